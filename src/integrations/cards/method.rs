//! This module's side of the door in `sales`: what the sale's page shows of it, and taking attempts back.

use std::time::Duration;

use askama::Template;
use async_trait::async_trait;
use tokio::time::timeout;

use super::{
    Cards,
    link::{Link, State},
    store::Refund,
};
use crate::{
    auth::Access,
    error::Error,
    i18n::{Message, html, key},
    money::Money,
    permissions::Permission,
    sales::{Attempt, MethodId, PaymentMethod, PaymentOptions, REFUNDED, Refunded, Sale, Started, Status, UNCLEAR},
    token,
    web::{Frame, Moment, qr},
    zone::Zone,
};

/// How long somebody waits for the vendor to take a paylink back.
const PATIENCE: Duration = Duration::from_secs(3);

pub const CARD: MethodId = MethodId::new("card", key("method-card"));
pub const BANK: MethodId = MethodId::new("bank", key("method-bank"));

/// A customer may pay by bank on the same hosted page; which it was is known once it is paid.
const METHODS: &[MethodId] = &[CARD, BANK];

/// While the sale waits.
#[derive(Template)]
#[template(path = "integrations/cards/_offer.html")]
struct Offer<'a> {
    sale: &'a Sale,
    frame: &'a Frame,
    page: Option<HostedPage>,
    /// Asked for, and not known yet whether it came to be.
    is_asked: bool,
    can_ask: bool,
    is_amount_mismatch: bool,
}

struct HostedPage {
    url: String,
    /// SVG.
    qr: String,
    until: Moment,
}

/// Once it was paid, for the owner.
#[derive(Template)]
#[template(path = "integrations/cards/_paid_actions.html")]
struct PaidActions<'a> {
    sale: &'a Sale,
    frame: &'a Frame,
    payments: Vec<Payment>,
    may_refund: bool,
}

struct Payment {
    attempt_id: String,
    method: MethodId,
    /// Of its form.
    key: String,
    money: Money,
    left: Money,
    refunds: Vec<(Refund, Money)>,
}

#[async_trait]
impl PaymentMethod for Cards {
    fn ids(&self) -> &'static [MethodId] {
        METHODS
    }

    async fn start(&self, sale: &Sale, attempt: &Attempt, _by: &Access) -> Result<Started, Error> {
        self.ask_now(sale, attempt).await
    }

    async fn payment_options(&self, sale: &Sale, frame: &Frame) -> Result<PaymentOptions, Error> {
        let links = self.links_of(sale).await?;
        let is_amount_mismatch = links.iter().any(|link| link.is_amount_mismatch);
        if sale.status != Status::Waiting && !is_amount_mismatch {
            return Ok(PaymentOptions::default());
        }
        let waiting = open_attempt(sale).and_then(|open| links.into_iter().find(|link| link.attempt_id == open.id));
        let can_ask = sale.status == Status::Waiting && open_attempt(sale).is_none();
        let offer = Offer {
            frame,
            sale,
            is_amount_mismatch,
            is_asked: open_attempt(sale).is_some_and(|attempt| attempt.status == Status::Creating),
            can_ask: can_ask
                && self.store.currency(&sale.account_id).await?.as_deref() == Some(sale.amount.currency.code()),
            page: waiting.and_then(HostedPage::of).transpose()?,
        };
        Ok(PaymentOptions {
            for_customer: offer.render()?,
            ..PaymentOptions::default()
        })
    }

    async fn refunds(&self, payment: &Attempt) -> Result<Vec<Refunded>, Error> {
        let refunds = self.store.refunds(&payment.id).await?;
        let told = |refund: Refund| Refunded {
            at: refund.created_at,
            amount: refund.amount,
            status: if refund.state == "done" { REFUNDED } else { UNCLEAR },
        };
        Ok(refunds.into_iter().filter(Refund::counts).map(told).collect())
    }

    async fn paid_actions(&self, sale: &Sale, frame: &Frame) -> Result<String, Error> {
        let mut payments = Vec::new();
        // Nothing is asked of a sale that was never paid in this way.
        let is_paid = |attempt: &Attempt| METHODS.contains(&attempt.method) && attempt.status.is_paid();
        let links = match sale.attempts.iter().any(is_paid) {
            true => self.links_of(sale).await?,
            false => Vec::new(),
        };
        for link in links {
            if link.state == State::Paid {
                let refunds = self.store.refunds(&link.attempt_id).await?;
                payments.push(Payment::new(sale, link, refunds));
            }
        }
        let page = PaidActions {
            frame,
            sale,
            payments,
            may_refund: frame.may(Permission::Refund),
        };
        Ok(page.render()?)
    }

    async fn void(&self, attempt: &Attempt, _by: Option<&Access>) -> Result<(), Error> {
        let (cards, taken) = (self.clone(), attempt.clone());
        let taken_back = self.ctx.tasks.spawn(async move { cards.try_void(&taken).await });
        // Nobody at the counter waits longer; it goes on by itself.
        if !matches!(timeout(PATIENCE, taken_back).await, Ok(Ok(Ok(())))) {
            tracing::warn!(
                attempt = attempt.id,
                "a card payment could not be taken back now; the poller will"
            );
        }
        self.watching.wake();
        Ok(())
    }
}

impl Cards {
    /// The sale's links, oldest first; nothing is asked of a sale that has none.
    async fn links_of(&self, sale: &Sale) -> Result<Vec<Link>, Error> {
        match sale.attempts.iter().any(|attempt| METHODS.contains(&attempt.method)) {
            true => self.store.links_of_sale(&sale.id).await,
            false => Ok(Vec::new()),
        }
    }

    async fn try_void(&self, attempt: &Attempt) -> Result<(), Error> {
        let Some(link) = self.store.link(&attempt.id).await? else {
            return Ok(());
        };
        match (self.store.merchant(&link.account_id).await, link.state) {
            (Ok(Some(merchant)), State::Open) => self.close(&merchant, &link).await,
            (Err(error), _) if !matches!(error, Error::LacksKey) => Err(error),
            _ => self.store.ask_by(&link.attempt_id, self.ctx.clock.now()).await,
        }
    }
}

/// The sale's attempt by card that waits.
fn open_attempt(sale: &Sale) -> Option<&Attempt> {
    sale.open_attempts().find(|attempt| METHODS.contains(&attempt.method))
}

impl HostedPage {
    fn of(link: Link) -> Option<Result<Self, Error>> {
        let url = link.paylink_url?;
        let page = qr(&url).map(|qr| Self {
            url,
            qr,
            until: Moment(link.expires_at),
        });
        (link.state == State::Open).then_some(page)
    }
}

impl Payment {
    fn new(sale: &Sale, link: Link, refunds: Vec<Refund>) -> Self {
        let of = |minor| link.money.with(minor);
        let given: i64 = refunds
            .iter()
            .filter(|refund| refund.counts())
            .map(|refund| refund.amount)
            .sum();
        let attempt = sale.attempts.iter().find(|attempt| attempt.id == link.attempt_id);
        Self {
            method: attempt.map_or(CARD, |attempt| attempt.method),
            left: of(link.money.minor - given),
            refunds: refunds
                .into_iter()
                .map(|refund| (of(refund.amount), refund))
                .map(|(money, refund)| (refund, money))
                .collect(),
            attempt_id: link.attempt_id,
            key: token::short(),
            money: link.money,
        }
    }

    fn paid(&self) -> Message {
        let amount = &self.money;
        if self.method == BANK {
            Message::new("cards-paid-by-bank").with("amount", amount)
        } else {
            Message::new("cards-paid-by-card").with("amount", amount)
        }
    }

    /// The vendor gives card payments back, no bank payments.
    fn can_refund(&self) -> bool {
        self.method == CARD && self.left.minor > 0
    }
}

impl Refund {
    /// Unless it was refused for certain, it may have been given back.
    pub fn counts(&self) -> bool {
        self.state != "refused"
    }

    /// Where it stands, of how much, since when.
    fn told(&self, money: &Money, zone: &Zone) -> Message {
        let at = Moment(self.created_at);
        let (amount, when) = (money, html::time(at.iso(), at.words(zone)));
        match self.state.as_str() {
            "done" => Message::new("cards-refund-done")
                .with("amount", amount)
                .with("when", when),
            "refused" => Message::new("cards-refund-refused")
                .with("amount", amount)
                .with("when", when),
            "asked" => Message::new("cards-refund-asked")
                .with("amount", amount)
                .with("when", when),
            _ => Message::new("cards-refund-unclear")
                .with("amount", amount)
                .with("when", when),
        }
    }
}
