//! Who acts, for which shop, and what they may there.

use std::marker::PhantomData;

use axum::{extract::FromRequestParts, http::request::Parts};

use super::current_user::CurrentUser;
use crate::{
    auth::Cashier,
    error::Error,
    permissions::{Needed, Permission, Permissions, Role},
};

/// Who acts.
#[derive(Clone, Debug)]
pub struct Actor {
    /// The id of the shop's account at Blink.
    pub shop: String,
    pub person: Person,
    pub permissions: Permissions,
}

/// Whom the shop knows them as.
#[derive(Clone, Debug)]
pub enum Person {
    /// Whose account it is.
    Owner,
    Cashier(Cashier),
}

impl Actor {
    pub(in crate::auth) fn new(shop: &str, person: Person) -> Self {
        Self {
            shop: shop.to_owned(),
            permissions: person.role().permissions(),
            person,
        }
    }

    pub fn may(&self, permission: Permission) -> bool {
        self.permissions.may(permission)
    }

    /// Whom the shop knows by name and not by its account.
    pub fn cashier(&self) -> Option<&Cashier> {
        match &self.person {
            Person::Owner => None,
            Person::Cashier(cashier) => Some(cashier),
        }
    }

    /// Is the account at Blink theirs, and so the sign-in that the till calls Blink with? Says whom to ask to log in; what
    /// somebody may do their permissions say.
    pub fn holds_account(&self) -> bool {
        self.cashier().is_none()
    }
}

impl Person {
    pub(in crate::auth) fn role(&self) -> Role {
        match self {
            Self::Owner => Role::Owner,
            Self::Cashier(_) => Role::Cashier,
        }
    }
}

/// Somebody who may do this. In a signature it keeps everybody else out: 403.
#[derive(Clone, Debug)]
pub struct May<P>(pub CurrentUser, pub PhantomData<P>);

impl<S: Sync, P: Needed> FromRequestParts<S> for May<P> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Error> {
        let user = CurrentUser::from_request_parts(parts, state).await?;
        match user.actor.may(P::PERMISSION) {
            true => Ok(Self(user, PhantomData)),
            false => Err(Error::Forbidden),
        }
    }
}
