//! The question for a tip: the customer's choice, before there is a code to pay. A page with forms that send everything
//! again, with the tip.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};

use serde::{Deserialize, Serialize};

use super::{
    Sales,
    charge::{ChargeForm, Mistake},
    store::{self, Question},
};
use crate::{
    auth::CurrentUser,
    clock::Millis,
    db,
    error::Error,
    money::{Currency, Misread, Money, Percent, SAT},
    orders::{Bill, Cart, Line, Portion, TaxMode, TaxRate, Terms, TipBase},
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
    /// For the second screen.
    written: Option<String>,
}

/// What a customer is asked on the till, for another screen to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Without a tip.
    pub bill: Bill,
    /// Each with what it comes to.
    pub presets: Vec<(Percent, Money)>,
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

/// What each of these comes to, of those that anybody could pay.
fn choices(presets: &[Percent], cart: &Cart) -> Vec<(Percent, Money)> {
    let with = |percent: &Percent| {
        let bill = cart.clone().with_tip(Some(Portion::Percent(*percent))).bill().ok()?;
        Some((*percent, bill.money(bill.tip)))
    };
    presets.iter().filter_map(with).collect()
}

impl TipQuestion {
    pub fn new(terms: &Terms, cart: &Cart, mistake: Option<Mistake>) -> Self {
        let presets = terms.tips.as_ref().map_or(&[][..], |tips| &tips.presets);
        Self {
            bill: cart.bill().ok(),
            presets: choices(presets, cart),
            mistake,
            above: None,
            written: Written::of(cart, presets).text(),
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
            ("order_version", &form.order_version),
            ("label", &form.label),
            ("tax", &form.tax),
            ("confirm_amount", &form.confirm_amount),
        ];
        let own = own.into_iter().map(|(name, value)| (name, value.as_str()));
        own.filter(|(_, value)| !value.is_empty())
            .chain(form.items.again())
            .collect()
    }

    /// What an own amount is typed in, as the keypad calls it.
    fn unit(&self) -> &str {
        match self.bill.currency.unit() {
            SAT => self.frame.language.text("unit-sats"),
            unit => unit,
        }
    }

    /// What was typed as an own amount, when it was no preset.
    fn typed(&self) -> &str {
        match self.mistake.is_some() || self.above.is_some() {
            true => &self.form.tip,
            false => "",
        }
    }
}

impl Sales {
    /// Lets this person's second screen show what the till asks. The till itself does without.
    pub(super) async fn show_question(&self, user: &CurrentUser, question: &TipQuestion) {
        let Some(written) = &question.written else { return };
        let (db, account_id) = (&self.ctx.db, &user.account.id);
        let cashier = user.actor.cashier().map(|cashier| cashier.id.as_str());
        let question = Question {
            asked_at: self.ctx.clock.now(),
            question: written.clone(),
            session: user.session_hash().to_owned(),
        };
        let asked: db::Result<()> = async {
            if store::has_screen(db, account_id, cashier).await? {
                store::ask(db, account_id, cashier, &question).await?;
                self.notifier.notify_of_question();
            }
            Ok(())
        }
        .await;
        if let Err(error) = asked {
            tracing::warn!(%error, "a second screen cannot show the question for a tip");
        }
    }

    /// Whoever asked went on to something else, so nobody is asked any more. The till itself does without.
    pub(super) async fn take_question_back(&self, user: &CurrentUser) {
        let (db, account_id) = (&self.ctx.db, &user.account.id);
        let cashier = user.actor.cashier().map(|cashier| cashier.id.as_str());
        let session = user.session_hash();
        let taken_back: db::Result<()> = async {
            let asked = store::asked(db, account_id, cashier).await?;
            if asked.is_some_and(|asked| asked.session == session) {
                store::take_back(db, account_id, cashier, session).await?;
                self.notifier.notify_of_question();
            }
            Ok(())
        }
        .await;
        if let Err(error) = taken_back {
            tracing::warn!(%error, "a second screen goes on showing a question for a tip that was taken back");
        }
    }

    /// What this cashier's till asks, or the owner's own, and since when; nothing once the sign-in that asked has ended.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn question_of(&self, account_id: &str, cashier: Option<&str>) -> Result<Option<(Millis, Asked)>, Error> {
        let Some(asked) = store::asked(&self.ctx.db, account_id, cashier).await? else {
            return Ok(None);
        };
        if !self.auth.has_session(&asked.session).await? {
            return Ok(None);
        }
        Ok(Written::read(&asked.question).map(|question| (asked.asked_at, question)))
    }
}

/// A cart without a tip and what is asked about it, as the table keeps it.
#[derive(Serialize, Deserialize)]
struct Written {
    unit: String,
    digits: u8,
    lines: Vec<WrittenLine>,
    /// A percentage in thousandths, or an amount.
    discount_percent: Option<i64>,
    discount: Option<i64>,
    tax: String,
    tip_base: String,
    presets: Vec<i64>,
}

#[derive(Serialize, Deserialize)]
struct WrittenLine {
    item: Option<String>,
    name: String,
    price: i64,
    quantity: i64,
    rate: Option<(String, i64)>,
}

impl Written {
    fn of(cart: &Cart, presets: &[Percent]) -> Self {
        let line = |line: &Line| WrittenLine {
            item: line.item.clone(),
            name: line.name.clone(),
            price: line.price,
            quantity: line.quantity,
            rate: line
                .rate
                .as_ref()
                .map(|rate| (rate.name.clone(), rate.percent.thousandths())),
        };
        let (discount_percent, discount) = match cart.discount {
            Some(Portion::Percent(percent)) => (Some(percent.thousandths()), None),
            Some(Portion::Amount(amount)) => (None, Some(amount)),
            None => (None, None),
        };
        Self {
            unit: cart.currency.unit().to_owned(),
            digits: cart.currency.digits(),
            lines: cart.lines.iter().map(line).collect(),
            discount_percent,
            discount,
            tax: cart.tax.code().to_owned(),
            tip_base: cart.tip_base.code().to_owned(),
            presets: presets.iter().map(|percent| percent.thousandths()).collect(),
        }
    }

    fn text(&self) -> Option<String> {
        serde_json::to_string(self).ok()
    }

    /// `None`: another version wrote it.
    fn read(written: &str) -> Option<Asked> {
        let written: Self = serde_json::from_str(written).ok()?;
        let line = |line: WrittenLine| {
            let rate = match line.rate {
                Some((name, percent)) => Some(TaxRate {
                    name,
                    percent: Percent::of_thousandths(percent)?,
                }),
                None => None,
            };
            Some(Line {
                item: line.item,
                name: line.name,
                price: line.price,
                quantity: line.quantity,
                rate,
            })
        };
        let percent = written.discount_percent.and_then(Percent::of_thousandths);
        let cart = Cart {
            currency: Currency::of_unit(&written.unit, written.digits),
            lines: written.lines.into_iter().map(line).collect::<Option<_>>()?,
            discount: percent.map(Portion::Percent).or(written.discount.map(Portion::Amount)),
            tax: TaxMode::parse(&written.tax)?,
            tip: None,
            tip_base: TipBase::parse(&written.tip_base)?,
        };
        let presets: Vec<Percent> = written
            .presets
            .into_iter()
            .filter_map(Percent::of_thousandths)
            .collect();
        Some(Asked {
            bill: cart.bill().ok()?,
            presets: choices(&presets, &cart),
        })
    }
}
