//! A paylink of ours, and which address of a hosted page is fit to be shown. Rules without I/O.

use url::{Host, Url};

use crate::{clock::Millis, money::Money};

/// Where the vendor's hosted pages are.
const HOSTS: &str = ".blinkpayment.co.uk";
/// Longer addresses make codes that no phone reads.
const LONGEST_URL: usize = 400;

/// What has become of a paylink at the vendor, as far as the till knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is not known whether it came to be.
    Asked,
    Open,
    /// Cancelled, by the vendor's own word.
    Closed,
    Paid,
    /// It never came to be, or nothing more can be learnt.
    None,
}

impl State {
    pub fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Paid => "paid",
            Self::None => "none",
        }
    }

    pub fn parse(code: &str) -> Self {
        [Self::Asked, Self::Open, Self::Closed, Self::Paid]
            .into_iter()
            .find(|state| state.code() == code)
            .unwrap_or(Self::None)
    }
}

/// A paylink of one attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub attempt_id: String,
    pub sale_id: String,
    pub account_id: String,
    /// What it has to be paid with, exactly.
    pub money: Money,
    pub state: State,
    pub paylink_id: Option<String>,
    pub paylink_url: Option<String>,
    pub created_at: Millis,
    pub expires_at: Millis,
    pub next_at: Millis,
    pub answered_at: Option<Millis>,
    pub is_amount_mismatch: bool,
    pub hinted_transaction: Option<String>,
    pub transaction_id: Option<String>,
    pub paid_at: Option<Millis>,
}

/// The address of a hosted page, if a customer may be sent there: https on the vendor's own hosts, or, where insecure
/// providers are allowed, on the host of the API. Hosts are compared as names.
pub fn fit_to_show(address: &str, api_url: &Url, insecure: bool) -> Option<Url> {
    let url = Url::parse(address).ok()?;
    let bare = url.username().is_empty() && url.password().is_none() && url.as_str().len() <= LONGEST_URL;
    let at_home = match url.host()? {
        host if insecure => Some(host) == api_url.host() && matches!(url.scheme(), "http" | "https"),
        Host::Domain(name) => url.scheme() == "https" && url.port().is_none() && name.ends_with(HOSTS),
        _ => false,
    };
    (bare && at_home && (insecure || !names_port(address))).then_some(url)
}

/// A parsed address has lost a port that is its scheme's own.
fn names_port(address: &str) -> bool {
    let rest = address.split_once("//").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    host.contains(':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_customer_is_sent_to_the_vendor_s_own_hosts_only() {
        let api = Url::parse("https://secure.blinkpayment.co.uk/api").expect("a URL");
        let fits = |address: &str| fit_to_show(address, &api, false).is_some();
        assert!(fits("https://secure.blinkpayment.co.uk/shop/l/KqbP9uY6J"));
        assert!(fits("https://pay.BLINKPAYMENT.co.uk/l/1"));
        for bad in [
            "http://secure.blinkpayment.co.uk/l/1",
            "https://blinkpayment.co.uk/l/1",
            "https://evilblinkpayment.co.uk/l/1",
            "https://secure.blinkpayment.co.uk.evil.example/l/1",
            "https://secure.blinkpayment.co.uk@evil.example/l/1",
            "https://me@secure.blinkpayment.co.uk/l/1",
            "https://secure.blinkpayment.co.uk:8443/l/1",
            "https://secure.blinkpayment.co.uk:443/l/1",
            "https://secure.blinkpayment.co.uk:/l/1",
            "https://127.0.0.1/l/1",
            "javascript:alert(1)//.blinkpayment.co.uk",
            "/l/1",
            "",
        ] {
            assert!(!fits(bad), "{bad}");
        }
        assert!(!fits(&format!(
            "https://a.blinkpayment.co.uk/{}",
            "x".repeat(LONGEST_URL)
        )));
    }

    #[test]
    fn where_insecure_providers_are_allowed_it_is_the_api_s_host() {
        let api = Url::parse("http://127.0.0.1:4444/payment/api").expect("a URL");
        let fits = |address: &str| fit_to_show(address, &api, true).is_some();
        assert!(fits("http://127.0.0.1:4444/payment/l/1") && fits("http://127.0.0.1:9/l/1"));
        for bad in [
            "http://localhost:4444/l/1",
            "https://secure.blinkpayment.co.uk/l/1",
            "http://127.0.0.1@evil.example/l/1",
            "ftp://127.0.0.1/l/1",
        ] {
            assert!(!fits(bad), "{bad}");
        }
    }
}
