//! A real Hydra's token endpoint, passed through, so that a test can break and count the calls of a till that stands on
//! it: the till's `BLINK_WALLET_OAUTH_SERVER_URL` is the sandbox, its `BLINK_WALLET_OAUTH_URL` is Hydra.

use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use super::hydra::odd;
use super::log::Log;
use super::provider::{Passed, Provider};
use super::stage::Stage;
use super::world::flows::Params;
use super::world::oauth::Bearer;

/// A call of the token endpoint; none: Hydra does not answer.
pub async fn token(stage: &Stage, headers: &HeaderMap, form: &Params, body: Bytes) -> Option<Response> {
    let passed = pass(stage, "/oauth2/token", headers, body).await?;
    stage.note(|log| note_answer(log, form, &passed));
    Some(answer(passed, &stage.odd_members()))
}

/// A revocation. Hydra answers 200 whatever it did, so the token is looked at before.
pub async fn revoke(stage: &Stage, headers: &HeaderMap, form: &Params, body: Bytes) -> Option<Response> {
    let token = form.get("token").map_or("", String::as_str);
    let was_live = is_live(stage.provider.as_ref()?, token).await;
    let passed = pass(stage, "/oauth2/revoke", headers, body).await?;
    let done = passed.status == StatusCode::OK;
    stage.note(|log| {
        log.counters.revocations += u64::from(done);
        log.counters.revoked_dead += u64::from(done && was_live);
    });
    Some(answer(passed, &[]))
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
