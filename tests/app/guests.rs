//! `TILL_ACCOUNTS` is asked whenever it is used: whoever is taken off the list is out at the next start.

use reqwest::StatusCode;

use crate::{counter::SATS, customer::eventually, support::Till};

async fn start_for_others(till: &mut Till) {
    till.config.accounts = Some(vec!["somebody-else".to_owned()]);
    till.start_again().await;
}

#[tokio::test]
async fn whoever_is_taken_off_the_list_is_out_at_the_next_start_cashiers_included() {
    let mut till = Till::start_with(|config| config.accounts = Some(vec!["alice".to_owned()])).await;
    let owner = till.signed_in("alice").await;
    let cashier = till.joined(&owner, "Mia").await;
    for browser in [&owner, &cashier] {
        assert_eq!(browser.get("/till").await.status, StatusCode::OK);
    }
    start_for_others(&mut till).await;
    for browser in [&owner, &cashier] {
        let page = browser.get("/till").await;
        assert_eq!((page.status, page.location().path()), (StatusCode::SEE_OTHER, "/login"));
        let charged = browser
            .post(
                "/sales",
                &[("amount", "5"), ("unit", "SAT"), ("wallet", "BTC"), ("memo", "")],
            )
            .await;
        assert_eq!(charged.status, StatusCode::UNAUTHORIZED);
    }
    assert_eq!(till.rows("sales").await, 0);
}

#[tokio::test]
async fn whoever_stays_on_the_list_notices_nothing() {
    let mut till = Till::start().await;
    let owner = till.signed_in("alice").await;
    till.config.accounts = Some(vec!["bob".to_owned(), "ALICE".to_owned()]);
    till.start_again().await;
    assert_eq!(owner.get("/till").await.status, StatusCode::OK);
}

#[tokio::test]
async fn money_that_was_asked_for_before_is_still_watched_for() {
    let mut till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = owner.charged(SATS).await;
    let invoice = till.invoice_of(&sale);
    start_for_others(&mut till).await;
    till.control().pay(&invoice.payment_hash).expect("paid");
    eventually(async || till.count("select count(*) from attempts where status = 'paid'").await == 1).await;
}

#[tokio::test]
async fn a_join_code_of_an_owner_off_the_list_is_wrong_and_is_not_used_up() {
    let mut till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let (code, device) = (owner.makes_cashier("Mia").await, till.browser());
    start_for_others(&mut till).await;
    let refused = device.joins(&code).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        refused.complaint("code"),
        device.joins("0000-0000-0000-0000").await.complaint("code")
    );
    till.config.accounts = Some(vec!["alice".to_owned()]);
    till.start_again().await;
    assert_eq!(device.joins(&code).await.status, StatusCode::SEE_OTHER);
}
