//! Ory Hydra's public endpoints over HTTP. The rules are in `world::flows` and `world::oauth`; here are statuses,
//! headers and cookies.

use std::sync::Arc;

use askama::Template;
use axum::body::Bytes;
use axum::extract::{ConnectInfo, RawQuery, Request, State};
use axum::http::header::{
    AUTHORIZATION, CACHE_CONTROL, CONTENT_TYPE, COOKIE, LOCATION, PRAGMA, SET_COOKIE, WWW_AUTHENTICATE,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use axum::{Json, extract::Query};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde::Deserialize;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::fault::{Face, Mishap, Moment};
use super::log::Counters;
use super::stage::Stage;
use super::wire::Wire;
use super::world::flows::{Client, Cookies, Params, Step, first_values, unescape};
use super::world::oauth::{Dialect, Exchange, Issued, Refusal, Reuse};
use crate::clock::Millis;

/// Hydra's session cookie lives as long as the remembered login.
const REMEMBERED_SECONDS: u32 = 3600;

/// `GET|POST /oauth2/auth`
pub async fn authorize(
    State(stage): State<Arc<Stage>>,
    ConnectInfo(wire): ConnectInfo<Wire>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    // A form goes before the query.
    let form = String::from_utf8_lossy(&body).into_owned();
    let sent = [form, query.unwrap_or_default()]
        .into_iter()
        .filter(|part| !part.is_empty());
    let query = sent.collect::<Vec<_>>().join("&");
    stage
        .play(&wire, Face::Authorize, &[], async {
            let cookies = cookies(&headers, &client_cookie(&stage));
            let now = stage.now();
            note_authorization(&stage, &query);
            let step = stage.change(|world| {
                let client = world.client.clone();
                let rules = world.rules.clone();
                world
                    .desk
                    .authorize(&query, &cookies, &client, &rules, &mut world.tokens, now)
            });
            walk(&stage, step)
        })
        .await
}

fn note_authorization(stage: &Stage, query: &str) {
    let params = first_values(query.as_bytes());
    let first = !params.contains_key("login_verifier") && !params.contains_key("consent_verifier");
    stage.note(|log| {
        log.counters.authorizations += u64::from(first);
        log.secret(params.get("state").map_or("", String::as_str));
    });
}

/// Hydra (`consent/csrf.go`): one CSRF cookie per client, named after a hash of the client's id; `_dev` without TLS.
fn client_cookie(stage: &Stage) -> String {
    let digest = Sha256::digest(stage.look(|world| world.client.id.clone()));
    u32::from_be_bytes([digest[0], digest[1], digest[2], digest[3]]).to_string()
}

fn cookies(headers: &HeaderMap, client: &str) -> Cookies {
    let sent = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs: Vec<(&str, &str)> = sent
        .flat_map(|line| line.split("; "))
        .filter_map(|pair| pair.split_once('='))
        .collect();
    let get = |name: &str| {
        pairs
            .iter()
            .find(|(own, _)| *own == name)
            .map(|(_, value)| (*value).to_owned())
    };
    Cookies {
        login_csrf: get(&format!("ory_hydra_login_csrf_dev_{client}")),
        consent_csrf: get(&format!("ory_hydra_consent_csrf_dev_{client}")),
        session: get("ory_hydra_session_dev"),
    }
}

fn walk(stage: &Stage, step: Step) -> Response {
    let client = client_cookie(stage);
    match step {
        Step::ErrorPage { error, description } => to_error_page(stage, &error, &description),
        Step::Back(url) => {
            for (_, code) in url.query_pairs().filter(|(name, _)| name == "code") {
                stage.note(|log| log.secret(&code));
            }
            let mut answer = go(StatusCode::SEE_OTHER, url.as_str());
            no_store(answer.headers_mut());
            answer
        }
        Step::Login { challenge, csrf } => {
            let mut answer = go(
                StatusCode::FOUND,
                &format!("{}/login?login_challenge={challenge}", stage.origin),
            );
            cookie(&mut answer, &format!("ory_hydra_login_csrf_dev_{client}"), &csrf, None);
            answer
        }
        Step::Consent {
            challenge,
            csrf,
            session,
        } => {
            let mut answer = go(
                StatusCode::FOUND,
                &format!("{}/consent?consent_challenge={challenge}", stage.origin),
            );
            cookie(
                &mut answer,
                &format!("ory_hydra_consent_csrf_dev_{client}"),
                &csrf,
                None,
            );
            if let Some(session) = session {
                cookie(&mut answer, "ory_hydra_session_dev", &session, Some(REMEMBERED_SECONDS));
            }
            answer
        }
    }
}

fn go(status: StatusCode, location: &str) -> Response {
    let location = HeaderValue::try_from(location).unwrap_or(HeaderValue::from_static("/"));
    (status, [(LOCATION, location)]).into_response()
}

fn cookie(answer: &mut Response, name: &str, value: &str, max_age: Option<u32>) {
    let age = max_age.map_or(String::new(), |seconds| format!("; Max-Age={seconds}"));
    if let Ok(line) = HeaderValue::try_from(format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{age}")) {
        answer.headers_mut().append(SET_COOKIE, line);
    }
}

fn no_store(headers: &mut HeaderMap) {
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(PRAGMA, HeaderValue::from_static("no-cache"));
}

fn to_error_page(stage: &Stage, error: &str, description: &str) -> Response {
    let pairs = [("error", error), ("error_description", description)];
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish();
    go(
        StatusCode::FOUND,
        &format!("{}/oauth2/fallbacks/error?{query}", stage.origin),
    )
}

/// Whatever says nothing of caches itself is not to be kept: at Hydra 2.2.0 all but its health, at 26.2.0 all that was
/// read with GET.
pub async fn never_kept(State(stage): State<Arc<Stage>>, request: Request, next: Next) -> Response {
    let kept = match stage.look(|world| world.rules.dialect) {
        Dialect::V2_2 => request.uri().path().starts_with("/health/"),
        Dialect::V26 => request.method() != Method::GET,
    };
    let mut answer = next.run(request).await;
    let found = answer.status() != StatusCode::METHOD_NOT_ALLOWED && answer.status() != StatusCode::NOT_FOUND;
    if found && !kept {
        let never = HeaderValue::from_static("private, no-cache, no-store, must-revalidate");
        answer.headers_mut().entry(CACHE_CONTROL).or_insert(never);
    }
    answer
}

#[derive(Template)]
#[template(path = "error.html")]
pub struct ErrorPage {
    pub error: String,
    pub description: String,
}

#[derive(Deserialize)]
pub struct ErrorQuery {
    #[serde(default)]
    error: String,
    #[serde(default)]
    error_description: String,
}

/// `GET /oauth2/fallbacks/error`
pub async fn error_page(Query(query): Query<ErrorQuery>) -> Response {
    let page = ErrorPage {
        error: query.error,
        description: query.error_description,
    };
    super::page(StatusCode::OK, &page)
}

/// `POST /oauth2/token`
pub async fn token(
    State(stage): State<Arc<Stage>>,
    ConnectInfo(wire): ConnectInfo<Wire>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let form = form(&headers, &body);
    let grant_type = form.get("grant_type").cloned().unwrap_or_default();
    stage
        .play(&wire, Face::Token, &[&grant_type], async {
            note_secrets(&stage, &form);
            if stage.provider.is_some() {
                return answered(super::pass::token(&stage, &headers, &form, body.clone()).await, &wire).await;
            }
            match exchange(&stage, &headers, &form, &grant_type).await {
                Ok(issued) => issued_answer(&issued, &stage.odd_members()),
                Err(Stop::Refused(refusal)) => refused(&refusal),
                Err(Stop::Mishap(mishap)) => mishap.befall(&wire).await,
            }
        })
        .await
}

/// Any other method: 405 from Hydra 2.2.0, 404 from 26.2.0.
pub async fn wrong_method(State(stage): State<Arc<Stage>>) -> StatusCode {
    match stage.look(|world| world.rules.dialect) {
        Dialect::V2_2 => StatusCode::METHOD_NOT_ALLOWED,
        Dialect::V26 => StatusCode::NOT_FOUND,
    }
}

/// What a real Hydra has answered, if it has.
async fn answered(passed: Option<Response>, wire: &Wire) -> Response {
    match passed {
        Some(answer) => answer,
        None => Mishap::Drop.befall(wire).await,
    }
}

enum Stop {
    Refused(Refusal),
    Mishap(Mishap),
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

async fn exchange(stage: &Stage, headers: &HeaderMap, form: &Params, grant_type: &str) -> Result<Issued, Stop> {
    if form.is_empty() {
        return Err(Refusal::request("The POST body can not be empty.").into());
    }
    if grant_type.is_empty() {
        return Err(Refusal::request("Request parameter 'grant_type' is missing").into());
    }
    // Hydra has no handler that feels responsible, and says so before it asks who is there.
    if !["authorization_code", "refresh_token", "client_credentials"].contains(&grant_type) {
        return Err(Refusal::request("").into());
    }
    let client = stage.look(|world| world.client.clone());
    authenticate(&client, headers, form)?;
    match grant_type {
        "authorization_code" => redeem(stage, &client, form).await,
        "refresh_token" => refresh(stage, &client, form).await,
        _ => Err(Refusal::grant_type(grant_type).into()),
    }
}

async fn redeem(stage: &Stage, client: &Client, form: &Params) -> Result<Issued, Stop> {
    let get = |name: &str| form.get(name).map_or("", String::as_str);
    let sent = Exchange {
        code: get("code"),
        redirect_uri: get("redirect_uri"),
        code_verifier: get("code_verifier"),
        client_id: &client.id,
    };
    let checked = stage.change(|world| world.tokens.check_code(&sent, &world.rules, stage.now()));
    inside(stage, "authorization_code", checked, code_counters).await?;
    let spent = stage.change(|world| world.tokens.spend_code(sent.code, &world.rules, stage.now()));
    Ok(noted(stage, spent, code_counters)?)
}

async fn refresh(stage: &Stage, client: &Client, form: &Params) -> Result<Issued, Stop> {
    let token = form.get("refresh_token").map_or("", String::as_str);
    let checked = stage.change(|world| {
        let tokens = &mut world.tokens;
        tokens.check_refresh(token, &client.id, &world.rules, stage.now())
    });
    inside(stage, "refresh_token", checked, refresh_counters).await?;
    let rotated = stage.change(|world| world.tokens.rotate(token, &world.rules, stage.now()));
    Ok(noted(stage, rotated, refresh_counters)?)
}

/// What was done, what was not, and what had been done before.
type Counted = fn(&mut Counters) -> [&mut u64; 3];

fn code_counters(all: &mut Counters) -> [&mut u64; 3] {
    [&mut all.code_exchanges, &mut all.code_refusals, &mut all.code_reuses]
}

fn refresh_counters(all: &mut Counters) -> [&mut u64; 3] {
    [&mut all.refreshes, &mut all.refresh_refusals, &mut all.refresh_reuses]
}

/// Between the checks and the commit. A client that hangs up here has changed nothing but the PKCE row, as at Hydra.
async fn inside(
    stage: &Stage,
    operation: &str,
    checked: Result<(), (Refusal, Reuse)>,
    counted: Counted,
) -> Result<(), Stop> {
    if let Err((refusal, reuse)) = checked {
        stage.note(|log| *counted(&mut log.counters)[2] += u64::from(reuse == Reuse::Yes));
        return noted(stage, Err(refusal), counted).map_or_else(|refusal| Err(refusal.into()), |_| Ok(()));
    }
    match stage.faults.meet(Face::Token, Moment::Inside, &[operation]).await {
        Some(mishap) => Err(Stop::Mishap(mishap)),
        None => Ok(()),
    }
}

fn noted(stage: &Stage, outcome: Result<Issued, Refusal>, counted: Counted) -> Result<Issued, Refusal> {
    stage.note(|log| {
        *counted(&mut log.counters)[usize::from(outcome.is_err())] += 1;
        if let Ok(issued) = &outcome {
            log.secret(&issued.access_token);
            log.secret(issued.refresh_token.as_deref().unwrap_or(""));
        }
    });
    outcome
}

fn note_secrets(stage: &Stage, form: &Params) {
    stage.note(|log| {
        for name in ["code", "code_verifier", "refresh_token", "token"] {
            log.secret(form.get(name).map_or("", String::as_str));
        }
    });
}

fn issued_answer(issued: &Issued, odd_members: &[(String, String)]) -> Response {
    let mut body = json!({
        "access_token": issued.access_token,
        "expires_in": issued.expires_in,
        "scope": issued.scope,
        "token_type": "bearer",
    });
    if let Some(token) = &issued.refresh_token {
        body["refresh_token"] = json!(token);
    }
    for (member, _) in odd_members {
        body.as_object_mut().and_then(|members| members.remove(member));
    }
    json_text(StatusCode::OK, odd(body.to_string(), odd_members))
}

/// Adds the odd members as text, because an odd value need not be what a JSON library would write, and a member may come
/// twice.
pub fn odd(mut text: String, odd_members: &[(String, String)]) -> String {
    for (member, value) in odd_members.iter().filter(|(_, value)| !value.is_empty()) {
        text.truncate(text.len() - 1);
        text.push_str(&format!(",{}:{value}}}", json!(member)));
    }
    text
}

fn refused(refusal: &Refusal) -> Response {
    let status = StatusCode::from_u16(refusal.status).unwrap_or(StatusCode::BAD_REQUEST);
    json_answer(
        status,
        &json!({ "error": refusal.error, "error_description": refusal.description }),
    )
}

/// Fosite's writer: the charset is spelled like this, and nothing is to be kept.
fn json_answer(status: StatusCode, body: &serde_json::Value) -> Response {
    json_text(status, body.to_string())
}

fn json_text(status: StatusCode, text: String) -> Response {
    let mut answer = (status, text).into_response();
    let kind = HeaderValue::from_static("application/json;charset=UTF-8");
    answer.headers_mut().insert(CONTENT_TYPE, kind);
    no_store(answer.headers_mut());
    answer
}

/// The form, empty for any other content type: Hydra then finds "the POST body" empty.
fn form(headers: &HeaderMap, body: &[u8]) -> Params {
    let kind = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    if kind
        .split(';')
        .next()
        .is_some_and(|kind| kind.trim() == "application/x-www-form-urlencoded")
    {
        return first_values(body);
    }
    Params::new()
}

/// The client is registered `client_secret_basic`; both halves are form-decoded (RFC 6749 §2.3.1).
fn authenticate(client: &Client, headers: &HeaderMap, form: &Params) -> Result<(), Refusal> {
    let in_body = |name: &str| form.get(name).is_some_and(|value| !value.is_empty());
    if in_body("client_id") && in_body("client_secret") {
        let hint = "The OAuth 2.0 Client supports client authentication method 'client_secret_basic', but method \
                    'client_secret_post' was requested. You must configure the OAuth 2.0 client's \
                    'token_endpoint_auth_method' value to accept 'client_secret_post'.";
        return Err(Refusal::client(hint));
    }
    let Some((id, secret)) = basic(headers) else {
        if in_body("client_id") {
            return Err(Refusal::client(""));
        }
        let hint = "Client credentials missing or malformed in both HTTP Authorization header and HTTP POST body.";
        return Err(Refusal::request(hint));
    };
    let undecodable = |which: &str| {
        let place = "in the HTTP authorization header could not be decoded from 'application/x-www-form-urlencoded'.";
        Refusal::request(&format!("The client {which} {place}"))
    };
    let id = unescape(id.as_bytes()).ok_or_else(|| undecodable("id"))?;
    let secret = unescape(secret.as_bytes()).ok_or_else(|| undecodable("secret"))?;
    if id != client.id || secret != client.secret {
        return Err(Refusal::client(""));
    }
    Ok(())
}

fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let value = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, rest) = value.split_once(' ')?;
    let decoded = STANDARD
        .decode(rest.trim())
        .ok()
        .filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
    let (id, secret) = String::from_utf8(decoded).ok().and_then(|pair| {
        let (id, secret) = pair.split_once(':')?;
        Some((id.to_owned(), secret.to_owned()))
    })?;
    Some((id, secret))
}

/// Fosite asks for some form and for the client, not for a `token`; and it keeps to itself what it disliked.
fn revocable(client: &Client, headers: &HeaderMap, form: &Params) -> Result<(), Refusal> {
    if form.is_empty() {
        return Err(Refusal::request(""));
    }
    authenticate(client, headers, form).map_err(|refusal| match refusal.status {
        401 => Refusal::client(""),
        _ => Refusal::request(""),
    })
}

/// `POST /oauth2/revoke`: 200 and an empty body, whatever the token is.
pub async fn revoke(
    State(stage): State<Arc<Stage>>,
    ConnectInfo(wire): ConnectInfo<Wire>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let form = form(&headers, &body);
    stage
        .play(&wire, Face::Revoke, &[], async {
            if stage.provider.is_some() {
                return answered(super::pass::revoke(&stage, &headers, &form, body.clone()).await, &wire).await;
            }
            let client = stage.look(|world| world.client.clone());
            if let Err(refusal) = revocable(&client, &headers, &form) {
                return refused(&refusal);
            }
            let token = form.get("token").map_or("", String::as_str);
            let now = stage.now();
            let dead = stage.change(|world| world.tokens.revoke(token, &client.id, &world.rules, now));
            stage.note(|log| {
                log.counters.revocations += 1;
                log.counters.revoked_dead += dead;
            });
            let mut answer = StatusCode::OK.into_response();
            no_store(answer.headers_mut());
            answer
        })
        .await
}

/// `GET|POST /userinfo`: a thin ID token's claims, without asking for `openid`.
pub async fn userinfo(
    State(stage): State<Arc<Stage>>,
    ConnectInfo(wire): ConnectInfo<Wire>,
    headers: HeaderMap,
) -> Response {
    stage
        .play(&wire, Face::Userinfo, &[], async {
            stage.note(|log| log.counters.userinfos += 1);
            let sent = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
            let token = sent.and_then(|value| value.strip_prefix("Bearer ")).unwrap_or("");
            let now = stage.now();
            stage.look(|world| match world.tokens.access_token(token) {
                Some((_, expires_at, _)) if now >= expires_at => lapsed(expires_at),
                Some((issued_at, _, grant)) => Json(json!({
                    "acr": "2",
                    "aud": [grant.client_id],
                    "auth_time": grant.authenticated_at.div_euclid(1000),
                    "iat": issued_at.div_euclid(1000),
                    "iss": stage.origin,
                    "rat": grant.requested_at.div_euclid(1000),
                    "sub": grant.user_id,
                }))
                .into_response(),
                None => unauthorized(
                    "request_unauthorized",
                    "The request could not be authorized. Check that you provided valid credentials in the right format.",
                ),
            })
        })
        .await
}

fn lapsed(expires_at: Millis) -> Response {
    let at = time::OffsetDateTime::from_unix_timestamp(expires_at.div_euclid(1000));
    let at = at.unwrap_or(time::OffsetDateTime::UNIX_EPOCH);
    let (date, (hour, minute, second)) = (at.date(), at.to_hms());
    let at = format!("{date} {hour:02}:{minute:02}:{second:02} +0000 UTC");
    unauthorized(
        "invalid_token",
        &format!("Token expired. Access token expired at '{at}'."),
    )
}

fn unauthorized(error: &str, description: &str) -> Response {
    let body = json!({ "error": error, "error_description": description });
    let mut answer = (StatusCode::UNAUTHORIZED, Json(body)).into_response();
    let challenge = format!("Bearer error=\"{error}\",error_description=\"{description}\"");
    if let Ok(challenge) = HeaderValue::try_from(challenge) {
        answer.headers_mut().insert(WWW_AUTHENTICATE, challenge);
    }
    answer
}

/// `GET /.well-known/openid-configuration`
pub async fn metadata(State(stage): State<Arc<Stage>>) -> Json<serde_json::Value> {
    let at = |path: &str| format!("{}{path}", stage.origin);
    Json(json!({
        "issuer": stage.origin,
        "authorization_endpoint": at("/oauth2/auth"),
        "token_endpoint": at("/oauth2/token"),
        "revocation_endpoint": at("/oauth2/revoke"),
        "userinfo_endpoint": at("/userinfo"),
        "end_session_endpoint": at("/oauth2/sessions/logout"),
        "jwks_uri": at("/.well-known/jwks.json"),
        "response_types_supported": ["code", "code id_token", "id_token", "token id_token", "token", "token id_token code"],
        "response_modes_supported": ["query", "fragment"],
        "grant_types_supported": ["authorization_code", "implicit", "client_credentials", "refresh_token"],
        "scopes_supported": ["offline_access", "offline", "openid"],
        "token_endpoint_auth_methods_supported": ["client_secret_post", "client_secret_basic", "private_key_jwt", "none"],
        "code_challenge_methods_supported": ["plain", "S256"],
        "subject_types_supported": ["public"],
        "claims_supported": ["sub"],
    }))
}

/// `GET /health/ready`, `GET /health/alive`
pub async fn health() -> Json<serde_json::Value> {
    Json(json!({ "status": "ok" }))
}

/// `GET /oauth2/sessions/logout` without a hint: Hydra's own page. It revokes nothing.
pub async fn logout() -> Html<&'static str> {
    Html("<!doctype html><title>Signed out</title><p data-notice=\"sandbox\">Sandbox: you are signed out of Hydra.</p>")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(credentials: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let value = format!("Basic {}", STANDARD.encode(credentials));
        headers.insert(AUTHORIZATION, HeaderValue::try_from(value).expect("ascii"));
        headers
    }

    #[test]
    fn both_halves_of_basic_are_form_decoded_and_a_bare_percent_is_refused() {
        let client = Client {
            id: "till".to_owned(),
            secret: "a:b /+%é".to_owned(),
            redirect_uri: String::new(),
        };
        let judge = |credentials: &str| authenticate(&client, &headers(credentials), &Params::new());
        assert_eq!(judge("till:a%3Ab+%2F%2B%25%C3%A9"), Ok(()));
        assert_eq!(judge("till:wrong").expect_err("wrong").status, 401);
        assert_eq!(judge("till:50%").expect_err("undecodable").status, 400);
    }
}
