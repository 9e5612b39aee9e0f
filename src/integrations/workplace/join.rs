//! `/integrations/workplace/connect/{token}`: the page that the work app opens. The employee becomes a cashier by a join
//! code, or the owner confirms; then the account is linked over there.

use std::time::Duration;

use askama::Template;
use axum::{
    Extension, Form,
    extract::{
        Path, State,
        rejection::{FormRejection, PathRejection},
    },
    http::{HeaderMap, StatusCode},
    response::{Html, IntoResponse, Response},
};
use serde::Deserialize;
use tower_sessions::Session;

use super::{
    PROXY_PATH, Workplace,
    linking::{Applicant, Browser, Trouble, link},
    store::{Invitation, Stage},
};
use crate::{
    auth::CurrentUser,
    error::Error,
    token,
    web::{ClientIp, Frame, render},
};

/// What the owner's form says.
const CONFIRMED: &str = "yes";

#[derive(Template)]
#[template(path = "integrations/workplace/connect.html")]
struct Connect {
    frame: Frame,
    /// Where the forms go.
    here: String,
    /// Is the owner of this very shop looking?
    is_owner: bool,
    is_wrong: bool,
    /// The code as typed, when it was wrong.
    code: String,
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
///
/// On the owner's way through `/login` the address, and so the link's token, stands in the login attempt in the clear, for
/// half an hour; after ten minutes it is worth nothing.
pub async fn show(
    State(room): State<Workplace>,
    token: Result<Path<String>, PathRejection>,
    user: Option<Extension<CurrentUser>>,
    headers: HeaderMap,
    frame: Frame,
) -> Result<Response, Trouble> {
    let Path(token) = token.map_err(|_| Trouble::Over)?;
    let invitation = invitation(&room, &token).await?;
    if invitation.link_id.is_some() {
        return Err(Trouble::Over);
    }
    let is_owner = user.is_some_and(|Extension(user)| is_owner(&user, &invitation));
    let mut page = form(frame, &token, is_owner, None)?.into_response();
    room.auth.set_browser_id(&headers, &mut page);
    Ok(page)
}

/// Connects. A code first: whoever types one wants to be that cashier, signed in or not.
pub async fn connect(
    State(room): State<Workplace>,
    token: Result<Path<String>, PathRejection>,
    user: Option<Extension<CurrentUser>>,
    (Extension(address), session, headers): (Extension<ClientIp>, Session, HeaderMap),
    frame: Frame,
    typed: Result<Form<Typed>, FormRejection>,
) -> Result<Response, Trouble> {
    let Form(typed) = typed.map_err(|_| Error::BadRequest("This is not the form of this page."))?;
    let Path(token) = token.map_err(|_| Trouble::Over)?;
    let (invitation, browser) = (invitation(&room, &token).await?, Browser { session, headers });
    let user = user.map(|Extension(user)| user);
    let is_owner = user.as_ref().is_some_and(|user| is_owner(user, &invitation));
    let applicant = match typed.code.trim() {
        "" => who_confirms(user.as_ref(), is_owner, &typed)?,
        _ if invitation.link_id.is_some() => None,
        code => {
            let shop = Some(invitation.account_id.as_str());
            let found = room.auth.find_join_code(address.0, code, shop).await?;
            found.map(|cashier| Applicant::Cashier(cashier, code.to_owned()))
        }
    };
    let name = match &applicant {
        Some(Applicant::Cashier(cashier, _)) => Some(cashier.name.clone()),
        _ => None,
    };
    let linked = match applicant {
        Some(applicant) => link(&room, &token::hash(&token), applicant, &browser).await,
        None => Err(Trouble::CodeTaken),
    };
    let name = match linked {
        Ok(()) => name,
        // Perhaps by this very browser, whose first click came before.
        Err(trouble @ (Trouble::Over | Trouble::CodeTaken)) => {
            match (repeated(&room, &token, is_owner, &typed, &browser).await?, trouble) {
                (Repeated::Connected(name), _) => name,
                (Repeated::NotUsed, Trouble::CodeTaken) => {
                    let page = form(frame, &token, is_owner, Some(&typed.code))?;
                    return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
                }
                _ => return Err(Trouble::Over),
            }
        }
        Err(trouble) => return Err(trouble),
    };
    // Whoever was signed in here before is out.
    let visitor = frame.visitor.clone().filter(|_| name.is_none());
    Ok(connected(Frame { visitor, ..frame }, name)?.into_response())
}

/// What became of the form that came before this one.
enum Repeated {
    /// It connected this browser: the cashier's name, or none for the owner.
    Connected(Option<String>),
    NotUsed,
    Over,
}

/// The same form once more: a double click, or its answer was lost. Waits for the first one, and connects this browser if
/// that one did.
async fn repeated(
    room: &Workplace,
    token: &str,
    is_owner: bool,
    typed: &Typed,
    browser: &Browser,
) -> Result<Repeated, Trouble> {
    let invitation = invitation(room, token).await?;
    let Some(link_id) = &invitation.link_id else {
        return Ok(Repeated::NotUsed);
    };
    let Some(cashier_id) = whom_it_connected(room, link_id).await? else {
        return Ok(Repeated::Over);
    };
    if cashier_id.is_none() && is_owner && typed.confirm == CONFIRMED {
        return Ok(Repeated::Connected(None));
    }
    let (code, shop) = (typed.code.trim(), Some(invitation.account_id.as_str()));
    match room.auth.joined_just_now(&browser.headers, code, shop).await? {
        Some(cashier) if Some(&cashier.id) == cashier_id.as_ref() => {
            let (session, headers) = (&browser.session, &browser.headers);
            room.auth.start_cashier_again(session, headers, &cashier).await?;
            Ok(Repeated::Connected(Some(cashier.name)))
        }
        _ => Ok(Repeated::Over),
    }
}

/// Waits until it is clear whether this link connects somebody: `Some(None)` is the owner.
async fn whom_it_connected(room: &Workplace, link_id: &str) -> Result<Option<Option<String>>, Error> {
    let patience = tokio::time::Instant::now() + room.ctx.config.provider_timeout + Duration::from_secs(5);
    loop {
        match room.store.whom(link_id).await? {
            Some((Stage::Linked, cashier_id)) => return Ok(Some(cashier_id)),
            Some((Stage::Adding, _)) if tokio::time::Instant::now() < patience => {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            _ => return Ok(None),
        }
    }
}

/// Without a code it has to be the owner, or it was the employee's form left empty.
fn who_confirms(user: Option<&CurrentUser>, is_owner: bool, typed: &Typed) -> Result<Option<Applicant>, Error> {
    match user {
        _ if typed.confirm != CONFIRMED => Ok(None),
        Some(_) if is_owner => Ok(Some(Applicant::Owner)),
        Some(_) => Err(Error::Forbidden),
        None => Err(Error::SignedOut),
    }
}

/// Only the owner of the shop that the link is bound to.
fn is_owner(user: &CurrentUser, invitation: &Invitation) -> bool {
    user.cashier.is_none() && user.account.id == invitation.account_id
}

async fn invitation(room: &Workplace, token: &str) -> Result<Invitation, Trouble> {
    let found = room.store.invitation(&token::hash(token), room.ctx.clock.now()).await?;
    found.ok_or(Trouble::Over)
}

fn form(frame: Frame, token: &str, is_owner: bool, wrong: Option<&str>) -> Result<Html<String>, Error> {
    let page = Connect {
        frame,
        here: format!("{PROXY_PATH}/connect/{token}"),
        is_owner,
        is_wrong: wrong.is_some(),
        code: wrong.unwrap_or_default().chars().take(64).collect(),
    };
    render(&page)
}

fn connected(frame: Frame, cashier: Option<String>) -> Result<Html<String>, Error> {
    render(&Connected { frame, cashier })
}
