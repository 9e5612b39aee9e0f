//! Why no invoice could be made, in words that say what to do next. Rules without I/O.

use std::time::Duration;

use axum::http::StatusCode;

use super::charge::Mistake;
use crate::{
    auth::{CurrentUser, cannot_write},
    blink::{self, Reason, WindDown},
    error::Error,
    i18n::{Html, Message, html, key},
    web::{Moment, Notice, span},
    zone::Zone,
};

/// A charge that was not made, for a reason that is not the form's. Nothing is on record.
#[derive(Clone, Debug)]
pub struct Refusal {
    /// 429 or 503.
    pub status: StatusCode,
    /// Seconds after which trying again makes sense.
    pub retry_after: Option<u64>,
    pub notice: Notice,
}

/// Why a handler stops before there is a sale to show.
#[derive(Clone, Debug)]
pub enum Rejection {
    Mistake(Mistake),
    Refused(Box<Refusal>),
    Error(Error),
}

impl From<Error> for Rejection {
    /// A sale that could not be put on record is one that can be charged again: the form comes back.
    fn from(error: Error) -> Self {
        match error {
            Error::Unavailable => Refusal::cannot_write().into(),
            error => Self::Error(error),
        }
    }
}

impl From<Refusal> for Rejection {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

/// Why this account certainly cannot receive, known before Blink is asked.
pub fn foreseen(user: &CurrentUser) -> Option<Refusal> {
    if user.lacks_consent() {
        return Some(Refusal::lacks_owner());
    }
    if !user.access.has_scope("receive") {
        return Some(Refusal::missing_scope().told_to(user));
    }
    let wind_down = user.account.wind_down.as_ref().filter(|plan| !plan.can_receive())?;
    Some(Refusal::wound_down(wind_down, &user.zone()))
}

impl Refusal {
    /// The till's own database takes nothing.
    fn cannot_write() -> Self {
        Self {
            status: StatusCode::SERVICE_UNAVAILABLE,
            retry_after: Some(5),
            notice: cannot_write(),
        }
    }

    /// What Blink's error means at the counter: why there is no invoice, and how to sell instead.
    pub fn of(error: &blink::Error) -> Self {
        match error {
            blink::Error::Limited(wait) => Self::too_many(*wait),
            blink::Error::Busy(wait) => Self::busy(*wait),
            blink::Error::Unreachable(_) => Self::later("degraded", Message::new("refused-unreachable")),
            // A token that is refused does not come here: then nobody's is used.
            blink::Error::Unauthorized => Self::for_good("owner-must-sign-in", Message::new("refused-without-sign-in")),
            blink::Error::Refused(reason) => Self::because(reason),
        }
    }

    fn because(reason: &Reason) -> Self {
        match reason {
            Reason::MissingScope => Self::missing_scope(),
            Reason::ReceiveDisabled => Self::for_good("receive-disabled", Message::new("refused-receive-disabled")),
            Reason::AccountInactive => Self::for_good("account-inactive", Message::new("refused-inactive")),
            Reason::DealerDown => Self::later("dealer-down", Message::new("refused-no-dealer")),
            Reason::LightningDown => Self::later("lightning-down", Message::new("refused-no-lightning")),
            Reason::PriceDown => Self::no_price(),
            Reason::Other(words) => {
                Self::for_good("refused", Message::new("refused-by-blink").with("why", words.as_str()))
            }
            Reason::AlreadyProcessed | Reason::DuplicateExternalId | Reason::NotPaidYet | Reason::NotFound => {
                Self::later("degraded", Message::new("refused-for-now"))
            }
        }
    }

    /// The account makes invoices too quickly, by Blink's count or ours.
    pub fn too_many(wait: Duration) -> Self {
        Self::limited(wait, |wait| Message::new("refused-too-many").with("wait", wait))
    }

    /// This till has made as many invoices without a sign-in as Blink lets its address make.
    pub fn too_many_without_sign_in(wait: Duration) -> Self {
        Self::limited(wait, |wait| {
            Message::new("refused-too-many-without-sign-in").with("wait", wait)
        })
    }

    fn limited(wait: Duration, text: impl Fn(Message) -> Message) -> Self {
        let seconds = wait.as_secs().max(1);
        Self {
            status: StatusCode::TOO_MANY_REQUESTS,
            retry_after: Some(seconds),
            notice: Notice::urgent("rate-limited", text(span(i64::try_from(seconds).unwrap_or(i64::MAX)))),
        }
    }

    /// Blink's gateway takes no calls at all for a while.
    fn busy(wait: Duration) -> Self {
        Self {
            retry_after: Some(wait.as_secs().max(1)),
            ..Self::later("degraded", Message::new("refused-busy"))
        }
    }

    /// There is no price to convert with.
    pub fn no_price() -> Self {
        Self::later("price-down", Message::new("refused-no-price"))
    }

    /// The grant does not let us receive.
    pub fn missing_scope() -> Self {
        Self::for_good("partial-consent", Message::new("refused-unticked"))
            .with_action("/login?return_to=/till", key("log-in-again"))
    }

    /// A cashier charges with the owner's sign-in, and there is none.
    fn lacks_owner() -> Self {
        Self::for_good("owner-must-sign-in", Message::new("refused-owner-unticked"))
    }

    /// A cashier charges on without the owner's sign-in, by Blink's public way.
    pub fn goes_on(user: &CurrentUser) -> Option<Notice> {
        let goes_on = user.lacks_owner() && !user.lacks_consent();
        goes_on.then(|| Notice::urgent("owner-must-sign-in", Message::new("till-without-owner")))
    }

    /// The same in words for whom it concerns: a cashier cannot log in with Blink.
    pub fn told_to(self, user: &CurrentUser) -> Self {
        match self.notice.name {
            "partial-consent" if !user.actor.holds_account() => Self::lacks_owner(),
            "partial-consent" if user.access.is_key() => {
                Self::for_good("partial-consent", Message::new("refused-key-unticked"))
                    .with_action("/login/key?return_to=/till", key("use-another-key"))
            }
            _ => self,
        }
    }

    /// Blink moves this account off custody and it may not receive any more.
    pub fn wound_down(plan: &WindDown, zone: &Zone) -> Self {
        let text = Message::new("refused-wound-down")
            .with("since", time(plan.receive_disabled_at, zone))
            .with("deadline", time(plan.final_deadline, zone));
        Self::for_good("receive-disabled", text)
    }

    /// What was charged once cannot be charged again as it is.
    pub fn unfit(mistake: &Mistake) -> Self {
        Self::for_good("refused", mistake.sentence.clone())
    }

    /// The same form was sent twice, and its first arrival was refused meanwhile.
    pub fn taken_back() -> Self {
        Self::later("degraded", Message::new("refused-taken-back"))
    }

    /// It passes by itself.
    fn later(name: &'static str, text: Message) -> Self {
        Self {
            retry_after: Some(5),
            ..Self::for_good(name, text)
        }
    }

    /// Somebody has to do something first.
    fn for_good(name: &'static str, text: Message) -> Self {
        Self {
            status: StatusCode::SERVICE_UNAVAILABLE,
            retry_after: None,
            notice: Notice::urgent(name, text),
        }
    }

    fn with_action(mut self, address: &str, words: &'static str) -> Self {
        self.notice.action = Some((address.to_owned(), Message::new(words)));
        self
    }
}

/// Blink will end receiving for this account; until then it works.
pub fn announced(plan: &WindDown, zone: &Zone) -> Notice {
    let from = time(plan.receive_disabled_at, zone);
    Notice::mild("wind-down", Message::new("till-wind-down").with("from", from))
}

/// A moment of Blink's, in the shop's zone for people.
pub fn time(seconds: i64, zone: &Zone) -> Html {
    let at = Moment::from_seconds(seconds);
    html::time(at.iso(), at.words(zone))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{blink::Fate, i18n::Language};

    fn said(refusal: &Refusal) -> String {
        Language::default().say(&refusal.notice.text).plain()
    }

    #[test]
    fn a_limit_says_how_long_and_everything_else_is_503() {
        let refusal = Refusal::of(&blink::Error::Limited(Duration::from_secs(300)));
        assert_eq!((refusal.status.as_u16(), refusal.retry_after), (429, Some(300)));
        assert!(said(&refusal).contains("5 minutes"));
        let refusal = Refusal::of(&blink::Error::Busy(Duration::from_secs(20)));
        assert_eq!((refusal.status.as_u16(), refusal.retry_after), (503, Some(20)));
        let refusal = Refusal::of(&blink::Error::Unreachable(Fate::NotSent));
        assert_eq!((refusal.status.as_u16(), refusal.notice.name), (503, "degraded"));
        let refusal = Refusal::of(&blink::Error::Refused(Reason::DealerDown));
        assert!(said(&refusal).contains("BTC wallet"));
    }

    #[test]
    fn the_end_of_receiving_is_told_with_its_dates() {
        let plan = WindDown {
            status: "RECEIVE_DISABLED".to_owned(),
            receive_disabled_at: 1_785_535_200,
            final_deadline: 1_788_213_599,
            timezone: "Europe/Paris".to_owned(),
        };
        let refusal = Refusal::wound_down(&plan, &Zone::utc());
        assert!(said(&refusal).contains("31 July 2026, 22:00 UTC"));
        assert!(said(&refusal).contains("31 August 2026, 21:59 UTC"));
    }
}
