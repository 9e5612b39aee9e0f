//! What a browser calls itself, as people call it: "Chrome on Android, Pixel 8" for a line of 110 characters.

use crate::{
    i18n::{Language, Message},
    text::clean_and_cut,
};

/// What a browser calls itself is shown no longer than this when nobody knows it.
const LONGEST_NAME: usize = 60;
/// No name: some app that shows pages.
const APP: &str = "";
/// Browsers by the mark that only theirs bears, the more particular first: nearly all of them also say Chrome or Safari.
const BROWSERS: [(&str, &str); 10] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("FxiOS/", "Firefox"),
    ("Firefox/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("HeadlessChrome/", "Chrome"),
    ("; wv)", APP),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];
/// The same for what they run on: an Android names Linux too, and an iPhone the Mac.
const SYSTEMS: [(&str, &str); 7] = [
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Macintosh", "Mac"),
    ("Linux", "Linux"),
];

/// The name of the device that sent this `User-Agent`. What is not known stays as it was said, on one line.
pub fn name(agent: &str, language: Language) -> String {
    let find = |marks: &[(&str, &'static str)]| {
        marks
            .iter()
            .find(|(mark, _)| agent.contains(mark))
            .map(|(_, name)| *name)
    };
    match (find(&BROWSERS), find(&SYSTEMS)) {
        (Some(browser), Some(system)) => {
            let browser = if browser == APP {
                language.text("device-app")
            } else {
                browser
            };
            let message = match model(agent) {
                Some(model) => Message::new("device-on-model")
                    .with("browser", browser)
                    .with("system", system)
                    .with("model", clean_and_cut(model, LONGEST_NAME)),
                None => Message::new("device-on")
                    .with("browser", browser)
                    .with("system", system),
            };
            language.say(&message).plain()
        }
        _ => clean_and_cut(agent, LONGEST_NAME),
    }
}

/// The model, as Androids tell it behind their version. Chrome says `K` for every one of them.
fn model(agent: &str) -> Option<&str> {
    let (_, rest) = agent.split_once("Android ")?;
    let (told, _) = rest.split_once(')')?;
    let model = told.split(';').nth(1)?.split(" Build/").next()?.trim();
    (!model.is_empty() && model != "K" && model != "Mobile" && model != "wv" && !model.starts_with("rv:"))
        .then_some(model)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_has_the_name_that_people_give_it() {
        for (agent, expected) in [
            (
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36",
                "Chrome on Android",
            ),
            (
                "Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UD1A) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0 Mobile Safari/537.36",
                "Chrome on Android, Pixel 8",
            ),
            (
                "Mozilla/5.0 (Linux; Android 13; SM-A546B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/23.0 Chrome/115.0 Mobile Safari/537.36",
                "Samsung Internet on Android, SM-A546B",
            ),
            (
                "Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0",
                "Firefox on Android",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
                "Safari on iPhone",
            ),
            (
                "Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/120.0 Mobile/15E148 Safari/604.1",
                "Chrome on iPad",
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0",
                "Edge on Windows",
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15",
                "Safari on Mac",
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0",
                "Firefox on Linux",
            ),
            (
                "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36",
                "Chrome on ChromeOS",
            ),
            ("Tablet <b>", "Tablet <b>"),
            ("Android ", "Android"),
            ("", ""),
        ] {
            assert_eq!(name(agent, Language::default()), expected, "{agent}");
        }
    }
}
