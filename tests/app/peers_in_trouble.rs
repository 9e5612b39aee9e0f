//! Several processes on one PostgreSQL when something between them breaks: the server hangs, strangers crowd in, somebody dies in
//! the middle of what others wait for.

use std::{
    process::Command,
    time::{Duration, Instant},
};

use blink_till::{
    config,
    db::{self, Lock, Transaction},
    sandbox::{Effect, Face, Fault},
};
use futures_util::future::join_all;
use reqwest::{StatusCode, Url};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
};

use crate::{
    counter::SATS,
    customer::{charge, eventually, until_status},
    peers::{parts, until_parts},
    support::{Browser, Till},
};

/// Which processes are told from each other by, once they have shared the work out.
async fn two_are_known(till: &Till) {
    let shares = "select count(distinct owner) from leases where name like 'watch/%'";
    eventually(async || till.count(shares).await == 2).await;
}

/// The way of one process to Blink, which can be cut.
struct Way {
    port: u16,
    is_open: watch::Sender<bool>,
}

impl Way {
    async fn to(blink: &Url) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let blink = ("127.0.0.1", blink.port().expect("the sandbox's"));
        let is_open = watch::Sender::new(true);
        let open = is_open.subscribe();
        tokio::spawn(async move {
            while let Ok((mut till, _)) = listener.accept().await {
                let mut open = open.clone();
                tokio::spawn(async move {
                    if *open.borrow() {
                        let mut blink = TcpStream::connect(blink).await?;
                        tokio::select! {
                            _ = tokio::io::copy_bidirectional(&mut till, &mut blink) => {}
                            _ = open.wait_for(|is_open| !is_open) => {}
                        }
                    }
                    std::io::Result::Ok(())
                });
            }
        });
        Self { port, is_open }
    }

    /// A process that is started with this goes that way.
    fn lead(&self, config: &mut config::Blink) {
        for url in [&mut config.oauth_server_url, &mut config.api_url, &mut config.ws_url] {
            url.set_port(Some(self.port)).expect("an address with a port");
        }
    }
}

/// How long ago the process was heard of that was not for longest.
async fn silence(till: &Till) -> Duration {
    let seen_at = till.count("select min(seen_at) from processes").await;
    Duration::from_millis((till.blinkland.clock.now() - seen_at).max(0).unsigned_abs())
}

/// Everything that is counted, held by somebody who does not come to an end.
async fn who_counts_without_end(till: &Till) -> Transaction {
    let mut tx = till.db.begin(&[]).await.expect("a transaction");
    let held = db::query("select name from counts for update")
        .fetch_all(&mut *tx)
        .await;
    assert!(!held.expect("counters").is_empty());
    tx
}

#[tokio::test]
async fn who_does_not_reach_blink_leaves_the_invoices_to_who_does_and_takes_its_share_again() {
    let Some(mut till) = Till::on_postgres().await else {
        return;
    };
    let owner = till.signed_in("alice").await;
    let way = Way::to(&till.config.blink.api_url).await;
    way.lead(&mut till.config.blink);
    let other = till.second_process().await;
    until_parts(&till, &[8, 8]).await;
    let mut sales = Vec::new();
    for _ in 0..12 {
        sales.push(owner.charged(SATS).await);
    }
    way.is_open.send_replace(false);
    let shared_out = async |shares: &[i64]| {
        eventually(async || {
            till.advance(Duration::from_secs(1));
            parts(&till).await == shares
        })
        .await;
    };
    shared_out(&[16]).await;
    for sale in &sales {
        till.pay(sale);
    }
    for sale in &sales {
        owner.sees(sale, "paid").await;
    }
    // It leaves the renewal to who reaches Blink as well, and its own pages say what there is to say. By no leap of the clock:
    // after it each would be the only one that it knows of, until both have said once more that they are alive.
    let lapsed = "update grants set expires_at = 1, renew_at = 1";
    till.db.run(lapsed).await.expect("written");
    let there = owner.get_by(&other, "/till").await;
    assert!(there.notice("degraded").is_some(), "{}", there.body);
    assert_eq!(owner.get("/wallets").await.status, StatusCode::OK);
    way.is_open.send_replace(true);
    shared_out(&[8, 8]).await;

    // When nobody reaches Blink, each keeps its share.
    till.blink_is_away(true);
    let cut_off = "select count(*) from processes where is_cut_off";
    eventually(async || {
        till.advance(Duration::from_secs(1));
        for process in [&till.origin, &other] {
            owner.get_by(process, "/wallets").await;
        }
        till.count(cut_off).await == 2
    })
    .await;
    until_parts(&till, &[8, 8]).await;
}

#[tokio::test]
async fn strangers_who_hold_each_other_up_hold_up_no_lease_and_count_all_the_same() {
    let Some(till) = Till::on_postgres().await else { return };
    let stranger = till.browser();
    assert_eq!(stranger.get("/login").await.status, StatusCode::SEE_OTHER);
    eventually(async || till.count("select count(*) from processes").await == 1).await;
    let held = who_counts_without_end(&till).await;
    let began = Instant::now();
    let (mut worst, mut started, mut refused) = (Duration::ZERO, 0, 0);
    while began.elapsed() < Duration::from_secs(9) {
        let crowd = join_all((0..40).map(|_| stranger.get("/login")));
        let asked_at = Instant::now();
        for page in crowd.await {
            match page.status {
                StatusCode::SEE_OTHER => started += 1,
                StatusCode::TOO_MANY_REQUESTS => refused += 1,
                status => panic!("{status}"),
            }
        }
        assert!(asked_at.elapsed() < Duration::from_secs(8), "nobody waits for long");
        worst = worst.max(silence(&till).await);
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    // By itself a process counts as well: sixty at once, and one a second.
    assert!((50..=75).contains(&started) && refused > 0, "{started}, {refused}");
    assert!(
        worst < Duration::from_millis(5_500),
        "a beat every three seconds: {worst:?}"
    );
    // Who holds others up for so long may have been thrown out by now.
    drop(held);
}

/// Backends that are stopped, and go on when this is dropped.
struct Stopped(Vec<i64>);

impl Stopped {
    fn signal(&self, name: &str) {
        for process in &self.0 {
            let told = Command::new("kill").args([name, &process.to_string()]).status();
            assert!(told.expect("kill").success(), "{process}");
        }
    }
}

impl Drop for Stopped {
    fn drop(&mut self) {
        self.signal("-CONT");
    }
}

#[tokio::test]
async fn a_server_that_says_nothing_any_more_is_not_waited_for() {
    let Some(till) = Till::on_postgres().await else { return };
    let owner = till.signed_in("alice").await;
    let other = till.second_process().await;
    two_are_known(&till).await;
    let sale = charge(&till, &owner, "21", "SAT", "BTC").await;
    till.listened_to(1).await;
    let ours = "from pg_stat_activity where datname = current_database() and application_name = 'blink-till'";
    let listening = "select count(*) from pg_stat_activity where datname = current_database() and state = 'idle' \
                     and (query ilike 'listen%' or query = 'select 1')";
    eventually(async || till.count(listening).await == 2).await;
    // Only those that wait for a question: another may hold what the whole server needs.
    let idle = format!("select cast(pid as bigint) {ours} and state = 'idle' and pid <> pg_backend_pid()");
    let idle: Vec<i64> = db::query_scalar(db::AssertSqlSafe(idle))
        .fetch_all(&till.db.write)
        .await
        .expect("backends");
    assert!(idle.len() >= 4, "{idle:?}");
    let stopped = Stopped(idle);
    stopped.signal("-STOP");
    till.control().pay(&sale.payment_hash).expect("paid");
    // The network took everything that was under way; what comes after it goes another way.
    for process in [&till.origin, &other] {
        eventually(async || {
            let page = owner.get_by(process, &sale.path).await;
            page.status == StatusCode::OK && page.sale_status() == "paid"
        })
        .await;
    }
    eventually(async || silence(&till).await < Duration::from_secs(4)).await;
    let listens_anew = format!(
        "{listening} and pid not in ({})",
        stopped.0.iter().map(i64::to_string).collect::<Vec<_>>().join(", ")
    );
    eventually(async || till.db.count(&listens_anew).await.expect("a count") == 2).await;
    assert_eq!(till.rows("payments").await, 1);
}

#[tokio::test]
async fn a_price_whose_asker_died_is_asked_for_by_one_other_and_soon() {
    let Some(till) = Till::on_postgres().await else { return };
    let browser = till.signed_in("alice").await;
    let other = till.second_process().await;
    two_are_known(&till).await;
    browser.get("/till").await;
    browser.get_by(&other, "/till").await;
    till.advance(Duration::from_secs(31));
    let asked = db::query("update answers set asked_at = $1, answer = null")
        .bind(till.blinkland.clock.now())
        .execute(&till.db.write)
        .await
        .expect("somebody asks");
    let before = till.asked(Face::Api, "Price");
    let began = Instant::now();
    let (here, there) = tokio::join!(browser.get("/till"), browser.get_by(&other, "/till"));
    assert_eq!((here.status, there.status), (StatusCode::OK, StatusCode::OK));
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    let asked = usize::try_from(asked.rows_affected()).expect("few");
    assert_eq!(till.asked(Face::Api, "Price") - before, asked, "each by one");
}

#[tokio::test]
async fn looks_at_wallets_have_one_budget_wherever_they_are_made() {
    let Some(till) = Till::on_postgres().await else { return };
    let owner = till.signed_in("alice").await;
    let other = till.second_process().await;
    two_are_known(&till).await;
    let (before, began) = (till.control().counters().graphql_calls(), Instant::now());
    for _ in 0..65 {
        for process in [&till.origin, &other] {
            let page = owner.get_by(process, "/wallets").await;
            assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        }
    }
    let asked = till.control().counters().graphql_calls() - before;
    // Sixty in the minute, one every two seconds all the same, and what the till asks for itself.
    let most = 75 + began.elapsed().as_secs() / 2;
    assert!((50..=most).contains(&asked), "{asked} of {most}");
}

/// A look at the wallets by this process, which needs a token.
fn asks(browser: &Browser, process: &url::Url) -> tokio::task::JoinHandle<StatusCode> {
    let (browser, process) = (browser.clone(), process.clone());
    tokio::spawn(async move { browser.get_by(&process, "/wallets").await.status })
}

#[tokio::test]
async fn nothing_is_sent_on_a_lease_that_was_over_before_it_was_taken() {
    let Some(till) = Till::on_postgres().await else { return };
    let browser = till.signed_in("alice").await;
    let other = till.second_process().await;
    // The ledger's own reading would be another one that waits.
    let nobody_reads = "insert into leases (name, owner, ends_at) values ('ledger', 'nobody', 9000000000000000) \
                        on conflict (name) do update set owner = excluded.owner, ends_at = excluded.ends_at";
    till.db.run(nobody_reads).await.expect("a lease");
    let mut slow = till.db.begin(&[]).await.expect("a transaction");
    let rows = db::query("select id from grants for update")
        .fetch_all(&mut *slow)
        .await;
    assert_eq!(rows.expect("the grant").len(), 1);
    till.let_token_lapse().await;
    let waiting =
        "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    let first = asks(&browser, &till.origin);
    eventually(async || till.count(waiting).await == 1).await;
    // As long as the lease holds, and a second more.
    till.advance(till.config.provider_timeout + Duration::from_secs(21));
    let hold = Effect::Hold {
        barrier: "token".into(),
    };
    till.control().put(Fault::new(Face::Token, hold).on("refresh_token"));
    slow.rollback().await.expect("it ends");
    let second = asks(&browser, &other);
    till.control().wait_held("token", 1).await;
    // Time enough for the other to take what is over.
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    till.control().release("token");
    // The first has waited for longer than anybody waits for a page, unless it joined what its process had begun before it came.
    let first = first.await.expect("no panic");
    assert!(
        [StatusCode::SERVICE_UNAVAILABLE, StatusCode::OK].contains(&first),
        "{first}"
    );
    assert_eq!(second.await.expect("no panic"), StatusCode::OK);
    let counters = till.control().counters();
    assert_eq!((counters.refreshes, counters.refresh_reuses), (1, 0));
}

#[tokio::test]
async fn whoever_has_a_renewed_pair_keeps_it_before_an_heir_asks_again() {
    let Some(till) = Till::on_postgres().await else { return };
    let browser = till.signed_in("alice").await;
    let other = till.second_process().await;
    // Before the token lapses: the ledger's own reading may be the first to want a new one.
    till.db
        .run(
            "create function is_full() returns trigger language plpgsql as $$ begin \
             raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$; \
             create trigger is_full before update on grants for each row when (new.version > old.version) \
             execute function is_full();",
        )
        .await
        .expect("no room for a pair");
    till.let_token_lapse().await;
    assert_eq!(
        browser.get("/wallets").await.status,
        StatusCode::SERVICE_UNAVAILABLE,
        "it cannot be kept"
    );
    assert_eq!(till.control().counters().refreshes, 1);
    till.advance(till.config.provider_timeout + Duration::from_secs(21));
    // Whatever the heir's process began before the clock was moved on gives up, and a page that joined it is told so.
    let heir = eventually(async || browser.get_by(&other, "/wallets").await.status == StatusCode::OK);
    let room = async {
        // The heir has seen that the lease is over.
        tokio::time::sleep(Duration::from_millis(300)).await;
        till.db.run("drop trigger is_full on grants").await.expect("room");
    };
    tokio::join!(heir, room);
    let counters = till.control().counters();
    assert_eq!((counters.refreshes, counters.refresh_reuses), (1, 0));
    assert_eq!(browser.get("/wallets").await.status, StatusCode::OK);
}

#[tokio::test]
async fn of_two_who_wait_for_each_other_one_is_told_to_come_again_and_has_written_nothing() {
    let Some(till) = Till::on_postgres().await else { return };
    let owner = till.signed_in("alice").await;
    let sale = owner.charged(SATS).await;
    let id = sale.url.path().trim_start_matches("/sales/").to_owned();
    let cancelled = owner.submit(&sale, "form[action$='/cancel']", &[]).await;
    assert_eq!(cancelled.sale_status(), "cancelled");
    let deadlocks = "select deadlocks from pg_stat_database where datname = current_database()";
    assert_eq!(till.count(deadlocks).await, 0);
    // Somebody who takes them the wrong way round, and is patient: the server undoes the first who looks whether it waits in vain.
    let mut tx = till.db.begin(&[Lock::Sale(&id)]).await.expect("the sale");
    db::query("set local deadlock_timeout = '60s'")
        .execute(&mut *tx)
        .await
        .expect("patience");
    db::query("set local lock_timeout = '60s'")
        .execute(&mut *tx)
        .await
        .expect("patience");
    let renewing = tokio::spawn({
        let owner = owner.clone();
        async move { owner.submit(&cancelled, "form[action$='/renew']", &[]).await }
    });
    let waiting =
        "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    eventually(async || till.count(waiting).await == 1).await;
    let account = db::query("select id from accounts for no key update")
        .fetch_all(&mut *tx)
        .await;
    assert_eq!(account.expect("the other gave up").len(), 1);
    let answered = renewing.await.expect("no panic");
    assert_eq!(answered.status, StatusCode::SERVICE_UNAVAILABLE, "{}", answered.body);
    assert!(!answered.header("retry-after").is_empty());
    tx.rollback().await.expect("it ends");
    eventually(async || till.count(deadlocks).await == 1).await;
    assert_eq!((till.rows("attempts").await, till.rows("sales").await), (1, 1));
    let page = owner.get(sale.url.path()).await;
    assert_eq!(page.sale_status(), "cancelled");
    let renewed = owner.submit(&page, "form[action$='/renew']", &[]).await;
    assert_eq!(renewed.sale_status(), "waiting", "{}", renewed.body);
    till.pay(&renewed);
    until_status(&owner, sale.url.path(), "paid").await;
}
