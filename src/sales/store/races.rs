//! What two tills on one PostgreSQL do at the same moment. SQLite has one writer; here only the locks that a transaction names
//! keep what it decides by from changing under it.

use std::{
    collections::BTreeSet,
    time::{Duration, Instant},
};

use futures_util::future::join_all;

use super::{
    tests::{NOW, attempt, invoice, open_sale, sale, status, with_people},
    *,
};
use crate::{
    db::{self, Db, Lock},
    payments::lightning::{Payment, attach, pay_all},
    sales::{event_log::changed_since, method_id::MethodId, sale::Status, schedule::WITHOUT_SIGN_IN_PER_WINDOW},
};

/// So often each race is run: without its lock it is lost within the first few.
const ROUNDS: usize = 50;

/// Two tills' handles on one database, if PostgreSQL is there.
async fn two() -> Option<(Db, Db)> {
    let (one, other) = db::two().await?;
    with_people(&one).await;
    Some((one, other))
}

/// A sale with two invoices that can be paid.
async fn with_two_invoices(db: &Db, id: &str) {
    open_sale(db, id).await;
    end(db, &format!("{id}-1"), Status::Expired, NOW, "test").await.unwrap();
    begin_again(db, &attempt(id, "alice", 2, NOW), NOW).await.unwrap();
    let second = format!("{id}-2");
    attach(db, &second, &invoice(&second), NOW, "test").await.unwrap();
}

async fn paid(db: &Db, attempt_id: &str) {
    let payment = Payment {
        attempt_id,
        preimage: None,
    };
    pay_all(db, &[payment], NOW, "test").await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_payments_of_one_sale_at_once_are_noticed() {
    let Some((one, other)) = two().await else { return };
    // Each makes two invoices, and an account may make sixty.
    for round in 0..ROUNDS / 2 {
        let id = format!("r{round}");
        with_two_invoices(&one, &id).await;
        let (first, second) = (format!("{id}-1"), format!("{id}-2"));
        tokio::join!(paid(&one, &first), paid(&other, &second));
        // The first was given up before, so its money is late; whichever came second makes two.
        let noticed =
            format!("select count(*) from inbox where sale_id = '{id}' and (kind = 'double' or id = '{first}')");
        assert!(one.count(&noticed).await.unwrap() >= 1, "{id}");
        let doubles = format!("select count(*) from inbox where sale_id = '{id}' and kind = 'double'");
        assert_eq!(one.count(&doubles).await.unwrap(), 1, "{id}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_sale_whose_attempts_end_at_once_does_not_wait_for_ever() {
    let Some((one, other)) = two().await else { return };
    for round in 0..ROUNDS {
        let id = format!("r{round}");
        open_sale(&one, &id).await;
        let mut second = attempt(&id, "alice", 2, NOW);
        second.credit = None;
        second.method = MethodId::new("card", "Card");
        begin_method(&one, second).await.unwrap();
        let (first, second) = (format!("{id}-1"), format!("{id}-2"));
        let (a, b) = tokio::join!(
            end(&one, &first, Status::Expired, NOW, "test"),
            end(&other, &second, Status::Cancelled, NOW, "test")
        );
        assert!(a.unwrap().is_some() && b.unwrap().is_some(), "{id}");
        assert_ne!(status(&one, &id).await, Status::Waiting, "{id}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_form_that_reaches_two_tills_at_once_makes_one_sale() {
    let Some((one, other)) = two().await else { return };
    for round in 0..ROUNDS {
        let now = NOW + 120_000 * i64::try_from(round).unwrap();
        let (a, b) = (
            sale(&format!("a{round}"), "alice", now),
            sale(&format!("b{round}"), "alice", now),
        );
        let key = round.to_string();
        let (a, b) = tokio::join!(begin(&one, &a, &key, None, now), begin(&other, &b, &key, None, now));
        let made = [a.unwrap(), b.unwrap()];
        assert_eq!(made.iter().filter(|begun| **begun == Begun::New).count(), 1, "{made:?}");
        assert!(made.iter().any(|begun| matches!(begun, Begun::Before(_))), "{made:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn all_tills_together_make_no_more_invoices_than_blink_lets_an_account() {
    let Some((one, other)) = two().await else { return };
    let wishes = (0..70).map(|number| {
        let db = if number % 2 == 0 { one.clone() } else { other.clone() };
        tokio::spawn(async move {
            let id = format!("s{number}");
            begin(&db, &sale(&id, "alice", NOW), &id, None, NOW).await.unwrap()
        })
    });
    let made = join_all(wishes.collect::<Vec<_>>()).await;
    let made = made
        .into_iter()
        .map(Result::unwrap)
        .filter(|begun| *begun == Begun::New);
    assert_eq!(made.count(), 60);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn all_shops_together_have_no_more_invoices_made_without_their_sign_in_than_they_may() {
    let Some((one, other)) = two().await else { return };
    let mut wishes = Vec::new();
    for number in 0..70 {
        let (id, account) = (format!("s{number}"), if number < 35 { "alice" } else { "bob" });
        begin(&one, &sale(&id, account, NOW), &id, None, NOW).await.unwrap();
        let db = if number % 2 == 0 { one.clone() } else { other.clone() };
        wishes.push(async move { mark_without_sign_in(&db, &format!("{id}-1"), NOW).await.unwrap() });
    }
    let marked = join_all(wishes.into_iter().map(tokio::spawn)).await;
    let marked = marked.into_iter().filter(|waits| matches!(waits, Ok(None))).count();
    assert_eq!(i64::try_from(marked).unwrap(), WITHOUT_SIGN_IN_PER_WINDOW);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn payments_that_are_written_together_in_another_order_do_not_hold_each_other_up() {
    let Some((one, other)) = two().await else { return };
    for round in 0..ROUNDS {
        let ids: Vec<String> = (0..6).map(|number| format!("r{round}n{number}")).collect();
        let now = NOW + 120_000 * i64::try_from(round).unwrap();
        for id in &ids {
            begin(&one, &sale(id, "alice", now), id, None, now).await.unwrap();
            let first = format!("{id}-1");
            attach(&one, &first, &invoice(&first), now, "test").await.unwrap();
        }
        let attempts: Vec<String> = ids.iter().map(|id| format!("{id}-1")).collect();
        let payments: Vec<_> = attempts
            .iter()
            .map(|id| Payment {
                attempt_id: id,
                preimage: None,
            })
            .collect();
        let backwards: Vec<_> = payments.iter().rev().copied().collect();
        let both = async {
            tokio::join!(
                pay_all(&one, &payments, now, "one"),
                pay_all(&other, &backwards, now, "other")
            )
        };
        let (a, b) = tokio::time::timeout(Duration::from_secs(30), both)
            .await
            .expect("no deadlock");
        let changes = [a.unwrap(), b.unwrap()].concat();
        assert_eq!(changes.iter().flatten().count(), ids.len(), "each is written once");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_is_written_by_a_slow_transaction_is_told_once_it_is_there() {
    let Some((one, other)) = two().await else { return };
    open_sale(&one, "slow").await;
    open_sale(&one, "quick").await;
    let (seen, _) = changed_since(&other, None).await.unwrap();
    let mut slow = one.begin(&[]).await.unwrap();
    db::query("insert into attempt_events (attempt_id, at, status, source) values ('slow-1', 1, 'waiting', 'test')")
        .execute(&mut *slow)
        .await
        .unwrap();
    paid(&other, "quick-1").await;
    let (mut seen, early) = changed_since(&other, Some(seen)).await.unwrap();
    slow.commit().await.unwrap();
    let mut all: BTreeSet<String> = early.into_iter().collect();
    let patience = Instant::now() + Duration::from_secs(20);
    while all.len() < 2 {
        // Transactions of other databases of the server hold the place back as well.
        assert!(Instant::now() < patience, "{all:?}");
        let (newest, told) = changed_since(&other, Some(seen)).await.unwrap();
        seen = newest;
        all.extend(told);
    }
    assert_eq!(all.into_iter().collect::<Vec<_>>(), ["quick", "slow"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn whoever_locks_many_sales_by_whatever_name_locks_them_in_one_order() {
    let Some((one, other)) = two().await else { return };
    let ids: Vec<String> = (0..60).map(|number| format!("s{number}")).collect();
    for id in &ids {
        begin(&one, &sale(id, "alice", NOW), id, None, NOW).await.unwrap();
    }
    let attempts: Vec<String> = ids.iter().rev().map(|id| format!("{id}-1")).collect();
    let by_themselves: Vec<_> = ids.iter().map(|id| Lock::Sale(id)).collect();
    let by_their_attempts: Vec<_> = attempts.iter().map(|id| Lock::SaleOf(id)).collect();
    for _ in 0..ROUNDS * 2 {
        let lock = async |db: &Db, locks: &[Lock<'_>]| db.begin(locks).await?.rollback().await;
        let (a, b) = tokio::join!(lock(&one, &by_themselves), lock(&other, &by_their_attempts));
        a.and(b).unwrap();
    }
}
