//! Access tokens: how long one is used. Rules without I/O.
//!
//! The token is a JWT whose payload anybody can read, and it holds the merchant's permanent secret (the vendor's own
//! sample does). So it is treated as the secret: it lives in memory, and never prints.

use secrecy::SecretString;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::wire::TokenAnswer;
use crate::clock::Millis;

/// Between 60 and 120 s before it ends a token is renewed.
const RENEW_BEFORE: Millis = 90_000;
/// "Access token is expired after 30 minutes": the vendor's page, for an answer that does not say when.
const USUAL_LIFE: Millis = 30 * 60_000;
/// No token lives longer; a clock is wrong then.
const LONGEST_LIFE: Millis = 24 * 60 * 60_000;

/// A token, and what came with it.
#[derive(Clone, Debug)]
pub struct Token {
    pub access: SecretString,
    /// Ours of the keys that it was made of.
    pub version: i64,
    /// Counts what this process was given, so that two can be told apart without comparing secrets.
    pub serial: u64,
    pub renew_at: Millis,
    pub ends_at: Millis,
    /// `credit-card`, `open-banking`, `direct-debit`: what the merchant may take.
    pub payment_types: Vec<String>,
    /// Upper case.
    pub currencies: Vec<String>,
}

impl Token {
    /// From an answer at this moment. A refreshed one may leave out what has not changed.
    pub fn new(answer: TokenAnswer, before: Option<&Self>, version: i64, serial: u64, now: Millis) -> Self {
        let life = answer
            .expired_on
            .and_then(|text| moment(&text))
            .map(|ends_at| ends_at - now)
            .filter(|life| (1..=LONGEST_LIFE).contains(life))
            .unwrap_or(USUAL_LIFE);
        let kept = |new: Vec<String>, old: fn(&Self) -> &Vec<String>| match before {
            Some(before) if new.is_empty() => old(before).clone(),
            _ => new,
        };
        Self {
            access: answer.access_token,
            version,
            serial,
            renew_at: now + life - RENEW_BEFORE.min(life / 4),
            ends_at: now + life,
            payment_types: kept(answer.payment_types, |before| &before.payment_types),
            currencies: kept(answer.currencies, |before| &before.currencies),
        }
    }

    pub fn is_fresh(&self, version: i64, now: Millis) -> bool {
        self.version == version && now < self.renew_at
    }

    /// Of the ways that need no card data of ours, those that the merchant has. An answer that names none is believed to
    /// mean cards.
    pub fn methods(&self) -> Vec<&'static str> {
        if self.payment_types.is_empty() {
            return vec!["credit-card"];
        }
        // Its answers on paylinks spell them `card_payment` and `open_banking`.
        let kinds: Vec<String> = self
            .payment_types
            .iter()
            .map(|kind| kind.to_lowercase().replace('_', "-"))
            .collect();
        let has = |(way, other): &(&str, &str)| kinds.iter().any(|kind| kind == way || kind == other);
        let known = [("credit-card", "card-payment"), ("open-banking", "open-banking")];
        known.into_iter().filter(has).map(|(way, _)| way).collect()
    }
}

fn moment(text: &str) -> Option<Millis> {
    let moment = OffsetDateTime::parse(text.trim(), &Rfc3339).ok()?;
    Some(moment.unix_timestamp().saturating_mul(1000))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2024-01-30T08:05:46Z
    const ENDS: Millis = 1_706_601_946_000;

    fn token(life: Millis) -> Token {
        let answer = TokenAnswer {
            access_token: "x".into(),
            expired_on: Some("2024-01-30T08:05:46Z".to_owned()),
            payment_types: vec!["direct-debit".to_owned(), "open-banking".to_owned()],
            currencies: vec!["GBP".to_owned()],
        };
        Token::new(answer, None, 1, 1, ENDS - life)
    }

    #[test]
    fn a_token_is_renewed_in_time_and_a_short_one_not_at_once() {
        let long = token(USUAL_LIFE);
        assert!((60_000..=120_000).contains(&(long.ends_at - long.renew_at)));
        let short = token(100_000);
        assert_eq!(short.ends_at - short.renew_at, 25_000);
        assert!(long.is_fresh(1, long.renew_at - 1) && !long.is_fresh(1, long.renew_at));
        assert!(!long.is_fresh(2, 0), "made of the keys before");
    }

    #[test]
    fn an_end_that_cannot_be_is_half_an_hour_away() {
        for life in [-5000, 0, LONGEST_LIFE + 1] {
            let token = token(life);
            assert_eq!(token.ends_at, ENDS - life + USUAL_LIFE);
        }
    }

    #[test]
    fn ways_are_known_however_they_are_spelled() {
        let mut token = token(USUAL_LIFE);
        token.payment_types = vec!["Card_Payment".to_owned(), "OPEN-BANKING".to_owned()];
        assert_eq!(token.methods(), ["credit-card", "open-banking"]);
    }

    #[test]
    fn a_refreshed_token_keeps_what_its_answer_leaves_out() {
        let before = token(USUAL_LIFE);
        let answer = TokenAnswer {
            access_token: "eyJ0-second".into(),
            expired_on: None,
            payment_types: Vec::new(),
            currencies: Vec::new(),
        };
        let after = Token::new(answer, Some(&before), 1, 2, ENDS);
        assert_eq!(after.methods(), ["open-banking"]);
        assert_eq!(after.currencies, ["GBP"]);
        assert!(!format!("{after:?}").contains("second"), "it does not print");
    }
}
