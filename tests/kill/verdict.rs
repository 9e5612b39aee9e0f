//! Does the till's record agree with the sandbox's books?

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    time::{Duration, Instant},
};

use blink_till::{
    config::World,
    db::{self, Db},
};
use reqwest::Method;
use serde_json::Value;

use super::{support::Browser, till::Scene};

/// The till has this long to find out what it missed.
const PATIENCE: Duration = Duration::from_secs(90);

#[derive(Default)]
pub struct Verdict {
    passed: usize,
    failed: usize,
}

/// One payment: whose, in which unit, and how much. By payment hash.
type Payments = BTreeMap<String, (String, i64)>;

impl Verdict {
    pub fn counts(&self) -> (usize, usize) {
        (self.passed, self.failed)
    }

    fn claim(&mut self, claim: &str, holds: bool, otherwise: impl FnOnce() -> String) {
        if holds {
            self.passed += 1;
            println!("ok      {claim}");
        } else {
            self.failed += 1;
            println!("FAILED  {claim}: {}", otherwise());
        }
    }
}

/// The ids of everything in these people's ledgers.
pub async fn transactions(scene: &Scene, people: &[&str]) -> HashSet<String> {
    let mut ids = HashSet::new();
    for person in people {
        let told = scene.tell(&format!("transactions?person={person}")).await;
        ids.extend(told.as_array().expect("a list").iter().map(|t| text(&t["id"])));
    }
    ids
}

pub async fn reach(
    scene: &Scene,
    owners: &[(&str, Browser)],
    before: &HashSet<String>,
    sales: usize,
    kills: usize,
    broke_down: bool,
) -> Verdict {
    let mut verdict = Verdict::default();
    verdict.claim("the till was killed more than once", kills > 1, || {
        format!("{kills} kills")
    });
    if scene.server.is_some() {
        verdict.claim("PostgreSQL broke down meanwhile", broke_down, || {
            "there was no time for it".to_owned()
        });
    }
    let begun = Instant::now();
    for (person, browser) in owners {
        let books = books(scene, person, before).await;
        let Record {
            paid: record,
            doubles,
            sales,
        } = loop {
            let record = record(browser).await;
            if record.paid.len() >= books.len() || begun.elapsed() > PATIENCE {
                break record;
            }
            tokio::time::sleep(Duration::from_millis(500)).await;
        };
        let missing: Vec<_> = books.keys().filter(|hash| !record.contains_key(*hash)).collect();
        let invented: Vec<_> = record.keys().filter(|hash| !books.contains_key(*hash)).collect();
        let claim = format!("{person}: each of {} payments is on record", books.len());
        verdict.claim(&claim, missing.is_empty(), || format!("missing {missing:?}"));
        verdict.claim(&format!("{person}: nothing else is"), invented.is_empty(), || {
            format!("{invented:?}")
        });
        verdict.claim(&format!("{person}: none twice"), doubles.is_empty(), || {
            format!("{doubles:?}")
        });
        let dark = screens(scene, browser, &sales).await;
        let claim = format!(
            "{person}: each of {} paid sales is so on every till's screen",
            sales.len()
        );
        verdict.claim(&claim, dark.is_empty(), || format!("{dark:?}"));
        for unit in ["BTC", "USD"] {
            let sum = |of: &Payments| of.values().filter(|(u, _)| u == unit).map(|(_, n)| n).sum::<i64>();
            let (ours, theirs) = (sum(&record), sum(&books));
            let claim = format!("{person}: the till and Blink agree on {theirs} minor units of {unit}");
            verdict.claim(&claim, ours == theirs, || format!("the till has {ours}"));
        }
    }
    println!(
        "        everything was on record {:.1} s after the chaos",
        begun.elapsed().as_secs_f32()
    );
    tables(scene, sales, &mut verdict).await;
    if verdict.failed == 0 {
        scene.forget();
    } else {
        println!("the logs and the database are in {}", scene.folder().display());
    }
    verdict
}

/// What the sandbox received for this person since the beginning.
async fn books(scene: &Scene, person: &str, before: &HashSet<String>) -> Payments {
    let told = scene.tell(&format!("transactions?person={person}")).await;
    let news = told
        .as_array()
        .expect("a list")
        .iter()
        .filter(|t| !before.contains(&text(&t["id"])));
    news.filter(|t| t["direction"] == "RECEIVE")
        .map(|t| {
            let hash = text(&t["initiation"]["Lightning"]["payment_hash"]);
            (
                hash,
                (
                    text(&t["unit"]).to_uppercase(),
                    t["amount"].as_i64().expect("an amount"),
                ),
            )
        })
        .collect()
}

/// What the till exports for its accountant.
#[derive(Default)]
struct Record {
    /// Every paid attempt.
    paid: Payments,
    /// Those that are there twice.
    doubles: Vec<String>,
    /// Whose they are.
    sales: BTreeSet<String>,
}

async fn record(browser: &Browser) -> Record {
    let headers = [("Sec-Fetch-Mode", "navigate")];
    let Ok(page) = browser.try_request(Method::GET, "/sales.csv", &headers, None).await else {
        return Record::default();
    };
    let mut lines = page.body.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let Some(head) = lines.next() else {
        return Record::default();
    };
    let column = |name: &str| {
        head.iter()
            .position(|h| *h == name)
            .unwrap_or_else(|| panic!("no {name}: {head:?}"))
    };
    let (status, wallet, sats, cents) = (column("status"), column("wallet"), column("sats"), column("cents"));
    let (hash, sale) = (column("payment_hash"), column("sale_id"));
    let mut record = Record::default();
    for row in lines.filter(|row| row[status].starts_with("paid")) {
        let amount = if row[wallet] == "USD" { row[cents] } else { row[sats] };
        let payment = (row[wallet].to_owned(), amount.parse().expect("an amount"));
        record.sales.insert(row[sale].to_owned());
        if record.paid.insert(row[hash].to_owned(), payment).is_some() {
            record.doubles.push(row[hash].to_owned());
        }
    }
    record
}

/// Which of these sales are not paid on which till's own page.
async fn screens(scene: &Scene, browser: &Browser, sales: &BTreeSet<String>) -> Vec<String> {
    let mut dark = Vec::new();
    for till in &scene.tills {
        let origin = format!("http://localhost:{}/", till.port).parse().expect("a URL");
        for sale in sales {
            let page = browser.get_by(&origin, &format!("/sales/{sale}")).await;
            let status = page
                .one("#status [data-sale-status]")
                .attribute("data-sale-status")
                .to_owned();
            if !["paid", "paid-late"].contains(&status.as_str()) {
                dark.push(format!("{sale} is {status} at {origin}"));
            }
        }
    }
    dark
}

async fn tables(scene: &Scene, sales: usize, verdict: &mut Verdict) {
    let database = Db::open(scene.database(), World::Live)
        .await
        .expect("the till's database");
    let count = async |sql: &'static str| -> i64 { database.count(sql).await.expect("a count") };
    let made = count("select count(*) from sales").await;
    let claim = format!("{sales} forms made {sales} sales, however often they were sent");
    verdict.claim(&claim, made == i64::try_from(sales).expect("few"), || {
        format!("{made} sales")
    });
    let twice = "select count(*) from (select attempt_id from attempt_events where status in ('paid', 'paid-late') \
                 group by attempt_id having count(*) > 1) t";
    let twice = count(twice).await;
    verdict.claim("every history has one payment at most", twice == 0, || {
        format!("{twice} have more")
    });
    let untold = "select count(*) from attempts a where status in ('paid', 'paid-late') and not exists \
                  (select 1 from attempt_events e where e.attempt_id = a.id and e.status = a.status)";
    let untold = count(untold).await;
    verdict.claim("every payment has its evidence", untold == 0, || {
        format!("{untold} have none")
    });
    let bare = count("select count(*) from attempts where without_sign_in = true").await;
    verdict.claim("some were charged after the owner's grant had died", bare > 0, || {
        "none was".to_owned()
    });
    let orphans = count("select count(*) from inbox where kind = 'orphan'").await;
    verdict.claim("no payment was taken for money of no sale", orphans == 0, || {
        format!("{orphans} were")
    });
    let odd = "select count(*) from attempts a where status = 'paid-late' and not exists (select 1 from inbox where id = a.id)";
    let odd = count(odd).await;
    verdict.claim("every late payment is in the inbox", odd == 0, || {
        format!("{odd} are not")
    });
    let late = count("select count(*) from inbox").await;
    let by: Vec<(String, i64)> = db::query_as(
        "select source, count(*) from attempt_events where status in ('paid', 'paid-late') group by source",
    )
    .fetch_all(&database.read)
    .await
    .expect("counts");
    println!("        learnt by {by:?}; {late} late or double");
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
