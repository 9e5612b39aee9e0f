//! Late, double and orphan payments are shown until somebody has looked at them, and never counted as anything else.

use std::time::Duration;

use blink_till::sandbox::Payment;
use reqwest::StatusCode;

use super::{
    customer::{charge, charged, eventually, ledger_read_again, paid_to_another_app, status, until_status},
    support::{Browser, Till},
};

const FORCED: Payment = Payment {
    force: true,
    payer: None,
    satoshis: None,
    fee: 0,
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
    paid_to_another_app(till, sats).await;
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
    assert_eq!(till.count("select count(*) from inbox_events").await, 1);
}

#[tokio::test]
async fn what_was_matched_by_hand_is_seen_wherever_the_sale_is_and_invents_no_payment() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let id = orphan(&till, &owner, 777).await;
    let sale = charge(&till, &owner, "777", "SAT", "BTC").await;
    let claims = owner.get("/inbox").await.one("[data-kind=orphan] a[href^='/claims']");
    let received = claims.attribute("href").trim_start_matches("/claims?q=").to_owned();
    let matching = format!("/inbox/{id}/match");
    owner.post(&matching, &[("sale", &sale.id)]).await;

    let page = owner.get(&sale.path).await;
    let mark = page.one("#status [data-matched-by-hand]");
    assert!(mark.text.contains("777 sats"), "{}", mark.text);
    assert_eq!(status(&owner, &sale.path).await, "waiting", "a match moves no status");
    let row = format!("tr[data-sale='{}'] [data-matched-by-hand]", sale.id);
    assert!(owner.get("/sales").await.one(&row).text.contains("777 sats"));
    assert!(owner.get("/till").await.has("[data-last-sale] [data-matched-by-hand]"));
    let claim = owner.get(&format!("/claims?q={}", sale.payment_hash)).await;
    let answer = claim.one("[data-claim=waiting]");
    assert!(answer.text.contains("777 sats") && answer.text.contains("matched to this sale by hand"));
    let claim = owner.get(&format!("/claims?q={received}")).await;
    assert!(claim.has(&format!("[data-claim=no-sale] a[href='{}']", sale.path)));

    // Two attempts are two rows, and the money stands in one of them only.
    owner.post(&format!("{}/cancel", sale.path), &[]).await;
    owner.post(&format!("{}/renew", sale.path), &[]).await;
    let export = owner.get("/sales.csv").await.body;
    let mut rows = export.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let head = rows.next().expect("a head");
    let column = |name: &str| head.iter().position(|h| *h == name).expect("the column");
    let rows: Vec<_> = rows.collect();
    let cells = |name: &str| rows.iter().map(|row| row[column(name)]).collect::<Vec<_>>();
    assert_eq!(cells("matched_sats"), ["", "777"]);
    assert_eq!(cells("matched_cents"), ["", ""]);
    assert_eq!(cells("status"), ["cancelled", "waiting"]);
    assert_eq!(cells("paid_at"), ["", ""]);
}

#[tokio::test]
async fn a_sale_that_was_matched_by_hand_is_not_proposed_again_nor_renewed_unasked() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "1.00", "USD", "USD").await;
    till.advance(Duration::from_secs(6 * 60));
    until_status(&owner, &sale.path, "expired").await;
    assert!(owner.get(&sale.path).await.has("form[data-auto-renew]"));
    let id = orphan(&till, &owner, 777).await;
    owner.post(&format!("/inbox/{id}/match"), &[("sale", &sale.id)]).await;
    let page = owner.get(&sale.path).await;
    assert!(page.has("form[action$='/renew']") && !page.has("form[data-auto-renew]"));
    paid_to_another_app(&till, 778).await;
    eventually(async || owner.get("/inbox").await.has("[data-kind=orphan]")).await;
    assert!(!owner.get("/inbox").await.has(&format!("option[value='{}']", sale.id)));
}

#[tokio::test]
async fn all_orphans_of_a_page_are_done_in_one_tap() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    orphan(&till, &owner, 777).await;
    paid_to_another_app(&till, 778).await;
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

#[tokio::test]
async fn whoever_looks_at_a_payment_sees_what_was_in_the_cart() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner.sets(&[("tax", "included"), ("tax_rates", "VAT = 19")]).await;
    let coffee = crate::orders::item(&owner, "Flat white", "3.50", &[]).await;
    let quantity = format!("qty.{coffee}");
    let cart = [
        (quantity.as_str(), "2"),
        ("amount", "1"),
        ("discount", "10%"),
        ("wallet", "BTC"),
    ];
    // Late: everything that its sale came to.
    let sale = crate::orders::sell(&owner, &cart).await;
    owner.post(&format!("{}/cancel", sale.url.path()), &[]).await;
    till.pay_late(&sale);
    owner.sees(&sale, "paid-late").await;
    let page = owner.get("/inbox").await;
    let late = |mark: &str| {
        let value = page.one(&format!("[data-kind=late] [{mark}] data"));
        value.attribute("value").to_owned()
    };
    for mark in ["data-subtotal", "data-discount", "data-tax-rate='19'", "data-total"] {
        assert_eq!(late(mark), crate::orders::marked(&sale, mark).to_string(), "{mark}");
    }
    assert_eq!(page.select("[data-kind=late] [data-line]").len(), 2);
    // Of no sale: what was in the carts of those that it may have been for.
    let near = crate::orders::sell(&owner, &cart).await;
    orphan(&till, &owner, 4242).await;
    let page = owner.get("/inbox").await;
    let id = near.url.path().trim_start_matches("/sales/");
    let candidate = format!("[data-kind=orphan] [data-candidate='{id}']");
    let lines: Vec<String> = page
        .select(&format!("{candidate} [data-line]"))
        .into_iter()
        .map(|line| line.text)
        .collect();
    assert_eq!(lines, ["2 × Flat white", "Amount"]);
    assert_eq!(
        page.one(&format!("{candidate} data")).attribute("value"),
        crate::orders::marked(&near, "data-total").to_string()
    );
    crate::statements::assert_light(&till, &owner, &["/inbox"]).await;
}
