//! The tables `parked_orders` and `parked_lines`.

use super::parked::{MOST_WAITING, Parked, ParkedLine, Parking};
use crate::{
    clock::Millis,
    db::{self, Db, FromRow, Lock},
    error::Error,
    money::Currency,
};

/// The sales of the order `o` that may be paid or were: one at most may be paid. A sale is made of an order of its own account
/// ([`take`]); asked for by the account as well, SQLite goes through all that it ever sold.
macro_rules! live_sales {
    () => {
        "from sales s where s.parked_order = o.id and s.status in ('waiting', 'paid', 'paid-late')"
    };
}

/// Nobody put it away, and no sale of it may be paid or was.
macro_rules! waits {
    () => {
        concat!("o.closed_at is null and not exists (select 1 ", live_sales!(), ")")
    };
}

/// An order with one of its lines, in the order of the lines; `$tail` says which. An order's sale is told as long as it may
/// be paid or was.
macro_rules! select_parked {
    ($tail:literal) => {
        concat!(
            "select o.id, o.label, o.parked_by, (select c.name from cashiers c where c.id = o.parked_by) as cashier_name, \
             o.created_at, o.amount, o.unit, o.wallet, o.memo, o.discount, o.version, \
             (select s.id ",
            live_sales!(),
            " order by s.created_at desc, s.id limit 1) as sale_id, \
             l.item_id, l.quantity, l.name, l.price, l.digits \
             from parked_orders o left join parked_lines l on l.order_id = o.id ",
            $tail
        )
    };
}

/// The order that a form was made of.
#[derive(Clone, Copy, Debug)]
pub struct Over<'a> {
    pub id: &'a str,
    /// What the form showed of it. Without one it is taken as it is.
    pub version: Option<i64>,
}

impl Over<'_> {
    fn is_outdated(&self, now: &Parked) -> bool {
        self.version.is_some_and(|version| version != now.version)
    }
}

#[derive(FromRow)]
struct Row {
    id: String,
    label: String,
    parked_by: Option<String>,
    cashier_name: Option<String>,
    created_at: Millis,
    amount: String,
    unit: String,
    wallet: String,
    memo: String,
    discount: String,
    version: i64,
    sale_id: Option<String>,
    item_id: Option<String>,
    quantity: Option<i64>,
    name: Option<String>,
    price: Option<i64>,
    digits: Option<i64>,
}

impl Row {
    fn line(&mut self) -> Option<ParkedLine> {
        Some(ParkedLine {
            item_id: self.item_id.take()?,
            quantity: self.quantity?,
            name: self.name.take()?,
            price: self.price?,
            currency: Currency::of_unit(&self.unit, self.digits?),
        })
    }

    fn read(self, lines: Vec<ParkedLine>) -> Parked {
        Parked {
            id: self.id,
            label: self.label,
            parked_by: self.parked_by,
            cashier: self.cashier_name,
            created_at: self.created_at,
            amount: self.amount,
            unit: self.unit,
            wallet: self.wallet,
            memo: self.memo,
            discount: self.discount,
            lines,
            version: self.version,
            sale_id: self.sale_id,
        }
    }
}

/// Rows that follow one another and are of one order become that order.
fn gather(rows: Vec<Row>) -> Vec<Parked> {
    let mut orders: Vec<Parked> = Vec::new();
    for mut row in rows {
        let line = row.line();
        match orders.last_mut() {
            Some(order) if order.id == row.id => order.lines.extend(line),
            _ => orders.push(row.read(line.into_iter().collect())),
        }
    }
    orders
}

/// So many of the orders that wait, oldest first.
pub async fn waiting(db: &Db, account_id: &str, limit: i64, skip: i64) -> Result<Vec<Parked>, Error> {
    let rows = db::query_as(concat!(
        select_parked!("where o.id in (select o.id from parked_orders o where o.account_id = $1 and "),
        waits!(),
        " order by o.created_at, o.id limit 0 + $2 offset $3) order by o.created_at, o.id, l.number"
    ))
    .bind(account_id)
    .bind(limit)
    .bind(skip)
    .fetch_all(&db.read)
    .await?;
    Ok(gather(rows))
}

/// This order of the account's, unless it was put away.
pub async fn find<'a>(on: impl Into<db::On<'a>>, account_id: &str, id: &str) -> Result<Option<Parked>, Error> {
    let rows = db::query_as(concat!(
        select_parked!("where o.account_id = $1 and o.id = $2 and (o.closed_at is null or exists (select 1 "),
        live_sales!(),
        ")) order by l.number"
    ))
    .bind(account_id)
    .bind(id)
    .fetch_all(on)
    .await?;
    Ok(gather(rows).pop())
}

/// Parks an order: in place of `over`, as long as that waits; else as one of its own, so that nothing typed is lost when that
/// was put away meanwhile. What was charged meanwhile does not wait once more unasked. One of its id is there already when the
/// same form came before.
pub async fn park(db: &Db, account_id: &str, order: &Parked, over: Option<Over<'_>>) -> Result<Parking, Error> {
    let mut tx = db.begin(&[Lock::Account(account_id)]).await?;
    // What became of the orders before: those that are paid need not be looked at again.
    db::query(
        "update parked_orders set closed_at = $2 where account_id = $1 and closed_at is null and exists \
             (select 1 from sales s where s.parked_order = parked_orders.id and s.account_id = $1 \
             and s.status in ('paid', 'paid-late'))",
    )
    .bind(account_id)
    .bind(order.created_at)
    .execute(&mut *tx)
    .await?;
    let before = match over {
        Some(over) => find(&mut *tx, account_id, over.id).await?,
        None => None,
    };
    if let Some(before) = &before
        && let Some(sale) = &before.sale_id
    {
        return Ok(match before.is_same_as(order) {
            true => Parking::Done,
            false => Parking::Charged(sale.clone()),
        });
    }
    let is_outdated = |before: &Parked| over.is_some_and(|over| over.is_outdated(before));
    let id = match &before {
        Some(before) if before.is_same_as(order) && (is_outdated(before) || before.shows_as(order)) => {
            return Ok(Parking::Done);
        }
        Some(before) if is_outdated(before) => return Ok(Parking::Changed(Box::new(before.clone()))),
        Some(before) => {
            write_over(&mut tx, account_id, &before.id, order).await?;
            &before.id
        }
        _ if exists(&mut *tx, account_id, &order.id).await? => return Ok(Parking::Done),
        _ if count_waiting(&mut tx, account_id).await? >= MOST_WAITING => return Ok(Parking::TooMany),
        _ => {
            insert(&mut tx, account_id, order).await?;
            &order.id
        }
    };
    db::query("delete from parked_lines where order_id = $1")
        .bind(id)
        .execute(&mut *tx)
        .await?;
    for (number, line) in (1_i64..).zip(&order.lines) {
        db::query(
            "insert into parked_lines (order_id, number, item_id, quantity, name, price, digits) \
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(id)
        .bind(number)
        .bind(&line.item_id)
        .bind(line.quantity)
        .bind(&line.name)
        .bind(line.price)
        .bind(i64::from(line.currency.digits()))
        .execute(&mut *tx)
        .await?;
    }
    tx.commit().await?;
    Ok(Parking::Done)
}

async fn find_waiting(tx: &mut db::Connection, account_id: &str, id: &str) -> Result<Option<Parked>, Error> {
    let order = find(&mut *tx, account_id, id).await?;
    Ok(order.filter(|order| order.sale_id.is_none()))
}

/// What the order that a form was made of is by now, if it waits and is another.
///
/// # Errors
/// When the database cannot be read.
pub async fn changed(tx: &mut db::Connection, account_id: &str, over: Over<'_>) -> Result<Option<Parked>, Error> {
    let now = find_waiting(tx, account_id, over.id).await?;
    Ok(now.filter(|now| over.is_outdated(now)))
}

async fn write_over(tx: &mut db::Connection, account_id: &str, id: &str, order: &Parked) -> Result<(), Error> {
    db::query(
        "update parked_orders set label = $3, amount = $4, unit = $5, wallet = $6, memo = $7, discount = $8, \
         version = version + 1 where account_id = $1 and id = $2",
    )
    .bind(account_id)
    .bind(id)
    .bind(&order.label)
    .bind(&order.amount)
    .bind(&order.unit)
    .bind(&order.wallet)
    .bind(&order.memo)
    .bind(&order.discount)
    .execute(tx)
    .await?;
    Ok(())
}

async fn insert(tx: &mut db::Connection, account_id: &str, order: &Parked) -> Result<(), Error> {
    db::query(
        "insert into parked_orders (id, account_id, parked_by, created_at, label, amount, unit, wallet, memo, discount) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(&order.id)
    .bind(account_id)
    .bind(&order.parked_by)
    .bind(order.created_at)
    .bind(&order.label)
    .bind(&order.amount)
    .bind(&order.unit)
    .bind(&order.wallet)
    .bind(&order.memo)
    .bind(&order.discount)
    .execute(tx)
    .await?;
    Ok(())
}

async fn count_waiting(tx: &mut db::Connection, account_id: &str) -> Result<i64, Error> {
    let count = db::query_scalar(concat!(
        "select count(*) from parked_orders o where o.account_id = $1 and ",
        waits!()
    ))
    .bind(account_id)
    .fetch_one(tx)
    .await?;
    Ok(count)
}

/// Puts an order away, if it waits.
pub async fn discard(db: &Db, account_id: &str, id: &str, now: Millis) -> Result<(), Error> {
    let mut tx = db.begin(&[Lock::Account(account_id)]).await?;
    db::query(concat!(
        "update parked_orders as o set closed_at = $3 where o.account_id = $1 and o.id = $2 and ",
        waits!()
    ))
    .bind(account_id)
    .bind(id)
    .bind(now)
    .execute(&mut *tx)
    .await?;
    Ok(tx.commit().await?)
}

/// Is or was this an order of the account's?
pub async fn exists<'a>(on: impl Into<db::On<'a>>, account_id: &str, id: &str) -> Result<bool, Error> {
    let found: Option<String> = db::query_scalar("select id from parked_orders where account_id = $1 and id = $2")
        .bind(account_id)
        .bind(id)
        .fetch_optional(on)
        .await?;
    Ok(found.is_some())
}

/// What a parked order is to somebody who charges it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// No order of this account's.
    Unknown,
    /// Nobody else charges it: it is whoever asks's until the transaction ends.
    Now,
    /// It is this sale already, which may be paid or was.
    By(String),
}

/// Whoever charges an order holds it until the transaction ends, so that on two devices it becomes one sale.
///
/// # Errors
/// When the database cannot be written.
pub async fn take(tx: &mut db::Connection, account_id: &str, id: &str) -> Result<Taken, Error> {
    // Locks the row; what became of its sale is asked afterwards, for it may have been written while this waited.
    let held = db::query("update parked_orders set label = label where account_id = $1 and id = $2")
        .bind(account_id)
        .bind(id)
        .execute(&mut *tx)
        .await?;
    if held.rows_affected() == 0 {
        return Ok(Taken::Unknown);
    }
    let sale: Option<String> = db::query_scalar(SALE_OF_ORDER)
        .bind(id)
        .fetch_optional(&mut *tx)
        .await?;
    Ok(sale.map_or(Taken::Now, Taken::By))
}

const SALE_OF_ORDER: &str = "select s.id from sales s where s.parked_order = $1 \
     and s.status in ('waiting', 'paid', 'paid-late') order by s.created_at desc, s.id limit 1";
const SOLD_OTHERWISE: &str = "select s.id from sales this join sales s on s.parked_order = this.parked_order \
     where this.id = $1 and s.id <> this.id and s.status in ('waiting', 'paid', 'paid-late') \
     order by s.created_at desc, s.id limit 1";

/// The parked order that this sale was made of, if that waits and was changed since. In a transaction that holds the account.
///
/// # Errors
/// When the database cannot be read.
pub async fn changed_since_sold(tx: &mut db::Connection, sale_id: &str) -> Result<Option<String>, Error> {
    let changed = db::query_scalar(
        "select o.id from sales s join parked_orders o on o.id = s.parked_order and o.account_id = s.account_id \
         where s.id = $1 and o.closed_at is null and o.version <> s.parked_version",
    )
    .bind(sale_id)
    .fetch_optional(tx)
    .await?;
    Ok(changed)
}

/// Another sale of the parked order that this sale was made of, if that may be paid or was. In a transaction that holds the
/// account, so that there is none a moment later either.
///
/// # Errors
/// When the database cannot be read.
pub async fn sold_otherwise(tx: &mut db::Connection, sale_id: &str) -> Result<Option<String>, Error> {
    let other = db::query_scalar(SOLD_OTHERWISE)
        .bind(sale_id)
        .fetch_optional(tx)
        .await?;
    Ok(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_sales_of_an_order_are_found_without_walking_through_an_account() {
        let listed = concat!(select_parked!("where o.account_id = 'a' and o.id = 'x' and "), waits!());
        for plan in db::plans([SALE_OF_ORDER, SOLD_OTHERWISE, listed]).await {
            assert!(plan.contains("sales_by_parked_order"), "{plan}");
            let walks = ["sales_by_account", "sales_by_status", "SCAN"];
            assert!(!walks.iter().any(|walk| plan.contains(walk)), "{plan}");
        }
    }
}
