//! State changes come from our own pages, or they are refused.

use std::sync::Arc;

use axum::{
    extract::Request,
    http::{HeaderMap, Method, StatusCode, header::ORIGIN},
    response::Response,
};
use url::Url;

use super::error_page::Words;
use crate::i18n::key;

/// Whose state changes are accepted.
#[derive(Clone, Debug)]
pub struct OwnOrigin {
    origin: Arc<str>,
    exempt: Arc<[&'static str]>,
}

impl OwnOrigin {
    /// `exempt` are the path prefixes of vendors' own calls, which prove themselves by their own secrets.
    pub fn new(public_url: &Url, exempt: Arc<[&'static str]>) -> Self {
        Self {
            origin: public_url.origin().ascii_serialization().into(),
            exempt,
        }
    }

    fn is_exempt(&self, path: &str) -> bool {
        self.exempt.iter().any(|prefix| path.starts_with(prefix))
    }

    /// `Sec-Fetch-Site` is the browser's own word, which no script can forge, so it goes first; `Origin` stands in on
    /// browsers without it. Neither is no browser's form.
    fn sent(&self, headers: &HeaderMap) -> bool {
        let mut sites = headers.get_all("sec-fetch-site").iter().peekable();
        if sites.peek().is_some() {
            return sites.all(|site| site == "same-origin");
        }
        let mut origins = headers.get_all(ORIGIN).iter().peekable();
        origins.peek().is_some() && origins.all(|origin| origin.as_bytes() == self.origin.as_bytes())
    }
}

/// Lets questions pass, and state changes from our own pages: for them there is nothing to answer here.
pub fn refusal(own: &OwnOrigin, request: &Request) -> Option<Response> {
    let asks_only = matches!(*request.method(), Method::GET | Method::HEAD);
    if asks_only || own.is_exempt(request.uri().path()) || own.sent(request.headers()) {
        return None;
    }
    tracing::warn!("refused a state change that did not come from our own page");
    let words = Words::new("foreign_origin", key("foreign-title"), key("foreign-text"));
    Some(words.answer(StatusCode::FORBIDDEN))
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    fn status(method: Method, path: &str, headers: &[(&str, &str)]) -> StatusCode {
        let url = Url::parse("https://till.example").expect("a URL");
        let own = OwnOrigin::new(&url, ["/vendor/"].into());
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::empty()).expect("a request");
        refusal(&own, &request).map_or(StatusCode::OK, |refused| refused.status())
    }

    #[test]
    fn a_state_change_needs_our_own_origin() {
        for (headers, expected) in [
            (&[("sec-fetch-site", "same-origin")][..], 200),
            (&[("sec-fetch-site", "same-site")], 403),
            (&[("sec-fetch-site", "none")], 403),
            (
                &[("sec-fetch-site", "cross-site"), ("origin", "https://till.example")],
                403,
            ),
            (
                &[("sec-fetch-site", "same-origin"), ("sec-fetch-site", "cross-site")],
                403,
            ),
            (&[("origin", "https://till.example")], 200),
            (&[("origin", "https://till.example.evil.example")], 403),
            (&[("origin", "http://till.example")], 403),
            (&[("origin", "null")], 403),
            (&[], 403),
        ] {
            for method in [Method::POST, Method::DELETE, Method::OPTIONS] {
                assert_eq!(status(method, "/sales", headers), expected, "{headers:?}");
            }
        }
    }

    #[test]
    fn questions_and_vendors_pass() {
        let foreign = [("sec-fetch-site", "cross-site")];
        assert_eq!(status(Method::GET, "/till", &foreign), 200);
        assert_eq!(status(Method::POST, "/vendor/abc", &foreign), 200);
        assert_eq!(status(Method::POST, "/integrations/cards/notif", &foreign), 403);
    }
}
