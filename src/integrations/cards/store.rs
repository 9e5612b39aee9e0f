//! The tables of the module. Merchants and refunds here, the paylinks in `store/links.rs`.

mod links;
#[cfg(test)]
mod races;

use super::provider::Merchant;
use crate::{
    clock::Millis,
    db::{self, Db, FromRow, Lock},
    error::Error,
    sales::given_back_within,
    vault::{Place, Vault},
};

/// The tables, with the key to what is sealed in them.
#[derive(Clone, Debug)]
pub struct Store {
    db: Db,
    vault: Vault,
}

/// Money that was given back, or was to be.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Refund {
    pub id: String,
    pub attempt_id: String,
    pub amount: i64,
    /// `asked`, `done`, `refused` or `unclear`.
    pub state: String,
    pub created_at: Millis,
}

/// What became of a wish to give back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begun {
    /// On record.
    New,
    /// This form has been used.
    Before,
    /// So much is not left.
    TooMuch,
}

fn place<'a>(column: &'static str, row: &'a str) -> Place<'a> {
    Place {
        table: "card_merchants",
        column,
        row,
    }
}

impl Store {
    pub fn new(db: Db, vault: Vault) -> Self {
        Self { db, vault }
    }

    // --- merchants

    /// Keeps a shop's keys, sealed.
    pub async fn keep_merchant(&self, merchant: &Merchant, now: Millis) -> Result<(), Error> {
        let row = merchant.account_id.as_str();
        db::query(
            "insert into card_merchants (account_id, api_key, secret_key, currency, version, created_at) \
             values ($1, $2, $3, $4, $5, $6) on conflict (account_id) do update set api_key = excluded.api_key, \
             secret_key = excluded.secret_key, currency = excluded.currency, version = excluded.version, \
             created_at = excluded.created_at",
        )
        .bind(row)
        .bind(self.vault.seal(place("api_key", row), &merchant.api_key))
        .bind(self.vault.seal(place("secret_key", row), &merchant.secret_key))
        .bind(&merchant.currency)
        .bind(merchant.version)
        .bind(now)
        .execute(&self.db.write)
        .await?;
        Ok(())
    }

    /// The shop's keys, opened; `None` when there are none, or when they are damaged.
    ///
    /// # Errors
    /// They are sealed with a key that this process does not know: they are there, and stay.
    pub async fn merchant(&self, account_id: &str) -> Result<Option<Merchant>, Error> {
        let row = db::query("select api_key, secret_key, currency, version from card_merchants where account_id = $1")
            .bind(account_id)
            .fetch_optional(&self.db.read)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let open = |column: &'static str| {
            let sealed: Vec<u8> = row.get(column);
            let opened = self.vault.try_open(place(column, account_id), &sealed);
            opened.map_err(db::Failure::from)
        };
        let (Some(api_key), Some(secret_key)) = (open("api_key")?, open("secret_key")?) else {
            tracing::error!("a shop's keys of the card service cannot be opened; its owner has to type them again");
            return Ok(None);
        };
        Ok(Some(Merchant {
            account_id: account_id.to_owned(),
            api_key,
            secret_key,
            currency: row.get("currency"),
            version: row.get("version"),
        }))
    }

    /// What the shop charges in by card, without opening anything.
    pub async fn currency(&self, account_id: &str) -> Result<Option<String>, Error> {
        let currency = db::query_scalar("select currency from card_merchants where account_id = $1")
            .bind(account_id)
            .fetch_optional(&self.db.read)
            .await?;
        Ok(currency)
    }

    /// What the shop charges in by card; without keys, the sales of which nobody would learn that they were paid by card,
    /// because their links were open after `since`.
    pub async fn currency_or_unwatched(
        &self,
        account_id: &str,
        since: Millis,
    ) -> Result<(Option<String>, Vec<String>), Error> {
        let rows: Vec<(Option<String>, Option<String>)> = db::query_as(
            "select m.currency, l.sale_id from (select cast($1 as text) as account_id) o \
             left join card_merchants m on m.account_id = o.account_id \
             left join card_links l on m.account_id is null and l.account_id = o.account_id \
                and l.state in ('asked', 'open') and l.expires_at > $2 \
             order by l.created_at, l.attempt_id",
        )
        .bind(account_id)
        .bind(since)
        .fetch_all(&self.db.read)
        .await?;
        let currency = rows.first().and_then(|(currency, _)| currency.clone());
        Ok((currency, rows.into_iter().filter_map(|(_, sale_id)| sale_id).collect()))
    }

    /// Forgets a shop's keys.
    pub async fn remove_merchant(&self, account_id: &str) -> Result<(), Error> {
        db::query("delete from card_merchants where account_id = $1")
            .bind(account_id)
            .execute(&self.db.write)
            .await?;
        Ok(())
    }

    /// Seals with the newest key what an older one sealed; returns how many rows that were.
    pub async fn reseal(&self) -> Result<usize, Error> {
        let rows: Vec<(String, Vec<u8>, Vec<u8>)> =
            db::query_as("select account_id, api_key, secret_key from card_merchants")
                .fetch_all(&self.db.read)
                .await?;
        let mut count = 0;
        for (account_id, api_key, secret_key) in rows {
            if !self.vault.is_stale(&api_key) && !self.vault.is_stale(&secret_key) {
                continue;
            }
            let merchant = match self.merchant(&account_id).await {
                Ok(Some(merchant)) => merchant,
                // Others are sealed anew all the same.
                Ok(None) | Err(Error::LacksKey) => continue,
                Err(error) => return Err(error),
            };
            // Only what was read: the owner may be typing new ones.
            db::query("update card_merchants set api_key = $2, secret_key = $3 where account_id = $1 and api_key = $4")
                .bind(&account_id)
                .bind(self.vault.seal(place("api_key", &account_id), &merchant.api_key))
                .bind(self.vault.seal(place("secret_key", &account_id), &merchant.secret_key))
                .bind(&api_key)
                .execute(&self.db.write)
                .await?;
            count += 1;
        }
        Ok(count)
    }

    // --- refunds

    /// Puts a refund on record before the vendor is asked, if so much is left of the payment.
    pub async fn begin_refund(
        &self,
        refund: &Refund,
        account_id: &str,
        form_key: &str,
        paid: i64,
    ) -> Result<Begun, Error> {
        let mut tx = self.begin_for(&refund.attempt_id).await?;
        let used: Option<(i64,)> =
            db::query_as("select cast(1 as bigint) from card_refunds where account_id = $1 and form_key = $2")
                .bind(account_id)
                .bind(form_key)
                .fetch_optional(&mut *tx)
                .await?;
        if used.is_some() {
            return Ok(Begun::Before);
        }
        if refund.amount > paid - given_back(&mut tx, &refund.attempt_id).await? {
            return Ok(Begun::TooMuch);
        }
        db::query(
            "insert into card_refunds (id, attempt_id, account_id, form_key, amount, state, created_at) \
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(&refund.id)
        .bind(&refund.attempt_id)
        .bind(account_id)
        .bind(form_key)
        .bind(refund.amount)
        .bind(&refund.state)
        .bind(refund.created_at)
        .execute(&mut *tx)
        .await?;
        write_event(&mut tx, &refund.id, &refund.state, "", refund.created_at).await?;
        tell_sales(&mut tx, &refund.attempt_id).await?;
        tx.commit().await?;
        Ok(Begun::New)
    }

    async fn begin_for(&self, attempt_id: &str) -> Result<db::Transaction, Error> {
        Ok(self
            .db
            .begin(&[Lock::SaleOf(attempt_id), Lock::CardLink(attempt_id)])
            .await?)
    }

    /// Has this form given back before?
    pub async fn is_used(&self, account_id: &str, form_key: &str) -> Result<bool, Error> {
        let used: Option<(i64,)> =
            db::query_as("select cast(1 as bigint) from card_refunds where account_id = $1 and form_key = $2")
                .bind(account_id)
                .bind(form_key)
                .fetch_optional(&self.db.read)
                .await?;
        Ok(used.is_some())
    }

    /// What became of it. What the vendor said counts, also when the refund was given up before that was heard: the till
    /// stood still, or another one gave it up.
    pub async fn end_refund(&self, refund: &Refund, state: &str, note: &str, now: Millis) -> Result<(), Error> {
        let mut tx = self.begin_for(&refund.attempt_id).await?;
        let ended = db::query(
            "update card_refunds set state = $2 \
             where id = $1 and (state = 'asked' or state = 'unclear' and $2 <> 'unclear')",
        )
        .bind(&refund.id)
        .bind(state)
        .execute(&mut *tx)
        .await?;
        // Two who give it up write one line of history.
        if ended.rows_affected() == 1 {
            write_event(&mut tx, &refund.id, state, note, now).await?;
            tell_sales(&mut tx, &refund.attempt_id).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// The refunds of this payment, oldest first.
    pub async fn refunds(&self, attempt_id: &str) -> Result<Vec<Refund>, Error> {
        let refunds = db::query_as(
            "select id, attempt_id, amount, state, created_at from card_refunds where attempt_id = $1 \
             order by created_at, id",
        )
        .bind(attempt_id)
        .fetch_all(&self.db.read)
        .await?;
        Ok(refunds)
    }

    /// Refunds whose answer a restart lost: nobody knows, and nothing is sent again.
    pub async fn give_up_refunds(&self, now: Millis) -> Result<(), Error> {
        let asked: Vec<Refund> = db::query_as(
            "select id, attempt_id, amount, state, created_at from card_refunds where state = 'asked' and created_at < $1",
        )
        .bind(now - 120_000)
        .fetch_all(&self.db.read)
        .await?;
        for refund in asked {
            self.end_refund(&refund, "unclear", "the till was stopped", now).await?;
        }
        Ok(())
    }
}

/// What was given back of this payment, or may have been.
async fn given_back(tx: &mut db::Connection, attempt_id: &str) -> Result<i64, Error> {
    let given = db::query_scalar(
        "select cast(coalesce(sum(amount), 0) as bigint) from card_refunds where attempt_id = $1 and state <> 'refused'",
    )
    .bind(attempt_id)
    .fetch_one(tx)
    .await?;
    Ok(given)
}

/// The sums of the sales follow.
async fn tell_sales(tx: &mut db::Connection, attempt_id: &str) -> Result<(), Error> {
    let given = given_back(tx, attempt_id).await?;
    given_back_within(tx, attempt_id, given).await?;
    Ok(())
}

async fn write_event(
    tx: &mut db::Connection,
    refund_id: &str,
    state: &str,
    note: &str,
    now: Millis,
) -> Result<(), Error> {
    db::query("insert into card_refund_events (refund_id, at, state, note) values ($1, $2, $3, $4)")
        .bind(refund_id)
        .bind(now)
        .bind(state)
        .bind(note)
        .execute(tx)
        .await?;
    Ok(())
}
