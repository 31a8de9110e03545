const LONGEST = 2000;
const SMALL_BYTES = 1_500_000;

/** The picture, upright and on white, at most 2000 pixels wide or high. @param {File} file */
async function draw(file) {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return { canvas, isShrunk: scale < 1 };
}

/** @param {HTMLCanvasElement} canvas @returns {Promise<Blob | null>} */
function toJpeg(canvas) {
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.88));
}

/** Puts a smaller picture in the field's place; the camera's stays where that fails. @param {HTMLInputElement} input @param {File} file @param {HTMLCanvasElement} canvas */
async function shrink(input, file, canvas) {
  const blob = await toJpeg(canvas);
  if (!blob || blob.size >= file.size || input.files?.[0] !== file) return;
  const name = `${file.name.replace(/\.\w+$/, "")}.jpg`;
  const put = new DataTransfer();
  put.items.add(new File([blob], name, { type: "image/jpeg" }));
  input.files = put.files;
}

/** @param {HTMLElement} field @param {HTMLInputElement} input */
async function show(field, input) {
  const file = input.files?.[0];
  const frame = field.querySelector(".photo-frame");
  const said = field.querySelector(".photo-said");
  if (!file || !frame || !said) return;
  said.textContent = "";
  const drawn = await draw(file).catch(() => null);
  if (input.files?.[0] !== file) return;
  if (!drawn) {
    // What the browser cannot read is shown by name; the server says the rest.
    field.classList.remove("is-live");
    return;
  }
  const { canvas, isShrunk } = drawn;
  const { photo = "", again = "" } = field.dataset;
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", photo);
  frame.replaceChildren(canvas);
  field.classList.add("is-live");
  const words = field.querySelector(".photo-label span");
  if (words) words.textContent = again;
  said.textContent = photo;
  /** @type {HTMLInputElement | null | undefined} */
  const remove = field.parentElement?.querySelector("[name=removePhoto]");
  if (remove) remove.checked = false;
  if (isShrunk || file.size > SMALL_BYTES)
    await shrink(input, file, canvas).catch(() => null);
}

for (const found of document.querySelectorAll("[data-photo]")) {
  const field = /** @type {HTMLElement} */ (found);
  const input = field.querySelector("input");
  if (!input) continue;
  field.classList.add("is-live");
  input.addEventListener("change", () => void show(field, input));
  void show(field, input);
}
