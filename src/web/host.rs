//! The till answers to its own name only: whoever reaches it by another one (a rebound DNS name, an IP address) would
//! get cookies and links that do not fit.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{StatusCode, Version, header::HOST, uri::Authority},
    middleware::Next,
    response::{IntoResponse, Response},
};
use url::Url;

use super::error_page::Words;

/// Probes reach a machine by whatever address it has.
const ANY_HOST: [&str; 3] = ["/healthz", "/readyz", "/metrics"];

/// The host and port of the public address.
#[derive(Clone, Debug)]
pub struct OwnHost {
    public_url: Arc<Url>,
}

impl OwnHost {
    pub fn new(public_url: &Url) -> Self {
        Self {
            public_url: Arc::new(public_url.clone()),
        }
    }

    fn is(&self, asked: &Authority) -> bool {
        let own = self.public_url.host_str().unwrap_or_default();
        // A port that is not written is the scheme's own.
        let port = asked.port_u16().or(scheme_port(self.public_url.scheme()));
        asked.host().eq_ignore_ascii_case(own)
            && port == self.public_url.port_or_known_default()
            && !asked.as_str().contains('@')
    }
}

fn scheme_port(scheme: &str) -> Option<u16> {
    match scheme {
        "http" => Some(80),
        "https" => Some(443),
        _ => None,
    }
}

/// 421 for a request that means another host, 400 for one that does not say which it means (RFC 9112, 3.2).
pub async fn refuse_foreign(State(own): State<OwnHost>, request: Request, next: Next) -> Response {
    if ANY_HOST.contains(&request.uri().path()) {
        return next.run(request).await;
    }
    match asked_host(&request) {
        Ok(Some(host)) if own.is(&host) => next.run(request).await,
        Ok(_) => misdirected(&own.public_url).into_response(),
        Err(status) => status.into_response(),
    }
}

/// The host that the request means: an address in the request line goes before the header. HTTP/1.0 may leave it out.
fn asked_host(request: &Request) -> Result<Option<Authority>, StatusCode> {
    if let Some(authority) = request.uri().authority() {
        return Ok(Some(authority.clone()));
    }
    let mut hosts = request.headers().get_all(HOST).iter();
    match (hosts.next(), hosts.next()) {
        (Some(host), None) => Authority::try_from(host.as_bytes())
            .map(Some)
            .map_err(|_| StatusCode::BAD_REQUEST),
        (None, _) if request.version() < Version::HTTP_11 => Ok(None),
        _ => Err(StatusCode::BAD_REQUEST),
    }
}

fn misdirected(public_url: &Url) -> Response {
    let words = Words {
        code: "misdirected",
        title: "The till lives at another address",
        text: format!("Open {public_url} instead: sign-in works only there."),
    };
    words.answer(StatusCode::MISDIRECTED_REQUEST)
}

#[cfg(test)]
mod tests {
    use axum::{Router, body::Body, middleware::from_fn_with_state, routing::get};
    use tower::ServiceExt;

    use super::*;

    async fn ask(public_url: &str, request: Request) -> StatusCode {
        let own = OwnHost::new(&Url::parse(public_url).expect("a URL"));
        let app = Router::new()
            .fallback(get(|| async { "here" }))
            .layer(from_fn_with_state(own, refuse_foreign));
        app.oneshot(request).await.expect("infallible").status()
    }

    fn to(path: &str, hosts: &[&str]) -> Request {
        let mut request = Request::get(path);
        for host in hosts {
            request = request.header(HOST, *host);
        }
        request.body(Body::empty()).expect("a request")
    }

    #[tokio::test]
    async fn only_our_own_name_is_answered() {
        for (public_url, host, expected) in [
            ("https://till.example", "till.example", 200),
            ("https://till.example", "TILL.example:443", 200),
            ("https://till.example", "till.example:80", 421),
            ("https://till.example", "till.example.", 421),
            ("https://till.example", "evil.example", 421),
            ("https://till.example", "me@till.example", 421),
            ("http://localhost:3000", "localhost:3000", 200),
            ("http://localhost:3000", "localhost", 421),
            ("http://localhost:3000", "127.0.0.1:3000", 421),
            ("http://[::1]:3000", "[::1]:3000", 200),
            ("https://till.example", "a b", 400),
        ] {
            assert_eq!(
                ask(public_url, to("/till", &[host])).await,
                expected,
                "{public_url} {host}"
            );
        }
    }

    #[tokio::test]
    async fn no_host_or_two_are_no_question() {
        let url = "https://till.example";
        assert_eq!(ask(url, to("/till", &[])).await, 400);
        assert_eq!(ask(url, to("/till", &["till.example", "till.example"])).await, 400);
        let mut old = to("/till", &[]);
        *old.version_mut() = Version::HTTP_10;
        assert_eq!(ask(url, old).await, 421);
    }

    #[tokio::test]
    async fn the_request_line_goes_before_the_header() {
        let url = "http://localhost:3000";
        assert_eq!(ask(url, to("http://evil.example/till", &["localhost:3000"])).await, 421);
        assert_eq!(ask(url, to("http://localhost:3000/till", &["evil.example"])).await, 200);
    }

    #[tokio::test]
    async fn probes_come_by_any_name() {
        assert_eq!(
            ask("https://till.example", to("/healthz", &["10.0.0.7:3000"])).await,
            200
        );
        assert_eq!(ask("https://till.example", to("/readyz", &[])).await, 200);
    }
}
