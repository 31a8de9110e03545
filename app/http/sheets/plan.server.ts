import { setImmediate } from "node:timers/promises";
import { tokyoDate } from "#app/domain/business-day.ts";
import {
  daysFrom,
  isMapWish,
  readMapSubject,
  readWish,
  type SheetWish,
} from "#app/domain/print-order.ts";
import { listPublishedCourses } from "#app/models/course.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { listLetters } from "#app/models/letter.server.ts";
import type { Print } from "#app/models/print.server.ts";
import { listApproved, listAsked } from "#app/models/print-subject.server.ts";
import { findWalkNetwork } from "#app/models/walk-network.server.ts";
import { pairDays } from "#app/print/pair-days.ts";
import type { Sheet } from "#app/print/sheet.ts";
import { applicationSheet, signInSheet } from "./letter-sheets.server.ts";
import { leafletSheet } from "./leaflet-sheet.server.ts";
import { paperCardSheet } from "./paper-card.server.ts";
import {
  counterSheet,
  dailySheets,
  posterSheet,
} from "./shop-sheets.server.ts";
import { streetSheet } from "./street-sheet.server.ts";

/** One sheet of one subject; null where there is no code to print on it. */
export type PlannedSheet = {
  subject: string;
  sheet: SheetWish["sheet"];
  drawing: Sheet | null;
};

type Order = Pick<Print, "origin" | "requestedAt" | "sheets">;
type Letters = Map<string, Awaited<ReturnType<typeof listLetters>>[number]>;

async function openLetters(
  { rally }: Edition,
  wishes: SheetWish[],
  purpose: "sign-in" | "application",
): Promise<Letters> {
  const isAsked = wishes.some(({ sheet }) => sheet === purpose);
  const all = isAsked ? await listLetters(rally.id, purpose) : [];
  return new Map(all.map((letter) => [letter.shopId, letter]));
}

/** What an order wants for a shop, in the order of its wishes. */
async function planShops(
  edition: Edition,
  { origin, requestedAt }: Order,
  wishes: SheetWish[],
  shopIds: string[],
): Promise<PlannedSheet[]> {
  const approved = new Map(
    (await listApproved(edition)).map((one) => [one.shop.id, one]),
  );
  const isAsking = wishes.some(({ sheet }) => sheet === "application");
  const asked = new Map(
    (isAsking ? await listAsked(edition) : []).map((one) => [one.id, one]),
  );
  const signIns = await openLetters(edition, wishes, "sign-in");
  const askings = await openLetters(edition, wishes, "application");
  const sentOn = tokyoDate(requestedAt);

  async function drawingsOf(
    shopId: string,
    wish: SheetWish,
  ): Promise<(Sheet | null)[]> {
    if (wish.sheet === "application") {
      const [shop, letter] = [asked.get(shopId), askings.get(shopId)];
      if (!shop) return [];
      const days = { sentOn, answerBy: wish.answerBy };
      return [
        letter
          ? await applicationSheet(edition, shop, letter, origin, days)
          : null,
      ];
    }
    const checkpoint = approved.get(shopId);
    if (!checkpoint) return [];
    if (wish.sheet === "sign-in") {
      const letter = signIns.get(shopId);
      return [
        letter
          ? await signInSheet(edition, checkpoint, letter, origin, sentOn)
          : null,
      ];
    }
    const poster = await posterSheet(edition, checkpoint, origin);
    if (!poster || wish.sheet === "poster") return [poster];
    if (wish.sheet === "counter") return [counterSheet(poster)];
    if (wish.sheet !== "daily") return [];
    const days = daysFrom(wish.from, wish.to);
    return dailySheets(edition, checkpoint, poster, origin, pairDays(days));
  }

  const planned: PlannedSheet[] = [];
  for (const subject of shopIds) {
    for (const wish of wishes)
      for (const drawing of await drawingsOf(subject, wish))
        planned.push({ subject, sheet: wish.sheet, drawing });
    // A press that came meanwhile goes first.
    await setImmediate();
  }
  return planned;
}

/** What an order wants of the ward and its streets; a street that is gone has none. */
async function planMaps(
  edition: Edition,
  { origin }: Order,
  subjects: string[],
): Promise<PlannedSheet[]> {
  if (subjects.length === 0) return [];
  const [approved, courses, ways] = await Promise.all([
    listApproved(edition),
    listPublishedCourses(edition.ward),
    findWalkNetwork(edition.ward),
  ]);
  const source = { edition, approved, courses, ways };
  const planned: PlannedSheet[] = [];
  for (const subject of subjects) {
    const { sheet, language, streetId } = readMapSubject(subject)!;
    const street = edition.streets.find(({ id }) => id === streetId);
    if (sheet === "leaflet") {
      const drawing = leafletSheet(source, language, origin);
      planned.push({ subject, sheet, drawing });
    } else if (street) {
      const drawing = streetSheet(source, street, language, origin);
      planned.push({ subject, sheet, drawing });
    }
    // A press that came meanwhile goes first.
    await setImmediate();
  }
  return planned;
}

/** The sheets of some subjects of an order; a shop that no longer takes part has none. */
export async function planSheets(
  edition: Edition,
  order: Order,
  subjects: string[],
): Promise<PlannedSheet[]> {
  const wishes = order.sheets.flatMap((text) => readWish(text) ?? []);
  if (!wishes.some(({ sheet }) => sheet === "paper-card")) {
    const isMap = (subject: string) => readMapSubject(subject) !== null;
    const maps = await planMaps(edition, order, subjects.filter(isMap));
    const shopIds = subjects.filter((subject) => !isMap(subject));
    const forShops = wishes.filter((wish) => !isMapWish(wish));
    return [...maps, ...(await planShops(edition, order, forShops, shopIds))];
  }
  return subjects.map((subject) => ({
    subject,
    sheet: "paper-card",
    drawing: paperCardSheet(edition, subject, order.origin),
  }));
}
