//! Blink's login and consent pages. Plain forms, no JavaScript; the same pages serve the sandbox's Hydra and a real one.
//!
//! | page | fields of its form |
//! |---|---|
//! | `/login?login_challenge=…` → `POST /login` | `login_challenge`; `person` = `alice`, `kenji`, `willem` or `noor` (the buttons); `remember=yes` (a box); or `cancel=yes` |
//! | `/consent?consent_challenge=…` → `POST /consent` | `consent_challenge`; `grant_scope` once for each ticked box; `decision` = `allow` or `deny` |
//!
//! As at Blink every box comes unticked: whoever just presses Allow grants nothing, and nothing is an empty scope.

use std::sync::Arc;

use askama::Template;
use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use url::form_urlencoded;

use super::hydra::ErrorPage;
use super::provider::ProviderError;
use super::stage::Stage;
use super::world::flows::{Ask, first_values};
use super::world::people::Person;

#[derive(Deserialize)]
pub struct LoginQuery {
    login_challenge: String,
}

#[derive(Deserialize)]
pub struct ConsentQuery {
    consent_challenge: String,
}

#[derive(Template)]
#[template(path = "login.html")]
struct LoginPage {
    challenge: String,
    client: String,
    people: Vec<Person>,
}

#[derive(Template)]
#[template(path = "consent.html")]
struct ConsentPage {
    challenge: String,
    client: String,
    person: String,
    scopes: Vec<String>,
}

/// `GET /login`
pub async fn login(State(stage): State<Arc<Stage>>, Query(query): Query<LoginQuery>) -> Response {
    let challenge = query.login_challenge;
    let ask = match login_ask(&stage, &challenge).await {
        Ok(ask) => ask,
        Err(error) => return over(&error),
    };
    // Blink accepts at once whom Hydra remembers.
    if let Some(user_id) = ask.user_id.filter(|_| ask.skip) {
        return onward(accept_login(&stage, &challenge, &user_id, false).await);
    }
    let page = LoginPage {
        challenge,
        client: ask.client_id,
        people: stage.look(|world| world.people.clone()),
    };
    super::page(StatusCode::OK, &page)
}

/// `POST /login`
pub async fn log_in(State(stage): State<Arc<Stage>>, headers: HeaderMap, body: Bytes) -> Response {
    if super::foreign_post(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let form = first_values(&body);
    let get = |name: &str| form.get(name).map_or("", String::as_str);
    let challenge = get("login_challenge");
    if !get("cancel").is_empty() {
        return onward(reject(&stage, "login", challenge).await);
    }
    let user_id = stage.look(|world| world.person(get("person")).map(|person| person.user_id.clone()));
    match user_id {
        Some(user_id) => onward(accept_login(&stage, challenge, &user_id, !get("remember").is_empty()).await),
        None => (StatusCode::UNPROCESSABLE_ENTITY, "nobody of that name lives here").into_response(),
    }
}

/// `GET /consent`
pub async fn consent(State(stage): State<Arc<Stage>>, Query(query): Query<ConsentQuery>) -> Response {
    let challenge = query.consent_challenge;
    let ask = match consent_ask(&stage, &challenge).await {
        Ok(ask) => ask,
        Err(error) => return over(&error),
    };
    if ask.skip {
        return onward(accept_consent(&stage, &challenge, &ask.scopes).await);
    }
    let user_id = ask.user_id.unwrap_or_default();
    let person = stage.look(|world| world.person_by_user_id(&user_id).map(|person| person.name().to_owned()));
    let page = ConsentPage {
        challenge,
        client: ask.client_id,
        person: person.unwrap_or(user_id),
        scopes: ask.scopes,
    };
    super::page(StatusCode::OK, &page)
}

/// `POST /consent`
pub async fn decide(State(stage): State<Arc<Stage>>, headers: HeaderMap, body: Bytes) -> Response {
    if super::foreign_post(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let form = first_values(&body);
    let challenge = form.get("consent_challenge").map_or("", String::as_str);
    if form.get("decision").map(String::as_str) != Some("allow") {
        return onward(reject(&stage, "consent", challenge).await);
    }
    let ticked: Vec<String> = form_urlencoded::parse(&body)
        .filter(|(name, _)| name == "grant_scope")
        .map(|(_, value)| value.into_owned())
        .collect();
    onward(accept_consent(&stage, challenge, &ticked).await)
}

type Outcome<T> = Result<T, ProviderError>;

async fn login_ask(stage: &Stage, challenge: &str) -> Outcome<Ask> {
    match &stage.provider {
        Some(provider) => provider.ask("login", challenge).await,
        None => stage
            .look(|world| world.desk.login_ask(challenge))
            .map_err(|_| ProviderError::Gone(None)),
    }
}

async fn consent_ask(stage: &Stage, challenge: &str) -> Outcome<Ask> {
    match &stage.provider {
        Some(provider) => provider.ask("consent", challenge).await,
        None => {
            let ask = stage.look(|world| world.desk.consent_ask(challenge, &world.rules));
            ask.map_err(|_| ProviderError::Gone(None))
        }
    }
}

async fn accept_login(stage: &Stage, challenge: &str, user_id: &str, remember: bool) -> Outcome<String> {
    match &stage.provider {
        Some(provider) => provider.accept_login(challenge, user_id, remember).await,
        None => {
            let now = stage.now();
            let next = stage.touch(|world| world.desk.decide_login(challenge, Some((user_id, remember)), now));
            next.map_err(|_| ProviderError::Gone(None))
        }
    }
}

async fn accept_consent(stage: &Stage, challenge: &str, scopes: &[String]) -> Outcome<String> {
    match &stage.provider {
        Some(provider) => provider.accept_consent(challenge, scopes).await,
        None => {
            let next = stage.touch(|world| world.desk.decide_consent(challenge, Some(scopes)));
            next.map_err(|_| ProviderError::Gone(None))
        }
    }
}

async fn reject(stage: &Stage, kind: &str, challenge: &str) -> Outcome<String> {
    if let Some(provider) = &stage.provider {
        return provider.reject(kind, challenge).await;
    }
    let now = stage.now();
    let next = stage.touch(|world| match kind {
        "login" => world.desk.decide_login(challenge, None, now),
        _ => world.desk.decide_consent(challenge, None),
    });
    next.map_err(|_| ProviderError::Gone(None))
}

fn onward(next: Outcome<String>) -> Response {
    match next {
        Ok(address) => Redirect::to(&address).into_response(),
        Err(error) => over(&error),
    }
}

/// Blink shows "Something went wrong!"; a Hydra that knows where to go on is followed.
fn over(error: &ProviderError) -> Response {
    let status = match error {
        ProviderError::Gone(Some(next)) => return Redirect::to(next).into_response(),
        ProviderError::Gone(None) => StatusCode::GONE,
        ProviderError::Failed(_) => StatusCode::BAD_GATEWAY,
    };
    let page = ErrorPage {
        error: "Something went wrong!".to_owned(),
        description: error.to_string(),
    };
    super::page(status, &page)
}
