//! What a cashier may charge: the form read strictly, and turned into what the wallet is to be credited with. Rules
//! without I/O.

use std::sync::Arc;

use serde::Deserialize;

use super::sale::{Quoted, Sale};
use crate::{
    auth::Account,
    blink::{RealtimePrice, WalletCurrency},
    i18n::Message,
    money::{Currency, MAX_WALLET_AMOUNT, Money},
    orders::{Bill, ItemFields},
    shops::WORTH_ASKING,
    text::clean,
    token,
};

/// Blink's limit for a memo in bytes of UTF-8 (its `MAX_BYTES_FOR_MEMO`).
pub const MAX_MEMO_BYTES: usize = 639;
/// In whole units, for what no price turns into sats: dollars for the wallet of dollars.
const WORTH_ASKING_UNPRICED: i64 = 10_000;
/// Where every rate of ours comes from; kept with the sale.
const RATE_SOURCE: &str = "blink realtimePrice";

/// The keypad's form, as typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ChargeForm {
    /// In major units of `unit`; sats as an integer.
    pub amount: String,
    /// `SAT`, `USD` or the display currency's code.
    pub unit: String,
    /// `BTC` or `USD`.
    pub wallet: String,
    pub memo: String,
    /// `10%`, or an amount; may be empty.
    pub discount: String,
    /// `0`, `15%`, or an amount; empty is not said yet.
    pub tip: String,
    /// `yes`: a tip above the total is meant.
    pub confirm_tip: String,
    /// `yes`: back from the question for a tip to the till, with all that was typed.
    pub back: String,
    /// The parked order that this is.
    pub order: String,
    /// Which of its versions the page was made of.
    pub order_version: String,
    /// What it is parked as.
    pub label: String,
    /// The shop's tax as the page showed it: see [`Terms::shown`].
    pub tax: String,
    /// How many of each item, and what the page showed of them.
    #[serde(flatten)]
    pub items: ItemFields,
    /// One per rendered form, so that a form that is sent twice makes one sale.
    pub key: String,
    /// The amount above the shop's limit that the till asked about, and that was meant: see [`Charge::name`]. Another
    /// amount in the same form is asked about anew.
    pub confirm_amount: String,
}

/// One sentence beside one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The field's `name`.
    pub field: &'static str,
    pub sentence: Message,
}

impl ChargeForm {
    /// The form's own key; `None` when it has none, or one that no page of ours ever held.
    pub fn own_key(&self) -> Option<&str> {
        token::is_id(&self.key).then_some(self.key.as_str())
    }
}

impl Mistake {
    pub fn new(field: &'static str, sentence: Message) -> Self {
        Self { field, sentence }
    }
}

/// Why a form makes no charge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuoteError {
    Mistake(Mistake),
    /// This unit needs a price, and there is none now. Sats into a BTC wallet need none.
    NoPrice,
}

/// The prices at hand; each may be missing.
#[derive(Clone, Debug, Default)]
pub struct Pricing {
    /// In the account's display currency.
    pub display: Option<Arc<RealtimePrice>>,
    /// In US dollars.
    pub usd: Option<Arc<RealtimePrice>>,
}

/// What is to be charged: a form that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charge {
    /// What the customer pays: as typed, or what the order comes to.
    pub amount: Money,
    /// What it is made of, where there is more to say than the amount.
    pub bill: Option<Bill>,
    pub wallet: WalletCurrency,
    /// Nobody chose the wallet: it is the one that the shop's share asks for.
    pub is_by_share: bool,
    pub memo: String,
}

/// What a charge comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// Sats or cents, 1 to [`MAX_WALLET_AMOUNT`].
    pub wallet_amount: i64,
    /// The price it was converted with; for what needs no conversion the one it is shown with.
    pub quoted: Option<Quoted>,
    /// Its worth in the display currency, when that price is at hand.
    pub display: Option<Money>,
}

impl Charge {
    /// Reads the form for this account; what was ordered was read before.
    ///
    /// # Errors
    /// The first mistake, top to bottom.
    pub fn read(
        form: &ChargeForm,
        account: &Account,
        bill: Bill,
        share: Option<WalletCurrency>,
    ) -> Result<Self, QuoteError> {
        let chosen = share.or_else(|| WalletCurrency::parse(&form.wallet));
        let wallet = chosen
            .filter(|wallet| account.wallet_id(*wallet).is_some())
            .ok_or_else(|| mistake("wallet", Message::new("till-choose-wallet")))?;
        let memo = clean(&form.memo).into_owned();
        if memo.len() > MAX_MEMO_BYTES {
            return Err(mistake(
                "memo",
                Message::new("till-memo-too-long").with("most", MAX_MEMO_BYTES),
            ));
        }
        Ok(Self {
            amount: bill.money(bill.total),
            bill: (!bill.is_plain()).then_some(bill),
            wallet,
            is_by_share: share.is_some(),
            memo,
        })
    }

    /// The same with this tip.
    ///
    /// # Errors
    /// When that is more than anybody pays.
    pub fn of_bill(self, bill: Bill) -> Self {
        Self {
            amount: bill.money(bill.total),
            bill: (!bill.is_plain()).then_some(bill),
            ..self
        }
    }

    /// So much of what, as the form names it: `4006381333931 EUR`.
    pub fn name(&self) -> String {
        format!("{} {}", self.amount.minor, self.amount.currency.unit())
    }

    /// Is it more than so many whole units? Sats, of which a thousand buy a coffee, count by their worth where there is a
    /// price for them. Without a limit of the shop's own everything counts by its worth in sats, and what has no price in
    /// whole units.
    pub fn is_unusual(&self, limit: Option<i64>, quote: &Quote, pricing: &Pricing) -> bool {
        let limit = match (limit, Self::in_sats(&self.amount, pricing)) {
            (Some(limit), _) => limit,
            (None, Some(sats)) => return sats > WORTH_ASKING,
            (None, None) => WORTH_ASKING_UNPRICED,
        };
        let money = match &quote.display {
            Some(worth) if self.amount.currency.is_sats() => worth,
            _ => &self.amount,
        };
        i128::from(money.minor) > i128::from(limit) * 10_i128.pow(money.currency.digits().into())
    }

    /// The charge that a sale was made of, to be made again.
    ///
    /// # Errors
    /// A wallet that the account does not have any more.
    pub fn again(sale: &Sale, account: &Account) -> Result<Self, QuoteError> {
        let wallet = sale.attempts.iter().rev().find_map(|attempt| attempt.credit.as_ref());
        let wallet = wallet
            .map(|credit| credit.wallet)
            .filter(|wallet| account.wallet_id(*wallet).is_some())
            .ok_or_else(|| mistake("wallet", Message::new("sale-wallet-gone")))?;
        Ok(Self {
            amount: sale.amount.clone(),
            bill: sale.bill.clone(),
            wallet,
            is_by_share: false,
            memo: sale.memo.clone(),
        })
    }

    /// How many sats so much is, at the prices at hand.
    pub fn in_sats(amount: &Money, pricing: &Pricing) -> Option<i64> {
        if amount.currency.is_sats() {
            return Some(amount.minor);
        }
        let prices = [pricing.display.as_deref(), pricing.usd.as_deref()];
        let mut prices = prices.into_iter().flatten();
        if let Some(price) = prices.find(|price| price.currency == amount.currency.code()) {
            return price.rate(WalletCurrency::Btc)?.buys(amount.minor);
        }
        // What is shown says what a cent costs, too.
        let price = pricing
            .display
            .as_deref()
            .filter(|_| amount.currency == Currency::USD)?;
        let worth = price.rate(WalletCurrency::Usd)?.value_of(amount.minor)?;
        price.rate(WalletCurrency::Btc)?.buys(worth)
    }

    /// What the wallet is to be credited with. USD into the USD wallet and sats into the BTC wallet need no price;
    /// dollars are priced in dollars and the display currency in itself, never one through the other.
    ///
    /// # Errors
    /// `NoPrice`, or an amount that is less than the wallet's smallest unit or more than Blink takes.
    pub fn quote(&self, pricing: &Pricing) -> Result<Quote, QuoteError> {
        let minor = self.amount.minor;
        let display = pricing.display.as_deref();
        let usd = pricing.usd.as_deref();
        let currency = &self.amount.currency;
        let (wallet_amount, quoted) = match (currency.wallet(), self.wallet) {
            (Some(held), wallet) if held == wallet => (Some(minor), display.and_then(|price| quote_of(price, wallet))),
            (Some(WalletCurrency::Btc), _) => {
                let quoted = usd
                    .and_then(|price| quote_of(price, WalletCurrency::Btc))
                    .ok_or(QuoteError::NoPrice)?;
                (quoted.rate.value_of(minor), Some(quoted))
            }
            (_, wallet) => {
                let quoted = [display, usd]
                    .into_iter()
                    .flatten()
                    .find(|price| price.currency == currency.code())
                    .and_then(|price| quote_of(price, wallet))
                    .ok_or(QuoteError::NoPrice)?;
                (quoted.rate.buys(minor), Some(quoted))
            }
        };
        Ok(Quote {
            wallet_amount: self.within_limits(wallet_amount)?,
            quoted,
            display: display.and_then(|price| price.worth(&self.amount)),
        })
    }

    fn within_limits(&self, wallet_amount: Option<i64>) -> Result<i64, QuoteError> {
        match wallet_amount {
            Some(0) => Err(mistake("amount", Message::new("amount-too-small"))),
            Some(amount) if amount <= MAX_WALLET_AMOUNT => Ok(amount),
            _ => Err(mistake("amount", Message::new("amount-too-large"))),
        }
    }
}

/// What this unit is, for an amount that is keyed in; one that the account does not have is a mistake.
pub fn currency_of(unit: &str, account: &Account, pricing: &Pricing) -> Result<Currency, QuoteError> {
    let known = [Currency::SATS, Currency::USD];
    if let Some(known) = known.into_iter().find(|known| known.unit() == unit) {
        return Ok(known);
    }
    if unit != account.display_currency {
        return Err(mistake("unit", Message::new("till-choose-currency")));
    }
    match &pricing.display {
        Some(price) if price.currency == unit => Ok(price.priced_in()),
        _ => Err(QuoteError::NoPrice),
    }
}

pub fn mistake(field: &'static str, sentence: Message) -> QuoteError {
    QuoteError::Mistake(Mistake::new(field, sentence))
}

/// The price of a sat or a cent, fit to be kept with an attempt.
fn quote_of(price: &RealtimePrice, of: WalletCurrency) -> Option<Quoted> {
    Some(Quoted {
        of,
        rate: price.rate(of)?,
        currency: price.priced_in(),
        at: price.timestamp.saturating_mul(1000),
        source: RATE_SOURCE.to_owned(),
    })
}

#[cfg(test)]
mod tests;
