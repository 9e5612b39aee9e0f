//! Real bolt11: invoices that any wallet can decode and whose signature is good, from a node that does not exist.

use std::time::Duration;

use bitcoin::hashes::{Hash, sha256};
use bitcoin::secp256k1::{Secp256k1, SecretKey};
use lightning_invoice::{Bolt11Invoice, Currency, InvoiceBuilder, PaymentSecret};

/// The sandbox node's secret key. Public on purpose: no channel of any network knows this node.
const NODE_KEY: [u8; 32] = *b"blink-till sandbox's node key 01";

/// A bolt11 description holds at most 639 bytes (it is measured in 5-bit words, 1023 of them).
const LONGEST_DESCRIPTION: usize = 639;

/// LND's default, which Blink's nodes leave as it is; payers add it to the height.
const MIN_FINAL_CLTV: u64 = 144;

/// What goes into an invoice.
pub struct Draft<'a> {
    pub preimage: [u8; 32],
    pub payment_secret: [u8; 32],
    pub satoshis: Option<u64>,
    pub memo: &'a str,
    /// Unix seconds.
    pub created_at: u64,
    /// Seconds.
    pub lifetime: u64,
}

/// What a reader of a foreign payment request needs.
pub struct Reading {
    pub payment_hash: String,
    /// Unix seconds.
    pub expires_at: i64,
}

/// SHA-256 of the preimage, as lower-case hex.
pub fn payment_hash(preimage: &[u8; 32]) -> String {
    sha256::Hash::hash(preimage).to_string()
}

/// Signs the draft with the sandbox's node key.
///
/// # Errors
/// When the amount does not fit into an invoice.
pub fn sign(draft: &Draft<'_>) -> Result<String, lightning_invoice::CreationError> {
    let node = SecretKey::from_slice(&NODE_KEY).expect("32 bytes below the curve's order");
    let builder = InvoiceBuilder::new(Currency::Bitcoin)
        .description(shortened(draft.memo).to_owned())
        .payment_hash(sha256::Hash::hash(&draft.preimage))
        .payment_secret(PaymentSecret(draft.payment_secret))
        .duration_since_epoch(Duration::from_secs(draft.created_at))
        .expiry_time(Duration::from_secs(draft.lifetime))
        .min_final_cltv_expiry_delta(MIN_FINAL_CLTV)
        .basic_mpp();
    let builder = match draft.satoshis {
        Some(satoshis) => builder.amount_milli_satoshis(satoshis.saturating_mul(1000)),
        None => builder,
    };
    let invoice = builder.build_signed(|message| Secp256k1::new().sign_ecdsa_recoverable(message, &node))?;
    Ok(invoice.to_string())
}

/// Reads any payment request; `None` when it is not one.
pub fn read(payment_request: &str) -> Option<Reading> {
    let invoice: Bolt11Invoice = payment_request.parse().ok()?;
    let expires_at = invoice.duration_since_epoch().checked_add(invoice.expiry_time())?;
    Some(Reading {
        payment_hash: invoice.payment_hash().to_string(),
        expires_at: i64::try_from(expires_at.as_secs()).ok()?,
    })
}

/// The memo, cut at a character's end where it would not fit.
fn shortened(memo: &str) -> &str {
    let end = memo.floor_char_boundary(LONGEST_DESCRIPTION.min(memo.len()));
    &memo[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(memo: &str) -> Draft<'_> {
        Draft {
            preimage: [7; 32],
            payment_secret: [9; 32],
            satoshis: Some(2707),
            memo,
            created_at: 1_700_000_000,
            lifetime: 900,
        }
    }

    #[test]
    fn an_invoice_says_its_hash_amount_memo_and_expiry_and_its_signature_is_good() {
        let text = sign(&draft("Table 4")).expect("signed");
        let invoice: Bolt11Invoice = text.parse().expect("bolt11");
        invoice.check_signature().expect("signature");
        assert!(text.starts_with("lnbc"));
        assert_eq!(invoice.amount_milli_satoshis(), Some(2_707_000));
        assert_eq!(invoice.description().to_string(), "Table 4");
        let reading = read(&text).expect("readable");
        assert_eq!(reading.payment_hash, payment_hash(&[7; 32]));
        assert_eq!(reading.expires_at, 1_700_000_900);
    }

    #[test]
    fn a_memo_of_639_bytes_of_wide_characters_is_cut_at_a_character() {
        let memo = "é".repeat(400);
        assert_eq!(shortened(&memo).len(), 638);
        sign(&draft(&memo)).expect("signed");
    }
}
