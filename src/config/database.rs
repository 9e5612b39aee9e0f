//! `DATABASE_URL`: a file of this machine, or PostgreSQL for several machines.

use std::{
    borrow::Cow,
    fmt,
    path::{Path, PathBuf},
};

use percent_encoding::percent_decode_str;
use secrecy::SecretString;
use url::Url;

use super::value::Parsed;

/// Where the tables are. Printed, it holds no secret.
#[derive(Clone, Debug)]
pub enum Database {
    /// `sqlite://`: the till's own.
    File(PathBuf),
    /// `postgres://`: several tills may share it.
    Server(Box<Server>),
}

/// A database of PostgreSQL, and who comes to it.
#[derive(Clone, Debug)]
pub struct Server {
    pub host: String,
    pub port: u16,
    /// The folder of its socket, in place of the host.
    pub socket: Option<PathBuf>,
    pub user: String,
    pub password: SecretString,
    pub name: String,
    /// Is its certificate asked for, though it is on this machine?
    pub is_verified: bool,
    /// Who signed its certificate, where the system does not know them.
    pub root_certificate: Option<PathBuf>,
}

impl Server {
    /// Does what is said to it stay on this machine? Otherwise nothing is said without TLS.
    pub fn is_here(&self) -> bool {
        let is_loopback = |host: &str| {
            host.parse()
                .is_ok_and(|address: std::net::IpAddr| address.is_loopback())
        };
        self.socket.is_some() || self.host == "localhost" || is_loopback(self.host.trim_matches(['[', ']']))
    }
}

impl Database {
    /// The file, if it is one.
    pub fn file(&self) -> Option<&Path> {
        match self {
            Self::File(path) => Some(path),
            Self::Server(_) => None,
        }
    }

    /// Reads `DATABASE_URL`.
    ///
    /// # Errors
    /// What is wrong with it, without a word of what it says.
    pub fn parse(text: &str) -> Parsed<Self> {
        if text.starts_with("postgres:") || text.starts_with("postgresql:") {
            return Ok(Self::Server(Box::new(server(text)?)));
        }
        let path = text
            .strip_prefix("sqlite://")
            .or_else(|| text.strip_prefix("sqlite:"))
            .ok_or("does not begin with sqlite:// or postgres://")?;
        if path.contains(['?', '#']) {
            return Err("must be a path without options".into());
        }
        if path.contains(":memory:") {
            return Err("must name a file: a till has to remember".into());
        }
        if path.is_empty() || path.ends_with('/') {
            return Err("names no file".into());
        }
        Ok(Self::File(PathBuf::from(path)))
    }
}

/// `postgres://user:password@host:5432/name`, or by a socket, whose folder comes before the host:
/// `postgres://user@localhost/name?host=/folder`.
fn server(text: &str) -> Parsed<Server> {
    let url = Url::parse(text).map_err(|_| "is not an address of PostgreSQL")?;
    let decoded = |part: &str| percent_decode_str(part).decode_utf8().map(Cow::into_owned);
    let unreadable = |_| "holds characters that are not UTF-8 text";
    let (mut socket, mut root_certificate, mut is_verified) = (None, None, false);
    for (name, value) in url.query_pairs() {
        match name.as_ref() {
            "host" if value.starts_with('/') => socket = Some(PathBuf::from(value.as_ref())),
            "sslrootcert" => root_certificate = Some(PathBuf::from(value.as_ref())),
            // What the till demands anyway of a server that is elsewhere.
            "sslmode" if value == "verify-full" => is_verified = true,
            "sslmode" => return Err("may ask for sslmode=verify-full alone; that is what the till demands".into()),
            _ => return Err("has an option that the till does not know; host and sslrootcert are possible".into()),
        }
    }
    let host = url.host_str().unwrap_or_default().to_owned();
    if host.is_empty() && socket.is_none() {
        return Err("names no host".into());
    }
    let name = decoded(url.path().trim_start_matches('/')).map_err(unreadable)?;
    if name.is_empty() || name.contains('/') {
        return Err("must end with the name of one database".into());
    }
    let user = decoded(url.username()).map_err(unreadable)?;
    if user.is_empty() {
        return Err("names no user".into());
    }
    Ok(Server {
        host,
        port: url.port().unwrap_or(5432),
        socket,
        user,
        password: decoded(url.password().unwrap_or_default()).map_err(unreadable)?.into(),
        name,
        is_verified,
        root_certificate,
    })
}

impl fmt::Display for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => path.display().fmt(f),
            Self::Server(server) => server.fmt(f),
        }
    }
}

impl fmt::Display for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.socket {
            Some(socket) => write!(f, "{} at {}", self.name, socket.display()),
            None => write!(f, "{} at {}:{}", self.name, self.host, self.port),
        }
    }
}

impl From<&Path> for Database {
    fn from(path: &Path) -> Self {
        Self::File(path.to_owned())
    }
}

impl From<&PathBuf> for Database {
    fn from(path: &PathBuf) -> Self {
        Self::File(path.clone())
    }
}

impl From<&Self> for Database {
    fn from(database: &Self) -> Self {
        database.clone()
    }
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;

    #[test]
    fn a_database_is_a_file_or_a_server() {
        for (text, path) in [
            ("sqlite://till.db", "till.db"),
            ("sqlite:till.db", "till.db"),
            ("sqlite://./data/till.db", "./data/till.db"),
            ("sqlite:///srv/till.db", "/srv/till.db"),
            ("sqlite:/srv/till.db", "/srv/till.db"),
        ] {
            let database = Database::parse(text).expect(text);
            assert_eq!(database.file(), Some(Path::new(path)), "{text}");
        }
        let Ok(Database::Server(far)) = Database::parse("postgres://t%40ll:p%2Fw@db.example:6432/till") else {
            panic!("a server");
        };
        assert_eq!(
            (far.user.as_str(), far.password.expose_secret(), far.port),
            ("t@ll", "p/w", 6432)
        );
        assert!(!far.is_here());
        assert_eq!(far.to_string(), "till at db.example:6432");
        assert!(!format!("{far:?}").contains("p/w"));
        let Ok(Database::Server(near)) = Database::parse("postgresql://till@localhost/till?host=/run/postgresql")
        else {
            panic!("a server");
        };
        assert!(near.is_here() && near.socket.as_deref() == Some(Path::new("/run/postgresql")));
        let verified = |text| match Database::parse(text) {
            Ok(Database::Server(server)) => server.is_verified,
            other => panic!("{other:?}"),
        };
        assert!(!verified("postgres://till@127.0.0.1/till"));
        assert!(verified("postgres://till@127.0.0.1/till?sslmode=verify-full"));
        for bad in [
            "till.db",
            "sqlite://",
            "sqlite::memory:",
            "sqlite://:memory:",
            "sqlite://till.db?mode=ro",
            "sqlite:///srv/",
            "mysql://x",
            "postgres://",
            "postgres://db.example/till",
            "postgres://hush@db.example",
            "postgres://hush@db.example/till?sslmode=prefer",
            "postgres://hush@db.example/till?options=-c",
        ] {
            let told = Database::parse(bad).expect_err(bad);
            assert!(!told.contains("hush"), "{told}");
        }
    }
}
