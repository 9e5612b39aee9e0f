//! The control over HTTP; what each address does stands in [`super`].

use std::{sync::Arc, time::Duration};

use askama::Template;
use axum::{
    Json, Router,
    body::Bytes,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode, header::CONTENT_TYPE},
    response::{IntoResponse, Redirect, Response},
    routing,
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Command, Control, Preset};
use crate::{
    clock::Millis,
    page,
    stage::Stage,
    world::{
        flows::first_values,
        ledger::{Invoice, Payment, Status},
        money::Unit,
    },
};

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
    let home = HomePage {
        till: stage.till(),
        hydra: stage.provider.as_ref().map(|provider| provider.public.to_string()),
        open: open.into_iter().take(CARDS).collect(),
        done: done.into_iter().take(CARDS).collect(),
        presets: presets.into(),
        panels: vec![
            // A line for each optional room.
            crate::cards::panel(&stage),
        ],
    };
    page(StatusCode::OK, &home)
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
    page(StatusCode::OK, &PayPage { card, payers })
}

#[derive(Deserialize)]
struct PayOrder {
    payment_hash: String,
    #[serde(flatten)]
    payment: Payment,
}

async fn pay(State(stage): State<Arc<Stage>>, headers: HeaderMap, body: Bytes) -> Response {
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
        fee: 0,
    };
    match control.pay_with(get("payment_hash").map_or("", String::as_str), &payment) {
        Ok(_) => Redirect::to("/").into_response(),
        Err(reason) => (StatusCode::CONFLICT, format!("This invoice can't be paid: {reason:?}")).into_response(),
    }
}

async fn switch(State(stage): State<Arc<Stage>>, body: Bytes) -> Response {
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

async fn move_clock(State(stage): State<Arc<Stage>>, body: Bytes) -> Response {
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
    if !is_json(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    match serde_json::from_slice::<Command>(&body) {
        Ok(command) => Json(json!({ "ok": Control::new(stage).send(command) })).into_response(),
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
