//! A pretend Blink on its own port, for the demo and for every test: strict like the real one, and loud about not
//! being it.
//!
//! Behind four faces lies one [`world`]: [`hydra`] (OAuth2 as Ory Hydra does it) with [`consent`] (Blink's login and
//! consent pages), [`blink_api`] (GraphQL over HTTP), [`blink_ws`] (GraphQL subscriptions). [`control`] pulls the
//! strings: a customer pays, Blink is down, an hour passes. Nothing here is shared with the till's own client of Blink:
//! if the two agree, they agree over the wire.
//! Beside it [`workplace`] is a service of its own that only shares the name.
//!
//! ```no_run
//! # async fn example() -> std::io::Result<()> {
//! use blink_sandbox::{Sandbox, Settings};
//!
//! let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
//! let sandbox = Sandbox::start(listener, Settings::new("till", "secret", "http://localhost:3000/cb")).await?;
//! println!("{}/graphql", sandbox.origin());
//! sandbox.stop().await;
//! # Ok(())
//! # }
//! ```

mod blink_api;
mod blink_ws;
mod bolt11;
mod cards;
mod clock;
mod consent;
mod control;
mod dashboard;
mod fault;
mod graphql;
mod host;
mod hydra;
#[cfg(test)]
mod journey;
mod log;
mod pass;
mod provider;
mod stage;
mod wire;
mod workplace;
mod world;

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use askama::Template;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::header::{CONTENT_TYPE, HOST, ORIGIN};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{Html, IntoResponse, Response};
use axum::{Router, routing};
use blink_serve::Places;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

pub use blink_api::UnauthorizedBody;
pub use cards::{DemoKeys, How, Paylink, Transaction as CardTransaction};
pub use control::{Command, Control, Preset};
pub use fault::{Answer, Effect, Face, Fault, Moment};
pub use graphql::SDL;
pub use log::{Call, Counters};
pub use provider::RealHydra;
pub use workplace::{App, Office};
pub use world::errors::Outages;
pub use world::ledger::{
    Direction, Display, Initiation, Invoice, InvoiceLimit, Payment, Settlement, Status, Transaction, Unpayable,
};
pub use world::money::Unit;
pub use world::oauth::{Dialect, Grace};
pub use world::people::{Person, Standing, Wallet};

pub use clock::Clock;
use stage::Stage;
use wire::{Gate, Line};
use world::World;
use world::flows::Client;

/// How a sandbox is set up. No `Debug`: it holds the client's secret.
#[derive(Clone)]
pub struct Settings {
    /// The one OAuth client that is registered.
    pub client_id: String,
    pub client_secret: String,
    pub redirect_uri: String,
    /// Shared with the till in tests, so that both grow old together.
    pub clock: Clock,
    /// Set: OAuth is left to that Hydra; the sandbox plays login, consent and the API's gateway, and passes token calls
    /// on to it.
    pub hydra: Option<RealHydra>,
    /// The names it answers to besides its address and loopback's.
    pub names: Vec<String>,
    /// Set: the world is kept there and found again after a restart.
    pub state_file: Option<PathBuf>,
}

impl Settings {
    /// What a real Hydra has to be told of the client, if that is left to the sandbox.
    fn registration(&self) -> Option<provider::Registration> {
        Some(provider::Registration {
            id: self.client_id.clone(),
            secret: self.client_secret.clone(),
            redirect_uri: self.redirect_uri.clone(),
            scopes: self.hydra.as_ref()?.register.clone()?,
        })
    }

    /// On the system's clock, with its own Hydra, without a memory.
    pub fn new(client_id: &str, client_secret: &str, redirect_uri: &str) -> Self {
        Self {
            client_id: client_id.to_owned(),
            client_secret: client_secret.to_owned(),
            redirect_uri: redirect_uri.to_owned(),
            clock: Clock::default(),
            hydra: None,
            names: Vec::new(),
            state_file: None,
        }
    }
}

/// A running sandbox.
pub struct Sandbox {
    stage: Arc<Stage>,
    address: SocketAddr,
    stopping: CancellationToken,
    server: JoinHandle<io::Result<()>>,
}

impl Sandbox {
    /// Starts to serve. Which addresses are fit to listen on is the caller's business.
    ///
    /// # Errors
    /// The listener has no address, the state file is not readable, or no client for the real Hydra can be made.
    pub async fn start(listener: TcpListener, settings: Settings) -> io::Result<Self> {
        let address = listener.local_addr()?;
        let names = settings.names.clone();
        let registration = settings.registration();
        let stage = Arc::new(set_up(address, settings)?);
        let stopping = CancellationToken::new();
        let gate = Gate {
            listener,
            wires: stage.wires.clone(),
        };
        let own = host::Own::new(address, names);
        let router = routes(&stage)
            .layer(from_fn_with_state(own, host::refuse_foreign))
            .layer(from_fn_with_state(stage.clock.clone(), clock::date));
        let until = stopping.clone();
        let (on, beside) = (stage.clone(), stopping.clone());
        tokio::spawn(beside.run_until_cancelled_owned(async move {
            let registering = async {
                if let (Some(provider), Some(client)) = (&on.provider, registration) {
                    provider.register(&client).await;
                }
            };
            tokio::join!(
                registering,
                blink_ws::announce_expiries(on.clone()),
                blink_ws::announce_prices(on.clone())
            )
        }));
        let server = tokio::spawn(async move {
            let places = Places::of_process(|_| false);
            let introduce = |line: &Line, _| line.wire();
            blink_serve::serve(gate, router, places, introduce, until.cancelled_owned()).await
        });
        Ok(Self {
            stage,
            address,
            stopping,
            server,
        })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// `http://127.0.0.1:4444`: Hydra's issuer, and the base of `/graphql`.
    pub fn origin(&self) -> String {
        self.stage.origin.clone()
    }

    /// The strings.
    pub fn control(&self) -> Control {
        Control::new(self.stage.clone())
    }

    /// Stops listening and cuts what is still open: a client in the middle of something sees a crash.
    pub async fn stop(self) {
        self.stopping.cancel();
        self.stage.wires.cut_all();
        if let Ok(Err(error)) = self.server.await {
            tracing::warn!(%error, "the sandbox's server ended badly");
        }
    }
}

fn set_up(address: SocketAddr, settings: Settings) -> io::Result<Stage> {
    let client = Client {
        id: settings.client_id,
        secret: settings.client_secret,
        redirect_uri: settings.redirect_uri,
    };
    let kept = settings
        .state_file
        .as_deref()
        .map(stage::restore)
        .transpose()?
        .flatten();
    let world = match kept {
        Some(mut world) => {
            world.client = client.clone();
            world
        }
        None => World::new(client.clone(), settings.clock.now()),
    };
    let provider = settings
        .hydra
        .map(provider::Provider::new)
        .transpose()
        .map_err(io::Error::other)?;
    let stage = Stage::new(
        settings.clock,
        world,
        provider,
        format!("http://{address}"),
        settings.state_file,
    );
    stage.note(|log| log.secret(&client.secret));
    Ok(stage)
}

fn routes(stage: &Arc<Stage>) -> Router {
    let own_hydra = Router::new()
        .route("/oauth2/auth", routing::get(hydra::authorize).post(hydra::authorize))
        .route("/oauth2/sessions/logout", routing::get(hydra::logout))
        .route("/oauth2/fallbacks/error", routing::get(hydra::error_page))
        .route("/userinfo", routing::get(hydra::userinfo).post(hydra::userinfo))
        .route("/.well-known/openid-configuration", routing::get(hydra::metadata));
    let pages = Router::new()
        .route("/login", routing::get(consent::login).post(consent::log_in))
        .route("/consent", routing::get(consent::consent).post(consent::decide))
        .route("/sandbox.css", routing::get(style));
    let api = Router::new().route("/graphql", routing::get(blink_ws::connect).post(blink_api::answer));
    let all = pages.merge(control::routes()).merge(dashboard::routes());
    let all = all.merge(cards::routes());
    let all = all.merge(workplace::routes(stage));
    let all = all.layer(from_fn(refuse_foreign_posts)).merge(api);
    let mut hydra = Router::new()
        .route("/oauth2/token", routing::post(hydra::token))
        .route("/oauth2/revoke", routing::post(hydra::revoke))
        .route("/health/ready", routing::get(hydra::health))
        .route("/health/alive", routing::get(hydra::health));
    if stage.provider.is_none() {
        hydra = hydra.merge(own_hydra);
    }
    let hydra = hydra
        .method_not_allowed_fallback(hydra::wrong_method)
        .layer(from_fn_with_state(stage.clone(), hydra::never_kept));
    all.merge(hydra)
        .layer(DefaultBodyLimit::max(2 << 20))
        .with_state(stage.clone())
}

async fn style() -> Response {
    (
        [(CONTENT_TYPE, "text/css; charset=utf-8")],
        include_str!("../static/sandbox.css"),
    )
        .into_response()
}

/// Draws a page. Nothing here may be kept: it changes with every click.
fn page(status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => {
            let headers = [
                ("cache-control", "no-store"),
                (
                    "content-security-policy",
                    "default-src 'none'; style-src 'self'; frame-ancestors 'none'",
                ),
                ("referrer-policy", "same-origin"),
            ];
            (status, headers, Html(html)).into_response()
        }
        Err(error) => {
            tracing::error!(%error, "a sandbox page could not be drawn");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// Other sites' pages may not pull strings: a POST is taken from our own and from what is no browser, which sends neither
/// header.
async fn refuse_foreign_posts(request: Request, next: Next) -> Response {
    if request.method() == Method::POST && is_foreign(request.headers()) {
        return StatusCode::FORBIDDEN.into_response();
    }
    next.run(request).await
}

fn is_foreign(headers: &HeaderMap) -> bool {
    let get = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = get("sec-fetch-site") {
        return site != "same-origin";
    }
    let Some(origin) = get(ORIGIN.as_str()) else {
        return false;
    };
    let host = get(HOST.as_str()).unwrap_or("");
    origin.split_once("://").is_none_or(|(_, authority)| authority != host)
}
