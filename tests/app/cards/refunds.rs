//! Giving back: the owner's, never twice, and never by somebody's say-so.

use std::time::Duration;

use blink_till::{
    clock::Clock,
    sandbox::{Effect, Face, Fault, How},
};
use reqwest::StatusCode;

use super::EUROS;
use crate::{
    books,
    counter::SATS,
    customer::eventually,
    orders::parked,
    support::{Browser, Page, Till, fresh_postgres},
};

const DAY: Duration = Duration::from_secs(24 * 3600);

impl Till {
    /// A sale that was paid by card, on its page.
    async fn paid_by_card(&self, owner: &Browser) -> Page {
        let sale = owner.charged_with_card(EUROS).await;
        self.pays(How::Card).await;
        owner.sees(&sale, "paid").await;
        owner.may_refund(&sale).await
    }

    fn given_back(&self) -> i64 {
        self.control().card_transactions()[0].refunded
    }
}

impl Browser {
    /// Fills in the refund's form and sends it, without going on.
    async fn refunds(&self, sale: &Page, amount: &str) -> Page {
        self.refunds_by("form[action$='/refund']", sale, amount).await
    }

    /// The form is there a moment after the payment itself.
    async fn may_refund(&self, sale: &Page) -> Page {
        eventually(async || self.get(sale.url.path()).await.has("form[action$='/refund']")).await;
        self.get(sale.url.path()).await
    }

    async fn refunds_by(&self, form: &str, sale: &Page, amount: &str) -> Page {
        let (action, mut fields) = sale.form(form);
        fields.retain(|(name, _)| name == "key" || name == "payment");
        assert_eq!(fields.len(), 2, "a one-time key, and which payment");
        fields.extend([("amount", amount), ("confirm", "yes")].map(|(name, value)| (name.into(), value.into())));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        self.post(action.path(), &fields).await
    }
}

#[tokio::test]
async fn the_owner_gives_all_of_a_card_payment_back() {
    let (till, owner) = Till::with_cards().await;
    let sale = till.paid_by_card(&owner).await;
    let given = owner.refunds(&sale, "").await;
    assert_eq!(
        (given.status, given.location().path()),
        (StatusCode::SEE_OTHER, sale.url.path())
    );
    assert_eq!(till.given_back(), 1234);
    let page = owner.get(sale.url.path()).await;
    assert_eq!(page.sale_status(), "paid", "a paid status is never left");
    let line = page.one("[data-refund=done]");
    assert!(line.text.contains("12.34 EUR"), "{}", line.text);
    assert!(!page.has("form[action$='/refund']"), "nothing is left");
    let again = owner.refunds(&sale, "").await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "the same form again");
    let more = owner
        .post(
            &format!("{}/refund", sale.url.path()),
            &[("amount", ""), ("confirm", "yes")],
        )
        .await;
    assert_eq!(more.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(till.given_back(), 1234);
    assert_eq!(
        till.count("select count(*) from card_refund_events where state = 'done'")
            .await,
        1
    );
}

#[tokio::test]
async fn parts_are_given_back_until_nothing_is_left() {
    let (till, owner) = Till::with_cards().await;
    let sale = till.paid_by_card(&owner).await;
    for (amount, status, left) in [
        ("2,50", 303, 250),
        ("9.85", 422, 250),
        ("0", 422, 250),
        ("-1", 422, 250),
        ("1,500.00", 422, 250),
        ("1.234,50", 422, 250),
        ("9.83", 303, 1233),
        ("0.02", 422, 1233),
        ("", 303, 1234),
    ] {
        let page = owner.get(sale.url.path()).await;
        let answer = owner.refunds(&page, amount).await;
        assert_eq!(answer.status.as_u16(), status, "{amount}: {}", answer.body);
        assert_eq!(till.given_back(), left, "{amount}");
        if status == 422 {
            assert!(answer.notice("refund-refused").is_some() && answer.sale_status() == "paid");
            let typed = answer.one("details[open] form[action$='/refund'] [name=amount]");
            assert_eq!(typed.attribute("value"), amount, "it comes back");
        }
    }
    let done = owner.get(sale.url.path()).await.select("[data-refund=done]");
    assert_eq!(done.len(), 3);
    assert!(done.iter().any(|line| line.text.contains("2.50 EUR")), "{done:?}");
}

#[tokio::test]
async fn after_a_day_it_is_refunded_instead_of_undone() {
    let (till, owner) = Till::with_cards().await;
    let sale = till.paid_by_card(&owner).await;
    till.advance(DAY);
    let page = owner.get(sale.url.path()).await;
    assert_eq!(owner.refunds(&page, "").await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        (
            till.given_back(),
            till.asked(Face::Cards, "refund"),
            till.asked(Face::Cards, "cancel")
        ),
        (1234, 1, 0)
    );
}

#[tokio::test]
async fn one_form_gives_back_once_however_often_it_is_sent() {
    let (till, owner) = Till::with_cards().await;
    let sale = till.paid_by_card(&owner).await;
    let sent = (0..4).map(|_| owner.refunds(&sale, "1.00"));
    for answer in futures_util::future::join_all(sent).await {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    }
    assert_eq!(till.given_back(), 100);
}

#[tokio::test]
async fn nothing_is_given_back_unconfirmed_or_of_what_was_not_paid_by_card() {
    let (till, owner) = Till::with_cards().await;
    let sale = till.paid_by_card(&owner).await;
    let path = format!("{}/refund", sale.url.path());
    for form in [&[("amount", "1")][..], &[("amount", "1"), ("confirm", "no")]] {
        assert_eq!(owner.post(&path, form).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let waiting = owner.charged_with_card(EUROS).await;
    let lightning = owner.charged(SATS).await;
    till.pay(&lightning);
    owner.sees(&lightning, "paid").await;
    let bank = owner.charged_with_card(EUROS).await;
    till.pays(How::Bank).await;
    eventually(async || owner.sees(&bank, "paid").await.has("#status [data-paid-by=bank]")).await;
    assert!(!owner.get(bank.url.path()).await.has("form[action$='/refund']"));
    for sale in [&waiting, &lightning, &bank] {
        let path = format!("{}/refund", sale.url.path());
        let answer = owner.post(&path, &[("confirm", "yes")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.body);
    }
    assert!(
        till.control()
            .card_transactions()
            .iter()
            .all(|transaction| transaction.refunded == 0)
    );
}

#[tokio::test]
async fn what_the_vendor_refuses_is_told_and_can_be_tried_again() {
    let (till, owner) = Till::with_cards().await;
    let sale = till.paid_by_card(&owner).await;
    till.control()
        .put(till.answers("refund", 400, r#"{"error":"Not today"}"#).times(1));
    let refused = owner.refunds(&sale, "1.00").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused
            .notice("refund-refused")
            .expect("a notice")
            .text
            .contains("Not today")
    );
    assert!(refused.has("[data-refund=refused]"));
    let page = owner.get(sale.url.path()).await;
    assert_eq!(owner.refunds(&page, "").await.status, StatusCode::SEE_OTHER);
    assert_eq!(till.given_back(), 1234, "all of it is left after a refusal");
}

#[tokio::test]
async fn the_vendors_own_words_are_a_short_line_that_turns_nothing_round() {
    let (till, owner) = Till::with_cards().await;
    let sale = till.paid_by_card(&owner).await;
    let tricky = format!("RUE\u{202e} 00.9\u{0}\u{2066}👩\u{200d}🍳\r\n{}", "é".repeat(10_000));
    let words = serde_json::json!({ "error": tricky }).to_string();
    till.control().put(till.answers("refund", 400, &words).times(1));
    let refused = owner.refunds(&sale, "1.00").await;
    let notice = refused.notice("refund-refused").expect("a notice").text;
    assert!(
        notice.contains("RUE 00.9") && notice.contains("👩\u{200d}🍳"),
        "{notice}"
    );
    assert!(notice.chars().count() < 240, "{}", notice.len());
    let marks = |c: char| matches!(c, '\u{0}' | '\u{202e}' | '\u{2066}');
    assert!(!refused.body.contains(marks) && refused.body.matches('é').count() < 500);
}

#[tokio::test]
async fn after_an_unclear_answer_nothing_is_sent_again() {
    let (till, owner) = Till::with_cards().await;
    let sale = till.paid_by_card(&owner).await;
    till.control()
        .put(Fault::new(Face::Cards, Effect::Drop).on("refund").after().times(1));
    let unclear = owner.refunds(&sale, "12.00").await;
    assert_eq!(unclear.status, StatusCode::BAD_GATEWAY);
    assert!(unclear.notice("refund-unclear").is_some() && unclear.has("[data-refund=unclear]"));
    assert_eq!(till.given_back(), 1200, "it had been executed");
    for _ in 0..3 {
        till.advance(Duration::from_secs(120));
        owner.get(sale.url.path()).await;
    }
    assert_eq!(till.asked(Face::Cards, "refund"), 1);
    let page = owner.get(sale.url.path()).await;
    assert_eq!(
        owner.refunds(&page, "0.35").await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(owner.refunds(&page, "0.34").await.status, StatusCode::SEE_OTHER);
    assert_eq!(till.given_back(), 1234);
}

#[tokio::test]
async fn what_the_vendor_said_of_a_refund_counts_though_it_was_given_up_before() {
    let (till, owner) = Till::with_cards().await;
    let sale = till.paid_by_card(&owner).await;
    let barrier = "asked".to_owned();
    till.control()
        .put(Fault::new(Face::Cards, Effect::Hold { barrier }).on("refund").times(1));
    let refund = owner.refunds(&sale, "12.00");
    let given_up = async {
        till.control().wait_held("asked", 1).await;
        till.changes("update card_refunds set created_at = created_at - 121000")
            .await;
        // Whoever watches comes for this one, and gives up what is as old.
        owner.charged_with_card(EUROS).await;
        eventually(async || owner.get(sale.url.path()).await.has("[data-refund=unclear]")).await;
        till.control().release("asked");
    };
    let (refunded, ()) = tokio::join!(refund, given_up);
    assert_eq!(refunded.status, StatusCode::SEE_OTHER, "{}", refunded.body);
    let page = owner.get(sale.url.path()).await;
    assert!(page.has("[data-refund=done]") && !page.has("[data-refund=unclear]"));
    let events = "select count(*) from card_refund_events where state <> 'asked'";
    assert_eq!(till.count(events).await, 2, "both on record, each once");
    assert_eq!(till.given_back(), 1200);
}

#[tokio::test]
async fn a_transaction_that_somebody_named_is_taken_only_if_the_vendor_shows_our_reference() {
    let (till, owner) = Till::with_cards().await;
    let other = till.paid_by_card(&owner).await;
    let others = till.control().card_transactions()[0].id.clone();
    till.without_notifications();
    let sale = owner.charged_with_card(EUROS).await;
    till.pays(How::Card).await;
    let url = till.paylink().notification_url.expect("an address");
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    let knock = async |transaction: &str| {
        let body = format!(r#"{{"transaction_id":"{transaction}","status":"Paid"}}"#);
        let answer = client.post(&url).body(body).send().await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::OK);
    };
    knock(&others).await;
    owner
        .sees_while(&sale, "paid", || till.advance(Duration::from_secs(1)))
        .await;
    let page = owner.may_refund(&sale).await;
    let refused = owner.refunds(&page, "").await;
    assert_eq!(
        refused.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "another sale's transaction"
    );
    assert!(
        till.control()
            .card_transactions()
            .iter()
            .all(|known| known.refunded == 0)
    );
    knock(&till.control().card_transactions()[0].id).await;
    assert_eq!(owner.refunds(&page, "").await.status, StatusCode::SEE_OTHER);
    assert_eq!(till.given_back(), 1234);
    assert_eq!(owner.get(other.url.path()).await.select("[data-refund]").len(), 0);
}

#[tokio::test]
async fn a_paylink_that_names_its_transaction_is_enough() {
    let (till, owner) = Till::with_cards().await;
    till.without_notifications();
    let sale = owner.charged_with_card(EUROS).await;
    till.pays(How::Card).await;
    let id = &till.control().card_transactions()[0].id;
    let body = format!(
        r#"{{"data":{{"id":1,"status":"paid","amount":12.34,"currency":"eur","payment_method":["card_payment"],
            "transaction_id":"{id}"}}}}"#
    );
    till.control().put(till.answers("read", 200, &body));
    owner
        .sees_while(&sale, "paid", || till.advance(Duration::from_secs(1)))
        .await;
    let page = owner.may_refund(&sale).await;
    assert_eq!(owner.refunds(&page, "2.50").await.status, StatusCode::SEE_OTHER);
    assert_eq!(till.given_back(), 250);
}

#[tokio::test]
async fn paid_twice_by_card_each_payment_has_its_own_way_back() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    let first = till.paylink().id;
    // The customer is in the middle of paying: such a link the vendor does not cancel.
    till.pays(How::Decline).await;
    let run_out = owner
        .sees_while(&sale, "expired", || till.advance(Duration::from_secs(60)))
        .await;
    owner.submit(&run_out, "form[action$='/renew']", &[]).await;
    assert_eq!(owner.presses_card(&sale).await.status, StatusCode::SEE_OTHER);
    let second = till.paylink().id;
    till.pays(How::Decline).await;
    assert!(till.control().pay_paylink(first, How::Card).await);
    let late = owner.sees(&sale, "paid-late").await;
    assert!(!late.has("[data-card-link]"), "the younger page is over");
    assert_eq!(
        till.count("select count(*) from attempts where status in ('creating', 'waiting')")
            .await,
        0
    );
    assert!(till.control().pay_paylink(second, How::Card).await);
    eventually(async || {
        till.advance(Duration::from_secs(2));
        let page = owner.get(sale.url.path()).await;
        page.notice("paid-twice").is_some() && page.select("form[action$='/refund']").len() == 2
    })
    .await;
    let page = owner.get(sale.url.path()).await;
    let ids: Vec<String> = page
        .select("form[action$='/refund'] input[name=amount]")
        .iter()
        .map(|input| input.attribute("id").to_owned())
        .collect();
    assert_ne!(ids[0], ids[1]);
    let form = "[data-card-payment]:last-of-type form[action$='/refund']";
    assert_eq!(
        owner.refunds_by(form, &page, "1.00").await.status,
        StatusCode::SEE_OTHER
    );
    let given: Vec<i64> = till
        .control()
        .card_transactions()
        .iter()
        .map(|known| known.refunded)
        .collect();
    assert_eq!(given, [100, 0], "the second payment, newest first");
    let path = format!("{}/refund", sale.url.path());
    let unnamed = owner.post(&path, &[("confirm", "yes")]).await;
    assert_eq!(unnamed.status, StatusCode::SEE_OTHER, "{}", unnamed.body);
    let given: Vec<i64> = till
        .control()
        .card_transactions()
        .iter()
        .map(|known| known.refunded)
        .collect();
    assert_eq!(given, [1234, 0]);
    let form = "form[action$='/refund']";
    assert_eq!(
        owner.refunds_by(form, &page, "2.00").await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        till.control().card_transactions()[1].refunded,
        200,
        "the first one's own form"
    );
}

#[tokio::test]
async fn a_timeout_or_a_conflict_at_the_vendor_is_no_refusal() {
    let (till, owner) = Till::with_cards().await;
    let sale = till.paid_by_card(&owner).await;
    for (status, amount) in [(408, "1.00"), (409, "2.00")] {
        let page = owner.get(sale.url.path()).await;
        till.control().put(till.answers("refund", status, "{}").times(1));
        let unclear = owner.refunds(&page, amount).await;
        assert_eq!(unclear.status, StatusCode::BAD_GATEWAY, "{status}");
        assert!(unclear.notice("refund-unclear").is_some());
    }
    assert_eq!(
        owner.get(sale.url.path()).await.select("[data-refund=unclear]").len(),
        2
    );
}

/// What the history says of its only day, in minor units of what sales were made in.
async fn day(owner: &Browser) -> Vec<String> {
    let sums = owner.get("/sales").await.select("tr.day .sums data");
    sums.iter().map(|sum| sum.attribute("value").to_owned()).collect()
}

/// The sum of the export's amounts, in minor units as well.
async fn exported(owner: &Browser) -> i64 {
    let table = books::export(owner, "").await;
    let minor = |amount: &str| -> i64 { amount.replace('.', "").parse().unwrap_or(0) };
    books::column(&table, "amount").into_iter().map(minor).sum()
}

#[tokio::test]
async fn the_history_the_day_the_sale_and_the_receipt_say_what_was_given_back() {
    let (till, owner) = Till::with_cards().await;
    let sale = till.paid_by_card(&owner).await;
    assert!(!sale.has("[data-given-back]"));
    assert_eq!(owner.refunds(&sale, "2.34").await.status, StatusCode::SEE_OTHER);
    let page = owner.get(sale.url.path()).await;
    let receipt = page.one("a[href^='/receipts/']").attribute("href").to_owned();
    for page in [page, owner.get("/sales").await, till.browser().get(&receipt).await] {
        let said = page.one("[data-given-back]").text;
        assert!(said.contains("2.34"), "{said}");
    }
    assert_eq!(day(&owner).await, ["1000"]);
    assert_eq!(exported(&owner).await, 1000);
    // Nobody knows whether this was given back: it counts, and no receipt says so.
    till.control().put(till.answers("refund", 500, "{}").times(1));
    let page = owner.get(sale.url.path()).await;
    assert_eq!(owner.refunds(&page, "1.00").await.status, StatusCode::BAD_GATEWAY);
    let receipt = till.browser().get(&receipt).await.one("[data-given-back]").text;
    assert!(receipt.contains("2.34"), "{receipt}");
    assert_eq!(
        (day(&owner).await, exported(&owner).await),
        (vec!["900".to_owned()], 900)
    );
    // What the vendor refused is not given back.
    till.control()
        .put(till.answers("refund", 422, r#"{"message": "No"}"#).times(1));
    let page = owner.get(sale.url.path()).await;
    assert_eq!(
        owner.refunds(&page, "3.00").await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        (day(&owner).await, exported(&owner).await),
        (vec!["900".to_owned()], 900)
    );
}

#[tokio::test]
async fn paid_by_card_and_by_lightning_and_the_card_given_back_it_is_a_sale_by_lightning() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    let code = till.invoice_of(&sale).payment_hash;
    till.pays(How::Card).await;
    owner.sees(&sale, "paid").await;
    let forced = blink_till::sandbox::Payment {
        force: true,
        ..Default::default()
    };
    till.control().pay_with(&code, &forced).expect("taken");
    let path = sale.url.path();
    eventually(async || owner.get(path).await.notice("paid-twice").is_some()).await;
    let page = owner.may_refund(&sale).await;
    assert_eq!(page.one("[data-paid-by]").attribute("data-paid-by"), "card");
    assert!(!page.has("[data-into]"), "a card's money goes into no wallet");
    assert_eq!((day(&owner).await[0].as_str(), exported(&owner).await), ("1234", 1234));
    assert_eq!(owner.refunds(&page, "2.34").await.status, StatusCode::SEE_OTHER);
    let page = owner.get(path).await;
    assert!(page.notice("paid-twice").is_some());
    assert_eq!((day(&owner).await[0].as_str(), exported(&owner).await), ("1234", 1234));
    assert_eq!(owner.refunds(&page, "").await.status, StatusCode::SEE_OTHER);
    let page = owner.get(path).await;
    assert!(page.notice("paid-twice").is_none(), "what came twice went once");
    assert_eq!(page.one("[data-paid-by]").attribute("data-paid-by"), "lightning");
    let history = owner.get("/sales").await;
    assert_eq!(history.one("[data-paid-by]").attribute("data-paid-by"), "lightning");
    assert!(!history.has("td .badge.bad"));
    let receipt = page.one("a[href^='/receipts/']").attribute("href").to_owned();
    let receipt = till.browser().get(&receipt).await;
    assert_eq!(receipt.one("[data-paid-by]").attribute("data-paid-by"), "lightning");
    assert!(!receipt.has("[data-given-back]"), "of this payment all is there");
    assert_eq!((day(&owner).await[0].as_str(), exported(&owner).await), ("1234", 1234));
    let table = books::export(&owner, "").await;
    assert_eq!(books::column(&table, "amount"), ["12.34", "12.34", "-2.34", "-10.00"]);
    assert_eq!(books::column(&table, "paid_twice"), ["", "yes", "", ""]);
}

#[tokio::test]
async fn of_an_order_that_was_paid_as_two_sales_one_is_given_back_and_nobody_asks_for_the_other() {
    let (till, owner) = Till::with_cards().await;
    let order = parked(&owner, "Table 4", &[("amount", "12.34"), ("unit", "EUR")]).await;
    let path = format!("/till?order={order}");
    let first = owner.submit(&owner.get(&path).await, "#charge", &[]).await;
    owner.submit(&first, "form[action$='/cancel']", &[]).await;
    let second = owner.submit(&owner.get(&path).await, "#charge", &[]).await;
    owner.presses_card(&second).await;
    till.pays(How::Card).await;
    owner.sees(&second, "paid").await;
    till.pay_late(&first);
    owner.sees(&first, "paid-late").await;
    let twice = async || {
        let mut told = Vec::new();
        for sale in [&first, &second] {
            told.push(owner.get(sale.url.path()).await.notice("paid-twice").is_some());
        }
        told
    };
    assert_eq!(twice().await, [true, true]);
    let page = owner.may_refund(&second).await;
    assert_eq!(owner.refunds(&page, "").await.status, StatusCode::SEE_OTHER);
    assert_eq!(twice().await, [false, false]);
}

#[tokio::test]
async fn what_was_given_back_is_a_row_of_the_export_below_zero() {
    let (till, owner) = Till::with_cards().await;
    let sale = till.paid_by_card(&owner).await;
    assert_eq!(owner.refunds(&sale, "2.34").await.status, StatusCode::SEE_OTHER);
    let table = books::export(&owner, "status=paid").await;
    let column = |name| books::column(&table, name);
    assert_eq!(column("status"), ["paid", "refunded"]);
    assert_eq!(column("amount"), ["12.34", "-2.34"]);
    assert_eq!(column("sale_id")[0], column("sale_id")[1]);
    assert!(column("sats").iter().all(|sats| sats.is_empty()), "no sats came");
}

/// Each by a form of its own, which both find that all of it is left.
#[tokio::test]
async fn many_refunds_of_one_payment_at_once_give_it_back_once() {
    let Some(database) = fresh_postgres().await else { return };
    let till = Till::start_at(Clock::system(), |config| config.database = database).await;
    let (till, owner) = till.taking_cards().await;
    let sale = till.paid_by_card(&owner).await;
    let mut forms = Vec::new();
    for _ in 0..8 {
        forms.push(owner.get(sale.url.path()).await);
    }
    let sent: Vec<_> = forms
        .into_iter()
        .map(|form| {
            let owner = owner.clone();
            // A page is not to be taken along from one thread to another; its form is.
            let (action, mut fields) = form.form("form[action$='/refund']");
            fields.retain(|(name, _)| name == "key" || name == "payment");
            fields.extend([("amount", ""), ("confirm", "yes")].map(|(name, value)| (name.into(), value.into())));
            tokio::spawn(async move {
                let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
                owner.post(action.path(), &fields).await.status
            })
        })
        .collect();
    let mut given = 0;
    for answer in sent {
        given += usize::from(answer.await.expect("no panic") == StatusCode::SEE_OTHER);
    }
    let on_record = "select count(*) from card_refunds where state <> 'refused'";
    assert_eq!((given, till.count(on_record).await, till.given_back()), (1, 1, 1234));
}
