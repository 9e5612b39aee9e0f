//! The frame around every page: title, who is signed in, notices.

use std::{convert::Infallible, sync::Arc};

use axum::{extract::FromRequestParts, http::request::Parts};

/// What is the same on every page of this process. `app` puts it into each request.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// Worn by every page, for instance the sandbox's banner.
    pub banner: Option<Notice>,
}

/// Who is looking. `auth::keep_fresh` puts it into each request of somebody who is signed in.
#[derive(Clone, Debug, Default)]
pub struct Visitor {
    /// The username at Blink, without one the account's id.
    pub account: String,
    /// `data-role` on `<body>`: `owner` or `cashier`.
    pub role: &'static str,
    /// What the visitor has to know on every page: degraded, partial consent, …
    pub notices: Vec<Notice>,
}

/// One notice: `data-notice="name"` with `role="status"`, or `role="alert"` when urgent.
#[derive(Clone, Debug)]
pub struct Notice {
    pub name: &'static str,
    pub urgent: bool,
    pub text: String,
    /// Where to go next: address and words of a link.
    pub action: Option<(String, String)>,
}

/// The frame that a page's template fills: `{% extends "web/base.html" %}` with a field `frame: Frame`.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    pub site: Arc<Site>,
    pub visitor: Option<Visitor>,
    /// Of this page alone.
    pub notices: Vec<Notice>,
}

impl Frame {
    /// Adds a notice of this page.
    pub fn with_notice(mut self, notice: Notice) -> Self {
        self.notices.push(notice);
        self
    }
}

impl<S: Sync> FromRequestParts<S> for Frame {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self {
            site: parts.extensions.get::<Arc<Site>>().cloned().unwrap_or_default(),
            visitor: parts.extensions.get::<Visitor>().cloned(),
            notices: Vec::new(),
        })
    }
}
