//! What a feed card says: CardKit, as the vendor's "CardKit" and "Client Actions" have it.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use url::form_urlencoded::byte_serialize;

use crate::{i18n::Language, sales::Sale};

/// The till's green for "paid".
const RIBBON: &str = "#1a7f37";

/// "Payment received", for one user. No memo: that is between the shop and its customer.
pub fn payment_received(sale: &Sale, category: &str, user_id: &str, sale_address: &str, language: Language) -> Value {
    let amount = sale.amount.words(language);
    let way = language.text(sale.decisive().method.words());
    json!({
        "category": category,
        "user_ids": [user_id],
        "external_id": format!("sale-{}", sale.id),
        "notification_title": language.text("work-card-title"),
        "notification_text": amount,
        "body": {
            "ribbon_color": RIBBON,
            "sections": [
                {"type": "header", "title": language.text("work-card-title")},
                {"type": "labelled_text", "label": language.text("work-card-amount"), "value": format!("{amount} ({way})")},
                {"type": "buttons", "data": [{"label": language.text("work-card-open"), "client_action": link_to(sale_address)}]},
            ],
        },
    })
}

/// Opens a page in the browser, where the cashier's session is.
fn link_to(address: &str) -> String {
    let encoded: String = byte_serialize(STANDARD.encode(address).as_bytes()).collect();
    format!("blink:link?url={encoded}&action=open")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_base64_escaped() {
        assert_eq!(
            link_to("https://pos.example/s/1"),
            "blink:link?url=aHR0cHM6Ly9wb3MuZXhhbXBsZS9zLzE%3D&action=open"
        );
    }
}
