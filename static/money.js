// How an amount is read and written: as the server does it (src/money.rs), to the letter; the same list of cases holds
// for both. Integers in minor units, as everywhere.
// `var`, here and in its like: a page that takes another's place in the same document brings its scripts again.
var money = (() => {
  /** More digits than this the server does not take, and a Number counts them exactly. */
  const MOST_DIGITS = 15;

  /** Minor units in major ones without grouping, as a field holds them: 1250 is "12.50". */
  const plain = (minor, decimals) => {
    const digits = String(Math.abs(minor)).padStart(decimals + 1, "0");
    const point = digits.length - decimals;
    return (minor < 0 ? "-" : "") + (decimals ? `${digits.slice(0, point)}.${digits.slice(point)}` : digits);
  };

  /** How the page writes numbers: `decimal`, `group`, `minus`, and how many digits are grouped at least. */
  const marks = typeof document === "object" ? document.querySelector("[data-decimal]")?.dataset : undefined;
  const ENGLISH = { decimal: ".", group: ",", minus: "-", groupsFrom: "4" };

  /** For people: "1,234.50 EUR", "2,707 sats". `BTC` is counted in sats. */
  const write = (minor, currency, decimals, { decimal, group, minus, groupsFrom } = marks ?? ENGLISH) => {
    const [whole, fraction] = plain(Math.abs(minor), decimals).split(".");
    const grouped = whole.length < groupsFrom ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
    const unit = currency !== "BTC" ? currency : minor === 1 ? "sat" : "sats";
    return `${minor < 0 ? minus : ""}${grouped}${fraction === undefined ? "" : decimal + fraction} ${unit}`;
  };

  /** As a field holds it, to be read again. A comma before three decimals might stand between thousands: it stays a point. */
  const inField = (minor, decimals, { decimal } = marks ?? ENGLISH) =>
    decimals === 3 ? plain(minor, decimals) : plain(minor, decimals).replace(".", decimal);

  /** What is typed in the digits and marks that are read: those of other scripts and of full width are the same. */
  const latin = (typed) =>
    typed
      .replace(/[،٠-٬۰-۹]/g, (sign) => "0123456789%.,"[sign.charCodeAt() & 15])
      .replace(/[％-９]/g, (sign) => String.fromCharCode(sign.charCodeAt() - 0xfee0));

  /** A typed amount: `{ minor }`, or `{ misread }` with what is wrong. */
  const read = (typed, decimals) => {
    const text = latin(typed).replace(/^ +| +$/g, "");
    if (!text) return { misread: "empty" };
    const marks = text.match(/[.,]/g) || [];
    if (!/^\d+([.,]\d+)*$/.test(text)) return { misread: "not-a-number" };
    if (marks.length > 1) return { misread: "grouped" };
    const [whole, fraction = ""] = text.split(/[.,]/);
    if (marks[0] === "," && decimals === 3 && fraction.length === 3) return { misread: "ambiguous" };
    if (fraction.length > decimals) return { misread: "too-many-decimals" };
    const digits = (whole + fraction.padEnd(decimals, "0")).replace(/^0+/, "");
    if (!digits) return { misread: "zero" };
    return digits.length > MOST_DIGITS ? { misread: "too-large" } : { minor: Number(digits) };
  };

  /** A discount as it is typed: `{ percent }` in thousandths, `{ amount }`, null for none; undefined is no discount. */
  const portion = (typed, decimals) => {
    const text = latin(typed).trim();
    const percent = text.replace(/^%|%$/, "").trim();
    const isPercent = /^%|%$/.test(text);
    const { minor, misread } = read(percent, isPercent ? 2 : decimals);
    if (misread) return misread === "zero" || !text ? null : undefined;
    return isPercent ? { percent: minor * 10 } : { amount: minor };
  };

  return { plain, inField, write, read, latin, portion, MOST_DIGITS };
})();
