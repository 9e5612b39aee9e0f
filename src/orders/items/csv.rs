//! Lists of items as other tills export them: Square, Shopify, Loyverse, SumUp, and any plain table with a name and a price. A
//! rule without I/O. What is in a file is a stranger's word: whatever it holds, it is read or refused, and never more than so
//! many rows.

use super::price::{self, PriceError};
use crate::{
    money::Currency,
    text::{clean, clean_and_cut},
};

/// 2 MiB.
pub const LARGEST_FILE: usize = 2 * 1024 * 1024;
const MOST_ROWS: usize = 5000;
/// As the form has it.
pub const LONGEST_NAME: usize = 100;
pub const LONGEST_WORD: usize = 60;

/// Comes after the last row. No text has it: a file with it is none.
const END: &str = "\0";

/// Why a file is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileError {
    /// No text, or nothing in it.
    NoText,
    /// No columns for name and price.
    NoColumns,
    NoRows,
    TooManyRows,
    /// A quotation mark is opened in this line and never closed: whatever is below it would be lost in one cell.
    OpenQuote(i64),
}

/// A row of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where it begins in the file, counted from 1.
    pub line: u64,
    /// As far as it has one.
    pub name: String,
    pub item: Result<Read, RowError>,
}

/// What a row says of an item. What it leaves open stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    pub name: String,
    /// In minor units of the currency that the file was read for.
    pub price: i64,
    pub category: String,
    pub sku: String,
    pub barcode: String,
    pub tax: Option<TaxWord>,
    pub favourite: Option<bool>,
}

/// How a file names a rate of tax.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TaxWord {
    None,
    /// By its name, or what it comes to: `19`, `19%`.
    Named(String),
}

/// Why a row is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowError {
    NoName,
    TooLong,
    Price(PriceError),
    /// Put away there, a draft, or not for sale.
    NotOnSale,
    /// In another currency than the file is read for.
    OtherCurrency,
    /// Two rows are of the same item.
    Twice,
    /// Several items have the name, and no SKU says which one is meant.
    WhichOne,
    /// The shop has no such rate.
    UnknownRate,
}

/// Reads a file whose prices are in this currency.
///
/// # Errors
/// When it is no list of items.
pub fn read(bytes: &[u8], currency: &Currency) -> Result<Vec<Row>, FileError> {
    let whole = decode(bytes).ok_or(FileError::NoText)?;
    let (text, delimiter) = sniff(&whole);
    let lines_before = lines_in(&whole[..whole.len() - text.len()]);
    // A row of its own, unless a quotation mark swallows it.
    let text = &format!("{text}\n{END}");
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut records = reader.records();
    let Some(Ok(header)) = records.next() else {
        return Err(FileError::NoText);
    };
    if header.iter().any(|cell| cell.ends_with(END)) {
        return Err(FileError::OpenQuote(
            i64::try_from(lines_before).unwrap_or_default() + 1,
        ));
    }
    let columns = Columns::of(&header).ok_or(FileError::NoColumns)?;
    let mut rows = Rows::default();
    for record in records {
        // Text that is UTF-8 by now; csv refuses nothing else of what is flexible.
        let record = record.map_err(|_| FileError::NoText)?;
        // Where the reader was before it left out empty lines.
        let line = record.position().map_or(0, |before| {
            let rest = usize::try_from(before.byte()).ok().and_then(|byte| text.get(byte..));
            let begins = rest.map_or("", |rest| &rest[..rest.len() - rest.trim_start_matches('\n').len()]);
            lines_before + before.line() + lines_in(begins)
        });
        if record.iter().eq([END]) {
            break;
        }
        // Where the next quotation mark closes it, the rows between stand in a name.
        let is_swallowed = |name: &str| name.contains('\n') && name.contains(char::from(delimiter));
        let mut names = columns.name.iter().filter_map(|index| record.get(*index));
        if record.iter().any(|cell| cell.ends_with(END)) || names.any(is_swallowed) {
            return Err(FileError::OpenQuote(i64::try_from(line).unwrap_or_default()));
        }
        rows.take(&columns, &record, line, currency);
        if rows.read.len() > MOST_ROWS {
            return Err(FileError::TooManyRows);
        }
    }
    let rows = rows.finished();
    if rows.is_empty() {
        Err(FileError::NoRows)
    } else {
        Ok(rows)
    }
}

fn lines_in(text: &str) -> u64 {
    text.bytes().filter(|byte| *byte == b'\n').count() as u64
}

/// What is in a file, as text.
pub fn text(bytes: &[u8]) -> String {
    decode(bytes).unwrap_or_default()
}

/// UTF-8, with a byte order mark or without, else Windows-1252. `None` is no text.
fn decode(bytes: &[u8]) -> Option<String> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.contains(&0) {
        return None;
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| windows_1252(*byte)).collect(),
    };
    // One kind of line, so that a row's number is that of its line whatever wrote the file.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    (!text.trim().is_empty()).then_some(text)
}

/// What Windows writes where Latin-1 has control characters; the five that it leaves open are those.
fn windows_1252(byte: u8) -> char {
    const FROM_80: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => FROM_80[usize::from(byte - 0x80)],
        byte => char::from(byte),
    }
}

/// The text without the line by which spreadsheets name their delimiter, and the delimiter: the one that the header has most.
fn sniff(text: &str) -> (&str, u8) {
    if let Some((first, rest)) = text.split_once('\n')
        && let Some(named) = first.trim_end().strip_prefix("sep=")
        && let [delimiter @ (b',' | b';' | b'\t')] = named.as_bytes()
    {
        return (rest, *delimiter);
    }
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut is_quoted = false;
    for byte in text.trim_start().bytes() {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\n' | b'\r' if !is_quoted => break,
            byte if !is_quoted => counts
                .iter_mut()
                .filter(|(delimiter, _)| *delimiter == byte)
                .for_each(|(_, count)| *count += 1),
            _ => {}
        }
    }
    // Of equals the first.
    let most = counts.iter().rev().max_by_key(|(_, count)| *count);
    (text, most.map_or(b',', |(delimiter, _)| *delimiter))
}

/// Which column holds what. Each may be in several, of which the first that says something counts.
#[derive(Debug, Default)]
struct Columns {
    name: Vec<usize>,
    /// What makes one of several things that have a name: "large".
    options: Vec<usize>,
    /// By which further rows belong to the first one that has the name.
    handle: Vec<usize>,
    price: Vec<usize>,
    category: Vec<usize>,
    /// A category to some, and to others what kind of thing the row is.
    kind: Vec<usize>,
    /// Of everything that is sold anywhere, `Food > Bread`: where the shop has no word of its own, the last one is.
    category_path: Vec<usize>,
    sku: Vec<usize>,
    barcode: Vec<usize>,
    /// As a form says it: a name, or `0` for none.
    tax: Vec<usize>,
    /// What it comes to.
    tax_percent: Vec<usize>,
    /// `Tax - VAT (5%)`, with the rate as it stands there, and Y or N below it.
    tax_boxes: Vec<(usize, String)>,
    favourite: Vec<usize>,
    unit: Vec<usize>,
    /// `Y` is not for sale.
    archived: Vec<usize>,
    /// `N` is not for sale.
    available: Vec<usize>,
    /// Anything but `active` is not for sale.
    status: Vec<usize>,
}

impl Columns {
    fn of(header: &::csv::StringRecord) -> Option<Self> {
        let mut columns = Self::default();
        let names: Vec<String> = header.iter().map(|name| clean(name).to_lowercase()).collect();
        for (index, name) in names.iter().enumerate() {
            if let Some(list) = columns.list_of(name) {
                list.push(index);
            } else if let Some(tax) = name.strip_prefix("tax - ") {
                let percent = tax.rsplit_once('(').map_or(tax, |(_, rest)| rest.trim_end_matches(')'));
                columns.tax_boxes.push((index, percent.to_owned()));
            }
        }
        // A price of a place counts where there is none for all places.
        let of_place = |name: &&String| name.starts_with("price [") || name.starts_with("price ");
        let of_places = names.iter().enumerate().filter(|(_, name)| of_place(name));
        columns.price.extend(of_places.map(|(index, _)| index));
        (!columns.name.is_empty() && !columns.price.is_empty()).then_some(columns)
    }

    fn list_of(&mut self, name: &str) -> Option<&mut Vec<usize>> {
        Some(match name {
            "name" | "item name" | "title" | "product name" | "product" | "item" => &mut self.name,
            "variation name" | "variations" | "option 1 value" | "option 2 value" | "option 3 value"
            | "option1 value" | "option2 value" | "option3 value" => &mut self.options,
            "handle" => &mut self.handle,
            "price" | "default price" | "variant price" | "retail price" | "sales price" | "regular price" => {
                &mut self.price
            }
            "category" | "categories" | "reporting category" | "department" => &mut self.category,
            "type" => &mut self.kind,
            "product category" => &mut self.category_path,
            "sku" | "variant sku" | "internal reference" => &mut self.sku,
            "barcode" | "variant barcode" | "gtin" | "ean" => &mut self.barcode,
            "tax_rate" => &mut self.tax,
            "tax rate" | "tax rate (%)" => &mut self.tax_percent,
            "favourite" | "favorite" => &mut self.favourite,
            "unit" | "currency" => &mut self.unit,
            "archived" => &mut self.archived,
            "available for sale" => &mut self.available,
            name if name.starts_with("available for sale [") => &mut self.available,
            "status" => &mut self.status,
            _ => return None,
        })
    }
}

/// The first of these cells that says something, on one line.
fn cell(record: &::csv::StringRecord, columns: &[usize]) -> String {
    let cells = columns.iter().filter_map(|index| record.get(*index));
    let mut cells = cells.map(|cell| without_guard(&clean(cell)).to_owned());
    cells.find(|cell| !cell.is_empty()).unwrap_or_default()
}

/// Nothing is left out for the length of its category.
fn category(columns: &Columns, record: &::csv::StringRecord) -> String {
    let own = [&columns.category, &columns.kind].map(|columns| cell(record, columns));
    let category = own.into_iter().find(|own| !own.is_empty()).unwrap_or_else(|| {
        let path = cell(record, &columns.category_path);
        let last = path.rsplit(" > ").next().and_then(|path| path.rsplit(" / ").next());
        last.unwrap_or_default().to_owned()
    });
    clean_and_cut(&category, LONGEST_WORD)
}

/// An apostrophe keeps spreadsheets from taking what comes after it for a number or a formula.
fn without_guard(cell: &str) -> &str {
    let guarded = |rest: &&str| rest.starts_with(|c: char| c.is_ascii_digit() || "=+-@'".contains(c));
    cell.strip_prefix('\'').filter(guarded).unwrap_or(cell)
}

fn is_yes(cell: &str) -> bool {
    ["y", "yes", "true", "1", "on"].contains(&cell.to_lowercase().as_str())
}

fn is_no(cell: &str) -> bool {
    ["n", "no", "false", "0", "off"].contains(&cell.to_lowercase().as_str())
}

#[derive(Default)]
struct Rows {
    read: Vec<Row>,
    /// Of the last row that had a name, for the rows below it that belong to it.
    parent: Option<Parent>,
}

struct Parent {
    handle: String,
    name: String,
    category: String,
    is_off_sale: bool,
    /// The row was nothing but the name of those below it, should any come.
    is_heading: bool,
}

impl Rows {
    fn take(&mut self, columns: &Columns, record: &::csv::StringRecord, line: u64, currency: &Currency) {
        if record.iter().all(|cell| clean(cell).is_empty()) {
            return;
        }
        let (own_name, handle) = (cell(record, &columns.name), cell(record, &columns.handle));
        let price = cell(record, &columns.price);
        let options: Vec<String> = columns
            .options
            .iter()
            .map(|index| cell(record, &[*index]))
            .filter(|option| says_something(option))
            .collect();
        let belongs = own_name.is_empty()
            && self
                .parent
                .as_ref()
                .is_some_and(|parent| match columns.handle.is_empty() {
                    true => !options.is_empty(),
                    false => parent.handle == handle,
                });
        // A further picture of what stands above.
        if belongs && price.is_empty() && options.is_empty() {
            return;
        }
        let mut is_off_sale = is_off_sale(columns, record);
        let (mut name, mut category) = (own_name, category(columns, record));
        match &mut self.parent {
            Some(parent) if belongs => {
                if std::mem::take(&mut parent.is_heading) {
                    self.read.pop();
                }
                name.clone_from(&parent.name);
                is_off_sale |= parent.is_off_sale;
                if category.is_empty() {
                    category.clone_from(&parent.category);
                }
            }
            parent => {
                *parent = (!name.is_empty()).then(|| Parent {
                    handle,
                    name: name.clone(),
                    category: category.clone(),
                    is_off_sale,
                    is_heading: price.is_empty() && options.is_empty(),
                });
            }
        }
        if !name.is_empty() && !options.is_empty() {
            name = format!("{name}, {}", options.join(", "));
        }
        let item = match is_off_sale {
            true => Err(RowError::NotOnSale),
            false => read_item(columns, record, &name, category, &price, currency),
        };
        self.read.push(Row { line, name, item });
    }

    /// Rows of an item that came before are left out: nobody could say which of them counts.
    fn finished(mut self) -> Vec<Row> {
        let (mut skus, mut names) = (std::collections::HashSet::new(), std::collections::HashSet::new());
        for row in &mut self.read {
            let Ok(item) = &row.item else { continue };
            let is_new = match item.sku.is_empty() {
                true => names.insert(item.name.to_lowercase()),
                false => skus.insert(item.sku.clone()),
            };
            if !is_new {
                row.item = Err(RowError::Twice);
            }
        }
        self.read
    }
}

/// What tills write where a thing comes in one way only says nothing.
fn says_something(option: &str) -> bool {
    !["", "regular", "default", "default title"].contains(&option.to_lowercase().as_str())
}

fn is_off_sale(columns: &Columns, record: &::csv::StringRecord) -> bool {
    let status = cell(record, &columns.status).to_lowercase();
    let available = columns.available.iter().map(|index| cell(record, &[*index]));
    let available: Vec<String> = available.filter(|cell| !cell.is_empty()).collect();
    is_yes(&cell(record, &columns.archived))
        || !["", "active"].contains(&status.as_str())
        || (!available.is_empty() && available.iter().all(|cell| is_no(cell)))
}

fn read_item(
    columns: &Columns,
    record: &::csv::StringRecord,
    name: &str,
    category: String,
    price: &str,
    currency: &Currency,
) -> Result<Read, RowError> {
    if name.is_empty() {
        return Err(RowError::NoName);
    }
    let unit = cell(record, &columns.unit);
    let is_of_another = match unit.is_empty() {
        true => price::is_of_another(price, currency),
        false => !unit.eq_ignore_ascii_case(currency.unit()),
    };
    if is_of_another {
        return Err(RowError::OtherCurrency);
    }
    let (sku, barcode) = (cell(record, &columns.sku), cell(record, &columns.barcode));
    let is_short = |text: &str, most| text.chars().count() <= most;
    if !is_short(name, LONGEST_NAME) || !is_short(&sku, LONGEST_WORD) || !is_short(&barcode, LONGEST_WORD) {
        return Err(RowError::TooLong);
    }
    let favourite = cell(record, &columns.favourite);
    Ok(Read {
        name: name.to_owned(),
        price: price::written(price, currency.digits()).map_err(RowError::Price)?,
        category,
        sku,
        barcode,
        tax: tax(columns, record),
        favourite: (!favourite.is_empty()).then(|| is_yes(&favourite)),
    })
}

fn tax(columns: &Columns, record: &::csv::StringRecord) -> Option<TaxWord> {
    let (named, percent) = (cell(record, &columns.tax), cell(record, &columns.tax_percent));
    match (named.as_str(), percent.as_str()) {
        ("0", _) => return Some(TaxWord::None),
        ("", "") => {}
        ("", percent) => return Some(TaxWord::Named(percent.to_owned())),
        (named, _) => return Some(TaxWord::Named(named.to_owned())),
    }
    let ticked: Vec<_> = columns
        .tax_boxes
        .iter()
        .map(|(index, rate)| (cell(record, &[*index]), rate))
        .filter(|(cell, _)| !cell.is_empty())
        .collect();
    let yes = ticked.iter().find(|(cell, _)| is_yes(cell));
    match yes {
        Some((_, rate)) => Some(TaxWord::Named((*rate).clone())),
        None => (!ticked.is_empty()).then_some(TaxWord::None),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn euros(text: &str) -> Vec<(String, Result<i64, RowError>)> {
        let rows = read(text.as_bytes(), &Currency::new("EUR", 2)).expect("a list");
        rows.into_iter()
            .map(|row| (row.name, row.item.map(|item| item.price)))
            .collect()
    }

    #[test]
    fn a_delimiter_is_found_by_the_header_and_quotes_hide_it() {
        for text in [
            "name,price\nTea,\"2,50\"\n",
            "name;price\r\nTea;2,50\r\n",
            "name\tprice\nTea\t2.50",
            "sep=;\nname;price\nTea;2,50",
            "\u{feff}Name,Price\nTea,2.50",
            "\"name, or what\";price;name\nx;2,50;Tea",
            "name,price,note\nTea,2.50,5\" cup",
        ] {
            assert_eq!(euros(text), [("Tea".to_owned(), Ok(250))], "{text:?}");
        }
    }

    #[test]
    fn a_file_of_windows_has_its_letters() {
        let rows = read(b"name;price\nCaf\xe9 \x80 \x96 \x8a;1", &Currency::new("EUR", 2)).expect("a list");
        assert_eq!(rows[0].name, "Café € – Š");
    }

    #[test]
    fn a_row_that_is_none_is_told_and_the_others_are_read() {
        let long = "x".repeat(101);
        let rows = euros(&format!(
            "name,price,sku\nTea,2.50,\n,3,\nCup,,\n{long},1,\ntea,3,\nA,1,7\nB,1,7\n,,\n"
        ));
        let told: Vec<_> = rows.into_iter().map(|(_, item)| item).collect();
        assert_eq!(
            told,
            [
                Ok(250),
                Err(RowError::NoName),
                Err(RowError::Price(PriceError::Missing)),
                Err(RowError::TooLong),
                Err(RowError::Twice),
                Ok(100),
                Err(RowError::Twice),
            ]
        );
    }

    #[test]
    fn what_is_no_list_is_refused() {
        for (bytes, error) in [
            (&b""[..], FileError::NoText),
            (b" \n\n", FileError::NoText),
            (b"PK\x03\x04\0\0name,price", FileError::NoText),
            (b"hello", FileError::NoColumns),
            (b"name,colour\nTea,green", FileError::NoColumns),
            (b"name,price\n\n,\n", FileError::NoRows),
            (b"name,price\nTea,1\n\"Cake,2\nPie,3\n", FileError::OpenQuote(3)),
            (b"name,price\n\"Tea, green,1", FileError::OpenQuote(2)),
            (b"name,price,\"note\nTea,1\nPie,2\n", FileError::OpenQuote(1)),
            (
                b"name,price\n\"Cake,2\nPie,3\n\"Roll\",5\nZ,1\n",
                FileError::OpenQuote(2),
            ),
        ] {
            assert_eq!(read(bytes, &Currency::USD), Err(error), "{bytes:?}");
        }
        let many = "name,price\n".to_owned() + &"a,1\n".repeat(MOST_ROWS);
        assert!(read(many.as_bytes(), &Currency::USD).is_ok());
        assert_eq!(
            read((many + "a,1\n").as_bytes(), &Currency::USD),
            Err(FileError::TooManyRows)
        );
    }

    proptest! {
        #[test]
        fn no_bytes_break_it(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = read(&bytes, &Currency::USD);
        }

        #[test]
        fn no_table_breaks_it(
            cells in prop::collection::vec("[\"',;\t\r\n a-z0-9.€\u{202e}]{0,12}", 0..60),
            delimiter in prop::sample::select(vec![",", ";", "\t"]),
        ) {
            let header = ["name", "price", "handle", "sku", "tax - vat (5%)", "status"].join(delimiter);
            let rows: Vec<String> = cells.chunks(6).map(|row| row.join(delimiter)).collect();
            let text = format!("{header}\n{}", rows.join("\n"));
            if let Ok(rows) = read(text.as_bytes(), &Currency::USD) {
                for row in rows {
                    prop_assert_eq!(clean(&row.name).into_owned(), row.name);
                }
            }
        }
    }
}
