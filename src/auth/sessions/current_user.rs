//! Who asks. `keep_fresh` finds out before every page; a handler that has [`CurrentUser`] in its signature is for people
//! who are signed in, one without is public by sight.

use std::{
    future::Future,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use axum::{
    extract::{FromRequestParts, Request, State},
    http::{header::CONTENT_TYPE, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use tokio::sync::RwLock;
use tower_sessions::Session;

use crate::auth::{
    Account, Auth, Cashier,
    flow::browser::add_cookie,
    grants::refresh::GrantState,
    grants::rules::Scopes,
    sessions::{
        actor::{Actor, Person},
        ending::Ending,
    },
    store::{Grant, Holder, Kind, OwnersGrant, Who},
};
use crate::{
    blink::{self, Credential, Fate},
    clock::{Millis, millis},
    error::Error,
    i18n::{self, Message, Wishes},
    web::{Farewell, Notice, Visitor, session_cookie, session_hash},
    zone::{DayStart, Zone},
};

/// The last use is noted at the latest this often (S4), or every tenth of the idle limit when that is shorter.
const NOTE_USE_EVERY: Duration = Duration::from_secs(60);
/// How long a page waits for that to be written, and to hear whether anything can be.
const NOTE_PATIENCE: Duration = Duration::from_millis(250);
/// How old what we know of an account may be before it is looked at again.
const CHECK_ACCOUNT_EVERY: Duration = Duration::from_secs(600);

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub struct CurrentUser {
    /// The shop: the owner's account, for a cashier too.
    pub account: Account,
    /// A cashier's is the owner's newest that may receive; without one every call is refused.
    pub access: Access,
    pub actor: Actor,
    /// Whose days are the shop's; `None` until it is known, see [`CurrentUser::zone`].
    pub time_zone: Option<Zone>,
    /// What its clocks show when the shop's day begins.
    pub day_starts: DayStart,
    /// The hash of the session's id.
    pub(in crate::auth) session: Arc<str>,
}

impl CurrentUser {
    /// What this browser's session goes by in the tables; it opens nothing.
    pub fn session_hash(&self) -> &str {
        &self.session
    }

    /// Whose days are the shop's: UTC's until it is known.
    pub fn zone(&self) -> Zone {
        self.time_zone
            .clone()
            .unwrap_or_default()
            .with_days_from(self.day_starts)
    }

    /// A cashier whose owner is signed in, but never with the permission to receive.
    pub fn lacks_consent(&self) -> bool {
        self.lacks_owner() && !self.access.has_scope("receive")
    }

    /// A cashier whose owner has no live grant that may receive.
    pub fn lacks_owner(&self) -> bool {
        !self.actor.holds_account() && self.access.is_ended()
    }
}

impl<S: Sync> FromRequestParts<S> for CurrentUser {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Error> {
        parts.extensions.get::<Self>().cloned().ok_or(Error::SignedOut)
    }
}

/// The only way to a token: calls are made *through* it.
#[derive(Clone, Debug)]
pub struct Access {
    auth: Auth,
    grant_id: Arc<str>,
    state: Arc<RwLock<GrantState>>,
    scopes: Option<Scopes>,
    kind: Option<Kind>,
    ended: Arc<AtomicBool>,
}

impl Access {
    pub(in crate::auth) async fn new(auth: Auth, grant_id: String) -> Self {
        let state = auth.fresh(&grant_id, None).await;
        Self::with(auth, grant_id, state)
    }

    async fn of(auth: &Auth, grant: Grant) -> Self {
        let grant_id = grant.id.clone();
        let state = auth.ensure_fresh(grant, None).await;
        Self::with(auth.clone(), grant_id, state)
    }

    /// Of somebody whose owner is not signed in, or only with what `scopes` say.
    fn none(auth: Auth, scopes: Option<Scopes>) -> Self {
        Self {
            scopes,
            ..Self::with(auth, String::new(), GrantState::Ended)
        }
    }

    /// Is there a token that is good as far as anybody knows?
    pub async fn has_token(&self) -> bool {
        self.usable().await.is_ok()
    }

    /// Is the grant dead, or was there none?
    pub(in crate::auth) fn is_ended(&self) -> bool {
        self.ended.load(Ordering::Relaxed)
    }

    /// Could it not be read?
    pub(in crate::auth) async fn is_unavailable(&self) -> bool {
        matches!(*self.state.read().await, GrantState::Unavailable)
    }

    fn with(auth: Auth, grant_id: String, state: GrantState) -> Self {
        let grant = match &state {
            GrantState::Fresh(grant) | GrantState::Degraded(Some(grant)) => Some(grant),
            _ => None,
        };
        let (scopes, kind) = (grant.map(|grant| grant.scopes.clone()), grant.map(|grant| grant.kind));
        Self {
            ended: Arc::new(AtomicBool::new(matches!(state, GrantState::Ended))),
            auth,
            grant_id: grant_id.into(),
            state: Arc::new(RwLock::new(state)),
            scopes,
            kind,
        }
    }

    /// Makes a call with this grant's token. A 401 proves that nothing was executed, mutations included: the token is
    /// renewed once, and the call is made once more (R15). A second 401 stands.
    ///
    /// # Errors
    /// The call's own; `Unreachable(NotSent)` while the grant cannot be renewed.
    pub async fn call<T, F, Fut>(&self, operation: F) -> Result<T, blink::Error>
    where
        F: Fn(Credential) -> Fut,
        Fut: Future<Output = Result<T, blink::Error>>,
    {
        let grant = self.usable().await?;
        match operation(grant.credential()).await {
            Err(blink::Error::Unauthorized) => {
                self.renew(&grant).await;
                let renewed = self.usable().await?;
                if renewed.version == grant.version {
                    return Err(blink::Error::Unauthorized);
                }
                operation(renewed.credential()).await
            }
            other => other,
        }
    }

    async fn usable(&self) -> Result<Arc<Grant>, blink::Error> {
        match &*self.state.read().await {
            GrantState::Fresh(grant) | GrantState::Degraded(Some(grant)) => Ok(grant.clone()),
            GrantState::Ended => Err(blink::Error::Unauthorized),
            GrantState::Degraded(None) | GrantState::Unavailable => Err(blink::Error::Unreachable(Fate::NotSent)),
        }
    }

    /// Renews, unless another call of the same request already did.
    async fn renew(&self, refused: &Grant) {
        let mut state = self.state.write().await;
        if matches!(&*state, GrantState::Fresh(grant) if grant.version != refused.version) {
            return;
        }
        *state = self.auth.fresh(&self.grant_id, Some(refused.version)).await;
        if matches!(*state, GrantState::Ended) {
            self.ended.store(true, Ordering::Relaxed);
        }
    }

    /// Names the sign-in; opens nothing.
    pub(in crate::auth) fn grant_id(&self) -> &str {
        &self.grant_id
    }

    /// Was this scope granted? While nothing is known of the grant, nobody is told that something is missing.
    pub fn has_scope(&self, scope: &str) -> bool {
        self.scopes.as_ref().is_none_or(|scopes| scopes.has(scope))
    }

    /// Does the sign-in outlive its first hour?
    pub fn has_offline(&self) -> bool {
        self.is_key() || self.scopes.as_ref().is_none_or(Scopes::has_offline)
    }

    /// An API key, which lasts until its owner or its expiry ends it.
    pub fn is_key(&self) -> bool {
        self.kind == Some(Kind::ApiKey)
    }

    /// Is there no usable token, for trouble that is not the grant's?
    pub async fn is_degraded(&self) -> bool {
        matches!(*self.state.read().await, GrantState::Degraded(None))
    }
}

/// The middleware of the mission: finds who is signed in, and renews a lapsing grant before a page asks Blink.
///
/// Only a dead grant signs out. A database that does not answer is 503 and the cookie stays; trouble at Hydra is a
/// notice, and pages are served as far as they go.
pub async fn keep_fresh(State(auth): State<Auth>, session: Session, mut request: Request, next: Next) -> Response {
    let who = match live_session(&auth, &session).await {
        Ok(Some(who)) => who,
        Ok(None) => return serve_nobody(&auth, &session, request, next).await,
        Err(error) => return error.into_response(),
    };
    let time_zone = who.time_zone.as_deref().and_then(Zone::named);
    let is_new_shop = who.welcomed_at.is_none();
    let wishes = who.wishes;
    let (inbox, day_starts) = (who.inbox, DayStart::of_minutes(who.day_starts));
    let user = match current_user(&auth, who).await {
        Ok(Some(user)) => CurrentUser {
            time_zone,
            day_starts,
            ..user
        },
        Ok(None) => {
            let mut response = serve_nobody(&auth, &session, request, next).await;
            add_cookie(
                response.headers_mut(),
                session_cookie::remove(&auth.ctx.config.public_url),
            );
            return response;
        }
        Err(error) => return error.into_response(),
    };
    // A cashier stays signed in whatever becomes of the owner's grant.
    let own_access = user.actor.holds_account().then(|| user.access.clone());
    let is_new_cashier = !user.actor.holds_account()
        && !crate::auth::flow::browser::was_cashier(request.headers(), &auth.ctx.config.public_url);
    let untold = Ending::untold(request.headers(), &auth.ctx.config.public_url).filter(|_| own_access.is_some());
    let mut visitor = visitor(&auth, &user, inbox).await;
    visitor.is_new_shop = is_new_shop;
    visitor.wishes = wishes;
    visitor.notices.extend(untold.map(Ending::notice));
    request.extensions_mut().insert(visitor);
    request.extensions_mut().insert(user);
    let mut response = next.run(request).await;
    if is_new_cashier {
        crate::auth::flow::browser::add_cookie(
            response.headers_mut(),
            crate::auth::flow::browser::remember_cashier(&auth.ctx.config.public_url),
        );
    }
    if own_access.is_some_and(|access| access.is_ended()) {
        // What was done is done: a sale that was made by Blink's public way while the sign-in ended is one to go to.
        if !response.status().is_redirection() {
            response = Error::SignedOut.into_response();
        }
        add_cookie(
            response.headers_mut(),
            session_cookie::remove(&auth.ctx.config.public_url),
        );
        let ending = auth.ending_of(&session).await;
        remember(&auth, ending, &mut response);
        return response;
    }
    let is_page = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if untold.is_some() && is_page {
        add_cookie(response.headers_mut(), Ending::forget(&auth.ctx.config.public_url));
    }
    response
}

/// For a browser in which nobody is signed in. One whose sign-in ended by itself forgets the id, which is worth nothing any
/// more, and remembers why.
async fn serve_nobody(auth: &Auth, session: &Session, mut request: Request, next: Next) -> Response {
    let ending = auth.ending_of(session).await;
    if let Some(untold) = ending.or_else(|| Ending::untold(request.headers(), &auth.ctx.config.public_url)) {
        request.extensions_mut().insert(Farewell(untold.notice()));
    }
    let mut response = next.run(request).await;
    remember(auth, ending, &mut response);
    response
}

fn remember(auth: &Auth, ending: Option<Ending>, response: &mut Response) {
    if let Some(ending) = ending {
        add_cookie(
            response.headers_mut(),
            session_cookie::remove(&auth.ctx.config.public_url),
        );
        add_cookie(response.headers_mut(), ending.remember(&auth.ctx.config.public_url));
    }
}

async fn live_session(auth: &Auth, session: &Session) -> Result<Option<Who>, Error> {
    let Some(id) = session.id() else { return Ok(None) };
    let Some(who) = auth.store.who(&session_hash(&id)).await? else {
        return Ok(None);
    };
    let now = auth.ctx.clock.now();
    if auth.is_over(&who) || !auth.invites_holder(&who.holder) {
        auth.store.end_session(&who.id_hash, now).await?;
        auth.outbox.wake();
        return Ok(None);
    }
    let every = millis(NOTE_USE_EVERY).min(millis(auth.ctx.config.session_idle) / 10);
    if auth.unused_for(&who) >= every {
        auth.uses.note(&who.id_hash, now, every);
        let (store, id_hash) = (auth.store.clone(), who.id_hash.clone());
        let noted = auth
            .ctx
            .tasks
            .spawn(async move { store.touch_session(&id_hash, now).await });
        // A page that only reads is still served while this cannot be written.
        let _ = tokio::time::timeout(NOTE_PATIENCE, noted).await;
    }
    Ok(Some(who))
}

async fn current_user(auth: &Auth, who: Who) -> Result<Option<CurrentUser>, Error> {
    let session = who.id_hash.into();
    match who.holder {
        Holder::Owner { grant, account } => owner(auth, session, grant, account).await,
        Holder::Cashier {
            cashier,
            account,
            grant,
        } => self::cashier(auth, session, cashier, account, grant).await.map(Some),
        Holder::Nobody => Ok(None),
    }
}

async fn cashier(
    auth: &Auth,
    session: Arc<str>,
    cashier: Cashier,
    account: Account,
    grant: OwnersGrant,
) -> Result<CurrentUser, Error> {
    let access = access_of_cashier(auth, &account, grant).await?;
    Ok(CurrentUser {
        actor: Actor::new(&account.id, Person::Cashier(cashier)),
        account,
        access,
        time_zone: None,
        day_starts: DayStart::default(),
        session,
    })
}

async fn access_of_cashier(auth: &Auth, account: &Account, grant: OwnersGrant) -> Result<Access, Error> {
    let newest = match grant {
        OwnersGrant::Missing(consented) => return Ok(Access::none(auth.clone(), consented)),
        OwnersGrant::Newest(grant) => Some(Access::of(auth, grant).await).filter(|access| !access.is_ended()),
        OwnersGrant::Sealed => None,
    };
    let access = match newest {
        Some(access) => Some(access),
        // Dead, or not to be opened: an older one may do.
        None => auth.access_of(&account.id, "receive").await?,
    };
    match access {
        Some(access) => {
            check_account_sometimes(auth, account, &access);
            Ok(access)
        }
        // What was dead is gone by now: the newest may be another.
        None => Ok(Access::none(auth.clone(), consented(auth, &account.id).await?)),
    }
}

/// What the account's newest sign-in was granted, if there is any.
async fn consented(auth: &Auth, account_id: &str) -> Result<Option<Scopes>, Error> {
    let grants = auth.store.grants_of(account_id).await?;
    Ok(grants.first().map(|(_, granted)| Scopes::parse(granted)))
}

async fn owner(auth: &Auth, session: Arc<str>, grant: Grant, account: Account) -> Result<Option<CurrentUser>, Error> {
    let access = Access::of(auth, grant).await;
    match &*access.state.read().await {
        GrantState::Ended => return Ok(None),
        GrantState::Unavailable => return Err(Error::Unavailable),
        GrantState::Fresh(_) | GrantState::Degraded(_) => {}
    }
    check_account_sometimes(auth, &account, &access);
    Ok(Some(CurrentUser {
        actor: Actor::new(&account.id, Person::Owner),
        account,
        access,
        time_zone: None,
        day_starts: DayStart::default(),
        session,
    }))
}

/// Looks at the account again in the background: display currency, wallets and custody change seldom.
fn check_account_sometimes(auth: &Auth, account: &Account, access: &Access) {
    let now = auth.ctx.clock.now();
    let every = millis(CHECK_ACCOUNT_EVERY);
    let before = now.saturating_sub(every);
    if auth.checks.last(&account.id, account.checked_at) > before {
        return;
    }
    auth.checks.note(&account.id, now, every);
    let (auth, access, id) = (auth.clone(), access.clone(), account.id.clone());
    auth.ctx.tasks.clone().spawn(async move {
        if let Ok(true) = auth.store.take_turn_to_check(&id, before, now).await {
            auth.check_account(&access).await;
        }
    });
}

impl Auth {
    /// Why this browser's session ended by itself, if it did. A table that does not answer knows no reason.
    async fn ending_of(&self, session: &Session) -> Option<Ending> {
        let id = session.id()?;
        self.store.ending(&session_hash(&id)).await.ok().flatten()
    }

    /// Is the shop that this session works for still one of ours?
    pub(in crate::auth) fn invites_holder(&self, holder: &Holder) -> bool {
        match holder {
            Holder::Owner { account, .. } | Holder::Cashier { account, .. } => self.invites(account),
            Holder::Nobody => true,
        }
    }

    /// Has this session lived its time, or not been used for too long?
    pub(in crate::auth) fn is_over(&self, who: &Who) -> bool {
        self.ctx.clock.now() >= who.ends_at || self.unused_for(who) >= millis(self.ctx.config.session_idle)
    }

    fn unused_for(&self, who: &Who) -> Millis {
        self.ctx
            .clock
            .now()
            .saturating_sub(self.uses.last(&who.id_hash, who.last_seen_at))
    }

    /// Asks Blink who this is and keeps the answer; trouble leaves what is known as it is.
    async fn check_account(&self, access: &Access) {
        let me = access.call(|token| async move { self.blink.me(&token).await }).await;
        let wind_down = access
            .call(|token| async move { self.blink.wind_down(&token).await })
            .await;
        if let (Ok(me), Ok(wind_down)) = (me, wind_down) {
            let now = self.ctx.clock.now();
            let account = Account::from_me(&me, wind_down, now);
            if let Err(error) = self.store.remember_account(&account, now).await {
                tracing::warn!(%error, "what Blink said of an account could not be kept");
            }
        }
    }
}

async fn visitor(auth: &Auth, user: &CurrentUser, inbox: i64) -> Visitor {
    let mut notices = Vec::new();
    if user.access.is_degraded().await {
        notices.push(Notice {
            name: "degraded",
            urgent: true,
            text: Message::new("degraded-text"),
            action: None,
        });
    }
    // Who does not hear at once knows of nothing bad: another process may be writing.
    if let Ok(false) = tokio::time::timeout(NOTE_PATIENCE, auth.store.is_writable()).await {
        notices.push(cannot_write());
    }
    if user.actor.holds_account() {
        notices.extend(missing_permissions(auth, &user.access));
    }
    Visitor {
        account: user.account.name().to_owned(),
        role: user.actor.person.role().mark(),
        permissions: user.actor.permissions,
        notices,
        inbox,
        is_new_shop: false,
        zone: user.time_zone.clone(),
        wishes: Wishes::default(),
    }
}

/// What every page says while the database cannot be written.
pub fn cannot_write() -> Notice {
    Notice {
        name: "cannot-write",
        urgent: true,
        text: Message::new("cannot-write-text"),
        action: None,
    }
}

/// What was not ticked, what that means, and the one button that mends it.
fn missing_permissions(auth: &Auth, access: &Access) -> Option<Notice> {
    let asked = |scope: &str| access.is_key() || auth.ctx.config.blink.scopes.iter().any(|asked| asked == scope);
    let receive = asked("receive") && !access.has_scope("receive");
    let offline = (asked("offline") || asked("offline_access")) && !access.has_offline();
    let text = match (receive, offline) {
        (false, false) => return None,
        (true, false) => i18n::key("consent-no-receive"),
        (false, true) => i18n::key("consent-no-offline"),
        (true, true) => i18n::key("consent-neither"),
    };
    let action = if access.is_key() {
        ("/login/key", i18n::key("consent-other-key"))
    } else {
        ("/login?ask=consent", i18n::key("consent-again"))
    };
    Some(Notice {
        name: "partial-consent",
        urgent: false,
        text: Message::new(text),
        action: Some((action.0.to_owned(), Message::new(action.1))),
    })
}
