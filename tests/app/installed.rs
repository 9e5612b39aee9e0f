//! The till as an app: its manifest, its worker, and the page that is shown without a network.

use std::collections::BTreeSet;

use blink_till::{i18n::Message, web::Notice};
use reqwest::StatusCode;
use serde_json::Value;

use crate::support::Till;

#[tokio::test]
async fn the_manifest_has_all_that_a_device_asks_for_to_install_it() {
    let till = Till::start().await;
    let anyone = till.browser();
    let page = anyone.get("/").await;
    let link = page.select("link[rel=manifest]")[0].attribute("href").to_owned();
    assert_eq!(link, "/manifest.webmanifest");
    let answer = anyone.get(&link).await;
    assert_eq!(answer.header("content-type"), "application/manifest+json");
    let manifest: Value = serde_json::from_str(&answer.body).expect("JSON");
    assert_eq!(
        (&manifest["start_url"], &manifest["scope"], &manifest["display"]),
        (&"/till".into(), &"/".into(), &"standalone".into())
    );
    let icons = manifest["icons"].as_array().expect("icons");
    let mut kinds = BTreeSet::new();
    for icon in icons {
        let (size, purpose) = (
            icon["sizes"].as_str().expect("a size"),
            icon["purpose"].as_str().expect("a purpose"),
        );
        kinds.insert((size, purpose));
        let side: u32 = size.split('x').next().expect("a side").parse().expect("a number");
        let picture = anyone.stream(icon["src"].as_str().expect("an address"), &[]).await;
        assert_eq!(
            (picture.status(), &picture.headers()["content-type"]),
            (StatusCode::OK, &"image/png".parse().expect("a type"))
        );
        let bytes = picture.bytes().await.expect("a picture");
        // A PNG's width and height stand at a place of their own.
        let at = |from: usize| u32::from_be_bytes(bytes[from..from + 4].try_into().expect("four bytes"));
        assert_eq!((at(16), at(20)), (side, side), "{icon}");
    }
    let wanted = [("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")];
    assert_eq!(kinds, BTreeSet::from(wanted));
    for shortcut in manifest["shortcuts"].as_array().expect("shortcuts") {
        let owner = till.signed_in("alice").await;
        let page = owner.get(shortcut["url"].as_str().expect("an address")).await;
        assert_eq!(page.status, StatusCode::OK, "{shortcut}");
        assert!(!shortcut["name"].as_str().expect("a name").is_empty());
    }
}

/// The addresses that the worker keeps.
fn kept(worker: &str) -> Vec<String> {
    let list = worker
        .split("FILES = [")
        .nth(1)
        .expect("a list")
        .split(']')
        .next()
        .expect("its end");
    list.split(',')
        .map(|name| name.trim().trim_matches('"').to_owned())
        .collect()
}

#[tokio::test]
async fn the_worker_keeps_files_of_everybody_and_nothing_else() {
    let till = Till::start().await;
    let anyone = till.browser();
    let worker = anyone.get("/sw.js").await;
    assert_eq!(worker.status, StatusCode::OK);
    assert!(worker.header("content-type").contains("javascript"));
    assert_eq!(worker.header("cache-control"), "no-cache");
    let files = kept(&worker.body);
    assert!(files.len() > 8, "{files:?}");
    for file in &files {
        assert!(file.starts_with("/static/") || file == "/favicon.svg", "{file}");
        let answer = anyone.stream(file, &[]).await;
        assert_eq!(answer.status(), StatusCode::OK, "{file}");
    }
    // All that a page loads is there without a network.
    let page = anyone.get("/offline").await;
    for (selector, name) in [("script[src]", "src"), ("link[rel=stylesheet]", "href")] {
        for element in page.select(selector) {
            assert!(
                files.iter().any(|file| file == element.attribute(name)),
                "{}",
                element.attribute(name)
            );
        }
    }
    assert!(!worker.body.contains("{{"), "something was not filled in");
    let no_page_loads = |file: &&String| file.ends_with("/sw.js") || file.ends_with("/sw-off.js");
    assert_eq!(files.iter().find(no_page_loads), None);
}

#[tokio::test]
async fn whatever_changes_on_the_page_without_a_network_makes_a_new_worker_its_frame_too() {
    let till = Till::start().await;
    let banner = Notice::mild("sandbox", Message::new("sandbox-banner"));
    let (alike, changed) = (
        till.second_process().await,
        till.second_process_under(Some(banner)).await,
    );
    let anyone = till.browser();
    let worker = anyone.get("/sw.js").await.body;
    assert_eq!(anyone.get_by(&alike, "/sw.js").await.body, worker);
    assert!(anyone.get_by(&changed, "/offline").await.has("[data-notice=sandbox]"));
    assert_ne!(anyone.get_by(&changed, "/sw.js").await.body, worker);
}

/// Nobody's page does not know what somebody chose elsewhere: the worker says which language its pages speak.
#[tokio::test]
async fn the_page_without_a_network_speaks_as_the_page_does_that_it_is_kept_for() {
    let till = Till::start().await;
    for (asked, language) in [("fr", "fr"), ("pt", "pt-BR"), ("xx", "en"), ("", "en")] {
        let page = till.browser().get(&format!("/offline?language={asked}")).await;
        assert_eq!(page.one("html").attribute("lang"), language, "{asked}");
        assert_eq!(page.header("content-language"), language, "{asked}");
    }
    let odd = till.browser().get("/offline?language=fr&language=de").await;
    assert_eq!(odd.status, StatusCode::OK);
}

#[tokio::test]
async fn the_page_without_a_network_is_nobodys() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let (hers, anyones) = (owner.get("/offline").await, till.browser().get("/offline").await);
    assert_eq!(hers.body, anyones.body);
    assert_eq!(hers.header("cache-control"), "no-cache");
    assert!(hers.header("set-cookie").is_empty(), "{}", hers.header("set-cookie"));
    assert!(hers.body.contains("data-page=\"offline\""), "{}", hers.body);
    assert!(!hers.body.contains("alice"));
}

#[tokio::test]
async fn a_worker_that_is_switched_off_forgets_itself() {
    let till = Till::start_with(|config| config.has_service_worker = false).await;
    let worker = till.browser().get("/sw.js").await;
    assert!(worker.body.contains("unregister()"), "{}", worker.body);
    assert!(!worker.body.contains("/static/"), "{}", worker.body);
    let has_worker = |page: &str| page.contains("data-has-worker");
    assert!(!has_worker(&till.browser().get("/").await.body), "pages bring it back");
    assert!(has_worker(&Till::start().await.browser().get("/").await.body));
    assert_eq!(worker.header("cache-control"), "no-cache");
}
