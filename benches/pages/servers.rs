//! The servers that are loaded, each on threads that can be told apart.

use std::{fs::File, net::SocketAddr, sync::Arc};

use axum::{Router, body::Bytes, middleware::from_fn_with_state, response::Html, routing::get};
use blink_till::{
    app::App,
    auth::{Auth, keep_fresh},
    blink::Client,
    clock::Clock,
    config::Config,
    context::Context,
    db::Db,
    http::tls_provider,
    sandbox::Control,
    web::{session_cookie, session_layer},
};
use tokio::{net::TcpListener, runtime::Runtime};
use url::Url;

use crate::support::{self, ALL_SCOPES, Blinkland, Browser, Folder};

/// SQLite works on threads of its own; the kernel keeps fifteen letters of a name.
const SQLITE: &str = "sqlx-sqlite-wor";

/// Where a server listens, and what its threads are called.
#[derive(Clone)]
pub struct Server {
    pub address: SocketAddr,
    pub threads: &'static [&'static str],
}

pub struct Servers {
    pub bare: Server,
    /// The bare page behind the sign-in's two layers.
    pub signed_in: Server,
    pub till: Server,
    /// Of somebody who is signed in.
    pub cookie: String,
    blinkland: Blinkland,
    /// They serve as long as they are held.
    _runtimes: [Runtime; 4],
    _folder: Folder,
}

impl Servers {
    pub fn start() -> Self {
        tls_provider();
        write_log();
        let (folder, clock) = (Folder::new(), Clock::system());
        let runtimes = ["sandbox", "till", "signed-in", "bare"].map(runtime);
        let [sandbox, till, signed_in, bare] = &runtimes;

        let listener = listen(till);
        let address = address(&listener);
        let origin: Url = format!("http://localhost:{}", address.port()).parse().expect("a URL");
        let blinkland = sandbox.block_on(Blinkland::start(clock.clone(), &origin));
        let config = support::config(address, &origin, &blinkland, folder.path("till.db"));
        let db = till
            .block_on(Db::open(&config.database, config.world))
            .expect("a database");
        till.block_on(async {
            let app = App::start(&config, db.clone(), None, clock.clone());
            tokio::spawn(app.serve(listener, std::future::pending()));
        });

        let (cookie, html) = sandbox.block_on(sign_in(&origin));
        let guarded = signed_in.block_on(async { behind_sign_in(page(&html), &config, db, clock) });
        Self {
            bare: serve(bare, page(&html), &["bare"]),
            signed_in: serve(signed_in, guarded, &["signed-in", SQLITE]),
            till: Server {
                address,
                threads: &["till", SQLITE],
            },
            cookie,
            blinkland,
            _runtimes: runtimes,
            _folder: folder,
        }
    }

    pub fn control(&self) -> &Control {
        &self.blinkland.control
    }
}

/// As many workers as there are cores, like the till's own.
fn runtime(name: &str) -> Runtime {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_name(name)
        .build()
        .expect("a runtime")
}

/// What `main` does with the default settings, but that nobody reads it.
fn write_log() {
    let nowhere = File::options().write(true).open("/dev/null").expect("Linux");
    tracing_subscriber::fmt()
        .with_env_filter("info")
        .with_writer(Arc::new(nowhere))
        .with_ansi(false)
        .init();
}

fn listen(runtime: &Runtime) -> TcpListener {
    runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("a port")
}

fn address(listener: &TcpListener) -> SocketAddr {
    listener.local_addr().expect("an address")
}

fn serve(runtime: &Runtime, routes: Router, threads: &'static [&'static str]) -> Server {
    let listener = listen(runtime);
    let address = address(&listener);
    runtime.spawn(async move { axum::serve(listener, routes).await });
    Server { address, threads }
}

fn page(html: &Bytes) -> Router {
    let html = html.clone();
    Router::new().route("/", get(move || async move { Html(html) }))
}

/// The layers as `App::start` puts them around the rooms.
fn behind_sign_in(page: Router, config: &Config, db: Db, clock: Clock) -> Router {
    let blink = Client::new(config.blink.api_url.clone(), config.provider_timeout, clock.clone());
    let sessions = session_layer(db.clone(), clock.clone(), &config.public_url, config.session_max);
    let auth = Auth::new(&Context::new(config.clone(), db, clock), blink);
    page.layer(from_fn_with_state(auth, keep_fresh)).layer(sessions)
}

/// Signs in as a browser does: the session's cookie, and the page where that ends.
pub async fn sign_in(origin: &Url) -> (String, Bytes) {
    let browser = Browser::new(origin.clone());
    let back = browser.to_callback("/login", "alice", &ALL_SCOPES).await;
    let signed_in = browser.get(back.as_str()).await;
    let cookie = signed_in
        .headers
        .get_all("set-cookie")
        .iter()
        .filter_map(|header| header.to_str().ok()?.split(';').next())
        .find(|pair| pair.starts_with(session_cookie::NAME))
        .expect("a session")
        .to_owned();
    let till = browser.visit("/till").await;
    assert_eq!(till.data_page(), "till", "{}", till.body);
    (cookie, till.body.into())
}
