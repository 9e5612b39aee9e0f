// The server writes times in words, in the shop's zone, with the machine's form in `datetime`. Of what is of today the clock is
// enough, and each tells its day and zone in full. Whatever this browser cannot do leaves the server's words as they are.
{
  // As the server writes them: our calendar, Latin digits, and in English the day before the month.
  const language = `${document.documentElement.lang.replace(/^en$/, "en-GB")}-u-nu-latn-ca-gregory`;
  const format = (options) => new Intl.DateTimeFormat(language, { timeZone: document.body.dataset.timeZone, ...options });
  const write = (time, options) => format(options).format(time).replace(/\u202f/g, " ");
  const [day, clock] = [{ dateStyle: "long" }, { timeStyle: "short" }];
  const show = (element) => {
    const time = new Date(element.dateTime);
    if (Number.isNaN(time.getTime())) return;
    try {
      // A style that an old browser does not know it takes no notice of.
      if (!format(clock).resolvedOptions().timeStyle) return;
      const isToday = !element.hasAttribute("data-full") && write(time, day) === write(new Date(), day);
      if (isToday) element.textContent = write(time, clock);
      element.title = write(time, { dateStyle: "full", timeStyle: "long" });
    } catch {
      // An old browser: no such zone, or no formats at all.
    }
  };
  const showAll = (within) => within.querySelectorAll("time[datetime]").forEach(show);
  showAll(document);
  document.addEventListener("till:drawn", (event) => showAll(event.target));
}
