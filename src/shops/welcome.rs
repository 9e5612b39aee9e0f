//! `/settings/shop/welcome`: the one page that a new owner is offered, filled in as far as Blink and the browser know.

use askama::Template;
use axum::{
    extract::State,
    response::{Html, Redirect},
};

use super::{Shops, form::ShopForm, settings::Form, store};
use crate::{
    auth::May,
    error::Error,
    permissions::needs,
    web::{Frame, render},
};

#[derive(Template)]
#[template(path = "shops/welcome.html")]
struct Page {
    frame: Frame,
    form: Form,
}

/// The page. What was set before stands there as it is.
pub async fn show(
    State(shops): State<Shops>,
    May(user, _): May<needs::Configure>,
    frame: Frame,
) -> Result<Html<String>, Error> {
    let shop = shops.of(&user.account.id).await?;
    let mut typed = ShopForm::of(&shop, frame.language);
    if shop.header.name.is_empty() {
        typed.name = user.account.username.clone();
    }
    if shop.unit.is_none() {
        typed.unit = Some(user.account.display_currency.clone());
    }
    render(&Page {
        frame,
        form: Form::new(typed, Vec::new(), &user.account),
    })
}

/// `POST …/skip`: 303 to the till, which does not offer the page any more.
pub async fn skip(State(shops): State<Shops>, May(user, _): May<needs::Configure>) -> Result<Redirect, Error> {
    store::welcome(&shops.ctx.db, &user.account.id, shops.now()).await?;
    Ok(Redirect::to("/till"))
}
