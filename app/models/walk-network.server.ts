import { and, desc, eq, isNotNull } from "drizzle-orm";
import type { WalkNetwork } from "#app/domain/walk/network.ts";
import { db } from "#db/client.server.ts";
import { walkNetworks } from "#db/schema/walk.ts";
import { keptByName } from "./ward-memory.server.ts";
import type { Ward } from "./ward.server.ts";

type FoundNetwork = {
  network: WalkNetwork;
  credit: string;
  isSample: boolean;
};

function confirmedOf(ward: Ward) {
  const { wardId, confirmedAt } = walkNetworks;
  return and(eq(wardId, ward.id), isNotNull(confirmedAt));
}

const latestFirst = [desc(walkNetworks.confirmedAt), desc(walkNetworks.id)];

async function nameOf(ward: Ward): Promise<string> {
  const [row] = await db
    .select({ id: walkNetworks.id })
    .from(walkNetworks)
    .where(confirmedOf(ward))
    .orderBy(...latestFirst)
    .limit(1);
  return row?.id ?? "";
}

/** The ways of the ward that were confirmed last, with their credit; null where there are none. */
export const findWalkNetwork = keptByName(
  nameOf,
  async (ward): Promise<FoundNetwork | null> => {
    const [row] = await db
      .select({
        network: walkNetworks.content,
        credit: walkNetworks.credit,
        isSample: walkNetworks.isSample,
      })
      .from(walkNetworks)
      .where(confirmedOf(ward))
      .orderBy(...latestFirst)
      .limit(1);
    return row ?? null;
  },
);
