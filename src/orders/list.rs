//! `GET /orders`: the orders that wait, on every device of the shop.

use askama::Template;
use axum::{
    extract::{Path, State, rejection::PathRejection},
    response::{Html, Redirect},
};

use super::{Orders, Parked, store};
use crate::{
    auth::May,
    clock::Millis,
    error::Error,
    i18n::Message,
    permissions::needs,
    web::{Frame, render, span},
};

#[derive(Template)]
#[template(path = "orders/list.html")]
struct List {
    frame: Frame,
    orders: Vec<Parked>,
    now: Millis,
}

impl List {
    /// How long it has waited: `12 minutes`.
    fn age(&self, order: &Parked) -> Message {
        span((self.now - order.created_at).max(0) / 1000)
    }
}

/// Oldest first: who waits longest is asked first.
pub async fn show(
    State(orders): State<Orders>,
    May(user, _): May<needs::Charge>,
    frame: Frame,
) -> Result<Html<String>, Error> {
    let waiting = store::waiting(&orders.ctx.db, &user.account.id).await?;
    render(&List {
        frame,
        orders: waiting,
        now: orders.ctx.clock.now(),
    })
}

/// 303 back to the list, also when somebody else was quicker.
pub async fn discard(
    State(orders): State<Orders>,
    May(user, _): May<needs::Charge>,
    id: Result<Path<String>, PathRejection>,
) -> Result<Redirect, Error> {
    let Path(id) = id.map_err(|_| Error::NotFound)?;
    // Also one that is put away already, or a sale by now: only what is no order of this shop's is not found.
    let (db, account_id) = (&orders.ctx.db, &user.account.id);
    if !store::discard(db, account_id, &id, orders.ctx.clock.now()).await?
        && !store::exists(db, account_id, &id).await?
    {
        return Err(Error::NotFound);
    }
    Ok(Redirect::to("/orders"))
}
