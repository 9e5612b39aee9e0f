//! What two tills on one PostgreSQL do to one card payment at the same moment.

use super::{Begun, Refund, Store};
use crate::{config::SecretKeys, db, vault::Vault};

const ROUNDS: usize = 50;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_two_give_back_at_once_is_not_given_back_twice() {
    let Some((one, other)) = db::two().await else { return };
    let vault = Vault::new(&SecretKeys(vec![[1; 32]]));
    let (one, other) = (Store::new(one, vault.clone()), Store::new(other, vault));
    one.db
        .run(
            "insert into accounts (id, user_id, display_currency, default_wallet, checked_at) \
             values ('alice', 'a', 'EUR', 'BTC', 0)",
        )
        .await
        .unwrap();
    for round in 0..ROUNDS {
        // A payment by itself: of its sale nothing is asked here.
        one.db
            .run(&format!(
                "begin; set local session_replication_role = replica; \
                 insert into card_links (attempt_id, sale_id, account_id, amount, currency, digits, state, notify_hash, \
                 done_hash, created_at, expires_at, next_at, paid_at) \
                 values ('p{round}', 's', 'alice', 1234, 'EUR', 2, 'paid', 'n{round}', 'd{round}', 1, 1, 1, 1); commit"
            ))
            .await
            .unwrap();
        let refund = |by: &str| Refund {
            id: format!("{by}{round}"),
            attempt_id: format!("p{round}"),
            amount: 1234,
            state: "asked".to_owned(),
            created_at: 2,
        };
        let (a, b) = (refund("a"), refund("b"));
        let (a, b) = tokio::join!(
            one.begin_refund(&a, "alice", &a.id, 1234),
            other.begin_refund(&b, "alice", &b.id, 1234)
        );
        let given = [a.unwrap(), b.unwrap()];
        assert!(
            given.contains(&Begun::New) && given.contains(&Begun::TooMuch),
            "{given:?}"
        );
    }
}
