//! Sealing and opening what must not be read from the database file: XChaCha20-Poly1305 with the row's identity as
//! associated data, so that a ciphertext is worth nothing in another column or row.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

use crate::config::SecretKeys;

/// Envelope: version, key id, nonce, ciphertext with its tag.
const VERSION: u8 = 1;
const KEY_ID: usize = 4;
const NONCE: usize = 24;

/// The key ring, ready for use. The first key seals, all open.
#[derive(Clone)]
pub struct Vault {
    keys: Vec<Key>,
    is_missed: Arc<AtomicBool>,
}

#[derive(Clone)]
struct Key {
    id: [u8; KEY_ID],
    cipher: XChaCha20Poly1305,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Vault({} keys)", self.keys.len())
    }
}

/// Where a sealed value lives. Part of what is authenticated.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    pub table: &'static str,
    pub column: &'static str,
    pub row: &'a str,
}

/// Something is sealed with a key that is not in the ring: the settings are wrong, or the key is lost.
#[derive(Clone, Copy, Debug)]
pub struct UnknownKey;

impl std::fmt::Display for UnknownKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("it is sealed with a key that is not among TILL_SECRET_KEYS")
    }
}

impl std::error::Error for UnknownKey {}

impl Vault {
    pub fn new(keys: &SecretKeys) -> Self {
        let keys = keys.0.iter().map(|key| Key {
            id: key_id(key),
            cipher: XChaCha20Poly1305::new(key.into()),
        });
        Self {
            keys: keys.collect(),
            is_missed: Arc::default(),
        }
    }

    /// Seals `secret` for `place` with the first key and a fresh random nonce.
    ///
    /// # Panics
    /// With an empty key ring, which `config.rs` refuses.
    pub fn seal(&self, place: Place<'_>, secret: &SecretString) -> Vec<u8> {
        let key = self.keys.first().expect("a key ring has a first key");
        let nonce: [u8; NONCE] = rand::random();
        let payload = Payload {
            msg: secret.expose_secret().as_bytes(),
            aad: &associated(place, key.id),
        };
        let sealed = key
            .cipher
            .encrypt(&XNonce::from(nonce), payload)
            .expect("a token is far shorter than the cipher's limit");
        [&[VERSION][..], &key.id, &nonce, &sealed].concat()
    }

    /// Opens what was sealed for `place`. `None`: not sealed for this place, damaged, or sealed with a key that is gone.
    pub fn open(&self, place: Place<'_>, envelope: &[u8]) -> Option<SecretString> {
        let (&version, rest) = envelope.split_first()?;
        let (id, rest) = rest.split_at_checked(KEY_ID)?;
        let (nonce, sealed) = rest.split_at_checked(NONCE)?;
        let key = self.keys.iter().find(|key| key.id == id)?;
        let nonce: [u8; NONCE] = nonce.try_into().ok()?;
        let payload = Payload {
            msg: sealed,
            aad: &associated(place, key.id),
        };
        let plain = (version == VERSION).then(|| key.cipher.decrypt(&XNonce::from(nonce), payload).ok())??;
        String::from_utf8(plain).ok().map(SecretString::from)
    }

    /// The same, but a key that is not in the ring is an error: nothing may be done about what it sealed, for with the right
    /// keys it opens again. `None`: not sealed for this place, or damaged.
    ///
    /// # Errors
    /// It is sealed with such a key.
    pub fn try_open(&self, place: Place<'_>, envelope: &[u8]) -> Result<Option<SecretString>, UnknownKey> {
        match self.open(place, envelope) {
            None if self.lacks_key_of(envelope) => Err(self.misses_key()),
            opened => Ok(opened),
        }
    }

    /// What is needed is sealed with a key that is not in the ring: one alarm in the life of a process, not one per request.
    pub fn misses_key(&self) -> UnknownKey {
        if !self.is_missed.swap(true, Ordering::Relaxed) {
            tracing::error!(
                "ALARM: something is sealed with a key that is not among TILL_SECRET_KEYS. Put the key back; until then \
                 whoever needs it gets 503. Nothing is deleted"
            );
        }
        UnknownKey
    }

    /// Was this sealed with a key that is not in the ring? Such a thing is whole, and opens again with the right keys.
    pub fn lacks_key_of(&self, envelope: &[u8]) -> bool {
        let id = envelope.get(1..=KEY_ID);
        envelope.first() == Some(&VERSION) && id.is_some_and(|id| self.keys.iter().all(|key| key.id != id))
    }

    /// Was this sealed with another key than the one that seals now?
    pub fn is_stale(&self, envelope: &[u8]) -> bool {
        let newest = self.keys.first().map(|key| key.id.as_slice());
        envelope.get(1..=KEY_ID) != newest
    }
}

/// Names a key without telling anything of it.
fn key_id(key: &[u8; 32]) -> [u8; KEY_ID] {
    let digest = Sha256::new()
        .chain_update(b"blink-till key id")
        .chain_update(key)
        .finalize();
    [digest[0], digest[1], digest[2], digest[3]]
}

fn associated(place: Place<'_>, key: [u8; KEY_ID]) -> Vec<u8> {
    let Place { table, column, row } = place;
    let mut text = format!("blink-till\0{VERSION}\0{table}\0{column}\0{row}\0").into_bytes();
    text.extend_from_slice(&key);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Place<'static> = Place {
        table: "grants",
        column: "access_token",
        row: "1",
    };

    fn vault(keys: &[u8]) -> Vault {
        Vault::new(&SecretKeys(keys.iter().map(|k| [*k; 32]).collect()))
    }

    fn opened(vault: &Vault, place: Place<'_>, envelope: &[u8]) -> Option<String> {
        vault.open(place, envelope).map(|s| s.expose_secret().to_owned())
    }

    #[test]
    fn what_is_sealed_opens_in_its_own_place_only() {
        let vault = vault(&[1]);
        let sealed = vault.seal(HERE, &"ory_at_x".into());
        assert_eq!(opened(&vault, HERE, &sealed).as_deref(), Some("ory_at_x"));
        let column = Place {
            column: "refresh_token",
            ..HERE
        };
        let row = Place { row: "2", ..HERE };
        assert_eq!(opened(&vault, column, &sealed), None);
        assert_eq!(opened(&vault, row, &sealed), None);
    }

    #[test]
    fn every_flipped_bit_and_every_cut_is_refused() {
        let vault = vault(&[1]);
        let sealed = vault.seal(HERE, &"ory_at_x".into());
        for bit in 0..sealed.len() * 8 {
            let mut damaged = sealed.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(opened(&vault, HERE, &damaged), None, "bit {bit}");
        }
        for length in 0..sealed.len() {
            assert_eq!(opened(&vault, HERE, &sealed[..length]), None, "length {length}");
        }
    }

    #[test]
    fn an_old_key_still_opens_and_a_dropped_one_does_not() {
        let sealed = vault(&[1]).seal(HERE, &"ory_at_x".into());
        let rotated = vault(&[2, 1]);
        assert_eq!(opened(&rotated, HERE, &sealed).as_deref(), Some("ory_at_x"));
        assert!(rotated.is_stale(&sealed));
        assert_eq!(opened(&vault(&[2]), HERE, &sealed), None);
        assert!(vault(&[2]).lacks_key_of(&sealed) && !rotated.lacks_key_of(&sealed));
        assert!(
            !vault(&[2]).lacks_key_of(&[]) && !vault(&[2]).lacks_key_of(&[9; 40]),
            "that is damage"
        );
    }
}
