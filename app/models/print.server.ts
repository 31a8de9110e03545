import { and, desc, eq, isNotNull, isNull } from "drizzle-orm";
import {
  type SheetWish,
  splitSubjects,
  writeWish,
} from "#app/domain/print-order.ts";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { printParts, prints } from "#db/schema/print.ts";
import { rallies } from "#db/schema/rally.ts";
import { recordAct } from "./audit.server.ts";
import type { Rally } from "./edition.server.ts";
import { newId } from "./id.server.ts";

export type Print = typeof prints.$inferSelect;

export type PrintOrder = {
  kind: Print["kind"];
  wishes: SheetWish[];
  /** Shop ids of a pack, card numbers of a run; not empty. */
  subjects: string[];
  streetId: string | null;
  /** What the codes open, such as https://sanpo.example.jp */
  origin: string;
};

type Owner = Pick<Rally, "id" | "wardId">;

/** Writes an order and its parts; the job draws them. The caller has checked that the subjects are of this rally. */
export async function writePrint(
  tx: Tx,
  rally: Owner,
  order: PrintOrder,
  staffId: string,
  now: Date,
): Promise<Print> {
  const { kind, wishes, subjects, streetId, origin } = order;
  const requestedBy = `staff:${staffId}`;
  const [print] = await tx
    .insert(prints)
    .values({
      id: newId(now),
      rallyId: rally.id,
      kind,
      sheets: wishes.map(writeWish),
      streetId,
      origin,
      requestedAt: now,
      requestedBy,
    })
    .returning();
  await tx.insert(printParts).values(
    splitSubjects(subjects, wishes).map((part, position) => ({
      printId: print!.id,
      position,
      subjects: part,
      problems: [],
    })),
  );
  const details = { sheets: print!.sheets.join(" "), count: subjects.length };
  const subject = `print:${print!.id}`;
  const act = { actor: requestedBy, action: "print-order", subject, details };
  await recordAct(tx, rally.wardId, act, now);
  return print!;
}

/** The rally's orders, the newest first. */
export function listPrints(rally: Owner, limit: number): Promise<Print[]> {
  return db
    .select()
    .from(prints)
    .where(eq(prints.rallyId, rally.id))
    .orderBy(desc(prints.requestedAt), desc(prints.id))
    .limit(limit);
}

/** An order of any of the ward's rallies. */
export async function findPrint(
  wardId: string,
  printId: string,
): Promise<Print | null> {
  const [row] = await db
    .select({ print: prints })
    .from(prints)
    .innerJoin(rallies, eq(rallies.id, prints.rallyId))
    .where(and(eq(prints.id, printId), eq(rallies.wardId, wardId)));
  return row?.print ?? null;
}

/** Stops an order before its next part, or lets it go on; one that is finished or already so stays as it is. */
export function switchPrint(
  wardId: string,
  print: Print,
  to: "stop" | "go-on",
  staffId: string,
  now: Date,
): Promise<void> {
  const { stoppedAt } = prints;
  return transaction(async (tx) => {
    const changed = await tx
      .update(prints)
      .set({ stoppedAt: to === "stop" ? now : null })
      .where(
        and(
          eq(prints.id, print.id),
          eq(prints.rallyId, print.rallyId),
          isNull(prints.finishedAt),
          to === "stop" ? isNull(stoppedAt) : isNotNull(stoppedAt),
        ),
      )
      .returning({ id: prints.id });
    if (changed.length === 0) return;
    const subject = `print:${print.id}`;
    const actor = `staff:${staffId}`;
    const act = { actor, action: `print-${to}`, subject, details: {} };
    await recordAct(tx, wardId, act, now);
  });
}
