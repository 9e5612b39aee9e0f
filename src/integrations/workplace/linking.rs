//! Linking an account over there, whatever the browser does meanwhile. What is asked for is on record before it is asked
//! for, so that no link can exist of which nobody here knows; and it is `adding` until one transaction makes it a link, takes
//! the join code and starts the cashier's session. Whatever comes in between, the code is good, and the outbox undoes what
//! is over there.

use std::sync::Arc;

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{
    Failure, Workplace, outbox,
    store::{Begun, Finished, Shop},
};
use crate::{
    auth::Cashier,
    error::Error,
    i18n::key,
    staff::{JoinForm, Staff},
    web::Words,
};

/// Who is to be connected.
pub enum Applicant {
    /// Whose join code this is.
    Cashier(Cashier, Arc<JoinForm>),
    Owner,
}

/// Why nobody was connected.
pub enum Trouble {
    /// The link was used, or has run out.
    Over,
    /// Nobody is to be connected: the code is wrong. The link is as good as before.
    WrongCode,
    /// Somebody else used the join code while the account was being linked. It is unlinked again.
    CodeTaken,
    Failed(Failure),
    /// What is on record half made is picked up by the outbox.
    Ours(Error),
}

/// Uses the invitation up and links; with a join code, the form's session is the cashier's from then on.
pub async fn link(workplace: &Workplace, token_hash: &str, applicant: Applicant) -> Result<(), Trouble> {
    let (going_on, hash) = (workplace.clone(), token_hash.to_owned());
    let linking = workplace.ctx.tasks.spawn(async move {
        let begun = begin(&going_on, &hash, &applicant).await?;
        add(&going_on, &begun, &applicant).await
    });
    linking.await.map_err(|_| Error::Internal)?
}

/// Puts on record what is to be.
async fn begin(workplace: &Workplace, token_hash: &str, applicant: &Applicant) -> Result<Begun, Trouble> {
    let (cashier_id, name) = match applicant {
        Applicant::Cashier(cashier, _) => (Some(cashier.id.as_str()), cashier.name.as_str()),
        Applicant::Owner => (None, ""),
    };
    let now = workplace.ctx.clock.now();
    let begun = workplace.store.begin_link(token_hash, cashier_id, name, now).await?;
    begun.ok_or(Trouble::Over)
}

/// Calls over there, and notes what came of it.
async fn add(workplace: &Workplace, begun: &Begun, applicant: &Applicant) -> Result<(), Trouble> {
    let invitation = &begun.invitation;
    let shop = workplace.store.shop(&invitation.account_id).await?;
    let Some(shop) = shop.filter(|shop| shop.auth_id == invitation.auth_id) else {
        workplace.store.not_linked(&begun.link_id).await?;
        return Err(Trouble::Over);
    };
    let shown_over_there = match applicant {
        Applicant::Cashier(cashier, _) => &cashier.id,
        Applicant::Owner => &shop.account_id,
    };
    let outcome = workplace
        .provider
        .add(&shop, &invitation.user_id, shown_over_there)
        .await;
    match outcome {
        Ok(told) => {
            finish(workplace, begun, applicant, &shop, told.as_deref()).await?;
            workplace.learn(&shop, &Ok(())).await?;
            Ok(())
        }
        Err(failure) => {
            if failure == Failure::Unclear {
                workplace
                    .store
                    .maybe_linked(&begun.link_id, workplace.ctx.clock.now())
                    .await?;
            } else {
                workplace.store.not_linked(&begun.link_id).await?;
            }
            workplace.learn::<()>(&shop, &Err(failure)).await?;
            Err(Trouble::Failed(failure))
        }
    }
}

/// Over there it is done, under this id if it was told; now here.
async fn finish(
    workplace: &Workplace,
    begun: &Begun,
    applicant: &Applicant,
    shop: &Shop,
    told: Option<&str>,
) -> Result<(), Trouble> {
    let id = begun.link_id.as_str();
    // By itself: were the process to end here, the outbox knows what to delete.
    let finished = match workplace.store.told(id, told).await? {
        true => workplace.store.linked(id, joining(workplace, applicant)).await,
        false => Ok(Finished::Over),
    };
    match finished {
        Ok(Finished::Linked) => {
            tracing::info!(account = shop.account_id, "an account was linked over there");
            Ok(())
        }
        Ok(Finished::Over) => {
            if let Some(told) = told {
                outbox::delete_unwanted(workplace, shop, &begun.invitation, told).await?;
            }
            Err(Trouble::Over)
        }
        Ok(Finished::CodeTaken) => {
            undo(workplace, id).await?;
            Err(Trouble::CodeTaken)
        }
        Err(error) => {
            undo(workplace, id).await?;
            Err(error.into())
        }
    }
}

fn joining<'a>(workplace: &'a Workplace, applicant: &'a Applicant) -> Option<(&'a Staff, &'a JoinForm)> {
    match applicant {
        Applicant::Cashier(_, form) => Some((&workplace.staff, form)),
        Applicant::Owner => None,
    }
}

/// Has deleted over there what was not finished here.
async fn undo(workplace: &Workplace, id: &str) -> Result<(), Error> {
    workplace.store.maybe_linked(id, workplace.ctx.clock.now()).await?;
    workplace.outbox.wake();
    Ok(())
}

impl<E: Into<Error>> From<E> for Trouble {
    fn from(error: E) -> Self {
        Self::Ours(error.into())
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        let (status, text) = match self {
            Self::Ours(error) => return error.into_response(),
            Self::Over | Self::WrongCode => return over(),
            Self::CodeTaken => (StatusCode::CONFLICT, key("work-not-connected-taken")),
            Self::Failed(Failure::TokenRefused | Failure::Refused) => {
                (StatusCode::BAD_GATEWAY, key("work-not-connected-refused"))
            }
            Self::Failed(_) => (StatusCode::SERVICE_UNAVAILABLE, key("work-not-connected-away")),
        };
        Words::new("not_connected", key("work-not-connected"), text).answer(status)
    }
}

fn over() -> Response {
    Words::new("link_over", key("work-link-over"), key("work-link-over-text")).answer(StatusCode::NOT_FOUND)
}
