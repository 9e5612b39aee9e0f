//! What `--sandbox` and the command `sandbox` make of the settings: no real money, loopback only, and nothing of the
//! real Blink beside it.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    net::SocketAddr,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use secrecy::SecretString;
use url::Url;

use super::{Blink, Config, SecretKeys, Settings, SettingsError, World, fresh_key, value};

/// The client that a sandbox knows unless it is given another.
pub const CLIENT_ID: &str = "blink-till-sandbox";
/// No secret: it opens nothing but a sandbox.
pub const CLIENT_SECRET: &str = "known-to-everyone-no-real-money";

/// What belongs to the real Blink and may not stand beside `--sandbox`.
const BLINKS: [&str; 8] = [
    "BLINK_WALLET_CLIENT_ID",
    "BLINK_WALLET_CLIENT_SECRET",
    "BLINK_WALLET_OAUTH_URL",
    "BLINK_WALLET_OAUTH_SERVER_URL",
    "BLINK_WALLET_API_URL",
    "BLINK_WALLET_WS_URL",
    "BLINK_WORKPLACE_API_URL",
    "BLINK_PAYMENT_API_URL",
];

/// A till with a sandbox in the same process.
#[derive(Clone, Debug)]
pub struct SandboxedTill {
    /// The till's settings. Until [`SandboxedTill::keep_key`] its key ring is one that nobody remembers.
    pub config: Config,
    /// `TILL_SANDBOX_LISTEN`, on loopback.
    pub listen: SocketAddr,
    /// Where the generated key is kept; `None` when `TILL_SECRET_KEYS` gave one.
    pub key_file: Option<PathBuf>,
    /// Where the sandbox keeps its world, so that people stay signed in after a restart.
    pub state_file: PathBuf,
}

/// A sandbox without a till: the command `sandbox`.
#[derive(Clone, Debug)]
pub struct LoneSandbox {
    /// `TILL_SANDBOX_LISTEN`, anywhere.
    pub listen: SocketAddr,
    /// The one client it knows.
    pub client_id: String,
    /// That client's secret.
    pub client_secret: SecretString,
    /// Where the till is that this client belongs to.
    pub public_url: Url,
    /// What the client may be granted, where it is registered at a real Hydra.
    pub scopes: Vec<String>,
    /// The names it answers to besides loopback's: those by which tills reach it.
    pub names: Vec<String>,
    /// The real Hydra that it leaves OAuth to.
    pub hydra: Option<Hydra>,
}

/// A real Hydra's two sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hydra {
    /// `--hydra-public`
    pub public: Url,
    /// `--hydra-admin`
    pub admin: Url,
}

impl Settings {
    /// The settings of `--sandbox`.
    ///
    /// # Errors
    /// A setting that is wrong, that belongs to the real Blink, or that leaves loopback.
    pub fn sandboxed_till(&self) -> Result<SandboxedTill, SettingsError> {
        if let Some(name) = BLINKS.into_iter().find(|name| self.given.get(name).is_some()) {
            return Err(SettingsError::new(
                name,
                "is set; --sandbox does not start beside what belongs to the real Blink",
            ));
        }
        let listen = self.loopback("TILL_SANDBOX_LISTEN")?;
        self.loopback("TILL_LISTEN")?;
        let given = self.optional("TILL_SECRET_KEYS", value::keys)?.map(SecretKeys);
        let database = self.database(World::Sandbox)?;
        // What a sandbox keeps for itself is beside its database, or where that would be.
        let file = database.file().unwrap_or(Path::new("sandbox.db"));
        let state_file = beside(file, ".world");
        let key_file = given.is_none().then(|| beside(file, ".key"));
        let keys = given.unwrap_or_else(|| SecretKeys(vec![rand::random()]));
        let blink = Blink::of_sandbox(listen, self.scopes()?);
        let config = self.config(World::Sandbox, keys, blink, self.sandboxed_integrations(listen)?)?;
        Ok(SandboxedTill {
            config,
            listen,
            key_file,
            state_file,
        })
    }

    /// The settings of the command `sandbox`.
    ///
    /// # Errors
    /// A setting that is wrong, half a client, or what belongs to the real Blink: whoever holds a sandbox's strings sees
    /// what it was given.
    pub fn lone_sandbox(&self, hydra: Option<(&str, &str)>) -> Result<LoneSandbox, SettingsError> {
        self.nothing_live(hydra.is_some())?;
        let id = self.optional("BLINK_WALLET_CLIENT_ID", value::credential)?;
        let secret = self.optional("BLINK_WALLET_CLIENT_SECRET", value::credential)?;
        let (client_id, client_secret) = match (id, secret) {
            (Some(id), Some(secret)) => (id, secret),
            (None, None) => (CLIENT_ID.to_owned(), CLIENT_SECRET.to_owned()),
            (Some(_), None) => return Err(SettingsError::new("BLINK_WALLET_CLIENT_SECRET", "is missing")),
            (None, Some(_)) => return Err(SettingsError::new("BLINK_WALLET_CLIENT_ID", "is missing")),
        };
        let address = |flag, text| {
            let url = value::plain_url(text).map_err(|problem| SettingsError::new(flag, &problem))?;
            let is_blinks = url
                .host_str()
                .is_some_and(|host| host == "blink.sv" || host.ends_with(".blink.sv"));
            if is_blinks {
                return Err(SettingsError::new(
                    flag,
                    "is the real Blink's; the sandbox needs a Hydra of its own",
                ));
            }
            Ok(url)
        };
        let hydra = match hydra {
            Some((public, admin)) => Some(Hydra {
                public: address("--hydra-public", public)?,
                admin: address("--hydra-admin", admin)?,
            }),
            None => None,
        };
        Ok(LoneSandbox {
            listen: self.value("TILL_SANDBOX_LISTEN", value::listen)?,
            client_id,
            client_secret: client_secret.into(),
            public_url: self.value("TILL_PUBLIC_URL", value::public_url)?,
            scopes: self.scopes()?,
            names: match self.value("TILL_ALLOW_INSECURE_PROVIDER", value::insecure)? {
                value::Insecure::On(names) => names,
                value::Insecure::Never => Vec::new(),
            },
            hydra,
        })
    }

    /// A client is the one that everybody knows, or one to be registered at a Hydra that is not Blink's; addresses are
    /// loopback's, which no real service has.
    fn nothing_live(&self, registers: bool) -> Result<(), SettingsError> {
        const NO: &str = "is set; the sandbox does not start beside what belongs to the real Blink";
        for name in BLINKS {
            let Some(given) = self.given.get(name) else { continue };
            let is_play = match name {
                "BLINK_WALLET_CLIENT_ID" => registers || given == CLIENT_ID,
                "BLINK_WALLET_CLIENT_SECRET" => registers || given == CLIENT_SECRET,
                _ => Url::parse(given).is_ok_and(|url| value::is_loopback(&url)),
            };
            if !is_play {
                return Err(SettingsError::new(name, NO));
            }
        }
        Ok(())
    }

    fn loopback(&self, name: &'static str) -> Result<SocketAddr, SettingsError> {
        let address = self.value(name, value::listen)?;
        if address.ip().is_loopback() {
            Ok(address)
        } else {
            Err(SettingsError::new(
                name,
                "must be a loopback address like 127.0.0.1 with --sandbox",
            ))
        }
    }
}

impl SandboxedTill {
    /// Takes the sandbox's own key, making it the first time.
    ///
    /// # Errors
    /// The key file can be neither read nor made, or holds something else.
    pub fn keep_key(&mut self) -> io::Result<()> {
        if let Some(file) = &self.key_file {
            self.config.secret_keys = kept_key(file)?;
        }
        Ok(())
    }

    /// Tells the till where the sandbox really listens, which port 0 leaves open.
    pub fn listens_at(&mut self, address: SocketAddr) {
        self.listen = address;
        self.config.blink = Blink::of_sandbox(address, std::mem::take(&mut self.config.blink.scopes));
        self.config.integrations.move_to(address);
    }
}

impl Blink {
    /// The Blink that a sandbox at this address plays.
    pub fn of_sandbox(address: SocketAddr, scopes: Vec<String>) -> Self {
        let at = |scheme: &str, path: &str| {
            Url::parse(&format!("{scheme}://{address}{path}")).expect("an address with a port makes a URL")
        };
        Self {
            client_id: CLIENT_ID.into(),
            client_secret: CLIENT_SECRET.into(),
            oauth_url: at("http", ""),
            oauth_server_url: at("http", ""),
            api_url: at("http", "/graphql"),
            ws_url: at("ws", "/graphql"),
            scopes,
        }
    }
}

/// `till.db` and `.key` make `till.db.key`.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn kept_key(file: &Path) -> io::Result<SecretKeys> {
    if !file.exists() {
        make_key(file)?;
    }
    let text = fs::read_to_string(file)?;
    value::keys(text.trim())
        .map(SecretKeys)
        .map_err(|problem| io::Error::new(io::ErrorKind::InvalidData, format!("it {problem}")))
}

/// The file appears with the whole key in it or not at all, and never over another: two sandboxes that start at once
/// take the same key.
fn make_key(file: &Path) -> io::Result<()> {
    let draft = beside(file, &format!(".{:016x}", rand::random::<u64>()));
    let written = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&draft)
        .and_then(|mut opened| {
            writeln!(opened, "{}", fresh_key())?;
            opened.sync_all()
        })
        .and_then(|()| match fs::hard_link(&draft, file) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            linked => linked,
        });
    // Absent when it could not even be made.
    let _ = fs::remove_file(&draft);
    written
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;
    use crate::config::tests::{problem_of, settings};

    #[test]
    fn a_sandbox_needs_no_settings_and_stays_at_home() {
        let till = settings(&[]).sandboxed_till().expect("nothing is needed");
        assert_eq!(till.config.world, World::Sandbox);
        assert_eq!(till.config.database.file(), Some(Path::new("sandbox.db")));
        assert_eq!(till.key_file.as_deref(), Some(Path::new("sandbox.db.key")));
        assert_eq!(till.config.blink.client_id, "blink-till-sandbox");
        assert_eq!(till.config.blink.oauth_url.as_str(), "http://127.0.0.1:4444/");
        assert_eq!(till.config.blink.api_url.as_str(), "http://127.0.0.1:4444/graphql");
        assert_eq!(till.config.blink.ws_url.as_str(), "ws://127.0.0.1:4444/graphql");
    }

    #[test]
    fn a_sandbox_does_not_start_beside_the_real_blink() {
        for name in BLINKS {
            let told = problem_of(settings(&[(name, "https://oauth.blink.sv")]).sandboxed_till());
            assert!(told.starts_with(name), "{told}");
        }
    }

    #[test]
    fn a_sandbox_does_not_leave_loopback_but_alone() {
        for name in ["TILL_LISTEN", "TILL_SANDBOX_LISTEN"] {
            let told = problem_of(settings(&[(name, "0.0.0.0:3000")]).sandboxed_till());
            assert!(told.starts_with(name) && told.contains("loopback"), "{told}");
        }
        let alone = settings(&[("TILL_SANDBOX_LISTEN", "0.0.0.0:4460")])
            .lone_sandbox(Some(("http://hydra:4444", "http://hydra:4445")))
            .expect("alone it may");
        assert_eq!(alone.public_url.as_str(), "http://localhost:3000/");
        assert_eq!(alone.client_id, CLIENT_ID);
        assert!(
            alone
                .hydra
                .is_some_and(|hydra| hydra.admin.as_str() == "http://hydra:4445/")
        );
    }

    #[test]
    fn a_sandbox_alone_refuses_what_belongs_to_the_real_blink() {
        let hydra = Some(("http://hydra:4444", "http://hydra:4445"));
        for name in BLINKS {
            let live = settings(&[(name, "https://oauth.blink.sv")]);
            let told = problem_of(live.lone_sandbox(None));
            assert!(told.starts_with(name) && told.contains("real Blink"), "{told}");
            assert!(!told.contains("oauth.blink.sv"), "{told}");
        }
        let urls = settings(&[("BLINK_WALLET_API_URL", "https://api.blink.sv/graphql")]);
        assert!(problem_of(urls.lone_sandbox(hydra)).starts_with("BLINK_WALLET_API_URL "));
        let client = [
            ("BLINK_WALLET_CLIENT_ID", "registered-by-us"),
            ("BLINK_WALLET_CLIENT_SECRET", "made-for-the-demo"),
        ];
        assert!(settings(&client).lone_sandbox(hydra).is_ok(), "it is registered there");
        let blinks = Some(("https://oauth.blink.sv", "https://oauth.blink.sv"));
        assert!(problem_of(settings(&client).lone_sandbox(blinks)).starts_with("--hydra-public "));
        let play = settings(&[
            ("BLINK_WALLET_CLIENT_ID", CLIENT_ID),
            ("BLINK_WALLET_CLIENT_SECRET", CLIENT_SECRET),
            ("BLINK_WALLET_API_URL", "http://127.0.0.1:4444/graphql"),
        ]);
        assert!(play.lone_sandbox(None).is_ok(), "what everybody knows is no secret");
    }

    #[test]
    fn half_a_client_and_half_an_address_are_refused() {
        let half = settings(&[("BLINK_WALLET_CLIENT_ID", "till")]);
        let told = problem_of(half.lone_sandbox(Some(("http://hydra:4444", "http://hydra:4445"))));
        assert_eq!(told, "BLINK_WALLET_CLIENT_SECRET is missing");
        let told = problem_of(settings(&[]).lone_sandbox(Some(("http://hydra:4444", "hydra"))));
        assert!(told.starts_with("--hydra-admin "), "{told}");
    }

    #[test]
    fn the_key_is_made_once_and_only_its_owner_reads_it() {
        let folder = std::env::temp_dir().join(format!("blink-till-key-{:x}", rand::random::<u64>()));
        fs::create_dir(&folder).expect("a folder");
        let database = format!("sqlite://{}/sandbox.db", folder.display());
        let start = || {
            let mut till = settings(&[("DATABASE_URL", &database)])
                .sandboxed_till()
                .expect("settings");
            till.keep_key().expect("a key");
            till.config.secret_keys.0
        };
        let starts: Vec<_> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8).map(|_| scope.spawn(start)).collect();
            threads
                .into_iter()
                .map(|thread| thread.join().expect("no panic"))
                .collect()
        });
        assert!(starts.iter().all(|keys| *keys == starts[0]), "all took the same key");
        let file = folder.join("sandbox.db.key");
        let mode = fs::metadata(&file).expect("the key file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        assert_eq!(fs::read_dir(&folder).expect("the folder").count(), 1, "no drafts left");
        fs::write(&file, "change-me").expect("written");
        assert!(kept_key(&file).is_err());
        fs::remove_dir_all(&folder).expect("cleaned up");
    }
}
