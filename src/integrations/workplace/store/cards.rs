//! Feed cards that wait to be sent, and how far the payments have been read for them.

use super::{Result, Store};

use crate::{
    clock::Millis,
    db::{self, FromRow, Lock},
    sales::{Cursor, Paid},
};

/// Cards that are taken at once.
pub const HANDFUL: usize = 20;

/// A card that is about to be sent, and nobody else's to send.
#[derive(Clone, Debug, FromRow)]
pub struct Card {
    pub sale_id: String,
    pub account_id: String,
    pub cashier_id: String,
    pub paid_at: Millis,
}

impl Store {
    /// How far the payments have been read.
    pub async fn seen(&self) -> Result<Option<Cursor>> {
        let seen: Option<i64> = db::query_scalar("select payments from workplace_seen where id = 1")
            .fetch_optional(&self.db.read)
            .await?;
        Ok(seen.map(Cursor))
    }

    /// Keeps cards for those of `paid` whose cashier is connected and whose shop wants cards, and how far was read; both
    /// or nothing. `false`: nothing, for somebody else read on meanwhile.
    pub async fn queue(&self, seen: Option<Cursor>, read: Cursor, paid: &[Paid], now: Millis) -> Result<bool> {
        let mut tx = self.db.begin(&[Lock::House]).await?;
        let before: Option<i64> = db::query_scalar("select payments from workplace_seen where id = 1")
            .fetch_optional(&mut *tx)
            .await?;
        if before.map(Cursor) != seen {
            return Ok(false);
        }
        for sale in paid {
            db::query(
                "insert into workplace_cards (sale_id, account_id, cashier_id, state, paid_at, next_at) \
                 select $1, $2, $3, 'waiting', $4, $5 from workplace_shops s where s.account_id = $2 \
                 and s.category is not null and s.refused_at is null and exists (select 1 from workplace_connected l \
                     where l.account_id = $2 and l.cashier_id = $3) on conflict do nothing",
            )
            .bind(&sale.sale_id)
            .bind(&sale.account_id)
            .bind(&sale.cashier_id)
            .bind(sale.at)
            .bind(now)
            .execute(&mut *tx)
            .await?;
        }
        db::query(
            "insert into workplace_seen (id, payments) values (1, $1) \
             on conflict (id) do update set payments = excluded.payments",
        )
        .bind(read.0)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Takes the cards that are due: whoever finds one taken does not send it again.
    pub async fn take_cards(&self, now: Millis) -> Result<Vec<Card>> {
        db::query_as(
            "update workplace_cards set state = 'sending', next_at = $1 where state = 'waiting' and next_at <= $1 and sale_id in \
             (select sale_id from workplace_cards where state = 'waiting' and next_at <= $1 order by next_at limit $2) \
             returning sale_id, account_id, cashier_id, paid_at",
        )
        .bind(now)
        .bind(HANDFUL as i64)
        .fetch_all(&self.db.write)
        .await
    }

    /// The user over there who is this cashier.
    pub async fn user_of(&self, card: &Card) -> Result<Option<String>> {
        db::query_scalar(
            "select user_id from workplace_connected where account_id = $1 and cashier_id = $2 \
             order by created_at desc limit 1",
        )
        .bind(&card.account_id)
        .bind(&card.cashier_id)
        .fetch_optional(&self.db.read)
        .await
    }

    /// Sent, or given up.
    pub async fn card_done(&self, sale_id: &str) -> Result<()> {
        db::query("delete from workplace_cards where sale_id = $1")
            .bind(sale_id)
            .execute(&self.db.write)
            .await?;
        Ok(())
    }

    /// Certainly not sent: again at `next_at`.
    pub async fn card_later(&self, sale_id: &str, next_at: Millis) -> Result<()> {
        db::query("update workplace_cards set state = 'waiting', next_at = $2 where sale_id = $1")
            .bind(sale_id)
            .bind(next_at)
            .execute(&self.db.write)
            .await?;
        Ok(())
    }
}
