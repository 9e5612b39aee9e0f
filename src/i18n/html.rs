//! Mark-up that stands in a sentence: an element, and what it says as text.

use std::fmt::{Display, Write};

/// Mark-up that was made here, and so is as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Html {
    markup: String,
    text: String,
}

/// `<a href="…">`
pub fn link(to: &str, words: impl Display) -> Html {
    Html::element("a", Some(("href", to)), &words.to_string())
}

/// `<data value="…">`: an amount, for machines and for people.
pub fn data(value: impl Display, words: impl Display) -> Html {
    Html::element("data", Some(("value", &value.to_string())), &words.to_string())
}

/// `<time datetime="…">`
pub fn time(iso: &str, words: impl Display) -> Html {
    Html::element("time", Some(("datetime", iso)), &words.to_string())
}

/// `<code>`: a word of machines, the same in every language.
pub fn code(word: impl Display) -> Html {
    Html::element("code", None, &word.to_string())
}

impl Html {
    fn element(name: &str, attribute: Option<(&str, &str)>, text: &str) -> Self {
        let attribute = attribute.map(|(name, value)| format!(" {name}=\"{}\"", escaped(value)));
        Self {
            markup: format!("<{name}{}>{}</{name}>", attribute.unwrap_or_default(), escaped(text)),
            text: text.to_owned(),
        }
    }

    pub(super) fn markup(&self) -> &str {
        &self.markup
    }

    pub(super) fn text(&self) -> &str {
        &self.text
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
