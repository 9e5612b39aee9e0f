//! What a page of the till costs, beside a bare axum page in the same run.
//!
//! ```text
//! cargo bench --bench pages                        about a minute
//! cargo bench --bench pages -- --rounds 50         longer, and less moved by what else the machine does
//! cargo bench --bench pages -- --beside PATH       nothing but this till and another one's binary, page by page in turn
//! ```
//!
//! The first build takes minutes: it is the one that ships, profile `dist`. Linux only: the CPU time of a thread is read
//! in `/proc`.
//!
//! One process holds three servers and the sandbox, each with a runtime and named threads of its own:
//!
//! * *bare*: one route, no layers, the very HTML of `/till` from memory: hardly more than what axum itself costs.
//! * *bare + sign-in*: the same page behind the session and `auth::keep_fresh`, on the till's database. With a cookie
//!   that is what `keep_fresh` costs when there is nothing to renew; without one, what a stranger costs.
//! * the whole till, its database in a temporary folder, one sign-in made over HTTP, its log as shipped (`info`, a line
//!   per request) into `/dev/null`.
//!
//! A small HTTP/1.1 client on the main thread loads one page at a time, over connections that stay open; the pages take
//! turns within each round, so that whatever else the machine does strikes all of them. Client, sandbox and server share
//! the same cores: a busy machine moves req/s most and **CPU µs** least (per request, of the server's own threads, SQLite's
//! among them); from machine to machine only the ratios can be compared.
//!
//! | column | meaning |
//! |---|---|
//! | req/s, CPU µs, p50 and p99 in ms | median of the rounds |
//! | of bare, × bare | median of the rounds' ratios to the bare page of the same round and the same connections |
//! | bytes | an answer with its head, as it comes over the wire |
//! | Blink | calls of Blink's API per view, counted at the sandbox |
//!
//! With one connection each request may hold the wake-up of an idle core, or not, which on the bare page is most of what
//! there is to see: read ratios at sixteen, and those of CPU before those of req/s.
//!
//! Last come the size, the start and the memory of the binary itself, with `--sandbox`, sandbox included.
//!
//! Figures are printed and never judged: nothing here fails because a machine was slow.

#![expect(clippy::print_stdout, reason = "to print figures is what this is for")]

#[path = "pages/beside.rs"]
mod beside;
#[path = "pages/figures.rs"]
mod figures;
#[path = "../tests/app/hydra.rs"]
mod hydra;
#[path = "pages/load.rs"]
mod load;
#[path = "pages/process.rs"]
mod process;
#[path = "pages/servers.rs"]
mod servers;
#[path = "../tests/app/support.rs"]
#[expect(dead_code, reason = "the tests need more of it")]
mod support;
#[path = "pages/threads.rs"]
mod threads;
#[path = "../tests/app/trace.rs"]
#[expect(dead_code, reason = "the tests look for secrets in what was said")]
mod trace;

use std::time::{Duration, Instant};

use blink_till::{
    http::tls_provider,
    sandbox::{Control, Effect, Face, Fault},
    web::asset,
};
use clap::{Arg, ArgAction, value_parser};
use tokio::runtime::Runtime;

use figures::{Series, Turn};
use load::Request;
use servers::{Server, Servers};

const CONNECTIONS: [usize; 2] = [1, 16];
/// How long a page is loaded at a time.
const SPAN: Duration = Duration::from_millis(200);
/// The round before the first: connections of the pools are opened, caches filled; nobody counts.
const WARM_UP: Duration = Duration::from_millis(100);
/// How far away Blink is in one of the series.
const FAR: Duration = Duration::from_millis(50);

/// A page, and how it is asked for.
struct Page {
    name: &'static str,
    server: Server,
    request: Request,
    /// Blink's API answers `FAR` later.
    far: bool,
}

fn main() {
    let (rounds, beside) = options();
    let load = load::runtime();
    if let Some(other) = beside {
        tls_provider();
        beside::measure(&load, &other, rounds);
        return;
    }
    let servers = Servers::start();
    let pages = pages(&servers);
    println!(
        "{} cores, load average {} before; {rounds} rounds of {} ms a page",
        std::thread::available_parallelism().map_or(0, usize::from),
        threads::load_average(),
        SPAN.as_millis()
    );
    for (connections, series) in measure(&load, &servers, &pages, rounds) {
        figures::print(connections, &series);
    }
    process::measure(&load);
    println!("\nDone.");
}

/// How many rounds, and the binary of another till.
fn options() -> (usize, Option<String>) {
    let rounds = Arg::new("rounds")
        .long("rounds")
        .value_name("N")
        .default_value("10")
        .value_parser(value_parser!(u16).range(1..))
        .help("How often each page has its turn");
    let beside = Arg::new("beside")
        .long("beside")
        .value_name("PATH")
        .help("Another till's binary, to be measured in the same run");
    // Cargo passes this to every benchmark.
    let bench = Arg::new("bench").long("bench").action(ArgAction::SetTrue).hide(true);
    let matches = clap::Command::new("pages").args([rounds, beside, bench]).get_matches();
    let rounds = matches.get_one::<u16>("rounds").copied().map_or(10, usize::from);
    (rounds, matches.get_one("beside").cloned())
}

/// What is loaded, the bare page first.
fn pages(servers: &Servers) -> Vec<Page> {
    let page = |name, server: &Server, path: &str, headers: &[&str]| Page {
        name,
        server: server.clone(),
        request: Request::get(server.address, path, headers),
        far: false,
    };
    let Servers {
        bare, signed_in, till, ..
    } = servers;
    let cookie = format!("cookie: {}", servers.cookie);
    let (known, gzip) = (&[cookie.as_str()], &[cookie.as_str(), "accept-encoding: gzip"]);
    let german = &[cookie.as_str(), "accept-encoding: gzip", "accept-language: de"];
    let stylesheet = asset("app.css");
    vec![
        page("bare", bare, "/", &[]),
        page("bare + sign-in, stranger", signed_in, "/", &[]),
        page("bare + sign-in", signed_in, "/", known),
        page("/healthz", till, "/healthz", &[]),
        page("/static/…/app.css", till, &stylesheet, &[]),
        page("/ (signed out)", till, "/", &[]),
        page("/till", till, "/till", known),
        page("/wallets", till, "/wallets", known),
        Page {
            far: true,
            ..page("/wallets, Blink 50 ms away", till, "/wallets", known)
        },
        page("/static/…/app.css, gzip", till, &stylesheet, gzip),
        page("/till, gzip", till, "/till", gzip),
        page("/wallets, gzip", till, "/wallets", gzip),
        page("/till, gzip, in German", till, "/till", german),
        page("/wallets, gzip, in German", till, "/wallets", german),
    ]
}

/// Every page's turns, by the number of connections.
fn measure(load: &Runtime, servers: &Servers, pages: &[Page], rounds: usize) -> Vec<(usize, Vec<Series>)> {
    let control = servers.control();
    let mut measured = Vec::new();
    for connections in CONNECTIONS {
        for page in pages {
            turn(load, control, page, connections, WARM_UP);
        }
        let series: Vec<Series> = pages.iter().map(|page| Series::new(page.name)).collect();
        measured.push((connections, series));
    }
    for _ in 0..rounds {
        for (connections, series) in &mut measured {
            for (page, series) in pages.iter().zip(series.iter_mut()) {
                series.turns.push(turn(load, control, page, *connections, SPAN));
            }
        }
    }
    measured
}

/// One page for one span.
fn turn(load: &Runtime, control: &Control, page: &Page, connections: usize, span: Duration) -> Turn {
    if page.far {
        let wait = u64::try_from(FAR.as_millis()).unwrap_or(u64::MAX);
        control.put(Fault::new(Face::Api, Effect::Delay { ms: wait }).named("far"));
    }
    let turn = load.block_on(async {
        let (connections, bytes) = load::open(&page.request, connections).await;
        let calls = control.counters().graphql_calls();
        let (cpu, began) = (threads::cpu(page.server.threads), Instant::now());
        let latencies = load::press(connections, &page.request, span).await;
        Turn {
            elapsed: began.elapsed(),
            cpu: threads::cpu(page.server.threads).saturating_sub(cpu),
            calls: control.counters().graphql_calls() - calls,
            bytes,
            latencies,
        }
    });
    if page.far {
        control.take("far");
    }
    turn
}
