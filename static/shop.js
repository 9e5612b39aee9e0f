// What a slider is at.
for (const shown of document.querySelectorAll("output[for]")) {
  const slider = document.getElementById(shown.htmlFor.value);
  slider?.addEventListener("input", () => (shown.value = shown.dataset.percent.replace("{}", slider.value)));
}
