//! Signing in, out, and everything that can come back from Blink.

use blink_till::sandbox::{Answer, Effect, Face, Fault};
use reqwest::{Method, StatusCode};

use crate::support::{ALL_SCOPES, Till};

#[tokio::test]
async fn a_shop_owner_signs_in_by_clicking_and_lands_at_the_till() {
    let till = Till::start().await;
    let browser = till.browser();
    let landing = browser.get("/").await;
    assert_eq!(landing.data_page(), "landing");
    assert!(landing.has("a[href='/login']"), "a link, not a form");
    assert!(!landing.header("cache-control").contains("no-store"));
    let page = browser.sign_in("alice", &ALL_SCOPES).await;
    assert_eq!(page.data_page(), "till");
    assert_eq!(page.one("body").attribute("data-account"), "alice");
    assert!(page.has("form[method=post][action='/logout']"));
    assert_eq!(page.header("cache-control"), "no-store");
    let home = browser.get("/").await;
    assert_eq!((home.status, home.location().path()), (StatusCode::SEE_OTHER, "/till"));
    assert_eq!(till.control().counters().code_exchanges, 1);
}

#[tokio::test]
async fn the_permission_boxes_come_unticked() {
    let till = Till::start().await;
    let browser = till.browser();
    let login = browser.visit("/login").await;
    let consent = browser.submit(&login, "form", &[("person", "alice")]).await;
    assert_eq!(consent.select("input[name=grant_scope]").len(), 3);
    assert!(!consent.has("input[name=grant_scope][checked]"));
}

#[tokio::test]
async fn the_authorization_request_is_what_hydra_wants() {
    let till = Till::start().await;
    let mut states = std::collections::HashSet::new();
    for _ in 0..20 {
        let page = till.browser().get("/login?return_to=/wallets").await;
        assert_eq!(page.status, StatusCode::SEE_OTHER);
        assert_eq!(page.header("cache-control"), "no-store");
        let url = page.location();
        let query: std::collections::HashMap<_, _> = url.query_pairs().into_owned().collect();
        assert_eq!(url.path(), "/oauth2/auth");
        assert_eq!(query["response_type"], "code");
        assert_eq!(query["scope"], "read receive offline");
        assert_eq!(query["code_challenge_method"], "S256");
        assert_eq!(query["redirect_uri"], format!("{}api/auth/callback/blink", till.origin));
        assert_eq!(query["code_challenge"].len(), 43);
        assert_eq!(query["state"].len(), 43);
        assert!(states.insert(query["state"].clone()));
    }
}

#[tokio::test]
async fn a_prefetch_or_a_script_starts_nothing() {
    let till = Till::start().await;
    let browser = till.browser();
    for headers in [[("Sec-Purpose", "prefetch")], [("Sec-Fetch-Mode", "cors")]] {
        let page = browser.request(Method::GET, "/login", &headers, None).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST);
        assert!(page.header("set-cookie").is_empty());
    }
}

#[tokio::test]
async fn two_tabs_may_sign_in_at_once_in_either_order() {
    let till = Till::start().await;
    let browser = till.browser();
    let first = browser
        .to_callback("/login?return_to=/sales", "alice", &ALL_SCOPES)
        .await;
    let second = browser
        .to_callback("/login?return_to=/wallets", "alice", &ALL_SCOPES)
        .await;
    assert_eq!(browser.visit(second.as_str()).await.data_page(), "wallets");
    assert_eq!(browser.visit(first.as_str()).await.data_page(), "sales");
}

#[tokio::test]
async fn a_foreign_a_replayed_an_expired_and_a_missing_state_reach_nobody() {
    let till = Till::start().await;
    let (browser, other) = (till.browser(), till.browser());
    let callback = browser.to_callback("/login", "alice", &ALL_SCOPES).await;
    other.get("/login").await;
    for address in [
        callback.as_str(),
        "/api/auth/callback/blink?code=x&state=unknown",
        "/api/auth/callback/blink?code=x",
    ] {
        let page = other.get(address).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{address}");
        assert!(page.has("a[href^='/login']"));
    }
    assert_eq!(till.control().counters().code_exchanges, 0);
    till.advance(std::time::Duration::from_secs(31 * 60));
    assert_eq!(browser.get(callback.as_str()).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(till.control().counters().code_exchanges, 0);
    assert_eq!(till.control().counters().code_refusals, 0);
}

#[tokio::test]
async fn five_identical_callbacks_make_one_exchange() {
    let till = Till::start().await;
    let browser = till.browser();
    let callback = browser.to_callback("/login", "alice", &ALL_SCOPES).await;
    let twins = (0..5).map(|_| {
        let (browser, callback) = (browser.clone(), callback.clone());
        tokio::spawn(async move { browser.get(callback.as_str()).await })
    });
    for twin in twins.collect::<Vec<_>>() {
        let page = twin.await.expect("no panic");
        assert_eq!((page.status, page.location().path()), (StatusCode::SEE_OTHER, "/till"));
    }
    assert_eq!(till.control().counters().code_exchanges, 1);
    assert_eq!(till.control().counters().code_reuses, 0);
    assert_eq!(browser.visit("/till").await.data_page(), "till");
}

#[tokio::test]
async fn a_browser_that_leaves_in_the_middle_signs_in_by_reloading() {
    let till = Till::start().await;
    let browser = till.browser();
    let callback = browser.to_callback("/login", "alice", &ALL_SCOPES).await;
    till.control().put(
        Fault::new(
            Face::Token,
            Effect::Hold {
                barrier: "token".into(),
            },
        )
        .times(1),
    );
    let gone = tokio::spawn({
        let (browser, callback) = (browser.clone(), callback.clone());
        async move { browser.get(callback.as_str()).await }
    });
    till.control().wait_held("token", 1).await;
    gone.abort();
    assert!(gone.await.expect_err("aborted").is_cancelled());
    till.control().release("token");
    let page = browser.visit(callback.as_str()).await;
    assert_eq!(page.data_page(), "till");
    assert_eq!(till.control().counters().code_exchanges, 1);
}

#[tokio::test]
async fn every_error_of_hydra_has_its_own_page_and_no_exchange_follows() {
    let till = Till::start().await;
    let cases = [
        ("access_denied", StatusCode::OK),
        ("request_unauthorized", StatusCode::BAD_REQUEST),
        ("login_required", StatusCode::BAD_REQUEST),
        ("invalid_scope", StatusCode::BAD_GATEWAY),
        ("server_error", StatusCode::SERVICE_UNAVAILABLE),
        ("temporarily_unavailable", StatusCode::SERVICE_UNAVAILABLE),
        ("request_denied", StatusCode::BAD_REQUEST),
        ("<script>", StatusCode::BAD_REQUEST),
    ];
    for (error, status) in cases {
        let browser = till.browser();
        let start = browser.get("/login?return_to=/wallets").await.location();
        let state = start
            .query_pairs()
            .find(|(name, _)| name == "state")
            .expect("a state")
            .1
            .into_owned();
        let mut back = till.url("/api/auth/callback/blink");
        back.query_pairs_mut()
            .append_pair("error", error)
            .append_pair("error_description", "<script>alert(1)</script>\r\nX: y")
            .append_pair("code", "ory_ac_x")
            .append_pair("state", &state);
        let page = browser.get(back.as_str()).await;
        assert_eq!(page.status, status, "{error}");
        assert!(!page.body.contains("<script>alert"), "{error}");
        assert!(
            page.has("a[href='/login?return_to=%2Fwallets']"),
            "{error}: {}",
            page.body
        );
        // The state is spent: the same answer again is refused.
        assert_eq!(
            browser.get(back.as_str()).await.status,
            StatusCode::BAD_REQUEST,
            "{error}"
        );
    }
    assert_eq!(till.control().counters().code_refusals, 0);
}

#[tokio::test]
async fn a_request_forbidden_starts_over_once_by_itself() {
    let till = Till::start().await;
    let browser = till.browser();
    for expected in [StatusCode::SEE_OTHER, StatusCode::BAD_REQUEST] {
        let start = browser.get("/login").await.location();
        let state = start
            .query_pairs()
            .find(|(name, _)| name == "state")
            .expect("a state")
            .1
            .into_owned();
        let back = format!("/api/auth/callback/blink?error=request_forbidden&state={state}");
        assert_eq!(browser.get(&back).await.status, expected);
    }
}

#[tokio::test]
async fn another_issuer_and_doubled_parameters_are_refused_before_any_exchange() {
    let till = Till::start().await;
    let browser = till.browser();
    let mut wrong = browser.to_callback("/login", "alice", &ALL_SCOPES).await;
    wrong.query_pairs_mut().append_pair("iss", "https://evil.example");
    assert_eq!(browser.get(wrong.as_str()).await.status, StatusCode::BAD_REQUEST);
    let mut twice = browser.to_callback("/login", "alice", &ALL_SCOPES).await;
    twice.query_pairs_mut().append_pair("code", "another");
    assert_eq!(browser.get(twice.as_str()).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(till.control().counters().code_exchanges, 0);
    let mut right = browser.to_callback("/login", "alice", &ALL_SCOPES).await;
    let issuer = till.config.blink.oauth_url.as_str().to_owned();
    right.query_pairs_mut().append_pair("iss", issuer.trim_end_matches('/'));
    assert_eq!(browser.visit(right.as_str()).await.data_page(), "till");
}

#[tokio::test]
async fn nothing_ticked_is_refused_and_handed_back() {
    let till = Till::start().await;
    let browser = till.browser();
    let page = browser.sign_in("alice", &[]).await;
    assert!(page.notice("partial-consent").is_some(), "{}", page.body);
    assert!(page.has("a[href*='ask=consent']"));
    till.settled(|counters| counters.revocations == 1).await;
    assert_eq!(browser.get("/till").await.status, StatusCode::SEE_OTHER);
    assert_eq!(till.rows("grants").await, 0);
    assert_eq!(till.rows("sessions").await, 0);
}

#[tokio::test]
async fn a_partial_consent_works_as_far_as_it_goes_and_says_so() {
    let till = Till::start().await;
    let browser = till.browser();
    let page = browser.sign_in("alice", &["read"]).await;
    assert_eq!(page.data_page(), "till");
    let notice = page.notice("partial-consent").expect("it says so");
    assert!(
        notice.text.contains("receive") && notice.text.contains("offline"),
        "{}",
        notice.text
    );
    assert_eq!(browser.get("/wallets").await.status, StatusCode::OK);
    // One button, and every box: complete, and the earlier sign-in is over.
    let page = browser.sign_in_from("/login?ask=consent", "alice", &ALL_SCOPES).await;
    assert!(page.notice("partial-consent").is_none());
    assert_eq!(till.rows("grants").await, 1);
}

#[tokio::test]
async fn only_invited_accounts_may_sign_in() {
    let till = Till::start_with(|config| config.accounts = Some(vec!["kenji".to_owned()])).await;
    let browser = till.browser();
    assert_eq!(
        browser.sign_in("alice", &ALL_SCOPES).await.status,
        StatusCode::FORBIDDEN
    );
    till.settled(|counters| counters.revocations == 1).await;
    assert_eq!(till.browser().sign_in("kenji", &ALL_SCOPES).await.data_page(), "till");
}

#[tokio::test]
async fn logging_out_ends_the_session_here_and_the_grant_at_blink() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let old = browser.clone();
    let page = browser.post("/logout", &[]).await;
    assert_eq!((page.status, page.location().path()), (StatusCode::SEE_OTHER, "/"));
    let landed = browser.get("/").await;
    assert!(
        landed.body.contains("may still be signed in at Blink"),
        "{}",
        landed.body
    );
    assert_eq!(old.get("/till").await.location().path(), "/login");
    till.settled(|counters| counters.revoked_dead > 0).await;
    assert_eq!(till.rows("grants").await, 0);
    // The next sign-in asks Blink not to remember anybody.
    let again = browser.get("/login").await.location();
    assert!(
        again
            .query_pairs()
            .any(|(name, value)| name == "prompt" && value == "login")
    );
}

#[tokio::test]
async fn logging_out_while_blink_is_away_is_told_to_blink_later() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.control()
        .put(Fault::new(Face::Revoke, Effect::Answer(Answer::new(503, ""))).named("away"));
    browser.post("/logout", &[]).await;
    assert_eq!(browser.get("/till").await.location().path(), "/login");
    till.control().take("away");
    till.advancing_until(|counters| counters.revoked_dead > 0).await;
}

#[tokio::test]
async fn a_second_sign_in_in_the_same_browser_ends_the_first() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let page = browser.sign_in("kenji", &ALL_SCOPES).await;
    assert_eq!(page.one("body").attribute("data-account"), "kenji");
    assert_eq!(till.rows("sessions").await, 1);
    till.settled(|counters| counters.revocations == 1).await;
}

#[tokio::test]
async fn a_session_ends_when_it_is_idle_too_long_and_at_its_absolute_end() {
    let day = std::time::Duration::from_secs(24 * 3600);
    let till = Till::start_with(|config| {
        config.session_idle = 7 * day;
        config.session_max = 20 * day;
    })
    .await;
    let idle = till.signed_in("alice").await;
    till.advance(8 * day);
    assert_eq!(idle.get("/till").await.location().path(), "/login");
    let busy = till.signed_in("alice").await;
    for _ in 0..3 {
        till.advance(6 * day);
        assert_eq!(busy.get("/till").await.status, StatusCode::OK);
    }
    till.advance(3 * day);
    assert_eq!(busy.get("/till").await.location().path(), "/login");
}

#[tokio::test]
async fn a_signed_out_page_leads_back_to_where_one_was() {
    let till = Till::start().await;
    let browser = till.browser();
    let page = browser.get("/sales?q=tea").await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let login = page.location();
    assert_eq!(login.query_pairs().next().expect("a goal").1, "/sales?q=tea");
    assert_eq!(
        browser
            .sign_in_from(login.as_str(), "alice", &ALL_SCOPES)
            .await
            .url
            .path(),
        "/sales"
    );
    let script = till
        .browser()
        .request(Method::GET, "/sales", &[("Sec-Fetch-Mode", "cors")], None)
        .await;
    assert_eq!(script.status, StatusCode::UNAUTHORIZED);
    assert!(script.header("content-type").starts_with("application/json"));
}

#[tokio::test]
async fn a_cookie_of_somebodys_making_is_never_adopted() {
    let till = Till::start().await;
    let browser = till.browser();
    let forged = [
        ("Cookie", "till_session=AAAAAAAAAAAAAAAAAAAAAA"),
        ("Sec-Fetch-Mode", "navigate"),
    ];
    let page = browser.request(Method::GET, "/till", &forged, None).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert_eq!(till.rows("sessions").await, 0);
}

#[tokio::test]
async fn more_permissions_are_asked_of_the_person_who_is_signed_in_and_of_nobody_else() {
    let till = Till::start().await;
    let browser = till.browser();
    browser.sign_in("alice", &["read"]).await;
    let page = browser.sign_in_from("/login?ask=consent", "kenji", &ALL_SCOPES).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert!(page.notice("other-account").is_some(), "{}", page.body);
    // What they gave is handed back, and alice works on as before.
    till.settled(|counters| counters.revocations == 1).await;
    assert_eq!(till.rows("grants").await, 1);
    let keypad = browser.get("/till").await;
    assert_eq!(keypad.one("body").attribute("data-account"), "alice");
    assert!(keypad.notice("partial-consent").is_some());
    // Blink remembers the other one: the next try asks who it is.
    let again = page.one("a[href*='ask=consent']").attribute("href").to_owned();
    let asked = browser.get(&again).await.location();
    let prompt = asked
        .query_pairs()
        .find(|(name, _)| name == "prompt")
        .expect("a prompt")
        .1;
    assert_eq!(prompt, "login consent");
    let keypad = browser.sign_in_from(&again, "alice", &ALL_SCOPES).await;
    assert!(keypad.notice("partial-consent").is_none());
    // Where nobody is signed in, it is a sign-in like any other.
    let page = till
        .browser()
        .sign_in_from("/login?ask=consent", "kenji", &ALL_SCOPES)
        .await;
    assert_eq!(page.one("body").attribute("data-account"), "kenji");
}
