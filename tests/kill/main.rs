//! A payment is never lost: the real till against the real sandbox, both as processes; with `--processes 3` three tills on one
//! PostgreSQL, which is broken down as well. While invoices are made and paid
//! at random instants, the till is killed with SIGKILL and started again, its WebSocket cut, Blink's API taken away, and the
//! owners' grants die. At
//! the end every payment that the sandbox took has to be on record exactly once and on the screen of every till, and every
//! total has to agree.
//!
//! `cargo test --test kill -- [--invoices 200] [--seed 42] [--processes 3]`; the same seed throws the same dice, though the machine's own
//! timing is never quite the same twice.

#![expect(clippy::print_stdout, reason = "a program that tells its outcome")]

#[path = "../app/hydra.rs"]
mod hydra;
#[expect(dead_code, reason = "the whole tests' browser; here it only signs in and charges")]
#[path = "../app/support.rs"]
mod support;
#[path = "../app/trace.rs"]
#[expect(dead_code, reason = "the tests look for secrets in what was said")]
mod trace;

mod chaos;
mod dice;
mod till;
mod verdict;

use std::{
    process::ExitCode,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use reqwest::Method;
use serde_json::json;
use support::{ALL_SCOPES, Browser, Page};

use dice::Dice;
use till::Scene;
use verdict::Verdict;

const PEOPLE: [&str; 4] = ["alice", "kenji", "willem", "noor"];
/// The till lets an account make sixty invoices a minute, as Blink does.
const PER_MINUTE: usize = 60;

struct Options {
    invoices: usize,
    seed: u64,
    /// One has a file; several share PostgreSQL.
    processes: usize,
}

#[tokio::main]
async fn main() -> ExitCode {
    let options = options();
    let Options {
        invoices,
        seed,
        processes,
    } = options;
    println!("{invoices} invoices, seed {seed}, {processes} processes");
    let begun = Instant::now();
    let Some(scene) = Scene::open(processes).await else {
        // Why was said.
        return ExitCode::SUCCESS;
    };
    let scene = Arc::new(scene);
    let verdict = play(&scene, &options).await;
    scene.close().await;
    let (passed, failed) = verdict.counts();
    println!("{passed} passed, {failed} failed; {} s", begun.elapsed().as_secs());
    ExitCode::from(u8::from(failed > 0))
}

fn options() -> Options {
    let mut options = Options {
        invoices: 200,
        seed: rand::random::<u32>().into(),
        processes: 1,
    };
    let given: Vec<String> = arguments();
    for pair in given.windows(2) {
        let number = || pair[1].parse().unwrap_or_else(|_| panic!("{} is no number", pair[1]));
        match pair[0].as_str() {
            "--invoices" => options.invoices = usize::try_from(number()).expect("a number of invoices"),
            "--seed" => options.seed = number(),
            "--processes" => options.processes = usize::try_from(number()).expect("a number of processes"),
            _ => {}
        }
    }
    options
}

#[expect(
    clippy::disallowed_methods,
    reason = "a program of its own, which no setting of the till concerns"
)]
fn arguments() -> Vec<String> {
    std::env::args().skip(1).collect()
}

async fn play(scene: &Arc<Scene>, options: &Options) -> Verdict {
    scene
        .order(&json!({"do": "set-receive-disabled", "person": "willem", "disabled": false}))
        .await;
    let limit = json!({"count": 1_000_000, "window_ms": 60_000, "block_ms": 300_000});
    scene.order(&json!({"do": "set-invoice-limit", "limit": limit})).await;
    let (mut owners, mut cashiers) = (Vec::new(), Vec::new());
    for person in PEOPLE {
        let browser = sign_in(scene, person).await;
        cashiers.push(join(scene, &browser).await);
        owners.push((person, browser));
    }
    let before = verdict::transactions(scene, &PEOPLE).await;

    let is_over = Arc::new(AtomicBool::new(false));
    let charged = Arc::new(AtomicUsize::new(0));
    let mut dice = Dice::new(options.seed);
    let chaos = tokio::spawn(chaos::reign(scene.clone(), dice.another(), is_over.clone()));
    let payer = tokio::spawn(pay_what_is_open(scene.clone(), dice.another(), is_over.clone()));
    let mut counters = Vec::new();
    for (n, browser) in cashiers.iter().enumerate() {
        let share = options.invoices / PEOPLE.len() + usize::from(n < options.invoices % PEOPLE.len());
        // Two tills in each shop.
        for share in [share / 2, share - share / 2] {
            let (browser, dice, charged) = (browser.clone(), dice.another(), charged.clone());
            counters.push(tokio::spawn(stand_at_the_counter(browser, dice, share, charged)));
        }
    }
    let mut sales = 0;
    for counter in counters {
        sales += counter.await.expect("no panic at the counter");
    }
    is_over.store(true, Ordering::Relaxed);
    let (kills, broke_down) = chaos.await.expect("no panic in the chaos");
    let paid = payer.await.expect("no panic of the payer");
    scene.order(&json!({"do": "clear-faults"})).await;
    println!("{sales} sales, {paid} payments, {kills} kills");
    // Whose grant has died comes back in the evening.
    for (person, browser) in &mut owners {
        *browser = sign_in(scene, person).await;
    }
    verdict::reach(scene, &owners, &before, sales, kills, broke_down).await
}

async fn sign_in(scene: &Scene, person: &str) -> Browser {
    let browser = Browser::new(scene.till_origin());
    let page = browser.sign_in(person, &ALL_SCOPES).await;
    assert_eq!(page.data_page(), "till", "{}", page.body);
    browser
}

/// Those who charge are cashiers: they outlive the owner's sign-in.
async fn join(scene: &Scene, owner: &Browser) -> Browser {
    let page = owner.post("/settings/cashiers", &[("name", "Mia")]).await;
    let code = page.one("[data-join-code]").attribute("data-join-code").to_owned();
    let cashier = Browser::new(scene.till_origin());
    let joined = cashier.post("/join", &[("code", code.as_str())]).await;
    assert_eq!(joined.location().path(), "/till", "{}", joined.body);
    cashier
}

/// Makes this many sales, one after the other; some are cancelled, and some of those renewed.
async fn stand_at_the_counter(browser: Browser, mut dice: Dice, share: usize, charged: Arc<AtomicUsize>) -> usize {
    for n in 0..share {
        let path = charge(&browser, &mut dice).await;
        let so_far = charged.fetch_add(1, Ordering::Relaxed) + 1;
        if so_far.is_multiple_of(100) {
            println!("  {so_far} sales");
        }
        if dice.one_in(8) {
            dice.wait(0, 1500).await;
            insist(&browser, &format!("{path}/cancel"), &[]).await;
            if dice.one_in(2) {
                insist(&browser, &format!("{path}/renew"), &[]).await;
            }
        }
        // A share that fits into a minute is spread over three quarters of one; more goes as fast as it may.
        let slow = if share <= PER_MINUTE / 2 * 3 {
            45_000 / share.max(1) as u64
        } else {
            600
        };
        if n + 1 < share {
            dice.wait(slow / 2, slow * 3 / 2).await;
        }
    }
    share
}

/// One sale, however often the till dies meanwhile: the form is sent until it is answered, and it is one form.
async fn charge(browser: &Browser, dice: &mut Dice) -> String {
    let page = loop {
        match browser
            .try_request(Method::GET, "/till", &[("Sec-Fetch-Mode", "navigate")], None)
            .await
        {
            Ok(page) if page.status.is_success() => break page,
            _ => tokio::time::sleep(Duration::from_millis(200)).await,
        }
    };
    let (_, fields) = page.form("#charge");
    let key = fields.iter().find(|(name, _)| name == "key").expect("a key").1.clone();
    let has_dollars = page.has("input[name=wallet][value=USD]");
    let sats = dice.between(1, 5000).to_string();
    let cents = dice.between(10, 900);
    let dollars = format!("{}.{:02}", cents / 100, cents % 100);
    let (amount, unit, wallet) = match dice.between(0, 3) {
        0 if has_dollars => (dollars.as_str(), "USD", "USD"),
        1 => (dollars.as_str(), "USD", "BTC"),
        _ => (sats.as_str(), "SAT", "BTC"),
    };
    let form = [
        ("key", key.as_str()),
        ("amount", amount),
        ("unit", unit),
        ("wallet", wallet),
        ("memo", "kill"),
    ];
    let answer = insist(browser, "/sales", &form).await;
    answer.location().path().to_owned()
}

/// Posts until the till has answered with a redirect.
async fn insist(browser: &Browser, path: &str, form: &[(&str, &str)]) -> Page {
    let headers = [
        ("Sec-Fetch-Site", "same-origin"),
        ("Sec-Fetch-Mode", "navigate"),
        ("Accept", "text/html"),
    ];
    loop {
        match browser.try_request(Method::POST, path, &headers, Some(form)).await {
            Ok(page) if page.status.is_redirection() => return page,
            // A limit, or Blink away just now.
            Ok(page) if matches!(page.status.as_u16(), 429 | 503) => tokio::time::sleep(Duration::from_secs(1)).await,
            Ok(page) => panic!("{path}: {} {}", page.status, page.body),
            Err(_) => tokio::time::sleep(Duration::from_millis(200)).await,
        }
    }
}

/// Pays nine of ten invoices at random instants, cancelled or not, whether the till lives or not.
async fn pay_what_is_open(scene: Arc<Scene>, mut dice: Dice, is_over: Arc<AtomicBool>) -> usize {
    let mut seen = std::collections::HashSet::new();
    let mut paying = Vec::new();
    let mut rounds_after = 0;
    while rounds_after < 3 {
        rounds_after += usize::from(is_over.load(Ordering::Relaxed));
        for hash in scene.invoices().await {
            if seen.insert(hash.clone()) && !dice.one_in(10) {
                let (scene, mut dice) = (scene.clone(), dice.another());
                paying.push(tokio::spawn(async move {
                    dice.wait(0, 8000).await;
                    scene.pay(&hash).await;
                }));
            }
        }
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
    let paid = paying.len();
    for payment in paying {
        payment.await.expect("paid");
    }
    paid
}
