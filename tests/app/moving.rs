//! `blink-till move`: the database of a stopped till into an empty one of the other kind.

use std::process::Output;

use blink_till::{config::Database, db::Db};

use crate::{
    customer::{charge, until_status},
    process::{Folder, refusal, run, text},
    support::{Till, empty_postgres, psql},
    upgrade::{all_is_shown_as_it_was, fixture, shown},
};

/// A folder with the database of an earlier program in it, and that one's address.
fn with_the_old_database() -> (Folder, String) {
    let folder = Folder::new();
    std::fs::copy(fixture("before_methods.db"), folder.0.join("till.db")).expect("a copy");
    let address = format!("sqlite://{}", folder.0.join("till.db").display());
    (folder, address)
}

fn moved(folder: &Folder, from: &str, to: &str) -> Output {
    run(
        folder,
        &["move", "--sandbox", to],
        &[("DATABASE_URL", from), ("TILL_LOG", "off")],
    )
}

/// What is told of each table.
fn told(output: &Output) -> Vec<(String, u64)> {
    let (stdout, stderr) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(0), "{stdout}{stderr}");
    assert_eq!(stderr, "");
    stdout
        .lines()
        .filter_map(|line| line.split_once(": "))
        .filter_map(|(table, rows)| Some((table.to_owned(), rows.parse().ok()?)))
        .collect()
}

fn names(folder: &Folder) -> Vec<std::ffi::OsString> {
    let files = std::fs::read_dir(&folder.0).expect("the folder");
    let mut names: Vec<_> = files.map(|file| file.expect("a file").file_name()).collect();
    names.sort();
    names
}

async fn on(database: &str) -> Till {
    let database = Database::parse(database).expect("an address");
    Till::start_at(shown().1, |config| config.database = database).await
}

#[tokio::test]
async fn every_sale_moves_to_postgresql_and_back_and_the_till_goes_on() {
    let (folder, file) = with_the_old_database();
    let Some(server) = empty_postgres() else { return };
    let before = std::fs::read(folder.0.join("till.db")).expect("the file");

    let there = told(&moved(&folder, &file, &server));
    let rows = |table: &str| there.iter().find(|(name, _)| name == table).expect(table).1;
    assert_eq!(
        (rows("sales"), rows("attempts"), rows("lightning_invoices")),
        (9, 12, 10)
    );
    assert_eq!(std::fs::read(folder.0.join("till.db")).expect("the file"), before);
    assert_eq!(names(&folder), ["till.db"], "nothing lies about");

    let (shown, _) = shown();
    let mut till = on(&server).await;
    all_is_shown_as_it_was(&till, &shown).await;
    // What is numbered goes on after what there is.
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "1000", "SAT", "BTC").await;
    till.control().pay(&sale.payment_hash).expect("paid");
    until_status(&owner, &sale.path, "paid").await;
    till.stop().await;
    till.db.close().await;

    let again = moved(&folder, &file, &server);
    let line = refusal(&again, 1);
    assert!(line.contains("is not empty"), "{line}");

    let back = format!("sqlite://{}", folder.0.join("back.db").display());
    let here = told(&moved(&folder, &server, &back));
    let count = |told: &[(String, u64)], table: &str| told.iter().find(|(name, _)| name == table).expect("it").1;
    assert_eq!(here.len(), there.len());
    assert_eq!(count(&here, "sales"), rows("sales") + 1);
    assert_eq!(names(&folder), ["back.db", "till.db"]);
    drop(till);
    let mut till = on(&back).await;
    let owner = till.signed_in("alice").await;
    for sale in &shown.sales {
        assert_eq!(owner.get(&sale.path).await.sale_status(), sale.status, "{}", sale.path);
    }
    assert_eq!(till.rows("sales").await, 10);
    assert_eq!(till.count("select count(*) from pragma_foreign_key_check").await, 0);
    till.stop().await;
}

#[tokio::test]
async fn a_till_that_runs_stays_where_it_is() {
    let (folder, file) = with_the_old_database();
    let Some(server) = empty_postgres() else { return };
    let at = |address: &str| Database::parse(address).expect("an address");
    let running = Db::open(at(&file), blink_till::config::World::Sandbox)
        .await
        .expect("open");
    let line = refusal(&moved(&folder, &file, &server), 1);
    assert!(line.contains("stop it first"), "{line}");
    running.close().await;
    drop(running);

    told(&moved(&folder, &file, &server));
    let running = Db::open(at(&server), blink_till::config::World::Sandbox)
        .await
        .expect("open");
    running.ready().await.expect("connected");
    let back = format!("sqlite://{}", folder.0.join("back.db").display());
    let line = refusal(&moved(&folder, &server, &back), 1);
    assert!(line.contains("stop it first"), "{line}");
    assert!(!folder.0.join("back.db").exists());
    running.close().await;
}

#[tokio::test]
async fn what_cannot_move_says_why_and_nothing_is_made() {
    let (folder, file) = with_the_old_database();
    for (from, to, code, why) in [
        (file.as_str(), "sqlite://other.db", 1, "blink-till backup"),
        (
            "postgres://u:hush@127.0.0.1:1/d",
            "postgres://u:hush@127.0.0.1:1/e",
            1,
            "pg_dump",
        ),
        (
            "sqlite://none.db",
            "postgres://u:hush@127.0.0.1:1/e",
            1,
            "there is no database",
        ),
        (
            file.as_str(),
            "postgres://u:hush@127.0.0.1:1/e",
            1,
            "cannot reach e at 127.0.0.1:1",
        ),
        (file.as_str(), "postgres://hush@h", 2, "TO must end with the name"),
        (file.as_str(), "hush", 2, "TO does not begin with"),
    ] {
        let line = refusal(&moved(&folder, from, to), code);
        assert!(line.contains(why), "{line}");
        assert!(!line.contains("hush"), "{line}");
        assert_eq!(names(&folder), ["till.db"], "{line}");
    }
    let as_if_real = run(
        &folder,
        &["move", "postgres://u@127.0.0.1:1/e"],
        &[("DATABASE_URL", &file), ("TILL_LOG", "off")],
    );
    let line = refusal(&as_if_real, 2);
    assert!(line.contains("only --sandbox opens it"), "{line}");
}

#[tokio::test]
async fn a_database_that_is_not_empty_takes_nothing_in() {
    let (folder, file) = with_the_old_database();
    let Some(server) = empty_postgres() else { return };
    psql(
        &server,
        "create table house (id bigint, rooms text); insert into house values (7, 'three')",
    );
    let line = refusal(&moved(&folder, &file, &server), 1);
    assert!(line.contains("is not empty"), "{line}");
    let tables = psql(&server, "select tablename from pg_tables where schemaname = 'public'");
    assert_eq!(tables.trim(), "house");
    assert_eq!(psql(&server, "select rooms from house").trim(), "three");
}
