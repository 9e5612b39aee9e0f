//! Random values that open something, and how they are kept.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

/// 256 random bits as 43 characters of base64url.
pub fn fresh() -> SecretString {
    SecretString::from(URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>()))
}

/// How a token is kept.
pub fn hash(token: &str) -> String {
    hex::encode(Sha256::digest(token.as_bytes()))
}

/// What is kept of a link that is no more.
pub fn link_hash(account_id: &str, user_id: &str, linked_account_id: &str) -> String {
    hash(&format!("{account_id}\0{user_id}\0{linked_account_id}"))
}

/// Are they the same? Takes the same time wherever they differ, and tells nothing of their lengths.
pub fn same(secret: &SecretString, shown: &str) -> bool {
    let (ours, theirs) = (
        Sha256::digest(secret.expose_secret().as_bytes()),
        Sha256::digest(shown.as_bytes()),
    );
    let differences = ours.iter().zip(theirs.iter()).fold(0, |all, (a, b)| all | (a ^ b));
    std::hint::black_box(differences) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_is_the_same() {
        let secret = SecretString::from("a proxy secret");
        assert!(same(&secret, "a proxy secret"));
        for other in ["", "a proxy secre", "a proxy secret ", "A proxy secret"] {
            assert!(!same(&secret, other), "{other}");
        }
        assert_eq!(fresh().expose_secret().len(), 43);
    }
}
