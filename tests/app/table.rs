//! `docs/sign-in.md` names a test for every requirement, and every test it names exists.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// How many requirements there are of each letter.
const REQUIREMENTS: [(char, usize); 13] = [
    ('C', 6),
    ('A', 12),
    ('B', 16),
    ('X', 12),
    ('T', 8),
    ('S', 10),
    ('R', 21),
    ('K', 4),
    ('L', 7),
    ('W', 6),
    ('G', 3),
    ('N', 7),
    ('U', 5),
];

fn rows() -> Vec<Vec<String>> {
    let table = fs::read_to_string(root().join("docs/sign-in.md")).expect("the table");
    let rows = table
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| |"));
    rows.map(|row| row.split('|').map(|cell| cell.trim().to_owned()).collect())
        .collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn every_requirement_has_its_row() {
    let wanted: BTreeSet<String> = REQUIREMENTS
        .into_iter()
        .flat_map(|(letter, count)| (1..=count).map(move |number| format!("{letter}{number}")))
        .collect();
    let rows = rows();
    let found: BTreeSet<String> = rows
        .iter()
        .map(|row| row[1].split(' ').next().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(found, wanted);
    assert_eq!(rows.len(), wanted.len(), "a number comes twice");
}

#[test]
fn every_test_of_the_table_exists() {
    let mut missing = Vec::new();
    for row in rows() {
        let tests: Vec<&str> = row[4].split('`').skip(1).step_by(2).collect();
        assert!(!tests.is_empty(), "{} has no test", row[1]);
        for test in tests {
            if !exists(test) {
                missing.push(format!("{}: {test}", row[1]));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// What stands in the column "where" is a file or folder, and behind it names that are in it.
#[test]
fn everything_of_the_table_is_where_it_says() {
    let mut missing = Vec::new();
    for row in rows() {
        let mut place: Option<PathBuf> = None;
        for word in row[3].split('`').skip(1).step_by(2) {
            let is_place = word.ends_with('/') || Path::new(word).extension().is_some();
            let is_there = if is_place {
                let places = ["src", ""].map(|folder| root().join(folder).join(word));
                place = places.into_iter().find(|place| place.exists());
                place.is_some()
            } else {
                // Before any place a word is that of another crate or of a command.
                let text = place.as_ref().map(|file| fs::read_to_string(file).unwrap_or_default());
                text.is_none_or(|text| text.contains(word.rsplit("::").next().unwrap_or(word)))
            };
            if !is_there {
                missing.push(format!("{}: {word}", row[1]));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

fn exists(test: &str) -> bool {
    let Some((file, name)) = test.split_once("::") else {
        return false;
    };
    let files: [PathBuf; 2] = ["tests/app", "src"].map(|folder| root().join(folder).join(format!("{file}.rs")));
    files
        .iter()
        .filter_map(|file| fs::read_to_string(file).ok())
        .any(|text| {
            let Some((before, _)) = text.split_once(&format!("fn {name}(")) else {
                return false;
            };
            // The attribute stands right above it.
            let above: Vec<&str> = before.lines().rev().take(3).collect();
            above.iter().any(|line| line.contains("test]"))
        })
}
