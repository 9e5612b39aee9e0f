//! What can be switched on the page, each a fault or an outage under a fixed name.

use serde::{Deserialize, Serialize};

use crate::{
    fault::{Answer, Effect, Face, Fault},
    world::errors::Outages,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Preset {
    ApiDown,
    ApiSlow,
    ApiLimited,
    ApiUnavailable,
    ApiHtml,
    WebsocketDown,
    HydraDown,
    DealerDown,
    PriceDown,
    LightningDown,
}

/// What a preset breaks: calls, or Blink's inside.
enum Breaks {
    Calls(&'static [Face], Effect),
    Inside(fn(&mut Outages) -> &mut bool),
}

impl Preset {
    /// All of them, in the page's order.
    pub const ALL: [Self; 10] = [
        Self::ApiDown,
        Self::ApiSlow,
        Self::ApiLimited,
        Self::ApiUnavailable,
        Self::ApiHtml,
        Self::WebsocketDown,
        Self::HydraDown,
        Self::DealerDown,
        Self::PriceDown,
        Self::LightningDown,
    ];

    /// The name in forms and of its faults, what the button says, and what it does.
    fn row(self) -> (&'static str, &'static str, Breaks) {
        use Breaks::{Calls, Inside};
        const API: &[Face] = &[Face::Api];
        const HYDRA: &[Face] = &[Face::Authorize, Face::Token, Face::Revoke, Face::Userinfo];
        let limited = Answer::new(429, "Too Many Requests").header("retry-after", "30");
        let busy = Answer::new(503, "<h1>503 Service Temporarily Unavailable</h1>");
        let html = "<!doctype html><title>Blink</title><p>Something else lives here.";
        let html = Answer::new(200, html).header("content-type", "text/html");
        #[rustfmt::skip] // A table: a line for each.
        let row = match self {
            Self::ApiDown => ("api-down", "Blink's API is gone", Calls(API, Effect::Drop)),
            Self::ApiSlow => ("api-slow", "The API takes 5 seconds", Calls(API, Effect::Delay { ms: 5000 })),
            Self::ApiLimited => ("api-limited", "The API says 429", Calls(API, Effect::Answer(limited))),
            Self::ApiUnavailable => ("api-unavailable", "The API says 503", Calls(API, Effect::Answer(busy))),
            Self::ApiHtml => ("api-html", "The API answers with a web page", Calls(API, Effect::Answer(html))),
            Self::WebsocketDown => ("websocket-down", "The WebSocket is cut", Calls(&[Face::WsConnect], Effect::Drop)),
            Self::HydraDown => ("hydra-down", "Hydra is gone", Calls(HYDRA, Effect::Drop)),
            Self::DealerDown => ("dealer-down", "The dollar dealer is gone", Inside(|inside| &mut inside.dealer)),
            Self::PriceDown => ("price-down", "There are no prices", Inside(|inside| &mut inside.price)),
            Self::LightningDown => ("lightning-down", "The Lightning node is gone", Inside(|inside| &mut inside.lightning)),
        };
        row
    }

    pub fn name(self) -> &'static str {
        self.row().0
    }

    pub fn label(self) -> &'static str {
        self.row().1
    }

    /// The faults that make it; outages are switched apart.
    pub fn faults(self) -> Vec<Fault> {
        let (name, _, breaks) = self.row();
        match breaks {
            Breaks::Calls(faces, effect) => {
                let fault = |&face| Fault::new(face, effect.clone()).named(name);
                faces.iter().map(fault).collect()
            }
            Breaks::Inside(_) => Vec::new(),
        }
    }

    pub fn outage(self, outages: &mut Outages) -> Option<&mut bool> {
        match self.row().2 {
            Breaks::Inside(which) => Some(which(outages)),
            Breaks::Calls(..) => None,
        }
    }
}
