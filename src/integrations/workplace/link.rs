//! `POST /integrations/workplace/auth/{auth_id}`: an employee pressed Connect. Answered from local state alone, with the
//! link that the work app opens in a window.

use std::time::Duration;

use axum::{
    Json,
    body::{Body, to_bytes},
    extract::{Path, State, rejection::PathRejection},
    http::{HeaderMap, StatusCode, header::CONTENT_LENGTH},
    response::{IntoResponse, Response},
};
use secrecy::ExposeSecret;
use serde_json::json;

use super::{PROXY_PATH, Workplace, proxied::Proxied, store::Invitation};
use crate::{clock::millis, error::Error, token};

/// A link to connect may be opened for so long.
const LIFE: Duration = Duration::from_secs(600);
const LONGEST_BODY: usize = 64 * 1024;
/// Links of one user that may wait; of more, the oldest are forgotten.
const PER_USER: i64 = 10;
/// The same for a whole shop: user ids are whatever the caller says.
const PER_SHOP: i64 = 1_000;

/// Makes a link that is bound to the shop and the user.
pub async fn start(
    State(workplace): State<Workplace>,
    proxied: Proxied,
    auth_id: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Error> {
    let Path(auth_id) = auth_id.map_err(|_| Error::NotFound)?;
    let mut shops = proxied.shops.into_iter();
    let shop = shops.find(|shop| shop.auth_id == auth_id).ok_or(Error::NotFound)?;
    // A length that is told has been judged before. Nobody reads what comes.
    if !headers.contains_key(CONTENT_LENGTH) && to_bytes(body, LONGEST_BODY).await.is_err() {
        return Ok(StatusCode::PAYLOAD_TOO_LARGE.into_response());
    }
    let (token, now) = (token::fresh(), workplace.ctx.clock.now());
    workplace.limits.press(&shop.account_id, &proxied.user_id, now).await?;
    let to = Invitation {
        account_id: shop.account_id,
        user_id: proxied.user_id,
        auth_id,
        link_id: None,
    };
    let until = now.saturating_add(millis(LIFE));
    let hash = token::hash(token.expose_secret());
    workplace
        .store
        .invite(&hash, &to, now, until, (PER_USER, PER_SHOP))
        .await?;
    tracing::info!(account = to.account_id, "an employee pressed Connect");
    let address = workplace.address(&format!("{PROXY_PATH}/connect/{}", token.expose_secret()));
    // The vendor's "Building Authenticated Apps".
    Ok(Json(json!({"code": "OK", "message": "OK", "data": {"authorization_url": address}})).into_response())
}
