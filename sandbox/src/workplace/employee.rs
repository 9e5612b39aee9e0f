//! The employee's phone: who presses Connect and Disconnect, and what their feed shows. And the admin panel, for the
//! owner who wants to type something.

use std::sync::Arc;

use askama::Template;
use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use serde::Deserialize;
use serde_json::Value;
use url::Url;

use super::office::{App, Card, Employee, Office};
use super::provider::proxied;
use crate::stage::Stage;
use crate::world::flows::first_values;

#[derive(Template)]
#[template(path = "workplace.html")]
struct Phone {
    till: String,
    user: Employee,
    others: Vec<Employee>,
    apps: Vec<Tile>,
    cards: Vec<FeedCard>,
}

/// An app on the phone: connected or not.
struct Tile {
    app: App,
    /// Ids, and what the app shows of each.
    accounts: Vec<(String, String)>,
}

struct FeedCard {
    title: String,
    lines: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "workplace_trouble.html")]
struct Trouble {
    user_id: String,
    what: &'static str,
    status: u16,
    answer: String,
}

#[derive(Deserialize)]
pub struct Who {
    #[serde(default)]
    user: String,
}

/// `GET /workplace`
pub async fn show(State(stage): State<Arc<Stage>>, Query(who): Query<Who>) -> Response {
    let till = stage.till();
    let office = stage.touch(|world| world.office().clone());
    let found = office.employee(&who.user).or_else(|| office.employees.first());
    match found.cloned() {
        Some(user) => crate::page(StatusCode::OK, &Phone::of(till, &office, user)),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// `POST /workplace/connect`: the blue button. The proxy asks the till, and the window opens where the till says.
pub async fn connect(State(stage): State<Arc<Stage>>, body: Bytes) -> Response {
    let form = first_values(&body);
    let get = |name: &str| form.get(name).map_or("", String::as_str);
    let office = stage.touch(|world| world.office().clone());
    let (Some(app), Some(user)) = (office.app(get("app")), office.employee(get("user"))) else {
        return StatusCode::UNPROCESSABLE_ENTITY.into_response();
    };
    let path = ["auth", app.auth_id.as_str()];
    let (status, answer) = proxied(&stage.till(), app, &user.id, Method::POST, path).await;
    // "Building Authenticated Apps": the envelope with `authorization_url`.
    let address = answer["data"]["authorization_url"].as_str();
    let address = address.and_then(|text| Url::parse(text).ok());
    match address.filter(|address| status == 200 && answer["code"] == "OK" && address.scheme().starts_with("http")) {
        Some(address) => Redirect::to(address.as_str()).into_response(),
        None => trouble(&user.id, "Connect did not work", status, &answer),
    }
}

/// `POST /workplace/disconnect`. The app itself deletes nothing: the till has to.
pub async fn disconnect(State(stage): State<Arc<Stage>>, body: Bytes) -> Response {
    let form = first_values(&body);
    let id = form.get("account").map_or("", String::as_str);
    let office = stage.touch(|world| world.office().clone());
    let account = office.accounts.iter().find(|account| account.id == id);
    let Some((account, app)) = account.and_then(|account| Some((account, office.app(&account.auth_id)?))) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let path = ["linked-accounts", id];
    let (status, answer) = proxied(&stage.till(), app, &account.user_id, Method::DELETE, path).await;
    if status == 200 {
        Redirect::to(&format!("/workplace?user={}", escaped(&account.user_id))).into_response()
    } else {
        trouble(&account.user_id, "Disconnect did not work", status, &answer)
    }
}

fn escaped(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

fn trouble(user_id: &str, what: &'static str, status: u16, answer: &Value) -> Response {
    let page = Trouble {
        user_id: escaped(user_id),
        what,
        status,
        answer: answer.to_string(),
    };
    crate::page(StatusCode::BAD_GATEWAY, &page)
}

impl Phone {
    fn of(till: String, office: &Office, user: Employee) -> Self {
        let accounts = |app: &App| {
            let own = office
                .accounts_of(&user.id)
                .filter(|account| account.auth_id == app.auth_id);
            own.map(|account| (account.id.clone(), account.external_account_id.clone()))
                .collect()
        };
        let tile = |app: &App| Tile {
            app: app.clone(),
            accounts: accounts(app),
        };
        let others = office.employees.iter().filter(|other| other.id != user.id);
        Self {
            till,
            apps: office.apps.iter().map(tile).collect(),
            others: others.cloned().collect(),
            cards: office.cards_of(&user.id).into_iter().map(FeedCard::of).collect(),
            user,
        }
    }
}

impl FeedCard {
    fn of(card: &Card) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let sections = card.event["body"]["sections"].as_array().into_iter().flatten();
        let labelled = sections.filter(|section| section["type"] == "labelled_text");
        Self {
            title: text(&card.event["notification_title"]),
            lines: labelled
                .map(|line| (text(&line["label"]), text(&line["value"])))
                .collect(),
        }
    }
}
