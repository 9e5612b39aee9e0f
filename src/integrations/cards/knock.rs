//! Whoever knows a link's addresses: the vendor's notification, which is a hint to look and nothing else, and the
//! customer who comes back from the hosted page.

use std::sync::Arc;

use askama::Template;
use axum::{Json, body::Bytes, extract::State, response::Html};
use serde_json::{Value, json};

use super::{
    Cards, hash,
    link::{Link, State as LinkState},
    pace::HINTS_APART,
    wire::Hint,
};
use crate::{
    error::Error,
    sales::Id,
    web::{Frame, render},
};

#[derive(Template)]
#[template(path = "integrations/cards/done.html")]
struct Done {
    frame: Frame,
    state: &'static str,
}

/// `POST /integrations/cards/notify/{token}`. What it says is not believed; the poller reads the paylink at once.
pub async fn notify(State(cards): State<Arc<Cards>>, Id(token): Id, body: Bytes) -> Result<Json<Value>, Error> {
    let hint = Hint::read(&body);
    let known = cards
        .store
        .hint(&hash(&token), hint.transaction_id.as_deref(), cards.clock.now())
        .await?;
    if !known {
        return Err(Error::NotFound);
    }
    cards.wake.notify_one();
    Ok(Json(json!({"message": "Success"})))
}

/// `GET /integrations/cards/done/{token}`: what the paylink says now. No sign-in, nothing private; what the address says
/// besides is the browser's word, and nobody reads it.
pub async fn done(State(cards): State<Arc<Cards>>, Id(token): Id, frame: Frame) -> Result<Html<String>, Error> {
    let link = cards.store.link_by_done(&hash(&token)).await?.ok_or(Error::NotFound)?;
    let link = cards.as_it_is_now(link).await?;
    render(&Done {
        frame,
        state: match link.state {
            LinkState::Paid => "paid",
            LinkState::Closed | LinkState::None => "over",
            LinkState::Asked | LinkState::Open => "waiting",
        },
    })
}

impl Cards {
    /// Read once more, unless it is over or was read a moment ago.
    async fn as_it_is_now(&self, link: Link) -> Result<Link, Error> {
        let now = self.clock.now();
        let is_news = link.heard_at.is_some_and(|at| (0..HINTS_APART).contains(&(now - at)));
        let (LinkState::Open, Some(id), false) = (link.state, &link.paylink_id, is_news) else {
            return Ok(link);
        };
        let Some(merchant) = self.store.merchant(&link.account_id).await? else {
            return Ok(link);
        };
        if self.provider.room(&link.account_id) > 0
            && let Ok(paylink) = self.provider.paylink(&merchant, id).await
        {
            self.weigh(&merchant, &link, &paylink).await?;
        }
        Ok(self.store.link(&link.attempt_id).await?.unwrap_or(link))
    }
}
