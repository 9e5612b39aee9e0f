//! Balances, fetched for this request, as long as the account's budget goes.

use std::sync::Arc;

use askama::Template;
use axum::{extract::State, response::Html};

use super::{
    Wallets,
    holding::{self, Holding},
    wind_down,
};
use crate::{
    auth::{CurrentUser, May},
    blink::{self, Credential, Me, RealtimePrice},
    error::Error,
    i18n::Message,
    money::Money,
    permissions::needs,
    web::{Frame, Moment, Notice, render},
};

#[derive(Template)]
#[template(path = "wallets/list.html")]
struct Page {
    frame: Frame,
    holdings: Vec<Holding>,
    total: Option<Money>,
    bitcoin: Option<Money>,
    priced_at: Option<Moment>,
}

/// What the wallets hold, and what that is worth, if Blink says so.
pub type Balances = (Arc<Me>, Option<Arc<RealtimePrice>>);

/// `GET /wallets`
///
/// # Errors
/// `Upstream` while Blink does not say what the wallets hold. A missing price is no error: the balances are shown.
pub async fn list(
    State(wallets): State<Wallets>,
    May(user, _): May<needs::SeeBalances>,
    frame: Frame,
) -> Result<Html<String>, Error> {
    let asking = wallets.ask(&user);
    let look = Box::pin(wallets.0.balances.ask(&user.account.id, "", true, asking)).await?;
    let (balances, old) = look.shown(wallets.0.clock.now(), "balances");
    let Some((me, price)) = balances else {
        return Err(Error::Internal);
    };
    let frame = old.into_iter().fold(frame, Frame::with_notice);
    let frame = match &user.account.wind_down {
        Some(plan) => {
            let notice = wind_down::notice(plan, &frame);
            frame.with_notice(notice)
        }
        None => frame,
    };
    render(&page(frame, &me, price.as_deref()))
}

fn page(frame: Frame, me: &Me, price: Option<&RealtimePrice>) -> Page {
    let mut holdings: Vec<_> = me.wallets.iter().map(|wallet| Holding::new(wallet, price)).collect();
    holdings.sort_by_key(|holding| holding.currency.code());
    Page {
        frame: if price.is_some() {
            frame
        } else {
            let notice = no_price(me);
            frame.with_notice(notice)
        },
        total: price
            .filter(|_| holdings.len() > 1)
            .and_then(|price| holding::total(&holdings, price)),
        holdings,
        bitcoin: price.and_then(holding::bitcoin),
        priced_at: price.map(|price| Moment::from_seconds(price.timestamp)),
    }
}

fn no_price(me: &Me) -> Notice {
    Notice {
        name: "price-unavailable",
        urgent: false,
        text: Message::new("wallets-no-price").with("currency", me.display_currency.as_str()),
        action: None,
    }
}

impl Wallets {
    async fn ask(&self, user: &CurrentUser) -> Result<Balances, blink::Error> {
        let (me, price) = tokio::join!(
            user.access.call(|token| self.me(token)),
            self.price(&user.account.display_currency),
        );
        let me = me?;
        let price = self.price_for(&me, price).await;
        Ok((Arc::new(me), price))
    }

    async fn me(&self, token: Credential) -> Result<Me, blink::Error> {
        self.0.client.me(&token).await
    }

    async fn price(&self, currency: &str) -> Option<Arc<RealtimePrice>> {
        self.0.prices.now(currency).await.ok()
    }

    /// The price was asked for in the currency that we remembered; the account may have another one since.
    async fn price_for(&self, me: &Me, price: Option<Arc<RealtimePrice>>) -> Option<Arc<RealtimePrice>> {
        match price {
            Some(price) if price.currency == me.display_currency => Some(price),
            Some(_) => self.price(&me.display_currency).await,
            None => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blink::{Wallet, WalletCurrency};

    #[test]
    fn without_a_price_the_balances_are_shown_and_the_page_says_why() {
        let wallet = |wallet_currency, balance| Wallet {
            id: String::new(),
            wallet_currency,
            balance,
            pending_incoming_balance: 7,
        };
        let me = Me {
            user_id: String::new(),
            username: None,
            account_id: String::new(),
            language: None,
            display_currency: "EUR".to_owned(),
            default_wallet_id: String::new(),
            wallets: vec![wallet(WalletCurrency::Usd, 150), wallet(WalletCurrency::Btc, 1234)],
        };
        let html = render(&page(Frame::default(), &me, None)).expect("a page").0;
        let bitcoin = html.find(r#"data-wallet="BTC""#).expect("a BTC wallet");
        let dollar = html.find(r#"data-wallet="USD""#).expect("a USD wallet");
        assert!(bitcoin < dollar);
        assert!(html[bitcoin..dollar].contains(r#"<data value="1234">1,234 sats</data>"#));
        assert!(html[dollar..].contains(r#"<data value="150">1.50 USD</data>"#));
        assert!(html.contains(r#"data-notice="price-unavailable""#) && !html.contains(r#"data-currency="EUR""#));
    }
}
