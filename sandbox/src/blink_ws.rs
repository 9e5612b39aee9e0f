//! Blink's GraphQL subscriptions: `graphql-transport-ws` as graphql-ws 5.16.2 serves it.
//!
//! One task per connection, none per subscription: a hash knows the connections that listen to it, and the wait for
//! expiries is one queue for the whole sandbox. All subscribers of a hash share a topic, as at Blink, so each hears the
//! first event of every other.

use std::collections::{BTreeSet, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use apollo_compiler::executable::OperationType;
use apollo_compiler::response::JsonMap;
use apollo_compiler::validation::Valid;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use axum::extract::{ConnectInfo, State};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use tokio::sync::{Notify, mpsc};
use tokio::time::Instant;

use super::blink_api::Request;
use super::fault::{Face, Fate};
use super::graphql::{self, Prepared, objects};
use super::stage::Stage;
use super::wire::Wire;
use super::world::World;
use super::world::errors::DomainError;
use super::world::ledger::Status;
use crate::clock::Millis;

const PROTOCOL: &str = "graphql-transport-ws";
/// graphql-ws: `connectionInitWaitTimeout`.
const INIT_WITHIN: Duration = Duration::from_secs(3);
/// graphql-ws: `keepAlive`; no pong by the next ping ends the connection.
const PING_EVERY: Duration = Duration::from_secs(12);
/// Blink's timer fires a second after the bolt11's own expiry.
const EXPIRY_DELAY: Millis = 1000;
/// Blink publishes prices every 30 seconds.
const PRICE_EVERY: Duration = Duration::from_secs(30);

/// `GET /graphql`
pub async fn connect(
    State(stage): State<Arc<Stage>>,
    ConnectInfo(wire): ConnectInfo<Wire>,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Response {
    let upgrade = match upgrade {
        Ok(upgrade) => upgrade.protocols([PROTOCOL]).max_message_size(1 << 20),
        Err(rejection) => return rejection.into_response(),
    };
    let (on, cut) = (stage.clone(), wire.clone());
    stage
        .play(&wire, Face::WsConnect, &[], async move {
            upgrade.on_upgrade(move |socket| async move { Connection::open(on, socket, cut).await })
        })
        .await
}

/// Who listens to what.
#[derive(Debug, Default)]
pub struct Hub {
    listeners: Mutex<Listeners>,
    numbers: AtomicU64,
    expiries_changed: Notify,
}

#[derive(Debug, Default)]
struct Listeners {
    by_hash: HashMap<String, HashMap<Address, Outbox>>,
    prices: HashMap<Address, (String, Outbox)>,
    connections: HashMap<u64, Outbox>,
    expiries: BTreeSet<(Millis, String)>,
    overtaken: Vec<(String, Status)>,
}

/// A connection's number and the client's id of a subscription on it.
type Address = (u64, String);
type Outbox = mpsc::UnboundedSender<Errand>;

/// What a connection is told to do.
#[derive(Debug)]
enum Errand {
    Event {
        subscription: String,
        payload: Arc<Value>,
    },
    /// Ends every subscription, and leaves the connection open.
    Complete,
    Close {
        code: u16,
        reason: &'static str,
    },
}

impl Hub {
    /// Tells all who listen to that invoice, unless a fault has other plans.
    pub fn publish(&self, stage: &Arc<Stage>, payment_hash: &str, status: Status) {
        let fate = stage.faults.fate(status.name());
        match fate {
            Fate::Swallowed => return,
            Fate::Overtaken => {
                self.listeners().overtaken.push((payment_hash.to_owned(), status));
                return;
            }
            Fate::Late(pause) => {
                let (stage, hash) = (stage.clone(), payment_hash.to_owned());
                tokio::spawn(async move {
                    tokio::time::sleep(pause).await;
                    stage.hub.deliver(&stage, &hash, status);
                });
                return;
            }
            Fate::Doubled => self.deliver(stage, payment_hash, status),
            Fate::Sent => {}
        }
        self.deliver(stage, payment_hash, status);
        let late = std::mem::take(&mut self.listeners().overtaken);
        for (hash, status) in late {
            self.deliver(stage, &hash, status);
        }
    }

    /// Closes every connection with that code.
    pub fn close_all(&self, code: u16, reason: &'static str) {
        for outbox in self.listeners().connections.values() {
            let _ = outbox.send(Errand::Close { code, reason });
        }
    }

    /// Ends every subscription with `complete`; the connections stay.
    pub fn complete_all(&self) {
        for outbox in self.listeners().connections.values() {
            let _ = outbox.send(Errand::Complete);
        }
    }

    fn deliver(&self, stage: &Stage, payment_hash: &str, status: Status) {
        let payload = stage.look(|world| {
            let invoice = world.ledger.invoice(payment_hash)?;
            Some(Arc::new(objects::payment_status(PAYLOAD, invoice, status)))
        });
        let Some(payload) = payload else { return };
        let listeners = self.listeners();
        for ((_, subscription), outbox) in listeners.by_hash.get(payment_hash).into_iter().flatten() {
            let _ = outbox.send(Errand::Event {
                subscription: subscription.clone(),
                payload: payload.clone(),
            });
        }
    }

    fn listen(&self, hash: &str, address: Address, outbox: Outbox, expires_at: Option<Millis>) {
        let mut listeners = self.listeners();
        listeners
            .by_hash
            .entry(hash.to_owned())
            .or_default()
            .insert(address, outbox);
        if let Some(expires_at) = expires_at {
            listeners
                .expiries
                .insert((expires_at.saturating_add(EXPIRY_DELAY), hash.to_owned()));
            drop(listeners);
            self.expiries_changed.notify_one();
        }
    }

    fn forget(&self, topic: &Topic, address: &Address) {
        let mut listeners = self.listeners();
        match topic {
            Topic::Price => drop(listeners.prices.remove(address)),
            Topic::Nothing => {}
            Topic::Invoice(hash) => {
                if let Some(those) = listeners.by_hash.get_mut(hash) {
                    those.remove(address);
                    if those.is_empty() {
                        listeners.by_hash.remove(hash);
                    }
                }
            }
        }
    }

    fn listeners(&self) -> MutexGuard<'_, Listeners> {
        self.listeners.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Says EXPIRED a second after an invoice's time, to whoever still listens, for as long as the sandbox runs.
pub async fn announce_expiries(stage: Arc<Stage>) {
    loop {
        let next = stage.hub.listeners().expiries.first().cloned();
        let changed = stage.hub.expiries_changed.notified();
        let Some((due, hash)) = next else {
            changed.await;
            continue;
        };
        tokio::select! {
            () = stage.clock.sleep_until(due) => {
                stage.hub.listeners().expiries.remove(&(due, hash.clone()));
                let now = stage.now();
                let status = stage.look(|world| world.ledger.invoice(&hash).map(|invoice| invoice.status(now)));
                if status == Some(Status::Expired) {
                    stage.hub.publish(&stage, &hash, Status::Expired);
                }
            }
            () = changed => {}
        }
    }
}

/// Publishes prices to whoever listens, for as long as the sandbox runs.
pub async fn announce_prices(stage: Arc<Stage>) {
    loop {
        stage.clock.sleep(PRICE_EVERY).await;
        let now = stage.now();
        let listeners = stage.hub.listeners();
        for ((_, subscription), (code, outbox)) in &listeners.prices {
            let payload = Arc::new(stage.look(|world| price_payload(world, code, now)));
            let _ = outbox.send(Errand::Event {
                subscription: subscription.clone(),
                payload,
            });
        }
    }
}

const PAYLOAD: &str = "LnInvoicePaymentStatusPayload";

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Frame {
    ConnectionInit {},
    Ping { payload: Option<Value> },
    Pong {},
    Subscribe { id: String, payload: Request },
    Complete { id: String },
}

enum Topic {
    Invoice(String),
    Price,
    /// Already answered with an error; Blink keeps it open all the same.
    Nothing,
}

struct Subscription {
    prepared: Arc<Prepared>,
    variables: Valid<JsonMap>,
    topic: Topic,
}

/// The end of a connection: graphql-ws's close codes.
struct Closed {
    code: u16,
    reason: String,
}

fn closed<T>(code: u16, reason: &str) -> Result<T, Closed> {
    let reason = reason.to_owned();
    Err(Closed { code, reason })
}

struct Connection {
    stage: Arc<Stage>,
    socket: WebSocket,
    number: u64,
    outbox: Outbox,
    initialised: bool,
    subscriptions: HashMap<String, Subscription>,
    /// The same text comes again and again: parse it once.
    documents: HashMap<String, Arc<Prepared>>,
}

impl Connection {
    async fn open(stage: Arc<Stage>, mut socket: WebSocket, wire: Wire) {
        if socket.protocol().is_none() {
            let frame = CloseFrame {
                code: 4406,
                reason: "Subprotocol not acceptable".into(),
            };
            let _ = socket.send(Message::Close(Some(frame))).await;
            return;
        }
        let (outbox, errands) = mpsc::unbounded_channel();
        let number = stage.hub.numbers.fetch_add(1, Ordering::Relaxed);
        stage.hub.listeners().connections.insert(number, outbox.clone());
        stage.note(|log| {
            log.counters.ws_open += 1;
            log.counters.ws_total += 1;
        });
        let mut connection = Self {
            stage,
            socket,
            number,
            outbox,
            initialised: false,
            subscriptions: HashMap::new(),
            documents: HashMap::new(),
        };
        if let Err(end) = connection.serve(errands).await {
            let frame = CloseFrame {
                code: end.code,
                reason: end.reason.into(),
            };
            let _ = connection.socket.send(Message::Close(Some(frame))).await;
        }
        drop(connection);
        drop(wire);
    }

    async fn serve(&mut self, mut errands: mpsc::UnboundedReceiver<Errand>) -> Result<(), Closed> {
        let init_by = Instant::now() + INIT_WITHIN;
        let mut pings = tokio::time::interval_at(Instant::now() + PING_EVERY, PING_EVERY);
        let mut answered = true;
        loop {
            tokio::select! {
                message = self.socket.recv() => match message {
                    Some(Ok(Message::Text(text))) => self.hear(&text).await?,
                    Some(Ok(Message::Pong(_))) => answered = true,
                    Some(Ok(Message::Ping(_))) => {}
                    Some(Ok(Message::Binary(_))) => return closed(4400, "Invalid message received"),
                    Some(Ok(Message::Close(_)) | Err(_)) | None => return Ok(()),
                },
                errand = errands.recv() => match errand {
                    Some(Errand::Event { subscription, payload }) => self.tell(&subscription, &payload).await,
                    Some(Errand::Complete) => self.complete_all().await,
                    // 1006 is what a client calls an end without a close frame; it can't be sent.
                    Some(Errand::Close { code: 1006, .. }) => return Ok(()),
                    Some(Errand::Close { code, reason }) => return closed(code, reason),
                    None => return Ok(()),
                },
                _ = pings.tick() => {
                    if !std::mem::replace(&mut answered, false) {
                        return Ok(());
                    }
                    let _ = self.socket.send(Message::Ping(Vec::new().into())).await;
                }
                () = tokio::time::sleep_until(init_by), if !self.initialised => {
                    return closed(4408, "Connection initialisation timeout");
                }
            }
        }
    }

    async fn hear(&mut self, text: &str) -> Result<(), Closed> {
        let Ok(frame) = serde_json::from_str::<Frame>(text) else {
            return closed(4400, "Invalid message received");
        };
        match frame {
            Frame::ConnectionInit {} if self.initialised => closed(4429, "Too many initialisation requests"),
            Frame::ConnectionInit {} => {
                self.initialised = true;
                self.send(json!({ "type": "connection_ack" })).await;
                Ok(())
            }
            Frame::Ping { payload } => {
                let pong = match payload {
                    Some(payload) => json!({ "type": "pong", "payload": payload }),
                    None => json!({ "type": "pong" }),
                };
                self.send(pong).await;
                Ok(())
            }
            Frame::Pong {} => Ok(()),
            Frame::Complete { id } => {
                self.drop_subscription(&id);
                Ok(())
            }
            Frame::Subscribe { .. } if !self.initialised => closed(4401, "Unauthorized"),
            Frame::Subscribe { id, .. } if self.subscriptions.contains_key(&id) => {
                closed(4409, &format!("Subscriber for {id} already exists"))
            }
            Frame::Subscribe { id, payload } => {
                self.subscribe(id, &payload).await;
                Ok(())
            }
        }
    }

    async fn subscribe(&mut self, id: String, document: &Request) {
        let prepared = match self.prepare(document) {
            Ok(prepared) => prepared,
            Err(errors) => return self.send(json!({ "id": id, "type": "error", "payload": errors })).await,
        };
        let variables = match prepared.coerce(document.variables.as_ref().unwrap_or(&Map::new())) {
            Ok(variables) => variables,
            Err(rejection) => {
                let errors = rejection.to_json(false);
                return self.send(json!({ "id": id, "type": "error", "payload": errors })).await;
            }
        };
        let field = prepared.fields.first().cloned().unwrap_or_default();
        self.stage.note(|log| {
            *log.counters.fields.entry(field.clone()).or_default() += 1;
        });
        if field == "myUpdates" {
            return self.refuse_my_updates(&id).await;
        }
        let input = prepared.input(&variables)["input"].clone();
        self.start(id, prepared, variables, &field, &input).await;
    }

    /// Parses and validates, and refuses whatever is no subscription.
    fn prepare(&mut self, document: &Request) -> Result<Arc<Prepared>, Value> {
        if let Some(known) = self
            .documents
            .get(&document.query)
            .filter(|_| document.operation_name.is_none())
        {
            return Ok(known.clone());
        }
        let prepared = graphql::prepare(&document.query, document.operation_name.as_deref())
            .map_err(|rejection| rejection.to_json(false))?;
        if prepared.kind != OperationType::Subscription {
            return Err(json!([{ "message": "Only subscription operations are supported" }]));
        }
        let prepared = Arc::new(prepared);
        if document.operation_name.is_none() {
            self.documents.insert(document.query.clone(), prepared.clone());
        }
        Ok(prepared)
    }

    /// The WebSocket reads no OAuth token: what needs a person is refused. Here, without the router, errors keep codes.
    async fn refuse_my_updates(&mut self, id: &str) {
        let error = json!({
            "message": "Not Authenticated for subscription",
            "locations": [{ "line": 1, "column": 16 }],
            "path": ["myUpdates"],
            "extensions": { "code": "NOT_AUTHENTICATED" },
        });
        self.send(json!({ "id": id, "type": "next", "payload": { "errors": [error] } }))
            .await;
        self.send(json!({ "id": id, "type": "complete" })).await;
    }

    async fn start(
        &mut self,
        id: String,
        prepared: Arc<Prepared>,
        variables: Valid<JsonMap>,
        field: &str,
        input: &Value,
    ) {
        let now = self.stage.now();
        let first = self.stage.look(|world| opening(world, field, input, now));
        let subscription = |topic| Subscription {
            prepared,
            variables,
            topic,
        };
        self.stage.note(|log| {
            log.counters.subscriptions_open += 1;
            log.counters.subscriptions_total += 1;
        });
        let address = (self.number, id.clone());
        match first {
            Opening::Invoice {
                hash,
                status,
                expires_at,
            } => {
                self.subscriptions
                    .insert(id, subscription(Topic::Invoice(hash.clone())));
                self.stage.hub.listen(&hash, address, self.outbox.clone(), expires_at);
                self.stage.hub.publish(&self.stage, &hash, status);
            }
            Opening::Price { code, payload } => {
                self.subscriptions.insert(id.clone(), subscription(Topic::Price));
                let listener = (code, self.outbox.clone());
                self.stage.hub.listeners().prices.insert(address, listener);
                self.tell(&id, &payload).await;
            }
            Opening::Other(payload) => {
                self.subscriptions.insert(id.clone(), subscription(Topic::Nothing));
                self.tell(&id, &payload).await;
            }
        }
    }

    async fn tell(&mut self, id: &str, payload: &Value) {
        let Some(subscription) = self.subscriptions.get(id) else {
            return;
        };
        let answer = subscription.prepared.event(&subscription.variables, payload.clone());
        self.send(json!({ "id": id, "type": "next", "payload": answer })).await;
    }

    async fn complete_all(&mut self) {
        let ids: Vec<String> = self.subscriptions.keys().cloned().collect();
        for id in ids {
            self.drop_subscription(&id);
            self.send(json!({ "id": id, "type": "complete" })).await;
        }
    }

    fn drop_subscription(&mut self, id: &str) {
        if let Some(subscription) = self.subscriptions.remove(id) {
            self.stage
                .hub
                .forget(&subscription.topic, &(self.number, id.to_owned()));
            self.stage.note(|log| log.counters.subscriptions_open -= 1);
        }
    }

    /// A client that no longer reads is noticed by the next `recv`.
    async fn send(&mut self, frame: Value) {
        let _ = self.socket.send(Message::Text(frame.to_string().into())).await;
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        let ids: Vec<String> = self.subscriptions.keys().cloned().collect();
        for id in ids {
            self.drop_subscription(&id);
        }
        self.stage.hub.listeners().connections.remove(&self.number);
        self.stage.note(|log| log.counters.ws_open -= 1);
    }
}

/// How a subscription begins.
enum Opening {
    /// One of our invoices: its topic hears the present status.
    Invoice {
        hash: String,
        status: Status,
        expires_at: Option<Millis>,
    },
    Price {
        code: String,
        payload: Value,
    },
    /// An error in the payload, or an invoice that is not ours.
    Other(Value),
}

fn opening(world: &World, field: &str, input: &Value, now: Millis) -> Opening {
    if field == "realtimePrice" {
        let code = input["currency"].as_str().unwrap_or("USD").to_ascii_uppercase();
        let payload = price_payload(world, &code, now);
        return Opening::Price { code, payload };
    }
    let by_hash = field == "lnInvoicePaymentStatusByHash";
    let outcome = if by_hash {
        by_payment_hash(world, input, now)
    } else {
        by_payment_request(world, input, now)
    };
    outcome.unwrap_or_else(|error| {
        Opening::Other(json!({
            "__typename": PAYLOAD, "status": null, "paymentHash": null, "paymentRequest": null,
            "paymentPreimage": null, "errors": [objects::error(&error)],
        }))
    })
}

fn by_payment_hash(world: &World, input: &Value, now: Millis) -> Result<Opening, DomainError> {
    let hash = objects::payment_hash(&input["paymentHash"])?;
    ours(world, hash, now).ok_or_else(|| DomainError::unexpected("InvoiceNotFoundError"))
}

fn by_payment_request(world: &World, input: &Value, now: Millis) -> Result<Opening, DomainError> {
    let request = input["paymentRequest"].as_str().unwrap_or("");
    let foreign = graphql::request_status(world, PAYLOAD, request, now)?;
    let hash = foreign["paymentHash"].as_str().unwrap_or("");
    Ok(ours(world, hash, now).unwrap_or(Opening::Other(foreign.clone())))
}

fn ours(world: &World, hash: &str, now: Millis) -> Option<Opening> {
    let invoice = world.ledger.invoice(hash)?;
    let status = invoice.status(now);
    Some(Opening::Invoice {
        hash: hash.to_owned(),
        status,
        expires_at: (status == Status::Pending).then_some(invoice.expires_at * 1000),
    })
}

fn price_payload(world: &World, code: &str, now: Millis) -> Value {
    match objects::realtime_price(world, &code.into(), now) {
        Ok(price) => json!({ "__typename": "RealtimePricePayload", "realtimePrice": price, "errors": [] }),
        Err(error) => {
            let errors = [objects::error(&error)];
            json!({ "__typename": "RealtimePricePayload", "realtimePrice": null, "errors": errors })
        }
    }
}
