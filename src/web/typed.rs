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

    /// What a person typed or chose, by the names of the fields; secrets and what pages hide are left out. Empty when it
    /// did not arrive in time or is no form of ours.
    pub async fn fields(mut self) -> Vec<(String, String)> {
        // Whoever sends more than any form has is not waited for.
        let rest = async { while !self.reading().is_too_long && matches!(self.next().await, Some(Ok(_))) {} };
        let _ = tokio::time::timeout(PATIENCE, rest).await;
        let reading = self.reading();
        if !reading.is_whole || reading.is_too_long {
            return Vec::new();
        }
        form_urlencoded::parse(&reading.kept)
            .filter(|(name, value)| !value.trim().is_empty() && may_be_shown(name))
            .take(MOST_FIELDS)
            .map(|(name, value)| (label(&name), clean_and_cut(&value, MOST_LETTERS)))
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

/// Secrets are never shown again, and nobody typed what a page hides: one-time keys, moments, confirmations.
fn may_be_shown(name: &str) -> bool {
    const HIDDEN: [&str; 10] = [
        "secret", "token", "key", "password", "pin", "code", "csrf", "confirm", "until", "auth",
    ];
    let words = || name.split(['_', '-', '.']);
    // What the page showed of an item, beside how many of it were typed.
    !name.is_empty()
        && !name.starts_with("price.")
        && !words().any(|word| HIDDEN.contains(&word.to_ascii_lowercase().as_str()))
}

/// `time_zone` is "Time zone" for people.
fn label(name: &str) -> String {
    let name = clean_and_cut(name, 60);
    let mut letters = name.chars().map(|c| if c == '_' { ' ' } else { c });
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
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

    async fn typed(body: impl Into<Body>) -> Vec<(String, String)> {
        Typed::watch(form(body)).1.expect("a form").fields().await
    }

    #[tokio::test]
    async fn what_was_typed_is_told_and_no_secret() {
        let fields =
            typed("key=abc&amount=12%2C50&memo=Caf%C3%A9+%3Cb%3E&note=&time_zone=UTC&price.i1=350+EUR&api_key=blink_1&pin=1234").await;
        let expected = [("Amount", "12,50"), ("Memo", "Café <b>"), ("Time zone", "UTC")];
        assert_eq!(
            fields,
            expected.map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
    }

    #[tokio::test]
    async fn what_its_reader_took_is_told_as_well_and_the_reader_misses_nothing() {
        let (request, typed) = Typed::watch(form("amount=5"));
        let read = axum::body::to_bytes(request.into_body(), MOST).await.expect("a body");
        assert_eq!(&read[..], b"amount=5");
        assert_eq!(typed.expect("a form").fields().await.len(), 1);
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
        assert!(typed.expect("a form").fields().await.is_empty());
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

    /// Of every template: what browsers hide while it is typed is not shown afterwards.
    #[test]
    fn no_field_that_hides_its_letters_is_ever_shown() {
        let mut found = std::collections::BTreeMap::new();
        let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("templates")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).expect("templates can be read") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let text = std::fs::read_to_string(&path).expect("a template");
                let folder = path.parent().expect("a folder").to_owned();
                let count: &mut usize = found.entry(folder).or_default();
                for input in text.split("<input").skip(1).filter_map(|rest| rest.split('>').next()) {
                    let name = input.split(" name=\"").nth(1).and_then(|rest| rest.split('"').next());
                    if input.contains("type=\"password\"") {
                        *count += 1;
                        assert!(!may_be_shown(name.expect("a name")), "{input}");
                    }
                }
            }
        }
        // The key of an owner, and of each optional room that is there at least the two that every vendor gives.
        let is_room = |folder: &std::path::Path| folder.parent().is_some_and(|parent| parent.ends_with("integrations"));
        let found = |wanted: &dyn Fn(&std::path::Path) -> bool| -> Vec<usize> {
            let folders = found.iter().filter(|(folder, _)| wanted(folder));
            folders.map(|(_, count)| *count).collect()
        };
        assert_eq!(found(&|folder| folder.ends_with("auth")), [1]);
        assert!(found(&is_room).iter().all(|count| *count >= 2), "{:?}", found(&is_room));
    }
}
