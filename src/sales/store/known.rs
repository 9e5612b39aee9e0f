//! What the tables know of a till's health, for its light: one question, which the keypad asks together with that for its
//! last sale.

use super::{Whose, rows::gather};
use crate::{
    clock::Millis,
    db::{self, Db, FromRow},
    error::Error,
    orders::Stamp,
    sales::{sale::Sale, schedule::INVOICE_WINDOW},
};

/// Of an account, and of the till.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Known {
    /// Invoices that the account asked for in one window.
    pub made: i64,
    /// When the account's ledger was last read to its end.
    pub read_at: Option<Millis>,
    /// How many entries of it could not be understood, and nobody has looked at them yet.
    pub unread: i64,
    /// Invoices that all shops together made without a sign-in in one window, if that was asked for.
    pub made_without_sign_in: Option<i64>,
    /// What its shop sells and goes by is as it was, as long as these three are.
    pub shop_changed_at: Option<Millis>,
    pub items: i64,
    pub item_changes: i64,
    /// The session that asks this person's customer for a tip.
    pub asked_by: Option<String>,
}

impl Known {
    pub fn stamp(&self) -> Stamp {
        Stamp {
            shop_changed_at: self.shop_changed_at,
            items: self.items,
            item_changes: self.item_changes,
        }
    }
}

/// $1 is the account, $2 the cashier, $3 to $4 the window, $5 whether to count what was made without a sign-in. That goes account by
/// account, for each has an index of its attempts by time; of accounts there are few.
macro_rules! known {
    () => {
        "select \
         (select count(*) from attempts where account_id = $1 and created_at > $3 and created_at <= $4 \
             and wallet is not null) as made, \
         (select read_at from ledger_marks where account_id = $1) as read_at, \
         (select count(*) from inbox where account_id = $1 and kind = 'unread' and resolved_at is null) as unread, \
         (select updated_at from shops where account_id = $1) as shop_changed_at, \
         (select count(*) from items where account_id = $1) as items, \
         (select cast(coalesce(sum(version), 0) as bigint) from items where account_id = $1) as item_changes, \
         (select session from tip_questions where account_id = $1 and person = coalesce($2, '')) as asked_by, \
         case when $5 then \
             (select count(*) from accounts a cross join attempts t \
             where t.account_id = a.id and t.created_at > $3 and t.created_at <= $4 and t.without_sign_in = true) end as made_without_sign_in"
    };
}

/// Of the account $1, of its owner alone, or of the cashier $2, who has an index of their own: a cashier who never sold anything is no reason to
/// look at every sale.
macro_rules! last_of {
    (account) => {
        "select id from sales where account_id = $1 order by created_at desc, id limit 1"
    };
    (owner) => {
        "select id from sales where account_id = $1 and created_by is null order by created_at desc, id limit 1"
    };
    (cashier) => {
        "select id from sales where created_by = $2 order by created_at desc, id limit 1"
    };
}

macro_rules! last_sale {
    ($whose:ident) => {
        concat!(select_sales!("where s.id = ("), last_of!($whose), ") order by a.number")
    };
}

macro_rules! known_and_last_sale {
    ($whose:ident) => {
        concat!(
            "select * from (",
            known!(),
            ") as known left join (",
            last_sale!($whose),
            ") as last on true order by number"
        )
    };
}

#[cfg(test)]
pub(super) const LAST_OF_ACCOUNT: &str = last_of!(account);
#[cfg(test)]
pub(super) const LAST_OF_OWNER: &str = last_of!(owner);
#[cfg(test)]
pub(super) const LAST_OF_CASHIER: &str = last_of!(cashier);

/// What is known now.
pub async fn known(db: &Db, account_id: &str, now: Millis, count_without_sign_in: bool) -> Result<Known, Error> {
    let known = db::query_as(known!())
        .bind(account_id)
        .bind(None::<&str>)
        .bind(now - INVOICE_WINDOW)
        .bind(now)
        .bind(count_without_sign_in)
        .fetch_one(&db.read)
        .await?;
    Ok(known)
}

/// The same, and their latest sale.
pub async fn known_and_last(
    db: &Db,
    whose: impl Into<Whose<'_>>,
    now: Millis,
    count_without_sign_in: bool,
) -> Result<(Known, Option<Sale>), Error> {
    let whose = whose.into();
    let question = match whose.cashier {
        None => known_and_last_sale!(account),
        Some(_) => known_and_last_sale!(cashier),
    };
    let rows = db::query(question)
        .bind(whose.account_id)
        .bind(whose.cashier)
        .bind(now - INVOICE_WINDOW)
        .bind(now)
        .bind(count_without_sign_in)
        .fetch_all(&db.read)
        .await?;
    let first = rows.first().ok_or(db::Failure::RowNotFound)?;
    let known = first.read::<Known>()?;
    if first.get::<Option<&str>>("id").is_none() {
        return Ok((known, None));
    }
    let rows = rows.iter().map(db::Row::read).collect::<db::Result<_>>()?;
    Ok((known, gather(rows)?.pop()))
}

/// Their latest sale.
pub async fn last(db: &Db, whose: impl Into<Whose<'_>>) -> Result<Option<Sale>, Error> {
    let whose = whose.into();
    let question = match whose.cashier {
        None => last_sale!(account),
        Some(_) => last_sale!(cashier),
    };
    one(db, question, whose.account_id, whose.cashier).await
}

/// The newest sale that this cashier of the account made, or the owner for themselves.
pub async fn newest_of(db: &Db, account_id: &str, cashier: Option<&str>) -> Result<Option<Sale>, Error> {
    let question = match cashier {
        None => last_sale!(owner),
        Some(_) => last_sale!(cashier),
    };
    one(db, question, account_id, cashier).await
}

async fn one(db: &Db, question: &'static str, account_id: &str, cashier: Option<&str>) -> Result<Option<Sale>, Error> {
    let rows = db::query_as(question)
        .bind(account_id)
        .bind(cashier)
        .fetch_all(&db.read)
        .await?;
    Ok(gather(rows)?.pop())
}
