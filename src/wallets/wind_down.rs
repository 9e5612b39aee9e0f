//! What to tell the owner of an account that Blink is moving off custody.

use crate::{
    blink::WindDown,
    i18n::Message,
    web::{Frame, Moment, Notice},
};

/// The dates, and what to do before them.
pub fn notice(plan: &WindDown, frame: &Frame) -> Notice {
    let last_receive = Moment::from_seconds(plan.receive_disabled_at).words(&frame.zone);
    let last_day = Moment::from_seconds(plan.final_deadline).words(&frame.zone);
    if plan.can_receive() {
        return Notice {
            name: "winding-down",
            urgent: false,
            text: Message::new("wallets-winding-down")
                .with("last_receive", last_receive)
                .with("last_day", last_day),
            action: export(),
        };
    }
    Notice {
        name: "receive-disabled",
        urgent: true,
        text: Message::new("wallets-receive-disabled").with("last_day", last_day),
        action: export(),
    }
}

fn export() -> Option<(String, Message)> {
    Some(("/sales.csv".to_owned(), Message::new("wallets-export")))
}
