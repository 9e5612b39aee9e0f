//! Short tokens in real time: no clock is moved here.

use std::time::Duration;

use reqwest::StatusCode;
use tokio::time::Instant;

use crate::support::Till;

/// What the sandbox's tokens live, and a real Hydra's.
const LIFE: u64 = 4;

#[tokio::test]
async fn tokens_of_a_few_seconds_carry_several_tabs_and_two_processes() {
    let till = Till::start().await;
    till.let_tokens_live(LIFE).await;
    let browser = till.signed_in("alice").await;
    let other = till.second_process().await;
    let (started, end) = (Instant::now(), Instant::now() + Duration::from_secs(3 * LIFE));
    let tabs: Vec<_> = (0..6)
        .map(|n| {
            let browser = browser.clone();
            let process = if n % 2 == 0 { till.origin.clone() } else { other.clone() };
            tokio::spawn(async move {
                while Instant::now() < end {
                    let page = browser.get_by(&process, "/wallets").await;
                    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
                    tokio::time::sleep(Duration::from_millis(70)).await;
                }
            })
        })
        .collect();
    for tab in tabs {
        tab.await.expect("no tab saw anything else");
    }
    let counters = till.control().counters();
    // From seven tenths of a quarter before its end a token is worth renewing; an expiry in whole seconds may cost one
    // more of them.
    let most = started.elapsed().as_secs() / (LIFE - 2) + 1;
    assert!(
        (2..=most).contains(&counters.refreshes),
        "{} renewals",
        counters.refreshes
    );
    assert_eq!((counters.refresh_reuses, counters.refresh_refusals), (0, 0));
    // The last pair is the one that counts.
    till.until_no_access_token_lives().await;
    assert_eq!(browser.get("/wallets").await.status, StatusCode::OK);
}
