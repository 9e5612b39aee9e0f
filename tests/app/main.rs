//! The whole product through HTTP, against the sandbox. One binary, one file per room; names are claims.

mod cashiers;
mod charge;
mod counter;
mod customer;
mod graphql;
mod history;
mod hydra;
mod inbox;
mod layers;
mod limits;
mod pages;
mod process;
mod provider;
mod real_time;
mod reconcile;
mod renewal;
mod sale;
mod sessions;
mod sign_in;
mod support;
mod wallets;
