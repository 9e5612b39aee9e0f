//! Paid by card or bank, beside an invoice: the first confirmed payment wins, none is lost, and nobody is believed but the
//! vendor's own answer.

use std::time::Duration;

use blink_till::sandbox::{Effect, Face, Fault, How, Payment};
use reqwest::{Method, StatusCode};

use super::{EUROS, paid_by};
use crate::{
    counter::SATS,
    customer::eventually,
    support::{Page, Till},
};

const MINUTE: Duration = Duration::from_secs(60);

fn forced() -> Payment {
    Payment {
        force: true,
        ..Payment::default()
    }
}

impl Till {
    /// Where the vendor sends its notifications of the newest paylink.
    fn notify_path(&self) -> String {
        let url = self.paylink().notification_url.expect("an address");
        self.url(&url).path().to_owned()
    }

    /// Somebody knocks there.
    async fn knock(&self, path: &str, body: &str) -> Page {
        let url = self.url(path);
        let client = reqwest::Client::builder().no_proxy().build().expect("a client");
        let sent = client.post(url.clone()).header("content-type", "application/json");
        let answer = sent.body(body.to_owned()).send().await.expect("an answer");
        Page {
            status: answer.status(),
            headers: answer.headers().clone(),
            url,
            body: answer.text().await.expect("a body"),
        }
    }
}

#[tokio::test]
async fn a_sale_is_paid_by_card_beside_its_invoice_which_is_taken_back() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    let link = sale.one("[data-card-link]");
    let paylink = till.paylink();
    assert!(link.attribute("data-card-link").ends_with(&paylink.code));
    assert_eq!(sale.select("#status .qr svg").len(), 2, "an invoice and a hosted page");
    assert!(sale.has("[data-payment-request]"));
    assert_eq!((paylink.amount, paylink.currency.as_str()), (1234, "EUR"));
    assert_eq!(paylink.payment_method, ["credit-card", "open-banking"]);
    let mut events = owner.listen(&sale).await;
    assert_eq!(events.status().await, "waiting");
    till.pays(How::Card).await;
    let paid = events.next().await.expect("the change");
    assert_eq!(paid.status(), "paid");
    assert_eq!(paid.page.one("[data-paid-by]").attribute("data-paid-by"), "card");
    assert!(events.next().await.is_none(), "nothing comes after paid");
    let page = owner.get(sale.url.path()).await;
    assert_eq!((page.sale_status().as_str(), paid_by(&page).as_str()), ("paid", "card"));
    assert!(!page.has("[data-card-link]") && !page.has("[data-payment-request]"));
    assert_eq!(page.amounts("EUR")[0], 1234);
    assert!(page.amounts("BTC").is_empty(), "no sats came");
    let invoice = till.invoice_of(&sale).payment_hash;
    eventually(async || till.control().invoice(&invoice).expect("kept").cancelled).await;
    let receipt = till
        .browser()
        .get(page.one("a[href^='/receipts/']").attribute("href"))
        .await;
    assert_eq!(receipt.one("[data-paid-by]").attribute("data-paid-by"), "card");
    assert!(receipt.body.contains("by card") && receipt.amounts("BTC").is_empty());
    assert!(owner.get("/sales").await.has("[data-paid-by=card]"));
    let csv = owner.get("/sales.csv").await.body;
    assert!(
        csv.lines()
            .any(|row| row.contains(",card,") && row.ends_with(",card,,,,12.34,0.00,0.00,,alice,")),
        "{csv}"
    );
    assert!(owner.get("/inbox").await.select("[data-inbox]").is_empty());
}

#[tokio::test]
async fn a_sale_is_paid_from_the_bank() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    till.pays(How::Bank).await;
    eventually(async || {
        let page = owner.sees(&sale, "paid").await;
        paid_by(&page) == "bank"
    })
    .await;
}

#[tokio::test]
async fn paid_from_the_bank_while_the_vendor_hides_its_transactions_it_is_told_later() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    till.control().put(till.answers("transaction", 500, "").named("hidden"));
    till.pays(How::Bank).await;
    assert_eq!(paid_by(&owner.sees(&sale, "paid").await), "card", "nobody knows better");
    till.advance(MINUTE);
    till.control().take("hidden");
    eventually(async || {
        till.advance(Duration::from_secs(5));
        paid_by(&owner.get(sale.url.path()).await) == "bank"
    })
    .await;
}

#[tokio::test]
async fn a_paylink_that_names_a_transaction_and_two_ways_is_not_taken_for_a_card() {
    let (till, owner) = Till::with_cards().await;
    till.without_notifications();
    let sale = owner.charged_with_card(EUROS).await;
    till.pays(How::Bank).await;
    let body = format!(
        r#"{{"id":1,"status":"Paid","amount":"12.34","currency":"EUR","payment_method":["card_payment","open_banking"],
            "transaction_id":"{}"}}"#,
        till.control().card_transactions()[0].id
    );
    till.control().put(till.answers("read", 200, &body));
    let paid = owner
        .sees_while(&sale, "paid", || till.advance(Duration::from_secs(1)))
        .await;
    assert_eq!(paid_by(&paid), "bank");
}

#[tokio::test]
async fn paid_over_lightning_the_hosted_page_is_taken_back() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    till.pay(&sale);
    let paid = owner.sees(&sale, "paid").await;
    assert_eq!(paid_by(&paid), "lightning");
    assert!(!paid.has("[data-card-link]"));
    eventually(async || till.paylink().status == "Cancelled").await;
    assert!(!till.control().pay_paylink(till.paylink().id, How::Card).await);
}

#[tokio::test]
async fn a_declined_card_leaves_everything_open() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    till.pays(How::Decline).await;
    let reads = till.asked(Face::Cards, "read");
    eventually(async || {
        till.advance(Duration::from_secs(2));
        till.asked(Face::Cards, "read") > reads
    })
    .await;
    let page = owner.get(sale.url.path()).await;
    assert!(page.sale_status() == "waiting" && page.has("[data-card-link]") && page.has("[data-payment-request]"));
    till.pays(How::Card).await;
    owner.sees(&sale, "paid").await;
}

#[tokio::test]
async fn pressed_twice_it_is_one_hosted_page() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged(EUROS).await;
    let presses = (0..5).map(|_| owner.presses_card(&sale));
    for pressed in futures_util::future::join_all(presses).await {
        assert_eq!(pressed.status, StatusCode::SEE_OTHER, "{}", pressed.body);
    }
    assert_eq!(owner.presses_card(&sale).await.status, StatusCode::SEE_OTHER);
    assert_eq!((till.control().paylinks().len(), till.rows("attempts").await), (1, 2));
    eventually(async || owner.get(sale.url.path()).await.has("[data-card-link]")).await;
}

#[tokio::test]
async fn a_sale_in_another_currency_or_that_does_not_wait_has_no_hosted_page() {
    let (till, owner) = Till::with_cards().await;
    let sats = owner.charged(SATS).await;
    assert!(!sats.has("form[action$='/card']"), "not even a button");
    let refused = owner.presses_card(&sats).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.notice("card-refused").expect("a notice").text.contains("EUR"));
    assert_eq!(refused.sale_status(), "waiting", "it is the sale's page");
    let sale = owner.charged(EUROS).await;
    till.pay(&sale);
    owner.sees(&sale, "paid").await;
    assert_eq!(owner.presses_card(&sale).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    for id in ["no-such-sale", "%FF", "a%2Fb"] {
        let unknown = owner.post(&format!("/sales/{id}/card"), &[]).await;
        assert_eq!(unknown.status, StatusCode::NOT_FOUND, "{id}");
    }
    let kenji = till.signed_in("kenji").await;
    let unset = kenji.charged(SATS).await;
    assert_eq!(
        kenji.presses_card(&unset).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert!(till.control().paylinks().is_empty());
}

#[tokio::test]
async fn a_forged_repeated_early_or_absurd_notification_changes_nothing_but_the_next_look() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    let (path, id) = (till.notify_path(), till.paylink().id);
    let forged = format!(r#"{{"transaction_id":"354792196","paylink_id":{id},"amount":"12.34","status":"Paid"}}"#);
    for body in [
        forged.as_str(),
        &forged,
        "",
        "no JSON",
        r#"{"status":"Paid","amount":"0.01"}"#,
    ] {
        let answer = till.knock(&path, body).await;
        assert_eq!(
            (answer.status, answer.body.as_str()),
            (StatusCode::OK, r#"{"message":"Success"}"#)
        );
    }
    let reads = till.asked(Face::Cards, "read");
    eventually(async || {
        till.advance(Duration::from_secs(2));
        till.asked(Face::Cards, "read") > reads
    })
    .await;
    assert_eq!(owner.get(sale.url.path()).await.sale_status(), "waiting");
    let huge = "x".repeat(64 * 1024 + 1);
    assert_eq!(till.knock(&path, &huge).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    let unknown = till
        .knock("/integrations/cards/notify/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", &forged)
        .await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    let page = owner.get(sale.url.path()).await;
    let token = path.rsplit('/').next().expect("a token");
    assert!(
        token.len() >= 22 && !page.body.contains(token),
        "the address is on no page"
    );
    till.pays(How::Card).await;
    owner.sees(&sale, "paid").await;
    till.knock(&path, &forged).await;
    till.knock(&path, &forged).await;
    assert_eq!(till.rows("payments").await, 1, "late and twice");
}

#[tokio::test]
async fn another_amount_or_an_unknown_status_settles_nothing() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    let id = till.paylink().id;
    till.control().change_paylink(id, |paylink| paylink.amount = 1);
    let mut events = owner.listen(&sale).await;
    assert_eq!(events.status().await, "waiting");
    till.pays(How::Card).await;
    let told = events.next().await.expect("the change");
    assert!(told.status() == "waiting" && told.page.has("[data-notice=card-odd]"));
    eventually(async || {
        till.advance(Duration::from_secs(2));
        owner.get(sale.url.path()).await.notice("card-odd").is_some()
    })
    .await;
    assert_eq!(owner.get(sale.url.path()).await.sale_status(), "waiting");
    for status in ["Partially Paid", "complete", "PAID IN PART", "active"] {
        till.control().change_paylink(id, |paylink| {
            paylink.amount = 1234;
            status.clone_into(&mut paylink.status);
        });
        let reads = till.asked(Face::Cards, "read");
        eventually(async || {
            till.advance(Duration::from_secs(2));
            till.asked(Face::Cards, "read") > reads + 1
        })
        .await;
        let page = owner.get(sale.url.path()).await;
        assert_eq!(page.sale_status(), "waiting", "{status}");
        assert_eq!(page.notice("card-odd").is_some(), status == "Partially Paid");
    }
    till.control()
        .change_paylink(id, |paylink| "pAiD".clone_into(&mut paylink.status));
    owner
        .sees_while(&sale, "paid", || till.advance(Duration::from_secs(2)))
        .await;
}

#[tokio::test]
async fn without_any_notification_the_till_finds_the_payment_also_after_a_restart() {
    let (mut till, owner) = Till::with_cards().await;
    till.without_notifications();
    let sale = owner.charged_with_card(EUROS).await;
    till.pays(How::Card).await;
    owner
        .sees_while(&sale, "paid", || till.advance(Duration::from_secs(1)))
        .await;
    let sale = owner.charged_with_card(EUROS).await;
    till.stop().await;
    till.pays(How::Card).await;
    till.advance(Duration::from_secs(30));
    till.start_again().await;
    let paid = owner
        .sees_while(&sale, "paid", || till.advance(Duration::from_secs(1)))
        .await;
    assert_eq!(paid_by(&paid), "card");
}

#[tokio::test]
async fn what_was_paid_by_card_while_the_till_was_off_or_stood_still_is_paid_in_time() {
    let (mut till, owner) = Till::with_cards().await;
    till.without_notifications();
    let away = Duration::from_secs(20 * 60);
    let sale = owner.charged_with_card(EUROS).await;
    till.stop().await;
    till.pays(How::Card).await;
    till.advance(away);
    till.start_again().await;
    owner
        .sees_while(&sale, "paid", || till.advance(Duration::from_secs(1)))
        .await;
    let sale = owner.charged_with_card(EUROS).await;
    till.pays(How::Card).await;
    till.advance(away);
    owner
        .sees_while(&sale, "paid", || till.advance(Duration::from_secs(1)))
        .await;
}

#[tokio::test]
async fn cancelled_at_the_till_the_hosted_page_is_over() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    let cancelled = owner.submit(&sale, "form[action$='/cancel']", &[]).await;
    assert_eq!(cancelled.sale_status(), "cancelled");
    assert!(!cancelled.has("[data-card-link]") && cancelled.has("form[action$='/renew']"));
    assert_eq!(till.paylink().status, "Cancelled");
    assert!(till.invoice_of(&sale).cancelled);
}

#[tokio::test]
async fn a_payment_that_races_with_the_cancel_is_seen_and_one_that_comes_after_it_is_late() {
    let (till, owner) = Till::with_cards().await;
    till.without_notifications();
    let sale = owner.charged_with_card(EUROS).await;
    till.pays(How::Card).await;
    let raced = owner.submit(&sale, "form[action$='/cancel']", &[]).await;
    assert_eq!(
        (raced.sale_status().as_str(), paid_by(&raced).as_str()),
        ("paid", "card")
    );
    let sale = owner.charged_with_card(EUROS).await;
    // The customer is in the middle of paying: such a link the vendor does not cancel.
    till.pays(How::Decline).await;
    let cancelled = owner.submit(&sale, "form[action$='/cancel']", &[]).await;
    assert_eq!(cancelled.sale_status(), "cancelled");
    till.pays(How::Card).await;
    let late = owner
        .sees_while(&sale, "paid-late", || till.advance(Duration::from_secs(2)))
        .await;
    assert_eq!(paid_by(&late), "card");
    let inbox = owner.get("/inbox").await;
    assert_eq!(
        inbox
            .one("[data-kind=late] [data-currency=EUR] data")
            .attribute("value"),
        "1234"
    );
}

#[tokio::test]
async fn a_second_payment_by_the_other_rail_is_kept_and_flagged() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    till.pays(How::Card).await;
    owner.sees(&sale, "paid").await;
    let hash = till.invoice_of(&sale).payment_hash;
    till.control().pay_with(&hash, &forced()).expect("taken");
    eventually(async || {
        till.advance(Duration::from_secs(2));
        owner.get(sale.url.path()).await.notice("paid-twice").is_some()
    })
    .await;
    let page = owner.get(sale.url.path()).await;
    assert_eq!(paid_by(&page), "card", "the first one settled it");
    assert!(page.notice("paid-twice").expect("there").text.contains("sats"));
    let second = owner.charged_with_card(EUROS).await;
    till.pays(How::Decline).await;
    till.pay(&second);
    owner.sees(&second, "paid").await;
    till.pays(How::Card).await;
    eventually(async || {
        till.advance(Duration::from_secs(2));
        owner.get(second.url.path()).await.notice("paid-twice").is_some()
    })
    .await;
    let page = owner.get(second.url.path()).await;
    assert_eq!(paid_by(&page), "lightning");
    assert!(
        page.notice("paid-twice")
            .expect("there")
            .text
            .contains("12.34 EUR by card")
    );
    // Written a moment after the payment itself.
    eventually(async || owner.get(second.url.path()).await.has("form[action$='/refund']")).await;
    let inbox = owner.get("/inbox").await;
    assert_eq!(inbox.select("[data-kind=double]").len(), 2);
    assert!(inbox.body.contains("this came on top, by card."), "{}", inbox.body);
}

#[tokio::test]
async fn a_sale_with_a_hosted_page_runs_out_and_starts_anew() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    let first = till.paylink().id;
    let run_out = owner.sees_while(&sale, "expired", || till.advance(MINUTE)).await;
    assert!(!run_out.has("[data-card-link]"));
    eventually(async || till.paylink().status == "Cancelled").await;
    let renewed = owner.submit(&run_out, "form[action$='/renew']", &[]).await;
    assert_eq!(renewed.sale_status(), "waiting");
    assert_eq!(owner.presses_card(&sale).await.status, StatusCode::SEE_OTHER);
    assert_ne!(till.paylink().id, first);
    till.pays(How::Card).await;
    owner.sees(&sale, "paid").await;
}

#[tokio::test]
async fn while_the_hosted_page_is_open_the_invoice_may_run_out_and_be_renewed() {
    let (till, owner) = Till::with_cards().await;
    let dollars = crate::counter::Typed { wallet: "USD", ..EUROS };
    let sale = owner.charged_with_card(dollars).await;
    eventually(async || {
        till.advance(Duration::from_secs(20));
        !owner.get(sale.url.path()).await.has("[data-payment-request]")
    })
    .await;
    let page = owner.get(sale.url.path()).await;
    assert_eq!(page.sale_status(), "waiting", "it can be paid by card");
    assert!(page.has("[data-card-link]"));
    let renewed = owner.submit(&page, "form[action$='/renew']", &[]).await;
    assert!(renewed.has("[data-payment-request]") && renewed.has("[data-card-link]"));
    till.pay(&renewed);
    owner.sees(&sale, "paid").await;
    eventually(async || till.paylink().status == "Cancelled").await;
}

#[tokio::test]
async fn cancelled_at_the_vendor_s_portal_the_invoice_goes_on() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    let id = till.paylink().id;
    till.control()
        .change_paylink(id, |paylink| "Cancelled".clone_into(&mut paylink.status));
    eventually(async || {
        till.advance(Duration::from_secs(2));
        let page = owner.get(sale.url.path()).await;
        !page.has("[data-card-link]") && page.has("form[action$='/card']")
    })
    .await;
    let page = owner.get(sale.url.path()).await;
    assert_eq!(page.sale_status(), "waiting");
    assert!(page.has("[data-payment-request]"));
    till.pay(&page);
    owner.sees(&sale, "paid").await;
}

#[tokio::test]
async fn the_customer_comes_back_to_what_the_paylink_says_and_to_nothing_private() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    let back = till.paylink().redirect_url.expect("an address");
    let forged = format!("{back}?customerName=Fred&status=Paid&amount=12.34&reference=x");
    let customer = till.browser();
    let page = customer.get(&forged).await;
    assert_eq!((page.status, page.data_page().as_str()), (StatusCode::OK, "card-done"));
    assert_eq!(card_status(&page), "waiting");
    assert!(!page.has("[data-account]"));
    assert!(!page.body.contains("alice") && !page.body.contains(sale.url.path()) && !page.body.contains("Fred"));
    assert!(
        !back.ends_with(till.notify_path().rsplit('/').next().expect("a token")),
        "two addresses"
    );
    till.without_notifications();
    // Nobody else looks: the page has it read.
    till.changes("update card_links set next_at = 9000000000000000").await;
    till.pays(How::Card).await;
    till.advance(Duration::from_secs(3));
    eventually(async || card_status(&customer.get(&back).await) == "paid").await;
    owner.sees(&sale, "paid").await;
    let unknown = customer.get("/integrations/cards/done/AAAAAAAAAAAAAAAAAAAAAAAA").await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    let knocked = customer.request(Method::GET, &till.notify_path(), &[], None).await;
    assert_eq!(knocked.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn the_hosted_page_is_played_by_the_sandbox_and_leads_back() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    let customer = till.browser();
    let hosted = customer
        .get(sale.one("[data-card-link]").attribute("data-card-link"))
        .await;
    assert!(hosted.one("h1").text.contains("12.34 EUR") && hosted.body.contains("Table 4"));
    let back = customer.submit(&hosted, "form", &[("how", "card")]).await;
    assert_eq!(back.data_page(), "card-done");
    // The page waits for a moment only.
    eventually(async || card_status(&customer.get(back.url.path()).await) == "paid").await;
    owner.sees(&sale, "paid").await;
    let home = customer.get(till.control().origin()).await;
    let keys = till.control().card_keys(0);
    assert_eq!(
        home.one("[data-card-api-key]").text,
        keys.api_key,
        "a newcomer can type them"
    );
}

#[tokio::test]
async fn a_cancellation_that_was_lost_is_tried_again_within_seconds() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    till.control()
        .put(Fault::new(Face::Cards, Effect::Drop).on("update").times(2));
    let cancelled = owner.submit(&sale, "form[action$='/cancel']", &[]).await;
    assert_eq!(cancelled.sale_status(), "cancelled");
    let began = till.blinkland.clock.now();
    eventually(async || {
        till.advance(Duration::from_millis(500));
        till.paylink().status == "Cancelled"
    })
    .await;
    let after = till.blinkland.clock.now() - began;
    assert!(after < 60_000, "two were lost, and the third came after {after} ms");
}

#[tokio::test]
async fn a_payment_while_the_cancellation_is_lost_is_seen_as_soon_as_one_of_an_open_page() {
    let (till, owner) = Till::with_cards().await;
    till.without_notifications();
    let sale = owner.charged_with_card(EUROS).await;
    till.control().put(Fault::new(Face::Cards, Effect::Drop).on("update"));
    let cancelled = owner.submit(&sale, "form[action$='/cancel']", &[]).await;
    assert_eq!(cancelled.sale_status(), "cancelled");
    till.pays(How::Card).await;
    let began = till.blinkland.clock.now();
    // From one read to the next, so that a machine that is slow to read makes no time of its own. After the last there is
    // no next.
    let due = "select coalesce(min(next_at), 0) from card_links where next_at < 9223372036854775807";
    eventually(async || {
        let wait = till.count(due).await - till.control().now();
        till.advance(Duration::from_millis(wait.max(0).unsigned_abs()));
        owner.get(sale.url.path()).await.sale_status() == "paid-late"
    })
    .await;
    let after = till.blinkland.clock.now() - began;
    assert!(after < 60_000, "known after {after} ms");
}

fn card_status(page: &Page) -> String {
    page.one("[data-card-status]").attribute("data-card-status").to_owned()
}
