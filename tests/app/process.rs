//! The binary itself, from outside: exit codes, the one line on stderr, start and stop.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

/// The first line that a program says; it goes on saying the rest.
pub fn first_line(child: &mut Child) -> String {
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().expect("piped"))
        .read_line(&mut line)
        .expect("a line");
    line
}

const SECRET: &str = "hush-hush-client-secret";

/// A working directory of one test, gone with it.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new() -> Self {
        let path = std::env::temp_dir().join(format!("blink-till-process-{:016x}", rand::random::<u64>()));
        std::fs::create_dir(&path).expect("a folder");
        Self(path)
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.0.join(name), text).expect("written");
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The binary with nothing but the given settings in its environment.
pub fn till(folder: &Folder, arguments: &[&str], environment: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_blink-till"));
    command
        .args(arguments)
        .current_dir(&folder.0)
        .env_clear()
        .envs(environment.iter().copied())
        .stdin(Stdio::null());
    command
}

pub fn run(folder: &Folder, arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    till(folder, arguments, environment).output().expect("it starts")
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("text")
}

/// The one line on stderr of a process that ended with `code` and said nothing else.
pub fn refusal(output: &Output, code: i32) -> String {
    let (stdout, stderr) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{stdout}{stderr}");
    assert_eq!(stdout, "");
    assert_eq!(stderr.lines().count(), 1, "{stderr}");
    stderr
}

/// A port that was free a moment ago.
fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}

/// A running till against its own sandbox.
struct Running {
    child: Child,
    port: u16,
}

impl Running {
    fn start(folder: &Folder) -> Self {
        Self::start_within(folder, None)
    }

    /// With so many open files at first; the process may ask for more.
    fn start_within(folder: &Folder, files: Option<u32>) -> Self {
        let port = free_port();
        let listen = format!("--till-listen=127.0.0.1:{port}");
        let public = format!("--till-public-url=http://localhost:{port}");
        let arguments = ["--sandbox", &listen, &public, "--till-sandbox-listen=127.0.0.1:0"];
        let mut command = till(folder, &arguments, &[("TILL_LOG", "off")]);
        if let Some(files) = files {
            let program = command.get_program().to_owned();
            let mut limited = Command::new("/bin/sh");
            limited
                .arg("-c")
                .arg(format!("ulimit -Sn {files} && exec \"$0\" \"$@\""))
                .arg(program)
                .args(arguments)
                .current_dir(&folder.0)
                .env_clear()
                .env("TILL_LOG", "off")
                .stdin(Stdio::null());
            command = limited;
        }
        let mut child = command.stdout(Stdio::piped()).spawn().expect("it starts");
        let line = first_line(&mut child);
        assert_eq!(line, format!("Blink Till is open at http://localhost:{port}\n"));
        Self { child, port }
    }

    fn get(&self, path: &str) -> String {
        self.get_as(&format!("localhost:{}", self.port), path)
    }

    fn get_as(&self, host: &str, path: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        let request = format!("GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer
    }

    fn stop(mut self, signal: &str) {
        let pid = self.child.id().to_string();
        let told = Command::new("kill").args([signal, &pid]).status().expect("kill");
        assert!(told.success());
        let started = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("a child") {
                break status;
            }
            assert!(started.elapsed() < Duration::from_secs(15), "it does not stop");
            std::thread::sleep(Duration::from_millis(20));
        };
        assert_eq!(status.code(), Some(0));
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn without_credentials_it_says_what_is_missing_and_that_a_sandbox_needs_none() {
    let folder = Folder::new();
    for arguments in [&[][..], &["serve"]] {
        let told = refusal(&run(&folder, arguments, &[]), 2);
        for part in [
            "BLINK_WALLET_CLIENT_ID",
            "BLINK_WALLET_CLIENT_SECRET",
            "TILL_SECRET_KEYS",
            "--sandbox",
        ] {
            assert!(told.contains(part), "{told}");
        }
    }
    assert_eq!(
        std::fs::read_dir(&folder.0).expect("the folder").count(),
        0,
        "nothing was made"
    );
}

#[test]
fn a_till_with_keys_alone_needs_no_client_and_the_doctor_says_what_is_on() {
    let folder = Folder::new();
    let key = text(&run(&folder, &["key"], &[]).stdout);
    folder.write(".env", &format!("TILL_SIGN_IN=api-key\nTILL_SECRET_KEYS={key}"));
    let nobody = format!("http://127.0.0.1:{}/graphql", free_port());
    let away = [
        ("TILL_ALLOW_INSECURE_PROVIDER", "true"),
        ("BLINK_WALLET_API_URL", nobody.as_str()),
        ("BLINK_WALLET_WS_URL", "ws://127.0.0.1:9/graphql"),
        ("TILL_LISTEN", "127.0.0.1:0"),
    ];
    let told = text(&run(&folder, &["doctor"], &away).stdout);
    assert!(told.contains("owners come in by an API key"), "{told}");
    assert!(told.contains("clock: the year is right; Blink did not tell"), "{told}");
    assert!(!told.contains("client:") && !told.contains("provider:"), "{told}");
    assert!(
        told.contains("/login/key") && !told.contains("/api/auth/callback"),
        "{told}"
    );
    let of_long_ago = TcpListener::bind("127.0.0.1:0").expect("a port");
    let api = format!("http://{}/graphql", of_long_ago.local_addr().expect("an address"));
    let answers = std::thread::spawn(move || {
        let (asked, _) = of_long_ago.accept().expect("the doctor");
        let mut question = BufReader::new(asked);
        let (mut line, mut length) = (String::new(), 0);
        while question.read_line(&mut line).expect("a head") > 2 {
            if let Some(told) = line.to_lowercase().strip_prefix("content-length:") {
                length = told.trim().parse().expect("a length");
            }
            line.clear();
        }
        question.read_exact(&mut vec![0; length]).expect("a body");
        let answer = "HTTP/1.1 500 -\r\ndate: Mon, 05 Jan 2026 10:00:00 GMT\r\ncontent-length: 0\r\n\r\n";
        question.get_mut().write_all(answer.as_bytes()).expect("it listens");
    });
    let told = text(
        &run(
            &folder,
            &["doctor"],
            &[&away[..], &[("BLINK_WALLET_API_URL", &api)]].concat(),
        )
        .stdout,
    );
    assert!(told.contains("FAIL  clock: ") && told.contains("off Blink's"), "{told}");
    answers.join().expect("no panic");
    let wrong = refusal(&run(&folder, &[], &[("TILL_SIGN_IN", "blink,nostr")]), 2);
    assert!(wrong.contains("TILL_SIGN_IN"), "{wrong}");
}

#[test]
fn a_typo_is_an_error_wherever_it_stands() {
    let folder = Folder::new();
    assert!(refusal(&run(&folder, &["--till-lisen", "x"], &[]), 2).contains("--till-lisen"));
    assert!(refusal(&run(&folder, &["--sandbox"], &[("TILL_LISEN", "x")]), 2).contains("TILL_LISEN"));
    folder.write(".env", "BLINK_WALLET_ID=x\n");
    assert!(refusal(&run(&folder, &["--sandbox"], &[]), 2).contains("BLINK_WALLET_ID"));
}

#[test]
fn a_wrong_setting_is_named_and_no_secret_told() {
    let folder = Folder::new();
    let key = text(&run(&folder, &["key"], &[]).stdout);
    folder.write(
        ".env",
        &format!("BLINK_WALLET_CLIENT_ID=till\nBLINK_WALLET_CLIENT_SECRET={SECRET}\nTILL_SECRET_KEYS={key}"),
    );
    for (name, value) in [
        ("TILL_LISTEN", "localhost"),
        ("TILL_PUBLIC_URL", "http://till.example"),
        ("BLINK_WALLET_API_URL", "http://api.blink.sv/graphql"),
        ("BLINK_WALLET_SCOPES", ""),
        ("TILL_SESSION_IDLE", "0s"),
        (
            "DATABASE_URL",
            "postgres://till:hush-hush@localhost/till?sslmode=disable",
        ),
        ("TILL_SECRET_KEYS", "hush-hush"),
        ("TILL_INTEGRATIONS", "tills"),
        ("TILL_LOG", "inof"),
    ] {
        let told = refusal(&run(&folder, &[], &[(name, value)]), 2);
        assert!(told.contains(name) && !told.contains("hush"), "{told}");
    }
    let beside = refusal(&run(&folder, &["--sandbox"], &[]), 2);
    assert!(
        beside.contains("BLINK_WALLET_CLIENT_ID") && !beside.contains(SECRET),
        "{beside}"
    );
}

#[test]
fn help_and_version_and_a_key_need_nothing() {
    let folder = Folder::new();
    folder.write(".env", "TILL_NONSENSE=1\n");
    let help = run(&folder, &["--help"], &[]);
    assert!(help.status.success() && text(&help.stdout).contains("--till-secret-keys <TILL_SECRET_KEYS>"));
    let version = run(&folder, &["--version"], &[]);
    assert_eq!(
        text(&version.stdout),
        concat!("blink-till ", env!("CARGO_PKG_VERSION"), "\n")
    );
    let key = run(&folder, &["key"], &[]);
    assert!(key.status.success() && text(&key.stdout).trim_end().len() == 44);
}

#[test]
fn a_till_starts_answers_and_stops_when_it_is_told() {
    let folder = Folder::new();
    for signal in ["-TERM", "-INT"] {
        let till = Running::start(&folder);
        for path in ["/healthz", "/readyz"] {
            assert!(till.get(path).starts_with("HTTP/1.1 200"), "{path}");
        }
        till.stop(signal);
    }
}

#[test]
fn what_is_in_the_way_is_said_in_plain_words() {
    let folder = Folder::new();
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let listen = format!("--till-listen={}", taken.local_addr().expect("an address"));
    let start = |more: &str| {
        run(
            &folder,
            &["--sandbox", "--till-sandbox-listen=127.0.0.1:0", &listen, more],
            &[],
        )
    };
    let told = text(&start("--till-log=off").stderr);
    assert!(told.contains("TILL_LISTEN") && told.contains("taken"), "{told}");

    let nowhere = [
        "--database-url=sqlite://no/such/till.db",
        "--till-log=off",
        "backup",
        "copy",
    ];
    let told = refusal(&run(&folder, &nowhere, &[]), 1);
    assert!(
        told.contains("no/such/till.db") && told.contains("DATABASE_URL"),
        "{told}"
    );
    let nowhere = [("DATABASE_URL", "sqlite://no/such/till.db"), ("TILL_LOG", "off")];
    let free = [
        "--sandbox",
        "--till-listen=127.0.0.1:0",
        "--till-sandbox-listen=127.0.0.1:0",
    ];
    let told = refusal(&run(&folder, &free, &nowhere), 1);
    assert!(told.contains("DATABASE_URL") && told.contains("folder"), "{told}");
    for taken_by in ["--till-sandbox-listen", "--till-admin-listen"] {
        let taken = format!("{taken_by}={}", taken.local_addr().expect("an address"));
        let mut arguments = vec!["--sandbox", "--till-listen=127.0.0.1:0", "--till-log=off", &taken];
        if taken_by != "--till-sandbox-listen" {
            arguments.push("--till-sandbox-listen=127.0.0.1:0");
        }
        let told = refusal(&run(&folder, &arguments, &[]), 1);
        let setting = taken_by.trim_start_matches('-').to_uppercase().replace('-', "_");
        assert!(told.contains(&setting) && told.contains("taken"), "{told}");
    }
    folder.write("text.db", "this is a text that is long enough to be no database");
    let text_db = [
        "--sandbox",
        "--till-listen=127.0.0.1:0",
        "--till-sandbox-listen=127.0.0.1:0",
    ];
    let told = refusal(
        &run(
            &folder,
            &text_db,
            &[("DATABASE_URL", "sqlite://text.db"), ("TILL_LOG", "off")],
        ),
        1,
    );
    assert!(told.contains("text.db is not a database"), "{told}");
}

#[test]
fn a_running_tills_database_is_copied_and_comes_back_when_it_has_stopped() {
    let folder = Folder::new();
    let till = Running::start(&folder);
    let backup = run(&folder, &["backup", "copy", "--sandbox"], &[]);
    assert!(backup.status.success(), "{}", text(&backup.stderr));
    assert!(Path::new(&folder.0.join("copy")).exists());
    let restore = |arguments: &[&str]| run(&folder, arguments, &[]);
    assert!(refusal(&restore(&["restore", "copy", "--sandbox"]), 1).contains("stop it first"));
    till.stop("-TERM");
    assert!(refusal(&restore(&["restore", "copy"]), 1).contains("--sandbox"));
    assert!(restore(&["restore", "copy", "--sandbox"]).status.success());
    Running::start(&folder).stop("-TERM");
    let live = [
        ("BLINK_WALLET_CLIENT_ID", "till"),
        ("BLINK_WALLET_CLIENT_SECRET", SECRET),
        ("TILL_SECRET_KEYS", "7wqGTzT1sLqfh3Ay0rSNcz9aEqYdWvlS0m0NnQKsJ5M="),
        ("DATABASE_URL", "sqlite://sandbox.db"),
        ("TILL_LISTEN", "127.0.0.1:0"),
    ];
    assert!(refusal(&run(&folder, &[], &live), 2).contains("DATABASE_URL"));
}

#[test]
fn the_doctor_names_what_is_ill_and_makes_nothing() {
    let folder = Folder::new();
    let nobody = format!("http://127.0.0.1:{}", free_port());
    let websocket = format!("ws{}", nobody.trim_start_matches("http"));
    let settings = [
        ("BLINK_WALLET_CLIENT_ID", "till"),
        ("BLINK_WALLET_CLIENT_SECRET", SECRET),
        ("TILL_SECRET_KEYS", "7wqGTzT1sLqfh3Ay0rSNcz9aEqYdWvlS0m0NnQKsJ5M="),
        ("TILL_ALLOW_INSECURE_PROVIDER", "true"),
        ("BLINK_WALLET_OAUTH_URL", &nobody),
        ("BLINK_WALLET_API_URL", &nobody),
        ("BLINK_WALLET_WS_URL", &websocket),
        ("TILL_LISTEN", "127.0.0.1:0"),
    ];
    let output = run(&folder, &["doctor"], &settings);
    assert_eq!(output.status.code(), Some(1));
    let told = text(&output.stdout);
    let checks: Vec<String> = told
        .lines()
        .map(|line| line.split(':').next().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(
        checks,
        [
            "ok    settings",
            "ok    sign-in",
            "ok    scopes",
            "ok    database",
            "ok    ports",
            "ok    clock",
            "FAIL  provider",
            "FAIL  client",
            "FAIL  api",
            "FAIL  websocket"
        ]
    );
    assert!(!told.contains(SECRET));
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let listen = format!("--till-listen={}", taken.local_addr().expect("an address"));
    let output = run(
        &folder,
        &["doctor", &listen, "--blink-wallet-scopes=read write"],
        &settings,
    );
    let told = text(&output.stdout);
    for part in ["FAIL  ports: TILL_LISTEN", "FAIL  scopes: BLINK_WALLET_SCOPES"] {
        assert!(told.contains(part), "{told}");
    }
    let help = text(&run(&folder, &["doctor", "--help"], &[]).stdout);
    assert!(
        !help.lines().any(|line| line.trim_start().starts_with("--sandbox ")),
        "{help}"
    );
    assert!(refusal(&run(&folder, &["doctor", "--sandbox"], &[]), 2).contains("does not go with"));
    assert_eq!(
        std::fs::read_dir(&folder.0).expect("the folder").count(),
        0,
        "nothing was made"
    );
}

#[test]
fn a_restore_that_is_refused_leaves_nothing_and_one_that_is_repeated_loses_nothing() {
    let folder = Folder::new();
    let names = || {
        let entries = std::fs::read_dir(&folder.0).expect("the folder");
        let mut names: Vec<String> = entries
            .map(|entry| entry.expect("an entry").file_name().into_string().expect("text"))
            .collect();
        names.sort();
        names
    };
    folder.write("damaged", "this is a text that is long enough to be no database");
    for copy in ["damaged", "absent"] {
        refusal(&run(&folder, &["restore", copy, "--sandbox"], &[]), 1);
        assert_eq!(names(), ["damaged"]);
    }
    Running::start(&folder).stop("-TERM");
    assert!(run(&folder, &["backup", "copy", "--sandbox"], &[]).status.success());
    let original = std::fs::read(folder.0.join("sandbox.db")).expect("the database");
    for _ in 0..3 {
        let restored = run(&folder, &["restore", "copy", "--sandbox"], &[]);
        assert!(restored.status.success(), "{}", text(&restored.stderr));
    }
    let kept = |name: &str| std::fs::read(folder.0.join(name)).expect(name);
    assert_eq!(kept("sandbox.db.before-restore").len(), original.len());
    assert_eq!(
        kept("sandbox.db.before-restore")[100..],
        original[100..],
        "what was there at first"
    );
    for name in ["sandbox.db.before-restore-2", "sandbox.db.before-restore-3"] {
        assert!(!kept(name).is_empty());
    }
}

/// A supervisor that was started anew, a pipe that ended: what cannot be said ends nothing.
#[test]
fn a_till_whose_log_nobody_reads_any_more_answers_and_stops_when_it_is_told() {
    for format in ["text", "json"] {
        let folder = Folder::new();
        let port = free_port();
        let listen = format!("--till-listen=127.0.0.1:{port}");
        let public = format!("--till-public-url=http://localhost:{port}");
        let arguments = ["--sandbox", &listen, &public, "--till-sandbox-listen=127.0.0.1:0"];
        let log = [("TILL_LOG", "info"), ("TILL_LOG_FORMAT", format)];
        let mut child = till(&folder, &arguments, &log)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        first_line(&mut child);
        drop((child.stdout.take(), child.stderr.take()));
        let till = Running { child, port };
        for _ in 0..2 {
            assert!(till.get("/").starts_with("HTTP/1.1 200 "), "{format}");
        }
        till.stop("-TERM");
    }
}

/// Whoever holds connections and says nothing keeps nobody out, however few files the process was given at first.
#[test]
fn silent_connections_keep_nobody_out() {
    let folder = Folder::new();
    let till = Running::start_within(&folder, Some(256));
    let silent: Vec<TcpStream> = (0..400)
        .map(|_| TcpStream::connect(("127.0.0.1", till.port)).expect("it listens"))
        .collect();
    let asked = Instant::now();
    assert!(till.get("/healthz").starts_with("HTTP/1.1 200 "));
    assert!(asked.elapsed() < Duration::from_secs(5), "{:?}", asked.elapsed());
    assert_eq!(silent.len(), 400);
}

#[test]
fn a_sandbox_alone_tells_no_secret_and_answers_to_its_own_name() {
    let folder = Folder::new();
    let client = [
        ("BLINK_WALLET_CLIENT_ID", "live-client"),
        ("BLINK_WALLET_CLIENT_SECRET", SECRET),
    ];
    let told = refusal(&run(&folder, &["sandbox"], &client), 2);
    assert!(
        told.contains("BLINK_WALLET_CLIENT_ID") && !told.contains(SECRET),
        "{told}"
    );

    let port = free_port();
    let listen = format!("--till-sandbox-listen=127.0.0.1:{port}");
    let mut child = till(&folder, &["sandbox", &listen], &[("TILL_LOG", "off")])
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    first_line(&mut child);
    let sandbox = Running { child, port };
    let own = format!("127.0.0.1:{port}");
    assert!(sandbox.get_as(&own, "/control/state").starts_with("HTTP/1.1 200 "));
    assert!(sandbox.get_as(&own, "/control/secrets").starts_with("HTTP/1.1 404 "));
    for path in ["/", "/control/state", "/graphql", "/login"] {
        assert!(
            sandbox.get_as("evil.example", path).starts_with("HTTP/1.1 421 "),
            "{path}"
        );
    }
}
