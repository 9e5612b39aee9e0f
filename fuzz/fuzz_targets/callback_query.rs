//! What comes back from Blink, or from somebody who says so.

#![no_main]

use blink_till::auth::fuzz_rules;

libfuzzer_sys::fuzz_target!(|query: &str| fuzz_rules::callback_query(query));
