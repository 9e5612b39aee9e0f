//! Static files are sent as each browser reads them best, made once, and not sent again to who has them.

use std::io::Read;

use reqwest::{Method, StatusCode, header::HeaderMap};

use crate::support::{Browser, Till};

/// The files of the till's page, and the ones that browsers ask for by themselves.
async fn files(browser: &Browser) -> Vec<String> {
    let page = browser.get("/till").await;
    let mut found: Vec<String> = [("script[src]", "src"), ("link[rel=stylesheet]", "href")]
        .iter()
        .flat_map(|(selector, name)| {
            page.select(selector)
                .into_iter()
                .map(|it| it.attribute(name).to_owned())
        })
        .collect();
    assert!(found.len() >= 3, "{found:?}");
    found.push("/favicon.svg".to_owned());
    found
}

async fn asked(browser: &Browser, path: &str, headers: &[(&str, &str)]) -> (StatusCode, HeaderMap, Vec<u8>) {
    let response = browser.stream(path, headers).await;
    let (status, headers) = (response.status(), response.headers().clone());
    (status, headers, response.bytes().await.expect("a body").to_vec())
}

fn opened(encoding: &str, body: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    let read = match encoding {
        "br" => brotli::Decompressor::new(body, 4096).read_to_end(&mut plain),
        "gzip" => flate2::read::GzDecoder::new(body).read_to_end(&mut plain),
        _ => panic!("{encoding}"),
    };
    read.expect("as it says");
    plain
}

#[tokio::test]
async fn each_browser_gets_what_it_reads_best_and_no_layer_compresses_it_again() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    for path in files(&browser).await {
        let (_, headers, plain) = asked(&browser, &path, &[]).await;
        assert!(!headers.contains_key("content-encoding"), "{path}");
        let mut tags = vec![headers["etag"].clone()];
        for (offer, encoding) in [
            ("gzip, deflate, br", "br"),
            ("gzip", "gzip"),
            ("br;q=0, gzip;q=0.1", "gzip"),
        ] {
            let (status, headers, body) = asked(&browser, &path, &[("Accept-Encoding", offer)]).await;
            assert_eq!(status, StatusCode::OK, "{path}");
            assert_eq!(headers["content-encoding"], encoding, "{path} for {offer}");
            assert_eq!(headers.get_all("content-encoding").iter().count(), 1, "{path}");
            assert!(opened(encoding, &body) == plain, "{path} for {offer}");
            assert_eq!(
                headers["content-length"],
                body.len().to_string().as_str(),
                "{path}: known before it is sent"
            );
            assert!(body.len() < plain.len(), "{path}");
            let vary: Vec<_> = headers.get_all("vary").iter().collect();
            assert_eq!(vary, ["accept-encoding"], "{path}");
            tags.push(headers["etag"].clone());
        }
        tags.dedup();
        assert_eq!(tags.len(), 3, "{path}: each encoding has a tag of its own: {tags:?}");
        for offer in ["identity", "br;q=0, gzip;q=0", "zstd"] {
            let (_, headers, body) = asked(&browser, &path, &[("Accept-Encoding", offer)]).await;
            assert!(
                !headers.contains_key("content-encoding") && body == plain,
                "{path} for {offer}"
            );
            assert_eq!(headers["vary"], "accept-encoding", "{path} for {offer}");
        }
    }
    let (_, headers, _) = asked(&browser, "/apple-touch-icon.png", &[("Accept-Encoding", "gzip, br")]).await;
    assert!(
        !headers.contains_key("content-encoding"),
        "a picture is compressed by itself"
    );
}

#[tokio::test]
async fn who_has_a_file_already_is_not_sent_it_again() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    for path in files(&browser).await {
        let offer = ("Accept-Encoding", "br");
        let (_, fresh, _) = asked(&browser, &path, &[offer]).await;
        let tag = fresh["etag"].to_str().expect("ASCII").to_owned();
        for known in [tag.clone(), format!("\"other\", W/{tag}")] {
            let (status, headers, body) = asked(&browser, &path, &[offer, ("If-None-Match", &known)]).await;
            assert_eq!(
                (status, body.len()),
                (StatusCode::NOT_MODIFIED, 0),
                "{path} knowing {known}"
            );
            for name in ["etag", "cache-control", "vary"] {
                assert_eq!(headers[name], fresh[name], "{path}: {name}");
            }
        }
        let (status, ..) = asked(&browser, &path, &[("If-None-Match", &tag)]).await;
        assert_eq!(status, StatusCode::OK, "{path}: it has another encoding of it");
        let head = browser.request(Method::HEAD, &path, &[offer], None).await;
        assert_eq!(
            (head.status, head.header("etag")),
            (StatusCode::OK, tag.as_str()),
            "{path}"
        );
    }
}
