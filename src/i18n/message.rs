use std::{borrow::Cow, fmt};

use super::{Amount, Html, Language, When, html::escaped, table};

/// Something to say: the key of a sentence, and what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    key: &'static str,
    args: Vec<(&'static str, Arg)>,
}

/// What stands in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Escaped when it is put there.
    Text(String),
    /// Chooses the plural's form.
    Number(i64),
    Html(Html),
    /// Written as the sentence's language writes it; so is the next.
    Amount(Amount),
    When(When),
    /// Said in the language of the sentence that it stands in.
    Message(Box<Message>),
}

impl Message {
    pub fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    /// Which sentence it is.
    pub fn key(&self) -> &'static str {
        self.key
    }

    /// With this in the place of `{ $name }`.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }
}

/// A message in a language. `Display` writes it as HTML; [`Sentence::plain`] is for what is no page.
#[derive(Clone, Debug)]
pub struct Sentence {
    language: Language,
    message: Message,
}

impl Sentence {
    pub(super) fn new(language: Language, message: Message) -> Self {
        Self { language, message }
    }

    /// With this in the place of `{ $name }`.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.message = self.message.with(name, arg);
        self
    }

    /// As text. Where a template writes it, the template escapes it.
    pub fn plain(&self) -> String {
        let Message { key, args } = &self.message;
        if args.is_empty() {
            return self.language.text(key).to_owned();
        }
        let args = args.iter().map(|(name, arg)| (*name, arg.plain(self.language)));
        table::format(self.language, key, table::Form::Text, args).unwrap_or_else(|| (*key).to_owned())
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Message { key, args } = &self.message;
        if args.is_empty()
            && let Some(ready) = table::ready(self.language, key)
        {
            return f.write_str(&ready.html);
        }
        let args = args.iter().map(|(name, arg)| (*name, arg.markup(self.language)));
        match table::format(self.language, key, table::Form::Html, args) {
            Some(html) => f.write_str(&html),
            None => f.write_str(&escaped(key)),
        }
    }
}

/// Its text and its arguments are escaped; see the door.
impl askama::filters::HtmlSafe for Sentence {}

impl Arg {
    fn plain(&self, language: Language) -> table::Value<'_> {
        match self {
            Self::Text(text) => table::Value::Text(Cow::Borrowed(text)),
            Self::Number(number) => table::Value::Number(*number),
            other => table::Value::Text(Cow::Owned(other.said(language))),
        }
    }

    fn markup(&self, language: Language) -> table::Value<'_> {
        match self {
            Self::Number(number) => table::Value::Number(*number),
            other => table::Value::Text(Cow::Owned(other.written(language))),
        }
    }

    /// As text.
    pub(super) fn said(&self, language: Language) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => language.number(&number.to_string()),
            Self::Html(html) => html.text(language),
            Self::Amount(amount) => language.amount(amount),
            Self::When(when) => language.when(when),
            Self::Message(message) => language.say(message).plain(),
        }
    }

    /// As HTML.
    pub(super) fn written(&self, language: Language) -> String {
        match self {
            Self::Html(html) => html.markup(language),
            Self::Message(message) => language.say(message).to_string(),
            // Among words that run the other way, a number and its unit would change places.
            Self::Amount(amount) if language.direction() == "rtl" => {
                format!("<bdi dir=\"ltr\">{}</bdi>", escaped(&language.amount(amount)))
            }
            text => escaped(&text.said(language)),
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// Templates hand over references to references.
impl<T: Clone> From<&T> for Arg
where
    Self: From<T>,
{
    fn from(arg: &T) -> Self {
        arg.clone().into()
    }
}

impl From<Amount> for Arg {
    fn from(amount: Amount) -> Self {
        Self::Amount(amount)
    }
}

impl From<When> for Arg {
    fn from(when: When) -> Self {
        Self::When(when)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Html> for Arg {
    fn from(html: Html) -> Self {
        Self::Html(html)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}
