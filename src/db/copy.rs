//! A copy of the database, and back. Each appears whole or not at all.

use std::{
    fs::{self, File, OpenOptions},
    io,
    os::unix::fs::{MetadataExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use sqlx::{ConnectOptions, Connection, SqliteConnection, sqlite::SqliteConnectOptions};

use super::{Error, Trouble, beside, lock, look, writable};
use crate::config::{Database, World};

/// What a running till is left of the disk that it shares with a copy.
const RESERVE: u64 = 1024 * 1024;

/// Copies the database, of a running till or not, to a new file that only its owner may read.
///
/// # Errors
/// There is no database, the file exists, or one of the two cannot be used.
pub async fn backup(database: &Path, file: &Path) -> Result<(), Error> {
    if file.symlink_metadata().is_ok() {
        return Err(Error::new(file, Trouble::Exists));
    }
    if !database.exists() {
        return Err(Error::of_setting(&Database::from(database), Trouble::Absent));
    }
    let in_database = |trouble: Trouble| Error::of_setting(&Database::from(database), trouble);
    let mut connection = SqliteConnectOptions::new()
        .filename(database)
        .connect()
        .await
        .map_err(|error| in_database(error.into()))?;
    let needs = size(&mut connection).await.map_err(|error| in_database(error.into()))?;
    has_room(database, file, needs).map_err(|trouble| Error::new(file, trouble))?;
    let draft = Draft::beside(file).map_err(|error| Error::new(file, error.into()))?;
    draft.fill(&mut connection).await.map_err(in_database)?;
    draft.become_new(file).map_err(|error| Error::new(file, error.into()))
}

/// Bytes that a copy takes at most.
pub(super) async fn size(connection: &mut SqliteConnection) -> sqlx::Result<u64> {
    let bytes: i64 = sqlx::query_scalar("select page_count * page_size from pragma_page_count, pragma_page_size")
        .fetch_one(connection)
        .await?;
    Ok(bytes.cast_unsigned())
}

/// A copy that fills the disk takes the till's own room away, if it is the same disk; so there is a look before.
pub(super) fn has_room(database: &Path, file: &Path, needs: u64) -> Result<(), Trouble> {
    let device = |path: &Path| fs::metadata(look::folder(path)).map(|folder| folder.dev()).ok();
    let reserve = if device(database) == device(file) { RESERVE } else { 0 };
    match writable::free(file) {
        Some(free) if free < needs.saturating_add(reserve) => Err(Trouble::NoRoom { needs, free }),
        _ => Ok(()),
    }
}

/// Puts a backup in the database's place. Where the database was before, if there was one, is the answer.
///
/// # Errors
/// A till is running on the database; the backup is damaged, of the other world, or not a till's.
pub async fn restore(database: &Path, world: World, file: &Path) -> Result<Option<PathBuf>, Error> {
    let in_database = |trouble: Trouble| Error::of_setting(&Database::from(database), trouble);
    let in_file = |trouble: Trouble| Error::new(file, trouble);
    if !file.is_file() {
        return Err(in_file(Trouble::Absent));
    }
    if fs::canonicalize(file).is_ok_and(|file| fs::canonicalize(database).is_ok_and(|database| database == file)) {
        return Err(in_file(Trouble::Exists));
    }
    let mut backup = look::reading(file).await.map_err(in_file)?;
    look::belongs(&mut backup, world)
        .await
        .map_err(|trouble| match trouble {
            Trouble::OtherWorld(world) => in_file(Trouble::OtherWorldsCopy(world)),
            trouble => in_file(trouble),
        })?;
    look::whole(&mut backup).await.map_err(in_file)?;
    // Last: who is refused before has left nothing beside the database.
    let lock = lock::exclusive(database).map_err(in_database)?;
    let restored = put_in_place(database, file, &mut backup).await;
    if restored.is_err() {
        lock.undo();
    }
    restored
}

async fn put_in_place(database: &Path, file: &Path, backup: &mut SqliteConnection) -> Result<Option<PathBuf>, Error> {
    let in_database = |trouble: Trouble| Error::of_setting(&Database::from(database), trouble);
    let in_file = |trouble: Trouble| Error::new(file, trouble);
    let needs = size(backup).await.map_err(|error| in_file(error.into()))?;
    has_room(database, database, needs).map_err(in_database)?;
    let draft = Draft::beside(database).map_err(|error| in_database(error.into()))?;
    draft.fill(backup).await.map_err(in_file)?;
    let replaced = set_aside(database).await.map_err(|error| in_database(error.into()))?;
    draft.replace(database).map_err(|error| in_database(error.into()))?;
    Ok(replaced)
}

/// Keeps what is at the database's place under another name as well, with what its log still held. A log that stayed
/// would be taken for the restored database's.
async fn set_aside(database: &Path) -> io::Result<Option<PathBuf>> {
    let mut kept = None;
    if database.exists() {
        if let Err(error) = settle(database).await {
            tracing::warn!(%error, "the database that is replaced could not be settled");
        }
        kept = Some(keep(database)?);
    }
    remove(&beside(database, "-wal"))?;
    remove(&beside(database, "-shm"))?;
    Ok(kept)
}

/// Under the first name that is free: what an earlier restore put aside may be the only copy of what was sold.
fn keep(database: &Path) -> io::Result<PathBuf> {
    let names = std::iter::once(".before-restore".to_owned()).chain((2..).map(|n| format!(".before-restore-{n}")));
    for name in names {
        let aside = beside(database, &name);
        let is_taken = |error: &io::Error| error.kind() == io::ErrorKind::AlreadyExists;
        match fs::hard_link(database, &aside) {
            Ok(()) => return Ok(aside),
            Err(error) if is_taken(&error) => continue,
            // A file system without hard links.
            Err(_) => {}
        }
        match copy_new(database, &aside) {
            Ok(()) => return Ok(aside),
            Err(error) if is_taken(&error) => {}
            Err(error) => return Err(error),
        }
    }
    unreachable!("there is no end of names")
}

fn copy_new(from: &Path, to: &Path) -> io::Result<()> {
    let mut copy = OpenOptions::new().write(true).create_new(true).mode(0o600).open(to)?;
    let copied = File::open(from).and_then(|mut from| io::copy(&mut from, &mut copy));
    if let Err(error) = copied.and_then(|_| copy.sync_all()) {
        let _ = fs::remove_file(to);
        return Err(error);
    }
    Ok(())
}

/// Brings what a crash left in the log into the file.
async fn settle(database: &Path) -> sqlx::Result<()> {
    let mut connection = SqliteConnectOptions::new().filename(database).connect().await?;
    sqlx::query("pragma journal_mode = delete")
        .execute(&mut connection)
        .await?;
    connection.close().await
}

fn remove(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

/// A file on its way: gone if it does not arrive.
pub(super) struct Draft {
    path: PathBuf,
    file: File,
}

impl Draft {
    /// An empty file beside the place where it shall be.
    pub(super) fn beside(target: &Path) -> io::Result<Self> {
        let path = beside(target, &format!(".part-{:016x}", rand::random::<u64>()));
        let file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&path)?;
        Ok(Self { path, file })
    }

    /// Writes the database behind `connection` into it, as of one moment.
    pub(super) async fn fill(&self, connection: &mut SqliteConnection) -> Result<(), Trouble> {
        let Some(path) = self.path.to_str() else {
            return Err(io::Error::other("its name is not UTF-8 text").into());
        };
        sqlx::query("vacuum into $1").bind(path).execute(connection).await?;
        Ok(self.is_written()?)
    }

    /// Waits until all of it is on the disk.
    pub(super) fn is_written(&self) -> io::Result<()> {
        self.file.sync_all()
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Takes a name that nobody has.
    pub(super) fn become_new(&self, target: &Path) -> io::Result<()> {
        // Claims the name first: renaming alone would replace a file that appeared meanwhile.
        OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(target)?;
        self.replace(target)
    }

    /// Takes a name, whoever had it.
    fn replace(&self, target: &Path) -> io::Result<()> {
        fs::rename(&self.path, target)?;
        File::open(look::folder(target))?.sync_all()
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // Absent when it arrived.
        let _ = fs::remove_file(&self.path);
    }
}
