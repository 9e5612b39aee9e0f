//! `/join`: a join code becomes a cashier's session on this device.

use askama::Template;
use axum::{
    Extension, Form,
    extract::{State, rejection::FormRejection},
    http::{HeaderMap, StatusCode},
    response::{Html, IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use tower_sessions::Session;

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
pub async fn show(frame: Frame) -> Result<Html<String>, Error> {
    render(&Page { frame, is_wrong: false })
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
    let Some(cashier) = auth.take_join_code(address.0, &typed.code, None).await? else {
        let page = render(&Page { frame, is_wrong: true })?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    if let Err(error) = auth.start_cashier(&session, &headers, &cashier).await {
        auth.give_join_code_back(&cashier).await?;
        return Err(error);
    }
    Ok(Redirect::to("/till").into_response())
}
