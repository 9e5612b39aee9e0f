//! `GET /items.csv`: the list as a file that `import` reads again.

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};

use super::Items;
use crate::{auth::May, error::Error, permissions::needs};

const COLUMNS: [&str; 8] = [
    "name",
    "price",
    "unit",
    "category",
    "tax_rate",
    "sku",
    "barcode",
    "favourite",
];

/// All that is on sale.
pub async fn export(State(items): State<Items>, May(user, _): May<needs::ChangeItems>) -> Result<Response, Error> {
    let mut table = ::csv::Writer::from_writer(Vec::new());
    let mut write = |row: [&str; 8]| {
        table.write_record(row).map_err(|error| {
            tracing::error!(%error, "a list of items could not be written");
            Error::Internal
        })
    };
    write(COLUMNS)?;
    for item in items.on_sale(&user.account.id).await? {
        let cells = [&item.name, &item.category, item.tax.code(), &item.sku, &item.barcode].map(harmless);
        let [name, category, tax, sku, barcode] = &cells;
        let favourite = if item.favourite { "yes" } else { "no" };
        let (price, unit) = (item.price.plain(), item.price.currency.unit());
        write([name, &price, unit, category, tax, sku, barcode, favourite])?;
    }
    let body = table.into_inner().map_err(|_| Error::Internal)?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"items.csv\""),
    ];
    Ok((headers, body).into_response())
}

/// A spreadsheet takes a cell that begins so for a formula; `import` takes the apostrophe off again.
fn harmless(cell: impl AsRef<str>) -> String {
    let cell = cell.as_ref();
    match cell.starts_with(['=', '+', '-', '@', '\'']) {
        true => format!("'{cell}"),
        false => cell.to_owned(),
    }
}
