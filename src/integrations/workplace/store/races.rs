//! What two tills on one PostgreSQL do to one shop's app at the same moment.

use super::{Invitation, Store};
use crate::{config::SecretKeys, db, sales::Cursor, vault::Vault};

const ROUNDS: usize = 50;

const SHOP: &str = "insert into accounts (id, user_id, display_currency, default_wallet, checked_at) \
     values ('alice', 'a', 'EUR', 'BTC', 0); \
     insert into workplace_shops (account_id, service_id, auth_id, app_token, proxy_secret, saved_at) \
     values ('alice', 'service', 'app', '\\x00', '\\x00', 1)";

/// Two tills' stores of one shop, if PostgreSQL is there.
async fn two() -> Option<(Store, Store)> {
    let (one, other) = db::two().await?;
    let vault = Vault::new(&SecretKeys(vec![[1; 32]]));
    one.run(SHOP).await.unwrap();
    Some((Store::new(one, vault.clone()), Store::new(other, vault)))
}

/// Whoever is told twice is told wrong: a card is sent at most once, and a link is deleted by one.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_is_due_is_taken_by_one_of_two_who_look_at_once() {
    let Some((one, other)) = two().await else { return };
    one.db
        .run(
            "alter table workplace_cards drop constraint workplace_cards_sale_id_fkey, \
             drop constraint workplace_cards_cashier_id_fkey",
        )
        .await
        .unwrap();
    for round in 0..ROUNDS {
        one.db
            .run(
                "delete from workplace_cards; delete from workplace_links; \
                 insert into workplace_cards (sale_id, account_id, cashier_id, state, paid_at, next_at) \
                 select 'sale-' || n, 'alice', 'mia', 'waiting', 0, 0 from generate_series(1, 8) n; \
                 insert into workplace_links (id, account_id, user_id, auth_id, linked_account_id, name, state, created_at, next_at, over_at) \
                 select 'link-' || n, 'alice', 'user-' || n, 'app', 'over-' || n, 'Mia', 'ending', 0, 0, 0 from generate_series(1, 8) n",
            )
            .await
            .unwrap();
        let (a, b) = tokio::join!(one.take_cards(1), other.take_cards(1));
        assert_eq!(a.unwrap().len() + b.unwrap().len(), 8, "cards, round {round}");
        let (a, b) = tokio::join!(one.due_deletions(1, 60_000), other.due_deletions(1, 60_000));
        assert_eq!(a.unwrap().len() + b.unwrap().len(), 8, "links, round {round}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_was_paid_is_read_on_from_by_one_of_two() {
    let Some((one, other)) = two().await else { return };
    let mut seen = one.seen().await.unwrap();
    for place in 1..=20 {
        let read = Cursor(place);
        let (a, b) = tokio::join!(one.queue(seen, read, &[], 1), other.queue(seen, read, &[], 1));
        assert!(a.unwrap() != b.unwrap(), "one of them, and not the other: {place}");
        seen = Some(read);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_account_that_nobody_wants_is_deleted_once_however_many_find_it() {
    let Some((one, other)) = two().await else { return };
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
