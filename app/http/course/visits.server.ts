import { type Edition, findEdition } from "#app/models/edition.server.ts";
import type { CardStamp } from "#app/models/stamp.server.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { readVisits } from "../visited.server.ts";

type CourseVisits = {
  edition: Edition | null;
  visited: Set<string>;
  live: CardStamp[];
};

/** The reader's card in the rally of the day; courses can be walked without any rally. */
export async function readCourseVisits(
  request: Request,
  context: AppContext,
): Promise<CourseVisits> {
  const edition = await findEdition(context.ward.id);
  if (!edition) return { edition, visited: new Set(), live: [] };
  const { visited, live } = await readVisits(request, context, edition);
  return { edition, visited, live };
}
