//! What can go wrong with a request, named by what the visitor is told.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};

use crate::{blink, db, rate::Wait, vault::UnknownKey};

/// A request that has no page of its own. `web::error_page` draws the page; a form mistake is not an error, its handler
/// shows the form again.
#[derive(Clone, Debug)]
pub enum Error {
    /// Not signed in: a navigation goes to `/login`, anything else gets 401.
    SignedOut,
    /// Signed in, but this page is not theirs: 403.
    Forbidden,
    /// Unknown, malformed or somebody else's: 404.
    NotFound,
    /// A request that no form of ours sends, with the key of the reason's sentence: 400.
    BadRequest(&'static str),
    /// Too often from one address: 429, with the seconds to wait.
    TooMany { retry_after: u64 },
    /// Blink (or another service) did not answer as it should; 503 with `Retry-After` in seconds.
    Upstream { who: &'static str, retry_after: u64 },
    /// The database cannot be written or read now: 503 with `Retry-After`.
    Unavailable,
    /// What is needed is sealed with a key that the settings do not hold: 503 with `Retry-After`.
    LacksKey,
    /// Ours: 500. The reason was logged where it was found.
    Internal,
}

impl Error {
    /// The status that the contract gives this error.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Upstream { .. } | Self::Unavailable | Self::LacksKey => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<Wait> for Error {
    fn from(wait: Wait) -> Self {
        Self::TooMany {
            retry_after: wait.seconds(),
        }
    }
}

impl From<UnknownKey> for db::Failure {
    fn from(reason: UnknownKey) -> Self {
        Self::Decode(Box::new(reason))
    }
}

impl From<db::Failure> for Error {
    /// Locked, full, read-only or gone: try again. Anything else is a mistake of ours.
    fn from(error: db::Failure) -> Self {
        tracing::error!(%error, "the database refused");
        match error {
            db::Failure::Database(_)
            | db::Failure::Io(_)
            | db::Failure::Tls(_)
            | db::Failure::Protocol(_)
            | db::Failure::BeginFailed
            | db::Failure::WorkerCrashed
            | db::Failure::PoolTimedOut
            | db::Failure::PoolClosed => Self::Unavailable,
            // With the right keys it works again; nothing is lost.
            db::Failure::Decode(reason) if reason.is::<UnknownKey>() => Self::LacksKey,
            _ => Self::Internal,
        }
    }
}

/// How long to wait when Blink said nothing of it: its own limits and restarts are rarely shorter.
const RETRY_BLINK_AFTER: u64 = 10;

impl From<blink::Error> for Error {
    /// For pages that cannot do without the answer: trouble at Blink is a degraded page, never a sign-out, and that
    /// includes a 401 (a grant that ended is noticed by `auth`, which answers in place of the page).
    fn from(error: blink::Error) -> Self {
        let retry_after = match &error {
            blink::Error::Limited(wait) | blink::Error::Busy(wait) => wait.as_secs().max(1),
            _ => RETRY_BLINK_AFTER,
        };
        tracing::warn!(?error, "a page could not be had from Blink");
        Self::Upstream {
            who: "Blink",
            retry_after,
        }
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        tracing::error!(%error, "a template failed");
        Self::Internal
    }
}

impl From<tower_sessions::session::Error> for Error {
    fn from(error: tower_sessions::session::Error) -> Self {
        tracing::error!(%error, "the session cannot be read or kept");
        Self::Unavailable
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
