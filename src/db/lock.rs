//! Who may replace the file: a till holds a shared lock on `<database>.lock` as long as it runs, a restore the exclusive
//! one. The system lets go of it when a process dies, and the file stays, for deleting it would be a race.

use std::{
    fs::{File, OpenOptions, TryLockError},
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

use super::{Trouble, beside};

/// "I use this database."
pub fn shared(database: &Path) -> Result<File, Trouble> {
    let file = lock_file(database)?;
    match file.try_lock_shared() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Trouble::BeingRestored),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// "I replace this database."
pub fn exclusive(database: &Path) -> Result<File, Trouble> {
    let file = lock_file(database)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Trouble::InUse),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

fn lock_file(database: &Path) -> Result<File, Trouble> {
    let path = beside(database, ".lock");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false).mode(0o600);
    Ok(options.open(path)?)
}
