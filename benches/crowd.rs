//! Ten thousand open sales on one WebSocket, two thousand listeners at four addresses: what a sale and a listener cost in
//! memory, what waiting costs, and how long it takes until all are marked paid.
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
    io,
    net::Ipv4Addr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use futures_util::{StreamExt, stream};
use scene::{
    Listener, Scene,
    open_sales::{Invoice, invoices, marked_paid, open_sales, sale_of},
    option,
};
use support::{ALL_SCOPES, Browser};
use tokio::net::TcpSocket;

/// Listeners that are being opened at the same time. With all of them at once the sum is the same, and the peak higher.
const AT_ONCE: usize = 64;
/// Of one sign-in and one address: the till keeps no more than 600 streams open for each, and takes 1,024 connections.
const OF_A_SESSION: usize = 500;

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

    let mut browsers = vec![browser.clone()];
    while browsers.len() * OF_A_SESSION < listeners {
        let another = Browser::new(scene.origin());
        another.sign_in("alice", &ALL_SCOPES).await;
        browsers.push(another);
    }
    let heard = listen(&scene, &browsers, &invoices, listeners).await;
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

/// So that the till's connections to its database are there, and are not counted as somebody's.
async fn visit_at_once(browser: &Browser) {
    stream::iter(0..200)
        .for_each_concurrent(64, |_| async { drop(browser.get("/till").await) })
        .await;
}

/// Opens the listeners, at most so many at once, each with a thread that waits for "paid". How many have heard it.
async fn listen(scene: &Scene, browsers: &[Browser], invoices: &[Invoice], count: usize) -> Arc<AtomicUsize> {
    let (waiting, heard) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (port, cookies) = (scene.port, browsers.iter().map(Browser::cookies).collect::<Vec<_>>());
    for (n, invoice) in invoices.iter().take(count).enumerate() {
        until(|| n < waiting.load(Ordering::Relaxed) + AT_ONCE).await;
        let session = n / OF_A_SESSION;
        let (sale, cookies) = (sale_of(invoice), cookies[session].clone());
        let socket = connected(session, port).await.expect("the till listens");
        let (waiting, heard) = (waiting.clone(), heard.clone());
        let listener = std::thread::Builder::new().stack_size(128 * 1024);
        listener
            .spawn(move || {
                let mut listener = Listener::open_on(socket, port, &cookies, &sale);
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

/// From a loopback address of this sign-in's own.
async fn connected(session: usize, port: u16) -> io::Result<std::net::TcpStream> {
    let last = u8::try_from(session + 1).map_err(io::Error::other)?;
    let socket = TcpSocket::new_v4()?;
    socket.bind((Ipv4Addr::new(127, 0, 0, last), 0).into())?;
    let socket = socket.connect((Ipv4Addr::LOCALHOST, port).into()).await?.into_std()?;
    socket.set_nonblocking(false)?;
    Ok(socket)
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
