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
    sales::{Id, Sale, Status},
    web::{Frame, language, qr, render},
    zone::Zone,
};

/// How long *paid* stands there.
const PAID_FOR: Millis = 30_000;

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
    shown: &'a Shown,
}

/// What is to be seen. Two that are the same look the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    Idle,
    /// The customer's turn; the code is there once Blink made the invoice.
    Waiting {
        sale: Box<Sale>,
        code: Option<String>,
    },
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
        part: shown.part(&frame, &display.shop)?,
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
        let Some(sale) = self.sales.newest_of(&display.account_id, seller).await? else {
            return Ok(Shown::Idle);
        };
        let learnt_at = sale.payment().and_then(|payment| payment.learnt_at);
        let since_paid = learnt_at.map(|at| self.ctx.clock.now() - at);
        Ok(match sale.status {
            Status::Waiting => Shown::Waiting {
                code: sale
                    .open_invoice()
                    .map(|invoice| invoice.payment_request.to_uppercase()),
                sale: Box::new(sale),
            },
            Status::Paid if since_paid.is_some_and(|since| (0..PAID_FOR).contains(&since)) => {
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
    pub fn part(&self, frame: &Frame, shop: &str) -> Result<String, Error> {
        let part = Part {
            frame,
            shop,
            shown: self,
        };
        Ok(part.render()?)
    }

    /// `data-sale-status`.
    fn mark(&self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Waiting { sale, .. } | Self::Paid(sale) => sale.status.mark(),
        }
    }
}

impl Part<'_> {
    /// SVG of the invoice.
    fn qr(&self, code: &str) -> String {
        qr(&format!("LIGHTNING:{code}")).unwrap_or_default()
    }
}
