//! What can be asked: root fields, accounts, wallets.

use serde_json::{Value, json};

use apollo_compiler::resolvers::{FieldError, ResolvedValue};

use super::objects::{self, payment_hash};
use super::{Asker, Node, Resolved, Scene, failure, plain};
use crate::bolt11;
use crate::clock::Millis;
use crate::world::World;
use crate::world::errors::DomainError;
use crate::world::ledger::{Invoice, Status, Transaction};
use crate::world::money::{CENT_OFFSET, SAT_OFFSET, Unit};
use crate::world::paging::Slice;
use crate::world::people::{Person, Standing};

const QUERY_STATUS: &str = "LnInvoicePaymentStatus";

/// Blink's wind-down dates of its default region, as in its repository.
const RECEIVE_DISABLED_AT: i64 = 1_785_535_200;
const FINAL_DEADLINE: i64 = 1_788_213_599;
const GATE_ARMS_AT: i64 = 1_788_213_600;

pub fn root<'a>(scene: &'a Scene<'_>, field: &str, arguments: &Value) -> Resolved<'a> {
    match field {
        "me" => user(scene),
        "authorization" => authorization(scene),
        "migration" => scene.reader().map(|_| plain(migration())),
        "windDown" => scene.reader().map(|person| plain(wind_down(&person))),
        "custodialRestrictions" => scene.reader().map(|person| plain(restrictions(&person))),
        "globals" => Ok(plain(globals())),
        "currencyList" => Ok(plain(
            scene.world.borrow().prices.0.iter().map(objects::currency).collect(),
        )),
        "realtimePrice" => {
            let price = objects::realtime_price(&scene.world.borrow(), &arguments["currency"], scene.now)?;
            Ok(plain(price))
        }
        "currencyConversionEstimation" => estimation(scene, arguments),
        "accountDefaultWallet" => default_wallet(scene, arguments),
        "lnInvoicePaymentStatusByHash" => {
            let hash = payment_hash(&arguments["input"]["paymentHash"])?;
            status_by_hash(scene, hash)
        }
        "lnInvoicePaymentStatusByPaymentRequest" => {
            let request = arguments["input"]["paymentRequest"].as_str().unwrap_or("");
            Ok(plain(status_by_request(scene, request)?))
        }
        _ => Err(failure("Cannot query field")),
    }
}

fn user<'a>(scene: &'a Scene<'_>) -> Resolved<'a> {
    let person = scene.reader()?;
    Ok(ResolvedValue::object(User { scene, person }))
}

/// `me`: two leaves and the account.
struct User<'s, 'w> {
    scene: &'s Scene<'w>,
    person: Person,
}

impl apollo_compiler::resolvers::ObjectValue for User<'_, '_> {
    fn type_name(&self) -> &'static str {
        "User"
    }

    fn resolve_field<'a>(&'a self, info: &'a apollo_compiler::resolvers::ResolveInfo<'a>) -> Resolved<'a> {
        match info.field_name() {
            "id" => Ok(plain(self.person.user_id.as_str().into())),
            "username" => Ok(plain(json!(self.person.username))),
            "language" => Ok(plain(json!(self.person.language))),
            "defaultAccount" => {
                let account = Node::Account(self.scene, Box::new(self.person.clone()));
                Ok(ResolvedValue::object(account))
            }
            _ => Err(self.unknown_field_error(info)),
        }
    }
}

/// Blink passes the token's scopes through an enum that has no `OFFLINE`: such a token nulls the whole answer.
fn authorization<'a>(scene: &'a Scene<'_>) -> Resolved<'a> {
    let person = scene.reader()?;
    let granted: Vec<String> = match &scene.asker {
        _ if person.standing != Standing::Active => vec!["read".to_owned()],
        Asker::Token { scopes, .. } if !scopes.is_empty() => scopes.clone(),
        _ => ["read", "write", "receive"].map(str::to_owned).into(),
    };
    Ok(ResolvedValue::object(Authorization(granted)))
}

struct Authorization(Vec<String>);

impl apollo_compiler::resolvers::ObjectValue for Authorization {
    fn type_name(&self) -> &'static str {
        "Authorization"
    }

    fn resolve_field<'a>(&'a self, _: &'a apollo_compiler::resolvers::ResolveInfo<'a>) -> Resolved<'a> {
        let scopes = self.0.iter().map(|scope| match scope.as_str() {
            "read" => Ok(ResolvedValue::leaf("READ")),
            "receive" => Ok(ResolvedValue::leaf("RECEIVE")),
            "write" => Ok(ResolvedValue::leaf("WRITE")),
            other => Err(failure(&format!("Enum \"Scope\" cannot represent value: \"{other}\""))),
        });
        Ok(ResolvedValue::List(Box::new(scopes)))
    }
}

fn migration() -> Value {
    json!({ "__typename": "AccountMigration", "status": "NOT_STARTED", "transferPaymentHash": null })
}

fn wind_down(person: &Person) -> Value {
    if !person.receive_disabled {
        return Value::Null;
    }
    json!({
        "__typename": "AccountWindDown",
        "status": "RECEIVE_DISABLED",
        "receiveDisabledAt": RECEIVE_DISABLED_AT,
        "finalDeadline": FINAL_DEADLINE,
        "gateArmsAt": GATE_ARMS_AT,
        "timezone": "Europe/Paris",
    })
}

fn restrictions(person: &Person) -> Value {
    json!({
        "__typename": "CustodialRestrictions",
        "dollarBalance": person.receive_disabled,
        "transfer": false,
    })
}

fn globals() -> Value {
    json!({
        "__typename": "Globals",
        "network": "mainnet",
        "nodesIds": [],
        "lightningAddressDomain": "sandbox.invalid",
        "lightningAddressDomainAliases": [],
    })
}

/// Major units of a currency in sats and cents, rounded to the nearest.
fn estimation<'a>(scene: &'a Scene<'_>, arguments: &Value) -> Resolved<'a> {
    let world = scene.world.borrow();
    if world.outages.price {
        return Err(DomainError::price_offline().into());
    }
    let code = objects::display_currency(&arguments["currency"])?;
    let invalid = || DomainError::coded("INVALID_INPUT", "Invalid currency.");
    let digits = world.prices.currency(&code).ok_or_else(invalid)?.digits;
    let (sat, cent) = (world.prices.sat_base(&code), world.prices.cent_base(&code));
    let (sat, cent) = (sat.ok_or_else(invalid)?, cent.ok_or_else(invalid)?);
    let minor = arguments["amount"].as_f64().unwrap_or(0.0) * 10_f64.powi(digits.cast_signed());
    let per = |base: i64, offset: u32| (minor * 10_f64.powi(offset.cast_signed()) / base as f64).round() as i64;
    Ok(plain(json!({
        "__typename": "CurrencyConversionEstimation",
        "id": world.prices.id(&code),
        "timestamp": scene.now.div_euclid(1000),
        "btcSatAmount": per(sat, SAT_OFFSET),
        "usdCentAmount": per(cent, CENT_OFFSET),
    })))
}

fn default_wallet<'a>(scene: &'a Scene<'_>, arguments: &Value) -> Resolved<'a> {
    let username = arguments["username"].as_str().unwrap_or("");
    let world = scene.world.borrow();
    let unknown = || failure(&format!("Account does not exist for username {username}"));
    let person = world
        .people
        .iter()
        .find(|person| person.username.as_deref() == Some(username));
    let person = person.ok_or_else(unknown)?;
    let wallet = match arguments["walletCurrency"].as_str() {
        Some("USD") => person.wallet(Unit::Usd),
        Some(_) => person.wallet(Unit::Btc),
        None => person.wallets.first(),
    };
    Ok(plain(objects::public_wallet(wallet.ok_or_else(unknown)?)))
}

fn status_by_hash<'a>(scene: &'a Scene<'_>, hash: &str) -> Resolved<'a> {
    let mut world = scene.world.borrow_mut();
    world.outages.database_up()?;
    let unknown = || FieldError::from(DomainError::unexpected("InvoiceNotFoundError"));
    let invoice = world.ledger.invoice(hash).ok_or_else(unknown)?.clone();
    let status = invoice.status(scene.now);
    // Between Blink's two writes the ledger has the payment and the invoice does not yet say so.
    if status == Status::Paid && world.outages.not_paid_races > 0 {
        world.outages.not_paid_races -= 1;
        return Err(DomainError::unexpected(&format!("InvoiceNotPaidError: {hash}")).into());
    }
    Ok(plain(objects::payment_status(QUERY_STATUS, &invoice, status)))
}

fn status_by_request(scene: &Scene<'_>, request: &str) -> Result<Value, DomainError> {
    let world = scene.world.borrow();
    world.outages.database_up()?;
    request_status(&world, QUERY_STATUS, request, scene.now)
}

/// By payment request Blink never looks an invoice up that is not its own: any bolt11 is PENDING until its time.
///
/// # Errors
/// It is no bolt11.
pub fn request_status(world: &World, typename: &str, request: &str, now: Millis) -> Result<Value, DomainError> {
    let reading = bolt11::read(request).ok_or_else(|| DomainError::uncoded("Invalid value for LnPaymentRequest"))?;
    if let Some(invoice) = world.ledger.invoice(&reading.payment_hash) {
        return Ok(objects::payment_status(typename, invoice, invoice.status(now)));
    }
    let expired = now >= reading.expires_at.saturating_mul(1000);
    let status = if expired { Status::Expired } else { Status::Pending };
    Ok(objects::foreign_status(
        typename,
        &reading.payment_hash,
        request,
        status,
    ))
}

/// A field of `ConsumerAccount`.
pub fn account<'a>(scene: &'a Scene<'_>, person: &'a Person, field: &str, arguments: &Value) -> Resolved<'a> {
    let wallet = |id: &str| ResolvedValue::object(Node::Wallet(scene, Box::new(person.clone()), id.to_owned()));
    match field {
        "id" => Ok(plain(person.account_id.as_str().into())),
        "level" => Ok(plain(person.level.as_str().into())),
        "displayCurrency" => Ok(plain(person.display_currency.as_str().into())),
        "defaultWalletId" => Ok(plain(json!(person.wallets.first().map(|wallet| &wallet.id)))),
        "defaultWallet" => Ok(plain(
            person.wallets.first().map_or(Value::Null, objects::public_wallet),
        )),
        "wallets" => {
            let wallets: Vec<_> = person.wallets.iter().map(|own| Ok(wallet(&own.id))).collect();
            Ok(ResolvedValue::List(Box::new(wallets.into_iter())))
        }
        "walletById" => {
            let id = arguments["walletId"].as_str().unwrap_or("");
            uuid::Uuid::try_parse(id).map_err(|_| failure("Invalid value for WalletId"))?;
            person
                .wallet_by_id(id)
                .ok_or_else(|| DomainError::unexpected("CouldNotFindWalletFromIdError"))?;
            Ok(wallet(id))
        }
        "realtimePrice" => {
            let code = person.display_currency.as_str().into();
            Ok(plain(objects::realtime_price(&scene.world.borrow(), &code, scene.now)?))
        }
        "transactions" => transactions(scene, &chosen(person, arguments)?, arguments),
        "invoices" => invoices(scene, &chosen(person, arguments)?, arguments),
        _ => Err(failure("Cannot query field")),
    }
}

/// A field of a wallet.
pub fn wallet<'a>(scene: &'a Scene<'_>, person: &'a Person, id: &str, field: &str, arguments: &Value) -> Resolved<'a> {
    let wallet = person
        .wallet_by_id(id)
        .ok_or_else(|| DomainError::unexpected("CouldNotFindWalletFromIdError"))?;
    let own = [id.to_owned()];
    match field {
        "id" => Ok(plain(id.into())),
        "accountId" => Ok(plain(person.account_id.as_str().into())),
        "walletCurrency" => Ok(plain(wallet.unit.name().into())),
        "balance" => Ok(plain(wallet.balance.into())),
        "pendingIncomingBalance" => Ok(plain(wallet.pending.into())),
        "transactions" => transactions(scene, &own, arguments),
        "invoices" => invoices(scene, &own, arguments),
        "invoiceByPaymentHash" => {
            let hash = payment_hash(&arguments["paymentHash"])?;
            let world = scene.world.borrow();
            let invoice = world.ledger.invoice(hash).filter(|invoice| invoice.wallet_id == id);
            let invoice = invoice.ok_or_else(|| DomainError::unexpected("CouldNotFindWalletInvoiceError"))?;
            Ok(plain(objects::invoice(invoice, scene.now)))
        }
        "transactionById" => {
            let wanted = arguments["transactionId"].as_str().unwrap_or("");
            let found = lines(scene, &own, |line| line.id == wanted).into_iter().next();
            Ok(plain(found.ok_or_else(|| {
                DomainError::unexpected("CouldNotFindTransactionError")
            })?))
        }
        "transactionsByPaymentHash" => {
            let hash = payment_hash(&arguments["paymentHash"])?;
            Ok(plain(
                lines(scene, &own, |line| line.payment_hash() == Some(hash)).into(),
            ))
        }
        "transactionsByPaymentRequest" => {
            let reading = arguments["paymentRequest"].as_str().and_then(bolt11::read);
            let hash = reading
                .ok_or_else(|| failure("Invalid value for LnPaymentRequest"))?
                .payment_hash;
            Ok(plain(
                lines(scene, &own, |line| line.payment_hash() == Some(&hash)).into(),
            ))
        }
        _ => Err(failure("Cannot query field")),
    }
}

/// The wallets asked for, all of them by default; a stranger's is refused.
fn chosen(person: &Person, arguments: &Value) -> Result<Vec<String>, FieldError> {
    let Some(ids) = arguments["walletIds"].as_array() else {
        return Ok(person.wallets.iter().map(|wallet| wallet.id.clone()).collect());
    };
    let own = |id: &Value| {
        let wallet = person.wallet_by_id(id.as_str().unwrap_or(""));
        wallet
            .map(|wallet| wallet.id.clone())
            .ok_or_else(|| DomainError::unexpected("InvalidWalletForAccountError").into())
    };
    ids.iter().map(own).collect()
}

fn transactions<'a>(scene: &'a Scene<'_>, wallets: &[String], arguments: &Value) -> Resolved<'a> {
    let world = scene.world.borrow();
    world.outages.database_up()?;
    let newest_first = world.ledger.transactions().iter().rev();
    let own: Vec<&Transaction> = newest_first.filter(|line| wallets.contains(&line.wallet_id)).collect();
    let page = slice(arguments).cut(own, |line| &line.id)?;
    let connection = objects::connection("Transaction", &page, |line| {
        (line.id.clone(), objects::transaction(line))
    });
    Ok(plain(connection))
}

fn invoices<'a>(scene: &'a Scene<'_>, wallets: &[String], arguments: &Value) -> Resolved<'a> {
    let world = scene.world.borrow();
    world.outages.database_up()?;
    let newest_first = world.ledger.invoices().iter().rev();
    let own: Vec<&Invoice> = newest_first
        .filter(|invoice| wallets.contains(&invoice.wallet_id))
        .collect();
    let page = slice(arguments).cut(own, |invoice| &invoice.payment_hash)?;
    let edge = |invoice: &Invoice| (invoice.payment_hash.clone(), objects::invoice(invoice, scene.now));
    Ok(plain(objects::connection("Invoice", &page, edge)))
}

fn lines(scene: &Scene<'_>, wallets: &[String], wanted: impl Fn(&Transaction) -> bool) -> Vec<Value> {
    let world = scene.world.borrow();
    let newest_first = world.ledger.transactions().iter().rev();
    let own = newest_first.filter(|line| wallets.contains(&line.wallet_id) && wanted(line));
    own.map(objects::transaction).collect()
}

fn slice(arguments: &Value) -> Slice {
    let text = |name: &str| arguments[name].as_str().map(str::to_owned);
    Slice {
        first: arguments["first"].as_i64(),
        after: text("after"),
        last: arguments["last"].as_i64(),
        before: text("before"),
    }
}
