//! Servers, databases and users that a till cannot use: `serve` and `doctor` say so in one line each, and make nothing. And
//! what it needs not mind.

use std::process::Output;

use blink_till::{
    clock::Clock,
    config::{Database, World},
    db::{self, Db},
};
use futures_util::future::join_all;

use crate::{
    customer::{charge, until_status},
    postgres::LIVE,
    process::{Folder, refusal, run, text},
    support::{OwnServer, Till, address_of, carried, empty_postgres, fresh_postgres, on_server, psql},
};

const TABLES: &str = "select count(*) from pg_tables where schemaname = 'public'";

fn command(folder: &Folder, name: &str, address: &str) -> Output {
    let settings = LIVE.into_iter().chain([("DATABASE_URL", address), ("TILL_LOG", "off")]);
    run(folder, &[name], &settings.collect::<Vec<_>>())
}

/// What the doctor says of this check.
fn finding(folder: &Folder, address: &str, check: &str) -> String {
    let told = text(&command(folder, "doctor", address).stdout);
    let lines: Vec<&str> = told.lines().filter(|line| line.contains(check)).collect();
    lines.join("\n")
}

/// Both commands say this of it, and there are as many tables as before.
fn is_refused(address: &str, told: &str) {
    let folder = Folder::new();
    let serve = refusal(&command(&folder, "serve", address), 1);
    assert!(serve.contains(told), "serve: {serve}");
    let doctor = finding(&folder, address, told);
    assert!(doctor.starts_with("FAIL"), "doctor: {doctor}");
}

/// For this database alone.
fn set(address: &str, setting: &str) {
    psql(
        address,
        &format!("do $$ begin execute format('alter database %I {setting}', current_database()); end $$"),
    );
}

/// This database for a user who was made just now and owns nothing.
fn for_somebody_else(address: &str) -> (String, String) {
    let user = format!("u_{:016x}", rand::random::<u64>());
    psql(address, &format!("create role {user} login"));
    psql(address, "revoke create on schema public from public");
    (address.replacen("till@", &format!("{user}@"), 1), user)
}

#[test]
fn a_server_that_is_too_old_or_only_read_is_told_and_nothing_is_made() {
    let Some(address) = empty_postgres() else { return };
    psql(
        &address,
        "create function public.current_setting(text) returns text language sql as $$ \
         select case $1 when 'server_version_num' then '130004' else pg_catalog.current_setting($1) end $$",
    );
    set(&address, "set search_path = public, pg_catalog");
    is_refused(&address, "is PostgreSQL 13; the till needs 14 or newer");
    assert_eq!(psql(&address, TABLES).trim(), "0");

    let address = empty_postgres().expect("as before");
    set(&address, "set default_transaction_read_only = on");
    is_refused(&address, "may only be read");
    assert_eq!(psql(&address, TABLES).trim(), "0");
}

#[test]
fn a_database_that_is_not_there_or_keeps_no_text_of_everybodys_is_told() {
    let Some(address) = empty_postgres() else { return };
    let database = Database::parse(&address).expect("an address");
    let server = on_server(&database);
    let nowhere = address.replacen(&server.name, "t_nowhere", 1);
    is_refused(&nowhere, "there is no database");
    let latin = format!("{}_latin", server.name);
    psql(
        &address,
        &format!("create database {latin} encoding 'LATIN1' locale 'C' template template0"),
    );
    is_refused(&address.replacen(&server.name, &latin, 1), "does not keep UTF-8");
}

#[tokio::test]
async fn who_may_not_make_or_write_tables_is_told_so_by_the_doctor_as_well() {
    const RIGHTS: &str = "does not let its user make tables";
    let Some(empty) = empty_postgres() else { return };
    let (as_other, _) = for_somebody_else(&empty);
    is_refused(&as_other, RIGHTS);
    let full = address_of(&fresh_postgres().await.expect("as before"));
    psql(&full, "insert into house (id, world) values (1, 'live')");
    let (as_other, user) = for_somebody_else(&full);
    is_refused(&as_other, RIGHTS);
    psql(&full, &format!("grant create on schema public to {user}"));
    psql(&full, &format!("grant select on all tables in schema public to {user}"));
    is_refused(&as_other, RIGHTS);
    set(&full, "connection limit 0");
    is_refused(&as_other, "has no connection left");
}

#[tokio::test]
async fn the_doctor_finds_a_healthy_server_sound_and_says_how_far_its_clock_is() {
    let Some(database) = fresh_postgres().await else { return };
    let (address, folder) = (address_of(&database), Folder::new());
    psql(&address, "insert into house (id, world) values (1, 'live')");
    for (check, told) in [("is sound", "database"), ("the database's", "shared clock")] {
        let line = finding(&folder, &address, check);
        assert!(line.starts_with("ok") && line.contains(told), "{line}");
    }
    let empty = empty_postgres().expect("as before");
    let line = finding(&folder, &empty, "will be created");
    assert!(line.starts_with("ok"), "{line}");
    assert_eq!(psql(&empty, TABLES).trim(), "0", "the doctor makes nothing");
}

#[tokio::test]
async fn the_doctor_takes_a_port_for_the_tills_own_while_one_of_this_machine_runs() {
    let Some(address) = empty_postgres() else { return };
    let folder = Folder::new();
    let file = format!("sqlite://{}", folder.0.join("till.db").display());
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let taken = taken.local_addr().expect("an address").to_string();
    let ports = |address: &str| {
        let settings = LIVE.into_iter().filter(|(name, _)| *name != "TILL_LISTEN");
        let settings = settings.chain([("DATABASE_URL", address), ("TILL_LISTEN", &taken), ("TILL_LOG", "off")]);
        let told = text(&run(&folder, &["doctor"], &settings.collect::<Vec<_>>()).stdout);
        told.lines()
            .find(|line| line.contains("ports: "))
            .expect("a line")
            .to_owned()
    };
    for address in [&address, &file] {
        assert!(ports(address).starts_with("FAIL"), "{address}");
        let database = Database::parse(address).expect("an address");
        let till = Db::open(&database, World::Live).await.expect("a till");
        till.ready().await.expect("it is connected");
        let told = ports(address);
        assert!(told.starts_with("ok") && told.contains("its own"), "{told}");
    }
    let till = Db::open(&Database::parse(&address).expect("an address"), World::Live).await;
    till.as_ref().expect("a till").ready().await.expect("it is connected");
    let elsewhere = "create view public.pg_stat_activity as select datname, application_name, inet '203.0.113.7' \
                     as client_addr from pg_catalog.pg_stat_activity";
    psql(&address, elsewhere);
    set(&address, "set search_path = public, pg_catalog");
    assert!(ports(&address).starts_with("FAIL"), "a till of another machine");
    drop(till);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn processes_that_start_at_once_make_the_tables_once() {
    let Some(address) = empty_postgres() else { return };
    let database = Database::parse(&address).expect("an address");
    for _ in 0..2 {
        let all = join_all((0..8).map(|_| {
            let database = database.clone();
            tokio::spawn(async move { Db::open(&database, World::Live).await.map(drop) })
        }));
        for opened in all.await {
            opened.expect("no panic").expect("every one of them");
        }
        let made = "select count(*), count(distinct version) = count(*) from _sqlx_migrations where success";
        assert!(psql(&address, made).trim().ends_with("|t"));
        assert_eq!(psql(&address, "select count(*) from house").trim(), "1");
    }
}

/// A dump brings places of entries that are far above the counter of a younger server.
#[tokio::test]
async fn what_was_dumped_and_restored_on_another_server_goes_on_there() {
    let Some(database) = fresh_postgres().await else { return };
    let younger = OwnServer::own().expect("as before");
    // Each is a transaction of its own.
    let many = "do $$ begin for i in 1..5000 loop perform pg_current_xact_id(); commit; end loop; end $$";
    psql(&address_of(&database), many);
    let mut till = Till::start_at(Clock::system(), |config| config.database = database).await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "21", "SAT", "BTC").await;
    till.control().pay(&sale.payment_hash).expect("paid");
    until_status(&owner, &sale.path, "paid").await;
    till.stop().await;
    till.config.database = carried(&till.config.database, &younger);
    let told = |sql: &str| younger.tell(&on_server(&till.config.database).name, sql);
    let ahead = told("select max(place) > (select place from attempt_horizon) from attempt_events");
    assert_eq!(ahead.trim(), "t", "or there is nothing to try");
    let news = "select count(*) from attempt_news where place > (select place from attempt_horizon)";
    assert_eq!(told(news).trim(), "0", "what is old is no news");
    till.start_again().await;
    until_status(&owner, &sale.path, "paid").await;
    let next = charge(&till, &owner, "22", "SAT", "BTC").await;
    till.control().pay(&next.payment_hash).expect("paid");
    until_status(&owner, &next.path, "paid").await;
}

/// Locks rely on what a statement sees: what was committed before it.
#[tokio::test]
async fn a_till_isolates_as_it_needs_whatever_the_server_is_set_to() {
    let Some(address) = empty_postgres() else { return };
    set(&address, "set default_transaction_isolation = serializable");
    let database = Database::parse(&address).expect("an address");
    let db = Db::open(&database, World::Live).await.expect("it opens");
    for pool in [&db.read, &db.write] {
        let level: String = db::query_scalar("select current_setting('transaction_isolation')")
            .fetch_one(pool)
            .await
            .expect("a setting");
        assert_eq!(level, "read committed");
    }
    db.close().await;
}
