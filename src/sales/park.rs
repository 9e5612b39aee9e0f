//! `POST /orders`: parks what is on the till, for every device of the shop. What it comes to is another moment's question, so
//! nothing of Blink is needed for it.

use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
};

use super::{
    Sales,
    charge::{ChargeForm, MAX_MEMO_BYTES, Mistake},
    keypad,
    order::{read_portion, unfit},
    refusal::Rejection,
    store,
};
use crate::{
    auth::{CurrentUser, May},
    error::Error,
    i18n::Message,
    money::{self, Currency, Misread, usual_digits},
    orders::{MOST_WAITING, Parked, ParkedLine, Parking, discounted},
    permissions::needs,
    text::clean,
    token,
    web::Frame,
};

/// Letters of a name that fit in a list.
const LONGEST_LABEL: usize = 60;
/// Letters of a unit or wallet that a page of ours sends.
const LONGEST_CODE: usize = 8;
/// Bytes of an amount or a discount: more than any page of ours sends.
const LONGEST_NUMBER: usize = 40;

/// 303 to an empty till; 422 with the form when there is nothing to park or too much is; 409 when an item was put away
/// meanwhile, or the order that was taken up was changed or charged on another device. An order that was taken up is parked as itself again, as long as it waits. The same form twice parks once.
pub async fn park(
    State(sales): State<Sales>,
    May(user, _): May<needs::Charge>,
    frame: Frame,
    form: Result<Form<ChargeForm>, FormRejection>,
) -> Result<Response, Error> {
    let Form(form) = form.map_err(|_| Error::BadRequest("bad-form"))?;
    let order = match read(&sales, &user, &form).await {
        Ok(Some(order)) => order,
        Ok(None) => return keypad::show_changed(&sales, &user, frame, form).await,
        Err(stop) => return keypad::show_again(&sales, &user, frame, form, stop).await,
    };
    match sales.orders.park(&user.account.id, &order, form.parked()).await? {
        Parking::Done => Ok(Redirect::to("/till").into_response()),
        Parking::Changed(now) => keypad::show_order_changed(&sales, &user, frame, form, &now).await,
        Parking::Charged(sale) => {
            let sale = store::find(&sales.ctx.db, &user.account.id, &sale).await?;
            keypad::show_order_charged(&sales, &user, frame, form, &sale.ok_or(Error::Internal)?).await
        }
        Parking::TooMany => {
            let too_many = Mistake::new("label", Message::new("till-too-many-parked").with("most", MOST_WAITING));
            keypad::show_again(&sales, &user, frame, form, Rejection::Mistake(too_many)).await
        }
    }
}

/// What was charged over an order that is another sale by now waits as an order of its own: 303 to that sale, which says so.
pub async fn beside(
    sales: &Sales,
    user: &CurrentUser,
    frame: Frame,
    form: ChargeForm,
    sale_id: &str,
) -> Result<Response, Error> {
    if let Ok(Some(order)) = read(sales, user, &form).await
        && sales.orders.park(&user.account.id, &order, None).await? == Parking::Done
    {
        let to = format!("/sales/{sale_id}?beside={}", order.id);
        return Ok(Redirect::to(&to).into_response());
    }
    let sale = store::find(&sales.ctx.db, &user.account.id, sale_id).await?;
    keypad::show_order_charged(sales, user, frame, form, &sale.ok_or(Error::Internal)?).await
}

/// `None`: an item was put away since the page was made.
async fn read(sales: &Sales, user: &CurrentUser, form: &ChargeForm) -> Result<Option<Parked>, Rejection> {
    let chosen = form.chosen()?;
    let mistake = |field, message| Rejection::Mistake(Mistake::new(field, message));
    if chosen.is_empty() && form.amount.trim().is_empty() {
        return Err(mistake("amount", Message::new("till-nothing-to-park")));
    }
    let label = clean(&form.label).into_owned();
    if label.chars().count() > LONGEST_LABEL {
        return Err(mistake(
            "label",
            Message::new("till-label-too-long").with("most", LONGEST_LABEL),
        ));
    }
    // What nobody could charge later is not kept for it.
    let memo = clean(&form.memo).into_owned();
    if memo.len() > MAX_MEMO_BYTES {
        return Err(mistake(
            "memo",
            Message::new("till-memo-too-long").with("most", MAX_MEMO_BYTES),
        ));
    }
    if form.unit.len().max(form.wallet.len()) > LONGEST_CODE {
        return Err(Error::BadRequest("bad-form").into());
    }
    let account_id = &user.account.id;
    let shop = sales.shops.of(account_id).await?;
    let ids: Vec<&str> = chosen.iter().map(|(id, _)| *id).collect();
    let offers = sales.orders.chosen(account_id, &shop, &ids).await?;
    let mut lines = Vec::new();
    for (id, quantity) in chosen {
        let Some(offer) = offers.iter().find(|offer| offer.id == id) else {
            return Ok(None);
        };
        lines.push(ParkedLine {
            item_id: offer.id.clone(),
            quantity,
            name: offer.name.clone(),
            price: offer.price,
            currency: offer.currency.clone(),
        });
    }
    if let Some(line) = lines.first() {
        form.keyed_in_unit_of(&line.currency)?;
        if lines.iter().any(|other| other.currency.unit() != line.currency.unit()) {
            return Err(mistake("qty", Message::new("order-two-currencies")));
        }
    }
    let unit = lines
        .first()
        .map_or(form.unit.as_str(), |line| line.currency.unit())
        .to_owned();
    let digits = match lines.first() {
        Some(line) => line.currency.digits(),
        None => {
            // Without a price nobody says how many decimals it has.
            let price = match unit == user.account.display_currency {
                true => sales.price_for_display(&user.account).await,
                false => None,
            };
            let usual = Currency::of_unit(&unit, usual_digits(&unit)).digits();
            price.map_or(usual, |price| price.fraction_digits)
        }
    };
    // Zeros in front make no number larger, and are kept as they were typed.
    for (field, typed) in [("amount", &form.amount), ("discount", &form.discount)] {
        if typed.trim().len() > LONGEST_NUMBER {
            return Err(mistake(field, Misread::TooLarge.message(digits)));
        }
    }
    let keyed_in = match money::read(&form.amount, digits) {
        Err(Misread::Empty | Misread::Zero) if !lines.is_empty() => 0,
        Err(misread) => return Err(mistake("amount", misread.message(digits))),
        Ok(minor) => minor,
    };
    let discount = read_portion(&form.discount, "discount", digits)?;
    if discount.is_some() {
        let priced = lines.iter().map(|line| line.price.saturating_mul(line.quantity));
        discounted(discount, priced.fold(keyed_in, i64::saturating_add)).map_err(unfit)?;
    }
    let order = Parked {
        id: String::new(),
        label,
        parked_by: user.actor.cashier().map(|cashier| cashier.id.clone()),
        cashier: None,
        created_at: sales.ctx.clock.now(),
        amount: form.amount.trim().to_owned(),
        unit,
        wallet: form.wallet.clone(),
        memo,
        discount: form.discount.trim().to_owned(),
        lines,
        version: 1,
        sale_id: None,
    };
    Ok(Some(Parked {
        id: id(user, form, &order),
        ..order
    }))
}

/// The same for the same form with the same in it; a browser that goes back and parks another order with it parks another.
fn id(user: &CurrentUser, form: &ChargeForm, order: &Parked) -> String {
    let Some(key) = form.own_key() else {
        return uuid::Uuid::new_v4().to_string();
    };
    let order = Parked {
        created_at: 0,
        ..order.clone()
    };
    let hash = token::hash(format!("{} {key} {order:?}", user.account.id));
    hash.get(..32)
        .and_then(|hex| uuid::Uuid::try_parse(hex).ok())
        .unwrap_or_else(uuid::Uuid::new_v4)
        .to_string()
}
