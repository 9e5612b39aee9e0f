//! The database: SQLite, one connection that writes and a few that read. SQL itself lives in the rooms' `store.rs`.

use sqlx::SqlitePool;

/// Handles on the database. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Db {
    /// For questions; never sees a half-done write.
    pub read: SqlitePool,
    /// One connection: writers queue here and not at SQLite's lock. Transactions that read before they write start with
    /// `begin immediate`.
    pub write: SqlitePool,
}
