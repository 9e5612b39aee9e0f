//! No secret is readable anywhere, and whoever meddles with what is sealed signs out those concerned and nobody else.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use aho_corasick::AhoCorasick;
use base64::{Engine, engine::general_purpose::STANDARD};
use blink_till::{config::SecretKeys, db};
use reqwest::StatusCode;

use crate::support::{Browser, CLIENT_SECRET, Folder, Till};

/// The ways in which a secret may be written.
fn spellings(secret: &str) -> Vec<Vec<u8>> {
    let bytes = secret.as_bytes();
    let percent: String = url::form_urlencoded::byte_serialize(bytes).collect();
    let decimal = bytes.iter().map(u8::to_string).collect::<Vec<_>>().join(", ");
    let base64 = STANDARD.encode(bytes);
    // Inside of something longer, encoded with it: what does not depend on the neighbours, for all three offsets.
    let inner = (0..3).map(|offset| {
        let encoded = STANDARD.encode([&vec![0; offset], bytes].concat());
        encoded[4 * usize::from(offset > 0)..encoded.len() - 4].to_owned()
    });
    let mut all = vec![secret.to_owned(), percent, decimal, base64, hex::encode(bytes)];
    all.extend(inner.filter(|text| text.len() >= 10));
    all.into_iter().map(String::into_bytes).collect()
}

fn search(file: &Path, secrets: &BTreeSet<String>) -> Vec<String> {
    let spelled: Vec<(Vec<u8>, &String)> = secrets
        .iter()
        .flat_map(|secret| spellings(secret).into_iter().map(move |spelling| (spelling, secret)))
        .collect();
    let machine = AhoCorasick::new(spelled.iter().map(|(spelling, _)| spelling)).expect("a machine");
    let text = std::fs::read(file).expect("a file");
    assert!(!text.is_empty(), "{file:?} is empty");
    let around =
        |at: usize| String::from_utf8_lossy(&text[at.saturating_sub(300)..(at + 100).min(text.len())]).into_owned();
    machine
        .find_iter(&text)
        .take(3)
        .map(|found| {
            format!(
                "{} in {file:?}: …{}…",
                spelled[found.pattern().as_usize()].1,
                around(found.start())
            )
        })
        .collect()
}

#[test]
fn the_search_finds_every_spelling() {
    let folder = Folder::new();
    let file = folder.path("log");
    for spelling in spellings(CLIENT_SECRET) {
        std::fs::write(&file, [b"before ", &spelling[..], b" after"].concat()).expect("written");
        assert_eq!(search(&file, &BTreeSet::from([CLIENT_SECRET.to_owned()])).len(), 1);
    }
    let basic = STANDARD.encode(format!("client:{CLIENT_SECRET}"));
    std::fs::write(&file, format!("Authorization: Basic {basic}")).expect("written");
    assert_eq!(search(&file, &BTreeSet::from([CLIENT_SECRET.to_owned()])).len(), 1);
}

/// The sign-in suite once more, in a process whose every word at TRACE is kept, with every page and database.
#[test]
fn at_trace_no_secret_is_in_a_log_a_page_or_a_database() {
    let folder = Folder::new();
    let here = folder.path("");
    let suite = Command::new(this_binary())
        .args([
            "callback::",
            "outages::",
            "provider::",
            "renewal::",
            "sessions::",
            "sign_in::",
            "workplace::",
        ])
        // What only counts or waits says nothing new.
        .args([
            "--skip",
            "a_thousand_requests",
            "--skip",
            "a_merchant_stays",
            "--test-threads",
            "4",
        ])
        .env("TILL_TEST_TRACE", &here)
        .env_remove("TILL_TEST_HYDRA_PUBLIC")
        .stdout(Stdio::piped())
        .output()
        .expect("it starts");
    assert!(suite.status.success(), "{}", String::from_utf8_lossy(&suite.stdout));
    let told = std::fs::read_to_string(folder.path("secrets")).expect("secrets");
    let secrets: BTreeSet<String> = told.lines().map(str::to_owned).collect();
    let of = |kind: &str| secrets.iter().filter(|secret| secret.starts_with(kind)).count();
    assert!(
        of("ory_ac_") > 20 && of("ory_at_") > 20 && of("ory_rt_") > 20,
        "{}",
        secrets.len()
    );
    let log = std::fs::read_to_string(folder.path("log")).expect("a log");
    for crate_name in ["blink_till", "hyper", "sqlx", "tower_sessions", "reqwest"] {
        assert!(
            log.contains(&format!(" {crate_name}")),
            "nothing of {crate_name} was heard"
        );
    }
    assert!(log.contains(" TRACE "));
    // What a guard wants to know is there.
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
        "ALARM: the workplace service refuses this shop's app token",
    ] {
        assert!(log.contains(event), "the log does not tell: {event}");
    }
    assert!(!log.contains('\u{1b}'), "foreign control characters reach the log");
    let found: Vec<String> = ["log", "pages", "databases"]
        .iter()
        .flat_map(|name| search(&folder.path(name), &secrets))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n\n"));
}

fn this_binary() -> PathBuf {
    std::env::current_exe().expect("a path")
}

async fn run(till: &Till, sql: &'static str) {
    sqlx::query(sql).execute(&till.db.write).await.expect(sql);
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
        run(&till, meddling).await;
        assert!(is_out(&concerned).await, "{meddling}");
        assert_eq!(till.rows("grants").await, 1, "{meddling}");
        assert_eq!(other.get("/wallets").await.status, StatusCode::OK, "{meddling}");
    }
}

#[tokio::test]
async fn a_rotated_key_seals_anew_and_a_dropped_one_signs_out_whom_it_sealed() {
    let mut till = Till::start_with(|config| config.secret_keys = SecretKeys(vec![[1; 32]])).await;
    let (early, late) = (till.signed_in("alice").await, till.browser());
    let before: Vec<u8> = sqlx::query_scalar("select access_token from grants")
        .fetch_one(&till.db.read)
        .await
        .expect("a row");
    till.config.secret_keys = SecretKeys(vec![[2; 32], [1; 32]]);
    till.start_again().await;
    assert_eq!(early.get("/wallets").await.status, StatusCode::OK, "the old key opens");
    // Sealed anew at the start: the old key can go.
    let patience = tokio::time::Instant::now() + Duration::from_secs(10);
    loop {
        let sealed: Vec<u8> = sqlx::query_scalar("select access_token from grants")
            .fetch_one(&till.db.read)
            .await
            .expect("a row");
        let again: Vec<u8> = sqlx::query_scalar("select refresh_token from grants")
            .fetch_one(&till.db.read)
            .await
            .expect("a row");
        if sealed[1..5] != before[1..5] && again[1..5] == sealed[1..5] {
            break;
        }
        assert!(tokio::time::Instant::now() < patience, "never sealed anew");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    till.config.secret_keys = SecretKeys(vec![[2; 32]]);
    till.start_again().await;
    assert_eq!(early.get("/wallets").await.status, StatusCode::OK, "sealed anew");
    // A key that is lost takes its sign-ins with it, cleanly, and new ones work.
    till.config.secret_keys = SecretKeys(vec![[3; 32]]);
    till.start_again().await;
    assert!(is_out(&early).await);
    late.sign_in("kenji", &crate::support::ALL_SCOPES).await;
    assert_eq!(late.get("/wallets").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_restored_backup_signs_out_whose_token_was_rotated_since_and_keeps_the_rest() {
    let mut till = Till::start().await;
    let (moved_on, stayed) = (till.signed_in("alice").await, till.signed_in("kenji").await);
    let folder = Folder::new();
    let copy = folder.path("copy.db");
    db::backup(&till.config.database, &copy).await.expect("a backup");
    // Ended at Blink and not by the clock, which would have the ledger's own reading renew both.
    till.control().expire_access_tokens();
    assert_eq!(moved_on.get("/wallets").await.status, StatusCode::OK);
    till.close().await;
    // A connection that is just being closed holds the database for a moment longer.
    let patience = tokio::time::Instant::now() + std::time::Duration::from_secs(20);
    while let Err(error) = db::restore(&till.config.database, till.config.world, &copy).await {
        assert!(tokio::time::Instant::now() < patience, "{error}");
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
