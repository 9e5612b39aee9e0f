//! What an owner typed about the shop, read strictly: a rule without I/O.

use serde::{Deserialize, Serialize};

use super::{Header, Shop, TaxMode, TipBase, WalletSetting, tax};
use crate::{
    auth::Account,
    blink::WalletCurrency,
    i18n::{Language, Message},
    money::{Currency, SAT, latin},
    text::clean,
    zone::{DayStart, Zone},
};

/// More than any sale can be.
const LARGEST_TO_ASK: i64 = 999_999_999_999;
/// Characters and lines that fit on a receipt.
const LONGEST_NAME: usize = 80;
const LONGEST_NUMBER: usize = 60;
const LONGEST_ADDRESS: (usize, usize) = (300, 6);
const LONGEST_FOOTER: (usize, usize) = (420, 8);

/// What is wrong with a field.
#[derive(Debug)]
pub struct Mistake {
    pub field: &'static str,
    pub sentence: Message,
}

/// The form. A field that is not sent stays as it is, so that a form with fewer fields loses nothing; but a box that is not
/// ticked is not sent either, so `tips` goes with the fields beside it.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct ShopForm {
    pub name: Option<String>,
    pub address: Option<String>,
    pub tax_number: Option<String>,
    pub receipt_footer: Option<String>,
    pub time_zone: Option<String>,
    pub day_starts: Option<String>,
    pub ask_above: Option<String>,
    pub language: Option<String>,
    pub unit: Option<String>,
    pub wallet: Option<String>,
    pub bitcoin_share: Option<String>,
    pub tips: Option<String>,
    pub tip_presets: Option<String>,
    pub tip_base: Option<String>,
    pub tax: Option<String>,
    pub tax_rates: Option<String>,
    /// Sent by the page for new owners, from which they go on to the till.
    pub welcome: Option<String>,
    /// What the page showed, so that what nobody changed on it undoes nothing that another device changed meanwhile.
    #[serde(skip_serializing)]
    pub shown: Option<String>,
}

struct Reader(Vec<Mistake>);

impl Reader {
    /// What is read from a field that was sent, or why it cannot be.
    fn field<T>(
        &mut self,
        field: &'static str,
        typed: Option<&String>,
        into: &mut T,
        read: impl FnOnce(&str) -> Result<T, Message>,
    ) {
        match typed.map(|typed| read(typed)) {
            Some(Ok(value)) => *into = value,
            Some(Err(sentence)) => self.0.push(Mistake { field, sentence }),
            None => {}
        }
    }
}

impl ShopForm {
    /// The shop as it would be, and what is wrong with what was typed.
    pub fn read(&self, kept: &Shop, account: &Account) -> (Shop, Vec<Mistake>) {
        let (mut shop, mut reader) = (kept.clone(), Reader(Vec::new()));
        self.read_header(&mut shop.header, &mut reader);
        self.read_time(&mut shop, &mut reader);
        self.read_till(&mut shop, &mut reader, account);
        self.read_tips(&mut shop, &mut reader);
        self.read_tax(&mut shop, &mut reader);
        (shop, reader.0)
    }

    fn read_header(&self, header: &mut Header, reader: &mut Reader) {
        reader.field("name", self.name.as_ref(), &mut header.name, |typed| {
            one_line(typed, LONGEST_NAME)
        });
        reader.field("address", self.address.as_ref(), &mut header.address, |typed| {
            lines(typed, LONGEST_ADDRESS)
        });
        reader.field(
            "tax_number",
            self.tax_number.as_ref(),
            &mut header.tax_number,
            |typed| one_line(typed, LONGEST_NUMBER),
        );
        reader.field(
            "receipt_footer",
            self.receipt_footer.as_ref(),
            &mut header.footer,
            |typed| lines(typed, LONGEST_FOOTER),
        );
    }

    fn read_time(&self, shop: &mut Shop, reader: &mut Reader) {
        let mut zone = (shop.time_zone.clone(), shop.zone_is_guess);
        reader.field("time_zone", self.time_zone.as_ref(), &mut zone, |typed| {
            match (typed.trim(), Zone::named(typed)) {
                ("", _) => Ok((None, false)),
                (_, Some(zone)) => Ok((Some(zone), false)),
                (_, None) => Err(Message::new("shop-no-such-zone")),
            }
        });
        (shop.time_zone, shop.zone_is_guess) = zone;
        reader.field("day_starts", self.day_starts.as_ref(), &mut shop.day_starts, |typed| {
            DayStart::parse(typed).ok_or_else(|| Message::new("shop-no-such-time"))
        });
    }

    fn read_till(&self, shop: &mut Shop, reader: &mut Reader, account: &Account) {
        reader.field(
            "ask_above",
            self.ask_above.as_ref(),
            &mut shop.ask_above,
            |typed| match typed.trim() {
                "" => Ok(None),
                typed => whole_number(typed, 1, LARGEST_TO_ASK)
                    .map(Some)
                    .ok_or_else(|| Message::new("shop-no-such-number")),
            },
        );
        reader.field("language", self.language.as_ref(), &mut shop.language, |typed| {
            let refused = || Message::new("shop-no-such-language");
            match typed.trim() {
                "" => Ok(None),
                code => Language::nearest(code).map(Some).ok_or_else(refused),
            }
        });
        reader.field("unit", self.unit.as_ref(), &mut shop.unit, |typed| match typed.trim() {
            "" => Ok(None),
            unit if units(account).contains(&unit) => Ok(Some(unit.to_owned())),
            _ => Err(Message::new("shop-no-such-unit")),
        });
        reader.field("wallet", self.wallet.as_ref(), &mut shop.wallet, |typed| {
            match typed.trim() {
                "" => Ok(None),
                typed => match WalletSetting::parse(typed) {
                    Some(wallet) if has(account, wallet) => Ok(Some(wallet)),
                    Some(_) => Err(Message::new("shop-wallet-missing")),
                    None => Err(Message::new("shop-no-such-wallet")),
                },
            }
        });
        reader.field("bitcoin_share", self.bitcoin_share.as_ref(), &mut shop.share, |typed| {
            whole_number(typed, 0, 100).ok_or_else(|| Message::new("shop-no-such-share"))
        });
    }

    fn read_tips(&self, shop: &mut Shop, reader: &mut Reader) {
        if self.tips.is_some() || self.tip_presets.is_some() || self.tip_base.is_some() {
            shop.tips = self.tips.as_deref().is_some_and(|typed| typed.trim() == "on");
        }
        reader.field(
            "tip_presets",
            self.tip_presets.as_ref(),
            &mut shop.tip_presets,
            |typed| tax::read_presets(typed).ok_or_else(|| Message::new("shop-no-such-presets")),
        );
        reader.field("tip_base", self.tip_base.as_ref(), &mut shop.tip_base, |typed| {
            TipBase::parse(typed.trim()).ok_or_else(|| Message::new("shop-choose-one"))
        });
    }

    fn read_tax(&self, shop: &mut Shop, reader: &mut Reader) {
        reader.field("tax", self.tax.as_ref(), &mut shop.tax, |typed| {
            TaxMode::parse(typed.trim()).ok_or_else(|| Message::new("shop-choose-one"))
        });
        let before = reader.0.len();
        reader.field("tax_rates", self.tax_rates.as_ref(), &mut shop.tax_rates, |typed| {
            tax::read_rates(typed).map_err(|error| match error {
                tax::RatesError::Line(number) => Message::new("shop-no-such-rate").with("line", number),
                tax::RatesError::Twice(number) => Message::new("shop-rate-twice").with("line", number),
                tax::RatesError::TooMany => Message::new("shop-too-many-rates"),
            })
        });
        if reader.0.len() == before && shop.tax != TaxMode::None && shop.tax_rates.is_empty() {
            reader.0.push(Mistake {
                field: "tax_rates",
                sentence: Message::new("shop-rate-missing"),
            });
        }
    }

    pub fn is_welcome(&self) -> bool {
        self.welcome.is_some()
    }

    /// What was changed on the page: whatever stands there as it was shown counts as not sent.
    pub fn changed(mut self) -> Self {
        let shown = self.shown.take();
        let Some(shown) = shown.and_then(|shown| serde_json::from_str::<Self>(&shown).ok()) else {
            return self;
        };
        // A browser ends lines in its own way.
        let lines = |text: &Option<String>| text.as_ref().map(|text| text.replace("\r\n", "\n"));
        let changed = |typed: Option<String>, shown: Option<String>| match lines(&typed) == lines(&shown) {
            true => None,
            false => typed,
        };
        // The box says nothing by itself.
        let tips = |form: &Self| (form.tips.clone(), form.tip_presets.clone(), form.tip_base.clone());
        let (tips, tip_presets, tip_base) = match tips(&self) == tips(&shown) {
            true => (None, None, None),
            false => tips(&self),
        };
        Self {
            name: changed(self.name, shown.name),
            address: changed(self.address, shown.address),
            tax_number: changed(self.tax_number, shown.tax_number),
            receipt_footer: changed(self.receipt_footer, shown.receipt_footer),
            time_zone: changed(self.time_zone, shown.time_zone),
            day_starts: changed(self.day_starts, shown.day_starts),
            ask_above: changed(self.ask_above, shown.ask_above),
            language: changed(self.language, shown.language),
            unit: changed(self.unit, shown.unit),
            wallet: changed(self.wallet, shown.wallet),
            bitcoin_share: changed(self.bitcoin_share, shown.bitcoin_share),
            tips,
            tip_presets,
            tip_base,
            tax: changed(self.tax, shown.tax),
            tax_rates: changed(self.tax_rates, shown.tax_rates),
            welcome: self.welcome,
            shown: None,
        }
    }

    /// As it is kept, and as this language writes it.
    pub fn of(shop: &Shop, page: Language) -> Self {
        let some = |text: &str| Some(text.to_owned());
        Self {
            name: some(&shop.header.name),
            address: some(&shop.header.address),
            tax_number: some(&shop.header.tax_number),
            receipt_footer: some(&shop.header.footer),
            time_zone: Some(shop.time_zone.as_ref().map(Zone::to_string).unwrap_or_default()),
            day_starts: Some(shop.day_starts.to_string()),
            ask_above: Some(shop.ask_above.map(|it| it.to_string()).unwrap_or_default()),
            language: some(shop.language.map(Language::code).unwrap_or_default()),
            unit: Some(shop.unit.clone().unwrap_or_default()),
            wallet: some(shop.wallet.map(WalletSetting::code).unwrap_or_default()),
            bitcoin_share: Some(shop.share.to_string()),
            tips: shop.tips.then(|| "on".to_owned()),
            tip_presets: Some(tax::written_presets(&shop.tip_presets, page)),
            tip_base: some(shop.tip_base.code()),
            tax: some(shop.tax.code()),
            tax_rates: Some(tax::written(&shop.tax_rates, page)),
            welcome: None,
            shown: None,
        }
    }

    /// As typed; what was not sent, as it is kept.
    pub fn or(self, kept: &Shop, page: Language) -> Self {
        let kept = Self::of(kept, page);
        let has_tips = self.tips.is_some() || self.tip_presets.is_some() || self.tip_base.is_some();
        Self {
            tips: if has_tips { self.tips } else { kept.tips },
            name: self.name.or(kept.name),
            address: self.address.or(kept.address),
            tax_number: self.tax_number.or(kept.tax_number),
            receipt_footer: self.receipt_footer.or(kept.receipt_footer),
            time_zone: self.time_zone.or(kept.time_zone),
            day_starts: self.day_starts.or(kept.day_starts),
            ask_above: self.ask_above.or(kept.ask_above),
            language: self.language.or(kept.language),
            unit: self.unit.or(kept.unit),
            wallet: self.wallet.or(kept.wallet),
            bitcoin_share: self.bitcoin_share.or(kept.bitcoin_share),
            tip_presets: self.tip_presets.or(kept.tip_presets),
            tip_base: self.tip_base.or(kept.tip_base),
            tax: self.tax.or(kept.tax),
            tax_rates: self.tax_rates.or(kept.tax_rates),
            welcome: None,
            shown: None,
        }
    }
}

/// What an account's till can be typed in.
pub fn units(account: &Account) -> Vec<&str> {
    let own = account.display_currency.as_str();
    let others = [SAT, Currency::USD.code()].into_iter().filter(|unit| *unit != own);
    std::iter::once(own).chain(others).collect()
}

fn has(account: &Account, wallet: WalletSetting) -> bool {
    let has = |wallet| account.wallet_id(wallet).is_some();
    match wallet {
        WalletSetting::One(wallet) => has(wallet),
        WalletSetting::Split => has(WalletCurrency::Btc) && has(WalletCurrency::Usd),
    }
}

fn one_line(typed: &str, most: usize) -> Result<String, Message> {
    let text = clean(typed).into_owned();
    match text.chars().count() <= most {
        true => Ok(text),
        false => Err(Message::new("shop-too-long").with("most", most)),
    }
}

/// Lines that are clean each; empty ones at the ends are none.
fn lines(typed: &str, (most, most_lines): (usize, usize)) -> Result<String, Message> {
    let lines: Vec<_> = typed.trim().lines().map(clean).collect();
    let text = lines.join("\n");
    match text.chars().count() <= most && lines.len() <= most_lines {
        true => Ok(text),
        false => Err(Message::new("shop-too-many-lines")
            .with("most", most)
            .with("lines", most_lines)),
    }
}

fn whole_number(typed: &str, least: i64, most: i64) -> Option<i64> {
    let typed = latin(typed.trim());
    let is_number = !typed.is_empty() && typed.bytes().all(|b| b.is_ascii_digit());
    let number: i64 = is_number.then(|| typed.parse().ok())??;
    (least..=most).contains(&number).then_some(number)
}
