//! What the face remembers, and its rules. No I/O and no clock.

use std::collections::BTreeMap;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::clock::Millis;

/// "Access token is expired after 30 minutes."
const TOKEN_LIFE: i64 = 30 * 60;
/// `X-RateLimit-Limit: 60` in the vendor's saved answers. [inferred] a minute and a merchant.
pub const CALLS_PER_MINUTE: usize = 60;
const MINUTE: Millis = 60_000;
/// A transaction is `Captured` until it is settled. [inferred] a day, where the vendor's plug-in draws the line.
const SETTLED_AFTER: Millis = 24 * 60 * MINUTE;

/// Everything the face remembers.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Desk {
    pub token_life: i64,
    /// By the token's hash: whose, and until when.
    pub tokens: BTreeMap<String, (usize, Millis)>,
    pub paylinks: Vec<Paylink>,
    pub transactions: Vec<Transaction>,
    /// When each merchant's calls came.
    pub calls: BTreeMap<usize, Vec<Millis>>,
}

impl Default for Desk {
    fn default() -> Self {
        Self {
            token_life: TOKEN_LIFE,
            tokens: BTreeMap::new(),
            paylinks: Vec::new(),
            transactions: Vec::new(),
            calls: BTreeMap::new(),
        }
    }
}

/// A pair of keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoKeys {
    pub api_key: String,
    pub secret_key: String,
}

/// A paylink. Amounts are integers in hundredths here, whatever is said outside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paylink {
    pub id: u64,
    pub merchant: usize,
    pub code: String,
    pub status: String,
    pub amount: i64,
    pub currency: String,
    pub transaction_unique: String,
    pub merchant_data: Value,
    pub payment_method: Vec<String>,
    pub full_name: String,
    pub notes: String,
    pub notification_url: Option<String>,
    pub redirect_url: Option<String>,
}

/// A payment, and what was given back of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transaction {
    pub id: String,
    pub merchant: usize,
    pub paylink: u64,
    pub amount: i64,
    pub refunded: i64,
    pub currency: String,
    pub source: String,
    pub status: String,
    pub merchant_data: Value,
    pub at: Millis,
}

/// What a customer does on the hosted page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    Card,
    Bank,
    Decline,
}

/// A notification to be sent: where, and what.
#[derive(Clone, Debug)]
pub struct Notification {
    pub url: String,
    pub body: Value,
}

/// Why the API says no: the status, and the words under `error`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct No(pub u16, pub String);

pub fn no(status: u16, words: &str) -> No {
    No(status, words.to_owned())
}

/// Two Blink pages of the demo; nobody else's keys are known.
pub fn demo_keys(number: usize) -> DemoKeys {
    let hex = |what: &str| hex::encode(Sha256::digest(format!("sandbox {what} {number}")));
    DemoKeys {
        api_key: hex("card api key"),
        secret_key: hex("card secret key"),
    }
}

/// The first takes every currency the vendor names, the second pounds alone.
pub fn currencies(merchant: usize) -> &'static [&'static str] {
    match merchant {
        0 => &["GBP", "EUR", "USD"],
        _ => &["GBP"],
    }
}

impl Desk {
    /// Whose keys these are.
    pub fn merchant(api_key: &str, secret_key: &str) -> Option<usize> {
        (0..2).find(|number| {
            let keys = demo_keys(*number);
            keys.api_key == api_key && keys.secret_key == secret_key
        })
    }

    /// Gives a token, and says when it ends. Like the vendor's it is a JWT in which anybody can read the merchant's secret.
    pub fn issue(&mut self, merchant: usize, now: Millis) -> (String, Millis) {
        let ends_at = now + self.token_life * 1000;
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let head = part(&json!({"typ": "JWT", "alg": "HS256"}));
        let claims = part(&json!({
            "merchant_id": 134_857 + merchant,
            "secret_key": demo_keys(merchant).secret_key,
            "exp": ends_at / 1000,
        }));
        // [inferred] nothing: random, where a signature would be.
        let signature = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
        let token = format!("{head}.{claims}.{signature}");
        self.tokens.retain(|_, (_, ends_at)| *ends_at > now);
        self.tokens.insert(hash(&token), (merchant, ends_at));
        (token, ends_at)
    }

    /// Whose token this is, and whether its call still fits into the minute; how many are left.
    pub fn admit(&mut self, token: &str, now: Millis) -> Result<(usize, usize), No> {
        let (merchant, ends_at) = *self
            .tokens
            .get(&hash(token))
            .ok_or_else(|| no(401, "Unauthorised request"))?;
        if ends_at <= now {
            return Err(no(401, "Access Token expired"));
        }
        let left = self.count(merchant, now)?;
        Ok((merchant, left))
    }

    /// Counts a call of this merchant.
    pub fn count(&mut self, merchant: usize, now: Millis) -> Result<usize, No> {
        let calls = self.calls.entry(merchant).or_default();
        calls.retain(|at| (now - MINUTE..=now).contains(at));
        if calls.len() >= CALLS_PER_MINUTE {
            return Err(no(429, "Too Many Attempts."));
        }
        calls.push(now);
        Ok(CALLS_PER_MINUTE - calls.len())
    }

    pub fn paylink(&self, merchant: usize, id: u64) -> Result<&Paylink, No> {
        self.paylinks
            .iter()
            .find(|paylink| paylink.id == id && paylink.merchant == merchant)
            .ok_or_else(|| no(404, "Invalid request"))
    }

    /// The customer does this. `None`: the page is over. `Some(None)`: nobody is told.
    pub fn pay(&mut self, id: u64, how: How, now: Millis) -> Option<Option<Notification>> {
        let paylink = self.paylinks.iter_mut().find(|paylink| paylink.id == id)?;
        if !paylink.is_open() {
            return None;
        }
        if how == How::Decline {
            // Declines are not documented to notify.
            "Payment attempted".clone_into(&mut paylink.status);
            return Some(None);
        }
        "Paid".clone_into(&mut paylink.status);
        let transaction = Transaction {
            // A paylink's transactions are numbers in the vendor's sample.
            id: (354_792_196 + self.transactions.len()).to_string(),
            merchant: paylink.merchant,
            paylink: paylink.id,
            amount: paylink.amount,
            refunded: 0,
            currency: paylink.currency.clone(),
            source: match how {
                How::Bank => "Open Banking".to_owned(), // [inferred]
                _ => "Visa Credit Card".to_owned(),
            },
            status: "Captured".to_owned(),
            merchant_data: paylink.merchant_data.clone(),
            at: now,
        };
        let notification = paylink.notification(&transaction, how);
        self.transactions.push(transaction);
        Some(notification)
    }

    pub fn transaction(&self, merchant: usize, id: &str) -> Result<&Transaction, No> {
        self.transactions
            .iter()
            .find(|transaction| transaction.id == id && transaction.merchant == merchant)
            .ok_or_else(|| no(404, "Invalid request"))
    }

    /// Gives back. `None` is all of it.
    pub fn refund(&mut self, merchant: usize, id: &str, amount: Option<i64>, now: Millis) -> Result<Value, No> {
        let transaction = self.card_transaction(merchant, id)?;
        let left = transaction.amount - transaction.refunded;
        let amount = amount.unwrap_or(left);
        if amount < 1 || amount > left {
            return Err(no(400, "Refund amount exceeds the transaction amount"));
        }
        // "Refund = after settlement". [inferred] a part of an unsettled payment is given back all the same.
        if now - transaction.at < SETTLED_AFTER && amount == transaction.amount {
            return Err(no(400, "Transaction has not been settled, cancel it instead"));
        }
        transaction.refunded += amount;
        Ok(outcome("Refunded successfully", amount, &transaction.id))
    }

    /// Undoes a payment that is not settled.
    pub fn cancel_transaction(&mut self, merchant: usize, id: &str, now: Millis) -> Result<Value, No> {
        let transaction = self.card_transaction(merchant, id)?;
        if now - transaction.at >= SETTLED_AFTER || transaction.refunded > 0 {
            return Err(no(400, "Only captured transactions can be cancelled"));
        }
        transaction.refunded = transaction.amount;
        "Cancelled".clone_into(&mut transaction.status);
        Ok(outcome("Cancelled successfully", transaction.amount, &transaction.id))
    }

    fn card_transaction(&mut self, merchant: usize, id: &str) -> Result<&mut Transaction, No> {
        let transaction = self
            .transactions
            .iter_mut()
            .find(|transaction| transaction.id == id && transaction.merchant == merchant)
            .ok_or_else(|| no(404, "Invalid request"))?;
        // Refund and cancel are card only.
        if transaction.source.contains("Card") {
            Ok(transaction)
        } else {
            Err(no(400, "Only card transactions can be refunded"))
        }
    }
}

fn outcome(words: &str, amount: i64, transaction: &str) -> Value {
    json!({"success": true, "message": words, "amount": number(amount), "transaction_id": transaction})
}

impl Paylink {
    /// Can the customer pay?
    pub fn is_open(&self) -> bool {
        matches!(self.status.as_str(), "Unpaid" | "Payment attempted")
    }

    /// For people.
    pub fn amount_in_words(&self) -> String {
        format!("{} {}", major(self.amount), self.currency)
    }

    pub fn takes(&self, way: &str) -> bool {
        self.payment_method.iter().any(|known| known == way)
    }

    /// As `GET` answers: the amount is a text, and the ways are spelled differently from the request.
    pub fn answer(&self, origin: &str) -> Value {
        let ways: Vec<&str> = self
            .payment_method
            .iter()
            .map(|way| {
                if way == "credit-card" {
                    "card_payment"
                } else {
                    "open_banking"
                }
            })
            .collect();
        json!({
            "id": self.id,
            "paylink_url": self.url(origin),
            "status": self.status,
            "created_by": "Sandbox",
            "amount": major(self.amount),
            "currency": self.currency,
            "transaction_type": "Sale",
            "customer_name": self.full_name,
            "payment_method": ways,
            "is_decide_amount": false,
            "notes": self.notes,
            "notification_url": self.notification_url,
            // Since 01-2026; [inferred] as the object that was sent.
            "merchant_data": self.merchant_data,
        })
    }

    pub fn url(&self, origin: &str) -> String {
        format!("{origin}/payment/l/{}", self.code)
    }

    /// The documented JSON, sent when a paylink has been paid.
    fn notification(&self, transaction: &Transaction, how: How) -> Option<Notification> {
        let way = if how == How::Bank {
            "open-banking"
        } else {
            "credit-card"
        };
        Some(Notification {
            url: self.notification_url.clone()?,
            body: json!({
                "transaction_id": transaction.id,
                "paylink_id": self.id,
                "name": self.full_name,
                "amount": major(self.amount),
                "reference": self.transaction_unique,
                "payment_method": way,
                "status": "Paid",
                "note": self.notes,
                "merchant_data": self.merchant_data,
            }),
        })
    }
}

impl Transaction {
    /// As `GET` answers: here the amount is a number, and `merchant_data` a text.
    pub fn answer(&self) -> Value {
        json!({"data": {
            "transaction_id": self.id,
            "status": self.status,
            "message": "Payment Successful",
            "amount": number(self.amount),
            "currency": self.currency,
            "payment_source": self.source,
            "merchant_data": self.merchant_data.to_string(),
        }})
    }
}

/// `12.30`
pub fn major(minor: i64) -> String {
    format!("{}.{:02}", minor / 100, minor % 100)
}

/// A JSON number in major units.
fn number(minor: i64) -> Value {
    major(minor).parse().map_or(Value::Null, Value::Number)
}

/// A JSON number or text in major units, with two decimals at most.
pub fn minor(value: &Value) -> Option<i64> {
    let text = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        _ => return None,
    };
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    (fraction.len() <= 2).then(|| format!("{whole}{fraction:0<2}").parse().ok())?
}

pub fn hash(token: &str) -> String {
    hex::encode(Sha256::digest(token))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_go_out_and_come_in_to_the_penny() {
        assert_eq!((major(1232), major(5)), ("12.32".to_owned(), "0.05".to_owned()));
        for value in [json!(12.3), json!("12.30")] {
            assert_eq!(minor(&value), Some(1230));
        }
        assert_eq!(minor(&json!(12)), Some(1200));
        assert_eq!(minor(&json!("12.345")), None);
    }

    #[test]
    fn a_merchant_has_sixty_calls_a_minute() {
        let mut desk = Desk::default();
        assert!((0..60).all(|_| desk.count(0, 0).is_ok()));
        assert_eq!(desk.count(0, 1), Err(no(429, "Too Many Attempts.")));
        assert!(desk.count(1, 1).is_ok() && desk.count(0, MINUTE + 1).is_ok());
    }
}
