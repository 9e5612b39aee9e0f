//! Starting a session: a new id, whoever was signed in here before is out (S3, B14).

use axum::{
    http::{HeaderMap, HeaderName, HeaderValue},
    response::Response,
};
use tower_sessions::{Session, session::Id};

use crate::auth::{Auth, flow::browser};
use crate::{
    clock::{Millis, millis},
    db::Lock,
    text::clean_and_cut,
    web::{language, session_cookie, session_hash},
};

/// What a browser calls itself is kept no longer than this.
const LONGEST_AGENT: usize = 200;

/// A session that is about to be: its id is for the browser, the tables keep a hash.
#[derive(Debug)]
pub struct NewSession {
    id: Id,
    pub(in crate::auth) id_hash: String,
    pub(in crate::auth) device: String,
    /// Those that this browser had before.
    pub(in crate::auth) replaces: Vec<String>,
    pub(in crate::auth) ends_at: Millis,
    /// Whoever was signed in here before may not have signed out.
    forgets_language: Option<(HeaderName, HeaderValue)>,
}

impl NewSession {
    /// For the browser that sent this request.
    pub fn of(auth: &Auth, session: &Session, headers: &HeaderMap) -> Self {
        // 128 random bits do not clash; if they did, nobody would be let into somebody else's session.
        let id = Id(rand::random());
        Self {
            id,
            id_hash: session_hash(&id),
            device: device(headers),
            replaces: session.id().iter().map(session_hash).collect(),
            ends_at: auth.ctx.clock.now().saturating_add(millis(auth.ctx.config.session_max)),
            forgets_language: language::forget_persons(headers, &auth.ctx.config.public_url),
        }
    }

    /// What has to hold still while it begins: the grants of those that end with it.
    pub fn locks(&self) -> Vec<Lock<'_>> {
        self.replaces.iter().map(|old| Lock::GrantOf(old)).collect()
    }

    /// Gives the browser the session, once it is on record.
    pub fn hand_over(&self, auth: &Auth, response: &mut Response) {
        let cookie = session_cookie::set(&self.id, auth.ctx.config.session_max, &auth.ctx.config.public_url);
        for cookie in [cookie].into_iter().chain(self.forgets_language.clone()) {
            browser::add_cookie(response.headers_mut(), cookie);
        }
        auth.outbox.wake();
    }
}

/// The browser's words for itself, for the lists of sign-ins and cashiers.
fn device(headers: &HeaderMap) -> String {
    let agent = headers.get("user-agent").and_then(|value| value.to_str().ok());
    clean_and_cut(agent.unwrap_or("unknown"), LONGEST_AGENT)
}
