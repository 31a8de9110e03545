import { businessDay } from "#app/domain/business-day.ts";
import type { EditionChange } from "#app/models/edition-change.server.ts";
import { draftEdition } from "#app/models/edition-draft.server.ts";
import { publishEdition } from "#app/models/edition-publication.server.ts";
import { type Edition, findEditionOf } from "#app/models/edition.server.ts";
import { rallyRowSchema } from "#app/domain/edition/rally-row.ts";
import { rallyFields } from "#app/domain/edition/rally-row.ts";
import { rowKey } from "#app/domain/edition/row-change.ts";
import { rallyRowOf, tierRowOf } from "#app/domain/edition/rows.ts";
import {
  tierFields,
  tierRowSchema,
  type TierRow,
} from "#app/domain/edition/tier-row.ts";
import { namedStreets } from "#app/http/office-rally.server.ts";
import { sampleEdition } from "./press.ts";

export const TODAY = businessDay(new Date());

export const nobody = "00000000-0000-7000-8000-000000000000";

export async function doingIn(wardId: string, staffId = nobody) {
  return { wardId, staffId, now: new Date() };
}

const booths = ["やきそば", "わたあめ", "金魚すくい", "輪投げ"];

/** A one-day event of today in the sample's first street, with a few booths. */
export async function makeEvent(
  slug: string,
  isPublic = true,
): Promise<Edition> {
  const { ward, streets } = await sampleEdition();
  const period = { startsOn: TODAY, endsOn: TODAY };
  const made = await draftEdition(
    ward,
    nobody,
    {
      slug,
      name: `ふれあいまつり ${slug}`,
      preset: "event",
      period,
      digital: period,
      paper: period,
      booths: { names: booths, streetId: streets[0]!.id },
    },
    new Date(),
  );
  if (!made.ok) throw new Error(made.refusal);
  if (isPublic) await publishEdition(await doingIn(ward.id), made.rally.id);
  return fresh(made.rally.id);
}

export async function fresh(rallyId: string): Promise<Edition> {
  const { ward } = await sampleEdition();
  return (await findEditionOf(ward.id, rallyId))!;
}

const filled = <Row extends object>(row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== ""),
  ) as Row;

/** The form as an official would send it who changed some fields of some tiers. */
export function changeOf(
  edition: Edition,
  changes: Record<string, TierRow>,
  more: Partial<EditionChange> = {},
): EditionChange {
  const streets = namedStreets(edition);
  const row = rallyRowOf(edition.rally, edition.channels);
  const key = rowKey(rallyFields, row);
  return {
    rally: {
      was: key,
      typed: key,
      version: edition.rally.version,
      draft: rallyRowSchema.parse(filled(row)),
    },
    tiers: edition.tiers.map((tier) => {
      const shown = tierRowOf(tier, streets);
      const typed = { ...shown, ...changes[tier.slug] };
      return {
        id: tier.id,
        version: tier.version,
        was: rowKey(tierFields, shown),
        typed: rowKey(tierFields, typed),
        draft: tierRowSchema(streets).parse(filled(typed)),
      };
    }),
    note: null,
    ...more,
  };
}
