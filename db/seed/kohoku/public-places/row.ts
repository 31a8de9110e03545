import type { PlaceFact, PublicPlace } from "#app/domain/public-place.ts";

/** An invented place as it is written down: name, reading and English name, degrees, address, note, facts. */
export type SamplePlace = [
  ja: string,
  kana: string,
  en: string,
  lng: number,
  lat: number,
  address: string,
  note: string,
  facts: PlaceFact[],
];

/** As a list has it; every name says that it is a sample. */
export function samplePlace([
  ja,
  kana,
  en,
  lng,
  lat,
  address,
  note,
  facts,
]: SamplePlace): PublicPlace {
  return {
    names: {
      ja: `${ja}（見本）`,
      kana: `${kana}（みほん）`,
      en: `${en} (sample)`,
    },
    at: [lng, lat],
    address: `横浜市港北区${address}`,
    note,
    facts,
  };
}
