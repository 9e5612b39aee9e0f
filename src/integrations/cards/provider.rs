//! Speaking with Blink Payment. Base address, paths and bodies: its API pages and its Postman collection v1.0.25.
//!
//! Every call is counted against the merchant's minute, of all processes together. Nothing is sent twice by itself but after a 401, which proves that
//! nothing was executed; the vendor documents no idempotency.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use reqwest::{Method, StatusCode, header};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use url::Url;

use super::{
    pace::{self, Pace},
    token::Token,
    wire::{self, Created, Paylink, TokenAnswer, Transaction},
};
use crate::{
    clock::{Clock, Millis},
    config::{Integrations, PaymentStyle},
    db::Pool,
    http,
    money::Money,
    peers::Together,
    rate::Window,
};

/// No answer of the vendor comes near this; more is not read.
const BODY_CAP: usize = 256 * 1024;
/// When a 429 does not say for how long.
const DEFAULT_RETRY: Duration = Duration::from_secs(30);

/// Why a call did not give what was asked, by what the caller can do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The keys are not good, or the merchant may not use the API.
    Unauthorized,
    /// Understood, and no: in the vendor's words, which may be none. Nothing was changed.
    Refused(String),
    /// Neither cards nor bank payments are switched on. Nothing was sent.
    NoMethods,
    /// Not now: nothing was sent or executed.
    Limited(Duration),
    /// No connection: nothing was sent.
    NotSent,
    /// Something answered, but nothing that can be used; the vendor is done with the call, executed or not.
    Answered,
    /// Sent, and then silence: it may still be executed.
    Unknown,
}

impl Error {
    /// Was it certainly not executed?
    pub fn is_certain(&self) -> bool {
        !matches!(self, Self::Answered | Self::Unknown)
    }
}

/// A shop at the vendor.
#[derive(Clone, Debug)]
pub struct Merchant {
    pub account_id: String,
    pub api_key: SecretString,
    pub secret_key: SecretString,
    /// Upper case.
    pub currency: String,
    pub version: i64,
}

/// A paylink to be made.
#[derive(Clone, Debug)]
pub struct Order {
    /// The attempt's id.
    pub reference: String,
    pub money: Money,
    pub memo: String,
    /// `dd-mm-yyyy`
    pub expiry_date: String,
    /// `None` where the vendor could not reach us.
    pub notification_url: Option<Url>,
    /// `None` where the vendor would not take it.
    pub redirect_url: Option<Url>,
}

/// The vendor's API. Clones share tokens and pace.
#[derive(Clone, Debug)]
pub struct Provider {
    http: reqwest::Client,
    api: Url,
    style: PaymentStyle,
    clock: Clock,
    merchants: Arc<Mutex<HashMap<String, Arc<Desk>>>>,
    serials: Arc<AtomicU64>,
    /// What all processes send for each merchant.
    sent: Arc<Together<String, Window>>,
}

/// What is kept in memory of one merchant.
#[derive(Debug)]
struct Desk {
    account_id: String,
    /// Whoever holds it obtains; everybody else waits and finds.
    token: tokio::sync::Mutex<Option<Token>>,
    /// When a token was last not to be had, and why: whoever waited meanwhile takes that for an answer.
    failed: Mutex<Option<(Instant, Error)>>,
    pace: Mutex<Pace>,
}

impl Desk {
    fn of(account_id: &str) -> Self {
        Self {
            account_id: account_id.to_owned(),
            token: tokio::sync::Mutex::default(),
            failed: Mutex::default(),
            pace: Mutex::default(),
        }
    }

    fn failure_since(&self, moment: Instant) -> Option<Error> {
        let failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
        failed
            .as_ref()
            .filter(|(at, _)| *at >= moment)
            .map(|(_, error)| error.clone())
    }

    fn note_failure(&self, error: &Error) {
        let mut failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
        *failed = Some((Instant::now(), error.clone()));
    }

    fn pace(&self) -> MutexGuard<'_, Pace> {
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Provider {
    /// `pool` is where several processes count together.
    pub fn new(settings: &Integrations, clock: Clock, timeout: Duration, pool: Option<&Pool>) -> Self {
        Self {
            http: http::client(timeout),
            api: settings.payment_api_url.clone(),
            style: settings.payment_style,
            clock,
            merchants: Arc::default(),
            serials: Arc::default(),
            sent: Arc::new(Together::new(pool, "card-calls", pace::most())),
        }
    }

    /// Are these keys good? The token that proves it is kept.
    ///
    /// # Errors
    /// `Unauthorized` or `Refused`: they are not.
    pub async fn prove(&self, merchant: &Merchant) -> Result<Token, Error> {
        let desk = self.desk(&merchant.account_id);
        let mut slot = desk.token.lock().await;
        let token = self.create_token(&desk, merchant, None).await?;
        *slot = Some(token.clone());
        Ok(token)
    }

    /// Nothing of this merchant stays.
    pub fn forget(&self, account_id: &str) {
        self.desks().remove(account_id);
    }

    /// How many calls the poller may make for this merchant now, whichever process polled before.
    pub async fn room(&self, account_id: &str) -> usize {
        let sent = self.sent.stands(&account_id.to_owned()).await;
        self.desk(account_id).pace().room(&sent, self.clock.now())
    }

    /// The poller begins a call for this merchant.
    pub fn polls(&self, account_id: &str, calls: usize) {
        self.desk(account_id).pace().polls(self.clock.now(), calls);
    }

    /// # Errors
    /// See [`Error`]; after one that is not certain the paylink may exist.
    pub async fn create_paylink(&self, merchant: &Merchant, order: &Order) -> Result<Created, Error> {
        let methods = self.token(merchant, None).await?.methods();
        if methods.is_empty() {
            return Err(Error::NoMethods);
        }
        let mut body = json!({
            "payment_method": methods,
            "transaction_type": "SALE",
            "full_name": "Walk-in customer",
            "transaction_unique": order.reference,
            "is_decide_amount": false,
            "amount": wire::decimal(&order.money),
            "currency": order.money.currency.code(),
            "is_notification_required": false,
            "reminder": false,
            "expiry_date": order.expiry_date,
            "merchant_data": {"reference": order.reference},
        });
        if let Some(url) = &order.redirect_url {
            body["redirect_url"] = url.as_str().into();
        }
        if !order.memo.is_empty() {
            body["notes"] = order.memo.as_str().into();
        }
        if let Some(url) = &order.notification_url {
            body["notification_url"] = url.as_str().into();
        }
        let answer = self
            .call(merchant, Method::POST, &["paylink", "v1", "paylinks"], &[], Some(&body))
            .await?;
        Created::read(&answer).ok_or(Error::Answered)
    }

    /// The unpaid paylink with this reference, if there is one.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn find_paylink(
        &self,
        merchant: &Merchant,
        reference: &str,
        money: &Money,
    ) -> Result<Option<Created>, Error> {
        let amount = money.plain();
        let query = [("status", "unpaid"), ("amount", amount.as_str())];
        let answer = self
            .call(merchant, Method::GET, &["paylink", "v1", "paylinks"], &query, None)
            .await?;
        Ok(Created::find(&answer, reference))
    }

    /// The paylink that was made, with its address.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn made(&self, merchant: &Merchant, id: &str) -> Result<Created, Error> {
        let path = ["paylink", "v1", "paylinks", id];
        let answer = self.call(merchant, Method::GET, &path, &[], None).await?;
        Created::read(&answer).ok_or(Error::Answered)
    }

    /// # Errors
    /// See [`Error`].
    pub async fn paylink(&self, merchant: &Merchant, id: &str) -> Result<Paylink, Error> {
        let path = ["paylink", "v1", "paylinks", id];
        let answer = self.call(merchant, Method::GET, &path, &[], None).await?;
        Paylink::read(&answer).ok_or(Error::Answered)
    }

    /// Takes a paylink back. Whatever it says: a customer may just have paid, read it again.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn cancel_paylink(&self, merchant: &Merchant, id: &str) -> Result<(), Error> {
        let path = ["paylink", "v1", "paylinks", id];
        let body = json!({"status": "cancelled"});
        self.call(merchant, Method::PATCH, &path, &[], Some(&body))
            .await
            .map(drop)
    }

    /// # Errors
    /// See [`Error`].
    pub async fn transaction(&self, merchant: &Merchant, id: &str) -> Result<Transaction, Error> {
        let path = ["pay", "v1", "transactions", id];
        let answer = self.call(merchant, Method::GET, &path, &[], None).await?;
        Transaction::read(&answer).ok_or(Error::Answered)
    }

    /// Gives back: `amount`, or all of it. Returns the vendor's words.
    ///
    /// # Errors
    /// See [`Error`]; after one that is not certain it may have been given back.
    pub async fn refund(
        &self,
        merchant: &Merchant,
        transaction: &str,
        amount: Option<&Money>,
        reference: &str,
    ) -> Result<String, Error> {
        let path = ["pay", "v1", "transactions", transaction, "refunds"];
        let mut body = json!({"partial_refund": amount.is_some(), "reference": reference});
        if let Some(amount) = amount {
            body["amount"] = wire::decimal(amount);
        }
        let answer = self.call(merchant, Method::POST, &path, &[], Some(&body)).await?;
        Ok(wire::words(&answer))
    }

    /// Undoes a payment that is not settled yet. Returns the vendor's words.
    ///
    /// # Errors
    /// As [`Provider::refund`].
    pub async fn cancel_transaction(
        &self,
        merchant: &Merchant,
        transaction: &str,
        reference: &str,
    ) -> Result<String, Error> {
        let path = ["pay", "v1", "transactions", transaction, "cancels"];
        let body = json!({"reference": reference});
        let answer = self.call(merchant, Method::POST, &path, &[], Some(&body)).await?;
        Ok(wire::words(&answer))
    }

    /// A call with the merchant's token; a 401 gets a new one, once.
    async fn call(
        &self,
        merchant: &Merchant,
        method: Method,
        path: &[&str],
        query: &[(&str, &str)],
        body: Option<&Value>,
    ) -> Result<Value, Error> {
        let desk = self.desk(&merchant.account_id);
        let token = self.token(merchant, None).await?;
        let mut url = self.address(path);
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        match self.send(&desk, method.clone(), &url, Some(&token.access), body).await {
            Err(Error::Unauthorized) => {
                let token = self.token(merchant, Some(token.serial)).await?;
                self.send(&desk, method, &url, Some(&token.access), body).await
            }
            other => other,
        }
    }

    /// The merchant's token, another one than `refused`; obtained once, whoever asks.
    async fn token(&self, merchant: &Merchant, refused: Option<u64>) -> Result<Token, Error> {
        let desk = self.desk(&merchant.account_id);
        let came_at = Instant::now();
        let mut slot = desk.token.lock().await;
        let now = self.clock.now();
        let known = slot.as_ref().filter(|token| Some(token.serial) != refused);
        if let Some(token) = known.filter(|token| token.is_fresh(merchant.version, now)) {
            return Ok(token.clone());
        }
        let lapsing = known
            .filter(|token| token.version == merchant.version && now < token.ends_at)
            .cloned();
        if let Some(error) = desk.failure_since(came_at) {
            return lapsing.ok_or(error);
        }
        let renewed = match (&lapsing, self.style) {
            (Some(token), PaymentStyle::LegacyV1Pay) => self.refresh_token(&desk, merchant, token).await,
            _ => self.create_token(&desk, merchant, lapsing.as_ref()).await,
        };
        if let Err(error) = &renewed {
            desk.note_failure(error);
        }
        match (renewed, lapsing) {
            (Ok(token), _) => {
                *slot = Some(token.clone());
                Ok(token)
            }
            // It is good for a minute yet, and by then the vendor may answer again.
            (Err(Error::NotSent | Error::Answered | Error::Unknown | Error::Limited(_)), Some(token)) => Ok(token),
            (Err(error), _) => {
                *slot = None;
                Err(error)
            }
        }
    }

    async fn create_token(&self, desk: &Desk, merchant: &Merchant, before: Option<&Token>) -> Result<Token, Error> {
        let path: &[&str] = match self.style {
            PaymentStyle::PayV1 => &["pay", "v1", "tokens"],
            PaymentStyle::LegacyV1Pay => &["v1", "pay", "token"],
        };
        let body = json!({
            "api_key": merchant.api_key.expose_secret(),
            "secret_key": merchant.secret_key.expose_secret(),
            "application_name": "Blink Till",
        });
        let answer = self
            .send(desk, Method::POST, &self.address(path), None, Some(&body))
            .await?;
        self.token_of(&answer, before, merchant)
    }

    /// The older dialect. Whatever goes wrong but silence, a new token may do.
    async fn refresh_token(&self, desk: &Desk, merchant: &Merchant, token: &Token) -> Result<Token, Error> {
        let body = json!({"access_token": token.access.expose_secret()});
        let address = self.address(&["v1", "pay", "token", "refresh"]);
        match self.send(desk, Method::POST, &address, None, Some(&body)).await {
            Ok(answer) => self.token_of(&answer, Some(token), merchant),
            Err(Error::Unauthorized | Error::Refused(_)) => self.create_token(desk, merchant, None).await,
            Err(error) => Err(error),
        }
    }

    fn token_of(&self, answer: &Value, before: Option<&Token>, merchant: &Merchant) -> Result<Token, Error> {
        let answer = TokenAnswer::read(answer).ok_or(Error::Answered)?;
        let serial = self.serials.fetch_add(1, Ordering::Relaxed);
        Ok(Token::new(answer, before, merchant.version, serial, self.clock.now()))
    }

    async fn send(
        &self,
        desk: &Desk,
        method: Method,
        url: &Url,
        token: Option<&SecretString>,
        body: Option<&Value>,
    ) -> Result<Value, Error> {
        let now = self.clock.now();
        desk.pace().may_ask(now).map_err(Error::Limited)?;
        let counted = self.sent.take(desk.account_id.clone(), now).await;
        counted.map_err(|wait| Error::Limited(wait.into()))?;
        let mut request = self
            .http
            .request(method.clone(), url.clone())
            .header(header::ACCEPT, "application/json");
        if let Some(token) = token {
            let bearer = format!("Bearer {}", token.expose_secret());
            let bearer = http::secret_header(&bearer).ok_or(Error::Unauthorized)?;
            request = request.header(header::AUTHORIZATION, bearer);
        }
        if let Some(body) = body {
            request = request
                .header(header::CONTENT_TYPE, "application/json")
                .body(body.to_string());
        }
        let outcome = answer(request).await;
        if let Err(Error::Limited(wait)) = &outcome {
            desk.pace().rest(now, *wait);
        }
        // Neither query nor body: they hold amounts, references and, of tokens, secrets.
        let word = outcome.as_ref().err().map_or("ok", Error::word);
        metrics::counter!("till_card_calls_total", "outcome" => word).increment(1);
        tracing::debug!(%method, path = url.path(), outcome = word, "Blink Payment was asked");
        outcome
    }

    fn address(&self, path: &[&str]) -> Url {
        let mut url = self.api.clone();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().extend(path);
        }
        url
    }

    fn desk(&self, account_id: &str) -> Arc<Desk> {
        let mut desks = self.desks();
        let desk = desks.entry(account_id.to_owned());
        desk.or_insert_with(|| Arc::new(Desk::of(account_id))).clone()
    }

    fn desks(&self) -> MutexGuard<'_, HashMap<String, Arc<Desk>>> {
        self.merchants.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Error {
    fn word(&self) -> &'static str {
        match self {
            Self::Unauthorized => "unauthorized",
            Self::Refused(_) => "refused",
            Self::NoMethods => "no-methods",
            Self::Limited(_) => "limited",
            Self::NotSent => "not-sent",
            Self::Answered => "unusable",
            Self::Unknown => "silent",
        }
    }
}

/// Until when a paylink of this moment may be paid at the vendor, which knows days only: a day more than the till offers
/// it, for its days are not ours.
pub fn expiry_date(expires_at: Millis) -> String {
    const A_DAY: Millis = 24 * 60 * 60 * 1000;
    let day = time::OffsetDateTime::from_unix_timestamp((expires_at + A_DAY) / 1000);
    let day = day.unwrap_or(time::OffsetDateTime::UNIX_EPOCH);
    format!("{:02}-{:02}-{}", day.day(), u8::from(day.month()), day.year())
}

async fn answer(request: reqwest::RequestBuilder) -> Result<Value, Error> {
    let response = request.send().await.map_err(|error| {
        if http::never_left(&error) {
            Error::NotSent
        } else {
            Error::Unknown
        }
    })?;
    let (status, wait) = (response.status(), http::retry_after(response.headers()));
    let body = http::read_capped(response, BODY_CAP).await.ok_or(Error::Answered)?;
    let value: Option<Value> = serde_json::from_slice(&body).ok();
    if status.is_success() {
        let value = value.ok_or(Error::Answered)?;
        let refused = value["success"] == Value::Bool(false);
        return if refused {
            Err(Error::Refused(wire::words(&value)))
        } else {
            Ok(value)
        };
    }
    let words = wire::words(&value.unwrap_or_default());
    Err(match status {
        StatusCode::UNAUTHORIZED => Error::Unauthorized,
        StatusCode::TOO_MANY_REQUESTS => Error::Limited(wait.unwrap_or(DEFAULT_RETRY)),
        // Too slow, or against another call: either may have been executed.
        StatusCode::REQUEST_TIMEOUT | StatusCode::CONFLICT => Error::Answered,
        status if status.is_client_error() => Error::Refused(words),
        _ => Error::Answered,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vendor_s_day_is_never_over_before_ours() {
        // 2026-11-21T23:59:59Z
        assert_eq!(expiry_date(1_795_305_599_000), "22-11-2026");
        assert_eq!(expiry_date(1_795_219_200_000), "22-11-2026");
    }
}
