//! `/metrics` for Prometheus, on a listener of its own: what it tells is the operator's business, not the customers'.

use std::{future::Future, time::Duration};

use axum::{Router, http::header, routing::get};
use blink_serve::Places;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use tokio::net::TcpListener;

/// Seconds: a page takes milliseconds, a call to Blink up to `TILL_PROVIDER_TIMEOUT`.
const BUCKETS: [f64; 11] = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];
/// How often samples move into their buckets when nobody asks.
const UPKEEP: Duration = Duration::from_secs(5);

/// A few who ask, however full the till is.
const CONNECTIONS: usize = 32;

/// Starts counting for the whole process. Counters of which nobody asks cost nothing before that.
///
/// # Panics
/// When it is called twice.
pub fn count() -> PrometheusHandle {
    PrometheusBuilder::new()
        .set_buckets(&BUCKETS)
        .expect("there are buckets")
        .install_recorder()
        .expect("nobody counts yet")
}

/// Serves the counters until `stop`.
pub async fn serve(listener: TcpListener, counters: PrometheusHandle, stop: impl Future<Output = ()> + Send + 'static) {
    let upkeep = tokio::spawn({
        let counters = counters.clone();
        async move {
            loop {
                tokio::time::sleep(UPKEEP).await;
                counters.run_upkeep();
            }
        }
    });
    let text = [(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")];
    let routes = Router::new().route("/metrics", get(move || async move { (text, counters.render()) }));
    let places = Places::reserved(CONNECTIONS);
    if let Err(error) = blink_serve::serve(listener, routes, places, |_, peer| peer, stop).await {
        tracing::error!(%error, "the admin listener failed");
    }
    upkeep.abort();
}
