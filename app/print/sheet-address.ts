/**
 * The address a printed code opens, `HTTPS://HOST/S/CODE`: upper case so that the symbol stays in
 * alphanumeric mode (ISO/IEC 18004, 7.3.4). `origin` is the service's own, such as `https://host`.
 */
export function posterAddress(origin: string, code: string): string {
  return printedAddress(origin, "s", code);
}

/** `HTTPS://HOST/S/CODE.PROOF`, with the proof of one business day, or of 30 seconds on a shop's screen. */
export function proofAddress(
  origin: string,
  code: string,
  proof: string,
): string {
  return printedAddress(origin, "s", `${code}.${proof}`);
}

/** `HTTPS://HOST/L/CODE`: a shop's sign-in by its letter. */
export function letterAddress(origin: string, code: string): string {
  return printedAddress(origin, "l", code);
}

/** `HTTPS://HOST/A/CODE`: a shop's answer whether it takes part. */
export function applicationAddress(origin: string, code: string): string {
  return printedAddress(origin, "a", code);
}

/** `HTTPS://HOST/C/NUMBER`: a card's public number, eight digits. */
export function cardAddress(origin: string, number: string): string {
  return printedAddress(origin, "c", number);
}

function printedAddress(origin: string, path: string, end: string): string {
  return `${origin.replace(/\/+$/, "")}/${path}/${end}`.toUpperCase();
}

/** Whether every character is one of the 45 that alphanumeric mode holds. */
export function isAlphanumericMode(address: string): boolean {
  return /^[0-9A-Z $%*+\-./:]+$/.test(address);
}

/** A code in groups of four, as people read it aloud; an 11-character code in 4-4-3. */
export function groupCode(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join(" ");
}
