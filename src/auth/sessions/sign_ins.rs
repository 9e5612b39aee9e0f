//! The sign-ins of an account, for the page that lists and ends them. Each question names the account, so that nobody ends
//! somebody else's.

use crate::{
    auth::{Auth, CurrentUser, SignIn},
    error::Error,
};

impl CurrentUser {
    /// What the sign-in of this request goes by; it opens nothing. A cashier has none of their own.
    pub fn sign_in_id(&self) -> &str {
        self.access.grant_id()
    }
}

impl Auth {
    /// So many of the live sign-ins of this person's account after the first `skip`: this one first, then the last used.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the database does not answer.
    pub async fn sign_ins(&self, user: &CurrentUser, most: i64, skip: i64) -> Result<Vec<SignIn>, Error> {
        let (account_id, this) = (&user.account.id, user.sign_in_id());
        Ok(self.store.sign_ins(account_id, this, most, skip).await?)
    }

    /// Ends one of them at once; Blink hears of it soon. `false`: the account has none of that id.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the database does not answer.
    pub async fn end_sign_in(&self, user: &CurrentUser, id: &str) -> Result<bool, Error> {
        let now = self.ctx.clock.now();
        let is_ended = self.store.end_sign_in(&user.account.id, id, now).await?;
        self.outbox.wake();
        Ok(is_ended)
    }

    /// Ends all of them, or all but this one; how many.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the database does not answer.
    pub async fn end_sign_ins(&self, user: &CurrentUser, is_this_spared: bool) -> Result<usize, Error> {
        let spared = is_this_spared.then(|| user.sign_in_id());
        let count = self
            .store
            .end_sign_ins(&user.account.id, spared, self.ctx.clock.now())
            .await?;
        self.outbox.wake();
        Ok(count)
    }
}
