//! Why a database cannot be used, in words for the one who runs the till.

use std::{
    fmt, io,
    path::{Path, PathBuf},
};

use sqlx::migrate::MigrateError;

use crate::config::World;

/// What is wrong with which database.
#[derive(Debug)]
pub struct Error {
    path: PathBuf,
    /// Is it the file that `DATABASE_URL` names, and not a copy?
    is_of_setting: bool,
    /// What is wrong with it.
    pub trouble: Trouble,
}

/// What is wrong with a database.
#[derive(Debug)]
pub enum Trouble {
    /// It belongs to this world, and the other one wants it.
    OtherWorld(World),
    /// A copy of the other world's: this one.
    OtherWorldsCopy(World),
    /// A newer till migrated it.
    Newer,
    /// A database, but not a till's, or not of this build's line.
    Foreign,
    /// Not a database at all.
    NotADatabase,
    /// It was one.
    Damaged,
    /// Somebody else holds its lock for too long.
    Locked,
    /// A till is running on it.
    InUse,
    /// It is being restored.
    BeingRestored,
    /// It is not there.
    Absent,
    /// A file of this name is there already.
    Exists,
    /// The disk has less room than it needs, in bytes.
    NoRoom { needs: u64, free: u64 },
    /// The file system refused.
    Files(io::Error),
    /// SQLite refused for another reason.
    Sqlite(sqlx::Error),
}

impl Error {
    pub(super) fn new(path: &Path, trouble: Trouble) -> Self {
        Self {
            path: path.to_owned(),
            is_of_setting: false,
            trouble,
        }
    }

    /// Of the file that `DATABASE_URL` names.
    pub(super) fn of_setting(path: &Path, trouble: Trouble) -> Self {
        Self {
            is_of_setting: true,
            ..Self::new(path, trouble)
        }
    }

    /// Is it a wrong setting, and not something that broke?
    pub fn is_setting(&self) -> bool {
        matches!(self.trouble, Trouble::OtherWorld(_))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        if self.is_of_setting && !self.is_setting() {
            write!(f, "DATABASE_URL: ")?;
        }
        match &self.trouble {
            Trouble::OtherWorld(World::Sandbox) => write!(
                f,
                "DATABASE_URL names {path}, a sandbox's database; only --sandbox opens it"
            ),
            Trouble::OtherWorld(World::Live) => write!(
                f,
                "DATABASE_URL names {path}, the database of a till that takes real money; --sandbox does not open it"
            ),
            Trouble::OtherWorldsCopy(World::Sandbox) => write!(f, "{path} is a sandbox's; restore it with --sandbox"),
            Trouble::OtherWorldsCopy(World::Live) => write!(
                f,
                "{path} is of a till that takes real money; --sandbox does not restore it"
            ),
            Trouble::Newer => write!(f, "the database {path} was used by a newer Blink Till; start that one"),
            Trouble::Foreign => write!(f, "the database {path} is not one of this Blink Till's"),
            Trouble::NotADatabase => write!(f, "{path} is not a database"),
            Trouble::Damaged => write!(
                f,
                "the database {path} is damaged; restore a backup with `blink-till restore`"
            ),
            Trouble::Locked => write!(f, "the database {path} is locked by another program"),
            Trouble::InUse => write!(f, "a till is running on the database {path}; stop it first"),
            Trouble::BeingRestored => write!(f, "the database {path} is being restored; start when that is done"),
            Trouble::Absent => write!(f, "there is no database {path}"),
            Trouble::Exists => write!(f, "{path} exists already; nothing is written over it"),
            Trouble::NoRoom { needs, free } => write!(
                f,
                "{path} needs {} kB and its disk has {} kB left; make room or choose another disk. Nothing was written",
                needs / 1000 + 1,
                free / 1000
            ),
            Trouble::Files(error) if error.kind() == io::ErrorKind::NotFound => {
                write!(
                    f,
                    "cannot use {path}: its folder does not exist; make the folder, or name another file"
                )
            }
            Trouble::Files(error) => write!(f, "cannot use {path}: {error}"),
            Trouble::Sqlite(error) => write!(f, "cannot use the database {path}: {error}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::Files(error)
    }
}

impl From<sqlx::Error> for Trouble {
    /// The primary result codes of SQLite, <https://sqlite.org/rescode.html>.
    fn from(error: sqlx::Error) -> Self {
        let code = match &error {
            sqlx::Error::Database(error) => error.code().and_then(|code| code.parse::<u32>().ok()),
            _ => None,
        };
        match code.map(|extended| extended & 0xff) {
            Some(5 | 6) => Self::Locked,
            Some(11) => Self::Damaged,
            Some(26) => Self::NotADatabase,
            Some(8) => Self::Files(io::Error::other("it may only be read")),
            Some(13) => Self::Files(io::Error::other("the disk is full")),
            Some(14) => Self::Files(io::Error::other(
                "it cannot be opened; is it a file, in a folder that may be written?",
            )),
            _ => Self::Sqlite(error),
        }
    }
}

impl From<MigrateError> for Trouble {
    fn from(error: MigrateError) -> Self {
        match error {
            MigrateError::VersionMissing(_) => Self::Newer,
            MigrateError::VersionMismatch(_) => Self::Foreign,
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => error.into(),
            other => Self::Sqlite(sqlx::Error::Migrate(Box::new(other))),
        }
    }
}
