// The keypad over the plain form: the field #amount stays the source of truth, this only writes into it.
//
// Digits come in from the right, as on a cash register ("1", "2", "5", "0" is 12.50), "+" adds up. The hardware
// keyboard works too, but never while somebody types a memo.
{
  const form = document.querySelector("#charge");
  const amount = form.querySelector("#amount");
  const pad = document.querySelector("#keypad");
  const button = form.querySelector("#charge-button");
  const words = button.textContent.trim();
  /** The server may say that nothing can be charged now. */
  const closed = button.disabled;
  const MOST_DIGITS = 12;

  /** What was added up already, and what is being keyed in: digits without a point. */
  let sums = [];
  let digits = "";

  const unit = () => form.querySelector("[name=unit]:checked") ?? form.querySelector("[name=unit]");
  const decimals = () => Number(unit()?.dataset.digits ?? 0);
  const minor = (text) => Number(text || "0");
  const total = () => sums.reduce((sum, text) => sum + minor(text), minor(digits));

  /** Minor units as the form wants them: "1250" is "12.50". */
  const plain = (value) => {
    const text = String(value).padStart(decimals() + 1, "0");
    const point = text.length - decimals();
    return decimals() ? `${text.slice(0, point)}.${text.slice(point)}` : text;
  };

  /** Minor units as people read them. */
  const spoken = (value) => {
    const code = unit()?.value ?? "SAT";
    const major = Number(plain(value));
    if (code === "SAT") return `${major.toLocaleString()} sats`;
    const fraction = { minimumFractionDigits: decimals(), maximumFractionDigits: decimals() };
    try {
      return major.toLocaleString(undefined, { style: "currency", currency: code, ...fraction });
    } catch {
      return `${major.toLocaleString(undefined, fraction)} ${code}`;
    }
  };

  const line = document.createElement("output");
  line.className = "running";
  line.htmlFor = "amount";

  const label = () => {
    button.textContent = total() ? `${words} ${spoken(total())}` : words;
  };

  /** About how many sats that is, at the price the page was made with; the invoice has the exact number. */
  const sats = () => {
    const { satBase, satOffset, priceCurrency } = form.dataset;
    if (!satBase || !total() || unit()?.value !== priceCurrency) return [];
    return [`≈ ${Math.round((total() * 10 ** satOffset) / satBase).toLocaleString()} sats`];
  };

  const explain = () => {
    const sum = sums.length ? [[...sums, digits || "0"].map((text) => plain(minor(text))).join(" + ")] : [];
    line.textContent = [...sum, ...sats()].join("  ");
  };

  const draw = () => {
    amount.value = total() || digits || sums.length ? plain(total()) : "";
    explain();
    label();
  };

  /** Takes over what stands in the field: typed, pasted, or sent back by the server with a complaint. */
  const read = () => {
    const [, whole = "", fraction = ""] = amount.value.trim().match(/^(\d*)(?:[.,](\d*))?$/) ?? [];
    const fits = fraction.length <= decimals();
    sums = [];
    digits = fits ? (whole + fraction.padEnd(decimals(), "0")).replace(/^0+/, "") : "";
    explain();
    label();
  };

  const press = (key) => {
    if (key === "clear") [sums, digits] = [[], ""];
    else if (key === "back") digits ? (digits = digits.slice(0, -1)) : (digits = sums.pop() ?? "");
    else if (key === "+") digits && ([sums, digits] = [[...sums, digits], ""]);
    else if ((digits + key).length <= MOST_DIGITS) digits = (digits + key).replace(/^0+/, "");
    draw();
  };

  const KEYS = ["1", "2", "3", "back", "4", "5", "6", "clear", "7", "8", "9", "+", "00", "0"];
  const FACES = { back: ["⌫", "Delete last digit"], clear: ["C", "Clear"], "+": ["+", "Add another amount"] };

  const key = (name) => {
    const [face, spokenName] = FACES[name] ?? [name];
    const element = document.createElement("button");
    element.type = "button";
    element.className = "key";
    element.dataset.key = name;
    element.textContent = face;
    if (spokenName) element.setAttribute("aria-label", spokenName);
    return element;
  };

  pad.append(...KEYS.map(key));
  pad.setAttribute("role", "group");
  pad.setAttribute("aria-label", "Keypad");
  pad.hidden = false;
  amount.after(line);
  // No soft keyboard over the keypad.
  amount.inputMode = "none";
  amount.autocomplete = "off";
  document.body.classList.add("has-keypad");

  // A finger leaves the focus where it was, so that Enter still charges; the Tab key gets here as to any button.
  pad.addEventListener("pointerdown", (event) => event.preventDefault());
  pad.addEventListener("click", ({ target }) => {
    const pressed = target.closest("[data-key]");
    if (pressed) press(pressed.dataset.key);
  });
  amount.addEventListener("input", read);
  form.addEventListener("change", (event) => event.target.name === "unit" && draw());

  const HARDWARE = { Backspace: "back", Delete: "clear", Escape: "clear", "+": "+" };
  const typing = (element) =>
    element !== amount && element.matches("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]");

  document.addEventListener("keydown", (event) => {
    const { target, key: name } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(target)) return;
    const pressed = /^\d$/.test(name) ? name : HARDWARE[name];
    if (pressed) press(pressed);
    else if (name === "Enter" && (target === document.body || target === amount)) button.click();
    else return;
    event.preventDefault();
  });

  // One submit is one sale.
  form.addEventListener("submit", (event) => {
    if (button.disabled) return event.preventDefault();
    button.disabled = true;
    button.setAttribute("aria-busy", "true");
    button.textContent = "One moment…";
  });

  // The till could not be reached: nothing was sent, and all is as it was.
  form.addEventListener("till:unsent", () => {
    button.disabled = closed;
    button.removeAttribute("aria-busy");
    read();
  });

  // Back from the sale: what hidden fields the old page holds was used up with it.
  addEventListener("pageshow", (event) => {
    if (event.persisted) return location.reload();
    button.disabled = closed;
    button.removeAttribute("aria-busy");
    read();
  });
}
