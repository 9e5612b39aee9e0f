//! A database of an earlier program opens and keeps all that was sold. `tests/fixtures/before_methods.db` was made by the
//! till as it was on 2026-11-21 (d9e500e), against the sandbox: paid in sats, in dollars, by card with a part given back, by
//! bank, after a renewal and late; cancelled, expired and waiting; an orphan matched by hand and one not.

use std::{collections::HashSet, path::Path, time::Duration};

use blink_till::clock::Clock;
use serde::Deserialize;
use sqlx::{Connection, SqliteConnection, sqlite::SqliteConnectOptions};

use crate::support::Till;

/// What that program showed of its sales.
#[derive(Deserialize)]
pub struct Shown {
    /// By its clock, just before it was stopped.
    now: i64,
    pub sales: Vec<Sale>,
}

#[derive(Deserialize)]
pub struct Sale {
    pub path: String,
    pub status: String,
    receipt: Option<String>,
    first_amount: String,
    paid_by: Option<String>,
}

pub fn fixture(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

/// What it showed, and a clock that says a minute later.
pub fn shown() -> (Shown, Clock) {
    let shown = std::fs::read(fixture("before_methods.json")).expect("what was shown");
    let shown: Shown = serde_json::from_slice(&shown).expect("JSON");
    let (clock, then) = (Clock::system(), shown.now + 60_000);
    let apart = Duration::from_millis(then.abs_diff(clock.now()));
    if then > clock.now() {
        clock.advance(apart);
    } else {
        clock.set_back(apart);
    }
    (shown, clock)
}

/// A till of today on a copy of that database, a minute later.
async fn on_the_old_database() -> (Till, Shown) {
    let (shown, clock) = shown();
    let till = Till::start_on_file(clock, &fixture("before_methods.db")).await;
    (till, shown)
}

/// Opens every sale and every receipt.
pub async fn all_is_shown_as_it_was(till: &Till, shown: &Shown) {
    let owner = till.signed_in("alice").await;
    for sale in &shown.sales {
        let page = owner.get(&sale.path).await;
        assert_eq!(page.sale_status(), sale.status, "{}", sale.path);
        let amount = page.one("main [data-currency] data");
        assert_eq!(amount.attribute("value"), sale.first_amount, "{}", sale.path);
        let by = page.select("#status [data-paid-by]");
        let by = by.first().map(|mark| mark.attribute("data-paid-by"));
        assert_eq!(by, sale.paid_by.as_deref(), "{}", sale.path);
        if let Some(receipt) = &sale.receipt {
            assert!(page.has(&format!("a[href='{receipt}']")), "{}", sale.path);
            let receipt = till.browser().get(receipt).await;
            assert_eq!(receipt.data_page(), "receipt");
            assert!(receipt.has(&format!("data[value='{}']", sale.first_amount)));
        }
    }
    let open = owner.get("/inbox").await.select("[data-inbox]").len();
    assert_eq!(open, 2, "an orphan and a late payment wait to be looked at");
    // Counted by that program's own tables; a later one may keep them elsewhere, but not fewer.
    assert_eq!(till.rows("sales").await, 9);
    assert_eq!(till.rows("attempts").await, 12);
    assert_eq!(till.rows("payments").await, 6);
}

#[tokio::test]
async fn every_sale_and_receipt_of_an_earlier_program_is_shown_as_it_was() {
    let (till, shown) = on_the_old_database().await;
    all_is_shown_as_it_was(&till, &shown).await;
}

#[tokio::test]
async fn every_sale_of_an_earlier_program_is_exported() {
    let (till, shown) = on_the_old_database().await;
    let owner = till.signed_in("alice").await;
    let export = owner.get("/sales.csv").await.body;
    let sales: HashSet<&str> = shown
        .sales
        .iter()
        .map(|sale| sale.path.trim_start_matches("/sales/"))
        .collect();
    for sale in &sales {
        assert!(export.contains(sale), "{sale} is exported");
    }
}

/// Attempt, hash, request and preimage of an invoice.
type Invoice = (String, String, String, Option<String>);

#[tokio::test]
async fn every_invoice_of_an_earlier_program_keeps_its_hash_its_request_and_its_proof() {
    let old = SqliteConnectOptions::new()
        .filename(fixture("before_methods.db"))
        .immutable(true);
    let mut old = SqliteConnection::connect_with(&old).await.expect("the fixture");
    let before: Vec<Invoice> = sqlx::query_as(
        "select id, payment_hash, payment_request, preimage from attempts where payment_hash is not null order by id",
    )
    .fetch_all(&mut old)
    .await
    .expect("the invoices");
    assert_eq!(before.len(), 10);
    assert_eq!(before.iter().filter(|(.., preimage)| preimage.is_some()).count(), 4);
    let (till, _) = on_the_old_database().await;
    let after: Vec<Invoice> = blink_till::db::query_as(
        "select attempt_id, payment_hash, payment_request, preimage from lightning_invoices order by attempt_id",
    )
    .fetch_all(&till.db.read)
    .await
    .expect("the invoices");
    assert_eq!(after, before);
    // What was asked for, what it came to and what hangs on the attempts is where it was, and names rows that are there.
    assert_eq!(
        till.count("select count(*) from attempts where method = 'lightning' and satoshis > 0 and expires_at > 0")
            .await,
        10
    );
    assert_eq!(till.count("select count(*) from card_links").await, 2);
    assert!(till.count("select count(*) from attempt_events").await >= 24);
    assert_eq!(till.count("select count(*) from pragma_foreign_key_check").await, 0);
    let owner = till.signed_in("alice").await;
    for (_, hash, _, preimage) in before {
        for name in [Some(hash), preimage].into_iter().flatten() {
            let page = owner.get(&format!("/sales?q={name}")).await;
            assert_eq!(page.select("[data-sale]").len(), 1, "{name}");
        }
    }
}
