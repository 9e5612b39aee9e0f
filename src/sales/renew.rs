//! `POST /sales/{id}/renew`: a new invoice for the same sale, at today's rate. The old ones are still watched.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};

use super::{
    Sales,
    charge::Charge,
    id::Id,
    refusal::{self, Refusal, Rejection},
    sale::{Attempt, Sale},
    show,
    store::{self, Renewed},
};
use crate::{
    auth::{CurrentUser, May},
    error::Error,
    permissions::needs,
    web::Frame,
};

/// 303 back; a sale that has an open invoice or is paid stays as it is, one whose parked order was charged anew meanwhile
/// leads to what it became, and one whose order was changed since leads to that. When Blink refuses, the page says why.
pub async fn renew(
    State(sales): State<Sales>,
    May(user, _): May<needs::Charge>,
    frame: Frame,
    Id(id): Id,
) -> Result<Response, Error> {
    let sale = sales.find(&user, &id).await?;
    match another_attempt(&sales, &user, &sale).await {
        Ok(None) => Ok(Redirect::to(&format!("/sales/{id}")).into_response()),
        Ok(Some(other)) => Ok(Redirect::to(&other).into_response()),
        Err(Rejection::Error(error)) => Err(error),
        Err(Rejection::Mistake(mistake)) => show::refused(&sales, frame, &sale, Refusal::unfit(&mistake)).await,
        Err(Rejection::Refused(refusal)) => show::refused(&sales, frame, &sale, *refusal).await,
    }
}

/// `Some`: the page to look at instead.
async fn another_attempt(sales: &Sales, user: &CurrentUser, sale: &Sale) -> Result<Option<String>, Rejection> {
    if !sale.needs_invoice(sales.ctx.clock.now()) {
        return Ok(None);
    }
    if let Some(refusal) = refusal::foreseen(user) {
        return Err(refusal.into());
    }
    let charge = Charge::again(sale, &user.account)?;
    let pricing = sales.prices_for_renewal(&user.account, &charge).await;
    let quote = charge.quote(&pricing)?;
    let method = sales.methods.of_charges().ok_or(Error::Internal)?;
    let mut attempt = Attempt::new(&sale.id, &user.account, method, &charge, quote, sales.ctx.clock.now());
    attempt.number = sale.newest().number + 1;
    let asking = sales.in_flight.begin(attempt.clone());
    match store::begin_again(&sales.ctx.db, &attempt, sales.ctx.clock.now()).await? {
        Renewed::NotNeeded => Ok(None),
        Renewed::Elsewhere(other) => Ok(Some(format!("/sales/{other}"))),
        Renewed::OrderChanged(order) => Ok(Some(format!("/till?order={order}"))),
        Renewed::TooMany(wait) => Err(Refusal::too_many(wait).into()),
        Renewed::New => match sales.start_attempt(&user.access, sale, asking).await? {
            None => Ok(None),
            Some(refusal) => Err(refusal.told_to(user).into()),
        },
    }
}
