//! How often a request asks the tables. Each question is a hand-over to a thread of SQLite's and back, which is what most
//! pages cost.

use reqwest::StatusCode;

use super::{
    customer::{charge, eventually, ledger_read_again, paid_to_another_app},
    support::{Browser, Till},
};

/// Who asks, and what the page is of.
pub const A_VIEW: usize = 2;

/// What a browser's look at this address asked the tables.
pub async fn asked(till: &Till, browser: &Browser, path: &str) -> Vec<String> {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    let name = page.headers["x-request-id"].to_str().expect("ASCII");
    let mut asked = till.witness.statements(name);
    // Whether the disk takes anything is found out once for everybody, by whoever comes first after some seconds; and so are
    // prices, which processes on PostgreSQL tell each other.
    let is_for_all = |line: &str| {
        ["write_probe", "into answers", "update answers", "from answers"]
            .iter()
            .any(|it| line.contains(it))
    };
    asked.retain(|line| !is_for_all(line));
    asked
}

pub async fn assert_light(till: &Till, browser: &Browser, views: &[&str]) {
    for path in views {
        let asked = asked(till, browser, path).await;
        assert!(
            (1..=A_VIEW).contains(&asked.len()),
            "{path} asks {} times:\n{}",
            asked.len(),
            asked.join("\n")
        );
    }
}

#[tokio::test]
async fn a_view_of_an_owner_asks_the_tables_twice_at_most() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let views = [
        "/till",
        "/sales",
        "/inbox",
        "/wallets",
        "/health",
        "/transactions",
        "/claims",
        "/settings/shop",
        "/settings/sign-ins",
        "/settings/cashiers",
        "/settings/displays",
        "/join",
        "/items",
        "/orders",
    ];
    assert_light(&till, &owner, &views).await;
    charge(&till, &owner, "21", "SAT", "BTC").await;
    assert_light(&till, &owner, &views).await;
    assert_light(&till, &owner, &["/till/strip"]).await;
}

#[tokio::test]
async fn an_inbox_asks_the_tables_twice_however_many_payments_wait_in_it() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    ledger_read_again(&till).await;
    paid_to_another_app(&till, 21).await;
    paid_to_another_app(&till, 22).await;
    eventually(async || owner.get("/inbox").await.select("[data-kind=orphan]").len() == 2).await;
    assert_light(&till, &owner, &["/inbox", "/till"]).await;
}

#[tokio::test]
async fn what_a_shop_sells_is_asked_for_together_with_the_shop() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner.adds(&[("name", "Tea"), ("price", "2")]).await;
    let item = owner.item("Tea").await;
    assert_light(&till, &owner, &["/items", &item]).await;
    owner.sets(&[("tax", "added"), ("tax_rates", "VAT = 19")]).await;
    owner.adds(&[("name", "Juice"), ("price", "3")]).await;
    assert_light(&till, &owner, &["/items", &item]).await;
}

#[tokio::test]
async fn the_page_of_a_sale_asks_the_tables_twice_where_lightning_is_the_only_way_to_pay() {
    let till = Till::start_with(|config| config.integrations.on.clear()).await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "21", "SAT", "BTC").await;
    assert_light(&till, &owner, &[&sale.path]).await;
}

#[tokio::test]
async fn a_view_of_a_cashier_asks_the_tables_twice_at_most_with_an_owner_and_without() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let cashier = till.joined(&owner, "Mia").await;
    charge(&till, &cashier, "21", "SAT", "BTC").await;
    assert_light(&till, &cashier, &["/till", "/till/strip", "/sales", "/health"]).await;
    owner.post("/logout", &[]).await;
    assert_light(&till, &cashier, &["/till", "/till/strip", "/sales", "/health"]).await;
}

#[tokio::test]
async fn what_needs_nothing_of_the_tables_does_not_ask_them() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let page = owner.get("/till").await;
    let style = page.one("link[rel=stylesheet]").attribute("href").to_owned();
    for path in ["/healthz", &style] {
        assert_eq!(asked(&till, &owner, path).await, Vec::<String>::new(), "{path}");
    }
    assert_eq!(asked(&till, &till.browser(), "/").await, Vec::<String>::new());
}
