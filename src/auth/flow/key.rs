//! `/login/key`: an owner's API key instead of an OAuth grant. Proved at Blink before it is kept, sealed like a token, never
//! shown again.

use askama::Template;
use axum::{
    Extension,
    extract::{Query, State},
    http::{HeaderMap, StatusCode, header::RETRY_AFTER},
    response::{IntoResponse, Redirect, Response},
};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use tower_sessions::Session;

use crate::auth::{
    Account, Auth, flow::browser, flow::return_to, grants::rules::Scopes, sessions::ending::Ending,
    sessions::session::NewSession, store::KeyForm,
};
use crate::{
    blink::{self, Credential, Reason, Scope},
    error::Error,
    i18n::{self, Message},
    rate::Wait,
    web::{ClientIp, Filled, Frame, Notice, render},
};

/// Blink's keys have about 70 characters; whoever pastes more has copied something else.
const LONGEST: usize = 512;
const DASHBOARD: &str = "https://dashboard.blink.sv";

#[derive(Template)]
#[template(path = "auth/key.html")]
struct Page {
    frame: Frame,
    /// Where keys are made.
    dashboard: String,
    return_to: String,
    /// The other way in, if it is on.
    log_in: String,
    /// What is wrong with the key, for a sentence beside its field: a key.
    mistake: Option<&'static str>,
    /// It may send money: keeping it takes a second press.
    can_send: bool,
}

impl Page {
    fn new(frame: Frame, return_to: String) -> Self {
        // A sandbox plays the dashboard too; a key of the real one is nothing for it.
        let sandbox = frame.site.banner.as_ref().and_then(|banner| banner.action.as_ref());
        Self {
            dashboard: sandbox.map_or(DASHBOARD.to_owned(), |(address, _)| format!("{address}dashboard")),
            log_in: return_to::by_way_of("/login", &return_to),
            frame,
            return_to,
            mistake: None,
            can_send: false,
        }
    }

    fn dashboard_link(&self) -> i18n::Html {
        self.frame
            .link(&self.dashboard, "key-dashboard")
            .with_attribute("rel=\"noreferrer\"")
    }
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
    /// 422, with a sentence beside the field: its key.
    Unfit(&'static str),
    /// The same of a key that Blink does not know.
    Unknown,
    /// It may send money, and nobody said yet that this is meant.
    CanSend,
    /// Not on the list of `TILL_ACCOUNTS`.
    NotInvited,
    /// Blink cannot be asked just now: 503, with the seconds to wait.
    Away(u64),
    /// Too many were tried from here: 429, with the seconds to wait.
    TooMany(u64),
    /// The till's own database: 503.
    NotKept,
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
    let return_to = return_to::check(wanted.return_to.as_deref(), &auth.ctx.config.public_url);
    let mut page = render(&Page::new(frame, return_to))?.into_response();
    auth.set_browser_id(&headers, &mut page);
    Ok(page)
}

/// 303 as after any sign-in; else the form again, without the key.
///
/// # Errors
/// Not this form; when the template fails.
pub async fn sign_in(
    State(auth): State<Auth>,
    Extension(address): Extension<ClientIp>,
    headers: HeaderMap,
    session: Session,
    frame: Frame,
    Filled(typed): Filled<Typed>,
) -> Result<Response, Error> {
    let return_to = return_to::check(typed.return_to.as_deref(), &auth.ctx.config.public_url);
    let key = SecretString::from(typed.api_key.trim());
    let is_meant = typed.confirm.as_deref() == Some("yes");
    let is_known = auth.knows(&headers).await;
    let form = auth.browser_hash(&headers).map(|browser_hash| KeyForm {
        browser_hash,
        came_at: auth.ctx.clock.now(),
    });
    let new = NewSession::of(&auth, &session, &headers);
    let kept = match auth.prove_for(&key, is_meant, address, is_known).await {
        Ok(proved) => auth.keep_key(&proved, &key, &new, form.as_ref()).await,
        Err(rejection) => Err(rejection),
    };
    let mut response = Redirect::to(&return_to).into_response();
    match kept {
        Ok(true) => new.hand_over(&auth, &mut response),
        Ok(false) => return Ok(response),
        Err(rejection) => return rejection.page(frame, return_to),
    }
    auth.mark_browser(&headers, &mut response).await;
    browser::add_cookie(response.headers_mut(), Ending::forget(&auth.ctx.config.public_url));
    browser::owner_came(&headers, &mut response, &auth.ctx.config.public_url);
    Ok(response)
}

impl Auth {
    /// Proves the key, unless too many were tried.
    async fn prove_for(
        &self,
        key: &SecretString,
        is_meant: bool,
        ClientIp(address): ClientIp,
        is_known: bool,
    ) -> Result<Proved, Rejection> {
        let now = self.ctx.clock.now();
        let too_many = |wait: Wait| Rejection::TooMany(wait.seconds());
        self.limits
            .login_start(address, is_known, now)
            .await
            .map_err(too_many)?;
        self.limits.key_tried(address, is_known, now).await.map_err(too_many)?;
        let proved = self.prove(key, is_meant).await;
        if !matches!(proved, Err(Rejection::Unknown)) {
            self.limits.key_was_none(address, is_known, now).await;
        }
        proved
    }

    /// Keeps a key with the session that begins with it. `false`: the same form came once more meanwhile and has its answer
    /// already.
    async fn keep_key(
        &self,
        proved: &Proved,
        key: &SecretString,
        new: &NewSession,
        form: Option<&KeyForm>,
    ) -> Result<bool, Rejection> {
        let now = self.ctx.clock.now();
        let kept = self
            .store
            .add_key(&proved.account, key, &proved.scopes, new, form, now)
            .await;
        if matches!(kept, Ok(true)) {
            tracing::info!(account = proved.account.id, "signed in with an API key");
        }
        kept.map_err(|error| {
            tracing::error!(%error, "a proved API key could not be kept");
            Rejection::NotKept
        })
    }

    /// Whose key it is and what it may, by Blink's own word.
    async fn prove(&self, key: &SecretString, is_meant: bool) -> Result<Proved, Rejection> {
        let text = key.expose_secret();
        if text.is_empty() {
            return Err(Rejection::Unfit(i18n::key("key-none")));
        }
        if text.len() > LONGEST || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Rejection::Unfit(i18n::key("key-no-key")));
        }
        let credential = Credential::api_key(key.clone());
        let scopes = self.blink.key_scopes(&credential).await?;
        if !scopes.contains(&Scope::Read) {
            return Err(Rejection::without_read());
        }
        let can_send = scopes.iter().any(|scope| matches!(scope, Scope::Write | Scope::New));
        if can_send && !is_meant {
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
            blink::Error::Unauthorized => Self::Unknown,
            blink::Error::Refused(Reason::MissingScope) => Self::without_read(),
            blink::Error::Refused(Reason::AccountInactive) => Self::Unfit(i18n::key("key-inactive")),
            blink::Error::Refused(_) => Self::Unfit(i18n::key("key-refused")),
            blink::Error::Limited(wait) | blink::Error::Busy(wait) => Self::Away(wait.as_secs().max(1)),
            blink::Error::Unreachable(_) => Self::Away(10),
        }
    }
}

impl Rejection {
    fn without_read() -> Self {
        Self::Unfit(i18n::key("key-cannot-read"))
    }

    fn page(self, frame: Frame, return_to: String) -> Result<Response, Error> {
        let mut page = Page::new(frame, return_to);
        let (status, retry_after) = match self {
            Self::Unfit(sentence) => {
                page.mistake = Some(sentence);
                (StatusCode::UNPROCESSABLE_ENTITY, None)
            }
            Self::Unknown => {
                page.mistake = Some(i18n::key("key-unknown"));
                (StatusCode::UNPROCESSABLE_ENTITY, None)
            }
            Self::CanSend => {
                page.can_send = true;
                (StatusCode::UNPROCESSABLE_ENTITY, None)
            }
            Self::NotInvited => {
                page.mistake = Some(i18n::key("key-not-invited"));
                (StatusCode::FORBIDDEN, None)
            }
            Self::TooMany(seconds) => {
                page.frame
                    .notices
                    .push(notice("rate-limited", i18n::key("key-too-many")));
                (StatusCode::TOO_MANY_REQUESTS, Some(seconds))
            }
            Self::Away(seconds) => {
                page.frame.notices.push(notice("degraded", i18n::key("key-away")));
                (StatusCode::SERVICE_UNAVAILABLE, Some(seconds))
            }
            Self::NotKept => {
                page.frame
                    .notices
                    .push(notice("cannot-write", i18n::key("key-not-kept")));
                (StatusCode::SERVICE_UNAVAILABLE, Some(5))
            }
        };
        let retry_after = retry_after.map(|seconds| [(RETRY_AFTER, seconds.to_string())]);
        Ok((status, retry_after, render(&page)?).into_response())
    }
}

fn notice(name: &'static str, text: &'static str) -> Notice {
    Notice {
        name,
        urgent: true,
        text: Message::new(text),
        action: None,
    }
}
