//! Items on the till, what they come to, and orders that wait.

use reqwest::StatusCode;

use crate::support::{Browser, Page, Till};

/// What the owner sets for the shop.
pub async fn set_up(owner: &Browser, fields: &[(&str, &str)]) {
    let page = owner.get("/settings/shop").await;
    let saved = owner.submit(&page, "form[action='/settings/shop']", fields).await;
    assert_eq!(saved.status, StatusCode::OK, "{}", saved.body);
}

/// Puts an item on the list; its id.
pub async fn item(owner: &Browser, name: &str, price: &str, more: &[(&str, &str)]) -> String {
    let mut fields = vec![("name", name), ("price", price), ("unit", "EUR")];
    fields.retain(|(field, _)| !more.iter().any(|(other, _)| other == field));
    fields.extend(more);
    let made = owner.post("/items", &fields).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let page = owner.get("/till").await;
    let items = page.select("li[data-item]");
    let found = items.iter().find(|item| item.text.starts_with(name));
    found
        .unwrap_or_else(|| panic!("no {name} in {}", page.body))
        .attribute("data-item")
        .to_owned()
}

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
async fn items_and_a_keyed_in_amount_add_up_to_one_sale_with_discount_and_tax_by_the_rate() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    set_up(
        &owner,
        &[
            ("tax", "included"),
            ("tax_rates", "VAT = 19\nReduced = 7"),
            ("name", "Café Alice"),
        ],
    )
    .await;
    let coffee = item(&owner, "Flat white", "3.50", &[("tax_rate", "Reduced")]).await;
    let cake = item(&owner, "Cheese cake", "4.80", &[("favourite", "on")]).await;
    let first = owner.get("/till").await.one("li[data-item]");
    assert_eq!(first.attribute("data-item"), cake, "favourites come first");
    let sale = sell(
        &owner,
        &[
            (&format!("qty.{coffee}"), "2"),
            (&format!("qty.{cake}"), "1"),
            ("amount", "1.25"),
            ("discount", "10%"),
            ("wallet", "BTC"),
        ],
    )
    .await;
    assert_eq!(sale.data_page(), "sale", "{}", sale.body);
    // 7.00 + 4.80 + 1.25 = 13.05, 10 % of it 1.31 (half up); tax in what is left: 6.30 at 7 %, 5.44 at 19 %.
    assert_eq!(marked(&sale, "data-subtotal"), 1305);
    assert_eq!(marked(&sale, "data-discount"), 131);
    assert_eq!(marked(&sale, "data-tax-rate='7'"), 41);
    assert_eq!(marked(&sale, "data-tax-rate='19'"), 87);
    assert_eq!(marked(&sale, "data-total"), 1174);
    assert_eq!(sale.amounts("EUR")[0], 1174);
    let lines: Vec<String> = sale.select("[data-line]").into_iter().map(|line| line.text).collect();
    assert_eq!(lines.len(), 3);
    assert!(lines.iter().any(|line| line.starts_with("2 × Flat white")), "{lines:?}");
    // A sat costs 0.095 euro cents: 1174 of them are 12,358.
    assert_eq!(till.invoice_of(&sale).satoshis, Some(12_358));
    till.pay(&sale);
    let paid = owner.sees(&sale, "paid").await;
    assert_eq!(marked(&paid, "data-total"), 1174);
    let export = owner.get("/sales.csv").await.body;
    let row = export.lines().nth(1).expect("a sale");
    let header: Vec<&str> = export.lines().next().expect("a header").split(',').collect();
    let cells: Vec<&str> = row.split(',').collect();
    let cell = |name: &str| cells[header.iter().position(|column| *column == name).expect("a column")];
    assert_eq!(
        ["amount", "subtotal", "discount", "tip", "tax", "cashier"].map(cell),
        ["11.74", "13.05", "1.31", "0.00", "1.28", "alice"]
    );
    let ends = &header[header.len() - 6..];
    assert_eq!(ends, ["subtotal", "discount", "tip", "tax", "cashier", "credited_sats"]);
}

#[tokio::test]
async fn added_tax_comes_on_top_and_a_rate_of_nothing_is_not_shown() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    set_up(
        &owner,
        &[("tax", "added"), ("tax_rates", "Sales tax = 8.875\nZero = 0")],
    )
    .await;
    let shirt = item(&owner, "Shirt", "19.99", &[]).await;
    let bread = item(&owner, "Bread", "3.00", &[("tax_rate", "Zero")]).await;
    let gift = item(&owner, "Voucher", "10.00", &[("tax_rate", "0")]).await;
    let sale = sell(
        &owner,
        &[
            (&format!("qty.{shirt}"), "1"),
            (&format!("qty.{bread}"), "1"),
            (&format!("qty.{gift}"), "1"),
        ],
    )
    .await;
    assert_eq!(marked(&sale, "data-subtotal"), 3299);
    assert_eq!(marked(&sale, "data-tax-rate='8.875'"), 177);
    assert_eq!(sale.select("[data-tax]").len(), 1);
    assert_eq!(marked(&sale, "data-total"), 3476);
    assert!(!sale.has("[data-discount]") && !sale.has("[data-tip]"));
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

#[tokio::test]
async fn a_price_that_changed_since_the_page_was_made_is_not_charged() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let coffee = item(&owner, "Flat white", "3.50", &[]).await;
    let tea = item(&owner, "Tea", "3.00", &[]).await;
    let page = owner.get("/till").await;
    let quantity = format!("qty.{coffee}");
    let change = [("name", "Flat white"), ("price", "3.70"), ("unit", "EUR")];
    assert_eq!(
        owner.post(&format!("/items/{coffee}"), &change).await.status,
        StatusCode::SEE_OTHER
    );
    let answer = owner
        .submit(
            &page,
            "#charge",
            &[(&quantity, "2"), ("memo", "to go"), ("discount", "10%")],
        )
        .await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.notice("prices-changed").is_some());
    assert_eq!(
        (answer.typed(&quantity), answer.typed("memo"), answer.typed("discount")),
        ("2".into(), "to go".into(), "10%".into())
    );
    assert_eq!(till.rows("sales").await, 0);
    // The form of the answer shows the new price, and is charged at it.
    let sale = owner.submit(&answer, "#charge", &[]).await;
    assert_eq!(marked(&sale, "data-total"), 666);
    // Put away while it is in a cart.
    let page = owner.get("/till").await;
    assert_eq!(
        owner.post(&format!("/items/{tea}/archive"), &[]).await.status,
        StatusCode::SEE_OTHER
    );
    let answer = owner
        .submit(&page, "#charge", &[(&format!("qty.{tea}"), "1"), (&quantity, "1")])
        .await;
    assert_eq!(
        (answer.status, answer.typed(&quantity)),
        (StatusCode::CONFLICT, "1".into())
    );
    assert!(answer.notice("prices-changed").is_some() && !answer.has(&format!("[name='qty.{tea}']")));
    let gone = answer.notice("items-gone").expect("it says what").text;
    assert!(gone.contains("Tea") && !gone.contains("Flat white"), "{gone}");
}

#[tokio::test]
async fn the_shop_s_tax_that_changed_meanwhile_is_shown_before_it_is_charged() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let page = owner.get("/till").await;
    set_up(&owner, &[("tax", "added"), ("tax_rates", "VAT = 20")]).await;
    let answer = owner
        .submit(&page, "#charge", &[("amount", "10"), ("unit", "EUR")])
        .await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let sale = owner.submit(&answer, "#charge", &[]).await;
    assert_eq!((marked(&sale, "data-tax"), marked(&sale, "data-total")), (200, 1200));
}

#[tokio::test]
async fn what_cannot_be_sold_so_comes_back_with_a_sentence_and_nothing_typed_is_lost() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let coffee = item(&owner, "Flat white", "3.50", &[]).await;
    let quantity = format!("qty.{coffee}");
    for (field, typed) in [
        (quantity.as_str(), "1000"),
        (quantity.as_str(), "-1"),
        (quantity.as_str(), "1.5"),
        ("discount", "100%"),
        ("discount", "7.00"),
        ("discount", "10.555%"),
        ("discount", "ten"),
        ("tip", "1.00"),
        ("tip", "10%"),
        ("amount", "1,2,3"),
    ] {
        let mut fields = vec![(quantity.as_str(), "2"), ("memo", "table 4")];
        fields.retain(|(other, _)| *other != field);
        fields.push((field, typed));
        let answer = sell(&owner, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {typed}");
        assert_eq!(answer.typed("memo"), "table 4");
        if field != "tip" {
            assert_eq!(answer.typed(field), typed);
        }
        assert!(answer.has(".error"), "{field} {typed}");
    }
    let nothing = sell(&owner, &[]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!nothing.complaint("amount").is_empty());
    assert_eq!(till.rows("sales").await, 0);
    // None of an item, and nothing off, are fine.
    let sale = sell(&owner, &[(&quantity, "999"), ("discount", "0%"), ("tip", "0")]).await;
    assert_eq!(marked(&sale, "data-total"), 349_650);
}

#[tokio::test]
async fn a_till_asks_for_its_items_when_they_changed_and_not_at_every_look() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    set_up(&owner, &[("unit", "SAT"), ("wallet", "USD")]).await;
    let coffee = item(&owner, "Flat white", "3.50", &[]).await;
    let asked = async || {
        let page = owner.get("/till").await;
        let name = page.headers["x-request-id"].to_str().expect("ASCII").to_owned();
        let statements = till.witness.statements(&name);
        let asked = statements.iter().filter(|line| !line.contains("write_probe")).count();
        (page, asked)
    };
    let (page, asked_again) = asked().await;
    assert_eq!(asked_again, 2);
    assert_eq!(
        (page.typed("unit").as_str(), page.typed("wallet").as_str()),
        ("SAT", "USD")
    );
    owner
        .post(
            &format!("/items/{coffee}"),
            &[("name", "Flat white"), ("price", "3.80"), ("unit", "EUR")],
        )
        .await;
    let (page, _) = asked().await;
    assert_eq!(page.one("li[data-item] data").attribute("value"), "380");
    set_up(&owner, &[("unit", "EUR")]).await;
    let (page, _) = asked().await;
    assert_eq!(page.typed("unit"), "EUR");
    owner.post(&format!("/items/{coffee}/archive"), &[]).await;
    let (page, _) = asked().await;
    assert!(!page.has("li[data-item]"));
}

#[tokio::test]
async fn what_was_sold_stays_as_it_was_whatever_is_edited() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    set_up(&owner, &[("tax", "included"), ("tax_rates", "VAT = 19")]).await;
    let coffee = item(&owner, "Flat white", "3.50", &[]).await;
    let sale = sell(&owner, &[(&format!("qty.{coffee}"), "1")]).await;
    let change = [("name", "Latte"), ("price", "9.99"), ("unit", "EUR")];
    owner.post(&format!("/items/{coffee}"), &change).await;
    set_up(&owner, &[("tax", "added"), ("tax_rates", "VAT = 5")]).await;
    owner.post(&format!("/items/{coffee}/archive"), &[]).await;
    let again = owner.get(sale.url.path()).await;
    for mark in ["data-line", "data-subtotal", "data-tax", "data-total"] {
        assert_eq!(marked(&again, mark), marked(&sale, mark), "{mark}");
    }
    assert!(again.one("[data-line]").text.starts_with("Flat white"));
    assert!(again.has("[data-tax-rate='19']"));
}

#[tokio::test]
async fn a_form_that_is_sent_twice_makes_one_sale_of_its_items() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let coffee = item(&owner, "Flat white", "3.50", &[]).await;
    let page = owner.get("/till").await;
    let fields = [(format!("qty.{coffee}"), "1")];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    let (one, two) = tokio::join!(
        owner.submit(&page, "#charge", &fields),
        owner.submit(&page, "#charge", &fields)
    );
    assert_eq!(one.url, two.url);
    assert_eq!(till.rows("sales").await, 1);
    // The same form with something else in it is no second arrival of the first.
    let other = owner.submit(&page, "#charge", &[(fields[0].0, "2")]).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(till.rows("sales").await, 1);
}

/// What waits, by its name.
pub async fn waiting(browser: &Browser) -> Vec<(String, String)> {
    let page = browser.get("/orders").await;
    assert_eq!((page.status, page.data_page().as_str()), (StatusCode::OK, "orders"));
    let orders = page.select("[data-order]");
    orders
        .into_iter()
        .map(|order| (order.attribute("data-order").to_owned(), order.text.clone()))
        .collect()
}

/// Parks what these fields say; the order's id.
pub async fn parked(browser: &Browser, label: &str, fields: &[(&str, &str)]) -> String {
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
async fn a_parked_order_waits_on_every_device_and_leaves_with_its_sale() {
    let till = Till::start().await;
    let (owner, tablet) = (till.signed_in("alice").await, till.signed_in("alice").await);
    let coffee = item(&owner, "Flat white", "3.50", &[]).await;
    let quantity = format!("qty.{coffee}");
    let order = parked(
        &owner,
        "Table 4",
        &[
            (&quantity, "2"),
            ("amount", "1,20"),
            ("unit", "EUR"),
            ("discount", "10%"),
        ],
    )
    .await;
    assert!(
        owner.get("/till").await.typed(&quantity).is_empty(),
        "the till is free again"
    );
    assert_eq!(waiting(&tablet).await.len(), 1);
    let taken_up = tablet.get(&format!("/till?order={order}")).await;
    assert_eq!(
        (
            taken_up.typed(&quantity),
            taken_up.typed("amount"),
            taken_up.typed("discount")
        ),
        ("2".into(), "1,20".into(), "10%".into())
    );
    let also = owner.get(&format!("/till?order={order}")).await;
    let sale = tablet.submit(&taken_up, "#charge", &[]).await;
    assert_eq!(marked(&sale, "data-total"), 738);
    assert!(waiting(&owner).await.is_empty());
    // The second device gets the first's sale, by either way.
    let second = owner.submit(&also, "#charge", &[]).await;
    assert_eq!(second.url, sale.url);
    assert_eq!(owner.visit(&format!("/till?order={order}")).await.url, sale.url);
    assert_eq!(till.rows("sales").await, 1);
    till.pay(&sale);
    owner.sees(&sale, "paid").await;
    assert!(waiting(&owner).await.is_empty());
    assert_eq!(till.count("select count(*) from parked_orders").await, 1);
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
async fn an_order_that_one_cashier_charges_is_seen_by_another_who_takes_it_up() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let (first, second) = (till.joined(&owner, "Leo").await, till.joined(&owner, "Mia").await);
    let order = parked(&first, "Table 4", &[("amount", "5"), ("unit", "EUR")]).await;
    let page = second.get(&format!("/till?order={order}")).await;
    let taken = first.get(&format!("/till?order={order}")).await;
    let sale = first.submit(&taken, "#charge", &[]).await;
    let seen = second.submit(&page, "#charge", &[]).await;
    assert_eq!((seen.status, &seen.url), (StatusCode::OK, &sale.url));
    let own = sell(&first, &[("amount", "7"), ("unit", "EUR")]).await;
    assert_eq!(second.get(own.url.path()).await.status, StatusCode::NOT_FOUND);
    for _ in 0..2 {
        let gone = parked(&first, "Bar", &[("amount", "5"), ("unit", "EUR")]).await;
        for _ in 0..2 {
            let away = first.post(&format!("/orders/{gone}/discard"), &[]).await;
            assert_eq!(away.status, StatusCode::SEE_OTHER);
        }
    }
}

#[tokio::test]
async fn enter_charges_for_the_first_button_does_not_park() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let page = owner.get("/till").await;
    let buttons = page.select("#charge button");
    assert!(buttons[0].attribute("formaction").is_empty() && page.has("#charge [formaction='/orders']"));
    assert!(page.has("a[href='/orders']"));
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

#[tokio::test]
async fn an_order_that_waited_is_taken_up_at_the_prices_of_now_and_says_so() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let coffee = item(&owner, "Flat white", "3.50", &[]).await;
    let order = parked(&owner, "Table 2", &[(&format!("qty.{coffee}"), "1")]).await;
    let path = format!("/till?order={order}");
    assert!(owner.get(&path).await.notice("prices-changed").is_none());
    owner
        .post(
            &format!("/items/{coffee}"),
            &[("name", "Flat white"), ("price", "4.00"), ("unit", "EUR")],
        )
        .await;
    let page = owner.get(&path).await;
    assert!(page.notice("prices-changed").is_some() && page.notice("items-gone").is_none());
    let sale = owner.submit(&page, "#charge", &[]).await;
    assert_eq!(marked(&sale, "data-total"), 400);
    let order = parked(&owner, "Table 3", &[(&format!("qty.{coffee}"), "1"), ("amount", "5")]).await;
    owner.post(&format!("/items/{coffee}/archive"), &[]).await;
    let gone = owner.get(&format!("/till?order={order}")).await.notice("items-gone");
    assert!(gone.is_some_and(|gone| gone.text.contains("Flat white")));
}

#[tokio::test]
async fn each_sale_goes_whole_into_the_wallet_that_brings_the_shop_nearest_to_its_share() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    set_up(&owner, &[("wallet", "split"), ("bitcoin_share", "50")]).await;
    let mut went = Vec::new();
    for _ in 0..4 {
        let page = owner.get("/till").await;
        assert_eq!(page.typed("wallet"), "split");
        let sale = owner
            .submit(&page, "#charge", &[("amount", "10"), ("unit", "EUR")])
            .await;
        let row = owner.get("/sales").await.one("tr[data-sale] [data-into]");
        went.push(row.attribute("data-into").to_owned());
        till.pay(&sale);
        owner.sees(&sale, "paid").await;
        assert_eq!(
            sale.one("[data-into]").attribute("data-into"),
            went.last().expect("one")
        );
    }
    assert_eq!(went, ["BTC", "USD", "BTC", "USD"]);
    // A cashier may still choose.
    let sale = sell(&owner, &[("amount", "10"), ("unit", "EUR"), ("wallet", "USD")]).await;
    assert_eq!(sale.one("[data-into]").attribute("data-into"), "USD");
}
