//! `/join`: a join code becomes a cashier's session on this device.

use askama::Template;
use axum::{
    Extension, Form,
    extract::{State, rejection::FormRejection},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use tower_sessions::Session;

use super::Cashier;
use crate::{
    auth::Auth,
    error::Error,
    web::{ClientIp, Frame, render},
};

#[derive(Template)]
#[template(path = "auth/cashiers/join.html")]
struct Page {
    frame: Frame,
    is_wrong: bool,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    code: String,
}

/// The form, for anyone.
pub async fn show(State(auth): State<Auth>, headers: HeaderMap, frame: Frame) -> Result<Response, Error> {
    let mut page = render(&Page { frame, is_wrong: false })?.into_response();
    auth.know_browser(&headers, &mut page);
    Ok(page)
}

/// 303 to the till with a right code. Every wrong one gets the same answer: unknown, used, ended, too old.
pub async fn join(
    State(auth): State<Auth>,
    Extension(address): Extension<ClientIp>,
    headers: HeaderMap,
    session: Session,
    frame: Frame,
    form: Result<Form<Typed>, FormRejection>,
) -> Result<Response, Error> {
    let Form(typed) = form.map_err(|_| Error::BadRequest("This is not the form of this page."))?;
    let worker = auth.clone();
    // Goes on when the browser leaves, and is there when it comes again.
    let joining = auth.tasks.spawn(async move {
        if start_again(&worker, &session, &headers, &typed.code).await? {
            return Ok(true);
        }
        match worker.find_join_code(address.0, &typed.code, None).await? {
            Some(cashier) => start(&worker, &session, &headers, &cashier, &typed.code).await,
            None => Ok(false),
        }
    });
    if joining.await.map_err(|_| Error::Internal)?? {
        return Ok(Redirect::to("/till").into_response());
    }
    let page = render(&Page { frame, is_wrong: true })?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// The session first: whatever goes wrong before the code is taken has used nothing up.
async fn start(
    auth: &Auth,
    session: &Session,
    headers: &HeaderMap,
    cashier: &Cashier,
    code: &str,
) -> Result<bool, Error> {
    auth.start_cashier(session, headers, cashier).await?;
    if auth.take_join_code(headers, code, auth.clock.now()).await? {
        return Ok(true);
    }
    session.flush().await?;
    start_again(auth, session, headers, code).await
}

/// The same form once more.
async fn start_again(auth: &Auth, session: &Session, headers: &HeaderMap, code: &str) -> Result<bool, Error> {
    let Some(cashier) = auth.joined_just_now(headers, code, None).await? else {
        return Ok(false);
    };
    auth.start_cashier_again(session, headers, &cashier).await?;
    Ok(true)
}
