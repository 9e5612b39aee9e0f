//! Who may make the vendor's own calls: whoever shows a shop's proxy secret. That is all the proof there is (the vendor's
//! "Using the Proxy Endpoint": no signature, no timestamp), so every call is safe to be made twice.

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, StatusCode, request::Parts},
    response::{IntoResponse, Response},
};

use super::{Shop, Workplace};
use crate::{
    error::Error,
    i18n::{Message, key},
    token,
    web::{ClientIp, Words},
};

/// On every proxied request: the secret that the owner typed on both sides.
const SECRET: &str = "blink-auth-proxysecret";
/// On every proxied request: who pressed the button.
const USER: &str = "blink-auth-userid";
/// The vendor's ids are opaque; no longer one is believed.
const LONGEST_ID: usize = 256;

/// A call of the vendor's, its secret proved.
#[derive(Debug)]
pub struct Proxied {
    /// Opaque, and fit to be a segment of a path.
    pub user_id: String,
    /// The shops with that secret; two may have chosen the same.
    pub shops: Vec<Shop>,
}

impl FromRequestParts<Workplace> for Proxied {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, workplace: &Workplace) -> Result<Self, Response> {
        let shops = shops_of(parts, workplace).await?;
        match one_header(&parts.headers, USER).filter(|user_id| is_segment(user_id)) {
            Some(user_id) => Ok(Self {
                user_id: user_id.to_owned(),
                shops,
            }),
            None => Err(Words {
                code: "unprocessable_entity",
                title: Message::new("work-no-user"),
                text: Message::new("work-no-user-text")
                    .with("header", USER)
                    .with("bytes", LONGEST_ID),
            }
            .answer(StatusCode::UNPROCESSABLE_ENTITY)),
        }
    }
}

async fn shops_of(parts: &Parts, workplace: &Workplace) -> Result<Vec<Shop>, Response> {
    let address = parts.extensions.get::<ClientIp>().ok_or(Error::Internal);
    let address = address.map_err(IntoResponse::into_response)?.0;
    let all = workplace.store.shops().await;
    let (all, lacks_key) = all.map_err(|error| Error::from(error).into_response())?;
    let now = workplace.ctx.clock.now();
    let shown = one_header(&parts.headers, SECRET).unwrap_or_default();
    let shops: Vec<Shop> = all.into_iter().filter(|shop| has_secret(shop, shown)).collect();
    // A right secret is never refused: all shops' calls come from the vendor's few addresses.
    if shops.is_empty() {
        // Each is counted before it has its answer, so that a hundred tries at once are a hundred tries.
        workplace
            .limits
            .wrong_secret(address, now)
            .await
            .map_err(|wait| Error::from(wait).into_response())?;
        if lacks_key {
            // It may be that one's; a guess it may be as well.
            return Err(Error::LacksKey.into_response());
        }
        tracing::warn!("refused a workplace call whose secret no shop has");
        return Err(
            Words::new("unauthorized", key("work-wrong-secret"), key("work-wrong-secret-text"))
                .answer(StatusCode::UNAUTHORIZED),
        );
    }
    Ok(shops)
}

/// Looks at both, whichever is right.
fn has_secret(shop: &Shop, shown: &str) -> bool {
    let current = token::same(&shop.proxy_secret, shown);
    let previous = shop.proxy_secret_previous.as_ref();
    current | previous.is_some_and(|secret| token::same(secret, shown))
}

/// A header that is there once. Of two nobody knows which one the vendor's proxy wrote.
fn one_header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (Some(value), None) => std::str::from_utf8(value.as_bytes()).ok(),
        _ => None,
    }
}

/// Can this id stand in a path? A dot segment cannot, however it is written (WHATWG URL, "double-dot path segment").
pub fn is_segment(id: &str) -> bool {
    let dots = ["", ".", ".."].contains(&id);
    !dots && id.len() <= LONGEST_ID && !id.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_opaque_but_short_and_no_dots() {
        for id in ["u", "U-1/2?x#%", "é ü", &"x".repeat(256)] {
            assert!(is_segment(id), "{id}");
        }
        for id in ["", ".", "..", "a\u{7}", &"x".repeat(257), &"é".repeat(129)] {
            assert!(!is_segment(id), "{id}");
        }
    }
}
