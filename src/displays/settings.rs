//! `/settings/displays`: the owner makes links for second screens, and ends them.

use askama::Template;
use axum::{
    extract::{Path, State, rejection::PathRejection},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use super::{
    Displays,
    store::{self, Listed, Seller},
};
use crate::{
    auth::May,
    error::Error,
    i18n::key,
    permissions::needs,
    text::clean,
    token,
    web::{Filled, Frame, Moment, qr, render},
};

const LONGEST_NAME: usize = 40;

#[derive(Template)]
#[template(path = "displays/settings.html")]
struct Page {
    frame: Frame,
    displays: Vec<Listed>,
    sellers: Vec<Seller>,
    /// As typed.
    form: DisplayForm,
    mistake: Option<Mistake>,
}

#[derive(Template)]
#[template(path = "displays/link.html")]
struct Link<'a> {
    frame: Frame,
    name: &'a str,
    link: &'a SecretString,
    /// SVG of it.
    qr: String,
}

/// A field, and the key of what is wrong with it.
type Mistake = (&'static str, &'static str);

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct DisplayForm {
    name: String,
    /// The id of a cashier; empty is the owner.
    cashier: String,
}

/// The list, and the form for one more.
pub async fn show(
    State(displays): State<Displays>,
    May(user, _): May<needs::Configure>,
    frame: Frame,
) -> Result<Html<String>, Error> {
    let listed = store::list(&displays.ctx.db, &user.account.id).await?;
    page(frame, listed, DisplayForm::default(), None)
}

/// Makes one. The answer shows its link, which is shown nowhere else and never again.
pub async fn add(
    State(displays): State<Displays>,
    May(user, _): May<needs::Configure>,
    frame: Frame,
    Filled(form): Filled<DisplayForm>,
) -> Result<Response, Error> {
    let (db, account_id) = (&displays.ctx.db, &user.account.id);
    let (name, cashier) = (clean(&form.name).into_owned(), form.cashier.trim());
    let listed = store::list(db, account_id).await?;
    let is_known = cashier.is_empty() || listed.1.iter().any(|seller| seller.id == cashier);
    let mistake = match (name.chars().count(), is_known) {
        (0, _) => Some(("name", key("display-no-name"))),
        (1..=LONGEST_NAME, true) => None,
        (_, true) => Some(("name", key("display-long-name"))),
        (_, false) => Some(("cashier", key("display-no-cashier"))),
    };
    if mistake.is_some() {
        let page = page(frame, listed, form, mistake)?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let secret = token::short();
    let cashier = (!cashier.is_empty()).then_some(cashier);
    store::add(
        db,
        account_id,
        &name,
        cashier,
        &token::hash(&secret),
        displays.ctx.clock.now(),
    )
    .await?;
    tracing::info!("an owner made a display");
    let url = displays.ctx.config.public_url.join(&format!("/display/{secret}"));
    let link = SecretString::from(String::from(url.map_err(|_| Error::Internal)?));
    let shown = Link {
        frame,
        name: &name,
        qr: qr(link.expose_secret())?,
        link: &link,
    };
    Ok(render(&shown)?.into_response())
}

/// Ends one: its screens show nothing more. Unknown ones and other shops' are 404.
pub async fn end(
    State(displays): State<Displays>,
    May(user, _): May<needs::Configure>,
    id: Result<Path<String>, PathRejection>,
) -> Result<Redirect, Error> {
    let Path(id) = id.map_err(|_| Error::NotFound)?;
    match store::end(&displays.ctx.db, &user.account.id, &id, displays.ctx.clock.now()).await? {
        true => Ok(Redirect::to("/settings/displays")),
        false => Err(Error::NotFound),
    }
}

fn page(
    frame: Frame,
    (displays, sellers): (Vec<Listed>, Vec<Seller>),
    form: DisplayForm,
    mistake: Option<Mistake>,
) -> Result<Html<String>, Error> {
    render(&Page {
        frame,
        displays,
        sellers,
        form,
        mistake,
    })
}

impl Page {
    fn mistake_in(&self, field: &str) -> Option<&'static str> {
        self.mistake
            .filter(|(wrong, _)| *wrong == field)
            .map(|(_, sentence)| sentence)
    }

    fn since(&self, display: &Listed) -> Moment {
        Moment(display.created_at)
    }
}
