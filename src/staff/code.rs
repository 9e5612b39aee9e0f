//! Join codes: 80 random bits, written so that they can be read aloud.

use secrecy::{ExposeSecret, SecretString};

use crate::token;

/// Crockford's base 32: no I, L, O, U, so that nothing looks like something else.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Five bits each: 80 bits.
const LENGTH: usize = 16;
const GROUP: usize = 4;

/// A fresh code, like `7K3M-9PQX-0ABT-VW5H`.
pub fn fresh() -> SecretString {
    let bits: u128 = rand::random();
    let letters = (0..LENGTH).map(|place| char::from(ALPHABET[(bits >> (5 * place)) as usize & 31]));
    let mut code = String::with_capacity(LENGTH + LENGTH / GROUP);
    for (place, letter) in letters.enumerate() {
        if place > 0 && place.is_multiple_of(GROUP) {
            code.push('-');
        }
        code.push(letter);
    }
    SecretString::from(code)
}

/// How a code is kept, whatever way it was typed: capitals, gaps and look-alikes do not matter. What no code can be
/// gets a hash as well, which nobody has.
pub fn hash(typed: &str) -> String {
    let letters = typed.chars().filter(|c| c.is_alphanumeric()).take(LENGTH + 1);
    let plain: String = letters
        .map(|letter| match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            letter => letter,
        })
        .collect();
    token::hash(format!("join code {plain}"))
}

/// The hash of a code of ours.
pub fn hash_of(code: &SecretString) -> String {
    hash(code.expose_secret())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_again_however_it_is_typed() {
        let code = fresh();
        let shown = code.expose_secret();
        assert_eq!(shown.len(), 19, "{shown}");
        for typed in [
            shown.to_lowercase(),
            shown.replace('-', ""),
            format!("  {} ", shown.replace('-', " ")),
            shown.replace('0', "o").replace('1', "l"),
        ] {
            assert_eq!(hash(&typed), hash_of(&code), "{typed}");
        }
        assert_ne!(hash(&format!("{shown}0")), hash_of(&code));
        assert_ne!(hash(""), hash_of(&code));
    }
}
