//! `/settings/shop`: what the owner sets once.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};

use super::{
    Shop, Shops, WORTH_ASKING,
    form::{self, Mistake, ShopForm},
    store::{self, Kept},
};
use crate::{
    auth::{Account, May},
    blink::WalletCurrency,
    error::Error,
    i18n::{Language, Message, Sentence},
    money::Money,
    permissions::needs,
    web::{Filled, Frame, render},
    zone::Zone,
};

const ADDRESS: &str = "/settings/shop";

#[derive(Template)]
#[template(path = "shops/settings.html")]
struct Page {
    frame: Frame,
    form: Form,
    /// As it is kept.
    shop: Shop,
    /// The same for [`ShopForm::changed`].
    shown: String,
}

/// The fields, as they are kept or typed.
pub struct Form {
    typed: ShopForm,
    mistakes: Vec<Mistake>,
    zones: Vec<String>,
    units: Vec<String>,
    has_both_wallets: bool,
}

/// The form, as it is kept.
pub async fn show(
    State(shops): State<Shops>,
    May(user, _): May<needs::Configure>,
    frame: Frame,
) -> Result<Html<String>, Error> {
    let shop = shops.of(&user.account.id).await?;
    let form = Form::new(ShopForm::of(&shop, frame.language), Vec::new(), &user.account);
    render(&Page {
        shown: shown(&shop, &frame)?,
        frame,
        form,
        shop,
    })
}

/// 303 back, or to the till where a new owner comes from; 422 with the form as typed, and then nothing is kept.
pub async fn save(
    State(shops): State<Shops>,
    May(user, _): May<needs::Configure>,
    frame: Frame,
    Filled(form): Filled<ShopForm>,
) -> Result<Response, Error> {
    let (account, form) = (&user.account, form.changed());
    let (kept, mistakes) = loop {
        let kept = shops.of(&account.id).await?;
        let (shop, mut mistakes) = form.read(&kept, account);
        if mistakes.is_empty() {
            match store::keep(&shops.ctx.db, &account.id, &kept, &shop, shops.now()).await? {
                Kept::Yes => {
                    tracing::info!("an owner set up the shop");
                    return Ok(Redirect::to(if form.is_welcome() { "/till" } else { ADDRESS }).into_response());
                }
                // Another device was quicker, and what it changed stays.
                Kept::Changed => continue,
                Kept::RateIsNamed(rate) => mistakes.push(Mistake {
                    field: "tax_rates",
                    sentence: Message::new("shop-rate-is-named").with("rate", rate),
                }),
            }
        }
        break (kept, mistakes);
    };
    let form = Form::new(form.or(&kept, frame.language), mistakes, account);
    let page = render(&Page {
        shown: shown(&kept, &frame)?,
        frame,
        form,
        shop: kept,
    })?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn shown(shop: &Shop, frame: &Frame) -> Result<String, Error> {
    let mut shown = ShopForm::of(shop, frame.language);
    // Whoever saves a zone that was guessed keeps it.
    shown.time_zone = shown.time_zone.filter(|_| !shop.zone_is_guess);
    serde_json::to_string(&shown).map_err(|_| Error::Internal)
}

impl Page {
    /// Above what the till asks once more while the owner names no amount.
    fn worth_asking(&self) -> Money {
        Money::sats(WORTH_ASKING)
    }
}

impl Form {
    pub fn new(typed: ShopForm, mistakes: Vec<Mistake>, account: &Account) -> Self {
        let has = |wallet| account.wallet_id(wallet).is_some();
        Self {
            typed,
            mistakes,
            zones: Zone::names(),
            units: form::units(account).into_iter().map(str::to_owned).collect(),
            has_both_wallets: has(WalletCurrency::Btc) && has(WalletCurrency::Usd),
        }
    }

    /// What a field shows.
    pub fn value(&self, field: &str) -> &str {
        let typed = &self.typed;
        let value = match field {
            "name" => &typed.name,
            "address" => &typed.address,
            "tax_number" => &typed.tax_number,
            "receipt_footer" => &typed.receipt_footer,
            "time_zone" => &typed.time_zone,
            "day_starts" => &typed.day_starts,
            "ask_above" => &typed.ask_above,
            "language" => &typed.language,
            "unit" => &typed.unit,
            "wallet" => &typed.wallet,
            "bitcoin_share" => &typed.bitcoin_share,
            "tips" => &typed.tips,
            "tip_presets" => &typed.tip_presets,
            "tip_base" => &typed.tip_base,
            "tax" => &typed.tax,
            "tax_rates" => &typed.tax_rates,
            _ => &None,
        };
        value.as_deref().unwrap_or_default()
    }

    pub fn zones(&self) -> &[String] {
        &self.zones
    }

    pub fn units(&self) -> &[String] {
        &self.units
    }

    pub fn has_both_wallets(&self) -> bool {
        self.has_both_wallets
    }

    /// Those to choose from.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        Language::all()
    }

    /// What is wrong with this field, if something is.
    pub fn mistake_in(&self, field: &str, frame: &Frame) -> Option<Sentence> {
        let mistake = self.mistakes.iter().find(|mistake| mistake.field == field)?;
        Some(frame.say(&mistake.sentence))
    }
}
