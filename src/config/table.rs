//! The one list of settings. The flags, `--help`, the check for unknown names and the test of `.env.example` all read
//! it.

/// A setting of the contract's section 2 or 5.
#[derive(Debug)]
pub struct Setting {
    /// Its name in the environment and in `.env`.
    pub name: &'static str,
    /// What holds when nobody sets it.
    pub default: Fallback,
    /// What it means, in a line.
    pub help: &'static str,
    /// Its value is shown nowhere.
    pub secret: bool,
}

/// What holds when nobody sets it.
#[derive(Debug)]
pub enum Fallback {
    /// This value.
    Is(&'static str),
    /// No value; the word says what that means.
    Absent(&'static str),
}

impl Setting {
    /// Its flag, without the dashes: `TILL_LISTEN` is `till-listen`.
    pub fn flag(&self) -> String {
        self.name.to_ascii_lowercase().replace('_', "-")
    }

    /// Its default, as help shows it.
    pub fn default_shown(&self) -> &'static str {
        match self.default {
            Fallback::Is(shown) | Fallback::Absent(shown) => shown,
        }
    }
}

const fn setting(name: &'static str, default: Fallback, help: &'static str) -> Setting {
    let secret = false;
    Setting {
        name,
        default,
        help,
        secret,
    }
}

const fn secret(name: &'static str, help: &'static str) -> Setting {
    let default = Fallback::Absent("none");
    Setting {
        name,
        default,
        help,
        secret: true,
    }
}

use Fallback::{Absent, Is};

/// Every setting, in the order in which help shows them.
pub const SETTINGS: [Setting; 31] = [
    setting("TILL_LISTEN", Is("127.0.0.1:3000"), "Where the till listens"),
    setting(
        "TILL_PUBLIC_URL",
        Is("http://localhost:3000"),
        "The origin that the browser sees; Blink sends people back to this + /api/auth/callback/blink",
    ),
    setting(
        "DATABASE_URL",
        Is("sqlite://till.db"),
        "The database: a file, created when missing, or postgres://user:password@host/name for several machines. With \
         --sandbox the default is sqlite://sandbox.db",
    ),
    setting(
        "TILL_ACCOUNTS",
        Absent("everyone"),
        "Blink usernames or account ids that may sign in, comma-separated",
    ),
    setting(
        "TILL_SIGN_IN",
        Is("blink"),
        "The ways in for owners, comma-separated: blink (OAuth), api-key (a key of their own; needs no OAuth client)",
    ),
    setting(
        "TILL_SERVICE_WORKER",
        Is("on"),
        "off: browsers that kept the till for when there is no network forget it",
    ),
    setting("TILL_SANDBOX_LISTEN", Is("127.0.0.1:4444"), "Where the sandbox listens"),
    secret(
        "TILL_SECRET_KEYS",
        "Base64 keys of 32 bytes, comma-separated: the first seals, all open. `blink-till key` makes one; the sandbox \
         makes its own",
    ),
    setting(
        "BLINK_WALLET_CLIENT_ID",
        Absent("none"),
        "The OAuth client that Blink registered for this till",
    ),
    secret("BLINK_WALLET_CLIENT_SECRET", "The secret of that client"),
    setting(
        "BLINK_WALLET_OAUTH_URL",
        Is("https://oauth.blink.sv"),
        "Blink's sign-in, as the browser sees it",
    ),
    setting(
        "BLINK_WALLET_OAUTH_SERVER_URL",
        Absent("the same as BLINK_WALLET_OAUTH_URL"),
        "Blink's sign-in, as the till reaches it",
    ),
    setting(
        "BLINK_WALLET_API_URL",
        Is("https://api.blink.sv/graphql"),
        "Blink's GraphQL API",
    ),
    setting(
        "BLINK_WALLET_WS_URL",
        Is("wss://ws.blink.sv/graphql"),
        "Blink's GraphQL subscriptions",
    ),
    setting(
        "BLINK_WALLET_SCOPES",
        Is("read receive offline"),
        "What sign-in asks for, separated by spaces",
    ),
    setting(
        "TILL_ALLOW_INSECURE_PROVIDER",
        Is("false"),
        "`true`: http and ws addresses of the provider on loopback hosts; host names, comma-separated: on loopback \
         hosts and these",
    ),
    setting(
        "TILL_PROVIDER_TIMEOUT",
        Is("10s"),
        "How long a whole call to the provider may take",
    ),
    setting(
        "TILL_REFRESH_SKEW",
        Is("60s"),
        "Renew a token this long before it ends, at most a quarter of its life",
    ),
    setting(
        "TILL_SESSION_IDLE",
        Is("30d"),
        "A sign-in ends when it was not used for this long",
    ),
    setting("TILL_SESSION_MAX", Is("180d"), "A sign-in ends after this long"),
    setting(
        "TILL_TRUSTED_PROXIES",
        Absent("none"),
        "Networks (CIDR, comma-separated) whose X-Forwarded-For is believed",
    ),
    setting(
        "TILL_EGRESS",
        Is("default"),
        "With postgres://: a name for the address by which this process reaches Blink; processes of one name share \
         Blink's limits",
    ),
    setting(
        "TILL_ADMIN_LISTEN",
        Absent("off"),
        "Serves /metrics for Prometheus there",
    ),
    setting(
        "TILL_LOG",
        Is("info"),
        "What is logged: a level, or a filter of `tracing`",
    ),
    setting("TILL_LOG_FORMAT", Is("text"), "`text` for people, `json` for machines"),
    setting(
        "TILL_INTEGRATIONS",
        Absent("off"),
        "The optional services that are on, comma-separated: workplace, cards. --sandbox has both unless this says otherwise",
    ),
    setting(
        "BLINK_WORKPLACE_API_URL",
        Is("https://api.joinblink.com/v2"),
        "The workplace service's API",
    ),
    setting(
        "BLINK_WORKPLACE_ADD_PATH",
        Is("/users/{user_id}/linked_accounts"),
        "Where an account is linked there, an assumption; {user_id} is filled in",
    ),
    setting(
        "BLINK_WORKPLACE_DELETE_PATH",
        Is("/users/{user_id}/linked_accounts/{linked_account_id}"),
        "Where a link is removed there, an assumption; {user_id} and {linked_account_id} are filled in",
    ),
    setting(
        "BLINK_PAYMENT_API_URL",
        Is("https://secure.blinkpayment.co.uk/api"),
        "The card service's API",
    ),
    setting(
        "BLINK_PAYMENT_STYLE",
        Is("pay_v1"),
        "The card service's dialect: `pay_v1` or `legacy_v1_pay`",
    ),
];

/// The setting of this name.
pub fn find(name: &str) -> Option<&'static Setting> {
    SETTINGS.iter().find(|setting| setting.name == name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_example_file_lists_every_setting_commented_with_its_default_and_nothing_else() {
        let example = include_str!("../../.env.example");
        let listed: BTreeSet<&str> = example
            .lines()
            .filter_map(|line| line.trim_start_matches('#').trim().split_once('='))
            .map(|(name, _)| name)
            .collect();
        assert_eq!(listed, SETTINGS.iter().map(|setting| setting.name).collect());
        assert!(
            example.lines().all(|line| line.is_empty() || line.starts_with('#')),
            "copied as it is, the file must change nothing"
        );
        for setting in &SETTINGS {
            if let Is(default) = setting.default {
                let line = format!("# {}={default}", setting.name);
                let quoted = format!("# {}='{default}'", setting.name);
                assert!(example.lines().any(|given| given == line || given == quoted), "{line}");
            }
        }
    }

    #[test]
    fn names_are_those_of_the_contract_and_come_once() {
        let names: BTreeSet<&str> = SETTINGS.iter().map(|setting| setting.name).collect();
        assert_eq!(names.len(), SETTINGS.len());
        assert!(
            names
                .iter()
                .all(|name| super::super::sources::is_ours(name) || *name == "DATABASE_URL")
        );
    }
}
