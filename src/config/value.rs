//! How each kind of value is written. Nothing here knows which setting it reads, and no message repeats a value: it may
//! be a secret, or hold one.

use std::{
    net::{IpAddr, SocketAddr},
    ops::RangeInclusive,
    time::Duration,
};

use base64::{
    Engine,
    alphabet::{STANDARD, URL_SAFE},
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use ipnet::IpNet;
use url::{Host, Url};

use super::SignIn;

/// A value, or what is wrong with it.
pub type Parsed<T> = Result<T, String>;

/// What may be written in a secret's place by an example, and is never one.
const PLACEHOLDERS: [&str; 10] = [
    "change-me",
    "changeme",
    "change_me",
    "example",
    "secret",
    "password",
    "todo",
    "xxx",
    "your-client-id",
    "your-client-secret",
];

/// An address to listen on.
pub fn listen(text: &str) -> Parsed<SocketAddr> {
    text.parse()
        .map_err(|_| "is not an address to listen on, like 127.0.0.1:3000 or [::1]:3000".into())
}

/// A short name of somebody's choice.
pub fn name(text: &str) -> Parsed<String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    if (1..=64).contains(&text.len()) && text.chars().all(fits) {
        return Ok(text.to_owned());
    }
    Err("must be 1 to 64 letters, digits, dots, dashes or underscores".into())
}

/// The origin that the browser sees.
pub fn public_url(text: &str) -> Parsed<Url> {
    let url = address(text, ["https", "http"])?;
    if url.path() != "/" {
        return Err("must be an origin, without a path".into());
    }
    if url.scheme() != "https" && !is_loopback(&url) {
        return Err("must be https, as its host is not a loopback host".into());
    }
    Ok(url)
}

/// An address of the provider, with `secure` as its scheme, or `insecure` where that is allowed.
pub fn provider_url(text: &str, secure: &str, insecure: &str, allowed: &Insecure) -> Parsed<Url> {
    let url = address(text, [secure, insecure])?;
    if url.scheme() != secure && !allowed.allows(&url) {
        return Err(format!(
            "must be {secure}; TILL_ALLOW_INSECURE_PROVIDER says on which hosts it need not be"
        ));
    }
    Ok(url)
}

/// An http(s) address that only a developer's own machines see, like that of Hydra's admin side.
pub fn plain_url(text: &str) -> Parsed<Url> {
    address(text, ["https", "http"])
}

fn address(text: &str, schemes: [&str; 2]) -> Parsed<Url> {
    let expected = || format!("is not an address that begins with {}://", schemes[0]);
    let url = Url::parse(text).map_err(|_| expected())?;
    // The parser forgives `https:host` and `https:///host`; what is read twice should be written once.
    if !schemes.contains(&url.scheme()) || !text.contains("://") || text.contains(":///") || text.contains('\\') {
        return Err(expected());
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("must not hold a user name or a password".into());
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("must not hold a query or a fragment".into());
    }
    if url.port() == Some(0) {
        return Err("has port 0".into());
    }
    Ok(url)
}

/// Is this host the machine itself, whatever a name server says?
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Where the provider may be spoken to without TLS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Insecure {
    /// Nowhere.
    Never,
    /// On loopback hosts and on these.
    On(Vec<String>),
}

impl Insecure {
    fn allows(&self, url: &Url) -> bool {
        match self {
            Self::Never => false,
            Self::On(hosts) => is_loopback(url) || url.host_str().is_some_and(|host| hosts.iter().any(|h| h == host)),
        }
    }
}

/// `false`, `true`, or host names.
pub fn insecure(text: &str) -> Parsed<Insecure> {
    match text.to_ascii_lowercase().as_str() {
        "false" => return Ok(Insecure::Never),
        "true" => return Ok(Insecure::On(Vec::new())),
        _ => {}
    }
    let hosts = list(text)?;
    // `yes` and `1` would pass for names of hosts; who writes them means something else.
    let looks_like_a_name = |host: &String| {
        !["true", "false", "yes", "no", "on", "off"].contains(&host.as_str())
            && host.contains(|c: char| c.is_ascii_alphabetic())
            && host
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_'))
    };
    let hosts: Vec<String> = hosts.iter().map(|host| host.to_ascii_lowercase()).collect();
    if hosts.iter().all(looks_like_a_name) {
        Ok(Insecure::On(hosts))
    } else {
        Err("is neither `true` nor `false` nor a list of host names".into())
    }
}

/// Parts between commas; none may be empty.
pub fn list(text: &str) -> Parsed<Vec<String>> {
    let parts: Vec<String> = text.split(',').map(|part| part.trim().to_owned()).collect();
    if parts.iter().any(String::is_empty) {
        return Err("has an empty place between its commas".into());
    }
    Ok(parts)
}

/// The ways in, comma-separated.
pub fn sign_in(text: &str) -> Parsed<SignIn> {
    let mut ways = SignIn {
        blink: false,
        api_key: false,
    };
    for way in list(text)? {
        match way.as_str() {
            "blink" => ways.blink = true,
            "api-key" => ways.api_key = true,
            _ => return Err("knows `blink` and `api-key`, comma-separated".into()),
        }
    }
    Ok(ways)
}

/// `on` or `off`.
pub fn switch(text: &str) -> Parsed<bool> {
    match text {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err("is `on` or `off`".into()),
    }
}

/// `500ms`, `10s`, `5m`, `24h`, `30d`, within a range.
pub fn duration(text: &str, range: RangeInclusive<Duration>) -> Parsed<Duration> {
    let expected = || "is not a duration like 500ms, 10s, 5m, 24h or 30d".to_owned();
    let end_of_number = text.find(|c: char| !c.is_ascii_digit()).ok_or_else(expected)?;
    let (number, unit) = text.split_at(end_of_number);
    let number: u64 = number.parse().map_err(|_| expected())?;
    let milliseconds = match unit {
        "ms" => 1,
        "s" => 1_000,
        "m" => 60_000,
        "h" => 3_600_000,
        "d" => 86_400_000,
        _ => return Err(expected()),
    };
    let span = Duration::from_millis(number.checked_mul(milliseconds).ok_or_else(expected)?);
    if range.contains(&span) {
        return Ok(span);
    }
    Err(format!(
        "must be between {} and {}",
        shown(*range.start()),
        shown(*range.end())
    ))
}

/// A duration as settings write it, in the largest unit that fits.
fn shown(span: Duration) -> String {
    let units = [(86_400_000, "d"), (3_600_000, "h"), (60_000, "m"), (1_000, "s")];
    let milliseconds = span.as_millis();
    units
        .iter()
        .find(|(size, _)| milliseconds >= *size && milliseconds.is_multiple_of(*size))
        .map_or_else(
            || format!("{milliseconds}ms"),
            |(size, unit)| format!("{}{unit}", milliseconds / size),
        )
}

/// Networks, comma-separated; an address alone is a network of one.
pub fn networks(text: &str) -> Parsed<Vec<IpNet>> {
    let network = |part: &String| {
        part.parse::<IpNet>()
            .or_else(|_| part.parse::<IpAddr>().map(IpNet::from))
            .map_err(|_| "is not a list of networks like 10.0.0.0/8,fd00::/8".to_owned())
    };
    list(text)?.iter().map(network).collect()
}

/// Keys of 32 bytes in base64, standard or URL-safe, padded or not.
pub fn keys(text: &str) -> Parsed<Vec<[u8; 32]>> {
    list(text)?.iter().map(|part| key(part)).collect()
}

fn key(text: &str) -> Parsed<[u8; 32]> {
    let lenient = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let bytes = GeneralPurpose::new(&STANDARD, lenient)
        .decode(text)
        .or_else(|_| GeneralPurpose::new(&URL_SAFE, lenient).decode(text))
        .map_err(|_| not_a_key("holds something that is not base64"))?;
    let key: [u8; 32] = bytes
        .try_into()
        .map_err(|_| not_a_key("holds a key that is not 32 bytes long"))?;
    // All zeros, all `A`s, a text repeated: typed, not drawn. A drawn key has about 30 different bytes in it.
    let mut kinds = key.to_vec();
    kinds.sort_unstable();
    kinds.dedup();
    if kinds.len() < 12 {
        return Err(not_a_key("holds a key that was not drawn at random"));
    }
    Ok(key)
}

fn not_a_key(problem: &str) -> String {
    format!("{problem}; `blink-till key` makes a key")
}

/// A client's id or secret: anything but an example's placeholder. Spaces may be inside (RFC 6749 appendix A allows every
/// visible character and the space), but one at an end is a slip of copying.
pub fn credential(text: &str) -> Parsed<String> {
    placeholder(text)?;
    if text.chars().any(char::is_control) {
        return Err("holds a control character".into());
    }
    if text.trim() != text {
        return Err("begins or ends with a space".into());
    }
    Ok(text.to_owned())
}

/// Refuses what an example file holds in the place of a secret.
pub fn placeholder(text: &str) -> Parsed<()> {
    let bracketed = text.starts_with('<') && text.ends_with('>');
    if bracketed || PLACEHOLDERS.contains(&text.to_ascii_lowercase().as_str()) {
        return Err("is still an example's placeholder".into());
    }
    Ok(())
}

/// OAuth scopes; `read` is among them, since an empty grant means unlimited power at Blink's API and a till that may
/// not read cannot even learn who signed in.
pub fn scopes(text: &str) -> Parsed<Vec<String>> {
    let mut scopes: Vec<String> = Vec::new();
    for scope in text.split_whitespace() {
        if !scope
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ':'))
        {
            return Err("is not a list of scopes separated by spaces".into());
        }
        if !scopes.iter().any(|known| known == scope) {
            scopes.push(scope.to_owned());
        }
    }
    if scopes.iter().any(|scope| scope == "read") {
        Ok(scopes)
    } else {
        Err("must contain `read`".into())
    }
}

/// A filter of `tracing`. A bare word must be a level: a typo would pass for the name of a module and silence the rest.
pub fn log_filter(text: &str) -> Parsed<String> {
    let levels = ["off", "error", "warn", "info", "debug", "trace"];
    let bare = text.split(',').map(str::trim).find(|directive| {
        !directive.contains(['=', '[', ':']) && !levels.contains(&directive.to_ascii_lowercase().as_str())
    });
    if bare.is_some() || tracing_subscriber::EnvFilter::try_new(text).is_err() {
        return Err(
            "is neither a level (error, warn, info, debug, trace) nor a filter like info,blink_till=debug".into(),
        );
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_public_address_is_an_origin_and_https_off_loopback() {
        for good in [
            "https://till.example",
            "https://till.example/",
            "https://till.example:8443",
            "http://localhost:3000",
            "http://shop.localhost:3000",
            "http://127.0.0.1:3000",
            "http://127.9.9.9",
            "http://[::1]:3000",
        ] {
            assert!(public_url(good).is_ok(), "{good}");
        }
        for bad in [
            "till.example",
            "localhost:3000",
            "https:till.example",
            "https:///till.example",
            "https://till.example/shop",
            "https://till.example?",
            "https://till.example/?a=b",
            "https://till.example#top",
            "https://me@till.example",
            "https://me:pw@till.example",
            "http://till.example",
            "http://localhost.example",
            "http://notlocalhost",
            "http://0.0.0.0:3000",
            "http://localhost:0",
            "ftp://localhost",
            "https://",
        ] {
            assert!(public_url(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_provider_is_spoken_to_in_clear_only_where_that_was_allowed() {
        let compose = insecure("hydra, Sandbox").expect("host names");
        let cases = [
            ("https://oauth.blink.sv", "false", true),
            ("http://127.0.0.1:4444", "false", false),
            ("http://127.0.0.1:4444", "true", true),
            ("http://hydra:4444", "true", false),
        ];
        for (url, setting, allowed) in cases {
            let setting = insecure(setting).expect("a boolean");
            assert_eq!(
                provider_url(url, "https", "http", &setting).is_ok(),
                allowed,
                "{url} {setting:?}"
            );
        }
        for (url, allowed) in [
            ("http://hydra:4444", true),
            ("http://sandbox:4444", true),
            ("http://localhost:4444", true),
            ("http://hydra.example", false),
        ] {
            assert_eq!(provider_url(url, "https", "http", &compose).is_ok(), allowed, "{url}");
        }
        assert!(provider_url("ws://127.0.0.1:4444/graphql", "wss", "ws", &compose).is_ok());
        assert!(provider_url("https://ws.blink.sv", "wss", "ws", &compose).is_err());
        for wrong in ["yes", "1", "TRUE,hydra", "hydra,", "*", "http://hydra"] {
            assert!(insecure(wrong).is_err(), "{wrong}");
        }
        assert_eq!(insecure("TRUE"), Ok(Insecure::On(vec![])));
    }

    #[test]
    fn durations_have_a_unit_and_a_sane_size() {
        let range = Duration::from_millis(100)..=Duration::from_secs(86_400);
        for (text, milliseconds) in [("500ms", 500), ("10s", 10_000), ("5m", 300_000), ("24h", 86_400_000)] {
            assert_eq!(
                duration(text, range.clone()),
                Ok(Duration::from_millis(milliseconds)),
                "{text}"
            );
        }
        assert_eq!(
            duration("1d", range.clone()),
            Ok(Duration::from_secs(86_400)),
            "the bounds count"
        );
        for bad in [
            "",
            "10",
            "s",
            "-1s",
            "1.5s",
            "10 s",
            "1h30m",
            "10S",
            "999999999999999999999s",
        ] {
            assert!(
                duration(bad, range.clone()).is_err_and(|e| e.contains("not a duration")),
                "{bad}"
            );
        }
        for far in ["0s", "0ms", "99ms", "2d", "18446744073709551s"] {
            assert!(duration(far, range.clone()).is_err(), "{far}");
        }
        assert_eq!(duration("0s", range).expect_err("zero"), "must be between 100ms and 1d");
    }

    #[test]
    fn keys_are_32_drawn_bytes_in_either_base64() {
        let mut drawn: [u8; 32] = std::array::from_fn(|i| (i * 37 + 251) as u8);
        drawn[0] = 0xfb;
        drawn[1] = 0xff;
        for engine in [
            base64::engine::general_purpose::STANDARD,
            base64::engine::general_purpose::STANDARD_NO_PAD,
            base64::engine::general_purpose::URL_SAFE,
            base64::engine::general_purpose::URL_SAFE_NO_PAD,
        ] {
            let text = engine.encode(drawn);
            assert_eq!(keys(&format!("{text}, {text}")), Ok(vec![drawn, drawn]));
        }
        let encode = |bytes: &[u8]| base64::engine::general_purpose::STANDARD.encode(bytes);
        for bad in [
            encode(&[0; 32]),
            encode(&[b'A'; 32]),
            encode(b"0123456701234567012345670123456!"),
            encode(&drawn[..31]),
            "change-me".to_owned(),
            String::new(),
            format!("{},", encode(&drawn)),
        ] {
            assert!(keys(&bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn scopes_are_never_empty_and_hold_read() {
        assert_eq!(
            scopes("read  receive read"),
            Ok(vec!["read".to_owned(), "receive".to_owned()])
        );
        for bad in ["", "  ", "receive offline", "read,receive", "READ", "read \"x\""] {
            assert!(scopes(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn lists_networks_and_filters() {
        assert_eq!(list("alice, bob"), Ok(vec!["alice".to_owned(), "bob".to_owned()]));
        assert!(list("alice,,bob").is_err());
        assert_eq!(networks("10.0.0.0/8,::1").map(|n| n.len()), Ok(2));
        assert!(networks("10.0.0.0/33").is_err());
        assert!(networks("proxy").is_err());
        for good in ["info", "warn,blink_till=debug", "DEBUG", "off"] {
            assert!(log_filter(good).is_ok(), "{good}");
        }
        for bad in ["inof", "info,", "blink_till=loud"] {
            assert!(log_filter(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_placeholder_is_no_credential() {
        for bad in [
            "change-me",
            "CHANGEME",
            "<client id>",
            "your-client-secret",
            " copied with a space",
            "two\nlines",
        ] {
            assert!(credential(bad).is_err(), "{bad}");
        }
        assert_eq!(credential("s+e/c%r:et =1"), Ok("s+e/c%r:et =1".to_owned()));
        assert_eq!(credential("8f1d~x"), Ok("8f1d~x".to_owned()));
    }
}
