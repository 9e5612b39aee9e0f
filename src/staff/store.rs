//! The table `cashiers`, and the sessions that are theirs. Who asks for a cashier says whose shop it is.

use super::{JoinForm, Staff};

use crate::{
    auth::Cashier,
    clock::Millis,
    db::{self, Db, FromRow},
};

/// The table.
#[derive(Clone, Debug)]
pub struct Store {
    db: Db,
}

/// A cashier as the owner sees them.
#[derive(Clone, Debug, FromRow)]
pub struct Listed {
    pub id: String,
    pub name: String,
    pub created_at: Millis,
    pub code_expires_at: Millis,
    pub joined_at: Option<Millis>,
    /// Where they are signed in, last used first.
    #[sqlx(skip)]
    pub devices: Vec<Device>,
}

/// A browser in which a cashier is signed in.
#[derive(Clone, Debug)]
pub struct Device {
    pub device: String,
    pub last_seen_at: Millis,
}

type Result<T> = std::result::Result<T, db::Failure>;

/// A code that may be used: by anybody once and in time, and within a minute by the browser `$3` that did ($2 is now). Who
/// waited for the same form to be done read the clock a moment before it.
macro_rules! usable {
    () => {
        "ended_at is null and ((joined_at is null and code_expires_at > $2) \
         or (joined_by = $3 and joined_at between $2 - 60000 and $2 + 60000))"
    };
}

impl Staff {
    /// Takes a code that was found and starts its cashier's session, as a part of this transaction. `false`: somebody was
    /// faster, or the owner ended the cashier; then nothing was written.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn join_in(&self, tx: &mut db::Connection, form: &JoinForm) -> Result<bool> {
        self.take_in(tx, form, None).await
    }

    /// The same by itself, and also for the form that comes again.
    pub(super) async fn join_alone(&self, form: &JoinForm) -> Result<bool> {
        let mut tx = self.ctx.db.begin(&form.session.locks()).await?;
        let is_taken = self.take_in(&mut tx, form, form.browser_hash.as_deref()).await?;
        tx.commit().await?;
        Ok(is_taken)
    }

    async fn take_in(&self, tx: &mut db::Connection, form: &JoinForm, again_by: Option<&str>) -> Result<bool> {
        let taken: Option<String> = db::query_scalar(concat!(
            "update cashiers set joined_at = coalesce(joined_at, $2), joined_by = coalesce(joined_by, $4) \
             where code_hash = $1 and ",
            usable!(),
            " returning id"
        ))
        .bind(&form.code_hash)
        .bind(self.ctx.clock.now())
        .bind(again_by)
        .bind(&form.browser_hash)
        .fetch_optional(&mut *tx)
        .await?;
        if let Some(id) = &taken {
            // Of a form that came before.
            db::query("delete from sessions where cashier_id = $1")
                .bind(id)
                .execute(&mut *tx)
                .await?;
            self.auth.add_cashier_session_in(tx, &form.session, id).await?;
        }
        Ok(taken.is_some())
    }
}

impl Store {
    pub fn new(db: Db) -> Self {
        Self { db }
    }

    /// Puts a new cashier on record, with the hash of a code that waits to be used.
    pub async fn add(&self, cashier: &Cashier, code_hash: &str, now: Millis, code_expires_at: Millis) -> Result<()> {
        db::query(
            "insert into cashiers (id, account_id, name, code_hash, code_expires_at, created_at) \
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(&cashier.id)
        .bind(&cashier.account_id)
        .bind(&cashier.name)
        .bind(code_hash)
        .bind(code_expires_at)
        .bind(now)
        .execute(&self.db.write)
        .await?;
        Ok(())
    }

    /// The cashier whose code has this hash and may be used, by this `browser` also a second time; only one of this shop if a
    /// shop is named.
    pub async fn find(
        &self,
        code_hash: &str,
        browser: Option<&str>,
        shop: Option<&str>,
        now: Millis,
    ) -> Result<Option<Cashier>> {
        db::query_as(concat!(
            "select id, account_id, name from cashiers where code_hash = $1 and ($4 is null or account_id = $4) and ",
            usable!()
        ))
        .bind(code_hash)
        .bind(now)
        .bind(browser)
        .bind(shop)
        .fetch_optional(&self.db.read)
        .await
    }

    /// The shop's cashiers who have not been ended, newest first. A code that ran out unused has made nobody.
    pub async fn list(&self, account_id: &str, now: Millis) -> Result<Vec<Listed>> {
        let rows = db::query(
            "select c.id, c.name, c.created_at, c.code_expires_at, c.joined_at, s.device, s.last_seen_at \
             from cashiers c left join sessions s on s.cashier_id = c.id where c.account_id = $1 \
             and c.ended_at is null and (c.joined_at is not null or c.code_expires_at > $2) \
             order by c.created_at desc, c.id, s.last_seen_at desc, s.id_hash",
        )
        .bind(account_id)
        .bind(now)
        .fetch_all(&self.db.read)
        .await?;
        let mut listed: Vec<Listed> = Vec::new();
        for row in &rows {
            let cashier = row.read::<Listed>()?;
            if listed.last().is_none_or(|last| last.id != cashier.id) {
                listed.push(cashier);
            }
            if let (Some(last), Some(device)) = (listed.last_mut(), row.get("device")) {
                let last_seen_at = row.get("last_seen_at");
                last.devices.push(Device { device, last_seen_at });
            }
        }
        Ok(listed)
    }

    /// Ends a cashier of this shop and their sessions at once; again is fine. `false`: the shop has no such cashier.
    pub async fn end(&self, account_id: &str, id: &str, now: Millis) -> Result<bool> {
        let mut tx = self.db.begin(&[]).await?;
        let done = db::query("update cashiers set ended_at = coalesce(ended_at, $3) where id = $1 and account_id = $2")
            .bind(id)
            .bind(account_id)
            .bind(now)
            .execute(&mut *tx)
            .await?;
        if done.rows_affected() == 0 {
            return Ok(false);
        }
        db::query("delete from sessions where cashier_id = $1")
            .bind(id)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(true)
    }
}
