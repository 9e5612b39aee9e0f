//! The tables `parked_orders` and `parked_lines`.

use super::parked::{Parked, ParkedLine};
use crate::{
    clock::Millis,
    db::{self, Db, FromRow, Lock},
    error::Error,
    money::Currency,
};

/// An order with one of its lines, in the order of the lines; `$tail` says which. An order's sale is told as long as it may
/// be paid or was.
macro_rules! select_parked {
    ($tail:literal) => {
        concat!(
            "select o.id, o.label, o.parked_by, (select c.name from cashiers c where c.id = o.parked_by) as cashier_name, \
             o.created_at, o.amount, o.unit, o.wallet, o.memo, o.discount, \
             (select s.id from sales s where s.id = o.sale_id and s.status in ('waiting', 'paid', 'paid-late')) as sale_id, \
             l.item_id, l.quantity, l.name, l.price, l.digits \
             from parked_orders o left join parked_lines l on l.order_id = o.id ",
            $tail
        )
    };
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

/// The orders that wait, oldest first.
pub async fn waiting(db: &Db, account_id: &str) -> Result<Vec<Parked>, Error> {
    let rows = db::query_as(select_parked!(
        "where o.account_id = $1 and o.closed_at is null and not exists \
             (select 1 from sales s where s.id = o.sale_id and s.status in ('waiting', 'paid', 'paid-late')) \
         order by o.created_at, o.id, l.number"
    ))
    .bind(account_id)
    .fetch_all(&db.read)
    .await?;
    Ok(gather(rows))
}

/// This order of the account's, unless it was put away.
pub async fn find(db: &Db, account_id: &str, id: &str) -> Result<Option<Parked>, Error> {
    let rows = db::query_as(select_parked!(
        "where o.account_id = $1 and o.id = $2 and (o.closed_at is null or o.sale_id is not null) order by l.number"
    ))
    .bind(account_id)
    .bind(id)
    .fetch_all(&db.read)
    .await?;
    Ok(gather(rows).pop())
}

/// Parks an order; one of this id that waits already is this one from now on.
pub async fn park(db: &Db, account_id: &str, order: &Parked) -> Result<(), Error> {
    let mut tx = db.begin(&[Lock::Account(account_id)]).await?;
    // What became of the orders before: those that are paid need not be looked at again.
    db::query(
        "update parked_orders set closed_at = $2 where account_id = $1 and closed_at is null and exists \
             (select 1 from sales s where s.id = parked_orders.sale_id and s.status in ('paid', 'paid-late'))",
    )
    .bind(account_id)
    .bind(order.created_at)
    .execute(&mut *tx)
    .await?;
    let written = db::query(
        "insert into parked_orders (id, account_id, parked_by, created_at, label, amount, unit, wallet, memo, discount) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do update set label = excluded.label, \
         amount = excluded.amount, unit = excluded.unit, wallet = excluded.wallet, memo = excluded.memo, \
         discount = excluded.discount where parked_orders.account_id = excluded.account_id",
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
    .execute(&mut *tx)
    .await?;
    if written.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    db::query("delete from parked_lines where order_id = $1")
        .bind(&order.id)
        .execute(&mut *tx)
        .await?;
    for (number, line) in (1_i64..).zip(&order.lines) {
        db::query(
            "insert into parked_lines (order_id, number, item_id, quantity, name, price, digits) \
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(&order.id)
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
    Ok(())
}

/// Puts an order away. `false`: there is none that waits.
pub async fn discard(db: &Db, account_id: &str, id: &str, now: Millis) -> Result<bool, Error> {
    let done =
        db::query("update parked_orders set closed_at = $3 where account_id = $1 and id = $2 and closed_at is null")
            .bind(account_id)
            .bind(id)
            .bind(now)
            .execute(&db.write)
            .await?;
    Ok(done.rows_affected() == 1)
}

/// Is or was this an order of the account's?
pub async fn exists(db: &Db, account_id: &str, id: &str) -> Result<bool, Error> {
    let found: Option<String> = db::query_scalar("select id from parked_orders where account_id = $1 and id = $2")
        .bind(account_id)
        .bind(id)
        .fetch_optional(&db.read)
        .await?;
    Ok(found.is_some())
}

/// Whoever charges an order holds it until the transaction ends, so that on two devices it becomes one sale: the sale that it
/// is already, if that may be paid or was. An order that is nobody's of this account is none, and taken by nobody.
///
/// # Errors
/// When the database cannot be written.
pub async fn take(tx: &mut db::Connection, account_id: &str, id: &str) -> Result<Option<String>, Error> {
    // Locks the row; what became of its sale is asked afterwards, for it may have been written while this waited.
    db::query("update parked_orders set label = label where account_id = $1 and id = $2")
        .bind(account_id)
        .bind(id)
        .execute(&mut *tx)
        .await?;
    let sale: Option<String> = db::query_scalar(
        "select s.id from parked_orders o join sales s on s.id = o.sale_id \
         where o.account_id = $1 and o.id = $2 and s.status in ('waiting', 'paid', 'paid-late')",
    )
    .bind(account_id)
    .bind(id)
    .fetch_optional(&mut *tx)
    .await?;
    Ok(sale)
}

/// The order is this sale from now on. In the transaction that took it, once the sale is written.
///
/// # Errors
/// When the database cannot be written.
pub async fn becomes(tx: &mut db::Connection, account_id: &str, id: &str, sale_id: &str) -> Result<(), Error> {
    db::query("update parked_orders set sale_id = $3 where account_id = $1 and id = $2")
        .bind(account_id)
        .bind(id)
        .bind(sale_id)
        .execute(&mut *tx)
        .await?;
    Ok(())
}
