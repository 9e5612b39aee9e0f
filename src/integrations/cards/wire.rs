//! The vendor's answers, read leniently: what its pages, its collection and its own code show differ from each other.
//! Amounts become integers here. Rules without I/O.

use secrecy::SecretString;
use serde_json::Value;

use super::method::{BANK, CARD};
use crate::{
    money::{self, Money},
    sales::MethodId,
    text::clean_and_cut,
    token,
};

/// Words of the vendor are cut to this.
const LONGEST_WORDS: usize = 200;

/// An answer of the token endpoints, both dialects.
#[derive(Debug)]
pub struct TokenAnswer {
    pub access_token: SecretString,
    pub expired_on: Option<String>,
    pub payment_types: Vec<String>,
    /// `currencies`, or the one `currency` of the older dialect.
    pub currencies: Vec<String>,
}

/// A paylink that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Created {
    pub id: String,
    pub url: Option<String>,
}

/// What the vendor says of a paylink.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paylink {
    /// Lower case.
    pub status: String,
    /// In major units, as written.
    amount: Option<String>,
    currency: Option<String>,
    /// Only when it was one way and no other.
    pub rail: Option<MethodId>,
    pub transaction_id: Option<String>,
}

/// What the vendor says of a transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transaction {
    references: Vec<String>,
    amount: Option<String>,
    currency: Option<String>,
    pub rail: MethodId,
}

/// A notification, of which nothing is believed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hint {
    pub transaction_id: Option<String>,
}

impl TokenAnswer {
    pub fn read(answer: &Value) -> Option<Self> {
        let upper = |text: String| text.to_uppercase();
        let one = text(&answer["currency"]).into_iter();
        Some(Self {
            access_token: text(&answer["access_token"])?.into(),
            expired_on: text(&answer["expired_on"]),
            payment_types: texts(&answer["payment_types"]),
            currencies: texts(&answer["currencies"]).into_iter().chain(one).map(upper).collect(),
        })
    }
}

impl Created {
    pub fn read(answer: &Value) -> Option<Self> {
        let answer = inside(answer);
        Some(Self {
            id: id(&answer["id"])?,
            url: text(&answer["paylink_url"]),
        })
    }

    /// The one with this reference in a list: a bare array, or a page with `data`.
    pub fn find(list: &Value, reference: &str) -> Option<Self> {
        let items = list.as_array().or_else(|| list["data"].as_array())?;
        items
            .iter()
            .find(|item| references(item).iter().any(|found| found == reference))
            .and_then(Self::read)
    }
}

impl Paylink {
    pub fn read(answer: &Value) -> Option<Self> {
        let answer = inside(answer);
        Some(Self {
            status: text(&answer["status"])?.to_lowercase(),
            amount: number(&answer["amount"]),
            currency: text(&answer["currency"]),
            rail: one_rail(&answer["payment_method"]),
            transaction_id: id(&answer["transaction_id"]),
        })
    }

    /// Only this completes a sale; a status that nobody knows is no payment.
    pub fn is_paid(&self) -> bool {
        self.status == "paid"
    }

    /// Some money came, and not all of it: nothing that the till settles.
    pub fn is_paid_in_part(&self) -> bool {
        matches!(
            self.status.as_str(),
            "partially paid" | "partially-paid" | "partially_paid"
        )
    }

    /// Nobody has tried to pay it: the vendor cancels no other one.
    pub fn is_unpaid(&self) -> bool {
        self.status == "unpaid"
    }

    pub fn is_cancelled(&self) -> bool {
        matches!(self.status.as_str(), "cancelled" | "canceled")
    }

    /// Amount and currency, to the penny.
    pub fn is_of(&self, money: &Money) -> bool {
        agrees(self.amount.as_deref(), self.currency.as_deref(), money)
    }
}

impl Transaction {
    pub fn read(answer: &Value) -> Option<Self> {
        let answer = inside(answer);
        let source = text(&answer["payment_source"]).unwrap_or_default().to_lowercase();
        answer.is_object().then(|| Self {
            references: references(answer),
            amount: number(&answer["amount"]),
            currency: text(&answer["currency"]),
            rail: if source.contains("bank") { BANK } else { CARD },
        })
    }

    /// Is it the payment of this reference and amount?
    pub fn is_of(&self, reference: &str, money: &Money) -> bool {
        let is_ours = self.references.iter().any(|found| found == reference);
        is_ours && agrees(self.amount.as_deref(), self.currency.as_deref(), money)
    }
}

impl Hint {
    /// Of whatever somebody sent.
    pub fn read(body: &[u8]) -> Self {
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        Self {
            transaction_id: id(&body["transaction_id"]),
        }
    }
}

/// Why the vendor said no, in its words. The shape is not documented: a text under `error` or `message`, an object of
/// fields with their messages under `error` or `errors`.
pub fn words(answer: &Value) -> String {
    let found = ["error", "message", "errors"].map(|name| sentence(&answer[name]));
    let words = found.into_iter().flatten().next().unwrap_or_default();
    clean_and_cut(&words, LONGEST_WORDS)
}

/// An amount as the vendor's JSON number in major units: written out of digits, never computed.
pub fn decimal(money: &Money) -> Value {
    money.plain().parse().map_or(Value::Null, Value::Number)
}

fn agrees(amount: Option<&str>, currency: Option<&str>, money: &Money) -> bool {
    let minor = amount.and_then(|amount| minor(amount, money.currency.digits()));
    let same = currency.is_some_and(|currency| currency.eq_ignore_ascii_case(money.currency.code()));
    same && minor == Some(money.minor)
}

/// `12.3`, `12.30` and `12.3000` are all 1230.
fn minor(text: &str, digits: u8) -> Option<i64> {
    let text = match text.split_once('.') {
        Some((whole, fraction)) => match fraction.trim_end_matches('0') {
            "" => whole.to_owned(),
            fraction => format!("{whole}.{fraction}"),
        },
        None => text.to_owned(),
    };
    money::parse(&text, digits).ok()
}

fn inside(answer: &Value) -> &Value {
    match &answer["data"] {
        data @ Value::Object(_) => data,
        _ => answer,
    }
}

fn text(value: &Value) -> Option<String> {
    let text = value.as_str()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn texts(value: &Value) -> Vec<String> {
    let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
    items.iter().filter_map(text).collect()
}

fn number(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => Some(number.to_string()),
        other => text(other),
    }
}

/// An id that can stand in a path: no longer than any of the vendor's, without surprises.
fn id(value: &Value) -> Option<String> {
    let id = number(value)?;
    token::is_id(&id).then_some(id)
}

/// Wherever a reference of ours may stand. `merchant_data` is an object or JSON in a text.
fn references(answer: &Value) -> Vec<String> {
    let named = ["transaction_unique", "reference"].map(|name| text(&answer[name]));
    let kept = match &answer["merchant_data"] {
        Value::String(json) => serde_json::from_str(json).unwrap_or_default(),
        other => other.clone(),
    };
    named.into_iter().flatten().chain(text(&kept["reference"])).collect()
}

/// `card_payment` is `credit-card` in answers, `open_banking` is `open-banking`.
fn one_rail(value: &Value) -> Option<MethodId> {
    let ways = text(value).map_or_else(|| texts(value), |one| vec![one]);
    let [way] = ways.as_slice() else { return None };
    let way = way.to_lowercase().replace('_', "-");
    if way.contains("bank") {
        Some(BANK)
    } else {
        way.contains("card").then_some(CARD)
    }
}

fn sentence(value: &Value) -> Option<String> {
    let joined = match value {
        Value::Object(fields) => fields.values().filter_map(sentence).collect::<Vec<_>>().join(" "),
        Value::Array(items) => items.iter().filter_map(sentence).collect::<Vec<_>>().join(" "),
        other => text(other)?,
    };
    (!joined.is_empty()).then_some(joined)
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;
    use serde_json::json;

    use super::*;
    use crate::money::Currency;

    fn pounds(minor: i64) -> Money {
        Money {
            minor,
            currency: Currency::new("GBP", 2),
        }
    }

    #[test]
    fn both_dialects_of_a_token_are_read() {
        let new = TokenAnswer::read(&json!({
            "access_token": "eyJ0", "expired_on": "2024-01-30T08:05:46Z", "send_blink_receipt": true,
            "payment_types": ["credit-card", "open-banking"], "currencies": ["GBP", "eur"], "more": {}
        }))
        .expect("a token");
        assert_eq!(new.currencies, ["GBP", "EUR"]);
        let old = TokenAnswer::read(&json!({
            "access_token": "eyJ0", "expired_on": "2023-01-01T12:00:00Z", "currency": "GBP", "send_blink_receipt": "Yes"
        }))
        .expect("a token");
        assert_eq!(
            (old.currencies.as_slice(), old.payment_types.len()),
            (&["GBP".to_owned()][..], 0)
        );
        assert_eq!(old.access_token.expose_secret(), "eyJ0");
        assert!(TokenAnswer::read(&json!({"access_token": ""})).is_none());
    }

    #[test]
    fn an_amount_is_a_text_or_a_number_and_agrees_to_the_penny() {
        let said = |amount: Value, currency: &str| {
            Paylink::read(&json!({"status": "Paid", "amount": amount, "currency": currency})).expect("a paylink")
        };
        for amount in [json!("12.32"), json!(12.32), json!("12.3200")] {
            assert!(said(amount, "gbp").is_of(&pounds(1232)));
        }
        assert!(said(json!(12), "GBP").is_of(&pounds(1200)) && said(json!("12.00"), "GBP").is_of(&pounds(1200)));
        for amount in [
            json!("12.33"),
            json!("1232"),
            json!("12.321"),
            json!("1e3"),
            json!("-12.32"),
            json!(null),
        ] {
            assert!(!said(amount, "GBP").is_of(&pounds(1232)));
        }
        assert!(!said(json!("12.32"), "EUR").is_of(&pounds(1232)));
        let silent = Paylink::read(&json!({"status": "Paid", "amount": "12.32"})).expect("a paylink");
        assert!(!silent.is_of(&pounds(1232)), "no currency agrees with none");
    }

    #[test]
    fn only_paid_is_paid_however_it_is_written() {
        let status = |text: &str| Paylink::read(&json!({ "status": text })).expect("a paylink");
        assert!(status("Paid").is_paid() && status(" PAID ").is_paid());
        for other in [
            "Unpaid",
            "Payment attempted",
            "Partially Paid",
            "active",
            "paid?",
            "complete",
        ] {
            assert!(!status(other).is_paid() && !status(other).is_cancelled(), "{other}");
        }
        assert!(status("Cancelled").is_cancelled());
        assert!(Paylink::read(&json!({"status": 7})).is_none());
    }

    #[test]
    fn a_paylink_is_found_by_our_reference_in_either_kind_of_list() {
        let items = json!([
            {"id": 1, "transaction_unique": "other", "paylink_url": "https://a"},
            {"id": 2, "merchant_data": "{\"reference\":\"ours\"}", "paylink_url": null},
        ]);
        let page = json!({"pageNumber": 1, "pageSize": 50, "totalResults": 2, "data": items});
        for list in [items, page] {
            let found = Created::find(&list, "ours").expect("found");
            assert_eq!((found.id.as_str(), found.url), ("2", None));
            assert!(Created::find(&list, "nobody's").is_none());
        }
        assert!(Created::find(&json!({"error": "no"}), "ours").is_none());
        assert!(
            Created::read(&json!({"id": "../../tokens"})).is_none(),
            "no id of theirs"
        );
    }

    #[test]
    fn a_transaction_is_ours_by_reference_and_amount() {
        let answer = json!({"data": {
            "transaction_id": "BL-1", "amount": 1.1, "currency": "GBP", "payment_source": "Visa Credit Card",
            "merchant_data": "{\"reference\":\"ours\"}"
        }});
        let transaction = Transaction::read(&answer).expect("a transaction");
        assert!(transaction.is_of("ours", &pounds(110)) && transaction.rail == CARD);
        assert!(!transaction.is_of("theirs", &pounds(110)) && !transaction.is_of("ours", &pounds(111)));
        let bank = json!({"payment_source": "Open Banking", "merchant_data": {"reference": "ours"}});
        assert_eq!(Transaction::read(&bank).expect("a transaction").rail, BANK);
    }

    #[test]
    fn one_way_says_how_it_was_paid_and_two_say_nothing() {
        let rail = |ways: Value| {
            Paylink::read(&json!({"status": "paid", "payment_method": ways}))
                .expect("read")
                .rail
        };
        assert_eq!(rail(json!(["card_payment"])), Some(CARD));
        assert_eq!(rail(json!("open-banking")), Some(BANK));
        assert_eq!(rail(json!(["card_payment", "open_banking"])), None);
        assert_eq!(rail(json!(null)), None);
    }

    #[test]
    fn a_refusal_says_why_in_any_of_its_shapes() {
        assert_eq!(words(&json!({"error": "Access Token expired"})), "Access Token expired");
        assert_eq!(
            words(&json!({"message": "No", "errors": {"amount": ["Too small."]}})),
            "No"
        );
        assert_eq!(
            words(&json!({"error": {"amount": ["Too small.", "Really."]}})),
            "Too small. Really."
        );
        assert_eq!(words(&json!("<html>")), "");
        assert_eq!(
            words(&json!({"error": "x\n".repeat(300)})).chars().count(),
            LONGEST_WORDS
        );
    }

    #[test]
    fn an_amount_is_written_digit_by_digit() {
        assert_eq!(decimal(&pounds(1232)).to_string(), "12.32");
        assert_eq!(decimal(&pounds(29)).to_string(), "0.29");
        assert_eq!(decimal(&pounds(9_999_999_999)).to_string(), "99999999.99");
    }

    #[test]
    fn of_a_notification_only_the_transaction_s_name_is_taken() {
        assert_eq!(
            Hint::read(br#"{"transaction_id":"354792196","status":"Paid"}"#)
                .transaction_id
                .as_deref(),
            Some("354792196")
        );
        for junk in [&b"{}"[..], b"", b"not json", br#"{"transaction_id":"a/b"}"#, br#"[1]"#] {
            assert_eq!(Hint::read(junk), Hint::default());
        }
    }
}
