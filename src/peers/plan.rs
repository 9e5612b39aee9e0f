//! Who takes which lease. A rule without I/O.

use std::collections::BTreeSet;

use super::{PARTS, part_of, store::Lease};
use crate::clock::Millis;

/// What a beat is to do.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub take: BTreeSet<String>,
    pub give: BTreeSet<String>,
}

/// What a process wants of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// To do it as one.
    All,
    /// Its part of the parts.
    Share,
    /// That somebody else does it, who can.
    Nothing,
}

/// A job as one is anybody's who comes when it is free. Of a job in parts nobody holds more than their share, so that a
/// process that has just come need not wait for another's death.
pub fn plan(jobs: &[(&str, Wish)], leases: &[Lease], me: &str, alive: usize, now: Millis) -> Plan {
    let mut plan = Plan::default();
    let of = |name: &str| leases.iter().find(|lease| lease.name == name && now < lease.ends_at);
    let is_mine = |name: &String| of(name).is_some_and(|lease| lease.owner == me);
    for (name, wish) in jobs {
        let whole = (*name).to_owned();
        match wish {
            Wish::Share => {}
            Wish::All if of(name).is_some_and(|lease| lease.owner != me) => continue,
            Wish::All => {
                plan.take.insert(whole);
                continue;
            }
            Wish::Nothing => {
                let parts = (0..PARTS).map(|part| part_of(name, part));
                plan.give.extend(parts.chain([whole]).filter(is_mine));
                continue;
            }
        }
        let share = usize::from(PARTS).div_ceil(alive.max(1));
        let parts = (0..PARTS).map(|part| part_of(name, part));
        let (mine, others): (Vec<_>, Vec<_>) = parts.partition(is_mine);
        let free = others.into_iter().filter(|part| of(part).is_none());
        let mut wanted = mine.iter().cloned().chain(free);
        plan.take.extend(wanted.by_ref().take(share));
        plan.give.extend(wanted.filter(is_mine));
    }
    plan
}

#[cfg(test)]
mod tests {
    use super::*;

    const JOBS: [(&str, Wish); 2] = [("ledger", Wish::All), ("watch", Wish::Share)];

    fn lease(name: &str, owner: &str, ends_at: Millis) -> Lease {
        Lease {
            name: name.to_owned(),
            owner: owner.to_owned(),
            ends_at,
        }
    }

    /// All parts, as they would stand after this plan.
    fn carried_out(leases: &mut Vec<Lease>, plan: &Plan, me: &str, until: Millis) {
        leases.retain(|lease| !plan.take.contains(&lease.name) && !plan.give.contains(&lease.name));
        leases.extend(plan.take.iter().map(|name| lease(name, me, until)));
    }

    fn held(leases: &[Lease], by: &str) -> usize {
        leases
            .iter()
            .filter(|lease| lease.owner == by && lease.name.starts_with("watch/"))
            .count()
    }

    #[test]
    fn one_alone_has_everything_and_of_several_each_gets_a_share() {
        let mut leases = Vec::new();
        let alone = plan(&JOBS, &leases, "a", 1, 0);
        carried_out(&mut leases, &alone, "a", 10);
        assert_eq!((leases.len(), held(&leases, "a")), (17, 16));
        assert_eq!(
            plan(&JOBS, &leases, "b", 2, 1).take,
            BTreeSet::new(),
            "all of it is a's"
        );
        for (process, alive) in [("a", 2), ("b", 2), ("a", 3), ("b", 3), ("c", 3)] {
            let next = plan(&JOBS, &leases, process, alive, 1);
            carried_out(&mut leases, &next, process, 10);
        }
        let shares = ["a", "b", "c"].map(|process| held(&leases, process));
        assert_eq!(shares.iter().sum::<usize>(), 16, "nothing lies about: {shares:?}");
        assert!(shares.iter().all(|share| (4..=6).contains(share)), "{shares:?}");
        assert_eq!(
            leases.iter().find(|lease| lease.name == "ledger").expect("held").owner,
            "a"
        );
    }

    #[test]
    fn who_cannot_do_it_gives_it_away_and_takes_it_neither() {
        let jobs = [("ledger", Wish::Nothing)];
        let gives = plan(&jobs, &[lease("ledger", "a", 10)], "a", 2, 0);
        assert_eq!((gives.take.len(), gives.give.len()), (0, 1));
        assert_eq!(plan(&jobs, &[], "a", 2, 0), Plan::default());
    }

    #[test]
    fn what_a_dead_process_held_is_taken_once_its_time_is_over() {
        let leases = [lease("ledger", "dead", 10), lease("watch/0", "dead", 10)];
        assert!(!plan(&JOBS, &leases, "a", 1, 9).take.contains("ledger"));
        let heir = plan(&JOBS, &leases, "a", 1, 10);
        assert!(heir.take.contains("ledger") && heir.take.contains("watch/0"));
    }
}
