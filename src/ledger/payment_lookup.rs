//! `GET /claims?q=`: the customer says they paid. Answers from the till's own tables and from Blink's ledger, in words,
//! for an amount and a time, a payment hash, a preimage, a whole invoice or a receipt's address.
//!
//! Where the till knows of no payment it asks Blink now; what it learns is written like any other evidence.

mod query;
mod store;

use std::collections::HashSet;

use askama::Template;
use axum::{
    extract::{self, State, rejection::QueryRejection},
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use serde::Deserialize;

use super::{
    Ledger,
    reconcile::{self, Entry, Kind},
};
use crate::{
    auth::{Account, CurrentUser, May},
    blink::{self, PaymentStatus, Reason, Transaction},
    clock::Millis,
    error::Error,
    i18n::{Arg, Message, key},
    money::Money,
    permissions::needs,
    sales::{Attempt, Credit, Sale, Status, hash_of},
    web::Frame,
    zone::Zone,
};
use query::{Amount, Query, TimeRange};

/// Sales, and entries of the ledger, of one amount that are shown.
const MOST_FOUND: i64 = 50;
/// Pages of Blink's ledger, of a hundred entries each, that somebody waits for.
const MOST_PAGES: usize = 3;
const PAGE: u32 = 100;
/// Unpaid sales of that amount for which Blink is asked now.
const MOST_ASKED: usize = 5;

/// What was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Question {
    q: String,
    /// For an amount: when, in the shop's zone.
    at: String,
}

#[derive(Template)]
#[template(path = "ledger/payment_lookup.html")]
struct PaymentLookup {
    frame: Frame,
    question: Question,
    mistake: Option<Message>,
    answers: Vec<Answer>,
}

/// One answer. `verdict` is its mark, `title` the key of the short answer to "was it paid?".
#[derive(Debug)]
struct Answer {
    verdict: &'static str,
    title: &'static str,
    words: Vec<Message>,
    amount: Option<Money>,
    at: Option<Millis>,
    sale_id: Option<String>,
    in_inbox: bool,
}

impl Answer {
    fn new(verdict: &'static str, title: &'static str, words: impl IntoIterator<Item = Message>) -> Self {
        Self {
            verdict,
            title,
            words: words.into_iter().collect(),
            amount: None,
            at: None,
            sale_id: None,
            in_inbox: false,
        }
    }

    fn of(self, amount: Money, at: Millis) -> Self {
        Self {
            amount: Some(amount),
            at: Some(at),
            ..self
        }
    }
}

/// The page; 422 with a sentence for what cannot be looked up.
pub async fn show(
    State(ledger): State<Ledger>,
    May(user, _): May<needs::ResolvePayments>,
    frame: Frame,
    question: Result<extract::Query<Question>, QueryRejection>,
) -> Result<Response, Error> {
    let extract::Query(question) = question.unwrap_or_default();
    let read = match question.q.trim() {
        "" => Ok(Vec::new()),
        typed => answer(&Lookup { ledger, user }, typed, &question.at).await,
    };
    let (mistake, answers) = match read {
        Ok(answers) => (None, answers),
        Err(LookupError::Mistake(mistake)) => (Some(mistake), Vec::new()),
        Err(LookupError::Error(error)) => return Err(error),
    };
    let status = mistake
        .as_ref()
        .map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
    let page = PaymentLookup {
        frame,
        question,
        mistake,
        answers,
    };
    Ok((status, Html(page.render()?)).into_response())
}

enum LookupError {
    Mistake(Message),
    Error(Error),
}

impl From<Error> for LookupError {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

async fn answer(lookup: &Lookup, typed: &str, at: &str) -> Result<Vec<Answer>, LookupError> {
    let query = Query::read(typed).map_err(LookupError::Mistake)?;
    match query {
        Query::Invoice(invoice) => Ok(vec![lookup.by_hash(&invoice.payment_hash).await?]),
        Query::Hash(hash) => Ok(vec![lookup.by_hash_or_preimage(&hash).await?]),
        Query::Receipt(token) => Ok(vec![lookup.by_receipt(&token).await?]),
        Query::Amount(amount) => {
            let range = TimeRange::read(at, lookup.ledger.ctx.clock.now(), &lookup.user.zone())
                .map_err(LookupError::Mistake)?;
            Ok(lookup.by_amount(&amount, range).await?)
        }
    }
}

/// Whose account, and the way to its ledger.
struct Lookup {
    ledger: Ledger,
    user: CurrentUser,
}

impl Lookup {
    fn account_id(&self) -> &str {
        &self.user.account.id
    }

    /// It may be either; whichever somebody knows.
    async fn by_hash_or_preimage(&self, typed: &str) -> Result<Answer, Error> {
        let Some(opened) = hash_of(typed) else {
            return self.by_hash(typed).await;
        };
        if self.sale_with(typed).await?.is_none() && self.sale_with(&opened).await?.is_some() {
            return self.by_hash(&opened).await;
        }
        let answer = self.by_hash(typed).await?;
        if answer.verdict == "unknown" {
            return self.by_hash(&opened).await;
        }
        Ok(answer)
    }

    async fn by_hash(&self, hash: &str) -> Result<Answer, Error> {
        if let Some((sale, attempt)) = self.sale_with(hash).await? {
            return self.of_attempt(&sale, &attempt).await;
        }
        if let Some((entry, kind)) = reconcile::entry_of(&self.ledger.ctx.db, self.account_id(), hash).await?
            && kind != Kind::Unchecked
        {
            return self.of_money(&entry, &kind, kind == Kind::Orphan).await;
        }
        self.of_stranger(hash).await
    }

    /// There are receipts of paid sales only; somebody else's is like none.
    async fn by_receipt(&self, token: &str) -> Result<Answer, Error> {
        let sale = self.ledger.sales.find_by_receipt(token).await?;
        let sale = sale.filter(|sale| sale.account_id == self.account_id());
        match sale.as_ref().and_then(|sale| Some((sale, sale.payment()?))) {
            Some((sale, payment)) => self.as_written(sale, payment).await,
            None => Ok(Answer::new(
                "unknown",
                key("claim-no-receipt"),
                [Message::new("claim-no-receipt-why")],
            )),
        }
    }

    async fn sale_with(&self, hash: &str) -> Result<Option<(Sale, Attempt)>, Error> {
        let Some(id) = self.ledger.lightning.sale_of(self.account_id(), hash).await? else {
            return Ok(None);
        };
        let sale = self.ledger.sales.find(self.account_id(), &id).await?;
        let has = |attempt: &&Attempt| attempt.invoice.as_ref().is_some_and(|i| i.payment_hash == hash);
        let attempt = sale.attempts.iter().find(has).cloned();
        Ok(attempt.map(|attempt| (sale, attempt)))
    }

    /// What has become of an attempt; of an unpaid one Blink is asked now.
    async fn of_attempt(&self, sale: &Sale, attempt: &Attempt) -> Result<Answer, Error> {
        let Some(invoice) = attempt.invoice.as_ref().filter(|_| !attempt.status.is_paid()) else {
            return self.as_written(sale, attempt).await;
        };
        match self.ledger.lightning.status(&invoice.payment_hash).await {
            Ok(word) if word.status == PaymentStatus::Paid => {
                self.ledger.lightning.apply(&attempt.id, &word, "claim").await?;
                let sale = self.ledger.sales.find(self.account_id(), &sale.id).await?;
                let written = sale.attempts.iter().find(|known| known.id == attempt.id).cloned();
                self.as_written(&sale, &written.unwrap_or_else(|| attempt.clone()))
                    .await
            }
            Ok(_) => self.as_written(sale, attempt).await,
            Err(blink::Error::Refused(Reason::NotPaidYet)) => Ok(about(
                sale,
                attempt,
                Answer::new("unclear", key("claim-soon"), [Message::new("claim-soon-why")]),
            )),
            Err(_) => Ok(about(
                sale,
                attempt,
                Answer::new("unclear", key("claim-no-answer"), [Message::new("claim-no-answer-why")]),
            )),
        }
    }

    async fn as_written(&self, sale: &Sale, attempt: &Attempt) -> Result<Answer, Error> {
        let evidence = store::evidence(&self.ledger.ctx.db, &attempt.id).await?;
        Ok(about(sale, attempt, verdict(attempt, evidence, &self.user.zone())))
    }

    /// A payment that the till has not met: Blink's ledger knows whether it is this account's, its status whether it was
    /// paid at all.
    async fn of_stranger(&self, hash: &str) -> Result<Answer, Error> {
        let (ledger, status) = tokio::join!(
            self.ledger.entries_by_hash(&self.user.access, hash),
            self.ledger.lightning.status(hash)
        );
        if let Some(answer) = ledger
            .as_ref()
            .ok()
            .and_then(|entries| of_ledger(&self.user.account, entries))
        {
            return Ok(answer);
        }
        Ok(match (status.map(|word| word.status), ledger) {
            (Err(blink::Error::Refused(Reason::NotFound)), Ok(_)) => {
                Answer::new("unknown", key("claim-unknown"), [Message::new("claim-unknown-why")])
            }
            (Ok(PaymentStatus::Paid), Ok(_)) => Answer::new(
                "foreign-paid",
                key("claim-foreign"),
                [Message::new("claim-foreign-why")],
            ),
            (Ok(PaymentStatus::Pending | PaymentStatus::Expired), Ok(_)) => {
                Answer::new("not-paid", key("claim-not-paid"), [Message::new("claim-not-ours")])
            }
            _ => Answer::new(
                "unclear",
                key("claim-blink-unclear"),
                [Message::new("claim-blink-unclear-why")],
            ),
        })
    }

    async fn by_amount(&self, amount: &Amount, range: TimeRange) -> Result<Vec<Answer>, Error> {
        let (db, account_id) = (&self.ledger.ctx.db, self.account_id());
        let mut answers = Vec::new();
        let mut asked = HashSet::new();
        let (mut sales, mut kept, mut are_all) = (Vec::new(), Vec::new(), true);
        for way in amount.ways() {
            let found = self
                .ledger
                .sales
                .find_by_amount(account_id, range.from, range.until, way, MOST_FOUND)
                .await?;
            are_all &= found.len() < MOST_FOUND as usize;
            sales.extend(found);
            kept.extend(reconcile::entries_by_amount(db, account_id, range.from, range.until, way, MOST_FOUND).await?);
        }
        let mut seen = HashSet::new();
        sales.retain(|sale| seen.insert(sale.id.clone()));
        sales.sort_by_key(|sale| std::cmp::Reverse(sale.created_at));
        kept.retain(|(entry, _)| seen.insert(entry.id.clone()));
        for sale in &sales {
            for attempt in sale.attempts.iter().filter(|attempt| is_of(amount, sale, attempt)) {
                let ask = attempt.status.is_paid() || asked.len() < MOST_ASKED && asked.insert(attempt.id.clone());
                answers.push(match ask {
                    true => self.of_attempt(sale, attempt).await?,
                    false => self.as_written(sale, attempt).await?,
                });
            }
        }
        let is_so_much = |entry: &Entry| {
            [Some(&entry.amount), entry.display.as_ref()]
                .into_iter()
                .flatten()
                .any(|money| amount.is(money))
        };
        let mut questions = MOST_ASKED;
        for (entry, kind) in kept.into_iter().filter(|(entry, _)| is_so_much(entry)) {
            let kind = self.told_now(kind, entry.payment_hash.as_deref(), &mut questions).await;
            answers.push(self.of_money(&entry, &kind, kind == Kind::Orphan).await?);
        }
        match self.unread_within(range).await? {
            Ok(unread) => {
                for entry in unread
                    .entries
                    .iter()
                    .filter(|entry| entry.is_received() && is_so_much(&Entry::of(entry)))
                {
                    answers.extend(
                        self.of_received(entry, &unread.entries, &mut asked, &mut questions)
                            .await?,
                    );
                }
                if let Some(back_to) = unread.only_back_to {
                    answers.push(Answer::new(
                        "unclear",
                        key("claim-in-part"),
                        [Message::new("claim-in-part-why").with("back_to", self.user.zone().words(back_to))],
                    ));
                }
            }
            Err(_) => answers.push(Answer::new(
                "unclear",
                key("claim-no-ledger"),
                [Message::new("claim-no-ledger-why")],
            )),
        }
        if !are_all {
            answers.push(Answer::new(
                "unclear",
                key("claim-more"),
                [Message::new("claim-more-why").with("count", MOST_FOUND)],
            ));
        }
        if answers.is_empty() {
            answers.push(Answer::new(
                "unknown",
                key("claim-nothing"),
                [Message::new("claim-nothing-why")],
            ));
        }
        Ok(answers)
    }

    /// What Blink's ledger has of this time and the till's own tables have not: mostly what came in the last minutes.
    async fn unread_within(&self, range: TimeRange) -> Result<Result<Unread, blink::Error>, Error> {
        let kept = reconcile::coverage(&self.ledger.ctx.db, self.account_id()).await?;
        let begins_in_time = kept.filter(|kept| kept.since <= range.from);
        // Read up to there, so that no page of before has to be asked for.
        let floor = begins_in_time.map_or(range.from, |kept| kept.read_until.max(range.from));
        let mut unread = Unread {
            entries: Vec::new(),
            only_back_to: None,
        };
        if begins_in_time.is_some_and(|kept| range.until <= kept.read_until) {
            return Ok(Ok(unread));
        }
        let mut after = None;
        for _ in 0..MOST_PAGES {
            let (blink, cursor) = (&self.ledger.blink, after.as_deref());
            let asked = self
                .user
                .access
                .call(|token| async move { blink.transactions(&token, PAGE, cursor).await });
            let page = match asked.await {
                Ok(page) => page,
                Err(error) => return Ok(Err(error)),
            };
            let oldest = page.transactions.last().map(at);
            unread.entries.extend(page.transactions);
            after = page.next;
            if after.is_none() || oldest.is_some_and(|oldest| oldest <= floor) {
                unread.only_back_to = None;
                break;
            }
            unread.only_back_to = oldest.or(unread.only_back_to);
        }
        // Sends stay: they tell what was booked back.
        let is_within = |entry: &Transaction| (range.from..range.until).contains(&at(entry)) || !entry.is_received();
        unread.entries.retain(is_within);
        let ids = unread.entries.iter().map(|entry| entry.id.as_str());
        let known = reconcile::known(&self.ledger.ctx.db, self.account_id(), ids).await?;
        unread.entries.retain(|entry| !known.contains(&entry.id));
        Ok(Ok(unread))
    }

    /// What an entry of no sale is, asked now if nobody has yet, as long as there are questions left.
    async fn told_now(&self, kind: Kind, hash: Option<&str>, questions: &mut usize) -> Kind {
        let Some(hash) = hash.filter(|_| kind == Kind::Unchecked) else {
            return kind;
        };
        let Some(left) = questions.checked_sub(1) else {
            return kind;
        };
        *questions = left;
        match self.ledger.entries_by_hash(&self.user.access, hash).await {
            Ok(entries) if entries.iter().any(|entry| entry.direction == "SEND") => Kind::Returned,
            Ok(_) => Kind::Orphan,
            Err(_) => kind,
        }
    }

    /// Money of this amount that came in; what belongs to a sale was told with the sale, or is now.
    async fn of_received(
        &self,
        entry: &Transaction,
        around: &[Transaction],
        asked: &mut HashSet<String>,
        questions: &mut usize,
    ) -> Result<Option<Answer>, Error> {
        let (id, hash) = (entry.external_id.as_deref(), entry.payment_hash());
        if let Some(found) = reconcile::attempt_of(&self.ledger.ctx.db, self.account_id(), id, hash).await? {
            if found.is_paid || !asked.insert(found.attempt_id) {
                return Ok(None);
            }
            let Some((sale, attempt)) = self.sale_with(hash.unwrap_or_default()).await? else {
                return Ok(None);
            };
            return self.of_attempt(&sale, &attempt).await.map(Some);
        }
        let is_back = || {
            around
                .iter()
                .any(|other| other.direction == "SEND" && hash.is_some() && other.payment_hash() == hash)
        };
        let kind = match () {
            () if reconcile::is_between_own_wallets(&self.user.account, entry) => Kind::Own,
            () if is_back() => Kind::Returned,
            () if hash.is_none() => Kind::Orphan,
            () => self.told_now(Kind::Unchecked, hash, questions).await,
        };
        self.of_money(&Entry::of(entry), &kind, false).await.map(Some)
    }

    /// Money of no sale, with the sale that it was matched to by hand.
    async fn of_money(&self, entry: &Entry, kind: &Kind, in_inbox: bool) -> Result<Answer, Error> {
        let matched = store::matched_to(&self.ledger.ctx.db, &entry.id).await?;
        let answer = Answer {
            in_inbox,
            ..of_entry(entry, kind)
        };
        Ok(of_matched(answer, matched))
    }
}

/// What was read of Blink's ledger for one question.
struct Unread {
    /// Newest first; none that the tables have.
    entries: Vec<Transaction>,
    /// How far back, when that was not far enough.
    only_back_to: Option<Millis>,
}

/// The answer with the sale that it is about.
fn about(sale: &Sale, attempt: &Attempt, answer: Answer) -> Answer {
    let invoice = attempt.invoice.as_ref();
    let by_hand = sale
        .matched_words()
        .map(|matched| Message::new("claim-matched").with("matched", matched));
    Answer {
        words: answer.words.into_iter().chain(by_hand).collect(),
        sale_id: Some(sale.id.clone()),
        amount: Some(invoice.map_or_else(|| sale.amount.clone(), |invoice| Money::sats(invoice.satoshis))),
        at: Some(attempt.paid_at.unwrap_or(attempt.created_at)),
        ..answer
    }
}

/// What the till has on record of an attempt.
fn verdict(attempt: &Attempt, evidence: Option<(Millis, String)>, zone: &Zone) -> Answer {
    let learnt = evidence.map(|(at, source)| {
        let how = Message::new(words_of(&source));
        Message::new("claim-learnt").with("at", zone.words(at)).with("how", how)
    });
    let invoice = attempt.invoice.as_ref();
    let until = invoice.map_or_else(|| Arg::from(""), |invoice| zone.words(invoice.expires_at).into());
    let held = Message::new("claim-held");
    match attempt.status {
        Status::Paid => Answer::new("paid", key("claim-paid"), learnt),
        Status::PaidLate => {
            let late = Message::new("claim-paid-late-why");
            Answer::new("paid-late", key("claim-paid-late"), [late].into_iter().chain(learnt))
        }
        Status::Creating => Answer::new("unclear", key("claim-unclear"), [Message::new("claim-unclear-why")]),
        Status::Waiting => {
            let open = Message::new("claim-waiting-why").with("until", until);
            Answer::new("waiting", key("claim-waiting"), [open, held])
        }
        Status::Expired => {
            let over = Message::new("claim-expired").with("until", until);
            Answer::new("not-paid", key("claim-not-paid"), [over, held])
        }
        Status::Cancelled => {
            let over = Message::new("claim-cancelled");
            Answer::new("not-paid", key("claim-not-paid"), [over, held])
        }
        Status::Failed => Answer::new("not-paid", key("claim-not-paid"), [Message::new("claim-failed")]),
    }
}

/// An evidence in words: a key.
fn words_of(source: &str) -> &'static str {
    match source {
        "websocket" => key("claim-by-line"),
        "reconciliation" => key("claim-by-ledger"),
        "claim" => key("claim-by-claim"),
        "cancel" => key("claim-by-cancel"),
        _ => key("claim-by-asking"),
    }
}

/// Money that came in and was read in the ledger.
fn of_entry(entry: &Entry, kind: &Kind) -> Answer {
    let answer = match kind {
        Kind::Returned => Answer::new("returned", key("claim-no-customer"), [Message::new("claim-returned")]),
        Kind::Own => Answer::new("own", key("claim-no-customer"), [Message::new("claim-own")]),
        Kind::Unchecked => Answer::new("unclear", key("claim-unchecked"), [Message::new("claim-unchecked-why")]),
        Kind::Orphan | Kind::Sale { .. } => Answer::new(
            "no-sale",
            key("claim-no-sale"),
            [Message::new("claim-no-sale-why").with("rail", entry.rail.as_str())],
        ),
    };
    answer.of(entry.amount.clone(), entry.at)
}

/// The answer about money that came in, with the sale that it was matched to by hand.
fn of_matched(answer: Answer, sale_id: Option<String>) -> Answer {
    match sale_id {
        None => answer,
        Some(sale_id) => Answer {
            title: key("claim-by-hand"),
            sale_id: Some(sale_id),
            ..answer
        },
    }
}

/// The entries of one payment hash, as an answer; `None` when there are none.
fn of_ledger(account: &Account, entries: &[Transaction]) -> Option<Answer> {
    let received = entries.iter().find(|entry| entry.is_received());
    let sent = entries.iter().find(|entry| entry.direction == "SEND");
    Some(match (received, sent) {
        (None, None) => return None,
        (Some(entry), _) if reconcile::is_between_own_wallets(account, entry) => {
            of_entry(&Entry::of(entry), &Kind::Own)
        }
        (Some(entry), Some(_)) => of_entry(&Entry::of(entry), &Kind::Returned),
        (Some(entry), None) => of_entry(&Entry::of(entry), &Kind::Orphan),
        (None, Some(entry)) => {
            let entry = Entry::of(entry);
            Answer::new("sent", key("claim-sent"), [Message::new("claim-sent-why")]).of(entry.amount, entry.at)
        }
    })
}

/// Is this attempt for so much: as typed, as shown, or as the customer's wallet says?
fn is_of(amount: &Amount, sale: &Sale, attempt: &Attempt) -> bool {
    let sats = attempt.invoice.as_ref().map(|invoice| Money::sats(invoice.satoshis));
    let credit = attempt.credit.as_ref().map(Credit::money);
    let amounts = [
        Some(sale.amount.clone()),
        attempt.display.clone(),
        sats,
        credit,
        attempt.credited.clone(),
    ];
    amounts.iter().flatten().any(|money| amount.is(money))
}

fn at(entry: &Transaction) -> Millis {
    entry.created_at.saturating_mul(1000)
}
