// Goes on by itself once the till is there again. A browser's word on being online tells nothing of the way to the till, so
// the till itself is asked.
{
  const look = () =>
    fetch("/healthz", { cache: "no-store" })
      .then((answer) => answer.ok && location.reload())
      .catch(() => {});
  setInterval(look, 3000);
  addEventListener("online", look);
}
