//! Every setting, read once, typed. The types; reading them is further down.

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use ipnet::IpNet;
use secrecy::SecretString;
use url::Url;

/// The settings of a running till. Contract, section 2.
#[derive(Clone, Debug)]
pub struct Config {
    /// `TILL_LISTEN`
    pub listen: SocketAddr,
    /// `TILL_PUBLIC_URL`: the origin the browser sees, without a path.
    pub public_url: Url,
    /// `DATABASE_URL`: the file behind `sqlite://`.
    pub database: PathBuf,
    /// Whose database it is: a sandbox's and a live one refuse each other.
    pub world: World,
    /// `TILL_ACCOUNTS`: usernames or account ids that may sign in; `None` is everyone.
    pub accounts: Option<Vec<String>>,
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
    /// `TILL_ADMIN_LISTEN`
    pub admin_listen: Option<SocketAddr>,
}

/// Real money, or the sandbox's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum World {
    Live,
    Sandbox,
}

/// The OAuth client at Blink, and Blink's addresses.
#[derive(Clone, Debug)]
pub struct Blink {
    pub client_id: String,
    pub client_secret: SecretString,
    /// Hydra as the browser sees it; also the `iss` that a callback may carry.
    pub oauth_url: Url,
    /// Hydra as the till reaches it.
    pub oauth_server_url: Url,
    pub api_url: Url,
    pub ws_url: Url,
    /// What sign-in asks for; never empty.
    pub scopes: Vec<String>,
}

/// The key ring: the first key seals, every key opens.
#[derive(Clone)]
pub struct SecretKeys(pub Vec<[u8; 32]>);

impl std::fmt::Debug for SecretKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SecretKeys({} keys)", self.0.len())
    }
}
