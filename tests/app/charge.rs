//! From the keypad to the invoice: what may be typed, and what becomes of it.

use blink_till::sandbox::Unit;
use lightning_invoice::Bolt11Invoice;
use reqwest::{Method, StatusCode};

use crate::{
    counter::{DOLLARS, SATS, Typed},
    support::Till,
};

/// What was typed, by whom, and what it has to come to.
struct Case {
    person: &'static str,
    typed: (&'static str, &'static str, &'static str),
    /// Sats or cents at Blink.
    credit: i64,
    satoshis: i64,
    /// What the page says besides the sats, in minor units.
    fiat: (&'static str, i64),
}

/// Worked out by hand from the sandbox's prices: 95,000.00 EUR, 109,417.13 USD, 16,954,321 JPY and 33,512.345 KWD for a
/// bitcoin, half up; dollars cost the customer half a percent more, rounded up.
const CASES: [Case; 10] = [
    Case {
        person: "alice",
        typed: ("12.34", "EUR", "BTC"),
        credit: 12_989,
        satoshis: 12_989,
        fiat: ("EUR", 1234),
    },
    Case {
        person: "alice",
        typed: ("12.34", "EUR", "USD"),
        credit: 1421,
        satoshis: 13_052,
        fiat: ("EUR", 1234),
    },
    Case {
        person: "alice",
        typed: ("12.34", "USD", "BTC"),
        credit: 11_278,
        satoshis: 11_278,
        fiat: ("USD", 1234),
    },
    Case {
        person: "alice",
        typed: ("12.34", "USD", "USD"),
        credit: 1234,
        satoshis: 11_335,
        fiat: ("USD", 1234),
    },
    Case {
        person: "alice",
        typed: ("2500", "SAT", "BTC"),
        credit: 2500,
        satoshis: 2500,
        fiat: ("EUR", 238),
    },
    Case {
        person: "alice",
        typed: ("2500", "SAT", "USD"),
        credit: 274,
        satoshis: 2517,
        fiat: ("EUR", 238),
    },
    Case {
        person: "kenji",
        typed: ("1500", "JPY", "BTC"),
        credit: 8847,
        satoshis: 8847,
        fiat: ("JPY", 1500),
    },
    Case {
        person: "noor",
        typed: ("1.250", "KWD", "BTC"),
        credit: 3730,
        satoshis: 3730,
        fiat: ("KWD", 1250),
    },
    Case {
        person: "noor",
        typed: ("1.25", "KWD", "USD"),
        credit: 408,
        satoshis: 3748,
        fiat: ("KWD", 1250),
    },
    Case {
        person: "noor",
        typed: ("0.1", "KWD", "BTC"),
        credit: 298,
        satoshis: 298,
        fiat: ("KWD", 100),
    },
];

#[tokio::test]
async fn an_amount_in_any_unit_becomes_an_invoice_for_either_wallet() {
    let till = Till::start().await;
    for case in CASES {
        let browser = till.signed_in(case.person).await;
        let (amount, unit, wallet) = case.typed;
        let sale = browser
            .charged(Typed {
                amount,
                unit,
                wallet,
                memo: "",
            })
            .await;
        let invoice = till.invoice_of(&sale);
        let said = format!("{} {:?}", case.person, case.typed);
        let unit = if wallet == "USD" { Unit::Usd } else { Unit::Btc };
        assert_eq!((invoice.credit, invoice.unit), (Some(case.credit), unit), "{said}");
        assert_eq!(invoice.satoshis, Some(case.satoshis), "{said}");
        assert_eq!(sale.amounts("BTC"), [case.satoshis], "{said}");
        assert_eq!(sale.amounts(case.fiat.0), [case.fiat.1], "{said}");
        let bolt11: Bolt11Invoice = sale.payment_request().parse().expect("any wallet reads it");
        assert_eq!(
            bolt11.amount_milli_satoshis(),
            Some(case.satoshis.unsigned_abs() * 1000),
            "{said}"
        );
    }
}

#[tokio::test]
async fn a_sale_s_page_holds_what_a_customer_needs() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    assert!(sale.has("#status svg"), "a QR code");
    assert!(sale.one("#status").text.contains("Table 4"));
    assert_eq!(till.invoice_of(&sale).memo, "Table 4");
    let expires_at = till.invoice_of(&sale).expires_at * 1000;
    assert_eq!(
        sale.one("[data-expires-at]").attribute("data-expires-at"),
        expires_at.to_string()
    );
    assert_eq!(
        sale.one("a[href^='lightning:']").attribute("href"),
        format!("lightning:{}", sale.payment_request())
    );
    assert!(sale.has(&format!("form[method=post][action='{}/cancel']", sale.url.path())));
    assert!(!sale.has("form[action$='/renew']") && !sale.has("a[href^='/receipts/']"));
    assert_eq!(sale.header("cache-control"), "no-store");
    let attempt = &till.invoice_of(&sale).external_id;
    assert!(
        attempt.len() == 36 && attempt.bytes().all(|b| matches!(b, b'a'..=b'f' | b'0'..=b'9' | b'-')),
        "{attempt}"
    );
}

#[tokio::test]
async fn the_keypad_offers_what_the_account_has_and_remembers_the_last_sale() {
    let till = Till::start().await;
    let (alice, kenji) = (till.signed_in("alice").await, till.signed_in("kenji").await);
    let values = |page: &crate::support::Page, name: &str| -> Vec<String> {
        let inputs = page.select(&format!("#charge [name={name}]"));
        inputs.iter().map(|input| input.attribute("value").to_owned()).collect()
    };
    let page = alice.get("/till").await;
    assert_eq!(page.data_page(), "till");
    assert_eq!(values(&page, "unit"), ["EUR", "SAT", "USD"]);
    assert_eq!(values(&page, "wallet"), ["BTC", "USD"]);
    assert_eq!(
        (page.typed("unit").as_str(), page.typed("wallet").as_str()),
        ("EUR", "BTC")
    );
    let page = kenji.get("/till").await;
    assert_eq!(
        (values(&page, "unit"), values(&page, "wallet")),
        (vec!["JPY".into(), "SAT".into(), "USD".into()], vec!["BTC".into()])
    );
    let sale = alice.charged(DOLLARS).await;
    let strip = alice.get("/till").await.one("[data-last-sale] [data-sale-status]");
    assert_eq!(strip.attribute("data-sale-status"), "waiting");
    till.pay(&sale);
    alice.sees(&sale, "paid").await;
    let strip = alice.get("/till").await.one("[data-last-sale] [data-sale-status]");
    assert_eq!(strip.attribute("data-sale-status"), "paid");
    assert!(!kenji.get("/till").await.has("[data-last-sale]"));
}

#[tokio::test]
async fn a_mistake_brings_the_form_back_as_typed_with_one_sentence_at_its_field() {
    let till = Till::start().await;
    let browsers = [
        till.signed_in("alice").await,
        till.signed_in("kenji").await,
        till.signed_in("noor").await,
    ];
    let [alice, kenji, noor] = &browsers;
    let long = "é".repeat(320);
    for (browser, amount, unit, wallet, memo, field) in [
        (alice, "", "EUR", "BTC", "tea", "amount"),
        (alice, "0", "EUR", "BTC", "tea", "amount"),
        (alice, "0.00", "EUR", "BTC", "tea", "amount"),
        (alice, "-1", "EUR", "BTC", "tea", "amount"),
        (alice, "+1", "EUR", "BTC", "tea", "amount"),
        (alice, "1,234", "EUR", "BTC", "tea", "amount"),
        (alice, "1.234,50", "EUR", "BTC", "tea", "amount"),
        (alice, "12,345", "SAT", "BTC", "tea", "amount"),
        (noor, "1,234", "KWD", "BTC", "tea", "amount"),
        (alice, "1.234,5", "EUR", "BTC", "tea", "amount"),
        (alice, "NaN", "EUR", "BTC", "tea", "amount"),
        (alice, "inf", "EUR", "BTC", "tea", "amount"),
        (alice, "1e30", "EUR", "BTC", "tea", "amount"),
        (alice, "0x10", "EUR", "BTC", "tea", "amount"),
        (alice, "१२", "EUR", "BTC", "tea", "amount"),
        (alice, "Ⅻ", "EUR", "BTC", "tea", "amount"),
        (alice, "<b>1</b>", "EUR", "BTC", "tea", "amount"),
        (alice, "1.234", "EUR", "BTC", "tea", "amount"),
        (alice, "1.5", "SAT", "BTC", "tea", "amount"),
        (alice, "10000000000001", "SAT", "BTC", "tea", "amount"),
        (alice, "100000000000.01", "USD", "USD", "tea", "amount"),
        (alice, "99999999999999999999999999", "SAT", "BTC", "tea", "amount"),
        (alice, "4", "SAT", "USD", "tea", "amount"),
        (kenji, "1.5", "JPY", "BTC", "tea", "amount"),
        (noor, "1.2345", "KWD", "BTC", "tea", "amount"),
        (alice, "1", "XAU", "BTC", "tea", "unit"),
        (alice, "1", "eur", "BTC", "tea", "unit"),
        (alice, "1", "", "BTC", "tea", "unit"),
        (alice, "1", "JPY", "BTC", "tea", "unit"),
        (alice, "1", "EUR", "LTC", "tea", "wallet"),
        (alice, "1", "EUR", "", "tea", "wallet"),
        (kenji, "1", "JPY", "USD", "tea", "wallet"),
        (alice, "1", "EUR", "BTC", long.as_str(), "memo"),
    ] {
        let page = browser
            .charge(Typed {
                amount,
                unit,
                wallet,
                memo,
            })
            .await;
        let said = format!("{amount:?} {unit:?} {wallet:?}: {}", page.body);
        assert_eq!(
            (page.status, page.data_page().as_str()),
            (StatusCode::UNPROCESSABLE_ENTITY, "till"),
            "{said}"
        );
        let sentence = page.complaint(field);
        assert!(
            sentence.ends_with('.') && sentence.matches(". ").count() == 0,
            "{sentence}"
        );
        assert_eq!(
            (page.typed("amount").as_str(), page.typed("memo").as_str()),
            (amount, memo),
            "{said}"
        );
        if field != "unit" {
            assert_eq!(page.typed("unit"), unit, "{said}");
        }
        if field != "wallet" {
            assert_eq!(page.typed("wallet"), wallet, "{said}");
        }
    }
    assert_eq!((till.rows("sales").await, till.rows("attempts").await), (0, 0));
    assert!(till.control().invoices().is_empty());
}

#[tokio::test]
async fn a_form_put_right_becomes_a_sale() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let again = browser.charge(Typed { amount: "1,5", ..SATS }).await;
    let sale = browser.submit(&again, "#charge", &[("amount", "15")]).await;
    assert_eq!(
        (sale.sale_status().as_str(), sale.amounts("BTC")),
        ("waiting", vec![15])
    );
    assert!(sale.one("#status").text.contains("Table 4"));
}

#[tokio::test]
async fn the_longest_amount_and_memo_that_blink_takes_are_taken() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let memo = "é".repeat(319) + "x";
    let typed = Typed {
        amount: "10000000000000",
        memo: &memo,
        ..SATS
    };
    let asked = browser.charge(typed).await;
    assert!(asked.notice("confirm-amount").is_some(), "{}", asked.body);
    let sale = browser.submit(&asked, "#charge", &[]).await;
    assert_eq!(till.invoice_of(&sale).memo, memo);
    assert_eq!(sale.amounts("BTC"), [10_000_000_000_000]);
}

#[tokio::test]
async fn control_characters_in_a_memo_become_spaces() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser
        .charged(Typed {
            memo: "Table\n4\r\n\tby\u{0}the\u{7f}door\u{85}!",
            ..SATS
        })
        .await;
    assert_eq!(till.invoice_of(&sale).memo, "Table 4   by the door !");
}

#[tokio::test]
async fn a_memo_is_text_and_nothing_else() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let memo = "<script>alert(1)</script> \" & ' {{ 7*7 }}";
    let sale = browser.charged(Typed { memo, ..SATS }).await;
    assert!(!sale.body.contains("<script>alert"));
    assert_eq!(sale.one(".memo").text, memo);
    assert!(!browser.get("/sales").await.body.contains("<script>alert"));
}

#[tokio::test]
async fn a_form_that_is_sent_twice_makes_one_sale() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let keypad = browser.get("/till").await;
    let first = browser.submit(&keypad, "#charge", &SATS.fields()).await;
    let second = browser.submit(&keypad, "#charge", &SATS.fields()).await;
    assert_eq!(first.url, second.url);
    assert_eq!((till.rows("sales").await, till.control().invoices().len()), (1, 1));
    // The same form with something else in it is neither a second sale nor the first one.
    let other = browser.submit(&keypad, "#charge", &DOLLARS.fields()).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(other.typed("amount"), "12.34");
    let sale = browser.submit(&other, "#charge", &[]).await;
    assert_eq!(sale.sale_status(), "waiting");
    assert_eq!((till.rows("sales").await, till.control().invoices().len()), (2, 2));
}

#[tokio::test]
async fn ten_arrivals_of_one_form_at_once_make_one_sale() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let keypad = browser.get("/till").await;
    let arrivals: Vec<_> = (0..10)
        .map(|_| {
            let (browser, keypad) = (browser.clone(), keypad.clone());
            tokio::spawn(async move { browser.submit(&keypad, "#charge", &SATS.fields()).await })
        })
        .collect();
    let mut pages = Vec::new();
    for arrival in arrivals {
        pages.push(arrival.await.expect("no panic"));
    }
    assert!(
        pages
            .iter()
            .all(|page| page.url == pages[0].url && page.sale_status() == "waiting")
    );
    assert!(pages.iter().all(|page| page.has("[data-payment-request]")));
    assert_eq!((till.rows("sales").await, till.rows("attempts").await), (1, 1));
    assert_eq!(till.control().invoices().len(), 1);
}

#[tokio::test]
async fn two_forms_are_two_sales_however_alike() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let (first, second) = (browser.charged(SATS).await, browser.charged(SATS).await);
    assert_ne!(first.url, second.url);
    assert_eq!(till.control().invoices().len(), 2);
}

#[tokio::test]
async fn a_form_without_the_page_s_hidden_fields_works_too() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    for _ in 0..2 {
        let page = browser.post("/sales", &SATS.fields()).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
        assert!(page.location().path().starts_with("/sales/"));
    }
    let bare = browser
        .post("/sales", &[("amount", "5"), ("unit", "SAT"), ("wallet", "BTC")])
        .await;
    assert_eq!(bare.status, StatusCode::SEE_OTHER);
    let foreign = "k\u{0}".repeat(9000);
    for _ in 0..2 {
        let fields = SATS.fields().into_iter().chain([("key", foreign.as_str())]);
        let page = browser.post("/sales", &fields.collect::<Vec<_>>()).await;
        assert_eq!(
            page.status,
            StatusCode::SEE_OTHER,
            "a key that is none of ours counts as missing"
        );
    }
    assert_eq!(till.rows("sales").await, 5);
}

#[tokio::test]
async fn what_is_no_form_is_refused_and_makes_nothing() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let empty = browser.post("/sales", &[]).await;
    assert_eq!(
        (empty.status, empty.data_page().as_str()),
        (StatusCode::UNPROCESSABLE_ENTITY, "till")
    );
    let own = [
        ("Sec-Fetch-Site", "same-origin"),
        ("Content-Type", "application/json"),
        ("Sec-Fetch-Mode", "navigate"),
    ];
    let json = browser.request(Method::POST, "/sales", &own, None).await;
    assert!(json.status.is_client_error(), "{}", json.status);
    let doubled = [("amount", "5"), ("amount", "6"), ("unit", "SAT"), ("wallet", "BTC")];
    assert!(browser.post("/sales", &doubled).await.status.is_client_error());
    assert_eq!(till.rows("sales").await, 0);
}

#[tokio::test]
async fn nobody_charges_without_a_sign_in() {
    let till = Till::start().await;
    let page = till.browser().post("/sales", &SATS.fields()).await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED);
    assert!(page.notice("signed-out").is_some(), "{}", page.body);
    assert_eq!(till.browser().get("/till").await.location().path(), "/login");
    assert_eq!(till.rows("sales").await, 0);
}
