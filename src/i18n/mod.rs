//! What the till says, by key: `locales/<language>/*.ftl`, written in Fluent and embedded.
//!
//! A [`Message`] is a key and what stands in it, and is what types carry. It becomes a [`Sentence`] of a [`Language`] when a
//! page is drawn: `{{ frame.t("wallets-title") }}`, `{{ frame.t("wallets-pending").with("amount", …) }}`.
//!
//! - **Safe as it is.** A sentence is written into HTML as it is: its text was escaped when it was read, what stands in it is
//!   escaped when it is put there. Mark-up comes in as an argument ([`html`]), never with the sentence, so that whoever
//!   translates moves it about and cannot break it.
//! - **Cheap.** Sentences without arguments are made once; a page looks them up.
//! - **Whole.** `tests/app/sentences.rs` reads templates, sources and sentences: a key without a sentence, a sentence without a
//!   use, an argument too few or too many fail. Therefore a key is written out where it is used, its arguments right behind it.
//!
//! Another language is another folder, its row of `cldr.rs` (printed by `tests/browser/cldr.mjs`) and a line in `language.rs`,
//! which also says whose language counts: [`Wishes`].

mod cldr;
mod format;
pub mod html;
mod language;
mod message;
#[cfg(debug_assertions)]
mod pseudo;
mod table;

pub use format::{Amount, Shows, When};
pub use html::Html;
pub use language::{Language, Wishes};
pub use message::{Arg, Message, Sentence};

/// Marks a key that is written elsewhere than it is said, in a table or a `match`. Nothing stands in its sentence.
pub const fn key(key: &'static str) -> &'static str {
    key
}

/// Reads the sentences that every page may fall back on, so that no visitor waits for it. Those of another language are read
/// for the first who speaks it.
pub fn prepare() {
    table::prepare(Language::default());
}

/// Changes with any sentence of any language.
pub fn fingerprint() -> [u8; 32] {
    table::fingerprint()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As a page says it, and as text.
    fn say(message: Message) -> (String, String) {
        let sentence = Language::default().say(&message);
        (sentence.to_string(), sentence.plain())
    }

    #[test]
    fn what_stands_in_a_sentence_is_escaped_and_mark_up_is_not() {
        let text = Message::new("landing-join").with("join", "<b>&\"");
        assert_eq!(say(text).0, "Are you a cashier? &#60;b&#62;&#38;&#34;.");
        let (page, plain) = say(Message::new("landing-join").with("join", html::link("/?a=1&b=\"", "<Join>")));
        assert_eq!(
            page,
            "Are you a cashier? <a href=\"/?a=1&#38;b=&#34;\">&#60;Join&#62;</a>."
        );
        assert_eq!(plain, "Are you a cashier? <Join>.");
    }

    #[test]
    fn a_number_chooses_its_form() {
        let unread = |count: usize| say(Message::new("ledger-unread").with("count", count)).1;
        assert!(unread(1).starts_with("One entry of this page is"), "{}", unread(1));
        assert!(unread(1200).starts_with("1,200 entries"), "{}", unread(1200));
        let german = Language::named("de").expect("it is spoken");
        let many = Message::new("ledger-unread").with("count", 12_345_i64);
        assert!(german.say(&many).to_string().starts_with("12.345 "));
    }

    /// Rooms whose sentences are not in the table yet hand over the sentence itself.
    #[test]
    fn what_has_no_sentence_is_said_as_it_is() {
        let (page, plain) = say(Message::new("Fish & chips"));
        assert_eq!((page.as_str(), plain.as_str()), ("Fish &#38; chips", "Fish & chips"));
    }
}
