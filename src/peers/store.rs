//! The tables `processes` and `leases`.

use std::collections::BTreeSet;

use crate::{
    clock::Millis,
    db::{self, Builder, Db, Result},
};

/// Who does something, until when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lease {
    pub name: String,
    pub owner: String,
    pub ends_at: Millis,
}

/// A process that was heard of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Process {
    pub id: String,
    pub egress: String,
    pub methods: String,
    pub seen_at: Millis,
    /// It does not reach Blink.
    pub is_cut_off: bool,
}

/// This process is alive.
pub async fn is_alive(db: &Db, process: &Process) -> Result<()> {
    db::query(
        "insert into processes (id, egress, methods, seen_at, is_cut_off) values ($1, $2, $3, $4, $5) \
         on conflict (id) do update set seen_at = excluded.seen_at, is_cut_off = excluded.is_cut_off",
    )
    .bind(&process.id)
    .bind(&process.egress)
    .bind(&process.methods)
    .bind(process.seen_at)
    .bind(process.is_cut_off)
    .execute(&db.aside)
    .await?;
    Ok(())
}

/// All there are.
pub async fn all(db: &Db) -> Result<(Vec<Process>, Vec<Lease>)> {
    let rows: Vec<(bool, String, String, String, Millis, bool)> = db::query_as(
        "select true, id, egress, methods, seen_at, is_cut_off from processes \
         union all select false, name, owner, '', ends_at, false from leases",
    )
    .fetch_all(&db.aside)
    .await?;
    let (mut processes, mut leases) = (Vec::new(), Vec::new());
    for (is_process, name, of, methods, at, is_cut_off) in rows {
        if is_process {
            processes.push(Process {
                id: name,
                egress: of,
                methods,
                seen_at: at,
                is_cut_off,
            });
        } else {
            leases.push(Lease {
                name,
                owner: of,
                ends_at: at,
            });
        }
    }
    Ok((processes, leases))
}

/// Takes or keeps these, as far as nobody else holds them; which it was.
pub async fn take(db: &Db, names: &BTreeSet<String>, owner: &str, now: Millis, until: Millis) -> Result<Vec<String>> {
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let mut statement = Builder::new("insert into leases (name, owner, ends_at) values ");
    // In the order of their names, so that two who take the same never wait for each other.
    for (number, name) in names.iter().enumerate() {
        statement.push(if number == 0 { "(" } else { ", (" }).push_bind(name);
        statement
            .push(", ")
            .push_bind(owner)
            .push(", ")
            .push_bind(until)
            .push(")");
    }
    statement
        .push(" on conflict (name) do update set owner = excluded.owner, ends_at = excluded.ends_at where leases.owner = excluded.owner or leases.ends_at <= ")
        .push_bind(now)
        .push(" returning name");
    statement.build_query_scalar().fetch_all(&db.aside).await
}

/// Gives these back.
pub async fn give(db: &Db, names: &BTreeSet<String>, owner: &str) -> Result<()> {
    if names.is_empty() {
        return Ok(());
    }
    let mut statement = Builder::new("delete from leases where owner = ");
    statement
        .push_bind(owner)
        .push(" and name in (")
        .push_list(names)
        .push(")");
    statement.build().execute(&db.aside).await?;
    Ok(())
}

/// This process ends: what it held is anybody's.
pub async fn leave(db: &Db, id: &str) -> Result<()> {
    db::query("delete from processes where id = $1")
        .bind(id)
        .execute(&db.aside)
        .await?;
    db::query("delete from leases where owner = $1")
        .bind(id)
        .execute(&db.aside)
        .await?;
    Ok(())
}

/// Nobody has heard of these for long.
pub async fn forget(db: &Db, seen_before: Millis) -> Result<()> {
    db::query("delete from processes where seen_at < $1")
        .bind(seen_before)
        .execute(&db.aside)
        .await?;
    Ok(())
}
