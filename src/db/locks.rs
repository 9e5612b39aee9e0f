//! Who has to wait for whom. SQLite has one writer at a time; PostgreSQL has as many as come, and two that decide by what they
//! read of the same sale would both decide by what neither has written yet. So a transaction says at its beginning what has to
//! hold still, and whoever wants the same waits until it is over.
//!
//! They are taken first and in one order, so that no two of ours wait for each other. Should PostgreSQL find a deadlock all the same
//! (40P01), it undoes one of the two, and nothing is tried again here: what goes on in the background comes round by itself, and a
//! form is answered with 503 and sent again by whoever sent it, with the key that makes two of them one.

use super::{
    pool::Connection,
    query::{Result, query},
};

/// What holds still from the beginning of a transaction to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lock<'a> {
    /// What is counted over the whole house.
    House,
    /// What an account may do: its forms, how many invoices it makes.
    Account(&'a str),
    /// The sale of this id.
    Sale(&'a str),
    /// The sale that this attempt belongs to.
    SaleOf(&'a str),
    /// The grant of this id, with the sessions that live on it.
    Grant(&'a str),
    /// The grant that the session with this hash lives on.
    GrantOf(&'a str),
    /// What is given back of this attempt's card payment.
    CardLink(&'a str),
    /// What is known of a shop's app at the workplace.
    Workplace(&'a str),
}

/// Account before sale before the rest, and several of a kind by their ids, so that two who want the same things never wait for
/// each other.
///
/// `no key`: others may go on to insert rows that name the locked one. A grant's lock keeps those out, too, for it may be about
/// to be deleted with all that names it.
pub(super) async fn take(connection: &mut Connection, locks: &[Lock<'_>]) -> Result<()> {
    if matches!(connection, Connection::Sqlite(_)) {
        return Ok(());
    }
    let mut locks = locks.to_vec();
    locks.sort_unstable();
    locks.dedup();
    // A sale may be named by itself or by its attempt, a grant by itself or by a session of it; only the database knows how they
    // sort among each other.
    let sales: Vec<&str> = chosen(&locks, |lock| match lock {
        Lock::Sale(id) => Some(id),
        _ => None,
    });
    let attempts: Vec<&str> = chosen(&locks, |lock| match lock {
        Lock::SaleOf(id) => Some(id),
        _ => None,
    });
    let grants: Vec<&str> = chosen(&locks, |lock| match lock {
        Lock::Grant(id) => Some(id),
        _ => None,
    });
    let sessions: Vec<&str> = chosen(&locks, |lock| match lock {
        Lock::GrantOf(hash) => Some(hash),
        _ => None,
    });
    let (mut are_sales_locked, mut are_grants_locked) = (false, false);
    for lock in locks {
        let (sql, id) = match lock {
            Lock::House => (
                "select cast(1 as bigint) from house where $1 <> '' for no key update",
                "house",
            ),
            Lock::Account(id) => (
                "select cast(1 as bigint) from accounts where id = $1 for no key update",
                id,
            ),
            Lock::CardLink(id) => (
                "select cast(1 as bigint) from card_links where attempt_id = $1 for no key update",
                id,
            ),
            Lock::Workplace(id) => (
                "select cast(1 as bigint) from workplace_shops where account_id = $1 for no key update",
                id,
            ),
            Lock::Sale(_) | Lock::SaleOf(_) => {
                if !std::mem::replace(&mut are_sales_locked, true) {
                    together(connection, SALES, &sales, &attempts).await?;
                }
                continue;
            }
            Lock::Grant(_) | Lock::GrantOf(_) => {
                if !std::mem::replace(&mut are_grants_locked, true) {
                    together(connection, GRANTS, &grants, &sessions).await?;
                }
                continue;
            }
        };
        query(sql).bind(id).fetch_all(&mut *connection).await?;
    }
    Ok(())
}

fn chosen<'a>(locks: &[Lock<'a>], choose: impl Fn(Lock<'a>) -> Option<&'a str>) -> Vec<&'a str> {
    locks.iter().filter_map(|lock| choose(*lock)).collect()
}

/// Looked up one by one: two conditions joined by an `or` would go through all there are.
const SALES: [&str; 3] = [
    "select cast(1 as bigint) from sales where id in (select id from sales where id in (''",
    ") union select sale_id from attempts where id in (''",
    ")) order by id for no key update",
];
const GRANTS: [&str; 3] = [
    "select cast(1 as bigint) from grants where id in (select id from grants where id in (''",
    ") union select grant_id from sessions where id_hash in (''",
    ")) order by id for update",
];

/// Locks those that are named by themselves, and those that are named by something of theirs, in the order of their ids.
async fn together(
    connection: &mut Connection,
    text: [&'static str; 3],
    own: &[&str],
    by_another: &[&str],
) -> Result<()> {
    let [begin, between, end] = text;
    let mut statement = super::Builder::new(begin);
    for id in own {
        statement.push(", ").push_bind(*id);
    }
    statement.push(between);
    for id in by_another {
        statement.push(", ").push_bind(*id);
    }
    statement.push(end);
    statement.build().fetch_all(connection).await?;
    Ok(())
}
