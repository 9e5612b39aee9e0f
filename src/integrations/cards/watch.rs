//! Watches every paylink that may still be paid, until an hour after its time and whatever has become of its sale. One
//! task for the whole process and all shops; what to watch, and when, is in the table, so that a restart forgets nothing
//! and a second process asks nothing twice.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, MutexGuard, PoisonError},
    time::Duration,
};

use super::{
    Cards,
    link::{Link, State},
    method::CARD,
    pace::{EXPIRY_PATIENCE, NEVER, TRY_AGAIN, learn_again, next_look},
    provider::{self, Merchant},
};
use crate::{
    clock::{Millis, millis},
    error::Error,
    sales::Status,
};

/// A clock that was set back must not stop the watching.
const LONGEST_SLEEP: Duration = Duration::from_secs(30);
/// After a longer break than this the vendor is asked first, and nothing that ran out meanwhile is taken for unpaid.
const LONGEST_BREAK: Millis = 90_000;
/// When a merchant's minute is full.
const ROOM_AGAIN: Millis = 1200;
/// After this long nothing of ours can be under way at the vendor any more.
const LOST_AFTER: Millis = 120_000;
/// Without any answer a paylink that nobody was shown is given up when it could have run out.
const LOST_UNANSWERED: Millis = 15 * 60_000;
/// Keys that are refused are tried again after this: the owner may mend them at the vendor.
const REFUSED_AGAIN: Millis = 60_000;

/// Seals with the newest key what an older one sealed.
pub async fn reseal(store: &super::Store) {
    match store.reseal().await {
        Ok(0) => {}
        Ok(count) => tracing::info!(count, "sealed card keys with the newest key"),
        Err(_) => tracing::warn!("sealing the card keys anew has to wait"),
    }
}

/// Watches until shutdown; what is being asked by then is still written.
pub async fn watch(cards: Arc<Cards>) {
    // Every process at its start, whoever watches: another one may not have the newest key yet.
    reseal(&cards.store).await;
    let mut rounds = Rounds::default();
    while cards.watching.mine().await {
        let next = cards
            .round(&mut rounds)
            .await
            .unwrap_or_else(|_| cards.ctx.clock.now() + TRY_AGAIN);
        tokio::select! {
            () = cards.ctx.shutdown.cancelled() => return,
            () = cards.watching.woken() => {}
            () = cards.ctx.clock.sleep_until(next) => {}
            () = tokio::time::sleep(LONGEST_SLEEP) => {}
        }
    }
}

/// Since when links are looked at without a break: the till was off or stood still, had no database, or another one watched.
#[derive(Default)]
struct Rounds {
    since: Millis,
    /// When the last one that came to its end was begun.
    last: Millis,
}

impl Rounds {
    fn begin(&mut self, now: Millis) {
        if !(0..=LONGEST_BREAK).contains(&(now - self.last)) {
            self.since = now;
        }
    }
}

impl Cards {
    /// Asks for what is due, as far as each merchant's minute has room. When to come back.
    async fn round(&self, rounds: &mut Rounds) -> Result<Millis, Error> {
        let now = self.ctx.clock.now();
        self.store.give_up_refunds(now).await?;
        rounds.begin(now);
        let next_sweep = self.sweep(now, rounds.since).await?;
        let mut lacks_key = false;
        for account_id in self.store.due_accounts(now).await? {
            let mut room = self.provider.room(&account_id).await;
            if room == 0 {
                continue;
            }
            let merchant = match self.store.merchant(&account_id).await {
                Err(Error::LacksKey) => {
                    lacks_key = true;
                    continue;
                }
                merchant => merchant?,
            };
            for mut link in self.store.due(&account_id, now).await? {
                // One that is over may be read, taken back and read again.
                let calls = if now < link.expires_at { 1 } else { 3 };
                if room < calls {
                    break;
                }
                room -= calls;
                let next_at = self.next_turn(&link, now);
                if !self.starts_to_look(&link) {
                    continue;
                }
                self.provider.polls(&account_id, calls);
                let (cards, merchant) = (self.clone(), merchant.clone());
                self.ctx.tasks.spawn(async move {
                    if let Ok(true) = cards.store.claim(&link, next_at).await {
                        link.next_at = next_at;
                        cards.look(merchant.as_ref(), &link).await;
                    }
                    cards.looking().remove(&link.attempt_id);
                });
            }
        }
        if lacks_key {
            // Another process may know it.
            self.watching.pass_on();
        }
        let next = self.store.next_due().await?.unwrap_or(NEVER);
        rounds.last = now;
        Ok(next.min(next_sweep).max(now + ROOM_AGAIN))
    }

    /// Ends what nobody needs to be asked about; when to come back for it. An attempt without a link: the till was stopped
    /// between the two.
    async fn sweep(&self, now: Millis, since: Millis) -> Result<Millis, Error> {
        let mut next = NEVER;
        for attempt in self.sales.open_attempts(CARD).await? {
            let link = self.store.link(&attempt.id).await?;
            let ends_at = match &link {
                Some(link) => link.expires_at.max(since) + EXPIRY_PATIENCE,
                None => attempt.created_at + LOST_AFTER,
            };
            match link {
                _ if now < ends_at => next = next.min(ends_at),
                Some(link) if link.state == State::Asked => self.give_up(&link).await?,
                // By its own time, when the vendor says nothing; a payment is then late.
                Some(_) => drop(self.sales.end(&attempt.id, Status::Expired, "expiry").await?),
                None => drop(self.sales.end(&attempt.id, Status::Failed, "lost").await?),
            }
        }
        Ok(next)
    }

    fn next_turn(&self, link: &Link, now: Millis) -> Millis {
        match link.state {
            State::Asked => now + TRY_AGAIN,
            State::Paid => learn_again(now - link.paid_at.unwrap_or(now)).map_or(NEVER, |pause| now + pause),
            state => next_look(link, state, now),
        }
    }

    /// `false`: the vendor still has not answered the look before.
    fn starts_to_look(&self, link: &Link) -> bool {
        self.looking().insert(link.attempt_id.clone())
    }

    /// Is the vendor being asked, or its answer being written?
    pub fn is_looking(&self, link: &Link) -> bool {
        self.looking().contains(&link.attempt_id)
    }

    fn looking(&self) -> MutexGuard<'_, HashSet<String>> {
        self.looking.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn closing(&self) -> MutexGuard<'_, HashMap<String, (u32, Millis)>> {
        self.closing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn look(&self, merchant: Option<&Merchant>, link: &Link) {
        let looked = match (merchant, link.state) {
            (None, _) => self.without_keys(link).await,
            (Some(merchant), State::Asked) => self.search(merchant, link).await,
            (Some(merchant), State::Paid) => self.learn_transaction(merchant, link).await.map(drop),
            (Some(merchant), _) => self.read(merchant, link).await,
        };
        if looked.is_err() {
            tracing::warn!(
                attempt = link.attempt_id,
                "what was learnt of a card payment could not be written; asking again"
            );
            let soon = self.ctx.clock.now() + TRY_AGAIN;
            let _ = self.store.ask_by(&link.attempt_id, soon).await;
        }
    }

    async fn read(&self, merchant: &Merchant, link: &Link) -> Result<(), Error> {
        let Some(id) = &link.paylink_id else {
            return Ok(());
        };
        match self.provider.paylink(merchant, id).await {
            Ok(paylink) => self.apply(merchant, link, &paylink).await,
            Err(error) => {
                tracing::debug!(attempt = link.attempt_id, ?error, "a paylink could not be read");
                self.again(link, &error).await
            }
        }
    }

    async fn search(&self, merchant: &Merchant, link: &Link) -> Result<(), Error> {
        let age = self.ctx.clock.now() - link.created_at;
        match self.look_for(merchant, link).await? {
            Ok(Some(_)) => Ok(()),
            Ok(None) if age >= LOST_AFTER => self.give_up(link).await,
            Err(_) if age >= LOST_UNANSWERED => self.give_up(link).await,
            Ok(None) => Ok(()),
            Err(error) => self.again(link, &error).await,
        }
    }

    /// Asks again as soon as it makes sense.
    async fn again(&self, link: &Link, error: &provider::Error) -> Result<(), Error> {
        let pause = match error {
            provider::Error::Limited(wait) => millis(*wait),
            provider::Error::Unauthorized => REFUSED_AGAIN,
            _ => TRY_AGAIN,
        };
        self.store.pause(link, self.ctx.clock.now() + pause).await
    }

    /// The owner removed the keys: nobody can be asked any more.
    async fn without_keys(&self, link: &Link) -> Result<(), Error> {
        match link.state {
            State::Asked => self.give_up(link).await,
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_break_begins_the_looking_anew_and_so_does_a_clock_that_was_set_back() {
        let mut rounds = Rounds::default();
        let mut since = |now| {
            rounds.begin(now);
            rounds.last = now;
            rounds.since
        };
        let began = 1_000_000;
        assert_eq!([0, 30_000, 120_000].map(|passed| since(began + passed)), [began; 3]);
        let (back, before) = (began + 120_001 + LONGEST_BREAK, began + 60_000);
        assert_eq!((since(back), since(before)), (back, before));
    }
}
