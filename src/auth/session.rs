//! Starting a session: a new id, whoever was signed in here before is out (S3, B14).

use axum::http::HeaderMap;
use tower_sessions::Session;

use super::Auth;
use crate::{
    error::Error,
    web::{CASHIER, DEVICE, GRANT, session_hash},
};

/// What a session lives on.
#[derive(Clone, Copy, Debug)]
pub enum Holder<'a> {
    /// The id of an owner's grant.
    Grant(&'a str),
    /// A cashier's id.
    Cashier(&'a str),
}

/// Starts a session in this browser.
pub async fn start(auth: &Auth, session: &Session, headers: &HeaderMap, holder: Holder<'_>) -> Result<(), Error> {
    if let Some(old) = session.id() {
        auth.store.end_session(&session_hash(&old), auth.clock.now()).await?;
        auth.revoke_soon.notify_one();
        session.flush().await?;
    }
    match holder {
        Holder::Grant(id) => session.insert(GRANT, id).await?,
        Holder::Cashier(id) => session.insert(CASHIER, id).await?,
    }
    session.insert(DEVICE, device(headers)).await?;
    // Saved here and now: the layer would not save it if anything after this failed.
    session.save().await?;
    Ok(())
}

/// The browser's words for itself, for the lists of sign-ins and cashiers.
fn device(headers: &HeaderMap) -> String {
    let agent = headers.get("user-agent").and_then(|value| value.to_str().ok());
    agent
        .unwrap_or("unknown")
        .chars()
        .filter(|c| !c.is_control())
        .take(200)
        .collect()
}
