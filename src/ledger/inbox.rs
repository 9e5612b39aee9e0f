//! `GET /inbox`: payments that are not as they should be, until somebody has looked at them: after the end, twice, or of
//! no sale. What was done about one stays on record.

mod store;

use std::borrow::Cow;

use askama::Template;
use axum::{
    Form,
    extract::{Query, State, rejection::QueryRejection},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::Ledger;
use crate::{
    auth::{CurrentUser, May},
    blink::WalletCurrency,
    error::Error,
    i18n::{Message, Sentence, key},
    money::{Currency, Money},
    orders::Bill,
    permissions::needs,
    sales::{Id, MethodId},
    text::{clean, clean_and_cut, page_number},
    web::{Frame, Notice},
    zone::Zone,
};
use store::{Candidate, Resolution, Resolved, Row};

/// The oldest come first; what is resolved makes room.
const PER_PAGE: i64 = 50;
/// Of what was resolved the newest are shown.
const MOST_RESOLVED: i64 = 50;
const LONGEST_NOTE: usize = 500;
/// As long as the field takes.
const LONGEST_SALE: usize = 200;

#[derive(Template)]
#[template(path = "ledger/inbox.html")]
struct Inbox {
    frame: Frame,
    open: Vec<Item>,
    resolved: Vec<Item>,
    page: i64,
    has_more: bool,
    mistake: Option<Mistake>,
}

/// What was typed into the form of one item, and cannot be.
struct Mistake {
    item_id: String,
    sale: String,
    note: String,
    /// A key.
    sentence: &'static str,
}

/// Which page, from 1 on.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    page: String,
}

/// A payment with what is known of it.
struct Item {
    row: Row,
    amount: Option<Money>,
    /// What its sale came to, where there is more to say than the amount.
    bill: Option<Bill>,
    /// Sales that an orphan may belong to.
    candidates: Vec<Candidate>,
    resolutions: Vec<Resolution>,
}

/// The form of a resolution.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ResolutionForm {
    note: String,
    /// The sale that an orphan is matched to: its id, or its address.
    sale: String,
    /// What the page showed, ids with spaces between them: a press resolves that and nothing else.
    ids: String,
    /// The page that the form was on.
    page: String,
}

/// The open items, and what was resolved lately.
pub async fn show(
    State(ledger): State<Ledger>,
    May(user, _): May<needs::ResolvePayments>,
    frame: Frame,
    which: Result<Query<Which>, QueryRejection>,
) -> Result<Html<String>, Error> {
    let Query(which) = which.unwrap_or_default();
    page(&ledger, &user, frame, page_number(&which.page), None).await
}

fn address(page: i64) -> String {
    match page {
        1 => "/inbox".to_owned(),
        page => format!("/inbox?page={page}"),
    }
}

async fn page(
    ledger: &Ledger,
    user: &CurrentUser,
    frame: Frame,
    number: i64,
    mistake: Option<Mistake>,
) -> Result<Html<String>, Error> {
    let skip = (number - 1) * PER_PAGE;
    let (db, account_id) = (&ledger.ctx.db, user.account.id.as_str());
    let (mut open, resolved) = store::list(db, account_id, PER_PAGE + 1, skip, MOST_RESOLVED).await?;
    let has_more = open.len() > PER_PAGE as usize;
    open.truncate(PER_PAGE as usize);
    let page = Inbox {
        frame,
        open: open.into_iter().map(Item::new).collect::<Result<_, _>>()?,
        resolved: resolved.into_iter().map(Item::new).collect::<Result<_, _>>()?,
        page: number,
        has_more,
        mistake,
    };
    Ok(Html(page.render()?))
}

/// `POST /inbox/{id}/done`: it was looked at. 303 back; twice is once.
pub async fn done(
    State(ledger): State<Ledger>,
    May(user, _): May<needs::ResolvePayments>,
    Id(id): Id,
    Form(form): Form<ResolutionForm>,
) -> Result<Redirect, Error> {
    match store::done(
        &ledger.ctx.db,
        &user.account.id,
        &id,
        &form.note(),
        ledger.ctx.clock.now(),
    )
    .await?
    {
        Resolved::Yes => Ok(Redirect::to(&address(page_number(&form.page)))),
        Resolved::Unknown | Resolved::NoSale => Err(Error::NotFound),
    }
}

/// `POST /inbox/orphans/done`: none of what the page showed belongs to a sale.
pub async fn orphans_done(
    State(ledger): State<Ledger>,
    May(user, _): May<needs::ResolvePayments>,
    Form(form): Form<ResolutionForm>,
) -> Result<Redirect, Error> {
    let now = ledger.ctx.clock.now();
    let ids: Vec<&str> = form.ids.split_whitespace().collect();
    store::orphans_done(&ledger.ctx.db, &user.account.id, &ids, &form.note(), now).await?;
    Ok(Redirect::to(&address(page_number(&form.page))))
}

/// `POST /inbox/{id}/match`: this money was for that sale. 303 to the sale; 422 when there is no such sale.
pub async fn match_to_sale(
    State(ledger): State<Ledger>,
    May(user, _): May<needs::ResolvePayments>,
    frame: Frame,
    Id(id): Id,
    Form(form): Form<ResolutionForm>,
) -> Result<Response, Error> {
    let (sale_id, now) = (form.sale_id(), ledger.ctx.clock.now());
    match store::matched(&ledger.ctx.db, &user.account.id, &id, &sale_id, &form.note(), now).await? {
        Resolved::Yes => {
            ledger.sales.notify(&sale_id);
            Ok(Redirect::to(&format!("/sales/{sale_id}")).into_response())
        }
        Resolved::Unknown => Err(Error::NotFound),
        Resolved::NoSale => {
            let frame = frame.with_notice(Notice {
                action: Some(("/sales".to_owned(), Message::new("sale-all"))),
                ..Notice::urgent("no-such-sale", Message::new("inbox-no-such-sale"))
            });
            let mistake = Mistake {
                item_id: id.clone(),
                sale: clean_and_cut(&form.sale, LONGEST_SALE),
                note: form.note(),
                sentence: key("inbox-no-such-sale-hint"),
            };
            // Where it stands now, for others may have been resolved since the form was drawn.
            let before = store::open_before(&ledger.ctx.db, &user.account.id, &id).await?;
            let page = page(&ledger, &user, frame, before / PER_PAGE + 1, Some(mistake)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

impl ResolutionForm {
    fn note(&self) -> String {
        clean_and_cut(&self.note, LONGEST_NOTE)
    }

    fn sale_id(&self) -> String {
        let typed = self.sale.trim().trim_end_matches('/');
        typed.rsplit('/').next().unwrap_or_default().to_ascii_lowercase()
    }
}

impl Inbox {
    /// What is wrong in the form of this item, if something is.
    fn mistake_in(&self, item: &Item) -> Option<&Mistake> {
        self.mistake.as_ref().filter(|mistake| mistake.item_id == item.row.id)
    }

    /// The ids of the orphans of this page, if there is more than one.
    fn many_orphans(&self) -> Option<String> {
        let orphans = self.open.iter().filter(|item| item.is_orphan());
        let ids: Vec<&str> = orphans.map(|item| item.row.id.as_str()).collect();
        (ids.len() > 1).then(|| ids.join(" "))
    }
}

impl Item {
    fn new(row: Row) -> Result<Self, Error> {
        let currency = row.currency.as_deref().unwrap_or_default();
        let entry = row.amount.map(|amount| Money::in_wallet(currency, amount));
        let amount = match row.satoshis {
            _ if row.is_paid_elsewhere() => row.sale_money(),
            Some(sats) if row.kind != "amount" || entry.is_none() => Some(Money::sats(sats)),
            _ => entry,
        };
        Ok(Self {
            bill: row.bill()?,
            candidates: row.candidates(),
            resolutions: row.resolutions(),
            row,
            amount,
        })
    }

    fn is_orphan(&self) -> bool {
        self.row.kind == "orphan"
    }

    /// A key.
    fn title(&self) -> &'static str {
        match self.row.kind.as_str() {
            "late" => key("inbox-late"),
            "double" => key("inbox-double"),
            "unread" => key("inbox-unread"),
            "amount" if self.row.on_top().is_some_and(|money| money.minor < 0) => key("inbox-too-little"),
            "amount" => key("inbox-too-much"),
            _ => key("inbox-orphan"),
        }
    }

    /// What happened, and what to do about it.
    fn words(&self, frame: &Frame) -> Sentence {
        frame.say(&self.message(&frame.zone))
    }

    fn message(&self, zone: &Zone) -> Message {
        match (self.row.kind.as_str(), self.row.expires_at) {
            ("late", _) if self.row.was_cancelled => Message::new("inbox-late-cancelled"),
            ("late", _) if self.row.is_paid_elsewhere() => {
                Message::new("inbox-late-elsewhere").with("method", self.row.paid_by())
            }
            ("late", Some(expires_at)) => Message::new("inbox-late-expired").with("at", zone.words(expires_at)),
            ("late", None) => Message::new("inbox-late-given-up"),
            ("double", _) if self.row.is_paid_elsewhere() => {
                Message::new("inbox-double-elsewhere").with("method", self.row.paid_by())
            }
            ("double", _) => Message::new("inbox-double-invoice").with("number", self.row.attempt.unwrap_or(1)),
            ("amount", _) => self.row.amount_message(),
            ("unread", _) => Message::new("inbox-unread-entry"),
            _ => {
                let rail = self.row.rail.as_deref().unwrap_or("Lightning");
                Message::new("inbox-orphan-came").with("rail", rail)
            }
        }
    }

    fn memo(&self) -> Cow<'_, str> {
        let memo = self.row.sale_memo.as_deref().or(self.row.memo.as_deref());
        clean(memo.unwrap_or_default())
    }
}

impl Row {
    /// Not into a wallet at Blink, but by another method.
    fn is_paid_elsewhere(&self) -> bool {
        self.paid_by.is_some() && self.wallet.is_none()
    }

    /// The method's own words for itself.
    fn paid_by(&self) -> Message {
        let code = self.paid_by.as_deref().unwrap_or_default();
        Message::new(MethodId::read(code).words())
    }

    /// How much more was credited than asked; below zero when it was less.
    fn on_top(&self) -> Option<Money> {
        let wallet = WalletCurrency::parse(self.wallet.as_deref()?)?;
        Some(wallet.money(self.credited?.checked_sub(self.asked?)?))
    }

    fn amount_message(&self) -> Message {
        let wallet = self.wallet.as_deref().and_then(WalletCurrency::parse);
        let money = |minor: Option<i64>| Some(wallet?.money(minor?));
        let (Some(asked), Some(credited), Some(on_top)) = (money(self.asked), money(self.credited), self.on_top())
        else {
            return Message::new("inbox-other-currency");
        };
        match on_top.minor {
            ..0 => Message::new("inbox-credited-less")
                .with("asked", asked)
                .with("credited", credited),
            _ => Message::new("inbox-credited-more")
                .with("asked", asked)
                .with("credited", credited)
                .with("on_top", on_top),
        }
    }

    fn sale_money(&self) -> Option<Money> {
        Some(Money {
            minor: self.sale_amount?,
            currency: Currency::of_unit(self.sale_unit.as_deref()?, self.sale_digits?),
        })
    }
}

impl Resolution {
    /// A key.
    fn words(&self) -> &'static str {
        match self.what.as_str() {
            "matched" => key("inbox-matched"),
            _ => key("inbox-looked-at"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sale_is_named_by_its_id_or_its_address() {
        for typed in ["AB-12", " ab-12 ", "http://localhost:3000/sales/ab-12/", "/sales/ab-12"] {
            let form = ResolutionForm {
                sale: typed.to_owned(),
                ..ResolutionForm::default()
            };
            assert_eq!(form.sale_id(), "ab-12");
        }
    }

    #[test]
    fn a_note_is_one_short_line() {
        let form = ResolutionForm {
            note: format!(" a\nb{}", "x".repeat(600)),
            ..ResolutionForm::default()
        };
        assert!(form.note().starts_with("a bx"));
        assert_eq!(form.note().chars().count(), LONGEST_NOTE);
    }
}
