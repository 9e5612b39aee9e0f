//! What a till offers, and what its shop goes by: what a charge needs to know of items and settings.

use super::{
    bill::{Cart, Line, Portion, TaxMode, TaxRate, TipBase},
    typed::ItemFields,
};
use crate::{
    money::{Currency, Money, Percent},
    shops::Shop,
};

/// What a shop goes by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    pub tax: TaxMode,
    /// The first is the default.
    pub rates: Vec<TaxRate>,
    /// `None`: nobody is asked for a tip, and none is taken.
    pub tips: Option<Tips>,
    /// How much of what is taken the shop keeps in bitcoin, when the till is to choose the wallet of each sale.
    pub bitcoin_share: Option<Percent>,
}

/// How customers are asked for a tip.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tips {
    pub presets: Vec<Percent>,
    pub base: TipBase,
}

/// An item as it is sold now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub id: String,
    pub name: String,
    /// Of one piece, in minor units.
    pub price: i64,
    pub currency: Currency,
    /// May be empty.
    pub category: String,
    /// `None` is not taxed.
    pub rate: Option<TaxRate>,
    pub favourite: bool,
    /// What a scanner types, and what the shop calls it by; may be empty.
    pub barcode: String,
    pub sku: String,
}

/// Why what was chosen makes no cart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CartError {
    /// A price, a rate or the shop's tax changed since the page was made, or an item was put away.
    Changed,
    /// Items of two currencies are no one sum.
    Currencies,
}

impl From<&Shop> for Terms {
    fn from(shop: &Shop) -> Self {
        Self {
            tax: shop.tax,
            rates: shop.tax_rates.clone(),
            tips: shop.tips.then(|| Tips {
                presets: shop.tip_presets.clone(),
                base: shop.tip_base,
            }),
            bitcoin_share: shop.bitcoin_share(),
        }
    }
}

impl Terms {
    /// How the page that was made with these says so, to be compared when its form comes back.
    pub fn shown(&self) -> String {
        let mode = match self.tax {
            TaxMode::None => return "none".to_owned(),
            TaxMode::Included => "included",
            TaxMode::Added => "added",
        };
        let default = self.rates.first().map_or(0, |rate| rate.percent.thousandths());
        format!("{mode} {default}")
    }

    /// What was chosen of what is offered, and the amount that was keyed in besides.
    ///
    /// # Errors
    /// When the page showed something else than what is offered now.
    pub fn cart(
        &self,
        offers: &[Offer],
        chosen: &[(&str, i64)],
        fields: &ItemFields,
        keyed_in: Option<i64>,
        currency: Currency,
    ) -> Result<Cart, CartError> {
        if chosen.iter().any(|(id, _)| offers.iter().all(|offer| offer.id != *id)) {
            return Err(CartError::Changed);
        }
        let mut lines = Vec::new();
        // In the order of the page, for a tie of rounding falls to the earlier line, there and here.
        for offer in offers {
            let Some((id, quantity)) = chosen.iter().find(|(id, _)| offer.id == *id) else {
                continue;
            };
            if fields.shown(id).is_some_and(|shown| shown != offer.shown()) {
                return Err(CartError::Changed);
            }
            if offer.currency != currency {
                return Err(CartError::Currencies);
            }
            lines.push(offer.line(*quantity));
        }
        lines.extend(keyed_in.map(|price| Line {
            item: None,
            name: String::new(),
            price,
            quantity: 1,
            rate: self.rates.first().cloned(),
        }));
        Ok(Cart {
            currency,
            lines,
            discount: None,
            tax: self.tax,
            tip: None,
            tip_base: self.tips.as_ref().map(|tips| tips.base).unwrap_or_default(),
        })
    }
}

impl Cart {
    #[must_use]
    pub fn with_discount(self, discount: Option<Portion>) -> Self {
        Self { discount, ..self }
    }

    #[must_use]
    pub fn with_tip(self, tip: Option<Portion>) -> Self {
        Self { tip, ..self }
    }
}

impl Offer {
    /// What one piece costs.
    pub fn money(&self) -> Money {
        Money {
            minor: self.price,
            currency: self.currency.clone(),
        }
    }
    /// What a page shows of it, to be compared when its form comes back: `350 EUR 19000`, price, unit and the thousandths of
    /// a percent of tax, `-` for none.
    pub fn shown(&self) -> String {
        let unit = self.currency.unit();
        match &self.rate {
            Some(rate) => format!("{} {unit} {}", self.price, rate.percent.thousandths()),
            None => format!("{} {unit} -", self.price),
        }
    }

    fn line(&self, quantity: i64) -> Line {
        Line {
            item: Some(self.id.clone()),
            name: self.name.clone(),
            price: self.price,
            quantity,
            rate: self.rate.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offer(id: &str, price: i64, percent: Option<i64>) -> Offer {
        Offer {
            id: id.to_owned(),
            name: id.to_uppercase(),
            price,
            currency: Currency::new("EUR", 2),
            category: String::new(),
            rate: percent.map(rate),
            favourite: false,
            barcode: String::new(),
            sku: String::new(),
        }
    }

    fn rate(percent: i64) -> TaxRate {
        TaxRate {
            name: format!("VAT {percent}"),
            percent: Percent::of_thousandths(percent * 1000).unwrap(),
        }
    }

    fn fields(text: &str) -> ItemFields {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn what_is_keyed_in_is_a_line_of_its_own_at_the_default_rate() {
        let terms = Terms {
            tax: TaxMode::Included,
            rates: vec![rate(19), rate(7)],
            ..Terms::default()
        };
        let offers = [offer("a", 350, Some(7)), offer("b", 100, None)];
        let fields = fields(r#"{"qty.a": "2", "price.a": "350 EUR 7000"}"#);
        let cart = terms
            .cart(&offers, &[("a", 2)], &fields, Some(125), Currency::new("EUR", 2))
            .unwrap();
        let bill = cart.bill().unwrap();
        assert_eq!((bill.subtotal, bill.total), (825, 825));
        let percents: Vec<_> = bill.taxes.iter().map(|tax| tax.rate.percent.to_string()).collect();
        assert_eq!(percents, ["7", "19"]);
        assert_eq!(
            (bill.lines[0].line.name.as_str(), bill.lines[1].line.item.as_ref()),
            ("A", None)
        );
    }

    /// Half a cent of discount is either line's, and the taxes differ by it.
    #[test]
    fn lines_stand_in_the_order_of_what_is_offered_whatever_order_they_came_in() {
        let terms = Terms {
            tax: TaxMode::Added,
            rates: vec![rate(19)],
            ..Terms::default()
        };
        let offers = [offer("z", 50, Some(19)), offer("a", 50, Some(10))];
        let fields = fields(r#"{"qty.a": "1", "qty.z": "1"}"#);
        let cart = terms
            .cart(
                &offers,
                &fields.chosen().unwrap(),
                &fields,
                None,
                Currency::new("EUR", 2),
            )
            .unwrap()
            .with_discount(Some(Portion::Amount(1)));
        let names: Vec<_> = cart.lines.iter().map(|line| line.name.as_str()).collect();
        assert_eq!(names, ["Z", "A"]);
        assert_eq!(cart.bill().unwrap().total, 113);
    }

    #[test]
    fn a_page_that_showed_something_else_makes_no_cart() {
        let cart = |terms: &Terms, offers: &[Offer], shown: &str| {
            let fields = fields(&format!(r#"{{"qty.a": "1", "price.a": "{shown}"}}"#));
            terms
                .cart(offers, &[("a", 1)], &fields, None, Currency::new("EUR", 2))
                .map(|cart| cart.lines.len())
        };
        let terms = Terms::default();
        assert_eq!(cart(&terms, &[offer("a", 350, Some(7))], "350 EUR 7000"), Ok(1));
        assert_eq!(
            cart(&terms, &[offer("a", 360, Some(7))], "350 EUR 7000"),
            Err(CartError::Changed)
        );
        assert_eq!(
            cart(&terms, &[offer("a", 350, Some(0))], "350 EUR -"),
            Err(CartError::Changed)
        );
        assert_eq!(
            cart(&terms, &[offer("b", 350, None)], "350 EUR -"),
            Err(CartError::Changed),
            "put away"
        );
        let mut dollars = offer("a", 350, None);
        dollars.currency = Currency::USD;
        assert_eq!(cart(&terms, &[dollars], "350 USD -"), Err(CartError::Currencies));
        // A form that says nothing of what its page showed is taken at the till's own prices.
        let fields = fields(r#"{"qty.a": "1"}"#);
        let cart = terms.cart(
            &[offer("a", 360, None)],
            &[("a", 1)],
            &fields,
            None,
            Currency::new("EUR", 2),
        );
        assert_eq!(cart.unwrap().bill().unwrap().total, 360);
    }
}
