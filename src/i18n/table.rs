//! The sentences of each language, parsed once.

use std::{
    borrow::Cow,
    collections::HashMap,
    sync::{Arc, OnceLock},
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};
use unic_langid::LanguageIdentifier;

#[cfg(debug_assertions)]
use super::pseudo;
use super::{Language, html::escaped};

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Files;

/// Over the names and contents of all files.
pub fn fingerprint() -> [u8; 32] {
    let mut all = Sha256::new();
    for name in Files::iter() {
        all.update(name.as_bytes());
        all.update(
            Files::get(&name)
                .map(|file| file.metadata.sha256_hash())
                .unwrap_or_default(),
        );
    }
    all.finalize().into()
}

type Bundle = FluentBundle<Arc<FluentResource>>;

/// Whose marks stand between the digits of a count.
struct Marks(Language);

impl Memoizable for Marks {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Self(Language::named(&language.to_string()).unwrap_or_default()))
    }
}

/// A number as the sentence's language writes it. What else stands in a sentence comes written.
fn counted(value: &FluentValue<'_>, of: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let Ok(written) = of.with_try_get::<Marks, _, _>((), |marks| marks.0.number(&number.as_string()));
    Some(written)
}

/// One for each language, read when somebody first speaks it: a till that never speaks Thai never reads it.
static TABLES: [OnceLock<Table>; Language::COUNT + 1] = [const { OnceLock::new() }; Language::COUNT + 1];

fn table(language: Language) -> Option<&'static Table> {
    let place = TABLES.get(language.index())?;
    Some(place.get_or_init(|| Table::read(language)))
}

/// The sentences of one language.
struct Table {
    /// Those in which nothing stands.
    ready: HashMap<String, Ready>,
    /// Both hold all sentences; the text of the first is escaped.
    html: Bundle,
    text: Bundle,
}

/// A sentence in which nothing stands.
pub struct Ready {
    pub html: String,
    pub text: String,
}

/// What a sentence is made for.
#[derive(Clone, Copy)]
pub enum Form {
    Html,
    Text,
}

/// What is put into a sentence, in the form that it is made in.
pub enum Value<'a> {
    Text(Cow<'a, str>),
    Number(i64),
}

/// Reads the sentences of a language now.
pub fn prepare(language: Language) {
    table(language);
}

/// The sentence, in the first language where this one lacks it.
pub fn ready(language: Language, key: &str) -> Option<&'static Ready> {
    let of = |language| table(language)?.ready.get(key);
    of(language).or_else(|| of(Language::default()))
}

/// The same for a sentence in which something stands.
pub fn format<'a>(
    language: Language,
    key: &str,
    form: Form,
    args: impl Iterator<Item = (&'static str, Value<'a>)>,
) -> Option<String> {
    let tables = [language, Language::default()].into_iter().filter_map(table);
    let table = tables.into_iter().find(|table| table.text.has_message(key))?;
    let bundle = match form {
        Form::Html => &table.html,
        Form::Text => &table.text,
    };
    let args: FluentArgs<'_> = args
        .map(|(name, value)| match value {
            Value::Text(text) => (name, FluentValue::String(text)),
            Value::Number(number) => (name, FluentValue::from(number)),
        })
        .collect();
    said(bundle, key, Some(&args))
}

fn said(bundle: &Bundle, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, args, &mut errors).into_owned();
    // The tests compare every use with its sentence; what they miss is said with a gap rather than not at all.
    if !errors.is_empty() {
        tracing::error!(key, ?errors, "a sentence lacks something");
    }
    Some(said)
}

impl Table {
    fn read(language: Language) -> Self {
        let [code, folder] = spoken_from(language);
        let resources: Vec<_> = Files::iter()
            .filter(|name| name.ends_with(".ftl") && name.split('/').next() == Some(folder))
            .filter_map(|name| Some(resource(&name, Files::get(&name)?.data)))
            .collect();
        let bundle = |transform: Option<fn(&str) -> Cow<'_, str>>| {
            let identifier: LanguageIdentifier = code.parse().unwrap_or_default();
            let mut bundle = Bundle::new_concurrent(vec![identifier]);
            // What a page needs set apart it sets apart with `<bdi>`.
            bundle.set_use_isolating(false);
            bundle.set_transform(transform);
            bundle.set_formatter(Some(counted));
            for resource in &resources {
                if let Err(errors) = bundle.add_resource(Arc::clone(resource)) {
                    tracing::error!(?errors, code, "sentences with the same key");
                }
            }
            bundle
        };
        let (html, text) = (bundle(Some(|text| Cow::Owned(escaped(text)))), bundle(None));
        #[cfg(debug_assertions)]
        let (html, text) = match language == Language::pseudo() {
            true => (
                bundle(Some(|text| Cow::Owned(escaped(&pseudo::stretched(text))))),
                bundle(Some(pseudo::stretched)),
            ),
            false => (html, text),
        };
        Self {
            ready: resources
                .iter()
                .flat_map(|resource| keys(resource))
                .filter_map(|key| {
                    let pattern = text.get_message(key)?.value()?;
                    let mut errors = Vec::new();
                    let text = text.format_pattern(pattern, None, &mut errors).into_owned();
                    let html = errors.is_empty().then(|| said(&html, key, None))??;
                    Some((key.to_owned(), Ready { html, text }))
                })
                .collect(),
            html,
            text,
        }
    }
}

/// The code of a language, and the folder that its sentences are in.
fn spoken_from(language: Language) -> [&'static str; 2] {
    #[cfg(debug_assertions)]
    if language == Language::pseudo() {
        let english = Language::default().code();
        return [english, english];
    }
    [language.code(); 2]
}

fn resource(name: &str, data: Cow<'static, [u8]>) -> Arc<FluentResource> {
    let source = String::from_utf8_lossy(&data).into_owned();
    Arc::new(FluentResource::try_new(source).unwrap_or_else(|(readable, errors)| {
        tracing::error!(name, ?errors, "sentences that cannot be read");
        readable
    }))
}

fn keys(resource: &FluentResource) -> impl Iterator<Item = &str> {
    resource.entries().filter_map(|entry| match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message.id.name),
        _ => None,
    })
}
