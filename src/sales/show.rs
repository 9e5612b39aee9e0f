//! `GET /sales/{id}`: the invoice, right without JavaScript and on reload. Its part `_status.html` is also what
//! `events` sends.

use askama::Template;
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    http::header,
    response::{Html, IntoResponse, Response},
};
use serde::Deserialize;

use super::{
    Sales,
    id::Id,
    payment_method::PaymentOptions,
    refusal::Refusal,
    sale::{Attempt, Sale, Status, together},
    store,
};
use crate::{
    auth::CurrentUser,
    blink::WalletCurrency,
    clock::Millis,
    error::Error,
    i18n::{Arg, Language, Message, Sentence, html, key},
    money::Money,
    orders::Parked,
    web::{Frame, Notice, iso, qr},
};

#[derive(Template)]
#[template(path = "sales/show.html")]
struct Show<'a> {
    frame: Frame,
    sale: &'a Sale,
    part: StatusPart<'a>,
    /// What Blink's side is like, where that is not as it should be.
    upstream: Option<Message>,
    /// What was matched to it by hand: when it was paid, how much, and the note.
    matched: Vec<(Millis, Money, String)>,
    /// What the methods offer afterwards; HTML.
    paid_actions: String,
}

impl Show<'_> {
    /// Who sold it: a cashier, or the owner by their name.
    fn seller(&self) -> &str {
        match (&self.sale.created_by, &self.sale.cashier, &self.frame.visitor) {
            (Some(_), Some(name), _) => name,
            (None, _, Some(visitor)) => &visitor.account,
            _ => "",
        }
    }

    /// Into which wallet it pays, or was paid.
    fn wallet(&self) -> Option<WalletCurrency> {
        self.sale.decisive().credit.as_ref().map(|credit| credit.wallet)
    }

    /// What was matched by hand, when that had come in, and what was noted.
    fn matched_at(&self, at: &Millis, amount: &Money, note: &str) -> Sentence {
        let (amount, at) = (Arg::from(amount), html::time(iso(*at), self.frame.zone.words(*at)));
        let matched = match note {
            "" => Message::new("sale-matched-at").with("amount", amount).with("at", at),
            note => Message::new("sale-matched-noted")
                .with("amount", amount)
                .with("at", at)
                .with("note", html::bdi(note)),
        };
        self.frame.say(&matched)
    }
}

/// The part of the page that changes.
#[derive(Template)]
#[template(path = "sales/_status.html")]
pub struct StatusPart<'a> {
    frame: Frame,
    sale: &'a Sale,
    now: Millis,
    receipt: Option<ReceiptLink>,
    /// The sale as which its parked order was paid.
    paid_as: Option<Sale>,
    options: PaymentOptions,
}

struct ReceiptLink {
    /// On this origin.
    path: String,
    /// SVG of the whole address, for the customer's own phone.
    qr: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Question {
    /// The order that waits beside it: what somebody charged over the order of this sale, and is not in it.
    beside: String,
}

/// The sale's page.
pub async fn show(
    State(sales): State<Sales>,
    user: CurrentUser,
    frame: Frame,
    Id(id): Id,
    question: Result<Query<Question>, QueryRejection>,
) -> Result<Html<String>, Error> {
    let sale = sales.find(&user, &id).await?;
    let beside = question.map(|Query(question)| question.beside).unwrap_or_default();
    let frame = match beside.is_empty() {
        true => frame,
        false => match sales.orders.parked(&user.account.id, &beside).await {
            // Of one that ended unpaid nothing was charged.
            Ok(order) if order.sale_id.is_none() && (sale.status == Status::Waiting || sale.status.is_paid()) => {
                let notice = waits_beside(&order, frame.language);
                frame.with_notice(notice)
            }
            Ok(_) | Err(Error::NotFound) => frame,
            Err(error) => return Err(error),
        },
    };
    page(&sales, frame, &sale).await
}

fn waits_beside(order: &Parked, language: Language) -> Notice {
    let link = html::link(&format!("/till?order={}", order.id), html::bdi(order.words(language)));
    Notice::urgent(
        "order-charged",
        Message::new("sale-order-elsewhere").with("order", link),
    )
}

/// The sale's page as it is, with why it could not be changed.
pub async fn refused(sales: &Sales, frame: Frame, sale: &Sale, refusal: Refusal) -> Result<Response, Error> {
    let notice = refusal.notice;
    let body = page(sales, frame.with_notice(notice), sale).await?;
    let retry_after = refusal
        .retry_after
        .map(|seconds| [(header::RETRY_AFTER, seconds.to_string())]);
    Ok((refusal.status, retry_after, body).into_response())
}

pub async fn page(sales: &Sales, frame: Frame, sale: &Sale) -> Result<Html<String>, Error> {
    let part = Frame::of_part(frame.zone.clone(), frame.language);
    let page = Show {
        paid_actions: sales.methods.paid_actions(sale, &frame).await?,
        frame,
        sale,
        upstream: sales.upstream(),
        part: StatusPart::new(sales, sale, part).await?,
        matched: match sale.matched.is_empty() {
            true => Vec::new(),
            false => store::of_sale(&sales.ctx.db, &sale.id).await?,
        },
    };
    Ok(Html(page.render()?))
}

impl<'a> StatusPart<'a> {
    /// # Errors
    /// When the database cannot be read, or an address is too long for a QR code, which none is.
    pub async fn new(sales: &Sales, sale: &'a Sale, frame: Frame) -> Result<Self, Error> {
        let receipt = sale.status.is_paid().then(|| {
            let path = format!("/receipts/{}", sale.receipt_token);
            let address = sales.ctx.config.public_url.join(&path).map_err(|_| Error::Internal)?;
            Ok::<_, Error>(ReceiptLink {
                path,
                qr: qr(address.as_str())?,
            })
        });
        Ok(Self {
            sale,
            now: sales.ctx.clock.now(),
            receipt: receipt.transpose()?,
            paid_as: match &sale.paid_as {
                Some(id) => store::find(&sales.ctx.db, &sale.account_id, id).await?,
                None => None,
            },
            options: sales.methods.payment_options(sale, &frame).await?,
            frame,
        })
    }

    fn needs_invoice(&self) -> bool {
        self.paid_as.is_none() && self.sale.needs_invoice(self.now)
    }

    fn renews_by_itself(&self) -> bool {
        self.paid_as.is_none() && self.sale.renews_by_itself(self.now)
    }

    /// What has become of the sale: a key.
    fn title(&self) -> &'static str {
        match self.is_unclear() {
            true => key("sale-asking"),
            false => self.sale.status.words(),
        }
    }

    /// Asked for, and not known yet whether Blink made the invoice.
    fn is_unclear(&self) -> bool {
        self.sale.status == Status::Waiting && self.sale.lightning().status == Status::Creating
    }

    /// Does the amount take more room than a phone has for the largest letters?
    fn is_long(&self) -> bool {
        self.frame.money(&self.sale.amount).chars().count() > 10
    }

    /// What was asked for and what was credited, where that differs.
    fn credited(&self) -> Option<(Money, &Money)> {
        let payment = self.sale.payment()?;
        Some((payment.credit.as_ref()?.money(), payment.credited_otherwise()?))
    }

    /// What there is to say of other payments.
    fn paid_otherwise(&self) -> Option<Notice> {
        self.paid_twice().or_else(|| {
            let other = self.paid_as.as_ref()?;
            let is_back = |sale: &Sale| sale.given_back().as_ref() == Some(&sale.amount);
            if is_back(self.sale) || is_back(other) {
                return None;
            }
            let link = html::link(&format!("/sales/{}", other.id), self.frame.money(&other.amount));
            Some(match self.sale.status.is_paid() {
                true => Notice::urgent("paid-twice", Message::new("sale-order-paid-twice").with("sale", link)),
                false => Notice::mild("order-paid", Message::new("sale-order-paid").with("sale", link)),
            })
        })
    }

    fn paid_twice(&self) -> Option<Notice> {
        let owed_back = self.sale.owed_back();
        // What is owed of all of an invoice is its sats; of a part of it, or of what has none, an amount.
        let whole_invoice = |(attempt, owed): &(&Attempt, Money)| {
            let invoice = attempt.invoice.as_ref().filter(|_| *owed == self.sale.amount);
            invoice.map(|invoice| invoice.satoshis)
        };
        let sats: i64 = owed_back.iter().filter_map(whole_invoice).sum();
        let by_lightning = (sats > 0).then(|| Money::sats(sats).into());
        let others = owed_back.iter().filter(|owed| whole_invoice(owed).is_none());
        let others = others.map(|(attempt, left)| {
            let method = Message::new(attempt.method.words());
            Message::new("sale-amount-by")
                .with("amount", left)
                .with("method", method)
                .into()
        });
        let extra = together(by_lightning.into_iter().chain(others))?;
        let text = Message::new("sale-paid-twice").with("extra", extra);
        Some(Notice::urgent("paid-twice", text))
    }

    /// By what it was paid.
    fn paid_by(&self) -> Sentence {
        let method = Message::new(self.sale.decisive().method.words());
        self.frame.language.t("sale-paid-by").with("method", method)
    }
}
