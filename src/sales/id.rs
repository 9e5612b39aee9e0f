//! The id in an address.

use axum::{
    extract::{FromRequestParts, Path},
    http::request::Parts,
};

use crate::{error::Error, token};

/// The `{id}` or `{token}` of an address. Whatever cannot be one is answered as an unknown one: 404.
pub struct Id(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Id {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Error> {
        let Path(id) = Path::<String>::from_request_parts(parts, state)
            .await
            .map_err(|_| Error::NotFound)?;
        token::is_id(&id).then_some(Self(id)).ok_or(Error::NotFound)
    }
}
