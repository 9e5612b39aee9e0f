//! Finding sales. Whoever asks says whose they are; a receipt's token is its own permission.

use super::rows::gather;
use crate::{
    auth::CurrentUser,
    clock::Millis,
    db::Db,
    error::Error,
    money,
    sales::sale::{Sale, Status},
};

/// Whose sales they are: a whole account's, or those of it that one cashier made.
#[derive(Clone, Copy, Debug)]
pub struct Whose<'a> {
    account_id: &'a str,
    cashier: Option<&'a str>,
}

impl<'a> From<&'a str> for Whose<'a> {
    fn from(account_id: &'a str) -> Self {
        Self {
            account_id,
            cashier: None,
        }
    }
}

impl<'a> From<&'a String> for Whose<'a> {
    fn from(account_id: &'a String) -> Self {
        account_id.as_str().into()
    }
}

/// What this person may see.
impl<'a> From<&'a CurrentUser> for Whose<'a> {
    fn from(user: &'a CurrentUser) -> Self {
        Self {
            account_id: &user.account.id,
            cashier: user.cashier.as_ref().map(|cashier| cashier.id.as_str()),
        }
    }
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

/// This sale, if it is theirs.
pub async fn find(db: &Db, whose: impl Into<Whose<'_>>, sale_id: &str) -> Result<Option<Sale>, Error> {
    let whose = whose.into();
    let rows = sqlx::query_as(select_sales!(
        "where s.account_id = $1 and ($2 is null or s.created_by = $2) and s.id = $3 order by a.number"
    ))
    .bind(whose.account_id)
    .bind(whose.cashier)
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

/// Their latest sale.
pub async fn last(db: &Db, whose: impl Into<Whose<'_>>) -> Result<Option<Sale>, Error> {
    let whose = whose.into();
    let rows = sqlx::query_as(select_sales!(
        "where s.id = (select id from sales where account_id = $1 and ($2 is null or created_by = $2) \
         order by created_at desc, id limit 1) order by a.number"
    ))
    .bind(whose.account_id)
    .bind(whose.cashier)
    .fetch_all(&db.read)
    .await?;
    Ok(gather(rows)?.pop())
}

/// Their sales, newest first.
pub async fn list(
    db: &Db,
    whose: impl Into<Whose<'_>>,
    filter: &Filter,
    limit: i64,
    skip: i64,
) -> Result<Vec<Sale>, Error> {
    let whose = whose.into();
    let search = filter.search.trim();
    let rows = sqlx::query_as(select_sales!(
        "where s.id in ( \
             select s.id from sales s \
             where s.account_id = $1 and ($14 is null or s.created_by = $14) and s.created_at >= $2 and s.created_at < $3 and ($4 = '' or s.status = $4) \
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
    .bind(whose.account_id)
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
    .bind(whose.cashier)
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
    money::parse(search, digits).unwrap_or(-1)
}
