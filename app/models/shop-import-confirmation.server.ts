import { and, asc, eq } from "drizzle-orm";
import { transaction, type Tx } from "#db/client.server.ts";
import { rallies } from "#db/schema/rally.ts";
import { shopImports } from "#db/schema/shop-import.ts";
import { shops } from "#db/schema/shop.ts";
import { locked } from "#db/sums.ts";
import { recordAct } from "./audit.server.ts";
import {
  holdImport,
  type Judged,
  judgeImport,
  type ShopImport,
} from "./shop-import.server.ts";
import { takenSlugs } from "./shop-slug.server.ts";
import {
  admitShops,
  declineShops,
  decliningShops,
  enteringShops,
  insertShops,
  updateShops,
} from "./shop-write.server.ts";
import { refitGround } from "./ground.server.ts";
import { lockWard, touchWard, type Ward } from "./ward.server.ts";

export type Confirming =
  | { ok: true; added: number; changed: number; entered: number }
  | {
      ok: false;
      /** Done or given up before; rows to mend; not what was shown; nothing to do. */
      refusal: "not-open" | "bad-rows" | "moved" | "nothing";
    };

/** Locks the ward, so that nobody adds a shop meanwhile, then its shops, then the rally: in the order every other writer does. */
async function holdShops(tx: Tx, { wardId, rallyId }: ShopImport) {
  await lockWard(tx, wardId);
  const rows = await locked(
    tx
      .select()
      .from(shops)
      .where(eq(shops.wardId, wardId))
      .orderBy(asc(shops.id)),
  );
  const held = await locked(
    tx
      .select()
      .from(rallies)
      .where(and(eq(rallies.wardId, wardId), eq(rallies.id, rallyId ?? ""))),
  );
  return { rows, rally: held[0] ?? null };
}

type Held = Awaited<ReturnType<typeof holdShops>>;

async function write(
  tx: Tx,
  { ward, staffId }: { ward: Ward; staffId: string },
  held: Held,
  { judgement }: Judged,
  now: Date,
) {
  const { added, changed } = judgement;
  const before = new Map(held.rows.map((row) => [row.id, row]));
  const ids = await insertShops(tx, ward, added, takenSlugs(held.rows), now);
  await updateShops(tx, ward, changed, before);
  const anew = added.map((row, i) => ({ id: ids[i]!, row }));
  const entering = enteringShops(anew, changed);
  if (held.rally) {
    await admitShops(tx, held.rally, entering, now);
    const declining = decliningShops(anew, changed);
    await declineShops(tx, held.rally, declining, staffId, now);
  }
  return {
    added: added.length,
    changed: changed.length,
    entered: held.rally ? entering.length : 0,
  };
}

/**
 * Writes a spreadsheet's shops, all or none, once. It is judged again against the
 * shops of this moment: `moved` when that is not what the official saw (`seen`),
 * `bad-rows` when any row cannot be taken, `not-open` when somebody was first.
 */
export function confirmImport(
  ward: Ward,
  staffId: string,
  id: string,
  seen: string,
  now: Date,
): Promise<Confirming> {
  return transaction(async (tx) => {
    const row = await holdImport(tx, ward.id, id);
    if (!row) return { ok: false, refusal: "not-open" };
    const held = await holdShops(tx, row);
    const judged = await judgeImport(tx, row);
    const { added, changed, bad } = judged.judgement;
    if (bad.length > 0) return { ok: false, refusal: "bad-rows" };
    if (judged.seen !== seen) return { ok: false, refusal: "moved" };
    if (added.length + changed.length === 0)
      return { ok: false, refusal: "nothing" };
    const counts = await write(tx, { ward, staffId }, held, judged, now);
    await tx
      .update(shopImports)
      .set({ confirmedAt: now })
      .where(and(eq(shopImports.wardId, ward.id), eq(shopImports.id, id)));
    const act = {
      actor: `staff:${staffId}`,
      action: "import-shops",
      subject: `shop-import:${id}`,
      details: { ...counts },
    };
    await recordAct(tx, ward.id, act, now);
    await refitGround(tx, ward.id);
    await touchWard(tx, ward.id);
    return { ok: true, ...counts };
  });
}
