//! Who may know whom, held by reading `src/`. The table is the house's plan; a folder that is missing here fails.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use crate::sentences::{files, root};

/// Room (or file at the top of `src/`) → the rooms it may name.
const MAY_NAME: [(&str, &[&str]); 36] = [
    ("main", &["*"]),
    ("lib", &["*"]),
    (
        "app",
        &[
            "auth",
            "blink",
            "clock",
            "config",
            "context",
            "db",
            "displays",
            "error",
            "i18n",
            "integrations",
            "ledger",
            "orders",
            "payments",
            "peers",
            "reports",
            "sales",
            "shops",
            "staff",
            "wallets",
            "web",
        ],
    ),
    ("cli", &["app", "blink", "clock", "config", "db", "sandbox", "web"]),
    ("doctor", &["auth", "blink", "clock", "config", "db", "http"]),
    ("metrics", &[]),
    ("log", &["config", "text"]),
    ("context", &["clock", "config", "db", "peers", "vault"]),
    ("peers", &["clock", "db", "rate", "token"]),
    (
        "auth",
        &[
            "blink",
            "clock",
            "config",
            "context",
            "db",
            "error",
            "http",
            "i18n",
            "peers",
            "permissions",
            "rate",
            "text",
            "token",
            "vault",
            "web",
            "zone",
        ],
    ),
    (
        "wallets",
        &[
            "auth",
            "blink",
            "clock",
            "error",
            "i18n",
            "money",
            "peers",
            "permissions",
            "rate",
            "text",
            "web",
            "zone",
        ],
    ),
    (
        "staff",
        &[
            "auth",
            "clock",
            "context",
            "db",
            "error",
            "i18n",
            "peers",
            "permissions",
            "rate",
            "text",
            "token",
            "web",
        ],
    ),
    (
        "shops",
        &[
            "auth",
            "blink",
            "clock",
            "context",
            "db",
            "error",
            "i18n",
            "money",
            "permissions",
            "text",
            "web",
            "zone",
        ],
    ),
    (
        "displays",
        &[
            "auth",
            "clock",
            "context",
            "db",
            "error",
            "i18n",
            "permissions",
            "sales",
            "text",
            "token",
            "web",
            "zone",
        ],
    ),
    (
        "orders",
        &[
            "auth",
            "blink",
            "clock",
            "context",
            "db",
            "error",
            "i18n",
            "money",
            "permissions",
            "shops",
            "text",
            "token",
            "web",
            "zone",
        ],
    ),
    (
        "sales",
        &[
            "auth",
            "blink",
            "clock",
            "config",
            "context",
            "db",
            "error",
            "i18n",
            "money",
            "orders",
            "peers",
            "permissions",
            "rate",
            "shops",
            "text",
            "token",
            "web",
            "zone",
        ],
    ),
    // On the door of `sales`, as every method is: `sales` names none.
    (
        "payments",
        &[
            "auth", "blink", "clock", "context", "db", "error", "i18n", "money", "peers", "rate", "sales", "web",
        ],
    ),
    (
        "ledger",
        &[
            "auth",
            "blink",
            "clock",
            "context",
            "db",
            "error",
            "i18n",
            "money",
            "orders",
            "payments",
            "peers",
            "permissions",
            "rate",
            "sales",
            "text",
            "web",
            "zone",
        ],
    ),
    (
        "reports",
        &[
            "auth",
            "blink",
            "clock",
            "context",
            "error",
            "i18n",
            "money",
            "orders",
            "permissions",
            "sales",
            "text",
            "web",
            "zone",
        ],
    ),
    (
        "integrations",
        &[
            "auth",
            "blink",
            "clock",
            "config",
            "context",
            "db",
            "error",
            "http",
            "i18n",
            "money",
            "peers",
            "permissions",
            "rate",
            "sales",
            "shops",
            "staff",
            "text",
            "token",
            "vault",
            "web",
            "zone",
        ],
    ),
    ("sandboxed", &["auth", "cli", "config", "http", "i18n", "web"]),
    ("blink", &["clock", "config", "http", "text"]),
    (
        "web",
        &[
            "clock",
            "config",
            "db",
            "error",
            "i18n",
            "permissions",
            "text",
            "token",
            "zone",
        ],
    ),
    ("db", &["config", "clock"]),
    ("error", &["blink", "db", "rate", "vault"]),
    ("money", &["blink", "i18n"]),
    ("permissions", &[]),
    ("vault", &["config"]),
    ("config", &[]),
    ("clock", &[]),
    ("http", &[]),
    ("i18n", &[]),
    ("rate", &["clock"]),
    ("text", &[]),
    ("token", &[]),
    ("zone", &["clock", "i18n"]),
];

/// Sub-module → those beside it that it may name. The optional ones know nothing of each other.
const MAY_NAME_BESIDE: [(&str, &[&str]); 7] = [
    ("auth/flow", &["grants", "sessions", "store"]),
    ("auth/grants", &["flow", "store"]),
    ("auth/sessions", &["flow", "grants", "store"]),
    ("auth/store", &["flow", "grants", "sessions"]),
    ("integrations/cards", &[]),
    ("integrations/workplace", &[]),
    ("payments/lightning", &[]),
];

/// Crate → the files that may name it, by the end or a part of their path.
const CONFINED: [(&str, &[&str]); 4] = [
    ("sqlx", &["/db.rs", "/db/"]),
    ("reqwest", &["/http.rs", "/blink/", "/provider.rs"]),
    ("oauth2", &["/auth/flow/"]),
    ("std::env", &["/config.rs", "/config/"]),
];

#[test]
fn rooms_know_only_whom_they_may_know() {
    let may: BTreeMap<&str, &[&str]> = MAY_NAME.into_iter().collect();
    let mut broken = Vec::new();
    for file in files(&root("src"), "rs").into_iter().filter(|file| !is_test(file)) {
        let room = room_of(&file);
        let Some(allowed) = may.get(room.as_str()) else {
            panic!("{} belongs to no room in the table", file.display());
        };
        for named in names_behind(&code(&file), "crate::") {
            let known = may.contains_key(named.as_str());
            if known && named != room && !allowed.contains(&"*") && !allowed.contains(&named.as_str()) {
                broken.push(format!("{} names {named}", file.display()));
            }
        }
    }
    assert!(
        broken.is_empty(),
        "walls that were walked through:\n{}",
        broken.join("\n")
    );
}

#[test]
fn sub_modules_know_only_whom_they_may_know() {
    let may: BTreeMap<&str, &[&str]> = MAY_NAME_BESIDE.into_iter().collect();
    let divided: BTreeSet<&str> = may.keys().filter_map(|path| path.split('/').next()).collect();
    let mut broken = Vec::new();
    for file in files(&root("src"), "rs").into_iter().filter(|file| !is_test(file)) {
        let room = room_of(&file);
        let Some(inner) = inner_room_of(&file).filter(|_| divided.contains(room.as_str())) else {
            continue;
        };
        let path = format!("{room}/{inner}");
        let Some(allowed) = may.get(path.as_str()) else {
            panic!("{} belongs to no sub-module in the table", file.display());
        };
        for named in names_behind(&code(&file), &format!("{room}::")) {
            let is_one = may.contains_key(format!("{room}/{named}").as_str());
            if is_one && named != inner && !allowed.contains(&named.as_str()) {
                broken.push(format!("{} names {named}", file.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn some_crates_live_in_their_own_files() {
    let mut strays = Vec::new();
    for file in files(&root("src"), "rs").into_iter().filter(|file| !is_test(file)) {
        let (path, text) = (file.to_string_lossy().replace('\\', "/"), code(&file));
        for (name, homes) in CONFINED {
            let named = text.contains(&format!("{name}::")) || text.contains(&format!("use {name}"));
            if named && !homes.iter().any(|home| path.contains(home)) {
                strays.push(format!("{path} names {name}"));
            }
        }
    }
    assert!(strays.is_empty(), "{}", strays.join("\n"));
}

#[test]
fn only_main_asks_which_world_it_is_in() {
    let asks: Vec<_> = files(&root("src"), "rs")
        .into_iter()
        .filter(|file| !is_test(file))
        .filter(|file| !["main", "cli", "config", "db"].contains(&room_of(file).as_str()))
        .filter(|file| code(file).contains("World::Sandbox"))
        .collect();
    assert!(asks.is_empty(), "{asks:?}");
}

/// Another role is another row of permissions: nobody else asks who somebody is in order to find out what they may.
#[test]
fn modules_ask_for_permissions_and_never_for_roles() {
    let asks: Vec<_> = files(&root("src"), "rs")
        .into_iter()
        .filter(|file| !is_test(file))
        .filter(|file| !["auth", "permissions"].contains(&room_of(file).as_str()))
        .filter(|file| ["Role::", "Person::"].iter().any(|name| code(file).contains(name)))
        .collect();
    assert!(asks.is_empty(), "{asks:?}");
}

/// Another method of payment is a module of its own: what is read of every sale names none of them and none of their tables.
#[test]
fn sales_name_no_method_of_payment_in_what_they_ask_the_tables() {
    let tables: Vec<String> = ["lightning_", "card_", "'lightning'", "'card'", "'bank'"]
        .map(str::to_owned)
        .into();
    let named: Vec<_> = files(&root("src"), "rs")
        .into_iter()
        .filter(|file| !is_test(file) && ["sales", "orders", "reports"].contains(&room_of(file).as_str()))
        .filter(|file| code(file).contains("select ") || file.to_string_lossy().contains("/store"))
        .filter(|file| tables.iter().any(|name| code(file).contains(name)))
        .collect();
    assert!(named.is_empty(), "{named:?}");
}

/// A file that its door declares for tests alone.
fn is_test(file: &Path) -> bool {
    let name = file.file_stem().expect("a name").to_string_lossy();
    let folder = file.parent().expect("a folder");
    let doors = [
        folder.join("mod.rs"),
        folder.join("lib.rs"),
        folder.with_extension("rs"),
    ];
    let declared = format!("#[cfg(test)]\nmod {name};");
    doors
        .iter()
        .any(|door| fs::read_to_string(door).is_ok_and(|text| text.contains(&declared)))
}

/// The first folder or file below `src/`.
fn room_of(file: &Path) -> String {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let below = file.strip_prefix(src).expect("a source");
    let first = below.components().next().expect("a name").as_os_str().to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

/// The folder below that, if there is one.
fn inner_room_of(file: &Path) -> Option<String> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let below = file.strip_prefix(src).expect("a source");
    let inner = below.parent()?.components().nth(1)?;
    Some(inner.as_os_str().to_string_lossy().into_owned())
}

/// The text without comments and without the unit tests at its end, which may reach further.
fn code(file: &Path) -> String {
    let text = fs::read_to_string(file).expect("a source can be read");
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Every name that follows this path, also inside braces.
fn names_behind(text: &str, path: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (at, _) in text.match_indices(path) {
        let rest = &text[at + path.len()..];
        if let Some(group) = rest.strip_prefix('{') {
            names.extend(top_names(group));
        } else {
            names.insert(identifier(rest));
        }
    }
    names
}

/// The first name of each entry of a `use` group, up to the brace that closes it.
fn top_names(group: &str) -> Vec<String> {
    let (mut depth, mut start, mut names) = (0, 0, Vec::new());
    for (at, character) in group.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.push(identifier(group[start..at].trim_start()));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(identifier(group[start..at].trim_start()));
                start = at + 1;
            }
            _ => {}
        }
    }
    names
}

fn identifier(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}
