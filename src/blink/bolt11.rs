//! Reads a bolt11 as somebody typed or scanned it.

use lightning_invoice::{Bolt11Invoice, Bolt11InvoiceDescriptionRef};

use super::Invoice;
use crate::clock::{Millis, millis};

/// What an invoice says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bolt11 {
    /// In lower case.
    pub payment_request: String,
    /// 64 lower-case hex digits.
    pub payment_hash: String,
    /// `None`: any amount, or one that is not of whole sats.
    pub satoshis: Option<i64>,
    pub expires_at: Millis,
    pub memo: String,
}

impl Bolt11 {
    /// Any case, with or without `lightning:` before it. `None`: this is no invoice, or a damaged one.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_lowercase();
        let text = text.strip_prefix("lightning:").unwrap_or(&text);
        let text = text.strip_prefix("//").unwrap_or(text);
        let invoice: Bolt11Invoice = text.parse().ok()?;
        let satoshis = invoice.amount_milli_satoshis().filter(|milli| milli % 1000 == 0);
        let memo = match invoice.description() {
            Bolt11InvoiceDescriptionRef::Direct(memo) => memo.to_string(),
            Bolt11InvoiceDescriptionRef::Hash(_) => String::new(),
        };
        Some(Self {
            payment_request: text.to_owned(),
            payment_hash: hex::encode(invoice.payment_hash().as_ref() as &[u8]),
            satoshis: satoshis.and_then(|milli| i64::try_from(milli / 1000).ok()),
            expires_at: millis(invoice.duration_since_epoch().saturating_add(invoice.expiry_time())),
            memo,
        })
    }

    /// As an invoice of ours, which always names its amount.
    pub fn into_invoice(self) -> Option<Invoice> {
        Some(Invoice {
            satoshis: self.satoshis?,
            payment_request: self.payment_request,
            payment_hash: self.payment_hash,
            expires_at: self.expires_at,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// BOLT 11, "Please send $3 for a cup of coffee to the same peer, within one minute".
    const COFFEE: &str = "lnbc2500u1pvjluezsp5zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygspp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpu9qrsgquk0rl77nj30yxdy8j9vdx85fkpmdla2087ne0xh8nhedh8w27kyke0lp53ut353s06fv3qfegext0eh0ymjpf39tuven09sam30g4vgpfna3rh";

    #[test]
    fn an_invoice_is_read_in_any_case_and_with_its_scheme() {
        for text in [
            COFFEE.to_owned(),
            COFFEE.to_uppercase(),
            format!("LIGHTNING:{}", COFFEE.to_uppercase()),
            format!(" lightning://{COFFEE}\n"),
        ] {
            let read = Bolt11::read(&text).expect("an invoice");
            assert_eq!(read.satoshis, Some(250_000));
            assert_eq!(read.memo, "1 cup coffee");
            assert!(read.payment_hash.starts_with("0001020304"));
        }
    }

    #[test]
    fn a_damaged_invoice_is_none() {
        assert_eq!(Bolt11::read(&COFFEE.replace("2500u", "2600u")), None);
        assert_eq!(Bolt11::read("lnbc"), None);
        assert_eq!(Bolt11::read(""), None);
    }
}
