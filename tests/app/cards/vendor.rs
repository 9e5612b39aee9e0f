//! What the vendor does: tokens that end, answers that are lost, odd or late, limits.

use std::time::Duration;

use blink_till::{
    config::PaymentStyle,
    sandbox::{Answer, Effect, Face, Fault, How},
};
use reqwest::StatusCode;

use super::EUROS;
use crate::{
    counter::Typed,
    customer::eventually,
    support::{Browser, Till},
};

const SECOND: Duration = Duration::from_secs(1);

/// Presses card on a new sale; what it answered.
async fn press(owner: &Browser) -> (crate::support::Page, crate::support::Page) {
    let sale = owner.charged(EUROS).await;
    let pressed = owner.presses_card(&sale).await;
    (sale, pressed)
}

#[tokio::test]
async fn a_token_is_made_once_however_many_need_it_and_renewed_before_it_ends() {
    let (till, owner) = Till::with_cards().await;
    assert_eq!(till.asked(Face::Cards, "token"), 1, "the keys' proof is kept");
    till.control().end_card_tokens();
    let mut sales = Vec::new();
    for number in 1..=4 {
        let amount = format!("{number}.00");
        sales.push(
            owner
                .charged(Typed {
                    amount: &amount,
                    ..EUROS
                })
                .await,
        );
    }
    let presses = sales.iter().map(|sale| owner.presses_card(sale));
    for pressed in futures_util::future::join_all(presses).await {
        assert_eq!(pressed.status, StatusCode::SEE_OTHER, "{}", pressed.body);
    }
    assert_eq!(
        till.asked(Face::Cards, "token"),
        2,
        "a 401 gets a new one, once for all"
    );
    assert_eq!(till.control().paylinks().len(), 4);
    // Half an hour is its life: renewed within the last two minutes, and not before.
    till.advance(28 * 60 * SECOND - 10 * SECOND);
    assert_eq!(press(&owner).await.1.status, StatusCode::SEE_OTHER);
    assert_eq!(till.asked(Face::Cards, "token"), 2);
    till.advance(65 * SECOND);
    assert_eq!(press(&owner).await.1.status, StatusCode::SEE_OTHER);
    assert_eq!(till.asked(Face::Cards, "token"), 3);
}

#[tokio::test]
async fn a_short_token_is_not_renewed_at_every_call() {
    let till = Till::start().await;
    till.control().set_card_token_life(80);
    let owner = till.signed_in("alice").await;
    owner.types_card_keys(&till, 0, "EUR").await;
    for _ in 0..3 {
        assert_eq!(press(&owner).await.1.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(till.asked(Face::Cards, "token"), 1);
}

#[tokio::test]
async fn keys_that_are_refused_meanwhile_are_told_and_the_invoice_stays() {
    let (till, owner) = Till::with_cards().await;
    till.control().end_card_tokens();
    till.control().put(
        till.answers("token", 401, r#"{"error":"Unauthorised request"}"#)
            .named("no"),
    );
    let (sale, pressed) = press(&owner).await;
    assert_eq!(pressed.status, StatusCode::BAD_GATEWAY);
    assert!(pressed.notice("card-refused").expect("a notice").text.contains("keys"));
    assert!(pressed.has("[data-payment-request]") && pressed.has("form[action$='/card']"));
    assert_eq!(till.rows("attempts").await, 1, "nothing came to be");
    till.control().take("no");
    assert_eq!(owner.presses_card(&sale).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_older_dialect_creates_and_refreshes() {
    let till = Till::start_with(|config| config.integrations.payment_style = PaymentStyle::LegacyV1Pay).await;
    let owner = till.signed_in("alice").await;
    // The older answer names one currency.
    assert_eq!(
        owner.types_card_keys(&till, 0, "EUR").await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        owner.types_card_keys(&till, 0, "GBP").await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        (
            till.asked(Face::Cards, "legacy-token"),
            till.asked(Face::Cards, "token")
        ),
        (2, 0)
    );
    till.control()
        .change_person("alice", |person| "GBP".clone_into(&mut person.display_currency));
    let owner = till.signed_in("alice").await;
    let pounds = Typed { unit: "GBP", ..EUROS };
    let sale = owner.charged_with_card(pounds).await;
    assert!(sale.has("[data-card-link]"), "{}", sale.body);
    let lapsing = 28 * 60 * SECOND + 45 * SECOND;
    till.advance(lapsing);
    owner.charged_with_card(pounds).await;
    assert_eq!(
        (
            till.asked(Face::Cards, "refresh"),
            till.asked(Face::Cards, "legacy-token")
        ),
        (1, 2)
    );
    till.control().put(till.answers("refresh", 400, "{}"));
    till.advance(lapsing);
    owner.charged_with_card(pounds).await;
    assert_eq!(
        till.asked(Face::Cards, "legacy-token"),
        3,
        "what cannot be refreshed is made anew"
    );
}

#[tokio::test]
async fn an_answer_that_was_lost_is_found_again_by_our_reference() {
    let (till, owner) = Till::with_cards().await;
    till.control()
        .put(Fault::new(Face::Cards, Effect::Drop).on("create").after().times(1));
    let (sale, pressed) = press(&owner).await;
    assert_eq!(pressed.status, StatusCode::SEE_OTHER, "{}", pressed.body);
    assert_eq!(till.control().paylinks().len(), 1, "never asked for twice");
    till.pays(How::Card).await;
    owner.sees(&sale, "paid").await;
}

#[tokio::test]
async fn what_nobody_knows_is_looked_for_and_given_up_without_harm() {
    let (till, owner) = Till::with_cards().await;
    till.control()
        .put(Fault::new(Face::Cards, Effect::Drop).on("create").after().times(1));
    till.control().put(till.answers("list", 500, "").named("blind"));
    let (sale, pressed) = press(&owner).await;
    assert_eq!(pressed.status, StatusCode::BAD_GATEWAY);
    assert!(pressed.notice("card-unclear").is_some() && pressed.has("[data-payment-request]"));
    assert!(!pressed.has("[data-card-link]") && !pressed.has("form[action$='/card']"));
    till.control().take("blind");
    eventually(async || {
        till.advance(5 * SECOND);
        owner.get(sale.url.path()).await.has("[data-card-link]")
    })
    .await;
    till.control()
        .put(Fault::new(Face::Cards, Effect::Drop).on("create").times(1));
    let (sale, pressed) = press(&owner).await;
    assert_eq!(pressed.status, StatusCode::BAD_GATEWAY);
    eventually(async || {
        till.advance(10 * SECOND);
        owner.get(sale.url.path()).await.has("form[action$='/card']")
    })
    .await;
    let page = owner.get(sale.url.path()).await;
    assert_eq!(page.sale_status(), "waiting", "the invoice is still there");
    till.pay(&page);
    owner.sees(&sale, "paid").await;
}

#[tokio::test]
async fn an_attempt_whose_till_was_killed_before_it_asked_does_not_hold_the_sale() {
    let (mut till, owner) = Till::with_cards().await;
    till.control()
        .put(Fault::new(Face::Cards, Effect::Drop).on("create").times(1));
    till.control().put(till.answers("list", 500, "").named("blind"));
    let (sale, pressed) = press(&owner).await;
    assert_eq!(pressed.status, StatusCode::BAD_GATEWAY);
    till.stop().await;
    till.changes("delete from card_links").await;
    till.start_again().await;
    assert!(!owner.get(sale.url.path()).await.has("form[action$='/card']"));
    // Two minutes after it was made nothing of it can be under way any more.
    till.advance(121 * SECOND);
    eventually(async || owner.get(sale.url.path()).await.has("form[action$='/card']")).await;
    assert_eq!(owner.presses_card(&sale).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_till_that_was_killed_before_it_showed_the_page_shows_it_afterwards() {
    let (till, owner) = Till::with_cards().await;
    till.control()
        .put(Fault::new(Face::Cards, Effect::Drop).on("create").after());
    till.control().put(till.answers("list", 500, ""));
    let (sale, _) = press(&owner).await;
    let made = till.paylink();
    let attached = format!(
        "update card_links set state = 'open', paylink_id = '{}', paylink_url = '{}/payment/l/{}', next_at = 0",
        made.id,
        till.control().origin(),
        made.code
    );
    till.changes(&attached).await;
    eventually(async || {
        till.advance(SECOND);
        owner.get(sale.url.path()).await.has("[data-card-link]")
    })
    .await;
    assert_eq!(till.paylink().status, "Unpaid");
    till.pays(How::Card).await;
    owner.sees(&sale, "paid").await;
    let (sale, _) = press(&owner).await;
    let made = till.paylink();
    let attached = format!(
        "update card_links set state = 'open', paylink_id = '{}', next_at = expires_at where state = 'asked'",
        made.id
    );
    till.changes(&attached).await;
    owner.sees_while(&sale, "expired", || till.advance(60 * SECOND)).await;
}

#[tokio::test]
async fn what_is_found_with_a_strange_address_or_with_none_is_looked_at() {
    let (till, owner) = Till::with_cards().await;
    for (url, status) in [(r#""https://evil.example/l/1""#, 502), ("null", 303)] {
        let sale = owner.charged(EUROS).await;
        let barrier = "made".to_owned();
        till.control().put(
            Fault::new(Face::Cards, Effect::Hold { barrier })
                .on("create")
                .after()
                .times(1),
        );
        till.control()
            .put(Fault::new(Face::Cards, Effect::Drop).on("create").after().times(1));
        let pressed = owner.presses_card(&sale);
        let found = async {
            till.control().wait_held("made", 1).await;
            let paylink = till.paylink();
            let list = format!(
                r#"{{"data":[{{"id":{},"paylink_url":{url},"merchant_data":{}}}]}}"#,
                paylink.id, paylink.merchant_data
            );
            till.control().put(till.answers("list", 200, &list).named("list"));
            till.control().release("made");
        };
        let (pressed, ()) = tokio::join!(pressed, found);
        assert_eq!(pressed.status.as_u16(), status, "{url}: {}", pressed.body);
        assert!(!pressed.body.contains("evil.example"));
        let page = owner.get(sale.url.path()).await;
        assert_eq!(page.has("[data-card-link]"), status == 303, "{url}");
        till.control().take("list");
    }
}

#[tokio::test]
async fn cancelled_before_anybody_knows_whether_it_came_to_be_it_is_taken_back_once_found() {
    let (till, owner) = Till::with_cards().await;
    till.control()
        .put(Fault::new(Face::Cards, Effect::Drop).on("create").after().times(1));
    till.control().put(till.answers("list", 500, "").named("blind"));
    let (_, unclear) = press(&owner).await;
    let cancelled = owner.submit(&unclear, "form[action$='/cancel']", &[]).await;
    assert_eq!(cancelled.sale_status(), "cancelled");
    till.control().take("blind");
    eventually(async || {
        till.advance(5 * SECOND);
        till.paylink().status == "Cancelled"
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_cannot_be_used_makes_nothing_and_says_so() {
    let (till, owner) = Till::with_cards().await;
    for (status, body) in [
        (400, r#"{"error":"Email or mobile number is required"}"#),
        (
            422,
            r#"{"message":"The given data was invalid.","errors":{"amount":["Too small."]}}"#,
        ),
        (403, r#"{"error":"API status not active"}"#),
        (500, "<html>oh</html>"),
        (200, "not JSON"),
        (200, r#"{"success":false,"message":"No"}"#),
    ] {
        till.control().put(till.answers("create", status, body).times(1));
        let (_, pressed) = press(&owner).await;
        assert_eq!(pressed.status, StatusCode::BAD_GATEWAY, "{status} {body}");
        assert!(pressed.notice("card-refused").is_some(), "{status} {body}");
        assert!(pressed.has("form[action$='/card']") && pressed.has("[data-payment-request]"));
    }
    assert_eq!(
        till.count("select count(*) from attempts where method <> 'lightning'")
            .await,
        0
    );
    assert_eq!(till.count("select count(*) from card_links").await, 0);
}

#[tokio::test]
async fn nobody_is_sent_to_a_page_on_another_host() {
    let (till, owner) = Till::with_cards().await;
    for (number, url) in [
        "https://evil.example/l/1",
        "http://127.0.0.1@evil.example/l/1",
        "https://secure.blinkpayment.co.uk/l/1",
        "javascript:alert(1)",
        "",
    ]
    .into_iter()
    .enumerate()
    {
        let body = format!(r#"{{"id":{},"paylink_url":"{url}"}}"#, 281_709 + number);
        till.control().put(till.answers("create", 201, &body).after().times(1));
        let (sale, pressed) = press(&owner).await;
        assert_eq!(pressed.status, StatusCode::BAD_GATEWAY, "{url}");
        assert!(!pressed.body.contains("evil.example") && !pressed.has("[data-card-link]"));
        assert_eq!(owner.get(sale.url.path()).await.sale_status(), "waiting");
        assert_eq!(till.paylink().status, "Cancelled", "{url}");
    }
}

#[tokio::test]
async fn however_many_sales_wait_a_minute_never_holds_sixty_calls() {
    let (till, owner) = Till::with_cards().await;
    for _ in 0..20 {
        owner.charged_with_card(EUROS).await;
    }
    let called_at = || {
        let calls = till.control().calls().into_iter();
        let to_vendor = calls.filter(|call| call.face == Face::Cards && call.operation != "notify");
        to_vendor.map(|call| call.at).collect::<Vec<i64>>()
    };
    for _ in 0..240 {
        let before = called_at().len();
        till.advance(SECOND);
        // Each second has as long as a slow database needs, or until it has brought a call.
        let patience = tokio::time::Instant::now() + Duration::from_millis(60);
        while called_at().len() == before && tokio::time::Instant::now() < patience {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }
    let at = called_at();
    for start in &at {
        let within = at.iter().filter(|at| (*start..*start + 60_000).contains(*at)).count();
        assert!(within < 60, "{within} calls in a minute");
    }
    assert!(at.len() > 60, "and it goes on asking: {}", at.len());
    till.pays(How::Card).await;
    eventually(async || {
        till.advance(SECOND);
        till.rows("payments").await == 1
    })
    .await;
}

#[tokio::test]
async fn a_vendor_that_wants_to_be_left_alone_is_left_alone() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    let busy = Answer::new(429, "{}").header("retry-after", "120");
    till.control()
        .put(Fault::new(Face::Cards, Effect::Answer(busy)).on("read").times(1));
    let reads = till.asked(Face::Cards, "read");
    eventually(async || {
        till.advance(SECOND);
        till.asked(Face::Cards, "read") > reads
    })
    .await;
    let (asked, told_at) = (till.control().calls().len(), till.control().now());
    till.without_notifications();
    till.pays(How::Card).await;
    let (other, pressed) = press(&owner).await;
    assert_eq!(pressed.status, StatusCode::BAD_GATEWAY, "not even for the counter");
    assert!(pressed.notice("card-refused").is_some());
    owner.sees_while(&sale, "paid", || till.advance(SECOND)).await;
    let first = till
        .control()
        .calls()
        .into_iter()
        .skip(asked)
        .find(|call| call.face == Face::Cards && call.operation != "notify")
        .expect("asked again");
    assert!(first.at - told_at >= 118_000, "after {} ms", first.at - told_at);
    assert_eq!(owner.presses_card(&other).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_silent_vendor_lets_the_sale_run_out_and_a_payment_is_late() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    till.without_notifications();
    till.control()
        .put(Fault::new(Face::Cards, Effect::Drop).on("read").named("silent"));
    till.control()
        .put(Fault::new(Face::Cards, Effect::Drop).on("update").named("silent too"));
    owner.sees_while(&sale, "expired", || till.advance(20 * SECOND)).await;
    till.pays(How::Card).await;
    till.control().take("silent");
    owner.sees_while(&sale, "paid-late", || till.advance(5 * SECOND)).await;
}

#[tokio::test]
async fn a_vendor_that_wants_an_hour_s_rest_does_not_keep_a_sale_from_running_out() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    let made_at = till.control().now();
    let busy = Answer::new(429, "{}").header("retry-after", "3600");
    till.control()
        .put(Fault::new(Face::Cards, Effect::Answer(busy)).on("read"));
    owner.sees_while(&sale, "expired", || till.advance(10 * SECOND)).await;
    let after = till.control().now() - made_at;
    assert!(after < 45 * 60_000, "after {after} ms");
}

#[tokio::test]
async fn keys_that_were_revoked_are_not_tried_again_and_again() {
    let (till, owner) = Till::with_cards().await;
    owner.charged_with_card(EUROS).await;
    till.control()
        .put(till.answers("token", 401, r#"{"error":"Unauthorised request"}"#));
    till.control().end_card_tokens();
    let asked = till.asked(Face::Cards, "token");
    eventually(async || {
        till.advance(SECOND);
        till.asked(Face::Cards, "token") > asked
    })
    .await;
    let reads = till.asked(Face::Cards, "read");
    // Less than a minute, after which they are tried again.
    let until = till.blinkland.clock.now() + 50_000;
    while till.blinkland.clock.now() < until {
        till.advance(SECOND);
        owner.get("/sales").await;
    }
    assert_eq!(till.asked(Face::Cards, "token"), asked + 1);
    assert!(till.asked(Face::Cards, "read") <= reads + 1);
}

#[tokio::test]
async fn a_declined_card_that_was_cancelled_is_read_on_until_it_is_paid_after_all() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    till.pays(How::Decline).await;
    let cancelled = owner.submit(&sale, "form[action$='/cancel']", &[]).await;
    assert_eq!(cancelled.sale_status(), "cancelled");
    let (reads, updates) = (till.asked(Face::Cards, "read"), till.asked(Face::Cards, "update"));
    eventually(async || {
        till.advance(10 * SECOND);
        till.asked(Face::Cards, "read") > reads + 4
    })
    .await;
    assert_eq!(
        till.asked(Face::Cards, "update"),
        updates,
        "it is not unpaid, so it cannot be cancelled"
    );
    // Hours later: until the vendor's own date it can be paid.
    till.advance(3 * 3600 * SECOND);
    till.without_notifications();
    till.pays(How::Card).await;
    owner.sees_while(&sale, "paid-late", || till.advance(60 * SECOND)).await;
}

/// How long, in ms, the till leaves the one paylink alone after each of its next reads; each is awaited by moving the clock
/// to when it is due.
async fn pauses(till: &Till, count: usize) -> Vec<i64> {
    const HEARD: &str = "select coalesce(max(heard_at), 0) from card_links";
    const DUE: &str = "select min(next_at) from card_links";
    let mut pauses = Vec::new();
    while pauses.len() < count {
        let heard = till.count(HEARD).await;
        let mut looks = 0;
        // Read, and the next one planned. A read that got no answer is put off, so that the clock has to be moved again;
        // whoever moves it while a read is under way finds it planned for the past, and waits for the next one.
        eventually(async || {
            if looks % 100 == 0 {
                let wait = till.count(DUE).await - till.control().now();
                till.advance(Duration::from_millis(wait.max(0).unsigned_abs()));
            }
            looks += 1;
            till.count(HEARD).await > heard && till.count(DUE).await > till.count(HEARD).await
        })
        .await;
        pauses.push(till.count(DUE).await - till.count(HEARD).await);
    }
    pauses
}

#[tokio::test]
async fn a_declined_card_that_was_cancelled_is_read_like_an_open_one_then_seldom_and_at_last_no_more() {
    let (till, owner) = Till::with_cards().await;
    let sale = owner.charged_with_card(EUROS).await;
    till.without_notifications();
    till.pays(How::Decline).await;
    let cancelled = owner.submit(&sale, "form[action$='/cancel']", &[]).await;
    assert_eq!(cancelled.sale_status(), "cancelled");
    let young = pauses(&till, 4).await;
    assert!(young.iter().all(|pause| (3_500..=5_500).contains(pause)), "{young:?}");
    till.advance(11 * 60 * SECOND);
    pauses(&till, 1).await;
    let older = pauses(&till, 3).await;
    assert!(older.iter().all(|pause| (29_000..=32_000).contains(pause)), "{older:?}");
    // An hour after its time nobody stands at the counter any more, but until the vendor's own date it can be paid.
    till.advance(80 * 60 * SECOND);
    let seldom = pauses(&till, 2).await;
    assert!(seldom.iter().all(|pause| *pause >= 44 * 60_000), "{seldom:?}");
    till.advance(51 * 3600 * SECOND);
    let awaited = "select count(*) from card_links where next_at < 9223372036854775807";
    eventually(async || {
        till.advance(60 * SECOND);
        till.count(awaited).await == 0
    })
    .await;
    till.advance(24 * 3600 * SECOND);
    // Another one is read meanwhile, so the poller is awake.
    owner.charged_with_card(EUROS).await;
    let reads = till.asked(Face::Cards, "read");
    eventually(async || {
        till.advance(SECOND);
        till.asked(Face::Cards, "read") > reads + 2
    })
    .await;
    assert_eq!(till.count(awaited).await, 1, "nothing brings the first one back");
}

#[tokio::test]
async fn while_the_vendor_hangs_nobody_waits_longer_than_its_own_call() {
    let (till, owner) = Till::with_cards().await;
    let mut sales = Vec::new();
    for _ in 0..5 {
        sales.push(owner.charged(EUROS).await);
    }
    till.control().end_card_tokens();
    let barrier = "token".to_owned();
    till.control()
        .put(Fault::new(Face::Cards, Effect::Hold { barrier }).on("token"));
    let presses = sales.iter().map(|sale| owner.presses_card(sale));
    let presses = futures_util::future::join_all(presses);
    let asked = till.asked(Face::Cards, "token");
    for pressed in presses.await {
        assert_eq!(pressed.status, StatusCode::BAD_GATEWAY, "{}", pressed.body);
    }
    let made = till.asked(Face::Cards, "token") - asked;
    assert!(made < 5, "{made} calls, one after the other");
}
