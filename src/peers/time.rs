//! One time for all: every process goes by the database's clock. Leases, expiries and windows are compared across machines, and
//! a machine that is seconds fast would take from another what that one still holds.

use std::time::Duration;

use super::Peers;
use crate::{
    clock::{Clock, Millis},
    db::{Db, Result},
};

/// How often it is looked, on the wall clock.
const EVERY: Duration = Duration::from_secs(60);
/// A way there and back on a busy network is not worth a step.
const NEAR_ENOUGH: Millis = 100;
/// From here on whoever runs the machine should know.
const WORTH_SAYING: Millis = 2000;
/// And from here on the machine is of no use: what is not asked of the clock here goes wrong on it as well.
pub const FAR_OFF: Millis = 10_000;

/// Has `clock` go by the database's, where several processes share it.
///
/// # Errors
/// It does not answer: the clock stays as it was.
pub async fn agree(db: &Db, clock: &Clock) -> Result<()> {
    let Some(ahead) = db.ahead_of(|| clock.of_machine()).await? else {
        return Ok(());
    };
    if (ahead - clock.correction()).abs() > NEAR_ENOUGH {
        clock.correct(ahead);
        if ahead.abs() > WORTH_SAYING {
            tracing::warn!(
                milliseconds = -ahead,
                "this machine's clock is off by so much from the database's, which counts; let NTP set both"
            );
        }
    }
    Ok(())
}

/// Until shutdown.
pub async fn keep(peers: Peers) {
    loop {
        if let Err(error) = agree(&peers.db, &peers.clock).await {
            tracing::debug!(%error, "the database's time could not be asked for");
        }
        tokio::select! {
            () = peers.shutdown.cancelled() => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}
