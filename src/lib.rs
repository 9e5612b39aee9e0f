//! Blink Till: a Lightning point of sale for Blink.
//!
//! The modules of the house; each `mod.rs` is a door and tells its story.

pub mod app;
pub mod auth;
pub mod blink;
pub mod cli;
pub mod clock;
pub mod config;
pub mod context;
pub mod db;
pub mod displays;
pub mod doctor;
pub mod error;
pub mod http;
pub mod i18n;
pub mod integrations;
pub mod ledger;
pub mod log;
pub mod metrics;
pub mod money;
pub mod orders;
pub mod payments;
pub mod peers;
pub mod permissions;
pub mod rate;
pub mod reports;
pub mod sales;
pub mod shops;
pub mod staff;
pub mod text;
pub mod token;
pub mod vault;
pub mod wallets;
pub mod web;
pub mod zone;

#[cfg(feature = "sandbox")]
pub use blink_sandbox as sandbox;
