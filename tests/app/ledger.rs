//! Nothing that stands in one ledger, and no neighbour, stops the reading of ledgers; and what was not understood is shown.

use std::time::Duration;

use blink_till::sandbox::{Answer, Command, Effect, Face, Fault, Payment, Preset};
use serde_json::{Value, json};

use super::{
    customer::{
        bitcoin_wallet, charge, eventually, invoice_of_another_app, ledger_read_again, paid_to_another_app, status,
    },
    support::{Browser, Till},
};

const FORCED: Payment = Payment {
    force: true,
    payer: None,
    satoshis: None,
    fee: 0,
};

/// Blink tells of payments by its ledger alone.
fn only_the_ledger_tells(till: &Till) {
    till.control().put(Fault::new(Face::WsEvent, Effect::Swallow));
    till.control()
        .put(Fault::new(Face::Api, Effect::Drop).on("lnInvoicePaymentStatusByHash"));
}

async fn passing(till: &Till, mut is_so: impl AsyncFnMut() -> bool) {
    eventually(async || {
        till.advance(Duration::from_secs(10));
        is_so().await
    })
    .await;
}

async fn check(browser: &Browser, name: &str) -> (String, String) {
    let found = browser.get("/health").await.one(&format!("[data-check={name}]"));
    (found.attribute("data-light").to_owned(), found.text)
}

#[tokio::test]
async fn an_entry_that_blink_cannot_give_takes_none_of_the_others_with_it() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    ledger_read_again(&till).await;
    only_the_ledger_tells(&till);
    let wallet = bitcoin_wallet(&till, "alice");
    let before = charge(&till, &owner, "1001", "SAT", "BTC").await;
    let after = charge(&till, &owner, "1002", "SAT", "BTC").await;
    till.control().pay(&before.payment_hash).expect("paid");
    let (odd, _) = invoice_of_another_app(&till, &wallet, 777).await;
    till.control().pay(&odd).expect("paid");
    // A field that may not be null: GraphQL gives none of the entries of a page that holds it.
    till.order(Command::Spoil {
        payment_hash: odd.clone(),
        field: "settlementAmount".into(),
    });
    till.control().pay(&after.payment_hash).expect("paid");
    for sale in [&before, &after] {
        passing(&till, async || status(&owner, &sale.path).await == "paid").await;
    }
    eventually(async || owner.get("/inbox").await.has("[data-kind=unread]")).await;
    let (light, text) = check(&owner, "ledger").await;
    assert!(light == "warn" && text.contains("1 entry not understood"), "{text}");
    // However often it is met.
    ledger_read_again(&till).await;
    let page = owner.get("/inbox").await;
    assert_eq!(page.select("[data-kind=unread]").len(), 1);
    let done = page.one("[data-kind=unread] form").attribute("action").to_owned();
    owner.post(&done, &[("note", "a gift")]).await;
    assert_eq!(check(&owner, "ledger").await.0, "good");
    assert_eq!(till.count("select count(*) from inbox where kind = 'orphan'").await, 0);
}

#[tokio::test]
async fn a_null_where_none_may_be_is_skipped_and_what_can_be_done_without_is() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    ledger_read_again(&till).await;
    only_the_ledger_tells(&till);
    let sale = charge(&till, &owner, "21", "SAT", "BTC").await;
    let now = blink_till_seconds(&till);
    let node = |id: &str, change: Value| {
        let mut node = json!({
            "id": id, "externalId": null, "direction": "RECEIVE", "status": "SUCCESS", "memo": null, "createdAt": now,
            "settlementAmount": 21, "settlementFee": null, "settlementCurrency": "BTC",
            "settlementDisplayAmount": null, "settlementDisplayCurrency": null,
            "initiationVia": {"__typename": "InitiationViaLn", "paymentHash": sale.payment_hash},
            "settlementVia": null
        });
        for (name, value) in change.as_object().expect("an object") {
            node[name] = value.clone();
        }
        json!({"cursor": id, "node": node})
    };
    let edges = json!([
        null,
        {"cursor": "odd", "node": null},
        node("odder", json!({"createdAt": null})),
        node("paid", json!({"externalId": sale_attempt(&till).await})),
    ]);
    let page = json!({"data": {"me": {"defaultAccount": {"transactions": {
        "pageInfo": {"endCursor": "paid", "hasNextPage": false}, "edges": edges}}}}});
    let answer = Answer::new(200, &page.to_string()).header("content-type", "application/json");
    till.control()
        .put(Fault::new(Face::Api, Effect::Answer(answer)).on("Transactions"));
    passing(&till, async || status(&owner, &sale.path).await == "paid").await;
    assert_eq!(till.count("select count(*) from inbox where kind = 'unread'").await, 3);
}

/// By the clock that Blink and the till share.
fn blink_till_seconds(till: &Till) -> i64 {
    till.blinkland.clock.now() / 1000
}

async fn sale_attempt(till: &Till) -> String {
    blink_till::db::query_scalar("select id from attempts")
        .fetch_one(&till.db.read)
        .await
        .expect("the attempt")
}

#[tokio::test]
async fn one_answer_by_hash_that_is_none_does_not_keep_the_others_waiting() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    ledger_read_again(&till).await;
    let wallet = bitcoin_wallet(&till, "alice");
    let mut hashes = Vec::new();
    for sats in [701, 702, 703] {
        let (hash, _) = invoice_of_another_app(&till, &wallet, sats).await;
        till.control().pay(&hash).expect("paid");
        hashes.push(hash);
    }
    // Of the first that is asked for Blink says nothing that can be used.
    let nonsense = Answer::new(200, "{\"data\":{\"me\":null}}").header("content-type", "application/json");
    till.control().put(
        Fault::new(Face::Api, Effect::Answer(nonsense))
            .on("TransactionsByHash")
            .times(1),
    );
    let orphans = "select count(*) from inbox where kind = 'orphan'";
    passing(&till, async || till.count(orphans).await >= 2).await;
    passing(&till, async || till.count(orphans).await == 3).await;
    assert_eq!(check(&owner, "ledger").await.0, "good");
}

#[tokio::test]
async fn what_another_app_took_for_one_account_does_not_keep_the_next_one_waiting() {
    let till = Till::start().await;
    let _greedy = till.signed_in("alice").await;
    let wallet = bitcoin_wallet(&till, "alice");
    let mut foreign = Vec::new();
    for sats in 0..40 {
        foreign.push(invoice_of_another_app(&till, &wallet, 1000 + sats).await.0);
    }
    let other = till.signed_in("kenji").await;
    let reads = "select count(*) from ledger_marks where read_at is not null";
    passing(&till, async || till.count(reads).await == 2).await;
    only_the_ledger_tells(&till);
    let sale = charge(&till, &other, "500", "JPY", "BTC").await;
    for hash in &foreign {
        till.control().pay(hash).expect("paid");
    }
    till.control().pay(&sale.payment_hash).expect("paid");
    let by_hash = || {
        let operations = till.control().counters().operations;
        operations.get("TransactionsByHash").copied().unwrap_or(0)
    };
    let before = by_hash();
    passing(&till, async || status(&other, &sale.path).await == "paid").await;
    assert!(
        by_hash() - before <= 10,
        "{} questions before its turn",
        by_hash() - before
    );
    let orphans = "select count(*) from inbox where kind = 'orphan'";
    passing(&till, async || till.count(orphans).await == 40).await;
}

#[tokio::test]
async fn a_clock_that_was_ahead_at_the_first_sign_in_hides_nothing_later() {
    let mut till = Till::start().await;
    let ahead = Duration::from_secs(3600);
    till.stop().await;
    till.advance(ahead);
    till.start_again().await;
    let owner = till.signed_in("alice").await;
    eventually(async || {
        till.count("select count(*) from ledger_marks where read_at is not null")
            .await
            == 1
    })
    .await;
    till.blinkland.clock.set_back(ahead);
    paid_to_another_app(&till, 777).await;
    passing(&till, async || owner.get("/inbox").await.has("[data-kind=orphan]")).await;
}

#[tokio::test]
async fn what_came_before_the_till_came_is_none_of_its_business() {
    let till = Till::start().await;
    till.order(Command::Convert {
        person: "alice".into(),
        sats: 5000,
    });
    till.advance(Duration::from_secs(2));
    let owner = till.signed_in("alice").await;
    eventually(async || check(&owner, "ledger").await.1.contains("ago")).await;
    ledger_read_again(&till).await;
    paid_to_another_app(&till, 777).await;
    passing(&till, async || owner.get("/inbox").await.has("[data-kind=orphan]")).await;
    assert_eq!(till.count("select count(*) from ledger_entries").await, 1);
}

#[tokio::test]
async fn a_ledger_that_is_not_read_is_seen_in_the_health() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    eventually(async || check(&owner, "ledger").await.1.contains("Read ")).await;
    assert_eq!(check(&owner, "ledger").await.0, "good");
    till.control()
        .put(Fault::new(Face::Api, Effect::Drop).on("Transactions").named("silence"));
    till.advance(Duration::from_secs(20 * 60));
    let (light, text) = check(&owner, "ledger").await;
    assert!(light == "warn" && text.contains("minutes ago"), "{text}");
    till.control().take("silence");
    passing(&till, async || check(&owner, "ledger").await.0 == "good").await;
}

#[tokio::test]
async fn a_payment_of_a_failing_lookup_is_settled_when_the_lookup_comes_back() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    ledger_read_again(&till).await;
    let sale = charge(&till, &owner, "21", "SAT", "BTC").await;
    owner.post(&format!("{}/cancel", sale.path), &[]).await;
    till.control().preset(Preset::WebsocketDown, true);
    only_the_ledger_tells(&till);
    till.control().put(
        Fault::new(Face::Api, Effect::Drop)
            .on("TransactionsByHash")
            .named("silence"),
    );
    till.control().pay_with(&sale.payment_hash, &FORCED).expect("paid");
    // The entry bears the payment hash alone, as that of a failed send of the owner's would.
    till.order(Command::Spoil {
        payment_hash: sale.payment_hash.clone(),
        field: "externalId".into(),
    });
    passing(&till, async || {
        till.count("select count(*) from ledger_entries where kind = 'unchecked'")
            .await
            == 1
    })
    .await;
    till.control().take("silence");
    passing(&till, async || status(&owner, &sale.path).await == "paid-late").await;
}
