//! A million sales: how long searches, pages and the export take, how much memory the export holds, and what a till's own
//! page waits while somebody searches and does not wait for the answer.
//!
//! `cargo bench --bench history [-- --sales 1000000]`. Prints figures and judges none.

#![expect(clippy::print_stdout, reason = "a program that tells its figures")]

#[path = "../tests/app/hydra.rs"]
mod hydra;
#[expect(dead_code, reason = "shared with the other benches")]
mod scene;
#[path = "../tests/app/support.rs"]
#[expect(dead_code, reason = "the whole tests' browser; here it only signs in")]
mod support;
#[path = "../tests/app/trace.rs"]
#[expect(dead_code, reason = "the tests look for secrets in what was said")]
mod trace;

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use scene::{Scene, option, percentile};
use sqlx::Connection;
use support::{ALL_SCOPES, Browser};

/// What is looked for. The last one is in no memo, so that every memo is looked at, as far as one page goes.
const QUESTIONS: [(&str, &str); 7] = [
    ("the first page", "/sales"),
    ("page 10,000", "/sales?page=10000"),
    ("paid alone", "/sales?status=paid"),
    ("an amount", "/sales?q=4.50"),
    (
        "a payment hash of long ago",
        "/sales?q=0000000000000000000000000000000000000000000000000000000000000007",
    ),
    ("a word of many memos", "/sales?q=table"),
    ("a word of no memo", "/sales?q=nothing+like+it"),
];
const ABANDONED: usize = 7;

#[tokio::main]
async fn main() {
    let sales = option("--sales", 1_000_000);
    let mut scene = Scene::open().await;
    scene.start_till();
    let browser = Browser::new(scene.origin());
    browser.sign_in("alice", &ALL_SCOPES).await;
    scene.stop_till();
    let begun = Instant::now();
    fill(&scene, sales).await;
    println!("{sales} sales written in {:.1} s", begun.elapsed().as_secs_f64());
    scene.start_till();
    for (what, path) in QUESTIONS {
        // Once to warm the disk's cache.
        browser.get(path).await;
        let begun = Instant::now();
        let page = browser.get(path).await;
        println!("{what}: {:.0} ms, {} of it", millis(begun.elapsed()), page.status);
    }
    export(&scene, &browser).await;
    abandoned(&browser).await;
}

/// One sale every two minutes; every second one is paid.
async fn fill(scene: &Scene, sales: i64) {
    let mut connection = scene.connect().await;
    let mut tx = connection.begin().await.expect("a transaction");
    for statement in [
        "insert into sales (id, account_id, form_key, receipt_token, shop, created_at, amount, unit, digits, memo, status) \
         with recursive n(i) as (select 1 union all select i + 1 from n where i < $1) \
         select printf('%032d', i), (select id from accounts), printf('%032d', i), printf('%032d', i), 'alice', \
         1500000000000 + i * 120000, 100 + i % 2000, 'EUR', 2, 'Table ' || (i % 40) || ', two coffees', \
         case i % 2 when 0 then 'expired' else 'paid' end from n",
        "insert into attempts (id, sale_id, account_id, number, method, created_at, status, wallet, wallet_id, wallet_amount, \
         satoshis, expires_at, paid_at, learnt_at) \
         select 'a' || id, id, account_id, 1, 'lightning', created_at, status, 'BTC', 'w', amount * 10, amount * 10, created_at + 900000, \
         case status when 'paid' then created_at + 30000 end, case status when 'paid' then created_at + 30000 end \
         from sales where $1 > 0",
        "insert into lightning_invoices (attempt_id, payment_hash, payment_request) \
         select 'a' || id, printf('%064d', cast(id as integer)), 'lnbc' || id from sales where $1 > 0",
    ] {
        sqlx::query(statement)
            .bind(sales)
            .execute(&mut *tx)
            .await
            .expect("filled");
    }
    tx.commit().await.expect("written");
    connection.close().await.expect("closed");
}

async fn export(scene: &Scene, browser: &Browser) {
    let before = scene.memory();
    let begun = Instant::now();
    let mut answer = browser.stream("/sales.csv", &[("Accept-Encoding", "identity")]).await;
    let (mut first, mut bytes, mut peak) = (None, 0_u64, 0);
    while let Some(piece) = answer.chunk().await.expect("a piece") {
        first.get_or_insert_with(|| begun.elapsed());
        bytes += piece.len() as u64;
        peak = peak.max(scene.memory());
    }
    println!(
        "the export: {:.0} MB in {:.1} s, its first piece after {:.0} ms; memory grew by {:.1} MB",
        bytes as f64 / 1e6,
        begun.elapsed().as_secs_f64(),
        millis(first.unwrap_or_default()),
        (peak - before).max(0) as f64 / 1e6
    );
}

/// Searches and exports whose askers leave at once, one after another, and what `/till` takes meanwhile.
async fn abandoned(browser: &Browser) {
    let alone = till(browser, 50).await;
    let over = Arc::new(AtomicBool::new(false));
    let askers: Vec<_> = (0..ABANDONED)
        .map(|_| {
            let (browser, over) = (browser.clone(), over.clone());
            tokio::spawn(async move {
                while !over.load(Ordering::Relaxed) {
                    let asked = browser.stream("/sales?q=nothing+like+it", &[]);
                    let _ = tokio::time::timeout(Duration::from_millis(50), asked).await;
                }
            })
        })
        .collect();
    let beside = till(browser, 50).await;
    over.store(true, Ordering::Relaxed);
    for asker in askers {
        asker.await.expect("no panic");
    }
    for (what, times) in [("alone", alone), ("beside abandoned searches", beside)] {
        println!(
            "/till {what}: {:.0} ms at the middle, {:.0} ms at the most",
            millis(percentile(&times, 0.5)),
            millis(percentile(&times, 1.0))
        );
    }
}

/// How long so many of the till's own pages take, sorted.
async fn till(browser: &Browser, count: usize) -> Vec<Duration> {
    let mut times = Vec::with_capacity(count);
    for _ in 0..count {
        let begun = Instant::now();
        let page = browser.get("/till").await;
        assert_eq!(page.status, 200, "{}", page.body);
        times.push(begun.elapsed());
    }
    times.sort();
    times
}

fn millis(span: Duration) -> f64 {
    span.as_secs_f64() * 1000.0
}
