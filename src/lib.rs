//! Blink Till: a Lightning point of sale for Blink.
//!
//! The rooms of the house; each `mod.rs` is a door and tells its story.

pub mod auth;
pub mod blink;
pub mod clock;
pub mod config;
pub mod db;
pub mod error;
pub mod money;
pub mod sales;
pub mod sandbox;
pub mod wallets;
pub mod web;
