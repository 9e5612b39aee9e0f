//! What Blink granted: the rules of a grant's life, its renewal, and what Blink is told to forget.

pub mod refresh;
pub mod revocations;
pub mod rules;
