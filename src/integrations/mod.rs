//! The optional rooms: two services that share Blink's name and nothing else. Each is mounted when `TILL_INTEGRATIONS`
//! names it, and each can be removed with its folder and its line here and in `app.rs`.

pub mod cards;
pub mod workplace;

use axum::Router;
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use crate::{auth::Auth, clock::Clock, config::Config, db::Db, sales::Sales, vault::Vault};

/// What an optional room stands on.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    pub config: &'a Config,
    pub db: &'a Db,
    pub vault: &'a Vault,
    pub clock: &'a Clock,
    pub auth: &'a Auth,
    pub sales: &'a Sales,
    /// Waited for at shutdown.
    pub tasks: &'a TaskTracker,
    /// Announces the shutdown.
    pub shutdown: &'a CancellationToken,
}

/// What the rooms that are on add to the house.
#[derive(Debug, Default)]
pub struct Additions {
    /// Their addresses.
    pub routes: Router,
    /// Their pages of settings: address and words.
    pub settings: Vec<(&'static str, &'static str)>,
}

impl Additions {
    /// A room's addresses, and its page of settings if it has one.
    pub fn add(&mut self, routes: Router, settings: Option<(&'static str, &'static str)>) {
        self.routes = std::mem::take(&mut self.routes).merge(routes);
        self.settings.extend(settings);
    }
}
