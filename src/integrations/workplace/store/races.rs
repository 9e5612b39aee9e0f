//! What two tills on one PostgreSQL do to one shop's app at the same moment.

use super::{Invitation, Store};
use crate::{config::SecretKeys, db, vault::Vault};

const ROUNDS: usize = 50;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_account_that_nobody_wants_is_deleted_once_however_many_find_it() {
    let Some((one, other)) = db::two().await else { return };
    let vault = Vault::new(&SecretKeys(vec![[1; 32]]));
    let (one, other) = (Store::new(one, vault.clone()), Store::new(other, vault));
    one.db
        .run(
            "insert into accounts (id, user_id, display_currency, default_wallet, checked_at) \
             values ('alice', 'a', 'EUR', 'BTC', 0); \
             insert into workplace_shops (account_id, service_id, auth_id, app_token, proxy_secret, saved_at) \
             values ('alice', 'service', 'app', '\\x00', '\\x00', 1)",
        )
        .await
        .unwrap();
    let invitation = Invitation {
        account_id: "alice".to_owned(),
        user_id: "mia".to_owned(),
        auth_id: "app".to_owned(),
        link_id: None,
    };
    for round in 0..ROUNDS {
        let id = format!("linked-{round}");
        let (a, b) = tokio::join!(
            one.unwanted(&invitation, &id, 1, 1),
            other.unwanted(&invitation, &id, 1, 1)
        );
        assert!(a.unwrap() && b.unwrap(), "the shop has this app");
        let links = one.db.count("select count(*) from workplace_links").await.unwrap();
        assert_eq!(links, i64::try_from(round + 1).unwrap(), "{round}");
    }
}
