//! Who may replace the file: a till holds a shared lock on `<database>.lock` as long as it runs, a restore the exclusive
//! one. The system lets go of it when a process dies. The file stays, but for a restore that came to nothing: that one takes
//! away what it made, and whoever has opened the file meanwhile sees that it is not the one of that name any more.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io,
    os::unix::fs::{MetadataExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use super::{Trouble, beside};

/// "I replace this database."
#[derive(Debug)]
pub struct Exclusive {
    path: PathBuf,
    is_new: bool,
    /// Locked as long as it is open.
    _file: File,
}

impl Exclusive {
    /// Nothing was replaced: what was made for it goes.
    pub fn undo(self) {
        if self.is_new {
            // It would do no harm.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// "I use this database."
pub fn shared(database: &Path) -> Result<File, Trouble> {
    loop {
        let (file, path, _) = lock_file(database)?;
        match file.try_lock_shared() {
            Ok(()) if is_still(&file, &path)? => return Ok(file),
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Trouble::BeingRestored),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
    }
}

/// "I replace this database."
pub fn exclusive(database: &Path) -> Result<Exclusive, Trouble> {
    loop {
        let (file, path, is_new) = lock_file(database)?;
        match file.try_lock() {
            Ok(()) if is_still(&file, &path)? => {
                return Ok(Exclusive {
                    path,
                    is_new,
                    _file: file,
                });
            }
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Trouble::InUse),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
    }
}

/// Does a till run on this database? Makes nothing.
pub fn is_held(database: &Path) -> bool {
    let file = File::open(beside(database, ".lock"));
    file.is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
}

/// The file, its name, and whether it was made just now.
fn lock_file(database: &Path) -> Result<(File, PathBuf, bool), Trouble> {
    let path = beside(database, ".lock");
    let mut options = OpenOptions::new();
    options.write(true).mode(0o600);
    match options.clone().create_new(true).open(&path) {
        Ok(file) => Ok((file, path, true)),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            Ok((options.create(true).truncate(false).open(&path)?, path, false))
        }
        Err(error) => Err(error.into()),
    }
}

/// Is the file that we hold the one of that name?
fn is_still(file: &File, path: &Path) -> io::Result<bool> {
    let ours = file.metadata()?;
    match fs::metadata(path) {
        Ok(named) => Ok((named.dev(), named.ino()) == (ours.dev(), ours.ino())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}
