//! What can be done: make an invoice, cancel one. Refusals come in the payload, as Blink's middlewares make them.

use serde_json::{Value, json};

use super::objects::{self, payment_hash};
use super::{Resolved, Scene, plain};
use crate::world::errors::DomainError;
use crate::world::ledger::{Amount, Invoice, LARGEST_AMOUNT, LONGEST_MEMO, Order};
use crate::world::money::Unit;
use crate::world::people::Person;

pub fn root<'a>(scene: &'a Scene<'_>, field: &str, arguments: &Value) -> Resolved<'a> {
    let input = &arguments["input"];
    if field.ends_with("OnBehalfOfRecipient") {
        return Ok(plain(made(
            scene,
            "LnInvoicePayload",
            create_for_recipient(scene, field, input),
        )));
    }
    let person = scene.actor()?;
    Ok(plain(match field {
        "lnInvoiceCancel" => cancelled(cancel(scene, &person, input)),
        "lnNoAmountInvoiceCreate" => made(scene, "LnNoAmountInvoicePayload", create(scene, &person, field, input)),
        _ => made(scene, "LnInvoicePayload", create(scene, &person, field, input)),
    }))
}

fn made(scene: &Scene<'_>, typename: &str, outcome: Result<Invoice, DomainError>) -> Value {
    let (invoice, errors) = match outcome {
        Ok(invoice) => (objects::invoice(&invoice, scene.now), vec![]),
        Err(error) => (Value::Null, vec![objects::error(&error)]),
    };
    json!({ "__typename": typename, "invoice": invoice, "errors": errors })
}

/// `success` is false for a refusal by the domain, and null for one by a middleware, which knows only `errors`.
fn cancelled(outcome: Result<(), DomainError>) -> Value {
    let (success, errors) = match outcome {
        Ok(()) => (json!(true), vec![]),
        Err(error) => (
            error.code.map_or(Value::Null, |_| json!(false)),
            vec![objects::error(&error)],
        ),
    };
    json!({ "__typename": "SuccessPayload", "success": success, "errors": errors })
}

fn create(scene: &Scene<'_>, person: &Person, field: &str, input: &Value) -> Result<Invoice, DomainError> {
    let wallet_id = permitted_wallet(scene, person, input)?;
    let amount = match field {
        "lnInvoiceCreate" => Amount::Sats(sat_amount(&input["amount"])?),
        "lnUsdInvoiceCreate" => Amount::Cents(cent_amount(&input["amount"])?),
        _ => Amount::Any,
    };
    let order = order(wallet_id, amount, input)?;
    scene.world.borrow_mut().create_invoice(person, &order, scene.now)
}

fn order<'a>(wallet_id: &'a str, amount: Amount, input: &'a Value) -> Result<Order<'a>, DomainError> {
    Ok(Order {
        wallet_id,
        amount,
        memo: memo(&input["memo"])?,
        minutes: minutes(&input["expiresIn"])?,
        external_id: external_id(&input["externalId"])?,
        is_for_recipient: false,
    })
}

/// For whoever knows the wallet's id, signed in or not. Blink's `addInvoiceForRecipient`: scalars first, then the wallet and
/// its currency, then all that an owner's own invoice has to pass, with a count of its own.
fn create_for_recipient(scene: &Scene<'_>, field: &str, input: &Value) -> Result<Invoice, DomainError> {
    let wallet_id = input["recipientWalletId"].as_str().unwrap_or("");
    if uuid::Uuid::try_parse(wallet_id).is_err() {
        return Err(DomainError::uncoded("Invalid value for WalletId"));
    }
    let (amount, unit) = match field {
        "lnInvoiceCreateOnBehalfOfRecipient" => (Amount::Sats(sat_amount(&input["amount"])?), Unit::Btc),
        "lnUsdInvoiceBtcDenominatedCreateOnBehalfOfRecipient" => {
            (Amount::SatsIntoDollars(sat_amount(&input["amount"])?), Unit::Usd)
        }
        _ => (Amount::Cents(cent_amount(&input["amount"])?), Unit::Usd),
    };
    let order = Order {
        is_for_recipient: true,
        ..order(wallet_id, amount, input)?
    };
    let mut world = scene.world.borrow_mut();
    world.outages.database_up()?;
    let owner = world
        .people
        .iter()
        .find(|person| person.wallet_by_id(wallet_id).is_some());
    let owner = owner
        .cloned()
        .ok_or_else(|| DomainError::unexpected("CouldNotFindWalletFromIdError"))?;
    if owner.wallet_by_id(wallet_id).is_some_and(|wallet| wallet.unit != unit) {
        return Err(DomainError::input("Unsupported operation for wallet's currency."));
    }
    world.create_invoice(&owner, &order, scene.now)
}

fn cancel(scene: &Scene<'_>, person: &Person, input: &Value) -> Result<(), DomainError> {
    let wallet_id = permitted_wallet(scene, person, input)?;
    let hash = payment_hash(&input["paymentHash"])?;
    let mut world = scene.world.borrow_mut();
    world.outages.database_up()?;
    world.ledger.cancel(wallet_id, hash, scene.now)
}

/// Blink's wallet middleware around its scope middleware: whose wallet, then which scope. What they refuse has no code.
fn permitted_wallet<'a>(scene: &Scene<'_>, person: &Person, input: &'a Value) -> Result<&'a str, DomainError> {
    let id = input["walletId"].as_str().unwrap_or("");
    let uncoded = |name: &str| DomainError::uncoded(&DomainError::unexpected(name).message);
    if uuid::Uuid::try_parse(id).is_err() {
        return Err(DomainError::uncoded("Invalid value for WalletId"));
    }
    if person.wallet_by_id(id).is_none() {
        let known = scene
            .world
            .borrow()
            .people
            .iter()
            .any(|other| other.wallet_by_id(id).is_some());
        let name = if known {
            "InvalidWalletForAccountError"
        } else {
            "CouldNotFindWalletFromIdError"
        };
        return Err(uncoded(name));
    }
    if !scene.may(&["receive", "write"]) {
        return Err(uncoded("AuthorizationError: not authorized to execute mutations"));
    }
    Ok(id)
}

/// A number or a decimal string; fractions are cut off.
fn sat_amount(value: &Value) -> Result<i64, DomainError> {
    let whole = match value {
        Value::Number(number) => number
            .as_i64()
            .or_else(|| number.as_f64().map(|float| float.trunc() as i64)),
        Value::String(text) => text.parse().ok(),
        _ => return Err(DomainError::uncoded("Invalid type for SatAmount")),
    };
    in_range(whole, "SatAmount")
}

/// A number or a decimal string; fractions are refused.
fn cent_amount(value: &Value) -> Result<i64, DomainError> {
    let whole = match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.parse().ok(),
        _ => return Err(DomainError::uncoded("Invalid type for CentAmount")),
    };
    in_range(whole, "CentAmount")
}

fn in_range(whole: Option<i64>, scalar: &str) -> Result<i64, DomainError> {
    match whole {
        Some(amount) if amount > LARGEST_AMOUNT => Err(DomainError::uncoded(&format!("Value too big for {scalar}"))),
        Some(amount) if amount >= 0 => Ok(amount),
        _ => Err(DomainError::uncoded(&format!("Invalid value for {scalar}"))),
    }
}

fn memo(value: &Value) -> Result<&str, DomainError> {
    match value {
        Value::Null => Ok(""),
        Value::String(text) if text.len() > LONGEST_MEMO => Err(DomainError::uncoded("Memo is too long")),
        Value::String(text) => Ok(text),
        _ => Err(DomainError::uncoded("Invalid type for Memo")),
    }
}

fn minutes(value: &Value) -> Result<Option<i64>, DomainError> {
    let whole = match value {
        Value::Null => return Ok(None),
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    };
    match whole {
        Some(minutes) if minutes >= 0 => Ok(Some(minutes)),
        _ => Err(DomainError::uncoded("Invalid value for Minutes")),
    }
}

/// Lower-case letters, digits, `_` and `-`, one to a hundred of them.
fn external_id(value: &Value) -> Result<Option<&str>, DomainError> {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_-".contains(&byte);
    match value {
        Value::Null => Ok(None),
        Value::String(id) if (1..=100).contains(&id.len()) && id.bytes().all(allowed) => Ok(Some(id)),
        _ => Err(DomainError::uncoded("Invalid value for TxExternalId")),
    }
}
