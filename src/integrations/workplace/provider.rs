//! Our calls to the workplace service. What its documents do not say is marked `[inferred]`.

use std::time::Duration;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::{Method, StatusCode, header};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use url::Url;

use super::{proxied::is_segment, store::Shop};
use crate::{config::Integrations, http};

/// Everything but RFC 3986's unreserved characters.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// No answer comes near this; more is not read.
const BODY_CAP: usize = 64 * 1024;
/// When it limits us without saying for how long.
const DEFAULT_RETRY: Duration = Duration::from_secs(30);

/// The service. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Provider {
    http: reqwest::Client,
    api: String,
    add_path: String,
    delete_path: String,
}

/// Why a call did not do what it was for, by what can be done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// 401: the shop's app token is not good; calling again helps nobody.
    TokenRefused,
    /// Another refusal, and 403, which may be about this user alone: nothing was done, and the same call would be refused again.
    Refused,
    /// 429: nothing was done; again after this time.
    Limited(Duration),
    /// No connection: it never left.
    NotSent,
    /// Silence, a 5xx or half an answer: it may have been done.
    Unclear,
}

impl Provider {
    /// A provider whose calls end within `timeout`.
    pub fn new(config: &Integrations, timeout: Duration) -> Self {
        Self {
            http: http::client(timeout),
            api: config.workplace_api_url.as_str().trim_end_matches('/').to_owned(),
            add_path: config.workplace_add_path.clone(),
            delete_path: config.workplace_delete_path.clone(),
        }
    }

    /// Add User Linked Account, with its one required and its one necessary field. The id over there, if the answer tells
    /// one `[inferred]`.
    pub async fn add(&self, shop: &Shop, user_id: &str, external_account_id: &str) -> Result<Option<String>, Failure> {
        let path = self.add_path.replace("{user_id}", &segment(user_id));
        let body = json!({"auth_id": shop.auth_id, "external_account_id": external_account_id});
        let answer = self.call(shop, Method::POST, &path, Some(&body)).await?;
        check(&answer)?;
        let body = answer.body.ok_or(Failure::Unclear)?;
        if body.iter().all(u8::is_ascii_whitespace) {
            return Ok(None);
        }
        // A web page is no answer of this service: something else lives there.
        let told: Value = serde_json::from_slice(&body).map_err(|_| Failure::Unclear)?;
        Ok(id_in(&told))
    }

    /// Delete User Linked Account; one that is not there is deleted.
    pub async fn delete(&self, shop: &Shop, user_id: &str, linked_account_id: &str) -> Result<(), Failure> {
        let path = self.delete_path.replace("{user_id}", &segment(user_id));
        let path = path.replace("{linked_account_id}", &segment(linked_account_id));
        let answer = self.call(shop, Method::DELETE, &path, None).await?;
        match answer.status {
            StatusCode::NOT_FOUND | StatusCode::GONE => {
                // [inferred] The path is a guess: whoever sees this at every disconnect has guessed wrong.
                tracing::warn!(
                    "the workplace service knows no such linked account; if this is told of every one, \
                     BLINK_WORKPLACE_DELETE_PATH is wrong"
                );
                Ok(())
            }
            _ => check(&answer),
        }
    }

    /// Send Feed Event.
    pub async fn send_card(&self, shop: &Shop, event: &Value) -> Result<(), Failure> {
        let answer = self.call(shop, Method::POST, "/feed/events", Some(event)).await?;
        check(&answer)
    }

    async fn call(&self, shop: &Shop, method: Method, path: &str, body: Option<&Value>) -> Result<Answer, Failure> {
        let url = Url::parse(&format!("{}{path}", self.api)).map_err(|_| Failure::Refused)?;
        let bearer = format!("Bearer {}", shop.app_token.expose_secret());
        let bearer = http::secret_header(&bearer).ok_or(Failure::TokenRefused)?;
        let mut request = self
            .http
            .request(method, url)
            .header(header::AUTHORIZATION, bearer)
            .header(header::ACCEPT, "application/json");
        if let Some(body) = body {
            request = request
                .header(header::CONTENT_TYPE, "application/json")
                .body(body.to_string());
        }
        match request.send().await {
            Ok(response) => Ok(read(response).await),
            Err(error) => {
                let (connect, timeout) = (error.is_connect(), error.is_timeout());
                tracing::warn!(connect, timeout, "the workplace service gave no answer");
                Err(if http::never_left(&error) {
                    Failure::NotSent
                } else {
                    Failure::Unclear
                })
            }
        }
    }
}

struct Answer {
    status: StatusCode,
    retry_after: Option<Duration>,
    /// `None`: cut, or too large to be read.
    body: Option<Vec<u8>>,
}

/// The status counts whatever becomes of the body.
async fn read(response: reqwest::Response) -> Answer {
    Answer {
        status: response.status(),
        retry_after: http::retry_after(response.headers()),
        body: http::read_capped(response, BODY_CAP).await,
    }
}

/// Only the 422 page is stored of the vendor's errors; the other statuses mean what HTTP says `[inferred]`.
fn check(answer: &Answer) -> Result<(), Failure> {
    let failure = match answer.status {
        status if status.is_success() => return Ok(()),
        StatusCode::UNAUTHORIZED => Failure::TokenRefused,
        StatusCode::TOO_MANY_REQUESTS => Failure::Limited(answer.retry_after.unwrap_or(DEFAULT_RETRY)),
        StatusCode::REQUEST_TIMEOUT => Failure::Unclear,
        status if status.is_server_error() => Failure::Unclear,
        _ => Failure::Refused,
    };
    let body = answer.body.as_deref().unwrap_or_default();
    let told: Value = serde_json::from_slice(body).unwrap_or_default();
    tracing::warn!(
        status = answer.status.as_u16(),
        code = word(&told["code"]),
        request_id = word(&told["request_id"]),
        "the workplace service refused"
    );
    Err(failure)
}

/// Foreign text, fit for a log line.
fn word(value: &Value) -> String {
    let text = value.as_str().unwrap_or_default();
    text.chars().filter(char::is_ascii_graphic).take(64).collect()
}

/// Where an id may stand `[inferred]`: the vendor's page lost its example.
fn id_in(told: &Value) -> Option<String> {
    let data = &told["data"];
    let found = ["id", "linked_account_id", "account_id"]
        .into_iter()
        .find_map(|name| match &data[name] {
            Value::String(id) => Some(id.clone()),
            Value::Number(id) => Some(id.to_string()),
            _ => None,
        });
    found.filter(|id| is_segment(id))
}

/// An id as one segment of a path.
fn segment(id: &str) -> String {
    utf8_percent_encode(id, RESERVED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_stays_one_segment_of_the_path() {
        let url = Url::parse(&format!("https://api.example/v2/users/{}/x", segment("a/../?b#%2f é"))).expect("a URL");
        assert_eq!(url.path(), "/v2/users/a%2F..%2F%3Fb%23%252f%20%C3%A9/x");
    }

    #[test]
    fn an_id_is_read_wherever_it_stands_or_not_at_all() {
        for (told, id) in [
            (json!({"data": {"id": "la-1"}}), Some("la-1")),
            (json!({"data": {"linked_account_id": 7}}), Some("7")),
            (json!({"data": {"account_id": "a"}}), Some("a")),
            (json!({"data": {"id": ".."}}), None),
            (json!({"data": null}), None),
            (json!([1]), None),
        ] {
            assert_eq!(id_in(&told).as_deref(), id, "{told}");
        }
    }
}
