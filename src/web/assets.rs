//! Static files, inside the binary. Their addresses hold their hash, so a browser keeps them for ever and never has an
//! old one. Each is shortened and compressed once, at the best level, when the first of them is asked for.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    io::Write,
    sync::{LazyLock, OnceLock},
};

use axum::{
    Router,
    body::Bytes,
    extract::{Path, rejection::PathRejection},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use crate::error::Error;

#[derive(RustEmbed)]
#[folder = "static/"]
struct Files;

/// A year: the longest that caches honour.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// Files at an address without a hash, which browsers ask for by convention.
const FOR_A_DAY: &str = "public, max-age=86400";

/// Every file, as it is sent, by its name.
static ASSETS: LazyLock<BTreeMap<String, Asset>> = LazyLock::new(|| {
    let assets = Files::iter().filter_map(|name| Some((name.to_string(), Asset::new(&name, Files::get(&name)?.data))));
    assets.collect()
});

/// A file as it is sent.
#[derive(Debug)]
pub(super) struct Asset {
    content_type: String,
    /// Of what is sent, so that its address changes with it.
    hash: String,
    plain: Bytes,
    /// Made when the first browser asks that can read it; `None` where that would be no shorter.
    gzip: OnceLock<Option<Bytes>>,
    brotli: OnceLock<Option<Bytes>>,
}

/// The files under `/static/`, and the few with an address of their own.
pub fn routes() -> Router {
    let by_convention = |name: &'static str| {
        get(async move |headers: HeaderMap| {
            let asset = ASSETS.get(name).ok_or(Error::NotFound)?;
            Ok::<_, Error>(asset.send(&headers, FOR_A_DAY))
        })
    };
    Router::new()
        .route("/static/{hash}/{name}", get(show))
        .route("/favicon.svg", by_convention("favicon.svg"))
        .route("/favicon.ico", by_convention("favicon.svg"))
        .route("/apple-touch-icon.png", by_convention("apple-touch-icon.png"))
}

/// The address of a static file, for templates: `{{ crate::web::asset("app.css") }}`. The test below reads the templates
/// for names that do not exist.
pub fn asset(name: &str) -> String {
    let hash = ASSETS.get(name).map(|asset| asset.hash.as_str()).unwrap_or_default();
    format!("/static/{hash}/{name}")
}

/// The addresses of all files whose name ends in this.
pub(super) fn addresses(extension: &str) -> impl Iterator<Item = String> {
    let names = ASSETS
        .keys()
        .filter(move |name| name.rsplit('.').next() == Some(extension));
    names.map(|name| asset(name))
}

/// What a file of text says, as it is sent.
pub(super) fn text(name: &str) -> &'static str {
    let bytes = ASSETS.get(name).map(|asset| asset.plain.as_ref()).unwrap_or_default();
    std::str::from_utf8(bytes).unwrap_or_default()
}

async fn show(path: Result<Path<(String, String)>, PathRejection>, headers: HeaderMap) -> Result<Response, Error> {
    let Path((hash, name)) = path.map_err(|_| Error::NotFound)?;
    let asset = ASSETS.get(&name).ok_or(Error::NotFound)?;
    // Today's file at yesterday's address would be cached for a year.
    if asset.hash != hash {
        return Err(Error::NotFound);
    }
    Ok(asset.send(&headers, FOR_EVER))
}

impl Asset {
    fn new(name: &str, data: Cow<'static, [u8]>) -> Self {
        let plain = match std::str::from_utf8(&data) {
            Ok(script) if name.ends_with(".js") => without_comments(script).into(),
            _ => Bytes::from(data.into_owned()),
        };
        Self {
            content_type: content_type(name),
            hash: hex::encode(&Sha256::digest(&plain)[..6]),
            plain,
            gzip: OnceLock::new(),
            brotli: OnceLock::new(),
        }
    }

    /// A file that was written just now.
    pub(super) fn of_text(name: &str, text: &str) -> Self {
        Self::new(name, Cow::Owned(text.as_bytes().to_vec()))
    }

    /// As this browser reads it best: 304 where it has the same already.
    pub(super) fn send(&self, asked: &HeaderMap, cache: &'static str) -> Response {
        let (encoding, body) = self.encoded_for(asked);
        let tag = format!(
            "\"{}{}\"",
            self.hash,
            encoding.map(|it| format!("-{it}")).unwrap_or_default()
        );
        let is_known = asked.get_all(header::IF_NONE_MATCH).iter().any(|known| {
            let known = known.to_str().unwrap_or_default();
            known
                .split(',')
                .any(|known| known.trim().trim_start_matches("W/") == tag)
        });
        let mut response = match is_known {
            true => StatusCode::NOT_MODIFIED.into_response(),
            false => body.into_response(),
        };
        let headers = response.headers_mut();
        let mut set = |name, value: &str| HeaderValue::from_str(value).map(|value| headers.insert(name, value));
        let _ = set(header::ETAG, &tag);
        let _ = set(header::CACHE_CONTROL, cache);
        if self.is_compressible() {
            let _ = set(header::VARY, "accept-encoding");
        }
        if !is_known {
            let _ = set(header::CONTENT_TYPE, &self.content_type);
            let _ = encoding.map(|encoding| set(header::CONTENT_ENCODING, encoding));
        }
        response
    }

    fn encoded_for(&self, asked: &HeaderMap) -> (Option<&'static str>, Bytes) {
        let made = if accepts(asked, "br")
            && let Some(body) = self.brotli.get_or_init(|| self.shorter(brotli))
        {
            Some(("br", body))
        } else if accepts(asked, "gzip")
            && let Some(body) = self.gzip.get_or_init(|| self.shorter(gzip))
        {
            Some(("gzip", body))
        } else {
            None
        };
        made.map_or((None, self.plain.clone()), |(encoding, body)| {
            (Some(encoding), body.clone())
        })
    }

    fn shorter(&self, compress: fn(&[u8]) -> Option<Vec<u8>>) -> Option<Bytes> {
        let made = self.is_compressible().then(|| compress(&self.plain))??;
        (made.len() < self.plain.len()).then(|| made.into())
    }

    /// Pictures are compressed by themselves.
    fn is_compressible(&self) -> bool {
        !self.content_type.starts_with("image/") || self.content_type.starts_with("image/svg")
    }
}

/// May the answer be encoded like this? The last word on an encoding counts, and `*` stands for those that are not named.
pub(super) fn accepts(asked: &HeaderMap, encoding: &str) -> bool {
    let lines = asked.get_all(header::ACCEPT_ENCODING).iter();
    let lines = lines.filter_map(|line| line.to_str().ok());
    let (mut named, mut any) = (None, None);
    for offer in lines.flat_map(|line| line.split(',')) {
        let (name, weight) = offer.split_once(';').unwrap_or((offer, ""));
        let weight = weight.trim().trim_start_matches(['q', 'Q']).trim_start_matches('=');
        let is_good = weight.is_empty() || weight.parse::<f32>().is_ok_and(|weight| weight > 0.0);
        match name.trim() {
            name if name.eq_ignore_ascii_case(encoding) => named = Some(is_good),
            "*" => any = Some(is_good),
            _ => {}
        }
    }
    named.or(any).unwrap_or(false)
}

fn gzip(plain: &[u8]) -> Option<Vec<u8>> {
    let mut made = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    made.write_all(plain).ok()?;
    made.finish().ok()
}

fn brotli(plain: &[u8]) -> Option<Vec<u8>> {
    let mut made = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    made.write_all(plain).ok()?;
    Some(made.into_inner())
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

    #[test]
    fn an_encoding_is_used_only_where_it_was_offered() {
        let asked = |offers: &[&'static str]| {
            let offers = offers
                .iter()
                .map(|offer| (header::ACCEPT_ENCODING, HeaderValue::from_static(offer)));
            HeaderMap::from_iter(offers)
        };
        for (offers, br, gz) in [
            (&[][..], false, false),
            (&["gzip, deflate, br"], true, true),
            (&["GZIP;q=0.5"], false, true),
            (&["br;q=0, *"], false, true),
            (&["*;q=0"], false, false),
            (&["identity", "br; q=1.0"], true, false),
            (&["gzip;q=junk, brotli"], false, false),
        ] {
            let asked = asked(offers);
            assert_eq!((accepts(&asked, "br"), accepts(&asked, "gzip")), (br, gz), "{offers:?}");
        }
    }

    #[test]
    fn a_file_is_shortened_and_compressed_once() {
        let everybody = HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static("br, gzip"))]);
        for asset in ASSETS.values() {
            let (first, second) = (asset.encoded_for(&everybody).1, asset.encoded_for(&everybody).1);
            assert_eq!(first.as_ptr(), second.as_ptr(), "the same bytes, not made anew");
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
                assert!(ASSETS.contains_key(name), "no static/{name}");
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
