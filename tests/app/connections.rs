//! What the till says on a bare connection: what is answered before its body was read ends the connection, or a proxy
//! would send somebody else's request into it.

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::support::Till;

/// Sends this and reads the answer's head.
async fn head_of_answer(till: &Till, request: String) -> String {
    let mut line = TcpStream::connect(till.config.listen).await.expect("it listens");
    line.write_all(request.as_bytes()).await.expect("sent");
    let (mut said, mut space) = (String::new(), [0; 4096]);
    while !said.contains("\r\n\r\n") {
        let read = line.read(&mut space).await.expect("an answer");
        assert!(read > 0, "it ended after {said:?}");
        said.push_str(&String::from_utf8_lossy(&space[..read]));
    }
    said.split("\r\n\r\n").next().unwrap_or_default().to_ascii_lowercase()
}

#[tokio::test]
async fn an_answer_before_the_body_was_read_says_that_the_connection_ends() {
    let till = Till::start().await;
    let host = till.origin.authority().to_owned();
    let form = "content-type: application/x-www-form-urlencoded\r\ncontent-length: 1000\r\n";
    let ours = format!("origin: {}\r\n", till.origin.origin().ascii_serialization());
    for (status, path, host, headers) in [
        ("403", "/sales", host.as_str(), form.to_owned()),
        (
            "404",
            "/nowhere",
            &host,
            format!("{ours}{}", form.replace("x-www-form-urlencoded", "octet-stream")),
        ),
        (
            "405",
            "/healthz",
            &host,
            format!("{ours}{}", form.replace("x-www-form-urlencoded", "octet-stream")),
        ),
        (
            "413",
            "/sales",
            &host,
            format!("{ours}content-type: text/plain\r\ncontent-length: 9000000\r\n"),
        ),
        ("421", "/sales", "evil.example", form.to_owned()),
    ] {
        let said = head_of_answer(
            &till,
            format!("POST {path} HTTP/1.1\r\nhost: {host}\r\n{headers}\r\namount=5"),
        )
        .await;
        assert!(said.starts_with(&format!("http/1.1 {status} ")), "{path}: {said}");
        assert!(said.contains("\r\nconnection: close"), "{path}: {said}");
    }
}

#[tokio::test]
async fn an_answer_after_the_whole_body_leaves_the_connection_open() {
    let till = Till::start().await;
    let said = head_of_answer(
        &till,
        format!(
            "POST /sales HTTP/1.1\r\nhost: {}\r\norigin: {}\r\ncontent-type: application/x-www-form-urlencoded\r\n\
             content-length: 8\r\n\r\namount=5",
            till.origin.authority(),
            till.origin.origin().ascii_serialization(),
        ),
    )
    .await;
    assert!(
        said.starts_with("http/1.1 401 ") && !said.contains("connection: close"),
        "{said}"
    );
}
