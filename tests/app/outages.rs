//! The hard cases of a renewal: a database that cannot be written, answers that are lost, leases that are left behind.

use std::time::Duration;

use blink_till::sandbox::{Answer, Command, Effect, Face, Fault};
use reqwest::StatusCode;

use crate::{
    customer::eventually,
    support::{ALL_SCOPES, Browser, Till},
};

const HOUR: Duration = Duration::from_secs(3600);

async fn renews_again(till: &Till, browser: &Browser) {
    let before = till.control().counters().refreshes;
    till.let_token_lapse().await;
    let page = browser.get("/wallets").await;
    assert_eq!(page.status, StatusCode::OK, "the next renewal: {}", page.body);
    let counters = till.control().counters();
    assert_eq!((counters.refreshes, counters.refresh_reuses), (before + 1, 0));
}

fn hold(till: &Till, barrier: &str) -> Fault {
    let _ = till;
    Fault::new(
        Face::Token,
        Effect::Hold {
            barrier: barrier.into(),
        },
    )
}

#[tokio::test]
async fn a_pair_that_cannot_be_kept_is_used_by_nobody_until_it_is() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.let_token_lapse().await;
    till.control().put(hold(&till, "answer").after().times(1));
    let waiting = tokio::spawn({
        let browser = browser.clone();
        async move { browser.get("/wallets").await }
    });
    till.control().wait_held("answer", 1).await;
    let lock = till.nobody_writes().await;
    let before = till.control().counters().graphql_calls();
    till.control().release("answer");
    for page in [waiting.await.expect("no panic"), browser.get("/wallets").await] {
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{}", page.body);
        assert!(page.header("retry-after").parse::<u64>().expect("seconds") > 0);
    }
    assert_eq!(till.control().counters().graphql_calls(), before, "nobody used it");
    assert_eq!(till.control().counters().refreshes, 1);
    lock.rollback().await.expect("unlocked");
    // Stored as soon as writing works again, without another renewal and without a login.
    eventually(async || browser.get("/wallets").await.status == StatusCode::OK).await;
    assert_eq!(till.control().counters().refreshes, 1);
    renews_again(&till, &browser).await;
}

#[tokio::test]
async fn without_a_lease_nothing_is_sent_and_nobody_is_signed_out() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    // Before the token lapses: the till may renew by itself as soon as it does.
    let lock = till.nobody_writes().await;
    till.let_token_lapse().await;
    let page = browser.get("/wallets").await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(!page.header("retry-after").is_empty());
    assert!(page.header("set-cookie").is_empty(), "the cookie stays");
    let counters = till.control().counters();
    assert_eq!((counters.refreshes, counters.refresh_refusals), (0, 0));
    lock.rollback().await.expect("unlocked");
    assert_eq!(browser.get("/wallets").await.status, StatusCode::OK);
    renews_again(&till, &browser).await;
}

#[tokio::test]
async fn a_login_and_a_callback_say_503_while_nothing_can_be_written() {
    let till = Till::start().await;
    let browser = till.browser();
    let callback = browser.to_callback("/login", "alice", &ALL_SCOPES).await;
    let lock = till.nobody_writes().await;
    for address in ["/login", callback.as_str()] {
        let page = browser.get(address).await;
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{address}");
        assert!(!page.header("retry-after").is_empty(), "{address}");
    }
    lock.rollback().await.expect("unlocked");
    assert_eq!(
        browser.visit(callback.as_str()).await.data_page(),
        "till",
        "the state was not spent"
    );
}

#[tokio::test]
async fn a_thousand_requests_at_the_expiry_make_one_renewal() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.let_token_lapse().await;
    till.control().put(hold(&till, "token").times(1));
    let requests: Vec<_> = (0..1_000)
        .map(|_| {
            let browser = browser.clone();
            // A page for which nobody has to stand in line.
            tokio::spawn(async move { browser.get("/language").await.status })
        })
        .collect();
    till.control().wait_held("token", 1).await;
    till.control().release("token");
    for request in requests {
        assert_eq!(request.await.expect("no panic"), StatusCode::OK);
    }
    assert_eq!(till.control().counters().refreshes, 1);
    renews_again(&till, &browser).await;
}

#[tokio::test]
async fn a_question_that_was_lost_is_asked_again_and_a_lost_answer_ends_cleanly() {
    let lost = |fault: Fault| fault.on("refresh_token").times(1);
    // Each fault is there before the token lapses, and each till has one sign-in: whoever renews first meets it.
    let question = Till::start().await;
    let asked = question.signed_in("alice").await;
    question.control().put(lost(Fault::new(Face::Token, Effect::Drop)));
    question.let_token_lapse().await;
    stays_degraded_without_a_storm(&question, &asked).await;
    question.advance(Duration::from_secs(11));
    assert_eq!(asked.get("/wallets").await.status, StatusCode::OK);

    let answer = Till::start().await;
    let told = answer.signed_in("kenji").await;
    answer
        .control()
        .put(lost(Fault::new(Face::Token, Effect::Drop)).after());
    answer.let_token_lapse().await;
    stays_degraded_without_a_storm(&answer, &told).await;
    answer.advance(Duration::from_secs(11));
    // Hydra gave the pair that was lost: the old token is a reuse now, unless there is grace.
    let page = told.get("/wallets").await;
    if page.status != StatusCode::OK {
        assert_eq!(page.location().path(), "/login");
        assert_eq!(answer.rows("grants").await, 0);
        told.sign_in("kenji", &ALL_SCOPES).await;
    }
    assert_eq!(told.get("/wallets").await.status, StatusCode::OK);
}

#[tokio::test]
async fn who_cannot_write_uses_what_another_process_renewed() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let other = till.second_process().await;
    // The other process renews meanwhile, and takes its time.
    till.control().put(
        Fault::new(Face::Token, Effect::Delay { ms: 2_000 })
            .on("refresh_token")
            .times(1),
    );
    let busy = till.db.write.hold().await.expect("the one that writes");
    till.let_token_lapse().await;
    let (here, there) = tokio::join!(browser.get("/wallets"), browser.get_by(&other, "/wallets"));
    assert_eq!((here.status, there.status), (StatusCode::OK, StatusCode::OK));
    assert_eq!(till.control().counters().refreshes, 1);
    drop(busy);
    renews_again(&till, &browser).await;
}

/// Within the time-out of the call that may still be under way nothing is sent.
async fn stays_degraded_without_a_storm(till: &Till, browser: &Browser) {
    assert!(browser.get("/till").await.notice("degraded").is_some());
    let calls = till.control().calls().len();
    for _ in 0..10 {
        browser.get("/till").await;
    }
    let sent = till.control().calls().into_iter().skip(calls);
    assert_eq!(sent.filter(|call| call.face == Face::Token).count(), 0);
}

#[tokio::test]
async fn a_lease_left_behind_ends_by_its_time_and_one_from_a_moved_clock_at_once() {
    // As long as somebody waits for the lease.
    let till = Till::start_with(|config| config.provider_timeout = Duration::from_secs(4)).await;
    let browser = till.signed_in("alice").await;
    for (ahead, waits) in [(20_000, true), (24 * 3_600_000, false)] {
        let before = till.control().counters().refreshes;
        // Before the token lapses: the ledger's own reading may be the first to want a new one.
        blink_till::db::query("update grants set lease_owner = 'killed', lease_until = $1, attempt_started_at = 1")
            .bind(till.blinkland.clock.now() + 2 * 3_600_000 + ahead)
            .execute(&till.db.write)
            .await
            .expect("a lease");
        till.let_token_lapse().await;
        if waits {
            let page = browser.get("/till").await;
            assert!(page.notice("degraded").is_some(), "{}", page.body);
            assert_eq!(till.control().counters().refreshes, before);
            till.advance(Duration::from_secs(20));
        }
        // Whoever still waits for the lease finds out at its next look; a page that joins there may be told the last one.
        eventually(async || browser.get("/wallets").await.status == StatusCode::OK).await;
        assert_eq!(till.control().counters().refreshes, before + 1);
    }
    renews_again(&till, &browser).await;
}

#[tokio::test]
async fn an_answer_without_a_new_refresh_token_keeps_the_old_one() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.let_token_lapse().await;
    let body = r#"{"access_token":"ory_at_made-up","token_type":"bearer","expires_in":3600}"#;
    till.control()
        .put(Fault::new(Face::Token, Effect::Answer(Answer::new(200, body))).times(1));
    // The API refuses the made-up token, which is renewed with the refresh token that was kept.
    assert_eq!(browser.get("/wallets").await.status, StatusCode::OK);
    assert_eq!(till.control().counters().refreshes, 1);
    renews_again(&till, &browser).await;
}

#[tokio::test]
async fn a_renewal_that_is_narrowed_to_nothing_is_refused_and_revoked() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.let_token_lapse().await;
    till.order(Command::AlterTokenAnswer {
        member: "scope".into(),
        value: "\"\"".into(),
    });
    assert_eq!(browser.get("/wallets").await.location().path(), "/login");
    till.settled(|counters| counters.revocations == 1).await;
    assert_eq!((till.rows("grants").await, till.rows("sessions").await), (0, 0));
    assert_eq!(till.live_tokens().await, (0, 0));
}

#[tokio::test]
async fn a_dispute_believes_the_row_and_is_final_after_three() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.let_token_lapse().await;
    let answer = Answer::new(400, r#"{"error":"invalid_request"}"#);
    till.control()
        .put(Fault::new(Face::Token, Effect::Answer(answer)).named("dispute"));
    for _ in 0..2 {
        assert!(browser.get("/till").await.notice("degraded").is_some());
        till.advance(Duration::from_secs(61));
    }
    assert_eq!(browser.get("/till").await.location().path(), "/login");
}

#[tokio::test]
async fn retry_after_is_honoured() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.let_token_lapse().await;
    let busy = Answer::new(429, "").header("Retry-After", "90");
    till.control()
        .put(Fault::new(Face::Token, Effect::Answer(busy)).times(1));
    for _ in 0..8 {
        assert!(browser.get("/till").await.notice("degraded").is_some());
        till.advance(Duration::from_secs(11));
    }
    assert_eq!(till.control().counters().refreshes, 0);
    till.advance(Duration::from_secs(11));
    assert_eq!(browser.get("/wallets").await.status, StatusCode::OK);
    renews_again(&till, &browser).await;
}

#[tokio::test]
async fn inside_its_skew_a_token_serves_while_hydra_is_away() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.advance(HOUR - Duration::from_secs(20));
    till.control().put(Fault::new(Face::Token, Effect::Drop).named("away"));
    let page = browser.get("/wallets").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.notice("degraded").is_none(), "silently");
    till.control().take("away");
    till.advance(Duration::from_secs(61));
    assert_eq!(browser.get("/wallets").await.status, StatusCode::OK);
    renews_again(&till, &browser).await;
}

#[tokio::test]
async fn a_clock_that_is_set_back_strands_nobody() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.advance(24 * HOUR);
    assert_eq!(browser.get("/wallets").await.status, StatusCode::OK);
    till.blinkland.clock.set_back(23 * HOUR);
    assert_eq!(browser.get("/wallets").await.status, StatusCode::OK);
    till.advance(30 * HOUR);
    assert_eq!(browser.get("/wallets").await.status, StatusCode::OK);
    renews_again(&till, &browser).await;
}
