//! The optional services: which modules are on, and where their services are. What belongs to one shop is no setting; its
//! owner types it in.

use std::net::SocketAddr;

use url::Url;

use super::{
    Settings, SettingsError,
    value::{self, Insecure, Parsed},
};

/// The modules that there are.
const MODULES: &[&str] = &[
    // A line each.
    "workplace",
    "cards",
];

/// Where the sandbox plays the two services, below its own origin.
const SANDBOX_WORKPLACE: &str = "/workplace/v2";
const SANDBOX_PAYMENT: &str = "/payment/api";

/// The optional modules' settings of the process.
#[derive(Clone, Debug)]
pub struct Integrations {
    /// `TILL_INTEGRATIONS`: the names of the modules that are on.
    pub on: Vec<String>,
    /// `BLINK_WORKPLACE_API_URL`, without a slash at its end's path.
    pub workplace_api_url: Url,
    /// `BLINK_WORKPLACE_ADD_PATH`: below the API's address, with `{user_id}`.
    pub workplace_add_path: String,
    /// `BLINK_WORKPLACE_DELETE_PATH`: the same, with `{linked_account_id}` as well.
    pub workplace_delete_path: String,
    /// `BLINK_PAYMENT_API_URL`
    pub payment_api_url: Url,
    /// `BLINK_PAYMENT_STYLE`
    pub payment_style: PaymentStyle,
    /// `TILL_ALLOW_INSECURE_PROVIDER` allows something: hosted pages are then on the host of `payment_api_url`.
    pub insecure: bool,
}

/// The card service's dialect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaymentStyle {
    /// The current one: `POST /pay/v1/tokens`.
    PayV1,
    /// The one before: `POST /v1/pay/token` and `/v1/pay/token/refresh`.
    LegacyV1Pay,
}

impl Integrations {
    /// Is this module on?
    pub fn has(&self, module: &str) -> bool {
        self.on.iter().any(|on| on == module)
    }

    /// Every module on, against the faces of a sandbox at this origin.
    pub fn of_sandbox(origin: &Url) -> Self {
        let at = |path| origin.join(path).expect("a path can be joined");
        Self {
            on: MODULES.iter().map(ToString::to_string).collect(),
            workplace_api_url: at(SANDBOX_WORKPLACE),
            workplace_add_path: "/users/{user_id}/linked_accounts".to_owned(),
            workplace_delete_path: "/users/{user_id}/linked_accounts/{linked_account_id}".to_owned(),
            payment_api_url: at(SANDBOX_PAYMENT),
            payment_style: PaymentStyle::PayV1,
            insecure: true,
        }
    }

    /// The sandbox listens elsewhere.
    pub(super) fn move_to(&mut self, sandbox: SocketAddr) {
        let moved = Self::of_sandbox(&origin(sandbox));
        self.workplace_api_url = moved.workplace_api_url;
        self.payment_api_url = moved.payment_api_url;
    }
}

impl Settings {
    /// What the settings say.
    ///
    /// # Errors
    /// A setting that is wrong.
    pub(super) fn integrations(&self, insecure: &Insecure) -> Result<Integrations, SettingsError> {
        let https = |text: &str| value::provider_url(text, "https", "http", insecure);
        Ok(Integrations {
            on: self.optional("TILL_INTEGRATIONS", modules)?.unwrap_or_default(),
            workplace_api_url: self.value("BLINK_WORKPLACE_API_URL", https)?,
            workplace_add_path: self.value("BLINK_WORKPLACE_ADD_PATH", |text| path(text, &["{user_id}"]))?,
            workplace_delete_path: self.value("BLINK_WORKPLACE_DELETE_PATH", |text| {
                path(text, &["{user_id}", "{linked_account_id}"])
            })?,
            payment_api_url: self.value("BLINK_PAYMENT_API_URL", https)?,
            payment_style: self.value("BLINK_PAYMENT_STYLE", style)?,
            insecure: *insecure != Insecure::Never,
        })
    }

    /// The same beside a sandbox, which has every module unless the settings name some.
    ///
    /// # Errors
    /// A setting that is wrong.
    pub(super) fn sandboxed_integrations(&self, sandbox: SocketAddr) -> Result<Integrations, SettingsError> {
        let mut settings = self.integrations(&Insecure::On(Vec::new()))?;
        if self.given.get("TILL_INTEGRATIONS").is_none() {
            settings.on = MODULES.iter().map(ToString::to_string).collect();
        }
        settings.move_to(sandbox);
        Ok(settings)
    }
}

fn origin(sandbox: SocketAddr) -> Url {
    Url::parse(&format!("http://{sandbox}")).expect("an address with a port makes a URL")
}

fn modules(text: &str) -> Parsed<Vec<String>> {
    let named = value::list(text)?;
    if named.iter().all(|module| MODULES.contains(&module.as_str())) {
        Ok(named)
    } else {
        Err(format!(
            "names a service that there is not; there are: {}",
            MODULES.join(", ")
        ))
    }
}

/// A path with each of these places in it exactly once, and no other.
fn path(text: &str, places: &[&str]) -> Parsed<String> {
    let once = places.iter().all(|place| text.matches(place).count() == 1);
    let rest = places
        .iter()
        .fold(text.to_owned(), |rest, place| rest.replace(place, ""));
    if text.starts_with('/') && once && !rest.contains(['{', '}', '?', '#', ' ']) {
        Ok(text.to_owned())
    } else {
        Err(format!("is not a path with {} in it, once", places.join(" and ")))
    }
}

fn style(text: &str) -> Parsed<PaymentStyle> {
    match text {
        "pay_v1" => Ok(PaymentStyle::PayV1),
        "legacy_v1_pay" => Ok(PaymentStyle::LegacyV1Pay),
        _ => Err("is neither `pay_v1` nor `legacy_v1_pay`".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::tests::{problem_of, settings};

    fn read(given: &[(&str, &str)]) -> Result<Integrations, SettingsError> {
        settings(given).integrations(&Insecure::Never)
    }

    #[test]
    fn rooms_are_off_until_they_are_named() {
        let none = read(&[]).expect("defaults");
        assert!(none.on.is_empty() && !none.insecure);
        assert_eq!(none.workplace_api_url.as_str(), "https://api.joinblink.com/v2");
        assert_eq!(none.payment_api_url.as_str(), "https://secure.blinkpayment.co.uk/api");
        assert_eq!(none.payment_style, PaymentStyle::PayV1);
        for module in MODULES {
            let one = read(&[("TILL_INTEGRATIONS", module)]).expect("one");
            assert_eq!(one.on, [*module]);
            assert!(one.has(module) && !one.has("other"));
        }
        let typo = MODULES.iter().chain(&["tills"]).copied().collect::<Vec<_>>().join(", ");
        assert!(problem_of(read(&[("TILL_INTEGRATIONS", &typo)])).starts_with("TILL_INTEGRATIONS "));
    }

    #[test]
    fn a_sandbox_has_every_room_and_plays_their_services() {
        let at: SocketAddr = "127.0.0.1:4444".parse().expect("an address");
        let all = settings(&[]).sandboxed_integrations(at).expect("defaults");
        assert!(MODULES.iter().all(|module| all.has(module)) && all.insecure);
        assert_eq!(all.payment_api_url.as_str(), "http://127.0.0.1:4444/payment/api");
        assert_eq!(all.workplace_api_url.as_str(), "http://127.0.0.1:4444/workplace/v2");
        for module in MODULES {
            let one = settings(&[("TILL_INTEGRATIONS", module)]).sandboxed_integrations(at);
            assert_eq!(one.expect("one").on, [*module]);
        }
    }

    #[test]
    fn a_path_has_its_places_once() {
        for bad in [
            "users/{user_id}",
            "/users",
            "/{user_id}/{user_id}",
            "/{user_id}/{other}",
            "/{user_id}?a",
        ] {
            let told = problem_of(read(&[("BLINK_WORKPLACE_ADD_PATH", bad)]));
            assert!(told.starts_with("BLINK_WORKPLACE_ADD_PATH "), "{told}");
        }
        assert!(read(&[("BLINK_WORKPLACE_ADD_PATH", "/user/{user_id}/linked-accounts")]).is_ok());
        assert!(read(&[("BLINK_WORKPLACE_DELETE_PATH", "/user/{user_id}")]).is_err());
    }

    #[test]
    fn vendors_are_spoken_to_by_https_unless_allowed_otherwise() {
        let plain = [("BLINK_PAYMENT_API_URL", "http://127.0.0.1:9/api")];
        assert!(problem_of(read(&plain)).starts_with("BLINK_PAYMENT_API_URL "));
        let allowed = settings(&plain)
            .integrations(&Insecure::On(Vec::new()))
            .expect("allowed");
        assert!(allowed.insecure);
    }
}
