//! Hydra's own words, asked of the sandbox and of a real Hydra alike: what the till is written against.

use reqwest::StatusCode;
use serde_json::Value;
use url::Url;

use crate::support::{ALL_SCOPES, CLIENT_SECRET, Till};

/// One client of the token endpoint that does what no till may.
struct Rogue {
    till: Till,
    http: reqwest::Client,
}

struct Said {
    status: StatusCode,
    error: String,
    body: Value,
}

impl Rogue {
    async fn new() -> Self {
        Self {
            till: Till::start().await,
            http: reqwest::Client::builder().no_proxy().build().expect("a client"),
        }
    }

    /// A code for a request without PKCE, as a till never makes it.
    async fn code(&self) -> (String, String) {
        let config = &self.till.config;
        let mut start: Url = config.blink.oauth_url.join("/oauth2/auth").expect("a path");
        let redirect_uri = self.till.url("/api/auth/callback/blink");
        start
            .query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", &config.blink.client_id)
            .append_pair("redirect_uri", redirect_uri.as_str())
            .append_pair("scope", "read receive offline")
            .append_pair("state", "a-state-of-some-length");
        let back = self
            .till
            .browser()
            .to_callback(start.as_str(), "alice", &ALL_SCOPES)
            .await;
        let (_, code) = back.query_pairs().find(|(name, _)| name == "code").expect("a code");
        (code.into_owned(), redirect_uri.into())
    }

    async fn call(&self, path: &str, secret: &str, form: &[(&str, &str)]) -> Said {
        let encode = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
        let answer = self
            .http
            .post(self.till.blinkland.origin.join(path).expect("a path"))
            .basic_auth(encode(&self.till.config.blink.client_id), Some(encode(secret)))
            .form(form)
            .send()
            .await
            .expect("an answer");
        let status = answer.status();
        assert_eq!(answer.headers()["cache-control"], "no-store");
        assert_eq!(answer.headers()["pragma"], "no-cache");
        if path == "/oauth2/token" {
            assert_eq!(answer.headers()["content-type"], "application/json;charset=UTF-8");
        }
        let body: Value = serde_json::from_str(&answer.text().await.expect("text")).unwrap_or_default();
        Said {
            status,
            error: body["error"].as_str().unwrap_or_default().to_owned(),
            body,
        }
    }

    async fn redeem(&self, code: &str, redirect_uri: &str) -> Said {
        let form = [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", redirect_uri),
        ];
        self.call("/oauth2/token", CLIENT_SECRET, &form).await
    }

    async fn refresh(&self, token: &str) -> Said {
        let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
        self.call("/oauth2/token", CLIENT_SECRET, &form).await
    }

    async fn sign_in(&self) -> Said {
        let (code, redirect_uri) = self.code().await;
        self.redeem(&code, &redirect_uri).await
    }
}

impl Said {
    fn token(&self, name: &str) -> String {
        let token = self.body[name].as_str();
        token
            .unwrap_or_else(|| panic!("{}: {}", self.status, self.body))
            .to_owned()
    }

    /// 2.2.0 says `token_inactive`, later ones `invalid_grant`.
    fn is_dead(&self) -> bool {
        matches!(
            (self.status.as_u16(), self.error.as_str()),
            (400, "invalid_grant") | (401, "token_inactive")
        )
    }
}

#[tokio::test]
async fn a_token_answer_has_its_five_members() {
    let rogue = Rogue::new().await;
    let said = rogue.sign_in().await;
    let members: Vec<&String> = said.body.as_object().expect("an object").keys().collect();
    assert_eq!(
        members,
        ["access_token", "expires_in", "refresh_token", "scope", "token_type"]
    );
    assert_eq!(said.body["token_type"], "bearer");
    assert_eq!(said.body["scope"], "read receive offline");
    let life = said.body["expires_in"].as_u64().expect("a number");
    assert!((3598..=3600).contains(&life), "{life}");
    let token = said.token("refresh_token");
    assert!(token.starts_with("ory_rt_") && token.len() == 94, "{}", token.len());
    assert_eq!(rogue.refresh(&token).await.body["scope"], "read receive offline");
}

#[tokio::test]
async fn a_code_used_twice_ends_what_it_gave() {
    let rogue = Rogue::new().await;
    let (code, redirect_uri) = rogue.code().await;
    let wrong = rogue.redeem(&code, "http://localhost:1/elsewhere").await;
    assert_eq!((wrong.status.as_u16(), wrong.error.as_str()), (400, "invalid_grant"));
    let first = rogue.redeem(&code, &redirect_uri).await;
    assert_eq!(
        first.status,
        StatusCode::OK,
        "a wrong redirect URI leaves the code usable"
    );
    let again = rogue.redeem(&code, &redirect_uri).await;
    assert_eq!((again.status.as_u16(), again.error.as_str()), (400, "invalid_grant"));
    assert!(rogue.refresh(&first.token("refresh_token")).await.is_dead());
}

#[tokio::test]
async fn a_rotated_token_ends_the_whole_chain_unless_there_is_grace() {
    let rogue = Rogue::new().await;
    let first = rogue.sign_in().await.token("refresh_token");
    let second = rogue.refresh(&first).await.token("refresh_token");
    let reuse = rogue.refresh(&first).await;
    let next = rogue.refresh(&second).await;
    if reuse.status == StatusCode::OK {
        assert_eq!(next.status, StatusCode::OK, "grace: every chain lives");
    } else {
        assert!(reuse.is_dead() && next.is_dead(), "{} {}", reuse.body, next.body);
        assert_eq!(reuse.error, next.error, "one dialect");
    }
    assert!(rogue.till.control().counters().refresh_reuses >= 1);
}

#[tokio::test]
async fn two_refreshes_at_once_leave_one_chain_at_most_or_all_of_them() {
    let rogue = Rogue::new().await;
    for _ in 0..5 {
        let token = rogue.sign_in().await.token("refresh_token");
        let (one, other) = tokio::join!(rogue.refresh(&token), rogue.refresh(&token));
        for said in [&one, &other] {
            let known = said.is_dead() || matches!(said.status.as_u16(), 200 | 500) || said.error == "invalid_request";
            assert!(known, "{} {}", said.status, said.body);
        }
        let (mut pairs, mut alive) = (0, 0);
        for said in [one, other].into_iter().filter(|said| said.status == StatusCode::OK) {
            pairs += 1;
            alive += usize::from(rogue.refresh(&said.token("refresh_token")).await.status == StatusCode::OK);
        }
        // All of them live within a grace period; else one at most, and often none.
        assert!(alive <= 1 || alive == pairs, "{alive} of {pairs}");
    }
}

#[tokio::test]
async fn revoking_the_rotated_token_revokes_nothing_and_any_other_everything() {
    let rogue = Rogue::new().await;
    let first = rogue.sign_in().await.token("refresh_token");
    let second = rogue.refresh(&first).await;
    let revoke = async |token: &str| {
        let said = rogue.call("/oauth2/revoke", CLIENT_SECRET, &[("token", token)]).await;
        assert_eq!((said.status, said.body), (StatusCode::OK, Value::Null));
    };
    let before = rogue.till.live_tokens().await;
    revoke(&first).await;
    // Within a grace period the rotated token still counts, and takes everything along.
    let after = rogue.till.live_tokens().await;
    assert!(
        after == before && before == (1, 1) || after == (0, 0) && before.1 == 2,
        "{before:?} {after:?}"
    );
    revoke("nonsense").await;
    revoke(&second.token("access_token")).await;
    assert_eq!(rogue.till.live_tokens().await, (0, 0));
    assert!(rogue.refresh(&second.token("refresh_token")).await.is_dead());
}

#[tokio::test]
async fn a_removed_app_and_an_unknown_token_are_invalid_grants() {
    let rogue = Rogue::new().await;
    let token = rogue.sign_in().await.token("refresh_token");
    rogue.till.remove_app_of("alice").await;
    for token in [token.as_str(), "ory_rt_unknown.unknown", ""] {
        let said = rogue.refresh(token).await;
        assert_eq!(
            (said.status.as_u16(), said.error.as_str()),
            (400, "invalid_grant"),
            "{token}"
        );
    }
}

#[tokio::test]
async fn a_wrong_secret_is_the_clients_fault_and_not_the_grants() {
    let rogue = Rogue::new().await;
    let token = rogue.sign_in().await.token("refresh_token");
    let form = [("grant_type", "refresh_token"), ("refresh_token", token.as_str())];
    let said = rogue.call("/oauth2/token", "wrong", &form).await;
    assert_eq!((said.status.as_u16(), said.error.as_str()), (401, "invalid_client"));
    let said = rogue.call("/oauth2/revoke", "wrong", &[("token", &token)]).await;
    assert_eq!((said.status.as_u16(), said.error.as_str()), (401, "invalid_client"));
    assert_eq!(rogue.refresh(&token).await.status, StatusCode::OK);
}
