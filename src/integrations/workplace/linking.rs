//! Linking an account over there, whatever the browser does meanwhile. What is asked for is on record before it is asked
//! for, so that no link can exist of which nobody here knows.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{Failure, Workplace, store::Invitation, token};
use crate::{auth::Cashier, error::Error, web::Words};

/// Who is to be connected.
pub enum Applicant {
    /// Their join code is taken; it is given back if nothing comes of it.
    Cashier(Cashier),
    Owner,
}

/// Why nobody was connected.
pub enum Trouble {
    /// The link was used, or has run out.
    Over,
    Failed(Failure),
    Ours(Error),
    /// Ours too, with the link on record half made: the outbox picks it up and gives the join code back.
    HalfMade(Error),
}

/// Uses the invitation up and links; the link's id.
pub async fn link(room: &Workplace, token: &str, applicant: &Applicant) -> Result<String, Trouble> {
    let cashier = match applicant {
        Applicant::Cashier(cashier) => Some(cashier.clone()),
        Applicant::Owner => None,
    };
    let (going_on, hash) = (room.clone(), token::hash(token));
    let linking = room.tasks.spawn(async move {
        let linked = try_link(&going_on, &hash, cashier.as_ref()).await;
        if let (Err(trouble), Some(cashier)) = (&linked, &cashier)
            && !matches!(trouble, Trouble::HalfMade(_))
        {
            going_on.auth.give_join_code_back(cashier).await?;
        }
        linked
    });
    linking.await.map_err(|_| Error::Internal)?
}

async fn try_link(room: &Workplace, token_hash: &str, cashier: Option<&Cashier>) -> Result<String, Trouble> {
    let (id, now) = (uuid::Uuid::new_v4().to_string(), room.clock.now());
    let cashier_id = cashier.map(|cashier| cashier.id.as_str());
    let name = cashier.map_or("The owner", |cashier| cashier.name.as_str());
    let begun = room.store.begin_link(token_hash, &id, cashier_id, name, now).await?;
    let invitation = begun.ok_or(Trouble::Over)?;
    let added = add(room, &id, &invitation, cashier_id).await;
    added.map_err(Trouble::HalfMade)??;
    Ok(id)
}

/// Calls over there, and notes what came of it.
async fn add(
    room: &Workplace,
    id: &str,
    invitation: &Invitation,
    cashier_id: Option<&str>,
) -> Result<Result<(), Trouble>, Error> {
    let Some(shop) = room.store.shop(&invitation.account_id).await? else {
        room.store.not_linked(id).await?;
        return Ok(Err(Trouble::Over));
    };
    let shown_over_there = cashier_id.unwrap_or(&shop.account_id);
    let outcome = room.provider.add(&shop, &invitation.user_id, shown_over_there).await;
    room.learn(&shop, &outcome).await?;
    match outcome {
        Ok(linked_account_id) => {
            let is_linked = room.store.linked(id, linked_account_id.as_deref()).await?;
            tracing::info!(account = shop.account_id, is_linked, "an account was linked over there");
            // Not, if it was disconnected in the same moment.
            Ok(is_linked.then_some(()).ok_or(Trouble::Over))
        }
        Err(failure) => {
            if failure == Failure::Unclear {
                room.store.maybe_linked(id).await?;
            } else {
                room.store.not_linked(id).await?;
            }
            Ok(Err(Trouble::Failed(failure)))
        }
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
            Self::Ours(error) | Self::HalfMade(error) => return error.into_response(),
            Self::Over => return over(),
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
