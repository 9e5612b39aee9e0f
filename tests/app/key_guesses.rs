//! `/login/key` in the hands of strangers, neighbours, old browsers, odd keys and a disk that is full.

use std::time::Duration;

use blink_till::sandbox::{Answer, Effect, Face, Fault};
use reqwest::{Method, StatusCode};

use crate::{
    counter::SATS,
    customer::eventually,
    key::{keys_alone, with_keys},
    support::{Browser, Page, fresh_postgres},
};

impl Browser {
    /// As a browser without fetch metadata does: it says where its form came from, or nothing.
    async fn pastes_from(&self, origin: Option<&str>, key: &str) -> Page {
        let headers: Vec<(&str, &str)> = origin.map(|origin| ("Origin", origin)).into_iter().collect();
        self.request(Method::POST, "/login/key", &headers, Some(&[("api_key", key)]))
            .await
    }
}

#[tokio::test]
async fn wrong_keys_are_few_in_a_minute_and_a_browser_that_the_till_knows_does_not_pay_for_a_neighbour() {
    let till = with_keys().await;
    let key = till.control().make_api_key("alice", &["read", "receive"], None);
    let (owner, thief) = (till.browser(), till.browser());
    owner.signed_in_by_key(&key).await;
    owner.post("/logout", &[]).await;
    let before = till.asked(Face::Api, "KeyScopes");
    let mut last = thief.pastes("blink_0").await;
    for n in 1..30 {
        last = thief.pastes(&format!("blink_{n}")).await;
    }
    assert_eq!(last.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(
        last.notice("rate-limited").is_some() && last.has("form[action='/login/key']"),
        "{}",
        last.body
    );
    assert!(last.header("retry-after").parse::<u64>().expect("seconds") <= 60);
    assert_eq!(last.one("input[name=return_to]").attribute("value"), "/wallets");
    assert!(!last.body.contains("blink_29"));
    assert_eq!(
        till.asked(Face::Api, "KeyScopes") - before,
        20,
        "Blink counts every question of this till"
    );
    assert_eq!(thief.pastes(&key).await.status, StatusCode::TOO_MANY_REQUESTS);
    // The same address, and it signed in before.
    owner.signed_in_by_key(&key).await;
    till.advance(Duration::from_secs(61));
    thief.signed_in_by_key(&key).await;
}

#[tokio::test]
async fn what_is_no_key_or_is_a_right_one_counts_as_no_guess() {
    let till = with_keys().await;
    let key = till.control().make_api_key("alice", &["read", "receive"], None);
    let device = till.browser();
    for _ in 0..25 {
        assert_eq!(
            device.pastes("two words").await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
    }
    for _ in 0..25 {
        device.signed_in_by_key(&key).await;
    }
    assert_eq!(
        (till.rows("grants").await, till.rows("sessions").await),
        (1, 1),
        "each took the place of the one before"
    );
}

#[tokio::test]
async fn an_old_browser_pastes_a_key_and_a_foreign_page_cannot() {
    let till = with_keys().await;
    let key = till.control().make_api_key("alice", &["read", "receive"], None);
    let own = till.origin.origin().ascii_serialization();
    let old = till.browser();
    for foreign in [Some("https://evil.example"), Some("null"), None] {
        let refused = old.pastes_from(foreign, &key).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{foreign:?}");
        assert!(!refused.body.contains(&key));
    }
    assert_eq!(till.rows("grants").await, 0);
    let taken = old.pastes_from(Some(&own), &key).await;
    assert_eq!(
        (taken.status, taken.location().path()),
        (StatusCode::SEE_OTHER, "/till")
    );
    let wrong = old.pastes_from(Some(&own), "blink_wrong").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_key_that_may_write_may_receive_as_at_blink_for_owner_and_cashier() {
    let till = with_keys().await;
    let key = till.control().make_api_key("alice", &["read", "write"], None);
    let owner = till.browser();
    let kept = owner
        .post("/login/key", &[("api_key", key.as_str()), ("confirm", "yes")])
        .await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
    let keypad = owner.get("/till").await;
    assert!(keypad.notice("partial-consent").is_none(), "{}", keypad.body);
    owner.charged(SATS).await;
    let cashier = till.joined(&owner, "Mia").await;
    let sale = cashier.charged(SATS).await;
    assert!(sale.notice("without-sign-in").is_none(), "with the owner's key");
}

#[tokio::test]
async fn a_permission_that_blink_invents_later_is_asked_about_and_breaks_nothing() {
    let till = with_keys().await;
    let key = till.control().make_api_key("alice", &["read", "receive"], None);
    let scopes = r#"{"data":{"authorization":{"scopes":["READ","RECEIVE","TRADE"]}}}"#;
    let fault = Fault::new(Face::Api, Effect::Answer(Answer::new(200, scopes))).on("KeyScopes");
    till.control().put(fault.named("new"));
    let owner = till.browser();
    let asked = owner.pastes(&key).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", asked.body);
    assert!(asked.notice("key-can-send").is_some());
    assert!(!asked.has("[name=confirm][required]"), "a safer key needs no tick");
    let kept = owner
        .post("/login/key", &[("api_key", key.as_str()), ("confirm", "yes")])
        .await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER);
    owner.charged(SATS).await;
}

#[tokio::test]
async fn a_proved_key_that_cannot_be_kept_is_not_lost_and_not_shown() {
    let till = with_keys().await;
    let key = till.control().make_api_key("alice", &["read", "receive"], None);
    let owner = till.browser();
    till.has_room_for("sessions", false).await;
    let page = owner.pastes(&key).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{}", page.body);
    assert!(page.notice("cannot-write").is_some() && page.has("form[action='/login/key']"));
    assert!(!page.header("retry-after").is_empty() && !page.body.contains(&key));
    assert_eq!(page.one("input[name=return_to]").attribute("value"), "/wallets");
    assert_eq!(
        (till.rows("grants").await, till.rows("sessions").await),
        (0, 0),
        "all of it or nothing"
    );
    till.has_room_for("sessions", true).await;
    owner.signed_in_by_key(&key).await;
}

#[tokio::test]
async fn on_a_till_with_keys_alone_no_page_sends_anybody_to_log_in_with_blink() {
    let till = with_keys().await;
    let stranger = till.browser();
    let signed_out = stranger.post("/sales", &[("amount", "5")]).await;
    assert_eq!(signed_out.status, StatusCode::UNAUTHORIZED);
    let pages = [
        signed_out,
        stranger.get("/").await,
        stranger.get("/join").await,
        stranger.get("/nowhere").await,
    ];
    for page in pages {
        assert!(!page.body.contains("Log in with Blink"), "{}: {}", page.url, page.body);
        assert!(page.body.contains("Sign in with an API key"), "{}", page.url);
    }
    let key = till.control().make_api_key("alice", &["read"], None);
    stranger.signed_in_by_key(&key).await;
    let refused = stranger.charge(SATS).await;
    let notices = refused.select("[data-notice=partial-consent]");
    assert!(!notices.is_empty(), "{}", refused.body);
    for notice in notices {
        assert!(
            notice.text.contains("key") && !notice.text.contains("Log in"),
            "{}",
            notice.text
        );
    }
    let health = stranger.get("/health").await.one("[data-check=scopes]").text;
    assert!(health.contains("key") && !health.contains("Log in"), "{health}");
}

#[tokio::test]
async fn a_thousand_sign_ins_by_key_slow_no_page_and_are_listed_in_pages() {
    let till = with_keys().await;
    let key = till.control().make_api_key("alice", &["read", "receive"], None);
    let owner = till.browser();
    owner.signed_in_by_key(&key).await;
    // A browser each, as old as the first.
    let copies = [
        "insert into grants (id, kind, account_id, access_token, scope, expires_at, renew_at, created_at) \
         with recursive n (i) as (select 1 union all select i + 1 from n where i < 1000) \
         select 'copy-' || i, kind, account_id, access_token, scope, expires_at, renew_at, created_at - i from grants, n",
        "insert into sessions (id_hash, grant_id, device, created_at, last_seen_at, ends_at) \
         select '0000000000000000000000000000000000000000000000' || substr(cast(1000000000000000000 + cast(substr(g.id, 6) as bigint) as text), 2), g.id, 'copy', g.created_at, g.created_at, s.ends_at from grants g, sessions s \
         where g.id like 'copy-%'",
    ];
    for copy in copies {
        till.db.run(copy).await.expect("copied");
    }
    assert_eq!(till.rows("sessions").await, 1001);
    let mut seen = std::collections::HashSet::new();
    for number in 1..=21 {
        let began = std::time::Instant::now();
        let page = owner.get(&format!("/settings/sign-ins?page={number}")).await;
        assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
        let lines = page.select("[data-sign-in]");
        assert_eq!(lines.len(), if number < 21 { 50 } else { 1 }, "page {number}");
        assert_eq!(page.has("[data-this-device]"), number == 1, "this device is first");
        seen.extend(lines.iter().map(|line| line.attribute("data-sign-in").to_owned()));
    }
    assert_eq!(seen.len(), 1001);
    let beyond = owner.get("/settings/sign-ins?page=22").await;
    assert_eq!(
        (beyond.status, beyond.select("[data-sign-in]").len()),
        (StatusCode::OK, 0)
    );
    for path in ["/till", "/wallets", "/health"] {
        let began = std::time::Instant::now();
        assert_eq!(owner.get(path).await.status, StatusCode::OK);
        assert!(
            began.elapsed() < Duration::from_secs(2),
            "{path}: {:?}",
            began.elapsed()
        );
    }
    owner.post("/settings/sign-ins/end-all", &[("which", "others")]).await;
    eventually(async || till.rows("sessions").await == 1).await;
}

#[tokio::test]
async fn a_form_that_comes_twice_leaves_no_sign_in_behind_that_no_logout_forgets() {
    let till = with_keys().await;
    let key = till.control().make_api_key("alice", &["read", "receive"], None);
    let owner = till.browser();
    owner.get("/login/key").await;
    // Before either is answered, as when the first answer is lost.
    let (one, other) = tokio::join!(owner.pastes(&key), owner.pastes(&key));
    assert_eq!(
        (one.status, other.status),
        (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER)
    );
    assert_eq!((till.rows("grants").await, till.rows("sessions").await), (1, 1));
    // Two devices are two sign-ins, however close together.
    let (tablet, phone) = (till.browser(), till.browser());
    tablet.get("/login/key").await;
    phone.get("/login/key").await;
    tokio::join!(tablet.pastes(&key), phone.pastes(&key));
    assert_eq!(till.rows("sessions").await, 3);
    for device in [&tablet, &phone] {
        assert_eq!(device.get("/wallets").await.status, StatusCode::OK);
        device.post("/logout", &[]).await;
    }
    assert_eq!(till.rows("grants").await, 1);
}

#[tokio::test]
async fn a_form_that_comes_to_two_processes_is_one_sign_in_whichever_is_answered_first() {
    let Some(database) = fresh_postgres().await else { return };
    let till = keys_alone(|config| config.database = database).await;
    let key = till.control().make_api_key("alice", &["read", "receive"], None);
    let other = till.second_process().await;
    // The first time there is not even an account for which the two could wait.
    for _ in 0..4 {
        let owner = till.browser();
        owner.get("/login/key").await;
        let form = [("api_key", key.as_str()), ("return_to", "/wallets")];
        let (one, two) = tokio::join!(
            owner.post_by(&till.origin, "/login/key", &form),
            owner.post_by(&other, "/login/key", &form)
        );
        assert_eq!((one.status, two.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
        assert_eq!((till.rows("grants").await, till.rows("sessions").await), (1, 1));
        // And once more after its answer was lost.
        assert_eq!(owner.pastes(&key).await.status, StatusCode::SEE_OTHER);
        assert_eq!((till.rows("grants").await, till.rows("sessions").await), (1, 1));
        assert_eq!(owner.get("/wallets").await.status, StatusCode::OK);
        owner.post("/logout", &[]).await;
        assert_eq!((till.rows("grants").await, till.rows("sessions").await), (0, 0));
    }
}

#[tokio::test]
async fn two_keys_in_one_browser_leave_one_sign_in_whichever_process_they_come_to() {
    let Some(database) = fresh_postgres().await else { return };
    let till = keys_alone(|config| config.database = database).await;
    let keys = ["alice", "kenji"].map(|person| till.control().make_api_key(person, &["read", "receive"], None));
    let other = till.second_process().await;
    for _ in 0..6 {
        let owner = till.browser();
        owner.get("/login/key").await;
        let forms = keys.each_ref().map(|key| [("api_key", key.as_str())]);
        let (one, two) = tokio::join!(
            owner.post_by(&till.origin, "/login/key", &forms[0]),
            owner.post_by(&other, "/login/key", &forms[1])
        );
        assert_eq!((one.status, two.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
        assert_eq!((till.rows("grants").await, till.rows("sessions").await), (1, 1));
        for table in ["sessions", "grants", "key_sign_ins"] {
            till.db.run(&format!("delete from {table}")).await.expect("emptied");
        }
    }
}
