//! `POST /sales/{id}/card`: a hosted page for this sale, beside its invoice.

use std::sync::Arc;

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use url::Url;

use super::{
    Cards, hash,
    link::{Link, State as LinkState},
    method::CARD,
    pace::{OFFERED_FOR, TRY_AGAIN},
    provider::{self, Merchant, Order, expiry_date},
    reconcile::Attached,
};
use crate::{
    auth::{CurrentUser, May},
    clock::millis,
    error::Error,
    i18n::{Message, html, key},
    permissions::needs,
    sales::{Added, Attempt, Id, PaymentMethod, Refusal, Sale, Started, Status},
    token,
    web::{Frame, Notice},
};

/// What came of asking for a paylink.
enum Asked {
    /// There is one that waits.
    Before,
    NotWaiting,
    Now(Started),
}

/// 303 back, pressed twice too; 422 when this sale cannot be paid so; 502 when the vendor gave nothing that can be used.
pub async fn add(
    State(cards): State<Arc<Cards>>,
    May(user, _): May<needs::Charge>,
    frame: Frame,
    Id(id): Id,
) -> Result<Response, Error> {
    let sale = cards.sales.find(&user, &id).await?;
    let back = Redirect::to(&format!("/sales/{}", sale.id)).into_response();
    let unfit = |text: Message| (StatusCode::UNPROCESSABLE_ENTITY, notice("card-refused", text));
    let merchant = cards.store.merchant(&sale.account_id).await?;
    let (status, notice) = match (merchant, cards.unfit(&sale).await?) {
        (None, _) => unfit(Message::new("cards-not-set-up")),
        (Some(_), Some(text)) => unfit(text),
        (Some(_), None) => match cards.ask(&user, &sale).await? {
            Asked::Before | Asked::Now(Started::Open) => return Ok(back),
            Asked::NotWaiting => unfit(Message::new(NOT_WAITING)),
            Asked::Now(Started::Unclear) => (
                StatusCode::BAD_GATEWAY,
                notice("card-unclear", Message::new("cards-unclear")),
            ),
            Asked::Now(Started::Refused(refusal)) => (refusal.status, refusal.notice),
        },
    };
    cards.sales.refused_page(frame, &sale, status, notice).await
}

const NOT_WAITING: &str = key("cards-not-waiting");

impl Cards {
    /// Why this sale cannot be paid by card.
    async fn unfit(&self, sale: &Sale) -> Result<Option<Message>, Error> {
        if sale.status != Status::Waiting {
            return Ok(Some(Message::new(NOT_WAITING)));
        }
        let currency = self.store.currency(&sale.account_id).await?;
        Ok(currency
            .filter(|currency| *currency != sale.amount.currency.code())
            .map(|currency| Message::new("cards-other-currency").with("currency", currency)))
    }

    /// In a task, for a browser that turns away must not leave it half done.
    async fn ask(&self, user: &CurrentUser, sale: &Sale) -> Result<Asked, Error> {
        let (cards, sale, access) = (self.clone(), sale.clone(), user.access.clone());
        let asked = self.ctx.tasks.spawn(async move {
            match cards.sales.add_attempt(&sale, CARD).await? {
                Added::Before => Ok(Asked::Before),
                Added::NotWaiting => Ok(Asked::NotWaiting),
                Added::New(attempt) => cards.start(&sale, &attempt, &access).await.map(Asked::Now),
            }
        });
        asked.await.map_err(|_| Error::Internal)?
    }

    /// Asks for the attempt's paylink.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn ask_now(&self, sale: &Sale, attempt: &Attempt) -> Result<Started, Error> {
        let (notify, done) = (token::short(), token::short());
        let link = self.new_link(sale, attempt);
        let merchant = match self.begin_link(&link, &notify, &done).await {
            Ok(Some(merchant)) => merchant,
            begun => {
                self.sales.withdraw_method(attempt).await?;
                return begun.map(|_| refused(&provider::Error::Unauthorized));
            }
        };
        self.watching.wake();
        let order = self.order(sale, &link, &notify, &done)?;
        let error = match self.provider.create_paylink(&merchant, &order).await {
            Ok(created) => return Ok(started(self.attach(&merchant, &link, created, "created").await?)),
            Err(error) => error,
        };
        tracing::warn!(attempt = attempt.id, ?error, "no paylink was made, or nobody knows");
        if error.is_certain() {
            return self.withdraw(&link, attempt, &error).await;
        }
        match self.look_for(&merchant, &link).await? {
            Ok(Some(attached)) => Ok(started(attached)),
            // Something had answered, so nothing is under way any more.
            Ok(None) if error == provider::Error::Answered => self.withdraw(&link, attempt, &error).await,
            _ => Ok(Started::Unclear),
        }
    }

    /// Puts the link on record. `None`: the keys are gone meanwhile, or others.
    async fn begin_link(&self, link: &Link, notify: &str, done: &str) -> Result<Option<Merchant>, Error> {
        let Some(merchant) = self.store.merchant(&link.account_id).await? else {
            return Ok(None);
        };
        let is_begun = self
            .store
            .begin_link(link, &merchant, &hash(notify), &hash(done))
            .await?;
        Ok(is_begun.then_some(merchant))
    }

    /// It certainly never came to be.
    async fn withdraw(&self, link: &Link, attempt: &Attempt, error: &provider::Error) -> Result<Started, Error> {
        if !self.sales.withdraw_method(attempt).await? {
            self.give_up(link).await?;
        }
        Ok(refused(error))
    }

    fn new_link(&self, sale: &Sale, attempt: &Attempt) -> Link {
        let now = self.ctx.clock.now();
        Link {
            attempt_id: attempt.id.clone(),
            sale_id: sale.id.clone(),
            account_id: sale.account_id.clone(),
            money: sale.amount.clone(),
            state: LinkState::Asked,
            paylink_id: None,
            paylink_url: None,
            created_at: now,
            expires_at: now + OFFERED_FOR,
            // Its own request is through by then: a token, the paylink, a look for it.
            next_at: now + 3 * millis(self.ctx.config.provider_timeout) + TRY_AGAIN,
            answered_at: None,
            is_amount_mismatch: false,
            hinted_transaction: None,
            transaction_id: None,
            paid_at: None,
        }
    }

    fn order(&self, sale: &Sale, link: &Link, notify: &str, done: &str) -> Result<Order, Error> {
        let at = |path: String| self.ctx.config.public_url.join(&path).map_err(|_| Error::Internal);
        let notification_url = at(format!("/integrations/cards/notify/{notify}"))?;
        let redirect_url = at(format!("/integrations/cards/done/{done}"))?;
        let is_taken = |url: &Url| url.scheme() == "https" || self.insecure;
        Ok(Order {
            reference: link.attempt_id.clone(),
            money: link.money.clone(),
            memo: sale.memo.clone(),
            expiry_date: expiry_date(link.expires_at),
            // The vendor takes https only; without it the poller hears of the payment.
            notification_url: is_taken(&notification_url).then_some(notification_url),
            redirect_url: is_taken(&redirect_url).then_some(redirect_url),
        })
    }
}

fn started(attached: Attached) -> Started {
    match attached {
        Attached::Fit => Started::Open,
        Attached::Unfit => refused(&provider::Error::Answered),
    }
}

/// The vendor gave nothing that can be used.
fn refused(error: &provider::Error) -> Started {
    Started::Refused(Box::new(Refusal {
        status: StatusCode::BAD_GATEWAY,
        retry_after: None,
        notice: notice("card-refused", words(error)),
    }))
}

/// What an error of the vendor means at the counter.
pub fn words(error: &provider::Error) -> Message {
    match error {
        provider::Error::Unauthorized => Message::new("cards-keys-refused"),
        provider::Error::Refused(why) if !why.is_empty() => Message::new("cards-said-no").with("why", html::bdi(why)),
        provider::Error::Refused(_) => Message::new("cards-said-no-more"),
        provider::Error::NoMethods => Message::new("cards-no-methods"),
        provider::Error::Limited(wait) => {
            let seconds = i64::try_from(wait.as_secs().max(1)).unwrap_or(i64::MAX);
            Message::new("cards-limited").with("seconds", seconds)
        }
        provider::Error::NotSent => Message::new("cards-not-reached"),
        provider::Error::Answered | provider::Error::Unknown => Message::new("cards-no-answer"),
    }
}

pub fn notice(name: &'static str, text: Message) -> Notice {
    Notice {
        name,
        urgent: true,
        text,
        action: None,
    }
}
