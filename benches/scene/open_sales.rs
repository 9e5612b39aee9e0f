//! Open sales by the thousand, which the till would take hours to make: Blink takes sixty invoices a minute of an account.

use std::time::{Duration, Instant};

use blink_till::{clock::Clock, db, sandbox::Unit};
use futures_util::{StreamExt, stream};
use serde_json::{Value, json};

use super::Scene;

pub struct Invoice {
    pub payment_hash: String,
    payment_request: String,
    external_id: String,
}

/// Makes them as the till does, for somebody who is signed in.
pub async fn invoices(scene: &Scene, count: usize) -> Vec<Invoice> {
    let secrets = scene.control.secrets();
    let token = secrets
        .into_iter()
        .find(|secret| secret.starts_with("ory_at_"))
        .expect("somebody is signed in");
    let alice = scene.control.person("alice");
    let wallet = alice.wallet(Unit::Btc).expect("a wallet").id.clone();
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let one = |_| {
        let external_id = uuid::Uuid::new_v4().to_string();
        let input = json!({"walletId": wallet, "amount": 21, "expiresIn": 1440, "externalId": external_id});
        let query = "mutation M($input: LnInvoiceCreateInput!) { lnInvoiceCreate(input: $input) { invoice { paymentHash \
                     paymentRequest } errors { message } } }";
        let request = http
            .post(format!("{}/graphql", scene.sandbox_origin))
            .header("Oauth2-Token", &token)
            .json(&json!({"query": query, "variables": {"input": input}}));
        async move {
            let answer: Value = request.send().await.expect("an answer").json().await.expect("JSON");
            let invoice = &answer["data"]["lnInvoiceCreate"]["invoice"];
            let text = |name: &str| invoice[name].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned();
            Invoice {
                payment_hash: text("paymentHash"),
                payment_request: text("paymentRequest"),
                external_id,
            }
        }
    };
    stream::iter(0..count).map(one).buffer_unordered(8).collect().await
}

/// Writes into the tables what the till would have written.
pub async fn open_sales(scene: &Scene, invoices: &[Invoice]) {
    let alice = scene.control.person("alice");
    let wallet = alice.wallet(Unit::Btc).expect("a wallet").id.clone();
    let now = Clock::system().now();
    let db = scene.db().await;
    let mut tx = db.begin(&[]).await.expect("a transaction");
    for invoice in invoices {
        db::query(
            "insert into sales (id, account_id, form_key, receipt_token, shop, created_at, amount, unit, digits, memo, \
             status) values ($1, $2, $3, $4, 'alice', $5, 21, 'SAT', 0, '', 'waiting')",
        )
        .bind(sale_of(invoice))
        .bind(&alice.account_id)
        .bind(sale_of(invoice))
        .bind(&invoice.payment_hash)
        .bind(now)
        .execute(&mut *tx)
        .await
        .expect("a sale");
        db::query(
            "insert into attempts (id, sale_id, account_id, number, method, created_at, status, wallet, wallet_id, \
             wallet_amount, satoshis, expires_at) \
             values ($1, $2, $3, 1, 'lightning', $4, 'waiting', 'BTC', $5, 21, 21, $6)",
        )
        .bind(&invoice.external_id)
        .bind(sale_of(invoice))
        .bind(&alice.account_id)
        .bind(now)
        .bind(&wallet)
        .bind(now + 86_400_000)
        .execute(&mut *tx)
        .await
        .expect("an attempt");
        db::query("insert into lightning_invoices (attempt_id, payment_hash, payment_request) values ($1, $2, $3)")
            .bind(&invoice.external_id)
            .bind(&invoice.payment_hash)
            .bind(&invoice.payment_request)
            .execute(&mut *tx)
            .await
            .expect("an invoice");
    }
    tx.commit().await.expect("committed");
    db.close().await;
}

/// Any id does; this one is at hand.
pub fn sale_of(invoice: &Invoice) -> String {
    format!("s{}", invoice.external_id)
}

/// How long it takes from then until so many are marked paid.
pub async fn marked_paid(scene: &Scene, sales: usize, begun: Instant) -> Duration {
    let db = scene.db().await;
    let sales = i64::try_from(sales).expect("few");
    loop {
        let paid = db
            .count("select count(*) from attempts where status = 'paid'")
            .await
            .expect("a count");
        if paid == sales {
            let took = begun.elapsed();
            db.close().await;
            return took;
        }
        assert!(
            begun.elapsed() < Duration::from_secs(600),
            "only {paid} are marked paid"
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
