//! Blink's dashboard, as far as a till's owner needs it: API keys are made there, each shown once, and revoked.

use std::{sync::Arc, time::Duration};

use askama::Template;
use axum::{
    Router,
    body::Bytes,
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing,
};
use serde::Deserialize;
use url::form_urlencoded;

use crate::{
    control::Control,
    page,
    stage::Stage,
    world::{flows::first_values, people::Person},
};

const SCOPES: [&str; 3] = ["read", "receive", "write"];
const DAY: Duration = Duration::from_secs(24 * 3600);

#[derive(Template)]
#[template(path = "dashboard.html")]
struct Dashboard {
    people: Vec<Person>,
    /// Whose keys these are.
    person: Person,
    keys: Vec<Row>,
    /// Just made: shown this once.
    made: Option<String>,
}

struct Row {
    hint: String,
    scopes: String,
    state: &'static str,
    is_good: bool,
}

#[derive(Deserialize)]
struct Whose {
    #[serde(default)]
    person: String,
}

pub fn routes() -> Router<Arc<Stage>> {
    Router::new()
        .route("/dashboard", routing::get(show).post(make))
        .route("/dashboard/revoke", routing::post(revoke))
}

async fn show(State(stage): State<Arc<Stage>>, Query(whose): Query<Whose>) -> Response {
    draw(&stage, &whose.person, None)
}

async fn make(State(stage): State<Arc<Stage>>, body: Bytes) -> Response {
    let ticked: Vec<String> = form_urlencoded::parse(&body)
        .filter(|(name, _)| name == "scope")
        .map(|(_, scope)| scope.into_owned())
        .collect();
    let scopes: Vec<&str> = SCOPES
        .into_iter()
        .filter(|scope| ticked.iter().any(|ticked| ticked == scope))
        .collect();
    let form = first_values(&body);
    let days = form.get("days").and_then(|days| days.parse::<u32>().ok());
    let person = form.get("person").map_or("", String::as_str);
    let control = Control::new(stage.clone());
    if !control.people().iter().any(|known| known.key == person) {
        return StatusCode::UNPROCESSABLE_ENTITY.into_response();
    }
    let made = control.make_api_key(person, &scopes, days.map(|days| DAY * days));
    draw(&stage, person, Some(made))
}

async fn revoke(State(stage): State<Arc<Stage>>, body: Bytes) -> Response {
    let form = first_values(&body);
    if let Some(hint) = form.get("hint") {
        Control::new(stage).revoke_api_key(hint);
    }
    let person = form.get("person").map_or("", String::as_str);
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("person", person)
        .finish();
    Redirect::to(&format!("/dashboard?{query}")).into_response()
}

fn draw(stage: &Stage, person: &str, made: Option<String>) -> Response {
    let now = stage.now();
    let drawn = stage.look(|world| {
        let person = world.person(person).or(world.people.first())?.clone();
        let keys = world.keys.of(&person.user_id).map(|key| {
            let is_over = key.expires_at.is_some_and(|end| end <= now);
            let state = match (key.revoked, is_over) {
                (true, _) => "revoked",
                (false, true) => "expired",
                (false, false) => "good",
            };
            Row {
                hint: key.hint.clone(),
                scopes: key.scopes.join(", "),
                is_good: state == "good",
                state,
            }
        });
        Some(Dashboard {
            people: world.people.clone(),
            keys: keys.collect(),
            person,
            made,
        })
    });
    match drawn {
        Some(dashboard) => page(StatusCode::OK, &dashboard),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
