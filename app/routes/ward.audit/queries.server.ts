import { and, eq, inArray } from "drizzle-orm";
import type { AuditEntry } from "#app/models/audit.server.ts";
import { listStaffNames } from "#app/models/staff.server.ts";
import { db } from "#db/client.server.ts";
import { auditLog } from "#db/schema/audit.ts";
import { cards } from "#db/schema/card.ts";
import { courses } from "#db/schema/course.ts";
import { cardRuns, prints } from "#db/schema/print.ts";
import { promotions } from "#db/schema/promotion.ts";
import { checkpoints, rallies, tiers } from "#db/schema/rally.ts";
import { shopImports } from "#db/schema/shop-import.ts";
import { shops } from "#db/schema/shop.ts";
import { stamps } from "#db/schema/stamp.ts";
import { streets } from "#db/schema/street.ts";

type Named = { id: string; name: string };
type Query = (wardId: string, ids: string[]) => PromiseLike<Named[]>;

const ownTables = {
  shop: { table: shops, name: shops.name },
  street: { table: streets, name: streets.name },
  rally: { table: rallies, name: rallies.name },
  card: { table: cards, name: cards.number },
  course: { table: courses, name: courses.slug },
  "shop-import": { table: shopImports, name: shopImports.fileName },
};

const own = Object.entries(ownTables).map(
  ([kind, { table, name }]): [string, Query] => [
    kind,
    (wardId, ids) =>
      db
        .select({ id: table.id, name })
        .from(table)
        .where(and(eq(table.wardId, wardId), inArray(table.id, ids))),
  ],
);

/** How things of each kind are named; all of them by their ward. */
const queries: [string, Query][] = [
  ...own,
  [
    "tier",
    (wardId, ids) =>
      db
        .select({ id: tiers.id, name: tiers.name })
        .from(tiers)
        .innerJoin(rallies, eq(rallies.id, tiers.rallyId))
        .where(and(eq(rallies.wardId, wardId), inArray(tiers.id, ids))),
  ],
  [
    "print",
    (wardId, ids) =>
      db
        .select({ id: prints.id, name: rallies.name })
        .from(prints)
        .innerJoin(rallies, eq(rallies.id, prints.rallyId))
        .where(and(eq(rallies.wardId, wardId), inArray(prints.id, ids))),
  ],
  [
    "card-run",
    (wardId, ids) =>
      db
        .select({ id: cardRuns.id, name: rallies.name })
        .from(cardRuns)
        .innerJoin(rallies, eq(rallies.id, cardRuns.rallyId))
        .where(and(eq(rallies.wardId, wardId), inArray(cardRuns.id, ids))),
  ],
  [
    "checkpoint",
    (wardId, ids) =>
      db
        .select({ id: checkpoints.id, name: shops.name })
        .from(checkpoints)
        .innerJoin(shops, eq(shops.id, checkpoints.shopId))
        .where(and(eq(shops.wardId, wardId), inArray(checkpoints.id, ids))),
  ],
  [
    "promotion",
    (wardId, ids) =>
      db
        .select({ id: promotions.id, name: promotions.title })
        .from(promotions)
        .innerJoin(shops, eq(shops.id, promotions.shopId))
        .where(and(eq(shops.wardId, wardId), inArray(promotions.id, ids))),
  ],
  [
    "stamp",
    (wardId, ids) =>
      db
        .select({ id: stamps.id, name: shops.name })
        .from(stamps)
        .innerJoin(checkpoints, eq(checkpoints.id, stamps.checkpointId))
        .innerJoin(shops, eq(shops.id, checkpoints.shopId))
        .where(and(eq(shops.wardId, wardId), inArray(stamps.id, ids))),
  ],
];

function idsOf(all: string[], kind: string): string[] {
  const start = `${kind}:`;
  const own = all.filter((one) => one.startsWith(start));
  return [...new Set(own)].map((one) => one.slice(start.length));
}

/** Names of the ward's people and things among these: `kind:id` → name. */
export async function listNames(
  wardId: string,
  all: string[],
): Promise<Record<string, string>> {
  const found = await Promise.all(
    queries.map(async ([kind, query]) => {
      const ids = idsOf(all, kind);
      const rows = ids.length === 0 ? [] : await query(wardId, ids);
      return rows.map(({ id, name }) => [`${kind}:${id}`, name] as const);
    }),
  );
  return Object.fromEntries([
    ...(await listStaffNames(wardId)),
    ...found.flat(),
  ]);
}

/** Everybody and everything that these acts speak of. */
export function mentionedIn(
  acts: Pick<AuditEntry, "actor" | "subject" | "details">[],
): string[] {
  return acts.flatMap(({ actor, subject, details }) => [
    actor,
    subject,
    ...(details.source ? [`rally:${details.source}`] : []),
  ]);
}

/** All who have ever acted in this ward. */
export async function listActors(wardId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ actor: auditLog.actor })
    .from(auditLog)
    .where(eq(auditLog.wardId, wardId));
  return rows.map(({ actor }) => actor);
}
