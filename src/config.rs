//! Every setting, read once, typed.
//!
//! `table.rs` lists them, `sources.rs` gathers what flags, environment and `.env` say, `value.rs` reads the values,
//! `sandbox.rs` is what `--sandbox` makes of them. Nothing else asks the process for its environment.

mod database;
mod integrations;
mod sandbox;
mod sources;
mod table;
mod value;

pub use database::{Database, Server};
pub use integrations::{Integrations, PaymentStyle};
pub use sandbox::{Hydra, LoneSandbox, SandboxedTill};
pub use sources::without_foreign_names;
pub use table::{SETTINGS, Setting};

use std::{fmt, net::SocketAddr, ops::RangeInclusive, time::Duration};

use base64::{Engine, engine::general_purpose::STANDARD};
use ipnet::IpNet;
use secrecy::SecretString;
use url::Url;

use sources::Given;
use table::Fallback::Is;
use value::Parsed;

/// The settings of a running till.
#[derive(Clone, Debug)]
pub struct Config {
    /// `TILL_LISTEN`
    pub listen: SocketAddr,
    /// `TILL_PUBLIC_URL`: the origin the browser sees, without a path.
    pub public_url: Url,
    /// `DATABASE_URL`
    pub database: Database,
    /// Whose database it is: a sandbox's and a live one refuse each other.
    pub world: World,
    /// `TILL_ACCOUNTS`: usernames or account ids that may sign in; `None` is everyone.
    pub accounts: Option<Vec<String>>,
    /// `TILL_SIGN_IN`
    pub sign_in: SignIn,
    /// `TILL_SERVICE_WORKER`: may browsers keep what it takes to say something without a network?
    pub has_service_worker: bool,
    /// `TILL_SECRET_KEYS`
    pub secret_keys: SecretKeys,
    /// `BLINK_WALLET_*`
    pub blink: Blink,
    /// `TILL_PROVIDER_TIMEOUT`: a whole call to the provider or the API.
    pub provider_timeout: Duration,
    /// `TILL_REFRESH_SKEW`
    pub refresh_skew: Duration,
    /// `TILL_SESSION_IDLE`
    pub session_idle: Duration,
    /// `TILL_SESSION_MAX`
    pub session_max: Duration,
    /// `TILL_TRUSTED_PROXIES`
    pub trusted_proxies: Vec<IpNet>,
    /// `TILL_EGRESS`: names the address by which Blink is reached.
    pub egress: String,
    /// `TILL_ADMIN_LISTEN`
    pub admin_listen: Option<SocketAddr>,
    /// `TILL_INTEGRATIONS`, `BLINK_WORKPLACE_*`, `BLINK_PAYMENT_*`
    pub integrations: Integrations,
}

/// The ways in for owners; at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignIn {
    /// Login with Blink: OAuth, for which Blink registers a client.
    pub blink: bool,
    /// An API key that the owner made in Blink's dashboard.
    pub api_key: bool,
}

impl Default for SignIn {
    fn default() -> Self {
        Self {
            blink: true,
            api_key: false,
        }
    }
}

/// Real money, or the sandbox's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum World {
    /// Real money.
    Live,
    /// None.
    Sandbox,
}

/// The OAuth client at Blink, and Blink's addresses.
#[derive(Clone, Debug)]
pub struct Blink {
    /// `BLINK_WALLET_CLIENT_ID`
    pub client_id: String,
    /// `BLINK_WALLET_CLIENT_SECRET`
    pub client_secret: SecretString,
    /// Hydra as the browser sees it; also the `iss` that a callback may carry.
    pub oauth_url: Url,
    /// Hydra as the till reaches it.
    pub oauth_server_url: Url,
    /// GraphQL over HTTP.
    pub api_url: Url,
    /// GraphQL subscriptions.
    pub ws_url: Url,
    /// What sign-in asks for; never empty.
    pub scopes: Vec<String>,
}

/// The key ring: the first key seals, every key opens.
#[derive(Clone)]
pub struct SecretKeys(pub Vec<[u8; 32]>);

impl fmt::Debug for SecretKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SecretKeys({} keys)", self.0.len())
    }
}

/// What is logged, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Log {
    /// `TILL_LOG`, a filter that was tried.
    pub filter: String,
    /// `TILL_LOG_FORMAT`
    pub json: bool,
}

/// A setting that is wrong: the process ends with exit code 2. One line, which names the setting and repeats no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsError(String);

impl SettingsError {
    /// `problem` goes on the sentence that the setting's name begins.
    pub fn new(setting: &str, problem: &str) -> Self {
        Self(format!("{setting} {problem}"))
    }
}

impl fmt::Display for SettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SettingsError {}

/// A key for `TILL_SECRET_KEYS`, as `blink-till key` prints it.
pub fn fresh_key() -> String {
    STANDARD.encode(rand::random::<[u8; 32]>())
}

/// Published in `docker-compose.yml`, so that it protects nothing; good for that demo alone.
const DEMO_KEY: [u8; 32] = *b"only-for-the-demo_not-for-money!";

/// A call must end while the lease of a renewal, 30 s, still holds.
const PROVIDER_TIMEOUT: RangeInclusive<Duration> = Duration::from_millis(50)..=Duration::from_secs(25);
const REFRESH_SKEW: RangeInclusive<Duration> = Duration::from_millis(1)..=Duration::from_hours(1);
/// Browsers keep no cookie for longer than 400 days.
const SESSION: RangeInclusive<Duration> = Duration::from_secs(1)..=Duration::from_hours(400 * 24);

/// What flags, environment and `.env` say; each command asks for the part that it needs.
pub struct Settings {
    given: Given,
}

impl Settings {
    /// Reads this process' settings. `flags` go by the settings' names.
    ///
    /// # Errors
    /// Unknown names, and a `.env` that cannot be read.
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
    pub fn read(flags: Vec<(&'static str, String)>) -> Result<Self, SettingsError> {
        let env_file = sources::read_env_file(".env".as_ref())?;
        let given = Given::gather(flags, std::env::vars_os(), env_file.as_deref())?;
        Ok(Self { given })
    }

    /// `TILL_LOG`, `TILL_LOG_FORMAT`
    ///
    /// # Errors
    /// They are wrong.
    pub fn log(&self) -> Result<Log, SettingsError> {
        let json = |text: &str| match text {
            "text" => Ok(false),
            "json" => Ok(true),
            _ => Err("is neither `text` nor `json`".to_owned()),
        };
        Ok(Log {
            filter: self.value("TILL_LOG", value::log_filter)?,
            json: self.value("TILL_LOG_FORMAT", json)?,
        })
    }

    /// `DATABASE_URL`
    ///
    /// # Errors
    /// It is wrong.
    pub fn database(&self, world: World) -> Result<Database, SettingsError> {
        match self.optional("DATABASE_URL", Database::parse)? {
            None if world == World::Sandbox => Ok(Database::File("sandbox.db".into())),
            _ => self.value("DATABASE_URL", Database::parse),
        }
    }

    /// The settings of a till that serves the real Blink.
    ///
    /// # Errors
    /// A setting that is wrong or missing.
    pub fn till(&self) -> Result<Config, SettingsError> {
        let sign_in = self.sign_in()?;
        self.nothing_missing(sign_in)?;
        let insecure = self.value("TILL_ALLOW_INSECURE_PROVIDER", value::insecure)?;
        let https = |text: &str| value::provider_url(text, "https", "http", &insecure);
        let oauth_url = self.value("BLINK_WALLET_OAUTH_URL", https)?;
        let blink = Blink {
            client_id: self.credential("BLINK_WALLET_CLIENT_ID", sign_in)?,
            client_secret: self.credential("BLINK_WALLET_CLIENT_SECRET", sign_in)?.into(),
            oauth_server_url: self
                .optional("BLINK_WALLET_OAUTH_SERVER_URL", https)?
                .unwrap_or_else(|| oauth_url.clone()),
            oauth_url,
            api_url: self.value("BLINK_WALLET_API_URL", https)?,
            ws_url: self.value("BLINK_WALLET_WS_URL", |text| {
                value::provider_url(text, "wss", "ws", &insecure)
            })?,
            scopes: self.scopes()?,
        };
        let keys = self.value("TILL_SECRET_KEYS", |text| {
            value::placeholder(text)?;
            let keys = value::keys(text)?;
            if insecure == value::Insecure::Never && keys.contains(&DEMO_KEY) {
                return Err("holds the demo's key, which everybody knows; `blink-till key` makes a key".into());
            }
            Ok(keys)
        })?;
        let integrations = self.integrations(&insecure)?;
        self.config(World::Live, SecretKeys(keys), blink, integrations)
    }

    /// What needs neither Blink nor a sandbox to be known.
    fn config(
        &self,
        world: World,
        secret_keys: SecretKeys,
        blink: Blink,
        integrations: Integrations,
    ) -> Result<Config, SettingsError> {
        // Not used by every command, and yet no place for a typo.
        self.value("TILL_SANDBOX_LISTEN", value::listen)?;
        let (session_idle, session_max) = self.session()?;
        Ok(Config {
            listen: self.value("TILL_LISTEN", value::listen)?,
            public_url: self.value("TILL_PUBLIC_URL", value::public_url)?,
            database: self.database(world)?,
            world,
            accounts: self.optional("TILL_ACCOUNTS", value::list)?,
            sign_in: self.sign_in()?,
            has_service_worker: self.value("TILL_SERVICE_WORKER", value::switch)?,
            secret_keys,
            blink,
            provider_timeout: self.value("TILL_PROVIDER_TIMEOUT", |text| value::duration(text, PROVIDER_TIMEOUT))?,
            refresh_skew: self.value("TILL_REFRESH_SKEW", |text| value::duration(text, REFRESH_SKEW))?,
            session_idle,
            session_max,
            trusted_proxies: self
                .optional("TILL_TRUSTED_PROXIES", value::networks)?
                .unwrap_or_default(),
            egress: self.value("TILL_EGRESS", value::name)?,
            admin_listen: self.optional("TILL_ADMIN_LISTEN", value::listen)?,
            integrations,
        })
    }

    /// How long a sign-in lasts: idle, and at all.
    fn session(&self) -> Result<(Duration, Duration), SettingsError> {
        let max = self.value("TILL_SESSION_MAX", |text| value::duration(text, SESSION))?;
        let idle = self.value("TILL_SESSION_IDLE", |text| value::duration(text, SESSION))?;
        if idle > max && self.given.get("TILL_SESSION_IDLE").is_some() {
            return Err(SettingsError::new(
                "TILL_SESSION_IDLE",
                "must not be longer than TILL_SESSION_MAX",
            ));
        }
        Ok((idle.min(max), max))
    }

    fn sign_in(&self) -> Result<SignIn, SettingsError> {
        self.value("TILL_SIGN_IN", value::sign_in)
    }

    /// A half of the OAuth client, which a till with keys alone has not.
    fn credential(&self, name: &'static str, sign_in: SignIn) -> Result<String, SettingsError> {
        if sign_in.blink {
            return self.value(name, value::credential);
        }
        Ok(self.optional(name, value::credential)?.unwrap_or_default())
    }

    fn scopes(&self) -> Result<Vec<String>, SettingsError> {
        self.value("BLINK_WALLET_SCOPES", value::scopes)
    }

    /// All that is missing in one line, so that nobody has to start three times to learn it.
    fn nothing_missing(&self, sign_in: SignIn) -> Result<(), SettingsError> {
        let client = ["BLINK_WALLET_CLIENT_ID", "BLINK_WALLET_CLIENT_SECRET"];
        let client = client.into_iter().filter(|_| sign_in.blink);
        let missing: Vec<&str> = client
            .chain(["TILL_SECRET_KEYS"])
            .filter(|name| self.given.get(name).is_none())
            .collect();
        if missing.is_empty() {
            return Ok(());
        }
        let verb = if missing.len() == 1 { "is" } else { "are" };
        Err(SettingsError::new(
            &missing.join(", "),
            &format!("{verb} missing; `blink-till --sandbox` needs none of them"),
        ))
    }

    /// A setting that has a value, its own or the default's.
    fn value<T>(&self, name: &'static str, parse: impl FnOnce(&str) -> Parsed<T>) -> Result<T, SettingsError> {
        let default = || match table::find(name).map(|setting| &setting.default) {
            Some(Is(default)) => Some(*default),
            _ => None,
        };
        let Some(text) = self.given.get(name).or_else(default) else {
            return Err(SettingsError::new(name, "is missing"));
        };
        parse(text).map_err(|problem| SettingsError::new(name, &problem))
    }

    /// A setting that may have none.
    fn optional<T>(
        &self,
        name: &'static str,
        parse: impl FnOnce(&str) -> Parsed<T>,
    ) -> Result<Option<T>, SettingsError> {
        match self.given.get(name) {
            Some(text) => parse(text)
                .map(Some)
                .map_err(|problem| SettingsError::new(name, &problem)),
            None => Ok(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Settings as the environment would give them.
    pub fn settings(given: &[(&str, &str)]) -> Settings {
        let environment = given.iter().map(|(name, value)| (name.into(), value.into()));
        Settings {
            given: Given::gather(vec![], environment, None).expect("known names"),
        }
    }

    /// What was refused, in the words of the one line.
    pub fn problem_of<T>(result: Result<T, SettingsError>) -> String {
        result.map(|_| ()).expect_err("refused").to_string()
    }

    const KEY: &str = "7wqGTzT1sLqfh3Ay0rSNcz9aEqYdWvlS0m0NnQKsJ5M=";
    const LIVE: [(&str, &str); 3] = [
        ("BLINK_WALLET_CLIENT_ID", "till-1"),
        ("BLINK_WALLET_CLIENT_SECRET", "hush-hush"),
        ("TILL_SECRET_KEYS", KEY),
    ];

    fn live_with(more: &[(&str, &str)]) -> Result<Config, SettingsError> {
        settings(&[&LIVE[..], more].concat()).till()
    }

    #[test]
    fn three_settings_make_a_till_and_the_contract_gives_the_rest() {
        let config = live_with(&[]).expect("enough");
        assert_eq!(config.listen.to_string(), "127.0.0.1:3000");
        assert_eq!(config.public_url.as_str(), "http://localhost:3000/");
        assert_eq!(config.database.to_string(), "till.db");
        assert_eq!(config.world, World::Live);
        assert!(config.accounts.is_none() && config.trusted_proxies.is_empty() && config.admin_listen.is_none());
        assert_eq!(config.blink.oauth_url.as_str(), "https://oauth.blink.sv/");
        assert_eq!(config.blink.oauth_server_url, config.blink.oauth_url);
        assert_eq!(config.blink.ws_url.as_str(), "wss://ws.blink.sv/graphql");
        assert_eq!(config.blink.scopes, ["read", "receive", "offline"]);
        assert_eq!(config.provider_timeout, Duration::from_secs(10));
        assert_eq!(config.session_max, Duration::from_secs(180 * 86_400));
        let printed = format!("{config:?}");
        assert!(!printed.contains("hush-hush") && !printed.contains(KEY), "{printed}");
    }

    #[test]
    fn half_configured_does_not_start_and_says_all_that_is_missing() {
        let told = problem_of(settings(&[]).till());
        assert_eq!(
            told,
            "BLINK_WALLET_CLIENT_ID, BLINK_WALLET_CLIENT_SECRET, TILL_SECRET_KEYS are missing; \
             `blink-till --sandbox` needs none of them"
        );
        let told = problem_of(settings(&LIVE[..2]).till());
        assert!(told.starts_with("TILL_SECRET_KEYS is missing"), "{told}");
    }

    #[test]
    fn a_wrong_setting_is_named_in_one_line_that_holds_no_value() {
        let value = "s3cret-value";
        for name in SETTINGS.iter().map(|setting| setting.name) {
            let sloppy = [
                "TILL_ACCOUNTS",
                "TILL_EGRESS",
                "BLINK_WALLET_CLIENT_ID",
                "BLINK_WALLET_CLIENT_SECRET",
            ];
            // `s3cret-value` would do as the name of a host.
            if sloppy.contains(&name) || name == "TILL_ALLOW_INSECURE_PROVIDER" {
                continue;
            }
            let settings = settings(&[&LIVE[..], &[(name, value)]].concat());
            let told = problem_of(settings.log().and_then(|_| settings.till()));
            assert!(told.starts_with(&format!("{name} ")), "{name}: {told}");
            assert!(!told.contains(value) && !told.contains('\n'), "{told}");
        }
    }

    #[test]
    fn examples_and_the_demos_key_are_refused() {
        for name in [
            "BLINK_WALLET_CLIENT_ID",
            "BLINK_WALLET_CLIENT_SECRET",
            "TILL_SECRET_KEYS",
        ] {
            let told = problem_of(live_with(&[(name, "change-me")]));
            assert!(told.starts_with(name) && told.contains("placeholder"), "{told}");
        }
        let demo = STANDARD.encode(DEMO_KEY);
        assert!(include_str!("../docker-compose.yml").contains(&demo));
        assert!(problem_of(live_with(&[("TILL_SECRET_KEYS", &demo)])).contains("demo"));
        let compose = [
            ("TILL_SECRET_KEYS", demo.as_str()),
            ("TILL_ALLOW_INSECURE_PROVIDER", "hydra"),
        ];
        assert!(live_with(&compose).is_ok());
    }

    #[test]
    fn a_session_is_not_idle_for_longer_than_it_lasts() {
        let told = problem_of(live_with(&[("TILL_SESSION_MAX", "7d"), ("TILL_SESSION_IDLE", "8d")]));
        assert!(told.starts_with("TILL_SESSION_IDLE "), "{told}");
        let week = live_with(&[("TILL_SESSION_MAX", "7d")]).expect("the default gives way");
        assert_eq!(week.session_idle, week.session_max);
    }

    #[test]
    fn a_fresh_key_is_taken_and_no_two_are_the_same() {
        let (one, other) = (fresh_key(), fresh_key());
        assert_ne!(one, other);
        assert!(live_with(&[("TILL_SECRET_KEYS", &format!("{one},{other}"))]).is_ok());
    }
}
