//! A day is the shop's: what "today" is, which days the lists filter by, and what times the pages tell.

use std::time::Duration;

use blink_till::i18n::Language;
use blink_till::{
    clock::Millis,
    zone::{Day, Zone},
};

use crate::{
    counter::{SATS, Typed},
    support::{Browser, Till},
};

const MINUTE: Millis = 60_000;
/// West and east of Greenwich: the one's day goes on when the day in UTC ends, the other's has begun long before.
const PLACES: [&str; 2] = ["America/El_Salvador", "Pacific/Auckland"];

impl Till {
    fn now(&self) -> Millis {
        self.blinkland.clock.now()
    }

    /// Time passes until this moment.
    fn advance_to(&self, moment: Millis) {
        let left = u64::try_from(moment - self.now()).expect("it is not over yet");
        self.advance(Duration::from_millis(left));
    }

    /// Time passes until so long before this zone's next midnight.
    fn until_before_midnight(&self, zone: &Zone, before: Millis) {
        let mut midnight = zone.end(zone.day_of(self.now()));
        if midnight - before < self.now() {
            midnight = zone.end(zone.day_of(midnight));
        }
        self.advance_to(midnight - before);
    }
}

fn zone(name: &str) -> Zone {
    Zone::named(name).expect("a zone")
}

async fn charges(browser: &Browser, memo: &str) -> String {
    let sale = browser.charged(Typed { memo, ..SATS }).await;
    sale.url.path().rsplit('/').next().expect("an id").to_owned()
}

async fn listed(browser: &Browser, query: &str) -> Vec<String> {
    let page = browser.get(&format!("/sales?{query}")).await;
    let rows = page.select("[data-sale]");
    rows.iter().map(|row| row.attribute("data-sale").to_owned()).collect()
}

#[tokio::test]
async fn a_cashier_s_list_of_today_ends_at_the_shop_s_midnight_and_at_no_other() {
    for place in PLACES {
        let till = Till::start().await;
        let owner = till.signed_in("alice").await;
        owner.stands_in(place).await;
        let cashier = till.joined(&owner, "Mia").await;
        // Ten minutes before the day ends in UTC, which is the middle of one at the shop.
        till.until_before_midnight(&Zone::utc(), 10 * MINUTE);
        let evening = charges(&cashier, "Evening").await;
        till.advance_to(till.now() + 20 * MINUTE);
        assert_eq!(listed(&cashier, "").await, [evening.as_str()], "{place}");
        till.until_before_midnight(&zone(place), MINUTE);
        let last = charges(&cashier, "Last order").await;
        assert_eq!(listed(&cashier, "").await[0], last, "{place}");
        till.advance_to(till.now() + 2 * MINUTE);
        assert_eq!(listed(&cashier, "").await, [""; 0], "{place}");
        assert_eq!(listed(&owner, "").await, [last.as_str(), evening.as_str()], "{place}");
    }
}

#[tokio::test]
async fn the_lists_and_the_export_filter_by_the_days_of_the_shop() {
    for place in PLACES {
        let (till, zone) = (Till::start().await, zone(place));
        let owner = till.signed_in("alice").await;
        owner.stands_in(place).await;
        till.until_before_midnight(&zone, MINUTE);
        let today = zone.day_of(till.now());
        let before = charges(&owner, "Before").await;
        till.advance_to(till.now() + 2 * MINUTE);
        let tomorrow = zone.day_of(till.now());
        let after = charges(&owner, "After").await;
        assert_eq!(today.next(), Some(tomorrow));
        let on = |day: Day| format!("from={day}&to={day}");
        assert_eq!(listed(&owner, &on(today)).await, [before.as_str()], "{place}");
        assert_eq!(listed(&owner, &on(tomorrow)).await, [after.as_str()], "{place}");
        for (day, memo, other) in [(today, "Before", "After"), (tomorrow, "After", "Before")] {
            let csv = owner.get(&format!("/sales.csv?{}", on(day))).await.body;
            assert!(csv.contains(memo) && !csv.contains(other), "{place} {day}: {csv}");
        }
    }
}

#[tokio::test]
async fn a_payment_is_looked_up_by_the_day_and_the_time_on_the_shop_s_wall() {
    for place in PLACES {
        let (till, zone) = (Till::start().await, zone(place));
        let owner = till.signed_in("alice").await;
        owner.stands_in(place).await;
        till.until_before_midnight(&zone, 5 * MINUTE);
        let today = zone.day_of(till.now());
        let sale = owner.charged(SATS).await;
        let path = sale.url.path().to_owned();
        let found = async |at: String| {
            let query: String = url::form_urlencoded::byte_serialize(at.as_bytes()).collect();
            let page = owner.get(&format!("/claims?q=2500&at={query}")).await;
            page.has(&format!("[data-claim] a[href='{path}']"))
        };
        assert!(found(today.to_string()).await, "{place}");
        assert!(found(format!("{today} 23:50")).await, "{place}");
        assert!(!found(format!("{today} 20:00")).await, "{place}");
        assert!(!found(today.next().expect("tomorrow").to_string()).await, "{place}");
        let label = owner.get("/claims").await.one("label[for=at]").text;
        assert!(label.contains(place), "{label}");
    }
}

#[tokio::test]
async fn every_page_tells_times_in_the_shop_s_zone() {
    let (till, zone) = (Till::start().await, zone("Asia/Kathmandu"));
    let owner = till.signed_in("alice").await;
    owner.stands_in("Asia/Kathmandu").await;
    owner.makes_cashier("Mia").await;
    let sale = owner.charged(SATS).await;
    till.pay(&sale);
    let paid = owner.sees(&sale, "paid").await;
    let receipt = paid.one("a[href^='/receipts/']").attribute("href").to_owned();
    let other = owner.charged(SATS).await;
    let mut seen = 0;
    for path in [
        "/sales",
        other.url.path(),
        "/settings/sign-ins",
        "/settings/cashiers",
        "/transactions",
        "/wallets",
        "/claims?q=2500",
    ] {
        seen += tells(&owner, path, &zone).await;
    }
    // The customer's own browser, which is not signed in.
    assert_eq!(tells(&till.browser(), &receipt, &zone).await, 1);
    assert!(seen >= 10, "{seen}");
}

/// How many times the page tells; each in words of this zone, and in the machine's form, always as long.
async fn tells(browser: &Browser, path: &str, zone: &Zone) -> usize {
    let page = browser.get(path).await;
    assert_eq!(page.one("body").attribute("data-time-zone"), zone.name(), "{path}");
    let times = page.select("time[datetime]");
    assert!(!times.is_empty(), "no time on {path}");
    for time in &times {
        let machine = time.attribute("datetime");
        assert_eq!(machine.len(), "2026-11-21T09:26:53.000Z".len(), "{path}: {machine}");
        let format = &time::format_description::well_known::Rfc3339;
        let moment = time::OffsetDateTime::parse(machine, format).expect("a time");
        let at = moment.unix_timestamp() * 1000;
        let words = [zone.words(at), zone.time_of_day(at)].map(|when| Language::default().when(&when));
        assert!(words.contains(&time.text), "{path}: {machine} is told as {}", time.text);
    }
    times.len()
}

#[tokio::test]
async fn as_long_as_the_zone_is_unknown_days_are_those_of_utc_and_the_page_says_so() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let says = async || owner.get("/sales").await.notice("time-zone-unknown").is_some();
    assert!(says().await);
    owner.tells_its_zone("Pacific/Auckland").await;
    assert!(!says().await);
}
