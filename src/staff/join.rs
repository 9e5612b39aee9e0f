//! `/join`: a join code becomes a cashier's session on this device.

use std::net::IpAddr;

use askama::Template;
use axum::{
    Extension,
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use tower_sessions::Session;

use super::{JoinForm, Staff};
use crate::{
    error::Error,
    text::clean,
    web::{ClientIp, Filled, Frame, render},
};

#[derive(Template)]
#[template(path = "staff/join.html")]
struct Page {
    frame: Frame,
    is_wrong: bool,
    /// As typed, when it was wrong.
    code: String,
    /// Was this device a cashier's, and is not any more?
    is_ended: bool,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Sent here by a page that needs somebody signed in.
    ended: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    code: String,
}

/// The form, for anyone.
pub async fn show(
    State(staff): State<Staff>,
    headers: HeaderMap,
    frame: Frame,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let mut page = render(&Page {
        is_ended: asked.ended.is_some() && frame.visitor.is_none(),
        frame,
        is_wrong: false,
        code: String::new(),
    })?
    .into_response();
    staff.auth.set_browser_id(&headers, &mut page);
    Ok(page)
}

/// 303 to the till with a right code. Every wrong one gets the same answer: unknown, used, ended, too old.
pub async fn join(
    State(staff): State<Staff>,
    Extension(address): Extension<ClientIp>,
    headers: HeaderMap,
    session: Session,
    frame: Frame,
    Filled(typed): Filled<Typed>,
) -> Result<Response, Error> {
    // It stands in its field again, and nothing in it that nobody typed.
    let as_typed: String = clean(&typed.code).chars().take(64).collect();
    let form = staff.read(&session, &headers, &typed.code);
    let worker = staff.clone();
    // Goes on when the browser leaves, and is there when it comes again.
    let joining = staff
        .ctx
        .tasks
        .spawn(async move { join_by(&worker, address.0, form).await });
    if let Some(form) = joining.await.map_err(|_| Error::Internal)?? {
        let mut response = Redirect::to("/till").into_response();
        staff.hand_over(&form, &mut response);
        return Ok(response);
    }
    let page = render(&Page {
        frame,
        is_wrong: true,
        code: as_typed,
        is_ended: false,
    })?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// The form, if it joined: now, or by the same browser a moment ago.
async fn join_by(staff: &Staff, address: IpAddr, form: JoinForm) -> Result<Option<JoinForm>, Error> {
    let browser = form.browser_hash.as_deref();
    let Some(cashier) = staff.look_up(address, &form.code_hash, browser, None).await? else {
        return Ok(None);
    };
    if !staff.join_alone(&form).await? {
        return Ok(None);
    }
    tracing::info!(cashier = cashier.id, "a cashier joined");
    Ok(Some(form))
}
