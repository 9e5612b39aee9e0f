//! The door for methods of payment. Sales owns every attempt and what becomes of it; a method puts its attempts on record
//! here, says here what its own service confirmed, and draws its part of the sale's page. Which methods there are is decided
//! where the till is put together.

use std::{
    collections::HashSet,
    fmt::Debug,
    sync::{Arc, PoisonError, RwLock, Weak},
};

use async_trait::async_trait;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{
    Sales,
    method_id::MethodId,
    refusal::Refusal,
    sale::{Attempt, Sale, Status},
    show, store,
};
use crate::{
    auth::Access,
    clock::Millis,
    error::Error,
    web::{Frame, Notice},
};

/// A way to have a sale paid. The first payment that a method's own source confirms settles the sale, and a second one is
/// kept for the inbox.
#[async_trait]
pub trait PaymentMethod: Debug + Send + Sync {
    /// The names of its attempts; a new one has the first.
    fn ids(&self) -> &'static [MethodId];

    /// Has an attempt that is on record as `creating` come to be.
    ///
    /// # Errors
    /// When the database cannot be written.
    async fn start(&self, sale: &Sale, attempt: &Attempt, by: &Access) -> Result<Started, Error>;

    /// This attempt is not to be paid any more: `by` whom, or without a request. Comes back when it was tried; if it turns
    /// out to be paid, that is settled first. What could not be done now the method goes on trying, or watching, by itself.
    ///
    /// # Errors
    /// When the database cannot be written; without a request also when its service did not take it back: then it is to be
    /// tried again.
    async fn void(&self, attempt: &Attempt, by: Option<&Access>) -> Result<(), Error>;

    /// Another process may have written something of its attempts.
    fn look_again(&self) {}

    /// What the customer and the cashier can do with it while the sale waits. Part of what the page's events send, so it must
    /// be the same whenever nothing changed.
    async fn payment_options(&self, _sale: &Sale, _frame: &Frame) -> Result<PaymentOptions, Error> {
        Ok(PaymentOptions::default())
    }

    /// What can be done once it was paid: HTML, or nothing. On the page alone.
    async fn paid_actions(&self, _sale: &Sale, _frame: &Frame) -> Result<String, Error> {
        Ok(String::new())
    }

    /// What was given back of this payment, or may have been, oldest first.
    async fn refunds(&self, _payment: &Attempt) -> Result<Vec<Refunded>, Error> {
        Ok(Vec::new())
    }
}

/// What a method shows on the sale's page: HTML, or nothing.
#[derive(Debug, Default)]
pub struct PaymentOptions {
    pub for_customer: String,
    /// One control away from what the customer sees.
    pub for_staff: String,
}

/// What became of starting an attempt.
#[derive(Debug)]
pub enum Started {
    /// It can be paid.
    Open,
    /// It may have come to be; the method goes on finding out.
    Unclear,
    /// Certainly not, and nothing stays on record.
    Refused(Box<Refusal>),
}

/// It was given back, by the method's own word.
pub const REFUNDED: &str = "refunded";

/// Nobody knows for certain.
pub const UNCLEAR: &str = "refund-unclear";

/// A part of a payment that went back to the customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refunded {
    pub at: Millis,
    /// In minor units of what the sale was made in, above zero.
    pub amount: i64,
    /// [`REFUNDED`] or [`UNCLEAR`].
    pub status: &'static str,
}

/// The methods there are, in the order in which they were registered. A method knows the sales, so that this must not hold
/// it.
#[derive(Clone, Debug, Default)]
pub struct Methods(Arc<RwLock<Vec<Weak<dyn PaymentMethod>>>>);

/// What became of a wish to have a sale paid by another method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Added {
    /// On record, `creating`.
    New(Box<Attempt>),
    /// There is one that waits.
    Before,
    /// The sale waits no more.
    NotWaiting,
}

impl Methods {
    fn add(&self, method: Weak<dyn PaymentMethod>) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).push(method);
    }

    fn all(&self) -> Vec<Arc<dyn PaymentMethod>> {
        let methods = self.0.read().unwrap_or_else(PoisonError::into_inner);
        methods.iter().filter_map(Weak::upgrade).collect()
    }

    /// The method of these attempts; `None` for one that is switched off.
    pub fn of(&self, id: MethodId) -> Option<Arc<dyn PaymentMethod>> {
        self.all().into_iter().find(|method| method.ids().contains(&id))
    }

    /// What every charge begins with: the method that was registered first.
    pub fn of_charges(&self) -> Option<MethodId> {
        self.all().first().and_then(|method| method.ids().first().copied())
    }

    /// Another process may have written something.
    pub fn look_again(&self) {
        self.all().iter().for_each(|method| method.look_again());
    }

    pub async fn payment_options(&self, sale: &Sale, frame: &Frame) -> Result<PaymentOptions, Error> {
        let mut all = PaymentOptions::default();
        for method in self.all() {
            let its = method.payment_options(sale, frame).await?;
            all.for_customer += &its.for_customer;
            all.for_staff += &its.for_staff;
        }
        Ok(all)
    }

    pub async fn paid_actions(&self, sale: &Sale, frame: &Frame) -> Result<String, Error> {
        let mut actions = String::new();
        for method in self.all() {
            actions += &method.paid_actions(sale, frame).await?;
        }
        Ok(actions)
    }

    /// What was given back of this payment. Of a method that is switched off the sum is all that is known.
    pub async fn refunds(&self, payment: &Attempt) -> Result<Vec<Refunded>, Error> {
        match self.of(payment.method) {
            _ if payment.given_back == 0 => Ok(Vec::new()),
            Some(method) => method.refunds(payment).await,
            None => Ok(vec![Refunded {
                at: payment.paid_at.unwrap_or(payment.created_at),
                amount: payment.given_back,
                status: UNCLEAR,
            }]),
        }
    }

    /// Nobody can take back what belongs to a method that is switched off.
    pub async fn void(&self, attempt: &Attempt, by: Option<&Access>) -> Result<(), Error> {
        match self.of(attempt.method) {
            Some(method) => method.void(attempt, by).await,
            None => Ok(()),
        }
    }
}

impl Sales {
    /// There is this method from now on, for as long as its module holds it.
    pub fn add_method(&self, method: &Arc<impl PaymentMethod + 'static>) {
        let method: Arc<dyn PaymentMethod> = method.clone();
        for id in method.ids() {
            id.register();
            self.ctx.peers.has_method(id.code());
        }
        self.methods.add(Arc::downgrade(&method));
    }

    /// Puts a further attempt on record before anybody is asked for anything; of two wishes that arrive together one is
    /// enough.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn add_attempt(&self, sale: &Sale, method: MethodId) -> Result<Added, Error> {
        let attempt = Attempt::beside(&sale.id, &sale.account_id, method, self.ctx.clock.now());
        store::begin_method(&self.ctx.db, attempt).await
    }

    /// How the attempt stands; `None`: there is none.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn attempt_status(&self, attempt_id: &str) -> Result<Option<Status>, Error> {
        store::status_of(&self.ctx.db, attempt_id).await
    }

    /// The attempts that were begun by this method and wait, or may.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn open_attempts(&self, method: MethodId) -> Result<Vec<Attempt>, Error> {
        store::open_of(&self.ctx.db, method).await
    }

    /// It certainly never came to be: nothing stays on record. `false`: it was given up meanwhile, and stays.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn withdraw_method(&self, attempt: &Attempt) -> Result<bool, Error> {
        let withdrawn = store::withdraw(&self.ctx.db, attempt).await?;
        self.notify(&attempt.sale_id);
        Ok(withdrawn)
    }

    /// It can be paid from now on. `None`: it was given up meanwhile.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn open_method(&self, attempt_id: &str, source: &'static str) -> Result<Option<Status>, Error> {
        let change = store::open_method(&self.ctx.db, attempt_id, self.ctx.clock.now(), source).await?;
        Ok(self.after_change(attempt_id, change, source))
    }

    /// The method's own service confirmed the payment of the whole amount. The first confirmed payment settles the sale
    /// and has the other attempts taken back; a second one is kept and flagged.
    ///
    /// # Errors
    /// When the database cannot be written: then nothing was told either, say it again.
    pub async fn settle_method(
        &self,
        attempt_id: &str,
        method: MethodId,
        source: &'static str,
    ) -> Result<Option<Status>, Error> {
        let change = store::pay_method(&self.ctx.db, attempt_id, method, self.ctx.clock.now(), source).await?;
        Ok(self.after_change(attempt_id, change, source))
    }

    /// It was paid in another way of the same service than was thought.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn correct_method(&self, attempt_id: &str, method: MethodId) -> Result<(), Error> {
        if let Some(sale_id) = store::correct_method(&self.ctx.db, attempt_id, method).await? {
            self.notify(&sale_id);
        }
        Ok(())
    }

    /// What the method shows of this sale is another thing than before.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn touch(&self, sale_id: &str) -> Result<(), Error> {
        store::revise(&self.ctx.db, sale_id).await?;
        self.notify(sale_id);
        Ok(())
    }

    /// The sale's page as it is now, with why it could not be changed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn refused_page(
        &self,
        frame: Frame,
        sale: &Sale,
        status: StatusCode,
        notice: Notice,
    ) -> Result<Response, Error> {
        let sale = self.find(&sale.account_id, &sale.id).await?;
        let body = show::page(self, frame.with_notice(notice), &sale).await?;
        Ok((status, body).into_response())
    }

    /// Attempts of a method that nobody offers any more: nobody is shown them, and nobody would ever end them. One that only
    /// another process has may be switched off there next.
    /// `missed` holds the methods that nobody had in the round before: whoever starts anew has them again soon.
    pub(super) async fn end_abandoned(&self, missed: &mut HashSet<&'static str>) {
        let before = std::mem::take(missed);
        for attempt in store::open(&self.ctx.db).await.unwrap_or_default() {
            let code = attempt.method.code();
            if self.methods.of(attempt.method).is_some() || self.ctx.peers.has_anybody(code) {
                continue;
            }
            missed.insert(code);
            if before.contains(code) || self.ctx.peers.shared().is_none() {
                // Logged where it was met; the next round tries again.
                let _ = self.end(&attempt.id, Status::Expired, "switched-off").await;
            }
        }
    }
}
