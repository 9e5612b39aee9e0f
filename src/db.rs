//! The database: SQLite, one connection that writes and a few that read, or PostgreSQL, for several tills at once. SQL itself
//! lives in the rooms' `store.rs`, one text for both: `query.rs` is how they ask, `pool.rs` whom, `locks.rs` what holds still
//! meanwhile. The rest concerns one of the two: opening and migrating a file here, `copy.rs` for its backups, `lock.rs` for
//! who may replace it, `readers.rs` for who reads it; `server.rs` is PostgreSQL's,
//! and `held.rs` its connections. `transfer.rs` goes from the one to the other. `writable.rs` finds out about a disk that
//! is full or broken.
//!
//! A question that pages ask says `limit 0 + $1`: SQLite makes its plan for the very number of a bare `limit $1`, and so makes
//! it anew every time, which costs more than the answer.

mod copy;
mod error;
mod held;
mod lock;
mod locks;
mod look;
#[cfg(test)]
mod plans;
mod pool;
mod query;
mod readers;
mod server;
mod signal;
#[cfg(test)]
mod throwaway;
mod transfer;
mod writable;

pub use copy::{backup, restore};
pub use error::{Error, Trouble};
pub use locks::Lock;
pub use look::{Found, is_in_use, look};
#[cfg(test)]
pub use plans::plans;
pub use pool::{Connection, On, Pool, Transaction};
pub use query::{
    Answer, AssertSqlSafe, Builder, Column, Done, Failure, FromRow, Query, QueryAs, QueryScalar, Result, Row, Value,
    query, query_as, query_scalar,
};
pub use readers::Readers;
pub use signal::{Signals, ahead_of};
#[cfg(test)]
pub use throwaway::{fresh, is_wanted};
pub use transfer::{Transferred, transfer};
pub use writable::Writable;

use std::{
    fs::{File, OpenOptions},
    io,
    ops::Deref,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use sqlx::{
    ConnectOptions, Connection as _, SqliteConnection, SqlitePool,
    migrate::Migrator,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use crate::config::{Database, Server, World};
use pool::Way;

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// How long a statement waits for another process' write.
const BUSY: Duration = Duration::from_secs(5);
/// How long opening waits for another process that migrates.
const PATIENCE: Duration = Duration::from_secs(30);
/// A probe must answer before its caller gives up.
const READY: Duration = Duration::from_secs(2);
/// Each is a thread, and a read takes microseconds.
const READERS: u32 = 6;
/// What looks through years takes longer; it queues among its own kind, and never keeps a till waiting.
const ARCHIVE_READERS: u32 = 2;

/// Handles on the database. A clone is a pointer.
#[derive(Clone, Debug)]
pub struct Db(Arc<Inner>);

impl Deref for Db {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

/// What [`Db`] points to.
#[derive(Debug)]
pub struct Inner {
    /// For questions; never sees a half-done write.
    pub read: Pool,
    /// For questions that look through the past: lists, searches, exports. Each asks for a bounded piece at a time, for a
    /// question that is under way cannot be taken back when nobody waits for it any more.
    pub archive: Pool,
    /// One connection: writers queue here and not at the lock of SQLite. Transactions that read before they write start
    /// with [`Db::begin`].
    pub write: Pool,
    /// For what processes tell each other, which must not wait for customers, nor they for it. On SQLite as `write`.
    pub aside: Pool,
    /// For what processes count of strangers, who may have each other wait there. On SQLite as `write`.
    pub counts: Pool,
    /// SQLite's: on PostgreSQL somebody else sees to that.
    file: Option<OpenFile>,
    writable: Arc<writable::Watch>,
}

#[derive(Debug)]
struct OpenFile {
    path: Box<Path>,
    /// Held as long as anybody has a handle, so that nobody replaces the file.
    _lock: File,
}

impl Db {
    /// Opens the database and brings it up to date; a file is made when there is none. Several processes may open the same
    /// one at once.
    ///
    /// # Errors
    /// It belongs to the other world or to a newer till, is damaged, cannot be reached, or cannot be written.
    pub async fn open(database: impl Into<Database>, world: World) -> std::result::Result<Self, Error> {
        let database = database.into();
        let opened = match &database {
            Database::File(path) => Self::open_file(path, world).await,
            Database::Server(server) => Self::open_server(server, world).await,
        };
        opened.map_err(|trouble| Error::of_setting(&database, trouble))
    }

    async fn open_file(path: &Path, world: World) -> std::result::Result<Self, Trouble> {
        let lock = lock::shared(path)?;
        create(path)?;
        let writable = Arc::<writable::Watch>::default();
        let write = prepare(path, world, &writable).await?;
        let readers = |most| Readers::open(options(path).pragma("query_only", "on"), most, BUSY);
        Ok(Self(Arc::new(Inner {
            read: Pool(Way::Readers(readers(READERS).await?)),
            archive: Pool(Way::Readers(readers(ARCHIVE_READERS).await?)),
            aside: Pool(Way::Writer(write.clone())),
            counts: Pool(Way::Writer(write.clone())),
            write: Pool(Way::Writer(write)),
            file: Some(OpenFile {
                path: path.into(),
                _lock: lock,
            }),
            writable,
        })))
    }

    async fn open_server(server: &Server, world: World) -> std::result::Result<Self, Trouble> {
        let pools = server::open(server, world).await?;
        let writable = Arc::<writable::Watch>::default();
        Ok(Self(Arc::new(Inner {
            read: Pool(Way::Postgres(pools.read.heard_by(&writable))),
            archive: Pool(Way::Postgres(pools.archive.heard_by(&writable))),
            write: Pool(Way::Postgres(pools.write.heard_by(&writable))),
            aside: Pool(Way::Postgres(pools.aside.heard_by(&writable))),
            // Who has to wait there waits for strangers, which says nothing of the database.
            counts: Pool(Way::Postgres(pools.counts)),
            file: None,
            writable,
        })))
    }

    /// A transaction that may read and then write, with what has to hold still until its end: what it read still holds when
    /// it writes. On SQLite nobody else writes meanwhile; on PostgreSQL nobody who names the same lock.
    ///
    /// # Errors
    /// A lock is not free within five seconds, or the database cannot be written.
    pub async fn begin(&self, locks: &[Lock<'_>]) -> Result<Transaction> {
        let mut tx = self.write.begin_unlocked().await?;
        locks::take(&mut tx, locks).await?;
        Ok(tx)
    }

    /// Runs statements that bind nothing, for tests and tools: never with what somebody typed.
    ///
    /// # Errors
    /// The database refused.
    pub async fn run(&self, sql: &str) -> Result<()> {
        let sql = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()));
        match &self.write.0 {
            Way::Readers(readers) => sql.execute(readers).await.map(drop),
            Way::Writer(pool) => sql.execute(pool).await.map(drop),
            Way::Postgres(connections) => sql.execute(connections.pool()).await.map(drop),
        }
    }

    /// The one number that a question without placeholders brings, for tests and tools.
    ///
    /// # Errors
    /// The database refused.
    pub async fn count(&self, sql: &str) -> Result<i64> {
        query_scalar(AssertSqlSafe(sql.to_owned())).fetch_one(&self.read).await
    }

    /// Is it of use, now?
    ///
    /// # Errors
    /// It cannot be written, or did not show within two seconds that it can.
    pub async fn ready(&self) -> Result<()> {
        let attempt = async {
            if let Some(file) = &self.file {
                // A file that was deleted can still be written, but nobody will ever read it.
                tokio::fs::metadata(&*file.path).await?;
            }
            if self.is_shared()
                && query_scalar("select pg_is_in_recovery()")
                    .fetch_one(&self.write)
                    .await?
            {
                return Err(sqlx::Error::Io(io::Error::other(
                    "it is a standby that may only be read",
                )));
            }
            self.begin(&[]).await?.rollback().await
        };
        tokio::time::timeout(READY, attempt)
            .await
            .unwrap_or(Err(sqlx::Error::PoolTimedOut))?;
        match self.writable().await {
            Writable::No => Err(sqlx::Error::Io(io::Error::other("it cannot be written"))),
            Writable::Yes | Writable::AlmostFull { .. } => Ok(()),
        }
    }

    /// Can it be written? Found out by writing, though not at every question.
    pub async fn writable(&self) -> Writable {
        let file = self.file.as_ref().map(|file| &*file.path);
        self.writable.look(&self.write, file).await
    }

    /// Ends all connections; what they wrote is in the one file then.
    pub async fn close(&self) {
        self.read.close().await;
        self.archive.close().await;
        self.aside.close().await;
        self.counts.close().await;
        self.write.close().await;
    }
}

/// What every connection to a till's database has in common. FULL: a rotated refresh token must survive a power cut, or
/// its owner is signed out. `secure_delete`: what was deleted is gone from the file.
fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(BUSY)
        .pragma("secure_delete", "on")
}

/// Makes the file before SQLite would: only its owner may read it, and SQLite gives the files beside it the same mode.
/// A file that is there is not touched, for closing a handle on it would undo the locks of SQLite in this process.
fn create(path: &Path) -> io::Result<()> {
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        made => made.map(|_| ()),
    }
}

/// The write pool of an up-to-date database. Switching to WAL does not wait for its turn as statements do, so that two
/// processes that start at once may have to try again.
async fn prepare(
    path: &Path,
    world: World,
    writable: &Arc<writable::Watch>,
) -> std::result::Result<SqlitePool, Trouble> {
    let started = Instant::now();
    loop {
        match try_prepare(path, world, writable).await {
            Err(Trouble::Locked) if started.elapsed() < PATIENCE => tokio::time::sleep(BUSY / 100).await,
            prepared => return prepared,
        }
    }
}

async fn try_prepare(
    path: &Path,
    world: World,
    writable: &Arc<writable::Watch>,
) -> std::result::Result<SqlitePool, Trouble> {
    // Somebody else's database is not even switched to WAL.
    let mut visitor = SqliteConnectOptions::new()
        .filename(path)
        .busy_timeout(BUSY)
        .connect()
        .await?;
    accept(&mut visitor, world).await?;
    visitor.close().await?;
    // `attempts` is built anew by a migration: enforced, the keys of the rows that hang on the old table would refuse that.
    let mut builder = options(path).foreign_keys(false).connect().await?;
    let mut transaction = builder.begin_with("begin immediate").await?;
    migrate(&mut transaction, world).await?;
    transaction.commit().await?;
    let writable = writable.clone();
    let write = SqlitePoolOptions::new()
        .max_connections(1)
        .acquire_timeout(BUSY)
        .test_before_acquire(false)
        .idle_timeout(None)
        .max_lifetime(None)
        // When a write fails for want of room or by a broken disk, SQLite rolls back by itself. The ROLLBACK of sqlx finds
        // no transaction then, fails, and leaves sqlx counting one more than there is: every later `begin` would be refused.
        // Such a connection is closed, and the next writer opens another.
        .after_release(move |connection, _| {
            let writable = writable.clone();
            Box::pin(async move {
                // The rollback of a dropped transaction is only queued; a ping waits for it.
                connection.ping().await?;
                let is_clean = !connection.is_in_transaction();
                if !is_clean {
                    writable.failed();
                }
                Ok(is_clean)
            })
        })
        .connect_with(options(path))
        .await?;
    builder.close().await?;
    Ok(write)
}

/// One transaction for everything: a database is as it was, or up to date and of this world.
async fn migrate(connection: &mut SqliteConnection, world: World) -> std::result::Result<(), Trouble> {
    accept(connection, world).await?;
    run_migrations(connection).await?;
    let changed: i64 = sqlx::query_scalar("select total_changes()")
        .fetch_one(&mut *connection)
        .await?;
    if changed > 0 {
        look::keys_hold(connection).await?;
    }
    sqlx::query("insert into house (id, world) values (1, $1) on conflict do nothing")
        .bind(world_name(world))
        .execute(connection)
        .await?;
    Ok(())
}

/// A database is new, or it is ours.
async fn accept(connection: &mut SqliteConnection, world: World) -> std::result::Result<(), Trouble> {
    if look::is_empty(connection).await? {
        return Ok(());
    }
    look::belongs(connection, world).await
}

/// `run` would do, were its future `Send`; sqlx keeps `run_direct` for that.
async fn run_migrations(connection: &mut SqliteConnection) -> std::result::Result<(), Trouble> {
    Ok(MIGRATIONS.run_direct(None, connection, false).await?)
}

fn world_name(world: World) -> &'static str {
    match world {
        World::Live => "live",
        World::Sandbox => "sandbox",
    }
}

/// `till.db` and `-wal` make `till.db-wal`.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Two tills' handles on one fresh database of PostgreSQL, if that is there.
#[cfg(test)]
pub async fn two() -> Option<(Db, Db)> {
    let open = async |address: &str| {
        let database = Database::parse(address).expect("an address");
        Db::open(&database, World::Sandbox).await.expect("a database")
    };
    let address = fresh(async |address| open(&address).await.close().await).await?;
    Some((open(&address).await, open(&address).await))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    /// A folder of one test, gone with it.
    pub struct Folder(PathBuf);

    impl Folder {
        pub fn new() -> Self {
            let path = std::env::temp_dir().join(format!("blink-till-db-{:016x}", rand::random::<u64>()));
            std::fs::create_dir(&path).expect("a folder");
            Self(path)
        }

        pub fn file(&self, name: &str) -> PathBuf {
            self.0.join(name)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    /// What opening was refused for.
    async fn refusal(path: &Path, world: World) -> Trouble {
        Db::open(path, world).await.expect_err("refused").trouble
    }

    #[tokio::test]
    async fn only_its_owner_reads_a_new_database_and_what_lies_beside_it() {
        let folder = Folder::new();
        let db = Db::open(&folder.file("till.db"), World::Live).await.expect("opened");
        db.ready().await.expect("ready");
        for name in ["till.db", "till.db-wal", "till.db-shm", "till.db.lock"] {
            let mode = std::fs::metadata(folder.file(name)).expect(name).permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{name}");
        }
    }

    #[tokio::test]
    async fn connections_keep_what_is_promised() {
        let folder = Folder::new();
        let db = Db::open(&folder.file("till.db"), World::Live).await.expect("opened");
        for (pragma, promised) in [
            ("pragma synchronous", 2_i64),
            ("pragma foreign_keys", 1),
            ("pragma secure_delete", 1),
            ("pragma busy_timeout", 5000),
        ] {
            let is: i64 = query_scalar(pragma).fetch_one(&db.write).await.expect(pragma);
            assert_eq!(is, promised, "{pragma}");
        }
        let write = query("delete from house").execute(&db.read).await;
        assert!(write.is_err(), "a reader does not write");
    }

    #[tokio::test]
    async fn a_sandbox_and_a_live_till_refuse_each_others_database() {
        let folder = Folder::new();
        for (name, world, other) in [
            ("live.db", World::Live, World::Sandbox),
            ("sandbox.db", World::Sandbox, World::Live),
        ] {
            let path = folder.file(name);
            drop(Db::open(&path, world).await.expect("made"));
            let error = Db::open(&path, other).await.expect_err("refused");
            assert!(
                error.is_setting() && error.to_string().starts_with("DATABASE_URL "),
                "{error}"
            );
            Db::open(&path, world).await.expect("its own opens it again");
        }
    }

    #[tokio::test]
    async fn processes_that_start_at_once_share_one_database() {
        let folder = Folder::new();
        let path = folder.file("till.db");
        let starts = (0..8).map(|_| {
            let path = path.clone();
            tokio::spawn(async move { Db::open(&path, World::Live).await })
        });
        let opened = futures_util::future::join_all(starts.collect::<Vec<_>>()).await;
        for db in opened {
            db.expect("no panic").expect("opened").ready().await.expect("ready");
        }
    }

    #[tokio::test]
    async fn what_is_no_tills_database_is_refused_and_left_alone() {
        let folder = Folder::new();
        let text = folder.file("text.db");
        std::fs::write(&text, "not a database at all, but a text of some length").expect("written");
        assert!(matches!(refusal(&text, World::Live).await, Trouble::NotADatabase));
        let other = folder.file("other.db");
        let pool = SqlitePool::connect_with(SqliteConnectOptions::new().filename(&other).create_if_missing(true))
            .await
            .expect("made");
        sqlx::query("create table notes (id integer)")
            .execute(&pool)
            .await
            .expect("a table");
        pool.close().await;
        let before = std::fs::read(&other).expect("read");
        assert!(matches!(refusal(&other, World::Live).await, Trouble::Foreign));
        assert_eq!(std::fs::read(&other).expect("read"), before);
        assert!(matches!(
            refusal(&folder.file("no/till.db"), World::Live).await,
            Trouble::Files(_)
        ));
        assert!(matches!(refusal(&folder.0, World::Live).await, Trouble::Files(_)));
    }

    #[tokio::test]
    async fn what_migrations_leave_names_only_rows_that_are_there() {
        let folder = Folder::new();
        let path = folder.file("till.db");
        Db::open(&path, World::Live).await.expect("made").close().await;
        let mut builder = options(&path).foreign_keys(false).connect().await.expect("opened");
        look::keys_hold(&mut builder).await.expect("a new database is sound");
        sqlx::query("insert into attempt_events (attempt_id, at, status, source) values ('gone', 0, 'paid', 'test')")
            .execute(&mut builder)
            .await
            .expect("not enforced here");
        assert!(matches!(look::keys_hold(&mut builder).await, Err(Trouble::Damaged)));
    }

    #[tokio::test]
    async fn a_newer_tills_database_is_refused() {
        let folder = Folder::new();
        let path = folder.file("till.db");
        let db = Db::open(&path, World::Live).await.expect("made");
        query(
            "insert into _sqlx_migrations (version, description, success, checksum, execution_time) \
             values (9999, 'from the future', true, x'00', 0)",
        )
        .execute(&db.write)
        .await
        .expect("a row");
        db.close().await;
        drop(db);
        assert!(matches!(refusal(&path, World::Live).await, Trouble::Newer));
    }

    /// Gives every connection to come, and the one that is there, so many pages.
    async fn limit_pages(db: &Db, pages: i64) {
        let limit = pages.to_string();
        let Way::Writer(writer) = &db.write.0 else {
            panic!("SQLite's")
        };
        let options = (*writer.connect_options()).clone();
        writer.set_connect_options(options.pragma("max_page_count", limit.clone()));
        db.run(&format!("pragma max_page_count = {limit}"))
            .await
            .expect("a limit");
    }

    async fn write_a_megabyte(db: &Db) -> Result<()> {
        let mut tx = db.begin(&[]).await?;
        query("insert into ballast values (zeroblob(1048576))")
            .execute(&mut *tx)
            .await?;
        tx.commit().await
    }

    #[tokio::test]
    async fn a_write_for_which_there_was_no_room_keeps_nobody_from_writing_after_it() {
        let folder = Folder::new();
        let db = Db::open(&folder.file("till.db"), World::Live).await.expect("opened");
        db.run("create table ballast (filler blob) strict")
            .await
            .expect("a table");
        let pages: i64 = query_scalar("pragma page_count")
            .fetch_one(&db.read)
            .await
            .expect("a count");
        assert_eq!(db.writable().await, Writable::Yes);
        limit_pages(&db, pages).await;
        for _ in 0..3 {
            let error = write_a_megabyte(&db).await.expect_err("there is no room");
            let code = error
                .as_database_error()
                .and_then(|error| error.code().map(|code| code.into_owned()));
            assert_eq!(code.as_deref(), Some("13"), "SQLITE_FULL, and nothing else: {error}");
        }
        db.begin(&[])
            .await
            .expect("a transaction")
            .rollback()
            .await
            .expect("rolled back");
        // There is room for a byte, and that is not called room.
        assert_eq!(db.writable().await, Writable::No);
        assert!(db.ready().await.is_err());
        limit_pages(&db, 1_000_000).await;
        write_a_megabyte(&db).await.expect("there is room again");
        tokio::time::timeout(PATIENCE, async {
            while db.ready().await.is_err() {
                tokio::task::yield_now().await;
            }
        })
        .await
        .expect("it is noticed");
    }

    #[tokio::test]
    async fn a_transaction_that_is_dropped_half_way_leaves_a_connection_that_writes() {
        let folder = Folder::new();
        let db = Db::open(&folder.file("till.db"), World::Live).await.expect("opened");
        let mut tx = db.begin(&[]).await.expect("a transaction");
        query("delete from house").execute(&mut *tx).await.expect("a write");
        drop(tx);
        let left: i64 = query_scalar("select count(*) from house")
            .fetch_one(&db.write)
            .await
            .expect("a count");
        assert_eq!(left, 1);
        assert_eq!(db.writable().await, Writable::Yes);
    }

    #[tokio::test]
    async fn it_is_not_ready_when_it_cannot_be_written() {
        let folder = Folder::new();
        let path = folder.file("till.db");
        let db = Db::open(&path, World::Live).await.expect("opened");
        let other = Db::open(&path, World::Live).await.expect("opened twice");
        let held = other.begin(&[]).await.expect("the write lock");
        assert!(
            db.ready().await.is_err(),
            "somebody else writes, and writes, and writes"
        );
        held.rollback().await.expect("let go");
        db.ready().await.expect("ready");
        std::fs::remove_file(&path).expect("deleted");
        assert!(db.ready().await.is_err(), "nobody will ever read what is written now");
    }

    mod copies {
        use super::*;

        async fn mark(db: &Db, note: &'static str) {
            db.run("create table if not exists notes (note text) strict")
                .await
                .expect("a table");
            query("insert into notes values ($1)")
                .bind(note)
                .execute(&db.write)
                .await
                .expect("a row");
        }

        async fn marks(db: &Db) -> Vec<String> {
            query_scalar("select note from notes order by rowid")
                .fetch_all(&db.read)
                .await
                .expect("rows")
        }

        #[tokio::test]
        async fn a_copy_for_which_there_is_no_room_is_not_begun() {
            let folder = Folder::new();
            let (path, file) = (folder.file("till.db"), folder.file("copy"));
            let free = writable::free(&file).expect("a disk that counts");
            let refused = copy::has_room(&path, &file, free.saturating_add(1));
            assert!(matches!(refused, Err(Trouble::NoRoom { .. })));
            // Of the till's own disk something is left to the till.
            let refused = copy::has_room(&path, &file, free.saturating_sub(1000));
            assert!(matches!(refused, Err(Trouble::NoRoom { .. })));
            copy::has_room(&path, &file, 1000).expect("a copy of a new till");
        }

        #[tokio::test]
        async fn a_backup_of_a_running_till_comes_back() {
            let folder = Folder::new();
            let (path, file) = (folder.file("till.db"), folder.file("copy"));
            let db = Db::open(&path, World::Live).await.expect("opened");
            mark(&db, "before").await;
            backup(&path, &file).await.expect("a copy");
            let mode = std::fs::metadata(&file).expect("the copy").permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
            assert!(backup(&path, &file).await.is_err(), "a copy is never written over");
            mark(&db, "after").await;

            let running = restore(&path, World::Live, &file).await.expect_err("it runs");
            assert!(matches!(running.trouble, Trouble::InUse));
            db.close().await;
            drop(db);
            let replaced = restore(&path, World::Live, &file).await.expect("restored");
            let db = Db::open(&path, World::Live).await.expect("opened");
            assert_eq!(marks(&db).await, ["before"]);
            drop(db);
            let db = Db::open(&replaced.expect("kept"), World::Live)
                .await
                .expect("the old one");
            assert_eq!(marks(&db).await, ["before", "after"]);
            let left: Vec<_> = std::fs::read_dir(&folder.0)
                .expect("the folder")
                .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
                .filter(|name| name.contains(".part-"))
                .collect();
            assert!(left.is_empty(), "{left:?}");
        }

        #[tokio::test]
        async fn what_was_written_before_a_crash_is_not_mixed_into_the_restored() {
            let folder = Folder::new();
            let (path, file) = (folder.file("till.db"), folder.file("copy"));
            let db = Db::open(&path, World::Live).await.expect("opened");
            mark(&db, "before").await;
            backup(&path, &file).await.expect("a copy");
            mark(&db, "after").await;
            // The files as a crash leaves them, at a place that nobody has open.
            let crashed = folder.file("crashed.db");
            for ending in ["", "-wal"] {
                std::fs::copy(beside(&path, ending), beside(&crashed, ending)).expect("copied");
            }
            let replaced = restore(&crashed, World::Live, &file)
                .await
                .expect("restored")
                .expect("kept");
            let db = Db::open(&crashed, World::Live).await.expect("opened");
            assert_eq!(marks(&db).await, ["before"]);
            let db = Db::open(&replaced, World::Live).await.expect("opened");
            assert_eq!(marks(&db).await, ["before", "after"]);
        }

        #[tokio::test]
        async fn what_is_no_backup_replaces_nothing() {
            let folder = Folder::new();
            let path = folder.file("till.db");
            let db = Db::open(&path, World::Live).await.expect("opened");
            mark(&db, "kept").await;
            db.close().await;
            drop(db);
            let text = folder.file("text");
            std::fs::write(&text, "not a database at all, but a text of some length").expect("written");
            let sandbox = folder.file("sandbox.db");
            Db::open(&sandbox, World::Sandbox).await.expect("made").close().await;
            let damaged = folder.file("damaged");
            let mut bytes = std::fs::read(&path).expect("read");
            let half = bytes.len() / 2;
            bytes[half..].fill(0xaa);
            std::fs::write(&damaged, bytes).expect("written");
            for file in [text, sandbox, damaged, folder.file("absent"), path.clone()] {
                assert!(restore(&path, World::Live, &file).await.is_err(), "{}", file.display());
            }
            let db = Db::open(&path, World::Live).await.expect("opened");
            assert_eq!(marks(&db).await, ["kept"]);
        }

        #[tokio::test]
        async fn looking_changes_nothing() {
            let folder = Folder::new();
            let path = folder.file("till.db");
            assert!(matches!(look(&path, World::Live).await, Ok(Found::Nothing)));
            assert!(look(&folder.file("no/till.db"), World::Live).await.is_err());
            Db::open(&path, World::Live).await.expect("made").close().await;
            let before = std::fs::read_dir(&folder.0).expect("the folder").count();
            assert!(matches!(look(&path, World::Live).await, Ok(Found::Till)));
            let wrong = look(&path, World::Sandbox).await.expect_err("the other world's");
            assert!(wrong.is_setting());
            assert_eq!(std::fs::read_dir(&folder.0).expect("the folder").count(), before);
        }
    }
}
