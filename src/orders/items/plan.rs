//! What a file would change: a rule without I/O. An item is known by its SKU, else by its name, so that the same file twice
//! makes nothing new; nothing is ever put away.

use std::collections::HashMap;

use super::{
    Item, ItemTax,
    csv::{Read, Row, RowError, TaxWord},
};
use crate::{
    money::{Currency, Money, Percent},
    shops::{Shop, TaxMode},
    token,
};

/// What would become of a row.
#[derive(Clone, Debug)]
pub struct Planned {
    pub line: u64,
    pub name: String,
    pub change: Change,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    New(Item),
    Changed { before: Box<Item>, after: Item },
    Same(Item),
    LeftOut(RowError),
}

impl Change {
    /// For machines.
    pub fn mark(&self) -> &'static str {
        match self {
            Self::New(_) => "new",
            Self::Changed { .. } => "changed",
            Self::Same(_) => "same",
            Self::LeftOut(_) => "left-out",
        }
    }

    /// The item as it would be.
    pub fn item(&self) -> Option<&Item> {
        match self {
            Self::New(item) | Self::Same(item) | Self::Changed { after: item, .. } => Some(item),
            Self::LeftOut(_) => None,
        }
    }
}

/// What is the same for the same changes and no others: of which items, as they are now, it makes what.
pub fn fingerprint(planned: &[Planned]) -> String {
    let changes: Vec<_> = planned.iter().map(|row| (row.line, &row.change)).collect();
    token::hash(format!("{changes:?}"))
}

/// Compares the rows with what there is.
pub fn plan(rows: Vec<Row>, existing: &[Item], shop: &Shop, currency: &Currency) -> Vec<Planned> {
    let known = Known::of(existing);
    let mut taken: Vec<bool> = vec![false; existing.len()];
    let mut planned = Vec::with_capacity(rows.len());
    for row in rows {
        let change = match row.item {
            Ok(read) => known.change(read, &mut taken, shop, currency),
            Err(error) => Change::LeftOut(error),
        };
        planned.push(Planned {
            line: row.line,
            name: row.name,
            change,
        });
    }
    planned
}

/// What there is, by what it is known by.
struct Known<'a> {
    items: &'a [Item],
    by_sku: HashMap<&'a str, usize>,
    by_name: HashMap<String, Vec<usize>>,
}

impl<'a> Known<'a> {
    fn of(items: &'a [Item]) -> Self {
        let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, item) in items.iter().enumerate() {
            by_name.entry(item.name.to_lowercase()).or_default().push(index);
        }
        let skus = items.iter().enumerate().filter(|(_, item)| !item.sku.is_empty());
        Self {
            items,
            by_sku: skus.map(|(index, item)| (item.sku.as_str(), index)).collect(),
            by_name,
        }
    }

    fn change(&self, read: Read, taken: &mut [bool], shop: &Shop, currency: &Currency) -> Change {
        let tax = match read.tax.as_ref().map(|word| tax(word, shop)) {
            Some(None) => return Change::LeftOut(RowError::UnknownRate),
            Some(Some(tax)) => Some(tax),
            None => None,
        };
        let index = match self.find(&read) {
            Ok(Some(index)) => index,
            Ok(None) => return Change::New(merged(None, read, tax, currency)),
            Err(error) => return Change::LeftOut(error),
        };
        if std::mem::replace(&mut taken[index], true) {
            return Change::LeftOut(RowError::Twice);
        }
        let before = &self.items[index];
        let after = merged(Some(before), read, tax, currency);
        match after == *before {
            true => Change::Same(after),
            false => Change::Changed {
                before: Box::new(before.clone()),
                after,
            },
        }
    }

    /// A row with a SKU is not of an item with another one; one without is of the one without, if there is such an item.
    fn find(&self, read: &Read) -> Result<Option<usize>, RowError> {
        if let Some(index) = self.by_sku.get(read.sku.as_str()) {
            return Ok(Some(*index));
        }
        let named = self
            .by_name
            .get(&read.name.to_lowercase())
            .map_or(&[][..], Vec::as_slice);
        let (without, with): (Vec<usize>, Vec<usize>) =
            named.iter().partition(|index| self.items[**index].sku.is_empty());
        let may_be = if read.sku.is_empty() && without.is_empty() {
            with
        } else {
            without
        };
        match may_be.as_slice() {
            [] => Ok(None),
            [index] => Ok(Some(*index)),
            _ => Err(RowError::WhichOne),
        }
    }
}

/// What the row says, and what it leaves open as it is.
fn merged(before: Option<&Item>, read: Read, tax: Option<ItemTax>, currency: &Currency) -> Item {
    let or = |read: String, before: Option<&String>| match read.is_empty() {
        true => before.cloned().unwrap_or_default(),
        false => read,
    };
    Item {
        id: before.map(|item| item.id.clone()).unwrap_or_default(),
        name: read.name,
        price: Money {
            minor: read.price,
            currency: currency.clone(),
        },
        category: or(read.category, before.map(|item| &item.category)),
        sku: or(read.sku, before.map(|item| &item.sku)),
        barcode: or(read.barcode, before.map(|item| &item.barcode)),
        tax: tax.or_else(|| before.map(|item| item.tax.clone())).unwrap_or_default(),
        favourite: read.favourite.or(before.map(|item| item.favourite)).unwrap_or_default(),
        version: before.map_or(1, |item| item.version),
    }
}

/// The rate that a file means: by its name, else by what it comes to. A shop that says nothing of tax does not ask. `None`: it
/// has none like that.
fn tax(word: &TaxWord, shop: &Shop) -> Option<ItemTax> {
    let named = match word {
        TaxWord::None => return Some(ItemTax::None),
        TaxWord::Named(named) => named,
    };
    if let Some(rate) = shop.tax_rates.iter().find(|rate| rate.name.eq_ignore_ascii_case(named)) {
        return Some(ItemTax::Rate(rate.name.clone()));
    }
    let percent = Percent::read_signed(named, 3);
    let same = |percent: Percent| shop.tax_rates.iter().find(|rate| rate.percent == percent);
    match percent.and_then(same) {
        Some(rate) => Some(ItemTax::Rate(rate.name.clone())),
        None if percent.is_some_and(Percent::is_zero) => Some(ItemTax::None),
        None if shop.tax == TaxMode::None && shop.tax_rates.is_empty() => Some(ItemTax::Default),
        None => None,
    }
}
