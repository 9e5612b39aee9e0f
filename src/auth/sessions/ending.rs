//! Why a sign-in ended by itself, told on the next pages of ours that its browser sees, until somebody signs in there. The
//! table keeps it by the session's hash until the browser comes, whose cookie remembers it from then on.

use std::time::Duration;

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use url::Url;

use crate::auth::store::{Grant, Kind};
use crate::i18n::{Message, key};
use crate::web::{Notice, cookies};

const COOKIE: &str = "till_ended";
/// Who comes back later than this does not wonder any more.
pub const REMEMBERED: Duration = Duration::from_secs(7 * 24 * 3600);

/// What ended it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Blink's sign-in took the grant back: in the Blink app, or unused for too long.
    Revoked,
    /// Blink refuses the API key: revoked or expired.
    Key,
    /// Without `offline` a sign-in lasts an hour.
    Hour,
}

impl Ending {
    /// Of this grant, if it ends.
    pub fn of(grant: &Grant) -> Self {
        match (grant.kind, &grant.refresh_token) {
            (Kind::ApiKey, _) => Self::Key,
            (Kind::OAuth, Some(_)) => Self::Revoked,
            (Kind::OAuth, None) => Self::Hour,
        }
    }

    /// The one that this browser has not been told of yet.
    pub fn untold(headers: &HeaderMap, public_url: &Url) -> Option<Self> {
        Self::named(&cookies::read(headers, &cookies::name(COOKIE, public_url))?)
    }

    /// The one that is written like this.
    pub fn named(code: &str) -> Option<Self> {
        [Self::Revoked, Self::Key, Self::Hour]
            .into_iter()
            .find(|ending| ending.code() == code)
    }

    /// The cookie that keeps it for the next page.
    pub fn remember(self, public_url: &Url) -> (HeaderName, HeaderValue) {
        cookies::set(COOKIE, self.code(), REMEMBERED, public_url)
    }

    /// It was told.
    pub fn forget(public_url: &Url) -> (HeaderName, HeaderValue) {
        cookies::remove(COOKIE, public_url)
    }

    /// As the table and the cookie write it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Revoked => "revoked",
            Self::Key => "key",
            Self::Hour => "hour",
        }
    }

    /// Why, and what went on working.
    pub fn notice(self) -> Notice {
        let text = match self {
            Self::Revoked => key("ended-revoked"),
            Self::Key => key("ended-key"),
            Self::Hour => key("ended-hour"),
        };
        Notice {
            name: "session-ended",
            urgent: false,
            text: Message::new(text),
            action: None,
        }
    }
}
