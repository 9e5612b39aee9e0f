//! What the workplace app remembers: the apps that shop owners made there, employees, linked accounts, feed cards.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::clock::Millis;
use crate::world::World;

/// Everything there is over there.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Office {
    pub apps: Vec<App>,
    pub employees: Vec<Employee>,
    pub accounts: Vec<LinkedAccount>,
    /// Oldest first.
    pub cards: Vec<Card>,
    /// [inferred] Whether the answer to Add names the new id; the vendor's page lost its example.
    pub tells_ids: bool,
}

/// An app ("integration" in older texts), as its page in the admin panel shows it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct App {
    pub name: String,
    /// `l-<uuid>` ("Using the Proxy Endpoint").
    pub service_id: String,
    pub auth_id: String,
    /// At most two are active at a time ("Configuring Apps").
    pub tokens: Vec<String>,
    /// What the owner typed there; the proxy sends it along.
    pub proxy_secret: String,
    /// Category Ids.
    pub categories: Vec<String>,
}

/// Somebody with the app on their phone.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Employee {
    pub id: String,
    pub name: String,
}

/// A linked account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkedAccount {
    pub id: String,
    pub auth_id: String,
    pub user_id: String,
    pub external_account_id: String,
    /// The names of all fields that were sent.
    pub sent: Vec<String>,
}

/// A card in somebody's feed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Card {
    pub event_id: String,
    pub at: Millis,
    pub service_id: String,
    /// The whole body of the call.
    pub event: Value,
}

impl Default for Office {
    /// Two shops and three employees.
    fn default() -> Self {
        let employee = |id: &str, name: &str| Employee {
            id: id.to_owned(),
            name: name.to_owned(),
        };
        Self {
            apps: vec![
                App::demo("Alice's café", "83fde044-d08d-4f5a-bde0-44d08d8f5ae2", "alice"),
                App::demo("Kenji's ramen", "5b0e7c1a-91d4-4c58-8b7e-2f6a0d3c9e11", "kenji"),
            ],
            employees: vec![
                employee("user-mia-7301", "Mia"),
                employee("user-tom-7302", "Tom"),
                employee("user-alice-7300", "Alice, the owner"),
            ],
            accounts: Vec::new(),
            cards: Vec::new(),
            tells_ids: true,
        }
    }
}

impl App {
    /// Its secrets open nothing but a sandbox.
    fn demo(name: &str, uuid: &str, owner: &str) -> Self {
        Self {
            name: name.to_owned(),
            service_id: format!("l-{uuid}"),
            auth_id: format!("auth-{owner}-till"),
            tokens: vec![
                format!("demo-token-of-{owner}-no-real-staff"),
                format!("demo-token-two-of-{owner}-no-real-staff"),
            ],
            proxy_secret: format!("demo-proxy-secret-of-{owner}"),
            categories: vec!["till-payments".to_owned()],
        }
    }
}

impl World {
    /// The workplace app; a world from before it was played here begins with a new one.
    pub fn office(&mut self) -> &mut Office {
        self.workplace.get_or_insert_default()
    }
}

impl Office {
    /// The app whose token this is.
    pub fn app_of_token(&self, token: &str) -> Option<&App> {
        self.apps.iter().find(|app| app.tokens.iter().any(|own| own == token))
    }

    /// The app with this Auth ID.
    pub fn app(&self, auth_id: &str) -> Option<&App> {
        self.apps.iter().find(|app| app.auth_id == auth_id)
    }

    pub fn employee(&self, id: &str) -> Option<&Employee> {
        self.employees.iter().find(|employee| employee.id == id)
    }

    /// One more employee, with an id as opaque as can be.
    pub fn hire(&mut self, id: &str, name: &str) {
        self.employees.push(Employee {
            id: id.to_owned(),
            name: name.to_owned(),
        });
    }

    /// The accounts of this employee.
    pub fn accounts_of(&self, user_id: &str) -> impl Iterator<Item = &LinkedAccount> {
        self.accounts.iter().filter(move |account| account.user_id == user_id)
    }

    /// The cards that this employee was sent, newest first.
    pub fn cards_of(&self, user_id: &str) -> Vec<&Card> {
        let is_to = |card: &&Card| {
            let users = card.event["user_ids"].as_array();
            users.is_some_and(|users| users.iter().any(|user| user == user_id))
        };
        self.cards.iter().rev().filter(is_to).collect()
    }
}
