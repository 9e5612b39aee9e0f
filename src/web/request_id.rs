//! One name per request, in the log, in the response and on the error page, so that a merchant can read it out and an
//! operator can find it.

use std::{sync::Arc, time::Instant};

use axum::{
    extract::{MatchedPath, Request},
    http::{HeaderName, HeaderValue, Method},
    response::Response,
};
use tracing::{Instrument, Level};

/// The name of this request, in its extensions: 16 hex digits. Names from outside are not taken over, they could forge
/// lines of the log.
#[derive(Clone, Debug)]
pub struct RequestId(pub Arc<str>);

const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Names the request, opens its span, and writes one line when it is answered. Queries, cookies and headers are never
/// logged: codes, states and sessions travel in them.
pub async fn name(mut request: Request, next: impl AsyncFnOnce(Request) -> Response) -> Response {
    let id: Arc<str> = format!("{:016x}", rand::random::<u64>()).into();
    let route = route_of(&request);
    let span = tracing::info_span!(
        "request",
        id = &*id,
        method = speakable_method(request.method()),
        path = speakable_path(&route, request.uri().path())
    );
    request.extensions_mut().insert(RequestId(id.clone()));
    let started = Instant::now();
    let mut response = next(request).instrument(span.clone()).await;
    span.in_scope(|| report(&route, &response, started));
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(X_REQUEST_ID, value);
    }
    response
}

fn route_of(request: &Request) -> String {
    let matched = request.extensions().get::<MatchedPath>();
    matched.map_or("none", MatchedPath::as_str).to_owned()
}

/// Whoever holds the token of a path holds what it opens, so it stays out of the log: of paths with one, and of those that
/// no route knows, because `/receipts/<token>/` is the token's address but for a stroke.
fn speakable_path<'a>(route: &'a str, path: &'a str) -> &'a str {
    match route {
        "none" => "unknown",
        secret if secret.contains("{token}") || secret.contains("{auth_id}") => route,
        _ => path.get(..path.len().min(200)).unwrap_or("unreadable"),
    }
}

/// A method is any word, of any length; ours are few.
fn speakable_method(method: &Method) -> &str {
    const USUAL: [Method; 9] = [
        Method::GET,
        Method::HEAD,
        Method::POST,
        Method::PUT,
        Method::PATCH,
        Method::DELETE,
        Method::OPTIONS,
        Method::CONNECT,
        Method::TRACE,
    ];
    if USUAL.contains(method) {
        method.as_str()
    } else {
        "other"
    }
}

fn report(route: &str, response: &Response, started: Instant) {
    let status = response.status().as_u16();
    let spent = started.elapsed();
    let labels = [("route", route.to_owned()), ("status", status.to_string())];
    metrics::counter!("till_requests_total", &labels).increment(1);
    metrics::histogram!("till_request_seconds", "route" => route.to_owned()).record(spent);
    let ms = spent.as_millis() as u64;
    // Probes and static files would drown the sales.
    if matches!(route, "/healthz" | "/readyz") || route.starts_with("/static/") {
        tracing::event!(Level::DEBUG, status, ms, "answered");
    } else {
        tracing::event!(Level::INFO, status, ms, "answered");
    }
}

#[cfg(test)]
mod tests {
    use axum::{
        Extension, Router,
        body::Body,
        middleware::{Next, from_fn},
        routing::get,
    };
    use tower::ServiceExt;

    use super::*;

    #[tokio::test]
    async fn a_request_is_named_by_us_alone() {
        let app = Router::new()
            .route(
                "/",
                get(|Extension(RequestId(id)): Extension<RequestId>| async move { id.to_string() }),
            )
            .layer(from_fn(|request, next: Next| {
                name(request, |request| next.run(request))
            }));
        let request = Request::get("/").header(X_REQUEST_ID, "mine").body(Body::empty());
        let response = app.oneshot(request.expect("a request")).await.expect("infallible");
        let header = response.headers()[X_REQUEST_ID].clone();
        let body = axum::body::to_bytes(response.into_body(), 100).await.expect("a body");
        assert_eq!(body, header.as_bytes());
        assert_eq!(header.len(), 16);
    }

    #[test]
    fn a_method_that_nobody_knows_is_not_written_down() {
        let long = "A".repeat(300_000);
        assert_eq!(
            speakable_method(&Method::from_bytes(long.as_bytes()).expect("a method")),
            "other"
        );
        assert_eq!(speakable_method(&Method::DELETE), "DELETE");
    }

    #[test]
    fn tokens_in_paths_stay_out_of_the_log() {
        assert_eq!(
            speakable_path("/receipts/{token}", "/receipts/abc"),
            "/receipts/{token}"
        );
        assert_eq!(speakable_path("/sales/{id}", "/sales/7"), "/sales/7");
        assert_eq!(speakable_path("none", "/receipts/abc/"), "unknown");
        assert_eq!(speakable_path("/static/{*path}", &"/a".repeat(500)).len(), 200);
    }
}
