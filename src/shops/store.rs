//! The tables `shops` and `receipt_headers`.

use super::{Header, Shop, TaxMode, TaxRate, TipBase, WalletSetting};
use crate::{
    clock::Millis,
    db::{self, Db, Lock},
    i18n::Language,
    money::Percent,
    zone::{DayStart, Zone},
};

/// What became of an owner's choice.
#[derive(Debug, PartialEq, Eq)]
pub enum Kept {
    Yes,
    /// The shop is not any more what the change was made of.
    Changed,
    /// Items name a rate that would be gone: this one.
    RateIsNamed(String),
}

/// What stands in the column where the owner did not choose.
const ASK_ABOVE_OF_NOBODY: i64 = 10_000;

/// Of `shops s`.
macro_rules! columns {
    () => {
        "s.name, s.address, s.tax_number, s.receipt_footer, s.time_zone, s.time_zone_is_guess, s.day_starts, s.ask_above, s.ask_above_is_set, \
         s.language, s.unit, s.wallet, s.bitcoin_share, s.tips, s.tip_presets, s.tip_base, s.tax, s.tax_rates, s.welcomed_at"
    };
}

const FIND: &str = concat!("select ", columns!(), " from shops s where s.account_id = $1");

pub(crate) use columns;

pub async fn find(db: &Db, account_id: &str) -> db::Result<Option<Shop>> {
    let row = db::query(FIND).bind(account_id).fetch_optional(&db.read).await?;
    Ok(row.as_ref().map(read))
}

/// The shop as it is until this transaction ends, if it holds the account.
pub async fn find_within(tx: &mut db::Connection, account_id: &str) -> db::Result<Option<Shop>> {
    let row = db::query(FIND).bind(account_id).fetch_optional(tx).await?;
    Ok(row.as_ref().map(read))
}

/// The shop as it is, and the header that this sale of its was sold with.
pub async fn of_sale(db: &Db, account_id: &str, sale_id: &str) -> db::Result<(Shop, Option<Header>)> {
    let row = db::query(concat!(
        "select ",
        columns!(),
        ", h.version, h.name as sold_name, h.address as sold_address, h.tax_number as sold_tax_number, \
         h.footer as sold_footer from shops s left join sales x on x.id = $2 and x.account_id = s.account_id \
         left join receipt_headers h on h.account_id = s.account_id and h.version = x.header where s.account_id = $1"
    ))
    .bind(account_id)
    .bind(sale_id)
    .fetch_optional(&db.read)
    .await?;
    let Some(row) = row else {
        return Ok((Shop::default(), None));
    };
    let sold = row.get::<Option<i64>>("version").map(|_| Header {
        name: row.get("sold_name"),
        address: row.get("sold_address"),
        tax_number: row.get("sold_tax_number"),
        footer: row.get("sold_footer"),
    });
    Ok((read(&row), sold))
}

/// What the tables' own constraints rule out is as it is to begin with.
pub fn read(row: &db::Row) -> Shop {
    let text = |column: &str| row.get::<String>(column);
    let option = |column: &str| row.get::<Option<String>>(column);
    Shop {
        header: Header {
            name: text("name"),
            address: text("address"),
            tax_number: text("tax_number"),
            footer: text("receipt_footer"),
        },
        // A zone that a later database dropped is unknown again.
        time_zone: option("time_zone").as_deref().and_then(Zone::named),
        zone_is_guess: row.get("time_zone_is_guess"),
        day_starts: DayStart::of_minutes(row.get("day_starts")),
        ask_above: ask_above(row.get("ask_above"), row.get("ask_above_is_set")),
        language: option("language").as_deref().and_then(Language::named),
        unit: option("unit"),
        wallet: option("wallet").as_deref().and_then(WalletSetting::parse),
        share: row.get("bitcoin_share"),
        tips: row.get("tips"),
        tip_presets: text("tip_presets").split(' ').filter_map(percent).collect(),
        tip_base: TipBase::parse(&text("tip_base")).unwrap_or_default(),
        tax: TaxMode::parse(&text("tax")).unwrap_or_default(),
        tax_rates: text("tax_rates").lines().filter_map(rate).collect(),
        is_welcomed: row.get::<Option<i64>>("welcomed_at").is_some(),
    }
}

/// What an earlier till writes beside a newer one says nothing of who chose it.
fn ask_above(kept: i64, is_set: bool) -> Option<i64> {
    (is_set || kept != ASK_ABOVE_OF_NOBODY).then_some(kept)
}

fn percent(thousandths: &str) -> Option<Percent> {
    Percent::of_thousandths(thousandths.parse().ok()?)
}

fn rate(line: &str) -> Option<TaxRate> {
    let (thousandths, name) = line.split_once(' ')?;
    Some(TaxRate {
        name: name.to_owned(),
        percent: percent(thousandths)?,
    })
}

/// Keeps the owner's choice, unless an item names a rate that is not among it. Receipts have its header from now on.
pub async fn keep(db: &Db, account_id: &str, before: &Shop, shop: &Shop, now: Millis) -> db::Result<Kept> {
    let mut tx = db.begin(&[Lock::Account(account_id)]).await?;
    if find_within(&mut tx, account_id).await?.unwrap_or_default() != *before {
        return Ok(Kept::Changed);
    }
    write(&mut tx, account_id, shop, now).await?;
    if let Some(name) = named_and_gone(&mut tx, account_id, shop).await? {
        tx.rollback().await?;
        return Ok(Kept::RateIsNamed(name));
    }
    keep_header(&mut tx, account_id, &shop.header).await?;
    tx.commit().await?;
    Ok(Kept::Yes)
}

async fn write(tx: &mut db::Connection, account_id: &str, shop: &Shop, now: Millis) -> db::Result<()> {
    let presets: Vec<String> = shop
        .tip_presets
        .iter()
        .map(|percent| percent.thousandths().to_string())
        .collect();
    let rates: Vec<String> = shop
        .tax_rates
        .iter()
        .map(|rate| format!("{} {}", rate.percent.thousandths(), rate.name))
        .collect();
    db::query(
        "insert into shops (account_id, time_zone, time_zone_is_guess, ask_above, name, address, tax_number, \
         receipt_footer, day_starts, language, unit, wallet, bitcoin_share, tips, tip_presets, tip_base, tax, tax_rates, \
         welcomed_at, created_at, updated_at, ask_above_is_set) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $19, $19, $20) \
         on conflict (account_id) do update set time_zone = excluded.time_zone, \
         time_zone_is_guess = excluded.time_zone_is_guess, ask_above = excluded.ask_above, ask_above_is_set = excluded.ask_above_is_set, name = excluded.name, \
         address = excluded.address, tax_number = excluded.tax_number, receipt_footer = excluded.receipt_footer, \
         day_starts = excluded.day_starts, language = excluded.language, unit = excluded.unit, wallet = excluded.wallet, \
         bitcoin_share = excluded.bitcoin_share, tips = excluded.tips, tip_presets = excluded.tip_presets, \
         tip_base = excluded.tip_base, tax = excluded.tax, tax_rates = excluded.tax_rates, \
         welcomed_at = coalesce(shops.welcomed_at, excluded.welcomed_at), updated_at = excluded.updated_at",
    )
    .bind(account_id)
    .bind(shop.time_zone.as_ref().map(Zone::name))
    .bind(shop.zone_is_guess)
    .bind(shop.ask_above.unwrap_or(ASK_ABOVE_OF_NOBODY))
    .bind(&shop.header.name)
    .bind(&shop.header.address)
    .bind(&shop.header.tax_number)
    .bind(&shop.header.footer)
    .bind(shop.day_starts.minutes())
    .bind(shop.language.map(Language::code))
    .bind(&shop.unit)
    .bind(shop.wallet.map(WalletSetting::code))
    .bind(shop.share)
    .bind(shop.tips)
    .bind(presets.join(" "))
    .bind(shop.tip_base.code())
    .bind(shop.tax.code())
    .bind(rates.join("\n"))
    .bind(now)
    .bind(shop.ask_above.is_some())
    .execute(&mut *tx)
    .await?;
    Ok(())
}

/// A rate that items name and the shop would not have any more.
async fn named_and_gone(tx: &mut db::Connection, account_id: &str, shop: &Shop) -> db::Result<Option<String>> {
    let named: Vec<String> = db::query_scalar(
        "select distinct tax_rate from items where account_id = $1 and archived_at is null \
         and tax_rate is not null and tax_rate <> '0' order by tax_rate",
    )
    .bind(account_id)
    .fetch_all(&mut *tx)
    .await?;
    Ok(named.into_iter().find(|name| shop.rate(name).is_none()))
}

/// A header that differs from the one before is another.
async fn keep_header(tx: &mut db::Connection, account_id: &str, header: &Header) -> db::Result<()> {
    let written = db::query(
        "insert into receipt_headers (account_id, version, name, address, tax_number, footer) \
         select $1, s.header + 1, $2, $3, $4, $5 from shops s where s.account_id = $1 and not exists ( \
             select 1 from receipt_headers h where h.account_id = $1 and h.version = s.header \
             and h.name = $2 and h.address = $3 and h.tax_number = $4 and h.footer = $5)",
    )
    .bind(account_id)
    .bind(&header.name)
    .bind(&header.address)
    .bind(&header.tax_number)
    .bind(&header.footer)
    .execute(&mut *tx)
    .await?;
    if written.rows_affected() > 0 {
        db::query("update shops set header = header + 1 where account_id = $1")
            .bind(account_id)
            .execute(&mut *tx)
            .await?;
    }
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

/// The owner saw the page for new shops and wants nothing of it.
pub async fn welcome(db: &Db, account_id: &str, now: Millis) -> db::Result<()> {
    db::query(
        "insert into shops (account_id, welcomed_at, created_at, updated_at) values ($1, $2, $2, $2) \
         on conflict (account_id) do update set welcomed_at = coalesce(shops.welcomed_at, excluded.welcomed_at)",
    )
    .bind(account_id)
    .bind(now)
    .execute(&db.write)
    .await?;
    Ok(())
}
