//! Why a database cannot be used, in words for the one who runs the till.

use std::{fmt, io, path::Path};

use sqlx::{migrate::MigrateError, postgres::PgDatabaseError};

use crate::config::{Database, World};

/// What is wrong with which database.
#[derive(Debug)]
pub struct Error {
    place: Database,
    /// Is it what `DATABASE_URL` names, and not a copy?
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
    /// Something is in it already.
    NotEmpty,
    /// It would be moved to one of its own kind, for which this is the way.
    SameKind(&'static str),
    /// An older till left it, and this one has not brought it up to date.
    Older,
    /// What was copied is not what was there, in this table.
    Uneven(String),
    /// The disk has less room than it needs, in bytes.
    NoRoom { needs: u64, free: u64 },
    /// The file system refused.
    Files(io::Error),
    /// PostgreSQL of this version, which the till does not know.
    TooOld(i32),
    /// One that follows another and may only be read.
    Standby,
    /// One that keeps its texts in an alphabet of its own.
    Encoding,
    /// Something between the till and it gives each transaction to another connection.
    Pooler,
    /// Its user may not do what a till does.
    Rights,
    /// It does not know the user, or not with this password.
    Stranger,
    /// It has no database of this name.
    NoSuchDatabase,
    /// It has no connection left.
    Crowded,
    /// Nobody answers there, or not by TLS.
    Unreachable(String),
    /// It refused for another reason.
    Other(sqlx::Error),
}

impl Error {
    pub(super) fn new(path: &Path, trouble: Trouble) -> Self {
        Self {
            place: path.into(),
            is_of_setting: false,
            trouble,
        }
    }

    /// Of what is named beside it.
    pub(super) fn of_place(database: &Database, trouble: Trouble) -> Self {
        Self {
            place: database.clone(),
            is_of_setting: false,
            trouble,
        }
    }

    /// Of what `DATABASE_URL` names.
    pub(super) fn of_setting(database: &Database, trouble: Trouble) -> Self {
        Self {
            place: database.clone(),
            is_of_setting: true,
            trouble,
        }
    }

    /// Is it a wrong setting, and not something that broke?
    pub fn is_setting(&self) -> bool {
        matches!(self.trouble, Trouble::OtherWorld(_))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = &self.place;
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
            Trouble::NotEmpty => write!(
                f,
                "{path} is not empty; nothing is moved into it. Name an empty database"
            ),
            Trouble::SameKind(instead) => write!(
                f,
                "{path} is of the same kind as what DATABASE_URL names; a till moves from a file to PostgreSQL or back, {instead}"
            ),
            Trouble::Older => write!(
                f,
                "the database {path} was left by an older Blink Till; start this one on it once, stop it, and move it then"
            ),
            Trouble::Uneven(what) => write!(f, "{path} was not filled, for it would not hold the same: {what}"),
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
            Trouble::TooOld(version) => write!(f, "{path} is PostgreSQL {version}; the till needs 14 or newer"),
            Trouble::Standby => write!(f, "{path} may only be read; name the server that is written to"),
            Trouble::Encoding => write!(
                f,
                "{path} does not keep UTF-8; make the database with `createdb --encoding=UTF8 --template=template0`"
            ),
            Trouble::Pooler => write!(
                f,
                "{path} is behind a pooler that gives each transaction to another connection; name PostgreSQL's own address"
            ),
            Trouble::Rights => write!(
                f,
                "{path} does not let its user make tables; make that user the owner of the database"
            ),
            Trouble::Stranger => write!(f, "{path} refuses this user or this password"),
            Trouble::NoSuchDatabase => write!(f, "there is no database {path}; make it with `createdb`"),
            Trouble::Crowded => write!(f, "{path} has no connection left; raise its max_connections"),
            Trouble::Unreachable(why) => write!(f, "cannot reach {path}: {why}"),
            Trouble::Other(error) => write!(f, "cannot use the database {path}: {error}"),
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
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(told) => match (told.try_downcast_ref::<PgDatabaseError>(), told.code()) {
                (Some(told), _) => Self::of_postgres(told.code()),
                (None, code) => Self::of_sqlite(code.as_deref()),
            }
            .unwrap_or(Self::Other(error)),
            // SQLite's own come as codes.
            sqlx::Error::Io(why) => Self::Unreachable(why.to_string()),
            sqlx::Error::Protocol(why) => Self::Unreachable(why.clone()),
            sqlx::Error::Tls(why) => Self::Unreachable(why.to_string()),
            sqlx::Error::PoolTimedOut => Self::Crowded,
            _ => Self::Other(error),
        }
    }
}

impl Trouble {
    /// The primary result codes of SQLite, <https://sqlite.org/rescode.html>.
    fn of_sqlite(code: Option<&str>) -> Option<Self> {
        Some(match code?.parse::<u32>().ok()? & 0xff {
            5 | 6 => Self::Locked,
            11 => Self::Damaged,
            26 => Self::NotADatabase,
            8 => Self::Files(io::Error::other("it may only be read")),
            13 => Self::Files(io::Error::other("the disk is full")),
            14 => Self::Files(io::Error::other(
                "it cannot be opened; is it a file, in a folder that may be written?",
            )),
            _ => return None,
        })
    }

    /// The SQLSTATEs of PostgreSQL, <https://www.postgresql.org/docs/current/errcodes-appendix.html>.
    fn of_postgres(code: &str) -> Option<Self> {
        Some(match code {
            "55P03" | "40P01" => Self::Locked,
            "25006" => Self::Standby,
            // Statements are prepared on one connection, and used on another.
            // 08P01: one that does not pass on what a till asks of its connections.
            "42P05" | "26000" | "08P01" => Self::Pooler,
            "42501" => Self::Rights,
            "28P01" | "28000" => Self::Stranger,
            "3D000" => Self::NoSuchDatabase,
            "53300" => Self::Crowded,
            "53100" => Self::Files(io::Error::other("the server's disk is full")),
            "53200" => Self::Files(io::Error::other("the server has no memory left")),
            "57P01" | "57P02" | "57P03" => Self::Unreachable("it is starting or stopping".to_owned()),
            _ => return None,
        })
    }
}

impl From<MigrateError> for Trouble {
    fn from(error: MigrateError) -> Self {
        match error {
            MigrateError::VersionMissing(_) => Self::Newer,
            MigrateError::VersionMismatch(_) => Self::Foreign,
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => error.into(),
            other => Self::Other(sqlx::Error::Migrate(Box::new(other))),
        }
    }
}
