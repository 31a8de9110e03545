import { addDays, businessDay } from "#app/domain/business-day.ts";
import { noteDay } from "#app/domain/evening.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { requireShopEdition } from "#app/http/shop-edition.server.ts";
import { readEvening } from "#app/models/evening.server.ts";
import { canMail } from "#app/models/mail.server.ts";
import { checkpointOf } from "#app/models/merchant-day.server.ts";
import { findNoteAddress } from "#app/models/note-address.server.ts";
import type { Shop } from "#app/models/edition.server.ts";

/** One business day of the shop; `note` is null before the rally's first. 404 for a day without one. */
export async function readNotePage(
  request: Request,
  context: AppContext,
  shop: Shop,
  now: Date,
) {
  const edition = await requireShopEdition(context, shop);
  const checkpoint = checkpointOf(edition, shop);
  if (!checkpoint) throw new Response("not-found", { status: 404 });
  const today = businessDay(now);
  const asked = new URL(request.url).searchParams.get("day");
  const dayOf = (text: string | null) => noteDay(text, edition.rally, today);
  const day = dayOf(asked);
  if (day === null && asked !== null)
    throw new Response("not-found", { status: 404 });
  const streets = edition.streets.map(({ id, names }) => [id, names] as const);
  return {
    note: day && (await readEvening(edition, checkpoint, day, now)),
    isToday: day === today,
    now,
    before: day && dayOf(addDays(day, -1)),
    after: day && dayOf(addDays(day, 1)),
    streets: Object.fromEntries(streets),
  };
}

/** Where the note is mailed, as far as the shop may see it. */
export async function readNoteMail(shop: Shop, now: Date) {
  const address = await findNoteAddress(shop, now);
  return {
    canMail: canMail(),
    address: address && {
      email: address.email,
      isConfirmed: address.confirmedAt !== null,
    },
  };
}
