//! No secret is readable anywhere, and whoever meddles with what is sealed signs out those concerned and nobody else.

use std::{collections::BTreeSet, panic::AssertUnwindSafe, time::Duration};

use base64::{Engine, engine::general_purpose::STANDARD};
use blink_till::{
    config::SecretKeys,
    db,
    sandbox::{Answer, Command, Effect, Face, Fault},
};
use reqwest::StatusCode;

use crate::{
    support::{ALL_SCOPES, Browser, CLIENT_SECRET, Folder, Patience, Till},
    trace::{self, Search, spellings},
};

#[test]
fn the_search_finds_every_spelling() {
    let secrets = BTreeSet::from([CLIENT_SECRET.to_owned()]);
    let search = Search::new(&secrets);
    for spelling in spellings(CLIENT_SECRET) {
        let text = [b"before ", &spelling[..], b" after"].concat();
        assert_eq!(search.look_through("a text", &text).len(), 1);
    }
    let basic = STANDARD.encode(format!("client:{CLIENT_SECRET}"));
    let text = format!("Authorization: Basic {basic}");
    assert_eq!(search.look_through("a text", text.as_bytes()).len(), 1);
}

/// Nothing of it counts unless a till that tells a secret does not pass.
#[tokio::test]
async fn a_till_that_tells_a_secret_is_found_out() {
    for place in ["log", "page", "database"] {
        let till = Till::start().await;
        till.signed_in("alice").await;
        let secrets = till.control().secrets();
        let token = secrets.iter().find(|it| it.starts_with("ory_rt_")).expect("a token");
        match place {
            "log" => tracing::trace!("the token is {}", hex::encode(token)),
            "page" => trace::page(&till.origin.origin(), "", token),
            _ => {
                let device = blink_till::db::query("update sessions set device = $1").bind(token);
                device.execute(&till.db.write).await.expect("written");
            }
        }
        let passes = std::panic::catch_unwind(AssertUnwindSafe(|| drop(till)));
        let words = passes.expect_err(place);
        let words = words.downcast_ref::<String>().expect("words");
        assert!(words.contains(token) && words.contains(place), "{words}");
    }
}

/// That none of this holds a secret is looked at when the till is let go, here as in every other test of the suite.
#[tokio::test]
async fn at_trace_no_secret_is_in_a_log_a_page_or_a_database() {
    let till = Till::start().await;
    whatever_a_guard_wants_to_know(&till).await;
    let secrets = till.control().secrets();
    for kind in ["ory_ac_", "ory_at_", "ory_rt_"] {
        let of_that_kind = secrets.iter().filter(|secret| secret.starts_with(kind));
        assert!(of_that_kind.count() >= 3, "{kind}");
    }
    let log = till.witness.own_lines();
    for crate_name in ["blink_till", "hyper", "tower_sessions", "reqwest"] {
        assert!(
            log.contains(&format!(" {crate_name}")),
            "nothing of {crate_name} was heard"
        );
    }
    assert!(log.contains(" TRACE "));
    for event in [
        "a sign-in starts",
        "signed in",
        "signed out",
        "a sign-in failed",
        "a callback whose state is not this browser's",
        "a sign-in was ended from the list",
        "renewed",
        "the grant is dead; its sign-in ends",
        "a renewal failed; the sign-in stays",
        "ALARM: Blink refuses this till's OAuth client",
    ] {
        assert!(log.contains(event), "the log does not tell: {event}");
    }
}

async fn whatever_a_guard_wants_to_know(till: &Till) {
    let stranger = till.browser();
    stranger.get("/api/auth/callback/blink?code=x&state=y").await;
    let token = |effect| Fault::new(Face::Token, effect);
    let refused = Effect::Answer(Answer::new(400, r#"{"error":"invalid_grant"}"#));
    till.control().put(token(refused).times(1));
    stranger.sign_in("kenji", &ALL_SCOPES).await;
    let (browser, other) = (till.signed_in("alice").await, till.signed_in("alice").await);
    let page = browser.get("/settings/sign-ins").await;
    browser.submit(&page, "tr:not([data-this-device]) form", &[]).await;
    assert!(is_out(&other).await);
    browser.post("/logout", &[]).await;
    let browser = till.signed_in("alice").await;
    let client = Effect::Answer(Answer::new(401, r#"{"error":"invalid_client"}"#));
    let down = Effect::Answer(Answer::new(503, ""));
    for (name, trouble) in [("client", client), ("down", down)] {
        till.control().put(token(trouble).named(name));
        till.advance(Duration::from_secs(2 * 3600));
        assert!(browser.get("/till").await.notice("degraded").is_some());
        till.control().take(name);
        till.advance(Duration::from_secs(61));
        assert_eq!(browser.get("/wallets").await.status, StatusCode::OK);
    }
    till.remove_app_of("alice").await;
    till.advance(Duration::from_secs(2 * 3600));
    assert!(is_out(&browser).await);
}

async fn run(till: &Till, sql: &str) {
    till.db.run(sql).await.expect(sql);
}

async fn is_out(browser: &Browser) -> bool {
    let page = browser.get("/till").await;
    assert!(!page.status.is_server_error(), "{}", page.body);
    page.status == StatusCode::SEE_OTHER && page.location().path() == "/login"
}

#[tokio::test]
async fn swapped_and_damaged_ciphertexts_sign_out_those_concerned_and_nobody_else() {
    let meddlings = [
        // Between columns of one row.
        "update grants set access_token = refresh_token, refresh_token = access_token where id = (select min(id) from grants where account_id = (select id from accounts where username = 'alice'))",
        // Another user's tokens.
        "update grants set access_token = (select access_token from grants g join accounts a on a.id = g.account_id where a.username = 'willem'), refresh_token = (select refresh_token from grants g join accounts a on a.id = g.account_id where a.username = 'willem') where account_id = (select id from accounts where username = 'alice')",
        // One column of another user's row.
        "update grants set refresh_token = (select refresh_token from grants g join accounts a on a.id = g.account_id where a.username = 'willem') where account_id = (select id from accounts where username = 'alice')",
        // Cut, emptied, of a version that does not exist yet.
        "update grants set access_token = substr(access_token, 1, 40) where account_id = (select id from accounts where username = 'alice')",
        "update grants set refresh_token = x'' where account_id = (select id from accounts where username = 'alice')",
        "update grants set access_token = cast(x'02' || substr(access_token, 2) as blob) where account_id = (select id from accounts where username = 'alice')",
    ];
    let till = Till::start().await;
    let other = till.signed_in("willem").await;
    for meddling in meddlings {
        let concerned = till.signed_in("alice").await;
        let meddling = match till.config.database.file() {
            Some(_) => meddling.to_owned(),
            None => meddling
                .replace(
                    "cast(x'02' || substr(access_token, 2) as blob)",
                    "cast('\\x02' as bytea) || substr(access_token, 2)",
                )
                .replace("x''", "cast('' as bytea)"),
        };
        run(&till, &meddling).await;
        assert!(is_out(&concerned).await, "{meddling}");
        assert_eq!(till.rows("grants").await, 1, "{meddling}");
        assert_eq!(other.get("/wallets").await.status, StatusCode::OK, "{meddling}");
    }
}

#[tokio::test]
async fn a_rotated_key_seals_anew_and_a_dropped_one_deletes_nothing() {
    let mut till = Till::start_with(|config| config.secret_keys = SecretKeys(vec![[1; 32]])).await;
    let (early, late) = (till.signed_in("alice").await, till.browser());
    let before: Vec<u8> = blink_till::db::query_scalar("select access_token from grants")
        .fetch_one(&till.db.read)
        .await
        .expect("a row");
    till.config.secret_keys = SecretKeys(vec![[2; 32], [1; 32]]);
    till.start_again().await;
    assert_eq!(early.get("/wallets").await.status, StatusCode::OK, "the old key opens");
    // Sealed anew at the start: the old key can go.
    let mut patience = Patience::default();
    loop {
        let sealed: Vec<u8> = blink_till::db::query_scalar("select access_token from grants")
            .fetch_one(&till.db.read)
            .await
            .expect("a row");
        let again: Vec<u8> = blink_till::db::query_scalar("select refresh_token from grants")
            .fetch_one(&till.db.read)
            .await
            .expect("a row");
        if sealed[1..5] != before[1..5] && again[1..5] == sealed[1..5] {
            break;
        }
        assert!(patience.lasts(), "never sealed anew");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    till.config.secret_keys = SecretKeys(vec![[2; 32]]);
    till.start_again().await;
    assert_eq!(early.get("/wallets").await.status, StatusCode::OK, "sealed anew");
    // With wrong keys nothing is shown and nothing is lost; the outbox keeps what it cannot read, too.
    let other = till.signed_in("alice").await;
    till.control()
        .put(Fault::new(Face::Revoke, Effect::Answer(Answer::new(503, ""))).named("away"));
    other.post("/logout", &[]).await;
    till.until_rows("revocations", 1).await;
    till.config.secret_keys = SecretKeys(vec![[3; 32]]);
    till.start_again().await;
    for _ in 0..2 {
        let page = early.get("/wallets").await;
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{}", page.body);
        assert!(!page.header("retry-after").is_empty());
    }
    assert!(
        till.witness
            .own_lines()
            .contains("ALARM: something is sealed with a key")
    );
    late.sign_in("kenji", &ALL_SCOPES).await;
    assert_eq!(late.get("/wallets").await.status, StatusCode::OK, "new ones work");
    till.control().take("away");
    till.advance(Duration::from_secs(120));
    assert_eq!((till.rows("grants").await, till.rows("revocations").await), (2, 1));
    till.config.secret_keys = SecretKeys(vec![[3; 32], [2; 32]]);
    till.start_again().await;
    assert_eq!(
        early.get("/wallets").await.status,
        StatusCode::OK,
        "the right keys are back"
    );
    till.until_rows("revocations", 0).await;
}

#[tokio::test]
async fn a_session_cookie_that_comes_twice_is_none() {
    let till = Till::start().await;
    let (alice, mallory) = (till.signed_in("alice").await, till.signed_in("kenji").await);
    let (hers, theirs) = (
        alice.cookie("till_session").expect("hers"),
        mallory.cookie("till_session").expect("theirs"),
    );
    let nobody = till.browser();
    for cookies in [
        format!("till_session={hers}; till_session={theirs}"),
        format!("till_session={theirs}; x=1; till_session={hers}"),
    ] {
        let page = nobody
            .request(reqwest::Method::GET, "/wallets", &[("Cookie", &cookies)], None)
            .await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "nobody's: {}", page.body);
        assert_eq!(page.location().path(), "/login");
    }
    let one = format!("x=1; till_session={hers}");
    let page = nobody
        .request(reqwest::Method::GET, "/wallets", &[("Cookie", &one)], None)
        .await;
    assert_eq!(page.status, StatusCode::OK);
}

#[tokio::test]
async fn a_restored_backup_signs_out_whose_token_was_rotated_since_and_keeps_the_rest() {
    let Some(mut till) =
        Till::on_sqlite_alone("a restored backup signs out whose token was rotated since and keeps the rest").await
    else {
        return;
    };
    let database = till.config.database.file().expect("SQLite's file").to_owned();
    let (moved_on, stayed) = (till.signed_in("alice").await, till.signed_in("kenji").await);
    let folder = Folder::new();
    let copy = folder.path("copy.db");
    db::backup(&database, &copy).await.expect("a backup");
    // Ended at Blink and not by the clock, which would have the ledger's own reading renew both.
    till.order(Command::ExpireAccessTokens);
    assert_eq!(moved_on.get("/wallets").await.status, StatusCode::OK);
    till.close().await;
    // A connection that is just being closed holds the database for a moment longer.
    let mut patience = Patience::default();
    while let Err(error) = db::restore(&database, till.config.world, &copy).await {
        assert!(patience.lasts(), "{error}");
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    till.start_again().await;
    let page = moved_on.get("/wallets").await;
    // Within a grace period Hydra takes the old token once more.
    if page.status != StatusCode::OK {
        assert_eq!(page.location().path(), "/login");
        assert_eq!(till.rows("grants").await, 1);
    }
    assert_eq!(stayed.get("/wallets").await.status, StatusCode::OK);
}
