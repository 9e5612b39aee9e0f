//! What the merchant holds: balances and the ledger, and what is shown while Blink does not say.

use std::{collections::BTreeSet, time::Duration};

use blink_till::sandbox::{Answer, Command, Effect, Face, Fault, Preset, Unit};
use reqwest::StatusCode;

use crate::support::{Page, Till};

fn value(page: &Page, selector: &str) -> Vec<i64> {
    let data = page.select(selector);
    data.iter()
        .map(|data| data.attribute("value").parse().expect("an integer"))
        .collect()
}

#[tokio::test]
async fn every_wallet_shows_its_balance_first_then_its_worth_and_what_is_on_its_way() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let page = browser.get("/wallets").await;
    assert_eq!((page.status, page.data_page().as_str()), (StatusCode::OK, "wallets"));
    // 95,000.00 EUR and 109,417.13 USD for a bitcoin: worked out by hand, half up.
    for (wallet, balance, euros) in [("BTC", 1_234_567, 117_284), ("USD", 25_990, 22_565)] {
        let own = format!("[data-wallet={wallet}]");
        assert_eq!(value(&page, &format!("{own} data"))[0], balance);
        assert_eq!(
            value(&page, &format!("{own} [data-currency={wallet}] data"))[0],
            balance
        );
        assert_eq!(value(&page, &format!("{own} [data-currency=EUR] data")), [euros]);
    }
    assert_eq!(value(&page, "[data-wallet=BTC] [data-pending] data"), [50_000]);
    assert!(!page.has("[data-wallet=USD] [data-pending]"));
    assert_eq!(page.select("[data-wallet]").len(), 2);
}

#[tokio::test]
async fn currencies_keep_their_own_decimals() {
    let till = Till::start().await;
    for (person, currency, worth, words) in [
        ("kenji", "JPY", vec![14_920], "14,920 JPY"),
        ("noor", "KWD", vec![103_888, 122_512], "103.888 KWD"),
    ] {
        let page = till.signed_in(person).await.get("/wallets").await;
        assert_eq!(
            value(&page, &format!("[data-wallet] [data-currency={currency}] data")),
            worth
        );
        assert!(page.one("main").text.contains(words), "{}", page.body);
    }
    let page = till.signed_in("kenji").await.get("/wallets").await;
    assert_eq!(page.select("[data-wallet]").len(), 1);
}

#[tokio::test]
async fn balances_are_fetched_for_each_request() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    browser.get("/wallets").await;
    let wallet = till
        .control()
        .person("alice")
        .wallet(Unit::Btc)
        .expect("she has one")
        .id
        .clone();
    till.order(Command::SetBalance { wallet, balance: 42 });
    assert_eq!(value(&browser.get("/wallets").await, "[data-wallet=BTC] data")[0], 42);
}

/// What the account's pages have asked Blink for so far.
fn asked(till: &Till) -> usize {
    ["Me", "Transactions"]
        .map(|operation| till.asked(Face::Api, operation))
        .iter()
        .sum()
}

#[tokio::test]
async fn an_owner_who_looks_again_and_again_spends_a_budget_and_not_blinks_limit() {
    let till = Till::start().await;
    let (greedy, neighbour) = (till.signed_in("alice").await, till.signed_in("kenji").await);
    let wallet = till
        .control()
        .person("alice")
        .wallet(Unit::Btc)
        .expect("she has one")
        .id
        .clone();
    let before = asked(&till);
    let mut old = None;
    for look in 0..60 {
        for path in ["/wallets", "/transactions"] {
            let page = greedy.get(path).await;
            assert_eq!(page.status, StatusCode::OK, "look {look} at {path}");
            let notice = page.notice("rate-limited");
            assert!(
                look >= 30 || notice.is_none(),
                "ordinary use is never told old news: {path}, look {look}"
            );
            match path {
                "/wallets" => assert_eq!(page.select("[data-wallet]").len(), 2, "{}", page.body),
                _ => assert!(page.has("[data-transaction]"), "{}", page.body),
            }
            if let Some(notice) = notice {
                assert_eq!(notice.attribute("role"), "status");
                assert!(
                    notice.text.contains("second") && notice.text.contains("old"),
                    "{}",
                    notice.text
                );
                old = Some(path);
            }
        }
    }
    assert!(old.is_some(), "120 looks within a minute");
    let spent = asked(&till) - before;
    assert!((60..=90).contains(&spent), "{spent} questions for 120 looks");
    let page = neighbour.get("/wallets").await;
    assert!(page.notice("rate-limited").is_none() && page.has("[data-wallet]"));

    // Nothing stays old for long, though the minute is not over.
    till.order(Command::SetBalance {
        wallet: wallet.clone(),
        balance: 42,
    });
    till.advance(Duration::from_secs(2));
    let page = greedy.get("/wallets").await;
    assert!(page.notice("rate-limited").is_none());
    assert_eq!(value(&page, "[data-wallet=BTC] data")[0], 42);
    till.order(Command::SetBalance {
        wallet: wallet.clone(),
        balance: 43,
    });
    let page = greedy.get("/wallets").await;
    assert_eq!(value(&page, "[data-wallet=BTC] data")[0], 42, "the last that is known");
    assert!(page.notice("rate-limited").is_some());
    // A page of the ledger that was never looked at is no error either.
    let page = greedy.get("/transactions?after=655cd1926445716f60b89418").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.notice("rate-limited").is_some() && !page.has("[data-transaction]") && !page.has(".empty"));
    till.advance(Duration::from_secs(61));
    let page = greedy.get("/wallets").await;
    assert!(page.notice("rate-limited").is_none());
    assert_eq!(value(&page, "[data-wallet=BTC] data")[0], 43);
}

#[tokio::test]
async fn a_hundred_looks_at_once_all_show_the_balances() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let (before, began) = (asked(&till), std::time::Instant::now());
    let looks = futures_util::future::join_all((0..100).map(|_| browser.get("/wallets"))).await;
    for page in looks {
        assert_eq!(value(&page, "[data-wallet=BTC] data")[0], 1_234_567);
    }
    // Sixty in the minute, one every two seconds all the same, and what the till asks for itself.
    let most = 62 + usize::try_from(began.elapsed().as_secs() / 2).expect("soon");
    assert!(asked(&till) - before <= most, "{} of {most}", asked(&till) - before);
}

#[tokio::test]
async fn without_a_price_the_balances_are_shown_all_the_same() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    till.advance(Duration::from_secs(31));
    till.control().preset(Preset::PriceDown, true);
    let page = browser.get("/wallets").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(value(&page, "[data-wallet=BTC] data")[0], 1_234_567);
    assert!(!page.has("[data-currency=EUR]") && page.notice("price-unavailable").is_some());
}

#[tokio::test]
async fn trouble_at_blink_is_a_page_that_says_so_and_nobody_is_signed_out() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let html = "<!doctype html><title>Welcome to our wifi</title>";
    for effect in [
        Effect::Drop,
        Effect::Answer(Answer::new(401, "<h1>401</h1>")),
        Effect::Answer(Answer::new(403, "")),
        Effect::Answer(Answer::new(429, "").header("retry-after", "30")),
        Effect::Answer(Answer::new(500, "oops")),
        Effect::Answer(Answer::new(502, html)),
        Effect::Answer(Answer::new(503, html)),
        Effect::Answer(Answer::new(200, html).header("content-type", "text/html")),
        Effect::Answer(Answer::new(200, r#"{"data": null}"#)),
        Effect::Answer(Answer::new(200, r#"{"data": {"me": {"id": 5}}}"#)),
        Effect::Answer(Answer {
            truncated: true,
            ..Answer::new(200, &"x".repeat(1000))
        }),
        Effect::Answer(Answer {
            padding: 3_000_000,
            ..Answer::new(200, "{}")
        }),
    ] {
        till.control()
            .put(Fault::new(Face::Api, effect.clone()).named("trouble"));
        for path in ["/wallets", "/transactions"] {
            let page = browser.get(path).await;
            let said = format!("{path} {effect:?}: {}", page.body);
            assert_eq!(
                (page.status, page.data_page().as_str()),
                (StatusCode::SERVICE_UNAVAILABLE, "error"),
                "{said}"
            );
            assert!(
                page.header("retry-after")
                    .parse::<u64>()
                    .is_ok_and(|seconds| seconds > 0),
                "{said}"
            );
            assert!(page.notice("degraded").is_some(), "{said}");
            assert_eq!(page.one("body").attribute("data-account"), "alice", "{said}");
            assert!(
                page.has("form[method=post][action='/logout']") && page.has("a[href='/']"),
                "{said}"
            );
        }
        till.control().take("trouble");
        assert_eq!(browser.get("/wallets").await.status, StatusCode::OK, "{effect:?}");
    }
    assert_eq!((till.rows("grants").await, till.rows("sessions").await), (1, 1));
}

#[tokio::test]
async fn a_slow_api_is_given_up_in_time() {
    let till = Till::start_with(|config| config.provider_timeout = Duration::from_millis(1500)).await;
    let browser = till.signed_in("alice").await;
    till.control().preset(Preset::ApiSlow, true);
    let page = browser.get("/wallets").await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(page.notice("degraded").is_some());
}

#[tokio::test]
async fn the_ledger_pages_through_everything_once() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(crate::counter::SATS).await;
    till.pay(&sale);
    let all = till.control().transactions("alice");
    assert!(all.len() > 25);
    let (mut seen, mut path, mut pages) = (Vec::new(), "/transactions".to_owned(), 0);
    loop {
        let page = browser.get(&path).await;
        assert_eq!(
            (page.status, page.data_page().as_str()),
            (StatusCode::OK, "transactions")
        );
        for row in page.select("[data-transaction]") {
            seen.push(row.attribute("data-transaction").to_owned());
        }
        pages += 1;
        match page.select("a[rel=next]").first() {
            Some(next) => next.attribute("href").clone_into(&mut path),
            None => break,
        }
    }
    assert_eq!(pages, all.len().div_ceil(25));
    let expected: Vec<String> = all.iter().map(|line| line.id.clone()).collect();
    assert_eq!(seen, expected, "newest first, none twice, none missing");
    assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), all.len());
}

#[tokio::test]
async fn a_line_of_the_ledger_says_what_moved_in_the_wallet_s_own_unit() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(crate::counter::DOLLARS).await;
    till.pay(&sale);
    let page = browser.get("/transactions").await;
    let line = &till.control().transactions("alice")[0];
    let row = format!("[data-transaction='{}']", line.id);
    assert_eq!(value(&page, &format!("{row} [data-currency=USD] data"))[0], 1234);
    for (row, line) in page
        .select("[data-transaction]")
        .iter()
        .zip(till.control().transactions("alice"))
    {
        let own = format!(
            "[data-transaction='{}'] [data-currency={}] data",
            row.attribute("data-transaction"),
            line.unit.name()
        );
        assert_eq!(value(&page, &own)[0], line.amount);
    }
}

#[tokio::test]
async fn a_payment_that_came_back_is_not_called_received() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(crate::counter::SATS).await;
    let wallet = till
        .control()
        .person("alice")
        .wallet(Unit::Btc)
        .expect("she has one")
        .id
        .clone();
    till.order(Command::Bounce {
        wallet: wallet.clone(),
        payment_hash: till.invoice_of(&sale).payment_hash,
        amount: 2500,
    });
    let rows = browser.get("/transactions").await.select("[data-transaction]");
    assert!(
        rows[0].text.contains("Came back") && rows[1].text.contains("Sent"),
        "{rows:?}"
    );
    assert_eq!(
        browser.get(sale.url.path()).await.sale_status(),
        "waiting",
        "and pays no sale"
    );
}

#[tokio::test]
async fn a_bad_cursor_is_a_page_and_no_failure_of_ours() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let long = "a".repeat(500);
    for cursor in [
        "nonsense",
        "%00",
        "%ff",
        "..%2f",
        "'",
        long.as_str(),
        "655cd1926445716f60b89418",
    ] {
        let page = browser.get(&format!("/transactions?after={cursor}")).await;
        assert!(
            page.status == StatusCode::OK || page.status == StatusCode::NOT_FOUND,
            "{cursor}: {}",
            page.status
        );
        assert!(page.has("form[action='/logout']"));
    }
    for path in [
        "/transactions?after",
        "/transactions?after=&after=",
        "/transactions?other=1",
    ] {
        let page = browser.get(path).await;
        assert!(!page.status.is_server_error(), "{path}: {}", page.status);
    }
}

#[tokio::test]
async fn an_account_without_a_past_has_an_empty_ledger() {
    let till = Till::start().await;
    let page = till.signed_in("kenji").await.get("/transactions").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.has("[data-transaction]") && !page.has("a[rel=next]"));
}

#[tokio::test]
async fn an_account_that_blink_winds_down_is_told_so_with_its_last_day() {
    let till = Till::start().await;
    let page = till.signed_in("willem").await.get("/wallets").await;
    let notice = page.notice("receive-disabled").expect("it says so");
    assert!(
        notice.text.contains("August 2026") || notice.text.contains("2026-08"),
        "{}",
        notice.text
    );
    assert_eq!(value(&page, "[data-wallet=BTC] data")[0], 74_200);
}
