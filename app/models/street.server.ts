import { and, asc, eq } from "drizzle-orm";
import type { EmblemName } from "#app/domain/emblem.ts";
import type { Names, Point } from "#app/domain/place.ts";
import { db, type Reader, transaction, type Tx } from "#db/client.server.ts";
import { shops } from "#db/schema/shop.ts";
import { associations, streets } from "#db/schema/street.ts";
import { recordAct } from "./audit.server.ts";
import type { Street } from "./edition.server.ts";
import { newId, sha256 } from "./id.server.ts";
import { makeSlug } from "./shop-slug.server.ts";
import { lockWard, touchWard, type Ward } from "./ward.server.ts";

export type Association = typeof associations.$inferSelect;

export type StreetInput = {
  names: Names;
  shortNames: Names;
  emblem: EmblemName;
  stations: string[];
  /** 通り会, one a line, in order. */
  associations: string[];
};

export type StreetRefusal =
  | { refusal: "stale" }
  | { refusal: "association-in-use"; name: string }
  | { refusal: "has-shops"; shops: number };

export type StreetSaving =
  { ok: true; street: Street } | ({ ok: false } & StreetRefusal);

type Office = { ward: Ward; staffId: string };

async function record(
  tx: Tx,
  { ward, staffId }: Office,
  action: string,
  streetId: string,
  now: Date,
) {
  const actor = `staff:${staffId}`;
  const subject = `street:${streetId}`;
  await recordAct(tx, ward.id, { actor, action, subject, details: {} }, now);
  await touchWard(tx, ward.id);
}

export function listStreets(
  wardId: string,
  on: Reader = db,
): Promise<Street[]> {
  return on
    .select()
    .from(streets)
    .where(eq(streets.wardId, wardId))
    .orderBy(asc(streets.position), asc(streets.slug));
}

export async function findStreet(
  wardId: string,
  slug: string,
  on: Reader = db,
): Promise<Street | null> {
  const [row] = await on
    .select()
    .from(streets)
    .where(and(eq(streets.wardId, wardId), eq(streets.slug, slug)));
  return row ?? null;
}

/** All 通り会 of a ward, in the order of their streets' own lists. */
export async function listAssociations(
  wardId: string,
  on: Reader = db,
): Promise<Association[]> {
  const rows = await on
    .select({ association: associations })
    .from(associations)
    .innerJoin(streets, eq(streets.id, associations.streetId))
    .where(eq(streets.wardId, wardId))
    .orderBy(asc(associations.position));
  return rows.map(({ association }) => association);
}

async function listShopsOf(tx: Tx, streetId: string) {
  return tx
    .select({ id: shops.id, associationId: shops.associationId })
    .from(shops)
    .where(eq(shops.streetId, streetId));
}

/** What a form was filled from: two of them differ when the street was changed between. */
export function streetMark(
  street: Street,
  lines: Pick<Association, "id" | "name">[],
): string {
  const { names, shortNames, emblem, stations } = street;
  const own = lines.map(({ id, name }) => [id, name]);
  const order = (given: Names) => Object.entries(given).sort();
  return sha256(
    JSON.stringify([order(names), order(shortNames), emblem, stations, own]),
  ).slice(0, 16);
}

async function writeAssociations(
  tx: Tx,
  street: Street,
  wanted: string[],
  now: Date,
): Promise<string | null> {
  const known = await tx
    .select()
    .from(associations)
    .where(eq(associations.streetId, street.id));
  const used = new Set(
    (await listShopsOf(tx, street.id)).map((shop) => shop.associationId),
  );
  const gone = known.filter(({ name }) => !wanted.includes(name));
  const kept = gone.find(({ id }) => used.has(id));
  if (kept) return kept.name;
  for (const { id } of gone)
    await tx.delete(associations).where(eq(associations.id, id));
  for (const [position, name] of wanted.entries()) {
    const same = known.find((one) => one.name === name);
    await (same
      ? tx
          .update(associations)
          .set({ position })
          .where(eq(associations.id, same.id))
      : tx
          .insert(associations)
          .values({ id: newId(now), streetId: street.id, name, position }));
  }
  return null;
}

/** What a form does not ask for stays with the name it was written for. */
function kept(known: Names | undefined, given: Names): Names {
  if (known?.ja !== given.ja) return given;
  const { en: _, ...rest } = known;
  return { ...rest, ...given };
}

function rowOf(input: StreetInput, known?: Street) {
  const { names, shortNames, emblem, stations } = input;
  const easy = known?.name === names.ja ? known.names.easy : undefined;
  return {
    name: names.ja,
    names: easy === undefined ? names : { ...names, easy },
    shortNames: kept(known?.shortNames, shortNames),
    emblem,
    stations,
  };
}

/** A new street, last in the ward's order, with its 通り会. */
export function addStreet(
  office: Office,
  input: StreetInput,
  now: Date,
): Promise<Street> {
  const { ward } = office;
  return transaction(async (tx) => {
    await lockWard(tx, ward.id);
    const all = await listStreets(ward.id, tx);
    const slugs = new Set(["new", ...all.map(({ slug }) => slug)]);
    const [street] = await tx
      .insert(streets)
      .values({
        id: newId(now),
        wardId: ward.id,
        slug: makeSlug({ key: null, en: input.names.en ?? null }, slugs),
        position: Math.max(-1, ...all.map(({ position }) => position)) + 1,
        pin: null,
        ribbon: null,
        isSample: ward.isSample,
        ...rowOf(input),
      })
      .returning();
    await writeAssociations(tx, street!, input.associations, now);
    await record(tx, office, "street-add", street!.id, now);
    return street!;
  });
}

/**
 * Changes a street and its 通り会, if it is still as `mark` says (`streetMark`),
 * else `stale`. A 通り会 with shops is not dropped. Other stations let go of the
 * ribbon drawn for the old ones. Null for a street that is none of the ward's.
 */
export function editStreet(
  office: Office,
  slug: string,
  input: StreetInput,
  mark: string,
  now: Date,
): Promise<StreetSaving | null> {
  const { ward } = office;
  return transaction(async (tx): Promise<StreetSaving | null> => {
    await lockWard(tx, ward.id);
    const known = await findStreet(ward.id, slug, tx);
    if (!known) return null;
    const lines = await tx
      .select()
      .from(associations)
      .where(eq(associations.streetId, known.id))
      .orderBy(asc(associations.position));
    if (streetMark(known, lines) !== mark)
      return { ok: false, refusal: "stale" };
    const inUse = await writeAssociations(tx, known, input.associations, now);
    if (inUse !== null)
      return { ok: false, refusal: "association-in-use", name: inUse };
    const isMoved = input.stations.join() !== known.stations.join();
    const [street] = await tx
      .update(streets)
      .set({
        ...rowOf(input, known),
        ...(isMoved && { pin: null, ribbon: null }),
      })
      .where(and(eq(streets.id, known.id), eq(streets.wardId, ward.id)))
      .returning();
    await record(tx, office, "street-edit", known.id, now);
    return { ok: true, street: street! };
  });
}

/** Sets a street's pin on the ward's drawing; null lets its stations place it. False for a foreign street. */
export function pinStreet(
  office: Office,
  slug: string,
  pin: Point | null,
  now: Date,
): Promise<boolean> {
  return transaction(async (tx) => {
    const [street] = await tx
      .update(streets)
      .set({ pin })
      .where(and(eq(streets.wardId, office.ward.id), eq(streets.slug, slug)))
      .returning();
    if (!street) return false;
    await record(tx, office, "street-pin", street.id, now);
    return true;
  });
}

/** Moves a street one place up or down in the ward's order; at its end nothing moves. */
export function moveStreet(
  office: Office,
  slug: string,
  by: -1 | 1,
  now: Date,
): Promise<boolean> {
  const { ward } = office;
  return transaction(async (tx) => {
    await lockWard(tx, ward.id);
    const all = await listStreets(ward.id, tx);
    const at = all.findIndex((street) => street.slug === slug);
    const other = all[at + by];
    if (at < 0 || !other) return false;
    const moved = all.toSpliced(at, 1).toSpliced(at + by, 0, all[at]!);
    for (const [position, { id }] of moved.entries())
      await tx
        .update(streets)
        .set({ position })
        .where(and(eq(streets.id, id), eq(streets.wardId, ward.id)));
    await record(tx, office, "street-move", all[at]!.id, now);
    return true;
  });
}

/** Removes a street without shops; one with shops, withdrawn ones too, is refused with their number. */
export function removeStreet(
  office: Office,
  slug: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; shops: number } | null> {
  const { ward } = office;
  return transaction(async (tx) => {
    await lockWard(tx, ward.id);
    const street = await findStreet(ward.id, slug, tx);
    if (!street) return null;
    const own = await listShopsOf(tx, street.id);
    if (own.length > 0) return { ok: false, shops: own.length };
    await tx.delete(associations).where(eq(associations.streetId, street.id));
    await tx.delete(streets).where(eq(streets.id, street.id));
    await record(tx, office, "street-remove", street.id, now);
    return { ok: true };
  });
}
