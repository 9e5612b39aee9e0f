//! One connection's bytes, and what it is waiting for: the head of a request, the end of an answer, the next request.

use std::{
    io,
    pin::Pin,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, Waker, ready},
    time::Duration,
};

use axum::body::{Body, Bytes};
use http_body::{Frame, SizeHint};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::{Instant, Sleep},
};
use tokio_util::sync::CancellationToken;

use super::{HEAD_WITHIN, UNREAD_WITHIN};

/// Said by the socket, because no request came to be that anybody could answer.
const TOO_SLOW: &[u8] = b"HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
/// What still comes in after an early answer is taken and thrown away, so that the answer is not lost to a reset: so
/// much, for so long.
const LINGER_BYTES: usize = 1 << 20;
const LINGER: Duration = Duration::from_secs(2);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Waiting {
    /// For the rest of a head.
    Head,
    /// For the next request.
    Next,
    /// For an answer: that takes as long as it takes, a stream of events for hours.
    Answer,
    /// It is no longer HTTP.
    Upgraded,
}

/// What a connection is waiting for, known to its socket and told by its requests.
#[derive(Clone, Debug)]
pub struct Phase {
    waiting: Arc<Mutex<Waiting>>,
    lingers: Arc<AtomicBool>,
    /// Who reads the socket, to look at the time anew.
    reader: Arc<Mutex<Option<Waker>>>,
}

impl Phase {
    pub fn answering(&self) {
        *self.get() = Waiting::Answer;
    }

    pub fn upgraded(&self) {
        *self.get() = Waiting::Upgraded;
    }

    /// The connection closes with something unread in it.
    pub fn lingers(&self) {
        self.lingers.store(true, Ordering::Release);
    }

    /// The body of an answer, after which the next request may come.
    pub fn until_sent(&self, body: Body) -> UntilSent {
        UntilSent {
            body,
            phase: self.clone(),
        }
    }

    fn get(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// See [`Phase::until_sent`].
pub struct UntilSent {
    body: Body,
    phase: Phase,
}

impl Drop for UntilSent {
    fn drop(&mut self) {
        *self.phase.get() = Waiting::Next;
        let reader = self.phase.reader.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(reader) = reader {
            reader.wake();
        }
    }
}

impl http_body::Body for UntilSent {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Pin::new(&mut self.get_mut().body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// The bytes, with the time they may take.
pub struct Socket<T> {
    io: T,
    phase: Phase,
    /// What `over` was set for.
    timed: Option<Waiting>,
    over: Pin<Box<Sleep>>,
    idle: Duration,
    stopping: CancellationToken,
    /// Since when nothing of an answer could be sent.
    stuck: Option<Pin<Box<Sleep>>>,
    lingering: Option<(Pin<Box<Sleep>>, usize)>,
}

impl<T: AsyncRead + AsyncWrite + Unpin> Socket<T> {
    /// A fresh connection waits for a head.
    pub fn new(io: T, idle: Duration, stopping: CancellationToken) -> (Self, Phase) {
        let phase = Phase {
            waiting: Arc::new(Mutex::new(Waiting::Head)),
            lingers: Arc::default(),
            reader: Arc::default(),
        };
        let socket = Self {
            io,
            phase: phase.clone(),
            timed: Some(Waiting::Head),
            over: Box::pin(tokio::time::sleep(HEAD_WITHIN)),
            idle,
            stopping,
            stuck: None,
            lingering: None,
        };
        (socket, phase)
    }

    /// Is the time over for what is waited for?
    fn poll_over(&mut self, waiting: Waiting, context: &mut Context<'_>) -> Poll<()> {
        let within = match waiting {
            Waiting::Head => HEAD_WITHIN,
            Waiting::Next => self.idle,
            Waiting::Answer | Waiting::Upgraded => {
                self.timed = None;
                let reader = Some(context.waker().clone());
                *self.phase.reader.lock().unwrap_or_else(PoisonError::into_inner) = reader;
                return Poll::Pending;
            }
        };
        if self.timed != Some(waiting) {
            self.timed = Some(waiting);
            self.over.as_mut().reset(Instant::now() + within);
        }
        self.over.as_mut().poll(context)
    }

    fn poll_stuck<R>(&mut self, polled: Poll<io::Result<R>>, context: &mut Context<'_>) -> Poll<io::Result<R>> {
        if polled.is_ready() {
            self.stuck = None;
            return polled;
        }
        let stuck = self
            .stuck
            .get_or_insert_with(|| Box::pin(tokio::time::sleep(UNREAD_WITHIN)));
        stuck
            .as_mut()
            .poll(context)
            .map(|()| Err(io::ErrorKind::TimedOut.into()))
    }
}

impl<T: AsyncRead + AsyncWrite + Unpin> AsyncRead for Socket<T> {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let waiting = *this.phase.get();
        let before = buffer.filled().len();
        if let Poll::Ready(read) = Pin::new(&mut this.io).poll_read(context, buffer) {
            if waiting == Waiting::Next && buffer.filled().len() > before {
                *this.phase.get() = Waiting::Head;
            }
            return Poll::Ready(read);
        }
        if matches!(waiting, Waiting::Head | Waiting::Next) && this.stopping.is_cancelled() {
            // There will be no answer to what comes now: an end is one, to be heard as "try elsewhere".
            return Poll::Ready(Ok(()));
        }
        ready!(this.poll_over(waiting, context));
        if waiting == Waiting::Head {
            // Whoever does not take this little at once is not waited for either.
            let _ = Pin::new(&mut this.io).poll_write(context, TOO_SLOW);
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        Poll::Ready(Ok(()))
    }
}

impl<T: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Socket<T> {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let polled = Pin::new(&mut this.io).poll_write(context, bytes);
        this.poll_stuck(polled, context)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let polled = Pin::new(&mut this.io).poll_write_vectored(context, slices);
        this.poll_stuck(polled, context)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let polled = Pin::new(&mut this.io).poll_flush(context);
        this.poll_stuck(polled, context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if this.lingering.is_none() {
            ready!(Pin::new(&mut this.io).poll_shutdown(context))?;
            if !this.phase.lingers.load(Ordering::Acquire) || this.stopping.is_cancelled() {
                return Poll::Ready(Ok(()));
            }
        }
        let (over, read) = this
            .lingering
            .get_or_insert_with(|| (Box::pin(tokio::time::sleep(LINGER)), 0));
        loop {
            let mut space = [0; 4096];
            let mut buffer = ReadBuf::new(&mut space);
            match Pin::new(&mut this.io).poll_read(context, &mut buffer) {
                Poll::Ready(Ok(())) if !buffer.filled().is_empty() && *read < LINGER_BYTES => {
                    *read += buffer.filled().len();
                }
                Poll::Ready(_) => return Poll::Ready(Ok(())),
                Poll::Pending => return over.as_mut().poll(context).map(Ok),
            }
        }
    }
}
