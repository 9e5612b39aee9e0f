//! A real Hydra below the sign-in suite, when `TILL_TEST_HYDRA_PUBLIC` and `TILL_TEST_HYDRA_ADMIN` name one; see
//! `tests/hydra/README.md`. The sandbox then plays Blink's pages and gateway, and passes the till's token calls on.

use std::time::Duration;

use reqwest::StatusCode;
use serde_json::{Value, json};
use url::Url;

use crate::support::CLIENT_SECRET;

/// A real Hydra, with a client of this test's own.
pub struct RealHydra {
    pub public: Url,
    pub admin: Url,
    pub client_id: String,
    redirect_uri: String,
    http: reqwest::Client,
}

impl RealHydra {
    /// Registers a client with that redirect URI, if the suite runs on a real Hydra at all.
    pub async fn register(redirect_uri: &str) -> Option<Self> {
        let (public, admin) = addresses()?;
        let hydra = Self {
            public,
            admin,
            client_id: format!("till test:é {}", uuid::Uuid::new_v4()),
            redirect_uri: redirect_uri.to_owned(),
            http: reqwest::Client::builder()
                .no_proxy()
                .timeout(Duration::from_secs(30))
                .build()
                .expect("a client"),
        };
        let made = hydra.http.post(hydra.at("admin/clients")).json(&hydra.client(3600));
        let made = made.send().await.expect("Hydra answers");
        assert_eq!(
            made.status(),
            StatusCode::CREATED,
            "{}",
            made.text().await.expect("text")
        );
        Some(hydra)
    }

    /// Access tokens issued from now on live so long.
    pub async fn let_tokens_live(&self, seconds: u64) {
        let client = ["admin", "clients", &self.client_id];
        let mut url = self.admin.clone();
        url.path_segments_mut().expect("http").pop_if_empty().extend(client);
        let put = self.http.put(url).json(&self.client(seconds));
        let put = put.send().await.expect("Hydra answers");
        assert_eq!(put.status(), StatusCode::OK, "{}", put.text().await.expect("text"));
    }

    fn client(&self, seconds: u64) -> Value {
        let life = format!("{seconds}s");
        json!({
            "client_id": self.client_id,
            "client_secret": CLIENT_SECRET,
            "grant_types": ["authorization_code", "refresh_token"],
            "response_types": ["code"],
            "scope": "read receive write offline",
            "redirect_uris": [self.redirect_uri],
            "token_endpoint_auth_method": "client_secret_basic",
            "authorization_code_grant_access_token_lifespan": life,
            "refresh_token_grant_access_token_lifespan": life,
        })
    }

    /// Would Hydra take that token?
    pub async fn is_live(&self, token: &str) -> bool {
        let asked = self
            .http
            .post(self.at("admin/oauth2/introspect"))
            .form(&[("token", token)]);
        let answer: Value = asked.send().await.expect("Hydra answers").json().await.expect("JSON");
        answer["active"] == true
    }

    /// The person takes the app away at Blink.
    pub async fn remove_app(&self, user_id: &str) {
        let mut url = self.at("admin/oauth2/auth/sessions/consent");
        url.query_pairs_mut()
            .append_pair("subject", user_id)
            .append_pair("client", &self.client_id);
        let gone = self.http.delete(url).send().await.expect("Hydra answers");
        assert_eq!(gone.status(), StatusCode::NO_CONTENT);
    }

    fn at(&self, path: &str) -> Url {
        self.admin.join(path).expect("a path")
    }
}

/// The public and the admin side of the real Hydra that the suite runs on, if it does.
pub fn addresses() -> Option<(Url, Url)> {
    Some((address("TILL_TEST_HYDRA_PUBLIC")?, address("TILL_TEST_HYDRA_ADMIN")?))
}

#[expect(clippy::disallowed_methods, reason = "a test's own switch, no setting of the till")]
fn address(name: &str) -> Option<Url> {
    let value = std::env::var(name).ok()?;
    Some(value.parse().unwrap_or_else(|error| panic!("{name}: {error}")))
}
