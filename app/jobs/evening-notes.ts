import { businessDay } from "#app/domain/business-day.ts";
import { noteCut } from "#app/domain/evening.ts";
import { findNotePlace, readEvening } from "#app/models/evening.server.ts";
import { canMail, deliverMail } from "#app/models/mail.server.ts";
import {
  listNoteAddresses,
  noteLink,
} from "#app/models/note-address.server.ts";
import { claimNoteMail, listMailed } from "#app/models/note-mail.server.ts";
import { listWards, type Ward } from "#app/models/ward.server.ts";
import { writeNote } from "#app/print/evening-note.ts";

type Addressee = Awaited<ReturnType<typeof listNoteAddresses>>[number];

async function sendNote(
  ward: Ward,
  { address, shop }: Addressee,
  day: string,
  now: Date,
): Promise<void> {
  const place = await findNotePlace(ward.id, shop, day);
  if (!place) return;
  const { edition, checkpoint } = place;
  const note = await readEvening(edition, checkpoint, day, now);
  if (note.counted === 0 && note.uses.length === 0) return;
  if (!(await claimNoteMail(address, day, now))) return;
  const streets = edition.streets.map(({ id, names }) => [id, names] as const);
  const { subject, text } = writeNote({
    language: address.language === "en" ? "en" : "ja",
    shop: shop.names,
    note,
    streets: Object.fromEntries(streets),
    link: noteLink(ward, address),
  });
  await deliverMail({ to: address.email, subject, text });
}

/**
 * From 20:30 in Tokyo until the business day ends, one mail to each address that
 * said yes and whose shop had a stamp or a coupon used. Claimed first: twins never
 * send two, and a mail that fails is logged and not sent again.
 */
export async function sendEveningNotes(now: Date): Promise<void> {
  const day = businessDay(now);
  if (!canMail() || now < noteCut(day)) return;
  const mailed = await listMailed(day);
  for (const ward of await listWards())
    for (const addressee of await listNoteAddresses(ward.id))
      if (!mailed.has(addressee.address.id))
        await sendNote(ward, addressee, day, now);
}
