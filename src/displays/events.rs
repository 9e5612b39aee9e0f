//! `GET /display/{token}/events`: what is to be seen, first as it is and then whenever it changes, as the HTML that the page
//! holds, also when it is the shop's name, zone or language; in between a heartbeat. Ends with the link.

use std::{convert::Infallible, fmt::Write, time::Duration};

use axum::{
    body::Body,
    extract::State,
    http::{HeaderName, header},
    response::{IntoResponse, Response},
};
use futures_util::{Stream, stream};
use tokio::{sync::watch, time::Instant};

use super::{Displays, Place, screen::Shown, store::Display};
use crate::{error::Error, sales::Id, web::Frame};

const HEARTBEAT: Duration = Duration::from_secs(10);
/// The table is asked this often even if nobody said that something changed: *paid* goes away by itself.
const LOOK_EVERY: Duration = Duration::from_secs(2);
/// In seconds, when too many listen.
const TRY_AGAIN: u64 = 30;
/// And however much is told of all shops' sales, not more often than this.
const REST: Duration = Duration::from_millis(200);

struct Listener {
    displays: Displays,
    /// Counts it as long as it listens.
    _place: Place,
    token: String,
    /// Of whoever listens; the shop's part in it is read anew.
    frame: Frame,
    changes: watch::Receiver<()>,
    seen: Option<(Display, Shown)>,
    beat_at: Instant,
}

/// `text/event-stream`; 404 for a link that was ended, 429 when too many screens listen by it.
pub async fn listen(State(displays): State<Displays>, frame: Frame, Id(token): Id) -> Result<Response, Error> {
    let display = displays.of_link(&token).await?;
    let listener = Listener {
        _place: displays
            .listen(&display)
            .ok_or(Error::TooMany { retry_after: TRY_AGAIN })?,
        frame,
        changes: displays.sales.changes(),
        displays,
        token,
        seen: None,
        beat_at: Instant::now() + HEARTBEAT,
    };
    let headers = [
        (header::CONTENT_TYPE, "text/event-stream"),
        (header::CACHE_CONTROL, "no-store"),
        // nginx would collect events until its buffer is full.
        (HeaderName::from_static("x-accel-buffering"), "no"),
    ];
    Ok((headers, Body::from_stream(listener.into_events())).into_response())
}

impl Listener {
    fn into_events(self) -> impl Stream<Item = Result<String, Infallible>> {
        stream::unfold(self, |mut listener| async move {
            let event = listener.next().await?;
            Some((Ok(event), listener))
        })
    }

    /// `None`: the link was ended, or the till stops.
    async fn next(&mut self) -> Option<String> {
        loop {
            if self.seen.is_some() {
                self.wait().await?;
            }
            match Box::pin(self.look()).await {
                Ok(Some(event)) => return Some(event),
                Ok(None) => {}
                Err(Error::NotFound) => return None,
                // Logged where it was met. The page asks by itself, and is told what is the matter.
                Err(_) if self.seen.is_none() => return None,
                Err(_) => continue,
            }
            if Instant::now() >= self.beat_at {
                self.beat_at = Instant::now() + HEARTBEAT;
                return Some("event: beat\ndata: \n\n".to_owned());
            }
        }
    }

    async fn wait(&mut self) -> Option<()> {
        tokio::select! {
            biased;
            () = self.displays.ctx.shutdown.cancelled() => return None,
            told = self.changes.changed() => {
                told.ok()?;
                tokio::time::sleep(REST).await;
            }
            () = tokio::time::sleep(LOOK_EVERY) => {}
        }
        Some(())
    }

    /// The event of what is to be seen now, if that is another.
    async fn look(&mut self) -> Result<Option<String>, Error> {
        let display = self.displays.of_link(&self.token).await?;
        let shown = self.displays.shown(&display).await?;
        let now = (display, shown);
        if self.seen.as_ref() == Some(&now) {
            return Ok(None);
        }
        let (display, shown) = &now;
        let part = shown.part(&display.frame(self.frame.clone()), display)?;
        self.seen = Some(now);
        self.beat_at = Instant::now() + HEARTBEAT;
        let mut event = "event: status\n".to_owned();
        for line in part.lines() {
            // Writing to a string cannot fail.
            let _ = writeln!(event, "data: {line}");
        }
        event.push('\n');
        Ok(Some(event))
    }
}
