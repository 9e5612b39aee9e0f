//! The one place where a request without a page of its own gets one: a page for people, JSON for scripts, an envelope
//! for vendors.

use std::any::Any;

use askama::Template;
use axum::{
    Json,
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use serde_json::json;
use url::form_urlencoded::byte_serialize;

use super::{Frame, Visitor, page::render, request_id::RequestId};
use crate::error::Error;

/// What is told about an error.
#[derive(Clone, Debug)]
pub struct Words {
    /// For scripts.
    pub code: &'static str,
    pub title: &'static str,
    /// What happened and what to do next.
    pub text: String,
}

impl Words {
    /// A response with this status, drawn with these words.
    pub fn answer(self, status: StatusCode) -> Response {
        let mut response = status.into_response();
        response.extensions_mut().insert(self);
        response
    }

    fn new(code: &'static str, title: &'static str, text: impl Into<String>) -> Self {
        let text = text.into();
        Self { code, title, text }
    }

    fn of_error(error: &Error) -> Self {
        match error {
            Error::SignedOut => Self::new(
                "signed_out",
                "You are signed out",
                "Log in with Blink to go on where you were.",
            ),
            Error::Forbidden => Self::new(
                "forbidden",
                "This page is the owner's",
                "You are signed in, but not as somebody who may see this. Ask the owner of the shop.",
            ),
            Error::NotFound => Self::of_status(StatusCode::NOT_FOUND),
            Error::BadRequest(sentence) => Self::new("bad_request", "That did not work", *sentence),
            Error::TooMany { .. } => Self::of_status(StatusCode::TOO_MANY_REQUESTS),
            Error::Upstream { who, .. } => Self::new(
                "upstream",
                "This can't be shown just now",
                format!(
                    "{who} does not answer as it should. You are still signed in and no money is lost; try again in a \
                     moment. Don't hand over goods for a payment you have not seen turn green."
                ),
            ),
            Error::Unavailable => Self::new(
                "unavailable",
                "The till can't write just now",
                "Its database is busy or full. Nothing was lost; try again in a moment. If this stays, tell whoever runs \
                 the till.",
            ),
            Error::Internal => Self::of_status(StatusCode::INTERNAL_SERVER_ERROR),
        }
    }

    fn of_status(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND => Self::new(
                "not_found",
                "There is nothing here",
                "The address is wrong, or what it named is not yours. Go back to the till and look from there.",
            ),
            StatusCode::METHOD_NOT_ALLOWED => Self::new(
                "method_not_allowed",
                "That is not how this page works",
                "Go back to the till and use its buttons.",
            ),
            StatusCode::PAYLOAD_TOO_LARGE | StatusCode::URI_TOO_LONG => Self::new(
                "too_large",
                "That was too much",
                "Send less: no form here needs that much text.",
            ),
            StatusCode::TOO_MANY_REQUESTS => {
                Self::new("rate_limited", "Too many tries", "Wait a minute, then try again.")
            }
            StatusCode::REQUEST_TIMEOUT => Self::new(
                "timeout",
                "That took too long",
                "Check the connection of this device and try again.",
            ),
            status if status.is_client_error() => Self::new(
                "bad_request",
                "That did not work",
                "The till did not understand the request. Go back and try again.",
            ),
            _ => Self::new(
                "internal",
                "Something broke on our side",
                "It was written down. Try again; if it happens once more, tell whoever runs the till the reference below.",
            ),
        }
    }
}

/// Path prefixes below which vendors call by themselves.
#[derive(Clone, Copy, Debug)]
pub struct VendorPaths(pub &'static [&'static str]);

/// Draws what comes out of the rooms without a page: our errors, bare statuses of the framework, panics caught inside.
/// Headers of the response stay, cookies among them.
pub async fn draw(State(vendors): State<VendorPaths>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let asked = Asked::of(&parts, vendors);
    let response = next.run(Request::from_parts(parts, body)).await;
    match words_for(&asked.frame.path, &response) {
        Some(words) => asked.answer(&words, response),
        None => response,
    }
}

fn words_for(path: &str, response: &Response) -> Option<Words> {
    if let Some(error) = response.extensions().get::<Error>() {
        return Some(Words::of_error(error));
    }
    if let Some(words) = response.extensions().get::<Words>() {
        return Some(words.clone());
    }
    let bare = matches!(content_type(response), None | Some("text/plain; charset=utf-8"));
    let failed = response.status().is_client_error() || response.status().is_server_error();
    let probe = matches!(path, "/healthz" | "/readyz");
    (failed && bare && !probe).then(|| Words::of_status(response.status()))
}

fn content_type(response: &Response) -> Option<&str> {
    response.headers().get(header::CONTENT_TYPE)?.to_str().ok()
}

/// What has to be known of a request to answer it without its room.
struct Asked {
    method: Method,
    /// Path and query.
    address: String,
    wants_page: bool,
    is_vendor: bool,
    request_id: String,
    frame: Frame,
}

impl Asked {
    fn of(parts: &Parts, vendors: VendorPaths) -> Self {
        Self {
            is_vendor: vendors.0.iter().any(|prefix| parts.uri.path().starts_with(prefix)),
            method: parts.method.clone(),
            address: parts.uri.path_and_query().map_or("/", |it| it.as_str()).to_owned(),
            wants_page: wants_page(&parts.headers),
            request_id: parts
                .extensions
                .get::<RequestId>()
                .map_or_else(String::new, |id| id.0.clone()),
            frame: Frame::of(parts),
        }
    }

    fn is_question(&self) -> bool {
        matches!(self.method, Method::GET | Method::HEAD)
    }

    fn answer(mut self, words: &Words, response: Response) -> Response {
        if self.frame.visitor.is_none() {
            self.frame.visitor = response.extensions().get::<Visitor>().cloned();
        }
        let (mut parts, _) = response.into_parts();
        let error = parts.extensions.get::<Error>();
        let signed_out = matches!(error, Some(Error::SignedOut));
        if let Some(seconds) = error.and_then(retry_after) {
            parts.headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        let drawn = match (signed_out, self.wants_page) {
            _ if self.is_vendor => self.envelope(words, parts.status),
            (true, true) => self.to_login(),
            (_, true) => self.page(words, parts.status),
            (_, false) => self.json(words, parts.status),
        };
        put_into(parts, drawn)
    }

    /// After sign-in a question is asked again; a form would have to be filled in again.
    fn to_login(&self) -> Response {
        if !self.is_question() {
            return Redirect::to("/login").into_response();
        }
        let back: String = byte_serialize(self.address.as_bytes()).collect();
        Redirect::to(&format!("/login?return_to={back}")).into_response()
    }

    fn page(self, words: &Words, status: StatusCode) -> Response {
        let page = ErrorPage {
            notice: notice_of(status),
            again: (self.is_question() && may_pass(status)).then(|| self.way_back()),
            frame: self.frame,
            status: status.as_u16(),
            words,
            request_id: &self.request_id,
        };
        match render(&page) {
            Ok(html) => (status, html).into_response(),
            Err(_) => (status, words.title).into_response(),
        }
    }

    /// The same address once more. The callback's holds a code and a state, which no page may show: an empty reference is
    /// the address that the browser is at.
    fn way_back(&self) -> String {
        if self.frame.path.starts_with("/api/auth/") {
            String::new()
        } else {
            self.address.clone()
        }
    }

    /// As the workplace service words its own errors (its page on 422); the card service says nothing of bodies.
    fn envelope(&self, words: &Words, status: StatusCode) -> Response {
        let code = words.code.to_ascii_uppercase();
        let body = json!({"code": code, "message": words.text, "data": null, "request_id": self.request_id});
        (status, Json(body)).into_response()
    }

    fn json(&self, words: &Words, status: StatusCode) -> Response {
        let body = json!({"error": words.code, "message": words.text, "request_id": self.request_id});
        (status, Json(body)).into_response()
    }
}

/// Only a navigation shows what it gets; scripts and event streams read it. Browsers say which it is; others are asked
/// what they accept, and who accepts everything gets the page.
fn wants_page(headers: &HeaderMap) -> bool {
    let sent = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(mode) = sent("sec-fetch-mode") {
        return mode == "navigate";
    }
    if let Some(destination) = sent("sec-fetch-dest") {
        return destination == "document";
    }
    if sent("x-requested-with").is_some() {
        return false;
    }
    let accept = sent("accept").unwrap_or("*/*");
    accept.contains("text/html") || !(accept.contains("json") || accept.contains("text/event-stream"))
}

fn may_pass(status: StatusCode) -> bool {
    status.is_server_error() || matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::REQUEST_TIMEOUT)
}

fn notice_of(status: StatusCode) -> &'static str {
    match status {
        StatusCode::SERVICE_UNAVAILABLE => "degraded",
        StatusCode::TOO_MANY_REQUESTS => "rate-limited",
        _ => "error",
    }
}

fn retry_after(error: &Error) -> Option<u64> {
    match error {
        Error::TooMany { retry_after } | Error::Upstream { retry_after, .. } => Some(*retry_after),
        // Locks are short, and a full disk does not get better by asking faster.
        Error::Unavailable => Some(5),
        _ => None,
    }
}

/// The drawn answer, with what the room's own response said besides: cookies, `Allow`, `Retry-After`.
fn put_into(mut parts: axum::http::response::Parts, drawn: Response) -> Response {
    parts.headers.remove(header::CONTENT_LENGTH);
    let (new, body) = drawn.into_parts();
    parts.status = new.status;
    for (name, value) in &new.headers {
        parts.headers.insert(name, value.clone());
    }
    Response::from_parts(parts, body)
}

#[derive(Template)]
#[template(path = "web/error.html")]
struct ErrorPage<'a> {
    frame: Frame,
    status: u16,
    words: &'a Words,
    notice: &'static str,
    /// The same address, where trying again may help.
    again: Option<String>,
    request_id: &'a str,
}

/// Innermost: tells `draw`, which stands outside of sign-in, who was looking.
pub async fn carry_visitor(request: Request, next: Next) -> Response {
    let visitor = request.extensions().get::<Visitor>().cloned();
    let mut response = next.run(request).await;
    if let Some(visitor) = visitor {
        response.extensions_mut().insert(visitor);
    }
    response
}

/// A panic is a bug of ours, and the end of one request only.
pub fn from_panic(panic: Box<dyn Any + Send>) -> Response<Body> {
    let text = match panic.downcast::<String>() {
        Ok(text) => *text,
        Err(other) => other.downcast_ref().copied().unwrap_or("without words").to_owned(),
    };
    tracing::error!(panic = text, "a handler panicked");
    Error::Internal.into_response()
}

#[cfg(test)]
mod tests;
