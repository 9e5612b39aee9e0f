//! `GET /orders`: the orders that wait, on every device of the shop.

use askama::Template;
use axum::{
    extract::{
        Path, Query, State,
        rejection::{PathRejection, QueryRejection},
    },
    response::{Html, Redirect},
};
use serde::Deserialize;

use super::{Orders, Parked, store};
use crate::{
    auth::May,
    clock::Millis,
    error::Error,
    i18n::Message,
    permissions::needs,
    text::page_number,
    web::{Frame, render, span},
};

const PER_PAGE: i64 = 50;

#[derive(Template)]
#[template(path = "orders/list.html")]
struct List {
    frame: Frame,
    orders: Vec<Parked>,
    now: Millis,
    page: i64,
    has_more: bool,
}

/// Which page, from 1 on.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    page: String,
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
    which: Result<Query<Which>, QueryRejection>,
) -> Result<Html<String>, Error> {
    let Query(which) = which.unwrap_or_default();
    let page = page_number(&which.page);
    let skip = (page - 1) * PER_PAGE;
    let mut waiting = store::waiting(&orders.ctx.db, &user.account.id, PER_PAGE + 1, skip).await?;
    let has_more = waiting.len() > PER_PAGE as usize;
    waiting.truncate(PER_PAGE as usize);
    render(&List {
        frame,
        orders: waiting,
        now: orders.ctx.clock.now(),
        page,
        has_more,
    })
}

/// 303 back to the list, also when somebody else was quicker; to its sale, when it is being charged: it waits again when that
/// ends unpaid.
pub async fn discard(
    State(orders): State<Orders>,
    May(user, _): May<needs::Charge>,
    id: Result<Path<String>, PathRejection>,
) -> Result<Redirect, Error> {
    let Path(id) = id.map_err(|_| Error::NotFound)?;
    let (db, account_id) = (&orders.ctx.db, &user.account.id);
    store::discard(db, account_id, &id, orders.ctx.clock.now()).await?;
    match store::find(&db.read, account_id, &id)
        .await?
        .and_then(|order| order.sale_id)
    {
        Some(sale) => Ok(Redirect::to(&format!("/sales/{sale}"))),
        None if store::exists(&db.read, account_id, &id).await? => Ok(Redirect::to("/orders")),
        None => Err(Error::NotFound),
    }
}
