//! `POST /logout`: the session dies here, in this request; Blink hears of it from the outbox.

use axum::{
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue},
    response::{IntoResponse, Redirect, Response},
};
use tower_sessions::Session;

use crate::auth::{Auth, flow::browser};
use crate::{
    error::Error,
    web::{language, session_cookie, session_hash},
};

/// Ends the sign-in of this browser.
///
/// The rows go first and by our own statement: the session layer's own deletion would leave a window in which a slower
/// request saves the session again.
pub async fn end(State(auth): State<Auth>, headers: HeaderMap, session: Session) -> Result<Response, Error> {
    if let Some(id) = session.id() {
        auth.store.end_session(&session_hash(&id), auth.ctx.clock.now()).await?;
        auth.outbox.wake();
        tracing::info!("signed out");
    }
    let mut response = Redirect::to("/").into_response();
    auth.forget_session(&headers, &mut response);
    response.headers_mut().insert(
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static("\"cache\""),
    );
    Ok(response)
}

impl Auth {
    /// Makes the browser that sent these headers forget a session that is over by its owner's own word.
    pub fn forget_session(&self, headers: &HeaderMap, response: &mut Response) {
        let public_url = &self.ctx.config.public_url;
        let cookies = [session_cookie::remove(public_url), browser::mark_logged_out(public_url)];
        for cookie in cookies.into_iter().chain(language::forget_persons(headers, public_url)) {
            browser::add_cookie(response.headers_mut(), cookie);
        }
    }
}
