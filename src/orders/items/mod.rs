//! What a shop sells. An item has its own currency, for an account's may change; what was sold is kept with its sale, so
//! that nothing that is changed here changes what was.
//!
//! | address | file |
//! |---|---|
//! | `GET`, `POST /items` | `list.rs` |
//! | `GET`, `POST /items/{id}`, `POST …/archive` | `edit.rs` |
//! | `POST /items/import` | `import.rs` |
//! | `GET /items.csv` | `export.rs` |
//!
//! Rules without I/O: `form` reads what was typed, `csv` what another till exported, `price` prices as people and files write
//! them, `plan` says what a file would change. `store` is the table.

mod csv;
mod edit;
mod export;
mod form;
mod import;
mod list;
mod plan;
mod price;
mod store;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};

use super::Offer;
use crate::{
    auth::Account,
    blink::Prices,
    context::Context,
    error::Error,
    money::{Currency, Money, SAT},
    shops::{Shop, Shops, TaxRate},
};

/// An address that takes more than others do, and how much: a file as its preview sends it back, and the form around it.
pub const LARGE_BODY: (&str, usize) = ("/items/import", import::LONGEST_TEXT + 64 * 1024);

/// Something that is sold by the piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub id: String,
    pub name: String,
    /// Of one piece.
    pub price: Money,
    /// May be empty, as the three below.
    pub category: String,
    pub sku: String,
    pub barcode: String,
    pub tax: ItemTax,
    pub favourite: bool,
    /// Grows with every change; 0 is not known.
    pub version: i64,
}

/// Which of the shop's rates an item has. None is not the same as no choice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ItemTax {
    /// The shop's first, whichever that is.
    #[default]
    Default,
    None,
    /// By its name.
    Rate(String),
}

impl ItemTax {
    /// As forms, files and the table say it: empty, `0` or a name.
    pub fn code(&self) -> &str {
        match self {
            Self::Default => "",
            Self::None => "0",
            Self::Rate(name) => name,
        }
    }

    pub fn of_code(code: &str) -> Self {
        match code {
            "" => Self::Default,
            "0" => Self::None,
            name => Self::Rate(name.to_owned()),
        }
    }
}

impl Item {
    /// As it is sold in this shop.
    pub fn offer(&self, shop: &Shop) -> Offer {
        Offer {
            id: self.id.clone(),
            name: self.name.clone(),
            price: self.price.minor,
            currency: self.price.currency.clone(),
            category: self.category.clone(),
            rate: self.rate(shop).cloned(),
            favourite: self.favourite,
            barcode: self.barcode.clone(),
            sku: self.sku.clone(),
        }
    }

    /// The rate that it is taxed with in this shop; `None` is not at all. A rate that is gone is the default.
    pub fn rate<'a>(&self, shop: &'a Shop) -> Option<&'a TaxRate> {
        match &self.tax {
            ItemTax::None => None,
            ItemTax::Rate(name) => shop.rate(name).or_else(|| shop.tax_rates.first()),
            ItemTax::Default => shop.tax_rates.first(),
        }
    }
}

/// The module's state. A clone is a pointer.
#[derive(Clone, Debug)]
pub struct Items {
    ctx: Context,
    shops: Shops,
    prices: Prices,
}

impl Items {
    pub fn new(ctx: &Context, shops: Shops, prices: Prices) -> Self {
        Self {
            ctx: ctx.clone(),
            shops,
            prices,
        }
    }

    /// Everything the shop sells, favourites first, then by category and name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn on_sale(&self, account_id: &str) -> Result<Vec<Item>, Error> {
        Ok(store::on_sale(&self.ctx.db, account_id).await?)
    }

    /// Those of these items that the shop sells now, as they are now, in the order in which it offers them.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn chosen(&self, account_id: &str, ids: &[&str]) -> Result<Vec<Item>, Error> {
        Ok(store::chosen(&self.ctx.db, account_id, ids).await?)
    }

    /// What those of these items are called that the shop sells no more.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn put_away(&self, account_id: &str, ids: &[&str]) -> Result<Vec<String>, Error> {
        Ok(store::put_away(&self.ctx.db, account_id, ids).await?)
    }

    /// The currency of this unit, with its decimals: by Blink's word, or as they were when an item was last priced in it.
    /// `None` while nobody knows them.
    async fn currency(&self, account: &Account, unit: &str) -> Result<Option<Currency>, Error> {
        if unit == SAT {
            return Ok(Some(Currency::SATS));
        }
        if unit == Currency::USD.code() {
            return Ok(Some(Currency::USD));
        }
        if let Ok(price) = self.prices.now(unit).await {
            return Ok(Some(Currency::new(unit, price.fraction_digits)));
        }
        let known = store::digits_of(&self.ctx.db, &account.id, unit).await?;
        Ok(known.map(|digits| Currency::new(unit, digits)))
    }
}

/// The addresses.
pub fn routes(items: Items) -> Router {
    let import = post(import::import).layer(DefaultBodyLimit::max(LARGE_BODY.1));
    Router::new()
        .route("/items", get(list::show).post(list::add))
        .route("/items.csv", get(export::export))
        .route("/items/import", import)
        .route("/items/{id}", get(edit::show).post(edit::change))
        .route("/items/{id}/archive", post(edit::archive))
        .with_state(items)
}
