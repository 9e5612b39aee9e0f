//! Static files, inside the binary. Their addresses hold their hash, so a browser keeps them for ever and never has an
//! old one.

use axum::{
    Router,
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use rust_embed::{EmbeddedFile, RustEmbed};

use crate::error::Error;

#[derive(RustEmbed)]
#[folder = "static/"]
struct Files;

/// A year: the longest that caches honour.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// Files at an address without a hash, which browsers ask for by convention.
const FOR_A_DAY: &str = "public, max-age=86400";

/// The files under `/static/`, and the few with an address of their own.
pub fn routes() -> Router {
    Router::new()
        .route("/static/{hash}/{name}", get(show))
        .route("/favicon.svg", get(|| async { by_convention("favicon.svg") }))
        .route("/favicon.ico", get(|| async { by_convention("favicon.svg") }))
        .route("/apple-touch-icon.png", get(|| async { by_convention("icon-192.png") }))
        .route(
            "/manifest.webmanifest",
            get(|| async { by_convention("manifest.webmanifest") }),
        )
}

/// The address of a static file, for templates: `{{ crate::web::asset("app.css") }}`. The test below reads the templates
/// for names that do not exist.
pub fn asset(name: &str) -> String {
    let hash = Files::get(name).map(|file| short_hash(&file)).unwrap_or_default();
    format!("/static/{hash}/{name}")
}

async fn show(Path((hash, name)): Path<(String, String)>) -> Result<Response, Error> {
    let file = Files::get(&name).ok_or(Error::NotFound)?;
    // Today's file at yesterday's address would be cached for a year.
    if short_hash(&file) != hash {
        return Err(Error::NotFound);
    }
    Ok(send(&name, file, FOR_EVER))
}

fn by_convention(name: &'static str) -> Result<Response, Error> {
    let file = Files::get(name).ok_or(Error::NotFound)?;
    Ok(send(name, file, FOR_A_DAY))
}

fn send(name: &str, file: EmbeddedFile, cache: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, content_type(name)),
        (header::CACHE_CONTROL, cache.to_owned()),
    ];
    match std::str::from_utf8(&file.data) {
        Ok(script) if name.ends_with(".js") => (headers, without_comments(script)).into_response(),
        _ => (headers, file.data).into_response(),
    }
}

/// A script as the browser needs it: without whole lines of comment and without indentation, which are a third of what would
/// go over the wire. Our scripts have no text that runs over several lines.
fn without_comments(script: &str) -> String {
    let mut short = String::with_capacity(script.len());
    let mut in_block = false;
    for line in script.lines().map(str::trim) {
        in_block |= line.starts_with("/*");
        if !in_block && !line.is_empty() && !line.starts_with("//") {
            short.push_str(line);
            short.push('\n');
        }
        in_block &= !line.ends_with("*/");
    }
    short
}

fn content_type(name: &str) -> String {
    let mime = mime_guess::from_path(name).first_or_octet_stream();
    match mime.type_().as_str() {
        "text" => format!("{mime}; charset=utf-8"),
        _ => mime.to_string(),
    }
}

fn short_hash(file: &EmbeddedFile) -> String {
    hex::encode(&file.metadata.sha256_hash()[..6])
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use axum::{body::Body, http::Request};
    use tower::ServiceExt;

    use super::*;

    async fn get(path: &str) -> Response {
        let request = Request::get(path).body(Body::empty()).expect("a request");
        routes().oneshot(request).await.expect("infallible")
    }

    #[tokio::test]
    async fn a_hashed_address_is_kept_for_ever() {
        let response = get(&asset("app.css")).await;
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "text/css; charset=utf-8");
        assert_eq!(response.headers()["cache-control"], FOR_EVER);
    }

    #[test]
    fn a_script_goes_without_its_comments() {
        let script = "// What it does.\n{\n  /** One line. */\n  const a = 'http://b'; // stays\n\n  /*\n   * Many.\n   */\n  a();\n}\n";
        assert_eq!(without_comments(script), "{\nconst a = 'http://b'; // stays\na();\n}\n");
        for file in Files::iter().filter(|name| name.ends_with(".js")) {
            let text = Files::get(&file).expect("listed").data;
            let text = std::str::from_utf8(&text).expect("text");
            let is_whole = |line: &str| line.matches('`').count().is_multiple_of(2);
            assert!(text.lines().all(is_whole), "{file} has a text over several lines");
        }
    }

    #[tokio::test]
    async fn yesterdays_hash_and_unknown_names_are_not_found() {
        for path in [
            "/static/000000000000/app.css",
            "/static/000000000000/no.css",
            "/static/app.css",
        ] {
            assert_eq!(get(path).await.status(), 404, "{path}");
        }
    }

    #[tokio::test]
    async fn what_browsers_ask_for_by_convention_exists() {
        for (path, kind) in [
            ("/favicon.ico", "image/svg+xml"),
            ("/apple-touch-icon.png", "image/png"),
            ("/manifest.webmanifest", "application/manifest+json"),
        ] {
            let response = get(path).await;
            assert_eq!(response.status(), 200, "{path}");
            assert_eq!(response.headers()["content-type"], kind);
        }
    }

    #[test]
    fn every_asset_that_a_template_names_exists() {
        for page in pages(Path::new("templates")) {
            for (_, rest) in page
                .match_indices("asset(\"")
                .map(|(at, found)| (at, &page[at + found.len()..]))
            {
                let name = rest.split('"').next().unwrap_or_default();
                assert!(Files::get(name).is_some(), "no static/{name}");
            }
        }
    }

    fn pages(folder: &Path) -> Vec<String> {
        let mut found = Vec::new();
        for entry in fs::read_dir(folder).expect("templates/").flatten() {
            match entry.path() {
                path if path.is_dir() => found.extend(pages(&path)),
                path => found.push(fs::read_to_string(path).expect("a template")),
            }
        }
        found
    }
}
