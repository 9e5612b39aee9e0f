//! `GET /receipts/{token}`: the receipt of a paid sale, for whoever holds its link. No sign-in.

use askama::Template;
use axum::{
    extract::State,
    http::header,
    response::{Html, IntoResponse},
};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    Sales,
    id::Id,
    payment_method::REFUNDED,
    sale::{Attempt, Quoted, Sale},
    store,
};
use crate::{
    error::Error,
    i18n::Amount,
    money::Money,
    shops::Header,
    web::{Frame, iso, language, qr},
};

#[derive(Template)]
#[template(path = "sales/receipt.html")]
struct Receipt<'a> {
    frame: Frame,
    sale: &'a Sale,
    payment: &'a Attempt,
    /// What was certainly given back of it.
    given_back: Option<Money>,
    paid_at: String,
    /// What one bitcoin, or one dollar, was taken for.
    rate: Option<(String, Amount)>,
    paid_at_iso: String,
    /// As it was when it was sold.
    header: Header,
    /// Its whole address, for the customer's own phone.
    address: String,
    /// SVG of that.
    qr: String,
}

impl Receipt<'_> {
    /// What the shop was called when it sold this.
    fn shop_name(&self) -> Option<&str> {
        let own = Some(self.header.name.as_str()).filter(|name| !name.is_empty());
        own.or_else(|| self.sale.shop_name())
    }

    /// The receipt's number: the beginning of the sale's own.
    fn number(&self) -> String {
        self.sale.id.split('-').next().unwrap_or_default().to_uppercase()
    }

    /// A letter that is empty but for the way to this receipt.
    fn letter(&self) -> String {
        let subject = match self.shop_name() {
            Some(name) => self.frame.t("receipt-mail-of").with("shop", name).plain(),
            None => self.frame.t("receipt-mail").plain(),
        };
        let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        format!("mailto:?subject={}&body={}", encoded(&subject), encoded(&self.address))
    }
}

/// It may be kept, and is asked for anew: something may have been given back. The owner sees it in the till's own frame.
const KEPT_BY_THE_BROWSER: [(header::HeaderName, &str); 2] =
    [(header::CACHE_CONTROL, "private, no-cache"), language::VARY];

impl Sales {
    /// What nobody knows for certain no receipt says.
    async fn given_back(&self, sale: &Sale, payment: &Attempt) -> Result<Option<Money>, Error> {
        let refunds = self.methods.refunds(payment).await?;
        let certain = refunds.iter().filter(|refund| refund.status == REFUNDED);
        let minor = certain.map(|refund| refund.amount).sum();
        Ok((minor > 0).then(|| sale.amount.with(minor)))
    }
}

/// 404 unless the sale is paid.
pub async fn show(State(sales): State<Sales>, frame: Frame, Id(token): Id) -> Result<impl IntoResponse + use<>, Error> {
    let sale = store::find_by_receipt(&sales.ctx.db, &token)
        .await?
        .ok_or(Error::NotFound)?;
    let payment = sale.payment().ok_or(Error::NotFound)?;
    let (shop, header) = sales.shops.of_sale(&sale.account_id, &sale.id).await?;
    let (frame, header) = (
        frame.in_zone(shop.zone()).at_shop(shop.language),
        header.unwrap_or_default(),
    );
    let path = format!("/receipts/{token}");
    let address = sales.ctx.config.public_url.join(&path).map_err(|_| Error::Internal)?;
    let paid_at = payment.paid_at.unwrap_or(payment.created_at);
    let receipt = Receipt {
        given_back: sales.given_back(&sale, payment).await?,
        paid_at: frame.time(paid_at),
        rate: payment.quoted.as_ref().and_then(Quoted::in_words),
        frame,
        sale: &sale,
        payment,
        paid_at_iso: iso(paid_at),
        header,
        qr: qr(address.as_str())?,
        address: address.into(),
    };
    Ok((KEPT_BY_THE_BROWSER, Html(receipt.render()?)))
}
