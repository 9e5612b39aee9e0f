//! The command line: the commands, a flag for every setting, and how the process tells what went wrong.

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::{
    Arg, ArgAction, ArgMatches,
    error::{ContextKind, ContextValue, ErrorKind},
    value_parser,
};

use crate::{
    config::{SETTINGS, Setting, SettingsError, World},
    db,
};

/// What the process was called to do.
#[derive(Debug, PartialEq, Eq)]
pub struct Invocation {
    /// The command.
    pub command: Command,
    /// Settings that were given as flags, by their names.
    pub flags: Vec<(&'static str, String)>,
}

/// A command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// The till, against the real Blink or a sandbox of its own.
    Serve(World),
    /// The sandbox alone; with these addresses, public and admin, beside a real Hydra.
    Sandbox(Option<(String, String)>),
    /// A fresh key.
    Key,
    /// Is everything well?
    Doctor,
    /// A copy of the database of this world.
    Backup(World, PathBuf),
    /// The copy back in its place.
    Restore(World, PathBuf),
    /// The database of this world into an empty one.
    Move(World, String),
    /// A text to show: help, the version.
    Show(String),
}

/// Why the process ends badly: one line on stderr, and an exit code.
#[derive(Debug, PartialEq, Eq)]
pub enum Failure {
    /// A setting or the command line is wrong: 2.
    Settings(String),
    /// Anything else: 1.
    Broken(String),
    /// Anything else, and it was told already: 1.
    AlreadyReported,
}

impl Failure {
    /// Tells it and gives the exit code.
    pub fn end(&self) -> ExitCode {
        let (line, code) = match self {
            Self::Settings(line) => (line, 2),
            Self::Broken(line) => (line, 1),
            Self::AlreadyReported => return ExitCode::from(1),
        };
        let line: String = line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        // Without a stderr there is nobody to tell.
        let _ = writeln!(io::stderr(), "blink-till: {line}");
        ExitCode::from(code)
    }
}

impl From<SettingsError> for Failure {
    fn from(error: SettingsError) -> Self {
        Self::Settings(error.to_string())
    }
}

impl From<db::Error> for Failure {
    fn from(error: db::Error) -> Self {
        if error.is_setting() {
            Self::Settings(error.to_string())
        } else {
            Self::Broken(error.to_string())
        }
    }
}

/// Writes what a command answers on stdout.
///
/// # Errors
/// Nobody can read it: a full disk, a closed pipe.
pub fn print(text: &str) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{}", text.trim_end())
        .and_then(|()| stdout.flush())
        .map_err(|error| Failure::Broken(format!("cannot write to stdout: {error}")))
}

/// Reads this process' command line.
///
/// # Errors
/// It holds something that there is not, or misses something.
pub fn read() -> Result<Invocation, Failure> {
    understand(commands().try_get_matches())
}

fn understand(matches: Result<ArgMatches, clap::Error>) -> Result<Invocation, Failure> {
    let matches = match matches {
        Ok(matches) => matches,
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                let (command, flags) = (Command::Show(error.render().to_string()), Vec::new());
                return Ok(Invocation { command, flags });
            }
            _ => return Err(Failure::Settings(one_line(&error))),
        },
    };
    let (name, inner) = matches.subcommand().unwrap_or(("serve", &matches));
    let command = command(name, inner)?;
    let given = |setting: &Setting| inner.get_one::<String>(setting.name).cloned();
    let flags = SETTINGS
        .iter()
        .filter_map(|setting| given(setting).map(|value| (setting.name, value)))
        .collect();
    Ok(Invocation { command, flags })
}

fn command(name: &str, matches: &ArgMatches) -> Result<Command, Failure> {
    let world = match matches.get_flag("sandbox") {
        true if matches!(name, "sandbox" | "key" | "doctor") => {
            return Err(Failure::Settings(format!(
                "--sandbox does not go with the command {name}"
            )));
        }
        true => World::Sandbox,
        false => World::Live,
    };
    let text = |name| matches.get_one::<String>(name).cloned();
    let file = || matches.get_one::<PathBuf>("FILE").cloned().unwrap_or_default();
    Ok(match name {
        "sandbox" => Command::Sandbox(text("hydra-public").zip(text("hydra-admin"))),
        "key" => Command::Key,
        "doctor" => Command::Doctor,
        "backup" => Command::Backup(world, file()),
        "restore" => Command::Restore(world, file()),
        "move" => Command::Move(world, text("TO").unwrap_or_default()),
        _ => Command::Serve(world),
    })
}

fn commands() -> clap::Command {
    let file = |help| {
        Arg::new("FILE")
            .required(true)
            .value_parser(value_parser!(PathBuf))
            .help(help)
    };
    let hydra = |name: &'static str, other: &'static str, help| {
        Arg::new(name).long(name).value_name("URL").requires(other).help(help)
    };
    clap::Command::new("blink-till")
        .version(env!("CARGO_PKG_VERSION"))
        .about("A Lightning point of sale for Blink")
        .after_help(
            "A flag is stronger than the environment variable of the setting's name, that is stronger than the file \
             `.env` in the working directory,\nand that is stronger than the default. Other names that begin with \
             TILL_ or BLINK_ are errors.",
        )
        .disable_help_subcommand(true)
        .subcommand(clap::Command::new("serve").about("Serves the till; what happens without a command"))
        .subcommand(
            clap::Command::new("sandbox")
                .about("A stand-in for Blink, alone")
                .arg(no_sandbox())
                .arg(hydra(
                    "hydra-public",
                    "hydra-admin",
                    "Leave OAuth to the Hydra that the browser sees here",
                ))
                .arg(hydra("hydra-admin", "hydra-public", "Where that Hydra's admin side is")),
        )
        .subcommand(
            clap::Command::new("key")
                .about("Prints a fresh secret key")
                .arg(no_sandbox()),
        )
        .subcommand(
            clap::Command::new("doctor")
                .about("Checks settings, database, ports, clock, provider, API and WebSocket; changes nothing")
                .arg(no_sandbox()),
        )
        .subcommand(
            clap::Command::new("backup")
                .about("Copies the database, also of a running till")
                .arg(file("The copy; must not exist yet")),
        )
        .subcommand(
            clap::Command::new("restore")
                .about("Puts a copy back; the till must not run")
                .arg(file("The copy")),
        )
        .subcommand(
            clap::Command::new("move")
                .about("Copies the database of a stopped till from SQLite to PostgreSQL, or back")
                .arg(
                    Arg::new("TO")
                        .required(true)
                        .help("The new one, written like DATABASE_URL; must be empty"),
                ),
        )
        .arg(
            Arg::new("sandbox")
                .long("sandbox")
                .action(ArgAction::SetTrue)
                .global(true)
                .help("Against a sandbox in the same process: no account, no settings, no real money"),
        )
        .args(SETTINGS.iter().map(flag))
}

/// For commands that `--sandbox` does not go with: still understood, so that the answer says so, but not offered.
fn no_sandbox() -> Arg {
    Arg::new("sandbox")
        .long("sandbox")
        .action(ArgAction::SetTrue)
        .hide(true)
}

fn flag(setting: &'static Setting) -> Arg {
    Arg::new(setting.name)
        .long(setting.flag())
        .value_name(setting.name)
        .global(true)
        .next_line_help(true)
        .help_heading("Settings")
        .help(format!("{} [default: {}]", setting.help, setting.default_shown()))
}

/// What clap says in a paragraph. Of what was typed only the name of a flag is repeated: the rest may be a secret.
fn one_line(error: &clap::Error) -> String {
    let typed = context(error, ContextKind::InvalidArg);
    let flag = typed.as_deref().filter(|typed| typed.starts_with('-'));
    let flag = flag.and_then(|typed| typed.split(['=', ' ']).next());
    match (error.kind(), flag) {
        (ErrorKind::UnknownArgument, Some(flag)) => {
            format!("{flag} is not a flag{}", hint(error, ContextKind::SuggestedArg))
        }
        (ErrorKind::UnknownArgument, None) => "there is an argument too many; values with spaces need quotes".into(),
        (ErrorKind::InvalidSubcommand, _) => {
            format!(
                "there is no such command{}",
                hint(error, ContextKind::SuggestedSubcommand)
            )
        }
        (ErrorKind::ArgumentConflict, Some(flag)) => format!("{flag} is given twice"),
        (ErrorKind::InvalidUtf8, _) => "an argument is not UTF-8 text".into(),
        (ErrorKind::MissingRequiredArgument, _) => {
            format!("{} is missing", typed.as_deref().unwrap_or("an argument"))
        }
        (_, Some(flag)) => format!("{flag} needs a value"),
        _ => "the command line is not understood; `blink-till --help` explains it".into(),
    }
}

fn hint(error: &clap::Error, kind: ContextKind) -> String {
    match context(error, kind) {
        Some(better) => format!("; did you mean {better}?"),
        None => "; `blink-till --help` lists them".into(),
    }
}

fn context(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => texts.first().cloned(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(arguments: &[&str]) -> Result<Invocation, Failure> {
        let arguments = std::iter::once("blink-till").chain(arguments.iter().copied());
        understand(commands().try_get_matches_from(arguments))
    }

    fn command_of(arguments: &[&str]) -> Command {
        call(arguments).expect("understood").command
    }

    fn refusal(arguments: &[&str]) -> String {
        match call(arguments) {
            Err(Failure::Settings(line)) => line,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_command_line_is_sound() {
        commands().debug_assert();
    }

    #[test]
    fn every_command_of_the_contract_is_there() {
        assert_eq!(command_of(&[]), Command::Serve(World::Live));
        assert_eq!(command_of(&["serve"]), Command::Serve(World::Live));
        assert_eq!(command_of(&["--sandbox"]), Command::Serve(World::Sandbox));
        assert_eq!(command_of(&["serve", "--sandbox"]), Command::Serve(World::Sandbox));
        assert_eq!(command_of(&["--sandbox", "serve"]), Command::Serve(World::Sandbox));
        assert_eq!(command_of(&["sandbox"]), Command::Sandbox(None));
        assert_eq!(
            command_of(&["sandbox", "--hydra-public", "http://a", "--hydra-admin", "http://b"]),
            Command::Sandbox(Some(("http://a".into(), "http://b".into())))
        );
        assert_eq!(command_of(&["key"]), Command::Key);
        assert_eq!(command_of(&["doctor"]), Command::Doctor);
        assert_eq!(command_of(&["backup", "f"]), Command::Backup(World::Live, "f".into()));
        assert_eq!(
            command_of(&["restore", "f", "--sandbox"]),
            Command::Restore(World::Sandbox, "f".into())
        );
        assert_eq!(
            command_of(&["move", "postgres://u@h/d"]),
            Command::Move(World::Live, "postgres://u@h/d".into())
        );
    }

    #[test]
    fn a_setting_is_a_flag_before_and_after_the_command() {
        let given = [("TILL_LISTEN", "127.0.0.1:1".to_owned())];
        for arguments in [
            &["--till-listen", "127.0.0.1:1"][..],
            &["--till-listen=127.0.0.1:1", "serve"],
            &["doctor", "--till-listen", "127.0.0.1:1"],
        ] {
            assert_eq!(call(arguments).expect("understood").flags, given, "{arguments:?}");
        }
    }

    #[test]
    fn help_lists_every_setting_with_its_default() {
        let Command::Show(help) = command_of(&["--help"]) else {
            panic!("no help");
        };
        for setting in &SETTINGS {
            assert!(
                help.contains(&format!("--{} <{}>", setting.flag(), setting.name)),
                "{}",
                setting.name
            );
            assert!(help.contains(&format!("[default: {}]", setting.default_shown())));
        }
        for command in ["serve", "sandbox", "key", "doctor", "backup", "restore", "move"] {
            assert!(help.contains(&format!("\n  {command} ")), "{command}");
        }
        assert_eq!(
            command_of(&["--version"]),
            Command::Show(concat!("blink-till ", env!("CARGO_PKG_VERSION"), "\n").into())
        );
    }

    #[test]
    fn a_mistake_is_one_line_that_tells_no_value() {
        assert_eq!(
            refusal(&["--till-lisen", "x"]),
            "--till-lisen is not a flag; did you mean --till-listen?"
        );
        assert_eq!(refusal(&["serv"]), "there is no such command; did you mean serve?");
        assert_eq!(refusal(&["backup"]), "<FILE> is missing");
        assert_eq!(refusal(&["--till-listen"]), "--till-listen needs a value");
        assert_eq!(
            refusal(&["--till-log", "a", "--till-log", "b"]),
            "--till-log is given twice"
        );
        assert_eq!(
            refusal(&["sandbox", "--hydra-public", "http://a"]),
            "--hydra-admin <URL> is missing"
        );
        assert_eq!(
            refusal(&["key", "--sandbox"]),
            "--sandbox does not go with the command key"
        );
        for arguments in [
            &["--till-secret-keys", "one,", "hush"][..],
            &["--blink-secret=hush"],
            &["serve", "hush"],
            &["move", "postgres://u:hush@h/d", "hush"],
        ] {
            let told = refusal(arguments);
            assert!(!told.contains("hush") && !told.contains('\n'), "{told}");
        }
    }
}
