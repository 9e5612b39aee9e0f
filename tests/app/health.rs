//! One word says whether the till can take money now, and what does not work is said before a customer stands there.

use std::time::Duration;

use blink_till::sandbox::{Preset, Standing};

use super::{
    customer::{charge, charged, eventually, until_status},
    support::{Browser, Page, Till},
};

/// The light on the till and the one on the page behind it, which agree.
async fn light(browser: &Browser) -> String {
    let till = browser.get("/till").await.one("a[data-health][href='/health']");
    till.attribute("data-health").to_owned()
}

async fn check(browser: &Browser, name: &str) -> (String, String) {
    let page = browser.get("/health").await;
    assert_eq!(page.data_page(), "health");
    let found = page.one(&format!("[data-check={name}]"));
    (found.attribute("data-light").to_owned(), found.text)
}

async fn try_to_charge(browser: &Browser, amount: &str, unit: &str, wallet: &str) -> Page {
    let page = browser.get("/till").await;
    let values = [("amount", amount), ("unit", unit), ("wallet", wallet)];
    browser.submit(&page, "#charge", &values).await
}

#[tokio::test]
async fn a_healthy_till_says_ready_and_asks_nobody_for_it() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    charge(&till, &owner, "21", "SAT", "BTC").await;
    till.settled(|seen| seen.subscriptions_open == 1 && seen.operations.contains_key("InvoiceStatus"))
        .await;
    let before = till.control().counters().graphql_calls();
    assert_eq!(light(&owner).await, "good");
    let page = owner.get("/health").await;
    assert_eq!(page.select("[data-check]").len(), 11);
    assert!(!page.has("[data-light=warn], [data-light=bad]"), "{}", page.body);
    assert_eq!(till.control().counters().graphql_calls(), before);
    assert!(till.browser().get("/health").await.location().path() == "/login");
}

#[tokio::test]
async fn a_silent_api_and_a_cut_websocket_are_seen_and_seen_to_be_over() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    charge(&till, &owner, "21", "SAT", "BTC").await;
    till.settled(|seen| seen.subscriptions_open == 1).await;
    till.control().preset(Preset::WebsocketDown, true);
    eventually(async || check(&owner, "websocket").await.0 == "warn").await;
    till.control().preset(Preset::ApiDown, true);
    eventually(async || {
        till.advance(Duration::from_secs(5));
        light(&owner).await == "bad"
    })
    .await;
    assert!(
        check(&owner, "api")
            .await
            .1
            .contains("Check this till's internet connection")
    );
    till.control().preset(Preset::ApiDown, false);
    till.control().preset(Preset::WebsocketDown, false);
    eventually(async || {
        till.advance(Duration::from_secs(5));
        light(&owner).await == "good"
    })
    .await;
}

#[tokio::test]
async fn a_missing_permission_is_trouble_with_one_thing_to_do() {
    let till = Till::start().await;
    let browser = till.browser();
    browser.sign_in("alice", &["read"]).await;
    assert_eq!(light(&browser).await, "bad");
    assert!(check(&browser, "scopes").await.1.contains("tick “receive”"));
    assert_eq!(check(&browser, "grant").await.0, "warn");
}

#[tokio::test]
async fn the_room_that_blink_leaves_is_counted_down() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    for n in 1..=60 {
        charge(&till, &owner, "21", "SAT", "BTC").await;
        match n {
            5 => assert!(check(&owner, "room").await.1.contains("55 left")),
            55 => assert_eq!(check(&owner, "room").await.0, "warn"),
            _ => {}
        }
    }
    assert_eq!(check(&owner, "room").await.0, "bad");
    till.advance(Duration::from_secs(66));
    assert_eq!(check(&owner, "room").await.0, "good");
}

#[tokio::test]
async fn an_account_that_is_wound_down_is_told_with_its_dates_before_anybody_charges() {
    let till = Till::start().await;
    let owner = till.signed_in("willem").await;
    let page = owner.get("/till").await;
    let notice = page.notice("receive-disabled").expect("a notice");
    assert!(
        notice.text.contains("31 July 2026") && notice.text.contains("31 August 2026"),
        "{}",
        notice.text
    );
    assert_eq!(page.one("a[data-health]").attribute("data-health"), "bad");
    assert!(check(&owner, "account").await.1.contains("31 August 2026"));
}

#[tokio::test]
async fn a_dealer_that_is_down_is_remembered_and_bitcoin_offered() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    till.control().preset(Preset::DealerDown, true);
    let refused = try_to_charge(&owner, "1.50", "USD", "USD").await;
    assert_eq!(refused.select("[data-notice=dealer-down]").len(), 1, "{}", refused.body);
    let page = owner.get("/till").await;
    assert!(
        page.notice("dealer-down")
            .expect("a notice")
            .text
            .contains("BTC wallet")
    );
    assert_eq!(page.one("a[data-health]").attribute("data-health"), "warn");
    charge(&till, &owner, "1.50", "USD", "BTC").await;
    assert!(
        owner.get("/till").await.notice("dealer-down").is_some(),
        "bitcoin says nothing of dollars"
    );
    till.control().preset(Preset::DealerDown, false);
    charge(&till, &owner, "1.50", "USD", "USD").await;
    assert!(owner.get("/till").await.notice("dealer-down").is_none());
}

#[tokio::test]
async fn lightning_down_and_an_inactive_account_are_said_in_words() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    till.control().preset(Preset::LightningDown, true);
    try_to_charge(&owner, "21", "SAT", "BTC").await;
    assert!(owner.get("/till").await.notice("lightning-down").is_some());
    assert!(check(&owner, "services").await.1.contains("Lightning is down"));
    till.control().preset(Preset::LightningDown, false);
    till.advance(Duration::from_secs(11 * 60));
    assert!(
        owner.get("/till").await.notice("lightning-down").is_none(),
        "it is forgotten in time"
    );

    till.control()
        .change_person("alice", |person| person.standing = Standing::Locked);
    try_to_charge(&owner, "21", "SAT", "BTC").await;
    let page = owner.get("/till").await;
    assert!(
        page.notice("account-inactive")
            .expect("a notice")
            .text
            .contains("Blink app")
    );
    assert_eq!(check(&owner, "account").await.0, "bad");
    till.control()
        .change_person("alice", |person| person.standing = Standing::Active);
    charge(&till, &owner, "21", "SAT", "BTC").await;
    assert!(owner.get("/till").await.notice("account-inactive").is_none());
}

#[tokio::test]
async fn without_a_price_the_till_sells_in_sats_and_says_so() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    till.control().preset(Preset::PriceDown, true);
    till.advance(Duration::from_secs(200));
    let page = owner.get("/till").await;
    assert!(
        page.body.contains("charge in sats into the BTC wallet"),
        "{}",
        page.body
    );
    assert_eq!(check(&owner, "rate").await.0, "warn");
    charge(&till, &owner, "21", "SAT", "BTC").await;
}

#[tokio::test]
async fn a_dollar_invoice_says_its_rate_renews_unasked_and_its_old_hash_stays_watched() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "1.50", "USD", "USD").await;
    let lock = owner.get(&sale.path).await.one("[data-rate-lock]");
    assert!(
        lock.text.contains("1.50 USD =") && lock.text.contains("sats"),
        "{}",
        lock.text
    );
    till.advance(Duration::from_secs(302));
    until_status(&owner, &sale.path, "expired").await;
    let page = owner.get(&sale.path).await;
    assert!(page.has("form[data-auto-renew]"), "the page asks by itself");
    let page = owner.submit(&page, "form[data-auto-renew]", &[]).await;
    let renewed = charged(&till, &page);
    assert_eq!(renewed.id, sale.id);
    assert_ne!(renewed.payment_hash, sale.payment_hash);
    // A customer's wallet that was under way when the old one ran out.
    let forced = blink_till::sandbox::Payment {
        force: true,
        ..Default::default()
    };
    till.control().pay_with(&sale.payment_hash, &forced).expect("paid");
    eventually(async || {
        till.advance(Duration::from_secs(3));
        owner
            .get(&sale.path)
            .await
            .one("#status [data-sale-status]")
            .attribute("data-sale-status")
            == "paid-late"
    })
    .await;
}

#[tokio::test]
async fn a_clock_that_is_off_is_seen_by_blinks_own_time_and_said_before_a_customer_stands_there() {
    let mut till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner.get("/wallets").await;
    assert_eq!(check(&owner, "clock").await.0, "good");
    // Sixteen minutes, as it is said: every invoice seems to have run out at once.
    till.start_again_ahead(Duration::from_secs(15 * 60 + 30)).await;
    owner.get("/wallets").await;
    let (seen, text) = check(&owner, "clock").await;
    assert_eq!(seen, "bad");
    assert!(text.contains("16 minutes ahead") && text.contains("NTP"), "{text}");
    assert_eq!(light(&owner).await, "bad");
    let page = owner.get("/till").await;
    assert!(page.one("[data-notice=clock]").text.contains("16 minutes ahead"));
    till.start_again_ahead(Duration::from_secs(150)).await;
    owner.get("/wallets").await;
    assert_eq!(check(&owner, "clock").await.0, "warn");
}
