import { and, eq, inArray } from "drizzle-orm";
import { formatCardNumber } from "#app/domain/card-number.ts";
import { readMapSubject } from "#app/domain/print-order.ts";
import type { Edition } from "#app/models/edition.server.ts";
import type { PrintPart } from "#app/models/print-part.server.ts";
import { readProgress } from "#app/models/print-progress.server.ts";
import type { Print } from "#app/models/print.server.ts";
import type { TextOf } from "#app/ui/text.tsx";
import { db } from "#db/client.server.ts";
import { checkpoints } from "#db/schema/rally.ts";
import { shops } from "#db/schema/shop.ts";

type Named = { name: string; slug: string | null };

/** Shops as `No.001 八百八`, by id; those of this rally with their number. */
async function nameShops(wardId: string, rallyId: string, ids: string[]) {
  const rows = await db
    .select({ shop: shops, number: checkpoints.number })
    .from(shops)
    .leftJoin(
      checkpoints,
      and(eq(checkpoints.shopId, shops.id), eq(checkpoints.rallyId, rallyId)),
    )
    .where(and(eq(shops.wardId, wardId), inArray(shops.id, ids)));
  return new Map<string, Named>(
    rows.map(({ shop, number }) => [
      shop.id,
      {
        name: `${number === null ? "" : `${String(number).padStart(3, "0")} `}${shop.name}`,
        slug: number === null ? null : shop.slug,
      },
    ]),
  );
}

function endsOf({ subjects }: PrintPart): string[] {
  return [subjects[0]!, subjects.at(-1)!];
}

type Street = Edition["streets"][number];

/** A map sheet as `綱島商店街 English`; null for a shop. */
function nameMap(streets: Street[], t: TextOf, subject: string): Named | null {
  const map = readMapSubject(subject);
  if (!map) return null;
  const language = t.plain(`common.languages.${map.language}`);
  if (map.streetId === null)
    return {
      name: t.plain("prints.detail.leafletOf", { language }),
      slug: null,
    };
  const found = streets.find(({ id }) => id === map.streetId);
  const street = found ? t.plainName(found.names) : "";
  return {
    name: t.plain("prints.detail.streetOf", { street, language }),
    slug: null,
  };
}

/** One order as its page shows it: how far it is, what is wrong with which shop or card, the parts that are ready. */
export async function readOrder(
  wardId: string,
  print: Print,
  streets: Street[],
  t: TextOf,
) {
  const { parts, problems, ...figures } = await readProgress(print);
  const ready = parts.filter(({ fileHash }) => fileHash !== null);
  const ids = [
    ...problems.map(({ subject }) => subject),
    ...ready.flatMap(endsOf),
  ];
  const shopNames =
    print.kind === "pack"
      ? await nameShops(wardId, print.rallyId, ids)
      : new Map<string, Named>();
  const nameOf = (subject: string): Named =>
    print.kind === "pack"
      ? (nameMap(streets, t, subject) ??
        shopNames.get(subject) ?? { name: subject, slug: null })
      : { name: formatCardNumber(subject), slug: null };
  return {
    ...figures,
    problems: problems.map((problem) => ({
      ...problem,
      ...nameOf(problem.subject),
    })),
    ready: ready.map((part) => {
      const [first, last] = endsOf(part).map((id) => nameOf(id).name);
      return { position: part.position, first: first!, last: last! };
    }),
  };
}
