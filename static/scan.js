// Reads a code into the field of "the customer says they paid": with the camera, or from a photo. Everything happens on
// this device. Only where the browser reads codes itself; elsewhere nothing of this is shown.
(async () => {
  const box = document.querySelector("[data-scan]");
  const field = document.querySelector("#q");
  const LOOK_EVERY = 150;

  const supported = async () => (await globalThis.BarcodeDetector?.getSupportedFormats?.()) ?? [];
  const formats = await supported().catch(() => []);
  if (!formats.includes("qr_code")) return;
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  const [start, stop] = [box.querySelector("[data-scan-start]"), box.querySelector("[data-scan-stop]")];
  const [photo, video, said] = [box.querySelector("[data-scan-photo]"), box.querySelector("video"), box.querySelector("[role=status]")];
  box.hidden = false;
  start.hidden = !navigator.mediaDevices?.getUserMedia;

  /** The invoice or the receipt's address in a code, or nothing. */
  const claim = (text) => {
    const invoice = /(?:^|lightning[:=])(ln(?:bc|tb|tbs|bcrt)[0-9a-z]+)/i.exec(text.trim());
    const receipt = /^https?:\/\/[^/]+\/receipts\/[\w-]+$/i.exec(text.trim());
    return invoice?.[1] ?? receipt?.[0];
  };

  /** Asks for the first code that somebody can have paid. */
  const take = (codes) => {
    const found = codes.map((code) => claim(code.rawValue)).find(Boolean);
    if (found) {
      field.value = found;
      if (field.form.requestSubmit) field.form.requestSubmit();
      else field.form.submit();
    } else if (codes.length) {
      said.textContent = box.dataset.sayForeign;
    }
    return Boolean(found);
  };

  let camera;
  const close = () => {
    camera?.getTracks().forEach((track) => track.stop());
    camera = undefined;
    video.srcObject = null;
    [video.hidden, stop.hidden, start.hidden] = [true, true, false];
  };

  const look = async () => {
    if (!camera) return;
    const codes = await detector.detect(video).catch(() => []);
    if (take(codes)) close();
    else setTimeout(look, LOOK_EVERY);
  };

  start.addEventListener("click", async () => {
    said.textContent = "";
    start.disabled = true;
    try {
      camera = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    } catch {
      said.textContent = box.dataset.sayNoCamera;
      start.disabled = false;
      return start.focus();
    }
    start.disabled = false;
    video.srcObject = camera;
    [video.hidden, stop.hidden, start.hidden] = [false, false, true];
    stop.focus();
    await video.play().catch(() => {});
    look();
  });
  stop.addEventListener("click", () => (close(), start.focus()));
  addEventListener("pagehide", close);

  photo.addEventListener("change", async () => {
    said.textContent = "";
    const [file] = photo.files;
    photo.value = "";
    const read = async () => detector.detect(await createImageBitmap(file));
    const codes = file && (await read().catch(() => []));
    if (codes && !codes.length) said.textContent = box.dataset.sayNoCode;
    else if (codes) take(codes);
  });
})();
