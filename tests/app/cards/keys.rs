//! A shop's own keys: proved, sealed, never shown, gone when removed.

use blink_till::{
    config::SecretKeys,
    sandbox::{Effect, Face, Fault},
};
use reqwest::{Method, StatusCode};

use super::EUROS;
use crate::{customer::eventually, support::Till};

const STORED: &str = "select count(*) from card_merchants";

#[tokio::test]
async fn keys_are_proved_before_they_are_kept_and_never_shown_again() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let form = owner.get("/settings/cards").await;
    assert_eq!((form.status, form.data_page().as_str()), (StatusCode::OK, "cards"));
    let keys = till.control().card_keys(0);
    let wrong = format!("{}0", &keys.secret_key[1..]);
    for (api_key, secret_key, currency, field) in [
        ("", keys.secret_key.as_str(), "EUR", "api_key"),
        (&keys.api_key, "", "EUR", "secret_key"),
        (&keys.api_key, &keys.secret_key, "euro", "currency"),
        (&keys.api_key, &keys.secret_key, "JPY", "currency"),
        (&keys.api_key, &wrong, "EUR", "api_key"),
        ("a key with spaces", &keys.secret_key, "EUR", "api_key"),
    ] {
        let fields = [("api_key", api_key), ("secret_key", secret_key), ("currency", currency)];
        let page = owner.post("/settings/cards", &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(!page.complaint(field).is_empty());
        for secret in [&keys.api_key, &keys.secret_key, &wrong] {
            assert!(!page.body.contains(secret.as_str()), "{field}");
        }
        assert_eq!(page.one("[name=currency]").attribute("value"), currency.to_uppercase());
        assert_eq!(till.count(STORED).await, 0);
    }
    let kept = owner.types_card_keys(&till, 0, "eur").await;
    assert_eq!(
        (kept.status, kept.location().path()),
        (StatusCode::SEE_OTHER, "/settings/cards")
    );
    let page = owner.get("/settings/cards").await;
    assert!(page.has("[data-cards=on]") && page.one("[data-cards]").text.contains("EUR"));
    assert!(!page.body.contains(&keys.api_key) && !page.body.contains(&keys.secret_key));
    assert!(
        page.select("input[type=password]")
            .iter()
            .all(|input| input.attribute("value").is_empty())
    );
}

#[tokio::test]
async fn while_the_vendor_is_silent_nothing_is_kept_and_the_form_comes_back() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    for effect in [
        Effect::Drop,
        Effect::Answer(blink_till::sandbox::Answer::new(500, "<h1>oh</h1>")),
        Effect::Answer(blink_till::sandbox::Answer::new(429, "{}").header("retry-after", "1")),
    ] {
        till.control().put(Fault::new(Face::Cards, effect).named("down"));
        let page = owner.types_card_keys(&till, 0, "EUR").await;
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(page.notice("card-unreachable").is_some() && page.has("form[action='/settings/cards']"));
        assert!(!page.body.contains(&till.control().card_keys(0).api_key));
        assert_eq!(till.count(STORED).await, 0);
        till.advance(std::time::Duration::from_secs(2));
    }
}

#[tokio::test]
async fn every_owner_has_keys_of_their_own_and_removed_ones_are_gone() {
    let (till, alice) = Till::with_cards().await;
    let kenji = till.signed_in("kenji").await;
    assert!(
        !kenji.get("/settings/cards").await.has("[data-cards=on]"),
        "not alice's"
    );
    assert_eq!(
        kenji.types_card_keys(&till, 1, "GBP").await.status,
        StatusCode::SEE_OTHER
    );
    assert!(
        kenji
            .get("/settings/cards")
            .await
            .one("[data-cards]")
            .text
            .contains("GBP")
    );
    let sale = alice.charged_with_card(EUROS).await;
    assert_eq!(till.paylink().merchant, 0);
    let removed = alice.post("/settings/cards/remove", &[]).await;
    assert_eq!(removed.location().path(), "/settings/cards");
    assert!(!alice.get("/settings/cards").await.has("[data-cards=on]"));
    assert_eq!(till.count(STORED).await, 1, "kenji's stay");
    assert_eq!(till.paylink().status, "Cancelled", "nobody could ask for it any more");
    assert!(alice.get("/settings/cards").await.notice("card-unwatched").is_none());
    let page = alice.get(sale.url.path()).await;
    assert_eq!(page.sale_status(), "waiting", "the invoice can be paid");
    assert!(!page.has("[data-card-link]") && !page.has("form[action$='/card']"));
    assert_eq!(alice.presses_card(&sale).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn keys_that_go_while_the_vendor_is_silent_leave_word_of_what_can_still_be_paid() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    till.control().put(Fault::new(Face::Cards, Effect::Drop).on("update"));
    till.control().put(Fault::new(Face::Cards, Effect::Drop).on("read"));
    let removed = owner.post("/settings/cards/remove", &[]).await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER);
    assert_eq!(till.count(STORED).await, 0);
    let page = owner.get("/settings/cards").await;
    assert!(page.notice("card-unwatched").is_some() && page.body.contains(sale.url.path()));
    assert_eq!(owner.get(sale.url.path()).await.sale_status(), "waiting");
}

#[tokio::test]
async fn with_other_keys_what_was_open_is_taken_back_first() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    assert_eq!(
        owner.types_card_keys(&till, 0, "EUR").await.status,
        StatusCode::SEE_OTHER
    );
    assert!(
        owner.get(sale.url.path()).await.has("[data-card-link]"),
        "the same keys"
    );
    assert_eq!(
        owner.types_card_keys(&till, 1, "GBP").await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(till.paylink().status, "Cancelled");
    let page = owner.get(sale.url.path()).await;
    assert!(!page.has("[data-card-link]") && page.has("[data-payment-request]"));
}

#[tokio::test]
async fn a_rotated_key_seals_them_anew_and_without_any_key_they_are_typed_again() {
    let mut till = Till::start_with(|config| config.secret_keys = SecretKeys(vec![[1; 32]])).await;
    let owner = till.signed_in("alice").await;
    owner.types_card_keys(&till, 0, "EUR").await;
    let sealed = |till: &Till| {
        let read = till.db.read.clone();
        async move {
            let sql = "select api_key || secret_key from card_merchants";
            let sealed: Vec<u8> = blink_till::db::query_scalar(sql).fetch_one(&read).await.expect("a row");
            sealed
        }
    };
    let before = sealed(&till).await;
    let keys = till.control().card_keys(0);
    let holds = |secret: &str| before.windows(secret.len()).any(|part| part == secret.as_bytes());
    assert!(!holds(&keys.api_key) && !holds(&keys.secret_key), "sealed");
    till.config.secret_keys = SecretKeys(vec![[2; 32], [1; 32]]);
    till.start_again().await;
    eventually(async || sealed(&till).await != before).await;
    till.config.secret_keys = SecretKeys(vec![[2; 32]]);
    till.start_again().await;
    let sale = owner.charged_with_card(EUROS).await;
    assert!(sale.has("[data-card-link]"), "{}", sale.body);
    till.config.secret_keys = SecretKeys(vec![[3; 32]]);
    till.start_again().await;
    let owner = till.signed_in("alice").await;
    let sale = owner.charged(EUROS).await;
    let page = owner.presses_card(&sale).await;
    // The right keys may come back; an owner who will not wait types the shop's anew.
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{}", page.body);
    assert_eq!(till.count("select count(*) from card_merchants").await, 1);
    assert_eq!(
        owner.types_card_keys(&till, 0, "EUR").await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(owner.presses_card(&sale).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn switched_off_there_is_no_such_room() {
    let till = Till::start_with(|config| config.integrations.on = Vec::new()).await;
    let owner = till.signed_in("alice").await;
    let sale = owner.charged(EUROS).await;
    assert!(!sale.has("form[action$='/card']"));
    let card = format!("{}/card", sale.url.path());
    let refund = format!("{}/refund", sale.url.path());
    for (method, path) in [
        (Method::GET, "/settings/cards"),
        (Method::POST, "/settings/cards"),
        (Method::POST, &card),
        (Method::POST, &refund),
        (Method::GET, "/integrations/cards/done/x"),
        (Method::POST, "/integrations/cards/notify/x"),
    ] {
        for browser in [&owner, &till.browser()] {
            let page = browser
                .request(method.clone(), path, &[("Sec-Fetch-Site", "same-origin")], None)
                .await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{method} {path}");
        }
    }
    assert!(!owner.get("/settings/sign-ins").await.has("a[href='/settings/cards']"));
}

#[tokio::test]
async fn switched_off_while_a_hosted_page_is_open_the_sale_does_not_wait_for_ever() {
    let (mut till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    till.config.integrations.on = Vec::new();
    till.start_again().await;
    let minute = std::time::Duration::from_secs(60);
    owner.sees_while(&sale, "expired", || till.advance(minute)).await;
}

#[tokio::test]
async fn a_cashier_presses_card_but_sees_no_keys_and_gives_nothing_back() {
    let (till, owner) = Till::with_cards().await;
    let cashier = till.joined(&owner, "Mia").await;
    let sale = cashier.charged_with_card(EUROS).await;
    assert!(sale.has("[data-card-link]"));
    till.pays(blink_till::sandbox::How::Card).await;
    let paid = cashier.sees(&sale, "paid").await;
    assert!(!paid.has("form[action$='/refund']"));
    let refund = format!("{}/refund", sale.url.path());
    for (path, form) in [
        (refund.as_str(), [("confirm", "yes")]),
        ("/settings/cards", [("currency", "EUR")]),
        ("/settings/cards/remove", [("confirm", "yes")]),
    ] {
        assert_eq!(cashier.post(path, &form).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(cashier.get("/settings/cards").await.status, StatusCode::FORBIDDEN);
    let stranger = till.browser().get("/settings/cards").await;
    assert_eq!(stranger.status, StatusCode::SEE_OTHER);
    let other = till.signed_in("kenji").await;
    assert_eq!(other.presses_card(&sale).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        other.post(&refund, &[("confirm", "yes")]).await.status,
        StatusCode::NOT_FOUND
    );
}
