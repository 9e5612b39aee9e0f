//! The tables `sales`, `attempts` and `attempt_events`: insert, find, settle. Whoever asks for a sale says whose it is.

use std::time::Duration;

use sqlx::{FromRow, Sqlite, SqliteConnection, Transaction};

use super::sale::{Attempt, Credit, Quoted, Rail, Sale, Status, currency_of, unit_of};
use crate::{
    blink::{Invoice, WalletCurrency},
    clock::Millis,
    db::Db,
    error::Error,
    money::{Money, Rate},
};

/// Blink blocks an account for five minutes once it made more invoices than this in a window (its `galoy.yaml`,
/// `rateLimits`); we stop before.
const INVOICES_PER_WINDOW: i64 = 60;
const WINDOW: Millis = 60_000;

/// Reads before it writes, so it takes SQLite's lock at once.
const BEGIN: &str = "begin immediate";

/// What became of a form.
#[derive(Debug, PartialEq, Eq)]
pub enum Begun {
    /// The sale is on record, its first attempt `creating`.
    New,
    /// This form made a sale before.
    Before(Box<Sale>),
    /// The account makes invoices too quickly; wait this long.
    TooMany(Duration),
}

/// What became of a wish to renew.
#[derive(Debug, PartialEq, Eq)]
pub enum Renewed {
    /// The attempt is on record, `creating`.
    New,
    /// The sale does not need one: it waits, or is paid.
    NotNeeded,
    TooMany(Duration),
}

/// An invoice that may still be paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    pub attempt_id: String,
    pub sale_id: String,
    pub payment_hash: String,
    pub created_at: Millis,
    pub expires_at: Millis,
    pub status: Status,
}

/// A change that was written; listeners of the sale are to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub sale_id: String,
    /// The attempt's status now.
    pub status: Status,
}

/// Which sales of an account to show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// From this moment on, and before that one.
    pub from: Option<Millis>,
    pub until: Option<Millis>,
    pub status: Option<Status>,
    /// What to search for, as typed; empty is everything.
    pub search: String,
}

/// The sale together with its attempt; one row each attempt, oldest first within a sale.
macro_rules! select_sales {
    ($tail:literal) => {
        concat!(
            "select s.id, s.account_id, s.receipt_token, s.shop, s.created_at, s.amount, s.unit, s.digits, s.memo, \
             s.status, s.revision, a.id as attempt_id, a.number, a.rail, a.created_at as attempt_at, \
             a.status as attempt_status, a.wallet, a.wallet_id, a.wallet_amount, a.rate_of, a.rate_currency, \
             a.rate_digits, a.rate_base, a.rate_offset, a.rate_at, a.rate_source, a.display_amount, \
             a.display_currency, a.display_digits, a.payment_hash, a.payment_request, a.satoshis, a.expires_at, \
             a.paid_at, a.preimage \
             from sales s join attempts a on a.sale_id = s.id ",
            $tail
        )
    };
}

// Finding.

/// This account's sale.
pub async fn find(db: &Db, account_id: &str, sale_id: &str) -> Result<Option<Sale>, Error> {
    let rows = sqlx::query_as(select_sales!("where s.account_id = $1 and s.id = $2 order by a.number"))
        .bind(account_id)
        .bind(sale_id)
        .fetch_all(&db.read)
        .await?;
    Ok(gather(rows)?.pop())
}

/// The sale of this receipt, whoever asks: the token is the permission.
pub async fn find_by_receipt(db: &Db, token: &str) -> Result<Option<Sale>, Error> {
    let rows = sqlx::query_as(select_sales!("where s.receipt_token = $1 order by a.number"))
        .bind(token)
        .fetch_all(&db.read)
        .await?;
    Ok(gather(rows)?.pop())
}

/// This account's latest sale.
pub async fn last(db: &Db, account_id: &str) -> Result<Option<Sale>, Error> {
    let rows = sqlx::query_as(select_sales!(
        "where s.id = (select id from sales where account_id = $1 order by created_at desc, id limit 1) \
         order by a.number"
    ))
    .bind(account_id)
    .fetch_all(&db.read)
    .await?;
    Ok(gather(rows)?.pop())
}

/// This account's sales, newest first.
pub async fn list(db: &Db, account_id: &str, filter: &Filter, limit: i64, skip: i64) -> Result<Vec<Sale>, Error> {
    let search = filter.search.trim();
    let rows = sqlx::query_as(select_sales!(
        "where s.id in ( \
             select s.id from sales s \
             where s.account_id = $1 and s.created_at >= $2 and s.created_at < $3 and ($4 = '' or s.status = $4) \
             and ($5 = '' \
                 or lower(s.memo) like $6 escape '\\' \
                 or s.id = $5 \
                 or s.amount = case s.digits when 0 then $7 when 1 then $8 when 2 then $9 when 3 then $10 else $11 end \
                 or exists (select 1 from attempts f where f.sale_id = s.id and ( \
                     f.id = $5 or f.payment_hash = $5 or f.preimage = $5 or f.satoshis = $7 \
                     or lower(f.payment_request) = $5))) \
             order by s.created_at desc, s.id limit $12 offset $13) \
         order by s.created_at desc, s.id, a.number"
    ))
    .bind(account_id)
    .bind(filter.from.unwrap_or(Millis::MIN))
    .bind(filter.until.unwrap_or(Millis::MAX))
    .bind(filter.status.map_or("", Status::code))
    .bind(search.to_lowercase())
    .bind(pattern(search))
    .bind(amount_with(search, 0))
    .bind(amount_with(search, 1))
    .bind(amount_with(search, 2))
    .bind(amount_with(search, 3))
    .bind(amount_with(search, 4))
    .bind(limit)
    .bind(skip)
    .fetch_all(&db.read)
    .await?;
    gather(rows)
}

/// A `like` pattern that finds the text anywhere, with its own wildcards taken literally.
fn pattern(search: &str) -> String {
    let mut pattern = "%".to_owned();
    for c in search.to_lowercase().chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern + "%"
}

/// The text as an amount of a currency with this many decimals; no amount is ever negative.
fn amount_with(search: &str, digits: u8) -> i64 {
    crate::money::parse(search, digits).unwrap_or(-1)
}

/// Every invoice that may still be paid: those that wait, and the given-up ones that expired after this moment. Newest
/// first.
pub async fn open(db: &Db, expired_after: Millis) -> Result<Vec<Open>, Error> {
    let rows: Vec<OpenRow> = sqlx::query_as(
        "select id, sale_id, payment_hash, created_at, expires_at, status from attempts \
         where rail = 'lightning' and payment_hash is not null and (status = 'waiting' \
         or (status in ('expired', 'cancelled') and expires_at > $1)) order by created_at desc",
    )
    .bind(expired_after)
    .fetch_all(&db.read)
    .await?;
    rows.into_iter().map(OpenRow::read).collect()
}

/// Every Lightning attempt of before `created_before` whose invoice is not known, made or not: `creating`, and those
/// that were cancelled meanwhile and are younger than `cancelled_after`.
pub async fn lost(db: &Db, created_before: Millis, cancelled_after: Millis) -> Result<Vec<Attempt>, Error> {
    let rows = sqlx::query_as(select_sales!(
        "where a.rail = 'lightning' and a.payment_hash is null and a.created_at <= $1 \
         and (a.status = 'creating' or (a.status = 'cancelled' and a.created_at > $2)) order by a.created_at"
    ))
    .bind(created_before)
    .bind(cancelled_after)
    .fetch_all(&db.read)
    .await?;
    rows.into_iter().map(|row: Row| row.attempt.read(&row.sale)).collect()
}

// Beginning.

/// Puts a sale with its first attempt on record, before anybody is asked for an invoice. One form makes one sale,
/// however often and however closely together it arrives.
pub async fn begin(db: &Db, sale: &Sale, form_key: &str, now: Millis) -> Result<Begun, Error> {
    let mut tx = db.write.begin_with(BEGIN).await?;
    let before: Option<(String,)> = sqlx::query_as("select id from sales where account_id = $1 and form_key = $2")
        .bind(&sale.account_id)
        .bind(form_key)
        .fetch_optional(&mut *tx)
        .await?;
    if let Some((id,)) = before {
        drop(tx);
        let before = find(db, &sale.account_id, &id).await?.ok_or(Error::Internal)?;
        return Ok(Begun::Before(Box::new(before)));
    }
    if let Some(wait) = too_many(&mut tx, &sale.account_id, now).await? {
        return Ok(Begun::TooMany(wait));
    }
    insert_sale(&mut tx, sale, form_key).await?;
    for attempt in &sale.attempts {
        insert_attempt(&mut tx, attempt).await?;
    }
    tx.commit().await?;
    Ok(Begun::New)
}

/// Puts a further attempt on record, unless the sale waits or is paid; of two wishes that arrive together one is
/// enough.
pub async fn begin_again(db: &Db, attempt: &Attempt, now: Millis) -> Result<Renewed, Error> {
    let mut tx = db.write.begin_with(BEGIN).await?;
    let needed: Option<(i64,)> = sqlx::query_as(
        "select max(a.number) from sales s join attempts a on a.sale_id = s.id \
         where s.id = $1 and s.account_id = $2 and s.status in ('expired', 'cancelled', 'failed') \
         group by s.id having max(a.number) < $3",
    )
    .bind(&attempt.sale_id)
    .bind(&attempt.account_id)
    .bind(attempt.number)
    .fetch_optional(&mut *tx)
    .await?;
    if needed.is_none() {
        return Ok(Renewed::NotNeeded);
    }
    if let Some(wait) = too_many(&mut tx, &attempt.account_id, now).await? {
        return Ok(Renewed::TooMany(wait));
    }
    insert_attempt(&mut tx, attempt).await?;
    follow(&mut tx, &attempt.sale_id).await?;
    tx.commit().await?;
    Ok(Renewed::New)
}

/// How long to wait when this account has made as many invoices as Blink lets it in one window.
async fn too_many(tx: &mut SqliteConnection, account_id: &str, now: Millis) -> Result<Option<Duration>, Error> {
    let (made, oldest): (i64, Option<Millis>) =
        sqlx::query_as("select count(*), min(created_at) from attempts where account_id = $1 and created_at > $2")
            .bind(account_id)
            .bind(now - WINDOW)
            .fetch_one(tx)
            .await?;
    let wait = oldest
        .map_or(WINDOW, |oldest| oldest + WINDOW - now)
        .clamp(1000, WINDOW);
    Ok((made >= INVOICES_PER_WINDOW).then(|| Duration::from_millis(wait.unsigned_abs())))
}

async fn insert_sale(tx: &mut SqliteConnection, sale: &Sale, form_key: &str) -> Result<(), Error> {
    sqlx::query(
        "insert into sales (id, account_id, form_key, receipt_token, shop, created_at, amount, unit, digits, memo, \
         status) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(&sale.id)
    .bind(&sale.account_id)
    .bind(form_key)
    .bind(&sale.receipt_token)
    .bind(&sale.shop)
    .bind(sale.created_at)
    .bind(sale.amount.minor)
    .bind(unit_of(&sale.amount.currency))
    .bind(i64::from(sale.amount.digits))
    .bind(&sale.memo)
    .bind(sale.status.code())
    .execute(tx)
    .await?;
    Ok(())
}

async fn insert_attempt(tx: &mut SqliteConnection, attempt: &Attempt) -> Result<(), Error> {
    let credit = attempt.credit.as_ref();
    let quoted = attempt.quoted.as_ref();
    let display = attempt.display.as_ref();
    sqlx::query(
        "insert into attempts (id, sale_id, account_id, number, rail, created_at, status, wallet, wallet_id, \
         wallet_amount, rate_of, rate_currency, rate_digits, rate_base, rate_offset, rate_at, rate_source, \
         display_amount, display_currency, display_digits) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)",
    )
    .bind(&attempt.id)
    .bind(&attempt.sale_id)
    .bind(&attempt.account_id)
    .bind(attempt.number)
    .bind(attempt.rail.code())
    .bind(attempt.created_at)
    .bind(attempt.status.code())
    .bind(credit.map(|c| c.wallet.code()))
    .bind(credit.map(|c| c.wallet_id.as_str()))
    .bind(credit.map(|c| c.amount))
    .bind(quoted.map(|q| unit_of_rate(q.of)))
    .bind(quoted.map(|q| q.currency.as_str()))
    .bind(quoted.map(|q| i64::from(q.digits)))
    .bind(quoted.map(|q| q.rate.base()))
    .bind(quoted.map(|q| i64::from(q.rate.offset())))
    .bind(quoted.map(|q| q.at))
    .bind(quoted.map(|q| q.source.as_str()))
    .bind(display.map(|d| d.minor))
    .bind(display.map(|d| d.currency.as_str()))
    .bind(display.map(|d| i64::from(d.digits)))
    .execute(tx)
    .await?;
    Ok(())
}

/// Takes back what certainly never came to be: the attempt, and the sale when it has no other. `false`: somebody found
/// its invoice or gave it up meanwhile, so it stays.
pub async fn withdraw(db: &Db, attempt: &Attempt) -> Result<bool, Error> {
    let mut tx = db.write.begin_with(BEGIN).await?;
    let withdrawn = sqlx::query("delete from attempts where id = $1 and status = 'creating' and payment_hash is null")
        .bind(&attempt.id)
        .execute(&mut *tx)
        .await?;
    if withdrawn.rows_affected() == 0 {
        return Ok(false);
    }
    let gone =
        sqlx::query("delete from sales where id = $1 and not exists (select 1 from attempts where sale_id = $1)")
            .bind(&attempt.sale_id)
            .execute(&mut *tx)
            .await?;
    if gone.rows_affected() == 0 {
        follow(&mut tx, &attempt.sale_id).await?;
    }
    tx.commit().await?;
    Ok(true)
}

// Settling. Each is one guarded statement, so that whoever comes second, or twice, changes nothing; `None` says so.

/// The invoice exists. An attempt that was cancelled while nobody knew stays cancelled.
pub async fn attach(
    db: &Db,
    attempt_id: &str,
    invoice: &Invoice,
    now: Millis,
    source: &str,
) -> Result<Option<Change>, Error> {
    let mut tx = db.write.begin_with(BEGIN).await?;
    let changed = sqlx::query_as(
        "update attempts set payment_hash = $2, payment_request = $3, satoshis = $4, expires_at = $5, \
         status = case status when 'creating' then 'waiting' else status end \
         where id = $1 and payment_hash is null and status in ('creating', 'cancelled') \
         returning sale_id, status",
    )
    .bind(attempt_id)
    .bind(&invoice.payment_hash)
    .bind(&invoice.payment_request)
    .bind(invoice.satoshis)
    .bind(invoice.expires_at)
    .fetch_optional(&mut *tx)
    .await?;
    record(tx, attempt_id, changed, now, source).await
}

/// The money is there. Late when the till had given the attempt up before.
pub async fn pay(
    db: &Db,
    attempt_id: &str,
    preimage: Option<&str>,
    now: Millis,
    source: &str,
) -> Result<Option<Change>, Error> {
    let mut tx = db.write.begin_with(BEGIN).await?;
    let changed = sqlx::query_as(
        "update attempts set paid_at = $2, preimage = $3, \
         status = case when status in ('creating', 'waiting') then 'paid' else 'paid-late' end \
         where id = $1 and status in ('creating', 'waiting', 'expired', 'cancelled') returning sale_id, status",
    )
    .bind(attempt_id)
    .bind(now)
    .bind(preimage)
    .fetch_optional(&mut *tx)
    .await?;
    record(tx, attempt_id, changed, now, source).await
}

/// The invoice ran out without having been paid.
pub async fn expire(db: &Db, attempt_id: &str, now: Millis, source: &str) -> Result<Option<Change>, Error> {
    let mut tx = db.write.begin_with(BEGIN).await?;
    let changed = sqlx::query_as(
        "update attempts set status = 'expired' where id = $1 and status = 'waiting' returning sale_id, status",
    )
    .bind(attempt_id)
    .fetch_optional(&mut *tx)
    .await?;
    record(tx, attempt_id, changed, now, source).await
}

/// The cashier took it back; also while it is not known whether the invoice exists.
pub async fn cancel(db: &Db, attempt_id: &str, now: Millis, source: &str) -> Result<Option<Change>, Error> {
    let mut tx = db.write.begin_with(BEGIN).await?;
    let changed = sqlx::query_as(
        "update attempts set status = 'cancelled' where id = $1 and status in ('creating', 'waiting') \
         returning sale_id, status",
    )
    .bind(attempt_id)
    .fetch_optional(&mut *tx)
    .await?;
    record(tx, attempt_id, changed, now, source).await
}

/// No invoice came to be.
pub async fn fail(db: &Db, attempt_id: &str, now: Millis, source: &str) -> Result<Option<Change>, Error> {
    let mut tx = db.write.begin_with(BEGIN).await?;
    let changed = sqlx::query_as(
        "update attempts set status = 'failed' where id = $1 and status = 'creating' returning sale_id, status",
    )
    .bind(attempt_id)
    .fetch_optional(&mut *tx)
    .await?;
    record(tx, attempt_id, changed, now, source).await
}

/// Writes into the attempt's history what was changed, lets the sale follow, and commits.
async fn record(
    mut tx: Transaction<'_, Sqlite>,
    attempt_id: &str,
    changed: Option<(String, String)>,
    now: Millis,
    source: &str,
) -> Result<Option<Change>, Error> {
    let Some((sale_id, status)) = changed else {
        return Ok(None);
    };
    sqlx::query("insert into attempt_events (attempt_id, at, status, source) values ($1, $2, $3, $4)")
        .bind(attempt_id)
        .bind(now)
        .bind(&status)
        .bind(source)
        .execute(&mut *tx)
        .await?;
    follow(&mut tx, &sale_id).await?;
    tx.commit().await?;
    let status = read_status(&status)?;
    Ok(Some(Change { sale_id, status }))
}

/// The sale takes the status of its paid attempt, without one that of its newest; a paid status it keeps.
async fn follow(tx: &mut SqliteConnection, sale_id: &str) -> Result<(), Error> {
    sqlx::query(
        "update sales set revision = revision + 1, status = case when status in ('paid', 'paid-late') then status \
         else coalesce( \
             (select a.status from attempts a where a.sale_id = sales.id and a.status in ('paid', 'paid-late') \
              order by a.paid_at, a.number limit 1), \
             (select case a.status when 'creating' then 'waiting' else a.status end from attempts a \
              where a.sale_id = sales.id order by a.number desc limit 1)) end \
         where id = $1",
    )
    .bind(sale_id)
    .execute(tx)
    .await?;
    Ok(())
}

// Rows.

#[derive(FromRow)]
struct Row {
    #[sqlx(flatten)]
    sale: SaleRow,
    #[sqlx(flatten)]
    attempt: AttemptRow,
}

#[derive(FromRow)]
struct SaleRow {
    id: String,
    account_id: String,
    receipt_token: String,
    shop: String,
    created_at: Millis,
    amount: i64,
    unit: String,
    digits: i64,
    memo: String,
    status: String,
    revision: i64,
}

#[derive(FromRow)]
struct AttemptRow {
    attempt_id: String,
    number: i64,
    rail: String,
    attempt_at: Millis,
    attempt_status: String,
    wallet: Option<String>,
    wallet_id: Option<String>,
    wallet_amount: Option<i64>,
    rate_of: Option<String>,
    rate_currency: Option<String>,
    rate_digits: Option<i64>,
    rate_base: Option<i64>,
    rate_offset: Option<i64>,
    rate_at: Option<Millis>,
    rate_source: Option<String>,
    display_amount: Option<i64>,
    display_currency: Option<String>,
    display_digits: Option<i64>,
    payment_hash: Option<String>,
    payment_request: Option<String>,
    satoshis: Option<i64>,
    expires_at: Option<Millis>,
    paid_at: Option<Millis>,
    preimage: Option<String>,
}

#[derive(FromRow)]
struct OpenRow {
    id: String,
    sale_id: String,
    payment_hash: String,
    created_at: Millis,
    expires_at: Millis,
    status: String,
}

/// Rows that follow one another and are of one sale become that sale.
fn gather(rows: Vec<Row>) -> Result<Vec<Sale>, Error> {
    let mut sales: Vec<Sale> = Vec::new();
    for row in rows {
        let attempt = row.attempt.read(&row.sale)?;
        match sales.last_mut() {
            Some(sale) if sale.id == row.sale.id => sale.attempts.push(attempt),
            _ => sales.push(row.sale.read(attempt)?),
        }
    }
    Ok(sales)
}

impl SaleRow {
    fn read(self, first: Attempt) -> Result<Sale, Error> {
        Ok(Sale {
            id: self.id,
            account_id: self.account_id,
            receipt_token: self.receipt_token,
            shop: self.shop,
            created_at: self.created_at,
            amount: Money {
                minor: self.amount,
                currency: currency_of(&self.unit).to_owned(),
                digits: small(self.digits),
            },
            memo: self.memo,
            status: read_status(&self.status)?,
            revision: self.revision,
            attempts: vec![first],
        })
    }
}

impl AttemptRow {
    fn read(self, sale: &SaleRow) -> Result<Attempt, Error> {
        Ok(Attempt {
            status: read_status(&self.attempt_status)?,
            rail: Rail::parse(&self.rail).ok_or_else(unreadable)?,
            credit: self.credit(),
            quoted: self.quoted(),
            display: self.display(),
            invoice: self.invoice(),
            id: self.attempt_id,
            sale_id: sale.id.clone(),
            account_id: sale.account_id.clone(),
            number: self.number,
            created_at: self.attempt_at,
            paid_at: self.paid_at,
            preimage: self.preimage,
        })
    }

    fn credit(&self) -> Option<Credit> {
        Some(Credit {
            wallet: WalletCurrency::parse(self.wallet.as_deref()?)?,
            wallet_id: self.wallet_id.clone()?,
            amount: self.wallet_amount?,
        })
    }

    fn quoted(&self) -> Option<Quoted> {
        Some(Quoted {
            of: match self.rate_of.as_deref()? {
                "CENT" => WalletCurrency::Usd,
                _ => WalletCurrency::Btc,
            },
            rate: Rate::new(self.rate_base?, u32::try_from(self.rate_offset?).ok()?)?,
            currency: self.rate_currency.clone()?,
            digits: small(self.rate_digits?),
            at: self.rate_at?,
            source: self.rate_source.clone()?,
        })
    }

    fn display(&self) -> Option<Money> {
        Some(Money {
            minor: self.display_amount?,
            currency: self.display_currency.clone()?,
            digits: small(self.display_digits?),
        })
    }

    fn invoice(&self) -> Option<Invoice> {
        Some(Invoice {
            payment_request: self.payment_request.clone()?,
            payment_hash: self.payment_hash.clone()?,
            satoshis: self.satoshis?,
            expires_at: self.expires_at?,
        })
    }
}

impl OpenRow {
    fn read(self) -> Result<Open, Error> {
        Ok(Open {
            status: read_status(&self.status)?,
            attempt_id: self.id,
            sale_id: self.sale_id,
            payment_hash: self.payment_hash,
            created_at: self.created_at,
            expires_at: self.expires_at,
        })
    }
}

fn unit_of_rate(of: WalletCurrency) -> &'static str {
    match of {
        WalletCurrency::Btc => "SAT",
        WalletCurrency::Usd => "CENT",
    }
}

/// Decimals of a currency; the tables hold 0 to 8.
fn small(digits: i64) -> u8 {
    u8::try_from(digits).unwrap_or_default()
}

fn read_status(code: &str) -> Result<Status, Error> {
    Status::parse(code).ok_or_else(unreadable)
}

/// The tables' own constraints rule this out.
fn unreadable() -> Error {
    tracing::error!("the tables of the sales hold a word that this version does not know");
    Error::Internal
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::World;

    const NOW: Millis = 1_800_000_000_000;

    #[tokio::test]
    async fn a_sale_is_read_as_it_was_written() {
        let db = db().await;
        let mut sale = sale("s1", "alice", NOW);
        begin(&db, &sale, "key", NOW).await.unwrap();
        assert_eq!(find(&db, "alice", "s1").await.unwrap(), Some(sale.clone()));
        let made = attach(&db, "s1-1", &invoice("aa"), NOW, "test").await.unwrap().unwrap();
        assert_eq!((made.sale_id.as_str(), made.status), ("s1", Status::Waiting));
        sale.attempts[0].status = Status::Waiting;
        sale.attempts[0].invoice = Some(invoice("aa"));
        sale.revision = 2;
        assert_eq!(last(&db, "alice").await.unwrap(), Some(sale));
    }

    #[tokio::test]
    async fn nobody_sees_another_account_s_sale() {
        let db = db().await;
        begin(&db, &sale("s1", "alice", NOW), "key", NOW).await.unwrap();
        assert_eq!(find(&db, "bob", "s1").await.unwrap(), None);
        assert_eq!(last(&db, "bob").await.unwrap(), None);
        assert!(list(&db, "bob", &Filter::default(), 9, 0).await.unwrap().is_empty());
        let mut again = attempt("s1", "bob", 2, NOW);
        again.id = "other".to_owned();
        assert_eq!(begin_again(&db, &again, NOW).await.unwrap(), Renewed::NotNeeded);
    }

    #[tokio::test]
    async fn a_form_makes_one_sale_of_its_account() {
        let db = db().await;
        assert_eq!(
            begin(&db, &sale("s1", "alice", NOW), "key", NOW).await.unwrap(),
            Begun::New
        );
        let second = begin(&db, &sale("s2", "alice", NOW), "key", NOW).await.unwrap();
        assert!(matches!(second, Begun::Before(sale) if sale.id == "s1"));
        assert_eq!(
            begin(&db, &sale("s3", "bob", NOW), "key", NOW).await.unwrap(),
            Begun::New
        );
    }

    #[tokio::test]
    async fn the_sixty_first_invoice_of_a_minute_waits_for_the_first_to_be_a_minute_old() {
        let db = db().await;
        for i in 0..60 {
            let begun = begin(&db, &sale(&format!("s{i}"), "alice", NOW + i), &i.to_string(), NOW + i).await;
            assert_eq!(begun.unwrap(), Begun::New);
        }
        let late = begin(&db, &sale("late", "alice", NOW), "late", NOW + 40_000)
            .await
            .unwrap();
        assert_eq!(late, Begun::TooMany(Duration::from_secs(20)));
        assert_eq!(find(&db, "alice", "late").await.unwrap(), None);
        assert_eq!(
            begin(&db, &sale("b", "bob", NOW), "b", NOW + 40_000).await.unwrap(),
            Begun::New
        );
        assert_eq!(
            begin(&db, &sale("late", "alice", NOW), "late", NOW + 60_000)
                .await
                .unwrap(),
            Begun::New
        );
    }

    #[tokio::test]
    async fn a_refused_sale_leaves_nothing() {
        let db = db().await;
        let sale = sale("s1", "alice", NOW);
        begin(&db, &sale, "key", NOW).await.unwrap();
        assert!(withdraw(&db, sale.newest()).await.unwrap());
        assert_eq!(find(&db, "alice", "s1").await.unwrap(), None);
        assert_eq!(begin(&db, &sale, "key", NOW).await.unwrap(), Begun::New);
    }

    #[tokio::test]
    async fn a_refused_renewal_leaves_the_sale_as_it_was() {
        let db = db().await;
        open_sale(&db, "s1").await;
        expire(&db, "s1-1", NOW, "test").await.unwrap();
        let again = attempt("s1", "alice", 2, NOW);
        assert_eq!(begin_again(&db, &again, NOW).await.unwrap(), Renewed::New);
        assert_eq!(begin_again(&db, &again, NOW).await.unwrap(), Renewed::NotNeeded);
        assert_eq!(status(&db, "s1").await, Status::Waiting);
        assert!(withdraw(&db, &again).await.unwrap());
        assert_eq!(status(&db, "s1").await, Status::Expired);
    }

    #[tokio::test]
    async fn a_payment_is_written_once() {
        let db = db().await;
        open_sale(&db, "s1").await;
        let paid = pay(&db, "s1-1", Some("preimage"), NOW, "test").await.unwrap().unwrap();
        assert_eq!(paid.status, Status::Paid);
        assert_eq!(pay(&db, "s1-1", None, NOW + 1, "test").await.unwrap(), None);
        assert_eq!(expire(&db, "s1-1", NOW + 1, "test").await.unwrap(), None);
        assert_eq!(cancel(&db, "s1-1", NOW + 1, "test").await.unwrap(), None);
        let sale = find(&db, "alice", "s1").await.unwrap().unwrap();
        assert_eq!((sale.status, sale.decisive().paid_at), (Status::Paid, Some(NOW)));
        assert_eq!(sale.decisive().preimage.as_deref(), Some("preimage"));
    }

    #[tokio::test]
    async fn money_after_the_end_is_late_and_a_second_payment_is_kept() {
        let db = db().await;
        open_sale(&db, "s1").await;
        cancel(&db, "s1-1", NOW, "test").await.unwrap();
        begin_again(&db, &attempt("s1", "alice", 2, NOW), NOW).await.unwrap();
        attach(&db, "s1-2", &invoice("s1-2"), NOW, "test").await.unwrap();
        let late = pay(&db, "s1-1", None, NOW + 1, "test").await.unwrap().unwrap();
        assert_eq!(late.status, Status::PaidLate);
        assert_eq!(status(&db, "s1").await, Status::PaidLate);
        pay(&db, "s1-2", None, NOW + 2, "test").await.unwrap().unwrap();
        let sale = find(&db, "alice", "s1").await.unwrap().unwrap();
        assert_eq!(sale.status, Status::PaidLate);
        assert_eq!(
            sale.second_payments().map(|a| a.id.as_str()).collect::<Vec<_>>(),
            ["s1-2"]
        );
    }

    #[tokio::test]
    async fn what_was_given_up_unseen_stays_given_up_and_is_watched_once_found() {
        let db = db().await;
        begin(&db, &sale("s1", "alice", NOW), "key", NOW).await.unwrap();
        cancel(&db, "s1-1", NOW, "test").await.unwrap();
        assert_eq!(lost(&db, NOW, NOW - 1).await.unwrap().len(), 1);
        let found = attach(&db, "s1-1", &invoice("aa"), NOW, "test").await.unwrap().unwrap();
        assert_eq!(found.status, Status::Cancelled);
        assert!(lost(&db, NOW, NOW - 1).await.unwrap().is_empty());
        assert_eq!(open(&db, NOW).await.unwrap().len(), 1);
        assert_eq!(attach(&db, "s1-1", &invoice("bb"), NOW, "test").await.unwrap(), None);
        assert!(!withdraw(&db, sale("s1", "alice", NOW).newest()).await.unwrap());
    }

    #[tokio::test]
    async fn what_waits_is_open_however_old_and_what_expired_for_a_while() {
        let db = db().await;
        open_sale(&db, "s1").await;
        let far = invoice("x").expires_at + 86_400_000;
        assert_eq!(open(&db, far).await.unwrap().len(), 1);
        expire(&db, "s1-1", NOW, "test").await.unwrap();
        assert!(open(&db, far).await.unwrap().is_empty());
        assert_eq!(open(&db, invoice("x").expires_at - 1).await.unwrap().len(), 1);
    }

    #[tokio::test]
    async fn the_tables_refuse_what_the_rules_forbid() {
        let db = db().await;
        open_sale(&db, "s1").await;
        pay(&db, "s1-1", None, NOW, "test").await.unwrap();
        for forbidden in [
            "update attempts set status = 'waiting', paid_at = null",
            "update attempts set status = 'expired', paid_at = null",
            "update attempts set payment_hash = 'other'",
            "update attempts set satoshis = 1",
            "update attempts set wallet_amount = 1",
            "delete from attempts",
            "update sales set status = 'waiting'",
            "update sales set status = 'paid-late'",
            "update sales set amount = 1",
            "delete from sales",
            "update attempt_events set at = 0",
            "delete from attempt_events",
        ] {
            assert!(sqlx::query(forbidden).execute(&db.write).await.is_err(), "{forbidden}");
        }
    }

    #[tokio::test]
    async fn history_is_filtered_searched_and_paged() {
        let db = db().await;
        for (i, memo) in ["Table 4", "100% off", "Table 5"].into_iter().enumerate() {
            let id = format!("s{i}");
            let at = NOW + i as i64;
            let sale = Sale {
                memo: memo.to_owned(),
                ..sale(&id, "alice", at)
            };
            begin(&db, &sale, &id, at).await.unwrap();
        }
        attach(&db, "s1-1", &invoice("ff"), NOW, "test").await.unwrap();
        pay(&db, "s1-1", None, NOW, "test").await.unwrap();
        let found = async |filter: Filter, limit, skip| {
            let sales = list(&db, "alice", &filter, limit, skip).await.unwrap();
            sales.into_iter().map(|sale| sale.id).collect::<Vec<_>>()
        };
        let search = |text: &str| Filter {
            search: text.to_owned(),
            ..Filter::default()
        };
        assert_eq!(found(Filter::default(), 2, 0).await, ["s2", "s1"]);
        assert_eq!(found(Filter::default(), 2, 2).await, ["s0"]);
        assert_eq!(found(Filter::default(), 2, 100).await, [""; 0]);
        assert_eq!(found(search(" table "), 9, 0).await, ["s2", "s0"]);
        assert_eq!(found(search("0%"), 9, 0).await, ["s1"]);
        assert_eq!(found(search("FF"), 9, 0).await, ["s1"]);
        assert_eq!(found(search("s2-1"), 9, 0).await, ["s2"]);
        assert_eq!(found(search("12.34"), 9, 0).await, ["s2", "s1", "s0"]);
        assert_eq!(found(search("12.35"), 9, 0).await, [""; 0]);
        let paid = Filter {
            status: Some(Status::Paid),
            ..Filter::default()
        };
        assert_eq!(found(paid, 9, 0).await, ["s1"]);
        let days = Filter {
            from: Some(NOW + 1),
            until: Some(NOW + 2),
            ..Filter::default()
        };
        assert_eq!(found(days, 9, 0).await, ["s1"]);
    }

    #[tokio::test]
    async fn only_its_token_finds_a_receipt() {
        let db = db().await;
        open_sale(&db, "s1").await;
        let token = sale("s1", "alice", NOW).receipt_token;
        assert!(find_by_receipt(&db, &token).await.unwrap().is_some());
        assert!(find_by_receipt(&db, "s1").await.unwrap().is_none());
    }

    async fn status(db: &Db, sale_id: &str) -> Status {
        find(db, "alice", sale_id).await.unwrap().unwrap().status
    }

    async fn open_sale(db: &Db, id: &str) {
        begin(db, &sale(id, "alice", NOW), id, NOW).await.unwrap();
        let attempt = format!("{id}-1");
        attach(db, &attempt, &invoice(&attempt), NOW, "test").await.unwrap();
    }

    fn sale(id: &str, account: &str, created_at: Millis) -> Sale {
        Sale {
            id: id.to_owned(),
            account_id: account.to_owned(),
            receipt_token: format!("{id:-<22}"),
            shop: account.to_owned(),
            created_at,
            amount: Money {
                minor: 1234,
                currency: "EUR".to_owned(),
                digits: 2,
            },
            memo: "Table 4".to_owned(),
            status: Status::Waiting,
            revision: 1,
            attempts: vec![attempt(id, account, 1, created_at)],
        }
    }

    fn attempt(sale_id: &str, account: &str, number: i64, created_at: Millis) -> Attempt {
        Attempt {
            id: format!("{sale_id}-{number}"),
            sale_id: sale_id.to_owned(),
            account_id: account.to_owned(),
            number,
            rail: Rail::Lightning,
            created_at,
            status: Status::Creating,
            credit: Some(Credit {
                wallet: WalletCurrency::Btc,
                wallet_id: "wallet".to_owned(),
                amount: 13_711,
            }),
            quoted: Some(Quoted {
                of: WalletCurrency::Btc,
                rate: Rate::new(90_000_000_000, 12).unwrap(),
                currency: "EUR".to_owned(),
                digits: 2,
                at: NOW,
                source: "test".to_owned(),
            }),
            display: Some(Money {
                minor: 1234,
                currency: "EUR".to_owned(),
                digits: 2,
            }),
            invoice: None,
            paid_at: None,
            preimage: None,
        }
    }

    fn invoice(payment_hash: &str) -> Invoice {
        Invoice {
            payment_request: format!("lnbc{payment_hash}"),
            payment_hash: payment_hash.to_owned(),
            satoshis: 13_711,
            expires_at: NOW + 900_000,
        }
    }

    /// A database of its own, as the process opens it.
    async fn db() -> Db {
        let path = std::env::temp_dir().join(format!("blink-till-sales-{}.db", uuid::Uuid::new_v4()));
        let mut db = Db::open(&path, World::Sandbox).await.unwrap();
        // One connection, opened by now: open files outlive their names, so nothing is left behind.
        db.read = db.write.clone();
        for ending in ["", "-wal", "-shm", ".lock"] {
            let _ = std::fs::remove_file(format!("{}{ending}", path.display()));
        }
        sqlx::query(
            "insert into accounts (id, user_id, display_currency, default_wallet, checked_at) \
             values ('alice', 'a', 'EUR', 'BTC', 0), ('bob', 'b', 'EUR', 'BTC', 0)",
        )
        .execute(&db.write)
        .await
        .unwrap();
        db
    }
}
