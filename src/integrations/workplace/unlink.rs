//! `DELETE /integrations/workplace/linked-accounts/{id}`: an employee pressed Disconnect. Ended here at once, and over
//! there now or later: their app does not do that by itself ("Removing Accounts").

use std::time::Duration;

use axum::{
    Json,
    extract::{Path, State, rejection::PathRejection},
};
use serde_json::{Value, json};

use super::{
    Workplace, outbox,
    proxied::{Proxied, is_segment},
    store::Link,
    token,
};
use crate::{clock::millis, error::Error};

/// How long the vendor's call waits for ours; what takes longer goes on without it.
const PATIENCE: Duration = Duration::from_secs(2);

/// Only for the user whose link it is. Again is fine.
pub async fn disconnect(
    State(room): State<Workplace>,
    proxied: Proxied,
    id: Result<Path<String>, PathRejection>,
) -> Result<Json<Value>, Error> {
    let Path(id) = id.map_err(|_| Error::NotFound)?;
    if !is_segment(&id) {
        return Err(Error::NotFound);
    }
    match find(&room, &proxied, &id).await? {
        Found::Over => {}
        Found::Link(link) => end(&room, link, id).await?,
    }
    Ok(Json(json!({"code": "OK", "message": "OK", "data": null})))
}

enum Found {
    Link(Link),
    /// It was one, and has ended.
    Over,
}

async fn find(room: &Workplace, proxied: &Proxied, id: &str) -> Result<Found, Error> {
    for shop in &proxied.shops {
        let found = room.store.find_link(&shop.account_id, &proxied.user_id, id).await?;
        let is_this = found.as_ref().is_some_and(|link| link.linked_account_id.is_some());
        let hash = token::link_hash(&shop.account_id, &proxied.user_id, id);
        match found {
            Some(link) if link.is_ending => return Ok(Found::Over),
            // A link whose id nobody told is not the one that ended before.
            Some(link) if is_this || !room.store.was_ended(&hash).await? => return Ok(Found::Link(link)),
            None if !room.store.was_ended(&hash).await? => {}
            _ => return Ok(Found::Over),
        }
    }
    Err(Error::NotFound)
}

async fn end(room: &Workplace, link: Link, id: String) -> Result<(), Error> {
    if let Some(cashier_id) = &link.cashier_id {
        room.auth.end_cashier(&link.account_id, cashier_id).await?;
    }
    let next_at = room.clock.now().saturating_add(millis(outbox::hold(room)));
    if room.store.end_link(&link.id, &id, next_at).await? {
        tracing::info!(account = link.account_id, "an employee pressed Disconnect");
        let link = Link {
            linked_account_id: Some(id),
            ..link
        };
        let going_on = room.clone();
        let deleting = room
            .tasks
            .spawn(async move { outbox::delete_over_there(&going_on, &link).await });
        let _ = tokio::time::timeout(PATIENCE, deleting).await;
    }
    Ok(())
}
