//! The list, its sums and the export say the same, each sale and each payment once; and what somebody looks for is found
//! as they type it.

use std::time::Duration;

use crate::{
    counter::{DOLLARS, SATS, Typed},
    support::{Browser, Page, Till},
};

fn id(sale: &Page) -> String {
    sale.url.path().rsplit('/').next().expect("an id").to_owned()
}

/// The export as its columns' names and rows; no cell of these tests holds a comma.
pub async fn export(browser: &Browser, query: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let csv = browser.get(&format!("/sales.csv?{query}")).await.body;
    let cells = |line: &str| line.split(',').map(str::to_owned).collect::<Vec<_>>();
    let mut lines = csv.lines().map(cells);
    let head = lines.next().expect("a head");
    (head, lines.collect())
}

pub fn column<'a>(table: &'a (Vec<String>, Vec<Vec<String>>), name: &str) -> Vec<&'a str> {
    let at = table.0.iter().position(|column| column == name).expect("the column");
    table.1.iter().map(|row| row[at].as_str()).collect()
}

fn sum(cells: &[&str]) -> i64 {
    cells.iter().filter_map(|cell| cell.parse::<i64>().ok()).sum()
}

async fn found(browser: &Browser, typed: &str) -> Vec<String> {
    let q: String = url::form_urlencoded::byte_serialize(typed.as_bytes()).collect();
    let rows = browser.get(&format!("/sales?q={q}")).await.select("[data-sale]");
    rows.iter().map(|row| row.attribute("data-sale").to_owned()).collect()
}

#[tokio::test]
async fn a_renewed_sale_is_counted_once_and_its_sats_stand_where_it_was_paid() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = owner.charged(SATS).await;
    let cancelled = owner.submit(&sale, "form[action$='/cancel']", &[]).await;
    let renewed = owner.submit(&cancelled, "form[action$='/renew']", &[]).await;
    till.pay(&renewed);
    owner.sees(&sale, "paid").await;
    let all = export(&owner, "").await;
    assert_eq!(column(&all, "status"), ["cancelled", "paid"]);
    assert_eq!(column(&all, "amount"), ["", "2500"]);
    assert_eq!(column(&all, "sats"), ["", "2500"]);
    let paid = export(&owner, "status=paid").await;
    assert_eq!(column(&paid, "status"), ["paid"]);
    assert_eq!(
        (sum(&column(&paid, "amount")), sum(&column(&paid, "sats"))),
        (2500, 2500)
    );
}

#[tokio::test]
async fn the_sums_of_a_day_are_those_of_the_export() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    for typed in [SATS, SATS, DOLLARS] {
        let sale = owner.charged(typed).await;
        till.pay(&sale);
        owner.sees(&sale, "paid").await;
    }
    owner.charged(SATS).await;
    let page = owner.get("/sales").await;
    assert_eq!(page.one("[data-day-count]").attribute("data-day-count"), "3");
    let shown: Vec<i64> = page
        .select(".sums [data-currency] data")
        .iter()
        .map(|data| data.attribute("value").parse().expect("an integer"))
        .collect();
    let table = export(&owner, "").await;
    let (sats, paid) = (sum(&column(&table, "sats")), sum(&column(&table, "cents")));
    assert_eq!(shown, [5000, 1234, sats]);
    assert_eq!(paid, 1234);
    assert!(
        !owner.get("/sales?q=table").await.has("[data-day-count]"),
        "a search is no day"
    );
}

#[tokio::test]
async fn who_sold_it_how_it_was_paid_and_into_which_wallet_stand_in_the_list_and_in_the_export() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let cashier = till.joined(&owner, "Mia").await;
    let theirs = cashier.charged(SATS).await;
    till.pay(&theirs);
    cashier.sees(&theirs, "paid").await;
    owner.charged(DOLLARS).await;
    let page = owner.get("/sales").await;
    let names: Vec<_> = page
        .select("[data-cashier]")
        .iter()
        .map(|name| name.text.clone())
        .collect();
    assert_eq!(names, ["alice", "Mia"]);
    let wallets: Vec<_> = page
        .select("[data-into]")
        .iter()
        .map(|w| w.attribute("data-into").to_owned())
        .collect();
    assert_eq!(wallets, ["USD", "BTC"]);
    assert_eq!(page.one("[data-paid-by]").attribute("data-paid-by"), "lightning");
    assert_eq!(column(&export(&owner, "").await, "cashier"), ["alice", "Mia"]);
}

#[tokio::test]
async fn every_time_of_the_export_is_as_long_as_every_other() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    for _ in 0..5 {
        let sale = owner.charged(DOLLARS).await;
        till.pay(&sale);
        owner.sees(&sale, "paid").await;
        till.advance(Duration::from_millis(90));
    }
    let table = export(&owner, "").await;
    for name in ["time", "rate_time", "paid_at", "expires_at"] {
        for time in column(&table, name) {
            assert_eq!(time.len(), "2026-11-21T09:26:53.120Z".len(), "{name}: {time}");
        }
    }
}

#[tokio::test]
async fn a_sale_is_found_by_what_was_typed_shown_scanned_or_written_in_capitals() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let euros = Typed {
        amount: "4.50",
        unit: "EUR",
        memo: "CAFÉ CRÈME",
        ..SATS
    };
    let coffee = owner.charged(euros).await;
    let big = owner
        .charged(Typed {
            amount: "12345",
            memo: "Straße 7",
            ..SATS
        })
        .await;
    let (invoice, coffee, big) = (till.invoice_of(&coffee), id(&coffee), id(&big));
    let attempt: String = blink_till::db::query_scalar("select id from attempts where sale_id = $1")
        .bind(&coffee)
        .fetch_one(&till.db.read)
        .await
        .expect("its attempt");
    for typed in [
        "4,50",
        "4.50",
        "4,50 €",
        "4.50 EUR",
        "café",
        "Crème",
        "CAFÉ",
        &coffee,
        &coffee.to_uppercase(),
        &attempt,
        till.url(&format!("/sales/{coffee}")).as_str(),
        &invoice.payment_hash,
        &invoice.payment_hash.to_uppercase(),
        &invoice.preimage,
        &invoice.payment_request,
        &invoice.payment_request.to_uppercase(),
        &format!("lightning:{}", invoice.payment_request),
        &format!("LIGHTNING:{}", invoice.payment_request.to_uppercase()),
    ] {
        assert_eq!(found(&owner, typed).await, [coffee.as_str()], "{typed}");
    }
    for typed in ["12,345 sats", "12345", "12.345", "12 345 SAT", "STRASSE", "straße"] {
        assert_eq!(found(&owner, typed).await, [big.as_str()], "{typed}");
    }
    for typed in ["4.51", "4.50 USD", "12,34", "lnbc1nothing", "cafe"] {
        assert_eq!(found(&owner, typed).await, [""; 0], "{typed}");
    }
}

#[tokio::test]
async fn a_hash_in_a_newer_memo_hides_no_payment() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let paid = owner.charged(SATS).await;
    let hash = till.invoice_of(&paid).payment_hash;
    owner.charged(Typed { memo: &hash, ..SATS }).await;
    assert_eq!(found(&owner, &hash).await, [id(&paid)]);
}

/// As many sales as a busy shop has in years, without an invoice each.
async fn fill(till: &Till, count: i64) {
    let mut tx = till.db.begin(&[]).await.expect("a transaction");
    for statement in [
        "insert into sales (id, account_id, form_key, receipt_token, shop, created_at, amount, unit, digits, memo, status) \
         with recursive n(i) as (select 1 union all select i + 1 from n where i < $1) \
         select name, (select id from accounts), name, name, 'alice', i * 1000, \
         100 + i % 900, 'EUR', 2, case when i = 1 then 'The very first ÄPFEL' else 'Table ' || (i % 40) end, 'expired' \
         from (select i, '00000000000000' || substr(cast(1000000000000000000 + i as text), 2) as name from n) named",
        "insert into attempts (id, sale_id, account_id, number, method, created_at, status) \
         select 'a' || id, id, account_id, 1, 'card', created_at, 'expired' from sales where $1 > 0",
    ] {
        blink_till::db::query(statement)
            .bind(count)
            .execute(&mut *tx)
            .await
            .expect("filled");
    }
    tx.commit().await.expect("written");
}

#[tokio::test]
async fn a_search_says_how_far_it_went_and_goes_on_from_there() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    fill(&till, 101_000).await;
    let page = owner.get("/sales?q=very+first").await;
    assert!(!page.has("[data-sale]"));
    let on = page
        .one("[data-notice=searched-in-part] a")
        .attribute("href")
        .to_owned();
    let page = owner.get(&on).await;
    assert_eq!(page.select("[data-sale]").len(), 1, "{on}");
    assert!(page.notice("searched-in-part").is_none());
    let page = owner.get("/sales?q=table+7").await;
    assert_eq!(page.select("[data-sale]").len(), 50);
    assert!(
        page.notice("searched-in-part").is_none(),
        "a page that is full needs no more"
    );
}

#[tokio::test]
async fn an_export_of_everything_is_sent_piece_by_piece() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    fill(&till, 5_000).await;
    let mut answer = owner.stream("/sales.csv", &[("Accept-Encoding", "identity")]).await;
    let (mut pieces, mut largest, mut text) = (0, 0, Vec::new());
    while let Some(piece) = answer.chunk().await.expect("a piece") {
        (pieces, largest) = (pieces + 1, largest.max(piece.len()));
        text.extend_from_slice(&piece);
    }
    let text = String::from_utf8(text).expect("UTF-8");
    assert_eq!(text.lines().count(), 5_001);
    let ids: std::collections::BTreeSet<_> = text.lines().skip(1).map(|row| row.split(',').nth(21)).collect();
    assert_eq!(ids.len(), 5_000, "each sale once");
    assert!(
        largest < text.len() / 4 && pieces > 4,
        "{pieces} pieces, the largest of {largest}"
    );
}

#[tokio::test]
async fn exports_and_searches_that_nobody_waits_for_keep_no_till_waiting() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    fill(&till, 20_000).await;
    let mut left = Vec::new();
    for _ in 0..12 {
        let (csv, search) = (owner.clone(), owner.clone());
        left.push(tokio::spawn(async move { drop(csv.stream("/sales.csv", &[]).await) }));
        left.push(tokio::spawn(async move {
            drop(search.stream("/sales?q=nothing+like+it", &[]).await)
        }));
    }
    for _ in 0..20 {
        assert_eq!(owner.get("/till").await.status, 200);
    }
    for task in left {
        task.abort();
    }
}

#[tokio::test]
async fn memos_of_an_earlier_till_are_found_whatever_their_capitals() {
    let mut till = Till::start().await;
    let owner = till.signed_in("alice").await;
    fill(&till, 3).await;
    assert_eq!(
        till.count("select count(*) from sales where memo_folded is not null")
            .await,
        0
    );
    till.start_again().await;
    crate::customer::eventually(async || {
        till.count("select count(*) from sales where memo_folded is not null")
            .await
            == 1
    })
    .await;
    assert_eq!(found(&owner, "äpfel").await.len(), 1);
}

#[tokio::test]
async fn the_strip_on_the_till_tells_what_became_of_the_last_sale() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let script = [("Sec-Fetch-Mode", "cors"), ("Sec-Fetch-Site", "same-origin")];
    let strip = async || owner.request(reqwest::Method::GET, "/till/strip", &script, None).await;
    assert!(!strip().await.has("[data-last-sale]"));
    let sale = owner.charged(SATS).await;
    let shown = |page: &Page| {
        page.one("[data-last-sale] [data-sale-status]")
            .attribute("data-sale-status")
            .to_owned()
    };
    assert_eq!(shown(&strip().await), "waiting");
    till.pay(&sale);
    owner.sees(&sale, "paid").await;
    assert_eq!(shown(&strip().await), "paid");
    assert_eq!(shown(&owner.get("/till").await), "paid");
    let stranger = till
        .browser()
        .request(reqwest::Method::GET, "/till/strip", &script, None)
        .await;
    assert_eq!(stranger.status, 401, "no way to log in for a script");
}
