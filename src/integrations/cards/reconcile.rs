//! What the vendor's own word on a paylink leads to. Status, amount and currency must agree before a sale is settled; a
//! status that nobody knows is still pending.

use super::{
    Cards,
    link::{Link, State, fit_to_show},
    method::CARD,
    pace::{NEVER, TRY_AGAIN, close_again_after, next_look},
    provider::{self, Merchant},
    wire::{Created, Paylink},
};
use crate::{
    clock::Millis,
    error::Error,
    sales::{MethodId, Status},
};

/// What became of a paylink that the vendor made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attached {
    /// The customer can be sent there, or the sale was given up meanwhile.
    Fit,
    /// Its address is none of the vendor's: nobody is shown it, and it is taken back.
    Unfit,
}

/// What the vendor says of a transaction.
enum Reading {
    /// It is this payment, made like this.
    Ours(String, MethodId),
    /// There is none, or it is of something else.
    Another,
    /// No answer.
    Nothing,
}

impl Cards {
    /// The vendor has the paylink. Written before anybody is shown it.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn attach(
        &self,
        merchant: &Merchant,
        link: &Link,
        created: Created,
        source: &'static str,
    ) -> Result<Attached, Error> {
        let now = self.ctx.clock.now();
        let url = created
            .url
            .as_deref()
            .and_then(|url| fit_to_show(url, &self.api_url, self.insecure));
        let text = url.as_ref().map(|url| url.as_str());
        if !self
            .store
            .attach_link(&link.attempt_id, &created.id, text, now + TRY_AGAIN)
            .await?
        {
            // Two found it; whoever was first goes on.
            let found = self.store.link(&link.attempt_id).await?;
            let is_fit = found.is_some_and(|link| link.paylink_url.is_some());
            return Ok(if is_fit { Attached::Fit } else { Attached::Unfit });
        }
        let link = Link {
            state: State::Open,
            paylink_id: Some(created.id),
            paylink_url: url.map(String::from),
            ..link.clone()
        };
        self.show(merchant, &link, source).await
    }

    /// Whoever sees the sale sees the hosted page from now on, if it is fit to be shown.
    async fn show(&self, merchant: &Merchant, link: &Link, source: &'static str) -> Result<Attached, Error> {
        if link.paylink_url.is_none() {
            tracing::error!(
                attempt = link.attempt_id,
                "the card service made a paylink whose address is not its own"
            );
            self.sales.end(&link.attempt_id, Status::Failed, "unfit").await?;
            self.close(merchant, link).await?;
            return Ok(Attached::Unfit);
        }
        let opened = self.sales.open_method(&link.attempt_id, source).await?;
        if opened.is_none() && self.sales.attempt_status(&link.attempt_id).await? != Some(Status::Waiting) {
            // The sale was given up, or paid otherwise, while nobody knew of the paylink.
            self.close(merchant, link).await?;
        }
        self.watching.wake();
        Ok(Attached::Fit)
    }

    /// Takes in what the vendor says of a paylink.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn apply(&self, merchant: &Merchant, link: &Link, paylink: &Paylink) -> Result<(), Error> {
        if self.conclude(merchant, link, paylink).await? {
            if paylink.is_cancelled() {
                // At the vendor's portal perhaps; whoever cancels here writes it.
                self.sales.end(&link.attempt_id, Status::Cancelled, "paylink").await?;
            }
            return Ok(());
        }
        let now = self.ctx.clock.now();
        match self.sales.attempt_status(&link.attempt_id).await? {
            // The till was stopped between the two.
            Some(Status::Creating) if now < link.expires_at => self.show(merchant, link, "found").await.map(drop),
            Some(Status::Waiting) if now < link.expires_at => Ok(()),
            Some(Status::Waiting | Status::Creating) => {
                self.close_read(merchant, link, paylink).await?;
                // Changes nothing when it turned out to be paid.
                self.sales
                    .end(&link.attempt_id, Status::Expired, "expiry")
                    .await
                    .map(drop)
            }
            _ if link.state == State::Open => self.close_read(merchant, link, paylink).await,
            _ => Ok(()),
        }
    }

    /// Writes a paid or a cancelled paylink; `false`: it is neither.
    async fn conclude(&self, merchant: &Merchant, link: &Link, paylink: &Paylink) -> Result<bool, Error> {
        let is_amount_mismatch = paylink.is_paid_in_part() || (paylink.is_paid() && !paylink.is_of(&link.money));
        let turned = self
            .store
            .note_status(
                &link.attempt_id,
                &paylink.status,
                is_amount_mismatch,
                self.ctx.clock.now(),
            )
            .await?;
        if turned {
            self.sales.touch(&link.sale_id).await?;
        }
        if is_amount_mismatch {
            if turned {
                tracing::error!(
                    attempt = link.attempt_id,
                    "paid, says the card service, but not this amount; nothing is settled"
                );
            }
            return Ok(false);
        }
        if paylink.is_paid() {
            self.paid(merchant, link, paylink).await?;
            return Ok(true);
        }
        if paylink.is_cancelled() {
            self.store
                .set_state(&link.attempt_id, State::Closed, self.after_close(link))
                .await?;
            return Ok(true);
        }
        Ok(false)
    }

    async fn paid(&self, merchant: &Merchant, link: &Link, paylink: &Paylink) -> Result<(), Error> {
        // A notification may have come since.
        let link = self.store.link(&link.attempt_id).await?.unwrap_or_else(|| link.clone());
        let named = paylink.transaction_id.as_deref().or(link.transaction_id.as_deref());
        let told = match (named, paylink.rail) {
            (Some(id), Some(rail)) => Reading::Ours(id.to_owned(), rail),
            _ => self.transaction(merchant, &link, named).await,
        };
        let (transaction, rail, next_at) = match told {
            Reading::Ours(id, rail) => (Some(id), Some(rail), NEVER),
            Reading::Nothing => (named.map(str::to_owned), None, self.ctx.clock.now() + TRY_AGAIN),
            Reading::Another => (named.map(str::to_owned), None, NEVER),
        };
        let rail = rail.or(paylink.rail).unwrap_or(CARD);
        self.sales.settle_method(&link.attempt_id, rail, "paylink").await?;
        self.note_paid(&link, transaction.as_deref(), next_at).await
    }

    async fn note_paid(&self, link: &Link, transaction: Option<&str>, next_at: Millis) -> Result<(), Error> {
        let weighed = link.hinted_transaction.as_deref();
        self.store
            .link_paid(&link.attempt_id, transaction, weighed, next_at, self.ctx.clock.now())
            .await?;
        self.watching.wake();
        Ok(())
    }

    /// The transaction that the paylink names; or the one that a notification named, if the vendor itself says that it is
    /// this payment.
    async fn transaction(&self, merchant: &Merchant, link: &Link, named: Option<&str>) -> Reading {
        let Some(id) = named.or(link.hinted_transaction.as_deref()) else {
            return Reading::Another;
        };
        match self.provider.transaction(merchant, id).await {
            Ok(transaction) if named.is_some() || transaction.is_of(&link.attempt_id, &link.money) => {
                Reading::Ours(id.to_owned(), transaction.rail)
            }
            Ok(_) | Err(provider::Error::Refused(_)) => Reading::Another,
            Err(_) => Reading::Nothing,
        }
    }

    /// A payment of which the transaction, or the method, is not known yet. `None`: still not.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn learn_transaction(&self, merchant: &Merchant, link: &Link) -> Result<Option<String>, Error> {
        let named = link.transaction_id.as_deref();
        match self.transaction(merchant, link, named).await {
            Reading::Ours(id, rail) => {
                self.note_paid(link, Some(&id), NEVER).await?;
                self.sales.correct_method(&link.attempt_id, rail).await?;
                Ok(Some(id))
            }
            Reading::Another => self.note_paid(link, None, NEVER).await.map(|()| None),
            // Asked again: whose turn it was has set when.
            Reading::Nothing => Ok(None),
        }
    }

    /// Takes the paylink back, then reads it again: a customer may just have paid.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn close(&self, merchant: &Merchant, link: &Link) -> Result<(), Error> {
        let Some(id) = &link.paylink_id else {
            return Ok(());
        };
        if let Err(error) = self.provider.cancel_paylink(merchant, id).await {
            tracing::info!(
                attempt = link.attempt_id,
                ?error,
                "the card service did not cancel; reading the paylink"
            );
        }
        self.count_try(link);
        let concluded = match self.provider.paylink(merchant, id).await {
            Ok(paylink) => self.conclude(merchant, link, &paylink).await?,
            Err(_) => false,
        };
        if concluded {
            self.closing().remove(&link.attempt_id);
        } else {
            self.look_again(link).await?;
            self.watching.wake();
        }
        Ok(())
    }

    fn count_try(&self, link: &Link) {
        let now = self.ctx.clock.now();
        let mut closing = self.closing();
        let (tries, again_at) = closing.entry(link.attempt_id.clone()).or_insert((0, now));
        *tries = tries.saturating_add(1);
        *again_at = now + close_again_after(*tries);
    }

    /// Until its fate is known it is read as often as an open one, and taken back again when that is due.
    async fn look_again(&self, link: &Link) -> Result<(), Error> {
        let now = self.ctx.clock.now();
        let next = next_look(link, State::Open, now);
        let again_at = self.closing().get(&link.attempt_id).map(|(_, again_at)| *again_at);
        let next = again_at.filter(|at| *at > now).map_or(next, |at| next.min(at));
        self.store.pause(link, next).await
    }

    /// Is it time to take it back once more? A time that is further away than any pause was set by a clock that was put
    /// back since.
    fn is_due_to_close(&self, link: &Link) -> bool {
        let now = self.ctx.clock.now();
        let closing = self.closing();
        let again = closing.get(&link.attempt_id);
        again.is_none_or(|(tries, at)| *at <= now || *at > now + close_again_after(*tries))
    }

    /// As [`Cards::close`], when it was just read: the vendor cancels what is unpaid and nothing else.
    async fn close_read(&self, merchant: &Merchant, link: &Link, paylink: &Paylink) -> Result<(), Error> {
        if paylink.is_unpaid() && self.is_due_to_close(link) {
            return self.close(merchant, link).await;
        }
        self.look_again(link).await
    }

    /// A paylink whose creation answer was lost: is there one with our reference?
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn look_for(
        &self,
        merchant: &Merchant,
        link: &Link,
    ) -> Result<Result<Option<Attached>, provider::Error>, Error> {
        let found = self
            .provider
            .find_paylink(merchant, &link.attempt_id, &link.money)
            .await;
        let found = match found {
            // A list need not say everything.
            Ok(Some(Created { id, url: None })) => self.provider.made(merchant, &id).await.map(Some),
            other => other,
        };
        match found {
            Ok(Some(created)) => self
                .attach(merchant, link, created, "search")
                .await
                .map(|it| Ok(Some(it))),
            Ok(None) => Ok(Ok(None)),
            Err(error) => Ok(Err(error)),
        }
    }

    /// Nothing more is awaited of a link that came to nothing.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn give_up(&self, link: &Link) -> Result<(), Error> {
        self.sales.end(&link.attempt_id, Status::Failed, "search").await?;
        self.store.set_state(&link.attempt_id, State::None, NEVER).await
    }

    fn after_close(&self, link: &Link) -> i64 {
        let now = self.ctx.clock.now();
        super::pace::next_look(link, State::Closed, now)
    }
}
