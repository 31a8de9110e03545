import { BaseBuilder, buildGPX } from "gpx-builder";
import type { TextOf } from "#app/ui/text.tsx";
import { machineLine, machineText } from "../machine-text.ts";
import { hrefOf, namesOf, type ReadCourse } from "./read.server.ts";

const { Link, Metadata, Point, Segment, Track } = BaseBuilder.MODELS;

/** A course as GPX 1.1: its line a track, its stops waypoints named by number. */
export function writeGpx(
  { course, stops }: ReadCourse,
  t: TextOf,
  origin: string,
): string {
  const { content, slug, publishedAt } = course;
  const name = machineLine(t.plainName(content.names));
  const desc = machineText(t.plainName(content.story));
  const link = new Link(`${origin}/courses/${slug}`);
  const points = content.line.map(([lng, lat]) => new Point(lat, lng));
  const waypoints = stops.map((stop) => {
    const [lng, lat] = stop.at;
    const href = hrefOf(stop);
    return new Point(lat, lng, {
      name: `${stop.number} ${machineLine(t.plainName(namesOf(stop)))}`,
      ...(href !== null && { link: new Link(origin + href) }),
    });
  });
  const builder = new BaseBuilder()
    .setMetadata(new Metadata({ name, desc, link, time: publishedAt }))
    .setWayPoints(waypoints)
    .setTracks([new Track([new Segment(points)], { name, link })]);
  const gpx = builder.toObject();
  const attributes = { ...gpx.attributes, creator: t.plain("common.brand") };
  return buildGPX({ ...gpx, attributes });
}
