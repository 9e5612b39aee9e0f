// What every page may need of a script.
//
// Times in the shop's zone, as this browser's language writes them: the server writes them in words, with the machine's
// form in `datetime`. Whatever this browser cannot do leaves the server's words as they are.
{
  const zone = () => document.body.dataset.timeZone;
  const write = (time, options) => new Intl.DateTimeFormat(undefined, { timeZone: zone(), ...options }).format(time);
  const show = (element) => {
    const time = new Date(element.dateTime);
    if (Number.isNaN(time.getTime())) return;
    const clock = { hour: "2-digit", minute: "2-digit" };
    const day = { year: "numeric", month: "short", day: "numeric" };
    try {
      const bare = element.hasAttribute("data-clock");
      const here = bare || (!element.hasAttribute("data-full") && write(time, day) === write(new Date(), day));
      element.textContent = write(time, here ? clock : { ...day, ...clock });
      element.title = write(time, { dateStyle: "full", timeStyle: "long" });
    } catch {
      // An old browser: no such zone, or no such style.
    }
  };
  const showAll = (within) => within.querySelectorAll("time[datetime]").forEach(show);
  showAll(document);
  document.addEventListener("till:drawn", (event) => showAll(event.target));

  // Nobody has said yet in which zone the shop is: this browser stands in it, most likely.
  if (document.body.hasAttribute("data-time-zone-unknown") && typeof fetch === "function") {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const told = own && fetch("/settings/shop/guess", { method: "POST", body: new URLSearchParams({ time_zone: own }) });
    told?.then((answer) => {
      if (!answer.ok) return;
      document.body.dataset.timeZone = own;
      document.body.removeAttribute("data-time-zone-unknown");
      showAll(document);
    }).catch(() => {});
  }
}

// Paper, where there is a printer.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
