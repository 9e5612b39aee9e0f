use proptest::{prelude::*, test_runner::TestRunner};
use serde::Deserialize;

use super::*;

/// The list that the till's script is held to as well.
#[derive(Deserialize)]
struct Vectors {
    orders: Vec<Vector>,
}

#[derive(Deserialize)]
struct Vector {
    name: String,
    digits: u8,
    tax: String,
    lines: Vec<(i64, i64, Option<i64>)>,
    #[serde(default)]
    discount: Typed,
    #[serde(default)]
    tip: Typed,
    #[serde(default)]
    tip_base: String,
    error: Option<String>,
    #[serde(default)]
    subtotal: i64,
    #[serde(default)]
    discounted: i64,
    line_discounts: Option<Vec<i64>>,
    #[serde(default)]
    taxes: Vec<(i64, i64)>,
    line_taxes: Option<Vec<i64>>,
    #[serde(default)]
    tipped: i64,
    #[serde(default)]
    total: i64,
    sats: Option<i64>,
    tip_sats: Option<i64>,
    line_sats: Option<Vec<i64>>,
}

#[derive(Default, Deserialize)]
#[serde(untagged)]
enum Typed {
    Amount(i64),
    Percent(String),
    #[default]
    Nothing,
}

impl Typed {
    fn portion(&self) -> Option<Portion> {
        match self {
            Self::Amount(amount) => Some(Portion::Amount(*amount)),
            Self::Percent(text) => Some(Portion::Percent(percent(
                text.trim_end_matches('%').parse().expect("thousandths"),
            ))),
            Self::Nothing => None,
        }
    }
}

impl Vector {
    fn cart(&self) -> Cart {
        Cart {
            currency: Currency::new("XXX", self.digits),
            lines: self
                .lines
                .iter()
                .map(|(price, quantity, rate)| line(*price, *quantity, *rate))
                .collect(),
            discount: self.discount.portion(),
            tax: match self.tax.as_str() {
                "included" => TaxMode::Included,
                "added" => TaxMode::Added,
                "none" => TaxMode::None,
                other => panic!("no way of taxing: {other}"),
            },
            tip: self.tip.portion(),
            tip_base: match self.tip_base.as_str() {
                "net" => TipBase::Net,
                _ => TipBase::Total,
            },
        }
    }
}

fn percent(thousandths: i64) -> Percent {
    Percent::of_thousandths(thousandths).expect("a percentage")
}

fn line(price: i64, quantity: i64, rate: Option<i64>) -> Line {
    Line {
        item: None,
        name: String::new(),
        price,
        quantity,
        rate: rate.map(|rate| TaxRate {
            name: rate.to_string(),
            percent: percent(rate),
        }),
    }
}

#[test]
fn rates_of_one_percentage_are_one_tax_with_all_their_names() {
    let named = |name: &str, thousandths| TaxRate {
        name: name.to_owned(),
        percent: percent(thousandths),
    };
    let rates = [("Food", 7000), ("VAT", 19_000), ("Books", 7000), ("Food", 7000)];
    let found = by_percent(&rates.map(|(name, thousandths)| named(name, thousandths)));
    assert_eq!(found, [named("Food, Books", 7000), named("VAT", 19_000)]);
}

#[test]
fn every_order_of_the_list_comes_to_what_the_list_says() {
    let vectors: Vectors =
        serde_json::from_str(include_str!("../../../tests/vectors/orders.json")).expect("the list is read");
    assert!(vectors.orders.len() > 30);
    for vector in vectors.orders {
        let name = &vector.name;
        let bill = match vector.cart().bill() {
            Ok(bill) => bill,
            Err(error) => {
                let error = match error {
                    BillError::Nothing => "nothing",
                    BillError::NothingLeft => "nothing-left",
                    BillError::TooLarge => "too-large",
                };
                assert_eq!(Some(error), vector.error.as_deref(), "{name}");
                continue;
            }
        };
        assert_eq!(vector.error, None, "{name}");
        let taxes: Vec<_> = bill
            .taxes
            .iter()
            .map(|tax| (tax.rate.percent.thousandths(), tax.amount))
            .collect();
        assert_eq!(
            (bill.subtotal, bill.discount, bill.tip, bill.total),
            (vector.subtotal, vector.discounted, vector.tipped, vector.total),
            "{name}"
        );
        assert_eq!(taxes, vector.taxes, "{name}");
        let of_lines = |what: fn(&BillLine) -> i64| bill.lines.iter().map(what).collect::<Vec<_>>();
        if let Some(discounts) = vector.line_discounts {
            assert_eq!(of_lines(|line| line.discount), discounts, "{name}");
        }
        if let Some(taxes) = vector.line_taxes {
            assert_eq!(of_lines(|line| line.tax), taxes, "{name}");
        }
        if let Some(total) = vector.sats {
            let sats = bill.sats(total).expect("sats");
            assert_eq!(
                (Some(sats.tip), Some(sats.lines)),
                (vector.tip_sats, vector.line_sats),
                "{name}"
            );
        }
    }
}

#[test]
fn only_an_amount_that_was_keyed_in_is_plain() {
    let mut cart = Cart {
        currency: Currency::new("EUR", 2),
        lines: vec![line(500, 1, Some(19_000))],
        discount: None,
        tax: TaxMode::None,
        tip: None,
        tip_base: TipBase::Total,
    };
    assert!(cart.bill().unwrap().is_plain());
    cart.tip = Some(Portion::Amount(1));
    assert!(!cart.bill().unwrap().is_plain());
    cart.tip = None;
    cart.tax = TaxMode::Included;
    assert!(!cart.bill().unwrap().is_plain());
    cart.tax = TaxMode::None;
    cart.lines[0].item = Some("item".to_owned());
    assert!(!cart.bill().unwrap().is_plain());
}

fn any_line() -> impl Strategy<Value = Line> {
    let rate = prop_oneof![
        Just(None),
        prop::sample::select(vec![0, 2600, 7000, 8875, 19_000, 20_000]).prop_map(Some)
    ];
    let price = prop_oneof![0..200_i64, 0..100_000_i64, 0..1_000_000_000_i64];
    (price, 0..=999_i64, rate).prop_map(|(price, quantity, rate)| line(price, quantity, rate))
}

fn any_portion(most: i64) -> impl Strategy<Value = Option<Portion>> {
    prop_oneof![
        Just(None),
        (0..=10_000_i64).prop_map(|hundredths| Some(Portion::Percent(percent(hundredths * 10)))),
        (0..most).prop_map(|amount| Some(Portion::Amount(amount))),
    ]
}

fn any_cart() -> impl Strategy<Value = Cart> {
    let tax = prop::sample::select(vec![TaxMode::None, TaxMode::Included, TaxMode::Added]);
    let base = prop::sample::select(vec![TipBase::Total, TipBase::Net]);
    let lines = prop::collection::vec(any_line(), 1..9);
    (lines, any_portion(5000), tax, any_portion(20_000), base, 0..=3_u8).prop_map(
        |(lines, discount, tax, tip, tip_base, digits)| Cart {
            currency: Currency::new("XXX", digits),
            lines,
            discount,
            tax,
            tip,
            tip_base,
        },
    )
}

/// What must be true of any order, and of its parts in sats.
fn adds_up(cart: &Cart, sats: i64) -> Result<(), TestCaseError> {
    let bill = match cart.bill() {
        Ok(bill) => bill,
        Err(BillError::Nothing | BillError::NothingLeft) => return Ok(()),
        Err(BillError::TooLarge) => return Err(TestCaseError::fail("none of these is too large")),
    };
    let of_lines = |what: fn(&BillLine) -> i64| bill.lines.iter().map(what).sum::<i64>();
    prop_assert_eq!(of_lines(|line| line.amount), bill.subtotal);
    prop_assert_eq!(of_lines(|line| line.discount), bill.discount);
    prop_assert_eq!(of_lines(|line| line.tax), bill.tax());
    prop_assert!(bill.lines.iter().all(|line| (0..=line.amount).contains(&line.discount)));
    let on_top = match bill.mode {
        TaxMode::Added => bill.tax(),
        TaxMode::None | TaxMode::Included => 0,
    };
    prop_assert_eq!(bill.subtotal - bill.discount + on_top + bill.tip, bill.total);
    prop_assert!(bill.before_tip() > 0);
    let to_pay: i64 = bill.lines.iter().map(|line| line.to_pay(bill.mode)).sum();
    prop_assert_eq!(to_pay + bill.tip, bill.total);
    for tax in &bill.taxes {
        let of_rate = bill.lines.iter().filter(|line| {
            let rate = line.line.rate.as_ref();
            rate.is_some_and(|rate| rate.percent == tax.rate.percent)
        });
        let priced: i64 = of_rate.map(BillLine::discounted).sum();
        let on_top = if bill.mode == TaxMode::Added { 0 } else { tax.amount };
        prop_assert_eq!(tax.net + on_top, priced);
    }
    let parts = bill.sats(sats).expect("sats of the parts");
    prop_assert_eq!(parts.lines.iter().sum::<i64>() + parts.tip, sats);
    prop_assert!((0..=sats).contains(&parts.tip));
    prop_assert!(parts.lines.iter().all(|line| *line >= 0));
    Ok(())
}

proptest! {
    #[test]
    fn any_order_adds_up_to_the_minor_unit_and_to_the_sat(cart in any_cart(), sats in 1..=1_000_000_000_i64) {
        adds_up(&cart, sats)?;
    }
}

#[test]
#[ignore = "half a minute, and only in a release build"]
fn a_million_orders_add_up() {
    let mut runner = TestRunner::new(ProptestConfig::with_cases(1_000_000));
    let all = runner.run(&(any_cart(), 1..=1_000_000_000_i64), |(cart, sats)| {
        adds_up(&cart, sats)
    });
    assert!(all.is_ok(), "{all:?}");
}
