//! Asking, with one text for either database. Nothing else outside of this folder knows which one it is.
//!
//! A text is portable: placeholders are `$1`, `$2`; a flag is a boolean (`= true`); what differs in its type is cast. What is
//! bound is one of [`Value`]; what comes back derives [`FromRow`] or is a tuple.

use std::{borrow::Cow, marker::PhantomData};

use sqlx::{
    Arguments, Decode, Postgres, Row as _, SqlSafeStr, SqlStr, Sqlite, Type,
    postgres::{PgArguments, PgRow},
    sqlite::{SqliteArguments, SqliteRow},
};
pub use sqlx::{AssertSqlSafe, Error as Failure, FromRow};
use tokio::time::timeout;

use super::pool::{Connection, On};

/// What asking brings.
pub type Result<T> = std::result::Result<T, Failure>;

/// What is bound to a placeholder.
#[derive(Clone, Debug)]
pub enum Value {
    Int(Option<i64>),
    Text(Option<String>),
    Bytes(Option<Vec<u8>>),
    Flag(bool),
}

/// PostgreSQL keeps no text with this character in it, and nobody means it.
fn without_nul(text: impl Into<String>) -> String {
    let mut text: String = text.into();
    text.retain(|c| c != '\0');
    text
}

macro_rules! values {
    ($($type:ty => |$value:ident| $made:expr;)*) => {
        $(impl From<$type> for Value {
            fn from($value: $type) -> Self {
                $made
            }
        })*
    };
}

values! {
    i64 => |value| Self::Int(Some(value));
    Option<i64> => |value| Self::Int(value);
    bool => |value| Self::Flag(value);
    &str => |value| Self::Text(Some(without_nul(value)));
    String => |value| Self::Text(Some(without_nul(value)));
    &String => |value| Self::Text(Some(without_nul(value.as_str())));
    &&str => |value| Self::Text(Some(without_nul(*value)));
    Cow<'_, str> => |value| Self::Text(Some(without_nul(value)));
    Option<Cow<'_, str>> => |value| Self::Text(value.map(without_nul));
    Option<&str> => |value| Self::Text(value.map(without_nul));
    Option<String> => |value| Self::Text(value.map(without_nul));
    Option<&String> => |value| Self::Text(value.map(|value| without_nul(value.as_str())));
    &Option<&str> => |value| Self::Text(value.map(without_nul));
    &Option<String> => |value| Self::Text(value.as_deref().map(without_nul));
    &[u8] => |value| Self::Bytes(Some(value.to_vec()));
    Vec<u8> => |value| Self::Bytes(Some(value));
    &Vec<u8> => |value| Self::Bytes(Some(value.clone()));
    Option<Vec<u8>> => |value| Self::Bytes(value);
}

/// A text with what is bound to it.
#[derive(Debug)]
pub struct Query {
    sql: SqlStr,
    values: Vec<Value>,
}

/// The same, and each row of the answer is a `T`.
#[derive(Debug)]
pub struct QueryAs<T>(Query, PhantomData<fn() -> T>);

/// The same, and the answer has one column.
#[derive(Debug)]
pub struct QueryScalar<T>(QueryAs<(T,)>);

/// A question, or a change.
pub fn query(sql: impl SqlSafeStr) -> Query {
    Query {
        sql: sql.into_sql_str(),
        values: Vec::new(),
    }
}

/// A question whose rows are read.
pub fn query_as<T: Answer>(sql: impl SqlSafeStr) -> QueryAs<T> {
    QueryAs(query(sql), PhantomData)
}

/// A question for one value.
pub fn query_scalar<T>(sql: impl SqlSafeStr) -> QueryScalar<T>
where
    (T,): Answer,
{
    QueryScalar(query_as(sql))
}

/// What a row of either database can be read as.
pub trait Answer: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> {}

impl<T> Answer for T where T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> {}

/// What a column of either database can be read as.
pub trait Column<'r>: Decode<'r, Sqlite> + Type<Sqlite> + Decode<'r, Postgres> + Type<Postgres> {}

impl<'r, T> Column<'r> for T where T: Decode<'r, Sqlite> + Type<Sqlite> + Decode<'r, Postgres> + Type<Postgres> {}

/// A row of either.
#[derive(Debug)]
pub enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

impl Row {
    /// The column of this name.
    ///
    /// # Panics
    /// The question has no such column, or one of another type: a mistake of ours.
    pub fn get<'r, T: Column<'r>>(&'r self, name: &str) -> T {
        match self {
            Self::Sqlite(row) => row.get(name),
            Self::Postgres(row) => row.get(name),
        }
    }

    /// All of it.
    ///
    /// # Errors
    /// It is something else.
    pub fn read<T: Answer>(&self) -> Result<T> {
        match self {
            Self::Sqlite(row) => T::from_row(row),
            Self::Postgres(row) => T::from_row(row),
        }
    }
}

/// What a change did.
#[derive(Clone, Copy, Debug)]
pub struct Done(u64);

impl Done {
    pub fn rows_affected(self) -> u64 {
        self.0
    }
}

/// Binds the values in their order to what the database's own client takes.
fn bound<A: Arguments>(values: Vec<Value>) -> std::result::Result<A, sqlx::error::BoxDynError>
where
    for<'t> Option<i64>: sqlx::Encode<'t, A::Database> + Type<A::Database>,
    for<'t> Option<String>: sqlx::Encode<'t, A::Database> + Type<A::Database>,
    for<'t> Option<Vec<u8>>: sqlx::Encode<'t, A::Database> + Type<A::Database>,
    for<'t> bool: sqlx::Encode<'t, A::Database> + Type<A::Database>,
{
    let mut arguments = A::default();
    for value in values {
        match value {
            Value::Int(value) => arguments.add(value),
            Value::Text(value) => arguments.add(value),
            Value::Bytes(value) => arguments.add(value),
            Value::Flag(value) => arguments.add(value),
        }?;
    }
    Ok(arguments)
}

/// The same question to whichever database it is.
macro_rules! ask {
    ($query:ident, $on:ident, $fetch:ident, $sqlite:expr, $postgres:expr) => {{
        let sqlite = |query: Query| -> Result<_> {
            let bound = bound::<SqliteArguments>(query.values).map_err(Failure::Encode)?;
            Ok(sqlx::query_with::<Sqlite, _>(query.sql, bound))
        };
        let postgres = |query: Query| -> Result<_> {
            let bound = bound::<PgArguments>(query.values).map_err(Failure::Encode)?;
            Ok(sqlx::query_with::<Postgres, _>(query.sql, bound))
        };
        match $on {
            On::Readers(readers) => $sqlite(sqlite($query)?.$fetch(readers).await?),
            On::Writer(pool) => $sqlite(sqlite($query)?.$fetch(pool).await?),
            On::Postgres(connections) => {
                let asked = postgres($query)?;
                let mut held = connections.take().await?;
                let told = timeout(held.patience(), asked.$fetch(&mut *held)).await;
                $postgres(held.told(told)?)
            }
            On::Within(Connection::Sqlite(tx)) => $sqlite(sqlite($query)?.$fetch(&mut **tx).await?),
            On::Within(Connection::Postgres(held)) => {
                let asked = postgres($query)?;
                let told = timeout(held.patience(), asked.$fetch(&mut **held)).await;
                $postgres(held.told(told)?)
            }
        }
    }};
}

impl Query {
    /// What the next placeholder stands for.
    #[must_use]
    pub fn bind(mut self, value: impl Into<Value>) -> Self {
        self.values.push(value.into());
        self
    }

    /// Every row of the answer.
    ///
    /// # Errors
    /// The database refused.
    pub async fn fetch_all<'a>(self, on: impl Into<On<'a>>) -> Result<Vec<Row>> {
        self.all(on.into()).await
    }

    /// The first row of the answer, if it has any.
    ///
    /// # Errors
    /// The database refused.
    pub async fn fetch_optional<'a>(self, on: impl Into<On<'a>>) -> Result<Option<Row>> {
        self.first(on.into()).await
    }

    /// The first row of an answer that has one.
    ///
    /// # Errors
    /// The database refused, or the answer is empty.
    pub async fn fetch_one<'a>(self, on: impl Into<On<'a>>) -> Result<Row> {
        self.first(on.into()).await?.ok_or(Failure::RowNotFound)
    }

    /// Changes something.
    ///
    /// # Errors
    /// The database refused.
    pub async fn execute<'a>(self, on: impl Into<On<'a>>) -> Result<Done> {
        self.run(on.into()).await
    }

    async fn all(self, on: On<'_>) -> Result<Vec<Row>> {
        Ok(ask!(
            self,
            on,
            fetch_all,
            |rows: Vec<SqliteRow>| rows.into_iter().map(Row::Sqlite).collect(),
            |rows: Vec<PgRow>| rows.into_iter().map(Row::Postgres).collect()
        ))
    }

    async fn first(self, on: On<'_>) -> Result<Option<Row>> {
        Ok(ask!(
            self,
            on,
            fetch_optional,
            |row: Option<SqliteRow>| row.map(Row::Sqlite),
            |row: Option<PgRow>| row.map(Row::Postgres)
        ))
    }

    async fn run(self, on: On<'_>) -> Result<Done> {
        Ok(ask!(
            self,
            on,
            execute,
            |done: sqlx::sqlite::SqliteQueryResult| Done(done.rows_affected()),
            |done: sqlx::postgres::PgQueryResult| Done(done.rows_affected())
        ))
    }
}

impl<T: Answer> QueryAs<T> {
    /// What the next placeholder stands for.
    #[must_use]
    pub fn bind(self, value: impl Into<Value>) -> Self {
        Self(self.0.bind(value), PhantomData)
    }

    /// Every row of the answer.
    ///
    /// # Errors
    /// The database refused, or a row is something else.
    pub async fn fetch_all<'a>(self, on: impl Into<On<'a>>) -> Result<Vec<T>> {
        self.0.all(on.into()).await?.iter().map(Row::read).collect()
    }

    /// The first row of the answer, if it has any.
    ///
    /// # Errors
    /// The database refused, or the row is something else.
    pub async fn fetch_optional<'a>(self, on: impl Into<On<'a>>) -> Result<Option<T>> {
        self.0.first(on.into()).await?.as_ref().map(Row::read).transpose()
    }

    /// The first row of an answer that has one.
    ///
    /// # Errors
    /// The database refused, the answer is empty, or the row is something else.
    pub async fn fetch_one<'a>(self, on: impl Into<On<'a>>) -> Result<T> {
        self.fetch_optional(on).await?.ok_or(Failure::RowNotFound)
    }
}

impl<T> QueryScalar<T>
where
    (T,): Answer,
{
    /// What the next placeholder stands for.
    #[must_use]
    pub fn bind(self, value: impl Into<Value>) -> Self {
        Self(self.0.bind(value))
    }

    /// The value of every row.
    ///
    /// # Errors
    /// The database refused, or a value is something else.
    pub async fn fetch_all<'a>(self, on: impl Into<On<'a>>) -> Result<Vec<T>> {
        Ok(self.0.fetch_all(on).await?.into_iter().map(|(value,)| value).collect())
    }

    /// The value of the first row, if there is one.
    ///
    /// # Errors
    /// The database refused, or the value is something else.
    pub async fn fetch_optional<'a>(self, on: impl Into<On<'a>>) -> Result<Option<T>> {
        Ok(self.0.fetch_optional(on).await?.map(|(value,)| value))
    }

    /// The value of the first row of an answer that has one.
    ///
    /// # Errors
    /// The database refused, the answer is empty, or the value is something else.
    pub async fn fetch_one<'a>(self, on: impl Into<On<'a>>) -> Result<T> {
        Ok(self.0.fetch_one(on).await?.0)
    }
}

/// A text that is put together. What somebody typed is bound, and never a part of it.
#[derive(Debug)]
pub struct Builder {
    sql: String,
    values: Vec<Value>,
}

impl Builder {
    pub fn new(sql: &'static str) -> Self {
        Self {
            sql: sql.to_owned(),
            values: Vec::new(),
        }
    }

    pub fn push(&mut self, sql: &'static str) -> &mut Self {
        self.sql.push_str(sql);
        self
    }

    /// Puts what the database itself told: a name out of its catalog.
    pub(super) fn push_owned(&mut self, sql: &str) -> &mut Self {
        self.sql.push_str(sql);
        self
    }

    /// Puts a placeholder, and what it stands for.
    pub fn push_bind(&mut self, value: impl Into<Value>) -> &mut Self {
        self.values.push(value.into());
        self.sql.push('$');
        self.sql.push_str(&self.values.len().to_string());
        self
    }

    /// Puts a placeholder for each, with commas between them. An empty list is none: `in ()` is not SQL.
    pub fn push_list(&mut self, values: impl IntoIterator<Item = impl Into<Value>>) -> &mut Self {
        for (number, value) in values.into_iter().enumerate() {
            if number > 0 {
                self.push(", ");
            }
            self.push_bind(value);
        }
        self
    }

    pub fn build(&mut self) -> Query {
        Query {
            sql: AssertSqlSafe(std::mem::take(&mut self.sql)).into_sql_str(),
            values: std::mem::take(&mut self.values),
        }
    }

    pub fn build_query_as<T: Answer>(&mut self) -> QueryAs<T> {
        QueryAs(self.build(), PhantomData)
    }

    pub fn build_query_scalar<T>(&mut self) -> QueryScalar<T>
    where
        (T,): Answer,
    {
        QueryScalar(self.build_query_as())
    }
}
