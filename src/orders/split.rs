//! How much of what a shop takes it keeps in bitcoin: each sale goes whole into the wallet that brings the shop's last days
//! nearest to the share it wants. No money is ever moved for it. A rule without I/O.

use std::cmp::Ordering;

use crate::money::Percent;

/// What a shop took in its last days, by the wallet it went into, in sats of the time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    pub bitcoin: i64,
    pub dollars: i64,
}

impl Taken {
    /// Does a sale of so many sats go into the bitcoin wallet? With either way as near, it goes where too little went so
    /// far; with that as it should be, into bitcoin where the share asks for half or more.
    pub fn next_is_bitcoin(self, wanted: Percent, sats: i64) -> bool {
        let (bitcoin, sats) = (i128::from(self.bitcoin.max(0)), i128::from(sats.max(0)));
        let all = bitcoin + i128::from(self.dollars.max(0)) + sats;
        let wanted = i128::from(wanted.thousandths());
        // How far the share will be from the one wanted, times all and the whole.
        let apart = |bitcoin: i128| (bitcoin * WHOLE - wanted * all).abs();
        let (with, without) = (apart(bitcoin + sats), apart(bitcoin));
        let so_far = (bitcoin * WHOLE).cmp(&(wanted * (all - sats)));
        match with.cmp(&without).then(so_far) {
            Ordering::Less => true,
            Ordering::Equal => wanted * 2 >= WHOLE,
            Ordering::Greater => false,
        }
    }
}

const WHOLE: i128 = 100_000;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn percent(share: i64) -> Percent {
        Percent::of_thousandths(share * 1000).unwrap()
    }

    #[test]
    fn all_or_nothing_in_bitcoin_is_just_that() {
        for taken in [(0, 0), (1_000_000, 0), (0, 1_000_000), (5, 7)] {
            let (bitcoin, dollars) = taken;
            let taken = Taken { bitcoin, dollars };
            assert!(taken.next_is_bitcoin(percent(100), 2500), "{taken:?}");
            assert!(!taken.next_is_bitcoin(percent(0), 2500), "{taken:?}");
        }
    }

    #[test]
    fn a_sale_goes_where_it_brings_the_share_nearer() {
        let taken = |bitcoin, dollars| Taken { bitcoin, dollars };
        assert!(taken(20, 80).next_is_bitcoin(percent(30), 10));
        assert!(!taken(40, 60).next_is_bitcoin(percent(30), 10));
        // 25 of 100 are a quarter already; 75 more would be far too many.
        assert!(!taken(25, 75).next_is_bitcoin(percent(30), 100));
        assert!(taken(0, 0).next_is_bitcoin(percent(50), 10));
        assert!(!taken(0, 0).next_is_bitcoin(percent(49), 10));
        // Of a sale whose worth nobody knows, only the past can say where it goes.
        assert!(taken(20, 80).next_is_bitcoin(percent(30), 0));
        assert!(!taken(40, 60).next_is_bitcoin(percent(30), 0));
        assert!(!taken(0, 5).next_is_bitcoin(percent(0), 0));
        assert!(taken(5, 0).next_is_bitcoin(percent(100), 0));
    }

    proptest! {
        /// The share is never further off than the largest sale can put it.
        #[test]
        fn a_day_of_sales_comes_out_as_set(
            share in 0..=100_i64,
            sales in prop::collection::vec(1..=50_000_i64, 50..200),
        ) {
            let mut taken = Taken::default();
            for sats in &sales {
                if taken.next_is_bitcoin(percent(share), *sats) {
                    taken.bitcoin += sats;
                } else {
                    taken.dollars += sats;
                }
            }
            let all: i64 = sales.iter().sum();
            let largest = sales.iter().max().copied().unwrap_or_default();
            prop_assert!((taken.bitcoin * 100 - share * all).abs() <= largest * 100);
        }
    }
}
