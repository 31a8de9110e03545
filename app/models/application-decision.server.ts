import { and, eq, isNull, sql } from "drizzle-orm";
import { isSameWeek, keepMonthlyOff } from "#app/domain/hours-text.ts";
import { accessibility } from "#app/domain/shop.ts";
import { transaction, type Tx } from "#db/client.server.ts";
import { applications } from "#db/schema/application.ts";
import { promotions } from "#db/schema/promotion.ts";
import { shops } from "#db/schema/shop.ts";
import { lockApplication } from "./application.server.ts";
import { recordAct } from "./audit.server.ts";
import { admitShop } from "./checkpoint.server.ts";
import type { Edition, Rally, Shop } from "./edition.server.ts";
import { newId } from "./id.server.ts";
import type { Application, OfficeShop } from "./shop.server.ts";
import { touchWard } from "./ward.server.ts";

export type DecisionRefusal = "decided" | "changed" | "not-joining";

export type Deciding = { ok: true } | { ok: false; refusal: DecisionRefusal };

/** What an official should read before it goes out: words of the shop's own, other hours than known, a least purchase. */
export type Remark = "offer" | "hours" | "minimum";

export function remarksOf({
  shop,
  application,
}: Pick<OfficeShop, "shop" | "application">): Remark[] {
  if (!application) return [];
  const { offer, hours, minimumYen } = application;
  const remarks: [Remark, boolean][] = [
    ["offer", offer !== ""],
    [
      "hours",
      hours !== null &&
        !isSameWeek(keepMonthlyOff(hours, shop.hours), shop.hours),
    ],
    ["minimum", (minimumYen ?? 0) > 0],
  ];
  return remarks.flatMap(([remark, isThere]) => (isThere ? [remark] : []));
}

async function judge(
  tx: Tx,
  rally: Rally,
  shop: Shop,
  answeredAt: Date,
): Promise<Application | DecisionRefusal> {
  const application = await lockApplication(tx, rally.id, shop.id);
  if (!application?.answeredAt) return "changed";
  if (application.decision) return "decided";
  if (application.answeredAt.getTime() !== answeredAt.getTime())
    return "changed";
  return application.joins && !shop.withdrawnAt ? application : "not-joining";
}

async function decide(
  tx: Tx,
  application: Application,
  decision: "approved" | "declined",
  by: { staffId: string; reason: string },
  now: Date,
) {
  await tx
    .update(applications)
    .set({
      decision,
      decidedAt: now,
      decidedBy: `staff:${by.staffId}`,
      reason: by.reason,
    })
    .where(
      and(eq(applications.id, application.id), isNull(applications.decision)),
    )
    .returning();
}

/** What the shop said of itself becomes what residents read. */
async function takeOver(
  tx: Tx,
  rally: Rally,
  shop: Shop,
  application: Application,
  now: Date,
) {
  const { hours, amenities, offer } = application;
  const choices: readonly string[] = accessibility;
  const others = shop.amenities.filter((one) => !choices.includes(one));
  await tx
    .update(shops)
    .set({
      hours: hours ? keepMonthlyOff(hours, shop.hours) : shop.hours,
      amenities: amenities ? [...amenities, ...others] : shop.amenities,
      version: sql`${shops.version} + 1`,
    })
    .where(and(eq(shops.id, shop.id), eq(shops.wardId, shop.wardId)));
  if (offer === "") return;
  await tx.insert(promotions).values({
    id: newId(now),
    shopId: shop.id,
    kind: "offer",
    title: offer,
    text: "",
    words: {},
    startsOn: rally.startsOn,
    endsOn: rally.endsOn,
    postedAt: now,
    postedBy: `shop:${shop.id}`,
  });
}

/**
 * Approves answers that the official has seen (`answeredAt`, the instant of the
 * answer): a checkpoint each, hours and what is easy to use go over to the shop,
 * its offer becomes an offer of the rally's period. Refused one by one: decided
 * before, answered anew since, or not joining. Only approved shops have a
 * checkpoint, so only they are printed.
 */
export function approveApplications(
  { rally, ward }: Pick<Edition, "rally" | "ward">,
  seen: { shop: Shop; answeredAt: Date }[],
  staffId: string,
  now: Date,
): Promise<Deciding[]> {
  return transaction(async (tx) => {
    const outcomes: Deciding[] = [];
    for (const { shop, answeredAt } of seen) {
      const judged = await judge(tx, rally, shop, answeredAt);
      if (typeof judged === "string") {
        outcomes.push({ ok: false, refusal: judged });
        continue;
      }
      await decide(tx, judged, "approved", { staffId, reason: "" }, now);
      const part = {
        mode: judged.mode ?? ("static" as const),
        minimumYen: judged.minimumYen ?? 0,
      };
      await admitShop(tx, rally, { shopId: shop.id, ...part }, now);
      await takeOver(tx, rally, shop, judged, now);
      const act = {
        actor: `staff:${staffId}`,
        action: "application-approve",
        subject: `shop:${shop.id}`,
        details: {},
      };
      await recordAct(tx, ward.id, act, now);
      outcomes.push({ ok: true });
    }
    if (outcomes.some(({ ok }) => ok)) await touchWard(tx, ward.id);
    return outcomes;
  });
}

/** Declines an answer that the official has seen, with the reason; refused as approval is. */
export function declineApplication(
  { rally, ward }: Pick<Edition, "rally" | "ward">,
  { shop, answeredAt }: { shop: Shop; answeredAt: Date },
  by: { staffId: string; reason: string },
  now: Date,
): Promise<Deciding> {
  return transaction(async (tx): Promise<Deciding> => {
    const judged = await judge(tx, rally, shop, answeredAt);
    if (typeof judged === "string") return { ok: false, refusal: judged };
    await decide(tx, judged, "declined", by, now);
    const act = {
      actor: `staff:${by.staffId}`,
      action: "application-decline",
      subject: `shop:${shop.id}`,
      details: { reason: by.reason },
    };
    await recordAct(tx, ward.id, act, now);
    return { ok: true };
  });
}
