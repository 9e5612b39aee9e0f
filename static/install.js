// An offer to keep the till on the device, where a browser can.
{
  // Shown once, to an owner, where it can be done.
  const hint = document.querySelector("[data-install]");
  const offer = (byHand) => {
    try {
      if (localStorage.getItem("install-offered")) return;
      localStorage.setItem("install-offered", "yes");
    } catch {
      return;
    }
    hint.querySelector("[data-install-by-hand]").hidden = !byHand;
    for (const name of ["text", "go"]) hint.querySelector(`[data-install-${name}]`).hidden = byHand;
    hint.hidden = false;
  };
  hint.querySelector("[data-install-later]").addEventListener("click", () => hint.remove());
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    hint.querySelector("[data-install-go]").addEventListener("click", () => {
      hint.remove();
      event.prompt();
    });
    offer(false);
  });
  // Safari on a phone knows whether it runs an app, and offers nothing by itself.
  if (navigator.standalone === false) offer(true);
}
