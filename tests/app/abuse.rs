//! Whoever comes too often waits, what they leave behind is bounded, and nobody else notices.

use std::{net::Ipv4Addr, time::Duration};

use blink_till::sandbox::{Effect, Face, Fault};
use reqwest::{Method, StatusCode};

use crate::support::{ALL_SCOPES, Till};

async fn behind_a_proxy() -> Till {
    Till::start_with(|config| config.trusted_proxies = vec!["127.0.0.0/8".parse().expect("a net")]).await
}

#[tokio::test]
async fn of_one_browsers_tabs_the_ten_newest_may_come_back() {
    let till = Till::start().await;
    let browser = till.browser();
    let mut starts = Vec::new();
    for _ in 0..15 {
        starts.push(browser.get("/login").await.location());
        till.advance(Duration::from_millis(5));
    }
    assert_eq!(till.rows("login_attempts").await, 10);
    let first = browser.to_callback(starts[5].as_str(), "alice", &ALL_SCOPES).await;
    assert_eq!(browser.visit(first.as_str()).await.data_page(), "till");
    let dropped = till.browser();
    let lost = browser.to_callback(starts[4].as_str(), "alice", &ALL_SCOPES).await;
    assert_eq!(dropped.get(lost.as_str()).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn thousands_of_anonymous_logins_leave_a_bounded_table() {
    let till = behind_a_proxy().await;
    let merchant = till.signed_in("alice").await;
    // Without a jar: each of them is somebody new.
    let policy = reqwest::redirect::Policy::none();
    let strangers = reqwest::Client::builder().redirect(policy).no_proxy().build();
    let strangers = strangers.expect("a client");
    let (mut asked, mut refused, begun) = (0, 0, till.blinkland.clock.now());
    // A slow machine has to ask longer, for there is room for more every moment.
    for round in 0..=255u8 {
        let starts = (0..25u8).map(|n| {
            let address = Ipv4Addr::new(198, 51, round, n).to_string();
            strangers
                .get(till.url("/login"))
                .header("X-Forwarded-For", address)
                .send()
        });
        for answer in futures_util::future::join_all(starts).await {
            let status = answer.expect("an answer").status();
            assert!([StatusCode::SEE_OTHER, StatusCode::TOO_MANY_REQUESTS].contains(&status));
            refused += i64::from(status == StatusCode::TOO_MANY_REQUESTS);
            asked += 1;
        }
        if refused > 1_000 {
            break;
        }
    }
    let rows = till.rows("login_attempts").await;
    // A thousand at once, and then a thousand a minute; the merchant's own is among them.
    let most = 1_000 + (till.blinkland.clock.now() - begun) * 1_000 / 60_000 + 1;
    assert!(rows <= most, "{rows} rows, and {most} at most");
    assert!(refused > 250, "{refused} of {asked} refused");
    assert!(rows + refused >= asked, "{rows} rows, {refused} of {asked} refused");
    assert_eq!(merchant.get("/till").await.status, StatusCode::OK);
    till.advance(Duration::from_secs(31 * 60));
    till.until_rows("login_attempts", 0).await;
}

#[tokio::test]
async fn ten_thousand_attempts_wait_at_most_and_the_newest_stay() {
    let till = Till::start().await;
    blink_till::db::query(
        "with recursive n (i) as (select 1 union all select i + 1 from n where i < 10500) insert into login_attempts \
         (id, state_hash, browser_hash, return_to, created_at, expires_at) \
         select i, i, i, '/till', $1 - i, $1 + 1000000 from n",
    )
    .bind(till.blinkland.clock.now())
    .execute(&till.db.write)
    .await
    .expect("written");
    let newest = till.signed_in("alice").await;
    assert_eq!(newest.get("/till").await.status, StatusCode::OK);
    // Hers was taken, and is no more among those that wait.
    assert_eq!(till.rows("login_attempts").await, 10_000);
}

#[tokio::test]
async fn whoever_starts_too_often_waits_and_a_merchant_at_the_same_address_does_not_notice() {
    let till = Till::start().await;
    let (merchant, stranger) = (till.signed_in("alice").await, till.browser());
    let mut last = stranger.get("/login").await;
    for started in 0..100 {
        if last.status == StatusCode::TOO_MANY_REQUESTS {
            assert!(started >= 30, "a shop's tablets share an address: {started}");
            break;
        }
        last = stranger.get("/login").await;
    }
    assert_eq!(last.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(last.header("retry-after").parse::<u64>().expect("seconds") > 0);
    assert!(last.notice("rate-limited").is_some(), "{}", last.body);
    for path in ["/till", "/wallets", "/sales", "/settings/sign-ins"] {
        assert_eq!(merchant.get(path).await.status, StatusCode::OK, "{path}");
    }
    // On a slow machine another start may be allowed by now, and then a few more.
    let mut status = StatusCode::SEE_OTHER;
    for address in 0..100 {
        let address = format!("203.0.113.{address}");
        let made_up = [("X-Forwarded-For", address.as_str()), ("Sec-Fetch-Mode", "navigate")];
        status = stranger.request(Method::GET, "/login", &made_up, None).await.status;
        if status == StatusCode::TOO_MANY_REQUESTS {
            break;
        }
    }
    assert_eq!(
        status,
        StatusCode::TOO_MANY_REQUESTS,
        "only a trusted proxy is believed"
    );
}

#[tokio::test]
async fn whoever_waits_as_long_as_told_by_the_till_s_clock_may_start_again() {
    let till = Till::start().await;
    let stranger = till.browser();
    let mut last = stranger.get("/login").await;
    for _ in 0..300 {
        if last.status == StatusCode::TOO_MANY_REQUESTS {
            break;
        }
        last = stranger.get("/login").await;
    }
    assert_eq!(last.status, StatusCode::TOO_MANY_REQUESTS);
    let told = last.header("retry-after").parse().expect("seconds");
    till.advance(Duration::from_secs(told));
    assert_eq!(stranger.get("/login").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_neighbour_who_guesses_states_does_not_spoil_a_sign_in_from_the_same_address() {
    let till = Till::start().await;
    let (merchant, stranger) = (till.browser(), till.browser());
    let callback = merchant.to_callback("/login", "alice", &ALL_SCOPES).await;
    let mut last = StatusCode::OK;
    for _ in 0..40 {
        last = stranger.get("/api/auth/callback/blink?code=x&state=y").await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(merchant.visit(callback.as_str()).await.data_page(), "till");
}

#[tokio::test]
async fn whoever_fails_too_often_waits_and_others_sign_in() {
    let till = behind_a_proxy().await;
    let (merchant, stranger) = (till.signed_in("alice").await, till.browser());
    let headers = [("X-Forwarded-For", "203.0.113.9"), ("Sec-Fetch-Mode", "navigate")];
    let mut statuses = Vec::new();
    for _ in 0..40 {
        let page = stranger
            .request(Method::GET, "/api/auth/callback/blink?code=x&state=y", &headers, None)
            .await;
        statuses.push(page.status);
    }
    assert_eq!(statuses[0], StatusCode::BAD_REQUEST);
    assert_eq!(statuses[39], StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(merchant.get("/till").await.status, StatusCode::OK);
    till.signed_in("kenji").await;
}

#[tokio::test]
async fn a_hung_provider_keeps_nobody_waiting_who_does_not_need_it() {
    let till = Till::start_with(|config| config.provider_timeout = Duration::from_secs(60)).await;
    let (stuck, fine) = (till.signed_in("alice").await, till.browser());
    let hold = Effect::Hold { barrier: "hung".into() };
    // Before the token lapses: the ledger's own reading may be the first to want a new one.
    till.control()
        .put(Fault::new(Face::Token, hold).on("refresh_token").named("hung"));
    till.advance(Duration::from_secs(2 * 3600));
    fine.sign_in("kenji", &ALL_SCOPES).await;
    let waiting: Vec<_> = (0..50)
        .map(|_| {
            let stuck = stuck.clone();
            tokio::spawn(async move { stuck.get("/wallets").await })
        })
        .collect();
    till.control().wait_held("hung", 1).await;
    // All of these are answered while the provider hangs: nothing else lets the barrier go.
    for path in ["/healthz", "/readyz", "/", "/favicon.svg", "/login"] {
        let page = till.browser().get(path).await;
        assert!(
            page.status.is_success() || page.status == StatusCode::SEE_OTHER,
            "{path}: {}",
            page.status
        );
    }
    for path in ["/till", "/wallets", "/sales", "/settings/sign-ins"] {
        assert_eq!(fine.get(path).await.status, StatusCode::OK, "{path}");
    }
    assert!(waiting.iter().all(|request| !request.is_finished()), "still waiting");
    till.control().release("hung");
    for request in waiting {
        assert_eq!(request.await.expect("no panic").status, StatusCode::OK);
    }
    assert_eq!(till.control().counters().refreshes, 1);
}
