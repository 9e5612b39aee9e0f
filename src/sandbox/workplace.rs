//! The sandbox's face of the service behind the optional room `workplace`.

use std::sync::Arc;

use axum::Router;

use super::stage::Stage;

/// Its addresses.
pub fn routes() -> Router<Arc<Stage>> {
    Router::new()
}
