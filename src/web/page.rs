//! The frame around every page: title, who is signed in, notices.

use std::{convert::Infallible, fmt::Display, sync::Arc};

use askama::Template;
use axum::{extract::FromRequestParts, http::request::Parts, response::Html};

use crate::{
    clock::Millis,
    config::SignIn,
    error::Error,
    i18n::{self, Amount, Language, Message, Sentence, When, Wishes},
    permissions::{Permission, Permissions},
    zone::Zone,
};

/// What is the same on every page of this process. `app` hands it to `layers`, which puts it into each request.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// Worn by every page, for instance the sandbox's banner.
    pub banner: Option<Notice>,
    /// The ways in for owners.
    pub sign_in: SignIn,
    /// `TILL_SERVICE_WORKER`: may this browser keep what it takes to say something without a network?
    pub has_worker: bool,
    /// The pages of settings: address of each, and the key of what it is called.
    pub settings: Vec<(&'static str, &'static str)>,
}

/// Who is looking. `auth::keep_fresh` puts it into each request of somebody who is signed in.
#[derive(Clone, Debug, Default)]
pub struct Visitor {
    /// The username at Blink, without one the account's id.
    pub account: String,
    /// `data-role` on `<body>`.
    pub role: &'static str,
    pub permissions: Permissions,
    /// What the visitor has to know on every page: degraded, partial consent, …
    pub notices: Vec<Notice>,
    /// Payments that wait to be looked at.
    pub inbox: i64,
    /// Nobody has seen the page for new shops yet.
    pub is_new_shop: bool,
    /// The zone of the shop, in which its days and times are told; `None` until it is known.
    pub zone: Option<Zone>,
    /// What is known of the language they want, but for what this browser says.
    pub wishes: Wishes,
}

/// One notice: `data-notice="name"` with `role="status"`, or `role="alert"` when urgent.
#[derive(Clone, Debug)]
pub struct Notice {
    pub name: &'static str,
    pub urgent: bool,
    pub text: Message,
    /// Where to go next: address and words of a link.
    pub action: Option<(String, Message)>,
}

impl Notice {
    /// Of something that is not as it should be.
    pub fn urgent(name: &'static str, text: Message) -> Self {
        Self {
            name,
            urgent: true,
            text,
            action: None,
        }
    }

    /// Of something that is good to know.
    pub fn mild(name: &'static str, text: Message) -> Self {
        Self {
            urgent: false,
            ..Self::urgent(name, text)
        }
    }
}

/// What a browser is told whose sign-in ended by itself, on the pages from which somebody signs in.
#[derive(Clone, Debug)]
pub struct Farewell(pub Notice);

/// The frame that a page's template fills: `{% extends "web/base.html" %}` with a field `frame: Frame`.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    pub site: Arc<Site>,
    pub visitor: Option<Visitor>,
    /// Of this page alone.
    pub notices: Vec<Notice>,
    /// Where the visitor is, for the mark in the navigation.
    pub path: String,
    /// The zone in which this page tells times: the visitor's shop's. A page for somebody who is not signed in sets it.
    pub zone: Zone,
    /// What this page speaks.
    pub language: Language,
    /// Why it speaks that.
    pub wishes: Wishes,
    /// A form within the page that nothing came of, by its name, and what was typed.
    pub typed: Option<(String, String)>,
}

impl Frame {
    /// A sentence of this page.
    pub fn t(&self, key: &'static str) -> Sentence {
        self.language.t(key)
    }

    /// What a type has to say on this page.
    pub fn say(&self, message: &Message) -> Sentence {
        self.language.say(message)
    }

    /// A link that stands in a sentence, with its words.
    pub fn link(&self, to: &str, key: &'static str) -> i18n::Html {
        i18n::html::link(to, self.language.text(key))
    }

    /// An amount of money, as this page writes it.
    pub fn money(&self, amount: impl Into<Amount>) -> String {
        self.language.amount(&amount.into())
    }

    /// How much room an amount takes on one line, as the class that makes its letters smaller.
    pub fn room(&self, amount: impl Into<Amount>) -> &'static str {
        match self.money(amount).chars().count() {
            0..=10 => "",
            11..=16 => "long",
            _ => "longest",
        }
    }

    /// A percentage, as this page writes it.
    pub fn percent(&self, plain: impl Display) -> String {
        self.language.percent(&plain.to_string())
    }

    /// A moment or a day, as this page writes it.
    pub fn when(&self, when: &When) -> String {
        self.language.when(when)
    }

    /// A moment in the zone of this page.
    pub fn time(&self, at: Millis) -> String {
        self.when(&self.zone.words(at))
    }

    /// Adds a notice of this page.
    pub fn with_notice(mut self, notice: Notice) -> Self {
        self.notices.push(notice);
        self
    }

    /// The page comes back with what was typed into this form within it.
    pub fn with_typed(mut self, form: String, typed: String) -> Self {
        self.typed = Some((form, typed));
        self
    }

    /// What was typed into this form, if it comes back.
    pub fn typed(&self, form: &str) -> Option<&str> {
        let (name, typed) = self.typed.as_ref()?;
        (name == form).then_some(typed)
    }

    /// What to press, or to look for, to sign in as an owner.
    pub fn way_in(&self) -> Sentence {
        if self.site.sign_in.blink {
            self.t("way-in-blink")
        } else {
            self.t("way-in-key")
        }
    }

    /// May whoever looks do this? Decides what is shown, and nothing else.
    pub fn may(&self, permission: Permission) -> bool {
        self.visitor
            .as_ref()
            .is_some_and(|visitor| visitor.permissions.may(permission))
    }

    /// Is the inbox among the places: payments wait, and the visitor may look at them, or does?
    pub fn has_inbox(&self) -> bool {
        let waits = self.visitor.as_ref().is_some_and(|visitor| visitor.inbox > 0);
        self.may(Permission::ResolvePayments) && (waits || self.is_at("/inbox"))
    }

    /// Is somebody signed in whose shop's zone is not known?
    pub fn has_no_zone(&self) -> bool {
        self.visitor.as_ref().is_some_and(|visitor| visitor.zone.is_none())
    }

    /// Is the visitor in this room?
    pub fn is_at(&self, room: &str) -> bool {
        self.path
            .strip_prefix(room)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// For a part that is sent by itself: what it takes to say something.
    pub fn of_part(zone: Zone, language: Language) -> Self {
        Self {
            zone,
            language,
            ..Self::default()
        }
    }

    /// The same, telling times in this zone.
    pub fn in_zone(mut self, zone: Zone) -> Self {
        self.zone = zone;
        self
    }

    /// The same for whoever is at this shop's and is nobody's visitor: they are spoken to in its language, unless their
    /// browser says something else.
    pub fn at_shop(mut self, language: Option<Language>) -> Self {
        self.wishes.shop = language;
        if self.visitor.is_none() {
            self.wishes = Wishes {
                own: None,
                at_blink: None,
                ..self.wishes
            };
        }
        self.language = self.wishes.language();
        self
    }

    pub(super) fn for_visitor(site: Arc<Site>, browser: Wishes, visitor: Option<Visitor>, path: &str) -> Self {
        let of_visitor = visitor.as_ref().map(|visitor| visitor.wishes).unwrap_or_default();
        let wishes = Wishes {
            chosen: browser.chosen,
            accepted: browser.accepted,
            ..of_visitor
        };
        Self {
            language: wishes.language(),
            wishes,
            site,
            zone: visitor
                .as_ref()
                .and_then(|visitor| visitor.zone.clone())
                .unwrap_or_default(),
            visitor,
            notices: Vec::new(),
            path: path.to_owned(),
            typed: None,
        }
    }
}

impl<S: Sync> FromRequestParts<S> for Frame {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let site = parts.extensions.get().cloned().unwrap_or_default();
        Ok(Self::for_visitor(
            site,
            parts.extensions.get().copied().unwrap_or_default(),
            parts.extensions.get().cloned(),
            parts.uri.path(),
        ))
    }
}

/// The page that a template makes.
///
/// # Errors
/// `Internal` when a value in it can't be written.
pub fn render(template: &impl Template) -> Result<Html<String>, Error> {
    Ok(Html(template.render()?))
}
