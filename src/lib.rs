//! Blink Till: a Lightning point of sale for Blink.
//!
//! The rooms of the house; each `mod.rs` is a door and tells its story.

pub mod clock;
pub mod sandbox;
