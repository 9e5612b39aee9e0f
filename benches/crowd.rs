//! Ten thousand open sales on one WebSocket, two thousand listeners: what a sale and a listener cost in memory, what
//! waiting costs, and how long it takes until all are marked paid.
//!
//! `cargo bench --bench crowd [-- --sales 10000 --listeners 2000]`. Prints figures and judges none.

#![expect(clippy::print_stdout, reason = "a program that tells its figures")]

#[path = "../tests/app/hydra.rs"]
mod hydra;
#[expect(dead_code, reason = "shared with the other bench")]
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
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use blink_till::sandbox::Unit;
use futures_util::{StreamExt, stream};
use scene::{Listener, Scene, option};
use serde_json::{Value, json};
use sqlx::Connection;
use support::{ALL_SCOPES, Browser};

/// Listeners that are being opened at the same time. With all of them at once the sum is the same, and the peak higher.
const AT_ONCE: usize = 64;

struct Invoice {
    payment_hash: String,
    payment_request: String,
    external_id: String,
}

#[tokio::main]
async fn main() {
    let (sales, listeners) = (option("--sales", 10_000), option("--listeners", 2000));
    let mut scene = Scene::open().await;
    scene.start_till();
    let browser = Browser::new(scene.origin());
    browser.sign_in("alice", &ALL_SCOPES).await;
    let begun = Instant::now();
    let invoices = invoices(&scene, sales).await;
    println!(
        "{sales} invoices made at the sandbox in {:.1} s",
        begun.elapsed().as_secs_f64()
    );

    scene.stop_till();
    scene.start_till();
    visit_at_once(&browser).await;
    tokio::time::sleep(Duration::from_secs(6)).await;
    let empty = scene.memory();
    scene.stop_till();
    open_sales(&scene, &invoices).await;
    let calls = scene.control.counters().graphql_calls();
    let begun = Instant::now();
    scene.start_till();
    until(|| scene.control.counters().subscriptions_open >= sales as u64).await;
    println!("all subscribed {:.1} s after the start", begun.elapsed().as_secs_f64());
    visit_at_once(&browser).await;
    tokio::time::sleep(Duration::from_secs(6)).await;
    let watching = scene.memory();
    println!(
        "an open sale costs {:.1} KB",
        kilobytes(watching - empty) / sales as f64
    );

    let heard = listen(&scene, &browser, &invoices, listeners).await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    println!(
        "a listener costs {:.1} KB",
        kilobytes(scene.memory() - watching) / listeners as f64
    );
    println!("the till holds {:.1} MB", kilobytes(scene.memory()) / 1024.0);

    let (before, begun) = (scene.processor_time(), Instant::now());
    tokio::time::sleep(Duration::from_secs(20)).await;
    let idle = (scene.processor_time() - before) / begun.elapsed().as_secs_f64();
    println!("idle it takes {:.1} % of a core", idle * 100.0);

    let (before, begun) = (scene.processor_time(), Instant::now());
    for invoice in &invoices {
        scene.control.pay(&invoice.payment_hash).expect("paid");
    }
    println!(
        "all were paid at the sandbox within {:.1} s",
        begun.elapsed().as_secs_f64()
    );
    let marked = marked_paid(&scene, sales, begun).await;
    println!(
        "all {sales} were marked paid {:.1} s after the first payment",
        marked.as_secs_f64()
    );
    until(|| heard.load(Ordering::Relaxed) == listeners).await;
    println!(
        "all {listeners} listeners had heard it after {:.1} s",
        begun.elapsed().as_secs_f64()
    );
    println!("that took {:.1} s of processor time", scene.processor_time() - before);
    let calls = scene.control.counters().graphql_calls() - calls;
    let connections = scene.control.counters().ws_total;
    println!(
        "upstream calls per sale: {:.3}; WebSocket connections ever: {connections}",
        calls as f64 / sales as f64
    );
}

/// Makes them as the till does, only not with the till: sixty a minute would take three hours.
async fn invoices(scene: &Scene, count: usize) -> Vec<Invoice> {
    let secrets = scene.control.secrets();
    let token = secrets
        .into_iter()
        .find(|secret| secret.starts_with("ory_at_"))
        .expect("somebody is signed in");
    let alice = scene.control.person("alice");
    let wallet = alice.wallet(Unit::Btc).expect("a wallet").id.clone();
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let one = |_| {
        let external_id = uuid::Uuid::new_v4().to_string();
        let input = json!({"walletId": wallet, "amount": 21, "expiresIn": 1440, "externalId": external_id});
        let query = "mutation M($input: LnInvoiceCreateInput!) { lnInvoiceCreate(input: $input) { invoice { paymentHash \
                     paymentRequest } errors { message } } }";
        let request = http
            .post(format!("{}/graphql", scene.sandbox_origin))
            .header("Oauth2-Token", &token)
            .json(&json!({"query": query, "variables": {"input": input}}));
        async move {
            let answer: Value = request.send().await.expect("an answer").json().await.expect("JSON");
            let invoice = &answer["data"]["lnInvoiceCreate"]["invoice"];
            let text = |name: &str| invoice[name].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned();
            Invoice {
                payment_hash: text("paymentHash"),
                payment_request: text("paymentRequest"),
                external_id,
            }
        }
    };
    stream::iter(0..count).map(one).buffer_unordered(8).collect().await
}

/// Writes into the tables what the till would have written.
async fn open_sales(scene: &Scene, invoices: &[Invoice]) {
    let alice = scene.control.person("alice");
    let wallet = alice.wallet(Unit::Btc).expect("a wallet").id.clone();
    let now = Clock::now();
    let mut database = scene.connect().await;
    let mut transaction = database.begin().await.expect("a transaction");
    for invoice in invoices {
        sqlx::query(
            "insert into sales (id, account_id, form_key, receipt_token, shop, created_at, amount, unit, digits, memo, \
             status) values ($1, $2, $1, $3, 'alice', $4, 21, 'SAT', 0, '', 'waiting')",
        )
        .bind(sale_of(invoice))
        .bind(&alice.account_id)
        .bind(&invoice.payment_hash)
        .bind(now)
        .execute(&mut *transaction)
        .await
        .expect("a sale");
        sqlx::query(
            "insert into attempts (id, sale_id, account_id, number, method, created_at, status, wallet, wallet_id, \
             wallet_amount, satoshis, expires_at) \
             values ($1, $2, $3, 1, 'lightning', $4, 'waiting', 'BTC', $5, 21, 21, $6)",
        )
        .bind(&invoice.external_id)
        .bind(sale_of(invoice))
        .bind(&alice.account_id)
        .bind(now)
        .bind(&wallet)
        .bind(now + 86_400_000)
        .execute(&mut *transaction)
        .await
        .expect("an attempt");
        sqlx::query("insert into lightning_invoices (attempt_id, payment_hash, payment_request) values ($1, $2, $3)")
            .bind(&invoice.external_id)
            .bind(&invoice.payment_hash)
            .bind(&invoice.payment_request)
            .execute(&mut *transaction)
            .await
            .expect("an invoice");
    }
    transaction.commit().await.expect("committed");
}

struct Clock;

impl Clock {
    fn now() -> i64 {
        blink_till::clock::Clock::system().now()
    }
}

/// Any id does; this one is at hand.
fn sale_of(invoice: &Invoice) -> String {
    format!("s{}", invoice.external_id)
}

/// So that the till's connections to its database are there, and are not counted as somebody's.
async fn visit_at_once(browser: &Browser) {
    stream::iter(0..200)
        .for_each_concurrent(64, |_| async { drop(browser.get("/till").await) })
        .await;
}

/// Opens the listeners, at most so many at once, each with a thread that waits for "paid". How many have heard it.
async fn listen(scene: &Scene, browser: &Browser, invoices: &[Invoice], count: usize) -> Arc<AtomicUsize> {
    let (waiting, heard) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (port, cookies) = (scene.port, browser.cookies());
    for (n, invoice) in invoices.iter().take(count).enumerate() {
        until(|| n < waiting.load(Ordering::Relaxed) + AT_ONCE).await;
        let (sale, cookies) = (sale_of(invoice), cookies.clone());
        let (waiting, heard) = (waiting.clone(), heard.clone());
        let listener = std::thread::Builder::new().stack_size(128 * 1024);
        listener
            .spawn(move || {
                let mut listener = Listener::open(port, &cookies, &sale);
                listener.wait_for("waiting");
                waiting.fetch_add(1, Ordering::Relaxed);
                listener.wait_for("paid");
                heard.fetch_add(1, Ordering::Relaxed);
            })
            .expect("a thread");
    }
    until(|| waiting.load(Ordering::Relaxed) == count).await;
    heard
}

async fn marked_paid(scene: &Scene, sales: usize, begun: Instant) -> Duration {
    let mut database = scene.connect().await;
    let sales = i64::try_from(sales).expect("few");
    loop {
        let paid: i64 = sqlx::query_scalar("select count(*) from attempts where status = 'paid'")
            .fetch_one(&mut database)
            .await
            .expect("a count");
        if paid == sales {
            return begun.elapsed();
        }
        assert!(
            begun.elapsed() < Duration::from_secs(600),
            "only {paid} are marked paid"
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

async fn until(is_so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < Duration::from_secs(600), "it never came true");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

fn kilobytes(bytes: i64) -> f64 {
    bytes as f64 / 1024.0
}
