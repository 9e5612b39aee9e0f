//! The API, `/workplace/v2`. Which paths the calls on linked accounts have is `[inferred]`; the path and the fields of
//! feed events are known from the vendor's page and from public clients.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{ConnectInfo, Path, State};
use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::office::{App, Card, LinkedAccount};
use crate::fault::Face;
use crate::stage::Stage;
use crate::wire::Wire;

/// `POST /users/{user_id}/linked_accounts`: Add User Linked Account.
pub async fn add_linked_account(
    State(stage): State<Arc<Stage>>,
    ConnectInfo(wire): ConnectInfo<Wire>,
    Path(user_id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let work = async { add(&stage, &user_id, &headers, &body).into_response() };
    stage.play(&wire, Face::Workplace, &["add-linked-account"], work).await
}

/// `DELETE /users/{user_id}/linked_accounts/{id}`: Delete User Linked Account.
pub async fn delete_linked_account(
    State(stage): State<Arc<Stage>>,
    ConnectInfo(wire): ConnectInfo<Wire>,
    Path((user_id, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let work = async { delete(&stage, &user_id, &id, &headers).into_response() };
    stage
        .play(&wire, Face::Workplace, &["delete-linked-account"], work)
        .await
}

/// `POST /feed/events`: Send Feed Event.
pub async fn send_feed_event(
    State(stage): State<Arc<Stage>>,
    ConnectInfo(wire): ConnectInfo<Wire>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let work = async { send(&stage, &headers, &body).into_response() };
    stage.play(&wire, Face::Workplace, &["send-feed-event"], work).await
}

/// What is answered instead, in the envelope of the vendor's page on 422.
struct Refusal {
    status: StatusCode,
    code: &'static str,
    message: &'static str,
    data: Value,
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let request_id = format!("RQ-{}", uuid::Uuid::new_v4());
        let body = json!({"code": self.code, "message": self.message, "data": self.data, "request_id": request_id});
        (self.status, Json(body)).into_response()
    }
}

fn add(stage: &Stage, user_id: &str, headers: &HeaderMap, body: &[u8]) -> Result<Response, Refusal> {
    let app = caller(stage, headers)?;
    let fields = object(body)?;
    let auth_id = text(&fields, "auth_id")?.ok_or_else(|| missing("auth_id"))?;
    // Documented as optional on one page, as a must on the other ("Building Authenticated Apps").
    let external_account_id = text(&fields, "external_account_id")?.ok_or_else(|| missing("external_account_id"))?;
    // [inferred] An app links accounts of its own.
    if auth_id != app.auth_id {
        return Err(malformed("auth_id", "is not this app's"));
    }
    // [inferred] Only people of the organisation have accounts.
    if stage.touch(|world| world.office().employee(user_id).is_none()) {
        return Err(not_found());
    }
    let account = LinkedAccount {
        id: format!("la-{}", uuid::Uuid::new_v4()),
        auth_id,
        user_id: user_id.to_owned(),
        external_account_id,
        sent: fields
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name.clone())
            .collect(),
    };
    let id = account.id.clone();
    let tells = stage.change(|world| {
        let office = world.office();
        office.accounts.push(account);
        office.tells_ids
    });
    // [inferred] The page's example is lost; the envelope is that of the other answers.
    Ok(ok(&if tells { json!({ "id": id }) } else { Value::Null }))
}

fn delete(stage: &Stage, user_id: &str, id: &str, headers: &HeaderMap) -> Result<Response, Refusal> {
    let app = caller(stage, headers)?;
    let is_this =
        |account: &LinkedAccount| account.id == id && account.user_id == user_id && account.auth_id == app.auth_id;
    let was_there = stage.change(|world| {
        let accounts = &mut world.office().accounts;
        let before = accounts.len();
        accounts.retain(|account| !is_this(account));
        accounts.len() < before
    });
    // [inferred] 404 for one that is not there.
    if was_there {
        Ok(ok(&Value::Null))
    } else {
        Err(not_found())
    }
}

fn send(stage: &Stage, headers: &HeaderMap, body: &[u8]) -> Result<Response, Refusal> {
    let app = caller(stage, headers)?;
    let fields = object(body)?;
    let category = text(&fields, "category")?.ok_or_else(|| missing("category"))?;
    if !app.categories.contains(&category) {
        return Err(malformed("category", "is not one of this app's"));
    }
    let sections = fields["body"]["sections"].as_array();
    if sections.is_none_or(Vec::is_empty) {
        return Err(malformed("body", "is malformed: CardKit has sections"));
    }
    let users = strings(&fields, "user_ids")?;
    if users.is_empty() && strings(&fields, "group_ids")?.is_empty() {
        return Err(Refusal {
            status: StatusCode::UNPROCESSABLE_ENTITY,
            code: "NO_RECIPIENTS",
            message: "No recipients specified.",
            data: Value::Null,
        });
    }
    let event_id = uuid::Uuid::new_v4().to_string();
    let card = Card {
        event_id: event_id.clone(),
        at: stage.now(),
        service_id: app.service_id,
        event: fields,
    };
    stage.change(|world| world.office().cards.push(card));
    Ok(ok(&json!({ "event_id": event_id })))
}

/// `Authorization: Bearer <one of the app's tokens>`.
fn caller(stage: &Stage, headers: &HeaderMap) -> Result<App, Refusal> {
    let value = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let token = value.and_then(|value| value.strip_prefix("Bearer "));
    let app = token.and_then(|token| stage.touch(|world| world.office().app_of_token(token).cloned()));
    // [inferred] Only the page on 422 is known; the others have its form.
    app.ok_or(Refusal {
        status: StatusCode::UNAUTHORIZED,
        code: "UNAUTHORIZED",
        message: "Invalid token.",
        data: Value::Null,
    })
}

fn object(body: &[u8]) -> Result<Value, Refusal> {
    let value: Value = serde_json::from_slice(body).unwrap_or_default();
    if value.is_object() {
        Ok(value)
    } else {
        Err(malformed("body", "is no JSON object"))
    }
}

fn text(fields: &Value, name: &str) -> Result<Option<String>, Refusal> {
    match &fields[name] {
        Value::Null => Ok(None),
        Value::String(text) if !text.is_empty() => Ok(Some(text.clone())),
        _ => Err(malformed(name, "is no text")),
    }
}

fn strings(fields: &Value, name: &str) -> Result<Vec<String>, Refusal> {
    match &fields[name] {
        Value::Null => Ok(Vec::new()),
        value => serde_json::from_value(value.clone()).map_err(|_| malformed(name, "is no list of texts")),
    }
}

fn missing(name: &str) -> Refusal {
    malformed(name, "is missing")
}

/// The vendor's page on 422.
fn malformed(name: &str, what: &str) -> Refusal {
    let told = format!("Parameter [{name}] {what}");
    Refusal {
        status: StatusCode::UNPROCESSABLE_ENTITY,
        code: "UNPROCESSABLE_ENTITY",
        message: "Posted entity could not be processed",
        data: json!({ name: told }),
    }
}

fn not_found() -> Refusal {
    Refusal {
        status: StatusCode::NOT_FOUND,
        code: "NOT_FOUND",
        message: "Not found.",
        data: Value::Null,
    }
}

fn ok(data: &Value) -> Response {
    Json(json!({"code": "OK", "message": "OK", "data": data})).into_response()
}
