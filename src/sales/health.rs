//! Can this till take money now? One word on the till, and `GET /health` behind it: one line for each thing that has to
//! work, with a word and the one thing to do.
//!
//! Nobody is asked for it: what is said here was learnt from the calls that selling makes anyway.

use askama::Template;
use axum::{extract::State, response::Html};

use super::{
    Sales,
    refusal::Refusal,
    sale::Sale,
    schedule::{INVOICES_PER_WINDOW, READ_EVERY, WITHOUT_SIGN_IN_PER_WINDOW, slow_turn},
    store::{self, Known, Whose},
    upstream_status::Connection,
};
use crate::{
    auth::CurrentUser,
    blink::{self, ApiStatus, OLD_PRICE, OLDEST_PRICE, Reason},
    clock::Millis,
    db::Writable,
    error::Error,
    i18n::Message,
    orders::Stamp,
    web::{Frame, Notice, span},
};

/// From here on it is worth knowing.
const FEW: i64 = 10;
/// Tokens live an hour and invoices some minutes: a minute off does no harm.
const CLOCK_OFF: Millis = 60_000;
/// An invoice of a dollar wallet lives five minutes: a clock that is further ahead takes the code from every customer's
/// eyes at once, and one that is further behind shows a code that nobody can pay.
const CLOCK_FAR_OFF: Millis = 4 * 60_000;
/// Three readings that did not come about.
const OLD_LEDGER: Millis = 3 * READ_EVERY;

/// `data-health`: the worse is the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Light {
    Good,
    Warn,
    Bad,
}

impl Light {
    pub fn mark(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Warn => "warn",
            Self::Bad => "bad",
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Good => "Ready",
            Self::Warn => "Careful",
            Self::Bad => "Trouble",
        }
    }
}

/// One thing that has to work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// `data-check`.
    pub name: &'static str,
    pub title: &'static str,
    pub light: Light,
    pub word: String,
    /// Empty when there is nothing to do.
    pub to_do: String,
}

impl Check {
    fn new(
        name: &'static str,
        title: &'static str,
        light: Light,
        word: impl Into<String>,
        to_do: impl Into<String>,
    ) -> Self {
        Self {
            name,
            title,
            light,
            word: word.into(),
            to_do: to_do.into(),
        }
    }
}

/// Everything that has to work for this user's account.
#[derive(Clone, Debug)]
pub struct Health {
    pub checks: Vec<Check>,
}

impl Health {
    /// As bad as its worst.
    pub fn light(&self) -> Light {
        self.checks.iter().map(|check| check.light).max().unwrap_or(Light::Good)
    }
}

#[derive(Template)]
#[template(path = "sales/health.html")]
struct Page {
    frame: Frame,
    health: Health,
}

/// The page behind the light.
pub async fn show(State(sales): State<Sales>, user: CurrentUser, frame: Frame) -> Result<Html<String>, Error> {
    // A price that is too old is asked for as the till would.
    sales.price_for_display(&user.account).await;
    let health = sales.health(&user).await?;
    Ok(Html(Page { frame, health }.render()?))
}

impl Sales {
    /// What is known now. Asks nobody but the tables, once.
    ///
    /// # Errors
    /// When the database cannot be read.
    async fn health(&self, user: &CurrentUser) -> Result<Health, Error> {
        let (now, without_sign_in) = (self.ctx.clock.now(), !user.access.has_token().await);
        let known = store::known(&self.ctx.db, &user.account.id, now, without_sign_in).await?;
        Ok(self.read_health(user, known, now).await)
    }

    /// The same with this person's latest sale, for the keypad: the tables are asked once for both.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub(super) async fn health_and_last_sale(
        &self,
        user: &CurrentUser,
    ) -> Result<(Health, Option<Sale>, Stamp), Error> {
        let (now, without_sign_in) = (self.ctx.clock.now(), !user.access.has_token().await);
        let (known, last) =
            store::known_and_last(&self.ctx.db, Whose::made_by(&user.actor), now, without_sign_in).await?;
        let stamp = known.stamp();
        Ok((self.read_health(user, known, now).await, last, stamp))
    }

    async fn read_health(&self, user: &CurrentUser, known: Known, now: Millis) -> Health {
        let troubles = self.upstream_status.troubles(&user.account.id, now);
        let wanted_since = || self.upstream_status.ledger_wanted_since(&user.account.id);
        let read = known
            .read_at
            .map_or_else(|| Read::WantedSince(wanted_since().unwrap_or(now)), Read::At);
        let rate_age = self.prices.age_of_last(&user.account.display_currency);
        let without_sign_in = known
            .made_without_sign_in
            .map(|made| (WITHOUT_SIGN_IN_PER_WINDOW - made).max(0));
        Health {
            checks: vec![
                grant(user).await,
                permissions(user),
                api(self.blink.api_status()),
                time_of_day(self.blink.ahead()),
                line(self.upstream_status.connection(), &self.upstream()),
                rate(&user.account.display_currency, rate_age),
                room(known.made, without_sign_in, &troubles),
                account(user, &troubles),
                services(&troubles),
                ledger(read, known.unread, now),
                storage(self.ctx.db.writable().await),
            ],
        }
    }

    /// What stands in the way of a charge, for the till: before a customer stands there. The light says no trouble whose
    /// reason is not among these.
    pub(super) fn warnings(&self, user: &CurrentUser, health: &Health) -> Vec<Notice> {
        let troubles = self.upstream_status.troubles(&user.account.id, self.ctx.clock.now());
        let met = troubles.iter().map(|trouble| Refusal::of(trouble).notice);
        let is_limited = troubles
            .iter()
            .any(|trouble| matches!(trouble, blink::Error::Limited(_)));
        let seen = health.checks.iter().filter(|check| check.light == Light::Bad);
        let seen = seen.filter_map(|check| match check.name {
            "room" if !is_limited => Some(("rate-limited", check)),
            "api" => Some(("degraded", check)),
            "clock" => Some(("clock", check)),
            _ => None,
        });
        let seen = seen.map(|(name, check)| Notice {
            name,
            urgent: true,
            text: Message::new("as-it-is").with("text", format!("{}: {}. {}", check.title, check.word, check.to_do)),
            action: None,
        });
        met.chain(seen).collect()
    }

    /// How soon this till hears of payments, where that is later than at once: what the light of a sale's page says beside
    /// its own way to the till. Empty when all is well.
    pub(super) fn upstream(&self) -> String {
        let (line, open) = (self.upstream_status.connection(), self.upstream_status.open());
        match (line, self.blink.api_status()) {
            (Connection::Up | Connection::Resting, _) => String::new(),
            (Connection::Down, ApiStatus::Silent) => {
                "Blink does not answer: hand over nothing that did not turn green".to_owned()
            }
            (Connection::Down, ApiStatus::Limited) => {
                "Blink takes few questions just now: payments show late".to_owned()
            }
            (Connection::Down, ApiStatus::Good | ApiStatus::Unknown) => match slow_turn(open) {
                Some(turn) => format!(
                    "Payments show late: with {open} open invoices Blink is asked for each every {} s",
                    turn.as_secs()
                ),
                None => "Payments show some seconds late: asking Blink".to_owned(),
            },
        }
    }

    /// Can dollars be sold, as far as anybody knows?
    pub(super) fn has_dealer(&self, user: &CurrentUser) -> bool {
        let troubles = self.upstream_status.troubles(&user.account.id, self.ctx.clock.now());
        !troubles.contains(&blink::Error::Refused(Reason::DealerDown))
    }
}

/// When the account's ledger was last read to its end.
enum Read {
    At(Millis),
    /// Never, and somebody has wanted to for so long.
    WantedSince(Millis),
}

/// Blink's ledger is what finds a payment of which nothing else told.
fn ledger(read: Read, unread: i64, now: Millis) -> Check {
    let check = |light, word: String, to_do: &str| Check::new("ledger", "Blink’s ledger", light, word, to_do);
    let (at, word) = match read {
        Read::At(at) => (at, format!("Read {} ago", span((now - at).max(0) / 1000))),
        Read::WantedSince(at) => (at, "Not read yet".to_owned()),
    };
    if now - at > OLD_LEDGER {
        return check(
            Light::Warn,
            word,
            "Payments that nobody told of are found late. It is tried again every minute while an owner is signed in.",
        );
    }
    match unread {
        0 => check(Light::Good, word, ""),
        1 => check(
            Light::Warn,
            format!("{word}; 1 entry not understood"),
            "Look at it in the inbox.",
        ),
        many => check(
            Light::Warn,
            format!("{word}; {many} entries not understood"),
            "Look at them in the inbox.",
        ),
    }
}

async fn grant(user: &CurrentUser) -> Check {
    let check = |light, word: &str, to_do: &str| Check::new("grant", "Sign-in", light, word, to_do);
    if user.lacks_consent() {
        return check(
            Light::Bad,
            "Owner signed out",
            "The owner of this shop logs in once, on any device; until then nothing can be charged.",
        );
    }
    if user.lacks_owner() {
        return check(
            Light::Warn,
            "Owner signed out",
            "Charge on; payments show as ever. The owner of this shop logs in once, on any device.",
        );
    }
    if user.access.is_degraded().await {
        return check(
            Light::Warn,
            "Not renewed",
            "Blink's sign-in does not answer. Charging goes on without it; balances and lookups wait.",
        );
    }
    if !user.access.has_offline() {
        return check(
            Light::Warn,
            "Ends soon",
            "This sign-in ends about an hour after it began. Log in again and tick “offline”.",
        );
    }
    check(Light::Good, "Signed in", "")
}

fn permissions(user: &CurrentUser) -> Check {
    let check = |light, word: &str, to_do: &str| Check::new("scopes", "Permissions", light, word, to_do);
    let has = |scope: &str| user.access.has_scope(scope);
    if !has("receive") {
        let to_do = if user.access.is_key() {
            "Make an API key with Read and Receive ticked, and sign in with that."
        } else {
            "Log in again and tick “receive”."
        };
        return check(Light::Bad, "Cannot charge", to_do);
    }
    if !has("read") {
        return check(Light::Warn, "Cannot look back", "Log in again and tick “read”.");
    }
    check(Light::Good, "Complete", "")
}

fn api(api_status: ApiStatus) -> Check {
    let check = |light, word: &str, to_do: &str| Check::new("api", "Blink", light, word, to_do);
    match api_status {
        ApiStatus::Good => check(Light::Good, "Answers", ""),
        ApiStatus::Unknown => check(Light::Good, "Not asked yet", ""),
        ApiStatus::Limited => check(Light::Warn, "Busy", "Blink takes fewer calls just now. Wait a minute."),
        ApiStatus::Silent => check(
            Light::Bad,
            "Silent",
            "Check this till's internet connection, then status.blink.sv. Hand over nothing that did not turn green.",
        ),
    }
}

/// `ahead`: by how much our clock is ahead of Blink's.
fn time_of_day(ahead: Option<Millis>) -> Check {
    let check = |light, word: String, to_do: &str| Check::new("clock", "Clock", light, word, to_do);
    let Some(ahead) = ahead else {
        return check(Light::Good, "Not compared yet".to_owned(), "");
    };
    let off = ahead.saturating_abs();
    if off <= CLOCK_OFF {
        return check(Light::Good, "As Blink’s".to_owned(), "");
    }
    let direction = if ahead > 0 { "ahead" } else { "behind" };
    let (light, to_do) = if off < CLOCK_FAR_OFF {
        (
            Light::Warn,
            "Set this till's clock, best by NTP: invoices seem to run out at another time than they do.",
        )
    } else {
        (
            Light::Bad,
            "Set this till's clock, best by NTP: what it says of time is wrong, and customers cannot pay.",
        )
    };
    check(light, format!("{} {direction} of Blink’s", span(off / 1000)), to_do)
}

fn line(connection: Connection, upstream: &str) -> Check {
    let check = |light, word: &str, to_do: &str| Check::new("websocket", "Live payments", light, word, to_do);
    match connection {
        Connection::Up => check(Light::Good, "Live", ""),
        Connection::Resting => check(Light::Good, "Resting", ""),
        Connection::Down => check(
            Light::Warn,
            "Asking instead",
            &format!("{upstream}. Wait; the till connects again by itself."),
        ),
    }
}

fn rate(currency: &str, age: Option<Millis>) -> Check {
    let check = |light, word: String, to_do: &str| Check::new("rate", "Price", light, word, to_do);
    let old = |age: Millis| format!("{} old", span(age / 1000));
    match age {
        Some(age) if age <= OLD_PRICE => check(Light::Good, old(age), ""),
        Some(age) if age <= OLDEST_PRICE => check(
            Light::Warn,
            old(age),
            "Blink has no newer one. After 10 minutes none is used: then charge in sats into the BTC wallet.",
        ),
        _ => check(
            Light::Warn,
            format!("None in {currency}"),
            "Charge in sats into the BTC wallet.",
        ),
    }
}

/// `without_sign_in`: what is left to those who have no token.
fn room(made: i64, without_sign_in: Option<i64>, troubles: &[blink::Error]) -> Check {
    let check = |light, word: String, to_do: String| Check::new("room", "Invoices this minute", light, word, to_do);
    let wait = troubles.iter().find_map(|trouble| match trouble {
        blink::Error::Limited(wait) => Some(wait.as_secs().max(1)),
        _ => None,
    });
    let of_account = (INVOICES_PER_WINDOW - made).max(0);
    let left = without_sign_in.map_or(of_account, |left| left.min(of_account));
    let of_address = left < of_account;
    match (wait, left) {
        (Some(wait), _) => {
            let wait = span(i64::try_from(wait).unwrap_or(i64::MAX));
            check(
                Light::Bad,
                "Blocked".to_owned(),
                format!("Blink makes none for {wait}. Wait."),
            )
        }
        (None, 0) if of_address => check(
            Light::Bad,
            "None left".to_owned(),
            "Wait a minute, or let the owner log in: without that Blink takes few of this till.".to_owned(),
        ),
        (None, 0) => check(Light::Bad, "None left".to_owned(), "Wait a minute.".to_owned()),
        (None, left) if left < FEW && of_address => check(
            Light::Warn,
            format!("{left} left"),
            "Without the owner's sign-in Blink takes few of this till. The owner logs in once, on any device."
                .to_owned(),
        ),
        (None, left) if left < FEW => check(
            Light::Warn,
            format!("{left} left"),
            "Go a little slower: Blink counts all tills of this account together.".to_owned(),
        ),
        (None, left) => check(Light::Good, format!("{left} left"), String::new()),
    }
}

fn account(user: &CurrentUser, troubles: &[blink::Error]) -> Check {
    let check = |light, word: &str, to_do: String| Check::new("account", "Account", light, word, to_do);
    let is_refused = |reason: Reason| troubles.contains(&blink::Error::Refused(reason));
    let plan = user.account.wind_down.as_ref();
    match plan {
        Some(plan) if !plan.can_receive() => {
            let deadline = user.zone().words(plan.final_deadline.saturating_mul(1000));
            let to_do = format!("Move your funds with the Blink app before {deadline}, and export your sales.");
            check(Light::Bad, "Cannot receive", to_do)
        }
        _ if is_refused(Reason::ReceiveDisabled) => check(
            Light::Bad,
            "Cannot receive",
            "Open the Blink app to move your funds.".to_owned(),
        ),
        _ if is_refused(Reason::AccountInactive) => {
            check(Light::Bad, "Not active", "Open the Blink app to see why.".to_owned())
        }
        Some(plan) => {
            let last_day = user.zone().words(plan.receive_disabled_at.saturating_mul(1000));
            let to_do = format!("It can receive until {last_day}. The Blink app says what to do.");
            check(Light::Warn, "Winding down", to_do)
        }
        None => check(Light::Good, "Active", String::new()),
    }
}

fn services(troubles: &[blink::Error]) -> Check {
    let check = |light, word: &str, to_do: &str| Check::new("services", "Lightning and dollars", light, word, to_do);
    let is_down = |reason: Reason| troubles.contains(&blink::Error::Refused(reason));
    if is_down(Reason::LightningDown) {
        return check(Light::Bad, "Lightning is down", "Try again in a few minutes.");
    }
    if is_down(Reason::DealerDown) {
        return check(Light::Warn, "No dollars", "Charge into the BTC wallet.");
    }
    check(Light::Good, "Work", "")
}

fn storage(writable: Writable) -> Check {
    let check = |light, word: String, to_do: &str| Check::new("storage", "Storage", light, word, to_do);
    match writable {
        Writable::Yes => check(Light::Good, "Writes".to_owned(), ""),
        Writable::AlmostFull { free } => check(
            Light::Warn,
            format!("{} MB left", free / 1_000_000),
            "Make room on the till's disk soon: when it is full, the till cannot charge.",
        ),
        Writable::No => check(
            Light::Bad,
            "Cannot write".to_owned(),
            "Make room on the till's disk, or have it mended. Nobody has to restart anything; payments are recorded then.",
        ),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn the_worst_decides_and_every_trouble_has_something_to_do() {
        let checks = vec![
            api(ApiStatus::Silent),
            line(Connection::Down, "Late"),
            rate("EUR", None),
            rate("EUR", Some(OLD_PRICE + 1)),
            rate("EUR", Some(OLDEST_PRICE + 1)),
            room(0, None, &[blink::Error::Limited(Duration::from_secs(299))]),
            room(60, None, &[]),
            room(55, None, &[]),
            room(0, Some(0), &[]),
            room(0, Some(9), &[]),
            services(&[blink::Error::Refused(Reason::DealerDown)]),
            storage(Writable::No),
            storage(Writable::AlmostFull { free: 1 }),
        ];
        assert!(
            checks
                .iter()
                .all(|check| check.light > Light::Good && !check.to_do.is_empty())
        );
        assert_eq!(Health { checks }.light(), Light::Bad);
        assert_eq!(
            Health {
                checks: vec![line(Connection::Down, "Late"), api(ApiStatus::Good)]
            }
            .light(),
            Light::Warn
        );
    }

    #[test]
    fn room_is_what_blink_leaves() {
        assert_eq!(room(12, None, &[]).word, "48 left");
        assert_eq!(room(51, None, &[]).light, Light::Warn);
        assert_eq!(room(12, Some(40), &[]).word, "40 left");
        assert_eq!(room(30, Some(40), &[]).word, "30 left");
        assert!(
            room(0, None, &[blink::Error::Limited(Duration::from_secs(300))])
                .to_do
                .contains("5 minutes")
        );
    }
}
