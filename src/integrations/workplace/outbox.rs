//! What goes on by itself: links that ended here are deleted over there, paid sales become feed cards, what is past its
//! time is swept. It lives from the tables, so that a restart forgets nothing.

use std::time::Duration;

use futures_util::future::join_all;
use tokio::task::JoinHandle;

use super::{
    Failure, Workplace, card,
    store::{Card, HANDFUL, Invitation, Link, Shop, link_hash},
};
use crate::{
    clock::{Millis, millis},
    error::Error,
    sales::Cursor,
    shops::Shops,
};

/// How often it looks.
const EVERY: Duration = Duration::from_secs(5);
/// How long changes are gathered, on the wall clock.
const GATHER: Duration = Duration::from_millis(200);
const SWEEP_EVERY: Duration = Duration::from_secs(60);
/// Entries of the payments' history that may be read once more after a restart.
const READ_AGAIN: i64 = 1_000;
/// A deletion is tried again within this time, the call and our own looking included.
const AGAIN_WITHIN: Duration = Duration::from_secs(55);
/// Between two tries of the same call.
const SHORTEST_PAUSE: Duration = Duration::from_secs(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(45);
/// With a token that is refused, or a call that is, once an hour is no storm; a new token is tried at once.
const REFUSED_PAUSE: Duration = Duration::from_secs(3600);
/// News of a payment that is older than this is none.
const CARD_LIFE: Duration = Duration::from_secs(3600);
/// A DELETE may come again for so long, and one that cannot be made over there is tried for so long.
const REMEMBER_ENDED: Duration = Duration::from_secs(90 * 24 * 3600);
/// Longer than any call by so much: what was begun before was left behind by a process that is no more.
const ABANDONED_AFTER: Duration = Duration::from_secs(120);

/// Seals with the newest key what an older one sealed.
pub async fn reseal(store: &super::Store) {
    match store.reseal().await {
        Ok(0) => {}
        Ok(count) => tracing::info!(count, "sealed workplace secrets with the newest key"),
        Err(error) => tracing::warn!(%error, "sealing workplace secrets anew has to wait"),
    }
}

/// Runs until shutdown.
pub async fn run(workplace: Workplace) {
    // Every process at its start, whoever has the outbox: another one may not have the newest key yet.
    reseal(&workplace.store).await;
    let mut changes = workplace.sales.any_change();
    let mut progress = Progress::default();
    while workplace.outbox.mine().await {
        if let Err(error) = round(&workplace, &mut progress).await {
            tracing::warn!(?error, "the workplace outbox has to wait");
        }
        tokio::select! {
            () = workplace.ctx.clock.sleep(EVERY) => {}
            () = workplace.outbox.woken() => {}
            // Sales last as long as this process. A crowd of changes is one.
            _ = changes.changed() => tokio::time::sleep(GATHER).await,
            () = workplace.ctx.shutdown.cancelled() => return,
        }
    }
}

/// What need not be written down.
#[derive(Default)]
struct Progress {
    swept_at: Option<Millis>,
    /// Read so far, and nothing of it wanted a card.
    read: Option<Cursor>,
    sending: Option<JoinHandle<()>>,
}

/// While somebody calls, nobody else takes the same row for so long.
pub fn hold(workplace: &Workplace) -> Duration {
    workplace.ctx.config.provider_timeout + Duration::from_secs(5)
}

/// Reads first: while nothing is due, the sales have the one connection that writes for themselves.
async fn round(workplace: &Workplace, progress: &mut Progress) -> Result<(), Error> {
    let now = workplace.ctx.clock.now();
    let sweep_again = |at: Millis| now.saturating_sub(at).unsigned_abs() >= SWEEP_EVERY.as_millis() as u64;
    if progress.swept_at.is_none_or(sweep_again) {
        sweep(workplace, now).await?;
        progress.swept_at = Some(now);
    }
    read_payments(workplace, &mut progress.read).await?;
    if !workplace.store.is_anything_due(now).await? {
        return Ok(());
    }
    workplace.store.end_links_of_ended(now).await?;
    for link in workplace.store.due_deletions(now, millis(hold(workplace))).await? {
        let sending = workplace.clone();
        workplace
            .ctx
            .tasks
            .spawn(async move { delete_over_there(&sending, &link).await });
    }
    // One handful of cards at a time; nobody waits for it.
    if progress.sending.as_ref().is_none_or(JoinHandle::is_finished) {
        let (sending, cards) = (workplace.clone(), workplace.store.take_cards(now).await?);
        progress.sending = Some(workplace.ctx.tasks.spawn(async move {
            join_all(cards.iter().map(|card| send(&sending, card))).await;
            if cards.len() == HANDFUL {
                sending.outbox.wake();
            }
        }));
    }
    Ok(())
}

async fn sweep(workplace: &Workplace, now: Millis) -> Result<(), Error> {
    let forgotten = now.saturating_sub(millis(REMEMBER_ENDED));
    let abandoned = now.saturating_sub(millis(workplace.ctx.config.provider_timeout + ABANDONED_AFTER));
    workplace.limits.forget_idle(now).await;
    let given_up = workplace.store.sweep(now, forgotten, abandoned).await?;
    if given_up > 0 {
        tracing::warn!(
            given_up,
            "links could not be deleted over there for 90 days, and are given up"
        );
    }
    pick_up(workplace, abandoned).await
}

/// Links that a process left half made: nobody was connected, and the join code was not taken.
async fn pick_up(workplace: &Workplace, before: Millis) -> Result<(), Error> {
    for link in workplace.store.abandoned(before).await? {
        workplace.store.maybe_linked(&link, workplace.ctx.clock.now()).await?;
    }
    Ok(())
}

// --- deletions

/// Has an account deleted over there that nobody here wants. Of a shop that was forgotten meanwhile there is nothing left
/// to try it with again: it is tried once, with what is still in hand.
pub async fn delete_unwanted(workplace: &Workplace, shop: &Shop, of: &Invitation, id: &str) -> Result<(), Error> {
    let now = workplace.ctx.clock.now();
    if workplace.store.unwanted(of, id, now, now).await? {
        workplace.outbox.wake();
    } else if workplace.provider.delete(shop, &of.user_id, id).await.is_err() {
        tracing::warn!(
            account = shop.account_id,
            "an account stays linked over there: the shop is forgotten here"
        );
    }
    Ok(())
}

/// Deletes a link over there that ended here, or puts it off.
pub async fn delete_over_there(workplace: &Workplace, link: &Link) {
    let tried = try_delete(workplace, link).await;
    if matches!(tried, Err(Error::LacksKey)) {
        let next_at = workplace.ctx.clock.now().saturating_add(millis(without_key(workplace)));
        // Logged where it was met; it is due still.
        let _ = workplace.store.delete_later(&link.id, next_at).await;
    } else if let Err(error) = tried {
        tracing::warn!(
            ?error,
            "what became of a deletion could not be noted; it will be made again"
        );
    }
}

async fn try_delete(workplace: &Workplace, link: &Link) -> Result<(), Error> {
    let Some(linked_account_id) = &link.linked_account_id else {
        return Ok(());
    };
    let Some(shop) = workplace.store.shop(&link.account_id).await? else {
        // Its secrets cannot be opened. Once the owner has typed them again, it is due at once.
        let next_at = workplace.ctx.clock.now().saturating_add(millis(REFUSED_PAUSE));
        return Ok(workplace.store.delete_later(&link.id, next_at).await?);
    };
    let outcome = workplace.provider.delete(&shop, &link.user_id, linked_account_id).await;
    workplace.learn(&shop, &outcome).await?;
    let now = workplace.ctx.clock.now();
    let pause = match outcome {
        Ok(()) => None,
        Err(Failure::TokenRefused) if has_another_token(workplace, &shop).await? => Some(SHORTEST_PAUSE),
        Err(Failure::TokenRefused | Failure::Refused) => Some(REFUSED_PAUSE),
        Err(Failure::Limited(wait)) => Some(wait),
        Err(Failure::NotSent | Failure::Unclear) => {
            Some(pause_after(link.tries, workplace.ctx.config.provider_timeout))
        }
    };
    match pause {
        Some(pause) => {
            let next_at = now.saturating_add(millis(pause));
            Ok(workplace.store.delete_later(&link.id, next_at).await?)
        }
        None => {
            let hash = link_hash(&link.account_id, &link.user_id, linked_account_id);
            Ok(workplace.store.deleted(&link.id, &hash, now).await?)
        }
    }
}

/// Did the owner type a new token while the old one was being refused?
async fn has_another_token(workplace: &Workplace, shop: &Shop) -> Result<bool, Error> {
    let kept = workplace.store.shop(&shop.account_id).await?;
    Ok(kept.is_some_and(|kept| kept.saved_at != shop.saved_at))
}

/// 5 s, 10 s, 20 s, 40 s, and then every 45 s; sooner, if a call may take long.
fn pause_after(tries: i64, timeout: Duration) -> Duration {
    let doublings = u32::try_from(tries.clamp(0, 8)).unwrap_or(8);
    let longest = AGAIN_WITHIN
        .saturating_sub(EVERY + timeout)
        .clamp(SHORTEST_PAUSE, LONGEST_PAUSE);
    Duration::from_secs(5 << doublings).min(longest)
}

// --- cards

/// Keeps a card for each payment that was not looked at yet. How far was read is written with the cards, or when a
/// restart would have to read much again.
async fn read_payments(workplace: &Workplace, read_before: &mut Option<Cursor>) -> Result<(), Error> {
    loop {
        let kept = workplace.store.seen().await?;
        let from = kept.map(|kept| kept.max(read_before.unwrap_or(kept)));
        let (read, mut paid) = workplace.sales.paid_since(from).await?;
        if from == Some(read) {
            return Ok(());
        }
        let is_near = kept.is_some_and(|kept| (kept.0..kept.0 + READ_AGAIN).contains(&read.0));
        if !(paid.is_empty() && is_near) {
            let now = workplace.ctx.clock.now();
            paid.retain(|sale| now.saturating_sub(sale.at) < millis(CARD_LIFE));
            if !workplace.store.queue(kept, read, &paid, now).await? {
                // Another process read on: from where it is now.
                continue;
            }
        }
        *read_before = Some(read);
    }
}

async fn send(workplace: &Workplace, card: &Card) {
    if let Err(error) = try_send(workplace, card).await {
        // It stays taken, and is swept: nobody knows whether it was sent.
        tracing::warn!(?error, "what became of a feed card could not be noted");
    }
}

/// Sent at most once: again only when it certainly was not.
async fn try_send(workplace: &Workplace, card: &Card) -> Result<(), Error> {
    let again_after = match prepare(workplace, card).await {
        Err(Error::LacksKey) if is_old(workplace, card) => None,
        // Not sent.
        Err(Error::LacksKey) => Some(without_key(workplace)),
        Err(error) => return Err(error),
        Ok(None) => None,
        Ok(Some((shop, event))) => {
            let outcome = workplace.provider.send_card(&shop, &event).await;
            workplace.learn(&shop, &outcome).await?;
            match outcome {
                Err(Failure::Limited(wait)) => Some(wait),
                Err(Failure::NotSent) => Some(LONGEST_PAUSE),
                Ok(()) | Err(Failure::TokenRefused | Failure::Refused | Failure::Unclear) => None,
            }
        }
    };
    match again_after {
        Some(pause) => {
            let next_at = workplace.ctx.clock.now().saturating_add(millis(pause));
            Ok(workplace.store.card_later(&card.sale_id, next_at).await?)
        }
        None => Ok(workplace.store.card_done(&card.sale_id).await?),
    }
}

/// How soon it is tried again for a shop whose key is missing here: another process may know it, and is to have it at once.
fn without_key(workplace: &Workplace) -> Duration {
    if workplace.outbox.pass_on() {
        SHORTEST_PAUSE
    } else {
        LONGEST_PAUSE
    }
}

fn is_old(workplace: &Workplace, card: &Card) -> bool {
    workplace.ctx.clock.now().saturating_sub(card.paid_at) >= millis(CARD_LIFE)
}

/// The card as it is sent; `None`: nobody wants it any more.
async fn prepare(workplace: &Workplace, due: &Card) -> Result<Option<(Shop, serde_json::Value)>, Error> {
    if !workplace.auth.invites_shop(&due.account_id).await? {
        return Ok(None);
    }
    let Some(shop) = workplace.store.shop(&due.account_id).await? else {
        return Ok(None);
    };
    let (Some(category), Some(user_id), None, false) = (
        shop.category.as_deref(),
        workplace.store.user_of(due).await?,
        shop.refused_at,
        is_old(workplace, due),
    ) else {
        return Ok(None);
    };
    let sale = workplace.sales.find(&due.account_id, &due.sale_id).await?;
    let address = workplace.address(&format!("/sales/{}", sale.id));
    let language = Shops::new(&workplace.ctx)
        .of(&due.account_id)
        .await?
        .language
        .unwrap_or_default();
    let event = card::payment_received(&sale, category, &user_id, &address, language);
    Ok(Some((shop, event)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deletion_is_tried_again_within_a_minute_however_often_it_failed() {
        let pause = |tries, timeout| pause_after(tries, Duration::from_secs(timeout)).as_secs();
        assert_eq!(
            [0, 1, 2, 3, 4, i64::MAX].map(|tries| pause(tries, 5)),
            [5, 10, 20, 40, 45, 45]
        );
        assert_eq!([10, 30, 45, 300].map(|timeout| pause(9, timeout)), [40, 20, 5, 5]);
    }
}
