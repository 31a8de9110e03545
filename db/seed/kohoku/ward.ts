/**
 * The ward and its desk; the phone number is a dummy and says so wherever it
 * is printed.
 */
export const ward = {
  slug: "kohoku",
  code: "141097",
  name: "横浜市港北区",
  names: {
    ja: "横浜市港北区",
    kana: "よこはましこうほくく",
    easy: "{横浜市|よこはまし}{港北区|こうほくく}",
    en: "Kōhoku Ward, Yokohama",
    zh: "横滨市港北区",
    ko: "요코하마시 고호쿠구",
  },
  organiser: "港北区商店街連合会（見本）",
  areaKm2: 31.4,
  population: { people: 363105, on: "2024-03-01" },
  centre: { lng: 139.622, lat: 35.526 },
  isSample: true,
};

export const desk = {
  name: "区役所の窓口（見本）",
  names: {
    ja: "区役所の窓口（見本）",
    kana: "くやくしょのまどぐち（みほん）",
    easy: "{区役所|くやくしょ}（{見本|みほん}）",
    en: "Ward office desk (sample)",
    zh: "区政府服务窗口（示例）",
    ko: "구청 창구(견본)",
  },
  office: "港北区役所",
  address: "〒222-0032 横浜市港北区大豆戸町26-1",
  lng: 139.633056,
  lat: 35.518889,
  phone: "045-000-0000",
  isSamplePhone: true,
  hours: "平日 8:45〜17:00",
};
