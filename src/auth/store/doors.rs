//! What another module may make part of a transaction of its own.

use super::Result;

use crate::{
    auth::{Auth, NewSession},
    db,
};

impl Auth {
    /// Puts a session of this cashier on record; those that the browser had before end with it. It counts, and may be handed
    /// over, once the caller has committed.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn add_cashier_session_in(
        &self,
        tx: &mut db::Connection,
        session: &NewSession,
        cashier_id: &str,
    ) -> Result<()> {
        let now = self.ctx.clock.now();
        self.store
            .add_session_in(tx, session, None, Some(cashier_id), now)
            .await
    }
}
