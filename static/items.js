// The items as tiles: a tap is one piece more. One part of them is shown at a time, or those that a search finds; a barcode
// scanner types into the search wherever it is pointed, and its Enter adds the item.
{
  const form = document.querySelector("#charge");
  const finder = form.querySelector(".finder");
  const find = finder.querySelector("#find");
  const chips = [...finder.querySelectorAll("[data-chip]")];
  const list = form.querySelector(".items");
  const tiles = [...list.querySelectorAll(".item")];
  const nothing = list.querySelector("[data-nothing-found]");
  const order = form.querySelector(".cart");
  const charge = form.querySelector("#charge-button");
  const amount = form.querySelector("#amount");

  /** Shorter codes than this may be amounts as well. */
  const SHORTEST_BARCODE = 8;
  const WIDE = matchMedia("(min-width: 48rem), (orientation: landscape) and (max-height: 34rem)");

  let chosenChip = chips.find((chip) => chip.getAttribute("aria-pressed") === "true");

  /** As people look for things: no capitals, no accents. */
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
  /** Filled at the first search, for most looks at the till search nothing. */
  const haystacks = new Map();
  const haystack = (tile) => {
    if (!haystacks.has(tile)) {
      const { sku = "", barcode = "" } = tile.dataset;
      haystacks.set(tile, fold(`${tile.querySelector(".name").textContent} ${sku} ${barcode}`));
    }
    return haystacks.get(tile);
  };
  const isIn = (tile, { dataset: { chip, category } }) =>
    chip === "favourites" ? tile.classList.contains("favourite") : chip === "category" ? tile.dataset.category === category : true;

  const show = () => {
    const wanted = fold(find.value);
    const isKeys = chosenChip.dataset.chip === "keys" && !wanted;
    form.dataset.view = isKeys ? "keys" : "items";
    let count = 0;
    for (const tile of tiles) {
      const isShown = wanted ? wanted.split(/\s+/).every((word) => haystack(tile).includes(word)) : isIn(tile, chosenChip);
      tile.hidden = !isShown;
      count += isShown;
    }
    nothing.hidden = count > 0;
    for (const chip of chips) chip.setAttribute("aria-pressed", String(!wanted && chip === chosenChip));
  };
  const choose = (chip) => {
    chosenChip = chip;
    find.value = "";
    show();
  };

  const add = (tile) => cart.step(tile.querySelector("input"), 1);

  /** The one item of this code, if any. */
  const byCode = (code) => {
    const sought = code.trim().toLowerCase();
    const is = (own) => sought && own && own.toLowerCase() === sought;
    return tiles.find(({ dataset }) => is(dataset.barcode)) || tiles.find(({ dataset }) => is(dataset.sku));
  };

  finder.hidden = false;
  if (form.dataset.view === "keys") chosenChip = chips.find(({ dataset }) => dataset.chip === "keys");
  show();

  for (const chip of chips) {
    // A finger leaves the focus where it was, but for the search: what is scanned next is meant for what is in sight.
    chip.addEventListener("pointerdown", (event) => event.preventDefault());
    chip.addEventListener("click", () => {
      if (document.activeElement === find) find.blur();
      choose(chip);
    });
  }
  find.addEventListener("input", show);
  find.addEventListener("keydown", (event) => {
    if (event.key === "Escape") choose(chosenChip);
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    // Nothing is charged by an Enter here: scanners send two of them.
    if (!find.value.trim()) return charge.focus();
    const found = tiles.filter((tile) => !tile.hidden);
    // Digits are a code, and a part of another's code is none.
    const isCode = /^\d+$/.test(find.value.trim());
    const one = byCode(find.value) || (!isCode && found.length === 1 && found[0]);
    // What is scanned next takes its place.
    if (!one) return find.select();
    add(one);
    choose(chosenChip);
  });

  // The whole tile is pressed, whichever part of it is met; its field stays for whoever types the number.
  list.addEventListener("click", (event) => {
    const tile = event.target.closest(".item");
    if (!tile) return;
    event.preventDefault();
    add(tile);
  });
  // What the browser finds wrong has to be in sight to be told.
  form.addEventListener("invalid", ({ target }) => {
    const tile = target.closest(".item");
    if (tile?.hidden || form.dataset.view === "keys") choose(chips.find(({ dataset }) => dataset.chip === (tile ? "all" : "keys")));
  }, true);

  // A keyboard and a scanner type into what is in sight: the search, or the keypad, where a whole barcode is no amount.
  document.addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (form.dataset.view === "keys") {
      const typed = amount.value.replace(/\D/g, "").replace(/^0+/, "");
      const isCode = ({ dataset: { barcode = "" } }) => barcode.length >= SHORTEST_BARCODE && barcode.replace(/^0+/, "") === typed;
      const tile = key === "Enter" && (isNowhere(target) || target === amount) && tiles.find(isCode);
      if (!tile) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      amount.value = "";
      amount.dispatchEvent(new Event("input", { bubbles: true }));
      return add(tile);
    }
    if (isTypedInto(target)) {
      // A scanner ends with Enter, wherever it typed: that charges nothing.
      if (key !== "Enter" || target === find || target.matches("textarea, select")) return;
      event.preventDefault();
      return target.blur();
    }
    if (key.length === 1 && /\S/.test(key)) find.focus();
    else if (key === "Enter" && isNowhere(target)) {
      event.preventDefault();
      form.querySelector("[name=confirm_amount]") ? charge.focus() : charge.click();
    }
  }, true);

  // Where there is width the order is always in sight; else it is one press away, unless it has something to say.
  const fit = () => (order.open = WIDE.matches || Boolean(order.querySelector(".error:not([hidden]), [aria-invalid=true]")));
  fit();
  WIDE.addEventListener?.("change", fit);
}
