//! What PostgreSQL does for processes that share it: it carries a word from one to all, and says what time it is. A word is
//! for whoever listens at that moment and lost for everybody else: it saves the waiting for the next look at the tables, and
//! is never the only way to learn of anything.

use std::time::{Duration, Instant};

use sqlx::postgres::PgListener;
use tokio::time::timeout;

use super::{
    Db, Error, Failure, Pool, Trouble,
    pool::Way,
    query::{Result, query},
    query_scalar, server,
};
use crate::{
    clock::{Millis, millis},
    config::Database,
};

const CHANNEL: &str = "till";

/// After so long without a word it is asked whether anybody is there.
const SILENCE: Duration = Duration::from_secs(5);

/// The words of others, and one's own.
#[derive(Debug)]
pub struct Signals(PgListener);

impl Signals {
    /// The next word.
    ///
    /// # Errors
    /// The connection is gone, or nobody answers there any more: who wants to hear has to listen anew, and nobody knows what
    /// was said meanwhile.
    pub async fn next(&mut self) -> Result<String> {
        loop {
            match timeout(SILENCE, self.0.try_recv()).await {
                Ok(told) => return Ok(told?.ok_or_else(silent)?.payload().to_owned()),
                // What comes before the answer is kept for the next look.
                Err(_) => in_time(sqlx::query("select 1").execute(&mut self.0)).await.map(drop)?,
            }
        }
    }
}

/// Nobody listens without end for what a server says that is not there any more.
async fn in_time<T>(asking: impl Future<Output = Result<T>>) -> Result<T> {
    timeout(server::ASIDE_PATIENCE, asking)
        .await
        .unwrap_or_else(|_| Err(silent()))
}

fn silent() -> Failure {
    Failure::Io(std::io::ErrorKind::TimedOut.into())
}

impl Db {
    /// May other processes share it? They may share a file as well, but then each does everything by itself.
    pub fn is_shared(&self) -> bool {
        matches!(self.write.0, Way::Postgres(..))
    }

    /// Hears what is told from now on. `None` on SQLite, where nobody tells anything.
    ///
    /// # Errors
    /// There is no connection to be had.
    pub async fn listen(&self) -> Result<Option<Signals>> {
        let Way::Postgres(connections) = &self.aside.0 else {
            return Ok(None);
        };
        // Of its own: where nobody answers any more, the one before is not given back for a long time.
        let own = server::like(connections.pool());
        in_time(async {
            let mut listener = PgListener::connect_with(&own).await?;
            listener.eager_reconnect(false);
            listener.listen(CHANNEL).await?;
            Ok(Some(Signals(listener)))
        })
        .await
    }

    /// Tells everybody who listens, of what is committed already: a word that is told within a transaction makes all others
    /// wait for its flush. At most 7,999 bytes.
    ///
    /// # Errors
    /// Nobody was told.
    pub async fn tell(&self, word: &str) -> Result<()> {
        if self.is_shared() {
            let query = query("select pg_notify($1, $2)").bind(CHANNEL).bind(word);
            query.execute(&self.aside).await?;
        }
        Ok(())
    }

    /// How far ahead of this machine's `clock` the database's is, measured at the middle of the way there and back. `None` on
    /// SQLite, which has the machine's own.
    ///
    /// # Errors
    /// It does not answer.
    pub async fn ahead_of(&self, clock: impl Fn() -> Millis) -> Result<Option<Millis>> {
        if !self.is_shared() {
            return Ok(None);
        }
        measure(clock, &self.aside).await.map(Some)
    }
}

/// The same of a database that is not open, for whoever only looks.
///
/// # Errors
/// It cannot be asked.
pub async fn ahead_of(database: &Database, clock: impl Fn() -> Millis) -> std::result::Result<Option<Millis>, Error> {
    let Database::Server(server) = database else {
        return Ok(None);
    };
    let asked = async {
        let pool = Pool(Way::Postgres(server::one(server)));
        let ahead = measure(clock, &pool).await;
        pool.close().await;
        Ok::<_, Trouble>(ahead?)
    };
    asked
        .await
        .map(Some)
        .map_err(|trouble| Error::of_setting(database, trouble))
}

/// Asked more than once: the first question may wait for a connection, which would count for half of a way.
async fn measure(clock: impl Fn() -> Millis, on: &Pool) -> Result<Millis> {
    let mut best: Option<(Millis, Millis)> = None;
    for _ in 0..3 {
        let (asked_at, began) = (clock(), Instant::now());
        let theirs: i64 = query_scalar("select cast(extract(epoch from clock_timestamp()) * 1000 as bigint)")
            .fetch_one(on)
            .await?;
        let way = millis(began.elapsed());
        if best.is_none_or(|(shortest, _)| way < shortest) {
            best = Some((way, theirs - (asked_at + way / 2)));
        }
    }
    Ok(best.map_or(0, |(_, ahead)| ahead))
}
