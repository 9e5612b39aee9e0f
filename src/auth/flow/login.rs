//! `GET /login`: keeps a login attempt and sends the browser to Hydra.

use std::time::Duration;

use axum::{
    Extension,
    extract::{Query, State},
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use secrecy::ExposeSecret;
use serde::Deserialize;
use tower_sessions::Session;

use crate::auth::{
    Auth,
    flow::browser,
    flow::provider::Prompt,
    flow::return_to,
    store::{Holder, NewAttempt, Purpose},
};
use crate::{
    clock::millis,
    error::Error,
    token,
    web::{ClientIp, session_hash},
};

/// Hydra keeps a login and its consent waiting for this long (`ttl.login_consent_request`); so do we.
pub const ATTEMPT_LIFE: Duration = Duration::from_secs(30 * 60);
/// Tabs that may be under way in one browser; of more, the oldest are forgotten.
const PER_BROWSER: i64 = 10;
/// Attempts that may wait in all, whoever started them.
const IN_ALL: i64 = 10_000;

#[derive(Debug, Deserialize)]
pub struct Wanted {
    return_to: Option<String>,
    /// `consent`: show the boxes again, to the person who is signed in if somebody is.
    ask: Option<String>,
}

/// Starts a sign-in. A link, not a form: a policy on form targets would follow every redirect to Hydra and beyond.
pub async fn start(
    State(auth): State<Auth>,
    headers: HeaderMap,
    Extension(address): Extension<ClientIp>,
    session: Session,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Error> {
    if !is_navigation(&headers) {
        return Err(Error::BadRequest("login-by-click"));
    }
    let is_counter = |address: &str| ["/till", "/sales"].iter().any(|room| address.starts_with(room));
    if wanted.return_to.as_deref().is_some_and(is_counter)
        && browser::was_cashier(&headers, &auth.ctx.config.public_url)
    {
        // A cashier has no account at Blink; an owner has a link of their own on that page.
        return Ok(Redirect::to("/join?ended=yes").into_response());
    }
    if !auth.ctx.config.sign_in.blink {
        let form = "/login/key";
        let way = wanted
            .return_to
            .as_deref()
            .map(|wanted| return_to::by_way_of(form, wanted));
        return Ok(Redirect::to(way.as_deref().unwrap_or(form)).into_response());
    }
    let is_known = auth.knows(&headers).await;
    auth.limits
        .login_start(address.0, is_known, auth.ctx.clock.now())
        .await?;
    let browser_id = browser::id_of(&headers, &auth.ctx.config.public_url).unwrap_or_else(token::fresh);
    let (state, verifier) = (token::fresh(), token::fresh());
    let now = auth.ctx.clock.now();
    let asks_more = wanted.ask.as_deref() == Some("consent");
    let attempt = NewAttempt {
        id: &uuid::Uuid::new_v4().to_string(),
        purpose: match asks_more {
            true => auth.step_up(&session).await?,
            false => Purpose::SignIn,
        },
        state_hash: &token::hash(state.expose_secret()),
        browser_hash: &token::hash(browser_id.expose_secret()),
        verifier: &verifier,
        return_to: &return_to::check(wanted.return_to.as_deref(), &auth.ctx.config.public_url),
        created_at: now,
        expires_at: now.saturating_add(millis(ATTEMPT_LIFE)),
    };
    auth.store.add_attempt(&attempt, PER_BROWSER, IN_ALL).await?;
    tracing::info!(attempt = attempt.id, "a sign-in starts");
    let logs_in_anew = browser::logged_out_recently(&headers, &auth.ctx.config.public_url);
    let prompts: Vec<Prompt> = [(logs_in_anew, Prompt::Login), (asks_more, Prompt::Consent)]
        .into_iter()
        .filter_map(|(is_asked, prompt)| is_asked.then_some(prompt))
        .collect();
    let goal = auth.provider.authorization_url(&state, &verifier, &prompts);
    let mut response = Redirect::to(goal.as_str()).into_response();
    browser::add_cookie(
        response.headers_mut(),
        browser::remember(&browser_id, &auth.ctx.config.public_url),
    );
    Ok(response)
}

impl Auth {
    /// More permissions for whoever is signed in with an account; a sign-in where nobody is.
    async fn step_up(&self, session: &Session) -> Result<Purpose, Error> {
        let Some(id) = session.id() else {
            return Ok(Purpose::SignIn);
        };
        let who = self.store.who(&session_hash(&id)).await?;
        Ok(match who.filter(|who| !self.is_over(who)).map(|who| who.holder) {
            Some(Holder::Owner { account, .. }) => Purpose::StepUp { account_id: account.id },
            _ => Purpose::SignIn,
        })
    }

    /// Did somebody sign in with this browser before? Asked of the table only when it says so; a table that does not answer
    /// knows nobody.
    pub(in crate::auth) async fn knows(&self, headers: &HeaderMap) -> bool {
        match browser::mark_of(headers, &self.ctx.config.public_url) {
            Some(mark) => self
                .store
                .knows_browser(&token::hash(mark.expose_secret()))
                .await
                .unwrap_or(false),
            None => false,
        }
    }

    /// From now on this browser is one that the till knows.
    pub(in crate::auth) async fn mark_browser(&self, headers: &HeaderMap, response: &mut Response) {
        let mark = match browser::mark_of(headers, &self.ctx.config.public_url) {
            Some(mark) if self.knows(headers).await => mark,
            _ => token::fresh(),
        };
        let hash = token::hash(mark.expose_secret());
        match self.store.note_browser(&hash, self.ctx.clock.now()).await {
            Ok(()) => browser::add_cookie(
                response.headers_mut(),
                browser::mark(&mark, &self.ctx.config.public_url),
            ),
            Err(error) => tracing::warn!(%error, "a browser could not be noted; it has no reserve"),
        }
    }
}

/// A page that is being prefetched, or a script's `fetch`, starts nothing (A8).
fn is_navigation(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let prefetch = ["Sec-Purpose", "Purpose"]
        .iter()
        .any(|name| text(name).is_some_and(|purpose| purpose.contains("prefetch")));
    !prefetch && text("Sec-Fetch-Mode").is_none_or(|mode| mode == "navigate")
}
