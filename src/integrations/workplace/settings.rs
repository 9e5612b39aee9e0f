//! `/settings/workplace`: the owner types once what their app's page over there shows, and what they typed there.

use askama::Template;
use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{
    PROXY_PATH, Workplace,
    proxied::is_segment,
    store::{Overview, Saved, Shop},
};
use crate::{
    auth::May,
    clock::Millis,
    error::Error,
    i18n::{Arg, Message, html::bdi, key},
    permissions::needs,
    web::{Frame, Moment, Notice, render},
    zone::Zone,
};

/// No id, token or secret over there comes near this.
const SHORTEST_SECRET: usize = 16;
const LONGEST: usize = 500;

#[derive(Template)]
#[template(path = "integrations/workplace/settings.html")]
struct Page {
    frame: Frame,
    /// What the owner types over there.
    proxy_url: String,
    is_saved: bool,
    wants_cards: bool,
    connected: Vec<(Arg, Moment)>,
    /// Accounts over there that nobody can disconnect once this is forgotten.
    still_linked: i64,
    /// As typed, or as kept; never a secret.
    service_id: String,
    auth_id: String,
    category: String,
    mistakes: Mistakes,
}

/// What is wrong, beside each field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Mistakes {
    service_id: Option<&'static str>,
    auth_id: Option<&'static str>,
    app_token: Option<&'static str>,
    proxy_secret: Option<&'static str>,
    proxy_secret_previous: Option<&'static str>,
    category: Option<&'static str>,
}

/// What was typed. No `Debug`: it holds secrets.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    service_id: String,
    auth_id: String,
    app_token: String,
    proxy_secret: String,
    proxy_secret_previous: String,
    category: String,
}

/// What is kept, without its secrets, and the form.
pub async fn show(
    State(workplace): State<Workplace>,
    May(user, _): May<needs::Configure>,
    frame: Frame,
) -> Result<Html<String>, Error> {
    let kept = workplace.store.overview(&user.account.id).await?;
    let shown = kept.shop.as_ref().map(Typed::shown).unwrap_or_default();
    page(&workplace, frame, kept, &shown, Mistakes::default())
}

/// Keeps what was typed in place of what was there.
pub async fn save(
    State(workplace): State<Workplace>,
    May(user, _): May<needs::Configure>,
    frame: Frame,
    form: Result<Form<Typed>, FormRejection>,
) -> Result<Response, Error> {
    let Form(typed) = form.map_err(|_| Error::BadRequest("bad-form"))?;
    let typed = typed.trimmed();
    let mut mistakes = typed.mistakes();
    if mistakes == Mistakes::default() {
        let shop = typed.shop(&user.account.id, workplace.ctx.clock.now());
        match workplace.store.save(&shop).await? {
            Saved::Saved => {
                tracing::info!(account = user.account.id, "workplace settings were saved");
                workplace.outbox.wake();
                return Ok(Redirect::to("/settings/workplace").into_response());
            }
            Saved::Taken => mistakes.auth_id = Some(key("work-auth-id-taken")),
        }
    }
    let kept = workplace.store.overview(&user.account.id).await?;
    let page = page(&workplace, frame, kept, &typed, mistakes)?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// Forgets all of it. Cashiers who joined stay cashiers.
pub async fn remove(
    State(workplace): State<Workplace>,
    May(user, _): May<needs::Configure>,
) -> Result<Redirect, Error> {
    workplace.store.remove(&user.account.id).await?;
    tracing::info!(account = user.account.id, "workplace settings were removed");
    Ok(Redirect::to("/settings/workplace"))
}

fn page(
    workplace: &Workplace,
    frame: Frame,
    kept: Overview,
    shown: &Typed,
    mistakes: Mistakes,
) -> Result<Html<String>, Error> {
    let shop = kept.shop;
    let refused_at = shop.as_ref().and_then(|shop| shop.refused_at);
    render(&Page {
        frame: match refused_at {
            Some(at) => {
                let notice = refused(Moment(at), &frame.zone);
                frame.with_notice(notice)
            }
            None if kept.is_kept && shop.is_none() => frame.with_notice(unreadable()),
            None => frame,
        },
        proxy_url: workplace.address(PROXY_PATH),
        is_saved: kept.is_kept,
        wants_cards: shop.is_some_and(|shop| shop.category.is_some()),
        connected: kept
            .connected
            .into_iter()
            .map(|(name, at)| {
                (
                    name.map_or_else(|| Message::new("work-owner").into(), |name| bdi(name).into()),
                    Moment(at),
                )
            })
            .collect(),
        still_linked: kept.still_linked,
        service_id: shown.service_id.clone(),
        auth_id: shown.auth_id.clone(),
        category: shown.category.clone(),
        mistakes,
    })
}

fn refused(since: Moment, zone: &Zone) -> Notice {
    Notice {
        name: "workplace-refused",
        urgent: true,
        text: Message::new("work-refused").with("since", since.words(zone)),
        action: None,
    }
}

fn unreadable() -> Notice {
    Notice {
        name: "workplace-unreadable",
        urgent: true,
        text: Message::new("work-unreadable"),
        action: None,
    }
}

impl Typed {
    /// What may be shown of a shop's settings.
    fn shown(shop: &Shop) -> Self {
        Self {
            service_id: shop.service_id.clone(),
            auth_id: shop.auth_id.clone(),
            category: shop.category.clone().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// What is pasted often has a space at its end, and none of these has one inside that matters.
    fn trimmed(self) -> Self {
        let trim = |text: String| text.trim().to_owned();
        Self {
            service_id: trim(self.service_id),
            auth_id: trim(self.auth_id),
            app_token: trim(self.app_token),
            proxy_secret: trim(self.proxy_secret),
            proxy_secret_previous: trim(self.proxy_secret_previous),
            category: trim(self.category),
        }
    }

    fn mistakes(&self) -> Mistakes {
        Mistakes {
            service_id: mistake_in(&self.service_id, key("work-no-service-id")),
            auth_id: mistake_in(&self.auth_id, key("work-no-auth-id"))
                .or_else(|| (!is_segment(&self.auth_id)).then_some(key("work-bad-auth-id"))),
            app_token: mistake_in(&self.app_token, key("work-no-app-token")),
            proxy_secret: mistake_in(&self.proxy_secret, key("work-no-proxy-secret"))
                .or_else(|| is_guessable(&self.proxy_secret)),
            proxy_secret_previous: mistake_unless_empty(&self.proxy_secret_previous)
                .or_else(|| is_guessable(&self.proxy_secret_previous)),
            category: mistake_unless_empty(&self.category),
        }
    }

    /// Of an owner; there must be no mistakes.
    fn shop(&self, account_id: &str, now: Millis) -> Shop {
        let given = |text: &String| (!text.is_empty()).then(|| text.clone());
        Shop {
            account_id: account_id.to_owned(),
            service_id: self.service_id.clone(),
            auth_id: self.auth_id.clone(),
            app_token: self.app_token.clone().into(),
            proxy_secret: self.proxy_secret.clone().into(),
            proxy_secret_previous: given(&self.proxy_secret_previous).map(Into::into),
            category: given(&self.category),
            saved_at: now,
            refused_at: None,
        }
    }
}

/// Whoever knows the proxy secret speaks for everybody at the work app.
fn is_guessable(secret: &str) -> Option<&'static str> {
    (!secret.is_empty() && secret.len() < SHORTEST_SECRET).then_some(key("work-guessable"))
}

/// All of them travel in headers and addresses.
fn mistake_in(text: &str, when_empty: &'static str) -> Option<&'static str> {
    match text {
        "" => Some(when_empty),
        _ if text.len() > LONGEST => Some(key("work-too-long")),
        _ if !text.bytes().all(|byte| byte.is_ascii_graphic()) => Some(key("work-bad-letters")),
        _ => None,
    }
}

fn mistake_unless_empty(text: &str) -> Option<&'static str> {
    if text.is_empty() { None } else { mistake_in(text, "") }
}
