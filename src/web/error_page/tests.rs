use axum::{Router, body::to_bytes, middleware::from_fn, routing::get};
use tower::ServiceExt;
use tower_http::catch_panic::CatchPanicLayer;

use super::*;
use crate::permissions::Role;

fn app() -> Router {
    let visitor = Visitor {
        is_new_shop: false,
        account: "alice".to_owned(),
        role: "owner",
        permissions: Role::Owner.permissions(),
        notices: Vec::new(),
        inbox: 0,
        zone: None,
        wishes: crate::i18n::Wishes::default(),
    };
    let known = Router::new()
        .route("/down", get(|| async { upstream() }))
        .layer(from_fn(carry_visitor))
        .layer(axum::Extension(visitor));
    let unknown = Router::new()
        .route(
            "/wallets",
            get(|| async { Error::SignedOut }).post(|| async { Error::SignedOut }),
        )
        .route("/panic", get(panic))
        .route(
            "/healthz",
            get(|| async { (StatusCode::SERVICE_UNAVAILABLE, "draining") }),
        )
        .route(
            "/form",
            get(|| async { (StatusCode::UNPROCESSABLE_ENTITY, axum::response::Html("typed")) }),
        );
    let addresses = Addresses {
        vendors: ["/vendor/"].into(),
        page_of_form: |path| format!("{path}?page&of=form"),
        field_labels: [("amount", crate::i18n::key("till-amount"))].into(),
    };
    known
        .merge(unknown)
        .layer(CatchPanicLayer::custom(from_panic))
        .layer(from_fn(move |request, next: Next| {
            let addresses = addresses.clone();
            async move { draw(&addresses, request, |request| next.run(request)).await }
        }))
        .layer(from_fn(|request, next: Next| {
            crate::web::request_id::name(request, |request| next.run(request))
        }))
}

fn upstream() -> Error {
    Error::Upstream {
        who: "Blink",
        retry_after: 7,
    }
}

async fn panic() -> StatusCode {
    panic!("with a secret")
}

async fn ask(method: Method, path: &str, headers: &[(&str, &str)]) -> (Response<()>, String) {
    send(method, path, headers, "").await
}

async fn send(method: Method, path: &str, headers: &[(&str, &str)], body: &'static str) -> (Response<()>, String) {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Body::from(body)).expect("a request");
    let (parts, body) = app().oneshot(request).await.expect("infallible").into_parts();
    let body = to_bytes(body, 1 << 20).await.expect("a body");
    (
        Response::from_parts(parts, ()),
        String::from_utf8(body.to_vec()).expect("text"),
    )
}

const NAVIGATION: [(&str, &str); 1] = [("sec-fetch-mode", "navigate")];
const SCRIPT: [(&str, &str); 1] = [("sec-fetch-mode", "cors")];

#[tokio::test]
async fn a_signed_out_navigation_goes_to_login_and_comes_back_where_it_was() {
    let (response, _) = ask(Method::GET, "/wallets?a=1&b=%20", &NAVIGATION).await;
    assert_eq!(response.status(), 303);
    assert_eq!(
        response.headers()["location"],
        "/login?return_to=%2Fwallets%3Fa%3D1%26b%3D%2520"
    );
}

#[tokio::test]
async fn a_signed_out_form_is_told_so_here_and_how_to_come_back() {
    let form = [
        ("sec-fetch-mode", "navigate"),
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    let (response, page) = send(Method::POST, "/wallets", &form, "amount=12%2C50&api_key=hush").await;
    assert_eq!(response.status(), 401);
    assert!(!response.headers().contains_key("location"));
    for mark in [
        r#"data-notice="signed-out""#,
        r#"href="/login?return_to=%2Fwallets%3Fpage%26of%3Dform""#,
        "<dt>Amount</dt><dd><bdi>12,50</bdi></dd>",
    ] {
        assert!(page.contains(mark), "{mark} in {page}");
    }
    assert!(!page.contains("hush"), "a secret was shown");
    let (response, body) = send(Method::POST, "/wallets", &SCRIPT, "").await;
    assert_eq!(response.status(), 401);
    assert!(body.contains("signed_out"));
}

#[tokio::test]
async fn a_signed_out_script_is_told_in_json() {
    for headers in [
        &SCRIPT[..],
        &[("accept", "text/event-stream")],
        &[("accept", "application/json")],
    ] {
        let (response, body) = ask(Method::GET, "/wallets", headers).await;
        assert_eq!(response.status(), 401);
        let body: serde_json::Value = serde_json::from_str(&body).expect("JSON");
        assert_eq!(body["error"], "signed_out");
        assert_eq!(
            body["request_id"],
            response.headers()["x-request-id"].to_str().expect("text")
        );
    }
}

#[tokio::test]
async fn trouble_upstream_keeps_the_visitor_signed_in_and_says_when_to_come_back() {
    let (response, body) = ask(Method::GET, "/down", &NAVIGATION).await;
    assert_eq!(response.status(), 503);
    assert_eq!(response.headers()["retry-after"], "7");
    for mark in [
        r#"data-notice="degraded""#,
        r#"data-account="alice""#,
        r#"action="/logout""#,
        r#"href="/""#,
    ] {
        assert!(body.contains(mark), "{mark}");
    }
}

#[tokio::test]
async fn bare_answers_of_the_framework_get_a_page_and_keep_their_headers() {
    let (response, body) = ask(Method::GET, "/nowhere", &[]).await;
    assert_eq!(response.status(), 404);
    assert!(body.contains("There is nothing here") && body.contains(r#"href="/login""#));
    let (response, body) = ask(Method::POST, "/form", &[]).await;
    assert_eq!(response.status(), 405);
    assert!(response.headers()["allow"].to_str().expect("text").contains("GET"));
    assert!(body.contains("<h1>"));
}

#[tokio::test]
async fn a_panic_is_a_page_without_its_words() {
    let (response, body) = ask(Method::GET, "/panic", &NAVIGATION).await;
    assert_eq!(response.status(), 500);
    assert!(!body.contains("secret"));
    assert!(body.contains(response.headers()["x-request-id"].to_str().expect("text")));
}

#[tokio::test]
async fn pages_of_the_rooms_and_probes_stay_as_they_are() {
    assert_eq!(ask(Method::GET, "/form", &[]).await.1, "typed");
    assert_eq!(ask(Method::GET, "/healthz", &[]).await.1, "draining");
}

#[test]
fn browsers_say_what_they_want_and_others_are_asked_what_they_accept() {
    for (headers, page) in [
        (&[("sec-fetch-mode", "navigate"), ("accept", "*/*")][..], true),
        (&[("sec-fetch-mode", "cors"), ("accept", "text/html")], false),
        (&[("sec-fetch-dest", "document")], true),
        (&[("sec-fetch-dest", "empty")], false),
        (&[("accept", "text/html,application/json")], true),
        (&[("accept", "application/json")], false),
        (&[("accept", "*/*")], true),
        (&[("x-requested-with", "XMLHttpRequest")], false),
        (&[("x-requested-with", "till"), ("accept", "text/html")], false),
        (&[], true),
    ] {
        let headers: HeaderMap = headers
            .iter()
            .map(|(name, value)| (name.parse().expect("a name"), value.parse().expect("a value")))
            .collect::<Vec<(header::HeaderName, HeaderValue)>>()
            .into_iter()
            .collect();
        assert_eq!(wants_page(&headers), page, "{headers:?}");
    }
}

#[tokio::test]
async fn a_vendor_is_answered_in_an_envelope_whatever_it_accepts() {
    for headers in [&NAVIGATION[..], &SCRIPT, &[]] {
        let (response, body) = ask(Method::POST, "/vendor/nothing", headers).await;
        assert_eq!(response.status(), 404);
        let body: serde_json::Value = serde_json::from_str(&body).expect("JSON");
        assert_eq!((&body["code"], &body["data"]), (&"NOT_FOUND".into(), &().into()));
        assert!(body["message"].is_string());
        assert_eq!(
            body["request_id"],
            response.headers()["x-request-id"].to_str().expect("text")
        );
    }
}
