//! Watches every invoice that may still be paid, until an hour after its expiry and whatever has become of its sale: by
//! the WebSocket, and by asking. One task for the whole process, and of several processes each has its parts of the
//! invoices: to watch one twice does no harm, but costs calls.
//!
//! What to watch is read from the table, at the start and when the parts change, and from then on what is written in the
//! histories; so a restart forgets nothing, and what this task holds may be lost at any time. A word of Blink's is written
//! before anybody is told.

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
    time::Duration,
};

use tokio::sync::{mpsc, watch};

use super::{
    Lightning,
    schedule::{self, Silence},
    store::{self, Open, Payment},
    subscription,
};
use crate::{
    blink::{Error, Event, InvoiceStatus, PaymentStatus, Reason},
    clock::{Millis, millis},
    rate::{Bucket, Limit},
    sales::{QUESTIONS, Status},
};

/// It is looked what was written after this long even if nobody says that anything was: another process may have.
const LOOK_AGAIN: Millis = 30_000;
/// And the whole table is read again after this.
const TABLE_AGAIN: Millis = 5 * 60_000;
/// A clock that was set back must not stop the watching: nothing sleeps longer than this.
const LONGEST_SLEEP: Duration = Duration::from_secs(30);

/// So many events are written in one go before it is looked again what is due.
const AT_ONCE: usize = 256;

const WEBSOCKET: &str = "websocket";

/// A gateway that limits us is left alone for no longer than this: somebody waits at the counter.
const LONGEST_QUIET: Millis = 60_000;

/// Watches until shutdown; what is learnt by then is still written.
pub async fn watch(lightning: Arc<Lightning>) {
    let (wanted, wanted_by_subscription) = watch::channel(BTreeSet::new());
    let (is_up, mut is_connected) = watch::channel(false);
    let (events_in, mut events) = mpsc::unbounded_channel();
    let (answers_in, mut answers) = mpsc::unbounded_channel();
    lightning.ctx.tasks.spawn(subscription::keep(
        lightning.clone(),
        wanted_by_subscription,
        is_up,
        events_in,
    ));
    let mut watcher = Watcher::new(lightning.clone(), wanted, answers_in);
    let mut parts = lightning.watching.changes();
    watcher.take_parts().await;
    let mut news = Vec::new();
    loop {
        tokio::select! {
            biased;
            () = lightning.ctx.shutdown.cancelled() => break,
            // Before the answers: an invoice that was paid must not be written as expired because an older word is read first.
            _ = events.recv_many(&mut news, AT_ONCE) => watcher.take_in(news.drain(..)).await,
            Some(answer) = answers.recv() => watcher.take_answer(answer).await,
            Ok(()) = is_connected.changed() => { let up = *is_connected.borrow_and_update(); watcher.connection_changed(up) }
            () = lightning.watching.woken() => watcher.look().await,
            () = parts.next() => watcher.take_parts().await,
            () = lightning.ctx.clock.sleep_until(watcher.next_at()) => {}
            () = tokio::time::sleep(LONGEST_SLEEP) => {}
        }
        watcher.go_on().await;
    }
    while let Ok(event) = events.try_recv() {
        watcher.take_in([event]).await;
    }
    drop(watcher.answers.take());
    while let Some(answer) = answers.recv().await {
        watcher.take_answer(answer).await;
    }
}

struct Watcher {
    lightning: Arc<Lightning>,
    /// By payment hash.
    watched: HashMap<String, Watched>,
    /// What the line is to listen to.
    wanted: watch::Sender<BTreeSet<String>>,
    is_connected: bool,
    budget: Bucket,
    /// Counts the questions.
    asked: u32,
    /// Blink told us to ask nothing before this.
    quiet_until: Millis,
    /// What of the invoices is this process' to watch.
    parts: BTreeSet<u8>,
    /// Up to which place of the histories everything is known; `None`: the table is to be read.
    seen: Option<i64>,
    table_at: Millis,
    looked_at: Millis,
    /// Where answers arrive; gone at shutdown, so that the last one ends the waiting.
    answers: Option<mpsc::UnboundedSender<Answer>>,
}

struct Watched {
    open: Open,
    /// When it was last asked for, or taken up.
    asked_at: Millis,
    /// When to ask next.
    ask_at: Millis,
    /// A question is under way.
    asking: bool,
    /// Since it ran out.
    silence: Silence,
}

struct Answer {
    payment_hash: String,
    asked_at: Millis,
    word: Result<InvoiceStatus, Error>,
}

impl Watcher {
    fn new(
        lightning: Arc<Lightning>,
        wanted: watch::Sender<BTreeSet<String>>,
        answers: mpsc::UnboundedSender<Answer>,
    ) -> Self {
        let now = lightning.ctx.clock.now();
        Self {
            lightning,
            watched: HashMap::new(),
            wanted,
            is_connected: false,
            budget: QUESTIONS,
            asked: 0,
            quiet_until: now,
            parts: BTreeSet::new(),
            seen: None,
            table_at: now,
            looked_at: now,
            answers: Some(answers),
        }
    }

    /// Watches what is this process' to watch, if that is not what it was. What it has not watched before is asked for once:
    /// somebody else may have died over it.
    async fn take_parts(&mut self) {
        let parts = self.lightning.watching.parts();
        let sharers = u32::try_from(self.lightning.ctx.peers.of_egress()).unwrap_or(1);
        self.budget.resize(QUESTIONS.shared_by(sharers));
        if parts != self.parts {
            tracing::debug!(parts = parts.len(), "the invoices to watch are others");
            self.parts = parts;
            self.seen = None;
            self.look().await;
        }
    }

    /// Takes up what is new in the tables and lets go of what is over.
    async fn look(&mut self) {
        let now = self.lightning.ctx.clock.now();
        self.looked_at = now;
        if !(0..TABLE_AGAIN).contains(&(now - self.table_at)) {
            self.seen = None;
        }
        if self.read(now).await.is_err() {
            // Logged where it was met; what is watched already goes on.
            self.looked_at = now - LOOK_AGAIN + schedule::TRY_AGAIN;
            return;
        }
        let waiting = self
            .watched
            .values()
            .filter(|w| w.open.status == Status::Waiting)
            .count();
        metrics::gauge!("till_sales_open").set(u32::try_from(waiting).unwrap_or(u32::MAX));
        // Each question waits for those of all who share the budget.
        let sharers = self.lightning.ctx.peers.of_egress();
        self.lightning.sales.upstream_status().open_are(waiting * sharers);
        self.want();
    }

    async fn read(&mut self, now: Millis) -> Result<(), crate::error::Error> {
        let db = &self.lightning.ctx.db;
        let expired_after = now - schedule::WATCHED_AFTER_EXPIRY;
        // Before the tables, so that nothing falls between.
        let newest = store::horizon(db).await?;
        match self.seen {
            // Beyond the place up to which all is known as well: an invoice is watched from its charge on, however long somebody
            // else's transaction holds that place back.
            Some(seen) => {
                for open in store::written(db, seen).await? {
                    let before = self.watched.remove(&open.payment_hash);
                    self.take_up(open, before, expired_after, now);
                }
            }
            None => {
                let mut before = std::mem::take(&mut self.watched);
                match store::open(db, expired_after).await {
                    Ok(all) => {
                        for open in all {
                            let before = before.remove(&open.payment_hash);
                            self.take_up(open, before, expired_after, now);
                        }
                    }
                    Err(error) => {
                        self.watched = before;
                        return Err(error);
                    }
                }
                self.table_at = now;
            }
        }
        self.seen = Some(newest);
        self.watched.retain(|_, watched| watched.open.is_payable(expired_after));
        Ok(())
    }

    /// Watches this invoice, if it is ours to watch and there is anything to wait for.
    fn take_up(&mut self, open: Open, before: Option<Watched>, expired_after: Millis, now: Millis) {
        if !self.parts.contains(&open.part()) || !open.is_payable(expired_after) {
            return;
        }
        let watched = match before {
            Some(watched) => Watched { open, ..watched },
            None => Watched {
                ask_at: first_question(&open, now),
                asked_at: open.created_at.min(now),
                asking: false,
                silence: Silence::default(),
                open,
            },
        };
        self.watched.insert(watched.open.payment_hash.clone(), watched);
    }

    fn want(&self) {
        let hashes: BTreeSet<String> = self.watched.keys().cloned().collect();
        self.wanted.send_if_modified(|wanted| {
            let changed = *wanted != hashes;
            *wanted = hashes;
            changed
        });
    }

    /// When there is something to do again.
    fn next_at(&self) -> Millis {
        let asks = self.watched.values().filter(|w| !w.asking).map(|w| w.ask_at).min();
        let asks = asks.map(|at| at.max(self.quiet_until).max(self.budget.next_at()));
        asks.unwrap_or(Millis::MAX).min(self.looked_at + LOOK_AGAIN)
    }

    async fn go_on(&mut self) {
        let now = self.lightning.ctx.clock.now();
        if !(0..LOOK_AGAIN).contains(&(now - self.looked_at)) {
            self.look().await;
        }
        if !(1..=LONGEST_QUIET).contains(&(self.quiet_until - now)) {
            self.ask_what_is_due(now);
        }
    }

    /// Asks for as long as the budget lasts: what just ran out, for its next answer decides; then what waits, who was
    /// asked for longest ago first; what was given up has its share.
    fn ask_what_is_due(&mut self, now: Millis) {
        let due = self.watched.values_mut().filter(|w| w.is_due(now));
        let (mut waiting, mut given_up): (Vec<_>, Vec<_>) = due.partition(|w| w.open.status == Status::Waiting);
        waiting.sort_by_key(|w| std::cmp::Reverse(w.turn(now)));
        given_up.sort_by_key(|w| std::cmp::Reverse(w.turn(now)));
        while !(waiting.is_empty() && given_up.is_empty()) {
            let Some(answers) = self.answers.clone().filter(|_| self.budget.take(now).is_ok()) else {
                return;
            };
            let (first, second) = if schedule::is_for_given_up(self.asked) {
                (&mut given_up, &mut waiting)
            } else {
                (&mut waiting, &mut given_up)
            };
            let Some(watched) = first.pop().or_else(|| second.pop()) else {
                return;
            };
            self.asked = self.asked.wrapping_add(1);
            watched.asking = true;
            watched.asked_at = now;
            let (lightning, payment_hash) = (self.lightning.clone(), watched.open.payment_hash.clone());
            self.lightning.ctx.tasks.spawn(async move {
                let asked_at = lightning.ctx.clock.now();
                let word = lightning.invoices.status(&payment_hash).await;
                let answer = Answer {
                    payment_hash,
                    asked_at,
                    word,
                };
                // The watcher waits for every answer before it ends.
                let _ = answers.send(answer);
            });
        }
    }

    /// The line came up: what happened meanwhile is asked for once. It went down: asking takes over.
    fn connection_changed(&mut self, is_up: bool) {
        self.is_connected = is_up;
        let now = self.lightning.ctx.clock.now();
        for watched in self.watched.values_mut() {
            let pause = if is_up {
                0
            } else {
                schedule::ask_again_after(now - watched.open.created_at, false)
            };
            watched.ask_at = watched.ask_at.min(now + pause);
        }
    }

    /// What the WebSocket told. All payments of one go are one transaction, and come first: whatever else is said of an
    /// invoice that was paid is overtaken.
    async fn take_in(&mut self, events: impl IntoIterator<Item = Event>) {
        let mut paid = HashMap::new();
        let mut ended = Vec::new();
        for Event { payment_hash, status } in events {
            match status {
                Ok(word) if word.status == PaymentStatus::Pending => {}
                Ok(word) if word.status == PaymentStatus::Paid => {
                    paid.insert(payment_hash, word);
                }
                Ok(word) => ended.push((payment_hash, word)),
                Err(error) => {
                    tracing::debug!(payment_hash, ?error, "no status over the WebSocket");
                    self.ask_soon(&payment_hash, schedule::NOT_PAID_YET);
                }
            }
        }
        self.write_paid(&paid).await;
        for (payment_hash, word) in ended {
            if !paid.contains_key(&payment_hash) {
                self.write(&payment_hash, &word, WEBSOCKET).await;
            }
        }
    }

    /// As [`Watcher::write`], for many.
    async fn write_paid(&mut self, paid: &HashMap<String, InvoiceStatus>) {
        let payments = paid.iter().filter_map(|(payment_hash, word)| {
            let attempt_id = &self.watched.get(payment_hash)?.open.attempt_id;
            let preimage = word.payment_preimage.as_deref();
            Some(Payment { attempt_id, preimage })
        });
        let payments: Vec<_> = payments.collect();
        if payments.is_empty() {
            return;
        }
        if self.lightning.settle_paid(&payments, WEBSOCKET).await.is_err() {
            for payment_hash in paid.keys() {
                self.ask_soon(payment_hash, schedule::TRY_AGAIN);
            }
            return;
        }
        self.watched.retain(|payment_hash, _| !paid.contains_key(payment_hash));
        self.wanted
            .send_modify(|wanted| wanted.retain(|payment_hash| !paid.contains_key(payment_hash)));
    }

    async fn take_answer(&mut self, answer: Answer) {
        let now = self.lightning.ctx.clock.now();
        let Some(watched) = self.watched.get_mut(&answer.payment_hash) else {
            return;
        };
        watched.asking = false;
        watched.ask_in(
            now,
            schedule::ask_again_after(now - watched.open.created_at, self.is_connected),
        );
        let is_over = answer.asked_at >= watched.open.expires_at + schedule::EXPIRY_GRACE;
        match answer.word {
            Ok(word) if word.status != PaymentStatus::Pending => self.write(&answer.payment_hash, &word, "poll").await,
            Ok(_) if is_over => self.expire(&answer.payment_hash).await,
            Ok(_) => {}
            Err(Error::Refused(Reason::NotPaidYet)) => self.ask_soon(&answer.payment_hash, schedule::NOT_PAID_YET),
            Err(error) => {
                let is_long_silent = is_over && watched.silence.goes_on(answer.asked_at) >= schedule::EXPIRY_PATIENCE;
                // What is so old that nobody asks for it once it is given up waits for one answer, if there is any: the till
                // was off, and it may have been paid in time.
                let is_last = answer.asked_at >= watched.open.expires_at + schedule::WATCHED_AFTER_EXPIRY;
                match error {
                    Error::Limited(wait) | Error::Busy(wait) => {
                        self.quiet_until = now + millis(wait).min(LONGEST_QUIET);
                    }
                    _ if !is_long_silent => self.ask_soon(&answer.payment_hash, schedule::TRY_AGAIN),
                    _ => {}
                }
                if is_long_silent && (!is_last || matches!(error, Error::Refused(_))) {
                    self.expire(&answer.payment_hash).await;
                }
            }
        }
    }

    /// Writes what Blink says. A database that cannot be written now is asked again: so is Blink.
    async fn write(&mut self, payment_hash: &str, word: &InvoiceStatus, source: &'static str) {
        let Some(watched) = self.watched.get_mut(payment_hash) else {
            return;
        };
        match self.lightning.apply(&watched.open.attempt_id, word, source).await {
            Ok(_) if word.status == PaymentStatus::Paid => {
                self.watched.remove(payment_hash);
                self.wanted.send_if_modified(|wanted| wanted.remove(payment_hash));
            }
            Ok(change) => watched.open.status = change.unwrap_or(watched.open.status),
            Err(_) => self.ask_soon(payment_hash, schedule::TRY_AGAIN),
        }
    }

    async fn expire(&mut self, payment_hash: &str) {
        let Some(watched) = self.watched.get_mut(payment_hash) else {
            return;
        };
        if watched.open.status != Status::Waiting {
            return;
        }
        match self
            .lightning
            .sales
            .end(&watched.open.attempt_id, Status::Expired, "expiry")
            .await
        {
            Ok(change) => watched.open.status = change.unwrap_or(watched.open.status),
            Err(_) => self.ask_soon(payment_hash, schedule::TRY_AGAIN),
        }
    }

    fn ask_soon(&mut self, payment_hash: &str, pause: Millis) {
        let soon = self.lightning.ctx.clock.now() + pause;
        if let Some(watched) = self.watched.get_mut(payment_hash) {
            watched.ask_at = watched.ask_at.min(soon);
        }
    }
}

impl Watched {
    /// The next question, after this pause; but the moment after its expiry is not missed, for that answer decides.
    fn ask_in(&mut self, now: Millis, pause: Millis) {
        let over_at = self.open.expires_at + schedule::EXPIRY_GRACE;
        self.ask_at = if now < over_at {
            (now + pause).min(over_at)
        } else {
            now + pause
        };
    }

    /// Lower goes first.
    fn turn(&self, now: Millis) -> (bool, Millis) {
        let over_at = self.open.expires_at + schedule::EXPIRY_GRACE;
        let just_ran_out = (self.asked_at..=now).contains(&over_at) && self.asked_at < over_at;
        // A clock that was put back makes nobody wait for it.
        let asked_at = self.asked_at.min(now);
        (!just_ran_out, schedule::turn(asked_at, now - self.open.created_at))
    }

    /// A time that is further away than any pause of ours was set by a clock that was put back since.
    fn is_due(&self, now: Millis) -> bool {
        !self.asking && (self.ask_at <= now || self.ask_at > now + schedule::SLOWEST)
    }
}

/// A new invoice is not paid in the first moment; one that is taken up again may have been.
fn first_question(open: &Open, now: Millis) -> Millis {
    let pause = schedule::ask_again_after(now - open.created_at, false);
    if now - open.created_at < pause {
        now + pause
    } else {
        now
    }
}
