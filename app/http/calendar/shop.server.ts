import { addDays, businessDay } from "#app/domain/business-day.ts";
import { clockText, minutesOf } from "#app/domain/clock-time.ts";
import { hasLeft } from "#app/domain/edition/has-left.ts";
import { promotionState } from "#app/domain/promotion.ts";
import { feed as texts } from "#app/locales/ja/feed.ts";
import {
  type AnnouncedClosure,
  listClosures,
} from "#app/models/closure.server.ts";
import {
  listShopPromotions,
  type Promotion,
} from "#app/models/promotion.server.ts";
import { fill } from "#app/print/fill.ts";
import { hourText } from "#app/ui/dates.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { machineLine, machineText } from "../machine-text.ts";
import { periodLines } from "../feed/period.ts";
import { requirePlace } from "../place.server.ts";
import { answerValidated, tagOf } from "../validated.server.ts";
import { promotionTimes } from "./promotion-event.ts";
import { type CalendarEvent, writeCalendar } from "./write.server.ts";

export const calendarType = "text/calendar; charset=utf-8";

/** Past closures a calendar keeps, so that what a reader has seen does not vanish the next morning. */
const DAYS_KEPT = 31;

function closureEvents(
  closures: AnnouncedClosure[],
  shop: string,
  url: string,
): CalendarEvent[] {
  return closures.map(({ id, day, kind, closesAt, announcedAt }) => ({
    id,
    summary:
      kind === "closed"
        ? fill(texts.closed, { shop })
        : fill(texts.early, { shop, time: shownTime(closesAt) }),
    description: "",
    url,
    startsOn: day,
    endsOn: day,
    hours: null,
    repeats: null,
    changedAt: announcedAt,
  }));
}

function shownTime(closesAt: string): string {
  return hourText(clockText(minutesOf(closesAt)));
}

function promotionEvents(
  promotions: Promotion[],
  shop: string,
  origin: string,
): CalendarEvent[] {
  return promotions.flatMap((promotion) => {
    const { id, text, postedAt, editedAt, startsOn } = promotion;
    const times = promotionTimes(promotion);
    if (!times) return [];
    const title = machineLine(promotion.title);
    return {
      id,
      summary: fill(texts.promotion, { title, shop }),
      description: [machineText(text), ...periodLines(promotion)]
        .join("\n")
        .trim(),
      url: `${origin}/promotions/${id}`,
      ...times,
      changedAt: editedAt ?? postedAt ?? new Date(startsOn),
    };
  });
}

/** What a shop shows now or has scheduled, the earliest first. */
async function listShown(shopId: string, day: string): Promise<Promotion[]> {
  return (await listShopPromotions(shopId))
    .filter((one) => ["live", "scheduled"].includes(promotionState(one, day)))
    .sort((a, b) => a.startsOn.localeCompare(b.startsOn));
}

/** `/shops/:slug/calendar.ics`: a shop's closures and, until it leaves, what it shows or will show. */
export async function answerShopCalendar(
  request: Request,
  slug: string | undefined,
  context: AppContext,
): Promise<Response> {
  const { origin } = context;
  const { checkpoint } = await requirePlace(context, slug);
  const { shop } = checkpoint;
  const day = businessDay(new Date());
  const since = addDays(day, -DAYS_KEPT);
  const name = machineLine(shop.name);
  const url = `${origin}/shops/${shop.slug}`;
  const shown = hasLeft(checkpoint) ? [] : await listShown(shop.id, day);
  const events = [
    ...closureEvents(await listClosures(shop.id, since), name, url),
    ...promotionEvents(shown, name, origin),
  ];
  const head = {
    name: fill(texts.shopCalendar, { shop: name }),
    about: texts.about,
    url: `${url}/calendar.ics`,
  };
  const valid = { tag: tagOf([head, events]), type: calendarType };
  return answerValidated(request, valid, () => writeCalendar(head, events));
}
