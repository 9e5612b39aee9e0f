//! Looking through the past: lists, searches, exports, the sums of days. All of it asks the archive's own connections, for
//! a bounded piece at a time: whoever does not wait any more costs no more than the piece that is under way.
//!
//! What names one sale, and amounts, are found by an index however long ago they were. Memos are searched newest first,
//! so many sales at a time; who asks is told how far that went.

use super::{Whose, begin::folded, rows::gather};
use crate::{
    clock::Millis,
    db::{self, Db, Lock},
    error::Error,
    money::{Currency, Money},
    sales::{
        sale::{Sale, Status},
        search::{Exact, Search},
    },
    zone::QUARTER,
};

/// Sales whose memos are looked through in one statement: some milliseconds.
const PIECE: i64 = 10_000;
/// Sales whose memos are looked through for one page.
const MOST_SEARCHED: i64 = 100_000;
/// Rows of an export that are in memory at once.
const EXPORTED_AT_ONCE: i64 = 500;
/// Memos of an earlier till that are folded in one transaction.
const FOLDED_AT_ONCE: i64 = 500;

/// Which sales of an account to show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Made from this moment on, and before that one.
    pub from: Option<Millis>,
    pub until: Option<Millis>,
    pub status: Option<Status>,
    /// What to search for, as typed; empty is everything.
    pub search: String,
    /// How much after a quarter of an hour the shop's days begin.
    pub past_quarter: Millis,
}

impl Filter {
    fn from(&self) -> Millis {
        self.from.unwrap_or(Millis::MIN)
    }

    fn until(&self) -> Millis {
        self.until.unwrap_or(Millis::MAX)
    }
}

/// A page of a list.
#[derive(Debug, Default)]
pub struct Found {
    /// Newest first.
    pub sales: Vec<Sale>,
    pub has_more: bool,
    /// Memos of sales before this moment were not looked through.
    pub searched_back_to: Option<Millis>,
    taken: Vec<Taken>,
    /// As in the filter.
    past_quarter: Millis,
}

/// What was taken in a span: of the sales that were paid, by the currency they were made in, less what was given back of
/// more than came twice; and the sats of all their payments, as the export counts them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayTotal {
    pub count: i64,
    pub amounts: Vec<Money>,
    pub satoshis: i64,
}

/// What was taken in one quarter of an hour with sales in one currency, as the statement writes it: which quarter since
/// 1970, unit, digits, how many, how much, and the sats of all their payments.
type Taken = (i64, String, i64, i64, i64, i64);

impl Found {
    /// What was taken in this span, which covers days of which sales are on the page; for a page that is no search's, which
    /// would find some of it only.
    pub fn total(&self, from: Millis, until: Millis) -> DayTotal {
        let mut total = DayTotal::default();
        let mut amounts: Vec<(i64, Money)> = Vec::new();
        let is_within = |quarter: i64| (from..until).contains(&(quarter * QUARTER + self.past_quarter));
        for (_, unit, digits, count, minor, satoshis) in self.taken.iter().filter(|taken| is_within(taken.0)) {
            total.count += count;
            total.satoshis += satoshis;
            let currency = Currency::of_unit(unit, *digits);
            match amounts.iter_mut().find(|(_, sum)| sum.currency == currency) {
                Some((of, sum)) => {
                    *of += count;
                    sum.minor += minor;
                }
                None => amounts.push((
                    *count,
                    Money {
                        minor: *minor,
                        currency,
                    },
                )),
            }
        }
        amounts.sort_by(|(a, x), (b, y)| b.cmp(a).then_with(|| x.currency.unit().cmp(y.currency.unit())));
        total.amounts = amounts.into_iter().map(|(_, money)| money).collect();
        total
    }
}

impl DayTotal {
    pub fn money(&self) -> Money {
        Money::sats(self.satoshis)
    }

    /// Does the sum by currency say the same already?
    pub fn is_in_sats_alone(&self) -> bool {
        matches!(self.amounts.as_slice(), [only] if *only == self.money())
    }
}

type Statement = db::Builder;

/// Their sales, newest first.
pub async fn page<'a>(
    db: &Db,
    whose: impl Into<Whose<'a>>,
    filter: &Filter,
    limit: i64,
    skip: i64,
) -> Result<Found, Error> {
    let (whose, search) = (whose.into(), Search::read(&filter.search));
    if search.is_empty() {
        return newest(db, whose, filter, limit, skip).await;
    }
    let needed = skip.saturating_add(limit).saturating_add(1);
    let (found, searched_back_to) = found(db, whose, filter, &search, needed).await?;
    let (skip, limit) = (whole(skip), whole(limit));
    let has_more = found.len() > skip.saturating_add(limit);
    let ids: Vec<String> = found.into_iter().skip(skip).take(limit).map(|(_, id)| id).collect();
    Ok(Found {
        sales: read(db, &ids).await?,
        has_more,
        searched_back_to,
        taken: Vec::new(),
        past_quarter: filter.past_quarter,
    })
}

fn whole(number: i64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// The same without what a page needs besides.
#[cfg(test)]
pub async fn list<'a>(
    db: &Db,
    whose: impl Into<Whose<'a>>,
    filter: &Filter,
    limit: i64,
    skip: i64,
) -> Result<Vec<Sale>, Error> {
    Ok(page(db, whose, filter, limit, skip).await?.sales)
}

/// The next piece of everything that the filter finds, newest first, and before which moment the one after it begins;
/// `None` when that was the last. `before` is what the piece before said.
pub async fn piece(
    db: &Db,
    account_id: &str,
    filter: &Filter,
    before: Option<Millis>,
) -> Result<(Vec<Sale>, Option<Millis>), Error> {
    let (whose, search) = (Whose::from(account_id), Search::read(&filter.search));
    if let Some(exact) = &search.exact {
        let ids = named(db, whose, filter, exact).await?;
        if !ids.is_empty() {
            let ids: Vec<String> = ids.into_iter().map(|(_, id)| id).collect();
            return Ok((read(db, &ids).await?, None));
        }
    }
    let until = before.unwrap_or(filter.until());
    let from = boundary(db, whose, filter.from(), until, EXPORTED_AT_ONCE).await?;
    let mut statement = Statement::new(select_sales!(""));
    within(
        &mut statement,
        whose,
        filter.status,
        from.unwrap_or(filter.from()),
        until,
    );
    if !search.is_empty() {
        statement.push(" and (");
        memo_has(&mut statement, &search.text);
        for amount in &search.amounts {
            statement.push(" or (s.amount = ").push_bind(amount.minor);
            statement.push(" and s.digits = ").push_bind(i64::from(amount.digits));
            if let Some(unit) = &amount.unit {
                statement.push(" and s.unit = ").push_bind(unit.clone());
            }
            statement.push(")");
        }
        if let Some(satoshis) = search.satoshis() {
            statement.push(" or exists (select 1 from attempts f where f.sale_id = s.id and f.satoshis = ");
            statement.push_bind(satoshis).push(")");
        }
        statement.push(")");
    }
    statement.push(" order by s.created_at desc, s.id, a.number");
    let rows = statement.build_query_as().fetch_all(&db.archive).await?;
    Ok((gather(rows)?, from))
}

/// Folds memos that an earlier till wrote, a few at a time. `false`: none is left.
pub async fn fold_memos(db: &Db) -> Result<bool, Error> {
    let rows: Vec<(String, String)> = db::query_as(
        "select id, memo from sales where memo_folded is null and octet_length(memo) <> length(memo) limit $1",
    )
    .bind(FOLDED_AT_ONCE)
    .fetch_all(&db.read)
    .await?;
    if rows.is_empty() {
        return Ok(false);
    }
    let locks: Vec<_> = rows.iter().map(|(id, _)| Lock::Sale(id)).collect();
    let mut tx = db.begin(&locks).await?;
    for (id, memo) in rows {
        db::query("update sales set memo_folded = $2 where id = $1")
            .bind(&id)
            .bind(folded(&memo).unwrap_or(memo))
            .execute(&mut *tx)
            .await?;
    }
    tx.commit().await?;
    Ok(true)
}

/// Without a search, one question: an index holds the ids of a page, and what was taken on its days comes along by quarters
/// of an hour, for no database knows when a day of the shop's zone begins. A day and a changed clock more on either side hold
/// all of the first day and of the last.
async fn newest(db: &Db, whose: Whose<'_>, filter: &Filter, limit: i64, skip: i64) -> Result<Found, Error> {
    let mut statement = Statement::new("with found as (select s.id, s.created_at from sales s ");
    within(&mut statement, whose, filter.status, filter.from(), filter.until());
    statement
        .push(" order by s.created_at desc, s.id limit 0 + ")
        .push_bind(limit.saturating_add(1));
    statement.push(" offset ").push_bind(skip);
    statement
        .push("), taken as (select (s.created_at - ")
        .push_bind(filter.past_quarter)
        .push(") / ")
        .push_bind(QUARTER)
        .push(
            " as quarter, s.unit, s.digits, count(*) as count, \
             sum(s.amount - (select case when sum(a.given_back) > (count(*) - 1) * s.amount \
                     then sum(a.given_back) - (count(*) - 1) * s.amount else 0 end from attempts a \
                 where a.sale_id = s.id and a.status in ('paid', 'paid-late'))) as amount, \
             sum((select coalesce(sum(a.satoshis), 0) from attempts a \
                 where a.sale_id = s.id and a.status in ('paid', 'paid-late'))) as satoshis from sales s ",
        );
    within(&mut statement, whose, filter.status, filter.from(), filter.until());
    statement.push(concat!(
        " and s.status in ('paid', 'paid-late') \
         and s.created_at > (select min(created_at) from found) - 26 * 3600000 \
         and s.created_at < (select max(created_at) from found) + 26 * 3600000 group by 1, 2, 3) \
         select (select string_agg(cast(quarter as text) || ' ' || unit || ' ' || cast(digits as text) || ' ' \
             || cast(count as text) || ' ' || cast(amount as text) || ' ' || cast(satoshis as text), ',') from taken) as taken, \
         sales.* from (",
        select_sales!("where s.id in (select id from found)"),
        ") as sales order by created_at desc, id, number"
    ));
    let rows = statement.build().fetch_all(&db.archive).await?;
    let taken = match rows.first() {
        Some(first) => read_taken(first.get("taken"))?,
        None => Vec::new(),
    };
    let mut sales = gather(rows.iter().map(db::Row::read).collect::<db::Result<_>>()?)?;
    let has_more = sales.len() > whole(limit);
    sales.truncate(whole(limit));
    Ok(Found {
        sales,
        has_more,
        searched_back_to: None,
        taken,
        past_quarter: filter.past_quarter,
    })
}

/// The sums as the statement wrote them; `None` when there are none.
fn read_taken(sums: Option<&str>) -> Result<Vec<Taken>, Error> {
    let read = |sum: &str| -> Option<Taken> {
        let mut parts = sum.split(' ');
        let (quarter, unit) = (parts.next()?.parse().ok()?, parts.next()?.to_owned());
        let numbers: Vec<i64> = parts.map(|part| part.parse().ok()).collect::<Option<_>>()?;
        let &[digits, count, amount, satoshis] = numbers.as_slice() else {
            return None;
        };
        Some((quarter, unit, digits, count, amount, satoshis))
    };
    let sums = sums.into_iter().flat_map(|sums| sums.split(','));
    sums.map(|sum| {
        read(sum).ok_or_else(|| {
            tracing::error!("the sums of a day cannot be read");
            Error::Internal
        })
    })
    .collect()
}

/// The newest sales that a search finds, so many if there are, and how far back memos were looked through if that was
/// not everything.
async fn found(
    db: &Db,
    whose: Whose<'_>,
    filter: &Filter,
    search: &Search,
    needed: i64,
) -> Result<(Vec<(Millis, String)>, Option<Millis>), Error> {
    if let Some(exact) = &search.exact {
        let found = named(db, whose, filter, exact).await?;
        if !found.is_empty() {
            return Ok((found, None));
        }
    }
    let mut found = of_amount(db, whose, filter, search, needed).await?;
    let (mut until, mut back_to, mut searched) = (filter.until(), None, 0);
    loop {
        let from = boundary(db, whose, filter.from(), until, PIECE).await?;
        let mut statement = Statement::new("select s.created_at, s.id from sales s ");
        within(
            &mut statement,
            whose,
            filter.status,
            from.unwrap_or(filter.from()),
            until,
        );
        statement.push(" and ");
        memo_has(&mut statement, &search.text);
        found.extend(
            statement
                .build_query_as::<(Millis, String)>()
                .fetch_all(&db.archive)
                .await?,
        );
        let Some(from) = from else { break };
        until = from;
        searched += PIECE;
        let new_enough = found.iter().filter(|(at, _)| *at >= from).count();
        if i64::try_from(new_enough).is_ok_and(|count| count >= needed) {
            break;
        }
        if searched >= MOST_SEARCHED {
            back_to = Some(from);
            break;
        }
    }
    found.sort_by(|(a, a_id), (b, b_id)| b.cmp(a).then_with(|| a_id.cmp(b_id)));
    found.dedup();
    Ok((found, back_to))
}

/// The sales by a name of theirs: $1 is the name. They are asked for by these alone and then looked at, for with further
/// conditions SQLite would rather walk through all sales of the account.
const BY_ID: &str = "select id from sales where id = $1 union select sale_id from attempts where id = $1";
const BY_RECEIPT: &str = "select id from sales where receipt_token = $1";
/// $2 is the hash of which $1 is the preimage. Of a card's attempt there is no hash to go by.
const BY_PAYMENT: &str = "select sale_id from attempts where id in ( \
     select attempt_id from payables where reference in ($1, $2) \
     union select attempt_id from payables where proof = $1)";

/// The sales that go by this name, as far as the filter lets them be seen.
async fn named(db: &Db, whose: Whose<'_>, filter: &Filter, exact: &Exact) -> Result<Vec<(Millis, String)>, Error> {
    let ids = match exact {
        Exact::Id(id) => db::query_scalar(BY_ID).bind(id),
        Exact::Receipt(token) => db::query_scalar(BY_RECEIPT).bind(token),
        Exact::Payment { hash, or_of } => db::query_scalar(BY_PAYMENT).bind(hash).bind(or_of),
    };
    let ids: Vec<String> = ids.fetch_all(&db.archive).await?;
    let sales = read(db, &ids).await?;
    let is_seen = |sale: &Sale| {
        sale.account_id == whose.account_id
            && whose
                .cashier
                .is_none_or(|cashier| sale.created_by.as_deref() == Some(cashier))
            && filter.status.is_none_or(|status| sale.status == status)
            && (filter.from()..filter.until()).contains(&sale.created_at)
    };
    let seen = sales.into_iter().filter(is_seen);
    Ok(seen.map(|sale| (sale.created_at, sale.id)).collect())
}

/// The newest sales of this amount, as typed or by their invoice in sats.
async fn of_amount(
    db: &Db,
    whose: Whose<'_>,
    filter: &Filter,
    search: &Search,
    needed: i64,
) -> Result<Vec<(Millis, String)>, Error> {
    let mut found = Vec::new();
    for amount in &search.amounts {
        let mut statement = Statement::new("select s.created_at, s.id from sales s ");
        within(&mut statement, whose, filter.status, filter.from(), filter.until());
        statement.push(" and s.amount = ").push_bind(amount.minor);
        statement.push(" and s.digits = ").push_bind(i64::from(amount.digits));
        if let Some(unit) = &amount.unit {
            statement.push(" and s.unit = ").push_bind(unit.clone());
        }
        statement
            .push(" order by s.created_at desc, s.id limit ")
            .push_bind(needed);
        found.extend(
            statement
                .build_query_as::<(Millis, String)>()
                .fetch_all(&db.archive)
                .await?,
        );
    }
    if let Some(satoshis) = search.satoshis() {
        // `cross` keeps SQLite from beginning with all sales of the account.
        let mut statement = Statement::new("select s.created_at, s.id from attempts f cross join sales s ");
        within(&mut statement, whose, filter.status, filter.from(), filter.until());
        statement.push(" and s.id = f.sale_id and f.account_id = s.account_id and f.account_id = ");
        statement.push_bind(whose.account_id.to_owned());
        statement.push(" and f.satoshis = ").push_bind(satoshis);
        statement.push(" order by f.created_at desc limit ").push_bind(needed);
        found.extend(
            statement
                .build_query_as::<(Millis, String)>()
                .fetch_all(&db.archive)
                .await?,
        );
    }
    Ok(found)
}

/// When the oldest of the next so many sales was made; `None` when there are fewer.
async fn boundary(db: &Db, whose: Whose<'_>, from: Millis, until: Millis, count: i64) -> Result<Option<Millis>, Error> {
    let mut statement = Statement::new("select s.created_at from sales s ");
    within(&mut statement, whose, None, from, until);
    statement
        .push(" order by s.created_at desc, s.id limit 1 offset ")
        .push_bind(count - 1);
    Ok(statement.build_query_scalar().fetch_optional(&db.archive).await?)
}

/// The sales with these ids, with all their attempts, newest first.
async fn read(db: &Db, ids: &[String]) -> Result<Vec<Sale>, Error> {
    // So many placeholders every database takes.
    const AT_ONCE: usize = 500;
    let mut sales = Vec::with_capacity(ids.len());
    for ids in ids.chunks(AT_ONCE) {
        let mut statement = Statement::new(select_sales!("where s.id in ("));
        statement.push_list(ids);
        statement.push(") order by s.created_at desc, s.id, a.number");
        sales.extend(gather(statement.build_query_as().fetch_all(&db.archive).await?)?);
    }
    Ok(sales)
}

/// Whose sales, made when, and how they stand. A condition that nobody asked for is not there, so that the rest finds its
/// index.
fn within(statement: &mut Statement, whose: Whose<'_>, status: Option<Status>, from: Millis, until: Millis) {
    statement
        .push("where s.account_id = ")
        .push_bind(whose.account_id.to_owned());
    if let Some(cashier) = whose.cashier {
        statement.push(" and s.created_by = ").push_bind(cashier.to_owned());
    }
    if let Some(status) = status {
        statement.push(" and s.status = ").push_bind(status.code());
    }
    statement.push(" and s.created_at >= ").push_bind(from);
    statement.push(" and s.created_at < ").push_bind(until);
}

fn memo_has(statement: &mut Statement, text: &str) {
    statement.push("coalesce(s.memo_folded, lower(s.memo)) like ");
    statement.push_bind(pattern(text)).push(" escape '\\'");
}

/// A `like` pattern that finds the text anywhere, with its own wildcards taken literally.
fn pattern(text: &str) -> String {
    let mut pattern = "%".to_owned();
    for c in text.chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern + "%"
}

#[cfg(test)]
mod tests {
    use super::{
        super::known::{LAST_OF_ACCOUNT, LAST_OF_CASHIER, LAST_OF_OWNER},
        *,
    };
    use crate::zone::Zone;

    #[test]
    fn the_day_of_every_zone_begins_with_a_quarter_of_an_hour() {
        let (from, day): (Millis, Millis) = (1_767_225_600_000, 24 * 60 * 60_000);
        for name in Zone::names() {
            let zone = Zone::named(&name).expect("its own name");
            for at in (0..400).map(|n| from + n * day) {
                assert_eq!(zone.start_of_day(at) % QUARTER, 0, "{name} {at}");
            }
        }
    }

    #[tokio::test]
    async fn what_names_a_sale_is_found_without_walking_through_an_account() {
        for (sql, index) in [
            (BY_ID, "sqlite_autoindex_sales_1"),
            (BY_RECEIPT, "sqlite_autoindex_sales_2"),
            (BY_PAYMENT, "lightning_invoices_by_preimage"),
            (LAST_OF_ACCOUNT, "sales_by_account"),
            (LAST_OF_CASHIER, "sales_by_cashier"),
            (LAST_OF_OWNER, "sales_of_owner"),
            (select_sales!("where s.id = 'x'"), "sales_by_parked_order"),
        ] {
            let [plan] = db::plans([sql]).await;
            assert!(plan.contains(index) && !plan.contains("SCAN"), "{sql}: {plan}");
        }
        let amount = "select s.id from sales s where s.account_id = 'a' and s.created_at >= 0 and s.created_at < 9 \
                      and s.amount = 1 and s.digits = 2 order by s.created_at desc, s.id limit 51";
        let sats = "select s.id from attempts f cross join sales s where s.account_id = 'a' and s.created_at >= 0 \
                    and s.created_at < 9 and s.id = f.sale_id and f.account_id = s.account_id and f.account_id = 'a' \
                    and f.satoshis = 1 order by f.created_at desc limit 51";
        let status = "select s.id from sales s where s.account_id = 'a' and s.status = 'paid' and s.created_at >= 0 \
                      and s.created_at < 9 order by s.created_at desc, s.id limit 51";
        for (sql, index) in [
            (amount, "COVERING INDEX sales_by_amount"),
            (sats, "INDEX attempts_by_satoshis"),
            (status, "COVERING INDEX sales_by_status"),
        ] {
            let [plan] = db::plans([sql]).await;
            assert!(plan.contains(index) && !plan.contains("TEMP B-TREE"), "{sql}: {plan}");
        }
    }
}
