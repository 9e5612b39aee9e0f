//! What a call to Blink can come to, by what the caller can do about it.

use std::time::Duration;

use crate::text::clean_and_cut;

/// Why a call did not give what was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// 401: the token is not good (any more), and nothing was executed. Renew it and call once more.
    Unauthorized,
    /// Blink understood and said no. Nothing was changed.
    Refused(Reason),
    /// Blink's own limit, or 429 of the ingress: nothing was executed, and this account or till has to wait so long.
    Limited(Duration),
    /// 503 of the ingress: nothing was executed, and everybody has to wait about so long.
    Busy(Duration),
    /// No usable answer.
    Unreachable(Fate),
}

/// What may have become of a call that brought no usable answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It never left: no connection could be made.
    NotSent,
    /// Something answered, but not with a result; the server is done with it, executed or not.
    Answered,
    /// Sent, and then silence: it may still be executed.
    Unknown,
}

/// Why Blink said no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The grant lacks the scope for this (`AuthorizationError:` in the message).
    MissingScope,
    /// `RECEIVE_DISABLED`: the account is being moved off custody.
    ReceiveDisabled,
    /// Locked, closed or migrated.
    AccountInactive,
    /// USD only: the dealer is down or stale.
    DealerDown,
    /// `LND_OFFLINE`
    LightningDown,
    /// `PRICE_SERVICE_OFFLINE`
    PriceDown,
    /// The invoice is already paid, held, cancelled or expired.
    AlreadyProcessed,
    /// An invoice or transaction of the account has this `externalId` already.
    DuplicateExternalId,
    /// Blink-to-Blink payment: the ledger knows it, the invoice not yet. Ask again.
    NotPaidYet,
    /// No such thing, for instance an unknown payment hash.
    NotFound,
    /// Anything else, in Blink's words (at most 200 characters, no control characters).
    Other(String),
}

/// Blink blocks an account for 300 s once it made 60 invoices in 60 s (its `galoy.yaml`, `rateLimits`).
pub const INVOICE_BLOCK: Duration = Duration::from_secs(300);

/// What a GraphQL error means. Payload errors carry a `code`; top-level errors come without one through Blink's router
/// and are known by their message alone.
pub fn classify(code: Option<&str>, message: &str) -> Error {
    let reason = match code {
        Some("TOO_MANY_REQUEST") => return Error::Limited(INVOICE_BLOCK),
        Some("RECEIVE_DISABLED") => Reason::ReceiveDisabled,
        Some("DEALER_OFFLINE" | "DEALER_ERROR") => Reason::DealerDown,
        Some("LND_OFFLINE") => Reason::LightningDown,
        Some("PRICE_SERVICE_OFFLINE") => Reason::PriceDown,
        _ => return classify_message(message),
    };
    Error::Refused(reason)
}

fn classify_message(message: &str) -> Error {
    let has = |part: &str| message.contains(part);
    let reason = if has("AuthorizationError:") {
        Reason::MissingScope
    } else if has("Too many invoices creation") {
        return Error::Limited(INVOICE_BLOCK);
    } else if has("can no longer receive payments") {
        Reason::ReceiveDisabled
    } else if has("Account is inactive") || message == "Not authorized" {
        Reason::AccountInactive
    } else if has("dealer") {
        Reason::DealerDown
    } else if has("Offchain action failed") {
        Reason::LightningDown
    } else if has("Price unavailable") {
        Reason::PriceDown
    } else if has("already been processed") {
        Reason::AlreadyProcessed
    } else if has("External id for invoice or transaction already exists") {
        Reason::DuplicateExternalId
    } else if has("InvoiceNotPaidError") {
        Reason::NotPaidYet
    } else if has("InvoiceNotFoundError") || has("but it does not exist") {
        Reason::NotFound
    } else if has("HTTP fetch failed from") || has("Service offline") {
        return Error::Unreachable(Fate::Answered);
    } else {
        Reason::Other(plain(message))
    };
    Error::Refused(reason)
}

/// Foreign text, fit for a log line and a page.
pub fn plain(text: &str) -> String {
    clean_and_cut(text, 200)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn top_level_errors_without_a_code_are_known_by_their_message() {
        let read = "Unexpected error occurred, please try again or contact support if it persists \
                    (code: AuthorizationError: not authorized to read data)";
        assert_eq!(classify(None, read), Error::Refused(Reason::MissingScope));
        assert_eq!(
            classify(None, "Not authorized"),
            Error::Refused(Reason::AccountInactive)
        );
        assert_eq!(
            classify(
                Some("TOO_MANY_REQUEST"),
                "Too many invoices creation, please wait for a while and try again."
            ),
            Error::Limited(INVOICE_BLOCK)
        );
    }

    #[test]
    fn foreign_text_is_cut_and_cleaned() {
        assert_eq!(plain("a\nb"), "a b");
        assert_eq!(plain(&"é".repeat(500)).chars().count(), 200);
    }
}
