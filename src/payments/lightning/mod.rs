//! Lightning, through Blink: an invoice, watched until an hour after its expiry whatever becomes of its sale.
//!
//! The server watches, not the browser: `watcher` follows every invoice over the one WebSocket that `subscription` keeps
//! and by asking, as `schedule` says; `recovery` finds what became of an invoice whose creation answer was lost. Both live
//! from the tables, so that a restart forgets nothing. `reach` tells other processes whether this one reaches Blink. `invoice`
//! speaks with Blink, `method` is this module's side of the door in `sales`, `offer` what it shows on a sale's page, `settle`
//! writes what was learnt, first, and tells it second; `store` is the table.

mod invoice;
mod method;
mod offer;
mod reach;
mod recovery;
mod schedule;
mod settle;
mod store;
mod subscription;
mod watcher;

use std::sync::Arc;

use crate::{
    auth::Auth,
    blink::{self, Client, InvoiceStatus},
    context::Context,
    error::Error,
    i18n,
    peers::Job,
    sales::{MethodId, Sales},
};
use invoice::Invoices;

#[cfg(test)]
pub use store::pay_all;
pub use store::{Payment, pay_within};
/// For the tests of the tables that both share.
#[cfg(test)]
pub(crate) use store::{attach, open};

/// As the table and `data-paid-by` have it.
pub const LIGHTNING: MethodId = MethodId::new("lightning", i18n::key("method-lightning"));

/// The module's state.
#[derive(Debug)]
pub struct Lightning {
    ctx: Context,
    auth: Auth,
    sales: Sales,
    blink: Client,
    invoices: Invoices,
    /// Each process watches a part of the invoices, by their payment hashes.
    watching: Job,
    recovery: Job,
}

impl Lightning {
    /// Registers the method with the sales, for as long as somebody holds it.
    pub fn open(ctx: &Context, blink: Client, auth: Auth, sales: &Sales) -> Arc<Self> {
        let lightning = Arc::new(Self {
            ctx: ctx.clone(),
            auth,
            sales: sales.clone(),
            invoices: Invoices::new(blink.clone()),
            blink,
            watching: ctx.peers.job_in_parts("watch"),
            recovery: ctx.peers.job("recovery"),
        });
        sales.add_method(&lightning);
        lightning
    }

    /// Starts watching: every open or recently expired invoice of the tables, and every one to come. Ends by itself at
    /// shutdown, once what it learnt is written.
    pub fn start(self: &Arc<Self>) {
        self.ctx.tasks.spawn(reach::tell(self.clone()));
        self.ctx.tasks.spawn(watcher::watch(self.clone()));
        self.ctx.tasks.spawn(recovery::search(self.clone()));
    }

    /// The account's sale with an invoice of this payment hash.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn sale_of(&self, account_id: &str, payment_hash: &str) -> Result<Option<String>, Error> {
        store::sale_of(&self.ctx.db, account_id, payment_hash).await
    }

    /// Blink's word on the invoice with this payment hash, asked now. Needs nobody's token.
    ///
    /// # Errors
    /// As [`Client::invoice_status`].
    pub async fn status(&self, payment_hash: &str) -> Result<InvoiceStatus, blink::Error> {
        self.invoices.status(payment_hash).await
    }
}
