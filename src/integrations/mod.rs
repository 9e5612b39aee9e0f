//! The optional modules: two services that share Blink's name and nothing else. Each is mounted when `TILL_INTEGRATIONS`
//! names it, and each can be removed with its folder and its line here and in `app.rs`.

pub mod cards;
pub mod workplace;

use axum::Router;

use crate::web::FieldLabel;

/// What the modules add to the house.
#[derive(Debug, Default)]
pub struct Extensions {
    /// Their addresses.
    pub routes: Router,
    /// Their pages of settings: address and words.
    pub settings: Vec<(&'static str, &'static str)>,
    /// Where their vendors call by themselves, with a secret of their own instead of our session: all that begins so.
    pub vendor_paths: Vec<&'static str>,
    /// Fields of their forms that may be shown again to whoever finds themselves signed out, and their words.
    pub field_labels: Vec<FieldLabel>,
}

impl Extensions {
    /// A module's addresses, and its page of settings if it has one.
    pub fn add(&mut self, routes: Router, settings: Option<(&'static str, &'static str)>) {
        self.routes = std::mem::take(&mut self.routes).merge(routes);
        self.settings.extend(settings);
    }
}
