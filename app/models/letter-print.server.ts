import { and, eq, gte } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { printParts, prints } from "#db/schema/print.ts";
import type { Letter } from "./letter.server.ts";

/** Whether a letter was ordered in print since it was made. The letter is the caller's. */
export async function isLetterPrinted(
  letter: Pick<Letter, "rallyId" | "shopId" | "purpose" | "issuedAt">,
): Promise<boolean> {
  const parts = await db
    .select({ sheets: prints.sheets, subjects: printParts.subjects })
    .from(prints)
    .innerJoin(printParts, eq(printParts.printId, prints.id))
    .where(
      and(
        eq(prints.rallyId, letter.rallyId),
        eq(prints.kind, "pack"),
        gte(prints.requestedAt, letter.issuedAt),
      ),
    );
  return parts.some(
    ({ sheets, subjects }) =>
      subjects.includes(letter.shopId) &&
      sheets.some((sheet) => sheet.startsWith(letter.purpose)),
  );
}
