//! Ory Hydra's rules for codes and tokens, in both of the dialects that Blink may run.
//!
//! No HTTP here: the functions take the time and what was sent, and answer with a token pair or with the very error
//! that Hydra would send. Hydra 2.2.0 and 26.2.0 were both measured; where they differ the code asks [`Dialect`].

use std::collections::HashMap;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::clock::Millis;

const CODE_LIFE: Millis = 10 * 60_000;
const REFRESH_LIFE: Millis = 720 * 3_600_000;
/// Hydra ≥ 25.4 forgets a rotated refresh token after 30 minutes; reuse then looks like an unknown token.
const USED_REFRESH_LIFE: Millis = 30 * 60_000;

/// Which Hydra is played.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Dialect {
    /// Hydra 2.2.0, the version of Blink's charts: reuse is `401 token_inactive`.
    #[default]
    #[serde(rename = "2.2")]
    V2_2,
    /// Hydra 26.2.0: reuse is `400 invalid_grant`.
    #[serde(rename = "26")]
    V26,
}

/// Hydra's `oauth2.grant.refresh_token.rotation_grace_*`: how long and how often a rotated token may be used again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grace {
    pub millis: Millis,
    /// 0: as often as one likes within the time.
    pub count: u32,
}

/// The switches of this Hydra.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rules {
    pub dialect: Dialect,
    /// Seconds an access token lives.
    pub access_ttl: i64,
    /// Default: none, as in every Hydra that was not told otherwise.
    pub grace: Option<Grace>,
    /// The client may skip the consent page: everything asked is granted.
    pub skip_consent: bool,
    /// What the client is registered for.
    pub client_scopes: Vec<String>,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            dialect: Dialect::default(),
            access_ttl: 3600,
            grace: None,
            skip_consent: false,
            client_scopes: ["read", "receive", "write", "offline", "offline_access", "openid"]
                .map(str::to_owned)
                .into(),
        }
    }
}

impl Rules {
    /// Hydra 2.2.0 has no grace, whatever it is told.
    fn grace(&self) -> Option<Grace> {
        self.grace.filter(|_| self.dialect == Dialect::V26)
    }
}

/// An answer of the token endpoint that is not a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub status: u16,
    pub error: &'static str,
    pub description: String,
}

const GRANT: &str = "The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh \
                     token is invalid, expired, revoked, does not match the redirection URI used in the authorization \
                     request, or was issued to another client.";
const REQUEST: &str = "The request is missing a required parameter, includes an invalid parameter value, includes a \
                       parameter more than once, or is otherwise malformed.";
/// What fosite says where it says nothing in particular.
const CAREFUL: &str = "Make sure that the various parameters are correct, be aware of case sensitivity and trim your \
                       parameters. Make sure that the client you are using has exactly whitelisted the redirect_uri you \
                       specified.";

impl Refusal {
    /// 400 `invalid_grant`, Hydra's long sentence and the hint behind it.
    pub fn grant(hint: &str) -> Self {
        Self::new(400, "invalid_grant", GRANT, hint)
    }

    /// 400 `invalid_request`.
    pub fn request(hint: &str) -> Self {
        Self::new(
            400,
            "invalid_request",
            REQUEST,
            if hint.is_empty() { CAREFUL } else { hint },
        )
    }

    /// 400 `invalid_scope`: the client is not registered for it.
    pub fn scope(scope: &str) -> Self {
        let hint = format!("The OAuth 2.0 Client is not allowed to request scope '{scope}'.");
        Self::new(
            400,
            "invalid_scope",
            "The requested scope is invalid, unknown, or malformed.",
            &hint,
        )
    }

    /// 400 `unauthorized_client`.
    pub fn grant_type(grant_type: &str) -> Self {
        let hint = format!("The OAuth 2.0 Client is not allowed to use authorization grant '{grant_type}'.");
        let text = "The client is not authorized to request a token using this method.";
        Self::new(400, "unauthorized_client", text, &hint)
    }

    /// 401 `invalid_client`.
    pub fn client(hint: &str) -> Self {
        let text = "Client authentication failed (e.g., unknown client, no client authentication included, or \
                    unsupported authentication method).";
        Self::new(401, "invalid_client", text, hint)
    }

    fn inactive() -> Self {
        let text = "Token is inactive because it is malformed, expired or otherwise invalid.";
        Self::new(401, "token_inactive", text, "Token validation failed.")
    }

    fn new(status: u16, error: &'static str, text: &str, hint: &str) -> Self {
        Self {
            status,
            error,
            description: format!("{text} {hint}").trim_end().to_owned(),
        }
    }
}

/// A successful answer of the token endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issued {
    pub access_token: String,
    pub refresh_token: Option<String>,
    /// Whole seconds, rounded down.
    pub expires_in: i64,
    /// As granted, space separated; may be empty.
    pub scope: String,
}

/// What a login has given: tokens of one grant live and die together.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Grant {
    pub user_id: String,
    pub scopes: Vec<String>,
    pub client_id: String,
    pub authenticated_at: Millis,
    pub requested_at: Millis,
}

impl Grant {
    fn offline(&self) -> bool {
        self.scopes
            .iter()
            .any(|scope| scope == "offline" || scope == "offline_access")
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Code {
    grant: String,
    redirect_uri: String,
    pkce: Pkce,
    expires_at: Millis,
    used: bool,
}

/// Hydra keeps the PKCE challenge in a row of its own and deletes it *before* comparing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pkce {
    NeverSent,
    Challenge(String),
    Burnt,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Access {
    grant: String,
    issued_at: Millis,
    expires_at: Millis,
    /// The refresh token issued together with this one; a graceful rotation deletes only its own sibling.
    sibling: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Refresh {
    grant: String,
    active: bool,
    expires_at: Millis,
    first_used: Option<Millis>,
    uses: u32,
}

/// What the API learns about a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bearer {
    Access { user_id: String, scopes: Vec<String> },
    Refresh,
    Inactive,
}

/// The tables of this Hydra.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Tables {
    grants: HashMap<String, Grant>,
    codes: HashMap<String, Code>,
    access: HashMap<String, Access>,
    refresh: HashMap<String, Refresh>,
}

/// What a code exchange brings along.
pub struct Exchange<'a> {
    pub code: &'a str,
    pub redirect_uri: &'a str,
    pub code_verifier: &'a str,
    pub client_id: &'a str,
}

/// A mark of what happened, for the counters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reuse {
    No,
    Yes,
}

impl Tables {
    /// A fresh code for a fresh grant.
    pub fn issue_code(&mut self, grant: Grant, redirect_uri: &str, pkce: Pkce, now: Millis) -> String {
        let (id, code) = (uuid::Uuid::new_v4().to_string(), opaque("ac"));
        self.grants.insert(id.clone(), grant);
        let row = Code {
            grant: id,
            redirect_uri: redirect_uri.to_owned(),
            pkce,
            expires_at: now + CODE_LIFE,
            used: false,
        };
        self.codes.insert(code.clone(), row);
        code
    }

    /// The checks of a code exchange. A code that was used before takes every token of its grant with it, and a
    /// verifier, right or wrong, is tried once.
    ///
    /// # Errors
    /// Hydra's refusal, and whether it was a reuse.
    pub fn check_code(&mut self, sent: &Exchange<'_>, rules: &Rules, now: Millis) -> Result<(), (Refusal, Reuse)> {
        let fail = |hint: &str| Err((Refusal::grant(hint), Reuse::No));
        let Some(row) = self.codes.get_mut(sent.code) else {
            return fail("");
        };
        if row.used {
            let grant = row.grant.clone();
            self.end_grant(&grant, rules.dialect);
            return Err((
                Refusal::grant("The authorization code has already been used."),
                Reuse::Yes,
            ));
        }
        if now >= row.expires_at {
            return fail("");
        }
        if self
            .grants
            .get(&row.grant)
            .is_none_or(|grant| grant.client_id != sent.client_id)
        {
            return fail(
                "The OAuth 2.0 Client ID from this request does not match the one from the authorize request.",
            );
        }
        // One that was left out at the authorization may come with anything.
        if !row.redirect_uri.is_empty() && row.redirect_uri != sent.redirect_uri {
            return fail("The 'redirect_uri' from this request does not match the one from the authorize request.");
        }
        verify(&mut row.pkce, sent.code_verifier, rules.dialect).map_err(|refusal| (refusal, Reuse::No))
    }

    /// Spends a code that [`Self::check_code`] has passed. Between the two lies Hydra's transaction, in which another
    /// request may have been quicker.
    ///
    /// # Errors
    /// The code was spent in between.
    pub fn spend_code(&mut self, code: &str, rules: &Rules, now: Millis) -> Result<Issued, Refusal> {
        let Some(row) = self.codes.get_mut(code).filter(|row| !row.used) else {
            return Err(Refusal::grant("The authorization code has already been used."));
        };
        row.used = true;
        let grant = row.grant.clone();
        self.issue(&grant, rules, now).ok_or_else(|| Refusal::grant(""))
    }

    /// The checks of a refresh, before the transaction.
    ///
    /// # Errors
    /// Hydra's refusal, and whether it was a reuse, which has then revoked the whole grant.
    pub fn check_refresh(
        &mut self,
        token: &str,
        client_id: &str,
        rules: &Rules,
        now: Millis,
    ) -> Result<(), (Refusal, Reuse)> {
        let unknown = match rules.dialect {
            Dialect::V2_2 => "",
            Dialect::V26 => "The refresh token is malformed or not valid.",
        };
        self.forget_long_used(rules.dialect, now);
        let Some(row) = self.refresh.get(token) else {
            return Err((Refusal::grant(unknown), Reuse::No));
        };
        let expired = now >= row.expires_at;
        if !row.active && (expired || !row.in_grace(rules, now)) {
            return Err((self.punish_reuse(token, rules.dialect), Reuse::Yes));
        }
        let Some(grant) = self.grants.get(&row.grant).filter(|grant| grant.client_id == client_id) else {
            let hint =
                "The OAuth 2.0 Client ID from this request does not match the ID during the initial token issuance.";
            return Err((Refusal::grant(hint), Reuse::No));
        };
        if let Some(lost) = grant.scopes.iter().find(|scope| !rules.client_scopes.contains(scope)) {
            return Err((Refusal::scope(lost), Reuse::No));
        }
        if expired {
            let hint = if rules.dialect == Dialect::V26 {
                "The refresh token expired."
            } else {
                ""
            };
            return Err((Refusal::grant(hint), Reuse::No));
        }
        Ok(())
    }

    /// Rotates: the old refresh token goes inactive, the access tokens of the grant are deleted, a new pair is issued.
    /// Where another request has rotated the same token since [`Self::check_refresh`], Hydra 26.2.0 mostly answers with
    /// a second pair, whose access token works and whose refresh token does not, and neither does the first one's.
    ///
    /// # Errors
    /// Another request was quicker, at Hydra 2.2.0 or with the last use of a grace; the grant is gone.
    pub fn rotate(&mut self, token: &str, rules: &Rules, now: Millis) -> Result<Issued, Refusal> {
        let lost = Refusal::request(match rules.dialect {
            Dialect::V2_2 => {
                "Failed to refresh token because of multiple concurrent requests using the same token which is not allowed."
            }
            Dialect::V26 => "Failed to refresh token. Please retry the request.",
        });
        let graceful = rules.grace().is_some();
        let Some(row) = self.refresh.get_mut(token) else {
            return Err(lost);
        };
        if !row.active && !row.in_grace(rules, now) {
            let grant = row.grant.clone();
            // Graceful: the others have used it up meanwhile, and what they were given lives.
            if graceful || rules.dialect == Dialect::V2_2 {
                return Err(lost);
            }
            let second = self.issue(&grant, rules, now).ok_or(lost)?;
            self.refresh.retain(|_, row| row.grant != grant);
            return Ok(second);
        }
        row.active = false;
        row.first_used.get_or_insert(now);
        row.uses += 1;
        let grant = row.grant.clone();
        self.access
            .retain(|_, access| access.grant != grant || (graceful && access.sibling.as_deref() != Some(token)));
        self.issue(&grant, rules, now).ok_or(lost)
    }

    /// `POST /oauth2/revoke`. Nonsense, strangers' and already rotated tokens change nothing, and all of it is 200.
    /// Returns how many tokens died.
    pub fn revoke(&mut self, token: &str, client_id: &str, rules: &Rules, now: Millis) -> u64 {
        let by_refresh = self
            .refresh
            .get(token)
            .filter(|row| row.active || row.in_grace(rules, now))
            .map(|row| row.grant.clone());
        let Some(grant) = by_refresh.or_else(|| self.access.get(token).map(|row| row.grant.clone())) else {
            return 0;
        };
        if self.grants.get(&grant).is_none_or(|row| row.client_id != client_id) {
            return 0;
        }
        self.end_grant(&grant, rules.dialect)
    }

    /// The user removes the app at Blink: the consent and everything that hangs on it is deleted, rows and all.
    pub fn remove_consent(&mut self, user_id: &str) {
        let gone: Vec<String> = self
            .grants
            .iter()
            .filter(|(_, grant)| grant.user_id == user_id)
            .map(|(id, _)| id.clone())
            .collect();
        self.grants.retain(|id, _| !gone.contains(id));
        self.codes.retain(|_, row| !gone.contains(&row.grant));
        self.access.retain(|_, row| !gone.contains(&row.grant));
        self.refresh.retain(|_, row| !gone.contains(&row.grant));
    }

    /// Lets every access token lapse now; refresh tokens live on.
    pub fn expire_access_tokens(&mut self, now: Millis) {
        for row in self.access.values_mut() {
            row.expires_at = row.expires_at.min(now);
        }
    }

    /// Lets every refresh token lapse now.
    pub fn expire_refresh_tokens(&mut self, now: Millis) {
        for row in self.refresh.values_mut() {
            row.expires_at = row.expires_at.min(now);
        }
    }

    /// What Oathkeeper's introspection would say.
    pub fn introspect(&self, token: &str, rules: &Rules, now: Millis) -> Bearer {
        if let Some(row) = self.access.get(token).filter(|row| now < row.expires_at) {
            return match self.grants.get(&row.grant) {
                Some(grant) => Bearer::Access {
                    user_id: grant.user_id.clone(),
                    scopes: grant.scopes.clone(),
                },
                None => Bearer::Inactive,
            };
        }
        match self.refresh.get(token) {
            Some(row) if now < row.expires_at && (row.active || row.in_grace(rules, now)) => Bearer::Refresh,
            _ => Bearer::Inactive,
        }
    }

    /// When that access token was issued and lapses, and the grant behind it, whether or not it still lives.
    pub fn access_token(&self, token: &str) -> Option<(Millis, Millis, &Grant)> {
        let row = self.access.get(token)?;
        Some((row.issued_at, row.expires_at, self.grants.get(&row.grant)?))
    }

    /// How many access and refresh tokens would be accepted now.
    pub fn live_tokens(&self, now: Millis) -> (usize, usize) {
        let access = self.access.values().filter(|row| now < row.expires_at).count();
        let refresh = self
            .refresh
            .values()
            .filter(|row| row.active && now < row.expires_at)
            .count();
        (access, refresh)
    }

    fn issue(&mut self, grant_id: &str, rules: &Rules, now: Millis) -> Option<Issued> {
        let grant = self.grants.get(grant_id)?;
        let scope = grant.scopes.join(" ");
        let refresh_token = grant.offline().then(|| opaque("rt"));
        // Hydra keeps expiry in whole seconds, rounded, and tells the rest rounded down: 3599 or 3600 for an hour.
        let expires_at = (now + rules.access_ttl * 1000 + 500).div_euclid(1000) * 1000;
        let issued = Issued {
            access_token: opaque("at"),
            refresh_token: refresh_token.clone(),
            expires_in: (expires_at - now).div_euclid(1000),
            scope,
        };
        let access = Access {
            grant: grant_id.to_owned(),
            issued_at: now,
            expires_at,
            sibling: refresh_token.clone(),
        };
        self.access.insert(issued.access_token.clone(), access);
        if let Some(token) = refresh_token {
            let row = Refresh {
                grant: grant_id.to_owned(),
                active: true,
                expires_at: now + REFRESH_LIFE,
                first_used: None,
                uses: 0,
            };
            self.refresh.insert(token, row);
        }
        Some(issued)
    }

    /// Hydra: the reused token's own row goes, then every token of the login. The third use finds no row.
    fn punish_reuse(&mut self, token: &str, dialect: Dialect) -> Refusal {
        if let Some(row) = self.refresh.remove(token) {
            self.end_grant(&row.grant, dialect);
        }
        match dialect {
            Dialect::V2_2 => Refusal::inactive(),
            Dialect::V26 => Refusal::grant("The refresh token was already used."),
        }
    }

    /// Ends all tokens of a grant. Hydra 2.2.0 keeps the refresh rows as inactive (later use: `token_inactive`),
    /// 26.2.0 deletes them (later use: `invalid_grant`). Returns how many were alive.
    fn end_grant(&mut self, grant: &str, dialect: Dialect) -> u64 {
        let access = self.access.values().filter(|row| row.grant == grant).count();
        let refresh = self
            .refresh
            .values()
            .filter(|row| row.active && row.grant == grant)
            .count();
        self.access.retain(|_, row| row.grant != grant);
        match dialect {
            Dialect::V26 => self.refresh.retain(|_, row| row.grant != grant),
            Dialect::V2_2 => {
                for row in self.refresh.values_mut().filter(|row| row.grant == grant) {
                    row.active = false;
                    // No grace for what was revoked rather than rotated.
                    row.first_used = Some(Millis::MIN / 2);
                }
            }
        }
        u64::try_from(access + refresh).unwrap_or(u64::MAX)
    }

    fn forget_long_used(&mut self, dialect: Dialect, now: Millis) {
        if dialect == Dialect::V26 {
            self.refresh
                .retain(|_, row| row.first_used.is_none_or(|used| now - used < USED_REFRESH_LIFE));
        }
    }
}

impl Refresh {
    fn in_grace(&self, rules: &Rules, now: Millis) -> bool {
        let (Some(grace), Some(first)) = (rules.grace(), self.first_used) else {
            return false;
        };
        now < first.saturating_add(grace.millis) && (grace.count == 0 || self.uses < grace.count)
    }
}

/// Fosite's order: the row is taken, then the verifier's shape is judged, then it is compared.
fn verify(pkce: &mut Pkce, verifier: &str, dialect: Dialect) -> Result<(), Refusal> {
    let gone = "Unable to find initial PKCE data tied to this request";
    let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    if *pkce == Pkce::NeverSent {
        match dialect {
            _ if verifier.is_empty() => return Ok(()),
            Dialect::V26 => return Err(Refusal::grant(gone)),
            // It keeps a row for an empty challenge too.
            Dialect::V2_2 => *pkce = Pkce::Challenge(String::new()),
        }
    }
    match std::mem::replace(pkce, Pkce::Burnt) {
        // Hydra 26.2.0 falls back to "no PKCE" when the row is gone and no verifier is sent; 2.2.0 does not.
        Pkce::Burnt if verifier.is_empty() && dialect == Dialect::V26 => Ok(()),
        Pkce::NeverSent | Pkce::Burnt => Err(Refusal::grant(gone)),
        Pkce::Challenge(_) if verifier.len() < 43 => {
            Err(Refusal::grant("The PKCE code verifier must be at least 43 characters."))
        }
        Pkce::Challenge(_) if verifier.len() > 128 => Err(Refusal::grant(
            "The PKCE code verifier can not be longer than 128 characters.",
        )),
        Pkce::Challenge(_) if !verifier.bytes().all(unreserved) => Err(Refusal::grant(
            "The PKCE code verifier must only contain [a-Z], [0-9], '-', '.', '_', '~'.",
        )),
        Pkce::Challenge(challenge) if URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)) == challenge => Ok(()),
        Pkce::Challenge(_) => Err(Refusal::grant(
            "The PKCE code challenge did not match the code verifier.",
        )),
    }
}

/// Hydra's opaque tokens: 32 random bytes, a dot, a signature; 94 characters in all.
fn opaque(kind: &str) -> String {
    format!("ory_{kind}_{}.{}", random(), random())
}

/// 43 characters of base64url from the system's generator.
pub fn random() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}

#[cfg(test)]
mod tests {
    use super::*;

    const VERIFIER: &str = "a-verifier-that-is-long-enough-for-hydra-0123456789";
    const BACK: &str = "http://127.0.0.1/cb";

    fn rules(dialect: Dialect) -> Rules {
        Rules {
            dialect,
            ..Rules::default()
        }
    }

    fn code(tables: &mut Tables, scopes: &[&str]) -> String {
        let grant = Grant {
            user_id: "alice".to_owned(),
            scopes: scopes.iter().map(|&scope| scope.to_owned()).collect(),
            client_id: "till".to_owned(),
            authenticated_at: 0,
            requested_at: 0,
        };
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(VERIFIER));
        tables.issue_code(grant, BACK, Pkce::Challenge(challenge), 0)
    }

    fn exchange(tables: &mut Tables, code: &str, verifier: &str, rules: &Rules) -> Result<Issued, Refusal> {
        let sent = Exchange {
            code,
            redirect_uri: BACK,
            code_verifier: verifier,
            client_id: "till",
        };
        tables.check_code(&sent, rules, 1000).map_err(|(refusal, _)| refusal)?;
        tables.spend_code(code, rules, 1000)
    }

    fn refresh(tables: &mut Tables, token: &str, rules: &Rules, now: Millis) -> Result<Issued, Refusal> {
        tables
            .check_refresh(token, "till", rules, now)
            .map_err(|(refusal, _)| refusal)?;
        tables.rotate(token, rules, now)
    }

    fn sign_in(rules: &Rules) -> (Tables, Issued) {
        let mut tables = Tables::default();
        let code = code(&mut tables, &["read", "offline"]);
        let issued = exchange(&mut tables, &code, VERIFIER, rules).expect("exchanged");
        (tables, issued)
    }

    fn refresh_token(issued: &Issued) -> String {
        issued.refresh_token.clone().expect("offline was granted")
    }

    #[test]
    fn a_refresh_token_comes_only_with_offline_and_the_scope_may_be_empty() {
        let rules = Rules::default();
        let mut tables = Tables::default();
        let code = code(&mut tables, &[]);
        let issued = exchange(&mut tables, &code, VERIFIER, &rules).expect("exchanged");
        assert_eq!((issued.scope.as_str(), issued.refresh_token), ("", None));
        assert_eq!(issued.access_token.len(), 94);
        assert_eq!(issued.expires_in, 3600);
    }

    #[test]
    fn a_code_used_twice_ends_the_tokens_of_its_grant() {
        let rules = Rules::default();
        let mut tables = Tables::default();
        let code = code(&mut tables, &["read", "offline"]);
        let issued = exchange(&mut tables, &code, VERIFIER, &rules).expect("exchanged");
        let refusal = exchange(&mut tables, &code, VERIFIER, &rules).expect_err("used");
        assert!(
            refusal
                .description
                .ends_with("The authorization code has already been used.")
        );
        assert_eq!(tables.introspect(&issued.access_token, &rules, 2000), Bearer::Inactive);
        assert_eq!(
            refresh(&mut tables, &refresh_token(&issued), &rules, 2000)
                .expect_err("dead")
                .status,
            401
        );
    }

    #[test]
    fn a_wrong_verifier_burns_the_challenge_and_only_hydra_26_then_does_without() {
        for (dialect, accepted) in [(Dialect::V2_2, false), (Dialect::V26, true)] {
            let rules = rules(dialect);
            let mut tables = Tables::default();
            let code = code(&mut tables, &["read"]);
            let wrong = exchange(&mut tables, &code, &"x".repeat(43), &rules).expect_err("wrong");
            assert!(wrong.description.ends_with("did not match the code verifier."));
            let right = exchange(&mut tables, &code, VERIFIER, &rules).expect_err("burnt");
            assert!(
                right
                    .description
                    .ends_with("Unable to find initial PKCE data tied to this request")
            );
            assert_eq!(exchange(&mut tables, &code, "", &rules).is_ok(), accepted);
        }
    }

    #[test]
    fn a_wrong_redirect_uri_leaves_the_code_and_a_code_lapses_after_ten_minutes() {
        let rules = Rules::default();
        let mut tables = Tables::default();
        let code = code(&mut tables, &["read"]);
        let mut sent = Exchange {
            code: &code,
            redirect_uri: "http://127.0.0.1/elsewhere",
            code_verifier: VERIFIER,
            client_id: "till",
        };
        assert!(tables.check_code(&sent, &rules, 0).is_err());
        sent.redirect_uri = BACK;
        assert!(tables.clone().check_code(&sent, &rules, CODE_LIFE).is_err());
        assert!(tables.check_code(&sent, &rules, CODE_LIFE - 1).is_ok());
    }

    #[test]
    fn rotation_ends_the_old_access_token_and_keeps_the_scope() {
        let rules = Rules::default();
        let (mut tables, first) = sign_in(&rules);
        let second = refresh(&mut tables, &refresh_token(&first), &rules, 2000).expect("rotated");
        assert_eq!(tables.introspect(&first.access_token, &rules, 2000), Bearer::Inactive);
        assert!(matches!(
            tables.introspect(&second.access_token, &rules, 2000),
            Bearer::Access { .. }
        ));
        assert_eq!(second.scope, "read offline");
    }

    #[test]
    fn reuse_of_a_rotated_token_ends_the_whole_chain_in_both_dialects() {
        let expected = [
            (Dialect::V2_2, 401, "token_inactive"),
            (Dialect::V26, 400, "invalid_grant"),
        ];
        for (dialect, status, error) in expected {
            let rules = rules(dialect);
            let (mut tables, first) = sign_in(&rules);
            let second = refresh(&mut tables, &refresh_token(&first), &rules, 2000).expect("rotated");
            let reuse = refresh(&mut tables, &refresh_token(&first), &rules, 3000).expect_err("reuse");
            assert_eq!((reuse.status, reuse.error), (status, error));
            let dead = refresh(&mut tables, &refresh_token(&second), &rules, 3000).expect_err("chain");
            assert_eq!((dead.status, dead.error), (status, error));
            let third = refresh(&mut tables, &refresh_token(&first), &rules, 3000).expect_err("no row");
            assert_eq!((third.status, third.error), (400, "invalid_grant"));
        }
    }

    #[test]
    fn of_two_refreshes_in_one_transaction_the_later_is_an_invalid_request() {
        let rules = Rules::default();
        let (mut tables, first) = sign_in(&rules);
        let token = refresh_token(&first);
        tables.check_refresh(&token, "till", &rules, 2000).expect("both begin");
        tables.check_refresh(&token, "till", &rules, 2000).expect("both begin");
        let winner = tables.rotate(&token, &rules, 2000).expect("winner");
        let loser = tables.rotate(&token, &rules, 2000).expect_err("loser");
        assert_eq!((loser.status, loser.error), (400, "invalid_request"));
        refresh(&mut tables, &refresh_token(&winner), &rules, 3000).expect("the winner's pair is good");
    }

    #[test]
    fn of_two_refreshes_in_one_transaction_hydra_26_answers_both_and_honours_neither() {
        let rules = rules(Dialect::V26);
        let (mut tables, first) = sign_in(&rules);
        let token = refresh_token(&first);
        tables.check_refresh(&token, "till", &rules, 2000).expect("both begin");
        tables.check_refresh(&token, "till", &rules, 2000).expect("both begin");
        for pair in [0, 1].map(|_| tables.rotate(&token, &rules, 2000).expect("both answered")) {
            assert!(matches!(
                tables.introspect(&pair.access_token, &rules, 2000),
                Bearer::Access { .. } | Bearer::Inactive
            ));
            let next = refresh(&mut tables, &refresh_token(&pair), &rules, 3000).expect_err("not honoured");
            assert_eq!((next.status, next.error), (400, "invalid_grant"));
        }
    }

    #[test]
    fn a_grace_period_lets_a_rotated_token_be_used_so_often_and_so_long() {
        let mut rules = rules(Dialect::V26);
        rules.grace = Some(Grace {
            millis: 10_000,
            count: 3,
        });
        let (mut tables, first) = sign_in(&rules);
        let token = refresh_token(&first);
        for now in [2000, 3000, 4000] {
            refresh(&mut tables, &token, &rules, now).expect("within grace");
        }
        assert!(refresh(&mut tables, &token, &rules, 5000).is_err(), "used up");
    }

    #[test]
    fn revoking_a_stale_refresh_token_revokes_nothing() {
        let rules = Rules::default();
        let (mut tables, first) = sign_in(&rules);
        let second = refresh(&mut tables, &refresh_token(&first), &rules, 2000).expect("rotated");
        assert_eq!(tables.revoke(&refresh_token(&first), "till", &rules, 2000), 0);
        assert!(matches!(
            tables.introspect(&second.access_token, &rules, 2000),
            Bearer::Access { .. }
        ));
        assert_eq!(tables.revoke(&second.access_token, "till", &rules, 2000), 2);
        assert_eq!(
            tables.introspect(&refresh_token(&second), &rules, 2000),
            Bearer::Inactive
        );
    }

    #[test]
    fn a_removed_app_is_an_invalid_grant_in_both_dialects() {
        for dialect in [Dialect::V2_2, Dialect::V26] {
            let rules = rules(dialect);
            let (mut tables, first) = sign_in(&rules);
            tables.remove_consent("alice");
            assert_eq!(tables.live_tokens(2000), (0, 0));
            let refusal = refresh(&mut tables, &refresh_token(&first), &rules, 2000).expect_err("removed");
            assert_eq!((refusal.status, refusal.error), (400, "invalid_grant"));
        }
    }

    #[test]
    fn expiry_is_rounded_to_whole_seconds() {
        let rules = Rules {
            access_ttl: 3,
            ..Rules::default()
        };
        let mut tables = Tables::default();
        let code = code(&mut tables, &["read"]);
        tables.codes.get_mut(&code).expect("there").pkce = Pkce::NeverSent;
        let early = tables.spend_code(&code, &rules, 1400).expect("issued");
        assert_eq!(early.expires_in, 2);
    }
}
