//! The whole product through HTTP, against the sandbox. One binary, one file per room; names are claims.

mod abuse;
mod callback;
mod graphql;
mod hydra;
mod layers;
mod outages;
mod process;
mod provider;
mod real_time;
mod renewal;
mod secrets;
mod sessions;
mod sign_in;
mod support;
mod trace;
