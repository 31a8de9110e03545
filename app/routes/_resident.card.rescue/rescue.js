const field = /** @type {HTMLInputElement | null} */ (
  document.querySelector("input[name=code]")
);
const code = location.hash.slice(1);
if (field && /^[0-9A-Za-z-]{12,14}$/.test(code)) {
  field.value = code;
  field.form?.querySelector("button")?.focus();
  history.replaceState(null, "", location.pathname);
}
