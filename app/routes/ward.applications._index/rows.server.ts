import { daysBetween, tokyoDate } from "#app/domain/business-day.ts";
import { remarksOf } from "#app/models/application-decision.server.ts";
import type { Street } from "#app/models/edition.server.ts";
import type { OfficeShop } from "#app/models/shop.server.ts";

type Streets = Map<string, Street>;

function headOf({ shop }: OfficeShop, streets: Streets) {
  const street = streets.get(shop.streetId)?.shortNames.ja ?? "";
  return { slug: shop.slug, name: shop.name, street };
}

/** Answers that wait for a decision, the first to answer first. */
export function waitingRows(all: OfficeShop[], streets: Streets) {
  return all
    .filter(({ state }) => state === "waiting")
    .map((one) => ({
      ...headOf(one, streets),
      mode: one.application?.mode ?? "static",
      remarks: remarksOf(one),
      answeredAt: one.application!.answeredAt!.getTime(),
      answeredOn: tokyoDate(one.application!.answeredAt!),
      contact: one.application?.contactName ?? "",
      phone: one.application?.contactPhone ?? "",
    }))
    .sort((a, b) => a.answeredAt - b.answeredAt);
}

export type WaitingRow = ReturnType<typeof waitingRows>[number];

/** Shops that take no part: who said so, and why. */
export function declinedRows(all: OfficeShop[], streets: Streets) {
  return all
    .filter(({ state }) => state === "declined")
    .map((one) => ({
      ...headOf(one, streets),
      reason: one.application?.decision ? one.application.reason : null,
    }));
}

/** Shops that were asked and have not answered, those asked longest ago first. */
export function unansweredRows(
  all: OfficeShop[],
  streets: Streets,
  today: string,
) {
  return all
    .filter(({ state }) => state === "asked")
    .map((one) => ({
      ...headOf(one, streets),
      phone: one.shop.phone,
      days: daysBetween(tokyoDate(one.application!.askedAt), today),
    }))
    .sort((a, b) => b.days - a.days || (a.street < b.street ? -1 : 1));
}
