// Keeps the strip above the keypad true: what has become of the last sale, so that whoever goes on charging sees it turn
// paid. Asks every few seconds while somebody looks; an answer that does not come leaves the strip as it is.
{
  const EVERY = 4000;
  const strip = document.querySelector("[data-strip]");
  const isSeen = () => document.visibilityState !== "hidden";
  const ask = () =>
    fetch("/till/strip", { headers: { Accept: "text/html" }, redirect: "error" })
      .then((answer) => (answer.ok ? answer.text() : undefined))
      .then((html) => {
        // Not while somebody is on it with the keyboard: what has the focus would be lost.
        if (html === undefined || strip.contains(document.activeElement)) return;
        if (html.trim() !== strip.innerHTML.trim()) strip.innerHTML = html;
      })
      .catch(() => {});
  if (strip && typeof fetch === "function") {
    // A page that another one took the place of has no strip any more.
    const round = () => strip.isConnected && setTimeout(() => (isSeen() ? ask() : Promise.resolve()).then(round), EVERY);
    round();
    document.addEventListener("visibilitychange", () => isSeen() && ask());
  }
}
