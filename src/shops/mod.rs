//! The shop of an account: what its owner sets once, and what everything else goes by.
//!
//! | address | file |
//! |---|---|
//! | `GET`, `POST /settings/shop` | `settings.rs` |
//! | `GET /settings/shop/welcome`, `POST …/welcome/skip` | `welcome.rs` |
//! | `POST /settings/shop/guess` | `guess.rs` |
//!
//! `tax` are rules without I/O, `form` reads what was typed, `store` is the table.

mod form;
mod guess;
mod settings;
mod store;
mod tax;
mod welcome;

pub use tax::{TaxMode, TaxRate, TipBase};

use axum::{
    Router,
    routing::{get, post},
};

use crate::{
    auth::Account,
    blink::WalletCurrency,
    clock::Millis,
    context::Context,
    db,
    error::Error,
    i18n::Language,
    money::Percent,
    zone::{DayStart, Zone},
};

/// What every till asks about once more, whatever it is priced in, in sats: a fifth of a bitcoin is a car in every country,
/// and a scanned barcode or a doubled zero is soon above it.
pub const WORTH_ASKING: i64 = 20_000_000;

/// A shop, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shop {
    /// What stands on its receipts; empty until the owner says.
    pub header: Header,
    /// `None` until a browser told it or the owner chose it; see [`Shop::zone`].
    pub time_zone: Option<Zone>,
    /// Was the zone a browser's word, and nobody's choice?
    pub zone_is_guess: bool,
    pub day_starts: DayStart,
    /// Above so many whole units of what is charged in, the till asks once more. At least 1; `None`: above [`WORTH_ASKING`].
    pub ask_above: Option<i64>,
    /// What it speaks to customers; `None` until the owner chooses.
    pub language: Option<Language>,
    /// `SAT`, or the code of a currency; `None` is the account's own. See [`Shop::unit`].
    pub unit: Option<String>,
    /// `None` is the account's own.
    pub wallet: Option<WalletSetting>,
    /// Whole percents; see [`Shop::bitcoin_share`].
    share: i64,
    /// Are customers asked for a tip?
    pub tips: bool,
    /// At least one.
    pub tip_presets: Vec<Percent>,
    pub tip_base: TipBase,
    pub tax: TaxMode,
    /// The first is the default. At least one where there is tax.
    pub tax_rates: Vec<TaxRate>,
    /// Did its owner see the page for new shops?
    pub is_welcomed: bool,
}

/// What stands at the top and the bottom of a receipt. Lines are lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Header {
    pub name: String,
    pub address: String,
    pub tax_number: String,
    pub footer: String,
}

/// Into which wallet a sale goes, unless it is said otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WalletSetting {
    One(WalletCurrency),
    /// Whichever brings the shop nearest to the share it keeps in bitcoin.
    Split,
}

impl WalletSetting {
    pub fn code(self) -> &'static str {
        match self {
            Self::One(wallet) => wallet.code(),
            Self::Split => "split",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "split" => Some(Self::Split),
            code => WalletCurrency::parse(code).map(Self::One),
        }
    }
}

impl Default for Shop {
    fn default() -> Self {
        let presets = [10_000, 15_000, 20_000];
        Self {
            header: Header::default(),
            time_zone: None,
            zone_is_guess: false,
            day_starts: DayStart::default(),
            ask_above: None,
            language: None,
            unit: None,
            wallet: None,
            share: 50,
            tips: false,
            tip_presets: presets.into_iter().filter_map(Percent::of_thousandths).collect(),
            tip_base: TipBase::default(),
            tax: TaxMode::default(),
            tax_rates: Vec::new(),
            is_welcomed: false,
        }
    }
}

impl Shop {
    /// Whose days these are: those of UTC until it is known.
    pub fn zone(&self) -> Zone {
        self.time_zone
            .clone()
            .unwrap_or_default()
            .with_days_from(self.day_starts)
    }

    /// What its keypad starts with, and its prices are in: the owner's choice, else the account's own.
    pub fn unit<'a>(&'a self, account: &'a Account) -> &'a str {
        self.unit.as_deref().unwrap_or(&account.display_currency)
    }

    /// How much of what it takes it keeps in bitcoin, when the till is to choose the wallet of each sale.
    pub fn bitcoin_share(&self) -> Option<Percent> {
        let is_split = self.wallet == Some(WalletSetting::Split);
        is_split.then(|| Percent::of_thousandths(self.share * 1000))?
    }

    /// The rate of this name.
    pub fn rate(&self, name: &str) -> Option<&TaxRate> {
        self.tax_rates.iter().find(|rate| rate.name == name)
    }
}

/// The columns of a shop that comes along with something else, as `s`; see [`of_row`].
pub(crate) use store::columns;

/// The shop of a row that has the columns of one; where there is none yet, `has_shop` says so.
pub fn of_row(row: &db::Row, has_shop: bool) -> Shop {
    match has_shop {
        true => store::read(row),
        false => Shop::default(),
    }
}

/// The shop of this account in a transaction that holds the account: it stays so until that ends.
///
/// # Errors
/// When the database cannot be read.
pub async fn within(tx: &mut db::Connection, account_id: &str) -> db::Result<Shop> {
    Ok(store::find_within(tx, account_id).await?.unwrap_or_default())
}

/// The module's state. A clone is a pointer.
#[derive(Clone, Debug)]
pub struct Shops {
    ctx: Context,
}

impl Shops {
    pub fn new(ctx: &Context) -> Self {
        Self { ctx: ctx.clone() }
    }

    /// The shop of this account; one of which nothing is known yet is as it is to begin with.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn of(&self, account_id: &str) -> Result<Shop, Error> {
        Ok(store::find(&self.ctx.db, account_id).await?.unwrap_or_default())
    }

    /// What stood on the receipts of this account's sale when it was sold, and the shop as it is now: of a sale from before
    /// it had any, what it was called.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn of_sale(&self, account_id: &str, sale_id: &str) -> Result<(Shop, Option<Header>), Error> {
        Ok(store::of_sale(&self.ctx.db, account_id, sale_id).await?)
    }

    fn now(&self) -> Millis {
        self.ctx.clock.now()
    }
}

/// The module's addresses.
pub fn routes(shops: Shops) -> Router {
    Router::new()
        .route("/settings/shop", get(settings::show).post(settings::save))
        .route("/settings/shop/welcome", get(welcome::show))
        .route("/settings/shop/welcome/skip", post(welcome::skip))
        .route("/settings/shop/guess", post(guess::take))
        .with_state(shops)
}
