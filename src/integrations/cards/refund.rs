//! `POST /sales/{id}/refund`: gives a card payment back, or a part of it. On record before the vendor is called; what is
//! not known to be refused counts as given, so that nothing is given twice.

use std::sync::Arc;

use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{
    Cards,
    checkout::{notice, words},
    link::{Link, State as LinkState},
    method::CARD,
    pace::NEVER,
    provider::{self, Merchant},
    store::{Begun, Refund},
};
use crate::{
    auth::May,
    clock::Millis,
    error::Error,
    i18n::Message,
    money,
    permissions::needs,
    sales::{Id, Sale},
    token,
    web::Frame,
};

/// A payment can be undone until it is settled, within a day; afterwards it is refunded. The vendor's own plug-in draws
/// the line here.
const SETTLED_AFTER: Millis = 24 * 60 * 60_000;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct RefundForm {
    /// Empty: what is not yet given back.
    amount: String,
    confirm: String,
    /// One per rendered form.
    key: String,
    /// Which payment, where a sale was paid twice by card: the attempt's id.
    payment: String,
}

/// Why nothing is given back.
struct No(StatusCode, &'static str, Message);

/// The vendor's own words.
fn said_why(error: &provider::Error) -> String {
    match error {
        provider::Error::Refused(why) => why.clone(),
        _ => String::new(),
    }
}

fn unfit(text: Message) -> No {
    No(StatusCode::UNPROCESSABLE_ENTITY, "refund-refused", text)
}

/// 303 back; 422 for what cannot be given back or the vendor refused; 502 when nobody knows, and it is not repeated.
pub async fn refund(
    State(cards): State<Arc<Cards>>,
    May(user, _): May<needs::Refund>,
    frame: Frame,
    Id(id): Id,
    form: Result<Form<RefundForm>, FormRejection>,
) -> Result<Response, Error> {
    let Form(wish) = form.map_err(|_| Error::BadRequest("bad-form"))?;
    let sale = cards.sales.find(&user, &id).await?;
    let (payment, amount) = (wish.payment.clone(), wish.amount.clone());
    // In a task, for a browser that turns away must not leave it half done.
    let given = cards.ctx.tasks.spawn({
        let (cards, sale) = (cards.clone(), sale.clone());
        async move { cards.give_back(&sale, wish).await }
    });
    match given.await.map_err(|_| Error::Internal)?? {
        Ok(()) => Ok(Redirect::to(&format!("/sales/{}", sale.id)).into_response()),
        Err(No(status, name, text)) => {
            // Where money may have been given back nobody is one press away from giving it twice.
            let frame = match status {
                StatusCode::UNPROCESSABLE_ENTITY => frame.with_typed(payment, amount),
                _ => frame,
            };
            cards.sales.refused_page(frame, &sale, status, notice(name, text)).await
        }
    }
}

impl Cards {
    async fn give_back(&self, sale: &Sale, wish: RefundForm) -> Result<Result<(), No>, Error> {
        let Some((link, left)) = self.to_give_back(sale, &wish.payment).await? else {
            return Ok(Err(unfit(Message::new("cards-not-by-card"))));
        };
        let Some(merchant) = self.store.merchant(&link.account_id).await? else {
            return Ok(Err(unfit(Message::new("cards-gone"))));
        };
        if wish.confirm != "yes" {
            return Ok(Err(unfit(Message::new("cards-tick"))));
        }
        let key = wish.own_key().unwrap_or_else(token::short);
        if self.store.is_used(&link.account_id, &key).await? {
            return Ok(Ok(()));
        }
        let digits = link.money.currency.digits();
        let amount = match wish.amount.trim() {
            "" if left > 0 => left,
            "" => return Ok(Err(unfit(Message::new("cards-nothing-left")))),
            typed => match money::read(typed, digits) {
                Ok(minor) => minor,
                Err(misread) => {
                    return Ok(Err(unfit(misread.message(digits))));
                }
            },
        };
        let Some(transaction) = self.transaction_of(&merchant, &link).await? else {
            return Ok(Err(unfit(Message::new("cards-no-number"))));
        };
        let refund = self.new_refund(&link, amount);
        match self
            .store
            .begin_refund(&refund, &link.account_id, &key, link.money.minor)
            .await?
        {
            Begun::Before => Ok(Ok(())),
            Begun::TooMuch => Ok(Err(unfit(Message::new("cards-too-much")))),
            Begun::New => self.send(&merchant, &link, &transaction, &refund).await,
        }
    }

    /// The card payment that the form is of, and how much of it is left. A form that names none means the latest one of
    /// which something is left: the first one settled the sale, a second one nobody owed.
    async fn to_give_back(&self, sale: &Sale, payment: &str) -> Result<Option<(Link, i64)>, Error> {
        let by_card = |link: &Link| {
            let attempt = sale.attempts.iter().find(|attempt| attempt.id == link.attempt_id);
            attempt.is_some_and(|attempt| attempt.status.is_paid() && attempt.method == CARD)
        };
        let mut found: Option<(Link, i64)> = None;
        for link in self.store.links_of_sale(&sale.id).await? {
            let is_meant = payment.is_empty() || payment == link.attempt_id;
            if !is_meant || link.state != LinkState::Paid || !by_card(&link) {
                continue;
            }
            let refunds = self.store.refunds(&link.attempt_id).await?;
            let given: i64 = refunds
                .iter()
                .filter(|refund| refund.counts())
                .map(|refund| refund.amount)
                .sum();
            let left = link.money.minor - given;
            if left > 0 || found.is_none() {
                found = Some((link, left));
            }
        }
        Ok(found)
    }

    /// From the paylink; or what a notification named, after the vendor itself showed that it is this payment.
    async fn transaction_of(&self, merchant: &Merchant, link: &Link) -> Result<Option<String>, Error> {
        if link.transaction_id.is_some() {
            return Ok(link.transaction_id.clone());
        }
        if let Some(id) = &link.paylink_id
            && let Ok(paylink) = self.provider.paylink(merchant, id).await
            && let Some(transaction) = paylink.transaction_id
        {
            self.store
                .link_paid(&link.attempt_id, Some(&transaction), None, NEVER, self.ctx.clock.now())
                .await?;
            return Ok(Some(transaction));
        }
        self.learn_transaction(merchant, link).await
    }

    fn new_refund(&self, link: &Link, amount: i64) -> Refund {
        Refund {
            id: uuid::Uuid::new_v4().to_string(),
            attempt_id: link.attempt_id.clone(),
            amount,
            state: "asked".to_owned(),
            created_at: self.ctx.clock.now(),
        }
    }

    async fn send(
        &self,
        merchant: &Merchant,
        link: &Link,
        transaction: &str,
        refund: &Refund,
    ) -> Result<Result<(), No>, Error> {
        let answer = self.ask_back(merchant, link, transaction, refund).await;
        let now = self.ctx.clock.now();
        let (state, note) = match &answer {
            Ok(words) => ("done", words.clone()),
            Err(error) if error.is_certain() => ("refused", said_why(error)),
            Err(_) => ("unclear", String::new()),
        };
        tracing::info!(
            refund = refund.id,
            attempt = link.attempt_id,
            state,
            "a refund was asked for"
        );
        self.store.end_refund(refund, state, &note, now).await?;
        self.sales.notify(&link.sale_id);
        Ok(match (state, answer) {
            ("done", _) => Ok(()),
            ("refused", Err(error @ provider::Error::NotSent)) => {
                Err(No(StatusCode::BAD_GATEWAY, "refund-refused", words(&error)))
            }
            ("refused", Err(error)) => Err(unfit(words(&error))),
            _ => Err(No(
                StatusCode::BAD_GATEWAY,
                "refund-unclear",
                Message::new("cards-refund-unknown"),
            )),
        })
    }

    /// All of a young payment is undone; the vendor refuses that once it is settled, and then refunds.
    async fn ask_back(
        &self,
        merchant: &Merchant,
        link: &Link,
        transaction: &str,
        refund: &Refund,
    ) -> Result<String, provider::Error> {
        let is_whole = refund.amount == link.money.minor;
        let is_young = link.paid_at.is_some_and(|at| self.ctx.clock.now() - at < SETTLED_AFTER);
        if is_whole && is_young {
            match self
                .provider
                .cancel_transaction(merchant, transaction, &refund.id)
                .await
            {
                Err(provider::Error::Refused(_)) => {}
                other => return other,
            }
        }
        let amount = link.money.with(refund.amount);
        self.provider
            .refund(merchant, transaction, (!is_whole).then_some(&amount), &refund.id)
            .await
    }
}

impl RefundForm {
    /// `None` when it has none, or one that no page of ours ever held.
    fn own_key(&self) -> Option<String> {
        token::is_id(&self.key).then(|| self.key.clone())
    }
}
