import type { CheckpointRow } from "#app/models/checkpoint.server.ts";
import type { Shop } from "#app/models/edition.server.ts";
import { typedHours } from "#app/ui/office/shops/hours-fields.tsx";
import type { Typed } from "#app/ui/office/shops/typed.ts";

const DIGITS = 6;

/** The form as a shop fills it; its place is empty as long as nobody knows it. */
export function typedOf(shop: Shop, checkpoint: CheckpointRow | null): Typed {
  const { names, isPlaceChecked } = shop;
  return {
    version: String(shop.version),
    kind: shop.kind,
    name: shop.name,
    kana: names.kana ?? "",
    en: names.en ?? "",
    zh: names.zh ?? "",
    ko: names.ko ?? "",
    key: shop.key ?? "",
    street: shop.streetId,
    association: shop.associationId ?? "",
    category: shop.category,
    seal: shop.kanji,
    address: shop.address,
    phone: shop.phone,
    ...typedHours(shop.hours),
    amenities: shop.amenities,
    lat: String(Number(shop.lat.toFixed(DIGITS))),
    lng: String(Number(shop.lng.toFixed(DIGITS))),
    ...(isPlaceChecked && { isPlaceChecked: "on" }),
    mode: checkpoint?.mode ?? "static",
    minimumYen: String(checkpoint?.minimumYen ?? 0),
    number: checkpoint ? String(checkpoint.number) : "",
    themes: checkpoint?.themes ?? [],
  };
}

const shown = [
  "name",
  "kana",
  "en",
  "zh",
  "ko",
  "key",
  "address",
  "phone",
  "lat",
  "lng",
] as const;

type ShownField = (typeof shown)[number];

const days = ["h1", "h2", "h3", "h4", "h5", "h6", "h0"] as const;

export type Difference = {
  field: ShownField | "hours";
  now: string;
};

/** What is saved now where it is not what this form says. */
export function differencesOf(sent: Typed, now: Typed): Difference[] {
  const isOther = (name: string) =>
    String(sent[name] ?? "") !== String(now[name] ?? "");
  const fields = shown
    .filter(isOther)
    .map((field) => ({ field, now: String(now[field] ?? "") }));
  const hours = days.some(isOther)
    ? [
        {
          field: "hours" as const,
          now: days.map((day) => String(now[day] ?? "")).join(" / "),
        },
      ]
    : [];
  return [...fields, ...hours];
}
