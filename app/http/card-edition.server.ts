import { businessDay } from "#app/domain/business-day.ts";
import type { Names } from "#app/domain/place.ts";
import { findRallyStampedLast } from "#app/models/card-rally.server.ts";
import type { Card } from "#app/models/card.server.ts";
import {
  type Edition,
  findEditionOf,
  listOtherEditions,
  listRallies,
} from "#app/models/edition.server.ts";
import type { AppContext } from "./app-context.ts";
import { requireEdition } from "./edition.server.ts";

export type CardRallies = {
  edition: Edition;
  /** What follows an address to stay with this rally: `''` for the one of the day. */
  query: string;
  /** Its names, when more than one rally is public. */
  names: Names | null;
  /** The cards of the other rallies that have begun. */
  others: { names: Names; href: string }[];
};

/**
 * The rally a card is shown for: the public one `?rally=SLUG` names (404 for
 * none), else where it was stamped last today, else the one of the day.
 */
export async function requireCardRallies(
  request: Request,
  context: AppContext,
  card: Card | null,
): Promise<CardRallies> {
  const [main, others] = await Promise.all([
    requireEdition(context),
    listOtherEditions(context.ward.id),
  ]);
  const day = businessDay(new Date());
  const all = [main, ...others].filter(
    (one) => one === main || one.rally.startsOn <= day,
  );
  const slug = new URL(request.url).searchParams.get("rally");
  const edition =
    slug === null
      ? await stampedLast(all, card, day)
      : await requirePublic(context.ward.id, all, slug);
  return {
    edition,
    query: edition === main ? "" : queryOf(edition),
    names: all.length > 1 || edition !== main ? edition.rally.names : null,
    others: all
      .filter((one) => one !== edition)
      .map((one) => ({
        names: one.rally.names,
        href: `/card${queryOf(one)}`,
      })),
  };
}

const queryOf = ({ rally }: Edition) =>
  `?rally=${encodeURIComponent(rally.slug)}`;

async function stampedLast(all: Edition[], card: Card | null, day: string) {
  const [main] = all;
  if (!card || all.length === 1) return main!;
  const ids = all.map(({ rally }) => rally.id);
  const last = await findRallyStampedLast(card.id, day, ids);
  return all.find(({ rally }) => rally.id === last) ?? main!;
}

async function requirePublic(wardId: string, all: Edition[], slug: string) {
  const known = all.find(({ rally }) => rally.slug === slug);
  if (known) return known;
  const rally = (await listRallies(wardId)).find((one) => one.slug === slug);
  const edition = rally?.publishedAt && (await findEditionOf(wardId, rally.id));
  if (!edition) throw new Response("unknown", { status: 404 });
  return edition;
}
