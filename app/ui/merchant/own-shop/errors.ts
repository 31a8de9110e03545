import { ownShop } from "#app/locales/ja/own-shop.ts";

const closure = ownShop.closures.errors;
const hours = ownShop.hours.errors;

const knows = <T extends object>(
  errors: T,
  code: string,
): code is keyof T & string => Object.hasOwn(errors, code);

/** The sentence for a refused closure. */
export function closureError(code: string) {
  const known = knows(closure, code) ? code : "not-a-day";
  return `ownShop.closures.errors.${known}` as const;
}

/** The sentence for refused hours. */
export function hoursError(code: string) {
  const known = knows(hours, code) ? code : "not-hours";
  return `ownShop.hours.errors.${known}` as const;
}
