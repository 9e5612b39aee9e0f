//! The strings of the stand-in: pay an invoice, break something, look at what happened.
//!
//! [`Control`] is for Rust; the same is had over HTTP by the page at `/` and by scripts:
//!
//! | method and path | does |
//! |---|---|
//! | `GET /` | the page |
//! | `GET /pay/{payment_hash}` | one invoice, with a button to pay it |
//! | `GET /control/state` | JSON: `now`, `people`, `invoices`, `counters`, `faults`, `outages` |
//! | `GET /control/counters` · `/control/invoices` · `/control/people` · `/control/calls` | JSON |
//! | `GET /control/transactions?person=alice` | JSON, newest first |
//! | `POST /control/pay` | fields or JSON `payment_hash`, `force`, `payer`, `satoshis`. A form is answered 303 to the page, JSON with the invoice or `409 {"error": "already-paid"}` |
//! | `POST /control/preset` | form: `preset`, `on=yes` or `no` → 303 |
//! | `POST /control/clock` | form: `seconds` → 303 |
//! | `POST /control` | JSON: a [`Command`], such as `{"do": "set-access-ttl", "seconds": 3}` → `{"ok": true}` |
//!
//! A POST is taken from our own pages and from what is no browser; other sites' pages are refused.

use std::sync::Arc;
use std::time::Duration;

use askama::Template;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::{Json, Router, routing};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::blink_api::UnauthorizedBody;
use super::fault::{Answer, Effect, Face, Fault};
use super::log::{Call, Counters};
use super::stage::Stage;
use super::world::errors::Outages;
use super::world::flows::first_values;
use super::world::ledger::{Invoice, InvoiceLimit, Payment, Status, Transaction, Unpayable};
use super::world::money::Unit;
use super::world::oauth::{Dialect, Grace};
use super::world::people::{Person, Standing};
use crate::clock::Millis;

/// A handle on a running sandbox. Clones hold the same strings.
#[derive(Clone)]
pub struct Control {
    pub(super) stage: Arc<Stage>,
}

/// What can be switched on the page, each a fault or an outage under a fixed name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Preset {
    /// Nobody answers GraphQL calls: the connection ends.
    ApiDown,
    /// GraphQL takes five seconds.
    ApiSlow,
    /// 429, `Retry-After: 30`.
    ApiLimited,
    /// 503 from the ingress.
    ApiUnavailable,
    /// 200 with a page instead of JSON.
    ApiHtml,
    /// No WebSocket can be opened, and those that are open are cut.
    WebsocketDown,
    HydraDown,
    DealerDown,
    PriceDown,
    LightningDown,
}

impl Preset {
    /// All of them, in the page's order.
    pub const ALL: [Self; 10] = [
        Self::ApiDown,
        Self::ApiSlow,
        Self::ApiLimited,
        Self::ApiUnavailable,
        Self::ApiHtml,
        Self::WebsocketDown,
        Self::HydraDown,
        Self::DealerDown,
        Self::PriceDown,
        Self::LightningDown,
    ];

    /// The name in forms and of its faults.
    pub fn name(self) -> &'static str {
        match self {
            Self::ApiDown => "api-down",
            Self::ApiSlow => "api-slow",
            Self::ApiLimited => "api-limited",
            Self::ApiUnavailable => "api-unavailable",
            Self::ApiHtml => "api-html",
            Self::WebsocketDown => "websocket-down",
            Self::HydraDown => "hydra-down",
            Self::DealerDown => "dealer-down",
            Self::PriceDown => "price-down",
            Self::LightningDown => "lightning-down",
        }
    }

    fn label(self) -> &'static str {
        match self {
            Self::ApiDown => "Blink's API is gone",
            Self::ApiSlow => "The API takes 5 seconds",
            Self::ApiLimited => "The API says 429",
            Self::ApiUnavailable => "The API says 503",
            Self::ApiHtml => "The API answers with a web page",
            Self::WebsocketDown => "The WebSocket is cut",
            Self::HydraDown => "Hydra is gone",
            Self::DealerDown => "The dollar dealer is gone",
            Self::PriceDown => "There are no prices",
            Self::LightningDown => "The Lightning node is gone",
        }
    }

    /// The faults that make it; outages are switched apart.
    fn faults(self) -> Vec<Fault> {
        let html = "<!doctype html><title>Blink</title><p>Something else lives here.";
        let fault = |face, effect| vec![Fault::new(face, effect)];
        match self {
            Self::ApiDown => fault(Face::Api, Effect::Drop),
            Self::ApiSlow => fault(Face::Api, Effect::Delay { ms: 5000 }),
            Self::ApiLimited => fault(
                Face::Api,
                Effect::Answer(Answer::new(429, "Too Many Requests").header("retry-after", "30")),
            ),
            Self::ApiUnavailable => fault(
                Face::Api,
                Effect::Answer(Answer::new(503, "<h1>503 Service Temporarily Unavailable</h1>")),
            ),
            Self::ApiHtml => fault(
                Face::Api,
                Effect::Answer(Answer::new(200, html).header("content-type", "text/html")),
            ),
            Self::WebsocketDown => fault(Face::WsConnect, Effect::Drop),
            Self::HydraDown => [Face::Authorize, Face::Token, Face::Revoke, Face::Userinfo]
                .map(|face| Fault::new(face, Effect::Drop))
                .into(),
            Self::DealerDown | Self::PriceDown | Self::LightningDown => Vec::new(),
        }
    }

    fn outage(self, outages: &mut Outages) -> Option<&mut bool> {
        match self {
            Self::DealerDown => Some(&mut outages.dealer),
            Self::PriceDown => Some(&mut outages.price),
            Self::LightningDown => Some(&mut outages.lightning),
            _ => None,
        }
    }
}

/// Everything a script can order with `POST /control`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Command {
    ExpireAccessTokens,
    ExpireRefreshTokens,
    RevokeAllFor {
        person: String,
    },
    SetAccessTtl {
        seconds: i64,
    },
    SetDialect {
        dialect: Dialect,
    },
    SetGrace {
        grace: Option<Grace>,
    },
    SetSkipConsent {
        skip: bool,
    },
    SetClientScopes {
        scopes: Vec<String>,
    },
    SetInvoiceLimit {
        limit: InvoiceLimit,
    },
    SetUnauthorizedBody {
        body: UnauthorizedBody,
    },
    SetOutages {
        outages: Outages,
    },
    SetPrice {
        currency: String,
        per_bitcoin: i64,
    },
    SetReceiveDisabled {
        person: String,
        disabled: bool,
    },
    SetStanding {
        person: String,
        standing: Standing,
    },
    SetBalance {
        wallet: String,
        balance: i64,
    },
    Hold {
        payment_hash: String,
    },
    Bounce {
        wallet: String,
        payment_hash: String,
        amount: i64,
    },
    Announce {
        payment_hash: String,
        status: Status,
    },
    PutFault {
        fault: Fault,
    },
    TakeFault {
        name: String,
    },
    ClearFaults,
    Release {
        barrier: String,
    },
    SetPreset {
        preset: Preset,
        on: bool,
    },
    CloseWebsockets {
        code: u16,
    },
    CutConnections,
    Advance {
        seconds: u64,
    },
}

impl Control {
    pub(super) fn new(stage: Arc<Stage>) -> Self {
        Self { stage }
    }

    /// `http://127.0.0.1:4444`
    pub fn origin(&self) -> &str {
        &self.stage.origin
    }

    /// Everyone, with their wallets.
    pub fn people(&self) -> Vec<Person> {
        self.stage.look(|world| world.people.clone())
    }

    /// One of them.
    ///
    /// # Panics
    /// Nobody of that name lives here.
    pub fn person(&self, key: &str) -> Person {
        let found = self.stage.look(|world| world.person(key).cloned());
        found.unwrap_or_else(|| panic!("nobody in the sandbox is called {key}"))
    }

    /// The balance of a person's wallet in its minor units.
    ///
    /// # Panics
    /// There is no such person or wallet.
    pub fn balance(&self, person: &str, unit: Unit) -> i64 {
        let owner = self.person(person);
        owner
            .wallet(unit)
            .unwrap_or_else(|| panic!("{person} has no {} wallet", unit.name()))
            .balance
    }

    /// All invoices, newest first.
    pub fn invoices(&self) -> Vec<Invoice> {
        self.stage
            .look(|world| world.ledger.invoices().iter().rev().cloned().collect())
    }

    /// One invoice.
    pub fn invoice(&self, payment_hash: &str) -> Option<Invoice> {
        self.stage.look(|world| world.ledger.invoice(payment_hash).cloned())
    }

    /// A person's ledger over all wallets, newest first.
    pub fn transactions(&self, person: &str) -> Vec<Transaction> {
        let of = |line: &&Transaction| line.owner == person;
        self.stage
            .look(|world| world.ledger.transactions().iter().rev().filter(of).cloned().collect())
    }

    /// A customer from somewhere out there pays; subscribers hear of it.
    ///
    /// # Errors
    /// Why it cannot be paid.
    pub fn pay(&self, payment_hash: &str) -> Result<Invoice, Unpayable> {
        self.pay_with(payment_hash, &Payment::default())
    }

    /// Somebody pays in a particular way.
    ///
    /// # Errors
    /// Why it cannot be paid.
    pub fn pay_with(&self, payment_hash: &str, payment: &Payment) -> Result<Invoice, Unpayable> {
        let now = self.stage.now();
        let invoice = self.stage.change(|world| world.pay(payment_hash, payment, now))?;
        self.announce(payment_hash, Status::Paid);
        Ok(invoice)
    }

    /// Sends an event to the subscribers of an invoice, true or not.
    pub fn announce(&self, payment_hash: &str, status: Status) {
        self.stage.hub.publish(&self.stage, payment_hash, status);
    }

    /// A payment arrives and is held: PENDING, but no longer to be cancelled.
    pub fn hold(&self, payment_hash: &str) -> bool {
        self.stage.change(|world| world.ledger.hold(payment_hash))
    }

    /// A failed send of that wallet: booked out, and back in as a RECEIVE with the same payment hash.
    pub fn bounce(&self, wallet_id: &str, payment_hash: &str, amount: i64) -> bool {
        let now = self.stage.now();
        self.stage
            .change(|world| world.bounce(wallet_id, payment_hash, amount, now))
    }

    /// This person moves so many sats from their bitcoin wallet into their dollar wallet.
    pub fn convert(&self, person: &str, sats: i64) -> bool {
        let now = self.stage.now();
        self.stage.change(|world| world.convert(person, sats, now))
    }

    /// A field of the entries of this payment can no longer be had, as when a resolver fails; an empty name mends it.
    pub fn spoil(&self, payment_hash: &str, field: &str) -> bool {
        self.stage.change(|world| world.ledger.spoil(payment_hash, field))
    }

    /// Every access token lapses now.
    pub fn expire_access_tokens(&self) {
        let now = self.stage.now();
        self.stage.change(|world| world.tokens.expire_access_tokens(now));
    }

    /// Every refresh token lapses now.
    pub fn expire_refresh_tokens(&self) {
        let now = self.stage.now();
        self.stage.change(|world| world.tokens.expire_refresh_tokens(now));
    }

    /// The person removes the app at Blink.
    pub fn revoke_all_for(&self, person: &str) {
        let user_id = self.person(person).user_id;
        self.stage.change(|world| world.tokens.remove_consent(&user_id));
    }

    /// How many access and refresh tokens are good now.
    pub fn live_tokens(&self) -> (usize, usize) {
        let now = self.stage.now();
        self.stage.look(|world| world.tokens.live_tokens(now))
    }

    /// Makes an API key for this person, as Blink's dashboard does; it lives so long, or until it is revoked.
    pub fn make_api_key(&self, person: &str, scopes: &[&str], life: Option<Duration>) -> String {
        let user_id = self.person(person).user_id;
        let now = self.stage.now();
        let expires_at = life.map(|life| now.saturating_add(i64::try_from(life.as_millis()).unwrap_or(i64::MAX)));
        let key = self.stage.change(|world| world.keys.make(&user_id, scopes, expires_at));
        self.stage.note(|log| log.secret(&key));
        key
    }

    /// Revokes an API key.
    pub fn revoke_api_key(&self, key: &str) {
        self.stage.change(|world| world.keys.revoke(key));
    }

    /// Seconds that access tokens issued from now on live.
    pub fn set_access_ttl(&self, seconds: i64) {
        self.stage.change(|world| world.rules.access_ttl = seconds);
    }

    /// Makes token answers odd but valid: this member has that value, given as JSON text; empty text leaves it out.
    pub fn alter_token_answer(&self, member: &str, value: &str) {
        self.stage.add_odd_member(member, value);
    }

    /// Which Hydra this is.
    pub fn set_dialect(&self, dialect: Dialect) {
        self.stage.change(|world| world.rules.dialect = dialect);
    }

    /// Hydra's grace period for rotated refresh tokens.
    pub fn set_grace(&self, grace: Option<Grace>) {
        self.stage.change(|world| world.rules.grace = grace);
    }

    /// Whether the client may skip the consent page.
    pub fn set_skip_consent(&self, skip: bool) {
        self.stage.change(|world| world.rules.skip_consent = skip);
    }

    /// What the client is registered for.
    pub fn set_client_scopes(&self, scopes: &[&str]) {
        let scopes = scopes.iter().map(|&scope| scope.to_owned()).collect();
        self.stage.change(|world| world.rules.client_scopes = scopes);
    }

    /// What the client is registered with from now on; `None` leaves a part as it is.
    pub fn set_client(&self, secret: Option<&str>, redirect_uri: Option<&str>) {
        self.stage.change(|world| {
            if let Some(secret) = secret {
                secret.clone_into(&mut world.client.secret);
            }
            if let Some(redirect_uri) = redirect_uri {
                redirect_uri.clone_into(&mut world.client.redirect_uri);
            }
        });
    }

    /// How many invoices an account may make.
    pub fn set_invoice_limit(&self, limit: InvoiceLimit) {
        self.stage.change(|world| world.limit = limit);
    }

    /// What stands in a 401.
    pub fn set_unauthorized_body(&self, body: UnauthorizedBody) {
        self.stage.change(|world| world.unauthorized_body = body);
    }

    /// Breaks or mends Blink's inside.
    pub fn outages(&self, change: impl FnOnce(&mut Outages)) {
        self.stage.change(|world| change(&mut world.outages));
    }

    /// Minor units of a currency for one bitcoin.
    pub fn set_price(&self, currency: &str, per_bitcoin: i64) {
        self.stage.change(|world| {
            if let Some(known) = world.prices.0.iter_mut().find(|known| known.code == currency) {
                known.per_bitcoin = per_bitcoin;
            }
        });
    }

    /// Changes a person: standing, username, level, display currency.
    pub fn change_person(&self, person: &str, change: impl FnOnce(&mut Person)) {
        self.stage.change(|world| world.person_mut(person).map(change));
    }

    /// Sets a wallet's balance; the ledger does not explain it.
    pub fn set_balance(&self, wallet_id: &str, balance: i64) {
        self.stage.change(|world| {
            let mut wallets = world.people.iter_mut().flat_map(|person| person.wallets.iter_mut());
            if let Some(wallet) = wallets.find(|wallet| wallet.id == wallet_id) {
                wallet.balance = balance;
            }
        });
    }

    /// Puts a fault in.
    pub fn put(&self, fault: Fault) {
        self.stage.faults.put(fault);
    }

    /// Takes out the faults of that name.
    pub fn take(&self, name: &str) {
        self.stage.faults.take(name);
    }

    /// Takes out all faults, opens all barriers, mends all outages.
    pub fn mend(&self) {
        self.stage.faults.clear();
        self.outages(|outages| *outages = Outages::default());
    }

    /// Opens a barrier.
    pub fn release(&self, barrier: &str) {
        self.stage.faults.release(barrier);
    }

    /// Waits until so many calls stand at a barrier.
    ///
    /// # Panics
    /// They do not come within a minute: a test that waits for ever tells nothing.
    pub async fn wait_held(&self, barrier: &str, count: usize) {
        let held = self.stage.faults.wait_held(barrier, count);
        let came = tokio::time::timeout(Duration::from_secs(60), held).await;
        assert!(came.is_ok(), "fewer than {count} calls came to the barrier {barrier}");
    }

    /// Switches one of the page's presets.
    pub fn preset(&self, preset: Preset, on: bool) {
        self.stage.faults.take(preset.name());
        self.outages(|outages| {
            if let Some(outage) = preset.outage(outages) {
                *outage = on;
            }
        });
        if !on {
            return;
        }
        self.stage.faults.put_all(
            preset
                .faults()
                .into_iter()
                .map(|fault| fault.named(preset.name()))
                .collect(),
        );
        if preset == Preset::WebsocketDown {
            self.close_websockets(1006);
        }
    }

    /// Whether a preset is on.
    pub fn is_on(&self, preset: Preset) -> bool {
        let mut outages = self.stage.look(|world| world.outages.clone());
        preset.outage(&mut outages).is_some_and(|outage| *outage) || self.stage.faults.has(preset.name())
    }

    /// Ends every WebSocket connection with a close code; 1006 ends it without a word.
    pub fn close_websockets(&self, code: u16) {
        self.stage.hub.close_all(code, "the sandbox was told to");
    }

    /// Ends every subscription with `complete`, as a restart behind Blink's WebSocket may; the connections stay open.
    pub fn complete_subscriptions(&self) {
        self.stage.hub.complete_all();
    }

    /// Cuts every TCP connection, HTTP and WebSocket.
    pub fn cut_connections(&self) {
        self.stage.wires.cut_all();
    }

    /// What has happened so far.
    pub fn counters(&self) -> Counters {
        self.stage.note(|log| log.counters.clone())
    }

    /// Every call to a face, oldest first.
    pub fn calls(&self) -> Vec<Call> {
        self.stage.note(|log| log.calls.iter().cloned().collect())
    }

    /// Every secret seen or issued so far: none of them may ever stand in a log.
    pub fn secrets(&self) -> Vec<String> {
        self.stage.note(|log| log.secrets.iter().cloned().collect())
    }

    /// Moves the sandbox's clock (and with it the clock of whoever shares it).
    pub fn advance(&self, by: Duration) {
        self.stage.clock.advance(by);
    }

    /// What the sandbox's clock shows.
    pub fn now(&self) -> Millis {
        self.stage.now()
    }

    /// Does what a script orders.
    pub fn act(&self, command: Command) {
        match command {
            Command::ExpireAccessTokens => self.expire_access_tokens(),
            Command::ExpireRefreshTokens => self.expire_refresh_tokens(),
            Command::RevokeAllFor { person } => self.revoke_all_for(&person),
            Command::SetAccessTtl { seconds } => self.set_access_ttl(seconds),
            Command::SetDialect { dialect } => self.set_dialect(dialect),
            Command::SetGrace { grace } => self.set_grace(grace),
            Command::SetSkipConsent { skip } => self.set_skip_consent(skip),
            Command::SetClientScopes { scopes } => {
                self.set_client_scopes(&scopes.iter().map(String::as_str).collect::<Vec<_>>());
            }
            Command::SetInvoiceLimit { limit } => self.set_invoice_limit(limit),
            Command::SetUnauthorizedBody { body } => self.set_unauthorized_body(body),
            Command::SetOutages { outages } => self.outages(|now| *now = outages),
            Command::SetPrice { currency, per_bitcoin } => self.set_price(&currency, per_bitcoin),
            Command::SetReceiveDisabled { person, disabled } => {
                self.change_person(&person, |person| person.receive_disabled = disabled);
            }
            Command::SetStanding { person, standing } => {
                self.change_person(&person, |person| person.standing = standing);
            }
            Command::SetBalance { wallet, balance } => self.set_balance(&wallet, balance),
            other => self.act_on_the_wire(other),
        }
    }

    fn act_on_the_wire(&self, command: Command) {
        match command {
            Command::Hold { payment_hash } => drop(self.hold(&payment_hash)),
            Command::Bounce {
                wallet,
                payment_hash,
                amount,
            } => drop(self.bounce(&wallet, &payment_hash, amount)),
            Command::Announce { payment_hash, status } => self.announce(&payment_hash, status),
            Command::PutFault { fault } => self.put(fault),
            Command::TakeFault { name } => self.take(&name),
            Command::ClearFaults => self.mend(),
            Command::Release { barrier } => self.release(&barrier),
            Command::SetPreset { preset, on } => self.preset(preset, on),
            Command::CloseWebsockets { code } => self.close_websockets(code),
            Command::CutConnections => self.cut_connections(),
            Command::Advance { seconds } => self.advance(Duration::from_secs(seconds)),
            _ => {}
        }
    }
}

/// The control's own addresses.
pub fn routes() -> Router<Arc<Stage>> {
    Router::new()
        .route("/", routing::get(home))
        .route("/pay/{payment_hash}", routing::get(pay_page))
        .route("/control", routing::post(order))
        .route("/control/pay", routing::post(pay))
        .route("/control/preset", routing::post(switch))
        .route("/control/clock", routing::post(move_clock))
        .route("/control/{what}", routing::get(tell))
}

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    till: String,
    /// A real Hydra's public address, if one is behind this sandbox.
    hydra: Option<String>,
    open: Vec<Card>,
    done: Vec<Card>,
    presets: Vec<Switch>,
    /// Of the optional rooms' faces; HTML.
    panels: Vec<String>,
}

#[derive(Template)]
#[template(path = "pay.html")]
struct PayPage {
    card: Card,
    payers: Vec<String>,
}

/// An invoice on a page.
struct Card {
    payment_hash: String,
    payment_request: String,
    owner: String,
    amount: String,
    memo: String,
    status: &'static str,
    cancelled: bool,
    any_amount: bool,
}

struct Switch {
    name: &'static str,
    label: &'static str,
    on: bool,
}

impl Card {
    fn of(invoice: &Invoice, now: Millis) -> Self {
        let credit = match (invoice.unit, invoice.credit) {
            (Unit::Usd, Some(cents)) => format!(" for ${}.{:02}", cents / 100, cents % 100),
            _ => String::new(),
        };
        let amount = invoice
            .satoshis
            .map_or("any amount".to_owned(), |sats| format!("{sats} sat{credit}"));
        Self {
            payment_hash: invoice.payment_hash.clone(),
            payment_request: invoice.payment_request.clone(),
            owner: invoice.owner.clone(),
            amount,
            memo: invoice.memo.clone(),
            status: invoice.status(now).name(),
            cancelled: invoice.cancelled,
            any_amount: invoice.satoshis.is_none(),
        }
    }

    fn is_open(&self) -> bool {
        self.status == Status::Pending.name() && !self.cancelled
    }
}

/// So many invoices on the page; the rest are in the JSON.
const CARDS: usize = 50;

async fn home(State(stage): State<Arc<Stage>>) -> Response {
    let control = Control::new(stage.clone());
    let now = stage.now();
    let all = control.invoices().into_iter().map(|invoice| Card::of(&invoice, now));
    let (open, done): (Vec<_>, Vec<_>) = all.partition(Card::is_open);
    let presets = Preset::ALL.map(|preset| Switch {
        name: preset.name(),
        label: preset.label(),
        on: control.is_on(preset),
    });
    let page = HomePage {
        till: stage.till(),
        hydra: stage.provider.as_ref().map(|provider| provider.public.to_string()),
        open: open.into_iter().take(CARDS).collect(),
        done: done.into_iter().take(CARDS).collect(),
        presets: presets.into(),
        panels: vec![
            // A line for each optional room.
            super::cards::panel(&stage),
        ],
    };
    super::page(StatusCode::OK, &page)
}

async fn pay_page(State(stage): State<Arc<Stage>>, Path(payment_hash): Path<String>) -> Response {
    let Some(invoice) = Control::new(stage.clone()).invoice(&payment_hash) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let payers = stage.look(|world| {
        let others = world.people.iter().filter(|person| person.key != invoice.owner);
        others.map(|person| person.key.clone()).collect()
    });
    let card = Card::of(&invoice, stage.now());
    super::page(StatusCode::OK, &PayPage { card, payers })
}

#[derive(Deserialize)]
struct PayOrder {
    payment_hash: String,
    #[serde(flatten)]
    payment: Payment,
}

async fn pay(State(stage): State<Arc<Stage>>, headers: HeaderMap, body: Bytes) -> Response {
    if super::foreign_post(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let control = Control::new(stage);
    if is_json(&headers) {
        let Ok(order) = serde_json::from_slice::<PayOrder>(&body) else {
            return StatusCode::BAD_REQUEST.into_response();
        };
        return match control.pay_with(&order.payment_hash, &order.payment) {
            Ok(invoice) => Json(invoice).into_response(),
            Err(reason) => (StatusCode::CONFLICT, Json(json!({ "error": reason }))).into_response(),
        };
    }
    let form = first_values(&body);
    let get = |name: &str| form.get(name).filter(|value| !value.is_empty());
    let payment = Payment {
        force: get("force").is_some(),
        payer: get("payer").cloned(),
        satoshis: get("satoshis").and_then(|sats| sats.parse().ok()),
    };
    match control.pay_with(get("payment_hash").map_or("", String::as_str), &payment) {
        Ok(_) => Redirect::to("/").into_response(),
        Err(reason) => (StatusCode::CONFLICT, format!("This invoice can't be paid: {reason:?}")).into_response(),
    }
}

async fn switch(State(stage): State<Arc<Stage>>, headers: HeaderMap, body: Bytes) -> Response {
    if super::foreign_post(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let form = first_values(&body);
    let named = form
        .get("preset")
        .and_then(|name| Preset::ALL.into_iter().find(|preset| preset.name() == name));
    let Some(preset) = named else {
        return StatusCode::UNPROCESSABLE_ENTITY.into_response();
    };
    Control::new(stage).preset(preset, form.get("on").is_some_and(|on| on == "yes"));
    Redirect::to("/").into_response()
}

async fn move_clock(State(stage): State<Arc<Stage>>, headers: HeaderMap, body: Bytes) -> Response {
    if super::foreign_post(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let Some(seconds) = first_values(&body)
        .get("seconds")
        .and_then(|seconds| seconds.parse().ok())
    else {
        return StatusCode::UNPROCESSABLE_ENTITY.into_response();
    };
    stage.clock.advance(Duration::from_secs(seconds));
    Redirect::to("/").into_response()
}

async fn order(State(stage): State<Arc<Stage>>, headers: HeaderMap, body: Bytes) -> Response {
    if super::foreign_post(&headers) || !is_json(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    match serde_json::from_slice::<Command>(&body) {
        Ok(command) => {
            Control::new(stage).act(command);
            Json(json!({ "ok": true })).into_response()
        }
        Err(error) => (StatusCode::BAD_REQUEST, error.to_string()).into_response(),
    }
}

#[derive(Deserialize)]
struct TellQuery {
    #[serde(default)]
    person: String,
}

async fn tell(State(stage): State<Arc<Stage>>, Path(what): Path<String>, Query(query): Query<TellQuery>) -> Response {
    let control = Control::new(stage);
    let answer: Value = match what.as_str() {
        "state" => json!({
            "now": control.now(),
            "people": control.people(),
            "invoices": control.invoices(),
            "counters": control.counters(),
            "faults": control.stage.faults.all(),
            "outages": control.stage.look(|world| world.outages.clone()),
        }),
        "counters" => json!(control.counters()),
        "invoices" => json!(control.invoices()),
        "people" => json!(control.people()),
        "calls" => json!(control.calls()),
        "transactions" => json!(control.transactions(&query.person)),
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    Json(answer).into_response()
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("application/json"))
}
