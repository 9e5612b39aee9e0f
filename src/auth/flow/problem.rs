//! The page for a sign-in that did not work: what happened in one sentence, and the next step. `GET /login/problem` tells it
//! once more to whoever chose another language on it, and knows no words but ours.

use askama::Template;
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use crate::auth::{Auth, flow::callback::login_again, flow::exchange::Failure, flow::return_to};
use crate::{
    error::Error,
    i18n::key,
    text::clean_and_cut,
    web::{Frame, render},
};

/// What may be told, in words for the person in front of it: keys.
#[derive(Clone, Copy, Debug)]
struct Told {
    status: StatusCode,
    /// `data-notice`
    notice: &'static str,
    title: &'static str,
    /// No other has it: the address of a page that tells this names it.
    text: &'static str,
}

const fn told(status: StatusCode, notice: &'static str, title: &'static str, text: &'static str) -> Told {
    Told {
        status,
        notice,
        title,
        text,
    }
}

const fn failed(status: StatusCode, title: &'static str, text: &'static str) -> Told {
    told(status, "sign-in-failed", title, text)
}

const MALFORMED: Told = failed(
    StatusCode::BAD_REQUEST,
    key("sign-in-malformed-title"),
    key("sign-in-malformed-text"),
);
const UNKNOWN_STATE: Told = failed(
    StatusCode::BAD_REQUEST,
    key("sign-in-not-here-title"),
    key("sign-in-not-here-text"),
);
const ALREADY_USED: Told = failed(
    StatusCode::BAD_REQUEST,
    key("sign-in-used-title"),
    key("sign-in-used-text"),
);
const WRONG_ISSUER: Told = failed(
    StatusCode::BAD_REQUEST,
    key("sign-in-issuer-title"),
    key("sign-in-issuer-text"),
);
const STALE: Told = failed(
    StatusCode::BAD_REQUEST,
    key("sign-in-stale-title"),
    key("sign-in-stale-text"),
);
const NOTHING_GRANTED: Told = told(
    StatusCode::FORBIDDEN,
    "partial-consent",
    key("sign-in-no-read-title"),
    key("sign-in-no-read-text"),
);
const NOT_INVITED: Told = failed(
    StatusCode::FORBIDDEN,
    key("sign-in-not-invited-title"),
    key("sign-in-not-invited-text"),
);
const OTHER_ACCOUNT: Told = told(
    StatusCode::FORBIDDEN,
    "other-account",
    key("sign-in-other-title"),
    key("sign-in-other-text"),
);
const NOT_KEPT: Told = failed(
    StatusCode::SERVICE_UNAVAILABLE,
    key("sign-in-not-kept-title"),
    key("sign-in-not-kept-text"),
);
const CANCELLED: Told = told(
    StatusCode::OK,
    "sign-in-cancelled",
    key("sign-in-cancelled-title"),
    key("sign-in-cancelled-text"),
);
const LOST: Told = failed(
    StatusCode::BAD_REQUEST,
    key("sign-in-again-title"),
    key("sign-in-lost-text"),
);
const OPEN_LONG: Told = failed(
    StatusCode::BAD_REQUEST,
    key("sign-in-again-title"),
    key("sign-in-open-long-text"),
);
const ASKS: Told = failed(
    StatusCode::BAD_REQUEST,
    key("sign-in-again-title"),
    key("sign-in-asks-text"),
);
const UNKNOWN: Told = failed(
    StatusCode::BAD_REQUEST,
    key("sign-in-unknown-title"),
    key("sign-in-unknown-text"),
);
const SET_UP: Told = failed(
    StatusCode::BAD_GATEWAY,
    key("sign-in-set-up-title"),
    key("sign-in-set-up-text"),
);
const AWAY: Told = told(
    StatusCode::SERVICE_UNAVAILABLE,
    "degraded",
    key("sign-in-away-title"),
    key("sign-in-away-text"),
);
/// What the till says of itself on the way, on the page of an error.
const OF_ERRORS: [Told; 3] = [
    told(
        StatusCode::TOO_MANY_REQUESTS,
        "rate-limited",
        key("rate-limited-title"),
        key("rate-limited-text"),
    ),
    told(
        StatusCode::SERVICE_UNAVAILABLE,
        "degraded",
        key("unavailable-title"),
        key("unavailable-text"),
    ),
    told(
        StatusCode::SERVICE_UNAVAILABLE,
        "degraded",
        key("lacks-key-title"),
        key("lacks-key-text"),
    ),
];
const OURS: [Told; 16] = [
    MALFORMED,
    UNKNOWN_STATE,
    ALREADY_USED,
    WRONG_ISSUER,
    STALE,
    NOTHING_GRANTED,
    NOT_INVITED,
    OTHER_ACCOUNT,
    NOT_KEPT,
    CANCELLED,
    LOST,
    OPEN_LONG,
    ASKS,
    UNKNOWN,
    SET_UP,
    AWAY,
];

/// What went wrong.
#[derive(Debug)]
pub struct Problem {
    told: Told,
    /// What Hydra added, shown as plain text.
    detail: String,
    /// Where a new try leads.
    return_to: String,
}

#[derive(Template)]
#[template(path = "auth/problem.html")]
struct Page {
    frame: Frame,
    problem: Problem,
}

/// What an address names to be told once more.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    why: String,
    return_to: Option<String>,
}

/// Nothing went wrong here now, so it is told with 200; without words of ours it leads to the front door.
pub async fn show(
    State(auth): State<Auth>,
    frame: Frame,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Result<Response, Error> {
    let Query(wanted) = wanted.unwrap_or_default();
    let known = OURS.into_iter().chain(OF_ERRORS).find(|told| told.text == wanted.why);
    let Some(told) = known else {
        return Ok(Redirect::to("/").into_response());
    };
    let return_to = return_to::check(wanted.return_to.as_deref(), &auth.ctx.config.public_url);
    let problem = Problem::new(told).again(&return_to);
    Ok(problem.draw(frame)?.into_response())
}

impl Problem {
    fn new(told: Told) -> Self {
        Self {
            told,
            detail: String::new(),
            return_to: return_to::DEFAULT.to_owned(),
        }
    }

    pub fn malformed() -> Self {
        Self::new(MALFORMED)
    }

    pub fn unknown_state() -> Self {
        Self::new(UNKNOWN_STATE)
    }

    pub fn already_used() -> Self {
        Self::new(ALREADY_USED)
    }

    pub fn wrong_issuer() -> Self {
        Self::new(WRONG_ISSUER)
    }

    /// Of the exchange.
    pub fn of(failure: Failure) -> Self {
        match failure {
            Failure::Stale => Self::new(STALE),
            Failure::Operator => configuration(),
            Failure::Trouble => Self::new(AWAY),
            Failure::NothingGranted => Self::new(NOTHING_GRANTED),
            Failure::NotInvited => Self::new(NOT_INVITED),
            Failure::OtherAccount => Self::new(OTHER_ACCOUNT),
            Failure::Database => Self::new(NOT_KEPT),
        }
    }

    /// Of an `error` in the callback: RFC 6749 §4.1.2.1, OpenID Connect's, Hydra's, and whatever a consent app makes up.
    pub fn of_code(error: &str, description: &str) -> Self {
        tracing::warn!(
            error = clean_and_cut(error, 60),
            "Blink sent the browser back without a code"
        );
        let problem = match error {
            "access_denied" => Self::new(CANCELLED),
            "request_forbidden" => Self::new(LOST),
            "request_unauthorized" => Self::new(OPEN_LONG),
            "login_required" | "consent_required" | "interaction_required" => Self::new(ASKS),
            "invalid_scope"
            | "invalid_client"
            | "unauthorized_client"
            | "unsupported_response_type"
            | "unsupported_response_mode"
            | "invalid_state"
            | "invalid_request"
            | "insufficient_entropy" => configuration(),
            "server_error" | "temporarily_unavailable" => Self::new(AWAY),
            _ => Self::new(UNKNOWN),
        };
        Self {
            detail: clean_and_cut(description, 200),
            ..problem
        }
    }

    /// Where a new try leads.
    pub fn again(self, return_to: &str) -> Self {
        Self {
            return_to: return_to.to_owned(),
            ..self
        }
    }

    /// The new try. Where it failed at what was allowed, the boxes are shown again.
    fn sign_in(&self) -> String {
        let way = login_again(&self.return_to);
        match self.told.notice {
            "partial-consent" | "other-account" => format!("{way}&ask=consent"),
            _ => way,
        }
    }

    /// Draws the page.
    pub fn page(self, frame: Frame) -> Response {
        let status = self.told.status;
        match self.draw(frame) {
            Ok(html) => (status, html).into_response(),
            Err(error) => error.into_response(),
        }
    }

    fn draw(self, mut frame: Frame) -> Result<impl IntoResponse + use<>, Error> {
        // A callback's own address works once: whoever chooses another language comes back to one that tells the same.
        let told_once_more = return_to::by_way_of(return_to::PROBLEM, &self.return_to);
        frame.path = format!("{told_once_more}&why={}", self.told.text);
        render(&Page { frame, problem: self })
    }
}

fn configuration() -> Problem {
    tracing::error!(
        "ALARM: Blink refuses what this till asks for. Check the client's registration and BLINK_WALLET_SCOPES"
    );
    Problem::new(SET_UP)
}
