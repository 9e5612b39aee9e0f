//! `/login/key`: an owner's API key instead of an OAuth grant. Proved at Blink before it is kept, sealed like a token, never
//! shown again.

use std::borrow::Cow;

use askama::Template;
use axum::{
    Extension, Form,
    extract::{Query, State, rejection::FormRejection},
    http::{HeaderMap, StatusCode, header::RETRY_AFTER},
    response::{IntoResponse, Redirect, Response},
};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use tower_sessions::Session;

use super::{
    Account, Auth, browser, ending::Ending, exchange::Failure, grant::Scopes, problem::Problem, return_to,
    session::NewSession,
};
use crate::{
    blink::{self, Credential, Reason, Scope},
    error::Error,
    web::{ClientIp, Frame, Notice, render},
};

/// Blink's keys have about 70 characters; whoever pastes more has copied something else.
const LONGEST: usize = 512;

#[derive(Template)]
#[template(path = "auth/key.html")]
struct Page {
    frame: Frame,
    return_to: String,
    /// What is wrong with the key, in a sentence beside its field.
    mistake: Option<Cow<'static, str>>,
    /// It may send money: keeping it takes a second press.
    can_send: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    return_to: Option<String>,
}

/// What was typed. No `Debug`: it holds the key.
#[derive(Deserialize)]
pub struct Typed {
    api_key: String,
    #[serde(default)]
    return_to: Option<String>,
    #[serde(default)]
    confirm: Option<String>,
}

/// A key that was proved.
struct Proved {
    account: Account,
    scopes: Scopes,
}

/// Why a key is not taken.
enum Rejection {
    /// 422, with a sentence beside the field.
    Unfit(Cow<'static, str>),
    /// It may send money, and nobody said yet that this is meant.
    CanSend,
    /// Not on the list of `TILL_ACCOUNTS`.
    NotInvited,
    /// Blink cannot be asked just now: 503, with the seconds to wait.
    Away(u64),
}

/// The form, for anyone.
///
/// # Errors
/// When the template fails.
pub async fn show(
    State(auth): State<Auth>,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
    mut frame: Frame,
) -> Result<Response, Error> {
    frame
        .notices
        .extend(Ending::untold(&headers, &auth.ctx.config.public_url).map(Ending::notice));
    let page = Page {
        frame,
        return_to: return_to::check(wanted.return_to.as_deref(), &auth.ctx.config.public_url),
        mistake: None,
        can_send: false,
    };
    Ok(render(&page)?.into_response())
}

/// 303 as after any sign-in; else the form again, without the key.
///
/// # Errors
/// Too many tries from this address; our own database.
pub async fn sign_in(
    State(auth): State<Auth>,
    Extension(address): Extension<ClientIp>,
    headers: HeaderMap,
    session: Session,
    frame: Frame,
    form: Result<Form<Typed>, FormRejection>,
) -> Result<Response, Error> {
    let Form(typed) = form.map_err(|_| Error::BadRequest("This is not the form of this page."))?;
    if let Err(wait) = auth.limits.login_start(address.0, false) {
        return Err(Error::TooMany { retry_after: wait });
    }
    let return_to = return_to::check(typed.return_to.as_deref(), &auth.ctx.config.public_url);
    let key = SecretString::from(typed.api_key.trim());
    let is_meant = typed.confirm.as_deref() == Some("yes");
    match auth.prove(&key, is_meant).await {
        Ok(proved) => {
            let new = NewSession::of(&auth, &session, &headers);
            auth.store
                .add_key(&proved.account, &key, &proved.scopes, &new, auth.ctx.clock.now())
                .await?;
            tracing::info!(account = proved.account.id, "signed in with an API key");
            let mut response = Redirect::to(&return_to).into_response();
            new.hand_over(&auth, &mut response);
            browser::add_cookie(response.headers_mut(), Ending::forget(&auth.ctx.config.public_url));
            browser::add_cookie(response.headers_mut(), browser::come_back(&auth.ctx.config.public_url));
            if browser::was_cashier(&headers, &auth.ctx.config.public_url) {
                browser::add_cookie(
                    response.headers_mut(),
                    browser::forget_cashier(&auth.ctx.config.public_url),
                );
            }
            Ok(response)
        }
        Err(rejection) => rejection.page(frame, return_to),
    }
}

impl Auth {
    /// Whose key it is and what it may, by Blink's own word.
    async fn prove(&self, key: &SecretString, is_meant: bool) -> Result<Proved, Rejection> {
        let text = key.expose_secret();
        if text.is_empty() {
            return Err(Rejection::Unfit("Paste the key that Blink's dashboard showed.".into()));
        }
        if text.len() > LONGEST || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Rejection::Unfit(
                "This is not an API key. Copy it again from Blink's dashboard, the key alone.".into(),
            ));
        }
        let credential = Credential::api_key(key.clone());
        let scopes = self.blink.key_scopes(&credential).await?;
        if !scopes.contains(&Scope::Read) {
            return Err(Rejection::without_read());
        }
        if scopes.contains(&Scope::Write) && !is_meant {
            return Err(Rejection::CanSend);
        }
        let me = self.blink.me(&credential).await?;
        // Whether custody ends is good to know and no reason to turn anybody away.
        let wind_down = self.blink.wind_down(&credential).await.unwrap_or_default();
        let account = Account::from_me(&me, wind_down, self.ctx.clock.now());
        if !self.invites(&account) {
            return Err(Rejection::NotInvited);
        }
        let names: Vec<&str> = scopes.into_iter().map(Scope::name).collect();
        Ok(Proved {
            account,
            scopes: Scopes::parse(&names.join(" ")),
        })
    }
}

impl From<blink::Error> for Rejection {
    fn from(error: blink::Error) -> Self {
        tracing::warn!(?error, "an API key could not be proved");
        match error {
            blink::Error::Unauthorized => Self::Unfit(
                "Blink does not know this key: it was revoked, has expired, or is not copied whole. Make a new one."
                    .into(),
            ),
            blink::Error::Refused(Reason::MissingScope) => Self::without_read(),
            blink::Error::Refused(Reason::AccountInactive) => {
                Self::Unfit("The Blink account of this key is not active. Open the Blink app to see why.".into())
            }
            blink::Error::Refused(_) => Self::Unfit("Blink refuses this key. Make a new one, and try that.".into()),
            blink::Error::Limited(wait) | blink::Error::Busy(wait) => Self::Away(wait.as_secs().max(1)),
            blink::Error::Unreachable(_) => Self::Away(10),
        }
    }
}

impl Rejection {
    fn without_read() -> Self {
        Self::Unfit("This key may not read. Make one with Read and Receive ticked.".into())
    }

    fn page(self, frame: Frame, return_to: String) -> Result<Response, Error> {
        let mut page = Page {
            frame,
            return_to,
            mistake: None,
            can_send: false,
        };
        match self {
            Self::NotInvited => Ok(Problem::of(Failure::NotInvited).page(page.frame)),
            Self::Unfit(sentence) => {
                page.mistake = Some(sentence);
                Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response())
            }
            Self::CanSend => {
                page.can_send = true;
                Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response())
            }
            Self::Away(seconds) => {
                page.frame = page.frame.with_notice(Notice {
                    name: "degraded",
                    urgent: true,
                    text: "Blink cannot be reached just now, so the key was not tried and not kept. Try again in a moment."
                        .to_owned(),
                    action: None,
                });
                let headers = [(RETRY_AFTER, seconds.to_string())];
                Ok((StatusCode::SERVICE_UNAVAILABLE, headers, render(&page)?).into_response())
            }
        }
    }
}
