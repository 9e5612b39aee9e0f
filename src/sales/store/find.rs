//! Finding sales. Whoever asks says whose they are; a receipt's token is its own permission.

use super::rows::gather;

use crate::{
    auth::{Actor, CurrentUser},
    clock::Millis,
    db::{self, Db},
    error::Error,
    permissions::Permission,
    sales::sale::Sale,
};

/// Whose sales they are: a whole account's, or those of it that one cashier made.
#[derive(Clone, Copy, Debug)]
pub struct Whose<'a> {
    pub(super) account_id: &'a str,
    pub(super) cashier: Option<&'a str>,
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

impl<'a> Whose<'a> {
    /// What this person made; of whoever holds the account, all that was made for it.
    pub fn made_by(actor: &'a Actor) -> Self {
        Self {
            account_id: &actor.shop,
            cashier: actor.cashier().map(|cashier| cashier.id.as_str()),
        }
    }
}

/// What this person may see.
impl<'a> From<&'a CurrentUser> for Whose<'a> {
    fn from(user: &'a CurrentUser) -> Self {
        match user.actor.may(Permission::SeeAllSales) {
            true => Self::from(&user.actor.shop),
            false => Self::made_by(&user.actor),
        }
    }
}

/// This sale, if it is theirs; one that was a parked order is everybody's of the shop, as that was.
pub async fn find(db: &Db, whose: impl Into<Whose<'_>>, sale_id: &str) -> Result<Option<Sale>, Error> {
    let whose = whose.into();
    let rows = db::query_as(select_sales!(
        "where s.account_id = $1 and ($2 is null or s.created_by = $2 or s.parked_order is not null) \
         and s.id = $3 order by a.number"
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
    let rows = db::query_as(select_sales!("where s.receipt_token = $1 order by a.number"))
        .bind(token)
        .fetch_all(&db.read)
        .await?;
    Ok(gather(rows)?.pop())
}

/// The account's sales that were made or paid between two moments and are of this much, by what was typed, shown, asked for
/// or credited; newest first. `minors`: the amount in minor units of a currency with 0, 1, 2, 3 and 4 decimals.
pub async fn find_by_amount(
    db: &Db,
    account_id: &str,
    from: Millis,
    until: Millis,
    minors: [i64; 5],
    limit: i64,
) -> Result<Vec<Sale>, Error> {
    let query = db::query_as(select_sales!(
        "where s.id in ( \
             select s.id from sales s join attempts a on a.sale_id = s.id \
             where s.account_id = $1 and s.id in ( \
                 select id from sales where account_id = $1 and created_at >= $2 and created_at < $3 \
                 union select sale_id from attempts where account_id = $1 and paid_at >= $2 and paid_at < $3) \
             and (s.amount = case s.digits when 0 then $4 when 1 then $5 when 2 then $6 when 3 then $7 else $8 end \
                 or a.display_amount = case a.display_digits \
                     when 0 then $4 when 1 then $5 when 2 then $6 when 3 then $7 else $8 end \
                 or a.satoshis = $4 \
                 or a.wallet_amount = case a.wallet when 'BTC' then $4 else $6 end \
                 or a.credited = case a.wallet when 'BTC' then $4 else $6 end) \
             group by s.id order by max(s.created_at) desc, s.id limit 0 + $9) \
         order by s.created_at desc, s.id, a.number"
    ))
    .bind(account_id)
    .bind(from)
    .bind(until);
    let query = minors.into_iter().fold(query, |query, minor| query.bind(minor));
    let rows = query.bind(limit).fetch_all(&db.read).await?;
    gather(rows)
}
