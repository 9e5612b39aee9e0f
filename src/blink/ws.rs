//! Blink's subscriptions over one shared WebSocket (`graphql-transport-ws`), anonymous: OAuth tokens are not known
//! there, and the status of an invoice is open to whoever knows its hash. Blink allows about ten connections per
//! address, so all sales of all owners share this one.

use std::{
    convert::Infallible,
    future::IntoFuture,
    time::{Duration, Instant},
};

use futures_util::StreamExt;
use graphql_ws_client::graphql::GraphqlOperation;
use serde::Serialize;
use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio_tungstenite::tungstenite::{client::IntoClientRequest, http::HeaderValue, protocol::WebSocketConfig};
use tokio_util::sync::{CancellationToken, DropGuard};
use url::Url;

use super::{
    Error, InvoiceStatus,
    error::{Fate, classify},
    graphql::{Envelope, NO_ANSWER, Operation, Payload},
    invoice_status::Wire,
};
use crate::http;

pub(super) const INVOICE_STATUS_UPDATES: Operation = Operation::new(
    "invoice_status_updates",
    "lnInvoicePaymentStatusByHash",
    include_str!("invoice_status_updates.graphql"),
);

/// The server pings every 12 s (graphql-ws 5.16 `use/ws.ts`); silence for longer than this and our pings unanswered
/// means that the line is dead.
const KEEP_ALIVE: Duration = Duration::from_secs(15);
/// A subscription that lasted so long was a good one.
const LASTED: Duration = Duration::from_secs(60);
/// No event comes near this.
const MESSAGE_CAP: usize = 256 * 1024;

/// What the connection tells of an invoice.
#[derive(Clone, Debug)]
pub struct Event {
    pub payment_hash: String,
    /// The status, or why Blink has none to give. Statuses come more than once; that is not news.
    pub status: Result<InvoiceStatus, Error>,
}

/// The open connection. Dropping it closes it.
#[derive(Debug)]
pub struct Subscriptions {
    client: graphql_ws_client::Client,
    events: mpsc::UnboundedSender<Event>,
    closed: CancellationToken,
}

/// One invoice that is listened to. Dropping it tells Blink that nobody listens any more.
#[derive(Debug)]
pub struct Listening {
    _stop: DropGuard,
}

/// Opens the connection; every event of every subscription arrives at `events`.
///
/// # Errors
/// `Unreachable`, or `Limited` when the ingress refuses the upgrade with 429 or 503; for no time at all if it does not say.
pub async fn connect(
    url: &Url,
    timeout: Duration,
    events: mpsc::UnboundedSender<Event>,
) -> Result<Subscriptions, Error> {
    tokio::time::timeout(timeout, open(url, events))
        .await
        .unwrap_or(Err(Error::Unreachable(Fate::Unknown)))
}

async fn open(url: &Url, events: mpsc::UnboundedSender<Event>) -> Result<Subscriptions, Error> {
    http::tls_provider();
    let mut request = url
        .as_str()
        .into_client_request()
        .map_err(|_| Error::Unreachable(Fate::NotSent))?;
    request.headers_mut().insert(
        "Sec-WebSocket-Protocol",
        HeaderValue::from_static("graphql-transport-ws"),
    );
    let config = WebSocketConfig::default()
        .max_message_size(Some(MESSAGE_CAP))
        .max_frame_size(Some(MESSAGE_CAP));
    let (socket, _) = tokio_tungstenite::connect_async_with_config(request, Some(config), true)
        .await
        .map_err(|error| refused(&error))?;
    let (client, actor) = graphql_ws_client::Client::build(socket)
        .payload(json!({}))
        .map_err(|_| Error::Unreachable(Fate::NotSent))?
        .keep_alive_interval(KEEP_ALIVE)
        .await
        .map_err(|_| NO_ANSWER)?;
    let closed = CancellationToken::new();
    let over = closed.clone().drop_guard();
    let actor = actor.into_future();
    let stop = closed.clone();
    tokio::spawn(async move {
        // The library ends a stream silently when the socket dies; the guard is what tells.
        let _over = over;
        tokio::select! { () = actor => {}, () = stop.cancelled() => {} }
    });
    Ok(Subscriptions { client, events, closed })
}

fn refused(error: &tokio_tungstenite::tungstenite::Error) -> Error {
    use tokio_tungstenite::tungstenite::Error as Ws;
    match error {
        Ws::Http(response) if matches!(response.status().as_u16(), 429 | 503) => {
            Error::Limited(http::retry_after(response.headers()).unwrap_or_default())
        }
        _ => Error::Unreachable(Fate::NotSent),
    }
}

impl Drop for Subscriptions {
    fn drop(&mut self) {
        self.closed.cancel();
    }
}

impl Subscriptions {
    /// Waits until the connection is gone, whoever ended it.
    pub async fn closed(&self) {
        self.closed.cancelled().await;
    }

    /// Listens to one invoice. Blink tells its present status first, then changes. A subscription that ends by itself while
    /// the connection lives is begun again: after `pause(n)` when that happened so often in a row.
    ///
    /// # Errors
    /// `Unreachable` when the connection is gone.
    pub async fn listen(&self, payment_hash: &str, pause: fn(u32) -> Duration) -> Result<Listening, Error> {
        let mut updates = subscribe(&self.client, payment_hash).await?;
        let stop = CancellationToken::new();
        let listening = Listening {
            _stop: stop.clone().drop_guard(),
        };
        let (client, closed) = (self.client.clone(), self.closed.clone());
        let (events, payment_hash) = (self.events.clone(), payment_hash.to_owned());
        let follow = async move {
            let mut ended = 0;
            loop {
                let begun = Instant::now();
                while let Some(Ok(status)) = updates.next().await {
                    let payment_hash = payment_hash.clone();
                    if events.send(Event { payment_hash, status }).is_err() {
                        return;
                    }
                }
                if begun.elapsed() > LASTED {
                    ended = 0;
                }
                tracing::debug!(payment_hash, ended, "a subscription ended alone");
                tokio::time::sleep(pause(ended)).await;
                ended = ended.saturating_add(1);
                let Ok(again) = subscribe(&client, &payment_hash).await else {
                    return;
                };
                updates = again;
            }
        };
        tokio::spawn(async move {
            tokio::select! { () = follow => {}, () = stop.cancelled() => {}, () = closed.cancelled() => {} }
        });
        Ok(listening)
    }
}

async fn subscribe(
    client: &graphql_ws_client::Client,
    payment_hash: &str,
) -> Result<graphql_ws_client::Subscription<Request>, Error> {
    let subscribed = client.subscribe(Request::new(payment_hash)).await;
    subscribed.map_err(|_| Error::Unreachable(Fate::NotSent))
}

#[derive(Serialize)]
struct Request {
    query: &'static str,
    variables: Value,
    #[serde(skip)]
    payment_hash: String,
}

impl Request {
    fn new(payment_hash: &str) -> Self {
        Self {
            query: INVOICE_STATUS_UPDATES.document,
            variables: json!({"input": {"paymentHash": payment_hash}}),
            payment_hash: payment_hash.to_owned(),
        }
    }
}

impl GraphqlOperation for Request {
    type Response = Result<InvoiceStatus, Error>;
    type Error = Infallible;

    fn decode(&self, data: Value) -> Result<Self::Response, Infallible> {
        Ok(self.read(data))
    }
}

impl Request {
    fn read(&self, data: Value) -> Result<InvoiceStatus, Error> {
        // A `next` carries a response, an `error` a bare list of errors.
        if let Some(message) = data.pointer("/0/message").and_then(Value::as_str) {
            return Err(classify(None, message));
        }
        let answer: Envelope = serde_json::from_value(data).map_err(|_| NO_ANSWER)?;
        let payload: Payload<Wire> = answer.whole(&INVOICE_STATUS_UPDATES)?;
        payload.into_result()?.of(&self.payment_hash)
    }
}
