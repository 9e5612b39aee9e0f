//! What all faces share: the world behind its lock, the clock, the faults, the log, the listeners.

use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::response::Response;

use super::blink_ws::Hub;
use super::fault::{Face, Faults, Moment};
use super::log::Log;
use super::provider::Provider;
use super::wire::{Wire, Wires};
use super::world::World;
use crate::clock::{Clock, Millis};

/// The sandbox without its server.
pub struct Stage {
    pub clock: Clock,
    pub faults: Faults,
    pub hub: Hub,
    pub wires: Wires,
    /// Set: OAuth is left to a real Hydra.
    pub provider: Option<Provider>,
    /// `http://127.0.0.1:4444`.
    pub origin: String,
    odd_members: Mutex<Vec<(String, String)>>,
    log: Mutex<Log>,
    world: Mutex<World>,
    file: Option<PathBuf>,
}

impl Stage {
    pub fn new(clock: Clock, world: World, provider: Option<Provider>, origin: String, file: Option<PathBuf>) -> Self {
        Self {
            clock,
            faults: Faults::default(),
            hub: Hub::default(),
            wires: Wires::default(),
            provider,
            origin,
            odd_members: Mutex::default(),
            log: Mutex::default(),
            world: Mutex::new(world),
            file,
        }
    }

    pub fn now(&self) -> Millis {
        self.clock.now()
    }

    /// The till's address: the origin of the client's redirect URI.
    pub fn till(&self) -> String {
        let redirect_uri = self.look(|world| world.client.redirect_uri.clone());
        url::Url::parse(&redirect_uri).map_or("/".to_owned(), |url| url.origin().ascii_serialization())
    }

    /// Looks at the world.
    pub fn look<T>(&self, look: impl FnOnce(&World) -> T) -> T {
        look(&self.world())
    }

    /// Changes what a restart need not know: nothing is kept.
    pub fn touch<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        change(&mut self.world())
    }

    /// Changes the world and, with a state file, keeps it before anyone hears of the change: what was promised is
    /// still known after a kill.
    pub fn change<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        let mut world = self.world();
        let outcome = change(&mut world);
        if let Some(file) = &self.file
            && let Err(error) = keep(&world, file)
        {
            tracing::error!(%error, file = %file.display(), "the sandbox could not keep its state");
        }
        outcome
    }

    /// Members of the token answer that differ from Hydra's, with their values as JSON text; empty text is a missing one.
    pub fn odd_members(&self) -> Vec<(String, String)> {
        self.odd_members.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Makes the token answer odd in one more member.
    pub fn add_odd_member(&self, member: &str, value: &str) {
        let mut odd = self.odd_members.lock().unwrap_or_else(PoisonError::into_inner);
        odd.push((member.to_owned(), value.to_owned()));
    }

    /// Writes into the log.
    pub fn note<T>(&self, note: impl FnOnce(&mut Log) -> T) -> T {
        note(&mut self.log.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Does a face's work between the faults that strike before and after it.
    pub async fn play(
        &self,
        wire: &Wire,
        face: Face,
        operations: &[&str],
        work: impl Future<Output = Response>,
    ) -> Response {
        let now = self.now();
        self.note(|log| log.call(now, face, operations.first().copied().unwrap_or("")));
        if let Some(mishap) = self.faults.meet(face, Moment::Before, operations).await {
            return mishap.befall(wire).await;
        }
        let answer = work.await;
        match self.faults.meet(face, Moment::After, operations).await {
            Some(mishap) => mishap.befall(wire).await,
            None => answer,
        }
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads a world from its file; none: there is no such file yet.
///
/// # Errors
/// The file cannot be read, or is not a sandbox's.
pub fn restore(file: &Path) -> io::Result<Option<World>> {
    match fs::read(file) {
        Ok(bytes) => Ok(Some(serde_json::from_slice(&bytes)?)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Writes beside the file and renames, so that a reader sees the old world or the new one.
fn keep(world: &World, file: &Path) -> io::Result<()> {
    let mut beside = file.as_os_str().to_owned();
    beside.push(".new");
    let mut options = fs::OpenOptions::new();
    // It holds tokens: readable by its owner only, from the first byte on.
    let mut written = options
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&beside)?;
    written.write_all(&serde_json::to_vec(world)?)?;
    fs::rename(&beside, file)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::super::world::flows::Client;
    use super::*;

    #[test]
    fn a_world_survives_in_its_file_which_only_its_owner_may_read() {
        let file = std::env::temp_dir().join(format!("sandbox-{}.json", uuid::Uuid::new_v4()));
        let world = World::new(Client::default(), 1_700_000_000_000);
        let stage = Stage::new(Clock::default(), world, None, String::new(), Some(file.clone()));
        stage.change(|world| world.people[0].wallets[0].balance = 42);
        let mode = fs::metadata(&file).expect("written").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        let world = restore(&file).expect("readable").expect("there");
        assert_eq!(world.people[0].wallets[0].balance, 42);
        assert_eq!(world.ledger.transactions().len(), 40);
        fs::remove_file(&file).expect("removed");
        assert!(restore(&file).expect("no error").is_none());
    }
}
