//! What to tell the owner of an account that Blink is moving off custody.

use crate::{
    blink::WindDown,
    i18n::Language,
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
            text: frame
                .t("wallets-winding-down")
                .with("last_receive", last_receive)
                .with("last_day", last_day)
                .plain(),
            action: export(frame.language),
        };
    }
    Notice {
        name: "receive-disabled",
        urgent: true,
        text: frame.t("wallets-receive-disabled").with("last_day", last_day).plain(),
        action: export(frame.language),
    }
}

fn export(language: Language) -> Option<(String, String)> {
    Some(("/sales.csv".to_owned(), language.text("wallets-export").to_owned()))
}
