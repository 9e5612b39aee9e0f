//! The layers around the rooms, in order.

use std::sync::Arc;

use axum::{
    Extension, Router,
    middleware::{from_fn, from_fn_with_state},
};
use ipnet::IpNet;
use tower_http::{CompressionLevel, catch_panic::CatchPanicLayer, compression::CompressionLayer};
use url::Url;

use super::{
    Site, assets,
    client_ip::{self, TrustedProxies},
    csrf::{self, OwnOrigin},
    error_page::{self, Addresses},
    headers::{self, OverTls},
    host::{self, OwnHost},
    limits, request_id,
};

/// What the web_config has to know of the settings.
#[derive(Clone, Debug)]
pub struct WebConfig {
    /// `TILL_PUBLIC_URL`
    pub public_url: Url,
    /// `TILL_TRUSTED_PROXIES`
    pub trusted_proxies: Vec<IpNet>,
    pub site: Site,
    /// Path prefixes of vendors' own calls, which bring their own secret instead of our origin.
    pub vendor_paths: Vec<&'static str>,
    /// The page whose form is sent to this path: where somebody goes on who has to sign in first.
    pub page_of_form: fn(&str) -> String,
}

/// Puts everything around the rooms that a page stands on.
///
/// Outermost first: the request gets its name → its client's address → compression → security headers → error pages →
/// host and origin are checked, sizes limited → panics are caught → `sign_in` → rooms. So a refused request costs no
/// session and no token call, whatever goes wrong gets a page, and whatever comes out wears the headers.
///
/// `sign_in` wraps what needs a visitor: the session and `auth::keep_fresh`. Static files stand beside it.
pub fn layers(rooms: Router, sign_in: impl FnOnce(Router) -> Router, with: WebConfig) -> Router {
    let vendors: Arc<[&'static str]> = with.vendor_paths.into();
    let own_origin = OwnOrigin::new(&with.public_url, vendors.clone());
    let own_host = OwnHost::new(&with.public_url);
    let over_tls = OverTls(with.public_url.scheme() == "https");
    let addresses = Addresses {
        vendors,
        page_of_form: with.page_of_form,
    };
    let proxies = TrustedProxies::new(with.trusted_proxies);
    // In this order: of two routers the merged one lends its way with unknown addresses, and that has to know the visitor.
    assets::routes()
        .merge(sign_in(rooms.layer(from_fn(error_page::carry_visitor))))
        .layer(CatchPanicLayer::custom(error_page::from_panic))
        .layer(limits::body())
        .layer(from_fn_with_state(own_origin, csrf::refuse_foreign))
        .layer(from_fn_with_state(own_host, host::refuse_foreign))
        .layer(from_fn(limits::address))
        .layer(from_fn(limits::body_time))
        .layer(from_fn_with_state(addresses, error_page::draw))
        .layer(from_fn_with_state(over_tls, headers::set))
        // A better level costs more than the page itself (crates facts, trap 11). Event streams are left alone.
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .layer(Extension(Arc::new(with.site)))
        .layer(from_fn_with_state(proxies, client_ip::find))
        .layer(from_fn(request_id::name))
}

#[cfg(test)]
mod tests;
