//! The books say what Blink's ledger says: how much was really credited, and when.

use std::time::Duration;

use blink_till::sandbox::Payment;

use super::{
    customer::{Charged, charge, eventually, ledger_read_again, until_status},
    support::{Browser, Till},
};

fn paying(satoshis: i64) -> Payment {
    Payment {
        satoshis: Some(satoshis),
        ..Payment::default()
    }
}

/// The cell of this column in the export's row of this sale.
async fn cell(owner: &Browser, sale: &Charged, column: &str) -> String {
    let table = owner.get("/sales.csv").await.body;
    let head: Vec<&str> = table.lines().next().expect("a head").split(',').collect();
    let column = head.iter().position(|name| *name == column).expect("the column");
    let row = table.lines().find(|row| row.contains(&sale.id)).expect("the row");
    row.split(',').nth(column).expect("the cell").to_owned()
}

#[tokio::test]
async fn what_was_credited_beyond_what_was_asked_is_told_on_the_sale_and_in_the_inbox() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "1000", "SAT", "BTC").await;
    till.control()
        .pay_with(&sale.payment_hash, &paying(1900))
        .expect("paid");
    until_status(&owner, &sale.path, "paid").await;
    ledger_read_again(&till).await;
    eventually(async || owner.get(&sale.path).await.has("[data-credited]")).await;
    let page = owner.get(&sale.path).await;
    assert_eq!(page.one("[data-credited] data").attribute("value"), "1900");
    // What was charged stays what was charged.
    assert_eq!(page.one("#status .amount-small data").attribute("value"), "1000");
    let inbox = owner.get("/inbox").await;
    let item = inbox.one("[data-kind=amount]");
    assert!(item.text.contains("Give 900 sats back"), "{}", item.text);
    assert_eq!(inbox.one("[data-kind=amount] data").attribute("value"), "1900");
    assert!(inbox.has(&format!("[data-kind=amount] a[href='{}']", sale.path)));
    // However often the ledger is read.
    ledger_read_again(&till).await;
    assert_eq!(till.count("select count(*) from inbox").await, 1);
}

#[tokio::test]
async fn what_blink_keeps_of_a_payment_has_a_column_of_its_own() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "1000", "SAT", "BTC").await;
    let payment = Payment {
        fee: 3,
        ..Payment::default()
    };
    till.control().pay_with(&sale.payment_hash, &payment).expect("paid");
    until_status(&owner, &sale.path, "paid").await;
    assert_eq!(
        cell(&owner, &sale, "fee_sats").await,
        "",
        "nobody knows before the ledger was read"
    );
    ledger_read_again(&till).await;
    eventually(async || cell(&owner, &sale, "fee_sats").await == "3").await;
    assert_eq!(cell(&owner, &sale, "credited_sats").await, "997");
    assert_eq!(cell(&owner, &sale, "fee_cents").await, "");
}

#[tokio::test]
async fn what_was_credited_as_asked_is_no_news() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sats = charge(&till, &owner, "1000", "SAT", "BTC").await;
    let dollars = charge(&till, &owner, "1.50", "USD", "USD").await;
    for sale in [&sats, &dollars] {
        till.control().pay(&sale.payment_hash).expect("paid");
        until_status(&owner, &sale.path, "paid").await;
    }
    ledger_read_again(&till).await;
    let known = "select count(*) from attempts where credited = wallet_amount";
    eventually(async || till.count(known).await == 2).await;
    assert_eq!(till.count("select count(*) from inbox").await, 0);
    assert!(!owner.get(&sats.path).await.has("[data-credited]"));
}

#[tokio::test]
async fn a_payment_that_came_late_and_too_much_is_two_things_to_look_at() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "1000", "SAT", "BTC").await;
    owner.post(&format!("{}/cancel", sale.path), &[]).await;
    let payment = Payment {
        force: true,
        ..paying(1001)
    };
    till.control().pay_with(&sale.payment_hash, &payment).expect("paid");
    until_status(&owner, &sale.path, "paid-late").await;
    ledger_read_again(&till).await;
    eventually(async || owner.get("/inbox").await.has("[data-kind=amount]")).await;
    assert!(owner.get("/inbox").await.has("[data-kind=late]"));
}

#[tokio::test]
async fn a_payment_has_the_time_of_the_ledger_and_not_that_of_hearing_of_it() {
    let mut till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "21", "SAT", "BTC").await;
    till.stop().await;
    till.control().pay(&sale.payment_hash).expect("paid");
    till.advance(Duration::from_secs(5 * 3600));
    till.start_again().await;
    until_status(&owner, &sale.path, "paid").await;
    let invoice = till.control().invoice(&sale.payment_hash).expect("it exists");
    let paid_at = invoice.paid_at.expect("it is paid") * 1000;
    eventually(async || till.count("select max(paid_at) from attempts").await == paid_at).await;
    let learnt_at = till.count("select max(learnt_at) from attempts").await;
    assert!(
        learnt_at - paid_at > 4 * 3_600_000,
        "{learnt_at} is when it was heard of"
    );
    let exported = cell(&owner, &sale, "paid_at").await;
    let receipt = owner
        .get(&sale.path)
        .await
        .one("a[href^='/receipts/']")
        .attribute("href")
        .to_owned();
    let receipt = owner.get(&receipt).await;
    let told = receipt.one(".receipt time").attribute("datetime").to_owned();
    let written = time::UtcDateTime::from_unix_timestamp(paid_at / 1000).expect("a time");
    let second = written
        .format(&time::format_description::well_known::Rfc3339)
        .expect("a text");
    for at in [exported, told] {
        assert!(at.starts_with(second.trim_end_matches('Z')), "{at} and not {second}");
    }
}
