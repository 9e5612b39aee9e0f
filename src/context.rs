//! What every module is given.

use std::{ops::Deref, sync::Arc};

use tokio_util::{sync::CancellationToken, task::TaskTracker};

use crate::{clock::Clock, config::Config, db::Db, peers::Peers, vault::Vault};

/// The ground that every module stands on. A clone is a pointer.
#[derive(Clone, Debug)]
pub struct Context(Arc<Parts>);

/// The parts of a [`Context`].
#[derive(Debug)]
pub struct Parts {
    pub config: Config,
    pub db: Db,
    pub vault: Vault,
    pub clock: Clock,
    /// The other processes on the same database.
    pub peers: Peers,
    /// Waited for at shutdown: whatever may write a payment or hold a token runs in here.
    pub tasks: TaskTracker,
    /// Announces the shutdown.
    pub shutdown: CancellationToken,
}

impl Context {
    /// The ground of one till: its settings, its database, and the time that it goes by.
    pub fn new(config: Config, db: Db, clock: Clock) -> Self {
        let shutdown = CancellationToken::new();
        Self(Arc::new(Parts {
            vault: Vault::new(&config.secret_keys),
            peers: Peers::new(db.clone(), clock.clone(), shutdown.clone(), &config.egress),
            config,
            db,
            clock,
            tasks: TaskTracker::new(),
            shutdown,
        }))
    }
}

impl Deref for Context {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}
