//! What one process asks for all: of many who want to know the same at once one asks, and the others read its answer.

use std::time::Duration;

use super::Peers;
use crate::{
    clock::Millis,
    db::{self, Db, Result},
};

/// Between two looks for the answer that another process is waiting for, on the wall clock.
const LOOK_AGAIN: Duration = Duration::from_millis(50);
/// Blink answers sooner. Whoever asked and did not say what the answer was by then may be dead: another one asks.
const LOOKS_FOR_ONE: u32 = 10;
/// After so many looks it is asked twice rather than not at all.
const LOOKS: u32 = 40;

/// The answers. A clone is a pointer.
#[derive(Clone, Debug)]
pub struct Answers(Db);

/// What is to be done by whoever wants to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Ask, and say what the answer was. With it comes by when whose turn it is is known; none for somebody who asks because
    /// waiting has taken too long, or nobody could be asked whose turn it is.
    Ask(Option<Millis>),
    /// This was answered; asked at that time.
    Known(Millis, String),
}

impl Answers {
    /// `None` on SQLite, where a process asks for itself.
    pub fn of(peers: &Peers) -> Option<Self> {
        peers.shared().map(|db| Self(db.clone()))
    }

    /// Whose turn it is to ask this, if an answer is good for so long. While another process waits for the answer, so does
    /// this, but not for long: of those who wait one takes its place.
    pub async fn turn(&self, question: &str, now: Millis, good_for: Millis) -> Turn {
        let mut waits_for = (now, 0);
        for _ in 0..LOOKS {
            // Who cannot ask the others asks by itself.
            let Ok((asked_at, answer)) = self.look(question, now, good_for).await else {
                break;
            };
            match answer {
                Some(turn) => return turn,
                None if waits_for.0 != asked_at => waits_for = (asked_at, 1),
                None => waits_for.1 += 1,
            }
            // Who cannot take over asks by itself.
            if waits_for.1 >= LOOKS_FOR_ONE {
                match self.take_over(question, asked_at).await {
                    Ok(None) => {}
                    Ok(mine) => return Turn::Ask(mine),
                    Err(_) => break,
                }
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
        Turn::Ask(None)
    }

    /// `None`: another one did, or there is an answer.
    async fn take_over(&self, question: &str, asked_at: Millis) -> Result<Option<Millis>> {
        db::query_scalar(
            "update answers set asked_at = asked_at + 1 where question = $1 and asked_at = $2 and answer is null \
             returning asked_at",
        )
        .bind(question)
        .bind(asked_at)
        .fetch_optional(&self.0.write)
        .await
    }

    /// When it was asked, and what follows; `None`: somebody waits for the answer.
    ///
    /// Asked a moment ahead of now: by a process that read its clock a moment later. Further ahead: by a clock that was put back.
    async fn look(&self, question: &str, now: Millis, good_for: Millis) -> Result<(Millis, Option<Turn>)> {
        let mine = db::query(
            "insert into answers (question, asked_at) values ($1, $2) \
             on conflict (question) do update set asked_at = excluded.asked_at, answer = null \
             where answers.asked_at <= excluded.asked_at - $3 or answers.asked_at > excluded.asked_at + $3",
        )
        .bind(question)
        .bind(now)
        .bind(good_for)
        .execute(&self.0.write)
        .await?;
        if mine.rows_affected() > 0 {
            return Ok((now, Some(Turn::Ask(Some(now)))));
        }
        let known: Option<(Millis, Option<String>)> =
            db::query_as("select asked_at, answer from answers where question = $1")
                .bind(question)
                .fetch_optional(&self.0.read)
                .await?;
        Ok(known.map_or((now, None), |(at, answer)| {
            (at, answer.map(|answer| Turn::Known(at, answer)))
        }))
    }

    /// What the answer was to what was asked then. The first one counts, whoever has it.
    pub async fn put(&self, question: &str, asked_at: Millis, answer: &str) {
        let put = db::query("update answers set answer = $3, asked_at = $2 where question = $1 and answer is null")
            .bind(question)
            .bind(asked_at)
            .bind(answer)
            .execute(&self.0.write)
            .await;
        said(put.err());
    }

    /// Whoever's turn this was has no answer: somebody else may try at once. Unless another one took over, who has not failed yet.
    pub async fn give_back(&self, question: &str, turn: Millis) {
        let given =
            db::query("update answers set asked_at = 0 where question = $1 and asked_at = $2 and answer is null")
                .bind(question)
                .bind(turn)
                .execute(&self.0.write)
                .await;
        said(given.err());
    }
}

fn said(failure: Option<db::Failure>) {
    if let Some(error) = failure {
        tracing::debug!(%error, "the other processes ask for themselves");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn a_slow_asker_who_comes_back_with_nothing_takes_no_turn_from_whoever_took_over() {
        let Some((one, other)) = db::two().await else { return };
        let (slow, quick) = (Answers(one), Answers(other));
        let turn = async |of: &Answers| of.turn("price USD", 1_000_000, 30_000).await;
        assert_eq!(turn(&slow).await, Turn::Ask(Some(1_000_000)));
        assert_eq!(
            turn(&quick).await,
            Turn::Ask(Some(1_000_001)),
            "it was waited for long enough"
        );
        slow.give_back("price USD", 1_000_000).await;
        let answered = async {
            tokio::time::sleep(LOOK_AGAIN).await;
            quick.put("price USD", 1_000_000, "2").await;
        };
        let (third, ()) = tokio::join!(turn(&slow), answered);
        assert_eq!(third, Turn::Known(1_000_000, "2".to_owned()));
        // And who has the turn gives it back to whoever comes next.
        let later = async |of: &Answers| of.turn("price USD", 1_040_000, 30_000).await;
        assert_eq!(later(&quick).await, Turn::Ask(Some(1_040_000)));
        quick.give_back("price USD", 1_040_000).await;
        assert_eq!(later(&slow).await, Turn::Ask(Some(1_040_000)));
        slow.put("price USD", 1_040_000, "3").await;
        quick.put("price USD", 1_039_000, "4").await;
        assert_eq!(
            later(&quick).await,
            Turn::Known(1_040_000, "3".to_owned()),
            "the first counts"
        );
    }
}
