//! How many connections there may be: one address cannot take them all, and all of them together leave the process the
//! files it needs for itself.

use std::{
    collections::HashMap,
    fmt,
    net::{IpAddr, Ipv6Addr},
    sync::{Arc, LazyLock, Mutex, PoisonError},
    time::Duration,
};

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::{HEAD_WITHIN, IDLE};

/// Connections from one address: a thousand tablets behind one router are a mall, more are an attack.
const OF_ONE_ADDRESS: usize = 1_024;
/// Files that stay free for the database, for calls to Blink, and for whatever libraries open.
const RESERVE: u64 = 256;
/// More are not asked for, whatever the system would give.
const MOST: u64 = 1 << 20;

/// All connections of this process, whoever serves them: files are the process's.
static OF_THE_PROCESS: LazyLock<(Arc<Semaphore>, usize)> = LazyLock::new(|| {
    let most = most_connections(raise_limit());
    (Arc::new(Semaphore::new(most)), most)
});

/// As many files as the system lets this process have.
fn raise_limit() -> u64 {
    let limit = getrlimit(Resource::Nofile);
    let wanted = limit.maximum.unwrap_or(MOST).min(MOST);
    let raised = Rlimit {
        current: Some(wanted),
        maximum: limit.maximum,
    };
    let now = limit.current.unwrap_or(MOST);
    if now >= wanted || setrlimit(Resource::Nofile, raised).is_err() {
        return now;
    }
    wanted
}

/// Less the reserve, which is a quarter where there are few.
fn most_connections(files: u64) -> usize {
    let files = files.min(MOST);
    usize::try_from((files - RESERVE.min(files / 4)).max(1)).unwrap_or(1)
}

type Trusted = Arc<dyn Fn(IpAddr) -> bool + Send + Sync>;

/// Where connections find room. Clones share it.
#[derive(Clone)]
pub struct Places {
    all: Arc<Semaphore>,
    most: usize,
    by_address: Arc<Mutex<HashMap<IpAddr, usize>>>,
    trusted: Trusted,
}

impl fmt::Debug for Places {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Places")
            .field("most", &self.most)
            .finish_non_exhaustive()
    }
}

impl Places {
    /// As many as the process may hold, whose own limit of files is raised first. `trusted` says which addresses bring
    /// other people's requests: a proxy's connections count only among all.
    pub fn of_process(trusted: impl Fn(IpAddr) -> bool + Send + Sync + 'static) -> Self {
        let (all, most) = &*OF_THE_PROCESS;
        Self {
            all: all.clone(),
            most: *most,
            by_address: Arc::default(),
            trusted: Arc::new(trusted),
        }
    }

    /// A few, out of the reserve: for a listener that has to answer when the others are full.
    pub fn reserved(most: usize) -> Self {
        Self {
            all: Arc::new(Semaphore::new(most)),
            most,
            by_address: Arc::default(),
            trusted: Arc::new(|_| false),
        }
    }

    /// Waits for a free place.
    pub(crate) async fn free(&self) -> FreePlace {
        let permit = self.all.clone().acquire_owned().await;
        FreePlace {
            _one_of_all: permit.expect("the semaphore is never closed"),
            places: self.clone(),
        }
    }

    /// How long a connection may rest between two requests.
    pub(crate) fn idle(&self) -> Duration {
        if self.all.available_permits() * 2 < self.most {
            HEAD_WITHIN
        } else {
            IDLE
        }
    }
}

/// A place that nobody has taken yet.
pub struct FreePlace {
    _one_of_all: OwnedSemaphorePermit,
    places: Places,
}

impl FreePlace {
    /// `None` when this address has as many as one may have.
    pub(crate) fn taken_by(self, address: IpAddr) -> Option<Place> {
        if (self.places.trusted)(address.to_canonical()) {
            return Some(Place { _place: self, of: None });
        }
        let of = household(address);
        let mut held = self.places.by_address.lock().unwrap_or_else(PoisonError::into_inner);
        let count = held.entry(of).or_default();
        if *count >= OF_ONE_ADDRESS {
            return None;
        }
        *count += 1;
        drop(held);
        Some(Place {
            _place: self,
            of: Some(of),
        })
    }
}

/// Held as long as the connection is.
pub struct Place {
    _place: FreePlace,
    of: Option<IpAddr>,
}

impl Drop for Place {
    fn drop(&mut self) {
        let Some(of) = self.of else { return };
        let mut held = self
            ._place
            .places
            .by_address
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = held.get_mut(&of) {
            *count -= 1;
            if *count == 0 {
                held.remove(&of);
            }
        }
    }
}

/// IPv6 gives every household a whole network: its first 64 bits are one address.
fn household(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => Ipv6Addr::from_bits(v6.to_bits() & !u128::from(u64::MAX)).into(),
        v4 @ IpAddr::V4(_) => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    fn places() -> Places {
        Places {
            trusted: Arc::new(|address| address.is_loopback()),
            ..Places::reserved(5_000)
        }
    }

    #[tokio::test]
    async fn one_household_holds_at_most_1024_connections_and_others_still_find_room() {
        let (places, mut held) = (places(), Vec::new());
        for n in 0..1_024 {
            let from = address(&format!("2001:db8::{n:x}"));
            held.push(places.free().await.taken_by(from).expect("room"));
        }
        assert!(places.free().await.taken_by(address("2001:db8::ffff")).is_none());
        assert!(places.free().await.taken_by(address("2001:db8:0:1::1")).is_some());
        held.pop();
        assert!(
            places.free().await.taken_by(address("2001:db8::ffff")).is_some(),
            "given back"
        );
        held.clear();
        assert!(
            places.by_address.lock().expect("no panic").is_empty(),
            "nobody is remembered"
        );
        assert_eq!(places.all.available_permits(), 5_000);
    }

    #[tokio::test]
    async fn a_trusted_proxy_counts_only_among_all() {
        let (places, mut held) = (places(), Vec::new());
        for _ in 0..5_000 {
            held.push(places.free().await.taken_by(address("::ffff:127.0.0.1")).expect("room"));
        }
        assert_eq!(places.all.available_permits(), 0);
    }

    #[test]
    fn the_process_keeps_files_for_itself() {
        assert_eq!(most_connections(1_024), 768);
        assert_eq!(most_connections(65_536), 65_280);
        assert_eq!(most_connections(40), 30);
    }
}
