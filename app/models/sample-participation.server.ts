import { businessDay, tokyoHour } from "#app/domain/business-day.ts";
import { makeCardNumber } from "#app/domain/card-number.ts";
import { rescueCode, rescueHash } from "#app/domain/rescue.ts";
import { contribution } from "#app/domain/tally.ts";
import { transaction, type Tx } from "#db/client.server.ts";
import { cardProgress, cards } from "#db/schema/card.ts";
import { stamps } from "#db/schema/stamp.ts";
import { dayFrom } from "#db/seed/kohoku/calendar.ts";
import {
  generateCards,
  type SampleCard,
} from "#db/seed/kohoku/participation.ts";
import { rallyAt } from "#db/seed/kohoku/rally.ts";
import { streets } from "#db/seed/kohoku/streets.ts";
import { placedShops, sampleIds } from "./sample-edition.server.ts";
import { instanceSecret } from "./secret.server.ts";
import { seededBytes, seededId } from "./seeded.server.ts";
import { addToRollUps } from "./tally-rows.server.ts";

const CARDS_A_BATCH = 1000;
const ROWS_A_STATEMENT = 1000;
const NUMBERS = 10_000_000;
/** Coprime to NUMBERS: steps through all numbers without meeting one twice. */
const NUMBER_STEP = 7_654_321;

type Ids = ReturnType<typeof sampleIds>;

function numberOf(index: number): string {
  const bytes = Buffer.alloc(6);
  bytes.writeUIntBE(((index + 1) * NUMBER_STEP) % NUMBERS, 0, 6);
  return makeCardNumber(bytes);
}

function rowsOf(
  ids: Ids,
  index: number,
  { channel, stamps: made }: SampleCard,
) {
  const firstAt = made[0]!.at;
  const id = seededId(`card ${index}`, firstAt);
  const card = {
    id,
    wardId: ids.ward,
    channel,
    number: numberOf(index),
    rescueHash: rescueHash(rescueCode(instanceSecret(), id, 1)),
    createdAt: firstAt,
  };
  const rows = made.map((stamp) => ({
    id: seededId(`stamp ${index} ${stamp.checkpointIndex}`, stamp.at),
    cardId: id,
    rallyId: ids.rally,
    checkpointId: ids.checkpoint(stamp.checkpointIndex + 1),
    periodKey: "",
    day: businessDay(stamp.at),
    channel,
    method: stamp.method,
    evidence: stamp.evidence,
    place: stamp.place,
    counted: stamp.counted,
    reason: stamp.reason,
    clientId: "sample",
    pressedAt: stamp.at,
    receivedAt: stamp.at,
    tallied: true,
  }));
  return { card, stamps: rows, channel };
}

type Rows = ReturnType<typeof rowsOf>;
type StreetOf = (checkpointId: string) => string;

function progressRow({ card, stamps: all }: Rows, streetOf: StreetOf) {
  const counted = all.filter((stamp) => stamp.counted);
  const places = new Set(counted.map((stamp) => streetOf(stamp.checkpointId)));
  return {
    cardId: card.id,
    rallyId: all[0]!.rallyId,
    counted: counted.length,
    streets: places.size,
    lastStampAt: counted.at(-1)?.pressedAt ?? card.createdAt,
  };
}

function deltasOf({ stamps: all, channel }: Rows, streetOf: StreetOf) {
  return contribution(
    channel,
    all
      .filter((stamp) => stamp.counted)
      .map((stamp) => ({
        ...stamp,
        streetId: streetOf(stamp.checkpointId),
        hour: stamp.method === "desk" ? null : tokyoHour(stamp.pressedAt),
        at: stamp.pressedAt,
      })),
  );
}

async function writeBatch(tx: Tx, batch: Rows[], streetOf: StreetOf) {
  await tx.insert(cards).values(batch.map(({ card }) => card));
  await tx
    .insert(cardProgress)
    .values(batch.map((rows) => progressRow(rows, streetOf)));
  const all = batch.flatMap((rows) => rows.stamps);
  for (let i = 0; i < all.length; i += ROWS_A_STATEMENT)
    await tx.insert(stamps).values(all.slice(i, i + ROWS_A_STATEMENT));
  const rallyId = all[0]!.rallyId;
  await addToRollUps(
    tx,
    batch.map((rows) => new Map([[rallyId, deltasOf(rows, streetOf)]])),
  );
}

function sampleTown() {
  return {
    streets: streets.map(({ anchor, footfall }) => ({ ...anchor, footfall })),
    checkpoints: placedShops().map(({ shop, streetIndex, lat, lng }) => ({
      lat,
      lng,
      streetIndex,
      mode: shop.mode,
      hours: shop.hours,
    })),
  };
}

/** A month of invented participation, written a thousand cards at a time; the same cards on every machine. */
export async function writeSampleParticipation(
  now: Date,
  count: number,
): Promise<number> {
  const ids = sampleIds(now);
  const day = businessDay(now);
  const { startsOn, channels } = rallyAt(day);
  const digital = channels.find(({ kind }) => kind === "digital")!;
  const town = sampleTown();
  const streetByCheckpoint = new Map(
    placedShops().map(({ shop, street }) => [
      ids.checkpoint(shop.number),
      ids.street(street.slug),
    ]),
  );
  const streetOf = (id: string) => streetByCheckpoint.get(id)!;
  const generated = generateCards({
    cards: count,
    from: startsOn,
    to: dayFrom(day, 0),
    now,
    ...town,
    seed: seededBytes("participation").toString("hex"),
    digital: { from: digital.startsOn, to: digital.endsOn },
    oddities: 0.004,
  });
  let index = 0;
  let batch: Rows[] = [];
  const flush = async () => {
    const full = batch;
    batch = [];
    if (full.length > 0)
      await transaction((tx) => writeBatch(tx, full, streetOf));
  };
  for (const card of generated) {
    batch.push(rowsOf(ids, index++, card));
    if (batch.length === CARDS_A_BATCH) await flush();
  }
  await flush();
  return index;
}
