//! Every GraphQL document of ours, and the sandbox's own schema, held against Blink's public SDL.

use std::{
    collections::BTreeSet,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

use apollo_compiler::{ExecutableDocument, Schema, schema::ExtendedType, validation::Valid};

/// Blink's SDL is a fact beside this repository, not a part of it.
const PUBLIC_SDL: [&str; 2] = [
    "../shared/facts/blink-schema.graphql",
    "../../shared/facts/blink-schema.graphql",
];

fn schema(text: &str, name: &str) -> Valid<Schema> {
    Schema::parse_and_validate(text, name).unwrap_or_else(|invalid| panic!("{name}: {}", invalid.errors))
}

/// Set: it is there and nowhere else.
const SDL_AT: &str = "TILL_TEST_PUBLIC_SDL";

/// Blink's schema. Where it is not at hand that is said past the test's own capture of what is printed, so that nobody takes
/// silence for proof.
#[expect(
    clippy::disallowed_methods,
    reason = "where the file lies is the tests' own affair, and no setting of the till"
)]
fn public_schema() -> Option<Valid<Schema>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let places = match std::env::var_os(SDL_AT) {
        Some(place) => vec![PathBuf::from(place)],
        None => PUBLIC_SDL.iter().map(|path| root.join(path)).collect(),
    };
    let Some(text) = places.iter().find_map(|path| fs::read_to_string(path).ok()) else {
        writeln!(std::io::stderr(), "skipped, no file: {places:?}").expect("stderr is open");
        return None;
    };
    Some(schema(&text, "blink-schema.graphql"))
}

fn reduced_schema() -> Valid<Schema> {
    schema(blink_till::sandbox::SDL, "schema.graphql")
}

fn fields(of: &ExtendedType) -> BTreeSet<String> {
    match of {
        ExtendedType::Object(of) => of.fields.keys().map(ToString::to_string).collect(),
        ExtendedType::Interface(of) => of.fields.keys().map(ToString::to_string).collect(),
        ExtendedType::InputObject(of) => of.fields.keys().map(ToString::to_string).collect(),
        ExtendedType::Enum(of) => of.values.keys().map(ToString::to_string).collect(),
        ExtendedType::Scalar(_) | ExtendedType::Union(_) => BTreeSet::new(),
    }
}

fn check(schema: &Valid<Schema>) {
    for (name, document) in blink_till::blink::DOCUMENTS {
        if let Err(invalid) = ExecutableDocument::parse_and_validate(schema, document, name) {
            panic!("{name}: {}", invalid.errors);
        }
    }
}

#[test]
fn every_document_of_ours_is_valid_against_our_reduced_schema() {
    check(&reduced_schema());
}

#[test]
fn every_document_of_ours_is_valid_against_blinks_public_schema() {
    if let Some(schema) = public_schema() {
        check(&schema);
    }
}

#[test]
fn a_bare_clone_is_told_what_was_skipped() {
    let against_blinks = [
        "graphql::every_document_of_ours_is_valid_against_blinks_public_schema",
        "graphql::whatever_our_reduced_schema_knows_blinks_knows_too",
    ];
    let run = Command::new(std::env::current_exe().expect("these tests"))
        .args(against_blinks)
        .arg("--exact")
        .env(SDL_AT, "/nowhere/blink-schema.graphql")
        .output()
        .expect("they run");
    let (said, told) = (
        String::from_utf8_lossy(&run.stdout),
        String::from_utf8_lossy(&run.stderr),
    );
    assert!(run.status.success() && said.contains("2 passed"), "{said}");
    assert_eq!(told.matches("skipped, no file").count(), 2, "{told}");
    assert!(told.contains("/nowhere/blink-schema.graphql"), "{told}");
}

#[test]
fn whatever_our_reduced_schema_knows_blinks_knows_too() {
    let Some(public) = public_schema() else { return };
    for (name, ours) in &reduced_schema().types {
        if ours.is_built_in() {
            continue;
        }
        let theirs = public
            .types
            .get(name)
            .unwrap_or_else(|| panic!("Blink has no type {name}"));
        for field in fields(ours) {
            assert!(fields(theirs).contains(&field), "Blink's {name} has no {field}");
        }
    }
}

#[test]
fn nobody_asks_for_what_acts_or_breaks() {
    // `migration` resumes a migration when it is asked for; `authorization.scopes` nulls everything for OAuth tokens, so
    // that it stands alone, and is asked with keys.
    for (name, document) in blink_till::blink::DOCUMENTS {
        assert!(!document.contains("migration"), "{name}");
        let asks_scopes = document.contains("authorization");
        assert_eq!(asks_scopes, name == "key_scopes", "{name}");
        assert!(!asks_scopes || !document.contains("me {"), "{name}");
    }
}
