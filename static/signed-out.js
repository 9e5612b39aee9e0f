// What was sent to the till found nobody signed in: the till that its way in leads to has it again, for the same person.
try {
  const [owner, sent, ...rest] = sessionStorage.getItem("till").split(" ");
  if (sent === "true" && /^\/(sales|orders)$/.test(location.pathname)) {
    sessionStorage.setItem("till", [owner, "again", ...rest].join(" "));
    // An order that was taken up has an address of its own.
    const wayIn = document.querySelector("main a[href$='return_to=%2Ftill']");
    wayIn.setAttribute("href", wayIn.getAttribute("href") + encodeURIComponent(owner.replace(/^[^?]*/, "")));
  }
} catch {
  // Nothing is kept here.
}
