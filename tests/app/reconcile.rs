//! No payment is missed however long the till was off, and none is counted twice.

use std::time::Duration;

use blink_till::sandbox::{Answer, Command, Effect, Face, Fault, Payment, Preset, Unit};

use super::{
    customer::{charge, eventually, history, ledger_read_again, paid_to_another_app, status, until_status},
    support::Till,
};

const FORCED: Payment = Payment {
    force: true,
    payer: None,
    satoshis: None,
    fee: 0,
};

#[tokio::test]
async fn what_was_paid_while_the_till_was_off_is_found_in_the_ledger() {
    let mut till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "21", "SAT", "BTC").await;
    owner.post(&format!("{}/cancel", sale.path), &[]).await;
    till.stop().await;
    till.control().pay_with(&sale.payment_hash, &FORCED).expect("paid");
    // Nobody watches the invoice any more when the till is back.
    till.advance(Duration::from_secs(5 * 3600));
    till.start_again().await;
    until_status(&owner, &sale.path, "paid-late").await;
    assert_eq!(
        history(&till, &sale.id).await,
        [
            "waiting by created",
            "cancelled by cancelled",
            "paid-late by reconciliation"
        ]
    );
    ledger_read_again(&till).await;
    assert_eq!(history(&till, &sale.id).await.len(), 3);
    let kept = "select count(*) from ledger_entries where kind = 'sale'";
    eventually(async || till.count(kept).await == 1).await;
}

#[tokio::test]
async fn a_payment_that_no_event_and_no_answer_told_of_is_in_the_ledger() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    till.control().put(Fault::new(Face::WsEvent, Effect::Swallow));
    till.control()
        .put(Fault::new(Face::Api, Effect::Drop).on("lnInvoicePaymentStatusByHash"));
    let sale = charge(&till, &owner, "1.50", "USD", "USD").await;
    till.control().pay(&sale.payment_hash).expect("paid");
    ledger_read_again(&till).await;
    eventually(async || status(&owner, &sale.path).await.starts_with("paid")).await;
    let history = history(&till, &sale.id).await;
    assert!(
        history.last().expect("a history").ends_with("by reconciliation"),
        "{history:?}"
    );
    let page = owner.get("/sales.csv").await;
    let preimage = till.control().invoice(&sale.payment_hash).expect("it exists").preimage;
    assert!(page.body.contains(&preimage), "the proof is kept: {}", page.body);
}

#[tokio::test]
async fn a_failed_send_that_is_booked_back_is_never_income() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let wallet = till
        .control()
        .person("alice")
        .wallet(Unit::Btc)
        .expect("a wallet")
        .id
        .clone();
    let sale = charge(&till, &owner, "21", "SAT", "BTC").await;
    till.order(Command::Bounce {
        wallet: wallet.clone(),
        payment_hash: sale.payment_hash.clone(),
        amount: 21,
    });
    till.order(Command::Bounce {
        wallet: wallet.clone(),
        payment_hash: "ab".repeat(32),
        amount: 5000,
    });
    ledger_read_again(&till).await;
    let returned = "select count(*) from ledger_entries where kind = 'returned'";
    eventually(async || till.count(returned).await == 2).await;
    assert_eq!(status(&owner, &sale.path).await, "waiting");
    assert_eq!(till.count("select count(*) from inbox").await, 0);
}

#[tokio::test]
async fn a_long_ledger_is_walked_to_its_end_though_blink_breaks_off() {
    let mut till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let wallet = till
        .control()
        .person("alice")
        .wallet(Unit::Btc)
        .expect("a wallet")
        .id
        .clone();
    let sale = charge(&till, &owner, "21", "SAT", "BTC").await;
    owner.post(&format!("{}/cancel", sale.path), &[]).await;
    till.stop().await;
    till.control().pay_with(&sale.payment_hash, &FORCED).expect("paid");
    till.advance(Duration::from_secs(5 * 3600));
    for n in 0..150 {
        till.order(Command::Bounce {
            wallet: wallet.clone(),
            payment_hash: format!("{n:064x}"),
            amount: 1,
        });
    }
    // The third page is lost; the fourth is the one with the sale.
    let mut fault = Fault::new(Face::Api, Effect::Drop).on("Transactions").times(1);
    fault.skip = 2;
    till.control().put(fault);
    till.start_again().await;
    till.advancing_until(|seen| seen.operations.get("Transactions").copied().unwrap_or(0) >= 5)
        .await;
    until_status(&owner, &sale.path, "paid-late").await;
    assert_eq!(till.count("select count(*) from inbox where kind = 'orphan'").await, 0);
    assert_eq!(
        till.count("select count(*) from ledger_entries where kind = 'returned'")
            .await,
        150
    );
}

#[tokio::test]
async fn money_of_no_sale_is_kept_once_however_often_the_ledger_is_read() {
    let mut till = Till::start().await;
    let _owner = till.signed_in("alice").await;
    ledger_read_again(&till).await;
    paid_to_another_app(&till, 777).await;
    let orphans = "select count(*) from inbox where kind = 'orphan'";
    eventually(async || till.count(orphans).await == 1).await;
    ledger_read_again(&till).await;
    till.start_again().await;
    ledger_read_again(&till).await;
    assert_eq!(till.count(orphans).await, 1);
    assert_eq!(
        till.count("select cast(sum(amount) as bigint) from ledger_entries where kind = 'orphan'")
            .await,
        777
    );
}

#[tokio::test]
async fn an_invoice_that_was_given_up_as_never_made_can_still_turn_out_to_be_paid() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let nothing = r#"{"data":{"me":{"defaultAccount":{"walletById":{"invoices":{"edges":[]}}}}}}"#;
    till.control().put(
        Fault::new(Face::Api, Effect::Drop)
            .on("lnInvoiceCreate")
            .after()
            .times(1),
    );
    let blind = Answer::new(200, nothing).header("content-type", "application/json");
    till.control()
        .put(Fault::new(Face::Api, Effect::Answer(blind)).on("InvoiceFind"));
    let page = owner.get("/till").await;
    let page = owner
        .submit(
            &page,
            "#charge",
            &[("amount", "21"), ("unit", "SAT"), ("wallet", "BTC")],
        )
        .await;
    let path = page.url.path().to_owned();
    till.advance(Duration::from_secs(150));
    until_status(&owner, &path, "failed").await;
    let hash = till.control().invoices()[0].payment_hash.clone();
    till.control().pay(&hash).expect("paid");
    ledger_read_again(&till).await;
    until_status(&owner, &path, "paid-late").await;
    assert!(owner.get(&path).await.body.contains("21 sats"));
}

#[tokio::test]
async fn a_silent_blink_is_no_proof_that_no_invoice_was_made() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    till.control().put(
        Fault::new(Face::Api, Effect::Drop)
            .on("lnInvoiceCreate")
            .after()
            .times(1),
    );
    till.control()
        .put(Fault::new(Face::Api, Effect::Drop).on("InvoiceFind").named("silence"));
    let page = owner.get("/till").await;
    let page = owner
        .submit(
            &page,
            "#charge",
            &[("amount", "21"), ("unit", "SAT"), ("wallet", "BTC")],
        )
        .await;
    let path = page.url.path().to_owned();
    let asked = |till: &Till| {
        till.control()
            .calls()
            .iter()
            .filter(|call| call.operation == "InvoiceFind")
            .count()
    };
    let before = asked(&till);
    till.advance(Duration::from_secs(150));
    eventually(async || asked(&till) > before).await;
    till.control().take("silence");
    till.advance(Duration::from_secs(4));
    eventually(async || owner.get(&path).await.has("[data-payment-request]")).await;
    assert_eq!(till.control().invoices().len(), 1);
}

#[tokio::test]
async fn the_ledger_is_read_for_whoever_comes_back_after_everybody_was_signed_out() {
    let till = Till::start().await;
    let owner = till.signed_in("kenji").await;
    let sale = charge(&till, &owner, "500", "JPY", "BTC").await;
    owner.post(&format!("{}/cancel", sale.path), &[]).await;
    owner.post("/logout", &[]).await;
    till.control().pay_with(&sale.payment_hash, &FORCED).expect("paid");
    // The watching ends an hour after the expiry; here nothing but the ledger is left from the beginning.
    till.control().preset(Preset::WebsocketDown, true);
    till.advance(Duration::from_secs(5 * 3600));
    let owner = till.signed_in("kenji").await;
    till.advance(Duration::from_secs(6));
    until_status(&owner, &sale.path, "paid-late").await;
}
