//! What a sale came to: the tables `order_totals`, `order_lines` and `order_taxes`, written once with their sale and read
//! with it.

use crate::{
    db::{self, FromRow},
    error::Error,
    money::{Currency, Percent},
    orders::{Bill, BillLine, BillTax, Line, TaxMode, TaxRate},
    text::clean,
};

/// Between the values of a row that come along in one column, and between such rows. No name holds either: what is typed is
/// cleaned of control characters.
const VALUE: char = '\u{1f}';
const ROW: char = '\u{1e}';

/// The columns of [`bill_columns`](super::bill_columns), as they come along with whatever has a sale.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct BillRow {
    bill_subtotal: Option<i64>,
    bill_discount: Option<i64>,
    bill_discount_percent: Option<i64>,
    bill_tax_mode: Option<String>,
    bill_tip: Option<i64>,
    bill_tip_percent: Option<i64>,
    bill_total: Option<i64>,
    bill_lines: Option<String>,
    bill_taxes: Option<String>,
}

impl BillRow {
    /// `None` for a sale whose amount was only keyed in.
    ///
    /// # Errors
    /// The tables hold what this version did not write.
    pub fn read(&self, currency: &Currency) -> Result<Option<Bill>, Error> {
        let (Some(subtotal), Some(discount), Some(tip), Some(total)) =
            (self.bill_subtotal, self.bill_discount, self.bill_tip, self.bill_total)
        else {
            return Ok(None);
        };
        let mode = self.bill_tax_mode.as_deref().and_then(read_mode);
        let lines = rows(self.bill_lines.as_deref())
            .map(read_line)
            .collect::<Option<Vec<_>>>();
        let taxes = rows(self.bill_taxes.as_deref())
            .map(read_tax)
            .collect::<Option<Vec<_>>>();
        let (Some(mode), Some(lines), Some(taxes)) = (mode, lines, taxes) else {
            tracing::error!("what a sale came to cannot be read");
            return Err(Error::Internal);
        };
        Ok(Some(Bill {
            currency: currency.clone(),
            lines,
            subtotal,
            discount,
            discount_percent: self.bill_discount_percent.and_then(Percent::of_thousandths),
            mode,
            taxes,
            tip,
            tip_percent: self.bill_tip_percent.and_then(Percent::of_thousandths),
            total,
        }))
    }
}

fn rows(column: Option<&str>) -> impl Iterator<Item = Vec<&str>> {
    let rows = column.into_iter().flat_map(|column| column.split(ROW));
    rows.map(|row| row.split(VALUE).collect())
}

fn read_line(values: Vec<&str>) -> Option<BillLine> {
    let [
        item,
        name,
        price,
        quantity,
        tax_name,
        tax_percent,
        amount,
        discount,
        tax,
    ] = values.try_into().ok()?;
    let rate = match tax_percent {
        "" => None,
        percent => Some(read_rate(tax_name, percent)?),
    };
    Some(BillLine {
        line: Line {
            item: (!item.is_empty()).then(|| item.to_owned()),
            name: name.to_owned(),
            price: price.parse().ok()?,
            quantity: quantity.parse().ok()?,
            rate,
        },
        amount: amount.parse().ok()?,
        discount: discount.parse().ok()?,
        tax: tax.parse().ok()?,
    })
}

fn read_tax(values: Vec<&str>) -> Option<BillTax> {
    let [name, percent, net, amount] = values.try_into().ok()?;
    Some(BillTax {
        rate: read_rate(name, percent)?,
        net: net.parse().ok()?,
        amount: amount.parse().ok()?,
    })
}

fn read_rate(name: &str, thousandths: &str) -> Option<TaxRate> {
    Some(TaxRate {
        name: name.to_owned(),
        percent: Percent::of_thousandths(thousandths.parse().ok()?)?,
    })
}

fn read_mode(word: &str) -> Option<TaxMode> {
    match word {
        "none" => Some(TaxMode::None),
        "included" => Some(TaxMode::Included),
        "added" => Some(TaxMode::Added),
        _ => None,
    }
}

fn mode_word(mode: TaxMode) -> &'static str {
    match mode {
        TaxMode::None => "none",
        TaxMode::Included => "included",
        TaxMode::Added => "added",
    }
}

/// Writes what a sale came to, in the transaction that puts it on record.
pub(super) async fn insert(tx: &mut db::Connection, sale_id: &str, bill: &Bill) -> Result<(), Error> {
    db::query(
        "insert into order_totals (sale_id, subtotal, discount, discount_percent, tax_mode, tax, tip, tip_percent, total) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(sale_id)
    .bind(bill.subtotal)
    .bind(bill.discount)
    .bind(bill.discount_percent.map(Percent::thousandths))
    .bind(mode_word(bill.mode))
    .bind(bill.tax())
    .bind(bill.tip)
    .bind(bill.tip_percent.map(Percent::thousandths))
    .bind(bill.total)
    .execute(&mut *tx)
    .await?;
    for (number, line) in (1_i64..).zip(&bill.lines) {
        let rate = line.line.rate.as_ref();
        db::query(
            "insert into order_lines (sale_id, number, item_id, name, price, quantity, tax_name, tax_percent, amount, \
             discount, tax) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        )
        .bind(sale_id)
        .bind(number)
        .bind(&line.line.item)
        .bind(clean(&line.line.name))
        .bind(line.line.price)
        .bind(line.line.quantity)
        .bind(rate.map(|rate| clean(&rate.name)))
        .bind(rate.map(|rate| rate.percent.thousandths()))
        .bind(line.amount)
        .bind(line.discount)
        .bind(line.tax)
        .execute(&mut *tx)
        .await?;
    }
    for (number, tax) in (1_i64..).zip(&bill.taxes) {
        db::query(
            "insert into order_taxes (sale_id, number, name, percent, net, amount) values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(sale_id)
        .bind(number)
        .bind(clean(&tax.rate.name))
        .bind(tax.rate.percent.thousandths())
        .bind(tax.net)
        .bind(tax.amount)
        .execute(&mut *tx)
        .await?;
    }
    Ok(())
}

/// Forgets what a sale came to that never came to be: one that has no attempts any more.
pub(super) async fn forget(tx: &mut db::Connection, sale_id: &str) -> Result<(), Error> {
    db::query("delete from order_lines where sale_id = $1 and not exists (select 1 from attempts where sale_id = $1)")
        .bind(sale_id)
        .execute(&mut *tx)
        .await?;
    db::query("delete from order_taxes where sale_id = $1 and not exists (select 1 from attempts where sale_id = $1)")
        .bind(sale_id)
        .execute(&mut *tx)
        .await?;
    db::query("delete from order_totals where sale_id = $1 and not exists (select 1 from attempts where sale_id = $1)")
        .bind(sale_id)
        .execute(&mut *tx)
        .await?;
    Ok(())
}
