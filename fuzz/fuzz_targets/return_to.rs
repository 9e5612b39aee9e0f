//! Where a link wants a sign-in to lead.

#![no_main]

use blink_till::auth::fuzz_rules;

libfuzzer_sys::fuzz_target!(|wanted: &str| fuzz_rules::return_to(wanted));
