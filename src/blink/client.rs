//! GraphQL over HTTP: one POST per operation, classified by status before anybody looks at the body.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU8, Ordering},
    },
    time::{Duration, Instant, UNIX_EPOCH},
};

use reqwest::{StatusCode, header};
use secrecy::{ExposeSecret, SecretString};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use url::Url;

use crate::clock::{Clock, Millis, millis};

use super::{
    error::{Error, Fate},
    graphql::{Envelope, NO_ANSWER, Operation, Partial, User},
};
use crate::http;

/// What a call proves itself with. Goes raw into its own header, and nowhere else.
#[derive(Clone, Debug)]
pub struct Credential {
    secret: SecretString,
    header: &'static str,
}

impl Credential {
    /// An access token of Hydra's.
    pub fn oauth(token: SecretString) -> Self {
        Self {
            secret: token,
            header: "Oauth2-Token",
        }
    }

    /// An API key of Blink's dashboard.
    pub fn api_key(key: SecretString) -> Self {
        Self {
            secret: key,
            header: "X-API-KEY",
        }
    }
}

/// Blink's GraphQL API over HTTP. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Client {
    http: reqwest::Client,
    url: Url,
    clock: Clock,
    api_status: Arc<AtomicU8>,
    /// How far our clock is ahead of Blink's; [`UNKNOWN`] until an answer told.
    ahead: Arc<AtomicI64>,
}

/// No answer has told Blink's time yet.
const UNKNOWN: Millis = Millis::MIN;

/// What became of the last call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApiStatus {
    /// There was none yet.
    Unknown,
    /// Blink answered, whatever it said.
    Good,
    /// Its gateway takes no more calls for a while.
    Limited,
    /// No usable answer.
    Silent,
}

/// No answer of the API comes near this; more is not read.
const BODY_CAP: usize = 2 * 1024 * 1024;
/// When an ingress limits us without saying for how long.
const DEFAULT_RETRY: Duration = Duration::from_secs(10);

impl Client {
    /// A client for the API at `url`; every call ends within `timeout`.
    pub fn new(url: Url, timeout: Duration, clock: Clock) -> Self {
        Self {
            http: http::client(timeout),
            url,
            clock,
            api_status: Arc::default(),
            ahead: Arc::new(AtomicI64::new(UNKNOWN)),
        }
    }

    /// How many milliseconds our clock is ahead of Blink's, by the `Date` of its last answer; below zero: behind. Exact to
    /// a second and the time that the answer took. `None` until one told.
    pub fn ahead(&self) -> Option<Millis> {
        Some(self.ahead.load(Ordering::Relaxed)).filter(|ahead| *ahead != UNKNOWN)
    }

    fn compare_clocks(&self, response: &reqwest::Response) {
        if let Some(theirs) = time_of(response) {
            let ahead = self.clock.now().saturating_sub(theirs);
            self.ahead.store(ahead, Ordering::Relaxed);
        }
    }

    /// How the API is, as the last call found it.
    pub fn api_status(&self) -> ApiStatus {
        let known = [ApiStatus::Good, ApiStatus::Limited, ApiStatus::Silent];
        let last = self.api_status.load(Ordering::Relaxed);
        known
            .into_iter()
            .find(|api_status| *api_status as u8 == last)
            .unwrap_or(ApiStatus::Unknown)
    }

    /// Sends one operation: what its field holds.
    ///
    /// # Errors
    /// Top-level errors of GraphQL, statuses, silence: see [`Error`].
    pub(super) async fn call<T: DeserializeOwned>(
        &self,
        operation: &Operation,
        token: Option<&Credential>,
        variables: Value,
    ) -> Result<T, Error> {
        self.ask(operation, token, variables, Envelope::whole).await
    }

    /// The same of the account behind a token.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub(super) async fn call_account<A: DeserializeOwned>(
        &self,
        operation: &Operation,
        token: &Credential,
        variables: Value,
    ) -> Result<A, Error> {
        let user: Option<User<A>> = self.call(operation, Some(token), variables).await?;
        user.and_then(|user| user.default_account).ok_or(NO_ANSWER)
    }

    /// As [`Client::call`], but an answer whose data came with errors is an answer all the same: where a field of one thing
    /// of many could not be had, GraphQL sends the others.
    ///
    /// # Errors
    /// As [`Client::call`], and the answer's own error where it has no data at all.
    pub(super) async fn call_for_many<T: DeserializeOwned>(
        &self,
        operation: &Operation,
        token: &Credential,
        variables: Value,
    ) -> Result<Partial<T>, Error> {
        self.ask(operation, Some(token), variables, Envelope::partial).await
    }

    async fn ask<T>(
        &self,
        operation: &Operation,
        token: Option<&Credential>,
        variables: Value,
        read: fn(Envelope, &Operation) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let started = Instant::now();
        let body = self.post(token, operation.document, variables).await;
        let answer = body.and_then(|body| Envelope::parse(&body));
        let result = answer.and_then(|answer| read(answer, operation));
        let api_status = match &result {
            Ok(_) | Err(Error::Unauthorized | Error::Refused(_)) => ApiStatus::Good,
            Err(Error::Limited(_) | Error::Busy(_)) => ApiStatus::Limited,
            Err(Error::Unreachable(_)) => ApiStatus::Silent,
        };
        self.api_status.store(api_status as u8, Ordering::Relaxed);
        let outcome = match &result {
            Ok(_) => "ok",
            Err(Error::Unauthorized) => "unauthorized",
            Err(Error::Refused(_)) => "refused",
            Err(Error::Limited(_)) => "limited",
            Err(Error::Busy(_)) => "busy",
            Err(Error::Unreachable(_)) => "unreachable",
        };
        metrics::counter!("till_blink_calls_total", "operation" => operation.name, "outcome" => outcome).increment(1);
        tracing::debug!(
            operation = operation.name,
            outcome,
            ms = started.elapsed().as_millis() as u64,
            "Blink answered"
        );
        if let Err(error @ (Error::Unreachable(_) | Error::Limited(_) | Error::Busy(_))) = &result {
            tracing::warn!(operation = operation.name, ?error, "Blink's API is in trouble");
        }
        result
    }

    async fn post(
        &self,
        token: Option<&Credential>,
        document: &'static str,
        variables: Value,
    ) -> Result<Vec<u8>, Error> {
        let mut request = self
            .http
            .post(self.url.clone())
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ACCEPT, "application/json")
            .body(json!({"query": document, "variables": variables}).to_string());
        if let Some(token) = token {
            let secret = http::secret_header(token.secret.expose_secret()).ok_or(Error::Unauthorized)?;
            request = request.header(token.header, secret);
        }
        let response = request.send().await.map_err(|e| lost(&e))?;
        self.compare_clocks(&response);
        check_status(&response)?;
        whole(response, BODY_CAP).await
    }
}

/// The time by the clock of whoever answered, to the second.
pub(super) fn time_of(response: &reqwest::Response) -> Option<Millis> {
    let date = response.headers().get(header::DATE)?.to_str().ok()?;
    let date = httpdate::parse_http_date(date).ok()?;
    date.duration_since(UNIX_EPOCH).ok().map(millis)
}

pub(super) fn check_status(response: &reqwest::Response) -> Result<(), Error> {
    match response.status() {
        // The body of a 401 is Oathkeeper's JSON or nginx's HTML; the status says it all.
        StatusCode::UNAUTHORIZED => Err(Error::Unauthorized),
        // The ingress limits with 429, by its documents, or 503, by nginx' default, which also means what it says.
        StatusCode::TOO_MANY_REQUESTS => Err(Error::Limited(when(response))),
        StatusCode::SERVICE_UNAVAILABLE => Err(Error::Busy(when(response))),
        // 400 is GraphQL's own way to refuse a document; its errors are in the body.
        status if status.is_success() || status == StatusCode::BAD_REQUEST => Ok(()),
        _ => Err(NO_ANSWER),
    }
}

fn when(response: &reqwest::Response) -> Duration {
    http::retry_after(response.headers()).unwrap_or(DEFAULT_RETRY)
}

pub(super) fn lost(error: &reqwest::Error) -> Error {
    Error::Unreachable(if http::never_left(error) {
        Fate::NotSent
    } else {
        Fate::Unknown
    })
}

pub(super) async fn whole(response: reqwest::Response, cap: usize) -> Result<Vec<u8>, Error> {
    let body = http::read_capped(response, cap).await;
    body.ok_or(NO_ANSWER)
}
