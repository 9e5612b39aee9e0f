//! `GET /sales.csv`: the filtered sales for the accountant: all of them, not one page, sent piece by piece, so that it takes
//! no more memory for ten years than for a day.
//!
//! A row is an attempt, newest sale first. What is counted stands once: a sale's amount in the row of the attempt that it
//! is shown by, sats and cents only in rows that were paid. So each column adds up, and a payment that came twice is there
//! twice. With a status asked for, attempts that came to nothing are left out. What was given back of a card's payment is a
//! row of its own after it, with a negative amount; where the sale was paid twice, as much stands in the row of the second
//! payment. What was matched to a sale by hand stands in the row of its newest
//! attempt, in columns of its own: no invoice was paid with it. `from` and `to` are the days on which sales were made, by
//! the shop's clock, as in the list; all times are UTC, and as long as one another.

use std::collections::VecDeque;

use axum::{
    body::Body,
    extract::{Query, State, rejection::QueryRejection},
    http::header,
    response::{IntoResponse, Response},
};
use futures_util::stream;

use super::{Reports, history::Question};
use crate::{
    auth::May,
    blink::WalletCurrency,
    clock::Millis,
    error::Error,
    money::Money,
    orders::{Bill, TaxMode},
    permissions::needs,
    sales::{Attempt, Filter, Quoted, Refunded, Sale, Sales},
    web::iso,
};

const COLUMNS: [&str; 36] = [
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
    "credited_cents",
    "fee_sats",
    "fee_cents",
    "subtotal",
    "discount",
    "tip",
    "tax",
    "cashier",
    "credited_sats",
];

/// Where the amount is: the one number that may be below zero, and is no formula then.
const AMOUNT: usize = 2;

/// An attachment with CRLF, as RFC 4180 and old spreadsheets want it; everything that could be a formula neutralised.
pub async fn download(
    State(reports): State<Reports>,
    May(user, _): May<needs::Export>,
    question: Result<Query<Question>, QueryRejection>,
) -> Result<Response, Error> {
    let Query(question) = question.unwrap_or_default();
    let mut export = Export {
        filter: question.filter(&user.zone()),
        account_id: user.account.id.clone(),
        owner: user.account.name().to_owned(),
        sales: reports.sales,
        before: None,
        is_over: false,
    };
    let mut first = String::new();
    push_row(&mut first, COLUMNS.map(str::to_owned));
    // Before anything is sent, so that a database that does not answer is a page that says so.
    first.push_str(&export.next().await?);
    let ready = VecDeque::from([first]);
    let body = Body::from_stream(stream::try_unfold(
        (export, ready),
        |(mut export, mut ready)| async move {
            let text = match ready.pop_front() {
                Some(text) => text,
                None if export.is_over => return Ok(None),
                None => export
                    .next()
                    .await
                    .map_err(|_| std::io::Error::other("the export broke off"))?,
            };
            Ok::<_, std::io::Error>(Some((text, (export, ready))))
        },
    ));
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"sales.csv\""),
    ];
    Ok((headers, body).into_response())
}

/// An export under way. Whoever closes the connection ends it with the piece that is being read.
struct Export {
    sales: Sales,
    account_id: String,
    /// Who sold what no cashier sold.
    owner: String,
    filter: Filter,
    before: Option<Millis>,
    is_over: bool,
}

impl Export {
    /// The rows of the next piece.
    async fn next(&mut self) -> Result<String, Error> {
        let (found, before) = self.sales.piece(&self.account_id, &self.filter, self.before).await?;
        (self.before, self.is_over) = (before, before.is_none());
        let mut table = String::new();
        for sale in &found {
            for attempt in sale.attempts.iter().filter(|attempt| self.shows(sale, attempt)) {
                push_row(&mut table, self.row(sale, attempt));
                if attempt.status.is_paid() {
                    for refund in self.sales.refunds(attempt).await? {
                        push_row(&mut table, self.refund(sale, attempt, &refund));
                    }
                }
            }
        }
        Ok(table)
    }

    fn shows(&self, sale: &Sale, attempt: &Attempt) -> bool {
        self.filter.status.is_none() || attempt.status.is_paid() || attempt.id == sale.decisive().id
    }

    fn row(&self, sale: &Sale, attempt: &Attempt) -> [String; COLUMNS.len()] {
        let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
        let is_paid = attempt.status.is_paid();
        let counts = attempt.id == sale.decisive().id;
        let invoice = attempt.invoice.as_ref();
        let quoted = attempt.quoted.as_ref();
        let credit = attempt.credit.as_ref();
        let display = attempt.display.as_ref().or(sale.lightning().display.as_ref());
        let cents = credit
            .filter(|c| c.wallet == WalletCurrency::Usd && is_paid)
            .map(|c| c.amount.to_string());
        let is_in = |money: &&Money, wallet| money.currency.wallet() == Some(wallet);
        let minor = |money: Option<&Money>| money.map(|money| money.minor.to_string()).unwrap_or_default();
        let matched = |wallet| {
            let money = sale.matched.iter().find(|money| is_in(money, wallet));
            minor(money.filter(|_| attempt.id == sale.newest().id))
        };
        let credited = |wallet| minor(attempt.credited.as_ref().filter(|money| is_in(money, wallet)));
        let fee = |wallet| minor(attempt.fee.as_ref().filter(|money| is_in(money, wallet)));
        // Of a sale whose amount was only keyed in, that is all of it.
        let bill = sale.bill.as_ref();
        let part = |plain: i64, part: fn(&Bill) -> i64| {
            let minor = bill.map_or(plain, part);
            text(counts.then(|| sale.amount.with(minor).plain()).as_deref())
        };
        // Where the shop says nothing of tax, neither does the export.
        let taxed = bill.filter(|bill| counts && bill.mode != TaxMode::None);
        let tax = taxed.map(|bill| bill.money(bill.tax()).plain()).unwrap_or_default();
        let is_second = sale.second_payments().any(|second| second.id == attempt.id);
        [
            iso(attempt.created_at),
            attempt.status.mark().to_owned(),
            sale.counts(attempt).map(|money| money.plain()).unwrap_or_default(),
            sale.amount.currency.unit().to_owned(),
            display.filter(|_| counts).map(Money::plain).unwrap_or_default(),
            text(display.map(|d| d.currency.code())),
            text(credit.map(|c| c.wallet.code())),
            invoice
                .filter(|_| is_paid)
                .map(|i| i.satoshis.to_string())
                .unwrap_or_default(),
            cents.unwrap_or_default(),
            quoted.map(Quoted::major).unwrap_or_default(),
            quoted.map(Quoted::pair).unwrap_or_default(),
            quoted.map(|q| iso(q.at)).unwrap_or_default(),
            text(quoted.map(|q| q.source.as_str())),
            sale.memo.clone(),
            text(invoice.map(|i| i.payment_hash.as_str())),
            text(attempt.preimage.as_deref()),
            attempt.paid_at.map(iso).unwrap_or_default(),
            text(is_paid.then(|| attempt.method.code())),
            invoice.map(|i| iso(i.expires_at)).unwrap_or_default(),
            sale.status.mark().to_owned(),
            attempt.number.to_string(),
            sale.id.clone(),
            attempt.id.clone(),
            text(is_second.then_some("yes")),
            matched(WalletCurrency::Btc),
            matched(WalletCurrency::Usd),
            attempt.method.code().to_owned(),
            credited(WalletCurrency::Usd),
            fee(WalletCurrency::Btc),
            fee(WalletCurrency::Usd),
            part(sale.amount.minor, |bill| bill.subtotal),
            part(0, |bill| bill.discount),
            part(0, |bill| bill.tip),
            tax,
            self.seller(sale),
            credited(WalletCurrency::Btc),
        ]
    }

    /// What was given back: the same names of the sale and the payment, and no proof of a payment of its own.
    fn refund(&self, sale: &Sale, attempt: &Attempt, refund: &Refunded) -> [String; COLUMNS.len()] {
        let given = sale.amount.with(-refund.amount);
        let value = |column: &str| match column {
            "time" => iso(refund.at),
            "status" => refund.status.to_owned(),
            "amount" => given.plain(),
            "unit" => sale.amount.currency.unit().to_owned(),
            "memo" => sale.memo.clone(),
            "sale_status" => sale.status.mark().to_owned(),
            "attempt" => attempt.number.to_string(),
            "sale_id" => sale.id.clone(),
            "attempt_id" => attempt.id.clone(),
            "rail" => attempt.method.code().to_owned(),
            "cashier" => self.seller(sale),
            _ => String::new(),
        };
        COLUMNS.map(value)
    }

    fn seller(&self, sale: &Sale) -> String {
        match &sale.created_by {
            None => self.owner.clone(),
            Some(_) => sale.cashier.clone().unwrap_or_default(),
        }
    }
}

fn push_row<const N: usize>(table: &mut String, cells: [String; N]) {
    for (column, text) in cells.iter().enumerate() {
        if column > 0 {
            table.push(',');
        }
        match column {
            AMOUNT => table.push_str(text),
            _ => table.push_str(&cell(text)),
        }
    }
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
