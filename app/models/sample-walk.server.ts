import type { Tx } from "#db/client.server.ts";
import { walkNetworks } from "#db/schema/walk.ts";
import { makeWays } from "#db/seed/kohoku/ways.ts";

type Ids = { ward: string; other: (name: string) => string };

/** Writes the sample's ways, confirmed: a likeness, no survey. */
export async function writeSampleWays(
  tx: Tx,
  ids: Ids,
  now: Date,
): Promise<void> {
  const by = "sample";
  const content = makeWays();
  await tx.insert(walkNetworks).values({
    id: ids.other("walk network"),
    wardId: ids.ward,
    fileName: "kohoku.geojson",
    credit: "歩く道：見本（実際の道とは異なります）",
    content,
    segments: content.segments.length,
    isSample: true,
    readAt: now,
    readBy: by,
    confirmedAt: now,
    confirmedBy: by,
  });
}
