//! A request's body, and until when it may take.

use std::{
    io,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU8, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use axum::{
    body::{Body, Bytes},
    http::Request,
};
use http_body::{Body as _, Frame, SizeHint};
use hyper::body::Incoming;
use tokio::time::{Instant, Sleep};
use tokio_util::sync::{CancellationToken, WaitForCancellationFutureOwned};

/// When the process is told to stop, a body that is still coming gets this long.
const WHEN_STOPPING: Duration = Duration::from_secs(1);

const COMING: u8 = 0;
const READ: u8 = 1;
const RAN_OUT: u8 = 2;

/// What became of a request's body, in the extensions of its request.
#[derive(Clone, Debug)]
pub struct BodyClock(Arc<AtomicU8>);

impl BodyClock {
    /// Did it not arrive in time? Whoever read it was told of an error, and may have taken it for a bad request.
    pub fn ran_out(&self) -> bool {
        self.0.load(Ordering::Acquire) == RAN_OUT
    }

    /// Is it read to its end? What was read of the connection after that is the next request.
    pub(crate) fn was_read(&self) -> bool {
        self.0.load(Ordering::Acquire) == READ
    }
}

/// Puts a body that ends in time in the place of the request's own.
pub fn watch(request: Request<Incoming>, within: Duration, stopping: CancellationToken) -> (Request<Body>, BodyClock) {
    let clock = BodyClock(Arc::new(AtomicU8::new(COMING)));
    if request.body().is_end_stream() {
        clock.0.store(READ, Ordering::Release);
        return (request.map(|_| Body::empty()), clock);
    }
    let watched = |inner| {
        Body::new(Watched {
            inner,
            clock: clock.clone(),
            over: Box::pin(tokio::time::sleep(within)),
            stopping: Some(Box::pin(stopping.cancelled_owned())),
        })
    };
    let request = request.map(watched);
    (request, clock)
}

struct Watched {
    inner: Incoming,
    clock: BodyClock,
    over: Pin<Box<Sleep>>,
    stopping: Option<Pin<Box<WaitForCancellationFutureOwned>>>,
}

impl http_body::Body for Watched {
    type Data = Bytes;
    type Error = Box<dyn std::error::Error + Send + Sync>;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let this = self.get_mut();
        let polled = Pin::new(&mut this.inner).poll_frame(context);
        if let Poll::Ready(frame) = polled {
            if frame.is_none() || this.inner.is_end_stream() {
                this.clock.0.store(READ, Ordering::Release);
            }
            return Poll::Ready(frame.map(|frame| frame.map_err(Into::into)));
        }
        if let Some(stopping) = &mut this.stopping
            && stopping.as_mut().poll(context).is_ready()
        {
            this.stopping = None;
            let soon = Instant::now() + WHEN_STOPPING;
            if soon < this.over.deadline() {
                this.over.as_mut().reset(soon);
            }
        }
        if this.over.as_mut().poll(context).is_ready() {
            this.clock.0.store(RAN_OUT, Ordering::Release);
            let late = io::Error::new(io::ErrorKind::TimedOut, "the body did not arrive in time");
            return Poll::Ready(Some(Err(late.into())));
        }
        Poll::Pending
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}
