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

/// An amount with its currency, as [`data`].
pub fn money(currency: impl Display, minor: i64, words: impl Display) -> Html {
    let Html { markup, text } = data(minor, words);
    let currency = escaped(&currency.to_string());
    Html {
        markup: format!("<span class=\"money\" data-currency=\"{currency}\">{markup}</span>"),
        text,
    }
}

/// `<time datetime="…">`
pub fn time(iso: impl AsRef<str>, words: impl Display) -> Html {
    Html::element("time", Some(("datetime", iso.as_ref())), &words.to_string())
}

/// These, one after the other.
pub fn joined(parts: impl Iterator<Item = Html>, between: &str) -> Html {
    let (markups, texts): (Vec<_>, Vec<_>) = parts.map(|part| (part.markup, part.text)).unzip();
    Html {
        markup: markups.join(&escaped(between)),
        text: texts.join(between),
    }
}

/// `<strong>`
pub fn strong(words: impl Display) -> Html {
    Html::element("strong", None, &words.to_string())
}

/// `<bdi>`: what people typed, which may run the other way.
pub fn bdi(words: impl Display) -> Html {
    Html::element("bdi", None, &words.to_string())
}

/// `<q>`: what somebody else said, which may run the other way.
pub fn quote(words: impl Display) -> Html {
    let Html { markup, text } = bdi(words);
    Html {
        markup: format!("<q>{markup}</q>"),
        text,
    }
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

    /// The same element with this attribute besides, as it is written: `rel="noreferrer"`, `data-mark`.
    #[must_use]
    pub fn with_attribute(mut self, attribute: &'static str) -> Self {
        // An element's own `>` is the first: what stands in an attribute is escaped.
        if let Some(end) = self.markup.find('>') {
            self.markup.insert_str(end, &format!(" {attribute}"));
        }
        self
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
