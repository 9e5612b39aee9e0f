//! What Ory Hydra says to a client that does something wrong, word for word: first heard from v2.2.0 and v26.2.0, then
//! asked of the sandbox in both of its dialects. With `TILL_TEST_HYDRA_PUBLIC` and `TILL_TEST_HYDRA_ADMIN` the same is
//! asked of the real Hydra at these addresses (see `tests/hydra/README.md`).

use std::{collections::BTreeMap, time::Duration};

use blink_sandbox::{Command, Dialect, Effect, Face, Fault, Grace, RealHydra, Sandbox, Settings};
use reqwest::{
    Client, Method, RequestBuilder, Response, StatusCode,
    header::{CACHE_CONTROL, LOCATION},
    redirect::Policy,
};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use url::Url;

const BACK: &str = "http://127.0.0.1:1/cb";
const STATE: &str = "a-state-of-some-length";
const SECRET: &str = "a-secret-of-some-length";
const VERIFIER: &str = "a-verifier-that-is-long-enough-for-hydra-0123456789";

const REQUEST: &str = "The request is missing a required parameter, includes an invalid parameter value, includes a parameter \
                       more than once, or is otherwise malformed.";
const CAREFUL: &str = "Make sure that the various parameters are correct, be aware of case sensitivity and trim your \
                       parameters. Make sure that the client you are using has exactly whitelisted the redirect_uri you \
                       specified.";
const CLIENT: &str = "Client authentication failed (e.g., unknown client, no client authentication included, or unsupported \
                      authentication method).";
const GRANT: &str = "The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token \
                     is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or \
                     was issued to another client.";
const SCOPE: &str = "The requested scope is invalid, unknown, or malformed. The OAuth 2.0 Client is not allowed to request \
                     scope";
const TYPE: &str = "The authorization server does not support obtaining a token using this method.";
const MODE: &str = "The authorization server does not support obtaining a response using this response mode. Request with \
                    unsupported response_mode";
const DENIED: &str = "The resource owner or authorization server denied the request.";
const UNFOUND: &str = "Unable to find initial PKCE data tied to this request";
const KEPT_NOWHERE: &str = "private, no-cache, no-store, must-revalidate";

/// A Hydra and its one client.
struct Hydra {
    public: Url,
    admin: Option<Url>,
    dialect: Dialect,
    client_id: String,
    /// The Hydra itself, or the pages before a real one.
    sandbox: Sandbox,
}

/// An answer of an OAuth endpoint.
#[derive(Debug, PartialEq)]
struct Said {
    status: u16,
    error: String,
    description: String,
}

/// Where an authorization led.
#[derive(Debug, PartialEq)]
enum Led {
    ToLogin,
    /// Hydra's own page: error and description.
    Nowhere(String, String),
    /// To the client: what the address says, without the code and the state.
    Back(BTreeMap<String, String>),
}

fn said(status: u16, error: &str, description: &str) -> Said {
    Said {
        status,
        error: error.to_owned(),
        description: description.to_owned(),
    }
}

fn nowhere(error: &str, description: &str) -> Led {
    Led::Nowhere(error.to_owned(), description.to_owned())
}

fn back(error: &str, description: &str) -> Led {
    let pairs = [("error", error), ("error_description", description)];
    Led::Back(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).into())
}

impl Hydra {
    /// The sandbox in each dialect, or the real Hydra.
    async fn each() -> Vec<Self> {
        let _ = rustls::crypto::ring::default_provider().install_default();
        if let (Some(public), Some(admin)) = (address("TILL_TEST_HYDRA_PUBLIC"), address("TILL_TEST_HYDRA_ADMIN")) {
            return vec![Self::real(public, admin).await];
        }
        let mut both = Vec::new();
        for dialect in [Dialect::V2_2, Dialect::V26] {
            let sandbox = sandbox("till", None).await;
            sandbox.control().send(Command::SetDialect { dialect });
            both.push(Self {
                public: Url::parse(&sandbox.origin()).expect("a URL"),
                admin: None,
                dialect,
                client_id: "till".to_owned(),
                sandbox,
            });
        }
        both
    }

    async fn real(public: Url, admin: Url) -> Self {
        let client_id = format!("wrong-{}", uuid::Uuid::new_v4());
        let real = RealHydra {
            public: public.clone(),
            admin: admin.clone(),
            register: None,
        };
        let answer = browser()
            .get(public.join("/oauth2/token").expect("a path"))
            .send()
            .await;
        let dialect = match answer.expect("Hydra answers").status() {
            StatusCode::METHOD_NOT_ALLOWED => Dialect::V2_2,
            _ => Dialect::V26,
        };
        let hydra = Self {
            sandbox: sandbox(&client_id, Some(real)).await,
            public,
            admin: Some(admin),
            dialect,
            client_id,
        };
        hydra.register(Method::POST, "read receive offline").await;
        hydra
    }

    fn is(&self, dialect: Dialect) -> bool {
        self.dialect == dialect
    }

    /// What a real one has to know of the client.
    async fn register(&self, method: Method, scope: &str) {
        let path = match method {
            Method::POST => "/admin/clients".to_owned(),
            _ => format!("/admin/clients/{}", self.client_id),
        };
        let client = json!({
            "client_id": self.client_id,
            "client_secret": SECRET,
            "grant_types": ["authorization_code", "refresh_token"],
            "response_types": ["code"],
            "scope": scope,
            "redirect_uris": [BACK],
            "token_endpoint_auth_method": "client_secret_basic",
        });
        let url = self.admin.as_ref().expect("a real one").join(&path).expect("a path");
        let answer = browser()
            .request(method, url)
            .json(&client)
            .send()
            .await
            .expect("Hydra answers");
        assert!(answer.status().is_success(), "{}", answer.status());
    }

    /// The client may ask for these scopes from now on.
    async fn let_ask_for(&self, scopes: &[&str]) {
        if self.admin.is_some() {
            self.register(Method::PUT, &scopes.join(" ")).await;
        } else {
            let scopes = scopes.iter().map(|&scope| scope.to_owned()).collect();
            self.sandbox.control().send(Command::SetClientScopes { scopes });
        }
    }

    fn at(&self, path: &str) -> Url {
        self.public.join(path).expect("a path")
    }

    /// What a till asks, but for these changes; an empty name leaves nothing out.
    fn start(&self, changes: &[(&str, &str)], left_out: &str) -> Url {
        let mut pairs = BTreeMap::from([
            ("response_type", "code"),
            ("client_id", &self.client_id),
            ("redirect_uri", BACK),
            ("scope", "read receive offline"),
            ("state", STATE),
        ]);
        pairs.extend(changes.iter().copied());
        pairs.remove(left_out);
        let mut url = self.at("/oauth2/auth");
        url.query_pairs_mut().extend_pairs(pairs);
        url
    }

    async fn led(&self, changes: &[(&str, &str)]) -> Led {
        self.led_without(changes, "").await
    }

    async fn led_without(&self, changes: &[(&str, &str)], left_out: &str) -> Led {
        let answer = browser().get(self.start(changes, left_out)).send().await;
        self.read(&answer.expect("Hydra answers"), changes)
    }

    fn read(&self, answer: &Response, changes: &[(&str, &str)]) -> Led {
        let to = location(answer);
        let mut pairs: BTreeMap<String, String> = to.query_pairs().into_owned().collect();
        if pairs.contains_key("login_challenge") {
            assert_eq!(answer.status(), StatusCode::FOUND);
            return Led::ToLogin;
        }
        if to.path() == "/oauth2/fallbacks/error" {
            assert_eq!(answer.status(), StatusCode::FOUND);
            assert_eq!(answer.headers()[CACHE_CONTROL], KEPT_NOWHERE);
            let mut take = |name: &str| pairs.remove(name).expect(name);
            return Led::Nowhere(take("error"), take("error_description"));
        }
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        assert_eq!(answer.headers()[CACHE_CONTROL], "no-store");
        assert!(to.as_str().starts_with(BACK), "{to}");
        if let Some(fragment) = to.fragment() {
            pairs = url::form_urlencoded::parse(fragment.as_bytes()).into_owned().collect();
            pairs.insert("in".to_owned(), "the fragment".to_owned());
        }
        let sent = changes.iter().rfind(|(name, _)| *name == "state");
        assert_eq!(
            pairs.remove("state").as_deref(),
            Some(sent.map_or(STATE, |(_, state)| state))
        );
        pairs.remove("code");
        Led::Back(pairs)
    }

    /// Through login and consent, where everything that was asked is ticked, to the client's address; it may come before.
    async fn walk(&self, changes: &[(&str, &str)], left_out: &str) -> Response {
        let (browser, start) = (browser(), self.start(changes, left_out));
        let scopes = value(&start, "scope");
        let page = |path: &str| {
            Url::parse(&self.sandbox.origin())
                .expect("a URL")
                .join(path)
                .expect("a path")
        };
        let first = browser.get(start).send().await.expect("Hydra answers");
        let challenge = value(&location(&first), "login_challenge");
        let form = [("login_challenge", challenge.as_str()), ("person", "alice")];
        let answer = browser.post(page("/login")).form(&form).send().await.expect("answered");
        let consent = browser.get(self.whole(&answer)).send().await.expect("Hydra answers");
        let to = location(&consent);
        if to.query_pairs().any(|(name, _)| name == "error") {
            return consent;
        }
        let challenge = value(&to, "consent_challenge");
        let mut form = vec![("consent_challenge", challenge.as_str()), ("decision", "allow")];
        form.extend(scopes.split(' ').map(|scope| ("grant_scope", scope)));
        let answer = browser
            .post(page("/consent"))
            .form(&form)
            .send()
            .await
            .expect("answered");
        browser.get(self.whole(&answer)).send().await.expect("Hydra answers")
    }

    fn whole(&self, answer: &Response) -> Url {
        self.at(answer.headers()[LOCATION].to_str().expect("ascii"))
    }

    async fn code(&self, changes: &[(&str, &str)], left_out: &str) -> String {
        value(&location(&self.walk(changes, left_out).await), "code")
    }

    fn post(&self, path: &str, form: &[(&str, &str)]) -> RequestBuilder {
        browser()
            .post(self.at(path))
            .basic_auth(&self.client_id, Some(SECRET))
            .form(form)
    }

    async fn redeem(&self, code: &str, more: &[(&str, &str)]) -> Response {
        let mut form = vec![("grant_type", "authorization_code"), ("code", code)];
        form.extend(more);
        self.post("/oauth2/token", &form).send().await.expect("Hydra answers")
    }

    async fn refresh(&self, token: &str) -> Response {
        let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
        self.post("/oauth2/token", &form).send().await.expect("Hydra answers")
    }

    async fn sign_in(&self) -> Value {
        let code = self.code(&[], "").await;
        tokens(self.redeem(&code, &[("redirect_uri", BACK)]).await).await
    }

    /// What three of one token are told, and of how many the next renewal is good.
    async fn renew_at_once(&self, grace: Option<Grace>) -> (Vec<Said>, usize) {
        let control = self.sandbox.control();
        control.send(Command::SetGrace { grace });
        let first = self.sign_in().await;
        let token = text(&first, "refresh_token");
        let meet = async {
            if self.admin.is_none() {
                control.wait_held("commit", 3).await;
                control.release("commit");
            }
        };
        if self.admin.is_none() {
            let barrier = "commit".to_owned();
            control.put(Fault::new(Face::Token, Effect::Hold { barrier }).inside());
        }
        let all = tokio::join!(self.refresh(token), self.refresh(token), self.refresh(token), meet);
        let (mut told, mut alive) = (Vec::new(), 0);
        for answer in [all.0, all.1, all.2] {
            let status = answer.status().as_u16();
            let body: Value = serde_json::from_str(&answer.text().await.expect("text")).expect("JSON");
            if status == 200 {
                told.push(said(status, "", ""));
                let next = self.refresh(text(&body, "refresh_token")).await;
                alive += usize::from(next.status() == StatusCode::OK);
            } else {
                told.push(said(status, text(&body, "error"), text(&body, "error_description")));
            }
        }
        (told, alive)
    }

    async fn userinfo(&self, method: Method, token: &str) -> Response {
        let asked = browser().request(method, self.at("/userinfo")).bearer_auth(token);
        asked.send().await.expect("Hydra answers")
    }
}

#[expect(clippy::disallowed_methods, reason = "a test's own switch")]
fn address(name: &str) -> Option<Url> {
    let value = std::env::var(name).ok()?;
    Some(value.parse().unwrap_or_else(|error| panic!("{name}: {error}")))
}

async fn sandbox(client_id: &str, hydra: Option<RealHydra>) -> Sandbox {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let mut settings = Settings::new(client_id, SECRET, BACK);
    settings.hydra = hydra;
    Sandbox::start(listener, settings).await.expect("started")
}

fn browser() -> Client {
    let builder = Client::builder().cookie_store(true).redirect(Policy::none()).no_proxy();
    builder.timeout(Duration::from_secs(30)).build().expect("a client")
}

fn location(answer: &Response) -> Url {
    let location = answer.headers().get(LOCATION).expect("a redirect");
    Url::parse(location.to_str().expect("ascii")).expect("absolute")
}

fn value(url: &Url, name: &str) -> String {
    let found = url.query_pairs().find(|(own, _)| own == name);
    found.unwrap_or_else(|| panic!("no {name} in {url}")).1.into_owned()
}

async fn tokens(answer: Response) -> Value {
    let (status, body) = (answer.status(), answer.text().await.expect("text"));
    assert_eq!(status, StatusCode::OK, "{body}");
    serde_json::from_str(&body).expect("JSON")
}

fn text<'a>(body: &'a Value, name: &str) -> &'a str {
    body[name].as_str().unwrap_or_else(|| panic!("no {name} in {body}"))
}

/// What an endpoint said, with nothing kept, and a body only where something is wrong.
async fn heard(request: RequestBuilder) -> Said {
    let answer = request.send().await.expect("Hydra answers");
    let status = answer.status().as_u16();
    assert_eq!(answer.headers()[CACHE_CONTROL], "no-store");
    assert_eq!(answer.headers()["pragma"], "no-cache");
    let body = answer.text().await.expect("text");
    if body.is_empty() {
        return said(status, "", "");
    }
    let body: Value = serde_json::from_str(&body).expect("JSON");
    said(status, text(&body, "error"), text(&body, "error_description"))
}

#[tokio::test]
async fn a_revocation_is_a_form_of_a_known_client_and_nothing_else_is_told() {
    for hydra in Hydra::each().await {
        let post = |form: &[(&str, &str)]| hydra.post("/oauth2/revoke", form);
        let to = |path: &str| browser().post(hydra.at(path));
        let bare = || to("/oauth2/revoke");
        let with_client = |request: RequestBuilder| request.basic_auth(&hydra.client_id, Some(SECRET));
        let own = || with_client(bare());
        let form = "application/x-www-form-urlencoded";
        let (fine, malformed) = (
            said(200, "", ""),
            said(400, "invalid_request", &format!("{REQUEST} {CAREFUL}")),
        );
        let stranger = said(401, "invalid_client", CLIENT);
        // It is the form that may not be missing; without a `token` in it there is nothing to revoke, which is fine.
        assert_eq!(heard(post(&[("token", "nonsense")])).await, fine);
        assert_eq!(heard(post(&[("token", "")])).await, fine);
        assert_eq!(heard(post(&[("token_type_hint", "refresh_token")])).await, fine);
        assert_eq!(heard(post(&[("token", "x"), ("token_type_hint", "odd")])).await, fine);
        assert_eq!(heard(post(&[])).await, malformed);
        assert_eq!(heard(own().json(&json!({ "token": "x" }))).await, malformed);
        assert_eq!(heard(own().body("token=x")).await, malformed);
        assert_eq!(
            heard(own().header("content-type", form).body("token=x;y=z")).await,
            malformed
        );
        assert_eq!(heard(with_client(to("/oauth2/revoke?token=x"))).await, malformed);
        assert_eq!(heard(bare().json(&json!({ "token": "x" }))).await, malformed);
        assert_eq!(heard(bare().form(&[("token", "x")])).await, malformed);
        let undecodable = bare().basic_auth(&hydra.client_id, Some("50%")).form(&[("token", "x")]);
        assert_eq!(heard(undecodable).await, malformed);
        let wrong = bare()
            .basic_auth(&hydra.client_id, Some("wrong"))
            .form(&[("token", "x")]);
        assert_eq!(heard(wrong).await, stranger);
        let by_body = [
            ("token", "x"),
            ("client_id", &hydra.client_id),
            ("client_secret", SECRET),
        ];
        assert_eq!(heard(bare().form(&by_body)).await, stranger);
    }
}

#[tokio::test]
async fn a_revocation_as_json_leaves_the_token_good() {
    for hydra in Hydra::each().await {
        let tokens = hydra.sign_in().await;
        let token = text(&tokens, "refresh_token");
        let revoke = browser()
            .post(hydra.at("/oauth2/revoke"))
            .basic_auth(&hydra.client_id, Some(SECRET));
        assert_eq!(heard(revoke.json(&json!({ "token": token }))).await.status, 400);
        assert_eq!(hydra.refresh(token).await.status(), StatusCode::OK);
    }
}

#[tokio::test]
async fn what_the_client_may_not_ask_is_refused_in_hydras_order_and_words() {
    for hydra in Hydra::each().await {
        let audience =
            format!("{REQUEST} Requested audience 'https://x' has not been whitelisted by the OAuth 2.0 Client.");
        let registration = "The OP does not support use of the registration parameter.";
        let no_jws = format!("{REQUEST} go-jose/go-jose: compact JWS format must have three parts");
        let no_key = format!("{REQUEST} go-jose/go-jose: error in cryptographic primitive");
        let odd_type = format!("{TYPE} The client is not allowed to request response_type 'odd'.");
        let weak = "The state is missing or does not have enough characters and is therefore considered too weak. Request \
                    parameter 'state' must be at least be 8 characters long to ensure sufficient entropy.";
        let nobody = "The Authorization Server requires End-User authentication. Prompt 'none' was requested, but no \
                      existing login session was found.";
        let table: [(&[(&str, &str)], Led); 13] = [
            (&[("audience", "https://x")], back("invalid_request", &audience)),
            (&[("audience", "")], Led::ToLogin),
            (
                &[("registration", "x")],
                back("registration_not_supported", registration),
            ),
            (&[("registration", "")], Led::ToLogin),
            (&[("id_token_hint", "x")], back("invalid_request", &no_jws)),
            (
                &[("id_token_hint", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.")],
                back("invalid_request", &no_key),
            ),
            (&[("id_token_hint", "")], Led::ToLogin),
            // Of two faults the earlier check speaks: scope, audience, registration, response type, state, login, hint.
            (
                &[("scope", "admin"), ("audience", "https://x")],
                back("invalid_scope", &format!("{SCOPE} 'admin'.")),
            ),
            (
                &[("audience", "https://x"), ("registration", "x")],
                back("invalid_request", &audience),
            ),
            (
                &[("registration", "x"), ("response_type", "odd")],
                back("registration_not_supported", registration),
            ),
            (
                &[("response_type", "odd"), ("state", "short")],
                back("unsupported_response_type", &odd_type),
            ),
            (
                &[("state", "short"), ("id_token_hint", "x")],
                back("invalid_state", weak),
            ),
            (
                &[("id_token_hint", "x"), ("prompt", "none")],
                back("login_required", nobody),
            ),
        ];
        for (changes, expected) in table {
            assert_eq!(hydra.led(changes).await, expected, "{changes:?}");
        }
    }
}

#[tokio::test]
async fn scopes_are_parted_by_spaces_alone_and_a_repeated_one_is_one() {
    for hydra in Hydra::each().await {
        for (scope, named) in [
            ("read\treceive", "read\treceive"),
            ("read\nreceive", "read\nreceive"),
            ("read,receive", "read,receive"),
        ] {
            let expected = back("invalid_scope", &format!("{SCOPE} '{named}'."));
            assert_eq!(hydra.led(&[("scope", scope)]).await, expected, "{scope:?}");
        }
        for scope in ["read  receive", " read ", "read\t", "\nread", ""] {
            assert_eq!(hydra.led(&[("scope", scope)]).await, Led::ToLogin, "{scope:?}");
        }
        let back = location(&hydra.walk(&[("scope", "read offline read offline")], "").await);
        assert_eq!(value(&back, "scope"), "read offline");
        let answer = hydra.redeem(&value(&back, "code"), &[("redirect_uri", BACK)]).await;
        assert_eq!(tokens(answer).await["scope"], "read offline");
    }
}

#[tokio::test]
async fn a_redirect_uri_left_out_at_the_authorization_may_come_with_the_code() {
    for hydra in Hydra::each().await {
        // Nothing to compare it with: not even another one is refused.
        for sent in [None, Some(BACK), Some(""), Some("http://127.0.0.1:1/elsewhere")] {
            let code = hydra.code(&[], "redirect_uri").await;
            let form: Vec<_> = sent.into_iter().map(|uri| ("redirect_uri", uri)).collect();
            tokens(hydra.redeem(&code, &form).await).await;
        }
        let description =
            format!("{GRANT} The 'redirect_uri' from this request does not match the one from the authorize request.");
        let code = hydra.code(&[], "").await;
        for sent in [None, Some(""), Some("http://127.0.0.1:1/cb/")] {
            let mut form = vec![("grant_type", "authorization_code"), ("code", code.as_str())];
            form.extend(sent.map(|uri| ("redirect_uri", uri)));
            let heard = heard(hydra.post("/oauth2/token", &form)).await;
            assert_eq!(heard, said(400, "invalid_grant", &description), "{sent:?}");
        }
        tokens(hydra.redeem(&code, &[("redirect_uri", BACK)]).await).await;
    }
}

#[tokio::test]
async fn an_odd_response_mode_stays_at_hydra_and_an_odd_response_type_goes_back() {
    for hydra in Hydra::each().await {
        for mode in ["odd", "Query", "query.jwt"] {
            let expected = nowhere("unsupported_response_mode", &format!("{MODE} '{mode}'."));
            assert_eq!(hydra.led(&[("response_mode", mode)]).await, expected);
            let elsewhere = [
                ("response_mode", mode),
                ("redirect_uri", "http://127.0.0.1:1/elsewhere"),
            ];
            assert_eq!(hydra.led(&elsewhere).await, expected, "it comes before the address");
        }
        let unknown = nowhere(
            "invalid_client",
            &format!("{CLIENT} The requested OAuth 2.0 Client does not exist."),
        );
        assert_eq!(
            hydra.led(&[("response_mode", "odd"), ("client_id", "nobody")]).await,
            unknown
        );
        for mode in ["", "query", "fragment"] {
            assert_eq!(hydra.led(&[("response_mode", mode)]).await, Led::ToLogin, "{mode}");
        }
        // With this backtick.
        let missing = format!("{TYPE} `The request is missing the 'response_type' parameter.");
        assert_eq!(
            hydra.led_without(&[], "response_type").await,
            back("unsupported_response_type", &missing)
        );
        assert_eq!(
            hydra.led(&[("response_type", "")]).await,
            back("unsupported_response_type", &missing)
        );
        for kind in ["token", "code token", "odd", "none"] {
            let expected = format!("{TYPE} The client is not allowed to request response_type '{kind}'.");
            assert_eq!(
                hydra.led(&[("response_type", kind)]).await,
                back("unsupported_response_type", &expected)
            );
        }
        let Led::Back(told) = hydra
            .led_without(&[("response_mode", "fragment")], "response_type")
            .await
        else {
            panic!("not sent back");
        };
        assert_eq!(told["in"], "the fragment");
    }
}

#[tokio::test]
async fn an_unknown_prompt_is_refused_after_the_login_and_a_challenge_in_the_clear_after_the_consent() {
    for hydra in Hydra::each().await {
        let plain = format!("{REQUEST} Clients must use code_challenge_method=S256, plain is not allowed.");
        let odd = format!("{REQUEST} The code_challenge_method is not supported, use S256 instead.");
        let prompt = |named: &str| format!("{REQUEST} Used unknown value '[{named}]' for prompt parameter");
        let challenge = ("code_challenge", VERIFIER);
        let table: [(&[(&str, &str)], String); 6] = [
            (&[challenge], plain.clone()),
            (&[challenge, ("code_challenge_method", "plain")], plain),
            (&[challenge, ("code_challenge_method", "odd")], odd),
            (&[("prompt", "odd")], prompt("odd")),
            (&[("prompt", "login  odd")], prompt("login odd")),
            (&[challenge, ("prompt", "LOGIN")], prompt("LOGIN")),
        ];
        for (changes, expected) in table {
            assert_eq!(hydra.led(changes).await, Led::ToLogin, "{changes:?}");
            let ended = hydra.walk(changes, "").await;
            let consented = changes.iter().all(|(name, _)| *name != "prompt");
            assert_eq!(
                ended.url().as_str().contains("consent_verifier"),
                consented,
                "{changes:?}"
            );
            assert_eq!(
                hydra.read(&ended, changes),
                back("invalid_request", &expected),
                "{changes:?}"
            );
        }
        for fine in [&[("prompt", "login consent")], &[("code_challenge_method", "plain")]] {
            hydra.code(fine, "").await;
        }
    }
}

#[tokio::test]
async fn a_verifier_without_a_challenge_is_refused() {
    for hydra in Hydra::each().await {
        let (long, short) = match hydra.dialect {
            Dialect::V2_2 => (
                "The PKCE code challenge did not match the code verifier.",
                "The PKCE code verifier must be at least 43 characters.",
            ),
            Dialect::V26 => (UNFOUND, UNFOUND),
        };
        for (verifier, hint) in [(VERIFIER, long), ("short", short)] {
            let code = hydra.code(&[], "").await;
            let form = [
                ("grant_type", "authorization_code"),
                ("code", &code),
                ("redirect_uri", BACK),
                ("code_verifier", verifier),
            ];
            let heard = heard(hydra.post("/oauth2/token", &form)).await;
            assert_eq!(
                heard,
                said(400, "invalid_grant", &format!("{GRANT} {hint}")),
                "{verifier}"
            );
        }
    }
}

#[tokio::test]
async fn a_verifier_of_no_flow_goes_back_to_the_client() {
    for hydra in Hydra::each().await {
        let unknown = "has already been used, has not been granted, or is invalid.";
        let login = if hydra.is(Dialect::V2_2) {
            "is invalid."
        } else {
            unknown
        };
        for (name, hint) in [
            ("login_verifier", format!("The login verifier {login}")),
            ("consent_verifier", format!("The consent verifier {unknown}")),
        ] {
            let expected = back("access_denied", &format!("{DENIED} {hint}"));
            assert_eq!(hydra.led(&[(name, "x")]).await, expected);
            let missing = format!("{TYPE} `The request is missing the 'response_type' parameter.");
            let unchecked = hydra.led_without(&[(name, "x")], "response_type").await;
            assert_eq!(
                unchecked,
                back("unsupported_response_type", &missing),
                "the checks come first"
            );
        }
    }
}

#[tokio::test]
async fn the_token_endpoint_judges_the_form_then_the_grant_type_then_the_client() {
    for hydra in Hydra::each().await {
        let post = |form: &[(&str, &str)]| hydra.post("/oauth2/token", form);
        let to = |path: &str| browser().post(hydra.at(path));
        let bare = || to("/oauth2/token");
        let with_client = |request: RequestBuilder| request.basic_auth(&hydra.client_id, Some(SECRET));
        let own = || with_client(bare());
        let request = |hint: &str| said(400, "invalid_request", &format!("{REQUEST} {hint}"));
        let empty = request("The POST body can not be empty.");
        let missing = request("Request parameter 'grant_type' is missing");
        let stranger = said(401, "invalid_client", CLIENT);
        let refresh = ("grant_type", "refresh_token");
        assert_eq!(
            heard(own().json(&json!({ "grant_type": "refresh_token" }))).await,
            empty
        );
        assert_eq!(
            heard(with_client(to("/oauth2/token?grant_type=refresh_token"))).await,
            empty
        );
        assert_eq!(heard(own().body("grant_type=refresh_token")).await, empty);
        assert_eq!(heard(post(&[("refresh_token", "x")])).await, missing);
        assert_eq!(
            heard(bare().form(&[("refresh_token", "x")])).await,
            missing,
            "before who asks"
        );
        for odd in ["odd", "password", "authorization_code refresh_token"] {
            assert_eq!(heard(post(&[("grant_type", odd)])).await, request(CAREFUL), "{odd}");
            assert_eq!(
                heard(bare().form(&[("grant_type", odd)])).await,
                request(CAREFUL),
                "{odd}"
            );
        }
        let machine = [("grant_type", "client_credentials")];
        let text = "The client is not authorized to request a token using this method. The OAuth 2.0 Client is not allowed to \
                    use authorization grant 'client_credentials'.";
        assert_eq!(heard(post(&machine)).await, said(400, "unauthorized_client", text));
        let wrong = |secret: &str| bare().basic_auth(&hydra.client_id, Some(secret));
        assert_eq!(heard(wrong("wrong").form(&machine)).await, stranger);
        assert_eq!(heard(wrong("wrong").form(&[refresh])).await, stranger);
        let undecodable = "The client secret in the HTTP authorization header could not be decoded from \
                           'application/x-www-form-urlencoded'.";
        assert_eq!(heard(wrong("50%").form(&[refresh])).await, request(undecodable));
        let nobody = "Client credentials missing or malformed in both HTTP Authorization header and HTTP POST body.";
        for bad in ["Basic !!", "Basic YWJj", "Bearer x"] {
            let asked = bare().header("authorization", bad).form(&[refresh]);
            assert_eq!(heard(asked).await, request(nobody), "{bad}");
        }
        assert_eq!(
            heard(bare().form(&[refresh, ("client_id", &hydra.client_id)])).await,
            stranger
        );
        let unknown = if hydra.is(Dialect::V2_2) {
            ""
        } else {
            " The refresh token is malformed or not valid."
        };
        let unknown = said(400, "invalid_grant", &format!("{GRANT}{unknown}"));
        assert_eq!(heard(post(&[refresh])).await, unknown);
        assert_eq!(
            heard(post(&[refresh, ("grant_type", "odd"), ("refresh_token", "x")])).await,
            unknown
        );
        let broken = own().header("content-type", "application/x-www-form-urlencoded");
        assert_eq!(
            heard(broken.body("grant_type=refresh_token&refresh_token=%zz")).await,
            unknown
        );
        assert_eq!(
            heard(post(&[("grant_type", "authorization_code")])).await,
            said(400, "invalid_grant", GRANT)
        );
    }
}

#[tokio::test]
async fn a_scope_taken_from_the_client_stops_its_renewals_until_it_is_given_back() {
    for hydra in Hydra::each().await {
        let tokens = hydra.sign_in().await;
        let token = text(&tokens, "refresh_token");
        hydra.let_ask_for(&["receive", "offline"]).await;
        let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
        let lost = said(400, "invalid_scope", &format!("{SCOPE} 'read'."));
        assert_eq!(heard(hydra.post("/oauth2/token", &form)).await, lost);
        hydra.let_ask_for(&["read", "receive", "offline"]).await;
        assert_eq!(hydra.refresh(token).await.status(), StatusCode::OK);
    }
}

#[tokio::test]
async fn of_three_renewals_at_once_a_grace_lets_as_many_live_as_it_counts_and_without_one_at_most() {
    for hydra in Hydra::each().await {
        let counted = |count| Grace { millis: 10_000, count };
        for grace in [None, Some(counted(0)), Some(counted(2))] {
            let (answers, alive) = hydra.renew_at_once(grace).await;
            let good = answers.iter().filter(|said| said.status == 200).count();
            let retry = format!("{REQUEST} Failed to refresh token. Please retry the request.");
            match (&hydra.admin, grace, hydra.dialect) {
                (None, Some(grace), Dialect::V26) => {
                    let most = if grace.count == 0 { 3 } else { 2 };
                    assert_eq!((good, alive), (most, most), "{answers:?}");
                    let refused = answers
                        .iter()
                        .filter(|said| **said == self::said(400, "invalid_request", &retry));
                    assert_eq!(refused.count(), 3 - most, "{answers:?}");
                }
                (None, ..) => assert!(alive <= 1, "{answers:?}, {alive} alive"),
                // A real one has the grace it was started with; and the last may have come so late that it was a reuse.
                _ => assert!(alive <= 1 || alive == good, "{answers:?}, {alive} alive"),
            }
        }
    }
}

#[tokio::test]
async fn userinfo_and_health_are_kept_nowhere_as_each_version_says_it() {
    for hydra in Hydra::each().await {
        let both = if hydra.is(Dialect::V2_2) {
            Some(KEPT_NOWHERE)
        } else {
            None
        };
        let tokens = hydra.sign_in().await;
        let token = text(&tokens, "access_token");
        let kept = |answer: &Response| {
            answer
                .headers()
                .get(CACHE_CONTROL)
                .map(|value| value.to_str().expect("ascii").to_owned())
        };
        for (token, status) in [(token, 200), ("x", 401)] {
            let read = hydra.userinfo(Method::GET, token).await;
            assert_eq!(
                (read.status().as_u16(), kept(&read).as_deref()),
                (status, Some(KEPT_NOWHERE))
            );
            let posted = hydra.userinfo(Method::POST, token).await;
            assert_eq!((posted.status().as_u16(), kept(&posted).as_deref()), (status, both));
        }
        for path in ["/health/ready", "/health/alive"] {
            let health = browser().get(hydra.at(path)).send().await.expect("Hydra answers");
            let expected = if hydra.is(Dialect::V2_2) {
                None
            } else {
                Some(KEPT_NOWHERE)
            };
            assert_eq!(
                (health.status().as_u16(), kept(&health).as_deref()),
                (200, expected),
                "{path}"
            );
        }
        for (method, path) in [
            (Method::GET, "/oauth2/token"),
            (Method::GET, "/oauth2/revoke"),
            (Method::PUT, "/userinfo"),
            (Method::PUT, "/oauth2/auth"),
            (Method::POST, "/health/ready"),
        ] {
            let answer = browser()
                .request(method, hydra.at(path))
                .send()
                .await
                .expect("Hydra answers");
            let expected = if hydra.is(Dialect::V2_2) { 405 } else { 404 };
            assert_eq!(answer.status().as_u16(), expected, "{path}");
        }
    }
}

#[tokio::test]
async fn a_posted_authorization_goes_before_its_query() {
    for hydra in Hydra::each().await {
        let whole = hydra.start(&[("state", "short")], "");
        let form: Vec<(String, String)> = whole.query_pairs().into_owned().collect();
        let url = hydra.at("/oauth2/auth?state=one-that-is-long-enough");
        let answer = browser().post(url).form(&form).send().await.expect("Hydra answers");
        let Led::Back(told) = hydra.read(&answer, &[("state", "short")]) else {
            panic!("not sent back");
        };
        assert_eq!(told["error"], "invalid_state");
    }
}
