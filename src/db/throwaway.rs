//! A PostgreSQL for tests: a server of this process' own, behind a socket in a folder of its own, that dies with the process
//! however that ends. One database is brought up to date, and every test gets a copy of it.

use std::{
    fs::File,
    io::Write,
    os::unix::{
        fs::{MetadataExt, chown},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::{ChildStdin, Command, Stdio},
    sync::OnceLock,
    time::{Duration, Instant},
};

use tokio::sync::OnceCell;

/// It refuses to be run by root; this is `nobody`.
const NOBODY: u32 = 65_534;
/// Where files are memory. To make and unmake the five hundred of a database takes a disk's file system a second.
const MEMORY: &str = "/dev/shm";
/// What is asked of it: some databases of ten megabytes, and the log.
const ENOUGH: u64 = 1 << 30;

static SERVER: OnceLock<Option<Server>> = OnceLock::new();

/// A server that runs as long as its input is open, and is started again when it ends before.
pub struct Server {
    programs: PathBuf,
    folder: PathBuf,
    _alive: ChildStdin,
}

#[expect(
    clippy::disallowed_methods,
    reason = "which database to test on is no setting of the till's"
)]
/// Shall everything be tried on PostgreSQL?
pub fn is_wanted() -> bool {
    match std::env::var("TILL_TEST_DATABASE").as_deref() {
        Ok("postgres") => true,
        Ok("sqlite") | Err(_) => false,
        Ok(other) => panic!("TILL_TEST_DATABASE is neither sqlite nor postgres: {other}"),
    }
}

/// Where tests keep what is gone with them: in memory, if there is room.
pub fn place() -> PathBuf {
    let has_room = rustix::fs::statvfs(MEMORY).is_ok_and(|it| it.f_bavail.saturating_mul(it.f_frsize) > ENOUGH);
    match has_room {
        true => PathBuf::from(MEMORY),
        false => std::env::temp_dir(),
    }
}

/// `None`, which is said loudly: no PostgreSQL is installed, and nobody insists on it.
#[expect(clippy::print_stderr, reason = "a test that was left out has to say so")]
fn running() -> Option<&'static Server> {
    let server = SERVER.get_or_init(|| Server::start(false)).as_ref();
    if server.is_none() {
        assert!(
            !is_wanted(),
            "TILL_TEST_DATABASE is postgres, and no initdb is to be found"
        );
        eprintln!("SKIPPED: no PostgreSQL is installed");
    }
    server
}

/// The address of a database in which nothing is; `None` as for [`fresh`].
#[allow(dead_code, reason = "the library's own tests all begin with tables")]
pub fn empty() -> Option<String> {
    let server = running()?;
    let name = format!("t_{:016x}", rand::random::<u64>());
    server.tell("postgres", &format!("create database {name} template template0"));
    Some(server.address(&name))
}

/// The address of a fresh database that is up to date and of no world yet; `None`, which was said loudly, where there is no
/// PostgreSQL. `make` brings the first one up to date.
pub async fn fresh(make: impl AsyncFnOnce(String)) -> Option<String> {
    static TEMPLATE: OnceCell<()> = OnceCell::const_new();
    let server = running()?;
    TEMPLATE
        .get_or_init(|| async {
            server.tell("postgres", "create database till_template template template0");
            make(server.address("till_template")).await;
            server.tell("till_template", "delete from house");
        })
        .await;
    let name = format!("t_{:016x}", rand::random::<u64>());
    server.tell(
        "postgres",
        &format!("create database {name} template till_template strategy file_copy"),
    );
    Some(server.address(&name))
}

/// The server, again and again unless it is to pause, until the input ends.
const SERVE: &str = r#"folder=$1; shift
(while [ ! -e "$folder/over" ]; do
    if [ -e "$folder/pause" ]; then sleep 0.02; else "$@" >>"$folder/log" 2>&1; fi
done) &
cat; touch "$folder/over"; kill -INT "$(head -n 1 "$folder/data/postmaster.pid")"; wait; rm -rf "$folder""#;

#[allow(dead_code, reason = "the library's own tests break no server")]
impl Server {
    /// One that nobody else uses, to be broken; `None` as for [`fresh`].
    pub fn own() -> Option<Self> {
        running()?;
        Self::start(false)
    }

    /// One that nobody else uses and that waits for the disk as a shop's does, to be measured; `None` as for [`fresh`].
    pub fn that_waits_for_the_disk() -> Option<Self> {
        running()?;
        Self::start(true)
    }

    /// An empty database of its own.
    pub fn empty(&self) -> String {
        let name = format!("t_{:016x}", rand::random::<u64>());
        self.tell("postgres", &format!("create database {name} template template0"));
        self.address(&name)
    }

    /// Ends it as a power cut would, and returns when nobody answers there.
    pub fn pause(&self) {
        std::fs::write(self.folder.join("pause"), "").expect("a file");
        self.break_down();
        self.until(|| !self.answers());
    }

    /// Lets it come back.
    pub fn go_on(&self) {
        std::fs::remove_file(self.folder.join("pause")).expect("it paused");
        self.until(|| self.answers());
    }

    /// Ends it as a power cut would, and returns when it is back.
    pub fn crash(&self) {
        let before = self.process();
        self.break_down();
        self.until(|| self.process().is_some_and(|now| Some(now) != before) && self.answers());
    }

    /// The number of its first process, while there is one.
    fn process(&self) -> Option<u32> {
        let file = std::fs::read_to_string(self.folder.join("data/postmaster.pid")).ok()?;
        file.lines().next()?.trim().parse().ok()
    }

    /// An immediate shutdown: nobody is told, and what was not committed is gone.
    fn break_down(&self) {
        let process = self.process().expect("it runs").to_string();
        let told = Command::new("kill").args(["-QUIT", &process]).status();
        assert!(told.expect("kill").success());
    }

    fn answers(&self) -> bool {
        self.asked("postgres", "select 1").status.success()
    }

    fn until(&self, is_so: impl Fn() -> bool) {
        let patience = Instant::now() + Duration::from_secs(60);
        while !is_so() {
            let log = || std::fs::read_to_string(self.folder.join("log")).unwrap_or_default();
            assert!(Instant::now() < patience, "never: {}", log());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    #[expect(
        clippy::zombie_processes,
        reason = "it ends with its input, and so with this process"
    )]
    fn start(waits_for_the_disk: bool) -> Option<Self> {
        let programs = programs()?;
        let place = match waits_for_the_disk {
            true => std::env::temp_dir(),
            false => place(),
        };
        let folder = place.join(format!("till-pg-{:08x}", rand::random::<u32>()));
        std::fs::create_dir(&folder).expect("a folder");
        let is_root = std::fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0);
        if is_root {
            chown(&folder, Some(NOBODY), Some(NOBODY)).expect("the folder is theirs");
        }
        let as_nobody = |mut command: Command| {
            if is_root {
                command.uid(NOBODY).gid(NOBODY);
            }
            command.current_dir(&folder);
            command
        };
        let mut initdb = as_nobody(Command::new(programs.join("initdb")));
        initdb.args([
            "--no-sync",
            "-A",
            "trust",
            "-U",
            "till",
            "--locale=C",
            "--encoding=UTF8",
            "-D",
        ]);
        let made = initdb.arg(folder.join("data")).output().expect("initdb");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let mut shell = as_nobody(Command::new("sh"));
        shell
            .args(["-c", SERVE, "sh"])
            .arg(&folder)
            .arg(programs.join("postgres"));
        shell.arg("-D").arg(folder.join("data"));
        shell.args([
            "-c",
            "listen_addresses=",
            "-c",
            if waits_for_the_disk { "fsync=on" } else { "fsync=off" },
            "-c",
            "max_connections=500",
            "-c",
            "max_wal_size=256MB",
            "-c",
        ]);
        shell.arg(format!("unix_socket_directories={}", folder.display()));
        let mut child = shell
            // Whoever interrupts the tests leaves it the time to clean up.
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("a server");
        let server = Self {
            programs,
            folder,
            _alive: child.stdin.take().expect("its input"),
        };
        server.until(|| server.answers());
        Some(server)
    }

    fn address(&self, database: &str) -> String {
        format!("postgres://till@localhost/{database}?host={}", self.folder.display())
    }

    fn asked(&self, database: &str, sql: &str) -> std::process::Output {
        ask(&self.programs, &self.folder, database)
            .args(["-c", sql])
            .output()
            .expect("psql")
    }

    /// What a database of it answers, a line for each row.
    pub fn tell(&self, database: &str, sql: &str) -> String {
        let told = self.asked(database, sql);
        assert!(
            told.status.success(),
            "{sql}: {}",
            String::from_utf8_lossy(&told.stderr)
        );
        String::from_utf8_lossy(&told.stdout).into_owned()
    }
}

/// What a database of this name answers, a line for each row: asked from outside of any till.
#[allow(dead_code, reason = "the library's own tests ask by their pools")]
pub fn psql(database: &str, sql: &str) -> String {
    let server = running().expect("a server, or there would be no database");
    server.tell(database, sql)
}

/// Takes the database of this name to another server as an operator does, and says what its address is there.
#[allow(dead_code, reason = "the library's own tests move nothing")]
pub fn carry(database: &str, to: &Server) -> String {
    let from = running().expect("a server, or there would be no database");
    let name = format!("r_{:016x}", rand::random::<u64>());
    to.tell("postgres", &format!("create database {name} template template0"));
    let copy = to.folder.join(&name);
    let done = |command: &mut Command| assert!(command.status().expect("it runs").success(), "{command:?}");
    done(
        Command::new(from.programs.join("pg_dump"))
            .args(["--format=custom", "--username=till", "--file"])
            .arg(&copy)
            .arg("--host")
            .arg(&from.folder)
            .arg(database),
    );
    done(
        Command::new(to.programs.join("pg_restore"))
            .args(["--exit-on-error", "--no-owner", "--username=till", "--host"])
            .arg(&to.folder)
            .args(["--dbname", &name])
            .arg(&copy),
    );
    to.address(&name)
}

/// Asks what its arguments or its input say, and ends at the first mistake.
fn ask(programs: &Path, socket: &Path, database: &str) -> Command {
    let mut psql = Command::new(programs.join("psql"));
    psql.env("PGHOST", socket)
        .args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-U", "till", "-d"])
        .arg(database);
    psql
}

/// Writes all that a database of the server's holds into a file, as text. One that is in memory is done away with.
#[allow(dead_code, reason = "the library's own tests look for nothing there")]
pub fn end(socket: &Path, database: &str, file: &Path) {
    let mut psql = ask(&programs().expect("a server"), socket, database)
        .stdin(Stdio::piped())
        .stdout(File::create(file).expect("a file"))
        .spawn()
        .expect("psql");
    let mut input = psql.stdin.take().expect("its input");
    writeln!(
        input,
        "select format('copy %I to stdout', tablename) from pg_tables where schemaname = current_schema() \\gexec"
    )
    .expect("it listens");
    if socket.starts_with(MEMORY) {
        writeln!(input, "\\connect postgres\ndrop database {database} with (force);").expect("it listens");
    }
    drop(input);
    assert!(psql.wait().expect("it ends").success());
}

#[expect(clippy::disallowed_methods, reason = "the same")]
/// The folder of the newest PostgreSQL's programs, which few systems put into PATH.
fn programs() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut installed: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|version| Some(version.ok()?.path().join("bin")))
        .collect();
    installed.sort();
    std::env::split_paths(&path)
        .chain(installed.into_iter().rev())
        .find(|folder: &PathBuf| has_programs(folder))
}

fn has_programs(folder: &Path) -> bool {
    ["initdb", "postgres", "psql"]
        .iter()
        .all(|program| folder.join(program).is_file())
}
