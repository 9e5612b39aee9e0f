//! How links end: which one a DELETE means, and what is still to be deleted over there.

use super::{Invitation, Link, Result, Store};

use crate::{
    clock::Millis,
    db::{self, Lock},
    token,
};

/// What is kept of a link that is no more.
pub fn link_hash(account_id: &str, user_id: &str, linked_account_id: &str) -> String {
    token::hash(format!("{account_id}\0{user_id}\0{linked_account_id}"))
}

impl Store {
    /// The user's links with this id, those that are not over first.
    pub async fn links_with(&self, account_id: &str, user_id: &str, linked_account_id: &str) -> Result<Vec<Link>> {
        db::query_as(
            "select id, account_id, user_id, auth_id, linked_account_id, cashier_id, tries, created_at, state \
             from workplace_current where account_id = $1 and user_id = $2 and linked_account_id = $3 \
             order by over_at is not null, created_at desc",
        )
        .bind(account_id)
        .bind(user_id)
        .bind(linked_account_id)
        .fetch_all(&self.db.read)
        .await
    }

    /// One of the user's links whose id nobody told: the one that is most likely meant.
    pub async fn link_without_id(&self, account_id: &str, user_id: &str) -> Result<Option<Link>> {
        db::query_as(
            "select id, account_id, user_id, auth_id, linked_account_id, cashier_id, tries, created_at, state \
             from workplace_current where account_id = $1 and user_id = $2 and linked_account_id is null \
             order by state = 'linked' desc, created_at desc limit 1",
        )
        .bind(account_id)
        .bind(user_id)
        .fetch_optional(&self.db.read)
        .await
    }

    /// Ends a link here; over there it is to be deleted, by somebody else from `next_at` on. `false`: it was ended
    /// already.
    pub async fn end_link(&self, id: &str, linked_account_id: &str, now: Millis, next_at: Millis) -> Result<bool> {
        let done = db::query(
            "update workplace_links set state = 'ending', linked_account_id = $2, over_at = $3, next_at = $4 \
             where id = $1 and state <> 'ending'",
        )
        .bind(id)
        .bind(linked_account_id)
        .bind(now)
        .bind(next_at)
        .execute(&self.db.write)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// The same of a link that is still being added. `false`: it is not any more.
    pub async fn end_before_it_connects(
        &self,
        id: &str,
        linked_account_id: &str,
        now: Millis,
        next_at: Millis,
    ) -> Result<bool> {
        let done = db::query(
            "update workplace_links set state = 'ending', cashier_id = null, linked_account_id = $2, over_at = $3, \
             next_at = $4 where id = $1 and state = 'adding'",
        )
        .bind(id)
        .bind(linked_account_id)
        .bind(now)
        .bind(next_at)
        .execute(&self.db.write)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// The link of this id of ours.
    pub async fn link(&self, id: &str) -> Result<Option<Link>> {
        db::query_as(
            "select id, account_id, user_id, auth_id, linked_account_id, cashier_id, tries, created_at, state \
             from workplace_current where id = $1",
        )
        .bind(id)
        .fetch_optional(&self.db.read)
        .await
    }

    /// Ends the links of cashiers whom the owner ended.
    pub async fn end_links_of_ended(&self, now: Millis) -> Result<()> {
        db::query(
            "update workplace_links set over_at = $1, \
             state = case when linked_account_id is null then 'unclear' else 'ending' end, \
             next_at = case when linked_account_id is null then null else $1 end \
             where state = 'linked' and cashier_id in (select id from cashiers where ended_at is not null)",
        )
        .bind(now)
        .execute(&self.db.write)
        .await?;
        Ok(())
    }

    /// Links to be deleted over there, oldest first. Each is put off by `hold` first, so that another process leaves it
    /// alone.
    pub async fn due_deletions(&self, now: Millis, hold: Millis) -> Result<Vec<Link>> {
        db::query_as(
            "update workplace_links set next_at = $2 where state = 'ending' and next_at <= $1 and id in \
             (select id from workplace_current where state = 'ending' and next_at <= $1 order by next_at limit 200) \
             returning id, account_id, user_id, auth_id, linked_account_id, cashier_id, tries, created_at, state",
        )
        .bind(now)
        .bind(now.saturating_add(hold))
        .fetch_all(&self.db.write)
        .await
    }

    /// Tries a deletion again at `next_at`.
    pub async fn delete_later(&self, id: &str, next_at: Millis) -> Result<()> {
        db::query("update workplace_links set next_at = $2, tries = tries + 1 where id = $1 and state = 'ending'")
            .bind(id)
            .bind(next_at)
            .execute(&self.db.write)
            .await?;
        Ok(())
    }

    /// The link is no more; only its hash is kept.
    pub async fn deleted(&self, id: &str, link_hash: &str, now: Millis) -> Result<()> {
        let mut tx = self.db.begin(&[]).await?;
        db::query("delete from workplace_links where id = $1")
            .bind(id)
            .execute(&mut *tx)
            .await?;
        db::query("insert into workplace_ended (link_hash, ended_at) values ($1, $2) on conflict (link_hash) do update set ended_at = $2")
            .bind(link_hash)
            .bind(now)
            .execute(&mut *tx)
            .await?;
        tx.commit().await
    }

    /// When such a link ended, if there was one.
    pub async fn ended_at(&self, link_hash: &str) -> Result<Option<Millis>> {
        db::query_scalar("select ended_at from workplace_ended where link_hash = $1")
            .bind(link_hash)
            .fetch_optional(&self.db.read)
            .await
    }

    /// Puts an account on record that is there under this id and that nobody here wants: to be deleted from `next_at` on,
    /// unless it is on record already. `false`: the shop is forgotten or has another app, and nothing can delete it later.
    pub async fn unwanted(
        &self,
        of: &Invitation,
        linked_account_id: &str,
        now: Millis,
        next_at: Millis,
    ) -> Result<bool> {
        let mut tx = self.db.begin(&[Lock::Workplace(&of.account_id)]).await?;
        let shop: Option<i64> =
            db::query_scalar("select cast(1 as bigint) from workplace_shops where account_id = $1 and auth_id = $2")
                .bind(&of.account_id)
                .bind(&of.auth_id)
                .fetch_optional(&mut *tx)
                .await?;
        db::query(
            "insert into workplace_links (id, account_id, user_id, auth_id, linked_account_id, name, state, created_at, \
             over_at, next_at) select $1, account_id, $3, $6, $4, '', 'ending', $5, $5, $7 from workplace_shops \
             where account_id = $2 and auth_id = $6 and not exists (select 1 from workplace_links \
                 where account_id = $2 and user_id = $3 and auth_id = $6 and linked_account_id = $4)",
        )
        .bind(uuid::Uuid::new_v4().to_string())
        .bind(&of.account_id)
        .bind(&of.user_id)
        .bind(linked_account_id)
        .bind(now)
        .bind(&of.auth_id)
        .bind(next_at)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(shop.is_some())
    }
}
