//! `GET /sales/{id}/events`: the present status first, then every change, as the HTML that the page holds.

use std::{convert::Infallible, time::Duration};

use super::{Sales, changes::Listening, id::Id, sale::Sale, show::StatusPart};
use crate::{auth::CurrentUser, error::Error};
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
/// The table is read again after this long even if nobody said that it changed.
const TABLE_AGAIN: Duration = Duration::from_secs(30);

/// `text/event-stream`. Ends after a status that is final for the page, and at shutdown.
pub async fn listen(State(sales): State<Sales>, user: CurrentUser, Id(id): Id) -> Result<Response, Error> {
    // Before the table is read, so that no change falls between.
    let changes = sales.changes.listen(&id);
    let sale = sales.find(&user, &id).await?;
    let listener = Listener {
        sales,
        changes,
        sale,
        sent: None,
    };
    let headers = [
        (header::CACHE_CONTROL, "no-store"),
        // nginx would collect events until its buffer is full.
        (HeaderName::from_static("x-accel-buffering"), "no"),
    ];
    let events = Sse::new(listener.into_events()).keep_alive(KeepAlive::new().interval(HEARTBEAT).text("still here"));
    Ok((headers, events).into_response())
}

struct Listener {
    sales: Sales,
    changes: Listening,
    /// As last read.
    sale: Sale,
    /// The revision that the browser has.
    sent: Option<i64>,
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
        if self.sent.is_some() && self.sale.status.ends_listening() {
            return None;
        }
        while self.sent == Some(self.sale.revision) {
            self.wait().await?;
            match self.sales.find(&self.sale.account_id, &self.sale.id).await {
                Ok(sale) => self.sale = sale,
                // Taken back, for Blink refused: the page will say so.
                Err(Error::NotFound) => return None,
                // Logged where it was met. The next look is soon.
                Err(_) => {}
            }
        }
        self.sent = Some(self.sale.revision);
        self.event().await
    }

    /// Until the sale changed or may have.
    async fn wait(&mut self) -> Option<()> {
        tokio::select! {
            () = self.sales.shutdown.cancelled() => None,
            () = self.changes.changed() => Some(()),
            () = tokio::time::sleep(TABLE_AGAIN) => Some(()),
        }
    }

    async fn event(&self) -> Option<Event> {
        let part = StatusPart::new(&self.sales, &self.sale).await.ok()?.render();
        let part = part
            .inspect_err(|error| tracing::error!(%error, "a template failed"))
            .ok()?;
        Some(
            Event::default()
                .event("status")
                .id(self.sale.revision.to_string())
                .data(part),
        )
    }
}
