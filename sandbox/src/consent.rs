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
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use url::form_urlencoded;

use super::hydra::ErrorPage;
use super::provider::ProviderError;
use super::stage::Stage;
use super::world::flows::{Ask, Page, Verdict, first_values};
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
    let ask = match ask(&stage, Page::Login, &challenge).await {
        Ok(ask) => ask,
        Err(error) => return over(&error),
    };
    // Blink accepts at once whom Hydra remembers.
    if let Some(user_id) = ask.user_id.filter(|_| ask.skip) {
        let verdict = Verdict::LogIn {
            user_id: &user_id,
            remember: false,
        };
        return decided(&stage, Page::Login, &challenge, &verdict).await;
    }
    let page = LoginPage {
        challenge,
        client: ask.client_id,
        people: stage.look(|world| world.people.clone()),
    };
    super::page(StatusCode::OK, &page)
}

/// `POST /login`
pub async fn log_in(State(stage): State<Arc<Stage>>, body: Bytes) -> Response {
    let form = first_values(&body);
    let get = |name: &str| form.get(name).map_or("", String::as_str);
    let user_id = stage.look(|world| world.person(get("person")).map(|person| person.user_id.clone()));
    let verdict = match &user_id {
        _ if !get("cancel").is_empty() => Verdict::Refuse,
        Some(user_id) => Verdict::LogIn {
            user_id,
            remember: !get("remember").is_empty(),
        },
        None => return (StatusCode::UNPROCESSABLE_ENTITY, "nobody of that name lives here").into_response(),
    };
    decided(&stage, Page::Login, get("login_challenge"), &verdict).await
}

/// `GET /consent`
pub async fn consent(State(stage): State<Arc<Stage>>, Query(query): Query<ConsentQuery>) -> Response {
    let challenge = query.consent_challenge;
    let ask = match ask(&stage, Page::Consent, &challenge).await {
        Ok(ask) => ask,
        Err(error) => return over(&error),
    };
    if ask.skip {
        return decided(&stage, Page::Consent, &challenge, &Verdict::Grant(&ask.scopes)).await;
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
pub async fn decide(State(stage): State<Arc<Stage>>, body: Bytes) -> Response {
    let form = first_values(&body);
    let ticked: Vec<String> = form_urlencoded::parse(&body)
        .filter(|(name, _)| name == "grant_scope")
        .map(|(_, value)| value.into_owned())
        .collect();
    let verdict = match form.get("decision").map(String::as_str) {
        Some("allow") => Verdict::Grant(&ticked),
        _ => Verdict::Refuse,
    };
    let challenge = form.get("consent_challenge").map_or("", String::as_str);
    decided(&stage, Page::Consent, challenge, &verdict).await
}

async fn ask(stage: &Stage, page: Page, challenge: &str) -> Result<Ask, ProviderError> {
    if let Some(provider) = &stage.provider {
        return provider.ask(page, challenge).await;
    }
    let asked = stage.look(|world| world.desk.ask(page, challenge, &world.rules));
    asked.map_err(|_| ProviderError::Gone(None))
}

async fn decided(stage: &Stage, page: Page, challenge: &str, verdict: &Verdict<'_>) -> Response {
    let next = match &stage.provider {
        Some(provider) => provider.decide(page, challenge, verdict).await,
        None => {
            let now = stage.now();
            let next = stage.touch(|world| world.desk.decide(page, challenge, verdict, now));
            next.map_err(|_| ProviderError::Gone(None))
        }
    };
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
