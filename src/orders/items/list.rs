//! `/items`: what the shop sells, and the form for one more.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};

use super::{
    Item, Items,
    form::{ItemForm, Mistake},
    store::{self, Kept},
};
use crate::{
    auth::{Account, May},
    error::Error,
    i18n::{Message, Sentence},
    money::{Currency, SAT},
    permissions::needs,
    shops::{Shop, TaxRate},
    web::{Filled, Frame, render},
};

#[derive(Template)]
#[template(path = "orders/items/list.html")]
struct Page {
    frame: Frame,
    fields: Fields,
    items: Vec<Item>,
    /// Of another file that was no list.
    file_mistake: Option<Message>,
}

/// The fields of an item, as typed.
pub struct Fields {
    pub typed: ItemForm,
    pub mistakes: Vec<Mistake>,
    units: Vec<String>,
    rates: Vec<TaxRate>,
    categories: Vec<String>,
}

/// The list. Empty, it says what will stand there and how to get it.
pub async fn show(
    State(items): State<Items>,
    May(user, _): May<needs::ChangeItems>,
    frame: Frame,
) -> Result<Html<String>, Error> {
    items.page(frame, &user.account, None, Vec::new(), None).await
}

/// 303 to the list; 422 with the form as typed.
pub async fn add(
    State(items): State<Items>,
    May(user, _): May<needs::ChangeItems>,
    frame: Frame,
    Filled(form): Filled<ItemForm>,
) -> Result<Response, Error> {
    let shop = items.shops.of(&user.account.id).await?;
    let mut mistakes = Vec::new();
    match items.read(&user.account, &shop, &form, form.id(), None).await? {
        Ok(item) => match store::add(&items.ctx.db, &user.account.id, &item, items.ctx.clock.now()).await? {
            Kept::Yes | Kept::NotFound | Kept::Changed(_) => return Ok(Redirect::to("/items").into_response()),
            refused => mistakes.extend(refused.mistake()),
        },
        Err(wrong) => mistakes = wrong,
    }
    let form = ItemForm { key: form.id(), ..form };
    let page = items.page(frame, &user.account, Some(form), mistakes, None).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

impl Kept {
    /// Why it was not kept, beside the field that can mend it.
    pub fn mistake(self) -> Option<Mistake> {
        match self {
            Self::SkuTaken => Some(Mistake::new("sku", Message::new("item-sku-taken"))),
            Self::RateGone => Some(Mistake::new("tax_rate", Message::new("item-no-such-rate"))),
            Self::Yes | Self::NotFound | Self::Changed(_) => None,
        }
    }
}

impl Items {
    /// The page of the list, with an empty form unless something was typed.
    pub(super) async fn page(
        &self,
        frame: Frame,
        account: &Account,
        typed: Option<ItemForm>,
        mistakes: Vec<Mistake>,
        file_mistake: Option<Message>,
    ) -> Result<Html<String>, Error> {
        let (shop, items) = store::with_shop(&self.ctx.db, &account.id, None).await?;
        let typed = typed.unwrap_or_else(|| ItemForm::fresh(shop.unit(account)));
        render(&Page {
            frame,
            fields: Fields::new(typed, mistakes, units(account, &shop), &shop, &items),
            items,
            file_mistake,
        })
    }

    /// The item that was typed, or what is wrong with it.
    pub(super) async fn read(
        &self,
        account: &Account,
        shop: &Shop,
        form: &ItemForm,
        id: String,
        kept: Option<&Currency>,
    ) -> Result<Result<Item, Vec<Mistake>>, Error> {
        let unit = match form.unit.trim() {
            "" => shop.unit(account),
            typed => typed,
        };
        // An item stays in its own, whatever the account's and the shop's are by now.
        if let Some(currency) = kept.filter(|currency| currency.unit() == unit) {
            return Ok(form.read(id, currency.clone(), shop));
        }
        if !units(account, shop).iter().any(|known| known == unit) {
            return Ok(Err(vec![Mistake::new("unit", Message::new("item-no-such-unit"))]));
        }
        Ok(match self.currency(account, unit).await? {
            Some(currency) => form.read(id, currency, shop),
            None => Err(vec![Mistake::new("unit", Message::new("item-unit-unknown"))]),
        })
    }
}

/// What items of this shop may be priced in, its own first.
pub(super) fn units(account: &Account, shop: &Shop) -> Vec<String> {
    let mut units: Vec<String> = Vec::new();
    for unit in [shop.unit(account), &account.display_currency, SAT, Currency::USD.code()] {
        if !units.iter().any(|known| known == unit) {
            units.push(unit.to_owned());
        }
    }
    units
}

impl Fields {
    pub fn new(typed: ItemForm, mistakes: Vec<Mistake>, units: Vec<String>, shop: &Shop, items: &[Item]) -> Self {
        let mut categories: Vec<String> = items.iter().map(|item| item.category.clone()).collect();
        categories.sort_unstable();
        categories.dedup();
        categories.retain(|category| !category.is_empty());
        Self {
            typed,
            mistakes,
            units,
            rates: shop.tax_rates.clone(),
            categories,
        }
    }

    pub fn units(&self) -> &[String] {
        &self.units
    }

    pub fn rates(&self) -> &[TaxRate] {
        &self.rates
    }

    pub fn categories(&self) -> &[String] {
        &self.categories
    }

    /// What is wrong with this field, if something is.
    pub fn mistake_in(&self, field: &str, frame: &Frame) -> Option<Sentence> {
        let mistake = self.mistakes.iter().find(|mistake| mistake.field == field)?;
        Some(frame.say(&mistake.sentence))
    }
}
