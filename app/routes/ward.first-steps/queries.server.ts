import { eq } from "drizzle-orm";
import type { Edition } from "#app/models/edition.server.ts";
import type { Ward } from "#app/models/ward.server.ts";
import { db } from "#db/client.server.ts";
import { prints } from "#db/schema/print.ts";
import { streets } from "#db/schema/street.ts";

/** How far a ward has come on its way to a public rally, step by step. */
export async function readSteps(ward: Ward, edition: Edition | null) {
  const ofWard = eq(streets.wardId, ward.id);
  const printed =
    edition &&
    (await db.$count(prints, eq(prints.rallyId, edition.rally.id))) > 0;
  const rules = edition && `/ward/editions/${edition.rally.slug}`;
  return [
    {
      step: "settings" as const,
      href: "/ward/settings",
      isDone: ward.deskPhone !== "",
    },
    {
      step: "streets" as const,
      href: "/ward/streets",
      isDone: (await db.$count(streets, ofWard)) > 0,
    },
    {
      step: "edition" as const,
      href: rules ?? "/ward/editions",
      isDone: edition !== null,
    },
    {
      step: "shops" as const,
      href: "/ward/shops/import",
      isDone: (edition?.checkpoints.length ?? 0) > 0,
    },
    {
      step: "prints" as const,
      href: "/ward/prints",
      isDone: printed ?? false,
    },
    {
      step: "publish" as const,
      href: rules ? `${rules}/publication` : "/ward/editions",
      isDone: (edition?.rally.publishedAt ?? null) !== null,
    },
  ];
}
