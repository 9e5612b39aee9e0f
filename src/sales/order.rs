//! What a till's form orders: items, an amount that was keyed in, a discount and a tip become a cart of `orders`. Rules
//! without I/O.

use super::{
    charge::{ChargeForm, QuoteError, mistake},
    share::SPLIT,
};
use crate::{
    i18n::Message,
    money::{self, Currency, Misread},
    orders::{
        Bill, BillError, Cart, CartError, ItemFields, MOST_PIECES, Menu, Offer, Over, Portion, PortionError, Terms,
    },
};

/// Lines of a receipt that anybody reads, and of a statement that every database takes.
const MOST_LINES: usize = 500;

/// What was ordered could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OrderError {
    Quote(QuoteError),
    /// The page showed something else than what is offered now.
    Changed,
}

impl From<QuoteError> for OrderError {
    fn from(error: QuoteError) -> Self {
        Self::Quote(error)
    }
}

impl ChargeForm {
    /// Is it the till's to choose the wallet, if the shop has set a share?
    pub fn leaves_wallet_open(&self) -> bool {
        matches!(self.wallet.as_str(), "" | SPLIT)
    }

    /// The parked order that this is, if it says so.
    pub fn parked(&self) -> Option<Over<'_>> {
        (!self.order.is_empty()).then(|| Over {
            id: &self.order,
            version: self.order_version.parse().ok(),
        })
    }

    /// How many of each item were chosen.
    ///
    /// # Errors
    /// A number of pieces that is none, or more items than anybody buys at once.
    pub fn chosen(&self) -> Result<Vec<(&str, i64)>, QuoteError> {
        let chosen = self.items.chosen().map_err(|_| mistake("qty", no_quantity()))?;
        match chosen.len() <= MOST_LINES {
            true => Ok(chosen),
            false => Err(mistake(
                "qty",
                Message::new("order-too-many-lines").with("most", MOST_LINES),
            )),
        }
    }

    /// An amount that was keyed in beside items is in their unit; one in another is another amount.
    ///
    /// # Errors
    /// Beside the unit, when it is another.
    pub fn keyed_in_unit_of(&self, items: &Currency) -> Result<(), QuoteError> {
        let is_other = !self.amount.trim().is_empty() && !self.unit.is_empty() && self.unit != items.unit();
        match is_other {
            true => Err(mistake("unit", Message::new("order-other-unit"))),
            false => Ok(()),
        }
    }

    /// Did the page that this comes from show another tax, or what was chosen at another price, than one of now?
    pub fn shows_otherwise(&self, menu: &Menu) -> bool {
        let is_other = |(id, _): &(&str, i64)| {
            let now = menu.offers.iter().find(|offer| offer.id == *id);
            now.is_none_or(|now| self.items.shown(id).is_some_and(|shown| shown != now.shown()))
        };
        let is_other_tax = !self.tax.is_empty() && self.tax != menu.terms.shown();
        is_other_tax || self.items.chosen().is_ok_and(|chosen| chosen.iter().any(is_other))
    }

    /// What all of it comes to at the prices of now, without a tip: of items that are put away nothing. `None` when that
    /// cannot be said; `currency` is asked for that of an amount alone.
    pub fn bill(&self, menu: &Menu, currency: impl FnOnce() -> Option<Currency>) -> Option<Bill> {
        let chosen = self.items.chosen().ok()?;
        let is_chosen = |offer: &&Offer| chosen.iter().any(|(id, _)| offer.id == *id);
        let offers: Vec<Offer> = menu.offers.iter().filter(is_chosen).cloned().collect();
        let now = Self {
            amount: self.amount.clone(),
            unit: self.unit.clone(),
            discount: self.discount.clone(),
            items: ItemFields::of(
                chosen
                    .into_iter()
                    .filter(|(id, _)| offers.iter().any(|offer| offer.id == *id)),
            ),
            ..Self::default()
        };
        let currency = offers.first().map(|offer| offer.currency.clone()).or_else(currency)?;
        now.cart(&menu.terms, &offers, currency).ok()?.bill().ok()
    }

    /// The cart of what was chosen and keyed in, in this currency; without a tip, which is another's to say.
    ///
    /// # Errors
    /// The first mistake, or that the page showed something else.
    pub fn cart(&self, terms: &Terms, offers: &[Offer], currency: Currency) -> Result<Cart, OrderError> {
        if !self.tax.is_empty() && self.tax != terms.shown() {
            return Err(OrderError::Changed);
        }
        let chosen = self.chosen()?;
        if !chosen.is_empty() {
            self.keyed_in_unit_of(&currency)?;
        }
        let keyed_in = match money::read(&self.amount, currency.digits()) {
            Ok(minor) => Some(minor),
            Err(Misread::Empty | Misread::Zero) if !chosen.is_empty() => None,
            Err(misread) => return Err(mistake("amount", misread.message(currency.digits())).into()),
        };
        let discount = read_portion(&self.discount, "discount", currency.digits())?;
        let cart = terms.cart(offers, &chosen, &self.items, keyed_in, currency);
        let cart = cart.map_err(|error| match error {
            CartError::Changed => OrderError::Changed,
            CartError::Currencies => mistake("qty", Message::new("order-two-currencies")).into(),
        })?;
        Ok(cart.with_discount(discount))
    }

    /// The tip, if somebody said one: `None` is not said yet, `Some(None)` is none.
    ///
    /// # Errors
    /// What is no tip, and any where the shop takes none.
    pub fn tip(&self, terms: &Terms, digits: u8) -> Result<Option<Option<Portion>>, QuoteError> {
        if self.tip.trim().is_empty() {
            return Ok(terms.tips.is_none().then_some(None));
        }
        match (read_portion(&self.tip, "tip", digits)?, &terms.tips) {
            (Some(_), None) => Err(mistake("tip", Message::new("order-no-tips"))),
            (tip, _) => Ok(Some(tip)),
        }
    }
}

/// What is said of a number of pieces that is none.
pub fn no_quantity() -> Message {
    Message::new("order-no-quantity").with("most", MOST_PIECES)
}

pub fn read_portion(typed: &str, field: &'static str, digits: u8) -> Result<Option<Portion>, QuoteError> {
    Portion::read(typed, digits).map_err(|error| match error {
        PortionError::Percent => mistake(field, Message::new("order-no-percent")),
        PortionError::Amount(misread) => mistake(field, misread.message(digits)),
    })
}

/// Why a cart comes to nothing that can be charged, beside the field that can mend it.
pub fn unfit(error: BillError) -> QuoteError {
    match error {
        BillError::Nothing => mistake("amount", Message::new("order-nothing")),
        BillError::NothingLeft => mistake("discount", Message::new("order-nothing-left")),
        BillError::TooLarge => mistake("amount", Misread::TooLarge.message(0)),
    }
}
