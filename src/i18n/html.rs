//! Mark-up that stands in a sentence: elements, and the words in them, which are said in the sentence's language.

use std::fmt::{Display, Write};

use super::{Arg, Language};

/// Mark-up that was made here, and so is as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Html(Vec<Piece>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Markup(String),
    Words(Arg),
}

/// `<a href="…">`
pub fn link(to: &str, words: impl Into<Arg>) -> Html {
    Html::element("a", Some(("href", to)), words)
}

/// `<data value="…">`: an amount, for machines and for people.
fn data(value: impl Display, words: impl Into<Arg>) -> Html {
    Html::element("data", Some(("value", &value.to_string())), words)
}

/// An amount with its currency, as [`data`].
pub fn money(currency: impl Display, minor: i64, words: impl Into<Arg>) -> Html {
    let currency = escaped(&currency.to_string());
    let before = format!("<span class=\"money\" data-currency=\"{currency}\">");
    data(minor, words).within(before, "</span>")
}

/// `<time datetime="…">`
pub fn time(iso: impl AsRef<str>, words: impl Into<Arg>) -> Html {
    Html::element("time", Some(("datetime", iso.as_ref())), words)
}

/// These, one after the other.
pub fn joined(parts: impl Iterator<Item = Html>, between: &str) -> Html {
    let mut pieces = Vec::new();
    for Html(part) in parts {
        if !pieces.is_empty() {
            pieces.push(Piece::Words(between.into()));
        }
        pieces.extend(part);
    }
    Html(pieces)
}

/// `<strong>`
pub fn strong(words: impl Into<Arg>) -> Html {
    Html::element("strong", None, words)
}

/// `<strong lang="en">`: what is written on somebody else's page, which is in English for everybody.
pub fn on_english_page(words: impl Into<Arg>) -> Html {
    Html::element("strong", Some(("lang", "en")), words)
}

/// `<bdi>`: what people typed, which may run the other way.
pub fn bdi(words: impl Into<Arg>) -> Html {
    Html::element("bdi", None, words)
}

/// `<q>`: what somebody else said, which may run the other way.
pub fn quote(words: impl Into<Arg>) -> Html {
    bdi(words).within("<q>".to_owned(), "</q>")
}

/// `<code>`: a word of machines, the same in every language.
pub fn code(word: impl Into<Arg>) -> Html {
    Html::element("code", None, word)
}

impl Html {
    fn element(name: &str, attribute: Option<(&str, &str)>, words: impl Into<Arg>) -> Self {
        let attribute = attribute.map(|(name, value)| format!(" {name}=\"{}\"", escaped(value)));
        Self(vec![
            Piece::Markup(format!("<{name}{}>", attribute.unwrap_or_default())),
            Piece::Words(words.into()),
            Piece::Markup(format!("</{name}>")),
        ])
    }

    fn within(mut self, before: String, after: &str) -> Self {
        self.0.insert(0, Piece::Markup(before));
        self.0.push(Piece::Markup(after.to_owned()));
        self
    }

    /// The same element with this attribute besides, as it is written: `rel="noreferrer"`, `data-mark`.
    #[must_use]
    pub fn with_attribute(mut self, attribute: &'static str) -> Self {
        // An element's own `>` is the first: what stands in an attribute is escaped.
        if let Some(Piece::Markup(tag)) = self.0.first_mut()
            && let Some(end) = tag.find('>')
        {
            tag.insert_str(end, &format!(" {attribute}"));
        }
        self
    }

    pub(super) fn markup(&self, language: Language) -> String {
        self.write(|arg| arg.written(language), |markup| markup)
    }

    pub(super) fn text(&self, language: Language) -> String {
        self.write(|arg| arg.said(language), |_| "")
    }

    fn write(&self, words: impl Fn(&Arg) -> String, markup: impl Fn(&str) -> &str) -> String {
        let mut text = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Markup(piece) => text.push_str(markup(piece)),
                Piece::Words(arg) => text.push_str(&words(arg)),
            }
        }
        text
    }
}

/// As it may stand between tags, and in an attribute within double quotes, which are all that our templates have.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' | '<' | '>' | '"' => {
                // Writing to a string cannot fail.
                let _ = write!(out, "&#{};", u32::from(letter));
            }
            other => out.push(other),
        }
    }
    out
}
