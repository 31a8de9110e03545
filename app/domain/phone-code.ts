/** What a person types on a phone: full-width digits, spaces and hyphens are forgiven. */
function digitsOf(typed: string): string {
  return typed.normalize("NFKC").replace(/[\s\-‐-―ー番]/g, "");
}

/** The 6 digits that were read out, as one word; null for any other text. */
export function readPhoneCode(typed: string): string | null {
  const digits = digitsOf(typed);
  return /^\d{6}$/.test(digits) ? digits : null;
}

/** A shop's number in a rally, 1–9999; null for any other text. */
export function readShopNumber(typed: string): number | null {
  const digits = digitsOf(typed).replace(/^No\.?/i, "");
  const number = /^\d{1,4}$/.test(digits) ? Number(digits) : 0;
  return number > 0 ? number : null;
}

/** As it is shown and read out: `123 456`. */
export function formatPhoneCode(digits: string): string {
  return `${digits.slice(0, 3)} ${digits.slice(3)}`;
}
