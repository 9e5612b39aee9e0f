//! The whole product through HTTP, against the sandbox. One binary, one file per room; names are claims.

mod cashiers;
mod charge;
mod counter;
mod graphql;
mod history;
mod hydra;
mod layers;
mod limits;
mod process;
mod real_time;
mod renewal;
mod sale;
mod sign_in;
mod support;
mod wallets;
