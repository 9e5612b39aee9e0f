//! HTTP as this till speaks it, to Blink and to the services of the optional modules alike. What an answer means is the
//! caller's to say.

use std::time::Duration;

use reqwest::header::{HeaderMap, RETRY_AFTER};

use super::client::tls_provider;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);
/// More of a `Retry-After` is not believed.
const LONGEST_WAIT: Duration = Duration::from_hours(1);

/// A client that goes where it is told and nowhere else: no cookies (Blink's gateway takes a cookie for a session and
/// answers 401), no redirects, no proxies from the environment, a time limit on everything.
///
/// # Panics
/// Never: it has no exotic options, and the TLS provider is installed here if nobody did before.
pub fn http_client(timeout: Duration) -> reqwest::Client {
    tls_provider();
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .connect_timeout(CONNECT_TIMEOUT.min(timeout))
        .timeout(timeout)
        .user_agent(concat!("blink-till/", env!("CARGO_PKG_VERSION")))
        .build()
        .expect("a client without exotic options can be built")
}

/// The request certainly never left; every other failure to send may have come after it was executed.
pub fn never_left(error: &reqwest::Error) -> bool {
    error.is_connect() || error.is_builder()
}

/// `Retry-After` in seconds, whatever they are; a date is not used by anybody we call.
pub fn wait_told(headers: &HeaderMap) -> Option<Duration> {
    let seconds = headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds))
}

/// The same, of which an hour at most is believed.
pub fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    wait_told(headers).map(|wait| wait.min(LONGEST_WAIT))
}

/// The whole body; `None`: it was cut, or is larger than `cap` bytes.
pub async fn read_capped(mut response: reqwest::Response, cap: usize) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.ok()? {
        if body.len() + chunk.len() > cap {
            return None;
        }
        body.extend_from_slice(&chunk);
    }
    Some(body)
}
