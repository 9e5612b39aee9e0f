//! A receipt that is one: who sold it, as they were when they did, its number and day, and ways to take it along.

use reqwest::StatusCode;

use crate::{
    counter::SATS,
    shop_settings::WHOLE,
    support::{Browser, Page, Till},
};

impl Till {
    /// The receipt of a sale that was charged and paid.
    async fn receipt(&self, owner: &Browser) -> (String, Page) {
        let sale = owner.charged(SATS).await;
        self.pay(&sale);
        let paid = owner.sees(&sale, "paid").await;
        let link = paid.one("a[href^='/receipts/']").attribute("href").to_owned();
        let receipt = self.browser().get(&link).await;
        assert_eq!(receipt.status, StatusCode::OK);
        (link, receipt)
    }
}

#[tokio::test]
async fn a_receipt_keeps_the_header_that_it_was_sold_with() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let (without, _) = till.receipt(&owner).await;
    owner.sets(&WHOLE[..4]).await;
    let (first, receipt) = till.receipt(&owner).await;
    let header = |page: &Page| page.one("[data-receipt-header]").text;
    assert_eq!(
        header(&receipt),
        "Café Ångström & Söhne Calle 1 San Salvador NIT 0614-010190-101-1"
    );
    assert_eq!(receipt.one("[data-receipt-footer]").text, "Thank you!");
    // Saving what is the same makes no other header.
    owner.sets(&WHOLE[..4]).await;
    assert_eq!(till.count("select count(*) from receipt_headers").await, 1);
    owner
        .sets(&[
            ("name", "Moved"),
            ("address", ""),
            ("tax_number", ""),
            ("receipt_footer", ""),
        ])
        .await;
    let (_, second) = till.receipt(&owner).await;
    assert_eq!(header(&second), "Moved");
    assert!(!second.has("[data-receipt-footer]") && !second.has("[data-tax-number]"));
    let again = till.browser().get(&first).await;
    assert_eq!(header(&again), header(&receipt), "as it was sold");
    assert_eq!(again.one("[data-receipt-footer]").text, "Thank you!");
    let before = till.browser().get(&without).await;
    assert_eq!(header(&before), "alice", "from before the shop had any");
}

#[tokio::test]
async fn a_receipt_has_a_number_its_day_in_the_shop_s_zone_and_its_proof_folded_away() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner.sets(&[("time_zone", "Pacific/Auckland")]).await;
    let (_, receipt) = till.receipt(&owner).await;
    let number = receipt
        .one("[data-receipt-number]")
        .attribute("data-receipt-number")
        .to_owned();
    assert_eq!(number.len(), 8);
    let found: i64 = blink_till::db::query_scalar("select count(*) from sales where upper(substr(id, 1, 8)) = $1")
        .bind(&number)
        .fetch_one(&till.db.read)
        .await
        .expect("a count");
    assert_eq!(found, 1);
    assert_eq!(receipt.one("body").attribute("data-time-zone"), "Pacific/Auckland");
    assert!(receipt.has("details.proof:not([open]) code"));
    assert!(
        receipt.has("[data-copy-mark][hidden]"),
        "a copy is what was printed before"
    );
    assert!(receipt.has("[data-print]"));
}

#[tokio::test]
async fn a_receipt_of_an_amount_alone_says_its_total_once() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let (_, receipt) = till.receipt(&owner).await;
    let totals = receipt.select("[data-total] data");
    assert_eq!(totals.len(), 1, "{}", receipt.body);
    assert_eq!(totals[0].attribute("value"), "2500");
}

#[tokio::test]
async fn a_receipt_is_taken_along_by_code_by_mail_or_by_sharing() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner.sets(&[("name", "Tom & Jerry?")]).await;
    let (link, receipt) = till.receipt(&owner).await;
    let address = till.url(&link).to_string();
    assert!(receipt.has(".take-along svg") && !receipt.one(".take-along figcaption").text.is_empty());
    assert_eq!(receipt.one("[data-share-link]").attribute("data-share-link"), address);
    let letter: url::Url = receipt
        .one("[data-mail]")
        .attribute("href")
        .parse()
        .expect("an address");
    assert_eq!((letter.scheme(), letter.path()), ("mailto", ""));
    let fields: Vec<_> = letter.query_pairs().into_owned().collect();
    let expected = [("subject", "Receipt of Tom & Jerry?"), ("body", &address)];
    assert_eq!(
        fields,
        expected.map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
}
