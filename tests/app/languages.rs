//! Everybody is spoken to in their own language. What is said by key is held in `sentences.rs`; here the pseudo-language, in
//! which every sentence stands between brackets, shows that a page speaks it.

use blink_sandbox::Command;
use reqwest::{Method, StatusCode};

use crate::{
    counter::{SATS, Typed},
    support::{ALL_SCOPES, Browser, Page, Till},
};

const EUR: Typed<'static> = Typed {
    amount: "",
    unit: "EUR",
    wallet: "BTC",
    memo: "",
};

/// English between brackets; see the pseudo-language.
const PSEUDO: &str = "qps";

impl Browser {
    async fn get_in(&self, accepted: &str, path: &str) -> Page {
        let headers = [
            ("Sec-Fetch-Mode", "navigate"),
            ("Accept", "text/html"),
            ("Accept-Language", accepted),
        ];
        self.request(Method::GET, path, &headers, None).await
    }

    async fn chooses(&self, language: &str) {
        let chosen = self.post("/language", &[("language", language)]).await;
        assert_eq!(chosen.status, StatusCode::SEE_OTHER, "{}", chosen.body);
    }

    async fn is_spoken_to_in(&self, language: &str) -> bool {
        lang(&self.get("/till").await) == language
    }
}

fn lang(page: &Page) -> String {
    page.one("html").attribute("lang").to_owned()
}

#[tokio::test]
async fn a_browser_is_spoken_to_in_what_it_is_set_to_until_another_language_is_chosen_in_it() {
    let till = Till::start().await;
    let browser = till.browser();
    let page = browser.get_in("pt-PT, en;q=0.5", "/").await;
    assert_eq!(lang(&page), "pt-BR");
    assert_eq!(lang(&browser.get_in("xx", "/").await), "en");
    let page = browser.get_in("ar", "/").await;
    let html = page.one("html");
    assert_eq!((html.attribute("lang"), html.attribute("dir")), ("ar", "rtl"));
    // The form at the foot of the page, as a browser without scripts sends it.
    let page = browser.get_in("de", "/login/key?return_to=%2Fsales").await;
    assert_eq!(page.one("footer option[selected]").attribute("value"), "de");
    let options = page.select("footer option");
    assert_eq!(options.len(), 22);
    // What is said of a language is said in the page's own.
    let group = page.one("footer optgroup");
    assert_eq!(group.attribute("label"), "Vorschau");
    assert!(page.has("footer optgroup option[value=tr]") && !page.has("footer optgroup option[value=fr]"));
    assert!(options.iter().all(|option| !option.text.contains("Vorschau")));
    let headers = [
        ("Sec-Fetch-Site", "same-origin"),
        ("Referer", page.url.as_str()),
        ("Accept-Language", "de"),
    ];
    let (_, mut fields) = page.form("footer form");
    for field in &mut fields {
        if field.0 == "language" {
            field.1 = "es".to_owned();
        }
    }
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let chosen = browser
        .request(Method::POST, "/language", &headers, Some(&fields))
        .await;
    assert_eq!(chosen.status, StatusCode::SEE_OTHER, "{}", chosen.body);
    assert_eq!(chosen.header("location"), "/login/key?return_to=%2Fsales");
    assert_eq!(
        lang(&browser.get_in("de", "/").await),
        "es",
        "what was chosen goes first"
    );
}

#[tokio::test]
async fn a_choice_leads_back_to_a_page_of_ours_and_nowhere_else() {
    let till = Till::start().await;
    let (browser, owner) = (till.browser(), till.signed_in("alice").await);
    for back in ["/sales?page=2", "/language", "/settings/shop"] {
        let chosen = owner
            .post("/language", &[("language", "de"), ("return_to", back)])
            .await;
        assert_eq!(
            (chosen.status, chosen.header("location")),
            (StatusCode::SEE_OTHER, back)
        );
    }
    for (referer, named, back) in [
        // It would lead on to Blink's sign-in.
        ("", "/sales?page=2", "/"),
        // Only a form goes there: the page is the answer to one.
        ("", "/sales/1/cancel", "/"),
        ("", "/receipts/abc?print=1", "/receipts/abc?print=1"),
        ("", "//evil.example/", "/"),
        ("", "https://evil.example/", "/"),
        ("https://evil.example/x", "", "/"),
        ("https://evil.example/x", "/join", "/join"),
        ("", "/login", "/"),
        ("", "/logout", "/"),
        ("", "/api/auth/callback/blink", "/"),
    ] {
        let headers = [("Sec-Fetch-Site", "same-origin"), ("Referer", referer)];
        let fields = [("language", "de"), ("return_to", named)];
        let chosen = browser
            .request(Method::POST, "/language", &headers, Some(&fields))
            .await;
        assert_eq!(chosen.status, StatusCode::SEE_OTHER);
        assert_eq!(chosen.header("location"), back, "{referer} {named}");
    }
    let foreign = [("Sec-Fetch-Site", "cross-site")];
    let refused = browser
        .request(Method::POST, "/language", &foreign, Some(&[("language", "fr")]))
        .await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    for unknown in ["", "xx", "../en"] {
        let refused = browser.post("/language", &[("language", unknown)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{unknown}");
    }
    assert_eq!(
        browser.post("/language", &[]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(lang(&browser.get("/").await), "de", "what was refused changes nothing");
    for (asked, spoken) in [("pt", "pt-BR"), ("de-AT", "de"), ("EN", "en"), ("pt-PT", "pt-BR")] {
        browser.post("/language", &[("language", asked)]).await;
        assert_eq!(lang(&browser.get("/").await), spoken, "{asked}");
    }
    let owner = till.signed_in("alice").await;
    for (asked, kept) in [("pt", "pt-BR"), ("de-AT", "de")] {
        let page = owner.post("/settings/shop", &[("language", asked)]).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{asked}: {}", page.body);
        let page = owner.get("/settings/shop").await;
        assert_eq!(page.one("[name=language] [selected]").attribute("value"), kept);
    }
}

#[tokio::test]
async fn what_somebody_chose_is_theirs_in_every_browser_and_the_shop_s_other_people_have_their_own() {
    let till = Till::start().await;
    let (owner, elsewhere) = (till.signed_in("alice").await, till.signed_in("alice").await);
    let mia = till.joined(&owner, "Mia").await;
    owner.chooses("de").await;
    mia.chooses("tr").await;
    assert!(owner.is_spoken_to_in("de").await && elsewhere.is_spoken_to_in("de").await);
    assert!(mia.is_spoken_to_in("tr").await, "a cashier is not the owner");
    assert!(till.signed_in("kenji").await.is_spoken_to_in("en").await);
    // What was chosen in a browser goes before what its person chose in another.
    elsewhere.chooses("fr").await;
    assert!(owner.is_spoken_to_in("de").await && elsewhere.is_spoken_to_in("fr").await);
    let third = till.signed_in("alice").await;
    assert!(third.is_spoken_to_in("fr").await, "the newest choice is the person's");
    let page = third.get("/language").await;
    assert_eq!((page.status, page.data_page().as_str()), (StatusCode::OK, "language"));
    assert_eq!(page.one("main option[selected]").attribute("value"), "fr");
    assert!(!page.has("footer form"), "who is signed in has a page for it");
}

#[tokio::test]
async fn what_somebody_chose_signed_in_leaves_the_browser_with_them_and_what_was_chosen_signed_out_stays() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let (tablet, other) = (till.joined(&owner, "Mia").await, till.joined(&owner, "Tom").await);
    other.chooses("de").await;
    tablet.chooses("tr").await;
    tablet.post("/logout", &[]).await;
    assert_eq!(lang(&tablet.get_in("it", "/").await), "it");
    assert_eq!(tablet.cookie("language"), None);
    // Whoever is ended has no last word: the next one to join forgets it for them.
    let tablet = till.joined(&owner, "Ana").await;
    tablet.chooses("fr").await;
    let code = owner.makes_cashier("Leo").await;
    assert_eq!(tablet.joins(&code).await.status, StatusCode::SEE_OTHER);
    assert_eq!(lang(&tablet.get_in("it", "/till").await), "it");
    // An owner who ends their own sign-in from the list.
    owner.chooses("cs").await;
    owner.post("/settings/sign-ins/end-all", &[("which", "all")]).await;
    assert_eq!(lang(&owner.get_in("it", "/").await), "it");
    // The browser's own, also where its person speaks the same.
    for (browsers, persons) in [("es", "es"), ("es", "sk")] {
        let tablet = till.browser();
        tablet.chooses(browsers).await;
        let elsewhere = till.signed_in("kenji").await;
        elsewhere.chooses(persons).await;
        tablet.sign_in("kenji", &ALL_SCOPES).await;
        assert!(tablet.is_spoken_to_in(browsers).await);
        tablet.post("/logout", &[]).await;
        assert_eq!(lang(&tablet.get_in("it", "/").await), browsers);
    }
}

#[tokio::test]
async fn an_owner_s_language_at_blink_goes_before_the_browser_s_and_the_shop_s_after_it() {
    let till = Till::start().await;
    let at_blink = |language: &str| {
        till.order(Command::SetLanguage {
            person: "alice".to_owned(),
            language: language.to_owned(),
        });
    };
    at_blink("pt");
    let owner = till.signed_in("alice").await;
    assert_eq!(lang(&owner.get_in("it", "/till").await), "pt-BR");
    let mia = till.joined(&owner, "Mia").await;
    assert_eq!(
        lang(&mia.get_in("it", "/till").await),
        "it",
        "the owner's own is not a cashier's"
    );
    owner.sets(&[("language", "cs")]).await;
    assert_eq!(lang(&mia.get_in("it", "/till").await), "it");
    assert_eq!(lang(&mia.get_in("xx", "/till").await), "cs");
    at_blink("default");
    let owner = till.signed_in("alice").await;
    assert_eq!(lang(&owner.get_in("it", "/till").await), "it", "left to the device");
    assert_eq!(lang(&owner.get_in("xx", "/till").await), "cs");
}

#[tokio::test]
async fn receipts_and_displays_follow_the_customer_and_else_the_shop() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner.sets(&[("language", "hu")]).await;
    let sale = owner.charged(SATS).await;
    till.pay(&sale);
    let paid = owner.sees(&sale, "paid").await;
    let receipt = paid.one("a[href^='/receipts/']").attribute("href").to_owned();
    let made = owner
        .post("/settings/displays", &[("name", "Counter"), ("cashier", "")])
        .await;
    let display: url::Url = made
        .one("[data-display-link]")
        .attribute("href")
        .parse()
        .expect("an address");
    let customer = till.browser();
    for path in [receipt.as_str(), display.path()] {
        let page = customer.get_in("vi", path).await;
        assert_eq!(lang(&page), "vi", "{path}");
        let vary: Vec<_> = page
            .headers
            .get_all("vary")
            .iter()
            .filter_map(|it| it.to_str().ok())
            .collect();
        assert!(vary.contains(&"Accept-Language, Cookie"), "{path}: {vary:?}");
        assert_eq!(lang(&customer.get(path).await), "hu", "{path}");
    }
    assert_eq!(
        customer.get_in("vi", &receipt).await.form("footer form").0.path(),
        "/language"
    );
    let front = customer.get_in("vi", "/").await;
    assert!(front.header("vary").contains("Accept-Language"));
}

#[tokio::test]
async fn errors_and_what_is_sent_later_speak_the_listener_s_language() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner.chooses(PSEUDO).await;
    let missing = owner.get("/sales/none").await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
    assert!(missing.one("h1").text.starts_with('['), "{}", missing.one("h1").text);
    let sale = owner.charged(SATS).await;
    assert_eq!(lang(&sale), PSEUDO);
    let mut events = owner.listen(&sale).await;
    let first = events.next().await.expect("an event");
    let part = format!("{first:?}");
    assert!(part.contains('['), "{part}");
    let stranger = till.browser();
    stranger.chooses(PSEUDO).await;
    let refused = stranger.post("/sales", &[("amount", "12,50")]).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    assert!(refused.one("h1").text.starts_with('['), "{}", refused.body);
}

#[tokio::test]
async fn a_page_of_the_language_asks_the_tables_no_more_than_others() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    crate::statements::assert_light(&till, &owner, &["/language"]).await;
}

#[tokio::test]
async fn money_and_days_are_written_as_the_reader_s_language_writes_them_and_marks_are_not() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let sale = owner
        .charged(Typed {
            amount: "1234.50",
            ..EUR
        })
        .await;
    let written = |page: &Page| {
        let amount = page.one("main [data-currency=EUR] data");
        (amount.text.clone(), amount.attribute("value").to_owned())
    };
    let path = sale.url.path();
    for (language, text) in [
        ("en", "1,234.50 EUR"),
        ("de", "1.234,50 EUR"),
        ("es", "1234,50 EUR"),
        ("fr", "1 234,50 EUR"),
        ("cs", "1 234,50 EUR"),
        ("ar", "1,234.50 EUR"),
    ] {
        owner.chooses(language).await;
        assert_eq!(
            written(&owner.get(path).await),
            (text.to_owned(), "123450".to_owned()),
            "{language}"
        );
    }
    till.pay(&sale);
    let paid = owner.sees(&sale, "paid").await;
    let receipt = paid.one("a[href^='/receipts/']").attribute("href").to_owned();
    let (german, english) = (
        till.browser().get_in("de", &receipt).await,
        till.browser().get_in("en", &receipt).await,
    );
    let time = |page: &Page| {
        let time = page.one("main time[data-full]");
        (time.text.clone(), time.attribute("datetime").to_owned())
    };
    assert_eq!(written(&german).0, "1.234,50 EUR");
    assert_ne!(time(&german).0, time(&english).0);
    assert_eq!(time(&german).1, time(&english).1);
    assert!(
        time(&german).0.split(' ').next().is_some_and(|day| day.ends_with('.')),
        "{:?}",
        time(&german)
    );
    let columns = |export: &Page| export.body.lines().next().map(str::to_owned);
    owner.chooses("de").await;
    let german = owner.get("/sales.csv").await;
    owner.chooses("en").await;
    assert_eq!(columns(&german), columns(&owner.get("/sales.csv").await));
    assert!(
        german.body.contains("1234.50"),
        "what machines read is written for machines"
    );
}

#[tokio::test]
async fn an_amount_is_typed_with_a_point_or_a_comma_in_every_language_and_comes_back_as_it_was_typed() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    for language in ["en", "de", "ar"] {
        owner.chooses(language).await;
        for amount in ["12.50", "12,50"] {
            let sale = owner.charged(Typed { amount, ..EUR }).await;
            assert_eq!(
                sale.one("main [data-currency=EUR] data").attribute("value"),
                "1250",
                "{language} {amount}"
            );
        }
        for amount in ["1.234,50", "1,234.50", "12,505"] {
            let refused = owner.charge(Typed { amount, ..EUR }).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{language} {amount}");
            assert_eq!(refused.one("#amount").attribute("value"), amount);
        }
    }
}

/// What a page costs on the wire, without what it loads.
async fn weight(browser: &Browser, path: &str) -> usize {
    let headers = [("Accept-Encoding", "gzip"), ("Sec-Fetch-Mode", "navigate")];
    let answer = browser.stream(path, &headers).await;
    assert_eq!(answer.status(), StatusCode::OK, "{path}");
    assert_eq!(answer.headers()["content-encoding"], "gzip", "{path}");
    answer.bytes().await.expect("a body").len()
}

#[tokio::test]
async fn a_page_in_german_weighs_at_most_a_twentieth_more_than_in_english() {
    let till = Till::start().await;
    let (owner, visitor) = (till.signed_in("alice").await, till.browser());
    let sale = owner.charged(SATS).await;
    let pages = [
        "/till",
        "/wallets",
        "/sales",
        "/settings/shop",
        "/items",
        "/orders",
        "/health",
    ];
    let looks = pages.map(|path| (&owner, path));
    for (browser, path) in looks.into_iter().chain([(&owner, sale.url.path()), (&visitor, "/")]) {
        browser.chooses("en").await;
        let english = weight(browser, path).await;
        browser.chooses("de").await;
        let german = weight(browser, path).await;
        assert!(
            german * 20 <= english * 21,
            "{path}: {german} bytes, {english} in English"
        );
    }
}

#[tokio::test]
async fn who_signs_in_with_a_key_is_spoken_to_in_their_own_language_from_the_next_page_on() {
    let till = crate::key::with_keys().await;
    till.order(Command::SetLanguage {
        person: "alice".to_owned(),
        language: "pt".to_owned(),
    });
    let key = till.control().make_api_key("alice", &["read", "receive"], None);
    let paste = async |browser: &Browser, key: &str| {
        let headers = [("Sec-Fetch-Site", "same-origin"), ("Accept-Language", "it")];
        let fields = [("api_key", key), ("return_to", "/till")];
        browser
            .request(Method::POST, "/login/key", &headers, Some(&fields))
            .await
    };
    // Nobody knows yet who it is: the browser's language.
    let owner = till.browser();
    assert_eq!(lang(&owner.get_in("it", "/login/key").await), "it");
    let refused = paste(&owner, "blink_nobodys").await;
    assert_eq!(
        (refused.status, lang(&refused)),
        (StatusCode::UNPROCESSABLE_ENTITY, "it".to_owned())
    );
    let taken = paste(&owner, &key).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
    assert!(
        !taken.header("set-cookie").contains("language="),
        "it is the person's, not this browser's choice"
    );
    assert_eq!(lang(&owner.get_in("it", "/till").await), "pt-BR", "as set at Blink");
    owner.chooses("de").await;
    let elsewhere = till.browser();
    assert_eq!(paste(&elsewhere, &key).await.status, StatusCode::SEE_OTHER);
    assert_eq!(lang(&elsewhere.get_in("it", "/till").await), "de", "as chosen here");
    // Whoever uses this browser next is nobody's heir.
    elsewhere.post("/logout", &[]).await;
    assert_eq!(lang(&elsewhere.get_in("it", "/login/key").await), "it");
}
