//! Cookies of ours: `__Host-` and `Secure` on https, never readable by scripts, sent along when Blink sends the browser
//! back (`SameSite=Lax`; `Strict` would lose them there).

use std::time::Duration;

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use tower_sessions::cookie::{Cookie, SameSite, time};
use url::Url;

/// The cookie's name for this origin: `__Host-` needs https.
pub fn name(plain: &str, public_url: &Url) -> String {
    if public_url.scheme() == "https" {
        format!("__Host-{plain}")
    } else {
        plain.to_owned()
    }
}

/// The value of the cookie with exactly this name. More than one of that name is none: one of them is somebody else's.
pub fn read(headers: &HeaderMap, name: &str) -> Option<String> {
    let mut values = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| Cookie::split_parse(line.to_owned()))
        .filter_map(Result::ok)
        .filter(|cookie| cookie.name() == name);
    let value = values.next()?.value().to_owned();
    values.next().is_none().then_some(value)
}

/// Takes a cookie away that comes more than once: one of them is somebody else's, and nobody knows which.
pub fn drop_ambiguous(headers: &mut HeaderMap, name: &str) {
    let lines = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok());
    let pairs: Vec<String> = lines
        .flat_map(|line| line.split(';'))
        .map(|pair| pair.trim().to_owned())
        .collect();
    let is_it = |pair: &String| pair.split_once('=').is_some_and(|(found, _)| found.trim() == name);
    if pairs.iter().filter(|pair| is_it(pair)).count() < 2 {
        return;
    }
    let others: Vec<String> = pairs.into_iter().filter(|pair| !is_it(pair)).collect();
    headers.remove(header::COOKIE);
    if let Ok(line) = HeaderValue::from_str(&others.join("; "))
        && !others.is_empty()
    {
        headers.insert(header::COOKIE, line);
    }
}

/// The header that sets `plain` for `life`.
pub fn set(plain: &str, value: &str, life: Duration, public_url: &Url) -> (HeaderName, HeaderValue) {
    header(plain, value.to_owned(), life, public_url)
}

/// The header that removes it. It repeats every attribute: browsers ignore a `__Host-` removal without `Secure`.
pub fn remove(plain: &str, public_url: &Url) -> (HeaderName, HeaderValue) {
    header(plain, String::new(), Duration::ZERO, public_url)
}

fn header(plain: &str, value: String, life: Duration, public_url: &Url) -> (HeaderName, HeaderValue) {
    let life = time::Duration::try_from(life).unwrap_or(time::Duration::MAX);
    let cookie = Cookie::build((name(plain, public_url), value))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(public_url.scheme() == "https")
        .max_age(life)
        .build();
    let mut value = HeaderValue::from_str(&cookie.to_string()).expect("names and values of ours are plain ASCII");
    value.set_sensitive(true);
    (header::SET_COOKIE, value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_comes_twice_counts_as_none() {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_static("a=1; b=2; a=3"));
        assert_eq!(read(&headers, "a"), None);
        assert_eq!(read(&headers, "b").as_deref(), Some("2"));
        headers.append(header::COOKIE, HeaderValue::from_static("b=2"));
        drop_ambiguous(&mut headers, "b");
        assert_eq!(headers.get(header::COOKIE).expect("the others"), "a=1; a=3");
        drop_ambiguous(&mut headers, "a");
        assert!(!headers.contains_key(header::COOKIE));
    }

    #[test]
    fn on_https_every_cookie_is_bound_to_the_host() {
        let https = Url::parse("https://till.example").expect("a URL");
        let (_, value) = set("till", "x", Duration::from_secs(5), &https);
        let text = value.to_str().expect("ASCII");
        assert!(text.starts_with("__Host-till=x"), "{text}");
        for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=5"] {
            assert!(text.contains(part), "{part} in {text}");
        }
        let (_, gone) = remove("till", &https);
        assert!(
            gone.to_str().expect("ASCII").contains("Max-Age=0") && gone.to_str().expect("ASCII").contains("Secure")
        );
    }
}
