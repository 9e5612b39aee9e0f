//! Who is connected: the invitation that the work app opens, the link that comes of it, and its end.

use sqlx::FromRow;

use super::{Result, Store};
use crate::clock::Millis;

/// What an invitation is bound to.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Invitation {
    pub account_id: String,
    pub user_id: String,
}

/// A linked account.
#[derive(Clone, Debug, FromRow)]
pub struct Link {
    pub id: String,
    pub account_id: String,
    pub user_id: String,
    pub linked_account_id: Option<String>,
    /// `None` is the owner.
    pub cashier_id: Option<String>,
    pub tries: i64,
    pub is_ending: bool,
}

/// A link as the owner sees it.
#[derive(Clone, Debug, FromRow)]
pub struct Listed {
    pub name: String,
    pub created_at: Millis,
}

impl Store {
    /// Keeps the hash of a new invitation; of a user's the newest `per_user` stay.
    pub async fn invite(
        &self,
        token_hash: &str,
        to: &Invitation,
        now: Millis,
        expires_at: Millis,
        per_user: i64,
    ) -> Result<()> {
        let mut tx = self.db.begin().await?;
        sqlx::query(
            "insert into workplace_invitations (token_hash, account_id, user_id, created_at, expires_at) \
             values ($1, $2, $3, $4, $5)",
        )
        .bind(token_hash)
        .bind(&to.account_id)
        .bind(&to.user_id)
        .bind(now)
        .bind(expires_at)
        .execute(&mut *tx)
        .await?;
        sqlx::query(
            "delete from workplace_invitations where account_id = $1 and user_id = $2 and token_hash not in \
             (select token_hash from workplace_invitations where account_id = $1 and user_id = $2 \
              order by created_at desc, rowid desc limit $3)",
        )
        .bind(&to.account_id)
        .bind(&to.user_id)
        .bind(per_user)
        .execute(&mut *tx)
        .await?;
        tx.commit().await
    }

    /// What this token invites to, as long as it may be used.
    pub async fn invitation(&self, token_hash: &str, now: Millis) -> Result<Option<Invitation>> {
        sqlx::query_as(
            "select account_id, user_id from workplace_invitations where token_hash = $1 and expires_at > $2",
        )
        .bind(token_hash)
        .bind(now)
        .fetch_optional(&self.db.read)
        .await
    }

    /// Uses an invitation up, and puts on record what it is used for; `None`: somebody else was faster.
    pub async fn begin_link(
        &self,
        token_hash: &str,
        id: &str,
        cashier_id: Option<&str>,
        name: &str,
        now: Millis,
    ) -> Result<Option<Invitation>> {
        let mut tx = self.db.begin().await?;
        let taken: Option<Invitation> = sqlx::query_as(
            "delete from workplace_invitations where token_hash = $1 and expires_at > $2 returning account_id, user_id",
        )
        .bind(token_hash)
        .bind(now)
        .fetch_optional(&mut *tx)
        .await?;
        let Some(invitation) = taken else { return Ok(None) };
        sqlx::query(
            "insert into workplace_links (id, account_id, user_id, cashier_id, name, state, created_at) \
             values ($1, $2, $3, $4, $5, 'adding', $6)",
        )
        .bind(id)
        .bind(&invitation.account_id)
        .bind(&invitation.user_id)
        .bind(cashier_id)
        .bind(name)
        .bind(now)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(Some(invitation))
    }

    /// The account is linked over there, under this id if it was told. `false`: the link ended meanwhile.
    pub async fn linked(&self, id: &str, linked_account_id: Option<&str>) -> Result<bool> {
        let done = sqlx::query(
            "update workplace_links set state = 'linked', linked_account_id = $2 where id = $1 and state = 'adding'",
        )
        .bind(id)
        .bind(linked_account_id)
        .execute(&self.db.write)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Nothing was linked over there.
    pub async fn not_linked(&self, id: &str) -> Result<()> {
        sqlx::query("delete from workplace_links where id = $1 and state = 'adding'")
            .bind(id)
            .execute(&self.db.write)
            .await?;
        Ok(())
    }

    /// Nobody knows whether it was linked. It connects nobody here; its user's next DELETE finds it.
    pub async fn maybe_linked(&self, id: &str) -> Result<()> {
        sqlx::query(
            "update workplace_links set state = 'unclear', cashier_id = null where id = $1 and state = 'adding'",
        )
        .bind(id)
        .execute(&self.db.write)
        .await?;
        Ok(())
    }

    /// Links that a process left half made before this moment.
    pub async fn abandoned(&self, before: Millis) -> Result<Vec<Link>> {
        sqlx::query_as(
            "select id, account_id, user_id, linked_account_id, cashier_id, tries, false as is_ending \
             from workplace_links where state = 'adding' and created_at <= $1",
        )
        .bind(before)
        .fetch_all(&self.db.read)
        .await
    }

    /// The user's link with this id; otherwise one of theirs whose id nobody told.
    pub async fn find_link(&self, account_id: &str, user_id: &str, linked_account_id: &str) -> Result<Option<Link>> {
        sqlx::query_as(
            "select id, account_id, user_id, linked_account_id, cashier_id, tries, state = 'ending' as is_ending \
             from workplace_links where account_id = $1 and user_id = $2 \
             and (linked_account_id is null or linked_account_id = $3) \
             order by linked_account_id is null, state = 'linked' desc, created_at desc limit 1",
        )
        .bind(account_id)
        .bind(user_id)
        .bind(linked_account_id)
        .fetch_optional(&self.db.read)
        .await
    }

    /// Ends a link here; over there it is to be deleted, by somebody else from `next_at` on. `false`: it was ended
    /// already.
    pub async fn end_link(&self, id: &str, linked_account_id: &str, next_at: Millis) -> Result<bool> {
        let done = sqlx::query(
            "update workplace_links set state = 'ending', linked_account_id = $2, next_at = $3 \
             where id = $1 and state <> 'ending'",
        )
        .bind(id)
        .bind(linked_account_id)
        .bind(next_at)
        .execute(&self.db.write)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// A link that came to nothing here is to be deleted over there at once; one whose id nobody told waits for its
    /// user's DELETE.
    pub async fn undo_link(&self, id: &str, now: Millis) -> Result<()> {
        sqlx::query(
            "update workplace_links set cashier_id = null, \
             state = case when linked_account_id is null then 'unclear' else 'ending' end, \
             next_at = case when linked_account_id is null then null else $2 end where id = $1 and state = 'linked'",
        )
        .bind(id)
        .bind(now)
        .execute(&self.db.write)
        .await?;
        Ok(())
    }

    /// Links to be deleted over there, oldest first. Each is put off by `hold` first, so that another process leaves it
    /// alone.
    pub async fn due_deletions(&self, now: Millis, hold: Millis) -> Result<Vec<Link>> {
        sqlx::query_as(
            "update workplace_links set next_at = $2 where id in \
             (select id from workplace_links where state = 'ending' and next_at <= $1 order by next_at limit 20) \
             returning id, account_id, user_id, linked_account_id, cashier_id, tries, true as is_ending",
        )
        .bind(now)
        .bind(now.saturating_add(hold))
        .fetch_all(&self.db.write)
        .await
    }

    /// Tries a deletion again at `next_at`.
    pub async fn delete_later(&self, id: &str, next_at: Millis) -> Result<()> {
        sqlx::query("update workplace_links set next_at = $2, tries = tries + 1 where id = $1 and state = 'ending'")
            .bind(id)
            .bind(next_at)
            .execute(&self.db.write)
            .await?;
        Ok(())
    }

    /// The link is no more; only its hash is kept.
    pub async fn deleted(&self, id: &str, link_hash: &str, now: Millis) -> Result<()> {
        let mut tx = self.db.begin().await?;
        sqlx::query("delete from workplace_links where id = $1")
            .bind(id)
            .execute(&mut *tx)
            .await?;
        sqlx::query("insert into workplace_ended (link_hash, ended_at) values ($1, $2) on conflict do nothing")
            .bind(link_hash)
            .bind(now)
            .execute(&mut *tx)
            .await?;
        tx.commit().await
    }

    /// Was there such a link once?
    pub async fn was_ended(&self, link_hash: &str) -> Result<bool> {
        let found: Option<i64> = sqlx::query_scalar("select 1 from workplace_ended where link_hash = $1")
            .bind(link_hash)
            .fetch_optional(&self.db.read)
            .await?;
        Ok(found.is_some())
    }

    /// Who is connected to this shop, newest first.
    pub async fn connected(&self, account_id: &str) -> Result<Vec<Listed>> {
        sqlx::query_as(
            "select name, created_at from workplace_links where account_id = $1 and state = 'linked' \
             order by created_at desc, id",
        )
        .bind(account_id)
        .fetch_all(&self.db.read)
        .await
    }
}
