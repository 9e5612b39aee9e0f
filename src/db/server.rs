//! PostgreSQL: several tills share it, each with connections of its own.

use std::time::Duration;

use secrecy::ExposeSecret;
use sqlx::{
    ConnectOptions, Connection, PgConnection, PgPool,
    migrate::Migrator,
    postgres::{PgConnectOptions, PgPoolOptions, PgSslMode},
};
use tokio::time::timeout;

use super::{BUSY, PATIENCE, Trouble, held::Connections, world_name};
use crate::config::{Server, World};

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/postgres");

/// What everything here was tried with is newer; what is older has no `pg_current_xact_id`, or soon no repairs.
const OLDEST: i32 = 14;
/// A statement takes milliseconds; one that takes this long is given up rather than waited for.
const STATEMENT: Duration = Duration::from_secs(10);
/// Whoever forgets a transaction holds everybody else up.
const IDLE: Duration = Duration::from_secs(15);

/// What a till's connections are called, for whoever looks at the server.
const NAME: &str = "blink-till";

/// And a connection that says nothing for so long is not worth waiting for.
const IS_THERE: Duration = Duration::from_millis(800);
/// An answer that the server did not even refuse by then does not come any more.
const SILENT: Duration = Duration::from_secs(12);

const READERS: u32 = 10;
const ARCHIVE_READERS: u32 = 2;
const WRITERS: u32 = 6;
/// One keeps the leases, one tells, one asks what time it is: each has its own, however many customers or strangers there are.
const ASIDE: u32 = 3;
/// Two tries before a lease ends.
const ASIDE_STATEMENT: Duration = Duration::from_secs(2);
pub const ASIDE_PATIENCE: Duration = Duration::from_secs(3);
/// As many strangers may come as like: those who count them wait for each other only for a moment, and nobody waits for them.
const COUNTING: u32 = 4;
/// Long enough for a crowd on a busy machine, which is to be counted together.
const COUNT: Duration = Duration::from_millis(1_500);
const COUNT_PATIENCE: Duration = Duration::from_millis(2_000);

/// Connections to an up-to-date database.
pub struct Pools {
    pub read: Connections,
    pub archive: Connections,
    pub write: Connections,
    pub aside: Connections,
    pub counts: Connections,
}

/// Brings it up to date and connects. Several processes may do so at once.
pub async fn open(server: &Server, world: World) -> Result<Pools, Trouble> {
    let mut builder = patient(server).connect().await?;
    is_usable(&mut builder).await?;
    accept(&mut builder, world).await?;
    MIGRATIONS.run_direct(None, &mut builder, false).await?;
    sqlx::query("insert into house (id, world) values (1, $1) on conflict do nothing")
        .bind(world_name(world))
        .execute(&mut builder)
        .await?;
    // Somebody else may have been first, and of the other world.
    belongs(&mut builder, world).await?;
    builder.close().await?;
    let busy = hurried(server, STATEMENT, BUSY);
    let reading = busy.clone().options([("default_transaction_read_only", "on")]);
    let customers = |most, options| Connections::new(pool(most, BUSY).connect_lazy_with(options), SILENT);
    // What is written there is worth nothing after a power cut, and need not wait for the disk.
    let light = |longest| hurried(server, longest, longest).options([("synchronous_commit", "off")]);
    let aside = pool(ASIDE, ASIDE_STATEMENT).connect_lazy_with(light(ASIDE_STATEMENT));
    let counts = pool(COUNTING, COUNT).connect_lazy_with(light(COUNT));
    Ok(Pools {
        read: customers(READERS, reading.clone()),
        archive: customers(ARCHIVE_READERS, reading),
        write: customers(WRITERS, busy),
        aside: Connections::new(aside, ASIDE_PATIENCE),
        counts: Connections::new(counts, COUNT_PATIENCE),
    })
}

/// Looks whether this till could use it, changing nothing. `false`: there is nothing yet.
pub async fn look(server: &Server, world: World) -> Result<bool, Trouble> {
    let mut connection = patient(server).connect().await?;
    is_usable(&mut connection).await?;
    let is_there = !is_empty(&mut connection).await?;
    if is_there {
        belongs(&mut connection, world).await?;
    }
    Ok(is_there)
}

/// One connection for somebody who moves all of it: no statement of that is too long.
pub async fn one_connection(server: &Server) -> Result<Connections, Trouble> {
    let options = patient(server).application_name("blink-till move");
    // A pool would try again and again, and never say what is wrong.
    options.connect().await?.close().await?;
    let pool = PgPoolOptions::new().max_connections(1).connect_lazy_with(options);
    Ok(Connections::new(pool, Duration::MAX))
}

/// One connection more of the same kind, for somebody who keeps it.
pub fn like(others: &PgPool) -> PgPool {
    let options = PgConnectOptions::clone(&others.connect_options());
    pool(1, ASIDE_STATEMENT).connect_lazy_with(options)
}

/// Makes the tables of a till in an empty database, within the transaction that this connection is in.
pub async fn make_anew(connection: &mut PgConnection) -> Result<(), Trouble> {
    is_usable(connection).await?;
    if !is_empty(connection).await? {
        return Err(Trouble::NotEmpty);
    }
    let within = MIGRATIONS.iter().cloned().map(|mut migration| {
        // The end of one of its own would end that transaction.
        migration.no_tx = true;
        migration
    });
    let migrations = Migrator::with_migrations(within.collect());
    Ok(migrations.run_direct(None, connection, false).await?)
}

/// Is it an up-to-date till's that no till uses?
pub async fn is_resting(connection: &mut PgConnection, world: World) -> Result<(), Trouble> {
    belongs(connection, world).await?;
    let newest: Option<i64> = sqlx::query_scalar("select max(version) from _sqlx_migrations")
        .fetch_one(&mut *connection)
        .await?;
    if newest < MIGRATIONS.iter().map(|migration| migration.version).max() {
        return Err(Trouble::Older);
    }
    nobody_is_there(connection).await
}

/// Is no till connected, now?
pub async fn nobody_is_there(connection: &mut PgConnection) -> Result<(), Trouble> {
    // Within a transaction the first look would be the last.
    sqlx::query("select pg_stat_clear_snapshot()")
        .execute(&mut *connection)
        .await?;
    let tills: i64 = sqlx::query_scalar(
        "select count(*) from pg_stat_activity where datname = current_database() and application_name = $1",
    )
    .bind(NAME)
    .fetch_one(connection)
    .await?;
    if tills == 0 { Ok(()) } else { Err(Trouble::InUse) }
}

/// Is a till connected that comes from where we come from?
pub async fn is_in_use_from_here(server: &Server) -> Result<bool, Trouble> {
    let mut connection = examiner(server).connect().await?;
    let tills: i64 = sqlx::query_scalar(
        "select count(*) from pg_stat_activity where datname = current_database() and application_name = $1
         and client_addr is not distinct from inet_client_addr()",
    )
    .bind(NAME)
    .fetch_one(&mut connection)
    .await?;
    connection.close().await?;
    Ok(tills > 0)
}

/// One connection, for somebody who has a question.
pub fn one(server: &Server) -> Connections {
    Connections::new(pool(1, BUSY).connect_lazy_with(examiner(server)), SILENT)
}

fn examiner(server: &Server) -> PgConnectOptions {
    hurried(server, STATEMENT, BUSY).application_name("blink-till doctor")
}

/// A connection that goes away while nobody asks is found out before it is used. Nobody waits for one longer than `longest`.
fn pool(most: u32, longest: Duration) -> PgPoolOptions {
    PgPoolOptions::new()
        .max_connections(most)
        .acquire_timeout(longest)
        .test_before_acquire(false)
        .before_acquire(|connection, _| {
            Box::pin(async move {
                match timeout(IS_THERE, connection.ping()).await {
                    Ok(answered) => answered.map(|()| true),
                    Err(_) => Err(sqlx::Error::Io(std::io::ErrorKind::TimedOut.into())),
                }
            })
        })
}

fn millis(time: Duration) -> String {
    time.as_millis().to_string()
}

/// For everything but migrations: no statement takes longer than `statement`, and none waits longer than `lock` for another.
fn hurried(server: &Server, statement: Duration, lock: Duration) -> PgConnectOptions {
    options(server).options([
        ("statement_timeout", millis(statement)),
        ("lock_timeout", millis(lock)),
        ("idle_in_transaction_session_timeout", millis(IDLE)),
    ])
}

/// For migrations, and for looking.
fn patient(server: &Server) -> PgConnectOptions {
    options(server).options([("lock_timeout", millis(PATIENCE))])
}

/// Each is set, for what is not comes from the environment, where nobody looks for a till's settings; what cannot be set was
/// taken out of that when the process began.
fn options(server: &Server) -> PgConnectOptions {
    let mut options = PgConnectOptions::new_without_pgpass()
        .host(&server.host)
        .port(server.port)
        .username(&server.user)
        .password(server.password.expose_secret())
        .database(&server.name)
        .application_name(NAME)
        // A statement sees what was committed before it, whatever the server or the role is set to: locks rely on that.
        .options([("default_transaction_isolation", "read committed")])
        .ssl_mode(match server.is_here() && !server.is_verified {
            true => PgSslMode::Prefer,
            false => PgSslMode::VerifyFull,
        });
    if let Some(socket) = &server.socket {
        options = options.socket(socket);
    }
    if let Some(certificate) = &server.root_certificate {
        options = options.ssl_root_cert(certificate);
    }
    options
}

async fn is_usable(connection: &mut PgConnection) -> Result<(), Trouble> {
    let version: i32 = sqlx::query_scalar("select cast(current_setting('server_version_num') as integer) / 10000")
        .fetch_one(&mut *connection)
        .await?;
    if version < OLDEST {
        return Err(Trouble::TooOld(version));
    }
    let is_standby: bool =
        sqlx::query_scalar("select pg_is_in_recovery() or current_setting('transaction_read_only') = 'on'")
            .fetch_one(&mut *connection)
            .await?;
    if is_standby {
        return Err(Trouble::Standby);
    }
    let is_text: String = sqlx::query_scalar("select current_setting('server_encoding')")
        .fetch_one(&mut *connection)
        .await?;
    if is_text != "UTF8" {
        return Err(Trouble::Encoding);
    }
    // Without a schema that it may use it has none of its own either.
    let may_make: bool = sqlx::query_scalar("select coalesce(has_schema_privilege(current_schema(), 'create'), false)")
        .fetch_one(connection)
        .await?;
    if may_make { Ok(()) } else { Err(Trouble::Rights) }
}

async fn is_empty(connection: &mut PgConnection) -> Result<bool, Trouble> {
    let tables: i64 = sqlx::query_scalar("select count(*) from pg_tables where schemaname = current_schema()")
        .fetch_one(connection)
        .await?;
    Ok(tables == 0)
}

/// It is new, or it is ours.
async fn accept(connection: &mut PgConnection, world: World) -> Result<(), Trouble> {
    if is_empty(connection).await? {
        return Ok(());
    }
    let tables: Vec<String> =
        sqlx::query_scalar("select cast(tablename as text) from pg_tables where schemaname = current_schema()")
            .fetch_all(&mut *connection)
            .await?;
    if tables == ["_sqlx_migrations"] {
        // Another process is just making it.
        return Ok(());
    }
    match whose(connection).await? {
        // That process has not written whose it is yet.
        None => Ok(()),
        Some(_) => belongs(connection, world).await,
    }
}

/// The world that it is of, once that is written. Others may have tables of these names.
async fn whose(connection: &mut PgConnection) -> Result<Option<String>, Trouble> {
    // The schema of information shows nobody what they may not use.
    let ours: i64 = sqlx::query_scalar(
        "select count(*) from pg_attribute a join pg_class c on c.oid = a.attrelid \
         where c.relnamespace = cast(current_schema() as regnamespace) \
         and (c.relname, a.attname) in (('house', 'world'), ('_sqlx_migrations', 'version'))",
    )
    .fetch_one(&mut *connection)
    .await?;
    if ours != 2 {
        return Err(Trouble::Foreign);
    }
    Ok(sqlx::query_scalar("select world from house")
        .fetch_optional(connection)
        .await?)
}

/// Is it a till's, of this world, not newer than this till, and may this user write it?
async fn belongs(connection: &mut PgConnection, world: World) -> Result<(), Trouble> {
    match whose(connection).await?.as_deref() {
        Some(name) if name == world_name(world) => {}
        Some("sandbox") => return Err(Trouble::OtherWorld(World::Sandbox)),
        Some("live") => return Err(Trouble::OtherWorld(World::Live)),
        _ => return Err(Trouble::Foreign),
    }
    let newest: Option<i64> = sqlx::query_scalar("select max(version) from _sqlx_migrations")
        .fetch_one(&mut *connection)
        .await?;
    if newest > MIGRATIONS.iter().map(|migration| migration.version).max() {
        return Err(Trouble::Newer);
    }
    let may_write: bool = sqlx::query_scalar(
        "select coalesce(bool_and(has_table_privilege(oid, 'select') and has_table_privilege(oid, 'insert') \
         and has_table_privilege(oid, 'update') and has_table_privilege(oid, 'delete')), true) from pg_class \
         where relkind = 'r' and relnamespace = cast(current_schema() as regnamespace)",
    )
    .fetch_one(connection)
    .await?;
    if may_write { Ok(()) } else { Err(Trouble::Rights) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Database;

    fn mode(address: &str) -> PgSslMode {
        let Ok(Database::Server(server)) = Database::parse(address) else {
            panic!("{address}")
        };
        options(&server).get_ssl_mode()
    }

    /// Whoever stands between a till and a server of another machine reads nothing, and is no server.
    #[test]
    fn what_leaves_the_machine_goes_to_a_server_that_was_verified() {
        for far in ["postgres://till@db.example/till", "postgres://till@10.0.0.7/till"] {
            assert!(matches!(mode(far), PgSslMode::VerifyFull), "{far}");
        }
        for here in [
            "postgres://till@127.0.0.1/till",
            "postgres://till@localhost/till?host=/run/postgresql",
        ] {
            assert!(matches!(mode(here), PgSslMode::Prefer), "{here}");
        }
        let wanted = "postgres://till@127.0.0.1/till?sslmode=verify-full";
        assert!(matches!(mode(wanted), PgSslMode::VerifyFull));
    }
}
