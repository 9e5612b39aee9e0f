//! Speaking with Hydra: the authorization URL, the token calls, revocation.
//!
//! The `oauth2` crate builds every request: credentials in Basic with form-encoded halves, PKCE, redirect URI. It never
//! sees an answer: version 5.0.0 hides the HTTP status (so 503 looks like 400), throws a rotated refresh token away when
//! another member of the same body is odd, and prints bodies with `{:?}`. [`Wire`] keeps the answer and hands the crate
//! an error instead; what the answer means is `grants/rules.rs`' to say.

use std::{future::Future, pin::Pin, sync::Mutex, time::Duration};

use oauth2::{
    AsyncHttpClient, AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointNotSet, EndpointSet,
    HttpRequest, HttpResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RefreshToken, Scope, TokenUrl,
    basic::BasicClient,
};
use reqwest::header;
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use crate::{
    config,
    http::{self, endpoint},
};

/// Where a callback returns to, below the public URL.
pub const CALLBACK_PATH: &str = "/api/auth/callback/blink";
/// No token answer comes near this (JWT access tokens stay below 8 KiB).
const BODY_CAP: usize = 64 * 1024;

type Client = BasicClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointSet>;

/// Hydra, as this till is registered there. Cheap enough to clone once per module.
#[derive(Clone, Debug)]
pub struct Provider {
    client: Client,
    http: reqwest::Client,
    scopes: Vec<String>,
    revocation_url: Url,
    client_id: String,
    client_secret: SecretString,
}

/// What came back from the token endpoint.
#[derive(Debug)]
pub enum Answer {
    /// No connection: the request never left.
    NotSent,
    /// Sent, and then no whole answer: Hydra may have executed it.
    Lost,
    /// An answer with its status.
    Http(HttpAnswer),
}

/// A whole HTTP answer. Its body holds tokens: it has no `Debug`, and nobody logs it.
pub struct HttpAnswer {
    pub status: u16,
    pub retry_after: Option<Duration>,
    /// At most 64 KiB.
    pub body: Vec<u8>,
}

impl std::fmt::Debug for HttpAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "HttpAnswer({}, {} bytes)", self.status, self.body.len())
    }
}

/// What an authorization request asks for besides the usual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prompt {
    /// Log in anew, even if Hydra remembers somebody: after a logout.
    Login,
    /// Show the boxes again, even if Hydra remembers a consent.
    Consent,
}

impl Prompt {
    fn name(self) -> &'static str {
        match self {
            Self::Login => "login",
            Self::Consent => "consent",
        }
    }
}

impl Provider {
    /// # Panics
    /// Never with a [`config::Blink`] that `config.rs` has read: its URLs can have paths.
    pub fn new(config: &config::Blink, public_url: &Url, timeout: Duration) -> Self {
        let redirect = endpoint(public_url, CALLBACK_PATH);
        let client = BasicClient::new(ClientId::new(config.client_id.clone()))
            .set_client_secret(ClientSecret::new(config.client_secret.expose_secret().to_owned()))
            .set_auth_uri(AuthUrl::from_url(endpoint(&config.oauth_url, "/oauth2/auth")))
            .set_token_uri(TokenUrl::from_url(endpoint(&config.oauth_server_url, "/oauth2/token")))
            .set_redirect_uri(RedirectUrl::from_url(redirect));
        Self {
            client,
            http: http::client(timeout),
            scopes: config.scopes.clone(),
            revocation_url: endpoint(&config.oauth_server_url, "/oauth2/revoke"),
            client_id: config.client_id.clone(),
            client_secret: config.client_secret.clone(),
        }
    }

    /// Where the browser goes to log in. RFC 6749 §4.1.1 with PKCE S256, the only method that Hydra accepts.
    pub fn authorization_url(&self, state: &SecretString, verifier: &SecretString, prompts: &[Prompt]) -> Url {
        let state = CsrfToken::new(state.expose_secret().to_owned());
        let verifier = PkceCodeVerifier::new(verifier.expose_secret().to_owned());
        let mut request = self
            .client
            .authorize_url(|| state)
            .add_scopes(self.scopes.iter().cloned().map(Scope::new))
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier));
        if !prompts.is_empty() {
            let names: Vec<_> = prompts.iter().map(|prompt| prompt.name()).collect();
            request = request.add_extra_param("prompt", names.join(" "));
        }
        request.url().0
    }

    /// Exchanges a code. Never sent again after anything but [`Answer::NotSent`]: Hydra takes a replay for theft.
    pub async fn exchange(&self, code: &SecretString, verifier: &SecretString) -> Answer {
        let wire = Wire::new(&self.http);
        // The result is always Wire's own error; the answer is what Wire kept.
        let _ = self
            .client
            .exchange_code(AuthorizationCode::new(code.expose_secret().to_owned()))
            .set_pkce_verifier(PkceCodeVerifier::new(verifier.expose_secret().to_owned()))
            .request_async(&wire)
            .await;
        wire.into_answer()
    }

    /// Renews a grant. The caller makes sure that nobody else does at the same time: two refreshes of one token end the
    /// sign-in (tried on 2.2.0 and 26.2.0: `tests/hydra`).
    pub async fn refresh(&self, refresh_token: &SecretString) -> Answer {
        let wire = Wire::new(&self.http);
        let token = RefreshToken::new(refresh_token.expose_secret().to_owned());
        let _ = self.client.exchange_refresh_token(&token).request_async(&wire).await;
        wire.into_answer()
    }

    /// Revokes a token and with it its whole grant (RFC 7009). By hand, because `oauth2` refuses plain http even on
    /// loopback. `true`: done, also for a token that Hydra does not know.
    pub async fn revoke(&self, token: &SecretString) -> bool {
        let body = form(&[("token", token.expose_secret()), ("token_type_hint", "refresh_token")]);
        // RFC 6749 §2.3.1: both halves are form-encoded before they are joined.
        let id = form_encode(&self.client_id);
        let secret = form_encode(self.client_secret.expose_secret());
        let answer = self
            .http
            .post(self.revocation_url.clone())
            .basic_auth(id, Some(secret))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body)
            .send()
            .await;
        match answer {
            Ok(answer) if answer.status().is_success() => true,
            Ok(answer) => {
                tracing::warn!(status = answer.status().as_u16(), "Blink did not revoke a token");
                false
            }
            Err(error) => {
                tracing::warn!(
                    connect = error.is_connect(),
                    timeout = error.is_timeout(),
                    "revocation did not reach Blink"
                );
                false
            }
        }
    }
}

fn form(pairs: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish()
}

fn form_encode(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// Carries one request and keeps its answer for itself.
struct Wire<'a> {
    http: &'a reqwest::Client,
    answer: Mutex<Answer>,
}

/// What the `oauth2` crate gets instead of an answer.
#[derive(Debug)]
struct Kept;

impl std::fmt::Display for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the answer is read elsewhere")
    }
}

impl std::error::Error for Kept {}

impl<'a> Wire<'a> {
    fn new(http: &'a reqwest::Client) -> Self {
        Self {
            http,
            answer: Mutex::new(Answer::NotSent),
        }
    }

    fn into_answer(self) -> Answer {
        self.answer.into_inner().unwrap_or(Answer::Lost)
    }

    async fn send(&self, request: HttpRequest) -> Answer {
        let (parts, body) = request.into_parts();
        let url = parts.uri.to_string();
        let sent = self.http.request(parts.method, url).headers(parts.headers).body(body);
        match sent.send().await {
            Ok(response) => read(response).await,
            Err(error) if http::never_left(&error) => Answer::NotSent,
            Err(_) => Answer::Lost,
        }
    }
}

async fn read(response: reqwest::Response) -> Answer {
    let (status, retry_after) = (response.status().as_u16(), http::retry_after(response.headers()));
    match http::read_capped(response, BODY_CAP).await {
        Some(body) => Answer::Http(HttpAnswer {
            status,
            retry_after,
            body,
        }),
        None => Answer::Lost,
    }
}

impl<'c> AsyncHttpClient<'c> for Wire<'_> {
    type Error = Kept;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Kept>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async move {
            let answer = self.send(request).await;
            if let Ok(mut kept) = self.answer.lock() {
                *kept = answer;
            }
            Err(Kept)
        })
    }
}
