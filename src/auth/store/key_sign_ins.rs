//! Which sign-in by key each browser began last: a form that comes twice is one sign-in, at whichever process it comes.

use std::time::Duration;

use super::Result;
use crate::{
    clock::{Millis, millis},
    db,
};

/// The form with an API key, as it came from this browser.
#[derive(Debug)]
pub struct KeyForm {
    pub browser_hash: String,
    pub came_at: Millis,
}

/// The session that a form began, and when that came.
pub type Twin = (String, Millis);

/// From one browser within so long it is the same form, whose first answer was lost.
const SAME_FORM: Duration = Duration::from_secs(60);

/// What the same form began a moment ago.
pub async fn twin(tx: &mut db::Connection, form: &KeyForm, now: Millis) -> Result<Option<Twin>> {
    db::query_as("select session_hash, came_at from key_sign_ins where browser_hash = $1 and came_at between $2 and $3")
        .bind(&form.browser_hash)
        .bind(now.saturating_sub(millis(SAME_FORM)))
        .bind(now)
        .fetch_optional(tx)
        .await
}

/// This form began that session.
pub async fn began(tx: &mut db::Connection, form: &KeyForm, session_hash: &str) -> Result<()> {
    db::query(
        "insert into key_sign_ins (browser_hash, came_at, session_hash) values ($1, $2, $3) \
         on conflict (browser_hash) do update \
         set came_at = excluded.came_at, session_hash = excluded.session_hash",
    )
    .bind(&form.browser_hash)
    .bind(form.came_at)
    .bind(session_hash)
    .execute(tx)
    .await?;
    Ok(())
}
