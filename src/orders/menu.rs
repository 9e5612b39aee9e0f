//! What a till shows of its shop: the settings it goes by and what it sells. Kept in memory by account, for a till asks for it
//! at every look and it changes once a week; a stamp that comes along with another question says whether it is still so, also
//! when another process changed it.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use super::{Offer, Orders, Terms};
use crate::{clock::Millis, error::Error, shops::Shop};

/// More shops than are open at once on one process; past that all are asked for anew.
const MOST: usize = 1000;

/// What changes with every change of a shop or of its items; that of a shop that never set or sold anything is the default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    pub shop_changed_at: Option<Millis>,
    pub items: i64,
    pub item_changes: i64,
}

/// What a till shows of its shop.
#[derive(Clone, Debug, Default)]
pub struct Menu {
    pub shop: Shop,
    pub terms: Terms,
    /// Favourites first.
    pub offers: Vec<Offer>,
}

/// The menus of this process, by account.
#[derive(Debug, Default)]
pub(super) struct Menus(Mutex<HashMap<String, (Stamp, Arc<Menu>)>>);

impl Menus {
    fn get(&self, account_id: &str, stamp: Stamp) -> Option<Arc<Menu>> {
        let menus = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (of, menu) = menus.get(account_id)?;
        (*of == stamp).then(|| menu.clone())
    }

    fn put(&self, account_id: &str, stamp: Stamp, menu: &Arc<Menu>) {
        let mut menus = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if menus.len() >= MOST {
            menus.clear();
        }
        menus.insert(account_id.to_owned(), (stamp, menu.clone()));
    }
}

impl Orders {
    /// The menu of this account's shop. The stamp was read before: what changed since is asked for at the next look.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn menu(&self, account_id: &str, stamp: Stamp) -> Result<Arc<Menu>, Error> {
        if stamp == Stamp::default() {
            return Ok(Arc::default());
        }
        if let Some(menu) = self.menus.get(account_id, stamp) {
            return Ok(menu);
        }
        let shop = self.shops.of(account_id).await?;
        let offers = self.offers(account_id, &shop).await?;
        let terms = Terms::from(&shop);
        let menu = Arc::new(Menu { shop, terms, offers });
        self.menus.put(account_id, stamp, &menu);
        Ok(menu)
    }
}
