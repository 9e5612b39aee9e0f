//! Finding sales, for the pages of this module and of others.

use std::time::Duration;

use super::{
    Sales,
    payment_method::Refunded,
    sale::{Attempt, Sale},
    store::{self, Filter, Found, Whose},
};
use crate::{clock::Millis, error::Error};

/// While the database cannot be written.
const FOLD_AGAIN: Duration = Duration::from_secs(60);

impl Sales {
    /// The latest sale, for the till's strip.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn last_sale(&self, whose: impl Into<Whose<'_>>) -> Result<Option<Sale>, Error> {
        store::last(&self.ctx.db, whose).await
    }

    /// The sale with this id: an account's, or that a person may see.
    ///
    /// # Errors
    /// `NotFound` for an unknown, malformed or somebody else's id; otherwise when the database cannot be read.
    pub async fn find(&self, whose: impl Into<Whose<'_>>, sale_id: &str) -> Result<Sale, Error> {
        store::find(&self.ctx.db, whose, sale_id).await?.ok_or(Error::NotFound)
    }

    /// The newest sale that this cashier made, or the owner for themselves.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn newest_of(&self, account_id: &str, cashier: Option<&str>) -> Result<Option<Sale>, Error> {
        store::newest_of(&self.ctx.db, account_id, cashier).await
    }

    /// The sale of this receipt, whoever asks: the token is the permission.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find_by_receipt(&self, token: &str) -> Result<Option<Sale>, Error> {
        store::find_by_receipt(&self.ctx.db, token).await
    }

    /// The account's sales that were made or paid between two moments and are of this much, by what was typed, shown,
    /// asked for or credited; newest first, at most `limit`. `minors`: the amount in minor units of a currency with 0, 1,
    /// 2, 3 and 4 decimals.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find_by_amount(
        &self,
        account_id: &str,
        from: Millis,
        until: Millis,
        minors: [i64; 5],
        limit: i64,
    ) -> Result<Vec<Sale>, Error> {
        store::find_by_amount(&self.ctx.db, account_id, from, until, minors, limit).await
    }

    /// A page of their sales, newest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn page(
        &self,
        whose: impl Into<Whose<'_>>,
        filter: &Filter,
        limit: i64,
        skip: i64,
    ) -> Result<Found, Error> {
        store::page(&self.ctx.db, whose, filter, limit, skip).await
    }

    /// The next sales of an export, newest first, and from where on it goes on; `None` at its end.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn piece(
        &self,
        account_id: &str,
        filter: &Filter,
        before: Option<Millis>,
    ) -> Result<(Vec<Sale>, Option<Millis>), Error> {
        store::piece(&self.ctx.db, account_id, filter, before).await
    }

    /// What was given back of this payment, oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn refunds(&self, payment: &Attempt) -> Result<Vec<Refunded>, Error> {
        self.methods.refunds(payment).await
    }

    /// Somebody wants to read this account's ledger, and health says so when it does not come about.
    pub fn ledger_is_wanted(&self, account_id: &str) {
        self.upstream_status.ledger_is_wanted(account_id, self.ctx.clock.now());
    }
}

/// Folds the memos of an earlier till, so that a search finds them whatever their capitals; once, after an upgrade.
pub async fn fold_memos(sales: Sales) {
    while !sales.ctx.shutdown.is_cancelled() {
        match store::fold_memos(&sales.ctx.db).await {
            Ok(true) => tokio::task::yield_now().await,
            Ok(false) => return,
            Err(_) => tokio::select! {
                () = sales.ctx.shutdown.cancelled() => return,
                () = sales.ctx.clock.sleep(FOLD_AGAIN) => {}
            },
        }
    }
}
