//! What strangers wrote is shown as one short line, and turns nothing round: whatever room it comes from.

use blink_till::sandbox::{Answer, Effect, Face, Fault};
use reqwest::StatusCode;

use crate::{
    counter::SATS,
    support::{Page, Till},
};

/// Marks that turn text round, an end of text, line breaks, an emoji of several joined by a mark that has to stay.
const TRICKY: &str = "9 RUE\u{202e} 00.9\u{202c}\u{0}\r\n\u{2028}\u{2066}👩\u{200d}🍳\u{2069}";

/// The same, far too long.
fn endless() -> String {
    format!("{TRICKY} {}", "é".repeat(10_000))
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}')
}

/// The page shows the harmless part of it, isolated if it is a text of its own, and no more than so much.
fn shows(page: &Page, selector: &str, most: usize) {
    let found = page.select(selector);
    let shown = found.iter().find(|shown| shown.text.contains("RUE 00.9"));
    let shown = &shown
        .unwrap_or_else(|| panic!("not shown by {selector}: {}", page.body))
        .text;
    assert!(shown.contains("👩\u{200d}🍳"), "{shown}");
    assert!(shown.chars().count() <= most, "{} characters", shown.chars().count());
    let foreign = |c: char| is_mark(c) || (c.is_control() && c != '\n');
    assert!(
        !page.body.contains(foreign),
        "{selector}: {:?}",
        page.body.find(foreign)
    );
}

#[tokio::test]
async fn a_devices_own_words_and_a_cashiers_name_are_short_lines() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let cashier = till.joined(&owner, "Mia").await;
    cashier.get("/till").await;
    // As an older till may have kept them, for a header cannot hold them.
    blink_till::db::query("update sessions set device = $1")
        .bind(endless())
        .execute(&till.db.write)
        .await
        .expect("changed");
    shows(&owner.get("/settings/sign-ins").await, "[data-sign-in] bdi", 60);
    shows(&owner.get("/settings/cashiers").await, "[data-device] bdi", 60);
    let long = till.browser().named(&"Tablet ".repeat(1_000));
    long.sign_in("alice", &crate::support::ALL_SCOPES).await;
    let lists = long.get("/settings/sign-ins").await;
    assert!(lists.one("[data-this-device] bdi").text.chars().count() <= 60);

    let named = owner.post("/settings/cashiers", &[("name", TRICKY)]).await;
    assert_eq!(named.status, StatusCode::OK, "{}", named.body);
    shows(&named, "h1 bdi", 40);
    shows(&owner.get("/settings/cashiers").await, "h2 bdi", 40);
    let endless = owner.post("/settings/cashiers", &[("name", &endless())]).await;
    assert_eq!(endless.status, StatusCode::UNPROCESSABLE_ENTITY);
    let nothing = owner
        .post("/settings/cashiers", &[("name", "\u{202e}\u{200b}\u{0}")])
        .await;
    assert_eq!(
        nothing.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "a name of marks alone is none"
    );
}

#[tokio::test]
async fn the_sign_ins_own_words_at_the_callback_are_a_short_line() {
    let till = Till::start().await;
    let browser = till.browser();
    let start = browser.get("/login").await.location();
    let (_, state) = start.query_pairs().find(|(name, _)| name == "state").expect("a state");
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("error", "server_error"), ("state", &state)])
        .append_pair("error_description", &TRICKY.repeat(40))
        .finish();
    let page = browser.get(&format!("/api/auth/callback/blink?{query}")).await;
    assert_eq!(page.data_page(), "sign-in", "{}", page.body);
    shows(&page, "q bdi", 200);
}

#[tokio::test]
async fn blinks_reason_for_no_invoice_is_a_short_line() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let errors = serde_json::json!([{"message": endless(), "code": "INVALID_INPUT"}]);
    let answer = serde_json::json!({"data": {"lnInvoiceCreate": {"invoice": null, "errors": errors}}});
    let answer = Answer::new(200, &answer.to_string()).header("content-type", "application/json");
    till.control()
        .put(Fault::new(Face::Api, Effect::Answer(answer)).on("InvoiceCreate"));
    let page = owner.charge(SATS).await;
    shows(&page, "[data-notice=refused]", 240);
}

#[tokio::test]
async fn what_was_typed_before_the_sign_in_ended_is_shown_as_short_lines() {
    let till = Till::start().await;
    let page = till
        .browser()
        .post("/sales", &[("amount", "5"), ("memo", &endless())])
        .await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED);
    shows(&page, "[data-typed] dd bdi", 500);
    let page = till.browser().post("/sales", &[(&endless(), "5")]).await;
    assert!(!page.has("[data-typed]"), "no form of ours has such a field");
}
