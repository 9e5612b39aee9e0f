//! What binds a sign-in to a browser: random values in cookies of ours, whose hashes are in our tables.

use axum::{
    http::{HeaderMap, HeaderName, HeaderValue, header::SET_COOKIE},
    response::Response,
};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use crate::{auth::Auth, token, web::cookies};

/// Holds the browser's own random value while sign-ins are under way.
const BROWSER: &str = "till_browser";
/// Set by a logout: the next sign-in asks Hydra not to remember anybody (A10).
const LEFT: &str = "till_left";
/// Set by an automatic restart, so that there is only one in a while (B8).
const RESTARTED: &str = "till_restarted";

/// Set where a cashier joined: whoever is signed out there is shown how to join again.
const CASHIER: &str = "till_cashier";

/// The mark of a browser in which somebody signed in before, for a year.
const KNOWN: &str = "till_known";
pub const KNOWN_LIFE: std::time::Duration = std::time::Duration::from_secs(365 * 24 * 3600);

/// The browser's value, if it has one of our making.
pub fn id_of(headers: &HeaderMap, public_url: &Url) -> Option<SecretString> {
    let value = cookies::read(headers, &cookies::name(BROWSER, public_url))?;
    token::is_possible(&value).then(|| SecretString::from(value))
}

/// Keeps the browser's value for half an hour, as long as Hydra keeps a login waiting.
pub fn remember(id: &SecretString, public_url: &Url) -> (HeaderName, HeaderValue) {
    cookies::set(
        BROWSER,
        id.expose_secret(),
        crate::auth::flow::login::ATTEMPT_LIFE,
        public_url,
    )
}

/// The mark of a browser in which somebody signed in before.
pub fn mark_of(headers: &HeaderMap, public_url: &Url) -> Option<SecretString> {
    let value = cookies::read(headers, &cookies::name(KNOWN, public_url))?;
    token::is_possible(&value).then(|| SecretString::from(value))
}

/// Keeps that mark for a year.
pub fn mark(mark: &SecretString, public_url: &Url) -> (HeaderName, HeaderValue) {
    cookies::set(KNOWN, mark.expose_secret(), KNOWN_LIFE, public_url)
}

/// Did this browser log out lately?
pub fn logged_out_recently(headers: &HeaderMap, public_url: &Url) -> bool {
    cookies::read(headers, &cookies::name(LEFT, public_url)).is_some()
}

/// Remembers for a day that this browser logged out.
pub fn mark_logged_out(public_url: &Url) -> (HeaderName, HeaderValue) {
    cookies::set(LEFT, "1", std::time::Duration::from_secs(24 * 3600), public_url)
}

/// Forgets that it did.
pub fn clear_logged_out(public_url: &Url) -> (HeaderName, HeaderValue) {
    cookies::remove(LEFT, public_url)
}

/// Remembers for half a year, as long as a session can live, that a cashier worked here.
pub fn remember_cashier(public_url: &Url) -> (HeaderName, HeaderValue) {
    cookies::set(
        CASHIER,
        "1",
        std::time::Duration::from_secs(180 * 24 * 3600),
        public_url,
    )
}

/// Forgets it: an owner signed in.
pub fn forget_cashier(public_url: &Url) -> (HeaderName, HeaderValue) {
    cookies::remove(CASHIER, public_url)
}

/// Was this browser a cashier's last?
pub fn was_cashier(headers: &HeaderMap, public_url: &Url) -> bool {
    cookies::read(headers, &cookies::name(CASHIER, public_url)).is_some()
}

/// Was a sign-in of this browser restarted by itself within the last minutes?
pub fn was_restarted(headers: &HeaderMap, public_url: &Url) -> bool {
    cookies::read(headers, &cookies::name(RESTARTED, public_url)).is_some()
}

/// Remembers an automatic restart for five minutes.
pub fn restart(public_url: &Url) -> (HeaderName, HeaderValue) {
    cookies::set(RESTARTED, "1", std::time::Duration::from_secs(300), public_url)
}

/// An owner is signed in here now: that it was left, or was a cashier's, counts no more.
pub fn owner_came(headers: &HeaderMap, response: &mut Response, public_url: &Url) {
    add_cookie(response.headers_mut(), clear_logged_out(public_url));
    if was_cashier(headers, public_url) {
        add_cookie(response.headers_mut(), forget_cashier(public_url));
    }
}

/// Adds a `Set-Cookie` beside those that are there.
pub fn add_cookie(headers: &mut HeaderMap, (_, value): (HeaderName, HeaderValue)) {
    headers.append(SET_COOKIE, value);
}

impl Auth {
    /// Gives the browser a value by which it is known when it sends the form of this page twice.
    pub fn set_browser_id(&self, headers: &HeaderMap, response: &mut Response) {
        let public_url = &self.ctx.config.public_url;
        let id = id_of(headers, public_url).unwrap_or_else(token::fresh);
        add_cookie(response.headers_mut(), remember(&id, public_url));
    }

    /// How that value is kept; `None`: the browser has none of ours.
    pub fn browser_hash(&self, headers: &HeaderMap) -> Option<String> {
        let id = id_of(headers, &self.ctx.config.public_url)?;
        Some(token::hash(id.expose_secret()))
    }
}
