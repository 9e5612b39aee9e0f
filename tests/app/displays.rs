//! Second screens: whoever holds the link sees the newest sale of one person, and nothing that is private.

use std::time::Duration;

use reqwest::{Method, StatusCode};

use crate::{
    counter::{SATS, Typed},
    customer::eventually,
    support::{Browser, Page, Till},
};

const DISPLAYS: &str = "/settings/displays";

impl Browser {
    /// The owner makes a display of this cashier's sales, or their own; its path.
    async fn makes_display(&self, name: &str, cashier: &str) -> String {
        let page = self.post(DISPLAYS, &[("name", name), ("cashier", cashier)]).await;
        assert_eq!(
            (page.status, page.data_page().as_str()),
            (StatusCode::OK, "display-link"),
            "{}",
            page.body
        );
        assert!(page.has(".qr svg"));
        let link: url::Url = page
            .one("[data-display-link]")
            .attribute("href")
            .parse()
            .expect("an address");
        link.path().to_owned()
    }
}

/// What a screen shows: which status, and how much.
fn seen(page: &Page) -> (String, String) {
    assert_eq!(
        (page.status, page.data_page().as_str()),
        (StatusCode::OK, "display"),
        "{}",
        page.body
    );
    let total = page.select("[data-total] data").into_iter().next();
    let total = total.map_or(String::new(), |total| total.attribute("value").to_owned());
    (
        page.one("[data-sale-status]").attribute("data-sale-status").to_owned(),
        total,
    )
}

fn shows(status: &str, total: &str) -> (String, String) {
    (status.to_owned(), total.to_owned())
}

#[tokio::test]
async fn a_display_shows_one_person_s_sale_until_half_a_minute_after_it_was_paid() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner.sets(&[("name", "Café Å")]).await;
    let path = owner.makes_display("Counter", "").await;
    let screen = till.browser();
    let idle = screen.get(&path).await;
    assert_eq!(seen(&idle), shows("idle", ""));
    assert_eq!(idle.one("main").text, "Café Å", "nothing else");
    let sale = owner.charged(SATS).await;
    let waiting = screen.get(&path).await;
    assert_eq!(seen(&waiting), shows("waiting", "2500"));
    let request = sale
        .one("[data-payment-request]")
        .attribute("data-payment-request")
        .to_uppercase();
    assert_eq!(
        waiting
            .one(".qr[data-payment-request]")
            .attribute("data-payment-request"),
        request
    );
    assert!(waiting.has(".qr svg"));
    till.pay(&sale);
    owner.sees(&sale, "paid").await;
    assert_eq!(seen(&screen.get(&path).await), shows("paid", "2500"));
    till.advance(Duration::from_secs(25));
    assert_eq!(seen(&screen.get(&path).await), shows("paid", "2500"));
    till.advance(Duration::from_secs(6));
    assert_eq!(seen(&screen.get(&path).await), shows("idle", ""));
    // What is cancelled is gone at once.
    let sale = owner.charged(SATS).await;
    owner.post(&format!("{}/cancel", sale.url.path()), &[]).await;
    assert_eq!(seen(&screen.get(&path).await), shows("idle", ""));
}

#[tokio::test]
async fn each_display_is_one_person_s() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let mia = till.joined(&owner, "Mia").await;
    let id = owner.only_cashier().await;
    let (own, mias) = (
        owner.makes_display("Mine", "").await,
        owner.makes_display("Hers", &id).await,
    );
    let screen = till.browser();
    mia.charged(SATS).await;
    assert_eq!(seen(&screen.get(&own).await), shows("idle", ""));
    assert_eq!(seen(&screen.get(&mias).await), shows("waiting", "2500"));
    owner.charged(Typed { amount: "21", ..SATS }).await;
    assert_eq!(seen(&screen.get(&own).await), shows("waiting", "21"));
    assert_eq!(seen(&screen.get(&mias).await), shows("waiting", "2500"));
    till.signed_in("kenji")
        .await
        .charged(Typed { amount: "7", ..SATS })
        .await;
    assert_eq!(seen(&screen.get(&own).await), shows("waiting", "21"), "another shop's");
}

#[tokio::test]
async fn a_display_tells_nothing_private_whoever_looks() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let mia = till.joined(&owner, "Mia Marzipan").await;
    let path = owner
        .makes_display("The back of the stand", &owner.only_cashier().await)
        .await;
    let sale = mia
        .charged(Typed {
            memo: "For the mayor",
            ..SATS
        })
        .await;
    let id = sale.url.path().trim_start_matches("/sales/").to_owned();
    let account = till.control().person("alice").account_id;
    for browser in [till.browser(), owner.clone(), mia.clone()] {
        let page = browser.get(&path).await;
        assert_eq!(seen(&page), shows("waiting", "2500"));
        for private in [
            "Marzipan",
            "mayor",
            "back of the stand",
            &id,
            &account,
            "/sales",
            "/logout",
            "/wallets",
            "data-account",
        ] {
            assert!(!page.body.contains(private), "{private}: {}", page.body);
        }
        assert!(page.header("cache-control").contains("no-store"));
    }
    assert!(till.browser().get(&path).await.header("set-cookie").is_empty());
}

#[tokio::test]
async fn a_display_hears_of_every_change_and_ends_with_its_link() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let path = owner.makes_display("Counter", "").await;
    let mut stream = till.browser().stream(&format!("{path}/events"), &[]).await;
    assert_eq!(stream.status(), StatusCode::OK);
    assert!(
        stream.headers()["content-type"]
            .to_str()
            .expect("ASCII")
            .starts_with("text/event-stream")
    );
    let mut heard = String::new();
    let mut hears = async |wanted: &str| {
        let listening = async {
            while !heard.contains(wanted) {
                let chunk = stream.chunk().await.expect("a stream").expect("not its end");
                heard.push_str(&String::from_utf8_lossy(&chunk));
            }
        };
        tokio::time::timeout(Duration::from_secs(20), listening)
            .await
            .unwrap_or_else(|_| panic!("never {wanted}"));
        heard.clear();
    };
    hears("data-sale-status=\"idle\"").await;
    let sale = owner.charged(SATS).await;
    hears("data-payment-request").await;
    till.pay(&sale);
    hears("data-sale-status=\"paid\"").await;
    till.advance(Duration::from_secs(31));
    hears("data-sale-status=\"idle\"").await;
    let list = owner.get(DISPLAYS).await;
    let ended = owner.submit(&list, "form[action$='/end']", &[]).await;
    assert!(ended.has(".empty"), "{}", ended.body);
    let end = async { while stream.chunk().await.expect("a stream").is_some() {} };
    tokio::time::timeout(Duration::from_secs(20), end)
        .await
        .expect("the stream ends with the link");
    for gone in [path.clone(), format!("{path}/events")] {
        assert_eq!(till.browser().get(&gone).await.status, StatusCode::NOT_FOUND, "{gone}");
    }
}

#[tokio::test]
async fn a_link_is_shown_once_and_has_so_many_listeners() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let path = owner.makes_display("Counter", "").await;
    let secret = path.trim_start_matches("/display/").to_owned();
    assert!(!owner.get(DISPLAYS).await.body.contains(&secret));
    let kept: i64 = till
        .count("select count(*) from displays where length(token_hash) = 64")
        .await;
    assert_eq!(kept, 1, "only its hash is kept");
    let mut streams = Vec::new();
    for _ in 0..20 {
        let stream = till.browser().stream(&format!("{path}/events"), &[]).await;
        assert_eq!(stream.status(), StatusCode::OK);
        streams.push(stream);
    }
    let one_more = async || till.browser().stream(&format!("{path}/events"), &[]).await.status();
    assert_eq!(one_more().await, StatusCode::TOO_MANY_REQUESTS);
    // Whoever leaves makes room.
    streams.pop();
    eventually(async || one_more().await == StatusCode::OK).await;
    for wrong in ["/display/x", "/display/..%2f", &format!("{path}x"), "/display/%00"] {
        assert_eq!(till.browser().get(wrong).await.status, StatusCode::NOT_FOUND, "{wrong}");
    }
}

#[tokio::test]
async fn displays_are_the_owner_s_to_make_and_to_end() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let mia = till.joined(&owner, "Mia").await;
    let path = owner.makes_display("Counter", "").await;
    let list = owner.get(DISPLAYS).await;
    let end = format!(
        "{DISPLAYS}/{}/end",
        list.one("[data-display-id]").attribute("data-display-id")
    );
    let other = till.signed_in("kenji").await;
    let hers = owner.only_cashier().await;
    assert_eq!(mia.get(DISPLAYS).await.status, StatusCode::FORBIDDEN);
    assert_eq!(mia.post(&end, &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(other.post(&end, &[]).await.status, StatusCode::NOT_FOUND);
    let long = "x".repeat(41);
    for (browser, name, cashier, field) in [
        (&owner, "", "", "name"),
        (&owner, long.as_str(), "", "name"),
        (&owner, "Window", "nobody", "cashier"),
        // Another shop's cashier.
        (&other, "Window", hers.as_str(), "cashier"),
    ] {
        let page = browser.post(DISPLAYS, &[("name", name), ("cashier", cashier)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} {cashier}");
        assert!(page.has(&format!("#{field}-error")), "{}", page.body);
        assert_eq!(page.one("#name").attribute("value"), name);
    }
    let foreign = [("Sec-Fetch-Site", "cross-site")];
    let refused = owner.request(Method::POST, &end, &foreign, Some(&[])).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(seen(&till.browser().get(&path).await), shows("idle", ""));
    for _ in 0..2 {
        assert_eq!(owner.post(&end, &[]).await.status, StatusCode::SEE_OTHER);
    }
}
