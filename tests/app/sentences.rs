//! Sentences by key, held by reading `locales/`, `templates/` and `src/`: whatever is said has a key, whatever has a key is
//! said, and what stands in a sentence is what is put there.
//!
//! A key is written out where it is said: `t("key")`, `link("/to", "key")`, `text("key")`, `Message::new("key")`, with its
//! arguments right behind it (`.with("name", …)`); or, for a table and a `match`, in `key("key")`, without arguments.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use blink_till::i18n::Language;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey,
};

/// Rooms that say nothing but sentences by key: their templates and their sources. The list grows until it is all of them.
const BY_KEY: [&str; 11] = [
    "auth",
    "integrations",
    "ledger",
    "orders",
    "payments",
    "reports",
    "sales",
    "shops",
    "staff",
    "wallets",
    "web",
];
/// Of these, those that draw nothing.
const NO_TEMPLATES: [&str; 1] = ["payments"];
/// What scripts write of keys and headers, which nobody reads.
const OF_MACHINES: [&str; 5] = ["Accept", "Backspace", "Delete", "Enter", "Escape"];
/// How the attributes begin that a page gives its scripts to say.
const FOR_SCRIPTS: &str = "data-say-";
/// Names, and what is the same in every language.
const NAMES: [&str; 8] = [
    "Blink Till",
    "99+",
    "America/El_Salvador",
    "API Keys",
    "Blink Payment",
    "GBP",
    "EUR",
    "USD",
];
/// What looks like a sentence in a source, and is for machines or a name.
const NO_SENTENCES: [&str; 7] = [
    "Accept-Language, Cookie",
    "HttpAnswer({}, {} bytes)",
    "Bearer {}",
    "Samsung Internet",
    "Android ",
    "Walk-in customer",
    "Blink Till",
];
/// Where a key is written: as the only argument, or as the second one of a link.
const KEY_IS_FIRST: [&str; 5] = [".t(", ".text(", "Message::new(", "key(", "Error::BadRequest("];
const KEY_IS_SECOND: &str = ".link(";
/// Attributes that people read or hear.
const SAID: [&str; 5] = ["title", "aria-label", "placeholder", "alt", "value"];

/// The forms that whole numbers choose among, by CLDR's plural rules, and whose they are.
const FORMS: [(&[&str], &[&str]); 6] = [
    (&["other"], &["id", "ja", "th", "vi"]),
    (
        &["one", "other"],
        &["en", "de", "nl", "da", "el", "hu", "tr", "sw", "af"],
    ),
    (&["one", "many", "other"], &["es", "pt-BR", "fr", "it", "ca"]),
    (&["one", "few", "other"], &["ro"]),
    (&["one", "few", "many", "other"], &["cs", "sk"]),
    (&["zero", "one", "two", "few", "many", "other"], &["ar"]),
];
const ALL_FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

type Args = BTreeSet<String>;

/// A key in a template or a source, with the arguments it is given.
#[derive(Debug)]
struct Use {
    key: String,
    args: Args,
    place: String,
}

#[test]
fn every_key_has_its_sentence_and_every_sentence_is_said() {
    let (sentences, uses) = (sentences("en"), uses());
    assert!(
        sentences.len() > 100 && uses.len() > sentences.len() / 2,
        "too few were found"
    );
    let missing: Vec<_> = uses.iter().filter(|a| !sentences.contains_key(&a.key)).collect();
    assert!(missing.is_empty(), "keys without a sentence: {missing:#?}");
    let said: BTreeSet<_> = uses.iter().map(|a| a.key.as_str()).collect();
    let unsaid: Vec<_> = sentences.keys().filter(|key| !said.contains(key.as_str())).collect();
    assert!(unsaid.is_empty(), "sentences that nobody says: {unsaid:?}");
}

#[test]
fn every_sentence_is_given_what_stands_in_it_and_nothing_else() {
    let sentences = sentences("en");
    let wrong = uses().into_iter().filter_map(|given| {
        let args = sentences.get(&given.key)?;
        (*args != given.args).then(|| format!("{} in {}: {args:?}, given {:?}", given.key, given.place, given.args))
    });
    let wrong: Vec<_> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a translation leaves out is said in English, and it says nothing of its own.
#[test]
fn every_language_says_the_same() {
    let english = sentences("en");
    let folders = fs::read_dir(root("locales")).expect("locales can be read");
    for folder in folders {
        let folder = folder.expect("a folder").file_name();
        let code = folder.to_str().expect("a code");
        assert!(Language::named(code).is_some(), "{code} is no language of the till's");
        for (key, args) in sentences(code) {
            assert_eq!(english.get(&key), Some(&args), "{key} in {code}");
        }
    }
}

/// Nobody who speaks one of these reads a word of English.
#[test]
fn no_sentence_is_left_out() {
    let english = sentences("en");
    for language in Language::all() {
        let code = language.code();
        let own = sentences(code);
        let missing: Vec<_> = english.keys().filter(|key| !own.contains_key(*key)).collect();
        assert!(missing.is_empty(), "{code} lacks {missing:?}");
    }
}

/// Each form of a number that a language has, and no other: what is left out is said wrongly, what is too much never.
#[test]
fn numbers_choose_among_the_forms_of_their_language() {
    let mut seen = 0;
    for language in Language::all() {
        let forms = FORMS.iter().find(|(_, codes)| codes.contains(&language.code()));
        let (forms, _) = forms.unwrap_or_else(|| panic!("which forms has {}?", language.code()));
        let is_there = root("locales").join(language.code()).is_dir();
        for (key, pattern_forms) in is_there
            .then(|| forms_of_numbers(language.code()))
            .into_iter()
            .flatten()
        {
            let wanted: BTreeSet<String> = forms.iter().map(|form| (*form).to_owned()).collect();
            assert_eq!(pattern_forms, wanted, "{key} in {}", language.code());
            seen += 1;
        }
    }
    assert!(seen >= 5, "too few were found");
}

#[test]
fn templates_by_key_hold_no_words() {
    let mut words = Vec::new();
    for room in BY_KEY.iter().filter(|room| !NO_TEMPLATES.contains(room)) {
        let folder = root("templates").join(room);
        let source = root("src").join(room);
        let is_in_a_module = |file: &PathBuf| file.parent() != Some(&source);
        // Without any optional module there are none, whether the empty folder stays or goes.
        if *room == "integrations" && !files(&source, "rs").iter().any(is_in_a_module) {
            continue;
        }
        let templates = files(&folder, "html");
        assert!(!templates.is_empty(), "{room} has no templates");
        for template in templates {
            let text = fs::read_to_string(&template).expect("a template");
            words.extend(
                words_in(&text)
                    .into_iter()
                    .map(|it| format!("{}: {it}", template.display())),
            );
        }
    }
    assert!(words.is_empty(), "words that are no key:\n{}", words.join("\n"));
}

#[test]
fn sources_by_key_hold_no_sentences() {
    let mut found = Vec::new();
    for room in BY_KEY {
        for source in files(&root("src").join(room), "rs")
            .iter()
            .filter(|file| !is_test(file))
        {
            let (code, path) = (code(source), source.display());
            let logged = |at: usize| {
                code[..at]
                    .rfind(';')
                    .is_some_and(|from| code[from..at].contains("tracing::"))
            };
            let literals = literals_in(&code)
                .into_iter()
                .filter(|(at, text)| is_sentence(text) && !logged(*at));
            found.extend(literals.map(|(_, text)| format!("{path}: {text}")));
        }
    }
    assert!(found.is_empty(), "sentences that are no key:\n{}", found.join("\n"));
}

/// A page gives its scripts what they say.
#[test]
fn scripts_hold_no_sentences() {
    let scripts = files(&root("static"), "js");
    assert!(scripts.len() >= 5, "too few were found");
    let found: Vec<_> = scripts
        .iter()
        .flat_map(|script| {
            let text = fs::read_to_string(script).expect("a script can be read");
            let said = said_by_script(&text).into_iter();
            said.map(|text| format!("{}: {text}", script.display()))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(
        found.is_empty(),
        "sentences that no page gave them:\n{}",
        found.join("\n")
    );
}

/// What the tests above stand on, at the faults they are for.
#[test]
fn faults_are_found() {
    assert_eq!(words_in(r#"<p class="a">{{ frame.t("save") }} · {{ n }}</p>"#), [""; 0]);
    assert_eq!(
        words_in("{% block title %}Shop{% endblock %}{% block page %}shop{% endblock %}"),
        ["Shop"]
    );
    assert_eq!(
        words_in(r#"<nav aria-label="Pages"><a title="{{ x }} words">"#),
        ["Pages", "{} words"]
    );
    assert_eq!(
        words_in("{{ frame.t(x) }}{% if a %}Some <b>more</b>{% endif %}"),
        ["{}Some", "more"]
    );
    assert_eq!(
        words_in(r#"{{ "Two words" }}<code>read</code><style>a{}</style>"#),
        ["Two words"]
    );
    assert_eq!(
        words_in(r#"<input type="hidden" value="7"><input value="Show">"#),
        ["Show"]
    );
    assert_eq!(
        words_in(r#"<input type="checkbox" value="yes"><button value="all">{{ x }}</button>"#),
        ["{}"; 0]
    );
    assert_eq!(
        words_in(r#"<p data-say-live="Live" data-say-late="{{ frame.t("late") }}">"#),
        ["Live"]
    );
    assert_eq!(
        words_in(r#"{% block main_attributes %} data-sale="{{ id }}" data-say-live="Live"{% endblock %}"#),
        ["Live"]
    );
    assert_eq!(
        said_by_script("// No \"Words here\".\nsay(\"Copied\"); /* \"Nor\n here\" */ at(`${a} left`); key(\"Enter\");"),
        ["Copied", " left"]
    );
    assert_eq!(
        said_by_script("find(\"form[data-x] button\", `${a ? \"\" : `.${b}`} ${unit}`); new Error(`${a} was late`);"),
        [""; 0]
    );
    let found = uses_in(
        r#"frame.t("a-b").with("n", f("x", (1))).with("m", 2).plain(); link("/x", "c"); at(")")"#,
        "",
    );
    let found: Vec<_> = found.iter().map(|it| (it.key.as_str(), it.args.len())).collect();
    assert_eq!(found, [("a-b", 2)]);
    assert_eq!(uses_in(r#"frame.link("/x", "c")"#, "").len(), 1);
    assert!(
        is_sentence("This is one.") && is_sentence("Look {x}") && !is_sentence("time_zone") && !is_sentence("Cookie")
    );
}

/// Each sentence with what stands in it.
fn sentences(language: &str) -> BTreeMap<String, Args> {
    let mut sentences = BTreeMap::new();
    for file in files(&root("locales").join(language), "ftl") {
        let source = fs::read_to_string(&file).expect("sentences can be read");
        let resource: Resource<&str> = match fluent_syntax::parser::parse(source.as_str()) {
            Ok(resource) => resource,
            Err((_, errors)) => panic!("{}: {errors:?}", file.display()),
        };
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                assert!(
                    !matches!(entry, Entry::Term(_) | Entry::Junk { .. }),
                    "{}: {entry:?}",
                    file.display()
                );
                continue;
            };
            let mut args = Args::new();
            variables(message.value.as_ref().expect("a sentence"), &mut args);
            assert!(
                message.attributes.is_empty(),
                "{} has attributes, which nobody says",
                message.id.name
            );
            let other = sentences.insert(message.id.name.to_owned(), args);
            assert!(other.is_none(), "{} has two sentences", message.id.name);
        }
    }
    sentences
}

/// Of each sentence in which a number chooses, the forms that are there.
fn forms_of_numbers(language: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut found = Vec::new();
    for file in files(&root("locales").join(language), "ftl") {
        let source = fs::read_to_string(&file).expect("sentences can be read");
        let resource = fluent_syntax::parser::parse(source.as_str()).expect("sentences");
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let mut forms = Vec::new();
                choices(message.value.as_ref().expect("a sentence"), &mut forms);
                found.extend(forms.into_iter().map(|forms| (message.id.name.to_owned(), forms)));
            }
        }
    }
    found
}

fn choices(pattern: &Pattern<&str>, found: &mut Vec<BTreeSet<String>>) {
    for element in &pattern.elements {
        let PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } = element
        else {
            continue;
        };
        let names: BTreeSet<String> = variants
            .iter()
            .filter_map(|variant| match variant.key {
                VariantKey::Identifier { name } => Some(name.to_owned()),
                VariantKey::NumberLiteral { .. } => None,
            })
            .collect();
        // Words choose too, and have `other` among them.
        let is_of_number = |name: &String| ALL_FORMS.contains(&name.as_str());
        if names.iter().all(is_of_number) && !names.is_empty() {
            found.push(names);
        }
        for variant in variants {
            choices(&variant.value, found);
        }
    }
}

fn variables(pattern: &Pattern<&str>, found: &mut Args) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => in_expression(expression, found),
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut Args) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                let (VariantKey::Identifier { .. } | VariantKey::NumberLiteral { .. }) = variant.key;
                variables(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut Args) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::FunctionReference {
            arguments: CallArguments { positional, .. },
            ..
        } => positional.iter().for_each(|argument| in_inline(argument, found)),
        InlineExpression::NumberLiteral { .. } => {}
        // A mark that has no width, for whoever reads the file to see.
        InlineExpression::StringLiteral { value: "\\u200E" } => {}
        // A literal is not escaped, and a sentence in a sentence hides what stands in it.
        other => panic!("write {other:?} out"),
    }
}

fn uses() -> Vec<Use> {
    let mut uses = Vec::new();
    for file in files(&root("templates"), "html") {
        let text = fs::read_to_string(&file).expect("a template");
        uses.extend(uses_in(&text, &file.display().to_string()));
    }
    for file in files(&root("src"), "rs") {
        let in_i18n = file.starts_with(root("src/i18n"));
        if !is_test(&file) && !in_i18n {
            uses.extend(uses_in(&code(&file), &file.display().to_string()));
        }
    }
    uses
}

fn uses_in(text: &str, place: &str) -> Vec<Use> {
    let mut uses = Vec::new();
    let mut add = |key: String, after: usize, place: &str| {
        let args = args_behind(&text[after..]);
        uses.push(Use {
            key,
            args,
            place: place.to_owned(),
        });
    };
    for call in KEY_IS_FIRST {
        for (at, _) in text.match_indices(call) {
            let is_longer_name =
                !call.starts_with('.') && text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
            let (inside, after) = (at + call.len(), end_of_call(text, at + call.len()));
            let given = text[inside..after].trim_end_matches(')').trim().trim_end_matches(',');
            // What is no literal was marked as a key where it is written. Rooms that do not speak by key yet refuse in
            // sentences.
            let is_sentence = |key: &str| call.contains("Bad") && key.contains(' ');
            let Some(key) = literal(given).filter(|key| !is_longer_name && !is_sentence(key)) else {
                continue;
            };
            add(key, after, place);
        }
    }
    for (at, _) in text.match_indices(KEY_IS_SECOND) {
        let (inside, after) = (at + KEY_IS_SECOND.len(), end_of_call(text, at + KEY_IS_SECOND.len()));
        if let Some((_, key)) = text[inside..after].trim_end_matches(')').rsplit_once(',') {
            add(literal(key.trim()).expect("a link's words are a key"), inside, place);
        }
    }
    uses
}

/// The text between quotes, if that is all there is.
fn literal(text: &str) -> Option<String> {
    let inside = text.strip_prefix('"')?.strip_suffix('"')?;
    (!inside.contains('"')).then(|| inside.to_owned())
}

/// Where the call ends whose arguments begin here: behind its parenthesis.
fn end_of_call(text: &str, from: usize) -> usize {
    let (mut depth, mut quoted, mut escaped) = (1, false, false);
    for (at, letter) in text[from..].char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return from + at + 1;
        }
    }
    text.len()
}

/// The names in the chain of `.with("name", …)` that this text begins with.
fn args_behind(mut text: &str) -> Args {
    let mut args = Args::new();
    while let Some(inside) = text.trim_start().strip_prefix(".with(") {
        let name = inside
            .trim_start()
            .strip_prefix('"')
            .and_then(|rest| rest.split('"').next());
        args.insert(
            name.expect("the name of what stands in a sentence is written out")
                .to_owned(),
        );
        text = &inside[end_of_call(inside, 0)..];
    }
    args
}

/// Whatever people would read in this template that is neither a key nor a name.
fn words_in(template: &str) -> Vec<String> {
    const MARK: &str = "{% block page %}";
    const ATTRIBUTES: &str = "{% block main_attributes %}";
    let (mut html, mut words) = (String::new(), Vec::new());
    // What stands in that block stands in a tag of the frame.
    let attributes = template
        .split_once(ATTRIBUTES)
        .and_then(|(before, rest)| Some((before, rest.split_once("{% endblock %}")?)));
    let template = match attributes {
        Some((before, (inside, after))) => format!("{before}<main {inside}>{after}"),
        None => template.to_owned(),
    };
    let mut rest = template.as_str();
    // An expression becomes `{}`, a tag of the template nothing; whole words in a literal of either are words.
    while let Some(at) = rest
        .find("{{")
        .into_iter()
        .chain(rest.find("{%"))
        .chain(rest.find("{#"))
        .min()
    {
        let (open, close) = match &rest[at..at + 2] {
            "{{" => ("{}", "}}"),
            "{#" => ("", "#}"),
            _ => ("", "%}"),
        };
        let end = rest[at..].find(close).map_or(rest.len(), |end| at + end + 2);
        let spaced = literals_in(&rest[at..end]).into_iter().map(|(_, text)| text);
        words.extend(spaced.filter(|text| close != "#}" && text.trim().contains(' ')));
        html.push_str(&rest[..at]);
        html.push_str(open);
        // The name of a page is for machines.
        let end = match rest[at..].strip_prefix(MARK) {
            Some(name) => end + name.find("{%").unwrap_or_default(),
            None => end,
        };
        rest = &rest[end..];
    }
    html.push_str(rest);
    let mut silent = None;
    for (index, piece) in html.split('<').enumerate() {
        let (tag, text) = match index {
            0 => ("", piece),
            _ => end_of_tag(piece),
        };
        let name = tag.split([' ', '\n', '>']).next().unwrap_or_default();
        match silent {
            None if ["code", "style", "script"].contains(&name) => silent = Some(name),
            Some(open) if name.strip_prefix('/') == Some(open) => silent = None,
            _ => {}
        }
        for said in SAID {
            // Which only a button shows that is an `input`.
            let is_machines = |kind| tag.contains(&format!("type=\"{kind}\""));
            if said == "value" && (name != "input" || ["checkbox", "radio", "hidden"].into_iter().any(is_machines)) {
                continue;
            }
            let opening = format!(" {said}=\"");
            let values = tag.split(opening.as_str()).skip(1);
            words.extend(values.filter_map(|value| value.split('"').next()).map(str::to_owned));
        }
        let to_scripts = tag.split(FOR_SCRIPTS).skip(1);
        words.extend(
            to_scripts
                .filter_map(|value| value.split('"').nth(1))
                .map(str::to_owned),
        );
        if silent.is_none() {
            words.push(text.to_owned());
        }
    }
    let says = |text: &str| {
        let text = NAMES.iter().fold(text.to_owned(), |text, name| text.replace(name, ""));
        text.chars().any(char::is_alphabetic)
    };
    let words = words.into_iter().map(|text| text.trim().to_owned());
    words.filter(|text| says(text)).collect()
}

/// The literals of a script that are for people: what begins as a sentence or a label does, and what is put together from
/// words.
fn said_by_script(script: &str) -> Vec<String> {
    let lines = script.lines().filter(|line| !line.trim_start().starts_with("//"));
    let text = lines.collect::<Vec<_>>().join("\n");
    let mut pieces = text.split("/*");
    let first = pieces.next().unwrap_or_default().to_owned();
    let code = pieces.fold(first, |code, piece| {
        code + piece.split_once("*/").map_or("", |(_, after)| after)
    });
    let begins = |text: &str| {
        let mut letters = text.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
    };
    let literals = literals_in(&code).into_iter().map(|(_, text)| text);
    let mut said: Vec<String> = literals
        .filter(|text| begins(text) && !OF_MACHINES.contains(&text.as_str()))
        .collect();
    let pieces: Vec<&str> = code.split('`').collect();
    for pair in pieces.windows(2).step_by(2) {
        // Of what is put together, the parts between what is put in.
        let mut parts = pair[1].split("${");
        let first = parts.next().unwrap_or_default().to_owned();
        let words = parts.fold(first, |words, part| {
            words + part.split_once('}').map_or("", |(_, after)| after)
        });
        let are_words = begins(&words) || words.contains(' ') && words.chars().any(char::is_alphabetic);
        // What is thrown is for whoever looks into the browser's console.
        if are_words && !pair[0].ends_with("Error(") {
            said.push(words);
        }
    }
    said
}

/// What stands in the tag, and what comes after it.
fn end_of_tag(piece: &str) -> (&str, &str) {
    let mut quoted = false;
    for (at, letter) in piece.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '>' if !quoted => return (&piece[..at], &piece[at + 1..]),
            _ => {}
        }
    }
    (piece, "")
}

/// The literals between double quotes, and where they begin.
fn literals_in(text: &str) -> Vec<(usize, String)> {
    let (mut found, mut start, mut escaped) = (Vec::new(), None, false);
    for (at, letter) in text.char_indices() {
        match (letter, start) {
            _ if escaped => escaped = false,
            ('\\', Some(_)) => escaped = true,
            // The letter `'"'` opens nothing.
            ('"', None) if text[..at].ends_with('\'') && text[at..].starts_with("\"'") => {}
            ('"', None) => start = Some(at + 1),
            ('"', Some(from)) => {
                found.push((from, text[from..at].to_owned()));
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// Begins as a sentence does, and has more than one word.
fn is_sentence(text: &str) -> bool {
    let mut letters = text.chars();
    if NO_SENTENCES.contains(&text) {
        return false;
    }
    let begins = letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase);
    begins && text.contains(' ')
}

pub fn root(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below)
}

/// Those of this ending in a folder and below it.
pub fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder can be read") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// A file of tests alone, by the names that ours have.
fn is_test(file: &Path) -> bool {
    file.ends_with("tests.rs") || file.to_string_lossy().contains("/tests/")
}

/// The text without comments and without the unit tests at its end.
fn code(file: &Path) -> String {
    let text = fs::read_to_string(file).expect("a source can be read");
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}
