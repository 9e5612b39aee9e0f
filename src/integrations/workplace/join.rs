//! `/integrations/workplace/connect/{token}`: the page that the work app opens. The employee becomes a cashier by a join
//! code, or the owner confirms; then the account is linked over there.

use askama::Template;
use axum::{
    Extension, Form,
    extract::{Path, State, rejection::FormRejection},
    http::{HeaderMap, StatusCode},
    response::{Html, IntoResponse, Response},
};
use serde::Deserialize;
use tower_sessions::Session;

use super::{
    PROXY_PATH, Workplace,
    linking::{Applicant, Trouble, link},
    store::Invitation,
    token,
};
use crate::{
    auth::{Cashier, CurrentUser},
    error::Error,
    web::{ClientIp, Frame, render},
};

#[derive(Template)]
#[template(path = "integrations/workplace/connect.html")]
struct Connect {
    frame: Frame,
    /// Where the forms go.
    here: String,
    /// Is the owner of this very shop looking?
    is_owner: bool,
    is_wrong: bool,
}

#[derive(Template)]
#[template(path = "integrations/workplace/connected.html")]
struct Connected {
    frame: Frame,
    /// The cashier's name; `None`: the owner.
    cashier: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    code: String,
    /// The owner's form.
    confirm: String,
}

/// The form, for whoever has the link.
pub async fn show(
    State(room): State<Workplace>,
    Path(token): Path<String>,
    user: Option<Extension<CurrentUser>>,
    frame: Frame,
) -> Result<Response, Trouble> {
    let invitation = invitation(&room, &token).await?;
    let is_owner = user.is_some_and(|Extension(user)| is_owner(&user, &invitation));
    Ok(form(frame, &token, is_owner, false)?.into_response())
}

/// Connects. A code first: whoever types one wants to be that cashier, signed in or not.
pub async fn connect(
    State(room): State<Workplace>,
    Path(token): Path<String>,
    user: Option<Extension<CurrentUser>>,
    (Extension(address), session, headers): (Extension<ClientIp>, Session, HeaderMap),
    frame: Frame,
    typed: Result<Form<Typed>, FormRejection>,
) -> Result<Response, Trouble> {
    let Form(typed) = typed.map_err(|_| Error::BadRequest("This is not the form of this page."))?;
    let invitation = invitation(&room, &token).await?;
    let user = user.map(|Extension(user)| user);
    let is_owner = user.as_ref().is_some_and(|user| is_owner(user, &invitation));
    let applicant = if typed.code.trim().is_empty() {
        who_confirms(user.as_ref(), is_owner, &typed)?
    } else {
        let shop = Some(invitation.account_id.as_str());
        let taken = room.auth.take_join_code(address.0, &typed.code, shop).await?;
        taken.map(Applicant::Cashier)
    };
    let Some(applicant) = applicant else {
        let page = form(frame, &token, is_owner, true)?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    let linked = link(&room, &token, &applicant).await?;
    let Applicant::Cashier(cashier) = applicant else {
        return Ok(connected(frame, None)?.into_response());
    };
    if let Err(error) = room.auth.start_cashier(&session, &headers, &cashier).await {
        take_back(&room, &linked, &cashier).await?;
        return Err(error.into());
    }
    // Whoever was signed in here before is out.
    let frame = Frame { visitor: None, ..frame };
    Ok(connected(frame, Some(cashier.name))?.into_response())
}

/// Without a code it has to be the owner, or it was the employee's form left empty.
fn who_confirms(user: Option<&CurrentUser>, is_owner: bool, typed: &Typed) -> Result<Option<Applicant>, Error> {
    match user {
        Some(_) if is_owner => Ok(Some(Applicant::Owner)),
        Some(_) => Err(Error::Forbidden),
        None if !typed.confirm.is_empty() => Err(Error::SignedOut),
        None => Ok(None),
    }
}

/// Only the owner of the shop that the link is bound to.
fn is_owner(user: &CurrentUser, invitation: &Invitation) -> bool {
    user.cashier.is_none() && user.account.id == invitation.account_id
}

async fn invitation(room: &Workplace, token: &str) -> Result<Invitation, Trouble> {
    let found = room.store.invitation(&token::hash(token), room.clock.now()).await?;
    found.ok_or(Trouble::Over)
}

fn form(frame: Frame, token: &str, is_owner: bool, is_wrong: bool) -> Result<Html<String>, Error> {
    let page = Connect {
        frame,
        here: format!("{PROXY_PATH}/connect/{token}"),
        is_owner,
        is_wrong,
    };
    render(&page)
}

fn connected(frame: Frame, cashier: Option<String>) -> Result<Html<String>, Error> {
    render(&Connected { frame, cashier })
}

/// No session came of it: the code is good again, and over there nothing stays.
async fn take_back(room: &Workplace, link_id: &str, cashier: &Cashier) -> Result<(), Error> {
    room.auth.give_join_code_back(cashier).await?;
    room.store.undo_link(link_id, room.clock.now()).await?;
    room.soon.notify_one();
    Ok(())
}
