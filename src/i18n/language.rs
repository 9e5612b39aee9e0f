use super::{Message, Sentence, table};

/// A language that the till speaks. English until one is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Language(u8);

/// What is known of a language besides its sentences, which are in `locales/<code>/`.
#[derive(Debug)]
struct Known {
    code: &'static str,
    /// What it calls itself.
    name: &'static str,
    sure: Sure,
    writes: Writes,
}

/// How well its sentences were looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sure {
    Yes,
    /// People are told that it is young.
    Preview,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Writes {
    ToTheRight,
    ToTheLeft,
}

const fn known(code: &'static str, name: &'static str, sure: Sure) -> Known {
    Known {
        code,
        name,
        sure,
        writes: Writes::ToTheRight,
    }
}

/// The first one has every sentence; what another lacks is said in it.
const SPOKEN: [Known; 22] = [
    known("en", "English", Sure::Yes),
    known("es", "Español", Sure::Yes),
    known("pt-BR", "Português (Brasil)", Sure::Yes),
    known("de", "Deutsch", Sure::Yes),
    known("fr", "Français", Sure::Yes),
    known("it", "Italiano", Sure::Yes),
    known("nl", "Nederlands", Sure::Yes),
    known("ca", "Català", Sure::Yes),
    known("cs", "Čeština", Sure::Yes),
    known("sk", "Slovenčina", Sure::Yes),
    known("da", "Dansk", Sure::Yes),
    known("el", "Ελληνικά", Sure::Preview),
    known("hu", "Magyar", Sure::Preview),
    known("ro", "Română", Sure::Yes),
    known("tr", "Türkçe", Sure::Preview),
    known("id", "Bahasa Indonesia", Sure::Yes),
    known("ja", "日本語", Sure::Preview),
    known("th", "ไทย", Sure::Preview),
    known("vi", "Tiếng Việt", Sure::Preview),
    Known {
        writes: Writes::ToTheLeft,
        ..known("ar", "العربية", Sure::Preview)
    },
    known("sw", "Kiswahili", Sure::Preview),
    known("af", "Afrikaans", Sure::Preview),
];

/// English with every word made longer and stranger, which shows what does not fit and what is no sentence by key. Nobody is
/// offered it, and what ships does not have it.
#[cfg(debug_assertions)]
const PSEUDO: Known = known(super::pseudo::CODE, "Pseudo", Sure::Preview);

/// Longer than any language's tag that browsers send.
const LONGEST_TAG: usize = 35;
/// More than anybody reads.
const MOST_TAGS: usize = 32;

impl Language {
    /// How many languages people may choose.
    pub const COUNT: usize = SPOKEN.len();

    /// Those that people may choose.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..).take(Self::COUNT).map(Self)
    }

    /// The one with exactly this code.
    pub fn named(code: &str) -> Option<Self> {
        #[cfg(debug_assertions)]
        if code == PSEUDO.code {
            return Some(Self::pseudo());
        }
        Self::all().find(|language| language.code() == code)
    }

    /// The one that is nearest to this tag: `pt` is `pt-BR`, `de-AT` is `de`.
    pub fn nearest(tag: &str) -> Option<Self> {
        let main = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        if tag.len() > LONGEST_TAG {
            return None;
        }
        let written = || Self::all().find(|language| language.code().eq_ignore_ascii_case(tag));
        let spoken = || {
            let wanted = main(tag);
            Self::all().find(|language| main(language.code()) == wanted)
        };
        Self::named(tag).or_else(written).or_else(spoken)
    }

    /// The one that a browser would like best, by its `Accept-Language`.
    pub fn accepted(header: &str) -> Option<Self> {
        let mut best: Option<(u16, Self)> = None;
        for part in header.split(',').take(MOST_TAGS) {
            let mut parts = part.split(';').map(str::trim);
            let Some(language) = parts.next().and_then(Self::nearest) else {
                continue;
            };
            let weight = parts
                .find_map(|part| part.strip_prefix(['q', 'Q'])?.strip_prefix('='))
                .map_or(Some(1000), weight);
            // Of equals the first one counts.
            if let Some(weight) = weight.filter(|weight| *weight > 0)
                && best.is_none_or(|(heaviest, _)| weight > heaviest)
            {
                best = Some((weight, language));
            }
        }
        best.map(|(_, language)| language)
    }

    #[cfg(debug_assertions)]
    pub(super) fn pseudo() -> Self {
        Self(u8::try_from(Self::COUNT).unwrap_or_default())
    }

    fn known(self) -> &'static Known {
        match SPOKEN.get(usize::from(self.0)) {
            Some(known) => known,
            #[cfg(debug_assertions)]
            None => &PSEUDO,
            #[cfg(not(debug_assertions))]
            None => &SPOKEN[0],
        }
    }

    /// For `<html lang>`.
    pub fn code(self) -> &'static str {
        self.known().code
    }

    /// What it calls itself.
    pub fn own_name(self) -> &'static str {
        self.known().name
    }

    /// For `<html dir>`.
    pub fn direction(self) -> &'static str {
        match self.known().writes {
            Writes::ToTheRight => "ltr",
            Writes::ToTheLeft => "rtl",
        }
    }

    /// Are its sentences young?
    pub fn is_preview(self) -> bool {
        self.known().sure == Sure::Preview
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
        table::ready(self, key).map_or(key, |ready| &ready.text)
    }

    pub(super) fn index(self) -> usize {
        self.0.into()
    }
}

/// Thousandths: `0.8` is 800. `None` for what is no weight.
fn weight(text: &str) -> Option<u16> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let is_number = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if !is_number(decimals) || decimals.len() > 3 {
        return None;
    }
    let decimals = format!("{decimals:0<3}").parse::<u16>().ok()?;
    match whole {
        "0" => Some(decimals),
        "1" if decimals == 0 => Some(1000),
        _ => None,
    }
}

/// What is known of the language that somebody wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// What was chosen in this browser.
    pub chosen: Option<Language>,
    /// What this person chose, in whichever browser.
    pub own: Option<Language>,
    /// What an owner chose at Blink.
    pub at_blink: Option<Language>,
    /// What this browser is set to.
    pub accepted: Option<Language>,
    /// What the shop speaks.
    pub shop: Option<Language>,
}

impl Wishes {
    /// The one that counts most; English when nobody said anything.
    pub fn language(self) -> Language {
        let first = self.chosen.or(self.own).or(self.at_blink);
        first.or(self.accepted).or(self.shop).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_falls_back_to_its_language_and_portuguese_is_brazil_s() {
        for (tag, code) in [
            ("de", Some("de")),
            ("de-AT", Some("de")),
            ("DE-ch", Some("de")),
            ("pt", Some("pt-BR")),
            ("pt-PT", Some("pt-BR")),
            ("pt-br", Some("pt-BR")),
            ("es-419", Some("es")),
            ("en-GB", Some("en")),
            ("zh-Hant", None),
            ("d", None),
            ("", None),
            ("*", None),
        ] {
            assert_eq!(Language::nearest(tag).map(Language::code), code, "{tag}");
        }
    }

    #[test]
    fn the_browser_s_dearest_language_that_is_spoken_counts() {
        for (header, code) in [
            ("de", Some("de")),
            ("xx, fr;q=0.8, de;q=0.9", Some("de")),
            ("fr;q=0.5,es;q=0.5", Some("fr")),
            ("de;q=0, fr;q=0.1", Some("fr")),
            ("zh-CN,zh;q=0.9,en;q=0.8", Some("en")),
            ("de;q=x, fr;q=0.2", Some("fr")),
            ("de;q=1.001, fr;q=0.2", Some("fr")),
            (" ar-EG ; q=1.0 ", Some("ar")),
            ("*", None),
            ("", None),
            (";;,,=", None),
        ] {
            assert_eq!(Language::accepted(header).map(Language::code), code, "{header}");
        }
    }

    #[test]
    fn every_language_is_found_by_its_own_code_and_by_no_other() {
        for language in Language::all() {
            assert_eq!(Language::named(language.code()), Some(language));
            assert_eq!(Language::nearest(language.code()), Some(language));
        }
        assert_eq!(Language::all().count(), 22);
        assert_eq!(Language::named("DE"), None);
        assert_eq!(Language::named(""), None);
    }

    #[test]
    fn what_was_said_nearer_counts_more() {
        let of = |code| Language::named(code);
        let mut wishes = Wishes {
            chosen: of("es"),
            own: of("de"),
            at_blink: of("fr"),
            accepted: of("it"),
            shop: of("nl"),
        };
        assert_eq!(wishes.language().code(), "es");
        wishes.chosen = None;
        assert_eq!(wishes.language().code(), "de");
        wishes.own = None;
        assert_eq!(wishes.language().code(), "fr");
        wishes.at_blink = None;
        assert_eq!(wishes.language().code(), "it");
        wishes.accepted = None;
        assert_eq!(wishes.language().code(), "nl");
        wishes.shop = None;
        assert_eq!(wishes.language(), Language::default());
    }
}
