//! Cashiers: made by the owner, in by a code that works once, out at the owner's word; and what they never see.

use std::time::Duration;

use reqwest::{Method, StatusCode};

use crate::{
    counter::SATS,
    support::{ALL_SCOPES, Browser, Page, Till},
};

const HOUR: Duration = Duration::from_secs(3600);
const OWNERS_PAGES: [&str; 7] = [
    "/settings/shop",
    "/inbox",
    "/settings/sign-ins",
    "/wallets",
    "/transactions",
    "/sales.csv",
    "/settings/cashiers",
];

impl Browser {
    /// The owner makes a cashier; what the code's page shows.
    pub async fn makes_cashier(&self, name: &str) -> String {
        let page = self.post("/settings/cashiers", &[("name", name)]).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let code = page.one("[data-join-code]");
        assert_eq!(code.text, code.attribute("data-join-code"));
        code.text
    }

    pub async fn joins(&self, code: &str) -> Page {
        self.post("/join", &[("code", code)]).await
    }

    /// The id of the one cashier on the owner's list.
    pub async fn only_cashier(&self) -> String {
        let list = self.get("/settings/cashiers").await;
        assert_eq!(list.select("[data-cashier]").len(), 1, "{}", list.body);
        list.one("[data-cashier]").attribute("data-cashier").to_owned()
    }
}

impl Till {
    /// A browser that joined the shop of this owner.
    pub async fn joined(&self, owner: &Browser, name: &str) -> Browser {
        let (code, cashier) = (owner.makes_cashier(name).await, self.browser());
        let joined = cashier.joins(&code).await;
        assert_eq!(joined.status, StatusCode::SEE_OTHER, "{}", joined.body);
        assert_eq!(joined.location().path(), "/till");
        cashier
    }
}

#[tokio::test]
async fn a_join_code_makes_a_cashier_of_the_shop_who_charges_renews_and_cancels() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let cashier = till.joined(&owner, "Mia").await;
    let keypad = cashier.get("/till").await;
    let body = keypad.one("body");
    assert_eq!(
        (body.attribute("data-role"), body.attribute("data-account")),
        ("cashier", "alice")
    );
    assert!(!keypad.has("nav a[href='/wallets']") && !keypad.has("nav a[href^='/settings']"));
    assert!(keypad.has("form[action='/logout']"));
    let sale = cashier.charged(SATS).await;
    assert_eq!(till.invoice_of(&sale).owner, "alice");
    assert_eq!(
        cashier
            .submit(&sale, "form[action$='/cancel']", &[])
            .await
            .sale_status(),
        "cancelled"
    );
    let cancelled = cashier.get(sale.url.path()).await;
    let renewed = cashier.submit(&cancelled, "form[action$='/renew']", &[]).await;
    till.pay(&renewed);
    assert!(cashier.sees(&sale, "paid").await.has("a[href^='/receipts/']"));
    assert_eq!(
        owner.get(sale.url.path()).await.sale_status(),
        "paid",
        "the owner sees it too"
    );
}

#[tokio::test]
async fn a_cashier_sees_no_page_of_the_owner_s() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let cashier = till.joined(&owner, "Mia").await;
    for path in OWNERS_PAGES {
        let page = cashier.get(path).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{path}");
        assert_eq!(page.one("body").attribute("data-role"), "cashier", "{path}");
        let stranger = till.browser().get(path).await;
        assert_eq!(stranger.status, StatusCode::SEE_OTHER, "{path}");
        let script = till.browser();
        let asked = script.request(Method::GET, path, &[("Sec-Fetch-Mode", "cors")], None);
        assert_eq!(asked.await.status, StatusCode::UNAUTHORIZED, "{path}");
    }
    let made = cashier.post("/settings/cashiers", &[("name", "Friend")]).await;
    assert_eq!(made.status, StatusCode::FORBIDDEN);
    let id = owner.only_cashier().await;
    let ended = cashier.post(&format!("/settings/cashiers/{id}/end"), &[]).await;
    assert_eq!(ended.status, StatusCode::FORBIDDEN);
    assert_eq!(cashier.get("/till").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_cashier_sees_their_own_sales_and_in_the_history_those_of_today() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let (mia, tom) = (till.joined(&owner, "Mia").await, till.joined(&owner, "Tom").await);
    let (hers, his, owners) = (
        mia.charged(SATS).await,
        tom.charged(SATS).await,
        owner.charged(SATS).await,
    );
    let shown = |page: &Page| page.select("[data-sale]").len();
    let history = mia.get("/sales").await;
    assert_eq!(shown(&history), 1);
    assert!(!history.has("a[href^='/sales.csv']"));
    assert_eq!(shown(&owner.get("/sales").await), 3);
    let strip = mia.get("/till").await.one("[data-last-sale]");
    assert!(hers.url.path().ends_with(strip.attribute("data-last-sale")));
    for other in [&his, &owners] {
        for (method, tail) in [
            (Method::GET, ""),
            (Method::GET, "/events"),
            (Method::POST, "/cancel"),
            (Method::POST, "/renew"),
        ] {
            let path = format!("{}{tail}", other.url.path());
            let page = mia
                .request(method, &path, &[("Sec-Fetch-Site", "same-origin")], Some(&[]))
                .await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
    till.advance(25 * HOUR);
    assert_eq!(shown(&mia.get("/sales").await), 0);
    assert_eq!(shown(&mia.get("/sales?from=2020-01-01").await), 0);
    assert_eq!(shown(&owner.get("/sales").await), 3);
    assert_eq!(mia.get(hers.url.path()).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_code_works_once_for_a_day_and_every_wrong_one_gets_the_same_answer() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let used = owner.makes_cashier("Used").await;
    assert_eq!(
        till.browser()
            .joins(&used.to_lowercase().replace('-', " "))
            .await
            .status,
        303
    );
    let old = owner.makes_cashier("Old").await;
    till.advance(24 * HOUR);
    let ended = owner.makes_cashier("Ended").await;
    let list = owner.get("/settings/cashiers").await;
    assert_eq!(
        list.select("[data-cashier]").len(),
        2,
        "a code that ran out made nobody"
    );
    assert!(!list.body.contains(&ended), "shown once");
    let waiting = list
        .select("[data-cashier]")
        .into_iter()
        .find(|c| c.text.contains("Ended"));
    let id = waiting.expect("on the list").attribute("data-cashier").to_owned();
    let end = owner.post(&format!("/settings/cashiers/{id}/end"), &[]).await;
    assert_eq!(end.location().path(), "/settings/cashiers");
    // But for what was typed, which stays in its field.
    let plain = |page: Page, code: &str| {
        let typed: String = code.chars().take(64).collect();
        assert_eq!(page.one("#code").attribute("value"), typed);
        (page.status, page.body.replace(&format!("value=\"{typed}\""), ""))
    };
    let unknown = plain(till.browser().joins("0000-0000-0000-0000").await, "0000-0000-0000-0000");
    assert_eq!(unknown.0, StatusCode::UNPROCESSABLE_ENTITY);
    for code in [&used, &old, &ended, "", "x", &"9".repeat(500)] {
        let visitor = till.browser();
        assert_eq!(plain(visitor.joins(code).await, code), unknown, "{code}");
        assert_eq!(visitor.get("/till").await.status, StatusCode::SEE_OTHER, "no session");
    }
    assert_eq!(till.rows("sessions").await, 2);
}

#[tokio::test]
async fn of_many_who_type_one_code_at_once_one_gets_in() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let code = owner.makes_cashier("Mia").await;
    let tries: Vec<_> = (0..15)
        .map(|_| {
            let (browser, code) = (till.browser(), code.clone());
            tokio::spawn(async move { browser.joins(&code).await.status })
        })
        .collect();
    let mut joined = 0;
    for answer in tries {
        joined += i32::from(answer.await.expect("no panic") == StatusCode::SEE_OTHER);
    }
    assert_eq!(joined, 1);
    assert_eq!(till.rows("sessions").await, 2);
}

#[tokio::test]
async fn the_same_browser_may_send_a_code_twice_within_a_minute() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let (code, device, other) = (owner.makes_cashier("Mia").await, till.browser(), till.browser());
    for browser in [&device, &other] {
        browser.get("/join").await;
    }
    for page in <[Page; 2]>::from(tokio::join!(device.joins(&code), device.joins(&code))) {
        assert_eq!(page.location().path(), "/till", "{}", page.body);
    }
    assert_eq!(device.joins(&code).await.status, StatusCode::SEE_OTHER);
    assert_eq!(device.get("/till").await.one("body").attribute("data-role"), "cashier");
    assert_eq!(till.rows("sessions").await, 2, "one of the owner, one of the cashier");
    assert_eq!(other.joins(&code).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    till.advance(Duration::from_secs(61));
    assert_eq!(device.joins(&code).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(device.get("/till").await.status, StatusCode::OK, "still signed in");
}

#[tokio::test]
async fn whoever_guesses_waits_and_then_a_right_code_works() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let (code, thief) = (owner.makes_cashier("Mia").await, till.browser());
    for guess in 0..20 {
        let page = thief.joins(&format!("0000-0000-0000-00{guess:02}")).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{guess}");
    }
    for guess in ["0000-0000-0000-0099", &code] {
        let page = thief.joins(guess).await;
        assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
        let wait: u64 = page.header("retry-after").parse().expect("seconds");
        assert!((1..=60).contains(&wait), "{wait}");
    }
    till.advance(Duration::from_secs(60));
    assert_eq!(thief.joins(&code).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn ended_means_the_very_next_request() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let cashier = till.joined(&owner, "Mia").await;
    let list = owner.get("/settings/cashiers").await;
    assert!(list.has("[data-cashier] [data-device]"), "the owner sees where");
    let id = owner.only_cashier().await;
    let stranger = till.signed_in("noor").await;
    let path = format!("/settings/cashiers/{id}/end");
    for wrong in [&path, "/settings/cashiers/nobody/end"] {
        assert_eq!(stranger.post(wrong, &[]).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(cashier.get("/till").await.status, StatusCode::OK);
    assert_eq!(owner.post(&path, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(cashier.get("/till").await.location().path(), "/login");
    let refused = cashier.post("/sales", &SATS.fields()).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    assert!(refused.has("a[href='/join']"), "{}", refused.body);
    assert_eq!(till.rows("sales").await, 0);
    assert_eq!(
        owner.post(&path, &[]).await.status,
        StatusCode::SEE_OTHER,
        "again is fine"
    );
    assert!(!owner.get("/settings/cashiers").await.has("[data-cashier]"));
    assert_eq!(owner.get("/till").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_cashier_outlives_the_owner_s_sign_out_and_charges_on() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let cashier = till.joined(&owner, "Mia").await;
    owner.post("/logout", &[]).await;
    assert_eq!(till.rows("grants").await, 0);
    let keypad = cashier.get("/till").await;
    assert_eq!(keypad.status, StatusCode::OK);
    let notice = keypad.notice("owner-must-sign-in").expect("it says so");
    assert_eq!(notice.attribute("role"), "alert");
    assert!(!keypad.has("#charge-button[disabled]"));
    cashier.charged(SATS).await;
    // An owner who does not consent to `receive` is not charged for.
    till.browser().sign_in("alice", &["read", "offline"]).await;
    assert!(cashier.get("/till").await.has("#charge-button[disabled]"));
    let refused = cashier.post("/sales", &SATS.fields()).await;
    assert_eq!(
        (refused.status, refused.typed("amount").as_str()),
        (StatusCode::SERVICE_UNAVAILABLE, "2500")
    );
    assert!(refused.notice("owner-must-sign-in").is_some());
    till.browser().sign_in("alice", &ALL_SCOPES).await;
    assert!(cashier.get("/till").await.notice("owner-must-sign-in").is_none());
    cashier.charged(SATS).await;
}

#[tokio::test]
async fn a_grant_that_dies_under_a_cashier_signs_nobody_but_its_owner_out() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let cashier = till.joined(&owner, "Mia").await;
    till.remove_app_of("alice").await;
    let sale = cashier.charged(SATS).await;
    assert!(sale.notice("without-sign-in").is_some());
    assert!(cashier.get("/till").await.notice("owner-must-sign-in").is_some());
    assert_eq!(owner.get("/till").await.status, StatusCode::SEE_OTHER);
    till.signed_in("alice").await;
    cashier.charged(SATS).await;
}

#[tokio::test]
async fn a_cashier_charges_after_the_owner_s_token_lapsed_and_after_a_restart() {
    let mut till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let cashier = till.joined(&owner, "Mia").await;
    till.let_token_lapse().await;
    cashier.charged(SATS).await;
    till.start_again().await;
    cashier.charged(SATS).await;
    cashier.post("/logout", &[]).await;
    assert_eq!(cashier.get("/till").await.status, StatusCode::SEE_OTHER);
    assert_eq!(owner.get("/wallets").await.status, StatusCode::OK, "the owner stays");
}

#[tokio::test]
async fn joining_starts_a_new_session_and_ends_the_one_before() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let (code, other) = (owner.makes_cashier("Kenji").await, till.signed_in("kenji").await);
    assert!(other.get("/join").await.body.contains("kenji"), "it says what ends");
    let joined = other.joins(&code).await;
    assert!(joined.header("set-cookie").contains("till_session="));
    let body = other.get("/till").await.one("body");
    assert_eq!(
        (body.attribute("data-account"), body.attribute("data-role")),
        ("alice", "cashier")
    );
    assert_eq!((till.rows("sessions").await, till.rows("grants").await), (2, 1));
}

#[tokio::test]
async fn a_cashier_needs_a_name() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    for name in ["", "  \u{7}", &"é".repeat(41)] {
        let page = owner.post("/settings/cashiers", &[("name", name)]).await;
        assert_eq!(
            (page.status, page.data_page().as_str()),
            (StatusCode::UNPROCESSABLE_ENTITY, "cashiers")
        );
        assert!(!page.complaint("name").is_empty());
    }
    owner.makes_cashier(&"é".repeat(40)).await;
    let page = owner.post("/settings/cashiers", &[("name", "<b>&")]).await;
    assert!(!page.body.contains("<b>"));
}
