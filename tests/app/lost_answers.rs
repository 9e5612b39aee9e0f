//! Something between the till and PostgreSQL that breaks: what was written and never answered, and a server that goes away.
//! All of it is PostgreSQL's alone, and is said loudly where none is installed.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use blink_till::{clock::Clock, config::Database};
use reqwest::StatusCode;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{UnixListener, UnixStream},
};

use crate::{
    customer::{charge, eventually, until_status},
    support::{Folder, OwnServer, Till, fresh_postgres},
};

/// Passes everything on between tills and a server; once, after a statement with these words was carried out, or what was said
/// `at` some later moment on the same connection, it takes the answer away and hangs up.
struct Cutter {
    folder: Folder,
    words: &'static str,
    at: &'static str,
    is_armed: Arc<AtomicBool>,
    has_cut: Arc<AtomicBool>,
}

impl Cutter {
    fn before(database: &Database, words: &'static str, at: &'static str) -> (Self, Database) {
        let Database::Server(server) = database else {
            panic!("no server");
        };
        let socket = server.socket.clone().expect("a socket").join(".s.PGSQL.5432");
        let cutter = Self {
            folder: Folder::new(),
            words,
            at,
            is_armed: Arc::default(),
            has_cut: Arc::default(),
        };
        let mut through = server.clone();
        through.socket = Some(cutter.folder.path(""));
        let listener = UnixListener::bind(cutter.folder.path(".s.PGSQL.5432")).expect("a socket");
        tokio::spawn(cutter.accept(listener, socket));
        (cutter, Database::Server(through))
    }

    fn accept(&self, listener: UnixListener, socket: PathBuf) -> impl Future<Output = ()> + use<> {
        let (words, is_armed, has_cut) = ((self.words, self.at), self.is_armed.clone(), self.has_cut.clone());
        async move {
            while let Ok((client, _)) = listener.accept().await {
                let (is_armed, has_cut, socket) = (is_armed.clone(), has_cut.clone(), socket.clone());
                tokio::spawn(async move {
                    let _ = pass_on(client, &socket, words, &is_armed, &has_cut).await;
                });
            }
        }
    }

    fn arm(&self) {
        self.is_armed.store(true, Ordering::SeqCst);
    }

    fn has_cut(&self) -> bool {
        self.has_cut.load(Ordering::SeqCst)
    }
}

async fn pass_on(
    mut client: UnixStream,
    socket: &Path,
    (words, at): (&str, &str),
    is_armed: &AtomicBool,
    has_cut: &AtomicBool,
) -> std::io::Result<()> {
    let mut server = UnixStream::connect(socket).await?;
    let (mut asked, mut answered) = (vec![0; 64 * 1024], vec![0; 64 * 1024]);
    // A statement is sent as text the first time; with the next message it is carried out.
    let mut is_known = false;
    loop {
        tokio::select! {
            read = client.read(&mut asked) => {
                let Some(asked) = asked.get(..read?).filter(|asked| !asked.is_empty()) else { return Ok(()) };
                let said = String::from_utf8_lossy(asked);
                let cuts = is_known && said.contains(at) && is_armed.swap(false, Ordering::SeqCst);
                is_known |= said.contains(words);
                server.write_all(asked).await?;
                if cuts {
                    // It is committed before it is answered.
                    let _ = server.read(&mut answered).await?;
                    has_cut.store(true, Ordering::SeqCst);
                    return Ok(());
                }
            }
            read = server.read(&mut answered) => {
                let Some(answered) = answered.get(..read?).filter(|answered| !answered.is_empty()) else { return Ok(()) };
                client.write_all(answered).await?;
            }
        }
    }
}

#[tokio::test]
async fn a_renewed_pair_whose_commit_was_not_answered_is_kept_and_not_revoked() {
    let Some(database) = fresh_postgres().await else { return };
    let (cutter, through) = Cutter::before(&database, "update grants set access_token = coalesce", "");
    let mut till = Till::start_at(Clock::system(), |config| config.database = through).await;
    let owner = till.signed_in("alice").await;
    cutter.arm();
    till.let_token_lapse().await;
    let (version, before) = ("select version from grants", till.control().counters());
    eventually(async || {
        owner.get("/wallets").await;
        till.count(version).await == 2
    })
    .await;
    assert!(cutter.has_cut(), "the answer was lost");
    eventually(async || owner.get("/wallets").await.status == StatusCode::OK).await;
    assert_eq!(till.rows("revocations").await, 0, "nothing is to be revoked");
    assert_eq!(till.control().counters().revocations, before.revocations);
    assert_eq!(owner.get("/wallets").await.data_page(), "wallets");
    // What is on record is looked through without what stands in between.
    till.config.database = database;
}

#[tokio::test]
async fn a_sign_in_whose_commit_was_not_answered_is_a_sign_in() {
    let Some(database) = fresh_postgres().await else { return };
    let (cutter, through) = Cutter::before(&database, "update login_attempts set grant_id", "commit");
    let mut till = Till::start_at(Clock::system(), |config| config.database = through).await;
    cutter.arm();
    let owner = till.signed_in("alice").await;
    assert!(cutter.has_cut(), "the answer was lost");
    assert_eq!(owner.get("/wallets").await.data_page(), "wallets");
    assert_eq!((till.rows("grants").await, till.rows("revocations").await), (1, 0));
    assert_eq!(till.control().counters().revocations, 0);
    till.config.database = database;
}

#[tokio::test]
async fn a_server_that_breaks_down_makes_pages_degraded_and_loses_nothing() {
    let Some(server) = OwnServer::own() else { return };
    let database = Database::parse(&server.empty()).expect("an address");
    let till = Till::start_at(Clock::system(), |config| config.database = database).await;
    let owner = till.signed_in("alice").await;
    let sale = charge(&till, &owner, "21", "SAT", "BTC").await;
    server.pause();
    till.control().pay(&sale.payment_hash).expect("paid");
    let page = owner.get("/till").await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{}", page.body);
    assert!(!page.header("retry-after").is_empty());
    let probe = till.browser();
    assert_eq!(probe.get("/readyz").await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(probe.get("/healthz").await.status, StatusCode::OK);
    server.go_on();
    until_status(&owner, &sale.path, "paid").await;
    eventually(async || probe.get("/readyz").await.status == StatusCode::OK).await;
    assert_eq!(till.rows("payments").await, 1);
    // And three times in the middle of it.
    for _ in 0..3 {
        let sale = charge(&till, &owner, "21", "SAT", "BTC").await;
        till.control().pay(&sale.payment_hash).expect("paid");
        server.crash();
        eventually(async || {
            let page = owner.get(&sale.path).await;
            page.status == StatusCode::OK && page.sale_status() == "paid"
        })
        .await;
    }
    assert_eq!(till.rows("payments").await, 4);
    tokio::time::timeout(Duration::from_secs(20), till.db.ready())
        .await
        .expect("in time")
        .expect("ready");
}
