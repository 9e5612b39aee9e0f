//! `GET /sales/{id}/events`: the present status first, then every change, as the HTML that the page holds.

use std::{convert::Infallible, sync::Arc, time::Duration};

use super::{Sales, changes::Listening, id::Id, sale::Sale, show::StatusPart};
use crate::{auth::CurrentUser, error::Error, zone::Zone};
use askama::Template;
use axum::{
    extract::State,
    http::{HeaderName, header},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures_util::{Stream, stream};

/// Proxies close a connection that says nothing; a comment keeps it open.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// The table is read again after this long even if nobody said that it changed. What another process writes is told by
/// `follow`, once for everybody who listens here.
const TABLE_AGAIN: Duration = Duration::from_secs(5 * 60);
/// And after this when it could not be read.
const TRY_AGAIN: Duration = Duration::from_secs(3);

/// `text/event-stream`. Ends after a status that is final for the page, and at shutdown.
pub async fn listen(State(sales): State<Arc<Sales>>, user: CurrentUser, Id(id): Id) -> Result<Response, Error> {
    // Before the table is read, so that no change falls between.
    let changes = sales.changes.listen(&id);
    let sale = sales.find(&user, &id).await?;
    let listener = Listener {
        sales,
        changes,
        account_id: sale.account_id.clone(),
        zone: user.zone(),
        revision: sale.revision,
        is_over: false,
        unsent: Some(Box::new(sale)),
    };
    let headers = [
        (header::CACHE_CONTROL, "no-store"),
        // nginx would collect events until its buffer is full.
        (HeaderName::from_static("x-accel-buffering"), "no"),
    ];
    let events = Sse::new(listener.into_events()).keep_alive(KeepAlive::new().interval(HEARTBEAT).text("still here"));
    Ok((headers, events).into_response())
}

/// There may be thousands, each for as long as a page is open: no more is kept than tells what is news.
struct Listener {
    sales: Arc<Sales>,
    changes: Listening,
    account_id: String,
    /// In which its page tells times.
    zone: Zone,
    /// That the browser has, or is just being sent.
    revision: i64,
    /// It has the last there is.
    is_over: bool,
    /// As first read.
    unsent: Option<Box<Sale>>,
}

impl Listener {
    fn into_events(self) -> impl Stream<Item = Result<Event, Infallible>> {
        stream::unfold(self, |mut listener| async move {
            let event = listener.next().await?;
            Some((Ok(event), listener))
        })
    }

    /// The next event, or `None` when there is nothing more to tell.
    async fn next(&mut self) -> Option<Event> {
        let sale = match self.unsent.take() {
            Some(sale) => sale,
            None if self.is_over => return None,
            None => self.news().await?,
        };
        self.revision = sale.revision;
        self.is_over = sale.status.ends_listening();
        // Boxed for the same reason as the question.
        Box::pin(event(&self.sales, &sale, &self.zone)).await
    }

    /// The sale, once it is not what the browser has.
    async fn news(&mut self) -> Option<Box<Sale>> {
        let mut patience = TABLE_AGAIN;
        loop {
            self.wait(patience).await?;
            // Boxed, for the room that a question needs would be kept while nobody asks.
            match Box::pin(self.sales.find(&self.account_id, self.changes.sale_id())).await {
                Ok(sale) if sale.revision != self.revision => return Some(Box::new(sale)),
                Ok(_) => patience = TABLE_AGAIN,
                // Taken back, for Blink refused: the page will say so.
                Err(Error::NotFound) => return None,
                // Logged where it was met.
                Err(_) => patience = TRY_AGAIN,
            }
        }
    }

    /// Until the sale changed or may have.
    async fn wait(&mut self, patience: Duration) -> Option<()> {
        tokio::select! {
            () = self.sales.shutdown.cancelled() => None,
            () = self.changes.changed() => Some(()),
            () = tokio::time::sleep(patience) => Some(()),
        }
    }
}

async fn event(sales: &Sales, sale: &Sale, zone: &Zone) -> Option<Event> {
    let part = StatusPart::new(sales, sale, zone).await.ok()?.render();
    let part = part
        .inspect_err(|error| tracing::error!(%error, "a template failed"))
        .ok()?;
    Some(
        Event::default()
            .event("status")
            .id(sale.revision.to_string())
            .data(part),
    )
}
