//! The methods of payment that every till has. Each is a [`crate::sales::PaymentMethod`] in a folder of its own, which `app.rs`
//! puts together by a line, and stands on the door of `sales` like a method that is optional (`integrations/cards`).

pub mod lightning;
