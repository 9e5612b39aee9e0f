use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{Method, StatusCode},
    response::Response,
    routing::{get, post},
};
use tower::ServiceExt;

use super::*;
use crate::i18n::Message;
use crate::permissions::Role;
use crate::web::{Frame, Notice, Visitor, landing, render};

fn till() -> Router {
    let rooms = Router::new()
        .route("/", get(landing))
        .route("/till", get(|| async { StatusCode::OK }))
        .route("/sales", post(|body: String| async move { body }))
        .route("/panic", get(panic));
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
    let sign_in = move |rooms: Router| {
        let layer = from_fn(move |mut request: Request, next: axum::middleware::Next| {
            if request.headers().contains_key("cookie") {
                request.extensions_mut().insert(visitor.clone());
            }
            next.run(request)
        });
        rooms.layer(layer)
    };
    let banner = Notice {
        name: "sandbox",
        urgent: false,
        text: Message::new("Sandbox, no real money"),
        action: None,
    };
    let with = WebConfig {
        public_url: Url::parse("https://till.example").expect("a URL"),
        trusted_proxies: Vec::new(),
        site: Site {
            banner: Some(banner),
            ..Site::default()
        },
        large_bodies: vec![("/large", 128 * 1024)],
        vendor_paths: Vec::new(),
        page_of_form: str::to_owned,
        field_labels: Vec::new(),
    };
    layers(rooms, sign_in, with)
}

async fn panic() -> StatusCode {
    panic!("a bug")
}

async fn ask(method: Method, path: &str, headers: &[(&str, &str)], body: String) -> (Response<()>, String) {
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header("host", "till.example");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = till().oneshot(request.body(Body::from(body)).expect("a request")).await;
    let (parts, body) = response.expect("infallible").into_parts();
    let body = to_bytes(body, 1 << 20).await.expect("a body");
    (
        Response::from_parts(parts, ()),
        String::from_utf8_lossy(&body).into_owned(),
    )
}

async fn look(path: &str, headers: &[(&str, &str)]) -> (Response<()>, String) {
    ask(Method::GET, path, headers, String::new()).await
}

#[tokio::test]
async fn whatever_comes_out_is_named_and_wears_the_headers() {
    let own = [("sec-fetch-site", "same-origin")];
    let long = "a".repeat(65 * 1024);
    let answers = [
        (200, look("/till", &[]).await.0),
        (200, look("/", &[]).await.0),
        (404, look("/nowhere", &[]).await.0),
        (500, look("/panic", &[]).await.0),
        (400, look("/till", &[("host", "evil.example")]).await.0),
        (414, look(&format!("/{}", "a".repeat(9000)), &[]).await.0),
        (405, ask(Method::PUT, "/sales", &own, String::new()).await.0),
        (403, ask(Method::POST, "/sales", &[], String::new()).await.0),
        (413, ask(Method::POST, "/sales", &own, long).await.0),
        (200, look("/favicon.svg", &[]).await.0),
    ];
    for (status, answer) in answers {
        assert_eq!(answer.status(), status);
        for name in ["content-security-policy", "x-request-id", "strict-transport-security"] {
            assert!(answer.headers().contains_key(name), "{status} {name}");
        }
    }
}

#[tokio::test]
async fn an_unknown_address_still_knows_who_is_looking() {
    let (_, page) = look("/nowhere", &[("cookie", "id=1")]).await;
    assert!(page.contains(r#"data-account="alice""#) && page.contains(r#"action="/logout""#));
    let (_, page) = look("/nowhere", &[]).await;
    assert!(!page.contains("data-account") && page.contains(r#"href="/login""#));
}

#[tokio::test]
async fn the_front_door_is_for_strangers() {
    let (answer, page) = look("/", &[]).await;
    assert_eq!(answer.headers()["cache-control"], "no-cache");
    assert!(page.contains(r#"<a class="button primary big" href="/login">Log in with Blink</a>"#));
    assert!(page.contains(r#"data-notice="sandbox""#));
    let (answer, _) = look("/", &[("cookie", "id=1")]).await;
    assert_eq!(
        (answer.status().as_u16(), answer.headers()["location"].as_bytes()),
        (303, &b"/till"[..])
    );
    assert_eq!(answer.headers()["cache-control"], "no-store");
}

#[tokio::test]
async fn pages_are_compressed_for_who_can_read_it() {
    let (answer, _) = look("/", &[("accept-encoding", "br, gzip")]).await;
    assert_eq!(answer.headers()["content-encoding"], "gzip");
    assert!(
        answer
            .headers()
            .get_all("vary")
            .iter()
            .any(|value| value == "accept-encoding")
    );
}

#[derive(askama::Template)]
#[template(
    source = r#"{% extends "web/base.html" %}{% block page %}wallets{% endblock %}"#,
    ext = "html"
)]
struct Plain {
    frame: Frame,
}

#[test]
fn a_cashier_sees_no_way_to_the_owners_pages() {
    let page = |role: Role| {
        let visitor = Visitor {
            is_new_shop: false,
            account: r#"<a">"#.to_owned(),
            role: role.mark(),
            permissions: role.permissions(),
            notices: Vec::new(),
            inbox: 0,
            zone: None,
            wishes: crate::i18n::Wishes::default(),
        };
        let frame = Frame {
            visitor: Some(visitor),
            path: "/wallets".to_owned(),
            ..Frame::default()
        };
        render(&Plain { frame }).expect("a page").0
    };
    assert!(page(Role::Owner).contains(r#"href="/wallets" aria-current="page""#));
    for theirs in ["/wallets", "/transactions", "/settings", "/claims"] {
        assert!(
            page(Role::Owner).contains(theirs) && !page(Role::Cashier).contains(theirs),
            "{theirs}"
        );
    }
    assert!(page(Role::Owner).contains(r#"data-page="wallets" data-account="&#60;a&#34;&#62;" data-role="owner""#));
}
