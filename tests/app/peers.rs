//! Several processes on one PostgreSQL are one till: what one learns all show, each thing is done by one of them, and when that
//! one dies another does it.

use std::time::{Duration, Instant};

use blink_till::{
    db::{self, Lock},
    sales,
    sandbox::{Answer, Effect, Face, Fault, Preset},
};
use reqwest::StatusCode;

use crate::{
    counter::{Events, SATS},
    customer::{bitcoin_wallet, eventually, history, invoice_of_another_app, ledger_read_again},
    support::{Browser, Page, Till},
};

/// How many parts of the invoices each process watches, the fewest first.
pub async fn parts(till: &Till) -> Vec<i64> {
    db::query_scalar(
        "select count(*) from leases l join processes p on p.id = l.owner \
         where l.name like 'watch/%' and l.ends_at > $1 group by l.owner order by 1",
    )
    .bind(till.blinkland.clock.now())
    .fetch_all(&till.db.read)
    .await
    .expect("the leases")
}

pub async fn until_parts(till: &Till, wanted: &[i64]) {
    eventually(async || parts(till).await == wanted).await;
}

/// So many open sales, whose invoices fall into parts of either process.
async fn open_sales(browser: &Browser, count: usize) -> Vec<Page> {
    let mut sales = Vec::new();
    for _ in 0..count {
        sales.push(browser.charged(SATS).await);
    }
    sales
}

#[tokio::test]
async fn a_payment_that_one_process_hears_of_is_on_the_screens_of_all_within_a_second() {
    let Some(till) = Till::on_postgres().await else { return };
    let browser = till.signed_in("alice").await;
    let other = till.second_process().await;
    until_parts(&till, &[8, 8]).await;
    let sales = open_sales(&browser, 12).await;
    till.listened_to(12).await;
    let (mut waits, mut apart) = (Vec::new(), Vec::new());
    for sale in &sales {
        let mut screens = [browser.listen(sale).await, browser.listen_by(&other, sale).await];
        for screen in &mut screens {
            assert_eq!(screen.status().await, "waiting");
        }
        let paid_at = Instant::now();
        till.pay(sale);
        let [here, there] = &mut screens;
        let shown = async |screen: &mut Events| {
            assert_eq!(screen.status().await, "paid");
            paid_at.elapsed()
        };
        let (here, there) = tokio::join!(shown(here), shown(there));
        waits.push(here.max(there));
        apart.push(here.abs_diff(there));
    }
    waits.sort_unstable();
    apart.sort_unstable();
    assert!(waits[9] < Duration::from_secs(1), "{waits:?}");
    // Whoever only looks every second is half a second behind.
    assert!(
        apart[6] < Duration::from_millis(250),
        "told at once, not at the next look: {apart:?}"
    );
}

#[tokio::test]
async fn what_is_said_while_nobody_can_hear_it_is_found_in_the_tables() {
    let Some(till) = Till::on_postgres().await else { return };
    let browser = till.signed_in("alice").await;
    let other = till.second_process().await;
    let sale = browser.charged(SATS).await;
    let mut screens = [browser.listen(&sale).await, browser.listen_by(&other, &sale).await];
    for screen in &mut screens {
        assert_eq!(screen.status().await, "waiting");
    }
    till.listened_to(1).await;
    let deaf = "select pg_terminate_backend(pid) from pg_stat_activity \
                where datname = current_database() and query ilike 'listen%'";
    let killing = async {
        loop {
            till.db.run(deaf).await.expect("the listeners are gone");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let seeing = async {
        // A change that is no entry of any history, and that nobody says anything of.
        let mut tx = till
            .db
            .begin(&[Lock::Sale(sale.url.path().trim_start_matches("/sales/"))])
            .await
            .expect("a transaction");
        sales::revise_within(&mut tx, sale.url.path().trim_start_matches("/sales/"))
            .await
            .expect("written");
        tx.commit().await.expect("written");
        for screen in &mut screens {
            assert_eq!(screen.status().await, "waiting", "sent anew");
        }
        till.pay(&sale);
        for screen in &mut screens {
            assert_eq!(screen.status().await, "paid");
        }
    };
    tokio::select! {
        () = killing => {}
        seen = tokio::time::timeout(Duration::from_secs(10), seeing) => seen.expect("at the next look"),
    }
}

#[tokio::test]
async fn who_takes_over_from_a_dead_process_misses_no_payment_and_is_there_within_fifteen_seconds() {
    let Some(till) = Till::on_postgres().await else { return };
    let browser = till.signed_in("alice").await;
    let mortal = till.mortal_process(0).await;
    until_parts(&till, &[8, 8]).await;
    let sales = open_sales(&browser, 6).await;
    till.listened_to(6).await;
    mortal.kill();
    // Nobody hears these any more, whatever part they are of.
    for sale in &sales {
        till.pay(sale);
    }
    let killed_at = till.blinkland.clock.now();
    eventually(async || {
        till.advance(Duration::from_millis(100));
        parts(&till).await == [16]
    })
    .await;
    let after = till.blinkland.clock.now() - killed_at;
    assert!(after <= 15_000, "{after} ms");
    for sale in &sales {
        browser.sees(sale, "paid").await;
    }
}

#[tokio::test]
async fn who_is_told_to_stop_gives_its_leases_back_at_once() {
    let Some(till) = Till::on_postgres().await else { return };
    let mortal = till.mortal_process(0).await;
    until_parts(&till, &[8, 8]).await;
    mortal.stop().await;
    // By itself a lease would end ten seconds later.
    assert_eq!(parts(&till).await.len(), 1);
    assert_eq!(till.count("select count(*) from processes").await, 1);
    until_parts(&till, &[16]).await;
}

/// The one ledger there is becomes due so often, and each time one process reads it.
async fn read_once_each_time(till: &Till, times: usize) {
    let reads = || till.asked(Face::Api, "Transactions");
    let read_at = async || till.count("select coalesce(max(read_at), 0) from ledger_marks").await;
    let mut before = None;
    for _ in 0..=times {
        let now = till.blinkland.clock.now();
        till.advance(Duration::from_secs(301));
        // Whoever had begun something when the clock was moved may have given it up, and tries again in a minute.
        eventually(async || {
            till.advance(Duration::from_millis(100));
            read_at().await > now
        })
        .await;
        before.get_or_insert_with(reads);
        // Time enough for another, who would be as late.
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    assert_eq!(
        before.map(|before| reads() - before),
        Some(times),
        "one process reads it"
    );
}

#[tokio::test]
async fn each_open_invoice_is_watched_by_one_process_and_each_ledger_read_by_one() {
    let Some(mut till) = Till::on_postgres().await else {
        return;
    };
    let browser = till.signed_in("alice").await;
    let (first, second) = (till.mortal_process(0).await, till.mortal_process(0).await);
    eventually(async || parts(&till).await.len() == 3 && parts(&till).await.iter().sum::<i64>() == 16).await;
    let sales = open_sales(&browser, 8).await;
    till.listened_to(8).await;
    drop(sales);
    // One who reads it a second time does so at once.
    read_once_each_time(&till, 3).await;
    // Whoever reads it is told to stop, and whoever reads it then dies: another goes on.
    till.stop().await;
    until_parts(&till, &[8, 8]).await;
    first.kill();
    eventually(async || {
        till.advance(Duration::from_millis(500));
        parts(&till).await == [16]
    })
    .await;
    read_once_each_time(&till, 1).await;
    second.stop().await;
}

#[tokio::test]
async fn a_machine_whose_clock_is_fast_goes_by_the_databases_and_says_that_it_is_off() {
    let Some(till) = Till::on_postgres().await else { return };
    let browser = till.signed_in("alice").await;
    let right = till.second_process().await;
    // More than a renewal's lease holds.
    let fast = till.mortal_process(40_000).await;
    assert_eq!(browser.get_by(&right, "/readyz").await.status, StatusCode::OK);
    let off = browser.get_by(&fast.url, "/readyz").await;
    assert_eq!(off.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(off.body.contains("clock"), "{}", off.body);
    for round in 1..=3 {
        till.let_token_lapse().await;
        let hold = Effect::Hold {
            barrier: "token".into(),
        };
        till.control()
            .put(Fault::new(Face::Token, hold).on("refresh_token").times(1));
        let asks = [&right, &fast.url].map(|process| {
            let (browser, process) = (browser.clone(), process.clone());
            tokio::spawn(async move { browser.get_by(&process, "/wallets").await.status })
        });
        till.control().wait_held("token", 1).await;
        // Long enough for the other to take what it thinks is over.
        tokio::time::sleep(Duration::from_millis(300)).await;
        till.control().release("token");
        for ask in asks {
            assert_eq!(ask.await.expect("no panic"), StatusCode::OK);
        }
        let counters = till.control().counters();
        assert_eq!((counters.refreshes, counters.refresh_reuses), (round, 0));
    }
}

#[tokio::test]
async fn one_form_at_two_processes_at_once_is_one_sale_and_one_answer_also_when_it_is_refused() {
    let Some(till) = Till::on_postgres().await else { return };
    let browser = till.signed_in("alice").await;
    let other = till.second_process().await;
    until_parts(&till, &[8, 8]).await;
    for is_refused in [false, true] {
        let keypad = browser.get("/till").await;
        let hold = Effect::Hold { barrier: "slow".into() };
        till.control()
            .put(Fault::new(Face::Api, hold).on("InvoiceCreate").times(1));
        if is_refused {
            let away = Effect::Answer(Answer::new(429, "").header("Retry-After", "30"));
            till.control().put(Fault::new(Face::Api, away).on("InvoiceCreate"));
        }
        let (_, mut fields) = keypad.form("#charge");
        fields.retain(|(name, _)| !SATS.fields().iter().any(|(own, _)| own == name));
        fields.extend(SATS.fields().map(|(name, value)| (name.to_owned(), value.to_owned())));
        let send = |process: url::Url| {
            let (browser, fields) = (browser.clone(), fields.clone());
            tokio::spawn(async move {
                let fields: Vec<_> = fields
                    .iter()
                    .map(|(name, value)| (name.as_str(), value.as_str()))
                    .collect();
                browser.post_by(&process, "/sales", &fields).await
            })
        };
        let one = send(till.origin.clone());
        till.control().wait_held("slow", 1).await;
        let twin = send(other.clone());
        // Time enough to give an answer before there is one.
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert!(!twin.is_finished(), "nobody knows yet what becomes of it");
        till.control().release("slow");
        let answers = [one.await.expect("no panic"), twin.await.expect("no panic")];
        if is_refused {
            for answer in &answers {
                assert!(answer.status == 429 || answer.status == 503, "{}", answer.status);
                assert_eq!(answer.data_page(), "till");
            }
            assert_eq!(till.rows("sales").await, 1, "the one before");
        } else {
            assert!(answers.iter().all(|answer| answer.status == StatusCode::SEE_OTHER));
            assert_eq!(answers[0].location().path(), answers[1].location().path());
        }
    }
}

#[tokio::test]
async fn a_question_is_asked_no_more_often_by_two_than_by_one() {
    let Some(till) = Till::on_postgres().await else { return };
    let browser = till.signed_in("alice").await;
    till.second_process().await;
    until_parts(&till, &[8, 8]).await;
    till.control().preset(Preset::WebsocketDown, true);
    let sales = open_sales(&browser, 16).await;
    let (before, began) = (till.asked(Face::Api, "InvoiceStatus"), till.blinkland.clock.now());
    // Half a minute by steps shorter than any turn.
    for _ in 0..300 {
        till.advance(Duration::from_millis(100));
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let asked = till.asked(Face::Api, "InvoiceStatus") - before;
    // Of sixty in a minute, and what was saved before.
    let most = 6 + usize::try_from((till.blinkland.clock.now() - began) / 1_000).expect("time goes on");
    assert!((16..=most).contains(&asked), "{asked} of {most}");
    assert!(
        history(&till, sales[0].url.path().trim_start_matches("/sales/"))
            .await
            .len()
            == 1
    );
}

#[tokio::test]
async fn wrong_codes_and_logins_count_together_wherever_they_are_tried() {
    let Some(till) = Till::on_postgres().await else { return };
    let other = till.second_process().await;
    let thief = till.browser();
    let mut answers = Vec::new();
    for number in 0..22 {
        let form = [("code", "AAAA-BBBB-CCCC-DDDD")];
        let page = match number % 2 {
            0 => thief.post("/join", &form).await,
            _ => thief.post_by(&other, "/join", &form).await,
        };
        answers.push(page.status);
    }
    assert!(
        answers[..20]
            .iter()
            .all(|status| *status == StatusCode::UNPROCESSABLE_ENTITY),
        "{answers:?}"
    );
    assert_eq!(answers[20..], [StatusCode::TOO_MANY_REQUESTS; 2]);
    let (began, mut started, mut refused) = (Instant::now(), 0, 0);
    while refused < 4 && started < 200 {
        for process in [&till.origin, &other] {
            match thief.get_by(process, "/login").await.status {
                StatusCode::SEE_OTHER => started += 1,
                StatusCode::TOO_MANY_REQUESTS => refused += 1,
                status => panic!("{status}"),
            }
        }
    }
    // One a second comes back.
    let most = 62 + began.elapsed().as_secs();
    assert!((60..=most).contains(&started), "{started} of {most}");
    till.advance(Duration::from_secs(60));
    assert_eq!(
        thief.post_by(&other, "/join", &[("code", "AAAA")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let kept = till
        .count("select count(*) from counts where name like '%127%' or taken like '%.%'")
        .await;
    assert_eq!(kept, 0, "whose address it was stands nowhere");
}

#[tokio::test]
async fn processes_share_what_blink_allows_one_address_and_each_address_has_its_own() {
    let Some(mut till) = Till::on_postgres().await else {
        return;
    };
    let owner = till.signed_in("alice").await;
    // Fresh pages within a minute, which is what one account may ask for; then one in two seconds.
    let fresh = async |till: &Till, shares: &[i64]| {
        till.advance(Duration::from_secs(61));
        // Who has its share, and no more, knows of the others.
        until_parts(till, shares).await;
        let (began, mut fresh) = (till.blinkland.clock.now(), 0);
        for _ in 0..70 {
            let page = owner.get("/transactions").await;
            assert_eq!(page.status, StatusCode::OK);
            fresh += usize::from(page.notice("rate-limited").is_none());
        }
        let trickle = (till.blinkland.clock.now() - began) / 2000 + 1;
        fresh.saturating_sub(usize::try_from(trickle).expect("time went on"))
    };
    let alone = fresh(&till, &[16]).await;
    till.config.egress = "madrid".to_owned();
    till.second_process().await;
    let beside_another_address = fresh(&till, &[8, 8]).await;
    assert!(beside_another_address > 45, "{beside_another_address} of {alone}");
    till.config.egress = "default".to_owned();
    till.second_process().await;
    let shared = fresh(&till, &[4, 6, 6]).await;
    assert!((25..=35).contains(&shared), "{shared} of {alone}: half, not a third");
}

/// Pages that list them in another order lock them in the same.
#[tokio::test]
async fn what_two_devices_tick_off_at_once_is_done_once() {
    let Some(till) = Till::on_postgres().await else { return };
    let owner = till.signed_in("alice").await;
    let other = till.second_process().await;
    ledger_read_again(&till).await;
    for sats in 771..779 {
        let (hash, _) = invoice_of_another_app(&till, &bitcoin_wallet(&till, "alice"), sats).await;
        till.control().pay(&hash).expect("paid");
    }
    ledger_read_again(&till).await;
    let mut ids = Vec::new();
    eventually(async || {
        let page = owner.get("/inbox").await;
        let orphans = page.select("[data-kind=orphan]").into_iter();
        ids = orphans.map(|item| item.attribute("data-inbox").to_owned()).collect();
        ids.len() == 8
    })
    .await;
    let here = ids.join(" ");
    ids.reverse();
    let there = ids.join(" ");
    let ticked = (0..6).flat_map(|_| [(&till.origin, &here), (&other, &there)]);
    let ticked = ticked.map(|(process, ids)| {
        let (owner, process, ids) = (owner.clone(), process.clone(), ids.clone());
        tokio::spawn(async move {
            let done = owner.post_by(&process, "/inbox/orphans/done", &[("ids", &ids)]).await;
            done.status
        })
    });
    for answer in ticked.collect::<Vec<_>>() {
        assert_eq!(answer.await.expect("no panic"), StatusCode::SEE_OTHER);
    }
    assert_eq!(
        till.count("select count(*) from inbox_events where what = 'done'")
            .await,
        8
    );
}

#[tokio::test]
async fn a_price_is_asked_for_once_however_many_processes_show_it() {
    let Some(till) = Till::on_postgres().await else { return };
    let browser = till.signed_in("alice").await;
    let prices = |till: &Till| till.asked(Face::Api, "Price");
    till.advance(Duration::from_secs(31));
    let before = prices(&till);
    browser.get("/till").await;
    let alone = prices(&till) - before;
    assert!(alone > 0);
    let other = till.second_process().await;
    for _ in 0..3 {
        till.advance(Duration::from_secs(31));
        let before = prices(&till);
        let (here, there) = tokio::join!(browser.get("/till"), browser.get_by(&other, "/till"));
        assert_eq!((here.status, there.status), (StatusCode::OK, StatusCode::OK));
        browser.get_by(&other, "/till").await;
        assert_eq!(prices(&till) - before, alone);
    }
}

/// `cargo test --test app -- --ignored --nocapture screens_of_another_process`
#[tokio::test]
#[ignore = "it measures, and judges nothing"]
#[expect(clippy::print_stderr, reason = "figures are for whoever asks for them")]
async fn how_soon_a_payment_is_on_the_screens_of_another_process() {
    let Some(till) = Till::on_postgres().await else { return };
    let browser = till.signed_in("alice").await;
    let (second, third) = (till.second_process().await, till.second_process().await);
    until_parts(&till, &[4, 6, 6]).await;
    let mut waits = Vec::new();
    for number in 0..300 {
        if number % 50 == 49 {
            // The account makes no more than sixty in a window.
            till.advance(Duration::from_secs(70));
        }
        let sale = browser.charged(SATS).await;
        till.listened_to(1).await;
        let mut screens = [
            browser.listen_by(&second, &sale).await,
            browser.listen_by(&third, &sale).await,
        ];
        for screen in &mut screens {
            assert_eq!(screen.status().await, "waiting");
        }
        let paid_at = Instant::now();
        till.pay(&sale);
        for screen in &mut screens {
            assert_eq!(screen.status().await, "paid");
            waits.push(paid_at.elapsed());
        }
    }
    waits.sort_unstable();
    let at = |percent: usize| waits[(waits.len() - 1) * percent / 100];
    eprintln!(
        "paid to screen, {} times: p50 {:?}, p99 {:?}, most {:?}",
        waits.len(),
        at(50),
        at(99),
        at(100)
    );
}
