//! How much anybody may send: no form of ours comes near these.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::Request,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use blink_serve::BodyClock;
use http_body_util::Limited;

const BODY: usize = 64 * 1024;
const ADDRESS: usize = 8 * 1024;

/// How much of a body is read, by the path that it is sent to.
#[derive(Clone, Debug)]
pub struct BodyLimits(Arc<[(&'static str, usize)]>);

impl BodyLimits {
    /// 64 KiB, but for these paths.
    pub fn new(large: Vec<(&'static str, usize)>) -> Self {
        Self(large.into())
    }

    fn of(&self, path: &str) -> usize {
        let large = self.0.iter().find(|(large, _)| *large == path);
        large.map_or(BODY, |(_, most)| *most)
    }

    /// 413 for a body that says it is too large.
    pub fn refusal(&self, request: &Request) -> Option<Response> {
        let length = request.headers().get(header::CONTENT_LENGTH)?;
        let length: usize = length.to_str().ok()?.parse().ok()?;
        let is_too_large = length > self.of(request.uri().path());
        is_too_large.then(|| StatusCode::PAYLOAD_TOO_LARGE.into_response())
    }

    /// Whoever reads a body that turns out to be too large is told: 413.
    pub fn limit(&self, request: Request) -> Request {
        let most = self.of(request.uri().path());
        request.map(|body| Body::new(Limited::new(body, most)))
    }
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
