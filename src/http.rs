//! Outgoing HTTP as this till speaks it, to Blink and to the services of the integrations alike: one client, one cap on
//! what is read, one reading of `Retry-After`. What an answer means is the caller's to say.
//!
//! Every address that is asked comes from the settings: a paylink's is drawn for the customer and never asked, the work
//! app's way back is our own, redirects are not followed. One that a stranger chose (LNURL, webhooks) must not be asked by
//! this client, which goes wherever the name resolves to, into the till's own network too.

use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderValue, RETRY_AFTER};
use url::Url;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);
/// More of a `Retry-After` is not believed.
const LONGEST_WAIT: Duration = Duration::from_hours(1);

/// Installs the one TLS provider of this process. First thing in `main` and in tests.
pub fn tls_provider() {
    // A second call finds the first one's provider, which is the same.
    let _ = rustls::crypto::ring::default_provider().install_default();
}

/// A client that goes where it is told and nowhere else: no cookies (Blink's gateway takes a cookie for a session and
/// answers 401), no redirects, no proxies from the environment, a time limit on everything.
///
/// # Panics
/// Never: it has no exotic options, and the TLS provider is installed here if nobody did before.
pub fn client(timeout: Duration) -> reqwest::Client {
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

/// `base` with `path` appended to whatever path it has.
///
/// # Panics
/// With a URL that cannot have a path, such as `mailto:`.
pub fn endpoint(base: &Url, path: &str) -> Url {
    let mut url = base.clone();
    url.path_segments_mut()
        .expect("http URLs have paths")
        .pop_if_empty()
        .extend(path.trim_start_matches('/').split('/'));
    url
}

/// The request certainly never left; every other failure to send may have come after it was executed.
pub fn never_left(error: &reqwest::Error) -> bool {
    error.is_connect() || error.is_builder()
}

/// `Retry-After` in seconds, of which an hour at most is believed; a date is not used by anybody we call.
pub fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let seconds = headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds).min(LONGEST_WAIT))
}

/// A header's value that is never printed; `None` for a secret that cannot stand in one.
pub fn secret_header(secret: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(secret).ok()?;
    value.set_sensitive(true);
    Some(value)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_believed_up_to_an_hour_and_only_in_seconds() {
        for (told, wait) in [
            ("30", Some(30)),
            (" 7 ", Some(7)),
            ("86400", Some(3600)),
            ("Wed, 21 Oct 2026 07:28:00 GMT", None),
            ("-1", None),
            ("", None),
        ] {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, HeaderValue::from_static(told))]);
            assert_eq!(retry_after(&headers), wait.map(Duration::from_secs), "{told}");
        }
    }

    #[test]
    fn a_secret_in_a_header_does_not_print() {
        let value = secret_header("Bearer of-secrets").expect("a header's value");
        assert!(!format!("{value:?}").contains("secrets"));
        assert_eq!(secret_header("two\nlines"), None);
    }
}
