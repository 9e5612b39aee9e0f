//! What a person typed of an order, read strictly: how many pieces, a discount, a tip. Rules without I/O.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::bill::Portion;
use crate::money::{self, Misread, Percent};

/// Pieces of one thing that anybody sells at once.
pub const MOST_PIECES: i64 = 999;
/// Decimals of a percentage that a person types; rates of tax have one more.
const PERCENT_DECIMALS: u8 = 2;

/// The fields of a form that are one for each item, as typed: `qty.{id}`, how many, and `price.{id}`, what the page showed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct ItemFields(BTreeMap<String, String>);

impl ItemFields {
    /// From the ids of items and how many of each.
    pub fn of<'a>(chosen: impl IntoIterator<Item = (&'a str, i64)>) -> Self {
        let fields = chosen
            .into_iter()
            .map(|(id, pieces)| (format!("qty.{id}"), pieces.to_string()));
        Self(fields.collect())
    }

    /// How many of each item were chosen, by its id; none of what nothing was typed for.
    ///
    /// # Errors
    /// The id of an item of which no such number can be sold.
    pub fn chosen(&self) -> Result<Vec<(&str, i64)>, &str> {
        let mut chosen = Vec::new();
        for (name, typed) in &self.0 {
            let Some(id) = name.strip_prefix("qty.") else { continue };
            match pieces(typed) {
                Some(0) => {}
                Some(pieces) => chosen.push((id, pieces)),
                None => return Err(id),
            }
        }
        Ok(chosen)
    }

    /// As typed for this item.
    pub fn typed(&self, id: &str) -> &str {
        self.0.get(&format!("qty.{id}")).map_or("", String::as_str)
    }

    /// What the page showed of this item, if it says so.
    pub fn shown(&self, id: &str) -> Option<&str> {
        self.0.get(&format!("price.{id}")).map(String::as_str)
    }

    /// The fields of what was chosen, to be sent once more.
    pub fn again(&self) -> impl Iterator<Item = (&str, &str)> {
        let chosen = |id: &str| pieces(self.typed(id)) != Some(0);
        self.0.iter().filter_map(move |(name, value)| {
            let id = name.strip_prefix("qty.").or_else(|| name.strip_prefix("price."))?;
            chosen(id).then_some((name.as_str(), value.as_str()))
        })
    }

    /// Nothing of what was chosen is known to have been shown.
    pub fn forget_shown(&mut self) {
        self.0.retain(|name, _| !name.starts_with("price."));
    }
}

/// `None` is no number of pieces.
fn pieces(typed: &str) -> Option<i64> {
    let typed = money::latin(typed.trim());
    if typed.is_empty() {
        return Some(0);
    }
    let is_number = typed.bytes().all(|b| b.is_ascii_digit()) && typed.len() < 10;
    let pieces: i64 = is_number.then(|| typed.parse().ok())??;
    (pieces <= MOST_PIECES).then_some(pieces)
}

/// Why a typed discount or tip is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PortionError {
    /// No percentage of at most two decimals.
    Percent,
    Amount(Misread),
}

impl Portion {
    /// Reads `10%` or `%10`, or an amount as people type one, in major units of a currency with so many decimals. `None` is nothing
    /// typed, or nothing at all: `0`, `0.00`, `0%`.
    ///
    /// # Errors
    /// What is neither.
    pub fn read(typed: &str, digits: u8) -> Result<Option<Self>, PortionError> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        if let Some(percent) = money::percentage(typed) {
            let percent = Percent::read(&percent, PERCENT_DECIMALS).ok_or(PortionError::Percent)?;
            return Ok((!percent.is_zero()).then_some(Self::Percent(percent)));
        }
        match money::read(typed, digits) {
            Ok(minor) => Ok(Some(Self::Amount(minor))),
            Err(Misread::Zero) => Ok(None),
            Err(misread) => Err(PortionError::Amount(misread)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(fields: &[(&str, &str)]) -> ItemFields {
        ItemFields(
            fields
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
        )
    }

    #[test]
    fn none_to_999_pieces_are_a_number_of_pieces() {
        let typed = fields(&[
            ("qty.a", "2"),
            ("qty.b", "0"),
            ("qty.c", ""),
            ("qty.d", " 999 "),
            ("qty.e", "٢"),
            ("qty.f", "１２"),
            ("csrf", "x"),
        ]);
        assert_eq!(typed.chosen(), Ok(vec![("a", 2), ("d", 999), ("e", 2), ("f", 12)]));
        for none in ["1000", "-1", "1.5", "2,0", "two", "1e2", "+1", "99999999999999999999"] {
            assert_eq!(fields(&[("qty.a", none)]).chosen(), Err("a"), "{none}");
        }
    }

    #[test]
    fn only_what_was_chosen_is_sent_again() {
        let typed = fields(&[
            ("qty.a", "2"),
            ("price.a", "350"),
            ("qty.b", "0"),
            ("price.b", "100"),
            ("price.c", "100"),
            ("other", "x"),
        ]);
        let again: Vec<_> = typed.again().collect();
        assert_eq!(again, [("price.a", "350"), ("qty.a", "2")]);
        assert_eq!((typed.shown("b"), typed.shown("d")), (Some("100"), None));
    }

    /// The same list is held against the scripts, in the browser.
    #[test]
    fn a_portion_is_read_as_the_scripts_do_it() {
        let cases: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/vectors/amounts.json")).expect("a list of cases");
        for case in cases["portion"].as_array().expect("cases") {
            let digits = u8::try_from(case[1].as_u64().expect("decimals")).expect("few");
            let read = match Portion::read(case[0].as_str().expect("typed"), digits) {
                Ok(None) => serde_json::Value::Null,
                Ok(Some(Portion::Percent(percent))) => serde_json::json!({ "percent": percent.thousandths() }),
                Ok(Some(Portion::Amount(amount))) => serde_json::json!({ "amount": amount }),
                Err(_) => "wrong".into(),
            };
            assert_eq!(read, case[2], "{case}");
        }
    }

    #[test]
    fn a_portion_is_a_percentage_of_at_most_two_decimals_or_an_amount() {
        let percent = |thousandths| Ok(Some(Portion::Percent(Percent::of_thousandths(thousandths).unwrap())));
        assert_eq!(Portion::read("10%", 2), percent(10_000));
        assert_eq!(Portion::read(" 12,5 % ", 2), percent(12_500));
        assert_eq!(Portion::read("8.88%", 0), percent(8880));
        assert_eq!(Portion::read("1,50", 2), Ok(Some(Portion::Amount(150))));
        for nothing in ["", "  ", "0", "0.00", "0%", "0.0 %"] {
            assert_eq!(Portion::read(nothing, 2), Ok(None), "{nothing:?}");
        }
        for no_percent in ["8.875%", "%", "-5%", "1e2%", "10%%", "1001%"] {
            assert_eq!(Portion::read(no_percent, 2), Err(PortionError::Percent), "{no_percent}");
        }
        assert_eq!(
            Portion::read("1.5", 0),
            Err(PortionError::Amount(Misread::TooManyDecimals))
        );
        assert!(Portion::read("-1", 2).is_err() && Portion::read("ten", 2).is_err());
    }
}
