//! The process: read the settings, start the sandbox if asked, serve, shut down.

use std::{
    future::Future,
    io::{self, IsTerminal},
    net::SocketAddr,
    path::PathBuf,
    process::ExitCode,
    time::Duration,
};

use blink_till::{
    app::App,
    cli::{self, Command, Failure, Invocation},
    clock::Clock,
    config::{self, Config, Database, Settings, SettingsError, World},
    db::{self, Db},
    doctor,
    http::tls_provider,
    log, metrics, peers,
    web::Notice,
};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
};
use tokio_util::sync::CancellationToken;

#[cfg(feature = "sandbox")]
mod sandboxed;

/// Threads that still block when everything is finished are not waited for.
const LAST_THREADS: Duration = Duration::from_secs(1);

fn main() -> ExitCode {
    let begun = config::without_foreign_names().map_err(|error| broken("the process does not start", &error));
    match begun.and_then(|()| cli::read()).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.end(),
    }
}

fn run(Invocation { command, flags }: Invocation) -> Result<(), Failure> {
    match command {
        Command::Show(text) => cli::print(&text),
        Command::Key => cli::print(&config::fresh_key()),
        Command::Doctor => block_on(examine(to_examine(flags))),
        Command::Serve(World::Live) => block_on(serve(settings(flags)?.till()?)),
        #[cfg(feature = "sandbox")]
        Command::Serve(World::Sandbox) => block_on(sandboxed::serve_till(settings(flags)?.sandboxed_till()?)),
        #[cfg(feature = "sandbox")]
        Command::Sandbox(hydra) => {
            let hydra = hydra.as_ref().map(|(public, admin)| (public.as_str(), admin.as_str()));
            block_on(sandboxed::serve_sandbox(settings(flags)?.lone_sandbox(hydra)?))
        }
        #[cfg(not(feature = "sandbox"))]
        Command::Serve(World::Sandbox) | Command::Sandbox(_) => Err(Failure::Broken(
            "this till was built without its sandbox; build it with `--features sandbox`".into(),
        )),
        Command::Backup(world, file) => block_on(back_up(settings(flags)?.database(world)?, file)),
        Command::Restore(world, file) => block_on(restore(settings(flags)?.database(world)?, world, file)),
        Command::Move(world, to) => block_on(move_to(settings(flags)?.database(world)?, world, to)),
    }
}

/// The settings of a command that works with them, and its log, as they say.
fn settings(flags: Vec<(&'static str, String)>) -> Result<Settings, Failure> {
    let settings = Settings::read(flags)?;
    write_log(&settings.log()?);
    Ok(settings)
}

fn to_examine(flags: Vec<(&'static str, String)>) -> Result<Config, SettingsError> {
    let settings = Settings::read(flags)?;
    settings.log()?;
    settings.till()
}

fn block_on(command: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    tls_provider();
    let runtime = tokio::runtime::Runtime::new().map_err(|error| broken("the runtime does not start", &error))?;
    let result = runtime.block_on(command);
    runtime.shutdown_timeout(LAST_THREADS);
    result
}

fn write_log(log: &config::Log) {
    let lines = log::subscriber(log, io::stderr, io::stderr().is_terminal());
    tracing::subscriber::set_global_default(lines).expect("nobody else takes the lines of this process");
}

/// The file that a copy is made of or put back into.
fn in_a_file(database: &Database, instead: &str) -> Result<PathBuf, Failure> {
    match database.file() {
        Some(file) => Ok(file.to_owned()),
        None => Err(Failure::Broken(format!(
            "DATABASE_URL names PostgreSQL, {database}, which has its own tools: {instead}"
        ))),
    }
}

async fn back_up(database: Database, file: PathBuf) -> Result<(), Failure> {
    let database = in_a_file(
        &database,
        "`pg_dump --format=custom --file=FILE` makes a copy of a running till",
    )?;
    db::backup(&database, &file).await?;
    cli::print(&format!(
        "{} is a copy of {}. Keep the secret keys as well, at another place: without them nobody stays signed in.",
        file.display(),
        database.display()
    ))
}

async fn restore(database: Database, world: World, file: PathBuf) -> Result<(), Failure> {
    let database = in_a_file(
        &database,
        "stop every till, make an empty database, and fill it with `pg_restore --exit-on-error --no-owner FILE`",
    )?;
    let replaced = db::restore(&database, world, &file).await?;
    let kept = replaced.map_or(String::new(), |kept| {
        format!(" What was there is kept as {}.", kept.display())
    });
    cli::print(&format!("{} is back in {}.{kept}", file.display(), database.display()))
}

async fn move_to(database: Database, world: World, to: String) -> Result<(), Failure> {
    let to = Database::parse(&to).map_err(|problem| Failure::Settings(format!("TO {problem}")))?;
    let moved = db::transfer(&database, &to, world).await?;
    for (table, rows) in &moved.tables {
        cli::print(&format!("{table}: {rows}"))?;
    }
    cli::print(&format!(
        "{to} holds all {} rows of {database}, each read back and compared. Nothing was changed in the old one. Let \
         DATABASE_URL name the new one, keep TILL_SECRET_KEYS, and start the till.",
        moved.rows()
    ))
}

async fn examine(settings: Result<Config, SettingsError>) -> Result<(), Failure> {
    let mut outcome = Ok(());
    doctor::examine(settings, &Clock::system(), |finding| {
        let told = cli::print(&finding.to_string());
        if finding.result.is_err() || told.is_err() {
            outcome = Err(Failure::AlreadyReported);
        }
    })
    .await;
    outcome
}

/// A till at the real Blink.
async fn serve(config: Config) -> Result<(), Failure> {
    let stop = stop_signal()?;
    let clock = the_time()?;
    serve_till(&config, None, clock, stop).await
}

/// Opens everything, says so, and serves until `stop`.
async fn serve_till(
    config: &Config,
    banner: Option<Notice>,
    clock: Clock,
    stop: CancellationToken,
) -> Result<(), Failure> {
    let listener = listen("TILL_LISTEN", config.listen).await?;
    if let Some(address) = config.admin_listen {
        let admin = listen("TILL_ADMIN_LISTEN", address).await?;
        tokio::spawn(metrics::serve(admin, metrics::count(), stop.clone().cancelled_owned()));
    }
    let db = Db::open(&config.database, config.world).await?;
    // Before anybody is served. Whoever cannot be asked now is asked again in a minute.
    if let Err(error) = peers::agree(&db, &clock).await {
        tracing::warn!(%error, "the database's time could not be asked for; this machine's counts until it is");
    }
    announce(config, local_address(&listener)?);
    let served = App::start(config, db.clone(), banner, clock)
        .serve(listener, stop.cancelled_owned())
        .await;
    db.close().await;
    served.map_err(|error| broken("the till stopped serving", &error))
}

fn announce(config: &Config, listens_at: SocketAddr) {
    tracing::info!(listen = %listens_at, public_url = %config.public_url, "the till is open");
    let direct = config.public_url.scheme() == "http" && listens_at.ip().is_loopback();
    if direct && config.public_url.port_or_known_default() != Some(listens_at.port()) {
        tracing::warn!("TILL_PUBLIC_URL and TILL_LISTEN differ in the port: browsers have to come by TILL_PUBLIC_URL");
    }
    let origin = config.public_url.origin().ascii_serialization();
    // A till whose stdout is closed is open all the same.
    let _ = cli::print(&format!("Blink Till is open at {origin}"));
}

/// The system's clock, if it shows a time that can be.
fn the_time() -> Result<Clock, Failure> {
    let clock = Clock::system();
    if clock.is_sane() {
        Ok(clock)
    } else {
        Err(Failure::Broken(
            "the system's clock is years off; set it, or no sign-in and no invoice will hold".into(),
        ))
    }
}

async fn listen(setting: &str, address: SocketAddr) -> Result<TcpListener, Failure> {
    TcpListener::bind(address).await.map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => Failure::Broken(format!(
            "{setting}: {address} is taken by another program; stop that one or choose another port"
        )),
        _ => broken(&format!("{setting}: cannot listen on {address}"), &error),
    })
}

fn local_address(listener: &TcpListener) -> Result<SocketAddr, Failure> {
    listener
        .local_addr()
        .map_err(|error| broken("a listener has no address", &error))
}

/// Cancelled by SIGTERM, which a supervisor sends, and by SIGINT, which is Ctrl-C.
fn stop_signal() -> Result<CancellationToken, Failure> {
    let hear = |kind| signal(kind).map_err(|error| broken("signals cannot be heard", &error));
    let (mut terminate, mut interrupt) = (hear(SignalKind::terminate())?, hear(SignalKind::interrupt())?);
    let stop = CancellationToken::new();
    let told = stop.clone();
    tokio::spawn(async move {
        tokio::select! { _ = terminate.recv() => {}, _ = interrupt.recv() => {} }
        tracing::info!("told to stop: finishing what is in flight");
        told.cancel();
    });
    Ok(stop)
}

fn broken(what: &str, error: &io::Error) -> Failure {
    Failure::Broken(format!("{what}: {error}"))
}
