// What every page may need of a script.
//
// Times in the visitor's own zone: the server writes UTC, with the machine's form in `datetime`.
{
  const today = new Date().toDateString();
  const show = (element) => {
    const time = new Date(element.dateTime);
    if (Number.isNaN(time.getTime())) return;
    const clock = { hour: "2-digit", minute: "2-digit" };
    const day = { year: "numeric", month: "short", day: "numeric" };
    const here = time.toDateString() === today && !element.hasAttribute("data-full");
    element.textContent = time.toLocaleString(undefined, here ? clock : { ...day, ...clock });
    element.title = time.toLocaleString(undefined, { dateStyle: "full", timeStyle: "long" });
  };
  const showAll = (within) => within.querySelectorAll("time[datetime]").forEach(show);
  showAll(document);
  document.addEventListener("till:drawn", (event) => showAll(event.target));
}

// Paper, where there is a printer.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
