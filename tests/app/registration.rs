//! `blink-till sandbox --hydra-public … --hydra-admin …` makes the till known at a real Hydra, as Blink would. Asked of a
//! stand-in for Hydra's admin side, or of the real Hydra of `tests/hydra/run.sh`.

use std::{
    collections::BTreeMap,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    Json, Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header::AUTHORIZATION},
    response::{IntoResponse, Response},
    routing::{post, put},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use url::Url;

use crate::{customer::eventually, hydra};

const REDIRECT_URI: &str = "http://localhost:3210/api/auth/callback/blink";

/// A Hydra at two addresses.
struct Hydra {
    public: Url,
    admin: Url,
    http: reqwest::Client,
}

/// The sandbox in a process of its own.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn the_tills_client_is_registered_at_hydra_again_and_again_without_harm() {
    let hydra = Hydra::real_or_played().await;
    let [bystander, client] = ["bystander", "till %:é"].map(|name| format!("{name} {}", uuid::Uuid::new_v4()));
    hydra.add(&bystander).await;
    let untouched = hydra.client(&bystander).await;
    assert_eq!(hydra.client(&client).await, None);

    let first = hydra.run_sandbox(&client, "the-first-secret");
    eventually(async || hydra.knows(&client, "the-first-secret").await).await;
    drop(first);
    let registered = hydra.client(&client).await.expect("it is there");
    assert_eq!(registered["client_name"], "Blink Till");
    assert_eq!(
        registered["grant_types"],
        json!(["authorization_code", "refresh_token"])
    );
    assert_eq!(registered["response_types"], json!(["code"]));
    assert_eq!(
        registered["scope"], "read receive offline",
        "a till asks for no `write`"
    );
    assert_eq!(registered["redirect_uris"], json!([REDIRECT_URI]));
    assert_eq!(registered["token_endpoint_auth_method"], "client_secret_basic");

    // A restart with the same settings leaves all as it was, one with another secret changes that alone.
    for secret in ["another-secret", "the-first-secret"] {
        let again = hydra.run_sandbox(&client, secret);
        eventually(async || hydra.knows(&client, secret).await).await;
        drop(again);
        assert_eq!(hydra.client(&client).await.as_ref(), Some(&registered));
    }
    assert!(!hydra.knows(&client, "another-secret").await);
    assert_eq!(hydra.client(&bystander).await, untouched);
}

impl Hydra {
    async fn real_or_played() -> Self {
        // Whoever comes second finds the work done.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(30));
        let http = http.build().expect("a client");
        if let Some((public, admin)) = hydra::addresses() {
            return Self { public, admin, http };
        }
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let address: Url = address.parse().expect("a URL");
        tokio::spawn(async move { axum::serve(listener, Played::routes()).await });
        Self {
            public: address.clone(),
            admin: address,
            http,
        }
    }

    fn run_sandbox(&self, client: &str, secret: &str) -> Running {
        let mut command = Command::new(env!("CARGO_BIN_EXE_blink-till"));
        let addresses = [
            "--hydra-public",
            self.public.as_str(),
            "--hydra-admin",
            self.admin.as_str(),
        ];
        command.arg("sandbox").args(addresses).env_clear().envs([
            ("BLINK_WALLET_CLIENT_ID", client),
            ("BLINK_WALLET_CLIENT_SECRET", secret),
            ("TILL_PUBLIC_URL", "http://localhost:3210"),
            ("TILL_SANDBOX_LISTEN", "127.0.0.1:0"),
            ("TILL_LOG", "off"),
        ]);
        // Where no .env lies.
        command
            .current_dir(std::env::temp_dir())
            .stdin(Stdio::null())
            .stdout(Stdio::null());
        Running(command.spawn().expect("it starts"))
    }

    async fn add(&self, id: &str) {
        let client = json!({ "client_id": id, "client_secret": "nobody-knows-it", "redirect_uris": [REDIRECT_URI] });
        let made = self
            .http
            .post(self.admin.join("admin/clients").expect("a path"))
            .json(&client);
        assert_eq!(made.send().await.expect("Hydra answers").status(), StatusCode::CREATED);
    }

    /// What Hydra has of it, but for the times.
    async fn client(&self, id: &str) -> Option<Value> {
        let mut url = self.admin.clone();
        let path = ["admin", "clients", id];
        url.path_segments_mut().expect("http").pop_if_empty().extend(path);
        let answer = self.http.get(url).send().await.expect("Hydra answers");
        if answer.status() == StatusCode::NOT_FOUND {
            return None;
        }
        assert_eq!(answer.status(), StatusCode::OK);
        let mut client: Value = answer.json().await.expect("JSON");
        for name in ["created_at", "updated_at"] {
            client.as_object_mut().expect("an object").remove(name);
        }
        assert_eq!(client.get("client_secret"), None, "Hydra tells it once");
        Some(client)
    }

    /// Whether that secret is the client's: Hydra then goes on to judge the token.
    async fn knows(&self, id: &str, secret: &str) -> bool {
        let encode = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
        let asked = self.http.post(self.public.join("oauth2/token").expect("a path"));
        let asked = asked.basic_auth(encode(id), Some(encode(secret)));
        let form = [("grant_type", "refresh_token"), ("refresh_token", "of-nobody")];
        let answer = asked.form(&form).send().await.expect("Hydra answers");
        match answer.status().as_u16() {
            400 => true,
            401 => false,
            odd => panic!("{odd}: {:?}", answer.text().await),
        }
    }
}

/// Hydra's admin side for clients: PUT replaces only what is there, POST makes only what is not. The first call of all
/// finds it still starting.
#[derive(Clone, Default)]
struct Played(Arc<Mutex<Clients>>);

#[derive(Default)]
struct Clients {
    by_id: BTreeMap<String, Value>,
    has_started: bool,
}

impl Played {
    fn routes() -> Router {
        Router::new()
            .route("/admin/clients", post(Self::make))
            .route("/admin/clients/{id}", put(Self::replace).get(Self::tell))
            .route("/oauth2/token", post(Self::token))
            .with_state(Self::default())
    }

    async fn make(State(Self(clients)): State<Self>, Json(client): Json<Value>) -> StatusCode {
        let id = client["client_id"].as_str().expect("an id").to_owned();
        let known = &mut clients.lock().expect("no panic").by_id;
        if known.contains_key(&id) {
            return StatusCode::CONFLICT;
        }
        known.insert(id, client);
        StatusCode::CREATED
    }

    async fn replace(
        State(Self(clients)): State<Self>,
        Path(id): Path<String>,
        Json(client): Json<Value>,
    ) -> StatusCode {
        let mut clients = clients.lock().expect("no panic");
        if !std::mem::replace(&mut clients.has_started, true) {
            return StatusCode::SERVICE_UNAVAILABLE;
        }
        match clients.by_id.get_mut(&id) {
            Some(known) => {
                *known = client;
                StatusCode::OK
            }
            None => StatusCode::NOT_FOUND,
        }
    }

    async fn tell(State(Self(clients)): State<Self>, Path(id): Path<String>) -> Response {
        let Some(mut client) = clients.lock().expect("no panic").by_id.get(&id).cloned() else {
            return StatusCode::NOT_FOUND.into_response();
        };
        client.as_object_mut().expect("an object").remove("client_secret");
        Json(client).into_response()
    }

    async fn token(State(Self(clients)): State<Self>, headers: HeaderMap) -> StatusCode {
        let sent = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        let pair = sent.and_then(|value| STANDARD.decode(value.strip_prefix("Basic ")?).ok());
        let pair = String::from_utf8(pair.expect("Basic")).expect("text");
        let decoded = pair.replace(':', "=");
        let (id, secret) = url::form_urlencoded::parse(decoded.as_bytes()).next().expect("a pair");
        match clients.lock().expect("no panic").by_id.get(id.as_ref()) {
            Some(client) if client["client_secret"] == *secret => StatusCode::BAD_REQUEST,
            _ => StatusCode::UNAUTHORIZED,
        }
    }
}
