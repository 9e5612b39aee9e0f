//! What holds on every page, whatever it is about: headers, origins, hosts, sizes, and a way on.

use std::time::{Duration, Instant};

use reqwest::{Method, StatusCode};

use crate::{
    counter::{SATS, Typed},
    support::{Browser, Page, Till},
};

const NAVIGATION: [(&str, &str); 2] = [("Sec-Fetch-Mode", "navigate"), ("Accept", "text/html")];

/// Every page there is, in every state that a sale has: pages of somebody who is signed in, and public ones.
async fn pages(till: &Till) -> (Vec<Page>, Vec<Page>) {
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    let (cancelled, paid) = (browser.charged(SATS).await, browser.charged(SATS).await);
    till.pay(&paid);
    let paid = browser.sees(&paid, "paid").await;
    let mut private = vec![
        browser.submit(&cancelled, "form[action$='/cancel']", &[]).await,
        browser.charge(Typed { amount: "1,5", ..SATS }).await,
        browser.charge(Typed { unit: "XAU", ..SATS }).await,
        paid.clone(),
        sale,
    ];
    for path in [
        "/till",
        "/wallets",
        "/transactions",
        "/transactions?after=nonsense",
        "/sales",
        "/sales?from=x&q=%3Cb%3E",
        "/sales?page=9",
        "/sales/nothing",
        "/nowhere",
    ] {
        private.push(browser.get(path).await);
    }
    private.push(browser.post("/till", &[]).await);
    till.control().preset(blink_till::sandbox::Preset::ApiDown, true);
    private.push(browser.get("/wallets").await);
    till.control().mend();
    let anyone = till.browser();
    let receipt = paid.one("a[href^='/receipts/']").attribute("href").to_owned();
    let mut public = Vec::new();
    for path in [
        "/",
        "/nowhere",
        receipt.as_str(),
        "/receipts/nothing",
        "/api/auth/callback/blink?code=x&state=y",
        "/logout",
    ] {
        public.push(anyone.get(path).await);
    }
    public.push(anyone.request(Method::POST, "/sales", &NAVIGATION, Some(&[])).await);
    public.push(
        anyone
            .request(
                Method::GET,
                "/till",
                &[("Host", "evil.example"), ("Accept", "text/html")],
                None,
            )
            .await,
    );
    (private, public)
}

#[tokio::test]
async fn every_page_wears_the_headers_and_runs_nothing_that_is_not_its_own() {
    let till = Till::start().await;
    let (private, public) = pages(&till).await;
    for page in private.iter().chain(&public) {
        let said = format!("{} {}", page.status, page.url);
        assert!(page.header("content-type").starts_with("text/html"), "{said}");
        wears_the_headers(page);
        for attribute in [
            "style", "onclick", "onload", "onsubmit", "onerror", "onchange", "oninput",
        ] {
            assert!(!page.has(&format!("[{attribute}]")), "{said}: {attribute}");
        }
        // By a wrong name nothing else is to be had: that one page brings its style, and leads to the till's own name.
        let is_misdirected = page.data_page() == "misdirected";
        assert_eq!(is_misdirected, page.status == StatusCode::MISDIRECTED_REQUEST, "{said}");
        assert_eq!(page.has("style"), is_misdirected, "{said}");
        assert!(!page.has("iframe, object, embed, base, script:not([src])"), "{said}");
        for (selector, attribute) in [
            ("[src]", "src"),
            ("[href]", "href"),
            ("[action]", "action"),
            ("[srcset]", "srcset"),
        ] {
            for element in page.select(selector) {
                let address = element.attribute(attribute);
                // A receipt may be sent: whoever presses that chooses to whom.
                let is_letter = |address: &str| page.data_page() == "receipt" && address.starts_with("mailto:?");
                let own = address.starts_with('/') && !address.starts_with("//") || address.starts_with('#');
                let home = is_misdirected && address.starts_with(till.origin.as_str());
                assert!(
                    own || home || address.starts_with("lightning:ln") || is_letter(address),
                    "{said}: {address}"
                );
            }
        }
        assert_eq!(page.select("main").len(), 1, "{said}: one main");
        assert_eq!(page.select("h1").len(), 1, "{said}: one heading");
        for input in page.select("input:not([type=hidden]):not([type=radio]), select, textarea") {
            let id = input.attribute("id");
            assert!(page.has(&format!("label[for='{id}']")), "{said}: {id} has a label");
        }
        let ids: Vec<String> = page
            .select("[id]")
            .iter()
            .map(|e| e.attribute("id").to_owned())
            .collect();
        let different: std::collections::BTreeSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), different.len(), "{said}: {ids:?}");
        for notice in page.select("[data-notice]") {
            assert!(
                ["status", "alert"].contains(&notice.attribute("role")),
                "{said}: {notice:?}"
            );
        }
        for data in page.select("data") {
            assert!(data.attribute("value").parse::<i64>().is_ok(), "{said}: {data:?}");
        }
        let (inside, all) = (page.select("[data-currency] data").len(), page.select("data").len());
        assert_eq!(inside, all, "{said}: every amount has its currency");
    }
}

fn wears_the_headers(page: &Page) {
    let said = format!("{} {}", page.status, page.url);
    let policy = page.header("content-security-policy");
    for rule in [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'self'",
    ] {
        assert!(policy.contains(rule), "{said}: {policy}");
    }
    assert!(!policy.contains("unsafe"), "{said}");
    assert_eq!(page.header("x-content-type-options"), "nosniff", "{said}");
    assert_eq!(page.header("x-frame-options"), "DENY", "{said}");
    assert!(
        ["same-origin", "no-referrer"].contains(&page.header("referrer-policy")),
        "{said}"
    );
    assert!(page.headers.contains_key("permissions-policy"), "{said}");
    assert_eq!(page.headers.get_all("cache-control").iter().count(), 1, "{said}");
}

#[tokio::test]
async fn every_signed_in_page_says_whose_it_is_and_has_the_way_out() {
    let till = Till::start().await;
    let (private, public) = pages(&till).await;
    for page in &private {
        let said = format!("{} {}", page.status, page.url);
        assert_eq!(page.one("body").attribute("data-account"), "alice", "{said}");
        assert!(page.has("form[method=post][action='/logout']"), "{said}");
        assert_eq!(page.header("cache-control"), "no-store", "{said}");
    }
    for page in &public {
        assert!(
            !page.has("[data-account]") && !page.has("form[action='/logout']"),
            "{}",
            page.url
        );
    }
    for page in private.iter().chain(&public).filter(|page| page.data_page() == "error") {
        assert!(page.has("a[href='/'], a[href^='/login']"), "{}: a way on", page.url);
        assert_eq!(page.header("cache-control"), "no-store", "{}", page.url);
    }
}

#[tokio::test]
async fn what_is_not_a_page_wears_the_headers_too() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let anyone = till.browser();
    let style = anyone
        .get("/")
        .await
        .one("link[rel=stylesheet]")
        .attribute("href")
        .to_owned();
    for (who, path, status) in [
        (&anyone, style.as_str(), 200),
        (&anyone, "/static/000000000000/app.css", 404),
        (&anyone, "/favicon.svg", 200),
        (&anyone, "/favicon.ico", 200),
        (&anyone, "/manifest.webmanifest", 200),
        (&anyone, "/login", 303),
        (&anyone, "/till", 303),
        (&anyone, "/healthz", 200),
        (&anyone, "/readyz", 200),
        (&browser, "/", 303),
        (&browser, "/sales.csv", 200),
    ] {
        let page = who.get(path).await;
        assert_eq!(page.status, status, "{path}");
        if path.starts_with("/healthz") || path.starts_with("/readyz") {
            assert_eq!(page.body, "ok");
        } else {
            wears_the_headers(&page);
        }
    }
    let json = anyone
        .request(Method::GET, "/till", &[("Sec-Fetch-Mode", "cors")], None)
        .await;
    assert_eq!(
        (json.status, json.header("cache-control")),
        (StatusCode::UNAUTHORIZED, "no-store")
    );
    wears_the_headers(&json);
}

#[tokio::test]
async fn an_owner_s_page_leads_a_visitor_to_the_sign_in_and_back() {
    let till = Till::start().await;
    let browser = till.browser();
    for path in [
        "/till",
        "/wallets",
        "/transactions?after=x",
        "/sales?q=a%20b",
        "/sales.csv",
        "/sales/1",
        "/sales/1/events",
    ] {
        let page = browser.get(path).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{path}");
        let login = page.location();
        assert_eq!(
            (login.path(), login.query_pairs().next().expect("a way back").1.as_ref()),
            ("/login", path)
        );
        assert_eq!(page.header("cache-control"), "no-store");
        let script = browser
            .request(Method::GET, path, &[("Sec-Fetch-Mode", "cors")], None)
            .await;
        assert_eq!(script.status, StatusCode::UNAUTHORIZED, "{path}");
        assert!(script.header("content-type").starts_with("application/json"), "{path}");
    }
}

#[tokio::test]
async fn a_state_change_comes_from_our_own_pages_only() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    let own = till.origin.origin().ascii_serialization();
    let foreign: [&[(&str, &str)]; 7] = [
        &[],
        &[("Sec-Fetch-Site", "cross-site")],
        &[("Sec-Fetch-Site", "same-site")],
        &[("Sec-Fetch-Site", "none")],
        &[("Sec-Fetch-Site", "cross-site"), ("Origin", own.as_str())],
        &[("Origin", "null")],
        &[("Origin", "https://evil.example")],
    ];
    let (cancel, renew) = (
        format!("{}/cancel", sale.url.path()),
        format!("{}/renew", sale.url.path()),
    );
    for path in [
        "/sales",
        "/logout",
        cancel.as_str(),
        renew.as_str(),
        "/till",
        "/nowhere",
    ] {
        for headers in foreign {
            let page = browser.request(Method::POST, path, headers, Some(&SATS.fields())).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{path} {headers:?}");
        }
    }
    assert_eq!((till.rows("sales").await, till.rows("sessions").await), (1, 1));
    assert_eq!(browser.get(sale.url.path()).await.sale_status(), "waiting");
    for headers in [&[("Sec-Fetch-Site", "same-origin")], &[("Origin", own.as_str())]] {
        let page = browser
            .request(Method::POST, "/sales", headers, Some(&SATS.fields()))
            .await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{headers:?}");
    }
}

#[tokio::test]
async fn the_till_answers_to_its_own_name_only() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let port = till.origin.port().expect("a port");
    for host in [
        "evil.example".to_owned(),
        "localhost".to_owned(),
        format!("127.0.0.1:{port}"),
        format!("localhost.:{port}"),
    ] {
        for path in ["/", "/till", "/login", "/nowhere", "/favicon.svg"] {
            let page = browser
                .request(Method::GET, path, &[("Host", &host), NAVIGATION[0]], None)
                .await;
            assert_eq!(page.status, StatusCode::MISDIRECTED_REQUEST, "{host} {path}");
            wears_the_headers(&page);
            // Nothing else is to be had by that name: no style sheet, and no page behind a link.
            let there = till.url(path);
            assert_eq!(page.one("main a[href]").attribute("href"), there.as_str());
            assert!(page.has("style") && !page.has("link, script, [src]"), "{host} {path}");
        }
        for path in ["/healthz", "/readyz"] {
            let page = browser.request(Method::GET, path, &[("Host", &host)], None).await;
            assert_eq!(
                (page.status, page.body.as_str()),
                (StatusCode::OK, "ok"),
                "{host} {path}"
            );
        }
    }
}

#[tokio::test]
async fn nobody_can_send_more_than_a_form_needs() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    // What a shop with many items sends without a script is long; every other form is short.
    for (form, most) in [
        ("/sales", 1024 * 1024),
        ("/orders", 1024 * 1024),
        ("/logout", 64 * 1024),
        ("/items", 64 * 1024),
    ] {
        let memo = "x".repeat(most + 1024);
        let fields = [
            ("amount", "1"),
            ("unit", "SAT"),
            ("wallet", "BTC"),
            ("memo", memo.as_str()),
        ];
        let page = browser.post(form, &fields).await;
        let refused = (StatusCode::PAYLOAD_TOO_LARGE, "error");
        assert_eq!((page.status, page.data_page().as_str()), refused, "{form}");
        let page = till.browser().post(form, &fields).await;
        assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE, "{form}");
    }
    let page = browser.get(&format!("/sales?q={}", "x".repeat(9000))).await;
    assert_eq!(page.status, StatusCode::URI_TOO_LONG);
    let long = "x".repeat(60 * 1024);
    let page = browser.charge(Typed { memo: &long, ..SATS }).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(till.rows("sales").await, 0);
}

#[tokio::test]
async fn a_method_that_a_page_does_not_know_is_405_and_says_which_it_knows() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let own = [("Sec-Fetch-Site", "same-origin"), NAVIGATION[0]];
    for (method, path, allowed) in [
        (Method::GET, "/logout", "POST"),
        (Method::POST, "/till", "GET"),
        (Method::POST, "/wallets", "GET"),
        (Method::DELETE, "/sales", "POST"),
        (Method::PUT, "/sales/1", "GET"),
        (Method::GET, "/sales/1/cancel", "POST"),
        (Method::POST, "/sales.csv", "GET"),
        (Method::POST, "/healthz", "GET"),
    ] {
        let page = browser.request(method.clone(), path, &own, None).await;
        assert_eq!(page.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
        assert!(
            page.header("allow").contains(allowed),
            "{method} {path}: {}",
            page.header("allow")
        );
    }
}

#[tokio::test]
async fn head_is_get_without_its_body() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    for path in [
        "/till",
        "/wallets",
        "/sales",
        "/sales.csv",
        "/nowhere",
        "/healthz",
        "/favicon.svg",
    ] {
        let (head, get) = (
            browser.request(Method::HEAD, path, &NAVIGATION, None).await,
            browser.get(path).await,
        );
        assert_eq!((head.status, head.body.as_str()), (get.status, ""), "{path}");
        assert_eq!(head.header("content-type"), get.header("content-type"), "{path}");
        assert_eq!(head.header("cache-control"), get.header("cache-control"), "{path}");
    }
}

/// What an address costs on the wire, its headers aside.
async fn weight(browser: &Browser, path: &str) -> (usize, reqwest::header::HeaderMap) {
    let response = browser
        .stream(path, &[("Accept-Encoding", "gzip"), NAVIGATION[0]])
        .await;
    assert_eq!(response.status(), StatusCode::OK, "{path}");
    let headers = response.headers().clone();
    (response.bytes().await.expect("a body").len(), headers)
}

#[tokio::test]
async fn the_till_page_is_light_and_its_files_are_kept_for_ever() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    browser.charged(SATS).await;
    let page = browser.get("/till").await;
    let (mut all, headers) = weight(&browser, "/till").await;
    assert_eq!(headers["content-encoding"], "gzip");
    let mut scripts = 0;
    let addresses = |selector: &str, name: &str| -> Vec<String> {
        page.select(selector)
            .iter()
            .map(|element| element.attribute(name).to_owned())
            .collect()
    };
    let (own_scripts, styles) = (
        addresses("script[src]", "src"),
        addresses("link[rel=stylesheet]", "href"),
    );
    assert!(!own_scripts.is_empty() && !styles.is_empty());
    for path in own_scripts.iter().chain(&styles) {
        let (size, headers) = weight(&browser, path).await;
        assert_eq!(headers["content-encoding"], "gzip", "{path}");
        assert!(
            headers["cache-control"].to_str().expect("ASCII").contains("immutable"),
            "{path}"
        );
        all += size;
        scripts += if own_scripts.contains(path) { size } else { 0 };
    }
    for path in addresses("img[src]", "src")
        .iter()
        .chain(&addresses("link[rel=icon]", "href"))
    {
        all += weight(&browser, path).await.0;
    }
    assert!(all < 40 * 1024, "{all} bytes in all");
    assert!(scripts < 8 * 1024, "{scripts} bytes of scripts");
}

#[tokio::test]
async fn an_event_stream_is_never_compressed() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    let path = format!("{}/events", sale.url.path());
    let response = browser
        .stream(
            &path,
            &[("Accept-Encoding", "gzip, br"), ("Accept", "text/event-stream")],
        )
        .await;
    assert!(!response.headers().contains_key("content-encoding"));
}

#[tokio::test]
async fn while_the_database_cannot_be_written_who_must_write_is_told_to_come_again() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    let expired = browser.charged(SATS).await;
    let cancel = browser.submit(&expired, "form[action$='/cancel']", &[]).await;
    assert_eq!(cancel.sale_status(), "cancelled");
    let held = till.nobody_writes().await;
    let posts = [
        "/sales".to_owned(),
        format!("{}/cancel", sale.url.path()),
        format!("{}/renew", expired.url.path()),
        "/logout".to_owned(),
    ];
    let asked: Vec<_> = posts
        .map(|path| {
            let browser = browser.clone();
            tokio::spawn(async move { browser.post(&path, &SATS.fields()).await })
        })
        .into_iter()
        .chain([tokio::spawn({
            let browser = till.browser();
            async move { browser.get("/login").await }
        })])
        .collect();
    // What only reads goes on, and probes are told at once.
    for path in ["/till", "/wallets", "/transactions", "/sales", sale.url.path()] {
        assert_eq!(browser.get(path).await.status, StatusCode::OK, "{path}");
    }
    // On PostgreSQL a write that worked is believed for five seconds.
    let probed = Instant::now();
    crate::customer::eventually(async || browser.get("/readyz").await.status == StatusCode::SERVICE_UNAVAILABLE).await;
    let patience = if till.config.database.file().is_some() { 5 } else { 10 };
    assert!(probed.elapsed() < Duration::from_secs(patience));
    assert_eq!(browser.get("/healthz").await.status, StatusCode::OK);
    let mut kept = None;
    for page in asked {
        let page = page.await.expect("no panic");
        // A charge comes back as it was typed, a sale as it is; the rest has nothing to lose.
        let shown = match page.url.path() {
            "/sales" => "till",
            path if path.ends_with("/renew") => "sale",
            _ => "error",
        };
        assert_eq!(
            (page.status, page.data_page().as_str()),
            (StatusCode::SERVICE_UNAVAILABLE, shown),
            "{}",
            page.url
        );
        assert!(
            page.header("retry-after")
                .parse::<u64>()
                .is_ok_and(|seconds| seconds > 0),
            "{}",
            page.url
        );
        if shown != "error" {
            let notice = page.notice("cannot-write").expect("it says why");
            assert_eq!(notice.attribute("role"), "alert", "{}", page.url);
        }
        match shown {
            "till" => kept = Some(page),
            "sale" => assert!(
                page.has("form[action$='/renew']"),
                "it can be tried again: {}",
                page.body
            ),
            _ => {}
        }
    }
    let kept = kept.expect("the till's own form");
    for (field, value) in SATS.fields() {
        let (_, fields) = kept.form("#charge");
        assert!(
            fields.contains(&(field.to_owned(), value.to_owned())),
            "{field} of {fields:?}"
        );
    }
    let of = |page: &Page| (page.sale_status(), page.has("[data-payment-request]"));
    let (waiting, cancelled) = (
        browser.get(sale.url.path()).await,
        browser.get(expired.url.path()).await,
    );
    assert_eq!(
        (of(&waiting), of(&cancelled)),
        (("waiting".into(), true), ("cancelled".into(), false))
    );
    held.rollback().await.expect("let go");
    let free_again = Instant::now();
    crate::customer::eventually(async || browser.get("/readyz").await.status == StatusCode::OK).await;
    assert!(
        free_again.elapsed() < Duration::from_secs(3),
        "{:?}",
        free_again.elapsed()
    );
    assert_eq!(till.rows("sales").await, 2, "what was refused was not kept for later");
    assert_eq!(browser.get("/till").await.status, StatusCode::OK, "still signed in");
    let charged = browser.submit(&kept, "#charge", &[]).await;
    assert_eq!(
        charged.sale_status(),
        "waiting",
        "as it came back, it is good: {}",
        charged.body
    );
    let renewed = browser.submit(&cancelled, "form[action$='/renew']", &[]).await;
    assert_eq!(renewed.sale_status(), "waiting");
    assert_eq!((till.rows("sales").await, till.rows("attempts").await), (3, 4));
}

#[tokio::test]
async fn a_payment_that_cannot_be_written_is_told_once_it_is() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    till.listened_to(1).await;
    let held = till.nobody_writes().await;
    till.pay(&sale);
    assert_eq!(
        browser.get(sale.url.path()).await.sale_status(),
        "waiting",
        "write first, tell second"
    );
    held.rollback().await.expect("let go");
    browser
        .sees_while(&sale, "paid", || till.advance(Duration::from_secs(1)))
        .await;
    assert_eq!(till.rows("payments").await, 1);
}
