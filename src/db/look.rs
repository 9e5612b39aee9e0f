//! Looking at a database without changing it.

use std::path::Path;

use sqlx::{ConnectOptions, SqliteConnection, sqlite::SqliteConnectOptions};

use super::{Error, MIGRATIONS, Trouble, beside, lock, server, world_name};
use crate::config::{Database, World};

/// What is at a database's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing yet; it will be made there.
    Nothing,
    /// A till's database that this till can use.
    Till,
}

/// Looks whether this till could use the database, all of it.
///
/// # Errors
/// What [`super::Db::open`] would refuse, and damage anywhere in a file.
pub async fn look(database: impl Into<Database>, world: World) -> Result<Found, Error> {
    let database = database.into();
    let told = |trouble: Trouble| Error::of_setting(&database, trouble);
    let path = match &database {
        Database::File(path) => path.as_path(),
        Database::Server(server) => {
            let is_there = server::look(server, world).await.map_err(told)?;
            return Ok(if is_there { Found::Till } else { Found::Nothing });
        }
    };
    match std::fs::metadata(path) {
        Ok(found) if found.len() == 0 => return Ok(Found::Nothing),
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && folder(path).is_dir() => {
            return Ok(Found::Nothing);
        }
        Err(error) => return Err(told(error.into())),
    }
    let mut connection = reading(path).await.map_err(told)?;
    belongs(&mut connection, world).await.map_err(told)?;
    whole(&mut connection).await.map_err(told)?;
    Ok(Found::Till)
}

/// Does a till of this machine run on this database? Makes nothing, and takes a server that does not say for unused.
pub async fn is_in_use(database: &Database) -> bool {
    match database {
        Database::File(path) => lock::is_held(path),
        Database::Server(server) => server::is_in_use_from_here(server).await.unwrap_or(false),
    }
}

/// The folder in which a file is or will be.
pub fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if parent.as_os_str().is_empty() => Path::new("."),
        Some(parent) => parent,
        None => path,
    }
}

/// A connection that leaves no trace. Without a log beside it, nobody has the file open, and SQLite is told that it
/// need not make one in order to read.
pub async fn reading(path: &Path) -> Result<SqliteConnection, Trouble> {
    let in_use = beside(path, "-wal").exists();
    let options = SqliteConnectOptions::new().filename(path).read_only(true);
    Ok(options.immutable(!in_use).connect().await?)
}

/// Has nobody made a table here yet?
pub async fn is_empty(connection: &mut SqliteConnection) -> Result<bool, Trouble> {
    let tables: i64 = sqlx::query_scalar("select count(*) from sqlite_schema")
        .fetch_one(connection)
        .await?;
    Ok(tables == 0)
}

/// Is it a till's database, of this world, and not newer than this till?
pub async fn belongs(connection: &mut SqliteConnection, world: World) -> Result<(), Trouble> {
    let ours: i64 = sqlx::query_scalar(
        "select count(*) from sqlite_schema where type = 'table' and name in ('house', '_sqlx_migrations')",
    )
    .fetch_one(&mut *connection)
    .await?;
    if ours != 2 {
        return Err(Trouble::Foreign);
    }
    let name: Option<String> = sqlx::query_scalar("select world from house")
        .fetch_optional(&mut *connection)
        .await?;
    match name.as_deref() {
        Some(name) if name == world_name(world) => {}
        Some("sandbox") => return Err(Trouble::OtherWorld(World::Sandbox)),
        Some("live") => return Err(Trouble::OtherWorld(World::Live)),
        _ => return Err(Trouble::Foreign),
    }
    let newest: Option<i64> = sqlx::query_scalar("select max(version) from _sqlx_migrations")
        .fetch_one(connection)
        .await?;
    if newest > MIGRATIONS.iter().map(|migration| migration.version).max() {
        return Err(Trouble::Newer);
    }
    Ok(())
}

/// Does every row that names another name one that is there?
pub async fn keys_hold(connection: &mut SqliteConnection) -> Result<(), Trouble> {
    let broken = sqlx::query("pragma foreign_key_check")
        .fetch_optional(connection)
        .await?;
    if broken.is_none() {
        Ok(())
    } else {
        Err(Trouble::Damaged)
    }
}

/// Is every page of it sound?
pub async fn whole(connection: &mut SqliteConnection) -> Result<(), Trouble> {
    let verdict: String = sqlx::query_scalar("pragma integrity_check(1)")
        .fetch_one(connection)
        .await?;
    if verdict == "ok" { Ok(()) } else { Err(Trouble::Damaged) }
}
