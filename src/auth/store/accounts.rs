//! Accounts at Blink, as they were last seen.

use super::{Result, Store};
use crate::{
    auth::{Account, sessions::actor::Actor},
    blink::{WalletCurrency, WindDown},
    clock::Millis,
    db,
    i18n::Language,
};

impl Store {
    /// The accounts that have any grant.
    pub async fn granted_accounts(&self) -> Result<Vec<Account>> {
        let rows = db::query(
            "select id as account_id, user_id, username, language_at_blink, display_currency, btc_wallet_id, usd_wallet_id, \
             default_wallet, wind_down_status, wind_down_receive_disabled_at, wind_down_final_deadline, wind_down_timezone, checked_at \
             from accounts where id in (select account_id from grants) order by account_id",
        )
        .fetch_all(&self.db.read)
        .await?;
        Ok(rows.iter().map(read_account).collect())
    }

    /// Keeps what Blink says of an account now.
    pub async fn remember_account(&self, account: &Account, now: Millis) -> Result<()> {
        let mut tx = self.db.begin(&[]).await?;
        upsert_account(&mut tx, account, now).await?;
        tx.commit().await
    }

    /// The account, as it was last seen.
    pub async fn account(&self, id: &str) -> Result<Option<Account>> {
        let row = db::query(
            "select id as account_id, user_id, username, language_at_blink, display_currency, btc_wallet_id, usd_wallet_id, \
             default_wallet, wind_down_status, wind_down_receive_disabled_at, wind_down_final_deadline, wind_down_timezone, checked_at \
             from accounts where id = $1",
        )
        .bind(id)
        .fetch_optional(&self.db.read)
        .await?;
        Ok(row.as_ref().map(read_account))
    }

    /// Keeps what somebody wants to be spoken to in.
    pub async fn speak(&self, person: &Actor, language: Language) -> Result<()> {
        let (sql, id) = match person.cashier() {
            None => ("update accounts set language = $2 where id = $1", &person.shop),
            Some(cashier) => ("update cashiers set language = $2 where id = $1", &cashier.id),
        };
        db::query(sql)
            .bind(id)
            .bind(language.code())
            .execute(&self.db.write)
            .await?;
        Ok(())
    }

    /// Takes the turn to look at an account again that was last looked at before `before`.
    pub async fn take_turn_to_check(&self, id: &str, before: Millis, now: Millis) -> Result<bool> {
        let done = db::query("update accounts set checked_at = $3 where id = $1 and checked_at < $2")
            .bind(id)
            .bind(before)
            .bind(now)
            .execute(&self.db.write)
            .await?;
        Ok(done.rows_affected() == 1)
    }
}

pub(super) async fn upsert_account(tx: &mut db::Connection, account: &Account, now: Millis) -> Result<()> {
    let wind_down = account.wind_down.as_ref();
    db::query(
        "insert into accounts (id, user_id, username, language_at_blink, display_currency, btc_wallet_id, usd_wallet_id, \
         default_wallet, wind_down_status, wind_down_receive_disabled_at, wind_down_final_deadline, wind_down_timezone, \
         checked_at) values ($1, $2, $3, $13, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (id) do update set \
         user_id = excluded.user_id, username = excluded.username, language_at_blink = excluded.language_at_blink, \
         display_currency = excluded.display_currency, \
         btc_wallet_id = excluded.btc_wallet_id, usd_wallet_id = excluded.usd_wallet_id, \
         default_wallet = excluded.default_wallet, wind_down_status = excluded.wind_down_status, \
         wind_down_receive_disabled_at = excluded.wind_down_receive_disabled_at, \
         wind_down_final_deadline = excluded.wind_down_final_deadline, \
         wind_down_timezone = excluded.wind_down_timezone, checked_at = excluded.checked_at",
    )
    .bind(&account.id)
    .bind(&account.user_id)
    .bind(&account.username)
    .bind(&account.display_currency)
    .bind(&account.btc_wallet)
    .bind(&account.usd_wallet)
    .bind(account.default_wallet.code())
    .bind(wind_down.map(|w| &w.status))
    .bind(wind_down.map(|w| w.receive_disabled_at))
    .bind(wind_down.map(|w| w.final_deadline))
    .bind(wind_down.map(|w| &w.timezone))
    .bind(now)
    .bind(account.language.map(Language::code))
    .execute(tx)
    .await?;
    Ok(())
}

pub(super) fn read_account(row: &db::Row) -> Account {
    let status: Option<String> = row.get("wind_down_status");
    Account {
        id: row.get("account_id"),
        user_id: row.get("user_id"),
        username: row.get("username"),
        language: row.get::<Option<&str>>("language_at_blink").and_then(Language::named),
        display_currency: row.get("display_currency"),
        btc_wallet: row.get("btc_wallet_id"),
        usd_wallet: row.get("usd_wallet_id"),
        default_wallet: WalletCurrency::parse(row.get("default_wallet")).unwrap_or(WalletCurrency::Btc),
        wind_down: status.map(|status| WindDown {
            status,
            receive_disabled_at: row.get("wind_down_receive_disabled_at"),
            final_deadline: row.get("wind_down_final_deadline"),
            timezone: row.get("wind_down_timezone"),
        }),
        checked_at: row.get("checked_at"),
    }
}
