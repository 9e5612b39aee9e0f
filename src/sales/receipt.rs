//! `GET /receipts/{token}`: the receipt of a paid sale, for whoever holds its link. No sign-in.

use askama::Template;
use axum::{extract::State, response::Html};

use super::{
    Sales,
    id::Id,
    sale::{Attempt, Sale},
    store, times,
};
use crate::{error::Error, web::Frame};

#[derive(Template)]
#[template(path = "sales/receipt.html")]
struct Receipt<'a> {
    frame: Frame,
    sale: &'a Sale,
    payment: &'a Attempt,
    paid_at: String,
    paid_at_iso: String,
}

/// 404 unless the sale is paid.
pub async fn show(State(sales): State<Sales>, frame: Frame, Id(token): Id) -> Result<Html<String>, Error> {
    let sale = store::find_by_receipt(&sales.db, &token)
        .await?
        .ok_or(Error::NotFound)?;
    let payment = sale.payment().ok_or(Error::NotFound)?;
    let paid_at = payment.paid_at.unwrap_or(payment.created_at);
    let receipt = Receipt {
        frame,
        sale: &sale,
        payment,
        paid_at: times::words(paid_at),
        paid_at_iso: times::iso(paid_at),
    };
    Ok(Html(receipt.render()?))
}
