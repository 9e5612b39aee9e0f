//! What is typed is what is charged, at a price that is one, or nothing is charged.

use std::time::Duration;

use blink_till::sandbox::{Command, Outages, Preset};
use reqwest::StatusCode;

use crate::{
    counter::{SATS, Typed},
    support::{Page, Till},
};

fn euros(amount: &str) -> Typed<'_> {
    Typed {
        amount,
        unit: "EUR",
        wallet: "BTC",
        memo: "",
    }
}

fn chosen_unit(page: &Page) -> Vec<String> {
    let chosen = page.select("#charge [name=unit][checked]");
    chosen.iter().map(|input| input.attribute("value").to_owned()).collect()
}

#[tokio::test]
async fn a_decimal_comma_is_charged_as_a_point() {
    let till = Till::start().await;
    let (alice, noor) = (till.signed_in("alice").await, till.signed_in("noor").await);
    for (amount, minor) in [("4,50", 450), ("4,5", 450), ("12.50", 1250), ("0,01", 1)] {
        let sale = alice.charged(euros(amount)).await;
        assert_eq!(sale.amounts("EUR"), [minor], "{amount}");
    }
    for (amount, minor) in [("1,23", 1230), ("1.234", 1234), ("12.500", 12_500)] {
        let typed = Typed {
            unit: "KWD",
            ..euros(amount)
        };
        assert_eq!(noor.charged(typed).await.amounts("KWD"), [minor], "{amount}");
    }
}

#[tokio::test]
async fn an_amount_is_looked_up_as_it_is_typed_and_as_it_is_shown() {
    let till = Till::start().await;
    let alice = till.signed_in("alice").await;
    let sats = Typed {
        amount: "12345",
        ..SATS
    };
    for (typed, as_written) in [
        (euros("4.50"), ["4,50", "4.50", "4.50 EUR"]),
        (sats, ["12345", "12,345 sats", "12345 sats"]),
    ] {
        let sale = alice.charged(typed).await;
        till.pay(&sale);
        alice.sees(&sale, "paid").await;
        for text in as_written {
            let query = url::form_urlencoded::Serializer::new("/claims?".to_owned())
                .append_pair("q", text)
                .finish();
            let page = alice.get(&query).await;
            assert!(page.body.contains(sale.url.path()), "{text}: {}", page.body);
        }
    }
}

#[tokio::test]
async fn so_much_is_asked_about_before_it_is_charged() {
    let till = Till::start().await;
    let alice = till.signed_in("alice").await;
    let scanned = euros("4006381333.93");
    let asked = alice.charge(scanned).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.notice("confirm-amount").is_some(), "{}", asked.body);
    let amounts = asked.select("[data-notice=confirm-amount] [data-currency=EUR] data, #charge-button data");
    let amounts: Vec<_> = amounts.iter().map(|amount| amount.attribute("value")).collect();
    assert_eq!(amounts, ["400638133393"; 2], "{}", asked.body);
    assert_eq!(asked.typed("amount"), "4006381333.93");
    assert!(asked.one("#charge-button").text.contains("4,006,381,333.93 EUR"));
    assert_eq!(till.rows("sales").await, 0);
    // The answer is of that amount, not of another one that is typed over it.
    let other = alice.submit(&asked, "#charge", &[("amount", "20000")]).await;
    assert!(other.notice("confirm-amount").is_some(), "{}", other.body);
    let unasked = alice.submit(&other, "#charge", &[("amount", "10000")]).await;
    assert_eq!(unasked.amounts("EUR"), [1_000_000]);
    let asked = alice.charge(euros("20000")).await;
    let sale = alice.submit(&asked, "#charge", &[]).await;
    assert_eq!(sale.amounts("EUR"), [2_000_000]);
}

#[tokio::test]
async fn the_shop_says_from_where_on_the_till_asks() {
    let till = Till::start().await;
    let alice = till.signed_in("alice").await;
    alice.post("/settings/shop", &[("ask_above", "20")]).await;
    assert!(alice.charge(euros("20.01")).await.notice("confirm-amount").is_some());
    assert_eq!(alice.charged(euros("20")).await.amounts("EUR"), [2000]);
    // Sats count by their worth: 2,500 of them are 2.38 EUR.
    alice.charged(SATS).await;
    let many = Typed {
        amount: "100000",
        ..SATS
    };
    assert!(alice.charge(many).await.notice("confirm-amount").is_some());
    // What every shop's limit is while nobody names one is a limit like any other for whoever does.
    alice.post("/settings/shop", &[("ask_above", "10000")]).await;
    let page = alice.get("/settings/shop").await;
    assert_eq!(page.one("#ask_above").attribute("value"), "10000");
    assert!(alice.charge(euros("10000.01")).await.notice("confirm-amount").is_some());
    alice.post("/settings/shop", &[("ask_above", "")]).await;
    let page = alice.get("/settings/shop").await;
    assert_eq!(page.one("#ask_above").attribute("value"), "");
    assert_eq!(alice.charged(euros("10000.01")).await.amounts("EUR"), [1_000_001]);
}

#[tokio::test]
async fn until_the_shop_says_so_an_amount_is_unusual_by_its_worth_and_not_by_its_number() {
    let till = Till::start().await;
    let kenji = till.signed_in("kenji").await;
    let yen = |amount| Typed {
        unit: "JPY",
        ..euros(amount)
    };
    // At 16,954,321 JPY a bitcoin a fifth of one is 3,390,864 JPY.
    assert_eq!(kenji.charged(yen("3390000")).await.amounts("JPY"), [3_390_000]);
    assert!(kenji.charge(yen("3391000")).await.notice("confirm-amount").is_some());
    // A dollar's worth is known by what is shown, where the sale itself needs no price: 109,417.13 USD a bitcoin.
    let alice = till.signed_in("alice").await;
    let dollars = |amount| Typed {
        amount,
        unit: "USD",
        wallet: "USD",
        memo: "",
    };
    assert_eq!(alice.charged(dollars("21000")).await.amounts("USD")[0], 2_100_000);
    assert!(alice.charge(dollars("22000")).await.notice("confirm-amount").is_some());
    till.control().preset(Preset::PriceDown, true);
    till.advance(Duration::from_secs(3600));
    let sats = |amount| Typed { amount, ..SATS };
    assert_eq!(kenji.charged(sats("20000000")).await.amounts("BTC"), [20_000_000]);
    assert!(kenji.charge(sats("20000001")).await.notice("confirm-amount").is_some());
}

#[tokio::test]
async fn no_unit_is_chosen_when_the_account_has_another_currency_than_the_shop_was_set_up_with() {
    let till = Till::start().await;
    let alice = till.signed_in("alice").await;
    alice.post("/settings/shop", &[("unit", "EUR")]).await;
    assert_eq!(chosen_unit(&alice.get("/till").await), ["EUR"]);
    till.control()
        .change_person("alice", |alice| alice.display_currency = "JPY".to_owned());
    let alice = till.signed_in("alice").await;
    assert_eq!(chosen_unit(&alice.get("/till").await), [""; 0]);
    // What is sold by the piece has its own, and asks nobody for one.
    alice.post("/settings/shop", &[("unit", "")]).await;
    alice.post("/items", &[("name", "Tea"), ("price", "250")]).await;
    assert!(!alice.get("/till").await.has("#charge [name=unit][required]"));
}

#[tokio::test]
async fn no_unit_is_chosen_for_a_cashier_when_the_usual_one_has_no_price() {
    let till = Till::start().await;
    let alice = till.signed_in("alice").await;
    assert_eq!(chosen_unit(&alice.get("/till").await), ["EUR"]);
    till.control().preset(Preset::PriceDown, true);
    till.advance(Duration::from_secs(60));
    let page = alice.get("/till").await;
    assert!(chosen_unit(&page).is_empty(), "{}", page.body);
    assert!(page.notice("degraded").is_some());
    let typed = [("amount", "450"), ("wallet", "BTC"), ("memo", "tea")];
    let again = alice.submit(&page, "#charge", &typed).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!again.complaint("unit").is_empty());
    assert_eq!(
        (again.typed("amount").as_str(), again.typed("memo").as_str()),
        ("450", "tea")
    );
    assert!(chosen_unit(&again).is_empty());
    assert_eq!(till.rows("sales").await, 0);
    let sale = alice.submit(&again, "#charge", &[("unit", "SAT")]).await;
    assert_eq!(sale.amounts("BTC"), [450]);
}

#[tokio::test]
async fn a_price_is_as_old_as_blink_says_and_one_older_than_ten_minutes_is_no_price() {
    let till = Till::start().await;
    let alice = till.signed_in("alice").await;
    let age = |seconds| {
        till.order(Command::SetOutages {
            outages: Outages {
                price_age: seconds,
                ..Outages::default()
            },
        });
        till.advance(Duration::from_secs(31));
    };
    let health = async || alice.get("/health").await.one("[data-check=rate]");
    age(100);
    assert!(alice.get("/till").await.notice("old-price").is_none());
    // A slow machine may take some seconds of the sixth minute.
    age(5 * 60 + 20);
    let page = alice.get("/till").await;
    let notice = page.notice("old-price").expect("a warning");
    assert!(notice.text.contains("6 minutes old"), "{}", notice.text);
    assert!(health().await.text.contains("6 minutes old"));
    assert_eq!(alice.charged(euros("12.00")).await.amounts("EUR"), [1200]);
    age(6 * 60 * 60);
    let page = alice.get("/till").await;
    assert!(
        page.notice("degraded").is_some() && chosen_unit(&page).is_empty(),
        "{}",
        page.body
    );
    let refused = alice.charge(euros("12.00")).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(refused.notice("price-down").is_some(), "{}", refused.body);
    assert!(health().await.text.contains("None in EUR"));
    assert_eq!(till.rows("sales").await, 1);
    age(0);
    alice.charged(euros("12.00")).await;
}
