//! `GET /sales/{id}/events`: the present status first, then every change, as the HTML that the page holds. In between a
//! heartbeat, an event without data: a page that misses it asks by itself, for some proxies hold events back. Before
//! anything is told it is looked whether the listener may still hear it.

use std::{convert::Infallible, fmt::Write, time::Duration};

use super::{Sales, id::Id, notifier::Listening, sale::Sale, show::StatusPart};
use crate::{
    auth::{CurrentUser, Presence},
    error::Error,
    i18n::{Language, Message},
    web::Frame,
    zone::Zone,
};
use askama::Template;
use axum::{
    body::Body,
    extract::State,
    http::{HeaderName, header},
    response::{IntoResponse, Response},
};
use futures_util::{Stream, stream};
use tokio::time::Instant;

/// The page counts on it: after half as long again it asks by itself.
const HEARTBEAT: Duration = Duration::from_secs(10);
/// The table is read again after this long even if nobody said that it changed. What another process writes is told by
/// `event_log`, once for everybody who listens here.
const TABLE_AGAIN: Duration = Duration::from_secs(5 * 60);
/// And after this when it could not be read.
const TRY_AGAIN: Duration = Duration::from_secs(3);

/// `text/event-stream`. Ends after a status that is final for the page, when the sign-in has ended, and at shutdown.
pub async fn listen(
    State(sales): State<Sales>,
    user: CurrentUser,
    frame: Frame,
    Id(id): Id,
) -> Result<Response, Error> {
    // Before the table is read, so that no change falls between.
    let changes = sales.notifier.listen(&id);
    let sale = sales.find(&user, &id).await?;
    let listener = Listener {
        presence: sales.auth.stays(&user)?,
        sales,
        changes,
        account_id: sale.account_id.clone(),
        zone: user.zone(),
        language: frame.language,
        revision: sale.revision,
        is_over: false,
        look_at: Instant::now() + TABLE_AGAIN,
        unsent: Some(Box::new(sale)),
    };
    let headers = [
        (header::CONTENT_TYPE, "text/event-stream"),
        (header::CACHE_CONTROL, "no-store"),
        // nginx would collect events until its buffer is full.
        (HeaderName::from_static("x-accel-buffering"), "no"),
    ];
    Ok((headers, Body::from_stream(listener.into_events())).into_response())
}

/// There may be thousands, each for as long as a page is open: no more is kept than tells what is news.
struct Listener {
    sales: Sales,
    presence: Presence,
    changes: Listening,
    account_id: String,
    /// In which its page tells times, and what it speaks.
    zone: Zone,
    language: Language,
    /// That the browser has, or is just being sent.
    revision: i64,
    /// It has the last there is.
    is_over: bool,
    /// When the table is read again, whatever is heard.
    look_at: Instant,
    /// As first read.
    unsent: Option<Box<Sale>>,
}

/// What a listener is to be sent.
enum News {
    Sale(Box<Sale>),
    /// Nothing new, and the line is alive.
    Heartbeat,
}

impl Listener {
    fn into_events(self) -> impl Stream<Item = Result<String, Infallible>> {
        stream::unfold(self, |mut listener| async move {
            let event = listener.next().await?;
            Some((Ok(event), listener))
        })
    }

    /// The next event, or `None` when there is nothing more to tell.
    async fn next(&mut self) -> Option<String> {
        let sale = match self.unsent.take() {
            Some(sale) => sale,
            None if self.is_over => return None,
            None => match self.news().await? {
                News::Sale(sale) => sale,
                News::Heartbeat => return Some(beat(self.sales.upstream(), self.language)),
            },
        };
        self.revision = sale.revision;
        self.is_over = sale.status.ends_listening();
        // Boxed for the same reason as the question.
        Box::pin(event(
            &self.sales,
            &sale,
            Frame::of_part(self.zone.clone(), self.language),
        ))
        .await
    }

    /// The sale, once it is not what the browser has; or that nothing was new for a while.
    async fn news(&mut self) -> Option<News> {
        let mut beat = Instant::now() + HEARTBEAT;
        loop {
            let is_beat = self.wait(beat).await?;
            // Boxed, for the room that a question needs would be kept while nobody asks.
            match Box::pin(self.look(is_beat)).await {
                Ok(Some(news)) => return Some(news),
                Ok(None) => {}
                // The sign-in has ended; or the sale was taken back, for Blink refused, and the page will say so.
                Err(Error::SignedOut | Error::NotFound) => return None,
                // Logged where it was met. No heartbeat: the page asks by itself, and is told what is the matter.
                Err(_) => {
                    self.look_at = Instant::now() + TRY_AGAIN;
                    beat = Instant::now() + HEARTBEAT;
                }
            }
        }
    }

    /// Asks the tables, who listens first.
    async fn look(&mut self, is_beat: bool) -> Result<Option<News>, Error> {
        if !self.sales.auth.is_still_there(&self.presence).await? {
            return Err(Error::SignedOut);
        }
        if is_beat {
            return Ok(Some(News::Heartbeat));
        }
        let sale = self.sales.find(&self.account_id, self.changes.sale_id()).await?;
        self.look_at = Instant::now() + TABLE_AGAIN;
        Ok((sale.revision != self.revision).then(|| News::Sale(Box::new(sale))))
    }

    /// Until the sale changed or may have, or only a heartbeat is due: then it is true.
    async fn wait(&mut self, beat: Instant) -> Option<bool> {
        tokio::select! {
            biased;
            () = self.sales.ctx.shutdown.cancelled() => None,
            () = self.changes.changed() => Some(false),
            () = tokio::time::sleep_until(self.look_at) => Some(false),
            () = tokio::time::sleep_until(beat) => Some(true),
        }
    }
}

/// Its data says what Blink's side is like, and is there when it is empty: scripts are told of it, which they are not of a
/// comment or an event without any; axum's own events leave empty data out.
fn beat(upstream: Option<Message>, language: Language) -> String {
    let upstream = upstream.map_or(String::new(), |late| language.say(&late).plain());
    format!("event: heartbeat\ndata: {upstream}\n\n")
}

async fn event(sales: &Sales, sale: &Sale, frame: Frame) -> Option<String> {
    let part = StatusPart::new(sales, sale, frame).await.ok()?.render();
    let part = part
        .inspect_err(|error| tracing::error!(%error, "a template failed"))
        .ok()?;
    let mut event = format!("event: status\nid: {}\n", sale.revision);
    for line in part.lines() {
        writeln!(event, "data: {line}").ok()?;
    }
    event.push('\n');
    Some(event)
}
