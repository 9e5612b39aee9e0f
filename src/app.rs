//! The floor plan: state, routes, layers in order.

use std::{future::Future, io, sync::Arc, time::Duration};

use async_trait::async_trait;
use axum::{
    Router,
    extract::State,
    http::StatusCode,
    middleware::from_fn_with_state,
    response::{IntoResponse, Response},
    routing::get,
};
use blink_serve::Places;
use tokio::net::TcpListener;

use crate::{
    auth::{self, Auth},
    blink::{self, Client, Prices, SharedAnswers},
    clock::{Clock, Millis},
    config::Config,
    context::Context,
    db::Db,
    displays::{self, Displays},
    error::Error,
    i18n,
    integrations::{self, Extensions},
    ledger::{self, Ledger},
    orders::{self, Orders},
    payments::lightning::Lightning,
    peers::{Answers, Turn},
    reports::{self, Reports},
    sales::{self, Sales},
    shops::{self, Shops},
    staff::{self, Staff},
    wallets::{self, Wallets},
    web::{self, FieldLabel, Notice, Site, WebConfig},
};

/// What is in flight when the process is told to stop gets this long.
const FINISH_WITHIN: Duration = Duration::from_secs(15);

/// The owner's pages of settings and what they are called, to which the optional modules add theirs.
const SETTINGS: [(&str, &str); 6] = [
    ("/settings/shop", i18n::key("settings-shop")),
    ("/items", i18n::key("settings-items")),
    ("/settings/displays", i18n::key("settings-displays")),
    ("/settings/sign-ins", i18n::key("settings-sign-ins")),
    ("/settings/cashiers", i18n::key("settings-cashiers")),
    ("/language", i18n::key("language-title")),
];

/// What is shown again of a form that found nobody signed in: what is typed into it, by the name of its field. A choice is made
/// again sooner than it is read, and a secret is never shown.
const FIELD_LABELS: [FieldLabel; 22] = [
    ("amount", i18n::key("till-amount")),
    ("unit", i18n::key("till-currency")),
    ("memo", i18n::key("till-memo")),
    ("discount", i18n::key("till-discount")),
    ("label", i18n::key("till-label")),
    ("tip", i18n::key("bill-tip")),
    ("name", i18n::key("item-name")),
    ("price", i18n::key("item-price")),
    ("category", i18n::key("item-category")),
    ("sku", i18n::key("item-sku")),
    ("barcode", i18n::key("item-barcode")),
    ("sale", i18n::key("inbox-match-to")),
    ("note", i18n::key("inbox-note")),
    ("address", i18n::key("shop-address")),
    ("tax_number", i18n::key("shop-tax-number")),
    ("receipt_footer", i18n::key("shop-footer")),
    ("time_zone", i18n::key("shop-time-zone")),
    ("day_starts", i18n::key("shop-day-starts")),
    ("bitcoin_share", i18n::key("shop-bitcoin-share")),
    ("ask_above", i18n::key("shop-ask-above")),
    ("tip_presets", i18n::key("shop-tip-presets")),
    ("tax_rates", i18n::key("shop-tax-rates")),
];

/// A till, ready to serve.
#[derive(Debug)]
pub struct App {
    router: Router,
    ctx: Context,
    places: Places,
}

impl App {
    /// Puts the house together and starts what goes on by itself. `banner` is worn by every page.
    pub fn start(config: &Config, db: Db, banner: Option<Notice>, clock: Clock) -> Self {
        i18n::prepare();
        let ctx = Context::new(config.clone(), db, clock);
        let blink = Client::new(config.blink.api_url.clone(), config.provider_timeout, ctx.clock.clone());
        let prices = Prices::new(blink.clone(), ctx.clock.clone(), shared_answers(&ctx));
        let auth = Auth::new(&ctx, blink.clone());
        let staff = Staff::new(&ctx, auth.clone());
        let shops = Shops::new(&ctx);
        let orders = Orders::new(&ctx, shops.clone(), prices.clone());
        let sales = Sales::new(
            &ctx,
            blink.clone(),
            prices.clone(),
            auth.clone(),
            shops.clone(),
            orders.clone(),
        );
        // What every charge begins with, so it comes first.
        let lightning = Lightning::open(&ctx, blink.clone(), auth.clone(), &sales);
        let ledger = Ledger::new(&ctx, blink.clone(), auth.clone(), sales.clone(), lightning.clone());
        let wallets = Wallets::new(blink, prices, ctx.clock.clone(), ctx.peers.clone());
        let displays = Displays::new(&ctx, auth.clone(), sales.clone());
        let extensions = optional_modules(&ctx, &auth, &staff, &sales);
        auth.start();
        staff.start();
        sales.start();
        lightning.start();
        ledger.start();
        ctx.peers.start(&ctx.tasks);
        let modules = Router::new()
            .route("/", get(web::landing))
            .merge(orders::routes(orders))
            .merge(sales::routes(sales.clone()))
            .merge(reports::routes(Reports::new(&ctx, sales)))
            .merge(ledger::routes(ledger))
            .merge(wallets::routes(wallets))
            .merge(displays::routes(displays))
            .merge(shops::routes(shops))
            .merge(staff::routes(staff))
            .merge(extensions.routes)
            .merge(auth.language_routes())
            .fallback(nothing_here);
        let sessions = web::session_layer(
            ctx.db.clone(),
            ctx.clock.clone(),
            &config.public_url,
            config.session_max,
        );
        let web_config = WebConfig {
            public_url: config.public_url.clone(),
            trusted_proxies: config.trusted_proxies.clone(),
            site: Site {
                banner,
                sign_in: config.sign_in,
                has_worker: config.has_service_worker,
                settings: SETTINGS.into_iter().chain(extensions.settings).collect(),
            },
            vendor_paths: extensions.vendor_paths,
            large_bodies: [orders::LARGE_BODY].into_iter().chain(sales::LARGE_BODIES).collect(),
            page_of_form,
            field_labels: FIELD_LABELS.into_iter().chain(extensions.field_labels).collect(),
        };
        // The pages of the sign-in itself renew nothing; health asks nobody who they are.
        let sign_in = |modules: Router| {
            modules
                .layer(from_fn_with_state(auth.clone(), auth::keep_fresh))
                .merge(auth.routes())
                .layer(sessions)
                .layer(from_fn_with_state(config.public_url.clone(), web::one_session))
                .merge(health_routes(ctx.clone()))
        };
        let router = web::layers(modules, sign_in, web_config);
        let proxies = config.trusted_proxies.clone();
        Self {
            router,
            ctx,
            places: Places::of_process(move |address| proxies.iter().any(|net| net.contains(&address))),
        }
    }

    /// Serves until `stop`; then takes no more, and finishes what is in flight: requests, token calls, payment writes.
    ///
    /// # Errors
    /// When the listener fails.
    pub async fn serve(self, listener: TcpListener, stop: impl Future<Output = ()> + Send + 'static) -> io::Result<()> {
        let ctx = self.ctx;
        let stopping = ctx.shutdown.clone();
        let stopped = async move {
            stop.await;
            stopping.cancel();
        };
        let (router, places) = (self.router, self.places);
        let mut serving =
            tokio::spawn(async move { blink_serve::serve(listener, router, places, |_, peer| peer, stopped).await });
        tokio::select! {
            // Without connections the loop has ended by the time that somebody looks, and what else goes on has not.
            biased;
            () = ctx.shutdown.cancelled() => {}
            // Only when the listener fails.
            served = &mut serving => return served.map_err(io::Error::other)?,
        }
        ctx.tasks.close();
        let finish = async {
            let served = serving.await;
            ctx.tasks.wait().await;
            served
        };
        match tokio::time::timeout(FINISH_WITHIN, finish).await {
            Ok(served) => served.map_err(io::Error::other)?,
            Err(_) => {
                tracing::warn!("not everything was finished within 15 s");
                Ok(())
            }
        }
    }
}

/// Several processes share what Blink answers, as they share its limits.
fn shared_answers(ctx: &Context) -> Option<Arc<dyn SharedAnswers>> {
    Answers::of(&ctx.peers).map(|answers| Arc::new(answers) as Arc<dyn SharedAnswers>)
}

#[async_trait]
impl SharedAnswers for Answers {
    async fn turn(&self, question: &str, now: Millis, good_for: Millis) -> blink::Turn {
        match Answers::turn(self, question, now, good_for).await {
            Turn::Known(asked_at, answer) => blink::Turn::Known(asked_at, answer),
            Turn::Ask(turn) => blink::Turn::Ask(turn),
        }
    }

    async fn put(&self, question: &str, asked_at: Millis, answer: &str) {
        Answers::put(self, question, asked_at, answer).await;
    }

    async fn give_back(&self, question: &str, turn: Millis) {
        Answers::give_back(self, question, turn).await;
    }
}

/// What the settings switch on, a line for each module.
fn optional_modules(ctx: &Context, auth: &Auth, staff: &Staff, sales: &Sales) -> Extensions {
    let mut extensions = Extensions::default();
    integrations::cards::open(ctx, sales, &mut extensions);
    integrations::workplace::open(ctx, auth, staff, sales, &mut extensions);
    extensions
}

/// The page that holds the form which is sent to this path. Forms below a sale or a page of settings are on that page.
fn page_of_form(path: &str) -> String {
    let mut segments = path.trim_start_matches('/').split('/');
    let (first, second) = (segments.next().unwrap_or_default(), segments.next());
    match (first, second) {
        ("" | "logout", _) => "/".to_owned(),
        ("sales" | "orders", None) => "/till".to_owned(),
        ("sales" | "settings", Some(second)) => format!("/{first}/{second}"),
        // A link of the work app, which is a page of its own.
        ("integrations", _) => path.to_owned(),
        (page, _) => format!("/{page}"),
    }
}

async fn nothing_here() -> Error {
    Error::NotFound
}

/// Whether this process is alive, and whether it is of use. Neither calls Blink.
fn health_routes(ctx: Context) -> Router {
    Router::new()
        .route("/healthz", get(|| async { "ok" }))
        .route("/readyz", get(ready))
        .with_state(ctx)
}

async fn ready(State(ctx): State<Context>) -> Response {
    if ctx.shutdown.is_cancelled() {
        return (StatusCode::SERVICE_UNAVAILABLE, "draining").into_response();
    }
    if ctx.peers.is_clock_far_off() {
        return (
            StatusCode::SERVICE_UNAVAILABLE,
            "this machine's clock is more than 10 s off the database's",
        )
            .into_response();
    }
    match ctx.db.ready().await {
        Ok(()) => "ok".into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database is unusable").into_response(),
    }
}
