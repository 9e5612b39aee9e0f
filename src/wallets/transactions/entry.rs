//! An entry of the ledger, in words.

use std::collections::HashSet;

use crate::{
    blink::Transaction,
    i18n::{Message, key},
    money::Money,
    text,
    web::Moment,
};

/// A line of the ledger.
pub struct Entry {
    pub id: String,
    pub direction: Direction,
    /// Never negative, like the other amounts; the direction says which way.
    pub amount: Money,
    pub fee: Option<Money>,
    /// In the display currency of that day.
    pub display: Option<Money>,
    pub memo: Option<String>,
    pub rail: &'static str,
    pub status: String,
    pub at: Moment,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    In,
    Out,
    /// A payment that failed and came back. Blink books it as received, with the payment's own hash: never income.
    Back,
}

impl Entry {
    /// How the line begins: a key.
    pub fn words(&self) -> &'static str {
        match self.direction {
            Direction::In => key("ledger-received"),
            Direction::Out => key("ledger-sent"),
            Direction::Back => key("ledger-came-back"),
        }
    }

    pub fn sign(&self) -> &'static str {
        match self.direction {
            Direction::Out => "−",
            Direction::In | Direction::Back => "+",
        }
    }

    /// In minor units, below zero for what went out.
    pub fn signed(&self, money: &Money) -> i64 {
        match self.direction {
            Direction::Out => -money.minor,
            Direction::In | Direction::Back => money.minor,
        }
    }

    /// The status in words, and the badge's class.
    pub fn status_words(&self) -> (Message, &'static str) {
        match self.status.as_str() {
            "SUCCESS" => (Message::new("ledger-done"), "good"),
            "PENDING" => (Message::new("ledger-waiting"), "warn"),
            "FAILURE" => (Message::new("ledger-failed"), "bad"),
            other => (Message::new("ledger-status").with("status", other), ""),
        }
    }
}

/// The lines of one page. What came back is known by its payment, when both are on it.
pub fn read(transactions: &[Transaction]) -> Vec<Entry> {
    let sent: HashSet<&str> = transactions
        .iter()
        .filter(|transaction| transaction.direction == "SEND")
        .filter_map(Transaction::payment_hash)
        .collect();
    transactions
        .iter()
        .map(|transaction| entry(transaction, &sent))
        .collect()
}

fn entry(transaction: &Transaction, sent: &HashSet<&str>) -> Entry {
    let came_back = || transaction.payment_hash().is_some_and(|hash| sent.contains(hash));
    let direction = match transaction.direction.as_str() {
        "SEND" => Direction::Out,
        _ if came_back() => Direction::Back,
        _ => Direction::In,
    };
    let fee = transaction.settlement_fee.saturating_abs();
    Entry {
        id: transaction.id.clone(),
        direction,
        amount: transaction.money(),
        fee: (fee != 0).then(|| transaction.settlement_currency.money(fee)),
        display: transaction.worth(),
        memo: transaction
            .memo
            .as_deref()
            .map(|memo| text::clean(memo).into_owned())
            .filter(|memo| !memo.is_empty()),
        rail: transaction.rail(),
        status: text::clean_and_cut(&transaction.status, 40),
        at: Moment::from_seconds(transaction.created_at),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::i18n::Language;

    fn transaction(direction: &str, hash: &str) -> Transaction {
        serde_json::from_value(json!({
            "id": "655cd1926445716f60b89418", "externalId": null, "direction": direction, "status": "SUCCESS",
            "memo": " ", "createdAt": 1_700_531_378, "settlementAmount": if direction == "SEND" { -2707 } else { 2707 },
            "settlementFee": 0, "settlementCurrency": "BTC", "settlementDisplayAmount": "-1.00",
            "settlementDisplayCurrency": "USD", "initiationVia": {"__typename": "InitiationViaLn", "paymentHash": hash},
            "settlementVia": {"__typename": "SettlementViaLn"}
        }))
        .expect("a transaction as Blink sends it")
    }

    #[test]
    fn a_payment_that_came_back_is_not_income() {
        let page = [
            transaction("RECEIVE", "a"),
            transaction("SEND", "a"),
            transaction("RECEIVE", "b"),
        ];
        let directions: Vec<_> = read(&page).iter().map(|entry| entry.direction).collect();
        assert_eq!(directions, [Direction::Back, Direction::Out, Direction::In]);
    }

    #[test]
    fn amounts_lose_their_sign_and_empty_memos_are_none() {
        let entry = &read(&[transaction("SEND", "a")])[0];
        assert_eq!((entry.amount.minor, &entry.memo), (2707, &None));
        assert_eq!(
            entry.display.as_ref().map(|money| money.words(Language::default())),
            Some("1.00 USD".to_owned())
        );
    }
}
