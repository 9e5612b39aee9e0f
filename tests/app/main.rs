//! The whole product through HTTP, against the sandbox. One binary, one file per room; names are claims.

mod abuse;
mod callback;
mod charge;
mod claims;
mod counter;
mod customer;
mod graphql;
mod history;
mod hydra;
mod inbox;
mod layers;
mod limits;
mod outages;
mod pages;
mod process;
mod provider;
mod real_time;
mod reconcile;
mod renewal;
mod sale;
mod secrets;
mod sessions;
mod sign_in;
mod support;
mod trace;
mod wallets;
