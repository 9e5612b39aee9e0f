// The keypad over the plain form: what is charged is what stands in the field #amount and on the button, or nothing is.
//
// Digits come in from the right, as on a cash register ("1", "2", "5", "0" is 12.50), until a point or a comma says where
// the decimals begin; "+" adds up. The hardware keyboard works too, but never while somebody types a memo. What cannot be
// read as an amount stays in the field, says why, and is not charged.
{
  const form = document.querySelector("#charge");
  const amount = form.querySelector("#amount");
  const pad = document.querySelector("#keypad");
  const button = form.querySelector("#charge-button");
  const words = button.dataset.sayCharge;
  const shown = form.querySelector("[data-cart]");
  /** A till that sells by amounts alone, without tax, has nothing to draw of them that the button does not say. */
  const drawn = typeof cart === "object" ? cart : { quantities: [], chosen: () => ({ lines: [] }), trim() {}, draw() {} };
  /** The server may say that nothing can be charged now. */
  const closed = button.disabled;
  /** The till asks whether so much is meant: the Enter of a barcode scanner is no answer. */
  let asked = form.querySelector("[name=confirm_amount]");

  /** What was added up already, in minor units, and what is being keyed in, as it was keyed. */
  let sums = [];
  let entry = "";

  /** Characters of a sum that fit beside the sats on the narrowest phone. */
  const LONGEST_SUM = 24;

  const unit = () => form.querySelector("[name=unit]:checked") || form.querySelector("[name=unit][type=hidden]");
  /** Without a chosen unit, digits are only digits. */
  const decimals = () => Number((unit() && unit().dataset.digits) || 0);
  const currencyOf = (unit) => (unit === "SAT" ? "BTC" : unit);

  /** What is being keyed in: `{ minor }`, or `{ misread }` with what is wrong. */
  const keyed = () => {
    if (/^\d*$/.test(entry)) {
      const digits = entry.replace(/^0+/, "");
      return digits.length > money.MOST_DIGITS ? { misread: "too-large" } : { minor: Number(digits) };
    }
    // A point was keyed, and its decimals may still come.
    const read = money.read(entry.replace(/^(\d+)[.,]$/, "$1"), decimals());
    return read.misread === "zero" ? { minor: 0 } : read;
  };

  const total = () => {
    const { minor, misread } = keyed();
    const sum = sums.reduce((sum, term) => sum + term, minor || 0);
    return misread ? { misread } : String(sum).length > money.MOST_DIGITS ? { misread: "too-large" } : { minor: sum };
  };

  const line = document.createElement("output");
  line.className = "running";
  line.htmlFor = "amount";

  const discount = form.querySelector("[name=discount]");

  /** What is on the till, drawn; and what the server will ask for all of it, but for a tip: nothing while nobody can say. */
  /** What the button says is to be paid, if it can be said. */
  let due;
  const label = () => {
    const { minor, misread } = total();
    const order = drawn.chosen();
    const own = unit() && { unit: unit().value, decimals: decimals() };
    // What is keyed in beside items is in their unit.
    if (order.unit && minor && !order.complaint && own?.unit !== order.unit) order.complaint = shown.dataset.sayUnit;
    const of = order.unit ? order : own;
    const lines = [...order.lines];
    const [tax, rate] = form.elements.tax.value.split(" ");
    if (minor) lines.push({ price: minor, quantity: 1, rate: tax === "none" ? null : Number(rate) });
    const off = of && money.portion(discount.value, of.decimals);
    const isKnown = of && off !== undefined && !order.complaint && !misread;
    const result = isKnown ? bill.of({ lines, tax, discount: off }) : undefined;
    due = result?.total;
    drawn.draw(order, own && !misread ? minor : 0, own, result, of);
    button.textContent = words;
    if (!result?.total) return;
    const face = document.createElement("bdi");
    face.textContent = money.write(result.total, currencyOf(of.unit), of.decimals);
    // One part of the button, so that what it says is one line.
    const whole = document.createElement("span");
    whole.append(words, " ", face);
    button.textContent = "";
    button.append(whole);
  };

  /** About how many sats that is, at the price the page was made with; the invoice has the exact number. */
  const sats = (minor) => {
    const { satBase, satOffset, priceCurrency } = form.dataset;
    if (!satBase || !minor || !unit() || unit().value !== priceCurrency) return [];
    const count = Math.round((minor * 10 ** satOffset) / satBase);
    return Number.isSafeInteger(count) ? [`≈ ${money.write(count, "BTC", 0)}`] : [];
  };

  const explain = () => {
    const { minor, misread } = total();
    const terms = [...sums, keyed().minor || 0].map((term) => money.inField(term, decimals()));
    // The newest term is what matters: a long sum loses its oldest.
    let left = terms.length;
    while (left > 1 && terms.slice(-left).join(" + ").length > LONGEST_SUM) left -= 1;
    const sum = sums.length ? [(left < terms.length ? "… + " : "") + terms.slice(-left).join(" + ")] : [];
    // Without a unit nobody can say what is wrong; the choice is asked for anyway.
    const wrong = Boolean(misread && unit());
    amount.classList.toggle("long", amount.value.length > 9);
    line.textContent = wrong ? unit().getAttribute(`data-say-${misread}`) : [...sum, ...(due === minor ? sats(minor) : [])].join("  ");
    if (wrong) amount.setAttribute("aria-invalid", "true");
    else if (line.classList.contains("wrong")) amount.removeAttribute("aria-invalid");
    line.classList.toggle("wrong", wrong);
  };

  /** Another amount than the one that was asked about is asked about anew. */
  const forget = () => {
    if (asked) asked.remove();
    asked = null;
    shown.querySelector("[role=alert]")?.remove();
  };

  const draw = () => {
    const { minor, misread } = total();
    const unfinished = misread || (/\D/.test(entry) && !sums.length);
    amount.value = unfinished ? entry : minor || entry || sums.length ? money.inField(minor, decimals()) : "";
    label();
    explain();
  };

  /** Takes over what stands in the field: typed, pasted, or sent back by the server with a complaint. */
  const read = () => {
    const terms = money.latin(amount.value).split("+").map((term) => term.trim());
    const last = terms.pop();
    const read = terms.map((term) => money.read(term, decimals()).minor);
    const { minor } = money.read(last, decimals());
    const whole = read.every(Boolean);
    sums = whole ? read : [];
    // What cannot be read stays as it is: never a part of it.
    entry = !whole ? amount.value : minor ? String(minor) : /^\d+$/.test(last) ? last.replace(/^0+/, "") && `${last}.` : last;
    label();
    explain();
  };

  const press = (key) => {
    forget();
    if (key === "clear") [sums, entry] = [[], ""];
    else if (key === "back") {
      if (entry) entry = entry.slice(0, -1);
      else if (sums.length) entry = String(sums.pop());
    } else if (key === "+") {
      const { minor } = keyed();
      if (minor) [sums, entry] = [[...sums, minor], ""];
    } else if (/^[.,]$/.test(key)) entry = `${entry || "0"}${key}`;
    else entry = /^\d*$/.test(entry) ? (entry + key).replace(/^0+/, "") : entry + key;
    draw();
  };

  const KEYS = ["1", "2", "3", "back", "4", "5", "6", "clear", "7", "8", "9", "+", "00", "0"];
  const FACES = { back: ["⌫", pad.dataset.sayBack], clear: ["C", pad.dataset.sayClear], "+": ["+", pad.dataset.sayAdd] };

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
  amount.addEventListener("input", () => {
    forget();
    read();
  });
  form.addEventListener("change", (event) => {
    if (event.target.name !== "unit") return;
    forget();
    draw();
  });
  form.addEventListener("input", ({ target }) => {
    if (target !== discount && !drawn.quantities.includes(target)) return;
    forget();
    // While nothing is keyed in, what will be is in the unit of the items.
    const { unit: ofItems } = drawn.chosen();
    const which = ofItems ? `[value="${ofItems}"]` : target !== discount && "[checked]";
    const own = which && !total().minor && form.querySelector(`[name=unit]${which}`);
    if (own) own.checked = true;
    draw();
  });

  const HARDWARE = { Backspace: "back", Delete: "clear", Escape: "clear", "+": "+" };
  // `var`: the tiles take keys by the same rule.
  /** Is it a field that keys are typed into? */
  var isTypedInto = (element) => element.matches("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]");
  /** A tap beside everything leaves the focus on the page's main part. */
  var isNowhere = (element) => element === document.body || element.id === "main";
  const typing = (element) => element !== amount && isTypedInto(element);

  document.addEventListener("keydown", (event) => {
    const { target } = event;
    const name = money.latin(event.key);
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(target)) return;
    if (form.dataset.view === "items" || button.hasAttribute("aria-busy")) return;
    const isHere = isNowhere(target) || target === amount;
    // A letter is no part of an amount, but a scanner sends some: what it sent is shown, and not charged.
    const isOther = isHere && name.length === 1 && /\S/.test(name);
    const pressed = /^[\d.,]$/.test(name) ? name : HARDWARE[name] || (isOther && name);
    if (name === " " && target === amount) return event.preventDefault();
    if (pressed) {
      if (target === amount && amount.selectionStart !== amount.selectionEnd) [sums, entry] = [[], ""];
      press(pressed);
    } else if (name === "Enter" && isHere) asked ? button.focus() : button.click();
    else return;
    event.preventDefault();
  });

  // One submit is one sale.
  form.addEventListener("submit", (event) => {
    if (button.disabled) return event.preventDefault();
    const { minor, misread } = total();
    if (misread) {
      explain();
      amount.focus();
      return event.preventDefault();
    }
    keep((isSent = true));
    drawn.trim(true);
    // The field says what it comes to: of a sum, the sum.
    if (minor) amount.value = money.inField(minor, decimals());
    button.disabled = true;
    button.setAttribute("aria-busy", "true");
    button.textContent = button.dataset.sayBusy;
  });

  const goOn = () => {
    drawn.trim();
    button.disabled = closed;
    button.removeAttribute("aria-busy");
    read();
  };
  // The till could not be reached: nothing was sent, and all is as it was.
  form.addEventListener("till:unsent", goOn);

  // An answer to what was sent stands at another address, where a way back or a reload would find something else.
  const { order } = form.elements;
  if (location.pathname !== "/till") history.replaceState(history.state, "", order ? `/till?order=${order.value}` : "/till");

  // What was typed is there again after a way back or a reload, and after a sign-in that was over when it was sent: in this
  // tab and for this person, until it is charged. What was sent is sent again as the same form, whatever came of it.
  let isSent;
  const whose = () => form.dataset.keep + location.search;
  const keep = (sent) => {
    try {
      sessionStorage.setItem("till", [whose(), sent, form.dataset.view, new URLSearchParams(new FormData(form))].join(" "));
    } catch {
      // No storage.
    }
  };
  addEventListener("pagehide", () => button.hasAttribute("aria-busy") || keep(isSent));
  // `var`: a page that takes this one's place brings what was typed along.
  var isTaken;
  try {
    const [owner, sent, view, fields] = sessionStorage.getItem("till").split(" ");
    const isBack = sent === "again" || performance.getEntriesByType("navigation")[0].type !== "navigate";
    if (!isTaken && isBack && owner === whose()) {
      if (view) form.dataset.view = view;
      for (const [name, value] of new URLSearchParams(fields)) {
        const field = form.elements[name];
        // Of an order that was changed elsewhere meanwhile this is the version of before; what may have been sent is the same form.
        if (field && (field.type !== "hidden" || name === "key" || name === "order_version")) field.value = value;
      }
    }
  } catch {
    // Nothing is kept.
  }
  isTaken = true;

  read();

  // Back from the sale: what hidden fields the old page holds was used up with it.
  addEventListener("pageshow", ({ persisted }) => (persisted ? location.reload() : goOn()));
}

// Keeps the strip above the keypad true: what has become of the last sale, so that whoever goes on charging sees it turn
// paid. Asks every few seconds while somebody looks; an answer that does not come leaves the strip as it is.
{
  const EVERY = 4000;
  const strip = document.querySelector("[data-strip]");
  let drawn = strip.innerHTML;
  const isSeen = () => document.visibilityState !== "hidden";
  const ask = async () => {
    try {
      const answer = await fetch("/till/strip", { headers: { accept: "text/html" }, redirect: "error" });
      const html = await answer.text();
      // Not while somebody is on it with the keyboard, nor without news: what has the focus would be lost.
      if (answer.ok && html !== drawn && !strip.contains(document.activeElement)) strip.innerHTML = drawn = html;
    } catch {
      // As it was.
    }
  };
  const round = async () => {
    if (isSeen()) await ask();
    // A page that another one took the place of has no strip any more.
    if (strip.isConnected) setTimeout(round, EVERY);
  };
  setTimeout(round, EVERY);
  document.addEventListener("visibilitychange", () => isSeen() && ask());
}
