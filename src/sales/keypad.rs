//! `GET /till`: the keypad. Needs nothing of Blink but a price, and comes without that too: sats can be sold blind.

use std::{collections::BTreeSet, sync::Arc};

use askama::Template;
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    http::{StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{
    Sales,
    charge::{Charge, ChargeForm, MAX_MEMO_BYTES, Mistake, Pricing, currency_of},
    health::Light,
    order::no_quantity,
    refusal::{self, Refusal, Rejection},
    sale::{Sale, together},
    share::SPLIT,
    store::Whose,
};
use crate::{
    auth::{Account, CurrentUser, May},
    blink::{OLD_PRICE, RealtimePrice, WalletCurrency},
    clock::Millis,
    error::Error,
    i18n::{
        Language, Message, Sentence,
        html::{bdi, link},
    },
    money::{Currency, Misread, SAT, usual_digits},
    orders::{Bill, ItemFields, Menu, Parked, TaxMode, TaxRate, by_percent},
    permissions::needs,
    shops::{Shop, WalletSetting},
    token,
    web::{Frame, Notice, span},
};

#[derive(Template)]
#[template(path = "sales/keypad.html")]
struct Keypad {
    frame: Frame,
    /// As typed, or as a new page starts.
    form: ChargeForm,
    menu: Arc<Menu>,
    /// What the form comes to at the prices of now, as far as it can be read.
    bill: Option<Bill>,
    units: Vec<Unit>,
    wallets: Vec<WalletCurrency>,
    mistake: Option<Mistake>,
    /// The account cannot receive: a notice says why.
    closed: bool,
    /// Whose is what the script keeps of the form in this tab: another person's sign-in finds nothing of it.
    keep: String,
    /// What the till asks about before it charges it.
    asked: Option<Charge>,
    light: Light,
    last: Option<Sale>,
    price: Option<Arc<RealtimePrice>>,
}

/// A choice of the form's field `unit`.
struct Unit {
    code: String,
    name: String,
    digits: u8,
}

impl Unit {
    /// What the script says beside an amount of it that it cannot read: the mark of each complaint, and the sentence.
    fn complaints(&self, frame: &Frame) -> Vec<(&'static str, String)> {
        let say = |misread: Misread| (misread.mark(), frame.say(&misread.message(self.digits)).plain());
        Misread::ALL.into_iter().map(say).collect()
    }
}

impl Keypad {
    /// What is wrong with this field, if it is this one.
    fn mistake_in(&self, field: &str) -> Option<Sentence> {
        let mistake = self.mistake.as_ref().filter(|mistake| mistake.field == field)?;
        Some(self.frame.say(&mistake.sentence))
    }

    /// What is wrong with something that is no field of this page's.
    fn mistake_elsewhere(&self) -> Option<Sentence> {
        ["qty", "tip", "label"]
            .into_iter()
            .find_map(|field| self.mistake_in(field))
    }

    /// Does the shop sell by items?
    fn has_items(&self) -> bool {
        !self.menu.offers.is_empty()
    }

    /// Is there more to show of an order than its total?
    fn draws_order(&self) -> bool {
        self.has_items() || self.bill.is_some() || self.menu.terms.tax != TaxMode::None
    }

    fn has_favourites(&self) -> bool {
        self.menu.offers.iter().any(|offer| offer.favourite)
    }

    /// Each once, as the items name them.
    fn categories(&self) -> BTreeSet<&str> {
        let named = self.menu.offers.iter().map(|offer| offer.category.as_str());
        named.filter(|category| !category.is_empty()).collect()
    }

    /// What a till with items opens with: the keypad where an amount alone was keyed in, or is wrong.
    fn view(&self) -> &'static str {
        let is_amount_alone = !self.form.amount.is_empty() && self.form.items.again().next().is_none();
        let is_wrong = ["amount", "unit"]
            .into_iter()
            .any(|field| self.mistake_in(field).is_some());
        if is_amount_alone || is_wrong { "keys" } else { "items" }
    }

    /// Without a script nothing may be folded away that somebody has to see.
    fn is_order_open(&self) -> bool {
        let is_said = !self.form.discount.is_empty() || !self.form.label.is_empty();
        let is_wrong = self.mistake_in("discount").is_some() || self.mistake_elsewhere().is_some();
        self.has_items() || is_said || is_wrong
    }

    /// What the script calls the tax of each rate: thousandths of a percent, and words.
    fn taxes(&self) -> Vec<(i64, Sentence)> {
        let terms = &self.menu.terms;
        let words = |rate: TaxRate| {
            let message = match terms.tax {
                TaxMode::Included => Message::new("bill-tax-included")
                    .with("name", bdi(rate.name.as_str()))
                    .with("percent", self.frame.percent(rate.percent)),
                TaxMode::None | TaxMode::Added => Message::new("bill-tax-added")
                    .with("name", bdi(rate.name.as_str()))
                    .with("percent", self.frame.percent(rate.percent)),
            };
            (rate.percent.thousandths(), self.frame.say(&message))
        };
        let said = |rate: &&TaxRate| terms.tax != TaxMode::None && !rate.percent.is_zero();
        by_percent(terms.rates.iter().filter(said))
            .into_iter()
            .map(words)
            .collect()
    }

    fn no_quantity(&self) -> Sentence {
        self.frame.say(&no_quantity())
    }

    /// Will the till choose the wallet?
    fn splits(&self) -> bool {
        self.menu.terms.bitcoin_share.is_some() && self.wallets.len() > 1
    }

    fn max_memo(&self) -> usize {
        MAX_MEMO_BYTES
    }
}

/// What the address says besides.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Question {
    /// The parked order to take up.
    order: String,
}

/// A new form, or that of a parked order: one that is a sale by now leads there.
pub async fn show(
    State(sales): State<Sales>,
    May(user, _): May<needs::Charge>,
    frame: Frame,
    question: Result<Query<Question>, QueryRejection>,
) -> Result<Response, Error> {
    let Query(question) = question.unwrap_or_default();
    let price = sales.price_for_display(&user.account).await;
    if question.order.is_empty() {
        let page = Keypad::new(&sales, &user, frame, None, price).await?;
        return Ok(Html(page.render()?).into_response());
    }
    let order = sales.orders.parked(&user.account.id, &question.order).await?;
    if let Some(sale_id) = &order.sale_id {
        return Ok(Redirect::to(&format!("/sales/{sale_id}")).into_response());
    }
    let form = ChargeForm::of_parked(&order);
    let mut page = Keypad::new(&sales, &user, frame, Some(form), price).await?;
    if order.lines.iter().any(|line| line.differs_from(&page.menu.offers)) {
        let gone = sales.put_away(&user, &page.form).await?;
        page.frame = prices_changed(page.frame, &gone);
    }
    Ok(Html(page.render()?).into_response())
}

/// The form as typed, at the prices of now: 409, for the page that it came from showed others.
pub async fn show_changed(
    sales: &Sales,
    user: &CurrentUser,
    frame: Frame,
    form: ChargeForm,
) -> Result<Response, Error> {
    let price = sales.price_for_display(&user.account).await;
    let frame = prices_changed(frame, &sales.put_away(user, &form).await?);
    conflict(Keypad::new(sales, user, frame, Some(form.anew()), price).await?)
}

/// The form as typed, and what its order is by now: 409, for it was changed on another device. Sent once more it takes that
/// one's place.
pub async fn show_order_changed(
    sales: &Sales,
    user: &CurrentUser,
    frame: Frame,
    form: ChargeForm,
    now: &Parked,
) -> Result<Response, Error> {
    let price = sales.price_for_display(&user.account).await;
    let form = ChargeForm {
        order_version: now.version.to_string(),
        ..form.anew()
    };
    let text = Message::new("till-order-changed").with("order", bdi(now.words(frame.language)));
    let notice = Notice::urgent("order-changed", text);
    let mut page = Keypad::new(sales, user, frame.with_notice(notice), Some(form), price).await?;
    if page.form.shows_otherwise(&page.menu) {
        let gone = sales.put_away(user, &page.form).await?;
        page.frame = prices_changed(page.frame, &gone);
    }
    conflict(page)
}

/// The form as typed, of no order any more, and the sale that its order has become: 409, for what was charged there may be in it
/// again.
pub async fn show_order_charged(
    sales: &Sales,
    user: &CurrentUser,
    frame: Frame,
    form: ChargeForm,
    sale: &Sale,
) -> Result<Response, Error> {
    let price = sales.price_for_display(&user.account).await;
    let form = ChargeForm {
        order: String::new(),
        order_version: String::new(),
        ..form.anew()
    };
    let sale = link(&format!("/sales/{}", sale.id), frame.money(&sale.amount));
    let text = Message::new("till-order-charged").with("sale", sale);
    let frame = frame.with_notice(Notice::urgent("order-charged", text));
    conflict(Keypad::new(sales, user, frame, Some(form), price).await?)
}

fn conflict(page: Keypad) -> Result<Response, Error> {
    Ok((StatusCode::CONFLICT, Html(page.render()?)).into_response())
}

/// The form as typed, for somebody who comes back to it.
pub async fn show_typed(sales: &Sales, user: &CurrentUser, frame: Frame, form: ChargeForm) -> Result<Response, Error> {
    let price = sales.price_for_display(&user.account).await;
    let page = Keypad::new(sales, user, frame, Some(form), price).await?;
    Ok(Html(page.render()?).into_response())
}

impl Sales {
    /// What was chosen in this form and is sold no more, by name.
    async fn put_away(&self, user: &CurrentUser, form: &ChargeForm) -> Result<Vec<String>, Error> {
        let chosen = form.chosen().unwrap_or_default();
        let ids: Vec<&str> = chosen.iter().map(|(id, _)| *id).collect();
        self.orders.put_away(&user.account.id, &ids).await
    }
}

/// The page says that it shows other prices than before, and what of it is gone.
fn prices_changed(frame: Frame, gone: &[String]) -> Frame {
    let frame = frame.with_notice(Notice::urgent("prices-changed", Message::new("till-prices-changed")));
    match together(gone.iter().map(|name| bdi(name.as_str()).into())) {
        None => frame,
        Some(names) => frame.with_notice(Notice::urgent(
            "items-gone",
            Message::new("till-items-gone").with("names", names),
        )),
    }
}

impl ChargeForm {
    /// As typed, in a form with a key of its own; what was confirmed and given was so of another.
    fn anew(self) -> Self {
        Self {
            key: token::short(),
            confirm_amount: String::new(),
            tip: String::new(),
            ..self
        }
    }

    /// What was parked, in a form with a key of its own.
    fn of_parked(order: &Parked) -> Self {
        Self {
            amount: order.amount.clone(),
            unit: order.unit.clone(),
            wallet: order.wallet.clone(),
            memo: order.memo.clone(),
            discount: order.discount.clone(),
            label: order.label.clone(),
            order: order.id.clone(),
            order_version: order.version.to_string(),
            items: ItemFields::of(order.lines.iter().map(|line| (line.item_id.as_str(), line.quantity))),
            key: token::short(),
            ..Self::default()
        }
    }
}

/// The last sale alone, for the page that stays open.
#[derive(Template)]
#[template(path = "sales/_strip.html")]
struct Strip {
    frame: Frame,
    last: Option<Sale>,
}

/// `GET /till/strip`
pub async fn strip(State(sales): State<Sales>, user: CurrentUser, frame: Frame) -> Result<Html<String>, Error> {
    let last = sales.last_sale(Whose::made_by(&user.actor)).await?;
    Ok(Html(Strip { frame, last }.render()?))
}

/// Empty, with what this shop starts with.
fn new_form(sales: &Sales, user: &CurrentUser, shop: &Shop, has_price: bool) -> ChargeForm {
    let wallet = wallet_to_offer(sales, user, shop);
    let is_split =
        shop.bitcoin_share().is_some() && user.account.btc_wallet.is_some() && user.account.usd_wallet.is_some();
    ChargeForm {
        unit: unit_to_offer(&user.account, shop, has_price, wallet).to_owned(),
        wallet: match is_split {
            true => SPLIT.to_owned(),
            false => wallet.code().to_owned(),
        },
        key: token::short(),
        ..ChargeForm::default()
    }
}

/// The shop's unit; none when the keypad does not have it any more or it cannot be priced, for whoever types 4-5-0 as ever
/// means cents of before and would charge something else.
fn unit_to_offer<'a>(account: &'a Account, shop: &'a Shop, has_price: bool, wallet: WalletCurrency) -> &'a str {
    let own = account.display_currency.as_str();
    let usual = shop.unit(account);
    // The account's currency was changed at Blink since.
    if ![own, SAT, Currency::USD.code()].contains(&usual) {
        return "";
    }
    let needs_price =
        ![(Currency::USD.code(), WalletCurrency::Usd), (SAT, WalletCurrency::Btc)].contains(&(usual, wallet));
    if has_price || !needs_price { usual } else { "" }
}

/// The shop's choice, else the account's own; while dollars cannot be sold, bitcoin.
fn wallet_to_offer(sales: &Sales, user: &CurrentUser, shop: &Shop) -> WalletCurrency {
    let set = match shop.wallet {
        Some(WalletSetting::One(wallet)) if user.account.wallet_id(wallet).is_some() => wallet,
        _ => user.account.default_wallet,
    };
    match set {
        WalletCurrency::Usd if !sales.has_dealer(user) && user.account.btc_wallet.is_some() => WalletCurrency::Btc,
        wallet => wallet,
    }
}

/// The form as typed, with why it made no sale: 422 with a sentence beside the field, 429 or 503 with a notice. Its key
/// is a new one, for an old page may have sent one that is used up.
pub async fn show_again(
    sales: &Sales,
    user: &CurrentUser,
    frame: Frame,
    form: ChargeForm,
    stop: Rejection,
) -> Result<Response, Error> {
    let price = sales.price_for_display(&user.account).await;
    let form = ChargeForm {
        key: token::short(),
        confirm_amount: String::new(),
        ..form
    };
    match stop {
        Rejection::Error(error) => Err(error),
        Rejection::Mistake(mistake) => {
            let mut page = Keypad::new(sales, user, frame, Some(form), price).await?;
            page.mistake = Some(mistake);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page.render()?)).into_response())
        }
        Rejection::Refused(refusal) => {
            let mut page = Keypad::new(sales, user, frame, Some(form), price).await?;
            page.frame = refused(page.frame, refusal.notice);
            let body = Html(page.render()?);
            let retry_after = refusal
                .retry_after
                .map(|seconds| [(header::RETRY_AFTER, seconds.to_string())]);
            Ok((refusal.status, retry_after, body).into_response())
        }
    }
}

/// The form as typed, with the question whether so much is meant; sent once more it is charged. A barcode scanner types
/// amounts too.
pub async fn ask_again(
    sales: &Sales,
    user: &CurrentUser,
    frame: Frame,
    form: ChargeForm,
    charge: Charge,
) -> Result<Response, Error> {
    let price = sales.price_for_display(&user.account).await;
    let form = ChargeForm {
        key: token::short(),
        confirm_amount: charge.name(),
        ..form
    };
    let mut page = Keypad::new(sales, user, frame, Some(form), price).await?;
    let question = Message::new("till-confirm-amount").with("amount", &charge.amount);
    let notice = Notice::urgent("confirm-amount", question);
    page.frame = page.frame.with_notice(notice);
    page.asked = Some(charge);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page.render()?)).into_response())
}

impl Keypad {
    async fn new(
        sales: &Sales,
        user: &CurrentUser,
        mut frame: Frame,
        form: Option<ChargeForm>,
        price: Option<Arc<RealtimePrice>>,
    ) -> Result<Self, Error> {
        let foreseen = refusal::foreseen(user);
        let closed = foreseen.is_some();
        if let Some(notice) = Refusal::goes_on(user) {
            frame = with_notice(frame, notice);
        }
        let (health, last, stamp, asks) = sales.health_and_last_sale(user).await?;
        // Where the till is seen nobody is asked for a tip, whichever way led back to it.
        if asks {
            sales.take_question_back(user).await;
        }
        let menu = sales.orders.menu(&user.account.id, stamp).await?;
        let form = form.unwrap_or_else(|| new_form(sales, user, &menu.shop, price.is_some()));
        let pricing = Pricing {
            display: price.clone(),
            usd: None,
        };
        let bill = form.bill(&menu, || currency_of(&form.unit, &user.account, &pricing).ok());
        let priced = price.as_ref().map(|price| price.age(sales.ctx.clock.now()));
        let chosen = !form.unit.is_empty();
        let known = notices(
            user,
            foreseen.map(|refusal| refusal.notice),
            about_price(priced, chosen),
        );
        for notice in known.chain(sales.warnings(user, &health)) {
            frame = with_notice(frame, notice);
        }
        Ok(Self {
            units: units(&user.account, price.as_deref(), &form, frame.language),
            frame,
            form,
            menu,
            bill,
            wallets: [WalletCurrency::Btc, WalletCurrency::Usd]
                .into_iter()
                .filter(|wallet| user.account.wallet_id(*wallet).is_some())
                .collect(),
            mistake: None,
            closed,
            keep: keep(user),
            asked: None,
            light: health.light(),
            last,
            price,
        })
    }
}

/// One for each person at each account, whichever sign-in they come by.
fn keep(user: &CurrentUser) -> String {
    let cashier = user.actor.cashier().map_or("", |cashier| &cashier.id);
    let hash = token::hash(format!("till {} {cashier}", user.account.id));
    hash.chars().take(16).collect()
}

/// What to say above an empty form: cannot receive; soon cannot receive; no price, or an old one.
fn notices(user: &CurrentUser, foreseen: Option<Notice>, about_price: Option<Notice>) -> impl Iterator<Item = Notice> {
    let announced = user
        .account
        .wind_down
        .as_ref()
        .filter(|plan| plan.can_receive())
        .map(|plan| refusal::announced(plan, &user.zone()));
    [foreseen, announced, about_price].into_iter().flatten()
}

/// What a cashier has to know of the price of this age, if there is one.
fn about_price(age: Option<Millis>, has_unit: bool) -> Option<Notice> {
    match age {
        Some(age) if age > OLD_PRICE => {
            let text = Message::new("till-old-price").with("age", span(age / 1000));
            Some(Notice::mild("old-price", text))
        }
        Some(_) => None,
        None if has_unit => Some(Notice::mild("degraded", Message::new("till-no-price"))),
        None => Some(Notice::mild("degraded", Message::new("till-no-price-no-currency"))),
    }
}

/// What amounts may be typed in. A display currency without a price cannot be converted, so it is not offered; but what
/// was typed in it comes back, with the decimals of that currency, or with as many as were typed.
fn units(account: &Account, price: Option<&RealtimePrice>, form: &ChargeForm, language: Language) -> Vec<Unit> {
    let unit = |code: &str, name: &str, digits| Unit {
        code: code.to_owned(),
        name: name.to_owned(),
        digits,
    };
    let own = account.display_currency.as_str();
    let display = match price {
        _ if own == Currency::USD.code() => None,
        Some(price) if price.currency == own => Some(unit(own, &price.name, price.fraction_digits)),
        _ => (form.unit == own).then(|| unit(own, own, usual_digits(own).max(typed_decimals(&form.amount)))),
    };
    display
        .into_iter()
        .chain([
            unit(SAT, language.text("unit-sats"), 0),
            unit(Currency::USD.code(), language.text("unit-dollars"), 2),
        ])
        .collect()
}

fn typed_decimals(amount: &str) -> u8 {
    let decimals = amount.split_once(['.', ',']).map_or(0, |(_, decimals)| decimals.len());
    u8::try_from(decimals).unwrap_or_default()
}

/// One cause, one notice: what the page knew of it before stays, unless it is about what was just tried.
fn with_notice(frame: Frame, notice: Notice) -> Frame {
    let mut shown = frame
        .notices
        .iter()
        .chain(frame.visitor.iter().flat_map(|v| &v.notices));
    if shown.any(|other| other.name == notice.name) {
        return frame;
    }
    frame.with_notice(notice)
}

/// Why nothing came of what was just tried, instead of what the page says of the same cause.
fn refused(mut frame: Frame, notice: Notice) -> Frame {
    // A limit of Blink's is also why there is no price.
    let is_same = |other: &Notice| {
        other.name == notice.name || (notice.name == "rate-limited" && other.name == "degraded" && !other.urgent)
    };
    frame.notices.retain(|other| !is_same(other));
    if let Some(visitor) = &mut frame.visitor {
        visitor.notices.retain(|other| !is_same(other));
    }
    frame.with_notice(notice)
}
