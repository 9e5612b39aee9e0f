//! How often is too often, counted by all processes together: a row for each that is counted, which holds still while one of
//! them counts. The rules are those of [`crate::rate`]. Each process counts in memory as well: what is too often for it alone
//! costs the database nothing, and while that does not answer nobody may guess without end because of it. On SQLite that is all.

use std::{fmt::Display, hash::Hash};

use crate::{
    clock::Millis,
    db::{self, Db, Result},
    rate::{Limit, PerKey, Wait},
    token,
};

/// A counter for each of many, in all processes.
#[derive(Debug)]
pub struct Together<K, L> {
    name: &'static str,
    new: L,
    here: PerKey<K, L>,
    db: Option<Db>,
}

impl<K: Clone + Eq + Hash + Display, L: Limit + Clone> Together<K, L> {
    /// Everybody begins with a copy of `new`. `name` tells it from others.
    /// `shared` is [`super::Peers::shared`].
    pub fn new(shared: Option<&Db>, name: &'static str, new: L) -> Self {
        Self {
            name,
            here: PerKey::new(new.clone()),
            new,
            db: shared.cloned(),
        }
    }

    /// Counts it for `who`, if it may happen now: of many at once, wherever they come, no more than the limit.
    ///
    /// # Errors
    /// It may not: not counted.
    pub async fn take(&self, who: K, now: Millis) -> std::result::Result<(), Wait> {
        self.here.take(who.clone(), now)?;
        let Some(db) = &self.db else {
            return Ok(());
        };
        let taken = self.change(db, &who, now, |limit| limit.take(now)).await;
        match taken {
            Ok(Ok(())) => Ok(()),
            Ok(too_often) => {
                self.here.uncount(&who, now);
                too_often
            }
            Err(error) => {
                tracing::warn!(%error, limit = self.name, "this process counts by itself");
                Ok(())
            }
        }
    }

    /// What was counted at this moment did not happen.
    pub async fn uncount(&self, who: &K, at: Millis) {
        self.here.uncount(who, at);
        if let Some(db) = &self.db
            && let Err(error) = self.change(db, who, at, |limit| limit.uncount(at)).await
        {
            tracing::debug!(%error, limit = self.name, "what did not happen stays counted");
        }
    }

    /// Lets go of who has been quiet.
    pub async fn forget_idle(&self, now: Millis) {
        self.here.forget_idle(now);
        if let Some(db) = &self.db {
            let forgotten = db::query("delete from counts where idle_at <= $1")
                .bind(now)
                .execute(&db.aside)
                .await;
            if let Err(error) = forgotten {
                tracing::debug!(%error, "counters that are idle stay for a while");
            }
        }
    }

    /// Is nobody counted here?
    pub fn is_empty(&self) -> bool {
        self.here.is_empty()
    }

    async fn change<T>(&self, db: &Db, who: &K, now: Millis, change: impl FnOnce(&mut L) -> T) -> Result<T> {
        let name = token::hash(format!("limit {} {who}", self.name));
        let mut tx = db.begin_aside().await?;
        // Whoever comes second waits here, and reads what the first has written.
        let taken: String = db::query_scalar(
            "insert into counts (name, taken, idle_at) values ($1, '', $2) \
             on conflict (name) do update set idle_at = counts.idle_at returning taken",
        )
        .bind(&name)
        .bind(now)
        .fetch_one(&mut *tx)
        .await?;
        let mut limit = self.new.clone();
        limit.read(&taken);
        let changed = change(&mut limit);
        db::query("update counts set taken = $2, idle_at = $3 where name = $1")
            .bind(&name)
            .bind(limit.written())
            .bind(limit.idle_at())
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(changed)
    }
}
