//! `/items/{id}`: one item, to be changed or put away.

use askama::Template;
use axum::{
    extract::{Path, State, rejection::PathRejection},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};

use super::{
    Item, Items,
    form::{ItemForm, Mistake},
    list::{Fields, units},
    store::{self, Kept},
};
use crate::{
    auth::{Account, May},
    error::Error,
    i18n::{Message, html::bdi},
    permissions::needs,
    shops::Shop,
    web::{Filled, Frame, Notice, render},
};

#[derive(Template)]
#[template(path = "orders/items/edit.html")]
struct Page {
    frame: Frame,
    item: Item,
    fields: Fields,
}

type Id = Result<Path<String>, PathRejection>;

/// The item's form. One that was put away is 404.
pub async fn show(
    State(items): State<Items>,
    May(user, _): May<needs::ChangeItems>,
    frame: Frame,
    id: Id,
) -> Result<Html<String>, Error> {
    let Path(id) = id.map_err(|_| Error::NotFound)?;
    let (shop, item) = items.item(&user.account, &id).await?;
    let form = ItemForm::of(&item, frame.language);
    page(frame, &user.account, &shop, form, Vec::new(), item)
}

/// 303 to the list; 422 with the form as typed; 409 with it when somebody else changed the item meanwhile or put
/// it away.
pub async fn change(
    State(items): State<Items>,
    May(user, _): May<needs::ChangeItems>,
    frame: Frame,
    id: Id,
    Filled(form): Filled<ItemForm>,
) -> Result<Response, Error> {
    let account = &user.account;
    let Path(id) = id.map_err(|_| Error::NotFound)?;
    let (shop, kept) = match items.item(account, &id).await {
        Err(Error::NotFound) => return items.put_away_meanwhile(frame, account, &id, form).await,
        found => found?,
    };
    // Without one it stays in its own, whatever the shop's is by now.
    let unit = match form.unit.trim() {
        "" => kept.price.currency.unit().to_owned(),
        typed => typed.to_owned(),
    };
    let form = ItemForm { unit, ..form };
    let mut mistakes = Vec::new();
    match items
        .read(account, &shop, &form, kept.id.clone(), Some(&kept.price.currency))
        .await?
    {
        Ok(item) => match store::change(&items.ctx.db, &account.id, &item, items.ctx.clock.now()).await? {
            Kept::Yes => return Ok(Redirect::to("/items").into_response()),
            Kept::NotFound => return items.put_away_meanwhile(frame, account, &id, form).await,
            Kept::Changed(now) => return changed(frame, account, &shop, form, *now),
            refused => mistakes.extend(refused.mistake()),
        },
        Err(wrong) => mistakes = wrong,
    }
    let page = page(frame, account, &shop, form, mistakes, kept)?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// The form as typed, and what the item is by now: 409, for somebody else changed it. Sent once more it counts.
fn changed(frame: Frame, account: &Account, shop: &Shop, typed: ItemForm, now: Item) -> Result<Response, Error> {
    let text = Message::new("item-changed")
        .with("name", bdi(now.name.as_str()))
        .with("price", &now.price);
    let frame = frame.with_notice(Notice::urgent("item-changed", text));
    let form = ItemForm {
        version: now.version.to_string(),
        ..typed
    };
    let page = page(frame, account, shop, form, Vec::new(), now)?;
    Ok((StatusCode::CONFLICT, page).into_response())
}

/// 303 to the list, again too. What was sold stays as it was sold.
pub async fn archive(
    State(items): State<Items>,
    May(user, _): May<needs::ChangeItems>,
    id: Id,
) -> Result<Redirect, Error> {
    let Path(id) = id.map_err(|_| Error::NotFound)?;
    match store::archive(&items.ctx.db, &user.account.id, &id, items.ctx.clock.now()).await? {
        true => Ok(Redirect::to("/items")),
        false => Err(Error::NotFound),
    }
}

impl Items {
    /// The form as typed, as that of a new item: 409, for the item was put away on another device. 404, if there never was one.
    async fn put_away_meanwhile(
        &self,
        frame: Frame,
        account: &Account,
        id: &str,
        typed: ItemForm,
    ) -> Result<Response, Error> {
        if self.put_away(&account.id, &[id]).await?.is_empty() {
            return Err(Error::NotFound);
        }
        let frame = frame.with_notice(Notice::urgent("item-put-away", Message::new("item-put-away")));
        let form = ItemForm {
            key: ItemForm::fresh("").key,
            version: String::new(),
            ..typed
        };
        let page = self.page(frame, account, Some(form), Vec::new(), None).await?;
        Ok((StatusCode::CONFLICT, page).into_response())
    }

    /// The item of this id, with its shop.
    async fn item(&self, account: &Account, id: &str) -> Result<(Shop, Item), Error> {
        let (shop, items) = store::with_shop(&self.ctx.db, &account.id, Some(id)).await?;
        let item = items.into_iter().next().ok_or(Error::NotFound)?;
        Ok((shop, item))
    }
}

fn page(
    frame: Frame,
    account: &Account,
    shop: &Shop,
    typed: ItemForm,
    mistakes: Vec<Mistake>,
    item: Item,
) -> Result<Html<String>, Error> {
    let mut units = units(account, shop);
    let own = item.price.currency.unit();
    if !units.iter().any(|unit| unit == own) {
        units.insert(0, own.to_owned());
    }
    let fields = Fields::new(typed, mistakes, units, shop, std::slice::from_ref(&item));
    render(&Page { frame, item, fields })
}
