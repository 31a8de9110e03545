import type { EveningNote } from "#app/domain/evening.ts";

/** A day's note with the coupons used. */
export type Note = EveningNote & {
  uses: { id: string; title: string; n: number }[];
};
