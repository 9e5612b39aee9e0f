//! Who is connected: the invitation that the work app opens, and the link that comes of it.

use super::{Result, Store};

use crate::{
    clock::Millis,
    db::{self, FromRow, Lock},
    staff::{JoinForm, Staff},
};

/// A used invitation is known for so long at least, in milliseconds: the form may come a second time.
const USED_IS_KNOWN: Millis = 120_000;

/// What an invitation is bound to.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Invitation {
    pub account_id: String,
    pub user_id: String,
    /// The shop's app over there when they pressed.
    pub auth_id: String,
    /// What it was used for; `None`: it may be used.
    pub link_id: Option<String>,
}

/// A link that is about to be, on record before anything is asked for.
#[derive(Clone, Debug)]
pub struct Begun {
    pub link_id: String,
    pub invitation: Invitation,
}

/// How far a link has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Adding,
    Linked,
    /// Ended, or nobody knows.
    Over,
}

/// How a link ended that was added over there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finished {
    Linked,
    /// It was disconnected or forgotten meanwhile.
    Over,
    /// Somebody used the join code meanwhile, or the owner ended its cashier.
    CodeTaken,
}

/// A linked account.
#[derive(Clone, Debug, FromRow)]
pub struct Link {
    pub id: String,
    pub account_id: String,
    pub user_id: String,
    pub auth_id: String,
    pub linked_account_id: Option<String>,
    /// `None` is the owner.
    pub cashier_id: Option<String>,
    pub tries: i64,
    pub created_at: Millis,
    pub state: String,
}

impl Link {
    /// Ended here, and over there still to be deleted?
    pub fn is_ending(&self) -> bool {
        self.state == "ending"
    }

    /// Asked for, and its cashier's code not taken yet?
    pub fn is_adding(&self) -> bool {
        self.state == "adding"
    }

    /// Asked for, and nobody knows what came of it?
    pub fn is_unclear(&self) -> bool {
        self.state == "unclear"
    }

    /// Whom it was for, and in which app.
    pub fn invitation(&self) -> Invitation {
        Invitation {
            account_id: self.account_id.clone(),
            user_id: self.user_id.clone(),
            auth_id: self.auth_id.clone(),
            link_id: Some(self.id.clone()),
        }
    }
}

impl Store {
    /// Keeps the hash of a new invitation; of a user's and of a shop's the newest `most` stay.
    pub async fn invite(
        &self,
        token_hash: &str,
        to: &Invitation,
        now: Millis,
        expires_at: Millis,
        most: (i64, i64),
    ) -> Result<()> {
        let mut tx = self.db.begin(&[]).await?;
        db::query(
            "insert into workplace_invitations (token_hash, account_id, user_id, created_at, expires_at, auth_id) \
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(token_hash)
        .bind(&to.account_id)
        .bind(&to.user_id)
        .bind(now)
        .bind(expires_at)
        .bind(&to.auth_id)
        .execute(&mut *tx)
        .await?;
        db::query(
            "delete from workplace_invitations where account_id = $1 and user_id = $2 and token_hash not in \
             (select token_hash from workplace_invitations where account_id = $1 and user_id = $2 \
              order by created_at desc, token_hash desc limit $3)",
        )
        .bind(&to.account_id)
        .bind(&to.user_id)
        .bind(most.0)
        .execute(&mut *tx)
        .await?;
        db::query(
            "delete from workplace_invitations where account_id = $1 and token_hash not in \
             (select token_hash from workplace_invitations where account_id = $1 \
              order by created_at desc, token_hash desc limit $2)",
        )
        .bind(&to.account_id)
        .bind(most.1)
        .execute(&mut *tx)
        .await?;
        tx.commit().await
    }

    /// What this token invites to, used or not, until its time is over.
    pub async fn invitation(&self, token_hash: &str, now: Millis) -> Result<Option<Invitation>> {
        db::query_as(
            "select account_id, user_id, auth_id, link_id from workplace_invitations where token_hash = $1 \
             and expires_at > $2",
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
        cashier_id: Option<&str>,
        name: &str,
        now: Millis,
    ) -> Result<Option<Begun>> {
        let link_id = uuid::Uuid::new_v4().to_string();
        let mut tx = self.db.begin(&[]).await?;
        let used: Option<Invitation> = db::query_as(
            "update workplace_invitations set link_id = $3, expires_at = case when expires_at > $4 then expires_at else $4 end where token_hash = $1 \
             and expires_at > $2 and link_id is null returning account_id, user_id, auth_id, link_id",
        )
        .bind(token_hash)
        .bind(now)
        .bind(&link_id)
        .bind(now.saturating_add(USED_IS_KNOWN))
        .fetch_optional(&mut *tx)
        .await?;
        let Some(invitation) = used else { return Ok(None) };
        db::query(
            "insert into workplace_links (id, account_id, user_id, cashier_id, name, state, created_at, auth_id) \
             values ($1, $2, $3, $4, $5, 'adding', $6, $7)",
        )
        .bind(&link_id)
        .bind(&invitation.account_id)
        .bind(&invitation.user_id)
        .bind(cashier_id)
        .bind(name)
        .bind(now)
        .bind(&invitation.auth_id)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(Some(Begun { link_id, invitation }))
    }

    /// How far this link has come, and whose it is: no cashier is the owner.
    pub async fn whom(&self, id: &str) -> Result<Option<(Stage, Option<String>)>> {
        let found: Option<(String, Option<String>)> =
            db::query_as("select state, cashier_id from workplace_links where id = $1")
                .bind(id)
                .fetch_optional(&self.db.read)
                .await?;
        Ok(found.map(|(state, cashier_id)| match state.as_str() {
            "adding" => (Stage::Adding, cashier_id),
            "linked" => (Stage::Linked, cashier_id),
            _ => (Stage::Over, cashier_id),
        }))
    }

    /// The account is linked over there, under this id if it was told. `false`: the link ended meanwhile.
    pub async fn told(&self, id: &str, linked_account_id: Option<&str>) -> Result<bool> {
        let done = db::query("update workplace_links set linked_account_id = $2 where id = $1 and state = 'adding'")
            .bind(id)
            .bind(linked_account_id)
            .execute(&self.db.write)
            .await?;
        Ok(done.rows_affected() == 1)
    }

    /// The link is one from now on, and with a join code its cashier's session is there: all of it or nothing. If an older
    /// one of the same id was still to be deleted over there, it is not: that would be this one.
    pub async fn linked(&self, id: &str, joining: Option<(&Staff, &JoinForm)>) -> Result<Finished> {
        let of: Option<String> = db::query_scalar("select account_id from workplace_links where id = $1")
            .bind(id)
            .fetch_optional(&self.db.read)
            .await?;
        let Some(account_id) = of else {
            return Ok(Finished::Over);
        };
        // What is put on record as unwanted over there must not be this one.
        let mut locks = joining.map_or_else(Vec::new, |(_, form)| form.locks());
        locks.push(Lock::Workplace(&account_id));
        let mut tx = self.db.begin(&locks).await?;
        let done = db::query("update workplace_links set state = 'linked' where id = $1 and state = 'adding'")
            .bind(id)
            .execute(&mut *tx)
            .await?;
        if done.rows_affected() == 0 {
            return Ok(Finished::Over);
        }
        if let Some((staff, form)) = joining
            && !staff.join_in(&mut tx, form).await?
        {
            return Ok(Finished::CodeTaken);
        }
        db::query(
            "delete from workplace_links where state = 'ending' and (account_id, user_id, auth_id, linked_account_id) = \
             (select account_id, user_id, auth_id, linked_account_id from workplace_links where id = $1)",
        )
        .bind(id)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(Finished::Linked)
    }

    /// Nothing was linked over there.
    pub async fn not_linked(&self, id: &str) -> Result<()> {
        db::query("delete from workplace_links where id = $1 and state = 'adding'")
            .bind(id)
            .execute(&self.db.write)
            .await?;
        Ok(())
    }

    /// It came to nothing here, and over there it is or may be. Whose id was told is deleted over there at once; otherwise
    /// it connects nobody, and its user's next DELETE finds it. One such link of a user is enough for that.
    pub async fn maybe_linked(&self, id: &str, now: Millis) -> Result<()> {
        let mut tx = self.db.begin(&[]).await?;
        db::query(
            "update workplace_links set cashier_id = null, over_at = $2, \
             state = case when linked_account_id is null then 'unclear' else 'ending' end, \
             next_at = case when linked_account_id is null then null else $2 end where id = $1 and state = 'adding'",
        )
        .bind(id)
        .bind(now)
        .execute(&mut *tx)
        .await?;
        db::query(
            "delete from workplace_links where state = 'unclear' and id <> $1 and (account_id, user_id, auth_id) = \
             (select account_id, user_id, auth_id from workplace_links where id = $1 and state = 'unclear')",
        )
        .bind(id)
        .execute(&mut *tx)
        .await?;
        tx.commit().await
    }

    /// Links that a process left half made before this moment, by their ids.
    pub async fn abandoned(&self, before: Millis) -> Result<Vec<String>> {
        db::query_scalar("select id from workplace_links where state = 'adding' and created_at <= $1")
            .bind(before)
            .fetch_all(&self.db.read)
            .await
    }
}
