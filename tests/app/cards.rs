//! Cards and bank payments: what a shop sets up, what a customer pays, and what nobody can make the till believe.

mod keys;
mod payments;
mod peers;
mod refunds;
mod vendor;
mod views;

use blink_till::sandbox::{Answer, Effect, Face, Fault, How, Paylink};
use reqwest::StatusCode;

use crate::{
    counter::Typed,
    support::{Browser, Page, Till},
};

/// 12.34 of alice's own currency.
const EUROS: Typed<'static> = Typed {
    amount: "12.34",
    unit: "EUR",
    wallet: "BTC",
    memo: "Table 4",
};

impl Browser {
    /// Types the keys of one of the vendor's two demo shops.
    async fn types_card_keys(&self, till: &Till, number: usize, currency: &str) -> Page {
        let keys = till.control().card_keys(number);
        let fields = [
            ("api_key", keys.api_key.as_str()),
            ("secret_key", keys.secret_key.as_str()),
            ("currency", currency),
        ];
        self.post("/settings/cards", &fields).await
    }

    /// Presses "Pay by card or bank".
    async fn presses_card(&self, sale: &Page) -> Page {
        self.post(&format!("{}/card", sale.url.path()), &[]).await
    }

    /// A sale with its hosted page beside the invoice.
    async fn charged_with_card(&self, typed: Typed<'_>) -> Page {
        let sale = self.charged(typed).await;
        let pressed = self.presses_card(&sale).await;
        assert_eq!(pressed.status, StatusCode::SEE_OTHER, "{}", pressed.body);
        self.get(pressed.location().path()).await
    }
}

impl Till {
    /// A till whose owner alice charges euros by card.
    async fn with_cards() -> (Self, Browser) {
        Self::start().await.taking_cards().await
    }

    async fn taking_cards(self) -> (Self, Browser) {
        let till = self;
        let owner = till.signed_in("alice").await;
        let set = owner.types_card_keys(&till, 0, "EUR").await;
        assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.body);
        (till, owner)
    }

    /// The newest paylink at the vendor.
    fn paylink(&self) -> Paylink {
        self.control().paylinks().into_iter().next().expect("a paylink")
    }

    async fn pays(&self, how: How) {
        assert!(
            self.control().pay_paylink(self.paylink().id, how).await,
            "it can be paid"
        );
    }

    /// Notifications never arrive.
    fn without_notifications(&self) {
        self.control()
            .put(Fault::new(Face::Cards, Effect::Drop).on("notify").named("no-notify"));
    }

    /// Leaves the tables as a till leaves them that was killed at a bad moment.
    async fn changes(&self, sql: &str) {
        let query = blink_till::db::query(blink_till::db::AssertSqlSafe(sql.to_owned()));
        query.execute(&self.db.write).await.expect(sql);
    }

    /// The vendor answers this instead of the truth.
    fn answers(&self, operation: &str, status: u16, body: &str) -> Fault {
        Fault::new(Face::Cards, Effect::Answer(Answer::new(status, body))).on(operation)
    }
}

fn paid_by(page: &Page) -> String {
    page.one("#status [data-paid-by]").attribute("data-paid-by").to_owned()
}
