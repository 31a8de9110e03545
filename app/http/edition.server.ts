import {
  findEdition,
  findEditionOf,
  listRallies,
  type Edition,
} from "#app/models/edition.server.ts";
import { judgeUnlisted } from "#app/models/scan.server.ts";
import type { AppContext } from "./app-context.ts";

/** The ward's rally of the day; a ward without any answers 404 with a sentence. */
export async function requireEdition({ ward }: AppContext): Promise<Edition> {
  const edition = await findEdition(ward.id);
  if (!edition) throw new Response("no-rally", { status: 404 });
  return edition;
}

/** As `requireEdition`, for a scanned code: that of a rally in preparation answers 404 "unpublished". */
export async function requireEditionOfScan(
  { ward }: AppContext,
  param: string,
): Promise<Edition> {
  const edition = await findEdition(ward.id);
  if (edition) return edition;
  const refusal = await judgeUnlisted(ward.id, param);
  throw new Response(refusal === "unpublished" ? refusal : "no-rally", {
    status: 404,
  });
}

/**
 * The rally an office page works on: the one `?edition=SLUG` names, else the
 * latest in preparation or public. Null in a ward without any; 404 for a slug
 * that is none of this ward's.
 */
export async function findOfficeEdition(
  request: Request,
  { ward }: AppContext,
): Promise<Edition | null> {
  const slug = new URL(request.url).searchParams.get("edition");
  if (slug === null) {
    const now = await findEdition(ward.id);
    if (now) return now;
  }
  const all = await listRallies(ward.id);
  const rally = slug === null ? all[0] : all.find((one) => one.slug === slug);
  if (slug !== null && !rally) throw new Response("unknown", { status: 404 });
  return rally ? findEditionOf(ward.id, rally.id) : null;
}

/** As `findOfficeEdition`; a ward without any rally answers 404 with a sentence. */
export async function requireOfficeEdition(
  request: Request,
  context: AppContext,
): Promise<Edition> {
  const edition = await findOfficeEdition(request, context);
  if (!edition) throw new Response("no-rally", { status: 404 });
  return edition;
}
