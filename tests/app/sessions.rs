//! Sessions and cookies: whose they are, how long they last, and that what is over stays over.

use blink_till::sandbox::{Effect, Face, Fault};
use reqwest::{Method, StatusCode};
use url::Url;

use crate::{
    customer::eventually,
    support::{ALL_SCOPES, Browser, Page, Till},
};

/// Signs in with a name for the list.
async fn device(till: &Till, person: &str, words: &str) -> Browser {
    let browser = till.browser().named(words);
    let page = browser.sign_in(person, &ALL_SCOPES).await;
    assert_eq!(page.data_page(), "till", "{}", page.body);
    browser
}

fn devices(page: &Page) -> Vec<String> {
    let rows = page.select("[data-sign-in] td:first-child");
    rows.into_iter().map(|row| row.text).collect()
}

fn id_of(page: &Page, words: &str) -> String {
    let rows = page.select("[data-sign-in]");
    let row = rows.into_iter().find(|row| row.text.contains(words));
    row.unwrap_or_else(|| panic!("no {words}"))
        .attribute("data-sign-in")
        .to_owned()
}

fn is_out(page: &Page) -> bool {
    page.status == StatusCode::SEE_OTHER && page.location().path() == "/login"
}

#[tokio::test]
async fn sign_ins_are_listed_with_this_device_marked() {
    let till = Till::start().await;
    let tablet = device(&till, "alice", "Tablet <b>").await;
    device(&till, "alice", "Phone").await;
    device(&till, "kenji", "Stranger").await;
    let page = tablet.get("/settings/sign-ins").await;
    assert_eq!(page.data_page(), "sign-ins");
    let listed = devices(&page);
    assert_eq!(listed.len(), 2, "{listed:?}");
    assert_eq!(listed[0], "Tablet <b> This device");
    assert!(listed[1].contains("Phone"));
    assert!(page.has("header nav a[href='/settings/shop'][aria-current=page]"));
    assert_eq!(
        page.select("tr[data-this-device] time").len(),
        2,
        "signed in, last used"
    );
    assert!(is_out(&till.browser().get("/settings/sign-ins").await));
}

#[tokio::test]
async fn a_sign_in_ended_from_another_device_is_over_at_the_next_click() {
    let till = Till::start().await;
    let (tablet, phone) = (
        device(&till, "alice", "Tablet").await,
        device(&till, "alice", "Phone").await,
    );
    let page = tablet.get("/settings/sign-ins").await;
    let id = id_of(&page, "Phone");
    let answer = tablet.post(&format!("/settings/sign-ins/{id}/end"), &[]).await;
    assert_eq!(
        (answer.status, answer.location().path()),
        (StatusCode::SEE_OTHER, "/settings/sign-ins")
    );
    assert!(is_out(&phone.get("/till").await));
    assert_eq!(devices(&tablet.get("/settings/sign-ins").await).len(), 1);
    till.settled(|counters| counters.revoked_dead > 0).await;
    let again = tablet.post(&format!("/settings/sign-ins/{id}/end"), &[]).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn nobody_ends_somebody_elses_sign_in() {
    let till = Till::start().await;
    let (alice, kenji) = (till.signed_in("alice").await, till.signed_in("kenji").await);
    let page = kenji.get("/settings/sign-ins").await;
    let id = page.one("[data-sign-in]").attribute("data-sign-in").to_owned();
    let tried = alice.post(&format!("/settings/sign-ins/{id}/end"), &[]).await;
    assert_eq!(tried.status, StatusCode::NOT_FOUND);
    alice.post("/settings/sign-ins/end-all", &[("which", "all")]).await;
    assert_eq!(kenji.get("/till").await.status, StatusCode::OK);
    // Another site's form ends nothing.
    let foreign = [("Origin", "https://evil.example"), ("Sec-Fetch-Site", "cross-site")];
    let path = format!("/settings/sign-ins/{id}/end");
    let tried = kenji.request(Method::POST, &path, &foreign, Some(&[])).await;
    assert_eq!(tried.status, StatusCode::FORBIDDEN);
    assert_eq!(kenji.get("/till").await.status, StatusCode::OK);
}

#[tokio::test]
async fn all_others_or_all_sign_ins_are_ended_at_once() {
    let till = Till::start().await;
    let (tablet, phone) = (
        device(&till, "alice", "Tablet").await,
        device(&till, "alice", "Phone").await,
    );
    tablet.post("/settings/sign-ins/end-all", &[("which", "others")]).await;
    assert!(is_out(&phone.get("/till").await));
    assert_eq!(tablet.get("/till").await.status, StatusCode::OK);
    let phone = device(&till, "alice", "Phone").await;
    let answer = tablet.post("/settings/sign-ins/end-all", &[("which", "all")]).await;
    assert_eq!(answer.location().path(), "/");
    for browser in [&tablet, &phone] {
        assert!(is_out(&browser.get("/till").await));
    }
    assert_eq!((till.rows("sessions").await, till.rows("grants").await), (0, 0));
    till.settled(|counters| counters.revocations == 3).await;
    assert_eq!(till.live_tokens().await, (0, 0));
}

#[tokio::test]
async fn each_sign_in_gets_a_new_id_and_the_old_one_is_dead() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let old = browser.cookie("till_session").expect("a session");
    browser.sign_in("alice", &ALL_SCOPES).await;
    let new = browser.cookie("till_session").expect("a session");
    assert_ne!(old, new);
    assert!(old.len() >= 22, "128 bits at least: {}", old.len());
    let stolen = format!("till_session={old}");
    let headers = [("Cookie", stolen.as_str()), ("Sec-Fetch-Mode", "navigate")];
    assert!(is_out(
        &till.browser().request(Method::GET, "/till", &headers, None).await
    ));
}

#[tokio::test]
async fn a_slow_request_cannot_revive_a_session_that_logged_out() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let old = browser.cookie("till_session").expect("a session");
    let hold = Effect::Hold { barrier: "api".into() };
    till.control().put(Fault::new(Face::Api, hold).times(1));
    let slow = tokio::spawn({
        let browser = browser.clone();
        async move { browser.get("/wallets").await }
    });
    till.control().wait_held("api", 1).await;
    let page = browser.post("/logout", &[]).await;
    let gone = page
        .headers
        .get_all("set-cookie")
        .iter()
        .map(|value| value.to_str().expect("ASCII"));
    let gone: Vec<&str> = gone.filter(|value| value.starts_with("till_session=")).collect();
    assert!(
        gone.len() == 1 && gone[0].contains("Max-Age=0") && gone[0].contains("Path=/"),
        "{gone:?}"
    );
    till.control().release("api");
    let late = slow.await.expect("no panic");
    let set_again = late.headers.get_all("set-cookie").iter().any(|value| {
        let value = value.to_str().expect("ASCII");
        value.starts_with("till_session=") && !value.contains("Max-Age=0")
    });
    assert!(!set_again, "the late answer brings the cookie back");
    let stolen = format!("till_session={old}");
    let headers = [("Cookie", stolen.as_str()), ("Sec-Fetch-Mode", "navigate")];
    assert!(is_out(
        &till.browser().request(Method::GET, "/till", &headers, None).await
    ));
    assert_eq!(till.rows("sessions").await, 0);
}

#[tokio::test]
async fn on_https_every_cookie_is_the_hosts_own_and_on_loopback_none_claims_to_be() {
    let till = Till::start().await;
    let browser = till.browser();
    let login = browser.get("/login").await;
    assert_eq!(cookie_names(&login), ["till_browser"]);
    assert!(!login.header("set-cookie").contains("Secure"));
    let till = Till::start_with(|config| {
        config.public_url = Url::parse("https://till.example").expect("a URL");
        config.trusted_proxies = vec!["127.0.0.0/8".parse().expect("a net")];
    })
    .await;
    let headers = [
        ("Host", "till.example"),
        ("X-Forwarded-Proto", "https"),
        ("Sec-Fetch-Mode", "navigate"),
    ];
    let login = till.browser().request(Method::GET, "/login", &headers, None).await;
    assert_eq!(login.status, StatusCode::SEE_OTHER, "{}", login.body);
    assert_eq!(cookie_names(&login), ["__Host-till_browser"]);
    let cookie = login.header("set-cookie");
    for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(part), "{part} in {cookie}");
    }
    assert!(!cookie.contains("Domain"));
    assert!(login.location().query().expect("a query").contains("till.example"));
    assert!(login.header("strict-transport-security").contains("max-age"));
}

fn cookie_names(page: &Page) -> Vec<String> {
    let values = page.headers.get_all("set-cookie").iter();
    values
        .map(|value| {
            value
                .to_str()
                .expect("ASCII")
                .split('=')
                .next()
                .unwrap_or_default()
                .to_owned()
        })
        .collect()
}

#[tokio::test]
async fn strangers_get_no_session_and_no_row() {
    let till = Till::start().await;
    for path in ["/", "/till", "/healthz", "/favicon.svg", "/nowhere"] {
        let page = till.browser().get(path).await;
        assert!(
            page.header("set-cookie").is_empty(),
            "{path}: {}",
            page.header("set-cookie")
        );
    }
    assert_eq!(till.rows("sessions").await, 0);
}

#[tokio::test]
async fn two_browsers_of_one_person_renew_and_end_apart() {
    let till = Till::start().await;
    let (tablet, phone) = (till.signed_in("alice").await, till.signed_in("alice").await);
    till.let_token_lapse().await;
    for browser in [&tablet, &phone] {
        assert_eq!(browser.get("/wallets").await.status, StatusCode::OK);
    }
    assert_eq!(till.control().counters().refreshes, 2);
    tablet.post("/logout", &[]).await;
    till.settled(|counters| counters.revoked_dead > 0).await;
    till.let_token_lapse().await;
    assert_eq!(phone.get("/wallets").await.status, StatusCode::OK);
    assert_eq!(till.control().counters().refresh_reuses, 0);
}

#[tokio::test]
async fn what_ends_by_itself_is_revoked_too() {
    let day = std::time::Duration::from_secs(24 * 3600);
    let till = Till::start_with(|config| config.session_idle = day).await;
    till.signed_in("alice").await;
    till.advance(2 * day);
    // What goes on in the background may renew the pair at that very moment: then the old one and the new one are revoked.
    eventually(async || till.rows("grants").await == 0 && till.live_tokens().await.1 == 0).await;
    assert_eq!(till.rows("sessions").await, 0);
    assert!(till.control().counters().revocations >= 1);
}

#[tokio::test]
async fn a_revocation_survives_an_outage_and_a_restart() {
    let mut till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.control().put(Fault::new(Face::Revoke, Effect::Drop).named("away"));
    let page = browser.post("/logout", &[]).await;
    assert_eq!(page.location().path(), "/");
    assert!(page.header("clear-site-data").contains("\"cache\""));
    assert_eq!(page.header("cache-control"), "no-store");
    till.start_again().await;
    assert_eq!(till.rows("revocations").await, 1);
    assert_eq!(till.rows("grants").await, 0);
    till.control().take("away");
    till.advancing_until(|counters| counters.revoked_dead > 0).await;
    till.until_rows("revocations", 0).await;
    assert_eq!(till.live_tokens().await, (0, 0));
}

#[tokio::test]
async fn logging_out_takes_a_form_of_ours() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    assert_eq!(browser.get("/logout").await.status, StatusCode::METHOD_NOT_ALLOWED);
    for headers in [
        &[("Origin", "https://evil.example")][..],
        &[("Sec-Fetch-Site", "cross-site")],
        &[],
    ] {
        let page = browser.request(Method::POST, "/logout", headers, Some(&[])).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{headers:?}");
    }
    assert_eq!(browser.get("/till").await.status, StatusCode::OK);
}

#[tokio::test]
async fn what_one_process_ends_is_over_at_the_other() {
    let till = Till::start().await;
    let other = till.second_process().await;
    let browser = till.signed_in("alice").await;
    assert_eq!(browser.get_by(&other, "/till").await.status, StatusCode::OK);
    let cookie = browser.cookie("till_session").expect("a session");
    browser.post("/logout", &[]).await;
    let host = format!("localhost:{}", till.origin.port().expect("a port"));
    let cookie = format!("till_session={cookie}");
    let headers = [
        ("Host", host.as_str()),
        ("Cookie", &cookie),
        ("Sec-Fetch-Mode", "navigate"),
    ];
    let page = till
        .browser()
        .request(
            Method::GET,
            other.join("/till").expect("a path").as_str(),
            &headers,
            None,
        )
        .await;
    assert!(is_out(&page), "{}", page.status);
}

#[tokio::test]
async fn one_callback_at_two_processes_makes_one_exchange() {
    let till = Till::start().await;
    let other = till.second_process().await;
    let browser = till.browser();
    let callback = browser.to_callback("/login", "alice", &ALL_SCOPES).await;
    let path = format!("{}?{}", callback.path(), callback.query().expect("a query"));
    let pages = tokio::join!(browser.get_by(&other, &path), browser.get_by(&till.origin, &path));
    for page in [pages.0, pages.1] {
        assert_eq!((page.status, page.location().path()), (StatusCode::SEE_OTHER, "/till"));
    }
    let counters = till.control().counters();
    assert_eq!((counters.code_exchanges, counters.code_refusals), (1, 0));
}

#[tokio::test]
async fn the_database_out_of_reach_is_503_and_the_cookie_stays() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.db.read.close().await;
    let page = browser.get_by(till.first_process(), "/till").await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{}", page.body);
    assert!(page.header("set-cookie").is_empty(), "not signed out");
}

#[tokio::test]
async fn no_other_site_may_read_a_page() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let foreign = [("Origin", "https://evil.example"), ("Sec-Fetch-Mode", "cors")];
    for (method, path) in [
        (Method::GET, "/till"),
        (Method::GET, "/healthz"),
        (Method::OPTIONS, "/sales"),
    ] {
        let page = browser.request(method, path, &foreign, None).await;
        assert!(
            !page
                .headers
                .keys()
                .any(|name| name.as_str().starts_with("access-control-")),
            "{path}"
        );
    }
}
