//! What staying signed in costs, and what a renewal does.
//!
//! ```text
//! cargo bench --bench sign_in                        about a minute
//! cargo bench --bench sign_in -- --rounds 50         longer, and less moved by what else the machine does
//! ```
//!
//! * `keep_fresh` for a request that renews nothing: the same page from memory, with the session and `keep_fresh` around
//!   it and without, taking turns; the difference is set against the CPU time of `/till` and `/wallets` in the same round.
//!   Servers, client and CPU figures are those of the benchmark `pages`.
//! * Sealing and opening a token, as `keep_fresh` does it twice.
//! * What a renewal adds to a page beyond the time that the provider takes for it: a page that renews, less the same page
//!   in the same round that does not, less the 50 ms that the sandbox lets pass before it answers. What the sandbox's own
//!   work takes besides is in the rest, so that this is a bound from above.
//! * A thousand requests at once at an expiry: until all are answered, and how many renewals that were.
//!
//! Figures are printed and never judged: nothing here fails because a machine was slow.

#![expect(clippy::print_stdout, reason = "to print figures is what this is for")]

#[path = "pages/figures.rs"]
#[expect(dead_code, reason = "the other benchmark prints more")]
mod figures;
#[path = "../tests/app/hydra.rs"]
mod hydra;
#[path = "pages/load.rs"]
mod load;
#[path = "pages/servers.rs"]
mod servers;
#[path = "../tests/app/support.rs"]
#[expect(dead_code, reason = "the tests need more of it")]
mod support;
#[path = "pages/threads.rs"]
#[expect(dead_code, reason = "the other benchmark looks at memory as well")]
mod threads;
#[path = "../tests/app/trace.rs"]
#[expect(dead_code, reason = "nobody looks for secrets here")]
mod trace;

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use blink_till::{
    config::SecretKeys,
    sandbox::{Effect, Face, Fault},
    vault::{Place, Vault},
};
use clap::{Arg, ArgAction, value_parser};
use figures::median;
use load::Request;
use servers::{Server, Servers};
use tokio::runtime::Runtime;

const CONNECTIONS: usize = 16;
/// How long a page is loaded at a time.
const SPAN: Duration = Duration::from_millis(200);
/// Longer than any access token lives.
const EXPIRY: Duration = Duration::from_secs(2 * 3600);

fn main() {
    let rounds = rounds();
    let (load, servers) = (load::runtime(), Servers::start());
    println!(
        "{} cores, load average {} before; {rounds} rounds",
        std::thread::available_parallelism().map_or(0, usize::from),
        threads::load_average(),
    );
    nothing_to_renew(&load, &servers, rounds);
    sealing();
    a_renewal(&load, &servers, rounds);
    a_crowd_at_the_expiry(&load, &servers, rounds);
}

fn rounds() -> usize {
    let rounds = Arg::new("rounds")
        .long("rounds")
        .value_name("N")
        .default_value("20")
        .value_parser(value_parser!(u16).range(1..))
        .help("How often each has its turn");
    // Cargo passes this to every benchmark.
    let bench = Arg::new("bench").long("bench").action(ArgAction::SetTrue).hide(true);
    let matches = clap::Command::new("sign_in").arg(rounds).arg(bench).get_matches();
    matches.get_one::<u16>("rounds").copied().map_or(20, usize::from)
}

/// One round: microseconds of CPU for a request.
struct Turn {
    bare: f64,
    behind: f64,
    till: f64,
    wallets: f64,
}

impl Turn {
    fn cost(&self) -> f64 {
        self.behind - self.bare
    }
}

fn nothing_to_renew(load: &Runtime, servers: &Servers, rounds: usize) {
    let cookie = format!("cookie: {}", servers.cookie);
    let ask = |server: &Server, path: &str, span| {
        let request = Request::get(server.address, path, &[&cookie]);
        cpu(load, server, &request, span)
    };
    let turn = |span| Turn {
        bare: ask(&servers.bare, "/", span),
        behind: ask(&servers.signed_in, "/", span),
        till: ask(&servers.till, "/till", span),
        wallets: ask(&servers.till, "/wallets", span),
    };
    turn(SPAN / 2);
    let turns: Vec<Turn> = (0..rounds).map(|_| turn(SPAN)).collect();
    let over = |figure: fn(&Turn) -> f64| median(turns.iter().map(figure));
    println!("\nA request that renews nothing, CPU µs of the server:");
    println!("{:<34}{:>8.1}", "a page from memory", over(|turn| turn.bare));
    println!("{:<34}{:>8.1}", "the same behind keep_fresh", over(|turn| turn.behind));
    println!("{:<34}{:>8.1}", "so keep_fresh and the session", over(Turn::cost));
    println!(
        "{:<34}{:>8.1}    keep_fresh's part of it: {:.1} %",
        "/till",
        over(|turn| turn.till),
        over(|turn| 100.0 * turn.cost() / turn.till)
    );
    println!(
        "{:<34}{:>8.1}    keep_fresh's part of it: {:.1} %",
        "/wallets",
        over(|turn| turn.wallets),
        over(|turn| 100.0 * turn.cost() / turn.wallets)
    );
}

/// Microseconds of CPU that a request costs the server.
fn cpu(load: &Runtime, server: &Server, request: &Request, span: Duration) -> f64 {
    load.block_on(async {
        let (connections, _) = load::open(request, CONNECTIONS).await;
        let before = threads::cpu(server.threads);
        let answers = load::press(connections, request, span).await.len();
        threads::cpu(server.threads).saturating_sub(before).as_secs_f64() * 1e6 / answers as f64
    })
}

fn sealing() {
    let vault = Vault::new(&SecretKeys(vec![[7; 32]]));
    // As long as Hydra's.
    let token = format!("ory_at_{}", "x".repeat(80)).into();
    let place = Place {
        table: "grants",
        column: "access_token",
        row: "b2d5cc3e-0f0c-4b0a-8a0c-6f1f5f6b7c8d",
    };
    let sealed = vault.seal(place, &token);
    let sealing = nanoseconds(|| drop(vault.seal(place, black_box(&token))));
    let opening = nanoseconds(|| drop(vault.open(place, black_box(&sealed))));
    println!("\nA token, ns:");
    println!("{:<34}{sealing:>8.0}", "sealing");
    println!("{:<34}{opening:>8.0}", "opening");
}

/// Of one, in the median of a hundred times a hundred.
fn nanoseconds(work: impl Fn()) -> f64 {
    median((0..100).map(|_| {
        let begun = Instant::now();
        for _ in 0..100 {
            work();
        }
        begun.elapsed().as_secs_f64() * 1e9 / 100.0
    }))
}

fn a_renewal(load: &Runtime, servers: &Servers, rounds: usize) {
    const PROVIDER: u64 = 50;
    let cookie = format!("cookie: {}", servers.cookie);
    // A page that asks Blink nothing, after a pause in which the session's use has to be noted: both are no part of it.
    let request = Request::get(servers.till.address, "/settings/sign-ins", &[&cookie]);
    let control = servers.control();
    let page_after = |pause| {
        load.block_on(async {
            let (connections, _) = load::open(&request, 1).await;
            control.advance(pause);
            let begun = Instant::now();
            load::press(connections, &request, Duration::ZERO).await;
            begun.elapsed().as_secs_f64() * 1e3
        })
    };
    control.put(Fault::new(Face::Token, Effect::Delay { ms: PROVIDER }).named("far"));
    let turns: Vec<(f64, f64)> = (0..rounds)
        .map(|_| {
            let (plain, before) = (page_after(Duration::from_secs(61)), control.counters().refreshes);
            let renewing = page_after(EXPIRY);
            assert_eq!(control.counters().refreshes, before + 1);
            (plain, renewing)
        })
        .collect();
    control.take("far");
    let over = |figure: fn(&(f64, f64)) -> f64| median(turns.iter().map(figure));
    println!("\n/settings/sign-ins after a pause, the provider answering after {PROVIDER} ms, ms:");
    println!("{:<34}{:>8.2}", "without a renewal", over(|turn| turn.0));
    println!("{:<34}{:>8.2}", "with one", over(|turn| turn.1));
    println!(
        "{:<34}{:>8.2}",
        "so a renewal's own",
        over(|turn| turn.1 - turn.0 - PROVIDER as f64)
    );
}

fn a_crowd_at_the_expiry(load: &Runtime, servers: &Servers, rounds: usize) {
    const CROWD: usize = 1_000;
    let cookie = format!("cookie: {}", servers.cookie);
    let request = Request::get(servers.till.address, "/till", &[&cookie]);
    let crowd = || {
        let renewals = servers.control().counters().refreshes;
        let took = load.block_on(async {
            let (connections, _) = load::open(&request, CROWD).await;
            servers.control().advance(EXPIRY);
            let begun = Instant::now();
            load::press(connections, &request, Duration::ZERO).await;
            begun.elapsed().as_secs_f64() * 1e3
        });
        (took, servers.control().counters().refreshes - renewals)
    };
    let turns: Vec<(f64, u64)> = (0..rounds.min(5)).map(|_| crowd()).collect();
    println!("\n{CROWD} requests for /till at once, over connections that were open, the token just lapsed:");
    println!(
        "answered after {:.0} ms, renewals each time: {:?}",
        median(turns.iter().map(|turn| turn.0)),
        turns.iter().map(|turn| turn.1).collect::<Vec<_>>()
    );
}
