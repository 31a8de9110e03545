import { eq, inArray } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { applications } from "#db/schema/application.ts";
import { auditLog } from "#db/schema/audit.ts";
import {
  cardKeys,
  cardMerges,
  cardProgress,
  cards,
  entries,
} from "#db/schema/card.ts";
import {
  coursePhotos,
  coursePublications,
  courses,
  courseVersions,
} from "#db/schema/course.ts";
import { deskEntries } from "#db/schema/desk.ts";
import { dryRuns } from "#db/schema/dry-run.ts";
import { closures } from "#db/schema/closure.ts";
import { noteAddresses, noteMails } from "#db/schema/evening.ts";
import { letters, phoneCodes } from "#db/schema/letter.ts";
import { passkeyChallenges, passkeys } from "#db/schema/passkey.ts";
import { cardRuns, printParts, prints } from "#db/schema/print.ts";
import { marks, photos } from "#db/schema/photo.ts";
import { couponUses, promotions } from "#db/schema/promotion.ts";
import {
  channels,
  checkpoints,
  codes,
  pauses,
  posterChecks,
  rallies,
  rallyNotices,
  tiers,
} from "#db/schema/rally.ts";
import { sessions, signInLinks } from "#db/schema/session.ts";
import { shopImports } from "#db/schema/shop-import.ts";
import { shops } from "#db/schema/shop.ts";
import { clearances, stamps, voids } from "#db/schema/stamp.ts";
import { associations, streets } from "#db/schema/street.ts";
import { surveyAnswers, surveys } from "#db/schema/survey.ts";
import {
  tallyClock,
  tallyFlows,
  tallyHours,
  tallyPeople,
  tallyShops,
  tallyVisits,
} from "#db/schema/tally.ts";
import { placeLists, walkNetworks } from "#db/schema/walk.ts";
import { staff, wards } from "#db/schema/ward.ts";
import { dropFilesOf } from "./file-sweep.server.ts";

/** Takes a sample ward away with all that is its own; the database refuses it for a real one's stamps and log. */
export async function removeSample(tx: Tx, wardId: string): Promise<void> {
  const owned = { rallies, streets, shops, cards, staff, courses };
  const ids = (name: keyof typeof owned) =>
    tx
      .select({ id: owned[name].id })
      .from(owned[name])
      .where(eq(owned[name].wardId, wardId));
  const ofRallies = { stamps, prints, checkpoints };
  const ofShops = { promotions, noteAddresses };
  const idsOfShops = (name: keyof typeof ofShops) =>
    tx
      .select({ id: ofShops[name].id })
      .from(ofShops[name])
      .where(inArray(ofShops[name].shopId, ids("shops")));
  const idsOf = (name: keyof typeof ofRallies) =>
    tx
      .select({ id: ofRallies[name].id })
      .from(ofRallies[name])
      .where(inArray(ofRallies[name].rallyId, ids("rallies")));

  for (const table of [voids, clearances])
    await tx.delete(table).where(inArray(table.stampId, idsOf("stamps")));
  for (const table of [
    stamps,
    cardProgress,
    entries,
    deskEntries,
    dryRuns,
    rallyNotices,
    pauses,
    applications,
    tallyFlows,
    tallyClock,
    tallyHours,
    tallyShops,
    tallyPeople,
    tallyVisits,
  ])
    await tx.delete(table).where(inArray(table.rallyId, ids("rallies")));
  await tx
    .delete(couponUses)
    .where(inArray(couponUses.promotionId, idsOfShops("promotions")));
  await tx.delete(cardKeys).where(inArray(cardKeys.cardId, ids("cards")));
  await tx
    .delete(cardMerges)
    .where(inArray(cardMerges.fromCardId, ids("cards")));
  await tx.delete(cards).where(eq(cards.wardId, wardId));
  await tx.delete(cardRuns).where(inArray(cardRuns.rallyId, ids("rallies")));
  await tx
    .delete(printParts)
    .where(inArray(printParts.printId, idsOf("prints")));
  await tx.delete(prints).where(inArray(prints.rallyId, ids("rallies")));
  for (const table of [posterChecks, codes])
    await tx
      .delete(table)
      .where(inArray(table.checkpointId, idsOf("checkpoints")));
  await tx
    .delete(noteMails)
    .where(inArray(noteMails.addressId, idsOfShops("noteAddresses")));
  for (const table of [
    noteAddresses,
    promotions,
    marks,
    photos,
    closures,
    surveyAnswers,
    passkeys,
  ])
    await tx.delete(table).where(inArray(table.shopId, ids("shops")));
  await tx.delete(passkeys).where(inArray(passkeys.staffId, ids("staff")));
  for (const table of [coursePublications, courseVersions])
    await tx.delete(table).where(inArray(table.courseId, ids("courses")));
  for (const table of [courses, coursePhotos])
    await tx.delete(table).where(eq(table.wardId, wardId));
  await dropFilesOf(tx, wardId);
  for (const table of [
    surveys,
    walkNetworks,
    placeLists,
    passkeyChallenges,
    sessions,
    signInLinks,
    shopImports,
    auditLog,
  ])
    await tx.delete(table).where(eq(table.wardId, wardId));
  const openLetters = tx
    .select({ id: letters.id })
    .from(letters)
    .where(inArray(letters.rallyId, ids("rallies")));
  await tx.delete(phoneCodes).where(inArray(phoneCodes.letterId, openLetters));
  for (const table of [letters, checkpoints, channels, tiers])
    await tx.delete(table).where(inArray(table.rallyId, ids("rallies")));
  await tx.delete(rallies).where(eq(rallies.wardId, wardId));
  await tx.delete(shops).where(eq(shops.wardId, wardId));
  await tx
    .delete(associations)
    .where(inArray(associations.streetId, ids("streets")));
  for (const table of [streets, staff])
    await tx.delete(table).where(eq(table.wardId, wardId));
  await tx.delete(wards).where(eq(wards.id, wardId));
}
