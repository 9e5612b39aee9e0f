//! The time of day in the sandbox, which "an hour passes" moves. A till in the same process may share it.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::extract::{Request, State};
use axum::http::HeaderValue;
use axum::http::header::DATE;
use axum::middleware::Next;
use axum::response::Response;
use tokio::sync::watch;

/// UTC milliseconds since 1970-01-01.
pub type Millis = i64;

/// The end of the year 9999: HTTP writes no later date.
const LAST_DATE: Duration = Duration::from_secs(253_402_300_799);

/// The system's time plus an offset in milliseconds. Clones show the same time, and so does whoever else holds the offset.
#[derive(Clone, Debug, Default)]
pub struct Clock(watch::Sender<Millis>);

impl Clock {
    /// A clock that goes as far ahead of the system's as `offset` says, whoever changes it.
    pub fn sharing(offset: watch::Sender<Millis>) -> Self {
        Self(offset)
    }

    pub(crate) fn now(&self) -> Millis {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        millis(since).saturating_add(*self.0.borrow())
    }

    pub(crate) fn advance(&self, by: Duration) {
        self.0.send_modify(|offset| *offset = offset.saturating_add(millis(by)));
    }

    pub(crate) async fn sleep(&self, span: Duration) {
        self.sleep_until(self.now().saturating_add(millis(span))).await;
    }

    pub(crate) async fn sleep_until(&self, deadline: Millis) {
        let mut moved = self.0.subscribe();
        while let Ok(left @ 1..) = u64::try_from(deadline.saturating_sub(self.now())) {
            tokio::select! {
                () = tokio::time::sleep(Duration::from_millis(left)) => {}
                _ = moved.changed() => {}
            }
        }
    }
}

/// Every answer is dated by this clock, as Blink's are by Blink's; one that brings a date of its own keeps it.
pub async fn date(State(clock): State<Clock>, request: Request, next: Next) -> Response {
    let mut answer = next.run(request).await;
    let since = Duration::from_millis(u64::try_from(clock.now()).unwrap_or(0)).min(LAST_DATE);
    if let Ok(date) = HeaderValue::try_from(httpdate::fmt_http_date(UNIX_EPOCH + since)) {
        answer.headers_mut().entry(DATE).or_insert(date);
    }
    answer
}

fn millis(span: Duration) -> Millis {
    Millis::try_from(span.as_millis()).unwrap_or(Millis::MAX)
}
