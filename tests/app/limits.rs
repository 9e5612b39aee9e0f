//! Blink in trouble while somebody charges: what was typed comes back, the sign-in stays, nothing is half written.

use std::time::Duration;

use blink_till::sandbox::{Answer, Command, Effect, Face, Fault, InvoiceLimit, Preset, Unit};
use reqwest::StatusCode;

use crate::{
    counter::{DOLLARS, SATS, Typed},
    support::{ALL_SCOPES, Browser, Page, Till},
};

const SECOND: Duration = Duration::from_secs(1);

/// The keypad came back with what was typed and this notice, and nothing is on record.
async fn came_back(till: &Till, browser: &Browser, page: &Page, typed: Typed<'_>, notice: &str) {
    assert_eq!(page.data_page(), "till", "{}", page.body);
    assert!(
        [StatusCode::SERVICE_UNAVAILABLE, StatusCode::TOO_MANY_REQUESTS].contains(&page.status),
        "{}",
        page.status
    );
    let shown = page
        .notice(notice)
        .unwrap_or_else(|| panic!("no {notice}: {}", page.body));
    assert!(["status", "alert"].contains(&shown.attribute("role")));
    for (name, value) in typed.fields() {
        assert_eq!(page.typed(name), value, "{name}");
    }
    assert_eq!((till.rows("sales").await, till.rows("attempts").await), (0, 0));
    assert_eq!(till.rows("grants").await, 1, "the sign-in stays");
    assert_eq!(browser.get("/till").await.status, StatusCode::OK);
}

/// Blink's API answers every wish for an invoice like this.
fn answers(answer: Answer) -> Fault {
    Fault::new(Face::Api, Effect::Answer(answer))
        .on("InvoiceCreate")
        .named("trouble")
}

#[tokio::test]
async fn a_clear_no_brings_the_keypad_back_as_typed() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let payload = |code: &str, message: &str| {
        let error = format!(r#"{{"message": "{message}", "code": "{code}"}}"#);
        Answer::new(
            200,
            &format!(r#"{{"data": {{"lnInvoiceCreate": {{"invoice": null, "errors": [{error}]}}}}}}"#),
        )
        .header("content-type", "application/json")
    };
    let html = "<!doctype html><title>Welcome to our wifi</title>";
    for (answer, notice) in [
        (Answer::new(429, "").header("retry-after", "30"), "rate-limited"),
        (Answer::new(503, "<h1>503</h1>"), "degraded"),
        (Answer::new(200, html).header("content-type", "text/html"), "degraded"),
        (Answer::new(500, "oops"), "degraded"),
        (
            Answer::new(302, "").header("location", "https://evil.example/"),
            "degraded",
        ),
        (Answer::new(200, "{}"), "degraded"),
        (
            Answer::new(
                200,
                r#"{"data": {"lnInvoiceCreate": {"invoice": {"paymentRequest": "lnbc1", "paymentHash": "00", "satoshis": 2500}, "errors": []}}}"#,
            ),
            "degraded",
        ),
        (payload("LND_OFFLINE", "Offchain action failed"), "lightning-down"),
        (
            payload("RECEIVE_DISABLED", "This account can no longer receive payments."),
            "receive-disabled",
        ),
        (payload("INVALID_INPUT", "Account is inactive."), "account-inactive"),
        (payload("INVALID_INPUT", "Something <b>new</b>"), "refused"),
        (
            payload(
                "UNEXPECTED_CLIENT_ERROR",
                "(code: AuthorizationError: not authorized to receive)",
            ),
            "partial-consent",
        ),
    ] {
        till.control().put(answers(answer.clone()));
        let page = browser.charge(SATS).await;
        assert!(!page.body.contains("<b>new"), "Blink's words are text");
        came_back(&till, &browser, &page, SATS, notice).await;
        till.control().take("trouble");
        assert!(till.control().invoices().is_empty(), "{answer:?}");
    }
    // The form that came back is good for the next try.
    till.control().put(answers(Answer::new(503, "")));
    let page = browser.charge(SATS).await;
    till.control().take("trouble");
    assert_eq!(browser.submit(&page, "#charge", &[]).await.sale_status(), "waiting");
}

#[tokio::test]
async fn an_api_that_is_not_there_at_all_brings_the_keypad_back() {
    let mut till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let away: url::Url = "http://127.0.0.1:1/graphql".parse().expect("a URL");
    let there = std::mem::replace(&mut till.config.blink.api_url, away);
    till.start_again().await;
    let keypad = browser.get("/till").await;
    assert_eq!(keypad.status, StatusCode::OK);
    let page = browser.submit(&keypad, "#charge", &SATS.fields()).await;
    came_back(&till, &browser, &page, SATS, "degraded").await;
    assert!(!page.header("retry-after").is_empty());
    till.config.blink.api_url = there;
    till.start_again().await;
    assert_eq!(browser.submit(&page, "#charge", &[]).await.sale_status(), "waiting");
}

#[tokio::test]
async fn a_form_that_is_sent_again_after_a_refusal_charges_anew() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let keypad = browser.get("/till").await;
    till.control().put(answers(Answer::new(503, "")).times(1));
    assert_eq!(
        browser.submit(&keypad, "#charge", &SATS.fields()).await.data_page(),
        "till"
    );
    assert_eq!(
        browser.submit(&keypad, "#charge", &SATS.fields()).await.sale_status(),
        "waiting"
    );
    assert_eq!(till.control().invoices().len(), 1);
}

#[tokio::test]
async fn the_twin_of_a_form_that_is_refused_gets_the_keypad_too() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let keypad = browser.get("/till").await;
    let hold = Effect::Hold { barrier: "slow".into() };
    till.control()
        .put(Fault::new(Face::Api, hold).on("InvoiceCreate").times(1));
    till.control().put(answers(Answer::new(503, "")));
    let twins = [(); 2].map(|()| {
        let (browser, keypad) = (browser.clone(), keypad.clone());
        tokio::spawn(async move { browser.submit(&keypad, "#charge", &SATS.fields()).await })
    });
    till.control().wait_held("slow", 1).await;
    till.control().release("slow");
    for twin in twins {
        let page = twin.await.expect("no panic");
        assert_eq!(
            (page.data_page().as_str(), page.typed("amount").as_str()),
            ("till", "2500")
        );
        assert!(page.status == 429 || page.status == 503, "{}", page.status);
    }
    assert_eq!(till.rows("sales").await, 0);
}

#[tokio::test]
async fn an_answer_that_is_lost_after_the_commit_is_found_again() {
    for (typed, operation) in [(SATS, "lnInvoiceCreate"), (DOLLARS, "lnUsdInvoiceCreate")] {
        let till = Till::start().await;
        let browser = till.signed_in("alice").await;
        till.control()
            .put(Fault::new(Face::Api, Effect::Drop).on(operation).after().times(1));
        let sale = browser.charged(typed).await;
        assert_eq!(till.control().invoices().len(), 1);
        till.pay(&sale);
        browser.sees_while(&sale, "paid", || till.advance(SECOND)).await;
    }
}

#[tokio::test]
async fn an_answer_that_is_lost_together_with_the_api_is_found_later() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let keypad = browser.get("/till").await;
    till.control()
        .put(Fault::new(Face::Api, Effect::Drop).on("lnInvoiceCreate").after());
    till.control()
        .put(Fault::new(Face::Api, Effect::Drop).on("InvoiceFind"));
    let sale = browser.submit(&keypad, "#charge", &SATS.fields()).await;
    assert_eq!((sale.status, sale.sale_status().as_str()), (StatusCode::OK, "waiting"));
    assert!(!sale.has("[data-payment-request]"), "nobody is shown what is not known");
    assert_eq!(sale.amounts("BTC"), [2500]);
    let again = std::time::Instant::now();
    let twin = browser.submit(&keypad, "#charge", &SATS.fields()).await;
    assert_eq!(twin.url, sale.url);
    assert!(
        again.elapsed() < 5 * SECOND,
        "nothing is under way that it would have to wait for"
    );
    let mut events = browser.listen(&sale).await;
    assert!(
        !events
            .next()
            .await
            .expect("an event")
            .page
            .has("[data-payment-request]")
    );
    till.control().mend();
    till.advance(10 * SECOND);
    let mut found = events
        .next()
        .await
        .expect("it is found, or another one is offered first");
    if !found.page.has("[data-payment-request]") {
        found = events.next().await.expect("it is found");
    }
    assert_eq!(
        found.page.payment_request(),
        till.control().invoices()[0].payment_request
    );
    assert_eq!(till.control().invoices().len(), 1);
    assert_eq!((till.rows("sales").await, till.rows("attempts").await), (1, 1));
}

#[tokio::test]
async fn a_till_that_is_stopped_meanwhile_finds_the_invoice_when_it_runs_again() {
    let mut till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let keypad = browser.get("/till").await;
    till.control()
        .put(Fault::new(Face::Api, Effect::Drop).on("lnInvoiceCreate").after());
    till.control()
        .put(Fault::new(Face::Api, Effect::Drop).on("InvoiceFind"));
    let sale = browser.submit(&keypad, "#charge", &SATS.fields()).await;
    till.stop().await;
    till.control().mend();
    let hash = till.control().invoices()[0].payment_hash.clone();
    till.control().pay(&hash).expect("whoever has the invoice can pay it");
    till.advance(10 * SECOND);
    till.start_again().await;
    browser.sees_while(&sale, "paid", || till.advance(SECOND)).await;
}

#[tokio::test]
async fn a_question_that_is_lost_before_the_commit_ends_as_failed_and_can_be_renewed() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let keypad = browser.get("/till").await;
    till.control()
        .put(Fault::new(Face::Api, Effect::Drop).on("lnInvoiceCreate").times(1));
    let sale = browser.submit(&keypad, "#charge", &SATS.fields()).await;
    assert_eq!(sale.sale_status(), "waiting");
    assert!(!sale.has("[data-payment-request]"));
    let failed = browser.sees_while(&sale, "failed", || till.advance(5 * SECOND)).await;
    assert!(till.control().invoices().is_empty());
    let renewed = browser.submit(&failed, "form[action$='/renew']", &[]).await;
    assert_eq!(
        (renewed.url.path(), renewed.sale_status().as_str()),
        (sale.url.path(), "waiting")
    );
    assert_eq!(till.control().invoices().len(), 1);
}

#[tokio::test]
async fn a_sale_can_be_given_up_while_nobody_knows_of_its_invoice() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let keypad = browser.get("/till").await;
    till.control()
        .put(Fault::new(Face::Api, Effect::Drop).on("lnInvoiceCreate").after());
    till.control()
        .put(Fault::new(Face::Api, Effect::Drop).on("InvoiceFind"));
    let sale = browser.submit(&keypad, "#charge", &SATS.fields()).await;
    let page = browser.submit(&sale, "form[action$='/cancel']", &[]).await;
    assert_eq!(page.sale_status(), "cancelled");
    till.control().mend();
    till.advance(10 * SECOND);
    crate::support::until(|| till.control().invoices()[0].cancelled).await;
    assert_eq!(browser.get(sale.url.path()).await.sale_status(), "cancelled");
}

#[tokio::test]
async fn a_slow_api_keeps_nobody_waiting_longer_than_its_time() {
    let till = Till::start_with(|config| config.provider_timeout = Duration::from_millis(1500)).await;
    let browser = till.signed_in("alice").await;
    let keypad = browser.get("/till").await;
    till.control().preset(Preset::ApiSlow, true);
    let asked = std::time::Instant::now();
    let sale = browser.submit(&keypad, "#charge", &SATS.fields()).await;
    // Two calls to make the invoice, and then its page.
    assert!(asked.elapsed() < 6 * SECOND, "{:?}", asked.elapsed());
    assert_eq!((sale.status, sale.sale_status().as_str()), (StatusCode::OK, "waiting"));
    // What needs a price has none, and certainly nothing was asked for.
    till.advance(31 * SECOND);
    let euros = Typed {
        amount: "1.00",
        unit: "EUR",
        wallet: "BTC",
        memo: "",
    };
    let page = browser.submit(&keypad, "#charge", &euros.fields()).await;
    assert_eq!(
        (page.status, page.typed("amount").as_str()),
        (StatusCode::SERVICE_UNAVAILABLE, "1.00")
    );
    assert!(page.notice("price-down").is_some());
    assert_eq!(browser.get("/sales").await.status, StatusCode::OK);
}

#[tokio::test]
async fn without_the_dealer_dollars_go_into_the_bitcoin_wallet() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.control().preset(Preset::DealerDown, true);
    let page = browser.charge(DOLLARS).await;
    came_back(&till, &browser, &page, DOLLARS, "dealer-down").await;
    assert!(
        page.notice("dealer-down")
            .expect("it says so")
            .text
            .contains("BTC wallet")
    );
    let sale = browser.submit(&page, "#charge", &[("wallet", "BTC")]).await;
    assert_eq!(
        (sale.sale_status().as_str(), till.invoice_of(&sale).unit),
        ("waiting", Unit::Btc)
    );
}

#[tokio::test]
async fn without_a_price_sats_are_sold_blind() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.control().preset(Preset::PriceDown, true);
    till.advance(31 * SECOND);
    let keypad = browser.get("/till").await;
    assert_eq!(keypad.status, StatusCode::OK);
    assert!(!keypad.has("[name=unit][checked]"), "nobody's choice");
    assert!(keypad.notice("degraded").is_some());
    for (amount, unit, wallet) in [("1.00", "EUR", "BTC"), ("1.00", "USD", "BTC"), ("2500", "SAT", "USD")] {
        let typed = Typed {
            amount,
            unit,
            wallet,
            memo: "tea",
        };
        let page = browser.charge(typed).await;
        assert_eq!(
            (page.status, page.typed("amount").as_str()),
            (StatusCode::SERVICE_UNAVAILABLE, amount)
        );
        assert!(page.notice("price-down").is_some());
        for (name, value) in typed.fields() {
            assert_eq!(page.typed(name), value, "{name}");
        }
    }
    assert_eq!(till.rows("sales").await, 0);
    let sale = browser.charged(SATS).await;
    assert_eq!(sale.amounts("BTC"), [2500]);
    let dollars = browser.charged(DOLLARS).await;
    assert_eq!(dollars.amounts("USD"), [1234]);
}

#[tokio::test]
async fn an_account_that_may_no_longer_receive_is_told_why_and_until_when() {
    let till = Till::start().await;
    let browser = till.signed_in("willem").await;
    let keypad = browser.get("/till").await;
    let notice = keypad.notice("receive-disabled").expect("it says so");
    assert!(notice.text.contains("20"), "with its dates: {}", notice.text);
    assert!(keypad.has("#charge-button[disabled]"));
    let page = browser.post("/sales", &SATS.fields()).await;
    assert_eq!(
        (page.status, page.data_page().as_str()),
        (StatusCode::SERVICE_UNAVAILABLE, "till")
    );
    assert!(page.notice("receive-disabled").is_some());
    assert_eq!(
        (page.typed("amount").as_str(), page.typed("memo").as_str()),
        ("2500", "Table 4")
    );
    assert_eq!(
        till.control().counters().field("lnInvoiceCreate"),
        0,
        "Blink is not even asked"
    );
    for path in ["/wallets", "/transactions", "/sales", "/sales.csv"] {
        assert_eq!(browser.get(path).await.status, StatusCode::OK, "{path}");
    }
}

#[tokio::test]
async fn without_the_permission_to_receive_the_till_says_so_and_charges_nothing() {
    let till = Till::start().await;
    let browser = till.browser();
    let keypad = browser.sign_in("alice", &["read", "offline"]).await;
    assert!(keypad.notice("partial-consent").is_some());
    assert!(keypad.has("#charge-button[disabled]"));
    let page = browser.post("/sales", &SATS.fields()).await;
    assert_eq!(
        (page.status, page.data_page().as_str()),
        (StatusCode::SERVICE_UNAVAILABLE, "till")
    );
    assert!(page.notice("partial-consent").is_some());
    assert!(page.has("[data-notice=partial-consent] a[href^='/login']"));
    assert_eq!(
        (
            till.rows("sales").await,
            till.control().counters().field("lnInvoiceCreate")
        ),
        (0, 0)
    );
    let keypad = browser.sign_in_from("/login?ask=consent", "alice", &ALL_SCOPES).await;
    assert_eq!(
        browser.submit(&keypad, "#charge", &SATS.fields()).await.sale_status(),
        "waiting"
    );
}

#[tokio::test]
async fn the_account_s_limit_is_told_with_the_time_to_wait() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.order(Command::SetInvoiceLimit {
        limit: InvoiceLimit {
            count: 2,
            window_ms: 60_000,
            block_ms: 300_000,
        },
    });
    browser.charged(SATS).await;
    browser.charged(SATS).await;
    let page = browser.charge(SATS).await;
    assert_eq!(
        (page.status, page.header("retry-after")),
        (StatusCode::TOO_MANY_REQUESTS, "300")
    );
    assert!(
        page.notice("rate-limited")
            .expect("it says so")
            .text
            .contains("5 minutes")
    );
    assert_eq!(page.typed("amount"), "2500");
    assert_eq!(till.rows("sales").await, 2);
}

#[tokio::test]
async fn the_till_stops_before_blink_would_block_the_account() {
    let till = Till::start().await;
    let (browser, other) = (till.signed_in("alice").await, till.signed_in("noor").await);
    for _ in 0..60 {
        assert_eq!(
            browser.post("/sales", &SATS.fields()).await.status,
            StatusCode::SEE_OTHER
        );
    }
    let page = browser.charge(SATS).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(page.header("retry-after").parse::<u64>().expect("seconds") <= 65);
    assert_eq!(till.control().counters().field("lnInvoiceCreate"), 60);
    other.charged(SATS).await;
    till.advance(66 * SECOND);
    browser.charged(SATS).await;
}

#[tokio::test]
async fn a_renewal_that_blink_refuses_leaves_the_sale_as_it_was() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    till.advance(15 * 60 * SECOND + 2 * SECOND);
    let expired = browser.sees(&sale, "expired").await;
    till.control().put(answers(Answer::new(503, "")));
    let page = browser.submit(&expired, "form[action$='/renew']", &[]).await;
    assert!(
        page.status == StatusCode::SERVICE_UNAVAILABLE && page.notice("degraded").is_some(),
        "{}",
        page.body
    );
    assert_eq!(
        (page.data_page().as_str(), page.sale_status().as_str()),
        ("sale", "expired")
    );
    assert_eq!(till.rows("attempts").await, 1);
}

#[tokio::test]
async fn a_creation_that_got_no_answer_offers_another_try_after_ten_seconds_and_the_first_is_still_watched() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let keypad = browser.get("/till").await;
    till.control().put(
        Fault::new(Face::Api, Effect::Drop)
            .on("lnInvoiceCreate")
            .after()
            .times(1),
    );
    till.control()
        .put(Fault::new(Face::Api, Effect::Drop).on("InvoiceFind").named("blind"));
    let sale = browser.submit(&keypad, "#charge", &SATS.fields()).await;
    assert!(!sale.has("form[action$='/renew']"), "it is looked for first");
    let mut events = browser.listen(&sale).await;
    events.next().await.expect("the present status");
    till.advance(10 * SECOND);
    let told = events.next().await.expect("that another may be made, unasked");
    assert!(told.page.has("form[action$='/renew']"));
    let renewed = browser.post(&format!("{}/renew", sale.url.path()), &[]).await;
    assert_eq!(renewed.status, StatusCode::SEE_OTHER);
    let renewed = browser.get(sale.url.path()).await;
    let invoices = till.control().invoices();
    assert_eq!((invoices.len(), till.rows("attempts").await), (2, 2));
    assert_eq!(renewed.sale_status(), "waiting");
    // The first one is found, and whoever had it can pay it.
    till.control().take("blind");
    let first: Vec<_> = invoices
        .iter()
        .filter(|i| i.payment_request != renewed.payment_request())
        .collect();
    till.control().pay(&first[0].payment_hash).expect("paid");
    browser.sees_while(&sale, "paid", || till.advance(SECOND)).await;
}
