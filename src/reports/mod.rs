//! Looking back: the history, and the export of it.
//!
//! | address | file |
//! |---|---|
//! | `GET /sales` | `history.rs` |
//! | `GET /sales.csv` | `export.rs` |

mod export;
mod history;

use axum::{Router, routing::get};

use crate::{context::Context, sales::Sales};

/// The module's state. A clone is two pointers.
#[derive(Clone, Debug)]
pub struct Reports {
    ctx: Context,
    sales: Sales,
}

impl Reports {
    pub fn new(ctx: &Context, sales: Sales) -> Self {
        Self {
            ctx: ctx.clone(),
            sales,
        }
    }
}

/// The module's addresses.
pub fn routes(reports: Reports) -> Router {
    Router::new()
        .route("/sales", get(history::show))
        .route("/sales.csv", get(export::download))
        .with_state(reports)
}
