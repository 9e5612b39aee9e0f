//! A sign-in that ends by itself: whoever meets it first, its browser is told why, and nothing that was done is lost.

use std::time::{Duration, Instant};

use blink_till::config::SecretKeys;
use reqwest::StatusCode;

use crate::{
    counter::SATS,
    customer::{eventually, ledger_read_again},
    key::with_keys,
    support::{Browser, Page, Till},
};

/// What this page says of a sign-in that ended.
fn farewell(page: &Page) -> String {
    page.notice("session-ended")
        .map_or_else(String::new, |notice| notice.text)
}

/// Time passes until something of the till's own has met that no grant is good any more.
async fn until_nobody_is_signed_in(till: &Till) {
    let is_nobody = async || till.rows("grants").await == 0;
    eventually(async || {
        till.advance(Duration::from_secs(60));
        // A renewal that takes longer than its lease sends nothing: it has to have its turn between two moves.
        let patience = Instant::now() + Duration::from_millis(250);
        while !is_nobody().await && Instant::now() < patience {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        is_nobody().await
    })
    .await;
}

#[tokio::test]
async fn a_key_that_ended_while_nobody_looked_is_told_of_when_its_browser_comes() {
    let till = with_keys().await;
    let key = till.control().make_api_key("alice", &["read", "receive"], None);
    let owner = till.browser();
    owner.signed_in_by_key(&key).await;
    ledger_read_again(&till).await;
    till.control().revoke_api_key(&key);
    until_nobody_is_signed_in(&till).await;
    let front = owner.get("/").await;
    assert_eq!(front.data_page(), "landing");
    assert!(farewell(&front).contains("API key"), "{}", front.body);
    assert_eq!(owner.get("/wallets").await.location().path(), "/login");
    assert!(farewell(&owner.get("/login/key").await).contains("revoked"));
    let another = till.control().make_api_key("alice", &["read", "receive"], None);
    assert_eq!(farewell(&owner.signed_in_by_key(&another).await), "", "it was told");
    assert_eq!(farewell(&till.browser().get("/").await), "", "to nobody else");
}

#[tokio::test]
async fn an_app_that_was_removed_while_nobody_looked_is_told_of_as_well() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    ledger_read_again(&till).await;
    till.remove_app_of("alice").await;
    until_nobody_is_signed_in(&till).await;
    assert!(farewell(&owner.get("/").await).contains("taken back"));
    let back = owner.sign_in("alice", &crate::support::ALL_SCOPES).await;
    assert!(farewell(&back).contains("taken back"), "{}", back.body);
    assert_eq!(farewell(&owner.get("/till").await), "", "once");
}

#[tokio::test]
async fn who_logs_out_or_is_ended_by_hand_is_told_nothing_of_blink() {
    let till = with_keys().await;
    let key = till.control().make_api_key("alice", &["read", "receive"], None);
    let (one, other) = (till.browser(), till.browser());
    one.signed_in_by_key(&key).await;
    other.signed_in_by_key(&key).await;
    let ended = one.post("/settings/sign-ins/end-all", &[("which", "others")]).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER);
    assert_eq!(farewell(&other.get("/").await), "");
    one.post("/logout", &[]).await;
    assert_eq!(farewell(&one.get("/").await), "");
}

#[tokio::test]
async fn a_charge_during_which_the_key_ends_leads_to_its_sale() {
    let till = with_keys().await;
    let key = till.control().make_api_key("alice", &["read", "receive"], None);
    let owner = till.browser();
    owner.signed_in_by_key(&key).await;
    let keypad = owner.get("/till").await;
    let (_, mut fields) = keypad.form("#charge");
    for (name, value) in SATS.fields() {
        fields.retain(|(other, _)| other != name);
        fields.push((name.to_owned(), value.to_owned()));
    }
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    till.control().revoke_api_key(&key);
    let made = owner.post("/sales", &fields).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let sale = made.location().path().to_owned();
    assert!(sale.starts_with("/sales/"), "{sale}");
    assert_eq!(till.control().invoices().len(), 1);
    let way_in = owner.get(&sale).await.location();
    assert_eq!(way_in.path(), "/login");
    let form = owner.visit(way_in.as_str()).await;
    assert!(farewell(&form).contains("revoked"), "{}", form.body);
    let another = till.control().make_api_key("alice", &["read", "receive"], None);
    let page = owner
        .submit(&form, "form[action='/login/key']", &[("api_key", &another)])
        .await;
    assert_eq!((page.url.path(), page.sale_status().as_str()), (&*sale, "waiting"));
    assert!(page.notice("without-sign-in").is_some());
    till.pay(&page);
    owner.sees(&page, "paid").await;
}

#[tokio::test]
async fn one_refusal_ends_every_sign_in_of_that_key_and_no_other() {
    let till = with_keys().await;
    let key = |person: &str| till.control().make_api_key(person, &["read", "receive"], None);
    let (lost, kept, kenjis) = (key("alice"), key("alice"), key("kenji"));
    let devices: Vec<Browser> = (0..3).map(|_| till.browser()).collect();
    for device in &devices {
        device.signed_in_by_key(&lost).await;
    }
    let (other, kenji) = (till.browser(), till.browser());
    other.signed_in_by_key(&kept).await;
    kenji.signed_in_by_key(&kenjis).await;
    till.control().revoke_api_key(&lost);
    assert_eq!(devices[0].get("/wallets").await.location().path(), "/login");
    assert_eq!((till.rows("grants").await, till.rows("sessions").await), (2, 2));
    for device in &devices {
        assert!(
            farewell(&device.get("/login/key").await).contains("revoked")
                || !farewell(&device.get("/").await).is_empty()
        );
    }
    for good in [&other, &kenji] {
        assert_eq!(good.get("/wallets").await.status, StatusCode::OK);
        assert_eq!(farewell(&good.get("/till").await), "");
    }
}

#[tokio::test]
async fn an_ending_is_kept_for_a_week() {
    let till = with_keys().await;
    let key = till.control().make_api_key("alice", &["read", "receive"], None);
    let owner = till.browser();
    owner.signed_in_by_key(&key).await;
    till.control().revoke_api_key(&key);
    owner.get("/wallets").await;
    let kept = async || till.count("select count(*) from endings").await;
    assert_eq!(kept().await, 1);
    till.advance(Duration::from_secs(6 * 24 * 3600));
    assert!(!farewell(&owner.get("/").await).is_empty());
    till.advance(Duration::from_secs(2 * 24 * 3600));
    eventually(async || kept().await == 0).await;
}

#[tokio::test]
async fn a_till_without_the_key_that_sealed_a_sign_in_says_so_and_not_that_its_disk_is_full() {
    let mut till = Till::start_with(|config| config.secret_keys = SecretKeys(vec![[1; 32]])).await;
    let owner = till.signed_in("alice").await;
    till.config.secret_keys = SecretKeys(vec![[2; 32]]);
    till.start_again().await;
    for path in ["/till", "/wallets", "/sales"] {
        let page = owner.get(path).await;
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{path}");
        assert!(
            page.body.contains("TILL_SECRET_KEYS") && !page.body.contains("database"),
            "{}",
            page.body
        );
        assert!(!page.header("retry-after").is_empty());
    }
    till.config.secret_keys = SecretKeys(vec![[2; 32], [1; 32]]);
    till.start_again().await;
    assert_eq!(owner.get("/till").await.status, StatusCode::OK);
}
