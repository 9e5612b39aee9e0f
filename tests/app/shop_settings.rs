//! What a shop sets once, and what goes by it: its name, its day, what its till starts with, tips and tax.

use std::time::Duration;

use blink_till::zone::{DayStart, Zone};
use reqwest::StatusCode;

use crate::{
    counter::SATS,
    support::{Browser, Page, Till},
};

const SHOP: &str = "/settings/shop";
const FORM: &str = "form[action='/settings/shop']";

/// Every field of the form, as an owner who likes all of it sends it.
pub const WHOLE: [(&str, &str); 16] = [
    ("name", "Café Ångström & Söhne"),
    ("address", "Calle 1\r\nSan Salvador"),
    ("tax_number", "NIT 0614-010190-101-1"),
    ("receipt_footer", "Thank you!"),
    ("time_zone", "America/El_Salvador"),
    ("day_starts", "04:30"),
    ("ask_above", "250"),
    ("language", "en"),
    ("unit", "SAT"),
    ("wallet", "split"),
    ("bitcoin_share", "30"),
    ("tips", "on"),
    ("tip_presets", "5,12.5"),
    ("tip_base", "net"),
    ("tax", "included"),
    ("tax_rates", "Standard = 19\nReduced = 8.875"),
];

impl Browser {
    /// The owner sets these fields, and no other.
    pub async fn sets(&self, fields: &[(&str, &str)]) {
        let saved = self.post(SHOP, fields).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        assert_eq!(saved.location().path(), SHOP);
    }

    /// What the form holds.
    async fn kept(&self) -> Vec<(String, String)> {
        self.get(SHOP).await.form(FORM).1
    }
}

fn value<'a>(fields: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let field = fields.iter().find(|(field, _)| field == name)?;
    Some(&field.1)
}

#[tokio::test]
async fn every_field_is_kept_and_shown_as_it_was_set() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner.sets(&WHOLE).await;
    let kept = owner.kept().await;
    for (name, typed) in WHOLE {
        let typed = typed.replace("\r\n", "\n");
        assert_eq!(value(&kept, name), Some(typed.as_str()), "{name}");
    }
    // Another account's shop is another.
    let other = till.signed_in("kenji").await.kept().await;
    assert_eq!((value(&other, "name"), value(&other, "tips")), (Some(""), None));
    assert_eq!(value(&other, "day_starts"), Some("00:00"));
    assert_eq!(value(&other, "tip_presets"), Some("10,15,20"));
}

/// Whatever a page fills into its fields has the mark that it writes everywhere else, and is read as it stands.
#[tokio::test]
async fn percentages_stand_in_their_fields_as_the_page_writes_numbers() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let german = [
        ("language", "de"),
        ("tax", "included"),
        ("tax_rates", "Eins = 5,5\nZwei＝7"),
        ("tip_presets", "10; 12,5"),
    ];
    owner.sets(&german).await;
    for _ in 0..2 {
        let kept = owner.kept().await;
        assert_eq!(value(&kept, "tax_rates"), Some("Eins = 5,5\nZwei = 7"));
        assert_eq!(value(&kept, "tip_presets"), Some("10; 12,5"));
        let again: Vec<_> = kept
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        owner.sets(&again).await;
    }
}

#[tokio::test]
async fn what_nobody_changed_on_a_page_undoes_nothing_that_another_device_changed_meanwhile() {
    let till = Till::start().await;
    let (owner, tablet) = (till.signed_in("alice").await, till.signed_in("alice").await);
    owner.sets(&WHOLE).await;
    let with = |page: &[(String, String)], changes: &[(&str, &str)]| {
        let kept = page
            .iter()
            .filter(|(name, _)| !changes.iter().any(|(other, _)| other == name));
        let changes = changes.iter().filter(|(_, value)| !value.is_empty());
        let changes = changes.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        kept.cloned().chain(changes).collect::<Vec<_>>()
    };
    let saved = async |browser: &Browser, fields: Vec<(String, String)>| {
        let fields: Vec<_> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.replace('\n', "\r\n")))
            .collect();
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        browser.sets(&fields).await;
    };
    let (here, there) = (owner.kept().await, tablet.kept().await);
    let elsewhere = [
        ("tax", "added"),
        ("tax_rates", "Luxury = 30"),
        ("tips", ""),
        ("tip_presets", "7"),
    ];
    saved(&tablet, with(&there, &elsewhere)).await;
    saved(&owner, with(&here, &[("receipt_footer", "Come again")])).await;
    let kept = owner.kept().await;
    for (name, value) in [
        ("tax", "added"),
        ("tax_rates", "Luxury = 30"),
        ("tip_presets", "7"),
        ("receipt_footer", "Come again"),
    ] {
        assert_eq!(self::value(&kept, name), Some(value), "{name}");
    }
    assert_eq!(value(&kept, "tips"), None);
    // What both changed is as the last one says, and a refused page loses nothing of it.
    let refused = owner
        .post(
            SHOP,
            &[
                ("shown", value(&kept, "shown").expect("it is told")),
                ("tax_rates", "x"),
            ],
        )
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let again = refused.form(FORM).1;
    assert_eq!(
        (value(&again, "tax_rates"), value(&again, "tip_presets")),
        (Some("x"), Some("7"))
    );
    saved(&owner, with(&again, &[("tax_rates", "Standard = 19"), ("tips", "on")])).await;
    let kept = owner.kept().await;
    assert_eq!(
        (value(&kept, "tax_rates"), value(&kept, "tips")),
        (Some("Standard = 19"), Some("on"))
    );
}

#[tokio::test]
async fn two_devices_that_save_at_once_keep_both_changes() {
    let till = Till::start().await;
    let (owner, tablet) = (till.signed_in("alice").await, till.signed_in("alice").await);
    owner.sets(&WHOLE).await;
    for round in 0..10 {
        let (footer, number) = (format!("Footer {round}"), format!("Number {round}"));
        let (here, there) = ([("receipt_footer", footer.as_str())], [("tax_number", number.as_str())]);
        tokio::join!(owner.sets(&here), tablet.sets(&there));
        let kept = owner.kept().await;
        assert_eq!(
            (value(&kept, "receipt_footer"), value(&kept, "tax_number")),
            (Some(footer.as_str()), Some(number.as_str()))
        );
    }
}

#[tokio::test]
async fn a_box_that_is_not_ticked_is_off_and_a_field_that_is_not_sent_stays() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner.sets(&WHOLE).await;
    owner.sets(&[("name", "Another")]).await;
    assert_eq!(value(&owner.kept().await, "tips"), Some("on"));
    let without_tips: Vec<_> = WHOLE.into_iter().filter(|(name, _)| *name != "tips").collect();
    owner.sets(&without_tips).await;
    let kept = owner.kept().await;
    assert_eq!(
        (value(&kept, "tips"), value(&kept, "tip_presets")),
        (None, Some("5,12.5"))
    );
}

#[tokio::test]
async fn a_mistake_in_any_field_is_told_beside_it_and_nothing_typed_is_lost() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let long = "x".repeat(500);
    let many_lines = "a\n".repeat(20) + "b";
    for (field, wrong) in [
        ("name", long.as_str()),
        ("address", &many_lines),
        ("tax_number", &long),
        ("receipt_footer", &long),
        ("time_zone", "Mars/Olympus"),
        ("day_starts", "24:00"),
        ("day_starts", "noon"),
        ("ask_above", "0"),
        ("language", "tlh"),
        ("unit", "XYZ"),
        ("wallet", "EUR"),
        ("bitcoin_share", "101"),
        ("bitcoin_share", "-1"),
        ("tip_presets", "10,10"),
        ("tip_presets", ""),
        ("tip_base", "gross"),
        ("tax", "maybe"),
        ("tax_rates", "Standard"),
        ("tax_rates", "Standard = 19\nstandard = 7"),
        ("tax_rates", ""),
    ] {
        let fields: Vec<_> = WHOLE
            .into_iter()
            .map(|(name, typed)| (name, if name == field { wrong } else { typed }))
            .collect();
        let page = owner.post(SHOP, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {wrong}");
        let told = page.select(".error");
        assert_eq!(told.len(), 1, "{field} {wrong}: {told:?}");
        assert_eq!(told[0].attribute("id"), format!("{field}-error"));
        // A choice that is none cannot be shown as chosen.
        let is_choice = ["language", "unit", "wallet", "tip_base", "tax"].contains(&field);
        for (name, typed) in fields.iter().filter(|(name, _)| *name != field || !is_choice) {
            let shown = page.form(FORM).1;
            assert_eq!(
                value(&shown, name),
                Some(typed.replace("\r\n", "\n").as_str()),
                "{field}: {name}"
            );
        }
    }
    assert_eq!(till.count("select count(*) from shops").await, 0);
}

#[tokio::test]
async fn what_is_typed_is_text_and_stays_on_its_lines() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner
        .sets(&[
            ("name", "  \u{202e}<b>Tom\u{202c}\n& Jerry\u{0} "),
            ("address", "\r\n  One\u{2028}street \r\n\r\nTwo\n "),
        ])
        .await;
    let kept = owner.kept().await;
    assert_eq!(value(&kept, "name"), Some("<b>Tom & Jerry"));
    assert_eq!(value(&kept, "address"), Some("One street\n\nTwo"));
}

#[tokio::test]
async fn the_day_begins_when_the_shop_says_for_lists_and_sums() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let cashier = till.joined(&owner, "Mia").await;
    let bar = Zone::named("Europe/Berlin")
        .expect("a zone")
        .with_days_from(DayStart::parse("04:07").expect("a time"));
    owner
        .sets(&[("time_zone", "Europe/Berlin"), ("day_starts", "04:07")])
        .await;
    let now = || till.blinkland.clock.now();
    let today = bar.day_of(now());
    till.advance(Duration::from_millis((bar.end(today) - now() - 60_000).unsigned_abs()));
    let late = cashier.charged(SATS).await;
    till.pay(&late);
    cashier.sees(&late, "paid").await;
    till.advance(Duration::from_secs(120));
    let tomorrow = bar.day_of(now());
    assert_eq!(today.next(), Some(tomorrow));
    let early = cashier.charged(SATS).await;
    let listed = async |browser: &Browser, query: String| {
        let page = browser.get(&format!("/sales?{query}")).await;
        let rows = page.select("[data-sale]");
        rows.iter()
            .map(|row| row.attribute("data-sale").to_owned())
            .collect::<Vec<_>>()
    };
    let id = |sale: &Page| sale.url.path().trim_start_matches("/sales/").to_owned();
    assert_eq!(
        listed(&cashier, String::new()).await,
        [id(&early)],
        "the cashier's today"
    );
    assert_eq!(listed(&owner, format!("from={today}&to={today}")).await, [id(&late)]);
    assert_eq!(
        listed(&owner, format!("from={tomorrow}&to={tomorrow}")).await,
        [id(&early)]
    );
    // The sum of the day that was is of the sale that was paid in its last minute.
    let page = owner.get("/sales").await;
    let totals: Vec<_> = page.select(".sums").into_iter().map(|total| total.text).collect();
    assert!(
        totals.iter().any(|total| total.contains("2,500")),
        "{totals:?} {}",
        page.body
    );
}

#[tokio::test]
async fn a_rate_that_items_name_is_neither_removed_nor_renamed() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner.sets(&WHOLE).await;
    for rates in [
        "Standard = 20\nLow = 8.875",
        "Standard = 19",
        "standard = 19\nReduced = 8.875",
    ] {
        owner.sets(&[("tax_rates", rates)]).await;
        owner.sets(&[("tax_rates", "Standard = 19\nReduced = 8.875")]).await;
    }
    for (name, rate) in [("Bread", "Reduced"), ("Gift card", "0"), ("Cup", "")] {
        let made = owner
            .post("/items", &[("name", name), ("price", "350"), ("tax_rate", rate)])
            .await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    }
    for rates in [
        "Standard = 19\nLow = 8.875",
        "Standard = 19\nreduced = 8.875",
        "Standard = 19",
    ] {
        let page = owner.post(SHOP, &[("tax_rates", rates), ("name", "Typed")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{rates}");
        assert!(page.one("#tax_rates-error").text.contains("Reduced"), "{}", page.body);
        let shown = page.form(FORM).1;
        assert_eq!(
            (value(&shown, "tax_rates"), value(&shown, "name")),
            (Some(rates), Some("Typed"))
        );
    }
    assert_eq!(
        value(&owner.kept().await, "name"),
        Some(WHOLE[0].1),
        "nothing of it was kept"
    );
    // What it comes to may change, and its place among the others.
    owner.sets(&[("tax_rates", "Reduced = 7\nOther = 1")]).await;
}

#[tokio::test]
async fn the_till_is_no_fiscal_device_and_says_so_once() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let page = owner.get(SHOP).await;
    assert_eq!(page.select("[data-not-fiscal]").len(), 1);
    assert_eq!(page.body.matches("fiscal").count(), 2, "the mark and the sentence");
}

#[tokio::test]
async fn a_new_owner_is_offered_one_page_that_fills_itself_and_then_the_till() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let keypad = owner.get("/till").await;
    assert_eq!((keypad.status, keypad.has("#charge")), (StatusCode::OK, true));
    let link = keypad.one("[data-notice=new-shop] a").attribute("href").to_owned();
    let page = owner.get(&link).await;
    assert_eq!(page.data_page(), "welcome");
    let fields = page.form(FORM).1;
    assert_eq!(
        (value(&fields, "name"), value(&fields, "unit")),
        (Some("alice"), Some("EUR"))
    );
    let till_page = owner
        .submit(&page, FORM, &[("name", "Alice's"), ("time_zone", "Europe/Berlin")])
        .await;
    assert_eq!(
        (till_page.status, till_page.data_page().as_str()),
        (StatusCode::OK, "till")
    );
    assert!(till_page.notice("new-shop").is_none(), "{}", till_page.body);
    let kept = owner.kept().await;
    assert_eq!(
        (value(&kept, "name"), value(&kept, "time_zone")),
        (Some("Alice's"), Some("Europe/Berlin"))
    );
}

#[tokio::test]
async fn the_page_for_new_owners_is_skipped_for_good() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let cashier = till.joined(&owner, "Mia").await;
    assert!(cashier.get("/till").await.notice("new-shop").is_none());
    let page = owner.get("/settings/shop/welcome").await;
    let skipped = owner.submit(&page, "form[action$='/skip']", &[]).await;
    assert_eq!(skipped.data_page(), "till");
    assert!(skipped.notice("new-shop").is_none());
    assert_eq!(value(&owner.kept().await, "name"), Some(""));
    assert_eq!(
        cashier.get("/settings/shop/welcome").await.status,
        StatusCode::FORBIDDEN
    );
}
