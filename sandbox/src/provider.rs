//! A real Hydra: the sandbox then plays only Blink's login and consent pages and the gateway's question whether a token
//! is good, and stands between the till and Hydra's token endpoint if the till is told to come this way.

use std::time::Duration;

use axum::body::Bytes;
use axum::http::header::{ACCEPT, AUTHORIZATION, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING};
use axum::http::{HeaderMap, StatusCode};
use reqwest::redirect::Policy;
use reqwest::{Client, Response};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use url::Url;

use super::world::flows::{Ask, OWNER_DENIED, Page, Verdict};
use super::world::oauth::Bearer;

/// Where a real Hydra is.
#[derive(Clone, Debug)]
pub struct RealHydra {
    /// What the browser sees, such as `http://127.0.0.1:4444`.
    pub public: Url,
    /// What only the sandbox sees, such as `http://127.0.0.1:4445`.
    pub admin: Url,
    /// Set: the client is registered there, with these scopes.
    pub register: Option<Vec<String>>,
}

/// The till's client, as Blink would register it. No `Debug`: it holds the client's secret.
pub struct Registration {
    pub id: String,
    pub secret: String,
    pub redirect_uri: String,
    pub scopes: Vec<String>,
}

/// How long to wait before Hydra is asked again to register: it may still be starting.
const REGISTER_AGAIN: [u64; 4] = [1, 2, 5, 10];

/// The client of its admin API, and of the part of its public one that a till calls.
pub struct Provider {
    http: Client,
    /// Follows nothing: what Hydra says is passed on.
    through: Client,
    pub public: Url,
    admin: Url,
}

/// What Hydra did not do.
#[derive(Debug)]
pub enum ProviderError {
    /// The challenge is unknown or was answered before; where Hydra would have the browser go, if it says so.
    Gone(Option<String>),
    /// Anything else, in words for the page.
    Failed(String),
}

impl std::fmt::Display for ProviderError {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Gone(_) => to.write_str("this sign-in is over"),
            Self::Failed(why) => to.write_str(why),
        }
    }
}

impl From<reqwest::Error> for ProviderError {
    fn from(error: reqwest::Error) -> Self {
        Self::Failed(error.to_string())
    }
}

/// What Hydra said to a till.
pub struct Passed {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

#[derive(Deserialize)]
struct Redirect {
    redirect_to: String,
}

#[derive(Deserialize)]
struct Requested {
    #[serde(default)]
    requested_scope: Vec<String>,
    skip: bool,
    #[serde(default)]
    subject: String,
    client: Registered,
}

#[derive(Deserialize)]
struct Registered {
    client_id: String,
    #[serde(default)]
    client_name: String,
    #[serde(default)]
    skip_consent: bool,
}

#[derive(Deserialize)]
struct Introspection {
    active: bool,
    #[serde(default)]
    scope: String,
    #[serde(default)]
    sub: String,
    #[serde(default)]
    token_use: String,
}

impl Provider {
    /// A client with a short patience: Hydra is next door.
    ///
    /// # Errors
    /// The TLS library cannot be set up.
    pub fn new(hydra: RealHydra) -> reqwest::Result<Self> {
        // Two rooms of one process may both want to be first; the second finds the work done.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = Client::builder().timeout(Duration::from_secs(10)).no_proxy().build()?;
        let through = Client::builder()
            .timeout(Duration::from_secs(30))
            .redirect(Policy::none())
            .no_proxy()
            .build()?;
        Ok(Self {
            http,
            through,
            public: hydra.public,
            admin: hydra.admin,
        })
    }

    /// Registers the till's client, again and again without harm, until Hydra has taken it.
    pub async fn register(&self, client: &Registration) {
        let mut waits = REGISTER_AGAIN.into_iter().chain(std::iter::repeat(10));
        loop {
            match self.put_client(client).await {
                Ok(()) => return tracing::info!(client = client.id, "registered at the real Hydra"),
                Err(error) => tracing::warn!(%error, "the real Hydra did not register the client yet"),
            }
            tokio::time::sleep(Duration::from_secs(waits.next().unwrap_or(10))).await;
        }
    }

    /// Replaces the client, or makes it: Hydra 2.2.0 answers 404 to a PUT of one that it does not know.
    async fn put_client(&self, client: &Registration) -> Result<(), ProviderError> {
        let body = json!({
            "client_id": client.id,
            "client_secret": client.secret,
            "client_name": "Blink Till",
            "grant_types": ["authorization_code", "refresh_token"],
            "response_types": ["code"],
            "scope": client.scopes.join(" "),
            "redirect_uris": [client.redirect_uri],
            "token_endpoint_auth_method": "client_secret_basic",
        })
        .to_string();
        let mut one = self.join("/admin/clients")?;
        if let Ok(mut path) = one.path_segments_mut() {
            path.push(&client.id);
        }
        let send = |request: reqwest::RequestBuilder| {
            let json = request.header("content-type", "application/json");
            json.body(body.clone()).send()
        };
        let mut answer = send(self.http.put(one)).await?;
        if answer.status() == StatusCode::NOT_FOUND {
            answer = send(self.http.post(self.join("/admin/clients")?)).await?;
        }
        match answer.status() {
            status if status.is_success() => Ok(()),
            status => Err(ProviderError::Failed(format!("Hydra answered {status}"))),
        }
    }

    /// What a page is asked.
    ///
    /// # Errors
    /// [`ProviderError`].
    pub async fn ask(&self, page: Page, challenge: &str) -> Result<Ask, ProviderError> {
        let asked: Requested = read(self.http.get(self.request(page, "", challenge)?).send().await?).await?;
        let name = asked.client.client_name;
        Ok(Ask {
            client_id: if name.is_empty() { asked.client.client_id } else { name },
            scopes: asked.requested_scope,
            // Blink's consent page never looks at Hydra's `skip`, only at the client's own.
            skip: match page {
                Page::Login => asked.skip,
                Page::Consent => asked.client.skip_consent,
            },
            user_id: Some(asked.subject).filter(|subject| !subject.is_empty()),
        })
    }

    /// Tells Hydra what was decided, as Blink does: a login is remembered for an hour or not at all, its `acr` is always
    /// "2", a consent has no session, and a no is the owner's.
    ///
    /// # Errors
    /// [`ProviderError`].
    pub async fn decide(&self, page: Page, challenge: &str, verdict: &Verdict<'_>) -> Result<String, ProviderError> {
        let (end, body) = match verdict {
            Verdict::LogIn { user_id, remember } => (
                "/accept",
                json!({ "subject": user_id, "remember": remember, "remember_for": 3600, "acr": "2" }),
            ),
            Verdict::Grant(scopes) => (
                "/accept",
                json!({ "grant_scope": scopes, "remember": false, "remember_for": 3600 }),
            ),
            Verdict::Refuse => (
                "/reject",
                json!({ "error": "access_denied", "error_description": OWNER_DENIED }),
            ),
        };
        let put = self.http.put(self.request(page, end, challenge)?);
        let put = put.header("content-type", "application/json").body(body.to_string());
        Ok(read::<Redirect>(put.send().await?).await?.redirect_to)
    }

    /// Whether a token is good, and whose.
    ///
    /// # Errors
    /// [`ProviderError`].
    pub async fn introspect(&self, token: &str) -> Result<Bearer, ProviderError> {
        let url = self.join("/admin/oauth2/introspect")?;
        let form = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("token", token)
            .finish();
        let request = self
            .http
            .post(url)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(form);
        let found: Introspection = read(request.send().await?).await?;
        Ok(match (found.active, found.token_use.as_str()) {
            (false, _) => Bearer::Inactive,
            (true, "refresh_token") => Bearer::Refresh,
            (true, _) => Bearer::Access {
                user_id: found.sub,
                scopes: found.scope.split_whitespace().map(str::to_owned).collect(),
            },
        })
    }

    /// A till's call as it came, and Hydra's answer as it is: status, headers, body.
    ///
    /// # Errors
    /// [`ProviderError`]: no whole answer came.
    pub async fn pass(&self, path: &str, headers: &HeaderMap, body: Bytes) -> Result<Passed, ProviderError> {
        let url = self
            .public
            .join(path)
            .map_err(|error| ProviderError::Failed(error.to_string()))?;
        let mut request = self.through.post(url).body(body);
        for name in [AUTHORIZATION, CONTENT_TYPE, ACCEPT] {
            if let Some(value) = headers.get(&name) {
                request = request.header(name, value);
            }
        }
        let answer = request.send().await?;
        let (status, mut headers) = (answer.status(), answer.headers().clone());
        // Said of the other connection, and anew of this one.
        for name in [CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING] {
            headers.remove(name);
        }
        Ok(Passed {
            status,
            headers,
            body: answer.bytes().await?,
        })
    }

    fn request(&self, page: Page, end: &str, challenge: &str) -> Result<Url, ProviderError> {
        let name = page.name();
        let mut url = self.join(&format!("/admin/oauth2/auth/requests/{name}{end}"))?;
        url.query_pairs_mut()
            .append_pair(&format!("{name}_challenge"), challenge);
        Ok(url)
    }

    fn join(&self, path: &str) -> Result<Url, ProviderError> {
        self.admin
            .join(path)
            .map_err(|error| ProviderError::Failed(error.to_string()))
    }
}

/// Hydra: 410 with `redirect_to` for what is already handled, 404 for what it does not know.
async fn read<T: DeserializeOwned>(answer: Response) -> Result<T, ProviderError> {
    let status = answer.status();
    let bytes = answer.bytes().await?;
    if status.is_success() {
        return serde_json::from_slice(&bytes).map_err(|error| ProviderError::Failed(error.to_string()));
    }
    if [StatusCode::GONE, StatusCode::NOT_FOUND, StatusCode::UNAUTHORIZED].contains(&status) {
        let next = serde_json::from_slice::<Redirect>(&bytes).ok();
        return Err(ProviderError::Gone(next.map(|next| next.redirect_to)));
    }
    Err(ProviderError::Failed(format!("Hydra answered {status}")))
}
