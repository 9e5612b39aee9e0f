//! The layers around the rooms, in order.

use std::sync::Arc;

use axum::{
    Router,
    extract::{Request, State},
    middleware::{Next, from_fn, from_fn_with_state},
    response::Response,
};
use ipnet::IpNet;
use tower_http::catch_panic::CatchPanicLayer;
use url::Url;

use super::{
    Site, assets,
    client_ip::{self, TrustedProxies},
    compress,
    csrf::{self, OwnOrigin},
    error_page::{self, Addresses},
    headers,
    host::{self, OwnHost},
    installed, language,
    limits::{self, BodyLimits},
    request_id,
    typed::FieldLabel,
};

/// What the layers have to know of the settings.
#[derive(Clone, Debug)]
pub struct WebConfig {
    /// `TILL_PUBLIC_URL`
    pub public_url: Url,
    /// `TILL_TRUSTED_PROXIES`
    pub trusted_proxies: Vec<IpNet>,
    pub site: Site,
    /// Path prefixes of vendors' own calls, which bring their own secret instead of our origin.
    pub vendor_paths: Vec<&'static str>,
    /// Paths whose forms may be larger than others, and how large.
    pub large_bodies: Vec<(&'static str, usize)>,
    /// The page whose form is sent to this path: where somebody goes on who has to sign in first.
    pub page_of_form: fn(&str) -> String,
    /// The fields whose words are shown to whoever finds themselves signed out.
    pub field_labels: Vec<FieldLabel>,
}

/// Puts everything around the rooms that a page stands on.
///
/// Outermost first: the request's client and name → compression → security headers → error pages → sizes, host and origin
/// are checked → panics are caught → `sign_in` → rooms. So a refused request costs no session and no token call, whatever
/// goes wrong gets a page, and whatever comes out wears the headers.
///
/// `sign_in` wraps what needs a visitor: the session and `auth::keep_fresh`. Static files stand beside it.
pub fn layers(rooms: Router, sign_in: impl FnOnce(Router) -> Router, with: WebConfig) -> Router {
    let vendors: Arc<[&'static str]> = with.vendor_paths.into();
    let door = Arc::new(Door {
        own_origin: OwnOrigin::new(&with.public_url, vendors.clone()),
        own_host: OwnHost::new(&with.public_url),
        addresses: Addresses {
            vendors,
            page_of_form: with.page_of_form,
            field_labels: with.field_labels.into(),
        },
        proxies: TrustedProxies::new(with.trusted_proxies),
        body_limits: BodyLimits::new(with.large_bodies),
        site: Arc::new(with.site),
        public_url: with.public_url,
    });
    let installed = installed::routes(&door.site);
    // In this order: of two routers the merged one lends its way with unknown addresses, and that has to know the visitor.
    assets::routes()
        .merge(installed)
        .merge(sign_in(rooms.layer(from_fn(error_page::carry_visitor))))
        .layer(CatchPanicLayer::custom(error_page::from_panic))
        .layer(from_fn_with_state(door, pass))
}

/// What every request passes. One layer of axum's: with each, a request copies all that lie below it.
#[derive(Debug)]
struct Door {
    own_origin: OwnOrigin,
    own_host: OwnHost,
    public_url: Url,
    addresses: Addresses,
    proxies: TrustedProxies,
    body_limits: BodyLimits,
    site: Arc<Site>,
}

async fn pass(State(door): State<Arc<Door>>, mut request: Request, rooms: Next) -> Response {
    client_ip::find(&door.proxies, &mut request);
    request.extensions_mut().insert(door.site.clone());
    let wishes = language::wishes(request.headers(), &door.public_url);
    request.extensions_mut().insert(wishes);
    let checked = async |request| match door.refusal(&request) {
        Some(refused) => refused,
        None => rooms.run(door.body_limits.limit(request)).await,
    };
    let timed = async |request| limits::body_time(request, checked).await;
    let drawn = async |request| error_page::draw(&door.addresses, request, timed).await;
    let dressed = async |request| headers::set(door.public_url.scheme() == "https", request, drawn).await;
    let compressed = async |request| compress::shorten(request, dressed).await;
    request_id::name(request, compressed).await
}

impl Door {
    fn refusal(&self, request: &Request) -> Option<Response> {
        limits::refusal(request)
            .or_else(|| host::refusal(&self.own_host, request))
            .or_else(|| csrf::refusal(&self.own_origin, request))
            .or_else(|| self.body_limits.refusal(request))
    }
}

#[cfg(test)]
mod tests;
