//! From what was chosen to what it comes to. Integers in minor units, every step checked, no I/O.
//!
//! The order of the steps is part of the promise, for a receipt is checked with a pencil: lines, discount, tax, tip. Tax is
//! computed once for each rate, on what all lines of that rate come to after the discount, and parts of anything are given
//! to lines by the largest remainder; so whatever is split adds up again. A tip is never taxed.

pub use crate::shops::{TaxMode, TaxRate, TipBase};

use crate::money::{Currency, Money, Percent, allocate, share};

/// More than this nobody is asked to pay at once, in any currency's minor unit; a script counts exactly up to here.
const MAX_TOTAL: i64 = 1_000_000_000_000_000;

/// A part of something: a percentage of it, or an amount in minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Portion {
    Percent(Percent),
    Amount(i64),
}

impl Portion {
    /// What it comes to. `None`: beyond all amounts.
    pub fn of(self, minor: i64) -> Option<i64> {
        match self {
            Self::Percent(percent) => percent.of(minor),
            Self::Amount(amount) => Some(amount),
        }
    }

    /// The percentage, if it is one.
    pub fn percent(self) -> Option<Percent> {
        match self {
            Self::Percent(percent) => Some(percent),
            Self::Amount(_) => None,
        }
    }
}

/// So many pieces of one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The item it was; `None` is an amount that was keyed in.
    pub item: Option<String>,
    /// As it stands on the receipt; empty for an amount that was keyed in.
    pub name: String,
    /// Of one piece.
    pub price: i64,
    pub quantity: i64,
    /// `None` is not taxed at all.
    pub rate: Option<TaxRate>,
}

/// What was chosen, and what the shop goes by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cart {
    pub currency: Currency,
    pub lines: Vec<Line>,
    pub discount: Option<Portion>,
    pub tax: TaxMode,
    pub tip: Option<Portion>,
    pub tip_base: TipBase,
}

/// A line with its share of what concerns the whole order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BillLine {
    pub line: Line,
    /// Price times quantity.
    pub amount: i64,
    /// Its share of the discount.
    pub discount: i64,
    /// Its share of its rate's tax.
    pub tax: i64,
}

/// The tax of one rate, over all its lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BillTax {
    pub rate: TaxRate,
    /// What it is computed from: what its lines come to after the discount, without the tax.
    pub net: i64,
    pub amount: i64,
}

/// What an order comes to. Subtotal − discount (+ tax when it is added) + tip = total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bill {
    pub currency: Currency,
    pub lines: Vec<BillLine>,
    /// The lines as they are priced.
    pub subtotal: i64,
    pub discount: i64,
    /// When the discount was given in percent.
    pub discount_percent: Option<Percent>,
    pub mode: TaxMode,
    /// A rate each, in the order of their first lines.
    pub taxes: Vec<BillTax>,
    pub tip: i64,
    /// When the tip was given in percent.
    pub tip_percent: Option<Percent>,
    pub total: i64,
}

/// Why an order comes to nothing that could be charged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BillError {
    /// Nothing was chosen, or nothing that costs anything.
    Nothing,
    TooLarge,
    /// The discount is all of it, or more.
    NothingLeft,
}

/// The sats of a bill's total, and those of its parts: they add up, for only the total was ever converted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sats {
    pub total: i64,
    pub tip: i64,
    /// Of each line, its tax included.
    pub lines: Vec<i64>,
}

impl Cart {
    /// What it comes to.
    ///
    /// # Errors
    /// When that is nothing, less than nothing, or more than anybody pays.
    pub fn bill(&self) -> Result<Bill, BillError> {
        let mut lines = Vec::new();
        let mut subtotal = 0;
        for line in self.lines.iter().filter(|line| line.quantity > 0) {
            let amount = line.price.checked_mul(line.quantity).ok_or(BillError::TooLarge)?;
            subtotal = sum(subtotal, amount)?;
            let (line, discount, tax) = (line.clone(), 0, 0);
            lines.push(BillLine {
                line,
                amount,
                discount,
                tax,
            });
        }
        if subtotal == 0 {
            return Err(BillError::Nothing);
        }
        let discount = discounted(self.discount, subtotal)?;
        give(
            &mut lines,
            discount,
            |line| line.amount,
            |line, part| line.discount = part,
        )?;
        let taxes = tax(&mut lines, self.tax)?;
        let tax: i64 = taxes.iter().map(|tax| tax.amount).sum();
        let (net, to_pay) = match self.tax {
            TaxMode::Added => (subtotal - discount, sum(subtotal - discount, tax)?),
            TaxMode::None | TaxMode::Included => (subtotal - discount - tax, subtotal - discount),
        };
        let base = match self.tip_base {
            TipBase::Total => to_pay,
            TipBase::Net => net,
        };
        let tip = portion(self.tip, base)?;
        Ok(Bill {
            currency: self.currency.clone(),
            lines,
            subtotal,
            discount,
            discount_percent: self.discount.and_then(Portion::percent),
            mode: self.tax,
            taxes,
            tip,
            tip_percent: self.tip.and_then(Portion::percent),
            total: sum(to_pay, tip)?,
        })
    }
}

impl Bill {
    /// What is to be paid but for the tip.
    pub fn before_tip(&self) -> i64 {
        self.total - self.tip
    }

    /// All tax, whether it is in the prices or on top.
    pub fn tax(&self) -> i64 {
        self.taxes.iter().map(|tax| tax.amount).sum()
    }

    /// Do the prices hold the tax?
    pub fn is_tax_included(&self) -> bool {
        self.mode == TaxMode::Included
    }

    /// Is there nothing to say of it but its total?
    pub fn is_plain(&self) -> bool {
        let is_keyed_in = self.lines.iter().all(|line| line.line.item.is_none());
        is_keyed_in && self.discount == 0 && self.tip == 0 && self.taxes.is_empty()
    }

    pub fn money(&self, minor: i64) -> Money {
        Money {
            minor,
            currency: self.currency.clone(),
        }
    }

    /// The parts of so many sats, which are what the total comes to. `None` when they are none.
    pub fn sats(&self, total: i64) -> Option<Sats> {
        let tip = share(total, self.tip, self.total)?;
        let weights: Vec<i64> = self.lines.iter().map(|line| line.to_pay(self.mode)).collect();
        Some(Sats {
            total,
            tip,
            lines: allocate(total - tip, &weights)?,
        })
    }
}

impl BillLine {
    /// After the discount, as it is priced.
    pub fn discounted(&self) -> i64 {
        self.amount - self.discount
    }

    /// What is to be paid for it.
    pub fn to_pay(&self, mode: TaxMode) -> i64 {
        match mode {
            TaxMode::Added => self.discounted() + self.tax,
            TaxMode::None | TaxMode::Included => self.discounted(),
        }
    }
}

/// Rates of one percentage are taxed as one, which has all their names.
pub fn by_percent<'a>(rates: impl IntoIterator<Item = &'a TaxRate>) -> Vec<TaxRate> {
    let mut found: Vec<(Percent, Vec<&str>)> = Vec::new();
    for TaxRate { name, percent } in rates {
        match found.iter_mut().find(|(other, _)| other == percent) {
            None => found.push((*percent, vec![name])),
            Some((_, names)) if names.contains(&name.as_str()) => {}
            Some((_, names)) => names.push(name),
        }
    }
    let named = |(percent, names): (Percent, Vec<&str>)| TaxRate {
        name: names.join(", "),
        percent,
    };
    found.into_iter().map(named).collect()
}

/// Computes each rate's tax and gives the lines their shares.
fn tax(lines: &mut [BillLine], mode: TaxMode) -> Result<Vec<BillTax>, BillError> {
    let mut taxes: Vec<BillTax> = Vec::new();
    if mode == TaxMode::None {
        return Ok(taxes);
    }
    let rates = lines.iter().filter_map(|line| line.line.rate.as_ref());
    taxes.extend(by_percent(rates).into_iter().map(|rate| BillTax {
        rate,
        net: 0,
        amount: 0,
    }));
    for tax in &mut taxes {
        let percent = tax.rate.percent;
        let mut taxed: Vec<&mut BillLine> = lines
            .iter_mut()
            .filter(|line| line.line.rate.as_ref().is_some_and(|rate| rate.percent == percent))
            .collect();
        let priced: i64 = taxed.iter().map(|line| line.discounted()).sum();
        let amount = match mode {
            TaxMode::Included => percent.within(priced),
            TaxMode::None | TaxMode::Added => percent.of(priced),
        };
        tax.amount = amount.ok_or(BillError::TooLarge)?;
        tax.net = match mode {
            TaxMode::Included => priced - tax.amount,
            TaxMode::None | TaxMode::Added => priced,
        };
        give(
            &mut taxed,
            tax.amount,
            |line| line.discounted(),
            |line, part| line.tax = part,
        )?;
    }
    Ok(taxes)
}

/// Gives each line its share of an amount, by the largest remainder.
fn give<L>(
    lines: &mut [L],
    amount: i64,
    weight: impl Fn(&L) -> i64,
    mut take: impl FnMut(&mut L, i64),
) -> Result<(), BillError> {
    if amount == 0 {
        return Ok(());
    }
    let weights: Vec<i64> = lines.iter().map(weight).collect();
    let parts = allocate(amount, &weights).ok_or(BillError::TooLarge)?;
    for (line, part) in lines.iter_mut().zip(parts) {
        take(line, part);
    }
    Ok(())
}

/// What this discount takes off, which leaves something to charge.
///
/// # Errors
/// It is all, or more.
pub fn discounted(discount: Option<Portion>, subtotal: i64) -> Result<i64, BillError> {
    let discount = portion(discount, subtotal)?;
    (discount < subtotal).then_some(discount).ok_or(BillError::NothingLeft)
}

fn portion(portion: Option<Portion>, of: i64) -> Result<i64, BillError> {
    let part = portion.map_or(Some(0), |portion| portion.of(of));
    part.filter(|part| (0..MAX_TOTAL).contains(part))
        .ok_or(BillError::TooLarge)
}

fn sum(one: i64, other: i64) -> Result<i64, BillError> {
    let sum = one.checked_add(other).ok_or(BillError::TooLarge)?;
    (0..MAX_TOTAL).contains(&sum).then_some(sum).ok_or(BillError::TooLarge)
}

#[cfg(test)]
mod tests;
