//! What every page stands on.
//!
//! `page.rs` is the frame that templates fill, `assets.rs` the static files, `installed.rs` the till as an app, `landing.rs` the front door,
//! `session_store.rs` what the session layer keeps. The rest are layers; [`layers`] puts them around the modules.

mod assets;
mod client_ip;
mod compress;
pub mod cookies;
mod csrf;
mod error_page;
mod filled;
mod headers;
mod host;
mod installed;
mod landing;
pub mod language;
mod layers;
mod limits;
mod moment;
mod page;
mod qr;
mod request_id;
mod session_store;
mod typed;

pub use assets::asset;
pub use client_ip::{ClientIp, network, site};
pub use error_page::Words;
pub use filled::Filled;
pub use landing::landing;
pub use layers::{WebConfig, layers};
pub use moment::{Moment, iso, span};
pub use page::{Farewell, Frame, Notice, Site, Visitor, render};
pub use qr::svg as qr;
pub use request_id::RequestId;
pub use session_store::{Sessions, one_session, session_cookie, session_hash, session_layer};
pub use typed::FieldLabel;
