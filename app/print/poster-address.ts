/**
 * The address a printed code opens: `HTTPS://HOST/S/CODE`, upper case so that the symbol stays in
 * alphanumeric mode (ISO/IEC 18004, 7.3.4). `origin` is the service's own, such as `https://host`.
 */
export function posterAddress(origin: string, code: string): string {
  return `${origin.replace(/\/+$/, "")}/s/${code}`.toUpperCase();
}

/** Whether every character is one of the 45 that alphanumeric mode holds. */
export function isAlphanumericMode(address: string): boolean {
  return /^[0-9A-Z $%*+\-./:]+$/.test(address);
}

/** An 11-character code in groups 4-4-3, as people read it aloud. */
export function groupCode(code: string): string {
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8)].join(" ").trim();
}
