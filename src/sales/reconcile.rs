//! Reads the accounts' ledgers at Blink, so that no payment is missed however long the till was off: at the start, and
//! again every few minutes, with the owners' own grants. What pays an attempt settles it through the same door as any
//! other evidence; what belongs to no sale is kept once and shown in the inbox.
//!
//! A ledger is walked from its newest entry back to what was read before. How far that is stands in a table, and so does
//! a walk that was interrupted. Entries are written one by one, each under Blink's own id, so that a walk may be
//! repeated at will.

mod store;

pub use store::{Entry, Kind, attempt_of, entry_of, record};

use std::{
    collections::{HashMap, HashSet},
    time::Duration,
};

use super::{Sales, pace, store::Payment};
use crate::{
    auth::{Access, Account},
    blink::{self, Bolt11, Client, Transaction},
    clock::Millis,
    error::Error,
};
use store::{Mark, Match, Walk};

/// How often it is looked whether an account is due; a new sign-in is.
const PAUSE: Duration = Duration::from_secs(5);
/// An account's ledger is read again after this long.
const EVERY: Millis = 5 * 60_000;
/// After a walk that failed.
const TRY_AGAIN: Millis = 60_000;
/// Entries may be booked a little out of order; so much of what was read is read again.
const OVERLAP: Millis = 10 * 60_000;
/// Blink's page size, default and maximum.
const PAGE: u32 = 100;

/// Reads until shutdown. A page that has begun is finished.
pub async fn reconcile(sales: Sales, blink: Client) {
    let mut reader = Reader {
        budget: pace::Budget::of_ledger(sales.clock.now()),
        sales,
        blink,
        due: HashMap::new(),
    };
    loop {
        reader.read_what_is_due().await;
        tokio::select! {
            () = reader.sales.shutdown.cancelled() => return,
            () = reader.sales.clock.sleep(PAUSE) => {}
        }
    }
}

struct Reader {
    sales: Sales,
    blink: Client,
    budget: pace::Budget,
    /// By account: when to read its ledger again. Who is not in it is due.
    due: HashMap<String, Millis>,
}

/// Why a walk was not finished.
enum Stop {
    /// The database, or Blink; the mark stays where it is.
    Trouble,
    /// Nobody of this account is signed in any more.
    NoAccess,
    Shutdown,
}

impl From<Error> for Stop {
    fn from(_: Error) -> Self {
        // Logged where it was met.
        Self::Trouble
    }
}

impl From<blink::Error> for Stop {
    fn from(_: blink::Error) -> Self {
        Self::Trouble
    }
}

impl Reader {
    async fn read_what_is_due(&mut self) {
        // Logged where it was met; the next look is soon.
        let Ok(accounts) = self.sales.auth.granted_accounts().await else {
            return;
        };
        for account in accounts {
            let now = self.sales.clock.now();
            // A time that is further away than any of ours was set by a clock that was put back since.
            let is_due = |at: &Millis| *at <= now || *at > now + EVERY;
            if !self.due.get(&account.id).is_none_or(is_due) {
                continue;
            }
            let pause = match self.walk(&account).await {
                Ok(()) => EVERY,
                Err(Stop::Shutdown) => return,
                // Asked for at once when somebody signs in again.
                Err(Stop::NoAccess) => 0,
                Err(Stop::Trouble) => TRY_AGAIN,
            };
            self.due.insert(account.id, self.sales.clock.now() + pause);
        }
    }

    /// Walks back from the newest entry to what was read before.
    async fn walk(&mut self, account: &Account) -> Result<(), Stop> {
        let access = self.sales.auth.access_of(&account.id, "read").await?;
        let access = access.ok_or(Stop::NoAccess)?;
        let db = self.sales.db.clone();
        let mark = store::mark(&db, &account.id, self.sales.clock.now()).await?;
        let (mut cursor, mut until) = mark.walk.clone().map(|walk| (walk.cursor, walk.until)).unzip();
        loop {
            let page = match self.page(&access, cursor.as_deref()).await {
                Err(Stop::Trouble) if cursor.is_some() && self.is_over(&access).await => {
                    store::keep(&db, &account.id, &mark.without_walk()).await?;
                    return Err(Stop::Trouble);
                }
                page => page?,
            };
            self.take_up(account, &access, &page.transactions, mark.read_until - OVERLAP)
                .await?;
            let top = until.unwrap_or_else(|| {
                page.transactions
                    .first()
                    .map_or(mark.read_until, at)
                    .max(mark.read_until)
            });
            let pending = page.transactions.iter().filter(|entry| entry.is_arriving()).map(at);
            // What is still under way has to be met again once it is through.
            let top = pending
                .filter(|at| *at >= mark.read_until - OVERLAP)
                .fold(top, Millis::min);
            let oldest = page.transactions.last().map_or(Millis::MIN, at);
            cursor = page.next.filter(|_| oldest >= mark.read_until - OVERLAP);
            until = Some(top);
            let walk = cursor.clone().map(|cursor| Walk { cursor, until: top });
            let read_until = if walk.is_some() { mark.read_until } else { top };
            store::keep(&db, &account.id, &Mark { read_until, walk }).await?;
            if cursor.is_none() {
                return self.check(account, &access).await;
            }
        }
    }

    async fn page(&mut self, access: &Access, after: Option<&str>) -> Result<blink::TransactionPage, Stop> {
        self.turn().await?;
        let blink = &self.blink;
        let page = access
            .call(|token| async move { blink.transactions(&token, PAGE, after).await })
            .await;
        Ok(page?)
    }

    /// Does Blink answer, only not for this cursor? Then the walk is begun anew.
    async fn is_over(&mut self, access: &Access) -> bool {
        self.page(access, None).await.is_ok()
    }

    /// Every call has its turn, so that reading never stands in the way of selling.
    async fn turn(&mut self) -> Result<(), Stop> {
        loop {
            let now = self.sales.clock.now();
            if self.budget.take(now) {
                return Ok(());
            }
            tokio::select! {
                () = self.sales.shutdown.cancelled() => return Err(Stop::Shutdown),
                () = self.sales.clock.sleep_until(self.budget.next_at()) => {}
            }
        }
    }

    /// Writes what a page has from this moment on and the tables have not, the oldest first.
    async fn take_up(
        &mut self,
        account: &Account,
        access: &Access,
        page: &[Transaction],
        from: Millis,
    ) -> Result<(), Stop> {
        let known = store::known_since(&self.sales.db, &account.id, from).await?;
        let sent: HashSet<&str> = page
            .iter()
            .filter(|entry| entry.direction == "SEND")
            .filter_map(Transaction::payment_hash)
            .collect();
        for entry in page.iter().rev() {
            if entry.is_received() && at(entry) >= from && !known.contains(&entry.id) {
                let kind = self.kind_of(account, access, entry, &sent).await?;
                if !matches!(kind, Kind::Sale { .. }) {
                    store::record_alone(&self.sales.db, &account.id, &Entry::of(entry), &kind).await?;
                }
            }
        }
        Ok(())
    }

    /// What an entry is. One that pays an attempt has settled it, and is on record, when this returns.
    async fn kind_of(
        &mut self,
        account: &Account,
        access: &Access,
        entry: &Transaction,
        sent: &HashSet<&str>,
    ) -> Result<Kind, Stop> {
        let hash = entry.payment_hash();
        let found = store::attempt_of(&self.sales.db, &account.id, entry.external_id.as_deref(), hash).await?;
        match found {
            // Our own id on it says it all.
            Some(found) if found.by_id || found.is_paid => self.settle(account, access, found, entry).await,
            _ if hash.is_some_and(|hash| sent.contains(hash)) => Ok(Kind::Returned),
            Some(_) if self.was_sent(access, hash).await? => Ok(Kind::Returned),
            Some(found) => self.settle(account, access, found, entry).await,
            None if is_between_own_wallets(account, entry) => Ok(Kind::Own),
            None => Ok(Kind::Unchecked),
        }
    }

    /// Asks what the entries of no sale are. After everything else, for no sale waits for it.
    async fn check(&mut self, account: &Account, access: &Access) -> Result<(), Stop> {
        for (id, hash) in store::unchecked(&self.sales.db, &account.id).await? {
            let kind = match self.was_sent(access, hash.as_deref()).await? {
                true => Kind::Returned,
                false => Kind::Orphan,
            };
            store::check(&self.sales.db, &id, &kind).await?;
        }
        Ok(())
    }

    /// Did this account send a payment with this hash? Then what came in is that payment, booked back.
    async fn was_sent(&mut self, access: &Access, hash: Option<&str>) -> Result<bool, Stop> {
        let Some(hash) = hash else { return Ok(false) };
        let entries = self.by_hash(access, hash).await?;
        Ok(entries.iter().any(|entry| entry.direction == "SEND"))
    }

    async fn by_hash(&mut self, access: &Access, hash: &str) -> Result<Vec<Transaction>, Stop> {
        self.turn().await?;
        let blink = &self.blink;
        let entries = access
            .call(|token| async move { blink.transactions_by_hash(&token, hash).await })
            .await;
        Ok(entries?)
    }

    async fn settle(
        &mut self,
        account: &Account,
        access: &Access,
        found: Match,
        entry: &Transaction,
    ) -> Result<Kind, Stop> {
        let Match {
            attempt_id, is_known, ..
        } = found;
        if !is_known && !self.make_known(access, &attempt_id, entry).await? {
            tracing::warn!(
                attempt = attempt_id,
                "a payment of an attempt whose invoice cannot be had"
            );
            return Ok(Kind::Unchecked);
        }
        let payment = Payment {
            attempt_id: &attempt_id,
            preimage: entry.preimage(),
        };
        self.sales.book(&payment, &account.id, &Entry::of(entry)).await?;
        Ok(Kind::Sale { attempt_id })
    }

    /// The answer with this attempt's invoice was lost, and it was paid all the same: the ledger has the invoice.
    async fn make_known(&mut self, access: &Access, attempt_id: &str, entry: &Transaction) -> Result<bool, Stop> {
        let Some(hash) = entry.payment_hash() else {
            return Ok(false);
        };
        let entries = self.by_hash(access, hash).await?;
        let read = entries
            .iter()
            .filter_map(Transaction::payment_request)
            .find_map(Bolt11::read);
        let Some(invoice) = read
            .filter(|read| read.payment_hash == hash)
            .and_then(Bolt11::into_invoice)
        else {
            return Ok(false);
        };
        self.sales.found(attempt_id, &invoice, "reconciliation").await?;
        Ok(true)
    }
}

/// Blink counts seconds.
fn at(entry: &Transaction) -> Millis {
    entry.created_at.saturating_mul(1000)
}

fn is_between_own_wallets(account: &Account, entry: &Transaction) -> bool {
    let own = [account.btc_wallet.as_deref(), account.usd_wallet.as_deref()];
    entry.other_wallet().is_some_and(|wallet| own.contains(&Some(wallet)))
}

impl Sales {
    /// What the account's ledger has of this payment. For questions that somebody waits for.
    ///
    /// # Errors
    /// As [`Client::transactions_by_hash`].
    pub(super) async fn ledger_of(
        &self,
        access: &Access,
        payment_hash: &str,
    ) -> Result<Vec<Transaction>, blink::Error> {
        let blink = self.lightning.blink();
        access
            .call(|token| async move { blink.transactions_by_hash(&token, payment_hash).await })
            .await
    }
}
