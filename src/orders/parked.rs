//! Orders that wait: what was on a till, kept for every device of the shop until it is charged or put away.

use super::Offer;
use crate::{clock::Millis, money::Currency};

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

impl Parked {
    pub fn pieces(&self) -> i64 {
        self.lines.iter().map(|line| line.quantity).sum()
    }
}
