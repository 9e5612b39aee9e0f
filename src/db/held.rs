//! Connections to PostgreSQL, on which nobody waits for an answer without end. The server itself gives up a statement that takes
//! too long (`server.rs`); one that hangs, or that the network has lost, says nothing at all, and TCP would find out after a
//! quarter of an hour. Whoever asked is then told so, and the connection is thrown away: neither they nor the pool wait for it.

use std::{
    io,
    ops::{Deref, DerefMut},
    sync::Arc,
    time::Duration,
};

use sqlx::{PgConnection, PgPool, Postgres, pool::PoolConnection, raw_sql};
use tokio::time::{error::Elapsed, timeout};

use super::{
    query::{Failure, Result},
    writable::Watch,
};

/// Connections of one kind. A clone shares them.
#[derive(Clone, Debug)]
pub struct Connections {
    pool: PgPool,
    patience: Duration,
    watch: Option<Arc<Watch>>,
}

impl Connections {
    /// Nobody waits longer than `patience` for one answer: longer than the server takes to say that it has given up.
    pub fn new(pool: PgPool, patience: Duration) -> Self {
        Self {
            pool,
            patience,
            watch: None,
        }
    }

    /// And this one hears when nothing can be written.
    pub fn heard_by(mut self, watch: &Arc<Watch>) -> Self {
        self.watch = Some(watch.clone());
        self
    }

    pub fn pool(&self) -> &PgPool {
        &self.pool
    }

    /// One of them, taken from everybody else until it is dropped.
    pub async fn take(&self) -> Result<Held> {
        let connection = self.pool.acquire().await;
        Ok(Held {
            connection: Some(hear(self.watch.as_deref(), connection)?),
            patience: self.patience,
            watch: self.watch.clone(),
            is_open: false,
            is_lost: false,
        })
    }

    /// One of them, in a transaction that begins with this statement.
    pub async fn begin(&self, statement: &'static str) -> Result<Held> {
        let mut held = self.take().await?;
        // Also when nobody knows whether it came about.
        held.is_open = true;
        held.run(statement).await?;
        Ok(held)
    }
}

/// A connection of a pool. A transaction that is not committed when it is dropped never was.
#[derive(Debug)]
pub struct Held {
    /// There until it is dropped.
    connection: Option<PoolConnection<Postgres>>,
    patience: Duration,
    watch: Option<Arc<Watch>>,
    is_open: bool,
    /// It did not answer.
    is_lost: bool,
}

impl Held {
    /// How long one answer is waited for.
    pub fn patience(&self) -> Duration {
        self.patience
    }

    /// What came of a question that was waited for no longer than that.
    ///
    /// # Errors
    /// The database refused, or did not answer.
    pub fn told<T>(&mut self, told: std::result::Result<Result<T>, Elapsed>) -> Result<T> {
        let told = told.unwrap_or_else(|_| {
            self.is_lost = true;
            let silent = io::Error::new(io::ErrorKind::TimedOut, "the database does not answer");
            Err(Failure::Io(silent))
        });
        hear(self.watch.as_deref(), told)
    }

    /// # Errors
    /// Nothing was written, or nobody knows whether it was.
    pub async fn commit(mut self) -> Result<()> {
        self.run("commit").await?;
        self.is_open = false;
        Ok(())
    }

    /// # Errors
    /// The connection is gone, and with it the transaction.
    pub async fn rollback(mut self) -> Result<()> {
        self.run("rollback").await?;
        self.is_open = false;
        Ok(())
    }

    async fn run(&mut self, statement: &'static str) -> Result<()> {
        let told = timeout(self.patience, raw_sql(statement).execute(&mut **self)).await;
        self.told(told).map(drop)
    }
}

fn hear<T>(watch: Option<&Watch>, answer: Result<T>) -> Result<T> {
    match watch {
        Some(watch) => watch.hear(answer),
        None => answer,
    }
}

impl Deref for Held {
    type Target = PgConnection;

    fn deref(&self) -> &PgConnection {
        self.connection.as_ref().expect("there until it is dropped")
    }
}

impl DerefMut for Held {
    fn deref_mut(&mut self) -> &mut PgConnection {
        self.connection.as_mut().expect("there until it is dropped")
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let Some(mut connection) = self.connection.take() else {
            return;
        };
        if self.is_lost {
            connection.close_on_drop();
            return;
        }
        let (patience, is_open) = (self.patience, self.is_open);
        // A pool takes nothing back that does not answer, and would wait for that answer as long as TCP does.
        tokio::spawn(async move {
            let back = async {
                if is_open {
                    raw_sql("rollback").execute(&mut *connection).await?;
                }
                connection.return_to_pool().await;
                Ok::<_, Failure>(())
            };
            if !matches!(timeout(patience, back).await, Ok(Ok(()))) {
                connection.close_on_drop();
            }
        });
    }
}
