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
//! | `POST /control` | JSON: a [`Command`], such as `{"do": "set-access-ttl", "seconds": 3}` → `{"ok": true}`; `false`: there is nothing of that name |
//!
//! A POST is taken from our own pages and from what is no browser; other sites' pages are refused.

mod pages;
mod preset;

use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::blink_api::UnauthorizedBody;
use super::fault::Fault;
use super::log::{Call, Counters};
use super::stage::Stage;
use super::world::World;
use super::world::errors::Outages;
use super::world::ledger::{Invoice, InvoiceLimit, Payment, Status, Transaction, Unpayable};
use super::world::money::Unit;
use super::world::oauth::{Dialect, Grace};
use super::world::people::{Person, Standing};
use crate::clock::Millis;

pub use pages::routes;
pub use preset::Preset;

/// A handle on a running sandbox. Clones hold the same strings.
#[derive(Clone)]
pub struct Control {
    pub(super) stage: Arc<Stage>,
}

/// Everything that can be ordered with [`Control::send`] and `POST /control`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
#[rustfmt::skip] // A table: a line for each.
pub enum Command {
    /// Every access token lapses now.
    ExpireAccessTokens,
    /// Every refresh token lapses now.
    ExpireRefreshTokens,
    /// The person removes the app at Blink.
    RevokeAllFor { person: String },
    /// Seconds that access tokens issued from now on live.
    SetAccessTtl { seconds: i64 },
    /// Makes token answers odd but valid: this member has that value, given as JSON text; empty text leaves it out.
    AlterTokenAnswer { member: String, value: String },
    /// Which Hydra this is.
    SetDialect { dialect: Dialect },
    /// Hydra's grace period for rotated refresh tokens.
    SetGrace { grace: Option<Grace> },
    /// Whether the client may skip the consent page.
    SetSkipConsent { skip: bool },
    /// What the client is registered for.
    SetClientScopes { scopes: Vec<String> },
    /// How many invoices an account may make.
    SetInvoiceLimit { limit: InvoiceLimit },
    /// What stands in a 401.
    SetUnauthorizedBody { body: UnauthorizedBody },
    /// What is broken inside of Blink.
    SetOutages { outages: Outages },
    /// Minor units of a currency for one bitcoin.
    SetPrice { currency: String, per_bitcoin: i64 },
    SetReceiveDisabled { person: String, disabled: bool },
    SetStanding { person: String, standing: Standing },
    /// The language that somebody chose at Blink; empty for whoever leaves it to their device.
    SetLanguage { person: String, language: String },
    /// The ledger does not explain it.
    SetBalance { wallet: String, balance: i64 },
    /// A payment arrives and is held: PENDING, but no longer to be cancelled.
    Hold { payment_hash: String },
    /// A failed send of that wallet: booked out, and back in as a RECEIVE with the same payment hash.
    Bounce { wallet: String, payment_hash: String, amount: i64 },
    /// So many sats move from a person's bitcoin wallet into their dollar wallet.
    Convert { person: String, sats: i64 },
    /// A field of the entries of this payment can no longer be had, as when a resolver fails; an empty name mends it.
    Spoil { payment_hash: String, field: String },
    /// An event for the subscribers of an invoice, true or not.
    Announce { payment_hash: String, status: Status },
    PutFault { fault: Fault },
    TakeFault { name: String },
    /// Takes out all faults, opens all barriers, mends all outages.
    ClearFaults,
    Release { barrier: String },
    SetPreset { preset: Preset, on: bool },
    /// Ends every WebSocket connection with a close code; 1006 ends it without a word.
    CloseWebsockets { code: u16 },
    /// Ends every subscription with `complete`, as a restart behind Blink's WebSocket may; the connections stay open.
    CompleteSubscriptions,
    /// Cuts every TCP connection, HTTP and WebSocket.
    CutConnections,
    /// Moves the sandbox's clock, and with it the clock of whoever shares it.
    Advance { seconds: u64 },
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
        self.stage.hub.publish(&self.stage, payment_hash, Status::Paid);
        Ok(invoice)
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

    /// Changes a person as no command does: another username, another display currency.
    pub fn change_person(&self, person: &str, change: impl FnOnce(&mut Person)) -> bool {
        self.stage
            .change(|world| world.person_mut(person).map(change))
            .is_some()
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
        self.stage.change(|world| world.outages = Outages::default());
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
        self.stage.change(|world| {
            if let Some(outage) = preset.outage(&mut world.outages) {
                *outage = on;
            }
        });
        if on {
            self.stage.faults.put_all(preset.faults());
            if preset == Preset::WebsocketDown {
                self.send(Command::CloseWebsockets { code: 1006 });
            }
        }
    }

    /// Whether a preset is on.
    pub fn is_on(&self, preset: Preset) -> bool {
        let mut outages = self.stage.look(|world| world.outages.clone());
        preset.outage(&mut outages).is_some_and(|outage| *outage) || self.stage.faults.has(preset.name())
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

    /// Does what is ordered; `false`: there is nothing of that name.
    pub fn send(&self, command: Command) -> bool {
        use Command as Do;
        let (stage, now) = (&self.stage, self.stage.now());
        match command {
            Do::PutFault { fault } => self.put(fault),
            Do::TakeFault { name } => self.take(&name),
            Do::ClearFaults => self.mend(),
            Do::Release { barrier } => self.release(&barrier),
            Do::SetPreset { preset, on } => self.preset(preset, on),
            Do::Advance { seconds } => self.advance(Duration::from_secs(seconds)),
            Do::AlterTokenAnswer { member, value } => stage.add_odd_member(&member, &value),
            Do::Announce { payment_hash, status } => stage.hub.publish(stage, &payment_hash, status),
            Do::CloseWebsockets { code } => stage.hub.close_all(code, "the sandbox was told to"),
            Do::CompleteSubscriptions => stage.hub.complete_all(),
            Do::CutConnections => stage.wires.cut_all(),
            other => return stage.change(|world| world.run(other, now)),
        }
        true
    }
}

impl World {
    /// The commands that change nothing but what is remembered.
    fn run(&mut self, command: Command, now: Millis) -> bool {
        use Command as Do;
        match command {
            Do::ExpireAccessTokens => self.tokens.expire_access_tokens(now),
            Do::ExpireRefreshTokens => self.tokens.expire_refresh_tokens(now),
            Do::RevokeAllFor { person } => {
                let user = self.person(&person).map(|person| person.user_id.clone());
                return user.map(|user_id| self.tokens.remove_consent(&user_id)).is_some();
            }
            Do::SetAccessTtl { seconds } => self.rules.access_ttl = seconds,
            Do::SetDialect { dialect } => self.rules.dialect = dialect,
            Do::SetGrace { grace } => self.rules.grace = grace,
            Do::SetSkipConsent { skip } => self.rules.skip_consent = skip,
            Do::SetClientScopes { scopes } => self.rules.client_scopes = scopes,
            Do::SetInvoiceLimit { limit } => self.limit = limit,
            Do::SetUnauthorizedBody { body } => self.unauthorized_body = body,
            Do::SetOutages { outages } => self.outages = outages,
            Do::SetPrice { currency, per_bitcoin } => {
                let known = self.prices.0.iter_mut().find(|known| known.code == currency);
                return known.map(|known| known.per_bitcoin = per_bitcoin).is_some();
            }
            Do::SetReceiveDisabled { person, disabled } => {
                let person = self.person_mut(&person);
                return person.map(|person| person.receive_disabled = disabled).is_some();
            }
            Do::SetLanguage { person, language } => {
                return self
                    .person_mut(&person)
                    .map(|person| person.language = language)
                    .is_some();
            }
            Do::SetStanding { person, standing } => {
                return self
                    .person_mut(&person)
                    .map(|person| person.standing = standing)
                    .is_some();
            }
            Do::SetBalance { wallet, balance } => {
                let mut wallets = self.people.iter_mut().flat_map(|person| person.wallets.iter_mut());
                let known = wallets.find(|known| known.id == wallet);
                return known.map(|known| known.balance = balance).is_some();
            }
            Do::Hold { payment_hash } => return self.ledger.hold(&payment_hash),
            Do::Bounce {
                wallet,
                payment_hash,
                amount,
            } => return self.bounce(&wallet, &payment_hash, amount, now),
            Do::Convert { person, sats } => return self.convert(&person, sats, now),
            Do::Spoil { payment_hash, field } => return self.ledger.spoil(&payment_hash, &field),
            _ => return false,
        }
        true
    }
}
