/** A stamp that counts, with what rules ask about; `day` is a business day. */
export type CountedStamp = {
  checkpointId: string;
  shopId: string | null;
  streetId: string;
  streetSlug: string;
  category: string;
  themes: string[];
  points: number;
  day: string;
  evidence: number;
};

/** What rules need to know of a rally: its streets, and the most stamps a shop may give a card. */
export type Edition = { streetIds: string[]; perShop?: number | null };

/** What still lacks, as data; `n` is how many more. */
export type Missing =
  | { kind: "stamps"; n: number }
  | { kind: "streets"; n: number }
  | { kind: "all-streets"; n: number; streetIds: string[] }
  | { kind: "areas"; n: number; areas: string[] }
  | { kind: "category"; category: string; n: number }
  | { kind: "theme"; theme: string; n: number }
  | { kind: "points"; n: number }
  | { kind: "evidence"; n: number; atLeast: number };

/**
 * `have` may exceed `goal`. Another stamp never takes `reached` back nor
 * lowers the share `have / goal` (of at most 1).
 */
export type Progress = {
  reached: boolean;
  have: number;
  goal: number;
  missing: Missing[];
};

/** Progress towards a number; `describe` says what the lacking n are. */
export function countTo(
  goal: number,
  have: number,
  describe: (n: number) => Missing,
): Progress {
  const reached = have >= goal;
  return {
    reached,
    have,
    goal,
    missing: reached ? [] : [describe(goal - have)],
  };
}
