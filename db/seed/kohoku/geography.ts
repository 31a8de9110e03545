import type { Geography } from "#app/domain/geography.ts";
import { outline } from "./outline.ts";
import { lines } from "./lines.ts";
import { rivers } from "./rivers.ts";
import { stations } from "./stations.ts";

/** 港北区: the outline is processed from the credited data; rivers and lines are drawn by eye. */
export const geography: Geography = {
  frame: { west: 139.5825, north: 35.5626, scaleX: 13249, scaleY: 16282 },
  outline,
  stations,
  rivers,
  lines,
  landmarks: [
    {
      name: "大倉山梅林",
      en: "Ōkurayama plum grove",
      zh: "大仓山梅林",
      ko: "오쿠라야마 매림",
      lng: 139.6239,
      lat: 35.5238,
      kind: "place",
    },
    {
      name: "小机城址",
      en: "Kozukue castle site",
      zh: "小机城遗址",
      ko: "고즈쿠에 성터",
      lng: 139.59,
      lat: 35.5106,
      kind: "place",
    },
    {
      name: "新横浜公園",
      en: "Shin-Yokohama Park",
      zh: "新横滨公园",
      ko: "신요코하마 공원",
      lng: 139.6051,
      lat: 35.5106,
      kind: "place",
    },
    {
      name: "区役所",
      en: "Ward office",
      zh: "区政府",
      ko: "구청",
      lng: 139.633056,
      lat: 35.518889,
      kind: "office",
    },
  ],
  credit: "出典：国土数値情報（行政区域データ、国土交通省、CC BY 4.0）を加工",
};
