//! The form of an item, read strictly: a rule without I/O.

use serde::Deserialize;

use super::{
    Item, ItemTax,
    csv::{LONGEST_NAME, LONGEST_WORD},
    price::{self, PriceError},
};
use crate::{
    i18n::{Language, Message},
    money::{Currency, Money},
    shops::Shop,
    text::clean,
};

/// As typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ItemForm {
    /// The id that a new item gets, so that the form sent twice makes one.
    pub key: String,
    pub name: String,
    pub price: String,
    /// Empty is the shop's.
    pub unit: String,
    pub category: String,
    pub tax_rate: String,
    pub sku: String,
    pub barcode: String,
    /// Sent when it is ticked.
    pub favourite: Option<String>,
    /// Which of the item's versions the page was made of.
    pub version: String,
}

/// What is wrong with a field.
#[derive(Debug)]
pub struct Mistake {
    pub field: &'static str,
    pub sentence: Message,
}

impl Mistake {
    pub fn new(field: &'static str, sentence: Message) -> Self {
        Self { field, sentence }
    }
}

impl ItemForm {
    /// An empty one, for an item of this shop.
    pub fn fresh(unit: &str) -> Self {
        Self {
            key: uuid::Uuid::new_v4().to_string(),
            unit: unit.to_owned(),
            ..Self::default()
        }
    }

    /// As it is, for a page in this language.
    pub fn of(item: &Item, language: Language) -> Self {
        Self {
            key: String::new(),
            name: item.name.clone(),
            price: language.in_field(&item.price.plain()),
            unit: item.price.currency.unit().to_owned(),
            category: item.category.clone(),
            tax_rate: item.tax.code().to_owned(),
            sku: item.sku.clone(),
            barcode: item.barcode.clone(),
            favourite: item.favourite.then(|| "on".to_owned()),
            version: item.version.to_string(),
        }
    }

    pub fn is_favourite(&self) -> bool {
        self.favourite.as_deref().is_some_and(|typed| typed.trim() == "on")
    }

    /// The id of the item that this form makes.
    pub fn id(&self) -> String {
        match uuid::Uuid::try_parse(&self.key) {
            Ok(id) => id.to_string(),
            Err(_) => uuid::Uuid::new_v4().to_string(),
        }
    }

    /// The item with this id, priced in this currency, or all that is wrong.
    ///
    /// # Errors
    /// One mistake for each field.
    pub fn read(&self, id: String, currency: Currency, shop: &Shop) -> Result<Item, Vec<Mistake>> {
        let mut mistakes = Vec::new();
        let name = clean(&self.name).into_owned();
        if name.is_empty() {
            mistakes.push(Mistake::new("name", Message::new("item-no-name")));
        }
        let mut fits = |field, text: &str, most| {
            if text.chars().count() > most {
                mistakes.push(Mistake::new(field, Message::new("item-too-long").with("most", most)));
            }
        };
        let word = |typed: &str| clean(typed).into_owned();
        let (category, sku, barcode) = (word(&self.category), word(&self.sku), word(&self.barcode));
        fits("name", &name, LONGEST_NAME);
        fits("category", &category, LONGEST_WORD);
        fits("sku", &sku, LONGEST_WORD);
        fits("barcode", &barcode, LONGEST_WORD);
        let price = price::typed(&self.price, currency.digits()).unwrap_or_else(|error| {
            mistakes.push(Mistake::new("price", told(error)));
            0
        });
        let tax = ItemTax::of_code(self.tax_rate.trim());
        if let ItemTax::Rate(name) = &tax
            && shop.rate(name).is_none()
        {
            mistakes.push(Mistake::new("tax_rate", Message::new("item-no-such-rate")));
        }
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        Ok(Item {
            id,
            name,
            price: Money { minor: price, currency },
            category,
            sku,
            barcode,
            tax,
            favourite: self.is_favourite(),
            version: self.version.parse().unwrap_or_default(),
        })
    }
}

/// What is wrong with a price.
pub fn told(error: PriceError) -> Message {
    match error {
        PriceError::Missing => Message::new("item-no-price"),
        PriceError::NotANumber => Message::new("item-price-no-number"),
        PriceError::Ambiguous => Message::new("item-price-ambiguous"),
        PriceError::TooManyDecimals => Message::new("item-price-decimals"),
        PriceError::TooLarge => Message::new("item-price-too-large"),
    }
}
