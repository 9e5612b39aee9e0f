//! The whole product through HTTP, against the sandbox. One binary, one file per room; names are claims.

mod graphql;
mod layers;
mod process;
mod renewal;
mod sign_in;
mod support;
