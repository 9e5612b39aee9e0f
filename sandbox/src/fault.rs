//! Faults: what can go wrong on the way, put in by tests and by the control page.
//!
//! A fault names a face and a moment, may pass some calls by and end after some, and has one effect:
//!
//! ```json
//! {"name": "lost-answer", "face": "api", "moment": "after", "operation": "lnInvoiceCreate", "times": 1,
//!  "effect": {"kind": "drop"}}
//! ```
//!
//! `drop` *before* loses the question, `drop` *after* loses the answer to what was done. *inside* exists for the token
//! endpoint alone: between Hydra's checks and its commit, where two refreshes can meet.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use futures_util::{StreamExt, stream};
use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use super::wire::Wire;

/// One thing that goes wrong.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Fault {
    /// For taking it out again; putting in another one of the same name replaces it.
    #[serde(default)]
    pub name: Option<String>,
    pub face: Face,
    #[serde(default)]
    pub moment: Moment,
    /// Only calls of that operation: a GraphQL operation or root field, a `grant_type`, a status of a WebSocket event.
    #[serde(default)]
    pub operation: Option<String>,
    /// So many matching calls pass unharmed first.
    #[serde(default)]
    pub skip: u32,
    /// It ends after so many; none: it stays.
    #[serde(default)]
    pub times: Option<u32>,
    pub effect: Effect,
}

/// Where it goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Face {
    /// `/oauth2/auth`, in each of its three calls.
    Authorize,
    Token,
    Revoke,
    Userinfo,
    /// GraphQL over HTTP.
    Api,
    /// The WebSocket's handshake.
    WsConnect,
    /// Events on the WebSocket.
    WsEvent,
    Workplace, // the API of the room `workplace`
    Cards,     // An optional room's service: every call of its API, and `notify`.
}

/// When it goes wrong, seen from the work the call asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Moment {
    #[default]
    Before,
    Inside,
    After,
}

/// What happens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Effect {
    /// Waits, on the wall clock.
    Delay { ms: u64 },
    /// Waits until `Control::release` opens the barrier.
    Hold { barrier: String },
    /// The connection ends without an answer.
    Drop,
    /// Another answer than the true one.
    Answer(Answer),
    /// WebSocket events: is never sent.
    Swallow,
    /// WebSocket events: is sent twice.
    Duplicate,
    /// WebSocket events: is sent after the next one.
    Overtake,
}

/// An answer that the sandbox was told to give.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answer {
    /// 0 is 200.
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
    /// So many spaces follow the body.
    pub padding: usize,
    /// The connection is cut before the body's end.
    pub truncated: bool,
    /// The body comes in ten pieces with so long a pause before each.
    pub trickle_ms: u64,
}

impl Fault {
    /// That effect at the beginning of every call of the face.
    pub fn new(face: Face, effect: Effect) -> Self {
        Self {
            name: None,
            face,
            moment: Moment::Before,
            operation: None,
            skip: 0,
            times: None,
            effect,
        }
    }

    /// Under a name.
    #[must_use]
    pub fn named(mut self, name: &str) -> Self {
        self.name = Some(name.to_owned());
        self
    }

    /// After the work is done.
    #[must_use]
    pub fn after(mut self) -> Self {
        self.moment = Moment::After;
        self
    }

    /// Between the checks and the commit.
    #[must_use]
    pub fn inside(mut self) -> Self {
        self.moment = Moment::Inside;
        self
    }

    /// Only for that operation.
    #[must_use]
    pub fn on(mut self, operation: &str) -> Self {
        self.operation = Some(operation.to_owned());
        self
    }

    /// Only so many times.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    fn matches(&self, face: Face, moment: Moment, operations: &[&str]) -> bool {
        self.face == face
            && self.moment == moment
            && self
                .operation
                .as_deref()
                .is_none_or(|wanted| operations.contains(&wanted))
    }

    /// Counts this call; false while it passes by.
    fn strikes(&mut self) -> bool {
        if self.skip > 0 {
            self.skip -= 1;
            return false;
        }
        if let Some(times) = &mut self.times {
            *times = times.saturating_sub(1);
        }
        true
    }
}

impl Answer {
    /// That status with that body.
    pub fn new(status: u16, body: &str) -> Self {
        Self {
            status,
            body: body.to_owned(),
            ..Self::default()
        }
    }

    /// With one more header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    fn response(&self, wire: &Wire) -> Response {
        let mut bytes = self.body.clone().into_bytes();
        bytes.resize(bytes.len() + self.padding, b' ');
        let mut response = Response::new(self.body_of(bytes, wire));
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::OK);
        for (name, value) in &self.headers {
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                response.headers_mut().append(name, value);
            }
        }
        response
    }

    fn body_of(&self, bytes: Vec<u8>, wire: &Wire) -> Body {
        if !self.truncated && self.trickle_ms == 0 {
            return Body::from(bytes);
        }
        let piece = bytes.len().div_ceil(10).max(1);
        let mut pieces: Vec<Vec<u8>> = bytes.chunks(piece).map(<[u8]>::to_vec).collect();
        if self.truncated {
            pieces.truncate(pieces.len() / 2);
        }
        let pause = Duration::from_millis(self.trickle_ms);
        let (truncated, wire) = (self.truncated, wire.clone());
        let sent = stream::iter(pieces).then(move |piece| async move {
            tokio::time::sleep(pause).await;
            Ok::<_, std::convert::Infallible>(Bytes::from(piece))
        });
        let end = stream::once(async move {
            if truncated {
                // What was written must leave first, or the client would see no answer at all.
                tokio::time::sleep(Duration::from_millis(20)).await;
                wire.cut();
                std::future::pending::<()>().await;
            }
            Ok(Bytes::new())
        });
        Body::from_stream(sent.chain(end))
    }
}

/// What a call meets once the waiting is over.
#[derive(Debug)]
pub enum Mishap {
    Drop,
    Answer(Answer),
}

impl Mishap {
    /// Gives the false answer, or none ever.
    pub async fn befall(self, wire: &Wire) -> Response {
        match self {
            Self::Answer(answer) => answer.response(wire),
            Self::Drop => {
                wire.cut();
                std::future::pending().await
            }
        }
    }
}

/// What becomes of a WebSocket event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    Sent,
    Swallowed,
    Doubled,
    Overtaken,
    Late(Duration),
}

#[derive(Debug, Default)]
struct Barrier {
    held: usize,
    open: bool,
}

/// The faults that are in, and the barriers calls wait at.
#[derive(Debug)]
pub struct Faults {
    list: Mutex<Vec<Fault>>,
    barriers: Mutex<HashMap<String, Barrier>>,
    moved: watch::Sender<u64>,
}

impl Default for Faults {
    fn default() -> Self {
        Self {
            list: Mutex::default(),
            barriers: Mutex::default(),
            moved: watch::Sender::new(0),
        }
    }
}

impl Faults {
    /// Puts a fault in.
    pub fn put(&self, fault: Fault) {
        if let Effect::Hold { barrier } = &fault.effect {
            self.barriers().entry(barrier.clone()).or_default().open = false;
        }
        let mut list = self.list();
        if fault.name.is_some() {
            list.retain(|other| other.name != fault.name);
        }
        list.push(fault);
    }

    /// Puts in several that share a name.
    pub fn put_all(&self, faults: Vec<Fault>) {
        self.list().extend(faults);
    }

    /// Takes out the faults of that name.
    pub fn take(&self, name: &str) {
        self.list().retain(|fault| fault.name.as_deref() != Some(name));
    }

    /// Takes out all faults and opens all barriers.
    pub fn clear(&self) {
        self.list().clear();
        for barrier in self.barriers().values_mut() {
            barrier.open = true;
        }
        self.moved.send_modify(|turn| *turn += 1);
    }

    /// The faults that are in.
    pub fn all(&self) -> Vec<Fault> {
        self.list().clone()
    }

    /// Whether a fault of that name is in.
    pub fn has(&self, name: &str) -> bool {
        self.list().iter().any(|fault| fault.name.as_deref() == Some(name))
    }

    /// Lets everyone pass who waits at that barrier, now and later, and takes out the faults that hold there.
    pub fn release(&self, name: &str) {
        self.list()
            .retain(|fault| !matches!(&fault.effect, Effect::Hold { barrier } if barrier == name));
        self.barriers().entry(name.to_owned()).or_default().open = true;
        self.moved.send_modify(|turn| *turn += 1);
    }

    /// How many calls wait at that barrier.
    pub fn held(&self, name: &str) -> usize {
        self.barriers().get(name).map_or(0, |barrier| barrier.held)
    }

    /// Waits until so many calls wait at that barrier.
    pub async fn wait_held(&self, name: &str, count: usize) {
        let mut moved = self.moved.subscribe();
        while self.held(name) < count {
            if moved.changed().await.is_err() {
                return;
            }
        }
    }

    /// Goes through the faults that strike this call, waiting where one says so, up to the first that ends it.
    pub async fn meet(&self, face: Face, moment: Moment, operations: &[&str]) -> Option<Mishap> {
        for effect in self.strike(face, moment, operations) {
            match effect {
                Effect::Delay { ms } => tokio::time::sleep(Duration::from_millis(ms)).await,
                Effect::Hold { barrier } => self.wait_at(&barrier).await,
                Effect::Drop => return Some(Mishap::Drop),
                Effect::Answer(answer) => return Some(Mishap::Answer(answer)),
                Effect::Swallow | Effect::Duplicate | Effect::Overtake => {}
            }
        }
        None
    }

    /// What becomes of a WebSocket event with that status.
    pub fn fate(&self, status: &str) -> Fate {
        let struck = self.strike(Face::WsEvent, Moment::Before, &[status]);
        let mut fates = struck.into_iter().filter_map(|effect| match effect {
            Effect::Delay { ms } => Some(Fate::Late(Duration::from_millis(ms))),
            Effect::Swallow | Effect::Drop => Some(Fate::Swallowed),
            Effect::Duplicate => Some(Fate::Doubled),
            Effect::Overtake => Some(Fate::Overtaken),
            Effect::Hold { .. } | Effect::Answer(_) => None,
        });
        fates.next_back().unwrap_or(Fate::Sent)
    }

    fn strike(&self, face: Face, moment: Moment, operations: &[&str]) -> Vec<Effect> {
        let mut list = self.list();
        let struck = list
            .iter_mut()
            .filter(|fault| fault.times != Some(0) && fault.matches(face, moment, operations))
            .filter_map(|fault| fault.strikes().then(|| fault.effect.clone()))
            .collect();
        list.retain(|fault| fault.times != Some(0));
        struck
    }

    async fn wait_at(&self, name: &str) {
        let mut moved = self.moved.subscribe();
        let _held = Held::at(self, name);
        while !self.barriers().get(name).is_none_or(|barrier| barrier.open) {
            if moved.changed().await.is_err() {
                return;
            }
        }
    }

    fn list(&self) -> MutexGuard<'_, Vec<Fault>> {
        self.list.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn barriers(&self) -> MutexGuard<'_, HashMap<String, Barrier>> {
        self.barriers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Counts a waiting call for as long as it waits, also when its client hangs up.
struct Held<'a> {
    faults: &'a Faults,
    name: &'a str,
}

impl<'a> Held<'a> {
    fn at(faults: &'a Faults, name: &'a str) -> Self {
        faults.barriers().entry(name.to_owned()).or_default().held += 1;
        faults.moved.send_modify(|turn| *turn += 1);
        Self { faults, name }
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        if let Some(barrier) = self.faults.barriers().get_mut(self.name) {
            barrier.held = barrier.held.saturating_sub(1);
        }
        self.faults.moved.send_modify(|turn| *turn += 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_fault_passes_some_by_strikes_as_often_as_it_says_and_is_gone() {
        let faults = Faults::default();
        let mut fault = Fault::new(Face::Api, Effect::Drop).on("Me").times(1);
        fault.skip = 1;
        faults.put(fault);
        assert!(faults.meet(Face::Api, Moment::Before, &["Other"]).await.is_none());
        assert!(faults.meet(Face::Api, Moment::Before, &["Me"]).await.is_none());
        assert!(matches!(
            faults.meet(Face::Api, Moment::Before, &["Me"]).await,
            Some(Mishap::Drop)
        ));
        assert!(faults.all().is_empty());
    }

    #[tokio::test]
    async fn a_barrier_holds_calls_until_it_is_released() {
        let faults = std::sync::Arc::new(Faults::default());
        let hold = Effect::Hold {
            barrier: "door".to_owned(),
        };
        faults.put(Fault::new(Face::Token, hold).inside());
        let waiting = tokio::spawn({
            let faults = faults.clone();
            async move { faults.meet(Face::Token, Moment::Inside, &[]).await.is_none() }
        });
        faults.wait_held("door", 1).await;
        faults.release("door");
        assert!(waiting.await.expect("no panic"));
        assert_eq!(faults.held("door"), 0);
    }
}
