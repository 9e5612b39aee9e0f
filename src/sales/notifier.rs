//! Who waits for news of which sale. Told is only *that* a sale changed, and only to those who wait for that one: with
//! thousands of listeners everything else would be a storm.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::watch;

type BySale = HashMap<String, watch::Sender<()>>;

/// The listeners of this process. Clones share them.
#[derive(Clone, Debug, Default)]
pub struct Notifier {
    by_sale: Arc<Mutex<BySale>>,
    /// For the few who want to know that anything changed at all.
    any: watch::Sender<()>,
}

/// One listener to one sale.
#[derive(Debug)]
pub struct Listening {
    sale_id: String,
    told: watch::Receiver<()>,
    notifier: Notifier,
}

impl Notifier {
    /// From now on; read the sale after this, so that no change falls between.
    pub fn listen(&self, sale_id: &str) -> Listening {
        let told = self.by_sale().entry(sale_id.to_owned()).or_default().subscribe();
        Listening {
            sale_id: sale_id.to_owned(),
            told,
            notifier: self.clone(),
        }
    }

    /// Moves with every change from now on.
    pub fn any(&self) -> watch::Receiver<()> {
        self.any.subscribe()
    }

    /// This sale changed. Nobody listening is fine: a late listener reads the table.
    pub fn notify(&self, sale_id: &str) {
        if let Some(listeners) = self.by_sale().get(sale_id) {
            listeners.send_replace(());
        }
        self.any.send_replace(());
    }

    /// What a till asks its customer is another thing now; of no sale, for there is none yet.
    pub fn notify_of_question(&self) {
        self.any.send_replace(());
    }

    fn by_sale(&self) -> MutexGuard<'_, BySale> {
        self.by_sale.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Listening {
    pub fn sale_id(&self) -> &str {
        &self.sale_id
    }

    /// Waits until the sale changed; changes that came meanwhile are one.
    pub async fn changed(&mut self) {
        // The sender stays as long as anybody listens, and we do.
        let _ = self.told.changed().await;
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        let mut by_sale = self.notifier.by_sale();
        // Our own receiver is the last one.
        if by_sale
            .get(&self.sale_id)
            .is_some_and(|listeners| listeners.receiver_count() <= 1)
        {
            by_sale.remove(&self.sale_id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_who_listens_to_a_sale_hears_of_it_and_leaves_nothing_behind() {
        let changes = Notifier::default();
        let (mut first, second, other) = (changes.listen("a"), changes.listen("a"), changes.listen("b"));
        changes.notify("a");
        changes.notify("a");
        changes.notify("nobody's");
        first.changed().await;
        assert!(second.told.has_changed().expect("a sender") && !other.told.has_changed().expect("a sender"));
        drop(first);
        assert_eq!(changes.by_sale().len(), 2);
        drop(second);
        drop(other);
        assert!(changes.by_sale().is_empty());
    }
}
