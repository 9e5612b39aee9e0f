//! `blink-till doctor`: is everything well? One line for each check, with the fix. Changes nothing.

use std::fmt;

use secrecy::SecretString;
use tokio::{net::TcpListener, sync::mpsc};
use url::Url;

use crate::{
    auth::{Answer, CALLBACK_PATH, Provider},
    blink::{
        self, Client, Error, Fate,
        probe::{self, Seen},
    },
    clock::{Clock, Millis},
    config::{Config, Database, SettingsError, SignIn},
    db::{self, Found},
    http::endpoint,
};

/// Tokens live for an hour and signed answers for minutes: a minute off does no harm, more will.
const SKEW: u64 = 60;
/// Milliseconds: what machines that share a database may differ by before somebody should look after it.
const SHARED_SKEW: u64 = 2000;

/// The result of one check: what is well, or what is wrong and how to put it right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What was looked at.
    pub check: &'static str,
    /// What was found.
    pub result: Result<String, String>,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.result {
            Ok(found) => write!(f, "ok    {}: {found}", self.check),
            Err(wrong) => write!(f, "FAIL  {}: {wrong}", self.check),
        }
    }
}

/// Checks one thing after the other and tells each as soon as it is known.
pub async fn examine(settings: Result<Config, SettingsError>, clock: &Clock, mut tell: impl FnMut(&Finding)) {
    let mut found = |check, result| tell(&Finding { check, result });
    let config = match settings {
        Ok(config) => config,
        Err(error) => return found("settings", Err(error.to_string())),
    };
    let settings = if config.sign_in.blink {
        let way_back = endpoint(&config.public_url, CALLBACK_PATH);
        format!("sign-in comes back to {way_back}")
    } else {
        format!("keys are pasted at {}", endpoint(&config.public_url, "/login/key"))
    };
    found("settings", Ok(settings));
    found("sign-in", Ok(ways_in(config.sign_in)));
    if config.sign_in.blink {
        found("scopes", scopes(&config.blink.scopes));
    }
    found("database", database(&config).await);
    if let Some(told) = shared_clock(&config.database, clock).await {
        found("shared clock", told);
    }
    found("ports", ports(&config).await);
    let blink = Client::new(config.blink.api_url.clone(), config.provider_timeout, clock.clone());
    if config.sign_in.blink {
        let seen = probe::provider(&config.blink.oauth_server_url, config.provider_timeout).await;
        let theirs = seen.as_ref().ok().and_then(|seen| seen.time);
        let ahead = theirs.map(|theirs| clock.now() - theirs);
        found("clock", time_of_day(clock, "the provider", ahead));
        found("provider", provider(&config.blink.oauth_url, seen));
        found("client", client(&config).await);
        found("api", api(&config, &blink).await);
    } else {
        let answered = api(&config, &blink).await;
        found("clock", time_of_day(clock, "Blink", blink.ahead()));
        found("api", answered);
    }
    found("websocket", websocket(&config).await);
}

/// What sign-in asks for must let the till charge and stay signed in, and nothing more: who holds a token that may send
/// can empty the wallet.
fn scopes(asked: &[String]) -> Result<String, String> {
    let has = |scope: &str| asked.iter().any(|asked| asked == scope);
    let wrong = if has("write") {
        "it asks for `write`, with which money can be sent; a till never needs it"
    } else if !has("receive") {
        "it does not ask for `receive`, without which no invoice can be made"
    } else if !has("offline") && !has("offline_access") {
        "it does not ask for `offline`, without which everybody is signed out after an hour"
    } else {
        return Ok(format!("sign-in asks for {}", asked.join(" ")));
    };
    Err(format!(
        "BLINK_WALLET_SCOPES: {wrong}; the default is `read receive offline`"
    ))
}

/// Can it listen? While a till runs here on this database a port that is taken is its own.
async fn ports(config: &Config) -> Result<String, String> {
    let mut told = Vec::new();
    let mut held = Vec::new();
    for (setting, address) in [
        ("TILL_LISTEN", Some(config.listen)),
        ("TILL_ADMIN_LISTEN", config.admin_listen),
    ] {
        let Some(address) = address else { continue };
        match TcpListener::bind(address).await {
            Ok(listener) => held.push(listener),
            Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {
                if db::is_in_use(&config.database).await {
                    return Ok("a till is running with this database; its ports are its own".into());
                }
                return Err(format!(
                    "{setting}: {address} is taken by another program; stop that one or choose another port"
                ));
            }
            Err(error) => return Err(format!("{setting}: cannot listen on {address}: {error}")),
        }
        told.push(address.to_string());
    }
    Ok(format!("{} can be had", told.join(" and ")))
}

fn ways_in(sign_in: SignIn) -> String {
    let ways = [(sign_in.blink, "Login with Blink"), (sign_in.api_key, "an API key")];
    let ways: Vec<&str> = ways.into_iter().filter(|(on, _)| *on).map(|(_, way)| way).collect();
    format!("owners come in by {}", ways.join(" or "))
}

async fn database(config: &Config) -> Result<String, String> {
    let place = &config.database;
    match db::look(place, config.world).await {
        Ok(Found::Till) => Ok(format!("{place} is sound")),
        Ok(Found::Nothing) => Ok(format!("{place} will be created")),
        Err(error) => Err(error.to_string()),
    }
}

/// Several machines on one database go by its clock. `None`: the database is this machine's.
async fn shared_clock(database: &Database, clock: &Clock) -> Option<Result<String, String>> {
    let ahead = match db::ahead_of(database, || clock.of_machine()).await {
        Ok(ahead) => ahead?,
        // Said already, of the database.
        Err(_) => return None,
    };
    let off = ahead.unsigned_abs();
    let way = if ahead > 0 { "behind" } else { "ahead of" };
    Some(if off > SHARED_SKEW {
        Err(format!(
            "this machine's clock is {off} ms {way} the database's; let NTP set both"
        ))
    } else {
        Ok(format!("{off} ms {way} the database's"))
    })
}

/// A wrong clock ends sign-ins early or late, and sales with them.
fn time_of_day(clock: &Clock, whose: &str, ahead: Option<Millis>) -> Result<String, String> {
    if !clock.is_sane() {
        return Err("the system's clock is years off; set it".into());
    }
    let Some(ahead) = ahead else {
        return Ok(format!("the year is right; {whose} did not tell the time"));
    };
    let off = ahead.unsigned_abs() / 1000;
    if off > SKEW {
        return Err(format!("{off} s off {whose}'s; let NTP set the system's clock"));
    }
    Ok(format!("within {} s of {whose}'s", off + 1))
}

fn provider(expected: &Url, seen: Result<Seen, Error>) -> Result<String, String> {
    let seen = seen.map_err(|error| trouble(&error, "BLINK_WALLET_OAUTH_SERVER_URL"))?;
    let Some(issuer) = seen.issuer else {
        return Ok("answers".into());
    };
    let same = |a: &str, b: &str| a.trim_end_matches('/') == b.trim_end_matches('/');
    if same(&issuer, expected.as_str()) {
        Ok(format!("{expected} answers"))
    } else {
        Err(format!(
            "it calls itself {}, not {expected}; BLINK_WALLET_OAUTH_URL must be what it calls itself",
            blink::plain(&issuer)
        ))
    }
}

/// Shows a code that cannot be good: who refuses the code has accepted the client.
async fn client(config: &Config) -> Result<String, String> {
    let provider = Provider::new(&config.blink, &config.public_url, config.provider_timeout);
    let code = SecretString::from("blink-till-doctor");
    let verifier = SecretString::from("a-verifier-has-to-have-at-least-43-characters");
    let fix = "check BLINK_WALLET_CLIENT_ID and BLINK_WALLET_CLIENT_SECRET";
    match provider.exchange(&code, &verifier).await {
        Answer::Http(answer) if answer.status == 401 => Err(format!("the provider does not know it; {fix}")),
        Answer::Http(answer) if answer.status == 400 => {
            let body = String::from_utf8_lossy(&answer.body);
            if body.contains("invalid_grant") {
                Ok("the provider knows it".into())
            } else if body.contains("unauthorized_client") {
                Err("it may not exchange codes; ask Blink to register it for authorization_code".into())
            } else {
                Err(format!("the provider refuses it; {fix}"))
            }
        }
        Answer::Http(answer) => Err(format!("the provider answers {}; try again later", answer.status)),
        Answer::NotSent | Answer::Lost => Err("the provider does not answer; see above".into()),
    }
}

async fn api(config: &Config, blink: &Client) -> Result<String, String> {
    match blink.realtime_price("USD").await {
        Ok(_) => Ok(format!("{} knows the price", config.blink.api_url)),
        Err(error) => Err(trouble(&error, "BLINK_WALLET_API_URL")),
    }
}

async fn websocket(config: &Config) -> Result<String, String> {
    let (events, _none) = mpsc::unbounded_channel();
    match blink::connect(&config.blink.ws_url, config.provider_timeout, events).await {
        Ok(_) => Ok(format!("{} is open", config.blink.ws_url)),
        Err(error) => Err(trouble(&error, "BLINK_WALLET_WS_URL")),
    }
}

fn trouble(error: &Error, setting: &str) -> String {
    match error {
        Error::Unreachable(Fate::NotSent) => format!("no connection; check {setting}, the network and the firewall"),
        Error::Unreachable(Fate::Answered) => format!("something else answers there; check {setting}"),
        Error::Unreachable(Fate::Unknown) => "no answer in time; try again, or raise TILL_PROVIDER_TIMEOUT".into(),
        Error::Limited(wait) | Error::Busy(wait) => format!("it asks to wait {} s; try again then", wait.as_secs()),
        Error::Unauthorized => format!("it wants a sign-in where none is needed; check {setting}"),
        Error::Refused(reason) => format!("it refuses ({reason:?}); try again later"),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_clock_may_be_a_minute_off() {
        let clock = Clock::system();
        let minute = 60_999;
        for (ahead, good) in [
            (minute, true),
            (-minute, true),
            (minute + 1, false),
            (-minute - 1, false),
        ] {
            assert_eq!(time_of_day(&clock, "Blink", Some(ahead)).is_ok(), good, "{ahead}");
        }
        let fix = time_of_day(&clock, "Blink", Some(Millis::MIN)).expect_err("far off");
        assert!(fix.contains("Blink's") && fix.contains("NTP"), "{fix}");
        assert!(time_of_day(&clock, "Blink", None).is_ok());
        clock.set_back(Duration::from_hours(24 * 365 * 20));
        assert!(time_of_day(&clock, "Blink", None).is_err());
    }

    #[test]
    fn the_provider_must_be_who_it_is_taken_for() {
        let ours = Url::parse("http://localhost:4444").expect("a URL");
        let seen = |issuer: &str| {
            let issuer = Some(issuer.to_owned());
            Ok(Seen { issuer, time: None })
        };
        assert!(provider(&ours, seen("http://localhost:4444/")).is_ok());
        assert!(provider(&ours, seen("http://localhost:4444")).is_ok());
        assert!(
            provider(&ours, seen("http://127.0.0.1:4444")).is_err_and(|fix| fix.contains("BLINK_WALLET_OAUTH_URL"))
        );
        assert!(provider(&ours, Err(Error::Unreachable(Fate::NotSent))).is_err());
    }

    #[test]
    fn a_till_asks_for_what_it_needs_and_never_for_the_right_to_send() {
        let asked = |text: &str| scopes(&text.split(' ').map(str::to_owned).collect::<Vec<_>>());
        assert!(asked("read receive offline").is_ok());
        for (text, missing) in [
            ("read write", "`write`"),
            ("read offline", "`receive`"),
            ("read receive", "`offline`"),
        ] {
            assert!(
                asked(text).is_err_and(|fix| fix.contains("BLINK_WALLET_SCOPES") && fix.contains(missing)),
                "{text}"
            );
        }
    }

    #[tokio::test]
    async fn wrong_settings_are_the_only_line() {
        let mut lines = Vec::new();
        let wrong = Err(SettingsError::new("TILL_LISTEN", "is wrong"));
        examine(wrong, &Clock::system(), |finding| lines.push(finding.to_string())).await;
        assert_eq!(lines, ["FAIL  settings: TILL_LISTEN is wrong"]);
    }
}
