//! Sends notifications. [inferred] once, and whatever is answered: retries are not documented.

use std::{sync::OnceLock, time::Duration};

use reqwest::{Client, header::CONTENT_TYPE, redirect::Policy};

use super::desk::Notification;
use crate::{clock::Millis, fault::Face, stage::Stage};

/// The vendor's own is not documented.
const TIMEOUT: Duration = Duration::from_secs(5);

fn client() -> Option<&'static Client> {
    static CLIENT: OnceLock<Option<Client>> = OnceLock::new();
    CLIENT
        .get_or_init(|| {
            let client = Client::builder().redirect(Policy::none()).no_proxy().timeout(TIMEOUT);
            client.build().ok()
        })
        .as_ref()
}

/// A fault on `notify` swallows it.
pub async fn notify(stage: &Stage, notification: Notification) {
    let now: Millis = stage.now();
    stage.note(|log| {
        log.call(now, Face::Cards, "notify");
        if let Some(token) = notification.url.rsplit('/').next() {
            log.secret(token);
        }
    });
    let before = crate::fault::Moment::Before;
    if stage.faults.meet(Face::Cards, before, &["notify"]).await.is_some() {
        return;
    }
    let Some(client) = client() else { return };
    let request = client
        .post(&notification.url)
        .header(CONTENT_TYPE, "application/json")
        .body(notification.body.to_string());
    if let Err(error) = request.send().await {
        tracing::warn!(error = %error.without_url(), "a notification did not arrive");
    }
}
