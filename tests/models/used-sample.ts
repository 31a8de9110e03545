import { getTableColumns, is, Table } from "drizzle-orm";
import type { Checkpoint, Edition } from "#app/models/edition.server.ts";
import { newId } from "#app/models/id.server.ts";
import { transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/application.ts";
import { cardMerges, cards } from "#db/schema/card.ts";
import { closures } from "#db/schema/closure.ts";
import { coursePhotos } from "#db/schema/course.ts";
import { deskEntries } from "#db/schema/desk.ts";
import { dryRuns } from "#db/schema/dry-run.ts";
import { noteAddresses, noteMails } from "#db/schema/evening.ts";
import { letters, phoneCodes } from "#db/schema/letter.ts";
import { passkeyChallenges, passkeys } from "#db/schema/passkey.ts";
import { marks, photos } from "#db/schema/photo.ts";
import { cardRuns, files, printParts, prints } from "#db/schema/print.ts";
import { couponUses, promotions } from "#db/schema/promotion.ts";
import { pauses, posterChecks, rallyNotices } from "#db/schema/rally.ts";
import { shopImports } from "#db/schema/shop-import.ts";
import { clearances, stamps, voids } from "#db/schema/stamp.ts";
import { surveyAnswers, surveys } from "#db/schema/survey.ts";
import { placeLists, walkNetworks } from "#db/schema/walk.ts";
import { staff } from "#db/schema/ward.ts";

/** A row for a table: what is not said is an empty text, a zero, an empty list. */
function rowFor<T extends Table>(table: T, said: Record<string, unknown>) {
  const blank = { string: "", number: 0, boolean: false, json: [] };
  const filled = Object.entries(getTableColumns(table)).map(
    ([name, column]) => {
      if (name in said) return [name, said[name]];
      if (!column.notNull || column.hasDefault) return [name, undefined];
      if (column.dataType === "date") return [name, new Date()];
      if (column.dataType === "buffer") return [name, Buffer.from("x")];
      return [
        name,
        blank[column.dataType as keyof typeof blank] ?? newId(new Date()),
      ];
    },
  );
  return Object.fromEntries(filled) as T["$inferInsert"];
}

/** Every table of the schema, by its name in code. */
export async function allTables(): Promise<[string, Table][]> {
  const modules = import.meta.glob("../../db/schema/*.ts", { eager: true });
  return Object.values(modules).flatMap((module) =>
    Object.entries(module as Record<string, unknown>).filter(
      (entry): entry is [string, Table] => is(entry[1], Table),
    ),
  );
}

type Rows = [Table, Record<string, unknown>][];

/** What a shop leaves behind by its own pages. */
function merchantRows(shopId: string, cardId: string, fileHash: string): Rows {
  const [photoId, promotionId, addressId] = [0, 0, 0].map(() =>
    newId(new Date()),
  );
  const photo = { id: photoId, shopId, purpose: "promotion" };
  const coupon = { id: promotionId, shopId, kind: "coupon", perCard: 1 };
  return [
    [photos, { ...photo, largeHash: fileHash, smallHash: fileHash }],
    [marks, { shopId, photoId }],
    [promotions, { ...coupon, photoId }],
    [couponUses, { promotionId, cardId, stockPlace: 1, cardPlace: 1 }],
    [closures, { shopId, kind: "closed" }],
    [passkeys, { shopId, credential: "a shop's key" }],
    [noteAddresses, { id: addressId, shopId }],
    [noteMails, { addressId }],
  ];
}

/** Leaves a row of the sample ward in each table that only use fills. */
export async function useSample(edition: Edition, checkpoint: Checkpoint) {
  const { ward, rally } = edition;
  const [rallyId, wardId, shopId] = [rally.id, ward.id, checkpoint.shop.id];
  await transaction(async (tx) => {
    const [one, two] = await tx.select().from(cards).limit(2);
    const [stamp, other] = await tx.select().from(stamps).limit(2);
    const [person] = await tx.select().from(staff).limit(1);
    const hash = "a file";
    const [printId, letterId, surveyId] = [0, 0, 0].map(() =>
      newId(new Date()),
    );
    const code = [...edition.codes.keys()][0];
    const rows: Rows = [
      [files, { hash, wardId }],
      [prints, { id: printId, rallyId, kind: "pack", fileHash: hash }],
      [printParts, { printId, fileHash: hash }],
      [cardRuns, { rallyId, printId }],
      [letters, { id: letterId, rallyId, shopId, purpose: "sign-in" }],
      [phoneCodes, { letterId }],
      [surveys, { id: surveyId, wardId }],
      [surveyAnswers, { surveyId, shopId, answers: {} }],
      [applications, { rallyId, shopId }],
      [dryRuns, { rallyId, sourceRallyId: rallyId }],
      [rallyNotices, { rallyId }],
      [pauses, { rallyId }],
      [posterChecks, { checkpointId: checkpoint.id, code }],
      [deskEntries, { rallyId, cardId: one!.id }],
      [cardMerges, { fromCardId: one!.id, intoCardId: two!.id }],
      [voids, { stampId: stamp!.id }],
      [clearances, { stampId: other!.id }],
      [passkeys, { staffId: person!.id, credential: "a key" }],
      [passkeyChallenges, { wardId, challenge: "a challenge" }],
      [shopImports, { wardId, rallyId }],
      [coursePhotos, { wardId, largeHash: hash, smallHash: hash }],
      [walkNetworks, { wardId }],
      [placeLists, { wardId, layer: "aed" }],
      ...merchantRows(shopId, one!.id, hash),
    ];
    for (const [table, said] of rows)
      await tx.insert(table).values(rowFor(table, said));
  });
}
