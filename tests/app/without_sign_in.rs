//! A till never stops charging for want of a token: Blink's public mutations make the invoice, and the server watches it.

use std::time::Duration;

use blink_till::sandbox::{Answer, Command, Effect, Face, Fault, InvoiceLimit, Payment, Unit};
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::{
    counter::{DOLLARS, SATS, Typed},
    customer::eventually,
    support::{Browser, Till},
};

/// A shop whose owner has signed out, and its cashier.
async fn without_owner() -> (Till, Browser) {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let cashier = till.joined(&owner, "Mia").await;
    owner.post("/logout", &[]).await;
    assert_eq!(till.rows("grants").await, 0);
    (till, cashier)
}

fn public() -> [&'static str; 2] {
    ["InvoiceCreateFor", "UsdInvoiceCreateFor"]
}

#[tokio::test]
async fn a_cashier_whose_owner_signed_out_charges_both_wallets_and_hears_of_the_payment() {
    let (till, cashier) = without_owner().await;
    for (typed, asked) in [SATS, DOLLARS].into_iter().zip(public()) {
        let sale = cashier.charged(typed).await;
        assert!(sale.notice("without-sign-in").is_some(), "{}", sale.body);
        assert_eq!(till.asked(Face::Api, asked), 1);
        assert_eq!(till.invoice_of(&sale).owner, "alice");
        till.pay(&sale);
        let paid = cashier.sees(&sale, "paid").await;
        assert!(paid.notice("without-sign-in").is_none() && paid.has("a[href^='/receipts/']"));
    }
    let keypad = cashier.get("/till").await;
    assert!(keypad.notice("owner-must-sign-in").is_some() && !keypad.has("#charge-button[disabled]"));
}

#[tokio::test]
async fn an_owner_whose_token_cannot_be_renewed_charges_on() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    till.control()
        .put(Fault::new(Face::Token, Effect::Answer(Answer::new(503, ""))).named("away"));
    till.let_token_lapse().await;
    let keypad = owner.get("/till").await;
    assert!(keypad.notice("degraded").is_some() && !keypad.has("#charge-button[disabled]"));
    let sale = owner.charged(SATS).await;
    assert!(sale.notice("without-sign-in").is_some());
    till.pay(&sale);
    owner.sees(&sale, "paid").await;
    till.control().take("away");
    till.advance(Duration::from_secs(61));
    let sale = owner.charged(SATS).await;
    assert!(sale.notice("without-sign-in").is_none(), "with a token again");
}

#[tokio::test]
async fn a_token_that_blink_takes_no_longer_and_that_cannot_be_renewed_now_stops_no_charge() {
    let till = Till::start_with_short_tokens().await;
    let owner = till.signed_in("alice").await;
    let cashier = till.joined(&owner, "Mia").await;
    till.control()
        .put(Fault::new(Face::Token, Effect::Answer(Answer::new(503, ""))).named("away"));
    till.end_access_tokens_unseen().await;
    for browser in [&owner, &cashier, &owner] {
        let sale = browser.charged(SATS).await;
        assert!(sale.notice("without-sign-in").is_some(), "{}", sale.body);
        till.pay(&sale);
        browser.sees(&sale, "paid").await;
        let keypad = browser.get("/till").await;
        assert!(keypad.notice("degraded").is_some() && !keypad.has("#charge-button[disabled]"));
    }
    assert_eq!(
        till.asked(Face::Api, "InvoiceCreate"),
        1,
        "the token is not tried again"
    );
    till.control().take("away");
    till.advance(Duration::from_secs(61));
    let sale = owner.charged(SATS).await;
    assert!(sale.notice("without-sign-in").is_none(), "with a token again");
}

#[tokio::test]
async fn a_token_that_turns_out_to_be_worth_nothing_in_mid_charge_does_not_stop_it() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    till.control()
        .put(Fault::new(Face::Api, Effect::Answer(Answer::new(401, "<h1>401</h1>"))).on("InvoiceCreate"));
    let sale = owner.charged(SATS).await;
    assert!(sale.notice("without-sign-in").is_some());
    assert_eq!(till.control().invoices().len(), 1);
    till.pay(&sale);
    owner.sees(&sale, "paid").await;
}

#[tokio::test]
async fn an_invoice_whose_answer_was_lost_is_found_when_a_token_is_back() {
    let (till, cashier) = without_owner().await;
    till.control().put(
        Fault::new(Face::Api, Effect::Drop)
            .on("InvoiceCreateFor")
            .after()
            .times(1),
    );
    let sale = cashier.charge(SATS).await;
    assert_eq!((sale.status, sale.sale_status().as_str()), (StatusCode::OK, "waiting"));
    assert!(!sale.has("[data-payment-request]"), "nobody knows it yet");
    assert_eq!(till.control().invoices().len(), 1, "Blink made it");
    till.signed_in("alice").await;
    eventually(async || {
        till.advance(Duration::from_secs(3));
        cashier.get(sale.url.path()).await.has("[data-payment-request]")
    })
    .await;
    till.pay(&cashier.get(sale.url.path()).await);
    cashier.sees(&sale, "paid").await;
    assert_eq!(till.control().invoices().len(), 1);
}

#[tokio::test]
async fn cancelling_without_a_token_is_ours_alone_and_says_so_and_a_payment_is_still_seen() {
    let (till, cashier) = without_owner().await;
    let sale = cashier.charged(SATS).await;
    let cancelled = cashier.submit(&sale, "form[action$='/cancel']", &[]).await;
    assert_eq!(cancelled.sale_status(), "cancelled");
    let notice = cancelled.notice("without-sign-in").expect("it says so");
    assert!(notice.text.contains("still watched"), "{}", notice.text);
    assert!(!till.invoice_of(&sale).cancelled, "Blink was not told");
    let forced = Payment {
        force: false,
        payer: None,
        satoshis: None,
        fee: 0,
    };
    till.control()
        .pay_with(&till.invoice_of(&sale).payment_hash, &forced)
        .expect("Blink takes it");
    cashier.sees(&sale, "paid-late").await;
}

#[tokio::test]
async fn the_same_form_twice_at_once_makes_one_sale_and_one_invoice() {
    let (till, cashier) = without_owner().await;
    let keypad = cashier.get("/till").await;
    let fields = SATS.fields();
    let (one, other) = tokio::join!(
        cashier.submit(&keypad, "#charge", &fields),
        cashier.submit(&keypad, "#charge", &fields)
    );
    assert_eq!(one.url.path(), other.url.path());
    assert_eq!((till.rows("sales").await, till.control().invoices().len()), (1, 1));
}

#[tokio::test]
async fn what_blink_says_of_the_account_counts_as_ever() {
    let (till, cashier) = without_owner().await;
    till.control()
        .change_person("alice", |alice| alice.receive_disabled = true);
    let refused = cashier.charge(SATS).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(refused.notice("receive-disabled").is_some(), "{}", refused.body);
    till.control()
        .change_person("alice", |alice| alice.receive_disabled = false);
    // The wallet's id is of another currency than the till believes, or of nobody.
    for change in [
        "update accounts set btc_wallet_id = usd_wallet_id",
        "update accounts set btc_wallet_id = '00000000-0000-4000-8000-000000000000'",
    ] {
        blink_till::db::query(blink_till::db::AssertSqlSafe(change))
            .execute(&till.db.write)
            .await
            .expect("changed");
        let refused = cashier.charge(SATS).await;
        assert!(refused.notice("refused").is_some(), "{}", refused.body);
    }
    assert!(till.control().invoices().is_empty());
    assert_eq!(till.rows("sales").await, 0);
}

#[tokio::test]
async fn blinks_count_of_public_invoices_is_told_and_its_silence_too() {
    let (till, cashier) = without_owner().await;
    till.order(Command::SetInvoiceLimit {
        limit: InvoiceLimit {
            count: 1,
            ..InvoiceLimit::default()
        },
    });
    cashier.charged(SATS).await;
    let refused = cashier.charge(SATS).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(refused.notice("rate-limited").is_some());
    till.order(Command::SetInvoiceLimit {
        limit: InvoiceLimit::default(),
    });
    till.advance(Duration::from_secs(400));
    for (answer, notice) in [
        (Answer::new(429, "").header("retry-after", "3"), "rate-limited"),
        (Answer::new(503, "<h1>503</h1>"), "degraded"),
    ] {
        let fault = Fault::new(Face::Api, Effect::Answer(answer)).on("InvoiceCreateFor");
        till.control().put(fault.named("trouble"));
        let refused = cashier.charge(SATS).await;
        assert!(refused.notice(notice).is_some(), "{}", refused.body);
        assert_eq!(refused.typed("amount"), SATS.amount, "as typed");
        till.control().take("trouble");
    }
    assert_eq!(till.rows("sales").await, 1);
}

#[tokio::test]
async fn a_renewal_needs_no_token_either_and_each_invoice_says_which_way_it_was_made() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let cashier = till.joined(&owner, "Mia").await;
    let euros = Typed {
        amount: "12.34",
        unit: "EUR",
        ..SATS
    };
    let sale = cashier.charged(euros).await;
    assert!(sale.notice("without-sign-in").is_none());
    owner.post("/logout", &[]).await;
    till.advance(Duration::from_secs(16 * 60));
    let expired = cashier.sees(&sale, "expired").await;
    let renewed = cashier.submit(&expired, "form[action$='/renew']", &[]).await;
    assert_eq!(renewed.sale_status(), "waiting");
    assert!(renewed.notice("without-sign-in").is_some());
    till.pay(&renewed);
    cashier.sees(&sale, "paid").await;
}

/// Blink's third public mutation, asked of the sandbox by somebody who is not signed in.
async fn sats_into_dollars(till: &Till, wallet_id: &str, sats: i64) -> Value {
    let query = "mutation M($input: LnUsdInvoiceBtcDenominatedCreateOnBehalfOfRecipientInput!) { \
                 lnUsdInvoiceBtcDenominatedCreateOnBehalfOfRecipient(input: $input) { invoice { satoshis paymentHash } \
                 errors { message code } } }";
    let body = json!({"query": query, "variables": {"input": {"recipientWalletId": wallet_id, "amount": sats}}});
    let api = till.config.blink.api_url.clone();
    let answer = reqwest::Client::new()
        .post(api)
        .json(&body)
        .send()
        .await
        .expect("an answer");
    let answer: Value = answer.json().await.expect("JSON");
    answer["data"]["lnUsdInvoiceBtcDenominatedCreateOnBehalfOfRecipient"].clone()
}

#[tokio::test]
async fn the_sandbox_plays_sats_into_a_dollar_wallet_as_strictly_as_the_others() {
    let till = Till::start().await;
    let alice = till.control().person("alice");
    let wallet = |unit| alice.wallet(unit).expect("a wallet").id.clone();
    let made = sats_into_dollars(&till, &wallet(Unit::Usd), 10_000).await;
    assert_eq!(
        (&made["invoice"]["satoshis"], &made["errors"]),
        (&json!(10_000), &json!([]))
    );
    let invoice = till.control().invoices().pop().expect("an invoice");
    // The dealer's spread comes off what is credited: 10,000 sats are 10.94 dollars.
    assert_eq!((invoice.unit, invoice.credit), (Unit::Usd, Some(1088)));
    for (wallet_id, sats, message) in [
        (wallet(Unit::Usd), 0, "A valid satoshi amount is required"),
        (
            wallet(Unit::Usd),
            1,
            "Amount sent was too low for recipient's usd wallet.",
        ),
        (
            wallet(Unit::Btc),
            10_000,
            "Unsupported operation for wallet's currency.",
        ),
        (
            "00000000-0000-4000-8000-000000000000".to_owned(),
            10_000,
            "CouldNotFindWalletFromIdError",
        ),
        ("nonsense".to_owned(), 10_000, "Invalid value for WalletId"),
        (wallet(Unit::Usd), -1, "Invalid value for SatAmount"),
    ] {
        let refused = sats_into_dollars(&till, &wallet_id, sats).await;
        let told = refused["errors"][0]["message"].as_str().unwrap_or_default();
        assert!(told.contains(message) && refused["invoice"].is_null(), "{refused}");
    }
    till.order(Command::SetInvoiceLimit {
        limit: InvoiceLimit {
            count: 1,
            ..InvoiceLimit::default()
        },
    });
    let refused = sats_into_dollars(&till, &wallet(Unit::Usd), 10_000).await;
    assert_eq!(refused["errors"][0]["code"], "TOO_MANY_REQUEST", "{refused}");
}

#[tokio::test]
async fn sats_into_the_dollar_wallet_cost_the_customer_the_same_with_and_without_a_sign_in() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let cashier = till.joined(&owner, "Mia").await;
    let typed = Typed {
        amount: "10000",
        wallet: "USD",
        ..SATS
    };
    cashier.charged(typed).await;
    owner.post("/logout", &[]).await;
    let sale = cashier.charged(typed).await;
    assert!(sale.notice("without-sign-in").is_some());
    let made = till.control().invoices();
    let [with, without] = &made[..] else { panic!("{made:?}") };
    assert_eq!((with.satoshis, with.credit), (without.satoshis, without.credit));
}

#[tokio::test]
async fn all_shops_without_a_sign_in_share_what_blink_takes_of_this_address_and_no_more_is_asked_for() {
    let mut till = Till::start().await;
    let mut cashiers = Vec::new();
    for person in ["alice", "noor"] {
        let owner = till.signed_in(person).await;
        cashiers.push(till.joined(&owner, "Mia").await);
        owner.post("/logout", &[]).await;
    }
    for n in 0..50 {
        cashiers[n % 2].charged(SATS).await;
    }
    assert_eq!(till.asked(Face::Api, "InvoiceCreateFor"), 50);
    for cashier in &cashiers {
        let refused = cashier.charge(SATS).await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS, "{}", refused.body);
        let wait: u64 = refused.header("retry-after").parse().expect("seconds");
        assert!((1..=65).contains(&wait), "{wait}");
        let told = refused.notice("rate-limited").expect("why").text;
        assert!(told.contains("owner"), "{told}");
        assert_eq!(refused.typed("amount"), SATS.amount, "as typed");
        assert_eq!(refused.typed("memo"), SATS.memo);
        let room = cashier.get("/health").await.one("[data-check=room]");
        assert!(
            room.text.contains("None left") && room.text.contains("owner"),
            "{}",
            room.text
        );
        let keypad = cashier.get("/till").await;
        assert_eq!(keypad.one("[data-health]").attribute("data-health"), "bad");
        assert!(keypad.notice("rate-limited").is_some(), "{}", keypad.body);
    }
    assert_eq!(till.asked(Face::Api, "InvoiceCreateFor"), 50, "nobody was asked");
    assert_eq!(till.rows("sales").await, 50, "and nothing is on record");
    // With a token the account's own count is what counts.
    let kenji = till.signed_in("kenji").await;
    kenji.charged(SATS).await;
    assert!(
        kenji
            .get("/health")
            .await
            .one("[data-check=room]")
            .text
            .contains("59 left")
    );
    // Neither a restart nor a second process begins the count anew.
    till.start_again().await;
    assert_eq!(cashiers[1].charge(SATS).await.status, StatusCode::TOO_MANY_REQUESTS);
    till.advance(Duration::from_secs(66));
    cashiers[0].charged(SATS).await;
}

#[tokio::test]
async fn where_blink_makes_nothing_without_a_sign_in_the_owner_is_asked_for() {
    let (till, cashier) = without_owner().await;
    let fault = Fault::new(Face::Api, Effect::Answer(Answer::new(401, "<h1>401</h1>"))).on("InvoiceCreateFor");
    till.control().put(fault.named("closed"));
    let refused = cashier.charge(SATS).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    let told = refused.select("[data-notice=owner-must-sign-in]");
    assert!(
        told.iter().any(|notice| notice.text.contains("makes no invoice")),
        "{}",
        refused.body
    );
    assert_eq!(refused.typed("amount"), SATS.amount, "as typed");
    assert_eq!(till.rows("sales").await, 0);
    till.control().take("closed");
    cashier.charged(SATS).await;
}
