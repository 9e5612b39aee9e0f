//! Rows as the tables have them, and the sales that they are.

use super::bill::BillRow;

use crate::{
    blink::{Invoice, WalletCurrency},
    clock::Millis,
    db::FromRow,
    error::Error,
    money::{Currency, Money, Rate},
    sales::{
        method_id::MethodId,
        sale::{Attempt, Credit, Quoted, Sale, Status},
    },
    text::clean,
};

/// A sale with one of its attempts.
#[derive(FromRow)]
pub struct Row {
    #[sqlx(flatten)]
    sale: SaleRow,
    #[sqlx(flatten)]
    attempt: AttemptRow,
}

#[derive(FromRow)]
struct SaleRow {
    id: String,
    account_id: String,
    receipt_token: String,
    shop: String,
    created_by: Option<String>,
    cashier_name: Option<String>,
    created_at: Millis,
    amount: i64,
    unit: String,
    digits: i64,
    memo: String,
    status: String,
    revision: i64,
    paid_as: Option<String>,
    matched_sats: Option<i64>,
    matched_cents: Option<i64>,
    #[sqlx(flatten)]
    bill: BillRow,
}

#[derive(FromRow)]
struct AttemptRow {
    attempt_id: String,
    number: i64,
    method: String,
    attempt_at: Millis,
    attempt_status: String,
    wallet: Option<String>,
    wallet_id: Option<String>,
    wallet_amount: Option<i64>,
    rate_of: Option<String>,
    rate_currency: Option<String>,
    rate_digits: Option<i64>,
    rate_base: Option<i64>,
    rate_offset: Option<i64>,
    rate_at: Option<Millis>,
    rate_source: Option<String>,
    display_amount: Option<i64>,
    display_currency: Option<String>,
    display_digits: Option<i64>,
    reference: Option<String>,
    address: Option<String>,
    satoshis: Option<i64>,
    expires_at: Option<Millis>,
    paid_at: Option<Millis>,
    learnt_at: Option<Millis>,
    credited: Option<i64>,
    fee: Option<i64>,
    given_back: i64,
    without_sign_in: bool,
    proof: Option<String>,
}

/// Rows that follow one another and are of one sale become that sale.
pub fn gather(rows: Vec<Row>) -> Result<Vec<Sale>, Error> {
    let mut sales: Vec<Sale> = Vec::new();
    for row in rows {
        let attempt = row.attempt.read(&row.sale)?;
        match sales.last_mut() {
            Some(sale) if sale.id == row.sale.id => sale.attempts.push(attempt),
            _ => sales.push(row.sale.read(attempt)?),
        }
    }
    Ok(sales)
}

/// The attempts alone.
pub fn attempts(rows: Vec<Row>) -> Result<Vec<Attempt>, Error> {
    rows.into_iter().map(|row| row.attempt.read(&row.sale)).collect()
}

impl SaleRow {
    fn read(self, first: Attempt) -> Result<Sale, Error> {
        let currency = Currency::of_unit(&self.unit, self.digits);
        Ok(Sale {
            bill: self.bill.read(&currency)?,
            id: self.id,
            account_id: self.account_id,
            receipt_token: self.receipt_token,
            shop: self.shop,
            created_by: self.created_by,
            cashier: self.cashier_name,
            created_at: self.created_at,
            amount: Money {
                minor: self.amount,
                currency,
            },
            // From before it was cleaned when it was typed.
            memo: clean(&self.memo).into_owned(),
            status: read_status(&self.status)?,
            revision: self.revision,
            paid_as: self.paid_as,
            matched: [self.matched_sats.map(Money::sats), self.matched_cents.map(Money::cents)]
                .into_iter()
                .flatten()
                .collect(),
            attempts: vec![first],
        })
    }
}

impl AttemptRow {
    fn read(self, sale: &SaleRow) -> Result<Attempt, Error> {
        Ok(Attempt {
            status: read_status(&self.attempt_status)?,
            method: MethodId::read(&self.method),
            credit: self.credit(),
            without_sign_in: self.without_sign_in,
            credited: self.in_wallet(self.credited),
            fee: self.in_wallet(self.fee),
            quoted: self.quoted(),
            display: self.display(),
            invoice: self.invoice(),
            id: self.attempt_id,
            sale_id: sale.id.clone(),
            account_id: sale.account_id.clone(),
            number: self.number,
            created_at: self.attempt_at,
            paid_at: self.paid_at,
            learnt_at: self.learnt_at,
            given_back: self.given_back,
            preimage: self.proof,
        })
    }

    fn credit(&self) -> Option<Credit> {
        Some(Credit {
            wallet: WalletCurrency::parse(self.wallet.as_deref()?)?,
            wallet_id: self.wallet_id.clone()?,
            amount: self.wallet_amount?,
        })
    }

    fn in_wallet(&self, minor: Option<i64>) -> Option<Money> {
        let wallet = WalletCurrency::parse(self.wallet.as_deref()?)?;
        Some(wallet.money(minor?))
    }

    fn quoted(&self) -> Option<Quoted> {
        Some(Quoted {
            of: match self.rate_of.as_deref()? {
                "CENT" => WalletCurrency::Usd,
                _ => WalletCurrency::Btc,
            },
            rate: Rate::new(self.rate_base?, u32::try_from(self.rate_offset?).ok()?)?,
            currency: Currency::new(self.rate_currency.as_deref()?, self.rate_digits?),
            at: self.rate_at?,
            source: self.rate_source.clone()?,
        })
    }

    fn display(&self) -> Option<Money> {
        Some(Money {
            minor: self.display_amount?,
            currency: Currency::new(self.display_currency.as_deref()?, self.display_digits?),
        })
    }

    fn invoice(&self) -> Option<Invoice> {
        Some(Invoice {
            payment_request: self.address.clone()?,
            payment_hash: self.reference.clone()?,
            satoshis: self.satoshis?,
            expires_at: self.expires_at?,
        })
    }
}

pub fn unit_of_rate(of: WalletCurrency) -> &'static str {
    match of {
        WalletCurrency::Btc => "SAT",
        WalletCurrency::Usd => "CENT",
    }
}

pub fn read_status(code: &str) -> Result<Status, Error> {
    Status::parse(code).ok_or_else(unreadable)
}

/// The tables' own constraints rule this out.
fn unreadable() -> Error {
    tracing::error!("the tables of the sales hold a word that this version does not know");
    Error::Internal
}
