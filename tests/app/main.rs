//! The whole product through HTTP, against the sandbox. One binary, one file per room; names are claims.

mod claims;
mod counter;
mod graphql;
mod health;
mod inbox;
mod layers;
mod process;
mod reconcile;
mod renewal;
mod sign_in;
mod support;
