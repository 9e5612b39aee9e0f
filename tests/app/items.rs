//! What a shop sells: priced as typed, taxed by name, changed, put away; and never anybody else's.

use blink_till::db::Lock;
use reqwest::StatusCode;

use crate::{
    customer::eventually,
    support::{Browser, Page, Till},
};

/// What the owner types of an item, besides its name and price.
impl Browser {
    pub async fn adds(&self, fields: &[(&str, &str)]) -> Page {
        let page = self.get("/items").await;
        self.submit(&page, "#item", fields).await
    }

    /// Names and prices in minor units, as the list has them.
    pub async fn sells(&self) -> Vec<(String, i64)> {
        let page = self.get("/items").await;
        let names = page.select("[data-item] a");
        let prices = page.select("[data-item] data");
        let value = |price: &crate::support::Element| price.attribute("value").parse().expect("minor units");
        names
            .into_iter()
            .zip(&prices)
            .map(|(name, price)| (name.text, value(price)))
            .collect()
    }

    /// The address of the item of this name.
    pub async fn item(&self, name: &str) -> String {
        let page = self.get("/items").await;
        let links = page.select("[data-item] a");
        let link = links.into_iter().find(|link| link.text == name);
        link.unwrap_or_else(|| panic!("no {name}: {}", page.body))
            .attribute("href")
            .to_owned()
    }
}

#[tokio::test]
async fn an_item_is_priced_as_typed_in_the_shop_s_unit_and_favourites_come_first() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let empty = owner.get("/items").await;
    assert_eq!((empty.data_page().as_str(), empty.has(".empty")), ("items", true));
    for (name, price) in [("Zebra cake", "3,50"), ("apple", "2"), ("Water", "0")] {
        let list = owner.adds(&[("name", name), ("price", price)]).await;
        assert_eq!(list.data_page(), "items", "{}", list.body);
    }
    owner
        .adds(&[("name", "Espresso"), ("price", "1.8"), ("favourite", "on")])
        .await;
    let sold = [("Espresso", 180), ("apple", 200), ("Water", 0), ("Zebra cake", 350)];
    assert_eq!(owner.sells().await, sold.map(|(name, price)| (name.to_owned(), price)));
    let page = owner.get("/items").await;
    assert!(page.has("[data-favourite] [data-currency=EUR]"), "{}", page.body);
    // In sats, and in a currency without decimals.
    owner.sets(&[("unit", "SAT")]).await;
    owner.adds(&[("name", "Sticker"), ("price", "2100")]).await;
    assert!(owner.sells().await.contains(&("Sticker".to_owned(), 2100)));
    let refused = owner.adds(&[("name", "Half"), ("price", "0.5")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let noodles = till.signed_in("kenji").await;
    noodles.adds(&[("name", "Ramen"), ("price", "950")]).await;
    assert_eq!(noodles.sells().await, [("Ramen".to_owned(), 950)]);
}

#[tokio::test]
async fn a_mistake_in_an_item_is_told_beside_its_field_and_nothing_typed_is_lost() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner.adds(&[("name", "Tea"), ("price", "2"), ("sku", "T-1")]).await;
    let long = "x".repeat(101);
    let good = [
        ("name", "Coffee"),
        ("price", "2.50"),
        ("unit", "EUR"),
        ("category", "Hot"),
        ("tax_rate", ""),
        ("sku", "C-1"),
        ("barcode", "4006381333931"),
        ("favourite", "on"),
    ];
    for (field, wrong) in [
        ("name", ""),
        ("name", " \u{202e} "),
        ("name", &long),
        ("price", ""),
        ("price", "two"),
        ("price", "-1"),
        ("price", "1.250,00"),
        ("price", "0.005"),
        ("price", "99999999999999999"),
        ("unit", "XAU"),
        ("category", &long),
        ("tax_rate", "Nobody's"),
        ("sku", "T-1"),
        ("barcode", &long),
    ] {
        let fields: Vec<_> = good
            .into_iter()
            .map(|(name, typed)| (name, if name == field { wrong } else { typed }))
            .collect();
        let page = owner.post("/items", &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {wrong}");
        let told = page.select(".error");
        assert_eq!(told.len(), 1, "{field} {wrong}: {told:?}");
        assert_eq!(told[0].attribute("id"), format!("{field}-error"));
        let shown = page.form("#item").1;
        for (name, typed) in fields.iter().filter(|(name, _)| !["unit", "tax_rate"].contains(name)) {
            assert!(
                shown.contains(&((*name).to_owned(), (*typed).to_owned())),
                "{field}: {name} in {shown:?}"
            );
        }
    }
    assert_eq!(owner.sells().await.len(), 1);
}

#[tokio::test]
async fn the_form_sent_twice_makes_one_item() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let page = owner.get("/items").await;
    for _ in 0..2 {
        let list = owner.submit(&page, "#item", &[("name", "Tea"), ("price", "2")]).await;
        assert_eq!((list.status, list.data_page().as_str()), (StatusCode::OK, "items"));
    }
    assert_eq!(owner.sells().await.len(), 1);
}

#[tokio::test]
async fn an_item_is_changed_and_put_away() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner
        .sets(&[("tax", "added"), ("tax_rates", "Standard = 19\nZero = 0")])
        .await;
    owner
        .adds(&[
            ("name", "Tea"),
            ("price", "2"),
            ("tax_rate", "Zero"),
            ("sku", "T-1"),
            ("favourite", "on"),
        ])
        .await;
    let path = owner.item("Tea").await;
    let page = owner.get(&path).await;
    let shown = page.form("#item").1;
    for (name, value) in [
        ("price", "2.00"),
        ("tax_rate", "Zero"),
        ("sku", "T-1"),
        ("favourite", "on"),
    ] {
        assert!(
            shown.contains(&(name.to_owned(), value.to_owned())),
            "{name}: {shown:?}"
        );
    }
    owner
        .submit(
            &page,
            "#item",
            &[("name", "Green tea"), ("price", "2.20"), ("tax_rate", "0")],
        )
        .await;
    assert_eq!(owner.sells().await, [("Green tea".to_owned(), 220)]);
    assert_eq!(till.count("select version from items").await, 2);
    assert_eq!(
        till.count("select count(*) from items where tax_rate = '0'").await,
        1,
        "none is not the default"
    );
    // A price stays in its own currency, whatever the shop's is by now.
    owner.sets(&[("unit", "SAT")]).await;
    let changed = owner
        .post(&path, &[("name", "Green tea"), ("price", "2.30"), ("sku", "T-1")])
        .await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.body);
    assert!(owner.get("/items").await.has("[data-item] [data-currency=EUR]"));
    // Its SKU is its own until it is put away.
    for again in 0..2 {
        let away = owner.post(&format!("{path}/archive"), &[]).await;
        assert_eq!(
            (away.status, away.location().path()),
            (StatusCode::SEE_OTHER, "/items"),
            "{again}"
        );
    }
    assert_eq!(owner.sells().await, []);
    assert_eq!(owner.get(&path).await.status, StatusCode::NOT_FOUND);
    // Somebody who had its page open loses nothing: it is a new item, once it is saved as one.
    let typed = owner
        .post(&path, &[("name", "Iced tea"), ("price", "1.80"), ("unit", "EUR")])
        .await;
    assert_eq!(typed.status, StatusCode::CONFLICT);
    assert!(typed.notice("item-put-away").is_some());
    for (field, value) in [("name", "Iced tea"), ("price", "1.80")] {
        let shown = typed.one(&format!("#item [name={field}]"));
        assert_eq!(shown.attribute("value"), value);
    }
    owner.submit(&typed, "#item", &[]).await;
    assert_eq!(owner.sells().await[0].0, "Iced tea");
    owner
        .post(&format!("{}/archive", owner.item("Iced tea").await), &[])
        .await;
    let never = owner.post("/items/x", &[("name", "x"), ("price", "1")]).await;
    assert_eq!(never.status, StatusCode::NOT_FOUND);
    owner
        .adds(&[("name", "Black tea"), ("price", "1"), ("sku", "T-1")])
        .await;
    assert_eq!(owner.sells().await.len(), 1);
}

#[tokio::test]
async fn items_are_their_own_shop_s_and_the_owner_s_to_change() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner.adds(&[("name", "Tea"), ("price", "2")]).await;
    let path = owner.item("Tea").await;
    let (other, cashier) = (till.signed_in("kenji").await, till.joined(&owner, "Mia").await);
    assert_eq!(other.sells().await, []);
    let forms = [path.clone(), format!("{path}/archive")];
    for form in &forms {
        let fields = [("name", "Mine"), ("price", "1")];
        assert_eq!(other.post(form, &fields).await.status, StatusCode::NOT_FOUND, "{form}");
        assert_eq!(
            cashier.post(form, &fields).await.status,
            StatusCode::FORBIDDEN,
            "{form}"
        );
    }
    for page in ["/items", "/items.csv", path.as_str()] {
        assert_eq!(cashier.get(page).await.status, StatusCode::FORBIDDEN, "{page}");
    }
    assert_eq!(other.get(&path).await.status, StatusCode::NOT_FOUND);
    assert_eq!(owner.sells().await, [("Tea".to_owned(), 200)]);
}

#[tokio::test]
async fn a_rate_that_is_taken_away_while_an_item_is_kept_is_missed() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner
        .sets(&[("tax", "included"), ("tax_rates", "Standard = 19\nFood = 7")])
        .await;
    owner.adds(&[("name", "Bread"), ("price", "3")]).await;
    let path = owner.item("Bread").await;
    let account = till.control().person("alice").account_id;
    for address in ["/items", path.as_str()] {
        owner.sets(&[("tax_rates", "Standard = 19\nFood = 7")]).await;
        // Whoever changes the shop has it to themselves; whoever keeps an item waits for that, its rate looked up already.
        let mut changing = till.db.begin(&[Lock::Account(&account)]).await.expect("a transaction");
        let request = format!("method=\"POST\" path=\"{address}\"");
        let looked = || till.witness.asked(&request, "shops s");
        let before = looked();
        let fields = [("name", "Bread"), ("price", "3"), ("unit", "EUR"), ("tax_rate", "Food")];
        let keeping = owner.post(address, &fields);
        let changed = async {
            eventually(async || looked() > before).await;
            blink_till::db::query("update shops set tax_rates = '19000 Standard'")
                .execute(&mut *changing)
                .await
                .expect("changed");
            changing.commit().await.expect("kept");
        };
        let (kept, ()) = tokio::join!(keeping, changed);
        assert_eq!(
            kept.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{address}: {}",
            kept.body
        );
        assert!(kept.has("#tax_rate-error"), "{address}: {}", kept.body);
        assert_eq!(
            till.count("select count(*) from items where tax_rate = 'Food'").await,
            0,
            "{address}"
        );
    }
}

#[tokio::test]
async fn a_till_of_a_thousand_items_charges_and_parks_without_a_script() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let list = "name,price\n".to_owned() + &(0..1000).map(|n| format!("item {n},2.50\n")).collect::<String>();
    let done = owner
        .post_file("/items/import", &[("confirm", "yes")], Some(list.as_bytes()))
        .await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let page = owner.get("/till").await;
    let items = page.select("li[data-item]");
    assert_eq!(items.len(), 1000);
    let quantity = format!("qty.{}", items[999].attribute("data-item"));
    // As a browser sends it: every field, filled in or not.
    let sent: usize = page.form("#charge").1.iter().map(|(n, v)| n.len() + v.len() + 2).sum();
    assert!(sent > 64 * 1024, "{sent} bytes");
    let sale = owner.submit(&page, "#charge", &[(&quantity, "3")]).await;
    assert_eq!(sale.data_page(), "sale", "{}", sale.body);
    assert_eq!(crate::orders::marked(&sale, "data-total"), 750);
    let (_, mut fields) = owner.get("/till").await.form("#charge");
    for (name, value) in &mut fields {
        if *name == quantity {
            "2".clone_into(value);
        }
    }
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let parked = owner.post("/orders", &fields).await;
    assert_eq!(parked.status, StatusCode::SEE_OTHER, "{}", parked.body);
    assert_eq!(crate::orders::waiting(&owner).await.len(), 1);
}
