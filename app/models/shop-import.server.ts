import { and, eq, isNull, lt } from "drizzle-orm";
import {
  judgeShopTable,
  type Judgement,
} from "#app/domain/shop-import/judge.ts";
import type { Column, ImportTable } from "#app/domain/shop-import/table.ts";
import { db, type Reader, transaction, type Tx } from "#db/client.server.ts";
import { shopImports } from "#db/schema/shop-import.ts";
import { locked } from "#db/sums.ts";
import { newId, sha256 } from "./id.server.ts";
import { readKnown } from "./shop-known.server.ts";

export type ShopImport = typeof shopImports.$inferSelect;

const DAY_MS = 86_400_000;

type Upload = {
  rallyId: string | null;
  fileName: string;
  sheet: string | null;
  table: ImportTable;
};

const own = (wardId: string, id: string) =>
  and(eq(shopImports.wardId, wardId), eq(shopImports.id, id));

const open = (wardId: string, id: string) =>
  and(own(wardId, id), isNull(shopImports.confirmedAt));

/** Keeps a spreadsheet that was read until it is confirmed, given up or a day old. */
export function keepImport(
  wardId: string,
  staffId: string,
  { table, ...upload }: Upload,
  now: Date,
): Promise<ShopImport> {
  return transaction(async (tx) => {
    const [row] = await tx
      .insert(shopImports)
      .values({
        id: newId(now),
        wardId,
        ...upload,
        content: table,
        choices: {},
        uploadedAt: now,
        uploadedBy: `staff:${staffId}`,
      })
      .returning();
    return row!;
  });
}

/** One ward's spreadsheet; null for another ward's, or one that was given up or swept. */
export async function findImport(
  on: Reader,
  wardId: string,
  id: string,
): Promise<ShopImport | null> {
  const [row] = await on.select().from(shopImports).where(own(wardId, id));
  return row ?? null;
}

export async function isImport(wardId: string, id: string): Promise<boolean> {
  const rows = await db
    .select({ id: shopImports.id })
    .from(shopImports)
    .where(own(wardId, id));
  return rows.length > 0;
}

export type Judged = {
  judgement: Judgement;
  /** The same as long as confirming would do the same. */
  seen: string;
};

/** Judges a spreadsheet against the ward's shops as they are now. */
export async function judgeImport(
  on: Reader,
  row: ShopImport,
): Promise<Judged> {
  const known = await readKnown(on, row.wardId, row.rallyId);
  const judgement = judgeShopTable(row.content, known, row.choices);
  return { judgement, seen: sha256(JSON.stringify(judgement)) };
}

/** Holds an unconfirmed spreadsheet for this transaction; null when there is none. */
export async function holdImport(
  tx: Tx,
  wardId: string,
  id: string,
): Promise<ShopImport | null> {
  const [row] = await locked(
    tx.select().from(shopImports).where(open(wardId, id)),
  );
  return row ?? null;
}

/**
 * Reads a cell as was offered for it; what is read comes from the judgement, never
 * from the form. False when nothing is offered there any more.
 */
export function chooseReading(
  wardId: string,
  id: string,
  line: number,
  column: Column,
): Promise<boolean> {
  return transaction(async (tx) => {
    const row = await holdImport(tx, wardId, id);
    if (!row) return false;
    const { judgement } = await judgeImport(tx, row);
    const reading = judgement.bad
      .find((bad) => bad.line === line)
      ?.problems.find(({ columns }) => columns[0] === column)?.reading;
    if (!reading) return false;
    const before = row.choices[String(line)];
    const choices = {
      ...row.choices,
      [line]: { ...before, ...reading.cells },
    };
    await tx.update(shopImports).set({ choices }).where(open(wardId, id));
    return true;
  });
}

/** Forgets a spreadsheet that was not confirmed. */
export function giveUpImport(wardId: string, id: string): Promise<void> {
  return transaction(async (tx) => {
    await tx.delete(shopImports).where(open(wardId, id));
  });
}

/** Deletes spreadsheets that nobody confirmed within a day. */
export async function sweepImports(tx: Tx, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - DAY_MS);
  await tx
    .delete(shopImports)
    .where(
      and(
        isNull(shopImports.confirmedAt),
        lt(shopImports.uploadedAt, yesterday),
      ),
    );
}

/** What a spreadsheet would do now; null when there is none of this ward's. */
export async function describeImport(wardId: string, id: string) {
  const row = await findImport(db, wardId, id);
  return row && { row, ...(await judgeImport(db, row)) };
}
