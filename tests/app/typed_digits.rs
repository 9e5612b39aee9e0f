//! Numbers as people type them who write other digits: what is charged is what they mean, and is shown in ours.

use reqwest::StatusCode;

use crate::{
    orders::{item, marked, sell, set_up},
    support::Till,
};

#[tokio::test]
async fn amounts_pieces_discounts_and_tips_are_read_in_other_digits_and_shown_in_ours() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    set_up(
        &owner,
        &[
            ("tips", "on"),
            ("tip_presets", "٥؛ ١٢٫٥"),
            ("tax", "included"),
            ("tax_rates", "VAT = ٪١٩"),
        ],
    )
    .await;
    let shop = owner.get("/settings/shop").await;
    assert_eq!(shop.one("[name=tip_presets]").attribute("value"), "5,12.5");
    let tea = item(&owner, "Tea", "٢٫٥٠", &[]).await;
    let quantity = format!("qty.{tea}");
    let question = sell(&owner, &[(&quantity, "۲"), ("amount", "１，５"), ("discount", "٪١٠")]).await;
    assert_eq!(question.data_page(), "tip", "{}", question.body);
    assert_eq!(marked(&question, "data-subtotal"), 650);
    assert_eq!(marked(&question, "data-discount"), 65);
    let sale = owner.submit(&question, "form.own-tip", &[("tip", "١٠٪")]).await;
    assert_eq!(sale.data_page(), "sale", "{}", sale.body);
    assert_eq!(marked(&sale, "data-tip"), 59);
    assert_eq!(marked(&sale, "data-total"), 644);
    assert!(!sale.body.contains(['٠', '١', '۲', '１']), "{}", sale.body);
    let found = owner.get("/sales?q=٦٫٤٤").await;
    assert_eq!(found.select("tr[data-sale]").len(), 1, "{}", found.body);
}

#[tokio::test]
async fn what_may_mean_two_amounts_means_none_in_any_digits() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    for (field, typed) in [
        ("amount", "١٬٢٣٤٫٥٠"),
        ("amount", "１．２３４"),
        ("amount", "-١"),
        ("discount", "٪١٠٪"),
        ("discount", "１０％％"),
    ] {
        let mut fields = vec![("amount", "5"), ("unit", "EUR")];
        fields.retain(|(name, _)| *name != field);
        fields.push((field, typed));
        let answer = sell(&owner, &fields).await;
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{typed}: {}",
            answer.body
        );
        assert_eq!(answer.typed(field), typed);
        assert!(!answer.complaint(field).is_empty(), "{typed}");
    }
    assert_eq!(till.rows("sales").await, 0);
}
