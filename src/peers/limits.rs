//! How often is too often, counted by all processes together: a row for each that is counted, which holds still while one of
//! them counts. The rules are those of [`crate::rate`]. Each process counts in memory as well: what is too often for it alone
//! costs the database nothing, and while that does not answer nobody may guess without end because of it. On SQLite that is all.
//!
//! Strangers may come in any number. They share a few connections that nobody else needs, and wait there only for a moment
//! before their process counts by itself.

use std::{
    fmt::Display,
    hash::Hash,
    sync::atomic::{AtomicBool, Ordering},
};

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
    /// The database did not answer the last time.
    is_alone: AtomicBool,
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
            is_alone: AtomicBool::new(false),
        }
    }

    /// Counts it for `who`, if it may happen now: of many at once, wherever they come, no more than the limit.
    ///
    /// # Errors
    /// It may not: not counted.
    pub async fn take(&self, who: K, now: Millis) -> std::result::Result<(), Wait> {
        self.take_here(who.clone(), now)?;
        self.take_everywhere(&who, now).await
    }

    /// The first half of [`Self::take`]: counts it in memory, if it may happen as far as this process knows. Where several
    /// limits hold, each of them is asked for this before any is asked for the other half, so that the narrowest one protects
    /// the database as well.
    ///
    /// # Errors
    /// It may not: not counted.
    pub fn take_here(&self, who: K, now: Millis) -> std::result::Result<(), Wait> {
        self.here.take(who, now)
    }

    /// The other half: counts for all what was counted here.
    ///
    /// # Errors
    /// All together it is too often: not counted, here neither.
    pub async fn take_everywhere(&self, who: &K, now: Millis) -> std::result::Result<(), Wait> {
        let Some(db) = &self.db else {
            return Ok(());
        };
        let taken = self.change(db, who, now, |limit| limit.take(now)).await;
        if self.is_alone.swap(taken.is_err(), Ordering::Relaxed) != taken.is_err() {
            match &taken {
                Ok(_) => tracing::info!(limit = self.name, "this process counts with the others again"),
                Err(error) => tracing::warn!(%error, limit = self.name, "this process counts by itself"),
            }
        }
        match taken {
            Ok(Err(too_often)) => {
                self.here.uncount(who, now);
                Err(too_often)
            }
            Ok(Ok(())) | Err(_) => Ok(()),
        }
    }

    /// What was counted here alone at this moment did not happen.
    pub fn uncount_here(&self, who: &K, at: Millis) {
        self.here.uncount(who, at);
    }

    /// What was counted at this moment did not happen.
    pub async fn uncount(&self, who: &K, at: Millis) {
        self.uncount_here(who, at);
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
                .execute(&db.counts)
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
        let mut tx = db.begin_to_count().await?;
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
