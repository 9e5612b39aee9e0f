//! Can the database be written? A till that cannot write takes no new sales and knows of no payment, so it has to say so
//! before a customer stands there, and to notice by itself when there is room again.

use std::{
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};

use tokio::sync::Mutex;

use super::{Failure, Pool, READY, Result, look, pool::Way, query};

/// How long a write that worked is believed.
const GOOD_FOR: Duration = Duration::from_secs(5);
/// How long one that failed is: short, for the till opens again by this.
const BAD_FOR: Duration = Duration::from_millis(500);
/// What the probe writes as long as nothing failed, and until something worked again: as much as some sales.
const LITTLE: i64 = 1;
const SOME_SALES: i64 = 64 * 1024;
/// From here on whoever runs the till should know.
const ALMOST_FULL: u64 = 32 * 1024 * 1024;

/// What is known of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writable {
    Yes,
    /// It can, but the disk has only so many bytes left.
    AlmostFull {
        free: u64,
    },
    /// The disk is full, broken or read-only.
    No,
}

/// What the last try brought, and when.
#[derive(Debug, Default)]
pub struct Watch {
    last: Mutex<Option<(Instant, bool)>>,
    /// A transaction failed since the last try.
    failed: AtomicBool,
}

impl Watch {
    /// PostgreSQL's answer, heard for whether it can be written at all.
    pub fn hear<T>(&self, answer: Result<T>) -> Result<T> {
        if answer.as_ref().is_err_and(is_of_the_server) {
            self.failed();
        }
        answer
    }

    /// SQLite gave a transaction up by itself, or PostgreSQL is in trouble.
    pub fn failed(&self) {
        if !self.failed.swap(true, Ordering::Relaxed) {
            tracing::error!("the database could not be written; is the disk full?");
        }
    }

    /// Tries, if the last try is too old. Who asks meanwhile waits for the same answer.
    pub async fn look(&self, write: &Pool, file: Option<&Path>) -> Writable {
        let mut last = self.last.lock().await;
        let failed = self.failed.load(Ordering::Relaxed);
        let known = last.filter(|(at, works)| match works {
            true => !failed && at.elapsed() < GOOD_FOR,
            false => at.elapsed() < BAD_FOR,
        });
        let works = match known {
            Some((_, works)) => works,
            None => {
                let was_good = last.is_none_or(|(_, worked)| worked) && !failed;
                let works = can_write(write, if was_good { LITTLE } else { SOME_SALES }).await;
                if works && !was_good {
                    self.failed.store(false, Ordering::Relaxed);
                    tracing::info!("the database can be written again");
                }
                *last = Some((Instant::now(), works));
                works
            }
        };
        if !works {
            return Writable::No;
        }
        match file.and_then(free) {
            Some(free) if free < ALMOST_FULL => Writable::AlmostFull { free },
            _ => Writable::Yes,
        }
    }
}

/// Does it say that nobody can write now, and not that this one thing was refused?
/// <https://www.postgresql.org/docs/current/errcodes-appendix.html>
fn is_of_the_server(error: &Failure) -> bool {
    match error {
        Failure::Database(told) => told.code().is_some_and(|code| {
            // Out of room, memory or connections; stopping or starting; broken files; only to be read.
            ["53", "57P", "58"].iter().any(|class| code.starts_with(class)) || code == "25006"
        }),
        Failure::Io(_) | Failure::Tls(_) | Failure::Protocol(_) | Failure::PoolTimedOut | Failure::BeginFailed => true,
        _ => false,
    }
}

/// Writes the probe's row, with so many bytes.
async fn can_write(write: &Pool, bytes: i64) -> bool {
    let written = query(match write.0 {
        Way::Postgres(..) => {
            "insert into write_probe (id, filler) values (1, decode(repeat('00', cast($1 as integer)), 'hex')) \
             on conflict (id) do update set filler = excluded.filler"
        }
        Way::Readers(_) | Way::Writer(_) => {
            "insert into write_probe (id, filler) values (1, zeroblob($1)) \
             on conflict (id) do update set filler = excluded.filler"
        }
    })
    .bind(bytes)
    .execute(write);
    match tokio::time::timeout(READY, written).await {
        Ok(Ok(_)) => true,
        Ok(Err(error)) => {
            tracing::error!(%error, "the database cannot be written");
            false
        }
        Err(_) => {
            tracing::error!("the database cannot be written: it takes too long");
            false
        }
    }
}

/// Bytes that whoever runs the till may still write where this file is or will be; `None` when the system does not say.
pub fn free(file: &Path) -> Option<u64> {
    let space = rustix::fs::statvfs(look::folder(file)).ok()?;
    // Some file systems of networks do not count.
    (space.f_blocks > 0).then(|| space.f_bavail.saturating_mul(space.f_frsize))
}
