//! The till as an app: its manifest, the worker that answers without a network, and the page that it then shows.

use std::sync::{Arc, OnceLock};

use askama::Template;
use axum::{
    Json, Router,
    extract::{Query, rejection::QueryRejection},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
    routing::get,
};
use serde::Deserialize;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{
    Frame, Site,
    assets::{self, Asset, asset},
    language,
    page::render,
};
use crate::{
    error::Error,
    i18n::{self, Language, Wishes},
};

/// The worker is asked for at every start of the app, and a page in whoever's language once.
const ASK_AGAIN: &str = "no-cache";

/// What the page without a network shows besides.
const KEPT: [&str; 1] = ["/favicon.svg"];

/// No page loads these: browsers ask for the worker at an address of its own.
const WORKERS: [&str; 2] = ["sw.js", "sw-off.js"];

/// `TILL_SERVICE_WORKER`: without it a worker that is there already goes when it next looks for a new one.
pub fn routes(site: &Arc<Site>) -> Router {
    let (site, made) = (site.clone(), Arc::new(OnceLock::new()));
    let worker = async move |headers: HeaderMap| made.get_or_init(|| worker(&site)).send(&headers, ASK_AGAIN);
    Router::new()
        .route("/manifest.webmanifest", get(manifest))
        .route("/sw.js", get(worker))
        .route("/offline", get(offline))
}

fn worker(site: &Arc<Site>) -> Asset {
    if !site.has_worker {
        return Asset::of_text("sw.js", assets::text("sw-off.js"));
    }
    let is_loaded = |address: &String| !WORKERS.iter().any(|worker| address.ends_with(&format!("/{worker}")));
    let files = assets::addresses("css")
        .chain(assets::addresses("js"))
        .filter(is_loaded);
    let files: Vec<_> = files.chain(KEPT.map(str::to_owned)).collect();
    // Whatever of it changes makes a new worker: the addresses hold their files' hashes, and the page stands here with its
    // frame, for all other languages their words do.
    let page = Offline {
        frame: Frame::for_visitor(site.clone(), Wishes::default(), None, "/offline"),
    };
    let mut version = Sha256::new_with_prefix(i18n::fingerprint());
    for text in [
        &files.join(" "),
        &page.render().unwrap_or_default(),
        assets::text("favicon.svg"),
    ] {
        version.update(text);
    }
    let version = version.finalize();
    Asset::of_text(
        "sw.js",
        &assets::text("sw.js")
            .replace("{{version}}", &hex::encode(&version[..6]))
            .replace("{{files}}", &files.join("\", \"")),
    )
}

async fn manifest(frame: Frame) -> Response {
    let icon =
        |name, sizes, purpose| json!({"src": asset(name), "sizes": sizes, "type": "image/png", "purpose": purpose});
    let shortcut = |key, url| {
        json!({
            "name": frame.t(key).plain(),
            "url": url,
            "icons": [icon("icon-192.png", "192x192", "any")],
        })
    };
    let manifest = json!({
        "id": "/till",
        "name": "Blink Till",
        "short_name": frame.t("nav-till").plain(),
        "description": frame.t("app-description").plain(),
        "lang": frame.language.code(),
        "dir": frame.language.direction(),
        "start_url": "/till",
        "scope": "/",
        "display": "standalone",
        "background_color": "#f6f4f1",
        "theme_color": "#f6f4f1",
        "icons": [
            icon("icon-192.png", "192x192", "any"),
            icon("icon-512.png", "512x512", "any"),
            icon("icon-maskable-512.png", "512x512", "maskable"),
        ],
        "shortcuts": [shortcut("nav-till", "/till"), shortcut("nav-sales", "/sales")],
    });
    let headers = [
        (header::CONTENT_TYPE, "application/manifest+json"),
        (header::CACHE_CONTROL, ASK_AGAIN),
        language::VARY,
    ];
    (headers, Json(manifest)).into_response()
}

#[derive(Template)]
#[template(path = "web/offline.html")]
struct Offline {
    frame: Frame,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Question {
    /// What the page speaks that the worker keeps this one for: somebody's own choice is not known here.
    language: String,
}

/// `GET /offline`: nobody's page, whoever asks; kept by the worker, and shown by it at the address that was not reached.
async fn offline(mut frame: Frame, question: Result<Query<Question>, QueryRejection>) -> Result<Response, Error> {
    let Query(question) = question.unwrap_or_default();
    frame.language = Language::nearest(&question.language).unwrap_or(frame.language);
    let headers = [
        (header::CACHE_CONTROL, ASK_AGAIN),
        (header::CONTENT_LANGUAGE, frame.language.code()),
        language::VARY,
    ];
    Ok((headers, render(&Offline { frame })?).into_response())
}
