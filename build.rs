//! Migrations and sentences are embedded by macros, which Cargo does not see through.

fn main() {
    println!("cargo::rerun-if-changed=migrations");
    println!("cargo::rerun-if-changed=locales");
}
