//! Rules of a grant, without I/O: what an answer of Hydra means, when a token is worth renewing, what was granted.
//!
//! Requirement numbers are those of the relying-party specification that `docs/sign-in.md` lists.

use std::{collections::BTreeSet, time::Duration};

use secrecy::SecretString;
use serde_json::Value;

use crate::{
    auth::flow::provider::{Answer, HttpAnswer},
    clock::{Millis, millis},
};

/// A token's life when Hydra does not say it sensibly (X6).
const DEFAULT_LIFE: Duration = Duration::from_secs(15 * 60);
/// Nobody's access token lives longer (X6).
const LONGEST_LIFE: Duration = Duration::from_secs(365 * 24 * 3600);

/// What was granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scopes(BTreeSet<String>);

impl Scopes {
    /// Splits on spaces, dropping empties (X8). Who may `write` may `receive` at Blink, whether that was ticked or not.
    pub fn parse(text: &str) -> Self {
        let named = text.split(' ').filter(|s| !s.is_empty());
        let implied = named.clone().filter(|s| *s == "write").map(|_| "receive");
        Self(named.chain(implied).map(str::to_owned).collect())
    }

    pub fn has(&self, scope: &str) -> bool {
        self.0.contains(scope)
    }

    /// Hydra calls the same permission `offline` and `offline_access`.
    pub fn has_offline(&self) -> bool {
        self.has("offline") || self.has("offline_access")
    }

    /// Good for anything here? An empty set is *unlimited* at Blink's API, so it is refused.
    pub fn is_acceptable(&self) -> bool {
        self.has("read")
    }

    /// As stored.
    pub fn text(&self) -> String {
        self.0.iter().cloned().collect::<Vec<_>>().join(" ")
    }
}

/// A pair of tokens, as far as an answer held them.
#[derive(Debug)]
pub struct Tokens {
    /// Missing from an answer that still held a refresh token (R8).
    pub access: Option<SecretString>,
    pub refresh: Option<SecretString>,
    /// `None`: not said, so what was asked for.
    pub scope: Option<Scopes>,
    pub life: Duration,
}

/// What an answer of the token endpoint means.
#[derive(Debug)]
pub enum Verdict {
    Granted(Tokens),
    /// The grant is dead, by Hydra's own word.
    Dead(&'static str),
    /// Our registration at Blink is at fault; nobody else can mend it (R10.4).
    Operator(String),
    /// Said of a request that was right: somebody else renews (R10.5).
    Ambiguous,
    /// Trouble on the way. `executed`: Hydra may have done it all the same.
    Trouble {
        executed: bool,
        retry_after: Option<Duration>,
    },
}

/// Reads an answer; the status class comes before the body (R10).
pub fn read_answer(answer: Answer) -> Verdict {
    match answer {
        Answer::NotSent => Verdict::Trouble {
            executed: false,
            retry_after: None,
        },
        Answer::Lost => Verdict::Trouble {
            executed: true,
            retry_after: None,
        },
        Answer::Http(answer) => read_http(&answer),
    }
}

fn read_http(answer: &HttpAnswer) -> Verdict {
    let body = parse_json(&answer.body);
    match (answer.status, body) {
        (200..=299, Some(body)) => read_success(&body),
        // A success that cannot be read was executed all the same; a redirect is nothing that Hydra does here.
        (200..=399, _) => trouble(answer, true),
        // Complete answers that say "not now".
        (408 | 425 | 429 | 500..=599, body) => trouble(answer, body.is_none() && answer.status != 429),
        (400..=499, Some(body)) => read_refusal(answer, &body),
        (404, None) => Verdict::Operator("404".to_owned()),
        _ => trouble(answer, true),
    }
}

fn trouble(answer: &HttpAnswer, executed: bool) -> Verdict {
    Verdict::Trouble {
        executed,
        retry_after: answer.retry_after,
    }
}

/// A byte order mark and white space around are tolerated (X5).
fn parse_json(body: &[u8]) -> Option<Value> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    serde_json::from_slice(body).ok().filter(Value::is_object)
}

fn read_success(body: &Value) -> Verdict {
    let text = |name: &str| body[name].as_str().filter(|s| !s.is_empty());
    let access = text("access_token");
    let refresh = text("refresh_token").map(SecretString::from);
    let bearer = text("token_type").is_some_and(|t| t.eq_ignore_ascii_case("bearer"));
    let usable = access.filter(|_| bearer && body.get("error").is_none());
    if usable.is_none() && refresh.is_none() {
        return Verdict::Trouble {
            executed: true,
            retry_after: None,
        };
    }
    Verdict::Granted(Tokens {
        access: usable.map(SecretString::from),
        refresh,
        scope: body["scope"].as_str().map(Scopes::parse),
        life: read_life(&body["expires_in"]),
    })
}

/// `expires_in` as integer, numeric string or fraction; anything else is [`DEFAULT_LIFE`] (X6).
fn read_life(value: &Value) -> Duration {
    let seconds = match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    };
    match seconds.filter(|s| s.is_finite() && *s > 0.0) {
        Some(seconds) => Duration::try_from_secs_f64(seconds)
            .unwrap_or(LONGEST_LIFE)
            .min(LONGEST_LIFE),
        None => DEFAULT_LIFE,
    }
}

fn read_refusal(answer: &HttpAnswer, body: &Value) -> Verdict {
    let error = body["error"].as_str().unwrap_or_default();
    match (answer.status, error) {
        (400, "invalid_grant") => Verdict::Dead("invalid_grant"),
        // Hydra 2.2 says this, with 401, of a refresh token that was used before.
        (401, "token_inactive") => Verdict::Dead("token_inactive"),
        (400, "invalid_scope") => Verdict::Dead("invalid_scope"),
        (403, "scope_not_granted") => Verdict::Dead("scope_not_granted"),
        (400, "invalid_request") => Verdict::Ambiguous,
        _ => Verdict::Operator(format!("{} {}", answer.status, known_error(error))),
    }
}

/// An error code fit for the log: RFC 6749's alphabet for it, at most 40 characters.
fn known_error(error: &str) -> &str {
    let fits = error.len() <= 40 && error.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    if fits { error } else { "unknown error" }
}

/// When a token that was asked for at `sent_at` ends, and from when on it is worth renewing. Counted from the time of
/// sending, so that a slow answer never overstates (X7). `spread` in 0..=1 moves the moment earlier or later so that a
/// shop full of tills does not come at once (R18).
pub fn lifetimes(sent_at: Millis, life: Duration, skew: Duration, spread: f64) -> (Millis, Millis) {
    let expires_at = sent_at.saturating_add(millis(life));
    let skew = skew.min(life / 4).mul_f64(spread.clamp(0.0, 1.0).mul_add(0.3, 0.7));
    (expires_at, expires_at.saturating_sub(millis(skew)))
}

/// Is a token over? At its very end it is (K4).
pub fn is_over(expires_at: Millis, now: Millis) -> bool {
    now >= expires_at
}

/// How long to leave Hydra alone after the `failures`th failure in a row: 2, 4, 8 … 60 s, at least what it asked for,
/// and at least another timeout after a call that may still be under way (R13, R14).
pub fn backoff(failures: u32, retry_after: Option<Duration>, executed: bool, timeout: Duration) -> Duration {
    let step = Duration::from_secs(2u64.saturating_pow(failures.clamp(1, 6)).min(60));
    let step = step.max(retry_after.unwrap_or_default());
    if executed { step.max(timeout) } else { step }
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;

    fn answer(status: u16, body: &str) -> Verdict {
        read_answer(Answer::Http(HttpAnswer {
            status,
            retry_after: None,
            body: body.as_bytes().to_vec(),
        }))
    }

    fn tokens(body: &str) -> Tokens {
        match answer(200, body) {
            Verdict::Granted(tokens) => tokens,
            other => panic!("{body}: {other:?}"),
        }
    }

    #[test]
    fn odd_but_valid_answers_keep_the_rotated_token() {
        for expires_in in [
            "3599",
            "\"3599\"",
            "3599.5",
            "0",
            "-1",
            "null",
            "1e400",
            "18446744073709551615",
            "{}",
            "\"x\"",
        ] {
            let body = format!(
                r#"{{"access_token":"a","refresh_token":"r","expires_in":{expires_in},"token_type":"BEARER","new":[1]}}"#
            );
            // 1e400 is no JSON number that fits; serde_json refuses it, and that is the one exception.
            if expires_in == "1e400" {
                continue;
            }
            let tokens = tokens(&body);
            assert_eq!(tokens.refresh.expect("kept").expose_secret(), "r", "{expires_in}");
            assert!(
                tokens.life >= Duration::from_secs(60) && tokens.life <= LONGEST_LIFE,
                "{expires_in}"
            );
        }
        assert_eq!(
            tokens("\u{feff} {\"access_token\":\"a\",\"access_token\":\"b\",\"token_type\":\"bearer\"}").life,
            DEFAULT_LIFE
        );
        assert!(tokens(r#"{"refresh_token":"r"}"#).access.is_none());
    }

    #[test]
    fn the_status_comes_before_the_body() {
        assert!(matches!(
            answer(503, r#"{"error":"invalid_grant"}"#),
            Verdict::Trouble { executed: false, .. }
        ));
        assert!(matches!(answer(502, "<html>"), Verdict::Trouble { executed: true, .. }));
        assert!(matches!(answer(302, ""), Verdict::Trouble { .. }));
        // Of no status that HTTP knows, by the fuzzer.
        for status in [101, 172, 600] {
            assert!(matches!(answer(status, "{}"), Verdict::Trouble { executed: true, .. }));
        }
        assert!(matches!(answer(200, "<html>"), Verdict::Trouble { executed: true, .. }));
        assert!(matches!(answer(400, r#"{"error":"invalid_grant"}"#), Verdict::Dead(_)));
        assert!(matches!(answer(401, r#"{"error":"token_inactive"}"#), Verdict::Dead(_)));
        assert!(matches!(
            answer(401, r#"{"error":"invalid_client"}"#),
            Verdict::Operator(_)
        ));
        assert!(matches!(
            answer(400, r#"{"error":"invalid_request"}"#),
            Verdict::Ambiguous
        ));
    }

    #[test]
    fn an_empty_scope_is_not_acceptable() {
        assert!(!Scopes::parse("").is_acceptable());
        assert!(!Scopes::parse("  receive ").is_acceptable());
        assert!(Scopes::parse("offline  read").is_acceptable());
    }

    #[test]
    fn a_short_token_is_not_renewed_at_every_request() {
        let (expires, renew) = lifetimes(0, Duration::from_secs(5), Duration::from_secs(60), 1.0);
        assert_eq!((expires, renew), (5_000, 3_750));
        let (expires, renew) = lifetimes(0, Duration::from_secs(3600), Duration::from_secs(60), 0.0);
        assert_eq!((expires, renew), (3_600_000, 3_558_000));
    }

    #[test]
    fn a_token_that_ends_now_is_over() {
        assert!(!is_over(1_000, 999));
        assert!(is_over(1_000, 1_000));
    }

    #[test]
    fn a_token_of_another_kind_is_not_used_and_its_successor_not_lost() {
        for kind in [
            "",
            r#","token_type":"mac""#,
            r#","token_type":"""#,
            r#","token_type":7"#,
        ] {
            let tokens = tokens(&format!(r#"{{"access_token":"a","refresh_token":"r"{kind}}}"#));
            assert!(tokens.access.is_none() && tokens.refresh.is_some(), "{kind}");
        }
    }

    #[test]
    fn back_off_grows_and_honours_what_was_asked() {
        let second = Duration::from_secs(1);
        assert_eq!(backoff(1, None, false, second), 2 * second);
        assert_eq!(backoff(3, None, false, second), 8 * second);
        assert_eq!(backoff(30, None, false, second), 60 * second);
        assert_eq!(backoff(1, Some(90 * second), false, second), 90 * second);
        assert_eq!(backoff(1, None, true, 10 * second), 10 * second);
    }
}
