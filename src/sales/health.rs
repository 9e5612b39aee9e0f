//! Can this till take money now? One word on the till, and `GET /health` behind it: one line for each thing that has to
//! work, with a word and the one thing to do.
//!
//! Nobody is asked for it: what is said here was learnt from the calls that selling makes anyway.

use std::time::Duration;

use askama::Template;
use axum::{extract::State, response::Html};

use super::{
    Sales,
    refusal::{self, Refusal},
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
    i18n::{Message, key},
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

    /// The key of a word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Good => key("health-good"),
            Self::Warn => key("health-warn"),
            Self::Bad => key("health-bad"),
        }
    }
}

/// One thing that has to work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// `data-check`.
    pub name: &'static str,
    /// A key.
    pub title: &'static str,
    pub light: Light,
    pub word: Message,
    /// `None` when there is nothing to do.
    pub to_do: Option<Message>,
}

impl Check {
    fn new(name: &'static str, title: &'static str, light: Light, word: Message, to_do: Option<Message>) -> Self {
        Self {
            name,
            title,
            light,
            word,
            to_do,
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
    ) -> Result<(Health, Option<Sale>, Stamp, bool), Error> {
        let (now, without_sign_in) = (self.ctx.clock.now(), !user.access.has_token().await);
        let (known, last) =
            store::known_and_last(&self.ctx.db, Whose::made_by(&user.actor), now, without_sign_in).await?;
        let stamp = known.stamp();
        let asks = known.asked_by.as_deref() == Some(user.session_hash());
        Ok((self.read_health(user, known, now).await, last, stamp, asks))
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
                line(self.upstream_status.connection(), self.upstream()),
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
        let seen = seen.filter_map(|(name, check)| {
            let (what, to_do) = (Message::new(check.title), check.to_do.clone()?);
            let text = Message::new("health-trouble")
                .with("what", what)
                .with("word", check.word.clone())
                .with("to_do", to_do);
            Some(Notice::urgent(name, text))
        });
        met.chain(seen).collect()
    }

    /// How soon this till hears of payments, where that is later than at once: what the light of a sale's page says beside
    /// its own way to the till. `None` when all is well.
    pub(super) fn upstream(&self) -> Option<Message> {
        let (line, open) = (self.upstream_status.connection(), self.upstream_status.open());
        match (line, self.blink.api_status()) {
            (Connection::Up | Connection::Resting, _) => None,
            (Connection::Down, ApiStatus::Silent) => Some(Message::new("upstream-silent")),
            (Connection::Down, ApiStatus::Limited) => Some(Message::new("upstream-limited")),
            (Connection::Down, ApiStatus::Good | ApiStatus::Unknown) => Some(match slow_turn(open) {
                Some(turn) => Message::new("upstream-slow")
                    .with("open", open)
                    .with("seconds", seconds(turn)),
                None => Message::new("upstream-asking"),
            }),
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
    let check = |light, word, to_do| Check::new("ledger", key("health-ledger"), light, word, to_do);
    let (at, word) = match read {
        Read::At(at) => {
            let ago = span((now - at).max(0) / 1000);
            (at, Message::new("health-ledger-read").with("ago", ago))
        }
        Read::WantedSince(at) => (at, Message::new("health-ledger-unread")),
    };
    if now - at > OLD_LEDGER {
        return check(Light::Warn, word, Some(Message::new("health-ledger-old-do")));
    }
    if unread == 0 {
        return check(Light::Good, word, None);
    }
    let word = Message::new("health-ledger-gaps")
        .with("read", word)
        .with("count", unread);
    let to_do = Message::new("health-ledger-gaps-do").with("count", unread);
    check(Light::Warn, word, Some(to_do))
}

async fn grant(user: &CurrentUser) -> Check {
    let check = |light, word, to_do| Check::new("grant", key("health-grant"), light, Message::new(word), to_do);
    if user.lacks_consent() {
        let to_do = Message::new("health-grant-ended-do");
        return check(Light::Bad, key("health-grant-ended"), Some(to_do));
    }
    if user.lacks_owner() {
        let to_do = Message::new("health-grant-goes-on-do");
        return check(Light::Warn, key("health-grant-ended"), Some(to_do));
    }
    if user.access.is_degraded().await {
        let to_do = Message::new("health-grant-degraded-do");
        return check(Light::Warn, key("health-grant-degraded"), Some(to_do));
    }
    if !user.access.has_offline() {
        let to_do = Message::new("health-grant-ends-do");
        return check(Light::Warn, key("health-grant-ends"), Some(to_do));
    }
    check(Light::Good, key("health-grant-good"), None)
}

fn permissions(user: &CurrentUser) -> Check {
    let check = |light, word, to_do| Check::new("scopes", key("health-scopes"), light, Message::new(word), to_do);
    let has = |scope: &str| user.access.has_scope(scope);
    if !has("receive") {
        let to_do = if user.access.is_key() {
            Message::new("health-scopes-key-do")
        } else {
            Message::new("health-scopes-receive-do")
        };
        return check(Light::Bad, key("health-scopes-no-receive"), Some(to_do));
    }
    if !has("read") {
        let to_do = Message::new("health-scopes-read-do");
        return check(Light::Warn, key("health-scopes-no-read"), Some(to_do));
    }
    check(Light::Good, key("health-scopes-good"), None)
}

fn api(api_status: ApiStatus) -> Check {
    let check = |light, word, to_do| Check::new("api", key("health-api"), light, Message::new(word), to_do);
    match api_status {
        ApiStatus::Good => check(Light::Good, key("health-api-good"), None),
        ApiStatus::Unknown => check(Light::Good, key("health-api-unknown"), None),
        ApiStatus::Limited => {
            let to_do = Message::new("health-api-limited-do");
            check(Light::Warn, key("health-api-limited"), Some(to_do))
        }
        ApiStatus::Silent => {
            let to_do = Message::new("health-api-silent-do");
            check(Light::Bad, key("health-api-silent"), Some(to_do))
        }
    }
}

/// `ahead`: by how much our clock is ahead of Blink's.
fn time_of_day(ahead: Option<Millis>) -> Check {
    let check = |light, word, to_do| Check::new("clock", key("health-clock"), light, word, to_do);
    let Some(ahead) = ahead else {
        return check(Light::Good, Message::new("health-clock-unknown"), None);
    };
    let off = ahead.saturating_abs();
    if off <= CLOCK_OFF {
        return check(Light::Good, Message::new("health-clock-good"), None);
    }
    let word = if ahead > 0 {
        Message::new("health-clock-ahead").with("off", span(off / 1000))
    } else {
        Message::new("health-clock-behind").with("off", span(off / 1000))
    };
    if off < CLOCK_FAR_OFF {
        check(Light::Warn, word, Some(Message::new("health-clock-off-do")))
    } else {
        check(Light::Bad, word, Some(Message::new("health-clock-far-off-do")))
    }
}

/// `late`: how soon this till hears of payments, where that is later than at once.
fn line(connection: Connection, late: Option<Message>) -> Check {
    let check = |light, word, to_do| Check::new("websocket", key("health-line"), light, Message::new(word), to_do);
    match connection {
        Connection::Up => check(Light::Good, key("health-line-good"), None),
        Connection::Resting => check(Light::Good, key("health-line-resting"), None),
        Connection::Down => {
            let to_do = late.map(|late| Message::new("health-line-down-do").with("late", late));
            check(Light::Warn, key("health-line-down"), to_do)
        }
    }
}

fn rate(currency: &str, age: Option<Millis>) -> Check {
    let check = |light, word, to_do| Check::new("rate", key("health-rate"), light, word, to_do);
    let old = |age: Millis| Message::new("health-rate-age").with("age", span(age / 1000));
    match age {
        Some(age) if age <= OLD_PRICE => check(Light::Good, old(age), None),
        Some(age) if age <= OLDEST_PRICE => check(Light::Warn, old(age), Some(Message::new("health-rate-old-do"))),
        _ => {
            let word = Message::new("health-rate-none").with("currency", currency);
            check(Light::Warn, word, Some(Message::new("health-rate-none-do")))
        }
    }
}

/// `without_sign_in`: what is left to those who have no token.
fn room(made: i64, without_sign_in: Option<i64>, troubles: &[blink::Error]) -> Check {
    let check = |light, word, to_do| Check::new("room", key("health-room"), light, word, to_do);
    let wait = troubles.iter().find_map(|trouble| match trouble {
        blink::Error::Limited(wait) => Some(seconds(*wait).max(1)),
        _ => None,
    });
    if let Some(wait) = wait {
        let to_do = Message::new("health-room-blocked-do").with("wait", span(wait));
        return check(Light::Bad, Message::new("health-room-blocked"), Some(to_do));
    }
    let of_account = (INVOICES_PER_WINDOW - made).max(0);
    let left = without_sign_in.map_or(of_account, |left| left.min(of_account));
    let (light, to_do) = match (left, left < of_account) {
        (0, true) => (Light::Bad, Some(key("health-room-none-without-sign-in-do"))),
        (0, false) => (Light::Bad, Some(key("health-room-none-do"))),
        (..FEW, true) => (Light::Warn, Some(key("health-room-few-without-sign-in-do"))),
        (..FEW, false) => (Light::Warn, Some(key("health-room-few-do"))),
        _ => (Light::Good, None),
    };
    let word = match left {
        0 => Message::new("health-room-none"),
        left => Message::new("health-room-left").with("count", left),
    };
    check(light, word, to_do.map(Message::new))
}

fn account(user: &CurrentUser, troubles: &[blink::Error]) -> Check {
    let check = |light, word, to_do| Check::new("account", key("health-account"), light, Message::new(word), to_do);
    let is_refused = |reason: Reason| troubles.contains(&blink::Error::Refused(reason));
    let plan = user.account.wind_down.as_ref();
    match plan {
        Some(plan) if !plan.can_receive() => {
            let deadline = refusal::time(plan.final_deadline, &user.zone());
            let to_do = Message::new("health-account-ended-do").with("deadline", deadline);
            check(Light::Bad, key("health-account-no-receive"), Some(to_do))
        }
        _ if is_refused(Reason::ReceiveDisabled) => {
            let to_do = Message::new("health-account-no-receive-do");
            check(Light::Bad, key("health-account-no-receive"), Some(to_do))
        }
        _ if is_refused(Reason::AccountInactive) => {
            let to_do = Message::new("health-account-inactive-do");
            check(Light::Bad, key("health-account-inactive"), Some(to_do))
        }
        Some(plan) => {
            let until = refusal::time(plan.receive_disabled_at, &user.zone());
            let to_do = Message::new("health-account-winding-down-do").with("until", until);
            check(Light::Warn, key("health-account-winding-down"), Some(to_do))
        }
        None => check(Light::Good, key("health-account-good"), None),
    }
}

fn services(troubles: &[blink::Error]) -> Check {
    let check = |light, word, to_do| Check::new("services", key("health-services"), light, Message::new(word), to_do);
    let is_down = |reason: Reason| troubles.contains(&blink::Error::Refused(reason));
    if is_down(Reason::LightningDown) {
        let to_do = Message::new("health-services-no-lightning-do");
        return check(Light::Bad, key("health-services-no-lightning"), Some(to_do));
    }
    if is_down(Reason::DealerDown) {
        let to_do = Message::new("health-services-no-dealer-do");
        return check(Light::Warn, key("health-services-no-dealer"), Some(to_do));
    }
    check(Light::Good, key("health-services-good"), None)
}

fn storage(writable: Writable) -> Check {
    let check = |light, word, to_do| Check::new("storage", key("health-storage"), light, word, to_do);
    match writable {
        Writable::Yes => check(Light::Good, Message::new("health-storage-good"), None),
        Writable::AlmostFull { free } => {
            let word = Message::new("health-storage-left").with("megabytes", (free / 1_000_000).to_string());
            check(Light::Warn, word, Some(Message::new("health-storage-left-do")))
        }
        Writable::No => check(
            Light::Bad,
            Message::new("health-storage-full"),
            Some(Message::new("health-storage-full-do")),
        ),
    }
}

fn seconds(time: Duration) -> i64 {
    i64::try_from(time.as_secs()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    fn late() -> Option<Message> {
        Some(Message::new("upstream-asking"))
    }

    #[test]
    fn the_worst_decides_and_every_trouble_has_something_to_do() {
        let checks = vec![
            api(ApiStatus::Silent),
            line(Connection::Down, late()),
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
                .all(|check| check.light > Light::Good && check.to_do.is_some())
        );
        assert_eq!(Health { checks }.light(), Light::Bad);
        assert_eq!(
            Health {
                checks: vec![line(Connection::Down, late()), api(ApiStatus::Good)]
            }
            .light(),
            Light::Warn
        );
    }

    #[test]
    fn room_is_what_blink_leaves() {
        let left = |count: i64| Message::new("health-room-left").with("count", count);
        assert_eq!(room(12, None, &[]).word, left(48));
        assert_eq!(room(51, None, &[]).light, Light::Warn);
        assert_eq!(room(12, Some(40), &[]).word, left(40));
        assert_eq!(room(30, Some(40), &[]).word, left(30));
        let blocked = room(0, None, &[blink::Error::Limited(Duration::from_secs(300))]);
        let to_do = Language::default()
            .say(&blocked.to_do.expect("something to do"))
            .plain();
        assert_eq!(to_do, "Blink makes none for 5 minutes. Wait.");
    }
}
