//! The table `tip_questions`: what one person's till asks their customer just now.

use crate::{
    clock::Millis,
    db::{self, Db, FromRow},
};

/// What a person's till asked last.
#[derive(Debug, FromRow)]
pub struct Question {
    pub asked_at: Millis,
    /// As JSON.
    pub question: String,
    /// The hash of the session that asked.
    pub session: String,
}

/// The owner, where a cashier's id would stand.
fn person(cashier: Option<&str>) -> &str {
    cashier.unwrap_or_default()
}

/// Is there a second screen that would show what this person's till asks?
pub async fn has_screen(db: &Db, account_id: &str, cashier: Option<&str>) -> db::Result<bool> {
    let screen: Option<String> = db::query_scalar(
        "select id from displays where account_id = $1 and coalesce(cashier_id, '') = $2 and ended_at is null limit 1",
    )
    .bind(account_id)
    .bind(person(cashier))
    .fetch_optional(&db.read)
    .await?;
    Ok(screen.is_some())
}

/// This is asked from now on, and what was asked before is not.
pub async fn ask(db: &Db, account_id: &str, cashier: Option<&str>, asked: &Question) -> db::Result<()> {
    db::query(
        "insert into tip_questions (account_id, person, asked_at, question, session) values ($1, $2, $3, $4, $5) \
         on conflict (account_id, person) do update set asked_at = excluded.asked_at, question = excluded.question, \
         session = excluded.session",
    )
    .bind(account_id)
    .bind(person(cashier))
    .bind(asked.asked_at)
    .bind(&asked.question)
    .bind(&asked.session)
    .execute(&db.write)
    .await?;
    Ok(())
}

/// What was asked last.
pub async fn asked(db: &Db, account_id: &str, cashier: Option<&str>) -> db::Result<Option<Question>> {
    db::query_as("select asked_at, question, session from tip_questions where account_id = $1 and person = $2")
        .bind(account_id)
        .bind(person(cashier))
        .fetch_optional(&db.read)
        .await
}

/// What this session asked is not asked any more; what another of the same person's did still is.
pub async fn take_back(db: &Db, account_id: &str, cashier: Option<&str>, session: &str) -> db::Result<()> {
    db::query("delete from tip_questions where account_id = $1 and person = $2 and session = $3")
        .bind(account_id)
        .bind(person(cashier))
        .bind(session)
        .execute(&db.write)
        .await?;
    Ok(())
}
