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

/** So many failures a run: the host may be down, and a stop waits for the run. */
const MOST_FAILED = 3;

type Addressee = Awaited<ReturnType<typeof listNoteAddresses>>[number];

/** False when the mail failed. */
async function sendNote(
  ward: Ward,
  { address, shop }: Addressee,
  day: string,
  now: Date,
): Promise<boolean> {
  const place = await findNotePlace(ward.id, shop, day);
  if (!place) return true;
  const { edition, checkpoint } = place;
  const note = await readEvening(edition, checkpoint, day, now);
  if (note.counted === 0 && note.uses.length === 0) return true;
  if (!(await claimNoteMail(address, day, now))) return true;
  const streets = edition.streets.map(({ id, names }) => [id, names] as const);
  const { subject, text } = writeNote({
    language: address.language === "en" ? "en" : "ja",
    shop: shop.names,
    note,
    streets: Object.fromEntries(streets),
    link: noteLink(ward, address),
  });
  return deliverMail({ to: address.email, subject, text });
}

/**
 * From 20:30 in Tokyo until the business day ends, one mail to each address that
 * said yes and whose shop had a stamp or a coupon used. Claimed first: twins never
 * send two, and a mail that fails is logged and not sent again. After three
 * failures the others wait for the next run.
 */
export async function sendEveningNotes(now: Date): Promise<void> {
  const day = businessDay(now);
  if (!canMail() || now < noteCut(day)) return;
  const mailed = await listMailed(day);
  let failed = 0;
  for (const ward of await listWards())
    for (const addressee of await listNoteAddresses(ward.id))
      if (failed < MOST_FAILED && !mailed.has(addressee.address.id))
        failed += (await sendNote(ward, addressee, day, now)) ? 0 : 1;
}
