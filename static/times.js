// Times in the shop's zone, as the page's language writes them: the server writes them in words, with the machine's
// form in `datetime`. Whatever this browser cannot do leaves the server's words as they are.
{
  const zone = () => document.body.dataset.timeZone;
  // As the server writes them: our calendar, Latin digits, and in English the day before the month.
  const language = `${document.documentElement.lang.replace(/^en$/, "en-GB")}-u-nu-latn-ca-gregory`;
  const write = (time, options) => new Intl.DateTimeFormat(language, { timeZone: zone(), ...options }).format(time);
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
}
