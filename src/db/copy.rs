//! A copy of the database, and back. Each appears whole or not at all.

use std::{
    fs::{self, File, OpenOptions},
    io,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use sqlx::{ConnectOptions, Connection, SqliteConnection, sqlite::SqliteConnectOptions};

use super::{Error, Trouble, beside, lock, look};
use crate::config::World;

/// Copies the database, of a running till or not, to a new file that only its owner may read.
///
/// # Errors
/// There is no database, the file exists, or one of the two cannot be used.
pub async fn backup(database: &Path, file: &Path) -> Result<(), Error> {
    if file.symlink_metadata().is_ok() {
        return Err(Error::new(file, Trouble::Exists));
    }
    if !database.exists() {
        return Err(Error::new(database, Trouble::Absent));
    }
    let mut connection = SqliteConnectOptions::new()
        .filename(database)
        .connect()
        .await
        .map_err(|error| Error::new(database, error.into()))?;
    let draft = Draft::beside(file).map_err(|error| Error::new(file, error.into()))?;
    let written = draft.fill(&mut connection).await;
    written.map_err(|trouble| Error::new(database, trouble))?;
    draft.become_new(file).map_err(|error| Error::new(file, error.into()))
}

/// Puts a backup in the database's place. Where the database was before, if there was one, is the answer.
///
/// # Errors
/// A till is running on the database; the backup is damaged, of the other world, or not a till's.
pub async fn restore(database: &Path, world: World, file: &Path) -> Result<Option<PathBuf>, Error> {
    let in_database = |trouble: Trouble| Error::new(database, trouble);
    let in_file = |trouble: Trouble| Error::new(file, trouble);
    let _lock = lock::exclusive(database).map_err(in_database)?;
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
    let draft = Draft::beside(database).map_err(|error| in_database(error.into()))?;
    draft.fill(&mut backup).await.map_err(in_file)?;
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
        let aside = beside(database, ".before-restore");
        remove(&aside)?;
        fs::hard_link(database, &aside).or_else(|_| fs::copy(database, &aside).map(|_| ()))?;
        kept = Some(aside);
    }
    remove(&beside(database, "-wal"))?;
    remove(&beside(database, "-shm"))?;
    Ok(kept)
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
struct Draft {
    path: PathBuf,
    file: File,
}

impl Draft {
    /// An empty file beside the place where it shall be.
    fn beside(target: &Path) -> io::Result<Self> {
        let path = beside(target, &format!(".part-{:016x}", rand::random::<u64>()));
        let file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&path)?;
        Ok(Self { path, file })
    }

    /// Writes the database behind `connection` into it, as of one moment.
    async fn fill(&self, connection: &mut SqliteConnection) -> Result<(), Trouble> {
        let Some(path) = self.path.to_str() else {
            return Err(io::Error::other("its name is not UTF-8 text").into());
        };
        sqlx::query("vacuum into $1").bind(path).execute(connection).await?;
        Ok(self.file.sync_all()?)
    }

    /// Takes a name that nobody has.
    fn become_new(&self, target: &Path) -> io::Result<()> {
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
