//! The page for a sign-in that did not work: what happened in one sentence, and the next step.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};

use crate::auth::{flow::callback::login_again, flow::exchange::Failure, flow::return_to};
use crate::{error::Error, i18n::key, text::clean_and_cut, web::Frame};

/// What went wrong, in words for the person in front of it: keys.
#[derive(Debug)]
pub struct Problem {
    status: StatusCode,
    /// `data-notice`
    notice: &'static str,
    title: &'static str,
    text: &'static str,
    /// What Hydra added, shown as plain text.
    detail: String,
    again: String,
}

#[derive(Template)]
#[template(path = "auth/problem.html")]
struct Page {
    frame: Frame,
    problem: Problem,
}

impl Problem {
    fn new(status: StatusCode, notice: &'static str, title: &'static str, text: &'static str) -> Self {
        Self {
            status,
            notice,
            title,
            text,
            detail: String::new(),
            again: login_again(return_to::DEFAULT),
        }
    }

    pub fn malformed() -> Self {
        Self::new(
            StatusCode::BAD_REQUEST,
            "sign-in-failed",
            key("sign-in-malformed-title"),
            key("sign-in-malformed-text"),
        )
    }

    pub fn unknown_state() -> Self {
        Self::new(
            StatusCode::BAD_REQUEST,
            "sign-in-failed",
            key("sign-in-not-here-title"),
            key("sign-in-not-here-text"),
        )
    }

    pub fn already_used() -> Self {
        Self::new(
            StatusCode::BAD_REQUEST,
            "sign-in-failed",
            key("sign-in-used-title"),
            key("sign-in-used-text"),
        )
    }

    pub fn wrong_issuer() -> Self {
        Self::new(
            StatusCode::BAD_REQUEST,
            "sign-in-failed",
            key("sign-in-issuer-title"),
            key("sign-in-issuer-text"),
        )
    }

    /// Of the exchange.
    pub fn of(failure: Failure) -> Self {
        match failure {
            Failure::Stale => Self::new(
                StatusCode::BAD_REQUEST,
                "sign-in-failed",
                key("sign-in-stale-title"),
                key("sign-in-stale-text"),
            ),
            Failure::Operator => configuration(),
            Failure::Trouble => unavailable(),
            Failure::NothingGranted => Self::new(
                StatusCode::FORBIDDEN,
                "partial-consent",
                key("sign-in-no-read-title"),
                key("sign-in-no-read-text"),
            )
            .asking_consent(),
            Failure::NotInvited => Self::new(
                StatusCode::FORBIDDEN,
                "sign-in-failed",
                key("sign-in-not-invited-title"),
                key("sign-in-not-invited-text"),
            ),
            Failure::OtherAccount => Self::new(
                StatusCode::FORBIDDEN,
                "other-account",
                key("sign-in-other-title"),
                key("sign-in-other-text"),
            )
            .asking_consent(),
            Failure::Database => Self::new(
                StatusCode::SERVICE_UNAVAILABLE,
                "sign-in-failed",
                key("sign-in-not-kept-title"),
                key("sign-in-not-kept-text"),
            ),
        }
    }

    /// Of an `error` in the callback: RFC 6749 §4.1.2.1, OpenID Connect's, Hydra's, and whatever a consent app makes up.
    pub fn of_code(error: &str, description: &str) -> Self {
        tracing::warn!(
            error = clean_and_cut(error, 60),
            "Blink sent the browser back without a code"
        );
        let problem = match error {
            "access_denied" => Self::new(
                StatusCode::OK,
                "sign-in-cancelled",
                key("sign-in-cancelled-title"),
                key("sign-in-cancelled-text"),
            ),
            "request_forbidden" => Self::new(
                StatusCode::BAD_REQUEST,
                "sign-in-failed",
                key("sign-in-again-title"),
                key("sign-in-lost-text"),
            ),
            "request_unauthorized" => Self::new(
                StatusCode::BAD_REQUEST,
                "sign-in-failed",
                key("sign-in-again-title"),
                key("sign-in-open-long-text"),
            ),
            "login_required" | "consent_required" | "interaction_required" => Self::new(
                StatusCode::BAD_REQUEST,
                "sign-in-failed",
                key("sign-in-again-title"),
                key("sign-in-asks-text"),
            ),
            "invalid_scope"
            | "invalid_client"
            | "unauthorized_client"
            | "unsupported_response_type"
            | "unsupported_response_mode"
            | "invalid_state"
            | "invalid_request"
            | "insufficient_entropy" => configuration(),
            "server_error" | "temporarily_unavailable" => unavailable(),
            _ => Self::new(
                StatusCode::BAD_REQUEST,
                "sign-in-failed",
                key("sign-in-unknown-title"),
                key("sign-in-unknown-text"),
            ),
        };
        Self {
            detail: clean_and_cut(description, 200),
            ..problem
        }
    }

    /// Where a new try leads.
    pub fn again(mut self, return_to: &str) -> Self {
        let ask = self.again.contains("ask=consent");
        self.again = login_again(return_to);
        if ask { self.asking_consent() } else { self }
    }

    fn asking_consent(mut self) -> Self {
        self.again.push_str("&ask=consent");
        self
    }

    /// Draws the page.
    pub fn page(self, frame: Frame) -> Response {
        let status = self.status;
        match (Page { frame, problem: self }).render() {
            Ok(html) => (status, Html(html)).into_response(),
            Err(error) => Error::from(error).into_response(),
        }
    }
}

fn configuration() -> Problem {
    tracing::error!(
        "ALARM: Blink refuses what this till asks for. Check the client's registration and BLINK_WALLET_SCOPES"
    );
    Problem::new(
        StatusCode::BAD_GATEWAY,
        "sign-in-failed",
        key("sign-in-set-up-title"),
        key("sign-in-set-up-text"),
    )
}

fn unavailable() -> Problem {
    Problem::new(
        StatusCode::SERVICE_UNAVAILABLE,
        "degraded",
        key("sign-in-away-title"),
        key("sign-in-away-text"),
    )
}
