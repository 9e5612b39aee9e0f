//! What the sale's page shows of an invoice while it can be paid: its code and until when, and for staff what else can be done
//! with it.

use askama::Template;

use crate::{
    blink::WalletCurrency,
    error::Error,
    i18n::{Amount, Arg, Message},
    money::Money,
    sales::{PaymentOptions, Sale, Status},
    web::{Frame, Notice, iso, qr},
};

#[derive(Template)]
#[template(path = "payments/lightning/_for_customer.html")]
struct ForCustomer<'a> {
    frame: &'a Frame,
    /// The newest invoice, while it waits.
    code: Option<Code>,
    notice: Option<Notice>,
}

/// What a customer's wallet reads, and until when.
struct Code {
    /// SVG.
    qr: String,
    expires_at: i64,
    expires_iso: String,
    expires_words: String,
}

#[derive(Template)]
#[template(path = "payments/lightning/_for_staff.html")]
struct ForStaff<'a> {
    frame: &'a Frame,
    sale: &'a Sale,
    payment_request: &'a str,
    /// The price that holds as long as the invoice: of what in what, and how much. It is said as a rate is, without
    /// the marks of amounts.
    locked: Option<(Arg, Amount)>,
}

/// # Errors
/// When an invoice is too long for a QR code, which Blink's are not.
pub fn options(sale: &Sale, frame: &Frame) -> Result<PaymentOptions, Error> {
    let invoice = sale.open_invoice();
    let code = invoice.map(|invoice| {
        Ok::<_, Error>(Code {
            qr: qr(&format!("LIGHTNING:{}", invoice.payment_request.to_uppercase()))?,
            expires_at: invoice.expires_at,
            expires_iso: iso(invoice.expires_at),
            expires_words: frame.time(invoice.expires_at),
        })
    });
    let for_customer = ForCustomer {
        frame,
        code: code.transpose()?,
        notice: without_sign_in(sale),
    };
    let for_staff = invoice.map(|invoice| ForStaff {
        frame,
        sale,
        payment_request: &invoice.payment_request,
        locked: locked(sale),
    });
    Ok(PaymentOptions {
        for_customer: for_customer.render()?,
        for_staff: match for_staff {
            Some(part) => part.render()?,
            None => String::new(),
        },
    })
}

/// Its invoice was made by nobody's sign-in: the same money for the same owner, but taking it back is ours alone.
fn without_sign_in(sale: &Sale) -> Option<Notice> {
    let invoice = sale.lightning();
    let text = match invoice.status {
        Status::Creating | Status::Waiting => Message::new("sale-without-sign-in"),
        Status::Cancelled => Message::new("sale-cancelled-here"),
        _ => return None,
    };
    invoice.without_sign_in.then(|| Notice::mild("without-sign-in", text))
}

/// The price of the newest invoice, when it was converted or lives by the dealer's promise.
fn locked(sale: &Sale) -> Option<(Arg, Amount)> {
    let attempt = sale.lightning();
    let is_usd = attempt
        .credit
        .as_ref()
        .is_some_and(|credit| credit.wallet == WalletCurrency::Usd);
    match (&attempt.quoted, &attempt.credit, &attempt.invoice) {
        (_, Some(credit), Some(invoice)) if is_usd => {
            let (of, price) = (Amount::from(credit.money()), Money::sats(invoice.satoshis));
            Some((of.into(), price.into()))
        }
        (Some(quoted), ..) if !sale.amount.currency.is_sats() => {
            quoted.in_words().map(|(of, price)| (of.into(), price))
        }
        _ => None,
    }
}
