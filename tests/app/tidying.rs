//! What somebody left undone is done by whoever has the job, without a restart.

use std::time::Duration;

use blink_till::{
    db::{self, Lock},
    sales,
    sandbox::{Effect, Face, Fault},
};

use crate::{
    counter::SATS,
    customer::eventually,
    support::{Page, Till},
};

const A_ROUND: Duration = Duration::from_secs(61);

/// Paid by another method, by a process that died before it told Blink.
async fn superseded(till: &Till) -> Page {
    let sale = till.signed_in("alice").await.charged(SATS).await;
    for sql in [
        "update attempts set status = 'cancelled'",
        "insert into attempt_events (attempt_id, at, status, source) select id, created_at, 'cancelled', 'paid-otherwise' from attempts",
    ] {
        db::query(sql).execute(&till.db.write).await.expect(sql);
    }
    assert!(!till.invoice_of(&sale).cancelled);
    sale
}

#[tokio::test]
async fn an_invoice_that_blink_did_not_cancel_is_taken_back_in_the_next_round() {
    let till = Till::start().await;
    let sale = superseded(&till).await;
    let refused = Fault::new(Face::Api, Effect::Drop).on("InvoiceCancel").times(1);
    till.control().put(refused);
    till.advance(A_ROUND);
    eventually(async || till.asked(Face::Api, "InvoiceCancel") == 1).await;
    assert!(!till.invoice_of(&sale).cancelled);
    eventually(async || {
        till.advance(A_ROUND);
        till.invoice_of(&sale).cancelled
    })
    .await;
}

#[tokio::test]
async fn an_invoice_that_a_process_died_over_is_taken_back_within_a_round_and_once() {
    let till = Till::start().await;
    let sale = superseded(&till).await;
    till.advance(A_ROUND);
    eventually(async || till.invoice_of(&sale).cancelled).await;
    let asked = || till.control().counters().graphql_calls();
    till.settled(|_| true).await;
    let before = asked();
    for _ in 0..2 {
        till.advance(A_ROUND);
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    let cancels = till.asked(Face::Api, "InvoiceCancel");
    assert_eq!(cancels, 1, "{} calls", asked() - before);
}

#[tokio::test]
async fn changes_that_everybody_has_read_are_forgotten_and_later_ones_are_seen() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    for _ in 0..4 {
        let sale = owner.charged(SATS).await;
        let cancelled = owner.submit(&sale, "form[action$='/cancel']", &[]).await;
        owner.submit(&cancelled, "form[action$='/renew']", &[]).await;
    }
    assert_eq!(till.count("select count(*) from sale_touches").await, 4);
    eventually(async || {
        till.advance(A_ROUND);
        till.count("select count(*) from sale_touches").await == 1
    })
    .await;
    let sale = owner.charged(SATS).await;
    let mut screen = owner.listen(&sale).await;
    assert_eq!(screen.status().await, "waiting");
    // Written by somebody who tells nobody.
    let id = sale.url.path().trim_start_matches("/sales/");
    let mut tx = till.db.begin(&[Lock::Sale(id)]).await.expect("a transaction");
    sales::revise_within(&mut tx, id).await.expect("written");
    tx.commit().await.expect("written");
    assert_eq!(screen.status().await, "waiting", "sent anew");
}
