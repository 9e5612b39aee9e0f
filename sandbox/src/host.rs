//! A sandbox answers to its own names only: a page of the web whose name was pointed here could pull every string.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::HOST;
use axum::http::uri::Authority;
use axum::http::{StatusCode, Version};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// The names of this sandbox.
#[derive(Clone)]
pub struct Own {
    address: IpAddr,
    names: Arc<[String]>,
}

impl Own {
    pub fn new(address: SocketAddr, names: Vec<String>) -> Self {
        Self {
            address: address.ip(),
            names: names.into(),
        }
    }

    fn is(&self, host: &str) -> bool {
        if let Ok(address) = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>() {
            // Nobody can point an address at another machine. Open to all, it has as many as the machine has.
            return address == self.address || address.is_loopback() || self.address.is_unspecified();
        }
        host.eq_ignore_ascii_case("localhost") || self.names.iter().any(|name| host.eq_ignore_ascii_case(name))
    }
}

/// 421 for a request that means another host. Probes come by any name.
pub async fn refuse_foreign(State(own): State<Own>, request: Request, next: Next) -> Response {
    if request.uri().path().starts_with("/health/") || meant(&request).is_some_and(|host| own.is(&host)) {
        return next.run(request).await;
    }
    let told = "This is a sandbox, and it has another name.\n";
    (StatusCode::MISDIRECTED_REQUEST, told).into_response()
}

/// An address in the request line goes before the header; HTTP/1.0 names nobody.
fn meant(request: &Request) -> Option<String> {
    if let Some(authority) = request.uri().authority() {
        return Some(authority.host().to_owned());
    }
    let mut hosts = request.headers().get_all(HOST).iter();
    match (hosts.next(), hosts.next()) {
        (Some(host), None) => Authority::try_from(host.as_bytes())
            .ok()
            .filter(|authority| !authority.as_str().contains('@'))
            .map(|authority| authority.host().to_owned()),
        (None, _) if request.version() < Version::HTTP_11 => Some("localhost".to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_own_names_are_answered() {
        let at = |listen: &str| Own::new(listen.parse().expect("an address"), vec!["sandbox".to_owned()]);
        let home = at("127.0.0.1:4444");
        for own in ["127.0.0.1", "localhost", "LOCALHOST", "[::1]", "sandbox"] {
            assert!(home.is(own), "{own}");
        }
        for foreign in [
            "evil.example",
            "localhost.evil.example",
            "192.0.2.7",
            "sandbox.example",
            "",
        ] {
            assert!(!home.is(foreign), "{foreign}");
        }
        assert!(at("0.0.0.0:4460").is("192.0.2.7") && !at("0.0.0.0:4460").is("evil.example"));
    }
}
