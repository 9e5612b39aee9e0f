//! `/settings/cards`: the shop's own keys at Blink Payment. Proved before they are kept, sealed, and never shown again.

use std::{sync::Arc, time::Duration};

use askama::Template;
use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer};
use tokio::time::timeout;

use super::{
    Cards,
    pace::PAYABLE_AFTER_EXPIRY,
    provider::{self, Merchant},
    token::Token,
};
use crate::{
    auth::May,
    clock::Millis,
    error::Error,
    i18n::{self, Message, html, key},
    money::Currency,
    permissions::needs,
    sales::Status,
    web::{Frame, Notice, render},
};

/// How long whoever removes or changes the keys waits for the vendor.
const PATIENCE: Duration = Duration::from_secs(5);
/// The vendor's are 64 characters today; its page says 256.
const LONGEST_KEY: usize = 512;

#[derive(Template)]
#[template(path = "integrations/cards/settings.html")]
struct Page {
    frame: Frame,
    /// What is kept: the currency alone can be told.
    kept: Option<String>,
    /// As typed. Keys are typed anew.
    currency: String,
    mistake: Option<Mistake>,
    /// Sales whose hosted page could not be taken back before the keys went.
    unwatched: Vec<String>,
}

/// One sentence beside one field.
struct Mistake {
    field: &'static str,
    sentence: Message,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    #[serde(deserialize_with = "secret")]
    api_key: SecretString,
    #[serde(deserialize_with = "secret")]
    secret_key: SecretString,
    currency: String,
}

fn secret<'de, D: Deserializer<'de>>(typed: D) -> Result<SecretString, D::Error> {
    String::deserialize(typed).map(SecretString::from)
}

/// Why nothing is kept.
enum No {
    /// 422
    Mistake(Mistake),
    /// 503
    Later(Message),
}

/// The form.
pub async fn show(
    State(cards): State<Arc<Cards>>,
    May(user, _): May<needs::Configure>,
    frame: Frame,
) -> Result<Html<String>, Error> {
    let since = cards.ctx.clock.now() - PAYABLE_AFTER_EXPIRY;
    let (kept, unwatched) = cards.store.currency_or_unwatched(&user.account.id, since).await?;
    let currency = kept.clone().unwrap_or_else(|| user.account.display_currency.clone());
    render(&Page {
        unwatched,
        frame,
        kept,
        currency,
        mistake: None,
    })
}

/// 303 back once the keys made a token; 422 when they are wrong, 503 when nobody can say, and then nothing is kept.
pub async fn save(
    State(cards): State<Arc<Cards>>,
    May(user, _): May<needs::Configure>,
    frame: Frame,
    form: Result<Form<Typed>, FormRejection>,
) -> Result<Response, Error> {
    let Form(typed) = form.map_err(|_| Error::BadRequest("bad-form"))?;
    let currency = typed.currency.trim().to_uppercase();
    let (status, mistake, frame) = match cards.keep(&user.account.id, typed, &currency).await? {
        Ok(()) => return Ok(Redirect::to("/settings/cards").into_response()),
        Err(No::Mistake(mistake)) => (StatusCode::UNPROCESSABLE_ENTITY, Some(mistake), frame),
        Err(No::Later(text)) => (StatusCode::SERVICE_UNAVAILABLE, None, frame.with_notice(later(text))),
    };
    let page = render(&Page {
        unwatched: Vec::new(),
        frame,
        kept: cards.store.currency(&user.account.id).await?,
        currency,
        mistake,
    })?;
    Ok((status, page).into_response())
}

/// Forgets the keys. What a customer could still pay is taken back first, for nobody could ask for it afterwards.
pub async fn remove(State(cards): State<Arc<Cards>>, May(user, _): May<needs::Configure>) -> Result<Redirect, Error> {
    let account_id = user.account.id.clone();
    let removed = cards.ctx.tasks.spawn({
        let cards = cards.clone();
        async move { cards.forget(&account_id).await }
    });
    removed.await.map_err(|_| Error::Internal)??;
    Ok(Redirect::to("/settings/cards"))
}

impl Cards {
    async fn keep(&self, account_id: &str, typed: Typed, currency: &str) -> Result<Result<(), No>, Error> {
        if let Some(mistake) = mistake_in(&typed, currency) {
            return Ok(Err(No::Mistake(mistake)));
        }
        let now = self.ctx.clock.now();
        let merchant = Merchant {
            account_id: account_id.to_owned(),
            api_key: trimmed(&typed.api_key),
            secret_key: trimmed(&typed.secret_key),
            currency: currency.to_owned(),
            // Grows with time, also over a removal.
            version: now,
        };
        match self.provider.prove(&merchant).await {
            Ok(token) => {
                if let Some(mistake) = not_taken(&token, currency) {
                    return Ok(Err(No::Mistake(mistake)));
                }
                let before = self.readable(account_id).await?;
                let replaced =
                    before.filter(|before| before.api_key.expose_secret() != merchant.api_key.expose_secret());
                // First: from now on no press makes a link by the old ones.
                self.store.keep_merchant(&merchant, now).await?;
                if let Some(before) = replaced {
                    self.close_open(&before, now).await?;
                }
                tracing::info!("an owner set up cards");
                self.watching.wake();
                Ok(Ok(()))
            }
            Err(provider::Error::Unauthorized | provider::Error::Refused(_)) => Ok(Err(No::Mistake(refused()))),
            Err(_) => Ok(Err(No::Later(Message::new("cards-unreachable")))),
        }
    }

    /// The keys that were there, as far as this process can open them: they are about to be replaced by their owner's will.
    async fn readable(&self, account_id: &str) -> Result<Option<Merchant>, Error> {
        match self.store.merchant(account_id).await {
            Err(Error::LacksKey) => Ok(None),
            merchant => merchant,
        }
    }

    async fn forget(&self, account_id: &str) -> Result<(), Error> {
        let merchant = self.readable(account_id).await?;
        // First: from now on no press makes a new link.
        self.store.remove_merchant(account_id).await?;
        if let Some(merchant) = merchant {
            self.close_open(&merchant, Millis::MAX).await?;
        }
        self.provider.forget(account_id);
        tracing::info!("an owner removed the keys of cards");
        Ok(())
    }
}

impl Cards {
    /// Takes back what a customer could still pay of the links that were made before: with other keys nobody could ask for it.
    async fn close_open(&self, merchant: &Merchant, before: Millis) -> Result<(), Error> {
        let mut links = self.store.open_links(&merchant.account_id).await?;
        links.retain(|link| link.created_at < before);
        let closes = links.iter().map(|link| self.close(merchant, link));
        // Nobody waits longer; what was not closed by then the owner is told on this page.
        let _ = timeout(PATIENCE, futures_util::future::join_all(closes)).await;
        for link in &links {
            // Changes nothing when it turned out to be paid.
            self.sales.end(&link.attempt_id, Status::Cancelled, "removed").await?;
        }
        Ok(())
    }
}

fn mistake_in(typed: &Typed, currency: &str) -> Option<Mistake> {
    let fits = |key: &SecretString| {
        let key = key.expose_secret().trim();
        (1..=LONGEST_KEY).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_graphic())
    };
    let mistake = |field, sentence| {
        let sentence = Message::new(sentence);
        Some(Mistake { field, sentence })
    };
    if !fits(&typed.api_key) {
        return mistake("api_key", key("cards-no-api-key"));
    }
    if !fits(&typed.secret_key) {
        return mistake("secret_key", key("cards-no-secret-key"));
    }
    let is_code = currency.len() == 3 && currency.bytes().all(|b| b.is_ascii_uppercase());
    if !is_code || currency == Currency::SATS.code() {
        return mistake("currency", key("cards-no-currency"));
    }
    None
}

fn refused() -> Mistake {
    Mistake {
        field: "api_key",
        sentence: Message::new("cards-wrong-keys"),
    }
}

/// A token that names currencies names all of them.
fn not_taken(token: &Token, currency: &str) -> Option<Mistake> {
    let is_taken = token.currencies.is_empty() || token.currencies.iter().any(|known| known == currency);
    (!is_taken).then(|| Mistake {
        field: "currency",
        sentence: Message::new("cards-not-taken")
            .with("known", token.currencies.join(", "))
            .with("currency", currency),
    })
}

fn trimmed(key: &SecretString) -> SecretString {
    key.expose_secret().trim().into()
}

fn later(text: Message) -> Notice {
    Notice {
        name: "card-unreachable",
        urgent: true,
        text,
        action: None,
    }
}

impl Page {
    /// Links to the sales that nobody would hear of.
    fn unwatched_links(&self) -> i18n::Html {
        let link = |id: &String| {
            let words = self.frame.t("cards-unwatched-sale").with("id", id.as_str()).plain();
            html::link(&format!("/sales/{id}"), words)
        };
        html::joined(self.unwatched.iter().map(link), " ")
    }

    /// What is wrong with this field, if it is this one.
    fn mistake_in(&self, field: &str) -> Option<&Message> {
        let mistake = self.mistake.as_ref().filter(|mistake| mistake.field == field)?;
        Some(&mistake.sentence)
    }
}
