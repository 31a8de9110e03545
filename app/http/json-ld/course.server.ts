import type { ItemList, TouristTrip, WithContext } from "schema-dts";
import { machineLine, machineText } from "../machine-text.ts";
import { hrefOf, namesOf, type ReadCourse } from "../course/read.server.ts";

function itinerary(
  stops: ReadCourse["stops"],
  origin: string,
): Exclude<ItemList, string> {
  return {
    "@type": "ItemList",
    numberOfItems: stops.length,
    itemListElement: stops.map((stop) => {
      const href = hrefOf(stop);
      return {
        "@type": "ListItem",
        position: stop.number,
        item: {
          "@type": "Place",
          name: machineLine(namesOf(stop).ja),
          url: href === null ? undefined : origin + href,
          geo: {
            "@type": "GeoCoordinates",
            latitude: stop.at[1],
            longitude: stop.at[0],
          },
        },
      };
    }),
  };
}

/** A course as schema.org's TouristTrip, its stops in order. */
export function courseThing(
  { course, stops }: ReadCourse,
  origin: string,
): WithContext<TouristTrip> {
  const { content, slug, photo } = course;
  return {
    "@context": "https://schema.org",
    "@type": "TouristTrip",
    "@id": `${origin}/courses/${slug}#course`,
    name: machineLine(content.names.ja),
    description: machineText(content.story.ja),
    url: `${origin}/courses/${slug}`,
    image: photo ? origin + photo.large : undefined,
    itinerary: itinerary(stops, origin),
  };
}
