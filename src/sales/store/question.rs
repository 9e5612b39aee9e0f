//! The table `tip_questions`: what one person's till asks their customer just now.

use crate::{
    clock::Millis,
    db::{self, Db},
};

/// The owner, where a cashier's id would stand.
fn person(cashier: Option<&str>) -> &str {
    cashier.unwrap_or_default()
}

/// This is asked from now on, and what was asked before is not.
pub async fn ask(db: &Db, account_id: &str, cashier: Option<&str>, question: &str, now: Millis) -> db::Result<()> {
    db::query(
        "insert into tip_questions (account_id, person, asked_at, question) values ($1, $2, $3, $4) \
         on conflict (account_id, person) do update set asked_at = excluded.asked_at, question = excluded.question",
    )
    .bind(account_id)
    .bind(person(cashier))
    .bind(now)
    .bind(question)
    .execute(&db.write)
    .await?;
    Ok(())
}

/// What was asked last, and when.
pub async fn asked(db: &Db, account_id: &str, cashier: Option<&str>) -> db::Result<Option<(Millis, String)>> {
    db::query_as("select asked_at, question from tip_questions where account_id = $1 and person = $2")
        .bind(account_id)
        .bind(person(cashier))
        .fetch_optional(&db.read)
        .await
}
