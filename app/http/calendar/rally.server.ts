import { feed as texts } from "#app/locales/ja/feed.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { fill } from "#app/print/fill.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { machineLine } from "../machine-text.ts";
import { requirePublicRally } from "../place.server.ts";
import { answerValidated, tagOf } from "../validated.server.ts";
import { calendarType } from "./shop.server.ts";
import { type CalendarEvent, writeCalendar } from "./write.server.ts";

function eventsOf({ rally, channels }: Edition, url: string): CalendarEvent[] {
  const name = machineLine(rally.name);
  const { id, startsOn, endsOn } = rally;
  const common = {
    description: "",
    url,
    hours: null,
    repeats: null,
    changedAt: rally.publishedAt ?? rally.createdAt,
  };
  const ofDay = (key: "first" | "last", day: string): CalendarEvent => ({
    ...common,
    id: `${id}-${key}`,
    summary: fill(texts[key], { rally: name }),
    startsOn: day,
    endsOn: day,
  });
  const periods = channels
    .toSorted((a, b) => a.kind.localeCompare(b.kind))
    .map((channel): CalendarEvent => ({
      ...common,
      id: channel.id,
      summary: fill(texts.channel[channel.kind], { rally: name }),
      startsOn: channel.startsOn,
      endsOn: channel.endsOn,
    }));
  return [ofDay("first", startsOn), ...periods, ofDay("last", endsOn)];
}

/** `/rallies/:slug/calendar.ics`: the days of a public rally and of each of its channels; else 404. */
export async function answerRallyCalendar(
  request: Request,
  slug: string | undefined,
  context: AppContext,
): Promise<Response> {
  const edition = await requirePublicRally(context, slug);
  const { origin } = context;
  const events = eventsOf(edition, origin);
  const head = {
    name: machineLine(edition.rally.name),
    about: fill(texts.rallyAbout, { ward: edition.ward.name }),
    url: `${origin}/rallies/${slug}/calendar.ics`,
  };
  const valid = { tag: tagOf([head, events]), type: calendarType };
  return answerValidated(request, valid, () => writeCalendar(head, events));
}
