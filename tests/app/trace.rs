//! Everything the suite says and shows, kept for `secrets.rs` to look through: it starts this very binary again with
//! `TILL_TEST_TRACE` naming a folder.

use std::{
    fs::{File, OpenOptions},
    io::Write,
    path::{Path, PathBuf},
    sync::{Mutex, OnceLock, PoisonError},
};

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::{Layer, layer::SubscriberExt, util::SubscriberInitExt};

struct Witness {
    folder: PathBuf,
    pages: Mutex<File>,
    databases: Mutex<File>,
    secrets: Mutex<File>,
}

fn witness() -> Option<&'static Witness> {
    static WITNESS: OnceLock<Option<Witness>> = OnceLock::new();
    WITNESS.get_or_init(|| folder().map(Witness::start)).as_ref()
}

#[expect(clippy::disallowed_methods, reason = "a test's own switch, no setting of the till")]
fn folder() -> Option<PathBuf> {
    std::env::var_os("TILL_TEST_TRACE").map(PathBuf::from)
}

impl Witness {
    /// Every level of every crate goes to the log, but what the tests' own browser says of its cookies and of the pages
    /// that it reads, the sandbox's among them.
    fn start(folder: PathBuf) -> Self {
        let open = |name: &str| {
            let file = OpenOptions::new().append(true).create(true).open(folder.join(name));
            Mutex::new(file.expect("a file"))
        };
        let all = Targets::new()
            .with_default(LevelFilter::TRACE)
            .with_target("cookie_store", LevelFilter::OFF)
            .with_target("html5ever", LevelFilter::OFF);
        let lines = tracing_subscriber::fmt::layer()
            .with_writer(open("log"))
            .with_ansi(false);
        tracing_subscriber::registry().with(lines.with_filter(all)).init();
        Self {
            pages: open("pages"),
            databases: open("databases"),
            secrets: open("secrets"),
            folder,
        }
    }
}

fn append(file: &Mutex<File>, bytes: &[u8]) {
    let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
    file.write_all(bytes).expect("written");
}

/// From here on everything is kept, if anybody asked.
pub fn start() {
    witness();
}

/// What a till answered.
pub fn page(headers: &str, body: &str) {
    if let Some(witness) = witness() {
        append(&witness.pages, format!("{headers}\n{body}\n").as_bytes());
    }
}

/// What must be nowhere.
pub fn secret(secret: &str) {
    if let Some(witness) = witness().filter(|_| secret.len() >= 8) {
        append(&witness.secrets, format!("{secret}\n").as_bytes());
    }
}

/// The files of a database that a test leaves behind.
pub fn database(path: &Path) {
    let Some(witness) = witness() else { return };
    assert!(witness.folder.is_dir());
    for ending in ["", "-wal", "-shm"] {
        let mut path = path.as_os_str().to_owned();
        path.push(ending);
        append(&witness.databases, &std::fs::read(path).unwrap_or_default());
    }
}
