//! Hearing of payments when Blink's side is not as it should be: nobody is forgotten, and the page says how late it is.

use std::time::Duration;

use blink_till::sandbox::{Answer, Command, Effect, Face, Fault, InvoiceLimit, Preset, Status};

use crate::{
    customer::{Charged, charge, eventually, history, until_status},
    support::{Browser, Till},
};

/// A tenth of the time between two questions: the clock is not to run away while one is under way.
const STEP: Duration = Duration::from_millis(107);

/// A till whose WebSocket is refused, with so many invoices open.
async fn with_open(count: usize) -> (Till, Browser, Vec<Charged>) {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    till.control().preset(Preset::WebsocketDown, true);
    let mut sales = Vec::new();
    for _ in 0..count {
        sales.push(charge(&till, &owner, "21", "SAT", "BTC").await);
    }
    (till, owner, sales)
}

/// The moved time until the table has the status, in milliseconds.
async fn known_after(till: &Till, sale: &Charged, wanted: &str) -> i64 {
    let began = till.blinkland.clock.now();
    eventually(async || {
        till.advance(STEP);
        history(till, &sale.id)
            .await
            .iter()
            .any(|line| line.starts_with(wanted))
    })
    .await;
    till.blinkland.clock.now() - began
}

#[tokio::test]
async fn with_many_open_the_oldest_is_not_starved() {
    // Turns of 1.07 s: 4.3, 8.6, 15 and 21.4 s, and the time that answers take while the clock is moved.
    for (count, most) in [(4, 15_000), (8, 20_000), (14, 30_000), (20, 40_000)] {
        let (till, _, sales) = with_open(count).await;
        till.advance(Duration::from_secs(3));
        // Until what may be asked at once is spent, and the turns are those of a busy shop.
        let before = till.asked(Face::Api, "InvoiceStatus");
        eventually(async || {
            till.advance(STEP);
            till.asked(Face::Api, "InvoiceStatus") > before + count
        })
        .await;
        till.control().pay(&sales[0].payment_hash).expect("paid");
        let after = known_after(&till, &sales[0], "paid ").await;
        assert!(after <= most, "{count} open: known after {after} ms");
    }
}

#[tokio::test]
async fn with_many_open_what_ran_out_is_said_to_have() {
    let (till, _, sales) = with_open(14).await;
    till.advance(Duration::from_secs(15 * 60 - 30));
    let after = known_after(&till, &sales[0], "expired ").await;
    assert!(after <= 60_000, "expired {} ms after its time", after - 30_000);
}

#[tokio::test]
async fn a_subscription_that_blink_ends_alone_is_begun_again_at_once() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "21", "SAT", "BTC").await;
    till.settled(|seen| seen.subscriptions_open == 1).await;
    till.order(Command::CompleteSubscriptions);
    till.settled(|seen| seen.subscriptions_open == 1 && seen.subscriptions_total == 2)
        .await;
    till.control().pay(&sale.payment_hash).expect("paid");
    until_status(&owner, &sale.path, "paid").await;
    assert_eq!(
        history(&till, &sale.id).await,
        ["waiting by created", "paid by websocket"]
    );
    assert_eq!(till.control().counters().ws_total, 1, "no further connection");
}

#[tokio::test]
async fn a_refused_websocket_is_tried_again_within_seconds() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let refused = Effect::Answer(Answer::new(503, "busy"));
    till.control().put(Fault::new(Face::WsConnect, refused).times(2));
    charge(&till, &owner, "21", "SAT", "BTC").await;
    let began = till.blinkland.clock.now();
    eventually(async || {
        till.advance(STEP);
        till.control().counters().subscriptions_open == 1
    })
    .await;
    let after = till.blinkland.clock.now() - began;
    assert!(after <= 20_000, "two refusals of 2 and 5 s, and it took {after} ms");
}

#[tokio::test]
async fn paid_and_expired_in_one_batch_is_paid() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let first = charge(&till, &owner, "21", "SAT", "BTC").await;
    let second = charge(&till, &owner, "22", "SAT", "BTC").await;
    till.settled(|seen| seen.subscriptions_open == 2).await;
    let held = till.nobody_writes().await;
    // While this payment waits for the disk, two words on the other sale come in.
    till.control().pay(&first.payment_hash).expect("paid");
    till.order(Command::Announce {
        payment_hash: second.payment_hash.clone(),
        status: Status::Expired,
    });
    till.control().pay(&second.payment_hash).expect("paid");
    held.rollback().await.expect("let go");
    until_status(&owner, &first.path, "paid").await;
    until_status(&owner, &second.path, "paid").await;
    assert!(
        !history(&till, &second.id)
            .await
            .iter()
            .any(|line| line.starts_with("expired"))
    );
}

#[tokio::test]
async fn a_clock_that_is_set_back_leaves_room_to_charge_and_to_rest_no_longer() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    for _ in 0..60 {
        charge(&till, &owner, "21", "SAT", "BTC").await;
    }
    till.blinkland.clock.set_back(Duration::from_secs(3600));
    // The pretend Blink shares the clock; the real one has its own, and its minute is long over.
    till.order(Command::SetInvoiceLimit {
        limit: InvoiceLimit {
            count: 1000,
            ..InvoiceLimit::default()
        },
    });
    let page = owner.get("/health").await;
    assert_eq!(page.one("[data-check=room]").attribute("data-light"), "good");
    charge(&till, &owner, "21", "SAT", "BTC").await;
}

#[tokio::test]
async fn the_sale_s_page_and_its_heartbeat_say_what_blink_s_side_is_like() {
    let (till, owner, sales) = with_open(20).await;
    eventually(async || upstream(&owner, &sales[0]).await.contains("every 21 s")).await;
    till.control().preset(Preset::ApiDown, true);
    eventually(async || {
        till.advance(STEP);
        upstream(&owner, &sales[0]).await.contains("hand over nothing")
    })
    .await;
    till.control().preset(Preset::ApiDown, false);
    till.control().preset(Preset::WebsocketDown, false);
    eventually(async || {
        till.advance(STEP);
        upstream(&owner, &sales[0]).await.is_empty()
    })
    .await;
}

async fn upstream(browser: &Browser, sale: &Charged) -> String {
    let page = browser.get(&sale.path).await;
    page.one("[data-connection]").attribute("data-upstream").to_owned()
}

#[tokio::test]
async fn the_till_never_says_trouble_without_a_reason() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    for _ in 0..60 {
        charge(&till, &owner, "21", "SAT", "BTC").await;
    }
    let page = owner.get("/till").await;
    assert_eq!(page.one("a[data-health]").attribute("data-health"), "bad");
    let notice = page.notice("rate-limited").expect("why");
    assert!(notice.text.contains("Wait a minute"), "{}", notice.text);
}
