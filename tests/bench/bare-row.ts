import { randomUUID } from "node:crypto";

/** As many columns as a stamp. */
export const bareColumns =
  "id text PRIMARY KEY, card text, rally text, checkpoint text, period text, day text, channel text, method text, evidence integer, place text, counted integer, reason text, client text, pressed bigint, received bigint, tallied integer";

export function bareRow(
  cookie: string,
  path: string,
): (string | number | null)[] {
  const now = Date.now();
  const head = [randomUUID(), cookie, "rally", path, "", "2026-11-22"];
  return [
    ...head,
    "digital",
    "static",
    50,
    "unknown",
    1,
    null,
    null,
    now,
    now,
    0,
  ];
}
