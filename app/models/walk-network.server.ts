import { and, desc, eq, isNotNull } from "drizzle-orm";
import type { WalkNetwork } from "#app/domain/walk/network.ts";
import { db } from "#db/client.server.ts";
import { walkNetworks } from "#db/schema/walk.ts";
import { keptByWard } from "./ward-memory.server.ts";
import type { Ward } from "./ward.server.ts";

/** The ways of the ward that were confirmed last, with their credit; null where there are none. */
export const findWalkNetwork = keptByWard(
  async (
    ward: Ward,
  ): Promise<{ network: WalkNetwork; credit: string } | null> => {
    const [row] = await db
      .select({ network: walkNetworks.content, credit: walkNetworks.credit })
      .from(walkNetworks)
      .where(
        and(
          eq(walkNetworks.wardId, ward.id),
          isNotNull(walkNetworks.confirmedAt),
        ),
      )
      .orderBy(desc(walkNetworks.confirmedAt), desc(walkNetworks.id))
      .limit(1);
    return row ?? null;
  },
);
