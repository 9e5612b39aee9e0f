//! One process on SQLite, and one, two and three on one PostgreSQL: views and settles a second, and how long a payment takes to
//! every screen, in one run.
//!
//! ```text
//! cargo bench --bench peers [-- --sales 3000 --seconds 5]
//! ```
//!
//! A view is `/till` for somebody who is signed in, asked for over 24 connections, the processes taking equal shares. A settle
//! is a payment that the sandbox pushes, until the sale stands as paid in the tables: the clock runs from the first payment to
//! the last sale. A screen is a raw listener to a sale's events, one at each process, and what counts is when the last of them
//! says "paid". The processes, the sandbox, PostgreSQL and whoever asks share the same cores, so that more processes can
//! only bring more where cores are free. Both databases wait for the disk. Figures are printed and never judged.

#![expect(clippy::print_stdout, reason = "a program that tells its figures")]

#[path = "../tests/app/hydra.rs"]
mod hydra;
#[path = "pages/load.rs"]
#[expect(dead_code, reason = "shared with the pages' bench")]
mod load;
#[expect(dead_code, reason = "shared with the other benches")]
mod scene;
#[path = "../tests/app/support.rs"]
#[expect(dead_code, reason = "the whole tests' browser; here it only signs in")]
mod support;
#[path = "../tests/app/trace.rs"]
#[expect(dead_code, reason = "the tests look for secrets in what was said")]
mod trace;

use std::{
    net::{Ipv4Addr, SocketAddr},
    time::{Duration, Instant},
};

use blink_till::db::{self, Db};
use load::Request;
use scene::{
    Listener, Scene,
    open_sales::{Invoice, invoices, marked_paid, open_sales, sale_of},
    option, percentile,
};
use support::{ALL_SCOPES, Browser, OwnServer};

/// Divisible by one, two and three.
const CONNECTIONS: usize = 24;
/// Until pools are open and statements prepared.
const WARM_UP: Duration = Duration::from_secs(1);
/// Payments that are looked at one by one.
const LOOKED_AT: usize = 200;

struct Figures {
    views: f64,
    median: Duration,
    slow: Duration,
    /// From a payment to the last screen that shows it, in order.
    screens: Vec<Duration>,
    settles: f64,
    /// How long the sandbox took to be paid, of the whole.
    paying: f64,
    /// Seconds of the tills' processor time for a thousand settles.
    work: f64,
}

#[tokio::main]
async fn main() {
    let sales = option("--sales", 3000);
    let span = Duration::from_secs(option("--seconds", 5));
    println!(
        "{} cores; {sales} sales, {} s of views",
        std::thread::available_parallelism().map_or(0, usize::from),
        span.as_secs()
    );
    println!(
        "\n|  | views/s | p50 ms | p99 ms | paid to screens p50 ms | p99 ms | settles/s | of it paying | CPU ms a settle |"
    );
    println!("|---|---|---|---|---|---|---|---|---|");
    print("SQLite, 1 process", &measure(None, 1, sales, span).await);
    let Some(server) = OwnServer::that_waits_for_the_disk() else {
        // Why was said.
        return;
    };
    for processes in 1..=3 {
        let name = format!(
            "PostgreSQL, {processes} process{}",
            if processes == 1 { "" } else { "es" }
        );
        print(&name, &measure(Some(&server), processes, sales, span).await);
    }
}

fn print(name: &str, figures: &Figures) {
    println!(
        "| {name} | {:.0} | {:.2} | {:.2} | {:.1} | {:.1} | {:.0} | {:.0} % | {:.2} |",
        figures.views,
        millis(figures.median),
        millis(figures.slow),
        millis(percentile(&figures.screens, 0.5)),
        millis(percentile(&figures.screens, 0.99)),
        figures.settles,
        figures.paying * 100.0,
        figures.work,
    );
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

async fn measure(server: Option<&OwnServer>, processes: usize, sales: usize, span: Duration) -> Figures {
    let mut scene = Scene::open_on(server).await;
    let ports = scene.start_tills(processes);
    let browser = Browser::new(scene.origin());
    browser.sign_in("alice", &ALL_SCOPES).await;
    let cookie = format!("cookie: {}", browser.cookies());
    let requests: Vec<Request> = ports
        .iter()
        .map(|port| {
            let address = SocketAddr::from((Ipv4Addr::LOCALHOST, *port));
            Request::of(address, scene.port, "/till", &[&cookie])
        })
        .collect();
    view(&requests, WARM_UP).await;
    let begun = Instant::now();
    let mut times = view(&requests, span).await;
    let views = times.len() as f64 / begun.elapsed().as_secs_f64();
    times.sort();

    let invoices = invoices(&scene, LOOKED_AT + sales).await;
    scene.stop_till();
    open_sales(&scene, &invoices).await;
    let ports = scene.start_tills(processes);
    let db = scene.db().await;
    until(async || are_shared(&db, processes).await).await;
    until(async || scene.control.counters().subscriptions_open >= invoices.len() as u64).await;
    db.close().await;
    let (looked_at, invoices) = invoices.split_at(LOOKED_AT);
    let mut screens = Vec::new();
    for invoice in looked_at {
        screens.push(to_every_screen(&scene, &ports, &browser.cookies(), invoice).await);
    }
    screens.sort();
    let (before, begun) = (scene.processor_time(), Instant::now());
    for invoice in invoices {
        scene.control.pay(&invoice.payment_hash).expect("paid");
    }
    let paying = begun.elapsed();
    let marked = marked_paid(&scene, LOOKED_AT + sales, begun).await;
    Figures {
        views,
        median: percentile(&times, 0.5),
        slow: percentile(&times, 0.99),
        screens,
        settles: sales as f64 / marked.as_secs_f64(),
        paying: paying.as_secs_f64() / marked.as_secs_f64(),
        work: (scene.processor_time() - before) * 1000.0 / sales as f64,
    }
}

/// From the payment until a listener at each process has heard of it.
async fn to_every_screen(scene: &Scene, ports: &[u16], cookies: &str, invoice: &Invoice) -> Duration {
    let listeners = ports.iter().map(|process| {
        let (process, port, cookies, sale) = (*process, scene.port, cookies.to_owned(), sale_of(invoice));
        tokio::task::spawn_blocking(move || {
            let mut listener = Listener::open_at(process, port, &cookies, &sale);
            listener.wait_for("waiting");
            listener
        })
    });
    let listeners = futures_util::future::join_all(listeners).await;
    let heard: Vec<_> = listeners
        .into_iter()
        .map(|listener| {
            let mut listener = listener.expect("a listener");
            tokio::task::spawn_blocking(move || listener.wait_for("paid"))
        })
        .collect();
    let paid_at = Instant::now();
    scene.control.pay(&invoice.payment_hash).expect("paid");
    let heard = futures_util::future::join_all(heard).await;
    let last = heard.into_iter().map(|at| at.expect("heard")).max();
    last.expect("a process").duration_since(paid_at)
}

/// Asks all processes at once, over equal shares of the connections. How long each answer took.
async fn view(requests: &[Request], span: Duration) -> Vec<Duration> {
    let share = CONNECTIONS / requests.len();
    let views = requests.iter().map(async |request| {
        let (connections, _) = load::open(request, share).await;
        load::press(connections, request, span).await
    });
    futures_util::future::join_all(views).await.concat()
}

/// Does each process watch about as many invoices as the others?
async fn are_shared(db: &Db, processes: usize) -> bool {
    // Who is alone need not tell anybody, and a file has no such table.
    if processes == 1 {
        return true;
    }
    let parts: Vec<i64> = db::query_scalar(
        "select count(*) from leases l join processes p on p.id = l.owner \
         where l.name like 'watch/%' and l.ends_at > $1 group by l.owner",
    )
    .bind(blink_till::clock::Clock::system().now())
    .fetch_all(&db.read)
    .await
    .expect("the leases");
    let most = 16_usize.div_ceil(processes) as i64;
    parts.len() == processes && parts.iter().sum::<i64>() == 16 && parts.iter().all(|n| *n <= most)
}

async fn until(is_so: impl AsyncFn() -> bool) {
    let begun = Instant::now();
    while !is_so().await {
        assert!(begun.elapsed() < Duration::from_secs(120), "it never came true");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
