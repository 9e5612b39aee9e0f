//! The table `card_links`.

use super::Store;

use crate::{
    clock::Millis,
    db::{self, FromRow},
    error::Error,
    integrations::cards::{
        link::{Link, State},
        pace::{HINTS_APART, NEVER},
        provider::Merchant,
    },
    money::{Currency, Money},
};

/// Further away than any pause of ours, and still no `NEVER`: set by a clock that was put back since.
const TOO_FAR: Millis = 2 * 60 * 60_000;
const SOMEDAY: Millis = NEVER / 2;
const AT_ONCE: i64 = 64;

const COLUMNS: &str = "attempt_id, sale_id, account_id, amount, currency, digits, state, paylink_id, paylink_url, \
     created_at, expires_at, next_at, heard_at as answered_at, is_odd as is_amount_mismatch, hinted_transaction, transaction_id, paid_at";

impl Store {
    /// Puts a link on record before the vendor is asked for it. `false`: the shop's keys are not these any more.
    pub async fn begin_link(
        &self,
        link: &Link,
        merchant: &Merchant,
        notify_hash: &str,
        done_hash: &str,
    ) -> Result<bool, Error> {
        let begun = db::query(
            "insert into card_links (attempt_id, sale_id, account_id, amount, currency, digits, state, notify_hash, \
             done_hash, created_at, expires_at, next_at) \
             select $1, $2, account_id, $4, $5, $6, 'asked', $7, $8, $9, $10, $11 from card_merchants \
             where account_id = $3 and version = $12",
        )
        .bind(&link.attempt_id)
        .bind(&link.sale_id)
        .bind(&link.account_id)
        .bind(link.money.minor)
        .bind(link.money.currency.code())
        .bind(i64::from(link.money.currency.digits()))
        .bind(notify_hash)
        .bind(done_hash)
        .bind(link.created_at)
        .bind(link.expires_at)
        .bind(link.next_at)
        .bind(merchant.version)
        .execute(&self.db.write)
        .await?;
        Ok(begun.rows_affected() == 1)
    }

    /// The vendor has it; the address only if it may be shown. `false`: somebody else wrote that before.
    pub async fn attach_link(
        &self,
        attempt_id: &str,
        paylink_id: &str,
        url: Option<&str>,
        next_at: Millis,
    ) -> Result<bool, Error> {
        let attached = db::query(
            "update card_links set state = 'open', paylink_id = $2, paylink_url = $3, next_at = $4 \
             where attempt_id = $1 and paylink_id is null",
        )
        .bind(attempt_id)
        .bind(paylink_id)
        .bind(url)
        .bind(next_at)
        .execute(&self.db.write)
        .await?;
        Ok(attached.rows_affected() == 1)
    }

    /// The link of this attempt.
    pub async fn link(&self, attempt_id: &str) -> Result<Option<Link>, Error> {
        self.one("attempt_id = $1", attempt_id).await
    }

    /// The link whose customer comes back with this.
    pub async fn link_by_done(&self, done_hash: &str) -> Result<Option<Link>, Error> {
        self.one("done_hash = $1", done_hash).await
    }

    /// The sale's links, oldest first.
    pub async fn links_of_sale(&self, sale_id: &str) -> Result<Vec<Link>, Error> {
        self.several("sale_id = $1 order by created_at, attempt_id", sale_id)
            .await
    }

    /// The shop's links that a customer may still pay.
    pub async fn open_links(&self, account_id: &str) -> Result<Vec<Link>, Error> {
        self.several("account_id = $1 and state in ('asked', 'open')", account_id)
            .await
    }

    /// The shops with links that are due.
    pub async fn due_accounts(&self, now: Millis) -> Result<Vec<String>, Error> {
        let accounts = db::query_scalar(
            "select distinct account_id from card_links where next_at <= $1 or (next_at > $2 and next_at < $3)",
        )
        .bind(now)
        .bind(now + TOO_FAR)
        .bind(SOMEDAY)
        .fetch_all(&self.db.read)
        .await?;
        Ok(accounts)
    }

    /// A shop's links that are due: those that a notification named first, then the longest due.
    pub async fn due(&self, account_id: &str, now: Millis) -> Result<Vec<Link>, Error> {
        let sql = format!(
            "select {COLUMNS} from card_links where account_id = $5 \
             and (next_at <= $1 or (next_at > $2 and next_at < $3)) \
             order by hinted_transaction is null, next_at limit $4"
        );
        let rows: Vec<LinkRow> = db::query_as(db::AssertSqlSafe(sql))
            .bind(now)
            .bind(now + TOO_FAR)
            .bind(SOMEDAY)
            .bind(AT_ONCE)
            .bind(account_id)
            .fetch_all(&self.db.read)
            .await?;
        Ok(rows.into_iter().map(LinkRow::read).collect())
    }

    /// When the next one is due.
    pub async fn next_due(&self) -> Result<Option<Millis>, Error> {
        let next: Option<Millis> = db::query_scalar("select min(next_at) from card_links where next_at < $1")
            .bind(SOMEDAY)
            .fetch_one(&self.db.read)
            .await?;
        Ok(next)
    }

    /// Takes the turn of asking for a link; `false`: somebody else has it.
    pub async fn claim(&self, link: &Link, next_at: Millis) -> Result<bool, Error> {
        let claimed = db::query("update card_links set next_at = $3 where attempt_id = $1 and next_at = $2")
            .bind(&link.attempt_id)
            .bind(link.next_at)
            .bind(next_at)
            .execute(&self.db.write)
            .await?;
        Ok(claimed.rows_affected() == 1)
    }

    /// Asks for it at this moment, or before.
    pub async fn ask_by(&self, attempt_id: &str, next_at: Millis) -> Result<(), Error> {
        db::query(
            "update card_links set next_at = case when next_at < $2 then next_at else $2 end where attempt_id = $1",
        )
        .bind(attempt_id)
        .bind(next_at)
        .execute(&self.db.write)
        .await?;
        Ok(())
    }

    /// Asks for it not before this moment, unless somebody knocked since the link was read.
    pub async fn pause(&self, link: &Link, next_at: Millis) -> Result<(), Error> {
        db::query("update card_links set next_at = $3 where attempt_id = $1 and next_at = $2 and next_at < $3")
            .bind(&link.attempt_id)
            .bind(link.next_at)
            .bind(next_at)
            .execute(&self.db.write)
            .await?;
        Ok(())
    }

    /// Somebody who knows the address knocked: worth a look, soon. `false`: nobody's address.
    pub async fn hint(&self, notify_hash: &str, transaction: Option<&str>, now: Millis) -> Result<bool, Error> {
        let found = db::query(
            "update card_links set \
             next_at = case when paylink_id is null or (state = 'paid' and (transaction_id is not null or $2 is null)) \
                 or next_at <= $3 or next_at <= coalesce(heard_at, 0) + $4 then next_at \
                 when coalesce(heard_at, 0) + $4 > $3 then coalesce(heard_at, 0) + $4 else $3 end, \
             hinted_transaction = case when transaction_id is null then coalesce($2, hinted_transaction) \
                 else hinted_transaction end \
             where notify_hash = $1",
        )
        .bind(notify_hash)
        .bind(transaction)
        .bind(now)
        .bind(HINTS_APART)
        .execute(&self.db.write)
        .await?;
        Ok(found.rows_affected() == 1)
    }

    /// What the vendor answered, in its own word. `true`: whether it is odd has changed.
    pub async fn note_status(
        &self,
        attempt_id: &str,
        word: &str,
        is_amount_mismatch: bool,
        now: Millis,
    ) -> Result<bool, Error> {
        let word: String = word.chars().take(40).collect();
        let turned = db::query("update card_links set is_odd = $2 where attempt_id = $1 and is_odd <> $2")
            .bind(attempt_id)
            .bind(is_amount_mismatch)
            .execute(&self.db.write)
            .await?;
        db::query("update card_links set heard_at = $2, heard = $3 where attempt_id = $1")
            .bind(attempt_id)
            .bind(now)
            .bind(word)
            .execute(&self.db.write)
            .await?;
        Ok(turned.rows_affected() == 1)
    }

    /// It stands like this now, and is asked for again then.
    pub async fn set_state(&self, attempt_id: &str, state: State, next_at: Millis) -> Result<(), Error> {
        db::query("update card_links set state = $2, next_at = $3 where attempt_id = $1 and state <> 'paid'")
            .bind(attempt_id)
            .bind(state.code())
            .bind(next_at)
            .execute(&self.db.write)
            .await?;
        Ok(())
    }

    /// It was paid, by this transaction if that is known. A notification that came while another was `weighed` is looked at
    /// next.
    pub async fn link_paid(
        &self,
        attempt_id: &str,
        transaction: Option<&str>,
        weighed: Option<&str>,
        next_at: Millis,
        now: Millis,
    ) -> Result<(), Error> {
        db::query(
            "update card_links set state = 'paid', paid_at = coalesce(paid_at, $3), is_odd = false, \
             next_at = case when coalesce(transaction_id, $2) is null and hinted_transaction is distinct from $5 then $3 else $4 end, \
             transaction_id = coalesce(transaction_id, $2) where attempt_id = $1",
        )
        .bind(attempt_id)
        .bind(transaction)
        .bind(now)
        .bind(next_at)
        .bind(weighed)
        .execute(&self.db.write)
        .await?;
        Ok(())
    }

    async fn one(&self, condition: &'static str, value: &str) -> Result<Option<Link>, Error> {
        Ok(self.several(condition, value).await?.pop())
    }

    async fn several(&self, condition: &'static str, value: &str) -> Result<Vec<Link>, Error> {
        let sql = format!("select {COLUMNS} from card_links where {condition}");
        let rows: Vec<LinkRow> = db::query_as(db::AssertSqlSafe(sql))
            .bind(value)
            .fetch_all(&self.db.read)
            .await?;
        Ok(rows.into_iter().map(LinkRow::read).collect())
    }
}

#[derive(FromRow)]
struct LinkRow {
    attempt_id: String,
    sale_id: String,
    account_id: String,
    amount: i64,
    currency: String,
    digits: i64,
    state: String,
    paylink_id: Option<String>,
    paylink_url: Option<String>,
    created_at: Millis,
    expires_at: Millis,
    next_at: Millis,
    answered_at: Option<Millis>,
    is_amount_mismatch: bool,
    hinted_transaction: Option<String>,
    transaction_id: Option<String>,
    paid_at: Option<Millis>,
}

impl LinkRow {
    fn read(self) -> Link {
        Link {
            money: Money {
                minor: self.amount,
                currency: Currency::new(self.currency, self.digits),
            },
            state: State::parse(&self.state),
            attempt_id: self.attempt_id,
            sale_id: self.sale_id,
            account_id: self.account_id,
            paylink_id: self.paylink_id,
            paylink_url: self.paylink_url,
            created_at: self.created_at,
            expires_at: self.expires_at,
            next_at: self.next_at,
            answered_at: self.answered_at,
            is_amount_mismatch: self.is_amount_mismatch,
            hinted_transaction: self.hinted_transaction,
            transaction_id: self.transaction_id,
            paid_at: self.paid_at,
        }
    }
}
