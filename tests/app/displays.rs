//! Second screens: whoever holds the link sees the newest sale of one person, and nothing that is private.

use std::time::Duration;

use reqwest::{Method, StatusCode};

use crate::{
    counter::{SATS, Typed},
    customer::eventually,
    orders::{item, marked, sell},
    support::{Browser, Page, Till},
};

const DISPLAYS: &str = "/settings/displays";

impl Browser {
    /// The owner makes a display of this cashier's sales, or their own; its path.
    async fn makes_display(&self, name: &str, cashier: &str) -> String {
        let page = self.post(DISPLAYS, &[("name", name), ("cashier", cashier)]).await;
        assert_eq!(
            (page.status, page.data_page().as_str()),
            (StatusCode::OK, "display-link"),
            "{}",
            page.body
        );
        assert!(page.has(".qr svg"));
        let link: url::Url = page
            .one("[data-display-link]")
            .attribute("href")
            .parse()
            .expect("an address");
        link.path().to_owned()
    }
}

/// What a screen shows: which screen, and how much. Of a sale it is the sale's status; what is no sale has none.
fn seen(page: &Page) -> (String, String) {
    assert_eq!(
        (page.status, page.data_page().as_str()),
        (StatusCode::OK, "display"),
        "{}",
        page.body
    );
    let total = page.select("[data-total] data").into_iter().next();
    let total = total.map_or(String::new(), |total| total.attribute("value").to_owned());
    let screen = page.one("[data-screen]").attribute("data-screen").to_owned();
    let status = page.select("[data-sale-status]").into_iter().next();
    let status = status.map(|status| status.attribute("data-sale-status").to_owned());
    let is_sale = !["idle", "tip"].contains(&screen.as_str());
    assert_eq!(status.as_deref(), is_sale.then_some(screen.as_str()), "{}", page.body);
    (screen, total)
}

fn shows(status: &str, total: &str) -> (String, String) {
    (status.to_owned(), total.to_owned())
}

/// Waits until this comes; whatever came with it is over then.
async fn hear(stream: &mut reqwest::Response, wanted: &str) {
    let mut heard = String::new();
    let listening = async {
        while !heard.contains(wanted) {
            let chunk = stream.chunk().await.expect("a stream").expect("not its end");
            heard.push_str(&String::from_utf8_lossy(&chunk));
        }
    };
    tokio::time::timeout(Duration::from_secs(20), listening)
        .await
        .unwrap_or_else(|_| panic!("never {wanted}"));
}

#[tokio::test]
async fn a_display_shows_one_person_s_sale_until_half_a_minute_after_it_was_paid() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner.sets(&[("name", "Café Å")]).await;
    let path = owner.makes_display("Counter", "").await;
    let screen = till.browser();
    let idle = screen.get(&path).await;
    assert_eq!(seen(&idle), shows("idle", ""));
    assert_eq!(idle.one("main").text, "Café Å", "nothing else");
    let sale = owner.charged(SATS).await;
    let waiting = screen.get(&path).await;
    assert_eq!(seen(&waiting), shows("waiting", "2500"));
    let request = sale
        .one("[data-payment-request]")
        .attribute("data-payment-request")
        .to_uppercase();
    assert_eq!(
        waiting
            .one(".qr[data-payment-request]")
            .attribute("data-payment-request"),
        request
    );
    assert!(waiting.has(".qr svg"));
    till.pay(&sale);
    owner.sees(&sale, "paid").await;
    assert_eq!(seen(&screen.get(&path).await), shows("paid", "2500"));
    for page in [screen.get(&path).await, owner.get("/till").await] {
        assert_eq!(page.one("[data-paid-by]").attribute("data-paid-by"), "lightning");
    }
    till.advance(Duration::from_secs(20));
    assert_eq!(seen(&screen.get(&path).await), shows("paid", "2500"));
    till.advance(Duration::from_secs(11));
    assert_eq!(seen(&screen.get(&path).await), shows("idle", ""));
    // What is cancelled is gone at once.
    let sale = owner.charged(SATS).await;
    owner.post(&format!("{}/cancel", sale.url.path()), &[]).await;
    assert_eq!(seen(&screen.get(&path).await), shows("idle", ""));
}

#[tokio::test]
async fn each_display_is_one_person_s() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let mia = till.joined(&owner, "Mia").await;
    let id = owner.only_cashier().await;
    let (own, mias) = (
        owner.makes_display("Mine", "").await,
        owner.makes_display("Hers", &id).await,
    );
    let screen = till.browser();
    mia.charged(SATS).await;
    assert_eq!(seen(&screen.get(&own).await), shows("idle", ""));
    assert_eq!(seen(&screen.get(&mias).await), shows("waiting", "2500"));
    owner.charged(Typed { amount: "21", ..SATS }).await;
    assert_eq!(seen(&screen.get(&own).await), shows("waiting", "21"));
    assert_eq!(seen(&screen.get(&mias).await), shows("waiting", "2500"));
    till.signed_in("kenji")
        .await
        .charged(Typed { amount: "7", ..SATS })
        .await;
    assert_eq!(seen(&screen.get(&own).await), shows("waiting", "21"), "another shop's");
}

#[tokio::test]
async fn a_display_tells_nothing_private_whoever_looks() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let mia = till.joined(&owner, "Mia Marzipan").await;
    let path = owner
        .makes_display("The back of the stand", &owner.only_cashier().await)
        .await;
    let sale = mia
        .charged(Typed {
            memo: "For the mayor",
            ..SATS
        })
        .await;
    let id = sale.url.path().trim_start_matches("/sales/").to_owned();
    let account = till.control().person("alice").account_id;
    for browser in [till.browser(), owner.clone(), mia.clone()] {
        let page = browser.get(&path).await;
        assert_eq!(seen(&page), shows("waiting", "2500"));
        for private in [
            "Marzipan",
            "mayor",
            "back of the stand",
            &id,
            &account,
            "/sales",
            "/logout",
            "/wallets",
            "data-account",
        ] {
            assert!(!page.body.contains(private), "{private}: {}", page.body);
        }
        assert!(page.header("cache-control").contains("no-store"));
    }
    assert!(till.browser().get(&path).await.header("set-cookie").is_empty());
}

#[tokio::test]
async fn a_display_hears_of_every_change_and_ends_with_its_link() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let path = owner.makes_display("Counter", "").await;
    let mut stream = till.browser().stream(&format!("{path}/events"), &[]).await;
    assert_eq!(stream.status(), StatusCode::OK);
    assert!(
        stream.headers()["content-type"]
            .to_str()
            .expect("ASCII")
            .starts_with("text/event-stream")
    );
    let mut hears = async |wanted: &str| hear(&mut stream, wanted).await;
    hears("event: status\ndata: ").await;
    let sale = owner.charged(SATS).await;
    hears("data-payment-request").await;
    till.pay(&sale);
    hears("data-sale-status=\"paid\"").await;
    till.advance(Duration::from_secs(31));
    hears("data-screen=\"idle\"").await;
    let list = owner.get(DISPLAYS).await;
    let ended = owner.submit(&list, "form[action$='/end']", &[]).await;
    assert!(ended.has(".empty"), "{}", ended.body);
    let end = async { while stream.chunk().await.expect("a stream").is_some() {} };
    tokio::time::timeout(Duration::from_secs(20), end)
        .await
        .expect("the stream ends with the link");
    for gone in [path.clone(), format!("{path}/events")] {
        assert_eq!(till.browser().get(&gone).await.status, StatusCode::NOT_FOUND, "{gone}");
    }
}

#[tokio::test]
async fn a_link_is_shown_once_and_has_so_many_listeners() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let path = owner.makes_display("Counter", "").await;
    let secret = path.trim_start_matches("/display/").to_owned();
    assert!(!owner.get(DISPLAYS).await.body.contains(&secret));
    let kept: i64 = till
        .count("select count(*) from displays where length(token_hash) = 64")
        .await;
    assert_eq!(kept, 1, "only its hash is kept");
    let mut streams = Vec::new();
    for _ in 0..20 {
        let stream = till.browser().stream(&format!("{path}/events"), &[]).await;
        assert_eq!(stream.status(), StatusCode::OK);
        streams.push(stream);
    }
    let one_more = async || till.browser().stream(&format!("{path}/events"), &[]).await.status();
    assert_eq!(one_more().await, StatusCode::TOO_MANY_REQUESTS);
    // Whoever leaves makes room.
    streams.pop();
    eventually(async || one_more().await == StatusCode::OK).await;
    for wrong in ["/display/x", "/display/..%2f", &format!("{path}x"), "/display/%00"] {
        assert_eq!(till.browser().get(wrong).await.status, StatusCode::NOT_FOUND, "{wrong}");
    }
}

#[tokio::test]
async fn displays_are_the_owner_s_to_make_and_to_end() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let mia = till.joined(&owner, "Mia").await;
    let path = owner.makes_display("Counter", "").await;
    let list = owner.get(DISPLAYS).await;
    let end = format!(
        "{DISPLAYS}/{}/end",
        list.one("[data-display-id]").attribute("data-display-id")
    );
    let other = till.signed_in("kenji").await;
    let hers = owner.only_cashier().await;
    assert_eq!(mia.get(DISPLAYS).await.status, StatusCode::FORBIDDEN);
    assert_eq!(mia.post(&end, &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(other.post(&end, &[]).await.status, StatusCode::NOT_FOUND);
    let long = "x".repeat(41);
    for (browser, name, cashier, field) in [
        (&owner, "", "", "name"),
        (&owner, long.as_str(), "", "name"),
        (&owner, "Window", "nobody", "cashier"),
        // Another shop's cashier.
        (&other, "Window", hers.as_str(), "cashier"),
    ] {
        let page = browser.post(DISPLAYS, &[("name", name), ("cashier", cashier)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} {cashier}");
        assert!(page.has(&format!("#{field}-error")), "{}", page.body);
        assert_eq!(page.one("#name").attribute("value"), name);
    }
    let foreign = [("Sec-Fetch-Site", "cross-site")];
    let refused = owner.request(Method::POST, &end, &foreign, Some(&[])).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(seen(&till.browser().get(&path).await), shows("idle", ""));
    for _ in 0..2 {
        assert_eq!(owner.post(&end, &[]).await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn a_display_shows_the_question_for_a_tip_with_its_money_and_then_the_code() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner
        .sets(&[
            ("name", "Café Å"),
            ("tips", "on"),
            ("tip_presets", "5,12.5"),
            ("tip_base", "net"),
            ("tax", "added"),
            ("tax_rates", "VAT = 10\nFood = 7"),
        ])
        .await;
    let mia = till.joined(&owner, "Mia").await;
    let id = owner.only_cashier().await;
    let (own, mias) = (
        owner.makes_display("Mine", "").await,
        owner.makes_display("Hers", &id).await,
    );
    let coffee = item(&owner, "Flat white", "3.50", &[("tax_rate", "Food")]).await;
    let fields = [
        (format!("qty.{coffee}"), "2"),
        ("amount".to_owned(), "1.00"),
        ("discount".to_owned(), "10%"),
        ("memo".to_owned(), "For the mayor"),
    ];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    let screen = till.browser();
    let mut stream = screen.stream(&format!("{mias}/events"), &[]).await;
    let question = sell(&mia, &fields).await;
    assert_eq!(question.data_page(), "tip", "{}", question.body);
    let page = screen.get(&mias).await;
    assert_eq!(seen(&page), shows("tip", &marked(&question, "data-total").to_string()));
    // Every sum of the till's own page, and what each choice comes to.
    for mark in [
        "data-subtotal",
        "data-discount",
        "data-tax-rate='10'",
        "data-tax-rate='7'",
        "data-preset",
    ] {
        assert_eq!(marked(&page, mark), marked(&question, mark), "{mark}");
    }
    let presets: Vec<String> = page
        .select("[data-preset]")
        .iter()
        .map(|preset| preset.attribute("data-preset").to_owned())
        .collect();
    assert_eq!(presets, ["5", "12.5"]);
    assert!(page.has("[data-line]") && !page.has("form") && !page.has("[data-payment-request]"));
    assert!(!page.body.contains("mayor") && !page.body.contains("Mia"));
    assert_eq!(seen(&screen.get(&own).await), shows("idle", ""), "another person's");
    let heard = async {
        let mut heard = String::new();
        while !heard.contains("data-tip-question") {
            let chunk = stream.chunk().await.expect("a stream").expect("not its end");
            heard.push_str(&String::from_utf8_lossy(&chunk));
        }
    };
    tokio::time::timeout(Duration::from_secs(20), heard)
        .await
        .expect("it hears of the question");
    let sale = mia.submit(&question, "form.tips", &[("tip", "12.5%")]).await;
    let page = screen.get(&mias).await;
    assert_eq!(seen(&page), shows("waiting", &marked(&sale, "data-total").to_string()));
    assert_eq!(marked(&page, "data-tip"), marked(&sale, "data-tip"));
    // Whoever never chooses does not stand there for ever.
    sell(&mia, &fields).await;
    assert_eq!(seen(&screen.get(&mias).await).0, "tip");
    till.advance(Duration::from_secs(180));
    assert_eq!(
        seen(&screen.get(&mias).await).0,
        "waiting",
        "the sale before is not paid yet"
    );
}

#[tokio::test]
async fn a_late_payment_is_shown_as_what_it_is() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let path = owner.makes_display("Counter", "").await;
    let sale = owner.charged(SATS).await;
    owner.post(&format!("{}/cancel", sale.url.path()), &[]).await;
    till.pay_late(&sale);
    owner.sees(&sale, "paid-late").await;
    let screen = till.browser();
    let page = screen.get(&path).await;
    assert_eq!(seen(&page), shows("paid-late", "2500"));
    assert_eq!(page.one("h1").text, "Paid late");
    till.advance(Duration::from_secs(31));
    assert_eq!(seen(&screen.get(&path).await), shows("idle", ""));
}

#[tokio::test]
async fn a_shop_without_a_name_shows_none_and_never_its_owner_s() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let path = owner.makes_display("Counter", "").await;
    let idle = till.browser().get(&path).await;
    assert_eq!((seen(&idle), idle.one("main").text.as_str()), (shows("idle", ""), ""));
    owner.charged(SATS).await;
    let waiting = till.browser().get(&path).await;
    assert!(!waiting.body.contains("alice"), "{}", waiting.body);
}

/// A shop with tips, the owner's display of it, and what starts a question there.
async fn asking(owner: &Browser) -> String {
    owner
        .sets(&[("name", "Café Å"), ("tips", "on"), ("tip_presets", "10")])
        .await;
    owner.makes_display("Counter", "").await
}

async fn asks(browser: &Browser) -> Page {
    let question = sell(browser, &[("amount", "5"), ("unit", "EUR")]).await;
    assert_eq!(question.data_page(), "tip", "{}", question.body);
    question
}

#[tokio::test]
async fn a_question_for_a_tip_ends_when_the_till_goes_on_to_something_else() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let path = asking(&owner).await;
    let screen = till.browser();
    let shown = async || seen(&screen.get(&path).await).0;
    // The way back to the till.
    let question = asks(&owner).await;
    assert_eq!(shown().await, "tip");
    owner
        .submit(&question, ".staff form[action='/sales']", &[("back", "yes")])
        .await;
    assert_eq!(shown().await, "idle");
    // Another charge that the till cannot make.
    asks(&owner).await;
    assert_eq!(shown().await, "tip");
    let refused = sell(&owner, &[("amount", "x"), ("unit", "EUR")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(shown().await, "idle");
    // Parked after all.
    asks(&owner).await;
    assert_eq!(shown().await, "tip");
    let parked = owner.post("/orders", &[("amount", "5"), ("unit", "EUR")]).await;
    owner.visit(parked.location().as_str()).await;
    assert_eq!(shown().await, "idle");
    // The browser's own way back, or a reload.
    asks(&owner).await;
    assert_eq!(shown().await, "tip");
    owner.get("/till").await;
    assert_eq!(shown().await, "idle");
    // The owner's other device goes on to something else: this one still asks.
    asks(&owner).await;
    let tablet = till.signed_in("alice").await;
    sell(&tablet, &[("amount", "x"), ("unit", "EUR")]).await;
    assert_eq!(shown().await, "tip");
    // The sign-in ends, and with it whatever it asked.
    owner.post("/logout", &[]).await;
    assert_eq!(shown().await, "idle");
}

#[tokio::test]
async fn an_open_display_hears_that_a_question_was_taken_back() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let path = asking(&owner).await;
    let question = asks(&owner).await;
    let mut stream = till.browser().stream(&format!("{path}/events"), &[]).await;
    let mut hears = async |wanted: &str| hear(&mut stream, wanted).await;
    hears("data-screen=\"tip\"").await;
    owner
        .submit(&question, ".staff form[action='/sales']", &[("back", "yes")])
        .await;
    hears("data-screen=\"idle\"").await;
}

#[tokio::test]
async fn what_no_display_could_show_is_not_written_down() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner.sets(&[("tips", "on"), ("tip_presets", "10")]).await;
    let mia = till.joined(&owner, "Mia").await;
    asks(&owner).await;
    assert_eq!(till.count("select count(*) from tip_questions").await, 0);
    // One of another person's, and one that was ended.
    owner.makes_display("Hers", &owner.only_cashier().await).await;
    asks(&owner).await;
    assert_eq!(till.count("select count(*) from tip_questions").await, 0);
    asks(&mia).await;
    assert_eq!(till.count("select count(*) from tip_questions").await, 1);
    let list = owner.get(DISPLAYS).await;
    owner.submit(&list, "form[action$='/end']", &[]).await;
    asks(&mia).await;
    assert_eq!(till.count("select count(*) from tip_questions").await, 0);
}

#[tokio::test]
async fn an_open_display_hears_that_its_shop_is_called_otherwise_and_speaks_another_language() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner.sets(&[("name", "Café Å"), ("language", "de")]).await;
    let path = owner.makes_display("Counter", "").await;
    let screen = till.browser();
    let language = |page: &Page| {
        let of_shop = page.one("[data-screen]").attribute("data-shop-language").to_owned();
        (of_shop, page.one("html").attribute("lang").to_owned())
    };
    let speaks = |of_shop: &str, lang: &str| (of_shop.to_owned(), lang.to_owned());
    assert_eq!(language(&screen.get(&path).await), speaks("de", "de"));
    let mut stream = screen.stream(&format!("{path}/events"), &[]).await;
    hear(&mut stream, "data-shop-language=\"de\"").await;
    owner.charged(SATS).await;
    hear(&mut stream, "Bitte zahlen").await;
    // The sale is the same; what is said around it is not.
    owner.sets(&[("name", "Café Å"), ("language", "es")]).await;
    hear(&mut stream, "data-shop-language=\"es\"").await;
    assert_eq!(language(&screen.get(&path).await), speaks("es", "es"));
    owner.sets(&[("name", "Café Ö"), ("language", "es")]).await;
    hear(&mut stream, "Café Ö").await;
    // A screen that was set to a language of its own keeps it, and knows all the same.
    let set = screen.post("/language", &[("language", "fr")]).await;
    assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.body);
    assert_eq!(language(&screen.get(&path).await), speaks("es", "fr"));
}

#[tokio::test]
async fn a_display_has_a_word_for_every_number_of_lines_that_it_has_no_room_for() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner.sets(&[("name", "Café Å")]).await;
    let path = owner.makes_display("Counter", "").await;
    let words = async || {
        let page = till.browser().get(&path).await;
        page.select("[data-more] li")
            .into_iter()
            .map(|word| word.text)
            .collect::<Vec<_>>()
    };
    let [tea, cake] = [
        item(&owner, "Tea", "2", &[]).await,
        item(&owner, "Cake", "3", &[]).await,
    ];
    let (tea, cake) = (format!("qty.{tea}"), format!("qty.{cake}"));
    sell(&owner, &[(&tea, "2")]).await;
    assert_eq!(words().await, Vec::<String>::new(), "the only line is always there");
    sell(&owner, &[(&tea, "2"), (&cake, "1"), ("amount", "4")]).await;
    assert_eq!(words().await, ["and 1 more", "and 2 more"]);
}

#[tokio::test]
async fn an_open_display_lets_go_of_a_code_that_ran_out_though_nobody_looks_at_its_sale() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let path = owner.makes_display("Counter", "").await;
    let mut stream = till.browser().stream(&format!("{path}/events"), &[]).await;
    owner.charged(SATS).await;
    hear(&mut stream, "data-payment-request").await;
    till.advance(Duration::from_secs(15 * 60 + 1));
    eventually(async || {
        till.advance(Duration::from_secs(1));
        till.count("select count(*) from attempts where status = 'expired'")
            .await
            == 1
    })
    .await;
    hear(&mut stream, "data-screen=\"idle\"").await;
    assert_eq!(seen(&till.browser().get(&path).await), shows("idle", ""));
}
