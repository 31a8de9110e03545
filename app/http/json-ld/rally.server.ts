import type { Event, WithContext } from "schema-dts";
import { feed as texts } from "#app/locales/ja/feed.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { fill } from "#app/print/fill.ts";
import { machineLine } from "../machine-text.ts";

/** A rally as schema.org's Event, by its JST days. */
export function rallyThing(
  { rally, ward }: Edition,
  origin: string,
): WithContext<Event> {
  const organiser = machineLine(ward.organiser || ward.name);
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": `${origin}/#rally-${rally.slug}`,
    name: machineLine(rally.name),
    description: fill(texts.rallyAbout, { ward: ward.name }),
    url: `${origin}/`,
    image: `${origin}/rallies/${rally.slug}/og.png`,
    startDate: rally.startsOn,
    endDate: rally.endsOn,
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    isAccessibleForFree: true,
    location: {
      "@type": "Place",
      name: ward.name,
      address: { "@type": "PostalAddress", addressCountry: "JP" },
    },
    organizer: { "@type": "Organization", name: organiser, url: `${origin}/` },
  };
}
