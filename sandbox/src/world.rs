//! What the sandbox remembers, and its strict rules. No I/O and no clock: whoever calls says what time it is.

pub mod errors;
pub mod flows;
pub mod keys;
pub mod ledger;
pub mod money;
pub mod oauth;
pub mod paging;
pub mod people;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::blink_api::UnauthorizedBody;
use crate::clock::Millis;
use errors::{DomainError, Outages};
use flows::{Client, Desk};
use ledger::{Entry, Initiation, Invoice, InvoiceLimit, Ledger, Payment, Settlement, Surroundings, Unpayable};
use money::{Prices, Unit};
use oauth::{Rules, Tables};
use people::Person;

/// Blink keeps an idempotency key for an hour.
const IDEMPOTENCY_LIFE: Millis = 3_600_000;

/// Everything there is. What is not skipped survives a restart when there is a state file.
#[derive(Debug, Serialize, Deserialize)]
pub struct World {
    #[serde(skip)]
    pub client: Client,
    #[serde(skip)]
    pub desk: Desk,
    #[serde(skip)]
    pub rules: Rules,
    #[serde(skip)]
    pub outages: Outages,
    #[serde(skip)]
    pub limit: InvoiceLimit,
    #[serde(skip)]
    pub unauthorized_body: UnauthorizedBody,
    pub people: Vec<Person>,
    pub prices: Prices,
    pub tokens: Tables,
    #[serde(default)]
    pub keys: keys::Keys,
    pub ledger: Ledger,
    pub workplace: Option<super::workplace::Office>, // none in a world from before
    idempotency: HashMap<String, Millis>,
    /// What the faces of optional rooms remember, each under its name.
    #[serde(default)]
    pub rooms: HashMap<String, serde_json::Value>,
}

impl World {
    /// The first morning: four people, Alice with a past.
    pub fn new(client: Client, now: Millis) -> Self {
        let mut world = Self {
            client,
            desk: Desk::default(),
            rules: Rules::default(),
            outages: Outages::default(),
            limit: InvoiceLimit::default(),
            unauthorized_body: UnauthorizedBody::default(),
            people: people::everyone(),
            prices: Prices(money::currencies()),
            tokens: Tables::default(),
            keys: keys::Keys::default(),
            ledger: Ledger::default(),
            workplace: None,
            idempotency: HashMap::new(),
            rooms: HashMap::new(),
        };
        world.give_alice_a_past(now);
        world
    }

    pub fn person(&self, key: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.key == key)
    }

    pub fn person_by_user_id(&self, user_id: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.user_id == user_id)
    }

    pub fn person_mut(&mut self, key: &str) -> Option<&mut Person> {
        self.people.iter_mut().find(|person| person.key == key)
    }

    /// Makes an invoice for one of the people.
    ///
    /// # Errors
    /// Blink's.
    pub fn create_invoice(
        &mut self,
        owner: &Person,
        order: &ledger::Order<'_>,
        now: Millis,
    ) -> Result<Invoice, DomainError> {
        let around = Surroundings {
            prices: &self.prices,
            outages: &self.outages,
            limit: self.limit,
            now,
        };
        self.ledger.create(owner, order, &around)
    }

    /// Somebody pays an invoice.
    ///
    /// # Errors
    /// Why not.
    pub fn pay(&mut self, payment_hash: &str, payment: &Payment, now: Millis) -> Result<Invoice, Unpayable> {
        self.ledger
            .pay(&mut self.people, payment_hash, payment, &self.prices, now)
    }

    /// A failed send of that wallet, booked out and back in.
    pub fn bounce(&mut self, wallet_id: &str, payment_hash: &str, amount: i64, now: Millis) -> bool {
        self.ledger
            .bounce(&mut self.people, wallet_id, payment_hash, amount, &self.prices, now)
    }

    pub fn convert(&mut self, owner: &str, sats: i64, now: Millis) -> bool {
        self.ledger.convert(&mut self.people, owner, sats, &self.prices, now)
    }

    /// Blink's idempotency is a lock, not a replay: true the first time within an hour, false afterwards.
    pub fn claim_idempotency_key(&mut self, key: &str, now: Millis) -> bool {
        self.idempotency.retain(|_, claimed| now - *claimed < IDEMPOTENCY_LIFE);
        self.idempotency.insert(key.to_owned(), now).is_none()
    }

    /// Forty lines over the last weeks, on both wallets, so that paging, filters and totals have something to show.
    /// The balances end where `people` put them.
    fn give_alice_a_past(&mut self, now: Millis) {
        const LINES: i64 = 40;
        let memos = [
            "Flat white",
            "Two espresso",
            "",
            "Breakfast for two",
            "Table 4",
            "Croissant",
        ];
        let Some(alice) = self.person("alice").cloned() else {
            return;
        };
        for number in 0..LINES {
            let unit = if number % 4 == 3 { Unit::Usd } else { Unit::Btc };
            let Some(wallet) = alice.wallet(unit) else { continue };
            let size = 350 + (number * 733) % 4200;
            let amount = if number % 9 == 5 { -size } else { size };
            let hash = bolt11_hash(number);
            let entry = Entry {
                owner: "alice",
                wallet_id: &wallet.id,
                amount,
                fee: 0,
                external_id: None,
                memo: memos[usize::try_from(number).unwrap_or(0) % memos.len()],
                initiation: past_initiation(number, &hash),
                settlement: past_settlement(number, &hash),
            };
            let when = now - (LINES - number) * 7 * 3_600_000;
            self.ledger.book(&mut self.people, &entry, &self.prices, when);
        }
        if let Some(person) = self.person_mut("alice") {
            person.wallets = alice.wallets;
        }
    }
}

fn bolt11_hash(number: i64) -> String {
    let mut preimage = [0_u8; 32];
    preimage[..8].copy_from_slice(&number.to_be_bytes());
    crate::bolt11::payment_hash(&preimage)
}

fn past_initiation(number: i64, hash: &str) -> Initiation {
    match number % 10 {
        7 => Initiation::OnChain {
            address: "bc1qsandboxsandboxsandboxsandboxsandboxsand".to_owned(),
        },
        8 => Initiation::IntraLedger {
            username: Some("kenji".to_owned()),
            wallet_id: None,
        },
        // Blink answers "" when it no longer finds the invoice's text.
        _ => Initiation::Lightning {
            payment_hash: hash.to_owned(),
            payment_request: String::new(),
        },
    }
}

fn past_settlement(number: i64, hash: &str) -> Settlement {
    match number % 10 {
        7 => Settlement::OnChain { hash: hash.to_owned() },
        8 => Settlement::IntraLedger {
            username: Some("kenji".to_owned()),
            wallet_id: None,
            preimage: None,
        },
        _ => Settlement::Lightning { preimage: None },
    }
}
