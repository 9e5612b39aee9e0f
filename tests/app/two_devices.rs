//! One order, or one item, on two devices at once: what the second of them does not know of is never overwritten.

use reqwest::StatusCode;

use crate::{
    orders::{item, marked, parked, waiting},
    support::{Browser, Page, Till},
};

/// Parks what this page of the till shows, with these fields typed over it.
async fn park(browser: &Browser, page: &Page, typed: &[(&str, &str)]) -> Page {
    let (_, mut fields) = page.form("#charge");
    fields.retain(|(name, _)| !typed.iter().any(|(other, _)| other == name));
    let mut fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    fields.extend(typed);
    browser.post("/orders", &fields).await
}

async fn take_up(browser: &Browser, order: &str) -> Page {
    let page = browser.get(&format!("/till?order={order}")).await;
    assert_eq!(page.data_page(), "till", "{}", page.body);
    page
}

/// "Table 4" with a flat white, taken up on two devices; the field for its pieces, the devices' pages, and the order.
async fn on_two_devices(owner: &Browser, tablet: &Browser) -> (String, Page, Page, String) {
    let coffee = item(owner, "Flat white", "3.50", &[]).await;
    let quantity = format!("qty.{coffee}");
    let order = parked(owner, "Table 4", &[(&quantity, "1")]).await;
    let (here, there) = (take_up(owner, &order).await, take_up(tablet, &order).await);
    (quantity, here, there, order)
}

fn assert_told(page: &Page, of: &str) {
    assert_eq!(
        (page.status, page.data_page().as_str()),
        (StatusCode::CONFLICT, "till"),
        "{}",
        page.body
    );
    let notice = page.notice("order-changed").expect("it is said");
    assert!(notice.text.contains(of), "{}", notice.text);
}

#[tokio::test]
async fn an_order_that_two_devices_change_and_park_is_overwritten_by_neither_unasked() {
    let till = Till::start().await;
    let (owner, tablet) = (till.signed_in("alice").await, till.signed_in("alice").await);
    let (quantity, here, there, order) = on_two_devices(&owner, &tablet).await;
    let first = park(
        &tablet,
        &there,
        &[(&quantity, "3"), ("amount", "2.50"), ("discount", "10%")],
    )
    .await;
    assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.body);
    let second = park(
        &owner,
        &here,
        &[("amount", "7"), ("memo", "no milk"), ("label", "Table four")],
    )
    .await;
    assert_told(&second, "Table 4, 3 × Flat white, 2.50 EUR, −10%");
    for (field, typed) in [("amount", "7"), ("label", "Table four"), (&quantity, "1")] {
        assert_eq!(second.typed(field), typed, "what was typed");
    }
    let kept = take_up(&tablet, &order).await;
    assert_eq!(
        (kept.typed("amount"), kept.typed(&quantity)),
        ("2.50".into(), "3".into())
    );
    // Whoever has seen it says that it is meant.
    let again = park(&owner, &second, &[]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.body);
    let kept = take_up(&tablet, &order).await;
    assert_eq!((kept.typed("amount"), kept.typed(&quantity)), ("7".into(), "1".into()));
    assert_eq!(waiting(&owner).await.len(), 1);
    // And now the tablet's page is the one of before.
    assert_told(&park(&tablet, &there, &[("amount", "1")]).await, "Table four");
}

#[tokio::test]
async fn an_order_that_is_parked_the_same_on_two_devices_or_twice_by_one_is_nobody_s_conflict() {
    let till = Till::start().await;
    let (owner, tablet) = (till.signed_in("alice").await, till.signed_in("alice").await);
    let (quantity, here, there, order) = on_two_devices(&owner, &tablet).await;
    let more: [(&str, &str); 1] = [(&quantity, "2")];
    let (one, two) = tokio::join!(park(&owner, &here, &more), park(&owner, &here, &more));
    assert_eq!((one.status, two.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
    let same = park(&tablet, &there, &more).await;
    assert_eq!(same.status, StatusCode::SEE_OTHER, "{}", same.body);
    assert_eq!(take_up(&owner, &order).await.typed(&quantity), "2");
    // What was looked at and parked as it was is no change for those who have it before them.
    let page = take_up(&owner, &order).await;
    park(&tablet, &take_up(&tablet, &order).await, &[]).await;
    assert_eq!(
        park(&owner, &page, &[("amount", "1")]).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(waiting(&owner).await.len(), 1);
}

#[tokio::test]
async fn an_order_that_is_parked_again_as_it_was_has_the_prices_of_now() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let (quantity, .., order) = on_two_devices(&owner, &owner).await;
    let item = format!("/items/{}", quantity.trim_start_matches("qty."));
    let dearer = [("name", "Flat white"), ("price", "4.00"), ("unit", "EUR")];
    assert_eq!(owner.post(&item, &dearer).await.status, StatusCode::SEE_OTHER);
    let told = "[data-notice=prices-changed]";
    let changed = take_up(&owner, &order).await;
    assert!(changed.has(told), "{}", changed.body);
    park(&owner, &changed, &[]).await;
    assert!(!take_up(&owner, &order).await.has(told));
}

#[tokio::test]
async fn an_order_that_was_changed_on_another_device_is_not_charged_as_it_was_before() {
    let till = Till::start().await;
    let (owner, tablet) = (till.signed_in("alice").await, till.signed_in("alice").await);
    let (quantity, here, there, order) = on_two_devices(&owner, &tablet).await;
    assert_eq!(
        park(&tablet, &there, &[(&quantity, "3")]).await.status,
        StatusCode::SEE_OTHER
    );
    let told = owner.submit(&here, "#charge", &[]).await;
    assert_told(&told, "3 × Flat white");
    assert_eq!(till.rows("sales").await, 0);
    assert_eq!(waiting(&owner).await.len(), 1);
    let sale = owner.submit(&told, "#charge", &[(&quantity, "3")]).await;
    assert_eq!(sale.data_page(), "sale", "{}", sale.body);
    assert_eq!(marked(&sale, "data-total"), 1050);
    // Once it is a sale there is nothing to choose from any more, and what was chosen waits.
    let page = owner.submit(&told, "#charge", &[("order", &order), ("key", "")]).await;
    assert_eq!(page.url.path(), sale.url.path(), "{}", page.body);
    assert!(page.notice("order-charged").is_some());
}

#[tokio::test]
async fn a_form_that_says_no_version_parks_over_the_order_as_it_is() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let order = parked(&owner, "Table 4", &[("amount", "5"), ("unit", "EUR")]).await;
    for amount in ["6", "7"] {
        let fields = [
            ("order", order.as_str()),
            ("label", "Table 4"),
            ("amount", amount),
            ("unit", "EUR"),
        ];
        assert_eq!(owner.post("/orders", &fields).await.status, StatusCode::SEE_OTHER);
        assert_eq!(take_up(&owner, &order).await.typed("amount"), amount);
    }
}

#[tokio::test]
async fn a_parked_amount_stands_on_the_list_as_the_amount_that_it_is() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    parked(&owner, "Table 4", &[("amount", "1234,5"), ("unit", "EUR")]).await;
    let [(_, text)] = &waiting(&owner).await[..] else {
        panic!("one order waits");
    };
    assert!(text.contains("1,234.50 EUR") && !text.contains("piece"), "{text}");
    let tea = item(&owner, "Tea", "2", &[]).await;
    let order = parked(
        &owner,
        "Table 5",
        &[(&format!("qty.{tea}"), "2"), ("amount", "3"), ("unit", "EUR")],
    )
    .await;
    let orders = waiting(&owner).await;
    let (_, text) = orders.iter().find(|(id, _)| *id == order).expect("it waits");
    for part in ["2 pieces", "2 × Tea", "3.00 EUR"] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[tokio::test]
async fn an_item_that_two_change_is_overwritten_by_neither_unasked() {
    let till = Till::start().await;
    let (owner, tablet) = (till.signed_in("alice").await, till.signed_in("alice").await);
    owner.adds(&[("name", "Tea"), ("price", "2"), ("unit", "EUR")]).await;
    let path = owner.item("Tea").await;
    let (here, there) = (owner.get(&path).await, tablet.get(&path).await);
    let first = tablet
        .submit(&there, "#item", &[("price", "2.50"), ("name", "Green tea")])
        .await;
    assert_eq!(first.status, StatusCode::OK, "{}", first.body);
    let second = owner.submit(&here, "#item", &[("price", "3")]).await;
    assert_eq!(second.status, StatusCode::CONFLICT, "{}", second.body);
    let notice = second.notice("item-changed").expect("it is said");
    assert!(notice.text.contains("Green tea, 2.50 EUR"), "{}", notice.text);
    let (_, typed) = second.form("#item");
    for (name, value) in [("name", "Tea"), ("price", "3")] {
        assert!(typed.contains(&(name.to_owned(), value.to_owned())), "{typed:?}");
    }
    assert_eq!(owner.sells().await, [("Green tea".to_owned(), 250)]);
    // The same from both is no conflict, and whoever has seen it may say that theirs is meant.
    let same = tablet
        .submit(&there, "#item", &[("price", "2.50"), ("name", "Green tea")])
        .await;
    assert_eq!(same.status, StatusCode::OK, "{}", same.body);
    let again = owner.submit(&second, "#item", &[]).await;
    assert_eq!(again.status, StatusCode::OK, "{}", again.body);
    assert_eq!(owner.sells().await, [("Tea".to_owned(), 300)]);
    // A form that says no version changes it as it is.
    let plain = [("name", "Tea"), ("price", "4"), ("unit", "EUR")];
    assert_eq!(owner.post(&path, &plain).await.status, StatusCode::SEE_OTHER);
    assert_eq!(owner.sells().await, [("Tea".to_owned(), 400)]);
}

/// Makes a flat white dearer.
async fn dearer(owner: &Browser, quantity: &str) {
    let item = format!("/items/{}", quantity.trim_start_matches("qty."));
    let fields = [("name", "Flat white"), ("price", "4.00"), ("unit", "EUR")];
    assert_eq!(owner.post(&item, &fields).await.status, StatusCode::SEE_OTHER);
}

const PRICES: &str = "prices-changed";

#[tokio::test]
async fn an_order_changed_elsewhere_whose_prices_changed_too_is_charged_once_both_were_said() {
    let till = Till::start().await;
    let (owner, tablet) = (till.signed_in("alice").await, till.signed_in("alice").await);
    let (quantity, here, there, order) = on_two_devices(&owner, &tablet).await;
    let parked = park(&tablet, &there, &[(&quantity, "3")]).await;
    assert_eq!(parked.status, StatusCode::SEE_OTHER, "{}", parked.body);
    dearer(&owner, &quantity).await;
    // First the prices, for without them there is nothing to charge; then the order. What was typed stays through both.
    let typed = [("memo", "no milk"), ("discount", "10%"), (quantity.as_str(), "2")];
    let prices = owner.submit(&here, "#charge", &typed).await;
    assert_eq!(prices.status, StatusCode::CONFLICT, "{}", prices.body);
    assert!(prices.notice(PRICES).is_some() && prices.notice("order-changed").is_none());
    assert_eq!(marked(&prices, "data-total"), 720);
    let told = owner.submit(&prices, "#charge", &[]).await;
    assert_told(&told, "Table 4, 3 × Flat white");
    assert!(told.notice(PRICES).is_none(), "that was said before");
    for page in [&prices, &told] {
        for (field, value) in typed {
            assert_eq!(page.typed(field), value, "{field}");
        }
    }
    assert_eq!(till.rows("sales").await, 0);
    assert_eq!(take_up(&tablet, &order).await.typed(&quantity), "3");
    let sale = owner.submit(&told, "#charge", &[]).await;
    assert_eq!((sale.data_page().as_str(), marked(&sale, "data-total")), ("sale", 720));
}

#[tokio::test]
async fn who_parks_over_a_change_at_old_prices_is_told_of_both_before_anything_can_be_charged() {
    let till = Till::start().await;
    let (owner, tablet) = (till.signed_in("alice").await, till.signed_in("alice").await);
    let (quantity, here, there, order) = on_two_devices(&owner, &tablet).await;
    let first = park(&tablet, &there, &[(&quantity, "3")]).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.body);
    let same_prices = park(&owner, &here, &[(&quantity, "2")]).await;
    assert_told(&same_prices, "3 × Flat white");
    assert!(same_prices.notice(PRICES).is_none(), "they are the same");
    dearer(&owner, &quantity).await;
    let both = park(&owner, &here, &[(&quantity, "2"), ("memo", "no milk")]).await;
    assert_told(&both, "3 × Flat white");
    assert!(both.notice(PRICES).is_some(), "{}", both.body);
    assert_eq!(
        (both.typed(&quantity), both.typed("memo")),
        ("2".into(), "no milk".into())
    );
    assert_eq!(marked(&both, "data-total"), 800, "the new figures");
    assert_eq!(
        take_up(&tablet, &order).await.typed(&quantity),
        "3",
        "nothing is overwritten"
    );
    let sale = owner.submit(&both, "#charge", &[]).await;
    assert_eq!((sale.data_page().as_str(), marked(&sale, "data-total")), ("sale", 800));
    assert_eq!(waiting(&owner).await.len(), 0);
}

#[tokio::test]
async fn a_change_of_the_shop_s_tax_is_said_beside_a_change_of_the_order() {
    let till = Till::start().await;
    let (owner, tablet) = (till.signed_in("alice").await, till.signed_in("alice").await);
    let (quantity, here, there, _) = on_two_devices(&owner, &tablet).await;
    let first = park(&tablet, &there, &[(&quantity, "3")]).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.body);
    owner.sets(&[("tax", "added"), ("tax_rates", "VAT = 19")]).await;
    let both = park(&owner, &here, &[(&quantity, "2")]).await;
    assert_told(&both, "3 × Flat white");
    assert!(both.notice(PRICES).is_some(), "{}", both.body);
    assert_eq!(marked(&both, "data-total"), 833);
}
