//! A language that nobody speaks: English with accents, longer by two fifths and between brackets. A page in it shows what
//! does not fit, what is cut off, and what is no sentence by key: that stands there in plain English.

use std::borrow::Cow;

/// As long as any language's, and not one's: private use.
pub const CODE: &str = "qps";

/// How much of five letters is added.
const ADDED: usize = 2;

/// A text of a sentence, made longer and stranger. What stands in the sentence is left as it is.
pub fn stretched(text: &str) -> Cow<'_, str> {
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    if letters == 0 {
        return Cow::Borrowed(text);
    }
    let body: String = text.chars().map(accented).collect();
    let core = body.trim();
    let (before, after) = body.split_once(core).unwrap_or_default();
    // In words of five, as any language has places where a line may end.
    let mut padding = String::new();
    for at in 0..(letters * ADDED).div_ceil(5) {
        padding.push(if at % 6 == 0 { ' ' } else { '~' });
    }
    Cow::Owned(format!("{before}[{core}{padding}]{after}"))
}

fn accented(letter: char) -> char {
    match letter {
        'a' => 'á',
        'e' => 'ë',
        'i' => 'î',
        'o' => 'ö',
        'u' => 'ü',
        'y' => 'ý',
        'c' => 'ç',
        'n' => 'ñ',
        's' => 'š',
        'A' => 'Å',
        'E' => 'É',
        'I' => 'Î',
        'O' => 'Ø',
        'U' => 'Ü',
        'C' => 'Ç',
        'N' => 'Ñ',
        'S' => 'Š',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_two_fifths_longer_and_stays_where_it_stood() {
        assert_eq!(stretched("Charge"), "[Çhárgë ~~]");
        assert_eq!(stretched(" of "), " [öf ] ");
        assert_eq!(stretched(" 12,50: "), " 12,50: ");
        let long = stretched("No sale here was paid into that wallet.");
        assert!(long.chars().count() >= 39 * 7 / 5, "{long}");
    }
}
