//! How much anybody may send: no form of ours comes near these.

use axum::{
    extract::Request,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use blink_serve::BodyClock;
use tower_http::limit::RequestBodyLimitLayer;

const BODY: usize = 64 * 1024;
const ADDRESS: usize = 8 * 1024;

/// 413 for a body over 64 KiB, read or not.
pub fn body() -> RequestBodyLimitLayer {
    RequestBodyLimitLayer::new(BODY)
}

/// 414 for an address over 8 KiB. Headers are the server's business: hyper stops at 400 KiB and answers 431.
pub fn refusal(request: &Request) -> Option<Response> {
    let length = request.uri().path_and_query().map_or(0, |it| it.as_str().len());
    (length > ADDRESS).then(|| StatusCode::URI_TOO_LONG.into_response())
}

/// 408 for a body that did not arrive in time, whatever its reader made of that.
pub async fn body_time(request: Request, next: impl AsyncFnOnce(Request) -> Response) -> Response {
    let clock = request.extensions().get::<BodyClock>().cloned();
    let response = next(request).await;
    if clock.is_some_and(|clock| clock.ran_out()) {
        return StatusCode::REQUEST_TIMEOUT.into_response();
    }
    response
}
