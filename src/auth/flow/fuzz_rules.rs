//! What others can send into a sign-in, and what holds whatever it is. Each rule panics where it is broken; the tests below
//! try it on made-up input, `fuzz/` on input that looks for the branches.

use std::time::Duration;

use secrecy::ExposeSecret;
use serde_json::Value;
use url::{Url, form_urlencoded};

use crate::auth::{
    flow::callback::Returned,
    flow::provider::{Answer, HttpAnswer},
    flow::return_to,
    grants::rules::{Verdict, is_over, lifetimes, read_answer},
};
use crate::clock::Millis;

/// The query of a callback: what may be there once is read when it is there once, and refused when it is there twice
/// (B1); what Hydra says in words is short and plain (B9); another issuer is another issuer (B10).
///
/// # Panics
/// The rule is broken.
pub fn callback_query(query: &str) {
    let values = |wanted: &str| -> Vec<String> {
        form_urlencoded::parse(query.as_bytes())
            .filter(|(name, _)| name == wanted)
            .map(|(_, value)| value.into_owned())
            .collect()
    };
    let [state, code, error, iss] = ["state", "code", "error", "iss"].map(values);
    let twice = [&state, &code, &error, &iss].iter().any(|values| values.len() > 1);
    let Some(returned) = Returned::read(query) else {
        assert!(twice, "nothing came twice");
        return;
    };
    assert!(!twice, "something came twice");
    assert_eq!(returned.state.as_ref(), state.first());
    assert_eq!(returned.error.as_ref(), error.first());
    assert_eq!(
        returned.code.as_ref().map(|code| code.expose_secret()),
        code.first().map(String::as_str)
    );
    let issuer = Url::parse("https://oauth.blink.sv").expect("a URL");
    let is_blink = iss
        .first()
        .is_none_or(|iss| iss.trim_end_matches('/') == "https://oauth.blink.sv");
    assert_eq!(returned.is_from(&issuer), is_blink);
    let words = crate::text::clean_and_cut(returned.error_description.as_deref().unwrap_or_default(), 200);
    assert!(words.chars().count() <= 200 && !words.contains(char::is_control));
}

/// An answer of the token endpoint: a rotated token is never lost (R8), only Hydra's own word ends a sign-in (R10), no
/// foreign text reaches the log (G3), no time overflows (K1).
///
/// # Panics
/// The rule is broken.
pub fn token_answer(status: u16, body: &[u8], sent_at: Millis) {
    let json = serde_json::from_slice::<Value>(body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body));
    let json = json.ok().filter(Value::is_object).unwrap_or_default();
    let said = |name: &str| json[name].as_str().unwrap_or_default();
    let answer = HttpAnswer {
        status,
        retry_after: None,
        body: body.to_vec(),
    };
    let is_success = (200..300).contains(&status);
    match read_answer(Answer::Http(answer)) {
        Verdict::Granted(tokens) => {
            assert!(is_success, "{status} gives nothing");
            let refresh = tokens.refresh.as_ref().map(|token| token.expose_secret());
            assert_eq!(refresh.unwrap_or_default(), said("refresh_token"));
            if let Some(access) = &tokens.access {
                assert!(!access.expose_secret().is_empty() && access.expose_secret() == said("access_token"));
                assert!(said("token_type").eq_ignore_ascii_case("bearer"));
            }
            in_time(sent_at, tokens.life);
        }
        Verdict::Dead(_) => {
            let words = ["invalid_grant", "token_inactive", "invalid_scope", "scope_not_granted"];
            assert!([400, 401, 403].contains(&status) && words.contains(&said("error")));
        }
        Verdict::Operator(words) => {
            assert!((400..500).contains(&status));
            assert!(words.len() <= 50 && words.bytes().all(|b| b.is_ascii_alphanumeric() || b" _".contains(&b)));
        }
        Verdict::Ambiguous => assert_eq!((status, said("error")), (400, "invalid_request")),
        Verdict::Trouble { .. } => assert!(
            !is_success || said("refresh_token").is_empty(),
            "a rotated token is lost"
        ),
    }
}

fn in_time(sent_at: Millis, life: Duration) {
    assert!(!life.is_zero() && life <= Duration::from_secs(365 * 24 * 3600));
    let skew = Duration::from_secs(60);
    let (expires_at, renew_at) = lifetimes(sent_at, life, skew, 1.0);
    assert!(renew_at <= expires_at && sent_at <= expires_at && is_over(expires_at, expires_at));
}

/// Where a sign-in may lead: to a page of ours, however often a proxy decodes the address, and not back into the flow
/// (A9).
///
/// # Panics
/// The rule is broken.
pub fn return_to(wanted: &str) {
    for ours in ["http://localhost:3000", "https://till.example"] {
        let ours = Url::parse(ours).expect("a URL");
        let checked = return_to::check(Some(wanted), &ours);
        assert!(checked == wanted || checked == return_to::DEFAULT, "{checked:?}");
        assert_eq!(return_to::check(Some(&checked), &ours), checked, "checked twice");
        assert!(
            checked.bytes().all(|b| b.is_ascii_graphic() && b != b'\\'),
            "{checked:?}"
        );
        let mut path = checked.split(['?', '#']).next().unwrap_or_default().to_owned();
        for _ in 0..4 {
            let landed = ours.join(&path).expect("an address");
            assert_eq!(landed.origin(), ours.origin(), "{checked:?} leads away");
            assert!(
                path.starts_with('/') && !path[1..].starts_with(['/', '\\']),
                "{checked:?}"
            );
            let page = landed.path().to_ascii_lowercase();
            let page = page.trim_end_matches('/');
            let is_flow = ["/login", "/logout", "/api/auth"].contains(&page) || page.starts_with("/api/auth/");
            assert!(!is_flow, "{checked:?} leads back");
            path = decoded(&path);
        }
    }
}

/// As a proxy does that decodes addresses once too often.
fn decoded(path: &str) -> String {
    let one = path.replace('+', "%2B").replace('&', "%26").replace('=', "%3D");
    let mut pairs = form_urlencoded::parse(one.as_bytes());
    pairs.next().map(|(text, _)| text.into_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn pieces(pieces: &'static [&'static str]) -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            8 => proptest::sample::select(pieces).prop_map(str::to_owned),
            1 => any::<char>().prop_map(String::from),
        ];
        proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
    }

    const QUERY: &[&str] = &[
        "state",
        "code",
        "error",
        "iss",
        "error_description",
        "scope",
        "=",
        "=",
        "&",
        "&",
        "%",
        "%3D",
        "%26",
        "+",
        "x",
        "https://oauth.blink.sv",
        "/",
        "%00",
        "%0a",
        "%1b",
        "%ff",
        "st%61te",
        ";",
        "#",
    ];
    const BODY: &[&str] = &[
        "{",
        "}",
        "\"access_token\":",
        "\"refresh_token\":",
        "\"token_type\":",
        "\"expires_in\":",
        "\"scope\":",
        "\"error\":",
        "\"bearer\"",
        "\"x\"",
        "\"\"",
        "\"invalid_grant\"",
        "\"token_inactive\"",
        "null",
        "-1",
        "1e308",
        "0",
        "18446744073709551616",
        ",",
        ",",
        "[",
        "]",
        "\u{feff}",
        " ",
    ];
    const ADDRESS: &[&str] = &[
        "/",
        "/",
        "\\",
        "%2f",
        "%5c",
        "%25",
        "25",
        "2f",
        "5c",
        ".",
        "..",
        ";",
        "@",
        ":",
        "?",
        "#",
        "%09",
        "\t",
        "\n",
        " ",
        "evil.example",
        "login",
        "LOGOUT",
        "api/auth",
        "till",
        "http:",
        "%2e",
        "\u{ff0f}",
        "localhost:3000",
        "%00",
        "+",
    ];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn whatever_comes_back_from_blink_is_read_once_or_refused(query in pieces(QUERY)) {
            callback_query(&query);
        }

        #[test]
        fn whatever_the_token_endpoint_answers_loses_no_token(
            status in proptest::sample::select(&[200u16, 201, 302, 400, 401, 403, 404, 429, 500, 503][..]),
            inside in pieces(BODY),
            whole in any::<bool>(),
            sent_at in any::<Millis>(),
        ) {
            let body = if whole { format!("{{{inside}}}") } else { inside };
            token_answer(status, body.as_bytes(), sent_at);
        }

        #[test]
        fn members_in_any_order_lose_no_token(
            status in 200u16..204,
            members in proptest::collection::vec((
                proptest::sample::select(&["access_token", "refresh_token", "token_type", "expires_in", "error"][..]),
                proptest::sample::select(&["\"a\"", "\"\"", "\"Bearer\"", "1e9", "-0.5", "{}", "null"][..]),
            ), 0..8),
            sent_at in any::<Millis>(),
        ) {
            let members: Vec<String> = members.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
            token_answer(status, format!("{{{}}}", members.join(",")).as_bytes(), sent_at);
        }

        #[test]
        fn whatever_is_wanted_nobody_is_led_away(wanted in pieces(ADDRESS), absolute in any::<bool>()) {
            return_to(&if absolute { format!("/{wanted}") } else { wanted });
        }
    }
}
