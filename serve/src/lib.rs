//! The loop that serves: `axum::serve` with limits, so that nobody keeps others out by holding on.
//!
//! A head is read within 10 s and a body within 15 s, or the answer is 408 and the connection ends. One address holds at
//! most 1,024 connections; all of them hold what the process may have of files, less a reserve for its own. An answer
//! given before the body was read says `Connection: close`, because what follows on such a connection is no request: a
//! proxy that went on using it would lose somebody else's.
//!
//! [`places`] counts connections, [`socket`] knows the time of each, [`body`] that of each body.

mod body;
mod places;
mod socket;

use std::{convert::Infallible, future::Future, io, net::SocketAddr, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::ConnectInfo,
    http::{HeaderValue, Request, StatusCode, header::CONNECTION},
    response::{IntoResponse, Response},
    serve::Listener,
};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use tower::Service;

pub use body::BodyClock;
pub use places::Places;
use socket::{Phase, Socket};

/// A head that is not whole by then is no request.
const HEAD_WITHIN: Duration = Duration::from_secs(10);
/// A body that is not whole by then is not waited for.
const BODY_WITHIN: Duration = Duration::from_secs(15);
/// How long a connection may stay open between two requests: longer than common proxies keep theirs, or they would send
/// a request into one that is closing. Less when places are scarce.
const IDLE: Duration = Duration::from_secs(150);
/// An answer of which nothing could be sent for so long has no reader.
const UNREAD_WITHIN: Duration = Duration::from_secs(60);

/// Serves `router` until `stop`; then takes no more and finishes what is in flight. Who has not sent a whole request by
/// then is not waited for.
///
/// `introduce` is what handlers find in `ConnectInfo` of each connection.
///
/// # Errors
/// When the listener has no address.
pub async fn serve<L, I>(
    mut listener: L,
    router: Router,
    places: Places,
    introduce: impl Fn(&L::Io, SocketAddr) -> I,
    stop: impl Future<Output = ()> + Send,
) -> io::Result<()>
where
    L: Listener<Addr = SocketAddr>,
    I: Clone + Send + Sync + 'static,
{
    listener.local_addr()?;
    let (connections, stopping) = (TaskTracker::new(), CancellationToken::new());
    let mut stop = std::pin::pin!(stop);
    loop {
        let place = tokio::select! {
            biased;
            () = &mut stop => break,
            place = places.free() => place,
        };
        let (io, peer) = tokio::select! {
            biased;
            () = &mut stop => break,
            accepted = listener.accept() => accepted,
        };
        // Whoever holds too many already is hung up on at once.
        let Some(place) = place.taken_by(peer.ip()) else {
            continue;
        };
        let info = ConnectInfo(introduce(&io, peer));
        let (router, stopping, idle) = (router.clone(), stopping.clone(), places.idle());
        connections.spawn(async move {
            connection(io, router, info, idle, stopping).await;
            drop(place);
        });
    }
    // From here on connecting is refused.
    drop(listener);
    stopping.cancel();
    connections.close();
    connections.wait().await;
    Ok(())
}

async fn connection<T, I>(io: T, router: Router, info: ConnectInfo<I>, idle: Duration, stopping: CancellationToken)
where
    T: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + 'static,
    I: Clone + Send + Sync + 'static,
{
    let (socket, phase) = Socket::new(io, idle, stopping.clone());
    let service = service_fn(|request| answer(router.clone(), request, info.clone(), phase.clone(), stopping.clone()));
    let mut builder = http1::Builder::new();
    // The socket itself knows the time of a head, and answers 408.
    builder.header_read_timeout(None);
    let mut serving = std::pin::pin!(builder.serve_connection(TokioIo::new(socket), service).with_upgrades());
    let ended = tokio::select! {
        ended = serving.as_mut() => ended,
        () = stopping.cancelled() => {
            serving.as_mut().graceful_shutdown();
            serving.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection ended early");
    }
}

async fn answer<I: Clone + Send + Sync + 'static>(
    mut router: Router,
    request: Request<Incoming>,
    info: ConnectInfo<I>,
    phase: Phase,
    stopping: CancellationToken,
) -> Result<Response, Infallible> {
    phase.answering();
    let (mut request, clock) = body::watch(request, BODY_WITHIN, stopping);
    request.extensions_mut().insert(info);
    request.extensions_mut().insert(clock.clone());
    let mut response = router.call(request).await?;
    if clock.ran_out() && response.status() != StatusCode::REQUEST_TIMEOUT {
        response = (StatusCode::REQUEST_TIMEOUT, "The request did not arrive in time.\n").into_response();
    }
    if response.status() == StatusCode::SWITCHING_PROTOCOLS {
        phase.upgraded();
        return Ok(response);
    }
    if !clock.was_read() {
        response
            .headers_mut()
            .insert(CONNECTION, HeaderValue::from_static("close"));
        phase.lingers();
    }
    // The connection waits for its next request when the last byte of this answer was taken.
    Ok(response.map(|body| Body::new(phase.until_sent(body))))
}

#[cfg(test)]
mod tests;
