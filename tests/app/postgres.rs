//! What only PostgreSQL can do to a till, and what several processes on it must not do to each other. Each of these needs a
//! server, and says loudly that it was left out where none is installed.

use std::{
    io::{Read, Write},
    net::TcpListener,
    process::Stdio,
    time::Duration,
};

use blink_till::{
    clock::Clock,
    config::{Database, SecretKeys, World},
    db::Db,
    sandbox::{Answer, Effect, Face, Fault},
};
use reqwest::StatusCode;

use crate::{
    customer::{charge, eventually, history, status, until_status},
    process::{Folder, first_line, refusal, run, text, till},
    support::{Browser, Till, empty_postgres, fresh_postgres, psql},
};

pub const LIVE: [(&str, &str); 9] = [
    ("BLINK_WALLET_CLIENT_ID", "till"),
    ("BLINK_WALLET_CLIENT_SECRET", "hush-client"),
    ("TILL_SECRET_KEYS", "7wqGTzT1sLqfh3Ay0rSNcz9aEqYdWvlS0m0NnQKsJ5M="),
    ("TILL_LISTEN", "127.0.0.1:0"),
    // Nobody is there.
    ("TILL_ALLOW_INSECURE_PROVIDER", "true"),
    ("BLINK_WALLET_OAUTH_URL", "http://127.0.0.1:1"),
    ("BLINK_WALLET_API_URL", "http://127.0.0.1:1/graphql"),
    ("BLINK_WALLET_WS_URL", "ws://127.0.0.1:1/graphql"),
    ("TILL_PUBLIC_URL", "http://localhost:3000"),
];

/// The database of another program stays as it was, whatever its tables are called.
#[tokio::test]
async fn a_strangers_database_is_refused_and_nothing_is_made_in_it() {
    for tables in [
        "create table rooms (id bigint)",
        "create table house (id bigint, rooms text)",
        "create table house (id bigint); create table _sqlx_migrations (version bigint)",
        "create table _sqlx_migrations (version bigint); create table rooms (id bigint)",
    ] {
        let Some(address) = empty_postgres() else { return };
        psql(&address, tables);
        let all = "select table_name, column_name from information_schema.columns where table_schema = 'public' order by 1, 2";
        let before = psql(&address, all);
        let database = Database::parse(&address).expect("an address");
        let refused = Db::open(&database, World::Live).await.expect_err(tables);
        assert!(
            refused.to_string().contains("is not one of this Blink Till's"),
            "{tables}: {refused}"
        );
        assert_eq!(psql(&address, all), before, "{tables}");
    }
}

#[test]
fn the_password_of_the_database_is_printed_by_no_command() {
    let folder = Folder::new();
    let address = "postgres://till:hush-database@127.0.0.1:1/till";
    for arguments in [
        &["serve"][..],
        &["doctor"],
        &["backup", "copy"],
        &["restore", "copy"],
        &["move", "sqlite://new.db"],
        &["move", "postgres://till:hush-database@127.0.0.1:1/new"],
    ] {
        let environment: Vec<_> = LIVE
            .into_iter()
            .chain([("DATABASE_URL", address), ("TILL_LOG", "trace")])
            .collect();
        let output = run(&folder, arguments, &environment);
        let told = text(&output.stdout) + &text(&output.stderr);
        assert!(!output.status.success() && !told.is_empty(), "{arguments:?}");
        assert!(!told.contains("hush"), "{arguments:?}: {told}");
    }
}

#[test]
fn copies_of_a_server_are_its_own_tools_business() {
    let folder = Folder::new();
    let database = [
        ("DATABASE_URL", "postgres://till:hush@127.0.0.1:1/till"),
        ("TILL_LOG", "off"),
    ];
    let line = refusal(&run(&folder, &["backup", "copy"], &database), 1);
    assert!(line.contains("pg_dump --format=custom"), "{line}");
    let line = refusal(&run(&folder, &["restore", "copy"], &database), 1);
    assert!(line.contains("pg_restore --exit-on-error"), "{line}");
}

#[tokio::test]
async fn a_sandbox_runs_on_postgresql_whatever_its_environment_says_of_it() {
    let Some(address) = empty_postgres() else { return };
    let folder = Folder::new();
    let environment = [
        ("DATABASE_URL", address.as_str()),
        ("TILL_LOG", "off"),
        ("PGHOST", "nowhere.invalid"),
        ("PGPORT", "1"),
        ("PGUSER", "nobody"),
        ("PGDATABASE", "nothing"),
        ("PGSSLMODE", "verify-full"),
        ("PGSSLROOTCERT", "/no/such/file"),
        ("PGSSLCERT", "/no/such/file"),
        ("PGSSLKEY", "/no/such/file"),
        (
            "PGOPTIONS",
            "-c default_transaction_read_only=on -c search_path=nowhere",
        ),
    ];
    let arguments = [
        "--sandbox",
        "--till-listen=127.0.0.1:0",
        "--till-sandbox-listen=127.0.0.1:0",
    ];
    let mut child = till(&folder, &arguments, &environment)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let line = first_line(&mut child);
    child.kill().expect("killed");
    let mut told = String::new();
    child
        .stderr
        .take()
        .expect("piped")
        .read_to_string(&mut told)
        .expect("text");
    child.wait().expect("ended");
    assert!(line.starts_with("Blink Till is open"), "{line}{told}");
    assert_eq!(psql(&address, "select world from house").trim(), "sandbox");
}

/// What a pooler answers that does not pass on what a till asks of its connections.
#[test]
fn a_pooler_is_told_from_a_server() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            let mut asked = [0; 1024];
            // First whether it speaks TLS, which it does not; then the greeting.
            while let Ok(read) = stream.read(&mut asked) {
                if read == 0 {
                    break;
                }
                let is_about_tls = asked[4..8] == 80_877_103_u32.to_be_bytes();
                let fields = b"SFATAL\0VFATAL\0C08P01\0Munsupported startup parameter: options\0\0";
                let answer = match is_about_tls {
                    true => b"N".to_vec(),
                    false => {
                        let length = u32::try_from(fields.len() + 4).expect("short").to_be_bytes();
                        [b"E", &length[..], fields].concat()
                    }
                };
                if stream.write_all(&answer).is_err() {
                    break;
                }
            }
        }
    });
    let folder = Folder::new();
    let address = format!("postgres://till@127.0.0.1:{port}/till");
    let environment: Vec<_> = LIVE
        .into_iter()
        .chain([("DATABASE_URL", address.as_str()), ("TILL_LOG", "off")])
        .collect();
    let line = refusal(&run(&folder, &["serve"], &environment), 1);
    assert!(line.contains("behind a pooler"), "{line}");
}

#[tokio::test]
async fn a_server_without_room_takes_no_new_sale_says_so_and_goes_on_by_itself() {
    let Some(database) = fresh_postgres().await else { return };
    let till = Till::start_at(Clock::system(), |config| config.database = database).await;
    let owner = till.signed_in("alice").await;
    let open = charge(&till, &owner, "22", "SAT", "BTC").await;
    let form = owner.get("/till").await;
    let full = ["write_probe", "sales", "attempts", "attempt_events"];
    for table in full {
        till.has_room_for(table, false).await;
    }
    let values = [("amount", "21"), ("unit", "SAT"), ("wallet", "BTC"), ("memo", "")];
    let refused = owner.submit(&form, "#charge", &values).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE, "{}", refused.body);
    assert!(!refused.header("retry-after").is_empty());
    // Known at once; a page does not wait for long to be told.
    assert_eq!(owner.get("/readyz").await.status, StatusCode::SERVICE_UNAVAILABLE);
    eventually(async || owner.get("/till").await.notice("cannot-write").is_some()).await;
    // What is paid meanwhile cannot be written, and nobody is told of it before.
    till.control().pay(&open.payment_hash).expect("paid");
    let told = || till.control().counters().operations.get("InvoiceStatus").copied();
    let before = told();
    eventually(async || {
        till.advance(Duration::from_secs(1));
        assert_eq!(status(&owner, &open.path).await, "waiting");
        told() > before
    })
    .await;
    for table in full {
        till.has_room_for(table, true).await;
    }
    eventually(async || owner.get("/till").await.notice("cannot-write").is_none()).await;
    until_status(&owner, &open.path, "paid").await;
    let paid = history(&till, &open.id).await;
    assert_eq!(
        paid.iter().filter(|event| event.starts_with("paid")).count(),
        1,
        "{paid:?}"
    );
    charge(&till, &owner, "21", "SAT", "BTC").await;
}

/// A release is rolled out: the newer program has migrated, and the older ones are still serving.
#[tokio::test]
async fn an_old_program_goes_on_beside_a_newer_schema_and_does_not_start_on_it() {
    let Some(database) = fresh_postgres().await else { return };
    let till = Till::start_at(Clock::system(), |config| config.database = database).await;
    let owner = till.signed_in("alice").await;
    till.db
        .run(
            "alter table sales add column of_a_newer_till text; create table of_a_newer_till (id bigint primary key); \
             insert into _sqlx_migrations (version, description, success, checksum, execution_time) \
             values (9999, 'of a newer till', true, '\\x00', 0)",
        )
        .await
        .expect("migrated");
    let sale = charge(&till, &owner, "21", "SAT", "BTC").await;
    till.control().pay(&sale.payment_hash).expect("paid");
    until_status(&owner, &sale.path, "paid").await;
    let refused = Db::open(&till.config.database, till.config.world)
        .await
        .expect_err("too old");
    assert!(
        refused.to_string().contains("was used by a newer Blink Till"),
        "{refused}"
    );
}

/// `old,new` ought to come first everywhere; here one process seals with the new key at once.
#[tokio::test]
async fn keys_that_are_rotated_one_process_at_a_time_in_the_wrong_order_sign_nobody_out() {
    let Some(database) = fresh_postgres().await else { return };
    let (old, new) = ([1; 32], [2; 32]);
    let mut till = Till::start_at(Clock::system(), |config| {
        config.database = database;
        config.secret_keys = SecretKeys(vec![old]);
    })
    .await;
    let (alice, kenji) = (till.signed_in("alice").await, till.signed_in("kenji").await);

    // The other process has the new key first, and seals anew what it finds.
    till.config.secret_keys = SecretKeys(vec![new, old]);
    let other = till.second_process().await;
    for owner in [&alice, &kenji] {
        eventually(async || owner.get("/wallets").await.status == StatusCode::SERVICE_UNAVAILABLE).await;
        // Whoever needs what this one cannot open comes again; at the other all is as ever.
        assert!(!owner.get("/wallets").await.header("retry-after").is_empty());
        assert_eq!(owner.get_by(&other, "/wallets").await.status, StatusCode::OK);
    }
    assert!(
        till.witness
            .own_lines()
            .contains("ALARM: something is sealed with a key")
    );
    till.advance(Duration::from_secs(120));
    assert_eq!(alice.get("/wallets").await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!((till.rows("grants").await, till.rows("sessions").await), (2, 2));

    // Signing out works where the key is missed, and Blink is told by the one who has it.
    let before = till.control().counters().revocations;
    assert_eq!(kenji.post("/logout", &[]).await.status, StatusCode::SEE_OTHER);
    till.advancing_until(|seen| seen.revocations == before + 1).await;
    till.until_rows("revocations", 0).await;
    assert_eq!(till.rows("grants").await, 1, "alice's");

    till.config.secret_keys = SecretKeys(vec![old, new]);
    till.start_again().await;
    assert_eq!(alice.get("/wallets").await.status, StatusCode::OK);
}

/// Each process looks at the same moment, and takes what nobody else has.
#[tokio::test]
async fn what_several_processes_find_to_revoke_is_sent_once() {
    let Some(database) = fresh_postgres().await else { return };
    let till = Till::start_at(Clock::system(), |config| config.database = database).await;
    for _ in 0..3 {
        till.second_process().await;
    }
    let mut browsers: Vec<Browser> = Vec::new();
    for _ in 0..12 {
        browsers.push(till.signed_in("alice").await);
    }
    till.control()
        .put(Fault::new(Face::Revoke, Effect::Answer(Answer::new(503, ""))).named("away"));
    for browser in &browsers {
        browser.post("/logout", &[]).await;
    }
    till.until_rows("revocations", 12).await;
    till.control().take("away");
    // They come round again within seconds. A clock that ran ahead would end the holds of what is under way just now.
    let before = till.control().counters().revocations;
    till.until_rows("revocations", 0).await;
    assert_eq!(till.control().counters().revocations - before, 12);
}
