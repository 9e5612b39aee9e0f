// A link to join brings its code behind the mark, which no server is sent; the person still presses the button.
{
  const code = document.querySelector("[data-from-link]");
  const brought = decodeURIComponent(location.hash.slice(1).replace(/%(?![0-9a-f]{2})/gi, ""));
  if (code && brought && !code.value) {
    code.value = brought.slice(0, code.maxLength);
    history.replaceState(null, "", location.pathname);
  }
}
