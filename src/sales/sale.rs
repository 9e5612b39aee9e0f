//! A sale and the attempts to have it paid: rules without I/O.

use super::{method_id::MethodId, schedule::TRY_ANEW};
use crate::{
    blink::{Invoice, WalletCurrency},
    clock::Millis,
    i18n::{Amount, Arg, Message, key},
    money::{Currency, Money, Rate},
    orders::Bill,
};

/// What has become of an attempt; of a sale it is `Waiting` as long as any attempt waits, then that of its newest attempt,
/// until one of them is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Asked for, and not known yet whether Blink made the invoice. Of an attempt only; its sale is `Waiting`.
    Creating,
    Waiting,
    Paid,
    Expired,
    Cancelled,
    /// Blink took the money after the invoice had expired or been cancelled.
    PaidLate,
    /// No invoice came to be.
    Failed,
}

impl Status {
    const ALL: [Self; 7] = [
        Self::Creating,
        Self::Waiting,
        Self::Paid,
        Self::Expired,
        Self::Cancelled,
        Self::PaidLate,
        Self::Failed,
    ];

    /// As the tables write it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Creating => "creating",
            Self::Waiting => "waiting",
            Self::Paid => "paid",
            Self::Expired => "expired",
            Self::Cancelled => "cancelled",
            Self::PaidLate => "paid-late",
            Self::Failed => "failed",
        }
    }

    /// The status with this code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// The contract's `data-sale-status`, which knows no `creating`.
    pub fn mark(self) -> &'static str {
        match self {
            Self::Creating => Self::Waiting.code(),
            status => status.code(),
        }
    }

    /// For the cashier: a key.
    pub fn words(self) -> &'static str {
        match self {
            Self::Creating | Self::Waiting => key("status-waiting"),
            Self::Paid => key("status-paid"),
            Self::Expired => key("status-expired"),
            Self::Cancelled => key("status-cancelled"),
            Self::PaidLate => key("status-paid-late"),
            Self::Failed => key("status-failed"),
        }
    }

    pub fn is_paid(self) -> bool {
        matches!(self, Self::Paid | Self::PaidLate)
    }

    /// May the page stop listening? Not after `expired`: that is renewed, or paid late.
    pub fn ends_listening(self) -> bool {
        matches!(self, Self::Paid | Self::PaidLate | Self::Cancelled | Self::Failed)
    }
}

/// The wallet that an attempt credits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credit {
    pub wallet: WalletCurrency,
    pub wallet_id: String,
    /// Sats or cents, as asked of Blink.
    pub amount: i64,
}

impl Credit {
    pub fn money(&self) -> Money {
        self.wallet.money(self.amount)
    }
}

/// A price that is kept with the attempt it was used for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quoted {
    /// The price of what: a sat (`Btc`) or a cent (`Usd`).
    pub of: WalletCurrency,
    pub rate: Rate,
    pub currency: Currency,
    /// When Blink published it.
    pub at: Millis,
    /// Who said so.
    pub source: String,
}

impl Quoted {
    /// `BTC/EUR` or `USD/EUR`.
    pub fn pair(&self) -> String {
        format!("{}/{}", self.of.code(), self.currency)
    }

    /// The price of one bitcoin or one dollar in major units, exactly.
    pub fn major(&self) -> String {
        self.rate.major_price(self.of.decimals(), self.currency.digits())
    }

    /// What the price is of, and what that costs: `1 BTC` and `95,000.00 EUR`, rounded as money is and without its
    /// mark, for nobody pays it. `None` for a price beyond all numbers.
    pub fn in_words(&self) -> Option<(String, Amount)> {
        let price = Money {
            minor: self.rate.value_of(10_i64.pow(self.of.decimals()))?,
            currency: self.currency.clone(),
        };
        Some((format!("1 {}", self.of.code()), price.into()))
    }
}

/// One way to have a sale paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// Lower-case uuid; `externalId` at Blink.
    pub id: String,
    pub sale_id: String,
    pub account_id: String,
    /// Counts from 1 within the sale.
    pub number: i64,
    pub method: MethodId,
    pub created_at: Millis,
    pub status: Status,
    /// Where a wallet at Blink is credited.
    pub credit: Option<Credit>,
    pub quoted: Option<Quoted>,
    /// The sale's worth in the account's display currency at the time.
    pub display: Option<Money>,
    /// From the moment it is known to exist.
    pub invoice: Option<Invoice>,
    /// When it was paid: by Blink's ledger once that was read, until then when the till learnt of it.
    pub paid_at: Option<Millis>,
    /// When the till learnt of the payment. Payments settle a sale in this order.
    pub learnt_at: Option<Millis>,
    /// Lightning: what the wallet was credited with by Blink's ledger; `None` until that was read.
    pub credited: Option<Money>,
    /// What Blink kept of it, in the same unit; `None` until that was read.
    pub fee: Option<Money>,
    /// What was given back of the payment, or may have been: in minor units of the sale's amount.
    pub given_back: i64,
    /// Made without the owner's sign-in: nobody could cancel it at Blink.
    pub without_sign_in: bool,
    /// Proof of payment, 64 hex digits, once Blink gave it.
    pub preimage: Option<String>,
}

/// A charge as the cashier typed it, with every attempt to have it paid, oldest first; there is at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sale {
    /// Lower-case uuid.
    pub id: String,
    pub account_id: String,
    /// The secret in the receipt's address.
    pub receipt_token: String,
    /// The name on the receipt.
    pub shop: String,
    /// The cashier who made it; `None` is the owner.
    pub created_by: Option<String>,
    /// The name of that cashier.
    pub cashier: Option<String>,
    pub created_at: Millis,
    /// What the customer pays: as typed, or what the order came to.
    pub amount: Money,
    /// What it is made of, where there is more to say than the amount. Never changes.
    pub bill: Option<Bill>,
    pub memo: String,
    pub status: Status,
    /// Grows with every change that a listener has to hear of.
    pub revision: i64,
    /// Another sale of the parked order that it was made of, if that was paid.
    pub paid_as: Option<String>,
    /// Money of no invoice of the till's that the owner matched to this sale by hand, by currency. It moves no status.
    pub matched: Vec<Money>,
    pub attempts: Vec<Attempt>,
}

/// Half an hour of USD invoices.
const MOST_RENEWALS_UNASKED: usize = 6;

impl Attempt {
    /// Has it a wallet credited, as what every charge begins with does? The money of any other goes elsewhere.
    pub fn is_charge(&self) -> bool {
        self.credit.is_some()
    }

    /// What was credited, if that is not what was asked for.
    pub fn credited_otherwise(&self) -> Option<&Money> {
        let asked = self.credit.as_ref().map(Credit::money);
        self.credited
            .as_ref()
            .filter(|credited| asked.as_ref() != Some(*credited))
    }
}

impl Sale {
    /// What the shop is called; `None` for an account that never chose a name, of which only the id was known.
    pub fn shop_name(&self) -> Option<&str> {
        (self.shop != self.account_id).then_some(self.shop.as_str())
    }

    /// The attempt that the sale is shown by: the first that was paid, else the newest invoice.
    pub fn decisive(&self) -> &Attempt {
        self.payment().unwrap_or_else(|| self.lightning())
    }

    /// The newest attempt over Lightning, but one that waits before one of which nobody knows whether it came to be. Every
    /// sale begins with one.
    pub fn lightning(&self) -> &Attempt {
        let newest_first = || self.attempts.iter().rev().filter(|attempt| attempt.is_charge());
        let waits = newest_first().find(|attempt| attempt.status == Status::Waiting);
        waits.or_else(|| newest_first().next()).unwrap_or_else(|| self.newest())
    }

    /// What may still be paid without being late, or is being asked for.
    pub fn open_attempts(&self) -> impl Iterator<Item = &Attempt> {
        let is_open = |attempt: &&Attempt| matches!(attempt.status, Status::Creating | Status::Waiting);
        self.attempts.iter().filter(is_open)
    }

    /// Not paid, and nothing that could be paid over Lightning: another invoice may be made. One that was asked for and not
    /// answered for a while is not waited for.
    pub fn needs_invoice(&self, now: Millis) -> bool {
        let is_awaited = |attempt: &Attempt| match attempt.status {
            Status::Creating => (0..TRY_ANEW).contains(&(now - attempt.created_at)),
            _ => true,
        };
        let mut open = self.open_attempts().filter(|attempt| attempt.is_charge());
        !self.status.is_paid() && !open.any(is_awaited)
    }

    pub fn newest(&self) -> &Attempt {
        self.attempts.last().expect("a sale is stored with its first attempt")
    }

    fn payments(&self) -> impl Iterator<Item = &Attempt> {
        self.attempts.iter().filter(|attempt| attempt.status.is_paid())
    }

    /// The attempt that paid this sale: the first one to do so, of which not all was given back while another stays.
    pub fn payment(&self) -> Option<&Attempt> {
        let is_back = |attempt: &Attempt| attempt.given_back >= self.amount.minor;
        self.payments()
            .min_by_key(|attempt| (is_back(attempt), attempt.learnt_at, attempt.number))
    }

    /// What its payments are more than what the sale is of.
    fn surplus(&self) -> i64 {
        let payments = i64::try_from(self.payments().count()).unwrap_or(i64::MAX);
        self.amount.minor.saturating_mul((payments - 1).max(0))
    }

    /// What went back of all its payments, or may have.
    fn all_given_back(&self) -> i64 {
        self.payments().map(|attempt| attempt.given_back).sum()
    }

    /// What was given back of what the sale is of, or may have been: what came twice and went once is none of it.
    pub fn given_back(&self) -> Option<Money> {
        let minor = self.all_given_back() - self.surplus();
        (minor > 0).then(|| self.amount.with(minor))
    }

    /// Money that came although the sale was paid already: every paid attempt but one.
    pub fn second_payments(&self) -> impl Iterator<Item = &Attempt> {
        let first = self.payment().map(|attempt| attempt.number);
        self.payments().filter(move |attempt| Some(attempt.number) != first)
    }

    /// What counts of this attempt in sums: the sale's amount once, and of payments that came besides as much as was given
    /// back, first of those of which it was: so that, less what was given back, the sum is what stays of the sale.
    pub fn counts(&self, attempt: &Attempt) -> Option<Money> {
        if attempt.id == self.decisive().id {
            return Some(self.amount.clone());
        }
        let own = |second: &Attempt| second.given_back.min(self.amount.minor);
        let owns: i64 = self.second_payments().map(own).sum();
        let mut others = self.all_given_back().min(self.surplus()) - owns;
        for second in self.second_payments() {
            let more = others.clamp(0, self.amount.minor - own(second));
            others -= more;
            if second.id == attempt.id {
                let minor = own(second) + more;
                return (minor > 0).then(|| self.amount.with(minor));
            }
        }
        None
    }

    /// What is to be given back of which second payment: as much as came on top, less what went back of any.
    pub fn owed_back(&self) -> Vec<(&Attempt, Money)> {
        let mut owed = self.surplus() - self.all_given_back();
        let mut parts = Vec::new();
        for second in self.second_payments() {
            let part = owed.clamp(0, (self.amount.minor - second.given_back).max(0));
            owed -= part;
            if part > 0 {
                parts.push((second, self.amount.with(part)));
            }
        }
        parts
    }

    pub fn is_paid_twice(&self) -> bool {
        self.surplus() > self.all_given_back()
    }

    /// `777 sats and 1.00 USD`, or `None` when nothing was matched by hand.
    pub fn matched_words(&self) -> Option<Arg> {
        together(self.matched.iter().map(Arg::from))
    }

    /// May the page renew it without being asked? A USD invoice lives for five minutes only; but a page that is left
    /// open must not go on for ever, and what was matched by hand is not charged for again unasked.
    pub fn renews_by_itself(&self, now: Millis) -> bool {
        let ran_out = self.needs_invoice(now) && self.lightning().status == Status::Expired;
        let invoices = self.attempts.iter().filter(|attempt| attempt.is_charge());
        ran_out
            && self.status != Status::Cancelled
            && invoices.count() < MOST_RENEWALS_UNASKED
            && self.is_in_dollars()
            && self.matched.is_empty()
    }

    /// Does its newest invoice credit the USD wallet?
    pub fn is_in_dollars(&self) -> bool {
        let is_usd = |credit: &Credit| credit.wallet == WalletCurrency::Usd;
        self.lightning().credit.as_ref().is_some_and(is_usd)
    }

    /// What the customer pays, by the invoice's own word; before there is one, what was asked for in sats.
    pub fn satoshis(&self) -> Option<Money> {
        let attempt = self.decisive();
        let asked = attempt.credit.as_ref().map(Credit::money);
        match &attempt.invoice {
            Some(invoice) => Some(Money::sats(invoice.satoshis)),
            None => asked.filter(|money| money.currency.is_sats()),
        }
    }

    /// The amount for the eye: what was typed, or what typed sats were worth then.
    pub fn fiat(&self) -> Option<&Money> {
        if self.amount.currency.is_sats() {
            self.decisive().display.as_ref()
        } else {
            Some(&self.amount)
        }
    }

    /// Is this what the customer pays in full, where no list says so?
    pub fn is_total(&self, money: &Money) -> bool {
        self.bill.is_none() && *money == self.amount
    }

    /// The invoice to be shown: the newest, while it waits.
    pub fn open_invoice(&self) -> Option<&Invoice> {
        let waits = self.status == Status::Waiting && self.lightning().status == Status::Waiting;
        waits.then(|| self.lightning().invoice.as_ref())?
    }
}

/// All of them, to stand in a sentence; `None` when there are none.
pub fn together(parts: impl Iterator<Item = Arg>) -> Option<Arg> {
    parts.reduce(|one, other| Message::new("and").with("one", one).with("other", other).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_is_read_as_it_was_written() {
        for status in Status::ALL {
            assert_eq!(Status::parse(status.code()), Some(status));
        }
        assert_eq!(Status::parse("PAID"), None);
        assert_eq!(Status::Creating.mark(), "waiting");
    }

    #[test]
    fn the_first_payment_settles_and_the_second_is_flagged() {
        let mut sale = sale(vec![
            attempt(1, Status::Expired, None),
            attempt(2, Status::Paid, Some(5)),
        ]);
        assert_eq!(sale.decisive().number, 2);
        assert!(!sale.is_paid_twice());
        sale.attempts[0] = attempt(1, Status::PaidLate, Some(9));
        assert_eq!(sale.decisive().number, 2);
        assert_eq!(sale.second_payments().map(|a| a.number).collect::<Vec<_>>(), [1]);
    }

    /// What was given back of each payment in the order in which they came; what counts of each, what is owed back, and what
    /// is said to be given back of the sale.
    #[test]
    fn what_counts_less_what_was_given_back_is_what_stays_of_the_sale() {
        for (given_back, counts, owed, said) in [
            (&[0][..], &[100][..], 0, 0),
            (&[30], &[100], 0, 30),
            (&[100], &[100], 0, 100),
            (&[0, 0], &[100, 0], 100, 0),
            (&[0, 40], &[100, 40], 60, 0),
            (&[40, 0], &[100, 40], 60, 0),
            (&[40, 60], &[100, 100], 0, 0),
            (&[100, 0], &[100, 100], 0, 0),
            (&[100, 30], &[100, 100], 0, 30),
            (&[100, 100], &[100, 100], 0, 100),
            (&[0, 40, 40], &[100, 40, 40], 120, 0),
            (&[50, 0, 40], &[100, 50, 40], 110, 0),
            (&[100, 100, 50], &[100, 100, 100], 0, 50),
        ] {
            let attempts = (1..).zip(given_back).map(|(number, minor)| Attempt {
                given_back: *minor,
                ..attempt(number, Status::Paid, Some(number))
            });
            let sale = sale(attempts.collect());
            let mut counted: Vec<i64> = sale
                .attempts
                .iter()
                .map(|attempt| sale.counts(attempt).map_or(0, |money| money.minor))
                .collect();
            let all: i64 = given_back.iter().sum();
            let stays = (100 * i64::try_from(given_back.len()).unwrap() - all).min(100);
            assert_eq!(counted.iter().sum::<i64>() - all, stays, "{given_back:?}");
            counted.sort_unstable_by(|a, b| b.cmp(a));
            let mut expected = counts.to_vec();
            expected.sort_unstable_by(|a, b| b.cmp(a));
            assert_eq!(counted, expected, "{given_back:?}");
            let is_owed: i64 = sale.owed_back().iter().map(|(_, money)| money.minor).sum();
            assert_eq!((is_owed, sale.is_paid_twice()), (owed, owed > 0), "{given_back:?}");
            assert_eq!(sale.given_back().map_or(0, |money| money.minor), said, "{given_back:?}");
        }
    }

    #[test]
    fn until_a_payment_the_newest_attempt_decides() {
        let sale = sale(vec![
            attempt(1, Status::Expired, None),
            attempt(2, Status::Waiting, None),
        ]);
        assert_eq!(sale.decisive().number, 2);
    }

    fn sale(attempts: Vec<Attempt>) -> Sale {
        Sale {
            id: "s".to_owned(),
            account_id: "a".to_owned(),
            receipt_token: "t".to_owned(),
            shop: "alice".to_owned(),
            created_by: None,
            cashier: None,
            created_at: 0,
            amount: Money::cents(100),
            bill: None,
            memo: String::new(),
            status: Status::Waiting,
            revision: 1,
            paid_as: None,
            matched: Vec::new(),
            attempts,
        }
    }

    fn attempt(number: i64, status: Status, learnt_at: Option<Millis>) -> Attempt {
        Attempt {
            id: number.to_string(),
            sale_id: "s".to_owned(),
            account_id: "a".to_owned(),
            number,
            method: MethodId::new("method", "method"),
            created_at: 0,
            status,
            credit: Some(Credit {
                wallet: WalletCurrency::Btc,
                wallet_id: "wallet".to_owned(),
                amount: 1000,
            }),
            quoted: None,
            display: None,
            invoice: None,
            paid_at: learnt_at,
            learnt_at,
            credited: None,
            fee: None,
            given_back: 0,
            without_sign_in: false,
            preimage: None,
        }
    }
}
