use super::*;
use crate::{
    blink::PriceOfMinor,
    i18n::Language,
    orders::Terms,
    sales::order::{OrderError, unfit},
};

/// Without items, as the till's handler reads it.
fn read_charge(form: &ChargeForm, account: &Account, pricing: &Pricing) -> Result<Charge, QuoteError> {
    let currency = currency_of(&form.unit, account, pricing)?;
    let cart = form
        .cart(&Terms::default(), &[], currency)
        .map_err(|error| match error {
            OrderError::Quote(error) => error,
            OrderError::Changed => panic!("nothing was shown"),
        })?;
    Charge::read(form, account, cart.bill().map_err(unfit)?, None)
}

#[test]
fn euros_become_sats_at_the_price_of_a_sat_and_cents_at_the_price_of_a_cent() {
    let quote = charge("12.34", "EUR", "BTC").quote(&pricing()).unwrap();
    // 1234 / 0.09 = 13711.1
    assert_eq!(quote.wallet_amount, 13_711);
    assert_eq!(quote.quoted.unwrap().pair(), "BTC/EUR");
    let quote = charge("12.34", "EUR", "USD").quote(&pricing()).unwrap();
    // 1234 / 0.9 = 1371.1
    assert_eq!(quote.wallet_amount, 1371);
    assert_eq!(quote.quoted.unwrap().pair(), "USD/EUR");
    assert_eq!(quote.display.unwrap().words(Language::default()), "12.34 EUR");
}

#[test]
fn dollars_and_sats_cross_over_at_the_dollar_price() {
    // A sat costs 0.1 cent.
    assert_eq!(
        charge("1.00", "USD", "BTC").quote(&pricing()).unwrap().wallet_amount,
        1000
    );
    assert_eq!(
        charge("1000", "SAT", "USD").quote(&pricing()).unwrap().wallet_amount,
        100
    );
}

#[test]
fn what_is_in_the_wallet_s_own_unit_needs_no_price() {
    let none = Pricing::default();
    let quote = charge("500", "SAT", "BTC").quote(&none).unwrap();
    assert_eq!((quote.wallet_amount, quote.quoted, quote.display), (500, None, None));
    assert_eq!(charge("1.23", "USD", "USD").quote(&none).unwrap().wallet_amount, 123);
    assert_eq!(charge("1.23", "USD", "BTC").quote(&none), Err(QuoteError::NoPrice));
    assert_eq!(charge("1", "SAT", "USD").quote(&none), Err(QuoteError::NoPrice));
}

#[test]
fn an_amount_below_a_sat_or_beyond_blink_s_limit_is_a_mistake() {
    // 4 sats are 0.4 cents.
    assert!(is_mistake("amount", charge("4", "SAT", "USD").quote(&pricing())));
    assert_eq!(charge("5", "SAT", "USD").quote(&pricing()).unwrap().wallet_amount, 1);
    assert!(charge("10000000000000", "SAT", "BTC").quote(&pricing()).is_ok());
    assert!(is_mistake(
        "amount",
        charge("10000000000001", "SAT", "BTC").quote(&pricing())
    ));
    assert!(is_mistake(
        "amount",
        charge("99999999999.99", "USD", "BTC").quote(&pricing())
    ));
}

#[test]
fn a_mistake_stands_beside_its_field() {
    let read =
        |amount, unit, wallet, memo: &str| read_charge(&form(amount, unit, wallet, memo), &account(), &pricing());
    assert!(is_mistake("amount", read("1,5,0", "EUR", "BTC", "")));
    assert!(is_mistake("amount", read("1.5", "SAT", "BTC", "")));
    assert!(is_mistake("unit", read("1", "GBP", "BTC", "")));
    assert!(is_mistake("wallet", read("1", "EUR", "EUR", "")));
    assert!(is_mistake("memo", read("1", "EUR", "BTC", &"é".repeat(320))));
    assert!(read("1", "EUR", "BTC", &"é".repeat(319)).is_ok());
    let account = Account {
        usd_wallet: None,
        ..account()
    };
    assert!(is_mistake(
        "wallet",
        read_charge(&form("1", "EUR", "USD", ""), &account, &pricing())
    ));
}

#[test]
fn control_characters_in_a_memo_become_spaces() {
    assert_eq!(clean("Table\n4\t\u{7f}"), "Table 4");
}

#[test]
fn without_a_price_the_display_currency_cannot_even_be_read() {
    let read = read_charge(&form("1", "EUR", "BTC", ""), &account(), &Pricing::default());
    assert_eq!(read, Err(QuoteError::NoPrice));
}

fn is_mistake<T>(field: &str, result: Result<T, QuoteError>) -> bool {
    matches!(result, Err(QuoteError::Mistake(mistake)) if mistake.field == field)
}

fn charge(amount: &str, unit: &str, wallet: &str) -> Charge {
    read_charge(&form(amount, unit, wallet, ""), &account(), &pricing()).unwrap()
}

fn form(amount: &str, unit: &str, wallet: &str, memo: &str) -> ChargeForm {
    ChargeForm {
        amount: amount.to_owned(),
        unit: unit.to_owned(),
        wallet: wallet.to_owned(),
        memo: memo.to_owned(),
        ..ChargeForm::default()
    }
}

fn account() -> Account {
    Account {
        user_id: "user".to_owned(),
        checked_at: 0,
        id: "a".to_owned(),
        username: None,
        language: None,
        display_currency: "EUR".to_owned(),
        btc_wallet: Some("b".to_owned()),
        usd_wallet: Some("u".to_owned()),
        default_wallet: WalletCurrency::Btc,
        wind_down: None,
    }
}

/// A sat costs 0.09 euro cents and 0.1 US cents, a US cent 0.9 euro cents.
fn pricing() -> Pricing {
    let price = |currency: &str, sat, cent| RealtimePrice {
        timestamp: 1,
        currency: currency.to_owned(),
        symbol: String::new(),
        name: String::new(),
        fraction_digits: 2,
        sat: PriceOfMinor { base: sat, offset: 12 },
        cent: PriceOfMinor { base: cent, offset: 6 },
    };
    Pricing {
        display: Some(Arc::new(price("EUR", 90_000_000_000, 900_000))),
        usd: Some(Arc::new(price("USD", 100_000_000_000, 1_000_000))),
    }
}
