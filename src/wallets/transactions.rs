//! The ledger at Blink, page by page.

mod entry;

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Html,
};
use serde::Deserialize;

use super::Wallets;
use crate::{
    auth::May,
    blink,
    error::Error,
    permissions::needs,
    web::{Frame, render},
};
use entry::Entry;

const PAGE_LENGTH: u32 = 25;
/// Blink's cursors are transaction ids, 24 hex digits; nothing longer than this was ever one.
const LONGEST_CURSOR: usize = 128;

#[derive(Template)]
#[template(path = "wallets/transactions.html")]
struct Page {
    frame: Frame,
    /// `None`: Blink was not asked.
    entries: Option<Vec<Entry>>,
    /// How many more there are on this page that could not be understood.
    unread: usize,
    is_first: bool,
    older: Option<String>,
}

/// Where the page starts.
#[derive(Deserialize)]
pub struct From {
    #[serde(default)]
    after: String,
}

/// `GET /transactions?after=cursor`
///
/// # Errors
/// `NotFound` for a cursor that is none, `Upstream` while Blink does not answer.
pub async fn list(
    State(wallets): State<Wallets>,
    May(user, _): May<needs::SeeBalances>,
    Query(from): Query<From>,
    frame: Frame,
) -> Result<Html<String>, Error> {
    let after = cursor(&from.after)?;
    let client = &wallets.0.client;
    let asking = async {
        let asked = user
            .access
            .call(|token| async move { client.transactions(&token, PAGE_LENGTH, after).await });
        asked.await.map(Arc::new)
    };
    let ledgers = &wallets.0.ledgers;
    let look = ledgers
        .ask(&user.account.id, &from.after, after.is_none(), asking)
        .await;
    let (page, old) = match look {
        Ok(look) => look.shown(wallets.0.clock.now(), "page"),
        // Blink has no code for a cursor it does not know; without one it has nothing to refuse.
        Err(blink::Error::Refused(_)) if after.is_some() => return Err(Error::NotFound),
        Err(error) => return Err(error.into()),
    };
    let page = page.as_deref();
    render(&Page {
        frame: old.into_iter().fold(frame, Frame::with_notice),
        entries: page.map(|page| entry::read(&page.transactions)),
        unread: page.map_or(0, |page| page.unread.len()),
        is_first: after.is_none(),
        older: page.and_then(|page| page.next.as_deref()).map(encode),
    })
}

fn cursor(after: &str) -> Result<Option<&str>, Error> {
    let possible = after.len() <= LONGEST_CURSOR && after.bytes().all(|byte| byte.is_ascii_graphic());
    match (after, possible) {
        ("", _) => Ok(None),
        (after, true) => Ok(Some(after)),
        _ => Err(Error::NotFound),
    }
}

fn encode(cursor: &str) -> String {
    url::form_urlencoded::byte_serialize(cursor.as_bytes()).collect()
}
