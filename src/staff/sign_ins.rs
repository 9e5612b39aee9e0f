//! `GET /settings/sign-ins`: every browser that is signed in to this account, and the buttons that end one or all.
//!
//! A sign-in goes by the id of its grant, which opens nothing; the session's own id and its hash are on no page. Each
//! question names the account, so that nobody ends somebody else's.

use askama::Template;
use axum::{
    extract::{Form, Path, Query, State, rejection::PathRejection},
    http::HeaderMap,
    response::{Html, IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{Staff, device};
use crate::{
    auth::{May, SignIn},
    error::Error,
    i18n::Language,
    permissions::needs,
    text::page_number,
    web::{Frame, Moment, render},
};

const ADDRESS: &str = "/settings/sign-ins";
const PER_PAGE: i64 = 50;

#[derive(Template)]
#[template(path = "staff/sign_ins.html")]
struct Page {
    frame: Frame,
    /// This device first, then the last used.
    sign_ins: Vec<Line>,
    /// From 1 on.
    page: i64,
    has_more: bool,
}

/// Which page of the list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    page: String,
}

struct Line {
    id: String,
    device: String,
    is_this: bool,
    since: Moment,
    last_used: Moment,
}

/// Which ones `end-all` ends.
#[derive(Debug, Deserialize)]
pub struct Which {
    /// `others`: all but this one. Anything else, or nothing: all.
    #[serde(default)]
    which: String,
}

/// The list.
pub async fn show(
    State(staff): State<Staff>,
    May(user, _): May<needs::ManagePeople>,
    Query(wanted): Query<Wanted>,
    frame: Frame,
) -> Result<Html<String>, Error> {
    let page = page_number(&wanted.page);
    let skip = (page - 1) * PER_PAGE;
    let found = staff.auth.sign_ins(&user, PER_PAGE + 1, skip).await?;
    let this = user.sign_in_id();
    let mut sign_ins: Vec<Line> = found
        .into_iter()
        .map(|found| Line::of(found, this, frame.language))
        .collect();
    let has_more = sign_ins.len() > PER_PAGE as usize;
    sign_ins.truncate(PER_PAGE as usize);
    render(&Page {
        frame,
        sign_ins,
        page,
        has_more,
    })
}

impl Line {
    fn of(found: SignIn, this: &str, language: Language) -> Self {
        Self {
            is_this: found.grant_id == this,
            id: found.grant_id,
            device: device::name(&found.device, language),
            since: Moment(found.created_at),
            last_used: Moment(found.last_seen_at),
        }
    }
}

/// `POST /settings/sign-ins/{id}/end`: unknown ones and other people's are 404.
pub async fn end(
    State(staff): State<Staff>,
    May(user, _): May<needs::ManagePeople>,
    headers: HeaderMap,
    grant_id: Result<Path<String>, PathRejection>,
) -> Result<Response, Error> {
    let Path(grant_id) = grant_id.map_err(|_| Error::NotFound)?;
    if !staff.auth.end_sign_in(&user, &grant_id).await? {
        return Err(Error::NotFound);
    }
    tracing::info!(grant = grant_id, "a sign-in was ended from the list");
    Ok(back(&staff, &headers, grant_id == user.sign_in_id()))
}

/// `POST /settings/sign-ins/end-all`
pub async fn end_all(
    State(staff): State<Staff>,
    May(user, _): May<needs::ManagePeople>,
    headers: HeaderMap,
    Form(Which { which }): Form<Which>,
) -> Result<Response, Error> {
    let is_spared = which == "others";
    let count = staff.auth.end_sign_ins(&user, is_spared).await?;
    tracing::info!(count, "sign-ins were ended from the list");
    Ok(back(&staff, &headers, !is_spared))
}

/// Whoever ended their own sign-in is out.
fn back(staff: &Staff, headers: &HeaderMap, own: bool) -> Response {
    if !own {
        return Redirect::to(ADDRESS).into_response();
    }
    let mut response = Redirect::to("/").into_response();
    staff.auth.forget_session(headers, &mut response);
    response
}
