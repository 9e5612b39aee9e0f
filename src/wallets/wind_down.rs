//! What to tell the owner of an account that Blink is moving off custody.

use crate::{
    blink::WindDown,
    web::{Moment, Notice},
    zone::Zone,
};

/// The dates, and what to do before them.
pub fn notice(plan: &WindDown, zone: &Zone) -> Notice {
    let last_receive = Moment::from_seconds(plan.receive_disabled_at).words(zone);
    let last_day = Moment::from_seconds(plan.final_deadline).words(zone);
    if plan.can_receive() {
        return Notice {
            name: "winding-down",
            urgent: false,
            text: format!(
                "Blink is closing this account: it can receive until {last_receive}. Move your money out and export your \
                 sales before {last_day}."
            ),
            action: export(),
        };
    }
    Notice {
        name: "receive-disabled",
        urgent: true,
        text: format!(
            "Blink has closed this account for receiving, so the till cannot charge. What is in it is still yours: move \
             it out and export your sales before {last_day}."
        ),
        action: export(),
    }
}

fn export() -> Option<(String, String)> {
    Some(("/sales.csv".to_owned(), "Export sales".to_owned()))
}
