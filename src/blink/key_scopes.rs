//! What an API key may do. Asked for keys alone: an OAuth token that holds `offline` nulls the whole answer, for Blink passes
//! its scopes through an enum that has no such value. Needs `read`.

use serde::Deserialize;
use serde_json::json;

use super::{Client, Credential, Error, graphql::Operation};

pub(super) const KEY_SCOPES: Operation =
    Operation::new("key_scopes", "authorization", include_str!("key_scopes.graphql"));

/// A permission of Blink's API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Scope {
    Read,
    Receive,
    Write,
    /// One that Blink did not have when this was written: nobody knows what it permits.
    #[serde(other)]
    New,
}

impl Scope {
    /// As an OAuth scope spells it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Receive => "receive",
            Self::Write => "write",
            Self::New => "new",
        }
    }
}

#[derive(Deserialize)]
struct Authorization {
    scopes: Vec<Scope>,
}

impl Client {
    /// The scopes of this key. One that was made without any may do everything, and Blink says so.
    ///
    /// # Errors
    /// `Refused(MissingScope)` without `read`; see [`Error`].
    pub async fn key_scopes(&self, key: &Credential) -> Result<Vec<Scope>, Error> {
        let authorization: Authorization = self.call(&KEY_SCOPES, Some(key), json!({})).await?;
        Ok(authorization.scopes)
    }
}
