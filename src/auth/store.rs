//! The tables of sign-in: login attempts, sessions, grants, accounts, and the outbox of revocations.
//!
//! One function per question, a file per table. What may be used once is taken in one statement. The question of every request,
//! who asks, is in `store/who.rs`; what others may make part of their own transactions is in `store/doors.rs`.

mod accounts;
mod attempts;
mod doors;
mod grants;
mod key_sign_ins;
#[cfg(test)]
mod plans;
#[cfg(test)]
mod races;
mod revocations;
mod sealing;
mod sessions;
mod who;

pub use attempts::{NewAttempt, Purpose, SpentAttempt, TakenAttempt};
pub use grants::{Claim, Grant, Kind, Pair};
pub use key_sign_ins::KeyForm;
pub use revocations::Revocation;
pub use sessions::SignIn;
pub use who::{Holder, OwnersGrant, Who};

use crate::{
    db::{self, Db, FromRow, Writable},
    vault::{Place, Vault},
};

/// The tables, with the key to what is sealed in them.
#[derive(Clone, Debug)]
pub struct Store {
    db: Db,
    vault: Vault,
}

/// Somebody who charges for a shop without an account at Blink.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Cashier {
    pub id: String,
    /// The shop's owner.
    pub account_id: String,
    pub name: String,
}

type Result<T> = db::Result<T>;

const REFRESH: &str = "refresh_token";
const ACCESS: &str = "access_token";

fn place<'a>(table: &'static str, column: &'static str, row: &'a str) -> Place<'a> {
    Place { table, column, row }
}

impl Store {
    pub fn new(db: Db, vault: Vault) -> Self {
        Self { db, vault }
    }

    /// Can the tables be written?
    pub async fn is_writable(&self) -> bool {
        self.db.writable().await != Writable::No
    }
}
