//! What has happened: numbers for tests to assert on, and every secret that was ever in play, to look for in a log.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde::Serialize;

use super::fault::Face;
use crate::clock::Millis;

const CALLS_KEPT: usize = 20_000;

/// How often what has happened since the sandbox started. Anybody may read it: numbers and names, no token.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counters {
    /// First calls of `/oauth2/auth`.
    pub authorizations: u64,
    /// Codes exchanged for tokens, and tries that were not.
    pub code_exchanges: u64,
    pub code_refusals: u64,
    /// Codes used a second time.
    pub code_reuses: u64,
    /// Refreshes that gave a new pair, and tries that did not.
    pub refreshes: u64,
    pub refresh_refusals: u64,
    /// Rotated refresh tokens used again: each has ended a sign-in.
    pub refresh_reuses: u64,
    /// Calls of `/oauth2/revoke`, and the tokens that died of them.
    pub revocations: u64,
    pub revoked_dead: u64,
    pub userinfos: u64,
    /// GraphQL documents over HTTP by operation name, and root fields over both transports.
    pub operations: BTreeMap<String, u64>,
    pub fields: BTreeMap<String, u64>,
    /// GraphQL calls that were answered 401 or 403.
    pub unauthorized: u64,
    /// WebSocket connections open now and ever, subscriptions open now and ever.
    pub ws_open: u64,
    pub ws_total: u64,
    pub subscriptions_open: u64,
    pub subscriptions_total: u64,
}

impl Counters {
    /// How often that root field was asked for.
    pub fn field(&self, name: &str) -> u64 {
        self.fields.get(name).copied().unwrap_or(0)
    }

    /// All GraphQL documents over HTTP.
    pub fn graphql_calls(&self) -> u64 {
        self.operations.values().sum()
    }
}

/// One call that came in.
#[derive(Clone, Debug, Serialize)]
pub struct Call {
    pub at: Millis,
    pub face: Face,
    /// The GraphQL operation's name, the grant type, or empty.
    pub operation: String,
}

/// The sandbox's memory of what was done to it.
#[derive(Debug, Default)]
pub struct Log {
    pub counters: Counters,
    /// Codes, tokens, states, verifiers and the client's secret.
    pub secrets: BTreeSet<String>,
    pub calls: VecDeque<Call>,
    /// Refresh tokens that a real Hydra has taken: whoever sends one again ends a sign-in, whatever Hydra answers.
    pub taken: BTreeSet<String>,
}

impl Log {
    /// Remembers a call; the oldest are forgotten in time.
    pub fn call(&mut self, at: Millis, face: Face, operation: &str) {
        if self.calls.len() == CALLS_KEPT {
            self.calls.pop_front();
        }
        let operation = operation.to_owned();
        self.calls.push_back(Call { at, face, operation });
    }

    /// Remembers a secret; what is too short to be one would be found everywhere.
    pub fn secret(&mut self, secret: &str) {
        if secret.len() >= 8 {
            self.secrets.insert(secret.to_owned());
        }
    }
}
