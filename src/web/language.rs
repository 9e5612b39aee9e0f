//! What a browser says of the language that it wants: what was chosen in it, which a cookie holds, and what it is set to.

use std::time::Duration;

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use url::Url;

use super::cookies;
use crate::i18n::{Language, Wishes};

const CHOSEN: &str = "language";
/// Browsers keep no cookie longer than this.
const CHOSEN_LIFE: Duration = Duration::from_secs(400 * 24 * 3600);
/// Behind the language that somebody chose who was signed in: it is theirs, and goes when they do.
const BY_A_PERSON: &str = ".own";

/// What a page depends on that whoever is not signed in may keep.
pub const VARY: (HeaderName, &str) = (header::VARY, "Accept-Language, Cookie");

/// What this browser says.
pub fn wishes(headers: &HeaderMap, public_url: &Url) -> Wishes {
    let chosen = remembered(headers, public_url);
    // Several lines are one list.
    let lines = headers.get_all(header::ACCEPT_LANGUAGE).iter();
    let accepted: Vec<_> = lines.filter_map(|line| line.to_str().ok()).collect();
    Wishes {
        chosen: chosen.and_then(|code| Language::nearest(code.strip_suffix(BY_A_PERSON).unwrap_or(&code))),
        accepted: Language::accepted(&accepted.join(",")),
        ..Wishes::default()
    }
}

/// The header by which this browser remembers a choice; `is_a_persons` who is signed in, until [`forget_persons`].
pub fn chosen(language: Language, is_a_persons: bool, public_url: &Url) -> (HeaderName, HeaderValue) {
    let mark = if is_a_persons { BY_A_PERSON } else { "" };
    let choice = format!("{}{mark}", language.code());
    cookies::set(CHOSEN, &choice, CHOSEN_LIFE, public_url)
}

/// The header by which this browser forgets what somebody chose in it who is signed in there no more; `None`: nobody did.
pub fn forget_persons(headers: &HeaderMap, public_url: &Url) -> Option<(HeaderName, HeaderValue)> {
    let chosen = remembered(headers, public_url)?;
    chosen
        .ends_with(BY_A_PERSON)
        .then(|| cookies::remove(CHOSEN, public_url))
}

fn remembered(headers: &HeaderMap, public_url: &Url) -> Option<String> {
    cookies::read(headers, &cookies::name(CHOSEN, public_url))
}
