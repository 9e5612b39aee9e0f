//! Where lines of the log go, and what they may hold. Errors of libraries carry what a stranger sent: whatever is logged,
//! and however, each of its fields is made one short line of text here, so that nobody forges a line or fills the disk.

use std::fmt::{self, Debug, Write};

use serde_json::{Map, Value, json};
use tracing::{
    Event, Subscriber,
    field::{Field, Visit},
};
use tracing_subscriber::{
    field::{MakeExt, RecordFields},
    fmt::{
        FmtContext, FormatEvent, FormatFields, FormattedFields, MakeWriter,
        format::{Writer, debug_fn},
        time::{FormatTime, SystemTime},
    },
    registry::LookupSpan,
};

use crate::{config, text::clean_and_cut};

/// Characters of one field: more than any sentence of ours, and what is worth reading of a library's.
const LONGEST: usize = 1000;

/// What takes the lines of this process, as the settings say.
pub fn subscriber<W>(log: &config::Log, writer: W, ansi: bool) -> Box<dyn Subscriber + Send + Sync>
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    // The session layer opens a span around every request, in which nothing is said that ours does not say.
    let filter = format!("tower_sessions=warn,{}", log.filter);
    let lines = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(writer)
        .with_ansi(ansi)
        // It would be said on stderr, and where that is what nobody reads any more, whoever logs would panic.
        .log_internal_errors(false);
    if log.json {
        return Box::new(lines.fmt_fields(Json).event_format(Json).finish());
    }
    let field = debug_fn(|line, field, value| match field.name() {
        "message" => write!(line, "{}", short(value)),
        name => write!(line, "{name}={}", short(value)),
    });
    Box::new(lines.fmt_fields(field.delimited(" ")).finish())
}

fn short(value: &dyn Debug) -> String {
    let mut text = Start(String::new());
    // It is no error that the rest is left out.
    let _ = write!(text, "{value:?}");
    clean_and_cut(&text.0, LONGEST)
}

/// The beginning of a text that may be of any length: no more than is shown is ever kept of it.
struct Start(String);

impl Write for Start {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        // Of four bytes at most each, and one more to see that something is missing.
        let room = (4 * (LONGEST + 1)).saturating_sub(self.0.len());
        let end = part.floor_char_boundary(room);
        self.0.push_str(&part[..end]);
        if end < part.len() { Err(fmt::Error) } else { Ok(()) }
    }
}

/// A line as a JSON object, with the names that `tracing-subscriber` gives its parts.
struct Json;

#[derive(Default)]
struct Fields(Map<String, Value>);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), short(value).into());
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0
            .insert(field.name().to_owned(), clean_and_cut(value, LONGEST).into());
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.0.insert(field.name().to_owned(), value.into());
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.0.insert(field.name().to_owned(), value.into());
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.0.insert(field.name().to_owned(), value.into());
    }
}

impl FormatFields<'_> for Json {
    fn format_fields<R: RecordFields>(&self, mut writer: Writer<'_>, fields: R) -> fmt::Result {
        let mut read = Fields::default();
        fields.record(&mut read);
        write!(writer, "{}", Value::Object(read.0))
    }
}

impl<S> FormatEvent<S, Self> for Json
where
    S: Subscriber + for<'a> LookupSpan<'a>,
{
    fn format_event(
        &self,
        context: &FmtContext<'_, S, Self>,
        mut writer: Writer<'_>,
        event: &Event<'_>,
    ) -> fmt::Result {
        let (mut now, mut fields) = (String::new(), Fields::default());
        SystemTime.format_time(&mut Writer::new(&mut now))?;
        event.record(&mut fields);
        let about = event.metadata();
        let mut line = json!({
            "timestamp": now, "level": about.level().as_str(), "fields": fields.0, "target": about.target(),
        });
        let spans: Vec<Value> = context.event_scope().map_or_else(Vec::new, |scope| {
            let read = scope.from_root().map(|span| {
                let kept = span.extensions();
                let fields = kept.get::<FormattedFields<Self>>();
                let mut fields: Map<String, Value> = fields
                    .and_then(|fields| serde_json::from_str(&fields.fields).ok())
                    .unwrap_or_default();
                fields.insert("name".to_owned(), span.name().into());
                Value::Object(fields)
            });
            read.collect()
        });
        if let Some(span) = spans.last() {
            line["span"] = span.clone();
            line["spans"] = spans.into();
        }
        writeln!(writer, "{line}")
    }
}

#[cfg(test)]
mod tests {
    use std::{
        io,
        sync::{Arc, Mutex},
    };

    use super::*;

    #[derive(Clone, Default)]
    struct Said(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Said {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().expect("whole").extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn logged(json: bool, say: impl FnOnce()) -> String {
        let (said, log) = (
            Said::default(),
            config::Log {
                filter: "trace".to_owned(),
                json,
            },
        );
        let writer = said.clone();
        tracing::subscriber::with_default(subscriber(&log, move || writer.clone(), false), say);
        let bytes = said.0.lock().expect("whole").clone();
        String::from_utf8(bytes).expect("UTF-8")
    }

    fn hostile() -> io::Error {
        let line = "2026-01-01T00:00:00Z  INFO forged\u{202e}\u{0}\u{1b}[31m";
        io::Error::other(format!("no\r\n{line}\u{2028}{}", "é".repeat(10_000)))
    }

    #[test]
    fn what_a_library_says_is_one_short_line_however_it_is_logged() {
        let error = hostile();
        let say = || {
            let span = tracing::info_span!("request", id = 7, path = %error);
            span.in_scope(|| tracing::warn!(%error, cause = ?error, words = error.to_string(), "refused: {error}"));
        };
        for json in [false, true] {
            let line = logged(json, say);
            assert_eq!(line.lines().count(), 1, "{line}");
            assert!(
                line.ends_with('\n') && line.chars().count() < 7 * LONGEST,
                "{}",
                line.len()
            );
            let one_line = line.trim_end_matches('\n');
            assert!(
                !one_line.contains(|c: char| c.is_control() || matches!(c, '\u{202e}' | '\u{2028}')),
                "{line}"
            );
            assert!(line.contains("forged") && line.contains("é…"), "{line}");
        }
    }

    #[test]
    fn a_line_of_json_has_the_parts_that_machines_know() {
        let line = logged(true, || {
            let span = tracing::info_span!("request", id = "ab");
            span.in_scope(|| tracing::info!(status = 200, well = true, below = -1, "answered"));
        });
        let line: Value = serde_json::from_str(&line).expect("JSON");
        assert_eq!(
            line["fields"],
            json!({"message": "answered", "status": 200, "well": true, "below": -1})
        );
        assert_eq!(
            (&line["level"], &line["target"]),
            (&json!("INFO"), &json!(module_path!()))
        );
        assert_eq!(line["spans"], json!([{"id": "ab", "name": "request"}]));
        assert_eq!(line["span"], line["spans"][0]);
        assert!(line["timestamp"].as_str().is_some_and(|at| at.ends_with('Z')));
    }
}
