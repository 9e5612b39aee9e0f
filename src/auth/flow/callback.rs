//! `GET /api/auth/callback/blink`: the browser is back from Hydra.
//!
//! The order is the specification's (B2): form, state taken once and bound to this browser, `iss`, error, code,
//! exchange. Nothing is sent to Hydra before the state is taken, and taking it is durable whatever happens after.

use std::time::Duration;

use axum::{
    Extension,
    extract::{RawQuery, State},
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use secrecy::{ExposeSecret, SecretString};
use tower_sessions::Session;
use url::{Url, form_urlencoded};

use crate::auth::{
    Auth,
    flow::browser,
    flow::exchange::Failure,
    flow::problem::Problem,
    flow::return_to,
    sessions::session::NewSession,
    store::{SpentAttempt, TakenAttempt},
};
use crate::{
    clock::millis,
    error::Error,
    token,
    web::{ClientIp, Frame, session_hash},
};

/// Longer than any code of Hydra's, JWT or not.
const LONGEST_CODE: usize = 4096;
/// A finished sign-in can be claimed by a reload for this long (B6).
const CLAIM_WITHIN: Duration = Duration::from_secs(60);

/// What Hydra, or somebody else, put into the query.
#[derive(Default)]
pub struct Returned {
    pub state: Option<String>,
    pub code: Option<SecretString>,
    pub error: Option<String>,
    pub error_description: Option<String>,
    pub iss: Option<String>,
}

/// On an answer to a state that this till never gave out, or not to this browser.
#[derive(Clone, Copy)]
struct StateNotFound;

/// Ends a sign-in, one way or the other. Whoever guesses states too often waits; whoever comes with one of ours never does
/// (N1), whatever its neighbours at the same address try.
pub async fn finish(
    State(auth): State<Auth>,
    headers: HeaderMap,
    Extension(address): Extension<ClientIp>,
    session: Session,
    frame: Frame,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    let response = look_at(auth.clone(), headers, session, frame, query).await?;
    if response.extensions().get::<StateNotFound>().is_some() {
        auth.limits.callback_failed(address.0, auth.ctx.clock.now()).await?;
    }
    Ok(response)
}

async fn look_at(
    auth: Auth,
    headers: HeaderMap,
    session: Session,
    frame: Frame,
    query: Option<String>,
) -> Result<Response, Error> {
    let Some(returned) = Returned::read(query.as_deref().unwrap_or_default()) else {
        return Ok(Problem::malformed().page(frame));
    };
    let (Some(state), Some(browser_id)) = (&returned.state, browser::id_of(&headers, &auth.ctx.config.public_url))
    else {
        return unknown(&auth, &session, frame).await;
    };
    let (state, browser_hash) = (token::hash(state), token::hash(browser_id.expose_secret()));
    let now = auth.ctx.clock.now();
    match auth.store.take_attempt(&state, &browser_hash, now).await? {
        Some(attempt) => proceed(auth, session, headers, frame, attempt, returned).await,
        None => match auth.store.spent_attempt(&state, &browser_hash).await? {
            Some(spent) if spent.taken_at.is_some() => {
                repeated(auth, session, headers, frame, state, browser_hash).await
            }
            _ => unknown(&auth, &session, frame).await,
        },
    }
}

impl Returned {
    /// `None`: a parameter that may be there once is there twice (B1).
    pub fn read(query: &str) -> Option<Self> {
        let mut returned = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let value = value.into_owned();
            let twice = match &*name {
                "state" => returned.state.replace(value).is_some(),
                "code" => returned.code.replace(SecretString::from(value)).is_some(),
                "error" => returned.error.replace(value).is_some(),
                "iss" => returned.iss.replace(value).is_some(),
                "error_description" => {
                    returned.error_description = Some(value);
                    false
                }
                // Hydra sends `scope` as well; what counts is the token's.
                _ => false,
            };
            if twice {
                return None;
            }
        }
        Some(returned)
    }

    /// RFC 9207: compared when it is there; Hydra sends none. A trailing slash aside.
    pub fn is_from(&self, issuer: &Url) -> bool {
        let plain = |text: &str| text.trim_end_matches('/').to_owned();
        self.iss.as_ref().is_none_or(|iss| plain(iss) == plain(issuer.as_str()))
    }
}

/// A state that is missing, foreign, unknown or too old. Whoever is signed in stays so, and goes on (B3, B15).
async fn unknown(auth: &Auth, session: &Session, frame: Frame) -> Result<Response, Error> {
    if let Some(id) = session.id()
        && auth.store.has_session(&session_hash(&id)).await?
    {
        return Ok(Redirect::to("/").into_response());
    }
    tracing::warn!("a callback whose state is not this browser's");
    let mut response = Problem::unknown_state().page(frame);
    response.extensions_mut().insert(StateNotFound);
    Ok(response)
}

async fn proceed(
    auth: Auth,
    session: Session,
    headers: HeaderMap,
    frame: Frame,
    attempt: TakenAttempt,
    returned: Returned,
) -> Result<Response, Error> {
    let again = return_to::check(Some(&attempt.return_to), &auth.ctx.config.public_url);
    let now = auth.ctx.clock.now();
    if !returned.is_from(&auth.ctx.config.blink.oauth_url) {
        auth.store.fail_attempt(&attempt.id, now).await?;
        tracing::warn!(attempt = attempt.id, "a callback from another issuer");
        return Ok(Problem::wrong_issuer().again(&again).page(frame));
    }
    if let Some(error) = &returned.error {
        auth.store.fail_attempt(&attempt.id, now).await?;
        let description = returned.error_description.as_deref().unwrap_or_default();
        return Ok(refused(&auth, &headers, frame, error, description, &again));
    }
    let code = returned
        .code
        .filter(|code| (1..=LONGEST_CODE).contains(&code.expose_secret().len()));
    let Some(code) = code else {
        auth.store.fail_attempt(&attempt.id, now).await?;
        return Ok(Problem::malformed().again(&again).page(frame));
    };
    let attempt_id = attempt.id.clone();
    let worker = auth.clone();
    let exchange = auth
        .ctx
        .tasks
        .spawn(async move { worker.exchange(&attempt, &code).await });
    match exchange.await.unwrap_or(Err(Failure::Trouble)) {
        Ok(()) => claim(&auth, &session, &headers, &attempt_id, &again).await,
        Err(failure) => {
            let mut response = Problem::of(failure).again(&again).page(frame);
            if failure == Failure::OtherAccount {
                // Blink remembers that other person: the next try asks who it is.
                let cookie = browser::mark_logged_out(&auth.ctx.config.public_url);
                browser::add_cookie(response.headers_mut(), cookie);
            }
            Ok(response)
        }
    }
}

/// Hydra said no, or the person did.
fn refused(auth: &Auth, headers: &HeaderMap, frame: Frame, error: &str, description: &str, again: &str) -> Response {
    // Two tabs of one browser: the tab that started first always fails like this (ory/hydra#3757). Once, we start over.
    if error == "request_forbidden" && !browser::was_restarted(headers, &auth.ctx.config.public_url) {
        let mut response = Redirect::to(&login_again(again)).into_response();
        browser::add_cookie(response.headers_mut(), browser::restart(&auth.ctx.config.public_url));
        return response;
    }
    Problem::of_code(error, description).again(again).page(frame)
}

/// The address that starts a sign-in leading to `goal`.
pub fn login_again(goal: &str) -> String {
    return_to::by_way_of("/login", goal)
}

/// The same callback once more: a double click, a reload, the Back button. Waits for the first one, and signs in if
/// that one was left before it could (B5, B6). No second exchange: Hydra would take it for theft.
async fn repeated(
    auth: Auth,
    session: Session,
    headers: HeaderMap,
    frame: Frame,
    state: String,
    browser_hash: String,
) -> Result<Response, Error> {
    let patience = tokio::time::Instant::now() + auth.ctx.config.provider_timeout * 2 + Duration::from_secs(5);
    let spent = loop {
        let Some(spent) = auth.store.spent_attempt(&state, &browser_hash).await? else {
            return unknown(&auth, &session, frame).await;
        };
        if spent.finished_at.is_some() || tokio::time::Instant::now() >= patience {
            break spent;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    };
    let again = return_to::check(Some(&spent.return_to), &auth.ctx.config.public_url);
    if is_claimable(&spent, auth.ctx.clock.now()) {
        return claim(&auth, &session, &headers, &spent.id, &again).await;
    }
    if spent.claimed_at.is_some() && spent.grant_id.is_some() {
        return Ok(Redirect::to(&again).into_response());
    }
    Ok(Problem::already_used().again(&again).page(frame))
}

fn is_claimable(spent: &SpentAttempt, now: i64) -> bool {
    let finished = spent.finished_at.unwrap_or(now);
    spent.grant_id.is_some() && spent.claimed_at.is_none() && now.saturating_sub(finished) <= millis(CLAIM_WITHIN)
}

/// The attempt's grant becomes this browser's session: a new id, the old one dead (S3, B14). Claim and session are written
/// together: a sign-in whose session could not be kept is there to be claimed by a reload.
async fn claim(
    auth: &Auth,
    session: &Session,
    headers: &HeaderMap,
    attempt_id: &str,
    again: &str,
) -> Result<Response, Error> {
    let now = auth.ctx.clock.now();
    let mut response = Redirect::to(again).into_response();
    let new = NewSession::of(auth, session, headers);
    if auth.store.complete_attempt(attempt_id, &new, now).await? {
        new.hand_over(auth, &mut response);
        auth.mark_browser(headers, &mut response).await;
        tracing::info!(attempt = attempt_id, "signed in");
    }
    browser::owner_came(headers, &mut response, &auth.ctx.config.public_url);
    Ok(response)
}
