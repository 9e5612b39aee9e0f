//! `GET /display/{token}`: what a customer sees on the second screen. No sign-in, nothing private: no memo, no name of
//! anybody, no balance; and between sales the shop's name alone.

use askama::Template;
use axum::{
    extract::State,
    response::{Html, IntoResponse},
};

use super::{Displays, store::Display};
use crate::{
    clock::Millis,
    error::Error,
    i18n::Language,
    sales::{Asked, Id, Sale, Status},
    web::{Frame, language, qr, render},
    zone::Zone,
};

/// How long *paid* stands there.
const PAID_FOR: Millis = 30_000;
/// How long a question for a tip does: whoever has not chosen by then is not standing there any more, or the till went on.
const ASKED_FOR: Millis = 180_000;

#[derive(Template)]
#[template(path = "displays/screen.html")]
struct Page<'a> {
    frame: Frame,
    shop: &'a str,
    path: String,
    part: String,
}

/// The part of the page that changes.
#[derive(Template)]
#[template(path = "displays/_screen.html")]
struct Part<'a> {
    frame: &'a Frame,
    shop: &'a str,
    /// What the shop speaks; a page that was made when it spoke another language is out of date.
    shop_language: &'a str,
    shown: &'a Shown,
}

/// What is to be seen. Two that are the same look the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    Idle,
    /// The customer chooses a tip on the till.
    Asked(Box<Asked>),
    /// The customer's turn; the code is there once Blink made the invoice.
    Waiting {
        sale: Box<Sale>,
        code: Option<String>,
    },
    /// In time or late.
    Paid(Box<Sale>),
}

/// The page. 404 for a link that was ended.
pub async fn show(
    State(displays): State<Displays>,
    frame: Frame,
    Id(token): Id,
) -> Result<impl IntoResponse + use<>, Error> {
    let display = displays.of_link(&token).await?;
    let frame = display.frame(frame);
    let shown = displays.shown(&display).await?;
    let page: Html<String> = render(&Page {
        part: shown.part(&frame, &display)?,
        shop: &display.shop,
        path: format!("/display/{token}"),
        frame,
    })?;
    Ok(([language::VARY], page))
}

impl Display {
    /// Whoever is signed in in this browser is nobody here.
    pub fn frame(&self, mut frame: Frame) -> Frame {
        frame.visitor = None;
        frame.notices.clear();
        let zone = self.time_zone.as_deref().and_then(Zone::named);
        let language = self.language.as_deref().and_then(Language::named);
        frame.in_zone(zone.unwrap_or_default()).at_shop(language)
    }
}

impl Displays {
    /// What this display is to show now.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub(super) async fn shown(&self, display: &Display) -> Result<Shown, Error> {
        let seller = display.cashier_id.as_deref();
        let sale = self.sales.newest_of(&display.account_id, seller).await?;
        let now = self.ctx.clock.now();
        if let Some((at, asked)) = self.sales.question_of(&display.account_id, seller).await?
            && (0..ASKED_FOR).contains(&(now - at))
            && sale.as_ref().is_none_or(|sale| sale.created_at < at)
        {
            return Ok(Shown::Asked(Box::new(asked)));
        }
        let Some(sale) = sale else {
            return Ok(Shown::Idle);
        };
        let learnt_at = sale.payment().and_then(|payment| payment.learnt_at);
        Ok(match sale.status {
            Status::Waiting => Shown::Waiting {
                code: sale
                    .open_invoice()
                    .map(|invoice| invoice.payment_request.to_uppercase()),
                sale: Box::new(sale),
            },
            status if status.is_paid() && learnt_at.is_some_and(|at| (0..PAID_FOR).contains(&(now - at))) => {
                Shown::Paid(Box::new(sale))
            }
            _ => Shown::Idle,
        })
    }
}

impl Shown {
    /// As HTML.
    ///
    /// # Errors
    /// When an invoice is too long for a QR code, which Blink's are not.
    pub fn part(&self, frame: &Frame, display: &Display) -> Result<String, Error> {
        let part = Part {
            frame,
            shop: &display.shop,
            shop_language: display.language.as_deref().unwrap_or_default(),
            shown: self,
        };
        Ok(part.render()?)
    }

    /// For machines.
    fn name(&self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Asked(_) => "tip",
            Self::Waiting { sale, .. } | Self::Paid(sale) => sale.status.mark(),
        }
    }

    /// The sale that is shown, if it is one.
    fn sale(&self) -> Option<&Sale> {
        match self {
            Self::Idle | Self::Asked(_) => None,
            Self::Waiting { sale, .. } | Self::Paid(sale) => Some(sale),
        }
    }
}

impl Part<'_> {
    /// SVG of the invoice.
    fn qr(&self, code: &str) -> String {
        qr(&format!("LIGHTNING:{code}")).unwrap_or_default()
    }
}
