import { expect, it } from "vitest";
import type { Hours } from "#app/domain/opening.ts";
import { nextShops } from "#app/models/next-shops.server.ts";
import { sampleEdition } from "#tests/routes/merchant-world.ts";

function weekly(open: string, close: string): Hours {
  const span = open ? [{ open, close }] : [];
  return {
    weekly: { 0: span, 1: span, 2: span, 3: span, 4: span, 5: span, 6: span },
    closedOnHolidays: false,
  };
}

it("leads to what is open, then to what opens later today, then to the rest", async () => {
  const edition = await sampleEdition();
  const [from, ...others] = edition.checkpoints;
  const hours = [
    weekly("", ""),
    weekly("08:00", "09:00"),
    weekly("15:00", "20:00"),
    weekly("09:00", "20:00"),
  ];
  const checkpoints = others.slice(0, hours.length).map((one, i) => ({
    ...one,
    withdrawnAt: null,
    shop: { ...from!.shop, lng: from!.shop.lng + i / 1000, hours: hours[i]! },
  }));
  const asked = { ...edition, checkpoints, closures: new Map() };
  const noon = new Date("2026-11-25T12:00:00+09:00");
  const near = nextShops(asked, from!, new Set(), noon);
  const ids = near.map(({ checkpoint }) => checkpoint.id);
  expect(ids.slice(0, 2)).toEqual([checkpoints[3]!.id, checkpoints[2]!.id]);
});
