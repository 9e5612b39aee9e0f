//! Invoices and the ledger: Blink's rules for making, paying, cancelling and listing them.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::errors::{DomainError, Outages};
use super::money::{CENT_OFFSET, Prices, SAT_OFFSET, Unit};
use super::people::{Person, Standing, Wallet};
use crate::bolt11;
use crate::clock::Millis;

/// Blink's `MAX_BYTES_FOR_MEMO`.
pub const LONGEST_MEMO: usize = 639;
/// 100,000 BTC in sats, and as many cents.
pub const LARGEST_AMOUNT: i64 = 10_000_000_000_000;

/// How an invoice stands, as `InvoicePaymentStatus` spells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Status {
    Pending,
    Paid,
    Expired,
}

impl Status {
    /// As GraphQL spells it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pending => "PENDING",
            Self::Paid => "PAID",
            Self::Expired => "EXPIRED",
        }
    }
}

/// A Lightning invoice that Blink's node has signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invoice {
    pub payment_hash: String,
    pub payment_request: String,
    pub payment_secret: String,
    pub preimage: String,
    /// The key of the person it belongs to.
    pub owner: String,
    pub wallet_id: String,
    pub unit: Unit,
    /// What the customer pays; none: any amount.
    pub satoshis: Option<i64>,
    /// What the wallet gets, in its own minor units; none: any amount.
    pub credit: Option<i64>,
    pub memo: String,
    pub external_id: String,
    /// Unix seconds, both.
    pub created_at: i64,
    pub expires_at: i64,
    pub paid_at: Option<i64>,
    pub cancelled: bool,
    /// A payment has arrived and is held, not yet settled: PENDING, but can no longer be cancelled.
    pub held: bool,
}

impl Invoice {
    /// Blink: PAID if the ledger has the hash, else EXPIRED by the bolt11's time, else PENDING. A cancelled invoice
    /// stays PENDING until it expires.
    pub fn status(&self, now: Millis) -> Status {
        if self.paid_at.is_some() {
            Status::Paid
        } else if now >= self.expires_at * 1000 {
            Status::Expired
        } else {
            Status::Pending
        }
    }
}

/// What asks for an invoice, its scalars already checked.
#[derive(Clone, Debug)]
pub struct Order<'a> {
    pub wallet_id: &'a str,
    pub amount: Amount,
    pub memo: &'a str,
    pub minutes: Option<i64>,
    pub external_id: Option<&'a str>,
    /// Asked for by somebody who need not be the owner: Blink counts these apart.
    pub is_for_recipient: bool,
}

/// What an invoice is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    Sats(i64),
    Cents(i64),
    /// So many sats, whatever cents a dollar wallet gets for them. Only by the public mutation.
    SatsIntoDollars(i64),
    Any,
}

/// So many new invoices per window and account, then none for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvoiceLimit {
    pub count: u32,
    pub window_ms: Millis,
    pub block_ms: Millis,
}

impl Default for InvoiceLimit {
    fn default() -> Self {
        Self {
            count: 60,
            window_ms: 60_000,
            block_ms: 300_000,
        }
    }
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Bucket {
    opened_at: Millis,
    used: u32,
    blocked_until: Millis,
}

/// Money in or out, as the ledger tells it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Transaction {
    /// 24 hex digits, rising with time; also the cursor.
    pub id: String,
    pub owner: String,
    pub wallet_id: String,
    pub external_id: Option<String>,
    pub direction: Direction,
    pub memo: Option<String>,
    /// Unix seconds.
    pub created_at: i64,
    /// Signed minor units of `unit`, the fee taken off.
    pub amount: i64,
    #[serde(default)]
    pub fee: i64,
    pub unit: Unit,
    pub display: Display,
    pub initiation: Initiation,
    pub settlement: Settlement,
    /// A field that Blink's resolver fails to give: null, with an error, and whatever may not be null goes with it.
    #[serde(default)]
    pub spoilt: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Direction {
    Send,
    Receive,
}

/// The owner's display currency at the time of settlement.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Display {
    pub currency: String,
    pub amount: String,
    pub fee: String,
    pub base: i64,
    pub offset: u32,
}

impl Display {
    fn of(amount: i64, unit: Unit, currency: &str, prices: &Prices) -> Self {
        let (base, offset) = match unit {
            Unit::Btc => (prices.sat_base(currency), SAT_OFFSET),
            Unit::Usd => (prices.cent_base(currency), CENT_OFFSET),
        };
        Self {
            amount: prices.major(prices.display_minor(amount, unit, currency), currency),
            fee: prices.major(0, currency),
            base: base.unwrap_or(0),
            offset,
            currency: currency.to_owned(),
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Initiation {
    Lightning {
        payment_hash: String,
        payment_request: String,
    },
    IntraLedger {
        username: Option<String>,
        wallet_id: Option<String>,
    },
    OnChain {
        address: String,
    },
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Settlement {
    Lightning {
        preimage: Option<String>,
    },
    IntraLedger {
        username: Option<String>,
        wallet_id: Option<String>,
        preimage: Option<String>,
    },
    OnChain {
        hash: String,
    },
}

impl Transaction {
    /// The payment hash, if it came or went by Lightning.
    pub fn payment_hash(&self) -> Option<&str> {
        match &self.initiation {
            Initiation::Lightning { payment_hash, .. } => Some(payment_hash),
            Initiation::IntraLedger { .. } | Initiation::OnChain { .. } => None,
        }
    }
}

/// Why a payment did not go through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unpayable {
    Unknown,
    AlreadyPaid,
    Cancelled,
    Expired,
    /// The invoice names no amount and neither does the payer.
    NoAmount,
    NoSuchPayer,
    PayerHasTooLittle,
}

/// How somebody pays.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Payment {
    /// Pays although the invoice was cancelled or has expired.
    pub force: bool,
    /// The key of another sandbox person: a Blink-to-Blink payment. None: somebody out there.
    pub payer: Option<String>,
    /// For invoices without an amount; a wallet may also pay more than one asks for, and all of it is credited.
    pub satoshis: Option<i64>,
    /// What Blink keeps of it, in the wallet's smallest unit. Of Lightning it keeps nothing today.
    pub fee: i64,
}

/// All invoices and transactions, oldest first.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Ledger {
    invoices: Vec<Invoice>,
    by_hash: HashMap<String, usize>,
    transactions: Vec<Transaction>,
    buckets: HashMap<String, Bucket>,
    counter: u64,
}

/// What the rules look at besides the ledger.
pub struct Surroundings<'a> {
    pub prices: &'a Prices,
    pub outages: &'a Outages,
    pub limit: InvoiceLimit,
    pub now: Millis,
}

impl Ledger {
    pub fn invoices(&self) -> &[Invoice] {
        &self.invoices
    }

    pub fn transactions(&self) -> &[Transaction] {
        &self.transactions
    }

    pub fn invoice(&self, payment_hash: &str) -> Option<&Invoice> {
        self.by_hash.get(payment_hash).map(|&at| &self.invoices[at])
    }

    fn invoice_mut(&mut self, payment_hash: &str) -> Option<&mut Invoice> {
        let at = *self.by_hash.get(payment_hash)?;
        self.invoices.get_mut(at)
    }

    /// Makes an invoice.
    ///
    /// # Errors
    /// Blink's, in Blink's order.
    pub fn create(
        &mut self,
        owner: &Person,
        order: &Order<'_>,
        around: &Surroundings<'_>,
    ) -> Result<Invoice, DomainError> {
        let wallet = self.admit(owner, order, around)?;
        let invoice = Invoice::sign(&owner.key, wallet, order, around)?;
        self.by_hash.insert(invoice.payment_hash.clone(), self.invoices.len());
        self.invoices.push(invoice.clone());
        Ok(invoice)
    }

    fn admit<'a>(
        &mut self,
        owner: &'a Person,
        order: &Order<'_>,
        around: &Surroundings<'_>,
    ) -> Result<&'a Wallet, DomainError> {
        let Some(wallet) = owner.wallet_by_id(order.wallet_id) else {
            return Err(DomainError::unexpected("InvalidWalletForAccountError"));
        };
        around.outages.database_up()?;
        if owner.standing != Standing::Active {
            return Err(DomainError::input("Account is inactive."));
        }
        if owner.receive_disabled {
            let text = "This account can no longer receive payments. If this is your account, please update the Blink \
                        app to migrate your funds.";
            return Err(DomainError::coded("RECEIVE_DISABLED", text));
        }
        match order.is_for_recipient {
            true => self.count_invoice(&format!("for {}", owner.key), around)?,
            false => self.count_invoice(&owner.key, around)?,
        }
        check_amount(order.amount, wallet.unit)?;
        if order
            .external_id
            .is_some_and(|id| self.external_id_taken(&owner.key, id))
        {
            return Err(DomainError::input(
                "External id for invoice or transaction already exists",
            ));
        }
        if around.outages.dealer && wallet.unit == Unit::Usd && order.amount != Amount::Any {
            let text = "No connection to dealer to perform USD operation.";
            return Err(DomainError::coded("DEALER_OFFLINE", text));
        }
        if around.outages.lightning {
            let text = "Offchain action failed, please try again in a few minutes. If the problem persists, please \
                        contact support.";
            return Err(DomainError::coded("LND_OFFLINE", text));
        }
        Ok(wallet)
    }

    /// Blink counts by account in a fixed window; whoever goes over is blocked for a while.
    fn count_invoice(&mut self, owner: &str, around: &Surroundings<'_>) -> Result<(), DomainError> {
        let (limit, now) = (around.limit, around.now);
        let bucket = self.buckets.entry(owner.to_owned()).or_default();
        if now < bucket.blocked_until {
            return Err(too_many());
        }
        if now - bucket.opened_at >= limit.window_ms {
            (bucket.opened_at, bucket.used) = (now, 0);
        }
        if bucket.used >= limit.count {
            bucket.blocked_until = now + limit.block_ms;
            return Err(too_many());
        }
        bucket.used += 1;
        Ok(())
    }

    fn external_id_taken(&self, owner: &str, id: &str) -> bool {
        self.invoices
            .iter()
            .any(|invoice| invoice.owner == owner && invoice.external_id == id)
    }

    /// Cancels; a paid, held, cancelled or expired invoice "has already been processed".
    ///
    /// # Errors
    /// Blink's.
    pub fn cancel(&mut self, wallet_id: &str, payment_hash: &str, now: Millis) -> Result<(), DomainError> {
        let Some(invoice) = self
            .invoice_mut(payment_hash)
            .filter(|invoice| invoice.wallet_id == wallet_id)
        else {
            return Err(DomainError::unexpected("CouldNotFindWalletInvoiceError"));
        };
        if invoice.cancelled || invoice.held || invoice.status(now) != Status::Pending {
            return Err(DomainError::input("The invoice has already been processed"));
        }
        invoice.cancelled = true;
        Ok(())
    }

    /// A payment arrives at the node and is held there, not yet settled.
    pub fn hold(&mut self, payment_hash: &str) -> bool {
        self.invoice_mut(payment_hash)
            .map(|invoice| invoice.held = true)
            .is_some()
    }

    /// Somebody pays: the wallet is credited and the ledger has it.
    ///
    /// # Errors
    /// Why not.
    pub fn pay(
        &mut self,
        people: &mut [Person],
        payment_hash: &str,
        payment: &Payment,
        prices: &Prices,
        now: Millis,
    ) -> Result<Invoice, Unpayable> {
        let invoice = self.invoice(payment_hash).ok_or(Unpayable::Unknown)?.clone();
        invoice.accepts(payment.force, now)?;
        let satoshis = payment.satoshis.max(invoice.satoshis).ok_or(Unpayable::NoAmount)?;
        let credit = match (invoice.credit, invoice.unit) {
            (Some(credit), _) if invoice.satoshis == Some(satoshis) => credit,
            (Some(_), Unit::Btc) => satoshis,
            (Some(_), Unit::Usd) => prices.cents_for_sats(satoshis),
            (None, Unit::Btc) => satoshis,
            (None, Unit::Usd) => prices.cents_for_sats(satoshis),
        };
        let payer = self.charge_payer(people, payment, &invoice, satoshis, prices, now)?;
        let settlement = match payer {
            Some((username, wallet_id)) => Settlement::IntraLedger {
                username,
                wallet_id: Some(wallet_id),
                preimage: Some(invoice.preimage.clone()),
            },
            None => Settlement::Lightning {
                preimage: Some(invoice.preimage.clone()),
            },
        };
        self.book(
            people,
            &Entry::of_invoice(&invoice, credit, payment.fee, settlement),
            prices,
            now,
        );
        let stored = self.invoice_mut(payment_hash).ok_or(Unpayable::Unknown)?;
        stored.paid_at = Some(now.div_euclid(1000));
        stored.held = false;
        Ok(stored.clone())
    }

    fn charge_payer(
        &mut self,
        people: &mut [Person],
        payment: &Payment,
        invoice: &Invoice,
        satoshis: i64,
        prices: &Prices,
        now: Millis,
    ) -> Result<Option<(Option<String>, String)>, Unpayable> {
        let Some(key) = &payment.payer else { return Ok(None) };
        let payer = people
            .iter()
            .find(|person| &person.key == key)
            .ok_or(Unpayable::NoSuchPayer)?;
        let wallet = payer.wallet(Unit::Btc).ok_or(Unpayable::NoSuchPayer)?;
        if wallet.balance < satoshis {
            return Err(Unpayable::PayerHasTooLittle);
        }
        let who = (payer.username.clone(), wallet.id.clone());
        let receiver = people.iter().find(|person| person.key == invoice.owner);
        let settlement = Settlement::IntraLedger {
            username: receiver.and_then(|person| person.username.clone()),
            wallet_id: Some(invoice.wallet_id.clone()),
            preimage: Some(invoice.preimage.clone()),
        };
        let entry = Entry {
            owner: key,
            wallet_id: &who.1,
            amount: -satoshis,
            fee: 0,
            external_id: None,
            memo: &invoice.memo,
            initiation: invoice.initiation(),
            settlement,
        };
        self.book(people, &entry, prices, now);
        Ok(Some(who))
    }

    /// A send that failed: Blink books it out and back in, the second as a RECEIVE with the same payment hash.
    pub fn bounce(
        &mut self,
        people: &mut [Person],
        wallet_id: &str,
        payment_hash: &str,
        amount: i64,
        prices: &Prices,
        now: Millis,
    ) -> bool {
        let Some(owner) = people.iter().find(|person| person.wallet_by_id(wallet_id).is_some()) else {
            return false;
        };
        let owner = owner.key.clone();
        let payment_request = self
            .invoice(payment_hash)
            .map(|invoice| invoice.payment_request.clone());
        for signed in [-amount, amount] {
            let entry = Entry {
                owner: &owner,
                wallet_id,
                amount: signed,
                fee: 0,
                external_id: None,
                memo: "",
                initiation: Initiation::Lightning {
                    payment_hash: payment_hash.to_owned(),
                    payment_request: payment_request.clone().unwrap_or_default(),
                },
                settlement: Settlement::Lightning { preimage: None },
            };
            self.book(people, &entry, prices, now);
        }
        true
    }

    /// The owner moves money from one wallet into the other: out of the one in its own units, into the other.
    pub fn convert(&mut self, people: &mut [Person], owner: &str, sats: i64, prices: &Prices, now: Millis) -> bool {
        let Some(person) = people.iter().find(|person| person.key == owner) else {
            return false;
        };
        let (Some(bitcoin), Some(dollar)) = (person.wallet(Unit::Btc), person.wallet(Unit::Usd)) else {
            return false;
        };
        let (bitcoin, dollar, username) = (bitcoin.id.clone(), dollar.id.clone(), person.username.clone());
        let cents = prices.cents_for_sats(sats);
        for (wallet_id, other, amount) in [(&bitcoin, &dollar, -sats), (&dollar, &bitcoin, cents)] {
            let entry = Entry {
                owner,
                wallet_id,
                amount,
                fee: 0,
                external_id: None,
                memo: "",
                initiation: Initiation::IntraLedger {
                    username: username.clone(),
                    wallet_id: Some(other.clone()),
                },
                settlement: Settlement::IntraLedger {
                    username: username.clone(),
                    wallet_id: Some(other.clone()),
                    preimage: None,
                },
            };
            self.book(people, &entry, prices, now);
        }
        true
    }

    /// The field of this name cannot be had any more of the entries of this payment.
    pub fn spoil(&mut self, payment_hash: &str, field: &str) -> bool {
        let mut is_any = false;
        let of_payment = |line: &&mut Transaction| line.payment_hash() == Some(payment_hash);
        for line in self.transactions.iter_mut().filter(of_payment) {
            line.spoilt = (!field.is_empty()).then(|| field.to_owned());
            is_any = true;
        }
        is_any
    }

    /// Writes one line and moves the balance.
    pub fn book(&mut self, people: &mut [Person], entry: &Entry<'_>, prices: &Prices, now: Millis) {
        let Some(person) = people.iter_mut().find(|person| person.key == entry.owner) else {
            return;
        };
        let display_currency = person.display_currency.clone();
        let Some(wallet) = person.wallets.iter_mut().find(|wallet| wallet.id == entry.wallet_id) else {
            return;
        };
        wallet.balance += entry.amount;
        let (unit, created_at) = (wallet.unit, now.div_euclid(1000));
        self.counter += 1;
        let direction = if entry.amount < 0 {
            Direction::Send
        } else {
            Direction::Receive
        };
        // Blink's spam limits: the memo of a credit below 50 sat or 10 cents is not shown.
        let smallest = if unit == Unit::Btc { 50 } else { 10 };
        let hidden = direction == Direction::Receive && entry.amount < smallest;
        self.transactions.push(Transaction {
            id: format!("{created_at:08x}{:016x}", self.counter),
            owner: entry.owner.to_owned(),
            wallet_id: entry.wallet_id.to_owned(),
            external_id: entry.external_id.map(str::to_owned),
            direction,
            memo: (!hidden && !entry.memo.is_empty()).then(|| entry.memo.to_owned()),
            created_at,
            amount: entry.amount,
            fee: entry.fee,
            unit,
            display: Display::of(entry.amount, unit, &display_currency, prices),
            initiation: entry.initiation.clone(),
            settlement: entry.settlement.clone(),
            spoilt: None,
        });
    }
}

impl Invoice {
    fn sign(owner: &str, wallet: &Wallet, order: &Order<'_>, around: &Surroundings<'_>) -> Result<Self, DomainError> {
        let (satoshis, credit) = match order.amount {
            Amount::Sats(sats) => (Some(sats), Some(sats)),
            Amount::Cents(cents) => (Some(around.prices.sats_for_cents(cents)), Some(cents)),
            Amount::SatsIntoDollars(sats) => match around.prices.cents_for_sats(sats) {
                0 => {
                    return Err(DomainError::input(
                        "Amount sent was too low for recipient's usd wallet.",
                    ));
                }
                cents => (Some(sats), Some(cents)),
            },
            Amount::Any => (None, None),
        };
        let (preimage, payment_secret) = (rand::random::<[u8; 32]>(), rand::random::<[u8; 32]>());
        let created_at = around.now.div_euclid(1000);
        let lifetime = lifetime_seconds(wallet.unit, order.amount, order.minutes);
        let signed = bolt11::sign(&bolt11::Draft {
            preimage,
            payment_secret,
            satoshis: satoshis.map(i64::unsigned_abs),
            memo: order.memo,
            created_at: created_at.unsigned_abs(),
            lifetime: lifetime.unsigned_abs(),
        });
        let payment_hash = bolt11::payment_hash(&preimage);
        Ok(Self {
            external_id: order.external_id.unwrap_or(&payment_hash).to_owned(),
            payment_request: signed.map_err(|_| DomainError::input("Sats amount passed is too large"))?,
            payment_secret: hex::encode(payment_secret),
            preimage: hex::encode(preimage),
            owner: owner.to_owned(),
            wallet_id: wallet.id.clone(),
            unit: wallet.unit,
            satoshis,
            credit,
            memo: order.memo.to_owned(),
            created_at,
            expires_at: created_at + lifetime,
            paid_at: None,
            cancelled: false,
            held: false,
            payment_hash,
        })
    }

    fn accepts(&self, force: bool, now: Millis) -> Result<(), Unpayable> {
        match self.status(now) {
            Status::Paid => Err(Unpayable::AlreadyPaid),
            Status::Expired if !force => Err(Unpayable::Expired),
            Status::Pending if self.cancelled && !force => Err(Unpayable::Cancelled),
            Status::Pending | Status::Expired => Ok(()),
        }
    }

    fn initiation(&self) -> Initiation {
        Initiation::Lightning {
            payment_hash: self.payment_hash.clone(),
            payment_request: self.payment_request.clone(),
        }
    }
}

/// One line to be booked; `amount` is signed.
pub struct Entry<'a> {
    pub owner: &'a str,
    pub wallet_id: &'a str,
    /// The fee taken off.
    pub amount: i64,
    pub fee: i64,
    pub external_id: Option<&'a str>,
    pub memo: &'a str,
    pub initiation: Initiation,
    pub settlement: Settlement,
}

impl<'a> Entry<'a> {
    fn of_invoice(invoice: &'a Invoice, credit: i64, fee: i64, settlement: Settlement) -> Self {
        Self {
            owner: &invoice.owner,
            wallet_id: &invoice.wallet_id,
            amount: credit - fee,
            fee,
            external_id: Some(&invoice.external_id),
            memo: &invoice.memo,
            initiation: invoice.initiation(),
            settlement,
        }
    }
}

fn too_many() -> DomainError {
    let text = "Too many invoices creation, please wait for a while and try again.";
    DomainError::coded("TOO_MANY_REQUEST", text)
}

fn check_amount(amount: Amount, unit: Unit) -> Result<(), DomainError> {
    match (amount, unit) {
        (Amount::Sats(_), Unit::Usd) | (Amount::Cents(_) | Amount::SatsIntoDollars(_), Unit::Btc) => {
            Err(DomainError::input("Unsupported operation for wallet's currency."))
        }
        (Amount::Sats(0) | Amount::SatsIntoDollars(0), _) => {
            Err(DomainError::input("A valid satoshi amount is required"))
        }
        (Amount::Cents(0), _) => Err(DomainError::input("A valid usd amount is required")),
        _ => Ok(()),
    }
}

/// Blink's table: outside of the range the *with-amount* default silently takes over, also for invoices without one.
fn lifetime_seconds(unit: Unit, amount: Amount, minutes: Option<i64>) -> i64 {
    let (longest, with_amount, without) = match unit {
        Unit::Btc => (24 * 60, 4 * 60, 2 * 60),
        Unit::Usd => (5, 5, 5),
    };
    let chosen = match minutes {
        Some(minutes) if (1..=longest).contains(&minutes) => minutes,
        Some(_) => with_amount,
        None if amount == Amount::Any => without,
        None => with_amount,
    };
    chosen * 60
}

#[cfg(test)]
mod tests {
    use super::super::{money, people};
    use super::*;

    const NOW: Millis = 1_700_000_000_000;

    struct Town {
        people: Vec<Person>,
        prices: Prices,
        outages: Outages,
        ledger: Ledger,
        limit: InvoiceLimit,
    }

    impl Town {
        fn new() -> Self {
            Self {
                people: people::everyone(),
                prices: Prices(money::currencies()),
                outages: Outages::default(),
                ledger: Ledger::default(),
                limit: InvoiceLimit::default(),
            }
        }

        fn order(
            &mut self,
            unit: Unit,
            amount: Amount,
            minutes: Option<i64>,
            now: Millis,
        ) -> Result<Invoice, DomainError> {
            self.order_with(unit, amount, minutes, None, now)
        }

        fn order_with(
            &mut self,
            unit: Unit,
            amount: Amount,
            minutes: Option<i64>,
            external_id: Option<&str>,
            now: Millis,
        ) -> Result<Invoice, DomainError> {
            let owner = self.people[0].clone();
            let order = Order {
                wallet_id: &owner.wallet(unit).expect("alice has both").id,
                amount,
                memo: "Table 4",
                minutes,
                external_id,
                is_for_recipient: false,
            };
            let around = Surroundings {
                prices: &self.prices,
                outages: &self.outages,
                limit: self.limit,
                now,
            };
            self.ledger.create(&owner, &order, &around)
        }

        fn pay(&mut self, hash: &str, payment: &Payment, now: Millis) -> Result<Invoice, Unpayable> {
            self.ledger.pay(&mut self.people, hash, payment, &self.prices, now)
        }
    }

    #[test]
    fn an_expiry_out_of_range_is_silently_replaced_by_the_default_with_an_amount() {
        let mut town = Town::new();
        let cases = [
            (Unit::Btc, Amount::Sats(1), Some(15), 15),
            (Unit::Btc, Amount::Sats(1), Some(2000), 240),
            (Unit::Btc, Amount::Any, Some(0), 240),
            (Unit::Btc, Amount::Any, None, 120),
            (Unit::Usd, Amount::Cents(1), Some(15), 5),
        ];
        for (unit, amount, asked, minutes) in cases {
            let invoice = town.order(unit, amount, asked, NOW).expect("made");
            assert_eq!(invoice.expires_at - invoice.created_at, minutes * 60);
            let read = bolt11::read(&invoice.payment_request).expect("bolt11");
            assert_eq!(
                (read.payment_hash, read.expires_at),
                (invoice.payment_hash, invoice.expires_at)
            );
        }
    }

    #[test]
    fn after_sixty_invoices_in_a_minute_the_account_is_blocked_for_five() {
        let mut town = Town::new();
        for _ in 0..60 {
            town.order(Unit::Btc, Amount::Sats(1), None, NOW).expect("made");
        }
        let refused = town.order(Unit::Btc, Amount::Sats(1), None, NOW).expect_err("too many");
        assert_eq!(refused.code, Some("TOO_MANY_REQUEST"));
        assert!(town.order(Unit::Btc, Amount::Sats(1), None, NOW + 299_999).is_err());
        assert!(town.order(Unit::Btc, Amount::Sats(1), None, NOW + 300_000).is_ok());
    }

    #[test]
    fn an_external_id_names_one_invoice_of_an_account() {
        let mut town = Town::new();
        let order = |town: &mut Town| town.order_with(Unit::Btc, Amount::Sats(5), None, Some("sale-1"), NOW);
        order(&mut town).expect("made");
        assert!(order(&mut town).expect_err("taken").message.ends_with("already exists"));
    }

    #[test]
    fn paying_credits_the_wallet_once_and_hides_the_memo_of_dust() {
        let mut town = Town::new();
        let before = town.people[0].wallets[0].balance;
        let invoice = town.order(Unit::Btc, Amount::Sats(49), None, NOW).expect("made");
        let paid = town.pay(&invoice.payment_hash, &Payment::default(), NOW).expect("paid");
        assert_eq!(paid.status(NOW), Status::Paid);
        assert_eq!(town.people[0].wallets[0].balance, before + 49);
        let line = town.ledger.transactions().last().expect("booked");
        assert_eq!((line.memo.as_deref(), line.amount), (None, 49));
        assert_eq!(line.external_id.as_deref(), Some(invoice.external_id.as_str()));
        assert_eq!(
            town.pay(&invoice.payment_hash, &Payment::default(), NOW),
            Err(Unpayable::AlreadyPaid)
        );
    }

    #[test]
    fn a_cancelled_invoice_stays_pending_expires_and_is_paid_only_on_purpose() {
        let mut town = Town::new();
        let invoice = town.order(Unit::Btc, Amount::Sats(100), Some(1), NOW).expect("made");
        let hash = &invoice.payment_hash;
        town.ledger.cancel(&invoice.wallet_id, hash, NOW).expect("cancelled");
        assert_eq!(
            town.ledger.invoice(hash).map(|invoice| invoice.status(NOW)),
            Some(Status::Pending)
        );
        assert!(
            town.ledger.cancel(&invoice.wallet_id, hash, NOW).is_err(),
            "already processed"
        );
        assert_eq!(town.pay(hash, &Payment::default(), NOW), Err(Unpayable::Cancelled));
        let later = NOW + 60_000;
        assert_eq!(town.pay(hash, &Payment::default(), later), Err(Unpayable::Expired));
        let forced = Payment {
            force: true,
            ..Payment::default()
        };
        town.pay(hash, &forced, later).expect("late, but paid");
    }

    #[test]
    fn a_payment_between_two_people_moves_both_balances() {
        let mut town = Town::new();
        let invoice = town.order(Unit::Usd, Amount::Cents(100), None, NOW).expect("made");
        let sats = invoice.satoshis.expect("amount");
        let payment = Payment {
            payer: Some("kenji".to_owned()),
            ..Payment::default()
        };
        town.pay(&invoice.payment_hash, &payment, NOW).expect("paid");
        assert_eq!(town.people[1].wallets[0].balance, 88_000 - sats);
        assert_eq!(town.people[0].wallets[1].balance, 25_990 + 100);
        let lines = town.ledger.transactions();
        assert_eq!(
            (lines[0].direction, lines[1].direction),
            (Direction::Send, Direction::Receive)
        );
    }
}
