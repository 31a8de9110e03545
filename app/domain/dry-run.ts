/** How many cards of an earlier rally would have reached each tier under another rally's rules. */
export type DryRunResult = {
  cards: number;
  stamps: number;
  tiers: { mark: string; name: string; reached: number }[];
};
