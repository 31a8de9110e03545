import { randomUUID } from "node:crypto";
import { geography } from "#db/seed/kohoku/geography.ts";
import type { wards } from "#db/schema/ward.ts";

/** A ward's row that breaks no constraint; every call makes another ward. */
export function wardRow(
  changes: Partial<typeof wards.$inferInsert> = {},
): typeof wards.$inferInsert {
  const id = randomUUID();
  return {
    id,
    slug: id,
    name: "試験区",
    names: { ja: "試験区", kana: "しけんく", en: "Test Ward" },
    organiser: "試験区役所",
    deskName: "地域振興課",
    deskNames: { ja: "地域振興課", kana: "ちいきしんこうか" },
    deskPhone: "045-000-0000",
    deskHours: "8:45–17:00",
    geography,
    isSample: false,
    createdAt: new Date("2026-11-01T00:00:00Z"),
    ...changes,
  };
}
