import ical from "ical-generator";
import { addDays } from "#app/domain/business-day.ts";
import { tokyoTime } from "./tokyo-time.ts";

const ZONE = "Asia/Tokyo";
const HOURS_BETWEEN = 6;

/** Tokyo has kept one time since 1951. */
const zone = [
  "BEGIN:VTIMEZONE",
  `TZID:${ZONE}`,
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0900",
  "TZOFFSETTO:+0900",
  "TZNAME:JST",
  "END:STANDARD",
  "END:VTIMEZONE",
].join("\r\n");

export type CalendarEvent = {
  /** Stable for ever. */
  id: string;
  summary: string;
  description: string;
  url: string;
  /** First and last JST day. */
  startsOn: string;
  endsOn: string;
  /** `HH:MM` of one day's hours; null for whole days. */
  hours: { from: string; to: string } | null;
  /** An RRULE's parts, where it comes again. */
  repeats: string | null;
  changedAt: Date;
};

export type CalendarHead = { name: string; about: string; url: string };

const utcDay = (day: string) => new Date(`${day}T00:00:00Z`);

/** The library escapes the texts of events, but not a calendar's own name. */
function escapedName(name: string): string {
  return name.replace(/[\\;,]/g, "\\$&");
}

function timesOf({ startsOn, endsOn, hours }: CalendarEvent) {
  return hours
    ? {
        timezone: ZONE,
        start: tokyoTime(startsOn, hours.from),
        end: tokyoTime(startsOn, hours.to),
      }
    : {
        allDay: true,
        start: utcDay(startsOn),
        end: utcDay(addDays(endsOn, 1)),
      };
}

/** Events as iCalendar (RFC 5545), right in Asia/Tokyo whatever the process's zone. */
export function writeCalendar(
  { name, about, url }: CalendarHead,
  events: CalendarEvent[],
): string {
  const calendar = ical({
    name: escapedName(name),
    description: escapedName(about),
    prodId: { company: "choiyori-sanpo", product: "calendar", language: "JA" },
    url,
    ttl: HOURS_BETWEEN * 3600,
    // Without a name, so that stamps are written in UTC, as they have to be.
    timezone: { name: null, generator: () => zone },
    x: { "X-WR-TIMEZONE": ZONE },
  });
  for (const event of events)
    calendar.createEvent({
      ...timesOf(event),
      id: event.id,
      summary: event.summary,
      description: event.description,
      url: event.url,
      repeating: event.repeats,
      stamp: event.changedAt,
      lastModified: event.changedAt,
    });
  return calendar.toString();
}
