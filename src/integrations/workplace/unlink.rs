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
    store::{Link, link_hash},
};
use crate::{
    clock::{Millis, millis},
    error::Error,
};

/// How long the vendor's call waits for ours; what takes longer goes on without it.
const PATIENCE: Duration = Duration::from_secs(2);

/// A DELETE that comes for an id within this time after a link of that id ended is that DELETE again, and not one for a new
/// link that was given the same id.
const COMES_AGAIN: Duration = Duration::from_secs(3600);

/// Only for the user whose link it is. Again is fine.
pub async fn disconnect(
    State(workplace): State<Workplace>,
    proxied: Proxied,
    id: Result<Path<String>, PathRejection>,
) -> Result<Json<Value>, Error> {
    let Path(id) = id.map_err(|_| Error::NotFound)?;
    if !is_segment(&id) {
        return Err(Error::NotFound);
    }
    for link in find(&workplace, &proxied, &id).await?.ok_or(Error::NotFound)? {
        end(&workplace, link, &id).await?;
    }
    Ok(Json(json!({"code": "OK", "message": "OK", "data": null})))
}

/// Which links are meant: exactly those with this id, whichever shop they are of; otherwise one whose id nobody told. None
/// of them: it has ended already. `None`: there never was one.
async fn find(workplace: &Workplace, proxied: &Proxied, id: &str) -> Result<Option<Vec<Link>>, Error> {
    let (mut exact, mut last_ended) = (Vec::new(), None);
    for shop in &proxied.shops {
        let links = workplace
            .store
            .links_with(&shop.account_id, &proxied.user_id, id)
            .await?;
        exact.extend(links);
        let hash = link_hash(&shop.account_id, &proxied.user_id, id);
        last_ended = last_ended.max(workplace.store.ended_at(&hash).await?);
    }
    if !exact.is_empty() {
        exact.retain(|link| !link.is_ending());
        return Ok(Some(exact));
    }
    for shop in &proxied.shops {
        let candidate = workplace
            .store
            .link_without_id(&shop.account_id, &proxied.user_id)
            .await?;
        if let Some(link) = candidate.filter(|link| may_be(link, last_ended, workplace.ctx.clock.now())) {
            return Ok(Some(vec![link]));
        }
    }
    Ok(last_ended.map(|_| Vec::new()))
}

/// Can a link whose id nobody told have this one, under which another ended at that moment? Not, if it was there already;
/// nor soon afterwards, when the same DELETE may come once more.
fn may_be(link: &Link, ended_at: Option<Millis>, now: Millis) -> bool {
    ended_at.is_none_or(|ended_at| link.created_at > ended_at && now.saturating_sub(ended_at) > millis(COMES_AGAIN))
}

async fn end(workplace: &Workplace, mut link: Link, id: &str) -> Result<(), Error> {
    let now = workplace.ctx.clock.now();
    let next_at = now.saturating_add(millis(outbox::hold(workplace)));
    if link.is_adding() {
        // It connects nobody yet: the code of its cashier is good, perhaps somebody else's by now.
        if !workplace
            .store
            .end_before_it_connects(&link.id, id, now, next_at)
            .await?
        {
            let Some(further) = workplace.store.link(&link.id).await? else {
                return Ok(());
            };
            link = further;
        }
    }
    if let Some(cashier_id) = link.cashier_id.as_ref().filter(|_| !link.is_adding()) {
        workplace.staff.end_cashier(&link.account_id, cashier_id).await?;
    }
    if link.is_unclear() {
        // It connects nobody, and stays: the user may have more of them over there.
        workplace.store.unwanted(&link.invitation(), id, now, next_at).await?;
    } else if !link.is_adding() && !workplace.store.end_link(&link.id, id, now, next_at).await? {
        return Ok(());
    }
    tracing::info!(account = link.account_id, "an employee pressed Disconnect");
    let ended = workplace.store.links_with(&link.account_id, &link.user_id, id).await?;
    let Some(link) = ended.into_iter().find(Link::is_ending) else {
        return Ok(());
    };
    let going_on = workplace.clone();
    let deleting = workplace
        .ctx
        .tasks
        .spawn(async move { outbox::delete_over_there(&going_on, &link).await });
    let _ = tokio::time::timeout(PATIENCE, deleting).await;
    Ok(())
}
