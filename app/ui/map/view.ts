import type { Geography } from "#app/domain/geography.ts";
import type { Language } from "#app/locales/index.ts";

type Named = { name: string; en?: string; zh?: string; ko?: string };

/** The geography with the names a reader of this language wants to see; a station keeps its own beside its label. */
export function geographyIn(
  language: Language,
  geography: Geography,
): Geography {
  if (language === "ja" || language === "ja-easy") return geography;
  const known = ({ en, zh, ko }: Named) =>
    ({ en, "zh-Hans": zh, ko: ko ?? en })[language];
  const named = <T extends Named>(thing: T): T => ({
    ...thing,
    name: known(thing) ?? thing.name,
  });
  return {
    ...geography,
    stations: geography.stations.map((station) => ({
      ...station,
      label: known(station),
    })),
    rivers: geography.rivers.map(named),
    landmarks: geography.landmarks.map(named),
  };
}
