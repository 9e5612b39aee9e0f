//! The callback withstands everyone: what Blink sends, what strangers send, what comes twice.

use std::time::Duration;

use blink_till::sandbox::{Answer, Effect, Face, Fault};
use reqwest::{Method, StatusCode};
use tokio::net::TcpListener;
use url::Url;

use crate::support::{ALL_SCOPES, Browser, Page, Till};

const CALLBACK: &str = "/api/auth/callback/blink";

/// Starts a sign-in and comes back with these parameters beside its state.
async fn come_back(browser: &Browser, pairs: &[(&str, &str)]) -> Page {
    let start = browser.get("/login?return_to=/wallets").await.location();
    let (_, state) = start.query_pairs().find(|(name, _)| name == "state").expect("a state");
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .append_pair("state", &state)
        .finish();
    browser.get(&format!("{CALLBACK}?{query}")).await
}

fn exchanges(till: &Till) -> usize {
    let calls = till.control().calls();
    calls
        .iter()
        .filter(|call| call.operation == "authorization_code")
        .count()
}

#[tokio::test]
async fn only_get_is_answered_and_nothing_else_uses_the_state_up() {
    let till = Till::start().await;
    let browser = till.browser();
    let callback = browser.to_callback("/login", "alice", &ALL_SCOPES).await;
    for method in [Method::HEAD, Method::POST, Method::PUT] {
        let own = [("Sec-Fetch-Site", "same-origin")];
        let page = browser.request(method.clone(), callback.as_str(), &own, None).await;
        assert_eq!(page.status, StatusCode::METHOD_NOT_ALLOWED, "{method}");
    }
    let head = browser.request(Method::HEAD, "/login", &[], None).await;
    assert_eq!(head.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(exchanges(&till), 0);
    assert_eq!(browser.visit(callback.as_str()).await.data_page(), "till");
}

#[tokio::test]
async fn a_parameter_that_comes_twice_is_refused_and_the_state_is_still_good() {
    let till = Till::start().await;
    let browser = till.browser();
    let callback = browser.to_callback("/login", "alice", &ALL_SCOPES).await;
    for name in ["code", "state", "error", "iss"] {
        let mut twice = callback.clone();
        twice.query_pairs_mut().append_pair(name, "x").append_pair(name, "x");
        let page = browser.get(twice.as_str()).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{name}");
    }
    assert_eq!(exchanges(&till), 0);
    let mut unknown = callback.clone();
    unknown
        .query_pairs_mut()
        .append_pair("scope", "write")
        .append_pair("utm", "1")
        .append_pair("utm", "2");
    assert_eq!(browser.visit(unknown.as_str()).await.data_page(), "till");
}

#[tokio::test]
async fn codes_that_cannot_be_are_not_sent_to_blink() {
    let till = Till::start().await;
    for code in [String::new(), "x".repeat(4097)] {
        let page = come_back(&till.browser(), &[("code", &code)]).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{} bytes", code.len());
    }
    assert_eq!(come_back(&till.browser(), &[]).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(exchanges(&till), 0);
}

#[tokio::test]
async fn each_error_of_hydras_list_has_a_status_and_a_way_on() {
    let till = Till::start().await;
    let (again, setup, blink) = (
        StatusCode::BAD_REQUEST,
        StatusCode::BAD_GATEWAY,
        StatusCode::SERVICE_UNAVAILABLE,
    );
    let cases = [
        ("access_denied", StatusCode::OK),
        ("request_unauthorized", again),
        ("login_required", again),
        ("consent_required", again),
        ("interaction_required", again),
        ("invalid_scope", setup),
        ("invalid_client", setup),
        ("unauthorized_client", setup),
        ("unsupported_response_type", setup),
        ("unsupported_response_mode", setup),
        ("invalid_state", setup),
        ("invalid_request", setup),
        ("insufficient_entropy", setup),
        ("server_error", blink),
        ("temporarily_unavailable", blink),
        ("request_denied", again),
        ("error", again),
        ("", again),
    ];
    let mut titles = std::collections::BTreeSet::new();
    for (error, status) in cases {
        let page = come_back(&till.browser(), &[("error", error), ("code", "ory_ac_x")]).await;
        assert_eq!(page.status, status, "{error}");
        assert!(page.has("a[href='/login?return_to=%2Fwallets']"), "{error}");
        assert!(page.header("set-cookie").is_empty(), "{error}");
        titles.insert(page.one("h1").text + &page.one("section p").text);
    }
    assert_eq!(titles.len(), 6, "{titles:?}");
    assert_eq!(exchanges(&till), 0);
    assert_eq!((till.rows("sessions").await, till.rows("grants").await), (0, 0));
}

/// What a page says went wrong, without what Hydra said, and the way on.
fn told(page: &Page) -> (String, Vec<String>, String) {
    let section = page.one("section[role=alert]");
    let words = page.select("section h1, section p:not(.quiet, .hint, .badge)");
    (
        section.attribute("data-notice").to_owned(),
        words.into_iter().map(|it| it.text).collect(),
        page.one("section a[href^='/login']").attribute("href").to_owned(),
    )
}

#[tokio::test]
async fn whoever_chooses_another_language_where_a_sign_in_failed_is_told_the_same_in_it() {
    let till = Till::start().await;
    let mut pages = vec![
        till.browser().get(CALLBACK).await,
        till.browser().get(&format!("{CALLBACK}?state=x&state=y")).await,
        till.browser().sign_in("alice", &["receive"]).await,
        come_back(&till.browser(), &[("iss", "https://evil.example/")]).await,
        come_back(&till.browser(), &[]).await,
    ];
    let errors = [
        "access_denied",
        "request_unauthorized",
        "login_required",
        "invalid_scope",
        "server_error",
        "",
    ];
    for error in errors {
        pages.push(come_back(&till.browser(), &[("error", error), ("error_description", "by Hydra")]).await);
    }
    while pages.last().expect("a page").status != StatusCode::TOO_MANY_REQUESTS {
        pages.push(till.browser().get("/login").await);
        assert!(pages.len() < 500, "nobody waits");
    }
    for page in pages.iter().filter(|page| !page.status.is_redirection()) {
        let browser = till.browser();
        let german = browser.submit(page, "footer form", &[("language", "de")]).await;
        assert_eq!(german.one("html").attribute("lang"), "de", "{:?}", told(page));
        assert_eq!(german.status, StatusCode::OK);
        assert_ne!(told(&german).1, told(page).1);
        assert!(!german.body.contains("by Hydra"));
        let english = browser.submit(&german, "footer form", &[("language", "en")]).await;
        let ((notice, words, _), (same, before, _)) = (told(&english), told(page));
        assert_eq!((notice, &words[..2]), (same, &before[..2]));
        if page.data_page() == "sign-in" {
            assert_eq!(told(&english), told(page));
        }
    }
    for foreign in ["", "<b>Call+us</b>", "settings-shop", "sign-in-stale-title"] {
        let page = till.browser().get(&format!("/login/problem?why={foreign}")).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{foreign}");
        assert_eq!(page.header("location"), "/");
    }
    let page = till
        .browser()
        .get("/login/problem?why=sign-in-stale-text&return_to=https://evil.example/")
        .await;
    assert_eq!(told(&page).2, "/login?return_to=%2Ftill");
}

#[tokio::test]
async fn a_hostile_description_is_text_and_short() {
    let till = Till::start().await;
    let hostile = format!(
        "<img src=x onerror=alert(1)>\r\nSet-Cookie: a=b\u{1b}[31m{}",
        "A".repeat(5000)
    );
    let page = come_back(
        &till.browser(),
        &[("error", "server_error"), ("error_description", &hostile)],
    )
    .await;
    assert!(!page.has("img[onerror]") && !page.body.contains("<img src=x"));
    assert!(!page.body.contains('\u{1b}'));
    assert!(page.body.matches('A').count() < 250, "cut");
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    assert_eq!(page.header("cache-control"), "no-store");
}

#[tokio::test]
async fn a_strangers_callback_leaves_a_signed_in_merchant_alone() {
    let till = Till::start().await;
    let (merchant, stranger) = (till.signed_in("alice").await, till.browser());
    let foreign = stranger.to_callback("/login", "kenji", &ALL_SCOPES).await;
    for address in [foreign.as_str(), "/api/auth/callback/blink?code=x&state=stale"] {
        let page = merchant.get(address).await;
        assert_eq!(
            (page.status, page.location().path()),
            (StatusCode::SEE_OTHER, "/"),
            "{address}"
        );
    }
    assert_eq!(
        merchant.get("/till").await.one("body").attribute("data-account"),
        "alice"
    );
    assert_eq!(exchanges(&till), 1);
    assert_eq!(
        stranger
            .visit(foreign.as_str())
            .await
            .one("body")
            .attribute("data-account"),
        "kenji"
    );
}

#[tokio::test]
async fn nobody_gets_a_sign_in_to_somewhere_else() {
    let till = Till::start().await;
    let browser = till.browser();
    for wanted in [
        "//evil.example",
        "/\\evil.example",
        "https://evil.example/",
        "/%2fevil.example",
        "/.//evil.example",
        "javascript:alert(1)",
        "/%09/evil.example",
        "/login",
        "/api/auth/callback/blink?x=1",
        "/logout",
        "http:evil.example",
        "/%5cevil.example",
        "\u{2028}//evil.example",
        "/\u{ff0f}evil.example",
    ] {
        let encoded: String = url::form_urlencoded::byte_serialize(wanted.as_bytes()).collect();
        let page = browser
            .sign_in_from(&format!("/login?return_to={encoded}"), "alice", &ALL_SCOPES)
            .await;
        assert_eq!(
            (page.url.origin(), page.url.path()),
            (till.origin.origin(), "/till"),
            "{wanted}"
        );
    }
}

#[tokio::test]
async fn games_with_host_headers_change_no_redirect_uri() {
    let till = Till::start().await;
    let host = format!("localhost:{}", till.origin.port().expect("a port"));
    let games: [&[(&str, &str)]; 4] = [
        &[("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Proto", "https")],
        &[("Forwarded", "host=evil.example;proto=https")],
        &[("X-Original-Host", "evil.example"), ("X-Forwarded-Port", "99")],
        &[("Host", &host), ("X-Forwarded-Server", "evil.example")],
    ];
    for headers in games {
        let page = till.browser().request(Method::GET, "/login", headers, None).await;
        let location = page.location();
        let (_, uri) = location
            .query_pairs()
            .find(|(name, _)| name == "redirect_uri")
            .expect("one");
        assert_eq!(uri, till.url(CALLBACK).as_str(), "{headers:?}");
    }
    let evil = till
        .browser()
        .request(Method::GET, "/login", &[("Host", "evil.example")], None)
        .await;
    assert_eq!(evil.status, StatusCode::MISDIRECTED_REQUEST);
}

#[tokio::test]
async fn nothing_of_the_request_is_passed_on_to_blink() {
    let till = Till::start().await;
    let login = "/login?scope=write&client_id=evil&redirect_uri=https://evil.example&prompt=none&x=y&state=12345678";
    let location = till.browser().get(login).await.location();
    let names: Vec<String> = location.query_pairs().map(|(name, _)| name.into_owned()).collect();
    let expected = [
        "response_type",
        "client_id",
        "state",
        "code_challenge",
        "code_challenge_method",
        "redirect_uri",
        "scope",
    ];
    assert_eq!(names.len(), expected.len(), "{names:?}");
    assert!(
        expected.iter().all(|name| names.iter().any(|found| found == name)),
        "{names:?}"
    );
    assert!(!location.as_str().contains("evil") && !location.as_str().contains("write"));
}

#[tokio::test]
async fn a_failed_exchange_is_told_and_never_made_again() {
    let troubles = [
        (Effect::Drop, StatusCode::SERVICE_UNAVAILABLE),
        (
            Effect::Answer(Answer::new(503, r#"{"error":"invalid_grant"}"#)),
            StatusCode::SERVICE_UNAVAILABLE,
        ),
        (Effect::Answer(Answer::new(500, "")), StatusCode::SERVICE_UNAVAILABLE),
        (
            Effect::Answer(Answer::new(200, "<html>")),
            StatusCode::SERVICE_UNAVAILABLE,
        ),
        (
            Effect::Answer(Answer::new(200, r#"{"access_token":"","token_type":"bearer"}"#)),
            StatusCode::SERVICE_UNAVAILABLE,
        ),
        (
            Effect::Answer(Answer::new(200, r#"{"access_token":"a","token_type":"mac"}"#)),
            StatusCode::SERVICE_UNAVAILABLE,
        ),
        (
            Effect::Answer(Answer::new(
                200,
                r#"{"access_token":"a","token_type":"bearer","error":"x"}"#,
            )),
            StatusCode::SERVICE_UNAVAILABLE,
        ),
        (
            Effect::Answer(Answer::new(200, r#"{"access_token":"a"}"#)),
            StatusCode::SERVICE_UNAVAILABLE,
        ),
        (
            Effect::Answer(Answer::new(400, r#"{"error":"invalid_grant"}"#)),
            StatusCode::BAD_REQUEST,
        ),
        (
            Effect::Answer(Answer::new(401, r#"{"error":"invalid_client"}"#)),
            StatusCode::BAD_GATEWAY,
        ),
        (
            Effect::Answer(Answer::new(400, r#"{"error":"unauthorized_client"}"#)),
            StatusCode::BAD_GATEWAY,
        ),
    ];
    let till = Till::start().await;
    for (n, (trouble, status)) in troubles.into_iter().enumerate() {
        let browser = till.browser();
        let callback = browser.to_callback("/login", "alice", &ALL_SCOPES).await;
        till.control()
            .put(Fault::new(Face::Token, trouble.clone()).named("trouble"));
        let page = browser.get(callback.as_str()).await;
        assert_eq!(page.status, status, "{trouble:?}");
        assert!(page.has("a[href^='/login']"), "{trouble:?}");
        till.control().take("trouble");
        // The state was spent for good before the call: a reload makes no second one.
        let again = browser.get(callback.as_str()).await;
        assert_eq!(again.status, StatusCode::BAD_REQUEST, "{trouble:?}");
        assert_eq!(exchanges(&till), n + 1, "{trouble:?}");
        assert_eq!(
            (till.rows("sessions").await, till.rows("grants").await),
            (0, 0),
            "{trouble:?}"
        );
    }
}

#[tokio::test]
async fn a_redirect_of_the_token_endpoint_is_not_followed() {
    let trap = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let target = format!("http://{}/", trap.local_addr().expect("an address"));
    let till = Till::start().await;
    for status in [301, 302, 303, 307, 308] {
        let answer = Answer::new(status, "").header("Location", &target);
        till.control()
            .put(Fault::new(Face::Token, Effect::Answer(answer)).times(1));
        let page = till.browser().sign_in("alice", &ALL_SCOPES).await;
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{status}");
    }
    let nobody = tokio::time::timeout(Duration::from_millis(50), trap.accept()).await;
    assert!(nobody.is_err(), "the credentials went elsewhere");
}

#[tokio::test]
async fn an_unreachable_token_endpoint_is_a_page_and_no_session() {
    let closed = TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port")
        .local_addr()
        .expect("an address");
    let till = Till::start_with(|config| {
        config.blink.oauth_server_url = Url::parse(&format!("http://{closed}")).expect("a URL");
    })
    .await;
    let page = till.browser().sign_in("alice", &ALL_SCOPES).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(till.rows("sessions").await, 0);
}

#[tokio::test]
async fn whoever_blink_does_not_name_is_not_signed_in_and_the_tokens_go_back() {
    let till = Till::start().await;
    till.control()
        .put(Fault::new(Face::Api, Effect::Answer(Answer::new(503, ""))).named("api"));
    let page = till.browser().sign_in("alice", &ALL_SCOPES).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    till.settled(|counters| counters.revocations == 1).await;
    assert_eq!((till.rows("sessions").await, till.rows("grants").await), (0, 0));
    assert_eq!(till.live_tokens().await, (0, 0));
}

#[tokio::test]
async fn a_sign_in_that_nobody_claims_is_swept_away_and_revoked() {
    let till = Till::start().await;
    let browser = till.browser();
    let callback = browser.to_callback("/login", "alice", &ALL_SCOPES).await;
    let hold = Effect::Hold {
        barrier: "token".into(),
    };
    till.control().put(Fault::new(Face::Token, hold).times(1));
    let gone = tokio::spawn({
        let (browser, callback) = (browser.clone(), callback.clone());
        async move { browser.get(callback.as_str()).await }
    });
    till.control().wait_held("token", 1).await;
    gone.abort();
    till.control().release("token");
    till.settled(|counters| counters.code_exchanges == 1).await;
    till.until_rows("grants", 1).await;
    till.advance(Duration::from_secs(75));
    till.settled(|counters| counters.revocations == 1).await;
    assert_eq!((till.rows("sessions").await, till.rows("grants").await), (0, 0));
    assert_eq!(browser.get(callback.as_str()).await.status, StatusCode::BAD_REQUEST);
}
