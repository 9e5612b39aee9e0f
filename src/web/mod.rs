//! Furniture: what every page stands on.

pub mod cookies;
mod page;
mod session_store;

pub use page::{Frame, Notice, Site, Visitor};
pub use session_store::{DEVICE, GRANT, Sessions, session_cookie, session_hash, session_layer};
