//! The walk through one account's ledger, from its newest entry back to what was read before. How far that is stands in a
//! table, and so does a walk that was interrupted. Entries are taken up one by one, each under Blink's own id, so that a walk
//! may be repeated at will; one that cannot be understood is an item of the inbox and stops nothing.

use std::{collections::HashSet, ops::Range, sync::Arc};

use super::{
    EVERY, Turns, WalkError,
    store::{self, Entry, Kind, Mark, Match, Unchecked, Walk},
};
use crate::{
    auth::{Access, Account},
    blink::{self, Bolt11, Reason, Transaction, TransactionPage, Unread},
    clock::Millis,
    error::Error,
    ledger::Ledger,
    payments::lightning::Payment,
};

/// Entries may be booked a little out of order; so much of what was read is read again.
const OVERLAP: Millis = 10 * 60_000;
/// Blink's clock and ours are never the same, and Blink's counts whole seconds.
const CLOCKS_APART: Millis = 60_000;
/// Blink's page size, default and maximum.
const PAGE: u32 = 100;
/// Calls that are spent on a page which Blink cannot give as a whole.
const MOST_PIECES: u32 = 40;
/// Entries of no sale that are asked for before the newest are read again.
const MOST_CHECKED: usize = 20;
/// By-hash questions without an answer in a row: then it is Blink and not the entry.
const MOST_SILENCE: u32 = 3;

/// Reads the ledger of one account.
pub struct Walker {
    ledger: Ledger,
    turns: Arc<Turns>,
    account: Account,
}

/// A match is settled, and an entry is on record, when this is known.
enum Verdict {
    Is(Kind),
    /// Blink's answer about it was none. It is asked again.
    Unknown,
}

impl Walker {
    pub(super) fn new(ledger: Ledger, turns: Arc<Turns>, account: Account) -> Self {
        Self { ledger, turns, account }
    }

    pub(super) fn account_id(&self) -> &str {
        &self.account.id
    }

    /// Walks back to what was read before; then asks what the entries of no sale are, for no sale waits for that.
    /// In how long the next walk may be made.
    pub(super) async fn walk(self) -> Result<Millis, WalkError> {
        let access = self.ledger.auth.access_of(&self.account.id, "read").await?;
        let access = access.ok_or(WalkError::NoAccess)?;
        self.read_pages(&access).await?;
        self.check(&access).await
    }

    async fn read_pages(&self, access: &Access) -> Result<(), WalkError> {
        let kept = store::mark(&self.ledger.ctx.db, &self.account.id).await?;
        let walk = kept.as_ref().and_then(|mark| mark.walk.clone());
        let (mut cursor, mut until) = walk.map(|walk| (walk.cursor, walk.until)).unzip();
        let mut mark = kept;
        loop {
            let page = match self.page(access, cursor.as_deref()).await {
                // Does Blink answer, only not for this cursor? Then the walk is begun anew.
                Err(WalkError::Trouble) if cursor.is_some() && self.page(access, None).await.is_ok() => {
                    if let Some(mark) = &mark {
                        store::keep(&self.ledger.ctx.db, &self.account.id, &mark.without_walk(), None).await?;
                    }
                    return Err(WalkError::Trouble);
                }
                page => page?,
            };
            let unread = page.unread.iter().filter_map(|entry| entry.created_at);
            let newest = unread
                .map(|seconds| seconds.saturating_mul(1000))
                .chain(page.transactions.iter().map(at))
                .max();
            let read_until = match (&mark, until, newest) {
                (Some(mark), None, Some(newest)) => mark.read_until.min(newest),
                (Some(mark), ..) => mark.read_until,
                (None, ..) => self.begin(newest).await?,
            };
            let since = mark.as_ref().map_or(read_until, |mark| mark.since);
            let from = since.max(read_until - OVERLAP);
            self.take_up(access, &page, from).await?;
            // What is still under way has to be met again once it is through.
            let pending = page.transactions.iter().filter(|entry| entry.is_arriving()).map(at);
            let top = until.unwrap_or_else(|| newest.unwrap_or(read_until));
            let top = pending.filter(|at| *at >= from).fold(top, Millis::min);
            until = Some(top);
            let oldest = page.transactions.last().map_or(Millis::MAX, at);
            cursor = page.next.filter(|_| oldest >= from);
            let walk = cursor.clone().map(|cursor| Walk { cursor, until: top });
            let is_over = walk.is_none();
            let so_far = Mark {
                since,
                read_until: if is_over { top } else { read_until },
                walk,
            };
            let read_at = is_over.then(|| self.ledger.ctx.clock.now());
            store::keep(&self.ledger.ctx.db, &self.account.id, &so_far, read_at).await?;
            mark = Some(so_far);
            if is_over {
                return Ok(());
            }
        }
    }

    /// Where an account begins that is new here: with its first sale, else after what Blink has now. Never by our clock alone:
    /// one that is ahead would hide what comes next.
    async fn begin(&self, newest: Option<Millis>) -> Result<Millis, WalkError> {
        let first_sale = store::first_sale(&self.ledger.ctx.db, &self.account.id).await?;
        let after_newest = newest.map_or(0, |newest| newest + 1);
        Ok(first_sale.map_or(after_newest, |first| (first - CLOCKS_APART).min(after_newest)))
    }

    async fn page(&self, access: &Access, after: Option<&str>) -> Result<TransactionPage, WalkError> {
        let page = self.call_for_page(access, PAGE, after).await?;
        match page {
            Err(error) if is_about_the_answer(&error) => self.in_pieces(access, after).await,
            page => Ok(page?),
        }
    }

    async fn call_for_page(
        &self,
        access: &Access,
        first: u32,
        after: Option<&str>,
    ) -> Result<Result<TransactionPage, blink::Error>, WalkError> {
        self.turns.take().await?;
        let blink = &self.ledger.blink;
        let asked = access.call(|token| async move { blink.transactions(&token, first, after).await });
        Ok(asked.await)
    }

    /// A page that Blink cannot give as a whole, because of an entry in it: in halves, until that one is found.
    async fn in_pieces(&self, access: &Access, after: Option<&str>) -> Result<TransactionPage, WalkError> {
        self.turns.take().await?;
        let blink = &self.ledger.blink;
        let cursors = access
            .call(|token| async move { blink.transaction_cursors(&token, PAGE, after).await })
            .await?;
        let last = u32::try_from(cursors.len()).is_ok_and(|count| count < PAGE);
        let mut whole = TransactionPage {
            next: cursors.last().filter(|_| !last).cloned(),
            ..TransactionPage::default()
        };
        let mut ranges = Vec::from([Range {
            start: 0,
            end: cursors.len(),
        }]);
        for _ in 0..MOST_PIECES {
            let Some(range) = ranges.pop() else { return Ok(whole) };
            let Ok(first @ 1..) = u32::try_from(range.len()) else {
                continue;
            };
            let before = range
                .start
                .checked_sub(1)
                .map_or(after, |at| Some(cursors[at].as_str()));
            match self.call_for_page(access, first, before).await? {
                Ok(piece) => {
                    whole.transactions.extend(piece.transactions);
                    whole.unread.extend(piece.unread);
                }
                Err(error) if !is_about_the_answer(&error) => return Err(error.into()),
                Err(_) if first == 1 => whole.unread.push(Unread {
                    id: cursors[range.start].clone(),
                    created_at: whole.transactions.last().map(|entry| entry.created_at),
                }),
                Err(_) => {
                    let middle = range.start + range.len() / 2;
                    ranges.extend([middle..range.end, range.start..middle]);
                }
            }
        }
        if ranges.is_empty() {
            Ok(whole)
        } else {
            Err(WalkError::Trouble)
        }
    }

    /// Writes what a page has from this moment on and the tables have not, the oldest first.
    async fn take_up(&self, access: &Access, page: &TransactionPage, from: Millis) -> Result<(), WalkError> {
        let (db, account_id) = (&self.ledger.ctx.db, self.account.id.as_str());
        for entry in &page.unread {
            let at = entry.created_at.map(|seconds| seconds.saturating_mul(1000));
            let at = at.unwrap_or_else(|| self.ledger.ctx.clock.now());
            if at >= from {
                store::put_unread(db, account_id, &entry.id, at).await?;
            }
        }
        let new = page
            .transactions
            .iter()
            .filter(|entry| entry.is_received() && at(entry) >= from);
        let new: Vec<&Transaction> = new.collect();
        let known = store::known(db, account_id, new.iter().map(|entry| entry.id.as_str())).await?;
        let sent: HashSet<&str> = page
            .transactions
            .iter()
            .filter(|entry| entry.direction == "SEND")
            .filter_map(Transaction::payment_hash)
            .collect();
        for entry in new.into_iter().rev().filter(|entry| !known.contains(&entry.id)) {
            let kind = match self.kind_of(access, entry, &sent).await? {
                Verdict::Is(Kind::Sale { .. }) => continue,
                Verdict::Is(kind) => kind,
                Verdict::Unknown => Kind::Unchecked,
            };
            store::record_alone(db, account_id, &Entry::of(entry), &kind).await?;
        }
        Ok(())
    }

    /// The attempt that an entry pays, if there is one.
    async fn attempt_of(&self, entry: &Transaction) -> Result<Option<Match>, Error> {
        let (db, external_id) = (&self.ledger.ctx.db, entry.external_id.as_deref());
        store::attempt_of(db, &self.account.id, external_id, entry.payment_hash()).await
    }

    /// What an entry is.
    async fn kind_of(&self, access: &Access, entry: &Transaction, sent: &HashSet<&str>) -> Result<Verdict, WalkError> {
        let hash = entry.payment_hash();
        let found = self.attempt_of(entry).await?;
        let is_sent = || hash.is_some_and(|hash| sent.contains(hash));
        match found {
            // Our own id on it says it all.
            Some(found) if found.by_id || found.is_paid => self.settle(access, found, entry).await,
            _ if is_between_own_wallets(&self.account, entry) => Ok(Verdict::Is(Kind::Own)),
            _ if is_sent() => Ok(Verdict::Is(Kind::Returned)),
            Some(found) => match self.by_hash(access, hash).await? {
                None => Ok(Verdict::Unknown),
                Some(entries) if has_sent(&entries) => Ok(Verdict::Is(Kind::Returned)),
                Some(_) => self.settle(access, found, entry).await,
            },
            None => Ok(Verdict::Unknown),
        }
    }

    /// Asks what the unchecked entries are, the one that was asked for longest ago first.
    async fn check(&self, access: &Access) -> Result<Millis, WalkError> {
        let (db, account_id) = (&self.ledger.ctx.db, self.account.id.as_str());
        let unchecked = store::unchecked(db, account_id, MOST_CHECKED + 1).await?;
        let pause = if unchecked.len() > MOST_CHECKED { 0 } else { EVERY };
        let mut silence = 0;
        for Unchecked { id, payment_hash } in unchecked.into_iter().take(MOST_CHECKED) {
            let verdict = match payment_hash.as_deref() {
                None => Verdict::Is(Kind::Orphan),
                hash => match self.by_hash(access, hash).await? {
                    Some(entries) => self.told_by(access, &id, &entries).await?,
                    None => Verdict::Unknown,
                },
            };
            match verdict {
                Verdict::Is(Kind::Sale { .. }) => silence = 0,
                Verdict::Is(kind) => {
                    silence = 0;
                    store::check(db, &id, &kind).await?;
                }
                Verdict::Unknown => {
                    silence += 1;
                    store::put_back(db, &id, self.ledger.ctx.clock.now()).await?;
                }
            }
            if silence == MOST_SILENCE {
                return Err(WalkError::Trouble);
            }
        }
        Ok(pause)
    }

    /// What an entry is, by all entries of its payment.
    async fn told_by(&self, access: &Access, id: &str, entries: &[Transaction]) -> Result<Verdict, WalkError> {
        let sent: HashSet<&str> = entries
            .iter()
            .filter(|entry| entry.direction == "SEND")
            .filter_map(Transaction::payment_hash)
            .collect();
        let Some(entry) = entries.iter().find(|entry| entry.id == id) else {
            let kind = if sent.is_empty() { Kind::Orphan } else { Kind::Returned };
            return Ok(Verdict::Is(kind));
        };
        match self.attempt_of(entry).await? {
            Some(found) if found.by_id || found.is_paid || sent.is_empty() => self.settle(access, found, entry).await,
            _ if is_between_own_wallets(&self.account, entry) => Ok(Verdict::Is(Kind::Own)),
            _ if !sent.is_empty() => Ok(Verdict::Is(Kind::Returned)),
            _ => Ok(Verdict::Is(Kind::Orphan)),
        }
    }

    /// Every entry with this hash: does one of them tell that what came in was a payment of the owner's, booked back? `None`
    /// when Blink's answer is none.
    async fn by_hash(&self, access: &Access, hash: Option<&str>) -> Result<Option<Vec<Transaction>>, WalkError> {
        let Some(hash) = hash else { return Ok(Some(Vec::new())) };
        self.turns.take().await?;
        let blink = &self.ledger.blink;
        let asked = access.call(|token| async move { blink.transactions_by_hash(&token, hash).await });
        match asked.await {
            Ok(entries) => Ok(Some(entries)),
            Err(error) => {
                tracing::warn!(?error, "what an entry of the ledger is could not be asked");
                Ok(None)
            }
        }
    }

    async fn settle(&self, access: &Access, found: Match, entry: &Transaction) -> Result<Verdict, WalkError> {
        let Match {
            attempt_id, is_known, ..
        } = found;
        if !is_known && !self.make_known(access, &attempt_id, entry).await? {
            tracing::warn!(
                attempt = attempt_id,
                "a payment of an attempt whose invoice cannot be had"
            );
            return Ok(Verdict::Unknown);
        }
        let payment = Payment {
            attempt_id: &attempt_id,
            preimage: entry.preimage(),
        };
        self.ledger.book(&payment, &self.account.id, &Entry::of(entry)).await?;
        Ok(Verdict::Is(Kind::Sale { attempt_id }))
    }

    /// The answer with this attempt's invoice was lost, and it was paid all the same: the ledger has the invoice.
    async fn make_known(&self, access: &Access, attempt_id: &str, entry: &Transaction) -> Result<bool, WalkError> {
        let Some(hash) = entry.payment_hash() else {
            return Ok(false);
        };
        let entries = self.by_hash(access, Some(hash)).await?.unwrap_or_default();
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
        self.ledger
            .lightning
            .found(attempt_id, &invoice, "reconciliation")
            .await?;
        Ok(true)
    }
}

/// Blink understood the question and has no usable answer to it, which may lie in one entry of many.
fn is_about_the_answer(error: &blink::Error) -> bool {
    matches!(
        error,
        blink::Error::Unreachable(blink::Fate::Answered) | blink::Error::Refused(Reason::Other(_))
    )
}

/// Blink counts seconds.
fn at(entry: &Transaction) -> Millis {
    entry.created_at.saturating_mul(1000)
}

fn has_sent(entries: &[Transaction]) -> bool {
    entries.iter().any(|entry| entry.direction == "SEND")
}

/// From one wallet of the account into another: never income.
pub fn is_between_own_wallets(account: &Account, entry: &Transaction) -> bool {
    let own = [account.btc_wallet.as_deref(), account.usd_wallet.as_deref()];
    entry.other_wallet().is_some_and(|wallet| own.contains(&Some(wallet)))
}
