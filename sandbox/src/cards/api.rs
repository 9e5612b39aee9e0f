//! The API. Bodies and statuses as the vendor's pages and collection show them.

use std::sync::Arc;

use axum::{
    Json,
    body::Bytes,
    extract::{ConnectInfo, Path, Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::desk::{CALLS_PER_MINUTE, Desk, No, Paylink, currencies, minor, no};
use crate::{fault::Face, stage::Stage, wire::Wire};

type On = State<Arc<Stage>>;
type Over = ConnectInfo<Wire>;

/// `POST /pay/v1/tokens` → 201
pub async fn create_token(State(stage): On, ConnectInfo(wire): Over, body: Bytes) -> Response {
    let more = |merchant| {
        json!({
            "currencies": currencies(merchant), "payment_api_status": true, "send_blink_receipt": false,
            "enable_moto_payments": false, "address_postcode_required": false,
        })
    };
    let work = async { issued(&stage, &body, StatusCode::CREATED, more) };
    stage.play(&wire, Face::Cards, &["token"], work).await
}

/// `POST /v1/pay/token` → 200, as seed and old page show it.
pub async fn create_legacy_token(State(stage): On, ConnectInfo(wire): Over, body: Bytes) -> Response {
    let more = |merchant| json!({ "currency": currencies(merchant)[0], "send_blink_receipt": "Yes" });
    let work = async { issued(&stage, &body, StatusCode::OK, more) };
    stage.play(&wire, Face::Cards, &["legacy-token"], work).await
}

fn issued(stage: &Stage, body: &Bytes, status: StatusCode, more: impl Fn(usize) -> Value) -> Response {
    match token(stage, body) {
        Ok((merchant, token, expired_on)) => {
            let mut told = more(merchant);
            told["access_token"] = json!(token);
            told["expired_on"] = json!(expired_on);
            told["payment_types"] = json!(["credit-card", "open-banking", "direct-debit"]);
            answer(status, told)
        }
        Err(no) => refusal(&no),
    }
}

/// `POST /v1/pay/token/refresh` → 200; its answer lacks `payment_types`.
pub async fn refresh_token(State(stage): On, ConnectInfo(wire): Over, body: Bytes) -> Response {
    let work = async {
        let sent: Value = serde_json::from_slice(&body).unwrap_or_default();
        let now = stage.now();
        let issued = stage.change_cards(|desk| {
            let (merchant, _) = desk.admit(sent["access_token"].as_str().unwrap_or_default(), now)?;
            Ok::<_, No>((merchant, desk.issue(merchant, now)))
        });
        match issued {
            Ok((merchant, (token, ends_at))) => {
                stage.note(|log| log.secret(&token));
                answer(
                    StatusCode::OK,
                    json!({
                        "access_token": token, "expired_on": rfc3339(ends_at),
                        "currency": currencies(merchant)[0], "send_blink_receipt": "Yes",
                    }),
                )
            }
            Err(no) => refusal(&no),
        }
    };
    stage.play(&wire, Face::Cards, &["refresh"], work).await
}

fn token(stage: &Stage, body: &Bytes) -> Result<(usize, String, String), No> {
    let sent: Value = serde_json::from_slice(body).map_err(|_| no(400, "Invalid request"))?;
    let (api_key, secret_key) = (
        sent["api_key"].as_str().ok_or_else(|| no(400, "Api key is required"))?,
        sent["secret_key"]
            .as_str()
            .ok_or_else(|| no(400, "Secret key is required"))?,
    );
    stage.note(|log| {
        log.secret(api_key);
        log.secret(secret_key);
    });
    let merchant = Desk::merchant(api_key, secret_key).ok_or_else(|| no(401, "Unauthorised request"))?;
    let now = stage.now();
    let (token, ends_at) = stage.change_cards(|desk| {
        desk.count(merchant, now)?;
        Ok::<_, No>(desk.issue(merchant, now))
    })?;
    stage.note(|log| log.secret(&token));
    Ok((merchant, token, rfc3339(ends_at)))
}

/// `POST /paylink/v1/paylinks` → 201
pub async fn create(State(stage): On, ConnectInfo(wire): Over, headers: HeaderMap, body: Bytes) -> Response {
    let work = async {
        let sent = serde_json::from_slice(&body).unwrap_or_default();
        let origin = stage.origin.clone();
        reply(&stage, &headers, StatusCode::CREATED, |desk, merchant| {
            let paylink = order(desk, merchant, &sent)?;
            let made = json!({
                "id": paylink.id, "paylink_url": paylink.url(&origin),
                "transaction_unique": paylink.transaction_unique, "merchant_data": paylink.merchant_data,
            });
            desk.paylinks.push(paylink);
            Ok(made)
        })
    };
    stage.play(&wire, Face::Cards, &["create"], work).await
}

fn order(desk: &Desk, merchant: usize, sent: &Value) -> Result<Paylink, No> {
    let text = |name: &str| sent[name].as_str().filter(|text| !text.is_empty());
    let required = |name: &str, words: &str| text(name).map(str::to_owned).ok_or_else(|| no(400, words));
    let ways: Vec<String> = serde_json::from_value(sent["payment_method"].clone()).unwrap_or_default();
    let known = ["credit-card", "open-banking", "direct-debit"];
    if ways.is_empty() || !ways.iter().all(|way| known.contains(&way.as_str())) {
        return Err(no(400, "Payment method is required"));
    }
    if !required("transaction_type", "Transaction type is required")?.eq_ignore_ascii_case("sale") {
        return Err(no(400, "Transaction type is invalid"));
    }
    if sent["is_decide_amount"] != Value::Bool(false) {
        return Err(no(400, "The sandbox lets no customer decide the amount"));
    }
    let amount = minor(&sent["amount"])
        .filter(|amount| *amount > 0)
        .ok_or_else(|| no(400, "Amount is required"))?;
    let currency = required("currency", "Currency is required")?;
    if !currencies(merchant).contains(&currency.as_str()) {
        return Err(no(400, "Currency is not enabled for this merchant"));
    }
    let code = hex::encode(rand::random::<[u8; 6]>());
    Ok(Paylink {
        id: 281_709 + desk.paylinks.len() as u64,
        merchant,
        code,
        status: "Unpaid".to_owned(),
        amount,
        currency,
        transaction_unique: required("transaction_unique", "Transaction unique is required")?,
        merchant_data: sent["merchant_data"].clone(),
        payment_method: ways,
        full_name: required("full_name", "Full name is required")?,
        notes: text("notes").unwrap_or_default().to_owned(),
        notification_url: text("notification_url").map(str::to_owned),
        redirect_url: text("redirect_url").map(str::to_owned),
    })
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    status: String,
    amount: String,
}

/// `GET /paylink/v1/paylinks?status=unpaid&amount=1` → 200, a page with `data`.
pub async fn list(
    State(stage): On,
    ConnectInfo(wire): Over,
    headers: HeaderMap,
    Query(wanted): Query<Wanted>,
) -> Response {
    let work = async {
        let origin = stage.origin.clone();
        reply(&stage, &headers, StatusCode::OK, |desk, merchant| {
            let amount = minor(&Value::String(wanted.amount.clone()));
            let found: Vec<Value> = desk
                .paylinks
                .iter()
                .filter(|paylink| paylink.merchant == merchant)
                .filter(|paylink| wanted.status.is_empty() || paylink.status.eq_ignore_ascii_case(&wanted.status))
                .filter(|paylink| wanted.amount.is_empty() || Some(paylink.amount) == amount)
                .rev()
                .take(50)
                .map(|paylink| paylink.answer(&origin))
                .collect();
            Ok(json!({"pageNumber": 1, "pageSize": 50, "totalResults": found.len(), "data": found}))
        })
    };
    stage.play(&wire, Face::Cards, &["list"], work).await
}

/// `GET /paylink/v1/paylinks/{id}` → 200
pub async fn read(State(stage): On, ConnectInfo(wire): Over, headers: HeaderMap, Path(id): Path<String>) -> Response {
    let work = async {
        let origin = stage.origin.clone();
        reply(&stage, &headers, StatusCode::OK, |desk, merchant| {
            Ok(desk.paylink(merchant, id.parse().unwrap_or_default())?.answer(&origin))
        })
    };
    stage.play(&wire, Face::Cards, &["read"], work).await
}

/// `PATCH /paylink/v1/paylinks/{id}` → 200; only unpaid ones, and only to cancelled.
pub async fn update(
    State(stage): On,
    ConnectInfo(wire): Over,
    headers: HeaderMap,
    Path(id): Path<String>,
    body: Bytes,
) -> Response {
    let work = async {
        let sent: Value = serde_json::from_slice(&body).unwrap_or_default();
        let origin = stage.origin.clone();
        reply(&stage, &headers, StatusCode::OK, |desk, merchant| {
            let id = desk.paylink(merchant, id.parse().unwrap_or_default())?.id;
            let paylink = desk.paylinks.iter_mut().find(|paylink| paylink.id == id);
            let paylink = paylink.ok_or_else(|| no(404, "Invalid request"))?;
            if paylink.status != "Unpaid" {
                return Err(no(400, "Status can be changed for unpaid paylinks only"));
            }
            if sent["status"] != "cancelled" {
                return Err(no(400, "Status can only be changed to cancelled"));
            }
            "Cancelled".clone_into(&mut paylink.status);
            Ok(paylink.answer(&origin))
        })
    };
    stage.play(&wire, Face::Cards, &["update"], work).await
}

/// `GET /pay/v1/transactions/{id}` → 200
pub async fn transaction(
    State(stage): On,
    ConnectInfo(wire): Over,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Response {
    let work = async {
        reply(&stage, &headers, StatusCode::OK, |desk, merchant| {
            Ok(desk.transaction(merchant, &id)?.answer())
        })
    };
    stage.play(&wire, Face::Cards, &["transaction"], work).await
}

/// `POST /pay/v1/transactions/{id}/refunds` → 200
pub async fn refund(
    State(stage): On,
    ConnectInfo(wire): Over,
    headers: HeaderMap,
    Path(id): Path<String>,
    body: Bytes,
) -> Response {
    let work = async {
        let (sent, now): (Value, _) = (serde_json::from_slice(&body).unwrap_or_default(), stage.now());
        reply(&stage, &headers, StatusCode::OK, |desk, merchant| {
            let amount = match &sent["partial_refund"] {
                Value::Bool(true) => Some(minor(&sent["amount"]).ok_or_else(|| no(400, "Amount is required"))?),
                Value::Bool(false) => None,
                _ => return Err(no(400, "Partial refund is required")),
            };
            desk.refund(merchant, &id, amount, now)
        })
    };
    stage.play(&wire, Face::Cards, &["refund"], work).await
}

/// `POST /pay/v1/transactions/{id}/cancels` → 200
pub async fn cancel_transaction(
    State(stage): On,
    ConnectInfo(wire): Over,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Response {
    let work = async {
        let now = stage.now();
        reply(&stage, &headers, StatusCode::OK, |desk, merchant| {
            desk.cancel_transaction(merchant, &id, now)
        })
    };
    stage.play(&wire, Face::Cards, &["cancel"], work).await
}

/// Does the work for whom the token belongs to, as long as their minute has room.
fn reply(
    stage: &Stage,
    headers: &HeaderMap,
    status: StatusCode,
    work: impl FnOnce(&mut Desk, usize) -> Result<Value, No>,
) -> Response {
    let token = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "))
        .unwrap_or_default();
    let now = stage.now();
    let worked = stage.change_cards(|desk| {
        let (merchant, left) = desk.admit(token, now)?;
        work(desk, merchant).map(|value| (value, left))
    });
    match worked {
        Ok((value, left)) => {
            let mut response = answer(status, value);
            response.headers_mut().insert("x-ratelimit-remaining", left.into());
            response
        }
        Err(no) => refusal(&no),
    }
}

fn answer(status: StatusCode, value: Value) -> Response {
    let limit = [("x-ratelimit-limit", CALLS_PER_MINUTE.to_string())];
    (status, limit, Json(value)).into_response()
}

/// [inferred] the words are under `error`; no page prints a body.
fn refusal(no: &No) -> Response {
    let status = StatusCode::from_u16(no.0).unwrap_or(StatusCode::BAD_REQUEST);
    let mut response = answer(status, json!({"error": no.1}));
    if no.0 == 429 {
        // [inferred] when the minute is over; the vendor's plug-in obeys it.
        response.headers_mut().insert(header::RETRY_AFTER, 60.into());
    }
    response
}

fn rfc3339(at: i64) -> String {
    let moment = time::OffsetDateTime::from_unix_timestamp(at / 1000).unwrap_or(time::OffsetDateTime::UNIX_EPOCH);
    moment
        .format(&time::format_description::well_known::Rfc3339)
        .unwrap_or_default()
}
