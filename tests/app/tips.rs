//! The customer's choice of a tip, before there is a code to pay.

use reqwest::StatusCode;

use crate::{
    orders::{item, marked, sell, set_up},
    support::{Page, Till},
};

/// What each choice sends, and what it comes to in money.
fn choices(page: &Page) -> Vec<(String, i64)> {
    let buttons = page.select("button[name=tip]");
    let money = page.select("button[name=tip] data");
    let amounts = money
        .iter()
        .map(|data| data.attribute("value").parse().expect("an integer"));
    buttons
        .iter()
        .map(|button| button.attribute("value").to_owned())
        .zip(amounts)
        .collect()
}

#[tokio::test]
async fn the_customer_chooses_a_tip_with_its_money_on_each_choice_and_then_there_is_a_code() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    set_up(
        &owner,
        &[
            ("tips", "on"),
            ("tip_presets", "5,10,12.5"),
            ("tax", "added"),
            ("tax_rates", "VAT = 10"),
        ],
    )
    .await;
    let coffee = item(&owner, "Flat white", "3.50", &[]).await;
    let fields = [(format!("qty.{coffee}"), "2")];
    let page = sell(
        &owner,
        &[(&fields[0].0, fields[0].1), ("memo", "to go"), ("wallet", "BTC")],
    )
    .await;
    assert_eq!((page.status, page.data_page().as_str()), (StatusCode::OK, "tip"));
    assert_eq!(till.rows("sales").await, 0, "nothing is charged yet");
    // Of 7.70: 38.5, 77 and 96.25 cents, half up.
    assert_eq!(
        choices(&page),
        [("5%".to_owned(), 39), ("10%".to_owned(), 77), ("12.5%".to_owned(), 96)]
    );
    assert_eq!(marked(&page, "data-total"), 770);
    assert!(page.has("button[name=tip][value='0']") && !page.has("nav"));
    let sale = owner.submit(&page, "form.tips", &[("tip", "12.5%")]).await;
    assert_eq!(sale.data_page(), "sale", "{}", sale.body);
    assert_eq!(
        ["data-subtotal", "data-tax", "data-tip", "data-total"].map(|mark| marked(&sale, mark)),
        [700, 70, 96, 866]
    );
    assert_eq!(till.invoice_of(&sale).memo, "to go");
    // The same choice again, as after a look back, is the same sale.
    let again = owner.submit(&page, "form.tips", &[("tip", "12.5%")]).await;
    assert_eq!(again.url, sale.url);
    assert_eq!(till.rows("sales").await, 1);
}

#[tokio::test]
async fn no_tip_is_a_choice_too_and_an_own_amount_is_typed_as_people_write() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    set_up(
        &owner,
        &[
            ("tips", "on"),
            ("tip_base", "net"),
            ("tax", "included"),
            ("tax_rates", "VAT = 19"),
        ],
    )
    .await;
    let page = sell(&owner, &[("amount", "11.90"), ("unit", "EUR")]).await;
    // Of 10.00, what is left without the tax.
    assert_eq!(choices(&page)[0], ("10%".to_owned(), 100));
    let sale = owner.submit(&page, "form.tips", &[("tip", "0")]).await;
    assert_eq!((marked(&sale, "data-total"), sale.has("[data-tip]")), (1190, false));
    let page = sell(&owner, &[("amount", "11.90"), ("unit", "EUR")]).await;
    let sale = owner.submit(&page, "form.own-tip", &[("tip", "1,50")]).await;
    assert_eq!((marked(&sale, "data-tip"), marked(&sale, "data-total")), (150, 1340));
    let page = sell(&owner, &[("amount", "11.90"), ("unit", "EUR")]).await;
    let wrong = owner.submit(&page, "form.own-tip", &[("tip", "a lot")]).await;
    assert_eq!(
        (wrong.status, wrong.data_page().as_str()),
        (StatusCode::UNPROCESSABLE_ENTITY, "tip")
    );
    assert!(!wrong.complaint("tip").is_empty());
    assert_eq!(wrong.one("#tip").attribute("value"), "a lot");
}

#[tokio::test]
async fn a_tip_above_the_total_has_to_be_meant() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    set_up(&owner, &[("tips", "on")]).await;
    let page = sell(&owner, &[("amount", "5"), ("unit", "EUR"), ("wallet", "BTC")]).await;
    let asked = owner.submit(&page, "form.own-tip", &[("tip", "5.01")]).await;
    assert_eq!(
        (asked.status, asked.data_page().as_str()),
        (StatusCode::UNPROCESSABLE_ENTITY, "tip")
    );
    assert_eq!(till.rows("sales").await, 0);
    // What was meant is what was asked about: another amount in the field is asked about anew.
    assert!(!asked.has("form.own-tip [name=confirm_tip]"));
    let sale = owner
        .submit(&asked, "[data-notice=confirm-tip] form", &[("tip", "5.01")])
        .await;
    assert_eq!((marked(&sale, "data-tip"), marked(&sale, "data-total")), (501, 1001));
    let page = sell(&owner, &[("amount", "5"), ("unit", "EUR")]).await;
    let as_much = owner.submit(&page, "form.own-tip", &[("tip", "5.00")]).await;
    assert_eq!(as_much.data_page(), "sale", "as much as the total is no more than it");
}

#[tokio::test]
async fn a_price_that_goes_stale_between_tip_and_code_counts_as_it_is_when_the_code_is_made() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    set_up(&owner, &[("tips", "on")]).await;
    let page = sell(&owner, &[("amount", "10"), ("unit", "EUR"), ("wallet", "BTC")]).await;
    till.advance(std::time::Duration::from_secs(3600));
    let sale = owner.submit(&page, "form.tips", &[("tip", "10%")]).await;
    assert_eq!(sale.data_page(), "sale", "{}", sale.body);
    assert_eq!(marked(&sale, "data-total"), 1100);
    assert_eq!(
        sale.amounts("BTC")[0],
        till.invoice_of(&sale).satoshis.expect("an amount")
    );
}

#[tokio::test]
async fn a_price_that_changed_while_the_customer_chose_brings_the_till_back() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    set_up(&owner, &[("tips", "on")]).await;
    let coffee = item(&owner, "Flat white", "3.50", &[]).await;
    let page = sell(&owner, &[(&format!("qty.{coffee}"), "1")]).await;
    owner
        .post(
            &format!("/items/{coffee}"),
            &[("name", "Flat white"), ("price", "4.00"), ("unit", "EUR")],
        )
        .await;
    let answer = owner.submit(&page, "form.tips", &[("tip", "10%")]).await;
    assert_eq!(
        (answer.status, answer.data_page().as_str()),
        (StatusCode::CONFLICT, "till")
    );
    assert!(answer.notice("prices-changed").is_some());
}
