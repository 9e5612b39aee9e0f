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
    mistake: Option<String>,
    answers: Vec<Answer>,
}

/// One answer. `verdict` is its mark, `title` the short answer to "was it paid?".
#[derive(Debug)]
struct Answer {
    verdict: &'static str,
    title: &'static str,
    words: String,
    amount: Option<Money>,
    at: Option<Millis>,
    sale_id: Option<String>,
    in_inbox: bool,
}

impl Answer {
    fn new(verdict: &'static str, title: &'static str, words: impl Into<String>) -> Self {
        Self {
            verdict,
            title,
            words: words.into(),
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
        Err(LookupError::Mistake(sentence)) => (Some(sentence), Vec::new()),
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
    Mistake(String),
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
                "This is no receipt of yours.",
                "A receipt of this till would be found here. It may be of another shop, or made up.",
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
                Answer::new(
                    "unclear",
                    "In a moment.",
                    "Blink is booking this payment just now. Ask again in a few seconds.",
                ),
            )),
            Err(_) => Ok(about(
                sale,
                attempt,
                Answer::new(
                    "unclear",
                    "The till has no payment, and Blink does not answer just now.",
                    "Ask again in a minute before you decide. If it was paid, the till will find out by itself.",
                ),
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
            (Err(blink::Error::Refused(Reason::NotFound)), Ok(_)) => Answer::new(
                "unknown",
                "Nobody here knows this payment.",
                "Neither this till nor Blink has an invoice or a payment like it. The customer may have paid somebody else.",
            ),
            (Ok(PaymentStatus::Paid), Ok(_)) => Answer::new(
                "foreign-paid",
                "It was paid, but not to this account.",
                "Blink says that this invoice was paid. It belongs to another account at Blink.",
            ),
            (Ok(PaymentStatus::Pending | PaymentStatus::Expired), Ok(_)) => Answer::new(
                "not-paid",
                "No, it was not paid.",
                "It is an invoice of Blink's, but none of this till's, and nobody has paid it.",
            ),
            _ => Answer::new(
                "unclear",
                "Blink cannot say just now.",
                "The till knows nothing of this payment, and Blink does not answer. Ask again in a minute.",
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
                        "Not all of that time was searched.",
                        format!(
                            "Blink's ledger was searched back to {} and not further. Ask with a time that is later, or \
                             for the payment hash.",
                            self.user.zone().words(back_to)
                        ),
                    ));
                }
            }
            Err(_) => answers.push(Answer::new(
                "unclear",
                "Blink's ledger cannot be read just now.",
                "What stands here is what the till itself knows. Ask again in a minute.",
            )),
        }
        if !are_all {
            answers.push(Answer::new(
                "unclear",
                "There are more sales of this amount.",
                format!("The newest {MOST_FOUND} are shown. Ask with the time of the sale to see the others."),
            ));
        }
        if answers.is_empty() {
            answers.push(Answer::new(
                "unknown",
                "There is no such sale and no such payment around that time.",
                "Check the amount and the time, or ask the customer for the payment hash, the preimage or the invoice.",
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
    let by_hand = sale.matched_words().map_or(String::new(), |matched| {
        format!(" But {matched} of another payment were matched to this sale by hand.")
    });
    Answer {
        words: answer.words.clone() + &by_hand,
        sale_id: Some(sale.id.clone()),
        amount: Some(invoice.map_or_else(|| sale.amount.clone(), |invoice| Money::sats(invoice.satoshis))),
        at: Some(attempt.paid_at.unwrap_or(attempt.created_at)),
        ..answer
    }
}

/// What the till has on record of an attempt.
fn verdict(attempt: &Attempt, evidence: Option<(Millis, String)>, zone: &Zone) -> Answer {
    let learnt = evidence.map_or(String::new(), |(at, source)| {
        format!("The till learnt it on {}: {}.", zone.words(at), words_of(&source))
    });
    let until = attempt
        .invoice
        .as_ref()
        .map_or(String::new(), |i| zone.words(i.expires_at));
    let held = "A wallet that shows it as sent is still holding the money, and it goes back to the customer by itself.";
    match attempt.status {
        Status::Paid => Answer::new("paid", "Yes, it was paid.", learnt),
        Status::PaidLate => Answer::new(
            "paid-late",
            "Yes, it was paid, but late.",
            format!("The invoice had expired or been cancelled. {learnt}"),
        ),
        Status::Creating => Answer::new(
            "unclear",
            "It is not known yet whether there is an invoice.",
            "The till is looking for it; the customer cannot have paid it before.",
        ),
        Status::Waiting => Answer::new(
            "waiting",
            "No, not yet.",
            format!("The invoice can be paid until {until}, and Blink has no payment for it. {held}"),
        ),
        Status::Expired => Answer::new(
            "not-paid",
            "No, it was not paid.",
            format!("The invoice ran out on {until}, and Blink has no payment for it. {held}"),
        ),
        Status::Cancelled => Answer::new(
            "not-paid",
            "No, it was not paid.",
            format!("The sale was cancelled, and Blink has no payment for its invoice. {held}"),
        ),
        Status::Failed => Answer::new(
            "not-paid",
            "No, it was not paid.",
            "Blink made no invoice that could be paid.",
        ),
    }
}

/// An evidence in words.
fn words_of(source: &str) -> &'static str {
    match source {
        "websocket" => "Blink said so at once",
        "reconciliation" => "it stood in Blink's ledger",
        "claim" => "Blink was asked here",
        "cancel" => "Blink said so when the sale was to be cancelled",
        _ => "Blink said so when it was asked",
    }
}

/// Money that came in and was read in the ledger.
fn of_entry(entry: &Entry, kind: &Kind) -> Answer {
    let answer = match kind {
        Kind::Returned => Answer::new(
            "returned",
            "This is no customer's payment.",
            "It is a payment that you sent and that failed: the money came back to you.",
        ),
        Kind::Own => Answer::new(
            "own",
            "This is no customer's payment.",
            "It went from one of your wallets into the other.",
        ),
        Kind::Unchecked => Answer::new(
            "unclear",
            "Money came in, and it cannot be said yet what it is.",
            "It may be a payment of your own that came back, and Blink does not answer just now. Ask again in a minute.",
        ),
        Kind::Orphan | Kind::Sale { .. } => Answer::new(
            "no-sale",
            "Money came in, but for no sale of this till.",
            format!("It came by {}, and the till made no invoice for it.", entry.rail),
        ),
    };
    answer.of(entry.amount.clone(), entry.at)
}

/// The answer about money that came in, with the sale that it was matched to by hand.
fn of_matched(answer: Answer, sale_id: Option<String>) -> Answer {
    match sale_id {
        None => answer,
        Some(sale_id) => Answer {
            title: "Money came in, and was matched to a sale by hand.",
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
            Answer::new(
                "sent",
                "This is a payment that you sent.",
                "It went out of your wallet.",
            )
            .of(entry.amount, entry.at)
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
