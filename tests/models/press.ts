import { randomBytes } from "node:crypto";
import { hashCardKey, mintCardKey } from "#app/http/cookies.server.ts";
import type { Press } from "#app/models/check-in.server.ts";
import {
  type Checkpoint,
  type Edition,
  findEdition,
} from "#app/models/edition.server.ts";
import { listWards } from "#app/models/ward.server.ts";

/** The one ward's edition of the sample base. */
export async function sampleEdition(): Promise<Edition> {
  const ward = (await listWards()).find(({ isSample }) => isSample);
  const edition = ward ? await findEdition(ward.id) : null;
  if (!edition) throw new Error("the base has no sample");
  return edition;
}

/** A plain scan of a poster, just now. */
export function pressAt(
  edition: Edition,
  checkpoint: Checkpoint,
  at = new Date(),
): Press {
  return {
    edition,
    checkpoint,
    method: "static",
    place: "unknown",
    clientId: randomBytes(8).toString("hex"),
    pressedAt: at,
    receivedAt: at,
  };
}

export function newKeyHash(): string {
  return hashCardKey(mintCardKey());
}

/** One checkpoint of each street, so that no two are too near for the rules. */
export function checkpointsApart(edition: Edition): Checkpoint[] {
  return edition.streets.flatMap(
    ({ id }) => edition.checkpoints.find((one) => one.street.id === id) ?? [],
  );
}
