//! Orders that wait: what was on a till, kept for every device of the shop until it is charged or put away.

use super::Offer;
use crate::{
    clock::Millis,
    i18n::Language,
    money::{self, Currency, Money, usual_digits},
};

/// More orders than any shop has tables for. Whoever parks one more is told to charge or put away some first.
pub const MOST_WAITING: i64 = 300;

/// What was on a till, as chosen and typed. Prices are those of the moment it is charged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parked {
    pub id: String,
    /// "Table 4"; may be empty.
    pub label: String,
    /// The cashier's id; `None` is the owner.
    pub parked_by: Option<String>,
    /// The name of that cashier.
    pub cashier: Option<String>,
    pub created_at: Millis,
    /// As typed.
    pub amount: String,
    pub unit: String,
    pub wallet: String,
    pub memo: String,
    pub discount: String,
    pub lines: Vec<ParkedLine>,
    /// Grows with every change; of one that is parked anew it is 1.
    pub version: i64,
    /// The sale that it became, as long as that may be paid or was.
    pub sale_id: Option<String>,
}

/// So many pieces of an item, as it was called and priced then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParkedLine {
    pub item_id: String,
    pub quantity: i64,
    pub name: String,
    pub price: i64,
    pub currency: Currency,
}

impl ParkedLine {
    /// Is the item put away, or priced otherwise by now?
    pub fn differs_from(&self, offers: &[Offer]) -> bool {
        let now = offers.iter().find(|offer| offer.id == self.item_id);
        now.is_none_or(|now| (now.price, &now.currency) != (self.price, &self.currency))
    }
}

/// What became of an order that was to be parked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parking {
    /// It waits, or did already: the same form came twice.
    Done,
    /// As many wait as may.
    TooMany,
    /// The order that it was made of is another by now: this one.
    Changed(Box<Parked>),
    /// The order that it was made of is this sale by now, which may be paid or was, and something else is to be parked.
    Charged(String),
}

impl Parked {
    /// Are its items called and priced as on the other?
    pub fn shows_as(&self, other: &Self) -> bool {
        self.lines.iter().all(|line| other.lines.contains(line))
    }

    /// Is the same on it? Whoever parked it, and when.
    pub fn is_same_as(&self, other: &Self) -> bool {
        let lines = |order: &Self| -> Vec<(String, i64)> {
            let mut lines: Vec<_> = order
                .lines
                .iter()
                .map(|line| (line.item_id.clone(), line.quantity))
                .collect();
            lines.sort_unstable();
            lines
        };
        let words = |order: &Self| {
            [
                &order.label,
                &order.amount,
                &order.unit,
                &order.wallet,
                &order.memo,
                &order.discount,
            ]
            .map(String::clone)
        };
        words(self) == words(other) && lines(self) == lines(other)
    }

    /// What was keyed in beside the items, if that is an amount.
    pub fn keyed_in(&self) -> Option<Money> {
        let digits = self.lines.first().map(|line| line.currency.digits());
        let currency = Currency::of_unit(&self.unit, digits.unwrap_or_else(|| usual_digits(&self.unit)));
        let minor = money::read(&self.amount, currency.digits()).ok()?;
        Some(Money { minor, currency })
    }

    /// All of it that a person would look at, in one line: `Table 4, 2 × Espresso, 3.50 EUR, −10%`.
    pub fn words(&self, language: Language) -> String {
        let label = Some(self.label.clone()).filter(|label| !label.is_empty());
        let lines = self
            .lines
            .iter()
            .map(|line| format!("{} × {}", line.quantity, line.name));
        let amount = match self.keyed_in() {
            Some(money) => Some(money.words(language)),
            None => Some(self.amount.clone()).filter(|amount| !amount.is_empty()),
        };
        let discount = Some(&self.discount).filter(|typed| !typed.is_empty());
        let discount = discount.map(|typed| format!("−{typed}"));
        let parts: Vec<String> = label.into_iter().chain(lines).chain(amount).chain(discount).collect();
        parts.join(", ")
    }

    pub fn pieces(&self) -> i64 {
        self.lines.iter().map(|line| line.quantity).sum()
    }
}
