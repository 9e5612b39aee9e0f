//! How often is too often, counted by all processes together: a row for each that is counted, which holds still while one of
//! them counts. The rules are those of [`crate::rate`]. Each process counts in memory as well: what is too often for it alone
//! costs the database nothing, and while that does not answer nobody may guess without end because of it. On SQLite that is all.
//!
//! Strangers may come in any number. They share a few connections that nobody else needs, and wait there only for a moment
//! before their process counts by itself; who was let in is counted elsewhere ([`super::Peers::pool_for_strangers`],
//! [`super::Peers::pool_for_known`]).

use std::{
    fmt::Display,
    hash::Hash,
    sync::atomic::{AtomicBool, Ordering},
};

use crate::{
    clock::Millis,
    db::{self, Connection, Failure, Pool, Result},
    rate::{Limit, PerKey, Wait},
    token,
};

/// A counter for each of many, in all processes.
#[derive(Debug)]
pub struct Together<K, L> {
    name: &'static str,
    new: L,
    here: PerKey<K, L>,
    pool: Option<Pool>,
    /// The database did not answer the last time.
    is_alone: AtomicBool,
}

/// Whose counter it is.
#[derive(Debug)]
pub struct One<'a, K, L> {
    of: &'a Together<K, L>,
    who: K,
}

/// What a row is to be.
#[derive(Debug)]
pub struct Counted {
    taken: String,
    idle_at: Millis,
}

/// A counter, whatever is counted and by whichever rule: [`take_all`].
pub trait Counter: Sync {
    /// Counts it in memory.
    ///
    /// # Errors
    /// It is too often for this process alone: not counted.
    fn take_here(&self, now: Millis) -> std::result::Result<(), Wait>;

    /// What was counted in memory at this moment did not happen.
    fn uncount_here(&self, at: Millis);

    /// Where all processes count; `None`: here alone.
    fn pool(&self) -> Option<&Pool>;

    /// What its row is called.
    fn row(&self) -> String;

    /// Its row with this one more.
    ///
    /// # Errors
    /// All together it is too often.
    fn take_of(&self, taken: &str, now: Millis) -> std::result::Result<Counted, Wait>;

    /// Whether the database answered, which is said when it is another than before.
    fn note(&self, failure: Option<&Failure>);
}

/// Counts one thing under several limits, or under none: of many at once, wherever they come, no more than each limit. While
/// the database does not answer each process counts by itself.
///
/// The narrowest comes first: what is too much for one address is refused before anything is written of all. And always in
/// the same order, so that two never wait for each other. All of them count in the first one's pool.
///
/// # Errors
/// It may not: counted nowhere.
pub async fn take_all(counters: &[&dyn Counter], now: Millis) -> std::result::Result<(), Wait> {
    for (number, counter) in counters.iter().enumerate() {
        if let Err(too_often) = counter.take_here(now) {
            counters[..number].iter().for_each(|taken| taken.uncount_here(now));
            return Err(too_often);
        }
    }
    let Some((first, pool)) = counters.first().and_then(|first| Some((first, first.pool()?))) else {
        return Ok(());
    };
    let taken = take_everywhere(pool, counters, now).await;
    first.note(taken.as_ref().err());
    if let Ok(Err(too_often)) = taken {
        counters.iter().for_each(|taken| taken.uncount_here(now));
        return Err(too_often);
    }
    Ok(())
}

async fn take_everywhere(pool: &Pool, counters: &[&dyn Counter], now: Millis) -> Result<std::result::Result<(), Wait>> {
    let mut tx = pool.begin_unlocked().await?;
    for counter in counters {
        let row = counter.row();
        let taken = hold(&mut tx, &row, now).await?;
        match counter.take_of(&taken, now) {
            Ok(counted) => write(&mut tx, &row, &counted).await?,
            Err(too_often) => {
                tx.rollback().await?;
                return Ok(Err(too_often));
            }
        }
    }
    tx.commit().await?;
    Ok(Ok(()))
}

/// What was taken of this until now. Whoever comes second waits here, and reads what the first has written.
async fn hold(tx: &mut Connection, row: &str, now: Millis) -> Result<String> {
    db::query_scalar(
        "insert into counts (name, taken, idle_at) values ($1, '', $2) \
         on conflict (name) do update set idle_at = counts.idle_at returning taken",
    )
    .bind(row)
    .bind(now)
    .fetch_one(tx)
    .await
}

async fn write(tx: &mut Connection, row: &str, counted: &Counted) -> Result<()> {
    db::query("update counts set taken = $2, idle_at = $3 where name = $1")
        .bind(row)
        .bind(&counted.taken)
        .bind(counted.idle_at)
        .execute(tx)
        .await?;
    Ok(())
}

impl<K: Clone + Eq + Hash + Display + Send + Sync, L: Limit + Clone + Send + Sync> Together<K, L> {
    /// Everybody begins with a copy of `new`. `name` tells it from others. `pool` is where several processes count.
    pub fn new(pool: Option<&Pool>, name: &'static str, new: L) -> Self {
        Self {
            name,
            here: PerKey::new(new.clone()),
            new,
            pool: pool.cloned(),
            is_alone: AtomicBool::new(false),
        }
    }

    /// The counter of `who`.
    pub fn of(&self, who: K) -> One<'_, K, L> {
        One { of: self, who }
    }

    /// [`take_all`] of this limit alone.
    ///
    /// # Errors
    /// It may not: not counted.
    pub async fn take(&self, who: K, now: Millis) -> std::result::Result<(), Wait> {
        take_all(&[&self.of(who)], now).await
    }

    /// What was counted at this moment did not happen.
    pub async fn uncount(&self, who: &K, at: Millis) {
        self.here.uncount(who, at);
        let Some(pool) = &self.pool else { return };
        let uncounted = async {
            let row = self.row(who);
            let mut tx = pool.begin_unlocked().await?;
            let mut limit = self.read(&hold(&mut tx, &row, at).await?);
            limit.uncount(at);
            write(&mut tx, &row, &Counted::of(&limit)).await?;
            tx.commit().await
        };
        if let Err(error) = uncounted.await {
            tracing::debug!(%error, limit = self.name, "what did not happen stays counted");
        }
    }

    /// How `who` stands, by what all have counted; by what this process has while the database does not answer.
    pub async fn stands(&self, who: &K) -> L {
        let Some(pool) = &self.pool else {
            return self.here.stands(who);
        };
        let taken = db::query_scalar("select taken from counts where name = $1")
            .bind(self.row(who))
            .fetch_optional(pool)
            .await;
        match taken {
            Ok(taken) => self.read(&taken.unwrap_or_else(String::new)),
            Err(_) => self.here.stands(who),
        }
    }

    /// Lets go of who has been quiet.
    pub async fn forget_idle(&self, now: Millis) {
        self.here.forget_idle(now);
        if let Some(pool) = &self.pool {
            // Not what somebody is counting: who waits for one row while it holds another would be waited for.
            let forgotten = db::query(
                "delete from counts where name in \
                 (select name from counts where idle_at <= $1 for update skip locked)",
            )
            .bind(now)
            .execute(pool)
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

    /// A hash: whose address it is stands nowhere.
    fn row(&self, who: &K) -> String {
        token::hash(format!("limit {} {who}", self.name))
    }

    fn read(&self, taken: &str) -> L {
        let mut limit = self.new.clone();
        limit.read(taken);
        limit
    }
}

impl<K: Clone + Eq + Hash + Display + Send + Sync, L: Limit + Clone + Send + Sync> Counter for One<'_, K, L> {
    fn take_here(&self, now: Millis) -> std::result::Result<(), Wait> {
        self.of.here.take(self.who.clone(), now)
    }

    fn uncount_here(&self, at: Millis) {
        self.of.here.uncount(&self.who, at);
    }

    fn pool(&self) -> Option<&Pool> {
        self.of.pool.as_ref()
    }

    fn row(&self) -> String {
        self.of.row(&self.who)
    }

    fn take_of(&self, taken: &str, now: Millis) -> std::result::Result<Counted, Wait> {
        let mut limit = self.of.read(taken);
        limit.take(now)?;
        Ok(Counted::of(&limit))
    }

    fn note(&self, failure: Option<&Failure>) {
        let limit = self.of.name;
        match failure {
            Some(error) if !self.of.is_alone.swap(true, Ordering::Relaxed) => {
                tracing::warn!(%error, limit, "this process counts by itself");
            }
            None if self.of.is_alone.swap(false, Ordering::Relaxed) => {
                tracing::info!(limit, "this process counts with the others again");
            }
            _ => {}
        }
    }
}

impl Counted {
    fn of(limit: &impl Limit) -> Self {
        Self {
            taken: limit.written(),
            idle_at: limit.idle_at(),
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::future::join_all;

    use super::*;
    use crate::rate::{MINUTE, Window};

    type Limits = [Together<u8, Window>; 2];

    /// Two for each, three for all.
    fn limits(pool: &Pool) -> Limits {
        [("each", 2), ("all", 3)].map(|(name, most)| Together::new(Some(pool), name, Window::new(most, MINUTE)))
    }

    async fn take([each, all]: &Limits, who: u8) -> bool {
        take_all(&[&each.of(who), &all.of(0)], 1).await.is_ok()
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn what_one_limit_refuses_is_counted_under_none_wherever_it_is_tried() {
        let Some((one, other)) = db::two().await else { return };
        let (one, other) = (limits(&one.counts), limits(&other.counts));
        // Of a hundred at once, each holding one row and waiting for the next, as many as there is room for.
        let tries = (0..100).map(|number| take(if number % 2 == 0 { &one } else { &other }, number % 10));
        assert_eq!(join_all(tries).await.into_iter().filter(|taken| *taken).count(), 3);
        let at_all = other[1].stands(&0).await.within(MINUTE, 1);
        let mut of_each = 0;
        for who in 0..10 {
            of_each += one[0].stands(&who).await.within(MINUTE, 1);
        }
        assert_eq!(
            (of_each, at_all),
            (3, 3),
            "who was refused by all is not counted for itself"
        );
        // Nor in memory: there is room again, and each of the ten has all of its own.
        for who in 0..10 {
            for _ in 0..one[0].stands(&who).await.within(MINUTE, 1) {
                one[0].uncount(&who, 1).await;
                other[0].here.uncount(&who, 1);
                one[1].uncount(&0, 1).await;
                other[1].here.uncount(&0, 1);
            }
        }
        assert_eq!(
            [take(&one, 9).await, take(&one, 9).await, take(&one, 9).await],
            [true, true, false]
        );
        assert_eq!([take(&other, 8).await, take(&other, 8).await], [true, false]);
    }
}
