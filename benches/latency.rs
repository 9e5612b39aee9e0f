//! From the payment at Blink to "paid" at a listener: how long the till itself takes.
//!
//! `cargo bench --bench latency`. Prints figures and judges none. After the raw clients a real Chromium, where Node and
//! `npm ci --prefix tests/browser` are there (`benches/latency.mjs`).

#![expect(clippy::print_stdout, reason = "a program that tells its figures")]

#[path = "../tests/app/hydra.rs"]
mod hydra;
#[expect(dead_code, reason = "shared with the other bench")]
mod scene;
#[path = "../tests/app/support.rs"]
#[expect(dead_code, reason = "the whole tests' browser; here it only signs in and charges")]
mod support;
#[path = "../tests/app/trace.rs"]
#[expect(dead_code, reason = "the tests look for secrets in what was said")]
mod trace;

use std::{
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use scene::{Listener, Scene, percentile};
use support::{ALL_SCOPES, Browser};

/// The till makes sixty invoices a minute for an account.
const EACH: usize = 50;

#[tokio::main]
async fn main() {
    let mut scene = Scene::open().await;
    scene.start_till();
    let mut times = Vec::new();
    for person in ["alice", "kenji", "willem", "noor"] {
        let browser = Browser::new(scene.origin());
        browser.sign_in(person, &ALL_SCOPES).await;
        for _ in 0..EACH {
            times.push(payment(&scene, &browser).await);
        }
    }
    times.sort();
    println!(
        "payment at Blink to \"paid\" at a raw SSE client, {} payments: median {:.1} ms, p99 {:.1} ms, worst {:.1} ms",
        times.len(),
        milliseconds(percentile(&times, 0.5)),
        milliseconds(percentile(&times, 0.99)),
        milliseconds(percentile(&times, 1.0)),
    );
    drop(scene);
    in_chromium();
}

fn in_chromium() {
    let house = Path::new(env!("CARGO_MANIFEST_DIR"));
    let script = Command::new("node")
        .arg(house.join("benches/latency.mjs"))
        .arg(env!("CARGO_BIN_EXE_blink-till"))
        .status();
    if !script.is_ok_and(|status| status.success()) {
        println!("no figure of Chromium: it needs Node, Chromium and `npm ci --prefix tests/browser`");
    }
}

async fn payment(scene: &Scene, browser: &Browser) -> Duration {
    let page = browser.get("/till").await;
    let page = browser
        .submit(
            &page,
            "#charge",
            &[("amount", "21"), ("unit", "SAT"), ("wallet", "BTC")],
        )
        .await;
    let request = page
        .one("[data-payment-request]")
        .attribute("data-payment-request")
        .to_owned();
    let invoices = scene.control.invoices();
    let hash = invoices
        .into_iter()
        .find(|i| i.payment_request == request)
        .expect("an invoice")
        .payment_hash;
    let sale_id = page.url.path().trim_start_matches("/sales/").to_owned();
    let (port, cookies) = (scene.port, browser.cookies());
    let subscribed = scene.control.counters().subscriptions_total;
    let listener = tokio::task::spawn_blocking(move || {
        let mut listener = Listener::open(port, &cookies, &sale_id);
        listener.wait_for("waiting");
        listener
    });
    let mut listener = listener.await.expect("a listener");
    // Only a listener of the till's counts: give its own subscription the time to be there.
    let patience = Instant::now();
    while scene.control.counters().subscriptions_open == 0
        || scene.control.counters().subscriptions_total == subscribed && patience.elapsed() < Duration::from_millis(100)
    {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let heard = tokio::task::spawn_blocking(move || listener.wait_for("paid"));
    let paid_at = Instant::now();
    scene.control.pay(&hash).expect("paid");
    heard.await.expect("heard").duration_since(paid_at)
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
