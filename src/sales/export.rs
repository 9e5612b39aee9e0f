//! `GET /sales.csv`: every attempt of the filtered sales, for the accountant: all of them, not one page. A row is an
//! attempt, so that a payment that came twice is there twice and the numbers add up to the satoshi. What was matched to a
//! sale by hand stands once, in the row of its newest attempt, and in columns of its own: no invoice was paid with it.

use axum::{
    extract::{Query, State, rejection::QueryRejection},
    http::header,
    response::{IntoResponse, Response},
};

use super::{
    Sales,
    history::Question,
    sale::{Attempt, Quoted, Sale, unit_of},
    store, times,
};
use crate::{auth::Owner, blink::WalletCurrency, error::Error, money::Money};

const COLUMNS: [&str; 27] = [
    "time",
    "status",
    "amount",
    "unit",
    "display_amount",
    "display_currency",
    "wallet",
    "sats",
    "cents",
    "rate",
    "rate_pair",
    "rate_time",
    "rate_source",
    "memo",
    "payment_hash",
    "preimage",
    "paid_at",
    "paid_by",
    "expires_at",
    "sale_status",
    "attempt",
    "sale_id",
    "attempt_id",
    "paid_twice",
    "matched_sats",
    "matched_cents",
    "rail",
];

/// An attachment with CRLF, as RFC 4180 and old spreadsheets want it; everything that could be a formula neutralised.
pub async fn download(
    State(sales): State<Sales>,
    Owner(user): Owner,
    question: Result<Query<Question>, QueryRejection>,
) -> Result<Response, Error> {
    let Query(question) = question.unwrap_or_default();
    let found = store::list(&sales.db, &user.account.id, &question.filter(&user.zone()), i64::MAX, 0).await?;
    let mut table = String::new();
    push_row(&mut table, COLUMNS.map(str::to_owned));
    for (sale, attempt) in found
        .iter()
        .flat_map(|sale| sale.attempts.iter().map(move |a| (sale, a)))
    {
        push_row(&mut table, row(sale, attempt));
    }
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"sales.csv\""),
    ];
    Ok((headers, table).into_response())
}

fn row(sale: &Sale, attempt: &Attempt) -> [String; COLUMNS.len()] {
    let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
    let invoice = attempt.invoice.as_ref();
    let quoted = attempt.quoted.as_ref();
    let credit = attempt.credit.as_ref();
    let display = attempt.display.as_ref();
    let cents = credit
        .filter(|c| c.wallet == WalletCurrency::Usd)
        .map(|c| c.amount.to_string());
    let matched = |currency: &str| {
        let money = sale.matched.iter().find(|money| money.currency == currency);
        let here = money.filter(|_| attempt.id == sale.newest().id);
        here.map(|money| money.minor.to_string()).unwrap_or_default()
    };
    let is_second = sale.second_payments().any(|second| second.id == attempt.id);
    [
        times::iso(attempt.created_at),
        attempt.status.mark().to_owned(),
        sale.amount.plain(),
        unit_of(&sale.amount.currency).to_owned(),
        display.map(Money::plain).unwrap_or_default(),
        text(display.map(|d| d.currency.as_str())),
        text(credit.map(|c| c.wallet.code())),
        invoice.map(|i| i.satoshis.to_string()).unwrap_or_default(),
        cents.unwrap_or_default(),
        quoted.map(Quoted::major).unwrap_or_default(),
        quoted.map(Quoted::pair).unwrap_or_default(),
        quoted.map(|q| times::iso(q.at)).unwrap_or_default(),
        text(quoted.map(|q| q.source.as_str())),
        sale.memo.clone(),
        text(invoice.map(|i| i.payment_hash.as_str())),
        text(attempt.preimage.as_deref()),
        attempt.paid_at.map(times::iso).unwrap_or_default(),
        text(attempt.status.is_paid().then(|| attempt.rail.code())),
        invoice.map(|i| times::iso(i.expires_at)).unwrap_or_default(),
        sale.status.mark().to_owned(),
        attempt.number.to_string(),
        sale.id.clone(),
        attempt.id.clone(),
        text(is_second.then_some("yes")),
        matched("BTC"),
        matched("USD"),
        attempt.rail.code().to_owned(),
    ]
}

fn push_row<const N: usize>(table: &mut String, cells: [String; N]) {
    table.push_str(&cells.map(|text| cell(&text)).join(","));
    table.push_str("\r\n");
}

/// Quoted as RFC 4180 wants it. A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP,
/// "CSV Injection").
fn cell(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if is_formula {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    if text.contains(['"', ',', '\n', '\r', ';']) {
        return format!("\"{}\"", text.replace('"', "\"\""));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_never_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"] {
            let cell = cell(text);
            assert!(cell.starts_with('\'') || cell.starts_with("\"'"), "{cell:?}");
        }
        assert_eq!(cell("Table 4"), "Table 4");
    }

    #[test]
    fn what_separates_cells_is_quoted() {
        assert_eq!(cell("a,b"), "\"a,b\"");
        assert_eq!(cell("say \"hi\""), "\"say \"\"hi\"\"\"");
        assert_eq!(cell("=\"x\",1"), "\"'=\"\"x\"\",1\"");
    }
}
