//! The till answers to its own name only: whoever reaches it by another one (a rebound DNS name, an IP address) would
//! get cookies and links that do not fit.

use std::sync::{Arc, LazyLock};

use askama::Template;
use axum::{
    extract::Request,
    http::{
        Method, StatusCode, Version,
        header::{CONTENT_SECURITY_POLICY, HOST},
        uri::Authority,
    },
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use url::Url;

use super::{
    error_page::{Words, wants_page},
    headers,
    page::render,
};
use crate::i18n::{Language, Message, Wishes};

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
pub fn refusal(own: &OwnHost, request: &Request) -> Option<Response> {
    if ANY_HOST.contains(&request.uri().path()) {
        return None;
    }
    match asked_host(request) {
        Ok(Some(host)) if own.is(&host) => None,
        Ok(_) => Some(misdirected(&own.public_url, request)),
        Err(status) => Some(status.into_response()),
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

/// Nothing else can be had here, not even a style sheet: the page brings its own.
const STYLE: &str = "body{margin:0;font:1.0625rem/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}\
main{max-width:34rem;margin:12vh auto;padding:0 1.25rem}h1{font-size:1.5rem;line-height:1.25}\
.button{display:inline-block;padding:.85rem 1.25rem;border-radius:.75rem;background:#a34700;color:#fff;\
font-weight:600;text-decoration:none;overflow-wrap:anywhere}.hint{opacity:.8}";

/// Allows exactly [`STYLE`].
static POLICY: LazyLock<String> = LazyLock::new(|| headers::policy_with_style(&STANDARD.encode(Sha256::digest(STYLE))));

#[derive(Template)]
#[template(path = "web/misdirected.html")]
struct Misdirected<'a> {
    language: Language,
    style: &'static str,
    /// The page that was meant.
    there: &'a str,
    host: &'a str,
}

fn misdirected(public_url: &Url, request: &Request) -> Response {
    let wishes: Wishes = request.extensions().get().copied().unwrap_or_default();
    let (there, language) = (meant(public_url, request), wishes.language());
    if wants_page(request.headers()) {
        let page = render(&Misdirected {
            language,
            style: STYLE,
            there: there.as_str(),
            host: &public_url[url::Position::BeforeHost..url::Position::AfterPort],
        });
        return match page {
            Ok(page) => {
                let policy = [(CONTENT_SECURITY_POLICY, POLICY.as_str())];
                (StatusCode::MISDIRECTED_REQUEST, policy, page).into_response()
            }
            Err(error) => error.into_response(),
        };
    }
    let words = Words {
        code: "misdirected",
        title: Message::new("misdirected-title"),
        text: Message::new("misdirected-open").with("address", public_url.as_str()),
    };
    words.answer(StatusCode::MISDIRECTED_REQUEST)
}

/// The same page where the till lives. A sign-in's address holds a code and a state, which no page may show, and a form
/// has to be filled in again: they go on at the front door.
fn meant(public_url: &Url, request: &Request) -> Url {
    let path = request.uri().path();
    let mut there = public_url.clone();
    if matches!(*request.method(), Method::GET | Method::HEAD) && !path.starts_with("/api/auth/") {
        there.set_path(path);
        there.set_query(request.uri().query());
    }
    there
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    fn ask(public_url: &str, request: Request) -> StatusCode {
        let own = OwnHost::new(&Url::parse(public_url).expect("a URL"));
        refusal(&own, &request).map_or(StatusCode::OK, |refused| refused.status())
    }

    async fn page(path: &str) -> (String, String) {
        let own = OwnHost::new(&Url::parse("https://till.example:8443").expect("a URL"));
        let answer = refusal(&own, &to(path, &["10.0.0.7"])).expect("it came by another name");
        let policy = answer.headers()[CONTENT_SECURITY_POLICY]
            .to_str()
            .expect("text")
            .to_owned();
        let body = axum::body::to_bytes(answer.into_body(), 1 << 20).await.expect("a body");
        (policy, String::from_utf8(body.to_vec()).expect("text"))
    }

    #[tokio::test]
    async fn whoever_came_by_another_name_is_led_to_the_same_page_of_the_till() {
        let (policy, body) = page("/sales?q=%22%3E&page=2").await;
        assert!(
            body.contains(r#"href="https://till.example:8443/sales?q=%22%3E&#38;page=2""#),
            "{body}"
        );
        assert!(body.contains("Go to till.example:8443<"));
        let style = body
            .split("<style>")
            .nth(1)
            .and_then(|rest| rest.split("</style>").next());
        let hash = STANDARD.encode(Sha256::digest(style.expect("a style")));
        assert!(
            policy.contains(&format!("style-src 'self' 'sha256-{hash}'")),
            "{policy}"
        );
        assert!(
            !body.contains("href=\"/") && !body.contains("src="),
            "nothing else can be had from here"
        );
    }

    #[tokio::test]
    async fn a_code_that_came_to_the_wrong_name_is_not_shown() {
        let (_, body) = page("/api/auth/callback/blink?code=hush&state=hush").await;
        assert!(body.contains(r#"href="https://till.example:8443/""#) && !body.contains("hush"));
        let (_, body) = page("//evil.example/x").await;
        assert!(
            body.contains(r#"href="https://till.example:8443//evil.example/x""#),
            "{body}"
        );
    }

    fn to(path: &str, hosts: &[&str]) -> Request {
        let mut request = Request::get(path);
        for host in hosts {
            request = request.header(HOST, *host);
        }
        request.body(Body::empty()).expect("a request")
    }

    #[test]
    fn only_our_own_name_is_answered() {
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
            assert_eq!(ask(public_url, to("/till", &[host])), expected, "{public_url} {host}");
        }
    }

    #[test]
    fn no_host_or_two_are_no_question() {
        let url = "https://till.example";
        assert_eq!(ask(url, to("/till", &[])), 400);
        assert_eq!(ask(url, to("/till", &["till.example", "till.example"])), 400);
        let mut old = to("/till", &[]);
        *old.version_mut() = Version::HTTP_10;
        assert_eq!(ask(url, old), 421);
    }

    #[test]
    fn the_request_line_goes_before_the_header() {
        let url = "http://localhost:3000";
        assert_eq!(ask(url, to("http://evil.example/till", &["localhost:3000"])), 421);
        assert_eq!(ask(url, to("http://localhost:3000/till", &["evil.example"])), 200);
    }

    #[test]
    fn probes_come_by_any_name() {
        assert_eq!(ask("https://till.example", to("/healthz", &["10.0.0.7:3000"])), 200);
        assert_eq!(ask("https://till.example", to("/readyz", &[])), 200);
    }
}
