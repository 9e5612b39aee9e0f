//! `GET`, `POST /language`: what somebody wants to be spoken to in. Anybody may choose, in this browser; whoever is signed in
//! chooses it for every browser of theirs, and in this one until they sign out.

use askama::Template;
use axum::{
    Extension,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use url::Url;

use super::{Auth, CurrentUser, flow::return_to};
use crate::{
    error::Error,
    i18n::{Language, key},
    web::{Filled, Frame, Words, language, render},
};

#[derive(Template)]
#[template(path = "auth/language.html")]
struct Page {
    frame: Frame,
}

#[derive(Deserialize)]
pub struct Choice {
    #[serde(default)]
    language: String,
    /// The page that it was chosen on, for browsers that do not say it by themselves.
    #[serde(default)]
    return_to: String,
}

/// The page of somebody who is signed in; others have the choice at the foot of every page.
pub async fn show(frame: Frame) -> Result<impl IntoResponse, Error> {
    render(&Page { frame })
}

/// Back to where it was chosen. 422 for a language that is not spoken here.
pub async fn choose(
    State(auth): State<Auth>,
    user: Option<Extension<CurrentUser>>,
    headers: HeaderMap,
    Filled(choice): Filled<Choice>,
) -> Result<Response, Error> {
    let Some(chosen) = Language::nearest(&choice.language) else {
        let words = Words::new("unknown_language", key("bad-request-title"), key("language-unknown"));
        return Ok(words.answer(StatusCode::UNPROCESSABLE_ENTITY));
    };
    let public_url = &auth.ctx.config.public_url;
    let mut back = way_back(&headers, &choice.return_to, public_url);
    let remembered = language::chosen(chosen, user.is_some(), public_url);
    match user {
        Some(Extension(user)) => auth.store.speak(&user.actor, chosen).await?,
        // Elsewhere somebody who only chose a language would be sent to sign in, or to where only a form goes.
        None if !is_for_anybody(&back) => "/".clone_into(&mut back),
        None => {}
    }
    Ok(([remembered], Redirect::to(&back)).into_response())
}

/// The page that the browser says it was on, with its query; else the one that the form named; else the front door.
fn way_back(headers: &HeaderMap, named: &str, public_url: &Url) -> String {
    let referer = headers.get(header::REFERER).and_then(|value| value.to_str().ok());
    let came_from = referer
        .and_then(|referer| Url::parse(referer).ok())
        .filter(|url| url.origin() == public_url.origin())
        .map(|url| url[url::Position::BeforePath..url::Position::AfterQuery].to_owned());
    [came_from.as_deref(), Some(named)]
        .into_iter()
        .flatten()
        .find(|page| return_to::is_page_of_ours(page, public_url))
        .unwrap_or("/")
        .to_owned()
}

/// Pages that show themselves to whoever is not signed in.
fn is_for_anybody(page: &str) -> bool {
    const PAGES: [&str; 5] = ["/", "/join", "/language", "/login/key", return_to::PROBLEM];
    const PLACES: [&str; 2] = ["/receipts/", "/display/"];
    let path = page.split('?').next().unwrap_or_default();
    PAGES.contains(&path) || PLACES.iter().any(|place| path.starts_with(place))
}
