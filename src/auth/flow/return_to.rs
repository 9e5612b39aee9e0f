//! Where a sign-in may lead: to our own pages and nowhere else.

use percent_encoding::percent_decode_str;
use url::{Url, form_urlencoded};

/// Where a sign-in leads when nothing better is known.
pub const DEFAULT: &str = "/till";
/// Where it is told once more why a sign-in did not work.
pub const PROBLEM: &str = "/login/problem";
const LONGEST: usize = 2048;
/// Pages that would lead straight back into the flow, or out of it.
const LOOPS: [&str; 3] = ["/login", "/logout", "/api/auth"];

/// `wanted`, if it is a path on our own origin; otherwise [`DEFAULT`]. Checked when a sign-in starts and again when it
/// ends (A9).
pub fn check(wanted: Option<&str>, public_url: &Url) -> String {
    wanted
        .filter(|wanted| is_ours(wanted, public_url))
        .map_or_else(|| DEFAULT.to_owned(), str::to_owned)
}

/// The address of a page of the flow that leads on to `return_to`.
pub fn by_way_of(page: &str, return_to: &str) -> String {
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("return_to", return_to)
        .finish();
    format!("{page}?{query}")
}

/// May somebody be led here who does not sign in? The page of the key is one to come back to, and so is that of a problem.
pub fn is_page_of_ours(wanted: &str, public_url: &Url) -> bool {
    let path = wanted.split('?').next().unwrap_or_default();
    is_ours(wanted, public_url) || ["/login/key", PROBLEM].contains(&path) && is_on_our_origin(wanted, public_url)
}

fn is_ours(wanted: &str, public_url: &Url) -> bool {
    is_on_our_origin(wanted, public_url) && public_url.join(wanted).is_ok_and(|url| !leads_back(url.path()))
}

fn is_on_our_origin(wanted: &str, public_url: &Url) -> bool {
    let path = wanted.split(['?', '#']).next().unwrap_or_default();
    let plain = |text: &str| text.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    if wanted.len() > LONGEST || !wanted.starts_with('/') || !plain(wanted) || is_tricky(path) {
        return false;
    }
    public_url
        .join(wanted)
        .is_ok_and(|url| url.origin() == public_url.origin())
}

/// Paths that some browser or proxy might read as another host or page: `//`, `/%2f`, `/%5c`, `/.//`, `/%09login` and the
/// like, in any encoding depth.
fn is_tricky(path: &str) -> bool {
    let mut text = path.to_ascii_lowercase();
    for _ in 0..4 {
        let squeezed = text.replace(' ', "");
        if text.contains(char::is_control)
            || squeezed.contains("//")
            || squeezed.contains('\\')
            || squeezed.contains("/./")
            || squeezed.contains("/../")
        {
            return true;
        }
        let decoded = percent_decode(&text);
        if decoded == text {
            return false;
        }
        text = decoded;
    }
    true
}

fn leads_back(path: &str) -> bool {
    let mut text = path.to_ascii_lowercase();
    for _ in 0..4 {
        text = percent_decode(&text).to_ascii_lowercase();
    }
    let text = text.trim_end_matches('/');
    LOOPS
        .iter()
        .any(|page| text == *page || text.strip_prefix(page).is_some_and(|rest| rest.starts_with('/')))
}

/// Bytes that are no UTF-8 become U+FFFD, which no page of ours has in its path.
fn percent_decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(wanted: &str) -> String {
        check(Some(wanted), &Url::parse("http://localhost:3000").expect("a URL"))
    }

    #[test]
    fn our_own_pages_are_kept() {
        for page in [
            "/wallets",
            "/sales/1?page=2&q=a%20b",
            "/sales?from=2026-01-01#x",
            "/",
            "/till?x=//y",
        ] {
            assert_eq!(checked(page), page);
        }
    }

    #[test]
    fn everything_else_becomes_the_till() {
        let hosts = [
            "evil.example",
            "evil.example:80",
            "user@evil.example",
            "localhost:3000@evil.example",
            "[::1]",
        ];
        let openings = [
            "//",
            "///",
            "////",
            "/\\",
            "\\\\",
            "\\/",
            "/%2f",
            "/%2F/",
            "/%5c",
            "/%5C/",
            "/.//",
            "/..//",
            "/./\\",
            "/%09/",
            "/\t/",
            "/ /",
            "/%0d/",
            "/%0a/",
            "/\r\n/",
            "http://",
            "https://",
            "HTTP:",
            "https:",
            "javascript://",
            "//%00",
            "/%252f",
            "/%25252f/",
            "/x/..//",
            "/%2e//",
            "/%2e%2e//",
            "ftp://",
            "data:text/html,",
            "",
            " /",
            "\u{3000}/",
            "/\u{ff0f}",
            "?//",
            "#//",
            "/;//",
            ".//",
            "..//",
            "/%ef%bc%8f\\",
        ];
        for opening in openings {
            for host in hosts {
                for tail in ["", "/", "/x", "?y=1", "#z", "/%2e%2e", "/..;/", "\\x"] {
                    let wanted = format!("{opening}{host}{tail}");
                    let url = Url::parse("http://localhost:3000").expect("a URL");
                    let landed = url.join(&checked(&wanted)).expect("a path");
                    assert_eq!(landed.origin(), url.origin(), "{wanted}");
                    assert!(!checked(&wanted).starts_with("//"), "{wanted}");
                }
            }
        }
    }

    #[test]
    fn pages_of_the_flow_itself_are_no_goal() {
        for page in [
            "/login",
            "/LOGIN",
            "/login/",
            "/login?x",
            "/lo%67in",
            "/logout",
            "/api/auth/callback/blink?code=1",
            "/till/../login",
            "/%09login",
            "/%250alogin",
        ] {
            assert_eq!(checked(page), DEFAULT, "{page}");
        }
        assert_eq!(checked("/loginx"), "/loginx");
        assert_eq!(checked(&format!("/{}", "x".repeat(3000))), DEFAULT);
    }
}
