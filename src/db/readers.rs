//! Connections that only read. sqlx's own pool asks each connection after its use whether it is still there, and a task
//! waits for the answer: as much handing over to a thread of SQLite's and back as the question took. A file does not hang up
//! between two questions, so here a connection is put back as it is.

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use futures_util::{FutureExt, StreamExt, TryFutureExt, TryStreamExt, future::BoxFuture, stream, stream::BoxStream};
use sqlx::{
    ConnectOptions, Connection, Describe, Either, Execute, Executor, SqlStr, Sqlite, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteQueryResult, SqliteRow, SqliteStatement, SqliteTypeInfo},
};
use tokio::{
    runtime::Handle,
    sync::{OwnedSemaphorePermit, Semaphore, TryAcquireError},
};

/// So many at most, opened as they are needed. Clones share them.
#[derive(Clone)]
pub struct Readers(Arc<Inner>);

struct Inner {
    options: SqliteConnectOptions,
    /// The last one used comes first, because what it read last is still at hand.
    free: Mutex<Vec<SqliteConnection>>,
    places: Arc<Semaphore>,
    most: u32,
    patience: Duration,
}

impl fmt::Debug for Readers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Readers").finish_non_exhaustive()
    }
}

impl Readers {
    /// Opens the first of `most`. Who finds all taken waits for one as long as `patience`.
    pub(super) async fn open(options: SqliteConnectOptions, most: u32, patience: Duration) -> sqlx::Result<Self> {
        let first = options.connect().await?;
        Ok(Self(Arc::new(Inner {
            options,
            free: Mutex::new(vec![first]),
            places: Arc::new(Semaphore::new(most as usize)),
            most,
            patience,
        })))
    }

    /// Ends all connections, those in use once they are put back, and then refuses whoever asks. Who is not done within the
    /// patience is not waited for.
    pub async fn close(&self) {
        // One that ended after the connection that writes would leave the log beside the file, for it cannot copy it back.
        let all = self.0.places.clone().acquire_many_owned(self.0.most);
        let all = tokio::time::timeout(self.0.patience, all).await;
        self.0.places.close();
        drop(all);
        let free = std::mem::take(&mut *self.0.free());
        for connection in free {
            // What only read has nothing to lose.
            let _ = connection.close().await;
        }
    }

    async fn take(&self) -> sqlx::Result<Reader> {
        let places = &self.0.places;
        let place = match places.clone().try_acquire_owned() {
            Err(TryAcquireError::NoPermits) => {
                let waiting = tokio::time::timeout(self.0.patience, places.clone().acquire_owned());
                waiting.await.map_err(|_| sqlx::Error::PoolTimedOut)?.ok()
            }
            taken => taken.ok(),
        };
        let place = place.ok_or(sqlx::Error::PoolClosed)?;
        let free = self.0.free().pop();
        let connection = match free {
            Some(connection) => connection,
            None => self.0.options.connect().await?,
        };
        Ok(Reader {
            connection: Some(connection),
            place: Some(place),
            readers: self.0.clone(),
        })
    }
}

impl Inner {
    fn free(&self) -> MutexGuard<'_, Vec<SqliteConnection>> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The place is given back after the connection, so that whoever gets it finds one.
    fn put_back(&self, connection: SqliteConnection, place: OwnedSemaphorePermit) {
        if !self.places.is_closed() {
            self.free().push(connection);
        }
        drop(place);
    }
}

/// A connection of somebody who asks.
struct Reader {
    connection: Option<SqliteConnection>,
    place: Option<OwnedSemaphorePermit>,
    readers: Arc<Inner>,
}

impl Reader {
    fn connection(&mut self) -> &mut SqliteConnection {
        self.connection.as_mut().expect("it is there until it is put back")
    }

    /// After the whole answer.
    fn put_back(mut self) {
        if let (Some(connection), Some(place)) = (self.connection.take(), self.place.take()) {
            self.readers.put_back(connection, place);
        }
    }
}

/// Nobody waits for the answer any more, or there is none: the connection may still be at it, and takes up its place for as
/// long, so that who gives up and asks again does not have all of them work.
impl Drop for Reader {
    fn drop(&mut self) {
        let (Some(mut connection), Some(place)) = (self.connection.take(), self.place.take()) else {
            return;
        };
        let readers = self.readers.clone();
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(async move {
                // It comes to this when it is done with what came before.
                match connection.ping().await {
                    Ok(()) => readers.put_back(connection, place),
                    Err(error) => tracing::warn!(%error, "a connection to the database is given up"),
                }
            });
        }
    }
}

impl<'p> Executor<'p> for &'_ Readers {
    type Database = Sqlite;

    fn fetch_many<'e, 'q: 'e, E>(self, query: E) -> BoxStream<'e, sqlx::Result<Either<SqliteQueryResult, SqliteRow>>>
    where
        E: 'q + Execute<'q, Sqlite>,
    {
        let readers = self.clone();
        let rows = async move {
            let mut reader = readers.take().await?;
            let rows: Vec<_> = reader.connection().fetch_many(query).try_collect().await?;
            reader.put_back();
            Ok(stream::iter(rows).map(Ok))
        };
        rows.try_flatten_stream().boxed()
    }

    fn fetch_optional<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, sqlx::Result<Option<SqliteRow>>>
    where
        E: 'q + Execute<'q, Sqlite>,
    {
        let readers = self.clone();
        let row = async move {
            let mut reader = readers.take().await?;
            let row = reader.connection().fetch_optional(query).await?;
            reader.put_back();
            Ok(row)
        };
        row.boxed()
    }

    fn prepare_with<'e>(
        self,
        sql: SqlStr,
        parameters: &'e [SqliteTypeInfo],
    ) -> BoxFuture<'e, sqlx::Result<SqliteStatement>>
    where
        'p: 'e,
    {
        let readers = self.clone();
        async move { readers.take().await?.connection().prepare_with(sql, parameters).await }.boxed()
    }

    fn describe<'e>(self, sql: SqlStr) -> BoxFuture<'e, sqlx::Result<Describe<Sqlite>>>
    where
        'p: 'e,
    {
        let readers = self.clone();
        async move { readers.take().await?.connection().describe(sql).await }.boxed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn readers(most: u32) -> Readers {
        let options = SqliteConnectOptions::new().in_memory(true);
        Readers::open(options, most, Duration::from_millis(50))
            .await
            .expect("opened")
    }

    fn ask(readers: &Readers) -> impl Future<Output = sqlx::Result<i64>> {
        sqlx::query_scalar("select 1").fetch_one(readers)
    }

    #[tokio::test]
    async fn one_connection_answers_who_asks_one_after_the_other() {
        let readers = readers(2).await;
        for _ in 0..9 {
            assert_eq!(ask(&readers).await.expect("an answer"), 1);
        }
        assert_eq!(readers.0.free().len(), 1);
        let taken = [readers.take().await, readers.take().await].map(|taken| taken.expect("a connection"));
        assert!(
            matches!(ask(&readers).await, Err(sqlx::Error::PoolTimedOut)),
            "no more than there may be"
        );
        taken.into_iter().for_each(Reader::put_back);
        assert_eq!(ask(&readers).await.expect("an answer"), 1);
        assert_eq!(readers.0.free().len(), 2);
    }

    #[tokio::test]
    async fn a_question_nobody_waits_for_keeps_its_place_until_it_is_answered() {
        let readers = readers(1).await;
        let endless =
            "with recursive n(i) as (select 1 union all select i + 1 from n limit 3000000) select count(*) from n";
        let mut asked = Box::pin(sqlx::query(endless).fetch_one(&readers));
        assert!(futures_util::poll!(&mut asked).is_pending());
        drop(asked);
        assert!(matches!(ask(&readers).await, Err(sqlx::Error::PoolTimedOut)));
        tokio::time::timeout(Duration::from_secs(60), async { while ask(&readers).await.is_err() {} })
            .await
            .expect("it is free again");
    }

    #[tokio::test]
    async fn a_question_that_fails_takes_no_connection_away() {
        let readers = readers(1).await;
        for _ in 0..3 {
            let wrong = sqlx::query("select * from nowhere").fetch_all(&readers).await;
            assert!(matches!(wrong, Err(sqlx::Error::Database(_))));
        }
        assert_eq!(ask(&readers).await.expect("an answer"), 1);
    }

    #[tokio::test]
    async fn the_end_waits_for_who_is_still_at_it() {
        let readers = readers(2).await;
        let taken = readers.take().await.expect("a connection");
        let mut closing = Box::pin(readers.close());
        assert!(futures_util::poll!(&mut closing).is_pending());
        taken.put_back();
        closing.await;
        assert!(readers.0.free().is_empty());
    }

    #[tokio::test]
    async fn who_asks_after_the_end_is_refused() {
        let readers = readers(1).await;
        let taken = readers.take().await.expect("a connection");
        readers.close().await;
        taken.put_back();
        assert!(readers.0.free().is_empty(), "nothing stays open");
        assert!(matches!(ask(&readers).await, Err(sqlx::Error::PoolClosed)));
    }
}
