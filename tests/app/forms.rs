//! Whoever is signed out, or may not, is told so by a page of ours when they press a button: a redirect to Blink would be
//! swallowed by the policy on forms, and the button would hang for ever.

use std::{collections::BTreeSet, fs, path::Path};

use reqwest::{Method, StatusCode};

use crate::{
    counter::SATS,
    sentences::{files, root},
    support::{Browser, Page, Till},
};

/// For anybody: the way out, the ways in with a code and with a key, the language, and what vendors call.
const FOR_ANYBODY: [&str; 7] = [
    "/logout",
    "/join",
    "/language",
    "/login/key",
    "/integrations/workplace/connect/{token}",
    "/integrations/workplace/auth/{auth_id}",
    "/integrations/cards/notify/{token}",
];

/// Every address of the till that takes a form, as its routes say.
fn forms() -> Vec<String> {
    let sources = files(&root("src"), "rs").into_iter();
    let mut found: Vec<String> = sources
        .filter(|path| !path.ends_with("tests.rs"))
        .flat_map(|path| forms_in(&fs::read_to_string(path).expect("a source can be read")))
        .collect();
    found.sort();
    found
}

fn forms_in(source: &str) -> Vec<String> {
    let routes = source.split(".route(").skip(1);
    let taking = routes.filter(|route| {
        let mut depth = 1;
        let end = route.find(|c: char| {
            depth += match c {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            depth == 0
        });
        let route = &route[..end.unwrap_or(route.len())];
        route.contains("post(")
    });
    taking
        .filter_map(|route| route.trim_start().strip_prefix('"')?.split('"').next())
        .map(str::to_owned)
        .collect()
}

/// The same with ids that nobody has.
fn somewhere(form: &str) -> String {
    let parts = form.split('/').map(|part| match part {
        part if part.starts_with('{') => "0b0c7a52-6a1d-4c59-8d6b-6f0d3d3f4a11",
        part => part,
    });
    parts.collect::<Vec<_>>().join("/")
}

fn private_forms() -> Vec<String> {
    let mut forms = forms();
    assert!(
        FOR_ANYBODY[..2]
            .iter()
            .all(|open| forms.iter().any(|form| form == open))
    );
    forms.retain(|form| !FOR_ANYBODY.contains(&form.as_str()));
    assert!(
        forms.len() >= 12 + 4 * room("cards") + 2 * room("workplace"),
        "{forms:?}"
    );
    forms
}

/// How many of its forms count: all of an optional room that is there, none of one that was taken out of the source.
fn room(name: &str) -> usize {
    let rooms = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/integrations");
    usize::from(rooms.join(name).is_dir())
}

/// Is this the address of a form? One of an optional room is not, while the room is not there.
fn is_served(path: &str) -> bool {
    let same = |(form, path): (&str, &str)| form == path || form.starts_with('{');
    let is_of = |form: &String| {
        form.matches('/').count() == path.matches('/').count() && form.split('/').zip(path.split('/')).all(same)
    };
    private_forms().iter().any(is_of)
}

/// The names of every template's fields into which something is typed, and of those that hide their letters.
fn fields() -> (BTreeSet<String>, BTreeSet<String>) {
    // They only ask, or take a secret.
    const OTHERS: [&str; 3] = ["reports/history.html", "ledger/payment_lookup.html", "staff/_code.html"];
    let attribute =
        |tag: &str, name: &str| Some(tag.split_once(&format!(" {name}=\""))?.1.split_once('"')?.0.to_owned());
    let (mut typed, mut secret) = (BTreeSet::new(), BTreeSet::new());
    for path in files(&root("templates"), "html") {
        let text = fs::read_to_string(&path).expect("a template");
        let tags = text
            .split('<')
            .filter(|tag| tag.starts_with("input ") || tag.starts_with("textarea "));
        for tag in tags.filter(|tag| !tag.contains(" hidden>")) {
            let name = attribute(tag, "name").unwrap_or_default();
            match attribute(tag, "type").as_deref().unwrap_or("text") {
                "password" => secret.insert(name),
                "text" | "time" | "range" if !OTHERS.iter().any(|other| path.ends_with(other)) => typed.insert(name),
                _ => false,
            };
        }
    }
    assert!(typed.len() > 20, "{typed:?}");
    assert!(secret.len() > 2 * (room("cards") + room("workplace")), "{secret:?}");
    (typed, secret)
}

#[tokio::test]
async fn whatever_is_typed_into_a_form_is_shown_again_to_whoever_is_signed_out() {
    let till = Till::start().await;
    let stranger = till.browser();
    for name in fields().0 {
        let page = stranger.post("/settings/shop", &[(&name, "as typed")]).await;
        assert!(page.has("[data-typed]"), "{name}: {}", page.body);
        assert!(page.one("[data-typed] dd").text.contains("as typed"), "{name}");
    }
}

fn way_in(page: &Page) -> String {
    let links = page.select("main a[href^='/login']");
    assert_eq!(links.len(), 1, "{}", page.body);
    let address = page.url.join(links[0].attribute("href")).expect("an address");
    let mut back = address.query_pairs().filter(|(name, _)| name == "return_to");
    back.next().expect("the way back").1.into_owned()
}

#[tokio::test]
async fn every_form_that_finds_nobody_signed_in_is_answered_here_and_loses_nothing() {
    let till = Till::start().await;
    let stranger = till.browser();
    let (_, secrets) = fields();
    let typed = [("amount", "12,50"), ("memo", "Café <1>"), ("code", "hush-code")].into_iter();
    let typed: Vec<_> = typed
        .chain(secrets.iter().map(|name| (name.as_str(), "hush")))
        .collect();
    for form in private_forms() {
        let path = somewhere(&form);
        let page = stranger.post(&path, &typed).await;
        assert!(!page.body.contains("hush"), "{form}: {}", page.body);
        assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{form}");
        assert!(page.notice("signed-out").is_some(), "{form}: {}", page.body);
        assert!(!page.headers.contains_key("location"), "{form}");
        assert!(page.one("[data-typed]").text.contains("Café <1>"), "{form}");
        assert!(way_in(&page).starts_with('/'), "{form}");
        // A till parks where it charges.
        if ["/sales", "/orders"].contains(&form.as_str()) {
            assert_eq!(way_in(&page), "/till", "{form}");
        }
        assert_eq!(page.header("cache-control"), "no-store", "{form}");
        let script = [("Sec-Fetch-Site", "same-origin"), ("Sec-Fetch-Mode", "cors")];
        let told = stranger.request(Method::POST, &path, &script, Some(&[])).await;
        assert_eq!(told.status, StatusCode::UNAUTHORIZED, "{form}");
        assert!(told.header("content-type").starts_with("application/json"), "{form}");
    }
    assert_eq!(till.rows("login_attempts").await, 0, "a sign-in was started");
}

#[tokio::test]
async fn every_form_of_somebody_who_may_not_is_answered_here() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let cashier = till.joined(&owner, "Mia").await;
    let mut forbidden = 0;
    for form in private_forms() {
        let page = cashier
            .post(&somewhere(&form), &[("name", "x"), ("which", "all")])
            .await;
        let elsewhere = page.headers.contains_key("location") && page.location().origin() != till.origin.origin();
        assert!(!elsewhere, "{form} leads to {}", page.location());
        assert_ne!(page.status, StatusCode::UNAUTHORIZED, "{form}");
        if page.status == StatusCode::FORBIDDEN {
            forbidden += 1;
            assert_eq!(page.data_page(), "error", "{form}");
            assert_eq!(page.one("body").attribute("data-role"), "cashier", "{form}");
        }
    }
    assert_eq!(forbidden, 14 + 3 * room("cards") + 2 * room("workplace"));
    assert_eq!(cashier.get("/till").await.status, StatusCode::OK, "still signed in");
}

#[tokio::test]
async fn signing_in_leads_back_to_the_page_whose_form_it_was() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = owner.charged(SATS).await;
    let sale = sale.url.path();
    let stranger = till.browser();
    for (form, page) in [
        ("/sales".to_owned(), "/till"),
        (format!("{sale}/cancel"), sale),
        (format!("{sale}/renew"), sale),
        (format!("{sale}/card"), sale),
        (format!("{sale}/refund"), sale),
        ("/inbox/7/done".to_owned(), "/inbox"),
        ("/inbox/orphans/done".to_owned(), "/inbox"),
        ("/settings/sign-ins/abc/end".to_owned(), "/settings/sign-ins"),
        ("/settings/sign-ins/end-all".to_owned(), "/settings/sign-ins"),
        ("/settings/cashiers".to_owned(), "/settings/cashiers"),
        ("/settings/cards/remove".to_owned(), "/settings/cards"),
        ("/settings/workplace".to_owned(), "/settings/workplace"),
    ] {
        if !is_served(&form) {
            continue;
        }
        let refused = stranger.post(&form, &[]).await;
        assert_eq!(way_in(&refused), page, "{form}");
        let there = owner.get(page).await;
        assert_eq!(there.status, StatusCode::OK, "{page} of {form}");
    }
    let refused = stranger.post("/sales", &SATS.fields()).await;
    let login = refused.one("main a[href^='/login']").attribute("href").to_owned();
    let back = stranger
        .sign_in_from(&login, "alice", &crate::support::ALL_SCOPES)
        .await;
    assert_eq!((back.status, back.url.path()), (StatusCode::OK, "/till"));
}

#[tokio::test]
async fn a_sign_in_that_ends_under_a_charge_shows_what_was_typed() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    browser.get("/till").await;
    till.remove_app_of("alice").await;
    till.let_token_lapse().await;
    let page = browser.post("/sales", &SATS.fields()).await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{}", page.body);
    let typed = page.one("[data-typed]").text;
    assert!(typed.contains("2500") && typed.contains("Table 4"), "{typed}");
    let labels = |page: &Page| {
        let labels = page.select("[data-typed] dt").into_iter().map(|label| label.text);
        labels.collect::<Vec<_>>().join(", ")
    };
    assert_eq!(labels(&page), "Amount, Currency, Memo");
    let cart = [
        &SATS.fields()[..],
        &[("qty.i1", "2"), ("price.i1", "350 EUR -"), ("order", "o1")],
    ]
    .concat();
    let headers = [
        ("Sec-Fetch-Site", "same-origin"),
        ("Sec-Fetch-Mode", "navigate"),
        ("Accept", "text/html"),
        ("Accept-Language", "de"),
    ];
    let page = browser.request(Method::POST, "/sales", &headers, Some(&cart)).await;
    assert_eq!(labels(&page), "Betrag, Währung, Notiz");
    assert!(!page.has("body[data-account]"), "nobody is signed in");
    assert_eq!(way_in(&page), "/till");
}

#[tokio::test]
async fn whoever_ends_their_own_sign_in_is_not_led_to_blink() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let page = browser.post("/settings/sign-ins/end-all", &[("which", "all")]).await;
    let mut next = page;
    while next.status.is_redirection() {
        let to = next.location();
        assert_eq!(to.origin(), till.origin.origin(), "{to}");
        assert_ne!(to.path(), "/login");
        next = browser.get(to.as_str()).await;
    }
    assert_eq!(next.data_page(), "landing");
}

/// Old browsers do not say what a request is for.
fn poll(accept: &'static str) -> [(&'static str, &'static str); 2] {
    [("Accept", accept), ("X-Requested-With", "till")]
}

async fn asked(browser: &Browser, path: &str, accept: &'static str) -> Page {
    browser.request(Method::GET, path, &poll(accept), None).await
}

#[tokio::test]
async fn a_page_that_asks_by_itself_never_starts_a_sign_in() {
    let till = Till::start().await;
    let browser = till.signed_in("alice").await;
    let sale = browser.charged(SATS).await;
    let sale = sale.url.path();
    assert_eq!(asked(&browser, sale, "text/html").await.sale_status(), "waiting");
    browser.post("/logout", &[]).await;
    let before = till.rows("login_attempts").await;
    for _ in 0..20 {
        let told = asked(&browser, sale, "text/html").await;
        assert_eq!(told.status, StatusCode::UNAUTHORIZED);
        assert!(told.header("content-type").starts_with("application/json"));
    }
    let events = [("Accept", "text/event-stream")];
    let told = browser
        .request(Method::GET, &format!("{sale}/events"), &events, None)
        .await;
    assert_eq!(told.status, StatusCode::UNAUTHORIZED);
    assert_eq!(till.rows("login_attempts").await, before);
}

#[tokio::test]
async fn a_name_in_an_address_that_is_no_text_is_not_found() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let ended = owner.post("/settings/sign-ins/%FF/end", &[]).await;
    assert_eq!(ended.status, StatusCode::NOT_FOUND);
    assert_eq!(owner.get("/static/%FF/app.css").await.status, StatusCode::NOT_FOUND);
}
