//! `POST /orders`: parks what is on the till, for every device of the shop. What it comes to is another moment's question, so
//! nothing of Blink is needed for it.

use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
};

use super::{
    Sales,
    charge::{ChargeForm, Mistake},
    keypad,
    refusal::Rejection,
};
use crate::{
    auth::{CurrentUser, May},
    error::Error,
    i18n::Message,
    orders::{Parked, ParkedLine},
    permissions::needs,
    text::clean,
    web::Frame,
};

/// Letters of a name that fit in a list.
const LONGEST_LABEL: usize = 60;

/// 303 to an empty till; 422 with the form when there is nothing to park; 409 when an item was put away meanwhile.
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
    sales.orders.park(&user.account.id, &order).await?;
    Ok(Redirect::to("/till").into_response())
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
    let unit = lines
        .first()
        .map_or(form.unit.as_str(), |line| line.currency.unit())
        .to_owned();
    Ok(Some(Parked {
        id: again(sales, user, form).await?,
        label,
        parked_by: user.actor.cashier().map(|cashier| cashier.id.clone()),
        cashier: None,
        created_at: sales.ctx.clock.now(),
        amount: form.amount.trim().to_owned(),
        unit,
        wallet: form.wallet.clone(),
        memo: clean(&form.memo).into_owned(),
        discount: form.discount.trim().to_owned(),
        lines,
        sale_id: None,
    }))
}

/// An order that was taken up is parked as itself again, unless it is a sale by now.
async fn again(sales: &Sales, user: &CurrentUser, form: &ChargeForm) -> Result<String, Error> {
    if let Some(id) = form.parked() {
        match sales.orders.parked(&user.account.id, id).await {
            Ok(order) if order.sale_id.is_none() => return Ok(order.id),
            Ok(_) | Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(uuid::Uuid::new_v4().to_string())
}
