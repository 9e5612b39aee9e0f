//! Cards, and several processes: who lacks a shop's key, and who has no cards at all.

use std::time::{Duration, Instant};

use blink_till::{
    config::SecretKeys,
    db,
    sandbox::{Face, How},
};
use reqwest::StatusCode;

use super::EUROS;
use crate::{
    customer::eventually,
    support::{Till, fresh_postgres},
};

const SECOND: Duration = Duration::from_secs(1);

async fn sealed(till: &Till) -> Vec<u8> {
    blink_till::db::query_scalar("select api_key from card_merchants")
        .fetch_one(&till.db.read)
        .await
        .expect("alice's")
}

#[tokio::test]
async fn who_lacks_a_shops_key_has_another_watch_it_and_who_has_it_seals_anew_at_once() {
    let Some(database) = fresh_postgres().await else { return };
    let till = Till::start_with(|config| {
        config.database = database;
        config.secret_keys = SecretKeys(vec![[1; 32]]);
    });
    let (mut till, owner) = till.await.taking_cards().await;
    till.without_notifications();
    let sale = owner.charged_with_card(EUROS).await;
    let before = sealed(&till).await;
    till.config.secret_keys = SecretKeys(vec![[2; 32], [1; 32]]);
    let other = till.second_process().await;
    eventually(async || sealed(&till).await != before).await;
    till.pays(How::Card).await;
    eventually(async || {
        till.advance(SECOND);
        owner.get_by(&other, sale.url.path()).await.sale_status() == "paid"
    })
    .await;
}

/// How many processes said since then that they are alive.
async fn heard_of_since(till: &Till, then: i64) -> i64 {
    blink_till::db::query_scalar("select count(*) from processes where seen_at > $1")
        .bind(then)
        .fetch_one(&till.db.read)
        .await
        .expect("a count")
}

#[tokio::test]
async fn a_hosted_page_is_over_once_nobody_is_alive_who_takes_cards_and_not_before() {
    let Some(database) = fresh_postgres().await else { return };
    // This one does what was left undone, and has no cards.
    let mut till = Till::start_with(|config| {
        config.database = database;
        config.integrations.on.clear();
    })
    .await;
    let owner = till.signed_in("alice").await;
    eventually(async || till.count("select count(*) from leases where name = 'tidying'").await == 1).await;
    till.config.integrations.on = vec!["cards".to_owned()];
    let with_cards = till.mortal_process(0).await;
    let keys = till.control().card_keys(0);
    let fields = [
        ("api_key", keys.api_key.as_str()),
        ("secret_key", keys.secret_key.as_str()),
        ("currency", "EUR"),
    ];
    let set = owner.post_by(&with_cards.url, "/settings/cards", &fields).await;
    assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.body);
    let sale = owner.charged(EUROS).await;
    let pressed = format!("{}/card", sale.url.path());
    let pressed = owner.post_by(&with_cards.url, &pressed, &[]).await;
    assert_eq!(pressed.status, StatusCode::SEE_OTHER, "{}", pressed.body);
    let open = "select count(*) from attempts where method = 'card' and status in ('creating', 'waiting')";
    eventually(async || till.count(open).await == 1).await;
    let ended = "select count(*) from attempt_events where source = 'switched-off'";
    for _ in 0..3 {
        // Shorter than a lease, so that nobody is taken for dead.
        for _ in 0..22 {
            let before = till.blinkland.clock.now();
            till.advance(3 * SECOND);
            eventually(async || heard_of_since(&till, before).await == 2).await;
        }
        assert_eq!(till.count(ended).await, 0, "somebody has cards");
    }
    with_cards.stop().await;
    eventually(async || {
        till.advance(3 * SECOND);
        till.count(ended).await == 1
    })
    .await;
    assert_eq!(till.count(open).await, 0);
}

#[tokio::test]
async fn all_processes_together_ask_the_vendor_no_more_than_it_lets_a_merchant() {
    let Some(database) = fresh_postgres().await else { return };
    let (till, owner) = Till::start_with(|config| config.database = database)
        .await
        .taking_cards()
        .await;
    let other = till.second_process().await;
    let (mut refused, began) = (0, Instant::now());
    // A link and its end are two calls: each of the two makes fewer than it might alone.
    for number in 0..40 {
        let sale = owner.charged(EUROS).await;
        let process = if number % 2 == 0 { &till.origin } else { &other };
        let pressed = owner.post_by(process, &format!("{}/card", sale.url.path()), &[]).await;
        refused += usize::from(pressed.status != StatusCode::SEE_OTHER);
        owner
            .post_by(process, &format!("{}/cancel", sale.url.path()), &[])
            .await;
    }
    let calls = till.control().calls();
    let sent = calls.iter().filter(|call| call.face == Face::Cards).count();
    let minutes = usize::try_from(began.elapsed().as_secs() / 60).expect("few");
    assert!(sent <= 57 * (minutes + 1), "{sent} sent");
    assert!(minutes > 0 || refused > 0, "{sent} sent, {refused} refused");
}

#[tokio::test]
async fn what_is_sent_to_the_vendor_is_counted_while_strangers_wait_for_each_other() {
    let Some(database) = fresh_postgres().await else { return };
    let till = Till::start_with(|config| config.database = database).await;
    let owner = till.signed_in("alice").await;
    let of_strangers: Vec<String> = db::query_scalar("select name from counts")
        .fetch_all(&till.db.read)
        .await
        .expect("counters");
    // All that there is to count strangers by, as when a crowd waits for each other.
    let mut held = Vec::new();
    for _ in 0..4 {
        held.push(till.db.counts.hold().await.expect("one of four connections"));
    }
    owner.types_card_keys(&till, 0, "EUR").await;
    owner.charged_with_card(EUROS).await;
    eventually(async || {
        let counted: Vec<(String, String)> = db::query_as("select name, taken from counts")
            .fetch_all(&till.db.read)
            .await
            .expect("counters");
        let calls = counted.iter().filter(|(name, _)| !of_strangers.contains(name));
        let calls: usize = calls.map(|(_, taken)| taken.split_whitespace().count()).sum();
        calls == sent(&till).len() && calls >= 2
    })
    .await;
    drop(held);
}

/// When each call came to the vendor.
fn sent(till: &Till) -> Vec<i64> {
    let calls = till.control().calls().into_iter();
    calls
        .filter(|call| call.face == Face::Cards && call.operation != "notify")
        .map(|call| call.at)
        .collect()
}

#[tokio::test]
async fn whoever_polls_leaves_room_for_what_another_process_sent() {
    let Some(database) = fresh_postgres().await else { return };
    let till = Till::start_with(|config| config.database = database).await;
    let (till, owner) = till.taking_cards().await;
    till.without_notifications();
    eventually(async || till.count("select count(*) from leases where name = 'cards'").await == 1).await;
    let other = till.second_process().await;
    for _ in 0..14 {
        let sale = owner.charged(EUROS).await;
        let pressed = owner.post_by(&other, &format!("{}/card", sale.url.path()), &[]).await;
        assert_eq!(pressed.status, StatusCode::SEE_OTHER, "{}", pressed.body);
    }
    let made = sent(&till).len();
    eventually(async || {
        till.advance(SECOND / 4);
        sent(&till).len() >= made + 12
    })
    .await;
    let sent = sent(&till);
    for poll in &sent[made..] {
        // A call reaches the vendor a moment after it was counted.
        let lately = sent.iter().filter(|at| (poll - 11_000..=*poll).contains(*at)).count();
        assert!(lately <= 12, "{lately} at {poll}: {sent:?}");
    }
}
