//! The tables `workplace_…`: `shops` is what owners typed, `links` who is connected, `endings` who no longer is, `cards`
//! what is to be told to whom.

mod cards;
mod endings;
mod links;
#[cfg(test)]
mod races;
mod shops;

use std::{
    collections::HashSet,
    sync::{Arc, Mutex},
};

use crate::{
    clock::Millis,
    db::{self, Db},
    vault::Vault,
};

pub use cards::{Card, HANDFUL};
pub use endings::link_hash;
pub use links::{Begun, Finished, Invitation, Link, Stage};
pub use shops::{Overview, Saved, Shop};

/// The tables, with the key to what is sealed in them.
#[derive(Clone, Debug)]
pub struct Store {
    db: Db,
    vault: Vault,
    /// Shops of which it is in the log already that their secrets cannot be opened, and when those were saved.
    unreadable: Arc<Mutex<HashSet<(String, Millis)>>>,
}

type Result<T> = std::result::Result<T, db::Failure>;

impl Store {
    pub fn new(db: Db, vault: Vault) -> Self {
        Self {
            db,
            vault,
            unreadable: Arc::default(),
        }
    }

    /// Is there a link to end or to delete, or a card to send now?
    pub async fn is_anything_due(&self, now: Millis) -> Result<bool> {
        db::query_scalar(
            "select exists (select 1 from workplace_current where state = 'ending' and next_at <= $1) \
             or exists (select 1 from workplace_links l join cashiers c on c.id = l.cashier_id \
                 where l.state = 'linked' and c.ended_at is not null) \
             or exists (select 1 from workplace_cards where state = 'waiting' and next_at <= $1)",
        )
        .bind(now)
        .fetch_one(&self.db.read)
        .await
    }

    /// Sweeps invitations past their time, what of links was over before `forgotten` (their hashes, those that could not be
    /// deleted over there, those of which nobody knows), and cards of which nobody
    /// knows since `lost` whether they were sent.
    /// How many could not be deleted.
    pub async fn sweep(&self, now: Millis, forgotten: Millis, lost: Millis) -> Result<i64> {
        let mut tx = self.db.begin(&[]).await?;
        db::query("delete from workplace_invitations where expires_at <= $1")
            .bind(now)
            .execute(&mut *tx)
            .await?;
        db::query("delete from workplace_ended where ended_at <= $1")
            .bind(forgotten)
            .execute(&mut *tx)
            .await?;
        let given_up =
            db::query_scalar("select count(*) from workplace_links where state = 'ending' and over_at <= $1")
                .bind(forgotten)
                .fetch_one(&mut *tx)
                .await?;
        db::query("delete from workplace_links where over_at <= $1")
            .bind(forgotten)
            .execute(&mut *tx)
            .await?;
        db::query("delete from workplace_cards where state = 'sending' and next_at <= $1")
            .bind(lost)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(given_up)
    }
}
