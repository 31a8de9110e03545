import type { Geography } from "#app/domain/geography.ts";
import type { Language } from "#app/locales/index.ts";

/** The geography with the names a reader of this language wants to see. */
export function geographyIn(
  language: Language,
  geography: Geography,
): Geography {
  if (language !== "en") return geography;
  const named = <T extends { name: string; en?: string }>(thing: T): T => ({
    ...thing,
    name: thing.en ?? thing.name,
  });
  return {
    ...geography,
    stations: geography.stations.map((station) => ({
      ...station,
      label: station.en,
    })),
    rivers: geography.rivers.map(named),
    landmarks: geography.landmarks.map(named),
  };
}
