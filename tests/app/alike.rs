//! One sale with all its parts: wherever its sums stand, they are the same, and they never change.

use std::time::Duration;

use crate::{
    orders::{item, sell, set_up},
    support::{Browser, Page, Till},
};

/// A figure of a sale: its mark, the currency it is in, and the amount in minor units.
type Figure = (String, String, String);

/// Every figure that bears a mark, once each.
fn figures(page: &Page, within: &str) -> Vec<Figure> {
    let mut figures = Vec::new();
    for mark in ["data-subtotal", "data-discount", "data-tip", "data-total"] {
        figures.extend(figures_of(page, &format!("{within}[{mark}]"), mark));
        figures.extend(figures_of(page, &format!("{within} [{mark}]"), mark));
    }
    for rate in ["19", "8.875"] {
        let mark = format!("data-tax-rate='{rate}'");
        figures.extend(figures_of(page, &format!("{within} [data-tax][{mark}]"), &mark));
    }
    figures.sort();
    figures.dedup();
    figures
}

fn figures_of(page: &Page, selector: &str, mark: &str) -> Vec<Figure> {
    let values = page.select(&format!("{selector} data"));
    let currencies = page.select(&format!("{selector} [data-currency]"));
    assert_eq!(values.len(), currencies.len(), "{selector}");
    let pairs = values.iter().zip(&currencies);
    pairs
        .map(|(value, currency)| {
            (
                mark.to_owned(),
                currency.attribute("data-currency").to_owned(),
                value.attribute("value").to_owned(),
            )
        })
        .collect()
}

/// Amounts of the lines, as they stand.
fn lines(page: &Page, within: &str) -> Vec<String> {
    let amounts = page.select(&format!("{within} [data-line] data"));
    amounts.iter().map(|data| data.attribute("value").to_owned()).collect()
}

/// A cell of the export's row of this sale.
async fn exported(owner: &Browser, sale_id: &str, columns: &[&str]) -> Vec<String> {
    let export = owner.get("/sales.csv").await.body;
    let mut rows = export.lines();
    let header: Vec<&str> = rows.next().expect("a header").split(',').collect();
    let row = rows.find(|row| row.contains(sale_id)).expect("its row");
    let cells: Vec<&str> = row.split(',').collect();
    let at = |name: &&str| cells[header.iter().position(|column| column == name).expect("a column")].to_owned();
    columns.iter().map(at).collect()
}

#[tokio::test]
async fn every_sum_of_a_sale_is_the_same_wherever_it_stands_and_whatever_is_edited_afterwards() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    set_up(
        &owner,
        &[
            ("name", "Café Alice"),
            ("tips", "on"),
            ("tip_presets", "10,15,20"),
            ("tax", "added"),
            ("tax_rates", "Sales tax = 8.875\nLuxury = 19\nZero = 0"),
        ],
    )
    .await;
    let made = owner
        .post("/settings/displays", &[("name", "Counter"), ("cashier", "")])
        .await;
    let link: url::Url = made
        .one("[data-display-link]")
        .attribute("href")
        .parse()
        .expect("a link");
    let display = link.path().to_owned();
    let shirt = item(&owner, "Shirt", "19.99", &[]).await;
    let ring = item(&owner, "Ring", "0.33", &[("tax_rate", "Luxury")]).await;
    let bread = item(&owner, "Bread", "3.00", &[("tax_rate", "Zero")]).await;
    let quantities = [&shirt, &ring, &bread].map(|id| format!("qty.{id}"));
    let question = sell(
        &owner,
        &[
            (&quantities[0], "1"),
            (&quantities[1], "3"),
            (&quantities[2], "1"),
            ("amount", "1.25"),
            ("discount", "12.5%"),
            ("wallet", "BTC"),
        ],
    )
    .await;
    let asked = figures(&question, "section.tip");
    let shown = figures(&till.browser().get(&display).await, "#screen");
    assert_eq!(shown, asked, "the question for a tip, on both screens");
    let sale = owner.submit(&question, "form.tips", &[("tip", "15%")]).await;
    assert_eq!(sale.data_page(), "sale", "{}", sale.body);
    let id = sale.url.path().trim_start_matches("/sales/").to_owned();
    let on_sale = figures(&sale, "main");
    // Subtotal, discount, two rates that are not nothing, tip, total: each of them once, and they add up.
    assert_eq!(on_sale.len(), 6, "{on_sale:?}");
    let figure = |mark: &str| -> i64 {
        let found = on_sale.iter().find(|(other, ..)| other == mark);
        found.expect("a figure").2.parse().expect("minor units")
    };
    let taxes = figure("data-tax-rate='8.875'") + figure("data-tax-rate='19'");
    assert_eq!(
        figure("data-subtotal") - figure("data-discount") + taxes + figure("data-tip"),
        figure("data-total")
    );
    let own_lines = lines(&sale, "main");
    assert_eq!(own_lines.len(), 4);
    assert_eq!(
        own_lines
            .iter()
            .map(|line| line.parse::<i64>().expect("minor units"))
            .sum::<i64>(),
        figure("data-subtotal")
    );
    let waiting = till.browser().get(&display).await;
    assert_eq!(
        (figures(&waiting, "#screen"), lines(&waiting, "#screen")),
        (on_sale.clone(), own_lines.clone())
    );
    till.pay(&sale);
    let paid = owner.sees(&sale, "paid").await;
    let receipt = paid.one("a[href^='/receipts/']").attribute("href").to_owned();
    let sats = paid.amounts("BTC")[0];
    let columns = ["amount", "subtotal", "discount", "tip", "tax", "unit", "sats"];
    let plain = |minor: i64| format!("{}.{:02}", minor / 100, minor % 100);
    let row = [
        plain(figure("data-total")),
        plain(figure("data-subtotal")),
        plain(figure("data-discount")),
        plain(figure("data-tip")),
        plain(taxes),
        "EUR".to_owned(),
        sats.to_string(),
    ];
    // What the history has no room for.
    let short: Vec<Figure> = on_sale
        .iter()
        .filter(|figure| figure.0 != "data-subtotal")
        .cloned()
        .collect();
    let look = async |when: &str| {
        let page = owner.get(sale.url.path()).await;
        assert_eq!(
            (figures(&page, "main"), lines(&page, "main")),
            (on_sale.clone(), own_lines.clone()),
            "{when}: sale"
        );
        let page = till.browser().get(&receipt).await;
        assert_eq!(
            (figures(&page, ".receipt"), lines(&page, ".receipt")),
            (on_sale.clone(), own_lines.clone()),
            "{when}: receipt"
        );
        assert!(page.amounts("BTC").contains(&sats), "{when}: receipt");
        let page = owner.get("/sales").await;
        let its_row = format!("tr[data-sale='{id}']");
        assert_eq!(figures(&page, &its_row), short, "{when}: history");
        assert!(page.amounts("BTC").contains(&sats), "{when}: history");
        assert_eq!(exported(&owner, &id, &columns).await, row, "{when}: export");
    };
    look("paid").await;
    let page = till.browser().get(&display).await;
    assert_eq!(
        (figures(&page, "#screen"), lines(&page, "#screen")),
        (on_sale.clone(), own_lines.clone()),
        "display"
    );
    // Everything that a sale is made of becomes something else.
    for (id, name) in [(&shirt, "Coat"), (&ring, "Chain"), (&bread, "Cake")] {
        let change = [("name", name), ("price", "77.77"), ("unit", "USD"), ("tax_rate", "0")];
        owner.post(&format!("/items/{id}"), &change).await;
        owner.post(&format!("/items/{id}/archive"), &[]).await;
    }
    set_up(
        &owner,
        &[
            ("name", "Sold"),
            ("tax", "included"),
            ("tax_rates", "Other = 1"),
            ("tip_base", "net"),
            ("tip_presets", "1"),
            ("unit", "SAT"),
            ("wallet", "USD"),
        ],
    )
    .await;
    till.advance(Duration::from_secs(3600));
    look("edited").await;
    let page = till.browser().get(&receipt).await;
    assert_eq!(page.one("[data-receipt-header] h1").text, "Café Alice");
    assert!(
        page.select(".receipt [data-line]")
            .iter()
            .any(|line| line.text.contains("Shirt"))
    );
}
