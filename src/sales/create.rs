//! `POST /sales`: puts a sale on record, then asks Blink for its invoice.

use std::time::Duration;

use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
};

use super::{
    Sales,
    charge::{Charge, ChargeForm, Mistake, Quote, QuoteError, currency_of},
    keypad,
    order::{OrderError, unfit},
    park,
    refusal::{self, Refusal, Rejection},
    sale::{Attempt, Sale, Status},
    store::{self, Begun},
    tip::TipQuestion,
};
use crate::{
    auth::{CurrentUser, May},
    clock::{Millis, millis},
    error::Error,
    i18n::Message,
    money::Money,
    orders::{Bill, Parked, Terms},
    permissions::needs,
    shops::Shop,
    token,
    web::Frame,
};

/// While another process asks for the same form's invoice, on the wall clock.
const LOOK_AGAIN: Duration = Duration::from_millis(250);

/// 303 to the sale when its invoice exists or its fate is unknown; the customer's choice of a tip; else the form as typed,
/// with what is wrong.
pub async fn create(
    State(sales): State<Sales>,
    May(user, _): May<needs::Charge>,
    frame: Frame,
    form: Result<Form<ChargeForm>, FormRejection>,
) -> Result<Response, Error> {
    let Form(form) = form.map_err(|_| Error::BadRequest("bad-form"))?;
    if form.back == "yes" {
        return keypad::show_typed(&sales, &user, frame, form).await;
    }
    match charge(&sales, &user, &form).await {
        Ok(Outcome::Sale(sale_id)) => {
            // It may be one that was made before the question, on another device.
            if !form.tip.is_empty() {
                sales.take_question_back(&user).await;
            }
            Ok(Redirect::to(&format!("/sales/{sale_id}")).into_response())
        }
        Ok(Outcome::Elsewhere(sale_id)) => park::beside(&sales, &user, frame, form, &sale_id).await,
        Ok(Outcome::TooMuch(charge)) => keypad::ask_again(&sales, &user, frame, form, *charge).await,
        Ok(Outcome::Tip(question)) => {
            sales.show_question(&user, &question).await;
            question.page(frame, form)
        }
        Ok(Outcome::Changed) => keypad::show_changed(&sales, &user, frame, form).await,
        Ok(Outcome::OrderChanged(now)) => keypad::show_order_changed(&sales, &user, frame, form, &now).await,
        Err(stop) => keypad::show_again(&sales, &user, frame, form, stop).await,
    }
}

/// What became of a form that could be read.
enum Outcome {
    /// A sale of this id.
    Sale(String),
    /// So much is unusual in this shop: nothing is charged before somebody has said that it is meant.
    TooMuch(Box<Charge>),
    /// The sale of this id, into which the parked order was made on another device, with something else on it.
    Elsewhere(String),
    /// Nothing is charged before the customer has said what they give.
    Tip(Box<TipQuestion>),
    /// The page showed other prices than those of now.
    Changed,
    /// The parked order that it was made of is this by now.
    OrderChanged(Box<Parked>),
}

async fn charge(sales: &Sales, user: &CurrentUser, form: &ChargeForm) -> Result<Outcome, Rejection> {
    if let Some(refusal) = refusal::foreseen(user) {
        return Err(refusal.into());
    }
    let account = &user.account;
    let shop = sales.shops.of(&account.id).await?;
    let terms = Terms::from(&shop);
    let chosen = form.chosen()?;
    let ids: Vec<&str> = chosen.iter().map(|(id, _)| *id).collect();
    let offers = sales.orders.chosen(&account.id, &shop, &ids).await?;
    if offers.len() < chosen.len() {
        return Ok(Outcome::Changed);
    }
    let (currency, pricing) = match offers.first() {
        Some(offer) => (
            offer.currency.clone(),
            sales.prices_in(account, &offer.currency, &form.wallet).await,
        ),
        None => {
            let pricing = sales.prices_for(account, &form.unit, &form.wallet).await;
            (currency_of(&form.unit, account, &pricing)?, pricing)
        }
    };
    let cart = match form.cart(&terms, &offers, currency) {
        Ok(cart) => cart,
        Err(OrderError::Changed) => return Ok(Outcome::Changed),
        Err(OrderError::Quote(error)) => return Err(error.into()),
    };
    let bill = cart.bill().map_err(unfit)?;
    let (share, pricing) = match terms.bitcoin_share {
        Some(share) if form.leaves_wallet_open() => {
            let to_pay = bill.money(bill.total);
            let wallet = sales.wallet_by_share(user, share, &to_pay, &pricing).await?;
            let pricing = sales.prices_in(account, &bill.currency, wallet.code()).await;
            (Some(wallet), pricing)
        }
        _ => (None, pricing),
    };
    let digits = bill.currency.digits();
    let charge = Charge::read(form, account, bill, share)?;
    let quote = charge.quote(&pricing)?;
    if charge.is_unusual(shop.ask_above, &quote, &pricing) && form.confirm_amount != charge.name() {
        return Ok(Outcome::TooMuch(Box::new(charge)));
    }
    let question = |mistake| Outcome::Tip(Box::new(TipQuestion::new(&terms, &cart, mistake)));
    let tip = match form.tip(&terms, digits) {
        Ok(Some(tip)) => tip,
        Ok(None) => return Ok(question(None)),
        Err(QuoteError::Mistake(mistake)) if terms.tips.is_some() => return Ok(question(Some(mistake))),
        Err(error) => return Err(error.into()),
    };
    let Ok(bill) = cart.clone().with_tip(tip).bill() else {
        return Ok(question(Some(TipQuestion::too_large())));
    };
    if bill.tip > bill.before_tip() && form.confirm_tip != "yes" {
        return Ok(Outcome::Tip(Box::new(TipQuestion::above(
            &terms,
            &cart,
            bill.money(bill.tip),
        ))));
    }
    let charge = charge.of_bill(bill);
    let quote = charge.quote(&pricing)?;
    put_on_record(sales, user, &shop, form, &charge, quote).await
}

/// One form makes one sale, and so does one parked order.
async fn put_on_record(
    sales: &Sales,
    user: &CurrentUser,
    shop: &Shop,
    form: &ChargeForm,
    charge: &Charge,
    quote: Quote,
) -> Result<Outcome, Rejection> {
    let sale = sales.new_sale(user, shop, charge, quote)?;
    let form_key = form.own_key().map_or_else(token::short, str::to_owned);
    let asking = sales.in_flight.begin(sale.newest().clone());
    match store::begin(&sales.ctx.db, &sale, &form_key, form.parked(), sales.ctx.clock.now()).await? {
        Begun::New => match sales.start_attempt(&user.access, &sale, asking).await? {
            None => Ok(Outcome::Sale(sale.id)),
            Some(refusal) => Err(refusal.told_to(user).into()),
        },
        Begun::Before(before) if before.is_of(charge) => Ok(Outcome::Sale(sales.settled_start(&before).await?.id)),
        Begun::Before(_) => Err(Rejection::Mistake(Mistake::new(
            "amount",
            Message::new("till-form-used"),
        ))),
        Begun::Elsewhere(before) => {
            let before = sales.settled_start(&before).await?;
            match charge.is_ordered_in(&before) {
                true => Ok(Outcome::Sale(before.id)),
                false => Ok(Outcome::Elsewhere(before.id)),
            }
        }
        Begun::OrderChanged(now) => Ok(Outcome::OrderChanged(now)),
        Begun::TooMany(wait) => Err(Refusal::too_many(wait).into()),
    }
}

impl Sales {
    fn new_sale(&self, user: &CurrentUser, shop: &Shop, charge: &Charge, quote: Quote) -> Result<Sale, Error> {
        let (id, now) = (uuid::Uuid::new_v4().to_string(), self.ctx.clock.now());
        let method = self.methods.of_charges().ok_or(Error::Internal)?;
        Ok(Sale {
            account_id: user.account.id.clone(),
            receipt_token: token::short(),
            shop: match shop.header.name.as_str() {
                "" => user.account.name().to_owned(),
                name => name.to_owned(),
            },
            created_by: user.actor.cashier().map(|cashier| cashier.id.clone()),
            cashier: user.actor.cashier().map(|cashier| cashier.name.clone()),
            created_at: now,
            amount: charge.amount.clone(),
            bill: charge.bill.clone(),
            memo: charge.memo.clone(),
            status: Status::Waiting,
            revision: 1,
            paid_as: None,
            matched: Vec::new(),
            attempts: vec![Attempt::new(&id, &user.account, method, charge, quote, now)],
            id,
        })
    }

    /// The sale that the same form made a moment ago, once its own request is through: a refusal takes it back, and
    /// then there is nothing to show.
    async fn settled_start(&self, before: &Sale) -> Result<Sale, Rejection> {
        let mut changes = self.notifier.listen(&before.id);
        let attempt = before.newest();
        while self.in_flight.has(&attempt.id) {
            changes.changed().await;
        }
        loop {
            let sale = store::find(&self.ctx.db, &before.account_id, &before.id).await?;
            let sale = sale.ok_or_else(Refusal::taken_back)?;
            let age = self.ctx.clock.now() - attempt.created_at;
            if !self.is_asked_for_elsewhere(&sale, &attempt.id, age) {
                return Ok(sale);
            }
            // A word of the other process may be lost, and of what is taken back nothing is left to be found.
            let _ = tokio::time::timeout(LOOK_AGAIN, changes.changed()).await;
        }
    }

    /// May another process still be asking for this attempt? Nothing but the attempt says so, and no longer than a call takes.
    fn is_asked_for_elsewhere(&self, sale: &Sale, attempt_id: &str, age: Millis) -> bool {
        let is_creating = sale
            .attempts
            .iter()
            .any(|a| a.id == attempt_id && a.status == Status::Creating);
        is_creating && self.ctx.peers.are_several() && (0..millis(self.ctx.config.provider_timeout)).contains(&age)
    }
}

impl Sale {
    /// Does this form say what this sale was made of?
    fn is_of(&self, charge: &Charge) -> bool {
        let wallet = self.attempts.first().and_then(|a| a.credit.as_ref()).map(|c| c.wallet);
        let is_same = self.amount == charge.amount && self.bill == charge.bill && self.memo == charge.memo;
        is_same && (charge.is_by_share || wallet == Some(charge.wallet))
    }
}

impl Charge {
    /// Is what was ordered by this form what the sale is of, whatever tip was given with either?
    fn is_ordered_in(&self, sale: &Sale) -> bool {
        let ordered = |amount: &Money, bill: Option<&Bill>| match bill {
            Some(bill) => (bill.money(bill.before_tip()), bill.lines.clone()),
            None => (amount.clone(), Vec::new()),
        };
        ordered(&self.amount, self.bill.as_ref()) == ordered(&sale.amount, sale.bill.as_ref())
    }
}

impl From<QuoteError> for Rejection {
    fn from(unfit: QuoteError) -> Self {
        match unfit {
            QuoteError::Mistake(mistake) => Self::Mistake(mistake),
            QuoteError::NoPrice => Refusal::no_price().into(),
        }
    }
}
