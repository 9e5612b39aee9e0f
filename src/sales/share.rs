//! Which wallet a sale goes into when the shop set how much it keeps in bitcoin.

use super::{
    Sales,
    charge::{Charge, Pricing},
    store,
};
use crate::{
    auth::CurrentUser,
    blink::WalletCurrency,
    clock::Millis,
    error::Error,
    money::{Money, Percent},
    orders::Taken,
};

/// What the field `wallet` says when the till is to choose.
pub const SPLIT: &str = "split";
/// The days that the share is of.
const SPAN: Millis = 30 * 24 * 3_600_000;

impl Sales {
    /// The wallet that brings the shop's last days nearest to this share; the only one where there is one, and while dollars
    /// cannot be sold the other.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub(super) async fn wallet_by_share(
        &self,
        user: &CurrentUser,
        share: Percent,
        amount: &Money,
        pricing: &Pricing,
    ) -> Result<WalletCurrency, Error> {
        let account = &user.account;
        match (&account.btc_wallet, &account.usd_wallet) {
            (None, _) => return Ok(WalletCurrency::Usd),
            (Some(_), None) => return Ok(WalletCurrency::Btc),
            (Some(_), Some(_)) if !self.has_dealer(user) => return Ok(WalletCurrency::Btc),
            _ => {}
        }
        let now = self.ctx.clock.now();
        let taken: Taken = store::taken_by_wallet(&self.ctx.db, &account.id, now - SPAN, now).await?;
        // Without a price nobody knows how much it is: it goes where too little went so far.
        let sats = Charge::in_sats(amount, pricing).unwrap_or_default();
        Ok(match taken.next_is_bitcoin(share, sats) {
            true => WalletCurrency::Btc,
            false => WalletCurrency::Usd,
        })
    }
}
