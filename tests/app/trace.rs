//! Everything the suite says and shows, at TRACE, and the search for secrets in it: whenever a till is let go, all that was
//! said while it stood, by whichever test, all that it showed and its database must hold none of its secrets.

use std::{
    collections::BTreeSet,
    fmt,
    io::{self, Write},
    path::Path,
    sync::{Mutex, MutexGuard, OnceLock, PoisonError},
};

use aho_corasick::AhoCorasick;
use base64::{Engine, engine::general_purpose::STANDARD};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::{Layer, fmt::MakeWriter, layer::SubscriberExt, util::SubscriberInitExt};
use url::Origin;

/// What was said since the eldest till that stands was built.
#[derive(Default)]
struct Log {
    lines: Vec<u8>,
    /// How much was said before, and forgotten.
    forgotten: usize,
    /// From where on the tills that stand have to be searched.
    begun: Vec<usize>,
}

static LOG: OnceLock<Mutex<Log>> = OnceLock::new();

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Every level of every crate is kept, but what the tests' own browser says of its cookies, and how it reads pages: tag
/// by tag, a hundred megabytes of pages that are searched as they came.
fn log() -> &'static Mutex<Log> {
    LOG.get_or_init(|| {
        let mut all = Targets::new().with_default(LevelFilter::TRACE);
        for crate_name in ["cookie_store", "html5ever", "selectors"] {
            all = all.with_target(crate_name, LevelFilter::OFF);
        }
        let lines = tracing_subscriber::fmt::layer()
            .with_writer(ToLog)
            .with_thread_names(true)
            .with_ansi(false);
        tracing_subscriber::registry().with(lines.with_filter(all)).init();
        Mutex::default()
    })
}

struct ToLog;

impl Write for ToLog {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some(log) = LOG.get() {
            lock(log).lines.extend_from_slice(bytes);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for ToLog {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        Self
    }
}

/// What is known of one till, while it stands.
pub struct Witness {
    begun: usize,
    /// Whose pages are its own.
    origin: Origin,
}

/// What browsers were shown, and what they hold that nobody may show, by the till's origin. Nobody asks for it where no
/// till is built in the process, in a benchmark.
static SHOWN: Mutex<Vec<(Origin, Shown)>> = Mutex::new(Vec::new());

#[derive(Default)]
struct Shown {
    pages: Vec<u8>,
    secrets: BTreeSet<String>,
}

impl Witness {
    pub fn start(origin: Origin) -> Self {
        let mut log = lock(log());
        let begun = log.forgotten + log.lines.len();
        log.begun.push(begun);
        lock(&SHOWN).push((origin.clone(), Shown::default()));
        Self { begun, origin }
    }

    /// What was said since, for a look that holds up nobody who has something to say.
    fn so_far(&self) -> String {
        let log = lock(log());
        let said = log.lines[self.begun - log.forgotten..].to_vec();
        drop(log);
        String::from_utf8_lossy(&said).into_owned()
    }

    /// What was said since, by this test's thread. Others' threads have other names.
    pub fn own_lines(&self) -> String {
        let said = self.so_far();
        let name = std::thread::current().name().unwrap_or_default().to_owned();
        let own = said.lines().filter(|line| line.contains(&name));
        own.collect::<Vec<_>>().join("\n")
    }

    /// The statements that the request of this name asked the tables: SQLite's threads speak in the name of whoever asks.
    pub fn statements(&self, request_id: &str) -> Vec<String> {
        let said = self.so_far();
        let asked = said
            .lines()
            .filter(|line| line.contains(request_id) && line.contains("sqlx::query: "));
        asked.map(str::to_owned).collect()
    }

    /// How many statements with these words requests like this one asked the tables, here or in a test beside.
    pub fn asked(&self, request: &str, words: &str) -> usize {
        let said = self.so_far();
        let asked = said
            .lines()
            .filter(|line| line.contains(request) && line.contains("sqlx::query: "));
        asked.filter(|line| line.contains(words)).count()
    }

    /// Looks for these secrets, and for those of the browsers, in everything.
    ///
    /// # Panics
    /// One is there, or a foreign control character reached the log.
    pub fn search(&self, secrets: impl Iterator<Item = String>, database: &Path) {
        let shown = {
            let mut all = lock(&SHOWN);
            let place = all.iter().position(|(origin, _)| *origin == self.origin);
            place.map(|place| all.swap_remove(place).1).unwrap_or_default()
        };
        let secrets: BTreeSet<String> = secrets.chain(shown.secrets).filter(|it| it.len() >= 8).collect();
        let search = Search::new(&secrets);
        let said = self.said();
        assert!(!said.contains(&0x1b), "foreign control characters reach the log");
        let mut found = search.look_through("the log", &said);
        found.extend(search.look_through("a page", &shown.pages));
        for ending in ["", "-wal", "-shm"] {
            let mut path = database.as_os_str().to_owned();
            path.push(ending);
            found.extend(search.look_through("the database", &std::fs::read(path).unwrap_or_default()));
        }
        assert!(found.is_empty(), "{}", found.join("\n\n"));
    }

    /// Takes what was said since; what no till has to look through any more is forgotten.
    fn said(&self) -> Vec<u8> {
        let mut log = lock(log());
        let said = log.lines[self.begun - log.forgotten..].to_vec();
        if let Some(place) = log.begun.iter().position(|begun| *begun == self.begun) {
            log.begun.swap_remove(place);
        }
        let end = log.forgotten + log.lines.len();
        let eldest = log.begun.iter().min().copied().unwrap_or(end);
        let over = eldest - log.forgotten;
        log.lines.drain(..over);
        log.forgotten = eldest;
        said
    }
}

fn of(origin: &Origin, add: impl FnOnce(&mut Shown)) {
    let mut all = lock(&SHOWN);
    if let Some((_, shown)) = all.iter_mut().find(|(till, _)| till == origin) {
        add(shown);
    }
}

/// What a till answered.
pub fn page(till: &Origin, headers: impl fmt::Debug, body: &str) {
    of(till, |shown| {
        shown
            .pages
            .extend_from_slice(format!("{headers:?}\n{body}\n").as_bytes());
    });
}

/// What must be nowhere.
pub fn secret(till: &Origin, secret: String) {
    of(till, |shown| {
        shown.secrets.insert(secret);
    });
}

/// The ways in which a secret may be written.
pub fn spellings(secret: &str) -> Vec<Vec<u8>> {
    let bytes = secret.as_bytes();
    let percent: String = url::form_urlencoded::byte_serialize(bytes).collect();
    let decimal = bytes.iter().map(u8::to_string).collect::<Vec<_>>().join(", ");
    let base64 = STANDARD.encode(bytes);
    // Inside of something longer, encoded with it: what does not depend on the neighbours, for all three offsets.
    let inner = (0..3).map(|offset| {
        let encoded = STANDARD.encode([&vec![0; offset], bytes].concat());
        encoded[4 * usize::from(offset > 0)..encoded.len() - 4].to_owned()
    });
    let mut all = vec![secret.to_owned(), percent, decimal, base64, hex::encode(bytes)];
    all.extend(inner.filter(|text| text.len() >= 10));
    all.into_iter().map(String::into_bytes).collect()
}

/// Some secrets, to be looked for in any spelling.
pub struct Search<'a> {
    secrets: Vec<&'a String>,
    machine: AhoCorasick,
}

impl<'a> Search<'a> {
    pub fn new(secrets: &'a BTreeSet<String>) -> Self {
        let spelled: Vec<(&String, Vec<u8>)> = secrets
            .iter()
            .flat_map(|secret| spellings(secret).into_iter().map(move |spelling| (secret, spelling)))
            .collect();
        Self {
            machine: AhoCorasick::new(spelled.iter().map(|(_, spelling)| spelling)).expect("a machine"),
            secrets: spelled.into_iter().map(|(secret, _)| secret).collect(),
        }
    }

    /// What was found, with what stands around it.
    pub fn look_through(&self, place: &str, text: &[u8]) -> Vec<String> {
        let around =
            |at: usize| String::from_utf8_lossy(&text[at.saturating_sub(300)..(at + 100).min(text.len())]).into_owned();
        let found = self.machine.find_iter(text).take(3);
        found
            .map(|found| {
                let secret = self.secrets[found.pattern().as_usize()];
                format!("{secret} in {place}: …{}…", around(found.start()))
            })
            .collect()
    }
}
