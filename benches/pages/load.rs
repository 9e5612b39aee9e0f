//! An HTTP/1.1 client that does as little as it can: one request, sent again and again over connections that stay open.

use std::{
    io,
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};

use tokio::{net::TcpStream, runtime::Runtime, task::JoinSet};

/// The client has the main thread; the servers have theirs.
pub fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
}

/// A request as it goes over the wire.
#[derive(Clone)]
pub struct Request {
    address: SocketAddr,
    bytes: Arc<[u8]>,
}

impl Request {
    pub fn get(address: SocketAddr, path: &str, headers: &[&str]) -> Self {
        Self::of(address, address.port(), path, headers)
    }

    /// To a process behind a public address with this port.
    pub fn of(address: SocketAddr, port: u16, path: &str, headers: &[&str]) -> Self {
        let mut text = format!("GET {path} HTTP/1.1\r\nhost: localhost:{port}\r\naccept: text/html\r\n");
        for header in headers {
            text += header;
            text += "\r\n";
        }
        text += "\r\n";
        Self {
            address,
            bytes: text.into_bytes().into(),
        }
    }
}

/// A connection, and what has come over it since the last question.
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
    filled: usize,
}

/// Opens connections, asks once over each, and tells how long an answer is.
pub async fn open(request: &Request, count: usize) -> (Vec<Connection>, usize) {
    let mut connections = Vec::with_capacity(count);
    for _ in 0..count {
        let stream = TcpStream::connect(request.address).await.expect("it listens");
        stream.set_nodelay(true).expect("TCP has that");
        let mut connection = Connection {
            stream,
            buffer: vec![0; 32 * 1024],
            filled: 0,
        };
        connection.ask(request).await.expect("an answer");
        connections.push(connection);
    }
    let length = connections.last().map_or(0, |connection| connection.filled);
    (connections, length)
}

/// Asks over all of them, each as soon as it has its answer, for that long, and once at least. How long each answer took.
pub async fn press(connections: Vec<Connection>, request: &Request, span: Duration) -> Vec<Duration> {
    let end = Instant::now() + span;
    let mut asking = JoinSet::new();
    for mut connection in connections {
        let request = request.clone();
        asking.spawn(async move {
            let mut latencies = Vec::new();
            loop {
                let asked = Instant::now();
                connection.ask(&request).await.expect("an answer");
                latencies.push(asked.elapsed());
                if Instant::now() >= end {
                    return latencies;
                }
            }
        });
    }
    asking.join_all().await.concat()
}

impl Connection {
    async fn ask(&mut self, request: &Request) -> io::Result<()> {
        let mut unsent = &*request.bytes;
        while !unsent.is_empty() {
            self.stream.writable().await?;
            unsent = &unsent[moved(self.stream.try_write(unsent))?..];
        }
        self.filled = 0;
        while end(self.answer()).is_none() {
            if self.filled == self.buffer.len() {
                self.buffer.resize(2 * self.filled, 0);
            }
            self.stream.readable().await?;
            self.filled += moved(self.stream.try_read(&mut self.buffer[self.filled..]))?;
        }
        // Another page than the one that is meant says nothing about it.
        assert!(
            self.answer().starts_with(b"HTTP/1.1 200 "),
            "not the page: {}",
            String::from_utf8_lossy(self.answer())
        );
        Ok(())
    }

    fn answer(&self) -> &[u8] {
        &self.buffer[..self.filled]
    }
}

/// How many bytes; none when the socket was not ready after all.
fn moved(result: io::Result<usize>) -> io::Result<usize> {
    match result {
        Ok(0) => Err(io::ErrorKind::UnexpectedEof.into()),
        Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(0),
        other => other,
    }
}

/// Where the answer ends, once all of it is there.
fn end(answer: &[u8]) -> Option<usize> {
    let body = find(answer, b"\r\n\r\n")? + 4;
    let head = str::from_utf8(&answer[..body]).expect("our own heads are ASCII");
    let header = |name: &str| {
        head.lines()
            .filter_map(|line| line.split_once(':'))
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
    };
    let end = match header("content-length") {
        Some(length) => body + length.parse::<usize>().expect("a length"),
        None => end_of_chunks(answer, body)?,
    };
    (answer.len() >= end).then_some(end)
}

fn end_of_chunks(answer: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let rest = answer.get(at..)?;
        let line = find(rest, b"\r\n")?;
        let size = str::from_utf8(&rest[..line]).expect("a size is ASCII");
        let size = usize::from_str_radix(size, 16).expect("a chunk's size");
        at += line + 2 + size + 2;
        if size == 0 {
            return Some(at);
        }
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}
