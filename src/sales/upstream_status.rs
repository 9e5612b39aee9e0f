//! What real calls have taught lately, so that the till can say in time what does not work. In memory: the first call of
//! a new process teaches it again.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use crate::{
    blink::{self, Reason, WalletCurrency},
    clock::Millis,
};

/// Trouble inside of Blink passes; nobody is warned of it for longer than this unless it is met again.
const TROUBLE_LASTS: Millis = 10 * 60_000;
/// What Blink decided about an account stays for longer.
const DECISION_LASTS: Millis = 60 * 60_000;

/// The WebSocket to Blink.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Connection {
    /// There is nothing to listen to.
    #[default]
    Resting,
    Up,
    Down,
}

/// The memory. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct UpstreamStatus(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    connection: Connection,
    /// How many invoices wait to be paid.
    open: usize,
    /// The dollar dealer and the Lightning node: when they were last met in trouble.
    dealer_down: Option<Millis>,
    lightning_down: Option<Millis>,
    /// By account: why Blink last refused it an invoice, and until when that is worth knowing.
    refused: HashMap<String, (blink::Error, Millis)>,
    /// By account: since when this process has wanted to read its ledger.
    ledger_wanted: HashMap<String, Millis>,
}

impl UpstreamStatus {
    pub fn connection_is(&self, connection: Connection) {
        self.state().connection = connection;
    }

    pub fn connection(&self) -> Connection {
        self.state().connection
    }

    /// The account's ledger is to be read.
    pub fn ledger_is_wanted(&self, account_id: &str, now: Millis) {
        self.state().ledger_wanted.entry(account_id.to_owned()).or_insert(now);
    }

    /// Since when this process has wanted to read the account's ledger.
    pub fn ledger_wanted_since(&self, account_id: &str) -> Option<Millis> {
        self.state().ledger_wanted.get(account_id).copied()
    }

    pub fn open_are(&self, open: usize) {
        self.state().open = open;
    }

    /// How many invoices wait to be paid.
    pub fn open(&self) -> usize {
        self.state().open
    }

    /// Blink made an invoice: whatever stood in its way is over.
    pub fn accepted(&self, account_id: &str, wallet: Option<WalletCurrency>) {
        let mut state = self.state();
        state.refused.remove(account_id);
        state.lightning_down = None;
        if wallet == Some(WalletCurrency::Usd) {
            state.dealer_down = None;
        }
    }

    /// Blink made none.
    pub fn refused(&self, account_id: &str, error: &blink::Error, now: Millis) {
        let mut state = self.state();
        let until = match error {
            blink::Error::Refused(Reason::DealerDown) => return state.dealer_down = Some(now),
            blink::Error::Refused(Reason::LightningDown) => return state.lightning_down = Some(now),
            blink::Error::Refused(Reason::ReceiveDisabled | Reason::AccountInactive) => now + DECISION_LASTS,
            blink::Error::Limited(wait) => now + crate::clock::millis(*wait),
            _ => return,
        };
        state.refused.insert(account_id.to_owned(), (error.clone(), until));
    }

    /// What would stand in the way of a charge of this account now, as Blink's own errors.
    pub fn troubles(&self, account_id: &str, now: Millis) -> Vec<blink::Error> {
        let state = self.state();
        let is_fresh = |met: Option<Millis>| met.is_some_and(|at| (0..TROUBLE_LASTS).contains(&(now - at)));
        // An end that is further away than any was set by a clock that was put back since.
        let refused = state.refused.get(account_id);
        let refused = refused.filter(|(_, until)| (1..=DECISION_LASTS).contains(&(*until - now)));
        let refused = refused.map(|(error, until)| match error {
            blink::Error::Limited(_) => blink::Error::Limited(Duration::from_millis((until - now).unsigned_abs())),
            error => error.clone(),
        });
        let lightning = is_fresh(state.lightning_down).then_some(blink::Error::Refused(Reason::LightningDown));
        let dealer = is_fresh(state.dealer_down).then_some(blink::Error::Refused(Reason::DealerDown));
        [refused, lightning, dealer].into_iter().flatten().collect()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trouble_is_remembered_until_it_is_over_or_old() {
        let status = UpstreamStatus::default();
        let dealer = blink::Error::Refused(Reason::DealerDown);
        status.refused("alice", &dealer, 0);
        assert_eq!(status.troubles("bob", 1000).len(), 1);
        status.accepted("bob", Some(WalletCurrency::Btc));
        assert_eq!(status.troubles("bob", 1000), [dealer]);
        status.accepted("bob", Some(WalletCurrency::Usd));
        assert_eq!(status.troubles("bob", 1000), []);
        status.refused("alice", &blink::Error::Refused(Reason::LightningDown), 0);
        assert_eq!(status.troubles("alice", TROUBLE_LASTS), []);
    }

    #[test]
    fn a_limit_counts_down_and_is_the_accounts_own() {
        let status = UpstreamStatus::default();
        status.refused("alice", &blink::Error::Limited(Duration::from_secs(300)), 0);
        assert_eq!(
            status.troubles("alice", 100_000),
            [blink::Error::Limited(Duration::from_secs(200))]
        );
        assert_eq!(status.troubles("bob", 100_000), []);
        assert_eq!(status.troubles("alice", 300_000), []);
    }
}
