//! The processes.

use std::{
    fs::OpenOptions,
    io::{BufRead, BufReader},
    net::TcpListener,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};

use blink_till::config::Database;
use reqwest::Url;
use serde_json::{Value, json};
use tokio::sync::Mutex;

use super::support::{OwnServer, address_of};

/// The one that everybody knows: a sandbox takes no other, which could be a real one.
const CLIENT: (&str, &str) = ("blink-till-sandbox", "known-to-everyone-no-real-money");

/// A sandbox that stays, and tills that do not.
pub struct Scene {
    folder: PathBuf,
    /// Where the tills are for everybody.
    till_port: u16,
    sandbox_port: u16,
    http: reqwest::Client,
    pub tills: Vec<Till>,
    /// What several tills share.
    pub server: Option<OwnServer>,
    database: Database,
    sandbox: Mutex<Child>,
}

/// One process, while it runs.
pub struct Till {
    pub port: u16,
    child: Mutex<Option<Child>>,
}

impl Scene {
    /// `None`, which was said: there is no PostgreSQL for several.
    pub async fn open(processes: usize) -> Option<Self> {
        blink_till::http::tls_provider();
        let folder = std::env::temp_dir().join(format!("blink-till-kill-{:016x}", rand::random::<u64>()));
        std::fs::create_dir(&folder).expect("a folder");
        // Of its own, so that what is built meanwhile does not change what is killed.
        std::fs::copy(env!("CARGO_BIN_EXE_blink-till"), folder.join("blink-till")).expect("a copy of the program");
        let (till_port, sandbox_port) = (free_port(), free_port());
        let mut command = program(&folder, "sandbox");
        command
            .arg("sandbox")
            .env("TILL_SANDBOX_LISTEN", format!("127.0.0.1:{sandbox_port}"))
            .env("TILL_PUBLIC_URL", format!("http://localhost:{till_port}"))
            .env("BLINK_WALLET_CLIENT_ID", CLIENT.0)
            .env("BLINK_WALLET_CLIENT_SECRET", CLIENT.1);
        let sandbox = started(command).await;
        let http = reqwest::Client::builder()
            .no_proxy()
            .timeout(Duration::from_secs(20))
            .build();
        let (server, database) = match processes {
            1 => (None, Database::File(folder.join("till.db"))),
            _ => {
                let server = OwnServer::own()?;
                let database = Database::parse(&server.empty()).expect("an address");
                (Some(server), database)
            }
        };
        // One alone is reached without anything in between.
        let port = |_| if processes == 1 { till_port } else { free_port() };
        let tills: Vec<Till> = (0..processes)
            .map(|number| Till {
                port: port(number),
                child: Mutex::default(),
            })
            .collect();
        if processes > 1 {
            let ports = tills.iter().map(|till| till.port).collect();
            let listener = tokio::net::TcpListener::bind(("127.0.0.1", till_port))
                .await
                .expect("the port");
            tokio::spawn(balance(listener, ports));
        }
        let scene = Self {
            folder,
            till_port,
            sandbox_port,
            http: http.expect("a client"),
            tills,
            server,
            database,
            sandbox: Mutex::new(sandbox),
        };
        for till in 0..processes {
            scene.start_till(till).await;
        }
        Some(scene)
    }

    pub fn till_origin(&self) -> Url {
        format!("http://localhost:{}/", self.till_port).parse().expect("a URL")
    }

    pub fn database(&self) -> &Database {
        &self.database
    }

    /// As a power cut would; it comes back by itself.
    pub async fn break_server_down(&self) {
        if let Some(server) = &self.server {
            tokio::task::block_in_place(|| server.crash());
        }
    }

    fn sandbox_url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.sandbox_port)
    }

    /// Starts a till, unless it runs.
    pub async fn start_till(&self, number: usize) {
        let till = &self.tills[number];
        let mut child = till.child.lock().await;
        if child.is_some() {
            return;
        }
        let provider = self.sandbox_url("");
        let mut command = program(&self.folder, &format!("till-{number}"));
        command
            .arg("serve")
            .env("TILL_LISTEN", format!("127.0.0.1:{}", till.port))
            .env("TILL_PUBLIC_URL", format!("http://localhost:{}", self.till_port))
            .env("DATABASE_URL", address_of(&self.database))
            .env("TILL_SECRET_KEYS", "S2lsbGVkIGFuZCBzdGFydGVkIGFnYWluLCBvZnRlbi4=")
            .env("TILL_ALLOW_INSECURE_PROVIDER", "true")
            .env("BLINK_WALLET_CLIENT_ID", CLIENT.0)
            .env("BLINK_WALLET_CLIENT_SECRET", CLIENT.1)
            .env("BLINK_WALLET_OAUTH_URL", &provider)
            .env("BLINK_WALLET_API_URL", format!("{provider}/graphql"))
            .env(
                "BLINK_WALLET_WS_URL",
                format!("ws://127.0.0.1:{}/graphql", self.sandbox_port),
            );
        *child = Some(started(command).await);
    }

    /// SIGKILL: no goodbye, nothing flushed.
    pub async fn kill_till(&self, number: usize) {
        if let Some(mut child) = self.tills[number].child.lock().await.take() {
            end(&mut child);
        }
    }

    pub async fn order(&self, command: &Value) {
        let answer = self.http.post(self.sandbox_url("/control")).json(command).send().await;
        let answer = answer.expect("the sandbox answers");
        assert!(answer.status().is_success(), "{command}: {:?}", answer.text().await);
    }

    pub async fn tell(&self, what: &str) -> Value {
        // Cut connections are a part of the play; the sandbox itself is always there.
        for _ in 0..50 {
            if let Ok(answer) = self
                .http
                .get(self.sandbox_url(&format!("/control/{what}")))
                .send()
                .await
                && let Ok(told) = answer.json().await
            {
                return told;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("the sandbox does not tell {what}");
    }

    /// The payment hashes of all invoices.
    pub async fn invoices(&self) -> Vec<String> {
        let invoices = self.tell("invoices").await;
        let invoices = invoices.as_array().expect("a list").iter().rev();
        invoices
            .map(|i| i["payment_hash"].as_str().expect("a hash").to_owned())
            .collect()
    }

    /// A customer pays, whatever the till thinks of the invoice.
    pub async fn pay(&self, hash: &str) {
        let order = json!({"payment_hash": hash, "force": true});
        for _ in 0..50 {
            let answer = self
                .http
                .post(self.sandbox_url("/control/pay"))
                .json(&order)
                .send()
                .await;
            // 409: the answer to the first try was lost.
            if answer.is_ok_and(|answer| answer.status().is_success() || answer.status().as_u16() == 409) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("{hash} cannot be paid");
    }

    /// Ends them all; the folder stays when something went wrong, for its logs.
    pub async fn close(&self) {
        for till in 0..self.tills.len() {
            self.kill_till(till).await;
        }
        end(&mut *self.sandbox.lock().await);
    }

    pub fn forget(&self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }

    pub fn folder(&self) -> &std::path::Path {
        &self.folder
    }
}

/// Also when the test itself fails, nobody is left behind.
impl Drop for Scene {
    fn drop(&mut self) {
        for till in &self.tills {
            let child = till.child.try_lock().ok().and_then(|mut child| child.take());
            if let Some(mut child) = child {
                end(&mut child);
            }
        }
        if let Ok(mut sandbox) = self.sandbox.try_lock() {
            end(&mut sandbox);
        }
    }
}

/// What stands in front of several tills: each connection goes to the next one that takes it.
async fn balance(listener: tokio::net::TcpListener, ports: Vec<u16>) {
    let mut next = 0;
    while let Ok((mut browser, _)) = listener.accept().await {
        next += 1;
        let mut ports = ports.clone();
        let turn = next % ports.len();
        ports.rotate_left(turn);
        tokio::spawn(async move {
            for port in ports {
                if let Ok(mut till) = tokio::net::TcpStream::connect(("127.0.0.1", port)).await {
                    // Either side may be killed meanwhile.
                    let _ = tokio::io::copy_bidirectional(&mut browser, &mut till).await;
                    return;
                }
            }
        });
    }
}

fn program(folder: &std::path::Path, name: &str) -> Command {
    let log = OpenOptions::new()
        .create(true)
        .append(true)
        .open(folder.join(format!("{name}.log")));
    let mut command = Command::new(folder.join("blink-till"));
    command
        .current_dir(folder)
        .env_clear()
        .env("TILL_LOG", "info")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(log.expect("a log"));
    command
}

/// Waits for the line that says that it is open.
async fn started(mut command: Command) -> Child {
    let starting = tokio::task::spawn_blocking(move || {
        let mut child = command.spawn().expect("it starts");
        let mut line = String::new();
        let stdout = child.stdout.take().expect("piped");
        BufReader::new(stdout).read_line(&mut line).expect("a line");
        assert!(line.contains("is open at"), "{line:?}");
        child
    });
    starting.await.expect("it starts")
}

/// SIGKILL, and no zombie.
fn end(child: &mut Child) {
    // It may have ended by itself; then there is nothing to kill.
    let _ = child.kill();
    let _ = child.wait();
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}
