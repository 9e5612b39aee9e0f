//! Where a link wants a sign-in to lead.

#![no_main]

use blink_till::auth::hostile;

libfuzzer_sys::fuzz_target!(|wanted: &str| hostile::return_to(wanted));
