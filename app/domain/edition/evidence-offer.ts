import type { EvidencePreset } from "../edition.ts";
import { bestEvidence } from "./reach.ts";
import type { Offered } from "./offered.ts";

const LEAST_SHARE = 0.8;
const AT_LEAST = { none: 0, standard: 50, high: 80 } as const;

export type EvidenceGap = {
  streetName: string;
  able: number;
  total: number;
  /** The checkpoints that cannot give the evidence. */
  shops: string[];
};

/**
 * The streets where fewer than 80 % of the checkpoints can give the evidence a
 * preset asks for (標準 50, 高額 80), with the shops that cannot. Empty: the
 * preset can be switched on.
 */
export function judgeEvidenceOffer(
  preset: EvidencePreset,
  offered: Offered[],
): EvidenceGap[] {
  const atLeast = AT_LEAST[preset];
  const streets = Map.groupBy(offered, ({ streetId }) => streetId);
  return [...streets.values()].flatMap((own) => {
    const unable = own.filter(({ mode }) => bestEvidence(mode) < atLeast);
    const able = own.length - unable.length;
    if (able >= own.length * LEAST_SHARE) return [];
    const shops = unable.map(({ name }) => name);
    return [{ streetName: own[0]!.streetName, able, total: own.length, shops }];
  });
}
