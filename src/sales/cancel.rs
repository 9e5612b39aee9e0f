//! `POST /sales/{id}/cancel`: takes the invoice back, and what another method has open. Blink goes on calling a cancelled
//! invoice pending, so the till remembers; and a payment of it is still a payment.

use axum::{extract::State, response::Redirect};

use super::{
    Sales,
    id::Id,
    sale::{Attempt, Status},
};
use crate::{
    auth::{CurrentUser, May},
    error::Error,
    permissions::needs,
};

/// 303 back, whatever Blink says; the page tells what has become of the sale.
pub async fn cancel(
    State(sales): State<Sales>,
    May(user, _): May<needs::Charge>,
    Id(id): Id,
) -> Result<Redirect, Error> {
    let sale = sales.find(&user, &id).await?;
    if sale.status == Status::Waiting {
        let (sales, attempts) = (sales.clone(), sale.open_attempts().cloned().collect::<Vec<_>>());
        // In a task, for a browser that turns away must not leave it half done.
        let done = sales.ctx.tasks.clone().spawn(async move {
            for attempt in attempts {
                sales.void(&user, &attempt).await?;
            }
            Ok::<_, Error>(())
        });
        done.await.map_err(|_| Error::Internal)??;
    }
    Ok(Redirect::to(&format!("/sales/{id}")))
}

impl Sales {
    /// What the customer could pay is taken back by its method; a payment that it meets comes first.
    async fn void(&self, user: &CurrentUser, attempt: &Attempt) -> Result<(), Error> {
        self.methods.void(attempt, Some(&user.access)).await?;
        // Changes nothing when it turned out to be paid or expired.
        self.end(&attempt.id, Status::Cancelled, "cancelled").await.map(drop)
    }
}
