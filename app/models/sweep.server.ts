import { lt } from "drizzle-orm";
import { addDays, businessDay } from "#app/domain/business-day.ts";
import { transaction } from "#db/client.server.ts";
import { attempts } from "#db/schema/card.ts";
import { jobs } from "#db/schema/job.ts";
import { rallies } from "#db/schema/rally.ts";
import { sessions, signInLinks } from "#db/schema/session.ts";
import { CONTACT_DAYS, forgetContacts } from "./application.server.ts";
import { sweepCoursePhotos } from "./course-photo.server.ts";
import { sweepLetterFiles } from "./file-sweep.server.ts";
import { sweepNoteAddresses } from "./note-mail.server.ts";
import { sweepPhoneCodes } from "./phone-code.server.ts";
import { sweepPlaceLists } from "./place-list-upload.server.ts";
import { sweepPhotos } from "./photo.server.ts";
import { sweepImports } from "./shop-import.server.ts";
import { sweepWalkNetworks } from "./walk-network-upload.server.ts";

const DAY_MS = 86_400_000;

/** Deletes what has served: attempts and runs of yesterday, ended sessions and links, spreadsheets, lists of places and networks nobody confirmed, printed letters, pictures nothing shows, codes that were read out, addresses that want no more notes. */
export function sweepOld(now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - DAY_MS);
  return transaction(async (tx) => {
    await tx.delete(attempts).where(lt(attempts.windowStart, yesterday));
    await tx.delete(jobs).where(lt(jobs.claimedAt, yesterday));
    await tx.delete(sessions).where(lt(sessions.expiresAt, yesterday));
    await tx.delete(signInLinks).where(lt(signInLinks.expiresAt, yesterday));
    const long = addDays(businessDay(now), -CONTACT_DAYS);
    const over = await tx
      .select({ id: rallies.id })
      .from(rallies)
      .where(lt(rallies.endsOn, long));
    await forgetContacts(
      tx,
      over.map(({ id }) => id),
    );
    await sweepImports(tx, now);
    await sweepPlaceLists(tx, now);
    await sweepWalkNetworks(tx, now);
    await sweepLetterFiles(tx, now);
    await sweepNoteAddresses(tx, now);
    await sweepPhotos(tx, now);
    await sweepCoursePhotos(tx, now);
    await sweepPhoneCodes(tx, now);
  });
}
