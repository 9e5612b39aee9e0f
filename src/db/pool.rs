//! Whom to ask: connections that wait for questions, and transactions with the locks they need.

use std::ops::{Deref, DerefMut};

use sqlx::{Sqlite, SqlitePool};

use super::{
    Readers,
    held::{Connections, Held},
    query::Result,
};

/// Connections of one kind. A clone shares them.
#[derive(Clone, Debug)]
pub struct Pool(pub(super) Way);

#[derive(Clone, Debug)]
pub(super) enum Way {
    Readers(Readers),
    Writer(SqlitePool),
    Postgres(Connections),
}

impl Pool {
    /// Ends all connections. Whoever asks from now on is refused.
    pub async fn close(&self) {
        match &self.0 {
            Way::Readers(readers) => readers.close().await,
            Way::Writer(pool) => pool.close().await,
            Way::Postgres(connections) => connections.pool().close().await,
        }
    }

    /// One of its connections, taken from everybody else until it is dropped; nothing is asked and nothing locked. For trying
    /// what happens while they are all busy.
    ///
    /// # Errors
    /// None became free in time; or these are SQLite's readers, which are not held.
    pub async fn hold(&self) -> Result<Box<dyn Send>> {
        Ok(match &self.0 {
            Way::Readers(_) => return Err(sqlx::Error::WorkerCrashed),
            Way::Writer(pool) => Box::new(pool.acquire().await?),
            Way::Postgres(connections) => Box::new(connections.take().await?),
        })
    }

    /// A transaction in which nothing holds still but the rows that it has written: what is read before that may be otherwise
    /// by then. Everybody else starts with [`super::Db::begin`]. On SQLite the lock of the one who writes is held from the
    /// beginning.
    ///
    /// # Errors
    /// None became free in time, or the database cannot be written.
    pub async fn begin_unlocked(&self) -> Result<Transaction> {
        Ok(Transaction(match &self.0 {
            Way::Readers(_) => return Err(sqlx::Error::WorkerCrashed),
            Way::Writer(pool) => Connection::Sqlite(pool.begin_with("begin immediate").await?),
            Way::Postgres(connections) => Connection::Postgres(connections.begin("begin").await?),
        }))
    }
}

/// Where a question goes: to connections that wait, or into a transaction.
#[derive(Debug)]
pub enum On<'a> {
    Readers(&'a Readers),
    Writer(&'a SqlitePool),
    Postgres(&'a Connections),
    Within(&'a mut Connection),
}

impl<'a> From<&'a Pool> for On<'a> {
    fn from(pool: &'a Pool) -> Self {
        match &pool.0 {
            Way::Readers(readers) => Self::Readers(readers),
            Way::Writer(pool) => Self::Writer(pool),
            Way::Postgres(connections) => Self::Postgres(connections),
        }
    }
}

impl<'a> From<&'a mut Connection> for On<'a> {
    fn from(connection: &'a mut Connection) -> Self {
        Self::Within(connection)
    }
}

/// The inside of a transaction, for those who write a part of it.
#[derive(Debug)]
pub enum Connection {
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    Postgres(Held),
}

/// All of it or nothing: what is dropped without [`Transaction::commit`] never was.
#[derive(Debug)]
pub struct Transaction(Connection);

impl Transaction {
    /// # Errors
    /// Nothing was written.
    pub async fn commit(self) -> Result<()> {
        match self.0 {
            Connection::Sqlite(tx) => tx.commit().await,
            Connection::Postgres(held) => held.commit().await,
        }
    }

    /// # Errors
    /// The connection is gone, and with it the transaction.
    pub async fn rollback(self) -> Result<()> {
        match self.0 {
            Connection::Sqlite(tx) => tx.rollback().await,
            Connection::Postgres(held) => held.rollback().await,
        }
    }
}

impl Deref for Transaction {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.0
    }
}

impl DerefMut for Transaction {
    fn deref_mut(&mut self) -> &mut Connection {
        &mut self.0
    }
}
