//! The front door, for whoever is not signed in.

use askama::Template;
use axum::{
    Extension,
    http::header,
    response::{IntoResponse, Redirect, Response},
};

use super::{
    Frame, language,
    page::{Farewell, render},
};
use crate::error::Error;

#[derive(Template)]
#[template(path = "web/landing.html")]
struct Landing {
    frame: Frame,
}

/// `GET /`: what this is and "Log in with Blink"; who is signed in goes to the till.
///
/// # Errors
/// `Internal` when the template fails.
pub async fn landing(mut frame: Frame, farewell: Option<Extension<Farewell>>) -> Result<Response, Error> {
    if frame.visitor.is_some() {
        return Ok(Redirect::to("/till").into_response());
    }
    frame.notices.extend(farewell.map(|Extension(Farewell(notice))| notice));
    // May be kept, but who has signed in since must not see it.
    let headers = [(header::CACHE_CONTROL, "no-cache"), language::VARY];
    Ok((headers, render(&Landing { frame })?).into_response())
}
