//! Carts in every kind of currency: without decimals, with three, in dollars and sats, as large and as small as may be.

use reqwest::StatusCode;

use crate::{
    orders::{item, marked, sell, set_up},
    support::Till,
};

const TAXED: [(&str, &str); 4] = [
    ("tips", "on"),
    ("tip_presets", "10"),
    ("tax", "added"),
    ("tax_rates", "Tax = 8.875"),
];

#[tokio::test]
async fn tax_discount_and_tip_round_to_what_the_currency_has() {
    // Price of one, three of which are sold with 10 % off; what each part comes to in minor units.
    for (person, unit, price, [subtotal, discount, tax, tip, total]) in [
        // 2850 − 285 = 2565, of which 8.875 % are 227.6 and 10 % of 2793 are 279.3.
        ("kenji", "JPY", "950", [2850, 285, 228, 279, 3072]),
        // 3.750 − 0.375 = 3.375: 0.29953 and 0.3675.
        ("noor", "KWD", "1.250", [3750, 375, 300, 368, 4043]),
        // 8.25 − 0.83 = 7.42: 0.6585 and 0.808.
        ("alice", "EUR", "2.75", [825, 83, 66, 81, 889]),
        ("alice", "USD", "2.75", [825, 83, 66, 81, 889]),
        ("alice", "SAT", "950", [2850, 285, 228, 279, 3072]),
    ] {
        let till = Till::start().await;
        let owner = till.signed_in(person).await;
        set_up(&owner, &TAXED).await;
        let thing = item(&owner, "Thing", price, &[("unit", unit)]).await;
        let question = sell(
            &owner,
            &[(&format!("qty.{thing}"), "3"), ("discount", "10%"), ("wallet", "BTC")],
        )
        .await;
        assert_eq!(question.data_page(), "tip", "{unit}: {}", question.body);
        assert_eq!(marked(&question, "data-preset"), tip, "{unit}");
        let own = question.one("label[for=tip]").text;
        assert!(own.ends_with(if unit == "SAT" { "sats" } else { unit }), "{own}");
        let sale = owner.submit(&question, "form.tips", &[("tip", "10%")]).await;
        assert_eq!(sale.data_page(), "sale", "{unit}: {}", sale.body);
        let parts = ["data-subtotal", "data-discount", "data-tax", "data-tip", "data-total"];
        assert_eq!(
            parts.map(|part| marked(&sale, part)),
            [subtotal, discount, tax, tip, total],
            "{unit}"
        );
        // The code is for the total, converted once.
        let satoshis = till.invoice_of(&sale).satoshis.expect("an amount");
        match unit {
            "SAT" => assert_eq!(satoshis, total),
            _ => assert_eq!(sale.amounts("BTC")[0], satoshis, "{unit}"),
        }
    }
}

#[tokio::test]
async fn dollars_into_the_dollar_wallet_are_credited_to_the_cent_with_their_tip() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    set_up(&owner, &TAXED).await;
    let thing = item(&owner, "Thing", "2.75", &[("unit", "USD")]).await;
    let question = sell(&owner, &[(&format!("qty.{thing}"), "3"), ("wallet", "USD")]).await;
    let sale = owner.submit(&question, "form.own-tip", &[("tip", "1,11")]).await;
    assert_eq!(sale.data_page(), "sale", "{}", sale.body);
    // 8.25 and 0.73 of tax.
    assert_eq!((marked(&sale, "data-tip"), marked(&sale, "data-total")), (111, 1009));
    assert_eq!(
        till.count("select wallet_amount from attempts where wallet = 'USD'")
            .await,
        1009
    );
}

#[tokio::test]
async fn more_or_less_than_anybody_can_be_sent_is_told_and_nothing_is_charged() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let dear = item(&owner, "Yacht", "100000000", &[]).await;
    let cheap = item(&owner, "Match", "1", &[("unit", "SAT")]).await;
    let grain = item(&owner, "Grain", "0", &[]).await;
    for (id, pieces, discount, word) in [
        // Beyond what Blink takes, and beyond what can be counted.
        (&dear, "999", "", "amount"),
        // Nothing of nothing.
        (&grain, "999", "", "amount"),
        (&grain, "1", "5", "amount"),
        // All of it, however it is written.
        (&cheap, "10", "10", "discount"),
        (&cheap, "10", "99.99%", "discount"),
    ] {
        let quantity = format!("qty.{id}");
        let answer = sell(
            &owner,
            &[(&quantity, pieces), ("discount", discount), ("wallet", "BTC")],
        )
        .await;
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{pieces} {discount}: {}",
            answer.body
        );
        assert_eq!(answer.typed(&quantity), pieces);
        assert!(
            !answer.complaint(word).is_empty(),
            "{pieces} {discount}: {}",
            answer.body
        );
    }
    assert_eq!(till.rows("sales").await, 0);
    // One sat is the least that there is.
    let sale = sell(
        &owner,
        &[(&format!("qty.{cheap}"), "10"), ("discount", "9"), ("wallet", "BTC")],
    )
    .await;
    assert_eq!(marked(&sale, "data-total"), 1);
    assert_eq!(till.invoice_of(&sale).satoshis, Some(1));
}

#[tokio::test]
async fn items_of_two_currencies_are_not_added_up() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let euros = item(&owner, "Tea", "2", &[]).await;
    let dollars = item(&owner, "Cup", "2", &[("unit", "USD")]).await;
    let quantities = [format!("qty.{euros}"), format!("qty.{dollars}")];
    let answer = sell(&owner, &[(&quantities[0], "1"), (&quantities[1], "2")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        (answer.typed(&quantities[0]), answer.typed(&quantities[1])),
        ("1".into(), "2".into())
    );
    assert!(answer.one(".error").text.contains("two currencies"), "{}", answer.body);
}
