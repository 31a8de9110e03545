import type { Edition } from "#app/models/edition.server.ts";
import { listChecked } from "#app/models/poster-check.server.ts";
import { listProgress } from "#app/models/print-progress.server.ts";
import { listApproved, listAsked } from "#app/models/print-subject.server.ts";
import { listPrints } from "#app/models/print.server.ts";
import { listStaffNames } from "#app/models/staff.server.ts";

const SHOWN = 20;

/** What can be printed for an edition: its approved shops and those still asked, street by street. */
export async function readChoice(edition: Edition) {
  const [approved, asked] = await Promise.all([
    listApproved(edition),
    listAsked(edition),
  ]);
  const shops = [
    ...approved.map(({ shop, number }) => ({ shop, number })),
    ...asked.map((shop) => ({ shop, number: null })),
  ];
  const byStreet = Map.groupBy(shops, ({ shop }) => shop.streetId);
  const taking = edition.checkpoints.filter(({ withdrawnAt }) => !withdrawnAt);
  return {
    approved: approved.length,
    asked: asked.length,
    unapproved: taking.length - approved.length,
    streets: edition.streets.flatMap(({ id, slug, emblem, names }) => {
      const here = byStreet.get(id) ?? [];
      if (here.length === 0) return [];
      const listed = here.map(({ shop, number }) => ({
        id: shop.id,
        names: shop.names,
        number,
      }));
      return [{ slug, emblem, names, shops: listed }];
    }),
  };
}

/** The latest orders with how far they are. */
export async function readOrders({ rally, ward }: Edition) {
  const names = await listStaffNames(ward.id);
  const all = await listProgress(await listPrints(rally, SHOWN));
  return all.map(({ print, parts: _, problems, ...figures }) => ({
    id: print.id,
    kind: print.kind,
    sheets: print.sheets,
    requestedAt: print.requestedAt,
    who: names.get(print.requestedBy) ?? "",
    hasFile: print.fileHash !== null,
    problems: problems.length,
    ...figures,
  }));
}

/** How many posters were seen on the wall, of those that should hang. */
export async function readCheckCount(edition: Edition) {
  const checked = await listChecked(edition);
  const taking = edition.checkpoints.filter(({ withdrawnAt }) => !withdrawnAt);
  const done = taking.filter(({ id }) => checked.has(id)).length;
  return { done, all: taking.length };
}
