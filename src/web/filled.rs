//! The form of a page, whole and readable; anything else is a request that no page of ours sends.

use axum::{
    Form,
    extract::{FromRequest, Request},
};
use serde::de::DeserializeOwned;

use crate::error::Error;

/// What was typed into a form. In a signature it refuses with 400 what is not that form.
#[derive(Clone, Copy, Debug)]
pub struct Filled<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Filled<T> {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self, Error> {
        match Form::from_request(request, state).await {
            Ok(Form(typed)) => Ok(Self(typed)),
            Err(_) => Err(Error::BadRequest("bad-form")),
        }
    }
}
