//! Putting a sale or a further attempt on record, before anybody is asked for an invoice; and taking back what never
//! came to be.

use std::time::Duration;

use super::{
    bill,
    rows::{gather, unit_of_rate},
    settle::revise_within,
};
use crate::{
    clock::Millis,
    db::{self, Db, Lock},
    error::Error,
    orders::{self, Over, Parked, TakenUp},
    sales::{
        sale::{Attempt, Sale},
        schedule::{INVOICE_WINDOW, INVOICES_PER_WINDOW, TRY_ANEW, WITHOUT_SIGN_IN_PER_WINDOW},
    },
    text::fold,
};

/// What became of a form.
#[derive(Debug, PartialEq, Eq)]
pub enum Begun {
    /// The sale is on record, its first attempt `creating`.
    New,
    /// This form made a sale before.
    Before(Box<Sale>),
    /// The parked order is this sale already, made on another device.
    Elsewhere(Box<Sale>),
    /// The parked order was changed on another device: it is this by now, and nothing is on record.
    OrderChanged(Box<Parked>),
    /// The account makes invoices too quickly; wait this long.
    TooMany(Duration),
}

/// What became of a wish to renew.
#[derive(Debug, PartialEq, Eq)]
pub enum Renewed {
    /// The attempt is on record, `creating`.
    New,
    /// The sale does not need one: an invoice waits, or it is paid.
    NotNeeded,
    /// The parked order that it was made of is this other sale by now, which may be paid or was: a code more would be one
    /// too many.
    Elsewhere(String),
    /// The parked order that it was made of waits, and was changed since: this one.
    OrderChanged(String),
    TooMany(Duration),
}

/// Puts a sale with its first attempt on record, before anybody is asked for an invoice. One form makes one sale,
/// however often and however closely together it arrives; one parked order is one sale, on however many devices.
pub async fn begin(db: &Db, sale: &Sale, form_key: &str, order: Option<Over<'_>>, now: Millis) -> Result<Begun, Error> {
    let mut tx = db.begin(&[Lock::Account(&sale.account_id)]).await?;
    // In the same transaction: a moment later a refusal may have taken it back.
    let before = db::query_as(select_sales!(
        "where s.account_id = $1 and s.form_key = $2 order by a.number"
    ))
    .bind(&sale.account_id)
    .bind(form_key)
    .fetch_all(&mut *tx)
    .await?;
    if let Some(before) = gather(before)?.pop() {
        return Ok(Begun::Before(Box::new(before)));
    }
    let over = order;
    let order = match over {
        Some(over) => (Some(over.id), orders::take(&mut tx, &sale.account_id, over.id).await?),
        None => (None, TakenUp::Unknown),
    };
    if let (_, TakenUp::By(taken)) = &order {
        let rows = db::query_as(select_sales!("where s.account_id = $1 and s.id = $2 order by a.number"))
            .bind(&sale.account_id)
            .bind(taken)
            .fetch_all(&mut *tx)
            .await?;
        if let Some(elsewhere) = gather(rows)?.pop() {
            return Ok(Begun::Elsewhere(Box::new(elsewhere)));
        }
    }
    if let Some(over) = over
        && let Some(now) = orders::changed(&mut tx, &sale.account_id, over).await?
    {
        return Ok(Begun::OrderChanged(Box::new(now)));
    }
    if let Some(wait) = too_many(&mut tx, &sale.account_id, now).await? {
        return Ok(Begun::TooMany(wait));
    }
    let order = order.0.filter(|_| order.1 == TakenUp::Now);
    insert_sale(&mut tx, sale, form_key, order).await?;
    if let Some(bill) = &sale.bill {
        bill::insert(&mut tx, &sale.id, bill).await?;
    }
    for attempt in &sale.attempts {
        insert_attempt(&mut tx, attempt).await?;
    }
    tx.commit().await?;
    Ok(Begun::New)
}

/// Puts a further attempt on record, unless an invoice of the sale waits or it is paid; of two wishes that arrive together one is
/// enough.
pub async fn begin_again(db: &Db, attempt: &Attempt, now: Millis) -> Result<Renewed, Error> {
    let locks = [Lock::Account(&attempt.account_id), Lock::Sale(&attempt.sale_id)];
    let mut tx = db.begin(&locks).await?;
    let needed: Option<(i64,)> = db::query_as(
        "select max(a.number) from sales s join attempts a on a.sale_id = s.id \
         where s.id = $1 and s.account_id = $2 and s.status not in ('paid', 'paid-late') \
         group by s.id having max(a.number) < $3 \
         and count(*) filter (where a.wallet is not null and (a.status = 'waiting' \
             or (a.status = 'creating' and a.created_at > $4 and a.created_at <= $5))) = 0",
    )
    .bind(&attempt.sale_id)
    .bind(&attempt.account_id)
    .bind(attempt.number)
    .bind(now - TRY_ANEW)
    .bind(now)
    .fetch_optional(&mut *tx)
    .await?;
    if needed.is_none() {
        return Ok(Renewed::NotNeeded);
    }
    if let Some(other) = orders::sold_otherwise(&mut tx, &attempt.sale_id).await? {
        return Ok(Renewed::Elsewhere(other));
    }
    if let Some(order) = orders::changed_since_sold(&mut tx, &attempt.sale_id).await? {
        return Ok(Renewed::OrderChanged(order));
    }
    if let Some(wait) = too_many(&mut tx, &attempt.account_id, now).await? {
        return Ok(Renewed::TooMany(wait));
    }
    insert_attempt(&mut tx, attempt).await?;
    revise_within(&mut tx, &attempt.sale_id).await?;
    tx.commit().await?;
    Ok(Renewed::New)
}

/// How long to wait when this account has made as many invoices as Blink lets it in one window.
async fn too_many(tx: &mut db::Connection, account_id: &str, now: Millis) -> Result<Option<Duration>, Error> {
    let (made, oldest): (i64, Option<Millis>) = db::query_as(
        "select count(*), min(created_at) from attempts \
             where account_id = $1 and created_at > $2 and created_at <= $3 and wallet is not null",
    )
    .bind(account_id)
    .bind(now - INVOICE_WINDOW)
    // What lies ahead was made by a clock that was set back since: that minute is over.
    .bind(now)
    .fetch_one(tx)
    .await?;
    Ok((made >= INVOICES_PER_WINDOW).then(|| wait_after(oldest, now)))
}

async fn insert_sale(tx: &mut db::Connection, sale: &Sale, form_key: &str, order: Option<&str>) -> Result<(), Error> {
    db::query(
        "insert into sales (id, account_id, form_key, receipt_token, shop, created_at, amount, unit, digits, memo, \
         status, created_by, memo_folded, parked_order, parked_version, header) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, \
         (select version from parked_orders where account_id = $2 and id = $14), (select header from shops where account_id = $2))",
    )
    .bind(&sale.id)
    .bind(&sale.account_id)
    .bind(form_key)
    .bind(&sale.receipt_token)
    .bind(&sale.shop)
    .bind(sale.created_at)
    .bind(sale.amount.minor)
    .bind(sale.amount.currency.unit())
    .bind(i64::from(sale.amount.currency.digits()))
    .bind(&sale.memo)
    .bind(sale.status.code())
    .bind(&sale.created_by)
    .bind(folded(&sale.memo))
    .bind(order)
    .execute(tx)
    .await?;
    Ok(())
}

/// What `memo_folded` holds: nothing where SQL's own `lower` does.
pub(super) fn folded(memo: &str) -> Option<String> {
    (!memo.is_ascii()).then(|| fold(memo))
}

pub(super) async fn insert_attempt(tx: &mut db::Connection, attempt: &Attempt) -> Result<(), Error> {
    let credit = attempt.credit.as_ref();
    let quoted = attempt.quoted.as_ref();
    let display = attempt.display.as_ref();
    db::query(
        "insert into attempts (id, sale_id, account_id, number, method, created_at, status, wallet, wallet_id, \
         wallet_amount, rate_of, rate_currency, rate_digits, rate_base, rate_offset, rate_at, rate_source, \
         display_amount, display_currency, display_digits) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)",
    )
    .bind(&attempt.id)
    .bind(&attempt.sale_id)
    .bind(&attempt.account_id)
    .bind(attempt.number)
    .bind(attempt.method.code())
    .bind(attempt.created_at)
    .bind(attempt.status.code())
    .bind(credit.map(|c| c.wallet.code()))
    .bind(credit.map(|c| c.wallet_id.as_str()))
    .bind(credit.map(|c| c.amount))
    .bind(quoted.map(|q| unit_of_rate(q.of)))
    .bind(quoted.map(|q| q.currency.code()))
    .bind(quoted.map(|q| i64::from(q.currency.digits())))
    .bind(quoted.map(|q| q.rate.base()))
    .bind(quoted.map(|q| i64::from(q.rate.offset())))
    .bind(quoted.map(|q| q.at))
    .bind(quoted.map(|q| q.source.as_str()))
    .bind(display.map(|d| d.minor))
    .bind(display.map(|d| d.currency.code()))
    .bind(display.map(|d| i64::from(d.currency.digits())))
    .execute(tx)
    .await?;
    Ok(())
}

/// The attempt's invoice is asked for without the owner's sign-in, unless all shops together have made as many as they may:
/// then it is how long to wait.
///
/// # Errors
/// When the database cannot be written.
pub async fn mark_without_sign_in(db: &Db, attempt_id: &str, now: Millis) -> Result<Option<Duration>, Error> {
    let mut tx = db.begin(&[Lock::House]).await?;
    // Account by account, for each has an index of its attempts by time; of accounts there are few.
    let (made, oldest): (i64, Option<Millis>) = db::query_as(
        "select count(*), min(t.created_at) from accounts a cross join attempts t \
         where t.account_id = a.id and t.created_at > $1 and t.created_at <= $2 and t.without_sign_in = true",
    )
    .bind(now - INVOICE_WINDOW)
    .bind(now)
    .fetch_one(&mut *tx)
    .await?;
    if made >= WITHOUT_SIGN_IN_PER_WINDOW {
        return Ok(Some(wait_after(oldest, now)));
    }
    db::query("update attempts set without_sign_in = true where id = $1")
        .bind(attempt_id)
        .execute(&mut *tx)
        .await?;
    tx.commit().await?;
    Ok(None)
}

/// How long until the first of a full window is out of it.
fn wait_after(oldest: Option<Millis>, now: Millis) -> Duration {
    let wait = oldest.map_or(INVOICE_WINDOW, |oldest| oldest + INVOICE_WINDOW - now);
    Duration::from_millis(wait.clamp(1000, INVOICE_WINDOW).unsigned_abs())
}

/// Takes back what certainly never came to be: the attempt, and the sale when it has no other. `false`: somebody found
/// its invoice or gave it up meanwhile, so it stays.
///
/// # Errors
/// When the database cannot be written.
pub async fn withdraw(db: &Db, attempt: &Attempt) -> Result<bool, Error> {
    let mut tx = db.begin(&[Lock::Sale(&attempt.sale_id)]).await?;
    let withdrawn = db::query("delete from attempts where id = $1 and status = 'creating'")
        .bind(&attempt.id)
        .execute(&mut *tx)
        .await?;
    if withdrawn.rows_affected() == 0 {
        return Ok(false);
    }
    bill::forget(&mut tx, &attempt.sale_id).await?;
    let gone = db::query("delete from sales where id = $1 and not exists (select 1 from attempts where sale_id = $1)")
        .bind(&attempt.sale_id)
        .execute(&mut *tx)
        .await?;
    if gone.rows_affected() == 0 {
        revise_within(&mut tx, &attempt.sale_id).await?;
    }
    tx.commit().await?;
    Ok(true)
}
