//! Lists of items that people bring along from other tills: shown first, brought in once, however often they are sent.

use reqwest::StatusCode;

use crate::support::{Browser, Page, Till};

const SQUARE: &[u8] = include_bytes!("import/square.csv");
const SHOPIFY: &[u8] = include_bytes!("import/shopify.csv");
const LOYVERSE: &[u8] = include_bytes!("import/loyverse.csv");
const SUMUP: &[u8] = include_bytes!("import/sumup.csv");
const PLAIN: &[u8] = include_bytes!("import/plain.csv");

impl Browser {
    /// What a file would change.
    async fn looks_at(&self, file: &[u8]) -> Page {
        let page = self.post_file("/items/import", &[], Some(file)).await;
        assert_eq!(
            (page.status, page.data_page().as_str()),
            (StatusCode::OK, "items-import"),
            "{}",
            page.body
        );
        page
    }

    /// Brings it in.
    async fn brings(&self, file: &[u8]) {
        let done = self.post_file("/items/import", &[("confirm", "yes")], Some(file)).await;
        assert_eq!(
            (done.status, done.header("location")),
            (StatusCode::SEE_OTHER, "/items"),
            "{}",
            done.body
        );
    }
}

/// How many rows of the page are of which kind: new, changed, as they are, left out.
fn changes(page: &Page) -> [usize; 4] {
    ["new", "changed", "same", "left-out"].map(|kind| page.select(&format!("[data-change={kind}]")).len())
}

#[tokio::test]
async fn the_files_of_the_others_are_read_by_their_columns() {
    for (name, file, rows, sold) in [
        (
            "square",
            SQUARE,
            [4, 0, 0, 2],
            &[
                ("Cake, Slice", 450),
                ("Cake, Whole", 125_000),
                ("Flat White", 380),
                ("Voucher", 1000),
            ][..],
        ),
        (
            "shopify",
            SHOPIFY,
            [3, 0, 0, 1],
            &[
                ("Mug", 950),
                ("T-Shirt, Large, Blue", 2190),
                ("T-Shirt, Small, Blue", 1990),
            ],
        ),
        (
            "loyverse",
            LOYVERSE,
            [3, 0, 0, 2],
            &[("Apples", 299), ("Juice, Large", 350), ("Juice, Small", 200)],
        ),
        (
            "sumup",
            SUMUP,
            [4, 0, 0, 0],
            &[
                ("Colour, Long", 6500),
                ("Colour, Short", 4550),
                ("Comb", 490),
                ("Haircut", 3000),
            ],
        ),
        (
            "plain",
            PLAIN,
            [2, 0, 0, 0],
            &[("Café au lait", 280), ("Thé à la menthe", 200)],
        ),
    ] {
        let till = Till::start().await;
        let owner = till.signed_in("alice").await;
        owner
            .sets(&[("tax", "included"), ("tax_rates", "VAT = 19\nFood = 7")])
            .await;
        let page = owner.looks_at(file).await;
        assert_eq!(changes(&page), rows, "{name}: {}", page.body);
        assert_eq!(owner.sells().await, [], "{name}: looked at, and nothing else");
        owner.brings(file).await;
        let mut now = owner.sells().await;
        now.sort();
        let sold: Vec<_> = sold.iter().map(|(name, price)| ((*name).to_owned(), *price)).collect();
        assert_eq!(now, sold, "{name}");
        // The same file once more makes nothing new, and changes nothing.
        let again = owner.looks_at(file).await;
        assert_eq!(changes(&again), [0, 0, rows[0], rows[3]], "{name}");
        let versions = till.count("select cast(sum(version) as bigint) from items").await;
        owner.brings(file).await;
        assert_eq!(owner.sells().await.len(), sold.len(), "{name}");
        assert_eq!(
            till.count("select cast(sum(version) as bigint) from items").await,
            versions,
            "{name}"
        );
    }
}

#[tokio::test]
async fn a_file_s_taxes_codes_and_categories_come_along() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner
        .sets(&[("tax", "included"), ("tax_rates", "Standard = 19\nFood = 7")])
        .await;
    owner.brings(SQUARE).await;
    let shown = |page: &Page| page.form("#item").1;
    let page = owner.get(&owner.item("Flat White").await).await;
    for (name, value) in [
        ("sku", "FW-1"),
        ("barcode", "4006381333931"),
        ("category", "Hot drinks"),
        ("tax_rate", "Standard"),
    ] {
        assert!(
            shown(&page).contains(&(name.to_owned(), value.to_owned())),
            "{name}: {:?}",
            shown(&page)
        );
    }
    let cake = owner.get(&owner.item("Cake, Slice").await).await;
    assert!(shown(&cake).contains(&("tax_rate".to_owned(), "Food".to_owned())));
    // Every box says no: none, and not the default.
    let voucher = owner.get(&owner.item("Voucher").await).await;
    assert!(shown(&voucher).contains(&("tax_rate".to_owned(), "0".to_owned())));
    owner.brings(SHOPIFY).await;
    let shirt = owner.get(&owner.item("T-Shirt, Small, Blue").await).await;
    assert!(shown(&shirt).contains(&("barcode".to_owned(), "0123456789012".to_owned())));
    // The shop's own word for it, else the last one of the way through everything that is sold.
    assert!(shown(&shirt).contains(&("category".to_owned(), "Clothes".to_owned())));
    let mug = owner.get(&owner.item("Mug").await).await;
    assert!(shown(&mug).contains(&("category".to_owned(), "Mugs".to_owned())));
    for (file, name, category) in [
        (
            "name,price,Product Category\nSoup,5,All / Saleable / Food\n",
            "Soup",
            "Food",
        ),
        (
            "Type,SKU,Name,Categories,Regular price\nsimple,P-1,Pen,Paper,1\n",
            "Pen",
            "Paper",
        ),
    ] {
        owner.brings(file.as_bytes()).await;
        let item = owner.get(&owner.item(name).await).await;
        assert!(
            shown(&item).contains(&("category".to_owned(), category.to_owned())),
            "{name}"
        );
    }
    let long = format!("name,price,category\nLamp,5,{}\n", "Light ".repeat(20));
    owner.brings(long.as_bytes()).await;
    let lamp = owner.get(&owner.item("Lamp").await).await;
    let cut = format!("{}Light…", "Light ".repeat(9));
    assert!(
        shown(&lamp).contains(&("category".to_owned(), cut)),
        "{:?}",
        shown(&lamp)
    );
    // A rate that the shop does not have is not guessed.
    owner.sets(&[("tax_rates", "Standard = 19\nFood = 7\nOther = 1")]).await;
    let unknown = owner.looks_at(b"name,price,tax rate\nA,1,20\nB,1,19%\nC,1,0\n").await;
    assert_eq!(changes(&unknown), [2, 0, 0, 1], "{}", unknown.body);
}

#[tokio::test]
async fn an_item_is_known_by_its_sku_else_by_its_name_and_what_a_file_leaves_open_stays() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner
        .adds(&[
            ("name", "Tea"),
            ("price", "2"),
            ("sku", "T-1"),
            ("category", "Hot"),
            ("favourite", "on"),
        ])
        .await;
    owner
        .adds(&[("name", "Juice"), ("price", "3"), ("barcode", "123")])
        .await;
    let file = b"Name,Price,SKU\nGreen tea,2.20,T-1\njuice,3.00,J-1\nTea,9,X-9\n";
    let page = owner.looks_at(file).await;
    assert_eq!(changes(&page), [1, 2, 0, 0], "{}", page.body);
    // As the page that showed it sends it.
    let (_, fields) = page.form("#confirm");
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let done = owner.post_file("/items/import", &fields, None).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let sold = [("Green tea", 220), ("juice", 300), ("Tea", 900)];
    let mut now = owner.sells().await;
    now.sort_by_key(|(_, price)| *price);
    assert_eq!(now, sold.map(|(name, price)| (name.to_owned(), price)));
    let kept = "select count(*) from items where (name = 'Green tea' and category = 'Hot' and favourite = true and version = 2) \
                or (name = 'juice' and sku = 'J-1' and barcode = '123')";
    assert_eq!(till.count(kept).await, 2);
}

#[tokio::test]
async fn bad_rows_are_left_out_with_their_reason() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let file = b"name,price,unit\nTea,2,\n,3,\nCup,,\nBag,1.500,\nBox,1,USD\nTea,9,\nJar,-1,\n";
    let page = owner.looks_at(file).await;
    assert_eq!(changes(&page), [1, 0, 0, 6]);
    let reasons = page.select("[data-change=left-out] td:last-child");
    assert!(reasons.iter().all(|reason| reason.text.len() > 10), "{reasons:?}");
    assert_eq!(
        page.select("[data-row='3'][data-change=left-out]").len(),
        1,
        "{}",
        page.body
    );
    owner.brings(file).await;
    assert_eq!(owner.sells().await, [("Tea".to_owned(), 200)]);
}

#[tokio::test]
async fn a_row_has_the_number_of_its_line_whatever_ends_the_lines() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    for end in ["\n", "\r\n", "\r"] {
        let page = owner
            .looks_at(["name,price", "Tea,1", "Cup,x", "Bag,2"].join(end).as_bytes())
            .await;
        assert_eq!(
            page.select("[data-row='3'][data-change=left-out]").len(),
            1,
            "{end:?} {}",
            page.body
        );
        assert_eq!(page.select("[data-row='4']").len(), 1, "{end:?}");
        let spreadsheet = ["sep=;", "name;price", "Tea;1", "", "", "Cup;x"].join(end);
        let page = owner.looks_at(spreadsheet.as_bytes()).await;
        assert_eq!(
            page.select("[data-row='6'][data-change=left-out]").len(),
            1,
            "{end:?} {}",
            page.body
        );
    }
}

#[tokio::test]
async fn what_is_no_list_is_refused_and_changes_nothing() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let many = "name,price\n".to_owned() + &(0..5001).map(|n| format!("item {n},1\n")).collect::<String>();
    for file in [
        &b""[..],
        b"\x89PNG\r\n\x1a\n\0\0",
        b"hello",
        b"name,colour\nTea,green\n",
        b"name,price\n",
        many.as_bytes(),
    ] {
        for confirm in [&[][..], &[("confirm", "yes")]] {
            let page = owner.post_file("/items/import", confirm, Some(file)).await;
            assert_eq!(
                page.status,
                StatusCode::UNPROCESSABLE_ENTITY,
                "{:?}",
                &file[..file.len().min(20)]
            );
            assert!(page.has("#file-error"), "{}", page.body);
        }
    }
    let nothing = owner.post("/items/import", &[("confirm", "yes")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(owner.sells().await, []);
}

#[tokio::test]
async fn a_file_may_be_two_mebibytes_and_other_forms_may_not() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let row = |n: usize| format!("\"item {n}\",1,\"{}\"\n", "x".repeat(380));
    let large = "name,price,description\n".to_owned() + &(0..5000).map(row).collect::<String>();
    assert!((1_900_000..2 * 1024 * 1024).contains(&large.len()), "{}", large.len());
    owner.brings(large.as_bytes()).await;
    assert_eq!(till.count("select count(*) from items").await, 5000);
    let larger = large + &"\n".repeat(300 * 1024);
    for path in ["/items/import", "/items"] {
        let page = owner.post_file(path, &[], Some(larger.as_bytes())).await;
        assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}");
        assert_eq!(page.has("#file-error"), path == "/items/import", "{}", page.body);
    }
    let open = owner
        .post_file("/items/import", &[], Some(b"name,price\nTea,1\n\"Cake,2\nPie,3\n"))
        .await;
    assert_eq!(open.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(open.one("#file-error").text.contains("row 3"), "{}", open.body);
    let odd = owner
        .post_file("/items/import", &[], Some(b"name,price\nTea,1.2.3\n"))
        .await;
    assert!(
        odd.one("[data-change=left-out]").text.contains("Left out: "),
        "{}",
        odd.body
    );
    let page = owner.post_file("/items", &[], Some(&vec![b'x'; 65 * 1024])).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn the_list_that_is_taken_away_is_read_again_as_it_is() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner
        .sets(&[("tax", "added"), ("tax_rates", "Standard = 19\nFood = 7")])
        .await;
    owner
        .adds(&[
            ("name", "=1+1, \"quoted\""),
            ("price", "1250.5"),
            ("category", "-x"),
            ("sku", "007"),
            ("tax_rate", "Food"),
            ("favourite", "on"),
        ])
        .await;
    owner.adds(&[("name", "Free"), ("price", "0"), ("tax_rate", "0")]).await;
    let csv = owner.get("/items.csv").await;
    assert!(csv.header("content-type").starts_with("text/csv"));
    assert!(
        csv.body
            .starts_with("name,price,unit,category,tax_rate,sku,barcode,favourite"),
        "{}",
        csv.body
    );
    assert!(csv.body.contains("\"'=1+1"), "no formula: {}", csv.body);
    let page = owner.looks_at(csv.body.as_bytes()).await;
    assert_eq!(changes(&page), [0, 0, 2, 0], "{}", page.body);
    // And in another till.
    let other = till.signed_in("kenji").await;
    other
        .sets(&[("unit", "USD"), ("tax", "added"), ("tax_rates", "Food = 8")])
        .await;
    let dollars = csv.body.replace("EUR", "USD");
    other.brings(dollars.as_bytes()).await;
    assert_eq!(
        other.sells().await,
        [("=1+1, \"quoted\"".to_owned(), 125_050), ("Free".to_owned(), 0)]
    );
}

#[tokio::test]
async fn only_who_may_change_items_brings_a_list() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    let cashier = till.joined(&owner, "Mia").await;
    for confirm in [&[][..], &[("confirm", "yes")]] {
        let page = cashier.post_file("/items/import", confirm, Some(PLAIN)).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(owner.sells().await, []);
}

/// Confirms what this page showed.
async fn confirmed(owner: &Browser, page: &Page) -> Page {
    let (_, fields) = page.form("#confirm");
    let fields: Vec<_> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    owner.post_file("/items/import", &fields, None).await
}

#[tokio::test]
async fn what_was_confirmed_is_what_happens_or_nothing() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    owner
        .sets(&[("tax", "included"), ("tax_rates", "Standard = 19\nFood = 7")])
        .await;
    owner.adds(&[("name", "Tea"), ("price", "2")]).await;
    owner.adds(&[("name", "Juice"), ("price", "3")]).await;
    let file = b"name,price,tax rate\nTea,2.20,\nJuice,3.30,\nBread,1,7\n";
    let put_away = async || {
        let path = owner.item("Tea").await;
        owner.post(&format!("{path}/archive"), &[]).await;
    };
    let another_price = async || {
        let path = owner.item("Juice").await;
        owner.post(&path, &[("name", "Juice"), ("price", "9")]).await;
    };
    let without_rate = async || {
        owner.sets(&[("tax_rates", "Standard = 19")]).await;
    };
    // An item that is put away, priced otherwise, or a rate that goes, between the look and the yes.
    for change in 0..3 {
        let page = owner.looks_at(file).await;
        match change {
            0 => put_away().await,
            1 => another_price().await,
            _ => without_rate().await,
        }
        let sold = owner.sells().await;
        let versions = till.count("select cast(sum(version) as bigint) from items").await;
        let answer = confirmed(&owner, &page).await;
        assert_eq!(
            (answer.status, answer.data_page().as_str()),
            (StatusCode::CONFLICT, "items-import"),
            "{change}: {}",
            answer.body
        );
        assert!(answer.notice("items-changed").is_some(), "{change}");
        assert_eq!(owner.sells().await, sold, "{change}: nothing was changed");
        assert_eq!(
            till.count("select cast(sum(version) as bigint) from items").await,
            versions
        );
        // What it shows now is what is confirmed with it.
        if change == 2 {
            assert_eq!(changes(&answer), [1, 1, 0, 1]);
            let done = confirmed(&owner, &answer).await;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
            let mut now = owner.sells().await;
            now.sort();
            assert_eq!(now, [("Juice".to_owned(), 330), ("Tea".to_owned(), 220)]);
        }
    }
}

#[tokio::test]
async fn a_row_that_may_be_of_several_items_is_of_none() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    for (price, sku) in [("1", ""), ("2", ""), ("3", "T-3")] {
        owner.adds(&[("name", "Tea"), ("price", price), ("sku", sku)]).await;
    }
    owner.adds(&[("name", "Cup"), ("price", "4"), ("sku", "C-1")]).await;
    owner.adds(&[("name", "Cup"), ("price", "5")]).await;
    let page = owner
        .looks_at(b"name,price,sku\nTea,7,\nTea,8,T-3\nTea,9,T-9\nCup,6,\n")
        .await;
    let kinds: Vec<String> = page
        .select("[data-change]")
        .iter()
        .map(|row| row.attribute("data-change").to_owned())
        .collect();
    assert_eq!(kinds, ["left-out", "changed", "left-out", "changed"], "{}", page.body);
    assert_eq!(confirmed(&owner, &page).await.status, StatusCode::SEE_OTHER);
    let mut now = owner.sells().await;
    now.sort();
    let expected = [("Cup", 400), ("Cup", 600), ("Tea", 100), ("Tea", 200), ("Tea", 800)];
    assert_eq!(now, expected.map(|(name, price)| (name.to_owned(), price)));
}

/// A page sends text back in UTF-8 and with two bytes at the end of each line.
#[tokio::test]
async fn what_was_shown_of_a_file_is_kept_however_it_grew_on_its_way() {
    let till = Till::start().await;
    let owner = till.signed_in("alice").await;
    // 1.9 MB of Windows-1252.
    let mut file = b"name,price,description\nTea,2.50,x\n".to_vec();
    let filler = [&b"Tea,2.50,"[..], &[0xe9; 1000], b"\n"].concat();
    for _ in 0..1880 {
        file.extend_from_slice(&filler);
    }
    let preview = owner.looks_at(&file).await;
    assert_eq!(changes(&preview), [1, 0, 0, 1880], "{}", preview.status);
    owner.brings(&file).await;
    assert_eq!(owner.sells().await, [("Tea".to_owned(), 250)]);
}
