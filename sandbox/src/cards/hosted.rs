//! The hosted page on which the customer pays by card or bank, or is declined. [inferred] all of its looks.

use std::sync::Arc;

use askama::Template;
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use url::Url;

use super::{How, Paylink, desk::major};
use crate::{control::Control, page, stage::Stage, world::flows::first_values};

#[derive(Template)]
#[template(path = "cards/hosted.html")]
struct Hosted {
    paylink: Paylink,
}

pub async fn show(State(stage): State<Arc<Stage>>, Path(code): Path<String>) -> Response {
    match find(&stage, &code) {
        Some(paylink) => page(StatusCode::OK, &Hosted { paylink }),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Then back to where the merchant wants the customer, after a decline too.
pub async fn pay(State(stage): State<Arc<Stage>>, Path(code): Path<String>, body: Bytes) -> Response {
    let how = match first_values(&body).get("how").map(String::as_str) {
        Some("card") => How::Card,
        Some("bank") => How::Bank,
        Some("decline") => How::Decline,
        _ => return StatusCode::UNPROCESSABLE_ENTITY.into_response(),
    };
    let Some(paylink) = find(&stage, &code) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    if !Control::new(stage.clone()).pay_paylink(paylink.id, how).await {
        return (StatusCode::CONFLICT, "This page is over.").into_response();
    }
    let paid = find(&stage, &code).unwrap_or(paylink);
    match paid.redirect_url.as_deref().and_then(|url| Url::parse(url).ok()) {
        Some(url) => Redirect::to(told(url, &paid).as_str()).into_response(),
        None => Redirect::to(&format!("/payment/l/{code}")).into_response(),
    }
}

/// `?customerName=…&status=Paid&amount=12.32&reference=Test`
fn told(mut url: Url, paylink: &Paylink) -> Url {
    url.query_pairs_mut()
        .append_pair("customerName", &paylink.full_name)
        .append_pair("status", &paylink.status)
        .append_pair("amount", &major(paylink.amount))
        .append_pair("reference", &paylink.transaction_unique);
    url
}

fn find(stage: &Stage, code: &str) -> Option<Paylink> {
    stage.look_at_cards(|desk| desk.paylinks.iter().find(|paylink| paylink.code == code).cloned())
}
