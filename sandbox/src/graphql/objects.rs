//! The world's things as Blink's JSON. Every object carries its `__typename`, by which the executor knows it.

use serde_json::{Value, json};

use crate::clock::Millis;
use crate::world::World;
use crate::world::errors::DomainError;
use crate::world::ledger::{Initiation, Invoice, Settlement, Status, Transaction};
use crate::world::money::{CENT_OFFSET, Currency, Prices, SAT_OFFSET, Unit};
use crate::world::paging::Page;
use crate::world::people::{Person, Wallet};

/// Blink's type for a wallet of that unit.
pub fn wallet_type(person: &Person, id: &str) -> &'static str {
    match person.wallet_by_id(id).map(|wallet| wallet.unit) {
        Some(Unit::Usd) => "UsdWallet",
        _ => "BTCWallet",
    }
}

/// An error inside a payload.
pub fn error(error: &DomainError) -> Value {
    json!({ "__typename": "GraphQLApplicationError", "message": error.message, "code": error.code, "path": null })
}

pub fn public_wallet(wallet: &Wallet) -> Value {
    json!({
        "__typename": "PublicWallet",
        "id": wallet.id,
        "currency": wallet.unit.name(),
        "walletCurrency": wallet.unit.name(),
    })
}

pub fn invoice(invoice: &Invoice, now: Millis) -> Value {
    json!({
        "__typename": if invoice.satoshis.is_some() { "LnInvoice" } else { "LnNoAmountInvoice" },
        "createdAt": invoice.created_at,
        "externalId": invoice.external_id,
        "paymentHash": invoice.payment_hash,
        "paymentRequest": invoice.payment_request,
        "paymentSecret": invoice.payment_secret,
        "paymentStatus": invoice.status(now).name(),
        "satoshis": invoice.satoshis,
    })
}

/// A query's `LnInvoicePaymentStatus`, or the like-shaped payload of a subscription. The preimage shows once it is paid.
pub fn payment_status(typename: &str, invoice: &Invoice, status: Status) -> Value {
    json!({
        "__typename": typename,
        "errors": [],
        "status": status.name(),
        "paymentHash": invoice.payment_hash,
        "paymentRequest": invoice.payment_request,
        "paymentPreimage": (status == Status::Paid).then_some(&invoice.preimage),
    })
}

/// The same for an invoice that is not one of ours: only its own text is known.
pub fn foreign_status(typename: &str, payment_hash: &str, payment_request: &str, status: Status) -> Value {
    json!({
        "__typename": typename,
        "errors": [],
        "status": status.name(),
        "paymentHash": payment_hash,
        "paymentRequest": payment_request,
        "paymentPreimage": null,
    })
}

pub fn transaction(line: &Transaction) -> Value {
    let mut value = json!({
        "__typename": "Transaction",
        "id": line.id,
        "externalId": line.external_id,
        "direction": line.direction,
        "status": "SUCCESS",
        "memo": line.memo,
        "createdAt": line.created_at,
        "settlementAmount": line.amount,
        "settlementFee": line.fee,
        "settlementCurrency": line.unit.name(),
        "settlementDisplayAmount": line.display.amount,
        "settlementDisplayFee": line.display.fee,
        "settlementDisplayCurrency": line.display.currency,
        "settlementPrice": {
            "__typename": "PriceOfOneSettlementMinorUnitInDisplayMinorUnit",
            "base": line.display.base,
            "offset": line.display.offset,
            "currencyUnit": "MINOR",
        },
        "initiationVia": initiation(&line.initiation),
        "settlementVia": settlement(&line.settlement),
    });
    if let Some(field) = &line.spoilt {
        value[field.as_str()] = Value::Null;
    }
    value
}

fn initiation(via: &Initiation) -> Value {
    match via {
        Initiation::Lightning {
            payment_hash,
            payment_request,
        } => json!({
            "__typename": "InitiationViaLn",
            "paymentHash": payment_hash,
            "paymentRequest": payment_request,
        }),
        Initiation::IntraLedger { username, wallet_id } => json!({
            "__typename": "InitiationViaIntraLedger",
            "counterPartyUsername": username,
            "counterPartyWalletId": wallet_id,
        }),
        Initiation::OnChain { address } => json!({ "__typename": "InitiationViaOnChain", "address": address }),
    }
}

fn settlement(via: &Settlement) -> Value {
    match via {
        Settlement::Lightning { preimage } => json!({ "__typename": "SettlementViaLn", "preImage": preimage }),
        Settlement::IntraLedger {
            username,
            wallet_id,
            preimage,
        } => json!({
            "__typename": "SettlementViaIntraLedger",
            "counterPartyUsername": username,
            "counterPartyWalletId": wallet_id,
            "preImage": preimage,
        }),
        Settlement::OnChain { hash } => json!({
            "__typename": "SettlementViaOnChain",
            "transactionHash": hash,
            "vout": 0,
            "arrivalInMempoolEstimatedAt": null,
        }),
    }
}

/// A Relay connection; `kind` is `Transaction` or `Invoice`.
pub fn connection<T>(kind: &str, page: &Page<'_, T>, item: impl Fn(&T) -> (String, Value)) -> Value {
    let edges: Vec<Value> = page
        .items
        .iter()
        .map(|entry| {
            let (cursor, node) = item(entry);
            json!({ "__typename": format!("{kind}Edge"), "cursor": cursor, "node": node })
        })
        .collect();
    let cursor = |edge: Option<&Value>| edge.map_or(Value::Null, |edge| edge["cursor"].clone());
    json!({
        "__typename": format!("{kind}Connection"),
        "pageInfo": {
            "__typename": "PageInfo",
            "startCursor": cursor(edges.first()),
            "endCursor": cursor(edges.last()),
            "hasNextPage": page.has_next,
            "hasPreviousPage": page.has_previous,
        },
        "edges": edges,
    })
}

pub fn currency(currency: &Currency) -> Value {
    json!({
        "__typename": "Currency",
        "id": currency.code,
        "symbol": currency.symbol,
        "name": currency.name,
        "flag": currency.flag,
        "fractionDigits": currency.digits,
    })
}

/// The price of one sat and one cent in a currency.
///
/// # Errors
/// Blink's, for a code that is none, that is unknown, or while the price service is away.
pub fn realtime_price(world: &World, code: &Value, now: Millis) -> Result<Value, DomainError> {
    let code = display_currency(code)?;
    if world.outages.price {
        return Err(DomainError::price_offline());
    }
    let prices: &Prices = &world.prices;
    let (Some(details), Some(sat), Some(cent)) =
        (prices.currency(&code), prices.sat_base(&code), prices.cent_base(&code))
    else {
        return Err(DomainError::coded("INVALID_INPUT", "Invalid currency."));
    };
    Ok(json!({
        "__typename": "RealtimePrice",
        "id": prices.id(&code),
        "timestamp": now.div_euclid(1000) - world.outages.price_age,
        "denominatorCurrency": code,
        "denominatorCurrencyDetails": currency(details),
        "btcSatPrice": price("PriceOfOneSatInMinorUnit", sat, SAT_OFFSET),
        "usdCentPrice": price("PriceOfOneUsdCentInMinorUnit", cent, CENT_OFFSET),
    }))
}

fn price(typename: &str, base: i64, offset: u32) -> Value {
    json!({ "__typename": typename, "base": base, "offset": offset, "currencyUnit": "MINOR" })
}

/// Blink: three or four letters, upper-cased.
///
/// # Errors
/// It is something else.
pub fn display_currency(value: &Value) -> Result<String, DomainError> {
    match value.as_str() {
        Some(code) if (3..=4).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_alphabetic()) => {
            Ok(code.to_ascii_uppercase())
        }
        _ => Err(DomainError::uncoded("Invalid value for DisplayCurrency")),
    }
}

/// Blink: 64 hex digits.
///
/// # Errors
/// It is something else.
pub fn payment_hash(value: &Value) -> Result<&str, DomainError> {
    match value.as_str() {
        Some(hash) if hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => Ok(hash),
        _ => Err(DomainError::uncoded("Invalid value for PaymentHash")),
    }
}
