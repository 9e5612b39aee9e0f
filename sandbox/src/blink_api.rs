//! Blink's GraphQL API over HTTP, with the gateway in front of it: who asks is settled before what is asked.
//!
//! Order, as at Blink: nginx asks Oathkeeper about the credentials (401, 403), Apollo Router judges the document (400,
//! 406), the API counts its complexity, takes the idempotency key and executes it (200, whatever comes of it).

use std::cell::RefCell;
use std::sync::Arc;

use apollo_compiler::executable::OperationType;
use axum::Json;
use axum::body::Bytes;
use axum::extract::{ConnectInfo, State};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, COOKIE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::fault::Face;
use super::graphql::{self, Asker, Prepared, Rejection, Scene};
use super::stage::Stage;
use super::wire::Wire;
use super::world::oauth::Bearer;

/// What a refused credential is answered with. Nobody may read this body: which one comes is a matter of deployment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum UnauthorizedBody {
    /// JSON, as Oathkeeper's proxy answers in development.
    #[default]
    Oathkeeper,
    /// HTML, as nginx answers in production.
    Nginx,
}

/// What is asked, over HTTP and over the WebSocket.
#[derive(Deserialize)]
pub struct Request {
    pub query: String,
    #[serde(default)]
    pub variables: Option<Map<String, Value>>,
    #[serde(default, rename = "operationName")]
    pub operation_name: Option<String>,
}

/// `POST /graphql`
pub async fn answer(
    State(stage): State<Arc<Stage>>,
    ConnectInfo(wire): ConnectInfo<Wire>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let request = serde_json::from_slice::<Request>(&body);
    let prepared = request
        .as_ref()
        .ok()
        .map(|request| graphql::prepare(&request.query, request.operation_name.as_deref()));
    let names = names(
        request.as_ref().ok(),
        prepared.as_ref().and_then(|prepared| prepared.as_ref().ok()),
    );
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    stage
        .play(&wire, Face::Api, &names, async {
            count(&stage, &names);
            let asker = match identify(&stage, &headers).await {
                Ok(asker) => asker,
                Err(refusal) => return refusal,
            };
            match (request, prepared) {
                (Ok(request), Some(prepared)) => execute(&stage, &headers, asker, &request, prepared),
                (Err(error), _) => malformed(&error),
                (Ok(_), None) => StatusCode::BAD_REQUEST.into_response(),
            }
        })
        .await
}

/// The operation's name first, then its root fields: a fault or a counter may go by either.
fn names(request: Option<&Request>, prepared: Option<&Prepared>) -> Vec<String> {
    let asked = request.and_then(|request| request.operation_name.clone());
    let own = prepared.and_then(|prepared| prepared.name().map(str::to_owned));
    let mut names = vec![asked.or(own).unwrap_or_default()];
    names.extend(
        prepared
            .into_iter()
            .flat_map(|prepared| prepared.fields.iter().cloned()),
    );
    names
}

fn count(stage: &Stage, names: &[&str]) {
    stage.note(|log| {
        let (operation, fields) = names.split_first().unwrap_or((&"", &[]));
        *log.counters.operations.entry((*operation).to_owned()).or_default() += 1;
        for field in fields {
            *log.counters.fields.entry((*field).to_owned()).or_default() += 1;
        }
    });
}

/// Oathkeeper's pipeline: the first credential that is there decides, and a bad one never falls through to anonymous.
///
/// Production's rule begins with `cookie_session`, which claims any request with a Cookie; then `Oauth2-Token`, then
/// `X-API-KEY`, then the sessions of Blink's own apps, which the sandbox does not hand out.
async fn identify(stage: &Stage, headers: &HeaderMap) -> Result<Asker, Response> {
    if headers.contains_key(COOKIE) {
        return Err(unauthorized(stage));
    }
    let Some(token) = headers.get("oauth2-token") else {
        if let Some(key) = headers.get("x-api-key") {
            return key_holder(stage, key.to_str().unwrap_or("")).ok_or_else(|| unauthorized(stage));
        }
        if headers.contains_key(AUTHORIZATION) {
            return Err(unauthorized(stage));
        }
        return Ok(Asker::Nobody);
    };
    // Raw: with "Bearer " in front it is another, unknown token.
    let token = token.to_str().unwrap_or("");
    let bearer = match &stage.provider {
        Some(provider) => match provider.introspect(token).await {
            Ok(bearer) => bearer,
            Err(error) => {
                tracing::warn!(%error, "the real Hydra does not introspect");
                return Err((
                    StatusCode::INTERNAL_SERVER_ERROR,
                    Html(nginx("500 Internal Server Error")),
                )
                    .into_response());
            }
        },
        None => {
            let now = stage.now();
            stage.look(|world| world.tokens.introspect(token, &world.rules, now))
        }
    };
    match bearer {
        Bearer::Access { user_id, scopes } => Ok(Asker::Token { user_id, scopes }),
        Bearer::Refresh => Err(forbidden(stage)),
        Bearer::Inactive => Err(unauthorized(stage)),
    }
}

/// What Blink's api-keys service says of the key.
fn key_holder(stage: &Stage, key: &str) -> Option<Asker> {
    let now = stage.now();
    stage.look(|world| {
        world.keys.good(key, now).map(|key| Asker::Token {
            user_id: key.user_id.clone(),
            scopes: key.scopes.clone(),
        })
    })
}

fn unauthorized(stage: &Stage) -> Response {
    stage.note(|log| log.counters.unauthorized += 1);
    match stage.look(|world| world.unauthorized_body) {
        UnauthorizedBody::Nginx => {
            (StatusCode::UNAUTHORIZED, Html(nginx("401 Authorization Required"))).into_response()
        }
        UnauthorizedBody::Oathkeeper => {
            let reason = "Access token is not active";
            let error = json!({ "code": 401, "status": "Unauthorized", "reason": reason,
                "message": "Access credentials are invalid" });
            (StatusCode::UNAUTHORIZED, Json(json!({ "error": error }))).into_response()
        }
    }
}

fn forbidden(stage: &Stage) -> Response {
    stage.note(|log| log.counters.unauthorized += 1);
    let reason = "Use of introspected token is not an access token but \"refresh_token\"";
    let error = json!({ "code": 403, "status": "Forbidden", "reason": reason,
        "message": "Access credentials are not sufficient to access this resource" });
    (StatusCode::FORBIDDEN, Json(json!({ "error": error }))).into_response()
}

fn nginx(title: &str) -> String {
    format!(
        "<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
    )
}

fn malformed(error: &serde_json::Error) -> Response {
    let details = format!("failed to deserialize the request body into JSON: {error}");
    let extensions = json!({ "code": "INVALID_GRAPHQL_REQUEST", "details": details });
    let errors = json!([{ "message": "Invalid GraphQL request", "extensions": extensions }]);
    (StatusCode::BAD_REQUEST, Json(json!({ "errors": errors }))).into_response()
}

fn refused(rejection: &Rejection) -> Response {
    (
        StatusCode::BAD_REQUEST,
        Json(json!({ "errors": rejection.to_json(true) })),
    )
        .into_response()
}

fn execute(
    stage: &Stage,
    headers: &HeaderMap,
    asker: Asker,
    request: &Request,
    prepared: Result<Prepared, Rejection>,
) -> Response {
    if let Some(refusal) = wrong_content_type(headers) {
        return refusal;
    }
    let empty = Map::new();
    let coerced = prepared.and_then(|prepared| {
        let variables = prepared.coerce(request.variables.as_ref().unwrap_or(&empty))?;
        Ok((prepared, variables))
    });
    let (prepared, variables) = match coerced {
        Ok(ready) => ready,
        Err(rejection) => return refused(&rejection),
    };
    if prepared.kind == OperationType::Subscription {
        return subscription_over_http();
    }
    if let Some(message) = prepared.too_complex() {
        return Json(json!({ "data": null, "errors": [{ "message": message }] })).into_response();
    }
    if let Some(refusal) = idempotency(stage, headers, &prepared) {
        return refusal;
    }
    let now = stage.now();
    let run = |world: &mut super::world::World| {
        let world = RefCell::new(world);
        prepared.execute(&variables, &Scene { world, asker, now })
    };
    // A query changes nothing that a restart must know.
    let answer = match prepared.kind {
        OperationType::Mutation => stage.change(run),
        _ => stage.touch(run),
    };
    Json(answer).into_response()
}

fn wrong_content_type(headers: &HeaderMap) -> Option<Response> {
    let sent = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    if sent
        .split(';')
        .next()
        .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
    {
        return None;
    }
    let message = "'content-type' header must be one of: \"application/json\" or \"application/graphql-response+json\"";
    let errors = json!([{ "message": message, "extensions": { "code": "INVALID_CONTENT_TYPE_HEADER" } }]);
    Some((StatusCode::UNSUPPORTED_MEDIA_TYPE, Json(json!({ "errors": errors }))).into_response())
}

fn subscription_over_http() -> Response {
    let message = "the router received a query with the @defer directive or a subscription but the client does not \
                   accept multipart/mixed HTTP responses";
    let errors = json!([{ "message": message, "extensions": { "code": "SUBSCRIPTION_BAD_HEADER" } }]);
    (StatusCode::NOT_ACCEPTABLE, Json(json!({ "errors": errors }))).into_response()
}

/// Blink: a uuid locks for an hour and replays nothing. What the subgraph refuses the router wraps.
fn idempotency(stage: &Stage, headers: &HeaderMap, prepared: &Prepared) -> Option<Response> {
    let key = headers.get("x-idempotency-key")?.to_str().unwrap_or("");
    let now = stage.now();
    let (status, reason) = if uuid::Uuid::try_parse(key).is_err() {
        (400, "400: Bad Request")
    } else if stage.change(|world| world.claim_idempotency_key(key, now)) {
        return None;
    } else {
        (409, "409: Conflict")
    };
    let extensions = json!({ "code": "SUBREQUEST_HTTP_ERROR", "service": "public", "reason": reason,
        "http": { "status": status } });
    let error = json!({ "message": format!("HTTP fetch failed from 'public': {reason}"), "extensions": extensions });
    Some(Json(json!({ "data": prepared.nulls(), "errors": [error] })).into_response())
}
