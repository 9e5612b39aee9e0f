//! What was charged, for the owner and the accountant: the list, its filters, the export and the receipts.

use std::time::Duration;

use reqwest::StatusCode;

use crate::{
    counter::{DOLLARS, SATS, Typed},
    support::{Browser, Page, Patience, Till},
};

const DAY: Duration = Duration::from_secs(24 * 3600);

fn sales_on(page: &Page) -> Vec<String> {
    let rows = page.select("tr[data-sale]");
    rows.iter().map(|row| row.attribute("data-sale").to_owned()).collect()
}

fn id(sale: &Page) -> String {
    sale.url.path().rsplit('/').next().expect("an id").to_owned()
}

/// The sales that this question finds.
async fn found(browser: &Browser, query: &str) -> Vec<String> {
    let page = browser.get(&format!("/sales?{query}")).await;
    assert_eq!(
        (page.status, page.data_page().as_str()),
        (StatusCode::OK, "sales"),
        "{query}"
    );
    sales_on(&page)
}

/// `2026-11-21` of the till's clock.
fn today(till: &Till) -> String {
    let now = time::OffsetDateTime::from_unix_timestamp(till.blinkland.clock.now() / 1000).expect("a time");
    now.date().to_string()
}

#[tokio::test]
async fn the_list_is_filtered_by_day_status_and_words() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let first_day = today(&till);
    let tea = browser
        .charged(Typed {
            memo: "Tea & cake 100%",
            ..SATS
        })
        .await;
    till.pay(&tea);
    browser.sees(&tea, "paid").await;
    let hash = till.control().invoices()[0].payment_hash.clone();
    till.advance(2 * DAY);
    let second_day = today(&till);
    let soup = browser
        .charged(Typed {
            memo: "Soup",
            ..DOLLARS
        })
        .await;
    let (tea, soup) = (id(&tea), id(&soup));
    let both = [soup.clone(), tea.clone()];
    assert_eq!(found(&browser, "").await, both, "newest first");
    assert_eq!(found(&browser, &format!("to={first_day}")).await, [tea.as_str()]);
    assert_eq!(found(&browser, &format!("from={second_day}")).await, [soup.as_str()]);
    assert_eq!(
        found(&browser, &format!("from={first_day}&to={second_day}")).await,
        both
    );
    assert_eq!(
        found(&browser, &format!("from={second_day}&to={first_day}")).await,
        [""; 0]
    );
    assert_eq!(found(&browser, "status=paid").await, [tea.as_str()]);
    assert_eq!(found(&browser, "status=waiting").await, [soup.as_str()]);
    assert_eq!(found(&browser, "q=SOUP").await, [soup.as_str()]);
    assert_eq!(found(&browser, "q=%25").await, [tea.as_str()], "a wildcard is a letter");
    assert_eq!(found(&browser, "q=_").await, [""; 0]);
    assert_eq!(found(&browser, "q=2500").await, [tea.as_str()]);
    assert_eq!(found(&browser, "q=12.34").await, [soup.as_str()]);
    assert_eq!(found(&browser, &format!("q={hash}")).await, [tea.as_str()]);
    assert_eq!(found(&browser, &format!("q={soup}")).await, [soup.as_str()]);
    assert_eq!(found(&browser, "q=soup&status=paid").await, [""; 0]);
}

#[tokio::test]
async fn what_cannot_be_understood_does_not_filter_and_is_said() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = id(&browser.charged(SATS).await);
    for query in [
        "from=yesterday",
        "to=2026-02-30",
        "status=nonsense",
        "page=-1",
        "page=0",
        "page=x",
        "from=0000-00-00",
        "from=%ff",
        "status=creating",
        "q=%00",
    ] {
        assert_eq!(found(&browser, query).await, [sale.as_str()], "{query}");
    }
    for query in [
        "page=2",
        "page=9223372036854775807",
        "page=99999999999999999999999",
        "q='%20or%201=1%20--",
        "to=0001-01-01",
    ] {
        assert_eq!(found(&browser, query).await, [""; 0], "{query}");
    }
    let page = browser.get("/sales?from=yesterday").await;
    assert!(page.complaint("from").contains("yesterday"));
    let page = browser
        .get("/sales?q=%3Cscript%3Ealert(1)%3C/script%3E&from=%22%3E%3Cb%3E")
        .await;
    assert!(!page.body.contains("<script>alert") && !page.body.contains("\"><b>"));
    let twice = browser.get("/sales?q=a&q=b").await;
    assert!(!twice.status.is_server_error());
}

#[tokio::test]
async fn a_page_is_empty_however_far_it_is_beyond_the_last() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner.charged(SATS).await;
    owner.post("/orders", &[("amount", "5"), ("unit", "EUR")]).await;
    let lists = [
        ("/sales", "[data-sale]"),
        ("/orders", "[data-order]"),
        ("/settings/sign-ins", "[data-sign-in]"),
        ("/inbox", "[data-inbox]"),
    ];
    for (list, line) in lists {
        assert_eq!(owner.get(list).await.has(line), list != "/inbox", "{list}");
        for number in ["9223372036854775807", "99999999999999999999"] {
            let page = owner.get(&format!("{list}?page={number}")).await;
            assert_eq!(page.status, StatusCode::OK, "{list}");
            assert!(!page.has(line), "{list} {number}: {}", page.body);
            // The way on from there leads nowhere either.
            assert!(!page.has("[rel=next]"), "{list}");
        }
    }
}

#[tokio::test]
async fn pages_hold_every_sale_once_and_beyond_the_last_is_empty() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    for _ in 0..56 {
        assert_eq!(
            browser.post("/sales", &SATS.fields()).await.status,
            StatusCode::SEE_OTHER
        );
    }
    let (mut seen, mut path) = (Vec::new(), "/sales?q=table".to_owned());
    loop {
        let page = browser.get(&path).await;
        seen.extend(sales_on(&page));
        match page.select("a[rel=next]").first() {
            Some(next) => next.attribute("href").clone_into(&mut path),
            None => break,
        }
    }
    assert!(path.contains("q=table"), "the filter goes along");
    let different: std::collections::BTreeSet<_> = seen.iter().collect();
    assert_eq!((seen.len(), different.len()), (56, 56));
    let beyond = browser.get("/sales?page=3").await;
    assert_eq!((beyond.status, sales_on(&beyond).len()), (StatusCode::OK, 0));
    assert!(beyond.has("a[rel=prev]") && !beyond.has("a[rel=next]"));
    let csv = browser.get("/sales.csv?page=2").await;
    assert_eq!(csv.body.lines().count(), 57, "all of it, not one page of it");
}

/// The rows of a CSV as its readers see them: quotes taken off, doubled quotes made one.
fn rows(csv: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = csv.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            letter => cell.push(letter),
        }
    }
    assert!(cell.is_empty() && row.is_empty(), "it ends with a whole row");
    rows
}

#[tokio::test]
async fn the_export_is_an_attachment_whose_numbers_add_up() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let memos = [
        "=1+1",
        "+49 30",
        "-5",
        "@home",
        "say \"hi\", you; there",
        "Tee für zwei",
    ];
    let mut satoshis = 0;
    for memo in memos {
        let sale = browser.charged(Typed { memo, ..SATS }).await;
        satoshis += sale.amounts("BTC")[0];
        till.pay(&sale);
        browser.sees(&sale, "paid").await;
    }
    let dollars = browser
        .charged(Typed {
            amount: "1.05",
            ..DOLLARS
        })
        .await;
    satoshis += dollars.amounts("BTC")[0];
    till.pay(&dollars);
    browser.sees(&dollars, "paid").await;
    let unpaid = browser.charged(SATS).await;
    let csv = browser.get("/sales.csv").await;
    assert_eq!(
        (csv.status, csv.header("content-type")),
        (StatusCode::OK, "text/csv; charset=utf-8")
    );
    assert!(csv.header("content-disposition").starts_with("attachment"));
    assert_eq!(csv.header("cache-control"), "no-store");
    let rows = rows(&csv.body);
    let (head, rows) = rows.split_first().expect("a head");
    let column = |name: &str| {
        head.iter()
            .position(|cell| cell == name)
            .unwrap_or_else(|| panic!("no {name}"))
    };
    assert!(rows.iter().all(|row| row.len() == head.len()));
    let paid: Vec<_> = rows.iter().filter(|row| row[column("status")] == "paid").collect();
    assert_eq!((rows.len(), paid.len()), (8, 7));
    let sum: i64 = paid
        .iter()
        .map(|row| row[column("sats")].parse::<i64>().expect("sats"))
        .sum();
    assert_eq!(sum, satoshis);
    let cents: i64 = paid
        .iter()
        .filter_map(|row| row[column("cents")].parse::<i64>().ok())
        .sum();
    assert_eq!(cents, 105);
    for cell in rows.iter().flatten() {
        assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell:?} is a formula");
    }
    let written: Vec<&str> = rows.iter().rev().map(|row| row[column("memo")].as_str()).collect();
    assert_eq!(
        written[..6],
        [
            "'=1+1",
            "'+49 30",
            "'-5",
            "'@home",
            "say \"hi\", you; there",
            "Tee für zwei"
        ]
    );
    let of = |sale: &Page| {
        rows.iter()
            .find(|row| row[column("sale_id")] == id(sale))
            .expect("its row")
    };
    let row = of(&dollars);
    assert_eq!(
        (
            row[column("amount")].as_str(),
            row[column("unit")].as_str(),
            row[column("wallet")].as_str()
        ),
        ("1.05", "USD", "USD")
    );
    for name in [
        "display_amount",
        "rate",
        "rate_time",
        "payment_hash",
        "preimage",
        "paid_at",
    ] {
        assert!(!row[column(name)].is_empty(), "{name}");
    }
    assert!(of(&unpaid)[column("paid_at")].is_empty());
}

#[tokio::test]
async fn the_export_takes_the_list_s_filters() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let tea = browser.charged(Typed { memo: "Tea", ..SATS }).await;
    browser.charged(Typed { memo: "Soup", ..SATS }).await;
    till.pay(&tea);
    browser.sees(&tea, "paid").await;
    let export = browser
        .get("/sales?status=paid")
        .await
        .one("a[download]")
        .attribute("href")
        .to_owned();
    let csv = browser.get(&export).await;
    assert_eq!(rows(&csv.body).len(), 2);
    assert!(csv.body.contains("Tea") && !csv.body.contains("Soup"));
    assert_eq!(
        rows(&till.signed_in("kenji").await.get("/sales.csv").await.body).len(),
        1,
        "only the head"
    );
}

#[tokio::test]
async fn a_payment_that_came_twice_is_in_the_export_twice() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    let first = till.invoice_of(&sale).payment_hash;
    let cancelled = browser.submit(&sale, "form[action$='/cancel']", &[]).await;
    let renewed = browser.submit(&cancelled, "form[action$='/renew']", &[]).await;
    till.pay(&renewed);
    browser.sees(&sale, "paid").await;
    let forced = blink_till::sandbox::Payment {
        force: true,
        ..Default::default()
    };
    till.control().pay_with(&first, &forced).expect("taken");
    let mut patience = Patience::default();
    let rows = loop {
        let rows = rows(&browser.get("/sales.csv").await.body);
        if rows.iter().any(|row| row[1] == "paid-late") {
            break rows;
        }
        assert!(patience.lasts(), "{rows:?}");
        till.advance(Duration::from_secs(1));
        tokio::time::sleep(Duration::from_millis(10)).await;
    };
    let column = |name: &str| rows[0].iter().position(|cell| cell == name).expect("a column");
    let (sats, twice) = (column("sats"), column("paid_twice"));
    let told: Vec<_> = rows[1..]
        .iter()
        .map(|row| (row[1].as_str(), row[sats].as_str(), row[twice].as_str()))
        .collect();
    assert_eq!(told, [("paid-late", "2500", "yes"), ("paid", "2500", "")]);
}

#[tokio::test]
async fn whoever_holds_the_link_sees_the_receipt_and_nothing_else() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    till.pay(&sale);
    let paid = browser.sees(&sale, "paid").await;
    let link = paid.one("a[href^='/receipts/']").attribute("href").to_owned();
    let receipt = till.browser().get(&link).await;
    assert_eq!(
        (receipt.status, receipt.data_page().as_str()),
        (StatusCode::OK, "receipt")
    );
    assert!(
        !receipt.header("cache-control").contains("no-store"),
        "a customer may keep it"
    );
    assert_eq!(receipt.amounts("BTC"), [2500]);
    assert_eq!(receipt.one("[data-sale-status]").attribute("data-sale-status"), "paid");
    assert_eq!(receipt.one("[data-paid-by]").attribute("data-paid-by"), "lightning");
    let text = receipt.one("main").text;
    assert!(text.contains("alice") && text.contains("Table 4"));
    let person = till.control().person("alice");
    let invoice = &till.control().invoices()[0];
    let private = [
        person.user_id.as_str(),
        person.account_id.as_str(),
        &person.wallets[0].id,
        "1234567",
        "1,234,567",
        "data-account",
        "/logout",
        "/wallets",
        invoice.external_id.as_str(),
    ];
    for private in private {
        assert!(!receipt.body.contains(private), "{private}");
    }
    assert!(receipt.header("set-cookie").is_empty());
}

#[tokio::test]
async fn a_receipt_is_there_only_once_it_is_paid_and_only_by_its_token() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    let token: String = blink_till::db::query_scalar("select receipt_token from sales")
        .fetch_one(&till.db.read)
        .await
        .expect("one");
    assert!(token.len() >= 22, "128 bits at least");
    let link = format!("/receipts/{token}");
    let anyone = till.browser();
    for path in [
        link.as_str(),
        &format!("/receipts/{}", id(&sale)),
        "/receipts/x",
        "/receipts/%00",
        "/receipts/",
        "/receipts",
    ] {
        let page = anyone.get(path).await;
        assert_eq!(
            (page.status, page.header("cache-control")),
            (StatusCode::NOT_FOUND, "no-store"),
            "{path}"
        );
    }
    till.pay(&sale);
    browser.sees(&sale, "paid").await;
    assert_eq!(anyone.get(&link).await.status, StatusCode::OK);
    assert_eq!(
        anyone
            .get(&link.to_uppercase().replace("/RECEIPTS/", "/receipts/"))
            .await
            .status,
        StatusCode::NOT_FOUND
    );
}
