//! The one place where a request without a page of its own gets one: a page for people, JSON for scripts, an envelope
//! for vendors.

use std::{any::Any, sync::Arc};

use askama::Template;
use axum::{
    Json,
    body::Body,
    extract::Request,
    http::{Extensions, HeaderMap, HeaderValue, Method, StatusCode, Uri, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use serde_json::json;
use url::form_urlencoded::byte_serialize;

use super::{
    Frame, Site, Visitor,
    page::render,
    request_id::RequestId,
    typed::{FieldLabel, Typed},
};
use crate::{
    error::Error,
    i18n::{Message, Wishes, key},
};

/// What is told about an error.
#[derive(Clone, Debug)]
pub struct Words {
    /// For scripts.
    pub code: &'static str,
    pub title: Message,
    /// What happened and what to do next.
    pub text: Message,
}

impl Words {
    /// A response with this status, drawn with these words.
    pub fn answer(self, status: StatusCode) -> Response {
        let mut response = status.into_response();
        response.extensions_mut().insert(self);
        response
    }

    /// Of sentences in which nothing stands.
    pub fn new(code: &'static str, title: &'static str, text: &'static str) -> Self {
        let (title, text) = (Message::new(title), Message::new(text));
        Self { code, title, text }
    }

    fn of_error(error: &Error) -> Self {
        let (code, title, text) = match error {
            Error::SignedOut => ("signed_out", key("signed-out-title"), key("signed-out-text")),
            Error::Forbidden => ("forbidden", key("forbidden-title"), key("forbidden-text")),
            Error::NotFound => return Self::of_status(StatusCode::NOT_FOUND),
            Error::BadRequest(reason) => ("bad_request", key("bad-request-title"), *reason),
            Error::TooMany { .. } => return Self::of_status(StatusCode::TOO_MANY_REQUESTS),
            Error::Upstream { who, .. } => {
                return Self {
                    code: "upstream",
                    title: Message::new("upstream-title"),
                    text: Message::new("upstream-text").with("who", *who),
                };
            }
            Error::Unavailable => ("unavailable", key("unavailable-title"), key("unavailable-text")),
            Error::LacksKey => ("lacks_key", key("lacks-key-title"), key("lacks-key-text")),
            Error::Internal => return Self::of_status(StatusCode::INTERNAL_SERVER_ERROR),
        };
        Self::new(code, title, text)
    }

    fn of_status(status: StatusCode) -> Self {
        let (code, title, text) = match status {
            StatusCode::NOT_FOUND => ("not_found", key("not-found-title"), key("not-found-text")),
            StatusCode::METHOD_NOT_ALLOWED => (
                "method_not_allowed",
                key("method-not-allowed-title"),
                key("method-not-allowed-text"),
            ),
            StatusCode::PAYLOAD_TOO_LARGE | StatusCode::URI_TOO_LONG => {
                ("too_large", key("too-large-title"), key("too-large-text"))
            }
            StatusCode::TOO_MANY_REQUESTS => ("rate_limited", key("rate-limited-title"), key("rate-limited-text")),
            StatusCode::REQUEST_TIMEOUT => ("timeout", key("timeout-title"), key("timeout-text")),
            status if status.is_client_error() => ("bad_request", key("bad-request-title"), key("bad-request-text")),
            _ => ("internal", key("internal-title"), key("internal-text")),
        };
        Self::new(code, title, text)
    }
}

/// What the addresses of this till are for.
#[derive(Clone, Debug)]
pub struct Addresses {
    /// Path prefixes below which vendors call by themselves.
    pub vendors: Arc<[&'static str]>,
    /// The page whose form is sent to this path.
    pub page_of_form: fn(&str) -> String,
    /// The fields whose words are shown to whoever finds themselves signed out.
    pub field_labels: Arc<[FieldLabel]>,
}

/// Draws what comes out of the rooms without a page: our errors, bare statuses of the framework, panics caught inside.
/// Headers of the response stay, cookies among them.
pub async fn draw(addresses: &Addresses, request: Request, next: impl AsyncFnOnce(Request) -> Response) -> Response {
    let (parts, body) = request.into_parts();
    let asked = Asked::of(&parts);
    let (request, typed) = Typed::watch(Request::from_parts(parts, body));
    let response = next(request).await;
    let Some(words) = words_for(asked.uri.path(), &response) else {
        return response;
    };
    let typed = match typed {
        Some(typed) if is_signed_out(response.extensions()) => typed.fields(&addresses.field_labels).await,
        _ => Vec::new(),
    };
    Answer::new(asked, addresses, typed, &response).draw(&words, response)
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

/// What has to be known of a request to answer it without its room; most are answered by it.
struct Asked {
    method: Method,
    uri: Uri,
    wants_page: bool,
    request_id: Option<RequestId>,
    site: Arc<Site>,
    wishes: Wishes,
}

impl Asked {
    fn of(parts: &Parts) -> Self {
        Self {
            method: parts.method.clone(),
            uri: parts.uri.clone(),
            wants_page: wants_page(&parts.headers),
            request_id: parts.extensions.get().cloned(),
            site: parts.extensions.get().cloned().unwrap_or_default(),
            wishes: parts.extensions.get().copied().unwrap_or_default(),
        }
    }
}

/// What a request without a page gets instead.
struct Answer {
    method: Method,
    /// Path and query.
    address: String,
    wants_page: bool,
    is_vendor: bool,
    page_of_form: fn(&str) -> String,
    /// What a form brought along that finds nobody signed in.
    typed: Vec<(&'static str, String)>,
    request_id: Arc<str>,
    frame: Frame,
}

impl Answer {
    fn new(asked: Asked, addresses: &Addresses, typed: Vec<(&'static str, String)>, response: &Response) -> Self {
        let path = asked.uri.path();
        Self {
            is_vendor: addresses.vendors.iter().any(|prefix| path.starts_with(prefix)),
            page_of_form: addresses.page_of_form,
            typed,
            address: asked.uri.path_and_query().map_or("/", |it| it.as_str()).to_owned(),
            wants_page: asked.wants_page,
            request_id: asked.request_id.map_or_else(|| "".into(), |id| id.0),
            frame: Frame::for_visitor(asked.site, asked.wishes, response.extensions().get().cloned(), path),
            method: asked.method,
        }
    }

    fn is_question(&self) -> bool {
        matches!(self.method, Method::GET | Method::HEAD)
    }

    fn draw(self, words: &Words, response: Response) -> Response {
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

    fn page(mut self, words: &Words, status: StatusCode) -> Response {
        let again = (self.is_question() && may_pass(status)).then(|| self.way_back());
        if self.is_of_sign_in() {
            // Whoever chooses another language here is told the same in it, without a sign-in that starts or ends anew.
            self.frame.path = format!("/login/problem?why={}", words.text.key());
        }
        let page = ErrorPage {
            notice: notice_of(status),
            sign_in: "/login".to_owned(),
            typed: Vec::new(),
            again,
            frame: self.frame,
            status: status.as_u16(),
            words,
            request_id: &self.request_id,
        };
        drawn(&page, status)
    }

    fn is_of_sign_in(&self) -> bool {
        self.frame.path == "/login" || self.frame.path.starts_with("/api/auth/")
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
        let text = self.frame.say(&words.text).plain();
        let body = json!({"code": code, "message": text, "data": null, "request_id": &*self.request_id});
        (status, Json(body)).into_response()
    }

    fn json(&self, words: &Words, status: StatusCode) -> Response {
        let text = self.frame.say(&words.text).plain();
        let body = json!({"error": words.code, "message": text, "request_id": &*self.request_id});
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
        Err(_) => (status, page.frame.say(&page.words.title).plain()).into_response(),
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
    typed: Vec<(&'static str, String)>,
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
