// Paper, where there is a printer. What this browser printed before is a copy: kept by its number, for the address opens it.
for (const button of document.querySelectorAll("[data-print]")) {
  const mark = document.querySelector("[data-copy-mark]");
  const printed = (set) => {
    try {
      const key = `printed:${document.querySelector("[data-receipt-number]").dataset.receiptNumber}`;
      return set ? localStorage.setItem(key, "yes") : localStorage.getItem(key);
    } catch {
      return undefined;
    }
  };
  button.hidden = false;
  button.addEventListener("click", () => print());
  addEventListener("beforeprint", () => mark && (mark.hidden = !printed()));
  addEventListener("afterprint", () => mark && (printed(true), (mark.hidden = true)));
}
for (const button of document.querySelectorAll("[data-share-link]")) {
  button.hidden = typeof navigator.share !== "function";
  button.addEventListener("click", () => navigator.share({ url: button.dataset.shareLink }).catch(() => {}));
}
