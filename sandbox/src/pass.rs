//! A real Hydra's token endpoint, passed through, so that a test can break and count the calls of a till that stands on
//! it: the till's `BLINK_WALLET_OAUTH_SERVER_URL` is the sandbox, its `BLINK_WALLET_OAUTH_URL` is Hydra.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Router, routing};
use serde_json::Value;

use super::fault::{Face, Mishap};
use super::hydra::{note_secrets, odd};
use super::log::Log;
use super::provider::{Passed, Provider};
use super::stage::Stage;
use super::wire::Wire;
use super::world::flows::{Params, first_values};
use super::world::oauth::Bearer;

/// What a till calls of Hydra.
pub fn routes() -> Router<Arc<Stage>> {
    Router::new()
        .route("/oauth2/token", routing::post(token))
        .route("/oauth2/revoke", routing::post(revoke))
}

/// `POST /oauth2/token`
async fn token(
    State(stage): State<Arc<Stage>>,
    ConnectInfo(wire): ConnectInfo<Wire>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let form = first_values(&body);
    let grant_type = form.get("grant_type").cloned().unwrap_or_default();
    stage
        .play(&wire, Face::Token, &[&grant_type], async {
            note_secrets(&stage, &form);
            match pass(&stage, "/oauth2/token", &headers, body).await {
                Some(passed) => {
                    stage.note(|log| note_answer(log, &form, &passed));
                    answer(passed, &stage.odd_members())
                }
                None => Mishap::Drop.befall(&wire).await,
            }
        })
        .await
}

/// `POST /oauth2/revoke`. Hydra answers 200 whatever it did, so the token is looked at before.
async fn revoke(
    State(stage): State<Arc<Stage>>,
    ConnectInfo(wire): ConnectInfo<Wire>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let token = first_values(&body).remove("token").unwrap_or_default();
    stage
        .play(&wire, Face::Revoke, &[], async {
            let was_live = match &stage.provider {
                Some(provider) => is_live(provider, &token).await,
                None => false,
            };
            match pass(&stage, "/oauth2/revoke", &headers, body).await {
                Some(passed) => {
                    stage.note(|log| {
                        let done = passed.status == StatusCode::OK;
                        log.counters.revocations += u64::from(done);
                        log.counters.revoked_dead += u64::from(done && was_live);
                    });
                    answer(passed, &[])
                }
                None => Mishap::Drop.befall(&wire).await,
            }
        })
        .await
}

async fn pass(stage: &Stage, path: &str, headers: &HeaderMap, body: Bytes) -> Option<Passed> {
    let passed = stage.provider.as_ref()?.pass(path, headers, body).await;
    passed
        .inspect_err(|error| tracing::warn!(%error, "the real Hydra does not answer"))
        .ok()
}

/// Whether Hydra would still take that token, an access token or a refresh token.
pub async fn is_live(provider: &Provider, token: &str) -> bool {
    !matches!(provider.introspect(token).await, Ok(Bearer::Inactive) | Err(_))
}

fn answer(passed: Passed, odd_members: &[(String, String)]) -> Response {
    let Passed { status, headers, body } = passed;
    if odd_members.is_empty() || status != StatusCode::OK {
        return (status, headers, body).into_response();
    }
    let mut members: Value = serde_json::from_slice(&body).unwrap_or_default();
    for (member, _) in odd_members {
        members.as_object_mut().and_then(|members| members.remove(member));
    }
    (status, headers, odd(members.to_string(), odd_members)).into_response()
}

fn note_answer(log: &mut Log, form: &Params, passed: &Passed) {
    let body: Value = serde_json::from_slice(&passed.body).unwrap_or_default();
    for token in ["access_token", "refresh_token"] {
        log.secret(body[token].as_str().unwrap_or(""));
    }
    let granted = passed.status == StatusCode::OK;
    match form.get("refresh_token").filter(|token| !token.is_empty()) {
        Some(token) => {
            let again = log.taken.contains(token);
            log.counters.refresh_reuses += u64::from(again);
            log.counters.refreshes += u64::from(granted);
            log.counters.refresh_refusals += u64::from(!granted);
            if granted {
                log.taken.insert(token.clone());
            }
        }
        None => {
            let used = body["error_description"]
                .as_str()
                .is_some_and(|text| text.contains("already been used"));
            log.counters.code_reuses += u64::from(used);
            log.counters.code_exchanges += u64::from(granted);
            log.counters.code_refusals += u64::from(!granted);
        }
    }
}
