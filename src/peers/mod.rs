//! The processes that share a database: who is alive, who does what goes on in the background, and what one tells the others.
//!
//! What several could do is a [`Job`]; whoever holds its lease does it. That is thrift and not safety: every write is guarded
//! by itself, and two that do the same only ask Blink twice. A lease ends by time, so that a process that dies is followed by
//! another within [`LEASE`] and [`BEAT`]; one that is told to stop gives its leases back at once.
//!
//! On SQLite every process counts on nobody else: all jobs are its own, nobody is told anything, and nothing of this is written.
//!
//! `beat.rs` keeps the leases, `plan.rs` is who takes which, a rule without I/O; `signals.rs` tells and hears, `time.rs` has all
//! go by one clock, `limits.rs` counts together, what `answers.rs` has is asked once for all; `store.rs` is the tables.

mod answers;
mod beat;
mod limits;
mod plan;
mod signals;
mod store;
mod time;

pub use answers::{Answers, Turn};
pub use limits::{Together, take_all};
pub use time::agree;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    ops::Deref,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use tokio::sync::{Notify, mpsc, watch};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use crate::{
    clock::{Clock, Millis, millis},
    db::{Db, Pool},
};

/// How long a lease holds, and a process counts as alive, without a further beat.
const LEASE: Duration = Duration::from_secs(10);
/// Between two beats.
const BEAT: Duration = Duration::from_secs(3);
/// A job that is done in parts has so many.
pub const PARTS: u8 = 16;

/// This process among those that share its database. A clone is a pointer.
#[derive(Clone, Debug)]
pub struct Peers(Arc<Inner>);

/// What [`Peers`] points to.
#[derive(Debug)]
pub struct Inner {
    db: Db,
    clock: Clock,
    shutdown: CancellationToken,
    id: String,
    egress: String,
    /// What the last beat brought.
    known: watch::Sender<Known>,
    /// What this process could do, and how it is told that there is something to do.
    jobs: Mutex<BTreeMap<&'static str, Wanted>>,
    /// The methods of payment that this process has.
    methods: Mutex<BTreeSet<&'static str>>,
    /// Who wants to hear of what.
    topics: Mutex<HashMap<&'static str, mpsc::UnboundedSender<Heard>>>,
    telling: mpsc::UnboundedSender<String>,
    /// What is to be told, until somebody tells it.
    to_tell: Mutex<Option<mpsc::UnboundedReceiver<String>>>,
    is_cut_off: AtomicBool,
    beat_now: Notify,
}

#[derive(Debug, Default)]
struct Known {
    /// The leases of this process, and their ends.
    held: BTreeMap<String, Millis>,
    /// How many processes are alive, this one among them; and how many of these reach Blink by the same address.
    alive: usize,
    of_egress: usize,
    /// This process does not reach Blink, and another does.
    is_left_to_others: bool,
    /// The methods of payment that any of them has.
    methods: BTreeSet<String>,
}

#[derive(Debug)]
struct Wanted {
    in_parts: bool,
    /// Somebody else is to have it for so long.
    passed_on_until: Millis,
    /// Whoever passed it on keeps it for so long, should it come back.
    kept_until: Millis,
    wake: Arc<Notify>,
}

/// What another process told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// Of this.
    Of(String),
    /// Something may have been told while nobody here could hear it: look at the tables.
    Missed,
}

impl Deref for Peers {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Peers {
    /// `egress` names the address by which this process reaches Blink.
    pub fn new(db: Db, clock: Clock, shutdown: CancellationToken, egress: &str) -> Self {
        let (telling, to_tell) = mpsc::unbounded_channel();
        Self(Arc::new(Inner {
            db,
            clock,
            shutdown,
            id: uuid::Uuid::new_v4().to_string(),
            egress: egress.to_owned(),
            known: watch::Sender::default(),
            jobs: Mutex::default(),
            methods: Mutex::default(),
            topics: Mutex::default(),
            telling,
            to_tell: Mutex::new(Some(to_tell)),
            is_cut_off: AtomicBool::new(false),
            beat_now: Notify::new(),
        }))
    }

    /// Starts to be one of them. Ends by itself at shutdown, when the leases are given back.
    pub fn start(&self, tasks: &TaskTracker) {
        if self.db.is_shared() {
            tasks.spawn(beat::keep(self.clone()));
            tasks.spawn(signals::hear(self.clone()));
            if let Some(to_tell) = lock(&self.to_tell).take() {
                tasks.spawn(signals::tell(self.clone(), to_tell));
            }
            tasks.spawn(time::keep(self.clone()));
        }
    }

    /// Something that one process at a time does. Say so before [`Peers::start`].
    pub fn job(&self, name: &'static str) -> Job {
        self.wanted(name, false)
    }

    /// Something that every process does a part of: [`Job::parts`].
    pub fn job_in_parts(&self, name: &'static str) -> Job {
        self.wanted(name, true)
    }

    fn wanted(&self, name: &'static str, in_parts: bool) -> Job {
        let mut jobs = lock(&self.jobs);
        let wanted = jobs.entry(name).or_insert_with(|| Wanted {
            in_parts,
            passed_on_until: 0,
            kept_until: 0,
            wake: Arc::default(),
        });
        Job {
            peers: self.clone(),
            name,
            wake: wanted.wake.clone(),
        }
    }

    /// Tells all other processes of this. It is a nudge: who does not hear it finds it in the tables.
    pub fn tell(&self, topic: &'static str, of: &str) {
        if self.db.is_shared() {
            // Nobody hears any more at the very end.
            let _ = self.telling.send(format!("{topic} {of}"));
        }
    }

    /// What others tell of this from now on. One listener a topic.
    pub fn hear(&self, topic: &'static str) -> mpsc::UnboundedReceiver<Heard> {
        let (heard, hearing) = mpsc::unbounded_channel();
        lock(&self.topics).insert(topic, heard);
        hearing
    }

    /// The database, where other processes may be on it as well.
    pub fn shared(&self) -> Option<&Db> {
        self.db.is_shared().then_some(&self.db)
    }

    /// Where all processes count strangers ([`Together`]), who have each other wait there and nobody else. `None` on SQLite, where
    /// each counts in memory.
    pub fn pool_for_strangers(&self) -> Option<&Pool> {
        self.shared().map(|db| &db.counts)
    }

    /// Where they count who was let in: no crowd of strangers has those wait. `None` on SQLite.
    pub fn pool_for_known(&self) -> Option<&Pool> {
        self.shared().map(|db| &db.write)
    }

    /// Is this machine's clock so wrong that whoever runs it has to do something? What counts is the database's.
    pub fn is_clock_far_off(&self) -> bool {
        self.clock.correction().abs() > time::FAR_OFF
    }

    /// This process has this method of payment. Say so before [`Peers::start`].
    pub fn has_method(&self, name: &'static str) {
        lock(&self.methods).insert(name);
    }

    /// Has any process that is alive?
    pub fn has_anybody(&self, method: &str) -> bool {
        self.known.borrow().methods.contains(method) || lock(&self.methods).contains(method)
    }

    /// Is anybody else alive? Before the first beat nobody is.
    pub fn are_several(&self) -> bool {
        self.known.borrow().alive > 1
    }

    /// How many processes share what Blink allows the address of this one; at least this one.
    pub fn of_egress(&self) -> usize {
        self.known.borrow().of_egress.max(1)
    }

    /// Can this process reach Blink? One that cannot lets go of everything that is done by one, as long as another is alive who
    /// can.
    pub fn reaches_blink(&self, it_does: bool) {
        if self.is_cut_off.swap(!it_does, Ordering::Relaxed) == it_does {
            self.beat_now.notify_one();
        }
    }

    /// Does this process leave to others what it could not do, as it does not reach Blink?
    pub fn is_left_to_others(&self) -> bool {
        self.known.borrow().is_left_to_others
    }

    fn holds(&self, lease: &str) -> bool {
        let until = self.known.borrow().held.get(lease).copied();
        until.is_some_and(|until| self.clock.now() < until)
    }
}

/// Something to do that is done once, however many processes there are.
#[derive(Clone, Debug)]
pub struct Job {
    peers: Peers,
    name: &'static str,
    wake: Arc<Notify>,
}

impl Job {
    /// Is it this process that does it?
    pub fn is_mine(&self) -> bool {
        !self.peers.db.is_shared() || self.peers.holds(self.name)
    }

    /// Waits until it is this process that does it. `false`: the process is to end.
    pub async fn mine(&self) -> bool {
        let mut known = self.peers.known.subscribe();
        while !self.is_mine() {
            tokio::select! {
                () = self.peers.shutdown.cancelled() => return false,
                // The sender is here.
                _ = known.changed() => {}
            }
        }
        !self.peers.shutdown.is_cancelled()
    }

    /// This process cannot do all that there is to do: lets go of the lease for a while, if anybody else is alive who may take
    /// it. What it can do it has done by now, so that several who each can do a part do all of it in turns. `false`: it stays
    /// here, for it was passed on a moment ago, and what nobody can do must not keep all else from being done.
    pub fn pass_on(&self) -> bool {
        if !self.peers.are_several() || !self.is_mine() {
            return false;
        }
        let now = self.peers.clock.now();
        let mut jobs = lock(&self.peers.jobs);
        let wanted = jobs.get_mut(self.name).filter(|wanted| wanted.kept_until <= now);
        let Some(wanted) = wanted else { return false };
        wanted.passed_on_until = now + millis(BEAT);
        wanted.kept_until = now + 3 * millis(LEASE);
        self.peers.beat_now.notify_one();
        true
    }

    /// The parts that are this process' to do: all of them when it is alone.
    pub fn parts(&self) -> BTreeSet<u8> {
        let mine = |part: &u8| !self.peers.db.is_shared() || self.peers.holds(&part_of(self.name, *part));
        (0..PARTS).filter(mine).collect()
    }

    /// Moves whenever the parts that are this process' may be others than before; on SQLite never.
    pub fn changes(&self) -> Changes {
        Changes(self.peers.known.subscribe())
    }

    /// There is something to do: whoever does it looks at once.
    pub fn wake(&self) {
        self.wake.notify_one();
        if !self.is_mine() {
            self.peers.tell(signals::WAKE, self.name);
        }
    }

    /// There may be something to do here.
    pub fn wake_here(&self) {
        self.wake.notify_one();
    }

    /// Waits until somebody says that there is something to do.
    pub async fn woken(&self) {
        self.wake.notified().await;
    }
}

/// Who is told that leases may have changed hands.
#[derive(Debug)]
pub struct Changes(watch::Receiver<Known>);

impl Changes {
    /// Waits for the next; those that came meanwhile are one.
    pub async fn next(&mut self) {
        if self.0.changed().await.is_err() {
            std::future::pending().await
        }
    }
}

/// The lease of a part.
fn part_of(name: &str, part: u8) -> String {
    format!("{name}/{part:x}")
}

fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}
