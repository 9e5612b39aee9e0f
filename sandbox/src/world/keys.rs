//! API keys, as Blink's dashboard makes them: scopes, an expiry, revocable, and each shown once.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::clock::Millis;

/// The prefix of Blink's keys (`key_prefix` of its api-keys service).
const PREFIX: &str = "blink_";

/// A key that was made; the key itself is nowhere.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ApiKey {
    hash: String,
    /// The last four characters, to tell it from others.
    pub hint: String,
    /// Whose it is: Blink's `me.id`.
    pub user_id: String,
    /// Among `read`, `receive`, `write`; none at all means all of them.
    pub scopes: Vec<String>,
    pub expires_at: Option<Millis>,
    pub revoked: bool,
}

/// All keys of everybody.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Keys(Vec<ApiKey>);

impl Keys {
    /// Makes a key and shows it this once.
    pub fn make(&mut self, user_id: &str, scopes: &[&str], expires_at: Option<Millis>) -> String {
        let key = format!("{PREFIX}{}", hex::encode(rand::random::<[u8; 32]>()));
        self.0.push(ApiKey {
            hash: hash(&key),
            hint: key[key.len() - 4..].to_owned(),
            user_id: user_id.to_owned(),
            scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
            expires_at,
            revoked: false,
        });
        key
    }

    /// The key, if it is good now.
    pub fn good(&self, key: &str, now: Millis) -> Option<&ApiKey> {
        let hash = hash(key);
        let known = self.0.iter().find(|known| known.hash == hash)?;
        let is_over = known.expires_at.is_some_and(|end| end <= now);
        (!known.revoked && !is_over).then_some(known)
    }

    /// Revokes the keys whose hint this is, or this key.
    pub fn revoke(&mut self, key_or_hint: &str) {
        let hash = hash(key_or_hint);
        let meant = |known: &&mut ApiKey| known.hash == hash || known.hint == key_or_hint;
        self.0.iter_mut().filter(meant).for_each(|known| known.revoked = true);
    }

    pub fn of<'a>(&'a self, user_id: &'a str) -> impl Iterator<Item = &'a ApiKey> {
        self.0.iter().filter(move |key| key.user_id == user_id)
    }
}

fn hash(key: &str) -> String {
    hex::encode(Sha256::digest(key.as_bytes()))
}
