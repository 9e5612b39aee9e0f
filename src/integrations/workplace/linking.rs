//! Linking an account over there, whatever the browser does meanwhile. What is asked for is on record before it is asked
//! for, so that no link can exist of which nobody here knows; and it is `adding` until the cashier's session is on record
//! too, so that whatever a crash leaves half made is undone by the outbox.

use axum::{
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use tower_sessions::Session;

use super::{
    Failure, Workplace, outbox,
    store::{Begun, Shop},
};
use crate::{auth::Cashier, error::Error, web::Words};

/// Who is to be connected.
pub enum Applicant {
    /// Whose join code this is, as typed.
    Cashier(Cashier, String),
    Owner,
}

/// Where they sit.
#[derive(Clone)]
pub struct Browser {
    pub session: Session,
    pub headers: HeaderMap,
}

/// Why nobody was connected.
pub enum Trouble {
    /// The link was used, or has run out.
    Over,
    /// Somebody else used the join code in this moment. The link is as good as before.
    CodeTaken,
    Failed(Failure),
    /// What is on record half made is picked up by the outbox, which gives the join code back.
    Ours(Error),
}

/// Uses the invitation up and links; with a join code, this browser is the cashier's from then on.
pub async fn link(room: &Workplace, token_hash: &str, applicant: Applicant, browser: &Browser) -> Result<(), Trouble> {
    let (going_on, hash, browser) = (room.clone(), token_hash.to_owned(), browser.clone());
    let linking = room.ctx.tasks.spawn(async move {
        let begun = begin(&going_on, &hash, &applicant, &browser).await?;
        add(&going_on, &begun, &applicant, &browser).await
    });
    linking.await.map_err(|_| Error::Internal)?
}

/// Puts on record what is to be, and takes the join code.
async fn begin(room: &Workplace, token_hash: &str, applicant: &Applicant, browser: &Browser) -> Result<Begun, Trouble> {
    let cashier = match applicant {
        Applicant::Cashier(cashier, code) => Some((cashier, code)),
        Applicant::Owner => None,
    };
    let cashier_id = cashier.map(|(cashier, _)| cashier.id.as_str());
    let name = cashier.map_or("The owner", |(cashier, _)| cashier.name.as_str());
    let begun = room
        .store
        .begin_link(token_hash, cashier_id, name, room.ctx.clock.now())
        .await?;
    let begun = begun.ok_or(Trouble::Over)?;
    if let Some((_, code)) = cashier
        && !room.auth.take_join_code(&browser.headers, code, begun.at).await?
    {
        room.store.never_begun(&begun.link_id).await?;
        return Err(Trouble::CodeTaken);
    }
    Ok(begun)
}

/// Calls over there, and notes what came of it.
async fn add(room: &Workplace, begun: &Begun, applicant: &Applicant, browser: &Browser) -> Result<(), Trouble> {
    let invitation = &begun.invitation;
    let shop = room.store.shop(&invitation.account_id).await?;
    let Some(shop) = shop.filter(|shop| shop.auth_id == invitation.auth_id) else {
        give_back(room, begun, applicant).await?;
        room.store.not_linked(&begun.link_id).await?;
        return Err(Trouble::Over);
    };
    let shown_over_there = match applicant {
        Applicant::Cashier(cashier, _) => &cashier.id,
        Applicant::Owner => &shop.account_id,
    };
    let outcome = room.provider.add(&shop, &invitation.user_id, shown_over_there).await;
    match outcome {
        Ok(told) => {
            finish(room, begun, applicant, browser, &shop, told.as_deref()).await?;
            room.learn(&shop, &Ok(())).await?;
            Ok(())
        }
        Err(failure) => {
            // First: were it last, a crash before it would lose the code for good.
            give_back(room, begun, applicant).await?;
            if failure == Failure::Unclear {
                room.store.maybe_linked(&begun.link_id, room.ctx.clock.now()).await?;
            } else {
                room.store.not_linked(&begun.link_id).await?;
            }
            room.learn::<()>(&shop, &Err(failure)).await?;
            Err(Trouble::Failed(failure))
        }
    }
}

/// Over there it is done, under this id if it was told; now here.
async fn finish(
    room: &Workplace,
    begun: &Begun,
    applicant: &Applicant,
    browser: &Browser,
    shop: &Shop,
    told: Option<&str>,
) -> Result<(), Trouble> {
    let id = begun.link_id.as_str();
    let is_awaited = room.store.told(id, told).await?;
    if is_awaited && let Applicant::Cashier(cashier, _) = applicant {
        let started = room
            .auth
            .start_cashier(&browser.session, &browser.headers, cashier)
            .await;
        if let Err(error) = started {
            give_back(room, begun, applicant).await?;
            room.store.maybe_linked(id, room.ctx.clock.now()).await?;
            room.soon.notify_one();
            return Err(error.into());
        }
    }
    if is_awaited && room.store.linked(id).await? {
        tracing::info!(account = shop.account_id, "an account was linked over there");
        return Ok(());
    }
    // Disconnected or forgotten in the same moment.
    if is_awaited && matches!(applicant, Applicant::Cashier(..)) {
        browser.session.flush().await.map_err(Error::from)?;
    }
    give_back(room, begun, applicant).await?;
    if let Some(told) = told {
        outbox::delete_unwanted(room, shop, &begun.invitation, told).await?;
    }
    Err(Trouble::Over)
}

async fn give_back(room: &Workplace, begun: &Begun, applicant: &Applicant) -> Result<(), Error> {
    match applicant {
        Applicant::Cashier(cashier, _) => room.auth.give_join_code_back(&cashier.id, begun.at).await,
        Applicant::Owner => Ok(()),
    }
}

impl<E: Into<Error>> From<E> for Trouble {
    fn from(error: E) -> Self {
        Self::Ours(error.into())
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        let (status, what) = match self {
            Self::Ours(error) => return error.into_response(),
            Self::Over | Self::CodeTaken => return over(),
            Self::Failed(Failure::TokenRefused | Failure::Refused) => {
                (StatusCode::BAD_GATEWAY, "refused to connect you. Tell the owner.")
            }
            Self::Failed(_) => (StatusCode::SERVICE_UNAVAILABLE, "does not answer as it should."),
        };
        Words {
            code: "not_connected",
            title: "You are not connected",
            text: format!(
                "The work app {what} To try again, press Connect there once more: this link is used up, a join code is \
                 not."
            ),
        }
        .answer(status)
    }
}

fn over() -> Response {
    Words {
        code: "link_over",
        title: "This link has run out",
        text: "It works once, for ten minutes. Press Connect in the work app again.".into(),
    }
    .answer(StatusCode::NOT_FOUND)
}
