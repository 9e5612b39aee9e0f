//! Whose screen it is: what the customer sees and does not, how a device joins, and that one cause is told once.

use reqwest::StatusCode;

use blink_till::sandbox::{Answer, Effect, Face, Fault};

use crate::{
    counter::SATS,
    customer::{charge, until_status},
    support::{ALL_SCOPES, Browser, Page, Till},
};

const PHONE: &str = "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36";

/// What is on the page whoever looks: no menu, and nothing of staff's outside of their own control.
fn belongs_to_the_customer(page: &Page) {
    assert!(!page.has("nav") && !page.has("header"), "a menu: {}", page.body);
    for staff in [
        "form[action$='/cancel']",
        "a[href^='/claims']",
        "a[href='/sales']",
        "form[action='/logout']",
        "[data-payment-request]",
    ] {
        assert_eq!(
            page.select(staff).len(),
            page.select(&format!("details.staff {staff}")).len(),
            "{staff} is for everybody"
        );
    }
    assert!(page.has("details.staff form[action='/logout']"));
}

#[tokio::test]
async fn while_a_sale_waits_and_when_it_is_paid_the_screen_is_the_customer_s() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "2500", "SAT", "BTC").await;
    let waiting = owner.get(&sale.path).await;
    belongs_to_the_customer(&waiting);
    assert!(waiting.has("details.staff form[action$='/cancel']") && waiting.has(".qr"));
    let again = owner.charged(SATS).await;
    till.pay(&again);
    let paid = owner.sees(&again, "paid").await;
    belongs_to_the_customer(&paid);
    assert!(paid.has(".next-steps a.next[href='/till']"), "New sale");
}

#[tokio::test]
async fn after_a_cancel_a_new_sale_is_what_is_offered_first() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "2500", "SAT", "BTC").await;
    let page = owner.get(&sale.path).await;
    owner.submit(&page, "form[action$='/cancel']", &[]).await;
    until_status(&owner, &sale.path, "cancelled").await;
    let page = owner.get(&sale.path).await;
    assert!(page.has("a.next.primary[href='/till']"));
    assert!(page.has("form[action$='/renew']") && !page.has("form[action$='/renew'] .primary"));
}

#[tokio::test]
async fn a_receipt_is_headed_by_a_name_and_never_by_an_id() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = owner.charged(SATS).await;
    till.pay(&sale);
    let link = owner
        .sees(&sale, "paid")
        .await
        .one("a[href^='/receipts/']")
        .attribute("href")
        .to_owned();
    let receipt = till.browser().get(&link).await;
    assert_eq!(receipt.one(".receipt h1").text, "alice");
    assert!(receipt.has(".receipt details.proof:not([open]) code"), "folded away");
    assert!(!receipt.has(".receipt > dl code"), "nothing technical outside of it");
}

#[tokio::test]
async fn the_receipt_of_an_account_without_a_name_shows_no_id_instead() {
    let till = Till::start().await;
    till.control().change_person("alice", |person| person.username = None);
    let owner = till.browser();
    owner.sign_in("alice", &ALL_SCOPES).await;
    let sale = owner.charged(SATS).await;
    till.pay(&sale);
    let paid = owner.sees(&sale, "paid").await;
    assert!(!paid.has(".shop"));
    let link = paid.one("a[href^='/receipts/']").attribute("href").to_owned();
    let receipt = till.browser().get(&link).await;
    assert_eq!(receipt.one(".receipt h1").text, "Receipt");
    assert!(!receipt.body.contains(&till.control().person("alice").account_id));
}

#[tokio::test]
async fn the_rate_on_a_receipt_is_a_price_as_people_write_it() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "12.50", "EUR", "BTC").await;
    till.control().pay(&sale.payment_hash).expect("an open invoice");
    until_status(&owner, &sale.path, "paid").await;
    let link = owner
        .get(&sale.path)
        .await
        .one("a[href^='/receipts/']")
        .attribute("href")
        .to_owned();
    let rate = till.browser().get(&link).await.one("[data-rate]").text;
    let (_, decimals) = rate
        .strip_suffix(" EUR")
        .and_then(|price| price.split_once('.'))
        .expect("a price in euros");
    assert_eq!(decimals.len(), 2, "{rate}");
}

#[tokio::test]
async fn a_wrong_join_code_stays_where_it_was_typed() {
    let till = Till::start().await;
    let page = till.browser().joins("7K3M-9PQX-0ABT-VW5<").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(page.one("#code").attribute("value"), "7K3M-9PQX-0ABT-VW5<");
}

#[tokio::test]
async fn a_join_code_comes_with_a_link_and_a_picture_of_it() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let page = owner.post("/settings/cashiers", &[("name", "Mia")]).await;
    let code = page.one("[data-join-code]").text;
    let link = page.one("[data-join-link]").attribute("href").to_owned();
    assert_eq!(link, till.url(&format!("/join#{code}")).as_str());
    assert!(page.has(".qr svg"));
    assert!(
        till.browser()
            .get("/join")
            .await
            .has("input[name=code][data-from-link]")
    );
}

#[tokio::test]
async fn of_two_cashiers_of_one_name_the_second_gets_a_number() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    for name in ["Mia", "mia", "Mia"] {
        till.joined(&owner, name).await;
    }
    let list = owner.get("/settings/cashiers").await;
    let mut names: Vec<_> = list
        .select("[data-cashier] h2")
        .into_iter()
        .map(|name| name.text)
        .collect();
    names.sort();
    assert_eq!(names, ["Mia", "Mia 3", "mia 2"]);
    // Ending asks once more: the button is not there until its question is opened.
    let ends = list.select("form[action$='/end']").len();
    assert_eq!(
        (ends, list.select("details:not([open]) form[action$='/end']").len()),
        (3, 3)
    );
}

#[tokio::test]
async fn an_ended_cashier_is_told_so_and_can_join_again() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let mia = till.joined(&owner, "Mia").await;
    assert_eq!(mia.get("/till").await.status, StatusCode::OK);
    owner
        .post(&format!("/settings/cashiers/{}/end", owner.only_cashier().await), &[])
        .await;
    let page = mia.visit("/till").await;
    assert_eq!(page.data_page(), "join", "not Blink's door");
    assert!(page.notice("cashier-signed-out").is_some() && page.has("form[action='/join']"));
    assert!(page.has("a[href='/login']"), "an owner gets in as ever");
    assert_eq!(
        mia.joins(&owner.makes_cashier("Mia").await).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(mia.get("/till").await.status, StatusCode::OK);
    // Who never was a cashier goes to Blink.
    let stranger = till.browser();
    let door = stranger.get("/login?return_to=/till").await;
    assert!(door.location().as_str().contains("/oauth2/auth"));
}

#[tokio::test]
async fn a_device_is_listed_by_the_name_that_people_give_it() {
    let till = Till::start().await;
    let owner = till.browser().named(PHONE);
    owner.sign_in("alice", &ALL_SCOPES).await;
    let listed = owner.get("/settings/sign-ins").await.one("[data-this-device] td").text;
    assert!(
        listed.starts_with("Chrome on Android, Pixel 8") && !listed.contains("Mozilla"),
        "{listed}"
    );
}

/// How often the page tells of something.
fn told(page: &Page) -> Vec<String> {
    let notices = page.select("main [data-notice]");
    notices
        .iter()
        .map(|notice| notice.attribute("data-notice").to_owned())
        // Of another cause: nobody has set this shop up yet.
        .filter(|notice| notice != "new-shop")
        .collect()
}

#[tokio::test]
async fn a_limit_of_blink_s_is_told_once() {
    let till = Till::start().await;
    let owner: Browser = till.signed_in("alice").await;
    let page = owner.get("/till").await;
    till.control().put(
        Fault::new(
            Face::Api,
            Effect::Answer(Answer::new(429, "").header("retry-after", "30")),
        )
        .on("InvoiceCreate")
        .named("trouble"),
    );
    let refused = owner
        .submit(&page, "#charge", &[("amount", "2500"), ("unit", "SAT")])
        .await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS, "{}", refused.body);
    assert_eq!(told(&refused), ["rate-limited"]);
}

#[tokio::test]
async fn a_box_that_was_not_ticked_is_told_once() {
    let till = Till::start().await;
    let owner = till.browser();
    owner.sign_in("alice", &["read", "offline"]).await;
    assert_eq!(told(&owner.get("/till").await), ["partial-consent"]);
}

#[tokio::test]
async fn a_sale_bears_the_shop_s_own_name_once_it_has_one() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let first = charge(&till, &owner, "21", "SAT", "BTC").await;
    assert_eq!(owner.get(&first.path).await.one(".shop").text, "alice");
    owner.sets(&[("name", "Café Å")]).await;
    let second = charge(&till, &owner, "22", "SAT", "BTC").await;
    assert_eq!(owner.get(&second.path).await.one(".shop").text, "Café Å");
    assert_eq!(
        owner.get(&first.path).await.one(".shop").text,
        "alice",
        "as it was sold"
    );
}
