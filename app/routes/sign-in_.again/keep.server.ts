import type { AppContext } from "#app/http/app-context.ts";
import {
  type KeptFor,
  keptSchema,
  sealForm,
  type SentForm,
} from "#app/http/kept-form.server.ts";
import { isSessionKey, readSession } from "#app/http/session.server.ts";
import { findLapsed } from "#app/models/session.server.ts";

const RESENDING = /^\/(ward|merchant)\/resending$/;
const OF_SHOPS = /^\/(merchant|c|posters)(\/|$)/;

/** For whom what was sent to a path is kept, by the key this browser still has; null: for nobody. */
export async function findKeeper(
  request: Request,
  { ward }: AppContext,
  path: string,
): Promise<KeptFor | null> {
  const key = readSession(request);
  if (!key) return null;
  const lapsed = await findLapsed(ward.id, key);
  if (lapsed === "others") return null;
  if (path.startsWith("/ward"))
    return lapsed?.kind === "ward"
      ? { wardId: ward.id, staffId: lapsed.id }
      : null;
  if (!OF_SHOPS.test(path) || !isSessionKey(key)) return null;
  if (lapsed?.kind === "ward") return null;
  return { wardId: ward.id, shopId: lapsed?.id ?? null };
}

async function readParts(request: Request): Promise<Omit<SentForm, "path">> {
  const form = await request.formData().catch(() => new FormData());
  const fields = new URLSearchParams();
  const files = new Set<string>();
  for (const [name, value] of form)
    if (typeof value === "string") fields.append(name, value);
    else if (value.size > 0) files.add(name);
  return { body: fields.toString(), files: [...files] };
}

async function readSent(request: Request): Promise<Omit<SentForm, "path">> {
  const type = request.headers.get("Content-Type") ?? "";
  return type.startsWith("multipart")
    ? readParts(request)
    : { body: await request.text() };
}

/** Seals a form, or passes on one that was sealed before; null when it is too long to keep. */
export async function keepForm(
  owner: KeptFor,
  path: string,
  request: Request,
  now: Date,
): Promise<string | null> {
  const sent = await readSent(request);
  if (!RESENDING.test(path)) return sealForm(owner, { path, ...sent }, now);
  const before = new URLSearchParams(sent.body).get("kept");
  return keptSchema.safeParse(before).data ?? null;
}
