//! `/join`: a join code becomes a cashier's session on this device.

use askama::Template;
use axum::{
    Extension,
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use tower_sessions::Session;

use super::Cashier;
use crate::{
    auth::{Auth, sessions::session::NewSession},
    error::Error,
    text::clean,
    web::{ClientIp, Filled, Frame, render},
};

#[derive(Template)]
#[template(path = "auth/cashiers/join.html")]
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
    State(auth): State<Auth>,
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
    auth.set_browser_id(&headers, &mut page);
    Ok(page)
}

/// 303 to the till with a right code. Every wrong one gets the same answer: unknown, used, ended, too old.
pub async fn join(
    State(auth): State<Auth>,
    Extension(address): Extension<ClientIp>,
    headers: HeaderMap,
    session: Session,
    frame: Frame,
    Filled(typed): Filled<Typed>,
) -> Result<Response, Error> {
    let worker = auth.clone();
    // It stands in its field again, and nothing in it that nobody typed.
    let as_typed: String = clean(&typed.code).chars().take(64).collect();
    // Goes on when the browser leaves, and is there when it comes again.
    let joining = auth.ctx.tasks.spawn(async move {
        if start_again(&worker, &session, &headers, &typed.code).await? {
            return Ok(Joined::Again);
        }
        match worker.find_join_code(address.0, &typed.code, None).await? {
            Some(cashier) => start(&worker, &session, &headers, &cashier, &typed.code).await,
            None => Ok(Joined::Not),
        }
    });
    let joined: Result<Joined, Error> = joining.await.map_err(|_| Error::Internal)?;
    let mut response = Redirect::to("/till").into_response();
    match joined? {
        Joined::Now(session) => {
            session.hand_over(&auth, &mut response);
            return Ok(response);
        }
        Joined::Again => return Ok(response),
        Joined::Not => {}
    }
    let page = render(&Page {
        frame,
        is_wrong: true,
        code: as_typed,
        is_ended: false,
    })?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// What became of a code.
enum Joined {
    Now(NewSession),
    /// The same form came before; the session is in the browser's hands as soon as this is answered.
    Again,
    Not,
}

async fn start(
    auth: &Auth,
    session: &Session,
    headers: &HeaderMap,
    cashier: &Cashier,
    code: &str,
) -> Result<Joined, Error> {
    if let Some(new) = auth.join_now(headers, session, code).await? {
        tracing::info!(cashier = cashier.id, "a cashier joined");
        return Ok(Joined::Now(new));
    }
    let again = start_again(auth, session, headers, code).await?;
    Ok(if again { Joined::Again } else { Joined::Not })
}

/// The same form once more.
async fn start_again(auth: &Auth, session: &Session, headers: &HeaderMap, code: &str) -> Result<bool, Error> {
    let Some(cashier) = auth.joined_just_now(headers, code, None).await? else {
        return Ok(false);
    };
    auth.start_cashier_again(session, headers, &cashier).await?;
    Ok(true)
}
