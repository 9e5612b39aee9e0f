//! Every GraphQL document of ours, and the sandbox's own schema, held against Blink's public SDL.

use std::{fs, path::Path};

use apollo_compiler::{ExecutableDocument, Schema, validation::Valid};

/// Blink's SDL is a fact beside this repository, not a part of it.
const PUBLIC_SDL: [&str; 2] = [
    "../shared/facts/blink-schema.graphql",
    "../../shared/facts/blink-schema.graphql",
];

fn schema(text: &str, name: &str) -> Valid<Schema> {
    Schema::parse_and_validate(text, name).unwrap_or_else(|invalid| panic!("{name}: {}", invalid.errors))
}

fn public_schema() -> Option<Valid<Schema>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = PUBLIC_SDL
        .iter()
        .find_map(|path| fs::read_to_string(root.join(path)).ok())?;
    Some(schema(&text, "blink-schema.graphql"))
}

fn reduced_schema() -> Valid<Schema> {
    schema(blink_till::sandbox::SDL, "schema.graphql")
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
