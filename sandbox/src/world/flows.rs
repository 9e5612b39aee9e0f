//! The walk through Hydra's authorization endpoint: checks, login, consent, code. No HTTP; a step says where to go.

use std::collections::HashMap;

use url::{Url, form_urlencoded};

use super::oauth::{self, Dialect, Grant, Pkce, Refusal, Rules, Tables};
use crate::clock::Millis;

/// Hydra's `ttl.login_consent_request`.
const FLOW_LIFE: Millis = 30 * 60_000;
/// Blink's "remember me" is a Hydra login session of an hour.
const REMEMBERED: Millis = 3_600_000;
/// Fosite's `MinParameterEntropy`.
const SHORTEST_STATE: usize = 8;

/// Query or form parameters; of a parameter that is sent twice Hydra takes the first.
pub type Params = HashMap<String, String>;

/// The one registered client.
#[derive(Clone, Debug, Default)]
pub struct Client {
    pub id: String,
    pub secret: String,
    pub redirect_uri: String,
}

/// What the browser holds of Hydra's cookies for this client.
#[derive(Clone, Debug, Default)]
pub struct Cookies {
    pub login_csrf: Option<String>,
    pub consent_csrf: Option<String>,
    pub session: Option<String>,
}

/// Where the browser goes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Hydra's own page; the client never hears of it.
    ErrorPage { error: String, description: String },
    /// Back to the client, 303.
    Back(Url),
    /// To the login page, with a new CSRF cookie that overwrites the one of an earlier tab.
    Login { challenge: String, csrf: String },
    /// To the consent page, likewise; a login that is to be remembered comes with its session cookie.
    Consent {
        challenge: String,
        csrf: String,
        session: Option<String>,
    },
}

/// Where a flow waits for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    Login,
    Consent,
}

impl Page {
    /// As it stands in Hydra's addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Login => "login",
            Self::Consent => "consent",
        }
    }
}

/// What a person decides there.
pub enum Verdict<'a> {
    LogIn {
        user_id: &'a str,
        remember: bool,
    },
    /// The ticked scopes.
    Grant(&'a [String]),
    Refuse,
}

/// What the pages want to know.
#[derive(Clone, Debug)]
pub struct Ask {
    pub client_id: String,
    pub scopes: Vec<String>,
    /// Hydra remembers who this is, or (on the consent page) that everything may be granted.
    pub skip: bool,
    pub user_id: Option<String>,
}

#[derive(Debug)]
struct Flow {
    request: Request,
    started_at: Millis,
    login_challenge: String,
    login_csrf: String,
    remembered: Option<String>,
    login: Option<Decision<Login>>,
    login_verifier: String,
    consent_challenge: String,
    consent_csrf: String,
    consent: Option<Decision<Vec<String>>>,
    consent_verifier: String,
    finished: bool,
}

#[derive(Clone, Debug)]
struct Login {
    user_id: String,
    remember: bool,
    at: Millis,
}

#[derive(Clone, Debug)]
enum Decision<T> {
    Accepted(T),
    Rejected,
}

/// A request that has passed every check.
#[derive(Clone, Debug)]
struct Request {
    client_id: String,
    redirect_uri: Url,
    redirect_text: String,
    state: String,
    scopes: Vec<String>,
    in_fragment: bool,
    pkce: Pkce,
    challenge_method: String,
    prompt: String,
    query: String,
}

/// All flows in progress and all remembered logins.
#[derive(Debug, Default)]
pub struct Desk {
    flows: Vec<Flow>,
    sessions: HashMap<String, (Login, Millis)>,
}

/// The challenge is unknown, or the flow it belongs to is over (Hydra: 404 and 410).
#[derive(Debug, PartialEq, Eq)]
pub struct Gone;

impl Desk {
    /// `GET /oauth2/auth` in its three calls: the first, the one with a login verifier, the one with a consent verifier.
    pub fn authorize(
        &mut self,
        query: &str,
        cookies: &Cookies,
        client: &Client,
        rules: &Rules,
        tables: &mut Tables,
        now: Millis,
    ) -> Step {
        let params = first_values(query.as_bytes());
        let request = match Request::check(query, &params, client, rules) {
            Ok(request) => request,
            Err(step) => return step,
        };
        if let Some(verifier) = params.get("consent_verifier") {
            let known = self.flows.iter_mut().find(|flow| flow.consent_verifier == *verifier);
            return known.map_or_else(
                || request.denied(&format!("The consent verifier {UNKNOWN}")),
                |flow| flow.finish(cookies, tables, now),
            );
        }
        if let Some(verifier) = params.get("login_verifier") {
            let unknown = match rules.dialect {
                Dialect::V2_2 => "is invalid.",
                Dialect::V26 => UNKNOWN,
            };
            return match self.flows.iter().position(|flow| flow.login_verifier == *verifier) {
                Some(flow) => self.send_to_consent(flow, cookies, now),
                None => request.denied(&format!("The login verifier {unknown}")),
            };
        }
        self.send_to_login(request, &params, cookies, now)
    }

    /// What a page is asked.
    ///
    /// # Errors
    /// [`Gone`].
    pub fn ask(&self, page: Page, challenge: &str, rules: &Rules) -> Result<Ask, Gone> {
        let flow = self
            .flows
            .iter()
            .find(|flow| flow.challenge(page) == challenge)
            .ok_or(Gone)?;
        let (skip, user_id) = match page {
            Page::Login => (flow.remembered.is_some(), flow.remembered.clone()),
            Page::Consent => (rules.skip_consent, flow.user().map(|login| login.user_id.clone())),
        };
        Ok(Ask {
            client_id: flow.request.client_id.clone(),
            scopes: flow.request.scopes.clone(),
            skip,
            user_id,
        })
    }

    /// Takes what was decided on a page; returns the address, relative to Hydra's, to send the browser to. Only what was
    /// asked can be granted.
    ///
    /// # Errors
    /// [`Gone`].
    pub fn decide(&mut self, page: Page, challenge: &str, verdict: &Verdict<'_>, now: Millis) -> Result<String, Gone> {
        let mut flows = self.flows.iter_mut();
        let flow = flows.find(|flow| flow.challenge(page) == challenge).ok_or(Gone)?;
        match (verdict, page) {
            (&Verdict::LogIn { user_id, remember }, _) => {
                let user_id = user_id.to_owned();
                let at = now;
                flow.login = Some(Decision::Accepted(Login { user_id, remember, at }));
            }
            (Verdict::Grant(ticked), _) => {
                let asked = flow.request.scopes.iter();
                let granted = asked.filter(|scope| ticked.contains(scope)).cloned().collect();
                flow.consent = Some(Decision::Accepted(granted));
            }
            (Verdict::Refuse, Page::Login) => flow.login = Some(Decision::Rejected),
            (Verdict::Refuse, Page::Consent) => flow.consent = Some(Decision::Rejected),
        }
        let (query, name) = (&flow.request.query, page.name());
        let verifier = match page {
            Page::Login => &flow.login_verifier,
            Page::Consent => &flow.consent_verifier,
        };
        Ok(format!("/oauth2/auth?{query}&{name}_verifier={verifier}"))
    }

    fn send_to_login(&mut self, request: Request, params: &Params, cookies: &Cookies, now: Millis) -> Step {
        let remembered = self.remembered(&request, params, cookies, now);
        if request.prompts("none") && remembered.is_none() {
            let hint = "Prompt 'none' was requested, but no existing login session was found.";
            let text = "The Authorization Server requires End-User authentication.";
            return request.back_with_error("login_required", &format!("{text} {hint}"));
        }
        // Nobody was ever given an ID token here.
        if let Some(token) = params.get("id_token_hint").filter(|token| !token.is_empty()) {
            let hint = match token.split('.').count() {
                3 => "go-jose/go-jose: error in cryptographic primitive",
                _ => "go-jose/go-jose: compact JWS format must have three parts",
            };
            return request.back_with(&Refusal::request(hint));
        }
        let flow = Flow::start(request, remembered, now);
        let step = Step::Login {
            challenge: flow.login_challenge.clone(),
            csrf: flow.login_csrf.clone(),
        };
        self.flows.retain(|flow| now - flow.started_at < 2 * FLOW_LIFE);
        self.flows.push(flow);
        step
    }

    fn remembered(&self, request: &Request, params: &Params, cookies: &Cookies, now: Millis) -> Option<String> {
        let (login, until) = self.sessions.get(cookies.session.as_deref()?)?;
        let oldest = params.get("max_age").and_then(|age| age.parse::<i64>().ok());
        let fresh = oldest.is_none_or(|seconds| now - login.at <= seconds.saturating_mul(1000));
        (now < *until && !request.prompts("login") && fresh).then(|| login.user_id.clone())
    }

    /// The login verifier may be followed twice (the Back button) and leads to consent again.
    fn send_to_consent(&mut self, flow: usize, cookies: &Cookies, now: Millis) -> Step {
        let flow = &mut self.flows[flow];
        if let Some(step) = flow.forged(&flow.login_csrf, cookies.login_csrf.as_deref()) {
            return step;
        }
        if now - flow.started_at >= FLOW_LIFE {
            return flow.request.back_with_error("request_unauthorized", &expired("login"));
        }
        let Some(Decision::Accepted(login)) = flow.login.clone() else {
            return flow.request.back_with_error("access_denied", OWNER_DENIED);
        };
        if let Some(step) = flow.request.odd_prompt() {
            return step;
        }
        if flow.request.prompts("none") {
            let text = "The Authorization Server requires End-User consent. Prompt 'none' was requested, but no previous \
                        consent was found.";
            return flow.request.back_with_error("consent_required", text);
        }
        flow.consent_csrf = oauth::random();
        let session = login.remember.then(oauth::random);
        let step = Step::Consent {
            challenge: flow.consent_challenge.clone(),
            csrf: flow.consent_csrf.clone(),
            session: session.clone(),
        };
        if let Some(cookie) = session {
            self.sessions.insert(cookie, (login, now + REMEMBERED));
        }
        step
    }
}

pub const OWNER_DENIED: &str = "The resource owner denied the request";
const UNKNOWN: &str = "has already been used, has not been granted, or is invalid.";

fn expired(what: &str) -> String {
    format!("The request could not be authorized. The {what} request has expired. Please try again.")
}

impl Flow {
    fn start(request: Request, remembered: Option<String>, now: Millis) -> Self {
        // Hydra ≥ 2.0 carries the flow's encrypted state in the challenge: well over 1,000 characters.
        let challenge = || std::iter::repeat_with(oauth::random).take(28).collect::<String>();
        Self {
            request,
            started_at: now,
            login_challenge: challenge(),
            login_csrf: oauth::random(),
            remembered,
            login: None,
            login_verifier: challenge(),
            consent_challenge: challenge(),
            consent_csrf: String::new(),
            consent: None,
            consent_verifier: challenge(),
            finished: false,
        }
    }

    fn finish(&mut self, cookies: &Cookies, tables: &mut Tables, now: Millis) -> Step {
        if let Some(step) = self.forged(&self.consent_csrf, cookies.consent_csrf.as_deref()) {
            return step;
        }
        let request = &self.request;
        if std::mem::replace(&mut self.finished, true) {
            return request.denied("The consent verifier has already been used.");
        }
        if now - self.started_at >= FLOW_LIFE {
            return request.back_with_error("request_unauthorized", &expired("consent"));
        }
        let (Some(login), Some(Decision::Accepted(scopes))) = (self.user(), &self.consent) else {
            return request.back_with_error("access_denied", OWNER_DENIED);
        };
        if let Some(step) = request.odd_challenge() {
            return step;
        }
        let grant = Grant {
            user_id: login.user_id.clone(),
            scopes: scopes.clone(),
            client_id: request.client_id.clone(),
            authenticated_at: login.at,
            requested_at: self.started_at,
        };
        let code = tables.issue_code(grant, &request.redirect_text, request.pkce.clone(), now);
        Step::Back(request.back(&[("code", &code), ("scope", &scopes.join(" "))]))
    }

    fn challenge(&self, page: Page) -> &str {
        match page {
            Page::Login => &self.login_challenge,
            Page::Consent => &self.consent_challenge,
        }
    }

    fn user(&self) -> Option<&Login> {
        match &self.login {
            Some(Decision::Accepted(login)) => Some(login),
            _ => None,
        }
    }

    /// Hydra keeps one CSRF cookie per client: a second tab overwrites it, and the first tab then fails here
    /// (ory/hydra#3757).
    fn forged(&self, expected: &str, cookie: Option<&str>) -> Option<Step> {
        let hint = match cookie {
            Some(value) if value == expected => return None,
            Some(_) => "The CSRF value from the token does not match the CSRF value from the data store.",
            None => "No CSRF value available in the session cookie.",
        };
        let text = format!("The request is not allowed. {hint}");
        Some(self.request.back_with_error("request_forbidden", &text))
    }
}

impl Request {
    /// Fosite's checks in its order: up to the redirect URI on Hydra's own page, from there on back to the client.
    fn check(query: &str, params: &Params, client: &Client, rules: &Rules) -> Result<Self, Step> {
        let get = |name: &str| params.get(name).map_or("", String::as_str);
        if get("client_id") != client.id {
            return Err(error_page(&Refusal::client(
                "The requested OAuth 2.0 Client does not exist.",
            )));
        }
        // Hydra knows `form_post` too, which no client here has a use for.
        if !["", "query", "fragment"].contains(&get("response_mode")) {
            let text = "The authorization server does not support obtaining a response using this response mode.";
            return Err(Step::ErrorPage {
                error: "unsupported_response_mode".to_owned(),
                description: format!(
                    "{text} Request with unsupported response_mode '{}'.",
                    get("response_mode")
                ),
            });
        }
        let redirect_text = if get("redirect_uri").is_empty() {
            &client.redirect_uri
        } else {
            get("redirect_uri")
        };
        let registered = matches_registered(redirect_text, &client.redirect_uri);
        let Some(redirect_uri) = registered.then(|| Url::parse(redirect_text).ok()).flatten() else {
            let hint = "The 'redirect_uri' parameter does not match any of the OAuth 2.0 Client's pre-registered redirect \
                        urls.";
            return Err(error_page(&Refusal::request(hint)));
        };
        let request = Self {
            client_id: client.id.clone(),
            redirect_uri,
            redirect_text: get("redirect_uri").to_owned(),
            state: get("state").to_owned(),
            scopes: scopes(get("scope")),
            in_fragment: get("response_mode") == "fragment",
            challenge_method: get("code_challenge_method").to_owned(),
            pkce: match get("code_challenge") {
                "" => Pkce::NeverSent,
                challenge => Pkce::Challenge(challenge.to_owned()),
            },
            prompt: get("prompt").to_owned(),
            query: query.to_owned(),
        };
        match request.objection(params, rules) {
            Some((error, text)) => Err(request.back_with_error(error, &text)),
            None => Ok(request),
        }
    }

    fn objection(&self, params: &Params, rules: &Rules) -> Option<(&'static str, String)> {
        let get = |name: &str| params.get(name).map_or("", String::as_str);
        if let Some(scope) = self.scopes.iter().find(|scope| !rules.client_scopes.contains(scope)) {
            return Some(("invalid_scope", Refusal::scope(scope).description));
        }
        if let Some(audience) = get("audience").split_whitespace().next() {
            let hint = format!("Requested audience '{audience}' has not been whitelisted by the OAuth 2.0 Client.");
            return Some(("invalid_request", Refusal::request(&hint).description));
        }
        if !get("registration").is_empty() {
            let text = "The OP does not support use of the registration parameter.";
            return Some(("registration_not_supported", text.to_owned()));
        }
        if get("response_type") != "code" {
            let text = "The authorization server does not support obtaining a token using this method.";
            let hint = match get("response_type") {
                // With this backtick.
                "" => "`The request is missing the 'response_type' parameter.".to_owned(),
                odd => format!("The client is not allowed to request response_type '{odd}'."),
            };
            return Some(("unsupported_response_type", format!("{text} {hint}")));
        }
        if self.state.len() < SHORTEST_STATE {
            let text = "The state is missing or does not have enough characters and is therefore considered too weak. \
                        Request parameter 'state' must be at least be 8 characters long to ensure sufficient entropy.";
            return Some(("invalid_state", text.to_owned()));
        }
        None
    }

    /// What Hydra looks at only after the login.
    fn odd_prompt(&self) -> Option<Step> {
        let prompts: Vec<&str> = self.prompt.split_whitespace().collect();
        let known = prompts
            .iter()
            .all(|prompt| ["login", "none", "consent"].contains(prompt));
        let hint = format!("Used unknown value '[{}]' for prompt parameter", prompts.join(" "));
        (!known).then(|| self.back_with(&Refusal::request(&hint)))
    }

    /// What Hydra looks at only when the code is to be issued: the person has consented for nothing.
    fn odd_challenge(&self) -> Option<Step> {
        let hint = match (&self.pkce, self.challenge_method.as_str()) {
            (Pkce::NeverSent, _) | (_, "S256") => return None,
            (_, "" | "plain") => "Clients must use code_challenge_method=S256, plain is not allowed.",
            _ => "The code_challenge_method is not supported, use S256 instead.",
        };
        Some(self.back_with(&Refusal::request(hint)))
    }

    fn prompts(&self, what: &str) -> bool {
        self.prompt.split_whitespace().any(|prompt| prompt == what)
    }

    fn back(&self, pairs: &[(&str, &str)]) -> Url {
        let mut url = self.redirect_uri.clone();
        if self.in_fragment {
            let mut told = form_urlencoded::Serializer::new(String::new());
            told.extend_pairs(pairs).append_pair("state", &self.state);
            url.set_fragment(Some(&told.finish()));
        } else {
            url.query_pairs_mut()
                .extend_pairs(pairs)
                .append_pair("state", &self.state);
        }
        url
    }

    fn denied(&self, hint: &str) -> Step {
        let text = "The resource owner or authorization server denied the request.";
        self.back_with_error("access_denied", &format!("{text} {hint}"))
    }

    fn back_with(&self, refusal: &Refusal) -> Step {
        self.back_with_error(refusal.error, &refusal.description)
    }

    fn back_with_error(&self, error: &str, description: &str) -> Step {
        Step::Back(self.back(&[("error", error), ("error_description", description)]))
    }
}

fn error_page(refusal: &Refusal) -> Step {
    Step::ErrorPage {
        error: refusal.error.to_owned(),
        description: refusal.description.clone(),
    }
}

/// Exact, except that a loopback IP literal over http may come with any port (RFC 8252, fosite `isMatchingAsLoopback`).
fn matches_registered(sent: &str, registered: &str) -> bool {
    if sent == registered {
        return true;
    }
    let (Ok(sent), Ok(registered)) = (Url::parse(sent), Url::parse(registered)) else {
        return false;
    };
    let loopback = matches!(registered.host_str(), Some("127.0.0.1" | "[::1]"));
    loopback
        && registered.scheme() == "http"
        && sent.scheme() == "http"
        && sent.host_str() == registered.host_str()
        && sent.path() == registered.path()
        && sent.query() == registered.query()
        && sent.fragment().is_none()
        && sent.username().is_empty()
}

/// Separated by spaces alone, each trimmed and each once.
fn scopes(sent: &str) -> Vec<String> {
    let mut scopes: Vec<String> = Vec::new();
    for scope in sent.split(' ').map(str::trim).filter(|scope| !scope.is_empty()) {
        if !scopes.iter().any(|known| known == scope) {
            scopes.push(scope.to_owned());
        }
    }
    scopes
}

/// The pairs of a query or form, the first of each name. One that Go cannot read is as good as not sent.
pub fn first_values(encoded: &[u8]) -> Params {
    let mut params = Params::new();
    for pair in encoded
        .split(|&byte| byte == b'&')
        .filter(|pair| !pair.is_empty() && !pair.contains(&b';'))
    {
        let (name, value) = match pair.iter().position(|&byte| byte == b'=') {
            Some(at) => (&pair[..at], &pair[at + 1..]),
            None => (pair, &[][..]),
        };
        if let (Some(name), Some(value)) = (unescape(name), unescape(value)) {
            params.entry(name).or_insert(value);
        }
    }
    params
}

/// Go's `url.QueryUnescape`: `+` is a space, and a `%` without two hex digits is an error, not a `%`.
pub fn unescape(text: &[u8]) -> Option<String> {
    let (mut bytes, mut rest) = (Vec::with_capacity(text.len()), text.iter().copied());
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => *hex::decode([rest.next()?, rest.next()?]).ok()?.first()?,
            other => other,
        });
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const BACK: &str = "http://127.0.0.1:3000/cb";
    const ALICE: Verdict<'_> = Verdict::LogIn {
        user_id: "alice",
        remember: false,
    };

    fn client() -> Client {
        Client {
            id: "till".to_owned(),
            secret: "secret".to_owned(),
            redirect_uri: BACK.to_owned(),
        }
    }

    fn start(desk: &mut Desk, changes: &[(&str, &str)]) -> Step {
        let mut params = vec![
            ("response_type", "code"),
            ("client_id", "till"),
            ("redirect_uri", BACK),
            ("scope", "read receive offline"),
            ("state", "0123456789"),
        ];
        for change in changes {
            params.retain(|(name, _)| name != &change.0);
            params.push(*change);
        }
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(params)
            .finish();
        desk.authorize(
            &query,
            &Cookies::default(),
            &client(),
            &Rules::default(),
            &mut Tables::default(),
            0,
        )
    }

    fn error_of(step: &Step) -> String {
        let Step::Back(url) = step else {
            panic!("not sent back: {step:?}");
        };
        let pairs = first_values(url.query().unwrap_or("").as_bytes());
        assert!(pairs.contains_key("state"));
        pairs.get("error").cloned().unwrap_or_default()
    }

    fn follow(desk: &mut Desk, tables: &mut Tables, address: &str, cookies: &Cookies) -> Step {
        let query = address.split_once('?').expect("query").1;
        desk.authorize(query, cookies, &client(), &Rules::default(), tables, 1000)
    }

    #[test]
    fn mistakes_before_the_redirect_uri_stay_at_hydra_and_later_ones_go_back() {
        let mut desk = Desk::default();
        assert!(matches!(
            start(&mut desk, &[("client_id", "other")]),
            Step::ErrorPage { .. }
        ));
        assert!(matches!(
            start(&mut desk, &[("redirect_uri", "http://127.0.0.1:3000/x")]),
            Step::ErrorPage { .. }
        ));
        assert_eq!(error_of(&start(&mut desk, &[("state", "1234567")])), "invalid_state");
        assert_eq!(error_of(&start(&mut desk, &[("scope", "read admin")])), "invalid_scope");
        assert_eq!(
            error_of(&start(&mut desk, &[("response_type", "token")])),
            "unsupported_response_type"
        );
        assert_eq!(error_of(&start(&mut desk, &[("prompt", "none")])), "login_required");
    }

    #[test]
    fn a_loopback_address_may_come_with_another_port() {
        assert!(matches_registered("http://127.0.0.1:49152/cb", BACK));
        assert!(!matches_registered("http://localhost:3000/cb", BACK));
        assert!(!matches_registered(
            "http://localhost:3001/cb",
            "http://localhost:3000/cb"
        ));
    }

    #[test]
    fn the_earlier_of_two_tabs_fails_and_the_later_gets_a_code_with_what_was_ticked() {
        let (mut desk, mut tables) = (Desk::default(), Tables::default());
        let Step::Login { challenge: first, .. } = start(&mut desk, &[]) else {
            panic!()
        };
        let Step::Login {
            challenge: second,
            csrf,
        } = start(&mut desk, &[])
        else {
            panic!()
        };
        let mut jar = Cookies {
            login_csrf: Some(csrf),
            ..Cookies::default()
        };
        let earlier = desk.decide(Page::Login, &first, &ALICE, 0).expect("open");
        assert_eq!(
            error_of(&follow(&mut desk, &mut tables, &earlier, &jar)),
            "request_forbidden"
        );
        let later = desk.decide(Page::Login, &second, &ALICE, 0).expect("open");
        let Step::Consent { challenge, csrf, .. } = follow(&mut desk, &mut tables, &later, &jar) else {
            panic!()
        };
        jar.consent_csrf = Some(csrf);
        let ticked = ["read".to_owned(), "write".to_owned()];
        let end = desk
            .decide(Page::Consent, &challenge, &Verdict::Grant(&ticked), 0)
            .expect("open");
        let Step::Back(url) = follow(&mut desk, &mut tables, &end, &jar) else {
            panic!()
        };
        assert!(url.query().is_some_and(|query| query.contains("scope=read&state=")));
        assert_eq!(error_of(&follow(&mut desk, &mut tables, &end, &jar)), "access_denied");
    }
}
