//! What owners typed, its secrets sealed each in its own place.

use std::sync::PoisonError;

use secrecy::SecretString;

use super::{Result, Store};
use crate::{
    clock::Millis,
    db::{self, Lock},
    vault::Place,
};

/// A shop's app over there.
#[derive(Clone, Debug)]
pub struct Shop {
    /// The shop's owner.
    pub account_id: String,
    pub service_id: String,
    pub auth_id: String,
    pub app_token: SecretString,
    pub proxy_secret: SecretString,
    pub proxy_secret_previous: Option<SecretString>,
    /// `None`: no feed cards.
    pub category: Option<String>,
    /// When the owner typed all this.
    pub saved_at: Millis,
    /// Since when the app token is refused.
    pub refused_at: Option<Millis>,
}

/// A shop as its owner sees it.
#[derive(Debug)]
pub struct Overview {
    /// Is anything kept, whether or not it can be opened?
    pub is_kept: bool,
    pub shop: Option<Shop>,
    /// Who is connected, and since when, newest first: a cashier by name, or the owner.
    pub connected: Vec<(Option<String>, Millis)>,
    /// How many accounts of this shop are still linked over there, as far as we know.
    pub still_linked: i64,
}

/// What became of saving.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    Saved,
    /// Another owner has this `auth_id`.
    Taken,
}

fn place<'a>(column: &'static str, account_id: &'a str) -> Place<'a> {
    Place {
        table: "workplace_shops",
        column,
        row: account_id,
    }
}

/// One owner's, or everybody's.
const SELECT: &str = "select account_id, service_id, auth_id, app_token, proxy_secret, proxy_secret_previous, category, \
                      saved_at, refused_at from workplace_shops where $1 is null or account_id = $1";

impl Store {
    /// Keeps what the owner typed in place of what was there. Deletions that waited for a good token are due. With another
    /// app, links of the one before wait for its return; nobody can use an invitation of it.
    pub async fn save(&self, shop: &Shop) -> Result<Saved> {
        let id = shop.account_id.as_str();
        let seal = |column, secret: &SecretString| self.vault.seal(place(column, id), secret);
        let previous = shop.proxy_secret_previous.as_ref();
        let mut tx = self.db.begin(&[Lock::Workplace(id)]).await?;
        let done = db::query(
            "insert into workplace_shops (account_id, service_id, auth_id, app_token, proxy_secret, \
             proxy_secret_previous, category, saved_at) values ($1, $2, $3, $4, $5, $6, $7, $8) \
             on conflict (account_id) do update set service_id = excluded.service_id, auth_id = excluded.auth_id, \
             app_token = excluded.app_token, proxy_secret = excluded.proxy_secret, \
             proxy_secret_previous = excluded.proxy_secret_previous, category = excluded.category, \
             saved_at = excluded.saved_at, refused_at = null",
        )
        .bind(id)
        .bind(&shop.service_id)
        .bind(&shop.auth_id)
        .bind(seal("app_token", &shop.app_token))
        .bind(seal("proxy_secret", &shop.proxy_secret))
        .bind(previous.map(|secret| seal("proxy_secret_previous", secret)))
        .bind(&shop.category)
        .bind(shop.saved_at)
        .execute(&mut *tx)
        .await;
        match done {
            Err(db::Failure::Database(error)) if error.is_unique_violation() => return Ok(Saved::Taken),
            other => other?,
        };
        db::query("update workplace_links set next_at = $2 where account_id = $1 and state = 'ending'")
            .bind(id)
            .bind(shop.saved_at)
            .execute(&mut *tx)
            .await?;
        db::query("delete from workplace_invitations where account_id = $1 and auth_id <> $2")
            .bind(id)
            .bind(&shop.auth_id)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(Saved::Saved)
    }

    /// Forgets all of a shop: its secrets, its links and its cards.
    pub async fn remove(&self, account_id: &str) -> Result<()> {
        db::query("delete from workplace_shops where account_id = $1")
            .bind(account_id)
            .execute(&self.db.write)
            .await?;
        Ok(())
    }

    /// One owner's; `None` also when its secrets are damaged.
    ///
    /// # Errors
    /// They are sealed with a key that this process does not know: they are there, and stay.
    pub async fn shop(&self, account_id: &str) -> Result<Option<Shop>> {
        match self.rows(Some(account_id)).await?.first() {
            Some(row) => self.read(row),
            None => Ok(None),
        }
    }

    /// Every owner's whose secrets can be opened, and whether those of another are sealed with a key that this process does not
    /// know.
    pub async fn shops(&self) -> Result<(Vec<Shop>, bool)> {
        let rows = self.rows(None).await?;
        let read: Vec<_> = rows.iter().map(|row| self.read(row)).collect();
        let lacks_key = read.iter().any(Result::is_err);
        Ok((read.into_iter().flatten().flatten().collect(), lacks_key))
    }

    /// What the page of settings shows of this owner, in one question.
    pub async fn overview(&self, account_id: &str) -> Result<Overview> {
        let rows = db::query(
            "select s.account_id, s.service_id, s.auth_id, s.app_token, s.proxy_secret, s.proxy_secret_previous, \
             s.category, s.saved_at, s.refused_at, case when c.cashier_id is not null then c.name end as connected_name, c.created_at as connected_at, \
             (select count(*) from workplace_current w \
                where w.account_id = o.account_id and w.state in ('linked', 'ending')) as still_linked \
             from (select cast($1 as text) as account_id) o \
             left join workplace_shops s on s.account_id = o.account_id \
             left join workplace_connected c on c.account_id = o.account_id \
             order by c.created_at desc, c.id",
        )
        .bind(account_id)
        .fetch_all(&self.db.read)
        .await?;
        let first = rows.first().ok_or(db::Failure::RowNotFound)?;
        let is_kept = first.get::<Option<&str>>("account_id").is_some();
        let connected = |row: &db::Row| Some((row.get("connected_name"), row.get::<Option<Millis>>("connected_at")?));
        Ok(Overview {
            is_kept,
            // Sealed with a key that is missing, it is shown as what cannot be read: its owner may still forget it, or type it anew.
            shop: if is_kept { self.read(first).ok().flatten() } else { None },
            connected: rows.iter().filter_map(connected).collect(),
            still_linked: first.get("still_linked"),
        })
    }

    /// The token is refused over there, unless there is a new one since. `true`: nobody knew yet.
    pub async fn refused(&self, shop: &Shop, now: Millis) -> Result<bool> {
        let done = db::query(
            "update workplace_shops set refused_at = $3 where account_id = $1 and saved_at = $2 and refused_at is null",
        )
        .bind(&shop.account_id)
        .bind(shop.saved_at)
        .bind(now)
        .execute(&self.db.write)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// The token was good, unless there is a new one since.
    pub async fn accepted(&self, shop: &Shop) -> Result<()> {
        if shop.refused_at.is_some() {
            db::query("update workplace_shops set refused_at = null where account_id = $1 and saved_at = $2")
                .bind(&shop.account_id)
                .bind(shop.saved_at)
                .execute(&self.db.write)
                .await?;
        }
        Ok(())
    }

    /// Seals with the newest key what an older one had sealed; how many shops.
    pub async fn reseal(&self) -> Result<usize> {
        let rows = self.rows(None).await?;
        let mut count = 0;
        for row in rows {
            let sealed: Vec<u8> = row.get("app_token");
            if !self.vault.is_stale(&sealed) {
                continue;
            }
            // Without their key they stay as they are; others are sealed anew all the same.
            if let Ok(Some(shop)) = self.read(&row) {
                count += usize::from(self.reseal_shop(&shop, &sealed).await?);
            }
        }
        Ok(count)
    }

    /// Unless it was saved anew meanwhile.
    async fn reseal_shop(&self, shop: &Shop, sealed: &[u8]) -> Result<bool> {
        let seal = |column, secret: &SecretString| self.vault.seal(place(column, &shop.account_id), secret);
        let previous = shop.proxy_secret_previous.as_ref();
        let done = db::query(
            "update workplace_shops set app_token = $3, proxy_secret = $4, proxy_secret_previous = $5 \
             where account_id = $1 and app_token = $2",
        )
        .bind(&shop.account_id)
        .bind(sealed)
        .bind(seal("app_token", &shop.app_token))
        .bind(seal("proxy_secret", &shop.proxy_secret))
        .bind(previous.map(|secret| seal("proxy_secret_previous", secret)))
        .execute(&self.db.write)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    async fn rows(&self, account_id: Option<&str>) -> Result<Vec<db::Row>> {
        db::query(SELECT).bind(account_id).fetch_all(&self.db.read).await
    }

    fn read(&self, row: &db::Row) -> Result<Option<Shop>> {
        let shop = self.open(row)?;
        if shop.is_none() {
            let account: String = row.get("account_id");
            let mut told = self.unreadable.lock().unwrap_or_else(PoisonError::into_inner);
            if told.insert((account.clone(), row.get("saved_at"))) {
                tracing::error!(
                    account,
                    "ALARM: this shop's workplace secrets cannot be opened; its owner has to type them again"
                );
            }
        }
        Ok(shop)
    }

    fn open(&self, row: &db::Row) -> Result<Option<Shop>> {
        let account_id: String = row.get("account_id");
        let open = |column, sealed: Vec<u8>| self.vault.try_open(place(column, &account_id), &sealed);
        let (app_token, proxy_secret) = (
            open("app_token", row.get("app_token"))?,
            open("proxy_secret", row.get("proxy_secret"))?,
        );
        let previous = match row.get::<Option<Vec<u8>>>("proxy_secret_previous") {
            Some(sealed) => open("proxy_secret_previous", sealed)?.map(Some),
            None => Some(None),
        };
        let (Some(app_token), Some(proxy_secret), Some(proxy_secret_previous)) = (app_token, proxy_secret, previous)
        else {
            return Ok(None);
        };
        Ok(Some(Shop {
            app_token,
            proxy_secret,
            proxy_secret_previous,
            service_id: row.get("service_id"),
            auth_id: row.get("auth_id"),
            category: row.get("category"),
            saved_at: row.get("saved_at"),
            refused_at: row.get("refused_at"),
            account_id,
        }))
    }
}
