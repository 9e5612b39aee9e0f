//! Who lives in the sandbox: four shops, each with another corner of Blink's behaviour.

use serde::{Deserialize, Serialize};

use super::money::Unit;

/// Somebody with a Blink account.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Person {
    /// The name under which tests and forms know this person.
    pub key: String,
    /// The sentence on the login page.
    pub story: String,
    /// Blink's `me.id` and OAuth's subject.
    pub user_id: String,
    pub account_id: String,
    pub username: Option<String>,
    /// Empty for whoever leaves it to their device, as Blink has it.
    #[serde(default)]
    pub language: String,
    pub level: String,
    pub display_currency: String,
    /// The first is the default wallet.
    pub wallets: Vec<Wallet>,
    pub standing: Standing,
    /// Blink is moving this account off custody: it may no longer receive.
    pub receive_disabled: bool,
}

/// Whether Blink lets the account act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    Active,
    /// Locked, closed or migrated: every mutation is "Not authorized".
    Locked,
}

/// One wallet; amounts are minor units of its currency.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Wallet {
    pub id: String,
    pub unit: Unit,
    pub balance: i64,
    /// Unconfirmed on-chain money on its way.
    pub pending: i64,
}

impl Person {
    /// The wallet of that unit, if this person has one.
    pub fn wallet(&self, unit: Unit) -> Option<&Wallet> {
        self.wallets.iter().find(|wallet| wallet.unit == unit)
    }

    /// The wallet of that id, if it is this person's.
    pub fn wallet_by_id(&self, id: &str) -> Option<&Wallet> {
        self.wallets.iter().find(|wallet| wallet.id == id)
    }

    /// The name on a page: the username or, for want of one, the key.
    pub fn name(&self) -> &str {
        self.username.as_deref().unwrap_or(&self.key)
    }
}

/// The sandbox's people on its first morning. Ids are fixed: bookmarks and tests may rely on them.
pub fn everyone() -> Vec<Person> {
    let mut willem = person(
        3,
        "willem",
        "EUR",
        "A Dutch snack bar. Blink is moving the account off custody: it can be read, but no longer receives.",
        &[(Unit::Btc, 74_200, 0), (Unit::Usd, 1_250, 0)],
    );
    willem.receive_disabled = true;
    let mut noor = person(
        4,
        "noor",
        "KWD",
        "A tea house in Kuwait. Prices have three decimals, and there is no username.",
        &[(Unit::Btc, 310_000, 0), (Unit::Usd, 40_000, 0)],
    );
    noor.username = None;
    vec![
        person(
            1,
            "alice",
            "EUR",
            "A café with a bitcoin and a dollar wallet and a long ledger.",
            &[(Unit::Btc, 1_234_567, 50_000), (Unit::Usd, 25_990, 0)],
        ),
        person(
            2,
            "kenji",
            "JPY",
            "A noodle stand with a bitcoin wallet only. Prices have no decimals.",
            &[(Unit::Btc, 88_000, 0)],
        ),
        willem,
        noor,
    ]
}

fn person(number: u8, key: &str, display: &str, story: &str, wallets: &[(Unit, i64, i64)]) -> Person {
    let id = |kind: u16| format!("{number:08x}-b11c-4000-8000-{kind:012x}");
    let wallets = wallets.iter().map(|&(unit, balance, pending)| {
        let kind = if unit == Unit::Btc { 0xb } else { 0xd };
        Wallet {
            id: id(kind),
            unit,
            balance,
            pending,
        }
    });
    Person {
        key: key.to_owned(),
        story: story.to_owned(),
        user_id: id(0x1),
        account_id: id(0xa),
        username: Some(key.to_owned()),
        language: String::new(),
        level: "ONE".to_owned(),
        display_currency: display.to_owned(),
        wallets: wallets.collect(),
        standing: Standing::Active,
        receive_disabled: false,
    }
}
