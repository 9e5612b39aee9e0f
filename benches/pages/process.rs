//! The binary itself, built with the harness: its size, how soon it serves, how much memory it takes.

use std::{
    fs,
    io::{self, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use tokio::runtime::Runtime;
use url::Url;

use crate::{
    figures::median,
    load::{self, Request},
    servers::sign_in,
    support::Folder,
    threads::{cpu_of, memory},
};

pub const BINARY: &str = env!("CARGO_BIN_EXE_blink-till");
const STARTS: usize = 5;
/// Until what a start stirs up has settled.
const REST: Duration = Duration::from_secs(1);
/// How long each of two pages is loaded before the memory is looked at again.
const LOAD: Duration = Duration::from_secs(2);

/// A till with its sandbox, as the README's first command starts it.
pub struct Process {
    child: Child,
    pub address: SocketAddr,
}

pub fn measure(load: &Runtime) {
    let size = fs::metadata(BINARY).map_or(0, |file| file.len());
    println!("\nthe binary, with --sandbox: {:.1} MiB", size as f64 / 1024.0 / 1024.0);
    let (mut first, mut again) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        let folder = Folder::new();
        first.push(Process::start(BINARY, &folder).1);
        again.push(Process::start(BINARY, &folder).1);
    }
    let milliseconds = |starts: Vec<Duration>| median(starts.iter().map(|start| start.as_secs_f64() * 1e3));
    println!(
        "start to the first 200 of /healthz, median of {STARTS}: {:.0} ms with a new database, {:.0} ms with its old one",
        milliseconds(first),
        milliseconds(again)
    );
    let folder = Folder::new();
    let (process, _) = Process::start(BINARY, &folder);
    std::thread::sleep(REST);
    let idle = process.memory("VmRSS");
    load.block_on(process.load());
    println!(
        "memory (RSS): {idle:.1} MiB idle, {:.1} MiB after {} s of /till and /wallets over 16 connections, at most {:.1} MiB",
        process.memory("VmRSS"),
        (2 * LOAD).as_secs(),
        process.memory("VmHWM")
    );
}

impl Process {
    /// Starts it, and tells how long it took until it answered.
    pub fn start(binary: &str, folder: &Folder) -> (Self, Duration) {
        let address = free_address();
        let port = address.port();
        let mut command = Command::new(binary);
        command
            .arg("--sandbox")
            .arg(format!("--till-listen={address}"))
            .arg(format!("--till-public-url=http://localhost:{port}"))
            .arg("--till-sandbox-listen=127.0.0.1:0")
            .current_dir(folder.path(""))
            .env_clear()
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let began = Instant::now();
        let child = command.spawn().expect("it starts");
        let mut process = Self { child, address };
        while !process.is_healthy().unwrap_or(false) {
            let ended = process.child.try_wait().expect("our child");
            assert!(ended.is_none(), "it ended: {ended:?}");
            std::thread::sleep(Duration::from_millis(1));
        }
        (process, began.elapsed())
    }

    fn is_healthy(&self) -> io::Result<bool> {
        let mut stream = TcpStream::connect(self.address)?;
        let port = self.address.port();
        write!(
            stream,
            "GET /healthz HTTP/1.1\r\nhost: localhost:{port}\r\nconnection: close\r\n\r\n"
        )?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer.starts_with("HTTP/1.1 200 "))
    }

    async fn load(&self) {
        let cookie = self.sign_in().await;
        for path in ["/till", "/wallets"] {
            let request = Request::get(self.address, path, &[&format!("cookie: {cookie}")]);
            let (connections, _) = load::open(&request, 16).await;
            load::press(connections, &request, LOAD).await;
        }
    }

    /// The cookie of somebody who is signed in from now on.
    pub async fn sign_in(&self) -> String {
        let origin: Url = format!("http://localhost:{}", self.address.port())
            .parse()
            .expect("a URL");
        sign_in(&origin).await.0
    }

    /// What all its threads have had.
    pub fn cpu(&self) -> Duration {
        cpu_of(&self.child.id().to_string(), &[""])
    }

    /// In MiB.
    pub fn memory(&self, line: &str) -> f64 {
        memory(self.child.id(), line) as f64 / 1024.0
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port that was free a moment ago.
fn free_address() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address")
}
