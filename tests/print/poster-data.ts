import { posterAddress } from "#app/print/sheet-address.ts";
import type { MapPin, Poster } from "#app/print/poster.ts";

const code = "4K7XM2QH9TR";

export const wardPins: MapPin[] = (
  [
    ["日吉", "ginkgo", 860, 137],
    ["綱島", "peach", 690, 428],
    ["大倉山", "plum", 640, 650],
    ["菊名", "kiku", 644, 858],
    ["妙蓮寺", "lotus", 690, 1040],
    ["大曽根", "kingfisher", 775, 575],
    ["南日吉", "pine", 675, 205],
    ["高田", "rice", 500, 210],
    ["小机", "castle", 215, 920],
    ["新横浜", "train", 460, 900],
    ["新羽", "feather", 391, 571],
  ] as const
).map(([name, emblem, x, y]) => ({ name, emblem, x, y, isHere: false }));

export function buildPoster(changes: Partial<Poster> = {}): Poster {
  return {
    address: posterAddress("https://choiyori.example.jp", code),
    host: "choiyori.example.jp",
    code,
    isTest: true,
    isSample: true,
    edition: 1,
    ward: {
      name: "港北区",
      organiser: "港北区商店街連合会・港北区役所",
      deskPhone: "045-000-0000",
      deskHours: "平日 8:45〜17:00",
      geography: {
        credit:
          "出典：国土数値情報（行政区域データ、国土交通省、CC BY 4.0）を加工",
        width: 1000,
        height: 1200,
        outline:
          "M225 1032L60 980L40 900L240 790L300 560L220 470L380 120L560 20L900 110L960 390L860 520L790 720L690 880L700 1120L570 1190Z",
        rivers: [{ path: "M40 812Q500 780 860 470", width: 21 }],
        rails: ["M925 52L690 430L460 900L300 1100"],
      },
    },
    rally: {
      name: "ちょいより散歩",
      subtitle: "こうほくの商店街",
      tiers: "3こ・6こ・9こ・全商店街",
    },
    channels: [
      { label: "スマホ", period: "11月1日（日）〜11月30日（月）" },
      { label: "紙カード", period: "10月14日（水）〜12月14日（月）" },
    ],
    shop: buildShop("八百屋まるよし"),
    seal: { kanji: "菜", ring: "plain", tilt: -8 },
    mode: "static",
    pins: wardPins.map((pin) => ({ ...pin, isHere: pin.name === "綱島" })),
    ...changes,
  };
}

export function buildShop(name: string): Poster["shop"] {
  return {
    name,
    streetName: "綱島商店街",
    streetShortName: "綱島",
    associationName: "西口商店会",
    number: "07",
    emblem: "peach",
    category: "青果",
  };
}
