//! Orders that wait, when several people have to do with one at once: an order is charged once, and nothing typed is lost.

use std::time::Duration;

use reqwest::StatusCode;

use crate::{
    customer::eventually,
    orders::{item, marked, parked, sell, waiting},
    support::{Browser, Page, Till},
};

const FIVE: [(&str, &str); 2] = [("amount", "5"), ("unit", "EUR")];

/// Takes the order up and charges it.
async fn charged(browser: &Browser, order: &str) -> Page {
    let page = browser.get(&format!("/till?order={order}")).await;
    let sale = browser.submit(&page, "#charge", &[]).await;
    assert_eq!(sale.data_page(), "sale", "{}", sale.body);
    sale
}

async fn cancelled(browser: &Browser, sale: &Page) {
    browser.post(&format!("{}/cancel", sale.url.path()), &[]).await;
    browser.sees(sale, "cancelled").await;
}

/// An order that was charged, given up, and charged anew.
async fn charged_anew(owner: &Browser) -> (String, Page, Page) {
    let order = parked(owner, "Table 4", &FIVE).await;
    let first = charged(owner, &order).await;
    cancelled(owner, &first).await;
    let second = charged(owner, &order).await;
    (order, first, second)
}

/// An order that was charged twice, and both sales given up: it waits.
async fn given_up_twice(owner: &Browser) -> (String, Page, Page) {
    let (order, first, second) = charged_anew(owner).await;
    cancelled(owner, &second).await;
    (order, first, second)
}

/// Where a wish for a new code leads.
async fn renewed(browser: &Browser, sale: &Page) -> String {
    let answer = browser.post(&format!("{}/renew", sale.url.path()), &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.location().path().to_owned()
}

/// Codes that a customer could pay.
async fn live_codes(till: &Till) -> i64 {
    till.count("select count(*) from attempts where status in ('creating', 'waiting')")
        .await
}

#[tokio::test]
async fn a_sale_whose_order_was_charged_anew_is_not_renewed_beside_it() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let (_, first, second) = charged_anew(&owner).await;
    assert_ne!(second.url, first.url);
    assert_eq!(
        renewed(&owner, &first).await,
        second.url.path(),
        "the sale that it became"
    );
    assert_eq!(live_codes(&till).await, 1);
    till.pay(&second);
    owner.sees(&second, "paid").await;
    assert_eq!(renewed(&owner, &first).await, second.url.path(), "it is paid");
    assert_eq!(live_codes(&till).await, 0);
}

#[tokio::test]
async fn a_renewed_sale_takes_its_order_off_the_list_again_whichever_of_its_sales_it_is() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let (order, first, second) = given_up_twice(&owner).await;
    assert_eq!(waiting(&owner).await.len(), 1);
    assert_eq!(renewed(&owner, &first).await, first.url.path());
    assert!(waiting(&owner).await.is_empty());
    let path = format!("/till?order={order}");
    assert_eq!(owner.visit(&path).await.url, first.url);
    assert_eq!(renewed(&owner, &second).await, first.url.path());
    assert_eq!(live_codes(&till).await, 1);
}

#[tokio::test]
async fn a_sale_whose_order_was_changed_since_is_not_renewed_and_leads_to_the_order() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let order = parked(&owner, "Table 4", &FIVE).await;
    let sale = charged(&owner, &order).await;
    cancelled(&owner, &sale).await;
    let path = format!("/till?order={order}");
    submit_park(&owner, &owner.get(&path).await, "8").await;
    let answer = owner.post(&format!("{}/renew", sale.url.path()), &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    assert_eq!(answer.header("location"), path);
    assert_eq!(live_codes(&till).await, 0);
    // What was added is charged, and the new sale may be renewed.
    let sale = charged(&owner, &order).await;
    assert_eq!(marked(&sale, "data-total"), 800);
    cancelled(&owner, &sale).await;
    assert_eq!(renewed(&owner, &sale).await, sale.url.path());
    assert_eq!(live_codes(&till).await, 1);
}

#[tokio::test]
async fn an_order_whose_sale_was_paid_late_does_not_wait_any_more() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let (order, first, _) = given_up_twice(&owner).await;
    till.pay_late(&first);
    owner.sees(&first, "paid-late").await;
    assert!(waiting(&owner).await.is_empty());
    assert_eq!(owner.visit(&format!("/till?order={order}")).await.url, first.url);
}

#[tokio::test]
async fn an_order_that_is_paid_late_ends_the_code_it_was_charged_anew_with() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let (_, first, second) = charged_anew(&owner).await;
    let code = till.invoice_of(&second).payment_hash;
    till.pay_late(&first);
    owner.sees(&first, "paid-late").await;
    let ended = owner.sees(&second, "cancelled").await;
    let notice = ended.notice("order-paid").expect("it says why");
    assert!(notice.text.contains("5.00"), "{}", notice.text);
    let link = ended.one("[data-notice=order-paid] a").attribute("href").to_owned();
    assert_eq!(link, first.url.path());
    assert!(!ended.has("form[action$='/renew']"));
    assert_eq!(live_codes(&till).await, 0);
    eventually(async || till.control().invoice(&code).is_some_and(|invoice| invoice.cancelled)).await;
    assert!(!owner.get(first.url.path()).await.has("[data-notice=order-paid]"));
    // Somebody had scanned it before.
    till.pay_late(&second);
    owner.sees(&second, "paid-late").await;
    for (sale, other) in [(&first, &second), (&second, &first)] {
        let page = owner.get(sale.url.path()).await;
        let link = page.one("[data-notice=paid-twice] a").attribute("href").to_owned();
        assert_eq!(link, other.url.path());
    }
}

#[tokio::test]
async fn what_is_charged_over_an_order_that_another_device_charged_meanwhile_is_not_lost() {
    let till = Till::start().await;
    let (owner, tablet) = (till.signed_in("alice").await, till.signed_in("alice").await);
    let order = parked(&owner, "Table 4", &FIVE).await;
    let path = format!("/till?order={order}");
    let (here, same) = (owner.get(&path).await, owner.get(&path).await);
    let sale = charged(&tablet, &order).await;
    // The same on it: that sale, and nothing to say.
    let led = owner.submit(&same, "#charge", &[]).await;
    assert_eq!(
        (led.url.as_str(), led.notice("order-charged").is_some()),
        (sale.url.as_str(), false)
    );
    // One coffee more: that sale, and what was chosen waits.
    let led = owner.submit(&here, "#charge", &[("amount", "8")]).await;
    assert_eq!((led.url.path(), marked(&led, "data-total")), (sale.url.path(), 500));
    let notice = led.notice("order-charged").expect("it says so");
    assert!(
        notice.text.contains("Table 4") && notice.text.contains("8.00"),
        "{}",
        notice.text
    );
    let to = led.one("[data-notice=order-charged] a").attribute("href").to_owned();
    let taken_up = owner.get(&to).await;
    assert_eq!(taken_up.one("input[name=amount]").attribute("value"), "8");
    // The same form again waits once.
    owner.submit(&here, "#charge", &[("amount", "8")]).await;
    assert_eq!(waiting(&owner).await.len(), 1);
    assert_eq!(live_codes(&till).await, 1);
    // Of a sale that ended unpaid nothing was charged.
    cancelled(&owner, &sale).await;
    assert!(owner.get(led.url.as_str()).await.notice("order-charged").is_none());
    // A link that somebody made up says nothing.
    for made_up in ["x", order.as_str(), ""] {
        let page = owner.get(&format!("{}?beside={made_up}", sale.url.path())).await;
        assert_eq!(
            (page.status, page.notice("order-charged").is_none()),
            (StatusCode::OK, true)
        );
    }
}

/// A till that was killed between the payment and the end of the other code.
#[tokio::test]
async fn a_code_whose_order_was_paid_before_a_kill_ends_when_the_till_is_back() {
    let mut till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let (_, first, second) = charged_anew(&owner).await;
    let id = first.url.path().trim_start_matches("/sales/").to_owned();
    for sql in [
        "update attempts set status = 'paid-late', paid_at = 1, learnt_at = 1 where sale_id = $1",
        "update sales set status = 'paid-late' where id = $1",
    ] {
        let written = blink_till::db::query(sql).bind(&id).execute(&till.db.write).await;
        written.expect("written");
    }
    till.start_again().await;
    eventually(async || {
        till.advance(Duration::from_secs(10));
        owner.get(second.url.path()).await.sale_status() == "cancelled"
    })
    .await;
}

#[tokio::test]
async fn the_server_alone_sees_which_orders_codes_ran_out_and_which_were_paid() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let unpaid = parked(&owner, "Table 4", &FIVE).await;
    let paid = parked(&owner, "Table 5", &FIVE).await;
    let (first, second) = (charged(&owner, &unpaid).await, charged(&owner, &paid).await);
    assert!(waiting(&owner).await.is_empty());
    // Nobody has a page of these sales open, and nobody opens one.
    till.pay(&second);
    let is_one = async |sql: &'static str| till.count(sql).await == 1;
    eventually(async || is_one("select count(*) from attempts where status = 'paid'").await).await;
    till.advance(Duration::from_secs(14 * 60));
    assert!(waiting(&owner).await.is_empty(), "its code can be paid still");
    till.advance(Duration::from_secs(2 * 60));
    eventually(async || {
        till.advance(Duration::from_secs(1));
        is_one("select count(*) from attempts where status = 'expired'").await
    })
    .await;
    let [(waits, _)] = &waiting(&owner).await[..] else {
        panic!("one order waits");
    };
    assert_eq!(*waits, unpaid);
    assert_eq!(owner.visit(&format!("/till?order={paid}")).await.url, second.url);
    // Charged anew it is another sale; the code that ran out is nobody's any more.
    let again = charged(&owner, &unpaid).await;
    assert_ne!(again.url, first.url);
    assert!(waiting(&owner).await.is_empty());
    assert_eq!(live_codes(&till).await, 1);
}

#[tokio::test]
async fn what_is_parked_over_an_order_that_was_put_away_or_charged_is_lost_and_charged_twice_by_nobody() {
    let till = Till::start().await;
    let (owner, tablet) = (till.signed_in("alice").await, till.signed_in("alice").await);
    // Put away on another device meanwhile.
    let order = parked(&owner, "Table 4", &FIVE).await;
    let path = format!("/till?order={order}");
    let (here, there) = (owner.get(&path).await, owner.get(&path).await);
    tablet.post(&format!("/orders/{order}/discard"), &[]).await;
    let again = submit_park(&owner, &here, "7").await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    let [(kept, _)] = &waiting(&owner).await[..] else {
        panic!("one order waits");
    };
    assert_eq!(owner.get(&format!("/till?order={kept}")).await.typed("amount"), "7");
    tablet.post(&format!("/orders/{kept}/discard"), &[]).await;
    // Charged on another device meanwhile.
    let order = parked(&owner, "Table 5", &FIVE).await;
    let here = owner.get(&format!("/till?order={order}")).await;
    let sale = charged(&tablet, &order).await;
    assert_eq!(
        submit_park(&owner, &here, "5").await.status,
        StatusCode::SEE_OTHER,
        "all of it is sold"
    );
    assert!(waiting(&owner).await.is_empty());
    let told = submit_park(&owner, &here, "8").await;
    assert_eq!(told.status, StatusCode::CONFLICT, "{}", told.body);
    let notice = told.notice("order-charged").expect("it is told");
    assert!(notice.text.contains("5.00 EUR"), "{}", notice.text);
    assert!(told.has(&format!("[data-notice=order-charged] a[href='{}']", sale.url.path())));
    assert_eq!(told.typed("amount"), "8");
    assert!(waiting(&owner).await.is_empty(), "nothing waits once more unasked");
    submit_park(&owner, &told, "8").await;
    let [(kept, _)] = &waiting(&owner).await[..] else {
        panic!("one order waits");
    };
    assert_eq!(owner.get(&format!("/till?order={kept}")).await.typed("amount"), "8");
    assert_eq!(marked(&owner.get(sale.url.path()).await, "data-total"), 500);
    // One that waits is itself again, and of what was put away before nothing comes back.
    let here = owner.get(&format!("/till?order={kept}")).await;
    submit_park(&owner, &here, "9").await;
    assert_eq!(&waiting(&owner).await[0].0, kept);
    drop(there);
}

/// Parks what the page shows, with another amount.
async fn submit_park(browser: &Browser, page: &Page, amount: &str) -> Page {
    let (_, mut fields) = page.form("#charge");
    fields.retain(|(name, _)| name != "amount");
    fields.push(("amount".to_owned(), amount.to_owned()));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    browser.post("/orders", &fields).await
}

#[tokio::test]
async fn what_nobody_could_charge_is_not_parked_and_comes_back_as_typed() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    for (field, typed) in [
        ("amount", "1.234,50"),
        ("amount", "1,234.00"),
        ("amount", "abc"),
        ("amount", "-5"),
        ("amount", "0"),
        ("discount", "abc"),
        ("discount", "10.123%"),
        ("discount", "100%"),
        ("discount", "5"),
    ] {
        let page = owner.get("/till").await;
        let (_, mut fields) = page.form("#charge");
        fields.retain(|(name, _)| !["amount", "unit", field].contains(&name.as_str()));
        fields.extend([("unit", "EUR"), (field, typed)].map(|(n, v)| (n.to_owned(), v.to_owned())));
        if field != "amount" {
            fields.push(("amount".to_owned(), "5".to_owned()));
        }
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let refused = owner.post("/orders", &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {typed}");
        let came_back = refused.form("#charge").1;
        assert!(
            came_back.contains(&(field.to_owned(), typed.to_owned())),
            "{came_back:?}"
        );
    }
    assert!(waiting(&owner).await.is_empty());
}

#[tokio::test]
async fn items_of_two_currencies_are_not_parked_as_if_they_were_of_one() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let tea = item(&owner, "Tea", "3.50", &[("unit", "EUR")]).await;
    let mug = item(&owner, "Mug", "5", &[("unit", "USD")]).await;
    let chosen = [format!("qty.{tea}"), format!("qty.{mug}")];
    let refused = owner.post("/orders", &[(&chosen[0], "1"), (&chosen[1], "2")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.body);
    assert!(refused.body.contains("priced in two currencies"), "{}", refused.body);
    assert_eq!(refused.typed(&chosen[1]), "2");
    assert!(waiting(&owner).await.is_empty());
}

#[tokio::test]
async fn an_order_that_is_being_charged_is_put_away_by_no_page_of_before() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let order = parked(&owner, "Table 4", &FIVE).await;
    let sale = charged(&owner, &order).await;
    let answer = owner.post(&format!("/orders/{order}/discard"), &[]).await;
    assert_eq!(
        (answer.status, answer.location().path()),
        (StatusCode::SEE_OTHER, sale.url.path())
    );
    cancelled(&owner, &sale).await;
    let [(waits, _)] = &waiting(&owner).await[..] else {
        panic!("it waits again");
    };
    assert_eq!(*waits, order);
    for _ in 0..2 {
        let answer = owner.post(&format!("/orders/{order}/discard"), &[]).await;
        assert_eq!(answer.location().path(), "/orders");
    }
    assert!(waiting(&owner).await.is_empty());
}

#[tokio::test]
async fn a_form_that_is_sent_twice_parks_one_order() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let page = owner.get("/till").await;
    let (one, two) = tokio::join!(submit_park(&owner, &page, "5"), submit_park(&owner, &page, "5"));
    assert_eq!((one.status, two.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
    assert_eq!(waiting(&owner).await.len(), 1);
    // Whoever goes back to that page and parks something else parks something else.
    submit_park(&owner, &page, "6").await;
    assert_eq!(waiting(&owner).await.len(), 2);
}

#[tokio::test]
async fn a_shop_parks_so_many_orders_and_then_is_told_and_loses_nothing() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let account = till.control().person("alice").account_id;
    let mut tx = till.db.begin(&[]).await.expect("a transaction");
    for number in 0..300_i64 {
        blink_till::db::query(
            "insert into parked_orders (id, account_id, created_at, label, amount, unit, wallet, memo, discount) \
             values ($1, $2, $3, $1, '5', 'EUR', 'BTC', '', '')",
        )
        .bind(format!("table-{number}"))
        .bind(&account)
        .bind(number)
        .execute(&mut *tx)
        .await
        .expect("an order");
    }
    tx.commit().await.expect("kept");
    let page = owner.get("/till").await;
    let full = submit_park(&owner, &page, "7").await;
    assert_eq!(full.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(full.typed("amount"), "7");
    assert!(
        full.one(".error").text.contains("300 orders wait already"),
        "{}",
        full.body
    );
    // One that waits may be parked again, and whatever is put away makes room.
    let taken = owner.get("/till?order=table-7").await;
    assert_eq!(submit_park(&owner, &taken, "8").await.status, StatusCode::SEE_OTHER);
    owner.post("/orders/table-8/discard", &[]).await;
    assert_eq!(submit_park(&owner, &full, "7").await.status, StatusCode::SEE_OTHER);
    // The list comes page by page, and each order stands on one of them.
    let mut seen = Vec::new();
    let mut path = "/orders".to_owned();
    loop {
        let page = owner.get(&path).await;
        let orders = page.select("[data-order]");
        assert!((1..=50).contains(&orders.len()), "{path}");
        seen.extend(orders.iter().map(|order| order.attribute("data-order").to_owned()));
        match page.select("[rel=next]").first() {
            Some(next) => next.attribute("href").clone_into(&mut path),
            None => break,
        }
    }
    assert_eq!((seen.len(), &seen[..1]), (300, &["table-0".to_owned()][..]));
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 300);
    assert!(owner.get("/orders?page=99").await.select("[data-order]").is_empty());
    crate::statements::assert_light(&till, &owner, &["/orders", "/orders?page=2"]).await;
}

#[tokio::test]
async fn nobody_takes_another_shop_s_order_off_its_list() {
    let till = Till::start().await;
    let (owner, stranger) = (till.signed_in("alice").await, till.signed_in("kenji").await);
    let order = parked(&owner, "Table 4", &FIVE).await;
    let sale = sell(
        &stranger,
        &[("amount", "5"), ("unit", "SAT"), ("wallet", "BTC"), ("order", &order)],
    )
    .await;
    assert_eq!(sale.data_page(), "sale", "{}", sale.body);
    assert_eq!(waiting(&owner).await.len(), 1);
    let own = charged(&owner, &order).await;
    assert_ne!(own.url, sale.url);
}

#[tokio::test]
async fn what_nobody_could_charge_is_not_kept_for_later() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let long = "1".repeat(41);
    let zeros = format!("{}5", "0".repeat(40));
    let memo = "m".repeat(640);
    let many: Vec<(String, String)> = (0..501).map(|n| (format!("qty.{n}"), "1".to_owned())).collect();
    for (field, typed) in [
        ("amount", &long),
        ("amount", &zeros),
        ("discount", &long),
        ("discount", &zeros),
        ("memo", &memo),
    ] {
        let mut fields = vec![("amount", "5"), ("unit", "EUR")];
        fields.retain(|(name, _)| *name != field);
        fields.push((field, typed));
        let answer = owner.post("/orders", &fields).await;
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{field}: {}",
            answer.body
        );
        assert_eq!(answer.typed(field), *typed);
        assert!(!answer.complaint(field).is_empty(), "{field}: {}", answer.body);
    }
    let fields: Vec<(&str, &str)> = many
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    for address in ["/orders", "/sales"] {
        let answer = owner.post(address, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{address}");
        assert!(
            answer.one(".error").text.contains("500 different items"),
            "{address}: {}",
            answer.body
        );
    }
    let strange = [("amount", "5"), ("unit", "EUROCENTS")];
    assert_eq!(owner.post("/orders", &strange).await.status, StatusCode::BAD_REQUEST);
    assert!(waiting(&owner).await.is_empty());
}

#[tokio::test]
async fn the_question_for_a_tip_leads_back_with_the_order_s_name() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner.post("/settings/shop", &[("unit", "EUR"), ("tips", "on")]).await;
    let order = parked(&owner, "Table 4", &FIVE).await;
    let page = owner.get(&format!("/till?order={order}")).await;
    let question = owner.submit(&page, "#charge", &[]).await;
    assert_eq!(question.data_page(), "tip", "{}", question.body);
    let names = question.select("input[name=label]");
    assert!(!names.is_empty() && names.iter().all(|name| name.attribute("value") == "Table 4"));
}
