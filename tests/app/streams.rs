//! An event stream tells nothing to somebody whose sign-in ended under it, and a page can tell a quiet line from a dead one.

use std::time::Duration;

use crate::{counter::SATS, support::Till};

#[tokio::test]
async fn an_ended_cashier_hears_nothing_more_and_gets_no_receipt() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let cashier = till.joined(&owner, "Mia").await;
    let sale = cashier.charged(SATS).await;
    let (mut hers, mut owners) = (cashier.listen(&sale).await, owner.listen(&sale).await);
    assert_eq!(
        (hers.status().await, owners.status().await),
        ("waiting".into(), "waiting".into())
    );
    till.listened_to(1).await;
    let id = owner.only_cashier().await;
    owner.post(&format!("/settings/cashiers/{id}/end"), &[]).await;
    till.pay(&sale);
    assert_eq!(owners.status().await, "paid", "the owner hears it");
    assert!(hers.next().await.is_none(), "an ended cashier was told");
}

#[tokio::test]
async fn a_browser_that_was_signed_out_elsewhere_hears_nothing_more() {
    let till = Till::start().await;
    let (counter, office) = (till.signed_in("alice").await, till.signed_in("alice").await);
    let sale = counter.charged(SATS).await;
    let mut events = counter.listen(&sale).await;
    assert_eq!(events.status().await, "waiting");
    till.listened_to(1).await;
    office.post("/settings/sign-ins/end-all", &[("which", "others")]).await;
    till.pay(&sale);
    office.sees(&sale, "paid").await;
    assert!(events.next().await.is_none(), "a stranger was told");
}

#[tokio::test]
async fn a_stream_ends_by_itself_soon_after_the_sign_in() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    let mut events = browser.listen(&sale).await;
    assert_eq!(events.status().await, "waiting");
    browser.post("/logout", &[]).await;
    assert!(events.next().await.is_none(), "nothing was told, and it ended");
}

#[tokio::test]
async fn a_session_has_six_hundred_streams_and_its_neighbours_have_theirs() {
    const MOST: usize = 600;
    let till = Till::start().await;
    let (greedy, neighbour) = (till.signed_in("alice").await, till.signed_in("alice").await);
    let sale = greedy.charged(SATS).await;
    let mut open = Vec::with_capacity(MOST);
    while open.len() < MOST {
        open.push(greedy.listen(&sale).await);
    }
    let path = format!("{}/events", sale.url.path());
    let refused = greedy
        .stream(&path, &[("Accept", "text/event-stream"), ("Sec-Fetch-Mode", "cors")])
        .await;
    assert_eq!(refused.status(), reqwest::StatusCode::TOO_MANY_REQUESTS);
    let wait: u64 = refused.headers()["retry-after"]
        .to_str()
        .expect("ASCII")
        .parse()
        .expect("seconds");
    assert!((1..=60).contains(&wait), "{wait}");
    assert_eq!(
        neighbour.listen(&sale).await.status().await,
        "waiting",
        "another session of the same person"
    );
    assert_eq!(
        greedy.get(sale.url.path()).await.sale_status(),
        "waiting",
        "its pages come as ever"
    );
    for number in [0, MOST - 1] {
        assert_eq!(open[number].status().await, "waiting", "stream {number}");
    }
    // A tab that is closed makes room for another.
    open.truncate(MOST - 1);
    crate::customer::eventually(async || {
        let again = greedy
            .stream(&path, &[("Accept", "text/event-stream"), ("Sec-Fetch-Mode", "cors")])
            .await;
        again.status() == reqwest::StatusCode::OK
    })
    .await;
}

#[tokio::test]
async fn a_quiet_stream_has_a_heartbeat_that_a_script_can_hear() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    let mut stream = browser.stream(&format!("{}/events", sale.url.path()), &[]).await;
    let mut heard = String::new();
    let beating = async {
        // A comment would keep the line open, but no script is told of it.
        while !heard.contains("event: heartbeat\ndata:") {
            let chunk = stream.chunk().await.expect("a stream").expect("it stays open");
            heard.push_str(std::str::from_utf8(&chunk).expect("UTF-8"));
        }
    };
    tokio::time::timeout(Duration::from_secs(14), beating)
        .await
        .expect("a page asks by itself after 15 s");
}
