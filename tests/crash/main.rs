//! Real processes, killed with SIGKILL at random instants under load: a sandbox, two tills on one database, tokens of
//! five seconds, browsers that never rest.
//!
//!     cargo test --test crash -- --minutes 1
//!
//! Holds: a till is ready within five seconds of its start; nobody ever sees a 500; no lease outlives its length; the
//! database is sound; and when it is over every browser is signed in and renewable, or cleanly signed out.

#![allow(clippy::print_stdout, reason = "it reports")]
#![allow(
    clippy::disallowed_methods,
    reason = "a test's own flag and place, no setting of the till"
)]

use std::{
    collections::BTreeMap,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use reqwest::{Client, Response, StatusCode, header, redirect::Policy};
use sqlx::{ConnectOptions, Connection, SqliteConnection, sqlite::SqliteConnectOptions};
use url::Url;

const PEOPLE: [&str; 4] = ["alice", "kenji", "willem", "noor"];
const BROWSERS: usize = 12;
const TOKEN_SECONDS: u64 = 5;
const PROVIDER_TIMEOUT: Duration = Duration::from_secs(2);
/// The till's own: a call's time-out and twenty seconds.
const LEASE: Duration = Duration::from_secs(22);
const READY_WITHIN: Duration = Duration::from_secs(5);

fn main() {
    blink_till::http::tls_provider();
    let seconds = seconds();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(run(Duration::from_secs(seconds)));
}

/// `--minutes N`; without it one.
fn seconds() -> u64 {
    let arguments: Vec<String> = std::env::args().collect();
    let minutes = arguments.iter().position(|argument| argument == "--minutes");
    let minutes = minutes.and_then(|at| arguments.get(at + 1)).map_or(1.0, |text| {
        text.parse::<f64>().expect("--minutes is followed by a number")
    });
    Duration::from_secs_f64(minutes * 60.0).as_secs().max(5)
}

/// The folder, the addresses and the settings that all processes share.
struct Place {
    folder: PathBuf,
    binary: PathBuf,
    sandbox: Url,
    /// Of the two tills; the first is the public one.
    tills: [Url; 2],
    environment: Vec<(&'static str, String)>,
}

impl Place {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("blink-till-crash-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let binary = PathBuf::from(env!("CARGO_BIN_EXE_blink-till"));
        let [sandbox, first, second] = free_ports();
        let at = |host: &str, port: u16| Url::parse(&format!("http://{host}:{port}/")).expect("a URL");
        let hydra = format!("http://127.0.0.1:{sandbox}");
        let environment = vec![
            ("TILL_PUBLIC_URL", format!("http://localhost:{first}")),
            ("TILL_SANDBOX_LISTEN", format!("127.0.0.1:{sandbox}")),
            ("DATABASE_URL", format!("sqlite://{}", folder.join("till.db").display())),
            ("TILL_SECRET_KEYS", fresh_key(&binary)),
            ("TILL_ALLOW_INSECURE_PROVIDER", "true".to_owned()),
            ("TILL_PROVIDER_TIMEOUT", format!("{}s", PROVIDER_TIMEOUT.as_secs())),
            ("TILL_LOG", "warn".to_owned()),
            ("BLINK_WALLET_CLIENT_ID", "blink-till-sandbox".to_owned()),
            (
                "BLINK_WALLET_CLIENT_SECRET",
                "known-to-everyone-no-real-money".to_owned(),
            ),
            ("BLINK_WALLET_API_URL", format!("{hydra}/graphql")),
            ("BLINK_WALLET_WS_URL", format!("ws://127.0.0.1:{sandbox}/graphql")),
            ("BLINK_WALLET_OAUTH_URL", hydra),
        ];
        Self {
            sandbox: at("127.0.0.1", sandbox),
            tills: [at("127.0.0.1", first), at("127.0.0.1", second)],
            folder,
            binary,
            environment,
        }
    }

    fn start(&self, command: &str, more: &[(&str, &str)]) -> Child {
        let log = std::fs::OpenOptions::new()
            .append(true)
            .create(true)
            .open(self.folder.join("log"))
            .expect("a log");
        Command::new(&self.binary)
            .arg(command)
            .current_dir(&self.folder)
            .env_clear()
            .envs(self.environment.iter().map(|(name, value)| (*name, value)))
            .envs(more.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("it starts")
    }

    fn till(&self, which: usize) -> Child {
        let listen = format!("127.0.0.1:{}", self.tills[which].port().expect("a port"));
        self.start("serve", &[("TILL_LISTEN", &listen)])
    }

    fn host(&self) -> String {
        format!("localhost:{}", self.tills[0].port().expect("a port"))
    }

    async fn database(&self) -> SqliteConnection {
        let options = SqliteConnectOptions::new().filename(self.folder.join("till.db"));
        options.connect().await.expect("the database opens")
    }
}

fn free_ports() -> [u16; 3] {
    let held = [0; 3].map(|port: u16| TcpListener::bind(("127.0.0.1", port)).expect("a port"));
    held.map(|listener| listener.local_addr().expect("an address").port())
}

fn fresh_key(binary: &Path) -> String {
    let output = Command::new(binary).arg("key").env_clear().output().expect("a key");
    String::from_utf8(output.stdout).expect("text").trim().to_owned()
}

/// What was seen, by everybody.
#[derive(Default)]
struct Seen {
    pages: AtomicU64,
    renewed_later: AtomicU64,
    refused: AtomicU64,
    signed_out: AtomicU64,
    bad: std::sync::Mutex<Vec<String>>,
}

/// A browser of the till's; its cookies are by hand, because it talks with two processes.
struct Browser {
    place: Arc<Place>,
    person: &'static str,
    http: Client,
    blink: Client,
    cookies: BTreeMap<String, String>,
}

impl Browser {
    fn new(place: Arc<Place>, person: &'static str) -> Self {
        let client = || {
            Client::builder()
                .redirect(Policy::none())
                .no_proxy()
                .timeout(Duration::from_secs(30))
        };
        Self {
            place,
            person,
            http: client().build().expect("a client"),
            blink: client().cookie_store(true).build().expect("a client"),
            cookies: BTreeMap::new(),
        }
    }

    async fn get(&mut self, till: usize, path: &str) -> reqwest::Result<Response> {
        let url = self.place.tills[till].join(path).expect("a path");
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let request = self
            .http
            .get(url)
            .header(header::HOST, self.place.host())
            .header(header::COOKIE, cookies.join("; "))
            .header("Sec-Fetch-Mode", "navigate");
        let response = request.send().await?;
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            let line = cookie.to_str().expect("ASCII");
            let (name, value) = line
                .split(';')
                .next()
                .and_then(|pair| pair.split_once('='))
                .expect("a pair");
            if line.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        Ok(response)
    }

    /// Through Blink's pages and back to either till; `false`: something was in the way, a kill most likely.
    async fn sign_in(&mut self, till: usize) -> bool {
        self.try_sign_in(till).await.is_some_and(|response| {
            response.status() == StatusCode::SEE_OTHER && location(&response).is_some_and(|to| to.ends_with("/till"))
        })
    }

    async fn try_sign_in(&mut self, till: usize) -> Option<Response> {
        let start = self.get(till, "/login").await.ok()?;
        let login = self.blink.get(location(&start)?).send().await.ok()?;
        let challenge = challenge_of(&login, "login_challenge")?;
        let form = [("login_challenge", challenge.as_str()), ("person", self.person)];
        let page = self.blink.post(self.at_blink("login")).form(&form).send().await.ok()?;
        let consent = self.blink.get(self.at_blink(&location(&page)?)).send().await.ok()?;
        let challenge = challenge_of(&consent, "consent_challenge")?;
        let form = [
            ("consent_challenge", challenge.as_str()),
            ("decision", "allow"),
            ("grant_scope", "read"),
            ("grant_scope", "receive"),
            ("grant_scope", "offline"),
        ];
        let page = self
            .blink
            .post(self.at_blink("consent"))
            .form(&form)
            .send()
            .await
            .ok()?;
        let back = self.blink.get(self.at_blink(&location(&page)?)).send().await.ok()?;
        let back = Url::parse(&location(&back)?).ok()?;
        self.get(till, &format!("{}?{}", back.path(), back.query()?)).await.ok()
    }

    fn at_blink(&self, path: &str) -> Url {
        self.place.sandbox.join(path).expect("a path")
    }
}

fn location(response: &Response) -> Option<String> {
    response
        .headers()
        .get(header::LOCATION)?
        .to_str()
        .ok()
        .map(str::to_owned)
}

fn challenge_of(response: &Response, name: &str) -> Option<String> {
    let url = response.url().join(&location(response)?).ok()?;
    url.query_pairs()
        .find(|(found, _)| found == name)
        .map(|(_, value)| value.into_owned())
}

/// Never rests until told to; signs in again when signed out.
async fn browse(mut browser: Browser, seen: Arc<Seen>, over: Arc<AtomicBool>) -> Browser {
    let mut signed_in = false;
    while !over.load(Ordering::Relaxed) {
        let till = usize::from(rand::random::<bool>());
        if !signed_in {
            signed_in = browser.sign_in(till).await;
        } else if let Ok(response) = browser.get(till, "/wallets").await {
            seen.pages.fetch_add(1, Ordering::Relaxed);
            let status = response.status();
            match status.as_u16() {
                200 => {}
                303 => {
                    seen.signed_out.fetch_add(1, Ordering::Relaxed);
                    signed_in = false;
                }
                503 => drop(seen.refused.fetch_add(1, Ordering::Relaxed)),
                _ => {
                    let body = response.text().await.unwrap_or_default();
                    seen.bad.lock().expect("no panic").push(format!("{status}: {body}"));
                }
            }
        }
        let pause = 20 + u64::from(rand::random::<u8>() / 4);
        tokio::time::sleep(Duration::from_millis(pause)).await;
    }
    browser
}

/// Waits until a till serves; how long that took.
async fn ready(url: &Url, http: &Client) -> Duration {
    let started = Instant::now();
    loop {
        let asked = http.get(url.join("readyz").expect("a path")).send().await;
        if asked.is_ok_and(|response| response.status() == StatusCode::OK) {
            return started.elapsed();
        }
        assert!(
            started.elapsed() < 4 * READY_WITHIN,
            "{url} is not ready after {:?}",
            started.elapsed()
        );
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970");
    i64::try_from(since.as_millis()).expect("a sane clock")
}

async fn longest_lease(database: &mut SqliteConnection) -> i64 {
    let until: Option<i64> = sqlx::query_scalar("select max(lease_until) from grants")
        .fetch_one(database)
        .await
        .unwrap_or_default();
    until.map_or(0, |until| until - now())
}

async fn run(length: Duration) {
    let place = Arc::new(Place::new());
    let http = Client::builder()
        .no_proxy()
        .timeout(Duration::from_secs(2))
        .build()
        .expect("a client");
    let mut sandbox = place.start("sandbox", &[]);
    let mut tills = [place.till(0), place.till(1)];
    for url in &place.tills {
        ready(url, &http).await;
    }
    // An answer takes its time, so that kills fall between Hydra's commit and the till's.
    for moment in ["before", "after"] {
        let fault = serde_json::json!({ "face": "token", "moment": moment, "effect": { "kind": "delay", "ms": 150 } });
        command(&place, &http, &serde_json::json!({ "do": "put-fault", "fault": fault })).await;
    }
    let order = serde_json::json!({ "do": "set-access-ttl", "seconds": TOKEN_SECONDS });
    command(&place, &http, &order).await;
    let order = http
        .post(place.sandbox.join("control").expect("a path"))
        .json(&order)
        .send()
        .await;
    assert_eq!(order.expect("the sandbox obeys").status(), StatusCode::OK);
    let (seen, over) = (Arc::new(Seen::default()), Arc::new(AtomicBool::new(false)));
    let browsers: Vec<_> = (0..BROWSERS)
        .map(|n| {
            tokio::spawn(browse(
                Browser::new(place.clone(), PEOPLE[n % PEOPLE.len()]),
                seen.clone(),
                over.clone(),
            ))
        })
        .collect();
    let (kills, slowest) = kill_at_random(&place, &mut tills, &http, length).await;
    over.store(true, Ordering::Relaxed);
    let settling = browsers
        .into_iter()
        .map(async |browser| settle(browser.await.expect("no panic"), &seen).await);
    futures_util::future::join_all(settling).await;
    for till in &mut tills {
        till.kill().expect("killed");
        till.wait().expect("gone");
    }
    examine(&place).await;
    let reuses = counter(&place, &http, "refresh_reuses").await;
    let refreshes = counter(&place, &http, "refreshes").await;
    sandbox.kill().expect("killed");
    sandbox.wait().expect("gone");
    let bad = seen.bad.lock().expect("no panic");
    assert!(bad.is_empty(), "{} bad pages, the first: {}", bad.len(), bad[0]);
    let load = |number: &AtomicU64| number.load(Ordering::Relaxed);
    println!(
        "{kills} kills in {} s; {} pages, {} of them 503; {refreshes} renewals, {reuses} reuses, {} clean sign-outs; {} \
         browsers renewable at the end; slowest start {slowest:?}",
        length.as_secs(),
        load(&seen.pages),
        load(&seen.refused),
        load(&seen.signed_out),
        load(&seen.renewed_later),
    );
    assert!(load(&seen.pages) > 0 && refreshes > 0);
    std::fs::remove_dir_all(&place.folder).expect("removed");
}

async fn command(place: &Place, http: &Client, order: &serde_json::Value) {
    let url = place.sandbox.join("control").expect("a path");
    let answer = http.post(url).json(order).send().await.expect("an answer");
    assert_eq!(answer.status(), StatusCode::OK);
}

/// How often, and the slowest start after it.
async fn kill_at_random(place: &Place, tills: &mut [Child; 2], http: &Client, length: Duration) -> (u32, Duration) {
    let (end, mut kills, mut slowest) = (Instant::now() + length, 0, Duration::ZERO);
    let mut database = place.database().await;
    while Instant::now() < end {
        let pause = 200 + u64::from(rand::random::<u16>() % 2_500);
        tokio::time::sleep(Duration::from_millis(pause)).await;
        let left = longest_lease(&mut database).await;
        assert!(
            Duration::from_millis(left.max(0).cast_unsigned()) <= LEASE,
            "a lease of {left} ms"
        );
        let which = usize::from(rand::random::<bool>());
        tills[which].kill().expect("killed");
        tills[which].wait().expect("gone");
        kills += 1;
        tills[which] = place.till(which);
        slowest = slowest.max(ready(&place.tills[which], http).await);
        assert!(slowest < READY_WITHIN, "ready after {slowest:?}");
    }
    (kills, slowest)
}

/// Signed in and renewable, or cleanly signed out; a lease that a killed process left behind may take its time.
async fn settle(mut browser: Browser, seen: &Seen) {
    let patience = Instant::now() + LEASE + 2 * PROVIDER_TIMEOUT + Duration::from_secs(10);
    let mut renewals = 0;
    while renewals < 2 {
        let response = browser.get(renewals, "/wallets").await.expect("both tills serve");
        match response.status().as_u16() {
            200 => {
                renewals += 1;
                tokio::time::sleep(Duration::from_secs(TOKEN_SECONDS + 1)).await;
            }
            303 => {
                assert!(location(&response).is_some_and(|to| to.starts_with("/login")));
                seen.signed_out.fetch_add(1, Ordering::Relaxed);
                return;
            }
            503 => assert!(Instant::now() < patience, "{} waits for ever", browser.person),
            other => panic!("{other}: {}", response.text().await.unwrap_or_default()),
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    seen.renewed_later.fetch_add(1, Ordering::Relaxed);
}

async fn examine(place: &Place) {
    let mut database = place.database().await;
    let sound: String = sqlx::query_scalar("pragma integrity_check")
        .fetch_one(&mut database)
        .await
        .expect("an answer");
    assert_eq!(sound, "ok");
    let broken: Vec<(String, Option<i64>)> = sqlx::query_as("select \"table\", rowid from pragma_foreign_key_check")
        .fetch_all(&mut database)
        .await
        .expect("an answer");
    assert!(broken.is_empty(), "{broken:?}");
    let left = longest_lease(&mut database).await;
    assert!(
        left <= i64::try_from(LEASE.as_millis()).expect("short"),
        "a lease of {left} ms"
    );
    database.close().await.expect("closed");
}

async fn counter(place: &Place, http: &Client, name: &str) -> u64 {
    let url = place.sandbox.join("control/counters").expect("a path");
    let answer = http.get(url).send().await.expect("an answer");
    let counters: serde_json::Value = answer.json().await.expect("JSON");
    counters[name].as_u64().expect("a number")
}
