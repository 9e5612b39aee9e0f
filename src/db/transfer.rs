//! From a file to PostgreSQL, or back. The new database appears whole or not at all, and nothing is changed where it came from:
//! a file is copied first, and brought up to date in the copy.
//!
//! What there is to copy is read from the catalogs, so that no table can be forgotten. Every row is read back from the new
//! database before it is committed, and each table has to come to the same count and the same digest on both sides.

use std::{collections::BTreeMap, path::Path};

use sha2::{Digest, Sha256};
use sqlx::{
    AssertSqlSafe, ConnectOptions, Connection as _, Row as _, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions},
};

use super::{
    Error, Trouble,
    copy::{self, Draft},
    lock, look,
    pool::Connection,
    query::{Builder, Query, Row, Value, query, query_as, query_scalar},
    run_migrations, server,
};
use crate::config::{Database, Server, World};

/// Rows that are read, and written by one statement, at a time: few enough for the placeholders that a statement may have.
const PIECE: i64 = 500;

/// What was copied.
#[derive(Debug)]
pub struct Transferred {
    /// Each table with its rows, by name.
    pub tables: BTreeMap<String, u64>,
}

impl Transferred {
    pub fn rows(&self) -> u64 {
        self.tables.values().sum()
    }
}

/// Copies the database of a stopped till into an empty one of the other kind.
///
/// # Errors
/// A till is running on it; it is damaged, of the other world, or not a till's; the new one is not empty, cannot be used, or
/// does not hold the same afterwards. Nothing is left in the new one then.
pub async fn transfer(from: &Database, to: &Database, world: World) -> Result<Transferred, Error> {
    let of_source = |trouble: Trouble| Error::of_setting(from, trouble);
    let of_target = |trouble: Trouble| Error::of_place(to, trouble);
    match (from, to) {
        (Database::File(file), Database::Server(server)) => {
            let source = Resting::file(file, world).await.map_err(of_source)?;
            let copied = into_server(&source.draft, server, world).await;
            source.lock.undo();
            copied.map_err(of_target)
        }
        (Database::Server(server), Database::File(file)) => from_server(server, file, world, from, to).await,
        (Database::File(_), Database::File(_)) => {
            Err(of_target(Trouble::SameKind("`blink-till backup` copies a file")))
        }
        (Database::Server(_), Database::Server(_)) => Err(of_target(Trouble::SameKind(
            "`pg_dump` and `pg_restore` copy a database of PostgreSQL",
        ))),
    }
}

/// A file that no till uses as long as this lives, and its copy, up to date.
struct Resting {
    lock: lock::Exclusive,
    draft: Draft,
}

impl Resting {
    async fn file(file: &Path, world: World) -> Result<Self, Trouble> {
        if !file.is_file() {
            return Err(Trouble::Absent);
        }
        let mut original = look::reading(file).await?;
        look::belongs(&mut original, world).await?;
        look::whole(&mut original).await?;
        let lock = lock::exclusive(file)?;
        match Self::copy(file, &mut original).await {
            Ok(draft) => Ok(Self { lock, draft }),
            Err(trouble) => {
                lock.undo();
                Err(trouble)
            }
        }
    }

    async fn copy(file: &Path, original: &mut SqliteConnection) -> Result<Draft, Trouble> {
        copy::has_room(file, file, copy::size(original).await?)?;
        let draft = Draft::beside(file)?;
        draft.fill(original).await?;
        let mut copy = draft_options(&draft).connect().await?;
        let mut tx = copy.begin_with("begin immediate").await?;
        run_migrations(&mut tx).await?;
        tx.commit().await?;
        look::keys_hold(&mut copy).await?;
        copy.close().await?;
        Ok(draft)
    }
}

/// Nothing lies beside a draft, and whoever has to start anew loses nothing with it.
fn draft_options(draft: &Draft) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(draft.path())
        .journal_mode(SqliteJournalMode::Memory)
        .foreign_keys(false)
}

async fn within_draft(draft: &Draft) -> Result<Connection, Trouble> {
    let pool = SqlitePoolOptions::new()
        .max_connections(1)
        .connect_with(draft_options(draft));
    Ok(Connection::Sqlite(pool.await?.begin_with("begin immediate").await?))
}

async fn into_server(draft: &Draft, server: &Server, world: World) -> Result<Transferred, Trouble> {
    let mut source = within_draft(draft).await?;
    let mut tx = server::one_connection(server).await?.begin("begin").await?;
    server::make_anew(&mut tx).await?;
    let mut target = Connection::Postgres(tx);
    let plan = plan(&mut target, &mut source).await?;
    let seen: Option<i64> = query_scalar("select payments from workplace_seen")
        .fetch_optional(&mut source)
        .await?;
    let transferred = all(&plan, &mut source, &mut target, seen).await?;
    // Places are transactions there. What was read is at the beginning of time, what was not is in this transaction.
    query("update workplace_seen set payments = 0")
        .execute(&mut target)
        .await?;
    go_on_counting(&mut target).await?;
    is_of(&mut target, world).await?;
    commit(target).await?;
    Ok(transferred)
}

async fn from_server(
    server: &Server,
    file: &Path,
    world: World,
    from: &Database,
    to: &Database,
) -> Result<Transferred, Error> {
    let of_source = |trouble: Trouble| Error::of_setting(from, trouble);
    let of_target = |trouble: Trouble| Error::of_place(to, trouble);
    if file.symlink_metadata().is_ok() {
        return Err(of_target(Trouble::Exists));
    }
    let mut tx = server::one_connection(server)
        .await
        .map_err(of_source)?
        .begin("begin isolation level repeatable read, read only")
        .await
        .map_err(|error| of_source(error.into()))?;
    server::is_resting(&mut tx, world).await.map_err(of_source)?;
    let mut source = Connection::Postgres(tx);
    let draft = Draft::beside(file).map_err(|error| of_target(error.into()))?;
    let transferred = into_file(&draft, &mut source, world).await.map_err(of_target)?;
    // Whoever has started meanwhile goes on in the old one, and sells what the new one would not know.
    if let Connection::Postgres(tx) = &mut source {
        server::nobody_is_there(tx).await.map_err(of_source)?;
    }
    draft.become_new(file).map_err(|error| of_target(error.into()))?;
    Ok(transferred)
}

async fn into_file(draft: &Draft, source: &mut Connection, world: World) -> Result<Transferred, Trouble> {
    let mut tx = match within_draft(draft).await? {
        Connection::Sqlite(tx) => tx,
        Connection::Postgres(..) => unreachable!("a draft is a file"),
    };
    run_migrations(&mut tx).await?;
    let mut target = Connection::Sqlite(tx);
    let plan = plan(source, &mut target).await?;
    let transferred = all(&plan, source, &mut target, None).await?;
    // Places are the entries' numbers here.
    let read: Option<i64> =
        query_scalar("select max(id) from attempt_events where place <= (select payments from workplace_seen)")
            .fetch_one(source)
            .await?;
    query("update workplace_seen set payments = $1")
        .bind(read.unwrap_or(0))
        .execute(&mut target)
        .await?;
    is_of(&mut target, world).await?;
    if query("pragma foreign_key_check")
        .fetch_optional(&mut target)
        .await?
        .is_some()
    {
        return Err(Trouble::Damaged);
    }
    commit(target).await?;
    draft.is_written()?;
    Ok(transferred)
}

async fn commit(connection: Connection) -> Result<(), Trouble> {
    match connection {
        Connection::Sqlite(tx) => tx.commit().await?,
        Connection::Postgres(tx) => tx.commit().await?,
    }
    Ok(())
}

/// What a column holds, on both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Int,
    Text,
    Bytes,
    Flag,
}

#[derive(Debug)]
struct Column {
    name: String,
    kind: Kind,
}

/// A table that both have.
#[derive(Debug)]
struct Table {
    name: String,
    columns: Vec<Column>,
}

/// All tables, those that others name before the others.
async fn plan(postgres: &mut Connection, sqlite: &mut Connection) -> Result<Vec<Table>, Trouble> {
    let there: Vec<(String, String, String)> = query_as(
        "select cast(c.relname as text), cast(a.attname as text), format_type(a.atttypid, null) \
         from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped \
         where c.relnamespace = cast(current_schema() as regnamespace) and c.relkind = 'r' and c.relpersistence = 'p' \
         and c.relname <> '_sqlx_migrations' order by c.relname, a.attnum",
    )
    .fetch_all(&mut *postgres)
    .await?;
    let here: Vec<(String, String)> = query_as(
        "select m.name, c.name from sqlite_schema m join pragma_table_info(m.name) c \
         where m.type = 'table' and m.name not like 'sqlite!_%' escape '!' and m.name <> '_sqlx_migrations'",
    )
    .fetch_all(sqlite)
    .await?;
    let mut tables = BTreeMap::<String, Table>::new();
    for (table, name, kind) in there {
        if !here.iter().any(|(of, column)| (of, column) == (&table, &name)) {
            continue;
        }
        let kind = match kind.as_str() {
            "bigint" => Kind::Int,
            "text" => Kind::Text,
            "bytea" => Kind::Bytes,
            "boolean" => Kind::Flag,
            other => return Err(Trouble::Uneven(format!("{table}.{name} is {other}"))),
        };
        let columns = &mut tables.entry(table.clone()).or_insert_with(|| Table {
            name: table,
            columns: Vec::new(),
        });
        columns.columns.push(Column { name, kind });
    }
    for (table, column) in here {
        let is_known = tables
            .get(&table)
            .is_some_and(|table| table.columns.iter().any(|known| known.name == column));
        if !is_known {
            return Err(Trouble::Uneven(format!("{table}.{column} has no place in PostgreSQL")));
        }
    }
    let names: Vec<(String, String)> = query_as(
        "select cast(a.relname as text), cast(b.relname as text) from pg_constraint k join pg_class a on a.oid = k.conrelid \
         join pg_class b on b.oid = k.confrelid where k.contype = 'f' and k.conrelid <> k.confrelid \
         and k.connamespace = cast(current_schema() as regnamespace)",
    )
    .fetch_all(postgres)
    .await?;
    in_order(tables, &names)
}

/// `names`: each table with one that has to be there before it.
fn in_order(mut tables: BTreeMap<String, Table>, names: &[(String, String)]) -> Result<Vec<Table>, Trouble> {
    let mut ordered = Vec::new();
    while !tables.is_empty() {
        let waits = |table: &str| {
            names
                .iter()
                .any(|(of, first)| of == table && tables.contains_key(first))
        };
        let Some(next) = tables.keys().find(|table| !waits(table)).cloned() else {
            return Err(Trouble::Uneven("tables name each other in a circle".to_owned()));
        };
        ordered.extend(tables.remove(&next));
    }
    Ok(ordered)
}

/// Copies every table, and reads all of it back.
async fn all(
    plan: &[Table],
    source: &mut Connection,
    target: &mut Connection,
    seen: Option<i64>,
) -> Result<Transferred, Trouble> {
    // What migrations have put there is in the source as well.
    for table in plan.iter().rev() {
        query(AssertSqlSafe(format!("delete from {}", quoted(&table.name))))
            .execute(&mut *target)
            .await?;
    }
    let mut tables = BTreeMap::new();
    for table in plan {
        let mut written = Sum::default();
        let mut pieces = Pieces::of(table);
        while let Some(rows) = pieces.next(source).await? {
            for row in &rows {
                written.add(row);
            }
            table.insert(rows, target, seen).await?;
        }
        let mut read = Sum::default();
        let mut pieces = Pieces::of(table);
        while let Some(rows) = pieces.next(target).await? {
            for row in &rows {
                read.add(row);
            }
        }
        if read != written {
            return Err(Trouble::Uneven(format!(
                "{} has {} rows and {} came to be, or not the same ones",
                table.name, written.rows, read.rows
            )));
        }
        tables.insert(table.name.clone(), written.rows);
    }
    Ok(Transferred { tables })
}

impl Table {
    fn names(&self) -> String {
        let names: Vec<String> = self.columns.iter().map(|column| quoted(&column.name)).collect();
        names.join(", ")
    }

    async fn insert(&self, rows: Vec<Vec<Value>>, target: &mut Connection, seen: Option<i64>) -> Result<(), Trouble> {
        let is_postgres = matches!(target, Connection::Postgres(..));
        // Where readers of all histories go on from.
        let has_place = is_postgres && self.name == "attempt_events";
        let mut insert = Builder::new("insert into ");
        insert.push_owned(&format!("{} ({}", quoted(&self.name), self.names()));
        insert.push(if has_place { ", place)" } else { ")" });
        // Entries keep their numbers.
        insert.push(if is_postgres {
            " overriding system value values "
        } else {
            " values "
        });
        for (number, row) in rows.into_iter().enumerate() {
            insert.push(if number == 0 { "(" } else { ", (" });
            let is_read = match (row.first(), seen) {
                (Some(Value::Int(Some(id))), Some(seen)) => *id <= seen,
                _ => true,
            };
            insert.push_list(row);
            if has_place {
                insert.push(match is_read {
                    true => ", 0",
                    false => ", cast(cast(pg_current_xact_id() as text) as bigint)",
                });
            }
            insert.push(")");
        }
        insert.build().execute(target).await?;
        Ok(())
    }
}

/// A table's rows, some at a time, in no order that means anything.
struct Pieces<'a> {
    table: &'a Table,
    /// The number of the last row that was read: of SQLite's own, which it goes by.
    last: Option<i64>,
    is_open: bool,
}

impl<'a> Pieces<'a> {
    fn of(table: &'a Table) -> Self {
        Self {
            table,
            last: None,
            is_open: false,
        }
    }

    /// `None`: that was all.
    async fn next(&mut self, on: &mut Connection) -> Result<Option<Vec<Vec<Value>>>, Trouble> {
        let rows = match on {
            Connection::Sqlite(_) => self.by_number().fetch_all(&mut *on).await?,
            Connection::Postgres(..) => {
                // Of the table's name, for a statement's columns are remembered by its text.
                let cursor = quoted(&format!("pieces of {}", self.table.name));
                if !self.is_open {
                    self.is_open = true;
                    let (names, table) = (self.table.names(), quoted(&self.table.name));
                    let declare = format!("declare {cursor} no scroll cursor for select {names} from {table}");
                    query(AssertSqlSafe(declare)).execute(&mut *on).await?;
                }
                query(AssertSqlSafe(format!("fetch {PIECE} from {cursor}")))
                    .fetch_all(&mut *on)
                    .await?
            }
        };
        if rows.is_empty() {
            if self.is_open {
                let close = format!("close {}", quoted(&format!("pieces of {}", self.table.name)));
                query(AssertSqlSafe(close)).execute(on).await?;
            }
            return Ok(None);
        }
        if let Some(Row::Sqlite(last)) = rows.last() {
            self.last = Some(last.try_get(self.table.columns.len())?);
        }
        let values = rows.iter().map(|row| self.values(row)).collect::<Result<_, _>>()?;
        Ok(Some(values))
    }

    fn by_number(&self) -> Query {
        let (names, table) = (self.table.names(), quoted(&self.table.name));
        let from = self
            .last
            .map_or(String::new(), |last| format!("where _rowid_ > {last} "));
        query(AssertSqlSafe(format!(
            "select {names}, _rowid_ from {table} {from}order by _rowid_ limit {PIECE}"
        )))
    }

    fn values(&self, row: &Row) -> Result<Vec<Value>, Trouble> {
        let columns = self.table.columns.iter().enumerate();
        columns
            .map(|(number, column)| value(row, number, column.kind))
            .collect()
    }
}

fn value(row: &Row, number: usize, kind: Kind) -> Result<Value, Trouble> {
    Ok(match (row, kind) {
        (Row::Sqlite(row), Kind::Int) => Value::from(row.try_get::<Option<i64>, _>(number)?),
        (Row::Sqlite(row), Kind::Text) => Value::from(row.try_get::<Option<String>, _>(number)?),
        (Row::Sqlite(row), Kind::Bytes) => Value::from(row.try_get::<Option<Vec<u8>>, _>(number)?),
        (Row::Sqlite(row), Kind::Flag) => Value::from(row.try_get::<i64, _>(number)? != 0),
        (Row::Postgres(row), Kind::Int) => Value::from(row.try_get::<Option<i64>, _>(number)?),
        (Row::Postgres(row), Kind::Text) => Value::from(row.try_get::<Option<String>, _>(number)?),
        (Row::Postgres(row), Kind::Bytes) => Value::from(row.try_get::<Option<Vec<u8>>, _>(number)?),
        (Row::Postgres(row), Kind::Flag) => Value::from(row.try_get::<bool, _>(number)?),
    })
}

/// What a table comes to, whatever its order: how many rows, and the sum of their digests.
#[derive(Debug, Default, PartialEq, Eq)]
struct Sum {
    rows: u64,
    digests: u128,
}

impl Sum {
    fn add(&mut self, row: &[Value]) {
        let mut hash = Sha256::new();
        for value in row {
            let (tag, bytes): (u8, Option<&[u8]>) = match value {
                Value::Int(Some(number)) => (1, Some(&number.to_be_bytes())),
                Value::Text(Some(text)) => (2, Some(text.as_bytes())),
                Value::Bytes(Some(bytes)) => (3, Some(bytes)),
                Value::Flag(flag) => (4 + u8::from(*flag), None),
                Value::Int(None) | Value::Text(None) | Value::Bytes(None) => (0, None),
            };
            hash.update([tag]);
            let bytes = bytes.unwrap_or_default();
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        }
        let digest: [u8; 32] = hash.finalize().into();
        let (half, _) = digest.split_at(16);
        self.rows += 1;
        self.digests = self
            .digests
            .wrapping_add(u128::from_be_bytes(half.try_into().expect("sixteen bytes")));
    }
}

/// What is added from now on comes after what is there.
async fn go_on_counting(postgres: &mut Connection) -> Result<(), Trouble> {
    let counted: Vec<(String, String)> = query_as(
        "select cast(table_name as text), cast(column_name as text) from information_schema.columns \
         where table_schema = current_schema() and is_identity = 'YES'",
    )
    .fetch_all(&mut *postgres)
    .await?;
    for (table, column) in counted {
        let (table, column) = (quoted(&table), quoted(&column));
        query(AssertSqlSafe(format!(
            "select setval(pg_get_serial_sequence('{table}', trim(both '\"' from '{column}')), max({column})) from {table} \
             having max({column}) is not null"
        )))
        .fetch_all(&mut *postgres)
        .await?;
    }
    Ok(())
}

/// The copy says whose it is, as the original did.
async fn is_of(target: &mut Connection, world: World) -> Result<(), Trouble> {
    let name: Option<String> = query_scalar("select world from house").fetch_optional(target).await?;
    match name.as_deref() == Some(super::world_name(world)) {
        true => Ok(()),
        false => Err(Trouble::Foreign),
    }
}

/// Names come from the catalogs, and some are words of SQL.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
