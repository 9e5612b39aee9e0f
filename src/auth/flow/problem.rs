//! The page for a sign-in that did not work: what happened in one sentence, and the next step.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};

use crate::auth::{flow::callback::login_again, flow::exchange::Failure, flow::return_to};
use crate::{error::Error, text::clean_and_cut, web::Frame};

/// What went wrong, in words for the person in front of it.
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
            "That did not look like Blink",
            "The address that brought you here is not one that Blink makes. Nothing was changed.",
        )
    }

    pub fn unknown_state() -> Self {
        Self::new(
            StatusCode::BAD_REQUEST,
            "sign-in-failed",
            "This sign-in did not start here",
            "It was started in another browser, is more than half an hour old, or its cookie is gone. Nothing was changed.",
        )
    }

    pub fn already_used() -> Self {
        Self::new(
            StatusCode::BAD_REQUEST,
            "sign-in-failed",
            "This sign-in is over",
            "Its answer from Blink was already used. Continue to the till, or sign in again.",
        )
    }

    pub fn wrong_issuer() -> Self {
        Self::new(
            StatusCode::BAD_REQUEST,
            "sign-in-failed",
            "That was not Blink",
            "The answer names another sender than the Blink that this till trusts, so it was not used.",
        )
    }

    /// Of the exchange.
    pub fn of(failure: Failure) -> Self {
        match failure {
            Failure::Stale => Self::new(
                StatusCode::BAD_REQUEST,
                "sign-in-failed",
                "This sign-in took too long",
                "Blink's one-time code was used or has expired. Sign in again; it takes a moment.",
            ),
            Failure::Operator => configuration(),
            Failure::Trouble => unavailable(),
            Failure::NothingGranted => Self::new(
                StatusCode::FORBIDDEN,
                "partial-consent",
                "The box “read” was not ticked",
                "Blink's page starts with every box unticked. Tick “read” so that this till can show your wallets, \
                 “receive” so that it can charge, and “offline” so that you stay signed in. What you gave just now was \
                 handed back to Blink.",
            )
            .asking_consent(),
            Failure::NotInvited => Self::new(
                StatusCode::FORBIDDEN,
                "sign-in-failed",
                "This till is for other accounts",
                "Your Blink account is not on this till's list. Sign in with another one, or ask its operator to add yours.",
            ),
            Failure::OtherAccount => Self::new(
                StatusCode::FORBIDDEN,
                "other-account",
                "That was another account",
                "More permissions were asked for the account that is signed in here, and Blink answered for another one. \
                 Nothing was changed. Log in as the same person and tick every box, or log out first.",
            )
            .asking_consent(),
            Failure::Database => Self::new(
                StatusCode::SERVICE_UNAVAILABLE,
                "sign-in-failed",
                "This till cannot keep anything right now",
                "Its database does not take new entries. Try again in a moment; nothing was kept of this sign-in.",
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
                "You cancelled the sign-in",
                "Nothing was shared with this till. You can sign in whenever you like.",
            ),
            "request_forbidden" => Self::new(
                StatusCode::BAD_REQUEST,
                "sign-in-failed",
                "Please try again",
                "Blink lost track of this sign-in: another tab was signing in too, or cookies are blocked.",
            ),
            "request_unauthorized" => Self::new(
                StatusCode::BAD_REQUEST,
                "sign-in-failed",
                "Please try again",
                "This sign-in was open for too long on Blink's side.",
            ),
            "login_required" | "consent_required" | "interaction_required" => Self::new(
                StatusCode::BAD_REQUEST,
                "sign-in-failed",
                "Please try again",
                "Blink wants to ask you something before it lets you in.",
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
                "Blink did not sign you in",
                "It gave a reason that this till does not know. Try again.",
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
        "This till is not set up right",
        "Blink does not accept what this till asks for. Its operator has to check the registration at Blink; the log says more.",
    )
}

fn unavailable() -> Problem {
    Problem::new(
        StatusCode::SERVICE_UNAVAILABLE,
        "degraded",
        "Blink is not available right now",
        "The sign-in could not be finished. Wait a minute and try again.",
    )
}
