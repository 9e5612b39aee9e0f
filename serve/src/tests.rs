//! On a network that is made of memory, whose time is moved: a test of a minute takes none.

use std::{
    net::{IpAddr, SocketAddr},
    time::Duration,
};

use axum::{Router, body::Bytes, routing};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex},
    sync::mpsc,
    task::JoinHandle,
    time::Instant,
};

use super::*;

struct Network(mpsc::UnboundedReceiver<(DuplexStream, SocketAddr)>);

impl Listener for Network {
    type Io = DuplexStream;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (DuplexStream, SocketAddr) {
        match self.0.recv().await {
            Some(accepted) => accepted,
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        Ok(([127, 0, 0, 1], 80).into())
    }
}

struct Served {
    dial: mpsc::UnboundedSender<(DuplexStream, SocketAddr)>,
    stop: CancellationToken,
    serving: JoinHandle<io::Result<()>>,
}

fn served() -> Served {
    let (dial, network) = mpsc::unbounded_channel();
    let router = Router::new()
        .route("/", routing::get(|| async { "here" }))
        .route(
            "/read",
            routing::post(|body: Bytes| async move { body.len().to_string() }),
        )
        .route("/refuse", routing::post(|| async { StatusCode::FORBIDDEN }))
        .route(
            "/slow",
            routing::get(|| async {
                tokio::time::sleep(Duration::from_secs(300)).await;
                "at last"
            }),
        );
    let stop = CancellationToken::new();
    let until = stop.clone().cancelled_owned();
    let serving = tokio::spawn(serve(
        Network(network),
        router,
        Places::reserved(3_000),
        |_, peer| peer,
        until,
    ));
    Served { dial, stop, serving }
}

impl Served {
    fn connect(&self) -> DuplexStream {
        let (ours, theirs) = duplex(1 << 16);
        let from = (IpAddr::from([192, 0, 2, 1]), 1_000).into();
        self.dial.send((theirs, from)).expect("it listens");
        ours
    }
}

async fn to_the_end(mut line: DuplexStream) -> (String, Duration) {
    let (since, mut said) = (Instant::now(), String::new());
    line.read_to_string(&mut said).await.expect("text");
    (said, since.elapsed())
}

async fn answer_on(line: &mut DuplexStream) -> String {
    let (mut said, mut space) = (String::new(), [0; 4096]);
    while !said.contains("\r\n\r\n") {
        let read = line.read(&mut space).await.expect("an answer");
        assert!(read > 0, "it ended after {said:?}");
        said.push_str(&String::from_utf8_lossy(&space[..read]));
    }
    said
}

#[tokio::test(start_paused = true)]
async fn a_head_that_does_not_come_is_408_after_ten_seconds() {
    let served = served();
    for sent in ["", "GET / HTTP/1.1\r\nhost: x\r\n"] {
        let mut line = served.connect();
        line.write_all(sent.as_bytes()).await.expect("written");
        let (said, spent) = to_the_end(line).await;
        assert!(
            said.starts_with("HTTP/1.1 408 ") && said.contains("connection: close"),
            "{said}"
        );
        assert_eq!(spent.as_secs(), 10);
    }
}

#[tokio::test(start_paused = true)]
async fn a_head_that_drips_is_408_all_the_same() {
    let served = served();
    let (mut reads, mut writes) = tokio::io::split(served.connect());
    let since = Instant::now();
    let drip = tokio::spawn(async move {
        writes.write_all(b"GET / HTTP/1.1\r\n").await.expect("written");
        while writes.write_all(b"a: b\r\n").await.is_ok() {
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    });
    let mut said = [0; 12];
    reads.read_exact(&mut said).await.expect("an answer");
    assert_eq!(&said, b"HTTP/1.1 408");
    assert_eq!(since.elapsed().as_secs(), 10);
    drip.abort();
}

#[tokio::test(start_paused = true)]
async fn a_body_that_does_not_come_is_408_after_fifteen_seconds() {
    let mut line = served().connect();
    line.write_all(b"POST /read HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nhalf")
        .await
        .expect("written");
    let since = Instant::now();
    let said = answer_on(&mut line).await;
    assert!(
        said.starts_with("HTTP/1.1 408 ") && said.contains("connection: close"),
        "{said}"
    );
    assert_eq!(since.elapsed().as_secs(), 15);
}

#[tokio::test(start_paused = true)]
async fn an_answer_may_take_as_long_as_it_takes_and_the_connection_goes_on() {
    let mut line = served().connect();
    for _ in 0..2 {
        line.write_all(b"GET /slow HTTP/1.1\r\nhost: x\r\n\r\n")
            .await
            .expect("written");
        assert!(answer_on(&mut line).await.starts_with("HTTP/1.1 200 "));
        // Proxies keep theirs for two minutes.
        tokio::time::sleep(Duration::from_secs(120)).await;
    }
    let (_, spent) = to_the_end(line).await;
    assert!(spent <= IDLE, "{spent:?}");
}

#[tokio::test(start_paused = true)]
async fn what_is_answered_before_its_body_was_read_closes_the_connection() {
    let served = served();
    for path in ["/refuse", "/nowhere", "/slow"] {
        let mut line = served.connect();
        let head = format!("POST {path} HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nhalf");
        line.write_all(head.as_bytes()).await.expect("written");
        let said = answer_on(&mut line).await;
        assert!(said.contains("connection: close"), "{path}: {said}");
        // What comes late is taken, and nothing of it is a request.
        line.write_all(b"5678\r\nGET / HTTP/1.1\r\nhost: x\r\n\r\n")
            .await
            .expect("taken");
        let (rest, _) = to_the_end(line).await;
        assert!(!rest.contains("HTTP/1.1"), "{path}: {rest}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_body_that_was_read_leaves_the_connection_open() {
    let mut line = served().connect();
    for _ in 0..3 {
        line.write_all(b"POST /read HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\n\r\nbody")
            .await
            .expect("written");
        let said = answer_on(&mut line).await;
        assert!(
            said.starts_with("HTTP/1.1 200 ") && !said.contains("connection: close"),
            "{said}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn half_a_request_does_not_hold_up_the_end() {
    let served = served();
    let (mut head, mut body, idle) = (served.connect(), served.connect(), served.connect());
    head.write_all(b"GET / HT").await.expect("written");
    body.write_all(b"POST /read HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nhalf")
        .await
        .expect("written");
    let mut slow = served.connect();
    slow.write_all(b"GET /slow HTTP/1.1\r\nhost: x\r\n\r\n")
        .await
        .expect("written");
    tokio::time::sleep(Duration::from_millis(100)).await;
    let since = Instant::now();
    served.stop.cancel();
    for line in [head, body, idle] {
        to_the_end(line).await;
    }
    assert!(since.elapsed() <= Duration::from_secs(2), "{:?}", since.elapsed());
    assert!(
        to_the_end(slow).await.0.contains("at last"),
        "what is in flight is finished"
    );
    served.serving.await.expect("no panic").expect("served");
}

#[tokio::test(start_paused = true)]
async fn one_address_holds_1024_and_the_next_is_hung_up_on() {
    let served = served();
    let mut held: Vec<_> = (0..1_024).map(|_| served.connect()).collect();
    let (said, spent) = to_the_end(served.connect()).await;
    assert_eq!((said.as_str(), spent.as_secs()), ("", 0));
    let mut first = held.swap_remove(0);
    first
        .write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n")
        .await
        .expect("written");
    assert!(answer_on(&mut first).await.starts_with("HTTP/1.1 200 "));
}
