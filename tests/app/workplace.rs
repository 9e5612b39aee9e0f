//! The optional room `workplace`: what the owner types, who may call, how staff connect and disconnect, and the cards in
//! their feed.

use std::{
    io::{Read, Write},
    net::TcpStream,
    sync::Arc,
    time::Duration,
};

use blink_till::{
    config::SecretKeys,
    sandbox::{Answer, App, Effect, Face, Fault},
};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::{
    counter::SATS,
    customer::eventually,
    statements::assert_light,
    support::{Browser, Page, Till, until},
};

const SETTINGS: &str = "/settings/workplace";
const MIA: &str = "user-mia-7301";
const TOM: &str = "user-tom-7302";
const MINUTE: Duration = Duration::from_secs(60);

/// The app of a shop over there, as the sandbox has it.
fn app_of(till: &Till, shop: usize) -> App {
    till.control().office().apps[shop].clone()
}

fn fields<'a>(app: &'a App, category: &'a str) -> [(&'static str, &'a str); 6] {
    [
        ("service_id", &app.service_id),
        ("auth_id", &app.auth_id),
        ("app_token", &app.tokens[0]),
        ("proxy_secret", &app.proxy_secret),
        ("proxy_secret_previous", ""),
        ("category", category),
    ]
}

impl Browser {
    /// The owner types what the app's page over there shows, cards included.
    async fn sets_up(&self, app: &App) {
        let saved = self.post(SETTINGS, &fields(app, &app.categories[0])).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        assert_eq!(saved.location().path(), SETTINGS);
    }
}

impl Till {
    /// A call of the vendor's proxy.
    async fn proxied(&self, method: Method, path: &str, secret: &str, user: &str) -> Page {
        let headers = [("blink-auth-proxysecret", secret), ("blink-auth-userid", user)];
        let path = format!("/integrations/workplace/{path}");
        self.browser().request(method, &path, &headers, None).await
    }

    /// The same, for Connect.
    async fn pressed(&self, auth_id: &str, secret: &str, user: &str) -> Page {
        self.proxied(Method::POST, &format!("auth/{auth_id}"), secret, user)
            .await
    }

    /// An employee presses Connect: the path of the page that opens.
    async fn invited(&self, app: &App, user: &str) -> String {
        let answer = self.pressed(&app.auth_id, &app.proxy_secret, user).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        let address = answer.json()["data"]["authorization_url"]
            .as_str()
            .expect("text")
            .to_owned();
        let path = address
            .strip_prefix(self.origin.as_str())
            .expect("an address of the till");
        format!("/{path}")
    }

    /// The same, and types a join code: the device that is a till now.
    async fn connected(&self, app: &App, user: &str, owner: &Browser, name: &str) -> Browser {
        let (code, device) = (owner.makes_cashier(name).await, self.browser());
        let link = self.invited(app, user).await;
        let page = device.post(&link, &[("code", &code)]).await;
        assert_eq!(
            (page.status, page.data_page().as_str()),
            (StatusCode::OK, "connected"),
            "{}",
            page.body
        );
        device
    }

    /// Ends it here; over there it is deleted now or later, also when its cashier's end is what has it deleted.
    async fn disconnect(&self, app: &App, user: &str, id: &str) -> Page {
        let path = format!("linked-accounts/{id}");
        self.proxied(Method::DELETE, &path, &app.proxy_secret, user).await
    }

    /// Ids of the accounts that are linked over there.
    fn linked(&self) -> Vec<String> {
        let accounts = self.control().office().accounts;
        accounts.into_iter().map(|account| account.id).collect()
    }

    fn break_workplace(&self, operation: &str, effect: Effect) {
        self.control()
            .put(Fault::new(Face::Workplace, effect).on(operation).named("workplace"));
    }

    fn mend_workplace(&self) {
        self.control().take("workplace");
    }

    /// Lets time pass until it is so.
    async fn passing_until(&self, is_so: impl Fn() -> bool) {
        until(|| {
            self.advance(Duration::from_secs(1));
            is_so()
        })
        .await;
    }
}

impl Page {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {}", self.body))
    }

    /// An error in the vendor's envelope.
    fn is_refusal(&self, status: u16, code: &str) {
        assert_eq!(self.status, status, "{}", self.body);
        let told = self.json();
        let names: Vec<&String> = told.as_object().expect("an object").keys().collect();
        assert_eq!(names, ["code", "data", "message", "request_id"]);
        assert_eq!((&told["code"], &told["data"]), (&json!(code), &Value::Null));
        assert_eq!(told["request_id"], self.header("x-request-id"));
        assert!(!told["message"].as_str().expect("text").is_empty());
    }
}

fn answers(status: u16, body: &str) -> Effect {
    Effect::Answer(Answer::new(status, body))
}

// --- settings

#[tokio::test]
async fn the_owner_types_once_and_no_secret_is_ever_shown_again() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    let empty = owner.get(SETTINGS).await;
    assert_eq!(empty.data_page(), "workplace");
    assert!(!empty.has("[data-workplace=on]"));
    let proxy_url = format!("{}integrations/workplace", till.origin);
    assert_eq!(empty.one("[data-proxy-url]").text, proxy_url, "what to type over there");
    owner.sets_up(&app).await;
    let page = owner.get(SETTINGS).await;
    assert!(page.has("[data-workplace=on]") && page.has("nav a[href='/settings/workplace']"));
    assert_eq!(page.one("[name=auth_id]").attribute("value"), app.auth_id);
    let mut wrong = fields(&app, "cat");
    wrong[0].1 = "";
    wrong[4].1 = "an older-secret";
    for (field, short) in [(3, "a"), (3, "fifteen-signs-x"), (4, "a")] {
        let mut short_secret = fields(&app, "cat");
        short_secret[field].1 = short;
        let refused = owner.post(SETTINGS, &short_secret).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{short}");
        assert!(refused.complaint(short_secret[field].0).contains("16"), "{short}");
    }
    let refused = owner.post(SETTINGS, &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!refused.complaint("service_id").is_empty() && !refused.complaint("proxy_secret_previous").is_empty());
    assert_eq!(refused.one("[name=category]").attribute("value"), "cat", "as typed");
    for shown in [&page, &refused] {
        for secret in [&app.tokens[0], &app.proxy_secret, "older-secret"] {
            assert!(!shown.body.contains(secret), "{secret}");
        }
    }
    let sealed: Vec<u8> = blink_till::db::query_scalar("select app_token || proxy_secret from workplace_shops")
        .fetch_one(&till.db.read)
        .await
        .expect("a row");
    let plain = app.tokens[0].as_bytes();
    assert!(!sealed.windows(plain.len()).any(|part| part == plain));
    let removed = owner.post("/settings/workplace/remove", &[]).await;
    assert_eq!(removed.location().path(), SETTINGS);
    assert_eq!(till.count("select count(*) from workplace_shops").await, 0);
    assert!(!owner.get(SETTINGS).await.has("[data-workplace=on]"));
}

#[tokio::test]
async fn every_field_but_two_is_needed_and_says_what_is_wrong_with_it() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    let long = "x".repeat(501);
    for at in 0..6 {
        for bad in ["", "two words", "é", &long] {
            let mut typed = fields(&app, "cat");
            typed[at].1 = bad;
            let page = owner.post(SETTINGS, &typed).await;
            if at >= 4 && bad.is_empty() {
                assert_eq!(page.status, StatusCode::SEE_OTHER);
            } else {
                assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{} {bad}", typed[at].0);
                assert!(!page.complaint(typed[at].0).is_empty());
            }
        }
    }
}

#[tokio::test]
async fn several_owners_each_have_their_own_app_and_nobody_takes_another_s() {
    let till = Till::start().await;
    let (alice, kenji) = (till.signed_in("alice").await, till.signed_in("kenji").await);
    let (hers, his) = (app_of(&till, 0), app_of(&till, 1));
    alice.sets_up(&hers).await;
    let mut stolen = fields(&his, "");
    stolen[1].1 = &hers.auth_id;
    let refused = kenji.post(SETTINGS, &stolen).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!refused.complaint("auth_id").is_empty());
    kenji.sets_up(&his).await;
    till.invited(&hers, MIA).await;
    till.invited(&his, MIA).await;
    // The right secret of another shop opens nothing.
    let crossed = till.pressed(&hers.auth_id, &his.proxy_secret, MIA).await;
    crossed.is_refusal(404, "NOT_FOUND");
    kenji.post("/settings/workplace/remove", &[]).await;
    let gone = till.pressed(&his.auth_id, &his.proxy_secret, MIA).await;
    gone.is_refusal(401, "UNAUTHORIZED");
    till.invited(&hers, MIA).await;
}

#[tokio::test]
async fn settings_are_the_owner_s_alone() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    let (cashier, stranger) = (till.joined(&owner, "Mia").await, till.browser());
    assert_eq!(cashier.get(SETTINGS).await.status, StatusCode::FORBIDDEN);
    assert_eq!(stranger.get(SETTINGS).await.status, StatusCode::SEE_OTHER);
    for path in [SETTINGS, "/settings/workplace/remove"] {
        let form = fields(&app, "");
        assert_eq!(cashier.post(path, &form).await.status, StatusCode::FORBIDDEN);
        assert_eq!(stranger.post(path, &form).await.status, StatusCode::UNAUTHORIZED);
    }
    assert_eq!(till.count("select count(*) from workplace_shops").await, 0);
}

/// The id of the key that sealed the app token.
async fn key_of(till: &Till) -> Vec<u8> {
    let key = blink_till::db::query_scalar("select substr(app_token, 2, 4) from workplace_shops");
    key.fetch_one(&till.db.read).await.expect("a row")
}

#[tokio::test]
async fn a_rotated_key_seals_the_workplace_secrets_anew() {
    let mut till = Till::start_with(|config| config.secret_keys = SecretKeys(vec![[1; 32]])).await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let before = key_of(&till).await;
    till.config.secret_keys = SecretKeys(vec![[2; 32], [1; 32]]);
    till.start_again().await;
    till.invited(&app, MIA).await;
    eventually(async || key_of(&till).await != before).await;
    till.config.secret_keys = SecretKeys(vec![[2; 32]]);
    till.start_again().await;
    till.invited(&app, MIA).await;
}

#[tokio::test]
async fn while_the_room_is_off_its_addresses_are_nowhere() {
    let till = Till::start_with(|config| config.integrations.on.clear()).await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    for path in [SETTINGS, "/integrations/workplace/connect/abc"] {
        assert_eq!(owner.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(till.browser().get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(
        owner.post(SETTINGS, &fields(&app, "")).await.status,
        StatusCode::NOT_FOUND
    );
    let call = till.pressed(&app.auth_id, &app.proxy_secret, MIA).await;
    call.is_refusal(404, "NOT_FOUND");
    till.disconnect(&app, MIA, "la-1").await.is_refusal(404, "NOT_FOUND");
    assert!(
        !owner
            .get("/settings/cashiers")
            .await
            .has("nav a[href='/settings/workplace']")
    );
}

// --- Connect

#[tokio::test]
async fn connect_is_answered_with_a_link_of_256_bits_that_only_its_holder_knows() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let answer = till.pressed(&app.auth_id, &app.proxy_secret, MIA).await;
    let told = answer.json();
    let address = told["data"]["authorization_url"].as_str().expect("text").to_owned();
    assert_eq!(
        told,
        json!({"code": "OK", "message": "OK", "data": {"authorization_url": address}})
    );
    let (_, token) = address.rsplit_once('/').expect("a path");
    assert_eq!(token.len(), 43, "256 bits in base64url");
    assert!(till.invited(&app, MIA).await != till.invited(&app, MIA).await);
    let kept: Vec<String> = blink_till::db::query_scalar("select token_hash from workplace_invitations")
        .fetch_all(&till.db.read)
        .await
        .expect("rows");
    assert_eq!(kept.len(), 3);
    assert!(kept.iter().all(|hash| hash.len() == 64 && hash != token));
    for _ in 0..20 {
        till.invited(&app, MIA).await;
    }
    let waiting = till.count("select count(*) from workplace_invitations").await;
    assert_eq!(waiting, 10, "of one user's the newest");
    assert_eq!(
        till.asked(Face::Workplace, "add-linked-account"),
        0,
        "answered from here alone"
    );
}

#[tokio::test]
async fn a_vendor_s_call_is_refused_in_the_vendor_s_words() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let secret = app.proxy_secret.as_str();
    for wrong in ["", "wrong", &secret[1..], &secret.to_uppercase()] {
        till.pressed(&app.auth_id, wrong, MIA)
            .await
            .is_refusal(401, "UNAUTHORIZED");
    }
    till.pressed("nobody", secret, MIA).await.is_refusal(404, "NOT_FOUND");
    let longest = "x".repeat(256);
    for bad in ["", ".", "..", &format!("{longest}x")] {
        let refused = till.pressed(&app.auth_id, secret, bad).await;
        refused.is_refusal(422, "UNPROCESSABLE_ENTITY");
    }
    till.invited(&app, &longest).await;
    till.invited(&app, "a/b?c#d%20é").await;
    let address = format!("/integrations/workplace/auth/{}", app.auth_id);
    let browser = till.browser();
    for (header, status, code) in [
        (("blink-auth-proxysecret", secret), 422, "UNPROCESSABLE_ENTITY"),
        (("blink-auth-userid", MIA), 401, "UNAUTHORIZED"),
    ] {
        let half = browser.request(Method::POST, &address, &[header], None).await;
        half.is_refusal(status, code);
    }
    browser.get(&address).await.is_refusal(405, "METHOD_NOT_ALLOWED");
}

#[tokio::test]
async fn nobody_reads_the_body_and_too_large_a_one_is_refused() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let send = |head: String, body: Vec<u8>| {
        let (listen, host) = (till.config.listen, till.origin.authority().to_owned());
        let (auth_id, secret) = (app.auth_id.clone(), app.proxy_secret.clone());
        tokio::task::spawn_blocking(move || {
            let mut stream = TcpStream::connect(listen).expect("a connection");
            let head = format!(
                "POST /integrations/workplace/auth/{auth_id} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\
                 blink-auth-proxysecret: {secret}\r\nblink-auth-userid: {MIA}\r\n{head}\r\n\r\n"
            );
            stream.write_all(head.as_bytes()).expect("sent");
            // Whoever is refused early may find the line cut.
            let _ = stream.write_all(&body);
            let mut answer = Vec::new();
            let _ = stream.read_to_end(&mut answer);
            String::from_utf8_lossy(&answer).into_owned()
        })
    };
    let chunked = |size: usize| {
        [
            format!("{size:x}\r\n").into_bytes(),
            vec![b'{'; size],
            b"\r\n0\r\n\r\n".to_vec(),
        ]
        .concat()
    };
    for body in [&b"{"[..], b"\0\xff", b"{\"user_id\": \"user-tom-7302\"}"] {
        let answer = send(format!("Content-Length: {}", body.len()), body.to_vec())
            .await
            .expect("no panic");
        assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    }
    let answer = send("Transfer-Encoding: chunked".into(), chunked(60_000))
        .await
        .expect("no panic");
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    let too_large = vec![b' '; 65_537];
    let answers = [
        send("Content-Length: 65537".into(), too_large).await.expect("no panic"),
        send("Transfer-Encoding: chunked".into(), chunked(65_537))
            .await
            .expect("no panic"),
    ];
    for answer in answers {
        assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
        assert!(
            answer.contains("\"code\":\"TOO_LARGE\"") && answer.contains("\"data\":null"),
            "{answer}"
        );
    }
    assert_eq!(
        till.count("select count(*) from workplace_invitations where user_id <> 'user-mia-7301'")
            .await,
        0
    );
}

#[tokio::test]
async fn the_secret_before_is_good_while_it_is_being_changed() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    let mut typed = fields(&app, "");
    (typed[3].1, typed[4].1) = ("the-next-proxy-secret", &app.proxy_secret);
    assert_eq!(owner.post(SETTINGS, &typed).await.status, StatusCode::SEE_OTHER);
    till.invited(&app, MIA).await;
    let next = till.pressed(&app.auth_id, "the-next-proxy-secret", MIA).await;
    assert_eq!(next.status, StatusCode::OK);
    typed[4].1 = "";
    owner.post(SETTINGS, &typed).await;
    let old = till.pressed(&app.auth_id, &app.proxy_secret, MIA).await;
    old.is_refusal(401, "UNAUTHORIZED");
}

#[tokio::test]
async fn whoever_guesses_the_secret_waits_and_whoever_knows_it_does_not() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    for guess in 0..20 {
        let secret = format!("guess-{guess}");
        let page = till.pressed(&app.auth_id, &secret, MIA).await;
        page.is_refusal(401, "UNAUTHORIZED");
    }
    let page = till.pressed(&app.auth_id, "guess-20", MIA).await;
    page.is_refusal(429, "RATE_LIMITED");
    let wait: u64 = page.header("retry-after").parse().expect("seconds");
    assert!((1..=60).contains(&wait), "{wait}");
    // All shops' calls come from the same addresses: who is right never waits.
    till.invited(&app, MIA).await;
    till.advance(MINUTE);
    let page = till.pressed(&app.auth_id, "guess-21", MIA).await;
    page.is_refusal(401, "UNAUTHORIZED");
}

#[tokio::test]
async fn guesses_count_while_a_key_is_missing_as_well() {
    let mut till = Till::start_with(|config| config.secret_keys = SecretKeys(vec![[1; 32]])).await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    till.config.secret_keys = SecretKeys(vec![[2; 32]]);
    till.start_again().await;
    for guess in 0..20 {
        let page = till.pressed(&app.auth_id, &format!("guess-{guess}"), MIA).await;
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "it may be that shop's");
    }
    let page = till.pressed(&app.auth_id, "guess-20", MIA).await;
    page.is_refusal(429, "RATE_LIMITED");
}

// --- the link

#[tokio::test]
async fn an_employee_with_a_join_code_is_connected_and_is_a_cashier() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let (code, device) = (owner.makes_cashier("Mia").await, till.browser());
    let link = till.invited(&app, MIA).await;
    let page = device.get(&link).await;
    assert_eq!((page.status, page.data_page().as_str()), (StatusCode::OK, "connect"));
    let connected = device.submit(&page, "form", &[("code", &code)]).await;
    assert_eq!(connected.data_page(), "connected", "{}", connected.body);
    let body = device.get("/till").await.one("body");
    assert_eq!(
        (body.attribute("data-role"), body.attribute("data-account")),
        ("cashier", "alice")
    );
    let account = till.control().office().accounts.remove(0);
    assert_eq!((account.user_id.as_str(), &account.auth_id), (MIA, &app.auth_id));
    assert_eq!(account.external_account_id, owner.only_cashier().await);
    assert_eq!(
        account.sent,
        ["auth_id", "external_account_id"],
        "nothing of ours but that"
    );
    assert_eq!(owner.get(SETTINGS).await.select("[data-connected]").len(), 1);
    for (browser, form) in [(&device, &[][..]), (&till.browser(), &[("code", code.as_str())])] {
        assert_eq!(browser.get(&link).await.status, StatusCode::NOT_FOUND, "used once");
        assert_eq!(browser.post(&link, form).await.status, StatusCode::NOT_FOUND);
    }
    let sale = device.charged(SATS).await;
    assert_eq!(till.invoice_of(&sale).owner, "alice");
}

#[tokio::test]
async fn a_link_ends_after_ten_minutes_and_nobody_else_s_works() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let link = till.invited(&app, MIA).await;
    till.advance(10 * MINUTE - Duration::from_secs(5));
    assert_eq!(till.browser().get(&link).await.status, StatusCode::OK);
    till.advance(Duration::from_secs(5));
    for over in [
        &link,
        "/integrations/workplace/connect/x",
        "/integrations/workplace/connect/%00",
        "/integrations/workplace/connect/%FF",
    ] {
        let page = till.browser().get(over).await;
        assert_eq!(
            (page.status, page.data_page().as_str()),
            (StatusCode::NOT_FOUND, "error"),
            "{over}"
        );
        assert!(page.has("a[href='/']"));
    }
}

#[tokio::test]
async fn a_wrong_code_leaves_the_link_usable_and_another_shop_s_code_is_wrong() {
    let till = Till::start().await;
    let (owner, other) = (till.signed_in("alice").await, till.signed_in("kenji").await);
    let app = app_of(&till, 0);
    owner.sets_up(&app).await;
    let (code, foreign) = (owner.makes_cashier("Mia").await, other.makes_cashier("Ken").await);
    let (link, device) = (till.invited(&app, MIA).await, till.browser());
    for wrong in ["", "0000-0000-0000-0000", &foreign] {
        let page = device.post(&link, &[("code", wrong)]).await;
        assert_eq!(
            (page.status, page.data_page().as_str()),
            (StatusCode::UNPROCESSABLE_ENTITY, "connect")
        );
        assert!(!page.complaint("code").is_empty());
    }
    assert_eq!(device.get("/till").await.status, StatusCode::SEE_OTHER, "no session");
    assert_eq!(device.post(&link, &[("code", &code)]).await.data_page(), "connected");
    assert_eq!(
        till.browser().joins(&foreign).await.status,
        StatusCode::SEE_OTHER,
        "not used up"
    );
    assert_eq!(till.linked().len(), 1);
}

#[tokio::test]
async fn guessing_codes_at_a_link_waits_as_guessing_at_the_door_does() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let (link, thief) = (till.invited(&app, MIA).await, till.browser());
    for guess in 0..20 {
        let code = format!("0000-0000-0000-00{guess:02}");
        assert_eq!(thief.post(&link, &[("code", &code)]).await.status, 422);
    }
    let page = thief.post(&link, &[("code", "0000-0000-0000-0099")]).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(!page.header("retry-after").is_empty());
}

#[tokio::test]
async fn a_failed_add_uses_up_the_link_but_not_the_code_and_starts_no_session() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let code = owner.makes_cashier("Mia").await;
    for (effect, status) in [
        (answers(500, "{}"), 503),
        (answers(422, "{}"), 502),
        (answers(429, "{}"), 503),
        (answers(200, "<html>"), 503),
        (answers(302, ""), 502),
        (Effect::Drop, 503),
    ] {
        till.break_workplace("add-linked-account", effect.clone());
        let (link, device) = (till.invited(&app, MIA).await, till.browser());
        let page = device.post(&link, &[("code", &code)]).await;
        assert_eq!(page.status, status, "{effect:?}: {}", page.body);
        assert_eq!(page.data_page(), "error");
        assert_eq!(device.get(&link).await.status, StatusCode::NOT_FOUND, "used up");
        assert_eq!(device.get("/till").await.status, StatusCode::SEE_OTHER, "no session");
    }
    till.mend_workplace();
    let link = till.invited(&app, MIA).await;
    assert_eq!(
        till.browser().post(&link, &[("code", &code)]).await.data_page(),
        "connected"
    );
    assert_eq!(till.linked().len(), 1);
}

/// What a process leaves behind that was killed in the middle of connecting Mia: linked over there, and here the one
/// transaction was never made.
async fn killed_in_the_middle(till: &Till) {
    for undone in [
        "update workplace_links set state = 'adding'",
        "update cashiers set joined_at = null, joined_by = null",
        "delete from sessions where cashier_id is not null",
    ] {
        till.execute(undone).await;
    }
}

impl Till {
    async fn execute(&self, statement: &'static str) {
        blink_till::db::query(statement)
            .execute(&self.db.write)
            .await
            .expect("executed");
    }
}

#[tokio::test]
async fn whoever_clicks_twice_or_loses_the_answer_is_connected_all_the_same() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    for (round, is_abandoned) in [(1, true), (2, false)] {
        let (code, device) = (owner.makes_cashier("Mia").await, Arc::new(till.browser()));
        let link = till.invited(&app, MIA).await;
        device.get(&link).await;
        till.advance(10 * MINUTE - Duration::from_secs(5));
        let barrier = format!("add-{round}");
        till.break_workplace(
            "add-linked-account",
            Effect::Hold {
                barrier: barrier.clone(),
            },
        );
        let press = || {
            let (device, link, code) = (device.clone(), link.clone(), code.clone());
            tokio::spawn(async move { device.post(&link, &[("code", &code)]).await })
        };
        let first = press();
        until(|| till.asked(Face::Workplace, "add-linked-account") == round).await;
        if is_abandoned {
            first.abort();
            assert!(first.await.is_err(), "the connection is closed");
        }
        let second = press();
        till.advance(Duration::from_secs(6));
        till.mend_workplace();
        till.control().release(&barrier);
        assert_eq!(second.await.expect("no panic").data_page(), "connected");
        let body = device.get("/till").await.one("body");
        assert_eq!(body.attribute("data-role"), "cashier");
        assert_eq!(till.linked().len(), round, "linked once");
        let thief = till.browser();
        thief.get("/join").await;
        assert_eq!(
            thief.post(&link, &[("code", &code)]).await.status,
            StatusCode::NOT_FOUND
        );
        till.advance(MINUTE + Duration::from_secs(1));
        let late = device.post(&link, &[("code", &code)]).await;
        assert_eq!(late.status, StatusCode::NOT_FOUND, "used once");
        assert_eq!(device.get("/till").await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn a_crash_in_the_middle_leaves_the_code_good_and_nothing_over_there() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let (code, device) = (owner.makes_cashier("Mia").await, till.browser());
    let link = till.invited(&app, MIA).await;
    device.post(&link, &[("code", &code)]).await;
    killed_in_the_middle(&till).await;
    till.passing_until(|| till.linked().is_empty()).await;
    assert_eq!(device.get("/till").await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        till.browser().joins(&code).await.status,
        StatusCode::SEE_OTHER,
        "still good"
    );
}

#[tokio::test]
async fn what_a_crash_left_over_there_is_deleted_and_whoever_used_the_code_since_stays() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let (code, device) = (owner.makes_cashier("Mia").await, till.browser());
    let link = till.invited(&app, MIA).await;
    device.post(&link, &[("code", &code)]).await;
    killed_in_the_middle(&till).await;
    assert_eq!(device.joins(&code).await.status, StatusCode::SEE_OTHER);
    till.passing_until(|| till.linked().is_empty()).await;
    assert_eq!(device.get("/till").await.status, StatusCode::OK);
    assert_eq!(till.browser().joins(&code).await.status, 422, "used");
}

#[tokio::test]
async fn a_session_that_cannot_be_written_takes_no_code_and_leaves_nothing_over_there() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let (code, device) = (owner.makes_cashier("Mia").await, till.browser());
    till.has_room_for("sessions", false).await;
    let link = till.invited(&app, MIA).await;
    let page = device.post(&link, &[("code", &code)]).await;
    assert_eq!(
        (page.status, page.data_page().as_str()),
        (StatusCode::SERVICE_UNAVAILABLE, "error")
    );
    assert_eq!(till.asked(Face::Workplace, "add-linked-account"), 1);
    assert_eq!(
        till.count("select count(*) from cashiers where joined_at is not null")
            .await,
        0
    );
    until(|| till.linked().is_empty()).await;
    till.has_room_for("sessions", true).await;
    assert_eq!(device.joins(&code).await.status, StatusCode::SEE_OTHER, "still good");
}

#[tokio::test]
async fn whoever_uses_the_code_while_an_account_is_being_linked_has_it_and_that_account_is_unlinked() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let (code, faster) = (owner.makes_cashier("Mia").await, till.browser());
    let press = is_connecting(&till, &app, &code).await;
    assert_eq!(
        faster.joins(&code).await.status,
        StatusCode::SEE_OTHER,
        "nobody has it yet"
    );
    till.control().release("add");
    let page = press.await.expect("no panic");
    assert_eq!(
        (page.status, page.data_page().as_str()),
        (StatusCode::CONFLICT, "error")
    );
    assert!(!page.header("set-cookie").contains("till_session="), "no session");
    until(|| till.linked().is_empty()).await;
    assert_eq!(till.asked(Face::Workplace, "delete-linked-account"), 1);
    assert_eq!(faster.get("/till").await.status, StatusCode::OK);
    assert_eq!(till.rows("sessions").await, 2, "the owner's and the faster one's");
    assert!(!owner.get(SETTINGS).await.has("[data-connected]"));
}

#[tokio::test]
async fn a_cashier_who_is_ended_while_an_account_is_being_linked_is_not_connected() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let code = owner.makes_cashier("Mia").await;
    let press = is_connecting(&till, &app, &code).await;
    let end = format!("/settings/cashiers/{}/end", owner.only_cashier().await);
    owner.post(&end, &[]).await;
    till.control().release("add");
    assert_eq!(press.await.expect("no panic").status, StatusCode::CONFLICT);
    until(|| till.linked().is_empty()).await;
    assert_eq!(till.rows("sessions").await, 1);
}

#[tokio::test]
async fn a_disconnect_while_adding_ends_nobody_who_used_the_code_meanwhile() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let (code, faster) = (owner.makes_cashier("Mia").await, till.browser());
    let press = is_connecting(&till, &app, &code).await;
    assert_eq!(faster.joins(&code).await.status, StatusCode::SEE_OTHER);
    assert_eq!(till.disconnect(&app, MIA, "la-unknown").await.status, StatusCode::OK);
    till.control().release("add");
    assert_eq!(press.await.expect("no panic").status, StatusCode::NOT_FOUND);
    until(|| till.linked().is_empty()).await;
    assert_eq!(faster.get("/till").await.status, StatusCode::OK);
}

#[tokio::test]
async fn of_many_who_use_one_link_at_once_one_is_connected_and_no_code_is_lost() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let link = till.invited(&app, MIA).await;
    let mut codes = Vec::new();
    for number in 0..6 {
        codes.push(owner.makes_cashier(&format!("Cashier {number}")).await);
    }
    let tries: Vec<_> = codes
        .iter()
        .map(|code| {
            let (browser, link, code) = (till.browser(), link.clone(), code.clone());
            tokio::spawn(async move { browser.post(&link, &[("code", &code)]).await.status })
        })
        .collect();
    let mut connected = 0;
    for answer in tries {
        connected += i32::from(answer.await.expect("no panic") == StatusCode::OK);
    }
    assert_eq!((connected, till.linked().len()), (1, 1));
    let mut still_good = 0;
    for code in &codes {
        still_good += i32::from(till.browser().joins(code).await.status == StatusCode::SEE_OTHER);
    }
    assert_eq!(still_good, 5);
}

#[tokio::test]
async fn the_owner_logs_in_confirms_and_stays_the_owner() {
    let till = Till::start().await;
    let app = app_of(&till, 0);
    till.signed_in("alice").await.sets_up(&app).await;
    let (link, owner) = (till.invited(&app, MIA).await, till.browser());
    let page = owner.get(&link).await;
    let login = page.one("a[href^='/login?return_to=']").attribute("href").to_owned();
    let back = owner.sign_in_from(&login, "alice", &crate::support::ALL_SCOPES).await;
    assert_eq!(back.url.path(), link, "back where it was");
    let connected = owner
        .submit(&back, "form:has([name=confirm])", &[("confirm", "yes")])
        .await;
    assert_eq!(connected.data_page(), "connected", "{}", connected.body);
    let account = till.control().office().accounts.remove(0);
    assert_eq!(account.user_id, MIA);
    assert_eq!(owner.get("/till").await.one("body").attribute("data-role"), "owner");
    // Said when it is drawn, not when it was done.
    for (language, name) in [("en", "The owner"), ("de", "Der Inhaber")] {
        owner.post("/language", &[("language", language)]).await;
        let listed = owner.get(SETTINGS).await.one("[data-connected]").text;
        assert!(listed.contains(name), "{listed}");
    }
    let ended = till.disconnect(&app, MIA, &account.id).await;
    assert_eq!(ended.status, StatusCode::OK);
    until(|| till.linked().is_empty()).await;
    assert_eq!(
        owner.get("/wallets").await.status,
        StatusCode::OK,
        "the link ends, not the sign-in"
    );
}

#[tokio::test]
async fn nobody_but_the_owner_of_that_shop_confirms() {
    let till = Till::start().await;
    let (owner, other) = (till.signed_in("alice").await, till.signed_in("kenji").await);
    let app = app_of(&till, 0);
    owner.sets_up(&app).await;
    let cashier = till.joined(&owner, "Tom").await;
    let link = till.invited(&app, MIA).await;
    for browser in [&other, &cashier] {
        let page = browser.get(&link).await;
        assert!(!page.has("[name=confirm]"), "{}", page.body);
        let confirmed = browser.post(&link, &[("confirm", "yes")]).await;
        assert_eq!(confirmed.status, StatusCode::FORBIDDEN);
    }
    let stranger = till.browser().post(&link, &[("confirm", "yes")]).await;
    assert_eq!(stranger.status, StatusCode::UNAUTHORIZED);
    assert!(stranger.notice("signed-out").is_some(), "{}", stranger.body);
    let foreign = [("Sec-Fetch-Site", "cross-site")];
    let lured = owner
        .request(Method::POST, &link, &foreign, Some(&[("confirm", "yes")]))
        .await;
    assert_eq!(lured.status, StatusCode::FORBIDDEN);
    assert_eq!(till.linked(), [] as [&str; 0]);
    assert_eq!(
        owner.post(&link, &[("confirm", "yes")]).await.data_page(),
        "connected",
        "still good"
    );
}

#[tokio::test]
async fn a_user_s_id_is_one_segment_of_the_address_whatever_is_in_it() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let odd = "../a/b?c=d#e%2F é";
    till.control().change_office(|office| office.hire(odd, "Odd"));
    till.connected(&app, odd, &owner, "Odd").await;
    let account = till.control().office().accounts.remove(0);
    assert_eq!(account.user_id, odd);
    assert_eq!(till.disconnect(&app, odd, &account.id).await.status, StatusCode::OK);
    until(|| till.linked().is_empty()).await;
}

// --- Disconnect

#[tokio::test]
async fn disconnect_ends_the_cashier_here_and_the_link_over_there_and_again_is_fine() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let device = till.connected(&app, MIA, &owner, "Mia").await;
    let other = till.connected(&app, TOM, &owner, "Tom").await;
    let id = till.linked().remove(0);
    till.disconnect(&app, TOM, &id).await.is_refusal(404, "NOT_FOUND");
    till.disconnect(&app, MIA, "la-nobody")
        .await
        .is_refusal(404, "NOT_FOUND");
    let mut wrong = app.clone();
    wrong.proxy_secret = "wrong".to_owned();
    till.disconnect(&wrong, MIA, &id).await.is_refusal(401, "UNAUTHORIZED");
    assert_eq!(device.get("/till").await.status, StatusCode::OK);
    assert_eq!(till.asked(Face::Workplace, "delete-linked-account"), 0);
    for _ in 0..3 {
        let ended = till.disconnect(&app, MIA, &id).await;
        assert_eq!(ended.status, StatusCode::OK);
        assert_eq!(ended.json(), json!({"code": "OK", "message": "OK", "data": null}));
    }
    assert_eq!(
        device.get("/till").await.location().path(),
        "/login",
        "the very next request"
    );
    until(|| till.linked().len() == 1).await;
    assert_eq!(till.asked(Face::Workplace, "delete-linked-account"), 1);
    assert_eq!(other.get("/till").await.status, StatusCode::OK);
    assert_eq!(owner.get(SETTINGS).await.select("[data-connected]").len(), 1);
    let kept = till
        .count("select count(*) from workplace_links where user_id = 'user-mia-7301'")
        .await;
    assert_eq!(kept, 0, "the user is forgotten");
}

#[tokio::test]
async fn a_link_that_is_gone_over_there_is_ended_here() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let device = till.connected(&app, MIA, &owner, "Mia").await;
    let id = till.linked().remove(0);
    till.control().change_office(|office| office.accounts.clear());
    assert_eq!(till.disconnect(&app, MIA, &id).await.status, StatusCode::OK);
    assert_eq!(device.get("/till").await.status, StatusCode::SEE_OTHER);
    assert_eq!(till.count("select count(*) from workplace_links").await, 0);
}

#[tokio::test]
async fn while_the_service_is_down_a_disconnect_is_remembered_and_made_within_a_minute_of_its_return() {
    let mut till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    for (user, effect) in [(MIA, Effect::Drop), (TOM, answers(500, "{}"))] {
        let device = till.connected(&app, user, &owner, user).await;
        let id = till.linked().remove(0);
        till.break_workplace("delete-linked-account", effect);
        assert_eq!(till.disconnect(&app, user, &id).await.status, StatusCode::OK);
        assert_eq!(device.get("/till").await.status, StatusCode::SEE_OTHER, "ended at once");
        assert_eq!(till.disconnect(&app, user, &id).await.status, StatusCode::OK, "again");
        let asked = till.asked(Face::Workplace, "delete-linked-account");
        till.passing_until(|| till.asked(Face::Workplace, "delete-linked-account") > asked + 3)
            .await;
        assert_eq!(till.linked(), [id]);
        till.start_again().await;
        till.mend_workplace();
        till.advance(MINUTE);
        until(|| till.linked().is_empty()).await;
    }
}

#[tokio::test]
async fn an_add_answer_without_an_id_is_learnt_from_the_disconnect() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    till.control().change_office(|office| office.tells_ids = false);
    let device = till.connected(&app, MIA, &owner, "Mia").await;
    let id = till.linked().remove(0);
    till.disconnect(&app, TOM, &id).await.is_refusal(404, "NOT_FOUND");
    assert_eq!(till.disconnect(&app, MIA, &id).await.status, StatusCode::OK);
    assert_eq!(device.get("/till").await.status, StatusCode::SEE_OTHER);
    until(|| till.linked().is_empty()).await;
    let again = till.connected(&app, MIA, &owner, "Mia again").await;
    assert_eq!(
        till.disconnect(&app, MIA, &id).await.status,
        StatusCode::OK,
        "the old one, again"
    );
    assert_eq!(again.get("/till").await.status, StatusCode::OK, "which ends nobody");
    assert_eq!(till.linked().len(), 1);
}

#[tokio::test]
async fn an_add_whose_answer_was_lost_is_found_by_its_user_s_disconnect() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let code = owner.makes_cashier("Mia").await;
    till.control().put(
        Fault::new(Face::Workplace, Effect::Drop)
            .on("add-linked-account")
            .after()
            .times(1),
    );
    let link = till.invited(&app, MIA).await;
    assert_eq!(till.browser().post(&link, &[("code", &code)]).await.status, 503);
    let id = till.linked().remove(0);
    let device = till.browser();
    device.joins(&code).await;
    assert_eq!(till.disconnect(&app, MIA, &id).await.status, StatusCode::OK);
    until(|| till.linked().is_empty()).await;
    assert_eq!(
        device.get("/till").await.status,
        StatusCode::OK,
        "joined by the door: another matter"
    );
}

// --- a token that is refused

#[tokio::test]
async fn a_refused_token_is_told_to_the_owner_and_nothing_storms() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let device = till.connected(&app, MIA, &owner, "Mia").await;
    let id = till.linked().remove(0);
    assert!(owner.get(SETTINGS).await.notice("workplace-refused").is_none());
    till.control()
        .change_office(|office| office.apps[0].tokens = vec!["a-fresh-token-of-alice".to_owned()]);
    assert_eq!(till.disconnect(&app, MIA, &id).await.status, StatusCode::OK);
    assert_eq!(device.get("/till").await.status, StatusCode::SEE_OTHER);
    let notice = owner
        .get(SETTINGS)
        .await
        .notice("workplace-refused")
        .expect("it says so");
    assert_eq!(notice.attribute("role"), "alert");
    for _ in 0..50 {
        till.advance(MINUTE / 2);
        owner.get(SETTINGS).await;
    }
    assert_eq!(
        till.asked(Face::Workplace, "delete-linked-account"),
        1,
        "not again and again"
    );
    let mut fresh = app.clone();
    fresh.tokens = vec!["a-fresh-token-of-alice".to_owned()];
    owner.sets_up(&fresh).await;
    until(|| till.linked().is_empty()).await;
    assert!(owner.get(SETTINGS).await.notice("workplace-refused").is_none());
}

// --- feed cards

#[tokio::test]
async fn the_cashier_who_made_a_sale_gets_a_card_when_it_is_paid_and_nobody_else_does() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let mia = till.connected(&app, MIA, &owner, "Mia").await;
    let unconnected = till.joined(&owner, "Zoe").await;
    for browser in [&owner, &unconnected, &mia] {
        let sale = browser.charged(SATS).await;
        till.pay(&sale);
        browser.sees(&sale, "paid").await;
    }
    until(|| !till.control().office().cards.is_empty()).await;
    let cards = till.control().office().cards;
    assert_eq!(cards.len(), 1);
    let (event, sale) = (&cards[0].event, mia.get("/till").await.one("[data-last-sale]"));
    assert_eq!(event["user_ids"], json!([MIA]));
    assert_eq!(event["category"], app.categories[0]);
    assert_eq!(
        event["external_id"],
        format!("sale-{}", sale.attribute("data-last-sale"))
    );
    assert_eq!(event["notification_title"], "Payment received");
    assert_eq!(event["notification_text"], "2,500 sats");
    assert_eq!(event["body"]["sections"][1]["value"], "2,500 sats (Lightning)");
    assert!(!event.to_string().contains(SATS.memo), "the memo is not theirs");
    assert_eq!(till.asked(Face::Workplace, "send-feed-event"), 1);
}

#[tokio::test]
async fn of_a_shop_that_is_taken_off_the_list_nobody_is_connected_or_told_but_accounts_are_unlinked() {
    let mut till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let mia = till.connected(&app, MIA, &owner, "Mia").await;
    let (sale, code) = (mia.charged(SATS).await, owner.makes_cashier("Tom").await);
    till.config.accounts = Some(vec!["somebody-else".to_owned()]);
    till.start_again().await;
    let link = till.invited(&app, TOM).await;
    assert_eq!(till.browser().post(&link, &[("code", &code)]).await.status, 422);
    assert_eq!(till.asked(Face::Workplace, "add-linked-account"), 1, "Mia's");
    till.pay(&sale);
    eventually(async || till.count("select count(*) from attempts where status = 'paid'").await == 1).await;
    eventually(async || {
        till.count(ALL_READ).await == 1 && till.count("select count(*) from workplace_cards").await == 0
    })
    .await;
    assert_eq!(till.asked(Face::Workplace, "send-feed-event"), 0);
    let id = till.linked().remove(0);
    assert_eq!(till.disconnect(&app, MIA, &id).await.status, StatusCode::OK);
    until(|| till.linked().is_empty()).await;
    till.config.accounts = None;
    till.start_again().await;
    assert_eq!(
        till.browser().post(&link, &[("code", &code)]).await.data_page(),
        "connected",
        "good again"
    );
}

const ALL_READ: &str = "select count(*) from workplace_seen where payments >= (select max(place) from attempt_news)";

#[tokio::test]
async fn without_a_category_there_are_no_cards() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    assert_eq!(
        owner.post(SETTINGS, &fields(&app, "")).await.status,
        StatusCode::SEE_OTHER
    );
    let mia = till.connected(&app, MIA, &owner, "Mia").await;
    let sale = mia.charged(SATS).await;
    till.pay(&sale);
    mia.sees(&sale, "paid").await;
    eventually(async || till.count(ALL_READ).await > 0).await;
    // The next sale's card is the first.
    owner.sets_up(&app).await;
    let later = mia.charged(SATS).await;
    till.pay(&later);
    until(|| !till.control().office().cards.is_empty()).await;
    assert_eq!(till.asked(Face::Workplace, "send-feed-event"), 1);
}

#[tokio::test]
async fn after_an_unclear_answer_a_card_is_not_sent_again_and_after_a_sure_refusal_it_is() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let mia = till.connected(&app, MIA, &owner, "Mia").await;
    let sell = async || {
        let sale = mia.charged(SATS).await;
        till.pay(&sale);
        mia.sees(&sale, "paid").await;
    };
    let lost = Fault::new(Face::Workplace, Effect::Drop)
        .on("send-feed-event")
        .after()
        .times(1);
    till.control().put(lost);
    sell().await;
    until(|| till.asked(Face::Workplace, "send-feed-event") == 1).await;
    till.control().put(
        Fault::new(Face::Workplace, answers(500, "{}"))
            .on("send-feed-event")
            .times(1),
    );
    sell().await;
    until(|| till.asked(Face::Workplace, "send-feed-event") == 2).await;
    let limited = Effect::Answer(Answer::new(429, "{}").header("retry-after", "30"));
    till.control()
        .put(Fault::new(Face::Workplace, limited).on("send-feed-event").times(1));
    sell().await;
    until(|| till.asked(Face::Workplace, "send-feed-event") == 3).await;
    let refused_at = till.blinkland.clock.now();
    till.passing_until(|| till.asked(Face::Workplace, "send-feed-event") == 4)
        .await;
    assert!(
        till.blinkland.clock.now() - refused_at >= 29_000,
        "as long as it was told"
    );
    until(|| till.control().office().cards.len() == 2).await;
    for _ in 0..10 {
        till.advance(MINUTE);
        owner.get(SETTINGS).await;
    }
    assert_eq!(till.asked(Face::Workplace, "send-feed-event"), 4, "and never more");
    assert_eq!(till.count("select count(*) from workplace_cards").await, 0);
}

#[tokio::test]
async fn a_service_that_hangs_holds_up_no_sale_and_a_restart_forgets_no_card() {
    let mut till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let mia = till.connected(&app, MIA, &owner, "Mia").await;
    let waiting = mia.charged(SATS).await;
    till.break_workplace(
        "send-feed-event",
        Effect::Hold {
            barrier: "feed".to_owned(),
        },
    );
    let first = mia.charged(SATS).await;
    till.pay(&first);
    mia.sees(&first, "paid").await;
    until(|| till.asked(Face::Workplace, "send-feed-event") == 1).await;
    let second = mia.charged(SATS).await;
    till.pay(&second);
    mia.sees(&second, "paid").await;
    till.control().release("feed");
    until(|| till.control().office().cards.len() == 2).await;
    till.stop().await;
    till.pay(&waiting);
    till.start_again().await;
    mia.sees(&waiting, "paid").await;
    until(|| till.control().office().cards.len() == 3).await;
}

// --- the stand-in

#[tokio::test]
async fn the_sandbox_plays_the_employee_who_connects_charges_and_disconnects() {
    let till = Till::start().await;
    let (owner, phone) = (till.signed_in("alice").await, till.browser());
    let origin = till.control().origin().to_owned();
    assert!(phone.get(&origin).await.has("a[href='/workplace']"));
    let panel = phone.get(&format!("{origin}/workplace?user={MIA}")).await;
    let shown = |name: &str| {
        panel
            .one(&format!("[data-admin=auth-alice-till] [data-field={name}]"))
            .text
    };
    let unready = phone.submit(&panel, "[data-app=auth-alice-till] form", &[]).await;
    assert_eq!(unready.status, StatusCode::BAD_GATEWAY, "nobody typed the settings yet");
    let names = ["service_id", "auth_id", "app_token", "proxy_secret", "category"];
    let typed: Vec<(&str, String)> = names.map(|name| (name, shown(name))).into();
    let typed: Vec<(&str, &str)> = typed.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(owner.post(SETTINGS, &typed).await.status, StatusCode::SEE_OTHER);
    let opened = phone.submit(&panel, "[data-app=auth-alice-till] form", &[]).await;
    assert_eq!(opened.data_page(), "connect");
    let code = owner.makes_cashier("Mia").await;
    phone.submit(&opened, "form", &[("code", &code)]).await;
    let sale = phone.charged(SATS).await;
    till.pay(&sale);
    until(|| !till.control().office().cards.is_empty()).await;
    let panel = phone.get(&format!("{origin}/workplace?user={MIA}")).await;
    assert!(panel.one("[data-feed-card]").text.contains("2,500 sats"));
    phone.submit(&panel, "[data-linked-account] form", &[]).await;
    until(|| till.linked().is_empty()).await;
    assert_eq!(phone.get("/till").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_stand_in_is_as_strict_as_the_service_s_documents() {
    let till = Till::start().await;
    let app = app_of(&till, 0);
    let api = format!("{}/workplace/v2", till.control().origin());
    let http = reqwest::Client::new();
    let send = |token: &str, path: &str, body: Value| {
        let request = http.post(format!("{api}{path}")).bearer_auth(token).json(&body);
        async move {
            let answer = request.send().await.expect("an answer");
            (answer.status().as_u16(), answer.json::<Value>().await.expect("JSON"))
        }
    };
    let card = json!({"category": "till-payments", "body": {"sections": [{"type": "header", "title": "x"}]}});
    let (status, told) = send("wrong", "/feed/events", card.clone()).await;
    assert_eq!((status, &told["code"]), (401, &json!("UNAUTHORIZED")));
    assert!(told["request_id"].as_str().expect("text").starts_with("RQ-"));
    let (status, told) = send(&app.tokens[0], "/feed/events", card).await;
    assert_eq!((status, &told["code"]), (422, &json!("NO_RECIPIENTS")));
    let odd = json!({"category": "till-payments", "user_ids": [MIA], "body": "text"});
    let (status, told) = send(&app.tokens[1], "/feed/events", odd).await;
    assert_eq!((status, &told["code"]), (422, &json!("UNPROCESSABLE_ENTITY")));
    assert!(told["data"]["body"].is_string());
    let path = format!("/users/{MIA}/linked_accounts");
    let nameless = json!({"auth_id": app.auth_id});
    assert_eq!(send(&app.tokens[0], &path, nameless).await.0, 422);
    let foreign = json!({"auth_id": app_of(&till, 1).auth_id, "external_account_id": "x"});
    assert_eq!(send(&app.tokens[0], &path, foreign).await.0, 422);
    assert_eq!(till.linked(), [] as [&str; 0]);
}

// --- links that outlive what made them

const DAY: Duration = Duration::from_secs(24 * 3600);

impl Till {
    /// Changes what is on record.
    async fn write(&self, sql: &'static str) {
        blink_till::db::query(sql)
            .execute(&self.db.write)
            .await
            .expect("changed");
    }
}

#[tokio::test]
async fn a_disconnect_is_given_up_by_its_age_and_not_by_its_tries() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    till.connected(&app, MIA, &owner, "Mia").await;
    let id = till.linked().remove(0);
    till.break_workplace("delete-linked-account", Effect::Drop);
    till.disconnect(&app, MIA, &id).await;
    till.write("update workplace_links set tries = 100000").await;
    let asked = till.asked(Face::Workplace, "delete-linked-account");
    till.passing_until(|| till.asked(Face::Workplace, "delete-linked-account") > asked + 1)
        .await;
    till.advance(89 * DAY);
    till.passing_until(|| till.asked(Face::Workplace, "delete-linked-account") > asked + 2)
        .await;
    assert_eq!(till.count("select count(*) from workplace_links").await, 1);
    till.advance(DAY);
    eventually(async || till.count("select count(*) from workplace_links").await == 0).await;
}

#[tokio::test]
async fn with_another_app_the_links_and_invitations_of_the_one_before_are_worth_nothing() {
    let till = Till::start().await;
    let (owner, app, next) = (till.signed_in("alice").await, app_of(&till, 0), app_of(&till, 1));
    owner.sets_up(&app).await;
    till.connected(&app, MIA, &owner, "Mia").await;
    let (id, waiting) = (till.linked().remove(0), till.invited(&app, TOM).await);
    owner.sets_up(&next).await;
    assert_eq!(till.browser().get(&waiting).await.status, StatusCode::NOT_FOUND);
    assert!(!owner.get(SETTINGS).await.has("[data-connected]"));
    till.disconnect(&next, MIA, &id).await.is_refusal(404, "NOT_FOUND");
    assert_eq!(till.asked(Face::Workplace, "delete-linked-account"), 0);
    owner.sets_up(&app).await;
    assert_eq!(
        till.disconnect(&app, MIA, &id).await.status,
        StatusCode::OK,
        "back again"
    );
    until(|| till.linked().is_empty()).await;
}

#[tokio::test]
async fn before_the_owner_forgets_the_app_the_page_says_who_cannot_be_disconnected_any_more() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    assert!(!owner.get(SETTINGS).await.has("[data-still-linked]"));
    till.connected(&app, MIA, &owner, "Mia").await;
    let said = owner.get(SETTINGS).await.one("[data-still-linked]");
    assert_eq!(said.attribute("data-still-linked"), "1");
    assert!(said.text.contains("press Disconnect"), "{}", said.text);
}

/// Mia has typed her code, and over there they are slow.
async fn is_connecting(till: &Till, app: &App, code: &str) -> tokio::task::JoinHandle<Page> {
    let (device, link, code) = (till.browser(), till.invited(app, MIA).await, code.to_owned());
    let barrier = "add".to_owned();
    till.break_workplace("add-linked-account", Effect::Hold { barrier });
    let press = tokio::spawn(async move { device.post(&link, &[("code", &code)]).await });
    until(|| till.asked(Face::Workplace, "add-linked-account") == 1).await;
    press
}

#[tokio::test]
async fn an_add_that_is_under_way_while_the_owner_forgets_the_app_leaves_nothing() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let code = owner.makes_cashier("Mia").await;
    let press = is_connecting(&till, &app, &code).await;
    owner.post("/settings/workplace/remove", &[]).await;
    till.control().release("add");
    assert_eq!(press.await.expect("no panic").status, StatusCode::NOT_FOUND);
    assert_eq!(till.linked(), [] as [&str; 0]);
    assert_eq!(
        till.browser().joins(&code).await.status,
        StatusCode::SEE_OTHER,
        "still good"
    );
}

#[tokio::test]
async fn a_disconnect_of_an_unknown_id_while_adding_leaves_nothing_over_there() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let code = owner.makes_cashier("Mia").await;
    let press = is_connecting(&till, &app, &code).await;
    assert_eq!(till.disconnect(&app, MIA, "la-unknown").await.status, StatusCode::OK);
    till.control().release("add");
    assert_eq!(press.await.expect("no panic").status, StatusCode::NOT_FOUND);
    until(|| till.linked().is_empty()).await;
}

#[tokio::test]
async fn links_of_one_id_end_together_and_a_new_one_calls_the_deletion_off() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    till.break_workplace("add-linked-account", answers(200, r#"{"data": {"id": "la-same"}}"#));
    let devices = [
        till.connected(&app, MIA, &owner, "Mia").await,
        till.connected(&app, MIA, &owner, "Mia on her tablet").await,
    ];
    let lost = Fault::new(Face::Workplace, Effect::Drop).on("delete-linked-account");
    till.control().put(lost.named("deleting"));
    assert_eq!(till.disconnect(&app, MIA, "la-same").await.status, StatusCode::OK);
    for device in &devices {
        assert_eq!(device.get("/till").await.status, StatusCode::SEE_OTHER);
    }
    till.connected(&app, MIA, &owner, "Mia again").await;
    assert_eq!(
        till.count("select count(*) from workplace_links where state = 'ending'")
            .await,
        0
    );
}

#[tokio::test]
async fn an_id_that_is_given_anew_ends_the_new_link() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    till.control().change_office(|office| office.tells_ids = false);
    till.connected(&app, MIA, &owner, "Mia").await;
    let id = till.linked().remove(0);
    till.disconnect(&app, MIA, &id).await;
    till.advance(61 * MINUTE);
    let device = till.connected(&app, MIA, &owner, "Mia again").await;
    till.control()
        .change_office(|office| office.accounts[0].id.clone_from(&id));
    assert_eq!(till.disconnect(&app, MIA, &id).await.status, StatusCode::OK);
    assert_eq!(device.get("/till").await.status, StatusCode::SEE_OTHER);
    until(|| till.linked().is_empty()).await;
}

#[tokio::test]
async fn of_lost_answers_one_note_is_kept_for_ninety_days_and_finds_every_account() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let code = owner.makes_cashier("Mia").await;
    let lost = Fault::new(Face::Workplace, Effect::Drop)
        .on("add-linked-account")
        .after();
    till.control().put(lost.times(3));
    for _ in 0..3 {
        let link = till.invited(&app, MIA).await;
        assert_eq!(till.browser().post(&link, &[("code", &code)]).await.status, 503);
    }
    assert_eq!(till.count("select count(*) from workplace_links").await, 1);
    for id in till.linked() {
        assert_eq!(till.disconnect(&app, MIA, &id).await.status, StatusCode::OK);
    }
    assert_eq!(till.linked(), [] as [&str; 0]);
    till.advance(90 * DAY + MINUTE);
    eventually(async || till.count("select count(*) from workplace_links").await == 0).await;
}

#[tokio::test]
async fn a_cashier_whom_the_owner_ends_is_disconnected_and_gets_no_card() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let mia = till.connected(&app, MIA, &owner, "Mia").await;
    let sale = mia.charged(SATS).await;
    till.break_workplace("delete-linked-account", Effect::Drop);
    let end = format!("/settings/cashiers/{}/end", owner.only_cashier().await);
    owner.post(&end, &[]).await;
    assert!(!owner.get(SETTINGS).await.has("[data-connected]"));
    till.pay(&sale);
    owner.sees(&sale, "paid").await;
    eventually(async || till.count(ALL_READ).await == 1).await;
    assert_eq!(till.asked(Face::Workplace, "send-feed-event"), 0);
    till.mend_workplace();
    till.passing_until(|| till.linked().is_empty()).await;
    assert_eq!(till.count("select count(*) from workplace_cards").await, 0);
}

#[tokio::test]
async fn of_two_shops_with_one_secret_the_one_whose_link_has_the_id_is_meant() {
    let till = Till::start().await;
    let (alice, kenji) = (till.signed_in("alice").await, till.signed_in("kenji").await);
    let (hers, mut his) = (app_of(&till, 0), app_of(&till, 1));
    his.proxy_secret.clone_from(&hers.proxy_secret);
    alice.sets_up(&hers).await;
    kenji.sets_up(&his).await;
    till.control().change_office(|office| office.tells_ids = false);
    let at_alice = till.connected(&hers, MIA, &alice, "Mia").await;
    till.control().change_office(|office| office.tells_ids = true);
    let at_kenji = till.connected(&his, MIA, &kenji, "Mia").await;
    let id = till.linked().remove(1);
    assert_eq!(till.disconnect(&his, MIA, &id).await.status, StatusCode::OK);
    assert_eq!(at_kenji.get("/till").await.status, StatusCode::SEE_OTHER);
    assert_eq!(at_alice.get("/till").await.status, StatusCode::OK);
    assert_eq!(till.linked().len(), 1);
}

// --- what goes wrong on the way

#[tokio::test]
async fn of_a_shop_a_thousand_invitations_wait_at_most() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    till.invited(&app, MIA).await;
    till.write(
        "with recursive n (n) as (select 1 union all select n + 1 from n where n < 1100) \
         insert into workplace_invitations (token_hash, account_id, user_id, auth_id, created_at, expires_at) \
         select 'hash-' || n, account_id, 'user-' || n, auth_id, created_at, expires_at \
         from workplace_invitations cross join n",
    )
    .await;
    let newest = till.invited(&app, TOM).await;
    assert_eq!(till.count("select count(*) from workplace_invitations").await, 1_000);
    assert_eq!(till.browser().get(&newest).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_key_that_was_dropped_is_told_and_what_it_sealed_can_be_forgotten() {
    let mut till = Till::start_with(|config| config.secret_keys = SecretKeys(vec![[1; 32]])).await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    till.connected(&app, MIA, &owner, "Mia").await;
    till.break_workplace("delete-linked-account", Effect::Drop);
    till.disconnect(&app, MIA, &till.linked()[0]).await;
    till.config.secret_keys = SecretKeys(vec![[2; 32]]);
    till.start_again().await;
    let owner = till.signed_in("alice").await;
    let page = owner.get(SETTINGS).await;
    assert!(page.notice("workplace-unreadable").is_some());
    assert!(page.has("form[action='/settings/workplace/remove']"));
    // It is taken up again and again, for the key may come back; without it nobody can be asked, and nothing is forgotten.
    let (now, asked) = (
        till.blinkland.clock.now(),
        till.asked(Face::Workplace, "delete-linked-account"),
    );
    eventually(async || {
        till.advance(Duration::from_secs(1));
        till.count("select max(next_at) from workplace_links").await > now + 60_000
    })
    .await;
    assert_eq!(till.asked(Face::Workplace, "delete-linked-account"), asked);
    assert_eq!(
        till.count("select count(*) from workplace_links where state = 'ending'")
            .await,
        1
    );
    owner.post("/settings/workplace/remove", &[]).await;
    assert!(owner.get(SETTINGS).await.notice("workplace-unreadable").is_none());
    owner.sets_up(&app).await;
}

#[tokio::test]
async fn an_empty_field_confirms_nothing() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let cashier = till.joined(&owner, "Tom").await;
    let link = till.invited(&app, MIA).await;
    for browser in [&owner, &cashier] {
        for form in [&[][..], &[("code", " ")], &[("confirm", "no")]] {
            let page = browser.post(&link, form).await;
            assert_eq!((page.status.as_u16(), page.data_page().as_str()), (422, "connect"));
        }
    }
    assert_eq!(till.asked(Face::Workplace, "add-linked-account"), 0);
    let malformed = owner.post("/settings/cashiers/%FF/end", &[]).await;
    assert_eq!(malformed.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_deletion_that_hangs_holds_up_no_other() {
    let till = Till::start_with(|config| config.provider_timeout = MINUTE).await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let barrier = "deleting".to_owned();
    let hold = Fault::new(Face::Workplace, Effect::Hold { barrier }).on("delete-linked-account");
    till.control().put(hold.times(1));
    for user in [MIA, TOM] {
        till.connected(&app, user, &owner, user).await;
        let end = format!("/settings/cashiers/{}/end", owner.only_cashier().await);
        owner.post(&end, &[]).await;
        till.passing_until(|| till.asked(Face::Workplace, "delete-linked-account") > 0)
            .await;
    }
    till.passing_until(|| till.linked().len() == 1).await;
    till.control().release("deleting");
    until(|| till.linked().is_empty()).await;
}

#[tokio::test]
async fn a_late_refusal_of_the_old_token_says_nothing_of_the_new_one() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    till.connected(&app, MIA, &owner, "Mia").await;
    let barrier = "deleting".to_owned();
    let hold = Fault::new(Face::Workplace, Effect::Hold { barrier }).on("delete-linked-account");
    till.control().put(hold.times(1));
    till.disconnect(&app, MIA, &till.linked()[0]).await;
    // The next try waits until the outcome of the first has been looked at.
    let barrier = "deleting again".to_owned();
    let hold = Fault::new(Face::Workplace, Effect::Hold { barrier }).on("delete-linked-account");
    till.control().put(hold.times(1));
    let mut fresh = app.clone();
    fresh.tokens = vec!["a-fresh-token-of-alice".to_owned()];
    till.control()
        .change_office(|office| office.apps[0].tokens.clone_from(&fresh.tokens));
    till.advance(Duration::from_secs(1));
    owner.sets_up(&fresh).await;
    till.control().release("deleting");
    // The refusal has been taken note of, and the call was not made again yet.
    eventually(async || till.count("select count(*) from workplace_links where tries = 1").await == 1).await;
    assert!(owner.get(SETTINGS).await.notice("workplace-refused").is_none());
    till.control().release("deleting again");
    till.passing_until(|| till.linked().is_empty()).await;
}

#[tokio::test]
async fn a_403_is_a_refusal_of_that_call_and_a_large_body_hides_no_status() {
    let till = Till::start().await;
    let (owner, app) = (till.signed_in("alice").await, app_of(&till, 0));
    owner.sets_up(&app).await;
    let code = owner.makes_cashier("Mia").await;
    till.break_workplace("add-linked-account", answers(403, "{}"));
    let link = till.invited(&app, MIA).await;
    assert_eq!(till.browser().post(&link, &[("code", &code)]).await.status, 502);
    assert!(owner.get(SETTINGS).await.notice("workplace-refused").is_none());
    let large = |status| {
        let mut answer = Answer::new(status, "{}");
        answer.padding = 70_000;
        Effect::Answer(answer)
    };
    till.mend_workplace();
    till.connected(&app, TOM, &owner, "Tom").await;
    till.break_workplace("delete-linked-account", large(404));
    till.disconnect(&app, TOM, &till.linked()[0]).await;
    assert_eq!(till.count("select count(*) from workplace_links").await, 0);
    till.break_workplace("add-linked-account", large(401));
    let link = till.invited(&app, MIA).await;
    assert_eq!(till.browser().post(&link, &[("code", &code)]).await.status, 502);
    assert!(owner.get(SETTINGS).await.notice("workplace-refused").is_some());
}

#[tokio::test]
async fn what_a_room_keeps_is_sealed_anew_while_it_is_off() {
    let mut till = Till::start_with(|config| config.secret_keys = SecretKeys(vec![[1; 32]])).await;
    let owner = till.signed_in("alice").await;
    let app = till.control().office().apps[0].clone();
    let fields = [
        ("service_id", app.service_id.as_str()),
        ("auth_id", &app.auth_id),
        ("app_token", &app.tokens[0]),
        ("proxy_secret", &app.proxy_secret),
    ];
    let saved = owner.post("/settings/workplace", &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let key = "select substr(app_token, 2, 4) from workplace_shops";
    let old: Vec<u8> = blink_till::db::query_scalar(key)
        .fetch_one(&till.db.read)
        .await
        .expect("a row");
    till.config.secret_keys = SecretKeys(vec![[2; 32], [1; 32]]);
    till.config.integrations.on.clear();
    till.start_again().await;
    eventually(async || {
        let now: Vec<u8> = blink_till::db::query_scalar(key)
            .fetch_one(&till.db.read)
            .await
            .expect("a row");
        now != old
    })
    .await;
}

#[tokio::test]
async fn the_settings_ask_the_tables_twice_at_most() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    assert_light(&till, &owner, &[SETTINGS]).await;
}

#[tokio::test]
async fn an_owner_who_only_looks_at_the_settings_alarms_nobody() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    assert_eq!(owner.get(SETTINGS).await.data_page(), "workplace");
    assert!(!till.witness.own_lines().contains("ALARM"));
}
