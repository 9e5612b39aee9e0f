//! The table `items`. Whoever asks says whose they are.

use super::{
    Item, ItemTax,
    plan::{Change, Planned},
};
use crate::{
    clock::Millis,
    db::{self, Db, Lock},
    money::{Currency, Money},
    shops::{self, Shop},
};

/// What became of an item that was to be kept.
#[derive(Debug, PartialEq, Eq)]
pub enum Kept {
    Yes,
    /// Another item has the SKU.
    SkuTaken,
    /// The shop has not, or no more, the rate that it is taxed with.
    RateGone,
    /// The shop has no such item.
    NotFound,
    /// Somebody else changed it meanwhile: it is this by now.
    Changed(Box<Item>),
}

/// Of `items i`. What a shop has as well has another name.
macro_rules! columns {
    () => {
        "i.id, i.name as item_name, i.price, i.unit as item_unit, i.digits, i.category, i.tax_rate, i.sku, i.barcode, \
         i.favourite, i.version"
    };
}

macro_rules! select_items {
    ($tail:literal) => {
        concat!(
            "select ",
            columns!(),
            " from items i where i.account_id = $1 and i.archived_at is null ",
            $tail
        )
    };
}

fn read(row: &db::Row) -> Item {
    let unit: String = row.get("item_unit");
    Item {
        id: row.get("id"),
        name: row.get("item_name"),
        price: Money {
            minor: row.get("price"),
            currency: Currency::of_unit(&unit, row.get::<i64>("digits")),
        },
        category: row.get("category"),
        tax: ItemTax::of_code(row.get::<Option<&str>>("tax_rate").unwrap_or_default()),
        sku: row.get("sku"),
        barcode: row.get("barcode"),
        favourite: row.get("favourite"),
        version: row.get("version"),
    }
}

/// Favourites first, then by category and name.
pub async fn on_sale(db: &Db, account_id: &str) -> db::Result<Vec<Item>> {
    let rows = db::query(select_items!(
        "order by favourite desc, lower(category), lower(name), id"
    ))
    .bind(account_id)
    .fetch_all(&db.read)
    .await?;
    Ok(rows.iter().map(read).collect())
}

/// The shop with what it sells, or with this item of it alone: one question, for a page needs both.
pub async fn with_shop(db: &Db, account_id: &str, id: Option<&str>) -> db::Result<(Shop, Vec<Item>)> {
    let rows = db::query(concat!(
        "select s.account_id as shop_of, ",
        shops::columns!(),
        ", ",
        columns!(),
        " from accounts a left join shops s on s.account_id = a.id \
         left join items i on i.account_id = a.id and i.archived_at is null and ($2 is null or i.id = $2) \
         where a.id = $1 order by i.favourite desc, lower(i.category), lower(i.name), i.id"
    ))
    .bind(account_id)
    .bind(id)
    .fetch_all(&db.read)
    .await?;
    let shop = rows.first().map(|row| {
        let has_shop = row.get::<Option<&str>>("shop_of").is_some();
        shops::of_row(row, has_shop)
    });
    let items = rows.iter().filter(|row| row.get::<Option<&str>>("id").is_some());
    Ok((shop.unwrap_or_default(), items.map(read).collect()))
}

/// Those of these, in no order. One question, however many they are.
pub async fn chosen(db: &Db, account_id: &str, ids: &[&str]) -> db::Result<Vec<Item>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut query = db::Builder::new(concat!(
        "select ",
        columns!(),
        " from items i where i.archived_at is null and i.account_id = "
    ));
    query.push_bind(account_id).push(" and i.id in (");
    query.push_list(ids.iter().copied());
    // As on sale: a tie of rounding falls to the earlier line, here and on the till's page.
    query.push(") order by i.favourite desc, lower(i.category), lower(i.name), i.id");
    let rows = query.build().fetch_all(&db.read).await?;
    Ok(rows.iter().map(read).collect())
}

/// What those of these are called that are sold no more, in the order of their names.
pub async fn put_away(db: &Db, account_id: &str, ids: &[&str]) -> db::Result<Vec<String>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut query = db::Builder::new("select i.name from items i where i.archived_at is not null and i.account_id = ");
    query.push_bind(account_id).push(" and i.id in (");
    query.push_list(ids.iter().copied());
    query.push(") order by lower(i.name), i.id");
    let rows = query.build().fetch_all(&db.read).await?;
    Ok(rows.iter().map(|row| row.get("name")).collect())
}

/// How many decimals this unit had when an item was last priced in it.
pub async fn digits_of(db: &Db, account_id: &str, unit: &str) -> db::Result<Option<i64>> {
    db::query_scalar("select digits from items where account_id = $1 and unit = $2 order by updated_at desc limit 1")
        .bind(account_id)
        .bind(unit)
        .fetch_optional(&db.read)
        .await
}

/// Puts a new item on record. One that has this id already, for the form came twice, stays as it is.
pub async fn add(db: &Db, account_id: &str, item: &Item, now: Millis) -> db::Result<Kept> {
    let mut tx = db.begin(&[Lock::Account(account_id)]).await?;
    let (before,): (i64,) = db::query_as("select count(*) from items where id = $1")
        .bind(&item.id)
        .fetch_one(&mut *tx)
        .await?;
    if before > 0 {
        return Ok(Kept::Yes);
    }
    if let Some(refused) = refused(&mut tx, account_id, item).await? {
        return Ok(refused);
    }
    insert(&mut tx, account_id, item, now).await?;
    tx.commit().await?;
    Ok(Kept::Yes)
}

/// Changes an item, unless its version is known and is not that of the table any more: whoever changed it before has to be
/// told of, not overwritten.
pub async fn change(db: &Db, account_id: &str, item: &Item, now: Millis) -> db::Result<Kept> {
    let mut tx = db.begin(&[Lock::Account(account_id)]).await?;
    let before = db::query(select_items!("and i.id = $2"))
        .bind(account_id)
        .bind(&item.id)
        .fetch_optional(&mut *tx)
        .await?;
    if let Some(before) = before.as_ref().map(read)
        && ![0, before.version].contains(&item.version)
    {
        let wanted = Item {
            version: before.version,
            ..item.clone()
        };
        return Ok(match wanted == before {
            true => Kept::Yes,
            false => Kept::Changed(Box::new(before)),
        });
    }
    if let Some(refused) = refused(&mut tx, account_id, item).await? {
        return Ok(refused);
    }
    let is_there = update(&mut tx, account_id, item, now).await?;
    tx.commit().await?;
    Ok(if is_there { Kept::Yes } else { Kept::NotFound })
}

/// Puts an item away; again is fine. `false`: the shop never had it.
pub async fn archive(db: &Db, account_id: &str, id: &str, now: Millis) -> db::Result<bool> {
    let done = db::query(
        "update items set archived_at = coalesce(archived_at, $3), updated_at = $3, version = version + 1 \
         where id = $2 and account_id = $1",
    )
    .bind(account_id)
    .bind(id)
    .bind(now)
    .execute(&db.write)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Changes what `plan` says of the shop and what it sells, all of it or nothing; nothing, when `is_meant` says that it is
/// not what somebody was shown.
pub async fn import(
    db: &Db,
    account_id: &str,
    now: Millis,
    plan: impl FnOnce(&Shop, &[Item]) -> Vec<Planned>,
    is_meant: impl FnOnce(&[Planned]) -> bool,
) -> db::Result<Result<Vec<Planned>, Vec<Planned>>> {
    let mut tx = db.begin(&[Lock::Account(account_id)]).await?;
    let rows = db::query(select_items!("order by created_at, id"))
        .bind(account_id)
        .fetch_all(&mut *tx)
        .await?;
    let existing: Vec<Item> = rows.iter().map(read).collect();
    let planned = plan(&shops::within(&mut tx, account_id).await?, &existing);
    if !is_meant(&planned) {
        return Ok(Err(planned));
    }
    for row in &planned {
        match &row.change {
            Change::New(item) => {
                let item = Item {
                    id: uuid::Uuid::new_v4().to_string(),
                    ..item.clone()
                };
                insert(&mut tx, account_id, &item, now).await?;
            }
            Change::Changed { after, .. } => {
                update(&mut tx, account_id, after, now).await?;
            }
            Change::Same(_) | Change::LeftOut(_) => {}
        }
    }
    tx.commit().await?;
    Ok(Ok(planned))
}

/// Why an item cannot be kept, asked while nobody else changes the shop or its items.
async fn refused(tx: &mut db::Connection, account_id: &str, item: &Item) -> db::Result<Option<Kept>> {
    if is_sku_taken(tx, account_id, item).await? {
        return Ok(Some(Kept::SkuTaken));
    }
    let ItemTax::Rate(name) = &item.tax else {
        return Ok(None);
    };
    let shop = shops::within(tx, account_id).await?;
    Ok(shop.rate(name).is_none().then_some(Kept::RateGone))
}

async fn is_sku_taken(tx: &mut db::Connection, account_id: &str, item: &Item) -> db::Result<bool> {
    let (others,): (i64,) = db::query_as(
        "select count(*) from items where account_id = $1 and sku = $2 and sku <> '' and id <> $3 and archived_at is null",
    )
    .bind(account_id)
    .bind(&item.sku)
    .bind(&item.id)
    .fetch_one(&mut *tx)
    .await?;
    Ok(others > 0)
}

async fn insert(tx: &mut db::Connection, account_id: &str, item: &Item, now: Millis) -> db::Result<()> {
    db::query(
        "insert into items (id, account_id, name, price, unit, digits, category, tax_rate, sku, barcode, favourite, \
         created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12)",
    )
    .bind(&item.id)
    .bind(account_id)
    .bind(&item.name)
    .bind(item.price.minor)
    .bind(item.price.currency.unit())
    .bind(i64::from(item.price.currency.digits()))
    .bind(&item.category)
    .bind(tax_rate(item))
    .bind(&item.sku)
    .bind(&item.barcode)
    .bind(item.favourite)
    .bind(now)
    .execute(&mut *tx)
    .await?;
    Ok(())
}

/// `false`: there is no such item.
async fn update(tx: &mut db::Connection, account_id: &str, item: &Item, now: Millis) -> db::Result<bool> {
    let done = db::query(
        "update items set name = $3, price = $4, unit = $5, digits = $6, category = $7, tax_rate = $8, sku = $9, \
         barcode = $10, favourite = $11, updated_at = $12, version = version + 1 \
         where id = $1 and account_id = $2 and archived_at is null",
    )
    .bind(&item.id)
    .bind(account_id)
    .bind(&item.name)
    .bind(item.price.minor)
    .bind(item.price.currency.unit())
    .bind(i64::from(item.price.currency.digits()))
    .bind(&item.category)
    .bind(tax_rate(item))
    .bind(&item.sku)
    .bind(&item.barcode)
    .bind(item.favourite)
    .bind(now)
    .execute(&mut *tx)
    .await?;
    Ok(done.rows_affected() > 0)
}

fn tax_rate(item: &Item) -> Option<&str> {
    let code = item.tax.code();
    (!code.is_empty()).then_some(code)
}
