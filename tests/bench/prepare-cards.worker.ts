import { businessDay } from "#app/domain/business-day.ts";
import { makeCardNumber } from "#app/domain/card-number.ts";
import { hashCardKey } from "#app/http/cookies.server.ts";
import { type Edition, findEdition } from "#app/models/edition.server.ts";
import { newId, sha256 } from "#app/models/id.server.ts";
import { seedSample } from "#app/models/sample.server.ts";
import { listWards } from "#app/models/ward.server.ts";
import {
  closeDatabase,
  migrateDatabase,
  transaction,
} from "#db/client.server.ts";
import { cardKeys, cardProgress, cards } from "#db/schema/card.ts";
import { stamps } from "#db/schema/stamp.ts";
import { preparedKey } from "./press-mix.ts";

const MOST_STAMPS = 4;
const HOUR_MS = 3_600_000;
const A_BATCH = 500;

/** Steps through the ten million numbers without meeting one twice. */
function numberOf(index: number): string {
  const bytes = Buffer.alloc(6);
  bytes.writeUIntBE(((index + 1) * 7_654_321) % 10_000_000, 0, 6);
  return makeCardNumber(bytes);
}

function rowsOf(edition: Edition, index: number, now: Date) {
  const id = newId(now);
  const count = 1 + (index % MOST_STAMPS);
  const places = Array.from({ length: count }, (_, i) => {
    const { checkpoints } = edition;
    return checkpoints[(index + i * 13) % checkpoints.length]!;
  });
  const made = places.map((checkpoint, i) => {
    const at = new Date(now.getTime() - (count - i) * HOUR_MS);
    return {
      id: newId(at),
      cardId: id,
      rallyId: edition.rally.id,
      checkpointId: checkpoint.id,
      periodKey: "",
      day: businessDay(at),
      channel: "digital" as const,
      method: "static" as const,
      evidence: 50,
      place: "unknown" as const,
      counted: true,
      pressedAt: at,
      receivedAt: at,
      tallied: true,
    };
  });
  return {
    card: {
      id,
      wardId: edition.ward.id,
      channel: "digital" as const,
      number: numberOf(index),
      rescueHash: sha256(id),
      createdAt: made[0]!.pressedAt,
    },
    key: { hash: hashCardKey(preparedKey(index)), cardId: id, createdAt: now },
    progress: {
      cardId: id,
      rallyId: edition.rally.id,
      counted: count,
      streets: new Set(places.map(({ street }) => street.id)).size,
      lastStampAt: made.at(-1)!.pressedAt,
    },
    stamps: made,
  };
}

/** The sample edition and cards with one to four stamps of the last hours, whose keys the bench knows. */
async function prepareCards(count: number): Promise<void> {
  const now = new Date();
  await migrateDatabase();
  await seedSample(now, 0);
  const [ward] = await listWards();
  const edition = await findEdition(ward!.id);
  if (!edition) throw new Error("the sample has no edition");
  for (let from = 0; from < count; from += A_BATCH) {
    const batch = Array.from(
      { length: Math.min(A_BATCH, count - from) },
      (_, i) => rowsOf(edition, from + i, now),
    );
    await transaction(async (tx) => {
      await tx.insert(cards).values(batch.map(({ card }) => card));
      await tx.insert(cardKeys).values(batch.map(({ key }) => key));
      await tx
        .insert(cardProgress)
        .values(batch.map(({ progress }) => progress));
      await tx.insert(stamps).values(batch.flatMap((rows) => rows.stamps));
    });
  }
  await closeDatabase();
}

await prepareCards(Number(process.argv[2]));
console.log("prepared");
