//! Starting a session: a new id, whoever was signed in here before is out (S3, B14).

use axum::{http::HeaderMap, response::Response};
use tower_sessions::{Session, session::Id};

use crate::auth::{Auth, flow::browser};
use crate::{
    clock::{Millis, millis},
    error::Error,
    text::clean_and_cut,
    web::{CASHIER, DEVICE, session_cookie, session_hash},
};

/// What a browser calls itself is kept no longer than this.
const LONGEST_AGENT: usize = 200;

/// A session that is about to be: its id is for the browser, the tables keep a hash.
#[derive(Debug)]
pub struct NewSession {
    id: Id,
    pub id_hash: String,
    pub device: String,
    /// Those that this browser had before.
    pub replaces: Vec<String>,
    pub ends_at: Millis,
}

impl NewSession {
    pub fn of(auth: &Auth, session: &Session, headers: &HeaderMap) -> Self {
        // 128 random bits do not clash; if they did, nobody would be let into somebody else's session.
        let id = Id(rand::random());
        Self {
            id,
            id_hash: session_hash(&id),
            device: device(headers),
            replaces: session.id().iter().map(session_hash).collect(),
            ends_at: auth.ctx.clock.now().saturating_add(millis(auth.ctx.config.session_max)),
        }
    }

    /// Gives the browser the session, once it is on record.
    pub fn hand_over(&self, auth: &Auth, response: &mut Response) {
        let cookie = session_cookie::set(&self.id, auth.ctx.config.session_max, &auth.ctx.config.public_url);
        browser::add_cookie(response.headers_mut(), cookie);
        auth.revoke_soon.notify_one();
    }
}

/// Starts a cashier's session in this browser. What it is started with was taken before.
pub async fn start(auth: &Auth, session: &Session, headers: &HeaderMap, cashier_id: &str) -> Result<(), Error> {
    if let Some(old) = session.id() {
        auth.store
            .end_session(&session_hash(&old), auth.ctx.clock.now())
            .await?;
        auth.revoke_soon.notify_one();
        session.flush().await?;
    }
    session.insert(CASHIER, cashier_id).await?;
    session.insert(DEVICE, device(headers)).await?;
    // Saved here and now: the layer would not save it if anything after this failed.
    session.save().await?;
    Ok(())
}

/// The browser's words for itself, for the lists of sign-ins and cashiers.
fn device(headers: &HeaderMap) -> String {
    let agent = headers.get("user-agent").and_then(|value| value.to_str().ok());
    clean_and_cut(agent.unwrap_or("unknown"), LONGEST_AGENT)
}
