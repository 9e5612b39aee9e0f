use std::time::Duration;

use super::*;
use crate::{
    blink::{Invoice, WalletCurrency},
    clock::Millis,
    config::{Database, World},
    db::{self, Db},
    error::Error,
    money::{Currency, Money, Percent, Rate},
    orders::{Cart, Line, Portion, TaxMode, TaxRate, TipBase},
    payments::lightning::{self, LIGHTNING, Payment, attach, open},
    sales::sale::{Attempt, Credit, Quoted, Sale, Status},
};

pub const NOW: Millis = 1_800_000_000_000;

#[tokio::test]
async fn a_sale_is_read_as_it_was_written() {
    let db = db().await;
    let mut sale = sale("s1", "alice", NOW);
    begin(&db, &sale, "key", None, NOW).await.unwrap();
    assert_eq!(find(&db, "alice", "s1").await.unwrap(), Some(sale.clone()));
    let made = attach(&db, "s1-1", &invoice("aa"), NOW, "test").await.unwrap().unwrap();
    assert_eq!((made.sale_id.as_str(), made.status), ("s1", Status::Waiting));
    sale.attempts[0].status = Status::Waiting;
    sale.attempts[0].invoice = Some(invoice("aa"));
    sale.revision = 2;
    assert_eq!(last(&db, "alice").await.unwrap(), Some(sale));
}

#[tokio::test]
async fn nobody_sees_another_account_s_sale() {
    let db = db().await;
    begin(&db, &sale("s1", "alice", NOW), "key", None, NOW).await.unwrap();
    assert_eq!(find(&db, "bob", "s1").await.unwrap(), None);
    assert_eq!(last(&db, "bob").await.unwrap(), None);
    assert!(list(&db, "bob", &Filter::default(), 9, 0).await.unwrap().is_empty());
    let mut again = attempt("s1", "bob", 2, NOW);
    again.id = "other".to_owned();
    assert_eq!(begin_again(&db, &again, NOW).await.unwrap(), Renewed::NotNeeded);
}

#[tokio::test]
async fn a_form_makes_one_sale_of_its_account() {
    let db = db().await;
    assert_eq!(
        begin(&db, &sale("s1", "alice", NOW), "key", None, NOW).await.unwrap(),
        Begun::New
    );
    let second = begin(&db, &sale("s2", "alice", NOW), "key", None, NOW).await.unwrap();
    assert!(matches!(second, Begun::Before(sale) if sale.id == "s1"));
    assert_eq!(
        begin(&db, &sale("s3", "bob", NOW), "key", None, NOW).await.unwrap(),
        Begun::New
    );
}

#[tokio::test]
async fn the_sixty_first_invoice_waits_until_blinks_minute_is_over() {
    let db = db().await;
    for i in 0..60 {
        let begun = begin(
            &db,
            &sale(&format!("s{i}"), "alice", NOW + i),
            &i.to_string(),
            None,
            NOW + i,
        )
        .await;
        assert_eq!(begun.unwrap(), Begun::New);
    }
    let late = begin(&db, &sale("late", "alice", NOW), "late", None, NOW + 40_000)
        .await
        .unwrap();
    assert_eq!(late, Begun::TooMany(Duration::from_secs(25)));
    assert_eq!(find(&db, "alice", "late").await.unwrap(), None);
    assert_eq!(
        begin(&db, &sale("b", "bob", NOW), "b", None, NOW + 40_000)
            .await
            .unwrap(),
        Begun::New
    );
    assert_eq!(
        begin(&db, &sale("late", "alice", NOW), "late", None, NOW + 65_000)
            .await
            .unwrap(),
        Begun::New
    );
}

#[tokio::test]
async fn a_refused_sale_leaves_nothing() {
    let db = db().await;
    let sale = sale("s1", "alice", NOW);
    begin(&db, &sale, "key", None, NOW).await.unwrap();
    assert!(withdraw(&db, sale.newest()).await.unwrap());
    assert_eq!(find(&db, "alice", "s1").await.unwrap(), None);
    assert_eq!(begin(&db, &sale, "key", None, NOW).await.unwrap(), Begun::New);
}

#[tokio::test]
async fn a_refused_renewal_leaves_the_sale_as_it_was() {
    let db = db().await;
    open_sale(&db, "s1").await;
    end(&db, "s1-1", Status::Expired, NOW, "test").await.unwrap();
    let again = attempt("s1", "alice", 2, NOW);
    assert_eq!(begin_again(&db, &again, NOW).await.unwrap(), Renewed::New);
    assert_eq!(begin_again(&db, &again, NOW).await.unwrap(), Renewed::NotNeeded);
    assert_eq!(status(&db, "s1").await, Status::Waiting);
    assert!(withdraw(&db, &again).await.unwrap());
    assert_eq!(status(&db, "s1").await, Status::Expired);
}

#[tokio::test]
async fn a_payment_is_written_once() {
    let db = db().await;
    open_sale(&db, "s1").await;
    let paid = pay(&db, "s1-1", Some("preimage"), NOW, "test").await.unwrap().unwrap();
    assert_eq!(paid.status, Status::Paid);
    assert_eq!(pay(&db, "s1-1", None, NOW + 1, "test").await.unwrap(), None);
    assert_eq!(end(&db, "s1-1", Status::Expired, NOW + 1, "test").await.unwrap(), None);
    assert_eq!(
        end(&db, "s1-1", Status::Cancelled, NOW + 1, "test").await.unwrap(),
        None
    );
    let sale = find(&db, "alice", "s1").await.unwrap().unwrap();
    assert_eq!((sale.status, sale.decisive().paid_at), (Status::Paid, Some(NOW)));
    assert_eq!(sale.decisive().preimage.as_deref(), Some("preimage"));
}

#[tokio::test]
async fn money_after_the_end_is_late_and_a_second_payment_is_kept() {
    let db = db().await;
    open_sale(&db, "s1").await;
    end(&db, "s1-1", Status::Cancelled, NOW, "test").await.unwrap();
    begin_again(&db, &attempt("s1", "alice", 2, NOW), NOW).await.unwrap();
    attach(&db, "s1-2", &invoice("s1-2"), NOW, "test").await.unwrap();
    let late = pay(&db, "s1-1", None, NOW + 1, "test").await.unwrap().unwrap();
    assert_eq!(late.status, Status::PaidLate);
    assert_eq!(status(&db, "s1").await, Status::PaidLate);
    pay(&db, "s1-2", None, NOW + 2, "test").await.unwrap().unwrap();
    let sale = find(&db, "alice", "s1").await.unwrap().unwrap();
    assert_eq!(sale.status, Status::PaidLate);
    assert_eq!(
        sale.second_payments().map(|a| a.id.as_str()).collect::<Vec<_>>(),
        ["s1-2"]
    );
}

#[tokio::test]
async fn what_was_given_up_unseen_stays_given_up_and_is_watched_once_found() {
    let db = db().await;
    begin(&db, &sale("s1", "alice", NOW), "key", None, NOW).await.unwrap();
    end(&db, "s1-1", Status::Cancelled, NOW, "test").await.unwrap();
    assert_eq!(lost(&db, LIGHTNING, NOW, NOW - 1).await.unwrap().len(), 1);
    let found = attach(&db, "s1-1", &invoice("aa"), NOW, "test").await.unwrap().unwrap();
    assert_eq!(found.status, Status::Cancelled);
    assert!(lost(&db, LIGHTNING, NOW, NOW - 1).await.unwrap().is_empty());
    assert_eq!(open(&db, NOW).await.unwrap().len(), 1);
    assert_eq!(attach(&db, "s1-1", &invoice("bb"), NOW, "test").await.unwrap(), None);
    assert!(!withdraw(&db, sale("s1", "alice", NOW).newest()).await.unwrap());
}

#[tokio::test]
async fn what_waits_is_open_however_old_and_what_expired_for_a_while() {
    let db = db().await;
    open_sale(&db, "s1").await;
    let far = invoice("x").expires_at + 86_400_000;
    assert_eq!(open(&db, far).await.unwrap().len(), 1);
    end(&db, "s1-1", Status::Expired, NOW, "test").await.unwrap();
    assert!(open(&db, far).await.unwrap().is_empty());
    assert_eq!(open(&db, invoice("x").expires_at - 1).await.unwrap().len(), 1);
}

#[tokio::test]
async fn the_tables_refuse_what_the_rules_forbid() {
    let db = db().await;
    open_sale(&db, "s1").await;
    pay(&db, "s1-1", None, NOW, "test").await.unwrap();
    for forbidden in [
        "update attempts set status = 'waiting', paid_at = null",
        "update attempts set status = 'expired', paid_at = null",
        "update lightning_invoices set payment_hash = 'other'",
        "update lightning_invoices set payment_request = 'other'",
        "delete from lightning_invoices",
        "update attempts set satoshis = 1",
        "update attempts set wallet_amount = 1",
        "delete from attempts",
        "update sales set status = 'waiting'",
        "update sales set status = 'paid-late'",
        "update sales set amount = 1",
        "delete from sales",
        "update attempt_events set at = 0",
        "delete from attempt_events",
    ] {
        assert!(db::query(forbidden).execute(&db.write).await.is_err(), "{forbidden}");
    }
}

#[tokio::test]
async fn history_is_filtered_searched_and_paged() {
    let db = db().await;
    for (i, memo) in ["Table 4", "100% off", "Table 5"].into_iter().enumerate() {
        let id = format!("s{i}");
        let at = NOW + i as i64;
        let sale = Sale {
            memo: memo.to_owned(),
            ..sale(&id, "alice", at)
        };
        begin(&db, &sale, &id, None, at).await.unwrap();
    }
    let hash = "ff".repeat(32);
    attach(&db, "s1-1", &invoice(&hash), NOW, "test").await.unwrap();
    pay(&db, "s1-1", None, NOW, "test").await.unwrap();
    let found = async |filter: Filter, limit, skip| {
        let sales = list(&db, "alice", &filter, limit, skip).await.unwrap();
        sales.into_iter().map(|sale| sale.id).collect::<Vec<_>>()
    };
    let search = |text: &str| Filter {
        search: text.to_owned(),
        ..Filter::default()
    };
    assert_eq!(found(Filter::default(), 2, 0).await, ["s2", "s1"]);
    assert_eq!(found(Filter::default(), 2, 2).await, ["s0"]);
    assert_eq!(found(Filter::default(), 2, 100).await, [""; 0]);
    assert_eq!(found(search(" table "), 9, 0).await, ["s2", "s0"]);
    assert_eq!(found(search("0%"), 9, 0).await, ["s1"]);
    assert_eq!(found(search(&hash.to_uppercase()), 9, 0).await, ["s1"]);
    assert_eq!(found(search("12.34"), 9, 0).await, ["s2", "s1", "s0"]);
    assert_eq!(found(search("12.35"), 9, 0).await, [""; 0]);
    let paid = Filter {
        status: Some(Status::Paid),
        ..Filter::default()
    };
    assert_eq!(found(paid, 9, 0).await, ["s1"]);
    let days = Filter {
        from: Some(NOW + 1),
        until: Some(NOW + 2),
        ..Filter::default()
    };
    assert_eq!(found(days, 9, 0).await, ["s1"]);
}

/// Three lines, two rates, a discount and a tip, on sale `s1`.
fn sale_of_an_order() -> Sale {
    let line = |item: Option<&str>, name: &str, price, quantity, percent: Option<i64>| Line {
        item: item.map(str::to_owned),
        name: name.to_owned(),
        price,
        quantity,
        rate: percent.map(|percent| TaxRate {
            name: format!("VAT {percent}"),
            percent: Percent::of_thousandths(percent).unwrap(),
        }),
    };
    let cart = Cart {
        currency: Currency::new("EUR", 2),
        lines: vec![
            line(Some("i1"), "Flat white", 350, 2, Some(7000)),
            line(Some("i2"), "Crème brûlée | \"large\"", 480, 1, Some(19_000)),
            line(None, "", 125, 1, None),
        ],
        discount: Some(Portion::Percent(Percent::of_thousandths(10_000).unwrap())),
        tax: TaxMode::Included,
        tip: Some(Portion::Amount(100)),
        tip_base: TipBase::Total,
    };
    let bill = cart.bill().unwrap();
    Sale {
        amount: bill.money(bill.total),
        bill: Some(bill),
        ..sale("s1", "alice", NOW)
    }
}

#[tokio::test]
async fn what_a_sale_came_to_is_read_as_it_was_written_by_whoever_asks() {
    let db = db().await;
    let sale = sale_of_an_order();
    begin(&db, &sale, "key", None, NOW).await.unwrap();
    let mut again = attempt("s1", "alice", 2, NOW);
    again.status = Status::Creating;
    end(&db, "s1-1", Status::Failed, NOW, "test").await.unwrap();
    assert_eq!(begin_again(&db, &again, NOW).await.unwrap(), Renewed::New);
    let found = find(&db, "alice", "s1").await.unwrap().unwrap();
    assert_eq!(found.attempts.len(), 2, "lines do not multiply with attempts");
    assert_eq!(found.bill, sale.bill);
    assert_eq!(last(&db, "alice").await.unwrap().unwrap().bill, sale.bill);
    assert_eq!(
        list(&db, "alice", &Filter::default(), 9, 0).await.unwrap()[0].bill,
        sale.bill
    );
}

#[tokio::test]
async fn what_a_sale_came_to_never_changes() {
    let db = db().await;
    let sale = sale_of_an_order();
    begin(&db, &sale, "key", None, NOW).await.unwrap();
    for change in [
        "update order_totals set tip = 0, total = total - tip",
        "update order_lines set name = 'Tea'",
        "update order_taxes set amount = 0",
        "delete from order_lines",
        "delete from order_taxes",
        "delete from order_totals",
    ] {
        assert!(db::query(change).execute(&db.write).await.is_err(), "{change}");
    }
    assert_eq!(find(&db, "alice", "s1").await.unwrap().unwrap().bill, sale.bill);
}

#[tokio::test]
async fn a_refused_order_leaves_nothing_either() {
    let db = db().await;
    let sale = sale_of_an_order();
    begin(&db, &sale, "key", None, NOW).await.unwrap();
    assert!(withdraw(&db, sale.newest()).await.unwrap());
    let left: i64 = db::query_scalar(
        "select (select count(*) from order_totals) + (select count(*) from order_lines) + (select count(*) from order_taxes)",
    )
    .fetch_one(&db.read)
    .await
    .unwrap();
    assert_eq!(left, 0);
    assert_eq!(begin(&db, &sale, "key", None, NOW).await.unwrap(), Begun::New);
}

#[tokio::test]
async fn only_its_token_finds_a_receipt() {
    let db = db().await;
    open_sale(&db, "s1").await;
    let token = sale("s1", "alice", NOW).receipt_token;
    assert!(find_by_receipt(&db, &token).await.unwrap().is_some());
    assert!(find_by_receipt(&db, "s1").await.unwrap().is_none());
}

async fn pay(
    db: &Db,
    attempt_id: &str,
    preimage: Option<&str>,
    now: Millis,
    source: &str,
) -> Result<Option<Change>, Error> {
    let mut tx = db.begin(&[]).await?;
    let change = lightning::pay_within(&mut tx, &Payment { attempt_id, preimage }, now, source).await?;
    tx.commit().await?;
    Ok(change)
}

pub async fn status(db: &Db, sale_id: &str) -> Status {
    find(db, "alice", sale_id).await.unwrap().unwrap().status
}

pub async fn open_sale(db: &Db, id: &str) {
    begin(db, &sale(id, "alice", NOW), id, None, NOW).await.unwrap();
    let attempt = format!("{id}-1");
    attach(db, &attempt, &invoice(&attempt), NOW, "test").await.unwrap();
}

pub fn sale(id: &str, account: &str, created_at: Millis) -> Sale {
    Sale {
        id: id.to_owned(),
        account_id: account.to_owned(),
        receipt_token: format!("{id:-<22}"),
        shop: account.to_owned(),
        created_by: None,
        cashier: None,
        created_at,
        amount: Money {
            minor: 1234,
            currency: Currency::new("EUR", 2),
        },
        bill: None,
        memo: "Table 4".to_owned(),
        status: Status::Waiting,
        revision: 1,
        paid_as: None,
        matched: Vec::new(),
        attempts: vec![attempt(id, account, 1, created_at)],
    }
}

pub fn attempt(sale_id: &str, account: &str, number: i64, created_at: Millis) -> Attempt {
    Attempt {
        id: format!("{sale_id}-{number}"),
        sale_id: sale_id.to_owned(),
        account_id: account.to_owned(),
        number,
        method: LIGHTNING,
        created_at,
        status: Status::Creating,
        credit: Some(Credit {
            wallet: WalletCurrency::Btc,
            wallet_id: "wallet".to_owned(),
            amount: 13_711,
        }),
        quoted: Some(Quoted {
            of: WalletCurrency::Btc,
            rate: Rate::new(90_000_000_000, 12).unwrap(),
            currency: Currency::new("EUR", 2),
            at: NOW,
            source: "test".to_owned(),
        }),
        display: Some(Money {
            minor: 1234,
            currency: Currency::new("EUR", 2),
        }),
        invoice: None,
        paid_at: None,
        learnt_at: None,
        credited: None,
        fee: None,
        given_back: 0,
        without_sign_in: false,
        preimage: None,
    }
}

pub fn invoice(payment_hash: &str) -> Invoice {
    Invoice {
        payment_request: format!("lnbc{payment_hash}"),
        payment_hash: payment_hash.to_owned(),
        satoshis: 13_711,
        expires_at: NOW + 900_000,
    }
}

/// A database of its own, as the process opens it.
async fn db() -> Db {
    let db = match db::is_wanted() {
        true => opened(&server().await.expect("PostgreSQL")).await,
        false => file().await,
    };
    with_people(&db).await;
    db
}

/// A fresh database of PostgreSQL, if there is one.
pub async fn server() -> Option<Database> {
    let address = db::fresh(async |address| opened(&Database::parse(&address).unwrap()).await.close().await);
    Some(Database::parse(&address.await?).unwrap())
}

pub async fn opened(database: &Database) -> Db {
    Db::open(database, World::Sandbox).await.unwrap()
}

async fn file() -> Db {
    let path = std::env::temp_dir().join(format!("blink-till-sales-{}.db", uuid::Uuid::new_v4()));
    // A connection of each kind is open by now: open files outlive their names, so nothing is left behind.
    let db = Db::open(&path, World::Sandbox).await.unwrap();
    for ending in ["", "-wal", "-shm", ".lock"] {
        let _ = std::fs::remove_file(format!("{}{ending}", path.display()));
    }
    db
}

pub async fn with_people(db: &Db) {
    db::query(
        "insert into accounts (id, user_id, display_currency, default_wallet, checked_at) \
         values ('alice', 'a', 'EUR', 'BTC', 0), ('bob', 'b', 'EUR', 'BTC', 0)",
    )
    .execute(&db.write)
    .await
    .unwrap();
}
