//! "The customer says they paid" always has an answer, from the till's tables and from Blink's ledger.

use std::time::Duration;

use blink_till::sandbox::{Command, Effect, Face, Fault, Payment, Preset};
use reqwest::StatusCode;

use super::{
    customer::{bitcoin_wallet, charge, history, invoice_of_another_app, until_status},
    support::{Browser, Element, Page, Till},
};

async fn ask(browser: &Browser, q: &str) -> Page {
    let query: String = url::form_urlencoded::byte_serialize(q.as_bytes()).collect();
    browser.get(&format!("/claims?q={query}")).await
}

/// The one answer.
async fn answer(browser: &Browser, q: &str) -> Element {
    let page = ask(browser, q).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let found = page.select("[data-claim]");
    assert_eq!(found.len(), 1, "{}", page.body);
    found.into_iter().next().expect("just counted")
}

#[tokio::test]
async fn a_paid_sale_is_found_by_hash_preimage_and_invoice_in_any_shape() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "21", "SAT", "BTC").await;
    till.control().pay(&sale.payment_hash).expect("paid");
    until_status(&owner, &sale.path, "paid").await;
    let preimage = till.control().invoice(&sale.payment_hash).expect("it exists").preimage;
    let request = &sale.payment_request;
    for claim in [
        sale.payment_hash.clone(),
        sale.payment_hash.to_uppercase(),
        preimage,
        request.clone(),
        request.to_uppercase(),
        format!("lightning:{request}"),
        format!("  LIGHTNING:{}\n", request.to_uppercase()),
    ] {
        let answer = answer(&owner, &claim).await;
        assert_eq!(answer.attribute("data-claim"), "paid", "{claim}");
        assert!(
            answer.text.contains("Yes, it was paid.") && answer.text.contains("21 sats"),
            "{}",
            answer.text
        );
    }
    let page = ask(&owner, &sale.payment_hash).await;
    assert!(page.has(&format!("[data-claim] a[href='{}']", sale.path)));
    assert!(owner.get("/sales").await.has("a[href='/claims']"));
    assert!(
        owner
            .get(&sale.path)
            .await
            .has(&format!("a[href='/claims?q={}']", sale.payment_hash))
    );
}

#[tokio::test]
async fn a_receipts_address_is_a_claim_and_somebody_elses_is_none() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "21", "SAT", "BTC").await;
    till.control().pay(&sale.payment_hash).expect("paid");
    until_status(&owner, &sale.path, "paid").await;
    let page = owner.get(&sale.path).await;
    let receipt = till.url(page.one("a[href^='/receipts/']").attribute("href"));
    let found = answer(&owner, receipt.as_str()).await;
    assert_eq!(found.attribute("data-claim"), "paid", "{}", found.text);
    let page = ask(&owner, receipt.as_str()).await;
    assert!(page.has(&format!("[data-claim] a[href='{}']", sale.path)));
    let other = till.signed_in("kenji").await;
    let theirs = answer(&other, receipt.as_str()).await;
    assert_eq!(theirs.attribute("data-claim"), "unknown", "{}", theirs.text);
    assert!(!theirs.text.contains("21 sats"));
}

#[tokio::test]
async fn only_the_page_that_scans_may_use_the_camera() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let page = owner.get("/claims").await;
    assert!(page.header("permissions-policy").contains("camera=(self)"));
    // Shown by the script, where the browser can read codes.
    assert!(page.has("[data-scan][hidden]"));
    for path in [
        "/till", "/sales", "/inbox", "/health", "/wallets", "/nowhere", "/claims/", "/",
    ] {
        let policy = owner.get(path).await.header("permissions-policy").to_owned();
        assert!(policy.contains("camera=()"), "{path}: {policy}");
    }
}

#[tokio::test]
async fn a_claim_asks_blink_and_what_it_says_is_written() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "21", "SAT", "BTC").await;
    assert_eq!(
        answer(&owner, &sale.payment_hash).await.attribute("data-claim"),
        "waiting"
    );
    till.control().put(Fault::new(Face::WsEvent, Effect::Swallow));
    till.control().pay(&sale.payment_hash).expect("paid");
    let answer = answer(&owner, &sale.payment_hash).await;
    assert_eq!(answer.attribute("data-claim"), "paid", "{}", answer.text);
    assert_eq!(history(&till, &sale.id).await, ["waiting by created", "paid by claim"]);
}

#[tokio::test]
async fn an_unpaid_invoice_gets_a_no_with_its_reason() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let cancelled = charge(&till, &owner, "21", "SAT", "BTC").await;
    owner.post(&format!("{}/cancel", cancelled.path), &[]).await;
    let expired = charge(&till, &owner, "22", "SAT", "BTC").await;
    till.advance(Duration::from_secs(16 * 60));
    until_status(&owner, &expired.path, "expired").await;
    let no = answer(&owner, &cancelled.payment_hash).await;
    assert!(
        no.attribute("data-claim") == "not-paid" && no.text.contains("cancelled"),
        "{}",
        no.text
    );
    let no = answer(&owner, &expired.payment_request).await;
    assert!(
        no.attribute("data-claim") == "not-paid" && no.text.contains("ran out on"),
        "{}",
        no.text
    );
}

#[tokio::test]
async fn while_blink_is_silent_nobody_is_told_that_it_was_not_paid() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "21", "SAT", "BTC").await;
    till.control().preset(Preset::ApiDown, true);
    assert_eq!(
        answer(&owner, &sale.payment_hash).await.attribute("data-claim"),
        "unclear"
    );
    assert_eq!(
        answer(&owner, &"ab".repeat(32)).await.attribute("data-claim"),
        "unclear"
    );
}

#[tokio::test]
async fn a_payment_of_no_sale_a_failed_send_and_a_strangers_invoice_are_told_apart() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let (orphan, request) = invoice_of_another_app(&till, &bitcoin_wallet(&till, "alice"), 777).await;
    assert_eq!(answer(&owner, &request).await.attribute("data-claim"), "not-paid");
    till.control().pay(&orphan).expect("paid");
    let no_sale = answer(&owner, &request).await;
    assert_eq!(no_sale.attribute("data-claim"), "no-sale", "{}", no_sale.text);
    assert!(no_sale.text.contains("777 sats"));
    till.order(Command::Bounce {
        wallet: bitcoin_wallet(&till, "alice"),
        payment_hash: "cd".repeat(32),
        amount: 5000,
    });
    assert_eq!(
        answer(&owner, &"cd".repeat(32)).await.attribute("data-claim"),
        "returned"
    );
    assert_eq!(
        answer(&owner, &"ef".repeat(32)).await.attribute("data-claim"),
        "unknown"
    );

    let other = till.signed_in("kenji").await;
    let strangers = charge(&till, &other, "21", "SAT", "BTC").await;
    assert_eq!(
        answer(&owner, &strangers.payment_hash).await.attribute("data-claim"),
        "not-paid"
    );
    till.control().pay(&strangers.payment_hash).expect("paid");
    let answer = answer(&owner, &strangers.payment_request).await;
    assert_eq!(answer.attribute("data-claim"), "foreign-paid", "{}", answer.text);
    assert!(!answer.text.contains("kenji"));
}

#[tokio::test]
async fn an_amount_and_a_time_find_the_sale_and_money_of_no_sale() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let paid = charge(&till, &owner, "4.50", "EUR", "BTC").await;
    let open = charge(&till, &owner, "4.50", "EUR", "BTC").await;
    till.control().pay(&paid.payment_hash).expect("paid");
    until_status(&owner, &paid.path, "paid").await;
    let (orphan, _) = invoice_of_another_app(&till, &bitcoin_wallet(&till, "alice"), 31_313).await;
    let payment = Payment::default();
    till.control().pay_with(&orphan, &payment).expect("paid");

    let page = ask(&owner, "4.50 EUR").await;
    let verdicts: Vec<_> = page
        .select("[data-claim]")
        .iter()
        .map(|e| e.attribute("data-claim").to_owned())
        .collect();
    assert_eq!(verdicts.len(), 2, "{}", page.body);
    assert!(verdicts.contains(&"paid".to_owned()) && verdicts.contains(&"waiting".to_owned()));
    assert!(page.has(&format!("a[href='{}']", paid.path)) && page.has(&format!("a[href='{}']", open.path)));
    assert_eq!(answer(&owner, "31313 sats").await.attribute("data-claim"), "no-sale");
    assert_eq!(answer(&owner, "99.99").await.attribute("data-claim"), "unknown");
    let long_ago = owner.get("/claims?q=4.50&at=2020-01-01+10:00").await;
    assert_eq!(long_ago.one("[data-claim]").attribute("data-claim"), "unknown");
}

#[tokio::test]
async fn nonsense_is_told_what_to_type_and_nobody_else_may_ask() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    for nonsense in ["hello", "lnbc1damaged", "deadbeefdeadbeefdeadbeef", "12,50,3"] {
        let page = ask(&owner, nonsense).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{nonsense}");
        assert!(page.has("#q-error") && page.one("#q").attribute("value") == nonsense);
    }
    assert_eq!(
        owner.get("/claims?q=12&at=noon").await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(owner.get("/claims").await.status, StatusCode::OK);
    assert!(till.browser().get("/claims?q=12").await.location().path() == "/login");
}
