//! Furniture: what every page stands on.

mod page;

pub use page::{Frame, Notice, Site, Visitor};
