//! Text that somebody else wrote, or typed: made fit to be shown in one line among our own words. No I/O.

use std::borrow::Cow;

/// The text on one line and without marks that turn round what stands beside it: strangers write memos, and U+202E before
/// `00.9` made "7 EUR" look like another payment. What breaks lines becomes a space, for it would break them in a
/// customer's wallet and in the export too; NUL ends a text where it is searched.
///
/// Letters stay as they are, in any script and direction: a page isolates them with `<bdi>`.
pub fn clean(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if !text.chars().any(|c| is_break(c) || is_hidden(c)) {
        return Cow::Borrowed(text);
    }
    let kept = text.chars().filter(|c| !is_hidden(*c));
    let spaced: String = kept.map(|c| if is_break(c) { ' ' } else { c }).collect();
    Cow::Owned(spaced.trim().to_owned())
}

/// As [`clean`], and no more than so many characters, the last of them `…` when something is missing.
pub fn clean_and_cut(text: &str, most: usize) -> String {
    let clean = clean(text);
    match clean.char_indices().nth(most) {
        None => clean.into_owned(),
        Some(_) => clean.chars().take(most.saturating_sub(1)).chain(['…']).collect(),
    }
}

/// The text in one case, by Unicode's rules, for searching: two texts that differ in capitals only become the same one.
/// `Straße` and `STRASSE` too.
pub fn fold(text: &str) -> String {
    // Letter by letter, so that a sigma is the same one wherever it stands.
    let upper = text.chars().flat_map(char::to_uppercase);
    upper.flat_map(char::to_lowercase).collect()
}

/// Control characters, and what Unicode calls a line or a paragraph separator.
fn is_break(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Bidirectional marks, embeddings, overrides and isolates, the deprecated ones among them, and the zero width space and
/// byte order mark, which hide what two texts differ in. Joiners stay: scripts and emoji are written with them.
fn is_hidden(c: char) -> bool {
    matches!(
        c,
        '\u{061c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'
            | '\u{2066}'..='\u{206f}' | '\u{feff}'
    )
}

/// Which page of a list, from 1: what is no number is the first, and any number, however long, is some page beyond the last.
pub fn page_number(typed: &str) -> i64 {
    /// Of no list of ours, whatever it has on a page.
    const BEYOND: i64 = 1 << 40;
    let typed = typed.trim();
    match typed.parse::<i64>() {
        Ok(page) => page.clamp(1, BEYOND),
        Err(_) if !typed.is_empty() && typed.bytes().all(|byte| byte.is_ascii_digit()) => BEYOND,
        Err(_) => 1,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_mark_that_turns_text_round_is_dropped_and_the_letters_stay() {
        assert_eq!(clean("paid \u{202e}RUE 00.9\u{202c} thanks"), "paid RUE 00.9 thanks");
        assert_eq!(clean("\u{2067}7 EUR\u{2069}\u{200f}"), "7 EUR");
        for plain in ["Table 4", "شاي 12", "תה", "👩‍🍳", "क्‍ष", "a  b"] {
            assert_eq!(clean(plain), plain);
        }
    }

    #[test]
    fn it_is_one_line() {
        assert_eq!(clean(" a\nb\r\tc\u{0}d\u{2028}e\u{85}f "), "a b  c d e f");
        assert_eq!(clean("\u{202e}\n\u{202c}"), "");
    }

    #[test]
    fn capitals_of_any_script_are_folded() {
        for (a, b) in [
            ("CAFÉ", "café"),
            ("ÄPFEL", "äpfel"),
            ("ЧАЙ", "чай"),
            ("ΟΔΟΣ", "οδος"),
            ("οδός", "ΟΔΌΣ"),
            ("STRASSE", "Straße"),
            ("Table 4", "TABLE 4"),
        ] {
            assert_eq!(fold(a), fold(b), "{a}");
        }
        assert_eq!(fold("ñandú 100%"), "ñandú 100%");
    }

    #[test]
    fn what_is_cut_says_so() {
        assert_eq!(clean_and_cut("abcdef", 6), "abcdef");
        assert_eq!(clean_and_cut("abcdefg", 6), "abcde…");
        assert_eq!(clean_and_cut("\u{202e}abcdef", 6), "abcdef");
    }

    proptest! {
        #[test]
        fn whatever_comes_is_clean_once_and_for_all(text in any::<String>()) {
            let once = clean(&text).into_owned();
            prop_assert!(!once.chars().any(|c| is_break(c) || is_hidden(c)));
            prop_assert_eq!(clean(&once), once.as_str());
        }
    }
}
