//! A look at the provider from outside, for `blink-till doctor`.

use std::time::Duration;

use serde::Deserialize;
use url::Url;

use super::{
    Error,
    client::{check_status, lost, time_of, whole},
};
use crate::{
    clock::Millis,
    http::{self, endpoint},
};

/// Discovery documents of Hydra's have about 4 KiB.
const BODY_CAP: usize = 64 * 1024;

/// What the provider says of itself.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Who it thinks it is; `None` when its document does not tell.
    pub issuer: Option<String>,
    /// The time by its clock.
    pub time: Option<Millis>,
}

#[derive(Deserialize)]
struct Discovery {
    issuer: String,
}

/// Asks Hydra at `base` for its discovery document.
///
/// # Errors
/// As every call: see [`Error`].
pub async fn provider(base: &Url, timeout: Duration) -> Result<Seen, Error> {
    let answer = http::client(timeout)
        .get(endpoint(base, "/.well-known/openid-configuration"))
        .send()
        .await
        .map_err(|error| lost(&error))?;
    check_status(&answer)?;
    let time = time_of(&answer);
    let body = whole(answer, BODY_CAP).await?;
    let issuer = serde_json::from_slice::<Discovery>(&body)
        .ok()
        .map(|found| found.issuer);
    Ok(Seen { issuer, time })
}
