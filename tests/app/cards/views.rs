//! How often the pages of cards ask the tables.

use crate::{
    customer::charge,
    statements::{A_VIEW, asked, assert_light},
    support::Till,
};

/// What the settings of cards, and a sale that could be paid by card, ask the tables.
#[tokio::test]
async fn the_page_of_a_sale_asks_once_more_while_a_card_may_be_offered() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    assert_light(&till, &owner, &["/settings/cards"]).await;
    let sale = charge(&till, &owner, "21", "SAT", "BTC").await;
    let asked = asked(&till, &owner, &sale.path).await;
    assert_eq!(asked.len(), A_VIEW + 1, "{}", asked.join("\n"));
    owner.post(&format!("{}/cancel", sale.path), &[]).await;
    assert_light(&till, &owner, &[&sale.path]).await;
}
