//! The question for a tip: the customer's choice, before there is a code to pay. A page with forms that send everything
//! again, with the tip.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::charge::{ChargeForm, Mistake};
use crate::{
    error::Error,
    money::{Misread, Money, Percent},
    orders::{Bill, Cart, Portion, Terms},
    web::{Frame, render},
};

/// What a customer chooses from.
pub struct TipQuestion {
    /// Without a tip.
    bill: Option<Bill>,
    /// Each with what it comes to.
    presets: Vec<(Percent, Money)>,
    mistake: Option<Mistake>,
    /// A tip above the total, which has to be meant.
    above: Option<Money>,
}

#[derive(Template)]
#[template(path = "sales/tip.html")]
struct Page {
    frame: Frame,
    form: ChargeForm,
    bill: Bill,
    presets: Vec<(Percent, Money)>,
    mistake: Option<Mistake>,
    above: Option<Money>,
}

impl TipQuestion {
    pub fn new(terms: &Terms, cart: &Cart, mistake: Option<Mistake>) -> Self {
        let presets = terms.tips.iter().flat_map(|tips| &tips.presets);
        let with = |percent: &Percent| {
            let bill = cart.clone().with_tip(Some(Portion::Percent(*percent))).bill().ok()?;
            Some((*percent, bill.money(bill.tip)))
        };
        Self {
            bill: cart.bill().ok(),
            presets: presets.filter_map(with).collect(),
            mistake,
            above: None,
        }
    }

    /// So much is more than what is sold: nobody gives that by a slip.
    pub fn above(terms: &Terms, cart: &Cart, tip: Money) -> Self {
        Self {
            above: Some(tip),
            ..Self::new(terms, cart, None)
        }
    }

    pub fn too_large() -> Mistake {
        Mistake::new("tip", Misread::TooLarge.message(0))
    }

    /// 200; 422 with what is wrong with the tip that was said.
    ///
    /// # Errors
    /// When it cannot be drawn.
    pub fn page(self, frame: Frame, form: ChargeForm) -> Result<Response, Error> {
        let is_asked_again = self.mistake.is_some() || self.above.is_some();
        let page = Page {
            frame,
            form,
            bill: self.bill.ok_or(Error::Internal)?,
            presets: self.presets,
            mistake: self.mistake,
            above: self.above,
        };
        let status = match is_asked_again {
            true => StatusCode::UNPROCESSABLE_ENTITY,
            false => StatusCode::OK,
        };
        Ok((status, render(&page)?).into_response())
    }
}

impl Page {
    /// Everything that was sent, to be sent once more; what of it concerns the tip is the buttons'.
    fn fields(&self) -> Vec<(&str, &str)> {
        let form = &self.form;
        let own = [
            ("key", &form.key),
            ("amount", &form.amount),
            ("unit", &form.unit),
            ("wallet", &form.wallet),
            ("memo", &form.memo),
            ("discount", &form.discount),
            ("order", &form.order),
            ("tax", &form.tax),
            ("confirm_amount", &form.confirm_amount),
        ];
        let own = own.into_iter().map(|(name, value)| (name, value.as_str()));
        own.filter(|(_, value)| !value.is_empty())
            .chain(form.items.again())
            .collect()
    }

    /// What was typed as an own amount, when it was no preset.
    fn typed(&self) -> &str {
        match self.mistake.is_some() || self.above.is_some() {
            true => &self.form.tip,
            false => "",
        }
    }
}
