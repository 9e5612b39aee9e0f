//! A disk that takes nothing: the till says so, loses nothing, and goes on by itself when it can write again. The till is a
//! process of its own here, and the system refuses its writes as a broken or full disk does.

use std::{
    net::TcpListener,
    process::{Child, Command, Stdio},
    time::Duration,
};

use blink_till::{clock::Clock, sandbox::Control};
use reqwest::{Method, StatusCode};

use crate::{
    customer::{eventually, status},
    process::first_line,
    support::{ALL_SCOPES, Blinkland, Browser, CLIENT_ID, CLIENT_SECRET, Folder, Page, Till},
};

/// The program, at a pretend Blink of this process.
struct Process {
    child: Child,
    blinkland: Blinkland,
    origin: url::Url,
    _folder: Folder,
}

impl Process {
    async fn start() -> Self {
        let folder = Folder::new();
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|l| l.local_addr())
            .expect("a port")
            .port();
        let origin: url::Url = format!("http://localhost:{port}").parse().expect("an address");
        let blinkland = Blinkland::start(Clock::system(), &origin).await;
        let blink = blinkland.origin.as_str().trim_end_matches('/');
        // A write beyond what a process may write also raises a signal, which would end it.
        let mut child = Command::new("/bin/sh")
            .args(["-c", "trap '' XFSZ; exec \"$0\"", env!("CARGO_BIN_EXE_blink-till")])
            .env_clear()
            .env("TILL_LISTEN", format!("127.0.0.1:{port}"))
            .env("TILL_PUBLIC_URL", origin.as_str().trim_end_matches('/'))
            .env("DATABASE_URL", format!("sqlite://{}", folder.path("till.db").display()))
            .env("TILL_SECRET_KEYS", "7wqGTzT1sLqfh3Ay0rSNcz9aEqYdWvlS0m0NnQKsJ5M=")
            .env("TILL_ALLOW_INSECURE_PROVIDER", "true")
            .env("TILL_LOG", "off")
            .env("TILL_SIGN_IN", "blink,api-key")
            .env("BLINK_WALLET_CLIENT_ID", CLIENT_ID)
            .env("BLINK_WALLET_CLIENT_SECRET", CLIENT_SECRET)
            .env("BLINK_WALLET_OAUTH_URL", blink)
            .env("BLINK_WALLET_API_URL", format!("{blink}/graphql"))
            .env(
                "BLINK_WALLET_WS_URL",
                format!("{}/graphql", blink.replacen("http", "ws", 1)),
            )
            .current_dir(folder.path("."))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let line = first_line(&mut child);
        assert!(line.starts_with("Blink Till is open"), "{line}");
        Self {
            child,
            blinkland,
            origin,
            _folder: folder,
        }
    }

    fn control(&self) -> &Control {
        &self.blinkland.control
    }

    fn browser(&self) -> Browser {
        Browser::new(self.origin.clone())
    }

    /// From now on no write of the process to any file works, or all do.
    fn let_it_write(&self, may: bool) {
        let limit = format!("--fsize={}:", if may { "unlimited" } else { "0" });
        let pid = self.child.id().to_string();
        let set = Command::new("prlimit")
            .args(["--pid", &pid, &limit])
            .status()
            .expect("prlimit of util-linux");
        assert!(set.success());
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What the form on `/till` leads to.
async fn charge(browser: &Browser, amount: &str) -> Page {
    let page = browser.get("/till").await;
    let values = [
        ("amount", amount),
        ("unit", "SAT"),
        ("wallet", "BTC"),
        ("memo", "Table 4"),
    ];
    browser.submit(&page, "#charge", &values).await
}

fn light(page: &Page) -> String {
    page.one("[data-health]").attribute("data-health").to_owned()
}

fn must_come_again(page: &Page) {
    assert_eq!(
        page.status,
        StatusCode::SERVICE_UNAVAILABLE,
        "{}: {}",
        page.url,
        page.body
    );
    assert!(
        page.header("retry-after").parse::<u64>().is_ok_and(|wait| wait > 0),
        "{}",
        page.url
    );
}

#[tokio::test]
async fn a_sign_in_and_a_join_code_that_could_not_be_kept_are_not_lost() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let made = owner.post("/settings/cashiers", &[("name", "Mia")]).await;
    let code = made.one("[data-join-code]").text;
    let (browser, device) = (till.browser(), till.browser());
    let back = browser.to_callback("/login", "alice", &ALL_SCOPES).await;
    device.get("/join").await;
    // The last write of both is refused.
    till.has_room_for("sessions", false).await;
    must_come_again(&browser.get(back.as_str()).await);
    must_come_again(&device.post("/join", &[("code", &code)]).await);
    assert_eq!(till.rows("sessions").await, 1, "the owner's");
    till.has_room_for("sessions", true).await;
    let page = browser.visit(back.as_str()).await;
    assert_eq!(page.data_page(), "till", "a reload goes on: {}", page.body);
    let joined = device.post("/join", &[("code", &code)]).await;
    assert_eq!(joined.status, StatusCode::SEE_OTHER, "{}", joined.body);
    assert_eq!(device.get("/till").await.one("body").attribute("data-role"), "cashier");
    let spent = till.browser();
    spent.get("/join").await;
    assert_eq!(
        spent.post("/join", &[("code", &code)]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
}

#[tokio::test]
async fn a_till_that_cannot_write_says_so_and_sells_again_by_itself() {
    let till = Process::start().await;
    let (browser, stranger) = (till.browser(), till.browser());
    assert_eq!(browser.sign_in("alice", &ALL_SCOPES).await.data_page(), "till");
    let sale = charge(&browser, "1000").await;
    let path = sale.url.path().to_owned();
    assert_eq!(status(&browser, &path).await, "waiting");
    assert_eq!(light(&browser.get("/till").await), "good");

    till.let_it_write(false);
    let refused = charge(&browser, "2100").await;
    must_come_again(&refused);
    assert_eq!(
        refused.one("[name=amount]").attribute("value"),
        "2100",
        "nothing typed is lost"
    );
    assert_eq!(refused.one("[name=memo]").attribute("value"), "Table 4");
    assert_eq!(
        refused.select("[data-notice=cannot-write]").len(),
        1,
        "{}",
        refused.body
    );
    let payment_hash = till.control().invoices()[0].payment_hash.clone();
    till.control().pay(&payment_hash).expect("paid");
    for page in ["/till", "/sales", "/health", &path] {
        let page = browser.get(page).await;
        assert_eq!(page.status, StatusCode::OK, "{}: what only reads is served", page.url);
        assert!(page.notice("cannot-write").is_some(), "{}", page.url);
    }
    assert_ne!(light(&browser.get("/till").await), "good");
    let storage = browser.get("/health").await.one("[data-check=storage]");
    assert!(storage.text.contains("Cannot write"), "{}", storage.text);
    must_come_again(&stranger.get("/login").await);
    let key = till.control().make_api_key("alice", &["read", "receive"], None);
    let pasted = stranger.post("/login/key", &[("api_key", &key)]).await;
    must_come_again(&pasted);
    assert!(pasted.has("form[action='/login/key']") && pasted.notice("cannot-write").is_some());
    assert!(!pasted.body.contains(&key));
    must_come_again(&browser.post(&format!("{path}/cancel"), &[]).await);
    must_come_again(&browser.post("/settings/cashiers", &[("name", "Carol")]).await);
    must_come_again(&browser.post("/logout", &[]).await);
    assert_eq!(browser.get("/readyz").await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(browser.get("/healthz").await.status, StatusCode::OK);
    assert_eq!(status(&browser, &path).await, "waiting");

    till.let_it_write(true);
    let again = tokio::time::Instant::now();
    eventually(async || status(&browser, &path).await == "paid").await;
    assert!(again.elapsed() < Duration::from_secs(15), "{:?}", again.elapsed());
    eventually(async || browser.get("/till").await.notice("cannot-write").is_none()).await;
    assert_eq!(light(&browser.get("/till").await), "good");
    let sold = charge(&browser, "2100").await;
    assert_eq!((sold.status, sold.data_page().as_str()), (StatusCode::OK, "sale"));
    assert_eq!(browser.get("/readyz").await.status, StatusCode::OK);
    let pasted = stranger.post("/login/key", &[("api_key", &key)]).await;
    assert_eq!(pasted.status, StatusCode::SEE_OTHER, "{}", pasted.body);
    assert_eq!(stranger.sign_in("alice", &ALL_SCOPES).await.data_page(), "till");
    let gone = browser
        .request(Method::POST, "/logout", &[("Sec-Fetch-Site", "same-origin")], Some(&[]))
        .await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
}
