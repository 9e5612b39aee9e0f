//! Random tokens, and how they are kept: whoever reads a table has none of them.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

/// The characters of a [`fresh`] token.
const LENGTH: usize = 43;

/// 256 random bits as 43 characters of base64url.
pub fn fresh() -> SecretString {
    SecretString::from(random::<32>())
}

/// 192 random bits as 32 characters of base64url: for addresses that people pass on, and the keys of forms.
pub fn short() -> String {
    random::<24>()
}

/// Can this be a [`fresh`] one?
pub fn is_possible(text: &str) -> bool {
    text.len() == LENGTH && is_id(text)
}

/// Can this be an id, a token or a form's key, whoever made it? At most 64 letters, digits, `-` and `_`.
pub fn is_id(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    (1..=64).contains(&text.len()) && text.bytes().all(fits)
}

/// How a token that only has to be recognised is kept: SHA-256 as 64 hex digits.
pub fn hash(token: impl AsRef<[u8]>) -> String {
    hex::encode(Sha256::digest(token))
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

fn random<const BYTES: usize>() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; BYTES]>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_long_fit_for_addresses_and_never_the_same() {
        let (one, other) = (fresh(), fresh());
        assert!(is_possible(one.expose_secret()));
        assert_ne!(one.expose_secret(), other.expose_secret());
        let short_one = short();
        assert!(is_id(&short_one) && is_id("x") && is_id(&"k".repeat(64)));
        for none in ["", "a b", "ä", "../x", &"k".repeat(65)] {
            assert!(!is_id(none), "{none}");
        }
        assert!(short_one.len() == 32 && !is_possible(&short_one) && short_one != short());
        for none in [
            "",
            "a b",
            &"ä".repeat(LENGTH),
            &"=".repeat(LENGTH),
            &"a".repeat(LENGTH + 1),
        ] {
            assert!(!is_possible(none), "{none}");
        }
    }

    #[test]
    fn what_is_kept_is_the_usual_sha_256() {
        let of_abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(hash("abc"), of_abc);
    }

    #[test]
    fn only_the_same_is_the_same() {
        let secret = SecretString::from("a proxy secret");
        assert!(same(&secret, "a proxy secret"));
        for other in ["", "a proxy secre", "a proxy secret ", "A proxy secret"] {
            assert!(!same(&secret, other), "{other}");
        }
    }
}
