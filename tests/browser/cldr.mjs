// Prints src/i18n/cldr.rs: how each language writes numbers, days and times, from the data of ICU that Node brings.
// `node tests/browser/cldr.mjs > src/i18n/cldr.rs`; the journey `formats` holds the same against the browser's.
const CODES = "en es pt-BR de fr it nl ca cs sk da el hu ro tr id ja th vi ar sw af".split(" ");

/** Latin digits and our calendar everywhere; English writes a day as most of its readers do, not as the United States. */
export const locale = (code) => `${code === "en" ? "en-GB" : code}-u-nu-latn-ca-gregory`;

const CLOCK = { timeStyle: "short" };
const DATE = { dateStyle: "long" };
const DAY = { dateStyle: "full" };

const pattern = (code, options) => {
  const sample = new Date(Date.UTC(2026, 2, 4, 9, 5));
  const format = new Intl.DateTimeFormat(locale(code), { timeZone: "UTC", ...options });
  const names = {
    day: (value) => (value.length > 1 ? "{dd}" : "{d}"),
    hour: (value) => (format.resolvedOptions().hour12 ? "{h}" : value.length > 1 ? "{HH}" : "{H}"),
    month: () => "{month}",
    weekday: () => "{weekday}",
    year: () => "{y}",
    minute: () => "{mm}",
    dayPeriod: () => "{half}",
  };
  return format.formatToParts(sample).map(({ type, value }) => names[type]?.(value) ?? value).join("")
    // Browsers write a plain space here, for programs that read it.
    .replaceAll("\u202f", " ");
};
/** What stands between a date and a time; where the time comes first, a comma. */
export const joint = (code) => {
  const format = new Intl.DateTimeFormat(locale(code), { timeZone: "UTC", dateStyle: "medium", timeStyle: "short" });
  const parts = format.formatToParts(new Date(Date.UTC(2026, 2, 4, 9, 5)));
  const at = parts.findIndex(({ type }) => type === "hour");
  // A date that ends with a point brings its own.
  const before = parts[at - 1]?.value.replace(/^\./, "") ?? ", ";
  return parts[0].type === "hour" || parts.slice(at).some(({ type }) => type === "year") ? ", " : before;
};
const part = (code, options, date, type) =>
  new Intl.DateTimeFormat(locale(code), { timeZone: "UTC", ...options })
    .formatToParts(date)
    .find((found) => found.type === type)?.value ?? "";
const number = (code, value, type) =>
  new Intl.NumberFormat(locale(code)).formatToParts(value).find((found) => found.type === type)?.value;

const quoted = (text) => JSON.stringify(text).replace(/[\u00a0\u202f\u200e\u200f]/g, (mark) => `\\u{${mark.codePointAt(0).toString(16)}}`);
const row = (code) => {
  const months = Array.from({ length: 12 }, (_, month) => part(code, DATE, new Date(Date.UTC(2026, month, 1)), "month"));
  const weekdays = Array.from({ length: 7 }, (_, day) =>
    part(code, DAY, new Date(Date.UTC(2026, 5, 1 + day)), "weekday"),
  );
  const halves = [9, 19].map((hour) => part(code, CLOCK, new Date(Date.UTC(2026, 0, 1, hour)), "dayPeriod"));
  return `    Cldr {
        group: ${quoted(number(code, 1234567, "group"))},
        decimal: ${quoted(number(code, 1.5, "decimal"))},
        minus: ${quoted(new Intl.NumberFormat(locale(code)).format(-1).replace("1", ""))},
        percent: ${quoted(new Intl.NumberFormat(locale(code), { style: "percent" }).format(0.01).replace("1", "{}"))},
        groups_from: ${number(code, 1234, "group") ? 4 : 5},
        date: ${quoted(pattern(code, DATE))},
        day: ${quoted(pattern(code, DAY))},
        joint: ${quoted(joint(code))},
        clock: ${quoted(pattern(code, CLOCK))},
        months: ${quoted(months.join("|"))},
        weekdays: ${quoted(weekdays.join("|"))},
        halves: ${quoted(halves.join("|"))},
    },`;
};

if (process.argv[1] === new URL(import.meta.url).pathname) {
  process.stdout.write(`//! How each language writes numbers, days and times: CLDR ${process.versions.cldr}, as ICU ${process.versions.icu} has it, with Latin
//! digits. Printed by \`tests/browser/cldr.mjs\`.

use super::format::Cldr;

/// In the order of the languages.
pub const CLDR: [Cldr; ${CODES.length}] = [
${CODES.map(row).join("\n")}
];
`);
}
