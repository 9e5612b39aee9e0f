// What is ordered, as the page shows it: lines and sums (templates/orders/_bill.html), drawn anew at each key. Numbers that
// cannot be told any more are not left standing.
var cart = (() => {
  const form = document.querySelector("#charge");
  const shown = form.querySelector("[data-cart]");
  const words = shown.dataset;
  const quantities = [...form.querySelectorAll("[name^='qty.']")];
  const taxes = new Map([...shown.querySelectorAll("[data-rate]")].map((tax) => [Number(tax.dataset.rate), tax.innerHTML]));

  const make = (tag, attributes = {}, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  };

  /** An item by its field for pieces, as the page prices it: the rate in thousandths of a percent, or null for none. */
  const items = new Map();
  const itemOf = (field) => {
    if (!items.has(field)) {
      const tile = field.closest(".item");
      const [price, unit, rate] = priceOf(field).value.split(" ");
      const name = tile.querySelector(".name").textContent;
      items.set(field, { field, tile, name, unit, price: Number(price), rate: rate === "-" ? null : Number(rate), decimals: Number(tile.dataset.digits) });
    }
    return items.get(field);
  };

  /** A field that says no number has no value either; an exponent is none that the server reads. */
  const isNumber = ({ validity, value }) => validity.valid && /^\d*$/.test(value);

  /** What was chosen: `{ lines, unit, decimals }` and what is wrong with it, if anything; `unit` is undefined for nothing. */
  const chosen = () => {
    const wrong = quantities.find((field) => !isNumber(field));
    const lines = quantities
      .filter((field) => isNumber(field) && Number(field.value) > 0)
      .map((field) => ({ ...itemOf(field), quantity: Number(field.value) }));
    const [{ unit, decimals } = {}] = lines;
    const complaint = wrong ? words.sayQuantity : lines.some((line) => line.unit !== unit) && words.sayCurrencies;
    return { lines, unit, decimals, complaint };
  };

  const priceOf = (field) => form.elements[`price.${field.name.slice("qty.".length)}`];

  /** What was not chosen need not be sent; a page that goes on has all its fields again. */
  const trim = (isSent) => {
    for (const field of quantities) priceOf(field).disabled = field.disabled = Boolean(isSent) && !field.value.trim();
  };

  /** One piece more or less; the form hears of it as of typing. */
  const step = (field, by) => {
    const pieces = Math.floor(Number(field.value)) || 0;
    field.value = Math.max(0, Math.min(Number(field.max), pieces + by)) || "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const write = (minor, { unit, decimals }) => {
    const currency = unit === "SAT" ? "BTC" : unit;
    const data = make("data", { value: minor }, money.write(minor, currency, decimals));
    return make("span", { class: "money", "data-currency": currency }, data);
  };
  const row = (mark, name, minor, of, sign = "") =>
    make("tr", mark, make("th", { scope: "row", colspan: 2 }, name), make("td", { class: "number" }, sign, write(minor, of)));

  /** A line of an item keeps its row: somebody may be typing in it. */
  const rows = new Map();
  const rowOf = (field) => {
    if (!rows.has(field)) {
      const { name } = itemOf(field);
      const button = (face, spoken, by) => {
        const made = make("button", { type: "button", class: "step", "aria-label": `${spoken}: ${name}` }, face);
        // A finger leaves no focus here: the Enter of what is scanned next is not meant for it.
        made.addEventListener("click", ({ detail }) => (step(field, by), detail && made.blur()));
        return made;
      };
      const pieces = make("input", { type: "number", min: 0, max: field.max, inputmode: "numeric", "aria-label": `${words.sayPieces}: ${name}` });
      pieces.addEventListener("input", (event) => {
        event.stopPropagation();
        // What is no number here is none there.
        field.value = isNumber(pieces) ? pieces.value : "0.5";
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
      const stepper = make("span", { class: "stepper" }, button("−", words.sayLess, -1), pieces, button("+", words.sayMore, 1));
      const drawn = make("tr", { "data-line": "" }, make("th", { scope: "row" }, make("bdi", {}, name)), make("td", {}, stepper), make("td", { class: "number" }));
      rows.set(field, { drawn, pieces, amount: drawn.lastChild });
    }
    return rows.get(field);
  };

  const table = make("table", { class: "bill-lines" });
  const [lineRows, sumRows] = [make("tbody"), make("tbody", { class: "sums" })];
  table.append(lineRows, sumRows);
  const complaint = make("p", { class: "error", role: "status" });
  const [badge, sum] = [form.querySelector("[data-pieces]"), form.querySelector("[data-sum]")];
  let marked = [];

  const isTyping = (field) => document.activeElement === rows.get(field)?.pieces;

  /** Draws what was chosen, `minor` of `own` that was keyed in, and what all of it comes to in `of`, or nothing of that. */
  const draw = ({ lines, complaint: wrong }, minor, own, result, of) => {
    if (!table.isConnected) {
      shown.querySelector(".bill-lines")?.remove();
      shown.append(table, complaint);
    }
    const isDrawn = (field) => !isNumber(field) || Number(field.value) > 0 || isTyping(field);
    const wanted = quantities.filter(isDrawn).map((field) => {
      const { drawn, pieces, amount } = rowOf(field);
      const line = lines.find((line) => line.field === field);
      if (document.activeElement !== pieces) pieces.value = field.value;
      amount.replaceChildren(...(line ? [write(line.price * line.quantity, line)] : []));
      return drawn;
    });
    if (minor) wanted.push(row({ "data-line": "" }, words.sayAmount, minor, own));
    for (const old of [...lineRows.children]) if (!wanted.includes(old)) old.remove();
    wanted.forEach((line, at) => lineRows.children[at] !== line && lineRows.insertBefore(line, lineRows.children[at] ?? null));
    const told = wrong || (result?.error === "nothing-left" && words.sayNothingLeft) || "";
    complaint.textContent = told;
    complaint.hidden = !told;
    if (told) shown.closest("details").open = true;
    const all = [];
    if (result && !result.error) {
      all.push(row({ "data-subtotal": "" }, words.saySubtotal, result.subtotal, of));
      if (result.discount) all.push(row({ "data-discount": "" }, words.sayDiscount, result.discount, of, "−"));
      for (const [rate, amount] of result.taxes) {
        if (!rate) continue;
        const name = make("span");
        name.innerHTML = taxes.get(rate) ?? `${rate / 1000}%`;
        all.push(row({ "data-tax": "", "data-tax-rate": rate / 1000 }, name, amount, of));
      }
      all.push(row({ class: "total", "data-total": "" }, words.sayTotal, result.total, of));
    }
    sumRows.replaceChildren(...all);
    table.hidden = !wanted.length;
    if (badge) {
      const pieces = lines.reduce((pieces, { quantity }) => pieces + quantity, minor ? 1 : 0);
      badge.textContent = pieces;
      badge.hidden = !pieces;
      sum.textContent = result && !result.error ? money.write(result.total, of.unit === "SAT" ? "BTC" : of.unit, of.decimals) : "";
    }
    for (const { tile } of marked) tile.classList.remove("chosen");
    marked = lines;
    for (const { tile } of marked) tile.classList.add("chosen");
  };

  return { quantities, chosen, step, trim, draw };
})();
