//! What every test stands on: a whole till on port 0, the sandbox on another, a browser with a cookie jar. Each test has
//! its own database; time is moved, not slept through.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use blink_till::{
    app::App,
    clock::Clock,
    config::{Blink, Config, Database, Integrations, SecretKeys, Server, SignIn, World},
    db::{self, Db, Transaction},
    http::tls_provider,
    peers,
    sandbox::{self, Command, Control, Counters, Face, Preset, Sandbox, Settings},
    web::Notice,
};
use reqwest::{
    Method, StatusCode,
    cookie::{CookieStore, Jar},
    header::{HeaderMap, HeaderName, HeaderValue, LOCATION, SET_COOKIE, USER_AGENT},
};
use scraper::{Html, Selector};
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};
use url::Url;

#[path = "../../src/db/throwaway.rs"]
mod throwaway;

use crate::{
    hydra::RealHydra,
    trace::{self, Witness},
};

/// Awkward on purpose: both halves have to be form-encoded before they become Basic credentials.
pub const CLIENT_ID: &str = "till test:é";
pub const CLIENT_SECRET: &str = "s+e/c%r:et =1";
pub const ALL_SCOPES: [&str; 3] = ["read", "receive", "offline"];
/// Seconds that a real Hydra's short access tokens live: long enough for a hundred requests on a busy machine.
const SHORT_LIFE: u64 = 12;

/// A folder of this test alone, gone with it.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        let path = throwaway::place().join(format!("blink-till-test-{:016x}", rand::random::<u64>()));
        std::fs::create_dir(&path).expect("a temporary folder");
        Self(path)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The pretend Blink, its clock, and the way to it.
pub struct Blinkland {
    pub clock: Clock,
    pub control: Control,
    pub origin: Url,
    /// Set: the suite stands on a real Hydra.
    hydra: Option<RealHydra>,
    tokens_are_short: bool,
    _sandbox: Sandbox,
}

/// One till process, as far as a test can tell.
pub struct Till {
    pub origin: Url,
    pub witness: Witness,
    pub config: Config,
    _folder: Folder,
    /// The till's own; everybody else's is the blinkland's.
    clock: Clock,
    pub blinkland: Blinkland,
    pub db: Db,
    processes: usize,
    running: Option<Running>,
}

/// A till's processes, and what hands them connections in turn where there are several.
struct Running {
    processes: Vec<(oneshot::Sender<()>, JoinHandle<std::io::Result<()>>)>,
    front: Option<JoinHandle<()>>,
    /// Of the first process, which has the test's own handle on the database.
    first: Url,
}

/// Of how many processes is every till? `TILL_TEST_PROCESSES`, and then on PostgreSQL.
#[expect(clippy::disallowed_methods, reason = "a test's own switch, no setting of the till")]
fn processes() -> usize {
    std::env::var("TILL_TEST_PROCESSES").map_or(1, |count| count.parse().expect("a number of processes"))
}

/// Hands each connection to the next process.
async fn take_turns(listener: TcpListener, processes: Vec<SocketAddr>) {
    for process in processes.into_iter().cycle() {
        let (mut browser, _) = listener.accept().await.expect("a connection");
        tokio::spawn(async move {
            let mut till = tokio::net::TcpStream::connect(process).await?;
            tokio::io::copy_bidirectional(&mut browser, &mut till).await
        });
    }
}

impl Till {
    /// A till with the settings that a shop has.
    pub async fn start() -> Self {
        Self::start_with(|_| {}).await
    }

    /// A till for a claim about SQLite's file; `None`, which is said loudly, where everything is tried on PostgreSQL.
    #[expect(clippy::print_stderr, reason = "a test that was left out has to say so")]
    pub async fn on_sqlite_alone(claim: &str) -> Option<Self> {
        if throwaway::is_wanted() {
            eprintln!("SKIPPED on PostgreSQL: {claim}");
            return None;
        }
        Some(Self::start().await)
    }

    /// A till whose settings differ from a shop's.
    pub async fn start_with(change: impl FnOnce(&mut Config)) -> Self {
        Self::start_at(Clock::system(), change).await
    }

    /// The same, at another time of day.
    pub async fn start_at(clock: Clock, change: impl FnOnce(&mut Config)) -> Self {
        Self::start_in(Folder::new(), clock, processes(), change).await
    }

    /// A till of one process, for a claim about what a process does by itself.
    pub async fn start_as_one() -> Self {
        Self::start_in(Folder::new(), Clock::system(), 1, |_| {}).await
    }

    async fn start_in(folder: Folder, clock: Clock, processes: usize, change: impl FnOnce(&mut Config)) -> Self {
        tls_provider();
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let origin: Url = format!("http://localhost:{}", address.port()).parse().expect("a URL");
        let witness = Witness::start(origin.origin());
        let blinkland = Blinkland::start(clock.clone(), &origin).await;
        let file = folder.path("till.db");
        let mut config = config(address, &origin, &blinkland, file.clone());
        change(&mut config);
        if config.database.file() == Some(&*file) {
            config.database = on_the_database_to_try(config.database).await;
        }
        let db = Db::open(&config.database, config.world).await.expect("a database");
        let mut till = Self {
            origin,
            witness,
            config,
            _folder: folder,
            clock: blinkland.clock.clone(),
            blinkland,
            db,
            processes,
            running: None,
        };
        till.run(listener).await;
        till
    }

    /// The same, on a copy of this file, whichever database everything else is tried on.
    pub async fn start_on_file(clock: Clock, file: &Path) -> Self {
        let folder = Folder::new();
        let copy = folder.path("copy.db");
        std::fs::copy(file, &copy).expect("a copy");
        Self::start_in(folder, clock, processes(), |config| {
            config.database = Database::File(copy)
        })
        .await
    }

    /// A till whose access tokens really lapse on a real Hydra; the sandbox's live an hour, and the clock is moved.
    pub async fn start_with_short_tokens() -> Self {
        let mut till = Self::start().await;
        if let Some(hydra) = &till.blinkland.hydra {
            hydra.let_tokens_live(SHORT_LIFE).await;
            till.blinkland.tokens_are_short = true;
        }
        till
    }

    /// Access tokens issued from now on live so many seconds.
    pub async fn let_tokens_live(&self, seconds: u64) {
        match &self.blinkland.hydra {
            Some(hydra) => hydra.let_tokens_live(seconds).await,
            None => self.order(Command::SetAccessTtl {
                seconds: seconds.cast_signed(),
            }),
        }
    }

    async fn run(&mut self, listener: TcpListener) {
        let mut listeners = vec![listener];
        let mut front = None;
        if self.processes > 1 && matches!(self.config.database, Database::Server(_)) {
            let mut addresses = Vec::new();
            let public = listeners.remove(0);
            for _ in 0..self.processes {
                let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
                addresses.push(listener.local_addr().expect("an address"));
                listeners.push(listener);
            }
            front = Some(tokio::spawn(take_turns(public, addresses)));
        }
        let first = listeners[0].local_addr().expect("an address");
        let mut running = Running {
            processes: Vec::new(),
            front,
            first: format!("http://{first}/").parse().expect("a URL"),
        };
        for listener in listeners {
            let (db, clock) = match running.processes.is_empty() {
                true => (self.db.clone(), self.clock.clone()),
                false => (self.another_pool().await, self.clock.of_another_machine(0)),
            };
            let app = App::start(&self.config, db, None, clock);
            let (stop, stopped) = oneshot::channel();
            let stopped = async move {
                let _ = stopped.await;
            };
            let serving = tokio::spawn(app.serve(listener, stopped));
            running.processes.push((stop, serving));
        }
        self.running = Some(running);
    }

    async fn another_pool(&self) -> Db {
        Db::open(&self.config.database, self.config.world)
            .await
            .expect("the same database")
    }

    /// Stops the till as SIGTERM does, and waits until it is done.
    pub async fn stop(&mut self) {
        let Some(running) = self.running.take() else { return };
        for (stop, serving) in running.processes {
            let _ = stop.send(());
            serving.await.expect("no panic").expect("a clean end");
        }
        if let Some(front) = running.front {
            front.abort();
            // Its port is free when it is gone.
            let _ = front.await;
        }
    }

    /// Stops it and lets go of its database.
    pub async fn close(&mut self) {
        self.stop().await;
        self.db.close().await;
        // Whoever holds a handle keeps the file from being replaced.
        let elsewhere = Folder::new();
        self.db = Db::open(&elsewhere.path("none.db"), self.config.world)
            .await
            .expect("a database");
    }

    /// Starts it again by a clock that is its own and so much ahead of everybody else's.
    pub async fn start_again_ahead(&mut self, by: Duration) {
        self.clock = Clock::system();
        self.clock.advance(by);
        self.start_again().await;
    }

    /// Starts it again on the same port and database.
    pub async fn start_again(&mut self) {
        self.stop().await;
        let listener = TcpListener::bind(self.config.listen).await.expect("the same port");
        self.db = self.another_pool().await;
        self.run(listener).await;
    }

    pub fn url(&self, path: &str) -> Url {
        self.origin.join(path).expect("a path")
    }

    pub fn control(&self) -> &Control {
        &self.blinkland.control
    }

    /// Moves everybody's clock. At the end of time every sleeper would wake for ever.
    pub fn advance(&self, by: Duration) {
        assert!(by < Duration::from_hours(24 * 3650), "moved by {by:?}");
        self.blinkland.clock.advance(by);
    }

    /// Lets the access tokens lapse: by moving the clock, or by waiting for a real Hydra's short tokens to end. A real
    /// Hydra's hour-long tokens only lapse by the till's clock, so that it renews early.
    pub async fn let_token_lapse(&self) {
        if self.blinkland.tokens_are_short {
            self.until_no_access_token_lives().await;
        } else {
            self.advance(Duration::from_secs(2 * 3600));
        }
    }

    /// Waits, in real time, until Hydra takes none of the access tokens it gave.
    pub async fn until_no_access_token_lives(&self) {
        let patience = tokio::time::Instant::now() + Duration::from_secs(60);
        while self.live_tokens().await.0 > 0 {
            assert!(tokio::time::Instant::now() < patience, "tokens live on");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// Access tokens are over at Blink, and the till cannot know.
    pub async fn end_access_tokens_unseen(&self) {
        if self.is_on_real_hydra() {
            assert!(self.blinkland.tokens_are_short, "an hour is too long to wait");
            self.until_no_access_token_lives().await;
            self.blinkland.clock.set_back(Duration::from_secs(2 * SHORT_LIFE));
        } else {
            self.order(Command::ExpireAccessTokens);
        }
    }

    /// What the sandbox is told has to be there.
    pub fn order(&self, command: Command) {
        assert!(self.control().send(command.clone()), "{command:?}");
    }

    /// How many access and refresh tokens Hydra would take now.
    pub async fn live_tokens(&self) -> (usize, usize) {
        let Some(hydra) = &self.blinkland.hydra else {
            return self.control().live_tokens();
        };
        let (mut access, mut refresh) = (0, 0);
        for token in self.control().secrets() {
            if token.starts_with("ory_at_") {
                access += usize::from(hydra.is_live(&token).await);
            } else if token.starts_with("ory_rt_") {
                refresh += usize::from(hydra.is_live(&token).await);
            }
        }
        (access, refresh)
    }

    /// The person takes the app away at Blink.
    pub async fn remove_app_of(&self, person: &str) {
        match &self.blinkland.hydra {
            Some(hydra) => hydra.remove_app(&self.control().person(person).user_id).await,
            None => self.order(Command::RevokeAllFor { person: person.into() }),
        }
    }

    fn is_on_real_hydra(&self) -> bool {
        self.blinkland.hydra.is_some()
    }

    /// Rows of a table, for claims that nothing is left behind.
    pub async fn rows(&self, table: &str) -> i64 {
        let sql = match table {
            "grants" => "select count(*) from grants",
            "sessions" => "select count(*) from sessions",
            "sales" => "select count(*) from sales",
            "attempts" => "select count(*) from attempts",
            "payments" => "select count(*) from attempt_events where status in ('paid', 'paid-late')",
            "login_attempts" => "select count(*) from login_attempts",
            "revocations" => "select count(*) from revocations",
            other => panic!("no question for {other}"),
        };
        self.db.count(sql).await.expect("a count")
    }

    /// The answer to a question of one number.
    pub async fn count(&self, sql: &'static str) -> i64 {
        self.db.count(sql).await.expect("a count")
    }

    /// From now on the database has no room for a row of this table, or has it again.
    pub async fn has_room_for(&self, table: &str, room: bool) {
        let refuse = match (self.config.database.file(), room) {
            (Some(_), false) => {
                format!("create trigger no_room before insert on {table} begin select raise(rollback, 'no room'); end")
            }
            (Some(_), true) => "drop trigger no_room".to_owned(),
            (None, false) => format!(
                "create or replace function no_room() returns trigger language plpgsql as $$ begin \
                 raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$; \
                 create trigger no_room before insert or update on {table} for each row execute function no_room()"
            ),
            (None, true) => format!("drop trigger no_room on {table}"),
        };
        self.db.run(&refuse).await.expect("a trigger");
    }

    /// Somebody else's transaction, until whose end nobody writes: on SQLite it is the one writer, on PostgreSQL it has locked
    /// every table, as who repairs it might.
    pub async fn nobody_writes(&self) -> Transaction {
        let db = Db::open(&self.config.database, self.config.world)
            .await
            .expect("another connection");
        let mut patience = Patience::default();
        loop {
            let mut held = db.begin(&[]).await.expect("a transaction");
            if self.config.database.file().is_some() {
                return held;
            }
            let lock = "do $$ begin \
                        set local idle_in_transaction_session_timeout = 0; \
                        execute (select 'lock table ' || string_agg(quote_ident(tablename), ', ') || ' in exclusive mode' \
                        from pg_tables where schemaname = current_schema()); end $$";
            // Whoever was writing may want a table that this one has already.
            match db::query(lock).execute(&mut *held).await {
                Ok(_) => return held,
                Err(error) => assert!(patience.lasts(), "{error}"),
            }
        }
    }

    /// How often one of Blink's faces was asked for this.
    pub fn asked(&self, face: Face, operation: &str) -> usize {
        let calls = self.control().calls();
        let of = |call: &&sandbox::Call| call.face == face && call.operation == operation;
        calls.iter().filter(of).count()
    }

    /// Waits until a table has so many rows.
    pub async fn until_rows(&self, table: &str, count: i64) {
        let mut patience = Patience::default();
        while self.rows(table).await != count {
            assert!(patience.lasts(), "never {count} {table}");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// From now on Blink answers nothing and tells nothing, or does again.
    pub fn blink_is_away(&self, is_away: bool) {
        for preset in [Preset::ApiDown, Preset::WebsocketDown] {
            self.control().preset(preset, is_away);
        }
    }

    /// Waits until Blink has seen what it has to see.
    pub async fn settled(&self, seen: impl Fn(&Counters) -> bool) {
        until(|| seen(&self.control().counters())).await;
    }

    /// The same, while time passes.
    pub async fn advancing_until(&self, seen: impl Fn(&Counters) -> bool) {
        until(|| {
            self.advance(Duration::from_secs(1));
            seen(&self.control().counters())
        })
        .await;
    }

    /// A till on PostgreSQL, whatever everything else is tried on; `None`, which is said loudly: there is none.
    pub async fn on_postgres() -> Option<Self> {
        let database = fresh_postgres().await?;
        Some(Self::start_with(|config| config.database = database).await)
    }

    /// Another process on the same database, that can die at any moment; its machine's clock is wrong by so much.
    pub async fn mortal_process(&self, wrong_by: i64) -> Process {
        Process::start(self.config.clone(), self.blinkland.clock.of_another_machine(wrong_by)).await
    }

    /// The till's first process, past whatever hands out connections: for a claim about each process by itself.
    pub fn first_process(&self) -> &Url {
        &self.running.as_ref().expect("it runs").first
    }

    /// Another process on the same database and Blink, on a port of its own behind the same public address.
    pub async fn second_process(&self) -> Url {
        self.second_process_under(None).await
    }

    /// The same, whose pages wear this banner.
    pub async fn second_process_under(&self, banner: Option<Notice>) -> Url {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let db = self.another_pool().await;
        let clock = self.blinkland.clock.of_another_machine(0);
        peers::agree(&db, &clock).await.expect("its time");
        let app = App::start(&self.config, db, banner, clock);
        tokio::spawn(app.serve(listener, std::future::pending()));
        format!("http://{address}/").parse().expect("a URL")
    }

    /// A browser that has never been here.
    pub fn browser(&self) -> Browser {
        let mut browser = Browser::new(self.origin.clone());
        browser.pages = Some(self.blinkland.origin.clone());
        browser
    }

    /// A browser that is signed in as this person, every box ticked.
    pub async fn signed_in(&self, person: &str) -> Browser {
        let browser = self.browser();
        let page = browser.sign_in(person, &ALL_SCOPES).await;
        assert_eq!(page.data_page(), "till", "{}", page.body);
        browser
    }
}

/// The file, or with `TILL_TEST_DATABASE=postgres` a fresh database of PostgreSQL in its place.
async fn on_the_database_to_try(file: Database) -> Database {
    if !throwaway::is_wanted() {
        return file;
    }
    fresh_postgres().await.expect("PostgreSQL")
}

/// A database of PostgreSQL whose tables are made; `None`, which was said loudly, where none is installed.
pub async fn fresh_postgres() -> Option<Database> {
    let address = throwaway::fresh(async |address| {
        let template = Database::parse(&address).expect("an address");
        Db::open(&template, World::Live)
            .await
            .expect("up to date")
            .close()
            .await;
    });
    Some(Database::parse(&address.await?).expect("an address"))
}

/// A process with threads of its own, all of which end when it is killed: nothing is written any more, nothing given back.
pub struct Process {
    pub url: Url,
    runtime: Option<tokio::runtime::Runtime>,
    stop: Option<oneshot::Sender<()>>,
    serving: Option<JoinHandle<()>>,
}

impl Process {
    async fn start(config: Config, clock: Clock) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .expect("a runtime");
        let ((opened, open), (stop, stopped)) = (oneshot::channel(), oneshot::channel());
        let serving = runtime.spawn(async move {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
            let db = Db::open(&config.database, config.world)
                .await
                .expect("the same database");
            peers::agree(&db, &clock).await.expect("its time");
            let app = App::start(&config, db.clone(), None, clock);
            let _ = opened.send(listener.local_addr().expect("an address"));
            let stopped = async move {
                let _ = stopped.await;
            };
            app.serve(listener, stopped).await.expect("a clean end");
            db.close().await;
        });
        let address = open.await.expect("it serves");
        Self {
            url: format!("http://{address}/").parse().expect("a URL"),
            runtime: Some(runtime),
            stop: Some(stop),
            serving: Some(serving),
        }
    }

    /// As a power cut does.
    pub fn kill(mut self) {
        self.runtime.take().expect("it lives").shutdown_background();
    }

    /// As SIGTERM does; comes back when it is done.
    pub async fn stop(mut self) {
        let _ = self.stop.take().expect("it runs").send(());
        self.serving.take().expect("it runs").await.expect("no panic");
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// A database of PostgreSQL in which nothing is, by its address; `None`, which was said loudly, where none is installed.
pub fn empty_postgres() -> Option<String> {
    throwaway::empty()
}

/// A server of PostgreSQL that somebody may stop and start.
pub type OwnServer = throwaway::Server;

/// Takes a till's database to that server by PostgreSQL's own tools.
pub fn carried(database: &Database, to: &OwnServer) -> Database {
    Database::parse(&throwaway::carry(&on_server(database).name, to)).expect("an address")
}

/// What is asked of PostgreSQL alone.
pub fn on_server(database: &Database) -> &Server {
    match database {
        Database::Server(server) => server,
        Database::File(file) => panic!("{} is no server's", file.display()),
    }
}

/// What `DATABASE_URL` says to name it.
pub fn address_of(database: &Database) -> String {
    match database {
        Database::File(file) => format!("sqlite://{}", file.display()),
        Database::Server(server) => {
            let socket = server.socket.as_ref().expect("a socket").display();
            format!("postgres://{}@localhost/{}?host={socket}", server.user, server.name)
        }
    }
}

/// What the database at this address answers to somebody who is no till.
pub fn psql(address: &str, sql: &str) -> String {
    let database = Database::parse(address).expect("an address");
    throwaway::psql(&on_server(&database).name, sql)
}

impl Drop for Till {
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        let keys = self.config.secret_keys.0.iter();
        let keys = keys.map(|key| base64::Engine::encode(&base64::engine::general_purpose::STANDARD, key));
        let secrets = self.control().secrets().into_iter().chain(keys);
        let dump = self._folder.path("dump.sql");
        let database = match &self.config.database {
            Database::File(path) => path.clone(),
            Database::Server(server) => {
                throwaway::end(server.socket.as_deref().expect("a socket"), &server.name, &dump);
                dump
            }
        };
        self.witness.search(secrets, &database);
    }
}

impl Blinkland {
    pub async fn start(clock: Clock, till: &Url) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let redirect_uri = format!("{till}api/auth/callback/blink");
        let hydra = RealHydra::register(&redirect_uri).await;
        let settings = Settings {
            client_id: CLIENT_ID.to_owned(),
            client_secret: CLIENT_SECRET.to_owned(),
            redirect_uri,
            clock: sandbox::Clock::sharing(clock.offset()),
            hydra: hydra.as_ref().map(|hydra| sandbox::RealHydra {
                public: hydra.public.clone(),
                admin: hydra.admin.clone(),
                register: None,
            }),
            names: Vec::new(),
            state_file: None,
        };
        let sandbox = Sandbox::start(listener, settings).await.expect("a sandbox");
        Self {
            clock,
            control: sandbox.control(),
            origin: sandbox.origin().parse().expect("a URL"),
            hydra,
            tokens_are_short: false,
            _sandbox: sandbox,
        }
    }
}

pub fn config(listen: SocketAddr, public_url: &Url, blinkland: &Blinkland, database: PathBuf) -> Config {
    let (blink, hydra) = (&blinkland.origin, blinkland.hydra.as_ref());
    let mut ws_url = blink.join("/graphql").expect("a path");
    ws_url.set_scheme("ws").expect("http becomes ws");
    Config {
        listen,
        public_url: public_url.clone(),
        database: Database::File(database),
        world: World::Sandbox,
        accounts: None,
        sign_in: SignIn::default(),
        has_service_worker: true,
        secret_keys: SecretKeys(vec![[7; 32]]),
        blink: Blink {
            client_id: hydra.map_or(CLIENT_ID, |hydra| &hydra.client_id).to_owned(),
            client_secret: CLIENT_SECRET.to_owned().into(),
            oauth_url: hydra.map_or(blink, |hydra| &hydra.public).clone(),
            // Token calls always pass the sandbox, which counts and breaks them.
            oauth_server_url: blink.clone(),
            api_url: blink.join("/graphql").expect("a path"),
            ws_url,
            scopes: ALL_SCOPES.map(str::to_owned).to_vec(),
        },
        provider_timeout: Duration::from_secs(10),
        refresh_skew: Duration::from_secs(60),
        session_idle: Duration::from_secs(30 * 24 * 3600),
        session_max: Duration::from_secs(180 * 24 * 3600),
        trusted_proxies: Vec::new(),
        admin_listen: None,
        egress: "default".to_owned(),
        integrations: Integrations::of_sandbox(blink),
    }
}

/// How long is waited for what comes true by itself: 20 s, below the 30 s after which a watch looks by itself though nobody
/// woke it; and on a machine that is slow until so many looks were taken, however long they took.
pub struct Patience {
    ends_at: tokio::time::Instant,
    looks: u32,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            ends_at: tokio::time::Instant::now() + Duration::from_secs(20),
            looks: 500,
        }
    }
}

impl Patience {
    /// A look was in vain: may another be taken?
    pub fn lasts(&mut self) -> bool {
        self.looks = self.looks.saturating_sub(1);
        self.looks > 0 || tokio::time::Instant::now() < self.ends_at
    }
}

/// Waits for a condition that comes true by itself; says so when it does not.
pub async fn until(condition: impl Fn() -> bool) {
    let mut patience = Patience::default();
    while !condition() {
        assert!(patience.lasts(), "it never came true");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// A browser: cookies, navigation headers, forms. Redirects are followed only when asked for.
#[derive(Clone)]
pub struct Browser {
    http: reqwest::Client,
    jar: Arc<Jar>,
    home: Url,
    /// Where Blink's pages are; a real Hydra sends everybody to the one address that it was started with.
    pages: Option<Url>,
    /// Its `User-Agent`.
    words: String,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Page {
    pub status: StatusCode,
    pub url: Url,
    pub headers: HeaderMap,
    pub body: String,
}

impl Browser {
    pub fn new(home: Url) -> Self {
        tls_provider();
        let jar = Arc::new(Jar::default());
        let http = reqwest::Client::builder()
            .cookie_provider(jar.clone())
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .timeout(Duration::from_secs(60))
            // Of several processes the next request reaches the next one.
            .pool_max_idle_per_host(if processes() > 1 { 0 } else { usize::MAX })
            .build()
            .expect("a client");
        Self {
            http,
            jar,
            home,
            pages: None,
            words: "A test's browser".to_owned(),
        }
    }

    fn url(&self, path: &str) -> Url {
        let url = self.home.join(path).expect("a path or an address");
        let is_page = url.query().is_some_and(|query| query.contains("_challenge="));
        match &self.pages {
            Some(pages) if is_page && ["/login", "/consent"].contains(&url.path()) => {
                let mut here = pages.join(url.path()).expect("a path");
                here.set_query(url.query());
                here
            }
            _ => url,
        }
    }

    /// A browser with these words for itself.
    pub fn named(mut self, words: &str) -> Self {
        words.clone_into(&mut self.words);
        self
    }

    /// A cookie that it would send to the till.
    pub fn cookie(&self, name: &str) -> Option<String> {
        let line = self.jar.cookies(&self.home)?;
        let pairs = line.to_str().expect("ASCII").split("; ");
        let mut values = pairs.filter_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
        values.next().map(str::to_owned)
    }

    /// A request as it is, without following anything.
    pub async fn request(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        form: Option<&[(&str, &str)]>,
    ) -> Page {
        let answer = self.try_request(method, path, headers, form).await;
        answer.unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// The same, where nobody may be there to answer.
    pub async fn try_request(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        form: Option<&[(&str, &str)]>,
    ) -> reqwest::Result<Page> {
        let url = self.url(path);
        let mut request = self.http.request(method, url.clone()).header(USER_AGENT, &self.words);
        for (name, value) in headers {
            request = request.header(
                HeaderName::from_bytes(name.as_bytes()).expect("a header name"),
                HeaderValue::from_str(value).expect("a header value"),
            );
        }
        if let Some(form) = form {
            request = request.form(form);
        }
        let response = request.send().await?;
        let page = Page {
            status: response.status(),
            headers: response.headers().clone(),
            url,
            body: response.text().await?,
        };
        if page.url.origin() == self.home.origin() {
            self.bear_witness(&page);
        }
        Ok(page)
    }

    /// What the till showed, but for the two headers that have to carry secrets: cookies are for this browser, and the
    /// way to Blink holds the state.
    fn bear_witness(&self, page: &Page) {
        let mut headers = page.headers.clone();
        headers.remove(SET_COOKIE);
        if page
            .headers
            .get(LOCATION)
            .is_some_and(|to| to.as_bytes().starts_with(b"http"))
        {
            headers.remove(LOCATION);
        }
        let till = self.home.origin();
        trace::page(&till, &headers, &page.body);
        for cookie in ["till_session", "till_browser"] {
            trace::secret(&till, self.cookie(cookie).unwrap_or_default());
        }
    }

    /// An answer whose body is read as it comes, for event streams.
    pub async fn stream(&self, path: &str, headers: &[(&str, &str)]) -> reqwest::Response {
        // It is the whole body's, and a stream that nobody reads yet has one too.
        let mut request = self.http.get(self.url(path)).timeout(Duration::from_secs(600));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let head = tokio::time::timeout(Duration::from_secs(60), request.send()).await;
        head.expect("in time").expect("an answer")
    }

    /// One navigation, redirects not followed.
    pub async fn get(&self, path: &str) -> Page {
        let headers = [
            ("Sec-Fetch-Mode", "navigate"),
            ("Sec-Fetch-Dest", "document"),
            ("Accept", "text/html"),
        ];
        self.request(Method::GET, path, &headers, None).await
    }

    /// What it sends as `Cookie`.
    pub fn cookies(&self) -> String {
        let value = self.jar.cookies(&self.home);
        value.map_or(String::new(), |value| value.to_str().expect("ASCII").to_owned())
    }

    /// What a proxy says of this browser to a process behind it.
    pub fn as_by_proxy(&self) -> [(&'static str, String); 2] {
        let home = &self.home;
        let (host, port) = (home.host_str().expect("a host"), home.port().expect("a port"));
        [("Host", format!("{host}:{port}")), ("Cookie", self.cookies())]
    }

    /// A navigation to another process behind the same public address, with this browser's cookies.
    pub async fn get_by(&self, process: &Url, path: &str) -> Page {
        let url = process.join(path).expect("a path");
        let [(host, at), (cookie, cookies)] = &self.as_by_proxy();
        let headers = [(*host, at.as_str()), (*cookie, cookies), ("Sec-Fetch-Mode", "navigate")];
        self.request(Method::GET, url.as_str(), &headers, None).await
    }

    /// A form of ours, sent to another process behind the same public address.
    pub async fn post_by(&self, process: &Url, path: &str, form: &[(&str, &str)]) -> Page {
        let url = process.join(path).expect("a path");
        let [(host, at), (cookie, cookies)] = &self.as_by_proxy();
        let headers = [
            (*host, at.as_str()),
            (*cookie, cookies),
            ("Sec-Fetch-Site", "same-origin"),
            ("Sec-Fetch-Mode", "navigate"),
            ("Accept", "text/html"),
        ];
        self.request(Method::POST, url.as_str(), &headers, Some(form)).await
    }

    /// A navigation to wherever it leads.
    pub async fn visit(&self, path: &str) -> Page {
        let mut page = self.get(path).await;
        for _ in 0..20 {
            if !page.status.is_redirection() {
                return page;
            }
            page = self.get(page.location().as_str()).await;
        }
        panic!("redirected for ever: {}", page.url);
    }

    /// A form of ours, sent as a browser does; redirects not followed.
    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> Page {
        let headers = [
            ("Sec-Fetch-Site", "same-origin"),
            ("Sec-Fetch-Mode", "navigate"),
            ("Accept", "text/html"),
        ];
        self.request(Method::POST, path, &headers, Some(form)).await
    }

    /// A form with a file in it, as a browser sends one; redirects not followed.
    pub async fn post_file(&self, path: &str, fields: &[(&str, &str)], file: Option<&[u8]>) -> Page {
        const BOUNDARY: &str = "----a-boundary-of-a-test";
        let mut body = Vec::new();
        for (name, value) in fields {
            let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
            body.extend_from_slice(format!("{head}{value}\r\n").as_bytes());
        }
        if let Some(file) = file {
            let head =
                "Content-Disposition: form-data; name=\"file\"; filename=\"items.csv\"\r\nContent-Type: text/csv";
            body.extend_from_slice(format!("--{BOUNDARY}\r\n{head}\r\n\r\n").as_bytes());
            body.extend_from_slice(file);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
        let url = self.url(path);
        let request = self
            .http
            .post(url.clone())
            .header(USER_AGENT, &self.words)
            .header("Sec-Fetch-Site", "same-origin")
            .header("Sec-Fetch-Mode", "navigate")
            .header("Accept", "text/html")
            .header("Content-Type", format!("multipart/form-data; boundary={BOUNDARY}"))
            .body(body);
        let response = request.send().await.unwrap_or_else(|error| panic!("{path}: {error}"));
        let page = Page {
            status: response.status(),
            headers: response.headers().clone(),
            url,
            body: response.text().await.expect("a body"),
        };
        self.bear_witness(&page);
        page
    }

    /// A form of this page, with its own hidden fields and these values, and on to wherever it leads.
    pub async fn submit(&self, page: &Page, form: &str, values: &[(&str, &str)]) -> Page {
        let (action, mut fields) = page.form(form);
        for (name, _) in values {
            fields.retain(|(field, _)| field != name);
        }
        let all: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .chain(values.iter().copied())
            .collect();
        let page = self.post(action.as_str(), &all).await;
        if page.status.is_redirection() {
            self.visit(page.location().as_str()).await
        } else {
            page
        }
    }

    /// Signs in by the sandbox's pages, ticking these boxes, and ends where the till leads.
    pub async fn sign_in(&self, person: &str, ticked: &[&str]) -> Page {
        self.sign_in_from("/login", person, ticked).await
    }

    pub async fn sign_in_from(&self, login: &str, person: &str, ticked: &[&str]) -> Page {
        let back = self.to_callback(login, person, ticked).await;
        self.visit(back.as_str()).await
    }

    /// Goes through Blink's pages and stops before the callback: its address, with the code.
    pub async fn to_callback(&self, login: &str, person: &str, ticked: &[&str]) -> Url {
        let callback = self.url("/api/auth/callback/blink");
        let mut page = self.get(login).await;
        for _ in 0..20 {
            if page.status.is_redirection() {
                let next = page.location();
                if next.origin() == callback.origin() && next.path() == callback.path() {
                    return next;
                }
                page = self.get(next.as_str()).await;
            } else {
                page = self.pass(&page, person, ticked).await;
            }
        }
        panic!("never came back from Blink: {}", page.body);
    }

    /// Fills in one of Blink's two pages.
    async fn pass(&self, page: &Page, person: &str, ticked: &[&str]) -> Page {
        assert_eq!(page.status, StatusCode::OK, "{}: {}", page.url, page.body);
        let (action, mut fields) = page.form("form");
        if page.select("input[name=grant_scope]").is_empty() {
            fields.retain(|(name, _)| name != "person");
            fields.push(("person".to_owned(), person.to_owned()));
        } else {
            fields.retain(|(name, _)| name != "grant_scope" && name != "decision");
            fields.extend(
                ticked
                    .iter()
                    .map(|scope| ("grant_scope".to_owned(), (*scope).to_owned())),
            );
            fields.push(("decision".to_owned(), "allow".to_owned()));
        }
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        self.post(action.as_str(), &fields).await
    }
}

impl Page {
    /// Where a redirect leads.
    pub fn location(&self) -> Url {
        let location = self
            .headers
            .get(LOCATION)
            .unwrap_or_else(|| panic!("{}: no Location", self.url));
        self.url.join(location.to_str().expect("ASCII")).expect("an address")
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    /// Attribute maps are copied out: the parsed page cannot cross an `await`.
    pub fn select(&self, selector: &str) -> Vec<Element> {
        let html = Html::parse_document(&self.body);
        let selector = Selector::parse(selector).expect("a selector");
        let copy = |element: scraper::ElementRef<'_>| Element {
            attributes: element
                .value()
                .attrs()
                .map(|(n, v)| (n.to_owned(), v.to_owned()))
                .collect(),
            text: element
                .text()
                .collect::<String>()
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" "),
        };
        html.select(&selector).map(copy).collect()
    }

    pub fn one(&self, selector: &str) -> Element {
        let found = self.select(selector);
        assert!(
            !found.is_empty(),
            "no {selector} in {} {}:\n{}",
            self.status,
            self.url,
            self.body
        );
        found.into_iter().next().expect("just counted")
    }

    pub fn has(&self, selector: &str) -> bool {
        !self.select(selector).is_empty()
    }

    pub fn data_page(&self) -> String {
        self.one("body").attribute("data-page").to_owned()
    }

    pub fn notice(&self, name: &str) -> Option<Element> {
        self.select(&format!("[data-notice={name}]")).into_iter().next()
    }

    /// A form's address and what it would send if nothing was typed: like a browser, ticked boxes and chosen options.
    pub fn form(&self, selector: &str) -> (Url, Vec<(String, String)>) {
        let html = Html::parse_document(&self.body);
        let chosen = Selector::parse(selector).expect("a selector");
        let form = html
            .select(&chosen)
            .next()
            .unwrap_or_else(|| panic!("no {selector} in {}:\n{}", self.url, self.body));
        let action = self
            .url
            .join(form.value().attr("action").unwrap_or_default())
            .expect("an address");
        let mut fields = Vec::new();
        for input in form.select(&Selector::parse("input[name], textarea[name], select[name]").expect("a selector")) {
            let value = input.value();
            let name = value.attr("name").unwrap_or_default().to_owned();
            let tickable = matches!(value.attr("type"), Some("checkbox" | "radio"));
            if tickable && value.attr("checked").is_none() || value.attr("disabled").is_some() {
                continue;
            }
            let text = match value.name() {
                "textarea" => input.text().collect(),
                "select" => input
                    .select(&Selector::parse("option[selected]").expect("a selector"))
                    .next()
                    .and_then(|option| option.value().attr("value").map(str::to_owned))
                    .unwrap_or_default(),
                _ => value.attr("value").unwrap_or_default().to_owned(),
            };
            fields.push((name, text));
        }
        (action, fields)
    }
}

/// An element, copied out of its page.
#[derive(Clone, Debug)]
pub struct Element {
    attributes: Vec<(String, String)>,
    pub text: String,
}

impl Element {
    pub fn attribute(&self, name: &str) -> &str {
        self.attributes
            .iter()
            .find(|(n, _)| n == name)
            .map_or("", |(_, value)| value)
    }
}
