//! Whoever knows a link's addresses: the vendor's notification, which is a hint to look and nothing else, and the
//! customer who comes back from the hosted page.

use std::{sync::Arc, time::Duration};

use askama::Template;
use axum::{Json, body::Bytes, extract::State, response::Html};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

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

/// So long the customer who comes back waits for the vendor's answer; the page looks again by itself.
const PATIENCE: Duration = Duration::from_secs(1);
const LOOK_EVERY: Duration = Duration::from_millis(50);

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
        .hint(&hash(&token), hint.transaction_id.as_deref(), cards.ctx.clock.now())
        .await?;
    if !known {
        return Err(Error::NotFound);
    }
    cards.watching.wake();
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
    /// As it is once the poller has read it, if that is soon: whoever knows the address has it read no more often than a
    /// notification does.
    async fn as_it_is_now(&self, link: Link) -> Result<Link, Error> {
        if link.state != LinkState::Open {
            return Ok(link);
        }
        let now = self.ctx.clock.now();
        let mut is_news = link
            .answered_at
            .is_some_and(|at| (0..HINTS_APART).contains(&(now - at)));
        if !is_news {
            self.store.ask_by(&link.attempt_id, now).await?;
            self.watching.wake();
        }
        let patience = Instant::now() + PATIENCE;
        loop {
            let is_asked = self.is_looking(&link);
            let read = self.store.link(&link.attempt_id).await?.ok_or(Error::NotFound)?;
            is_news |= read.answered_at != link.answered_at;
            if read.state != link.state || (is_news && !is_asked) || Instant::now() >= patience {
                return Ok(read);
            }
            sleep(LOOK_EVERY).await;
        }
    }
}
