import { eq } from "drizzle-orm";
import { blankGeography } from "#app/domain/blank-geography.ts";
import type { Geography } from "#app/domain/geography.ts";
import type { WardDetails } from "#app/domain/ward-details.ts";
import { transaction, type Tx } from "#db/client.server.ts";
import { staff, wards } from "#db/schema/ward.ts";
import { geography as kohoku } from "#db/seed/kohoku/geography.ts";
import { ward as kohokuWard } from "#db/seed/kohoku/ward.ts";
import { recordAct } from "./audit.server.ts";
import { newId } from "./id.server.ts";
import { touchWard, type Ward } from "./ward.server.ts";

export type NewWard = WardDetails & {
  manager: { email: string; name: string };
};

const TOKYO = { lat: 35.6812, lng: 139.7671 };
const WIDTH_METRES = 8000;
export const BLANK_CREDIT = "略図";

/** The drawing of a ward we know by its name; a blank sheet for any other. */
function groundOf(name: string): { slug: string; geography: Geography } {
  return kohokuWard.name.endsWith(name)
    ? { slug: kohokuWard.slug, geography: kohoku }
    : {
        slug: "ward",
        geography: blankGeography(TOKYO, WIDTH_METRES, BLANK_CREDIT),
      };
}

function rowOf(details: WardDetails) {
  const { name, nameEn, deskName, deskNameEn, ...others } = details;
  return {
    ...others,
    name,
    names: nameEn ? { ja: name, en: nameEn } : { ja: name },
    deskName,
    deskNames: deskNameEn ? { ja: deskName, en: deskNameEn } : { ja: deskName },
  };
}

/** A real, empty ward with its first manager; the chain of its audit log begins here. */
export async function foundWard(tx: Tx, details: NewWard, now: Date) {
  const { manager, ...said } = details;
  const ground = groundOf(said.name);
  const isTaken = (await tx.$count(wards, eq(wards.slug, ground.slug))) > 0;
  const id = newId(now);
  const [ward] = await tx
    .insert(wards)
    .values({
      id,
      ...rowOf(said),
      ...ground,
      slug: isTaken ? `${ground.slug}-${id}` : ground.slug,
      isSample: false,
      createdAt: now,
    })
    .returning();
  const [person] = await tx
    .insert(staff)
    .values({
      id: newId(now),
      wardId: ward!.id,
      email: manager.email.trim().toLowerCase(),
      name: manager.name,
      role: "manager",
      createdAt: now,
    })
    .returning();
  await recordAct(
    tx,
    ward!.id,
    {
      actor: `staff:${person!.id}`,
      action: "found-ward",
      subject: `ward:${ward!.id}`,
      details: {},
    },
    now,
  );
  return { ward: ward!, person: person! };
}

/** Changes what the ward says of itself. */
export function changeWardDetails(
  ward: Ward,
  staffId: string,
  details: WardDetails,
  now: Date,
): Promise<void> {
  return transaction(async (tx) => {
    await tx.update(wards).set(rowOf(details)).where(eq(wards.id, ward.id));
    await recordAct(
      tx,
      ward.id,
      {
        actor: `staff:${staffId}`,
        action: "change-ward",
        subject: `ward:${ward.id}`,
        details: {},
      },
      now,
    );
    await touchWard(tx, ward.id);
  });
}
