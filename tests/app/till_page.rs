//! The till's page as the server draws it: what is chosen with what it comes to, before any script has run.

use reqwest::StatusCode;

use crate::{
    orders::{item, marked, sell, set_up},
    support::{Page, Till},
};

/// Every line and sum that the page shows, by its mark, in minor units.
fn shown(page: &Page) -> (Vec<i64>, Vec<i64>) {
    let lines = page.select("[data-cart] [data-line] data");
    let lines = lines
        .iter()
        .map(|line| line.attribute("value").parse().expect("an integer"));
    let sums = ["data-subtotal", "data-discount", "data-tax-rate='19'", "data-total"];
    let sums = sums
        .into_iter()
        .filter(|mark| page.has(&format!("[data-cart] [{mark}]")));
    (lines.collect(), sums.map(|mark| marked(page, mark)).collect())
}

/// A shop with two rates, a coffee at 3.50 and a cake at 4.80.
async fn café(till: &Till) -> (crate::support::Browser, String, String) {
    let owner = till.signed_in("alice").await;
    set_up(&owner, &[("tax", "included"), ("tax_rates", "VAT = 19\nReduced = 7")]).await;
    let coffee = item(&owner, "Flat white", "3.50", &[("tax_rate", "Reduced")]).await;
    let cake = item(&owner, "Cheese cake", "4.80", &[]).await;
    (owner, coffee, cake)
}

#[tokio::test]
async fn what_comes_back_to_the_till_shows_its_lines_and_what_they_come_to() {
    let till = Till::start().await;
    let (owner, coffee, cake) = café(&till).await;
    let (coffee, cake) = (format!("qty.{coffee}"), format!("qty.{cake}"));
    assert!(!owner.get("/till").await.has("[data-cart] [data-total]"), "of nothing");
    let chosen = [
        (coffee.as_str(), "2"),
        (cake.as_str(), "1"),
        ("amount", "1.25"),
        ("discount", "10%"),
    ];
    // A mistake elsewhere leaves the order as it is.
    let too_long = "x".repeat(700);
    let mut fields = chosen.to_vec();
    fields.push(("memo", &too_long));
    let refused = sell(&owner, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let wanted = (vec![480, 700, 125], vec![1305, 131, 87, 1174]);
    let (mut lines, sums) = shown(&refused);
    lines.sort_by_key(|line| wanted.0.iter().position(|other| other == line));
    assert_eq!((lines, sums), wanted);
    // So does an order that waited.
    let page = owner.get("/till").await;
    let (_, mut parking) = page.form("#charge");
    parking.retain(|(name, _)| chosen.iter().all(|(other, _)| other != name));
    let mut parking: Vec<(&str, &str)> = parking
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    parking.extend(chosen);
    owner.post("/orders", &parking).await;
    let order = owner
        .get("/orders")
        .await
        .one("[data-order]")
        .attribute("data-order")
        .to_owned();
    let taken_up = owner.get(&format!("/till?order={order}")).await;
    assert_eq!(marked(&taken_up, "data-total"), 1174);
}

#[tokio::test]
async fn prices_that_changed_are_shown_with_what_all_of_it_comes_to_now_and_what_is_gone_is_not_counted() {
    let till = Till::start().await;
    let (owner, coffee, cake) = café(&till).await;
    let page = owner.get("/till").await;
    let change = [
        ("name", "Flat white"),
        ("price", "4.00"),
        ("unit", "EUR"),
        ("tax_rate", "Reduced"),
    ];
    owner.post(&format!("/items/{coffee}"), &change).await;
    owner.post(&format!("/items/{cake}/archive"), &[]).await;
    let fields = [(format!("qty.{coffee}"), "2"), (format!("qty.{cake}"), "1")];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    let changed = owner.submit(&page, "#charge", &fields).await;
    assert_eq!(changed.status, StatusCode::CONFLICT);
    assert_eq!(shown(&changed), (vec![800], vec![800, 800]));
}

#[tokio::test]
async fn pieces_that_are_no_number_leave_no_total_standing() {
    let till = Till::start().await;
    let (owner, coffee, _) = café(&till).await;
    for pieces in ["1.5", "two", "-1", "1000"] {
        let refused = sell(&owner, &[(&format!("qty.{coffee}"), pieces), ("amount", "1.25")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{pieces}");
        assert!(!refused.has("[data-cart] data"), "{pieces}: {}", refused.body);
        assert!(refused.one("[data-cart] .error").text.contains("999"), "{pieces}");
    }
}

#[tokio::test]
async fn an_amount_in_another_unit_than_the_items_is_asked_about_and_never_taken_for_theirs() {
    let till = Till::start().await;
    let (owner, coffee, _) = café(&till).await;
    let quantity = format!("qty.{coffee}");
    let fields = [(quantity.as_str(), "1"), ("amount", "5000"), ("unit", "SAT")];
    let refused = sell(&owner, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!refused.complaint("unit").is_empty(), "{}", refused.body);
    assert!(!refused.has("[data-cart] [data-total]"));
    let parked = owner.post("/orders", &fields).await;
    assert_eq!(
        parked.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "an order that waits says it too"
    );
    // Without an amount there is nothing in that unit.
    let sale = sell(&owner, &[(quantity.as_str(), "1"), ("amount", ""), ("unit", "SAT")]).await;
    assert_eq!(marked(&sale, "data-total"), 350);
}

#[tokio::test]
async fn the_customer_s_question_leads_back_to_the_till_with_everything_on_it_and_staff_can_log_out_there() {
    let till = Till::start().await;
    let (owner, coffee, _) = café(&till).await;
    set_up(&owner, &[("tips", "on"), ("tip_presets", "10; 12,5")]).await;
    let settings = owner.get("/settings/shop").await;
    let (_, kept) = settings.form("form[action='/settings/shop']");
    assert!(
        kept.contains(&("tip_presets".to_owned(), "10,12.5".to_owned())),
        "{kept:?}"
    );
    let quantity = format!("qty.{coffee}");
    let question = sell(&owner, &[(&quantity, "2"), ("memo", "table 4")]).await;
    assert_eq!(question.data_page(), "tip");
    assert_eq!(question.select("[data-preset]").len(), 2);
    assert!(question.has("form[action='/logout']"));
    let (_, mut fields) = question.form(".staff form[action='/sales']");
    fields.push(("back".to_owned(), "yes".to_owned()));
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let back = owner.post("/sales", &fields).await;
    assert_eq!((back.status, back.data_page().as_str()), (StatusCode::OK, "till"));
    assert_eq!(
        (back.typed(&quantity).as_str(), back.typed("memo").as_str()),
        ("2", "table 4")
    );
    assert_eq!(marked(&back, "data-total"), 700);
    assert_eq!(till.rows("sales").await, 0);
}

#[tokio::test]
async fn orders_that_wait_are_among_the_places_also_of_a_till_that_cannot_charge() {
    let till = Till::start().await;
    let owner = till.browser();
    owner.sign_in("alice", &["read"]).await;
    let page = owner.get("/till").await;
    assert!(page.has("nav a[href='/orders']"), "{}", page.body);
    assert!(page.has("#charge-button[disabled]"), "it may not receive");
    assert!(
        !page.has("[formaction='/orders'][disabled]"),
        "parking asks nothing of Blink"
    );
}

/// A cent of discount is the earlier line's where two lost as much, and the taxes differ by it.
#[tokio::test]
async fn what_is_charged_has_its_lines_in_the_order_of_the_till_so_that_a_tie_falls_where_the_page_says() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    set_up(
        &owner,
        &[("tax", "added"), ("tax_rates", "Standard = 19\nReduced = 10")],
    )
    .await;
    let mut fields = vec![("discount".to_owned(), "0.01")];
    for name in ["Zucchini", "Melon", "Fig", "Apple", "Date", "Quince"] {
        let more: &[(&str, &str)] = match name {
            "Zucchini" => &[("favourite", "on")],
            _ => &[("tax_rate", "Reduced")],
        };
        fields.push((format!("qty.{}", item(&owner, name, "0.50", more).await), "1"));
    }
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    let sale = sell(&owner, &fields).await;
    let lines: Vec<String> = sale
        .select("[data-line] bdi")
        .into_iter()
        .map(|line| line.text)
        .collect();
    assert_eq!(lines, ["Zucchini", "Apple", "Date", "Fig", "Melon", "Quince"]);
    // 0.49 at 19 % are 0.09, and 2.50 at 10 % are 0.25.
    assert_eq!(marked(&sale, "data-total"), 299 + 9 + 25);
}

#[tokio::test]
async fn a_moment_in_a_notice_is_the_shop_s_in_its_reader_s_language_and_a_machine_s_too() {
    let till = Till::start().await;
    till.control()
        .change_person("alice", |alice| alice.receive_disabled = true);
    let owner = till.signed_in("alice").await;
    owner.sets(&[("time_zone", "America/El_Salvador")]).await;
    let times = async |language: &str| {
        owner.post("/language", &[("language", language)]).await;
        let page = owner.get("/till").await;
        let times = page.select("[data-notice=receive-disabled] time");
        let [since, deadline] = &times[..] else {
            panic!("two moments: {}", page.body);
        };
        let on_health = owner.get("/health").await;
        assert_eq!(
            on_health.one("[data-check=account] time").attribute("datetime"),
            deadline.attribute("datetime")
        );
        (since.attribute("datetime").to_owned(), since.text.clone())
    };
    let english = times("en").await;
    assert_eq!(
        english,
        (
            "2026-07-31T22:00:00.000Z".to_owned(),
            "31 July 2026, 16:00 CST".to_owned()
        )
    );
    let german = times("de").await;
    assert_eq!(german.0, english.0);
    assert!(german.1.starts_with("31. Juli 2026"), "{}", german.1);
}

/// The script takes a tax's words from the page, by its percentage: there is one of each.
#[tokio::test]
async fn rates_of_one_percentage_have_all_their_names_in_the_cart_and_on_the_bill() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    set_up(
        &owner,
        &[("tax", "included"), ("tax_rates", "VAT = 19\nFood = 7\nBooks = 7")],
    )
    .await;
    let bread = item(&owner, "Bread", "3.50", &[("tax_rate", "Food")]).await;
    let poems = item(&owner, "Poems", "9.50", &[("tax_rate", "Books")]).await;
    let page = owner.get("/till").await;
    let words = page.select("template[data-rate='7000']");
    assert_eq!(words.len(), 1, "{}", page.body);
    assert!(page.body.contains("<bdi>Food, Books</bdi>"), "{}", page.body);
    let chosen = [(format!("qty.{bread}"), "1"), (format!("qty.{poems}"), "1")];
    let chosen = chosen.each_ref().map(|(name, pieces)| (name.as_str(), *pieces));
    let sale = sell(&owner, &chosen).await;
    let tax = sale.one("[data-tax-rate='7'] th").text;
    assert!(tax.contains("Food, Books"), "{tax}");
}
