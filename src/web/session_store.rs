//! tower-sessions, with its traps out of reach.
//!
//! The layer carries nothing but an id. Its store is ours: the id is kept as a hash, what it stands for is in columns,
//! and `save` never brings a deleted session back (the usual store's `upsert` revives a logged-out one when a slower
//! request ends). The cookie is `Lax`, because the layer's default `Strict` is not sent when Blink sends the browser
//! back.

use std::{collections::HashMap, fmt};

use async_trait::async_trait;
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use time::{Duration, OffsetDateTime};
use tower_sessions::{
    Expiry, SessionManagerLayer, SessionStore,
    cookie::SameSite,
    session::{Id, Record},
    session_store::{Error, Result},
};
use url::Url;

use super::cookies;

use crate::{
    clock::Clock,
    db::{self, Db},
    token,
};

/// The session cookie.
pub mod session_cookie {
    use axum::http::{HeaderName, HeaderValue};
    use url::Url;

    /// Without the prefix that https adds.
    pub const NAME: &str = "till_session";

    /// The header that gives the browser this session.
    pub fn set(id: &super::Id, life: std::time::Duration, public_url: &Url) -> (HeaderName, HeaderValue) {
        super::cookies::set(NAME, &id.to_string(), life, public_url)
    }

    /// The header that makes the browser forget it.
    pub fn remove(public_url: &Url) -> (HeaderName, HeaderValue) {
        super::cookies::remove(NAME, public_url)
    }
}

/// How an id is kept: whoever reads the table has no session.
pub fn session_hash(id: &Id) -> String {
    token::hash(id.0.to_le_bytes())
}

/// A session cookie that comes twice is none: whoever can set cookies for a neighbouring name must not choose whose session
/// this is.
pub async fn one_session(State(public_url): State<Url>, mut request: Request, next: Next) -> Response {
    let name = cookies::name(session_cookie::NAME, &public_url);
    cookies::drop_ambiguous(request.headers_mut(), &name);
    next.run(request).await
}

/// The layer, set as this product needs it.
pub fn session_layer(
    db: Db,
    clock: Clock,
    public_url: &Url,
    longest: std::time::Duration,
) -> SessionManagerLayer<Sessions> {
    let life = Duration::try_from(longest).unwrap_or(Duration::MAX);
    SessionManagerLayer::new(Sessions { db, clock })
        .with_name(cookies::name(session_cookie::NAME, public_url))
        .with_same_site(SameSite::Lax)
        .with_secure(public_url.scheme() == "https")
        .with_expiry(Expiry::OnInactivity(life))
}

/// The table `sessions`, as tower-sessions sees it.
#[derive(Clone)]
pub struct Sessions {
    db: Db,
    clock: Clock,
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sessions")
    }
}

fn broken(error: impl fmt::Display) -> Error {
    Error::Backend(error.to_string())
}

#[async_trait]
impl SessionStore for Sessions {
    /// A session begins in one transaction with what it is begun by, and never here.
    async fn create(&self, _: &mut Record) -> Result<()> {
        Err(broken("the layer begins no session"))
    }

    /// A session never changes after its creation, and a deleted one stays so: there is nothing to save.
    async fn save(&self, _: &Record) -> Result<()> {
        Ok(())
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let is_there: bool =
            db::query_scalar("select exists (select 1 from sessions where id_hash = $1 and ends_at > $2)")
                .bind(session_hash(id))
                .bind(self.clock.now())
                .fetch_one(&self.db.read)
                .await
                .map_err(broken)?;
        Ok(is_there.then(|| Record {
            id: *id,
            data: HashMap::new(),
            expiry_date: OffsetDateTime::now_utc() + Duration::days(1),
        }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        db::query("delete from sessions where id_hash = $1")
            .bind(session_hash(id))
            .execute(&self.db.write)
            .await
            .map_err(broken)?;
        Ok(())
    }
}
