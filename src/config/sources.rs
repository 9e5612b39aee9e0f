//! Where the settings are written: flags, then the environment, then `.env`, and in the end the table's default. A
//! name that is not in the table is an error wherever it stands: a typo must not pass silently.

use std::{collections::BTreeMap, ffi::OsString, io, os::unix::process::CommandExt, path::Path, process::Command};

use super::{SettingsError, table};

/// What was set, by name; as text, not yet judged. Does not print.
#[derive(Default)]
pub struct Given(BTreeMap<&'static str, String>);

/// Setting them empty would open a door, so that it is no way to leave them out.
const NEVER_EMPTY: [&str; 2] = ["TILL_ACCOUNTS", "BLINK_WALLET_SCOPES"];

/// What the client of PostgreSQL would obey without being asked, and offers no way to leave: no settings of a till's.
const OF_POSTGRES: [&str; 4] = ["PGOPTIONS", "PGSSLROOTCERT", "PGSSLCERT", "PGSSLKEY"];

/// Lets the process begin again without such names, if any is set; otherwise nothing happens.
///
/// # Errors
/// It could not begin again.
#[expect(
    clippy::disallowed_methods,
    reason = "the client reads the environment before any setting is known, and the command line goes on as it is"
)]
pub fn without_foreign_names() -> io::Result<()> {
    if OF_POSTGRES.iter().all(|name| std::env::var_os(name).is_none()) {
        return Ok(());
    }
    let mut again = Command::new(std::env::current_exe()?);
    again.args(std::env::args_os().skip(1));
    for name in OF_POSTGRES {
        again.env_remove(name);
    }
    Err(again.exec())
}

/// Names with these beginnings belong to the till.
pub fn is_ours(name: &str) -> bool {
    name.starts_with("TILL_") || name.starts_with("BLINK_")
}

impl Given {
    /// Lays the sources over each other.
    ///
    /// # Errors
    /// Unknown names, text that is not UTF-8, and a `.env` that cannot be read.
    pub fn gather(
        flags: Vec<(&'static str, String)>,
        environment: impl IntoIterator<Item = (OsString, OsString)>,
        env_file: Option<&str>,
    ) -> Result<Self, SettingsError> {
        let mut given = BTreeMap::new();
        given.extend(from_file(env_file.unwrap_or_default())?);
        given.extend(from_environment(environment)?);
        given.extend(flags.into_iter().map(|(name, value)| (name, value.trim().to_owned())));
        if let Some(name) = NEVER_EMPTY
            .into_iter()
            .find(|name| given.get(name).is_some_and(String::is_empty))
        {
            return Err(SettingsError::new(
                name,
                "is empty; leave it out, and its default holds",
            ));
        }
        given.retain(|_, value| !value.is_empty());
        Ok(Self(given))
    }

    /// What somebody set. An empty value counts as not set, and hides what a weaker source says.
    pub fn get(&self, name: &str) -> Option<&str> {
        debug_assert!(table::find(name).is_some(), "{name} is not in the table");
        self.0.get(name).map(String::as_str)
    }
}

fn from_environment(
    environment: impl IntoIterator<Item = (OsString, OsString)>,
) -> Result<BTreeMap<&'static str, String>, SettingsError> {
    let mut given = BTreeMap::new();
    for (name, value) in environment {
        let Some(name) = name.to_str() else { continue };
        let Some(name) = known(name, "the environment")? else {
            continue;
        };
        let value = value
            .into_string()
            .map_err(|_| SettingsError::new(name, "is not UTF-8 text"))?;
        given.insert(name, value.trim().to_owned());
    }
    Ok(given)
}

fn from_file(text: &str) -> Result<BTreeMap<&'static str, String>, SettingsError> {
    let mut given = BTreeMap::new();
    let text = text.trim_start_matches('\u{feff}');
    for line in dotenvy::from_read_iter(text.as_bytes()) {
        let (name, value) = line.map_err(|error| unreadable_line(text, &error))?;
        let Some(name) = known(&name, ".env")? else { continue };
        if given.insert(name, value.trim().to_owned()).is_some() {
            return Err(SettingsError::new(name, "is set twice in .env"));
        }
    }
    Ok(given)
}

/// The setting of this name; `None` if the name is not the till's business.
fn known(name: &str, place: &str) -> Result<Option<&'static str>, SettingsError> {
    match table::find(name) {
        Some(setting) => Ok(Some(setting.name)),
        None if is_ours(name) => Err(SettingsError::new(
            &printable(name),
            &format!("stands in {place} but is not a setting; `blink-till --help` lists them"),
        )),
        None => Ok(None),
    }
}

/// The line holds the value, so that only what stands before its `=` is shown.
fn unreadable_line(text: &str, error: &dotenvy::Error) -> SettingsError {
    let name = match error {
        dotenvy::Error::LineParse(part, _) => text.find(part.as_str()).map(|at| name_at(text, at)),
        _ => None,
    };
    match name.and_then(table::find) {
        Some(setting) => SettingsError::new(
            setting.name,
            "has a value in .env that cannot be read; put it in single quotes",
        ),
        None => SettingsError::new(".env", "has a line that is not NAME=value"),
    }
}

/// What stands before the `=` of the line in which this place is.
fn name_at(text: &str, at: usize) -> &str {
    let start = text[..at].rfind('\n').map_or(0, |end_of_last| end_of_last + 1);
    let (name, _) = text[start..].split_once('=').unwrap_or_default();
    name.trim().trim_start_matches("export ").trim()
}

fn printable(name: &str) -> String {
    name.chars().filter(char::is_ascii_graphic).take(64).collect()
}

/// The text of `.env`; `None` when there is none.
///
/// # Errors
/// It is there but cannot be read.
pub fn read_env_file(path: &Path) -> Result<Option<String>, SettingsError> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(SettingsError::new(".env", &format!("cannot be read: {}", error.kind()))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gather(
        flags: &[(&'static str, &str)],
        environment: &[(&str, &str)],
        env_file: &str,
    ) -> Result<Given, SettingsError> {
        Given::gather(
            flags.iter().map(|(name, value)| (*name, (*value).to_owned())).collect(),
            environment.iter().map(|(name, value)| (name.into(), value.into())),
            Some(env_file),
        )
    }

    fn problem(environment: &[(&str, &str)], env_file: &str) -> String {
        match gather(&[], environment, env_file) {
            Ok(_) => panic!("accepted"),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn a_flag_beats_the_environment_and_that_beats_the_file() {
        let file = "TILL_LISTEN=file\nTILL_LOG=file\nTILL_LOG_FORMAT=file\n";
        let environment = [("TILL_LISTEN", "environment"), ("TILL_LOG", " environment \n")];
        let given = gather(&[("TILL_LISTEN", "flag")], &environment, file).expect("known names");
        assert_eq!(given.get("TILL_LISTEN"), Some("flag"));
        assert_eq!(given.get("TILL_LOG"), Some("environment"));
        assert_eq!(given.get("TILL_LOG_FORMAT"), Some("file"));
        assert_eq!(given.get("TILL_PUBLIC_URL"), None);
    }

    #[test]
    fn an_empty_value_is_none_and_hides_the_file() {
        let given = gather(&[], &[("TILL_ADMIN_LISTEN", "")], "TILL_ADMIN_LISTEN=127.0.0.1:9090").expect("fine");
        assert_eq!(given.get("TILL_ADMIN_LISTEN"), None);
    }

    #[test]
    fn an_empty_value_opens_no_door() {
        assert!(problem(&[("TILL_ACCOUNTS", "")], "TILL_ACCOUNTS=alice").starts_with("TILL_ACCOUNTS is empty"));
        assert!(problem(&[("BLINK_WALLET_SCOPES", "  ")], "").starts_with("BLINK_WALLET_SCOPES is empty"));
    }

    #[test]
    fn a_typo_does_not_pass() {
        assert!(problem(&[("TILL_LISTN", "x")], "").starts_with("TILL_LISTN stands in the environment"));
        assert!(problem(&[], "BLINK_WALLET_SECRET=x").starts_with("BLINK_WALLET_SECRET stands in .env"));
        assert!(gather(&[], &[("HOME", "/"), ("RUST_LOG", "x")], "OTHER=1").is_ok());
    }

    #[test]
    fn a_line_that_cannot_be_read_does_not_tell_its_secret() {
        let problem_told = problem(&[], "BLINK_WALLET_CLIENT_SECRET=hush hush\n");
        assert!(problem_told.starts_with("BLINK_WALLET_CLIENT_SECRET"), "{problem_told}");
        assert!(!problem_told.contains("hush"), "{problem_told}");
        assert!(!problem(&[], "hush\n").contains("hush"));
        assert!(problem(&[], "TILL_LOG=info\nTILL_LOG=debug\n").contains("twice"));
    }

    #[cfg(unix)]
    #[test]
    fn bytes_that_are_no_text_are_refused() {
        use std::os::unix::ffi::OsStringExt;
        let value = OsString::from_vec(vec![0xff]);
        let told = Given::gather(vec![], [("TILL_LOG".into(), value)], None);
        assert!(told.is_err_and(|error| error.to_string() == "TILL_LOG is not UTF-8 text"));
    }
}
