//! What a browser says of the language that it wants: what was chosen in it, which a cookie holds, and what it is set to.

use std::time::Duration;

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use url::Url;

use super::cookies;
use crate::i18n::{Language, Wishes};

const CHOSEN: &str = "language";
/// Browsers keep no cookie longer than this.
const CHOSEN_LIFE: Duration = Duration::from_secs(400 * 24 * 3600);

/// What a page depends on that whoever is not signed in may keep.
pub const VARY: (HeaderName, &str) = (header::VARY, "Accept-Language, Cookie");

/// What this browser says.
pub fn wishes(headers: &HeaderMap, public_url: &Url) -> Wishes {
    let chosen = cookies::read(headers, &cookies::name(CHOSEN, public_url));
    // Several lines are one list.
    let lines = headers.get_all(header::ACCEPT_LANGUAGE).iter();
    let accepted: Vec<_> = lines.filter_map(|line| line.to_str().ok()).collect();
    Wishes {
        chosen: chosen.and_then(|code| Language::nearest(&code)),
        accepted: Language::accepted(&accepted.join(",")),
        ..Wishes::default()
    }
}

/// The header by which this browser remembers a choice.
pub fn chosen(language: Language, public_url: &Url) -> (HeaderName, HeaderValue) {
    cookies::set(CHOSEN, language.code(), CHOSEN_LIFE, public_url)
}
