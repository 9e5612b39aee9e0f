//! The table `shops`.

use super::Shop;

use crate::{
    clock::Millis,
    db::{self, Db},
    zone::Zone,
};

pub async fn find(db: &Db, account_id: &str) -> db::Result<Option<Shop>> {
    let row = db::query("select time_zone, time_zone_is_guess, ask_above from shops where account_id = $1")
        .bind(account_id)
        .fetch_optional(&db.read)
        .await?;
    Ok(row.map(|row| Shop {
        // A zone that a later database dropped is unknown again.
        time_zone: row.get::<Option<&str>>("time_zone").and_then(Zone::named),
        zone_is_guess: row.get("time_zone_is_guess"),
        ask_above: row.get("ask_above"),
    }))
}

/// Keeps the owner's choice.
pub async fn keep(db: &Db, account_id: &str, shop: &Shop, now: Millis) -> db::Result<()> {
    db::query(
        "insert into shops (account_id, time_zone, time_zone_is_guess, ask_above, created_at, updated_at) \
         values ($1, $2, $3, $4, $5, $5) on conflict (account_id) do update set time_zone = excluded.time_zone, \
         time_zone_is_guess = excluded.time_zone_is_guess, ask_above = excluded.ask_above, updated_at = excluded.updated_at",
    )
    .bind(account_id)
    .bind(shop.time_zone.as_ref().map(Zone::name))
    .bind(shop.zone_is_guess)
    .bind(shop.ask_above)
    .bind(now)
    .execute(&db.write)
    .await?;
    Ok(())
}

/// Keeps a browser's zone, unless one is known. `false`: one was.
pub async fn guess(db: &Db, account_id: &str, zone: &Zone, now: Millis) -> db::Result<bool> {
    let done = db::query(
        "insert into shops (account_id, time_zone, time_zone_is_guess, created_at, updated_at) values ($1, $2, true, $3, $3) \
         on conflict (account_id) do update set time_zone = excluded.time_zone, time_zone_is_guess = true, \
         updated_at = excluded.updated_at where shops.time_zone is null",
    )
    .bind(account_id)
    .bind(zone.name())
    .bind(now)
    .execute(&db.write)
    .await?;
    Ok(done.rows_affected() == 1)
}
