import { isCounted, type LogRow } from "./tally-fold.server.ts";

export type Progress = { counted: number; streets: number; lastStampAt: Date };

/** What `card_progress` should say of some cards, by `card rally`: their counted stamps, streets and the last one's instant. */
export function expectedProgress(log: LogRow[]): Map<string, Progress> {
  const byCard = Map.groupBy(
    log.filter(isCounted),
    ({ stamp }) => `${stamp.cardId} ${stamp.rallyId}`,
  );
  return new Map(
    [...byCard].map(([key, rows]) => {
      const last = Math.max(
        ...rows.map(({ stamp }) => stamp.pressedAt.getTime()),
      );
      const streets = new Set(rows.map(({ streetId }) => streetId)).size;
      return [
        key,
        { counted: rows.length, streets, lastStampAt: new Date(last) },
      ];
    }),
  );
}
