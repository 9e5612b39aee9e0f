//! What is sold, and what it comes to: lines, discount, tax and tip make one total.
//!
//! `bill` is rules without I/O: a [`Cart`] of what was chosen comes to a [`Bill`], whose numbers never change afterwards.

mod bill;

pub use bill::{Bill, BillError, BillLine, BillTax, Cart, Line, Portion, Sats, TaxMode, TaxRate, TipBase};
