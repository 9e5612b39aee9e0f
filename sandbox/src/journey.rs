//! The sandbox from the outside: what a till, a browser and a customer see over the wire.

use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use reqwest::redirect::Policy;
use reqwest::{Client, Response};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use url::Url;

use super::*;
use crate::clock::Clock;

const BACK: &str = "http://127.0.0.1:1/cb";
const STATE: &str = "a-state-of-some-length";

struct Visit {
    sandbox: Sandbox,
    control: Control,
    origin: String,
    http: Client,
}

impl Visit {
    async fn new() -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let mut settings = Settings::new("till", "s/e:c %+é", BACK);
        settings.clock = Clock::default();
        let sandbox = Sandbox::start(listener, settings).await.expect("started");
        Self {
            control: sandbox.control(),
            origin: sandbox.origin(),
            http: browser(),
            sandbox,
        }
    }

    fn at(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// Through login and consent as a person would; returns the callback's address.
    async fn walk(&self, person: &str, ticked: &[&str]) -> Url {
        let browser = browser();
        let query = [
            ("response_type", "code"),
            ("client_id", "till"),
            ("redirect_uri", BACK),
            ("scope", "read receive offline"),
            ("state", STATE),
        ];
        let start = Url::parse_with_params(&self.at("/oauth2/auth"), query).expect("url");
        let login = location(&browser.get(start).send().await.expect("answered"));
        let challenge = query_of(&login, "login_challenge");
        assert!(challenge.len() > 1000);
        let page = browser
            .get(login)
            .send()
            .await
            .expect("page")
            .text()
            .await
            .expect("text");
        assert!(page.contains("data-notice=\"sandbox\"") && page.contains("kenji"));
        let form = [("login_challenge", challenge.as_str()), ("person", person)];
        let answer = browser
            .post(self.at("/login"))
            .form(&form)
            .send()
            .await
            .expect("answered");
        let consent = location(&browser.get(self.whole(&answer)).send().await.expect("answered"));
        let challenge = query_of(&consent, "consent_challenge");
        let page = browser
            .get(consent)
            .send()
            .await
            .expect("page")
            .text()
            .await
            .expect("text");
        assert!(!page.contains("checked"), "no box is ticked for anybody");
        let mut form = vec![("consent_challenge", challenge.as_str()), ("decision", "allow")];
        form.extend(ticked.iter().map(|scope| ("grant_scope", *scope)));
        let answer = browser
            .post(self.at("/consent"))
            .form(&form)
            .send()
            .await
            .expect("answered");
        let back = browser.get(self.whole(&answer)).send().await.expect("answered");
        assert_eq!(back.status(), 303);
        location(&back)
    }

    fn whole(&self, answer: &Response) -> String {
        let location = answer.headers()["location"].to_str().expect("ascii").to_owned();
        if location.starts_with('/') {
            self.at(&location)
        } else {
            location
        }
    }

    async fn token(&self, form: &[(&str, &str)]) -> (u16, Value) {
        let credentials = "till:s%2Fe%3Ac+%25%2B%C3%A9".split_once(':').expect("pair");
        let request = self
            .http
            .post(self.at("/oauth2/token"))
            .basic_auth(credentials.0, Some(credentials.1));
        let answer = request.form(form).send().await.expect("answered");
        assert_eq!(answer.headers()["content-type"], "application/json;charset=UTF-8");
        (answer.status().as_u16(), answer.json().await.expect("json"))
    }

    async fn sign_in(&self, person: &str, ticked: &[&str]) -> Value {
        let code = query_of(&self.walk(person, ticked).await, "code");
        let form = [
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("redirect_uri", BACK),
        ];
        let (status, body) = self.token(&form).await;
        assert_eq!(status, 200, "{body}");
        body
    }

    async fn renew(&self, tokens: &Value) -> (u16, Value) {
        let token = tokens["refresh_token"].as_str().expect("offline");
        self.token(&[("grant_type", "refresh_token"), ("refresh_token", token)])
            .await
    }

    async fn ask(&self, tokens: &Value, query: &str, variables: Value) -> (u16, Value) {
        let mut request = self
            .http
            .post(self.at("/graphql"))
            .json(&json!({ "query": query, "variables": variables }));
        if let Some(token) = tokens["access_token"].as_str() {
            request = request.header("oauth2-token", token);
        }
        let answer = request.send().await.expect("answered");
        let status = answer.status().as_u16();
        (status, answer.json().await.unwrap_or(Value::Null))
    }

    async fn charge(&self, tokens: &Value, sats: i64) -> String {
        let wallet = self.control.person("alice").wallets[0].id.clone();
        let (_, body) = self
            .ask(
                tokens,
                CHARGE,
                json!({ "input": { "walletId": wallet, "amount": sats } }),
            )
            .await;
        let invoice = &body["data"]["lnInvoiceCreate"]["invoice"];
        invoice["paymentHash"]
            .as_str()
            .unwrap_or_else(|| panic!("no invoice: {body}"))
            .to_owned()
    }
}

const CHARGE: &str = "mutation Charge($input: LnInvoiceCreateInput!) { lnInvoiceCreate(input: $input) { invoice { \
                      paymentHash paymentRequest satoshis paymentStatus } errors { message code path } } }";
const WATCH: &str = "subscription Watch($input: LnInvoicePaymentStatusByHashInput!) { lnInvoicePaymentStatusByHash(input: \
                     $input) { status paymentHash paymentPreimage errors { message code } } }";

fn browser() -> Client {
    Client::builder()
        .cookie_store(true)
        .redirect(Policy::none())
        .build()
        .expect("client")
}

fn location(answer: &Response) -> Url {
    let location = answer
        .headers()
        .get("location")
        .expect("a redirect")
        .to_str()
        .expect("ascii");
    Url::parse(location).expect("absolute")
}

fn query_of(url: &Url, name: &str) -> String {
    let found = url.query_pairs().find(|(own, _)| own == name);
    found.unwrap_or_else(|| panic!("no {name} in {url}")).1.into_owned()
}

#[tokio::test]
async fn a_person_signs_in_reads_balances_and_is_renewed() {
    let visit = Visit::new().await;
    let tokens = visit.sign_in("alice", &["read", "receive", "offline"]).await;
    assert_eq!(
        (&tokens["scope"], &tokens["token_type"]),
        (&json!("read receive offline"), &json!("bearer"))
    );
    let query = "query Me { me { id username defaultAccount { displayCurrency wallets { __typename id walletCurrency \
                 balance pendingIncomingBalance ... on UsdWallet { accountId } } } } }";
    let (status, body) = visit.ask(&tokens, query, json!({})).await;
    assert_eq!(status, 200);
    let wallets = &body["data"]["me"]["defaultAccount"]["wallets"];
    assert_eq!(
        (&wallets[0]["balance"], &wallets[1]["__typename"]),
        (&json!(1_234_567), &json!("UsdWallet"))
    );
    let (status, renewed) = visit.renew(&tokens).await;
    assert_eq!(status, 200);
    assert_eq!(
        visit.ask(&tokens, query, json!({})).await.0,
        401,
        "rotation ends the old access token"
    );
    assert_eq!(visit.ask(&renewed, query, json!({})).await.0, 200);
    assert_eq!(visit.renew(&tokens).await.1["error"], "token_inactive");
    let counters = visit.control.counters();
    assert_eq!(
        (counters.code_exchanges, counters.refreshes, counters.refresh_reuses),
        (1, 1, 1)
    );
    assert!(visit.control.secrets().iter().any(|secret| secret == STATE));
    visit.sandbox.stop().await;
}

#[tokio::test]
async fn what_anybody_may_read_names_no_secret() {
    let visit = Visit::new().await;
    let tokens = visit.sign_in("alice", &["read", "receive", "offline"]).await;
    visit.charge(&tokens, 100).await;
    let token = tokens["refresh_token"].as_str().expect("offline");
    let revoked = visit
        .http
        .post(visit.at("/oauth2/revoke"))
        .basic_auth("till", Some("s%2Fe%3Ac+%25%2B%C3%A9"))
        .form(&[("token", token)]);
    assert_eq!(revoked.send().await.expect("answered").status(), 200);
    assert_eq!(visit.control.counters().revoked_dead, 2);
    let secrets = visit.control.secrets();
    assert!(secrets.iter().any(|secret| secret == token));
    for path in [
        "state",
        "counters",
        "invoices",
        "people",
        "calls",
        "transactions?person=alice",
    ] {
        let told = visit.http.get(visit.at(&format!("/control/{path}"))).send();
        let told = told.await.expect("answered").text().await.expect("text");
        let named = secrets.iter().find(|secret| told.contains(secret.as_str()));
        assert_eq!(named, None, "{path}");
    }
}

#[tokio::test]
async fn answers_are_dated_by_the_sandboxs_own_clock() {
    let visit = Visit::new().await;
    let dated = async |path: &str| {
        let answer = visit
            .http
            .post(visit.at(path))
            .json(&json!({ "query": "{ globals { network } }" }));
        let answer = answer.send().await.expect("answered");
        let dates: Vec<_> = answer.headers().get_all("date").iter().collect();
        assert_eq!(dates.len(), 1, "{path}");
        httpdate::parse_http_date(dates[0].to_str().expect("ascii")).expect("a date")
    };
    let day = Duration::from_secs(24 * 3600);
    for path in ["/graphql", "/oauth2/token"] {
        let before = dated(path).await;
        visit.control.advance(day);
        let after = dated(path).await.duration_since(before).expect("later");
        assert!(after >= day && after < day + Duration::from_secs(60), "{after:?}");
    }
    let answer = Answer::new(200, "{}").header("date", "Thu, 01 Jan 1970 00:00:00 GMT");
    visit.control.put(Fault::new(Face::Api, Effect::Answer(answer)));
    assert_eq!(
        dated("/graphql").await,
        std::time::UNIX_EPOCH,
        "a fault's own date stays"
    );
}

#[tokio::test]
async fn nothing_ticked_is_an_empty_scope_that_may_do_everything() {
    let visit = Visit::new().await;
    let tokens = visit.sign_in("alice", &[]).await;
    assert_eq!((&tokens["scope"], tokens.get("refresh_token")), (&json!(""), None));
    visit.charge(&tokens, 100).await;
    let (_, body) = visit.ask(&tokens, "{ authorization { scopes } }", json!({})).await;
    assert_eq!(
        body["data"]["authorization"]["scopes"],
        json!(["READ", "WRITE", "RECEIVE"])
    );
}

#[tokio::test]
async fn missing_scopes_fail_in_the_places_where_blinks_do() {
    let visit = Visit::new().await;
    let reader = visit.sign_in("alice", &["read", "offline"]).await;
    let wallet = visit.control.person("alice").wallets[0].id.clone();
    let input = json!({ "input": { "walletId": wallet, "amount": 1 } });
    let (_, body) = visit.ask(&reader, CHARGE, input).await;
    let error = &body["data"]["lnInvoiceCreate"]["errors"][0];
    assert!(
        error["message"]
            .as_str()
            .is_some_and(|text| text.contains("AuthorizationError: not authorized to execute"))
    );
    assert_eq!(error["code"], Value::Null);
    let (_, body) = visit
        .ask(&reader, "{ authorization { scopes } me { id } }", json!({}))
        .await;
    assert_eq!(
        (&body["data"], &body["errors"][0]["path"]),
        (&Value::Null, &json!(["authorization", "scopes", 1]))
    );
    assert_eq!(
        body["errors"][0]["message"],
        "Enum \"Scope\" cannot represent value: \"offline\""
    );
    let receiver = visit.sign_in("alice", &["receive"]).await;
    let (status, body) = visit.ask(&receiver, "{ me { id } }", json!({})).await;
    assert_eq!((status, &body["data"]), (200, &json!({ "me": null })));
    let (_, body) = visit
        .ask(&Value::Null, "{ globals { network } me { id } }", json!({}))
        .await;
    assert_eq!(body["errors"][0]["message"], "Not authorized");
    assert_eq!(body["data"]["globals"]["network"], "mainnet");
}

#[tokio::test]
async fn credentials_are_judged_before_the_document_and_documents_before_execution() {
    let visit = Visit::new().await;
    let tokens = visit.sign_in("alice", &["read", "offline"]).await;
    let as_access = json!({ "access_token": tokens["refresh_token"] });
    assert_eq!(visit.ask(&as_access, "{ me { id } }", json!({})).await.0, 403);
    assert_eq!(
        visit
            .ask(&json!({ "access_token": "ory_at_x.y" }), "{ nonsense }", json!({}))
            .await
            .0,
        401
    );
    let (status, body) = visit.ask(&tokens, "{ nonsense }", json!({})).await;
    assert_eq!(
        (status, &body["errors"][0]["extensions"]["code"]),
        (400, &json!("GRAPHQL_VALIDATION_FAILED"))
    );
    assert_eq!(
        visit.ask(&tokens, CHARGE, json!({})).await.0,
        400,
        "a variable is missing"
    );
    for header in ["cookie", "authorization"] {
        let request = visit
            .http
            .post(visit.at("/graphql"))
            .header(header, "a=b")
            .json(&json!({ "query": "{ me { id } }" }));
        assert_eq!(request.send().await.expect("answered").status(), 401, "{header}");
    }
}

#[tokio::test]
async fn the_ledger_pages_and_the_prices_have_blinks_shape() {
    let visit = Visit::new().await;
    let tokens = visit.sign_in("alice", &["read"]).await;
    let query = "query Page($after: String) { me { defaultAccount { transactions(first: 25, after: $after) { pageInfo { \
                 endCursor hasNextPage } edges { cursor node { id settlementAmount settlementDisplayAmount initiationVia { \
                 __typename ... on InitiationViaLn { paymentHash } } settlementVia { __typename } settlementPrice { base \
                 offset } } } } } } }";
    let (_, body) = visit.ask(&tokens, query, json!({})).await;
    let page = body["data"]["me"]["defaultAccount"]["transactions"].clone();
    assert_eq!(page["edges"].as_array().map(Vec::len), Some(25), "{body}");
    let (_, body) = visit
        .ask(&tokens, query, json!({ "after": page["pageInfo"]["endCursor"] }))
        .await;
    let page = &body["data"]["me"]["defaultAccount"]["transactions"];
    assert_eq!(
        (page["edges"].as_array().map(Vec::len), &page["pageInfo"]["hasNextPage"]),
        (Some(15), &json!(false))
    );
    let query = "query P($c: DisplayCurrency!) { realtimePrice(currency: $c) { denominatorCurrencyDetails { id \
                 fractionDigits } btcSatPrice { base offset } } }";
    let (_, body) = visit.ask(&Value::Null, query, json!({ "c": "KWD" })).await;
    assert_eq!(
        body["data"]["realtimePrice"]["denominatorCurrencyDetails"]["fractionDigits"],
        3
    );
    let (_, body) = visit.ask(&Value::Null, query, json!({ "c": "XXX" })).await;
    assert_eq!(
        (&body["data"], &body["errors"][0]["message"]),
        (&Value::Null, &json!("Invalid currency."))
    );
    let query = "{ currencyConversionEstimation(amount: 12.5, currency: \"EUR\") { btcSatAmount usdCentAmount } }";
    let (_, body) = visit.ask(&Value::Null, query, json!({})).await;
    assert_eq!(body["data"]["currencyConversionEstimation"]["btcSatAmount"], 13_158);
}

#[tokio::test]
async fn an_answer_lost_after_the_commit_leaves_an_invoice_behind() {
    let visit = Visit::new().await;
    let tokens = visit.sign_in("alice", &["read", "receive"]).await;
    visit.control.put(
        Fault::new(Face::Api, Effect::Drop)
            .on("lnInvoiceCreate")
            .after()
            .times(1),
    );
    let wallet = visit.control.person("alice").wallets[0].id.clone();
    let body = json!({ "query": CHARGE, "variables": { "input": { "walletId": wallet, "amount": 5 } } });
    let token = tokens["access_token"].as_str().expect("token");
    let request = visit
        .http
        .post(visit.at("/graphql"))
        .header("oauth2-token", token)
        .json(&body);
    assert!(request.send().await.is_err(), "no answer at all");
    assert_eq!(visit.control.invoices().len(), 1);
    visit.charge(&tokens, 6).await;
    visit.control.put(Fault::new(
        Face::Api,
        Effect::Answer(Answer {
            truncated: true,
            ..Answer::new(200, "{\"data\":{}}")
        }),
    ));
    let request = visit
        .http
        .post(visit.at("/graphql"))
        .json(&body)
        .send()
        .await
        .expect("headers came");
    assert!(request.text().await.is_err(), "half a body");
}

#[tokio::test]
async fn two_refreshes_that_meet_at_the_barrier_have_one_loser() {
    let visit = Visit::new().await;
    let tokens = visit.sign_in("alice", &["read", "offline"]).await;
    let barrier = "commit".to_owned();
    visit
        .control
        .put(Fault::new(Face::Token, Effect::Hold { barrier }).inside());
    let meet = async {
        visit.control.wait_held("commit", 2).await;
        visit.control.release("commit");
    };
    let (first, second, ()) = tokio::join!(visit.renew(&tokens), visit.renew(&tokens), meet);
    let mut statuses = [first.0, second.0];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 400]);
    let loser = if first.0 == 400 { first.1 } else { second.1 };
    assert_eq!(loser["error"], "invalid_request");
}

#[tokio::test]
async fn a_subscriber_hears_pending_and_then_paid_or_expired() {
    let visit = Visit::new().await;
    let tokens = visit.sign_in("alice", &["read", "receive"]).await;
    let (paid, lapsed) = (visit.charge(&tokens, 100).await, visit.charge(&tokens, 200).await);
    let mut request = visit
        .at("/graphql")
        .replace("http", "ws")
        .into_client_request()
        .expect("url");
    request
        .headers_mut()
        .insert("sec-websocket-protocol", "graphql-transport-ws".parse().expect("ascii"));
    let (mut socket, _) = tokio_tungstenite::connect_async(request).await.expect("connected");
    let mut frames = vec![json!({ "type": "connection_init", "payload": {} })];
    for (id, hash) in [("a", &paid), ("b", &lapsed)] {
        let payload = json!({ "query": WATCH, "variables": { "input": { "paymentHash": hash } } });
        frames.push(json!({ "id": id, "type": "subscribe", "payload": payload }));
    }
    for frame in frames {
        socket.send(Message::text(frame.to_string())).await.expect("sent");
    }
    let mut next = async || loop {
        match socket.next().await.expect("open").expect("frame") {
            Message::Text(text) => return serde_json::from_str::<Value>(&text).expect("json"),
            _ => continue,
        }
    };
    assert_eq!(next().await["type"], "connection_ack");
    let status = |frame: &Value| frame["payload"]["data"]["lnInvoicePaymentStatusByHash"]["status"].clone();
    assert_eq!(
        (status(&next().await), status(&next().await)),
        (json!("PENDING"), json!("PENDING"))
    );
    visit.control.pay(&paid).expect("paid");
    let frame = next().await;
    assert_eq!((&frame["id"], status(&frame)), (&json!("a"), json!("PAID")));
    let preimage = &frame["payload"]["data"]["lnInvoicePaymentStatusByHash"]["paymentPreimage"];
    let preimage = hex::decode(preimage.as_str().expect("shown")).expect("hex");
    assert_eq!(bolt11::payment_hash(&preimage.try_into().expect("32 bytes")), paid);
    visit.control.advance(Duration::from_secs(4 * 3600 + 1));
    let frame = next().await;
    assert_eq!((&frame["id"], status(&frame)), (&json!("b"), json!("EXPIRED")));
    assert_eq!(visit.control.counters().subscriptions_open, 2);
}

#[tokio::test]
async fn scripts_and_pages_pull_the_same_strings_but_other_sites_pull_none() {
    let visit = Visit::new().await;
    let tokens = visit.sign_in("alice", &["read", "receive"]).await;
    let hash = visit.charge(&tokens, 777).await;
    let page = visit
        .http
        .get(visit.at("/"))
        .send()
        .await
        .expect("page")
        .text()
        .await
        .expect("text");
    assert!(page.contains(&hash) && page.contains("777 sat") && page.contains("http://127.0.0.1:1"));
    let pay = visit
        .http
        .post(visit.at("/control/pay"))
        .form(&[("payment_hash", hash.as_str())]);
    let foreign = pay
        .try_clone()
        .expect("a form")
        .header("origin", "https://evil.example");
    assert_eq!(foreign.send().await.expect("answered").status(), 403);
    assert_eq!(pay.send().await.expect("answered").status(), 303);
    let again = visit
        .http
        .post(visit.at("/control/pay"))
        .json(&json!({ "payment_hash": hash }));
    let again = again.send().await.expect("answered");
    assert_eq!(again.status(), 409);
    assert_eq!(again.json::<Value>().await.expect("json")["error"], "already-paid");
    let command = json!({ "do": "set-preset", "preset": "api-unavailable", "on": true });
    visit
        .http
        .post(visit.at("/control"))
        .json(&command)
        .send()
        .await
        .expect("answered");
    assert_eq!(visit.ask(&tokens, "{ me { id } }", json!({})).await.0, 503);
    let state = visit
        .http
        .get(visit.at("/control/state"))
        .send()
        .await
        .expect("answered");
    assert_eq!(
        state.json::<Value>().await.expect("json")["faults"][0]["name"],
        "api-unavailable"
    );
    visit
        .http
        .post(visit.at("/control"))
        .json(&json!({ "do": "clear-faults" }))
        .send()
        .await
        .expect("answered");
    assert_eq!(visit.ask(&tokens, "{ me { id } }", json!({})).await.0, 200);
}

#[tokio::test]
async fn ten_thousand_subscriptions_share_one_connection() {
    let visit = Visit::new().await;
    let tokens = visit.sign_in("alice", &["read", "receive"]).await;
    let hash = visit.charge(&tokens, 100).await;
    let mut request = visit
        .at("/graphql")
        .replace("http", "ws")
        .into_client_request()
        .expect("url");
    request
        .headers_mut()
        .insert("sec-websocket-protocol", "graphql-transport-ws".parse().expect("ascii"));
    let (socket, _) = tokio_tungstenite::connect_async(request).await.expect("connected");
    let (mut write, mut read) = socket.split();
    let reader = tokio::spawn(async move {
        let mut heard = 0_u32;
        while heard < 10_001 {
            match read.next().await.expect("open").expect("frame") {
                Message::Text(_) => heard += 1,
                _ => continue,
            }
        }
    });
    write
        .send(Message::text(json!({ "type": "connection_init" }).to_string()))
        .await
        .expect("sent");
    for number in 0..10_000 {
        // Each has its own invoice in life; here hashes that nobody knows, which are answered by an error event.
        let hash = if number == 0 {
            hash.clone()
        } else {
            format!("{number:064x}")
        };
        let payload = json!({ "query": WATCH, "variables": { "input": { "paymentHash": hash } } });
        let frame = json!({ "id": number.to_string(), "type": "subscribe", "payload": payload });
        write.send(Message::text(frame.to_string())).await.expect("sent");
    }
    reader.await.expect("all were answered");
    assert_eq!(visit.control.counters().subscriptions_open, 10_000);
}

#[tokio::test]
async fn the_websocket_closes_with_the_codes_of_graphql_ws() {
    let visit = Visit::new().await;
    let init = json!({ "type": "connection_init" });
    let payload = json!({ "query": "subscription { myUpdates { errors { message } } }" });
    let subscribe = json!({ "id": "1", "type": "subscribe", "payload": payload });
    let watch = json!({ "query": WATCH, "variables": { "input": { "paymentHash": "0".repeat(64) } } });
    let watch = json!({ "id": "1", "type": "subscribe", "payload": watch });
    let cases: [(&str, Vec<Value>, u16); 5] = [
        ("graphql-transport-ws", vec![subscribe.clone()], 4401),
        ("graphql-transport-ws", vec![init.clone(), init.clone()], 4429),
        ("graphql-transport-ws", vec![init.clone(), watch.clone(), watch], 4409),
        ("graphql-transport-ws", vec![json!({ "type": "start" })], 4400),
        ("graphql-ws", vec![], 4406),
    ];
    for (protocol, frames, code) in cases {
        assert_eq!(close_code(&visit, protocol, &frames).await, Some(code));
    }
    assert_eq!(visit.control.counters().ws_open, 0);
}

/// Sends the frames and reads until the server closes. A client may not accept a handshake that chose no protocol, so
/// the wrong one is spoken by hand.
async fn close_code(visit: &Visit, protocol: &str, frames: &[Value]) -> Option<u16> {
    let stream = tokio::net::TcpStream::connect(visit.sandbox.address())
        .await
        .expect("connected");
    let mut socket = if protocol == "graphql-transport-ws" {
        let mut request = visit
            .at("/graphql")
            .replace("http", "ws")
            .into_client_request()
            .expect("url");
        request
            .headers_mut()
            .insert("sec-websocket-protocol", protocol.parse().expect("ascii"));
        tokio_tungstenite::client_async(request, stream)
            .await
            .expect("upgraded")
            .0
    } else {
        let url = visit.at("/graphql").replace("http", "ws");
        tokio_tungstenite::client_async(url, stream).await.expect("upgraded").0
    };
    for frame in frames {
        socket.send(Message::text(frame.to_string())).await.expect("sent");
    }
    while let Some(Ok(message)) = socket.next().await {
        if let Message::Close(frame) = message {
            let code = frame.map(|frame| frame.code.into());
            while let Some(Ok(_)) = socket.next().await {}
            return code;
        }
    }
    None
}

#[tokio::test]
async fn the_token_endpoint_refuses_in_hydras_words() {
    let visit = Visit::new().await;
    let post = |form: &[(&str, &str)]| visit.http.post(visit.at("/oauth2/token")).form(form);
    let refused = post(&[("grant_type", "refresh_token")]).send().await.expect("answered");
    assert_eq!(refused.status(), 400, "no credentials at all");
    let refused = post(&[("grant_type", "refresh_token"), ("client_id", "till")])
        .send()
        .await
        .expect("answered");
    assert_eq!(refused.status(), 401, "a client without a secret");
    let (status, body) = visit
        .token(&[("grant_type", "refresh_token"), ("refresh_token", "")])
        .await;
    assert_eq!((status, &body["error"]), (400, &json!("invalid_grant")));
    assert_eq!(
        visit.token(&[("grant_type", "password")]).await.1["error"],
        "invalid_request"
    );
    let get = async || {
        visit
            .http
            .get(visit.at("/oauth2/token"))
            .send()
            .await
            .expect("answered")
            .status()
    };
    assert_eq!(get().await, 405);
    visit.control.send(Command::SetDialect { dialect: Dialect::V26 });
    assert_eq!(get().await, 404);
    let unknown = Url::parse_with_params(&visit.at("/oauth2/auth"), [("client_id", "x")]).expect("url");
    let answer = visit.http.get(unknown).send().await.expect("answered");
    assert_eq!(answer.status(), 302);
    assert!(location(&answer).path().starts_with("/oauth2/fallbacks/error"));
}

#[tokio::test]
async fn willem_may_read_but_not_receive_and_says_since_when() {
    let visit = Visit::new().await;
    let tokens = visit.sign_in("willem", &["read", "receive"]).await;
    let (_, body) = visit
        .ask(&tokens, "{ windDown { status receiveDisabledAt } }", json!({}))
        .await;
    assert_eq!(body["data"]["windDown"]["status"], "RECEIVE_DISABLED");
    let wallet = visit.control.person("willem").wallets[0].id.clone();
    let (_, body) = visit
        .ask(&tokens, CHARGE, json!({ "input": { "walletId": wallet, "amount": 1 } }))
        .await;
    assert_eq!(body["data"]["lnInvoiceCreate"]["errors"][0]["code"], "RECEIVE_DISABLED");
    let foreign = visit.control.person("alice").wallets[0].id.clone();
    let (_, body) = visit
        .ask(
            &tokens,
            CHARGE,
            json!({ "input": { "walletId": foreign, "amount": 1 } }),
        )
        .await;
    assert_eq!(body["data"]["lnInvoiceCreate"]["errors"][0]["code"], Value::Null);
    let (_, body) = visit
        .ask(&tokens, CHARGE, json!({ "input": { "walletId": "x", "amount": 1 } }))
        .await;
    assert_eq!(
        body["data"]["lnInvoiceCreate"]["errors"][0]["message"],
        "Invalid value for WalletId"
    );
}
