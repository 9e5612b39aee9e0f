//! `GET /receipts/{token}`: the receipt of a paid sale, for whoever holds its link. No sign-in.

use askama::Template;
use axum::{
    extract::State,
    http::header,
    response::{Html, IntoResponse},
};

use super::{
    Sales,
    id::Id,
    sale::{Attempt, Quoted, Sale},
    store,
};
use crate::{
    error::Error,
    money::Money,
    web::{Frame, iso},
};

#[derive(Template)]
#[template(path = "sales/receipt.html")]
struct Receipt<'a> {
    frame: Frame,
    sale: &'a Sale,
    payment: &'a Attempt,
    paid_at: String,
    /// What one bitcoin, or one dollar, was taken for.
    rate: Option<(String, Money)>,
    paid_at_iso: String,
}

/// A paid status is never left, so it may be kept; but the owner sees it in the till's own frame.
const KEPT_BY_THE_BROWSER: [(header::HeaderName, &str); 2] = [
    (header::CACHE_CONTROL, "private, max-age=3600"),
    (header::VARY, "Cookie"),
];

/// 404 unless the sale is paid.
pub async fn show(State(sales): State<Sales>, frame: Frame, Id(token): Id) -> Result<impl IntoResponse + use<>, Error> {
    let sale = store::find_by_receipt(&sales.ctx.db, &token)
        .await?
        .ok_or(Error::NotFound)?;
    let payment = sale.payment().ok_or(Error::NotFound)?;
    let frame = frame.in_zone(sales.shops.of(&sale.account_id).await?.zone());
    let paid_at = payment.paid_at.unwrap_or(payment.created_at);
    let receipt = Receipt {
        paid_at: frame.zone.words(paid_at),
        rate: payment.quoted.as_ref().and_then(Quoted::in_words),
        frame,
        sale: &sale,
        payment,
        paid_at_iso: iso(paid_at),
    };
    Ok((KEPT_BY_THE_BROWSER, Html(receipt.render()?)))
}
