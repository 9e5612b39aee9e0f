//! `POST /settings/shop/guess`: a browser says in which zone it is, as long as nobody said it. The first one's word
//! counts, an owner's or a cashier's, for both stand in the shop; the owner's choice goes before any.

use axum::{
    extract::{Form, State, rejection::FormRejection},
    http::StatusCode,
};
use serde::Deserialize;

use super::{Shops, store};
use crate::{auth::CurrentUser, error::Error, zone::Zone};

#[derive(Debug, Deserialize)]
pub struct Guess {
    time_zone: String,
}

/// 204, kept or not: a script asks, and nobody reads the answer. What is no zone is 400.
pub async fn take(
    State(shops): State<Shops>,
    user: CurrentUser,
    form: Result<Form<Guess>, FormRejection>,
) -> Result<StatusCode, Error> {
    let zone = form.ok().and_then(|Form(guess)| Zone::named(&guess.time_zone));
    let zone = zone.ok_or(Error::BadRequest("bad-time-zone"))?;
    if store::guess(&shops.ctx.db, &user.account.id, &zone, shops.ctx.clock.now()).await? {
        tracing::info!(zone = zone.name(), "a browser told the zone of its shop");
    }
    Ok(StatusCode::NO_CONTENT)
}
