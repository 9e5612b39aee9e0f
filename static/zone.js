// Nobody has said yet in which zone the shop is: this browser stands in it, most likely.
(() => {
  let own;
  try {
    own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    return;
  }
  for (const field of document.querySelectorAll("[data-own-zone]")) field.value ||= own ?? "";
  if (!own || typeof fetch !== "function") return;
  const body = new URLSearchParams({ time_zone: own });
  const headers = { "x-requested-with": "till" };
  const told = fetch("/settings/shop/guess", { method: "POST", headers, body });
  told.then((answer) => {
    if (!answer.ok) return;
    document.body.dataset.timeZone = own;
    document.body.removeAttribute("data-time-zone-unknown");
    document.dispatchEvent(new Event("till:drawn"));
  }).catch(() => {});
})();
