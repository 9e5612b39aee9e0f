//! `/integrations/workplace/connect/{token}`: the page that the work app opens. The employee becomes a cashier by a join
//! code, or the owner confirms; then the account is linked over there.

use std::{sync::Arc, time::Duration};

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
    linking::{Applicant, Trouble, link},
    store::{Invitation, Stage},
};
use crate::{
    auth::CurrentUser,
    error::Error,
    i18n,
    staff::JoinForm,
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

impl Connect {
    fn log_in_link(&self) -> i18n::Html {
        let to = format!("/login?return_to={}", self.here);
        self.frame.link(&to, "work-connect-log-in")
    }
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
    State(workplace): State<Workplace>,
    token: Result<Path<String>, PathRejection>,
    user: Option<Extension<CurrentUser>>,
    headers: HeaderMap,
    frame: Frame,
) -> Result<Response, Trouble> {
    let Path(token) = token.map_err(|_| Trouble::Over)?;
    let invitation = invitation(&workplace, &token).await?;
    if invitation.link_id.is_some() {
        return Err(Trouble::Over);
    }
    let is_owner = user.is_some_and(|Extension(user)| is_owner(&user, &invitation));
    let mut page = form(frame, &token, is_owner, None)?.into_response();
    workplace.auth.set_browser_id(&headers, &mut page);
    Ok(page)
}

/// Connects. A code first: whoever types one wants to be that cashier, signed in or not.
pub async fn connect(
    State(workplace): State<Workplace>,
    token: Result<Path<String>, PathRejection>,
    user: Option<Extension<CurrentUser>>,
    (Extension(address), session, headers): (Extension<ClientIp>, Session, HeaderMap),
    frame: Frame,
    typed: Result<Form<Typed>, FormRejection>,
) -> Result<Response, Trouble> {
    let Form(typed) = typed.map_err(|_| Error::BadRequest("bad-form"))?;
    let Path(token) = token.map_err(|_| Trouble::Over)?;
    let invitation = invitation(&workplace, &token).await?;
    let form_of_code = Arc::new(workplace.staff.read(&session, &headers, typed.code.trim()));
    let user = user.map(|Extension(user)| user);
    let is_owner = user.as_ref().is_some_and(|user| is_owner(user, &invitation));
    let applicant = match typed.code.trim() {
        "" => who_confirms(user.as_ref(), is_owner, &typed)?,
        _ if invitation.link_id.is_some() => None,
        _ => {
            let shop = &invitation.account_id;
            let found = workplace.staff.find_join_code(address.0, &form_of_code, shop).await?;
            found.map(|cashier| Applicant::Cashier(cashier, form_of_code.clone()))
        }
    };
    let name = match &applicant {
        Some(Applicant::Cashier(cashier, _)) => Some(cashier.name.clone()),
        _ => None,
    };
    let linked = match applicant {
        Some(applicant) => link(&workplace, &token::hash(&token), applicant).await,
        None => Err(Trouble::WrongCode),
    };
    let name = match linked {
        Ok(()) => name,
        // Perhaps by this very browser, whose first click came before.
        Err(trouble @ (Trouble::Over | Trouble::WrongCode)) => {
            match (
                repeated(&workplace, &token, is_owner, &typed, &form_of_code).await?,
                trouble,
            ) {
                (Repeated::Connected(name), _) => name,
                (Repeated::NotUsed, Trouble::WrongCode) => {
                    let page = form(frame, &token, is_owner, Some(&typed.code))?;
                    return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
                }
                _ => return Err(Trouble::Over),
            }
        }
        Err(trouble) => return Err(trouble),
    };
    let is_cashier = name.is_some();
    // Whoever was signed in here before is out.
    let visitor = frame.visitor.clone().filter(|_| !is_cashier);
    let mut page = connected(Frame { visitor, ..frame }, name)?.into_response();
    if is_cashier {
        workplace.staff.hand_over(&form_of_code, &mut page);
    }
    Ok(page)
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
    workplace: &Workplace,
    token: &str,
    is_owner: bool,
    typed: &Typed,
    form: &JoinForm,
) -> Result<Repeated, Trouble> {
    let invitation = invitation(workplace, token).await?;
    let Some(link_id) = &invitation.link_id else {
        return Ok(Repeated::NotUsed);
    };
    let Some(cashier_id) = whom_it_connected(workplace, link_id).await? else {
        return Ok(Repeated::Over);
    };
    if cashier_id.is_none() && is_owner && typed.confirm == CONFIRMED {
        return Ok(Repeated::Connected(None));
    }
    let Some(cashier_id) = cashier_id else {
        return Ok(Repeated::Over);
    };
    let again = workplace.staff.join_again(form, &cashier_id).await?;
    Ok(again.map_or(Repeated::Over, |cashier| Repeated::Connected(Some(cashier.name))))
}

/// Waits until it is clear whether this link connects somebody: `Some(None)` is the owner.
async fn whom_it_connected(workplace: &Workplace, link_id: &str) -> Result<Option<Option<String>>, Error> {
    let patience = tokio::time::Instant::now() + workplace.ctx.config.provider_timeout + Duration::from_secs(5);
    loop {
        match workplace.store.whom(link_id).await? {
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
    user.actor.holds_account() && user.actor.shop == invitation.account_id
}

async fn invitation(workplace: &Workplace, token: &str) -> Result<Invitation, Trouble> {
    let found = workplace
        .store
        .invitation(&token::hash(token), workplace.ctx.clock.now())
        .await?;
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
