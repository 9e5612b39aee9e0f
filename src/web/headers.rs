//! What every response tells the browser besides its content: what may run, who may frame it, what may be kept.

use axum::{
    extract::Request,
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::Response,
};

/// Nothing but our own files. `form-action` also governs where a posted form is redirected, which is why "Log in with
/// Blink" is a link (W3 and P14 of the sign-in spec).
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
     connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; \
     frame-ancestors 'none'";

/// The policy of a page that brings its own style, which has this SHA-256 in base64.
pub fn policy_with_style(hash: &str) -> String {
    CONTENT_SECURITY_POLICY.replace("style-src 'self'", &format!("style-src 'self' 'sha256-{hash}'"))
}

/// What a till never asks of a device. Wake lock, clipboard and sharing stay at their default, which is ourselves.
const PERMISSIONS_POLICY: &str = "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), \
     microphone=(), midi=(), payment=(), usb=()";
/// The same on the one page that scans a customer's code.
const PERMISSIONS_TO_SCAN: &str = "accelerometer=(), camera=(self), geolocation=(), gyroscope=(), magnetometer=(), \
     microphone=(), midi=(), payment=(), usb=()";
const PERMISSIONS: HeaderName = HeaderName::from_static("permissions-policy");
const SCANS: &str = "/claims";

const ALWAYS: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (PERMISSIONS, PERMISSIONS_POLICY),
];

/// Puts what a page does not say itself on whatever comes out, pages, redirects, files and errors alike. Only where the
/// public address is `https` may browsers be told to come by nothing else: `over_tls`.
pub async fn set(over_tls: bool, request: Request, next: impl AsyncFnOnce(Request) -> Response) -> Response {
    let path = request.uri().path();
    let (scans, referrer_policy, may_be_kept) = (path == SCANS, referrer_policy(path), may_be_kept(path));
    let mut response = next(request).await;
    let status = response.status();
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        // A page that knows better for itself has said so.
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if scans {
        headers.insert(PERMISSIONS, HeaderValue::from_static(PERMISSIONS_TO_SCAN));
    }
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static(referrer_policy));
    if over_tls {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    // Who has it already is told once more how long it may be kept.
    let is_it = status.is_success() || status == StatusCode::NOT_MODIFIED;
    if !(is_it && may_be_kept) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

/// The addresses of sign-in hold codes and states. Elsewhere `no-referrer` would make some browsers send `Origin: null`
/// with our own forms.
fn referrer_policy(path: &str) -> &'static str {
    if path == "/login" || path.starts_with("/api/auth/") {
        "no-referrer"
    } else {
        "same-origin"
    }
}

/// What is not `no-store` says itself how long it may be kept; signed in, `/` is a redirect.
fn may_be_kept(path: &str) -> bool {
    const PLACES: [&str; 2] = ["/static/", "/receipts/"];
    const PAGES: [&str; 9] = [
        "/",
        "/healthz",
        "/readyz",
        "/favicon.svg",
        "/favicon.ico",
        "/apple-touch-icon.png",
        "/manifest.webmanifest",
        "/sw.js",
        "/offline",
    ];
    PAGES.contains(&path) || PLACES.iter().any(|place| path.starts_with(place))
}

#[cfg(test)]
mod tests {
    use axum::{
        Router,
        body::Body,
        middleware::{Next, from_fn},
        response::Redirect,
        routing::get,
    };
    use tower::ServiceExt;

    use super::*;

    async fn ask(path: &str, tls: bool) -> Response {
        let app = Router::new()
            .route("/till", get(|| async { "keys" }))
            .route("/login", get(|| async { Redirect::to("https://oauth.example/") }))
            .route("/receipts/{token}", get(|| async { "paid" }))
            .route(
                "/sales/1/events",
                get(|| async { [(header::CACHE_CONTROL, "no-cache")] }),
            )
            .layer(from_fn(move |request, next: Next| {
                set(tls, request, |request| next.run(request))
            }));
        let request = Request::get(path).body(Body::empty()).expect("a request");
        app.oneshot(request).await.expect("infallible")
    }

    #[tokio::test]
    async fn pages_redirects_and_errors_all_wear_them() {
        for path in ["/till", "/login", "/nowhere"] {
            let response = ask(path, true).await;
            for (name, value) in ALWAYS {
                assert_eq!(response.headers()[name], value, "{path}");
            }
            assert!(response.headers().contains_key("strict-transport-security"));
        }
    }

    #[tokio::test]
    async fn plain_http_is_never_told_to_come_by_tls() {
        assert!(
            !ask("/till", false)
                .await
                .headers()
                .contains_key("strict-transport-security")
        );
    }

    #[tokio::test]
    async fn only_named_places_may_be_kept() {
        for path in ["/till", "/login", "/nowhere", "/sales/1/events", "/static/0/gone.css"] {
            assert_eq!(ask(path, false).await.headers()["cache-control"], "no-store", "{path}");
        }
        assert!(
            !ask("/receipts/abc", false)
                .await
                .headers()
                .contains_key("cache-control")
        );
    }

    #[tokio::test]
    async fn sign_in_never_leaks_its_address() {
        assert_eq!(ask("/login", false).await.headers()["referrer-policy"], "no-referrer");
        assert_eq!(ask("/till", false).await.headers()["referrer-policy"], "same-origin");
    }
}
