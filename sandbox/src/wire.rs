//! TCP connections that can be cut from the inside: a lost answer is a connection that ends, not a status code.

use std::collections::HashMap;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use axum::serve::Listener;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

/// One connection, as its requests see it.
#[derive(Clone, Debug)]
pub struct Wire(Arc<Knife>);

#[derive(Debug, Default)]
struct Knife {
    cut: AtomicBool,
    waker: Mutex<Option<Waker>>,
}

impl Wire {
    /// Ends the connection as a crashed server would: nothing more is read or written.
    pub fn cut(&self) {
        self.0.cut();
    }
}

impl Knife {
    fn cut(&self) {
        self.cut.store(true, Ordering::SeqCst);
        let waker = self.waker.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    /// Remembers whom to wake, then says whether the connection was cut (in this order, or a cut could be missed).
    fn is_cut(&self, context: &Context<'_>) -> bool {
        *self.waker.lock().unwrap_or_else(PoisonError::into_inner) = Some(context.waker().clone());
        self.cut.load(Ordering::SeqCst)
    }
}

/// All open connections.
#[derive(Clone, Debug, Default)]
pub struct Wires(Arc<Mutex<HashMap<usize, Weak<Knife>>>>);

impl Wires {
    /// Cuts every open connection.
    pub fn cut_all(&self) {
        let open: Vec<_> = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .values()
            .filter_map(Weak::upgrade)
            .collect();
        for knife in open {
            knife.cut();
        }
    }

    fn add(&self, knife: &Arc<Knife>) {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        open.retain(|_, knife| knife.strong_count() > 0);
        open.insert(Arc::as_ptr(knife).addr(), Arc::downgrade(knife));
    }
}

/// A listener whose connections are [`Wire`]s.
pub struct Gate {
    pub listener: TcpListener,
    pub wires: Wires,
}

impl Listener for Gate {
    type Io = Line;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Line, SocketAddr) {
        loop {
            match self.listener.accept().await {
                Ok((stream, from)) => {
                    let knife = Arc::new(Knife::default());
                    self.wires.add(&knife);
                    // Small frames over loopback: without this every answer may wait for an acknowledgement.
                    let _ = stream.set_nodelay(true);
                    return (Line { stream, knife }, from);
                }
                // Out of file descriptors, most likely: somebody has to close one first.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// The bytes of one connection.
#[derive(Debug)]
pub struct Line {
    stream: TcpStream,
    knife: Arc<Knife>,
}

impl Line {
    /// What the requests on this connection see of it.
    pub fn wire(&self) -> Wire {
        Wire(self.knife.clone())
    }
}

fn reset<T>() -> Poll<io::Result<T>> {
    Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()))
}

impl AsyncRead for Line {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let line = self.get_mut();
        if line.knife.is_cut(context) {
            return reset();
        }
        Pin::new(&mut line.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Line {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let line = self.get_mut();
        if line.knife.cut.load(Ordering::SeqCst) {
            return reset();
        }
        Pin::new(&mut line.stream).poll_write(context, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(context)
    }
}
