//! The workplace app's proxy: it calls the till with the shop's secret and the user who pressed ("Using the Proxy
//! Endpoint").

use std::time::Duration;

use reqwest::Method;
use serde_json::Value;
use url::Url;

use super::office::App;

/// [inferred] How long it waits for a till.
const PATIENCE: Duration = Duration::from_secs(10);

/// What a till answered: the status, 0 for none, and the body as JSON if it is.
pub async fn proxied(till: &str, app: &App, user_id: &str, method: Method, path: [&str; 2]) -> (u16, Value) {
    let answer = async {
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .timeout(PATIENCE)
            .build()?;
        let mut url = proxy_url(till);
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.extend(path);
        }
        let mut secret = reqwest::header::HeaderValue::from_str(&app.proxy_secret)
            .unwrap_or_else(|_| reqwest::header::HeaderValue::from_static(""));
        secret.set_sensitive(true);
        let request = http
            .request(method, url)
            .header("blink-auth-proxysecret", secret)
            .header("blink-auth-userid", user_id)
            .header("content-length", 0);
        let response = request.send().await?;
        let status = response.status().as_u16();
        let body = response.bytes().await?;
        Ok::<_, reqwest::Error>((status, serde_json::from_slice(&body).unwrap_or_default()))
    };
    answer.await.unwrap_or((0, Value::Null))
}

/// What the owner typed as the app's Proxy URL.
fn proxy_url(till: &str) -> Url {
    let path = format!("{}/integrations/workplace", till.trim_end_matches('/'));
    Url::parse(&path).expect("the till's origin makes a URL")
}
