//! What two tills on one PostgreSQL do to one sign-in at the same moment.

use super::Store;
use crate::{config::SecretKeys, db, vault::Vault};

const ROUNDS: usize = 50;

/// Two tills' tables on one database, if PostgreSQL is there.
async fn two() -> Option<(Store, Store)> {
    let (one, other) = db::two().await?;
    let vault = Vault::new(&SecretKeys(vec![[1; 32]]));
    Some((Store::new(one, vault.clone()), Store::new(other, vault)))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_last_two_sessions_of_a_grant_that_end_at_once_end_the_grant() {
    let Some((one, other)) = two().await else { return };
    one.db
        .run(
            "insert into accounts (id, user_id, display_currency, default_wallet, checked_at) \
             values ('alice', 'a', 'EUR', 'BTC', 0)",
        )
        .await
        .unwrap();
    for round in 0..ROUNDS {
        one.db
            .run(&format!(
                "insert into grants (id, account_id, access_token, scope, expires_at, renew_at, created_at) \
                 values ('g{round}', 'alice', '\\x00', 'read', 1, 1, 1); \
                 insert into sessions (id_hash, grant_id, device, created_at, last_seen_at, ends_at) \
                 values ('a{round}', 'g{round}', '', 1, 1, 9), ('b{round}', 'g{round}', '', 1, 1, 9)"
            ))
            .await
            .unwrap();
        let (first, second) = (format!("a{round}"), format!("b{round}"));
        let (a, b) = tokio::join!(one.end_session(&first, 2), other.end_session(&second, 2));
        a.and(b).unwrap();
        assert_eq!(one.db.count("select count(*) from grants").await.unwrap(), 0, "{round}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_who_look_at_once_for_what_is_to_be_revoked_each_finds_what_the_other_does_not() {
    let Some((one, other)) = two().await else { return };
    for round in 0..ROUNDS {
        one.db
            .run(
                "insert into revocations (id, token, created_at, next_at) \
                 select 'r' || n, '\\x00', 1, 1 from generate_series(1, 20) n",
            )
            .await
            .unwrap();
        let (a, b) = tokio::join!(one.due_revocations(5, 1000), other.due_revocations(5, 1000));
        assert_eq!(a.unwrap().len() + b.unwrap().len(), 20, "{round}");
        one.db.run("delete from revocations").await.unwrap();
    }
}
