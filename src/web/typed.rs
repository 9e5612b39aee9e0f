//! What a form brought along, kept until its answer is known: whoever is signed out meanwhile loses nothing they typed.

use std::{
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
    time::Duration,
};

use axum::{
    body::{Body, BodyDataStream, Bytes},
    extract::Request,
    http::{Method, header},
};
use futures_util::{Stream, StreamExt};
use url::form_urlencoded;

use crate::text::clean_and_cut;

/// More is no form of ours, whatever an address takes; it is not kept, and so not shown.
const MOST: usize = 1024 * 1024;
/// How long what was not read yet may take to arrive.
const PATIENCE: Duration = Duration::from_secs(5);
/// More fields and letters than this help nobody who types them again.
const MOST_FIELDS: usize = 20;
const MOST_LETTERS: usize = 500;

/// A field that may be shown again, and the key of what stands above it.
pub type FieldLabel = (&'static str, &'static str);

/// The body of a form, while it is read by whoever answers it.
#[derive(Clone, Debug)]
pub struct Typed(Arc<Mutex<Reading>>);

#[derive(Debug)]
struct Reading {
    body: BodyDataStream,
    kept: Vec<u8>,
    /// Nothing is missing in `kept`.
    is_whole: bool,
    /// Nothing is kept any more.
    is_too_long: bool,
}

impl Typed {
    /// Keeps what passes of a form's body. Other bodies are left alone.
    pub fn watch(request: Request) -> (Request, Option<Self>) {
        if request.method() != Method::POST || !is_form(&request) {
            return (request, None);
        }
        let (parts, body) = request.into_parts();
        let typed = Self(Arc::new(Mutex::new(Reading {
            body: body.into_data_stream(),
            kept: Vec::new(),
            is_whole: false,
            is_too_long: false,
        })));
        let body = Body::from_stream(typed.clone());
        (Request::from_parts(parts, body), Some(typed))
    }

    /// What a person typed into fields that have a label here, and that label's key: no other field is ever shown again, be
    /// it a secret or what a page hides. Empty when it did not arrive in time or is no form of ours.
    pub async fn fields(mut self, labels: &[FieldLabel]) -> Vec<(&'static str, String)> {
        // Whoever sends more than any form has is not waited for.
        let rest = async { while !self.reading().is_too_long && matches!(self.next().await, Some(Ok(_))) {} };
        let _ = tokio::time::timeout(PATIENCE, rest).await;
        let reading = self.reading();
        if !reading.is_whole || reading.is_too_long {
            return Vec::new();
        }
        form_urlencoded::parse(&reading.kept)
            .filter(|(_, value)| !value.trim().is_empty())
            .filter_map(|(name, value)| {
                let (_, label) = labels.iter().find(|(field, _)| *field == name)?;
                Some((*label, clean_and_cut(&value, MOST_LETTERS)))
            })
            .take(MOST_FIELDS)
            .collect()
    }

    fn reading(&self) -> MutexGuard<'_, Reading> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Stream for Typed {
    type Item = Result<Bytes, axum::Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut reading = self.reading();
        let polled = reading.body.poll_next_unpin(context);
        match &polled {
            Poll::Ready(Some(Ok(bytes))) if !reading.is_too_long && reading.kept.len() + bytes.len() <= MOST => {
                reading.kept.extend_from_slice(bytes);
            }
            // Its reader gets all of it: half a form would be another form.
            Poll::Ready(Some(Ok(_))) => {
                reading.is_too_long = true;
                reading.kept = Vec::new();
            }
            Poll::Ready(None) => reading.is_whole = true,
            Poll::Ready(Some(Err(_))) | Poll::Pending => {}
        }
        polled
    }
}

fn is_form(request: &Request) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE);
    kind.and_then(|value| value.to_str().ok())
        .is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(body: impl Into<Body>) -> Request {
        Request::post("/sales")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body.into())
            .expect("a request")
    }

    const LABELS: [FieldLabel; 2] = [("amount", "amount-label"), ("memo", "memo-label")];

    async fn typed(body: impl Into<Body>) -> Vec<(&'static str, String)> {
        Typed::watch(form(body)).1.expect("a form").fields(&LABELS).await
    }

    #[tokio::test]
    async fn what_was_typed_is_told_and_no_secret() {
        let fields = typed(
            "key=abc&memo=Caf%C3%A9+%3Cb%3E&amount=12%2C50&note=x&amount=+&qty.i1=2&price.i1=350+EUR&api_key=blink_1",
        )
        .await;
        let expected = [("memo-label", "Café <b>"), ("amount-label", "12,50")];
        assert_eq!(fields, expected.map(|(label, value)| (label, value.to_owned())));
    }

    #[tokio::test]
    async fn what_its_reader_took_is_told_as_well_and_the_reader_misses_nothing() {
        let (request, typed) = Typed::watch(form("amount=5"));
        let read = axum::body::to_bytes(request.into_body(), MOST).await.expect("a body");
        assert_eq!(&read[..], b"amount=5");
        assert_eq!(typed.expect("a form").fields(&LABELS).await.len(), 1);
    }

    #[tokio::test]
    async fn however_long_a_body_is_its_reader_gets_all_of_it() {
        let parts: Vec<Result<Bytes, std::io::Error>> =
            vec![Ok("a".repeat(MOST).into()), Ok("b".into()), Ok("c".into())];
        let (request, typed) = Typed::watch(form(Body::from_stream(futures_util::stream::iter(parts))));
        let read = axum::body::to_bytes(request.into_body(), usize::MAX)
            .await
            .expect("a body");
        assert_eq!((read.len(), &read[MOST..]), (MOST + 2, &b"bc"[..]));
        assert!(typed.expect("a form").fields(&LABELS).await.is_empty());
    }

    #[tokio::test]
    async fn a_body_that_is_too_long_or_breaks_off_is_not_told() {
        assert!(typed(format!("memo={}", "a".repeat(MOST))).await.is_empty());
        let broken = futures_util::stream::iter([Ok("memo=a"), Err("gone")]);
        assert!(typed(Body::from_stream(broken)).await.is_empty());
    }

    #[tokio::test]
    async fn other_requests_are_left_alone() {
        assert!(
            Typed::watch(Request::get("/").body(Body::empty()).expect("a request"))
                .1
                .is_none()
        );
        let json = Request::post("/").header("content-type", "application/json");
        assert!(
            Typed::watch(json.body(Body::from("{}")).expect("a request"))
                .1
                .is_none()
        );
    }
}
