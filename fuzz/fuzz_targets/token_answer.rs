//! What the token endpoint answers: the status, when the till asked, the body.

#![no_main]

use blink_till::auth::fuzz_rules;

libfuzzer_sys::fuzz_target!(|answer: (u16, i64, &[u8])| {
    let (status, sent_at, body) = answer;
    // Every status of HTTP, and those of Hydra as likely as all the others.
    let known = [200, 400, 401, 403, 429, 503];
    let status = match usize::from(status % 12) {
        often @ 0..6 => known[often],
        _ => 100 + status / 12 % 500,
    };
    fuzz_rules::token_answer(status, body, sent_at);
});
