use super::{Message, Sentence, table};

/// A language that the till speaks. English until one is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Language(usize);

impl Language {
    /// The folders in `locales/`. The first one has every sentence; what another lacks is said in it.
    pub const ALL: [&str; 1] = ["en"];

    /// For `<html lang>`.
    pub fn code(self) -> &'static str {
        Self::ALL.get(self.0).copied().unwrap_or_default()
    }

    /// What a language of these calls itself.
    pub fn own_name(code: &str) -> &'static str {
        match code {
            "en" => "English",
            _ => "",
        }
    }

    /// This sentence.
    pub fn t(self, key: &'static str) -> Sentence {
        self.say(&Message::new(key))
    }

    /// What a type has to say.
    pub fn say(self, message: &Message) -> Sentence {
        Sentence::new(self, message.clone())
    }

    /// A sentence in which nothing stands, as text: for what is no page.
    pub fn text(self, key: &'static str) -> &'static str {
        table::ready(self.0, key).map_or(key, |ready| &ready.text)
    }

    pub(super) fn index(self) -> usize {
        self.0
    }
}
