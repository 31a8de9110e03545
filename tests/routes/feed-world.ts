import { addDays } from "#app/domain/business-day.ts";
import { newId } from "#app/models/id.server.ts";
import { transaction } from "#db/client.server.ts";
import { closures } from "#db/schema/closure.ts";
import { promotions } from "#db/schema/promotion.ts";
import { TODAY } from "./merchant-world.ts";

type Row = typeof promotions.$inferInsert;

/** What no form would let in. */
export const hostile =
  `</script>]]>&<b>"'x'</b>\u202E=cmd() 葛\u{E0100} 𠮟る 🍊\uFFFF\u0007` +
  "長".repeat(10_000);

/** The same as a reader may see it. */
export const harmless = hostile.replace(/[\u202E\uFFFF\u0007]/g, "");

/** A promotion as it is, past every form; live from today for two weeks. */
export async function insertPromotion(
  shopId: string,
  more: Partial<Row> = {},
): Promise<string> {
  const now = new Date();
  const id = newId(now);
  await transaction(async (tx) => {
    await tx.insert(promotions).values({
      id,
      shopId,
      kind: "news",
      title: "柿1こ おまけ",
      text: "",
      words: {},
      startsOn: TODAY,
      endsOn: addDays(TODAY, 13),
      postedAt: now,
      postedBy: `shop:${shopId}`,
      ...more,
    });
  });
  return id;
}

/** 臨時休業 of a day, or 早じまい at `closesAt`. */
export async function insertClosure(
  shopId: string,
  day: string,
  { closesAt = "", undone = false } = {},
): Promise<string> {
  const now = new Date();
  const id = newId(now);
  const by = `shop:${shopId}`;
  await transaction(async (tx) => {
    await tx.insert(closures).values({
      id,
      shopId,
      day,
      kind: closesAt ? "early" : "closed",
      closesAt,
      announcedAt: now,
      announcedBy: by,
      ...(undone && { undoneAt: now, undoneBy: by }),
    });
  });
  return id;
}
