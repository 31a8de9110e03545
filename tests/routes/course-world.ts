import { gpx } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import { newId } from "#app/models/id.server.ts";
import { touchWard } from "#app/models/ward.server.ts";
import type { CourseContent } from "#app/domain/course.ts";
import * as asGeojson from "#app/routes/courses.$slug[.]geojson.ts";
import * as asGpx from "#app/routes/courses.$slug[.]gpx.ts";
import { transaction } from "#db/client.server.ts";
import {
  coursePublications,
  courses,
  courseVersions,
} from "#db/schema/course.ts";
import { call, getRequest, testContext } from "#tests/setup/request.ts";

export const SLUG = "six-streets";
export const ORIGIN = "http://localhost:3000";

export function fileOf(
  format: "gpx" | "geojson",
  slug = SLUG,
  search = "",
  headers = {},
) {
  const { loader } = format === "gpx" ? asGpx : asGeojson;
  const path = `/courses/${slug}.${format}${search}`;
  return call(loader, getRequest(path, { headers }), { slug });
}

/** What other programs read of a GPX file. */
export async function readGpx(slug = SLUG, search = "") {
  const { body, headers } = await fileOf("gpx", slug, search);
  const xml = new DOMParser().parseFromString(body as string, "text/xml");
  const { features } = gpx(xml as unknown as Document);
  const tracks = features.filter(
    ({ geometry }) => geometry?.type === "LineString",
  );
  const points = features.filter(({ geometry }) => geometry?.type === "Point");
  return { xml, headers, tracks, points };
}

/** A published course of a ward, the sample's when not given. */
export async function publish(
  slug: string,
  content: CourseContent,
  wardId?: string,
) {
  const ward = { id: wardId ?? (await testContext()).ward.id };
  const now = new Date();
  const [courseId, versionId] = [newId(now), newId(now)];
  const who = {
    createdBy: "staff:1",
    savedBy: "staff:1",
    publishedBy: "staff:1",
  };
  await transaction(async (tx) => {
    await tx.insert(courses).values({
      ...who,
      id: courseId,
      wardId: ward.id,
      slug,
      isSample: false,
      createdAt: now,
    });
    await tx.insert(courseVersions).values({
      ...who,
      id: versionId,
      courseId,
      number: 1,
      content,
      savedAt: now,
    });
    await tx.insert(coursePublications).values({
      ...who,
      id: newId(now),
      courseId,
      versionId,
      publishedAt: now,
    });
    await touchWard(tx, ward.id);
  });
}
