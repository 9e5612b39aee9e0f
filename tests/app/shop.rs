//! The shop's own page: what is set once, and what is known of it before anybody set anything.

use reqwest::{Method, StatusCode};

use crate::support::{Browser, Page, Till};

const SHOP: &str = "/settings/shop";

impl Browser {
    /// What the script of every page does as long as nobody said in which zone the shop is.
    pub async fn tells_its_zone(&self, zone: &str) -> Page {
        let headers = [("Sec-Fetch-Site", "same-origin"), ("Sec-Fetch-Mode", "cors")];
        self.request(
            Method::POST,
            "/settings/shop/guess",
            &headers,
            Some(&[("time_zone", zone)]),
        )
        .await
    }

    /// The owner chooses a zone.
    pub async fn stands_in(&self, zone: &str) {
        let saved = self.post(SHOP, &[("time_zone", zone)]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    }

    /// The zone in which pages tell times, and whether somebody said that it is this one.
    async fn zone(&self) -> (String, bool) {
        let body = self.get("/till").await.one("body");
        let unknown = self.get("/till").await.has("body[data-time-zone-unknown]");
        (body.attribute("data-time-zone").to_owned(), !unknown)
    }
}

#[tokio::test]
async fn a_shop_keeps_what_its_owner_sets() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let page = owner.get(SHOP).await;
    assert_eq!(page.data_page(), "shop");
    assert_eq!(page.one("#ask_above").attribute("value"), "");
    assert_eq!(page.one("#time_zone").attribute("value"), "");
    let saved = owner
        .submit(
            &page,
            "form[action='/settings/shop']",
            &[("time_zone", "pacific/auckland"), ("ask_above", " 250 ")],
        )
        .await;
    assert_eq!((saved.status, saved.url.path()), (StatusCode::OK, SHOP));
    assert_eq!(saved.one("#time_zone").attribute("value"), "Pacific/Auckland");
    assert_eq!(saved.one("#ask_above").attribute("value"), "250");
    assert_eq!(owner.zone().await, ("Pacific/Auckland".to_owned(), true));
    // Another account's shop is another.
    assert_eq!(till.signed_in("kenji").await.zone().await, ("UTC".to_owned(), false));
}

#[tokio::test]
async fn a_form_with_fewer_fields_loses_nothing() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner.post(SHOP, &[("ask_above", "77")]).await;
    owner.stands_in("America/El_Salvador").await;
    let page = owner.get(SHOP).await;
    assert_eq!(page.one("#ask_above").attribute("value"), "77");
    assert_eq!(page.one("#time_zone").attribute("value"), "America/El_Salvador");
}

#[tokio::test]
async fn a_mistake_is_told_beside_its_field_and_nothing_typed_is_lost() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    for (zone, above, wrong) in [
        ("Mars/Olympus", "500", &["time_zone"][..]),
        ("+01:00", "500", &["time_zone"]),
        ("Europe/Berlin", "0", &["ask_above"]),
        ("Europe/Berlin", "-5", &["ask_above"]),
        ("Europe/Berlin", "10,000", &["ask_above"]),
        ("Europe/Berlin", "99999999999999999999", &["ask_above"]),
        ("<script>", "\u{202e}5", &["time_zone", "ask_above"]),
    ] {
        let page = owner.post(SHOP, &[("time_zone", zone), ("ask_above", above)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{zone} {above}");
        for field in ["time_zone", "ask_above"] {
            assert_eq!(
                page.has(&format!("#{field}-error")),
                wrong.contains(&field),
                "{zone} {above}"
            );
        }
        assert_eq!(page.one("#time_zone").attribute("value"), zone);
        assert_eq!(page.one("#ask_above").attribute("value"), above);
    }
    assert_eq!(till.count("select count(*) from shops").await, 0);
}

#[tokio::test]
async fn the_shop_is_the_owners_and_only_its_own_pages_change_it() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let cashier = till.joined(&owner, "Mia").await;
    assert_eq!(cashier.get(SHOP).await.status, StatusCode::FORBIDDEN);
    let saved = cashier.post(SHOP, &[("time_zone", "Europe/Berlin")]).await;
    assert_eq!(saved.status, StatusCode::FORBIDDEN);
    let foreign = [("Sec-Fetch-Site", "cross-site")];
    for path in [SHOP, "/settings/shop/guess"] {
        let page = owner
            .request(Method::POST, path, &foreign, Some(&[("time_zone", "Europe/Berlin")]))
            .await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(till.count("select count(*) from shops").await, 0);
}

#[tokio::test]
async fn the_first_browser_to_say_its_zone_is_believed_until_the_owner_chooses() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let cashier = till.joined(&owner, "Mia").await;
    let known = |page: &Page| {
        page.one("[data-time-zone-known]")
            .attribute("data-time-zone-known")
            .to_owned()
    };
    assert_eq!(known(&owner.get(SHOP).await), "no");
    assert_eq!(
        owner.tells_its_zone("Mars/Olympus").await.status,
        StatusCode::BAD_REQUEST
    );
    assert_eq!(owner.zone().await, ("UTC".to_owned(), false));
    assert_eq!(
        cashier.tells_its_zone("America/El_Salvador").await.status,
        StatusCode::NO_CONTENT
    );
    owner.tells_its_zone("Europe/Berlin").await;
    assert_eq!(owner.zone().await, ("America/El_Salvador".to_owned(), true));
    assert_eq!(cashier.zone().await, ("America/El_Salvador".to_owned(), true));
    assert_eq!(known(&owner.get(SHOP).await), "guess");
    owner.stands_in("Pacific/Auckland").await;
    cashier.tells_its_zone("America/El_Salvador").await;
    assert_eq!(owner.zone().await, ("Pacific/Auckland".to_owned(), true));
    assert_eq!(known(&owner.get(SHOP).await), "yes");
}
