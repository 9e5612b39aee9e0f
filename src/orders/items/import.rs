//! `POST /items/import`: a file first shows what it would change; sent again with `confirm=yes`, it does. The page that shows
//! it holds what it read, so that nobody has to look for the file once more.

use askama::Template;
use axum::{
    body::Bytes,
    extract::{Multipart, State, multipart::MultipartRejection},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};

use super::{
    Item, Items,
    csv::{self, FileError, LARGEST_FILE, RowError},
    form,
    plan::{Change, Planned, fingerprint, plan},
    store,
};
use crate::{
    auth::May,
    error::Error,
    i18n::Message,
    permissions::needs,
    shops::Shop,
    web::{Frame, Notice, render},
};

#[derive(Template)]
#[template(path = "orders/items/import.html")]
struct Preview {
    frame: Frame,
    rows: Vec<Planned>,
    /// What was read, to be sent again.
    text: String,
    /// The [`fingerprint`] of what is shown.
    seen: String,
}

/// Of a file as a page sends it back: a byte of Windows-1252 is up to three of UTF-8, and forms end lines with two.
pub const LONGEST_TEXT: usize = 3 * LARGEST_FILE;

/// What was sent.
#[derive(Default)]
struct Sent {
    file: Bytes,
    /// The file as the page before held it.
    text: String,
    /// The [`fingerprint`] of what the page before showed; empty for a file that is sent without having been looked at.
    seen: String,
    is_confirmed: bool,
}

/// 200 with what would change; confirmed, 303 to the list, or 409 with what would change now, when that is not what was
/// shown: what was confirmed is what happens. 422 for a file that is no list; 413 for a larger one.
pub async fn import(
    State(items): State<Items>,
    May(user, _): May<needs::ChangeItems>,
    frame: Frame,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, Error> {
    let sent = match form {
        Ok(form) => read(form).await,
        Err(_) => Ok(Sent::default()),
    };
    let sent = match sent {
        Ok(sent) => sent,
        Err(StatusCode::PAYLOAD_TOO_LARGE) => {
            let mistake = Some(Message::new("import-too-large"));
            let page = items.page(frame, &user.account, None, Vec::new(), mistake).await?;
            return Ok((StatusCode::PAYLOAD_TOO_LARGE, page).into_response());
        }
        // A form without a file is a file with nothing in it.
        Err(_) => Sent::default(),
    };
    let (account, shop) = (&user.account, items.shops.of(&user.account.id).await?);
    let unit = shop.unit(account);
    let bytes = if sent.file.is_empty() {
        sent.text.as_bytes()
    } else {
        &sent.file
    };
    let rows = match items.currency(account, unit).await? {
        Some(currency) => csv::read(bytes, &currency)
            .map(|rows| (rows, currency))
            .map_err(no_list),
        None => Err(Message::new("item-unit-unknown")),
    };
    let (rows, currency) = match rows {
        Ok(read) => read,
        Err(mistake) => {
            let page = items.page(frame, account, None, Vec::new(), Some(mistake)).await?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    if sent.is_confirmed {
        let (db, now) = (&items.ctx.db, items.ctx.clock.now());
        let make = |shop: &Shop, known: &[Item]| plan(rows, known, shop, &currency);
        let is_meant = |planned: &[Planned]| sent.seen.is_empty() || sent.seen == fingerprint(planned);
        return match store::import(db, &account.id, now, make, is_meant).await? {
            Ok(done) => {
                tracing::info!(rows = done.len(), "an owner brought a list of items");
                Ok(Redirect::to("/items").into_response())
            }
            Err(now) => {
                let notice = Notice::urgent("items-changed", Message::new("import-changed-meanwhile"));
                let page = preview(frame.with_notice(notice), now, bytes)?;
                Ok((StatusCode::CONFLICT, page).into_response())
            }
        };
    }
    let known = items.on_sale(&account.id).await?;
    Ok(preview(frame, plan(rows, &known, &shop, &currency), bytes)?.into_response())
}

fn preview(frame: Frame, rows: Vec<Planned>, file: &[u8]) -> Result<Html<String>, Error> {
    render(&Preview {
        seen: fingerprint(&rows),
        text: csv::text(file),
        rows,
        frame,
    })
}

async fn read(mut form: Multipart) -> Result<Sent, StatusCode> {
    let mut sent = Sent::default();
    while let Some(field) = form.next_field().await.map_err(|error| error.status())? {
        let name = field.name().unwrap_or_default().to_owned();
        let value = field.bytes().await.map_err(|error| error.status())?;
        let most = if name == "text" { LONGEST_TEXT } else { LARGEST_FILE };
        if value.len() > most {
            return Err(StatusCode::PAYLOAD_TOO_LARGE);
        }
        match name.as_str() {
            "file" => sent.file = value,
            "seen" => sent.seen = String::from_utf8_lossy(&value).into_owned(),
            "text" => sent.text = String::from_utf8_lossy(&value).into_owned(),
            "confirm" => sent.is_confirmed = &value[..] == b"yes",
            _ => {}
        }
    }
    Ok(sent)
}

fn no_list(error: FileError) -> Message {
    match error {
        FileError::NoText => Message::new("import-no-text"),
        FileError::NoColumns => Message::new("import-no-columns"),
        FileError::NoRows => Message::new("import-no-rows"),
        FileError::TooManyRows => Message::new("import-too-many-rows"),
        FileError::OpenQuote(line) => Message::new("import-open-quote").with("row", line),
    }
}

impl Preview {
    fn count(&self, mark: &str) -> usize {
        self.rows.iter().filter(|row| row.change.mark() == mark).count()
    }

    fn changes_something(&self) -> bool {
        self.count("new") + self.count("changed") > 0
    }
}

impl Planned {
    /// What would become of it, in words.
    fn words(&self) -> Message {
        match &self.change {
            Change::New(_) => Message::new("import-row-new"),
            Change::Same(_) => Message::new("import-row-same"),
            Change::Changed { before, after } if before.price != after.price => {
                Message::new("import-row-price").with("before", &before.price)
            }
            Change::Changed { .. } => Message::new("import-row-changed"),
            Change::LeftOut(error) => reason(*error),
        }
    }
}

fn reason(error: RowError) -> Message {
    match error {
        RowError::NoName => Message::new("import-row-no-name"),
        RowError::TooLong => Message::new("import-row-too-long"),
        RowError::Price(error) => Message::new("import-row-left-out").with("why", form::told(error)),
        RowError::NotOnSale => Message::new("import-row-not-on-sale"),
        RowError::OtherCurrency => Message::new("import-row-other-currency"),
        RowError::WhichOne => Message::new("import-row-which-one"),
        RowError::Twice => Message::new("import-row-twice"),
        RowError::UnknownRate => Message::new("import-row-unknown-rate"),
    }
}
