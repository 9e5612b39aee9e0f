//! What is sold, and what it comes to: lines, discount, tax and tip make one total.
//!
//! | address | file |
//! |---|---|
//! | `GET /orders`, `POST /orders/{id}/discard` | `list.rs` |
//! | `/items`, what the shop sells | `items/` |
//!
//! `bill`, `typed` and `split` are rules without I/O: a [`Cart`] of what was chosen comes to a [`Bill`], whose numbers never
//! change afterwards. `menu` is what a till shows of its
//! shop, `parked` is what waits, `store` their tables.

mod bill;
mod items;
mod list;
mod menu;
mod offer;
mod parked;
mod split;
mod store;
mod typed;

pub use bill::{
    Bill, BillError, BillLine, BillTax, Cart, Line, Portion, Sats, TaxMode, TaxRate, TipBase, by_percent, discounted,
};
pub use items::{Item, ItemTax, LARGE_BODY};
pub use menu::{Menu, Stamp};
pub use offer::{CartError, Offer, Terms, Tips};
pub use parked::{MOST_WAITING, Parked, ParkedLine, Parking};
pub use split::Taken;
pub use store::{Over, Taken as TakenUp, changed, changed_since_sold, sold_otherwise, take};
pub use typed::{ItemFields, MOST_PIECES, PortionError};

use std::sync::Arc;

use axum::{
    Router,
    routing::{get, post},
};

use crate::{
    blink::Prices,
    context::Context,
    error::Error,
    shops::{Shop, Shops},
};
use items::Items;
use menu::Menus;

/// The module's state. A clone is a pointer.
#[derive(Clone, Debug)]
pub struct Orders {
    ctx: Context,
    shops: Shops,
    items: Items,
    menus: Arc<Menus>,
}

impl Orders {
    pub fn new(ctx: &Context, shops: Shops, prices: Prices) -> Self {
        Self {
            ctx: ctx.clone(),
            items: Items::new(ctx, shops.clone(), prices),
            shops,
            menus: Arc::default(),
        }
    }

    /// Everything this shop sells, favourites first, then by category and name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn offers(&self, account_id: &str, shop: &Shop) -> Result<Vec<Offer>, Error> {
        let items = self.items.on_sale(account_id).await?;
        Ok(items.iter().map(|item| item.offer(shop)).collect())
    }

    /// Those of these items that the shop sells now, as they are now, in the order in which it offers them.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn chosen(&self, account_id: &str, shop: &Shop, ids: &[&str]) -> Result<Vec<Offer>, Error> {
        let items = self.items.chosen(account_id, ids).await?;
        Ok(items.iter().map(|item| item.offer(shop)).collect())
    }

    /// What those of these items are called that the shop sells no more.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn put_away(&self, account_id: &str, ids: &[&str]) -> Result<Vec<String>, Error> {
        self.items.put_away(account_id, ids).await
    }

    /// This order of the account's that was parked, with the sale that it became.
    ///
    /// # Errors
    /// When the database cannot be read, or there is none.
    pub async fn parked(&self, account_id: &str, id: &str) -> Result<Parked, Error> {
        store::find(&self.ctx.db.read, account_id, id)
            .await?
            .ok_or(Error::NotFound)
    }

    /// Parks an order: in place of `over`, as long as that waits and is still what the form was made of, else as one of its own.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn park(&self, account_id: &str, order: &Parked, over: Option<Over<'_>>) -> Result<Parking, Error> {
        store::park(&self.ctx.db, account_id, order, over).await
    }
}

/// The module's addresses.
pub fn routes(orders: Orders) -> Router {
    Router::new()
        .route("/orders", get(list::show))
        .route("/orders/{id}/discard", post(list::discard))
        .with_state(orders.clone())
        .merge(items::routes(orders.items))
}
