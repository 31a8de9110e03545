import { oneLine } from "./one-line.js";

for (const found of document.querySelectorAll("[data-counts]")) {
  const line = /** @type {HTMLElement} */ (found);
  const { counts = "", words = "" } = line.dataset;
  const field = /** @type {HTMLTextAreaElement | null} */ (
    document.getElementById(counts)
  );
  if (!field) continue;
  const show = () => {
    line.textContent = words.replace(
      "#",
      String(Array.from(oneLine(field.value)).length),
    );
  };
  field.addEventListener("input", show);
  show();
}
