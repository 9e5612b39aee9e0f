//! This till beside another one, each as a process of its own with its sandbox: the same pages in turn, so that whatever
//! else the machine does strikes both.

use std::time::{Duration, Instant};

use tokio::runtime::Runtime;

use crate::{
    CONNECTIONS, SPAN, WARM_UP,
    figures::median,
    load::{self, Request},
    process::{BINARY, Process},
    support::Folder,
};

/// What browsers offer.
const EVERYTHING: &str = "accept-encoding: gzip, deflate, br, zstd";

struct Till {
    process: Process,
    cookie: String,
    _folder: Folder,
}

impl Till {
    fn start(load: &Runtime, binary: &str) -> Self {
        let folder = Folder::new();
        let (process, _) = Process::start(binary, &folder);
        let cookie = load.block_on(process.sign_in());
        Self {
            process,
            cookie: format!("cookie: {cookie}"),
            _folder: folder,
        }
    }

    /// µs of CPU a view, and the bytes of one.
    fn turn(&self, load: &Runtime, path: &str, headers: &[&str], span: Duration) -> (f64, usize) {
        let mut all = vec![self.cookie.as_str()];
        all.extend(headers);
        let request = Request::get(self.process.address, path, &all);
        load.block_on(async {
            let connections = CONNECTIONS.into_iter().max().unwrap_or(1);
            let (connections, bytes) = load::open(&request, connections).await;
            let before = self.process.cpu();
            let views = load::press(connections, &request, span).await.len();
            let spent = self.process.cpu().saturating_sub(before);
            (spent.as_secs_f64() * 1e6 / views as f64, bytes)
        })
    }
}

pub fn measure(load: &Runtime, other: &str, rounds: usize) {
    let (this, that) = (Till::start(load, BINARY), Till::start(load, other));
    let began = Instant::now();
    println!(
        "\nbeside {other}, 16 connections, the processes' CPU, median of {rounds} pairs\n{:<28}{:>9}{:>9}{:>9}{:>16}",
        "", "CPU µs", "other", "of it", "bytes"
    );
    for (name, path, headers) in [
        ("/healthz", "/healthz", &[][..]),
        ("/till", "/till", &[]),
        ("/till, gzip", "/till", &["accept-encoding: gzip"]),
        ("/till, as browsers ask", "/till", &[EVERYTHING]),
        ("/wallets", "/wallets", &[]),
        ("/wallets, gzip", "/wallets", &["accept-encoding: gzip"]),
        ("/wallets, as browsers ask", "/wallets", &[EVERYTHING]),
        ("/sales", "/sales", &[]),
        ("/sales, gzip", "/sales", &["accept-encoding: gzip"]),
    ] {
        for till in [&this, &that] {
            till.turn(load, path, headers, WARM_UP);
        }
        let pairs: Vec<_> = (0..rounds)
            .map(|_| {
                (
                    this.turn(load, path, headers, SPAN),
                    that.turn(load, path, headers, SPAN),
                )
            })
            .collect();
        let bytes = pairs.last().map_or((0, 0), |(this, that)| (this.1, that.1));
        println!(
            "{name:<28}{:>9.1}{:>9.1}{:>9.3}{:>16}",
            median(pairs.iter().map(|(this, _)| this.0)),
            median(pairs.iter().map(|(_, that)| that.0)),
            median(pairs.iter().map(|(this, that)| this.0 / that.0)),
            format!("{} {}", bytes.0, bytes.1)
        );
    }
    let memory = |till: &Till| till.process.memory("VmRSS");
    println!(
        "memory (RSS) after {} s of that: {:.1} MiB, the other {:.1} MiB",
        began.elapsed().as_secs(),
        memory(&this),
        memory(&that)
    );
}
