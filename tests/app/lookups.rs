//! "The customer says they paid" is right in both directions, however much there is to look through; and the inbox shows
//! all that is in it, and a press resolves what was shown.

use std::time::Duration;

use blink_till::sandbox::{Command, Payment};
use reqwest::StatusCode;

use super::{
    customer::{bitcoin_wallet, charge, charged, eventually, invoice_of_another_app, ledger_read_again, until_status},
    support::{Browser, Page, Till},
};

async fn ask(browser: &Browser, q: &str, at: &str) -> Page {
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("q", q)
        .append_pair("at", at)
        .finish();
    browser.get(&format!("/claims?{query}")).await
}

fn verdicts(page: &Page) -> Vec<String> {
    let found = page.select("[data-claim]");
    found
        .iter()
        .map(|answer| answer.attribute("data-claim").to_owned())
        .collect()
}

async fn write(till: &Till, sql: &'static str) {
    till.db.run(sql).await.expect("written");
}

#[tokio::test]
async fn what_the_owner_moved_and_what_came_back_is_never_a_customers_payment() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    ledger_read_again(&till).await;
    till.order(Command::Convert {
        person: "alice".into(),
        sats: 50_000,
    });
    till.order(Command::Bounce {
        wallet: bitcoin_wallet(&till, "alice"),
        payment_hash: "ab".repeat(32),
        amount: 5001,
    });
    // At once, from Blink's ledger; and later, from the till's own table.
    assert_eq!(verdicts(&ask(&owner, "5001 sats", "").await), ["returned"]);
    let own = "select count(*) from ledger_entries where kind in ('own', 'returned')";
    eventually(async || {
        till.advance(Duration::from_secs(10));
        till.count(own).await == 2
    })
    .await;
    let cents = till.count("select amount from ledger_entries where kind = 'own'").await;
    let dollars = format!("{}.{:02} USD", cents / 100, cents % 100);
    assert_eq!(verdicts(&ask(&owner, &dollars, "").await), ["own"]);
    assert_eq!(verdicts(&ask(&owner, "5001 sats", "").await), ["returned"]);
}

#[tokio::test]
async fn what_the_owner_moved_a_moment_ago_is_known_for_what_it_is() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    ledger_read_again(&till).await;
    till.order(Command::Convert {
        person: "alice".into(),
        sats: 50_000,
    });
    let page = owner.get("/transactions").await;
    let received = page.one("[data-transaction] .in data").attribute("value").to_owned();
    let cents: i64 = received.parse().expect("cents");
    let dollars = format!("{}.{:02} USD", cents / 100, cents % 100);
    assert_eq!(verdicts(&ask(&owner, &dollars, "").await), ["own"]);
}

#[tokio::test]
async fn a_newer_sale_with_the_hash_in_its_memo_does_not_hide_the_paid_one() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let paid = charge(&till, &owner, "21", "SAT", "BTC").await;
    till.control().pay(&paid.payment_hash).expect("paid");
    until_status(&owner, &paid.path, "paid").await;
    let page = owner.get("/till").await;
    let values = [
        ("amount", "22"),
        ("unit", "SAT"),
        ("wallet", "BTC"),
        ("memo", paid.payment_hash.as_str()),
    ];
    let newer = charged(&till, &owner.submit(&page, "#charge", &values).await);
    let page = ask(&owner, &paid.payment_hash, "").await;
    assert_eq!(verdicts(&page), ["paid"]);
    assert!(page.has(&format!("[data-claim] a[href='{}']", paid.path)));
    assert!(!page.has(&format!("[data-claim] a[href='{}']", newer.path)));
}

#[tokio::test]
async fn a_sale_is_found_by_its_amount_behind_thousands_of_others_of_its_day() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "4.50", "EUR", "BTC").await;
    write(
        &till,
        "insert into sales (id, account_id, form_key, receipt_token, shop, created_at, amount, unit, digits, memo, status) \
         with recursive n(i) as (select 1 union all select i + 1 from n where i < 2740) \
         select 's' || i, account_id, 'k' || i, '000000000000' || substr(cast(1000000000000000000 + i as text), 2), shop, created_at + i, 100000 + i, 'EUR', 2, '', 'failed' \
         from n, (select * from sales limit 1) one;
         insert into attempts (id, sale_id, account_id, number, method, created_at, status) \
         select 'a' || id, id, account_id, 1, 'card', created_at, 'failed' from sales where id like 's%' and length(id) < 10",
    )
    .await;
    let page = ask(&owner, "4.50 EUR", "").await;
    assert_eq!(verdicts(&page), ["waiting"], "{}", page.body);
    assert!(page.has(&format!("[data-claim] a[href='{}']", sale.path)));
}

#[tokio::test]
async fn money_of_no_sale_is_found_however_much_came_after_it() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    ledger_read_again(&till).await;
    let (hash, _) = invoice_of_another_app(&till, &bitcoin_wallet(&till, "alice"), 777).await;
    // The till has been here for longer than the day that is looked through.
    till.advance(Duration::from_secs(25 * 3600));
    let late = Payment {
        force: true,
        ..Payment::default()
    };
    till.control().pay_with(&hash, &late).expect("paid");
    eventually(async || {
        till.advance(Duration::from_secs(10));
        owner.get("/inbox").await.has("[data-kind=orphan]")
    })
    .await;
    let wallet = bitcoin_wallet(&till, "alice");
    for n in 0..170 {
        till.order(Command::Bounce {
            wallet: wallet.clone(),
            payment_hash: format!("{n:064x}"),
            amount: 1,
        });
    }
    // What came since was not read to its end yet, and the page says so.
    assert_eq!(verdicts(&ask(&owner, "777 sats", "").await), ["no-sale", "unclear"]);
    eventually(async || {
        till.advance(Duration::from_secs(20));
        verdicts(&ask(&owner, "777 sats", "").await) == ["no-sale"]
    })
    .await;
}

#[tokio::test]
async fn how_far_back_was_searched_is_said_when_it_was_not_everything() {
    let till = Till::start().await;
    let wallet = bitcoin_wallet(&till, "alice");
    for n in 0..170 {
        till.order(Command::Bounce {
            wallet: wallet.clone(),
            payment_hash: format!("{n:064x}"),
            amount: 1,
        });
    }
    till.advance(Duration::from_secs(2));
    let owner = till.signed_in("alice").await;
    let page = ask(&owner, "777 sats", "2020-01-01 10:00").await;
    assert_eq!(verdicts(&page), ["unclear"]);
    assert!(
        page.one("[data-claim]").text.contains("searched back to"),
        "{}",
        page.body
    );
}

/// So many payments of no sale, a second apart, the oldest first.
async fn orphans(till: &Till) {
    write(
        till,
        "insert into ledger_entries (id, account_id, at, amount, currency, rail, memo, kind) \
         with recursive n(i) as (select 1 union all select i + 1 from n where i < 120) \
         select 'o' || substr(cast(1000 + i as text), 2), id, 1800000000000 + i * 1000, i, 'BTC', 'Lightning', \
         'paid \u{202e}RUE 00.9\u{202c}', 'orphan' from n, (select id from accounts limit 1) one;
         insert into inbox (id, account_id, kind, at) select id, account_id, 'orphan', at from ledger_entries where id like 'o%'",
    )
    .await;
}

#[tokio::test]
async fn the_inbox_has_pages_and_a_press_resolves_what_was_shown() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    orphans(&till).await;
    let first = owner.get("/inbox").await;
    assert_eq!(first.select("[data-inbox]").len(), 50);
    assert_eq!(first.one("[data-inbox]").attribute("data-inbox"), "o001");
    let last = owner.get("/inbox?page=3").await;
    assert_eq!(last.select("[data-inbox]").len(), 20);
    assert!(!last.has("[rel=next]") && last.has("[rel=prev]"));
    assert!(first.has("[rel=next][href='/inbox?page=2']"));
    assert_eq!(owner.get("/inbox?page=9").await.status, StatusCode::OK);
    owner.submit(&last, "form[action='/inbox/orphans/done']", &[]).await;
    let open = "select count(*) from inbox where resolved_at is null";
    assert_eq!(till.count(open).await, 100);
    assert_eq!(
        till.count("select count(*) from inbox where resolved_at is null and id >= 'o101'")
            .await,
        0
    );
    assert!(!owner.get("/inbox?page=3").await.has("[data-inbox]"));
    // A form of another page resolves nothing else either.
    owner.post("/inbox/orphans/done", &[("until", "9999999999999")]).await;
    assert_eq!(till.count(open).await, 100);
}

#[tokio::test]
async fn a_wrong_match_comes_back_where_it_was_with_what_was_typed_and_one_sentence() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    orphans(&till).await;
    let page = owner.get("/inbox?page=2").await;
    let typed = "http://localhost/sales/no-such \u{202e}<b>";
    let values = [("sale", typed), ("note", "by Lightning address")];
    let wrong = owner.submit(&page, "form[action='/inbox/o060/match']", &values).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        wrong.one("[data-inbox]").attribute("data-inbox"),
        "o051",
        "the same page"
    );
    assert!(wrong.notice("no-such-sale").is_some());
    let field = wrong.one("#sale-o060");
    assert_eq!(field.attribute("value"), "http://localhost/sales/no-such <b>");
    assert_eq!(field.attribute("aria-invalid"), "true");
    let described = field.attribute("aria-describedby").to_owned();
    let sentence = wrong.one(&format!("#{described}")).text;
    assert!(sentence.contains("copy its address"), "{sentence}");
    assert_eq!(wrong.one("#note-o060").attribute("value"), "by Lightning address");
    assert_eq!(wrong.select("[aria-invalid]").len(), 1, "beside no other");

    // Somebody else resolves ten of the first page meanwhile: it stands further ahead now, and is found there.
    write(&till, "update inbox set resolved_at = 1 where id <= 'o010'").await;
    let wrong = owner.submit(&page, "form[action='/inbox/o060/match']", &values).await;
    assert_eq!(wrong.one("#sale-o060").attribute("aria-invalid"), "true");
    assert_eq!(wrong.one("[data-inbox]").attribute("data-inbox"), "o011");

    // What is done is done on the page where it was, not on the first.
    let page = owner.get("/inbox?page=2").await;
    let first = page.one("[data-inbox]").attribute("data-inbox").to_owned();
    let next = owner
        .submit(&page, &format!("form[action='/inbox/{first}/done']"), &[])
        .await;
    assert_eq!((next.url.path(), next.url.query()), ("/inbox", Some("page=2")));
}

#[tokio::test]
async fn no_foreign_text_turns_round_what_stands_beside_it() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    orphans(&till).await;
    let page = owner.get("/till").await;
    let memo = "7 EUR \u{202e}RUE 00.9 diap\u{2066}";
    let values = [("amount", "21"), ("unit", "SAT"), ("wallet", "BTC"), ("memo", memo)];
    let sale = charged(&till, &owner.submit(&page, "#charge", &values).await);
    for path in ["/inbox", sale.path.as_str(), "/sales", "/sales.csv", "/transactions"] {
        let page = owner.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        let marks = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        assert!(!page.body.contains(marks), "{path}");
        if matches!(path, "/inbox" | "/sales") || path == sale.path {
            let isolated = page.select("bdi");
            assert!(
                isolated.iter().any(|it| it.text.contains("RUE 00.9")),
                "{path}: isolated and kept"
            );
        }
    }
}
