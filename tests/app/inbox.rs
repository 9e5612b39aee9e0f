//! Late, double and orphan payments are shown until somebody has looked at them, and never counted as anything else.

use std::time::Duration;

use blink_till::sandbox::{Payment, Unit};
use reqwest::StatusCode;

use super::{
    customer::{charge, charged, count, eventually, invoice_of_another_app, ledger_read_again, status, until_status},
    support::{Browser, Till},
};

const FORCED: Payment = Payment {
    force: true,
    payer: None,
    satoshis: None,
};

/// The one item of this kind; its id.
async fn item(browser: &Browser, kind: &str) -> String {
    let page = browser.get("/inbox").await;
    assert_eq!(page.data_page(), "inbox");
    page.one(&format!("[data-kind={kind}]"))
        .attribute("data-inbox")
        .to_owned()
}

async fn orphan(till: &Till, browser: &Browser, sats: i64) -> String {
    ledger_read_again(till).await;
    let wallet = till
        .control()
        .person("alice")
        .wallet(Unit::Btc)
        .expect("a wallet")
        .id
        .clone();
    let (hash, _) = invoice_of_another_app(till, &wallet, sats).await;
    till.control().pay(&hash).expect("paid");
    ledger_read_again(till).await;
    eventually(async || browser.get("/inbox").await.has("[data-kind=orphan]")).await;
    item(browser, "orphan").await
}

#[tokio::test]
async fn an_empty_inbox_is_no_news() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    assert!(!owner.get("/till").await.has("nav [href='/inbox']"));
    assert!(owner.get("/inbox").await.body.contains("Nothing to look at"));
    let stranger = till.browser().get("/inbox").await;
    assert!(stranger.location().path() == "/login");
}

#[tokio::test]
async fn a_late_payment_stays_in_the_inbox_until_somebody_looked() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "21", "SAT", "BTC").await;
    owner.post(&format!("{}/cancel", sale.path), &[]).await;
    till.control().pay_with(&sale.payment_hash, &FORCED).expect("paid");
    until_status(&owner, &sale.path, "paid-late").await;
    let badge = owner.get("/till").await.one("nav [data-inbox-count]");
    assert_eq!(badge.text, "1");
    let page = owner.get("/inbox").await;
    let shown = page.one("[data-kind=late]");
    assert!(
        shown.text.contains("after the sale had been cancelled"),
        "{}",
        shown.text
    );
    assert!(page.has(&format!("[data-kind=late] a[href='{}']", sale.path)));
    assert_eq!(page.one("[data-kind=late] data").attribute("value"), "21");

    let id = item(&owner, "late").await;
    let done = format!("/inbox/{id}/done");
    for note in ["Gave the coffee", "Twice is once"] {
        let answer = owner.post(&done, &[("note", note)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
    let page = owner.get("/inbox").await;
    assert!(!page.has("[data-inbox]") && !page.has("[data-inbox-count]"));
    assert!(page.one("[data-resolved]").text.contains("Gave the coffee"));
    assert!(!page.body.contains("Twice is once"));
    assert_eq!(status(&owner, &sale.path).await, "paid-late");
}

#[tokio::test]
async fn an_expired_invoice_that_is_paid_says_when_it_ran_out() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "21", "SAT", "BTC").await;
    till.advance(Duration::from_secs(16 * 60));
    until_status(&owner, &sale.path, "expired").await;
    till.control().pay_with(&sale.payment_hash, &FORCED).expect("paid");
    eventually(async || {
        till.advance(Duration::from_secs(5));
        status(&owner, &sale.path).await == "paid-late"
    })
    .await;
    let page = owner.get("/inbox").await;
    assert!(
        page.one("[data-kind=late]").text.contains("had run out on"),
        "{}",
        page.body
    );
}

#[tokio::test]
async fn a_second_payment_of_a_renewed_sale_is_a_double_and_on_the_sales_own_page() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "21", "SAT", "BTC").await;
    owner.post(&format!("{}/cancel", sale.path), &[]).await;
    owner.post(&format!("{}/renew", sale.path), &[]).await;
    let renewed = charged(&till, &owner.get(&sale.path).await);
    till.control().pay(&renewed.payment_hash).expect("paid");
    until_status(&owner, &sale.path, "paid").await;
    till.control()
        .pay_with(&sale.payment_hash, &FORCED)
        .expect("paid again");
    eventually(async || owner.get(&sale.path).await.notice("paid-twice").is_some()).await;
    let page = owner.get("/inbox").await;
    assert_eq!(page.select("[data-inbox]").len(), 1);
    assert!(page.one("[data-kind=double]").text.contains("paid already"));
}

#[tokio::test]
async fn an_orphan_is_matched_to_its_sale_once_and_the_sale_says_so() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "777", "SAT", "BTC").await;
    let id = orphan(&till, &owner, 777).await;
    let page = owner.get("/inbox").await;
    assert!(
        page.has(&format!("datalist option[value='{}']", sale.id)),
        "the sale is proposed"
    );
    let matching = format!("/inbox/{id}/match");
    let none = owner.post(&matching, &[("sale", "no such sale")]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.notice("no-such-sale").is_some());
    let address = till.url(&sale.path);
    for _ in 0..2 {
        let answer = owner
            .post(
                &matching,
                &[("sale", address.as_str()), ("note", "by Lightning address")],
            )
            .await;
        assert_eq!(answer.location().path(), sale.path);
    }
    let page = owner.get(&sale.path).await;
    let matched = page.select("[data-matched]");
    assert_eq!(matched.len(), 1);
    assert!(matched[0].text.contains("777 sats") && matched[0].text.contains("by Lightning address"));
    assert_eq!(count(&till, "select count(*) from inbox_events").await, 1);
}

#[tokio::test]
async fn all_orphans_of_a_page_are_done_in_one_tap() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    orphan(&till, &owner, 777).await;
    let wallet = till
        .control()
        .person("alice")
        .wallet(Unit::Btc)
        .expect("a wallet")
        .id
        .clone();
    let (hash, _) = invoice_of_another_app(&till, &wallet, 778).await;
    till.control().pay(&hash).expect("paid");
    ledger_read_again(&till).await;
    eventually(async || owner.get("/inbox").await.select("[data-kind=orphan]").len() == 2).await;
    let page = owner.get("/inbox").await;
    let page = owner.submit(&page, "form[action='/inbox/orphans/done']", &[]).await;
    assert!(!page.has("[data-inbox]"));
    assert_eq!(page.select("[data-resolved]").len(), 2);
}

#[tokio::test]
async fn nobody_resolves_what_is_somebody_elses() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let id = orphan(&till, &owner, 777).await;
    let other = till.signed_in("kenji").await;
    for what in ["done", "match"] {
        let sale = charge(&till, &other, "21", "SAT", "BTC").await;
        let answer = other.post(&format!("/inbox/{id}/{what}"), &[("sale", &sale.id)]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(item(&owner, "orphan").await, id);
}
