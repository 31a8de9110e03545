import type { KnownStreet, ShopState } from "./state.ts";
import type { Column } from "./table.ts";
import { weekText } from "../hours-text.ts";
import { categoryWord, kindWord, modeWord } from "./words.ts";

/** The columns our own files have, in order. */
export const fileColumns = [
  "key",
  "name",
  "kana",
  "en",
  "street",
  "association",
  "kind",
  "category",
  "address",
  "phone",
  "lat",
  "lng",
  "hours",
  "closed",
  "joins",
  "number",
  "mode",
  "minimum",
] as const satisfies Column[];

type Written = Record<(typeof fileColumns)[number], string>;

/** A shop as the cells of our own file; reading them again changes nothing. */
export function writeShop(shop: ShopState, streets: KnownStreet[]): Written {
  const street = streets.find(({ id }) => id === shop.streetId);
  const { hours, closed } = weekText(shop.hours);
  const { entry, declines } = shop;
  const joins = declines ? "×" : "";
  return {
    key: shop.key ?? "",
    name: shop.name,
    kana: shop.kana ?? "",
    en: shop.en ?? "",
    street: street?.name ?? "",
    association:
      street?.associations.find(({ id }) => id === shop.associationId)?.name ??
      "",
    kind: kindWord(shop.kind),
    category: shop.kind === "shop" ? categoryWord(shop.category) : "",
    address: shop.address,
    phone: shop.phone,
    lat: String(shop.lat),
    lng: String(shop.lng),
    hours,
    closed,
    joins: entry ? "○" : joins,
    number: entry?.number ? String(entry.number) : "",
    mode: entry ? modeWord(entry.mode) : "",
    minimum: entry ? String(entry.minimumYen) : "",
  };
}
