//! The real till as a process of its own, so that its memory and its processor time are its own; the sandbox in this one.

pub mod open_sales;

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::PathBuf,
    process::{Child, Command, Stdio},
    str::FromStr,
    time::{Duration, Instant},
};

use blink_till::{
    config::{Database, World},
    db::Db,
    sandbox::{Control, InvoiceLimit, Sandbox, Settings},
};
use sqlx::{Connection, SqliteConnection};
use tokio::net::TcpListener;

use crate::support::OwnServer;

pub struct Scene {
    /// Where everybody reaches the till, and its first process listens.
    pub port: u16,
    pub control: Control,
    pub sandbox_origin: String,
    pub folder: PathBuf,
    /// What `DATABASE_URL` is.
    database: String,
    tills: Vec<Child>,
    _sandbox: Sandbox,
}

impl Scene {
    /// With a file.
    pub async fn open() -> Self {
        Self::open_on(None).await
    }

    /// With a database of this server's, or with a file.
    pub async fn open_on(server: Option<&OwnServer>) -> Self {
        blink_till::http::tls_provider();
        let folder = std::env::temp_dir().join(format!("blink-till-bench-{:016x}", rand::random::<u64>()));
        fs::create_dir(&folder).expect("a folder");
        let port = free_port();
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let settings = Settings {
            client_id: "bench".to_owned(),
            client_secret: "no-secret-at-all".to_owned(),
            redirect_uri: format!("http://localhost:{port}/api/auth/callback/blink"),
            clock: blink_sandbox::Clock::default(),
            hydra: None,
            names: Vec::new(),
            state_file: None,
        };
        let sandbox = Sandbox::start(listener, settings).await.expect("a sandbox");
        let control = sandbox.control();
        control.send(blink_sandbox::Command::SetInvoiceLimit {
            limit: InvoiceLimit {
                count: 1_000_000,
                ..InvoiceLimit::default()
            },
        });
        control.change_person("willem", |person| person.receive_disabled = false);
        Self {
            port,
            sandbox_origin: sandbox.origin(),
            control,
            database: match server {
                Some(server) => server.empty(),
                None => format!("sqlite://{}", folder.join("till.db").display()),
            },
            folder,
            tills: Vec::new(),
            _sandbox: sandbox,
        }
    }

    pub fn origin(&self) -> url::Url {
        format!("http://localhost:{}/", self.port).parse().expect("a URL")
    }

    pub async fn connect(&self) -> SqliteConnection {
        SqliteConnection::connect(&self.database)
            .await
            .expect("the till's database")
    }

    /// The database, whichever it is.
    pub async fn db(&self) -> Db {
        let database = Database::parse(&self.database).expect("its address");
        Db::open(&database, World::Live).await.expect("the till's database")
    }

    pub fn start_till(&mut self) {
        self.start_at(self.port);
    }

    /// Starts so many processes of it; where they listen.
    pub fn start_tills(&mut self, count: usize) -> Vec<u16> {
        let mut ports = vec![self.port];
        ports.resize_with(count, free_port);
        for port in &ports {
            self.start_at(*port);
        }
        ports
    }

    fn start_at(&mut self, port: u16) {
        let log = fs::File::create(self.folder.join(format!("till-{port}.log"))).expect("a log");
        let mut child = Command::new(env!("CARGO_BIN_EXE_blink-till"))
            .arg("serve")
            .current_dir(&self.folder)
            .env_clear()
            .env("TILL_LOG", "warn")
            .env("TILL_LISTEN", format!("127.0.0.1:{port}"))
            .env("TILL_PUBLIC_URL", format!("http://localhost:{}", self.port))
            .env("DATABASE_URL", &self.database)
            .env("TILL_SECRET_KEYS", "S2lsbGVkIGFuZCBzdGFydGVkIGFnYWluLCBvZnRlbi4=")
            .env("TILL_ALLOW_INSECURE_PROVIDER", "true")
            .env("BLINK_WALLET_CLIENT_ID", "bench")
            .env("BLINK_WALLET_CLIENT_SECRET", "no-secret-at-all")
            .env("BLINK_WALLET_OAUTH_URL", &self.sandbox_origin)
            .env("BLINK_WALLET_API_URL", format!("{}/graphql", self.sandbox_origin))
            .env(
                "BLINK_WALLET_WS_URL",
                format!("{}/graphql", self.sandbox_origin.replace("http:", "ws:")),
            )
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("the till starts");
        let mut line = String::new();
        let stdout = child.stdout.take().expect("piped");
        BufReader::new(stdout).read_line(&mut line).expect("a line");
        assert!(line.contains("is open at"), "{line:?}");
        self.tills.push(child);
    }

    /// All of its processes, as a power cut does.
    pub fn stop_till(&mut self) {
        for mut till in self.tills.drain(..) {
            let _ = till.kill();
            let _ = till.wait();
        }
    }

    /// Bytes of memory that the till's one process holds.
    pub fn memory(&self) -> i64 {
        let pid = self.tills.first().expect("the till runs").id();
        let status = fs::read_to_string(format!("/proc/{pid}/status")).expect("its status");
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).expect("VmRSS");
        let kilobytes = line.split_whitespace().nth(1).and_then(|n| n.parse::<i64>().ok());
        kilobytes.expect("a number") * 1024
    }

    /// Seconds of processor time that the till's processes have used.
    pub fn processor_time(&self) -> f64 {
        self.tills.iter().map(|till| Self::processor_time_of(till.id())).sum()
    }

    fn processor_time_of(pid: u32) -> f64 {
        /// `sysconf(_SC_CLK_TCK)` on every Linux.
        const TICKS: f64 = 100.0;
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).expect("its times");
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        let ticks = |at: usize| fields[at].parse::<f64>().expect("ticks");
        (ticks(11) + ticks(12)) / TICKS
    }
}

impl Drop for Scene {
    fn drop(&mut self) {
        self.stop_till();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// One that was free a moment ago.
fn free_port() -> u16 {
    let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    free.local_addr().expect("an address").port()
}

/// A raw listener to a sale's events: a socket, and nothing that could be slow.
pub struct Listener {
    socket: TcpStream,
    heard: Vec<u8>,
}

impl Listener {
    pub fn open(port: u16, cookies: &str, sale_id: &str) -> Self {
        Self::open_at(port, port, cookies, sale_id)
    }

    /// At this process of a till that is reached by that port.
    pub fn open_at(process: u16, port: u16, cookies: &str, sale_id: &str) -> Self {
        let socket = TcpStream::connect(("127.0.0.1", process)).expect("the till listens");
        Self::open_on(socket, port, cookies, sale_id)
    }

    /// On this connection.
    pub fn open_on(mut socket: TcpStream, port: u16, cookies: &str, sale_id: &str) -> Self {
        socket.set_nodelay(true).expect("a socket");
        let request = format!(
            "GET /sales/{sale_id}/events HTTP/1.1\r\nhost: localhost:{port}\r\ncookie: {cookies}\r\n\
             accept: text/event-stream\r\n\r\n"
        );
        socket.write_all(request.as_bytes()).expect("sent");
        Self {
            socket,
            heard: Vec::new(),
        }
    }

    /// Waits until the sale is said to be so. When it was heard.
    pub fn wait_for(&mut self, status: &str) -> Instant {
        let mark = format!("data-sale-status=\"{status}\"");
        let mut piece = [0; 16 * 1024];
        loop {
            if self.heard.windows(mark.len()).any(|w| w == mark.as_bytes()) {
                self.heard.clear();
                return Instant::now();
            }
            let read = self.socket.read(&mut piece).expect("events");
            assert!(read > 0, "the till closed: {}", String::from_utf8_lossy(&self.heard));
            self.heard.extend_from_slice(&piece[..read]);
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "a program of its own, which no setting of the till concerns"
)]
/// What the command line says, for instance `--sales 10000`.
pub fn option<N: FromStr>(name: &str, otherwise: N) -> N {
    let given: Vec<String> = std::env::args().collect();
    let at = given.iter().position(|argument| argument == name);
    at.and_then(|at| given.get(at + 1)?.parse().ok()).unwrap_or(otherwise)
}

/// The value below which this part of them lies, of sorted values.
pub fn percentile(sorted: &[Duration], part: f64) -> Duration {
    let at = (sorted.len() as f64 * part).ceil() as usize;
    sorted[at.clamp(1, sorted.len()) - 1]
}
