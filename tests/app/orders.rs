//! Items on the till, what they come to, and orders that wait.

use reqwest::StatusCode;

use crate::support::{Browser, Page, Till};

/// The one amount that bears this mark, in minor units.
pub fn marked(page: &Page, mark: &str) -> i64 {
    let value = page.one(&format!("[{mark}] data"));
    value.attribute("value").parse().expect("an integer")
}

/// Fills in the till's form.
pub async fn sell(browser: &Browser, fields: &[(&str, &str)]) -> Page {
    let till = browser.get("/till").await;
    browser.submit(&till, "#charge", fields).await
}

#[tokio::test]
async fn an_amount_alone_is_a_sale_as_ever_and_says_its_total() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = sell(&owner, &[("amount", "12.34"), ("unit", "EUR"), ("wallet", "BTC")]).await;
    assert_eq!(marked(&sale, "data-total"), 1234);
    assert!(!sale.has("[data-line]"));
    assert_eq!(till.count("select count(*) from order_totals").await, 0);
}

/// What waits, by its name.
async fn waiting(browser: &Browser) -> Vec<(String, String)> {
    let page = browser.get("/orders").await;
    assert_eq!((page.status, page.data_page().as_str()), (StatusCode::OK, "orders"));
    let orders = page.select("[data-order]");
    orders
        .into_iter()
        .map(|order| (order.attribute("data-order").to_owned(), order.text.clone()))
        .collect()
}

/// Parks what these fields say; the order's id.
async fn parked(browser: &Browser, label: &str, fields: &[(&str, &str)]) -> String {
    let page = browser.get("/till").await;
    let (_, mut all) = page.form("#charge");
    all.retain(|(name, _)| !fields.iter().any(|(other, _)| other == name) && name != "label");
    let mut all: Vec<(&str, &str)> = all
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    all.extend(fields);
    all.push(("label", label));
    let answer = browser.post("/orders", &all).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let orders = waiting(browser).await;
    let found = orders.into_iter().find(|(_, text)| text.contains(label));
    found.expect("it is on the list").0
}

#[tokio::test]
async fn a_parked_order_comes_back_when_its_sale_ends_unpaid() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let order = parked(&owner, "Table 7", &[("amount", "5"), ("unit", "EUR")]).await;
    let page = owner.get(&format!("/till?order={order}")).await;
    let sale = owner.submit(&page, "#charge", &[]).await;
    assert!(waiting(&owner).await.is_empty());
    owner.post(&format!("{}/cancel", sale.url.path()), &[]).await;
    owner.sees(&sale, "cancelled").await;
    assert_eq!(waiting(&owner).await.len(), 1);
    let page = owner.get(&format!("/till?order={order}")).await;
    let again = owner.submit(&page, "#charge", &[]).await;
    assert_ne!(again.url, sale.url);
    assert!(waiting(&owner).await.is_empty());
}

#[tokio::test]
async fn two_devices_that_charge_one_order_at_once_make_one_sale() {
    let till = Till::start().await;
    let (owner, tablet) = (till.signed_in("alice").await, till.signed_in("alice").await);
    let order = parked(&owner, "Bar", &[("amount", "5"), ("unit", "EUR")]).await;
    let path = format!("/till?order={order}");
    let (one, two) = tokio::join!(owner.get(&path), tablet.get(&path));
    let (one, two) = tokio::join!(owner.submit(&one, "#charge", &[]), tablet.submit(&two, "#charge", &[]));
    assert_eq!(one.url, two.url);
    assert_eq!(till.rows("sales").await, 1);
}

#[tokio::test]
async fn an_order_is_its_shop_s_alone_and_can_be_put_away() {
    let till = Till::start().await;
    let (owner, stranger) = (till.signed_in("alice").await, till.signed_in("kenji").await);
    let order = parked(&owner, "Table 1", &[("amount", "5"), ("unit", "EUR")]).await;
    assert!(waiting(&stranger).await.is_empty());
    assert_eq!(
        stranger.get(&format!("/till?order={order}")).await.status,
        StatusCode::NOT_FOUND
    );
    let discard = format!("/orders/{order}/discard");
    assert_eq!(stranger.post(&discard, &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(waiting(&owner).await.len(), 1);
    assert_eq!(owner.post(&discard, &[]).await.status, StatusCode::SEE_OTHER);
    assert!(waiting(&owner).await.is_empty());
    let nothing = owner.post("/orders", &[("label", "empty")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!nothing.complaint("amount").is_empty());
}
