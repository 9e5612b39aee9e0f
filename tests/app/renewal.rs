//! A month without a glitch: renewing, and everything that goes wrong on the way.

use std::time::Duration;

use blink_till::sandbox::{Answer, Command, Dialect, Effect, Face, Fault};
use reqwest::StatusCode;

use crate::support::{Browser, Till};

const HOUR: Duration = Duration::from_secs(3600);

/// A doubled refresh shows only at the renewal after it: the newest Hydra answers both with 200 and honours neither.
async fn renews_again(till: &Till, browser: &Browser) {
    let before = till.control().counters().refreshes;
    till.let_token_lapse().await;
    let page = browser.get("/wallets").await;
    assert_eq!(page.status, StatusCode::OK, "the next renewal: {}", page.body);
    let counters = till.control().counters();
    assert_eq!((counters.refreshes, counters.refresh_reuses), (before + 1, 0));
}

#[tokio::test]
async fn a_merchant_stays_signed_in_for_a_month() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    // 29 days by the till's clock, renewed at every look.
    for _ in 0..100 {
        till.advance(7 * HOUR);
        assert_eq!(browser.get("/wallets").await.status, StatusCode::OK);
    }
    let counters = till.control().counters();
    assert_eq!((counters.refreshes, counters.refresh_reuses), (100, 0));
}

#[tokio::test]
async fn a_token_that_is_fresh_is_left_alone() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    for _ in 0..5 {
        till.advance(HOUR / 6);
        assert_eq!(browser.get("/wallets").await.status, StatusCode::OK);
    }
    assert_eq!(till.control().counters().refreshes, 0);
}

#[tokio::test]
async fn a_lapsing_token_is_renewed_once_however_many_requests_arrive() {
    let till = Till::start_with_short_tokens().await;
    let browser = till.signed_in("alice").await;
    for round in 1..=2 {
        till.let_token_lapse().await;
        till.control().put(
            Fault::new(
                Face::Token,
                Effect::Hold {
                    barrier: "token".into(),
                },
            )
            .times(1),
        );
        let requests: Vec<_> = (0..100)
            .map(|_| {
                let browser = browser.clone();
                tokio::spawn(async move { browser.get("/wallets").await.status })
            })
            .collect();
        till.control().wait_held("token", 1).await;
        till.control().release("token");
        for request in requests {
            assert_eq!(request.await.expect("no panic"), StatusCode::OK);
        }
        // The next round shows whether the pair that was kept is the one that counts.
        assert_eq!(till.control().counters().refreshes, round);
    }
    renews_again(&till, &browser).await;
}

#[tokio::test]
async fn sixteen_renewals_are_under_way_at_once_and_the_others_take_their_turn() {
    let till = Till::start_as_one().await;
    let mut browsers = Vec::new();
    for _ in 0..20 {
        browsers.push(till.signed_in("alice").await);
    }
    let hold = Effect::Hold {
        barrier: "token".into(),
    };
    till.control().put(Fault::new(Face::Token, hold).on("refresh_token"));
    till.advance(2 * HOUR);
    let pages: Vec<_> = browsers
        .iter()
        .map(|browser| {
            let browser = browser.clone();
            tokio::spawn(async move { browser.get("/settings/sign-ins").await.status })
        })
        .collect();
    till.control().wait_held("token", 16).await;
    // On this one thread whoever wanted to go on has had its turns.
    for _ in 0..20 {
        till.browser().get("/").await;
    }
    let calls = till.control().calls();
    let renewals = calls.iter().filter(|call| call.operation == "refresh_token");
    assert_eq!(renewals.count(), 16);
    till.control().release("token");
    for page in pages {
        assert_eq!(page.await.expect("no panic"), StatusCode::OK);
    }
    assert_eq!(till.control().counters().refreshes, 20);
}

#[tokio::test]
async fn two_processes_on_one_database_renew_once() {
    let till = Till::start_with_short_tokens().await;
    let browser = till.signed_in("alice").await;
    let other = till.second_process().await;
    for round in 1..=3 {
        till.let_token_lapse().await;
        let requests: Vec<_> = (0..40)
            .map(|n| {
                let browser = browser.clone();
                let process = if n % 2 == 0 { till.origin.clone() } else { other.clone() };
                tokio::spawn(async move { browser.get_by(&process, "/wallets").await.status })
            })
            .collect();
        for request in requests {
            assert_eq!(request.await.expect("no panic"), StatusCode::OK);
        }
        assert_eq!(till.control().counters().refreshes, round);
    }
    renews_again(&till, &browser).await;
}

#[tokio::test]
async fn only_a_dead_grant_signs_out_and_only_its_own_browser() {
    for dialect in [Dialect::V2_2, Dialect::V26] {
        let till = Till::start().await;
        // Of no effect on a real Hydra, which speaks its own.
        till.order(Command::SetDialect { dialect });
        let (dead, alive) = (till.signed_in("alice").await, till.signed_in("kenji").await);
        till.remove_app_of("alice").await;
        till.let_token_lapse().await;
        let page = dead.get("/wallets").await;
        assert_eq!((page.status, page.location().path()), (StatusCode::SEE_OTHER, "/login"));
        assert_eq!(page.location().query_pairs().next().expect("a way back").1, "/wallets");
        assert_eq!(alive.get("/wallets").await.status, StatusCode::OK);
        assert_eq!(till.rows("grants").await, 1);
        let refusals = till.control().counters().refresh_refusals;
        dead.get("/wallets").await;
        assert_eq!(
            till.control().counters().refresh_refusals,
            refusals,
            "one call, no loop"
        );
        renews_again(&till, &alive).await;
    }
}

#[tokio::test]
async fn trouble_at_hydra_leaves_everybody_signed_in() {
    let troubles = [
        Effect::Drop,
        Effect::Answer(Answer::new(503, r#"{"error":"invalid_grant"}"#).header("Retry-After", "7")),
        Effect::Answer(Answer::new(500, r#"{"error":"server_error"}"#)),
        Effect::Answer(Answer::new(502, "<html>Bad Gateway</html>")),
        Effect::Answer(Answer::new(429, "")),
        Effect::Answer(Answer::new(200, "<html>Welcome to our wifi</html>")),
        Effect::Answer(Answer::new(302, "").header("Location", "http://127.0.0.1:9/")),
        Effect::Answer(Answer {
            truncated: true,
            ..Answer::new(200, r#"{"access_token":"#)
        }),
        Effect::Answer(Answer {
            padding: 10_000_000,
            ..Answer::new(200, "{}")
        }),
        Effect::Answer(Answer::new(401, r#"{"error":"invalid_client"}"#)),
        Effect::Answer(Answer::new(400, r#"{"error":"unauthorized_client"}"#)),
    ];
    for trouble in troubles {
        let till = Till::start().await;
        let browser = till.signed_in("alice").await;
        till.advance(2 * HOUR);
        till.control()
            .put(Fault::new(Face::Token, trouble.clone()).named("trouble"));
        for _ in 0..5 {
            let page = browser.get("/till").await;
            assert_eq!(page.status, StatusCode::OK, "{trouble:?}");
            assert!(page.notice("degraded").is_some(), "{trouble:?}");
        }
        till.control().take("trouble");
        till.advance(Duration::from_secs(61));
        let page = browser.get("/wallets").await;
        assert_eq!(page.status, StatusCode::OK, "{trouble:?}: {}", page.body);
        assert_eq!(till.control().counters().refreshes, 1, "{trouble:?}");
        renews_again(&till, &browser).await;
    }
}

#[tokio::test]
async fn an_outage_is_not_made_worse() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.advance(2 * HOUR);
    till.control()
        .put(Fault::new(Face::Token, Effect::Answer(Answer::new(503, ""))).named("down"));
    for _ in 0..60 {
        assert_eq!(browser.get("/till").await.status, StatusCode::OK);
        till.advance(Duration::from_millis(500));
    }
    let calls = till
        .control()
        .calls()
        .iter()
        .filter(|call| call.face == Face::Token)
        .count();
    assert!(calls <= 7, "{calls} calls within 30 s");
    till.control().take("down");
    till.advance(Duration::from_secs(61));
    assert_eq!(browser.get("/wallets").await.status, StatusCode::OK);
    renews_again(&till, &browser).await;
}

#[tokio::test]
async fn odd_but_valid_answers_lose_no_token() {
    let oddities = [
        ("expires_in", "\"3599\""),
        ("expires_in", "3599.7"),
        ("expires_in", "0"),
        ("expires_in", "-5"),
        ("expires_in", "null"),
        ("expires_in", "99999999999999999999"),
        ("token_type", "\"BEARER\""),
        ("unknown", "{\"a\":[1]}"),
    ];
    for (member, value) in oddities {
        let till = Till::start().await;
        let browser = till.signed_in("alice").await;
        till.order(Command::AlterTokenAnswer {
            member: member.into(),
            value: value.into(),
        });
        for _ in 0..3 {
            till.advance(2 * HOUR);
            assert_eq!(
                browser.get("/wallets").await.status,
                StatusCode::OK,
                "{member}: {value}"
            );
        }
        assert_eq!(till.control().counters().refresh_reuses, 0, "{member}: {value}");
    }
}

#[tokio::test]
async fn logging_out_while_a_renewal_is_under_way_revokes_the_new_token() {
    let till = Till::start_with_short_tokens().await;
    let browser = till.signed_in("alice").await;
    till.let_token_lapse().await;
    till.control().put(
        Fault::new(
            Face::Token,
            Effect::Hold {
                barrier: "token".into(),
            },
        )
        .after()
        .times(1),
    );
    let slow = tokio::spawn({
        let browser = browser.clone();
        async move { browser.get("/wallets").await }
    });
    till.control().wait_held("token", 1).await;
    browser.post("/logout", &[]).await;
    till.control().release("token");
    let page = slow.await.expect("no panic");
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    till.settled(|counters| counters.revoked_dead > 0).await;
    assert_eq!(browser.get("/till").await.location().path(), "/login");
    assert_eq!(till.rows("grants").await, 0);
    assert_eq!(till.live_tokens().await, (0, 0));
}

#[tokio::test]
async fn a_token_that_blink_ended_early_is_renewed_and_the_call_made_once_more() {
    let till = Till::start_with_short_tokens().await;
    let browser = till.signed_in("alice").await;
    till.end_access_tokens_unseen().await;
    assert_eq!(browser.get("/wallets").await.status, StatusCode::OK);
    assert_eq!(till.control().counters().refreshes, 1);
    renews_again(&till, &browser).await;
}

#[tokio::test]
async fn without_offline_the_sign_in_ends_with_its_token_and_nothing_is_refreshed() {
    let till = Till::start_with_short_tokens().await;
    let browser = till.browser();
    browser.sign_in("alice", &["read", "receive"]).await;
    assert_eq!(browser.get("/wallets").await.status, StatusCode::OK);
    till.let_token_lapse().await;
    assert_eq!(browser.get("/wallets").await.location().path(), "/login");
    let counters = till.control().counters();
    assert_eq!((counters.refreshes, counters.refresh_refusals), (0, 0));
}

#[tokio::test]
async fn a_browser_that_leaves_during_a_renewal_loses_nothing() {
    let till = Till::start_with_short_tokens().await;
    let browser = till.signed_in("alice").await;
    till.let_token_lapse().await;
    till.control().put(
        Fault::new(
            Face::Token,
            Effect::Hold {
                barrier: "token".into(),
            },
        )
        .after()
        .times(1),
    );
    let gone = tokio::spawn({
        let browser = browser.clone();
        async move { browser.get("/wallets").await }
    });
    till.control().wait_held("token", 1).await;
    gone.abort();
    till.control().release("token");
    assert_eq!(browser.get("/wallets").await.status, StatusCode::OK);
    renews_again(&till, &browser).await;
}

#[tokio::test]
async fn stopping_in_the_middle_of_a_renewal_keeps_the_new_pair() {
    let mut till = Till::start_with_short_tokens().await;
    let browser = till.signed_in("alice").await;
    till.let_token_lapse().await;
    till.control().put(
        Fault::new(
            Face::Token,
            Effect::Hold {
                barrier: "token".into(),
            },
        )
        .after()
        .times(1),
    );
    let _request = tokio::spawn({
        let browser = browser.clone();
        async move { browser.get("/wallets").await }
    });
    till.control().wait_held("token", 1).await;
    let control = till.control().clone();
    let release = tokio::spawn(async move { control.release("token") });
    till.start_again().await;
    release.await.expect("no panic");
    assert_eq!(browser.get("/wallets").await.status, StatusCode::OK);
    let counters = till.control().counters();
    assert_eq!((counters.refreshes, counters.refresh_reuses), (1, 0));
    renews_again(&till, &browser).await;
}

#[tokio::test]
async fn no_token_is_readable_in_the_database() {
    let Some(till) = Till::on_sqlite_alone("no token is readable in the database").await else {
        return;
    };
    let browser = till.signed_in("alice").await;
    till.advance(2 * HOUR);
    browser.get("/wallets").await;
    let secrets = till.control().secrets();
    assert!(secrets.iter().any(|secret| secret.starts_with("ory_rt_")));
    // Every till's database is looked through at its end; here its log is, too.
    let file = till.config.database.file().expect("SQLite's file").to_owned();
    for ending in ["", "-wal", "-shm"] {
        let mut path = file.clone().into_os_string();
        path.push(ending);
        let bytes = std::fs::read(&path).unwrap_or_default();
        for secret in &secrets {
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "a secret is readable in {path:?}");
        }
    }
}

#[tokio::test]
async fn a_slow_answer_never_makes_a_token_last_longer() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.advance(2 * HOUR);
    let hold = Effect::Hold { barrier: "slow".into() };
    till.control().put(Fault::new(Face::Token, hold).after().times(1));
    let slow = tokio::spawn({
        let browser = browser.clone();
        async move { browser.get("/wallets").await.status }
    });
    till.control().wait_held("slow", 1).await;
    till.advance(HOUR / 2);
    till.control().release("slow");
    assert_eq!(slow.await.expect("no panic"), StatusCode::OK);
    // An hour after the question, half an hour after the answer.
    till.advance(HOUR / 2);
    assert_eq!(browser.get("/wallets").await.status, StatusCode::OK);
    assert_eq!(till.control().counters().refreshes, 2);
}

#[tokio::test]
async fn what_needs_no_token_waits_for_none() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.let_token_lapse().await;
    // Whoever renews stands here until the end.
    let hold = Effect::Hold {
        barrier: "token".into(),
    };
    till.control().put(Fault::new(Face::Token, hold).on("refresh_token"));
    for path in [
        "/healthz",
        "/readyz",
        "/favicon.svg",
        "/login",
        "/api/auth/callback/blink?code=x&state=y",
    ] {
        assert!(!browser.get(path).await.status.is_server_error(), "{path}");
    }
    let page = browser.post("/logout", &[]).await;
    assert_eq!(page.location().path(), "/");
    assert_eq!(till.control().counters().refreshes, 0);
    till.control().release("token");
}

#[tokio::test]
async fn a_pair_is_kept_whatever_becomes_of_the_page_that_wanted_it() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.let_token_lapse().await;
    till.control().put(Fault::new(Face::Api, Effect::Drop).named("api"));
    assert!(browser.get("/wallets").await.status.is_server_error());
    till.control().take("api");
    assert_eq!(browser.get("/wallets").await.status, StatusCode::OK);
    assert_eq!(till.control().counters().refreshes, 1);
    renews_again(&till, &browser).await;
}

#[tokio::test]
async fn a_second_refusal_by_the_api_is_a_page_and_no_loop() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.control()
        .put(Fault::new(Face::Api, Effect::Answer(Answer::new(401, "<html>"))).named("api"));
    let calls = till.control().calls().len();
    assert_eq!(browser.get("/wallets").await.status, StatusCode::SERVICE_UNAVAILABLE);
    let made = till.control().calls().into_iter().skip(calls);
    let token_calls = made.filter(|call| call.face == Face::Token).count();
    assert_eq!(token_calls, 1, "renewed once");
    till.control().take("api");
    assert_eq!(browser.get("/wallets").await.status, StatusCode::OK, "still signed in");
    renews_again(&till, &browser).await;
}

#[tokio::test]
async fn a_script_is_told_of_a_dead_grant_in_json_and_once() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.remove_app_of("alice").await;
    till.let_token_lapse().await;
    let script = [("Sec-Fetch-Mode", "cors"), ("Accept", "application/json")];
    let page = browser.request(reqwest::Method::GET, "/sales", &script, None).await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED);
    assert!(page.header("content-type").starts_with("application/json"));
    assert!(
        page.header("set-cookie").contains("Max-Age=0"),
        "its cookie is taken back"
    );
    browser.request(reqwest::Method::GET, "/sales", &script, None).await;
    assert_eq!(till.control().counters().refresh_refusals, 1);
}
