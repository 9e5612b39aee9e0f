//! The one place where a request without a page of its own gets one: a page for people, JSON for scripts, an envelope
//! for vendors.

use std::{any::Any, sync::Arc};

use askama::Template;
use axum::{
    Json,
    body::Body,
    extract::{Request, State},
    http::{Extensions, HeaderMap, HeaderValue, Method, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use serde_json::json;
use url::form_urlencoded::byte_serialize;

use super::{Frame, Visitor, page::render, request_id::RequestId, typed::Typed};
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
                "Nothing was done. Log in, then press the button once more.",
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
            Error::LacksKey => Self::new(
                "lacks_key",
                "This till lacks its key",
                "Your sign-in is sealed with a secret key that this till was started without. Nothing is lost, and open sales \
                 are watched all the while. Tell whoever runs the till to put the key back into TILL_SECRET_KEYS and to \
                 start it again.",
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

/// What the addresses of this till are for.
#[derive(Clone, Debug)]
pub struct Addresses {
    /// Path prefixes below which vendors call by themselves.
    pub vendors: Arc<[&'static str]>,
    /// The page whose form is sent to this path.
    pub page_of_form: fn(&str) -> String,
}

/// Draws what comes out of the rooms without a page: our errors, bare statuses of the framework, panics caught inside.
/// Headers of the response stay, cookies among them.
pub async fn draw(State(addresses): State<Addresses>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let mut asked = Asked::of(&parts, &addresses);
    let (request, typed) = Typed::watch(Request::from_parts(parts, body));
    let response = next.run(request).await;
    let Some(words) = words_for(&asked.frame.path, &response) else {
        return response;
    };
    if let (true, Some(typed)) = (is_signed_out(response.extensions()), typed) {
        asked.typed = typed.fields().await;
    }
    asked.answer(&words, response)
}

fn is_signed_out(extensions: &Extensions) -> bool {
    matches!(extensions.get::<Error>(), Some(Error::SignedOut))
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
    page_of_form: fn(&str) -> String,
    /// What a form brought along that finds nobody signed in.
    typed: Vec<(String, String)>,
    request_id: String,
    frame: Frame,
}

impl Asked {
    fn of(parts: &Parts, addresses: &Addresses) -> Self {
        let path = parts.uri.path();
        Self {
            is_vendor: addresses.vendors.iter().any(|prefix| path.starts_with(prefix)),
            page_of_form: addresses.page_of_form,
            typed: Vec::new(),
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
        let signed_out = is_signed_out(&parts.extensions);
        if let Some(seconds) = parts.extensions.get::<Error>().and_then(retry_after) {
            parts.headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        let drawn = match (signed_out, self.wants_page) {
            _ if self.is_vendor => self.envelope(words, parts.status),
            (true, true) if self.is_question() => Redirect::to(&login_to(&self.address)).into_response(),
            (true, true) => self.sign_in_first(words, parts.status),
            (_, true) => self.page(words, parts.status),
            (_, false) => self.json(words, parts.status),
        };
        put_into(parts, drawn)
    }

    /// For a form. A redirect to Blink would be swallowed without a word: browsers follow a form only to where our policy
    /// lets forms go, which is here.
    fn sign_in_first(mut self, words: &Words, status: StatusCode) -> Response {
        let sign_in = login_to(&(self.page_of_form)(&self.frame.path));
        // Whoever's session ended while this was answered is out as well.
        self.frame.visitor = None;
        let page = ErrorPage {
            notice: "signed-out",
            again: None,
            sign_in,
            typed: std::mem::take(&mut self.typed),
            frame: self.frame,
            status: status.as_u16(),
            words,
            request_id: &self.request_id,
        };
        drawn(&page, status)
    }

    fn page(self, words: &Words, status: StatusCode) -> Response {
        let page = ErrorPage {
            notice: notice_of(status),
            sign_in: "/login".to_owned(),
            typed: Vec::new(),
            again: (self.is_question() && may_pass(status)).then(|| self.way_back()),
            frame: self.frame,
            status: status.as_u16(),
            words,
            request_id: &self.request_id,
        };
        drawn(&page, status)
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

/// The way to sign in and back to this address.
fn login_to(address: &str) -> String {
    let back: String = byte_serialize(address.as_bytes()).collect();
    format!("/login?return_to={back}")
}

fn drawn(page: &ErrorPage<'_>, status: StatusCode) -> Response {
    match render(page) {
        Ok(html) => (status, html).into_response(),
        Err(_) => (status, page.words.title).into_response(),
    }
}

/// Only a navigation shows what it gets; scripts and event streams read it. Our own scripts always say what they are,
/// browsers mostly do; others are asked what they accept, and who accepts everything gets the page.
pub fn wants_page(headers: &HeaderMap) -> bool {
    let sent = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if sent("x-requested-with").is_some() {
        return false;
    }
    if let Some(mode) = sent("sec-fetch-mode") {
        return mode == "navigate";
    }
    if let Some(destination) = sent("sec-fetch-dest") {
        return destination == "document";
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
        // Somebody has to mend the settings first.
        Error::LacksKey => Some(60),
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
    /// Where to sign in, if nobody is.
    sign_in: String,
    /// What was typed, for typing it once more.
    typed: Vec<(String, String)>,
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
    let cut: String = text.chars().take(300).collect();
    tracing::error!(panic = cut, "a handler panicked");
    Error::Internal.into_response()
}

#[cfg(test)]
mod tests;
