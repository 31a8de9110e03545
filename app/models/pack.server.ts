import {
  isMapWish,
  mapSubjects,
  type SheetWish,
} from "#app/domain/print-order.ts";
import { transaction } from "#db/client.server.ts";
import type { Edition } from "./edition.server.ts";
import { issueLetters } from "./letter.server.ts";
import { type Print, writePrint } from "./print.server.ts";
import { listApproved, listAsked } from "./print-subject.server.ts";
import { type PrintAddress, settleOrigin } from "./printed-origin.server.ts";

export type PackScope =
  | { kind: "all" }
  | { kind: "street"; streetId: string }
  | { kind: "shops"; shopIds: string[] };

export type PackWish = { wishes: SheetWish[]; scope: PackScope };

export type Packing =
  | { ok: true; print: Print }
  | { ok: false; refusal: "nothing-to-print" | "other-address" };

type Place = { id: string; streetId: string };

function isInScope(scope: PackScope, { id, streetId }: Place): boolean {
  if (scope.kind === "shops") return scope.shopIds.includes(id);
  return scope.kind === "all" || streetId === scope.streetId;
}

async function findSubjects(edition: Edition, { wishes, scope }: PackWish) {
  const isFor = (sheet: string) => wishes.some((wish) => wish.sheet === sheet);
  const approved = wishes.some(({ sheet }) => sheet !== "application")
    ? (await listApproved(edition)).map(({ shop }) => shop)
    : [];
  const asked = isFor("application") ? await listAsked(edition) : [];
  const inScope = (shops: Place[]) =>
    shops.filter((shop) => isInScope(scope, shop)).map(({ id }) => id);
  const [takers, askings] = [inScope(approved), inScope(asked)];
  const taking = new Set(takers);
  const here = edition.streets.filter(({ id }) =>
    approved.some((shop) => shop.streetId === id && taking.has(shop.id)),
  );
  const maps =
    takers.length > 0
      ? mapSubjects(
          wishes,
          here.map(({ id }) => id),
        )
      : [];
  const isForShops = wishes.some((wish) => !isMapWish(wish));
  const shops = isForShops ? [...takers, ...askings] : [];
  return {
    subjects: [...maps, ...new Set(shops)],
    signIns: isFor("sign-in") ? takers : [],
    askings,
    wishes: wishes.filter(({ sheet }) =>
      sheet === "application" ? askings.length > 0 : takers.length > 0,
    ),
  };
}

/**
 * Orders a pack for the approved shops in scope, the sheets of their streets, the
 * ward's leaflet, and letters for those asked to apply; a sheet that none of them gets is left out, and each letter's code is
 * issued with the order. Refused when that is nobody, and where the printed address
 * differs from the running one and nobody has chosen.
 */
export async function orderPack(
  edition: Edition,
  pack: PackWish,
  address: PrintAddress,
  staffId: string,
  now: Date,
): Promise<Packing> {
  const { rally } = edition;
  const { subjects, signIns, askings, wishes } = await findSubjects(
    edition,
    pack,
  );
  if (subjects.length === 0) return { ok: false, refusal: "nothing-to-print" };
  return transaction(async (tx) => {
    const actor = `staff:${staffId}`;
    const origin = await settleOrigin(tx, rally, address, actor, now);
    if (origin === null) return { ok: false, refusal: "other-address" };
    await issueLetters(tx, rally, signIns, "sign-in", staffId, now);
    await issueLetters(tx, rally, askings, "application", staffId, now);
    const streetId = pack.scope.kind === "street" ? pack.scope.streetId : null;
    const order = { kind: "pack" as const, wishes, subjects };
    const full = { ...order, streetId, origin };
    const print = await writePrint(tx, rally, full, staffId, now);
    return { ok: true, print };
  });
}
