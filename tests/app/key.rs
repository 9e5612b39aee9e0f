//! An API key instead of an OAuth grant: proved, sealed, used like any sign-in, ended by a 401 and nothing else.

use std::time::Duration;

use blink_till::{
    config::{Config, SignIn},
    sandbox::{Answer, Effect, Face, Fault},
};
use reqwest::StatusCode;

use crate::{
    counter::SATS,
    support::{Browser, Page, Till},
};

const DAY: Duration = Duration::from_secs(24 * 3600);

/// A till with keys alone.
pub async fn with_keys() -> Till {
    keys_alone(|_| {}).await
}

/// The same, with settings of this test.
pub async fn keys_alone(change: impl FnOnce(&mut Config)) -> Till {
    Till::start_with(|config| {
        change(config);
        config.sign_in = SignIn {
            blink: false,
            api_key: true,
        };
        config.blink.client_id = String::new();
        config.blink.client_secret = String::new().into();
    })
    .await
}

impl Browser {
    pub async fn pastes(&self, key: &str) -> Page {
        self.post("/login/key", &[("api_key", key), ("return_to", "/wallets")])
            .await
    }

    pub async fn signed_in_by_key(&self, key: &str) -> Page {
        let pasted = self.pastes(key).await;
        assert_eq!(pasted.status, StatusCode::SEE_OTHER, "{}", pasted.body);
        assert_eq!(pasted.location().path(), "/wallets");
        self.get("/wallets").await
    }
}

#[tokio::test]
async fn an_owner_with_a_key_sees_balances_charges_and_leaves_and_no_client_is_needed() {
    let till = with_keys().await;
    let key = till
        .control()
        .make_api_key("alice", &["read", "receive"], Some(90 * DAY));
    let owner = till.browser();
    let login = owner.get("/login?return_to=/wallets").await;
    assert_eq!(login.status, StatusCode::SEE_OTHER);
    assert_eq!(
        (login.location().path(), login.location().query()),
        ("/login/key", Some("return_to=%2Fwallets"))
    );
    let form = owner.get(login.location().as_str()).await;
    assert_eq!(form.one("input[name=return_to]").attribute("value"), "/wallets");
    assert_eq!(form.one("input[name=api_key]").attribute("type"), "password");
    let wallets = owner.signed_in_by_key(&key).await;
    assert_eq!(wallets.status, StatusCode::OK);
    let body = wallets.one("body");
    assert_eq!(
        (body.attribute("data-account"), body.attribute("data-page")),
        ("alice", "wallets")
    );
    assert_eq!(wallets.one("[data-wallet=BTC] data").attribute("value"), "1234567");
    assert!(wallets.notice("partial-consent").is_none(), "a key needs no `offline`");
    let sale = owner.charged(SATS).await;
    till.pay(&sale);
    owner.sees(&sale, "paid").await;
    assert_eq!(owner.post("/logout", &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!((till.rows("grants").await, till.rows("revocations").await), (0, 0));
    assert_eq!(owner.get("/wallets").await.location().path(), "/login");
    // Forgotten here, and still good at Blink: it is the owner's.
    assert_eq!(owner.signed_in_by_key(&key).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_key_lasts_while_the_clock_goes_on_until_blink_itself_refuses_it() {
    let till = with_keys().await;
    let key = till
        .control()
        .make_api_key("alice", &["read", "receive"], Some(20 * DAY));
    let owner = till.browser();
    owner.signed_in_by_key(&key).await;
    for _ in 0..4 {
        till.advance(4 * DAY);
        assert_eq!(owner.get("/wallets").await.status, StatusCode::OK);
    }
    till.advance(5 * DAY);
    let over = owner.get("/wallets").await;
    assert_eq!((over.status, over.location().path()), (StatusCode::SEE_OTHER, "/login"));
    assert_eq!(till.rows("grants").await, 0);
}

#[tokio::test]
async fn only_a_401_ends_a_key_s_sign_in() {
    let till = with_keys().await;
    let key = till.control().make_api_key("alice", &["read", "receive"], None);
    let owner = till.browser();
    owner.signed_in_by_key(&key).await;
    let troubles = [
        Effect::Drop,
        Effect::Answer(Answer::new(403, r#"{"error":"forbidden"}"#)),
        Effect::Answer(Answer::new(429, "slow down").header("Retry-After", "1")),
        Effect::Answer(Answer::new(500, "<html>500</html>")),
        Effect::Answer(Answer::new(502, "<html>502 Bad Gateway</html>")),
        Effect::Answer(Answer::new(503, "").header("Retry-After", "1")),
        Effect::Answer(Answer::new(200, "<html>hello</html>")),
    ];
    for effect in troubles {
        till.control()
            .put(Fault::new(Face::Api, effect).on("Me").named("trouble"));
        let page = owner.get("/wallets").await;
        assert!(!page.status.is_redirection(), "{}", page.status);
        till.control().take("trouble");
        till.advance(Duration::from_secs(70));
        assert_eq!(owner.get("/wallets").await.status, StatusCode::OK);
    }
    till.control().revoke_api_key(&key);
    assert_eq!(owner.get("/wallets").await.location().path(), "/login");
    assert_eq!((till.rows("grants").await, till.rows("sessions").await), (0, 0));
}

#[tokio::test]
async fn a_key_that_blink_refuses_or_that_may_not_read_is_422_and_never_shown() {
    let till = with_keys().await;
    let control = till.control();
    let expired = control.make_api_key("alice", &["read"], Some(DAY));
    till.advance(2 * DAY);
    let revoked = control.make_api_key("alice", &["read"], None);
    control.revoke_api_key(&revoked);
    let blind = control.make_api_key("alice", &["receive"], None);
    let browser = till.browser();
    for key in [
        expired.as_str(),
        &revoked,
        &blind,
        "",
        "  ",
        "blink_unknown",
        "two words",
        "kéy",
        &"x".repeat(2000),
    ] {
        let page = browser.pastes(key).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.body);
        assert!(page.has("#api_key-error"));
        assert_eq!(page.one("input[name=return_to]").attribute("value"), "/wallets");
        assert!(key.trim().is_empty() || !page.body.contains(key.trim()));
    }
    assert_eq!(till.rows("grants").await, 0);
    let missing = browser.post("/login/key", &[("return_to", "/till")]).await;
    assert_eq!(missing.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_key_that_can_send_is_taken_only_when_that_is_said_to_be_meant() {
    let till = with_keys().await;
    let everything = till.control().make_api_key("alice", &[], None);
    let write = till
        .control()
        .make_api_key("alice", &["read", "receive", "write"], None);
    for key in [everything, write] {
        let owner = till.browser();
        let asked = owner.pastes(&key).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(asked.notice("key-can-send").is_some() && !asked.body.contains(&key));
        let kept = owner
            .post("/login/key", &[("api_key", key.as_str()), ("confirm", "yes")])
            .await;
        assert_eq!((kept.status, kept.location().path()), (StatusCode::SEE_OTHER, "/till"));
        owner.charged(SATS).await;
    }
}

#[tokio::test]
async fn a_key_without_receive_shows_balances_and_says_what_is_missing() {
    let till = with_keys().await;
    let key = till.control().make_api_key("alice", &["read"], None);
    let owner = till.browser();
    let wallets = owner.signed_in_by_key(&key).await;
    assert_eq!(wallets.status, StatusCode::OK);
    assert!(wallets.notice("partial-consent").is_some());
    assert!(wallets.has("[data-notice=partial-consent] a[href='/login/key']"));
    let refused = owner.charge(SATS).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(refused.notice("partial-consent").is_some());
}

#[tokio::test]
async fn while_blink_is_away_a_key_is_neither_kept_nor_called_wrong() {
    let till = with_keys().await;
    let key = till.control().make_api_key("alice", &["read", "receive"], None);
    let owner = till.browser();
    for effect in [
        Effect::Drop,
        Effect::Answer(Answer::new(503, "").header("Retry-After", "7")),
        Effect::Answer(Answer::new(502, "<html>")),
    ] {
        till.control().put(Fault::new(Face::Api, effect).named("away"));
        let page = owner.pastes(&key).await;
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{}", page.body);
        assert!(page.has("form[action='/login/key']") && page.notice("degraded").is_some());
        assert!(!page.header("retry-after").is_empty() && !page.body.contains(&key));
        till.control().take("away");
    }
    assert_eq!(till.rows("grants").await, 0);
    owner.signed_in_by_key(&key).await;
}

#[tokio::test]
async fn only_accounts_on_the_list_come_in_by_key() {
    let till = Till::start_with(|config| {
        config.sign_in.api_key = true;
        config.accounts = Some(vec!["kenji".to_owned()]);
    })
    .await;
    let key_of = |person: &str| till.control().make_api_key(person, &["read", "receive"], None);
    let refused = till.browser().pastes(&key_of("alice")).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.body);
    assert_eq!(
        till.browser().pastes(&key_of("kenji")).await.status,
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn both_ways_in_stand_beside_each_other_and_a_way_that_is_off_is_nowhere() {
    let both = Till::start_with(|config| config.sign_in.api_key = true).await;
    let landing = both.browser().get("/").await;
    assert!(landing.has("a[href='/login']") && landing.has("a[href='/login/key']"));
    both.signed_in("alice").await;
    let blink_alone = Till::start().await;
    let browser = blink_alone.browser();
    assert!(!browser.get("/").await.has("a[href='/login/key']"));
    assert_eq!(browser.get("/login/key").await.status, StatusCode::NOT_FOUND);
    let keys_alone = with_keys().await.browser().get("/").await;
    assert!(!keys_alone.has("a[href='/login']") && keys_alone.has("a[href='/login/key']"));
}

#[tokio::test]
async fn whatever_ends_a_sign_in_is_told_on_the_next_page_and_once() {
    let till = Till::start_with(|config| config.sign_in.api_key = true).await;
    let key = till.control().make_api_key("alice", &["read", "receive"], None);
    let by_key = till.browser();
    by_key.signed_in_by_key(&key).await;
    till.control().revoke_api_key(&key);
    assert_eq!(by_key.get("/wallets").await.location().path(), "/login");
    let form = by_key.get("/login/key").await;
    let told = form.notice("session-ended").expect("why").text;
    assert!(told.contains("revoked") && told.contains("charge on"), "{told}");
    let by_oauth = till.signed_in("kenji").await;
    till.remove_app_of("kenji").await;
    till.let_token_lapse().await;
    assert_eq!(by_oauth.get("/wallets").await.location().path(), "/login");
    let back = by_oauth.sign_in("kenji", &crate::support::ALL_SCOPES).await;
    let told = back.notice("session-ended").expect("why").text;
    assert!(told.contains("taken back"), "{told}");
    assert!(by_oauth.get("/till").await.notice("session-ended").is_none(), "once");
}
