//! `/settings/shop`: what the owner sets once.

use askama::Template;
use axum::{
    extract::{Form, State, rejection::FormRejection},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{Shop, Shops, store};
use crate::{
    auth::May,
    error::Error,
    i18n::key,
    permissions::needs,
    web::{Frame, render},
    zone::Zone,
};

const ADDRESS: &str = "/settings/shop";
/// More than any sale can be.
const LARGEST_TO_ASK: i64 = 999_999_999_999;

#[derive(Template)]
#[template(path = "shops/settings.html")]
struct Page {
    frame: Frame,
    /// As it is kept.
    shop: Shop,
    /// As it is typed.
    time_zone: String,
    ask_above: String,
    zones: Vec<String>,
    mistakes: Vec<Mistake>,
}

struct Mistake {
    field: &'static str,
    /// A key.
    sentence: &'static str,
}

/// The form. A field that is not sent stays as it is, so that a form with fewer fields loses nothing.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ShopForm {
    time_zone: Option<String>,
    ask_above: Option<String>,
}

/// The form, as it is kept.
pub async fn show(
    State(shops): State<Shops>,
    May(user, _): May<needs::Configure>,
    frame: Frame,
) -> Result<Html<String>, Error> {
    let shop = shops.of(&user.account.id).await?;
    render(&Page::new(frame, shop, ShopForm::default(), Vec::new()))
}

/// 303 back; 422 with the form as typed, and then nothing is kept.
pub async fn save(
    State(shops): State<Shops>,
    May(user, _): May<needs::Configure>,
    frame: Frame,
    form: Result<Form<ShopForm>, FormRejection>,
) -> Result<Response, Error> {
    let Form(form) = form.map_err(|_| Error::BadRequest("bad-form"))?;
    let kept = shops.of(&user.account.id).await?;
    let (shop, mistakes) = form.read(&kept);
    if !mistakes.is_empty() {
        let page = render(&Page::new(frame, kept, form, mistakes))?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    store::keep(&shops.ctx.db, &user.account.id, &shop, shops.ctx.clock.now()).await?;
    tracing::info!("an owner set up the shop");
    Ok(Redirect::to(ADDRESS).into_response())
}

impl ShopForm {
    fn read(&self, kept: &Shop) -> (Shop, Vec<Mistake>) {
        let (mut shop, mut mistakes) = (kept.clone(), Vec::new());
        if let Some(typed) = &self.time_zone {
            match (typed.trim(), Zone::named(typed)) {
                ("", _) => (shop.time_zone, shop.zone_is_guess) = (None, false),
                (_, Some(zone)) => (shop.time_zone, shop.zone_is_guess) = (Some(zone), false),
                (_, None) => mistakes.push(Mistake {
                    field: "time_zone",
                    sentence: key("shop-no-such-zone"),
                }),
            }
        }
        if let Some(typed) = &self.ask_above {
            match whole_number(typed) {
                Some(number) => shop.ask_above = number,
                None => mistakes.push(Mistake {
                    field: "ask_above",
                    sentence: key("shop-no-such-number"),
                }),
            }
        }
        (shop, mistakes)
    }
}

fn whole_number(typed: &str) -> Option<i64> {
    let typed = typed.trim();
    let is_number = !typed.is_empty() && typed.bytes().all(|b| b.is_ascii_digit());
    let number: i64 = is_number.then(|| typed.parse().ok())??;
    (1..=LARGEST_TO_ASK).contains(&number).then_some(number)
}

impl Page {
    fn new(frame: Frame, shop: Shop, typed: ShopForm, mistakes: Vec<Mistake>) -> Self {
        let zone = || shop.time_zone.as_ref().map(Zone::to_string).unwrap_or_default();
        Self {
            time_zone: typed.time_zone.unwrap_or_else(zone),
            ask_above: typed.ask_above.unwrap_or_else(|| shop.ask_above.to_string()),
            zones: Zone::names(),
            frame,
            shop,
            mistakes,
        }
    }

    /// What is wrong with this field, if something is: a key.
    fn mistake_in(&self, field: &str) -> Option<&'static str> {
        let mistake = self.mistakes.iter().find(|mistake| mistake.field == field)?;
        Some(mistake.sentence)
    }
}
