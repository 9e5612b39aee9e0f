//! The price of a sat and of a US cent in a display currency. Needs no token.

use std::{collections::HashMap, sync::Arc};

use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use serde_json::json;
use tokio::sync::Mutex;

use super::{Client, Error, Reason, graphql::Operation};
use crate::clock::{Clock, Millis};

pub(super) const PRICE: Operation = Operation::new("price", "realtimePrice", include_str!("price.graphql"));

/// Prices at one moment, in minor units of `currency`.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct RealtimePrice {
    /// Unix seconds, Blink's clock.
    pub timestamp: i64,
    pub currency: String,
    pub symbol: String,
    pub name: String,
    /// How many decimals the currency has: 0, 2 or 3 for most.
    pub fraction_digits: u8,
    pub sat: PriceOfMinor,
    pub cent: PriceOfMinor,
}

/// `base / 10^offset` minor units of the display currency for one sat or one cent (offset 12 and 6 at Blink; base up to
/// 2^53).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct PriceOfMinor {
    pub base: i64,
    pub offset: u32,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Price {
    timestamp: i64,
    denominator_currency_details: Currency,
    btc_sat_price: PriceOfMinor,
    usd_cent_price: PriceOfMinor,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Currency {
    id: String,
    symbol: String,
    name: String,
    fraction_digits: u8,
}

/// An older price is no price: Blink's price service keeps its last one for ten minutes when it gets no new one, and
/// nobody knows what became of the market meanwhile.
pub const OLDEST_PRICE: Millis = 10 * 60_000;
/// A new one comes every 30 s; an older one than this did not come about, and who sells at it is told.
pub const OLD_PRICE: Millis = 2 * 60_000;

impl RealtimePrice {
    /// How old it is by Blink's own mark, however lately we asked for it.
    pub fn age(&self, now: Millis) -> Millis {
        now.saturating_sub(self.timestamp.saturating_mul(1000)).max(0)
    }
}

impl Client {
    /// The present price in `currency`.
    ///
    /// # Errors
    /// `Refused(PriceDown)`, an unknown currency as `Refused(Other)`, and the rest of [`Error`].
    pub async fn realtime_price(&self, currency: &str) -> Result<RealtimePrice, Error> {
        let price: Price = self.call(&PRICE, None, json!({"currency": currency})).await?;
        Ok(RealtimePrice {
            timestamp: price.timestamp,
            currency: price.denominator_currency_details.id,
            symbol: price.denominator_currency_details.symbol,
            name: price.denominator_currency_details.name,
            fraction_digits: price.denominator_currency_details.fraction_digits,
            sat: price.btc_sat_price,
            cent: price.usd_cent_price,
        })
    }
}

/// Blink publishes a new price every 30 s (its `servers/trigger.ts`); asking more often brings nothing.
const FRESH_SECONDS: i64 = 30;

/// Where several tills that share Blink's limits share its answers as well.
#[async_trait]
pub trait SharedAnswers: std::fmt::Debug + Send + Sync {
    /// The answer to this and when it was asked, if it was within so long, or that it is for the caller to ask.
    async fn turn(&self, question: &str, now: Millis, good_for: Millis) -> Turn;

    /// What was answered to what was asked then.
    async fn put(&self, question: &str, asked_at: Millis, answer: &str);

    /// Nothing was answered to who had this turn.
    async fn give_back(&self, question: &str, turn: Millis);
}

/// What one of them is to do that wants to know.
#[derive(Debug)]
pub enum Turn {
    Known(Millis, String),
    /// Ask, and say what came of it; by this it is known whose turn it is.
    Ask(Option<Millis>),
}

/// Prices, each asked for once in 30 s however many pages show it. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Prices {
    client: Client,
    clock: Clock,
    shared: Option<Arc<dyn SharedAnswers>>,
    cells: Arc<Mutex<HashMap<String, Cell>>>,
}

/// A currency's last price and when it was asked for; the lock is held while asking, so that one asks for all.
type Cell = Arc<Mutex<Option<(i64, Arc<RealtimePrice>)>>>;

impl Prices {
    pub fn new(client: Client, clock: Clock, shared: Option<Arc<dyn SharedAnswers>>) -> Self {
        Self {
            client,
            clock,
            shared,
            cells: Arc::default(),
        }
    }

    /// The price in `currency`, asked for at most 30 s ago and at most [`OLDEST_PRICE`] old.
    ///
    /// # Errors
    /// As [`Client::realtime_price`], and `Refused(PriceDown)` when Blink's own price is too old: it is never passed off as
    /// the present one.
    pub async fn now(&self, currency: &str) -> Result<Arc<RealtimePrice>, Error> {
        let cell = self.cells.lock().await.entry(currency.to_owned()).or_default().clone();
        let mut cell = cell.lock().await;
        let now = self.clock.now();
        if let Some((asked_at, price)) = &*cell
            && (0..FRESH_SECONDS * 1000).contains(&(now - asked_at))
        {
            return fresh_enough(price.clone(), now);
        }
        let (asked_at, price) = self.ask(currency, now).await?;
        let price = Arc::new(price);
        *cell = Some((asked_at, price.clone()));
        fresh_enough(price, self.clock.now())
    }

    /// What another till was told lately, or what Blink says now.
    async fn ask(&self, currency: &str, now: Millis) -> Result<(Millis, RealtimePrice), Error> {
        let Some(shared) = &self.shared else {
            return Ok((now, self.client.realtime_price(currency).await?));
        };
        let question = format!("price {currency}");
        let turn = match shared.turn(&question, now, FRESH_SECONDS * 1000).await {
            Turn::Known(asked_at, answer) => match serde_json::from_str(&answer) {
                Ok(price) => return Ok((asked_at, price)),
                Err(_) => None,
            },
            Turn::Ask(turn) => turn,
        };
        let told = self.client.realtime_price(currency).await;
        let answer = told.as_ref().ok().and_then(|price| serde_json::to_string(price).ok());
        match (answer, turn) {
            (Some(answer), _) => shared.put(&question, now, &answer).await,
            (None, Some(turn)) => shared.give_back(&question, turn).await,
            (None, None) => {}
        }
        Ok((now, told?))
    }

    /// How old the last price in `currency` is, without asking for a new one. `None` also while it is being asked for.
    pub fn age_of_last(&self, currency: &str) -> Option<Millis> {
        let cell = self.cells.try_lock().ok()?.get(currency)?.clone();
        let cell = cell.try_lock().ok()?;
        cell.as_ref().map(|(_, price)| price.age(self.clock.now()))
    }
}

fn fresh_enough(price: Arc<RealtimePrice>, now: Millis) -> Result<Arc<RealtimePrice>, Error> {
    let age = price.age(now);
    if age > OLDEST_PRICE {
        tracing::warn!(
            currency = price.currency,
            age_seconds = age / 1000,
            "Blink's price is too old"
        );
        return Err(Error::Refused(Reason::PriceDown));
    }
    Ok(price)
}
