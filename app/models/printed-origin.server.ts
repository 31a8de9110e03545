import { and, eq } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { rallies } from "#db/schema/rally.ts";
import { locked } from "#db/sums.ts";
import { recordAct } from "./audit.server.ts";
import type { Rally } from "./edition.server.ts";
import { touchWard } from "./ward.server.ts";

/** Which address new sheets carry where the printed one and the running one differ. */
export type OriginChoice = "printed" | "running";

export type PrintAddress = {
  /** Scheme and host this server answers on. */
  running: string;
  /** False while everything printed is marked テスト用. */
  isPublic: boolean;
  /** What a manager decided; null when nobody was asked. */
  choice: OriginChoice | null;
};

/** True when sheets printed before open another address than this server's. */
export function isOtherAddress(
  { printedOrigin }: Pick<Rally, "printedOrigin">,
  { running, isPublic }: Pick<PrintAddress, "running" | "isPublic">,
): boolean {
  return isPublic && printedOrigin !== null && printedOrigin !== running;
}

/** What a sheet's codes open when nothing is to be written: the address of earlier public sheets, else the running one. */
export function originFor(
  rally: Pick<Rally, "printedOrigin">,
  address: PrintAddress,
): string | null {
  const { running, isPublic, choice } = address;
  if (!isPublic || choice === "running") return running;
  if (isOtherAddress(rally, address) && choice === null) return null;
  return rally.printedOrigin ?? running;
}

/**
 * What the codes of a new print open. The first public print freezes the
 * running address into the rally; later ones keep to it. Null where the two
 * differ and nobody has chosen; choosing the running one freezes that instead.
 */
export async function settleOrigin(
  tx: Tx,
  { id, wardId }: Pick<Rally, "id" | "wardId">,
  address: PrintAddress,
  actor: string,
  now: Date,
): Promise<string | null> {
  const here = and(eq(rallies.id, id), eq(rallies.wardId, wardId));
  const [rally] = await locked(
    tx
      .select({ printedOrigin: rallies.printedOrigin })
      .from(rallies)
      .where(here),
  );
  if (!rally) return null;
  const origin = originFor(rally, address);
  const isKept = !address.isPublic || origin === rally.printedOrigin;
  if (origin === null || isKept) return origin;
  await tx.update(rallies).set({ printedOrigin: origin }).where(here);
  const details = { from: rally.printedOrigin, to: origin };
  const subject = `rally:${id}`;
  const act = { actor, action: "print-address", subject, details };
  await recordAct(tx, wardId, act, now);
  await touchWard(tx, wardId);
  return origin;
}
