import type { Known, KnownShop } from "#app/domain/shop-import/state.ts";
import type { Column, ImportTable } from "#app/domain/shop-import/table.ts";
import { NO_HOURS } from "#app/domain/shop-import/week.ts";

export const TSUNASHIMA = "street-tsunashima";
export const OKURAYAMA = "street-okurayama";

/** A shop the ward has, in 綱島商店街 unless told. */
export function knownShop(
  id: string,
  more: Partial<KnownShop> = {},
): KnownShop {
  return {
    id,
    version: 1,
    isWithdrawn: false,
    key: null,
    name: `店${id}`,
    kana: null,
    en: null,
    streetId: TSUNASHIMA,
    associationId: null,
    kind: "shop",
    category: "other",
    address: "",
    phone: "",
    lat: 35.5371,
    lng: 139.6342,
    isPlaceChecked: true,
    hours: NO_HOURS,
    entry: null,
    declines: false,
    ...more,
  };
}

/** A ward of two streets with these shops. */
export function knownWard(shops: KnownShop[] = []): Known {
  return {
    streets: [
      {
        id: TSUNASHIMA,
        name: "綱島商店街",
        aliases: ["綱島"],
        associations: [{ id: "association-1", name: "モール商店会" }],
        middle: { lat: 35.5, lng: 139.5 },
      },
      {
        id: OKURAYAMA,
        name: "大倉山商店街",
        aliases: ["大倉山"],
        associations: [],
        middle: { lat: 35.6, lng: 139.6 },
      },
    ],
    shops,
    hasRally: true,
    numbers: shops.flatMap(({ id, entry }) =>
      entry?.number ? [{ number: entry.number, shopId: id }] : [],
    ),
  };
}

/** A table of these rows, from the second line of a file on. */
export function tableOf(
  ...rows: Partial<Record<Column, string>>[]
): ImportTable {
  return {
    columns: [],
    ignored: [],
    rows: rows.map((cells, i) => ({ line: i + 2, cells })),
  };
}

/** The least a row needs. */
export const row = {
  name: "花のこうだ",
  street: "綱島商店街",
  place: "35.53, 139.63",
};
