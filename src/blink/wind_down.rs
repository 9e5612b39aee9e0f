//! Whether Blink is moving this account off custody. Needs `read`. (Never the query `migration`: it acts.)

use serde::Deserialize;
use serde_json::json;

use super::{Client, Credential, Error, graphql::Operation};

pub(super) const WIND_DOWN: Operation = Operation::new("wind_down", "windDown", include_str!("wind_down.graphql"));

/// The plan for an account that is wound down. Times are Unix seconds.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WindDown {
    /// `PRE_CUTOFF`, `RECEIVE_DISABLED` or `GATED_CLOSED`.
    pub status: String,
    pub receive_disabled_at: i64,
    pub final_deadline: i64,
    pub timezone: String,
}

impl WindDown {
    /// Can the account still receive?
    pub fn can_receive(&self) -> bool {
        self.status == "PRE_CUTOFF"
    }
}

impl Client {
    /// `None`: this account is not affected.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn wind_down(&self, token: &Credential) -> Result<Option<WindDown>, Error> {
        self.call(&WIND_DOWN, Some(token), json!({})).await
    }
}
