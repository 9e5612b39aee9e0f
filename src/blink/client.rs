//! GraphQL over HTTP: one POST per operation, classified by status before anybody looks at the body.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU8, Ordering},
    },
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use reqwest::{StatusCode, header};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};
use url::Url;

use crate::clock::{Clock, Millis, millis};

use super::{
    error::{Error, Fate, classify, plain},
    http::{http_client, never_left, read_capped, retry_after},
};

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
    pulse: Arc<AtomicU8>,
    /// How far our clock is ahead of Blink's; [`UNKNOWN`] until an answer told.
    ahead: Arc<AtomicI64>,
}

/// No answer has told Blink's time yet.
const UNKNOWN: Millis = Millis::MIN;

/// What became of the last call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pulse {
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

/// Installs the one TLS provider of this process. First thing in `main` and in tests.
pub fn tls_provider() {
    // A second call finds the first one's provider, which is the same.
    let _ = rustls::crypto::ring::default_provider().install_default();
}

impl Client {
    /// A client for the API at `url`; every call ends within `timeout`.
    pub fn new(url: Url, timeout: Duration, clock: Clock) -> Self {
        Self {
            http: http_client(timeout),
            url,
            clock,
            pulse: Arc::default(),
            ahead: Arc::new(AtomicI64::new(UNKNOWN)),
        }
    }

    /// How many milliseconds our clock is ahead of Blink's, by the `Date` of its last answer; below zero: behind. Exact to
    /// a second and the time that the answer took. `None` until one told.
    pub fn ahead(&self) -> Option<Millis> {
        Some(self.ahead.load(Ordering::Relaxed)).filter(|ahead| *ahead != UNKNOWN)
    }

    fn compare_clocks(&self, response: &reqwest::Response) {
        let date = response.headers().get(header::DATE).and_then(|date| date.to_str().ok());
        let date = date.and_then(|date| httpdate::parse_http_date(date).ok());
        let theirs = date.and_then(|date: SystemTime| date.duration_since(UNIX_EPOCH).ok());
        if let Some(theirs) = theirs {
            let ahead = self.clock.now().saturating_sub(millis(theirs));
            self.ahead.store(ahead, Ordering::Relaxed);
        }
    }

    /// How the API is, as the last call found it.
    pub fn pulse(&self) -> Pulse {
        let known = [Pulse::Good, Pulse::Limited, Pulse::Silent];
        let last = self.pulse.load(Ordering::Relaxed);
        known
            .into_iter()
            .find(|pulse| *pulse as u8 == last)
            .unwrap_or(Pulse::Unknown)
    }

    /// Sends one operation. `name` is for logs and metrics.
    ///
    /// # Errors
    /// Top-level errors of GraphQL, statuses, silence: see [`Error`].
    pub(super) async fn call<T: DeserializeOwned>(
        &self,
        name: &'static str,
        token: Option<&Credential>,
        document: &'static str,
        variables: Value,
    ) -> Result<T, Error> {
        self.ask(name, token, document, variables, read_envelope).await
    }

    /// As [`Client::call`], but an answer whose data came with errors is an answer all the same: where a field of one thing
    /// of many could not be had, GraphQL sends the others. `None` where the data is null.
    ///
    /// # Errors
    /// As [`Client::call`], and the answer's own error where it has no data at all.
    pub(super) async fn call_for_many<T: DeserializeOwned>(
        &self,
        name: &'static str,
        token: Option<&Credential>,
        document: &'static str,
        variables: Value,
    ) -> Result<Partial<T>, Error> {
        self.ask(name, token, document, variables, read_partial).await
    }

    async fn ask<T>(
        &self,
        name: &'static str,
        token: Option<&Credential>,
        document: &'static str,
        variables: Value,
        read: fn(&[u8]) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let started = Instant::now();
        let result = match self.post(token, document, variables).await {
            Ok(body) => read(&body),
            Err(error) => Err(error),
        };
        let pulse = match &result {
            Ok(_) | Err(Error::Unauthorized | Error::Refused(_)) => Pulse::Good,
            Err(Error::Limited(_) | Error::Busy(_)) => Pulse::Limited,
            Err(Error::Unreachable(_)) => Pulse::Silent,
        };
        self.pulse.store(pulse as u8, Ordering::Relaxed);
        let outcome = match &result {
            Ok(_) => "ok",
            Err(Error::Unauthorized) => "unauthorized",
            Err(Error::Refused(_)) => "refused",
            Err(Error::Limited(_)) => "limited",
            Err(Error::Busy(_)) => "busy",
            Err(Error::Unreachable(_)) => "unreachable",
        };
        metrics::counter!("till_blink_calls_total", "operation" => name, "outcome" => outcome).increment(1);
        tracing::debug!(
            operation = name,
            outcome,
            ms = started.elapsed().as_millis() as u64,
            "Blink answered"
        );
        if let Err(error @ (Error::Unreachable(_) | Error::Limited(_) | Error::Busy(_))) = &result {
            tracing::warn!(operation = name, ?error, "Blink's API is in trouble");
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
            let secret = token.secret.expose_secret();
            let mut value = header::HeaderValue::from_str(secret).map_err(|_| Error::Unauthorized)?;
            value.set_sensitive(true);
            request = request.header(token.header, value);
        }
        let response = request.send().await.map_err(|e| lost(&e))?;
        self.compare_clocks(&response);
        check_status(&response)?;
        whole(response, BODY_CAP).await
    }
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
        _ => Err(Error::Unreachable(Fate::Answered)),
    }
}

fn when(response: &reqwest::Response) -> Duration {
    retry_after(response.headers()).unwrap_or(DEFAULT_RETRY)
}

pub(super) fn lost(error: &reqwest::Error) -> Error {
    Error::Unreachable(if never_left(error) {
        Fate::NotSent
    } else {
        Fate::Unknown
    })
}

pub(super) async fn whole(response: reqwest::Response, cap: usize) -> Result<Vec<u8>, Error> {
    let body = read_capped(response, cap).await;
    body.ok_or(Error::Unreachable(Fate::Answered))
}

#[derive(Deserialize)]
struct Envelope {
    data: Option<Value>,
    #[serde(default)]
    errors: Option<Vec<TopLevelError>>,
}

#[derive(Deserialize)]
struct TopLevelError {
    #[serde(default)]
    message: String,
    #[serde(default)]
    code: Option<String>,
}

/// An answer's data, and what Blink said was missing in it.
pub(super) struct Partial<T> {
    pub data: T,
    pub error: Option<Error>,
}

impl<T> Partial<T> {
    /// This part of the data; where it is null, why.
    pub fn part<P>(self, part: impl FnOnce(T) -> Option<P>) -> Result<P, Error> {
        let error = self.error.unwrap_or(Error::Unreachable(Fate::Answered));
        part(self.data).ok_or(error)
    }
}

fn read_envelope<T: DeserializeOwned>(body: &[u8]) -> Result<T, Error> {
    let (data, error) = open(body)?;
    if let Some(error) = error {
        return Err(error);
    }
    read_data(data.ok_or(Error::Unreachable(Fate::Answered))?)
}

fn read_partial<T: DeserializeOwned>(body: &[u8]) -> Result<Partial<T>, Error> {
    match open(body)? {
        (Some(data), error) => Ok(Partial {
            data: read_data(data)?,
            error,
        }),
        (None, error) => Err(error.unwrap_or(Error::Unreachable(Fate::Answered))),
    }
}

fn open(body: &[u8]) -> Result<(Option<Value>, Option<Error>), Error> {
    let envelope: Envelope = serde_json::from_slice(body).map_err(|_| Error::Unreachable(Fate::Answered))?;
    let errors = envelope.errors.unwrap_or_default();
    let first = errors
        .first()
        .map(|first| classify(first.code.as_deref(), &first.message));
    Ok((envelope.data, first))
}

fn read_data<T: DeserializeOwned>(data: Value) -> Result<T, Error> {
    serde_json::from_value(data).map_err(|error| {
        // serde names the field and the type it wanted; a body is never logged.
        tracing::error!(error = plain(&error.to_string()), "Blink's answer has an unknown shape");
        Error::Unreachable(Fate::Answered)
    })
}

/// `errors` of a mutation's payload.
#[derive(Debug, Deserialize)]
pub(super) struct PayloadError {
    #[serde(default)]
    message: String,
    #[serde(default)]
    code: Option<String>,
}

impl PayloadError {
    /// The first of a payload's errors, as an [`Error`].
    pub fn first(errors: &[Self]) -> Option<Error> {
        errors.first().map(|e| classify(e.code.as_deref(), &e.message))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_instead_of_json_is_an_answer_without_a_result() {
        let read = read_envelope::<Value>(b"<html><body>502 Bad Gateway</body></html>");
        assert_eq!(read.unwrap_err(), Error::Unreachable(Fate::Answered));
    }

    #[test]
    fn errors_win_over_data() {
        let read = read_envelope::<Value>(br#"{"data":{"me":null},"errors":[{"message":"Not authorized"}]}"#);
        assert!(matches!(read, Err(Error::Refused(_))));
    }
}
