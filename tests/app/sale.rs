//! "Was it paid?" always has an answer: after a reload, over a cut line, after a restart, after expiry, after a cancel.

use std::time::{Duration, Instant};

use blink_till::sandbox::{Answer, Command, Effect, Face, Fault, Payment, Preset};
use reqwest::StatusCode;

use crate::{
    counter::{DOLLARS, SATS},
    support::{Page, Patience, Till, until},
};

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn the_till_turns_green_within_a_second_and_says_the_same_after_a_reload() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    for typed in [SATS, DOLLARS] {
        let sale = browser.charged(typed).await;
        till.listened_to(1).await;
        let mut events = browser.listen(&sale).await;
        let first = events.next().await.expect("the present status");
        assert_eq!((first.name.as_str(), first.status().as_str()), ("status", "waiting"));
        assert_eq!(first.page.payment_request(), sale.payment_request());
        let paid_at = Instant::now();
        till.pay(&sale);
        let paid = events.next().await.expect("the change");
        assert!(paid_at.elapsed() < SECOND, "{:?}", paid_at.elapsed());
        assert_eq!((paid.name.as_str(), paid.status().as_str()), ("status", "paid"));
        assert_eq!(paid.page.one("[data-paid-by]").attribute("data-paid-by"), "lightning");
        assert!(paid.page.has("a[href^='/receipts/']"));
        assert!(events.next().await.is_none(), "nothing comes after paid");
        let page = browser.get(sale.url.path()).await;
        assert_eq!(page.sale_status(), "paid");
        assert!(!page.has("[data-payment-request]") && !page.has("form[action$='/cancel']"));
        assert_eq!(page.amounts("BTC"), sale.amounts("BTC"));
        assert!(
            browser.listen(&sale).await.status().await == "paid",
            "whoever comes late hears it too"
        );
    }
    assert_eq!(till.control().counters().ws_total, 1, "one line for all sales");
}

#[tokio::test]
async fn whoever_reconnects_hears_the_present_status_first() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    till.listened_to(1).await;
    let first = browser.listen(&sale).await.next().await.expect("an event");
    assert!(!first.id.is_empty());
    till.pay(&sale);
    browser.sees(&sale, "paid").await;
    let mut again = browser.listen_after(&sale, &first.id).await;
    assert_eq!(again.status().await, "paid");
    assert!(again.next().await.is_none());
    let mut again = browser.listen_after(&sale, "no number").await;
    assert_eq!(again.status().await, "paid");
}

#[tokio::test]
async fn ten_listeners_hear_of_one_payment() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    let mut listeners = Vec::new();
    for _ in 0..10 {
        let mut events = browser.listen(&sale).await;
        assert_eq!(events.status().await, "waiting");
        listeners.push(events);
    }
    till.listened_to(1).await;
    till.pay(&sale);
    for mut events in listeners {
        assert_eq!(events.status().await, "paid");
    }
    assert_eq!(till.rows("payments").await, 1);
}

#[tokio::test]
async fn with_the_line_cut_the_till_asks_instead() {
    let till = Till::start().await;
    till.control().preset(Preset::WebsocketDown, true);
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    let mut events = browser.listen(&sale).await;
    assert_eq!(events.status().await, "waiting");
    till.pay(&sale);
    browser.sees_while(&sale, "paid", || till.advance(SECOND)).await;
    assert_eq!(events.status().await, "paid");
    assert_eq!(till.control().counters().subscriptions_total, 0);
}

#[tokio::test]
async fn a_gateway_that_limits_the_asking_is_left_alone_for_as_long_as_it_says() {
    let till = Till::start().await;
    till.control().preset(Preset::WebsocketDown, true);
    let busy = Effect::Answer(Answer::new(429, "").header("retry-after", "59"));
    till.control()
        .put(Fault::new(Face::Api, busy).on("InvoiceStatus").after().times(1));
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    let asked = || {
        till.control()
            .counters()
            .operations
            .get("InvoiceStatus")
            .copied()
            .unwrap_or(0)
    };
    till.advance(4 * SECOND);
    until(|| asked() == 1).await;
    // Half a minute of ten questions; the other half is left for the machine's own time, which counts too.
    for _ in 0..10 {
        till.advance(3 * SECOND);
        assert_eq!(browser.get(sale.url.path()).await.sale_status(), "waiting");
        assert_eq!(asked(), 1, "it was told to wait");
    }
    till.pay(&sale);
    browser.sees_while(&sale, "paid", || till.advance(SECOND)).await;
}

#[tokio::test]
async fn a_payment_while_the_line_was_cut_is_learnt_when_it_is_back() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    till.listened_to(1).await;
    till.control().preset(Preset::WebsocketDown, true);
    till.control().preset(Preset::ApiDown, true);
    till.pay(&sale);
    assert_eq!(browser.get(sale.url.path()).await.sale_status(), "waiting");
    till.control().preset(Preset::WebsocketDown, false);
    till.control().preset(Preset::ApiDown, false);
    browser.sees_while(&sale, "paid", || till.advance(SECOND)).await;
}

#[tokio::test]
async fn an_event_that_is_swallowed_is_made_up_for_by_asking() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.control()
        .put(Fault::new(Face::WsEvent, Effect::Swallow).on("PAID"));
    let sale = browser.charged(SATS).await;
    till.listened_to(1).await;
    till.pay(&sale);
    assert_eq!(browser.get(sale.url.path()).await.sale_status(), "waiting");
    browser.sees_while(&sale, "paid", || till.advance(SECOND)).await;
}

#[tokio::test]
async fn events_that_come_twice_or_in_the_wrong_order_settle_once() {
    for effect in [Effect::Duplicate, Effect::Overtake] {
        let till = Till::start().await;
        let browser = till.signed_in("alice").await;
        till.control().put(Fault::new(Face::WsEvent, effect));
        let sale = browser.charged(SATS).await;
        till.pay(&sale);
        till.pay(&browser.charged(SATS).await);
        let page = browser.sees_while(&sale, "paid", || till.advance(SECOND)).await;
        assert!(page.notice("paid-twice").is_none());
        till.advance(40 * SECOND);
        browser.sees(&browser.get(sale.url.path()).await, "paid").await;
        crate::support::until(|| till.control().counters().subscriptions_open == 0).await;
        assert_eq!(till.rows("payments").await, 2);
    }
}

#[tokio::test]
async fn a_false_word_about_somebody_else_s_invoice_settles_nothing() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let (first, second) = (browser.charged(SATS).await, browser.charged(SATS).await);
    till.listened_to(2).await;
    till.pay(&second);
    browser.sees(&second, "paid").await;
    assert_eq!(browser.get(first.url.path()).await.sale_status(), "waiting");
}

#[tokio::test]
async fn what_was_paid_while_the_till_stood_still_is_green_when_it_runs_again() {
    let mut till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    till.stop().await;
    till.pay(&sale);
    till.start_again().await;
    browser.sees(&sale, "paid").await;
}

#[tokio::test]
async fn what_was_paid_and_ran_out_while_the_till_stood_still_is_paid() {
    let mut till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let (paid, unpaid) = (browser.charged(SATS).await, browser.charged(DOLLARS).await);
    till.stop().await;
    till.pay(&paid);
    till.advance(20 * MINUTE);
    till.start_again().await;
    browser.sees(&paid, "paid").await;
    browser.sees(&unpaid, "expired").await;
}

#[tokio::test]
async fn what_was_paid_in_time_is_paid_though_blink_is_silent_when_the_till_is_back() {
    let asked = |till: &Till| till.asked(Face::Api, "InvoiceStatus");
    // How often Blink had been asked by then.
    let comes_back_after = async |till: &mut Till, sale: &Page, away| {
        till.stop().await;
        till.pay(sale);
        till.blink_is_away(true);
        till.advance(away);
        let before = asked(till);
        till.start_again().await;
        before
    };
    let mut till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    let before = comes_back_after(&mut till, &sale, 20 * MINUTE).await;
    until(|| asked(&till) > before).await;
    till.blink_is_away(false);
    browser.sees_while(&sale, "paid", || till.advance(SECOND)).await;

    // After hours nobody would ask for it any more once it was given up.
    let sale = browser.charged(SATS).await;
    let before = comes_back_after(&mut till, &sale, 120 * MINUTE).await;
    until(|| {
        till.advance(SECOND);
        asked(&till) > before + 8
    })
    .await;
    assert_eq!(browser.get(sale.url.path()).await.sale_status(), "waiting");
    till.blink_is_away(false);
    browser.sees_while(&sale, "paid", || till.advance(SECOND)).await;
}

#[tokio::test]
async fn stopping_the_till_ends_the_streams_and_loses_nothing() {
    let mut till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    let mut events = browser.listen(&sale).await;
    assert_eq!(events.status().await, "waiting");
    let stopping = Instant::now();
    till.stop().await;
    assert!(stopping.elapsed() < 10 * SECOND, "an open page does not hold it up");
    assert!(events.next().await.is_none());
    till.start_again().await;
    assert_eq!(browser.get(sale.url.path()).await.sale_status(), "waiting");
}

#[tokio::test]
async fn an_expired_sale_is_renewed_under_its_id_and_its_old_invoice_still_counts() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    let old = till.invoice_of(&sale).payment_hash;
    let mut events = browser.listen(&sale).await;
    assert_eq!(events.status().await, "waiting");
    till.advance(15 * MINUTE + 2 * SECOND);
    assert_eq!(events.status().await, "expired");
    let expired = browser.sees(&sale, "expired").await;
    assert!(!expired.has("[data-payment-request]") && !expired.has("form[action$='/cancel']"));
    let renewed = browser.submit(&expired, "form[action$='/renew']", &[]).await;
    assert_eq!(
        (renewed.url.path(), renewed.sale_status().as_str()),
        (sale.url.path(), "waiting")
    );
    assert_eq!(events.status().await, "waiting", "the stream stayed open");
    let new = till.invoice_of(&renewed);
    assert_ne!(new.payment_hash, old);
    assert_eq!((new.satoshis, new.memo.as_str()), (Some(2500), "Table 4"));
    // Somebody else's wallet had the old one under way.
    till.control().pay_with(&old, &forced()).expect("taken");
    let late = browser.sees_while(&sale, "paid-late", || till.advance(SECOND)).await;
    assert!(late.has("a[href^='/receipts/']") && late.notice("paid-twice").is_none());
    till.control().pay(&new.payment_hash).expect("the new one too");
    let twice = twice(&till, &browser, &sale).await;
    assert_eq!(twice.sale_status(), "paid-late", "a paid status is never left");
    assert!(
        twice
            .notice("paid-twice")
            .expect("it says so")
            .text
            .contains("2,500 sats")
    );
    let row = browser.get("/sales").await.one("tr[data-sale]");
    assert!(row.text.to_lowercase().contains("paid twice"), "{}", row.text);
}

#[tokio::test]
async fn a_dollar_invoice_lives_for_five_minutes_and_may_renew_itself() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(DOLLARS).await;
    let invoice = till.invoice_of(&sale);
    assert_eq!(invoice.expires_at - invoice.created_at, 300);
    till.advance(5 * MINUTE + 2 * SECOND);
    let expired = browser.sees(&sale, "expired").await;
    assert!(expired.has("form[action$='/renew'][data-auto-renew]"));
    // The price moved meanwhile: the customer pays by today's, the sale stays as typed.
    till.order(Command::SetPrice {
        currency: "USD".into(),
        per_bitcoin: 5_000_000,
    });
    let renewed = browser.submit(&expired, "form[action$='/renew']", &[]).await;
    assert_eq!(
        (renewed.sale_status().as_str(), renewed.amounts("USD")),
        ("waiting", vec![1234])
    );
    assert!(renewed.amounts("BTC")[0] > sale.amounts("BTC")[0]);
    let bitcoin = browser.charged(SATS).await;
    till.advance(15 * MINUTE + 2 * SECOND);
    assert!(!browser.sees(&bitcoin, "expired").await.has("[data-auto-renew]"));
}

#[tokio::test]
async fn a_renewal_that_is_pressed_twice_makes_one_invoice() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    let renew = format!("{}/renew", sale.url.path());
    assert_eq!(
        browser.post(&renew, &[]).await.status,
        StatusCode::SEE_OTHER,
        "it waits: nothing to do"
    );
    assert_eq!(till.control().invoices().len(), 1);
    till.advance(15 * MINUTE + 2 * SECOND);
    browser.sees(&sale, "expired").await;
    let presses: Vec<_> = (0..8)
        .map(|_| {
            let (browser, renew) = (browser.clone(), renew.clone());
            tokio::spawn(async move { browser.post(&renew, &[]).await.status })
        })
        .collect();
    for press in presses {
        assert_eq!(press.await.expect("no panic"), StatusCode::SEE_OTHER);
    }
    assert_eq!(till.control().invoices().len(), 2);
    assert_eq!(till.rows("attempts").await, 2);
}

#[tokio::test]
async fn a_cancelled_sale_is_taken_back_at_blink_and_a_payment_after_it_is_late() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    let mut events = browser.listen(&sale).await;
    assert_eq!(events.status().await, "waiting");
    let hash = till.invoice_of(&sale).payment_hash;
    let cancelled = browser.submit(&sale, "form[action$='/cancel']", &[]).await;
    assert_eq!(
        (cancelled.url.path(), cancelled.sale_status().as_str()),
        (sale.url.path(), "cancelled")
    );
    assert!(!cancelled.has("[data-payment-request]") && !cancelled.has("form[action$='/cancel']"));
    assert_eq!(events.status().await, "cancelled");
    assert!(events.next().await.is_none());
    assert!(till.control().invoice(&hash).expect("still known").cancelled);
    till.control().pay_with(&hash, &forced()).expect("taken all the same");
    browser.sees_while(&sale, "paid-late", || till.advance(SECOND)).await;
}

#[tokio::test]
async fn a_payment_that_overtakes_the_cancel_is_a_payment() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.control()
        .put(Fault::new(Face::WsEvent, Effect::Swallow).on("PAID"));
    let sale = browser.charged(SATS).await;
    till.listened_to(1).await;
    till.pay(&sale);
    let page = browser.submit(&sale, "form[action$='/cancel']", &[]).await;
    assert_eq!(page.sale_status(), "paid");
}

#[tokio::test]
async fn a_cancel_while_blink_is_away_is_remembered_and_a_payment_is_still_seen() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    let hash = till.invoice_of(&sale).payment_hash;
    till.blink_is_away(true);
    let page = browser.submit(&sale, "form[action$='/cancel']", &[]).await;
    assert_eq!(
        (page.status, page.sale_status().as_str()),
        (StatusCode::OK, "cancelled")
    );
    till.control().mend();
    till.control().preset(Preset::WebsocketDown, false);
    till.control().pay(&hash).expect("Blink never heard of the cancel");
    browser.sees_while(&sale, "paid-late", || till.advance(SECOND)).await;
}

#[tokio::test]
async fn without_any_word_of_blink_s_an_invoice_still_runs_out() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    till.blink_is_away(true);
    till.advance(15 * MINUTE);
    browser.sees_while(&sale, "expired", || till.advance(SECOND)).await;
}

#[tokio::test]
async fn somebody_else_s_sale_is_not_there() {
    let till = Till::start().await;
    let (alice, kenji) = (till.signed_in("alice").await, till.signed_in("kenji").await);
    let sale = alice.charged(SATS).await;
    let path = sale.url.path();
    let upper = path.to_uppercase().replace("/SALES/", "/sales/");
    let unknown = format!("/sales/{}", uuid::Uuid::nil());
    for path in [
        path,
        upper.as_str(),
        unknown.as_str(),
        "/sales/1",
        "/sales/..%2f",
        "/sales/%00",
        "/sales/%ff",
        "/sales/'",
    ] {
        for path in [path.to_owned(), format!("{path}/events")] {
            let page = kenji.get(&path).await;
            assert_eq!(
                (page.status, page.data_page().as_str()),
                (StatusCode::NOT_FOUND, "error"),
                "{path}"
            );
            assert!(!page.body.contains("Table 4"));
        }
        for verb in ["cancel", "renew"] {
            let page = kenji.post(&format!("{path}/{verb}"), &[]).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}/{verb}");
        }
    }
    assert!(!till.invoice_of(&sale).cancelled);
    assert_eq!(alice.get(path).await.sale_status(), "waiting");
    assert!(!kenji.get("/sales").await.has("tr[data-sale]"));
    assert!(!kenji.get("/sales.csv").await.body.contains("Table 4"));
}

#[tokio::test]
async fn a_signed_out_listener_is_told_so_in_json() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    let path = format!("{}/events", sale.url.path());
    let headers = [("Accept", "text/event-stream"), ("Sec-Fetch-Mode", "cors")];
    let page = till
        .browser()
        .request(reqwest::Method::GET, &path, &headers, None)
        .await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED);
    assert!(page.header("content-type").starts_with("application/json"));
}

fn forced() -> Payment {
    Payment {
        force: true,
        ..Payment::default()
    }
}

/// The sale's page once it tells of the second payment.
async fn twice(till: &Till, browser: &crate::support::Browser, sale: &Page) -> Page {
    let mut patience = Patience::default();
    loop {
        let page = browser.get(sale.url.path()).await;
        if page.notice("paid-twice").is_some() {
            return page;
        }
        assert!(patience.lasts(), "{}", page.body);
        till.advance(SECOND);
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
