//! Who asks: all that a request has to know of its session, in one question, because every page waits for the answer. So
//! it reads what other modules keep as well: the shop's zone, and how many payments wait in the inbox, which every page of the
//! owner's says.

use super::{Grant, Result, Store, accounts::read_account, sealing::is_unknown_key};

use crate::{
    auth::{Account, Cashier, grants::rules::Scopes},
    clock::Millis,
    db,
    i18n::{Language, Wishes},
};

/// A session, whatever its times say.
#[derive(Debug)]
pub struct Who {
    pub id_hash: String,
    pub last_seen_at: Millis,
    pub ends_at: Millis,
    pub holder: Holder,
    /// The name of the shop's time zone, once it is known.
    pub time_zone: Option<String>,
    /// When the shop's day begins, in minutes after midnight.
    pub day_starts: i64,
    /// When its owner saw the page for new shops.
    pub welcomed_at: Option<Millis>,
    /// Payments that wait to be looked at by the owner; 0 for a cashier, who cannot.
    pub inbox: i64,
    /// What this person, and their shop, want the till to speak.
    pub wishes: Wishes,
}

/// Whose it is.
#[derive(Debug)]
pub enum Holder {
    Owner {
        grant: Grant,
        account: Account,
    },
    Cashier {
        cashier: Cashier,
        /// The shop's.
        account: Account,
        grant: OwnersGrant,
    },
    /// The cashier was ended, or the grant cannot be opened: the session is worth nothing.
    Nobody,
}

/// What a cashier charges with.
#[derive(Debug)]
pub enum OwnersGrant {
    /// The owner's newest that may receive. It may be lapsing, like any.
    Newest(Grant),
    /// That one cannot be opened: an older one may do.
    Sealed,
    /// None may receive. What the newest of any kind was granted, if there is one.
    Missing(Option<Scopes>),
}

impl Store {
    /// The session with this hash. A grant that cannot be opened is deleted, as in [`Store::grant`].
    pub async fn who(&self, id_hash: &str) -> Result<Option<Who>> {
        let row = db::query(
            "select s.id_hash, s.last_seen_at, s.ends_at, s.cashier_id, c.name as cashier_name, \
             g.id as grant_id, g.kind, g.access_token, g.refresh_token, g.scope, g.expires_at, g.renew_at, g.version, \
             g.failures, g.backoff_until, \
             a.id as account_id, a.user_id, a.username, a.language_at_blink, a.display_currency, a.btc_wallet_id, \
             a.usd_wallet_id, a.default_wallet, a.wind_down_status, a.wind_down_receive_disabled_at, a.wind_down_final_deadline, \
             a.wind_down_timezone, a.checked_at, sh.time_zone, coalesce(sh.day_starts, 0) as day_starts, sh.welcomed_at, \
             sh.language as shop_language, case when s.cashier_id is null then a.language else c.language end as language, \
             case when s.cashier_id is null then \
                (select count(*) from inbox where account_id = a.id and resolved_at is null) else 0 end as inbox, \
             case when g.id is null then \
                (select scope from grants where account_id = c.account_id order by created_at desc, id limit 1) \
                end as consented from sessions s \
             left join cashiers c on c.id = s.cashier_id and c.ended_at is null \
             left join grants g on g.id = coalesce(s.grant_id, (select id from grants \
                where account_id = c.account_id \
                and (' ' || scope || ' ' like '% receive %' or ' ' || scope || ' ' like '% write %') \
                order by created_at desc, id limit 1)) \
             left join accounts a on a.id = coalesce(c.account_id, g.account_id) \
             left join shops sh on sh.account_id = a.id \
             where s.id_hash = $1",
        )
        .bind(id_hash)
        .fetch_optional(&self.db.read)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let account = row.get::<Option<&str>>("account_id").map(|_| read_account(&row));
        let has_grant = row.get::<Option<&str>>("grant_id").is_some();
        let grant = match has_grant {
            true => match self.open_or_end(&row).await {
                // A cashier's owner may have another.
                Err(error) if is_unknown_key(&error) && row.get::<Option<&str>>("cashier_id").is_some() => None,
                opened => opened?,
            },
            false => None,
        };
        let holder = match (row.get("cashier_id"), account, grant) {
            (None, Some(account), Some(grant)) => Holder::Owner { grant, account },
            (Some(id), Some(account), grant) => Holder::Cashier {
                grant: match grant {
                    Some(grant) => OwnersGrant::Newest(grant),
                    None if has_grant => OwnersGrant::Sealed,
                    None => OwnersGrant::Missing(row.get::<Option<&str>>("consented").map(Scopes::parse)),
                },
                cashier: Cashier {
                    id,
                    account_id: account.id.clone(),
                    name: row.get("cashier_name"),
                },
                account,
            },
            _ => Holder::Nobody,
        };
        let speaks = |column| row.get::<Option<&str>>(column).and_then(Language::named);
        let wishes = Wishes {
            own: speaks("language"),
            at_blink: match &holder {
                Holder::Owner { account, .. } => account.language,
                _ => None,
            },
            shop: speaks("shop_language"),
            ..Wishes::default()
        };
        Ok(Some(Who {
            wishes,
            id_hash: row.get("id_hash"),
            last_seen_at: row.get("last_seen_at"),
            ends_at: row.get("ends_at"),
            holder,
            time_zone: row.get("time_zone"),
            day_starts: row.get("day_starts"),
            welcomed_at: row.get("welcomed_at"),
            inbox: row.get("inbox"),
        }))
    }
}
